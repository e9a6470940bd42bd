//! What the policy of a form demands of it. [Creating a POST policy]

use super::decoded;
use super::form::Form;
use aws::{Error, Timestamp};
use serde_json::Value;

/// Fields that need no condition: the form could not say what they are before it is signed.
const FREE: &[&str] = &[
    "awsaccesskeyid",
    "file",
    "policy",
    "signature",
    "x-amz-algorithm",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-signature",
];

#[derive(Debug)]
pub struct Policy {
    expiration: Timestamp,
    conditions: Vec<Condition>,
}

#[derive(Debug)]
enum Condition {
    Equals(Value, String, String),
    StartsWith(Value, String, String),
    Length(Value, Option<(u64, u64)>),
}

fn invalid(message: &str) -> Error {
    Error::new("InvalidPolicyDocument", 400, format!("Invalid Policy: {message}"))
}

fn against(message: impl std::fmt::Display) -> Error {
    Error::new("AccessDenied", 403, format!("Invalid according to Policy: {message}"))
}

impl Policy {
    /// Out of the form's field: JSON in base64.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let json = decoded(text).and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
        let json = json.ok_or_else(|| invalid("Invalid JSON."))?;
        let expiration = json["expiration"].as_str().ok_or_else(|| invalid("Policy missing expiration."))?;
        let expiration = Timestamp::parse_iso8601(expiration)
            .ok_or_else(|| invalid(&format!("Invalid 'expiration' value: '{expiration}'")))?;
        let list = json["conditions"].as_array().ok_or_else(|| invalid("Policy missing conditions."))?;
        let conditions = list.iter().map(Condition::parse).collect::<Result<_, _>>()?;
        Ok(Self { expiration, conditions })
    }

    pub fn check(&self, form: &Form, bucket: &str, now: Timestamp) -> Result<(), Error> {
        if now > self.expiration {
            return Err(against("Policy expired."));
        }
        let value = |name: &str| match name {
            "bucket" => bucket,
            name => form.field(name).unwrap_or_default(),
        };
        for condition in &self.conditions {
            condition.check(value, form.file.len() as u64)?;
        }
        let mut extra: Vec<String> = form.fields.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        extra.retain(|name| {
            !FREE.contains(&name.as_str())
                && !name.starts_with("x-ignore-")
                && !self.conditions.iter().any(|condition| condition.is_about(name))
        });
        match extra.as_slice() {
            [] => Ok(()),
            names => Err(against(format!("Extra input fields: {}", names.join(", ")))),
        }
    }
}

impl Condition {
    fn parse(json: &Value) -> Result<Self, Error> {
        match json {
            Value::Object(pairs) => {
                let mut pairs = pairs.iter();
                let (Some((name, value)), None) = (pairs.next(), pairs.next()) else {
                    let message = "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.";
                    return Err(invalid(message));
                };
                let value = text(value);
                let shown = serde_json::json!(["eq", format!("${name}"), value]);
                Ok(Self::Equals(shown, name.to_ascii_lowercase(), value))
            }
            Value::Array(items) => match items.as_slice() {
                [operator, name, value] => Self::of_list(json, &text(operator), name, value),
                _ => Err(invalid("Invalid Condition: conditions must have three parts.")),
            },
            _ => Err(invalid("Invalid Condition: must be a list or an object.")),
        }
    }

    fn of_list(json: &Value, operator: &str, name: &Value, value: &Value) -> Result<Self, Error> {
        // A name without its sign is that of no field.
        let field = text(name).strip_prefix('$').unwrap_or_default().to_ascii_lowercase();
        match operator.to_ascii_lowercase().as_str() {
            "eq" => Ok(Self::Equals(json.clone(), field, text(value))),
            "starts-with" => Ok(Self::StartsWith(json.clone(), field, text(value))),
            "content-length-range" => {
                let range = text(name).parse().ok().zip(text(value).parse().ok());
                Ok(Self::Length(json.clone(), range))
            }
            other => Err(invalid(&format!("Invalid Condition: unknown operation '{other}'."))),
        }
    }

    fn is_about(&self, field: &str) -> bool {
        match self {
            Self::Equals(_, name, _) | Self::StartsWith(_, name, _) => name == field,
            Self::Length(..) => false,
        }
    }

