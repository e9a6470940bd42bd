//! The instances that there are: idle ones by what they can serve, busy ones by number.

use super::instance::Instance;
use aws::Error;
use aws::lambda::errors;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// How long an instance lies idle before it is ended.
const IDLE: Duration = Duration::from_mins(5);
/// How often somebody looks.
const ROUND: Duration = Duration::from_secs(15);
/// Instances of all functions of all accounts: a machine is not a region.
const MOST: usize = 200;

/// What instances are alike in: the function, its version, and the state of its configuration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kind {
    /// The function's ARN, without a qualifier.
    pub arn: String,
    pub version: String,
    pub revision_id: String,
}

struct Idle {
    instance: Box<Instance>,
    since: Instant,
}

#[derive(Default)]
struct Inner {
    idle: HashMap<Kind, Vec<Idle>>,
    /// By the function's ARN.
    busy: HashMap<String, usize>,
    /// Directories that busy instances run on, with how many do.
    directories: HashMap<String, usize>,
    /// Kinds that were changed or deleted while instances of theirs were busy are not taken back: by the function's
    /// ARN, how often it was changed.
    changes: HashMap<String, u64>,
    sweeping: bool,
}

/// Kept in memory for as long as the world is: the instances die with it.
#[derive(Default)]
pub struct Pool {
    inner: Mutex<Inner>,
    tasks: Mutex<JoinSet<()>>,
}

/// The right to run one invocation. Dropped, another may.
pub struct Permit {
    pool: Arc<Pool>,
    arn: String,
    directories: Vec<String>,
    change: u64,
}

fn throttled(reason: &'static str) -> Error {
    errors::too_many_requests_exception("Rate Exceeded.").with("Reason", reason).with("Type", "User")
}

impl Pool {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs work that goes on when the client that asked for it has gone; it ends with the world.
    pub fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(work);
    }

    /// Counts an invocation in, if there may be one more.
    pub fn enter(
        self: &Arc<Self>,
        arn: &str,
        directories: Vec<String>,
        reserved: Option<i32>,
    ) -> Result<Permit, Error> {
        let mut inner = self.lock();
        let busy = inner.busy.get(arn).copied().unwrap_or_default();
        if reserved.is_some_and(|most| busy >= usize::try_from(most).unwrap_or_default()) {
            return Err(throttled("ReservedFunctionConcurrentInvocationLimitExceeded"));
        }
        if inner.busy.values().sum::<usize>() >= MOST {
            return Err(throttled("ConcurrentInvocationLimitExceeded"));
        }
        *inner.busy.entry(arn.to_owned()).or_default() += 1;
        for directory in &directories {
            *inner.directories.entry(directory.clone()).or_default() += 1;
        }
        let change = inner.changes.get(arn).copied().unwrap_or_default();
        Ok(Permit { pool: self.clone(), arn: arn.to_owned(), directories, change })
    }

    /// The idle instance that was used last, if there is one.
    pub fn take(&self, kind: &Kind) -> Option<Box<Instance>> {
        let mut inner = self.lock();
        let idle = inner.idle.get_mut(kind)?;
        while let Some(Idle { mut instance, .. }) = idle.pop() {
            if instance.is_usable() {
                return Some(instance);
            }
        }
        None
    }

    /// Makes room for one more instance, by ending the one that has been idle longest, if need be.
    pub fn make_room(&self) {
        let mut inner = self.lock();
        let total = inner.busy.values().sum::<usize>() + inner.idle.values().map(Vec::len).sum::<usize>();
        if total < MOST {
            return;
        }
        let oldest = inner.idle.iter().filter(|(_, all)| !all.is_empty()).min_by_key(|(_, all)| all[0].since);
        if let Some(kind) = oldest.map(|(kind, _)| kind.clone())
            && let Some(all) = inner.idle.get_mut(&kind)
        {
            all.remove(0);
        }
    }

    /// Takes an instance back, to be used again: not if the function was changed since.
    pub fn give_back(self: &Arc<Self>, permit: &Permit, kind: Kind, instance: Box<Instance>) {
        let mut inner = self.lock();
        if inner.changes.get(&kind.arn).copied().unwrap_or_default() != permit.change {
            return;
        }
        inner.idle.entry(kind).or_default().push(Idle { instance, since: Instant::now() });
        if !inner.sweeping {
            inner.sweeping = true;
            drop(inner);
            self.spawn(sweep(Arc::downgrade(self)));
        }
    }

    /// Ends the idle instances of a function that was changed or deleted.
    pub fn retire(&self, arn: &str) {
        let mut inner = self.lock();
        *inner.changes.entry(arn.to_owned()).or_default() += 1;
        inner.idle.retain(|kind, _| kind.arn != arn);
    }

    /// The directories of packages that instances run on.
    pub fn directories(&self) -> HashSet<String> {
        let inner = self.lock();
        let idle = inner.idle.values().flatten().flat_map(|idle| idle.instance.directories());
        idle.chain(inner.directories.keys()).cloned().collect()
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut inner = self.pool.lock();
        if let Some(busy) = inner.busy.get_mut(&self.arn) {
            *busy -= 1;
            if *busy == 0 {
                inner.busy.remove(&self.arn);
            }
        }
        for directory in &self.directories {
            if let Some(users) = inner.directories.get_mut(directory) {
                *users -= 1;
                if *users == 0 {
                    inner.directories.remove(directory);
                }
            }
        }
    }
}

/// Ends instances that have been idle for long; goes when there are none.
async fn sweep(pool: Weak<Pool>) {
    loop {
        tokio::time::sleep(ROUND).await;
        let Some(pool) = pool.upgrade() else { return };
        let mut inner = pool.lock();
        for all in inner.idle.values_mut() {
            all.retain(|idle| idle.since.elapsed() < IDLE);
        }
        inner.idle.retain(|_, all| !all.is_empty());
        if inner.idle.is_empty() {
            inner.sweeping = false;
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> Vec<String> {
        vec!["x".to_owned()]
    }

    #[test]
    fn a_reservation_is_a_limit() {
        let pool = Arc::new(Pool::default());
        let first = pool.enter("a", code(), Some(2)).unwrap();
        let second = pool.enter("a", code(), Some(2)).unwrap();
        let third = pool.enter("a", code(), Some(2)).err().unwrap();
        assert_eq!((third.code.as_ref(), third.status), ("TooManyRequestsException", 429));
        assert!(pool.enter("b", code(), None).is_ok(), "another function has its own");
        assert!(pool.enter("c", code(), Some(0)).is_err(), "nothing is allowed");
        drop(second);
        assert!(pool.enter("a", code(), Some(2)).is_ok());
        drop(first);
        assert!(pool.directories().is_empty());
    }

    #[test]
    fn a_machine_has_room_for_so_many() {
        let pool = Arc::new(Pool::default());
        let permits: Vec<_> = (0..MOST).map(|_| pool.enter("a", code(), None).unwrap()).collect();
        assert!(pool.enter("b", code(), None).is_err());
        assert_eq!(pool.directories().len(), 1);
        drop(permits);
        assert!(pool.enter("b", code(), None).is_ok());
    }
}
