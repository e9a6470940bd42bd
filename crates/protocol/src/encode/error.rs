//! Errors, as each protocol writes them.

use super::{host_id, json_type, set_ids, xml_answer};
use crate::request::{AnswerBody, HttpAnswer};
use crate::scalar;
use crate::xml::Writer;
use aws::{Error, Protocol, ServiceInfo, TimestampFormat, Tree};
use bytes::Bytes;
use serde_json::{Map, Value};

/// What an error's answer says beside the error.
#[derive(Clone, Copy, Debug)]
pub struct ErrorContext<'a> {
    /// `None` if the request names a service that is not served.
    pub service: Option<&'static ServiceInfo>,
    pub protocol: Protocol,
    pub request_id: &'a str,
    /// An answer to HEAD has no body, and then the status is all that the client sees.
    pub is_head: bool,
}

impl<'a> ErrorContext<'a> {
    pub fn new(service: &'static ServiceInfo, request_id: &'a str, is_head: bool) -> Self {
        Self { service: Some(service), protocol: service.protocol, request_id, is_head }
    }
}

pub fn encode_error(context: ErrorContext<'_>, error: &Error) -> HttpAnswer {
    let mut answer = match context.protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => json(context, error),
        Protocol::RestJson => rest_json(context, error),
        Protocol::AwsQuery => query(context, error),
        Protocol::Ec2Query => ec2(context, error),
        Protocol::RestXml => s3(context, error),
    };
    set_ids(&mut answer, context.protocol, context.request_id);
    for (name, value) in &error.headers {
        answer.set(name, value);
    }
    // 304 never has a body either; S3 answers conditions with it.
    if context.is_head || error.status == 304 {
        answer.body = AnswerBody::Bytes(Bytes::new());
        answer.headers.remove("content-type");
    }
    answer
}

fn json(context: ErrorContext<'_>, error: &Error) -> HttpAnswer {
    let mut body = Map::new();
    body.insert("__type".to_owned(), Value::from(error.code.as_ref()));
    fill(&mut body, context, error);
    let mut answer = HttpAnswer::new(error.status, Value::Object(body).to_string());
    answer.set("content-type", json_type(context.protocol));
    if context.service.is_some_and(|s| s.query_compatible) {
        let code = error.query_code.unwrap_or(&error.code);
        let fault = if error.sender { "Sender" } else { "Receiver" };
        answer.set("x-amzn-query-error", &format!("{code};{fault}"));
    }
    answer
}

fn rest_json(context: ErrorContext<'_>, error: &Error) -> HttpAnswer {
    let mut body = Map::new();
    if context.service.is_some_and(|s| s.name == "lambda") {
        body.insert("Type".to_owned(), Value::from(if error.sender { "User" } else { "Service" }));
    }
    fill(&mut body, context, error);
    let mut answer = HttpAnswer::new(error.status, Value::Object(body).to_string());
    answer.set("content-type", "application/json");
    answer.set("x-amzn-errortype", &error.code);
    answer
}

fn fill(body: &mut Map<String, Value>, context: ErrorContext<'_>, error: &Error) {
    let name = message_member(context.service.map_or("", |s| s.name), &error.code);
    // Some errors of KMS say nothing.
    if !error.message.is_empty() {
        body.insert(name.to_owned(), Value::from(error.message.as_str()));
    }
    for (name, tree) in &error.members {
        body.insert((*name).to_owned(), plain_json(tree));
    }
}

