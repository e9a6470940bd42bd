//! What AWS specifies of executions side by side, as scenarios that are struck by a crash at every point.

use super::action::{self, Action, Began, Effect, External, Failure, Finished, Invocation, Step};
use super::pipeline::{self, Pipeline};
use super::state::{
    ActionPlan, ConditionPlan, Execution, Fact, Hook, Progress, StagePlan, Start, Structure, Subject,
};
use aws::codepipeline::{ExecutionMode, StageRetryMode, StageTransitionType, TriggerType};
use engine::simulation::{Crashed, Simulation, World, everywhere, replay};
use engine::{EffectKey, ExecutionId, Machine as _};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn subject() -> Subject {
    Subject {
        account: "111111111111".parse().unwrap(),
        region: aws::Region::us_east_1(),
        name: "p".into(),
        id: "pid".into(),
    }
}

/// `"Source: a | Build: b c, d"`: stages, with groups of actions parted by commas. `?` marks an approval. After a stage's
/// name come its conditions: rules `in=x out=y`, `skip` for what is skipped, and `retry` for what is retried by itself.
pub(super) fn structure(version: i32, mode: ExecutionMode, text: &str) -> Structure {
    let action =
        |name: &str| ActionPlan { name: name.trim_end_matches('?').into(), approval: name.ends_with('?') };
    let stages = text
        .split('|')
        .map(|stage| {
            let (name, groups) = stage.split_once(':').unwrap();
            let groups = groups.split(',').map(|g| g.split_whitespace().map(action).collect());
            let mut words = name.split_whitespace();
            let mut plan = StagePlan {
                name: words.next().unwrap().into(),
                groups: groups.collect(),
                conditions: BTreeMap::new(),
                auto_retry: None,
            };
            for word in words {
                let condition = |rules: &str| {
                    let rules = rules.split('+').map(str::to_owned).collect();
                    ConditionPlan { rules, skips: name.contains("skip") }
                };
                match word.split_once('=') {
                    Some(("in", rules)) => drop(plan.conditions.insert(Hook::BeforeEntry, condition(rules))),
                    Some((_, rules)) => drop(plan.conditions.insert(Hook::OnSuccess, condition(rules))),
                    None if word == "retry" => plan.auto_retry = Some(StageRetryMode::FailedActions),
                    None => assert_eq!(word, "skip"),
                }
            }
            plan
        })
        .collect();
    Structure { version, mode, stages, polls: false }
}

pub(super) fn start(id: &str) -> Start {
    Start {
        id: id.into(),
        trigger: TriggerType::StartPipelineExecution,
        trigger_detail: None,
        variables: IndexMap::new(),
        revisions: IndexMap::new(),
        instead: IndexMap::new(),
    }
}

pub(super) fn load(sim: &Simulation) -> Pipeline {
    sim.load(&subject().execution_id()).unwrap()
}

pub(super) fn value<T: serde::Serialize>(event: &T) -> Value {
    serde_json::to_value(event).unwrap()
}

/// What somebody does once nothing moves by itself.
#[derive(Clone)]
pub(super) enum Act {
    Pipeline(pipeline::Event),
    /// In an execution, a decision on the approval of that name, or the end of a slow action.
    Decide(&'static str, &'static str, bool),
    /// A retry of an execution that ended.
    Retry(&'static str, &'static str, StageRetryMode),
    /// Somebody says to go on whatever the condition says.
    Override(&'static str, &'static str, Hook),
}

struct Script {
    acts: Vec<Act>,
    acted: usize,
    /// Actions that fail, by execution and action, and how often.
    failing: Vec<(&'static str, &'static str, usize)>,
    /// Each action execution that was begun, by its effect.
    begun: BTreeMap<String, EffectKey>,
}

