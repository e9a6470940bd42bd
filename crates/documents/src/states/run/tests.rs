//! Executions from beginning to end: a definition and an input in, the output and the history out.

mod turns;

use serde_json::{Value, json};

use super::*;

/// Carries commands out as a test wants: tasks answer by their resource, timers go off at once.
pub struct World {
    pub run: Run,
    pub definition: Definition,
    now: i64,
    happenings: u64,
    pub history: Vec<HistoryEvent>,
    /// Tasks that were given out and not answered.
    pub open: Vec<(u64, u64, TaskCall)>,
    cancelled: Vec<(u64, u64)>,
    timers: Vec<(u64, u64, Purpose, i64)>,
    /// Whether what is left over follows by itself.
    pub goes_on: bool,
    /// The most events of one happening.
    pub largest: usize,
    pub budget: fn() -> Budget,
    /// How long what was left over had to wait.
    pub put_off: Vec<i64>,
}

fn facts(input: Value) -> Facts {
    Facts {
        id: "arn:aws:states:us-east-1:111111111111:execution:m:run".into(),
        name: "run".into(),
        role_arn: "arn:aws:iam::111111111111:role/r".into(),
        start_time: "1970-01-01T00:00:00.000Z".into(),
        input,
        state_machine_id: "arn:aws:states:us-east-1:111111111111:stateMachine:m".into(),
        state_machine_name: "m".into(),
        region: "us-east-1".into(),
        redrive_count: 0,
    }
}

impl World {
    pub fn new(definition: &Value, input: Value) -> Self {
        Self::begun(definition, input, true)
    }

    pub fn begun(definition: &Value, input: Value, goes_on: bool) -> Self {
        Self::begun_by(definition, input, goes_on, Budget::unhurried)
    }

    pub fn begun_by(definition: &Value, input: Value, goes_on: bool, budget: fn() -> Budget) -> Self {
        let definition = Definition::read(&definition.to_string()).expect("the definition is right");
        let mut world = Self {
            run: Run::new(facts(input)),
            definition,
            now: 0,
            happenings: 0,
            history: Vec::new(),
            open: Vec::new(),
            cancelled: Vec::new(),
            timers: Vec::new(),
            goes_on,
            largest: 0,
            budget,
            put_off: Vec::new(),
        };
        world.happen(Happening::Begun);
        world
    }

    pub fn happen(&mut self, happening: Happening) {
        let mut next = Some(happening);
        while let Some(happening) = next.take() {
            next = self.happen_once(happening).filter(|_| self.goes_on);
        }
    }

    /// Gives what is to follow by itself.
    fn happen_once(&mut self, happening: Happening) -> Option<Happening> {
        // What is not persisted must not be needed.
        let kept = serde_json::to_string(&self.run).unwrap();
        self.run = serde_json::from_str(&kept).unwrap();
        drop(kept);
        self.happenings += 1;
        let mut continues = None;
        let chance = Chance::new(self.happenings.to_string());
        for command in self.run.apply(&self.definition, happening, self.now, &chance, (self.budget)()) {
            match command {
                Command::Task { strand, attempt, call } => {
                    self.open.push((strand, attempt, *call));
                }
                Command::Wake { strand, attempt, purpose, at } => {
                    self.timers.push((strand, attempt, purpose, at));
                }
                Command::Cancel { strand, attempt } => {
                    self.cancelled.push((strand, attempt));
                }
                Command::Continue { after } => {
                    self.put_off.push(after);
                    continues = Some(Happening::Continued);
                }
            }
        }
        self.history.extend(self.run.fresh.iter().cloned());
        self.largest = self.largest.max(self.run.fresh.len());
        continues
    }

    /// Answers the oldest open task.
    pub fn answer(&mut self, report: Report) {
        let (strand, attempt, _) = self.open.remove(0);
        self.happen(Happening::Reported { strand, attempt, report });
    }

    /// The next timer that is meant to go on goes off.
    pub fn tick(&mut self, purpose: Purpose) -> i64 {
        let index = self.timers.iter().position(|timer| timer.2 == purpose).expect("a timer was set");
        let (strand, attempt, purpose, at) = self.timers.remove(index);
        let waited = at - self.now;
        self.now = at;
        self.happen(Happening::Woken { strand, attempt, purpose });
        waited
    }

