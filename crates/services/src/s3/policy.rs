//! Bucket policies, and what is public about them. [Blocking public access]

use super::acl;
use super::bucket::BucketRow;
use super::object::ObjectRow;
use crate::policy_cache::PolicyCache;
use crate::{Cx, OpResult};
use aws::s3::PublicAccessBlockConfiguration;
use documents::policy::PolicyDocument;
use serde_json::{Value, json};
use std::sync::Arc;

/// Bucket policies in memory.
#[derive(Default)]
pub struct Policies(PolicyCache);

/// Conditions that, with a fixed value, keep a statement for everyone from being public.
const NARROWING: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:sourceowner",
    "aws:userid",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

/// Whether a policy lets in anyone at all.
pub fn is_public(text: &str) -> bool {
    let Ok(document) = serde_json::from_str::<Value>(text) else { return false };
    let statements = match &document["Statement"] {
        Value::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    statements.into_iter().any(|statement| {
        statement["Effect"] == "Allow"
            && (statement.get("NotPrincipal").is_some() || names_everyone(&statement["Principal"]))
            && !is_narrowed(&statement["Condition"])
    })
}

fn names_everyone(principal: &Value) -> bool {
    match principal {
        Value::String(text) => text == "*",
        Value::Array(list) => list.iter().any(names_everyone),
        Value::Object(kinds) => kinds.get("AWS").is_some_and(names_everyone),
        _ => false,
    }
}

fn is_narrowed(condition: &Value) -> bool {
    let Some(operators) = condition.as_object() else { return false };
    operators.iter().any(|(operator, keys)| {
        let equals = ["StringEquals", "StringLike", "ArnEquals", "ArnLike", "IpAddress"]
            .iter()
            .any(|o| operator.trim_start_matches("ForAnyValue:").eq_ignore_ascii_case(o));
        let fixed = |value: &Value| match value {
            Value::String(text) => !text.contains(['*', '?']) && !text.contains("${") && text != "0.0.0.0/0",
            Value::Array(list) => list.iter().all(|v| v.as_str().is_some_and(|t| !t.contains(['*', '?']))),
            _ => false,
        };
        let keys = keys.as_object();
        equals
            && keys.is_some_and(|keys| {
                keys.iter().any(|(key, value)| {
                    NARROWING.contains(&key.to_ascii_lowercase().as_str()) && fixed(value)
                })
            })
    })
}

fn blocks(bucket: &BucketRow, which: fn(&PublicAccessBlockConfiguration) -> Option<bool>) -> bool {
    bucket.public_access_block.as_ref().and_then(which).unwrap_or_default()
}

/// Whether a policy may not become the bucket's.
pub fn is_blocked(bucket: &BucketRow, text: &str) -> bool {
    blocks(bucket, |b| b.block_public_policy) && is_public(text)
}

/// The policy as it has a say over this caller: one that is public says nothing to strangers of a restricted bucket. The
/// grants of lists count as its statements.
pub fn of(
    cx: &Cx,
    bucket: &BucketRow,
    object: Option<(&str, &ObjectRow)>,
) -> OpResult<Option<Arc<PolicyDocument>>> {
    let stranger = cx.caller().principal.account != bucket.owner.as_str() && !cx.caller().is_service();
    let text = bucket
        .policy
        .as_deref()
        .filter(|text| !(stranger && blocks(bucket, |b| b.restrict_public_buckets) && is_public(text)));
    let granted = acl::statements(bucket, object);
    let is_foreign = object.is_some_and(|(_, row)| row.control.owner.is_some());
    if granted.is_empty() && !is_foreign {
        let policies = cx.world().state::<Policies>();
        return text.map(|text| policies.0.stored(text)).transpose();
    }
    let mut statements = statements(text);
    if is_foreign {
        // What a bucket's owner allows is about what it owns itself.
        statements.retain(|statement| statement["Effect"] == "Deny");
    }
    statements.extend(granted);
    if statements.is_empty() {
        return Ok(None);
    }
    let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
    cx.world().state::<Policies>().0.stored(&text).map(Some)
}

fn statements(text: Option<&str>) -> Vec<Value> {
    let document = text.and_then(|text| serde_json::from_str::<Value>(text).ok());
    match document.map(|mut document| document["Statement"].take()) {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(list)) => list,
        Some(one) => vec![one],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_is_who_lets_everyone_in() {
        let policy = |principal: Value, condition: Value| {
            let mut statement = json!({
                "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
            });
            if !condition.is_null() {
                statement["Condition"] = condition;
            }
            json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
        };
        let cases = [
            (json!("*"), Value::Null, true),
            (json!({"AWS": "*"}), Value::Null, true),
            (json!({"AWS": ["arn:aws:iam::111111111111:root", "*"]}), Value::Null, true),
            (json!({"AWS": "arn:aws:iam::111111111111:root"}), Value::Null, false),
            (json!({"Service": "logs.amazonaws.com"}), Value::Null, false),
            (json!("*"), json!({"StringEquals": {"aws:SourceAccount": "111111111111"}}), false),
            (json!("*"), json!({"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}), true),
            (json!("*"), json!({"Bool": {"aws:SecureTransport": "true"}}), true),
            (json!("*"), json!({"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}), false),
        ];
        for (principal, condition, expected) in cases {
            let text = policy(principal, condition);
            assert_eq!(is_public(&text), expected, "{text}");
        }
    }
}
