//! Starts stack operations: what the operations of the API, change sets and nested stacks have in common.

use super::acting::{Acting, SERVICE};
use super::changes::Comparison;
use super::error::{template_error, template_errors, validation};
use super::events::News;
use super::machine::{Event, Item, Items, OnFailure, StackOperation};
use super::perform::{Memory, changed, everything, exports_of, in_use};
use super::prepared::Prepared;
use super::request::{Asked, Proposal, imports, missing_import, propose, views};
use super::stack_policy::{Action, StackPolicy};
use super::table::{
    CHANGE_SETS, ChangeSet, Generation, NAMES, OPERATIONS, Operation, RESOURCES, Resource, STACKS, Stack,
    StackRef, TEMPLATES,
};
use crate::{Cx, OpError, OpResult};
use aws::cloudformation::{Change, ExecutionStatus, SERVICE as CLOUDFORMATION, StackStatus as S, errors};
use documents::template::{EvaluatedOutput, KNOWN_AFTER_APPLY, Template};
use engine::ExecutionId;
use store::{Reader, Scope, Tx};

/// How an operation is to be done, beside what it is to lead to.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    pub role_arn: Option<String>,
    pub disable_rollback: bool,
    pub on_failure: Option<OnFailure>,
    pub timeout_minutes: Option<i32>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: bool,
    pub termination_protection: bool,
    pub policy: Option<String>,
    /// In place of the stack's own, for this operation.
    pub policy_during_update: Option<String>,
    /// The stack that this one is nested in, and the one that that leads up to.
    pub parent: Option<(String, String)>,
    pub change_set: Option<(String, String)>,
}

impl Manner {
    fn on_failure(&self) -> OnFailure {
        let otherwise = if self.disable_rollback { OnFailure::DoNothing } else { OnFailure::Rollback };
        self.on_failure.unwrap_or(otherwise)
    }
}

pub fn execution_id(cx: &Cx) -> ExecutionId {
    ExecutionId::new(&["cloudformation-stack", cx.uuid().as_str()])
}

pub fn new_ref(cx: &Cx, name: &str) -> StackRef {
    StackRef { account: cx.account(), region: cx.region().clone(), name: name.to_owned(), uuid: cx.uuid() }
}

/// The living stack of a name.
pub fn living(reader: &Reader<'_>, scope: &Scope, name: &str) -> OpResult<Option<Stack>> {
    let Some(uuid) = NAMES.get(reader, scope, name)? else { return Ok(None) };
    Ok(STACKS.get(reader, scope, uuid)?)
}

/// A stack by name, if it lives, or by id.
pub fn find(reader: &Reader<'_>, scope: &Scope, name_or_id: &str) -> OpResult<Option<Stack>> {
    match name_or_id.strip_prefix("arn:") {
        None => living(reader, scope, name_or_id),
        Some(arn) => {
            let mut parts = arn.rsplit('/');
            let uuid = parts.next().unwrap_or_default();
            let stack = STACKS.get(reader, scope, uuid)?;
            Ok(stack.filter(|stack| stack.stack.id() == name_or_id))
        }
    }
}

/// Whether the caller may hand a role to CloudFormation.
pub fn pass_role(cx: &Cx, role_arn: Option<&str>) -> OpResult<()> {
    let Some(role_arn) = role_arn else { return Ok(()) };
    crate::iam::pass_role(cx, role_arn, SERVICE).check(cx, &CLOUDFORMATION)
}

/// Whether CloudFormation can act under a role that it was handed.
pub async fn check_role(cx: &Cx, role_arn: Option<&str>) -> OpResult<()> {
    let Some(role_arn) = role_arn else { return Ok(()) };
    pass_role(cx, Some(role_arn))?;
    match cx.as_service(SERVICE).assume_role(role_arn, "AWSCloudFormation").await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(_)) => Err(validation(format!("Role {role_arn} is invalid or cannot be assumed"))),
        Err(internal) => Err(internal),
    }
}

fn items_of(prepared: &Prepared) -> Items {
    let needs = |name: &str| Item::needing(prepared.plan.dependencies(name).map(str::to_owned));
    prepared.plan.resources().map(|name| (name.to_owned(), needs(name))).collect()
}

/// What an operation begins with: its resources, unless it is known that it can't come to its end.
fn first(cx: &Cx, stack: &StackRef, prepared: &Prepared) -> OpResult<Event> {
    let imports = imports(cx.world(), stack, prepared)?;
    Ok(match missing_import(&imports) {
        Some(name) => Event::StartRefused { reason: format!("No export named {name} found") },
        None => Event::Started { items: items_of(prepared) },
    })
}

