//! Reads what a process of ours has left in a directory, even while it goes on.
//!
//! The process can put there whatever it likes, and change it between a look and the use: a directory for a link to one of the
//! host's, a file for a pipe that nobody writes to. So everything is opened relative to a descriptor of a directory that is
//! ours, below which every step stays: by the kernel, in one call. Links that stay below are followed.

use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, ResolveFlags, Stat, open, openat2, statat};
use rustix::io::Errno;
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

/// How often the kernel is asked again what it could not tell.
const TRIES: u32 = 1000;

/// A directory of a process, open.
pub struct Tree {
    root: OwnedFd,
}

/// A file or a directory below.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Relative to the tree's root.
    pub name: String,
    pub is_directory: bool,
    pub size: u64,
    /// Seconds, and nanoseconds of the next.
    pub modified: (i64, u64),
}

impl Entry {
    fn new(name: &str, stat: &Stat) -> Self {
        Self {
            name: name.to_owned(),
            is_directory: FileType::from_raw_mode(stat.st_mode).is_dir(),
            size: u64::try_from(stat.st_size).unwrap_or_default(),
            modified: (stat.st_mtime, stat.st_mtime_nsec),
        }
    }
}

fn refused(path: &Path, what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("{} {what}", path.display()))
}

/// Why a path below is not opened, which is nobody's trouble: it is not there (any more), or leads out, or to what has no content.
fn is_no_file(error: Errno) -> bool {
    matches!(error, Errno::NOENT | Errno::NOTDIR | Errno::LOOP | Errno::XDEV | Errno::NXIO)
}

/// Opens a path, each step of which stays below a directory. Of one that goes through `..` the kernel can't tell while
/// something is renamed or mounted, anywhere on the machine: it says so, and is asked again. [openat2(2), EAGAIN]
fn open_below(
    root: &OwnedFd,
    path: &Path,
    flags: OFlags,
    resolve: ResolveFlags,
) -> rustix::io::Result<OwnedFd> {
    let resolve = resolve | ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS;
    for _ in 1..TRIES {
        match openat2(root, path, flags | OFlags::CLOEXEC, Mode::empty(), resolve) {
            Err(Errno::AGAIN) => std::thread::yield_now(),
            other => return other,
        }
    }
    openat2(root, path, flags | OFlags::CLOEXEC, Mode::empty(), resolve)
}

