//! Executions under crashes, at every point.

use super::*;
use aws::Timestamp;
use aws::stepfunctions::{LoggingConfiguration, TracingConfiguration};
use documents::states::run::Facts;
use engine::EffectKey;
use engine::simulation::{self, Simulation, World, everywhere};
use std::collections::BTreeMap;

/// What a task waits for: it ends when it is told to. It starts the execution too, so that both are there or neither.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Work {
    ended: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Said {
    Begin(Box<Execution>),
    /// It failed before, and is taken up again.
    Again(Box<Execution>),
    End,
    /// The execution is over.
    Over,
}

impl Machine for Work {
    const KIND: &'static str = "work";
    type Event = Said;
    type Effect = ();

    fn apply(&mut self, said: Said, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match said {
            Said::Begin(execution) => out.start_as(id(), &*execution, &Event::Happened(Happening::Begun)),
            Said::Again(execution) => {
                out.start_as(id(), &*execution, &Event::Happened(Happening::Redriven));
            }
            Said::End => self.ended = true,
            Said::Over => {}
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.ended.then(|| Outcome::new(Status::Succeeded))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Said {
        Said::Over
    }
}

fn id() -> ExecutionId {
    ExecutionId::from("execution")
}

fn job() -> ExecutionId {
    ExecutionId::from("job")
}

fn execution(definition: &Value, input: Value) -> Execution {
    let subject = Subject {
        account: "111111111111".parse().unwrap(),
        region: aws::Region::us_east_1(),
        machine: "m".into(),
        run: "r".into(),
        express: false,
        redrives: 0,
    };
    let facts = Facts {
        id: subject.arn(),
        name: "r".into(),
        role_arn: "arn:aws:iam::111111111111:role/r".into(),
        start_time: String::new(),
        input,
        state_machine_id: subject.machine_arn(),
        state_machine_name: "m".into(),
        region: "us-east-1".into(),
        redrive_count: 0,
    };
    let settings = Settings {
        definition: definition.to_string(),
        role_arn: facts.role_arn.clone(),
        logging: LoggingConfiguration::default(),
        tracing: TracingConfiguration::default(),
        revision_id: None,
        updated_at: Timestamp::from_millis(0),
    };
    Execution::new(subject, settings, Run::new(facts), "seed".into())
}

/// The world outside: what was called, by the effect's key, so that calling again is calling once.
#[derive(Default)]
struct Outside {
    called: BTreeMap<EffectKey, String>,
    /// Calls of functions that fail before one succeeds.
    failures: usize,
    failed: Vec<EffectKey>,
    /// The last sign of life of tasks.
    beat_at: i64,
    /// Whether the job goes on until it is stopped, and the execution is stopped meanwhile.
    stops: bool,
    /// Nobody reports under tokens.
    silent: bool,
}

impl Outside {
    fn answer(&mut self, key: &EffectKey, call: &TaskCall) -> Answer {
        if call.resource.ends_with(".sync") {
            let output = json!({"Build": {"Id": "b"}});
            return Answer::Started { output, on: job(), job: Job::Build { id: "b".into() } };
        }
        if call.resource.ends_with(".waitForTaskToken") {
            return Answer::Submitted(json!("submitted"));
        }
        if call.resource.contains(":activity:") {
            return Answer::Offered;
        }
        let known = self.failed.contains(key);
        if known || self.failed.len() < self.failures {
            if !known {
                self.failed.push(key.clone());
            }
            let failed = Report::Failed { error: Some("Broken".into()), cause: None };
            return Answer::Done(failed);
        }
        Answer::Done(Report::Succeeded { output: json!({"called": call.state}) })
    }
}

impl World for Outside {
    fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        let effect: Effect = serde_json::from_value(effect).unwrap();
        let (name, event) = match effect {
            Effect::Call { strand, attempt, call, .. } => {
                let answer = self.answer(key, &call);
                (format!("call {}", call.state), Event::Answered { strand, attempt, answer })
            }
            Effect::Collect { strand, attempt, .. } => {
                let answer = Answer::Done(Report::Succeeded { output: json!("collected") });
                ("collect".to_owned(), Event::Answered { strand, attempt, answer })
            }
            Effect::Cancel { strand, attempt, .. } => {
                ("cancel".to_owned(), Event::Cancelled { strand, attempt })
            }
            Effect::LookForBeat { strand, attempt, .. } => {
                ("look".to_owned(), Event::BeatSeen { strand, attempt, at: self.beat_at })
            }
            Effect::Log { events, .. } => (format!("log {}", events.len()), Event::Logged),
        };
        self.called.insert(key.clone(), name);
        Some(serde_json::to_value(event).unwrap())
    }

    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let execution = simulation.load::<Execution>(&id())?;
        if execution.run.ended.is_some() {
            return None;
        }
        for open in &execution.open {
            let (strand, attempt) = (open.strand, open.attempt);
            match &open.stage {
                Stage::Watching { .. } if self.stops => {
                    let stopped = Happening::Stopped { error: Some("Why".into()), cause: None };
                    return Some((id(), serde_json::to_value(Event::Happened(stopped)).unwrap()));
                }
                Stage::Watching { on, .. } => {
                    return Some((on.clone(), serde_json::to_value(Said::End).unwrap()));
                }
                Stage::Waiting if !self.silent => {
                    let report = Report::Succeeded { output: json!("told") };
                    let event = Event::Happened(Happening::Reported { strand, attempt, report });
                    return Some((id(), serde_json::to_value(event).unwrap()));
                }
                Stage::Waiting
                | Stage::Calling
                | Stage::Collecting
                | Stage::Abandoned
                | Stage::Cancelling => {}
            }
        }
        None
    }
}

