//! Reads states, type by type.

use serde_json::Value;

use super::super::choice::{Condition, Rule};
use super::super::definition::{
    Amount, Branch, Catcher, Choice, Fail, FailText, Items, Language, Map, Next, Parallel, Pass, Recovery,
    ResultFlow, Retrier, Task, Until, Wait,
};
use super::super::jsonata::{Marked, Query, marked};
use super::super::template::{Expression, Template};
use super::super::timestamp::parse_timestamp;
use super::{Fields, MAXIMUM_DELAY, MAXIMUM_SECONDS, Reader};

impl Reader {
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

    pub(super) fn task(&mut self, fields: &Fields<'_>) -> Option<Task> {
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
            parameters: self.parameters(fields),
            result: self.result(fields),
            timeout_seconds: self.amount(fields, "TimeoutSeconds", "TimeoutSecondsPath"),
            heartbeat_seconds: self.amount(fields, "HeartbeatSeconds", "HeartbeatSecondsPath"),
            recovery: self.recovery(fields),
            next: self.next(fields)?,
        })
    }

    /// `Parameters` or `Arguments`. A task in JSONata without any sends an empty object.
    fn parameters(&mut self, fields: &Fields<'_>) -> Option<Template> {
        match self.spoken {
            Language::JsonPath => self.template(fields, "Parameters"),
            Language::Jsonata => self.template(fields, "Arguments"),
        }
    }

    /// The expression that a text field is, in a state in JSONata.
    fn query(&mut self, fields: &Fields<'_>, field: &str) -> Option<Query> {
        let text = fields.get(field)?.as_str()?;
        if self.spoken != Language::Jsonata || matches!(marked(text), Marked::Plain) {
            return None;
        }
        self.template(fields, field)?.query().cloned()
    }

    fn amount(&mut self, fields: &Fields<'_>, field: &'static str, by_path: &'static str) -> Option<Amount> {
        if let Some(query) = self.query(fields, field) {
            return Some(Amount::Query(field, query));
        }
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
        let catches = self.list(fields, "Catch").into_iter().enumerate();
        let catch = catches.filter_map(|(index, (at, value))| self.catcher(value, &at, index)).collect();
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
        self.only(&fields, &known);
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

    fn catcher(&mut self, value: &Value, at: &str, index: usize) -> Option<Catcher> {
        let fields = self.object(value, at)?.part(&format!("Catch[{index}]"));
        self.supported(&fields, "Catch");
        let error_equals = self.errors(&fields);
        let result_path = self.nullable(&fields, "ResultPath", true);
        self.has_error = true;
        let assign = self.assign(&fields);
        let output = fields.get("Output").and_then(|_| self.template(&fields, "Output"));
        self.has_error = false;
        let Some(next) = self.text(&fields, "Next") else {
            self.wrong(at, "These fields are required: [Next]");
            return None;
        };
        Some(Catcher { error_equals, result_path, assign, output, next })
    }

    pub(super) fn choice(&mut self, fields: &Fields<'_>) -> Option<Choice> {
        let written = self.list(fields, "Choices");
        if written.is_empty() {
            self.wrong(fields.place("Choices"), "Value cannot be empty");
            return None;
        }
        let mut choices = Vec::with_capacity(written.len());
        for (index, (at, value)) in written.into_iter().enumerate() {
            let branch = self.object(value, &at)?.part(&format!("Choices[{index}]"));
            let Some(rule) = self.rule(&branch, value) else { continue };
            let assign = self.assign(&branch);
            let output = branch.get("Output").and_then(|_| self.template(&branch, "Output"));
            match self.text(&branch, "Next") {
                Some(next) => choices.push(Branch { rule, assign, output, next }),
                None => self.wrong(at, "These fields are required: [Next]"),
            }
        }
        Some(Choice { choices, default: self.text(fields, "Default") })
    }

    /// `Condition` in JSONata, comparisons in JSONPath.
    fn rule(&mut self, branch: &Fields<'_>, value: &Value) -> Option<Rule> {
        let foreign = |reader: &mut Self, field: &str, other: Language| {
            let this = reader.spoken.name();
            let message = format!(
                "The QueryLanguage is set to '{this}', but field '{field}' is only supported for the '{}' QueryLanguage",
                other.name()
            );
            reader.wrong(&branch.at, message);
        };
        if self.spoken == Language::JsonPath {
            for field in ["Condition", "Output"] {
                if branch.get(field).is_some() {
                    foreign(self, field, Language::Jsonata);
                    return None;
                }
            }
            return match Rule::read(value) {
                Ok(rule) => Some(rule),
                Err(bad) => {
                    self.wrong(format!("{}{}", branch.at, bad.pointer), bad.message);
                    None
                }
            };
        }
        for field in branch.map.keys() {
            match field.as_str() {
                "Condition" | "Next" | "Assign" | "Output" | "Comment" => {}
                field => {
                    foreign(self, field, Language::JsonPath);
                    return None;
                }
            }
        }
        let place = branch.within("Condition");
        match branch.get("Condition") {
            Some(Value::Bool(holds)) => Some(Rule::Condition(place, Condition::Fixed(*holds))),
            Some(Value::String(_)) => match self.template(branch, "Condition")?.query() {
                Some(query) => Some(Rule::Condition(place, Condition::Query(query.clone()))),
                None => {
                    self.wrong(
                        branch.place("Condition"),
                        "Expected value of type Boolean or a JSONata expression",
                    );
                    None
                }
            },
            Some(_) => {
                self.wrong(
                    branch.place("Condition"),
                    "Expected value of type Boolean or a JSONata expression",
                );
                None
            }
            None => {
                self.wrong(&branch.at, "These fields are required: [Condition]");
                None
            }
        }
    }

    pub(super) fn parallel(&mut self, fields: &Fields<'_>, depth: usize) -> Option<Parallel> {
        let written = self.list(fields, "Branches");
        if written.is_empty() {
            self.wrong(fields.place("Branches"), "Value cannot be empty");
            return None;
        }
        let mut branches = Vec::with_capacity(written.len());
        for (at, value) in written {
            let branch = self.object(value, &at)?;
            self.only(&branch, &["StartAt", "States", "Comment"]);
            branches.extend(self.flow(&branch, depth + 1));
        }
        Some(Parallel {
            branches,
            parameters: self.parameters(fields),
            result: self.result(fields),
            recovery: self.recovery(fields),
            next: self.next(fields)?,
        })
    }

    pub(super) fn map(&mut self, fields: &Fields<'_>, depth: usize) -> Option<Map> {
        let field = self.either(fields, "ItemProcessor", "Iterator");
        let Some(written) = fields.get(field) else {
            self.wrong(&fields.at, "These fields are required: [ItemProcessor]");
            return None;
        };
        let processor = self.object(written, &fields.place(field))?;
        self.only(&processor, &["StartAt", "States", "Comment", "ProcessorConfig"]);
        if written.pointer("/ProcessorConfig/Mode").is_some_and(|mode| mode != "INLINE") {
            let place = format!("{}/ProcessorConfig/Mode", processor.at);
            self.wrong(place, "Sluice does not serve the processor mode DISTRIBUTED yet");
        }
        let selector = self.either(fields, "ItemSelector", "Parameters");
        Some(Map {
            items: self.items(fields)?,
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

    fn items(&mut self, fields: &Fields<'_>) -> Option<Items> {
        if self.spoken == Language::JsonPath || fields.get("Items").is_none() {
            return self.nullable(fields, "ItemsPath", false).map(Items::Path);
        }
        let items = self.template(fields, "Items")?;
        if !fields.get("Items").is_some_and(Value::is_array) && items.query().is_none() {
            self.wrong(fields.place("Items"), "Expected value of type Array or a JSONata expression");
        }
        Some(Items::Template(items))
    }

    pub(super) fn wait(&mut self, fields: &Fields<'_>) -> Option<Wait> {
        let ways = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];
        let written: Vec<&str> = ways.into_iter().filter(|way| fields.get(way).is_some()).collect();
        let query = written.first().and_then(|way| self.query(fields, way));
        let until = match (written.as_slice(), query) {
            (["Seconds"], Some(query)) => Until::SecondsQuery(query),
            (["Timestamp"], Some(query)) => Until::TimestampQuery(query),
            ([way], _) => self.fixed_or_path(fields, way)?,
            _ => {
                let of = if self.spoken == Language::Jsonata {
                    "[Seconds, Timestamp]"
                } else {
                    "[Seconds, SecondsPath, Timestamp, TimestampPath]"
                };
                self.wrong(&fields.at, format!("Exactly one of these fields is required: {of}"));
                return None;
            }
        };
        Some(Wait { until, next: self.next(fields)? })
    }

    fn fixed_or_path(&mut self, fields: &Fields<'_>, way: &str) -> Option<Until> {
        match way {
            "Seconds" => Some(Until::Seconds(self.whole(fields, "Seconds", 0..=MAXIMUM_SECONDS)?)),
            "SecondsPath" => Some(Until::SecondsPath(self.path(fields, "SecondsPath")?)),
            "TimestampPath" => Some(Until::TimestampPath(self.path(fields, "TimestampPath")?)),
            _ => {
                let text = self.text(fields, "Timestamp")?;
                let at = parse_timestamp(&text);
                if at.is_none() {
                    self.wrong(fields.place("Timestamp"), "String does not match RFC3339 timestamp");
                }
                at.map(Until::Timestamp)
            }
        }
    }

    pub(super) fn pass(&mut self, fields: &Fields<'_>) -> Option<Pass> {
        Some(Pass {
            result: fields.get("Result").cloned(),
            parameters: self.template(fields, "Parameters"),
            result_path: self.nullable(fields, "ResultPath", true),
            next: self.next(fields)?,
        })
    }

    pub(super) fn fail(&mut self, fields: &Fields<'_>) -> Fail {
        Fail {
            error: self.fail_text(fields, "Error", "ErrorPath"),
            cause: self.fail_text(fields, "Cause", "CausePath"),
        }
    }

    fn fail_text(&mut self, fields: &Fields<'_>, field: &str, by_path: &str) -> Option<FailText> {
        if let Some(query) = self.query(fields, field) {
            return Some(FailText::Expression(Expression::Query(query)));
        }
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
