//! A request to an AWS API: routed, proven, checked, authorised, performed, written.

use crate::body::{self, Response};
use crate::connection::Peer;
use crate::gateway::Gateway;
use crate::s3_front::{self, Front};
use aws::{ByteStream, Error, Protocol, Region, ServiceInfo, Tree};
use bytes::Bytes;
use hyper::body::Incoming;
use protocol::sigv4::body::{self as signed_body, BodyReport};
use protocol::sigv4::{AuthError, Payload, Signed, Signed2, Verified};
use protocol::{
    ErrorContext, RequestBody, RequestHead, Route, encode, encode_error, parse_form, wants_stream,
};
use services::{Caller, Credential, CredentialError, OpError};
use std::sync::Arc;

/// A failure, in the protocol of the service that it happened at.
struct Failure {
    service: Option<&'static ServiceInfo>,
    protocol: Protocol,
    error: Error,
}

impl Failure {
    fn of(service: &'static ServiceInfo, error: Error) -> Self {
        Self { service: Some(service), protocol: service.protocol, error }
    }
}

pub async fn answer(gateway: &Arc<Gateway>, peer: Peer, head: RequestHead, incoming: Incoming) -> Response {
    let request_id =
        gateway.world.cx(Caller::anonymous(nobody(gateway)), region(gateway, None)).request_id().to_owned();
    let is_head = head.method == http::Method::HEAD;
    let incoming = match s3_front::answer(gateway, peer, &head, incoming, &request_id).await {
        Ok(response) => return Front::of(gateway, &head).dress(gateway, response),
        Err(incoming) => incoming,
    };
    let front = Front::of(gateway, &head);
    let response = match perform(gateway, peer, head, incoming, &request_id).await {
        Ok(response) => response,
        Err(failure) => {
            let Failure { service, protocol, error } = failure;
            let context = ErrorContext { service, protocol, request_id: &request_id, is_head };
            body::answer(encode_error(context, &error))
        }
    };
    front.dress(gateway, response)
}

/// The account that a request without a signature is asked in; it owns nothing that the request could reach.
fn nobody(gateway: &Gateway) -> aws::Account {
    gateway.world.accounts()[0].id
}

fn region(gateway: &Gateway, named: Option<&str>) -> Region {
    named.and_then(|text| text.parse().ok()).unwrap_or_else(|| gateway.world.default_region().clone())
}

async fn perform(
    gateway: &Arc<Gateway>,
    peer: Peer,
    head: RequestHead,
    incoming: Incoming,
    request_id: &str,
) -> Result<Response, Failure> {
    let (route, body) = route(gateway, &head, incoming).await?;
    let service = route.service;
    let fail = |error: Error| Failure::of(service, error);
    let (caller, signed_region, verified) =
        authenticate(gateway, peer, &head, &route, &body).map_err(fail)?;
    let (body, report) = checked(&head, verified.as_ref(), body).map_err(fail)?;
    let read = |error: Error| Failure::of(service, s3_front::sooner(gateway, &head, &route, error));
    let tree = protocol::decode(&route, &head, body).map_err(read)?;
    protocol::validate_input(service, route.operation, &tree).map_err(read)?;
    let region = region(gateway, signed_region.as_deref());
    let cx = gateway.world.cx(caller, region).with_request_id(request_id).awaited();
    let Some(operation) = gateway.world.registry().operation(service.name, route.operation.name) else {
        return Err(fail(unserved(service, route.operation.name)));
    };
    let result = operation.call(cx, tree).await;
    // What was wrong with a streamed body is known at its end, and is then the cause of whatever the operation met.
    if let Some(error) = report.as_ref().and_then(BodyReport::error) {
        return Err(fail(error.to_error()));
    }
    let output = result.map_err(|error| fail(shown(error, request_id)))?;
    finish(&route, output, request_id).map_err(fail)
}