    /// `1<0:ExecutionStarted 2<0:PassStateEntered …`
    fn shape(&self) -> String {
        let shown: Vec<String> =
            self.history.iter().map(|e| format!("{}<{}:{}", e.id, e.previous_event_id, e.kind)).collect();
        shown.join(" ")
    }

    fn outcome(&self) -> Value {
        match &self.run.ended {
            None => json!("runs"),
            Some(Ended::Succeeded { output }) => output.clone(),
            Some(Ended::Failed { error, cause }) => json!({"error": error, "cause": cause}),
            Some(Ended::TimedOut { .. }) => json!("timed out"),
            Some(Ended::Aborted { .. }) => json!("aborted"),
        }
    }
}

fn only(state: Value) -> Value {
    json!({"StartAt": "S", "States": {"S": state}})
}

/// Runs a definition that needs nothing of the outside.
fn check_run(definition: &Value, input: Value, expected: Value) {
    let world = World::new(definition, input);
    assert_eq!(world.outcome(), expected, "{definition}\n{}", world.shape());
}

#[test]
fn pass_states_shape_data() {
    for (state, input, expected) in [
        (json!({"Type": "Pass", "End": true}), json!({"a": 1}), json!({"a": 1})),
        (json!({"Type": "Pass", "Result": [1], "End": true}), json!({"a": 1}), json!([1])),
        (
            json!({"Type": "Pass", "Result": 1, "ResultPath": "$.r.s", "End": true}),
            json!({"a": 1}),
            json!({"a": 1, "r": {"s": 1}}),
        ),
        (
            json!({"Type": "Pass", "Result": 1, "ResultPath": null, "End": true}),
            json!({"a": 1}),
            json!({"a": 1}),
        ),
        (json!({"Type": "Pass", "InputPath": "$.a", "End": true}), json!({"a": [2]}), json!([2])),
        (json!({"Type": "Pass", "InputPath": null, "End": true}), json!({"a": 1}), json!({})),
        (json!({"Type": "Pass", "OutputPath": "$.a", "End": true}), json!({"a": [2]}), json!([2])),
        (json!({"Type": "Pass", "OutputPath": null, "End": true}), json!({"a": 1}), json!({})),
        (
            json!({"Type": "Pass", "Parameters": {"x.$": "$.a", "n.$": "$$.Execution.Name", "s.$": "$$.State.Name"}, "End": true}),
            json!({"a": 1}),
            json!({"x": 1, "n": "run", "s": "S"}),
        ),
        (
            json!({"Type": "Pass", "InputPath": "$.in", "Parameters": {"y.$": "$.v"}, "ResultPath": "$.out", "OutputPath": "$.out", "End": true}),
            json!({"in": {"v": 3}}),
            json!({"y": 3}),
        ),
        (json!({"Type": "Succeed"}), json!([1]), json!([1])),
        (json!({"Type": "Succeed", "InputPath": "$.a"}), json!({"a": 2}), json!(2)),
    ] {
        check_run(&only(state), input, expected);
    }
}

