//! The whole SeaORM front end on one Rust file, each dialect with a release: it never
//! panics, every place it points at is in the file, its findings can be shown, and every table has
//! an origin.
//!
//! Seeds: conformance/seaorm/cases/*.rs conformance/seaorm/cases/*/*.rs
//! Dictionary: seaorm
#![no_main]

use kilter_diag::{Source, to_json};
use kilter_models::seaorm::{SeaOrmOptions, Version, read};
use kilter_schema::{Dialect, ObjectPath};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new("src/t.rs", kilter_fuzz::text(bytes));
    for (dialect, version) in Dialect::ALL.into_iter().zip([(1, 1, 20), (2, 0, 4), (2, 0, 4)]) {
        let version = Some(Version(version.0, version.1, version.2));
        let options = SeaOrmOptions { version, ..SeaOrmOptions::new(dialect) };
        let (set, problems) = read(std::slice::from_ref(&source), &options);
        for problem in &problems {
            for label in &problem.labels {
                let text = &label.span.source.text;
                assert!(text.get(label.span.range.clone()).is_some(), "{problem:?}");
            }
            let _ = to_json(problem);
        }
        for name in set.schema.tables.keys() {
            let origin = set.origins.find(&ObjectPath::Table(name.clone()));
            assert!(origin.is_some(), "{name:?} comes from nowhere");
        }
    }
});
