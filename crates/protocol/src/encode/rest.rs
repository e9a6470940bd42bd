//! Answers of restJson and restXml: members travel in headers, the status and the body.

use super::xml::{self, Style};
use super::{s3, success};
use crate::request::{AnswerBody, HttpAnswer};
use crate::scalar;
use crate::xml::Writer;
use aws::{
    Kind, Location, Member, Mismatch, OperationInfo, Protocol, ServiceInfo, Structure, TimestampFormat, Tree,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

pub fn encode(service: &ServiceInfo, operation: &OperationInfo, tree: Tree) -> Result<HttpAnswer, Mismatch> {
    let mut structure = tree.structure()?;
    let mut answer = HttpAnswer::new(success(operation), Bytes::new());
    for (member, slot) in operation.output.members.iter().zip(&mut structure.0) {
        if member.location != Location::Body
            && let Some(tree) = slot.take()
        {
            write_outside(&mut answer, member, &tree);
        }
    }
    let (body, content_type) = match operation.output.payload {
        Some(index) => {
            let tree = structure.0.get_mut(index).and_then(Option::take);
            write_payload(service, &operation.output.members[index], tree)?
        }
        None if operation.name == "GetBucketLocation" => {
            (text_body(s3::bucket_location(&structure)), Some(XML))
        }
        None => write_body(service, operation, structure),
    };
    answer.body = body;
    // A part of an object: the model says 200, and HTTP 206.
    if answer.status == 200 && answer.header("content-range").is_some() {
        answer.status = 206;
    }
    let content_type = if operation.name == "HeadBucket" { Some(XML) } else { content_type };
    if let Some(content_type) = content_type
        && answer.header("content-type").is_none()
    {
        answer.set("content-type", content_type);
    }
    Ok(answer)
}

const XML: &str = "application/xml";
const JSON: &str = "application/json";

fn write_outside(answer: &mut HttpAnswer, member: &'static Member, tree: &Tree) {
    let name = member.wire_name();
    match (member.location, tree) {
        (Location::StatusCode, Tree::Integer(status)) => {
            if let Ok(status) = u16::try_from(*status) {
                answer.status = status;
            }
        }
        (Location::Headers, Tree::Map(entries)) => {
            for (rest, tree) in entries {
                if let Some(text) = scalar::text(tree, TimestampFormat::Rfc822) {
                    answer.set(&format!("{name}{rest}"), &text);
                }
            }
        }
        (Location::Header, Tree::List(items)) => {
            let format = scalar::format_of(&member.schema.members[0], TimestampFormat::Rfc822);
            let items: Vec<String> = items.iter().filter_map(|t| scalar::text(t, format)).collect();
            answer.set(name, &items.join(","));
        }
        (Location::Header, Tree::Document(value)) => answer.set(name, &STANDARD.encode(value.to_string())),
        (Location::Header, tree) => {
            let format = scalar::format_of(member, TimestampFormat::Rfc822);
            if let Some(text) = scalar::text(tree, format) {
                answer.set(name, &text);
            }
        }
        (
            Location::StatusCode | Location::Headers | Location::Body | Location::Uri | Location::QueryString,
            _,
        ) => {}
    }
}

type Written = (AnswerBody, Option<&'static str>);

fn text_body(text: impl Into<Bytes>) -> AnswerBody {
    AnswerBody::Bytes(text.into())
}

fn write_payload(
    service: &ServiceInfo,
    member: &'static Member,
    tree: Option<Tree>,
) -> Result<Written, Mismatch> {
    let xml = service.protocol == Protocol::RestXml;
    let blob_type = if xml { "binary/octet-stream" } else { JSON };
    Ok(match tree {
        None => (text_body(Bytes::new()), None),
        Some(Tree::Stream(stream)) => {
            let length = stream.length;
            (AnswerBody::Stream(stream, length), Some(blob_type))
        }
        Some(Tree::Blob(bytes)) => (text_body(bytes), Some(blob_type)),
        // A string payload is a policy: JSON.
        Some(Tree::String(text)) => (text_body(text), Some(JSON)),
        Some(Tree::Structure(structure)) if xml => {
            let mut writer = Writer::with_declaration();
            let (name, namespace) = (member.wire_name(), [("xmlns", s3::NAMESPACE)]);
            xml::structure(&mut writer, Style::S3, member.schema, &structure, name, &namespace);
            (text_body(writer.into_string()), Some(XML))
        }
        Some(tree @ (Tree::Structure(_) | Tree::List(_) | Tree::Map(_) | Tree::Document(_))) if !xml => {
            (text_body(aws::json::write(member.schema, &tree).to_string()), Some(JSON))
        }
        Some(other) => return Err(Mismatch(format!("a payload, but {other:?}"))),
    })
}

/// The members in the order that S3's clients know, in the root element that they expect.
fn s3_document(operation: &OperationInfo, structure: &Structure) -> String {
    let (schema, root) = (operation.output, s3::root_name(operation));
    let (first, last) = s3::order(operation);
    let mut slots: Vec<usize> = (0..schema.members.len()).collect();
    slots.sort_by_key(|index| {
        let name = schema.members[*index].wire_name();
        match (first.contains(&name), last.iter().position(|n| *n == name)) {
            (true, _) => 0,
            (false, None) => 1,
            (false, Some(position)) => 2 + position,
        }
    });
    let mut writer = Writer::with_declaration();
    let namespace = [("xmlns", s3::NAMESPACE)];
    let in_body =
        |index: &usize| schema.members[*index].location == Location::Body && structure.0[*index].is_some();
    if slots.iter().any(in_body) {
        writer.open(root, &namespace);
        xml::members_in(&mut writer, Style::S3, schema, structure, &slots);
        writer.close(root);
    } else {
        writer.empty(root, &namespace);
    }
    writer.into_string()
}

fn write_body(service: &ServiceInfo, operation: &OperationInfo, structure: Structure) -> Written {
    let output = operation.output;
    let has_body =
        output.kind == Kind::Structure && output.members.iter().any(|m| m.location == Location::Body);
    if !has_body {
        return (text_body(Bytes::new()), None);
    }
    if service.protocol == Protocol::RestXml {
        return (text_body(s3_document(operation, &structure)), Some(XML));
    }
    let value = aws::json::write(output, &Tree::Structure(structure));
    (text_body(value.to_string()), Some(JSON))
}
