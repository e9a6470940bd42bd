//! From a policy's text to its statements, refusing what AWS refuses.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::condition::Condition;
use super::document::{Actions, DocumentKind, Effect, PolicyDocument, Resources, Statement, Version};
use super::error::PolicyError;
use super::glob::{Glob, Syntax};
use super::json::parse_without_duplicates;
use super::limits::size_without_white_space;
use super::principal::{PrincipalEntry, PrincipalSet};

type Object = Map<String, Value>;

pub(super) fn parse(
    text: &str,
    kind: DocumentKind,
    max_size: Option<usize>,
) -> Result<PolicyDocument, PolicyError> {
    check_size(text, kind, max_size)?;
    let syntax = || match kind {
        DocumentKind::Trust | DocumentKind::Resource => PolicyError::InvalidJson,
        DocumentKind::Identity | DocumentKind::Managed => PolicyError::Syntax,
    };
    let Ok(Value::Object(document)) = parse_without_duplicates(text) else { return Err(syntax()) };
    check_fields(&document, &["Version", "Id", "Statement"], kind)?;
    let version = parse_version(&document, kind)?;
    let id = optional_text(&document, "Id")?;
    if id.is_some() && !kind.has_principal() {
        return Err(PolicyError::Syntax);
    }
    let statements = match document.get("Statement") {
        None if kind.has_principal() => return Err(PolicyError::MissingField("Statement")),
        None => return Err(PolicyError::Syntax),
        Some(Value::Array(list)) if list.is_empty() && kind.has_principal() => {
            return Err(PolicyError::EmptyStatement);
        }
        Some(Value::Array(list)) => {
            list.iter().map(|one| parse_statement(one, kind, version)).collect::<Result<_, _>>()?
        }
        Some(one) => vec![parse_statement(one, kind, version)?],
    };
    let document = PolicyDocument { kind, version, id, statements, text: text.to_owned() };
    check_sids(&document)?;
    Ok(document)
}

fn check_size(text: &str, kind: DocumentKind, max_size: Option<usize>) -> Result<(), PolicyError> {
    let Some(limit) = max_size else { return Ok(()) };
    let (size, quota) = match kind {
        DocumentKind::Trust => (size_without_white_space(text), "ACLSizePerRole"),
        DocumentKind::Identity | DocumentKind::Managed => (size_without_white_space(text), "PolicySize"),
        DocumentKind::Resource => (text.len(), "PolicySize"),
    };
    if size > limit { Err(PolicyError::TooLarge { quota, limit }) } else { Ok(()) }
}

fn check_fields(object: &Object, known: &[&str], kind: DocumentKind) -> Result<(), PolicyError> {
    match object.keys().find(|key| !known.contains(&key.as_str())) {
        None => Ok(()),
        Some(unknown) if kind.has_principal() => Err(PolicyError::UnknownField(unknown.clone())),
        Some(_) => Err(PolicyError::Syntax),
    }
}

fn parse_version(document: &Object, kind: DocumentKind) -> Result<Version, PolicyError> {
    let version = match document.get("Version") {
        None => Version::V2008,
        Some(Value::String(text)) if text == "2012-10-17" => Version::V2012,
        Some(Value::String(text)) if text == "2008-10-17" => Version::V2008,
        Some(Value::String(_)) => return Err(PolicyError::VersionTooOld),
        Some(_) => return Err(PolicyError::Syntax),
    };
    if kind == DocumentKind::Managed && version == Version::V2008 {
        return Err(PolicyError::VersionTooOld);
    }
    Ok(version)
}

const STATEMENT_FIELDS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

fn parse_statement(value: &Value, kind: DocumentKind, version: Version) -> Result<Statement, PolicyError> {
    let Value::Object(statement) = value else { return Err(PolicyError::Syntax) };
    check_fields(statement, &STATEMENT_FIELDS, kind)?;
    let sid = optional_text(statement, "Sid")?;
    if sid
        .as_ref()
        .is_some_and(|sid| !kind.has_principal() && !sid.chars().all(|c| c.is_ascii_alphanumeric()))
    {
        return Err(PolicyError::InvalidSid);
    }
    Ok(Statement {
        sid,
        effect: parse_effect(statement, kind)?,
        principals: parse_principals(statement, kind)?,
        actions: parse_actions(statement, kind)?,
        resources: parse_resources(statement, kind, version)?,
        conditions: parse_conditions(statement, version)?,
    })
}

