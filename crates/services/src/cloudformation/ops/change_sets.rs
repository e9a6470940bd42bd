//! Change sets: created, shown, executed, deleted.

use super::super::acting::Acting;
use super::super::change_set::{ChangeSetCreation, Event};
use super::super::error::{not_served, told, validation};
use super::super::events::News;
use super::super::machine::OnFailure;
use super::super::request::{Asked, Proposal, propose, refuse_unserved, tags};
use super::super::start::{
    Manner, check_role, check_updatable, compare, create_reviewed, find, living, new_ref, new_row, prepared,
    update,
};
use super::super::table::{CHANGE_SETS, ChangeSet, Generation, NAMES, STACKS, Stack, StackRef};
use super::super::transform::FAILED;
use super::create_stack::check_name;
use super::describe_stacks::parameters;
use super::stack_named;
use crate::{Cx, OpError, OpResult, paging};
use aws::cloudformation::{
    Change, ChangeSetStatus, ChangeSetSummary, ChangeSetType, CreateChangeSetInput, CreateChangeSetOutput,
    DeleteChangeSetInput, DeleteChangeSetOutput, DescribeChangeSetInput, DescribeChangeSetOutput,
    ExecuteChangeSetInput, ExecuteChangeSetOutput, ExecutionStatus, ListChangeSetsInput,
    ListChangeSetsOutput, OnStackFailure, RollbackConfiguration, StackStatus, Tag, errors,
};

/// Items of a page, as AWS has them.
const PAGE: usize = 100;

pub async fn create_change_set(cx: Cx, input: CreateChangeSetInput) -> OpResult<CreateChangeSetOutput> {
    refuse(&input)?;
    let kind = input.change_set_type.unwrap_or(ChangeSetType::Update);
    let existing = cx.read(|r| Ok(find(r, &cx.scope(), &input.stack_name)))??;
    let (stack, is_new) = place(&cx, &input.stack_name, &input.change_set_name, kind, existing)?;
    let reference = stack.stack.clone();
    if let Some(same) = of_name(&cx, &reference, &input.change_set_name)? {
        if same.client_token.is_some() && same.client_token == input.client_token {
            return Ok(CreateChangeSetOutput { id: Some(same.id()), stack_id: Some(reference.id()) });
        }
        let message = format!("ChangeSet {} already exists", input.change_set_name);
        return Err(errors::already_exists_exception(message).into());
    }
    check_role(&cx, input.role_arn.as_deref()).await?;
    let asked = Asked {
        template_body: input.template_body,
        template_url: input.template_url,
        use_previous_template: input.use_previous_template.unwrap_or(false),
        parameters: input.parameters.unwrap_or_default(),
        capabilities: input.capabilities.unwrap_or_default(),
        tags: tags(input.tags),
        resource_types: input.resource_types,
        through_change_set: true,
    };
    let body = asked.template_body.clone();
    let (status, reason, target, texts) =
        match told(propose(&cx, &reference, stack.current.as_ref(), asked).await)? {
            Ok(proposal) => {
                (ChangeSetStatus::CreatePending, None, proposal.generation().clone(), proposal.texts)
            }
            // A transform is worked out after the request; here it is known at once that it fails.
            Err(error) if error.message.starts_with(FAILED) => {
                let key = cx.uuid();
                let texts = vec![(key.clone(), body.unwrap_or_default())];
                (ChangeSetStatus::Failed, Some(error.message), Generation::of_template(key), texts)
            }
            Err(error) => return Err(error.into()),
        };
    let change_set = ChangeSet {
        stack: reference.clone(),
        uuid: cx.uuid(),
        name: input.change_set_name,
        kind,
        description: input.description,
        created_at: cx.now(),
        status,
        reason,
        execution_status: ExecutionStatus::Unavailable,
        target,
        acting: Acting::of(&cx, input.role_arn),
        on_stack_failure: input.on_stack_failure,
        client_token: input.client_token,
        changes: Vec::new(),
        warning: None,
    };
    let output = CreateChangeSetOutput { id: Some(change_set.id()), stack_id: Some(reference.id()) };
    let execution = change_set.execution();
    put(&cx, stack, is_new, change_set, texts).await?;
    cx.linger(&execution).await?;
    Ok(output)
}

