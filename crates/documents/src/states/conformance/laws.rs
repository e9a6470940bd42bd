//! Laws of the data flow that hold for any input.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::super::budget::Budget;
use super::super::run::tests::World;
use super::super::run::{Ended, Happening, Purpose, Report};
use super::one;

/// Any JSON of a moderate size. Whole numbers, because JSONata's are doubles.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-1_000_000_i64..1_000_000).prop_map(Value::from),
        "[a-zA-Z0-9 é$.{}%'\"\\\\]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,3}", inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn any_object() -> impl Strategy<Value = Value> {
    prop::collection::vec(("[a-z]{1,3}", any_value()), 0..4)
        .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()))
}

fn any_reference() -> impl Strategy<Value = String> {
    prop::collection::vec("[A-Z][a-z]{0,2}", 1..4).prop_map(|names| format!("$.{}", names.join(".")))
}

fn output(state: Value, language: &str, input: &Value) -> Value {
    let world = World::new(&one(state, language), input.clone());
    match world.run.ended.expect("nothing is waited for") {
        Ended::Succeeded { output } => output,
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_in_comes_out(input in any_value()) {
        for (state, language) in [
            (json!({"Type": "Pass"}), "JSONPath"),
            (json!({"Type": "Pass", "InputPath": "$", "ResultPath": "$", "OutputPath": "$"}), "JSONPath"),
            (json!({"Type": "Pass", "Parameters": {"v.$": "$"}, "OutputPath": "$.v"}), "JSONPath"),
            (json!({"Type": "Pass", "Result": 5, "ResultPath": null}), "JSONPath"),
            (json!({"Type": "Succeed"}), "JSONPath"),
            (json!({"Type": "Pass"}), "JSONata"),
            (json!({"Type": "Pass", "Output": "{% $states.input %}"}), "JSONata"),
            (json!({"Type": "Succeed", "Output": "{% $states.context.Execution.Input %}"}), "JSONata"),
        ] {
            prop_assert_eq!(&output(state, language, &input), &input);
        }
    }

    #[test]
    fn what_is_written_stands_for_itself(result in any_value(), input in any_value()) {
        let state = json!({"Type": "Pass", "Result": result});
        prop_assert_eq!(output(state, "JSONPath", &input), result);
    }

    #[test]
    fn a_result_is_found_where_it_was_put(input in any_object(), result in any_value(), path in any_reference()) {
        let put = json!({"Type": "Pass", "Result": result, "ResultPath": path});
        let whole = output(put.clone(), "JSONPath", &input);
        let mut picked = put;
        picked["OutputPath"] = json!(path);
        prop_assert_eq!(output(picked, "JSONPath", &input), result.clone());
        // The same again changes nothing, and what was there is there still.
        let again = json!({"Type": "Pass", "InputPath": path, "ResultPath": path});
        prop_assert_eq!(&output(again, "JSONPath", &whole), &whole);
        for (name, value) in input.as_object().expect("it is one") {
            prop_assert_eq!(&whole[name], value);
        }
    }

    #[test]
    fn items_keep_their_order(items in prop::collection::vec(any_value(), 0..6), at_once in 0_u64..4) {
        let inner = json!({"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}});
        let items = Value::from(items);
        for language in ["JSONPath", "JSONata"] {
            let state = json!({"Type": "Map", "MaxConcurrency": at_once, "ItemProcessor": inner});
            prop_assert_eq!(&output(state, language, &items), &items);
        }
    }

    #[test]
    fn a_variable_is_what_was_assigned(value in any_value()) {
        let of = |language: &str, written: Value, read: Value| {
            let mut read = read;
            read["Type"] = json!("Pass");
            read["End"] = json!(true);
            let definition = json!({"QueryLanguage": language, "StartAt": "A", "States": {
                "A": {"Type": "Pass", "Assign": written, "Next": "B"}, "B": read,
            }});
            match World::new(&definition, value.clone()).run.ended {
                Some(Ended::Succeeded { output }) => output,
                other => panic!("{other:?}"),
            }
        };
        let in_path = of("JSONPath", json!({"v.$": "$"}), json!({"InputPath": "$v"}));
        let in_jsonata = of("JSONata", json!({"v": "{% $states.input %}"}), json!({"Output": "{% $v %}"}));
        prop_assert_eq!(&in_path, &value);
        prop_assert_eq!(&in_jsonata, &value);
    }
}

/// The same happenings have the same consequences: time and chance come from outside.
#[test]
fn expressions_are_the_same_when_they_are_applied_again() {
    let state = json!({"Type": "Pass", "Output": {
        "id": "{% $uuid() %}", "chance": "{% $random() %}", "now": "{% $now() %}", "ms": "{% $millis() %}",
        "order": "{% $shuffle([1..20]) %}",
    }});
    let first = output(state.clone(), "JSONata", &json!({}));
    assert_eq!(output(state, "JSONata", &json!({})), first);
    assert_eq!((&first["now"], &first["ms"]), (&json!("1970-01-01T00:00:00.000Z"), &json!(0)));
    assert_ne!(first["order"], json!((1..=20).collect::<Vec<_>>()));
}

#[test]
fn a_failed_expression_has_its_event() {
    let definition = json!({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Output": {"r": "{% $none %}"}, "End": true},
    }});
    let world = World::new(&definition, json!({}));
    let shape: Vec<String> =
        world.history.iter().map(|e| format!("{}<{}:{}", e.id, e.previous_event_id, e.kind)).collect();
    assert_eq!(
        shape[3..],
        ["4<3:PassStateEntered", "5<3:EvaluationFailed", "6<5:ExecutionFailed"],
        "it stands beside the entering, as Step Functions tells it"
    );
    let details = &world.history[4].details["evaluationFailedEventDetails"];
    assert_eq!((&details["location"], &details["state"]), (&json!("Output/r"), &json!("B")));
    assert_eq!(details["error"], "States.QueryEvaluationError");
}

#[test]
fn variables_are_bounded() {
    let big = "x".repeat(200_000);
    let mut states = json!({"End": {"Type": "Succeed"}});
    // Each assigns what one `Assign` may hold; together they exceed what an execution may.
    for index in 0..60 {
        let next = if index == 59 { "End".to_owned() } else { format!("S{}", index + 1) };
        let name = format!("v{index}");
        states[format!("S{index}")] = json!({"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {name: "{% $states.input %}"}, "Next": next});
    }
    let world = World::new(&json!({"StartAt": "S0", "States": states}), json!(big));
    let outcome = world.run.ended.expect("it ends");
    let Ended::Failed { error, cause } = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.as_deref(), Some("States.DataLimitExceeded"));
    assert_eq!(
        cause.as_deref(),
        Some("The variables of the execution exceed the maximum size of 10485760 bytes.")
    );
    let twice = json!({"Type": "Pass", "Assign": {"a.$": "$", "b.$": "$"}});
    let world = World::new(&one(twice, "JSONPath"), json!(big));
    let Some(Ended::Failed { cause, .. }) = world.run.ended else { panic!("{:?}", world.run.ended) };
    assert_eq!(
        cause.as_deref(),
        Some("The variables assigned by the state 'S' exceed the maximum size of 262144 bytes.")
    );
}

/// Runs a definition whose tasks fail until it is taken up again, and says what it did since.
fn check_redrive(definition: &Value, input: Value, events: &[&str], expected: &Value) {
    let mut world = World::new(definition, input);
    let fail = |world: &mut World| {
        while world.run.ended.is_none() {
            if world.open.is_empty() {
                world.tick(Purpose::GoOn);
            } else if world.open[0].2.state == "Good" {
                world.answer(Report::Succeeded { output: json!("once") });
            } else {
                world.answer(Report::Failed { error: Some("E".into()), cause: None });
            }
        }
    };
    fail(&mut world);
    assert!(world.run.is_redrivable(), "{:?}", world.run.ended);
    let (before, last) = (world.history.len(), world.run.history);
    world.open.clear();
    world.happen(Happening::Redriven);
    while world.run.ended.is_none() {
        if world.open.is_empty() {
            world.tick(Purpose::GoOn);
            continue;
        }
        assert_ne!(world.open[0].2.state, "Good", "what was done is not done again");
        world.answer(Report::Succeeded { output: json!("again") });
    }
    let since: Vec<&str> = world.history[before..].iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(since, events);
    let redriven = &world.history[before];
    assert_eq!((redriven.id, redriven.previous_event_id), (last + 1, last));
    assert_eq!(redriven.details["executionRedrivenEventDetails"], json!({"redriveCount": 1}));
    match &world.run.ended {
        Some(Ended::Succeeded { output }) => assert_eq!(output, expected),
        other => panic!("{other:?}"),
    }
    assert!(!world.run.is_redrivable());
}

fn task() -> Value {
    json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "End": true})
}

#[test]
fn a_failed_task_is_scheduled_again() {
    let mut failing = task();
    failing["Retry"] = json!([{"ErrorEquals": ["E"], "MaxAttempts": 1}]);
    let definition = json!({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Assign": {"v": 1}, "Next": "T"}, "T": failing,
    }});
    let events = [
        "ExecutionRedriven",
        "TaskScheduled",
        "TaskStarted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ];
    check_redrive(&definition, json!({}), &events, &json!("again"));
}

#[test]
fn only_the_branches_that_did_not_end_are_taken_up() {
    let branch = |name: &str| json!({"StartAt": name, "States": {name: task()}});
    let definition = json!({"StartAt": "P", "States": {
        "P": {"Type": "Parallel", "Branches": [branch("Good"), branch("Bad")], "End": true},
    }});
    let events = [
        "ExecutionRedriven",
        "TaskScheduled",
        "TaskStarted",
        "TaskSucceeded",
        "TaskStateExited",
        "ParallelStateSucceeded",
        "ParallelStateExited",
        "ExecutionSucceeded",
    ];
    check_redrive(&definition, json!({}), &events, &json!(["once", "again"]));
    let map = json!({"StartAt": "M", "States": {
        "M": {"Type": "Map", "MaxConcurrency": 1, "End": true, "ItemProcessor": {"StartAt": "C", "States": {
            "C": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": 1, "Next": "Good"}], "Default": "Bad"},
            "Good": task(), "Bad": task(),
        }}},
    }});
    let world = World::new(&map, json!([1, 2]));
    assert!(!world.run.is_redrivable(), "it runs");
    let events = [
        "ExecutionRedriven",
        "TaskScheduled",
        "TaskStarted",
        "TaskSucceeded",
        "TaskStateExited",
        "MapIterationSucceeded",
        "MapStateSucceeded",
        "MapStateExited",
        "ExecutionSucceeded",
    ];
    check_redrive(&map, json!([1, 2]), &events, &json!(["once", "again"]));
}

/// What a strand was about to do when another one failed is done once, and what it had done is not done again.
fn check_redriven_map(item: &Value, items: &Value, at_once: u64, kinds: &[&str]) {
    let definition = json!({"StartAt": "M", "States": {
        "M": {"Type": "Map", "MaxConcurrency": at_once, "End": true, "ItemProcessor": item},
    }});
    let mut world = World::new(&definition, items.clone());
    assert!(matches!(world.run.ended, Some(Ended::Failed { .. })), "{:?}", world.run.ended);
    assert!(world.run.is_redrivable());
    let before = world.history.len();
    world.happen(Happening::Redriven);
    let since: Vec<&str> = world.history[before..].iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(since, kinds);
    assert!(matches!(world.run.ended, Some(Ended::Failed { .. })), "the bad one is as bad as before");
}

#[test]
fn what_was_due_is_done_when_an_execution_is_taken_up_again() {
    let choice = json!({"Type": "Choice", "Choices": [{"Variable": "$", "StringEquals": "bad", "Next": "Bad"}], "Default": "Good"});
    let (succeed, fail) = (json!({"Type": "Succeed"}), json!({"Type": "Fail", "Error": "E"}));
    let item = json!({"StartAt": "C", "States": {"C": choice, "Good": succeed, "Bad": fail}});
    // The third item had begun and not entered its first state.
    let kinds = [
        "ExecutionRedriven",
        "FailStateEntered",
        "ChoiceStateEntered",
        "MapIterationAborted",
        "MapIterationFailed",
        "MapStateFailed",
        "ExecutionFailed",
    ];
    check_redriven_map(&item, &json!(["good", "bad", "good"]), 2, &kinds);

    let pass = |next: &str| json!({"Type": "Pass", "Next": next});
    let item = json!({"StartAt": "C", "States": {"C": choice, "Good": pass("B"), "B": {"Type": "Pass", "End": true}, "Bad": fail}});
    // The good item had done `Good` and was about to enter `B`.
    let kinds = [
        "ExecutionRedriven",
        "PassStateEntered",
        "FailStateEntered",
        "PassStateExited",
        "MapIterationSucceeded",
        "MapIterationFailed",
        "MapStateFailed",
        "ExecutionFailed",
    ];
    check_redriven_map(&item, &json!(["good", "bad"]), 0, &kinds);
}

#[test]
fn an_execution_of_which_too_little_was_noted_is_not_taken_up_again() {
    let definition = json!({"StartAt": "F", "States": {"F": {"Type": "Fail"}}});
    let run = World::new(&definition, json!({})).run;
    let mut kept = serde_json::to_value(&run).expect("it is plain data");
    assert!(run.is_redrivable());
    kept["fallen"]["0"]["state"] = json!("");
    let run: super::super::run::Run = serde_json::from_value(kept).expect("it was written so");
    assert!(!run.is_redrivable());
}

/// Tries one state, and gives what was seen of it.
fn check_trial(state: &Value, answer: Option<Report>, expected: &Value) {
    use super::super::scope::Chance;
    let definition = super::super::Definition::read_state(&state.to_string(), "S").expect("it reads");
    let input = json!({"a": {"b": 1}});
    let mut run = World::new(&one(json!({"Type": "Succeed"}), "JSONPath"), json!({})).run;
    run = super::super::run::Run::new(run.facts);
    let variables = Map::from_iter([("v".to_owned(), json!(7))]);
    let chance = Chance::new("");
    let commands = run.try_state(&definition, ("S", input), variables, (0, &chance));
    if let Some(report) = answer {
        assert_eq!(commands.len(), 1, "{commands:?}");
        run.apply(
            &definition,
            Happening::Reported { strand: 0, attempt: 1, report },
            0,
            &chance,
            Budget::unhurried(),
        );
    }
    let trial = run.tried().expect("a state was tried");
    let seen = json!({
        "data": trial.data, "left": trial.left, "error": trial.error, "retry": trial.retry, "catch": trial.catch,
        "failed": matches!(run.ended, Some(Ended::Failed { .. })),
    });
    for (name, value) in expected.as_object().expect("it is one") {
        assert_eq!(&seen[name], value, "{name} of {state}");
    }
}

#[test]
fn a_state_is_tried_by_itself() {
    let input = json!({"a": {"b": 1}});
    let pass = json!({"Type": "Pass", "InputPath": "$.a", "Parameters": {"c.$": "$.b", "v.$": "$v"}, "ResultPath": "$.r", "Next": "Elsewhere"});
    let (after, out) = (json!({"c": 1, "v": 7}), json!({"a": {"b": 1}, "r": {"c": 1, "v": 7}}));
    let data = json!({"input": input, "afterInputPath": {"b": 1}, "afterParameters": after, "afterResultSelector": after, "afterResultPath": out});
    check_trial(&pass, None, &json!({"data": data, "left": ["Elsewhere", out], "failed": false}));

    let written = json!({"Type": "Pass", "Result": 5, "End": true});
    let data = json!({"input": input, "result": 5, "afterResultSelector": 5, "afterResultPath": 5});
    check_trial(&written, None, &json!({"data": data, "left": [null, 5]}));

    let fail = json!({"Type": "Fail", "Error": "E"});
    check_trial(&fail, None, &json!({"data": {"input": input, "afterInputPath": input}, "failed": true}));

    let mut task = json!({"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter",
        "Arguments": {"Name": "{% $states.input.a.b %}"}, "Assign": {"w": "{% $states.result.x %}"}, "Output": "{% $states.result.x + $v %}", "End": true});
    let ok = Report::Succeeded { output: json!({"x": 2}) };
    let data =
        json!({"input": input, "afterArguments": {"Name": 1}, "result": {"x": 2}, "variables": {"w": 2}});
    check_trial(&task, Some(ok), &json!({"data": data, "left": [null, 9], "error": null}));

    task["Retry"] = json!([{"ErrorEquals": ["Other"]}, {"ErrorEquals": ["E"], "IntervalSeconds": 3}]);
    let failed = || Some(Report::Failed { error: Some("E".into()), cause: Some("c".into()) });
    check_trial(
        &task,
        failed(),
        &json!({"left": null, "error": ["E", "c"], "retry": [1, 3000], "failed": false}),
    );
    task["Retry"] = json!([]);
    task["Catch"] = json!([{"ErrorEquals": ["E"], "Output": "{% $states.errorOutput.Cause %}", "Next": "C"}]);
    check_trial(
        &task,
        failed(),
        &json!({"left": ["C", "c"], "error": ["E", "c"], "catch": 0, "failed": false}),
    );
}

/// The one that takes the time that expressions have: all others are evaluated as if nobody waited.
#[test]
fn an_expression_without_an_end_is_stopped() {
    let state = json!({"Type": "Pass", "Output": "{% ($f := function($n) { $f($n + 1) }; $f(0)) %}"});
    let world = World::begun_by(&one(state, "JSONata"), json!({}), true, Budget::hurried);
    let Some(Ended::Failed { error, cause }) = world.run.ended else { panic!("it fails") };
    assert_eq!(error.as_deref(), Some("States.QueryEvaluationError"));
    let cause = cause.expect("it is told");
    assert!(cause.ends_with(": Expression evaluation timeout: Check for infinite loop"), "{cause}");
}
