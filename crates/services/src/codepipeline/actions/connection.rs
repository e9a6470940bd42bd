//! The source action for connections. [CodeStarSourceConnection action reference]

use super::super::machine::action::{Event, External, Failure, Finished, Revision};
use super::super::triggers::MOST_FILES;
use super::super::variables;
use super::artifacts::reference;
use super::codecommit::stream;
use super::work::{Halt, Work, denies};
use crate::codebuild::CloneReference;
use crate::connections::{self, Taken, Wanted};
use crate::{Cx, OpError};
use indexmap::IndexMap;
use serde_json::json;

/// Of a commit's message as a variable. [Variables reference]
const MOST_MESSAGE: usize = 100 * 1024;

/// Takes the commit that the execution is about into the artifact store.
pub async fn take(work: &mut Work) -> Result<Event, Halt> {
    let connection = work.required("ConnectionArn")?.to_owned();
    let repository = work.required("FullRepositoryId")?.to_owned();
    // What was pushed, if that is why there is this execution.
    let instead = work.execution.instead.get(&work.action.name).cloned().unwrap_or_default();
    let branch = match instead.branch {
        Some(branch) => branch,
        None => work.required("BranchName")?.to_owned(),
    };
    let tag = instead.tag.as_deref();
    let wanted = Wanted { connection: &connection, repository: &repository, branch: &branch, tag };
    let cx = work.role().await?;
    let commit = work.execution.revisions.get(&work.action.name).cloned();
    let taken = connections::take(&cx, wanted, commit.as_deref(), !work.gives_reference()).await;
    let taken = taken.map_err(|error| refused(&connection, error))?;
    let summary =
        json!({ "ProviderType": taken.provider.as_str(), "CommitMessage": taken.message }).to_string();
    let url = format!(
        "{}/codesuite/settings/connections/redirect?connectionArn={connection}&referenceType=COMMIT\
         &FullRepositoryId={repository}&Commit={}",
        work.console(),
        taken.commit
    );
    work.external = External {
        id: Some(taken.commit.clone()),
        url: Some(url.clone()),
        summary: Some(summary.clone()),
        ..External::default()
    };
    let mut outputs = Vec::new();
    for artifact in work.action.output_artifacts.iter().flatten() {
        let placed = work.place(&artifact.name)?;
        let body = match &taken.archive {
            Some(archive) => stream(archive.reopen().map_err(OpError::from)?)?,
            None => reference(&CloneReference::Connection {
                connection: connection.clone(),
                repository: repository.clone(),
                branch: branch.clone(),
                commit: taken.commit.clone(),
            })?,
        };
        work.upload(&cx, &placed, body).await?;
        outputs.push(placed);
    }
    let output_variables = output_variables(wanted, &taken);
    variables::check_outputs(&output_variables).map_err(Halt::configuration)?;
    Ok(work.finish(Finished {
        external: work.external.clone(),
        outputs,
        variables: output_variables,
        revision: Some(Revision { id: taken.commit, summary, url: Some(url) }),
        ..Finished::default()
    }))
}

/// Where the branch is; `None` as long as the connection waits for a person.
pub async fn head(cx: &Cx, wanted: Wanted<'_>) -> Result<Option<connections::Head>, Halt> {
    connections::head(cx, wanted).await.map_err(|error| refused(wanted.connection, error))
}

/// The branches and tags of a repository; `None` as long as the connection waits for a person.
pub async fn references(cx: &Cx, wanted: Wanted<'_>) -> Result<Option<connections::References>, Halt> {
    connections::references(cx, wanted).await.map_err(|error| refused(wanted.connection, error))
}

/// The files that a push has changed.
pub async fn changed_files(cx: &Cx, wanted: Wanted<'_>, from: &str, to: &str) -> Result<Vec<String>, Halt> {
    let files = connections::changed_files(cx, wanted, from, to, MOST_FILES).await;
    files.map_err(|error| refused(wanted.connection, error))
}

/// What an execution shows of the push that started it.
pub fn trigger_detail(wanted: Wanted<'_>, provider: &str, commit: &str) -> String {
    let mut detail = json!({
        "connection-arn": wanted.connection,
        "provider-type": provider,
        "full-repository-name": wanted.repository,
        "commit-id": commit,
    });
    match wanted.tag {
        Some(tag) => detail["tag-name"] = json!(tag),
        None => detail["branch-name"] = json!(wanted.branch),
    }
    detail.to_string()
}

fn refused(connection: &str, error: OpError) -> Halt {
    match error {
        OpError::Aws(error) if denies(&error.code) => Halt::Failed(Failure::permission(format!(
            "Unable to use Connection: {connection}. The provided role does not have sufficient permissions. {}",
            error.message
        ))),
        OpError::Aws(error) => Halt::configuration(error.message),
        OpError::Internal(internal) => Halt::Broken(internal),
    }
}

fn output_variables(wanted: Wanted<'_>, taken: &Taken) -> IndexMap<String, String> {
    let message = taken.message.char_indices().take_while(|(at, c)| at + c.len_utf8() <= MOST_MESSAGE);
    [
        ("AuthorDate", taken.author_date.clone()),
        ("BranchName", wanted.branch.to_owned()),
        ("CommitId", taken.commit.clone()),
        ("CommitMessage", message.map(|(_, c)| c).collect()),
        ("ConnectionArn", wanted.connection.to_owned()),
        ("FullRepositoryName", wanted.repository.to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}
