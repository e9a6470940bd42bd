//! What the machines' events leave behind in their own commits: the rows that lists are made of, and announcements.

use super::declaration;
use super::events::{self, ActionEvent, Remarks};
use super::kinds::{self, Provider};
use super::machine::action::{self, Action, Began, Finished, Invocation, Phase, Placed};
use super::machine::pipeline::{self, Pipeline};
use super::machine::state::{Execution, Fact, Hook, Progress, Start, Subject};
use super::table::{
    APPROVALS, ActionRow, CONDITIONS, ConditionRow, DECLARATIONS, EXECUTION_NUMBERS, EXECUTIONS,
    ExecutionRow, JOBS, JobRow, PIPELINES, POLLED, Runs, STARTED, SourceRow, StartedRow, declaration_key,
    descending, execution_action_key, latest_key,
};
use super::triggers;
use crate::{World, WorldHandle};
use aws::Timestamp;
use aws::codepipeline::{ActionDeclaration, ActionExecutionStatus, PipelineExecutionStatus};
use engine::{Observed, Observer};
use indexmap::IndexMap;
use std::sync::Arc;
use store::{Key, Reader, StoreError, Tx};

fn world(handle: &WorldHandle) -> Result<Arc<World>, StoreError> {
    handle.get().map_err(|_| StoreError::Closing)
}

pub fn pipeline_observer(handle: WorldHandle) -> Observer<Pipeline> {
    Arc::new(move |tx, observed| {
        let world = world(&handle)?;
        let subject = &observed.machine.subject;
        for fact in &observed.machine.facts {
            match fact {
                Fact::Execution { execution, progress } => {
                    note_execution(&world, tx, observed, execution, *progress)?;
                }
                Fact::Stage { execution, progress } => {
                    if *progress == Progress::Succeeded {
                        change(tx, subject, execution.sequence, |row| {
                            row.succeeded_stages.retain(|s| *s != execution.stage);
                            row.succeeded_stages.push(execution.stage.clone());
                        })?;
                    }
                    // AWS has no event of stages that are skipped.
                    if *progress != Progress::Skipped {
                        events::stage(&world, tx, subject, execution, progress.as_str(), observed.at)?;
                    }
                }
                Fact::GivenUp { execution, id, canceled, action, rule } => {
                    let number = number_of(tx, subject, execution, (*rule, action))?;
                    give_up(&world, tx, subject, execution, (*rule, number), (id, *canceled), observed.at)?;
                }
                Fact::Check { execution, hook, status } => {
                    let key = Key::new(&subject.id).then(&execution.stage).then(hook.as_str());
                    let (execution, at) = (execution.id.clone(), Timestamp::from_millis(observed.at));
                    let row = ConditionRow { execution, status: *status, at };
                    CONDITIONS.put(tx, &subject.scope(), key, &row)?;
                }
            }
        }
        Ok(())
    })
}

fn change(
    tx: &Tx<'_>,
    subject: &Subject,
    sequence: u64,
    change: impl FnOnce(&mut ExecutionRow),
) -> Result<Option<ExecutionRow>, StoreError> {
    let (scope, key) = (subject.scope(), descending(&subject.id, sequence));
    let Some(mut row) = EXECUTIONS.get(tx, &scope, key.as_str())? else { return Ok(None) };
    change(&mut row);
    EXECUTIONS.put(tx, &scope, key.as_str(), &row)?;
    Ok(Some(row))
}

fn started(event: &pipeline::Event) -> Option<&Start> {
    match event {
        pipeline::Event::Created { start, .. }
        | pipeline::Event::Started(start)
        | pipeline::Event::Noticed { start, .. }
        | pipeline::Event::Polled(start) => Some(start),
        pipeline::Event::Updated { .. }
        | pipeline::Event::StopAsked { .. }
        | pipeline::Event::Retried { .. }
        | pipeline::Event::Overridden { .. }
        | pipeline::Event::TransitionChanged { .. }
        | pipeline::Event::ActionEnded { .. }
        | pipeline::Event::Deleted
        | pipeline::Event::Forgotten => None,
    }
}

