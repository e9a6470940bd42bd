//! Requests of restJson and restXml: members travel in the path, the query string, headers and the body.

use super::{MALFORMED_XML, gathered, json_value, serialization};
use crate::request::{RequestBody, RequestHead};
use crate::route::Route;
use crate::{scalar, xml};
use aws::{Error, Kind, Location, Member, Protocol, ServiceInfo, Structure, TimestampFormat, Tree};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

pub fn decode(route: &Route, head: &RequestHead, body: RequestBody) -> Result<Tree, Error> {
    let mut structure = read_body(route, body)?;
    for (index, member) in route.operation.input.members.iter().enumerate() {
        match member.location {
            Location::Uri => {
                let label = route.labels.iter().find(|(name, _)| name == member.wire_name());
                if let Some((_, text)) = label {
                    structure.0[index] = Some(read_text(route, member, text, TimestampFormat::Iso8601)?);
                }
            }
            Location::QueryString => structure.0[index] = read_query(route, member, head)?,
            Location::Header => structure.0[index] = read_header(route, member, head)?,
            Location::Headers => structure.0[index] = read_headers(member, head),
            Location::Body | Location::StatusCode => {}
        }
    }
    Ok(Tree::Structure(structure))
}

fn read_body(route: &Route, body: RequestBody) -> Result<Structure, Error> {
    let schema = route.operation.input;
    let mut structure = Structure::of(schema);
    if let Some(index) = schema.payload {
        structure.0[index] = read_payload(route, &schema.members[index], body)?;
        return Ok(structure);
    }
    if !schema.members.iter().any(|m| m.location == Location::Body) {
        return Ok(structure);
    }
    let body = gathered(body)?;
    if route.service.protocol == Protocol::RestXml {
        if body.is_empty() {
            return Ok(structure);
        }
        let names = [route.operation.input_xml_name.unwrap_or(schema.name), schema.name];
        return read_xml(schema, &names, &body);
    }
    let Some(mut value) = json_value(route.service, &body)? else { return Ok(structure) };
    if let Some(object) = value.as_object_mut() {
        // The body can't say what the path and the headers say.
        object.retain(|name, _| {
            schema.members.iter().any(|m| m.location == Location::Body && m.wire_name() == name)
        });
    }
    let tree = aws::json::read(schema, value).map_err(|e| serialization(route.service, &e.to_string()))?;
    tree.structure().map_err(|e| serialization(route.service, &e.to_string()))
}

fn read_payload(route: &Route, member: &'static Member, body: RequestBody) -> Result<Option<Tree>, Error> {
    if member.schema.streaming {
        return Ok(Some(Tree::Stream(body.into_stream())));
    }
    let body = gathered(body)?;
    // A policy without any text is no policy, which is the service's to say.
    if body.is_empty() && !(member.schema.kind == Kind::String && member.required) {
        return Ok(None);
    }
    let malformed = || malformed_body(route.service);
    match member.schema.kind {
        Kind::Blob => Ok(Some(Tree::Blob(body))),
        Kind::String => {
            String::from_utf8(body.to_vec()).map(|text| Some(Tree::String(text))).map_err(|_| malformed())
        }
        Kind::Structure | Kind::Union if route.service.protocol == Protocol::RestXml => {
            let schema = member.schema;
            let names = [member.wire_name(), schema.location_name.unwrap_or(schema.name), schema.name];
            let tree = read_xml(schema, &names, &body).map(|s| Some(Tree::Structure(s)));
            tree.map_err(|_| super::validate::malformed(member))
        }
        Kind::Structure | Kind::Union | Kind::List | Kind::Map | Kind::Document => {
            read_json_payload(route.service, member, &body)
        }
        Kind::Boolean | Kind::Integer | Kind::Long | Kind::Float | Kind::Double | Kind::Timestamp => {
            Err(malformed())
        }
    }
}

fn read_json_payload(
    service: &ServiceInfo,
    member: &'static Member,
    body: &Bytes,
) -> Result<Option<Tree>, Error> {
    let Some(value) = json_value(service, body)? else { return Ok(None) };
    aws::json::read(member.schema, value).map(Some).map_err(|e| serialization(service, &e.to_string()))
}

/// `names` are those that the root element may have: the models and the clients don't agree on one.
fn read_xml(schema: &'static aws::Schema, names: &[&str], body: &[u8]) -> Result<Structure, Error> {
    xml::parse(body)
        .filter(|root| names.contains(&root.name.as_str()))
        .and_then(|root| super::xml::structure(schema, &root))
        .ok_or_else(|| Error::new("MalformedXML", 400, MALFORMED_XML))
}

