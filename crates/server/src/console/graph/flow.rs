//! Which state follows which, read from a definition's text. It takes whatever the service took, in either query language:
//! what a picture does not need is not looked at. Pure.

use serde_json::{Map, Value};

/// Conditions that are longer are cut; the whole is in the definition.
const LONGEST_LABEL: usize = 30;

/// States that are entered at one place: a definition, a branch, or what is done with each item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flow {
    pub start: String,
    pub states: Vec<State>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    pub name: String,
    /// What it is called in the picture, if not by its name.
    pub shown: Option<String>,
    pub kind: String,
    pub resource: Option<String>,
    pub comment: Option<String>,
    pub ways: Vec<Way>,
    /// Whether the flow can end here.
    pub ends: bool,
    /// Branches, or what is done with each item.
    pub inner: Vec<Flow>,
}

/// A way out of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub to: String,
    pub label: Option<String>,
    /// Taken when the state fails.
    pub is_catch: bool,
}

impl Flow {
    /// `None` for a text that defines no states.
    pub fn read(definition: &str) -> Option<Self> {
        Self::of(&serde_json::from_str(definition).ok()?)
    }

    fn of(value: &Value) -> Option<Self> {
        let states = value.get("States")?.as_object()?;
        let start = value.get("StartAt").and_then(Value::as_str).unwrap_or_default().to_owned();
        let states = states.iter().filter_map(|(name, state)| State::of(name, state.as_object()?));
        Some(Self { start, states: states.collect() })
    }

    /// The states, with those inside of others.
    pub fn size(&self) -> usize {
        self.states.iter().map(|state| 1 + state.inner.iter().map(Self::size).sum::<usize>()).sum()
    }
}

impl State {
    pub fn title(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.name)
    }

    fn of(name: &str, state: &Map<String, Value>) -> Option<Self> {
        let text = |key: &str| state.get(key).and_then(Value::as_str);
        let kind = text("Type")?.to_owned();
        let mut ways = Vec::new();
        for choice in state.get("Choices").and_then(Value::as_array).into_iter().flatten() {
            if let Some(to) = choice.get("Next").and_then(Value::as_str) {
                ways.push(Way::new(to, Some(condition(choice)), false));
            }
        }
        if let Some(to) = text("Default") {
            ways.push(Way::new(to, Some("otherwise".to_owned()), false));
        }
        if let Some(to) = text("Next") {
            ways.push(Way::new(to, None, false));
        }
        for catcher in state.get("Catch").and_then(Value::as_array).into_iter().flatten() {
            if let Some(to) = catcher.get("Next").and_then(Value::as_str) {
                ways.push(Way::new(to, errors(catcher), true));
            }
        }
        let inner = match kind.as_str() {
            "Parallel" => state.get("Branches").and_then(Value::as_array).cloned().unwrap_or_default(),
            "Map" => state.get("ItemProcessor").or(state.get("Iterator")).cloned().into_iter().collect(),
            _ => Vec::new(),
        };
        let ends =
            state.get("End") == Some(&Value::Bool(true)) || matches!(kind.as_str(), "Succeed" | "Fail");
        Some(Self {
            name: name.to_owned(),
            shown: None,
            resource: text("Resource").map(str::to_owned),
            comment: text("Comment").map(str::to_owned),
            inner: inner.iter().filter_map(Flow::of).collect(),
            kind,
            ways,
            ends,
        })
    }
}

impl Way {
    fn new(to: &str, label: Option<String>, is_catch: bool) -> Self {
        Self { to: to.to_owned(), label: label.filter(|label| !label.is_empty()), is_catch }
    }
}

/// None where every error is caught.
fn errors(catcher: &Value) -> Option<String> {
    let names = catcher.get("ErrorEquals").and_then(Value::as_array).into_iter().flatten();
    let names: Vec<&str> = names.filter_map(Value::as_str).collect();
    (names != ["States.ALL"]).then(|| cut(&names.join(", ")))
}

/// A rule of a choice in few words: `status = "ok"`.
fn condition(rule: &Value) -> String {
    cut(&words(rule))
}

