//! The files of the commit that is being made: those of its parent, with what a request changes. Pure.

use super::file::mode;
use crate::git::Entry;
use aws::Error;
use aws::codecommit::{FileMetadata, FileModeTypeEnum, errors};
use std::collections::BTreeMap;

/// What keeps a folder that has no file any more. [CreateCommit: `keepEmptyFolders`]
const KEEPER: &str = ".gitkeep";
const MODULE: &str = "160000";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staged {
    pub mode: String,
    pub id: String,
}

pub struct Staging {
    before: BTreeMap<String, Staged>,
    files: BTreeMap<String, Staged>,
}

/// Git's number for AWS's word.
fn number(mode: FileModeTypeEnum) -> &'static str {
    match mode {
        FileModeTypeEnum::Normal => "100644",
        FileModeTypeEnum::Executable => "100755",
        FileModeTypeEnum::Symlink => "120000",
    }
}

impl Staging {
    /// From everything below the parent's tree.
    pub fn new(entries: Vec<Entry>) -> Self {
        let staged = |entry: Entry| (entry.path, Staged { mode: entry.mode, id: entry.id });
        let before: BTreeMap<_, _> = entries.into_iter().map(staged).collect();
        Self { files: before.clone(), before }
    }

    /// A file or link of the parent.
    pub fn source(&self, path: &str) -> Result<&Staged, Error> {
        let found = self.before.get(path).filter(|file| mode(&file.mode).is_some());
        found.ok_or_else(|| missing(path))
    }

    /// Puts a file; without a mode it keeps the one that it had.
    pub fn put(&mut self, path: &str, id: String, mode: Option<FileModeTypeEnum>) -> Result<(), Error> {
        self.check_place(path)?;
        let kept = self.files.get(path).map(|file| file.mode.clone());
        let mode = mode.map(|mode| number(mode).to_owned()).or(kept);
        let mode = mode.unwrap_or_else(|| number(FileModeTypeEnum::Normal).to_owned());
        self.files.insert(path.to_owned(), Staged { mode, id });
        Ok(())
    }

    pub fn delete(&mut self, path: &str, keep_folder: bool, keeper: &str) -> Result<Staged, Error> {
        let is_file = self.files.get(path).is_some_and(|file| mode(&file.mode).is_some());
        let deleted = if is_file { self.files.remove(path) } else { None };
        let deleted = deleted.ok_or_else(|| missing(path))?;
        let folder = path.rsplit_once('/').map(|(folder, _)| format!("{folder}/"));
        if let Some(folder) = folder.filter(|folder| keep_folder && !self.has_below(folder)) {
            let kept = Staged { mode: number(FileModeTypeEnum::Normal).to_owned(), id: keeper.to_owned() };
            self.files.insert(format!("{folder}{KEEPER}"), kept);
        }
        Ok(deleted)
    }

    pub fn set_mode(&mut self, path: &str, mode: FileModeTypeEnum) -> Result<(), Error> {
        let file = self.files.get_mut(path).ok_or_else(|| missing(path))?;
        number(mode).clone_into(&mut file.mode);
        Ok(())
    }

    pub fn is_changed(&self) -> bool {
        self.before != self.files
    }

    /// What `git update-index -z --index-info` reads.
    pub fn index(&self) -> Vec<u8> {
        let line = |(path, file): (&String, &Staged)| format!("{} {}\t{path}\0", file.mode, file.id);
        self.files.iter().map(line).collect::<String>().into_bytes()
    }

    /// What was added, updated and deleted.
    pub fn changes(&self) -> (Vec<FileMetadata>, Vec<FileMetadata>, Vec<FileMetadata>) {
        let shown = |(path, file): (&String, &Staged)| FileMetadata {
            absolute_path: Some(path.clone()),
            blob_id: Some(file.id.clone()),
            file_mode: mode(&file.mode),
        };
        let added =
            self.files.iter().filter(|(path, _)| !self.before.contains_key(*path)).map(shown).collect();
        let differs =
            |(path, file): &(&String, &Staged)| self.before.get(*path).is_some_and(|old| old != *file);
        let updated = self.files.iter().filter(differs).map(shown).collect();
        let deleted =
            self.before.iter().filter(|(path, _)| !self.files.contains_key(*path)).map(shown).collect();
        (added, updated, deleted)
    }