#[test]
fn failures_are_told_as_aws_tells_them() {
    let runtime = |cause: &str| json!({"error": "States.Runtime", "cause": format!("An error occurred while executing the state 'S' (entered at the event id #2). {cause}")});
    for (state, input, expected) in [
        (
            json!({"Type": "Pass", "InputPath": "$.no", "End": true}),
            json!({}),
            runtime("Invalid path '$.no' : No results for path: $['no']"),
        ),
        (
            json!({"Type": "Pass", "OutputPath": "$.no", "End": true}),
            json!({}),
            runtime("Invalid path '$.no' : No results for path: $['no']"),
        ),
        (
            json!({"Type": "Pass", "Parameters": {"v.$": "$.no"}, "End": true}),
            json!({}),
            runtime("The JSONPath '$.no' specified for the field 'v.$' could not be found in the input '{}'"),
        ),
        (
            json!({"Type": "Wait", "SecondsPath": "$.s", "End": true}),
            json!({}),
            runtime("The SecondsPath parameter does not reference an input value: $.s"),
        ),
        (
            json!({"Type": "Wait", "SecondsPath": "$.s", "End": true}),
            json!({"s": -1}),
            runtime("The SecondsPath parameter references a negative value: $.s == -1"),
        ),
        (
            json!({"Type": "Wait", "SecondsPath": "$.s", "End": true}),
            json!({"s": 1.5}),
            runtime("The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5"),
        ),
        (
            json!({"Type": "Wait", "TimestampPath": "$.t", "End": true}),
            json!({"t": "2016-12-05"}),
            runtime(
                "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $.t == 2016-12-05",
            ),
        ),
        (
            json!({"Type": "Map", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}, "End": true}),
            json!({"a": 1}),
            runtime("Map state input must be an array but was: {\"a\":1}"),
        ),
        (
            json!({"Type": "Map", "MaxConcurrencyPath": "$.m", "ItemsPath": "$.l", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}, "End": true}),
            json!({"l": [], "m": "NoNumber"}),
            runtime(
                "The MaxConcurrencyPath field refers to value \"NoNumber\" which is not a valid integer: $.m",
            ),
        ),
        (json!({"Type": "Fail"}), json!({}), json!({"error": null, "cause": null})),
        (json!({"Type": "Fail", "Error": "E", "Cause": "C"}), json!({}), json!({"error": "E", "cause": "C"})),
        (
            json!({"Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.Format('because {}', $.c)"}),
            json!({"e": "E", "c": 1}),
            json!({"error": "E", "cause": "because 1"}),
        ),
        (
            json!({"Type": "Fail", "ErrorPath": "$.e"}),
            json!({}),
            runtime(
                "The JSONPath '$.e' specified for the field 'ErrorPath' could not be found in the input '{}'",
            ),
        ),
    ] {
        check_run(&only(state), input, expected);
    }
}

#[test]
fn choices_lead_on() {
    let definition = |default: bool| {
        let mut choice = json!({"Type": "Choice", "Choices": [
            {"Variable": "$.n", "NumericGreaterThan": 10, "Next": "Big", "Assign": {"size": "big"}},
            {"And": [{"Variable": "$.n", "IsPresent": true}, {"Variable": "$.n", "NumericEquals": 5}], "Next": "Five"},
        ]});
        if default {
            choice["Default"] = json!("Other");
        }
        let mut states = json!({
            "C": choice,
            "Big": {"Type": "Pass", "Parameters": {"v.$": "$size"}, "End": true},
            "Five": {"Type": "Pass", "Result": "five", "End": true},
        });
        if default {
            states["Other"] = json!({"Type": "Pass", "Result": "other", "End": true});
        }
        json!({"StartAt": "C", "States": states})
    };
    check_run(&definition(true), json!({"n": 11}), json!({"v": "big"}));
    check_run(&definition(true), json!({"n": 5}), json!("five"));
    check_run(&definition(true), json!({"n": 6}), json!("other"));
    check_run(&definition(false), json!({"n": 6}), json!({"error": "States.NoChoiceMatched", "cause": null}));
}

#[test]
fn variables_are_assigned_after_the_state() {
    let definition = json!({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Result": {"x": 1}, "Assign": {"v.$": "$.x", "w": [0]}, "Next": "B"},
        "B": {"Type": "Pass", "Assign": {"v": 2, "old.$": "$v"}, "Parameters": {"v.$": "$v"}, "Next": "C"},
        "C": {"Type": "Pass", "Parameters": {"v.$": "$v", "old.$": "$old", "w.$": "$w[0]"}, "End": true},
    }});
    check_run(&definition, json!({}), json!({"v": 2, "old": 1, "w": 0}));
    let world = World::new(&definition, json!({}));
    let exited = &world.history[2].details["stateExitedEventDetails"];
    assert_eq!(exited["assignedVariables"], json!({"v": "1", "w": "[0]"}));
}

fn task(extra: &Value) -> Value {
    let mut state =
        json!({"Type": "Task", "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync", "End": true});
    for (key, value) in extra.as_object().unwrap() {
        state[key] = value.clone();
    }
    state
}

