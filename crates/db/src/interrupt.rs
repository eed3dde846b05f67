//! A request to stop, made on one thread and noticed on another.
//!
//! Not a signal handler: whoever handles Ctrl-C calls [`Interrupt::trigger`].

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A request to stop. Clones share it.
///
/// A statement is cancelled by a request made *while it runs*. One that starts afterwards runs
/// normally, so that the cleanup after an interruption (`ROLLBACK`, the history) is not itself cut
/// short; callers ask [`Interrupt::is_triggered`] before they start new work. A further request
/// cancels whatever runs then, and a second one during the same statement stops waiting for the
/// server's confirmation.
#[derive(Debug, Clone, Default)]
pub struct Interrupt {
    requests: Arc<AtomicU64>,
}

impl Interrupt {
    /// An interrupt that nobody has triggered yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks to stop.
    pub fn trigger(&self) {
        self.requests.fetch_add(1, Ordering::SeqCst);
    }

    /// Whether anybody has ever asked to stop.
    pub fn is_triggered(&self) -> bool {
        self.requests() > 0
    }

    /// How often it was triggered.
    pub(crate) fn requests(&self) -> u64 {
        self.requests.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_share_the_request() {
        let one = Interrupt::new();
        let two = one.clone();
        assert!(!two.is_triggered());
        one.trigger();
        assert!(two.is_triggered());
    }
}
