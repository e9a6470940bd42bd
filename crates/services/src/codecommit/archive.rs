//! The files of a commit as a zip, for whoever builds from them.

use super::git::Git;
use super::repository::is_object_id;
use super::table::{Place, find};
use super::{access, repository};
use crate::{Cx, OpError, OpResult};
use aws::codecommit::{self, errors};
use tempfile::NamedTempFile;
use tokio::io::AsyncReadExt;

/// The largest zip. [CodePipeline quotas: 7 GB for the source artifacts of Amazon S3; less for others]
const MOST_BYTES: u64 = 7 * 1024 * 1024 * 1024;
/// What an explanation of git's takes at most.
const MOST_EXPLANATION: u64 = 64 * 1024;

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
    let git = Git::new(cx.world(), &Place::new(cx, &row));
    let commit = git.commit(&[commit_id.to_ascii_lowercase()]).await?;
    let commit = commit.ok_or_else(|| {
        errors::commit_does_not_exist_exception(format!("The commit {commit_id} does not exist."))
    })?;
    write_zip(cx, &git, &commit).await
}

async fn write_zip(cx: &Cx, git: &Git, commit: &str) -> OpResult<NamedTempFile> {
    let file = NamedTempFile::new_in(cx.world().store().directory().scratch())?;
    let failed = |e: sandbox::Error| OpError::internal(format!("git archive: {e}"));
    let mut child = git.tool(["archive", "--format=zip", "-1", commit], []).spawn().await.map_err(failed)?;
    drop(child.stdin.take());
    let (Some(stdout), Some(stderr)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(OpError::internal("git archive has no output"));
    };
    let mut target = tokio::fs::File::from_std(file.reopen()?);
    let mut said = Vec::new();
    let mut stdout = stdout.take(MOST_BYTES + 1);
    let mut stderr = stderr.take(MOST_EXPLANATION);
    let (copied, explained) =
        tokio::join!(tokio::io::copy(&mut stdout, &mut target), stderr.read_to_end(&mut said));
    explained?;
    if copied? > MOST_BYTES {
        return Err(OpError::internal("the files of the commit are larger than an artifact may be"));
    }
    let (code, _) = child.wait().await.map_err(failed)?;
    if code != Some(0) {
        let said = String::from_utf8_lossy(&said);
        return Err(OpError::internal(format!("git archive ended with {code:?}: {}", said.trim_end())));
    }
    target.sync_data().await?;
    Ok(file)
}
