//! Code that waits for itself: it opened a connection of its own, which waits for a lock that the
//! migration's transaction holds, while the migration waits for that connection.
//!
//! No server sees the circle, because half of it is in the program. A second connection looks now
//! and then whether somebody waits for this run while this run asks nothing, and ends this run's
//! own connection, never another's: its transaction is rolled back, and both sides go on.

use crate::backend::Backend;
use crate::options::Watcher;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// Runs something; tells who waited for it when it had to be ended.
pub(super) fn watched<T>(
    watcher: Option<Watcher<'_>>,
    patience: Duration,
    backend: &'static dyn Backend,
    connection: u64,
    act: impl FnOnce() -> T,
) -> (T, Option<String>) {
    let Some(open) = watcher.filter(|_| backend.end_connection(connection).is_some()) else {
        return (act(), None);
    };
    std::thread::scope(|scope| {
        let (over, ended) = channel();
        let thread = scope.spawn(move || look(open, patience, backend, connection, &ended));
        let out = act();
        drop(over);
        (out, thread.join().ok().flatten())
    })
}

fn look(
    open: Watcher<'_>,
    patience: Duration,
    backend: &dyn Backend,
    connection: u64,
    ended: &Receiver<()>,
) -> Option<String> {
    let mut session = None;
    loop {
        match ended.recv_timeout(patience.min(Duration::from_secs(5))) {
            Err(RecvTimeoutError::Timeout) => {}
            _ => return None,
        }
        // Only a run that lasts is worth a connection; one that is not to be had is no news.
        if session.is_none() {
            session = open().ok();
        }
        let Some(session) = &mut session else { continue };
        let waits = backend.waits_for(session.as_mut(), connection, patience.as_millis());
        if let Ok(Some(who)) = waits {
            let end = backend.end_connection(connection)?;
            return session.query(&end, &[]).ok().map(|_| who);
        }
    }
}
