//! Languages that the machine has, in the versions that it has them.

use std::path::{Path, PathBuf};

/// Versions that lie side by side in a directory, as version managers have them: the version, and where its programs are.
pub fn installed(versions: &Path, program: &str) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(versions).into_iter().flatten().flatten();
    let each = entries.filter(|entry| entry.path().join(program).exists()).filter_map(|entry| {
        let version = entry.file_name().to_string_lossy().trim_start_matches('v').to_owned();
        let is_version = !version.is_empty() && version.chars().all(|c| c.is_ascii_digit() || c == '.');
        is_version.then(|| (version, entry.path().join("bin")))
    });
    each.collect()
}

/// The first thing in a text that looks like a version.
pub fn first_version(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    let version = words
        .map(|word| word.trim_matches('.'))
        .find(|word| word.contains('.') && word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(version.to_owned())
}

pub fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

/// Whether a version is what is asked for: `3`, `3.x`, `3.11`, `corretto17`, `latest`.
pub fn is_version(version: &str, wanted: &str) -> bool {
    let wanted = wanted.trim().trim_start_matches("corretto").trim_start_matches("openjdk");
    if wanted == "latest" {
        return true;
    }
    let wanted: Vec<&str> = wanted.split('.').filter(|part| *part != "x").collect();
    let parts: Vec<&str> = version.split('.').collect();
    parts.starts_with(&wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_match_by_their_parts() {
        for (version, wanted, expected) in [
            ("3.11.7", "3.11", true),
            ("3.11.7", "3", true),
            ("3.11.7", "3.x", true),
            ("3.11.7", "3.1", false),
            ("3.11.7", "3.11.8", false),
            ("20.1.0", "latest", true),
            ("17.0.2", "corretto17", true),
        ] {
            assert_eq!(is_version(version, wanted), expected, "{version} {wanted}");
        }
        assert_eq!(first_version("Python 3.11.7"), Some("3.11.7".into()));
        assert_eq!(first_version("v20.11.0\n"), Some("20.11.0".into()));
        assert_eq!(first_version("go version go1.22.1 linux/amd64"), Some("1.22.1".into()));
        assert!(numbers("3.9.1") < numbers("3.11.0"));
    }
}
