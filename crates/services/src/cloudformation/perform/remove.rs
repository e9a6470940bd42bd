//! Takes a resource away, or leaves it where its policy or the request says so.

use super::super::changes::stringified;
use super::super::error::told;
use super::super::events::News;
use super::super::kind::Kind;
use super::super::machine::{Event, LEFTOVER};
use super::super::table::{LEFTOVERS, Made, RESOURCES, Resource};
use super::{Job, deferred, dynamic, failure};
use crate::OpResult;
use aws::cloudformation::{ResourceStatus as S, StackStatus};
use documents::template::DeletionPolicy as Policy;
use engine::Performed;
use store::Key;

/// What is to be taken away.
pub(super) struct Removal {
    /// Its name in the machine's set.
    pub name: String,
    pub logical_id: String,
    pub resource_type: String,
    pub made: Option<Made>,
    /// The row, if it is not a leftover.
    pub row: Option<Resource>,
    pub key: Key,
    pub status: StackStatus,
}

pub async fn remove(job: &Job, name: String, status: StackStatus) -> OpResult<Performed<Event>> {
    let Some(removal) = find(job, &name, status)? else {
        return Ok(Performed::event(Event::Removed { name }));
    };
    if stays(job, &removal) {
        return Ok(done(job, removal, S::DeleteSkipped));
    }
    begin(job, &removal).await?;
    let Some(made) = removal.made.clone() else { return Ok(done(job, removal, S::DeleteComplete)) };
    match Kind::of(&job.world, &removal.resource_type) {
        Some(Kind::Registered(registered)) => {
            let delete = async {
                let cx = job.cx().await?;
                // What it was made with may be gone by now; a deletion needs it least.
                let resolved = dynamic::resolve(&cx, &made.properties).await;
                let properties = resolved.unwrap_or_else(|_| made.properties.clone());
                let request = job.request(&removal.logical_id);
                registered.delete(&cx, &request, &made.physical.id, properties).await
            };
            match told(delete.await)? {
                Ok(()) => Ok(done(job, removal, S::DeleteComplete)),
                Err(error) => Ok(failed(job, removal, failure::reason(&error, &job.token()))),
            }
        }
        Some(Kind::Nothing) | None => Ok(done(job, removal, S::DeleteComplete)),
        Some(kind @ (Kind::Nested | Kind::Custom)) => deferred::remove(job, &kind, removal, made).await,
    }
}

pub(super) fn find(job: &Job, name: &str, status: StackStatus) -> OpResult<Option<Removal>> {
    let (logical_id, leftover) = match name.split_once(LEFTOVER) {
        Some((logical_id, token)) => (logical_id, Some(token)),
        None => (name, None),
    };
    let key = job.stack().child(logical_id);
    let (key, resource_type, made, row) = match leftover {
        Some(token) => {
            let key = key.then(token);
            let found = job.world.store().read(|r| LEFTOVERS.get(r, &job.scope(), key.clone()))?;
            let Some(found) = found else { return Ok(None) };
            (key, found.resource_type, Some(found.made), None)
        }
        None => {
            let Some(row) = job.row(logical_id)?.filter(Resource::is_there) else { return Ok(None) };
            (key, row.resource_type.clone(), row.made.clone(), Some(row))
        }
    };
    Ok(Some(Removal {
        name: name.to_owned(),
        logical_id: logical_id.to_owned(),
        resource_type,
        made,
        row,
        key,
        status,
    }))
}

/// Whether it is left as it is.
fn stays(job: &Job, removal: &Removal) -> bool {
    let Some(made) = &removal.made else { return false };
    let operation = job.operation();
    let undoes_creation = matches!(
        removal.status,
        StackStatus::RollbackInProgress | StackStatus::UpdateRollbackCompleteCleanupInProgress
    );
    let policy = match &removal.row {
        Some(_) => made.deletion_policy,
        // What replaced another is undone; what was replaced has a policy of its own.
        None if undoes_creation => None,
        None => made.update_replace_policy,
    };
    let by_policy = match policy {
        Some(Policy::Retain) => !(undoes_creation && operation.retain_except_on_create),
        Some(Policy::RetainExceptOnCreate) => !undoes_creation,
        Some(Policy::Delete | Policy::Snapshot) | None => false,
    };
    by_policy || (removal.row.is_some() && operation.retain.contains(&removal.logical_id))
}

async fn begin(job: &Job, removal: &Removal) -> OpResult<()> {
    let at = job.now();
    let token = job.token();
    if removal.row.as_ref().is_some_and(|row| row.token == token) {
        return Ok(());
    }
    let row = removal.row.clone().map(|row| Resource {
        status: S::DeleteInProgress,
        reason: None,
        at,
        token,
        ..row
    });
    let news = news(job, removal, S::DeleteInProgress, None);
    let (world, stack, key) = (job.world.clone(), job.stack().clone(), removal.key.clone());
    let write = move |tx: &store::Tx<'_>| {
        if let Some(row) = row {
            RESOURCES.put(tx, &stack.scope(), key, &row)?;
        }
        Ok::<_, crate::OpError>(news.tell(&world, tx, &stack, at)?)
    };
    job.world.store().write(write).await
}

fn news(job: &Job, removal: &Removal, status: S, reason: Option<String>) -> News {
    News {
        logical_id: removal.logical_id.clone(),
        physical_id: Some(removal.made.as_ref().map(|m| m.physical.id.clone()).unwrap_or_default()),
        resource_type: removal.resource_type.clone(),
        status,
        reason,
        properties: removal.made.as_ref().map(|made| stringified(made.shown()).to_string()),
        token: job.operation().client_request_token.clone(),
    }
}

/// Gone, or left for good.
pub(super) fn done(job: &Job, removal: Removal, status: S) -> Performed<Event> {
    let at = job.now();
    let news = news(job, &removal, status, None);
    let (world, stack) = (job.world.clone(), job.stack().clone());
    let Removal { name, row, key, status: of_stack, .. } = removal;
    // A stack that goes on has no trace of it; one that is deleted shows what became of it.
    let shows = matches!(of_stack, StackStatus::DeleteInProgress | StackStatus::RollbackInProgress);
    let token = job.token();
    Performed::event(Event::Removed { name }).also(move |tx| {
        match row {
            None => drop(LEFTOVERS.delete(tx, &stack.scope(), key)?),
            Some(row) if shows => {
                let row = Resource { status, reason: None, at, token, ..row };
                RESOURCES.put(tx, &stack.scope(), key, &row)?;
            }
            Some(_) => drop(RESOURCES.delete(tx, &stack.scope(), key)?),
        }
        news.tell(&world, tx, &stack, at)
    })
}

pub(super) fn failed(job: &Job, removal: Removal, reason: String) -> Performed<Event> {
    if job.operation().force {
        return done(job, removal, S::DeleteSkipped);
    }
    let at = job.now();
    let news = news(job, &removal, S::DeleteFailed, Some(reason.clone()));
    let (world, stack) = (job.world.clone(), job.stack().clone());
    let Removal { name, row, key, .. } = removal;
    let token = job.token();
    Performed::event(Event::RemoveFailed { name }).also(move |tx| {
        if let Some(row) = row {
            let row = Resource { status: S::DeleteFailed, reason: Some(reason), at, token, ..row };
            RESOURCES.put(tx, &stack.scope(), key, &row)?;
        }
        news.tell(&world, tx, &stack, at)
    })
}
