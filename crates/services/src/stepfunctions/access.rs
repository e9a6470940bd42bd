//! What each operation asks of IAM. [Service Authorization Reference, AWS Step Functions]

use super::names::{self, Kind, Named, Subject};
use super::perform::PRINCIPAL;
use super::table::{ACTIVITIES, MACHINES, TOKENS};
use crate::{Access, Cx, OpResult};
use aws::stepfunctions as s;
use indexmap::IndexMap;

fn pairs(tags: &[s::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default()))
}

fn tagged(access: Access, tags: &IndexMap<String, String>, requested: Option<&[s::Tag]>) -> Access {
    let tags = tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    access.with_tags(tags, requested.into_iter().flat_map(pairs))
}

/// To a state machine by its ARN, with its tags.
pub fn to_machine(cx: &Cx, action: &'static str, arn: &str) -> OpResult<Access> {
    let (named, qualifier) = Named::qualified(arn)?;
    let row = cx.read(|r| MACHINES.get(r, &named.scope(), &named.name))?;
    let tags = row.map(|row| row.tags).unwrap_or_default();
    let arn = names::canonical(&named, qualifier.as_ref());
    Ok(tagged(Access::new(cx, action, arn), &tags, None))
}

/// To an execution, with the tags of its state machine.
fn to_execution(cx: &Cx, action: &'static str, arn: &str) -> OpResult<Access> {
    let subject = Subject::read(arn)?;
    let row = cx.read(|r| MACHINES.get(r, &subject.scope(), &subject.machine))?;
    let tags = row.map(|row| row.tags).unwrap_or_default();
    Ok(tagged(Access::new(cx, action, subject.arn()), &tags, None))
}

fn to_activity(cx: &Cx, action: &'static str, arn: &str) -> OpResult<Access> {
    let named = Named::activity(arn)?;
    let row = cx.read(|r| ACTIVITIES.get(r, &named.scope(), &named.name))?;
    let tags = row.map(|row| row.tags).unwrap_or_default();
    let arn = names::activity(named.account, &named.region, &named.name);
    Ok(tagged(Access::new(cx, action, arn), &tags, None))
}

fn pass_role(cx: &Cx, role: &str) -> Access {
    Access::new(cx, "iam:PassRole", role).with("iam:PassedToService", PRINCIPAL)
}

pub fn create_state_machine(cx: &Cx, input: &s::CreateStateMachineInput) -> OpResult<Vec<Access>> {
    let arn = names::state_machine(cx.account(), cx.region(), &input.name);
    let none = IndexMap::new();
    let mut asked =
        vec![tagged(Access::new(cx, "states:CreateStateMachine", arn.clone()), &none, input.tags.as_deref())];
    if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        asked.push(tagged(Access::new(cx, "states:TagResource", arn), &none, input.tags.as_deref()));
    }
    if input.publish == Some(true) {
        let arn = names::state_machine(cx.account(), cx.region(), &input.name);
        asked.push(tagged(Access::new(cx, "states:PublishStateMachineVersion", arn), &none, None));
    }
    asked.push(pass_role(cx, &input.role_arn));
    Ok(asked)
}

pub fn update_state_machine(cx: &Cx, input: &s::UpdateStateMachineInput) -> OpResult<Vec<Access>> {
    let mut asked = vec![to_machine(cx, "states:UpdateStateMachine", &input.state_machine_arn)?];
    if input.publish == Some(true) {
        asked.push(to_machine(cx, "states:PublishStateMachineVersion", &input.state_machine_arn)?);
    }
    asked.extend(input.role_arn.as_deref().map(|role| pass_role(cx, role)));
    Ok(asked)
}

pub fn describe_state_machine(cx: &Cx, input: &s::DescribeStateMachineInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:DescribeStateMachine", &input.state_machine_arn)?])
}

pub fn delete_state_machine(cx: &Cx, input: &s::DeleteStateMachineInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:DeleteStateMachine", &input.state_machine_arn)?])
}

pub fn list_state_machines(cx: &Cx, _: &s::ListStateMachinesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "states:ListStateMachines")])
}

pub fn validate(cx: &Cx, _: &s::ValidateStateMachineDefinitionInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "states:ValidateStateMachineDefinition")])
}

pub fn test_state(cx: &Cx, input: &s::TestStateInput) -> OpResult<Vec<Access>> {
    let mut asked = vec![Access::any(cx, "states:TestState")];
    asked.extend(input.role_arn.as_deref().map(|role| pass_role(cx, role)));
    Ok(asked)
}

pub fn start_execution(cx: &Cx, input: &s::StartExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:StartExecution", &input.state_machine_arn)?])
}

pub fn start_sync_execution(cx: &Cx, input: &s::StartSyncExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:StartSyncExecution", &input.state_machine_arn)?])
}

pub fn stop_execution(cx: &Cx, input: &s::StopExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_execution(cx, "states:StopExecution", &input.execution_arn)?])
}

pub fn describe_execution(cx: &Cx, input: &s::DescribeExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_execution(cx, "states:DescribeExecution", &input.execution_arn)?])
}

pub fn describe_for_execution(
    cx: &Cx,
    input: &s::DescribeStateMachineForExecutionInput,
) -> OpResult<Vec<Access>> {
    Ok(vec![to_execution(cx, "states:DescribeStateMachineForExecution", &input.execution_arn)?])
}

pub fn redrive_execution(cx: &Cx, input: &s::RedriveExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_execution(cx, "states:RedriveExecution", &input.execution_arn)?])
}

