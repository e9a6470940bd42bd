//! Stack policies: which resources of a stack an update may touch. Pure.
//!
//! With a policy, what no statement allows is protected; what one denies stays protected whatever the others say.
//! [CloudFormation User Guide, Prevent updates to stack resources]

use super::error::validation;
use crate::OpResult;
use serde_json::{Map, Value};

/// What an update does to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Modify,
    Replace,
    Delete,
}

impl Action {
    fn name(self) -> &'static str {
        match self {
            Self::Modify => "Update:Modify",
            Self::Replace => "Update:Replace",
            Self::Delete => "Update:Delete",
        }
    }
}

const ACTIONS: [&str; 4] = ["Update:Modify", "Update:Replace", "Update:Delete", "Update:*"];
/// The longest policy. [SetStackPolicy]
const MAXIMUM: usize = 16_384;

#[derive(Clone, Debug, PartialEq)]
pub struct StackPolicy {
    statements: Vec<Statement>,
}

#[derive(Clone, Debug, PartialEq)]
struct Statement {
    denies: bool,
    /// With whether all others are meant.
    actions: (bool, Vec<String>),
    resources: (bool, Vec<String>),
    /// Patterns for the type; any of them.
    types: Option<Vec<String>>,
}

impl StackPolicy {
    pub fn parse(text: &str) -> OpResult<Self> {
        let read = || {
            let Value::Object(document) = serde_json::from_str(text).ok()? else { return None };
            if document.keys().any(|key| !matches!(key.as_str(), "Statement" | "Version" | "Id")) {
                return None;
            }
            let statements = match document.get("Statement") {
                None if document.is_empty() => Vec::new(),
                None => return None,
                Some(Value::Array(items)) => items.iter().map(statement).collect::<Option<_>>()?,
                Some(one) => vec![statement(one)?],
            };
            Some(Self { statements })
        };
        let fits = text.len() <= MAXIMUM;
        read()
            .filter(|_| fits)
            .ok_or_else(|| validation("Error validating stack policy: Invalid stack policy"))
    }

    /// Why a resource is protected against this; `None` if it is not.
    pub fn refusal(&self, action: Action, logical_id: &str, resource_type: &str) -> Option<String> {
        if self.statements.is_empty() {
            return None;
        }
        let applies = |statement: &&Statement| statement.applies(action, logical_id, resource_type);
        let denial = self.statements.iter().enumerate().find(|(_, s)| s.denies && applies(s));
        if let Some((index, statement)) = denial {
            return Some(format!(
                "Action denied by stack policy: Statement [#{}] does not allow [{}] for resource [{}]",
                index + 1,
                statement.actions.1.join(", "),
                statement.resources.1.join(", "),
            ));
        }
        let allowed = self.statements.iter().any(|s| !s.denies && applies(&s));
        (!allowed).then(|| {
            format!("Action not allowed by stack policy: no statement allows [{}] for resource [LogicalResourceId/{logical_id}]", action.name())
        })
    }
}

impl Statement {
    fn applies(&self, action: Action, logical_id: &str, resource_type: &str) -> bool {
        let (others, actions) = &self.actions;
        let named = actions.iter().any(|given| matches(given, action.name()));
        let (other_resources, resources) = &self.resources;
        let resource = format!("LogicalResourceId/{logical_id}");
        let meant = resources.iter().any(|given| given == "*" || matches(given, &resource));
        let types = self.types.as_ref();
        named != *others
            && meant != *other_resources
            && types.is_none_or(|types| types.iter().any(|given| matches(given, resource_type)))
    }
}

/// Stars stand for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut last = None;
    for piece in pieces {
        if let Some(before) = last.replace(piece) {
            let Some((_, after)) = split_at(rest, before) else { return false };
            rest = after;
        }
    }
    last.map_or(rest.is_empty(), |last| rest.ends_with(last))
}

fn split_at<'a>(text: &'a str, piece: &str) -> Option<(&'a str, &'a str)> {
    let at = text.find(piece)?;
    Some((&text[..at], &text[at + piece.len()..]))
}

