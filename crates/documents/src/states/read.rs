//! Reads a definition, and says everything that is wrong with it.

use std::collections::{BTreeSet, HashSet};
use std::ops::RangeInclusive;

use indexmap::IndexMap;
use serde_json::{Map as Object, Value};

use super::choice::Rule;
use super::definition::{
    Amount, Branch, Catcher, Choice, Definition, Diagnostic, Fail, FailText, Flow, Kind, Map, Next, Parallel,
    Pass, Recovery, ResultFlow, Retrier, State, Task, Until, Wait,
};
use super::path::Path;
use super::template::{Expression, Template};
use super::timestamp::parse_timestamp;

const SCHEMA: &str = "SCHEMA_VALIDATION_FAILED";
const TARGET: &str = "MISSING_TRANSITION_TARGET";
/// Flows within flows.
const MAXIMUM_DEPTH: usize = 20;
/// A longer name of a state is refused (Step Functions' quota).
const MAXIMUM_NAME: usize = 80;
/// The longest wait or timeout that is taken.
const MAXIMUM_SECONDS: u64 = 99_999_999;
/// `MaxDelaySeconds` is less than 366 days.
const MAXIMUM_DELAY: u64 = 31_622_399;

const TYPES: &str = "[Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]";
const EVERYWHERE: [&str; 6] = ["Type", "Comment", "QueryLanguage", "InputPath", "OutputPath", "Assign"];

impl Definition {
    /// All that is wrong, if anything is.
    pub fn read(text: &str) -> Result<Self, Vec<Diagnostic>> {
        if text.trim().is_empty() {
            return Err(vec![Diagnostic {
                code: SCHEMA,
                message: "Definition must be a valid JSON object".into(),
                location: String::new(),
            }]);
        }
        let value: Value = serde_json::from_str(text).map_err(|error| {
            vec![Diagnostic {
                code: "INVALID_JSON_DESCRIPTION",
                message: error.to_string(),
                location: format!("line: {}, column: {}", error.line(), error.column()),
            }]
        })?;
        let mut reader = Reader::default();
        let definition = reader.definition(&value);
        match definition {
            Some(definition) if reader.diagnostics.is_empty() => Ok(definition),
            _ => Err(reader.diagnostics),
        }
    }
}

#[derive(Default)]
struct Reader {
    diagnostics: Vec<Diagnostic>,
    /// A state's name is used once in a whole definition.
    names: HashSet<String>,
}

/// The fields of one object, and where it stands.
struct Fields<'v> {
    map: &'v Object<String, Value>,
    at: String,
}

impl<'v> Fields<'v> {
    fn place(&self, field: &str) -> String {
        format!("{}/{field}", self.at)
    }

    fn get(&self, field: &str) -> Option<&'v Value> {
        self.map.get(field)
    }
}

