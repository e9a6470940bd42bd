//! What can go wrong with the disk. Nothing here is a client's fault.

use std::path::PathBuf;

pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A broken disk, a full one, or a bug: never what a client sent.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the data directory {path} could not be prepared")]
    Prepare { path: PathBuf, source: std::io::Error },
    #[error("another server is running on the data directory {path}")]
    Busy { path: PathBuf },
    #[error("the data directory {path} was written by a newer version (format {found}, and this is {known})")]
    Newer { path: PathBuf, found: i64, known: i64 },
    #[error(
        "the data directory {path} was written by an older version (format {found}, and this is {known}), whose rows this \
         one can't read: run the version that wrote it, or begin with an empty directory (--data-dir)"
    )]
    Older { path: PathBuf, found: i64, known: i64 },
    #[error("the database refused {what}")]
    Database { what: &'static str, source: rusqlite::Error },
    #[error("the row {key:?} of the table {table} could not be read")]
    Row { table: &'static str, key: String, source: serde_json::Error },
    #[error("the blob {id} could not be {what}")]
    Blob { id: String, what: &'static str, source: std::io::Error },
    #[error("the key file {path} could not be used: {reason}")]
    KeyFile { path: PathBuf, reason: String },
    #[error("sealed bytes could not be opened: they were changed, or sealed for something else")]
    Unseal,
    /// A bug of one transaction, which the panic's own message describes; nothing of it was kept.
    #[error("a transaction panicked")]
    Panicked,
    #[error("the store is closing")]
    Closing,
}

impl StoreError {
    pub(crate) fn database(what: &'static str) -> impl FnOnce(rusqlite::Error) -> StoreError {
        move |source| StoreError::Database { what, source }
    }
}
