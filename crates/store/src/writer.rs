//! The one thread that writes, and how waiting transactions share a commit.

use crate::error::{Result, StoreError};
use crate::reserve::Reserve;
use crate::{BlobId, Blobs, Tx};
use rusqlite::Connection;
use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// Transactions in one commit at most: bounds how long the first of them waits for the last.
const GROUP: usize = 512;

/// What is done once a transaction is durable.
pub struct Hooks {
    pub after_commit: Vec<Box<dyn FnOnce() + Send>>,
    pub dropped_blobs: Vec<BlobId>,
}

/// A transaction that was applied inside the open commit: tells its caller how the commit ended.
type Answer = Box<dyn FnOnce(Result<(), Arc<rusqlite::Error>>) + Send>;
type Job = Box<dyn FnOnce(&Connection, &Tx<'_>) -> Answer + Send>;

pub struct Writer {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    commits: Arc<AtomicU64>,
}

impl Writer {
    pub fn start(connection: Connection, blobs: Blobs) -> Self {
        let (sender, receiver) = channel();
        let commits = Arc::new(AtomicU64::new(0));
        let counter = commits.clone();
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || write_groups(&connection, &receiver, &blobs, &counter))
            .expect("a thread can be started while the server starts");
        Self { jobs: Mutex::new(Some(sender)), thread: Mutex::new(Some(thread)), commits }
    }

    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    pub async fn run<T, E, F>(&self, transaction: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        self.send(job(transaction, move |result| drop(sender.send(result))))?;
        receiver.await.unwrap_or_else(|_| Err(StoreError::Closing.into()))
    }

    pub fn run_blocking<T, E, F>(&self, transaction: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let (sender, receiver) = channel();
        self.send(job(transaction, move |result| drop(sender.send(result))))?;
        receiver.recv().unwrap_or_else(|_| Err(StoreError::Closing.into()))
    }

    fn send(&self, job: Job) -> Result<()> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.as_ref().and_then(|jobs| jobs.send(job).ok()).ok_or(StoreError::Closing)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        *self.jobs.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // The last handle may go inside a transaction: the thread then ends by itself, after it has committed.
        if let Some(thread) = thread.filter(|thread| thread.thread().id() != std::thread::current().id()) {
            // A panic of the writer has been reported by the panic hook; there is nothing left to do about it here.
            drop(thread.join());
        }
    }
}

fn job<T, E, F>(transaction: F, answer: impl FnOnce(Result<T, E>) + Send + 'static) -> Job
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
{
    Box::new(move |connection, tx| {
        // Outside of the group's transaction a savepoint would begin one of its own, and commit it, whatever comes of the
        // group: the group could not begin, or an error of the disk has taken it back as a whole.
        let result = if connection.is_autocommit() {
            Err(StoreError::Closing.into())
        } else {
            in_savepoint(connection, tx, transaction)
        };
        Box::new(move |committed| {
            answer(match committed {
                Ok(()) => result,
                Err(source) => Err(commit_failed(&source).into()),
            });
        })
    })
}

/// SQLite's error can't be cloned, and every transaction of the group is to hear of it.
fn commit_failed(source: &rusqlite::Error) -> StoreError {
    let code =
        source.sqlite_error().copied().unwrap_or(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR));
    let source = rusqlite::Error::SqliteFailure(code, Some(source.to_string()));
    StoreError::Database { what: "a commit", source }
}

fn in_savepoint<T, E: From<StoreError>>(
    connection: &Connection,
    tx: &Tx<'_>,
    transaction: impl FnOnce(&Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let execute = |sql: &'static str| {
        let mut statement = connection.prepare_cached(sql).map_err(StoreError::database("a savepoint"))?;
        statement.execute([]).map(drop).map_err(StoreError::database("a savepoint"))
    };
    execute("SAVEPOINT one")?;
    // A panic in a transaction is a bug of one request; the savepoint takes back what it wrote, and others go on.
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| transaction(tx)));
    match result {
        Ok(Ok(value)) => {
            execute("RELEASE one")?;
            Ok(value)
        }
        failed => {
            execute("ROLLBACK TO one")?;
            execute("RELEASE one")?;
            tx.forget();
            failed.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
        }
    }
}

fn write_groups(connection: &Connection, jobs: &Receiver<Job>, blobs: &Blobs, commits: &AtomicU64) {
    let tables = RefCell::new(HashSet::new());
    let mut reserve = Reserve::new(connection.path());
    while let Some(first) = reserve.next(jobs) {
        let mut answers = Vec::new();
        let mut hooks = Vec::new();
        let begun = execute(connection, "BEGIN IMMEDIATE");
        let waiting = std::iter::once(first).chain(std::iter::from_fn(|| jobs.try_recv().ok()));
        for job in waiting.take(GROUP) {
            // Hooks are per transaction: one that fails drops its own.
            let tx = Tx::new(connection, &tables);
            answers.push(job(connection, &tx));
            hooks.push(tx.take_hooks());
        }
        let committed = begun.and_then(|()| execute(connection, "COMMIT"));
        commits.fetch_add(1, Ordering::Relaxed);
        if let Err(error) = &committed {
            tracing::error!(%error, "a group of transactions could not be committed");
            tables.borrow_mut().clear();
            if !connection.is_autocommit() && connection.execute_batch("ROLLBACK").is_err() {
                tracing::error!("and could not be rolled back");
            }
        }
        finish(committed, answers, hooks, blobs);
    }
}

fn execute(connection: &Connection, sql: &'static str) -> Result<(), Arc<rusqlite::Error>> {
    let executed = connection.prepare_cached(sql).and_then(|mut statement| statement.execute([]));
    executed.map(drop).map_err(Arc::new)
}

fn finish(
    committed: Result<(), Arc<rusqlite::Error>>,
    answers: Vec<Answer>,
    hooks: Vec<Hooks>,
    blobs: &Blobs,
) {
    if committed.is_ok() {
        for hook in hooks {
            blobs.remove_files(&hook.dropped_blobs);
            hook.after_commit.into_iter().for_each(|wake| wake());
        }
    }
    for answer in answers {
        answer(committed.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Blob, Store};
    use std::time::Duration;

    #[test]
    fn what_could_not_begin_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let blobs = store.blobs().clone();
        let open = || Connection::open(folder.path().join("sluice.db")).unwrap();
        let (mine, other) = (open(), open());
        mine.busy_timeout(Duration::ZERO).unwrap();
        let writer = Writer::start(mine, blobs.clone());
        let keep = |blob: Blob| {
            let blobs = blobs.clone();
            writer.run_blocking(move |tx| blobs.keep(tx, &blob))
        };
        let blob = blobs.write(b"text").unwrap();

        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        assert!(matches!(keep(blob.clone()), Err(StoreError::Database { what: "a commit", .. })));
        other.execute_batch("ROLLBACK").unwrap();
        let rows = || other.query_row("SELECT count(*) FROM blob", [], |row| row.get::<_, u32>(0)).unwrap();
        assert_eq!(rows(), 0, "the caller was told that it failed");
        keep(blob).unwrap();
        assert_eq!(rows(), 1);
    }
}
