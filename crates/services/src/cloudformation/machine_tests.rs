//! The machines under crashes at every point, effects performed twice, and other orders.

use super::change_set::{ChangeSetCreation, Effect as ChangeSetEffect, Event as ChangeSetEvent};
use super::custom::{Answer, CustomResource, Event as CustomEvent, Refusal};
use super::machine::{Effect, Event, Item, Items, OnFailure, StackOperation};
use aws::cloudformation::{ChangeSetStatus, StackStatus as S};
use engine::simulation::{Crashed, Simulation, World, everywhere};
use engine::{EffectKey, ExecutionId, Machine};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A world of named things: what exists, and what each came from.
#[derive(Default)]
struct Things {
    made: BTreeSet<String>,
    /// What an effect did, by its key: performed again, it answers the same and does nothing.
    done: BTreeMap<EffectKey, Value>,
    /// Things whose making fails.
    bad: BTreeSet<String>,
    needs: BTreeMap<String, Vec<String>>,
    /// What went away in an update.
    superfluous: Vec<String>,
    /// Said in place of what the template asks for.
    first: Option<Event>,
    /// What another execution does, and how it answers.
    deferred: Option<(String, CustomEvent)>,
}

/// The execution of what is deferred.
fn custom() -> ExecutionId {
    "cloudformation-custom/1".into()
}

impl Things {
    fn of(parts: &[(&str, &[&str])], bad: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        Self {
            needs: parts.iter().map(|(name, needs)| ((*name).to_owned(), owned(needs))).collect(),
            bad: owned(bad).into_iter().collect(),
            ..Self::default()
        }
    }

    fn items(&self, names: impl Iterator<Item = String>) -> Items {
        let needs = |name: &String| self.needs.get(name).cloned().unwrap_or_default();
        names.map(|name| (name.clone(), Item::needing(needs(&name)))).collect()
    }

    fn all(&self) -> Items {
        self.items(self.needs.keys().cloned())
    }

    fn act(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Bring { name } if self.bad.contains(&name) => Some(Event::BringFailed { name }),
            Effect::Bring { name } if self.deferred.as_ref().is_some_and(|(other, _)| *other == name) => {
                Some(Event::Deferred { name, to: custom() })
            }
            Effect::Bring { name } => {
                for need in self.needs.get(&name).into_iter().flatten() {
                    assert!(self.made.contains(need), "{name} was made before {need}");
                }
                self.made.insert(name.clone());
                Some(Event::Brought { name })
            }
            Effect::Restore { name } => Some(Event::Brought { name }),
            Effect::Remove { name, .. } => {
                let users = self.needs.iter().filter(|(_, needs)| needs.contains(&name));
                for (user, _) in users {
                    assert!(
                        !self.made.contains(user) || self.superfluous.contains(&name),
                        "{name} went before {user}"
                    );
                }
                self.made.remove(&name);
                Some(Event::Removed { name })
            }
            Effect::Turn { to, reason } => {
                let made = self.made.iter().cloned();
                let items = match to {
                    S::RollbackInProgress | S::DeleteInProgress => self.items(made),
                    S::UpdateCompleteCleanupInProgress => self.items(self.superfluous.clone().into_iter()),
                    _ => Items::new(),
                };
                Some(Event::Turned { to, reason, items })
            }
            Effect::Collect { name, outcome, .. } if outcome.succeeded() => {
                self.made.insert(name.clone());
                Some(Event::Brought { name })
            }
            Effect::Collect { name, .. } => Some(Event::BringFailed { name }),
            Effect::Cancel { .. } => None,
        }
    }
}

impl World for Things {
    fn perform(&mut self, kind: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        if kind == CustomResource::KIND {
            return Some(serde_json::to_value(CustomEvent::Invoked).unwrap());
        }
        if let Some(done) = self.done.get(key) {
            return Some(done.clone());
        }
        let event = self.act(serde_json::from_value(effect).unwrap())?;
        let event = serde_json::to_value(event).unwrap();
        self.done.insert(key.clone(), event.clone());
        Some(event)
    }

    /// The function answers when nothing else is to be done.
    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let (_, answer) = self.deferred.as_ref()?;
        let waits =
            simulation.load::<CustomResource>(&custom()).is_some() && simulation.outcome(&custom()).is_none();
        waits.then(|| (custom(), serde_json::to_value(answer).unwrap()))
    }
}

const DIAMOND: &[(&str, &[&str])] =
    &[("a", &[]), ("b", &["a"]), ("c", &["a"]), ("d", &["b", "c"]), ("e", &[])];

