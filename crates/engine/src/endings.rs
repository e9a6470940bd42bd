//! Who waits, in memory, for an execution to end: requests that are answered a little later rather than asked about again.
//! Nothing durable rests on it; machines wait by effects.

use crate::ExecutionId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;

/// The executions that are waited for.
#[derive(Clone, Default)]
pub struct Endings(Arc<Mutex<HashMap<ExecutionId, Entry>>>);

/// How many wait, counted under the lock, and how they are told.
#[derive(Default)]
struct Entry {
    waiting: usize,
    told: Arc<Notify>,
}

/// One who waits; the last to leave takes the entry along.
pub struct Waiting {
    endings: Endings,
    id: ExecutionId,
    told: Arc<Notify>,
}

impl Endings {
    /// To be called before the look that finds the execution running, so that no end falls in between.
    pub fn wait_for(&self, id: &ExecutionId) -> Waiting {
        let mut waited = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = waited.entry(id.clone()).or_default();
        entry.waiting += 1;
        Waiting { endings: self.clone(), id: id.clone(), told: entry.told.clone() }
    }

    /// Told when the end is durable.
    pub fn ended(&self, id: &ExecutionId) {
        let waited = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        if let Some(entry) = waited {
            entry.told.notify_waiters();
        }
    }
}

impl Waiting {
    /// A future that is told from the moment that it is made, not only once it is polled.
    pub fn told(&self) -> impl Future<Output = ()> + '_ {
        self.told.notified()
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut waited = self.endings.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Those who were told have no entry any more; there may be one of those who came after them.
        let Some(entry) = waited.get_mut(&self.id).filter(|entry| Arc::ptr_eq(&entry.told, &self.told))
        else {
            return;
        };
        entry.waiting -= 1;
        if entry.waiting == 0 {
            waited.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[tokio::test]
    async fn who_waits_is_told_and_leaves_nothing_behind() {
        let endings = Endings::default();
        let (id, other) = (ExecutionId::from("a"), ExecutionId::from("b"));
        let (first, second) = (endings.wait_for(&id), endings.wait_for(&id));
        let (a, b) = (first.told(), second.told());
        endings.ended(&other);
        let silence = tokio::time::timeout(Duration::from_millis(5), endings.wait_for(&id).told()).await;
        assert!(silence.is_err());
        endings.ended(&id);
        a.await;
        b.await;
        drop((first, second));
        assert!(endings.0.lock().unwrap().is_empty());
        drop(endings.wait_for(&other));
        assert!(endings.0.lock().unwrap().is_empty());
    }
}
