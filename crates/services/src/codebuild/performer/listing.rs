//! What a build has left in a directory, by name. A process of it may be there yet, and swap what was looked at for a link to
//! something of the host: each directory is opened below its root, through no link, and a file is what [`Tree`] opens.

use crate::jobs::Tree;
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, ResolveFlags, open, openat2, statat};
use rustix::io::Errno;
use std::ffi::CStr;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

/// All files below a directory in one that is ours, relative to it; directories end with `/`. Links that lead out of it, or to
/// directories, are left out, and so is what has a name that is no UTF-8: no pattern could name it.
pub fn listing(ours: &Path, below: &str) -> io::Result<(Tree, Vec<String>)> {
    let missing = || io::Error::new(io::ErrorKind::NotFound, format!("there is no {below}"));
    let tree = Tree::open(ours, below)?.ok_or_else(missing)?;
    let ours = open(ours, FLAGS, Mode::empty())?;
    let root = directory(&ours, below)?.ok_or_else(missing)?;
    let mut found = Vec::new();
    let mut left = vec![String::new()];
    while let Some(prefix) = left.pop() {
        let path = if prefix.is_empty() { "." } else { &prefix };
        let Some(open) = directory(&root, path)? else { continue };
        for entry in Dir::read_from(&open)? {
            let entry = entry?;
            let Some(name) = shown(entry.file_name()) else { continue };
            let path = format!("{prefix}{name}");
            match kind(&open, name)? {
                Some(FileType::Directory) => {
                    found.push(format!("{path}/"));
                    left.push(format!("{path}/"));
                }
                Some(FileType::RegularFile) => found.push(path),
                Some(FileType::Symlink) if tree.file(&path)?.is_some() => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    Ok((tree, found))
}

const FLAGS: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

fn shown(name: &CStr) -> Option<&str> {
    name.to_str().ok().filter(|name| !matches!(*name, "." | ".."))
}

/// `None` if it has gone meanwhile, or is none any more.
fn directory(root: impl AsFd, path: &str) -> io::Result<Option<OwnedFd>> {
    let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
    match openat2(root, path, FLAGS, Mode::empty(), resolve) {
        Ok(directory) => Ok(Some(directory)),
        Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP | Errno::XDEV) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn kind(directory: impl AsFd, name: &str) -> io::Result<Option<FileType>> {
    match statat(directory, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) => Ok(Some(FileType::from_raw_mode(stat.st_mode))),
        Err(Errno::NOENT) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    #[test]
    fn files_are_those_that_stay_below() {
        let root = tempfile::tempdir().unwrap();
        let at = root.path().join("src");
        fs::create_dir_all(at.join("d/e")).unwrap();
        fs::create_dir(root.path().join("host")).unwrap();
        for path in ["host/key", "src/a", "src/d/b", "src/d/e/c"] {
            fs::File::create(root.path().join(path)).unwrap();
        }
        fs::File::create(at.join(OsStr::from_bytes(b"x\xff"))).unwrap();
        for (target, link) in [
            ("d/b", "inside"),
            ("../a", "d/up"),
            ("d", "directory"),
            ("../host/key", "out"),
            ("../host", "outer"),
            ("/proc/version", "absolute"),
            ("none", "dangling"),
        ] {
            symlink(target, at.join(link)).unwrap();
        }
        rustix::fs::mknodat(rustix::fs::CWD, at.join("pipe"), FileType::Fifo, Mode::RUSR, 0).unwrap();
        let (_, listed) = listing(root.path(), "src").unwrap();
        assert_eq!(listed, ["a", "d/", "d/b", "d/e/", "d/e/c", "d/up", "inside"]);
        assert!(listing(root.path(), "none").is_err());
        // Not even the whole of it may be a link.
        symlink("host", root.path().join("swapped")).unwrap();
        assert!(listing(root.path(), "swapped").is_err());
    }
}
