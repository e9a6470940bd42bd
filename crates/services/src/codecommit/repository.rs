//! What a repository is, and which names, paths and commit ids are ones. Pure.

use crate::git::{is_object_id, is_reference};
use aws::codecommit::{RepositoryMetadata, errors};
use aws::{Account, Arn, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Tags of one repository. [Tagging AWS resources]
pub const MOST_TAGS: usize = 50;
/// [CodeCommit quotas: allowed file paths]
const LONGEST_PATH: usize = 4096;
const LONGEST_DESCRIPTION: usize = 1000;

/// A repository's row. Its bytes lie in a bare repository named by the id, which a renaming does not change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    /// The branch's short name. The first branch that comes is the default one.
    pub default_branch: Option<String>,
    pub created_at: Timestamp,
    pub modified_at: Timestamp,
    pub tags: IndexMap<String, String>,
}

impl Repository {
    pub fn metadata(&self, region: &Region, account: Account) -> RepositoryMetadata {
        let name = &self.name;
        RepositoryMetadata {
            account_id: Some(account.to_string()),
            repository_id: Some(self.id.clone()),
            repository_name: Some(name.clone()),
            repository_description: self.description.clone(),
            default_branch: self.default_branch.clone(),
            last_modified_date: Some(self.modified_at),
            creation_date: Some(self.created_at),
            clone_url_http: Some(format!("https://git-codecommit.{region}.amazonaws.com/v1/repos/{name}")),
            clone_url_ssh: Some(format!("ssh://git-codecommit.{region}.amazonaws.com/v1/repos/{name}")),
            arn: Some(arn(region, account, name).to_string()),
            // The key of the account's own that AWS would name can't be used by anyone but CodeCommit.
            kms_key_id: None,
        }
    }
}

/// `arn:aws:codecommit:us-east-1:123456789012:name`
pub fn arn(region: &Region, account: Account, name: &str) -> Arn {
    Arn::new("codecommit", region, account, name)
}

/// Letters, digits, `.`, `-` and `_`, and no `.git` at the end. [CreateRepository]
pub fn check_name(name: &str) -> Result<(), Error> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let good = (1..=100).contains(&name.len())
        && name.chars().all(fits)
        && !name.ends_with(".git")
        && name != "."
        && name != "..";
    if good {
        return Ok(());
    }
    Err(errors::invalid_repository_name_exception(
        "The repository name is not valid. Repository names can be any valid combination of letters, numbers, periods, \
         underscores, and dashes between 1 and 100 characters in length. Repository names cannot end in .git and cannot \
         contain any of the following characters: ! ? @ # $ % ^ & * ( ) + = { } [ ] | \\ / > < ~ ` ' \" ; :",
    ))
}

pub fn check_description(description: Option<&str>) -> Result<(), Error> {
    let too_long = description.is_some_and(|d| d.chars().count() > LONGEST_DESCRIPTION);
    if too_long {
        return Err(errors::invalid_repository_description_exception(
            "The repository description is not valid. Descriptions can be at most 1000 characters long.",
        ));
    }
    Ok(())
}

/// A branch's short name: a reference, and not one that reads as a commit id. [CodeCommit quotas]
pub fn check_branch(name: &str) -> Result<(), Error> {
    if is_reference(name) && !is_object_id(name) && !name.starts_with("refs/") {
        return Ok(());
    }
    Err(errors::invalid_branch_name_exception(format!("The branch name {name} is not valid.")))
}

/// A path in a repository, without slashes at its ends. Empty for the root.
pub fn path(text: &str) -> Result<String, Error> {
    let invalid = || {
        errors::invalid_path_exception(format!(
            "The specified path is not valid: {text}. It can't be longer than {LONGEST_PATH} bytes, nor contain empty \
             names, . or .., .git, or control characters."
        ))
    };
    let trimmed = text.strip_prefix('/').unwrap_or(text);
    let trimmed = trimmed.strip_suffix('/').unwrap_or(trimmed);
    let component =
        |part: &str| !part.is_empty() && part != "." && part != ".." && !part.eq_ignore_ascii_case(".git");
    let fits = trimmed.is_empty()
        || (trimmed.len() <= LONGEST_PATH
            && !trimmed.contains(char::is_control)
            && trimmed.split('/').all(component));
    if fits { Ok(trimmed.to_owned()) } else { Err(invalid()) }
}