fn simulation() -> Simulation {
    Simulation::default().with::<StackOperation>().with::<CustomResource>().with::<ChangeSetCreation>()
}

#[track_caller]
fn check(status: S, on_failure: OnFailure, world: impl Fn() -> Things, expected: &str, left: &[&str]) {
    let id = ExecutionId::from("stack");
    let start = |simulation: &mut Simulation| -> Result<(), Crashed> {
        let machine = StackOperation::new("arn".into(), status, on_failure);
        let world = world();
        if world.deferred.is_some() {
            let request = CustomResource::new("secret".into(), "request".into(), 3_600);
            simulation.start(&custom(), &request, &CustomEvent::Started)?;
        }
        match &world.first {
            None => simulation.start(&id, &machine, &Event::Started { items: world.all() }),
            Some(first) => simulation.start(&id, &machine, first),
        }
    };
    let same = |simulation: &Simulation, world: &Things| {
        if simulation.load::<StackOperation>(&id).is_none() {
            // The server died after the first of the two starts: nobody has asked for the operation.
            return (expected.to_owned(), left.iter().map(|name| (*name).to_owned()).collect());
        }
        let outcome = simulation.outcome(&id).expect("the operation ends");
        (outcome.detail["StackStatus"].as_str().unwrap().to_owned(), world.made.clone())
    };
    let calm = |simulation: &Simulation, world: &Things| {
        let ended = same(simulation, world);
        assert_eq!(ended.0, expected);
        assert_eq!(ended.1, left.iter().map(|n| (*n).to_owned()).collect());
        ended
    };
    let runs = everywhere(simulation, &world, start, calm);
    assert!(runs > 20, "{runs}");
}

#[test]
fn a_creation_makes_everything() {
    let world = || Things::of(DIAMOND, &[]);
    let all = ["a", "b", "c", "d", "e"];
    check(S::CreateInProgress, OnFailure::Rollback, world, "CREATE_COMPLETE", &all);
}

#[test]
fn a_failed_creation_does_what_was_asked() {
    let world = || Things::of(&DIAMOND[..4], &["d"]);
    check(S::CreateInProgress, OnFailure::Rollback, world, "ROLLBACK_COMPLETE", &[]);
    check(S::CreateInProgress, OnFailure::Delete, world, "DELETE_COMPLETE", &[]);
    check(S::CreateInProgress, OnFailure::DoNothing, world, "CREATE_FAILED", &["a", "b", "c"]);
}

#[test]
fn an_update_cleans_up_after_itself() {
    let world = || {
        let mut things = Things::of(DIAMOND, &[]);
        things.made.extend(["a".to_owned(), "old".to_owned()]);
        things.superfluous.push("old".into());
        things
    };
    let all = ["a", "b", "c", "d", "e"];
    check(S::UpdateInProgress, OnFailure::Rollback, world, "UPDATE_COMPLETE", &all);
}

#[test]
fn a_failed_update_turns_back() {
    let world = || Things::of(&DIAMOND[..4], &["d"]);
    let kept = ["a", "b", "c"];
    check(S::UpdateInProgress, OnFailure::Rollback, world, "UPDATE_ROLLBACK_COMPLETE", &kept);
    check(S::UpdateInProgress, OnFailure::DoNothing, world, "UPDATE_FAILED", &kept);
}

#[test]
fn a_deletion_takes_users_first() {
    let world = || {
        let mut things = Things::of(DIAMOND, &[]);
        things.made = things.needs.keys().cloned().collect();
        things
    };
    check(S::DeleteInProgress, OnFailure::Rollback, world, "DELETE_COMPLETE", &[]);
}

#[test]
fn what_is_refused_before_it_begins_changes_nothing() {
    let refused = Event::StartRefused { reason: "no".into() };
    let world = || Things { first: Some(refused.clone()), ..Things::of(DIAMOND, &[]) };
    check(S::CreateInProgress, OnFailure::Rollback, world, "ROLLBACK_COMPLETE", &[]);
    check(S::CreateInProgress, OnFailure::DoNothing, world, "CREATE_FAILED", &[]);
    check(S::DeleteInProgress, OnFailure::Rollback, world, "DELETE_FAILED", &[]);
}