#[test]
fn a_task_is_given_out_and_its_result_is_shaped() {
    let state = task(&json!({
        "Parameters": {"Name.$": "$.name", "Token.$": "$$.Task.Token"}, "ResultSelector": {"arn.$": "$.Arn"},
        "ResultPath": "$.job", "TimeoutSeconds": 60, "Assign": {"kept.$": "$.Arn"},
    }));
    let mut world = World::new(&only(state), json!({"name": "n"}));
    let call = world.open[0].2.clone();
    assert_eq!(call.parameters, json!({"Name": "n", "Token": call.token}));
    assert_eq!((call.timeout_seconds, call.state.as_str()), (Some(60), "S"));
    world.happen(Happening::Reported {
        strand: 0,
        attempt: 1,
        report: Report::Submitted { output: json!({}) },
    });
    world.answer(Report::Succeeded { output: json!({"Arn": "a", "More": 1}) });
    assert_eq!(world.outcome(), json!({"name": "n", "job": {"arn": "a"}}));
    assert_eq!(
        world.shape(),
        "1<0:ExecutionStarted 2<0:TaskStateEntered 3<2:TaskScheduled 4<3:TaskStarted 5<4:TaskSubmitted 6<5:TaskSucceeded 7<6:TaskStateExited 8<7:ExecutionSucceeded"
    );
    assert_eq!(
        world.history[2].details["taskScheduledEventDetails"],
        json!({"region": "us-east-1", "parameters": call.parameters.to_string(), "timeoutInSeconds": 60, "resourceType": "sagemaker", "resource": "createTrainingJob.sync"})
    );
    assert_eq!(
        world.history[6].details["stateExitedEventDetails"]["assignedVariables"],
        json!({"kept": "\"a\""})
    );
}

#[test]
fn functions_and_activities_have_events_of_their_own() {
    for (resource, expected) in [
        (
            "arn:aws:lambda:us-east-1:111111111111:function:f",
            "3<2:LambdaFunctionScheduled 4<3:LambdaFunctionStarted 5<4:LambdaFunctionSucceeded 6<5:TaskStateExited 7<6:ExecutionSucceeded",
        ),
        (
            "arn:aws:states:us-east-1:111111111111:activity:a",
            "3<2:ActivityScheduled 4<3:ActivitySucceeded 5<4:TaskStateExited 6<5:ExecutionSucceeded",
        ),
    ] {
        let mut world = World::new(&only(task(&json!({"Resource": resource}))), json!({}));
        world.answer(Report::Succeeded { output: json!(1) });
        assert_eq!(world.shape(), format!("1<0:ExecutionStarted 2<0:TaskStateEntered {expected}"));
    }
}