/// A path that names a file.
pub fn file_path(text: &str) -> Result<String, Error> {
    if text.is_empty() {
        return Err(errors::path_required_exception("A path is required."));
    }
    let path = path(text)?;
    if path.is_empty() || text.ends_with('/') {
        return Err(errors::invalid_path_exception(format!("The specified path is not valid: {text}.")));
    }
    Ok(path)
}

/// What a commit specifier may mean, in the order in which it is tried: a commit id, or references.
/// [GetFile: `commitSpecifier`]
pub fn candidates(specifier: &str) -> Result<Vec<String>, Error> {
    if specifier == "HEAD" {
        return Ok(vec!["HEAD".to_owned()]);
    }
    if is_object_id(specifier) {
        return Ok(vec![specifier.to_ascii_lowercase()]);
    }
    if !is_reference(specifier) {
        return Err(errors::invalid_commit_exception(format!(
            "The commit specifier {specifier} is not valid."
        )));
    }
    if specifier.starts_with("refs/heads/") || specifier.starts_with("refs/tags/") {
        return Ok(vec![specifier.to_owned()]);
    }
    Ok(vec![format!("refs/heads/{specifier}"), format!("refs/tags/{specifier}")])
}

pub fn missing(name: &str) -> Error {
    errors::repository_does_not_exist_exception(format!("{name} does not exist"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked() {
        for good in ["a", "My.Repo_1-x", &"a".repeat(100)] {
            assert!(check_name(good).is_ok(), "{good}");
        }
        for bad in ["", "a.git", "a/b", "a b", "..", ".", "ä", &"a".repeat(101)] {
            assert_eq!(check_name(bad).unwrap_err().code, "InvalidRepositoryNameException", "{bad}");
        }
    }

    #[test]
    fn branches_are_short_names() {
        assert!(check_branch("main").is_ok());
        for bad in ["refs/heads/main", &"a".repeat(40), "--upload-pack=x"] {
            assert_eq!(check_branch(bad).unwrap_err().code, "InvalidBranchNameException", "{bad}");
        }
    }

    #[test]
    fn paths_stay_inside() {
        for (text, expected) in
            [("", ""), ("/", ""), ("a/b", "a/b"), ("/a/b/", "a/b"), ("a b.txt", "a b.txt")]
        {
            assert_eq!(path(text).unwrap(), expected);
        }
        for bad in ["..", "a/../b", "./a", "a//b", "a/.git/config", ".GIT", "a\nb", "a\0"] {
            assert_eq!(path(bad).unwrap_err().code, "InvalidPathException", "{bad:?}");
        }
        assert_eq!(file_path("").unwrap_err().code, "PathRequiredException");
        assert!(file_path("/").is_err() && file_path("a/").is_err());
    }

    #[test]
    fn specifiers_name_commits_and_references_only() {
        let id = "AABBCCDDEEFF00112233445566778899aabbccdd";
        assert_eq!(candidates(id).unwrap(), [id.to_ascii_lowercase()]);
        assert_eq!(candidates("HEAD").unwrap(), ["HEAD"]);
        assert_eq!(candidates("main").unwrap(), ["refs/heads/main", "refs/tags/main"]);
        assert_eq!(candidates("refs/tags/v1").unwrap(), ["refs/tags/v1"]);
        for bad in ["HEAD~1", "main^{tree}", "--all", "a b", ""] {
            assert_eq!(candidates(bad).unwrap_err().code, "InvalidCommitException", "{bad}");
        }
    }
}
