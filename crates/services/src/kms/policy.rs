//! Key policies: the default one, those of AWS managed keys, and grants, which are taken as statements of the policy.

use super::key::{GrantRow, Principal};
use super::lookup::Found;
use crate::policy_cache::PolicyCache;
use crate::{Access, Caller, Cx, OpResult};
use aws::kms::{GrantConstraints, errors};
use aws::{Account, Error, Region};
use documents::policy::{DocumentKind, KEY_POLICY_SIZE, PolicyDocument};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Key policies in memory.
#[derive(Default)]
pub struct Policies(PolicyCache);

/// The one policy that a key has is called this.
pub const NAME: &str = "default";

/// Of a key that was made without a policy: the account's IAM policies decide. [Default key policy]
pub fn default(account: Account) -> String {
    let policy = json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
            "Action": "kms:*",
            "Resource": "*",
        }],
    });
    pretty(&policy)
}

/// Of an AWS managed key: whoever may use the service in this account may use the key through it, and only so.
pub fn managed(account: Account, region: &Region, service: &str) -> String {
    let via = format!("{service}.{region}.amazonaws.com");
    let policy = json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-1"),
        "Statement": [
            {
                "Sid": format!(
                    "Allow access through {service} for all principals in the account that are authorized to use it"
                ),
                "Effect": "Allow",
                "Principal": {"AWS": "*"},
                "Action": [
                    "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant",
                    "kms:DescribeKey",
                ],
                "Resource": "*",
                "Condition": {
                    "StringEquals": {"kms:ViaService": via, "kms:CallerAccount": account.as_str()},
                },
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
                "Resource": "*",
            },
        ],
    });
    pretty(&policy)
}

fn pretty(policy: &Value) -> String {
    serde_json::to_string_pretty(policy).expect("JSON can be written")
}

/// The policy of a key with its grants.
pub fn of(cx: &Cx, found: &Found) -> OpResult<Arc<PolicyDocument>> {
    let policies = cx.world().state::<Policies>();
    if found.grants.is_empty() {
        return policies.0.stored(&found.row.policy);
    }
    let mut document: Value = serde_json::from_str(&found.row.policy)?;
    let own = document["Statement"].take();
    let mut statements = match own {
        Value::Array(list) => list,
        one => vec![one],
    };
    statements.extend(found.grants.iter().map(statement));
    document["Statement"] = Value::Array(statements);
    policies.0.stored(&document.to_string())
}

/// A grant as a statement.
fn statement(grant: &GrantRow) -> Value {
    let principal = match &grant.grantee {
        Principal::Arn(arn) => json!({"AWS": arn}),
        Principal::Service(name) => json!({"Service": name}),
    };
    let actions: Vec<String> = grant.operations.iter().map(|o| format!("kms:{o}")).collect();
    let mut statement = json!({
        "Effect": "Allow",
        "Principal": principal,
        "Action": actions,
        "Resource": "*",
    });
    if let Some(constraints) = &grant.constraints {
        let conditions = conditions(constraints);
        if !conditions.is_empty() {
            statement["Condition"] = Value::Object(conditions);
        }
    }
    statement
}

fn conditions(constraints: &GrantConstraints) -> Map<String, Value> {
    let mut equals = Map::new();
    let mut conditions = Map::new();
    let pairs =
        constraints.encryption_context_subset.iter().chain(&constraints.encryption_context_equals).flatten();
    for (key, value) in pairs {
        // A value of the context is text, whatever it looks like to a policy.
        equals.insert(format!("kms:EncryptionContext:{key}"), json!(value.replace('$', "${$}")));
    }
    if let Some(arn) = &constraints.source_arn {
        equals.insert("aws:SourceArn".into(), json!(arn));
    }
    if let Some(all) = &constraints.encryption_context_equals {
        let keys: Vec<&String> = all.keys().collect();
        conditions.insert("ForAllValues:StringEquals".into(), json!({"kms:EncryptionContextKeys": keys}));
    }
    if !equals.is_empty() {
        conditions.insert("StringEquals".into(), Value::Object(equals));
    }
    conditions
}

/// Whether a grant can be taken as it is: its principals have to be such.
pub fn check_grant(grant: &GrantRow) -> Result<(), Error> {
    let document = json!({"Version": "2012-10-17", "Statement": [statement(grant)]});
    let parsed = PolicyDocument::parse(&document.to_string(), DocumentKind::Resource, None);
    let subject = grant.grantee.arn().or_else(|| grant.grantee.service()).unwrap_or_default();
    parsed.map(drop).map_err(|_| {
        errors::invalid_arn_exception(format!("ARN does not refer to a valid principal: {subject}"))
    })
}

/// Whether a policy can become a key's: it parses, and whoever sets it can set it again.
pub fn check(cx: &Cx, resource: &str, text: &str, bypass_lockout: bool) -> OpResult<()> {
    let parsed = PolicyDocument::parse(text, DocumentKind::Resource, Some(KEY_POLICY_SIZE));
    let malformed = |message: &str| errors::malformed_policy_document_exception(message);
    let document = Arc::new(parsed.map_err(|e| malformed(&e.to_string()))?);
    if bypass_lockout {
        return Ok(());
    }
    let may_put = |cx: &Cx| {
        let access = Access::new(cx, "kms:PutKeyPolicy", resource);
        access.with_policy(Some(document.clone())).authoritative().is_allowed(cx)
    };
    // A policy that leaves the decision to the account locks nobody out.
    let root = cx.as_caller(Caller::root(cx.account()));
    if may_put(cx)? || may_put(&root)? {
        return Ok(());
    }
    let message = "The new key policy will not allow you to update the key policy in the future.";
    Err(malformed(message).into())
}