fn event_of(sim: &Simulation, act: &Act) -> Option<(ExecutionId, Value)> {
    let pipeline = load(sim);
    let id = subject().execution_id();
    match act {
        Act::Pipeline(event) => Some((id, value(event))),
        Act::Decide(execution, action, approved) => {
            let run = pipeline.active(execution)?.run.as_ref()?;
            let mut rules = run.checks.values().flat_map(|check| &check.rules);
            let rule = rules.find(|(name, _)| name == action).map(|(_, run)| run);
            let run = run.actions.get(*action).or(rule)?.clone();
            let (summary, by) = (String::new(), "me".to_owned());
            let event = action::Event::Decided { approved: *approved, summary, by };
            Some((subject().action_id(&run.id), value(&event)))
        }
        Act::Retry(execution, stage, mode) => {
            let ended = ended(sim, execution).map(Box::new);
            let (execution, stage) = ((*execution).to_owned(), (*stage).to_owned());
            Some((id, value(&pipeline::Event::Retried { execution, stage, mode: *mode, ended })))
        }
        Act::Override(execution, stage, hook) => {
            let active = pipeline.active(execution).is_some();
            let ended = ended(sim, execution).filter(|_| !active).map(Box::new);
            pipeline.overridable(execution, stage, *hook, ended.as_deref()).ok()?;
            let (execution, stage) = ((*execution).to_owned(), (*stage).to_owned());
            Some((id, value(&pipeline::Event::Overridden { execution, stage, hook: *hook, ended })))
        }
    }
}

fn facts(sim: &Simulation) -> Vec<Fact> {
    let mut facts = Vec::new();
    let journal = sim.journal::<Pipeline>(&subject().execution_id());
    replay(Pipeline::new(subject()), journal, |p| facts.extend(p.facts.clone()));
    facts
}

fn ended(sim: &Simulation, id: &str) -> Option<Execution> {
    facts(sim).into_iter().rev().find_map(|fact| match fact {
        Fact::Execution { execution, .. } if execution.id == id => Some(execution),
        _ => None,
    })
}

/// `1 STARTED, 1/Source STARTED, 1/Source/a given up, …`
fn story(sim: &Simulation) -> Vec<String> {
    facts(sim)
        .into_iter()
        .map(|fact| match fact {
            Fact::Execution { execution, progress } => format!("{} {}", execution.id, progress.as_str()),
            Fact::Stage { execution, progress } => {
                format!("{}/{} {}", execution.id, execution.stage, progress.as_str())
            }
            Fact::Check { execution, hook, status } => {
                format!("{}/{} {} {status:?}", execution.id, execution.stage, hook.as_str())
            }
            Fact::GivenUp { execution, action, canceled, .. } => {
                let how = if canceled { "CANCELED" } else { "ABANDONED" };
                format!("{}/{}/{action} {how}", execution.id, execution.stage)
            }
        })
        .collect()
}

impl World for Script {
    fn perform(&mut self, kind: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        if kind != Action::KIND_NAME {
            return None;
        }
        let Effect { invocation, step, .. } = serde_json::from_value(effect).unwrap();
        assert_eq!(step, Step::Begin);
        let known = self.begun.insert(invocation.id.clone(), key.clone());
        assert!(known.is_none_or(|k| k == *key), "an action execution is begun by one effect");
        Some(value(&self.begin(&invocation)))
    }

    fn idle(&mut self, sim: &Simulation) -> Option<(ExecutionId, Value)> {
        let act = self.acts.get(self.acted)?;
        let event = event_of(sim, act)?;
        self.acted += 1;
        Some(event)
    }
}

impl Script {
    fn begin(&self, invocation: &Invocation) -> action::Event {
        let began = Began::default();
        let (execution, action) = (invocation.execution.as_str(), invocation.action.as_str());
        // Approvals, and what is slow: both end when the script says so.
        if action.starts_with("ok") || action.starts_with("slow") {
            let (token, external) = ("token".into(), External::default());
            return action::Event::Asked { began, token, external, timeout_minutes: 10_080, notify: false };
        }
        let attempts = usize::try_from(invocation.attempt).unwrap();
        let fails = self.failing.iter().any(|(e, a, n)| *e == execution && *a == action && attempts <= *n);
        let error = fails.then(|| Failure::job("broken"));
        let finished = Box::new(Finished { error, ..Finished::default() });
        action::Event::Finished { began: Some(began), finished }
    }
}

impl Action {
    const KIND_NAME: &'static str = <Self as engine::Machine>::KIND;
}

