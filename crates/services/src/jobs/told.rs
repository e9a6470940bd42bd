//! Reads what a process of ours has told, out of the directory in which it notes that.
//!
//! The process can write there whatever it likes: a link to a file of the host, a pipe that nobody writes to, a file without
//! end. So what is read is a regular file below the directory, reached through no link, and only so much of it.

use rustix::fs::{Mode, OFlags, open, openat};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path};

/// The first `most` bytes of a file below a directory that is ours.
pub fn read(directory: &Path, name: &str, most: u64) -> io::Result<Vec<u8>> {
    let refused = |what: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("{name} {what}"));
    let mut at = open(directory, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
    let mut parts = Path::new(name).components().peekable();
    while let Some(part) = parts.next() {
        let Component::Normal(part) = part else { return Err(refused("leads out of its directory")) };
        // To open a pipe would be to wait for its writer.
        let kind = if parts.peek().is_some() { OFlags::DIRECTORY } else { OFlags::NONBLOCK };
        // Each part by itself, so that none can be swapped for a link between the look and the use.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | kind;
        at = openat(&at, part, flags, Mode::empty())?;
    }
    let file = File::from(at);
    if !file.metadata()?.is_file() {
        return Err(refused("is no regular file"));
    }
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn only_files_of_the_directory_are_read() {
        let root = tempfile::tempdir().unwrap();
        let state = root.path().join("state");
        std::fs::create_dir_all(state.join("exported")).unwrap();
        std::fs::copy("/proc/self/comm", root.path().join("secret")).unwrap();
        std::fs::copy("/proc/self/comm", state.join("exported/GOOD")).unwrap();
        symlink("../../secret", state.join("exported/LINK")).unwrap();
        symlink(root.path().join("secret"), state.join("exported/ABSOLUTE")).unwrap();
        symlink("GOOD", state.join("exported/INNER")).unwrap();
        symlink(root.path(), state.join("names")).unwrap();
        let pipe = state.join("exported/PIPE");
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, Mode::RUSR, 0).unwrap();
        let absolute = root.path().join("secret").display().to_string();
        for (name, is_read) in [
            ("exported/GOOD", true),
            ("exported/MISSING", false),
            ("exported/LINK", false),
            ("exported/ABSOLUTE", false),
            ("exported/INNER", false),
            ("exported/PIPE", false),
            ("exported/../../secret", false),
            ("names/secret", false),
            (absolute.as_str(), false),
            ("exported", false),
            ("", false),
        ] {
            assert_eq!(read(&state, name, 100).is_ok(), is_read, "{name}");
        }
        assert_eq!(read(&state, "exported/GOOD", 3).unwrap().len(), 3);
    }
}
