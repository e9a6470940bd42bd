//! Performs the effects of pipelines: waiting for polled sources, and forgetting what was deleted.

use super::actions::{Halt, PRINCIPAL, head, role};
use super::declaration;
use super::machine::pipeline::{Effect, Event, Pipeline};
use super::machine::state::{Start, Subject};
use super::table::{EXECUTIONS, PIPELINES, POLLED, PipelineRow, forget_some};
use crate::WorldHandle;
use async_trait::async_trait;
use aws::codepipeline::{ActionDeclaration, PipelineExecutionStatus, TriggerType};
use engine::{EffectKey, Performed, Performer, Trouble};
use indexmap::IndexMap;
use std::time::Duration;
use store::{Key, StoreError};

/// Rows of a deleted pipeline's history that one transaction takes.
const FORGET_AT_ONCE: usize = 1000;

pub struct Pipelines {
    pub world: WorldHandle,
    /// Between two looks at a polled source.
    pub poll_every: Duration,
}

#[async_trait]
impl Performer<Pipeline> for Pipelines {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        match effect {
            Effect::Poll { subject, version } => self.poll(key, &subject, version).await,
            Effect::Forget { subject } => self.forget(&subject).await,
        }
    }
}

impl Pipelines {
    /// Looks at the polled sources until one has changed, or the declaration has. One effect for all looks: a look that
    /// finds nothing leaves nothing behind.
    async fn poll(
        &self,
        key: &EffectKey,
        subject: &Subject,
        version: i32,
    ) -> Result<Performed<Event>, Trouble> {
        loop {
            tokio::time::sleep(self.poll_every).await;
            let Some(row) = self.current(subject, version)? else { return Ok(Performed::silently()) };
            let stages = &row.declaration.stages;
            for action in stages.iter().flat_map(|s| &s.actions).filter(|a| declaration::polls(a)) {
                if let Some(commit) = self.look(subject, &row, action).await? {
                    return Ok(changed(key, subject, action, commit));
                }
            }
        }
    }

    fn current(&self, subject: &Subject, version: i32) -> Result<Option<PipelineRow>, Trouble> {
        let cx = self.world.service_cx(PRINCIPAL, subject.account, subject.region.clone())?;
        let row: Result<_, StoreError> =
            cx.world().store().read(|r| PIPELINES.get(r, &subject.scope(), &subject.name));
        let row = row?;
        Ok(row.filter(|row| row.id == subject.id && row.version == version))
    }

    /// The head of a source's branch, if it is not the one that was seen last.
    async fn look(
        &self,
        subject: &Subject,
        row: &PipelineRow,
        action: &ActionDeclaration,
    ) -> Result<Option<String>, Trouble> {
        let cx = self.world.service_cx(PRINCIPAL, subject.account, subject.region.clone())?;
        let value = |name: &str| {
            let configuration = action.configuration.as_ref();
            configuration.and_then(|c| c.get(name)).map_or("", String::as_str)
        };
        let found = async {
            let role_arn = row.declaration.role_arn.as_str();
            let role = role(&cx, role_arn, action.role_arn.as_deref(), "polling").await?;
            head(&role, value("RepositoryName"), value("BranchName")).await
        };
        let found = match found.await {
            Ok(found) => found,
            // No branch yet, or no permission: the execution that somebody starts will say so.
            Err(Halt::Failed(_)) => return Ok(None),
            Err(Halt::Broken(internal)) => return Err(Trouble(internal.0)),
        };
        let seen: Result<_, StoreError> = cx.world().store().read(|r| {
            let busy = EXECUTIONS.scan(r, &subject.scope(), Key::new(&subject.id).children(), None, 1)?;
            let taking = busy.first().is_some_and(|(_, e)| {
                e.status == PipelineExecutionStatus::InProgress
                    && !e.sources.iter().any(|s| s.action == action.name)
            });
            let polled = POLLED.get(r, &subject.scope(), Key::new(&subject.id).then(&action.name))?;
            Ok((taking, polled))
        });
        let (taking, polled) = seen?;
        // The newest execution is about to take the head by itself.
        Ok((!taking && polled.as_deref() != Some(found.as_str())).then_some(found))
    }

    async fn forget(&self, subject: &Subject) -> Result<Performed<Event>, Trouble> {
        loop {
            let world = self.world.get()?;
            let (scope, id) = (subject.scope(), subject.id.clone());
            let done = world.store().write(move |tx| forget_some(tx, &scope, &id, FORGET_AT_ONCE));
            let done: Result<bool, StoreError> = done.await;
            if done? {
                return Ok(Performed::event(Event::Forgotten));
            }
        }
    }
}

fn changed(
    key: &EffectKey,
    subject: &Subject,
    action: &ActionDeclaration,
    commit: String,
) -> Performed<Event> {
    let token = hex::decode(key.token()).ok().and_then(|t| <[u8; 16]>::try_from(t).ok());
    let start = Start {
        id: crate::cx::uuid_from(token.unwrap_or_default()),
        trigger: TriggerType::PollForSourceChanges,
        trigger_detail: None,
        variables: IndexMap::new(),
        revisions: IndexMap::new(),
    };
    let (scope, polled) = (subject.scope(), Key::new(&subject.id).then(&action.name));
    tracing::debug!(pipeline = %subject.name, execution = %start.id, %commit, "a polled source has changed");
    // A source that fails is not tried again before the next commit.
    Performed::event(Event::Polled(start)).also(move |tx| POLLED.put(tx, &scope, polled, &commit))
}
