//! Event buses.

use super::super::bus::{Bus, DEFAULT, Place};
use super::super::table::{BUSES, RULES};
use super::{bad_token, page_size};
use crate::{Cx, OpError, OpResult, paging};
use aws::Error;
use aws::events::{
    self, CreateEventBusInput, CreateEventBusOutput, DeleteEventBusInput, DeleteEventBusOutput,
    DescribeEventBusInput, DescribeEventBusOutput, EventBus, ListEventBusesInput, ListEventBusesOutput,
    errors,
};
use store::Key;

/// Of one account in one region. [EventBridge quotas]
const MOST_BUSES: usize = 100;

fn refuse(input: &CreateEventBusInput) -> OpResult<()> {
    let unserved = [
        ("EventSourceName", input.event_source_name.is_some()),
        ("KmsKeyIdentifier", input.kms_key_identifier.is_some()),
        ("DeadLetterConfig", input.dead_letter_config.as_ref().is_some_and(|c| c.arn.is_some())),
        ("LogConfig", input.log_config.is_some()),
    ];
    match unserved.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(OpError::not_served(&events::SERVICE, format!("{name} of an event bus"))),
        None => Ok(()),
    }
}

pub async fn create_event_bus(cx: Cx, input: CreateEventBusInput) -> OpResult<CreateEventBusOutput> {
    refuse(&input)?;
    let place = Place::own(&cx, Some(&input.name))?;
    if place.bus == DEFAULT || input.name.contains('/') {
        return Err(exists(&input.name));
    }
    let now = cx.now();
    let bus = Bus {
        name: input.name,
        description: input.description.clone(),
        policy: None,
        tags: input.tags.unwrap_or_default().into_iter().map(|t| (t.key, t.value)).collect(),
        created_at: now,
        modified_at: now,
    };
    let arn = place.arn().to_string();
    cx.write(move |tx| {
        if BUSES.get(tx, &place.scope(), &bus.name)?.is_some() {
            return Err(exists(&bus.name));
        }
        if BUSES.all(tx, &place.scope())?.len() >= MOST_BUSES {
            return Err(errors::limit_exceeded_exception(
                "The requested resource exceeds the maximum number allowed.",
            )
            .into());
        }
        Ok(BUSES.put(tx, &place.scope(), &bus.name, &bus)?)
    })
    .await?;
    Ok(CreateEventBusOutput {
        event_bus_arn: Some(arn),
        description: input.description,
        ..Default::default()
    })
}

fn exists(name: &str) -> OpError {
    errors::resource_already_exists_exception(format!("Event bus {name} already exists.")).into()
}

pub async fn describe_event_bus(cx: Cx, input: DescribeEventBusInput) -> OpResult<DescribeEventBusOutput> {
    let place = Place::own(&cx, input.name.as_deref())?;
    let bus = shown(&place, cx.world().store().read(|r| place.must_find(r))?);
    Ok(DescribeEventBusOutput {
        name: bus.name,
        arn: bus.arn,
        description: bus.description,
        policy: bus.policy,
        creation_time: bus.creation_time,
        last_modified_time: bus.last_modified_time,
        ..Default::default()
    })
}

fn shown(place: &Place, bus: Bus) -> EventBus {
    let time = |at: aws::Timestamp| (at.millis() > 0).then_some(at);
    EventBus {
        arn: Some(place.arn().to_string()),
        name: Some(bus.name),
        description: bus.description,
        policy: bus.policy,
        creation_time: time(bus.created_at),
        last_modified_time: time(bus.modified_at),
        managed_by: None,
    }
}

pub async fn list_event_buses(cx: Cx, input: ListEventBusesInput) -> OpResult<ListEventBusesOutput> {
    let own = Place::named(&cx, None);
    let mut buses = vec![cx.world().store().read(|r| own.must_find(r))?];
    let rows = cx.read(|r| BUSES.all(r, &cx.scope()))?;
    buses.extend(rows.into_iter().map(|(_, bus)| bus).filter(|bus| bus.name != DEFAULT));
    let prefix = input.name_prefix.unwrap_or_default();
    buses.retain(|bus| bus.name.starts_with(&prefix));
    let (token, size) = (input.next_token.as_deref(), page_size(input.limit));
    let (page, next_token) =
        paging::page("ListEventBuses", buses, |bus| bus.name.clone(), token, size).ok_or_else(bad_token)?;
    let show = |bus: Bus| shown(&Place { bus: bus.name.clone(), ..own.clone() }, bus);
    Ok(ListEventBusesOutput { event_buses: Some(page.into_iter().map(show).collect()), next_token })
}

/// A bus that is not there is deleted.
pub async fn delete_event_bus(cx: Cx, input: DeleteEventBusInput) -> OpResult<DeleteEventBusOutput> {
    let place = Place::own(&cx, Some(&input.name))?;
    if place.bus == DEFAULT {
        return Err(Error::validation("Cannot delete event bus default.").into());
    }
    cx.write(move |tx| {
        let rules = RULES.scan(tx, &place.scope(), Key::new(&place.bus).children(), None, 1)?;
        if !rules.is_empty() {
            let message = format!("Event bus {} can't be deleted since it has rules.", place.bus);
            return Err(Error::validation(message).into());
        }
        BUSES.delete(tx, &place.scope(), &place.bus)?;
        Ok(DeleteEventBusOutput {})
    })
    .await
}
