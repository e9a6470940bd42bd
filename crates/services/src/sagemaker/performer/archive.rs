//! Archives of what a training job leaves: the same bytes for the same files, so that an upload that is done twice is one.

use crate::jobs::Tree;
use flate2::{Compression, GzBuilder};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Packs what is below a directory, whose files are at the root of the archive. Whether there was anything.
pub fn pack(tree: &Tree, to: &Path) -> io::Result<bool> {
    let entries = tree.entries()?;
    if entries.is_empty() {
        return Ok(false);
    }
    // Neither a time nor a name in the head.
    let gzip = GzBuilder::new().mtime(0).write(File::create(to)?, Compression::default());
    let mut tar = tar::Builder::new(gzip);
    for entry in entries {
        let mut header = tar::Header::new_gnu();
        header.set_mtime(0);
        if entry.is_directory {
            let Some(mode) = tree.mode(&entry.name)? else { continue };
            header.set_mode(mode);
            header.set_entry_type(tar::EntryType::Directory);
            header.set_size(0);
            tar.append_data(&mut header, format!("{}/", entry.name), io::empty())?;
        } else {
            let Some(file) = tree.file(&entry.name)? else { continue };
            let metadata = file.metadata()?;
            header.set_mode(metadata.permissions().mode() & 0o777);
            header.set_size(metadata.len());
            tar.append_data(&mut header, &entry.name, file.take(metadata.len()))?;
        }
    }
    tar.into_inner()?.finish()?.sync_all()?;
    Ok(true)
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
        std::fs::create_dir_all(root.path().join("empty")).unwrap();
        for (name, text) in [("model.joblib", "weights"), ("code/inference.py", "pass")] {
            File::create(model.join(name)).unwrap().write_all(text.as_bytes()).unwrap();
        }
        std::os::unix::fs::symlink("/etc/passwd", model.join("out")).unwrap();
        let tree = |below: &str| Tree::open(root.path(), below).unwrap().unwrap();
        let packed = ["one", "two"].map(|name| {
            let to = root.path().join(name);
            assert!(pack(&tree("model"), &to).unwrap());
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
        assert!(!pack(&tree("empty"), &root.path().join("none")).unwrap());
        assert!(!root.path().join("none").exists());
    }
}
