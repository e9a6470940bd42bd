//! The operations, by what they are about.

mod branch;
mod commit;
mod create_commit;
mod differences;
mod file;
mod repository;
mod staging;
mod tags;
mod triggers;

pub use branch::{create_branch, delete_branch, get_branch, list_branches, update_default_branch};
pub use commit::{batch_get_commits, get_commit};
pub use create_commit::{create_commit, delete_file, put_file};
pub use differences::get_differences;
pub use file::{get_blob, get_file, get_folder};
pub use repository::{
    batch_get_repositories, create_repository, delete_repository, get_repository, list_repositories,
    update_repository_description, update_repository_name,
};
pub use tags::{list_tags_for_resource, tag_resource, untag_resource};
pub use triggers::{get_repository_triggers, put_repository_triggers};

use super::repository::{candidates, check_name};
use super::table::{Place, find};
use crate::git::Git;
use crate::{Cx, OpResult};
use aws::Error;
use aws::codecommit::errors;

/// A repository of the caller's that is to be read.
fn open(cx: &Cx, name: &str) -> OpResult<(Git, super::repository::Repository)> {
    check_name(name)?;
    let row = find(cx, name)?;
    Ok((Place::new(cx, &row).git(cx.world()), row))
}

/// The commit that a specifier leads to; without one, the default branch's.
async fn commit(git: &Git, specifier: Option<&str>) -> OpResult<String> {
    let specifier = specifier.unwrap_or("HEAD");
    let found = git.commit(&candidates(specifier)?).await?;
    found.ok_or_else(|| no_commit(specifier).into())
}

fn no_commit(specifier: &str) -> Error {
    errors::commit_does_not_exist_exception(format!("The commit {specifier} does not exist."))
}

fn no_branch(name: &str) -> Error {
    errors::branch_does_not_exist_exception(format!("The branch {name} does not exist."))
}

fn bad_token() -> Error {
    errors::invalid_continuation_token_exception("The specified continuation token is not valid.")
}
