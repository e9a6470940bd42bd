//! Reads a definition, and says everything that is wrong with it.

use std::collections::{BTreeSet, HashSet};
use std::ops::RangeInclusive;

use indexmap::IndexMap;
use serde_json::{Map as Object, Value};

use super::definition::{Definition, Diagnostic, Flow, Kind, Language, State};
use super::jsonata::{Misuse, Query};
use super::path::Path;
use super::template::{Flaw, Template};

mod states;
mod supported;

const SCHEMA: &str = "SCHEMA_VALIDATION_FAILED";
const TARGET: &str = "MISSING_TRANSITION_TARGET";
const NO_END: &str = "MISSING_END_STATE";
const INVALID_QUERY: &str = "INVALID_JSONATA_EXPRESSION";
const UNSUPPORTED_QUERY: &str = "UNSUPPORTED_JSONATA_EXPRESSION";
/// Flows within flows.
const MAXIMUM_DEPTH: usize = 20;
/// A longer name of a state is refused (Step Functions' quota).
const MAXIMUM_NAME: usize = 80;
/// The longest wait or timeout that is taken.
const MAXIMUM_SECONDS: u64 = 99_999_999;
/// `MaxDelaySeconds` is less than 366 days.
const MAXIMUM_DELAY: u64 = 31_622_399;

/// A longer name of a variable is refused.
const MAXIMUM_VARIABLE: usize = 80;

const TYPES: &str = "[Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]";

impl Definition {
    /// All that is wrong, if anything is.
    pub fn read(text: &str) -> Result<Self, Vec<Diagnostic>> {
        Self::read_by(text, Reader::definition)
    }

    /// One state by itself, as the start of a definition under a name: where it leads to need not exist.
    pub fn read_state(text: &str, name: &str) -> Result<Self, Vec<Diagnostic>> {
        Self::read_by(text, |reader, value| {
            let state = reader.state(value, &format!("/States/{name}"), 0)?;
            let states = IndexMap::from([(name.to_owned(), state)]);
            let flow = Flow { start_at: name.to_owned(), states };
            Some(Self { comment: None, timeout_seconds: None, flow })
        })
    }

    fn read_by(
        text: &str,
        read: impl FnOnce(&mut Reader, &Value) -> Option<Self>,
    ) -> Result<Self, Vec<Diagnostic>> {
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
        let definition = read(&mut reader, &value);
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
    /// Of the whole definition.
    language: Language,
    /// Of the state that is read.
    spoken: Language,
    /// What `$states` has beside the input where an expression is read.
    has_result: bool,
    has_error: bool,
}

/// The fields of one object, and where it stands: in the definition, and in its state (`Catch[0]/`).
struct Fields<'v> {
    map: &'v Object<String, Value>,
    at: String,
    within: String,
}

impl<'v> Fields<'v> {
    fn place(&self, field: &str) -> String {
        format!("{}/{field}", self.at)
    }

    fn within(&self, field: &str) -> String {
        format!("{}{field}", self.within)
    }

