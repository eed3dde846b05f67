//! The whole GORM front end on one Go file, in the three dialects: it never panics, every place it
//! points at is in the file, its findings can be shown, every table has an origin, and what is read
//! without the grammar is what the grammar reads.
//!
//! Seeds: crates/models/tests/data/*/*.go.txt crates/models/src/gorm/stubs/*.go examples/*/internal/*/*.go
//! Dictionary: gorm
#![no_main]

use kilter_diag::{Source, to_json};
use kilter_models::gorm::{GormOptions, both_readers, read};
use kilter_schema::{Dialect, ObjectPath};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new("m/t.go", kilter_fuzz::text(bytes));
    if let Some((plainly, by_grammar)) = both_readers(&source) {
        assert_eq!(plainly, by_grammar);
    }
    for dialect in Dialect::ALL {
        let (set, problems) = read(std::slice::from_ref(&source), &GormOptions::new(dialect));
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
