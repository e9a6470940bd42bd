//! PutSubscriptionFilter, DescribeSubscriptionFilters and DeleteSubscriptionFilter, to functions of Lambda.

use super::super::group::{Group, group_arn, no_group};
use super::super::pattern::Pattern;
use super::super::subscription::{Filter, invoke};
use super::super::table::{self, GROUPS};
use crate::{Cx, OpError, OpResult, paging};
use aws::logs::{
    self, DeleteSubscriptionFilterInput, DeleteSubscriptionFilterOutput, DescribeSubscriptionFiltersInput,
    DescribeSubscriptionFiltersOutput, Distribution, PutSubscriptionFilterInput, PutSubscriptionFilterOutput,
    errors,
};
use aws::{Arn, lambda};

/// Of one group. [CloudWatch Logs quotas]
const MOST_FILTERS: usize = 2;
const PAGE: usize = 50;

pub async fn put_subscription_filter(
    cx: Cx,
    input: PutSubscriptionFilterInput,
) -> OpResult<PutSubscriptionFilterOutput> {
    refuse(&input)?;
    Pattern::parse(&input.filter_pattern)?;
    let (scope, name) = (cx.scope(), input.log_group_name.clone());
    check_destination(&cx, &input).await?;
    let filter = Filter {
        name: input.filter_name,
        pattern: input.filter_pattern,
        destination: input.destination_arn,
        distribution: input.distribution.unwrap_or(Distribution::ByLogStream),
        created_at: cx.now(),
    };
    cx.write(move |tx| {
        let mut group = table::group(tx, &scope, &name)?;
        match group.filters.iter().position(|known| known.name == filter.name) {
            Some(at) => group.filters[at] = Filter { created_at: group.filters[at].created_at, ..filter },
            None if group.filters.len() >= MOST_FILTERS => {
                return Err(errors::limit_exceeded_exception("Resource limit exceeded.").into());
            }
            None => group.filters.push(filter),
        }
        Ok(GROUPS.put(tx, &scope, &name, &group)?)
    })
    .await?;
    Ok(PutSubscriptionFilterOutput {})
}

fn refuse(input: &PutSubscriptionFilterInput) -> OpResult<()> {
    let unserved = [
        ("applyOnTransformedLogs", input.apply_on_transformed_logs == Some(true)),
        ("fieldSelectionCriteria", input.field_selection_criteria.is_some()),
        ("emitSystemFields", input.emit_system_fields.as_ref().is_some_and(|all| !all.is_empty())),
    ];
    match unserved.iter().find(|(_, given)| *given) {
        Some((what, _)) => Err(OpError::not_served(&logs::SERVICE, what)),
        None => Ok(()),
    }
}

/// A function of this account, which has to let CloudWatch Logs call it.
async fn check_destination(cx: &Cx, input: &PutSubscriptionFilterInput) -> OpResult<()> {
    let invalid = |message: String| OpError::from(errors::invalid_parameter_exception(message));
    let arn: Arn = input
        .destination_arn
        .parse()
        .map_err(|_| invalid(format!("Invalid destination ARN: {}", input.destination_arn)))?;
    if matches!(arn.service.as_str(), "kinesis" | "firehose") && input.role_arn.is_none() {
        let service = &arn.service;
        return Err(invalid(format!("destinationArn for vendor {service} cannot be used without roleArn")));
    }
    if arn.service != "lambda" {
        let what = format!("subscription filters to {} ({})", arn.service, input.destination_arn);
        return Err(OpError::not_served(&logs::SERVICE, what));
    }
    if arn.account_id() != Some(cx.account()) {
        let message = "Cross-account lambda invocation passing is not allowed. You must use DestinationPolicies to \
                       create cross account lambda triggers.";
        return Err(OpError::denied(&logs::SERVICE, message.to_owned()));
    }
    cx.read(|r| GROUPS.get(r, &cx.scope(), &input.log_group_name))?.ok_or_else(no_group)?;
    let attempt = lambda::InvokeInput {
        function_name: input.destination_arn.clone(),
        invocation_type: Some(lambda::InvocationType::DryRun),
        ..Default::default()
    };
    let group = format!("{}:*", group_arn(cx, &input.log_group_name));
    match invoke(cx, &group, &attempt).await {
        Err(OpError::Aws(_)) => Err(invalid(
            "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your \
             function."
                .to_owned(),
        )),
        other => other,
    }
}

pub async fn describe_subscription_filters(
    cx: Cx,
    input: DescribeSubscriptionFiltersInput,
) -> OpResult<DescribeSubscriptionFiltersOutput> {
    let name = &input.log_group_name;
    let group: Group = cx.read(|r| GROUPS.get(r, &cx.scope(), name))?.ok_or_else(no_group)?;
    let prefix = input.filter_name_prefix.unwrap_or_default();
    let mut filters: Vec<Filter> =
        group.filters.into_iter().filter(|filter| filter.name.starts_with(&prefix)).collect();
    filters.sort_by(|a, b| a.name.cmp(&b.name));
    let limit = input.limit.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE);
    let list = format!("subscription-filters {name}");
    let page = paging::page(&list, filters, |f| f.name.clone(), input.next_token.as_deref(), limit);
    let (page, next_token) =
        page.ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))?;
    let subscription_filters = Some(page.into_iter().map(|filter| filter.shown(name)).collect());
    Ok(DescribeSubscriptionFiltersOutput { subscription_filters, next_token })
}

pub async fn delete_subscription_filter(
    cx: Cx,
    input: DeleteSubscriptionFilterInput,
) -> OpResult<DeleteSubscriptionFilterOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let mut group = table::group(tx, &scope, &input.log_group_name)?;
        let before = group.filters.len();
        group.filters.retain(|filter| filter.name != input.filter_name);
        if group.filters.len() == before {
            let message = "The specified subscription filter does not exist.";
            return Err(errors::resource_not_found_exception(message).into());
        }
        Ok(GROUPS.put(tx, &scope, &group.name, &group)?)
    })
    .await?;
    Ok(DeleteSubscriptionFilterOutput {})
}
