//! A working copy of a commit, with its history: what a build has that takes its source from a repository itself.

use super::access;
use super::repository;
use super::table::{Place, find};
use crate::git::{is_object_id, is_reference};
use crate::{Cx, OpResult};
use aws::{Error, codecommit};
use std::path::Path;

/// What is checked out, and where to.
pub struct CheckOut<'a> {
    pub repository: &'a str,
    /// A commit's full id, a branch, a tag, or a full reference, maybe with `^{<commit id>}`. The default branch if none.
    pub version: Option<&'a str>,
    /// How many commits of the history there are; all of them if none.
    pub depth: Option<u32>,
    /// What the copy calls its origin.
    pub url: &'a str,
    /// An empty directory.
    pub into: &'a Path,
}

/// Checks a commit out, and gives its id. Asks for `codecommit:GitPull`, as cloning does.
pub async fn check_out(cx: &Cx, asked: &CheckOut<'_>) -> OpResult<String> {
    repository::check_name(asked.repository)?;
    access::one(cx, "codecommit:GitPull", asked.repository)?.check(cx, &codecommit::SERVICE)?;
    let row = find(cx, asked.repository)?;
    let git = Place::new(cx, &row).git(cx.world());
    let names = candidates(asked.version, row.default_branch.as_deref());
    let found = if names.is_empty() { None } else { git.commit(&names).await? };
    let commit = found.ok_or_else(|| {
        let version = asked.version.unwrap_or("HEAD");
        Error::new("ReferenceDoesNotExistException", 400, format!("The reference {version} does not exist."))
    })?;
    git.check_out(cx.world(), &commit, asked.depth, asked.url, asked.into).await?;
    Ok(commit)
}

/// The names by which git may know a version. None of them is an option or an expression of git's.
fn candidates(version: Option<&str>, default_branch: Option<&str>) -> Vec<String> {
    let Some(version) = version.filter(|version| !version.is_empty()) else {
        return default_branch.map(|branch| format!("refs/heads/{branch}")).into_iter().collect();
    };
    let pinned = version.split_once("^{").and_then(|(_, rest)| rest.strip_suffix('}'));
    match pinned.unwrap_or(version) {
        id if is_object_id(id) => vec![id.to_ascii_lowercase()],
        _ if pinned.is_some() => Vec::new(),
        name if !is_reference(name) => Vec::new(),
        name if name.starts_with("refs/") => vec![name.to_owned()],
        name => vec![format!("refs/heads/{name}"), format!("refs/tags/{name}")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        let id = "0123456789abcdef0123456789abcdef01234567";
        let pinned = format!("refs/heads/main^{{{id}}}");
        for (version, expected) in [
            (None, vec!["refs/heads/trunk"]),
            (Some(""), vec!["refs/heads/trunk"]),
            (Some("main"), vec!["refs/heads/main", "refs/tags/main"]),
            (Some("refs/heads/a/b"), vec!["refs/heads/a/b"]),
            (Some(id), vec![id]),
            (Some(&pinned), vec![id]),
            (Some("main^{tree}"), vec![]),
            (Some("--upload-pack=x"), vec![]),
            (Some("main..other"), vec![]),
            (Some("a b"), vec![]),
        ] {
            assert_eq!(candidates(version, Some("trunk")), expected, "{version:?}");
        }
        assert!(candidates(None, None).is_empty(), "of an empty repository");
    }
}