#[test]
fn errors_are_retried_and_caught() {
    let state = task(&json!({
        "Retry": [
            {"ErrorEquals": ["Rare"], "MaxAttempts": 0},
            {"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 2, "BackoffRate": 3, "MaxAttempts": 3, "MaxDelaySeconds": 10},
        ],
        "Catch": [{"ErrorEquals": ["Other"], "Next": "X"}, {"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "X"}],
        "Next": "X",
    }));
    let mut state = state;
    state.as_object_mut().unwrap().remove("End");
    let definition = json!({"StartAt": "S", "States": {"S": state, "X": {"Type": "Succeed"}}});
    let mut world = World::new(&definition, json!({"in": 1}));
    let failed = || Report::Failed { error: Some("Broken".into()), cause: Some("why".into()) };
    let mut waits = Vec::new();
    for _ in 0..3 {
        world.answer(failed());
        waits.push(world.tick(Purpose::GoOn));
    }
    assert_eq!(waits, [2000, 6000, 10_000]);
    world.answer(failed());
    assert_eq!(world.outcome(), json!({"in": 1, "error": {"Error": "Broken", "Cause": "why"}}));
    assert_eq!(world.history.iter().filter(|event| event.kind == "TaskScheduled").count(), 4);
    assert_eq!(world.history.iter().filter(|event| event.kind == "TaskStateEntered").count(), 1);

    let mut world = World::new(&definition, json!({}));
    world.answer(Report::Failed { error: Some("Rare".into()), cause: None });
    assert_eq!(world.outcome(), json!({"error": {"Error": "Rare"}}));
}

#[test]
fn which_names_mean_which_errors() {
    for (names, error, caught) in [
        (json!(["States.ALL"]), "Anything", true),
        (json!(["States.ALL"]), "States.Timeout", true),
        (json!(["States.ALL"]), "States.DataLimitExceeded", false),
        (json!(["States.DataLimitExceeded"]), "States.DataLimitExceeded", true),
        (json!(["States.TaskFailed"]), "Anything", true),
        (json!(["States.TaskFailed"]), "States.Timeout", false),
        (json!(["States.Timeout"]), "States.HeartbeatTimeout", true),
        (json!(["A", "B"]), "B", true),
        (json!(["A", "B"]), "C", false),
    ] {
        let mut state = task(&json!({"Catch": [{"ErrorEquals": names, "Next": "X"}], "Next": "X"}));
        state.as_object_mut().unwrap().remove("End");
        let definition = json!({"StartAt": "S", "States": {"S": state, "X": {"Type": "Pass", "Result": "caught", "End": true}}});
        let mut world = World::new(&definition, json!({}));
        world.answer(Report::Failed { error: Some(error.into()), cause: None });
        let expected = if caught { json!("caught") } else { json!({"error": error, "cause": null}) };
        assert_eq!(world.outcome(), expected, "{names} {error}");
    }
}

#[test]
fn a_failure_of_a_state_itself_is_caught_by_name_only() {
    let with = |name: &str| {
        json!({"StartAt": "S", "States": {
            "S": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"v.$": "$.no"},
                  "Catch": [{"ErrorEquals": [name], "Next": "X"}], "Next": "X"},
            "X": {"Type": "Pass", "Result": "caught", "End": true},
        }})
    };
    check_run(&with("States.Runtime"), json!({}), json!("caught"));
    let world = World::new(&with("States.ALL"), json!({}));
    assert_eq!(world.outcome()["error"], "States.Runtime");
}

#[test]
fn time_runs_out() {
    let mut world = World::new(&only(task(&json!({"TimeoutSeconds": 5}))), json!({}));
    let (strand, attempt, _) = world.open[0];
    assert_eq!(world.tick(Purpose::Timeout), 5000);
    assert_eq!(world.outcome(), json!({"error": "States.Timeout", "cause": null}));
    assert_eq!(world.cancelled, [(strand, attempt)]);
    assert!(world.shape().ends_with("5<4:TaskTimedOut 6<5:ExecutionFailed"), "{}", world.shape());
    // What comes too late changes nothing.
    world.answer(Report::Succeeded { output: json!(1) });
    assert_eq!(world.outcome(), json!({"error": "States.Timeout", "cause": null}));

    let mut world = World::new(&only(task(&json!({}))), json!({}));
    world.happen(Happening::OutOfTime);
    assert_eq!(world.outcome(), json!("timed out"));
    let mut world = World::new(&only(task(&json!({}))), json!({}));
    world.happen(Happening::Stopped { error: Some("E".into()), cause: None });
    assert_eq!((world.outcome(), world.cancelled.len()), (json!("aborted"), 1));
}

#[test]
fn waits_end_when_they_should() {
    for (state, input, expected) in [
        (json!({"Type": "Wait", "Seconds": 3, "End": true}), json!({}), 3000),
        (json!({"Type": "Wait", "SecondsPath": "$.s", "End": true}), json!({"s": 7}), 7000),
        (json!({"Type": "Wait", "Timestamp": "1970-01-01T00:00:09Z", "End": true}), json!({}), 9000),
        (
            json!({"Type": "Wait", "TimestampPath": "$.t", "End": true}),
            json!({"t": "1970-01-01T00:00:04Z"}),
            4000,
        ),
    ] {
        let mut world = World::new(&only(state), input.clone());
        assert_eq!(world.outcome(), json!("runs"));
        assert_eq!(world.tick(Purpose::GoOn), expected);
        assert_eq!(world.outcome(), input);
    }
}

#[test]
fn branches_take_turns_and_their_results_are_a_list() {
    let branch = |name: &str, value: i64| json!({"StartAt": name, "States": {name: {"Type": "Pass", "Result": value, "End": true}}});
    let definition = only(
        json!({"Type": "Parallel", "Branches": [branch("A", 1), branch("B", 2)], "ResultPath": "$.r", "End": true}),
    );
    let world = World::new(&definition, json!({}));
    assert_eq!(world.outcome(), json!({"r": [1, 2]}));
    assert_eq!(
        world.shape(),
        "1<0:ExecutionStarted 2<0:ParallelStateEntered 3<2:ParallelStateStarted 4<3:PassStateEntered 5<3:PassStateEntered 6<4:PassStateExited 7<5:PassStateExited 8<7:ParallelStateSucceeded 9<7:ParallelStateExited 10<9:ExecutionSucceeded"
    );
}

#[test]
fn a_failing_branch_ends_the_others() {
    let definition = |recovery: Value| {
        let mut parallel = json!({"Type": "Parallel", "End": true, "Branches": [
            {"StartAt": "T", "States": {"T": task(&json!({}))}},
            {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "C"}}},
        ]});
        for (key, value) in recovery.as_object().unwrap() {
            parallel[key] = value.clone();
        }
        json!({"StartAt": "S", "States": {"S": parallel}})
    };
    let world = World::new(&definition(json!({})), json!({}));
    assert_eq!(world.outcome(), json!({"error": "E", "cause": "C"}));
    assert!(world.shape().contains("ParallelStateFailed"), "{}", world.shape());
    assert_eq!(world.cancelled.len(), 1);

    let mut world =
        World::new(&definition(json!({"Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}]})), json!({}));
    assert_eq!(world.outcome(), json!("runs"));
    world.tick(Purpose::GoOn);
    assert_eq!(world.outcome(), json!({"error": "E", "cause": "C"}));
    assert_eq!(world.history.iter().filter(|event| event.kind == "ParallelStateStarted").count(), 2);
}

fn map(processor: Value, extra: &Value) -> Value {
    let mut state =
        json!({"Type": "Map", "ItemProcessor": {"StartAt": "I", "States": {"I": processor}}, "End": true});
    for (key, value) in extra.as_object().unwrap() {
        state[key] = value.clone();
    }
    only(state)
}

#[test]
fn items_are_worked_on_in_order_when_one_at_a_time() {
    let definition = map(json!({"Type": "Pass", "End": true}), &json!({"MaxConcurrency": 1}));
    let world = World::new(&definition, json!(["a", "b"]));
    assert_eq!(world.outcome(), json!(["a", "b"]));
    assert_eq!(
        world.shape(),
        "1<0:ExecutionStarted 2<0:MapStateEntered 3<2:MapStateStarted 4<3:MapIterationStarted 5<4:PassStateEntered 6<5:PassStateExited 7<6:MapIterationSucceeded 8<6:MapIterationStarted 9<8:PassStateEntered 10<9:PassStateExited 11<10:MapIterationSucceeded 12<11:MapStateSucceeded 13<11:MapStateExited 14<13:ExecutionSucceeded"
    );
}

#[test]
fn items_and_their_selections() {
    let pass = json!({"Type": "Pass", "End": true});
    check_run(&map(pass.clone(), &json!({})), json!([]), json!([]));
    check_run(&map(pass.clone(), &json!({"ItemsPath": "$.l"})), json!({"l": [1, 2, 3]}), json!([1, 2, 3]));
    check_run(
        &map(
            pass,
            &json!({"ItemsPath": "$.l", "ItemSelector": {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "all.$": "$.k"}}),
        ),
        json!({"l": ["x", "y"], "k": 9}),
        json!([{"i": 0, "v": "x", "all": 9}, {"i": 1, "v": "y", "all": 9}]),
    );
    let inner = json!({"Type": "Map", "ItemsPath": "$.in", "ItemSelector": {"v.$": "$$.Map.Item.Value"}, "End": true,
        "ItemProcessor": {"StartAt": "J", "States": {"J": {"Type": "Pass", "Parameters": {"w.$": "$.v", "n.$": "$$.Map.Item.Index"}, "End": true}}}});
    check_run(
        &map(inner, &json!({"MaxConcurrency": 2})),
        json!([{"in": [1, 2]}, {"in": []}, {"in": [3]}]),
        json!([[{"w": 1, "n": 0}, {"w": 2, "n": 1}], [], [{"w": 3, "n": 0}]]),
    );
}

#[test]
fn a_failing_item_fails_the_map() {
    let definition = map(json!({"Type": "Fail", "Error": "E"}), &json!({"MaxConcurrency": 1}));
    let world = World::new(&definition, json!([1, 2]));
    assert_eq!(world.outcome(), json!({"error": "E", "cause": null}));
    assert!(
        world.shape().ends_with("4<3:MapIterationStarted 5<4:FailStateEntered 6<5:MapIterationFailed 7<5:MapStateFailed 8<7:ExecutionFailed"),
        "{}",
        world.shape()
    );
}

#[test]
fn at_most_so_many_items_are_in_work() {
    let definition = map(task(&json!({})), &json!({"MaxConcurrency": 2}));
    let mut world = World::new(&definition, json!([0, 1, 2, 3, 4]));
    let mut given = Vec::new();
    while !world.open.is_empty() {
        assert!(world.open.len() <= 2);
        let input = world.open[0].2.parameters.clone();
        given.push(input.clone());
        world.answer(Report::Succeeded { output: json!({ "done": input }) });
    }
    assert_eq!(given, [json!(0), json!(1), json!(2), json!(3), json!(4)]);
    assert_eq!(world.outcome()[4], json!({"done": 4}));
}

#[test]
fn an_endless_loop_ends_at_the_limit_of_its_history() {
    let definition = json!({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Next": "B"},
        "B": {"Type": "Choice", "Choices": [{"Variable": "$.end", "IsPresent": true, "Next": "C"}], "Default": "A"},
        "C": {"Type": "Succeed"},
    }});
    check_overflow(&World::new(&definition, json!({})));
}

/// The last event that there is place for is that of the end.
#[track_caller]
fn check_overflow(world: &World) {
    assert_eq!(world.outcome()["error"], "States.Runtime");
    let last = world.history.last().unwrap();
    assert_eq!((last.id, last.kind.as_str()), (MAXIMUM_HISTORY, "ExecutionFailed"));
    assert_eq!(world.history.len() as u64, MAXIMUM_HISTORY);
}

#[test]
fn tries_and_items_end_at_the_limit_of_their_history_too() {
    let retry = json!([{"ErrorEquals": ["States.ALL"], "MaxAttempts": 99_999_999, "MaxDelaySeconds": 1}]);
    let mut world = World::new(&only(task(&json!({ "Retry": retry }))), json!({}));
    while world.run.ended.is_none() {
        if world.open.is_empty() {
            world.tick(Purpose::GoOn);
        } else {
            world.answer(Report::Failed { error: Some("E".into()), cause: None });
        }
    }
    check_overflow(&world);

    let items: Vec<Value> = (0..30_000).map(|_| json!(0)).collect();
    check_overflow(&World::new(&map(json!({"Type": "Succeed"}), &json!({})), json!(items)));

    // Tasks that are still under way are cancelled.
    let items: Vec<Value> = (0..12_300).map(|_| json!(0)).collect();
    let world = World::new(&map(task(&json!({})), &json!({})), json!(items));
    check_overflow(&world);
    assert_eq!(world.cancelled.len(), world.open.len());
    assert!(!world.open.is_empty());
}

#[test]
fn large_results_fail() {
    let mut world = World::new(&only(task(&json!({}))), json!({}));
    world.answer(Report::Succeeded { output: json!("x".repeat(MAXIMUM_PAYLOAD)) });
    assert_eq!(world.outcome()["error"], "States.DataLimitExceeded");
}

/// A loop that needs nothing of the outside, in a branch beside a task.
fn endless_beside_a_task() -> Value {
    json!({"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter",
            "TimeoutSeconds": 5, "Next": "After"}, "After": {"Type": "Pass", "End": true}}},
        {"StartAt": "A", "States": {
            "A": {"Type": "Choice", "Choices": [{"Variable": "$.stop", "IsPresent": true, "Next": "Z"}], "Default": "A"},
            "Z": {"Type": "Succeed"},
        }},
    ]}}})
}

