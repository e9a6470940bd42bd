//! How an execution moves: into stages, through their actions, out of them.

use super::Pipeline;
use super::action::{self, Action, Invocation};
use super::conditions::Gate;
use super::state::{
    ActionPlan, ActionRun, Check, CheckStatus, Execution, Fact, Hook, Intent, Latest, MOST_PARALLEL_ACTIONS,
    Progress, Run,
};
use aws::codepipeline::{ActionExecutionStatus, ExecutionMode, StageExecutionStatus};
use engine::{ExecutionId, Outbox, Outcome};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

impl Pipeline {
    /// An execution comes to the front of a stage: it enters, or waits, and may take the place of an older one.
    pub(super) fn arrive(&mut self, sequence: u64, position: usize, out: &mut Outbox<'_, Self>) {
        let Some(execution) = self.executions.get_mut(&sequence) else { return };
        let Some(plan) = self.structures.get(&execution.version).and_then(|s| s.stages.get(position)) else {
            return;
        };
        execution.stage.clone_from(&plan.name);
        execution.run = None;
        if execution.mode == ExecutionMode::Parallel {
            return self.enter(sequence, position, out);
        }
        let supersedes = execution.mode == ExecutionMode::Superseded;
        self.stages[position].waiting.push(sequence);
        self.admit(position, out);
        while supersedes && self.stages[position].waiting.len() > 1 {
            let waiting = &mut self.stages[position].waiting;
            let oldest = (0..waiting.len()).min_by_key(|n| waiting[*n]).unwrap_or_default();
            let oldest = waiting.remove(oldest);
            self.end(oldest, Progress::Superseded);
        }
    }

    /// Lets the first that waits into a stage, if the stage is free and the way is open.
    pub(super) fn admit(&mut self, position: usize, out: &mut Outbox<'_, Self>) {
        let before = position.checked_sub(1).and_then(|p| self.stages.get(p));
        let open = before.is_none_or(|s| s.outbound.enabled);
        let Some(stage) = self.stages.get_mut(position) else { return };
        if !open || !stage.inbound.enabled || stage.lock.is_some() || stage.waiting.is_empty() {
            return;
        }
        let next = stage.waiting.remove(0);
        self.enter(next, position, out);
    }

    fn enter(&mut self, sequence: u64, position: usize, out: &mut Outbox<'_, Self>) {
        let Some(execution) = self.executions.get_mut(&sequence) else { return };
        execution.run = Some(Run::default());
        if execution.mode != ExecutionMode::Parallel {
            let stage = &mut self.stages[position];
            debug_assert!(stage.lock.is_none(), "a stage holds one execution");
            stage.lock = Some(sequence);
            let (id, status) = (execution.id.clone(), StageExecutionStatus::InProgress);
            stage.latest =
                Some(Latest { execution: id, status, retries: 0, auto_retries: 0, retried_itself: false });
        }
        let execution = execution.clone();
        self.facts.push(Fact::Stage { execution, progress: Progress::Started });
        self.advance(sequence, out);
    }

    /// Starts what can be started in the stage; ends the stage once nothing of it runs.
    pub(super) fn advance(&mut self, sequence: u64, out: &mut Outbox<'_, Self>) {
        let Some(execution) = self.executions.get(&sequence) else { return };
        let Some(run) = &execution.run else { return };
        if execution.intent == Intent::Go && !run.failed() {
            match self.gate(sequence, Hook::BeforeEntry, out) {
                Gate::Open => {
                    let ready = self.executions.get(&sequence).map(|execution| self.ready(execution));
                    for plan in ready.into_iter().flatten() {
                        self.start_child(sequence, &plan, None, out);
                    }
                }
                Gate::Waits => {}
                Gate::Closed => return self.turned_away(sequence, Hook::BeforeEntry, out),
            }
        }
        let Some(execution) = self.executions.get(&sequence) else { return };
        let Some(run) = execution.run.as_ref().filter(|run| run.running() == 0) else { return };
        match execution.intent {
            Intent::Stop => self.end_in_stage(sequence, Progress::Stopped, out),
            Intent::Cancel => self.end_in_stage(sequence, Progress::Canceled, out),
            Intent::Go if run.failed() => self.failed(sequence, out),
            Intent::Go => match self.gate(sequence, Hook::OnSuccess, out) {
                Gate::Open => self.leave(sequence, Progress::Succeeded, out),
                Gate::Waits => {}
                Gate::Closed => self.turned_away(sequence, Hook::OnSuccess, out),
            },
        }
    }

