//! Bytes that rows name: written and synced, with their name, before the row commits.
//!
//! A blob is written where it will stay. A half of one is as harmless as a whole one that no row names: the next start
//! sweeps both away.

use crate::directory::{DataDirectory, make_private, sync_directory};
use crate::error::{Result, StoreError};
use crate::{Reader, Tx};
use rusqlite::{Connection, params};
use rustix::buffer::spare_capacity;
use rustix::fs::{Advice, fadvise};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::num::NonZeroU64;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Names a blob: 32 hexadecimal digits drawn at random. Not the hash of its bytes: encrypted copies of the same object
/// differ, and a name that two rows could share would need counting before a file may go.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BlobId(String);

impl fmt::Display for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A blob that is synced; not yet named by a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    pub id: BlobId,
    pub size: u64,
}

/// Bytes that wait in memory before the disk is told to begin with them, so that the sync at the end has little left to do.
const BEHIND: u64 = 8 * 1024 * 1024;

/// The folder of blobs. Cheap to clone.
#[derive(Clone)]
pub struct Blobs {
    inner: Arc<Folders>,
}

struct Folders {
    blobs: PathBuf,
    incoming: PathBuf,
    pinned: Mutex<HashMap<BlobId, Pinned>>,
}

/// Who reads a blob, and whether it was let go meanwhile.
#[derive(Default)]
struct Pinned {
    readers: usize,
    released: bool,
}

/// Keeps the files of blobs where they are for as long as it lives, even if they are released.
pub struct Pins {
    ids: Vec<BlobId>,
    blobs: Blobs,
}

impl Drop for Pins {
    fn drop(&mut self) {
        let mut gone = Vec::new();
        let mut pinned = self.blobs.inner.pinned.lock().unwrap_or_else(PoisonError::into_inner);
        for id in &self.ids {
            let Some(entry) = pinned.get_mut(id) else { continue };
            entry.readers -= 1;
            if entry.readers == 0 && pinned.remove(id).is_some_and(|entry| entry.released) {
                gone.push(id.clone());
            }
        }
        drop(pinned);
        self.blobs.remove_files(&gone);
    }
}

impl Blobs {
    pub(crate) fn open(directory: &DataDirectory) -> Result<Self> {
        let folders = Folders {
            blobs: directory.path().join("blobs"),
            incoming: directory.path().join("incoming"),
            pinned: Mutex::default(),
        };
        for n in 0..=255_u8 {
            let path = folders.blobs.join(format!("{n:02x}"));
            make_private(&path).map_err(|source| StoreError::Prepare { path, source })?;
        }
        // The names of the folders are part of the blobs' names.
        let sync = |path: &Path| {
            sync_directory(path).map_err(|source| StoreError::Prepare { path: path.to_owned(), source })
        };
        sync(&folders.blobs)?;
        sync(directory.path())?;
        Ok(Self { inner: Arc::new(folders) })
    }

    /// Starts a blob. Dropped without [`BlobWriter::finish`], it leaves nothing.
    pub fn writer(&self) -> Result<BlobWriter> {
        let id = BlobId(hex::encode(rand::random::<[u8; 16]>()));
        let path = self.inner.path(&id);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let file = file.map_err(|source| StoreError::Blob { id: id.0.clone(), what: "started", source })?;
        Ok(BlobWriter { id, path, file, size: 0, begun: 0, finished: false })
    }

    /// Writes a whole blob.
    pub fn write(&self, bytes: &[u8]) -> Result<Blob> {
        let mut writer = self.writer()?;
        writer.write(bytes)?;
        writer.finish()
    }

