//! Machines of tests' own under the simulation, and on the real engine over a real store.

#![expect(clippy::unwrap_used, reason = "a panic is how a test reports, also from its helpers")]

use async_trait::async_trait;
use engine::simulation::{Crashed, Simulation, World, everywhere};
use engine::{
    Clock, DeliverError, EffectKey, Engine, EngineBuilder, ExecutionId, IllegalEvent, Machine, Outbox,
    Outcome, Performed, Performer, Status, Trouble,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Scope, Store, Table};

/// Runs its commands one after the other, each a child, waits for a word before the last, and gives up in time.
#[derive(Debug, Serialize, Deserialize)]
struct Script {
    commands: Vec<String>,
    next: usize,
    waiting: bool,
    ended: Option<Status>,
}

#[derive(Debug, Serialize, Deserialize)]
enum ScriptEvent {
    Started,
    CommandEnded { outcome: Outcome },
    GoAhead,
    TimedOut,
}

#[derive(Debug, Serialize, Deserialize)]
enum Never {}

/// How long a script waits for its word, in milliseconds.
const PATIENCE: i64 = 1_000_000;

impl Script {
    fn new(commands: &[&str]) -> Self {
        let commands = commands.iter().map(|c| (*c).to_owned()).collect();
        Self { commands, next: 0, waiting: false, ended: None }
    }

    fn go_on(&mut self, out: &mut Outbox<'_, Self>) {
        match self.commands.get(self.next) {
            None => self.ended = Some(Status::Succeeded),
            Some(command) => {
                let child = Run { command: command.clone(), ended: None };
                out.start(&child, &RunEvent::Asked);
            }
        }
    }
}

impl Machine for Script {
    const KIND: &'static str = "script";
    type Event = ScriptEvent;
    type Effect = Never;