    /// Actions of the first group that is not through, as many as may run at a time.
    fn ready(&self, execution: &Execution) -> Vec<ActionPlan> {
        let stage = self
            .structures
            .get(&execution.version)
            .and_then(|structure| structure.stages.iter().find(|stage| stage.name == execution.stage));
        let (Some(stage), Some(run)) = (stage, &execution.run) else { return Vec::new() };
        let group = stage.groups.iter().find(|group| !group.iter().all(|a| run.succeeded(&a.name)));
        let room = match execution.mode {
            ExecutionMode::Parallel => MOST_PARALLEL_ACTIONS.saturating_sub(run.running()),
            ExecutionMode::Queued | ExecutionMode::Superseded => usize::MAX,
        };
        let waiting = group.into_iter().flatten().filter(|a| !run.actions.contains_key(&a.name));
        waiting.take(room).cloned().collect()
    }

    /// Starts an action, or a rule.
    pub(super) fn start_child(
        &mut self,
        sequence: u64,
        plan: &ActionPlan,
        rule: Option<Hook>,
        out: &mut Outbox<'_, Self>,
    ) {
        let number = self.next_action;
        self.next_action += 1;
        let id = action_execution_id(&self.subject.id, number);
        let Some(execution) = self.executions.get_mut(&sequence) else { return };
        let invocation = Invocation {
            subject: self.subject.clone(),
            version: execution.version,
            mode: execution.mode,
            execution: execution.id.clone(),
            sequence,
            attempt: execution.attempt,
            stage: execution.stage.clone(),
            action: plan.name.clone(),
            id: id.clone(),
            number,
            rule,
        };
        let child = self.subject.action_id(&id);
        out.start_as(child, &Action::new(invocation), &action::Event::Begun);
        let run = ActionRun { id, status: ActionExecutionStatus::InProgress, approval: plan.approval };
        let in_stage = execution.run.get_or_insert_default();
        match rule {
            None => drop(in_stage.actions.insert(plan.name.clone(), run)),
            Some(hook) => {
                let nothing = || Check { status: CheckStatus::InProgress, rules: BTreeMap::new() };
                let check = in_stage.checks.entry(hook).or_insert_with(nothing);
                check.rules.insert(plan.name.clone(), run);
            }
        }
    }

    pub(super) fn action_ended(
        &mut self,
        action: &ExecutionId,
        outcome: &Outcome,
        out: &mut Outbox<'_, Self>,
    ) {
        let subject = &self.subject;
        let found = self.executions.values_mut().find_map(|execution| {
            let sequence = execution.sequence;
            let mut runs = execution.run.as_mut()?.runs_mut();
            runs.find(|a| subject.action_id(&a.id) == *action).map(|a| (sequence, a))
        });
        // One that was given up, or that ran for an execution that is no more.
        let Some((sequence, run)) = found else { return };
        if run.status != ActionExecutionStatus::InProgress {
            return;
        }
        run.status = if outcome.succeeded() {
            ActionExecutionStatus::Succeeded
        } else {
            ActionExecutionStatus::Failed
        };
        self.advance(sequence, out);
    }

    /// Goes on to the next stage, having succeeded in this one or skipped it.
    pub(super) fn leave(&mut self, sequence: u64, progress: Progress, out: &mut Outbox<'_, Self>) {
        self.note_stage(sequence, progress);
        let Some(execution) = self.executions.get(&sequence) else { return };
        let stage = execution.stage.clone();
        let structure = self.structures.get(&execution.version);
        let next = structure.and_then(|s| s.position(&stage).map(|p| p + 1).filter(|p| *p < s.stages.len()));
        let released = self.release(&stage, sequence);
        match next {
            Some(next) => self.arrive(sequence, next, out),
            None => self.end(sequence, Progress::Succeeded),
        }
        if let Some(position) = released {
            self.admit(position, out);
        }
    }

