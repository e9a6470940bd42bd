//! What the states language means, as tables: a definition, an input, and what comes of it. The expectations are those of
//! the [specification](https://states-language.net/spec.html), of the Step Functions Developer Guide and of
//! [JSONata's documentation](https://docs.jsonata.org); where these are silent, what Step Functions answers.
//!
//! `flows.txt` has cases of several lines:
//!
//! ```text
//! # what it shows
//! state {"Type": "Pass", "Result": 1}       one state; or `jsonata`, the same in JSONata; or `flow`, a whole definition
//! in {"a": 1}                               `{}` if it isn't written
//! answer {"ok": 1}                          what the next task is answered; or {"error": "E", "cause": "c"}
//! out 1                                     or `fails Error` and `because …`, or `wrong CODE at /place: message`
//! ```
//!
//! The other tables have a case in each line: what is evaluated, then `=>` and the value, or `=!` and the error. A line
//! that starts with a space goes on with the one before.

mod laws;

use serde_json::{Value, json};

use super::definition::Definition;
use super::run::tests::World;
use super::run::{Ended, Purpose, Report};

/// What came of a case, as the tables write it.
fn run(definition: &Value, input: &Value, answers: Vec<Value>) -> String {
    if let Err(wrong) = Definition::read(&definition.to_string()) {
        let told: Vec<String> = wrong
            .iter()
            .map(|d| {
                let at = if d.location.is_empty() { String::new() } else { format!(" at {}", d.location) };
                format!("wrong {}{at}: {}", d.code, d.message)
            })
            .collect();
        return told.join("\n");
    }
    let mut world = World::new(definition, input.clone());
    let mut answers = answers.into_iter();
    for _ in 0..200 {
        if world.run.ended.is_some() {
            break;
        }
        if world.open.is_empty() {
            world.tick(Purpose::GoOn);
            continue;
        }
        let answer = answers.next().expect("a task is asked that has no answer");
        let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
        world.answer(match answer.get("ok") {
            Some(output) => Report::Succeeded { output: output.clone() },
            None => Report::Failed { error: text("error"), cause: text("cause") },
        });
    }
    match world.run.ended.expect("it ends") {
        Ended::Succeeded { output } => format!("out {output}"),
        Ended::Failed { error, cause } => {
            let cause = cause.map(|cause| format!("\nbecause {}", plain(&cause))).unwrap_or_default();
            let told = format!("fails {}", error.unwrap_or_default());
            format!("{}{cause}", told.trim_end())
        }
        Ended::TimedOut { .. } => "times out".into(),
        Ended::Aborted { .. } => "is aborted".into(),
    }
}

/// A cause without the sentence that all causes begin with.
fn plain(cause: &str) -> &str {
    let known = cause.strip_prefix("An error occurred while executing the state '");
    known.and_then(|rest| rest.split_once("). ")).map_or(cause, |(_, rest)| rest)
}

/// The lines of a table, those that go on joined, without comments.
fn lines(table: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in table.lines() {
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().expect("a line goes on").push_str(&format!(" {}", rest.trim())),
            None => lines.push(line.trim_end().to_owned()),
        }
    }
    lines
}

