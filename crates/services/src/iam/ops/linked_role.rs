//! Service-linked roles. A deletion is a task on AWS; here nothing uses such a role, so the task is done at once.

use super::super::entity::{Grants, Holder, Role};
use super::super::linked::Linked;
use super::super::names::{encode, key_of, unique_id};
use super::role::{DEFAULT_SESSION_SECONDS, created, insert};
use super::trust::forget;
use super::{read, write};
use crate::{Cx, OpResult};
use aws::iam::{self, DeletionTaskStatusType, errors};
use indexmap::IndexMap;

const TASK: &str = "task/aws-service-role/";

fn trust(service: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

/// The same, as the creation's answer has it: with lists.
fn trust_with_lists(service: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{{"Service":["{service}"]}}}}]}}"#
    )
}

pub async fn create_service_linked_role(
    cx: Cx,
    input: iam::CreateServiceLinkedRoleInput,
) -> OpResult<iam::CreateServiceLinkedRoleOutput> {
    let service = input.aws_service_name;
    let invalid = |message: String| errors::invalid_input_exception(message);
    let linked = Linked::find(&service)
        .ok_or_else(|| invalid(format!("Service Linked Role template not found for {service}")))?;
    let suffix = input.custom_suffix.filter(|suffix| !suffix.is_empty());
    if suffix.is_some() && !linked.takes_suffix {
        return Err(invalid(format!("Custom suffix is not allowed for {service}")).into());
    }
    let name = linked.role_name(suffix.as_deref());
    if read(&cx, |r| Role::find(r, &cx.global_scope(), &name))?.is_some() {
        return Err(invalid(format!(
            "Service role name {name} has been taken in this account, please try a different suffix."
        ))
        .into());
    }
    let role = Role {
        path: format!("/aws-service-role/{service}/"),
        name,
        id: unique_id(&cx, "AROA"),
        created_at: cx.now().whole_seconds(),
        trust: trust(&service),
        description: input.description.or_else(|| linked.description.map(str::to_owned)),
        max_session_seconds: DEFAULT_SESSION_SECONDS,
        boundary: None,
        tags: IndexMap::new(),
        grants: Grants { attached: vec![linked.policy_arn()], ..Grants::default() },
        linked_service: Some(service.clone()),
    };
    let role = insert(&cx, role).await?;
    let shown = iam::Role {
        assume_role_policy_document: Some(encode(&trust_with_lists(&service))),
        ..created(&role, cx.account())
    };
    Ok(iam::CreateServiceLinkedRoleOutput { role: Some(shown) })
}

pub async fn delete_service_linked_role(
    cx: Cx,
    input: iam::DeleteServiceLinkedRoleInput,
) -> OpResult<iam::DeleteServiceLinkedRoleOutput> {
    let (scope, account, task) = (cx.global_scope(), cx.account(), cx.uuid());
    write(&cx, move |tx| {
        let role = Role::load(tx, &scope, &input.role_name)?;
        let Some(service) = &role.linked_service else {
            return Err(errors::invalid_input_exception(format!(
                "The role {} is not a service-linked role.",
                role.name
            ))
            .into());
        };
        Role::TABLE.delete(tx, &scope, key_of(&role.name))?;
        forget(tx, &role.arn(account).to_string(), &role.id)?;
        let deletion_task_id = format!("{TASK}{service}/{}/{task}", role.name);
        Ok(iam::DeleteServiceLinkedRoleOutput { deletion_task_id: Some(deletion_task_id) })
    })
    .await
}

/// A task's id says all: what it deleted went in the request that made it.
pub async fn get_service_linked_role_deletion_status(
    _: Cx,
    input: iam::GetServiceLinkedRoleDeletionStatusInput,
) -> OpResult<iam::GetServiceLinkedRoleDeletionStatusOutput> {
    let id = input.deletion_task_id;
    let parts: Vec<&str> = id.strip_prefix(TASK).unwrap_or_default().split('/').collect();
    let known = matches!(parts[..], [service, role, task]
        if Linked::find(service).is_some_and(|linked| role.starts_with(&linked.role_name(None))) && task.len() == 36);
    if !known {
        return Err(errors::no_such_entity_exception(format!("Deletion task {id} cannot be found.")).into());
    }
    Ok(iam::GetServiceLinkedRoleDeletionStatusOutput {
        status: Some(DeletionTaskStatusType::Succeeded),
        reason: None,
    })
}