    /// The same object as a part of its state.
    fn part(self, within: &str) -> Self {
        Self { within: format!("{within}/"), ..self }
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
            Some(map) => Some(Fields { map, at: at.to_owned(), within: String::new() }),
            None => {
                self.wrong(if at.is_empty() { "/" } else { at }, "Expected value of type Object");
                None
            }
        }
    }

    fn only(&mut self, fields: &Fields<'_>, known: &[&str]) {
        for field in fields.map.keys() {
            if !known.contains(&field.as_str()) {
                let at = if fields.at.is_empty() { "/" } else { &fields.at };
                self.wrong(at, format!("Field '{field}' is not supported"));
            }
        }
    }

    /// The fields of a state of a type, or of a catcher, in the language that is spoken.
    fn supported(&mut self, fields: &Fields<'_>, kind: &str) {
        for field in fields.map.keys() {
            if let Some(message) = supported::refusal(kind, self.spoken, field) {
                self.wrong(&fields.at, message);
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

    /// A template in the language that is spoken.
    fn template(&mut self, fields: &Fields<'_>, field: &str) -> Option<Template> {
        let written = fields.get(field)?;
        if self.spoken == Language::Jsonata {
            return Some(self.queries(fields, field, written));
        }
        match Template::read(written) {
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

    /// A template in JSONata. What is wrong in it is placed in the definition; what fails in it later, in the state.
    fn queries(&mut self, fields: &Fields<'_>, field: &str, written: &Value) -> Template {
        let (at, within) = (&fields.at, fields.within(field));
        let state = at.strip_suffix(fields.within.trim_end_matches('/')).unwrap_or(at).trim_end_matches('/');
        let mut found = Vec::new();
        let (has_result, has_error) = (self.has_result, self.has_error);
        let template = Template::read_queries(written, &within, &mut |place, flaw| {
            let location = format!("{state}/{place}");
            let mut add =
                |code, message| found.push(Diagnostic { code, message, location: location.clone() });
            match flaw {
                Flaw::Askew => add(
                    SCHEMA,
                    "A JSONata expression starts with {% and ends with %}, without space around".into(),
                ),
                Flaw::Unreadable(why) => add(INVALID_QUERY, why),
                Flaw::Perhaps(query) => {
                    for message in misuses(query, has_result, has_error) {
                        add(UNSUPPORTED_QUERY, message);
                    }
                }
            }
        });
        self.diagnostics.append(&mut found);
        template
    }

    /// `Assign`: an object whose members are named as variables can be.
    fn assign(&mut self, fields: &Fields<'_>) -> Option<Template> {
        let written = fields.get("Assign")?;
        if !written.is_object() {
            self.wrong(fields.place("Assign"), "Expected value of type Object");
            return None;
        }
        let template = self.template(fields, "Assign")?;
        for name in template.names() {
            if name == "states" {
                self.wrong(fields.place("Assign"), "The variable name 'states' is reserved");
            } else if !is_variable(name) {
                self.wrong(fields.place("Assign"), format!("The variable name '{name}' is not valid"));
            }
        }
        Some(template)
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
        self.only(&fields, &known);
        self.language = self.language(&fields).unwrap_or_default();
        if self.text(&fields, "Version").is_some_and(|version| version != "1.0") {
            self.wrong("/Version", "The field 'Version' should have one of these values: [1.0]");
        }
        let comment = self.text(&fields, "Comment");
        let timeout_seconds = self.whole(&fields, "TimeoutSeconds", 0..=MAXIMUM_SECONDS);
        let flow = self.flow(&fields, 0)?;
        if self.diagnostics.is_empty() {
            self.scopes(&flow, "", &BTreeSet::new());
        }
        Some(Definition { comment, timeout_seconds, flow })
    }

    fn language(&mut self, fields: &Fields<'_>) -> Option<Language> {
        match self.text(fields, "QueryLanguage")?.as_str() {
            "JSONPath" => Some(Language::JsonPath),
            "JSONata" => Some(Language::Jsonata),
            _ => {
                self.wrong(
                    fields.place("QueryLanguage"),
                    "The field 'QueryLanguage' should have one of these values: [JSONPath, JSONata]",
                );
                None
            }
        }
    }

    /// A variable is assigned in one scope: not in a flow and in one within it.
    fn scopes(&mut self, flow: &Flow, at: &str, outer: &BTreeSet<&str>) {
        let mut own = outer.clone();
        for (name, state) in &flow.states {
            for variable in state.assigns().into_iter().flat_map(Template::names) {
                if outer.contains(variable) {
                    let message = format!(
                        "The variable '{variable}' is assigned in an outer scope and can not be assigned in this one"
                    );
                    self.wrong(format!("{at}/States/{name}"), message);
                }
                own.insert(variable);
            }
        }
        for (name, state) in &flow.states {
            for (place, inner) in state.flows() {
                self.scopes(inner, &format!("{at}/States/{name}/{place}"), &own);
            }
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
                    // Whatever the field: these are Step Functions' words.
                    self.missing(format!("{at}/{field}"), format!("Missing 'Next' target: {target}"));
                }
            }
        }
        if !flow.states.values().any(State::is_terminal) {
            self.diagnostics.push(Diagnostic {
                code: NO_END,
                message: "Workflow has no terminal state".into(),
                location: String::new(),
            });
            return;
        }
        for name in flow.states.keys().filter(|name| !reached.contains(name.as_str())) {
            let at = format!("{}/States/{name}", fields.at);
            self.missing(at, format!("State \"{name}\" is not reachable."));
        }
    }

    fn missing(&mut self, location: String, message: String) {
        self.diagnostics.push(Diagnostic { code: TARGET, message, location });
    }

    fn state(&mut self, value: &Value, at: &str, depth: usize) -> Option<State> {
        let fields = self.object(value, at)?;
        let own = self.language(&fields);
        if (self.language, own) == (Language::Jsonata, Some(Language::JsonPath)) {
            self.wrong(
                at,
                "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
            );
            return None;
        }
        let outer = std::mem::replace(&mut self.spoken, own.unwrap_or(self.language));
        let state = self.state_of(&fields, depth);
        self.spoken = outer;
        state
    }

    fn state_of(&mut self, fields: &Fields<'_>, depth: usize) -> Option<State> {
        let Some(kind) = self.text(fields, "Type") else {
            if fields.get("Type").is_none() {
                self.wrong(&fields.at, "These fields are required: [Type]");
            }
            return None;
        };
        let before = self.diagnostics.len();
        self.supported(fields, &kind);
        let comment = self.text(fields, "Comment");
        let input_path = self.nullable(fields, "InputPath", false);
        let output_path = self.nullable(fields, "OutputPath", false);
        self.has_result = matches!(kind.as_str(), "Task" | "Parallel" | "Map");
        let assign = self.assign(fields);
        let output = fields.get("Output").and_then(|_| self.template(fields, "Output"));
        self.has_result = false;
        let kind = match kind.as_str() {
            "Task" => self.task(fields).map(|task| Kind::Task(Box::new(task))),
            "Choice" => self.choice(fields).map(Kind::Choice),
            "Parallel" => self.parallel(fields, depth).map(Kind::Parallel),
            "Map" => self.map(fields, depth).map(|map| Kind::Map(Box::new(map))),
            "Wait" => self.wait(fields).map(Kind::Wait),
            "Pass" => self.pass(fields).map(Kind::Pass),
            "Succeed" => Some(Kind::Succeed),
            "Fail" => Some(Kind::Fail(self.fail(fields))),
            _ => {
                self.wrong(
                    fields.place("Type"),
                    format!("The field 'Type' should have one of these values: {TYPES}"),
                );
                None
            }
        }?;
        let language = self.spoken;
        (self.diagnostics.len() == before).then_some(State {
            comment,
            language,
            input_path,
            output_path,
            assign,
            output,
            kind,
        })
    }
}

/// What an expression refers to that isn't there.
fn misuses(query: &Query, has_result: bool, has_error: bool) -> Vec<String> {
    let references = query.references();
    let mut wrong: Vec<String> = references
        .misuses
        .iter()
        .map(|Misuse::TopLevel(name)| format!("Reference to '{name}' at the top level is not supported."))
        .collect();
    let here = |name: &str| format!("Reference to '$states.{name}' is not supported in this field.");
    if references.states.result && !has_result {
        wrong.push(here("result"));
    }
    if references.states.error_output && !has_error {
        wrong.push(here("errorOutput"));
    }
    wrong
}

/// A name of a variable is an identifier, as Unicode has them.
fn is_variable(name: &str) -> bool {
    let starts = |c: char| c.is_alphabetic() || c == '_';
    let goes_on = |c: char| c.is_alphanumeric() || c == '_';
    name.chars().count() <= MAXIMUM_VARIABLE && name.starts_with(starts) && name.chars().all(goes_on)
}
