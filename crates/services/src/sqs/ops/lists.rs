//! ListQueues and ListDeadLetterSourceQueues.

use super::super::address::Address;
use super::super::error::invalid_value;
use super::super::table::QUEUES;
use crate::{Cx, OpResult, paging};
use aws::sqs::{
    ListDeadLetterSourceQueuesInput, ListDeadLetterSourceQueuesOutput, ListQueuesInput, ListQueuesOutput,
};
use store::Key;

/// [ListQueues: the most that one answer has, and all that one without MaxResults has]
const MOST: i32 = 1000;

fn limit(given: Option<i32>) -> OpResult<usize> {
    let given = given.unwrap_or(MOST);
    let fits = usize::try_from(given).ok().filter(|_| (1..=MOST).contains(&given));
    fits.ok_or_else(|| invalid_value(given, "MaxResults", "Must be between 1 and 1000, if provided."))
}

fn bad_token(token: &str) -> crate::OpError {
    invalid_value(token, "NextToken", "Invalid NextToken value.")
}

pub async fn list_queues(cx: Cx, input: ListQueuesInput) -> OpResult<ListQueuesOutput> {
    let limit = limit(input.max_results)?;
    let prefix = input.queue_name_prefix.unwrap_or_default();
    let after = input
        .next_token
        .as_deref()
        .map(|token| paging::read("queues", token).map(Key::new).ok_or_else(|| bad_token(token)));
    let after = after.transpose()?;
    let rows = cx.read(|r| QUEUES.scan(r, &cx.scope(), prefix.as_str(), after.as_ref(), limit + 1))?;
    let more = rows.len() > limit && input.max_results.is_some();
    let names: Vec<String> = rows.into_iter().take(limit).map(|(_, queue)| queue.name).collect();
    let next_token = names.last().filter(|_| more).map(|last| paging::token("queues", last));
    Ok(ListQueuesOutput { queue_urls: urls(&cx, names), next_token })
}

fn urls(cx: &Cx, names: Vec<String>) -> Option<Vec<String>> {
    let url = |name| Address { account: cx.account(), region: cx.region().clone(), name }.url(cx);
    (!names.is_empty()).then(|| names.into_iter().map(url).collect())
}

pub async fn list_dead_letter_source_queues(
    cx: Cx,
    input: ListDeadLetterSourceQueuesInput,
) -> OpResult<ListDeadLetterSourceQueuesOutput> {
    let limit = limit(input.max_results)?;
    let address = Address::of_url(&cx, &input.queue_url)?;
    address.queue(&cx)?;
    let target = address.arn();
    let rows = cx.read(|r| QUEUES.all(r, &address.scope()))?;
    let sources = rows.into_iter().map(|(_, queue)| queue);
    let sources = sources.filter(|queue| queue.redrive().is_some_and(|redrive| redrive.target == target));
    let names = sources.map(|queue| queue.name);
    let token = input.next_token.as_deref();
    let page = paging::page("sources", names, Clone::clone, token, limit);
    let (names, next_token) = page.ok_or_else(|| bad_token(token.unwrap_or_default()))?;
    let url = |name: String| Address { name, ..address.clone() }.url(&cx);
    Ok(ListDeadLetterSourceQueuesOutput {
        queue_urls: Some(names.into_iter().map(url).collect()),
        next_token: next_token.filter(|_| input.max_results.is_some()),
    })
}
