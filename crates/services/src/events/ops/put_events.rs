//! PutEvents: events of applications.

use super::super::bus::Place;
use super::super::route::{Facts, envelope, route};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::events::{self, PutEventsInput, PutEventsOutput, PutEventsRequestEntry, PutEventsResultEntry};
use serde_json::Value;

/// Of all entries together. [PutEvents]
const MOST_BYTES: usize = 1024 * 1024;

/// Why an entry is refused: a code and a message of the entry's own.
type Refusal = (&'static str, String);

pub async fn put_events(cx: Cx, input: PutEventsInput) -> OpResult<PutEventsOutput> {
    if input.endpoint_id.is_some() {
        return Err(OpError::not_served(&events::SERVICE, "EndpointId (global endpoints)"));
    }
    if input.entries.iter().map(size).sum::<usize>() > MOST_BYTES {
        return Err(Error::validation("Total size of the entries in the request is over the limit.").into());
    }
    let mut checked = Vec::new();
    for entry in input.entries {
        checked.push(check(&cx, entry)?);
    }
    let failed = checked.iter().filter(|entry| entry.is_err()).count();
    let entries = checked.iter().map(result).collect();
    let world = cx.world().clone();
    cx.write(move |tx| {
        for (place, event) in checked.into_iter().flatten() {
            route(&world, tx, &place, &event, 0)?;
        }
        Ok(())
    })
    .await?;
    Ok(PutEventsOutput { failed_entry_count: i32::try_from(failed).ok(), entries: Some(entries) })
}

fn result(entry: &Result<(Place, Value), Refusal>) -> PutEventsResultEntry {
    match entry {
        Ok((_, event)) => {
            PutEventsResultEntry { event_id: event["id"].as_str().map(str::to_owned), ..Default::default() }
        }
        Err((code, message)) => PutEventsResultEntry {
            event_id: None,
            error_code: Some((*code).to_owned()),
            error_message: Some(message.clone()),
        },
    }
}

/// As AWS counts it. [Calculating PutEvents event entry size]
fn size(entry: &PutEventsRequestEntry) -> usize {
    let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let resources: usize = entry.resources.iter().flatten().map(String::len).sum();
    let time = if entry.time.is_some() { 14 } else { 0 };
    time + length(&entry.source) + length(&entry.detail_type) + length(&entry.detail) + resources
}

fn check(cx: &Cx, entry: PutEventsRequestEntry) -> OpResult<Result<(Place, Value), Refusal>> {
    let required = |name: &str, value: Option<String>| {
        let refusal = || {
            let message = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
            ("InvalidArgument", message)
        };
        value.filter(|value| !value.is_empty()).ok_or_else(refusal)
    };
    let place = Place::named(cx, entry.event_bus_name.as_deref());
    let exists = cx.read(|r| place.find(r))?.is_some();
    let read = || {
        let source = required("Source", entry.source)?;
        let detail_type = required("DetailType", entry.detail_type)?;
        let detail = required("Detail", entry.detail)?;
        // Only AWS's own services say that an event is of AWS.
        if source.starts_with("aws.") {
            return Err(("NotAuthorizedForSource", "Not authorized for the source.".to_owned()));
        }
        let detail: Value = serde_json::from_str(&detail)
            .ok()
            .filter(Value::is_object)
            .ok_or_else(|| ("MalformedDetail", "Detail is malformed.".to_owned()))?;
        if !exists {
            return Err(("InvalidArgument", format!("Event bus {} does not exist.", place.bus)));
        }
        Ok((source, detail_type, detail))
    };
    Ok(read().map(|(source, detail_type, detail)| {
        let resources = entry.resources.unwrap_or_default();
        let facts = Facts {
            id: cx.uuid(),
            detail_type: &detail_type,
            source: &source,
            at: entry.time.unwrap_or(cx.now()),
            resources: &resources,
            detail,
        };
        // An event that another account put shows that account.
        let event = envelope(cx.account(), &place.region, facts);
        (place, event)
    }))
}
