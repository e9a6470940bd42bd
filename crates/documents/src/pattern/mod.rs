//! What EventBridge rules are written in: event patterns, the JSON paths and templates that shape what a target
//! gets, and schedules.
//!
//! A pattern is compiled to a tree of matchers of the shape of the event. Schedules know no clock: the time comes in,
//! the next time goes out.

mod compile;
mod cron;
mod json_path;
mod matches;
mod numeric;
mod schedule;
mod transform;
mod wildcard;

#[cfg(test)]
mod cases;

pub use compile::PatternError;
pub use json_path::{JsonPath, JsonPathError};
pub use matches::EventPattern;
pub use schedule::{Schedule, ScheduleError};
pub use transform::{InputTransformer, RuleFacts, TransformerError};
