//! Archives of models: of what a training job leaves, the same bytes for the same files, so that an upload that is done twice is one; and
//! their files again.

use crate::jobs::Tree;
use flate2::read::MultiGzDecoder;
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

/// The files of an archive, in a directory that no process has yet. Those that would lie outside are passed over.
pub fn unpack(archive: &Path, into: &Path) -> io::Result<()> {
    tar::Archive::new(MultiGzDecoder::new(File::open(archive)?)).unpack(into)
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

    #[test]
    fn what_is_unpacked_stays_inside() {
        let root = tempfile::tempdir().unwrap();
        let (archive, into) = (root.path().join("a.tar.gz"), root.path().join("into"));
        std::fs::create_dir(&into).unwrap();
        let gzip = GzBuilder::new().write(File::create(&archive).unwrap(), Compression::fast());
        let mut tar = tar::Builder::new(gzip);
        for name in ["model/weights", "../outside"] {
            let mut header = tar::Header::new_gnu();
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
            header.set_size(1);
            header.set_mode(0o644);
            header.set_cksum();
            tar.append(&header, &b"x"[..]).unwrap();
        }
        tar.into_inner().unwrap().finish().unwrap();
        unpack(&archive, &into).unwrap();
        assert!(into.join("model/weights").exists() && !root.path().join("outside").exists());
        File::create(&archive).unwrap().write_all(b"no archive").unwrap();
        assert!(unpack(&archive, &into).is_err());
    }
}
