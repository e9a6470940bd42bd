//! What is kept of a run's output, which the run may write for months: its end can be read without the rest, and what nobody
//! needs any more given back to the disk, without a byte changing its place.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::{FallocateFlags, OFlags};

/// What is given back is whole blocks of any file system.
const BLOCK: u64 = 64 * 1024;

/// Not through a link, and no pipe: a run may have put anything in the place of its output.
fn open(path: &Path, writable: bool) -> io::Result<Option<File>> {
    let flags = OFlags::NOFOLLOW.union(OFlags::NONBLOCK).bits().cast_signed();
    match OpenOptions::new().read(true).write(writable).custom_flags(flags).open(path) {
        Ok(file) => Ok(file.metadata()?.is_file().then_some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The last `most` bytes of a file; none of one that is not there.
pub fn last(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let Some(mut file) = open(path, false)? else { return Ok(Vec::new()) };
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(most)))?;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Gives back what is before an offset. It reads as zeros from then on.
pub fn release(path: &Path, before: u64) -> io::Result<()> {
    let (Some(file), length) = (open(path, true)?, before - before % BLOCK) else { return Ok(()) };
    if length == 0 {
        return Ok(());
    }
    let flags = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
    Ok(rustix::fs::fallocate(&file, flags, 0, length)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::os::unix::fs::MetadataExt;

    fn written(length: usize) -> (tempfile::TempDir, std::path::PathBuf) {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("stdout");
        let mut file = File::create(&path).unwrap();
        file.write_all(&vec![b'x'; length]).unwrap();
        file.write_all(b"end").unwrap();
        file.sync_all().unwrap();
        (directory, path)
    }

    #[test]
    fn the_end_is_read_alone() {
        let (directory, path) = written(1000);
        for (most, expected) in [(3, "end"), (4, "xend"), (0, "")] {
            assert_eq!(last(&path, most).unwrap(), expected.as_bytes(), "{most}");
        }
        assert_eq!(last(&path, 5000).unwrap().len(), 1003);
        assert_eq!(last(&directory.path().join("none"), 10).unwrap(), b"");
        std::os::unix::fs::symlink(&path, directory.path().join("link")).unwrap();
        assert!(last(&directory.path().join("link"), 10).is_err());
    }

    #[test]
    fn what_is_released_is_not_on_the_disk_and_nothing_moves() {
        const LENGTH: usize = 4 << 20;
        let (directory, path) = written(LENGTH);
        let blocks = || std::fs::metadata(&path).unwrap().blocks();
        let before = blocks();
        release(&path, LENGTH as u64 - 1).unwrap();
        assert!(blocks() < before / 8, "{} of {before}", blocks());
        assert_eq!(std::fs::metadata(&path).unwrap().len(), LENGTH as u64 + 3);
        assert_eq!(last(&path, 5).unwrap(), b"xxend");
        release(&path, 10).unwrap();
        release(&directory.path().join("none"), LENGTH as u64).unwrap();
    }
}