    fn has_below(&self, folder: &str) -> bool {
        self.files.range(folder.to_owned()..).next().is_some_and(|(path, _)| path.starts_with(folder))
    }

    /// A name is a file's or a folder's, not both, and nothing is below a submodule.
    fn check_place(&self, path: &str) -> Result<(), Error> {
        let module = |path: &str| self.files.get(path).is_some_and(|file| file.mode == MODULE);
        let parents = path.match_indices('/').map(|(at, _)| &path[..at]);
        if let Some(taken) = parents.chain([path]).find(|path| module(path)) {
            return Err(errors::file_path_conflicts_with_submodule_path_exception(format!(
                "The file path {path} conflicts with the submodule {taken}."
            )));
        }
        if self.has_below(&format!("{path}/")) {
            return Err(errors::file_name_conflicts_with_directory_name_exception(format!(
                "A folder with the name {path} exists already."
            )));
        }
        let mut parents = path.match_indices('/').map(|(at, _)| &path[..at]);
        if let Some(taken) = parents.find(|parent| self.files.contains_key(*parent)) {
            return Err(errors::directory_name_conflicts_with_file_name_exception(format!(
                "A file with the name {taken} exists already."
            )));
        }
        Ok(())
    }
}

fn missing(path: &str) -> Error {
    errors::file_does_not_exist_exception(format!("The file {path} does not exist."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staging() -> Staging {
        let entry = |mode: &str, path: &str| Entry { mode: mode.into(), id: "1".into(), path: path.into() };
        Staging::new(vec![
            entry("100644", "a"),
            entry("100755", "d/run.sh"),
            entry("160000", "module"),
            entry("100644", "d/e/f"),
        ])
    }

    fn paths(files: &[FileMetadata]) -> Vec<&str> {
        files.iter().filter_map(|f| f.absolute_path.as_deref()).collect()
    }

    #[test]
    fn files_are_put_and_deleted() {
        let mut staging = staging();
        assert!(!staging.is_changed());
        staging.put("d/run.sh", "2".into(), None).unwrap();
        staging.put("new", "3".into(), Some(FileModeTypeEnum::Symlink)).unwrap();
        staging.delete("a", false, "0").unwrap();
        staging.delete("d/e/f", true, "0").unwrap();
        let (added, updated, deleted) = staging.changes();
        assert_eq!(paths(&added), ["d/e/.gitkeep", "new"]);
        assert_eq!(paths(&updated), ["d/run.sh"]);
        assert_eq!(updated[0].file_mode, Some(FileModeTypeEnum::Executable));
        assert_eq!(paths(&deleted), ["a", "d/e/f"]);
        let index = String::from_utf8(staging.index()).unwrap();
        assert!(index.contains("120000 3\tnew\0") && index.contains("100755 2\td/run.sh\0"), "{index}");
    }

    #[test]
    fn what_can_not_be() {
        let mut staging = staging();
        for (path, code) in [
            ("d", "FileNameConflictsWithDirectoryNameException"),
            ("d/e", "FileNameConflictsWithDirectoryNameException"),
            ("a/b", "DirectoryNameConflictsWithFileNameException"),
            ("module", "FilePathConflictsWithSubmodulePathException"),
            ("module/x", "FilePathConflictsWithSubmodulePathException"),
        ] {
            assert_eq!(staging.put(path, "2".into(), None).unwrap_err().code, code, "{path}");
        }
        for path in ["none", "d", "module"] {
            assert_eq!(
                staging.delete(path, false, "").unwrap_err().code,
                "FileDoesNotExistException",
                "{path}"
            );
        }
        assert_eq!(
            staging.set_mode("x", FileModeTypeEnum::Normal).unwrap_err().code,
            "FileDoesNotExistException"
        );
        staging.set_mode("a", FileModeTypeEnum::Executable).unwrap();
        assert!(staging.is_changed());
    }
}
