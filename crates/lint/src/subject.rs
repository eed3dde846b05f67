//! Says of every finding which message and table it is about, so that findings can be grouped by
//! pair and known again when lines have moved. No rule knows of it.

use crate::{About, Facts, Findings};
use kilter_diag::Subject;
use kilter_proto::Pair;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn name(facts: &Facts<'_>, findings: &mut Findings) {
    let index = Index::of(facts);
    for (finding, about) in &mut findings.0 {
        if finding.subject.is_none() && *about != About::default() {
            finding.subject = Some(Box::new(index.subject(facts, about)));
        }
    }
}

/// Pairs by the names that findings have.
struct Index<'a> {
    table: BTreeMap<&'a str, Vec<&'a Pair>>,
    /// By every message that declares a field of the pair.
    message: BTreeMap<&'a str, Vec<&'a Pair>>,
}

impl<'a> Index<'a> {
    fn of(facts: &Facts<'a>) -> Self {
        let mut out = Self { table: BTreeMap::new(), message: BTreeMap::new() };
        for pair in facts.pairs {
            out.table.entry(&pair.table).or_default().push(pair);
            let own = pair.fields.iter().map(|m| m.owner);
            let missing = pair.unmatched_fields.iter().map(|u| u.owner);
            let owners: BTreeSet<usize> =
                std::iter::once(pair.message).chain(own).chain(missing).collect();
            for owner in owners {
                let name = facts.protos.messages[owner].full_name.as_str();
                out.message.entry(name).or_default().push(pair);
            }
        }
        out
    }

    fn subject(&self, facts: &Facts<'_>, about: &About) -> Subject {
        let message = about.field.as_deref().and_then(|f| Some(f.rsplit_once('.')?.0));
        let table = about.column.as_deref().and_then(|c| Some(c.rsplit_once('.')?.0));
        let of_message = message.and_then(|m| self.message.get(m));
        let of_table = table.and_then(|t| self.table.get(t));
        let pair = match (of_message, of_table) {
            (Some(own), None) => own.first(),
            (None, Some(own)) => own.first(),
            (Some(own), Some(_)) => own.iter().find(|p| Some(p.table.as_str()) == table),
            (None, None) => None,
        };
        let name = |p: &&Pair| facts.protos.messages[p.message].full_name.clone();
        Subject {
            message: pair.map(name).or_else(|| message.map(str::to_owned)),
            field: about.field.clone(),
            table: pair.map(|p| p.table.clone()).or_else(|| table.map(str::to_owned)),
            column: about.column.clone(),
        }
    }
}
