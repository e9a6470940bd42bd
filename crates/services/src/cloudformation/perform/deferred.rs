//! Resources that another execution works on: nested stacks, and custom resources.

use super::super::access::check_nested;
use super::super::custom::{self, Answer, CustomResource, Refusal};
use super::super::error::{not_served, told, validation};
use super::super::kind::Kind;
use super::super::machine::{Event, OnFailure, StackOperation};
use super::super::request::{Asked, propose};
use super::super::start::{
    Deletion, Manner, changes_itself, compare, create, delete, find, roll_back, update,
};
use super::super::table::{CustomRequest, Made, RESOURCES, Resource, Stack};
use super::Job;
use super::bring::{Task, finish, news, restored, task_of};
use super::remove::{self, Removal};
use crate::resource::{Physical, Tag};
use crate::{Cx, OpError, OpResult};
use aws::cloudformation::{Parameter, ResourceStatus as S, StackStatus};
use engine::{DeliverError, ExecutionId, Outcome, Performed};
use serde::Deserialize;
use serde_json::{Value, json};

/// What comes of asking another execution.
enum Asking {
    Waits {
        execution: ExecutionId,
        physical: Option<Physical>,
    },
    /// There is nothing to wait for.
    Same,
}

pub async fn bring(job: &Job, task: Task) -> OpResult<Performed<Event>> {
    let asked = match task.kind {
        Kind::Nested => told(nested(job, &task).await)?,
        Kind::Custom => told(custom_request(job, &task).await)?,
        Kind::Registered(_) | Kind::Nothing => {
            return Err(OpError::internal("nobody else works on this type"));
        }
    };
    match asked {
        Err(error) => finish(job, task, Err(error.message)),
        Ok(Asking::Same) => {
            let made = task.row.as_ref().and_then(|row| row.made.clone());
            let physical = made.map_or_else(|| Physical::new(""), |made| made.physical);
            let made = Made { physical, ..task.wanted.clone() };
            finish(job, task, Ok(made))
        }
        Ok(Asking::Waits { execution, physical }) => Ok(wait(job, task, execution, physical)?),
    }
}

