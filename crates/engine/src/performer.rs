//! Who performs effects, and what the engine needs of the outside.

use crate::{EffectKey, Machine};
use async_trait::async_trait;
use std::fmt;
use store::{StoreError, Tx};

/// The clock, so that tests can hold it.
pub trait Clock: Send + Sync + 'static {
    /// Milliseconds since 1970.
    fn now(&self) -> i64;
}

/// Performs the effects of one kind of machine: at least once each.
#[async_trait]
pub trait Performer<M: Machine>: Send + Sync + 'static {
    /// Called again with the same key after a crash: what the first call did must be found, not done twice.
    ///
    /// What can go wrong in the world is an event. An `Err` is for what is broken here (a disk, a bug): it is logged,
    /// and the effect is tried again, less and less often.
    async fn perform(&self, key: &EffectKey, effect: M::Effect) -> Result<Performed<M::Event>, Trouble>;
}

type Also = Box<dyn FnOnce(&Tx<'_>) -> Result<(), StoreError> + Send>;

/// What an effect came to.
pub struct Performed<E> {
    pub(crate) event: Option<E>,
    pub(crate) also: Option<Also>,
}

impl<E> Performed<E> {
    pub fn event(event: E) -> Self {
        Self { event: Some(event), also: None }
    }

    /// Done, and nothing to tell the machine.
    pub fn silently() -> Self {
        Self { event: None, also: None }
    }

    /// Rows to write in the commit that records the event, after those of earlier calls.
    #[must_use]
    pub fn also(mut self, write: impl FnOnce(&Tx<'_>) -> Result<(), StoreError> + Send + 'static) -> Self {
        let before = self.also.take();
        self.also = Some(Box::new(move |tx| {
            before.map_or(Ok(()), |before| before(tx))?;
            write(tx)
        }));
        self
    }
}

/// Something broken on our side; the effect is tried again.
#[derive(Debug)]
pub struct Trouble(pub Box<dyn std::error::Error + Send + Sync>);

impl Trouble {
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into().into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut source = self.0.source();
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}
