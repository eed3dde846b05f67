//! The migrations written in Rust. `kilter new NAME --rust` adds a line; after a merge, keep
//! the lines of both sides: their order does not matter.

kilter::migrations! {
    m20260223095000: "20260223095000_backfill_deployment_slug.rs",
    m20260406090000: "20260406090000_add_build_exit_code.rs",
}