fn finish(route: &Route, output: Tree, request_id: &str) -> Result<Response, Error> {
    encode(route.service, route.operation, output, request_id)
        .map(body::answer)
        .map_err(|mismatch| shown(mismatch.into(), request_id))
}

fn unserved(service: &'static ServiceInfo, name: &str) -> Error {
    match OpError::not_served(service, name) {
        OpError::Aws(error) => error,
        OpError::Internal(_) => Error::validation(name),
    }
}

/// What a client sees of an error; what is broken here goes to the log under the request's id.
pub fn shown(error: OpError, request_id: &str) -> Error {
    match error {
        OpError::Aws(error) => error,
        OpError::Internal(internal) => {
            tracing::error!(request_id, error = %internal, "an operation failed");
            let message = "We encountered an internal error. Please try again.";
            Error::new("InternalFailure", 500, message)
        }
    }
}

/// Names the operation, and gathers the body unless the operation takes it as it comes.
async fn route(
    gateway: &Gateway,
    head: &RequestHead,
    incoming: Incoming,
) -> Result<(Route, RequestBody), Failure> {
    let refused =
        |e: protocol::RouteError| Failure { service: e.service, protocol: e.protocol, error: *e.error };
    let early = if head.is_form() {
        None
    } else {
        Some(gateway.router.route(head, &parse_form(head, &[])).map_err(refused)?)
    };
    // Without its hash in a header, a body is signed as a whole, and has to be there to be checked.
    let hashed = |route: &Route| route.service.name == "s3" || head.header("x-amz-content-sha256").is_some();
    if let Some(route) = early.filter(|route| wants_stream(route.operation) && hashed(route)) {
        let length = head.header("content-length").and_then(|text| text.parse().ok());
        return Ok((route, RequestBody::Stream(body::stream(incoming, length))));
    }
    let service = gateway.router.service_of(head);
    let protocol = service.map_or(Protocol::AwsJson11, |s| s.protocol);
    let unreadable = |error: Error| Failure { service, protocol, error };
    let bytes = match body::gather(incoming).await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            return Err(unreadable(Error::new(
                "RequestEntityTooLargeException",
                413,
                "Request is too large.",
            )));
        }
        Err(error) => return Err(unreadable(Error::new("IncompleteBody", 400, error.to_string()))),
    };
    let form = parse_form(head, &bytes);
    let route = gateway.router.route(head, &form).map_err(refused)?;
    Ok((route, RequestBody::Bytes(bytes)))
}

type Authenticated = (Caller, Option<String>, Option<Verified>);

/// Whether nobody in particular may ask: S3's policies decide what, and the links in messages of SNS are permissions of
/// their own.
fn is_open(route: &Route) -> bool {
    route.service.protocol == Protocol::RestXml
        || route.service.name == "sns"
            && matches!(route.operation.name, "ConfirmSubscription" | "Unsubscribe")
}

/// Proves who asks.
fn authenticate(
    gateway: &Gateway,
    peer: Peer,
    head: &RequestHead,
    route: &Route,
    body: &RequestBody,
) -> Result<Authenticated, Error> {
    let service = route.service;
    let refused = |error: &AuthError| error.to_error(service);
    if service.protocol == Protocol::RestXml
        && let Some(signed) = Signed2::parse(head)
    {
        let signed = signed?;
        let key = (signed.access_key_id.as_str(), signed.session_token.as_deref());
        let Credential { secret, caller } = credential_of(gateway, key, service)?;
        let bucket = gateway.router.host_bucket(head);
        signed.verify(head, &secret, bucket.as_deref(), gateway.world.now())?;
        return Ok((dressed(caller, peer, head, Some(signed.access_key_id)), None, None));
    }
    let signed = match Signed::parse(head) {
        Ok(signed) => signed,
        Err(AuthError::Missing) if is_open(route) => {
            return Ok((dressed(Caller::anonymous(nobody(gateway)), peer, head, None), None, None));
        }
        Err(error) => return Err(refused(&error)),
    };
    signed.check_scope(service.signing_name, None).map_err(|e| refused(&e))?;
    let Credential { secret, caller } = credential(gateway, &signed, service)?;
    let payload = match body {
        RequestBody::Bytes(bytes) => Payload::Buffered(bytes),
        RequestBody::Stream(_) => Payload::Streamed,
    };
    let verified = signed.verify(head, &secret, payload, gateway.world.now()).map_err(|e| refused(&e))?;
    let caller = dressed(caller, peer, head, Some(signed.access_key_id));
    Ok((caller, Some(signed.region), Some(verified)))
}

