//! What a source artifact is whose output format is CODEBUILD_CLONE_REF: not the files, but where a build clones them from.
//! AWS does not document its form; this is ours, and only builds read it.

use crate::jobs::told;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;

/// The one file of such an artifact.
pub const FILE: &str = "codebuild-clone-reference.json";
/// Of that file: a few names and a commit. Whoever may write to the bucket may have put another there.
const MOST_BYTES: u64 = 16 * 1024;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub enum Reference {
    Connection { connection: String, repository: String, branch: String, commit: String },
    CodeCommit { repository: String, commit: String },
}

impl Reference {
    /// What an unpacked artifact refers to, if it is a reference; its file is taken away then. To be asked only of an artifact
    /// that a source action has made: what a build has made may look like one.
    pub fn take(directory: &Path) -> io::Result<Option<Self>> {
        if fs::read_dir(directory)?.take(2).count() != 1 {
            return Ok(None);
        }
        let Ok(bytes) = told::read(directory, FILE, MOST_BYTES + 1) else { return Ok(None) };
        if bytes.len() as u64 > MOST_BYTES {
            return Ok(None);
        }
        let Ok(reference) = serde_json::from_slice(&bytes) else { return Ok(None) };
        fs::remove_file(directory.join(FILE))?;
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
        assert_eq!(Reference::take(directory.path()).unwrap(), Some(reference.clone()));
        assert!(!directory.path().join(FILE).exists());

        // It would be one, were it not so long.
        let room = usize::try_from(MOST_BYTES).unwrap();
        let text = serde_json::to_string(&reference).unwrap();
        let (longest, longer) = (format!("{text:<room$}"), format!("{text:<0$}", room + 1));
        write(FILE, &longer);
        assert_eq!(Reference::take(directory.path()).unwrap(), None);
        write(FILE, &longest);
        assert_eq!(Reference::take(directory.path()).unwrap(), Some(reference.clone()));
        // Nor is one behind a link.
        write("elsewhere", &text);
        let (outside, link) = (tempfile::tempdir().unwrap(), directory.path().join(FILE));
        fs::rename(directory.path().join("elsewhere"), outside.path().join("x")).unwrap();
        std::os::unix::fs::symlink(outside.path().join("x"), link).unwrap();
        assert_eq!(Reference::take(directory.path()).unwrap(), None);
    }
}
