//! Who follows a log is woken by each put. A wake carries no events: followers read, and a missed wake costs nothing.

use aws::{Account, Region};
use std::sync::Arc;
use tokio::sync::broadcast;

/// Wakes that a slow follower may fall behind; it is told that it missed some, and reads.
const CAPACITY: usize = 1024;

/// A stream to which events were put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrote {
    pub account: Account,
    pub region: Region,
    pub group: String,
    pub stream: String,
}

/// The service's state in memory.
pub struct Live {
    sender: broadcast::Sender<Arc<Wrote>>,
}

impl Default for Live {
    fn default() -> Self {
        Self { sender: broadcast::channel(CAPACITY).0 }
    }
}

impl Live {
    /// Wakes from now on.
    pub fn follow(&self) -> broadcast::Receiver<Arc<Wrote>> {
        self.sender.subscribe()
    }

    pub(super) fn wake(&self, wrote: Wrote) {
        // Nobody follows: nobody is woken.
        drop(self.sender.send(Arc::new(wrote)));
    }
}