/// Runs a scenario everywhere, and compares its story: lines of `expected`, blank lines and order of lines kept.
pub(super) fn check_scenario(
    structure: &Structure,
    failing: &[(&'static str, &'static str, usize)],
    acts: &[Act],
    expected: &[&str],
) {
    let runs = everywhere(
        || Simulation::default().with::<Pipeline>().with::<Action>(),
        || Script { acts: acts.to_vec(), acted: 0, failing: failing.to_vec(), begun: BTreeMap::new() },
        |sim: &mut Simulation| -> Result<(), Crashed> {
            let event = pipeline::Event::Created { structure: structure.clone(), start: start("1") };
            sim.start(&subject().execution_id(), &Pipeline::new(subject()), &event)
        },
        |sim, script| {
            assert_eq!(script.acted, acts.len(), "every act was possible: {:#?}", story(sim));
            story(sim)
        },
    );
    assert!(runs > 20, "the scenario was struck by crashes");
    let mut sim = Simulation::default().with::<Pipeline>().with::<Action>();
    let mut script =
        Script { acts: acts.to_vec(), acted: 0, failing: failing.to_vec(), begun: BTreeMap::new() };
    let event = pipeline::Event::Created { structure: structure.clone(), start: start("1") };
    sim.start(&subject().execution_id(), &Pipeline::new(subject()), &event).unwrap();
    sim.run(&mut script).unwrap();
    assert_eq!(story(&sim), expected);
}

use Act::{Decide, Retry};
use ExecutionMode::{Parallel, Queued, Superseded};

pub(super) fn begin(id: &str) -> Act {
    Act::Pipeline(pipeline::Event::Started(start(id)))
}

pub(super) fn stop(id: &str, abandon: bool) -> Act {
    Act::Pipeline(pipeline::Event::StopAsked { execution: id.into(), abandon, reason: None })
}

fn transition(stage: &str, enabled: bool) -> Act {
    Act::Pipeline(pipeline::Event::TransitionChanged {
        stage: stage.into(),
        kind: StageTransitionType::Inbound,
        enabled,
        reason: None,
        by: "me".into(),
    })
}

pub(super) fn update(structure: Structure) -> Act {
    Act::Pipeline(pipeline::Event::Updated { structure })
}

#[test]
fn an_execution_goes_through_its_stages() {
    check_scenario(
        &structure(1, Superseded, "S: a | B: b c, d"),
        &[],
        &[],
        &["1 STARTED", "1/S STARTED", "1/S SUCCEEDED", "1/B STARTED", "1/B SUCCEEDED", "1 SUCCEEDED"],
    );
}