/// Waits; a nested stack is there from now on, whatever becomes of it.
fn wait(
    job: &Job,
    task: Task,
    execution: ExecutionId,
    physical: Option<Physical>,
) -> OpResult<Performed<Event>> {
    let performed = Performed::event(Event::Deferred { name: task.name.clone(), to: execution });
    let Some(physical) = physical else { return Ok(performed) };
    let row = job.row(&task.name)?.ok_or_else(|| OpError::internal("a resource that was begun is lost"))?;
    let made = Made { physical, ..task.wanted };
    let row = Resource { made: Some(made.clone()), ..row };
    let news = news(job, &row, &made, S::CreateInProgress, Some("Resource creation Initiated".into()));
    let (world, stack, at) = (job.world.clone(), job.stack().clone(), job.now());
    Ok(performed.also(move |tx| {
        RESOURCES.put(tx, &stack.scope(), stack.child(&row.logical_id), &row)?;
        news.tell(&world, tx, &stack, at)
    }))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct NestedProperties {
    #[serde(rename = "TemplateURL")]
    template_url: String,
    parameters: Option<indexmap::IndexMap<String, String>>,
    tags: Option<Vec<Tag>>,
    timeout_in_minutes: Option<i32>,
}

impl NestedProperties {
    fn asked(self, job: &Job) -> Asked {
        let target = job.operation().target.as_ref();
        let mut tags = self.tags.unwrap_or_default();
        for tag in target.into_iter().flat_map(|target| &target.tags) {
            if !tags.iter().any(|own| own.key == tag.key) {
                tags.push(tag.clone());
            }
        }
        let parameter = |(key, value)| Parameter {
            parameter_key: Some(key),
            parameter_value: Some(value),
            ..Default::default()
        };
        let capabilities = target.into_iter().flat_map(|t| &t.capabilities).filter_map(|c| c.parse().ok());
        Asked {
            template_body: None,
            template_url: Some(self.template_url),
            use_previous_template: false,
            parameters: self.parameters.unwrap_or_default().into_iter().map(parameter).collect(),
            capabilities: capabilities.collect(),
            tags: Some(tags),
            resource_types: None,
            through_change_set: false,
        }
    }
}

fn manner(job: &Job) -> OpResult<Manner> {
    let world = &job.world;
    let parent = world.store().read(|r| find(r, &job.scope(), &job.stack().id()))?;
    let parent = parent.ok_or_else(|| OpError::internal("a stack under way is lost"))?;
    let id = parent.stack.id();
    let root = parent.root_id.unwrap_or_else(|| id.clone());
    Ok(Manner {
        role_arn: job.acting().role_arn.clone(),
        // The parent decides what becomes of a nested stack that failed.
        on_failure: Some(OnFailure::DoNothing),
        disable_rollback: true,
        client_request_token: Some(job.token()),
        parent: Some((id, root)),
        ..Default::default()
    })
}

async fn nested(job: &Job, task: &Task) -> OpResult<Asking> {
    let cx = job.cx().await?;
    let properties = super::dynamic::resolve(&cx, &task.wanted.properties).await?;
    let properties: NestedProperties = serde_json::from_value(properties)?;
    let made = task.row.as_ref().and_then(|row| row.made.as_ref());
    let Some(made) = made else {
        let manner = Manner { timeout_minutes: properties.timeout_in_minutes, ..manner(job)? };
        let name = job.request(&task.name).generate_name(128);
        check_nested(&cx, "cloudformation:CreateStack", &name)?;
        let (child, execution) = create(&cx, &name, properties.asked(job), manner).await?;
        return Ok(Asking::Waits { execution, physical: Some(Physical::new(child.id())) });
    };
    let child = child(&cx, &made.physical.id)?;
    update_nested(job, &cx, child, properties).await
}

fn child(cx: &Cx, id: &str) -> OpResult<Stack> {
    let child = cx.world().store().read(|r| find(r, &cx.scope(), id))?;
    child.ok_or_else(|| validation(format!("Stack with id {id} does not exist")))
}

async fn update_nested(job: &Job, cx: &Cx, child: Stack, properties: NestedProperties) -> OpResult<Asking> {
    check_nested(cx, "cloudformation:UpdateStack", &child.stack.id())?;
    let manner = manner(job)?;
    if child.client_request_token == manner.client_request_token {
        let execution =
            child.execution.ok_or_else(|| OpError::internal("nothing works on a nested stack"))?;
        return Ok(Asking::Waits { execution, physical: None });
    }
    let proposal = propose(cx, &child.stack, child.current.as_ref(), properties.asked(job)).await?;
    let rests = matches!(
        child.status,
        StackStatus::CreateComplete | StackStatus::UpdateComplete | StackStatus::UpdateRollbackComplete
    );
    if rests
        && compare(cx, &child, &proposal.prepared)?.is_empty()
        && !changes_itself(cx, &child, &proposal.prepared)?
    {
        return Ok(Asking::Same);
    }
    let (_, execution) = update(cx, child, proposal, manner).await?;
    Ok(Asking::Waits { execution, physical: None })
}

/// Brings a nested stack, or a custom resource, back to what it was.
pub async fn restore(job: &Job, task: Task) -> OpResult<Performed<Event>> {
    let asked = match task.kind {
        Kind::Nested => told(restore_nested(job, &task).await)?,
        Kind::Custom => told(custom_request(job, &task).await)?,
        Kind::Registered(_) | Kind::Nothing => {
            return Err(OpError::internal("nobody else works on this type"));
        }
    };
    match asked {
        Err(error) => restored(job, task, Err(error.message)),
        Ok(Asking::Same) => {
            let made = task.wanted.clone();
            restored(job, task, Ok(made))
        }
        Ok(Asking::Waits { execution, .. }) => {
            Ok(Performed::event(Event::Deferred { name: task.name, to: execution }))
        }
    }
}

async fn restore_nested(job: &Job, task: &Task) -> OpResult<Asking> {
    let cx = job.cx().await?;
    let child = child(&cx, &task.wanted.physical.id)?;
    match child.status {
        StackStatus::UpdateFailed | StackStatus::UpdateRollbackFailed => {
            let (_, execution) = roll_back(&cx, child, Vec::new(), manner(job)?).await?;
            Ok(Asking::Waits { execution, physical: None })
        }
        _ => {
            let properties = super::dynamic::resolve(&cx, &task.wanted.properties).await?;
            let properties: NestedProperties = serde_json::from_value(properties)?;
            update_nested(job, &cx, child, properties).await
        }
    }
}

async fn custom_request(job: &Job, task: &Task) -> OpResult<Asking> {
    let old = task.row.as_ref().and_then(|row| row.made.as_ref());
    let kind = if old.is_some() { "Update" } else { "Create" };
    let parts = Parts { name: &task.name, resource_type: &task.resource_type, kind };
    let execution = ask_function(job, &parts, &task.wanted.properties, old).await?;
    Ok(Asking::Waits { execution, physical: None })
}

struct Parts<'a> {
    name: &'a str,
    resource_type: &'a str,
    kind: &'static str,
}