fn note_execution(
    world: &World,
    tx: &Tx<'_>,
    observed: &Observed<'_, Pipeline>,
    execution: &Execution,
    progress: Progress,
) -> Result<(), StoreError> {
    let (subject, at) = (&observed.machine.subject, observed.at);
    let row = match (progress, started(observed.event)) {
        (Progress::Started, Some(start)) => Some(insert(tx, subject, execution, start, at)?),
        _ => change(tx, subject, execution.sequence, |row| {
            row.updated_at = Timestamp::from_millis(at);
            row.status = status(progress);
            let retryable = matches!(progress, Progress::Failed | Progress::Stopped);
            row.ended = (retryable && execution.run.is_some()).then(|| execution.clone());
            if progress == Progress::Resumed {
                row.resumed_at = Timestamp::from_millis(at);
                row.stop_reason = None;
            }
            if let pipeline::Event::StopAsked { reason, execution: asked, .. } = observed.event
                && *asked == execution.id
            {
                row.stop_reason.clone_from(reason);
            }
        })?,
    };
    let Some(row) = row else { return Ok(()) };
    let trigger =
        (progress == Progress::Started).then(|| (row.trigger.as_str(), row.trigger_detail.as_deref()));
    let remarks = Remarks { trigger, stop_reason: row.stop_reason.as_deref() };
    events::execution(world, tx, subject, execution, progress.as_str(), &remarks, at)
}

fn status(progress: Progress) -> PipelineExecutionStatus {
    match progress {
        Progress::Started | Progress::Resumed => PipelineExecutionStatus::InProgress,
        Progress::Stopping => PipelineExecutionStatus::Stopping,
        Progress::Stopped => PipelineExecutionStatus::Stopped,
        Progress::Succeeded | Progress::Skipped => PipelineExecutionStatus::Succeeded,
        Progress::Failed => PipelineExecutionStatus::Failed,
        Progress::Canceled => PipelineExecutionStatus::Cancelled,
        Progress::Superseded => PipelineExecutionStatus::Superseded,
    }
}

fn insert(
    tx: &Tx<'_>,
    subject: &Subject,
    execution: &Execution,
    start: &Start,
    at: i64,
) -> Result<ExecutionRow, StoreError> {
    let at = Timestamp::from_millis(at);
    let row = ExecutionRow {
        id: execution.id.clone(),
        sequence: execution.sequence,
        version: execution.version,
        mode: execution.mode,
        status: PipelineExecutionStatus::InProgress,
        trigger: start.trigger,
        trigger_detail: start.trigger_detail.clone(),
        started_at: at,
        updated_at: at,
        variables: start.variables.clone(),
        revisions: start.revisions.clone(),
        instead: start.instead.clone(),
        sources: Vec::new(),
        stop_reason: None,
        succeeded_stages: Vec::new(),
        resumed_at: at,
        ended: None,
    };
    let scope = subject.scope();
    EXECUTIONS.put(tx, &scope, descending(&subject.id, row.sequence), &row)?;
    EXECUTION_NUMBERS.put(tx, &scope, Key::new(&subject.id).then(&row.id), &row.sequence)?;
    Ok(row)
}

fn number_of(
    tx: &Tx<'_>,
    subject: &Subject,
    execution: &Execution,
    (rule, name): (Option<Hook>, &str),
) -> Result<Option<u64>, StoreError> {
    let (scope, runs) = (subject.scope(), Runs::of(rule));
    let rows = super::table::runs_of(runs, tx, &scope, &subject.id, execution.sequence)?;
    let is_it = |r: &ActionRow| r.action == name && r.stage == execution.stage && r.rule == rule;
    Ok(rows.into_iter().find(is_it).map(|r| r.number))
}

fn give_up(
    world: &World,
    tx: &Tx<'_>,
    subject: &Subject,
    execution: &Execution,
    (rule, number): (Option<Hook>, Option<u64>),
    (id, canceled): (&str, bool),
    at: i64,
) -> Result<(), StoreError> {
    let (scope, Some(number)) = (subject.scope(), number) else { return Ok(()) };
    let key = descending(&subject.id, number);
    let rows = Runs::of(rule).rows;
    let Some(mut row) = rows.get(tx, &scope, key.as_str())?.filter(|r| r.id == *id) else { return Ok(()) };
    row.status = ActionExecutionStatus::Abandoned;
    row.updated_at = Timestamp::from_millis(at);
    row.token = None;
    rows.put(tx, &scope, key.as_str(), &row)?;
    if rule.is_some() {
        return Ok(());
    }
    let Some(declaration) = declared(tx, subject, &row)? else { return Ok(()) };
    let state = if canceled { "CANCELED" } else { "ABANDONED" };
    let inputs = row.began.as_ref().map_or(&[][..], |b| &b.inputs);
    let event = ActionEvent {
        subject,
        row: &row,
        declaration: &declaration,
        attempt: execution.attempt,
        state,
        inputs,
    };
    events::action(world, tx, &event, at)
}

/// Whether the pipeline looks at a source now as it did when the execution was started: what was taken elsewhere is not where
/// the branch is.
fn is_still_looked_at(tx: &Tx<'_>, subject: &Subject, row: &ActionRow) -> Result<bool, StoreError> {
    let scope = subject.scope();
    let then = DECLARATIONS.get(tx, &scope, declaration_key(&subject.id, row.version))?;
    let now = PIPELINES.get(tx, &scope, &subject.name)?.filter(|now| now.id == subject.id);
    let (Some(then), Some(now)) = (then, now) else { return Ok(false) };
    Ok(triggers::looked(&then, &row.action) == triggers::looked(&now.declaration, &row.action))
}

