//! Input transformers: variables read from the event, put into a template.
//!
//! A template is JSON with `<name>` in it, so where a variable stands decides how it is written: as a value it is
//! JSON (a text gets its quotes); inside quotes it is plain text. There, EventBridge drops the quotes of an object.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::json_path::{JsonPath, JsonPathError};

/// A target may define this many variables.
const MAXIMUM_VARIABLES: usize = 100;

/// A compiled `InputTransformer` of a target.
#[derive(Debug, Clone)]
pub struct InputTransformer {
    paths: IndexMap<String, JsonPath>,
    template: String,
}

/// What the reserved variables stand for, beside the event.
#[derive(Debug, Clone, Copy)]
pub struct RuleFacts<'a> {
    pub rule_arn: &'a str,
    pub rule_name: &'a str,
    /// ISO 8601.
    pub ingestion_time: &'a str,
}

/// Why a transformer is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TransformerError {
    #[error("InputPathsMap value for {name} is not valid: {source}")]
    Path { name: String, source: JsonPathError },
    #[error("InputPathsMap key {0} is reserved")]
    Reserved(String),
    #[error("InputPathsMap has more than {MAXIMUM_VARIABLES} entries")]
    TooManyVariables,
    #[error("InputTemplate must not be empty")]
    EmptyTemplate,
}

impl InputTransformer {
    pub fn new<'a>(
        paths: impl IntoIterator<Item = (&'a str, &'a str)>,
        template: &str,
    ) -> Result<Self, TransformerError> {
        let mut compiled = IndexMap::new();
        for (name, path) in paths {
            if name.to_ascii_lowercase().starts_with("aws.") {
                return Err(TransformerError::Reserved(name.to_owned()));
            }
            let path = JsonPath::parse(path)
                .map_err(|source| TransformerError::Path { name: name.to_owned(), source })?;
            compiled.insert(name.to_owned(), path);
        }
        if compiled.len() > MAXIMUM_VARIABLES {
            return Err(TransformerError::TooManyVariables);
        }
        if template.trim().is_empty() {
            return Err(TransformerError::EmptyTemplate);
        }
        Ok(Self { paths: compiled, template: template.to_owned() })
    }

    /// What the target gets.
    pub fn transform(&self, event: &Value, facts: &RuleFacts<'_>) -> String {
        // In a template that is JSON, text must stay inside its quotes; a template that is only text is sent as it is.
        let is_json = self.template.trim_start().starts_with(['{', '[']);
        let mut output = String::with_capacity(self.template.len() * 2);
        let mut in_text = false;
        let mut rest = self.template.as_str();
        while let Some(c) = rest.chars().next() {
            if c == '<'
                && let Some((name, after)) = rest[1..].split_once('>')
                && let Some(variable) = self.variable(name, event, facts)
            {
                let value = variable.value.as_deref();
                if in_text {
                    write_in_text(&mut output, value, is_json);
                } else {
                    write_as_value(&mut output, value);
                }
                rest = after;
                continue;
            }
            let taken = if c == '\\' && in_text {
                rest.chars().take(2).map(char::len_utf8).sum()
            } else {
                c.len_utf8()
            };
            in_text ^= c == '"';
            output.push_str(&rest[..taken]);
            rest = &rest[taken..];
        }
        output
    }

    /// `None` if there is no such variable: the template then means the text itself.
    fn variable<'a>(&self, name: &str, event: &'a Value, facts: &RuleFacts<'_>) -> Option<Variable<'a>> {
        let value = |value| Some(Variable { value: Some(value) });
        let text = |text: &str| value(Cow::Owned(Value::String(text.to_owned())));
        match name {
            "aws.events.rule-arn" => text(facts.rule_arn),
            "aws.events.rule-name" => text(facts.rule_name),
            "aws.events.event.ingestion-time" => text(facts.ingestion_time),
            "aws.events.event.json" => value(Cow::Borrowed(event)),
            "aws.events.event" => value(Cow::Owned(without_detail(event))),
            name => self.paths.get(name).map(|path| Variable { value: path.select(event) }),
        }
    }
}

/// A variable that the template may name. Its path may lead nowhere.
struct Variable<'a> {
    value: Option<Cow<'a, Value>>,
}

fn without_detail(event: &Value) -> Value {
    let Value::Object(object) = event else { return event.clone() };
    let rest: Map<String, Value> = object
        .iter()
        .filter(|(key, _)| *key != "detail")
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    Value::Object(rest)
}

fn write_as_value(output: &mut String, value: Option<&Value>) {
    match value {
        // A path that leads nowhere leaves nothing, which as a value is the empty text.
        None => output.push_str("\"\""),
        Some(value) => output.push_str(&value.to_string()),
    }
}

