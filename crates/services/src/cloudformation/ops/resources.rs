//! DescribeStackResource, DescribeStackResources and ListStackResources.

use super::super::error::validation;
use super::super::table::{RESOURCES, Resource, STACKS, Stack, StackRef};
use super::{stack_named, stack_with_id};
use crate::{Cx, OpResult, paging};
use aws::cloudformation::{
    DescribeStackResourceInput, DescribeStackResourceOutput, DescribeStackResourcesInput,
    DescribeStackResourcesOutput, ListStackResourcesInput, ListStackResourcesOutput, StackResource,
    StackResourceDetail, StackResourceDriftInformation, StackResourceDriftInformationSummary,
    StackResourceDriftStatus, StackResourceSummary, StackStatus,
};

/// Items of a page, as AWS has them.
const PAGE: usize = 100;

fn rows(cx: &Cx, stack: &StackRef) -> OpResult<Vec<Resource>> {
    let rows = cx.read(|r| RESOURCES.scan(r, &stack.scope(), stack.children(), None, usize::MAX))?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

pub async fn describe_stack_resource(
    cx: Cx,
    input: DescribeStackResourceInput,
) -> OpResult<DescribeStackResourceOutput> {
    let found = cx.read(|r| Ok(super::find(r, &cx.scope(), &input.stack_name)))??;
    let stack = found.ok_or_else(|| validation(format!("Stack '{}' does not exist", input.stack_name)))?;
    let is_deleted = stack.status == StackStatus::DeleteComplete;
    let stack = stack.stack;
    let key = stack.child(&input.logical_resource_id);
    let row = cx.read(|r| RESOURCES.get(r, &stack.scope(), key))?;
    // What a stack that lives has got rid of is not there.
    let row = row.filter(|row| row.is_there() || is_deleted);
    let row = row.ok_or_else(|| {
        validation(format!(
            "Resource {} does not exist for stack {}",
            input.logical_resource_id, input.stack_name
        ))
    })?;
    let detail = StackResourceDetail {
        stack_name: Some(stack.name.clone()),
        stack_id: Some(stack.id()),
        logical_resource_id: Some(row.logical_id),
        physical_resource_id: row.made.as_ref().map(|made| made.physical.id.clone()),
        resource_type: Some(row.resource_type),
        last_updated_timestamp: Some(row.at),
        resource_status: Some(row.status),
        resource_status_reason: row.reason,
        description: None,
        metadata: Some(row.made.and_then(|m| m.metadata).map_or_else(|| "{}".to_owned(), |m| m.to_string())),
        drift_information: Some(not_checked()),
        module_info: None,
    };
    Ok(DescribeStackResourceOutput { stack_resource_detail: Some(detail) })
}

fn not_checked() -> StackResourceDriftInformation {
    StackResourceDriftInformation {
        stack_resource_drift_status: Some(StackResourceDriftStatus::NotChecked),
        last_check_timestamp: None,
    }
}

pub async fn describe_stack_resources(
    cx: Cx,
    input: DescribeStackResourcesInput,
) -> OpResult<DescribeStackResourcesOutput> {
    let stack = match (&input.stack_name, &input.physical_resource_id) {
        (Some(name), None) => stack_with_id(&cx, name)?,
        (None, Some(physical)) => stack_of(&cx, physical)?,
        (Some(_), Some(_)) => {
            return Err(validation("StackName and PhysicalResourceId exclude each other."));
        }
        (None, None) => {
            return Err(validation("You must specify either StackName or PhysicalResourceId."));
        }
    };
    let is_asked = |row: &Resource| input.logical_resource_id.as_ref().is_none_or(|id| *id == row.logical_id);
    let resources = rows(&cx, &stack.stack)?.into_iter().filter(is_asked);
    let shown: Vec<StackResource> = resources.map(|row| shown(&stack, row)).collect();
    if let (true, Some(name)) = (shown.is_empty(), &input.logical_resource_id) {
        let message = format!("Resource {name} does not exist for stack {}", stack.stack.name);
        return Err(validation(message));
    }
    Ok(DescribeStackResourcesOutput { stack_resources: Some(shown) })
}

fn shown(stack: &Stack, row: Resource) -> StackResource {
    StackResource {
        stack_name: Some(stack.stack.name.clone()),
        stack_id: Some(stack.stack.id()),
        logical_resource_id: Some(row.logical_id),
        physical_resource_id: row.made.map(|made| made.physical.id),
        resource_type: Some(row.resource_type),
        timestamp: Some(row.at),
        resource_status: Some(row.status),
        resource_status_reason: row.reason,
        description: None,
        drift_information: Some(not_checked()),
        module_info: None,
    }
}

/// The living stack that has a physical resource.
fn stack_of(cx: &Cx, physical: &str) -> OpResult<Stack> {
    let scope = cx.scope();
    let all = cx.read(|r| RESOURCES.all(r, &scope))?;
    let uuids = all.into_iter().filter(|(_, row)| {
        row.is_there() && row.made.as_ref().is_some_and(|made| made.physical.id == physical)
    });
    for (key, _) in uuids {
        let uuid = key.parts().next().unwrap_or_default().to_owned();
        let stack = cx.read(|r| STACKS.get(r, &scope, uuid))?;
        if let Some(stack) = stack.filter(|stack| stack.status != StackStatus::DeleteComplete) {
            return Ok(stack);
        }
    }
    Err(validation(format!("Stack for {physical} does not exist")))
}

pub async fn list_stack_resources(
    cx: Cx,
    input: ListStackResourcesInput,
) -> OpResult<ListStackResourcesOutput> {
    let stack = stack_named(&cx, &input.stack_name)?.stack;
    let name = |row: &Resource| row.logical_id.clone();
    let page = paging::page("resources", rows(&cx, &stack)?, name, input.next_token.as_deref(), PAGE);
    let (page, next_token) = page.ok_or_else(|| validation("NextToken is not valid."))?;
    let summaries = page.into_iter().map(|row| StackResourceSummary {
        logical_resource_id: Some(row.logical_id),
        physical_resource_id: row.made.map(|made| made.physical.id),
        resource_type: Some(row.resource_type),
        last_updated_timestamp: Some(row.at),
        resource_status: Some(row.status),
        resource_status_reason: row.reason,
        drift_information: Some(StackResourceDriftInformationSummary {
            stack_resource_drift_status: Some(StackResourceDriftStatus::NotChecked),
            last_check_timestamp: None,
        }),
        module_info: None,
    });
    Ok(ListStackResourcesOutput { stack_resource_summaries: Some(summaries.collect()), next_token })
}
