//! The service's constants, its operations and its errors.

use super::model::{Metadata, Shape};
use super::naming;
use super::plan::{Plan, Planned, Side};
use std::fmt::Write as _;

pub fn emit(plan: &Plan, out: &mut String) {
    service(plan, out);
    for planned in &plan.operations {
        operation(planned, out);
    }
    out.push_str("/// What the model says of the operations.\npub mod info {\n    use super::schema;\n    use crate::OperationInfo;\n\n");
    for planned in &plan.operations {
        info(plan, planned, out);
    }
    out.push_str("}\n\n");
    errors(plan, out);
}

fn service(plan: &Plan, out: &mut String) {
    let m = &plan.model.metadata;
    let _ = writeln!(
        out,
        "pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {{\n    name: {:?},\n    service_id: {:?},\n    \
         endpoint_prefix: {:?},\n    signing_name: {:?},\n    protocol: crate::Protocol::{},\n    target_prefix: {:?},\n    \
         api_version: {:?},\n    xml_namespace: {:?},\n    query_compatible: {},\n    operations: &[",
        plan.model.name,
        m.service_id,
        m.endpoint_prefix,
        m.signing_name,
        m.protocol,
        m.target_prefix,
        m.api_version,
        m.xml_namespace,
        m.query_compatible,
    );
    for planned in &plan.operations {
        let _ = writeln!(out, "        &info::{},", naming::screaming(&planned.operation.name));
    }
    out.push_str("    ],\n};\n\n");
}

fn operation(planned: &Planned, out: &mut String) {
    let name = &planned.operation.name;
    let _ = writeln!(
        out,
        "pub struct {name};\n\nimpl crate::Operation for {name} {{\n    type Input = {};\n    type Output = {};\n    \
         const SERVICE: &'static crate::ServiceInfo = &SERVICE;\n    \
         const INFO: &'static crate::OperationInfo = &info::{};\n}}\n",
        planned.input.name,
        planned.output.name,
        naming::screaming(name),
    );
}

fn info(plan: &Plan, planned: &Planned, out: &mut String) {
    let operation = planned.operation;
    let schema =
        |side: &Side| side.shape.map_or_else(|| naming::screaming(&side.name), |s| plan.schema_of(s));
    let _ = writeln!(
        out,
        "    pub static {}: OperationInfo = OperationInfo {{\n        name: {:?},\n        method: {:?},\n        \
         uri: {:?},\n        status: {},\n        input: &schema::{},\n        output: &schema::{},\n        \
         result_wrapper: {:?},\n        input_xml_name: {:?},\n        input_xml_namespace: {:?},\n        \
         errors: &{:?},\n    }};",
        naming::screaming(&operation.name),
        operation.name,
        operation.method,
        operation.uri,
        operation.status,
        schema(&planned.input),
        schema(&planned.output),
        operation.result_wrapper,
        operation.input_xml_name,
        operation.input_xml_namespace,
        operation.errors,
    );
}

fn errors(plan: &Plan, out: &mut String) {
    if plan.errors.is_empty() {
        return;
    }
    out.push_str("/// The errors that the model lists for the operations.\npub mod errors {\n    use crate::Error;\n\n");
    for shape in plan.errors.values() {
        let _ = writeln!(
            out,
            "    pub fn {}(message: impl Into<String>) -> Error {{\n        {}\n    }}",
            naming::field(&shape.name),
            error(&plan.model.metadata, shape)
        );
    }
    out.push_str("}\n\n");
}

/// The code on the wire is the model's `error.code`; where that is the code of a query protocol that JSON has taken the
/// place of, the wire has the shape's name, and the old code travels beside it.
fn error(metadata: &Metadata, shape: &Shape) -> String {
    let traits = &shape.error;
    let status = traits.status.unwrap_or(if traits.fault { 500 } else { 400 });
    let code = traits.code.as_deref().filter(|_| !metadata.query_compatible).unwrap_or(&shape.name);
    let mut fields = String::new();
    if let Some(query_code) = traits.code.as_ref().filter(|_| metadata.query_compatible) {
        let _ = write!(fields, "query_code: Some({query_code:?}), ");
    }
    let sender = traits.sender_fault.unwrap_or(!traits.fault && status < 500);
    if sender != (status < 500) {
        let _ = write!(fields, "sender: {sender}, ");
    }
    let new = format!("Error::new({code:?}, {status}, message)");
    if fields.is_empty() { new } else { format!("Error {{ {fields}..{new} }}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::tests::small;
    use crate::codegen::plan::Plan;

    fn check(metadata: &str, wanted: &[&str]) {
        let model =
            small(metadata, r#""GetRequest": {"type": "structure"}, "GetResult": {"type": "structure"}"#);
        let plan = Plan::new(&model, &["Get".to_owned()]).unwrap();
        let mut text = String::new();
        emit(&plan, &mut text);
        for wanted in wanted {
            assert!(text.contains(wanted), "{wanted}\nis not in\n{text}");
        }
    }

    #[test]
    fn a_service_and_its_operation() {
        check(
            r#""protocol": "query", "xmlNamespace": "urn:doc""#,
            &[
                "protocol: crate::Protocol::AwsQuery,\n    target_prefix: None,",
                "signing_name: \"toy\"",
                "xml_namespace: Some(\"urn:doc\")",
                "    operations: &[\n        &info::GET,\n    ],",
                "type Input = GetInput;\n    type Output = GetOutput;",
                "input: &schema::GET_REQUEST,\n        output: &schema::GET_RESULT,",
                "result_wrapper: Some(\"GetResult\")",
                "input_xml_name: Some(\"Root\"),\n        input_xml_namespace: Some(\"urn:toy\")",
                "errors: &[\"NotFoundException\", \"Broken\"]",
                "pub fn not_found_exception(message: impl Into<String>) -> Error {\n        \
                 Error::new(\"NotFound\", 404, message)",
                "Error::new(\"Broken\", 500, message)",
            ],
        );
    }

    #[test]
    fn query_compatible_services_have_two_codes() {
        check(
            r#""protocol": "json", "awsQueryCompatible": {}"#,
            &[
                "Error { query_code: Some(\"NotFound\"), ..Error::new(\"NotFoundException\", 404, message) }",
                "query_compatible: true",
            ],
        );
    }
}