/// Starts the execution in which a function is told what to do.
async fn ask_function(
    job: &Job,
    parts: &Parts<'_>,
    wanted: &Value,
    old: Option<&Made>,
) -> OpResult<ExecutionId> {
    let service_token = wanted["ServiceToken"].as_str().unwrap_or_default().to_owned();
    if service_token.is_empty() {
        return Err(validation("Invalid service token.: it is required in a custom resource"));
    }
    if !service_token.starts_with("arn:") || !service_token.contains(":lambda:") {
        return Err(not_served(format!(
            "custom resources of anything but Lambda functions ({service_token})"
        )));
    }
    let secret = crate::cx::uuid_from(job.world.random());
    let timeout = match &wanted["ServiceTimeout"] {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    let mut payload = json!({
        "RequestType": parts.kind,
        "ServiceToken": service_token,
        "ResponseURL": custom::response_url(job.stack(), parts.name, &secret),
        "StackId": job.stack().id(),
        "RequestId": crate::cx::uuid_from(job.world.random()),
        "LogicalResourceId": parts.name,
        "ResourceType": parts.resource_type,
        "ResourceProperties": wanted,
    });
    if let Some(old) = old {
        payload["PhysicalResourceId"] = old.physical.id.clone().into();
        if parts.kind == "Update" {
            payload["OldResourceProperties"] = old.properties.clone();
        }
    }
    let request = CustomRequest {
        execution: ExecutionId::new(&[custom::KIND, job.token().as_str()]),
        acting: job.acting().clone(),
        region: job.stack().region.clone(),
        service_token,
        payload,
    };
    let timeout = timeout.unwrap_or(custom::TIMEOUT_SECONDS).clamp(1, custom::TIMEOUT_SECONDS);
    custom::start(&job.world, request, timeout).await
}

pub async fn remove(job: &Job, kind: &Kind, removal: Removal, made: Made) -> OpResult<Performed<Event>> {
    let asked = match kind {
        Kind::Nested => told(remove_nested(job, &made).await)?,
        _ => {
            let parts =
                Parts { name: &removal.logical_id, resource_type: &removal.resource_type, kind: "Delete" };
            told(ask_function(job, &parts, &made.properties, Some(&made)).await.map(Some))?
        }
    };
    match asked {
        Err(error) => Ok(remove::failed(job, removal, error.message)),
        Ok(None) => Ok(remove::done(job, removal, S::DeleteComplete)),
        Ok(Some(execution)) => Ok(Performed::event(Event::Deferred { name: removal.name, to: execution })),
    }
}

async fn remove_nested(job: &Job, made: &Made) -> OpResult<Option<ExecutionId>> {
    let cx = job.cx().await?;
    let found = cx.world().store().read(|r| find(r, &cx.scope(), &made.physical.id))?;
    let Some(child) = found else { return Ok(None) };
    check_nested(&cx, "cloudformation:DeleteStack", &child.stack.id())?;
    delete(&cx, child, Deletion::default(), manner(job)?).await
}

/// Takes the end of the execution that worked on a resource.
pub async fn collect(
    job: &Job,
    name: String,
    status: StackStatus,
    outcome: Outcome,
) -> OpResult<Performed<Event>> {
    match status {
        StackStatus::CreateInProgress | StackStatus::UpdateInProgress => {
            collect_bringing(job, &name, &outcome)
        }
        StackStatus::UpdateRollbackInProgress => collect_restoring(job, name, &outcome),
        _ => collect_removal(job, name, status, &outcome),
    }
}

fn collect_bringing(job: &Job, name: &str, outcome: &Outcome) -> OpResult<Performed<Event>> {
    let task = task_of(job, name)?;
    let made = result(job, &task, outcome)?;
    let refused: Option<Refusal> = match (&task.kind, &made) {
        (Kind::Custom, Err(_)) => serde_json::from_value(outcome.detail.clone()).ok(),
        _ => None,
    };
    let wanted = task.wanted.clone();
    let performed = finish(job, task, made)?;
    // A creation that failed may have made something all the same: the function is told to delete it.
    let Some(id) = refused.and_then(|refusal| refusal.physical_id) else { return Ok(performed) };
    let (scope, key) = (job.scope(), job.stack().child(name));
    Ok(performed.also(move |tx| match RESOURCES.get(tx, &scope, key.clone())? {
        Some(row) if row.made.is_none() => {
            let made = Some(Made { physical: Physical::new(id), ..wanted });
            RESOURCES.put(tx, &scope, key, &Resource { made, ..row })
        }
        _ => Ok(()),
    }))
}

fn collect_restoring(job: &Job, name: String, outcome: &Outcome) -> OpResult<Performed<Event>> {
    let row = job.row(&name)?;
    let Some((row, before)) = row.and_then(|row| row.before.clone().map(|before| (row, before))) else {
        return Ok(Performed::event(Event::Brought { name }));
    };
    let kind = Kind::of(&job.world, &row.resource_type);
    let kind = kind.ok_or_else(|| OpError::internal("a resource of an unknown type was made"))?;
    let task = Task {
        name,
        kind,
        resource_type: row.resource_type.clone(),
        wanted: before,
        row: Some(row),
        replaces: false,
    };
    let made = result(job, &task, outcome)?;
    restored(job, task, made)
}

/// What another execution made of a resource, or why it did not.
fn result(job: &Job, task: &Task, outcome: &Outcome) -> OpResult<Result<Made, String>> {
    match task.kind {
        Kind::Nested => nested_result(job, task, outcome),
        _ => Ok(custom_result(task, outcome)),
    }
}

fn nested_result(job: &Job, task: &Task, outcome: &Outcome) -> OpResult<Result<Made, String>> {
    let made = task.row.as_ref().and_then(|row| row.made.as_ref());
    let id = made.map(|made| made.physical.id.clone()).unwrap_or_default();
    let detail = &outcome.detail;
    let status = detail["StackStatus"].as_str().unwrap_or_default();
    if !matches!(status, "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE") {
        let reason = detail["StackStatusReason"].as_str().unwrap_or_default();
        let creates = task.row.as_ref().is_none_or(|row| row.status == S::CreateInProgress);
        return Ok(Err(if creates {
            format!("Embedded stack {id} was not successfully created: {reason}")
        } else {
            format!(
                "Embedded stack {id} was not successfully updated. Currently in {status} with reason: {reason}"
            )
        }));
    }
    let child = job.world.store().read(|r| find(r, &job.scope(), &id))?;
    let outputs = child.map(|child| child.outputs).unwrap_or_default();
    let physical = outputs.into_iter().fold(Physical::new(id), |physical, output| {
        physical.with(&format!("Outputs.{}", output.name), output.value)
    });
    Ok(Ok(Made { physical, ..task.wanted.clone() }))
}

fn custom_result(task: &Task, outcome: &Outcome) -> Result<Made, String> {
    if !outcome.succeeded() {
        let refusal: Option<Refusal> = serde_json::from_value(outcome.detail.clone()).ok();
        return Err(refusal.map(|refusal| refusal.reason).unwrap_or_default());
    }
    let answer: Answer = serde_json::from_value(outcome.detail.clone())
        .map_err(|_| "Invalid response object from a custom resource".to_owned())?;
    let old = task.row.as_ref().and_then(|row| row.made.as_ref()).map(|made| made.physical.id.clone());
    let id = answer.physical_id.filter(|id| !id.is_empty()).or(old);
    let id = id.ok_or("Invalid PhysicalResourceId: a custom resource's response must have one".to_owned())?;
    let attributes = answer.data.into_iter().collect();
    Ok(Made { physical: Physical { id, attributes }, no_echo: answer.no_echo, ..task.wanted.clone() })
}

fn collect_removal(
    job: &Job,
    name: String,
    status: StackStatus,
    outcome: &Outcome,
) -> OpResult<Performed<Event>> {
    let Some(removal) = remove::find(job, &name, status)? else {
        return Ok(Performed::event(Event::Removed { name }));
    };
    if outcome.succeeded() {
        return Ok(remove::done(job, removal, S::DeleteComplete));
    }
    let detail = &outcome.detail;
    let reason = match detail["StackStatusReason"].as_str() {
        Some(reason) => {
            let id = detail["StackId"].as_str().unwrap_or_default();
            format!("Embedded stack {id} was not successfully deleted: {reason}")
        }
        None => detail["reason"].as_str().unwrap_or_default().to_owned(),
    };
    Ok(remove::failed(job, removal, reason))
}

/// Tells an execution that its work is not wanted any more. One that has ended, or can't turn back, is let go.
pub async fn cancel(job: &Job, execution: &ExecutionId) -> OpResult<Performed<Event>> {
    use super::super::machine::Event as Stack;
    let (engine, id) = (job.world.engine().clone(), execution.clone());
    let is_custom = execution.as_str().starts_with(custom::KIND);
    job.world
        .store()
        .write(move |tx| {
            let delivered = if is_custom {
                engine.deliver::<CustomResource>(tx, &id, &custom::Event::Cancelled)
            } else {
                engine.deliver::<StackOperation>(tx, &id, &Stack::CancelAsked)
            };
            match delivered {
                Ok(()) | Err(DeliverError::Ended(_) | DeliverError::Illegal(_)) => Ok(()),
                Err(error) => Err(OpError::from(error)),
            }
        })
        .await?;
    Ok(Performed::silently())
}
