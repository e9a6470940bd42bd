//! Taste as a test: what the compiler and clippy can't see, checked over the files that git knows.
//!
//! `cargo xtask tidy` prints each finding as `path:line: what is wrong, and what to do`. Each check has a test of its own.

mod checks;
mod dependencies;

use checks::{CHECKS, Finding};
use std::path::{Path, PathBuf};

/// Runs every check over the checkout that the command stands in.
pub fn run() -> Result<String, String> {
    let root = &PathBuf::from(".");
    let files = tracked(root)?;
    let mut findings: Vec<Finding> = Vec::new();
    for path in &files {
        // Deleted in the working tree, or not text: nothing to read.
        let Ok(text) = std::fs::read_to_string(root.join(path)) else { continue };
        findings.extend(CHECKS.iter().flat_map(|check| check(path, &text)));
        findings.extend(dependencies::check(path, &text));
    }
    let summary = format!("tidy: {} files, {} findings", files.len(), findings.len());
    if findings.is_empty() {
        return Ok(summary);
    }
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    Err(format!("{}\n{summary}", lines.join("\n")))
}

#[expect(
    clippy::disallowed_methods,
    reason = "xtask is a chore on a developer's machine; git says what there is"
)]
fn tracked(root: &Path) -> Result<Vec<PathBuf>, String> {
    let output = std::process::Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .map_err(|e| format!("git ls-files: {e}"))?;
    if !output.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let names = String::from_utf8_lossy(&output.stdout);
    Ok(names.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}
