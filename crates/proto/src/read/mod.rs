//! Reads `.proto` texts into a [`ProtoSet`].
//!
//! Every file is parsed on its own by `protox-parse`, after a rewrite of editions to what that
//! parser knows; then a small linker finds what type names mean. Lenient on purpose: imports that
//! are not there and types that cannot be found cost a finding, never the file. Whether a file is
//! valid protobuf is for `buf` and `protoc` to say.

mod build;
mod edition;
mod errors;
mod features;
mod imports;
mod lex;
mod link;
mod options;
mod places;
mod recover;
mod set;

pub use set::read_descriptor_set;

use crate::{Input, ProtoSet};
use edition::Readable;
use kilter_diag::{Code, Diagnostic, Source, Span};
use rayon::prelude::*;
use std::sync::Arc;

/// Reads all of `sources` as one set; [`read_inputs`] for texts whose paths are not the names that
/// imports use. Imports are then found by the end of the path.
pub fn read(sources: &[Arc<Source>]) -> (ProtoSet, Vec<Diagnostic>) {
    let inputs: Vec<Input> = sources.iter().map(Input::new).collect();
    read_inputs(&inputs)
}

/// Reads all of `inputs` as one set. A statement that cannot be read is left out and reported
/// (PM901); the rest of its file is read.
pub fn read_inputs(inputs: &[Input]) -> (ProtoSet, Vec<Diagnostic>) {
    let parsed: Vec<_> = inputs.par_iter().map(read_file).collect();
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

fn read_file(input: &Input) -> (Option<build::Draft>, Vec<Diagnostic>) {
    let readable = edition::readable(&input.source.text);
    let mut found: Vec<Diagnostic> = newer_edition(&input.source, &readable).into_iter().collect();
    let (file, readable, errors) = recover::parse(input, readable);
    found.extend(errors);
    (file.map(|file| build::draft(input, &readable, file)), found)
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