pub fn publish_version(cx: &Cx, input: &s::PublishStateMachineVersionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:PublishStateMachineVersion", &input.state_machine_arn)?])
}

pub fn list_versions(cx: &Cx, input: &s::ListStateMachineVersionsInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:ListStateMachineVersions", &input.state_machine_arn)?])
}

pub fn delete_version(cx: &Cx, input: &s::DeleteStateMachineVersionInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:DeleteStateMachineVersion", &input.state_machine_version_arn)?])
}

/// The alias is of the state machine that its versions are of.
pub fn create_alias(cx: &Cx, input: &s::CreateStateMachineAliasInput) -> OpResult<Vec<Access>> {
    let version =
        input.routing_configuration.first().map_or("", |route| route.state_machine_version_arn.as_str());
    let (named, _) = Named::qualified(version)?;
    let machine = names::state_machine(named.account, &named.region, &named.name);
    Ok(vec![to_machine(cx, "states:CreateStateMachineAlias", &machine)?])
}

pub fn update_alias(cx: &Cx, input: &s::UpdateStateMachineAliasInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:UpdateStateMachineAlias", &input.state_machine_alias_arn)?])
}

pub fn describe_alias(cx: &Cx, input: &s::DescribeStateMachineAliasInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:DescribeStateMachineAlias", &input.state_machine_alias_arn)?])
}

pub fn delete_alias(cx: &Cx, input: &s::DeleteStateMachineAliasInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:DeleteStateMachineAlias", &input.state_machine_alias_arn)?])
}

pub fn list_aliases(cx: &Cx, input: &s::ListStateMachineAliasesInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_machine(cx, "states:ListStateMachineAliases", &input.state_machine_arn)?])
}

pub fn list_executions(cx: &Cx, input: &s::ListExecutionsInput) -> OpResult<Vec<Access>> {
    let arn = input.state_machine_arn.as_deref();
    Ok(vec![match arn {
        Some(arn) => to_machine(cx, "states:ListExecutions", arn)?,
        None => Access::any(cx, "states:ListExecutions"),
    }])
}

pub fn get_history(cx: &Cx, input: &s::GetExecutionHistoryInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_execution(cx, "states:GetExecutionHistory", &input.execution_arn)?])
}

pub fn create_activity(cx: &Cx, input: &s::CreateActivityInput) -> OpResult<Vec<Access>> {
    let arn = names::activity(cx.account(), cx.region(), &input.name);
    let access = Access::new(cx, "states:CreateActivity", arn);
    Ok(vec![tagged(access, &IndexMap::new(), input.tags.as_deref())])
}

pub fn describe_activity(cx: &Cx, input: &s::DescribeActivityInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_activity(cx, "states:DescribeActivity", &input.activity_arn)?])
}

pub fn delete_activity(cx: &Cx, input: &s::DeleteActivityInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_activity(cx, "states:DeleteActivity", &input.activity_arn)?])
}

pub fn list_activities(cx: &Cx, _: &s::ListActivitiesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "states:ListActivities")])
}

pub fn get_activity_task(cx: &Cx, input: &s::GetActivityTaskInput) -> OpResult<Vec<Access>> {
    Ok(vec![to_activity(cx, "states:GetActivityTask", &input.activity_arn)?])
}

/// To the state machine or the activity whose task it is; to nothing in particular for a token that nobody has given.
fn to_task(cx: &Cx, action: &'static str, token: &str) -> OpResult<Vec<Access>> {
    let row = cx.read(|r| TOKENS.get(r, &cx.scope(), token))?;
    Ok(vec![Access::new(cx, action, row.map_or_else(|| "*".to_owned(), |row| row.resource))])
}

pub fn send_success(cx: &Cx, input: &s::SendTaskSuccessInput) -> OpResult<Vec<Access>> {
    to_task(cx, "states:SendTaskSuccess", &input.task_token)
}

pub fn send_failure(cx: &Cx, input: &s::SendTaskFailureInput) -> OpResult<Vec<Access>> {
    to_task(cx, "states:SendTaskFailure", &input.task_token)
}

pub fn send_heartbeat(cx: &Cx, input: &s::SendTaskHeartbeatInput) -> OpResult<Vec<Access>> {
    to_task(cx, "states:SendTaskHeartbeat", &input.task_token)
}

fn to_tagged(
    cx: &Cx,
    action: &'static str,
    arn: &str,
    requested: Option<&[s::Tag]>,
) -> OpResult<Vec<Access>> {
    let (_, kind) = Named::read(arn, &[Kind::StateMachine, Kind::Activity])?;
    let access =
        if kind == Kind::Activity { to_activity(cx, action, arn)? } else { to_machine(cx, action, arn)? };
    Ok(vec![match requested {
        Some(requested) => access.with_tags([], pairs(requested)),
        None => access,
    }])
}

pub fn tag(cx: &Cx, input: &s::TagResourceInput) -> OpResult<Vec<Access>> {
    to_tagged(cx, "states:TagResource", &input.resource_arn, Some(&input.tags))
}

pub fn untag(cx: &Cx, input: &s::UntagResourceInput) -> OpResult<Vec<Access>> {
    to_tagged(cx, "states:UntagResource", &input.resource_arn, None)
}

pub fn list_tags(cx: &Cx, input: &s::ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    to_tagged(cx, "states:ListTagsForResource", &input.resource_arn, None)
}