/// Most error shapes call it `message`, some `Message`, and clients that look for the modelled one tell them apart.
fn message_member(service: &str, code: &str) -> &'static str {
    // Who asks is looked at before the service is asked, in one way for all.
    const AT_THE_GATE: &[&str] = &[
        "ExpiredTokenException",
        "IncompleteSignatureException",
        "InvalidSignatureException",
        "MissingAuthenticationTokenException",
        "UnrecognizedClientException",
    ];
    if AT_THE_GATE.contains(&code) {
        return "message";
    }
    let capital = match service {
        "secretsmanager" | "codestar-connections" | "codeconnections" | "sagemaker" | "scheduler" => true,
        "ssm" => {
            !(code.starts_with("Parameter")
                || code.starts_with("Hierarchy")
                || code.starts_with("OpsMetadata")
                || code.starts_with("Polic")
                || matches!(
                    code,
                    "IncompatiblePolicyException"
                        | "InvalidAllowedPatternException"
                        | "InvalidFilterOption"
                        | "InvalidInstanceInformationFilterValue"
                        | "InvalidInstancePropertyFilterValue"
                        | "InvalidKeyId"
                        | "InvalidPolicyAttributeException"
                        | "InvalidPolicyTypeException"
                        | "UnsupportedParameterType"
                        | "ValidationException"
                ))
        }
        "lambda" => {
            code.starts_with("EC2")
                || code.starts_with("EFS")
                || code.starts_with("ENI")
                || code.starts_with("KMS")
                || code.starts_with("Snap")
                || matches!(
                    code,
                    "ResourceNotFoundException"
                        | "ServiceException"
                        | "ResourceInUseException"
                        | "CodeSigningConfigNotFoundException"
                        | "CodeVerificationFailedException"
                        | "InvalidCodeSignatureException"
                        | "InvalidRuntimeException"
                        | "InvalidZipFileException"
                        | "SubnetIPAddressLimitReachedException"
                )
        }
        _ => matches!(code, "AccessDeniedException" | "AccessDenied"),
    };
    if capital { "Message" } else { "message" }
}

/// JSON of a tree without a schema: errors have scalars, and lists and maps of them.
fn plain_json(tree: &Tree) -> Value {
    match tree {
        Tree::Boolean(flag) => Value::from(*flag),
        Tree::Integer(number) => Value::from(*number),
        Tree::Double(number) => Value::from(*number),
        Tree::List(items) => Value::Array(items.iter().map(plain_json).collect()),
        Tree::Map(entries) => {
            Value::Object(entries.iter().map(|(k, t)| (k.clone(), plain_json(t))).collect())
        }
        Tree::Document(value) => value.clone(),
        Tree::Timestamp(time) => Value::from(time.fractional_seconds()),
        Tree::String(_) | Tree::Blob(_) | Tree::Structure(_) | Tree::Stream(_) => {
            scalar::text(tree, TimestampFormat::Iso8601).map_or(Value::Null, Value::from)
        }
    }
}

fn query(context: ErrorContext<'_>, error: &Error) -> HttpAnswer {
    let mut writer = Writer::default();
    let namespace = context.service.and_then(|s| s.xml_namespace).map(|uri| ("xmlns", uri));
    writer.open("ErrorResponse", namespace.as_slice());
    writer.open("Error", &[]);
    writer.text("Type", &[], if error.sender { "Sender" } else { "Receiver" });
    code_and_message(&mut writer, error);
    members(&mut writer, error);
    writer.close("Error");
    writer.text("RequestId", &[], context.request_id);
    writer.close("ErrorResponse");
    xml_answer(error.status, "text/xml", writer.into_string())
}

fn ec2(context: ErrorContext<'_>, error: &Error) -> HttpAnswer {
    let mut writer = Writer::with_declaration();
    writer.open("Response", &[]);
    writer.open("Errors", &[]);
    writer.open("Error", &[]);
    code_and_message(&mut writer, error);
    writer.close("Error");
    writer.close("Errors");
    writer.text("RequestID", &[], context.request_id);
    writer.close("Response");
    xml_answer(error.status, "text/xml;charset=UTF-8", writer.into_string())
}

fn s3(context: ErrorContext<'_>, error: &Error) -> HttpAnswer {
    let mut writer = Writer::with_declaration();
    writer.open("Error", &[]);
    code_and_message(&mut writer, error);
    members(&mut writer, error);
    writer.text("RequestId", &[], context.request_id);
    writer.text("HostId", &[], &host_id(context.request_id));
    writer.close("Error");
    xml_answer(error.status, "application/xml", writer.into_string())
}

fn code_and_message(writer: &mut Writer, error: &Error) {
    writer.text("Code", &[], &error.code);
    writer.text("Message", &[], &error.message);
}

fn members(writer: &mut Writer, error: &Error) {
    for (name, tree) in &error.members {
        plain_xml(writer, name, tree);
    }
}

fn plain_xml(writer: &mut Writer, name: &str, tree: &Tree) {
    match tree {
        Tree::List(items) => {
            writer.open(name, &[]);
            for item in items {
                plain_xml(writer, "member", item);
            }
            writer.close(name);
        }
        tree => writer.text(name, &[], &scalar::text(tree, TimestampFormat::Iso8601).unwrap_or_default()),
    }
}