fn declared(
    reader: &Reader<'_>,
    subject: &Subject,
    row: &ActionRow,
) -> Result<Option<ActionDeclaration>, StoreError> {
    let key = declaration_key(&subject.id, row.version);
    let found = DECLARATIONS.get(reader, &subject.scope(), key)?;
    Ok(found.and_then(|d| declaration::find(&d, &row.stage, &row.action).cloned()))
}

pub fn action_observer(handle: WorldHandle) -> Observer<Action> {
    Arc::new(move |tx, observed| {
        let world = world(&handle)?;
        let invocation = &observed.machine.invocation;
        if matches!(observed.event, action::Event::Begun) {
            return begin(&world, tx, invocation, observed.at);
        }
        let scope = invocation.subject.scope();
        let key = descending(&invocation.subject.id, invocation.number);
        let rows = Runs::of(invocation.rule).rows;
        let row = rows.get(tx, &scope, key.as_str())?;
        match &observed.machine.phase {
            Phase::Works { .. } => {
                let (subject, number, rule) =
                    (invocation.subject.clone(), invocation.number, invocation.rule);
                let row = JobRow { subject, number, rule };
                JOBS.put(tx, &scope, &invocation.id, &row)?;
            }
            Phase::Ended(_) => {
                JOBS.delete(tx, &scope, &invocation.id)?;
            }
            Phase::Performs(_) | Phase::Waits { .. } | Phase::Asks { .. } => {}
        }
        // One that was given up is left as it was then; a deleted pipeline's has no row.
        let Some(mut row) = row.filter(|r| r.status == ActionExecutionStatus::InProgress) else {
            return Ok(());
        };
        row.updated_at = Timestamp::from_millis(observed.at);
        if let Some(began) = began(observed.event) {
            row.began = Some(began.clone());
        }
        row.external.clone_from(&observed.machine.external);
        match &observed.machine.phase {
            Phase::Performs(_) | Phase::Waits { .. } | Phase::Works { .. } => {}
            Phase::Asks { token } => {
                let approval = Key::new(&invocation.subject.id).then(token);
                APPROVALS.put(tx, &scope, approval, &invocation.number)?;
                row.token = Some(token.clone());
            }
            Phase::Ended(finished) => end(&world, tx, invocation, &mut row, finished, observed.at)?,
        }
        if is_told_by_us(observed.event) {
            note_started(tx, invocation, &row)?;
        }
        rows.put(tx, &scope, key.as_str(), &row)
    })
}

/// Whether an event carries what a performer of ours has seen: functions may say of their jobs what they like.
fn is_told_by_us(event: &action::Event) -> bool {
    match event {
        action::Event::Waits { .. } | action::Event::Finished { .. } => true,
        action::Event::Begun
        | action::Event::Asked { .. }
        | action::Event::Employed { .. }
        | action::Event::WatchedEnded { .. }
        | action::Event::Decided { .. }
        | action::Event::Reported(_)
        | action::Event::Unanswered(_)
        | action::Event::AskedAgain(_)
        | action::Event::TimedOut => false,
    }
}

/// What the action started is known by its id, by which it can be asked for where it came from. So nobody but us may say
/// that something was started: not whoever reports on a job, and not who names a commit or an object of a source.
fn note_started(tx: &Tx<'_>, invocation: &Invocation, row: &ActionRow) -> Result<(), StoreError> {
    // What a rule has started, it has not made.
    let Some(external) = row.external.id.as_ref().filter(|_| invocation.rule.is_none()) else {
        return Ok(());
    };
    let subject = &invocation.subject;
    let declared = declared(tx, subject, row)?;
    let starts = match declared.as_ref().and_then(kinds::of).map(|kind| kind.provider) {
        Some(
            Provider::CodeBuild | Provider::Commands | Provider::CloudFormation | Provider::StepFunctions,
        ) => true,
        Some(
            Provider::CodeCommit
            | Provider::Connection
            | Provider::S3Source
            | Provider::S3Deploy
            | Provider::Lambda
            | Provider::Approval,
        )
        | None => false,
    };
    if !starts {
        return Ok(());
    }
    let (pipeline, id) = (subject.name.clone(), subject.id.clone());
    STARTED.put(tx, &subject.scope(), external, &StartedRow { pipeline, id, number: row.number })
}

fn began(event: &action::Event) -> Option<&Began> {
    match event {
        action::Event::Waits { began, .. } | action::Event::Finished { began, .. } => began.as_ref(),
        action::Event::Asked { began, .. } | action::Event::Employed { began, .. } => Some(began),
        action::Event::Begun
        | action::Event::WatchedEnded { .. }
        | action::Event::Decided { .. }
        | action::Event::Reported(_)
        | action::Event::Unanswered(_)
        | action::Event::AskedAgain(_)
        | action::Event::TimedOut => None,
    }
}

