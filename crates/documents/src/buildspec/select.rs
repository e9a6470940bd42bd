//! Which files of the source directory an artifact has, and what they are called in it.

use indexmap::IndexMap;

use super::model::Artifacts;
use super::path_glob::{PathGlob, PathGlobError, trim};

/// One file of an artifact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectedFile<'a> {
    /// As it was listed.
    pub source: &'a str,
    /// In the artifact.
    pub path: String,
}

/// What an artifact has, with what CodeBuild logs about how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection<'a> {
    /// In the order in which they were listed, each path once.
    pub files: Vec<SelectedFile<'a>>,
    /// The base directories that were found; `.` for the source directory itself.
    pub base_directories: Vec<String>,
    /// Each pattern of `files`, and how many files it found.
    pub found: Vec<(String, usize)>,
}

/// In the words of an `UPLOAD_ARTIFACTS` phase that fails with `CLIENT_ERROR`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SelectionError {
    #[error("no matching base directory path found for {0}")]
    NoBaseDirectory(String),
    #[error("no matching artifact paths found")]
    NoFiles,
    #[error(transparent)]
    Pattern(#[from] PathGlobError),
}

/// Selects from `listing`: paths relative to the source directory, `/` between names. A path that ends with `/` is a
/// directory, which tells an empty base directory from one that is not there.
pub fn select_files<'a>(
    artifacts: &Artifacts,
    listing: impl IntoIterator<Item = &'a str>,
) -> Result<Selection<'a>, SelectionError> {
    let listing: Vec<&'a str> = listing.into_iter().collect();
    let bases = base_directories(artifacts.base_directory.as_deref(), &listing)?;
    let files: Vec<PathGlob> = compile(&artifacts.files)?;
    let excluded: Vec<PathGlob> = compile(&artifacts.exclude_paths)?;
    let mut counts = vec![0; files.len()];
    // By path in the artifact: of two files with one path the later is what a copy into one directory leaves.
    let mut selected: IndexMap<String, &'a str> = IndexMap::new();
    for base in &bases {
        for source in listing.iter().copied().filter(|path| !path.ends_with('/')) {
            let Some(relative) = below(base, source) else { continue };
            if excluded.iter().any(|glob| glob.matches(relative)) {
                continue;
            }
            let mut is_wanted = false;
            for (glob, count) in files.iter().zip(&mut counts) {
                if glob.matches(relative) {
                    *count += 1;
                    is_wanted = true;
                }
            }
            if is_wanted {
                let name = relative.rsplit('/').next().unwrap_or(relative);
                let path = if artifacts.discard_paths { name } else { relative };
                selected.insert(path.to_owned(), source);
            }
        }
    }
    if selected.is_empty() {
        return Err(SelectionError::NoFiles);
    }
    Ok(Selection {
        files: selected.into_iter().map(|(path, source)| SelectedFile { source, path }).collect(),
        base_directories: bases
            .into_iter()
            .map(|base| if base.is_empty() { ".".to_owned() } else { base })
            .collect(),
        found: artifacts.files.iter().cloned().zip(counts).collect(),
    })
}

fn compile(patterns: &[String]) -> Result<Vec<PathGlob>, PathGlobError> {
    patterns.iter().map(|pattern| PathGlob::new(pattern)).collect()
}

/// Every directory that the pattern means, in order; the source directory itself is the empty text.
fn base_directories(pattern: Option<&str>, listing: &[&str]) -> Result<Vec<String>, SelectionError> {
    let trimmed = trim(pattern.unwrap_or("."));
    if matches!(trimmed, "" | ".") {
        return Ok(vec![String::new()]);
    }
    let glob = PathGlob::new(trimmed)?;
    let mut found: Vec<&str> =
        listing.iter().flat_map(|path| ancestors(path)).filter(|directory| glob.matches(directory)).collect();
    found.sort_unstable();
    found.dedup();
    if found.is_empty() {
        return Err(SelectionError::NoBaseDirectory(trimmed.to_owned()));
    }
    Ok(found.into_iter().map(str::to_owned).collect())
}

fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    if base.is_empty() {
        return Some(path);
    }
    path.strip_prefix(base)?.strip_prefix('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: [&str; 9] = [
        "README.md",
        ".env",
        "my-build-1/my-file-1.txt",
        "my-build-2/my-file-2.txt",
        "my-build-2/my-subdirectory/my-file-3.txt",
        "target/app.jar",
        "target/lib/dep.jar",
        "target/.cache/x",
        "empty/",
    ];

    fn artifacts(files: &[&str], base: Option<&str>, exclude: &[&str], discard_paths: bool) -> Artifacts {
        Artifacts {
            files: files.iter().map(|&text| text.to_owned()).collect(),
            base_directory: base.map(str::to_owned),
            exclude_paths: exclude.iter().map(|&text| text.to_owned()).collect(),
            discard_paths,
            ..Artifacts::default()
        }
    }

    /// `expected` is `source > path`, or `path` where both are the same.
    fn check_selection(
        files: &[&str],
        base: Option<&str>,
        exclude: &[&str],
        discard: bool,
        expected: &[&str],
    ) {
        let artifacts = artifacts(files, base, exclude, discard);
        let found: Vec<String> = match select_files(&artifacts, LISTING) {
            Err(error) => vec![error.to_string()],
            Ok(selection) => {
                let line = |file: &SelectedFile<'_>| {
                    if file.source == file.path {
                        file.path.clone()
                    } else {
                        format!("{} > {}", file.source, file.path)
                    }
                };
                selection.files.iter().map(line).collect()
            }
        };
        assert_eq!(found, expected, "{artifacts:?}");
    }

    #[test]
    fn files_are_selected() {
        check_selection(&["**/*"], None, &[], false, &LISTING[..8]);
        check_selection(&["README.md"], None, &[], false, &["README.md"]);
        check_selection(&["./README.md", "*.md"], None, &[], false, &["README.md"]);
        check_selection(&["target/*"], None, &[], false, &["target/app.jar"]);
        check_selection(
            &["target/**/*.jar"],
            None,
            &[],
            true,
            &["target/app.jar > app.jar", "target/lib/dep.jar > dep.jar"],
        );
        check_selection(
            &["**/*"],
            Some("target"),
            &[],
            false,
            &["target/app.jar > app.jar", "target/lib/dep.jar > lib/dep.jar", "target/.cache/x > .cache/x"],
        );
        check_selection(
            &["**/*"],
            Some("./target/"),
            &["lib/**/*", "**/.*/**/*"],
            false,
            &["target/app.jar > app.jar"],
        );
        check_selection(&["**/*"], Some("target/lib"), &[], false, &["target/lib/dep.jar > dep.jar"]);
        check_selection(
            &["*/my-file-3.txt"],
            Some("my-build-2"),
            &[],
            false,
            &["my-build-2/my-subdirectory/my-file-3.txt > my-subdirectory/my-file-3.txt"],
        );
        check_selection(
            &["**/*"],
            Some("my-build*"),
            &[],
            true,
            &[
                "my-build-1/my-file-1.txt > my-file-1.txt",
                "my-build-2/my-file-2.txt > my-file-2.txt",
                "my-build-2/my-subdirectory/my-file-3.txt > my-file-3.txt",
            ],
        );
        check_selection(
            &["**/*"],
            Some("."),
            &["**/*.txt", "**/*.jar", "**/.*", "**/.*/**/*"],
            false,
            &["README.md"],
        );
    }

    #[test]
    fn nothing_selected_is_an_error() {
        check_selection(&["missing.txt"], None, &[], false, &["no matching artifact paths found"]);
        check_selection(&["target"], None, &[], false, &["no matching artifact paths found"]);
        check_selection(
            &["**/*"],
            Some("dist"),
            &[],
            false,
            &["no matching base directory path found for dist"],
        );
        check_selection(&["**/*"], Some("empty"), &[], false, &["no matching artifact paths found"]);
        check_selection(&["a{"], None, &[], false, &["Invalid path pattern 'a{'"]);
    }

    #[test]
    fn the_log_can_tell_what_was_found() {
        let artifacts = artifacts(&["**/*.txt", "nothing"], Some("my-build*"), &[], false);
        let selection = select_files(&artifacts, LISTING).unwrap();
        assert_eq!(selection.base_directories, ["my-build-1", "my-build-2"]);
        assert_eq!(selection.found, [("**/*.txt".to_owned(), 3), ("nothing".to_owned(), 0)]);
    }

    #[test]
    fn of_two_files_with_one_path_the_later_is_kept() {
        let artifacts = artifacts(&["**/*"], None, &[], true);
        let selection = select_files(&artifacts, ["a/x", "b/x"]).unwrap();
        assert_eq!(selection.files, [SelectedFile { source: "b/x", path: "x".to_owned() }]);
    }
}
