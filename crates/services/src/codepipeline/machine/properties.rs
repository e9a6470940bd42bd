//! Random histories of a pipeline, and what must hold at each moment of them.

use super::action::{self, Action, Began, Effect, External, Failure, Finished};
use super::pipeline::{Event, Pipeline};
use super::scenarios::{load, start, structure, subject, value};
use super::state::{Execution, Fact, Progress};
use aws::codepipeline::{ExecutionMode, StageRetryMode, StageTransitionType};
use engine::simulation::{Simulation, World, replay};
use engine::{EffectKey, ExecutionId, Machine};
use serde_json::Value;
use std::collections::BTreeMap;

const SHAPES: &[&str] = &[
    "S: a | B: b",
    "S: a | B: b c, d | D: e",
    "S: a b | B: c d e f g h i | D: j, k | E: l m",
    "S: a | D: e | B: b c, d",
    "S: a | U: x | B: b, y | D: z w",
    "S: a | B in=r out=q+p: b c, d | D in=r skip: e",
    "S: a | B retry: b c, d | D out=q retry: e",
];
const MODES: &[ExecutionMode] = &[ExecutionMode::Superseded, ExecutionMode::Queued, ExecutionMode::Parallel];

/// Numbers that are a function of the seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
}

struct Random {
    numbers: Numbers,
    /// Only this mode, or any.
    modes: Vec<ExecutionMode>,
    left: usize,
    started: u32,
    version: i32,
    begun: BTreeMap<String, EffectKey>,
    /// Pending actions, by the id of their machine.
    pending: Vec<ExecutionId>,
    looked: usize,
}

impl World for Random {
    fn perform(&mut self, kind: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        assert_eq!(kind, Action::KIND);
        let effect: Effect = serde_json::from_value(effect).unwrap();
        let known = self.begun.insert(effect.invocation.id.clone(), key.clone());
        assert!(known.is_none(), "an action execution is begun once");
        let began = Began::default();
        let event = match self.numbers.below(10) {
            0..4 => {
                self.pending.push(effect.invocation.subject.action_id(&effect.invocation.id));
                let (token, external) = (String::new(), External::default());
                action::Event::Asked { began, token, external, timeout_minutes: 1_000_000, notify: false }
            }
            n => {
                let error = (n == 9).then(|| Failure::job("broken"));
                let finished = Box::new(Finished { error, ..Finished::default() });
                action::Event::Finished { began: Some(began), finished }
            }
        };
        Some(value(&event))
    }

    fn idle(&mut self, sim: &Simulation) -> Option<(ExecutionId, Value)> {
        let pipeline = load(sim);
        check(&pipeline);
        self.looked += 1;
        while self.left > 0 {
            self.left -= 1;
            if !self.pending.is_empty() && self.numbers.below(4) == 0 {
                return self.settle(&pipeline);
            }
            if let Some(event) = self.event(sim, &pipeline) {
                return Some((subject().execution_id(), value(&event)));
            }
        }
        self.settle(&pipeline)
    }
}

impl Random {
    /// Something that a person might do, if it is possible.
    fn event(&mut self, sim: &Simulation, pipeline: &Pipeline) -> Option<Event> {
        let ids: Vec<String> = pipeline.executions.values().map(|e| e.id.clone()).collect();
        match self.numbers.below(12) {
            0..4 if !pipeline.is_full() => {
                self.started += 1;
                Some(Event::Started(start(&self.started.to_string())))
            }
            4 | 5 => {
                let id = ids.get(self.numbers.below(ids.len().max(1)))?.clone();
                let abandon = self.numbers.below(2) == 0;
                pipeline.stoppable(&id, abandon).ok()?;
                Some(Event::StopAsked { execution: id, abandon, reason: None })
            }
            6 | 7 => {
                let stage = pipeline.stages[self.numbers.below(pipeline.stages.len())].name.clone();
                let kind = StageTransitionType::ALL[self.numbers.below(2)];
                let enabled = self.numbers.below(2) == 0;
                Some(Event::TransitionChanged { stage, kind, enabled, reason: None, by: "me".into() })
            }
            8 | 9 => self.retry(sim, pipeline),
            10 if self.numbers.below(3) == 0 => {
                self.version += 1;
                let mode = self.modes[self.numbers.below(self.modes.len())];
                let shape = SHAPES[self.numbers.below(SHAPES.len())];
                Some(Event::Updated { structure: structure(self.version, mode, shape) })
            }
            _ => None,
        }
    }