/// What a change set would say, with nothing made of it, not even the change set: for whoever is asked before one is.
/// Whether the stack is created or updated follows from whether it is there.
pub async fn preview(cx: &Cx, input: CreateChangeSetInput) -> OpResult<Vec<Change>> {
    refuse(&input)?;
    let existing = cx.read(|r| Ok(find(r, &cx.scope(), &input.stack_name)))??;
    let existing = existing.filter(|stack| stack.status != StackStatus::DeleteComplete);
    let stack = match existing {
        Some(stack) => stack,
        None => place(cx, &input.stack_name, "preview", ChangeSetType::Create, None)?.0,
    };
    let asked = Asked {
        template_body: input.template_body,
        template_url: input.template_url,
        use_previous_template: input.use_previous_template.unwrap_or(false),
        parameters: input.parameters.unwrap_or_default(),
        capabilities: input.capabilities.unwrap_or_default(),
        tags: tags(input.tags),
        resource_types: input.resource_types,
        through_change_set: true,
    };
    let proposal = propose(cx, &stack.stack, stack.current.as_ref(), asked).await?;
    compare(cx, &stack, &proposal.prepared)
}

fn refuse(input: &CreateChangeSetInput) -> OpResult<()> {
    refuse_unserved(input.notification_arns.as_ref(), input.rollback_configuration.as_ref())?;
    let refused = [
        (input.change_set_type == Some(ChangeSetType::Import), "change sets of the type IMPORT"),
        (input.resources_to_import.as_ref().is_some_and(|r| !r.is_empty()), "ResourcesToImport"),
        (input.import_existing_resources == Some(true), "ImportExistingResources"),
        (input.include_nested_stacks == Some(true), "IncludeNestedStacks"),
        (input.deployment_mode.is_some(), "DeploymentMode"),
        (input.deployment_config.is_some(), "DeploymentConfig"),
    ];
    match refused.iter().find(|(asked, _)| *asked) {
        Some((_, what)) => Err(not_served(what)),
        None => Ok(()),
    }
}

/// The stack that a change set is for; one that is to be created is in review until the change set is executed.
fn place(
    cx: &Cx,
    name: &str,
    change_set: &str,
    kind: ChangeSetType,
    existing: Option<Stack>,
) -> OpResult<(Stack, bool)> {
    match (kind, existing) {
        (ChangeSetType::Create, None) => {
            check_name(name)?;
            let row = new_row(cx, new_ref(cx, name), &Manner::default());
            let reason = Some("User Initiated".to_owned());
            Ok((Stack { status: StackStatus::ReviewInProgress, reason, ..row }, true))
        }
        (ChangeSetType::Create, Some(stack)) if stack.status == StackStatus::ReviewInProgress => {
            Ok((stack, false))
        }
        (ChangeSetType::Create, Some(_)) => {
            let message = format!(
                "Stack [{name}] already exists and cannot be created again with the changeSet [{change_set}]."
            );
            Err(validation(message))
        }
        (_, None) => Err(validation(format!("Stack [{name}] does not exist"))),
        (_, Some(stack)) => {
            check_updatable(&stack)?;
            Ok((stack, false))
        }
    }
}

