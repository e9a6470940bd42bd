//! Where the processes that answer for endpoints listen, in memory: a new server finds each by its run.

use engine::ExecutionId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Requests that one process is given at once; others wait.
const AT_ONCE: usize = 32;
/// Between two looks at whether there is a door.
const LOOK: Duration = Duration::from_millis(25);

/// A variant's process in a deployment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub endpoint: ExecutionId,
    pub deployment: u64,
    pub variant: String,
}

#[derive(Clone)]
pub struct Door {
    pub port: u16,
    places: Arc<Semaphore>,
}

impl Door {
    /// Waits until the process has a place for another request.
    pub async fn enter(&self) -> OwnedSemaphorePermit {
        self.places.clone().acquire_owned().await.expect("the semaphore is never closed")
    }
}

#[derive(Default)]
pub struct Doors {
    open: Mutex<HashMap<Place, Door>>,
    /// By endpoint: between the look at whether a process is wanted and its start, nobody stops it.
    starting: Mutex<HashMap<ExecutionId, Arc<tokio::sync::Mutex<()>>>>,
}

impl Doors {
    fn all(&self) -> MutexGuard<'_, HashMap<Place, Door>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn open(&self, place: Place, port: u16) {
        self.all().insert(place, Door { port, places: Arc::new(Semaphore::new(AT_ONCE)) });
    }

    pub fn close(&self, place: &Place) {
        self.all().remove(place);
    }

    pub fn find(&self, place: &Place) -> Option<Door> {
        self.all().get(place).cloned()
    }

    /// A door that may be about to open: a process is being started, or found again.
    pub async fn find_within(&self, place: &Place, at_most: Duration) -> Option<Door> {
        let search = async {
            loop {
                match self.find(place) {
                    Some(door) => return door,
                    None => tokio::time::sleep(LOOK).await,
                }
            }
        };
        tokio::time::timeout(at_most, search).await.ok()
    }

    /// Waits until none of a deployment's doors is open: nobody follows its processes any more.
    pub async fn closed_within(&self, endpoint: &ExecutionId, deployment: u64, at_most: Duration) {
        let is_open =
            || self.all().keys().any(|place| place.endpoint == *endpoint && place.deployment == deployment);
        let search = async {
            while is_open() {
                tokio::time::sleep(LOOK).await;
            }
        };
        // Whoever still follows then follows for nothing.
        let _ = tokio::time::timeout(at_most, search).await;
    }

    pub fn starting(&self, endpoint: &ExecutionId) -> Arc<tokio::sync::Mutex<()>> {
        let mut all = self.starting.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(endpoint.clone()).or_default().clone()
    }

    /// Of an endpoint that is gone.
    pub fn forget(&self, endpoint: &ExecutionId) {
        self.starting.lock().unwrap_or_else(PoisonError::into_inner).remove(endpoint);
    }
}
