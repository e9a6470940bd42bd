//! Zips of strangers, unpacked: nothing lands outside of the directory, and nothing is too large.

use super::problem::Problem;
use crate::jobs::safe_path;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Component, Path};

/// Of one archive, unpacked. A source that is larger is a bomb, or should not be a source.
const MOST_BYTES: u64 = 16 * 1024 * 1024 * 1024;
const MOST_ENTRIES: usize = 500_000;
/// The kind of file in a Unix mode.
const KIND: u32 = 0o170_000;
const LINK: u32 = 0o120_000;
const LONGEST_LINK: u64 = 4096;

fn bad(message: impl Into<String>) -> Problem {
    Problem::failure("CLIENT_ERROR", message)
}

/// Unpacks into a directory that exists.
pub fn unzip(archive: &Path, into: &Path) -> Result<(), Problem> {
    let file = File::open(archive)?;
    let mut zip =
        zip::ZipArchive::new(file).map_err(|e| bad(format!("the source is no zip archive: {e}")))?;
    if zip.len() > MOST_ENTRIES {
        return Err(bad(format!("the source has more than {MOST_ENTRIES} files")));
    }
    let mut room = MOST_BYTES;
    // Links come last, so that no file is written through one.
    let mut links = Vec::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).map_err(|e| bad(format!("the source can't be unpacked: {e}")))?;
        let name = entry.name().to_owned();
        let path =
            safe_path(&name).ok_or_else(|| bad(format!("the source has a file outside of it: {name}")))?;
        let target = into.join(&path);
        let mode = entry.unix_mode();
        if entry.is_dir() {
            fs::create_dir_all(&target)?;
        } else if mode.is_some_and(|mode| mode & KIND == LINK) {
            let mut text = String::new();
            let read = entry.by_ref().take(LONGEST_LINK).read_to_string(&mut text);
            read.map_err(|e| bad(format!("the source can't be unpacked: {name}: {e}")))?;
            links.push((path, text));
        } else {
            make_parent(&target)?;
            room -= write(&mut entry, &target, mode, room).map_err(|e| match e.kind() {
                io::ErrorKind::FileTooLarge => bad("the source is too large"),
                io::ErrorKind::InvalidData => bad(format!("the source can't be unpacked: {name}: {e}")),
                _ => e.into(),
            })?;
        }
    }
    for (path, text) in links {
        if !stays_inside(&path, &text) {
            return Err(bad(format!("the source has a link out of it: {} -> {text}", path.display())));
        }
        // Each link by itself may stay inside, and one that is reached by another lie outside.
        let mut above = path.ancestors().skip(1).map(|path| into.join(path));
        if above.any(|path| path.is_symlink() && path != into) {
            return Err(bad(format!("the source has a file behind a link: {}", path.display())));
        }
        let target = into.join(&path);
        make_parent(&target)?;
        std::os::unix::fs::symlink(&text, &target)?;
    }
    Ok(())
}

fn make_parent(target: &Path) -> io::Result<()> {
    target.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Writes at most `room` bytes; how many it were.
fn write(entry: &mut impl Read, target: &Path, mode: Option<u32>, room: u64) -> io::Result<u64> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o644).open(target)?;
    let written = io::copy(&mut entry.take(room.saturating_add(1)), &mut file)?;
    file.flush()?;
    if written > room {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    if let Some(mode) = mode.map(|mode| mode & 0o777).filter(|mode| *mode != 0) {
        file.set_permissions(fs::Permissions::from_mode(mode | 0o600))?;
    }
    Ok(written)
}

/// Whether a link at a path points to something below the directory.
fn stays_inside(path: &Path, link: &str) -> bool {
    let mut depth = path.components().count().saturating_sub(1);
    for component in Path::new(link).components() {
        match component {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            Component::RootDir | Component::Prefix(_) => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(entries: &[(&str, u32, &str)]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut zip = zip::ZipWriter::new(file.reopen().unwrap());
        for (name, mode, text) in entries {
            let options = zip::write::SimpleFileOptions::default().unix_permissions(mode & 0o777);
            if mode & KIND == LINK {
                zip.add_symlink(*name, *text, options).unwrap();
            } else {
                zip.start_file(*name, options).unwrap();
                zip.write_all(text.as_bytes()).unwrap();
            }
        }
        zip.finish().unwrap();
        file
    }

    #[track_caller]
    fn check(entries: &[(&str, u32, &str)], expected: Result<&[&str], &str>) {
        let (archive, into) = (archive(entries), tempfile::tempdir().unwrap());
        match (unzip(archive.path(), into.path()), expected) {
            (Ok(()), Ok(files)) => {
                for file in files {
                    assert!(into.path().join(file).exists(), "{file}");
                }
            }
            (Err(Problem::Failure(failure)), Err(part)) => {
                assert!(failure.message.contains(part), "{}", failure.message);
            }
            (Ok(()), Err(part)) => panic!("unpacked, but {part}"),
            (Err(_), _) => panic!("not unpacked"),
        }
    }

    #[test]
    fn archives_are_unpacked_and_escapes_refused() {
        check(&[("a/b.txt", 0o644, "x"), ("run.sh", 0o755, "x")], Ok(&["a/b.txt", "run.sh"]));
        check(&[("a.txt", 0o644, "x"), ("l", LINK | 0o777, "a.txt")], Ok(&["l"]));
        check(&[("d/a.txt", 0o644, "x"), ("d/e/l", LINK | 0o777, "../a.txt")], Ok(&["d/e/l"]));
        check(&[("../x", 0o644, "x")], Err("outside"));
        check(&[("/etc/x", 0o644, "x")], Err("outside"));
        check(&[("a/../../x", 0o644, "x")], Err("outside"));
        check(&[("l", LINK | 0o777, "/etc/passwd")], Err("link out"));
        check(&[("d/l", LINK | 0o777, "../../x")], Err("link out"));
        // Neither link leads out by itself.
        let chain =
            [("s", LINK | 0o777, "."), ("t", LINK | 0o777, "s/s/../.."), ("t/x/l", LINK | 0o777, "s")];
        check(&chain, Err("behind a link"));
    }

    #[test]
    fn modes_are_kept() {
        let (archive, into) =
            (archive(&[("run.sh", 0o755, "x"), ("a", 0o644, "x")]), tempfile::tempdir().unwrap());
        assert!(unzip(archive.path(), into.path()).is_ok());
        for (file, expected) in [("run.sh", 0o755), ("a", 0o644)] {
            let mode = fs::metadata(into.path().join(file)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, expected, "{file}");
        }
    }

    #[test]
    fn a_file_that_is_too_large_is_refused() {
        let target = tempfile::tempdir().unwrap();
        let error = write(&mut &b"12345"[..], &target.path().join("x"), None, 4).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
    }
}
