//! One step: deliver events until none is left, inside one commit. Over any storage, so that the simulation and the
//! real engine are the same code.

use crate::execution::{Entry, Execution, Wanted};
use crate::kinds::{ApplyError, Kinds};
use crate::machine::Want;
use crate::{EffectKey, ExecutionId, Outcome};
use serde_json::Value;
use std::collections::VecDeque;
use store::{StoreError, Tx};

/// Where executions, journals, outboxes and watchers lie.
pub(crate) trait Storage {
    fn execution(&self, id: &ExecutionId) -> Result<Option<Execution>, StoreError>;
    fn put_execution(&mut self, id: &ExecutionId, execution: &Execution) -> Result<(), StoreError>;
    fn append(&mut self, id: &ExecutionId, number: u64, entry: &Entry) -> Result<(), StoreError>;
    fn want(&mut self, key: &EffectKey, wanted: &Wanted) -> Result<(), StoreError>;
    /// Whether it was still wanted.
    fn done(&mut self, key: &EffectKey) -> Result<bool, StoreError>;
    /// Takes away all that an ended execution still wanted.
    fn clear(&mut self, id: &ExecutionId) -> Result<(), StoreError>;
    fn watch(&mut self, watched: &ExecutionId, watcher: &ExecutionId) -> Result<(), StoreError>;
    fn take_watchers(&mut self, watched: &ExecutionId) -> Result<Vec<ExecutionId>, StoreError>;
    /// The transaction that observers write to; the simulation has none.
    fn tx(&self) -> Option<&Tx<'_>>;
}

/// An execution in one commit may set off others without end only by a bug: this many events are the limit.
const MOST_EVENTS: usize = 100_000;

#[derive(Debug)]
pub(crate) enum StepError {
    /// No such execution.
    Unknown,
    /// It has ended.
    Ended,
    Apply(ApplyError),
    Store(StoreError),
    /// An execution of that id exists.
    Exists,
    Endless,
}

impl From<StoreError> for StepError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

pub(crate) struct Step<'a, S> {
    pub kinds: &'a Kinds,
    pub storage: &'a mut S,
    pub now: i64,
    queue: VecDeque<(ExecutionId, Value)>,
}

impl<'a, S: Storage> Step<'a, S> {
    pub fn new(kinds: &'a Kinds, storage: &'a mut S, now: i64) -> Self {
        Self { kinds, storage, now, queue: VecDeque::new() }
    }

    /// Creates an execution and delivers its first event, and all that follows inside the commit.
    pub fn start(
        mut self,
        id: &ExecutionId,
        kind: &str,
        version: u32,
        state: Value,
        first: Value,
    ) -> Result<(), StepError> {
        self.create(id, kind, version, state)?;
        self.deliver(id, first)?;
        self.drain()
    }

    /// Delivers one event, and all that follows inside the commit.
    pub fn event(mut self, id: &ExecutionId, event: Value) -> Result<(), StepError> {
        self.deliver(id, event)?;
        self.drain()
    }

    fn create(&mut self, id: &ExecutionId, kind: &str, version: u32, state: Value) -> Result<(), StepError> {
        if self.storage.execution(id)?.is_some() {
            return Err(StepError::Exists);
        }
        let execution = Execution {
            kind: kind.to_owned(),
            version,
            state,
            events: 0,
            effects_wanted: 0,
            started_at: self.now,
            ended_at: None,
            outcome: None,
        };
        self.storage.put_execution(id, &execution)?;
        Ok(())
    }

    fn drain(&mut self) -> Result<(), StepError> {
        for _ in 0..MOST_EVENTS {
            let Some((id, event)) = self.queue.pop_front() else { return Ok(()) };
            match self.deliver(&id, event) {
                // A watcher that ended meanwhile has nothing left to hear.
                Ok(()) | Err(StepError::Ended) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StepError::Endless)
    }

    fn deliver(&mut self, id: &ExecutionId, event: Value) -> Result<(), StepError> {
        let mut execution = self.storage.execution(id)?.ok_or(StepError::Unknown)?;
        if execution.outcome.is_some() {
            return Err(StepError::Ended);
        }
        let kind = self.kinds.get(&execution.kind).map_err(StepError::Apply)?;
        let applied = (kind.apply)(self.storage.tx(), id, &execution, &event, self.now);
        let applied = applied.map_err(StepError::Apply)?;
        self.storage.append(id, execution.events, &Entry { at: self.now, event })?;
        execution.events += 1;
        execution.state = applied.state;
        execution.outcome.clone_from(&applied.outcome);
        execution.effects_wanted = applied.wants.last().map_or(execution.effects_wanted, |(n, _)| n + 1);
        if applied.outcome.is_some() {
            execution.ended_at = Some(self.now);
        }
        self.storage.put_execution(id, &execution)?;
        for (number, want) in applied.wants {
            self.want(id, &execution, number, want)?;
        }
        if let Some(outcome) = applied.outcome {
            self.end(id, &outcome)?;
        }
        Ok(())
    }

    fn want(
        &mut self,
        id: &ExecutionId,
        execution: &Execution,
        number: u64,
        want: Want,
    ) -> Result<(), StepError> {
        let key = EffectKey { execution: id.clone(), number };
        let kind = execution.kind.clone();
        match want {
            Want::Perform(effect) => self.storage.want(&key, &Wanted::Perform { kind, effect })?,
            Want::Timer { due, event } => self.storage.want(&key, &Wanted::Timer { kind, due, event })?,
            Want::Start { child, kind, version, state, first } => {
                self.create(&child, kind, version, state)?;
                self.storage.watch(&child, id)?;
                self.queue.push_back((child, first));
            }
            Want::Watch(other) => {
                let ended = self.storage.execution(&other)?.ok_or(StepError::Unknown)?.outcome;
                match ended {
                    Some(outcome) => self.tell(id.clone(), other, outcome)?,
                    None => self.storage.watch(&other, id)?,
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, id: &ExecutionId, outcome: &Outcome) -> Result<(), StepError> {
        self.storage.clear(id)?;
        for watcher in self.storage.take_watchers(id)? {
            self.tell(watcher, id.clone(), outcome.clone())?;
        }
        Ok(())
    }

    fn tell(&mut self, watcher: ExecutionId, ended: ExecutionId, outcome: Outcome) -> Result<(), StepError> {
        let Some(execution) = self.storage.execution(&watcher)? else { return Err(StepError::Unknown) };
        let kind = self.kinds.get(&execution.kind).map_err(StepError::Apply)?;
        let event = (kind.child_ended)(ended, outcome);
        self.queue.push_back((watcher, event));
        Ok(())
    }
}
