//! The migrations written in Rust. `kilter new NAME --rust` adds a line; after a merge, keep
//! the lines of both sides: their order does not matter.

kilter::migrations! {
    m20260401090000: "20260401090000_add_custom_fields.rs",
}