    fn apply(&mut self, event: ScriptEvent, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (event, self.waiting) {
            (ScriptEvent::Started, false) => self.go_on(out),
            (ScriptEvent::CommandEnded { outcome }, false) if outcome.succeeded() => {
                self.next += 1;
                self.waiting = self.next + 1 == self.commands.len();
                if self.waiting {
                    out.after(PATIENCE, &ScriptEvent::TimedOut);
                } else {
                    self.go_on(out);
                }
            }
            (ScriptEvent::CommandEnded { .. }, false) => self.ended = Some(Status::Failed),
            (ScriptEvent::GoAhead, true) => {
                self.waiting = false;
                self.go_on(out);
            }
            (ScriptEvent::TimedOut, true) => self.ended = Some(Status::Stopped),
            // The word came in time; the timer goes off all the same.
            (ScriptEvent::TimedOut, false) => {}
            (event, waiting) => {
                return Err(IllegalEvent::new(format!("{event:?} while waiting is {waiting}")));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.ended.map(Outcome::new)
    }

    fn child_ended(_: ExecutionId, outcome: Outcome) -> ScriptEvent {
        ScriptEvent::CommandEnded { outcome }
    }
}

/// One command.
#[derive(Debug, Serialize, Deserialize)]
struct Run {
    command: String,
    ended: Option<Status>,
}

#[derive(Debug, Serialize, Deserialize)]
enum RunEvent {
    Asked,
    Exited { code: i32 },
}

#[derive(Debug, Serialize, Deserialize)]
enum RunEffect {
    Execute(String),
}

impl Machine for Run {
    const KIND: &'static str = "run";
    type Event = RunEvent;
    type Effect = RunEffect;

    fn apply(&mut self, event: RunEvent, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match event {
            RunEvent::Asked => drop(out.perform(&RunEffect::Execute(self.command.clone()))),
            RunEvent::Exited { code: 0 } => self.ended = Some(Status::Succeeded),
            RunEvent::Exited { .. } => self.ended = Some(Status::Failed),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.ended.map(Outcome::new)
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> RunEvent {
        unreachable!("a run has no children")
    }
}

/// The machine under the test: remembers which keys it saw, as a sandbox does, and counts.
#[derive(Default)]
struct Host {
    codes: BTreeMap<EffectKey, i32>,
    times: BTreeMap<EffectKey, u32>,
    gives_the_word: bool,
    panicked: bool,
}

impl Host {
    fn execute(&mut self, key: &EffectKey, command: &str) -> i32 {
        *self.codes.entry(key.clone()).or_insert_with(|| {
            *self.times.entry(key.clone()).or_default() += 1;
            i32::from(command == "false")
        })
    }
}

impl World for Host {
    fn perform(&mut self, kind: &str, key: &EffectKey, effect: Value) -> Option<Value> {
        assert_eq!(kind, Run::KIND);
        let RunEffect::Execute(command) = serde_json::from_value(effect).unwrap();
        let code = self.execute(key, &command);
        Some(serde_json::to_value(RunEvent::Exited { code }).unwrap())
    }

    fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
        let id = ExecutionId::from("s");
        let script: Script = simulation.load(&id)?;
        (self.gives_the_word && script.waiting)
            .then(|| (id, serde_json::to_value(ScriptEvent::GoAhead).unwrap()))
    }
}

#[track_caller]
fn check_everywhere(commands: &[&str], gives_the_word: bool, expected: Status) {
    let id = ExecutionId::from("s");
    let start = |sim: &mut Simulation| -> Result<(), Crashed> {
        sim.start(&ExecutionId::from("s"), &Script::new(commands), &ScriptEvent::Started)
    };
    let same = |sim: &Simulation, host: &Host| {
        assert!(host.times.values().all(|&times| times == 1), "no command runs twice");
        (sim.outcome(&id), sim.journal::<Script>(&id).len(), host.codes.clone())
    };
    let world = || Host { gives_the_word, ..Host::default() };
    let simulation = || Simulation::default().with::<Script>().with::<Run>();
    let runs = everywhere(simulation, world, start, same);
    assert!(runs > 20, "{runs}");
    let mut sim = simulation();
    start(&mut sim).unwrap();
    sim.run(&mut world()).unwrap();
    assert_eq!(sim.outcome(&id).map(|o| o.status), Some(expected));
}

#[test]
fn a_crash_anywhere_changes_nothing() {
    check_everywhere(&["true", "true", "true"], true, Status::Succeeded);
    check_everywhere(&["true", "true", "true"], false, Status::Stopped);
    check_everywhere(&["true", "false", "true"], true, Status::Failed);
    check_everywhere(&["false"], true, Status::Failed);
    check_everywhere(&[], true, Status::Succeeded);
}

struct HeldClock(AtomicI64);

impl Clock for HeldClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

struct NoEffects;

#[async_trait]
impl Performer<Script> for NoEffects {
    async fn perform(&self, _: &EffectKey, effect: Never) -> Result<Performed<ScriptEvent>, Trouble> {
        match effect {}
    }
}

const DONE: Table<String> = Table::new("test_done");

struct Executes(Arc<Mutex<Host>>);

#[async_trait]
impl Performer<Run> for Executes {
    async fn perform(&self, key: &EffectKey, effect: RunEffect) -> Result<Performed<RunEvent>, Trouble> {
        let RunEffect::Execute(command) = effect;
        if command == "hang" {
            std::future::pending::<()>().await;
        }
        let passed = command != "panic" || std::mem::replace(&mut self.0.lock().unwrap().panicked, true);
        assert!(passed, "a bug that passes");
        let code = self.0.lock().unwrap().execute(key, &command);
        let row = key.token();
        Ok(Performed::event(RunEvent::Exited { code })
            .also(move |tx| DONE.put(tx, &Scope::server(), row, &command)))
    }
}

fn builder(store: &Store, clock: &Arc<HeldClock>, host: &Arc<Mutex<Host>>) -> EngineBuilder {
    let mut builder = EngineBuilder::new(store.clone(), clock.clone());
    builder.register::<Script>(Arc::new(NoEffects));
    builder.register::<Run>(Arc::new(Executes(host.clone())));
    builder
}

struct Server {
    store: Store,
    engine: Engine,
    task: tokio::task::JoinHandle<()>,
}

fn serve(path: &Path, clock: &Arc<HeldClock>, host: &Arc<Mutex<Host>>) -> Server {
    // A transaction of the server before may hold the directory for a moment longer.
    let store = (0..3_000).find_map(|_| {
        let opened = Store::open(path).ok();
        if opened.is_none() {
            std::thread::sleep(Duration::from_millis(10));
        }
        opened
    });
    let store = store.expect("the server before has let go");
    let builder = builder(&store, clock, host);
    let engine = builder.handle();
    #[expect(clippy::disallowed_methods, reason = "the test is the server")]
    let task = tokio::spawn(builder.run().unwrap());
    Server { store, engine, task }
}

impl Server {
    async fn start(&self, id: &str, commands: &[&str]) -> Result<(), DeliverError> {
        let (engine, id, script) = (self.engine.clone(), ExecutionId::from(id), Script::new(commands));
        self.store.write(move |tx| engine.start(tx, &id, &script, &ScriptEvent::Started)).await
    }

    async fn tell(&self, id: &str, event: ScriptEvent) -> Result<(), DeliverError> {
        let (engine, id) = (self.engine.clone(), ExecutionId::from(id));
        self.store.write(move |tx| engine.deliver::<Script>(tx, &id, &event)).await
    }

    async fn until(&self, id: &str, holds: impl Fn(&Script, Option<&Outcome>) -> bool) {
        let id = ExecutionId::from(id);
        for _ in 0..6_000 {
            let loaded = self.store.read(|r| self.engine.load::<Script>(r, &id)).unwrap().unwrap();
            if holds(&loaded.machine, loaded.outcome.as_ref()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("{id} does not get there");
    }

    /// As a crash would: nothing is finished, nothing is said.
    async fn stop(self) {
        self.task.abort();
        drop(self.task.await);
    }
}

#[tokio::test]
async fn the_real_engine_runs_a_script() {
    let (directory, clock, host) =
        (tempfile::tempdir().unwrap(), Arc::new(HeldClock(5.into())), Arc::default());
    let server = serve(directory.path(), &clock, &host);
    server.start("s", &["true", "true"]).await.unwrap();
    server.until("s", |script, _| script.waiting).await;
    let again = server.start("s", &[]).await;
    assert!(matches!(again, Err(DeliverError::Exists(_))), "{again:?}");
    server.tell("s", ScriptEvent::GoAhead).await.unwrap();
    server.until("s", |_, outcome| outcome.is_some_and(Outcome::succeeded)).await;
    let late = server.tell("s", ScriptEvent::GoAhead).await;
    assert!(matches!(late, Err(DeliverError::Ended(_))), "{late:?}");
    let unknown = server.tell("nobody", ScriptEvent::GoAhead).await;
    assert!(matches!(unknown, Err(DeliverError::Unknown(_))), "{unknown:?}");
    let (engine, id) = (&server.engine, ExecutionId::from("s"));
    let journal = server.store.read(|r| engine.journal::<Script>(r, &id, 1, 2)).unwrap();
    assert_eq!(journal.iter().map(|(n, at, _)| (*n, *at)).collect::<Vec<_>>(), [(1, 5), (2, 5)]);
    let rows = server.store.read(|r| DONE.all(r, &Scope::server())).unwrap();
    assert_eq!(rows.len(), 2, "rows that a performer adds are in the event's commit");
    server.stop().await;
}

#[tokio::test]
async fn a_panic_holds_nothing_up() {
    let (directory, clock, host) =
        (tempfile::tempdir().unwrap(), Arc::new(HeldClock(0.into())), Arc::<Mutex<Host>>::default());
    let server = serve(directory.path(), &clock, &host);
    server.start("s", &["panic", "true"]).await.unwrap();
    server.until("s", |script, _| script.waiting).await;
    assert!(host.lock().unwrap().panicked, "the first attempt panicked");
    server.stop().await;
}

#[tokio::test]
async fn an_illegal_event_changes_nothing() {
    let (directory, clock, host) =
        (tempfile::tempdir().unwrap(), Arc::new(HeldClock(0.into())), Arc::default());
    let server = serve(directory.path(), &clock, &host);
    server.start("s", &["hang", "true"]).await.unwrap();
    let refused = server.tell("s", ScriptEvent::GoAhead).await;
    assert!(matches!(refused, Err(DeliverError::Illegal(_))), "{refused:?}");
    let (engine, id) = (&server.engine, ExecutionId::from("s"));
    let journal = server.store.read(|r| engine.journal::<Script>(r, &id, 0, 9)).unwrap();
    assert_eq!(journal.len(), 1);
    server.stop().await;
}

#[tokio::test]
async fn a_restart_goes_on_where_the_outbox_says() {
    let (directory, clock, host) =
        (tempfile::tempdir().unwrap(), Arc::new(HeldClock(0.into())), Arc::default());
    let server = serve(directory.path(), &clock, &host);
    for n in 0..20 {
        server.start(&format!("s{n}"), &["true", "true", "true", "true"]).await.unwrap();
    }
    server.stop().await;
    let server = serve(directory.path(), &clock, &host);
    for n in 0..20 {
        server.until(&format!("s{n}"), |script, _| script.waiting).await;
    }
    server.stop().await;
    // The time is over while no server runs: the timer is found due.
    clock.0.store(PATIENCE + 1, Ordering::SeqCst);
    let server = serve(directory.path(), &clock, &host);
    for n in 0..20 {
        server
            .until(&format!("s{n}"), |_, outcome| outcome.is_some_and(|o| o.status == Status::Stopped))
            .await;
    }
    server.stop().await;
    assert!(host.lock().unwrap().times.values().all(|&times| times == 1));
}
