//! What is wrong with definitions, and where.

use serde_json::{Value, json};

use super::Definition;

fn check_asl(definition: &Value, expected: &[(&str, &str)]) {
    let got = match Definition::read(&definition.to_string()) {
        Ok(_) => Vec::new(),
        Err(diagnostics) => diagnostics.into_iter().map(|d| (d.location, d.message)).collect(),
    };
    let got: Vec<(&str, &str)> =
        got.iter().map(|(location, message)| (location.as_str(), message.as_str())).collect();
    assert_eq!(got, expected, "{definition}");
}

fn one(state: Value) -> Value {
    json!({"StartAt": "S", "States": {"S": state}})
}

#[test]
fn the_whole() {
    check_asl(&json!({}), &[("/", "These fields are required: [States, StartAt]")]);
    check_asl(&json!({"States": {}}), &[("/", "These fields are required: [StartAt]")]);
    check_asl(&json!({"StartAt": "A", "States": {}}), &[("/States", "Value cannot be empty")]);
    check_asl(&json!([]), &[("/", "Expected value of type Object")]);
    check_asl(&one(json!({"Type": "Succeed"})), &[]);
    check_asl(
        &json!({"StartAt": "A", "States": {"S": {"Type": "Succeed"}}}),
        &[("/StartAt", "Missing 'StartAt' target: A"), ("/States/S", "State \"S\" is not reachable.")],
    );
    check_asl(
        &json!({"StartAt": "S", "States": {"S": {"Type": "Succeed"}}, "Nope": 1}),
        &[("/", "Field 'Nope' is not supported")],
    );
    for text in ["", "  ", "not a definition", "{", "\"text\""] {
        assert!(Definition::read(text).is_err(), "{text}");
    }
}

#[test]
fn states() {
    for (state, expected) in [
        (json!({}), vec![("/States/S", "These fields are required: [Type]")]),
        (
            json!({"Type": "Nope"}),
            vec![(
                "/States/S/Type",
                "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]",
            )],
        ),
        (
            json!({"Type": "Pass"}),
            vec![("/States/S", "Exactly one of these fields is required: [Next, End]")],
        ),
        (
            json!({"Type": "Pass", "End": true, "Next": "S"}),
            vec![("/States/S", "Only one of these fields can be present: [Next, End]")],
        ),
        (
            json!({"Type": "Pass", "Next": "X"}),
            vec![("/States/S/Next", "Missing 'Next' target: X"), ("", "Workflow has no terminal state")],
        ),
        (
            json!({"Type": "Pass", "End": true, "Recource": 1}),
            vec![("/States/S", "Field 'Recource' is not supported")],
        ),
        (
            json!({"Type": "Pass", "End": true, "InputPath": "nope"}),
            vec![("/States/S/InputPath", "Value is not a valid JSONPath")],
        ),
        (
            json!({"Type": "Pass", "End": true, "ResultPath": "$.a[*]"}),
            vec![("/States/S/ResultPath", "Value is not a Reference Path")],
        ),
        (
            json!({"Type": "Pass", "End": true, "Parameters": {"a.$": "b"}}),
            vec![(
                "/States/S/Parameters",
                "The value for the field 'a.$' must be a valid JSONPath or a valid intrinsic function call",
            )],
        ),
        (json!({"Type": "Task", "End": true}), vec![("/States/S", "These fields are required: [Resource]")]),
        (
            json!({"Type": "Task", "Resource": "nope", "End": true}),
            vec![("/States/S/Resource", "Value is not a valid resource ARN")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Credentials": {}, "End": true}),
            vec![("/States/S/Credentials", "The field 'RoleArn' is required but was missing")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Catch": [{"ErrorEquals": ["A"]}]}),
            vec![("/States/S/Catch[0]", "These fields are required: [Next]")],
        ),
    ] {
        check_asl(&one(state), &expected);
    }
}

#[test]
fn retries() {
    for (state, expected) in [
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{}]}),
            vec![("/States/S/Retry[0]", "These fields are required: [ErrorEquals]")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{"ErrorEquals": ["States.ALL", "A"]}]}),
            vec![("/States/S/Retry[0]/ErrorEquals", "'States.ALL' must appear alone")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{"ErrorEquals": ["A"], "BackoffRate": 0.5}]}),
            vec![("/States/S/Retry[0]/BackoffRate", "Value must be greater than or equal to 1.0")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{"ErrorEquals": ["A", 1]}]}),
            vec![("/States/S/Retry[0]/ErrorEquals[1]", "Expected value of type String")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{"ErrorEquals": ["A"], "IntervalSeconds": 0}]}),
            vec![("/States/S/Retry[0]/IntervalSeconds", "Expected an Integer from 1 to 99999999")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{"ErrorEquals": ["A"], "MaxDelaySeconds": 31_622_400}]}),
            vec![("/States/S/Retry[0]/MaxDelaySeconds", "Expected an Integer from 1 to 31622399")],
        ),
        (
            json!({"Type": "Task", "Resource": "arn:a", "End": true, "Retry": [{"ErrorEquals": ["A"], "IntervalSeconds": 1, "MaxAttempts": 0}]}),
            vec![],
        ),
    ] {
        check_asl(&one(state), &expected);
    }
}

#[test]
fn states_with_parts() {
    for (state, expected) in [
        (
            json!({"Type": "Parallel", "Branches": [], "End": true}),
            vec![("/States/S/Branches", "Value cannot be empty")],
        ),
        (json!({"Type": "Choice", "Choices": []}), vec![("/States/S/Choices", "Value cannot be empty")]),
        (
            json!({"Type": "Wait", "End": true}),
            vec![(
                "/States/S",
                "Exactly one of these fields is required: [Seconds, SecondsPath, Timestamp, TimestampPath]",
            )],
        ),
        (
            json!({"Type": "Wait", "Timestamp": "soon", "End": true}),
            vec![("/States/S/Timestamp", "String does not match RFC3339 timestamp")],
        ),
        (
            json!({"Type": "Map", "End": true}),
            vec![("/States/S", "These fields are required: [ItemProcessor]")],
        ),
        (json!({"Type": "Fail", "End": true}), vec![("/States/S", "Field 'End' is not supported")]),
        (
            json!({"Type": "Fail", "Cause": "c", "CausePath": "$.c"}),
            vec![("/States/S", "Only one of these fields can be present: [Cause, CausePath]")],
        ),
        (
            json!({"Type": "Map", "End": true,
                "Iterator": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}},
                "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}}),
            vec![("/States/S", "Only one of these fields can be present: [ItemProcessor, Iterator]")],
        ),
        (
            json!({"Type": "Map", "End": true, "Parameters": {}, "ItemSelector": {},
                "Iterator": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}}),
            vec![("/States/S", "Only one of these fields can be present: [ItemSelector, Parameters]")],
        ),
    ] {
        check_asl(&one(state), &expected);
    }
}

#[test]
fn what_is_inside_is_checked_with_its_place() {
    let definition = one(json!({"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "S"}}},
        {"StartAt": "B", "States": {"B": {"Type": "Succeed"}, "A": {"Type": "Succeed"}}},
    ]}));
    check_asl(
        &definition,
        &[
            ("/States/S/Branches[0]/States/A/Next", "Missing 'Next' target: S"),
            ("", "Workflow has no terminal state"),
            ("/States/S/Branches[1]/States/A", "The state name 'A' is used more than once"),
            ("/States/S/Branches[1]/States/A", "State \"A\" is not reachable."),
        ],
    );
}
