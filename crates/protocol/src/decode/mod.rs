//! The tree of an operation's input, from a request.

mod query;
mod rest;
mod validate;
mod xml;

use crate::percent;
use crate::request::{RequestBody, RequestHead};
use crate::route::Route;
use aws::{Error, OperationInfo, Protocol, ServiceInfo, Structure, Tree};
use bytes::Bytes;

pub use validate::validate_input;

/// What S3 says of a body that is not the XML it wants.
pub(crate) const MALFORMED_XML: &str =
    "The XML you provided was not well-formed or did not validate against our published schema";

/// The parameters of a query request, from the query string and the body; empty for other requests.
pub fn parse_form(head: &RequestHead, body: &[u8]) -> Vec<(String, String)> {
    let mut form = if head.parameter("Action").is_some() { head.query.clone() } else { Vec::new() };
    if head.is_form() {
        form.extend(percent::text_pairs(&String::from_utf8_lossy(body)));
    }
    form
}

/// The tags in a document of S3's; a document that is no list of tags has none. `None` if it is no XML.
pub fn tags_of_xml(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let root = crate::xml::parse(bytes)?;
    let sets = root.children.iter().filter(|set| set.name == "TagSet");
    let tags = sets.flat_map(|set| set.children_named("Tag"));
    let text = |tag: &crate::xml::Element, name: &str| {
        tag.children.iter().find(|child| child.name == name).map(|child| child.text.clone())
    };
    Some(tags.filter_map(|tag| Some((text(tag, "Key")?, text(tag, "Value")?))).collect())
}

/// Whether the operation takes its body as it arrives, so that the caller is not to gather it.
pub fn wants_stream(operation: &OperationInfo) -> bool {
    operation.input.payload.is_some_and(|index| operation.input.members[index].schema.streaming)
}

/// Reads a request. The tree has the shape of the operation's input, but nothing says yet that it is complete:
/// [`validate_input`] does.
pub fn decode(route: &Route, head: &RequestHead, body: RequestBody) -> Result<Tree, Error> {
    let (service, operation) = (route.service, route.operation);
    match service.protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let value = json_value(service, &gathered(body)?)?;
            let Some(value) = value else { return Ok(Tree::Structure(Structure::of(operation.input))) };
            aws::json::read(operation.input, value).map_err(|e| serialization(service, &e.to_string()))
        }
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let form = parse_form(head, &gathered(body)?);
            query::decode(operation.input, &form, service.protocol == Protocol::Ec2Query)
        }
        Protocol::RestJson | Protocol::RestXml => rest::decode(route, head, body),
    }
}

/// The JSON of a body; `None` if it is empty, which AWS takes as no members.
fn json_value(service: &ServiceInfo, body: &[u8]) -> Result<Option<serde_json::Value>, Error> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(None);
    }
    serde_json::from_slice(body).map(Some).map_err(|e| serialization(service, &e.to_string()))
}

/// The error for JSON that can't be read. Line and column are serde's; AWS's own words differ by service.
fn serialization(service: &ServiceInfo, message: &str) -> Error {
    if service.name == "lambda" {
        let message = format!("Could not parse request body into json: {message}");
        return Error::new("InvalidRequestContentException", 400, message);
    }
    Error::new("SerializationException", 400, message)
}

/// Streams are for operations that want one; the caller gathers all other bodies.
fn gathered(body: RequestBody) -> Result<Bytes, Error> {
    match body {
        RequestBody::Bytes(bytes) => Ok(bytes),
        RequestBody::Stream(_) => {
            Err(Error::new("InternalFailure", 500, "The body was to be gathered before it is decoded"))
        }
    }
}

#[cfg(test)]
mod tests;
