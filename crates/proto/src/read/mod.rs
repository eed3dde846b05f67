//! Reads `.proto` texts into a [`ProtoSet`].
//!
//! Every file is parsed on its own by `protox-parse`, after a rewrite of editions to what that
//! parser knows; then a small linker finds what type names mean. Lenient on purpose: imports that
//! are not there and types that cannot be found cost a finding, never the file. Whether a file is
//! valid protobuf is for `buf` and `protoc` to say.

mod build;
mod edition;
mod errors;
mod lex;
mod link;
mod options;
mod places;

use crate::ProtoSet;
use edition::Readable;
use kilter_diag::{Code, Diagnostic, Source, Span};
use rayon::prelude::*;
use std::sync::Arc;

/// Reads all of `sources` as one set. A file with syntax errors is left out and reported (PM901);
/// the others are read. The paths of sources should be relative to the project's root: imports are
/// found by the end of the path.
pub fn read(sources: &[Arc<Source>]) -> (ProtoSet, Vec<Diagnostic>) {
    let parsed: Vec<_> = sources.par_iter().map(read_file).collect();
    let mut found = Vec::new();
    let mut drafts = Vec::new();
    for (draft, diagnostics) in parsed {
        found.extend(diagnostics);
        drafts.extend(draft);
    }
    let (set, linking) = link::link(drafts);
    found.extend(linking);
    (set, found)
}

fn read_file(source: &Arc<Source>) -> (Option<build::Draft>, Vec<Diagnostic>) {
    let readable = edition::readable(&source.text);
    let mut found: Vec<Diagnostic> = newer_edition(source, &readable).into_iter().collect();
    match protox_parse::parse(&source.path, &readable.text) {
        Ok(file) => (Some(build::draft(source, &readable, file)), found),
        Err(error) => {
            found.extend(errors::syntax_errors(source, &readable, &error));
            (None, found)
        }
    }
}

/// PM904: an edition whose defaults are not known yet.
fn newer_edition(source: &Arc<Source>, readable: &Readable) -> Option<Diagnostic> {
    let (name, range) = readable.edition.as_ref()?;
    if name.as_str() <= edition::NEWEST {
        return None;
    }
    Some(
        Diagnostic::warning(
            Code("PM904"),
            format!(
                "edition {name} is newer than known; it is read with the defaults of {}",
                edition::NEWEST
            ),
        )
        .at(Span::new(source, range.clone()), "")
        .help("look for a newer version of kilter"),
    )
}