fn one(mut state: Value, language: &str) -> Value {
    let kind = state["Type"].as_str().unwrap_or_default().to_owned();
    let ends = matches!(kind.as_str(), "Succeed" | "Fail" | "Choice") || state.get("Next").is_some();
    if !ends {
        state["End"] = json!(true);
    }
    let mut states = json!({ "S": state });
    if kind == "Choice" {
        for name in ["Yes", "No"] {
            states[name] = json!({"Type": "Pass", "End": true});
        }
    }
    json!({"QueryLanguage": language, "StartAt": "S", "States": states})
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Compares all, so that a failure shows every case that differs.
fn compare(cases: Vec<(String, String, String)>, least: usize) {
    assert!(cases.len() >= least, "only {} cases were read", cases.len());
    let wrong: Vec<String> = cases
        .into_iter()
        .filter(|(_, expected, got)| expected != got)
        .map(|(name, expected, got)| format!("{name}\n  expected {expected}\n  but got  {got}\n"))
        .collect();
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn flows() {
    let mut cases = Vec::new();
    for case in lines(include_str!("flows.txt")).split(String::is_empty).filter(|case| !case.is_empty()) {
        let mut name = String::new();
        let (mut definition, mut input, mut answers, mut expected) =
            (Value::Null, json!({}), Vec::new(), Vec::new());
        for line in case {
            match line.split_once(' ').unwrap_or((line, "")) {
                ("#", rest) => rest.clone_into(&mut name),
                ("state", rest) => definition = one(parsed(rest), "JSONPath"),
                ("jsonata", rest) => definition = one(parsed(rest), "JSONata"),
                ("flow", rest) => definition = parsed(rest),
                ("in", rest) => input = parsed(rest),
                ("answer", rest) => answers.push(parsed(rest)),
                ("out", rest) => expected.push(format!("out {}", parsed(rest))),
                ("fails" | "because" | "wrong", _) => expected.push(line.clone()),
                _ => panic!("what is this? {line}"),
            }
        }
        if definition.is_null() {
            continue;
        }
        let got = run(&definition, &input, answers);
        cases.push((name, expected.join("\n"), got));
    }
    compare(cases, 100);
}

/// The cases of a table of lines, and what `data {…}` before them says.
fn check_lines(table: &str, least: usize, evaluate: impl Fn(&str, &Value) -> Result<Value, String>) {
    let mut cases = Vec::new();
    let mut data = json!({});
    for line in lines(table) {
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        if let Some(rest) = line.strip_prefix("data ") {
            data = parsed(rest);
            continue;
        }
        let (what, expected) = match (line.rsplit_once(" => "), line.rsplit_once(" =! ")) {
            (_, Some((what, error))) => (what, error.to_owned()),
            (Some((what, value)), None) => (what, parsed(value).to_string()),
            (None, None) => panic!("a case has an expectation: {line}"),
        };
        let got = match evaluate(what.trim(), &data) {
            Ok(value) => value.to_string(),
            Err(error) => error,
        };
        cases.push((what.to_owned(), expected, got));
    }
    compare(cases, least);
}

/// What a run gave, or how it failed.
fn outcome(told: &str) -> Result<Value, String> {
    match told.strip_prefix("out ") {
        Some(value) => Ok(parsed(value)),
        None => Err(told.split_once("\nbecause ").map_or(told, |(_, cause)| cause).to_owned()),
    }
}

#[test]
fn intrinsic_functions() {
    check_lines(include_str!("intrinsics.txt"), 60, |call, data| {
        let state = json!({"Type": "Pass", "Parameters": {"r.$": call}, "OutputPath": "$.r"});
        let mut told = run(&one(state, "JSONPath"), data, Vec::new());
        if let Some((_, problem)) = told.split_once("' had the following error: ") {
            told = problem.to_owned();
        }
        outcome(&told)
    });
}

#[test]
fn paths() {
    check_lines(include_str!("paths.txt"), 40, |path, data| {
        let state = json!({"Type": "Pass", "InputPath": path});
        outcome(&run(&one(state, "JSONPath"), data, Vec::new()))
    });
}

#[test]
fn choice_rules() {
    check_lines(include_str!("choices.txt"), 100, |rule, data| {
        let mut rule = parsed(rule);
        rule["Next"] = json!("Yes");
        let definition = json!({"StartAt": "S", "States": {
            "S": {"Type": "Choice", "Choices": [rule], "Default": "No"},
            "Yes": {"Type": "Pass", "Result": true, "End": true},
            "No": {"Type": "Pass", "Result": false, "End": true},
        }});
        outcome(&run(&definition, data, Vec::new()))
    });
}

#[test]
fn jsonata_expressions() {
    check_lines(include_str!("expressions.txt"), 200, |expression, data| {
        let state = json!({"Type": "Pass", "Output": format!("{{% {expression} %}}")});
        let told = run(&one(state, "JSONata"), data, Vec::new());
        outcome(&told).map_err(|told| {
            let field = "' specified for the field 'Output' ";
            told.split_once(field).map_or(told.clone(), |(_, rest)| rest.to_owned())
        })
    });
}