#[test]
fn a_happening_does_so_much_and_no_more() {
    let endless = json!({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.stop", "IsPresent": true, "Next": "Z"}], "Default": "A"},
        "Z": {"Type": "Succeed"},
    }});
    let world = World::new(&endless, json!({}));
    check_overflow(&world);
    assert!(world.largest <= MAXIMUM_TURNS * 2, "{}", world.largest);
    // Events of 200 KB, each written where it is entered and where it is left.
    let mut world = World::begun(&endless, json!({"x": "x".repeat(200_000)}), false);
    for _ in 0..5 {
        let bytes = serde_json::to_string(&world.run.fresh).unwrap().len();
        assert!(bytes < MAXIMUM_WRITTEN + 1_000_000, "{bytes}");
        assert!(world.run.fresh.len() > 10 && world.run.ended.is_none());
        world.happen(Happening::Continued);
    }
}

#[test]
fn what_is_left_over_waits_for_its_own_happening() {
    let mut world = World::begun(&endless_beside_a_task(), json!({}), false);
    let (strand, attempt, _) = world.open.remove(0);
    let before = world.history.len();
    let report = Report::Succeeded { output: json!(1) };
    world.happen(Happening::Reported { strand, attempt, report });
    let since: Vec<&str> = world.history[before..].iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(since, ["TaskSucceeded", "TaskStateExited"], "the next state has not had its turn");
    // The task is over, even if its strand has not gone on.
    world.happen(Happening::Woken { strand, attempt, purpose: Purpose::Timeout });
    world.happen(Happening::Reported {
        strand,
        attempt,
        report: Report::Failed { error: None, cause: None },
    });
    assert_eq!((world.history.len(), world.cancelled.len()), (before + 2, 0));
    world.happen(Happening::Continued);
    assert!(world.history[before + 2..].iter().any(|event| event.kind == "PassStateExited"));
    world.happen(Happening::Stopped { error: None, cause: None });
    assert_eq!(world.outcome(), json!("aborted"));
    let (before, run) = (world.history.len(), world.run.clone());
    world.happen(Happening::Continued);
    assert_eq!(world.history.len(), before);
    assert_eq!(Run { fresh: Vec::new(), written: 0, ..run }, world.run);
    // Taken up again, both branches go on.
    world.happen(Happening::Redriven);
    assert_eq!(world.outcome(), json!("runs"));
    assert_eq!(world.run.fresh[0].kind, "ExecutionRedriven");
    assert!(world.run.fresh.iter().any(|event| event.kind == "ChoiceStateEntered"));
}

