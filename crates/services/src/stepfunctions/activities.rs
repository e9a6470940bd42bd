//! Activities: tasks that wait for a worker of the user's, which takes them and reports under their token.

use super::machine::{Event, Execution};
use super::names::Named;
use super::table::{ACTIVITIES, TOKENS, WORK, WorkRow, work_key};
use crate::{Cx, OpError, OpResult, World};
use aws::stepfunctions::errors;
use documents::states::run::{Happening, Report};
use engine::{DeliverError, ExecutionId};
use store::{Key, StoreError, Tx};
use tokio::sync::Notify;

/// Wakes workers that wait for a task, of whichever activity.
#[derive(Default)]
pub struct Waiters(Notify);

impl Waiters {
    pub fn notify(&self) -> &Notify {
        &self.0
    }
}

pub fn missing(arn: &str) -> OpError {
    errors::activity_does_not_exist(format!("Activity Does Not Exist: '{arn}'")).into()
}

pub fn find(cx: &Cx, arn: &str) -> OpResult<Named> {
    let named = Named::activity(arn)?;
    cx.read(|r| ACTIVITIES.get(r, &named.scope(), &named.name))?.ok_or_else(|| missing(arn))?;
    Ok(named)
}

/// Puts a task at the end of an activity's queue.
pub fn offer(
    world: &World,
    tx: &Tx<'_>,
    named: &Named,
    token: String,
    input: String,
) -> Result<(), StoreError> {
    let scope = named.scope();
    // Deleted meanwhile: nobody can ask for its tasks, and they time out.
    let Some(mut row) = ACTIVITIES.get(tx, &scope, &named.name)? else { return Ok(()) };
    let key = work_key(&named.name, row.next);
    row.next += 1;
    ACTIVITIES.put(tx, &scope, &named.name, &row)?;
    WORK.put(tx, &scope, key, &WorkRow { token, input })?;
    let waiters = world.state::<Waiters>();
    tx.after_commit(move || waiters.notify().notify_waiters());
    Ok(())
}

/// Takes the first task that somebody still waits for.
pub fn take(world: &World, tx: &Tx<'_>, named: &Named, worker: Option<&str>) -> OpResult<Option<WorkRow>> {
    let scope = named.scope();
    loop {
        let next = WORK.scan(tx, &scope, Key::new(&named.name).children(), None, 1)?.into_iter().next();
        let Some((key, work)) = next else { return Ok(None) };
        WORK.delete(tx, &scope, key)?;
        let Some(mut token) = TOKENS.get(tx, &scope, &work.token)? else { continue };
        let report = Report::Started { worker: worker.map(str::to_owned) };
        let happening = Happening::Reported { strand: token.strand, attempt: token.attempt, report };
        if !is_open(world, tx, &token.execution, token.strand, token.attempt)? {
            continue;
        }
        token.beat_at = world.now();
        TOKENS.put(tx, &scope, &work.token, &token)?;
        match world.engine().deliver::<Execution>(tx, &token.execution, &Event::Happened(happening)) {
            Ok(()) => return Ok(Some(work)),
            Err(DeliverError::Ended(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// Whether a task is still waited for.
pub fn is_open(
    world: &World,
    tx: &Tx<'_>,
    execution: &ExecutionId,
    strand: u64,
    attempt: u64,
) -> OpResult<bool> {
    let loaded = world.engine().load::<Execution>(tx, execution)?;
    Ok(loaded.is_some_and(|loaded| {
        loaded.machine.run.ended.is_none() && loaded.machine.find(strand, attempt).is_some()
    }))
}
