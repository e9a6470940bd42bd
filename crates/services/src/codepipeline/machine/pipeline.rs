//! The machine of a pipeline: which execution is in which stage, and which goes next.

use super::state::{
    Execution, Fact, Hook, Intent, MOST_ACTIVE, Progress, RetryRefusal, Run, StageState, Start, StopRefusal,
    Structure, Subject, TransitionChange,
};
use aws::codepipeline::{ExecutionMode, StageRetryMode, StageTransitionType};
use engine::{ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pipeline {
    pub subject: Subject,
    /// The version that the next execution runs by.
    pub version: i32,
    /// Of the current version, and of those that active executions still run by.
    pub structures: BTreeMap<i32, Structure>,
    pub stages: Vec<StageState>,
    /// The active ones, by sequence.
    pub executions: BTreeMap<u64, Execution>,
    pub next_sequence: u64,
    /// Action executions are numbered as they start.
    pub next_action: u64,
    pub deletion: Deletion,
    #[serde(skip)]
    pub facts: Vec<Fact>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deletion {
    Exists,
    /// Its history is being deleted.
    Deleted,
    Forgotten,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Created {
        structure: Structure,
        start: Start,
    },
    Updated {
        structure: Structure,
    },
    Started(Start),
    /// A source has changed, which this version looks at.
    Noticed {
        start: Start,
        version: i32,
    },
    /// The same in journals of before, which don't say of which version.
    Polled(Start),
    StopAsked {
        execution: String,
        abandon: bool,
        reason: Option<String>,
    },
    /// `ended` is the execution as it ended, if it is not active.
    Retried {
        execution: String,
        stage: String,
        mode: StageRetryMode,
        ended: Option<Box<Execution>>,
    },
    /// Somebody says to go on whatever a condition says. `ended` as in a retry.
    Overridden {
        execution: String,
        stage: String,
        hook: Hook,
        ended: Option<Box<Execution>>,
    },
    TransitionChanged {
        stage: String,
        kind: StageTransitionType,
        enabled: bool,
        reason: Option<String>,
        by: String,
    },
    ActionEnded {
        action: ExecutionId,
        outcome: Outcome,
    },
    Deleted,
    Forgotten,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// Wait for a polled source to change.
    Poll { subject: Subject, version: i32 },
    /// Delete the history of a deleted pipeline.
    Forget { subject: Subject },
}

impl Machine for Pipeline {
    const KIND: &'static str = "codepipeline-pipeline";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        self.facts.clear();
        if self.deletion != Deletion::Exists {
            return self.apply_deleted(&event);
        }
        match event {
            Event::Created { structure, start } => {
                self.adopt(structure, out);
                self.start(start, out);
            }
            Event::Updated { structure } => self.update(structure, out),
            Event::Started(start) => {
                if self.is_full() {
                    return Err(IllegalEvent::new("too many executions are active"));
                }
                self.start(start, out);
            }
            // Sources are looked at by the new version since, which finds it again.
            Event::Noticed { version, .. } if version != self.version => {}
            Event::Noticed { start, .. } | Event::Polled(start) => self.polled(start, out),
            Event::StopAsked { execution, abandon, reason: _ } => self.stop(&execution, abandon, out)?,
            Event::Retried { execution, stage, mode, ended } => {
                self.retryable(&execution, &stage, mode, ended.as_deref())
                    .map_err(|e| IllegalEvent::new(format!("the stage {stage} is not retried: {e:?}")))?;
                self.retry(&execution, mode, ended, out);
            }
            Event::Overridden { execution, stage, hook, ended } => {
                self.overridable(&execution, &stage, hook, ended.as_deref()).map_err(|e| {
                    IllegalEvent::new(format!("{hook:?} of {stage} is not overridden: {e:?}"))
                })?;
                self.go_on(&execution, hook, ended, out);
            }
            Event::TransitionChanged { stage, kind, enabled, reason, by } => {
                let change = TransitionChange { by, at: out.now(), reason };
                self.change_transition(&stage, kind, enabled, change, out)?;
            }
            Event::ActionEnded { action, outcome } => self.action_ended(&action, &outcome, out),
            Event::Deleted => {
                self.deletion = Deletion::Deleted;
                self.executions.clear();
                out.perform(&Effect::Forget { subject: self.subject.clone() });
            }
            Event::Forgotten => return Err(IllegalEvent::new("the pipeline exists")),
        }
        self.forget_structures();
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        (self.deletion == Deletion::Forgotten).then(|| Outcome::new(Status::Stopped))
    }

    fn child_ended(child: ExecutionId, outcome: Outcome) -> Event {
        Event::ActionEnded { action: child, outcome }
    }
}

impl Pipeline {
    pub fn new(subject: Subject) -> Self {
        Self {
            subject,
            version: 0,
            structures: BTreeMap::new(),
            stages: Vec::new(),
            executions: BTreeMap::new(),
            next_sequence: 1,
            next_action: 1,
            deletion: Deletion::Exists,
            facts: Vec::new(),
        }
    }

    pub fn structure(&self) -> Option<&Structure> {
        self.structures.get(&self.version)
    }

    pub fn mode(&self) -> ExecutionMode {
        self.structure().map_or(ExecutionMode::Superseded, |s| s.mode)
    }

    pub fn active(&self, id: &str) -> Option<&Execution> {
        self.executions.values().find(|e| e.id == id)
    }

    /// Whether one more execution is one too many.
    pub fn is_full(&self) -> bool {
        self.mode() != ExecutionMode::Superseded && self.executions.len() >= MOST_ACTIVE
    }

    pub fn stoppable(&self, id: &str, abandon: bool) -> Result<&Execution, StopRefusal> {
        let execution = self.active(id).ok_or(StopRefusal::NotActive)?;
        if execution.intent == Intent::Stop && !abandon {
            return Err(StopRefusal::Duplicate);
        }
        Ok(execution)
    }

    pub fn retryable(
        &self,
        id: &str,
        stage: &str,
        mode: StageRetryMode,
        ended: Option<&Execution>,
    ) -> Result<(), RetryRefusal> {
        let current = self.structure().ok_or(RetryRefusal::NoSuchStage)?;
        current.position(stage).ok_or(RetryRefusal::NoSuchStage)?;
        let no = |reason: &str| Err(RetryRefusal::NotRetryable(reason.to_owned()));
        if let Some(active) = self.active(id) {
            let failing = active.run.as_ref().filter(|_| active.stage == stage).is_some_and(Run::failed);
            return match (failing && active.intent == Intent::Go, mode) {
                (false, _) => Err(RetryRefusal::Conflict("the execution is in progress".into())),
                (true, StageRetryMode::AllActions) => no("actions of the stage are in progress"),
                (true, StageRetryMode::FailedActions) => Ok(()),
            };
        }
        let Some(ended) = ended else { return no("the execution has nothing to retry") };
        if ended.run.is_none() || ended.stage != stage || ended.intent == Intent::Cancel {
            return no("the stage did not fail in this execution");
        }
        if ended.version != self.version {
            return no("the structure of the pipeline has changed since the stage failed");
        }
        if ended.mode == ExecutionMode::Parallel {
            return if self.is_full() { Err(RetryRefusal::TooMany) } else { Ok(()) };
        }
        let state = self.stages.iter().find(|s| s.name == stage).ok_or(RetryRefusal::NoSuchStage)?;
        let latest = state.latest.as_ref().is_some_and(|l| l.execution == id);
        if latest && state.lock.is_none() { Ok(()) } else { Err(RetryRefusal::NotLatest) }
    }

    fn apply_deleted(&mut self, event: &Event) -> Result<(), IllegalEvent> {
        match event {
            Event::Forgotten => self.deletion = Deletion::Forgotten,
            // Actions that still ran when the pipeline was deleted.
            Event::ActionEnded { .. } | Event::Noticed { .. } | Event::Polled(_) => {}
            _ => return Err(IllegalEvent::new("the pipeline is deleted")),
        }
        Ok(())
    }

    fn adopt(&mut self, structure: Structure, out: &mut Outbox<'_, Self>) {
        let parallel = self.mode() == ExecutionMode::Parallel || structure.mode == ExecutionMode::Parallel;
        let old = std::mem::take(&mut self.stages);
        self.stages = structure
            .stages
            .iter()
            .map(|plan| {
                let kept = old.iter().find(|s| s.name == plan.name);
                match kept {
                    // What stood in a stage is shown on, unless the mode has no stages to stand in.
                    Some(kept) if !parallel => kept.clone(),
                    Some(kept) => StageState {
                        inbound: kept.inbound.clone(),
                        outbound: kept.outbound.clone(),
                        ..StageState::new(&plan.name)
                    },
                    None => StageState::new(&plan.name),
                }
            })
            .collect();
        self.version = structure.version;
        if structure.polls {
            out.perform(&Effect::Poll { subject: self.subject.clone(), version: structure.version });
        }
        self.structures.insert(structure.version, structure);
    }

    /// What runs in stages is cancelled once its actions have ended, and what waits in front of them at once. What runs
    /// in parallel runs on by the declaration that it was started with.
    fn update(&mut self, structure: Structure, out: &mut Outbox<'_, Self>) {
        let locked = |e: &&Execution| e.mode != ExecutionMode::Parallel;
        let (inside, waiting): (Vec<_>, Vec<_>) = self
            .executions
            .values()
            .filter(locked)
            .map(|e| (e.sequence, e.run.is_some()))
            .partition(|(_, inside)| *inside);
        for stage in &mut self.stages {
            stage.waiting.clear();
        }
        for (sequence, _) in waiting {
            if let Some(execution) = self.executions.get_mut(&sequence) {
                execution.intent = Intent::Cancel;
            }
            self.end(sequence, Progress::Canceled);
        }
        self.adopt(structure, out);
        for (sequence, _) in inside {
            let Some(execution) = self.executions.get_mut(&sequence) else { continue };
            // Whoever asked to stop is told that it stopped.
            if execution.intent == Intent::Go {
                execution.intent = Intent::Cancel;
                self.give_up(sequence, true);
            }
            self.advance(sequence, out);
        }
    }

    fn start(&mut self, start: Start, out: &mut Outbox<'_, Self>) {
        let Some(sequence) = self.insert(start, out.now()) else { return };
        self.arrive(sequence, 0, out);
    }

    fn insert(&mut self, start: Start, now: i64) -> Option<u64> {
        let structure = self.structure()?;
        let (mode, version) = (structure.mode, structure.version);
        let stage = structure.stages.first()?.name.clone();
        let sequence = self.next_sequence;
        self.next_sequence += 1;
        let execution = Execution {
            id: start.id,
            sequence,
            version,
            mode,
            stage,
            run: None,
            intent: Intent::Go,
            attempt: 1,
            started_at: now,
        };
        self.facts.push(Fact::Execution { execution: execution.clone(), progress: Progress::Started });
        self.executions.insert(sequence, execution);
        Some(sequence)
    }

    fn polled(&mut self, start: Start, out: &mut Outbox<'_, Self>) {
        if self.is_full() {
            // Nobody asked, so nobody can be told: the execution is seen to have failed. [Quotas]
            if let Some(sequence) = self.insert(start, out.now()) {
                self.end(sequence, Progress::Failed);
            }
        } else {
            self.start(start, out);
        }
        if let Some(structure) = self.structure().filter(|s| s.polls) {
            out.perform(&Effect::Poll { subject: self.subject.clone(), version: structure.version });
        }
    }

    fn stop(&mut self, id: &str, abandon: bool, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        let stoppable = self.stoppable(id, abandon);
        let sequence =
            stoppable.map_err(|e| IllegalEvent::new(format!("{id} is not stopped: {e:?}")))?.sequence;
        let Some(execution) = self.executions.get_mut(&sequence) else { return Ok(()) };
        let again = execution.intent == Intent::Stop;
        execution.intent = Intent::Stop;
        if execution.run.is_none() {
            for stage in &mut self.stages {
                stage.waiting.retain(|s| *s != sequence);
            }
            self.end(sequence, Progress::Stopped);
            return Ok(());
        }
        if !again {
            self.note(sequence, Progress::Stopping);
        }
        if abandon {
            self.abandon(sequence);
        }
        self.advance(sequence, out);
        Ok(())
    }

    fn retry(
        &mut self,
        id: &str,
        mode: StageRetryMode,
        ended: Option<Box<Execution>>,
        out: &mut Outbox<'_, Self>,
    ) {
        let active = self.active(id).cloned();
        let Some(mut execution) = active.or(ended.map(|e| *e)) else { return };
        let (sequence, now) = (execution.sequence, out.now());
        execution.intent = Intent::Go;
        execution.attempt += 1;
        let run = execution.run.get_or_insert_default();
        run.retries += 1;
        run.retried_itself = false;
        run.retried_at = Some(now);
        run.forget(mode);
        self.lock_again(execution);
        self.note(sequence, Progress::Resumed);
        self.advance(sequence, out);
    }

    /// Takes an execution back into the stage that it ended in, or that it is in.
    pub(super) fn lock_again(&mut self, execution: Execution) {
        let (sequence, stage) = (execution.sequence, execution.stage.clone());
        if execution.mode != ExecutionMode::Parallel
            && let Some(state) = self.stages.iter_mut().find(|s| s.name == stage)
        {
            state.lock = Some(sequence);
        }
        self.executions.insert(sequence, execution);
    }

    fn change_transition(
        &mut self,
        stage: &str,
        kind: StageTransitionType,
        enabled: bool,
        change: TransitionChange,
        out: &mut Outbox<'_, Self>,
    ) -> Result<(), IllegalEvent> {
        let position = self.stages.iter().position(|s| s.name == stage);
        let position = position.ok_or_else(|| IllegalEvent::new(format!("there is no stage {stage}")))?;
        let transition = self.stages[position].transition(kind);
        transition.enabled = enabled;
        transition.changed = Some(change);
        match kind {
            StageTransitionType::Inbound => self.admit(position, out),
            StageTransitionType::Outbound => self.admit(position + 1, out),
        }
        Ok(())
    }

    fn forget_structures(&mut self) {
        let used: BTreeSet<i32> = self.executions.values().map(|e| e.version).collect();
        let current = self.version;
        self.structures.retain(|version, _| *version == current || used.contains(version));
    }
}
