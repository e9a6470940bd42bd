//! TestEventPattern: whether a pattern means an event.

use crate::{Cx, OpResult};
use aws::Error;
use aws::events::{TestEventPatternInput, TestEventPatternOutput, errors};
use documents::pattern::EventPattern;
use serde_json::Value;

/// What an event must have. [TestEventPattern: `Event`]
const REQUIRED: &[&str] = &["id", "account", "source", "time", "region", "detail-type"];

pub async fn test_event_pattern(_: Cx, input: TestEventPatternInput) -> OpResult<TestEventPatternOutput> {
    let pattern = EventPattern::parse(&input.event_pattern)
        .map_err(|error| errors::invalid_event_pattern_exception(error.to_string()))?;
    let invalid = || Error::validation("Parameter Event is not valid.");
    let event: Value = serde_json::from_str(&input.event).map_err(|_| invalid())?;
    if REQUIRED.iter().any(|name| event.get(name).is_none()) {
        return Err(invalid().into());
    }
    Ok(TestEventPatternOutput { result: Some(pattern.matches(&event)) })
}