fn parse_effect(statement: &Object, kind: DocumentKind) -> Result<Effect, PolicyError> {
    // IAM takes a role's trust policy in any case, and other policies as the grammar has it.
    let any_case = |text: &str, effect| kind == DocumentKind::Trust && text.eq_ignore_ascii_case(effect);
    match statement.get("Effect") {
        Some(Value::String(text)) if any_case(text, "Allow") => Ok(Effect::Allow),
        Some(Value::String(text)) if any_case(text, "Deny") => Ok(Effect::Deny),
        Some(Value::String(text)) if text == "Allow" => Ok(Effect::Allow),
        Some(Value::String(text)) if text == "Deny" => Ok(Effect::Deny),
        Some(Value::String(text)) if kind.has_principal() => Err(PolicyError::InvalidEffect(text.clone())),
        None if kind.has_principal() => Err(PolicyError::MissingField("Effect")),
        None | Some(_) => Err(PolicyError::Syntax),
    }
}

/// Finds an element or its `Not` form, with its values; both at once mean nothing.
fn element<'a>(
    statement: &'a Object,
    name: &str,
    not_name: &str,
) -> Result<Option<(&'a Value, bool)>, PolicyError> {
    match (statement.get(name), statement.get(not_name)) {
        (Some(_), Some(_)) => Err(PolicyError::Syntax),
        (Some(value), None) => Ok(Some((value, false))),
        (None, Some(value)) => Ok(Some((value, true))),
        (None, None) => Ok(None),
    }
}

fn parse_principals(statement: &Object, kind: DocumentKind) -> Result<Option<PrincipalSet>, PolicyError> {
    let found = element(statement, "Principal", "NotPrincipal")?;
    let Some((value, inverted)) = found else {
        return if kind.has_principal() { Err(PolicyError::MissingField("Principal")) } else { Ok(None) };
    };
    match (kind.has_principal(), kind, inverted) {
        (false, ..) => return Err(PolicyError::PrincipalInIdentityPolicy),
        (true, DocumentKind::Trust, true) => return Err(PolicyError::ProhibitedField("NotPrincipal")),
        _ => {}
    }
    let entries = match value {
        Value::String(text) if text == "*" => vec![PrincipalEntry::Everyone],
        Value::Object(map) if !map.is_empty() => {
            let mut entries = Vec::new();
            for (kind, value) in map {
                for text in texts(value)? {
                    entries.push(PrincipalEntry::parse(kind, &text)?);
                }
            }
            entries
        }
        Value::String(text) => {
            return Err(PolicyError::InvalidPrincipal { kind: "AWS", value: text.clone() });
        }
        _ => return Err(PolicyError::Syntax),
    };
    if entries.is_empty() {
        return Err(PolicyError::MissingField("Principal"));
    }
    Ok(Some(PrincipalSet { entries, inverted }))
}

fn parse_actions(statement: &Object, kind: DocumentKind) -> Result<Actions, PolicyError> {
    let missing = || match kind {
        DocumentKind::Resource | DocumentKind::Trust => PolicyError::MissingField("Action"),
        DocumentKind::Identity | DocumentKind::Managed => PolicyError::NoActions,
    };
    let (value, inverted) = element(statement, "Action", "NotAction")?.ok_or_else(missing)?;
    let names = texts(value)?;
    if names.is_empty() {
        return Err(missing());
    }
    for name in &names {
        check_action(name)?;
        if kind == DocumentKind::Trust && !name.to_ascii_lowercase().starts_with("sts:") {
            return Err(PolicyError::NotAssumeRole);
        }
    }
    let syntax = Syntax { wildcards: true, variables: false };
    let globs = names.iter().map(|name| Glob::compile(&name.to_ascii_lowercase(), syntax)).collect();
    Ok(Actions { names, globs, inverted })
}