async fn put(
    cx: &Cx,
    stack: Stack,
    is_new: bool,
    change_set: ChangeSet,
    texts: Vec<(String, String)>,
) -> OpResult<()> {
    let acting = cx.clone();
    cx.write(move |tx| {
        let cx = acting;
        let scope = stack.stack.scope();
        if is_new {
            if living(tx, &scope, &stack.stack.name)?.is_some() {
                let message = format!("Stack [{}] already exists", stack.stack.name);
                return Err(errors::already_exists_exception(message).into());
            }
            let (status, reason) = (stack.status, stack.reason.clone());
            STACKS.put(tx, &scope, &stack.stack.uuid, &stack)?;
            NAMES.put(tx, &scope, &stack.stack.name, &stack.stack.uuid)?;
            News::stack(&stack.stack, status, reason, None).tell(cx.world(), tx, &stack.stack, cx.now())?;
        }
        Proposal::keep(tx, &stack.stack, texts)?;
        CHANGE_SETS.put(tx, &scope, stack.stack.child(&change_set.uuid), &change_set)?;
        let machine = ChangeSetCreation::new(&change_set);
        let (status, reason) = (change_set.status, change_set.reason.clone());
        let first = match status {
            ChangeSetStatus::Failed => Event::Computed { status, reason },
            _ => Event::Started,
        };
        cx.world().engine().start(tx, &change_set.execution(), &machine, &first)?;
        Ok(())
    })
    .await
}

fn all_of(cx: &Cx, stack: &StackRef) -> OpResult<Vec<ChangeSet>> {
    let rows = cx.read(|r| CHANGE_SETS.scan(r, &stack.scope(), stack.children(), None, usize::MAX))?;
    let mut all: Vec<ChangeSet> = rows.into_iter().map(|(_, row)| row).collect();
    all.sort_by(|a, b| (b.created_at, &b.uuid).cmp(&(a.created_at, &a.uuid)));
    Ok(all)
}

/// The change set of a name that is not done with.
fn of_name(cx: &Cx, stack: &StackRef, name: &str) -> OpResult<Option<ChangeSet>> {
    let executed =
        |status| matches!(status, ExecutionStatus::ExecuteComplete | ExecutionStatus::ExecuteFailed);
    Ok(all_of(cx, stack)?.into_iter().find(|c| c.name == name && !executed(c.execution_status)))
}

/// A change set by its id, or by its name and its stack.
pub fn find_change_set(cx: &Cx, name_or_id: &str, stack: Option<&str>) -> OpResult<ChangeSet> {
    let missing = || {
        OpError::from(errors::change_set_not_found_exception(format!(
            "ChangeSet [{name_or_id}] does not exist"
        )))
    };
    if name_or_id.starts_with("arn:") {
        let uuid = name_or_id.rsplit('/').next().unwrap_or_default();
        let all = cx.read(|r| CHANGE_SETS.all(r, &cx.scope()))?;
        let found =
            all.into_iter().map(|(_, row)| row).find(|row| row.uuid == uuid && row.id() == name_or_id);
        return found.ok_or_else(missing);
    }
    let Some(stack) = stack else {
        return Err(validation("StackName must be specified if ChangeSetName is not specified as an ARN."));
    };
    let stack = stack_named(cx, stack)?.stack;
    let mut of_that_name = all_of(cx, &stack)?.into_iter().filter(|c| c.name == name_or_id);
    of_that_name.next().ok_or_else(missing)
}

