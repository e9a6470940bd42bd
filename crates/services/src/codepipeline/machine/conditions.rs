//! What is checked at a stage's doors, and what becomes of an execution that is turned away. [How do stage conditions work?]
//!
//! A condition is met if all of its rules succeed. Its result engages if it is not: the stage fails, or is skipped.

use super::Pipeline;
use super::state::{
    ActionPlan, Check, CheckStatus, ConditionPlan, Execution, Fact, Hook, Intent, OverrideRefusal, Progress,
    StagePlan,
};
use aws::codepipeline::{ActionExecutionStatus, ExecutionMode, StageRetryMode};
use engine::Outbox;
use std::collections::BTreeMap;

/// Whether an execution may go through.
pub(super) enum Gate {
    Open,
    /// Rules are being run.
    Waits,
    Closed,
}

impl Pipeline {
    fn plan_of(&self, execution: &Execution) -> Option<&StagePlan> {
        let structure = self.structures.get(&execution.version)?;
        structure.stages.iter().find(|stage| stage.name == execution.stage)
    }

    fn condition(&self, sequence: u64, hook: Hook) -> Option<ConditionPlan> {
        let execution = self.executions.get(&sequence)?;
        self.plan_of(execution)?.conditions.get(&hook).cloned()
    }

    fn check_of(&mut self, sequence: u64, hook: Hook) -> Option<&mut Check> {
        self.executions.get_mut(&sequence)?.run.as_mut()?.checks.get_mut(&hook)
    }

    /// Where the check of a condition is; it begins here.
    pub(super) fn gate(&mut self, sequence: u64, hook: Hook, out: &mut Outbox<'_, Self>) -> Gate {
        let Some(plan) = self.condition(sequence, hook) else { return Gate::Open };
        if self.check_of(sequence, hook).is_none() {
            for name in plan.rules {
                self.start_child(sequence, &ActionPlan { name, approval: false }, Some(hook), out);
            }
            self.judge(sequence, hook, CheckStatus::InProgress);
        }
        let Some(check) = self.check_of(sequence, hook) else { return Gate::Open };
        match check.status {
            CheckStatus::Succeeded | CheckStatus::Overridden => return Gate::Open,
            CheckStatus::Failed | CheckStatus::Cancelled => return Gate::Closed,
            CheckStatus::InProgress => {}
        }
        let each = || check.rules.values().map(|rule| rule.status);
        if each().any(|status| status == ActionExecutionStatus::InProgress) {
            return Gate::Waits;
        }
        let met = each().all(|status| status == ActionExecutionStatus::Succeeded);
        self.judge(sequence, hook, if met { CheckStatus::Succeeded } else { CheckStatus::Failed });
        if met { Gate::Open } else { Gate::Closed }
    }

    fn judge(&mut self, sequence: u64, hook: Hook, status: CheckStatus) {
        let Some(execution) = self.executions.get_mut(&sequence) else { return };
        let Some(run) = execution.run.as_mut() else { return };
        let nothing = || Check { status, rules: BTreeMap::new() };
        run.checks.entry(hook).or_insert_with(nothing).status = status;
        let execution = execution.clone();
        self.facts.push(Fact::Check { execution, hook, status });
    }

    /// The condition is not met: its result engages.
    pub(super) fn turned_away(&mut self, sequence: u64, hook: Hook, out: &mut Outbox<'_, Self>) {
        if self.condition(sequence, hook).is_some_and(|plan| plan.skips) {
            self.leave(sequence, Progress::Skipped, out);
        } else {
            self.end_in_stage(sequence, Progress::Failed, out);
        }
    }

    /// An action has failed, and nothing of the stage runs any more.
    pub(super) fn failed(&mut self, sequence: u64, out: &mut Outbox<'_, Self>) {
        let execution = self.executions.get(&sequence);
        let mode = execution.and_then(|execution| self.plan_of(execution)?.auto_retry);
        let now = out.now();
        let run = self.executions.get_mut(&sequence).and_then(|execution| execution.run.as_mut());
        match (mode, run) {
            (Some(mode), Some(run)) if run.auto_retries == 0 => {
                run.auto_retries += 1;
                run.retried_itself = true;
                run.retried_at = Some(now);
                run.forget(mode);
                if let Some(execution) = self.executions.get_mut(&sequence) {
                    execution.attempt += 1;
                }
                self.note(sequence, Progress::Resumed);
                self.advance(sequence, out);
            }
            _ => self.end_in_stage(sequence, Progress::Failed, out),
        }
    }