fn statement(value: &Value) -> Option<Statement> {
    let statement = value.as_object()?;
    let known = ["Sid", "Effect", "Action", "NotAction", "Principal", "Resource", "NotResource", "Condition"];
    if statement.keys().any(|key| !known.contains(&key.as_str())) {
        return None;
    }
    let denies = match statement.get("Effect")?.as_str()? {
        "Allow" => false,
        "Deny" => true,
        _ => return None,
    };
    if statement.get("Principal")?.as_str()? != "*" {
        return None;
    }
    let actions = either(statement, "Action", "NotAction")?;
    if !actions.1.iter().all(|action| ACTIONS.contains(&action.as_str())) {
        return None;
    }
    let resources = either(statement, "Resource", "NotResource")?;
    let named = |resource: &String| resource == "*" || resource.starts_with("LogicalResourceId/");
    if !resources.1.iter().all(named) {
        return None;
    }
    Some(Statement { denies, actions, resources, types: types(statement.get("Condition"))? })
}

fn either(statement: &Map<String, Value>, is: &str, is_not: &str) -> Option<(bool, Vec<String>)> {
    match (statement.get(is), statement.get(is_not)) {
        (Some(given), None) => Some((false, texts(given)?)),
        (None, Some(given)) => Some((true, texts(given)?)),
        _ => None,
    }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// The one condition that there is: the type of the resource.
#[expect(clippy::option_option, reason = "no condition is not a wrong condition")]
fn types(condition: Option<&Value>) -> Option<Option<Vec<String>>> {
    let Some(condition) = condition else { return Some(None) };
    let condition = condition.as_object()?;
    let mut types = Vec::new();
    for (operator, keys) in condition {
        if !matches!(operator.as_str(), "StringEquals" | "StringLike") {
            return None;
        }
        for (key, values) in keys.as_object()? {
            if key != "ResourceType" {
                return None;
            }
            types.extend(texts(values)?);
        }
    }
    Some(Some(types))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROTECTS: &str = r#"{"Statement": [
        {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*",
         "Resource": "LogicalResourceId/Data*"},
        {"Effect": "Deny", "Action": "Update:Modify", "Principal": "*", "Resource": "*",
         "Condition": {"StringLike": {"ResourceType": "AWS::IAM::*"}}}
    ]}"#;

    #[test]
    fn statements_protect() {
        use Action::{Delete, Modify, Replace};
        let policy = StackPolicy::parse(PROTECTS).unwrap();
        for (action, name, kind, allowed) in [
            (Modify, "Data", "AWS::S3::Bucket", true),
            (Replace, "DataBucket", "AWS::S3::Bucket", false),
            (Delete, "Data", "AWS::S3::Bucket", false),
            (Replace, "Other", "AWS::S3::Bucket", true),
            (Modify, "Role", "AWS::IAM::Role", false),
            (Replace, "Role", "AWS::IAM::Role", true),
        ] {
            let refusal = policy.refusal(action, name, kind);
            assert_eq!(refusal.is_none(), allowed, "{action:?} {name}: {refusal:?}");
        }
        let refusal = policy.refusal(Replace, "Data", "AWS::S3::Bucket").unwrap();
        assert_eq!(
            refusal,
            "Action denied by stack policy: Statement [#2] does not allow [Update:Replace, Update:Delete] for resource \
             [LogicalResourceId/Data*]"
        );
        let only = r#"{"Statement": {"Effect": "Allow", "NotAction": "Update:Delete", "Principal": "*", "Resource": "*"}}"#;
        let policy = StackPolicy::parse(only).unwrap();
        assert!(policy.refusal(Modify, "A", "T").is_none());
        assert!(policy.refusal(Delete, "A", "T").is_some());
        assert!(StackPolicy::parse("{}").unwrap().refusal(Delete, "A", "T").is_none());
    }

    #[test]
    fn what_is_no_policy_is_refused() {
        let statement = |body: &str| format!(r#"{{"Statement": [{{{body}}}]}}"#);
        for text in [
            String::new(),
            "x".into(),
            r#"{"Foo": "Bar"}"#.into(),
            statement(r#""Effect": "Maybe", "Action": "Update:*", "Principal": "*", "Resource": "*""#),
            statement(r#""Effect": "Deny", "Action": "Delete:*", "Principal": "*", "Resource": "*""#),
            statement(r#""Effect": "Deny", "Action": "Update:*", "Principal": "me", "Resource": "*""#),
            statement(r#""Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "Bucket""#),
            statement(r#""Effect": "Deny", "Action": "Update:*", "Principal": "*""#),
        ] {
            let error = StackPolicy::parse(&text).unwrap_err();
            assert_eq!(error.message(), "Error validating stack policy: Invalid stack policy", "{text}");
        }
    }

    #[test]
    fn stars_stand_for_any_text() {
        for (pattern, text, expected) in [
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("a*c", "abc", true),
            ("a*b*c", "a1b2c", true),
            ("a*b*c", "a1c2b", false),
            ("abc", "abc", true),
            ("abc", "abcd", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
