//! Room for SQLite's log, made while nothing else is to be done.
//!
//! A commit that makes the log longer costs the file system a commit of its own, beside the bytes: about twice the time of
//! one that writes where the file already is. SQLite begins the log anew once it is as long as a checkpoint wants it,
//! so the cost is that of the first megabytes after a start only; here they are written in advance, as zeros.
//!
//! Zeros after the end of the log are no log: a frame carries the log's salts and a checksum, and SQLite reads up to the
//! first one that doesn't fit, as it does with what an earlier round left there. Nobody but the writing thread makes the
//! log longer, and it is that thread which makes the room, between transactions.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// As much as the log grows to before SQLite begins it anew: 4,000 pages with their headers, and some more for the
/// transaction that reaches the mark.
const ENOUGH: u64 = 18 * 1024 * 1024;
/// How much is made at once: a request that comes just then waits for it.
const STEP: usize = 512 * 1024;
/// How long there must have been nothing to do.
const IDLE: Duration = Duration::from_millis(50);

pub struct Reserve {
    log: PathBuf,
    is_done: bool,
}

impl Reserve {
    /// For the log of a database.
    pub fn new(database: Option<&str>) -> Self {
        let log = PathBuf::from(format!("{}-wal", database.unwrap_or_default()));
        Self { log, is_done: database.is_none() }
    }

    /// The next job; makes room while there is none.
    pub fn next<T>(&mut self, jobs: &Receiver<T>) -> Option<T> {
        while !self.is_done {
            match jobs.recv_timeout(IDLE) {
                Ok(job) => return Some(job),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.is_done = self.grow().unwrap_or_else(give_up),
            }
        }
        jobs.recv().ok()
    }

    /// Whether there is enough now.
    fn grow(&self) -> io::Result<bool> {
        let mut log = OpenOptions::new().append(true).open(&self.log)?;
        let length = log.metadata()?.len();
        if length >= ENOUGH {
            return Ok(true);
        }
        log.write_all(&vec![0; STEP])?;
        log.sync_data()?;
        Ok(false)
    }
}

/// It is only slower without.
fn give_up(error: io::Error) -> bool {
    if error.kind() != io::ErrorKind::NotFound {
        tracing::debug!(%error, "no room could be made for the database's log");
        return true;
    }
    // There is none before the first write.
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Scope, Store, StoreError, Table};
    use std::sync::mpsc::channel;

    const ROWS: Table<u32> = Table::new("rows");

    fn put(store: &Store, n: u32) {
        let put = move |tx: &crate::Tx<'_>| ROWS.put(tx, &Scope::server(), format!("{n}"), &n);
        store.write_blocking::<(), StoreError, _>(put).unwrap();
    }

    /// As a kill leaves it: the files of a living store, copied.
    #[test]
    fn a_log_with_room_is_read_to_its_end_and_no_further() {
        let (living, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let store = Store::open(living.path()).unwrap();
        for n in 0..50 {
            put(&store, n);
        }
        let log = living.path().join("sluice.db-wal");
        let reserve = Reserve::new(living.path().join("sluice.db").to_str());
        for _ in 0..3 {
            assert!(!reserve.grow().unwrap());
        }
        let length = std::fs::metadata(&log).unwrap().len();
        assert!(length > 3 * STEP as u64);
        for n in 50..60 {
            put(&store, n);
        }
        // The writing thread may have made more room meanwhile; frames would not have filled whole steps.
        let grown = std::fs::metadata(&log).unwrap().len() - length;
        assert_eq!(grown % STEP as u64, 0, "the room is used");
        for name in ["sluice.db", "sluice.db-wal"] {
            std::fs::copy(living.path().join(name), copy.path().join(name)).unwrap();
        }
        let found = Store::open(copy.path()).unwrap();
        let rows = found.read::<_, StoreError>(|r| ROWS.all(r, &Scope::server())).unwrap();
        assert_eq!(rows.len(), 60);
        put(&found, 60);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test is the database that has a log")]
    fn jobs_come_before_room() {
        let directory = tempfile::tempdir().unwrap();
        let database = directory.path().join("db");
        std::fs::write(directory.path().join("db-wal"), b"log").unwrap();
        let mut reserve = Reserve::new(database.to_str());
        let (sender, receiver) = channel();
        sender.send(1).unwrap();
        assert_eq!(reserve.next(&receiver), Some(1));
        assert_eq!(std::fs::metadata(directory.path().join("db-wal")).unwrap().len(), 3);
        drop(sender);
        assert_eq!(reserve.next(&receiver), None);
    }
}