    pub(super) fn end_in_stage(&mut self, sequence: u64, progress: Progress, out: &mut Outbox<'_, Self>) {
        self.cancel_checks(sequence);
        self.note_stage(sequence, progress);
        let Some(execution) = self.executions.get(&sequence) else { return };
        let stage = execution.stage.clone();
        let released = self.release(&stage, sequence);
        self.end(sequence, progress);
        if let Some(position) = released {
            self.admit(position, out);
        }
    }

    fn release(&mut self, stage: &str, sequence: u64) -> Option<usize> {
        let position = self.stages.iter().position(|s| s.name == stage && s.lock == Some(sequence))?;
        self.stages[position].lock = None;
        Some(position)
    }

    pub(super) fn end(&mut self, sequence: u64, progress: Progress) {
        if let Some(execution) = self.executions.remove(&sequence) {
            self.facts.push(Fact::Execution { execution, progress });
        }
    }

    /// Tells of an execution and of the stage that it is in.
    pub(super) fn note(&mut self, sequence: u64, progress: Progress) {
        if let Some(execution) = self.executions.get(&sequence).cloned() {
            self.facts.push(Fact::Execution { execution, progress });
        }
        self.note_stage(sequence, progress);
    }

    fn note_stage(&mut self, sequence: u64, progress: Progress) {
        let Some(execution) = self.executions.get(&sequence).cloned() else { return };
        let latest = self
            .stages
            .iter_mut()
            .filter(|s| s.name == execution.stage)
            .find_map(|s| s.latest.as_mut().filter(|l| l.execution == execution.id));
        if let Some(latest) = latest {
            if let Some(run) = &execution.run {
                latest.retries = run.retries;
                latest.auto_retries = run.auto_retries;
                latest.retried_itself = run.retried_itself;
            }
            latest.status = match progress {
                Progress::Started | Progress::Resumed => StageExecutionStatus::InProgress,
                Progress::Stopping => StageExecutionStatus::Stopping,
                Progress::Stopped => StageExecutionStatus::Stopped,
                Progress::Succeeded => StageExecutionStatus::Succeeded,
                Progress::Failed => StageExecutionStatus::Failed,
                Progress::Canceled | Progress::Superseded => StageExecutionStatus::Cancelled,
                Progress::Skipped => StageExecutionStatus::Skipped,
            };
        }
        self.facts.push(Fact::Stage { execution, progress });
    }

    /// What the provider does goes on; the execution no longer waits for it.
    pub(super) fn abandon(&mut self, sequence: u64) {
        self.give_up_where(sequence, false, |_| true);
    }

    /// Approvals would be waited for without end.
    pub(super) fn give_up(&mut self, sequence: u64, canceled: bool) {
        self.give_up_where(sequence, canceled, |action| action.approval);
    }

    fn give_up_where(&mut self, sequence: u64, canceled: bool, which: impl Fn(&ActionRun) -> bool) {
        let Some(execution) = self.executions.get_mut(&sequence) else { return };
        let Some(run) = execution.run.as_mut() else { return };
        let actions = run.actions.iter_mut().map(|(name, action)| (None, name, action));
        let rules = run.checks.iter_mut().flat_map(|(hook, check)| {
            check.rules.iter_mut().map(move |(name, rule)| (Some(*hook), name, rule))
        });
        let mut given_up = Vec::new();
        for (rule, name, action) in actions.chain(rules) {
            if action.status == ActionExecutionStatus::InProgress && which(action) {
                action.status = ActionExecutionStatus::Abandoned;
                given_up.push((rule, name.clone(), action.id.clone()));
            }
        }
        let execution = execution.clone();
        self.facts.extend(given_up.into_iter().map(|(rule, action, id)| Fact::GivenUp {
            execution: execution.clone(),
            action,
            id,
            canceled,
            rule,
        }));
    }
}

/// A UUID that is a function of which start of which pipeline it is.
fn action_execution_id(pipeline: &str, number: u64) -> String {
    let digest = Sha256::digest(format!("{pipeline}/{number}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    crate::cx::uuid_from(bytes)
}
