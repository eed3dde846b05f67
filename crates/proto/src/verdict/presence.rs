//! What becomes of "not set" on the way to the column and of NULL on the way back.

use super::{Concern, Grade, Subject, Verdict};
use crate::validate;
use crate::{FieldKind, Presence, Role};
use kilter_models::{Absence, Encoding, Field as ModelField, Language};
use kilter_schema::Kind;

pub(super) fn judge(s: &Subject<'_>) -> Option<Verdict> {
    if s.field.repeated || matches!(s.field.kind, FieldKind::Map { .. }) {
        return None;
    }
    if let Some(oneof) = &s.field.oneof {
        return member(s, oneof);
    }
    // In an update "not set" means "leave it", and no row key is ever NULL.
    if s.role == Role::Update || s.table.in_primary_key(&s.column.name) {
        return None;
    }
    if s.column.nullable && validate::is_required(s.field) {
        return Some(required_nullable(s));
    }
    match s.field.presence {
        Presence::Explicit | Presence::Inherent if s.role == Role::Create && !s.column.nullable => {
            optional_in_request(s)
        }
        Presence::Explicit if s.column.nullable => unset_becomes_zero(s),
        Presence::Explicit => not_null(s),
        Presence::None if s.column.nullable => null_reads(s),
        Presence::None | Presence::Inherent | Presence::Required => None,
    }
}

fn required_nullable(s: &Subject<'_>) -> Verdict {
    Verdict::new(
        Grade::LossyRead,
        Concern::RequiredNullable,
        format!("the field must be set, and `{}` may be NULL", s.column.name),
    )
    .help("make the column NOT NULL")
}

/// What a request leaves out has to come from somewhere.
fn optional_in_request(s: &Subject<'_>) -> Option<Verdict> {
    let filled = s.column.default.is_some()
        || s.column.auto_increment.is_some()
        || s.column.generated.is_some()
        || validate::is_required(s.field);
    (!filled).then(|| {
        Verdict::new(
            Grade::LossyWrite,
            Concern::OptionalInRequest,
            format!(
                "the request need not set it, and `{}` is NOT NULL without a default",
                s.column.name
            ),
        )
        .help(format!(
            "add the rule `({}).required = true`, or give the column a default",
            validate::OPTION
        ))
    })
}

fn member(s: &Subject<'_>, oneof: &str) -> Option<Verdict> {
    if s.column.nullable {
        return None;
    }
    Some(
        Verdict::new(
            Grade::LossyWrite,
            Concern::Type,
            format!(
                "`{}` is NOT NULL, but is empty whenever another member of oneof `{oneof}` is set",
                s.column.name
            ),
        )
        .help("drop NOT NULL from the column"),
    )
}

fn not_null(s: &Subject<'_>) -> Option<Verdict> {
    let instead = match &s.column.default {
        Some(default) => format!("the default {default}"),
        None => "the zero value".to_owned(),
    };
    Some(
        Verdict::new(
            Grade::LossyWrite,
            Concern::NotNull,
            format!(
                "`{}` is NOT NULL: a field that is not set is stored as {instead}",
                s.column.name
            ),
        )
        .help(format!("drop NOT NULL from the column, or {}", untracked(s))),
    )
}

fn unset_becomes_zero(s: &Subject<'_>) -> Option<Verdict> {
    let model = s.model?;
    if model.absence != Absence::Never || is_nilable(model) {
        return None;
    }
    let (concern, zero) = match model.holds {
        Some(Kind::Timestamp { .. }) if is_rust(model) => {
            (Concern::UnsetIsYearOne, "stored as a moment that nobody meant")
        }
        Some(Kind::Timestamp { .. }) => (Concern::UnsetIsYearOne, "stored as the year 1"),
        _ if is_rust(model) => (Concern::UnsetIsZero, "stored as a value of its type"),
        _ => (Concern::UnsetIsZero, "stored as the zero value"),
    };
    Some(
        Verdict::new(
            Grade::LossyWrite,
            concern,
            format!("{} cannot say \"not set\", which is {zero}", model.type_text),
        )
        .help(format!(
            "make the model field {}, or {}",
            optional_type(model),
            untracked(s)
        )),
    )
}

fn null_reads(s: &Subject<'_>) -> Option<Verdict> {
    let model = s.model?;
    if s.role == Role::Create || is_nilable(model) {
        return None;
    }
    match model.absence {
        Absence::Explicit => Some(
            Verdict::new(
                Grade::LossyRead,
                Concern::NullReadsZero,
                format!("NULL in `{}` reads as the zero value", s.column.name),
            )
            .help("make the field `optional`, or the column NOT NULL with a default"),
        ),
        // GORM scans NULL into a value type as its zero value, which is what the field says too.
        Absence::Never if !is_rust(model) => None,
        Absence::Never => Some(
            Verdict::new(
                Grade::Incompatible,
                Concern::NullReadFails,
                format!("NULL in `{}` cannot be read into {}", s.column.name, model.type_text),
            )
            .help(format!("make the model field {}, or the column NOT NULL", optional_type(model))),
        ),
    }
}

/// How the proto field stops tracking presence.
fn untracked(s: &Subject<'_>) -> &'static str {
    if s.field.says_optional() {
        "drop `optional` from the field"
    } else if matches!(s.field.kind, FieldKind::Message(_)) {
        "use the plain type instead of the wrapper"
    } else {
        "set `features.field_presence = IMPLICIT` on the field"
    }
}

/// Slices and JSON values are nil without being pointers, in Go.
fn is_nilable(model: &ModelField) -> bool {
    if is_rust(model) {
        return false;
    }
    matches!(model.holds, Some(Kind::Bytes { .. } | Kind::Json { .. } | Kind::Array { .. }))
        || model.encoding == Some(Encoding::Json)
}

fn optional_type(model: &ModelField) -> String {
    if is_rust(model) {
        format!("Option<{}>", model.type_text)
    } else {
        format!("*{}", model.type_text)
    }
}

fn is_rust(model: &ModelField) -> bool {
    model.language() == Language::Rust
}
