//! The threads on which models are read.
//!
//! Deliberately not here: what they do.

use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::OnceLock;

/// Stack for following chains of models: each relation parses its target inside the parsing of
/// its own struct, as in GORM. Only what is used of it takes memory.
const STACK: usize = 256 << 20;

/// Does `work` on a thread with a stack for following long chains of models, beside others of its
/// kind: there are as many as processors, made the first time and kept. Who does everything in
/// there, as the `kilter` command does, has one set of threads, and memory that one step gives back
/// is used by the next.
pub fn deep<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    match POOL.get_or_init(|| ThreadPoolBuilder::new().stack_size(STACK).build().ok()) {
        Some(pool) => pool.install(work),
        // No thread to be had: the caller's stack is deep enough for ordinary projects.
        None => work(),
    }
}

/// Takes something large apart while nobody waits for it.
pub(crate) fn drop_aside(large: impl Send + 'static) {
    rayon::spawn(move || drop(large));
}
