//! Forms that browsers post to a bucket: a file, and what is said of it, under a policy that whoever made the form has
//! signed. [Browser-based uploads using POST]
//!
//! What the form says is made a PutObject, which is then authorised and performed as any other.

mod form;
mod policy;

use crate::aws_api::{self, dressed};
use crate::body;
use crate::connection::Peer;
use crate::gateway::Gateway;
use aws::{ByteStream, Error};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use form::Form;
use http::{HeaderMap, HeaderName, HeaderValue};
use hyper::body::Incoming;
use policy::Policy;
use protocol::sigv4::{SigningKey, mismatch, policy_signature};
use protocol::{AnswerBody, HttpAnswer, RequestBody, RequestHead, Route};
use services::{Caller, Credential};
use std::sync::Arc;

pub async fn answer(
    gateway: &Arc<Gateway>,
    peer: Peer,
    head: &RequestHead,
    incoming: Incoming,
    (bucket, request_id): (&str, &str),
) -> Result<HttpAnswer, Error> {
    let Some(boundary) = form::boundary(head) else {
        let message = "At least one of the pre-conditions you specified did not hold";
        let condition = "Bucket POST must be of the enclosure-type multipart/form-data";
        return Err(Error::new("PreconditionFailed", 412, message).with("Condition", condition));
    };
    let bytes = match body::gather(incoming).await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            let message = "Your proposed upload exceeds the maximum allowed size";
            return Err(Error::new("EntityTooLarge", 400, message)
                .with("MaxSizeAllowed", body::MOST_BUFFERED.to_string()));
        }
        Err(error) => return Err(Error::new("IncompleteBody", 400, error.to_string())),
    };
    let form = Form::parse(&bytes, &boundary)?;
    let caller = who(gateway, &form)?;
    if let Some(text) = form.field("policy") {
        let policy = Policy::parse(text)?;
        policy.check(&form, bucket, gateway.world.now())?;
    }
    let access_key_id = caller.access_key_id.clone();
    let caller = dressed(caller, peer, head, access_key_id);
    let put = put(&form, bucket)?;
    let route = Route {
        service: &aws::s3::SERVICE,
        operation: operation()?,
        labels: vec![("Bucket".to_owned(), bucket.to_owned()), ("Key".to_owned(), form.key()?)],
    };
    let body = RequestBody::Stream(ByteStream::from_bytes(form.file.clone()));
    let tree = protocol::decode(&route, &put, body)?;
    protocol::validate_input(route.service, route.operation, &tree)?;
    let cx = gateway.world.cx(caller, gateway.world.default_region().clone()).with_request_id(request_id);
    let operation = gateway.world.registry().operation("s3", "PutObject");
    let operation = operation.ok_or_else(|| Error::new("NotImplemented", 501, "PutObject is not served"))?;
    let output = operation.call(cx, tree).await.map_err(|error| aws_api::shown(error, request_id))?;
    let answer = protocol::encode(route.service, route.operation, output, request_id)
        .map_err(|mismatch| aws_api::shown(mismatch.into(), request_id))?;
    finish(answer, &form, bucket)
}

fn operation() -> Result<&'static aws::OperationInfo, Error> {
    let found = aws::s3::SERVICE.operations.iter().copied().find(|o| o.name == "PutObject");
    found.ok_or_else(|| Error::new("NotImplemented", 501, "PutObject is not served"))
}

fn missing(name: &str) -> Error {
    let message = format!(
        "Bucket POST must contain a field named '{name}'.  If it is specified, please check the order of the fields."
    );
    Error::new("InvalidArgument", 400, message).with("ArgumentName", name).with("ArgumentValue", "")
}