/// Puts the operation's row and starts its execution, in the transaction that puts the stack's row.
struct Started {
    execution: ExecutionId,
    operation: Operation,
    machine: StackOperation,
    first: Event,
    timeout: Option<i32>,
}

impl Started {
    fn put(&self, cx: &Cx, tx: &Tx<'_>) -> OpResult<()> {
        OPERATIONS.put(tx, &Scope::server(), self.execution.as_str(), &self.operation)?;
        let machine = self.machine.clone().ending_after(self.timeout);
        cx.world().engine().start(tx, &self.execution, &machine, &self.first)?;
        Ok(())
    }
}

/// Creates a stack. The same token again gives the same stack.
pub async fn create(cx: &Cx, name: &str, asked: Asked, manner: Manner) -> OpResult<(StackRef, ExecutionId)> {
    let existing = cx.read(|r| Ok(living(r, &cx.scope(), name)))??;
    let reviewed = match existing {
        Some(existing) if existing.status == S::ReviewInProgress => Some(existing),
        Some(existing) => return already(existing, name, &manner),
        None => None,
    };
    if manner.parent.is_none() {
        check_role(cx, manner.role_arn.as_deref()).await?;
    }
    if let Some(existing) = reviewed {
        // Its change sets are overtaken.
        let proposal = propose(cx, &existing.stack, None, asked).await?;
        return create_reviewed(cx, existing, proposal, manner).await;
    }
    let stack = new_ref(cx, name);
    let proposal = propose(cx, &stack, None, asked).await?;
    put_new(cx, stack, proposal, manner).await
}

fn already(existing: Stack, name: &str, manner: &Manner) -> OpResult<(StackRef, ExecutionId)> {
    let same =
        manner.client_request_token.is_some() && existing.client_request_token == manner.client_request_token;
    match existing.execution {
        Some(execution) if same => Ok((existing.stack, execution)),
        _ => Err(errors::already_exists_exception(format!("Stack [{name}] already exists")).into()),
    }
}

async fn put_new(
    cx: &Cx,
    stack: StackRef,
    proposal: Proposal,
    manner: Manner,
) -> OpResult<(StackRef, ExecutionId)> {
    let Proposal { prepared, texts } = proposal;
    let generation = prepared.generation.clone();
    let row = new_row(cx, stack.clone(), &manner);
    let (acting_cx, name) = (cx.clone(), stack.name.clone());
    let first = first(cx, &stack, &prepared)?;
    let execution = execution_id(cx);
    let operation = new_operation(cx, &stack, Some(generation.clone()), &manner, Vec::new());
    cx.world().state::<Memory>().remember(&execution, operation.clone(), prepared);
    let result = cx
        .write(move |tx| {
            let cx = acting_cx;
            if let Some(existing) = living(tx, &cx.scope(), &name)? {
                return already(existing, &name, &manner);
            }
            Proposal::keep(tx, &stack, texts)?;
            let row = Stack { current: Some(generation), ..row };
            start(&cx, tx, row, S::CreateInProgress, operation, first, &manner, execution)
        })
        .await?;
    Ok(result)
}

/// The row of a stack that has nothing yet.
pub fn new_row(cx: &Cx, stack: StackRef, manner: &Manner) -> Stack {
    Stack {
        stack,
        status: S::CreateInProgress,
        reason: None,
        created_at: cx.now(),
        updated_at: None,
        deleted_at: None,
        current: None,
        stable: None,
        outputs: Vec::new(),
        role_arn: manner.role_arn.clone(),
        disable_rollback: manner.disable_rollback || manner.on_failure == Some(OnFailure::DoNothing),
        termination_protection: manner.termination_protection,
        timeout_minutes: manner.timeout_minutes,
        retain_except_on_create: manner.retain_except_on_create,
        policy: manner.policy.clone(),
        parent_id: manner.parent.as_ref().map(|(parent, _)| parent.clone()),
        root_id: manner.parent.as_ref().map(|(_, root)| root.clone()),
        change_set_id: None,
        execution: None,
        client_request_token: None,
    }
}

fn new_operation(
    cx: &Cx,
    stack: &StackRef,
    target: Option<Generation>,
    manner: &Manner,
    tags_before: Vec<crate::resource::Tag>,
) -> Operation {
    Operation {
        stack: stack.clone(),
        acting: Acting::of(cx, manner.role_arn.clone()),
        target,
        tags_before,
        client_request_token: manner.client_request_token.clone(),
        retain: Vec::new(),
        skip: Vec::new(),
        force: false,
        retain_except_on_create: manner.retain_except_on_create,
        change_set: manner.change_set.as_ref().map(|(uuid, _)| uuid.clone()),
        policy: None,
    }
}