pub async fn describe_change_set(cx: Cx, input: DescribeChangeSetInput) -> OpResult<DescribeChangeSetOutput> {
    let find = || find_change_set(&cx, &input.change_set_name, input.stack_name.as_deref());
    let mut row = find()?;
    let is_pending = matches!(row.status, ChangeSetStatus::CreatePending | ChangeSetStatus::CreateInProgress);
    if is_pending && cx.outwait(&row.execution()).await? {
        row = find()?;
    }
    let with_values = input.include_property_values.unwrap_or(false);
    let name = |change: &Change| {
        let change = change.resource_change.as_ref();
        change.and_then(|change| change.logical_resource_id.clone()).unwrap_or_default()
    };
    let changes = row.changes.iter().cloned().map(|change| shown_change(change, with_values));
    let page = paging::page("changes", changes, name, input.next_token.as_deref(), PAGE);
    let (changes, next_token) = page.ok_or_else(|| validation("NextToken is not valid."))?;
    let given = parameters(&row.target.parameters);
    let capabilities: Vec<_> = row.target.capabilities.iter().filter_map(|c| c.parse().ok()).collect();
    let tags: Vec<Tag> =
        row.target.tags.iter().map(|t| Tag { key: t.key.clone(), value: t.value.clone() }).collect();
    Ok(DescribeChangeSetOutput {
        change_set_name: Some(row.name.clone()),
        change_set_id: Some(row.id()),
        stack_id: Some(row.stack.id()),
        stack_name: Some(row.stack.name.clone()),
        description: row.description,
        parameters: (!given.is_empty()).then_some(given),
        creation_time: Some(row.created_at),
        execution_status: Some(row.execution_status),
        status: Some(row.status),
        status_reason: row.reason.or_else(|| row.warning.filter(|_| with_values)),
        notification_arns: Some(Vec::new()),
        rollback_configuration: Some(RollbackConfiguration::default()),
        capabilities: Some(capabilities),
        tags: (!tags.is_empty()).then_some(tags),
        changes: Some(changes),
        next_token,
        include_nested_stacks: Some(false),
        on_stack_failure: row.on_stack_failure,
        ..Default::default()
    })
}

/// Values are shown to those who ask for them.
fn shown_change(mut change: Change, with_values: bool) -> Change {
    if with_values {
        return change;
    }
    if let Some(resource) = &mut change.resource_change {
        (resource.before_context, resource.after_context) = (None, None);
        for target in resource.details.iter_mut().flatten().filter_map(|detail| detail.target.as_mut()) {
            (target.path, target.before_value, target.after_value) = (None, None, None);
            target.attribute_change_type = None;
        }
        // Without their places, changes of parts of one property are the same.
        if let Some(details) = &mut resource.details {
            let all = std::mem::take(details);
            for detail in all {
                if !details.contains(&detail) {
                    details.push(detail);
                }
            }
        }
    }
    change
}

pub async fn list_change_sets(cx: Cx, input: ListChangeSetsInput) -> OpResult<ListChangeSetsOutput> {
    let stack = stack_named(&cx, &input.stack_name)?.stack;
    let all = all_of(&cx, &stack)?;
    let page =
        paging::page("change-sets", all, |c: &ChangeSet| c.uuid.clone(), input.next_token.as_deref(), PAGE);
    let (page, next_token) = page.ok_or_else(|| validation("NextToken is not valid."))?;
    let summaries = page.into_iter().map(|row| ChangeSetSummary {
        stack_id: Some(row.stack.id()),
        stack_name: Some(row.stack.name.clone()),
        change_set_id: Some(row.id()),
        change_set_name: Some(row.name),
        execution_status: Some(row.execution_status),
        status: Some(row.status),
        status_reason: row.reason,
        creation_time: Some(row.created_at),
        description: row.description,
        include_nested_stacks: Some(false),
        ..Default::default()
    });
    Ok(ListChangeSetsOutput { summaries: Some(summaries.collect()), next_token })
}

pub async fn delete_change_set(cx: Cx, input: DeleteChangeSetInput) -> OpResult<DeleteChangeSetOutput> {
    let found = find_change_set(&cx, &input.change_set_name, input.stack_name.as_deref());
    let row = match found {
        // What is gone already is deleted.
        Err(error) if error.code() == "ChangeSetNotFound" => return Ok(DeleteChangeSetOutput {}),
        other => other?,
    };
    if row.execution_status == ExecutionStatus::ExecuteInProgress {
        let message = format!(
            "ChangeSet [{}] cannot be deleted in its current execution status of [EXECUTE_IN_PROGRESS]",
            row.id()
        );
        return Err(errors::invalid_change_set_status_exception(message).into());
    }
    cx.write(move |tx| {
        CHANGE_SETS.delete(tx, &row.stack.scope(), row.stack.child(&row.uuid))?;
        Ok(DeleteChangeSetOutput {})
    })
    .await
}

