//! DescribeStacks, ListStacks and DescribeStackEvents.

use super::super::error::validation;
use super::super::table::{EVENTS, NAMES, STACKS, Stack};
use super::{stack_named, stack_with_id};
use crate::{Cx, OpResult, paging};
use aws::cloudformation::{
    Capability, DescribeStackEventsInput, DescribeStackEventsOutput, DescribeStacksInput,
    DescribeStacksOutput, ListStacksInput, ListStacksOutput, Output, Parameter, RollbackConfiguration,
    StackDriftInformation, StackDriftInformationSummary, StackDriftStatus, StackEvent, StackStatus,
    StackSummary, Tag,
};
use store::Key;

/// Items of a page, as AWS has them.
const PAGE: usize = 100;
/// How long deleted stacks are listed.
const DAYS_LISTED: i64 = 90;

pub async fn describe_stacks(cx: Cx, input: DescribeStacksInput) -> OpResult<DescribeStacksOutput> {
    if let Some(name) = &input.stack_name {
        let mut stack = stack_with_id(&cx, name)?;
        if let Some(execution) = stack.execution.clone().filter(|_| stack.is_in_progress())
            && cx.outwait(&execution).await?
        {
            stack = stack_with_id(&cx, name)?;
        }
        return Ok(DescribeStacksOutput { stacks: Some(vec![shown(stack)]), next_token: None });
    }
    let scope = cx.scope();
    let start = input.next_token.as_deref().map(|token| read_token("stacks", token)).transpose()?;
    let after = start.map(Key::new);
    let (stacks, more) = cx.read(|r| {
        let names = NAMES.scan(r, &scope, "", after.as_ref(), PAGE + 1)?;
        let mut stacks = Vec::new();
        for (_, uuid) in names.iter().take(PAGE) {
            stacks.extend(STACKS.get(r, &scope, uuid)?);
        }
        Ok((stacks, names.len() > PAGE))
    })?;
    let next_token = stacks.last().filter(|_| more).map(|s| paging::token("stacks", &s.stack.name));
    Ok(DescribeStacksOutput { stacks: Some(stacks.into_iter().map(shown).collect()), next_token })
}

fn read_token(list: &str, token: &str) -> OpResult<String> {
    paging::read(list, token).ok_or_else(|| validation("NextToken is not valid."))
}

pub fn shown(stack: Stack) -> aws::cloudformation::Stack {
    let id = stack.stack.id();
    let is_deleted = stack.status == StackStatus::DeleteComplete;
    let is_rolled_back = matches!(
        stack.status,
        StackStatus::RollbackInProgress | StackStatus::RollbackComplete | StackStatus::RollbackFailed
    );
    let generation = stack.current.clone();
    let outputs: Vec<Output> = stack
        .outputs
        .into_iter()
        .map(|output| Output {
            output_key: Some(output.name),
            output_value: Some(output.value),
            description: output.description,
            export_name: output.export_name,
        })
        .collect();
    let given: Vec<Parameter> = generation.iter().flat_map(|g| parameters(&g.parameters)).collect();
    let capabilities: Vec<Capability> =
        generation.iter().flat_map(|g| &g.capabilities).filter_map(|c| c.parse().ok()).collect();
    let tags = generation.iter().flat_map(|g| &g.tags);
    let tags = tags.map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() }).collect();
    aws::cloudformation::Stack {
        stack_id: Some(id),
        stack_name: Some(stack.stack.name),
        change_set_id: stack.change_set_id.filter(|_| !is_deleted && !is_rolled_back),
        description: generation.and_then(|g| g.description),
        parameters: (!given.is_empty()).then_some(given),
        creation_time: Some(stack.created_at),
        deletion_time: stack.deleted_at,
        last_updated_time: stack.updated_at,
        rollback_configuration: Some(RollbackConfiguration::default()),
        stack_status: Some(stack.status),
        stack_status_reason: stack.reason,
        disable_rollback: Some(stack.disable_rollback),
        notification_arns: Some(Vec::new()),
        timeout_in_minutes: stack.timeout_minutes,
        capabilities: (!capabilities.is_empty()).then_some(capabilities),
        outputs: (!outputs.is_empty()).then_some(outputs),
        role_arn: stack.role_arn,
        tags: Some(tags),
        enable_termination_protection: (!is_deleted).then_some(stack.termination_protection),
        parent_id: stack.parent_id,
        root_id: stack.root_id,
        drift_information: Some(StackDriftInformation {
            stack_drift_status: Some(StackDriftStatus::NotChecked),
            last_check_timestamp: None,
        }),
        retain_except_on_create: stack.retain_except_on_create.then_some(true),
        ..Default::default()
    }
}