    fn retry(&mut self, sim: &Simulation, pipeline: &Pipeline) -> Option<Event> {
        let mut retryable = Vec::new();
        for (id, ended) in ended(sim) {
            for mode in StageRetryMode::ALL {
                if pipeline.retryable(&id, &ended.stage, *mode, Some(&ended)).is_ok() {
                    retryable.push((id.clone(), *mode, ended.clone()));
                }
            }
        }
        let (execution, mode, ended) = retryable.get(self.numbers.below(retryable.len().max(1)))?.clone();
        let stage = ended.stage.clone();
        let ended = pipeline.active(&execution).is_none().then(|| Box::new(ended));
        Some(Event::Retried { execution, stage, mode, ended })
    }

    /// Ends what is pending; opens what is closed.
    fn settle(&mut self, pipeline: &Pipeline) -> Option<(ExecutionId, Value)> {
        if !self.pending.is_empty() {
            let pending = self.pending.swap_remove(self.numbers.below(self.pending.len()));
            let approved = self.numbers.below(5) > 0;
            let event = action::Event::Decided { approved, summary: String::new(), by: "me".into() };
            return Some((pending, value(&event)));
        }
        for stage in &pipeline.stages {
            for kind in StageTransitionType::ALL {
                if !stage.clone().transition(*kind).enabled {
                    let (stage, kind, by) = (stage.name.clone(), *kind, "me".to_owned());
                    let event = Event::TransitionChanged { stage, kind, enabled: true, reason: None, by };
                    return Some((subject().execution_id(), value(&event)));
                }
            }
        }
        None
    }
}

/// Executions that failed or were stopped last, as they were then.
fn ended(sim: &Simulation) -> BTreeMap<String, Execution> {
    let mut found = BTreeMap::new();
    for fact in facts(sim) {
        match fact {
            Fact::Execution { execution, progress: Progress::Failed | Progress::Stopped } => {
                found.insert(execution.id.clone(), execution);
            }
            Fact::Execution { execution, progress: Progress::Resumed } => drop(found.remove(&execution.id)),
            Fact::Execution { .. } | Fact::Stage { .. } | Fact::GivenUp { .. } | Fact::Check { .. } => {}
        }
    }
    found
}

fn facts(sim: &Simulation) -> Vec<Fact> {
    let mut facts = Vec::new();
    let journal = sim.journal::<Pipeline>(&subject().execution_id());
    replay(Pipeline::new(subject()), journal, |p| facts.extend(p.facts.clone()));
    facts
}

/// What holds whenever nothing moves by itself.
fn check(pipeline: &Pipeline) {
    let locked = |e: &&Execution| e.mode != ExecutionMode::Parallel;
    for (position, stage) in pipeline.stages.iter().enumerate() {
        let inside: Vec<u64> = pipeline
            .executions
            .values()
            .filter(locked)
            .filter(|e| e.run.is_some() && e.stage == stage.name)
            .map(|e| e.sequence)
            .collect();
        if pipeline.mode() == ExecutionMode::Parallel {
            assert!(stage.lock.is_none() && stage.waiting.is_empty());
            continue;
        }
        assert!(stage.lock.is_none_or(|lock| inside.contains(&lock)), "{stage:?} is locked by nobody");
        // One that an update cancels may stand in a stage that was taken away and came back.
        let going = inside.iter().filter(|s| pipeline.executions[s].version == pipeline.version);
        assert!(going.count() <= 1, "two executions are in {stage:?}");
        assert!(stage.waiting.is_sorted(), "an execution overtook another: {stage:?}");
        assert!(pipeline.mode() != ExecutionMode::Superseded || stage.waiting.len() <= 1, "{stage:?}");
        let open = stage.inbound.enabled
            && position.checked_sub(1).is_none_or(|p| pipeline.stages[p].outbound.enabled);
        assert!(
            !open || stage.lock.is_some() || stage.waiting.is_empty(),
            "{stage:?} is free and waited for"
        );
    }
    for execution in pipeline.executions.values() {
        assert!(pipeline.structures.contains_key(&execution.version));
        let Some(run) = &execution.run else {
            let stage = pipeline.stages.iter().find(|s| s.name == execution.stage);
            assert!(stage.is_some_and(|s| s.waiting.contains(&execution.sequence)), "{execution:?} is lost");
            continue;
        };
        assert!(run.running() > 0, "{execution:?} stands still");
        if execution.mode == ExecutionMode::Parallel {
            assert!(run.running() <= super::state::MOST_PARALLEL_ACTIONS);
        }
        check_groups(pipeline, execution);
    }
}