pub async fn execute_change_set(cx: Cx, input: ExecuteChangeSetInput) -> OpResult<ExecuteChangeSetOutput> {
    let row = find_change_set(&cx, &input.change_set_name, input.stack_name.as_deref())?;
    if row.execution_status != ExecutionStatus::Available {
        let message =
            format!("ChangeSet [{}] cannot be executed in its current status of [{}]", row.id(), row.status);
        return Err(errors::invalid_change_set_status_exception(message).into());
    }
    let stack = cx.read(|r| STACKS.get(r, &row.stack.scope(), &row.stack.uuid))?;
    let stack = stack.ok_or_else(|| validation(format!("Stack [{}] does not exist", row.stack.name)))?;
    let prepared = prepared(&cx, &row.stack, &row.target)?;
    let manner = Manner {
        role_arn: row.acting.role_arn.clone(),
        disable_rollback: input.disable_rollback.unwrap_or(false),
        on_failure: row.on_stack_failure.map(on_failure),
        client_request_token: input.client_request_token,
        retain_except_on_create: input.retain_except_on_create.unwrap_or(false),
        change_set: Some((row.uuid.clone(), row.id())),
        ..Default::default()
    };
    claim(&cx, &row).await?;
    let proposal = Proposal { prepared, texts: Vec::new() };
    let creates = stack.status == StackStatus::ReviewInProgress;
    let started = if creates {
        create_reviewed(&cx, stack, proposal, manner).await
    } else {
        update(&cx, stack, proposal, manner).await
    };
    if started.is_err() {
        set_status(&cx, &row, ExecutionStatus::Available).await?;
    }
    let (_, execution) = started?;
    cx.linger(&execution).await?;
    Ok(ExecuteChangeSetOutput {})
}

fn on_failure(on_failure: OnStackFailure) -> OnFailure {
    match on_failure {
        OnStackFailure::DoNothing => OnFailure::DoNothing,
        OnStackFailure::Rollback => OnFailure::Rollback,
        OnStackFailure::Delete => OnFailure::Delete,
    }
}

/// Marks a change set as under way, and the others of the stack as overtaken.
async fn claim(cx: &Cx, row: &ChangeSet) -> OpResult<()> {
    let row = row.clone();
    cx.write(move |tx| {
        let scope = row.stack.scope();
        for (key, other) in CHANGE_SETS.scan(tx, &scope, row.stack.children(), None, usize::MAX)? {
            let is_this = other.uuid == row.uuid;
            if is_this && other.execution_status != ExecutionStatus::Available {
                let message = format!("ChangeSet [{}] is being executed already", other.id());
                return Err(errors::invalid_change_set_status_exception(message).into());
            }
            let status = match (is_this, other.execution_status) {
                (true, _) => ExecutionStatus::ExecuteInProgress,
                (false, ExecutionStatus::Available) => ExecutionStatus::Obsolete,
                (false, status) => status,
            };
            if status != other.execution_status {
                CHANGE_SETS.put(tx, &scope, key, &ChangeSet { execution_status: status, ..other })?;
            }
        }
        Ok(())
    })
    .await
}

async fn set_status(cx: &Cx, row: &ChangeSet, status: ExecutionStatus) -> OpResult<()> {
    let (scope, key) = (row.stack.scope(), row.stack.child(&row.uuid));
    cx.write(move |tx| {
        if let Some(row) = CHANGE_SETS.get(tx, &scope, key.clone())? {
            CHANGE_SETS.put(tx, &scope, key, &ChangeSet { execution_status: status, ..row })?;
        }
        Ok(())
    })
    .await
}
