//! Durable executions.
//!
//! A [`Machine`] is a pure function: given its state and one event it yields the next state and asks for effects. The
//! [`Engine`] writes state, journal entry and wanted effects in **one commit**, then has the effects performed. The
//! event that an effect yields is appended **in the same commit that removes the effect**. So
//!
//! * an effect may be performed more than once (after a crash), and carries a key by which its performer knows it again;
//! * an event is recorded exactly once;
//! * there is no recovery code: a start and a restart do the same, perform what the outbox says.
//!
//! Starting a child, and telling those who wait for an execution that it ended, need nothing of the outside world: they
//! happen inside the commit that asks for them, however long the chain.
//!
//! This crate knows no AWS, no HTTP and no process.

mod endings;
mod engine;
mod execution;
mod kinds;
mod machine;
mod memory;
mod performer;
pub mod simulation;
mod step;
mod tables;
mod timers;

pub use engine::{DeliverError, Engine, EngineBuilder};
pub use execution::{EffectKey, ExecutionId, Loaded, Outcome, Status};
pub use kinds::{Observed, Observer};
pub use machine::{IllegalEvent, Machine, Outbox};
pub use performer::{Clock, Performed, Performer, Trouble};
