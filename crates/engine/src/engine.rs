//! The engine over the store: one dispatcher that has what is wanted performed.

use crate::endings::Endings;
use crate::execution::{Entry, Wanted};
use crate::kinds::{ApplyError, Kinds};
use crate::step::{Step, StepError, Storage};
use crate::tables::{self, EXECUTIONS, JOURNAL, OUTBOX, Tables};
use crate::timers::Timers;
use crate::{
    Clock, EffectKey, ExecutionId, IllegalEvent, Loaded, Machine, Observer, Outcome, Performed, Performer,
    Trouble,
};
use futures_util::FutureExt;
use serde_json::Value;
use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use store::{Key, Reader, Scope, Store, StoreError, Tx};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;
use tokio::time::Instant;

/// The first wait before an effect that met trouble is tried again; doubled each time up to the last.
const FIRST_WAIT: Duration = Duration::from_millis(200);
const LAST_WAIT: Duration = Duration::from_secs(30);

/// Why an event was not taken.
#[derive(Debug, thiserror::Error)]
pub enum DeliverError {
    #[error("there is no execution {0}")]
    Unknown(ExecutionId),
    #[error("the execution {0} has ended")]
    Ended(ExecutionId),
    #[error("the execution {0} exists already")]
    Exists(ExecutionId),
    /// What the machine's last arm says.
    #[error("{0}")]
    Illegal(IllegalEvent),
    #[error("the execution {id} can't be read: {reason}")]
    Unreadable { id: ExecutionId, reason: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Kinds are registered here, before the engine is started.
pub struct EngineBuilder {
    shared: Arc<Shared>,
    kinds: Kinds,
    receiver: UnboundedReceiver<Word>,
}

/// What a commit tells the dispatcher.
enum Word {
    Wanted(EffectKey, Wanted),
    Ended(ExecutionId),
}

/// Starts executions, delivers events, reads. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
}

struct Shared {
    store: Store,
    clock: Arc<dyn Clock>,
    kinds: OnceLock<Kinds>,
    dispatcher: UnboundedSender<Word>,
    endings: Endings,
}

impl EngineBuilder {
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        let (dispatcher, receiver) = unbounded_channel();
        let shared = Shared { store, clock, kinds: OnceLock::new(), dispatcher, endings: Endings::default() };
        Self { shared: Arc::new(shared), kinds: Kinds::default(), receiver }
    }

    /// The engine that performers and operations will hold; it works once it is started.
    pub fn handle(&self) -> Engine {
        Engine { shared: self.shared.clone() }
    }

    pub fn register<M: Machine>(&mut self, performer: Arc<dyn Performer<M>>) {
        self.kinds.register(Some(performer), None);
    }

    pub fn register_observed<M: Machine>(&mut self, performer: Arc<dyn Performer<M>>, observer: Observer<M>) {
        self.kinds.register(Some(performer), Some(observer));
    }

    /// Performs what the outbox says, then what is asked for, until the future is dropped.
    ///
    /// # Errors
    /// If the outbox can't be read.
    pub fn run(self) -> Result<impl Future<Output = ()> + Send + 'static, StoreError> {
        let Self { shared, kinds, receiver } = self;
        assert!(shared.kinds.set(kinds).is_ok(), "an engine is started once");
        let left = shared.store.read(tables::outbox)?;
        Ok(dispatch(shared, left, receiver))
    }
}

/// The one loop: every effect is a task of the set, so that nothing outlives the engine.
async fn dispatch(
    shared: Arc<Shared>,
    left: Vec<(EffectKey, Wanted)>,
    mut receiver: UnboundedReceiver<Word>,
) {
    let engine = Engine { shared };
    let (mut tasks, mut timers) = (JoinSet::new(), Timers::new(Instant::now()));
    let want = |tasks: &mut JoinSet<()>, timers: &mut Timers, key, wanted| match wanted {
        Wanted::Timer { due, event, .. } => timers.set(key, due, event, (engine.now(), Instant::now())),
        Wanted::Perform { kind, effect } => {
            drop(tasks.spawn(engine.clone().satisfy(key, What::Effect { kind, effect })));
        }
    };
    for (key, wanted) in left {
        want(&mut tasks, &mut timers, key, wanted);
    }
    loop {
        let next_look = timers.next_look();
        tokio::select! {
            Some(_) = tasks.join_next(), if !tasks.is_empty() => {}
            () = tokio::time::sleep_until(next_look.unwrap_or_else(Instant::now)), if next_look.is_some() => {
                for (key, event) in timers.take_due((engine.now(), Instant::now())) {
                    tasks.spawn(engine.clone().satisfy(key, What::Due(event)));
                }
            }
            word = receiver.recv() => match word {
                Some(Word::Wanted(key, wanted)) => want(&mut tasks, &mut timers, key, wanted),
                Some(Word::Ended(execution)) => timers.cancel(&execution),
                None => return,
            }
        }
    }
}

