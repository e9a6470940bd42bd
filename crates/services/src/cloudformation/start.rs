//! Starts stack operations: what the operations of the API, change sets and nested stacks have in common.

use super::acting::{Acting, SERVICE};
use super::changes::Comparison;
use super::error::validation;
use super::events::News;
use super::machine::{Event, Item, Items, OnFailure, StackOperation};
use super::perform::{Memory, changed, everything, exports_of, in_use};
use super::prepared::Prepared;
use super::request::{Asked, Proposal, imports, propose, views};
use super::table::{Generation, NAMES, OPERATIONS, Operation, RESOURCES, Resource, STACKS, Stack, StackRef};
use crate::{Cx, OpError, OpResult};
use aws::cloudformation::{Change, SERVICE as CLOUDFORMATION, StackStatus as S, errors};
use documents::template::{EvaluatedOutput, KNOWN_AFTER_APPLY};
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

fn items_of(prepared: &Prepared) -> Items {
    let needs = |name: &str| Item::needing(prepared.plan.dependencies(name).map(str::to_owned));
    prepared.plan.resources().map(|name| (name.to_owned(), needs(name))).collect()
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
    if let Some(existing) = existing {
        return already(existing, name, &manner);
    }
    if manner.parent.is_none() {
        pass_role(cx, manner.role_arn.as_deref())?;
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
    let Proposal { prepared, text } = proposal;
    let generation = prepared.generation.clone();
    let row = new_row(cx, stack.clone(), &manner);
    let (acting_cx, name) = (cx.clone(), stack.name.clone());
    let items = items_of(&prepared);
    let execution = execution_id(cx);
    let operation = new_operation(cx, &stack, Some(generation.clone()), &manner, Vec::new());
    cx.world().state::<Memory>().remember(&execution, operation.clone(), prepared);
    let result = cx
        .write(move |tx| {
            let cx = acting_cx;
            if let Some(existing) = living(tx, &cx.scope(), &name)? {
                return already(existing, &name, &manner);
            }
            Proposal::keep(tx, &stack, &generation, text)?;
            let row = Stack { current: Some(generation), ..row };
            begin(&cx, tx, row, S::CreateInProgress, operation, items, &manner, execution)
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

/// What an update would change.
pub fn compare(cx: &Cx, stack: &Stack, new: &Prepared) -> OpResult<Vec<Change>> {
    let rows =
        cx.read(|r| RESOURCES.scan(r, &stack.stack.scope(), stack.stack.children(), None, usize::MAX))?;
    let made = rows.into_iter().map(|(_, row)| row).filter(Resource::is_there);
    let made = made.filter_map(|row| Some((row.logical_id, (row.resource_type, row.made?)))).collect();
    let imports = imports(cx.world(), &stack.stack, new)?;
    let none = documents::template::ParameterValues::new();
    let comparison = Comparison {
        world: cx.world(),
        made,
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
    let Proposal { prepared, text } = proposal;
    let generation = prepared.generation.clone();
    let tags_before = stack.current.as_ref().map(|g| g.tags.clone()).unwrap_or_default();
    let items = items_of(&prepared);
    let execution = execution_id(cx);
    let operation = new_operation(cx, &stack.stack, Some(generation.clone()), &manner, tags_before);
    cx.world().state::<Memory>().remember(&execution, operation.clone(), prepared);
    let (acting_cx, uuid) = (cx.clone(), stack.stack.uuid.clone());
    cx.write(move |tx| {
        let cx = acting_cx;
        let row = STACKS.get(tx, &stack.stack.scope(), uuid)?;
        let row = row.ok_or_else(|| OpError::internal("a stack that was found is lost"))?;
        check_updatable(&row)?;
        Proposal::keep(tx, &row.stack, &generation, text)?;
        let row = Stack {
            current: Some(generation),
            updated_at: Some(cx.now()),
            role_arn: manner.role_arn.clone(),
            disable_rollback: manner.disable_rollback,
            ..row
        };
        begin(&cx, tx, row, S::UpdateInProgress, operation, items, &manner, execution)
    })
    .await
}

/// Executes a change set that creates: the stack is there already, and has nothing.
pub async fn create_reviewed(
    cx: &Cx,
    stack: Stack,
    proposal: Proposal,
    manner: Manner,
) -> OpResult<(StackRef, ExecutionId)> {
    let manner = Manner { role_arn: manner.role_arn.or_else(|| stack.role_arn.clone()), ..manner };
    let Proposal { prepared, text } = proposal;
    let generation = prepared.generation.clone();
    let items = items_of(&prepared);
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
        Proposal::keep(tx, &row.stack, &generation, text)?;
        let row = Stack {
            current: Some(generation),
            created_at: cx.now(),
            role_arn: manner.role_arn.clone(),
            disable_rollback: manner.disable_rollback,
            ..row
        };
        begin(&cx, tx, row, S::CreateInProgress, operation, items, &manner, execution)
    })
    .await
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
        begin(&cx, tx, row, status, operation, items, &manner, execution)
    })
    .await
}
