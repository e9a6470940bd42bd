//! Endpoints under crashes: what is deployed answers, what is not wanted any more is stopped, and nothing is left.

use super::*;
use engine::EffectKey;
use engine::simulation::{self, Simulation};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn deployment(configuration: &str, variants: &[&str]) -> Deployment {
    let variant = |name: &&str| Variant {
        name: (*name).to_owned(),
        served: serde_json::from_value(json!({
            "model": "m", "role": "arn:aws:iam::111111111111:role/r", "image": "python:3", "variables": {},
            "environment": { "images": ["python:3"], "python": ["3"], "packages": [] },
        }))
        .unwrap(),
        instance_type: "ml.m5.large".into(),
        weight: 1.0,
        patience_seconds: 60,
        download_seconds: None,
        run: 0,
        started_at: 0,
        failures: 0,
    };
    let variants = variants.iter().map(variant).collect();
    Deployment { number: 0, configuration: configuration.into(), variants }
}

fn machine() -> EndpointMachine {
    let of = ("111111111111".parse().unwrap(), Region::us_east_1());
    EndpointMachine::new(of, ("e".into(), "arn".into()), deployment("one", &["a", "b"]), 1_700_000_000_000)
}

/// What becomes of deployments, by number, and what a person does when nothing else happens.
#[derive(Clone, Default)]
struct World {
    unprepared: BTreeSet<u64>,
    silent: BTreeSet<u64>,
    /// Nothing is said of whether they answer.
    mute: BTreeSet<u64>,
    /// How many processes end at once, by deployment.
    crashes: BTreeMap<u64, u32>,
    acts: Vec<fn(&EndpointMachine) -> Option<Event>>,
    served: BTreeSet<EffectKey>,
    stopped: BTreeSet<u64>,
}

impl simulation::World for World {
    fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        let said = |is_bad: bool, text: &str| if is_bad { Err(text.to_owned()) } else { Ok(()) };
        let event = match serde_json::from_value(effect).unwrap() {
            Effect::Prepare { deployment } => {
                let result = said(self.unprepared.contains(&deployment), "no Python");
                Event::Prepared { deployment, result }
            }
            Effect::Serve { deployment, variant } => {
                self.served.insert(key.clone());
                let left = self.crashes.get(&deployment).copied().unwrap_or_default();
                let runs = u32::try_from(self.served.len()).unwrap();
                if runs > left {
                    // It goes on; that it ends when it is stopped tells the machine nothing.
                    return None;
                }
                Event::RunEnded { deployment, variant, run: key.number, reason: "ModuleNotFoundError".into() }
            }
            Effect::Await { deployment } if self.mute.contains(&deployment) => return None,
            Effect::Await { deployment } => {
                let result = said(self.silent.contains(&deployment), "no ping");
                Event::Answered { deployment, result }
            }
            Effect::Retire { deployment, runs } => {
                self.stopped.extend(runs);
                Event::Retired { deployment }
            }
        };
        Some(serde_json::to_value(event).unwrap())
    }

    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let id = ExecutionId::from("e");
        let machine = simulation.load::<EndpointMachine>(&id)?;
        if machine.state == State::Gone {
            return None;
        }
        let event = self.acts.iter().find_map(|act| act(&machine))?;
        Some((id, serde_json::to_value(event).unwrap()))
    }
}

/// `status configuration reason` at the end, and whether all that ran was stopped.
#[track_caller]
fn check(world: &World, expected: &str, is_empty: bool) {
    let id = ExecutionId::from("e");
    let runs = simulation::everywhere(
        || Simulation::default().with::<EndpointMachine>(),
        || world.clone(),
        |sim| sim.start(&id, &machine(), &Event::Created),
        |sim, world| {
            let endpoint = sim.load::<EndpointMachine>(&id).unwrap();
            let current = endpoint.current.as_ref().map_or("-", |current| current.configuration.as_str());
            let reason = endpoint.failure_reason.as_deref().unwrap_or("-");
            let shown = format!("{:?} {current} {reason}", endpoint.state);
            assert_eq!(shown, expected);
            let wanted: BTreeSet<u64> = endpoint.current.iter().flat_map(Deployment::runs).collect();
            let served: BTreeSet<u64> = world.served.iter().map(|key| key.number).collect();
            assert!(wanted.is_subset(&served), "what answers was started: {wanted:?} {served:?}");
            assert!(wanted.is_disjoint(&world.stopped), "what answers is not stopped");
            assert_eq!(wanted.is_empty(), is_empty);
            assert!(endpoint.next.is_none() && endpoint.retiring.is_empty(), "nothing is under way");
            shown
        },
    );
    assert!(runs > 5, "{runs}");
}

fn update(machine: &EndpointMachine) -> Option<Event> {
    let is_first = machine.state == State::InService && machine.deployments == 1;
    is_first.then(|| Event::UpdateRequested { deployment: Box::new(deployment("two", &["a"])) })
}

fn delete(machine: &EndpointMachine) -> Option<Event> {
    (machine.state != State::Deleting).then_some(Event::DeletionRequested)
}

#[test]
fn an_endpoint_answers_whatever_crashes() {
    check(&World::default(), "InService one -", false);
    check(&World { acts: vec![update], ..World::default() }, "InService two -", false);
    check(&World { acts: vec![update, delete], ..World::default() }, "Gone - -", true);
}

#[test]
fn an_endpoint_that_never_answered_failed_and_can_be_deleted() {
    for (world, reason) in [
        (World { unprepared: [1].into(), ..World::default() }, "no Python"),
        (World { silent: [1].into(), ..World::default() }, "no ping"),
    ] {
        check(&world, &format!("Failed - {reason}"), true);
        check(&World { acts: vec![delete], ..world }, &format!("Gone - {reason}"), true);
    }
}

#[test]
fn processes_that_end_are_started_again_until_it_is_given_up() {
    check(&World { crashes: [(1, 1)].into(), ..World::default() }, "InService one -", false);
    let world = World { crashes: [(1, 99)].into(), mute: [1].into(), ..World::default() };
    check(&world, "Failed - ModuleNotFoundError", true);
}

#[test]
fn an_update_that_fails_leaves_what_was() {
    let world = World { acts: vec![update], unprepared: [2].into(), ..World::default() };
    check(&world, "InService one no Python", false);
    let world = World { acts: vec![update], silent: [2].into(), ..World::default() };
    check(&world, "InService one no ping", false);
}

#[test]
fn a_process_that_ends_is_started_again() {
    let mut machine = machine();
    let next = machine.next.take().unwrap();
    machine.current = Some(next);
    machine.state = State::InService;
    let mut sim = Simulation::default().with::<EndpointMachine>();
    let id = ExecutionId::from("e");
    machine.current.as_mut().unwrap().variants[0].run = 7;
    let ended = |run| Event::RunEnded { deployment: 1, variant: "a".into(), run, reason: "killed".into() };
    let mut world = World::default();
    sim.start(&id, &machine, &ended(7)).unwrap();
    sim.run(&mut world).unwrap();
    let after = sim.load::<EndpointMachine>(&id).unwrap();
    let variant = &after.current.as_ref().unwrap().variants[0];
    assert_eq!((after.state, variant.failures, world.served.len()), (State::InService, 1, 1));
    assert_ne!(variant.run, 7);
    // What is told of an earlier run starts nothing.
    sim.deliver::<EndpointMachine>(&id, &ended(7)).unwrap();
    sim.run(&mut world).unwrap();
    assert_eq!(world.served.len(), 1);
}
