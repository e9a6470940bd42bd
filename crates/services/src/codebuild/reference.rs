//! What a source artifact is whose output format is CODEBUILD_CLONE_REF: not the files, but where a build clones them from.
//! AWS does not document its form; this is ours, and only builds read it.

use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;

/// The one file of such an artifact.
pub const FILE: &str = "codebuild-clone-reference.json";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub enum Reference {
    Connection { connection: String, repository: String, branch: String, commit: String },
    CodeCommit { repository: String, commit: String },
}

impl Reference {
    /// What an unpacked artifact refers to, if it is a reference; its file is taken away then.
    pub fn take(directory: &Path) -> io::Result<Option<Self>> {
        let path = directory.join(FILE);
        if fs::read_dir(directory)?.count() != 1 || !path.is_file() {
            return Ok(None);
        }
        let Ok(reference) = serde_json::from_slice(&fs::read(&path)?) else { return Ok(None) };
        fs::remove_file(path)?;
        Ok(Some(reference))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_reference_stands_alone() {
        let directory = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            fs::File::create(directory.path().join(name)).unwrap().write_all(text.as_bytes()).unwrap();
        };
        assert_eq!(Reference::take(directory.path()).unwrap(), None);
        write(FILE, "{}");
        assert_eq!(Reference::take(directory.path()).unwrap(), None);
        let reference = Reference::CodeCommit { repository: "r".into(), commit: "c".into() };
        write(FILE, &serde_json::to_string(&reference).unwrap());
        write("other", "");
        assert_eq!(Reference::take(directory.path()).unwrap(), None);
        fs::remove_file(directory.path().join("other")).unwrap();
        assert_eq!(Reference::take(directory.path()).unwrap(), Some(reference));
        assert!(!directory.path().join(FILE).exists());
    }
}