    /// What is being checked when the execution ends is checked for nobody.
    pub(super) fn cancel_checks(&mut self, sequence: u64) {
        for hook in Hook::ALL {
            if self.check_of(sequence, hook).is_some_and(|check| check.status == CheckStatus::InProgress) {
                self.judge(sequence, hook, CheckStatus::Cancelled);
            }
        }
    }

    /// Whether somebody may say to go on although a condition is not met, or not yet. `ended` is the execution as it
    /// ended, if it is not active.
    pub fn overridable(
        &self,
        id: &str,
        stage: &str,
        hook: Hook,
        ended: Option<&Execution>,
    ) -> Result<(), OverrideRefusal> {
        let current = self.structure().ok_or(OverrideRefusal::NoSuchStage)?;
        current.position(stage).ok_or(OverrideRefusal::NoSuchStage)?;
        let no = |why: &str| Err(OverrideRefusal::NotOverridable(why.to_owned()));
        let active = self.active(id);
        let Some(execution) = active.or(ended).filter(|execution| execution.stage == stage) else {
            return no("the execution is not in the stage");
        };
        let status = execution.run.as_ref().and_then(|run| run.checks.get(&hook)).map(|check| check.status);
        let expected = if active.is_some() { CheckStatus::InProgress } else { CheckStatus::Failed };
        if status != Some(expected) || execution.intent != Intent::Go {
            return no("the condition neither is being checked nor has failed in this execution");
        }
        if execution.version != self.version && active.is_none() {
            return no("the structure of the pipeline has changed since the condition failed");
        }
        let plan = self.plan_of(execution).and_then(|plan| plan.conditions.get(&hook));
        if plan.is_none_or(|plan| plan.skips) {
            return no("the result of the condition is SKIP");
        }
        if active.is_some() {
            return Ok(());
        }
        if execution.mode == ExecutionMode::Parallel {
            return if self.is_full() { Err(OverrideRefusal::TooMany) } else { Ok(()) };
        }
        let state = self.stages.iter().find(|s| s.name == stage).ok_or(OverrideRefusal::NoSuchStage)?;
        let latest = state.latest.as_ref().is_some_and(|latest| latest.execution == id);
        if latest && state.lock.is_none() { Ok(()) } else { Err(OverrideRefusal::NotLatest) }
    }

    pub(super) fn go_on(
        &mut self,
        id: &str,
        hook: Hook,
        ended: Option<Box<Execution>>,
        out: &mut Outbox<'_, Self>,
    ) {
        if let Some(sequence) = self.active(id).map(|execution| execution.sequence) {
            self.abandon(sequence);
            self.judge(sequence, hook, CheckStatus::Overridden);
            return self.advance(sequence, out);
        }
        let Some(execution) = ended else { return };
        let sequence = execution.sequence;
        self.lock_again(*execution);
        self.judge(sequence, hook, CheckStatus::Overridden);
        self.note(sequence, Progress::Resumed);
        self.advance(sequence, out);
    }
}

impl super::state::Run {
    /// What is run again in a retry. What runs goes on; what did not succeed is as if it had not been started.
    pub(super) fn forget(&mut self, mode: StageRetryMode) {
        match mode {
            StageRetryMode::AllActions => {
                self.actions.clear();
                self.checks.clear();
            }
            StageRetryMode::FailedActions => {
                self.actions.retain(|_, action| {
                    let status = action.status;
                    matches!(status, ActionExecutionStatus::Succeeded | ActionExecutionStatus::InProgress)
                });
                self.checks.retain(|_, check| {
                    matches!(check.status, CheckStatus::Succeeded | CheckStatus::Overridden)
                });
            }
        }
    }
}