fn write_in_text(output: &mut String, value: Option<&Value>, escape: bool) {
    match value {
        None => {}
        Some(Value::String(text)) if escape => {
            let quoted = Value::String(text.clone()).to_string();
            output.push_str(&quoted[1..quoted.len() - 1]);
        }
        Some(Value::String(text)) => output.push_str(text),
        Some(value @ (Value::Object(_) | Value::Array(_))) => {
            output.push_str(&value.to_string().replace(['"', '\\'], ""));
        }
        Some(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => {
            output.push_str(&value.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check_transform(template: &str, expected: &str) {
        let event = json!({"id": "1", "time": "2015-11-11T21:29:54Z", "resources": ["arn:r"],
            "detail": {"instance-id": "i-0123", "state": "RUNNING", "count": 3, "ok": true, "nothing": null,
                "quote": "a \"b\"\nc", "tags": {"k": "v"}}});
        let paths = [
            ("instance", "$.detail.instance-id"),
            ("state", "$.detail.state"),
            ("count", "$.detail.count"),
            ("ok", "$.detail.ok"),
            ("nothing", "$.detail.nothing"),
            ("quote", "$.detail.quote"),
            ("tags", "$.detail.tags"),
            ("resource", "$.resources[0]"),
            ("all", "$.resources"),
            ("missing", "$.detail.missing"),
        ];
        let facts = RuleFacts {
            rule_arn: "arn:aws:events:rule/r",
            rule_name: "r",
            ingestion_time: "2015-11-11T21:29:55Z",
        };
        let transformer = InputTransformer::new(paths, template).unwrap();
        assert_eq!(transformer.transform(&event, &facts), expected, "{template}");
    }

    #[test]
    fn templates_are_filled() {
        for (template, expected) in [
            (r#""instance <instance> is in <state>""#, r#""instance i-0123 is in RUNNING""#),
            (r#""instance \"<instance>\" is in <state>""#, r#""instance \"i-0123\" is in RUNNING""#),
            (
                r#"{"instance" : <instance>, "state": <state>}"#,
                r#"{"instance" : "i-0123", "state": "RUNNING"}"#,
            ),
            (r#"{"state": "<state>"}"#, r#"{"state": "RUNNING"}"#),
            (r#"{"s": [ 9, <state>, true ], "T" : "Yes"}"#, r#"{"s": [ 9, "RUNNING", true ], "T" : "Yes"}"#),
            (r#"{"n": <count>, "t": "<count>", "b": <ok>}"#, r#"{"n": 3, "t": "3", "b": true}"#),
            (r#"{"n": <nothing>}"#, r#"{"n": null}"#),
            (r#"{"tags": <tags>, "all": <all>}"#, r#"{"tags": {"k":"v"}, "all": ["arn:r"]}"#),
            (r#"{"text": "tags are <tags>"}"#, r#"{"text": "tags are {k:v}"}"#),
            (r#"{"q": <quote>}"#, r#"{"q": "a \"b\"\nc"}"#),
            (r#"{"q": "say <quote>"}"#, r#"{"q": "say a \"b\"\nc"}"#),
            (r#""say <quote>""#, "\"say a \"b\"\nc\""),
            (r#"{"m": <missing>, "t": "[<missing>]"}"#, r#"{"m": "", "t": "[]"}"#),
            (r#"{"html": "<b>bold</b>"}"#, r#"{"html": "<b>bold</b>"}"#),
            (r#"{"less": "1 < 2"}"#, r#"{"less": "1 < 2"}"#),
            (
                r#""<aws.events.rule-name> at <aws.events.event.ingestion-time>""#,
                r#""r at 2015-11-11T21:29:55Z""#,
            ),
            (r#"{"arn": <aws.events.rule-arn>}"#, r#"{"arn": "arn:aws:events:rule/r"}"#),
            (
                r#"{"e": <aws.events.event>}"#,
                r#"{"e": {"id":"1","time":"2015-11-11T21:29:54Z","resources":["arn:r"]}}"#,
            ),
            ("\"<state>\"\n\"<instance>\"", "\"RUNNING\"\n\"i-0123\""),
            ("<instance>", "\"i-0123\""),
        ] {
            check_transform(template, expected);
        }
    }

    #[test]
    fn the_whole_event_can_be_passed_on() {
        let event = json!({"id": "1", "detail": {"a": [1, 2]}});
        let facts = RuleFacts { rule_arn: "", rule_name: "", ingestion_time: "" };
        let transformer = InputTransformer::new([], r#"{"o": <aws.events.event.json>}"#).unwrap();
        let output: Value = serde_json::from_str(&transformer.transform(&event, &facts)).unwrap();
        assert_eq!(output, json!({ "o": event }));
    }

    #[test]
    fn what_is_refused() {
        let refused = |paths: &[(&str, &str)], template: &str| {
            InputTransformer::new(paths.iter().copied(), template).unwrap_err().to_string()
        };
        assert_eq!(
            refused(&[("a", "detail")], "{}"),
            "InputPathsMap value for a is not valid: JSONPath detail is not valid: it must start with $"
        );
        assert_eq!(
            refused(&[("aws.events.rule-arn", "$.a")], "{}"),
            "InputPathsMap key aws.events.rule-arn is reserved"
        );
        assert_eq!(refused(&[], " "), "InputTemplate must not be empty");
        let many: Vec<String> = (0..101).map(|n| format!("v{n}")).collect();
        let many: Vec<(&str, &str)> = many.iter().map(|name| (name.as_str(), "$.a")).collect();
        assert_eq!(refused(&many, "{}"), "InputPathsMap has more than 100 entries");
    }
}