#[test]
fn an_execution_holds_no_more_than_it_may() {
    let big = json!({"x": "x".repeat(200_000)});
    let branch = |n: usize| {
        let name = format!("W{n}");
        json!({"StartAt": name, "States": {name: {"Type": "Wait", "Seconds": 1, "End": true}}})
    };
    let branches: Vec<Value> = (0..400).map(branch).collect();
    let parallel =
        json!({"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": branches}}});
    let map = |processor: Value, more: &Value| {
        let mut map = json!({"Type": "Map", "ItemsPath": "$.items", "End": true, "ItemProcessor": processor});
        map.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"StartAt": "M", "States": {"M": map}})
    };
    let selected = map(branch(0), &json!({"ItemSelector": {"all.$": "$.x"}}));
    let repeat = json!({"StartAt": "R", "States": {
        "R": {"Type": "Pass", "InputPath": "$$.Execution.Input.x", "Next": "W"},
        "W": {"Type": "Wait", "Seconds": 1, "End": true},
    }});
    let items = json!({"x": "x".repeat(200_000), "items": (0..400).collect::<Vec<_>>()});
    for (definition, input) in [(parallel, &big), (selected, &items), (map(repeat, &json!({})), &items)] {
        let world = World::new(&definition, input.clone());
        assert_eq!(world.outcome()["error"], "States.DataLimitExceeded", "{}", world.run.history);
    }
    let wide = json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "Parameters": {"a.$": "$.x", "b.$": "$.x"}, "End": true});
    assert_eq!(World::new(&only(wide), big).outcome()["error"], "States.DataLimitExceeded");
}

#[test]
fn a_task_with_credentials_never_runs_under_another_role() {
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter", "End": true,
        "Parameters": {}, "Credentials": {"RoleArn.$": "$.role"}});
    for (role, expected) in
        [(json!("arn:aws:iam::1:role/r"), true), (json!(5), false), (json!(null), false), (json!(""), false)]
    {
        let world = World::new(&only(task.clone()), json!({"role": role}));
        if expected {
            assert_eq!(world.open[0].2.role_arn.as_deref(), role.as_str());
            continue;
        }
        assert!(world.open.is_empty(), "{role}");
        let cause = world.outcome()["cause"].as_str().unwrap().to_owned();
        assert!(cause.ends_with("The field 'RoleArn' of 'Credentials' must be a string"), "{cause}");
    }
}
