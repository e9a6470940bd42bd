//! AddPermission and RemovePermission: statements of the queue's policy, by their labels.

use super::super::address::Address;
use super::super::error::{invalid, invalid_value, over_limit};
use super::change;
use crate::resource::one_or_all;
use crate::{Cx, OpResult};
use aws::Account;
use aws::sqs::{AddPermissionInput, AddPermissionOutput, RemovePermissionInput, RemovePermissionOutput};
use indexmap::IndexMap;
use serde_json::{Value, json};

/// [Amazon SQS policy quotas]
const MOST_ACTIONS: usize = 7;
const ACTIONS: [&str; 9] = [
    "*",
    "SendMessage",
    "ReceiveMessage",
    "DeleteMessage",
    "ChangeMessageVisibility",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ListDeadLetterSourceQueues",
    "PurgeQueue",
];

fn statements(policy: Option<&String>, arn: &str) -> Value {
    let stored = policy.and_then(|text| serde_json::from_str::<Value>(text).ok());
    let mut policy = stored.unwrap_or_else(
        || json!({ "Version": "2008-10-17", "Id": format!("{arn}/SQSDefaultPolicy"), "Statement": [] }),
    );
    if !policy["Statement"].is_array() {
        policy["Statement"] = json!([policy["Statement"].take()]);
    }
    policy
}

fn statement(input: &AddPermissionInput, arn: &str) -> OpResult<Value> {
    if input.actions.len() > MOST_ACTIONS {
        let count = input.actions.len();
        return Err(over_limit(format!("{count} Actions were found, maximum allowed is {MOST_ACTIONS}.")));
    }
    if input.actions.is_empty() || input.aws_account_ids.is_empty() {
        return Err(invalid("A permission has at least one action and one account."));
    }
    if let Some(unknown) = input.actions.iter().find(|action| !ACTIONS.contains(&action.as_str())) {
        let reason = "Only the queue owner is allowed to invoke this action.";
        return Err(invalid_value(format!("SQS:{unknown}"), "ActionName", reason));
    }
    let accounts = input.aws_account_ids.iter().map(|id| {
        let account: Account =
            id.parse().map_err(|_| invalid_value(format!("[{id}]"), "PrincipalId", "Unable to verify."))?;
        Ok(format!("arn:aws:iam::{account}:root"))
    });
    let accounts = accounts.collect::<OpResult<Vec<_>>>()?;
    let actions = input.actions.iter().map(|action| format!("SQS:{action}")).collect();
    Ok(json!({
        "Sid": input.label,
        "Effect": "Allow",
        "Principal": { "AWS": one_or_all(accounts) },
        "Action": one_or_all(actions),
        "Resource": arn,
    }))
}

pub async fn add_permission(cx: Cx, input: AddPermissionInput) -> OpResult<AddPermissionOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let arn = address.arn();
    let statement = statement(&input, &arn)?;
    change(&cx, &address, move |queue| {
        let mut policy = statements(queue.attributes.get("Policy"), &arn);
        let all = policy["Statement"].as_array_mut().into_iter().flatten();
        if all.into_iter().any(|found| found["Sid"] == input.label.as_str()) {
            return Err(invalid_value(&input.label, "Label", "Already exists."));
        }
        if let Some(all) = policy["Statement"].as_array_mut() {
            all.push(statement);
        }
        queue.set(IndexMap::from([("Policy".to_owned(), policy.to_string())]))
    })
    .await?;
    Ok(AddPermissionOutput {})
}

pub async fn remove_permission(cx: Cx, input: RemovePermissionInput) -> OpResult<RemovePermissionOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let arn = address.arn();
    change(&cx, &address, move |queue| {
        let missing = || invalid_value(&input.label, "Label", "can't find label on existing policy");
        let mut policy = statements(queue.attributes.get("Policy"), &arn);
        let all = policy["Statement"].as_array_mut().ok_or_else(missing)?;
        let before = all.len();
        all.retain(|found| found["Sid"] != input.label.as_str());
        let (after, text) = (all.len(), policy.to_string());
        if before == after {
            return Err(missing());
        }
        let text = if after == 0 { String::new() } else { text };
        queue.set(IndexMap::from([("Policy".to_owned(), text)]))
    })
    .await?;
    Ok(RemovePermissionOutput {})
}