    /// Bytes of a blob's file from an offset on.
    pub fn read_at(file: &File, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(length);
        while bytes.len() < length {
            let at = offset + bytes.len() as u64;
            if rustix::io::pread(file, spare_capacity(&mut bytes), at)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        // There may have been more room than was asked for.
        bytes.truncate(length);
        Ok(bytes)
    }

    pub fn open_file(&self, id: &BlobId) -> Result<File> {
        File::open(self.path(id)).map_err(|source| StoreError::Blob {
            id: id.0.clone(),
            what: "opened",
            source,
        })
    }

    pub fn read(&self, id: &BlobId) -> Result<Vec<u8>> {
        fs::read(self.path(id)).map_err(|source| StoreError::Blob { id: id.0.clone(), what: "read", source })
    }

    pub fn path(&self, id: &BlobId) -> PathBuf {
        self.inner.path(id)
    }

    /// Keeps a blob: in the transaction that writes the row that names it.
    pub fn keep(&self, tx: &Tx<'_>, blob: &Blob) -> Result<()> {
        let size = i64::try_from(blob.size).unwrap_or(i64::MAX);
        tx.prepare("INSERT OR REPLACE INTO blob (id, size) VALUES (?1, ?2)")?
            .execute(params![blob.id.0, size])
            .map_err(StoreError::database("a blob's row"))?;
        Ok(())
    }

    /// Lets a blob go, in the transaction that takes away the row that named it. The file goes after the commit.
    pub fn release(&self, tx: &Tx<'_>, id: &BlobId) -> Result<()> {
        tx.prepare("DELETE FROM blob WHERE id = ?1")?
            .execute(params![id.0])
            .map_err(StoreError::database("a blob's row"))?;
        tx.dropped_blobs.borrow_mut().push(id.clone());
        Ok(())
    }

    /// Bytes that all kept blobs have together.
    pub fn total_size(&self, reader: &Reader<'_>) -> Result<u64> {
        let total: i64 = reader
            .prepare("SELECT coalesce(sum(size), 0) FROM blob")?
            .query_row([], |row| row.get(0))
            .map_err(StoreError::database("a sum"))?;
        Ok(total.unsigned_abs())
    }

    /// Takes away a blob that no row came to name: the request that wrote it failed.
    pub fn discard(&self, id: &BlobId) {
        self.remove_files(std::slice::from_ref(id));
    }

    /// Keeps files while they are read one after the other. Whoever pins looks again afterwards whether the row still
    /// names them: from then on, a release waits for the last reader.
    pub fn pin(&self, ids: impl IntoIterator<Item = BlobId>) -> Pins {
        let ids: Vec<_> = ids.into_iter().collect();
        let mut pinned = self.inner.pinned.lock().unwrap_or_else(PoisonError::into_inner);
        for id in &ids {
            pinned.entry(id.clone()).or_default().readers += 1;
        }
        drop(pinned);
        Pins { ids, blobs: self.clone() }
    }

    /// Whether somebody reads the blob, who is then the one to remove it.
    fn left_to_readers(&self, id: &BlobId) -> bool {
        let mut pinned = self.inner.pinned.lock().unwrap_or_else(PoisonError::into_inner);
        pinned.get_mut(id).map(|entry| entry.released = true).is_some()
    }

    pub(crate) fn remove_files(&self, ids: &[BlobId]) {
        for id in ids.iter().filter(|id| !self.left_to_readers(id)) {
            if let Err(error) = fs::remove_file(self.path(id)) {
                tracing::warn!(%id, %error, "a released blob stays on disk until the next start");
            }
        }
    }

    /// Removes what a crash left: files that no row keeps.
    pub(crate) fn sweep(&self, connection: &Connection) -> Result<()> {
        let mut statement =
            connection.prepare("SELECT id FROM blob").map_err(StoreError::database("the blobs' rows"))?;
        let kept: HashSet<String> = statement
            .query_map([], |row| row.get(0))
            .and_then(Iterator::collect)
            .map_err(StoreError::database("the blobs' rows"))?;
        let swept = self.remove_unless(&kept);
        swept.map_err(|source| StoreError::Prepare { path: self.inner.blobs.clone(), source })
    }

    fn remove_unless(&self, kept: &HashSet<String>) -> io::Result<()> {
        for entry in fs::read_dir(&self.inner.incoming)? {
            fs::remove_file(entry?.path())?;
        }
        for folder in fs::read_dir(&self.inner.blobs)? {
            for entry in fs::read_dir(folder?.path())? {
                let entry = entry?;
                if !kept.contains(&*entry.file_name().to_string_lossy()) {
                    fs::remove_file(entry.path())?;
                }
            }
        }
        Ok(())
    }
}

impl Folders {
    fn path(&self, id: &BlobId) -> PathBuf {
        self.blobs.join(&id.0[..2]).join(&id.0)
    }
}

/// A blob that is being written.
pub struct BlobWriter {
    id: BlobId,
    path: PathBuf,
    file: File,
    size: u64,
    /// How many of the bytes the disk was told to begin with.
    begun: u64,
    finished: bool,
}

impl BlobWriter {
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|source| self.error("written", source))?;
        self.size += bytes.len() as u64;
        if let Some(behind) = NonZeroU64::new(self.size - self.begun).filter(|behind| behind.get() >= BEHIND)
        {
            // Of bytes that are not on the disk yet, this has their writing begin; a hint that is not taken costs nothing.
            let _ = fadvise(&self.file, self.begun, Some(behind), Advice::DontNeed);
            self.begun = self.size;
        }
        Ok(())
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    /// Syncs the bytes and their name. A row may name the blob from now on.
    pub fn finish(mut self) -> Result<Blob> {
        self.file.sync_data().map_err(|source| self.error("synced", source))?;
        let folder = self.path.parent().unwrap_or(Path::new("/"));
        sync_directory(folder).map_err(|source| self.error("synced", source))?;
        self.finished = true;
        Ok(Blob { id: self.id.clone(), size: self.size })
    }

    fn error(&self, what: &'static str, source: io::Error) -> StoreError {
        StoreError::Blob { id: self.id.0.clone(), what, source }
    }
}

impl Drop for BlobWriter {
    fn drop(&mut self) {
        if !self.finished
            && let Err(error) = fs::remove_file(&self.path)
        {
            tracing::warn!(id = %self.id, %error, "an unfinished blob stays on disk until the next start");
        }
    }
}