/// Who signed the form's policy; a form without one is nobody's in particular.
fn who(gateway: &Gateway, form: &Form) -> Result<Caller, Error> {
    let fourth = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"];
    let second = ["AWSAccessKeyId", "Signature"];
    let has = |names: &[&str]| names.iter().any(|name| form.field(name).is_some());
    let names: &[&str] = if has(&fourth) { &fourth } else { &second };
    if !has(names) {
        if form.field("policy").is_some() {
            return Err(Error::new("AccessDenied", 403, "Access Denied"));
        }
        return Ok(Caller::anonymous(gateway.world.accounts()[0].id));
    }
    let policy = form.field("policy").ok_or_else(|| missing("policy"))?;
    if let Some(absent) = names.iter().find(|name| form.field(name).is_none()) {
        return Err(missing(absent));
    }
    let value = |name: &str| form.field(name).unwrap_or_default();
    let is_fourth = names.len() == fourth.len();
    let parts: Vec<&str> = value("X-Amz-Credential").split('/').collect();
    let key = if is_fourth { parts[0] } else { value("AWSAccessKeyId") };
    let Credential { secret, mut caller } =
        aws_api::credential_of(gateway, (key, form.field("x-amz-security-token")), &aws::s3::SERVICE)?;
    let (given, expected) = if is_fourth {
        let [_, date, region, service, "aws4_request"] = parts.as_slice() else {
            let message = "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";
            return Err(Error::new("InvalidArgument", 400, message));
        };
        (value("X-Amz-Signature"), SigningKey::derive(&secret, date, region, service).sign(policy))
    } else {
        (value("Signature"), policy_signature(&secret, policy))
    };
    if !protocol::sigv4::same_signature(given, &expected) {
        return Err(mismatch(key, policy, given));
    }
    caller.access_key_id = Some(key.to_owned());
    Ok(caller)
}

/// Headers of a PutObject that a form can have as fields.
const HEADERS: &[&str] =
    &["cache-control", "content-type", "content-disposition", "content-encoding", "expires", "content-md5"];
/// Fields that are the form's own.
const NOT_HEADERS: &[&str] =
    &["x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-security-token", "x-amz-signature"];

/// The form as a request.
fn put(form: &Form, bucket: &str) -> Result<RequestHead, Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in &form.fields {
        let header = form::header_of(name);
        let is_header = HEADERS.contains(&header.as_str())
            || header.starts_with("x-amz-") && !NOT_HEADERS.contains(&header.as_str());
        if !is_header {
            continue;
        }
        let text = match header.as_str() {
            "x-amz-tagging" if name.eq_ignore_ascii_case("tagging") => form::tagging(value)?,
            // What no header can hold goes as an encoded word.
            name if name.starts_with("x-amz-meta-") && value.chars().any(|c| c < ' ' && c != '\t') => {
                format!("=?UTF-8?B?{}?=", STANDARD.encode(value))
            }
            _ => value.clone(),
        };
        let name = HeaderName::try_from(header)
            .map_err(|_| Error::new("InvalidArgument", 400, format!("Invalid field name {name}")))?;
        let value = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| {
            Error::new("InvalidArgument", 400, "Header value cannot be represented using ISO-8859-1.")
        })?;
        headers.insert(name, value);
    }
    headers.insert("content-length", HeaderValue::from(form.file.len()));
    Ok(RequestHead::new(http::Method::PUT, &format!("/{bucket}/"), headers))
}

/// What the browser gets, in the way that the form asks for.
fn finish(mut answer: HttpAnswer, form: &Form, bucket: &str) -> Result<HttpAnswer, Error> {
    let key = form.key()?;
    let e_tag = answer.header("etag").unwrap_or_default().to_owned();
    let location = format!("https://{bucket}.s3.amazonaws.com/{}", protocol::encode_query(&key));
    answer.set("location", &location);
    answer.status = 204;
    answer.body = AnswerBody::Bytes(Bytes::new());
    let redirect = form.field("success_action_redirect").or_else(|| form.field("redirect"));
    if let Some(url) = redirect.filter(|url| url.starts_with("http://") || url.starts_with("https://")) {
        let join = if url.contains('?') { '&' } else { '?' };
        let [bucket, key, e_tag] = [bucket, &key, &e_tag].map(protocol::encode_query);
        answer.set("location", &format!("{url}{join}bucket={bucket}&key={key}&etag={e_tag}"));
        answer.status = 303;
        return Ok(answer);
    }
    match form.field("success_action_status") {
        Some("200") => answer.status = 200,
        Some("201") => {
            answer.status = 201;
            answer.set("content-type", "application/xml");
            answer.body = AnswerBody::Bytes(form::post_response(&location, bucket, &key, &e_tag).into());
        }
        _ => {}
    }
    Ok(answer)
}

/// A policy's text out of its field.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    STANDARD.decode(packed).ok()
}
