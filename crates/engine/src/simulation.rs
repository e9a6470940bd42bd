//! Machines under crashes: the same step as the real engine's, over storage in memory, with a crash struck after every
//! commit and after every effect, every effect performed twice, and effects taken in seeded orders.
//!
//! A machine that is not in such a test does not land.

use crate::execution::Wanted;
use crate::kinds::Kinds;
use crate::memory::Memory;
use crate::step::{Step, StepError, Storage};
use crate::{EffectKey, ExecutionId, Machine, Outbox, Outcome};
use serde::Serialize;
use serde_json::Value;

/// The world outside: survives crashes, and knows the keys that it has seen.
pub trait World {
    /// Performs an effect; `None` for one that tells the machine nothing.
    fn perform(&mut self, kind: &str, key: &EffectKey, effect: Value) -> Option<Value>;

    /// Nothing is left to perform: a person's or a client's next act, if any. Called again after a crash, so it must look
    /// at the state to see what it has already done. `None`: time passes to the next timer, or the simulation ends.
    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let _ = simulation;
        None
    }
}

/// Where a crash strikes, by count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crash {
    AfterCommit(u64),
    AfterPerform(u64),
}

/// The server died.
#[derive(Debug)]
pub struct Crashed;

/// Steps of one simulation at most: a machine that goes on for ever is a bug.
const MOST_STEPS: u64 = 100_000;

#[derive(Default)]
pub struct Simulation {
    kinds: Kinds,
    memory: Memory,
    crash: Option<Crash>,
    seed: u64,
    /// Performs each effect twice, and keeps the second answer: performers are to be idempotent.
    twice: bool,
    commits: u64,
    performs: u64,
    now: i64,
}

impl Simulation {
    #[must_use]
    pub fn with<M: Machine>(mut self) -> Self {
        self.kinds.register::<M>(None, None);
        self
    }

    /// Starts an execution, as an API operation would.
    pub fn start<M: Machine>(
        &mut self,
        id: &ExecutionId,
        machine: &M,
        first: &M::Event,
    ) -> Result<(), Crashed> {
        let (state, first) = (to_value(machine), to_value(first));
        self.commit(|step| step.start(id, M::KIND, M::VERSION, state, first))
    }

    /// Delivers an event that must be legal.
    pub fn deliver<M: Machine>(&mut self, id: &ExecutionId, event: &M::Event) -> Result<(), Crashed> {
        let event = to_value(event);
        self.commit(|step| step.event(id, event))
    }

    pub fn load<M: Machine>(&self, id: &ExecutionId) -> Option<M> {
        let execution = self.memory.executions.get(id)?;
        Some(serde_json::from_value(execution.state.clone()).expect("a state reads back"))
    }

    pub fn outcome(&self, id: &ExecutionId) -> Option<Outcome> {
        self.memory.executions.get(id)?.outcome.clone()
    }

    pub fn journal<M: Machine>(&self, id: &ExecutionId) -> Vec<M::Event> {
        let entries = self.memory.journals.get(id).map(Vec::as_slice).unwrap_or_default();
        entries
            .iter()
            .map(|e| serde_json::from_value(e.event.clone()).expect("an event reads back"))
            .collect()
    }

    /// Milliseconds since 1970, as far as the simulation got.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Performs what is wanted until nothing is, and nobody has anything to say.
    pub fn run(&mut self, world: &mut dyn World) -> Result<(), Crashed> {
        for _ in 0..MOST_STEPS {
            if let Some(key) = self.next_effect() {
                self.perform(world, &key)?;
            } else if let Some((id, event)) = world.idle(self) {
                self.commit(|step| step.event(&id, event))?;
            } else if let Some((key, due, event)) = self.next_timer() {
                self.now = self.now.max(due);
                self.record(&key, Some(event))?;
            } else {
                return Ok(());
            }
        }
        panic!("the simulation does not end");
    }

    fn next_effect(&mut self) -> Option<EffectKey> {
        let performs = |w: &Wanted| matches!(w, Wanted::Perform { .. });
        let ready: Vec<&EffectKey> =
            self.memory.outbox.iter().filter(|(_, w)| performs(w)).map(|(k, _)| k).collect();
        // A linear congruential generator: the order is a function of the seed alone.
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let count = ready.len().max(1) as u64;
        let pick = usize::try_from((self.seed >> 33) % count).unwrap_or_default();
        ready.get(pick).map(|k| (*k).clone())
    }