/// In the order in which AWS has them: that of a hash table by their names, which is no order for people, but is the same
/// each time.
pub fn parameters(values: &documents::template::ParameterValues) -> Vec<Parameter> {
    let hash = |name: &str| {
        let code =
            name.encode_utf16().fold(0_u32, |code, unit| code.wrapping_mul(31).wrapping_add(u32::from(unit)));
        code ^ (code >> 16)
    };
    // Tables of this kind double when they are three quarters full.
    let mut slots = 16_usize;
    while values.len() * 4 > slots * 3 {
        slots *= 2;
    }
    let slot = |name: &str| hash(name) as usize & (slots - 1);
    let mut ordered: Vec<_> = values.iter().collect();
    ordered.sort_by_key(|(name, _)| slot(name));
    let shown = ordered.into_iter().map(|(key, value)| Parameter {
        parameter_key: Some(key.clone()),
        parameter_value: Some(value.shown().to_owned()),
        use_previous_value: None,
        resolved_value: value.resolved.clone(),
    });
    shown.collect()
}

pub async fn list_stacks(cx: Cx, input: ListStacksInput) -> OpResult<ListStacksOutput> {
    let oldest = cx.now().plus_seconds(-DAYS_LISTED * 86_400);
    let filter = input.stack_status_filter.unwrap_or_default();
    let mut stacks: Vec<Stack> =
        cx.read(|r| STACKS.all(r, &cx.scope()))?.into_iter().map(|(_, stack)| stack).collect();
    stacks.retain(|stack| {
        let listed = stack.status != StackStatus::DeleteComplete || stack.deleted_at >= Some(oldest);
        listed && (filter.is_empty() || filter.contains(&stack.status))
    });
    // Newest first.
    stacks.sort_by(|a, b| (b.created_at, &b.stack.uuid).cmp(&(a.created_at, &a.stack.uuid)));
    let start = input.next_token.as_deref();
    let page = paging::page("list-stacks", stacks, |s: &Stack| s.stack.uuid.clone(), start, PAGE);
    let (page, next_token) = page.ok_or_else(|| validation("NextToken is not valid."))?;
    Ok(ListStacksOutput { stack_summaries: Some(page.into_iter().map(summary).collect()), next_token })
}

fn summary(stack: Stack) -> StackSummary {
    StackSummary {
        stack_id: Some(stack.stack.id()),
        stack_name: Some(stack.stack.name),
        template_description: stack.current.and_then(|g| g.description),
        creation_time: Some(stack.created_at),
        last_updated_time: stack.updated_at,
        deletion_time: stack.deleted_at,
        stack_status: Some(stack.status),
        stack_status_reason: stack.reason,
        parent_id: stack.parent_id,
        root_id: stack.root_id,
        drift_information: Some(StackDriftInformationSummary {
            stack_drift_status: Some(StackDriftStatus::NotChecked),
            last_check_timestamp: None,
        }),
        last_operations: None,
    }
}

pub async fn describe_stack_events(
    cx: Cx,
    input: DescribeStackEventsInput,
) -> OpResult<DescribeStackEventsOutput> {
    let stack = stack_named(&cx, &input.stack_name)?.stack;
    let start = input.next_token.as_deref().map(|token| read_token("events", token)).transpose()?;
    let after = match start.map(|text| text.parse::<u64>()) {
        None => None,
        Some(Ok(number)) => Some(Key::new(&stack.uuid).then_descending(number)),
        Some(Err(_)) => return Err(validation("NextToken is not valid.")),
    };
    let rows = cx.read(|r| EVENTS.scan(r, &cx.scope(), stack.children(), after.as_ref(), PAGE + 1))?;
    let more = rows.len() > PAGE;
    let mut last = 0;
    let mut events = Vec::new();
    for (_, event) in rows.into_iter().take(PAGE) {
        last = event.number;
        events.push(StackEvent {
            stack_id: Some(stack.id()),
            event_id: Some(event.event_id),
            stack_name: Some(stack.name.clone()),
            logical_resource_id: Some(event.logical_id),
            physical_resource_id: event.physical_id,
            resource_type: Some(event.resource_type),
            timestamp: Some(event.at),
            resource_status: Some(event.status),
            resource_status_reason: event.reason,
            resource_properties: event.properties,
            client_request_token: event.client_request_token,
            ..Default::default()
        });
    }
    let next_token = more.then(|| paging::token("events", &last.to_string()));
    Ok(DescribeStackEventsOutput { stack_events: Some(events), next_token })
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::template::{ParameterValue, ParameterValues};

    #[test]
    fn parameters_have_the_order_that_aws_gives_them() {
        for (names, expected) in [
            (["Topic1Name", "Topic2Name", "Topic3Name"], ["Topic2Name", "Topic1Name", "Topic3Name"]),
            (
                ["KinesisRoleName", "KinesisStreamName", "DeliveryStreamName"],
                ["KinesisRoleName", "DeliveryStreamName", "KinesisStreamName"],
            ),
        ] {
            let value =
                ParameterValue { text: String::new(), resolved: None, value: "".into(), no_echo: false };
            let values: ParameterValues = names.iter().map(|n| ((*n).to_owned(), value.clone())).collect();
            let shown = parameters(&values).into_iter().filter_map(|p| p.parameter_key);
            assert_eq!(shown.collect::<Vec<_>>(), expected);
        }
    }
}