fn malformed_body(service: &ServiceInfo) -> Error {
    match service.protocol {
        Protocol::RestXml => Error::new("MalformedXML", 400, MALFORMED_XML),
        Protocol::AwsJson10
        | Protocol::AwsJson11
        | Protocol::AwsQuery
        | Protocol::Ec2Query
        | Protocol::RestJson => serialization(service, "The body is not text"),
    }
}

fn read_query(route: &Route, member: &'static Member, head: &RequestHead) -> Result<Option<Tree>, Error> {
    let format = TimestampFormat::Iso8601;
    let name = member.wire_name();
    match member.schema.kind {
        Kind::List => {
            let item = &member.schema.members[0];
            let values = head.query.iter().filter(|(n, _)| n == name);
            let items = values.map(|(_, text)| read_item(route, member, item, text, format));
            let items = items.collect::<Result<Vec<_>, _>>()?;
            Ok((!items.is_empty()).then_some(Tree::List(items)))
        }
        Kind::Map => Ok(read_query_map(route, member, head)),
        Kind::Structure
        | Kind::Union
        | Kind::String
        | Kind::Blob
        | Kind::Boolean
        | Kind::Integer
        | Kind::Long
        | Kind::Float
        | Kind::Double
        | Kind::Timestamp
        | Kind::Document => {
            let text = head.parameter(name).filter(|text| !is_nothing(route, member, text));
            if let Some(text) = text
                && name.starts_with("response-")
                && text.chars().any(|c| c > '\u{ff}')
            {
                let message = "Header value cannot be represented using ISO-8859-1.";
                return Err(Error::new("InvalidArgument", 400, message)
                    .with("ArgumentName", name)
                    .with("ArgumentValue", text));
            }
            text.map(|text| read_text(route, member, text, format)).transpose()
        }
    }
}

/// To S3, a number without digits was not given.
fn is_nothing(route: &Route, member: &Member, text: &str) -> bool {
    route.service.protocol == Protocol::RestXml
        && matches!(member.schema.kind, Kind::Integer | Kind::Long)
        && text.is_empty()
}

/// All parameters that no other member has, for a member that is a map.
fn read_query_map(route: &Route, member: &'static Member, head: &RequestHead) -> Option<Tree> {
    let members = route.operation.input.members;
    let is_others = |name: &str| {
        members.iter().any(|m| {
            m.location == Location::QueryString && m.schema.kind != Kind::Map && m.wire_name() == name
        })
    };
    let to_lists = member.schema.members[1].schema.kind == Kind::List;
    let mut entries: Vec<(String, Tree)> = Vec::new();
    for (name, text) in head.query.iter().filter(|(name, _)| !is_others(name)) {
        let text = Tree::String(text.clone());
        match entries.iter_mut().find(|(known, _)| known == name) {
            Some((_, Tree::List(items))) => items.push(text),
            Some(_) => {}
            None => entries.push((name.clone(), if to_lists { Tree::List(vec![text]) } else { text })),
        }
    }
    (!entries.is_empty()).then_some(Tree::Map(entries))
}