/// What the history says, in an order that does not depend on which of several tasks was faster.
fn history(simulation: &Simulation, machine: Execution) -> Vec<String> {
    let mut kinds = Vec::new();
    simulation::replay(machine, simulation.journal::<Execution>(&id()), |machine| {
        kinds.extend(machine.run.fresh.iter().map(|event| event.kind.clone()));
    });
    kinds.sort_unstable();
    kinds
}

/// Runs a definition everywhere: how it ends, what is called and how often.
fn check(definition: &Value, outside: fn() -> Outside, expected: &Value, calls: &[(&str, usize)]) {
    check_machine(&execution(definition, json!({"in": 1})), outside, expected, calls);
}

fn check_machine(machine: &Execution, outside: fn() -> Outside, expected: &Value, calls: &[(&str, usize)]) {
    check_said(machine, &Said::Begin(Box::new(machine.clone())), outside, expected, calls);
}

fn check_said(
    machine: &Execution,
    begin: &Said,
    outside: fn() -> Outside,
    expected: &Value,
    calls: &[(&str, usize)],
) {
    let runs = everywhere(
        || Simulation::default().with::<Execution>().with::<Work>(),
        outside,
        |simulation| simulation.start(&job(), &Work { ended: false }, begin),
        |simulation, world| {
            let outcome = simulation.outcome(&id()).expect("it ends");
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for name in world.called.values() {
                *counts.entry(name.as_str()).or_default() += 1;
            }
            assert_eq!(outcome.detail, *expected);
            assert_eq!(counts.into_iter().collect::<Vec<_>>(), calls);
            (outcome.status, history(simulation, machine.clone()))
        },
    );
    assert!(runs > 20, "{runs}");
}

fn succeeded(output: &Value) -> Value {
    json!({"status": "SUCCEEDED", "output": output.to_string(), "error": null, "cause": null})
}

const FUNCTION: &str = "arn:aws:lambda:us-east-1:111111111111:function:f";

