//! The resource types of EventBridge.

mod event_bus;
mod rule;

pub use event_bus::EventBus;
pub use rule::Rule;
