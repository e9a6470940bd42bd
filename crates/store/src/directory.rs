//! The data directory and its lock. `docs/data-directory.md` draws it.

use crate::error::{Result, StoreError};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// A data directory that this process holds alone.
pub struct DataDirectory {
    path: PathBuf,
    /// Released by the kernel when the process ends, however it ends.
    _lock: File,
}

impl DataDirectory {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let prepare = |source| StoreError::Prepare { path: path.to_owned(), source };
        make_private(path).map_err(prepare)?;
        let path = path.canonicalize().map_err(prepare)?;
        let lock = open_private(&path.join("lock")).map_err(prepare)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { path }),
            Err(TryLockError::Error(source)) => return Err(StoreError::Prepare { path, source }),
        }
        for folder in ["blobs", "environments", "incoming", "runs", "logs", "git", "scratch"] {
            make_private(&path.join(folder))
                .map_err(|source| StoreError::Prepare { path: path.join(folder), source })?;
        }
        Ok(Self { path, _lock: lock })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A small file of the server's own, readable by its owner alone: what it holds, or what `make` gives if there is none.
    pub fn keep_file(&self, name: &str, make: impl FnOnce() -> Vec<u8>) -> Result<Vec<u8>> {
        let path = self.path.join(name);
        match fs::read(&path) {
            Ok(bytes) if !bytes.is_empty() => Ok(bytes),
            Ok(_) => self.make_file(name, make),
            Err(error) if error.kind() == io::ErrorKind::NotFound => self.make_file(name, make),
            Err(source) => Err(StoreError::Prepare { path, source }),
        }
    }

    fn make_file(&self, name: &str, make: impl FnOnce() -> Vec<u8>) -> Result<Vec<u8>> {
        let bytes = make();
        self.replace_file(name, &bytes)?;
        Ok(bytes)
    }

    /// A small file that a person may have put here; `None` if there is none.
    pub fn read_file(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let path = self.path.join(name);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::Prepare { path, source }),
        }
    }

    /// Replaces a small file that every start makes anew: whole or not at all for who reads it, and not synced.
    pub fn publish_file(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.write_whole(name, bytes, false)
    }

    /// Replaces a small file of the server's own: whole or not at all.
    pub fn replace_file(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.write_whole(name, bytes, true)
    }

    fn write_whole(&self, name: &str, bytes: &[u8], durable: bool) -> Result<()> {
        let (path, fresh) = (self.path.join(name), self.path.join(format!(".{name}.new")));
        let write = || {
            let mut file = open_private(&fresh)?;
            file.set_len(0)?;
            file.write_all(bytes)?;
            if durable {
                file.sync_all()?;
            }
            fs::rename(&fresh, &path)?;
            if durable { sync_directory(&self.path) } else { Ok(()) }
        };
        write().map_err(|source| StoreError::Prepare { path: path.clone(), source })
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path.join("sluice.db")
    }

    /// Durable runs of the sandbox, which owns what lies in it.
    pub fn runs(&self) -> PathBuf {
        self.path.join("runs")
    }

    /// Bare repositories, which git owns.
    pub fn git(&self) -> PathBuf {
        self.path.join("git")
    }

    /// Log streams, appended to and never rewritten.
    pub fn logs(&self) -> PathBuf {
        self.path.join("logs")
    }

    /// Pythons with packages that jobs run on, each made once by a program in the sandbox, which owns what lies in it.
    pub fn environments(&self) -> PathBuf {
        self.path.join("environments")
    }

    /// What may be lost at any time: unpacked function code, working copies.
    pub fn scratch(&self) -> PathBuf {
        self.path.join("scratch")
    }
}

pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Makes the names in a directory durable.
pub(crate) fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
