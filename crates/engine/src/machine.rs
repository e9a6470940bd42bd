//! The trait that everything long-running implements, and what it may ask for.

use crate::{ExecutionId, Outcome};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A durable computation.
pub trait Machine: Serialize + DeserializeOwned + Send + Sync + Sized + 'static {
    /// Names the kind on disk; never changed.
    const KIND: &'static str;
    /// Of the persisted types (state, event, effect). Raised with a migration when they change incompatibly.
    const VERSION: u32 = 1;
    /// What happened. Past tense.
    type Event: Serialize + DeserializeOwned + Send + 'static;
    /// What to do next. Imperative.
    type Effect: Serialize + DeserializeOwned + Send + 'static;

    /// The next state. Reads no clock, draws no random number and touches no world: [`Outbox::now`] is the time at
    /// which the event was recorded, and everything else arrives in events.
    fn apply(&mut self, event: Self::Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent>;

    /// `Some` once the execution has ended. No event reaches it after that.
    fn outcome(&self) -> Option<Outcome>;

    /// How the end of an execution that this one started or watches looks to it.
    fn child_ended(child: ExecutionId, outcome: Outcome) -> Self::Event;
}

/// The last arm of every machine: an event that makes no sense in this state. Nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IllegalEvent(pub String);

impl IllegalEvent {
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for IllegalEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for IllegalEvent {}

#[derive(Debug)]
pub(crate) enum Want {
    Perform(Value),
    Timer { due: i64, event: Value },
    Start { child: ExecutionId, kind: &'static str, version: u32, state: Value, first: Value },
    Watch(ExecutionId),
}

/// What a machine asks for while it applies one event. Effects are numbered in the order in which they are asked for.
pub struct Outbox<'a, M> {
    id: &'a ExecutionId,
    now: i64,
    next: u64,
    pub(crate) hurries: bool,
    pub(crate) wants: Vec<(u64, Want)>,
    machine: PhantomData<M>,
}

impl<'a, M: Machine> Outbox<'a, M> {
    pub(crate) fn new(id: &'a ExecutionId, now: i64, next: u64) -> Self {
        Self { id, now, next, hurries: false, wants: Vec::new(), machine: PhantomData }
    }

    /// When the event was recorded, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Whether others wait until the event is applied, so that a machine with much to do may leave some of it for another
    /// event. Nobody waits in a simulation: there a machine does the same however slow the computer is.
    pub fn hurries(&self) -> bool {
        self.hurries
    }

    /// The execution's own id.
    pub fn id(&self) -> &ExecutionId {
        self.id
    }

    fn want(&mut self, want: Want) -> u64 {
        let number = self.next;
        self.next += 1;
        self.wants.push((number, want));
        number
    }

    /// Asks for an effect; its event comes back by itself. Returns the effect's number.
    pub fn perform(&mut self, effect: &M::Effect) -> u64 {
        let effect = serde_json::to_value(effect).expect("effects are plain data");
        self.want(Want::Perform(effect))
    }

    /// Asks for an event at a time (milliseconds since 1970). It does not come if the execution has ended by then.
    pub fn at(&mut self, due: i64, event: &M::Event) -> u64 {
        let event = serde_json::to_value(event).expect("events are plain data");
        self.want(Want::Timer { due, event })
    }

    /// Asks for an event after a time.
    pub fn after(&mut self, millis: i64, event: &M::Event) -> u64 {
        self.at(self.now + millis, event)
    }

    /// Starts a child, and watches it. Returns its id.
    pub fn start<C: Machine>(&mut self, child: &C, first: &C::Event) -> ExecutionId {
        let id = self.id.child(self.next);
        self.start_as(id.clone(), child, first);
        id
    }

    /// Starts a child under an id of the caller's choice, and watches it.
    pub fn start_as<C: Machine>(&mut self, id: ExecutionId, child: &C, first: &C::Event) {
        let state = serde_json::to_value(child).expect("states are plain data");
        let first = serde_json::to_value(first).expect("events are plain data");
        self.want(Want::Start { child: id, kind: C::KIND, version: C::VERSION, state, first });
    }

    /// Asks to be told when another execution ends, by [`Machine::child_ended`]; at once if it already has.
    pub fn watch(&mut self, execution: ExecutionId) {
        self.want(Want::Watch(execution));
    }
}
