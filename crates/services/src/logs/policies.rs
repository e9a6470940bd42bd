//! Resource policies of an account: which services may write to its groups. [PutResourcePolicy]

use super::table::POLICIES;
use crate::policy_cache::PolicyCache;
use crate::{Cx, OpResult};
use aws::Timestamp;
use aws::logs::{PolicyScope, ResourcePolicy};
use documents::policy::PolicyDocument;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    /// As it was given.
    pub document: String,
    pub updated_at: Timestamp,
}

impl Policy {
    pub fn shown(self) -> ResourcePolicy {
        ResourcePolicy {
            policy_name: Some(self.name),
            policy_document: Some(self.document),
            last_updated_time: Some(self.updated_at.millis()),
            policy_scope: Some(PolicyScope::Account),
            ..Default::default()
        }
    }
}

/// Parsed policies.
#[derive(Default)]
pub struct Policies(PolicyCache);

/// All policies of the caller's account as one, if it has any.
pub fn of_account(cx: &Cx) -> OpResult<Option<Arc<PolicyDocument>>> {
    let rows = cx.read(|r| POLICIES.all(r, &cx.scope()))?;
    let text = match rows.as_slice() {
        [] => return Ok(None),
        [(_, one)] => one.document.clone(),
        _ => together(rows.iter().map(|(_, policy)| policy.document.as_str()))?,
    };
    cx.world().state::<Policies>().0.stored(&text).map(Some)
}

fn together<'a>(documents: impl Iterator<Item = &'a str>) -> OpResult<String> {
    let mut statements = Vec::new();
    for document in documents {
        let mut document: Value = serde_json::from_str(document)?;
        match document["Statement"].take() {
            Value::Array(list) => {
                // Ids of statements are unique in their own policy only.
                statements.extend(list.into_iter().map(without_sid));
            }
            one => statements.push(without_sid(one)),
        }
    }
    Ok(json!({ "Version": "2012-10-17", "Statement": statements }).to_string())
}

fn without_sid(mut statement: Value) -> Value {
    if let Value::Object(members) = &mut statement {
        members.shift_remove("Sid");
    }
    statement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_taken_together() {
        let one = r#"{"Version":"2012-10-17","Statement":{"Sid":"a","Effect":"Allow","Principal":"*","Action":"logs:*","Resource":"*"}}"#;
        let two = r#"{"Version":"2008-10-17","Statement":[{"Sid":"a","Effect":"Deny","Principal":"*","Action":"logs:*","Resource":"*"}]}"#;
        let all: Value = serde_json::from_str(&together([one, two].into_iter()).unwrap()).unwrap();
        let effects: Vec<_> = all["Statement"].as_array().unwrap().iter().map(|s| &s["Effect"]).collect();
        assert_eq!(effects, ["Allow", "Deny"]);
        assert!(!all.to_string().contains("Sid"));
    }
}