/// No action is started before the group ahead of it is through.
fn check_groups(pipeline: &Pipeline, execution: &Execution) {
    let structure = &pipeline.structures[&execution.version];
    let stage = structure.stages.iter().find(|s| s.name == execution.stage).unwrap();
    let run = execution.run.as_ref().unwrap();
    let mut through = true;
    for group in &stage.groups {
        for action in group {
            let started = run.actions.get(&action.name);
            assert!(through || started.is_none(), "{} was started too early: {execution:?}", action.name);
        }
        through = through && group.iter().all(|a| run.succeeded(&a.name));
    }
}

/// Each execution ends once, and is in one stage after the other in the order of its declaration.
fn check_story(facts: &[Fact], started: u32) {
    let mut open: BTreeMap<&str, Progress> = BTreeMap::new();
    for fact in facts {
        let Fact::Execution { execution, progress } = fact else { continue };
        let before = open.insert(&execution.id, *progress);
        let legal = match progress {
            Progress::Started => before.is_none(),
            Progress::Resumed => matches!(
                before,
                Some(Progress::Failed | Progress::Stopped | Progress::Started | Progress::Resumed)
            ),
            Progress::Stopping
            | Progress::Superseded
            | Progress::Canceled
            | Progress::Skipped
            | Progress::Succeeded
            | Progress::Failed => {
                matches!(before, Some(Progress::Started | Progress::Resumed))
            }
            Progress::Stopped => {
                matches!(before, Some(Progress::Started | Progress::Resumed | Progress::Stopping))
            }
        };
        assert!(legal, "{} went from {before:?} to {progress:?}", execution.id);
    }
    assert_eq!(open.len(), started as usize + 1);
    for (id, last) in open {
        let going = matches!(last, Progress::Started | Progress::Resumed | Progress::Stopping);
        assert!(!going, "{id} did not end");
    }
}

/// Executions enter each stage in the order in which they started. Holds while nothing is retried.
fn check_order(facts: &[Fact]) {
    let mut last: BTreeMap<(i32, &str), u64> = BTreeMap::new();
    for fact in facts {
        let Fact::Stage { execution, progress: Progress::Started } = fact else { continue };
        let before = last.insert((execution.version, &execution.stage), execution.sequence);
        assert!(before.is_none_or(|b| b < execution.sequence), "{} overtook another", execution.id);
    }
}

fn check_histories(modes: &[ExecutionMode], seeds: usize) {
    let mut looked = 0;
    for seed in 0..seeds {
        let mut world = Random {
            numbers: Numbers((seed as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1),
            modes: modes.to_vec(),
            left: 50,
            started: 1,
            version: 1,
            begun: BTreeMap::new(),
            pending: Vec::new(),
            looked: 0,
        };
        let shape = SHAPES[world.numbers.below(SHAPES.len())];
        let mode = modes[world.numbers.below(modes.len())];
        let mut sim = Simulation::default().with::<Pipeline>().with::<Action>();
        let event = Event::Created { structure: structure(1, mode, shape), start: start("first") };
        sim.start(&subject().execution_id(), &Pipeline::new(subject()), &event).unwrap();
        sim.run(&mut world).unwrap();
        looked += world.looked;
        let pipeline = load(&sim);
        assert!(pipeline.executions.is_empty(), "seed {seed}: {:?} did not end", pipeline.executions);
        assert_eq!(pipeline.structures.len(), 1, "old structures are forgotten");
        let facts = facts(&sim);
        check_story(&facts, world.started - 1);
        if mode != ExecutionMode::Parallel && modes.len() == 1 {
            check_order(&facts);
        }
    }
    assert!(looked > 25 * seeds, "the histories were long");
}

#[test]
fn superseded_pipelines_keep_their_promises() {
    check_histories(&[ExecutionMode::Superseded], 20);
}

#[test]
fn queued_pipelines_keep_their_promises() {
    check_histories(&[ExecutionMode::Queued], 20);
}

#[test]
fn parallel_pipelines_keep_their_promises() {
    check_histories(&[ExecutionMode::Parallel], 10);
}

#[test]
fn pipelines_that_change_their_mode_keep_their_promises() {
    check_histories(MODES, 20);
}
