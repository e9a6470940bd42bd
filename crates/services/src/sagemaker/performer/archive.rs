//! Archives of what a training job leaves: the same bytes for the same files, so that an upload that is done twice is one.

use flate2::{Compression, GzBuilder};
use std::fs::File;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// All files below a directory, relative to it, in order of name, with directories. Links that lead out of it, and what
/// is neither file nor directory, are left out. A directory that was replaced by a link is refused (`InvalidInput`), as the
/// host would follow it to something of its own, and so is a name that is no UTF-8.
pub fn listing(root: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let refused = |path: &Path, what: &str| {
        io::Error::new(io::ErrorKind::InvalidInput, format!("{} {what}", path.display()))
    };
    if root.canonicalize()? != root {
        return Err(refused(root, "is reached by a link"));
    }
    let root = root.to_owned();
    let mut found = Vec::new();
    let mut left = vec![root.clone()];
    while let Some(directory) = left.pop() {
        for entry in std::fs::read_dir(&directory)? {
            let path = entry?.path();
            let below = path.strip_prefix(&root).unwrap_or(&path);
            let name = below.to_str().ok_or_else(|| refused(below, "has a name that is no UTF-8"))?;
            let is_link = path.is_symlink();
            let Ok(target) = path.canonicalize() else { continue };
            if is_link && !target.starts_with(&root) {
                continue;
            }
            if target.is_dir() && !is_link {
                left.push(path.clone());
            }
            if target.is_file() || (target.is_dir() && !is_link) {
                found.push((name.to_owned(), path));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Packs what is below a directory, whose files are at the root of the archive.
pub fn pack(directory: &Path, to: &Path) -> io::Result<()> {
    // Neither a time nor a name in the head.
    let gzip = GzBuilder::new().mtime(0).write(File::create(to)?, Compression::default());
    let mut tar = tar::Builder::new(gzip);
    for (name, path) in listing(directory)? {
        let metadata = std::fs::metadata(&path)?;
        let mut header = tar::Header::new_gnu();
        header.set_mode(metadata.permissions().mode() & 0o777);
        header.set_mtime(0);
        if metadata.is_dir() {
            header.set_entry_type(tar::EntryType::Directory);
            header.set_size(0);
            tar.append_data(&mut header, format!("{name}/"), io::empty())?;
        } else {
            header.set_size(metadata.len());
            tar.append_data(&mut header, &name, File::open(&path)?)?;
        }
    }
    tar.into_inner()?.finish()?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn an_archive_is_the_same_each_time_and_has_files_at_its_root() {
        let root = tempfile::tempdir().unwrap();
        let model = root.path().join("model");
        std::fs::create_dir_all(model.join("code")).unwrap();
        for (name, text) in [("model.joblib", "weights"), ("code/inference.py", "pass")] {
            File::create(model.join(name)).unwrap().write_all(text.as_bytes()).unwrap();
        }
        std::os::unix::fs::symlink("/etc/passwd", model.join("out")).unwrap();
        let packed = ["one", "two"].map(|name| {
            let to = root.path().join(name);
            pack(&model, &to).unwrap();
            std::fs::read(to).unwrap()
        });
        assert_eq!(packed[0], packed[1]);
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(packed[0].as_slice()));
        let names: Vec<String> = archive
            .entries()
            .unwrap()
            .map(|entry| entry.unwrap().path().unwrap().display().to_string())
            .collect();
        assert_eq!(names, ["code/", "code/inference.py", "model.joblib"]);
    }

    #[test]
    fn what_can_not_be_packed_is_refused() {
        use std::os::unix::ffi::OsStrExt;
        let root = tempfile::tempdir().unwrap();
        let root = root.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("host/data")).unwrap();
        std::os::unix::fs::symlink(root.join("host"), root.join("output")).unwrap();
        std::fs::create_dir(root.join("odd")).unwrap();
        File::create(root.join("odd").join(std::ffi::OsStr::from_bytes(b"\xff"))).unwrap();
        for (directory, why) in
            [("output", "is reached by a link"), ("output/data", "is reached by a link"), ("odd", "no UTF-8")]
        {
            let error = listing(&root.join(directory)).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
            assert!(error.to_string().contains(why), "{error}");
        }
        assert_eq!(listing(&root.join("host")).unwrap().len(), 1);
    }
}
