//! The answer to a request, from the tree of an operation's output or from an error.

mod error;
mod rest;
mod s3;
mod xml;

use crate::checksum::sha256_hex;
use crate::request::HttpAnswer;
use aws::{Mismatch, OperationInfo, Protocol, ServiceInfo, Tree};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use xml::Style;

pub use error::{ErrorContext, encode_error};

/// Writes the answer of an operation that succeeded. `Err` if the tree is not of the operation's output.
pub fn encode(
    service: &ServiceInfo,
    operation: &OperationInfo,
    tree: Tree,
    request_id: &str,
) -> Result<HttpAnswer, Mismatch> {
    let mut answer = match service.protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => json(service, operation, &tree),
        Protocol::AwsQuery => query(service, operation, tree, request_id)?,
        Protocol::Ec2Query => ec2(service, operation, tree, request_id)?,
        Protocol::RestJson | Protocol::RestXml => rest::encode(service, operation, tree)?,
    };
    set_ids(&mut answer, service.protocol, request_id);
    Ok(answer)
}

/// The second id of S3's answers, `x-amz-id-2`. AWS's is opaque; ours follows from the first.
pub fn host_id(request_id: &str) -> String {
    STANDARD.encode(&sha256_hex(request_id)[..57])
}

/// An empty answer of S3 that is no operation's.
pub fn s3_answer(status: u16, request_id: &str) -> HttpAnswer {
    let mut answer = HttpAnswer::new(status, bytes::Bytes::new());
    set_ids(&mut answer, Protocol::RestXml, request_id);
    answer
}

/// A document with texts in its root.
pub fn xml_document(root: &str, texts: &[(&str, &str)]) -> String {
    let mut writer = crate::xml::Writer::with_declaration();
    writer.open(root, &[]);
    for (name, text) in texts {
        writer.text(name, &[], text);
    }
    writer.close(root);
    writer.into_string()
}

fn set_ids(answer: &mut HttpAnswer, protocol: Protocol, request_id: &str) {
    if protocol == Protocol::RestXml {
        answer.set("server", "AmazonS3");
        answer.set("x-amz-request-id", request_id);
        answer.set("x-amz-id-2", &host_id(request_id));
    } else {
        answer.set("x-amzn-requestid", request_id);
    }
}

fn json_type(protocol: Protocol) -> &'static str {
    if protocol == Protocol::AwsJson10 { "application/x-amz-json-1.0" } else { "application/x-amz-json-1.1" }
}

fn success(operation: &OperationInfo) -> u16 {
    match operation.name {
        // The model says 200 of these, and S3 does 204.
        "PutBucketPolicy"
        | "PutBucketTagging"
        | "PutBucketMetricsConfiguration"
        | "PutBucketAnalyticsConfiguration"
        | "PutBucketIntelligentTieringConfiguration" => 204,
        _ if operation.status == 0 => 200,
        _ => operation.status,
    }
}

fn json(service: &ServiceInfo, operation: &OperationInfo, tree: &Tree) -> HttpAnswer {
    let body = aws::json::write(operation.output, tree).to_string();
    let mut answer = HttpAnswer::new(success(operation), body);
    answer.set("content-type", json_type(service.protocol));
    answer
}

fn query(
    service: &ServiceInfo,
    operation: &OperationInfo,
    tree: Tree,
    request_id: &str,
) -> Result<HttpAnswer, Mismatch> {
    let structure = tree.structure()?;
    let mut writer = crate::xml::Writer::default();
    let root = format!("{}Response", operation.name);
    let namespace = service.xml_namespace.map(|uri| ("xmlns", uri));
    writer.open(&root, namespace.as_slice());
    if let Some(wrapper) = operation.result_wrapper {
        xml::structure(&mut writer, Style::QUERY, operation.output, &structure, wrapper, &[]);
    }
    writer.open("ResponseMetadata", &[]);
    writer.text("RequestId", &[], request_id);
    writer.close("ResponseMetadata");
    writer.close(&root);
    Ok(xml_answer(success(operation), "text/xml", writer.into_string()))
}

fn ec2(
    service: &ServiceInfo,
    operation: &OperationInfo,
    tree: Tree,
    request_id: &str,
) -> Result<HttpAnswer, Mismatch> {
    let structure = tree.structure()?;
    let mut writer = crate::xml::Writer::with_declaration();
    let root = format!("{}Response", operation.name);
    let namespace = service.xml_namespace.map(|uri| ("xmlns", uri));
    writer.open(&root, namespace.as_slice());
    writer.text("requestId", &[], request_id);
    xml::members(&mut writer, Style::QUERY, operation.output, &structure);
    writer.close(&root);
    Ok(xml_answer(success(operation), "text/xml;charset=UTF-8", writer.into_string()))
}

fn xml_answer(status: u16, content_type: &str, body: String) -> HttpAnswer {
    let mut answer = HttpAnswer::new(status, body);
    answer.set("content-type", content_type);
    answer
}

#[cfg(test)]
mod tests;