fn check_action(name: &str) -> Result<(), PolicyError> {
    if name == "*" {
        return Ok(());
    }
    let Some((vendor, rest)) = name.split_once(':') else { return Err(PolicyError::NoVendor) };
    if rest.contains(':') {
        return Err(PolicyError::TooManyColons);
    }
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    if vendor != "*" && (vendor.is_empty() || !vendor.chars().all(known)) {
        return Err(PolicyError::InvalidVendor(vendor.to_owned()));
    }
    if rest.is_empty() || rest.contains(char::is_whitespace) {
        return Err(PolicyError::LegacyParsing);
    }
    Ok(())
}

fn parse_resources(
    statement: &Object,
    kind: DocumentKind,
    version: Version,
) -> Result<Option<Resources>, PolicyError> {
    let found = element(statement, "Resource", "NotResource")?;
    if kind == DocumentKind::Trust {
        return match found {
            None => Ok(None),
            Some((_, false)) => Err(PolicyError::ProhibitedField("Resource")),
            Some((_, true)) => Err(PolicyError::ProhibitedField("NotResource")),
        };
    }
    let missing = || match kind {
        DocumentKind::Resource | DocumentKind::Trust => PolicyError::MissingField("Resource"),
        DocumentKind::Identity | DocumentKind::Managed => PolicyError::NoResources,
    };
    // Some services attach policies that may leave the resource out (ECR, EFS): it is the one they are attached to.
    let Some((value, inverted)) = found else {
        return if kind == DocumentKind::Resource { Ok(None) } else { Err(missing()) };
    };
    let names = texts(value)?;
    if names.is_empty() {
        return Err(missing());
    }
    names.iter().try_for_each(|name| check_resource(name))?;
    let variables = version == Version::V2012;
    let globs = names.iter().map(|name| Glob::compile_resource(name, variables)).collect();
    Ok(Some(Resources { names, globs, inverted }))
}

fn check_resource(name: &str) -> Result<(), PolicyError> {
    if name == "*" {
        return Ok(());
    }
    let Some(rest) = name.strip_prefix("arn:") else {
        return Err(PolicyError::ResourceNotArn(name.to_owned()));
    };
    let (partition, rest) = rest.split_once(':').unwrap_or((rest, ""));
    let known = partition == "*" || partition == "aws" || partition.starts_with("aws-");
    if !known {
        return Err(PolicyError::InvalidPartition {
            partition: partition.to_owned(),
            resource: name.to_owned(),
        });
    }
    let vendor = rest.split(':').next().unwrap_or_default();
    if vendor.is_empty() || (vendor != "*" && vendor.contains(['*', '?'])) {
        return Err(PolicyError::ResourceVendor);
    }
    Ok(())
}

fn parse_conditions(statement: &Object, version: Version) -> Result<Vec<Condition>, PolicyError> {
    let Some(element) = statement.get("Condition") else { return Ok(Vec::new()) };
    let Value::Object(operators) = element else { return Err(PolicyError::Syntax) };
    let mut conditions = Vec::new();
    for (operator, keys) in operators {
        let Value::Object(keys) = keys else { return Err(PolicyError::Syntax) };
        for (key, values) in keys {
            let values = scalars(values)?;
            conditions.push(Condition::compile(operator, key, &values, version == Version::V2012)?);
        }
    }
    Ok(conditions)
}

fn check_sids(document: &PolicyDocument) -> Result<(), PolicyError> {
    let mut seen = HashSet::new();
    let unique =
        document.statements.iter().filter_map(Statement::sid).all(|sid| sid.is_empty() || seen.insert(sid));
    if unique { Ok(()) } else { Err(PolicyError::DuplicateSid) }
}

fn optional_text(object: &Object, name: &str) -> Result<Option<String>, PolicyError> {
    match object.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(PolicyError::Syntax),
    }
}

/// One text, or a list of texts.
fn texts(value: &Value) -> Result<Vec<String>, PolicyError> {
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or(PolicyError::Syntax);
    match value {
        Value::Array(list) => list.iter().map(text).collect(),
        one => Ok(vec![text(one)?]),
    }
}

/// One text, number or truth value, or a list of them: conditions may leave the quotes out.
fn scalars(value: &Value) -> Result<Vec<String>, PolicyError> {
    let scalar = |value: &Value| match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(truth) => Ok(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(PolicyError::Syntax),
    };
    match value {
        Value::Array(list) => list.iter().map(scalar).collect(),
        one => Ok(vec![scalar(one)?]),
    }
}
