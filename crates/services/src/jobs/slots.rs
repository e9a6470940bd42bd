//! How many jobs of a service run at once: as many as the machine has cores, so that each is as fast as it can be. Others queue.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub struct Slots {
    semaphore: Arc<Semaphore>,
    /// By job. A job that was found running after a restart may be over the number; it holds no permit then.
    held: Mutex<HashMap<String, OwnedSemaphorePermit>>,
}

impl Slots {
    pub fn new(count: usize) -> Self {
        Self { semaphore: Arc::new(Semaphore::new(count)), held: Mutex::default() }
    }

    pub fn of_this_machine() -> Self {
        // A machine with one core still runs a pipeline's two builds of one stage side by side.
        Self::new(std::thread::available_parallelism().map_or(2, |cores| cores.get().max(2)))
    }

    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<String, OwnedSemaphorePermit>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a slot, in order of asking.
    pub async fn enter(&self, job: &str) {
        if self.held().contains_key(job) {
            return;
        }
        let permit = self.semaphore.clone().acquire_owned().await;
        let permit = permit.expect("the semaphore is never closed");
        self.held().insert(job.to_owned(), permit);
    }

    /// For a job that was admitted by an earlier server: takes a slot if there is one, and goes on if not.
    pub fn enter_again(&self, job: &str) {
        let mut held = self.held();
        if !held.contains_key(job)
            && let Ok(permit) = self.semaphore.clone().try_acquire_owned()
        {
            held.insert(job.to_owned(), permit);
        }
    }

    pub fn leave(&self, job: &str) {
        self.held().remove(job);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[tokio::test]
    async fn a_slot_is_waited_for() {
        let slots = Slots::new(1);
        slots.enter("a").await;
        slots.enter("a").await;
        let waited = tokio::time::timeout(Duration::from_millis(20), slots.enter("b")).await;
        assert!(waited.is_err(), "b waits for a");
        slots.enter_again("c");
        slots.leave("c");
        slots.leave("a");
        slots.enter("b").await;
    }
}