impl Reader {
    fn wrong(&mut self, location: impl Into<String>, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic {
            code: SCHEMA,
            message: message.into(),
            location: location.into(),
        });
    }

    fn object<'v>(&mut self, value: &'v Value, at: &str) -> Option<Fields<'v>> {
        match value.as_object() {
            Some(map) => Some(Fields { map, at: at.to_owned() }),
            None => {
                self.wrong(if at.is_empty() { "/" } else { at }, "Expected value of type Object");
                None
            }
        }
    }

    fn only(&mut self, fields: &Fields<'_>, known: &[&str], also: &[&str]) {
        for field in fields.map.keys() {
            if !known.contains(&field.as_str()) && !also.contains(&field.as_str()) {
                self.wrong(fields.place(field), "Field is not supported");
            }
        }
    }

    fn text(&mut self, fields: &Fields<'_>, field: &str) -> Option<String> {
        let value = fields.get(field)?;
        match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => {
                self.wrong(fields.place(field), "Expected value of type String");
                None
            }
        }
    }

    fn whole(&mut self, fields: &Fields<'_>, field: &str, allowed: RangeInclusive<u64>) -> Option<u64> {
        let value = fields.get(field)?;
        match value.as_u64() {
            Some(number) if allowed.contains(&number) => Some(number),
            _ => {
                let (least, most) = (allowed.start(), allowed.end());
                self.wrong(fields.place(field), format!("Expected an Integer from {least} to {most}"));
                None
            }
        }
    }

    /// The one of two names for the same thing that is written; `otherwise` if neither is.
    fn either<'n>(&mut self, fields: &Fields<'_>, otherwise: &'n str, other: &'n str) -> &'n str {
        if fields.get(other).is_none() {
            return otherwise;
        }
        if fields.get(otherwise).is_some() {
            let message = format!("Only one of these fields can be present: [{otherwise}, {other}]");
            self.wrong(&fields.at, message);
        }
        other
    }

    fn template(&mut self, fields: &Fields<'_>, field: &str) -> Option<Template> {
        match Template::read(fields.get(field)?) {
            Ok(template) => Some(template),
            Err(unreadable) => {
                self.wrong(
                    fields.place(field),
                    format!(
                        "The value for the field '{}' must be a valid JSONPath or a valid intrinsic function call",
                        unreadable.field
                    ),
                );
                None
            }
        }
    }

    fn path(&mut self, fields: &Fields<'_>, field: &str) -> Option<Path> {
        let text = self.text(fields, field)?;
        match Path::parse(&text) {
            Ok(path) => Some(path),
            Err(_) => {
                self.wrong(fields.place(field), "Value is not a valid JSONPath");
                None
            }
        }
    }

    /// A path that may be `null`; `$` if it isn't written.
    fn nullable(&mut self, fields: &Fields<'_>, field: &str, reference: bool) -> Option<Path> {
        match fields.get(field) {
            Some(Value::Null) => None,
            None => Path::parse("$").ok(),
            Some(_) => {
                let path = self.path(fields, field)?;
                if reference && !path.is_reference() {
                    self.wrong(fields.place(field), "Value is not a Reference Path");
                }
                Some(path)
            }
        }
    }

    fn definition(&mut self, value: &Value) -> Option<Definition> {
        let fields = self.object(value, "")?;
        let known = ["Comment", "StartAt", "States", "Version", "TimeoutSeconds", "QueryLanguage"];
        self.only(&fields, &known, &[]);
        self.language(&fields);
        if self.text(&fields, "Version").is_some_and(|version| version != "1.0") {
            self.wrong("/Version", "The field 'Version' should have one of these values: [1.0]");
        }
        let comment = self.text(&fields, "Comment");
        let timeout_seconds = self.whole(&fields, "TimeoutSeconds", 0..=MAXIMUM_SECONDS);
        let flow = self.flow(&fields, 0)?;
        Some(Definition { comment, timeout_seconds, flow })
    }

    fn language(&mut self, fields: &Fields<'_>) {
        match self.text(fields, "QueryLanguage").as_deref() {
            None | Some("JSONPath") => {}
            Some("JSONata") => {
                self.wrong(
                    fields.place("QueryLanguage"),
                    "Sluice does not serve the query language JSONata yet",
                );
            }
            Some(_) => self.wrong(
                fields.place("QueryLanguage"),
                "The field 'QueryLanguage' should have one of these values: [JSONPath, JSONata]",
            ),
        }
    }

    fn flow(&mut self, fields: &Fields<'_>, depth: usize) -> Option<Flow> {
        let missing: Vec<&str> =
            ["States", "StartAt"].into_iter().filter(|field| fields.get(field).is_none()).collect();
        if !missing.is_empty() {
            let at = if fields.at.is_empty() { "/" } else { &fields.at };
            self.wrong(at, format!("These fields are required: [{}]", missing.join(", ")));
            return None;
        }
        if depth > MAXIMUM_DEPTH {
            self.wrong(&fields.at, format!("States are nested deeper than {MAXIMUM_DEPTH} levels"));
            return None;
        }
        let start_at = self.text(fields, "StartAt")?;
        let place = fields.place("States");
        let written = self.object(fields.get("States")?, &place)?;
        if written.map.is_empty() {
            self.wrong(&place, "Value cannot be empty");
            return None;
        }
        let mut states = IndexMap::with_capacity(written.map.len());
        let mut complete = true;
        for (name, value) in written.map {
            let at = format!("{place}/{name}");
            if name.chars().count() > MAXIMUM_NAME {
                self.wrong(&at, format!("A state's name has at most {MAXIMUM_NAME} characters"));
            }
            if !self.names.insert(name.clone()) {
                self.wrong(&at, format!("The state name '{name}' is used more than once"));
            }
            match self.state(value, &at, depth) {
                Some(state) => {
                    states.insert(name.clone(), state);
                }
                None => complete = false,
            }
        }
        let flow = Flow { start_at, states };
        if complete {
            self.reach(&flow, fields);
        }
        Some(flow)
    }

    /// Every target exists, and every state is one.
    fn reach(&mut self, flow: &Flow, fields: &Fields<'_>) {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut next = vec![flow.start_at.as_str()];
        if !flow.states.contains_key(&flow.start_at) {
            self.missing(fields.place("StartAt"), format!("Missing 'StartAt' target: {}", flow.start_at));
        }
        while let Some(name) = next.pop() {
            if let Some(state) = flow.states.get(name).filter(|_| reached.insert(name)) {
                next.extend(state.targets().into_iter().map(|(_, target)| target));
            }
        }
        for (name, state) in &flow.states {
            let at = format!("{}/States/{name}", fields.at);
            for (field, target) in state.targets() {
                if !flow.states.contains_key(target) {
                    let named = if field == "Default" { "Default" } else { "Next" };
                    self.missing(format!("{at}/{field}"), format!("Missing '{named}' target: {target}"));
                }
            }
            if !reached.contains(name.as_str()) {
                self.missing(at, format!("State \"{name}\" is not reachable."));
            }
        }
    }

    fn missing(&mut self, location: String, message: String) {
        self.diagnostics.push(Diagnostic { code: TARGET, message, location });
    }

    fn state(&mut self, value: &Value, at: &str, depth: usize) -> Option<State> {
        let fields = self.object(value, at)?;
        self.language(&fields);
        let Some(kind) = self.text(&fields, "Type") else {
            if fields.get("Type").is_none() {
                self.wrong(at, "These fields are required: [Type]");
            }
            return None;
        };
        let before = self.diagnostics.len();
        let comment = self.text(&fields, "Comment");
        let input_path = self.nullable(&fields, "InputPath", false);
        let output_path = self.nullable(&fields, "OutputPath", false);
        let assign = self.template(&fields, "Assign");
        if assign.is_some() && !fields.get("Assign").is_some_and(Value::is_object) {
            self.wrong(fields.place("Assign"), "Expected value of type Object");
        }
        let kind = match kind.as_str() {
            "Task" => self.task(&fields).map(|task| Kind::Task(Box::new(task))),
            "Choice" => self.choice(&fields).map(Kind::Choice),
            "Parallel" => self.parallel(&fields, depth).map(Kind::Parallel),
            "Map" => self.map(&fields, depth).map(|map| Kind::Map(Box::new(map))),
            "Wait" => self.wait(&fields).map(Kind::Wait),
            "Pass" => self.pass(&fields).map(Kind::Pass),
            "Succeed" => {
                self.only(&fields, &EVERYWHERE, &[]);
                Some(Kind::Succeed)
            }
            "Fail" => self.fail(&fields).map(Kind::Fail),
            _ => {
                self.wrong(
                    fields.place("Type"),
                    format!("The field 'Type' should have one of these values: {TYPES}"),
                );
                None
            }
        }?;
        (self.diagnostics.len() == before).then_some(State { comment, input_path, output_path, assign, kind })
    }

    fn next(&mut self, fields: &Fields<'_>) -> Option<Next> {
        match (self.text(fields, "Next"), fields.get("End")) {
            (Some(name), None | Some(Value::Bool(false))) => Some(Next::State(name)),
            (None, Some(Value::Bool(true))) if fields.get("Next").is_none() => Some(Next::End),
            (Some(_), Some(_)) => {
                self.wrong(&fields.at, "Only one of these fields can be present: [Next, End]");
                None
            }
            _ => {
                self.wrong(&fields.at, "Exactly one of these fields is required: [Next, End]");
                None
            }
        }
    }

    fn result(&mut self, fields: &Fields<'_>) -> ResultFlow {
        ResultFlow {
            selector: self.template(fields, "ResultSelector"),
            path: self.nullable(fields, "ResultPath", true),
        }
    }

    fn task(&mut self, fields: &Fields<'_>) -> Option<Task> {
        let known = [
            "Resource",
            "Parameters",
            "Credentials",
            "ResultSelector",
            "ResultPath",
            "TimeoutSeconds",
            "TimeoutSecondsPath",
            "HeartbeatSeconds",
            "HeartbeatSecondsPath",
            "Retry",
            "Catch",
            "Next",
            "End",
        ];
        self.only(fields, &EVERYWHERE, &known);
        let Some(resource) = self.text(fields, "Resource") else {
            self.wrong(&fields.at, "These fields are required: [Resource]");
            return None;
        };
        if !resource.starts_with("arn:") {
            self.wrong(fields.place("Resource"), "Value is not a valid resource ARN");
        }
        let credentials = self.template(fields, "Credentials");
        if let Some(written) = fields.get("Credentials")
            && written.get("RoleArn").is_none()
            && written.get("RoleArn.$").is_none()
        {
            self.wrong(fields.place("Credentials"), "The field 'RoleArn' is required but was missing");
        }
        Some(Task {
            resource,
            credentials,
            parameters: self.template(fields, "Parameters"),
            result: self.result(fields),
            timeout_seconds: self.amount(fields, "TimeoutSeconds", "TimeoutSecondsPath"),
            heartbeat_seconds: self.amount(fields, "HeartbeatSeconds", "HeartbeatSecondsPath"),
            recovery: self.recovery(fields),
            next: self.next(fields)?,
        })
    }

    fn amount(&mut self, fields: &Fields<'_>, field: &str, by_path: &'static str) -> Option<Amount> {
        if self.either(fields, field, by_path) == by_path {
            return Some(Amount::Path(by_path, self.path(fields, by_path)?));
        }
        Some(Amount::Fixed(self.whole(fields, field, 0..=MAXIMUM_SECONDS)?))
    }

    fn list<'v>(&mut self, fields: &Fields<'v>, field: &str) -> Vec<(String, &'v Value)> {
        let place = fields.place(field);
        match fields.get(field) {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                items.iter().enumerate().map(|(index, item)| (format!("{place}[{index}]"), item)).collect()
            }
            Some(_) => {
                self.wrong(place, "Expected value of type Array");
                Vec::new()
            }
        }
    }

    fn recovery(&mut self, fields: &Fields<'_>) -> Recovery {
        let retries = self.list(fields, "Retry");
        let retry = retries.into_iter().filter_map(|(at, value)| self.retrier(value, &at)).collect();
        let catches = self.list(fields, "Catch");
        let catch = catches.into_iter().filter_map(|(at, value)| self.catcher(value, &at)).collect();
        Recovery { retry, catch }
    }

    fn errors(&mut self, fields: &Fields<'_>) -> Vec<String> {
        let written = self.list(fields, "ErrorEquals");
        if written.is_empty() {
            self.wrong(&fields.at, "These fields are required: [ErrorEquals]");
        }
        let mut names = Vec::with_capacity(written.len());
        for (at, value) in written {
            match value.as_str() {
                Some(name) => names.push(name.to_owned()),
                None => self.wrong(at, "Expected value of type String"),
            }
        }
        if names.len() > 1 && names.iter().any(|name| name == "States.ALL") {
            self.wrong(fields.place("ErrorEquals"), "'States.ALL' must appear alone");
        }
        names
    }

    fn retrier(&mut self, value: &Value, at: &str) -> Option<Retrier> {
        let fields = self.object(value, at)?;
        let known = [
            "ErrorEquals",
            "IntervalSeconds",
            "MaxAttempts",
            "BackoffRate",
            "MaxDelaySeconds",
            "JitterStrategy",
            "Comment",
        ];
        self.only(&fields, &known, &[]);
        let backoff_rate = match fields.get("BackoffRate").map(Value::as_f64) {
            None => 2.0,
            Some(Some(rate)) if rate >= 1.0 => rate,
            Some(_) => {
                self.wrong(fields.place("BackoffRate"), "Value must be greater than or equal to 1.0");
                2.0
            }
        };
        let full_jitter = match self.text(&fields, "JitterStrategy").as_deref() {
            None | Some("NONE") => false,
            Some("FULL") => true,
            Some(_) => {
                let message = "The field 'JitterStrategy' should have one of these values: [FULL, NONE]";
                self.wrong(fields.place("JitterStrategy"), message);
                false
            }
        };
        Some(Retrier {
            error_equals: self.errors(&fields),
            interval_seconds: self.whole(&fields, "IntervalSeconds", 1..=MAXIMUM_SECONDS).unwrap_or(1),
            max_attempts: self.whole(&fields, "MaxAttempts", 0..=MAXIMUM_SECONDS).unwrap_or(3),
            backoff_rate,
            max_delay_seconds: self.whole(&fields, "MaxDelaySeconds", 1..=MAXIMUM_DELAY),
            full_jitter,
        })
    }

    fn catcher(&mut self, value: &Value, at: &str) -> Option<Catcher> {
        let fields = self.object(value, at)?;
        self.only(&fields, &["ErrorEquals", "Next", "ResultPath", "Assign", "Comment"], &[]);
        let error_equals = self.errors(&fields);
        let result_path = self.nullable(&fields, "ResultPath", true);
        let assign = self.template(&fields, "Assign");
        let Some(next) = self.text(&fields, "Next") else {
            self.wrong(at, "These fields are required: [Next]");
            return None;
        };
        Some(Catcher { error_equals, result_path, assign, next })
    }

    fn choice(&mut self, fields: &Fields<'_>) -> Option<Choice> {
        self.only(fields, &EVERYWHERE, &["Choices", "Default"]);
        let written = self.list(fields, "Choices");
        if written.is_empty() {
            self.wrong(fields.place("Choices"), "Value cannot be empty");
            return None;
        }
        let mut choices = Vec::with_capacity(written.len());
        for (at, value) in written {
            let branch = self.object(value, &at)?;
            let rule = match Rule::read(value) {
                Ok(rule) => rule,
                Err(bad) => {
                    self.wrong(format!("{at}{}", bad.pointer), bad.message);
                    continue;
                }
            };
            let assign = self.template(&branch, "Assign");
            match self.text(&branch, "Next") {
                Some(next) => choices.push(Branch { rule, assign, next }),
                None => self.wrong(at, "These fields are required: [Next]"),
            }
        }
        Some(Choice { choices, default: self.text(fields, "Default") })
    }

    fn parallel(&mut self, fields: &Fields<'_>, depth: usize) -> Option<Parallel> {
        let known =
            ["Branches", "Parameters", "ResultSelector", "ResultPath", "Retry", "Catch", "Next", "End"];
        self.only(fields, &EVERYWHERE, &known);
        let written = self.list(fields, "Branches");
        if written.is_empty() {
            self.wrong(fields.place("Branches"), "Value cannot be empty");
            return None;
        }
        let mut branches = Vec::with_capacity(written.len());
        for (at, value) in written {
            let branch = self.object(value, &at)?;
            self.only(&branch, &["StartAt", "States", "Comment", "QueryLanguage"], &[]);
            branches.extend(self.flow(&branch, depth + 1));
        }
        Some(Parallel {
            branches,
            parameters: self.template(fields, "Parameters"),
            result: self.result(fields),
            recovery: self.recovery(fields),
            next: self.next(fields)?,
        })
    }

    fn map(&mut self, fields: &Fields<'_>, depth: usize) -> Option<Map> {
        let known = [
            "ItemsPath",
            "ItemSelector",
            "Parameters",
            "ItemProcessor",
            "Iterator",
            "MaxConcurrency",
            "MaxConcurrencyPath",
            "ResultSelector",
            "ResultPath",
            "Retry",
            "Catch",
            "Next",
            "End",
        ];
        self.only(fields, &EVERYWHERE, &known);
        let field = self.either(fields, "ItemProcessor", "Iterator");
        let Some(written) = fields.get(field) else {
            self.wrong(&fields.at, "These fields are required: [ItemProcessor]");
            return None;
        };
        let processor = self.object(written, &fields.place(field))?;
        self.only(&processor, &["StartAt", "States", "Comment", "ProcessorConfig", "QueryLanguage"], &[]);
        if written.pointer("/ProcessorConfig/Mode").is_some_and(|mode| mode != "INLINE") {
            let place = format!("{}/ProcessorConfig/Mode", processor.at);
            self.wrong(place, "Sluice does not serve the processor mode DISTRIBUTED yet");
        }
        let selector = self.either(fields, "ItemSelector", "Parameters");
        Some(Map {
            items_path: self.nullable(fields, "ItemsPath", false)?,
            item_selector: self.template(fields, selector),
            processor: self.flow(&processor, depth + 1)?,
            max_concurrency: self
                .amount(fields, "MaxConcurrency", "MaxConcurrencyPath")
                .unwrap_or(Amount::Fixed(0)),
            result: self.result(fields),
            recovery: self.recovery(fields),
            next: self.next(fields)?,
        })
    }

    fn wait(&mut self, fields: &Fields<'_>) -> Option<Wait> {
        let ways = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];
        self.only(fields, &EVERYWHERE, &[&ways[..], &["Next", "End"]].concat());
        let written: Vec<&str> = ways.into_iter().filter(|way| fields.get(way).is_some()).collect();
        let until = match written.as_slice() {
            ["Seconds"] => Until::Seconds(self.whole(fields, "Seconds", 0..=MAXIMUM_SECONDS)?),
            ["SecondsPath"] => Until::SecondsPath(self.path(fields, "SecondsPath")?),
            ["TimestampPath"] => Until::TimestampPath(self.path(fields, "TimestampPath")?),
            ["Timestamp"] => {
                let text = self.text(fields, "Timestamp")?;
                let Some(at) = parse_timestamp(&text) else {
                    self.wrong(fields.place("Timestamp"), "String does not match RFC3339 timestamp");
                    return None;
                };
                Until::Timestamp(at)
            }
            _ => {
                let message = "Exactly one of these fields is required: [Seconds, SecondsPath, Timestamp, TimestampPath]";
                self.wrong(&fields.at, message);
                return None;
            }
        };
        Some(Wait { until, next: self.next(fields)? })
    }

    fn pass(&mut self, fields: &Fields<'_>) -> Option<Pass> {
        self.only(fields, &EVERYWHERE, &["Result", "ResultPath", "Parameters", "Next", "End"]);
        Some(Pass {
            result: fields.get("Result").cloned(),
            parameters: self.template(fields, "Parameters"),
            result_path: self.nullable(fields, "ResultPath", true),
            next: self.next(fields)?,
        })
    }

    fn fail(&mut self, fields: &Fields<'_>) -> Option<Fail> {
        self.only(
            fields,
            &["Type", "Comment", "QueryLanguage"],
            &["Error", "ErrorPath", "Cause", "CausePath"],
        );
        Some(Fail {
            error: self.fail_text(fields, "Error", "ErrorPath"),
            cause: self.fail_text(fields, "Cause", "CausePath"),
        })
    }

    fn fail_text(&mut self, fields: &Fields<'_>, field: &str, by_path: &str) -> Option<FailText> {
        if self.either(fields, field, by_path) == by_path {
            let text = self.text(fields, by_path)?;
            let expression = Expression::parse(&text);
            if expression.is_none() {
                self.wrong(
                    fields.place(by_path),
                    "Value is not a valid JSONPath or a valid intrinsic function call",
                );
            }
            return expression.map(FailText::Expression);
        }
        self.text(fields, field).map(FailText::Fixed)
    }
}