fn begin(world: &World, tx: &Tx<'_>, invocation: &Invocation, at: i64) -> Result<(), StoreError> {
    let subject = &invocation.subject;
    let time = Timestamp::from_millis(at);
    let row = ActionRow {
        id: invocation.id.clone(),
        number: invocation.number,
        execution: invocation.execution.clone(),
        sequence: invocation.sequence,
        version: invocation.version,
        stage: invocation.stage.clone(),
        action: invocation.action.clone(),
        rule: invocation.rule,
        status: ActionExecutionStatus::InProgress,
        started_at: time,
        updated_at: time,
        by: None,
        began: None,
        external: action::External::default(),
        outputs: Vec::new(),
        variables: IndexMap::new(),
        error: None,
        token: None,
        summary: None,
        revision: None,
    };
    let scope = subject.scope();
    let runs = Runs::of(row.rule);
    runs.rows.put(tx, &scope, descending(&subject.id, row.number), &row)?;
    let index = execution_action_key(&subject.id, row.sequence, row.number);
    runs.of_execution.put(tx, &scope, index, &row.number)?;
    let latest = latest_key(&subject.id, &row.stage, row.rule, &row.action);
    runs.latest.put(tx, &scope, latest, &row.number)?;
    if row.rule.is_some() {
        return Ok(());
    }
    let Some(declaration) = declared(tx, subject, &row)? else { return Ok(()) };
    let inputs = if declaration.input_artifacts.as_ref().is_none_or(Vec::is_empty) {
        Vec::new()
    } else {
        let rows = super::table::actions_of(tx, &scope, &subject.id, row.sequence)?;
        inputs_of(&declaration, &rows)
    };
    let attempt = invocation.attempt;
    let event = ActionEvent {
        subject,
        row: &row,
        declaration: &declaration,
        attempt,
        state: "STARTED",
        inputs: &inputs,
    };
    events::action(world, tx, &event, at)
}

/// Where an action's input artifacts lie: `rows` are the action executions of its execution, newest first.
pub fn inputs_of(declaration: &ActionDeclaration, rows: &[ActionRow]) -> Vec<Placed> {
    let placed = |name: &str| rows.iter().flat_map(|r| &r.outputs).find(|p| p.name == name).cloned();
    declaration.input_artifacts.iter().flatten().filter_map(|input| placed(&input.name)).collect()
}

fn end(
    world: &World,
    tx: &Tx<'_>,
    invocation: &Invocation,
    row: &mut ActionRow,
    finished: &Finished,
    at: i64,
) -> Result<(), StoreError> {
    let subject = &invocation.subject;
    let succeeded = finished.error.is_none();
    row.status = if succeeded { ActionExecutionStatus::Succeeded } else { ActionExecutionStatus::Failed };
    row.external.clone_from(&finished.external);
    row.outputs.clone_from(&finished.outputs);
    row.variables.clone_from(&finished.variables);
    row.error.clone_from(&finished.error);
    row.summary.clone_from(&finished.summary);
    row.by.clone_from(&finished.by);
    row.revision.clone_from(&finished.revision);
    row.token = None;
    if row.rule.is_some() {
        return Ok(());
    }
    if let Some(revision) = finished.revision.as_ref().filter(|_| succeeded) {
        let source = SourceRow {
            action: row.action.clone(),
            artifact: row.outputs.first().map(|o| o.name.clone()),
            revision: revision.clone(),
            at: Timestamp::from_millis(at),
        };
        let polled = Key::new(&subject.id).then(&row.action);
        let execution = EXECUTIONS.get(tx, &subject.scope(), descending(&subject.id, row.sequence))?;
        // What somebody named is not where the branch is.
        let named = |execution: ExecutionRow| {
            execution.revisions.contains_key(&row.action) || execution.instead.contains_key(&row.action)
        };
        if !execution.is_some_and(named) && is_still_looked_at(tx, subject, row)? {
            POLLED.put(tx, &subject.scope(), polled, &revision.id)?;
        }
        change(tx, subject, row.sequence, |execution| {
            execution.sources.retain(|s| s.action != source.action);
            execution.sources.push(source);
            execution.updated_at = Timestamp::from_millis(at);
        })?;
    }
    let Some(declaration) = declared(tx, subject, row)? else { return Ok(()) };
    let state = if succeeded { "SUCCEEDED" } else { "FAILED" };
    let attempt = invocation.attempt;
    let event = ActionEvent { subject, row, declaration: &declaration, attempt, state, inputs: &[] };
    events::action(world, tx, &event, at)
}
