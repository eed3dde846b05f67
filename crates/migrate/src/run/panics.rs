//! Running code that may panic, and learning what it said and where.
//!
//! A panic hook is the only way to learn the place. It is set once, stays quiet only on a thread
//! that is inside a migration, and passes every other panic on to the hook that was there.

use crate::context::{MigrationError, MigrationResult};
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs a migration; a panic becomes its error. A program built with `panic = "abort"` ends.
pub(super) fn caught(act: impl FnOnce() -> MigrationResult) -> MigrationResult {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| note(info, &previous)));
    });
    INSIDE.set(true);
    // Nothing is used afterwards but the session, whose transaction is rolled back.
    let out = std::panic::catch_unwind(AssertUnwindSafe(act));
    INSIDE.set(false);
    out.unwrap_or_else(|payload| {
        let text = payload.downcast_ref::<&str>().map(|t| (*t).to_owned());
        let message = text.or_else(|| payload.downcast_ref::<String>().cloned());
        Err(MigrationError::Panicked {
            message: message.unwrap_or_else(|| "without a message".to_owned()),
            location: PLACE.take(),
        })
    })
}

fn note(info: &PanicHookInfo<'_>, previous: &(dyn Fn(&PanicHookInfo<'_>) + Send + Sync)) {
    if !INSIDE.get() {
        return previous(info);
    }
    PLACE.set(info.location().map(ToString::to_string));
}