/// Puts the stack into its first status of an operation.
#[expect(clippy::too_many_arguments, reason = "each is a part of the one commit that starts an operation")]
pub fn begin(
    cx: &Cx,
    tx: &Tx<'_>,
    row: Stack,
    status: S,
    operation: Operation,
    items: Items,
    manner: &Manner,
    execution: ExecutionId,
) -> OpResult<(StackRef, ExecutionId)> {
    start(cx, tx, row, status, operation, Event::Started { items }, manner, execution)
}

#[expect(clippy::too_many_arguments, reason = "each is a part of the one commit that starts an operation")]
fn start(
    cx: &Cx,
    tx: &Tx<'_>,
    row: Stack,
    status: S,
    operation: Operation,
    first: Event,
    manner: &Manner,
    execution: ExecutionId,
) -> OpResult<(StackRef, ExecutionId)> {
    let stack = row.stack.clone();
    let reason = Some("User Initiated".to_owned());
    let row = Stack {
        status,
        reason: reason.clone(),
        execution: Some(execution.clone()),
        client_request_token: manner.client_request_token.clone(),
        change_set_id: manner.change_set.as_ref().map(|(_, id)| id.clone()).or(row.change_set_id),
        ..row
    };
    let scope = stack.scope();
    STACKS.put(tx, &scope, &stack.uuid, &row)?;
    NAMES.put(tx, &scope, &stack.name, &stack.uuid)?;
    let machine = StackOperation::new(stack.id(), status, manner.on_failure());
    let timeout = manner.timeout_minutes.filter(|_| status == S::CreateInProgress);
    let started = Started { execution: execution.clone(), operation, machine, first, timeout };
    started.put(cx, tx)?;
    let token = manner.client_request_token.clone();
    News::stack(&stack, status, reason, token).tell(cx.world(), tx, &stack, cx.now())?;
    Ok((stack, execution))
}

/// Whether a stack rests in a status from which it can be updated.
pub fn check_updatable(stack: &Stack) -> OpResult<()> {
    match stack.status {
        S::CreateComplete
        | S::UpdateComplete
        | S::UpdateRollbackComplete
        | S::CreateFailed
        | S::UpdateFailed => Ok(()),
        status => Err(validation(format!(
            "Stack:{} is in {status} state and can not be updated.",
            stack.stack.id()
        ))),
    }
}

/// The template of a generation, ready to be evaluated again.
pub fn prepared(cx: &Cx, stack: &StackRef, generation: &Generation) -> OpResult<Prepared> {
    let text = cx.read(|r| TEMPLATES.get(r, &stack.scope(), &generation.template))?;
    let text = text.ok_or_else(|| OpError::internal("a template that was accepted is lost"))?;
    let template = Template::parse(&text).map_err(|errors| template_errors(&errors))?;
    Prepared::new(template, generation.clone(), stack).map_err(|error| template_error(&error))
}

/// What an update would change.
pub fn compare(cx: &Cx, stack: &Stack, new: &Prepared) -> OpResult<Vec<Change>> {
    let rows =
        cx.read(|r| RESOURCES.scan(r, &stack.stack.scope(), stack.stack.children(), None, usize::MAX))?;
    let made = rows.into_iter().map(|(_, row)| row).filter(Resource::is_there);
    let made = made.filter_map(|row| Some((row.logical_id, (row.resource_type, row.made?)))).collect();
    let imports = imports(cx.world(), &stack.stack, new)?;
    let none = documents::template::ParameterValues::new();
    let old = stack.current.as_ref().map(|current| prepared(cx, &stack.stack, current)).transpose()?;
    let comparison = Comparison {
        world: cx.world(),
        made,
        old: old.as_ref(),
        parameters: stack.current.as_ref().map_or(&none, |g| &g.parameters),
        tags_change: stack.current.as_ref().is_some_and(|g| g.tags != new.generation.tags),
        new,
        imports: &imports,
    };
    comparison.changes()
}

/// Whether the outputs or the tags of the stack itself would change.
pub fn changes_itself(cx: &Cx, stack: &Stack, new: &Prepared) -> OpResult<bool> {
    if stack.current.as_ref().is_some_and(|g| g.tags != new.generation.tags) {
        return Ok(true);
    }
    let views = views(cx, &stack.stack)?;
    let imports = imports(cx.world(), &stack.stack, new)?;
    let environment = super::prepared::Known {
        world: cx.world(),
        template: &new.template,
        views: &views,
        imports: &imports,
    };
    let outputs = new.evaluator(&environment).outputs().map_err(|e| super::error::template_error(&e))?;
    let certain = |output: &EvaluatedOutput| !output.value.contains(KNOWN_AFTER_APPLY);
    Ok(outputs.len() != stack.outputs.len()
        || outputs.iter().any(|output| certain(output) && !stack.outputs.contains(output)))
}

