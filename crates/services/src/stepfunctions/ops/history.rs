//! GetExecutionHistory.

use super::super::logs::is_data;
use super::super::names::Subject;
use super::super::table::{EXECUTIONS, HISTORY, execution_key};
use super::executions::no_execution;
use super::{cut, limit, start};
use crate::{Cx, OpError, OpResult};
use aws::stepfunctions::{GetExecutionHistoryInput, GetExecutionHistoryOutput, HistoryEvent};
use documents::states::run;
use serde_json::Value;

pub async fn get_execution_history(
    cx: Cx,
    input: GetExecutionHistoryInput,
) -> OpResult<GetExecutionHistoryOutput> {
    let arn = input.execution_arn;
    let subject = Subject::read(&arn)?;
    let (limit, scope) = (limit(input.max_results), subject.scope());
    let back = input.reverse_order == Some(true);
    let list = format!("history:{back}:{arn}");
    let from = start(&list, input.next_token.as_deref())?;
    let key = execution_key(&subject.machine, &subject.run);
    let found = cx.read(|r| {
        if EXECUTIONS.get(r, &scope, key.clone())?.is_none() {
            return Ok(None);
        }
        let events = key.clone().children();
        let rows = if back {
            HISTORY.scan_back(r, &scope, events, from.as_ref(), limit + 1)?
        } else {
            HISTORY.scan(r, &scope, events, from.as_ref(), limit + 1)?
        };
        Ok(Some(rows))
    })?;
    let mut rows = found.ok_or_else(|| no_execution(&arn))?;
    let next_token = cut(&list, &mut rows, limit);
    let data = input.include_execution_data != Some(false);
    let events = rows.into_iter().map(|(_, row)| shown(row, data)).collect::<OpResult<_>>()?;
    Ok(GetExecutionHistoryOutput { events: Some(events), next_token })
}

/// An event as the API has it; without `data`, without what went in and came out.
pub fn shown(event: run::HistoryEvent, data: bool) -> OpResult<HistoryEvent> {
    let at = event.timestamp;
    let mut value = serde_json::to_value(event)?;
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age are exact in a double")]
    let seconds = at as f64 / 1000.0;
    value["timestamp"] = Value::from(seconds);
    if !data && let Some(members) = value.as_object_mut() {
        for details in members.values_mut().filter_map(Value::as_object_mut) {
            details.retain(|key, _| !is_data(key));
        }
    }
    serde_json::from_value(value).map_err(OpError::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn events_are_shown_in_the_shapes_of_the_api() {
        let row = |data| {
            let event: run::HistoryEvent = serde_json::from_value(json!({
                "id": 2, "previousEventId": 0, "timestamp": 1_795_255_200_123_i64, "type": "PassStateEntered",
                "stateEnteredEventDetails": {"name": "A", "input": "{}", "inputDetails": {"truncated": false}},
            }))
            .unwrap();
            shown(event, data).unwrap()
        };
        let event = row(true);
        assert_eq!(event.timestamp, Some(aws::Timestamp::from_millis(1_795_255_200_123)));
        assert_eq!((event.id, event.previous_event_id), (Some(2), Some(0)));
        let details = event.state_entered_event_details.unwrap();
        assert_eq!((details.name.as_deref(), details.input.as_deref()), (Some("A"), Some("{}")));
        assert_eq!(row(false).state_entered_event_details.unwrap().input, None);
    }
}
