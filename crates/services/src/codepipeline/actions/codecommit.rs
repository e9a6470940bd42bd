//! The CodeCommit source action. [CodeCommit source action reference]

use super::super::machine::action::{Event, External, Finished, Revision};
use super::super::variables;
use super::artifacts::reference;
use super::work::{Halt, Work, sentence};
use crate::codebuild::CloneReference;
use crate::{Cx, OpError};
use aws::ByteStream;
use aws::codecommit::{Commit, GetBranch, GetBranchInput, GetCommit, GetCommitInput};
use bytes::Bytes;
use indexmap::IndexMap;
use std::io::Read;

const SERVICE: &str = "AWSCodeCommit";
/// Of a commit's message as a variable. [Variables reference]
const MOST_MESSAGE: usize = 100 * 1024;

/// Takes the commit that the execution is about into the artifact store.
pub async fn take(work: &mut Work) -> Result<Event, Halt> {
    let repository = work.required("RepositoryName")?.to_owned();
    let branch = work.required("BranchName")?.to_owned();
    let cx = work.role().await?;
    let id = match work.execution.revisions.get(&work.action.name) {
        Some(id) => id.clone(),
        None => head(&cx, &repository, &branch).await?,
    };
    let input = GetCommitInput { repository_name: repository.clone(), commit_id: id.clone() };
    let commit = cx.call::<GetCommit>(input).await.map_err(|e| refused(&cx, &repository, e))?;
    let commit = commit.commit.unwrap_or_default();
    let message = commit.message.clone().unwrap_or_default();
    let url = format!("{}/codecommit/home#/repository/{repository}/commit/{id}", work.console());
    work.external = External {
        id: Some(id.clone()),
        url: Some(url.clone()),
        summary: Some(message.trim_end().to_owned()),
        ..External::default()
    };
    let mut outputs = Vec::new();
    for artifact in work.action.output_artifacts.iter().flatten() {
        let placed = work.place(&artifact.name)?;
        let body = if work.gives_reference() {
            let (repository, commit) = (repository.clone(), id.clone());
            reference(&CloneReference::CodeCommit { repository, commit })?
        } else {
            let archive = crate::codecommit::archive(&cx, &repository, &id).await;
            let archive = archive.map_err(|e| refused(&cx, &repository, e))?;
            stream(archive.reopen().map_err(OpError::from)?)?
        };
        work.upload(&cx, &placed, body).await?;
        outputs.push(placed);
    }
    let output_variables = output_variables(&repository, &branch, &id, &commit);
    variables::check_outputs(&output_variables).map_err(Halt::configuration)?;
    let summary = message.trim_end().to_owned();
    Ok(work.finish(Finished {
        external: work.external.clone(),
        outputs,
        variables: output_variables,
        revision: Some(Revision { id, summary, url: Some(url) }),
        ..Finished::default()
    }))
}

/// Pieces in which an archive is passed on.
const PIECE: usize = 256 * 1024;

/// A file as a body, piece by piece: an archive may be a gigabyte.
pub(super) fn stream(file: std::fs::File) -> Result<ByteStream, Halt> {
    let length = file.metadata().map_err(OpError::from)?.len();
    let pieces = futures_util::stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece)?;
        piece.truncate(read);
        Ok((read > 0).then(|| (Bytes::from(piece), file)))
    });
    Ok(ByteStream::new(pieces, Some(length)))
}

/// The commit at the head of a branch.
pub async fn head(cx: &Cx, repository: &str, branch: &str) -> Result<String, Halt> {
    let input =
        GetBranchInput { repository_name: Some(repository.to_owned()), branch_name: Some(branch.to_owned()) };
    let found = cx.call::<GetBranch>(input).await;
    let missing = || {
        Halt::configuration(format!(
            "The action failed because no branch named {branch} was found in the selected AWS CodeCommit repository \
             {repository}. Make sure you are using the correct branch name, and then try again. Error: null"
        ))
    };
    match found {
        Ok(output) => output.branch.and_then(|b| b.commit_id).ok_or_else(missing),
        Err(OpError::Aws(error)) if error.code == "BranchDoesNotExistException" => Err(missing()),
        Err(error) => Err(refused(cx, repository, error)),
    }
}

fn refused(cx: &Cx, repository: &str, error: OpError) -> Halt {
    use super::super::machine::action::Failure;
    let OpError::Aws(error) = error else { return error.into() };
    let told = sentence(cx, SERVICE, &error);
    match error.code.as_ref() {
        "RepositoryDoesNotExistException" => Halt::configuration(format!(
            "The action failed because no repository named {repository} was found. Make sure you are using the correct \
             repository name, and then try again. Error: {told}"
        )),
        code if super::work::denies(code) => Halt::Failed(Failure::permission(format!(
            "The service role or action role doesn’t have the permissions required to access the AWS CodeCommit \
             repository named {repository}. Update the IAM role permissions, and then try again. Error: {told}"
        ))),
        _ => Halt::job(told),
    }
}

fn output_variables(repository: &str, branch: &str, id: &str, commit: &Commit) -> IndexMap<String, String> {
    let date = |user: Option<&aws::codecommit::UserInfo>| {
        user.and_then(|u| u.date.as_deref()).map(iso_date).unwrap_or_default()
    };
    let message = commit.message.as_deref().unwrap_or_default();
    let message: String = message
        .char_indices()
        .take_while(|(at, c)| at + c.len_utf8() <= MOST_MESSAGE)
        .map(|(_, c)| c)
        .collect();
    [
        ("AuthorDate", date(commit.author.as_ref())),
        ("BranchName", branch.to_owned()),
        ("CommitId", id.to_owned()),
        ("CommitMessage", message),
        ("CommitterDate", date(commit.committer.as_ref())),
        ("RepositoryName", repository.to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// CodeCommit gives `1700000000 +0000`; the variables are `2023-11-14T22:13:20Z`.
fn iso_date(text: &str) -> String {
    let seconds = text.split_whitespace().next().and_then(|s| s.parse::<i64>().ok());
    seconds.map_or_else(|| text.to_owned(), |s| aws::Timestamp::from_seconds(s).to_iso8601())
}
