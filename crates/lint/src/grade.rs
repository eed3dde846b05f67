//! Whether what is to be said of a field and its column became worse.

use kilter_proto::{Concern, Grade, Verdict};

/// How bad a verdict on types is; presence, defaults and mere room do not count.
fn rank(v: &Verdict) -> u8 {
    let apart = matches!(
        v.concern,
        Concern::UnsetIsZero
            | Concern::UnsetIsYearOne
            | Concern::NotNull
            | Concern::NullReadsZero
            | Concern::NullReadFails
            | Concern::DefaultShape
            | Concern::DefaultWrong
            | Concern::DefaultUnset
            | Concern::RequiredNullable
            | Concern::OptionalInRequest
            | Concern::UnusedRoom
            | Concern::Rounding
            | Concern::PartialDay
            | Concern::FarEnds
            | Concern::OddRows
            | Concern::NotFinite
    );
    match v.grade {
        _ if apart => 0,
        // Nobody stated a limit: the server may keep to it all the same.
        _ if matches!(
            v.concern,
            Concern::CheckUnstated | Concern::UnboundedByDefault | Concern::ByteUnbounded
        ) =>
        {
            1
        }
        Grade::Equal | Grade::Safe => 0,
        Grade::LossyRead => 1,
        Grade::LossyWrite | Grade::LossyBoth => 2,
        Grade::Undeclared => 3,
        Grade::Incompatible => 4,
    }
}

/// The worst of what is new, if it is worse than anything before.
pub(crate) fn worse<'v>(before: &[Verdict], after: &'v [Verdict]) -> Option<&'v Verdict> {
    let worst = before.iter().map(rank).max().unwrap_or(0);
    after.iter().max_by_key(|v| rank(v)).filter(|v| rank(v) > worst)
}

/// A loss on writing that is new, or that says something else than before and was not there in
/// that form.
pub(crate) fn writes_worse<'v>(before: &[Verdict], after: &'v [Verdict]) -> Option<&'v Verdict> {
    let loses = |v: &Verdict| {
        rank(v) >= 2 || matches!(v.concern, Concern::NotNull | Concern::CheckUnstated)
    };
    after.iter().filter(|v| loses(v)).find(|v| {
        let known = before.iter().find(|b| b.concern == v.concern);
        known.is_none_or(|k| k.reason != v.reason && limit(v) < limit(k))
    })
}

/// The last number a reason gives: the limit of what is held.
fn limit(v: &Verdict) -> Option<u64> {
    let digits = |c: char| !c.is_ascii_digit();
    v.reason.split(digits).rfind(|part| !part.is_empty())?.parse().ok()
}