#[test]
fn what_another_execution_does_is_waited_for() {
    let answers = |answer: CustomEvent| {
        move || Things { deferred: Some(("b".into(), answer.clone())), ..Things::of(&DIAMOND[..4], &[]) }
    };
    let done = Answer { physical_id: Some("id".into()), data: Map::new(), no_echo: false };
    let all = ["a", "b", "c", "d"];
    check(
        S::CreateInProgress,
        OnFailure::Rollback,
        answers(CustomEvent::Succeeded(done)),
        "CREATE_COMPLETE",
        &all,
    );
    let refused = CustomEvent::Failed(Refusal { reason: "no".into(), physical_id: None });
    check(S::CreateInProgress, OnFailure::Rollback, answers(refused.clone()), "ROLLBACK_COMPLETE", &[]);
    check(S::CreateInProgress, OnFailure::DoNothing, answers(refused), "CREATE_FAILED", &["a", "c"]);
}

/// A function that is asked, and answers or does not.
struct Function {
    answer: Option<CustomEvent>,
    refuses: bool,
    asked: BTreeSet<EffectKey>,
}

impl World for Function {
    fn perform(&mut self, _: &str, key: &EffectKey, _: Value) -> Option<Value> {
        self.asked.insert(key.clone());
        let event = if self.refuses {
            CustomEvent::InvokeRefused { reason: "it is not there".into() }
        } else {
            CustomEvent::Invoked
        };
        Some(serde_json::to_value(event).unwrap())
    }

    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let answer = self.answer.as_ref().filter(|_| simulation.outcome(&custom()).is_none())?;
        Some((custom(), serde_json::to_value(answer).unwrap()))
    }
}

#[track_caller]
fn check_custom(answer: Option<CustomEvent>, refuses: bool, expected: Result<(), &str>) {
    let world = || Function { answer: answer.clone(), refuses, asked: BTreeSet::new() };
    let start = |simulation: &mut Simulation| -> Result<(), Crashed> {
        let request = CustomResource::new("secret".into(), "the-request".into(), 3_600);
        simulation.start(&custom(), &request, &CustomEvent::Started)
    };
    let same = |simulation: &Simulation, world: &Function| {
        let outcome = simulation.outcome(&custom()).expect("the request ends");
        match expected {
            Ok(()) => assert!(outcome.succeeded(), "{outcome:?}"),
            Err(text) => {
                let reason = outcome.detail["reason"].as_str().expect("a refusal has a reason");
                assert!(!outcome.succeeded() && reason.contains(text), "{outcome:?}");
            }
        }
        assert_eq!(world.asked.len(), 1, "a function is asked under one key");
        let took_an_hour = simulation.now() > 3_600_000;
        (outcome, took_an_hour)
    };
    let runs = everywhere(simulation, world, start, same);
    assert!(runs > 20, "{runs}");
}

#[test]
fn a_custom_resource_is_what_its_function_says() {
    let answer = Answer { physical_id: Some("id".into()), data: Map::new(), no_echo: true };
    check_custom(Some(CustomEvent::Succeeded(answer)), false, Ok(()));
    let refusal = Refusal { reason: "no such thing".into(), physical_id: Some("id".into()) };
    check_custom(Some(CustomEvent::Failed(refusal)), false, Err("no such thing"));
    check_custom(Some(CustomEvent::Cancelled), false, Err("cancelled"));
    check_custom(None, false, Err("requestId [the-request]"));
    check_custom(None, true, Err("it is not there"));
}

/// Computes a change set, and writes what it found down once.
struct Computer {
    status: ChangeSetStatus,
    written: BTreeSet<EffectKey>,
}

impl World for Computer {
    fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        let ChangeSetEffect::Compute { stack, uuid, .. } = serde_json::from_value(effect).unwrap();
        assert_eq!((stack.as_str(), uuid.as_str()), ("s", "u"));
        self.written.insert(key.clone());
        let event = ChangeSetEvent::Computed { status: self.status, reason: Some("because".into()) };
        Some(serde_json::to_value(event).unwrap())
    }
}

#[test]
fn a_change_set_is_computed_and_ends() {
    for status in [ChangeSetStatus::CreateComplete, ChangeSetStatus::Failed] {
        let id = ExecutionId::from("cloudformation-change-set/1");
        let start = |simulation: &mut Simulation| -> Result<(), Crashed> {
            let creation = ChangeSetCreation::of(("111111111111".into(), "us-east-1".into()), "s", "u");
            simulation.start(&id, &creation, &ChangeSetEvent::Started)
        };
        let same = |simulation: &Simulation, world: &Computer| {
            let outcome = simulation.outcome(&id).expect("it is computed");
            assert_eq!(outcome.succeeded(), status == ChangeSetStatus::CreateComplete);
            assert_eq!(outcome.detail["StatusReason"], "because");
            assert_eq!(world.written.len(), 1);
            outcome
        };
        let world = || Computer { status, written: BTreeSet::new() };
        let runs = everywhere(simulation, world, start, same);
        assert!(runs > 20, "{runs}");
    }
}
