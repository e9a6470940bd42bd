//! Put, Get, Update, Delete and List of FunctionEventInvokeConfig.

use super::page;
use crate::lambda::function::{EventInvoke, Function, Reference, invalid};
use crate::lambda::lookup;
use crate::lambda::table::FUNCTIONS;
use crate::{Cx, OpError, OpResult, OrMissing};
use aws::Error;
use aws::lambda::{
    self, DeleteFunctionEventInvokeConfigInput, DeleteFunctionEventInvokeConfigOutput, DestinationConfig,
    FunctionEventInvokeConfig, GetFunctionEventInvokeConfigInput, ListFunctionEventInvokeConfigsInput,
    ListFunctionEventInvokeConfigsOutput, OnFailure, OnSuccess, PutFunctionEventInvokeConfigInput,
    UpdateFunctionEventInvokeConfigInput, errors,
};

fn shown(reference: &Reference, slot: &str, config: &EventInvoke) -> FunctionEventInvokeConfig {
    FunctionEventInvokeConfig {
        last_modified: Some(config.modified_at),
        function_arn: Some(format!("{}:{slot}", reference.arn())),
        maximum_retry_attempts: config.maximum_retry_attempts,
        maximum_event_age_in_seconds: config.maximum_event_age,
        destination_config: Some(DestinationConfig {
            on_success: Some(OnSuccess::default()),
            on_failure: Some(OnFailure::default()),
        }),
    }
}

fn missing(reference: &Reference) -> Error {
    errors::resource_not_found_exception(format!(
        "The function {}:{} doesn't have an EventInvokeConfig",
        reference.arn(),
        reference.slot()
    ))
    .with("Type", "User")
}

fn check_destinations(config: Option<&DestinationConfig>) -> OpResult<()> {
    let given = |d: &Option<String>| d.as_ref().is_some_and(|d| !d.is_empty());
    let some = config.is_some_and(|config| {
        config.on_success.as_ref().is_some_and(|s| given(&s.destination))
            || config.on_failure.as_ref().is_some_and(|f| given(&f.destination))
    });
    if some {
        return Err(OpError::not_served(&lambda::SERVICE, "DestinationConfig"));
    }
    Ok(())
}

fn no_function() -> Error {
    errors::resource_not_found_exception("The function doesn't exist.").with("Type", "User")
}

fn check_given(given: bool) -> Result<(), Error> {
    if given {
        return Ok(());
    }
    Err(invalid("You must specify at least one of error handling or destination setting."))
}

async fn change(
    cx: &Cx,
    reference: Reference,
    change: impl FnOnce(Option<EventInvoke>) -> Result<EventInvoke, Error> + Send + 'static,
) -> OpResult<FunctionEventInvokeConfig> {
    // The version or alias must be there.
    lookup::find(cx, &reference.qualified_arn(), None).or_missing(no_function)?;
    let of = reference.clone();
    let config = cx
        .write(move |tx| {
            let mut function = lookup::function(tx, &of)?;
            let config = change(function.event_invoke.get(of.slot()).cloned())?;
            function.event_invoke.insert(of.slot().to_owned(), config.clone());
            FUNCTIONS.put(tx, &of.scope(), &function.name, &function)?;
            Ok(config)
        })
        .await?;
    Ok(shown(&reference, reference.slot(), &config))
}

pub async fn put_function_event_invoke_config(
    cx: Cx,
    input: PutFunctionEventInvokeConfigInput,
) -> OpResult<FunctionEventInvokeConfig> {
    let handling = input.maximum_retry_attempts.is_some() || input.maximum_event_age_in_seconds.is_some();
    check_given(handling || input.destination_config.is_some())?;
    check_destinations(input.destination_config.as_ref())?;
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    let config = EventInvoke {
        modified_at: cx.now(),
        maximum_retry_attempts: input.maximum_retry_attempts,
        maximum_event_age: input.maximum_event_age_in_seconds,
    };
    change(&cx, reference, move |_| Ok(config)).await
}

pub async fn update_function_event_invoke_config(
    cx: Cx,
    input: UpdateFunctionEventInvokeConfigInput,
) -> OpResult<FunctionEventInvokeConfig> {
    check_destinations(input.destination_config.as_ref())?;
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    let now = cx.now();
    let of = reference.clone();
    change(&cx, reference, move |old| {
        let old = old.ok_or_else(|| missing(&of))?;
        Ok(EventInvoke {
            modified_at: now,
            maximum_retry_attempts: input.maximum_retry_attempts.or(old.maximum_retry_attempts),
            maximum_event_age: input.maximum_event_age_in_seconds.or(old.maximum_event_age),
        })
    })
    .await
}

pub async fn get_function_event_invoke_config(
    cx: Cx,
    input: GetFunctionEventInvokeConfigInput,
) -> OpResult<FunctionEventInvokeConfig> {
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference));
    let function = function.or_missing(|| missing(&reference))?;
    let config = function.event_invoke.get(reference.slot()).ok_or_else(|| missing(&reference))?;
    Ok(shown(&reference, reference.slot(), config))
}

pub async fn delete_function_event_invoke_config(
    cx: Cx,
    input: DeleteFunctionEventInvokeConfigInput,
) -> OpResult<DeleteFunctionEventInvokeConfigOutput> {
    let reference = Reference::parse(&cx, &input.function_name, input.qualifier.as_deref())?;
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference).or_missing(|| missing(&reference))?;
        function.event_invoke.shift_remove(reference.slot()).ok_or_else(|| missing(&reference))?;
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(DeleteFunctionEventInvokeConfigOutput {})
}

pub async fn list_function_event_invoke_configs(
    cx: Cx,
    input: ListFunctionEventInvokeConfigsInput,
) -> OpResult<ListFunctionEventInvokeConfigsOutput> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference)).or_missing(no_function)?;
    let all: Vec<(String, EventInvoke)> = function.event_invoke.into_iter().collect();
    let (configs, next_marker) =
        page("event invoke", all, |(slot, _)| slot.clone(), input.marker.as_deref(), input.max_items)?;
    let configs = configs.iter().map(|(slot, config)| shown(&reference, slot, config)).collect();
    Ok(ListFunctionEventInvokeConfigsOutput { function_event_invoke_configs: Some(configs), next_marker })
}

/// How an asynchronous invocation is handled: of the qualifier that was asked for, else as by default.
/// [Lambda, asynchronous invocation]
pub fn handling(function: &Function, slot: &str) -> (u32, i64) {
    const RETRIES: u32 = 2;
    const AGE_SECONDS: i32 = 6 * 60 * 60;
    let config = function.event_invoke.get(slot);
    let retries = config.and_then(|c| c.maximum_retry_attempts).map_or(RETRIES, i32::unsigned_abs);
    let age = config.and_then(|c| c.maximum_event_age).unwrap_or(AGE_SECONDS);
    (retries, i64::from(age) * 1000)
}
