//! The store: one writing thread, reading connections, transactions as closures.

use crate::directory::DataDirectory;
use crate::error::{Result, StoreError};
use crate::writer::{self, Writer};
use crate::{Blobs, Sealer};
use rusqlite::{CachedStatement, Connection, OpenFlags};
use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Deref;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Statements that a connection keeps prepared; more than the tables times the shapes of statement that we have.
const PREPARED: usize = 512;
/// Reading connections kept open; more are opened when needed, and closed again.
const IDLE_READERS: usize = 16;

/// The open data directory. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    /// Before the directory, whose lock is to be the last thing that goes.
    writer: Writer,
    readers: Mutex<Vec<Reading>>,
    directory: DataDirectory,
    blobs: Blobs,
    sealer: Sealer,
}

/// A reading connection, and the tables that it has seen: none ever goes.
struct Reading {
    connection: Connection,
    tables: RefCell<HashSet<&'static str>>,
}

impl Store {
    /// Opens a data directory, or makes one. Fails if another server has it.
    pub fn open(path: &Path) -> Result<Self> {
        let directory = DataDirectory::open(path)?;
        let connection = connect(&directory.database(), false)?;
        migrate(&connection, &directory)?;
        let blobs = Blobs::open(&directory)?;
        blobs.sweep(&connection)?;
        let sealer = Sealer::open(&directory)?;
        let writer = Writer::start(connection, blobs.clone());
        let inner = Inner { writer, readers: Mutex::default(), directory, blobs, sealer };
        Ok(Self { inner: Arc::new(inner) })
    }

    pub fn directory(&self) -> &DataDirectory {
        &self.inner.directory
    }

    pub fn blobs(&self) -> &Blobs {
        &self.inner.blobs
    }

    pub fn sealer(&self) -> &Sealer {
        &self.inner.sealer
    }

    /// Runs a transaction on the writing thread. It is durable when this returns `Ok`; if the closure gives an error,
    /// nothing of it is kept.
    pub async fn write<T, E, F>(&self, transaction: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        self.inner.writer.run(transaction).await
    }

    /// The same for a caller outside an async runtime.
    pub fn write_blocking<T, E, F>(&self, transaction: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        self.inner.writer.run_blocking(transaction)
    }

    /// Reads one consistent state: that of the last commit. Microseconds, so it is called in place.
    pub fn read<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let reading = self.take_reader()?;
        let result = {
            let reader = Reader { connection: &reading.connection, tables: &reading.tables };
            reader.execute("BEGIN")?;
            let result = read(&reader);
            reader.execute("COMMIT")?;
            result
        };
        let mut readers = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < IDLE_READERS {
            readers.push(reading);
        }
        result
    }

    fn take_reader(&self) -> Result<Reading> {
        let idle = self.inner.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(idle) = idle {
            return Ok(idle);
        }
        let connection = connect(&self.inner.directory.database(), true)?;
        Ok(Reading { connection, tables: RefCell::default() })
    }

    /// How many commits there were since the start: what group commit saved is writes over this.
    pub fn commits(&self) -> u64 {
        self.inner.writer.commits()
    }
}

/// Sees one consistent state of all tables.
pub struct Reader<'a> {
    connection: &'a Connection,
    /// Tables known to exist: they are made at the first write.
    tables: &'a RefCell<HashSet<&'static str>>,
}

impl Reader<'_> {
    pub(crate) fn prepare(&self, sql: &str) -> Result<CachedStatement<'_>> {
        self.connection.prepare_cached(sql).map_err(StoreError::database("a statement"))
    }

    /// Begins or ends a read; parsed once for each connection.
    fn execute(&self, sql: &'static str) -> Result<()> {
        self.prepare(sql)?.execute([]).map(drop).map_err(StoreError::database("a read"))
    }

    pub(crate) fn has_table(&self, name: &'static str) -> Result<bool> {
        if self.tables.borrow().contains(name) {
            return Ok(true);
        }
        let mut statement = self.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")?;
        let exists = statement.exists([name]).map_err(StoreError::database("a read of the schema"))?;
        if exists {
            self.tables.borrow_mut().insert(name);
        }
        Ok(exists)
    }
}

/// A transaction: reads its own writes. What it writes is seen by others when all of it is durable.
pub struct Tx<'a> {
    reader: Reader<'a>,
    pub(crate) dropped_blobs: RefCell<Vec<crate::BlobId>>,
    after_commit: RefCell<Vec<Box<dyn FnOnce() + Send>>>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(connection: &'a Connection, tables: &'a RefCell<HashSet<&'static str>>) -> Self {
        Self {
            reader: Reader { connection, tables },
            dropped_blobs: RefCell::default(),
            after_commit: RefCell::default(),
        }
    }

    /// Runs on the writing thread once the transaction is durable: to wake somebody, nothing more.
    pub fn after_commit(&self, wake: impl FnOnce() + Send + 'static) {
        self.after_commit.borrow_mut().push(Box::new(wake));
    }

    /// The transaction was rolled back: its hooks are void, and a table that it made is gone.
    pub(crate) fn forget(&self) {
        drop(self.take_hooks());
        self.reader.tables.borrow_mut().clear();
    }

    pub(crate) fn take_hooks(&self) -> writer::Hooks {
        writer::Hooks { after_commit: self.after_commit.take(), dropped_blobs: self.dropped_blobs.take() }
    }

    pub(crate) fn ensure_table(&self, name: &'static str) -> Result<()> {
        if self.reader.has_table(name)? {
            return Ok(());
        }
        debug_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit()));
        self.reader
            .connection
            .execute_batch(&format!(
                "CREATE TABLE IF NOT EXISTS {name} (
                     account TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
                     PRIMARY KEY (account, region, key)) STRICT, WITHOUT ROWID"
            ))
            .map_err(StoreError::database("a new table"))?;
        Ok(())
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

/// The format of the data directory; raised when an older server could not read what a newer one writes, or the other way
/// round. 2: rows of most services have fields that those of 1 lack.
const FORMAT: i64 = 2;

fn connect(path: &Path, read_only: bool) -> Result<Connection> {
    let flags = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX
    };
    let connection =
        Connection::open_with_flags(path, flags).map_err(StoreError::database("to be opened"))?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    let pragmas = if read_only {
        "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA mmap_size = 268435456;"
    } else {
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
         PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;"
    };
    connection.execute_batch(pragmas).map_err(StoreError::database("its settings"))?;
    Ok(connection)
}

fn migrate(connection: &Connection, directory: &DataDirectory) -> Result<()> {
    let found: i64 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(StoreError::database("its version"))?;
    if found > FORMAT {
        return Err(StoreError::Newer { path: directory.path().to_owned(), found, known: FORMAT });
    }
    // 0 is a new one.
    if (1..FORMAT).contains(&found) {
        return Err(StoreError::Older { path: directory.path().to_owned(), found, known: FORMAT });
    }
    connection
        .execute_batch(&format!(
            "CREATE TABLE IF NOT EXISTS blob (id TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
             PRAGMA user_version = {FORMAT};"
        ))
        .map_err(StoreError::database("its schema"))
}
