//! The files of a commit as a zip, for whoever builds from them.

use super::table::{Place, find};
use super::{access, repository};
use crate::git::is_object_id;
use crate::{Cx, OpResult};
use aws::codecommit::{self, errors};
use tempfile::NamedTempFile;

/// The tree of a commit, without `.git`, as a zip in a file that goes when it is dropped. The same bytes each time.
///
/// Asks for `codecommit:UploadArchive`, which is what a pipeline's role is given for its source action.
pub async fn archive(cx: &Cx, repository: &str, commit_id: &str) -> OpResult<NamedTempFile> {
    repository::check_name(repository)?;
    access::one(cx, "codecommit:UploadArchive", repository)?.check(cx, &codecommit::SERVICE)?;
    let row = find(cx, repository)?;
    if !is_object_id(commit_id) {
        return Err(
            errors::invalid_commit_id_exception(format!("{commit_id} is not a full commit ID.")).into()
        );
    }
    let git = Place::new(cx, &row).git(cx.world());
    let commit = git.commit(&[commit_id.to_ascii_lowercase()]).await?;
    let commit = commit.ok_or_else(|| {
        errors::commit_does_not_exist_exception(format!("The commit {commit_id} does not exist."))
    })?;
    git.archive(cx.world(), &commit).await
}
