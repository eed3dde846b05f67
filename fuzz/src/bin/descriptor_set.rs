//! One descriptor set, binary or JSON: it never panics, takes no memory beyond its size, and every
//! place is in the listing that is made of it.
//!
//! Seeds: crates/proto/tests/data/*.binpb crates/proto/tests/data/*.json
#![no_main]

use kilter_proto::read_descriptor_set;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (set, _) = read_descriptor_set("a.binpb", bytes, &[]);
    for message in &set.messages {
        let fields = message.fields.iter().flat_map(|f| [&f.span, &f.name_span]);
        for span in [&message.span, &message.name_span].into_iter().chain(fields) {
            assert!(span.source.text.get(span.range.clone()).is_some(), "{span}");
        }
    }
});
