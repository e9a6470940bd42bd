//! Where the processes that answer for endpoints listen, in memory: a new server finds each by its run.

use super::http::Address;
use engine::ExecutionId;
use std::collections::HashMap;
use std::io;
use std::net::TcpListener;
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
    pub address: Address,
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
    /// Ports that processes have or are to have, and how often they were claimed.
    ports: Mutex<HashMap<u16, usize>>,
}

/// A port that no other process is given for as long as this is there.
pub struct Claim {
    doors: Arc<Doors>,
    pub port: u16,
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut ports = self.doors.ports.lock().unwrap_or_else(PoisonError::into_inner);
        let left = ports.get(&self.port).map_or(0, |count| count - 1);
        if left == 0 {
            ports.remove(&self.port);
        } else {
            ports.insert(self.port, left);
        }
    }
}

impl Doors {
    fn all(&self) -> MutexGuard<'_, HashMap<Place, Door>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Claims a port of a process that is there already, or is about to be.
    pub fn claim(self: &Arc<Self>, port: u16) -> Claim {
        *self.ports.lock().unwrap_or_else(PoisonError::into_inner).entry(port).or_default() += 1;
        Claim { doors: self.clone(), port }
    }

    /// A port of this machine that nobody listens on, and no process of ours is going to. Should somebody else be quicker, the
    /// process ends: an endpoint's is started again as whenever it ends, a transform job's by what our own server says then
    /// ([`PORT_IS_TAKEN`]); each time with another port. Only a transform job whose image answers by a program of its own fails.
    ///
    /// [`PORT_IS_TAKEN`]: super::serve::PORT_IS_TAKEN
    pub fn free_port(self: &Arc<Self>) -> io::Result<Claim> {
        // Kept, so that the next one is another.
        let mut taken = Vec::new();
        loop {
            let listener = TcpListener::bind(("127.0.0.1", 0))?;
            let port = listener.local_addr()?.port();
            let claim = self.claim(port);
            let is_ours_alone =
                self.ports.lock().unwrap_or_else(PoisonError::into_inner).get(&port) == Some(&1);
            if is_ours_alone {
                return Ok(claim);
            }
            taken.push(listener);
        }
    }

    /// The port of a process that can have no other; `None` while somebody has it.
    pub fn fixed_port(self: &Arc<Self>, port: u16) -> io::Result<Option<Claim>> {
        let claim = self.claim(port);
        if self.ports.lock().unwrap_or_else(PoisonError::into_inner).get(&port) != Some(&1) {
            return Ok(None);
        }
        match TcpListener::bind(("0.0.0.0", port)) {
            Ok(_) => Ok(Some(claim)),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub fn open(&self, place: Place, address: Address) {
        self.all().insert(place, Door { address, places: Arc::new(Semaphore::new(AT_ONCE)) });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_given_once() {
        let doors = Arc::new(Doors::default());
        let claims: Vec<Claim> = (0..200).map(|_| doors.free_port().unwrap()).collect();
        let ports: std::collections::BTreeSet<u16> = claims.iter().map(|claim| claim.port).collect();
        assert_eq!(ports.len(), claims.len());
        let again = doors.claim(claims[0].port);
        drop(claims);
        assert_eq!(doors.ports.lock().unwrap().len(), 1, "one of them was claimed twice");
        drop(again);
        assert!(doors.ports.lock().unwrap().is_empty());
    }

    #[test]
    fn a_fixed_port_is_one_processes() {
        let doors = Arc::new(Doors::default());
        let port = doors.free_port().unwrap().port;
        let claim = doors.fixed_port(port).unwrap().unwrap();
        assert!(doors.fixed_port(port).unwrap().is_none(), "it is claimed");
        drop(claim);
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        assert!(doors.fixed_port(port).unwrap().is_none(), "somebody else listens");
        drop(listener);
        assert!(doors.fixed_port(port).unwrap().is_some());
        assert!(doors.ports.lock().unwrap().is_empty());
    }
}