impl Tree {
    /// What is below a directory that is ours; `None` if it is not there. A link on the way there is refused (`InvalidInput`).
    pub fn open(ours: &Path, below: &str) -> io::Result<Option<Self>> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY;
        let ours = open(ours, flags | OFlags::CLOEXEC, Mode::empty())?;
        let below = Path::new(if below.is_empty() { "." } else { below });
        match open_below(&ours, below, flags, ResolveFlags::NO_SYMLINKS) {
            Ok(root) => Ok(Some(Self { root })),
            Err(Errno::NOENT) => Ok(None),
            Err(Errno::LOOP | Errno::XDEV) => Err(refused(below, "is reached by a link")),
            Err(Errno::NOTDIR) => Err(refused(below, "is no directory")),
            Err(error) => Err(error.into()),
        }
    }

    /// All files and directories, in order of name. Links to directories, links that lead out, and what is neither file nor
    /// directory, are left out. A name that is no UTF-8 is refused (`InvalidInput`).
    pub fn entries(&self) -> io::Result<Vec<Entry>> {
        let mut found = Vec::new();
        let mut left = vec![PathBuf::new()];
        while let Some(directory) = left.pop() {
            let Some(open) = self.directory(&directory)? else { continue };
            for entry in Dir::read_from(&open)? {
                let entry = entry?;
                let name = entry.file_name();
                if matches!(name.to_bytes(), b"." | b"..") {
                    continue;
                }
                let path = directory.join(std::ffi::OsStr::new(&*name.to_string_lossy()));
                let Ok(text) = name.to_str() else {
                    return Err(refused(&path, "has a name that is no UTF-8"));
                };
                let path = directory.join(text);
                let shown = path.to_str().unwrap_or(text);
                let stat = match statat(&open, name, AtFlags::SYMLINK_NOFOLLOW) {
                    Ok(stat) => stat,
                    Err(Errno::NOENT) => continue,
                    Err(error) => return Err(error.into()),
                };
                match FileType::from_raw_mode(stat.st_mode) {
                    FileType::Directory => {
                        found.push(Entry::new(shown, &stat));
                        left.push(path);
                    }
                    FileType::RegularFile => found.push(Entry::new(shown, &stat)),
                    FileType::Symlink => {
                        if let Some(file) = self.file(shown)? {
                            found.push(Entry::new(shown, &rustix::fs::fstat(&file)?));
                        }
                    }
                    _ => {}
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// A directory below that is reached through no link.
    fn directory(&self, path: &Path) -> io::Result<Option<OwnedFd>> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        match open_below(&self.root, path, OFlags::RDONLY | OFlags::DIRECTORY, ResolveFlags::NO_SYMLINKS) {
            Ok(directory) => Ok(Some(directory)),
            Err(error) if is_no_file(error) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// A regular file below; `None` if there is none by that name.
    pub fn file(&self, name: &str) -> io::Result<Option<File>> {
        // To open a pipe would be to wait for its writer.
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY;
        let file = match open_below(&self.root, Path::new(name), flags, ResolveFlags::empty()) {
            Ok(file) => File::from(file),
            Err(error) if is_no_file(error) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        Ok(file.metadata()?.is_file().then_some(file))
    }

    /// The permissions of a directory below.
    pub fn mode(&self, name: &str) -> io::Result<Option<u32>> {
        let Some(directory) = self.directory(Path::new(name))? else { return Ok(None) };
        Ok(Some(rustix::fs::fstat(&directory)?.st_mode & 0o777))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::os::unix::fs::symlink;

    fn write(path: &Path, text: &str) {
        std::io::Write::write_all(&mut File::create(path).unwrap(), text.as_bytes()).unwrap();
    }

    fn text(tree: &Tree, name: &str) -> Option<String> {
        let mut text = String::new();
        tree.file(name).unwrap()?.read_to_string(&mut text).unwrap();
        Some(text)
    }

    /// `ml/out` with files, links and a pipe; `secret` beside it.
    fn ground() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("ml/out");
        std::fs::create_dir_all(out.join("sub/empty")).unwrap();
        std::fs::create_dir(root.path().join("host")).unwrap();
        write(&root.path().join("host/key"), "secret");
        write(&out.join("a"), "1");
        write(&out.join("sub/b"), "22");
        symlink("sub/b", out.join("inside")).unwrap();
        symlink("sub", out.join("directory")).unwrap();
        symlink("../../host/key", out.join("out")).unwrap();
        symlink(root.path().join("host/key"), out.join("absolute")).unwrap();
        symlink("missing", out.join("dangling")).unwrap();
        let pipe = out.join("pipe");
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, FileType::Fifo, Mode::RUSR, 0).unwrap();
        root
    }

    #[test]
    fn files_are_those_that_stay_below() {
        let root = ground();
        let ml = root.path().join("ml");
        let tree = Tree::open(&ml, "out").unwrap().unwrap();
        let all = tree.entries().unwrap();
        let shown: Vec<_> = all
            .iter()
            .map(|e| (e.name.as_str(), e.is_directory, (!e.is_directory).then_some(e.size)))
            .collect();
        assert_eq!(
            shown,
            [
                ("a", false, Some(1)),
                ("inside", false, Some(2)),
                ("sub", true, None),
                ("sub/b", false, Some(2)),
                ("sub/empty", true, None),
            ]
        );
        for (name, expected) in [
            ("a", Some("1")),
            ("inside", Some("22")),
            ("directory/b", Some("22")),
            ("out", None),
            ("absolute", None),
            ("dangling", None),
            ("pipe", None),
            ("sub", None),
            ("../../host/key", None),
            ("a/b", None),
        ] {
            assert_eq!(text(&tree, name).as_deref(), expected, "{name}");
        }
        assert!(Tree::open(&ml, "none").unwrap().is_none());
        for below in ["out/directory", "out/a", "../host", "out/absolute"] {
            let error = Tree::open(&ml, below).err().unwrap();
            assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{below}");
        }
    }

    #[test]
    fn what_is_swapped_after_the_look_leads_nowhere() {
        let root = ground();
        let out = root.path().join("ml/out");
        let tree = Tree::open(&root.path().join("ml"), "out").unwrap().unwrap();
        assert!(tree.entries().unwrap().iter().any(|entry| entry.name == "sub/b"));
        std::fs::rename(root.path().join("host/key"), root.path().join("host/b")).unwrap();
        std::fs::rename(out.join("sub"), out.join("away")).unwrap();
        symlink(root.path().join("host"), out.join("sub")).unwrap();
        assert_eq!(text(&tree, "sub/b"), None);
        assert!(tree.entries().unwrap().iter().all(|entry| !entry.name.starts_with("sub")));
        // Nor does the whole of it: what is open is what it was.
        std::fs::rename(&out, root.path().join("ml/old")).unwrap();
        symlink(root.path().join("host"), &out).unwrap();
        assert_eq!(text(&tree, "b"), None);
        assert_eq!(text(&tree, "away/b").as_deref(), Some("22"));
        assert!(Tree::open(&root.path().join("ml"), "out").is_err());
    }

    /// As the files of a model are kept that was downloaded from a hub: links through `..` to what lies beside.
    #[test]
    fn links_are_followed_while_others_rename() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("snapshots/x")).unwrap();
        std::fs::create_dir(root.path().join("blobs")).unwrap();
        write(&root.path().join("blobs/h"), "weights");
        symlink("../../blobs/h", root.path().join("snapshots/x/f")).unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let is_done = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let (a, b) = (elsewhere.path().join("a"), elsewhere.path().join("b"));
                write(&a, "");
                while !is_done.load(std::sync::atomic::Ordering::Relaxed) {
                    std::fs::rename(&a, &b).unwrap();
                    std::fs::rename(&b, &a).unwrap();
                }
            });
            let tree = Tree::open(root.path(), "").unwrap().unwrap();
            let opened = (0..10_000).map(|_| tree.file("snapshots/x/f").map(|file| file.is_some()));
            let failed: Vec<_> = opened.filter(|found| !matches!(found, Ok(true))).collect();
            let entries = tree.entries().map(|entries| entries.len());
            is_done.store(true, std::sync::atomic::Ordering::Relaxed);
            assert!(failed.is_empty(), "{} of them: {:?}", failed.len(), failed[0]);
            assert_eq!(entries.unwrap(), 5);
        });
    }

    #[test]
    fn a_name_that_is_no_text_is_refused() {
        use std::os::unix::ffi::OsStrExt;
        let root = tempfile::tempdir().unwrap();
        write(&root.path().join(std::ffi::OsStr::from_bytes(b"x\xff")), "");
        let error = Tree::open(root.path(), "").unwrap().unwrap().entries().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    }
}