    fn check<'f>(&self, value: impl Fn(&str) -> &'f str, size: u64) -> Result<(), Error> {
        let (json, holds) = match self {
            Self::Equals(json, name, wanted) => (json, !name.is_empty() && value(name) == wanted),
            Self::StartsWith(json, name, start) => {
                (json, !name.is_empty() && value(name).starts_with(start.as_str()))
            }
            Self::Length(_, Some((least, most))) => return check_size(size, *least, *most),
            Self::Length(json, None) => (json, false),
        };
        if holds { Ok(()) } else { Err(against(format!("Policy Condition failed: {}", spaced(json)))) }
    }
}

fn check_size(size: u64, least: u64, most: u64) -> Result<(), Error> {
    if size > most {
        let message = "Your proposed upload exceeds the maximum allowed size";
        return Err(Error::new("EntityTooLarge", 400, message)
            .with("ProposedSize", size.to_string())
            .with("MaxSizeAllowed", most.to_string()));
    }
    if size < least {
        let message = "Your proposed upload is smaller than the minimum allowed size";
        return Err(Error::new("EntityTooSmall", 400, message)
            .with("ProposedSize", size.to_string())
            .with("MinSizeAllowed", least.to_string()));
    }
    Ok(())
}

fn text(json: &Value) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

/// A condition as it is quoted to the one who broke it.
fn spaced(json: &Value) -> String {
    let items = json.as_array().map(Vec::as_slice).unwrap_or_default();
    let texts: Vec<String> = items.iter().map(|item| format!("\"{}\"", text(item))).collect();
    format!("[{}]", texts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    fn check(conditions: Value, fields: &[(&str, &str)], size: usize) -> Result<(), String> {
        let json = serde_json::json!({"expiration": "2030-01-01T00:00:00Z", "conditions": conditions});
        let form = Form {
            fields: fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
            file: vec![0; size].into(),
            ..Form::default()
        };
        let policy = Policy::parse(&STANDARD.encode(json.to_string())).map_err(|e| e.message)?;
        policy.check(&form, "b", Timestamp::from_millis(0)).map_err(|e| e.message)
    }

    #[test]
    fn conditions() {
        use serde_json::json;
        let failed = |rest: &str| Err(format!("Invalid according to Policy: {rest}"));
        let key = ("key", "k");
        let cases = [
            (json!([{"bucket": "b"}, {"key": "k"}]), vec![key], Ok(())),
            (json!([{"bucket": "b"}]), vec![key], failed("Extra input fields: key")),
            (json!([{"bucket": "c"}]), vec![], failed("Policy Condition failed: [\"eq\", \"$bucket\", \"c\"]")),
            (json!([["starts-with", "$KEY", ""]]), vec![key, ("x-ignore-a", "1"), ("policy", "p")], Ok(())),
            (
                json!([["starts-with", "$key", "x"]]),
                vec![key],
                failed("Policy Condition failed: [\"starts-with\", \"$key\", \"x\"]"),
            ),
            (json!([["eq", "key", "k"]]), vec![key], failed("Policy Condition failed: [\"eq\", \"key\", \"k\"]")),
            (json!([["content-length-range", 0, 10]]), vec![], Ok(())),
            (
                json!([["content-length-range", "a", "10"]]),
                vec![],
                failed("Policy Condition failed: [\"content-length-range\", \"a\", \"10\"]"),
            ),
            (
                json!([["content-length-range", 0, 2]]),
                vec![],
                Err("Your proposed upload exceeds the maximum allowed size".into()),
            ),
            (
                json!([["content-length-range", 5, 10]]),
                vec![],
                Err("Your proposed upload is smaller than the minimum allowed size".into()),
            ),
            (
                json!([{"a": "1", "b": "2"}]),
                vec![],
                Err("Invalid Policy: Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.".into()),
            ),
        ];
        for (conditions, fields, expected) in cases {
            assert_eq!(check(conditions.clone(), &fields, 3), expected, "{conditions}");
        }
    }

    #[test]
    fn a_policy_ends() {
        let text = STANDARD.encode(r#"{"expiration":"2020-01-01T00:00:00Z","conditions":[]}"#);
        let policy = Policy::parse(&text).unwrap();
        let now = Timestamp::parse_iso8601("2020-01-01T00:00:01Z").unwrap();
        let error = policy.check(&Form::default(), "b", now).unwrap_err();
        assert_eq!(error.message, "Invalid according to Policy: Policy expired.");
    }
}
