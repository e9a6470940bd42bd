//! The machines that an engine knows, with their types erased.

use crate::execution::Execution;
use crate::machine::Want;
use crate::{EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Trouble};
use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{StoreError, Tx};

/// An event that is being recorded, as an observer sees it.
pub struct Observed<'a, M: Machine> {
    pub id: &'a ExecutionId,
    /// The state after the event.
    pub machine: &'a M,
    /// The state before it; `None` for the first event.
    pub before: Option<&'a M>,
    pub event: &'a M::Event,
    pub at: i64,
    /// The event's number in the journal, from 0.
    pub number: u64,
}

/// Writes what follows from an event (rows that lists are made of, announcements) in the event's own commit.
pub type Observer<M> = Arc<dyn Fn(&Tx<'_>, &Observed<'_, M>) -> Result<(), StoreError> + Send + Sync>;

pub(crate) struct Applied {
    pub state: Value,
    pub outcome: Option<Outcome>,
    pub wants: Vec<(u64, Want)>,
}

#[derive(Debug)]
pub(crate) enum ApplyError {
    Illegal(IllegalEvent),
    /// A state or event on disk that does not parse: written by another version, or damaged.
    Unreadable(String),
    Store(StoreError),
}

type Apply = dyn Fn(Option<&Tx<'_>>, &ExecutionId, &Execution, &Value, i64) -> Result<Applied, ApplyError>
    + Send
    + Sync;
type Perform =
    dyn Fn(EffectKey, Value) -> BoxFuture<'static, Result<Performed<Value>, Trouble>> + Send + Sync;

pub(crate) struct Kind {
    pub apply: Box<Apply>,
    pub child_ended: fn(ExecutionId, Outcome) -> Value,
    pub perform: Option<Box<Perform>>,
}

#[derive(Default)]
pub(crate) struct Kinds(BTreeMap<&'static str, Kind>);

impl Kinds {
    pub fn get(&self, kind: &str) -> Result<&Kind, ApplyError> {
        self.0.get(kind).ok_or_else(|| ApplyError::Unreadable(format!("no machine is of the kind {kind:?}")))
    }

    pub fn register<M: Machine>(
        &mut self,
        performer: Option<Arc<dyn Performer<M>>>,
        observer: Option<Observer<M>>,
    ) {
        let kind = Kind {
            apply: Box::new(move |tx, id, execution, event, now| {
                apply::<M>(tx, observer.as_ref(), id, execution, event, now)
            }),
            child_ended: |child, outcome| {
                serde_json::to_value(M::child_ended(child, outcome)).expect("events are plain data")
            },
            perform: performer.map(erase),
        };
        let previous = self.0.insert(M::KIND, kind);
        assert!(previous.is_none(), "two machines are of the kind {:?}", M::KIND);
    }
}

fn erase<M: Machine>(performer: Arc<dyn Performer<M>>) -> Box<Perform> {
    Box::new(move |key, effect| {
        let performer = performer.clone();
        Box::pin(async move {
            let effect: M::Effect = serde_json::from_value(effect)?;
            let Performed { event, also } = performer.perform(&key, effect).await?;
            let event = event.map(serde_json::to_value).transpose()?;
            Ok(Performed { event, also })
        })
    })
}

fn parse<T: DeserializeOwned>(what: &str, value: &Value) -> Result<T, ApplyError> {
    T::deserialize(value).map_err(|e| ApplyError::Unreadable(format!("{what}: {e}")))
}

fn apply<M: Machine>(
    tx: Option<&Tx<'_>>,
    observer: Option<&Observer<M>>,
    id: &ExecutionId,
    execution: &Execution,
    event: &Value,
    now: i64,
) -> Result<Applied, ApplyError> {
    let mut machine: M = parse(M::KIND, &execution.state)?;
    let mut out = Outbox::new(id, now, execution.effects_wanted);
    out.hurries = tx.is_some();
    machine.apply(parse(M::KIND, event)?, &mut out).map_err(ApplyError::Illegal)?;
    if let (Some(tx), Some(observer)) = (tx, observer) {
        let before: Option<M> =
            (execution.events > 0).then(|| parse(M::KIND, &execution.state)).transpose()?;
        let observed = Observed {
            id,
            machine: &machine,
            before: before.as_ref(),
            event: &parse(M::KIND, event)?,
            at: now,
            number: execution.events,
        };
        observer(tx, &observed).map_err(ApplyError::Store)?;
    }
    let state = serde_json::to_value(&machine).expect("states are plain data");
    Ok(Applied { state, outcome: machine.outcome(), wants: out.wants })
}
