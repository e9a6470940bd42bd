//! Dependencies point one way. [design, section 3]

use super::checks::Finding;
use std::path::Path;

/// What each crate of ours may use of ours.
const ALLOWED: &[(&str, &[&str])] = &[
    ("documents", &[]),
    ("aws", &[]),
    ("protocol", &["aws"]),
    ("store", &[]),
    ("engine", &["store"]),
    ("sandbox", &[]),
    ("services", &["documents", "aws", "store", "engine", "sandbox"]),
    ("server", &["services", "protocol", "aws", "store", "engine", "sandbox", "documents"]),
    ("sluice", &["server", "services", "protocol", "aws", "store", "sandbox"]),
    ("bench", &["protocol", "aws", "store", "engine"]),
    ("testkit", &["services", "protocol", "aws", "store", "engine", "sandbox"]),
];

pub fn check(path: &Path, text: &str) -> Vec<Finding> {
    let mut parts = path.iter().map(|part| part.to_string_lossy());
    let (Some(crates), Some(name), Some(file), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Vec::new();
    };
    if crates != "crates" || file != "Cargo.toml" {
        return Vec::new();
    }
    let finding = |line: usize, what: String| Finding { path: path.to_owned(), line, what };
    let Some((_, allowed)) = ALLOWED.iter().find(|(ours, _)| *ours == name) else {
        return vec![finding(
            0,
            format!("{name} is a crate that tidy does not know: say in it what the crate may use"),
        )];
    };
    let mut findings = Vec::new();
    let mut section = "";
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            section = line;
        }
        let used = line.split(['.', ' ', '=']).next().unwrap_or_default();
        let is_ours = ALLOWED.iter().any(|(ours, _)| *ours == used);
        if section == "[dependencies]" && is_ours && !allowed.contains(&used) {
            findings
                .push(finding(index + 1, format!("{name} may not use {used}: dependencies point one way")));
        }
        if section == "[dependencies]" && used == "rusqlite" && name != "store" {
            findings.push(finding(index + 1, "only `store` knows the database".into()));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn count(path: &str, text: &str) -> usize {
        check(Path::new(path), text).len()
    }

    #[test]
    fn only_what_is_allowed_is_used() {
        assert_eq!(
            count(
                "crates/engine/Cargo.toml",
                "[dependencies]\nstore.workspace = true\nserde.workspace = true\n"
            ),
            0
        );
        assert_eq!(count("crates/engine/Cargo.toml", "[dependencies]\naws.workspace = true\n"), 1);
        assert_eq!(count("crates/engine/Cargo.toml", "[dev-dependencies]\naws.workspace = true\n"), 0);
        assert_eq!(count("crates/protocol/Cargo.toml", "[dependencies]\nrusqlite.workspace = true\n"), 1);
        assert_eq!(count("crates/unknown/Cargo.toml", ""), 1);
        assert_eq!(count("Cargo.toml", "[dependencies]\naws.workspace = true\n"), 0);
    }
}