#[test]
fn a_newer_execution_supersedes_one_that_waits() {
    check_scenario(
        &structure(1, Superseded, "S: a | D: ok?"),
        &[],
        &[begin("2"), begin("3"), Decide("1", "ok", true), Decide("3", "ok", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/D STARTED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "3 STARTED",
            "3/S STARTED",
            "3/S SUCCEEDED",
            "2 SUPERSEDED",
            "1/D SUCCEEDED",
            "1 SUCCEEDED",
            "3/D STARTED",
            "3/D SUCCEEDED",
            "3 SUCCEEDED",
        ],
    );
}

#[test]
fn starts_in_front_of_a_busy_source_stage_supersede_each_other() {
    check_scenario(
        &structure(1, Superseded, "S: slow | D: d"),
        &[],
        &[begin("2"), begin("3"), Decide("1", "slow", true), Decide("3", "slow", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "2 STARTED",
            "3 STARTED",
            "2 SUPERSEDED",
            "1/S SUCCEEDED",
            "1/D STARTED",
            "3/S STARTED",
            "1/D SUCCEEDED",
            "1 SUCCEEDED",
            "3/S SUCCEEDED",
            "3/D STARTED",
            "3/D SUCCEEDED",
            "3 SUCCEEDED",
        ],
    );
}

#[test]
fn queued_executions_keep_their_order() {
    check_scenario(
        &structure(1, Queued, "S: a | D: ok?"),
        &[],
        &[begin("2"), begin("3"), Decide("1", "ok", false), Decide("2", "ok", true), Decide("3", "ok", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/D STARTED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "3 STARTED",
            "3/S STARTED",
            "3/S SUCCEEDED",
            "1/D FAILED",
            "1 FAILED",
            "2/D STARTED",
            "2/D SUCCEEDED",
            "2 SUCCEEDED",
            "3/D STARTED",
            "3/D SUCCEEDED",
            "3 SUCCEEDED",
        ],
    );
}

#[test]
fn parallel_executions_do_not_wait_for_each_other() {
    check_scenario(
        &structure(1, Parallel, "S: a | D: ok?"),
        &[],
        &[begin("2"), Decide("2", "ok", true), Decide("1", "ok", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/D STARTED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "2/D STARTED",
            "2/D SUCCEEDED",
            "2 SUCCEEDED",
            "1/D SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn siblings_of_a_failed_action_run_to_their_end_and_only_it_is_retried() {
    check_scenario(
        &structure(1, Superseded, "S: a | B: b slow, d"),
        &[("1", "b", 1)],
        &[Decide("1", "slow", true), Retry("1", "B", StageRetryMode::FailedActions)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/B STARTED",
            "1/B FAILED",
            "1 FAILED",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn a_failed_action_is_retried_while_its_sibling_runs() {
    check_scenario(
        &structure(1, Superseded, "S: a | B: b slow"),
        &[("1", "b", 1)],
        &[Retry("1", "B", StageRetryMode::FailedActions), Decide("1", "slow", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/B STARTED",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn all_actions_are_retried_from_the_first() {
    check_scenario(
        &structure(1, Superseded, "S: a | B: ok?, b"),
        &[("1", "b", 1)],
        &[Decide("1", "ok", true), Retry("1", "B", StageRetryMode::AllActions), Decide("1", "ok", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/B STARTED",
            "1/B FAILED",
            "1 FAILED",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn a_stop_waits_and_can_be_retried_or_abandons() {
    check_scenario(
        &structure(1, Superseded, "S: a | B: slow, b"),
        &[],
        &[
            stop("1", false),
            Decide("1", "slow", true),
            Retry("1", "B", StageRetryMode::FailedActions),
            begin("2"),
            stop("2", true),
        ],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/B STARTED",
            "1 STOPPING",
            "1/B STOPPING",
            "1/B STOPPED",
            "1 STOPPED",
            "1 RESUMED",
            "1/B RESUMED",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "2/B STARTED",
            "2 STOPPING",
            "2/B STOPPING",
            "2/B/slow ABANDONED",
            "2/B STOPPED",
            "2 STOPPED",
        ],
    );
}

#[test]
fn a_disabled_transition_holds_the_newest_and_a_stopped_one_does_not_come_back() {
    check_scenario(
        &structure(1, Superseded, "S: a | B: b"),
        &[],
        &[
            transition("B", false),
            begin("2"),
            begin("3"),
            transition("B", true),
            transition("B", false),
            begin("4"),
            stop("4", false),
            transition("B", true),
        ],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/B STARTED",
            "1/B SUCCEEDED",
            "1 SUCCEEDED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "3 STARTED",
            "3/S STARTED",
            "3/S SUCCEEDED",
            "2 SUPERSEDED",
            "3/B STARTED",
            "3/B SUCCEEDED",
            "3 SUCCEEDED",
            "4 STARTED",
            "4/S STARTED",
            "4/S SUCCEEDED",
            "4 STOPPED",
        ],
    );
}

#[test]
fn an_update_cancels_what_waits_at_once_and_what_runs_when_its_actions_end() {
    let text = "S: a | Update: slow | D: ok?";
    check_scenario(
        &structure(1, Superseded, text),
        &[],
        &[
            Decide("1", "slow", true),
            begin("2"),
            begin("3"),
            // 1 waits for a person in D, 2 mutates the pipeline, 3 waits in front of it.
            update(structure(2, Superseded, text)),
            begin("4"),
            Decide("2", "slow", true),
            Decide("4", "slow", true),
            Decide("4", "ok", true),
        ],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/Update STARTED",
            "1/Update SUCCEEDED",
            "1/D STARTED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "2/Update STARTED",
            "3 STARTED",
            "3/S STARTED",
            "3/S SUCCEEDED",
            "3 CANCELED",
            "1/D/ok CANCELED",
            "1/D CANCELED",
            "1 CANCELED",
            "4 STARTED",
            "4/S STARTED",
            "4/S SUCCEEDED",
            "2/Update CANCELED",
            "2 CANCELED",
            "4/Update STARTED",
            "4/Update SUCCEEDED",
            "4/D STARTED",
            "4/D SUCCEEDED",
            "4 SUCCEEDED",
        ],
    );
}

#[test]
fn parallel_executions_run_on_through_an_update() {
    check_scenario(
        &structure(1, Parallel, "S: a | D: ok? | E: e"),
        &[],
        &[update(structure(2, Queued, "S: a | F: f")), begin("2"), Decide("1", "ok", true)],
        &[
            "1 STARTED",
            "1/S STARTED",
            "1/S SUCCEEDED",
            "1/D STARTED",
            "2 STARTED",
            "2/S STARTED",
            "2/S SUCCEEDED",
            "2/F STARTED",
            "2/F SUCCEEDED",
            "2 SUCCEEDED",
            "1/D SUCCEEDED",
            "1/E STARTED",
            "1/E SUCCEEDED",
            "1 SUCCEEDED",
        ],
    );
}

#[test]
fn what_an_earlier_version_noticed_starts_nothing() {
    struct Looks(Vec<Value>);
    impl World for Looks {
        fn perform(&mut self, kind: &str, _: &EffectKey, effect: Value) -> Option<Value> {
            if kind == Pipeline::KIND {
                self.0.push(effect["Poll"]["version"].clone());
            }
            None
        }
    }
    let polling = |version| Structure { polls: true, ..structure(version, Parallel, "S: a | B: b") };
    let noticed = |id: &str, version| pipeline::Event::Noticed { start: start(id), version };
    let id = subject().execution_id();
    let mut sim = Simulation::default().with::<Pipeline>().with::<Action>();
    let event = pipeline::Event::Created { structure: polling(1), start: start("1") };
    sim.start(&id, &Pipeline::new(subject()), &event).unwrap();
    for event in [pipeline::Event::Updated { structure: polling(2) }, noticed("old", 1), noticed("new", 2)] {
        sim.deliver::<Pipeline>(&id, &event).unwrap();
    }
    let mut looks = Looks(Vec::new());
    sim.run(&mut looks).unwrap();
    let found = ["1", "old", "new"].map(|id| load(&sim).active(id).is_some());
    assert_eq!(found, [true, false, true]);
    // One for the pipeline, one for the update, and one that goes on after what was noticed: never two of a version.
    looks.0.sort_by_key(Value::as_i64);
    assert_eq!(looks.0, [1, 2, 2]);
}

#[test]
fn an_approval_that_nobody_acts_on_fails() {
    check_scenario(
        &structure(1, Superseded, "S: a | D: ok?"),
        &[],
        &[],
        &["1 STARTED", "1/S STARTED", "1/S SUCCEEDED", "1/D STARTED", "1/D FAILED", "1 FAILED"],
    );
}

#[test]
fn what_can_not_be_retried_or_stopped_is_refused() {
    use super::state::{RetryRefusal, StopRefusal};
    let mut sim = Simulation::default().with::<Pipeline>().with::<Action>();
    let structure_1 = structure(1, Superseded, "S: a | B: b");
    let mut script = Script {
        acts: vec![begin("2")],
        acted: 0,
        failing: vec![("1", "b", 9), ("2", "b", 9)],
        begun: BTreeMap::new(),
    };
    let event = pipeline::Event::Created { structure: structure_1, start: start("1") };
    sim.start(&subject().execution_id(), &Pipeline::new(subject()), &event).unwrap();
    sim.run(&mut script).unwrap();
    let pipeline = load(&sim);
    let check = |id: &str, stage: &str| {
        let ended = ended(&sim, id);
        pipeline.retryable(id, stage, StageRetryMode::FailedActions, ended.as_ref())
    };
    assert_eq!(check("1", "B"), Err(RetryRefusal::NotLatest));
    assert_eq!(check("2", "B"), Ok(()));
    assert_eq!(check("2", "X"), Err(RetryRefusal::NoSuchStage));
    assert!(matches!(check("2", "S"), Err(RetryRefusal::NotRetryable(_))));
    assert_eq!(pipeline.stoppable("2", false).err(), Some(StopRefusal::NotActive));
    assert!(matches!(facts(&sim).last(), Some(Fact::Execution { progress: Progress::Failed, .. })));
}