#[test]
fn everything_is_done_once_wherever_the_server_dies() {
    let definition = json!({"StartAt": "First", "States": {
        "First": {"Type": "Pass", "Result": {"a": 1}, "Next": "Build"},
        "Build": {"Type": "Task", "Resource": "arn:aws:states:::codebuild:startBuild.sync", "Next": "Rest"},
        "Rest": {"Type": "Wait", "Seconds": 10, "Next": "Both"},
        "Both": {"Type": "Parallel", "Next": "Each", "Branches": [
            {"StartAt": "Ask", "States": {"Ask": {
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "End": true}}},
            {"StartAt": "Call", "States": {"Call": {
                "Type": "Task", "Resource": FUNCTION, "TimeoutSeconds": 60, "End": true,
                "Retry": [{"ErrorEquals": ["Broken"], "IntervalSeconds": 2}]}}},
        ]},
        "Each": {"Type": "Map", "ItemProcessor": {"StartAt": "One", "States": {
            "One": {"Type": "Task", "Resource": FUNCTION, "End": true}}}, "End": true},
    }});
    check(
        &definition,
        || Outside { failures: 1, ..Outside::default() },
        &succeeded(&json!([{"called": "One"}, {"called": "One"}])),
        &[("call Ask", 1), ("call Build", 1), ("call Call", 2), ("call One", 2), ("collect", 1)],
    );
}

/// More than one happening does: what is left goes on by a timer.
#[test]
fn a_long_walk_is_done_once_wherever_the_server_dies() {
    let items: Vec<usize> = (0..600).collect();
    let definition = json!({"StartAt": "Items", "States": {
        "Items": {"Type": "Pass", "Result": items, "Next": "Each"},
        "Each": {"Type": "Map", "Next": "Call", "ItemProcessor": {"StartAt": "One", "States": {
            "One": {"Type": "Pass", "End": true}}}, "ResultPath": null},
        "Call": {"Type": "Task", "Resource": FUNCTION, "End": true},
    }});
    let outcome = succeeded(&json!({"called": "Call"}));
    check(&definition, Outside::default, &outcome, &[("call Call", 1)]);
}

#[test]
fn variables_and_expressions_outlive_the_server() {
    let definition = json!({"QueryLanguage": "JSONata", "StartAt": "First", "States": {
        "First": {"Type": "Pass", "Assign": {"id": "{% $uuid() %}", "n": "{% $states.input.in %}"}, "Next": "Call"},
        "Call": {"Type": "Task", "Resource": FUNCTION, "Arguments": {"n": "{% $n %}"}, "Next": "Rest",
            "Assign": {"called": "{% $states.result.called %}", "same": "{% $id %}"}, "Output": "{% $states.input %}"},
        "Rest": {"Type": "Wait", "Seconds": "{% $n * 10 %}", "Next": "Each"},
        "Each": {"Type": "Map", "Items": "{% [1..3] %}", "Next": "Last", "ItemProcessor": {"StartAt": "One", "States": {
            "One": {"Type": "Task", "Resource": FUNCTION, "Output": "{% $states.input + $n %}", "End": true}}}},
        "Last": {"Type": "Pass", "End": true, "Output": {
            "items": "{% $states.input %}", "called": "{% $called %}", "same": "{% $id = $same %}"}},
    }});
    check(
        &definition,
        Outside::default,
        &succeeded(&json!({"items": [2, 3, 4], "called": "Call", "same": true})),
        &[("call Call", 1), ("call One", 3)],
    );
}

/// An execution after it has failed.
fn failed(definition: &Value, mut world: Outside) -> Execution {
    let mut simulation = Simulation::default().with::<Execution>().with::<Work>();
    let begin = Said::Begin(Box::new(execution(definition, json!({"in": 1}))));
    simulation.start(&job(), &Work { ended: false }, &begin).unwrap();
    simulation.run(&mut world).unwrap();
    let machine = simulation.load::<Execution>(&id()).unwrap();
    assert_eq!(machine.status(), ExecutionStatus::Failed);
    machine
}

#[test]
fn an_execution_goes_on_where_it_failed_wherever_the_server_dies() {
    let branch = |name: &str| json!({"StartAt": name, "States": {name: {"Type": "Task", "Resource": FUNCTION, "End": true}}});
    let definition = json!({"StartAt": "First", "States": {
        "First": {"Type": "Pass", "Assign": {"v.$": "$.in"}, "Next": "Build"},
        "Build": {"Type": "Task", "Resource": "arn:aws:states:::codebuild:startBuild.sync", "ResultPath": null, "Next": "Call"},
        "Call": {"Type": "Task", "Resource": FUNCTION, "ResultPath": "$.call", "Next": "Rest"},
        "Rest": {"Type": "Wait", "Seconds": 5, "Next": "Both"},
        "Both": {"Type": "Parallel", "Branches": [branch("One"), branch("Two")], "ResultPath": "$.both", "Next": "Last"},
        "Last": {"Type": "Pass", "Parameters": {"v.$": "$v", "call.$": "$.call.called", "both.$": "$.both[*].called"}, "End": true},
    }});
    let machine = failed(&definition, Outside { failures: 1, ..Outside::default() });
    let subject = Subject { redrives: 1, ..machine.subject.clone() };
    let again = machine.again(subject);
    // What was done before is not done again: no build.
    check_said(
        &again,
        &Said::Again(Box::new(again.clone())),
        Outside::default,
        &succeeded(&json!({"v": 1, "call": "Call", "both": ["One", "Two"]})),
        &[("call Call", 1), ("call One", 1), ("call Two", 1)],
    );
}

