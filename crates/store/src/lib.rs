//! The data directory: the only crate that writes it.
//!
//! Rows lie in one SQLite database, bytes in files that rows name, and the keys that seal secrets in a file of its own
//! that only the owner can read. The interface is narrow on purpose (tables, ordered scans, transactions), so that
//! another database can stand behind it one day: no SQL leaves this crate.
//!
//! **Writing.** One thread owns the writing connection. A transaction is a synchronous closure sent to it; it can't
//! await, by type. Closures that wait together are applied together and share one `fsync` (group commit), each inside a
//! savepoint, so that one that fails takes nothing else with it. A write is durable when its call returns.
//!
//! **Reading.** Readers have connections of their own (WAL), see the last commit, and block nobody.
//!
//! **Bytes.** A blob is written, synced and renamed into place before the row that names it commits; what no row names
//! is swept away at the next start.

mod blob;
mod database;
mod directory;
mod error;
mod key;
mod reserve;
mod seal;
mod table;
mod writer;

pub use blob::{Blob, BlobId, BlobWriter, Blobs, Pins};
pub use database::{Reader, Store, Tx};
pub use directory::DataDirectory;
pub use error::{Result, StoreError};
pub use key::{Key, Scope};
pub use seal::{Sealed, Sealer};
pub use table::Table;
