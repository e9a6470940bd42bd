//! Dynamic references: `{{resolve:ssm:name}}` in a property stands for a value that is fetched when the
//! resource is made, and that is never part of the template.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::spanned::{DocumentError, Span};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DynamicReference {
    /// As it was written, with its braces.
    pub text: String,
    pub service: DynamicService,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DynamicService {
    Ssm {
        name: String,
        version: Option<String>,
    },
    SsmSecure {
        name: String,
        version: Option<String>,
    },
    SecretsManager {
        /// A name or an ARN.
        secret_id: String,
        json_key: Option<String>,
        version_stage: Option<String>,
        version_id: Option<String>,
    },
}

static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{\{resolve:([^{}]*)\}\}").expect("the pattern is a constant"));

/// All references in the strings of a value, without duplicates, in order.
pub fn dynamic_references(value: &Value) -> Result<Vec<DynamicReference>, DocumentError> {
    let mut found = BTreeMap::new();
    collect(value, &mut found)?;
    Ok(found.into_values().collect())
}

fn collect(value: &Value, found: &mut BTreeMap<String, DynamicReference>) -> Result<(), DocumentError> {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
        Value::Array(items) => items.iter().enumerate().try_for_each(|(index, item)| {
            collect(item, found).map_err(|error| error.within(&index.to_string()))
        }),
        Value::Object(entries) => entries
            .iter()
            .try_for_each(|(key, value)| collect(value, found).map_err(|error| error.within(key))),
        Value::String(text) => {
            for captures in REFERENCE.captures_iter(text) {
                let whole = captures[0].to_owned();
                let service = service(&captures[1]).ok_or_else(|| incorrect(&whole))?;
                found.insert(whole.clone(), DynamicReference { text: whole, service });
            }
            Ok(())
        }
    }
}

fn incorrect(text: &str) -> DocumentError {
    let message = format!("Incorrect format is used in the following Dynamic Reference: [{text}]");
    DocumentError::new(Span::NOWHERE, message)
        .hint("the services are ssm, ssm-secure and secretsmanager: {{resolve:ssm:name:version}}")
}

fn service(text: &str) -> Option<DynamicService> {
    let (service, rest) = text.split_once(':')?;
    match service {
        "ssm" | "ssm-secure" => {
            let (name, version) = match rest.split_once(':') {
                None => (rest, None),
                Some((name, version)) => (name, Some(version)),
            };
            let is_version =
                |version: &str| !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
            if name.is_empty() || !version.is_none_or(is_version) {
                return None;
            }
            let (name, version) = (name.to_owned(), version.map(str::to_owned));
            Some(match service {
                "ssm" => DynamicService::Ssm { name, version },
                _ => DynamicService::SsmSecure { name, version },
            })
        }
        "secretsmanager" => secret(rest),
        _ => None,
    }
}

/// `id[:SecretString[:key[:stage[:version]]]]`, where the id may be an ARN, which has colons of its own.
fn secret(text: &str) -> Option<DynamicService> {
    let parts: Vec<&str> = text.split(':').collect();
    let id_parts = if parts[0] == "arn" { 7 } else { 1 };
    let (id, rest) = parts.split_at_checked(id_parts)?;
    if id.iter().any(|part| part.is_empty()) || rest.len() > 4 {
        return None;
    }
    if rest.first().is_some_and(|kind| !kind.is_empty() && *kind != "SecretString") {
        return None;
    }
    let part = |index: usize| rest.get(index).filter(|part| !part.is_empty()).map(|part| (*part).to_owned());
    let (version_stage, version_id) = (part(2), part(3));
    if version_stage.is_some() && version_id.is_some() {
        return None;
    }
    Some(DynamicService::SecretsManager {
        secret_id: id.join(":"),
        json_key: part(1),
        version_stage,
        version_id,
    })
}