    fn next_timer(&self) -> Option<(EffectKey, i64, Value)> {
        let timers = self.memory.outbox.iter().filter_map(|(key, wanted)| match wanted {
            Wanted::Timer { due, event, .. } => Some((key.clone(), *due, event.clone())),
            Wanted::Perform { .. } => None,
        });
        timers.min_by_key(|(_, due, _)| *due)
    }

    fn perform(&mut self, world: &mut dyn World, key: &EffectKey) -> Result<(), Crashed> {
        let Some(Wanted::Perform { kind, effect }) = self.memory.outbox.get(key).cloned() else {
            return Ok(());
        };
        let mut event = world.perform(&kind, key, effect.clone());
        if self.twice {
            event = world.perform(&kind, key, effect);
        }
        self.performs += 1;
        if self.crash == Some(Crash::AfterPerform(self.performs)) {
            return Err(Crashed);
        }
        self.record(key, event)
    }

    fn record(&mut self, key: &EffectKey, event: Option<Value>) -> Result<(), Crashed> {
        let id = key.execution.clone();
        self.commit_with(|kinds, memory, now| {
            memory.done(key)?;
            event.map_or(Ok(()), |event| Step::new(kinds, memory, now).event(&id, event))
        })
    }

    fn commit(&mut self, act: impl FnOnce(Step<'_, Memory>) -> Result<(), StepError>) -> Result<(), Crashed> {
        self.commit_with(|kinds, memory, now| act(Step::new(kinds, memory, now)))
    }

    fn commit_with(
        &mut self,
        act: impl FnOnce(&Kinds, &mut Memory, i64) -> Result<(), StepError>,
    ) -> Result<(), Crashed> {
        let mut next = self.memory.clone();
        self.now += 1;
        act(&self.kinds, &mut next, self.now).expect("a simulated event is legal");
        self.memory = next;
        self.commits += 1;
        if self.crash == Some(Crash::AfterCommit(self.commits)) { Err(Crashed) } else { Ok(()) }
    }
}

/// Applies the events of a journal again, one after the other: what a machine tells its observer, without storage.
pub fn replay<M: Machine>(mut machine: M, events: Vec<M::Event>, mut each: impl FnMut(&M)) -> M {
    let id = ExecutionId::from("replay");
    let mut next = 0;
    for event in events {
        let mut out = Outbox::new(&id, 0, next);
        machine.apply(event, &mut out).expect("a journal's events are legal");
        next += out.wants.len() as u64;
        each(&machine);
    }
    machine
}

fn to_value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("machines are plain data")
}

/// Runs a scenario calmly, then with a crash at every point, then with every effect performed twice, then in other
/// orders. `same` says what must be the same in the end each time; `start` starts it in a fresh simulation.
///
/// Returns how many runs there were, so that a test can assert that it covered something.
pub fn everywhere<W: World, T: PartialEq + std::fmt::Debug>(
    simulation: impl Fn() -> Simulation,
    world: impl Fn() -> W,
    start: impl Fn(&mut Simulation) -> Result<(), Crashed>,
    same: impl Fn(&Simulation, &W) -> T,
) -> u64 {
    let run = |crash: Option<Crash>, twice: bool, seed: u64| {
        let (mut sim, mut world) = (Simulation { crash, seed, twice, ..simulation() }, world());
        let mut ended = start(&mut sim).and_then(|()| sim.run(&mut world));
        if ended.is_err() {
            // The next server: the same kinds, what was on disk, no crash.
            sim = Simulation { memory: sim.memory, now: sim.now, seed, ..simulation() };
            ended = sim.run(&mut world);
        }
        assert!(ended.is_ok(), "one crash is struck, not two");
        let result = same(&sim, &world);
        (result, sim)
    };
    let (expected, calm) = run(None, false, 0);
    let mut runs = 1;
    let after_commit = (1..=calm.commits).map(Crash::AfterCommit);
    for crash in after_commit.chain((1..=calm.performs).map(Crash::AfterPerform)) {
        assert_eq!(run(Some(crash), false, 0).0, expected, "{crash:?}");
        runs += 1;
    }
    for seed in 0..20 {
        assert_eq!(run(None, true, seed).0, expected, "effects performed twice, order {seed}");
        runs += 1;
    }
    runs
}