/// What is to be done and recorded under a key.
enum What {
    Effect {
        kind: String,
        effect: Value,
    },
    /// The event of a timer.
    Due(Value),
}

impl Engine {
    /// Now, by the engine's clock: milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.shared.clock.now()
    }

    fn kinds(&self) -> &Kinds {
        self.shared.kinds.get().expect("the engine is started before it is used")
    }

    /// Starts an execution in the caller's own transaction.
    ///
    /// # Errors
    /// [`DeliverError::Exists`] if there is one of that id: a caller with a token of its own reads that one then.
    pub fn start<M: Machine>(
        &self,
        tx: &Tx<'_>,
        id: &ExecutionId,
        machine: &M,
        first: &M::Event,
    ) -> Result<(), DeliverError> {
        let state = serde_json::to_value(machine).expect("states are plain data");
        let first = serde_json::to_value(first).expect("events are plain data");
        self.step(tx, id, |step| step.start(id, M::KIND, M::VERSION, state, first))
    }

    /// Delivers an event (an approval, a stop, a signal) in the caller's own transaction.
    pub fn deliver<M: Machine>(
        &self,
        tx: &Tx<'_>,
        id: &ExecutionId,
        event: &M::Event,
    ) -> Result<(), DeliverError> {
        let event = serde_json::to_value(event).expect("events are plain data");
        self.step(tx, id, |step| step.event(id, event))
    }

    fn step(
        &self,
        tx: &Tx<'_>,
        id: &ExecutionId,
        act: impl FnOnce(Step<'_, Tables<'_>>) -> Result<(), StepError>,
    ) -> Result<(), DeliverError> {
        let mut tables = Tables::new(tx);
        act(Step::new(self.kinds(), &mut tables, self.now())).map_err(|e| deliver_error(id, e))?;
        let Tables { wanted, ended, .. } = tables;
        let (dispatcher, endings) = (self.shared.dispatcher.clone(), self.shared.endings.clone());
        tx.after_commit(move || {
            for id in &ended {
                endings.ended(id);
            }
            let wanted = wanted.into_iter().map(|(key, wanted)| Word::Wanted(key, wanted));
            for word in wanted.chain(ended.into_iter().map(Word::Ended)) {
                // Nobody listens only while the server ends; the outbox keeps it for the next start.
                drop(dispatcher.send(word));
            }
        });
        Ok(())
    }

    /// The machine of an execution, as of the reader's commit.
    pub fn load<M: Machine>(
        &self,
        reader: &Reader<'_>,
        id: &ExecutionId,
    ) -> Result<Option<Loaded<M>>, DeliverError> {
        let Some(row) = EXECUTIONS.get(reader, &Scope::server(), id.as_str())? else { return Ok(None) };
        let machine = serde_json::from_value(row.state)
            .map_err(|e| DeliverError::Unreadable { id: id.clone(), reason: e.to_string() })?;
        let (started_at, ended_at, outcome) = (row.started_at, row.ended_at, row.outcome);
        Ok(Some(Loaded { machine, started_at, ended_at, outcome }))
    }

    /// How an execution ended, if it has.
    pub fn outcome(&self, reader: &Reader<'_>, id: &ExecutionId) -> Result<Option<Outcome>, DeliverError> {
        let row = EXECUTIONS.get(reader, &Scope::server(), id.as_str())?;
        row.map(|row| row.outcome).ok_or_else(|| DeliverError::Unknown(id.clone()))
    }

    /// Waits until an execution has ended, or for so long; gives whether it has. For answers that may come a little
    /// later: a machine that waits for another one watches it.
    pub async fn ended_within(&self, id: &ExecutionId, at_most: Duration) -> Result<bool, DeliverError> {
        let waiting = self.shared.endings.wait_for(id);
        let told = waiting.told();
        if self.shared.store.read(|reader| self.outcome(reader, id))?.is_some() {
            return Ok(true);
        }
        Ok(tokio::time::timeout(at_most, told).await.is_ok())
    }

    /// Events of an execution from number `from` on: number, time, event.
    pub fn journal<M: Machine>(
        &self,
        reader: &Reader<'_>,
        id: &ExecutionId,
        from: u64,
        limit: usize,
    ) -> Result<Vec<(u64, i64, M::Event)>, DeliverError> {
        let prefix = Key::new(id.as_str()).children();
        let after = from.checked_sub(1).map(|n| Key::new(id.as_str()).then_number(n));
        let rows = JOURNAL.scan(reader, &Scope::server(), prefix, after.as_ref(), limit)?;
        (from..)
            .zip(rows)
            .map(|(number, (_, Entry { at, event }))| {
                let event = serde_json::from_value(event)
                    .map_err(|e| DeliverError::Unreadable { id: id.clone(), reason: e.to_string() })?;
                Ok((number, at, event))
            })
            .collect()
    }

    async fn satisfy(self, key: EffectKey, what: What) {
        let mut wait = FIRST_WAIT;
        loop {
            let performed = match &what {
                What::Due(event) => Ok(Performed::event(event.clone())),
                What::Effect { kind, effect } => self.perform(kind, &key, effect.clone()).await,
            };
            let recorded = match performed {
                Ok(performed) => self.record(&key, performed).await.map_err(Trouble::from),
                Err(trouble) => Err(trouble),
            };
            let Err(trouble) = recorded else { return };
            tracing::error!(execution = %key.execution, effect = key.number, %trouble, "an effect met trouble");
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(LAST_WAIT);
            if matches!(self.is_wanted(&key), Ok(false)) {
                return;
            }
        }
    }

    /// Whether an execution still wants an effect: it has not ended, and nobody has recorded it.
    fn is_wanted(&self, key: &EffectKey) -> Result<bool, StoreError> {
        let find = |reader: &Reader<'_>| OUTBOX.get(reader, &Scope::server(), tables::effect_key(key));
        Ok(self.shared.store.read(find)?.is_some())
    }

    async fn perform(&self, kind: &str, key: &EffectKey, effect: Value) -> Result<Performed<Value>, Trouble> {
        let known = self.kinds().get(kind).map_err(|e| Trouble::new(format!("{e:?}")))?;
        let perform =
            known.perform.as_ref().ok_or_else(|| Trouble::new(format!("nobody performs {kind}")))?;
        // A bug of one performer holds up one execution, and not for ever, if it is one that passes.
        let performed = AssertUnwindSafe(perform(key.clone(), effect)).catch_unwind().await;
        performed.unwrap_or_else(|panic| Err(Trouble::new(format!("it panicked: {}", said(panic.as_ref())))))
    }

    /// Removes the effect and delivers its event, in one commit.
    async fn record(&self, key: &EffectKey, performed: Performed<Value>) -> Result<(), DeliverError> {
        let (engine, key) = (self.clone(), key.clone());
        self.shared
            .store
            .write(move |tx| {
                // The execution may have ended, and taken its effects with it, while this one was performed.
                let still_wanted = Tables::new(tx).done(&key)?;
                if let Some(also) = performed.also {
                    also(tx)?;
                }
                match performed.event.filter(|_| still_wanted) {
                    Some(event) => engine.step(tx, &key.execution, |step| step.event(&key.execution, event)),
                    None => Ok(()),
                }
            })
            .await
    }
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("nothing")
}

fn deliver_error(id: &ExecutionId, error: StepError) -> DeliverError {
    let id = id.clone();
    match error {
        StepError::Unknown => DeliverError::Unknown(id),
        StepError::Ended => DeliverError::Ended(id),
        StepError::Exists => DeliverError::Exists(id),
        StepError::Store(error) | StepError::Apply(ApplyError::Store(error)) => DeliverError::Store(error),
        StepError::Apply(ApplyError::Illegal(illegal)) => DeliverError::Illegal(illegal),
        StepError::Apply(ApplyError::Unreadable(reason)) => DeliverError::Unreadable { id, reason },
        StepError::Endless => {
            DeliverError::Unreadable { id, reason: "its events set off others without end".into() }
        }
    }
}
