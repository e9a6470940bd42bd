//! The files of a zipped artifact, one at a time: together they may be many times as large as the archive, and whoever made it
//! may have meant to fill the machine. They are unpacked on a thread of their own, into files that go when they are let go of.

use super::artifacts::broken;
use super::work::Halt;
use crate::OpError;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use tokio::task::spawn_blocking;
use zip::ZipArchive;

/// Of one artifact, unpacked. What is larger is a bomb, or should not be an artifact.
const MOST_BYTES: u64 = 16 * 1024 * 1024 * 1024;
const MOST_ENTRIES: usize = 500_000;
const PIECE: usize = 256 * 1024;

/// An artifact, of which some files have been taken.
pub struct Archive {
    zip: ZipArchive<File>,
    /// Of the artifact, for messages.
    name: String,
    /// Where files are put.
    scratch: PathBuf,
    next: usize,
    /// Bytes that the rest may have.
    room: u64,
}

/// A file of an artifact.
pub struct Unpacked {
    pub path: String,
    pub file: NamedTempFile,
}

impl Archive {
    pub async fn open(archive: &Path, scratch: PathBuf, name: &str) -> Result<Self, Halt> {
        let (archive, name) = (archive.to_owned(), name.to_owned());
        apart(move || {
            let file = File::open(&archive).map_err(OpError::from)?;
            let zip = ZipArchive::new(file).map_err(|error| broken(&name, &error))?;
            if zip.len() > MOST_ENTRIES {
                let message = format!("The artifact [{name}] has more than {MOST_ENTRIES} files.");
                return Err(Halt::configuration(message));
            }
            Ok(Self { zip, name, scratch, next: 0, room: MOST_BYTES })
        })
        .await
    }

    /// The next file, and the archive without it; `None` after the last.
    pub async fn next(mut self) -> Result<Option<(Self, Unpacked)>, Halt> {
        apart(move || {
            while self.next < self.zip.len() {
                let index = self.next;
                self.next += 1;
                if let Some(unpacked) = self.unpack(index)? {
                    return Ok(Some((self, unpacked)));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Nothing for a directory.
    fn unpack(&mut self, index: usize) -> Result<Option<Unpacked>, Halt> {
        let mut entry = self.zip.by_index(index).map_err(|error| broken(&self.name, &error))?;
        if entry.is_dir() {
            return Ok(None);
        }
        let path = entry.name().trim_start_matches("./").trim_start_matches('/').to_owned();
        let mut file = NamedTempFile::new_in(&self.scratch).map_err(OpError::from)?;
        let mut piece = vec![0; PIECE];
        loop {
            let read = entry.read(&mut piece).map_err(|error| broken(&self.name, &error))?;
            if read == 0 {
                break;
            }
            let Some(room) = self.room.checked_sub(read as u64) else {
                let name = &self.name;
                let message = format!("The artifact [{name}] is too large: its files have more than 16 GiB.");
                return Err(Halt::configuration(message));
            };
            self.room = room;
            file.write_all(&piece[..read]).map_err(OpError::from)?;
        }
        Ok(Some(Unpacked { path, file }))
    }
}

/// Where it holds up nobody else.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Halt> + Send + 'static,
) -> Result<T, Halt> {
    spawn_blocking(work)
        .await
        .map_err(|error| OpError::internal(format!("unpacking an artifact: {error}")))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(files: &[(&str, &str)]) -> NamedTempFile {
        let file = NamedTempFile::new().unwrap();
        let mut zip = zip::ZipWriter::new(file.reopen().unwrap());
        for (name, text) in files {
            let options = zip::write::SimpleFileOptions::default();
            if name.ends_with('/') {
                zip.add_directory(*name, options).unwrap();
            } else {
                zip.start_file(*name, options).unwrap();
                zip.write_all(text.as_bytes()).unwrap();
            }
        }
        zip.finish().unwrap();
        file
    }

    /// The files of an archive that may have so many bytes; or why not.
    async fn files(archive: &Path, room: u64) -> Result<Vec<(String, String)>, String> {
        let scratch = tempfile::tempdir().unwrap();
        let told = |halt: Halt| match halt {
            Halt::Failed(failure) => failure.message,
            Halt::Broken(internal) => panic!("{internal:?}"),
        };
        let mut left = Archive::open(archive, scratch.path().to_owned(), "A").await.map_err(told)?;
        left.room = room;
        let mut files = Vec::new();
        while let Some((rest, Unpacked { path, file })) = left.next().await.map_err(told)? {
            files.push((path, std::fs::read_to_string(file.path()).unwrap()));
            assert_eq!(std::fs::read_dir(scratch.path()).unwrap().count(), 1, "one at a time");
            left = rest;
        }
        Ok(files)
    }

    #[tokio::test]
    async fn files_are_unpacked_as_far_as_there_is_room() {
        let given = archive(&[("./a.txt", "one"), ("d/", ""), ("d/b", "three")]);
        let found = files(given.path(), 8).await.unwrap();
        let expected = [("a.txt", "one"), ("d/b", "three")];
        assert_eq!(found, expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
        let refused = files(given.path(), 7).await.unwrap_err();
        assert_eq!(refused, "The artifact [A] is too large: its files have more than 16 GiB.");

        let mut bytes = std::fs::read(given.path()).unwrap();
        let at = bytes.windows(3).position(|window| window == b"one").unwrap_or(40);
        bytes[at] ^= 1;
        for bytes in [&bytes[..], b"", b"no zip"] {
            let mut damaged = NamedTempFile::new().unwrap();
            damaged.write_all(bytes).unwrap();
            let refused = files(damaged.path(), 100).await.unwrap_err();
            assert!(refused.starts_with("The artifact [A] is not a zip file that can be read"), "{refused}");
        }
    }
}
