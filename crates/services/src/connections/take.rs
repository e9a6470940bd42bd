//! What CodePipeline has of a connection, which AWS has private operations for: where a branch is, and the files of a
//! commit. Each asks for `UseConnection`.

use super::access::check_use;
use super::connection::{Connection, Installed, Place};
use super::mirror::{Mirror, Problem, describe};
use super::remote::Transport;
use super::{ops, table};
use crate::git::{is_object_id, is_reference};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::codeconnections::{ProviderType, errors};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::NamedTempFile;

/// A branch of a repository, by a connection.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub connection: &'a str,
    /// `owner/name`
    pub repository: &'a str,
    pub branch: &'a str,
    /// A tag, where that was pushed instead of the branch.
    pub tag: Option<&'a str>,
}

impl Wanted<'_> {
    fn reference(&self) -> String {
        match self.tag {
            Some(tag) => format!("refs/tags/{tag}"),
            None => format!("refs/heads/{}", self.branch),
        }
    }
}

/// All branches and tags of a repository, and the commits that they are at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct References {
    pub commits: BTreeMap<String, String>,
    pub is_local: bool,
    pub provider: ProviderType,
}

/// Where a branch is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// None if the repository has no such branch.
    pub commit: Option<String>,
    /// A look costs a process and no network.
    pub is_local: bool,
    pub provider: ProviderType,
}

/// A commit, and its files as a zip.
pub struct Taken {
    pub commit: String,
    /// `2023-11-14T22:13:20Z`
    pub author_date: String,
    pub message: String,
    pub provider: ProviderType,
    /// Unless only the commit was asked for.
    pub archive: Option<NamedTempFile>,
}

/// Where a branch is; `None` as long as the connection is pending.
pub async fn head(cx: &Cx, wanted: Wanted<'_>) -> OpResult<Option<Head>> {
    let Some((row, mirror, is_local)) = reach(cx, wanted)?.ok() else { return Ok(None) };
    let heads = mirror.heads(Some(wanted.branch)).await;
    let mut heads = heads.map_err(|problem| unreachable(&row, wanted, problem))?;
    Ok(Some(Head { commit: heads.remove(wanted.branch), is_local, provider: row.provider }))
}

/// The branches and tags of a repository; `None` as long as the connection is pending.
pub async fn references(cx: &Cx, wanted: Wanted<'_>) -> OpResult<Option<References>> {
    let Some((row, mirror, is_local)) = reach(cx, wanted)?.ok() else { return Ok(None) };
    let commits = mirror.references().await.map_err(|problem| unreachable(&row, wanted, problem))?;
    Ok(Some(References { commits, is_local, provider: row.provider }))
}

/// The files that a push to the branch has changed: between two commits, or in the second alone where the first is gone.
pub async fn changed_files(
    cx: &Cx,
    wanted: Wanted<'_>,
    from: &str,
    to: &str,
    most: usize,
) -> OpResult<Vec<String>> {
    let (row, mirror, _) = reach(cx, wanted)??;
    mirror.fetch(&wanted.reference(), to).await.map_err(|problem| unreachable(&row, wanted, problem))?;
    mirror.git().changed_files(from, to, most).await
}

/// Takes a commit, or the one that the branch is at.
pub async fn take(cx: &Cx, wanted: Wanted<'_>, commit: Option<&str>, with_files: bool) -> OpResult<Taken> {
    let (row, mirror, _) = reach(cx, wanted)??;
    let commit = match commit {
        Some(id) if is_object_id(id) => id.to_ascii_lowercase(),
        Some(id) => {
            return Err(errors::invalid_input_exception(format!("{id} is not a full commit ID.")).into());
        }
        None => {
            let heads = mirror.heads(Some(wanted.branch)).await;
            let mut heads = heads.map_err(|problem| unreachable(&row, wanted, problem))?;
            heads.remove(wanted.branch).ok_or_else(|| no_branch(&row, wanted))?
        }
    };
    mirror.fetch(&wanted.reference(), &commit).await.map_err(|problem| unreachable(&row, wanted, problem))?;
    let (author_date, message) = describe(mirror.git(), &commit).await?;
    let archive = if with_files { Some(mirror.git().archive(cx.world(), &commit).await?) } else { None };
    Ok(Taken { commit, author_date, message, provider: row.provider, archive })
}

/// A working copy of a commit with its history: what a build has whose source is a reference to one.
pub async fn check_out(cx: &Cx, wanted: Wanted<'_>, commit: &str, into: &Path) -> OpResult<()> {
    let (row, mirror, _) = reach(cx, wanted)??;
    if !is_object_id(commit) {
        return Err(errors::invalid_input_exception(format!("{commit} is not a full commit ID.")).into());
    }
    mirror
        .fetch_all(&wanted.reference(), commit)
        .await
        .map_err(|problem| unreachable(&row, wanted, problem))?;
    mirror.git().check_out(cx.world(), commit, None, mirror.location(), into).await
}

/// The inner error is that the connection is pending.
fn reach(cx: &Cx, wanted: Wanted<'_>) -> OpResult<Result<(Connection, Mirror, bool), Error>> {
    let Wanted { connection, repository, branch, tag } = wanted;
    check_use(cx, connection, repository, branch)?;
    let (place, row) = table::find(cx, connection)?;
    if !is_reference(branch) || tag.is_some_and(|tag| !is_reference(tag)) {
        return Err(no_branch(&row, wanted).into());
    }
    let Some(installed) = &row.installed else { return Ok(Err(pending(&place, &row))) };
    let Installed { remote, .. } = installed;
    let location = remote.of(repository)?;
    let secret = ops::secret(cx, installed)?;
    let mirror = Mirror::new(cx.world(), &row.id, remote, &location, secret.as_deref());
    let is_local = remote.transport == Transport::Local;
    Ok(Ok((row, mirror, is_local)))
}

fn pending(place: &Place, row: &Connection) -> Error {
    errors::resource_unavailable_exception(format!(
        "Connection {} is not available: it is pending until a person completes it, in the console or by `sluice \
         connections complete {}`.",
        place.arn, row.name
    ))
}

fn no_branch(row: &Connection, wanted: Wanted<'_>) -> Error {
    errors::resource_not_found_exception(format!(
        "[{}] No Branch [{}] found for FullRepositoryName [{}]",
        row.provider, wanted.branch, wanted.repository
    ))
}

fn unreachable(row: &Connection, wanted: Wanted<'_>, problem: Problem) -> OpError {
    match problem {
        Problem::Unreachable(said) => errors::resource_unavailable_exception(format!(
            "[{}] Could not access the repository [{}]: {said}",
            row.provider, wanted.repository
        ))
        .into(),
        Problem::Broken(error) => error,
    }
}
