//! What of the host is looked at: its mounts, the files that need care, and the paths that a pattern means.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use crate::spec::PlacedFile;

/// These are made new inside, with all that is below them.
pub const OWN: &[&str] = &["/proc", "/sys", "/dev", "/tmp", "/var/tmp", "/run", "/var/run"];

/// A file of `/etc` that is larger is not the kind of file that we know how to treat.
const FILE_BYTES_MAXIMUM: u64 = 1024 * 1024;

/// Something to be mounted in the new root at the path that it has on the host.
pub struct Mounted {
    pub path: PathBuf,
    pub tree: OwnedFd,
}

/// Mounts of the host below `/` that are not below another, and whether a layer over them makes sense: not if they are
/// read-only on the host too, nor if others are below them, which it would not show.
pub fn mount_points() -> Vec<(PathBuf, bool)> {
    parse_mount_points(&std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default())
}

fn parse_mount_points(text: &str) -> Vec<(PathBuf, bool)> {
    let mut paths = BTreeMap::new();
    for line in text.lines() {
        let mut fields = line.split(' ').skip(4);
        if let (Some(path), Some(options)) = (fields.next(), fields.next()) {
            // The last one at a path is the one that is seen.
            paths.insert(unescape(path), options.split(',').all(|option| option != "ro"));
        }
    }
    let mut tops: Vec<(PathBuf, bool)> = Vec::new();
    for (path, writable) in paths {
        if path == Path::new("/") || OWN.iter().any(|own| path.starts_with(own)) {
            continue;
        }
        // Sorted, so what it is below has just been seen.
        match tops.last_mut() {
            Some((top, layerable)) if path.starts_with(&*top) => *layerable = false,
            _ => tops.push((path, writable)),
        }
    }
    tops
}

/// The kernel writes blanks and the like as `\040`.
fn unescape(field: &str) -> PathBuf {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code =
            after.get(..3).filter(|_| first == b'\\').and_then(|digits| std::str::from_utf8(digits).ok());
        if let Some(byte) = code.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            bytes.push(byte);
            rest = &after[3..];
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

/// Files of `/etc` that are not as the lower layer has them: passwords are not the build's business, the resolver's
/// configuration may lie in `/run`, and files that are mounted are not in the lower layer at all.
pub fn files() -> Vec<PlacedFile> {
    let mut files = Vec::new();
    for (path, mode) in [("/etc/shadow", 0o640), ("/etc/gshadow", 0o640)] {
        if let Some(bytes) = read(Path::new(path)) {
            let harmless = without_passwords(&bytes);
            // Most machines of today have none, and a file less is made.
            if harmless != bytes {
                files.push(PlacedFile::new(path, harmless, mode));
            }
        }
    }
    for (path, _) in mount_points() {
        if path.starts_with("/etc")
            && path.is_file()
            && let Some(bytes) = read(&path)
        {
            files.push(PlacedFile::new(path, bytes, 0o644));
        }
    }
    let resolver = Path::new("/etc/resolv.conf");
    if resolver.is_symlink()
        && let Some(bytes) = read(resolver)
    {
        files.push(PlacedFile::new(resolver, bytes, 0o644));
    }
    files
}

/// By what names are looked up: for a root that is not the host's.
pub fn names() -> Vec<PlacedFile> {
    let read = |path: &&str| Some(PlacedFile::new(*path, read(Path::new(path))?, 0o644));
    ["/etc/hosts", "/etc/resolv.conf"].iter().filter_map(read).collect()
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let small = std::fs::metadata(path).ok()?.len() <= FILE_BYTES_MAXIMUM;
    small.then(|| std::fs::read(path).ok())?
}

/// The second field of each line is a password's hash.
fn without_passwords(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        let mut fields = line.splitn(3, |&byte| byte == b':');
        match (fields.next(), fields.next(), fields.next()) {
            // Shorter ones only say that there is none.
            (Some(name), Some(hash), Some(rest)) if hash.len() > 2 => {
                out.extend([name, b":*:", rest].concat());
            }
            _ => out.extend(line),
        }
    }
    out
}

/// The paths that exist and fit a pattern in which a component `*` is any name.
pub fn expand(pattern: &Path) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::new()];
    for component in pattern.components() {
        if component.as_os_str() == "*" {
            let names = |path: PathBuf| {
                std::fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path())
            };
            found = found.into_iter().flat_map(names).collect();
        } else {
            for path in &mut found {
                path.push(component);
            }
        }
    }
    found.retain(|path| path.symlink_metadata().is_ok());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mounts_are_reduced_to_the_topmost() {
        let text = "22 27 0:21 / /proc rw - proc proc rw\n27 1 254:0 / / rw - ext4 /dev/vda rw\n\
                    28 27 0:25 / /home rw - ext4 x rw\n29 28 0:25 / /home/a\\040b rw - ext4 x rw\n\
                    30 27 0:26 / /homes rw - ext4 x rw\n31 27 0:27 / /tmp/x rw - ext4 x rw\n\
                    32 27 0:27 / /homes rw - ext4 x rw\n33 27 0:27 / /tmpx nosuid,ro,nodev - ext4 x rw";
        let expected = [("/home", false), ("/homes", true), ("/tmpx", false)];
        let expected: Vec<_> =
            expected.iter().map(|(path, layerable)| (PathBuf::from(path), *layerable)).collect();
        assert_eq!(parse_mount_points(text), expected);
        assert_eq!(unescape("/a\\040b\\134"), PathBuf::from("/a b\\"));
        assert_eq!(unescape("/a\\04"), PathBuf::from("/a\\04"));
    }

    #[test]
    fn passwords_are_left_out() {
        for (before, after) in [
            ("root:$6$x:1:2:\nbin:!!:3::\n", "root:*:1:2:\nbin:!!:3::\n"),
            ("locked:!$6$x:1\nbin:*:3::\nnone::1\n", "locked:*:1\nbin:*:3::\nnone::1\n"),
            ("odd\n", "odd\n"),
            ("", ""),
            ("a:bcd:c", "a:*:c"),
        ] {
            assert_eq!(without_passwords(before.as_bytes()), after.as_bytes());
        }
    }

    #[test]
    fn patterns_find_what_exists() {
        let directory = tempfile::tempdir().unwrap();
        for path in ["a/.ssh", "b/.ssh", "c"] {
            std::fs::create_dir_all(directory.path().join(path)).unwrap();
        }
        let mut found = expand(&directory.path().join("*/.ssh"));
        found.sort();
        assert_eq!(found, [directory.path().join("a/.ssh"), directory.path().join("b/.ssh")]);
        assert_eq!(expand(&directory.path().join("x")), Vec::<PathBuf>::new());
    }
}