/// Puts the values in place. `values` has those of [`dynamic_references`], by the text of the reference;
/// what is not there is left as it is.
pub fn substitute_dynamic_references(value: &mut Value, values: &BTreeMap<String, String>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Array(items) => items.iter_mut().for_each(|item| substitute_dynamic_references(item, values)),
        Value::Object(entries) => {
            entries.values_mut().for_each(|entry| substitute_dynamic_references(entry, values));
        }
        Value::String(text) => {
            let replaced = REFERENCE.replace_all(text, |captures: &regex::Captures<'_>| {
                values.get(&captures[0]).cloned().unwrap_or_else(|| captures[0].to_owned())
            });
            if let std::borrow::Cow::Owned(replaced) = replaced {
                *text = replaced;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ssm(name: &str, version: Option<&str>) -> DynamicService {
        DynamicService::Ssm { name: name.to_owned(), version: version.map(str::to_owned) }
    }

    fn secret_of(id: &str, key: Option<&str>, stage: Option<&str>, version: Option<&str>) -> DynamicService {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        DynamicService::SecretsManager {
            secret_id: id.to_owned(),
            json_key: owned(key),
            version_stage: owned(stage),
            version_id: owned(version),
        }
    }

    #[test]
    fn references_are_read() {
        let arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";
        for (text, expected) in [
            ("ssm:name".to_owned(), ssm("name", None)),
            ("ssm:/a/b:3".to_owned(), ssm("/a/b", Some("3"))),
            (
                "ssm-secure:p:1".to_owned(),
                DynamicService::SsmSecure { name: "p".into(), version: Some("1".into()) },
            ),
            ("secretsmanager:db".to_owned(), secret_of("db", None, None, None)),
            (
                "secretsmanager:db:SecretString:password".to_owned(),
                secret_of("db", Some("password"), None, None),
            ),
            (
                "secretsmanager:db:SecretString:k:AWSPREVIOUS".to_owned(),
                secret_of("db", Some("k"), Some("AWSPREVIOUS"), None),
            ),
            ("secretsmanager:db:SecretString:::v1".to_owned(), secret_of("db", None, None, Some("v1"))),
            (format!("secretsmanager:{arn}"), secret_of(arn, None, None, None)),
            (format!("secretsmanager:{arn}:SecretString:user"), secret_of(arn, Some("user"), None, None)),
        ] {
            let value = json!({ "a": [format!("x {{{{resolve:{text}}}}} y")] });
            let found = dynamic_references(&value).unwrap();
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].service, expected, "{text}");
        }
    }

    #[test]
    fn malformed_references_are_refused_with_their_place() {
        for text in [
            "s3:x",
            "ssm",
            "ssm:",
            "ssm:a:b",
            "ssm:a:1:2",
            "secretsmanager:",
            "secretsmanager:a:Binary",
            "secretsmanager:arn:aws",
            "secretsmanager:a:SecretString:k:stage:version",
            "",
        ] {
            let error =
                dynamic_references(&json!({ "a": ["", format!("{{{{resolve:{text}}}}}")] })).unwrap_err();
            assert_eq!(error.path, "/a/1", "{text}");
            assert!(error.message.contains("Incorrect format"), "{error}");
        }
        assert!(dynamic_references(&json!("{{other:ssm:x}} {{resolve:ssm:x}")).unwrap().is_empty());
    }

    #[test]
    fn values_take_their_place() {
        let mut value = json!({ "a": "{{resolve:ssm:x}}/{{resolve:ssm:y}}", "b": ["{{resolve:ssm:x}}", 1] });
        let found = dynamic_references(&value).unwrap();
        assert_eq!(found.len(), 2);
        substitute_dynamic_references(
            &mut value,
            &BTreeMap::from([("{{resolve:ssm:x}}".to_owned(), "$1".to_owned())]),
        );
        assert_eq!(value, json!({ "a": "$1/{{resolve:ssm:y}}", "b": ["$1", 1] }));
    }
}