/// Updates a stack to what is proposed.
pub async fn update(
    cx: &Cx,
    stack: Stack,
    proposal: Proposal,
    manner: Manner,
) -> OpResult<(StackRef, ExecutionId)> {
    check_updatable(&stack)?;
    let manner = Manner { role_arn: manner.role_arn.or_else(|| stack.role_arn.clone()), ..manner };
    let Proposal { prepared, texts } = proposal;
    let mut generation = prepared.generation.clone();
    if let (true, Some(current)) = (generation.capabilities.is_empty(), &stack.current) {
        // What was acknowledged once is still shown.
        generation.capabilities.clone_from(&current.capabilities);
    }
    let tags_before = stack.current.as_ref().map(|g| g.tags.clone()).unwrap_or_default();
    let execution = execution_id(cx);
    let mut operation = new_operation(cx, &stack.stack, Some(generation.clone()), &manner, tags_before);
    operation.policy = manner.policy_during_update.clone().or_else(|| stack.policy.clone());
    let first = match removal_refused(cx, &stack.stack, operation.policy.as_deref(), &prepared)? {
        Some(reason) => Event::StartRefused { reason },
        None => first(cx, &stack.stack, &prepared)?,
    };
    cx.world().state::<Memory>().remember(&execution, operation.clone(), prepared);
    let (acting_cx, uuid) = (cx.clone(), stack.stack.uuid.clone());
    cx.write(move |tx| {
        let cx = acting_cx;
        let row = STACKS.get(tx, &stack.stack.scope(), uuid)?;
        let row = row.ok_or_else(|| OpError::internal("a stack that was found is lost"))?;
        check_updatable(&row)?;
        Proposal::keep(tx, &row.stack, texts)?;
        let row = Stack {
            current: Some(generation),
            updated_at: Some(cx.now()),
            role_arn: manner.role_arn.clone(),
            disable_rollback: manner.disable_rollback,
            policy: manner.policy.clone().or(row.policy),
            ..row
        };
        start(&cx, tx, row, S::UpdateInProgress, operation, first, &manner, execution)
    })
    .await
}

/// Why the stack's policy does not let go what the template has no more. It is asked before anything is touched.
fn removal_refused(
    cx: &Cx,
    stack: &StackRef,
    policy: Option<&str>,
    new: &Prepared,
) -> OpResult<Option<String>> {
    let Some(policy) = policy else { return Ok(None) };
    let policy = StackPolicy::parse(policy)?;
    let rows = cx.read(|r| RESOURCES.scan(r, &stack.scope(), stack.children(), None, usize::MAX))?;
    let gone = rows.into_iter().map(|(_, row)| row).filter(Resource::is_there);
    let mut gone = gone.filter(|row| !new.plan.contains(&row.logical_id));
    Ok(gone.find_map(|row| policy.refusal(Action::Delete, &row.logical_id, &row.resource_type)))
}

/// Executes a change set that creates: the stack is there already, and has nothing.
pub async fn create_reviewed(
    cx: &Cx,
    stack: Stack,
    proposal: Proposal,
    manner: Manner,
) -> OpResult<(StackRef, ExecutionId)> {
    let manner = Manner { role_arn: manner.role_arn.or_else(|| stack.role_arn.clone()), ..manner };
    let Proposal { prepared, texts } = proposal;
    let generation = prepared.generation.clone();
    let first = first(cx, &stack.stack, &prepared)?;
    let execution = execution_id(cx);
    let operation = new_operation(cx, &stack.stack, Some(generation.clone()), &manner, Vec::new());
    cx.world().state::<Memory>().remember(&execution, operation.clone(), prepared);
    let acting_cx = cx.clone();
    cx.write(move |tx| {
        let cx = acting_cx;
        let row = STACKS.get(tx, &stack.stack.scope(), &stack.stack.uuid)?;
        let row = row.filter(|row| row.status == S::ReviewInProgress);
        let row = row.ok_or_else(|| {
            validation(format!("Stack:{} is not in {} state.", stack.stack.id(), S::ReviewInProgress))
        })?;
        Proposal::keep(tx, &row.stack, texts)?;
        let row = match &manner.change_set {
            Some(_) => Stack {
                updated_at: Some(cx.now()),
                role_arn: manner.role_arn.clone(),
                disable_rollback: manner.disable_rollback,
                ..row
            },
            None => {
                overtake(tx, &row.stack)?;
                new_row(&cx, row.stack, &manner)
            }
        };
        let row = Stack { current: Some(generation), ..row };
        start(&cx, tx, row, S::CreateInProgress, operation, first, &manner, execution)
    })
    .await
}

