//! One `.proto` file: it never panics, every place is in the text, and what is read pairs with itself
//! without end.
//!
//! Seeds: crates/proto/tests/data/*.proto examples/deployments-gorm/proto/deployments/v1/*.proto
//! Dictionary: proto
#![no_main]

use kilter_diag::{Source, Span, render};
use kilter_proto::{ProtoSet, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = kilter_fuzz::text(bytes);
    let (set, found) = read(&[Source::new("a.proto", text)]);
    for finding in &found {
        for label in &finding.labels {
            whole(&label.span);
        }
    }
    let _ = render::text::render(&found, false);
    check(&set);
});

/// Whether every place lies in its text.
fn check(set: &ProtoSet) {
    for message in &set.messages {
        whole(&message.span);
        whole(&message.name_span);
        for field in &message.fields {
            whole(&field.span);
            whole(&field.name_span);
            let _ = field.declaration();
            field.directives.iter().for_each(|d| whole(&d.span));
        }
    }
    for e in &set.enums {
        whole(&e.span);
        e.values.iter().for_each(|v| whole(&v.span));
    }
}

fn whole(span: &Span) {
    assert!(span.source.text.get(span.range.clone()).is_some(), "{span}");
}