#[test]
fn a_stopped_execution_stops_its_job() {
    let definition = json!({"StartAt": "Build", "States": {
        "Build": {"Type": "Task", "Resource": "arn:aws:states:::codebuild:startBuild.sync", "End": true}}});
    check(
        &definition,
        || Outside { stops: true, ..Outside::default() },
        &json!({"status": "ABORTED", "output": null, "error": "Why", "cause": null}),
        &[("call Build", 1), ("cancel", 1)],
    );
}

#[test]
fn a_task_that_gives_no_sign_of_life_times_out() {
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
        "HeartbeatSeconds": 5, "TimeoutSeconds": 600, "End": true,
        "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Caught"}]});
    let caught = json!({"Type": "Pass", "End": true});
    let definition = json!({"StartAt": "Ask", "States": {"Ask": task, "Caught": caught}});
    // A beat at 4 seconds puts the look at 5 off to 9, when there was none since.
    check(
        &definition,
        || Outside { silent: true, beat_at: 4_000, ..Outside::default() },
        &succeeded(&json!({"Error": "States.HeartbeatTimeout"})),
        &[("call Ask", 1), ("look", 2)],
    );
}

#[test]
fn an_activitys_time_counts_from_when_a_worker_takes_it() {
    let definition = json!({"StartAt": "Do", "States": {"Do": {
        "Type": "Task", "Resource": "arn:aws:states:us-east-1:111111111111:activity:a",
        "TimeoutSeconds": 1, "End": true}}});
    check(&definition, Outside::default, &succeeded(&json!("told")), &[("call Do", 1)]);
}

#[test]
fn an_execution_is_there_until_its_log_is_written() {
    let definition = json!({"StartAt": "Call", "States": {
        "Call": {"Type": "Task", "Resource": FUNCTION, "End": true}}});
    let mut machine = execution(&definition, json!({}));
    let arn = "arn:aws:logs:us-east-1:111111111111:log-group:g:*";
    machine.settings.logging = serde_json::from_value(json!({
        "level": "ALL", "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": arn}}],
    }))
    .unwrap();
    let outcome = succeeded(&json!({"called": "Call"}));
    check_machine(&machine, Outside::default, &outcome, &[("call Call", 1), ("log 3", 1), ("log 4", 1)]);
}

#[test]
fn a_job_that_starts_after_the_execution_was_stopped_is_stopped() {
    let definition = json!({"StartAt": "Build", "States": {
        "Build": {"Type": "Task", "Resource": "arn:aws:states:::codebuild:startBuild.sync", "End": true}}});
    let mut simulation = Simulation::default().with::<Execution>().with::<Work>();
    let machine = execution(&definition, json!({}));
    simulation.start(&job(), &Work { ended: false }, &Said::Begin(Box::new(machine))).unwrap();
    let stopped = Happening::Stopped { error: None, cause: None };
    simulation.deliver::<Execution>(&id(), &Event::Happened(stopped)).unwrap();
    assert!(simulation.outcome(&id()).is_none(), "the call is on its way");
    assert_eq!(simulation.load::<Execution>(&id()).unwrap().status(), ExecutionStatus::Aborted);
    let mut world = Outside::default();
    simulation.run(&mut world).unwrap();
    assert_eq!(simulation.outcome(&id()).unwrap().status, Status::Stopped);
    assert!(world.called.values().any(|name| name == "cancel"));
}