fn words(rule: &Value) -> String {
    if let Some(condition) = rule.get("Condition").and_then(Value::as_str) {
        return condition.trim().trim_start_matches("{%").trim_end_matches("%}").trim().to_owned();
    }
    for (key, joint) in [("And", " and "), ("Or", " or ")] {
        if let Some(all) = rule.get(key).and_then(Value::as_array) {
            return all.iter().map(words).collect::<Vec<_>>().join(joint);
        }
    }
    if let Some(not) = rule.get("Not") {
        return format!("not {}", words(not));
    }
    let variable = rule.get("Variable").and_then(Value::as_str).unwrap_or_default();
    let variable = variable.strip_prefix("$.").unwrap_or(variable);
    let others = rule.as_object().into_iter().flatten();
    let test = others
        .filter(|(key, _)| !matches!(key.as_str(), "Variable" | "Next" | "Assign" | "Output" | "Comment"));
    let Some((operator, value)) = test.into_iter().next() else { return variable.to_owned() };
    let is = |yes: &str, no: &str| if value == &Value::Bool(false) { no.to_owned() } else { yes.to_owned() };
    match operator.as_str() {
        "IsPresent" => format!("{variable} {}", is("is there", "is not there")),
        "IsNull" => format!("{variable} {}", is("is null", "is not null")),
        "IsString" | "IsNumeric" | "IsBoolean" | "IsTimestamp" => {
            let kind = operator[2..].to_lowercase();
            format!("{variable} {} {kind}", is("is", "is not"))
        }
        operator => {
            let (path, operator) = match operator.strip_suffix("Path") {
                Some(rest) => (true, rest),
                None => (false, operator),
            };
            let value = match value {
                Value::String(text) if path => text.strip_prefix("$.").unwrap_or(text).to_owned(),
                other => other.to_string(),
            };
            format!("{variable} {} {value}", sign(operator))
        }
    }
}

fn sign(operator: &str) -> &'static str {
    let ends = |end: &str| operator.ends_with(end);
    if ends("LessThanEquals") {
        "≤"
    } else if ends("GreaterThanEquals") {
        "≥"
    } else if ends("LessThan") {
        "<"
    } else if ends("GreaterThan") {
        ">"
    } else if ends("Matches") {
        "is like"
    } else {
        "="
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_LABEL {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST_LABEL - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn rules_are_told_in_few_words() {
        for (rule, expected) in [
            (json!({"Variable": "$.status", "StringEquals": "ok", "Next": "A"}), "status = \"ok\""),
            (json!({"Variable": "$.n", "NumericGreaterThanEquals": 3}), "n ≥ 3"),
            (json!({"Variable": "$.n", "NumericLessThanPath": "$.most"}), "n < most"),
            (json!({"Variable": "$.x", "IsPresent": false}), "x is not there"),
            (json!({"Variable": "$.x", "IsNumeric": true}), "x is numeric"),
            (json!({"Not": {"Variable": "$.a", "BooleanEquals": true}}), "not a = true"),
            (
                json!({"And": [{"Variable": "$.a", "IsNull": true}, {"Variable": "$.b", "StringMatches": "x*"}]}),
                "a is null and b is like \"x*\"",
            ),
            (json!({"Condition": "{% $states.input.n > 3 %}"}), "$states.input.n > 3"),
            (
                json!({"Variable": "$.a", "StringEquals": "a very long text that goes on"}),
                "a = \"a very long text that go…",
            ),
        ] {
            assert_eq!(condition(&rule), expected, "{rule}");
        }
    }

    #[test]
    fn a_definition_is_read() {
        let definition = json!({"StartAt": "A", "States": {
            "A": {"Type": "Task", "Resource": "arn:x", "Next": "P",
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}, {"ErrorEquals": ["E1", "E2"], "Next": "F"}]},
            "P": {"Type": "Parallel", "End": true, "Branches": [
                {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}]},
            "F": {"Type": "Fail"},
        }});
        let flow = Flow::read(&definition.to_string()).unwrap();
        assert_eq!(flow.start, "A");
        let ways: Vec<_> =
            flow.states[0].ways.iter().map(|w| (w.to.as_str(), w.label.as_deref(), w.is_catch)).collect();
        assert_eq!(ways, [("P", None, false), ("F", None, true), ("F", Some("E1, E2"), true)]);
        assert_eq!(flow.states[1].inner[0].states[0].name, "B");
        assert_eq!(flow.states.iter().map(|s| s.ends).collect::<Vec<_>>(), [false, true, true]);
        assert_eq!(Flow::read("{}"), None);
        assert_eq!(Flow::read("no"), None);
    }
}
