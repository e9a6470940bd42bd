//! AddPermission and RemovePermission: statements of the topic's policy, by their labels.

use super::super::table::TOPICS;
use super::super::topic::{arn, default_policy, invalid, missing};
use super::place;
use crate::resource::one_or_all;
use crate::{Cx, OpResult};
use aws::Account;
use aws::sns::{AddPermissionInput, AddPermissionOutput, RemovePermissionInput, RemovePermissionOutput};
use serde_json::{Value, json};

/// What a topic's policy can be about. [Amazon SNS API permissions; `Receive` is in policies of old]
const ACTIONS: [&str; 13] = [
    "*",
    "AddPermission",
    "DeleteTopic",
    "GetDataProtectionPolicy",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
    "ListTagsForResource",
    "Publish",
    "PutDataProtectionPolicy",
    "Receive",
    "RemovePermission",
    "SetTopicAttributes",
    "Subscribe",
];

/// Changes the statements of a topic's policy.
async fn change(
    cx: &Cx,
    topic_arn: &str,
    change: impl FnOnce(&mut Vec<Value>, &str) -> OpResult<()> + Send + 'static,
) -> OpResult<()> {
    let (scope, name) = place(cx, topic_arn)?;
    let account: Account = scope.account.parse().map_err(|_| missing())?;
    let arn = arn(cx.region(), account, &name).to_string();
    cx.write(move |tx| {
        let mut topic = TOPICS.get(tx, &scope, &name)?.ok_or_else(missing)?;
        let text = topic.attributes.get("Policy").cloned().unwrap_or_else(|| default_policy(&arn, account));
        let mut policy: Value = serde_json::from_str(&text)?;
        let mut statements = match policy["Statement"].take() {
            Value::Array(statements) => statements,
            statement => vec![statement],
        };
        change(&mut statements, &arn)?;
        policy["Statement"] = Value::Array(statements);
        topic.set("Policy", policy.to_string())?;
        Ok(TOPICS.put(tx, &scope, &name, &topic)?)
    })
    .await
}

pub async fn add_permission(cx: Cx, input: AddPermissionInput) -> OpResult<AddPermissionOutput> {
    if input.action_name.iter().any(|action| !ACTIONS.contains(&action.as_str())) {
        return Err(invalid("Policy statement action out of service scope!"));
    }
    let accounts = input.aws_account_id.iter().map(|id| {
        let account: Account =
            id.parse().map_err(|_| invalid(format!("Policy Error: PrincipalNotFound {id}")))?;
        Ok(format!("arn:aws:iam::{account}:root"))
    });
    let accounts = one_or_all(accounts.collect::<OpResult<Vec<_>>>()?);
    let actions = one_or_all(input.action_name.iter().map(|action| format!("SNS:{action}")).collect());
    let label = input.label;
    change(&cx, &input.topic_arn, move |statements, arn| {
        if statements.iter().any(|statement| statement["Sid"] == label.as_str()) {
            return Err(invalid("Statement already exists"));
        }
        statements.push(json!({
            "Sid": label,
            "Effect": "Allow",
            "Principal": { "AWS": accounts },
            "Action": actions,
            "Resource": arn,
        }));
        Ok(())
    })
    .await?;
    Ok(AddPermissionOutput {})
}

pub async fn remove_permission(cx: Cx, input: RemovePermissionInput) -> OpResult<RemovePermissionOutput> {
    let label = input.label;
    change(&cx, &input.topic_arn, move |statements, _| {
        statements.retain(|statement| statement["Sid"] != label.as_str());
        if statements.is_empty() {
            Err(invalid("Policy statement action out of service scope!"))
        } else {
            Ok(())
        }
    })
    .await?;
    Ok(RemovePermissionOutput {})
}
