//! Invoke, in its three types, and InvokeAsync.

use super::event_invoke::handling;
use crate::lambda::asynchronous;
use crate::lambda::function::{LATEST, invalid};
use crate::lambda::lookup::{self, Found};
use crate::lambda::runtime::{Call, run};
use crate::{Cx, OpError, OpResult};
use aws::lambda::{
    self, InvocationType, InvokeAsyncInput, InvokeAsyncOutput, InvokeInput, InvokeOutput, LogType, errors,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::StreamExt as _;

/// Of a payload. [Lambda quotas]
const LARGEST: usize = 6 * 1024 * 1024;
const LARGEST_EVENT: usize = 1024 * 1024;
const LARGEST_ASYNC: usize = 128 * 1024;

pub async fn invoke(cx: Cx, input: InvokeInput) -> OpResult<InvokeOutput> {
    if input.durable_execution_name.is_some() || input.tenant_id.is_some() {
        return Err(OpError::not_served(&lambda::SERVICE, "durable executions and tenants"));
    }
    let kind = input.invocation_type.unwrap_or(InvocationType::RequestResponse);
    let limit = if kind == InvocationType::Event { LARGEST_EVENT } else { LARGEST };
    let payload = checked(input.payload.unwrap_or_default(), limit)?;
    let mut found = lookup::find(&cx, &input.function_name, input.qualifier.as_deref())?;
    match kind {
        InvocationType::DryRun => Ok(InvokeOutput { status_code: Some(204), ..Default::default() }),
        InvocationType::Event => {
            start(&cx, &found, payload, input.client_context).await?;
            Ok(InvokeOutput { status_code: Some(202), ..Default::default() })
        }
        InvocationType::RequestResponse => {
            let client_context = input.client_context.map(|text| context(&text)).transpose()?;
            found.choose(&cx)?;
            let version = found.revision.version.clone();
            let finished = run(&cx, call(&cx, found, payload, client_context)).await?;
            let tail = input.log_type == Some(LogType::Tail);
            Ok(InvokeOutput {
                status_code: Some(200),
                function_error: finished.failed.then(|| "Unhandled".to_owned()),
                log_result: tail.then(|| STANDARD.encode(&finished.log_tail)),
                payload: Some(finished.payload),
                executed_version: Some(version),
                durable_execution_arn: None,
            })
        }
    }
}

fn call(cx: &Cx, found: Found, payload: Bytes, client_context: Option<String>) -> Call {
    Call {
        // Of a request of its own, it is the request's; a service makes many calls in one context.
        request_id: if cx.caller().is_service() { cx.uuid() } else { cx.request_id().to_owned() },
        reference: found.reference,
        revision: found.revision,
        reserved: found.function.reserved_concurrency,
        payload,
        client_context,
    }
}

/// The payload, which must be JSON; none is an empty object.
fn checked(payload: Bytes, limit: usize) -> OpResult<Bytes> {
    if payload.len() > limit {
        return Err(errors::request_too_large_exception(format!(
            "Request must be smaller than {limit} bytes for the InvokeFunction operation"
        ))
        .with("Type", "User")
        .into());
    }
    if payload.is_empty() {
        return Ok(Bytes::from_static(b"{}"));
    }
    if let Err(error) = serde_json::from_slice::<serde::de::IgnoredAny>(&payload) {
        return Err(errors::invalid_request_content_exception(format!(
            "Could not parse request body into json: {error}"
        ))
        .with("Type", "User")
        .into());
    }
    Ok(payload)
}

/// Clients send their context in base64; functions get it as it is.
fn context(text: &str) -> OpResult<String> {
    let decoded = STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let valid = decoded.filter(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok());
    valid.ok_or_else(|| {
        errors::invalid_request_content_exception(
            "Client context must be a valid Base64-encoded JSON object.",
        )
        .into()
    })
}

async fn start(cx: &Cx, found: &Found, payload: Bytes, client_context: Option<String>) -> OpResult<()> {
    let client_context = client_context.map(|text| context(&text)).transpose()?;
    let payload = String::from_utf8(payload.to_vec()).map_err(|_| invalid("The payload is not UTF-8."))?;
    let (retries, max_age_ms) = handling(&found.function, found.reference.slot());
    let event = asynchronous::Event {
        account: found.reference.account,
        region: found.reference.region.clone(),
        function: found.reference.name.clone(),
        qualifier: found.reference.qualifier.clone().filter(|q| q != LATEST),
        client_context,
        retries,
        max_age_ms,
    };
    asynchronous::start(cx, event, payload).await
}

pub async fn invoke_async(cx: Cx, input: InvokeAsyncInput) -> OpResult<InvokeAsyncOutput> {
    let mut payload = Vec::new();
    let mut body = input.invoke_args;
    while let Some(chunk) = body.next().await {
        payload.extend_from_slice(&chunk?);
        if payload.len() > LARGEST_ASYNC {
            break;
        }
    }
    let payload = checked(payload.into(), LARGEST_ASYNC)?;
    let found = lookup::find(&cx, &input.function_name, None)?;
    start(&cx, &found, payload, None).await?;
    Ok(InvokeAsyncOutput { status: Some(202) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_are_json() {
        let code = |payload: &[u8], limit| {
            checked(Bytes::copy_from_slice(payload), limit).err().map(|e| e.code().to_owned())
        };
        assert_eq!(code(b"{\"a\": 1}", 100), None);
        assert_eq!(code(b"3", 100), None);
        assert_eq!(code(b"", 100), None);
        assert_eq!(code(b"{", 100).as_deref(), Some("InvalidRequestContentException"));
        assert_eq!(code(b"\xff", 100).as_deref(), Some("InvalidRequestContentException"));
        assert_eq!(code(b"\"0123456789\"", 10).as_deref(), Some("RequestTooLargeException"));
        assert_eq!(checked(Bytes::new(), 10).unwrap(), Bytes::from_static(b"{}"));
        assert_eq!(context("eyJhIjoxfQ==").unwrap(), "{\"a\":1}");
        assert!(context("e").is_err());
    }
}