/// Who signed a request to a deployed API; nobody has to.
pub fn signer(
    gateway: &Gateway,
    peer: Peer,
    head: &RequestHead,
    body: &Bytes,
) -> Result<Option<Caller>, Error> {
    let service = &aws::apigateway::SERVICE;
    let signed = match Signed::parse(head) {
        Ok(signed) => signed,
        // An `Authorization` that is not AWS's is the function's to read.
        Err(error) if head.header("authorization").is_some_and(|a| a.starts_with("AWS4-")) => {
            return Err(error.to_error(service));
        }
        Err(_) => return Ok(None),
    };
    signed.check_scope("execute-api", None).map_err(|e| e.to_error(service))?;
    let Credential { secret, caller } = credential(gateway, &signed, service)?;
    let payload = Payload::Buffered(body);
    signed.verify(head, &secret, payload, gateway.world.now()).map_err(|e| e.to_error(service))?;
    Ok(Some(dressed(caller, peer, head, Some(signed.access_key_id))))
}

fn credential(
    gateway: &Gateway,
    signed: &Signed,
    service: &'static ServiceInfo,
) -> Result<Credential, Error> {
    credential_of(gateway, (&signed.access_key_id, signed.session_token.as_deref()), service)
}

/// What a key and a token stand for, or the service's words for that they stand for nothing.
pub fn credential_of(
    gateway: &Gateway,
    (key, token): (&str, Option<&str>),
    service: &'static ServiceInfo,
) -> Result<Credential, Error> {
    let world = &gateway.world;
    let found =
        world.identity().credential(world, key, token).map_err(|error| shown(error, "authentication"))?;
    found.map_err(|error| {
        let error = match error {
            CredentialError::Unknown => AuthError::UnknownKey(key.to_owned()),
            CredentialError::BadToken => AuthError::InvalidToken,
            CredentialError::Expired => AuthError::ExpiredToken,
        };
        error.to_error(service)
    })
}

pub fn dressed(mut caller: Caller, peer: Peer, head: &RequestHead, access_key_id: Option<String>) -> Caller {
    caller.source_ip = Some(peer.ip);
    // What comes over loopback has crossed no network: it is as good as encrypted, and policies that ask for TLS mean
    // the network.
    caller.secure_transport = peer.secure || peer.ip.is_loopback();
    caller.user_agent = head.header("user-agent").map(str::to_owned);
    caller.access_key_id = access_key_id;
    caller
}

/// Has the body checked against its signature: at once, or while it streams.
fn checked(
    head: &RequestHead,
    verified: Option<&Verified>,
    body: RequestBody,
) -> Result<(RequestBody, Option<BodyReport>), Error> {
    let Some(verified) = verified else { return Ok((body, None)) };
    match body {
        RequestBody::Bytes(bytes) => {
            let bytes: Bytes = signed_body::checked_bytes(head, verified, bytes).map_err(|e| e.to_error())?;
            Ok((RequestBody::Bytes(bytes), None))
        }
        RequestBody::Stream(stream) => {
            let (stream, report): (ByteStream, BodyReport) = signed_body::checked(head, verified, stream);
            Ok((RequestBody::Stream(stream), Some(report)))
        }
    }
}
