//! DescribeEvents: a stack's events by the operations that they belong to.

use super::super::error::{not_served, validation};
use super::super::table::{EVENT_OPERATIONS, EVENTS, Event, STACKS, Stack};
use super::stack_named;
use crate::{Cx, OpResult, paging};
use aws::cloudformation::{
    BeaconStackOperationStatus as OperationStatus, DescribeEventsInput, DescribeEventsOutput, EventType,
    OperationEvent,
};
use store::Key;

/// Items of a page, as AWS has them.
const PAGE: usize = 100;

pub async fn describe_events(cx: Cx, input: DescribeEventsInput) -> OpResult<DescribeEventsOutput> {
    if input.change_set_name.is_some() {
        return Err(not_served("DescribeEvents by ChangeSetName"));
    }
    let stack = find(&cx, &input)?;
    let failed_only = input.filters.and_then(|filters| filters.failed_events).unwrap_or(false);
    let invalid = || validation("NextToken is not valid.");
    let start = input.next_token.as_deref().map(|token| {
        let text = paging::read("operation-events", token).ok_or_else(invalid)?;
        text.parse::<u64>().map_err(|_| invalid())
    });
    let mut after = start.transpose()?.map(|number| Key::new(&stack.stack.uuid).then_descending(number));
    let asked = |event: &Event| {
        let of_operation = input
            .operation_id
            .as_ref()
            .is_none_or(|id| event.operation.as_ref().is_some_and(|(operation, _)| operation == id));
        of_operation && (!failed_only || event_type(&stack, event) == EventType::ProvisioningError)
    };
    let mut found = Vec::new();
    // Page by page, until there are enough that were asked for.
    while found.len() <= PAGE {
        let scope = stack.stack.scope();
        let rows = cx.read(|r| EVENTS.scan(r, &scope, stack.stack.children(), after.as_ref(), PAGE + 1))?;
        let Some((last, _)) = rows.last() else { break };
        after = Some(last.clone());
        found.extend(rows.into_iter().map(|(_, event)| event).filter(asked));
    }
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let last = found.last().filter(|_| more).map(|event| event.number.to_string());
    let next_token = last.map(|number| paging::token("operation-events", &number));
    let shown = found.into_iter().map(|event| shown(&stack, event)).collect();
    Ok(DescribeEventsOutput { operation_events: Some(shown), next_token })
}

fn find(cx: &Cx, input: &DescribeEventsInput) -> OpResult<Stack> {
    match (&input.stack_name, &input.operation_id) {
        (Some(name), _) => stack_named(cx, name),
        (None, Some(id)) => {
            let missing = || validation(format!("Operation [{id}] does not exist"));
            let of = cx.read(|r| EVENT_OPERATIONS.get(r, &cx.scope(), id))?.ok_or_else(missing)?;
            cx.read(|r| STACKS.get(r, &of.scope(), &of.uuid))?.ok_or_else(missing)
        }
        (None, None) => {
            Err(validation("One of ChangeSetName, OperationId or StackName must be specified as input."))
        }
    }
}

fn is_of_stack(stack: &Stack, event: &Event) -> bool {
    event.physical_id.as_deref() == Some(&stack.stack.id())
}

fn event_type(stack: &Stack, event: &Event) -> EventType {
    if is_of_stack(stack, event) {
        EventType::StackEvent
    } else if event.status.as_str().ends_with("_FAILED") {
        EventType::ProvisioningError
    } else {
        EventType::ProgressEvent
    }
}

/// How an operation stands when its stack takes a status.
fn operation_status(event: &Event) -> OperationStatus {
    let status = event.status.as_str();
    if status.ends_with("_FAILED") {
        OperationStatus::Failed
    } else if status.ends_with("_COMPLETE") {
        OperationStatus::Succeeded
    } else {
        OperationStatus::InProgress
    }
}

fn shown(stack: &Stack, event: Event) -> OperationEvent {
    let of_stack = is_of_stack(stack, &event);
    let (operation_id, operation_type) = event.operation.clone().unzip();
    OperationEvent {
        stack_id: Some(stack.stack.id()),
        operation_id,
        operation_type,
        operation_status: of_stack.then(|| operation_status(&event)),
        event_type: Some(event_type(stack, &event)),
        event_id: Some(event.event_id),
        logical_resource_id: Some(event.logical_id),
        physical_resource_id: event.physical_id,
        resource_type: Some(event.resource_type),
        timestamp: Some(event.at),
        resource_status: Some(event.status),
        resource_status_reason: event.reason,
        resource_properties: event.properties,
        client_request_token: event.client_request_token,
        ..Default::default()
    }
}