fn read_header(route: &Route, member: &'static Member, head: &RequestHead) -> Result<Option<Tree>, Error> {
    let name = member.wire_name();
    let Some(text) = header_text(head, name) else { return Ok(None) };
    if member.json_value {
        let decoded = STANDARD.decode(text.trim()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        return decoded
            .map(|value| Some(Tree::Document(value)))
            .ok_or_else(|| bad_text(route, member, &text));
    }
    // The one header that S3 does not look at unless it says what it can.
    if name == "x-amz-checksum-mode" && !member.schema.enumeration.contains(&text.as_str()) {
        return Ok(None);
    }
    if member.schema.kind == Kind::List {
        let item = &member.schema.members[0];
        let items = split_list(&text, item.schema.kind == Kind::Timestamp);
        let items = items.iter().map(|t| read_item(route, member, item, t, TimestampFormat::Rfc822));
        return items.collect::<Result<Vec<_>, _>>().map(|items| Some(Tree::List(items)));
    }
    match read_text(route, member, &text, TimestampFormat::Rfc822) {
        Ok(tree) => Ok(Some(tree)),
        // HTTP has a condition with a date that can't be read count as no condition.
        Err(_) if member.schema.kind == Kind::Timestamp && name.to_ascii_lowercase().starts_with("if-") => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The header as the operation means it: without what the transfer of a chunked upload has put there.
fn header_text(head: &RequestHead, name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if lower == "content-length"
        && let Some(length) = header_value(head, "x-amz-decoded-content-length")
    {
        return Some(length);
    }
    let text = header_value(head, &lower).or_else(|| signed_parameter(head, &lower))?;
    if lower != "content-encoding" {
        return Some(text);
    }
    let codings: Vec<&str> =
        text.split(',').map(str::trim).filter(|coding| !coding.eq_ignore_ascii_case("aws-chunked")).collect();
    (!codings.is_empty()).then(|| codings.join(","))
}

/// In a URL that was signed, a header can stand among the parameters. `Expires` is the signature's own.
fn signed_parameter(head: &RequestHead, name: &str) -> Option<String> {
    if name == "expires" {
        return None;
    }
    let found = head.query.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).filter(|_| is_presigned(head));
    found.map(|(_, value)| value.clone())
}

fn is_presigned(head: &RequestHead) -> bool {
    head.parameter("X-Amz-Signature").or(head.parameter("Signature")).is_some()
}

/// All values of a header, joined as HTTP allows. Bytes that are not UTF-8 are read as Latin-1.
fn header_value(head: &RequestHead, name: &str) -> Option<String> {
    let mut values = head.headers.get_all(name).iter().map(|value| {
        let bytes = value.as_bytes();
        std::str::from_utf8(bytes)
            .map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), str::to_owned)
    });
    let first = values.next()?;
    Some(values.fold(first, |all, value| format!("{all},{value}")))
}

fn read_headers(member: &'static Member, head: &RequestHead) -> Option<Tree> {
    let prefix = member.wire_name().to_ascii_lowercase();
    let mut entries = Vec::new();
    for name in head.headers.keys() {
        if let Some(rest) = name.as_str().strip_prefix(&prefix)
            && let Some(text) = header_value(head, name.as_str())
        {
            entries.push((rest.to_owned(), Tree::String(text)));
        }
    }
    if is_presigned(head) {
        for (name, value) in &head.query {
            let lower = name.to_ascii_lowercase();
            if let Some(rest) = lower.strip_prefix(&prefix)
                && !entries.iter().any(|(known, _)| known == rest)
            {
                entries.push((rest.to_owned(), Tree::String(value.clone())));
            }
        }
    }
    // A header map has no order of its own.
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    (!entries.is_empty()).then_some(Tree::Map(entries))
}

/// Items of a header, which are separated by commas. A date of HTTP has one comma inside.
fn split_list(text: &str, dates: bool) -> Vec<String> {
    if dates && text.contains("GMT") {
        return text.split_inclusive("GMT").map(|t| t.trim_matches([',', ' ']).to_owned()).collect();
    }
    let (mut items, mut item, mut quoted) = (Vec::new(), String::new(), false);
    for character in text.chars() {
        match character {
            '"' => quoted = !quoted,
            ',' if !quoted => items.push(std::mem::take(&mut item).trim().to_owned()),
            other => item.push(other),
        }
    }
    items.push(item.trim().to_owned());
    items.retain(|item| !item.is_empty());
    items
}

fn read_item(
    route: &Route,
    member: &'static Member,
    item: &'static Member,
    text: &str,
    default: TimestampFormat,
) -> Result<Tree, Error> {
    scalar::parse(item.schema, scalar::format_of(item, default), text)
        .ok_or_else(|| bad_text(route, member, text))
}

fn read_text(
    route: &Route,
    member: &'static Member,
    text: &str,
    default: TimestampFormat,
) -> Result<Tree, Error> {
    scalar::parse(member.schema, scalar::format_of(member, default), text)
        .ok_or_else(|| bad_text(route, member, text))
}

/// The error for a text that is not of the member's kind.
fn bad_text(route: &Route, member: &'static Member, text: &str) -> Error {
    let name = member.wire_name();
    match (route.service.protocol, member.schema.kind) {
        (Protocol::RestXml, Kind::Integer | Kind::Long) => {
            let message = format!("Provided {name} not an integer or within integer range");
            Error::new("InvalidArgument", 400, message).with("ArgumentName", name).with("ArgumentValue", text)
        }
        (Protocol::RestXml, _) => Error::new("InvalidArgument", 400, format!("Invalid value for {name}"))
            .with("ArgumentName", name)
            .with("ArgumentValue", text),
        (_, kind) => {
            let message = format!("{text} can not be converted to {kind:?} at {name}");
            Error::new("SerializationException", 400, message)
        }
    }
}