/// No change set can be executed any more.
fn overtake(tx: &Tx<'_>, stack: &StackRef) -> OpResult<()> {
    for (key, row) in CHANGE_SETS.scan(tx, &stack.scope(), stack.children(), None, usize::MAX)? {
        if row.execution_status == ExecutionStatus::Available {
            let row = ChangeSet { execution_status: ExecutionStatus::Obsolete, ..row };
            CHANGE_SETS.put(tx, &stack.scope(), key, &row)?;
        }
    }
    Ok(())
}

/// How a deletion is to be done.
#[derive(Clone, Debug, Default)]
pub struct Deletion {
    pub retain: Vec<String>,
    pub force: bool,
}

/// Deletes a stack; one that is being created is told to turn back.
pub async fn delete(
    cx: &Cx,
    stack: Stack,
    deletion: Deletion,
    manner: Manner,
) -> OpResult<Option<ExecutionId>> {
    let manner = Manner { role_arn: manner.role_arn.or_else(|| stack.role_arn.clone()), ..manner };
    let acting_cx = cx.clone();
    let execution = execution_id(cx);
    cx.write(move |tx| {
        let cx = acting_cx;
        let scope = stack.stack.scope();
        let Some(row) = STACKS.get(tx, &scope, &stack.stack.uuid)? else { return Ok(None) };
        match row.status {
            S::DeleteComplete => return Ok(None),
            S::DeleteInProgress => return Ok(row.execution),
            S::CreateInProgress => {
                let execution = row.execution.ok_or_else(|| OpError::internal("nothing creates a stack"))?;
                cx.world().engine().deliver::<StackOperation>(tx, &execution, &Event::DeleteAsked)?;
                return Ok(Some(execution));
            }
            status if status.as_str().ends_with("_IN_PROGRESS") && status != S::ReviewInProgress => {
                let id = row.stack.id();
                return Err(validation(format!("Stack:{id} is in {status} state and can not be deleted.")));
            }
            _ => {}
        }
        let mut operation = new_operation(&cx, &row.stack, None, &manner, Vec::new());
        operation.target.clone_from(&row.current);
        (operation.retain, operation.force) = (deletion.retain, deletion.force);
        let mut used = None;
        for export in exports_of(tx, &row.stack)? {
            used = used.or(in_use(tx, &scope, &export.name, "deleted")?);
        }
        let first = match used {
            Some(reason) => Event::StartRefused { reason },
            None => Event::Started { items: everything(tx, &row.stack)? },
        };
        let row = Stack { deleted_at: Some(cx.now()), ..row };
        let (_, execution) = start(&cx, tx, row, S::DeleteInProgress, operation, first, &manner, execution)?;
        Ok(Some(execution))
    })
    .await
}

/// Brings a stack whose update failed back to what it was.
pub async fn roll_back(
    cx: &Cx,
    stack: Stack,
    skip: Vec<String>,
    manner: Manner,
) -> OpResult<(StackRef, ExecutionId)> {
    let manner = Manner { role_arn: manner.role_arn.or_else(|| stack.role_arn.clone()), ..manner };
    let acting_cx = cx.clone();
    let execution = execution_id(cx);
    cx.write(move |tx| {
        let cx = acting_cx;
        let row = STACKS.get(tx, &stack.stack.scope(), &stack.stack.uuid)?;
        let row = row.ok_or_else(|| OpError::internal("a stack that was found is lost"))?;
        let mut operation = new_operation(&cx, &row.stack, None, &manner, Vec::new());
        operation.target.clone_from(&row.stable);
        operation.skip.clone_from(&skip);
        let (status, items) = match row.status {
            S::CreateFailed => (S::RollbackInProgress, everything(tx, &row.stack)?),
            S::UpdateFailed | S::UpdateRollbackFailed => {
                super::perform::skip(tx, &row.stack, &skip)?;
                (S::UpdateRollbackInProgress, changed(tx, &row.stack, &skip)?)
            }
            status => {
                let id = row.stack.id();
                return Err(validation(format!(
                    "Stack:{id} is in {status} state and can not be rolled back."
                )));
            }
        };
        let deleted_at = (status == S::RollbackInProgress).then(|| cx.now()).or(row.deleted_at);
        let row = Stack { deleted_at, ..row };
        begin(&cx, tx, row, status, operation, items, &manner, execution)
    })
    .await
}
