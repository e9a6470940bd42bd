//! A service's model as botocore has it.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// `service-2.json`.
pub struct Model {
    /// The folder's name.
    pub name: String,
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
}

pub struct Metadata {
    pub service_id: String,
    pub endpoint_prefix: String,
    pub signing_name: String,
    /// A variant of `aws::Protocol`.
    pub protocol: &'static str,
    pub target_prefix: Option<String>,
    pub api_version: String,
    pub xml_namespace: Option<String>,
    pub query_compatible: bool,
}

pub struct Operation {
    pub name: String,
    pub method: String,
    pub uri: String,
    pub status: u64,
    pub input: Option<String>,
    pub output: Option<String>,
    pub result_wrapper: Option<String>,
    pub input_xml_name: Option<String>,
    pub input_xml_namespace: Option<String>,
    pub errors: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Structure,
    Union,
    List,
    Map,
    String,
    Blob,
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Timestamp,
    Document,
}

pub struct Shape {
    pub name: String,
    pub kind: Kind,
    /// Of a structure, in the model's order; `member` of a list; `key` and `value` of a map.
    pub members: Vec<Member>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<String>,
    pub values: Vec<String>,
    pub sensitive: bool,
    pub flattened: bool,
    pub timestamp_format: Option<String>,
    pub payload: Option<String>,
    pub streaming: bool,
    pub location_name: Option<String>,
    pub xml_namespace: Option<String>,
    pub event_stream: bool,
    /// Of an exception.
    pub error: ErrorTraits,
}

#[derive(Default)]
pub struct ErrorTraits {
    pub code: Option<String>,
    pub status: Option<u64>,
    pub sender_fault: Option<bool>,
    pub fault: bool,
}

pub struct Member {
    pub name: String,
    pub shape: String,
    pub required: bool,
    pub location: Option<String>,
    pub location_name: Option<String>,
    pub query_name: Option<String>,
    pub xml_attribute: bool,
    pub flattened: bool,
    pub timestamp_format: Option<String>,
    pub idempotency_token: bool,
    pub json_value: bool,
    pub streaming: bool,
    pub xml_namespace: Option<String>,
}

/// Values that a service answers with and its model does not list, by shape.
const ADDED: [(&str, &[&str]); 3] = [
    // [PutUserPermissionsBoundary: "the only valid value is Policy"], which is what GetUser answers.
    ("PermissionsBoundaryAttachmentType", &["Policy"]),
    // What SimulatePrincipalPolicy calls every policy of a user, group or role.
    ("PolicySourceType", &["IAM Policy"]),
    (
        "ResourceStatus",
        &[
            "REVIEW_IN_PROGRESS",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        ],
    ),
];

/// Enumerations of input that a service checks itself, in words of its own, or takes more of than its model lists:
/// receiving messages, `AttributeNames` has the shape of a queue's attributes and means a message's.
const OPEN: [&str; 3] =
    ["QueueAttributeName", "MessageSystemAttributeName", "MessageSystemAttributeNameForSends"];

impl Model {
    pub fn parse(name: &str, json: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(json).map_err(|e| format!("{name}: {e}"))?;
        let in_service = |e: String| format!("{name}: {e}");
        Ok(Self {
            name: name.to_owned(),
            metadata: metadata(&value["metadata"]).map_err(in_service)?,
            operations: entries(&value["operations"])
                .map(|(name, value)| Ok((name.clone(), operation(name, value)?)))
                .collect::<Result<_, String>>()
                .map_err(in_service)?,
            shapes: entries(&value["shapes"])
                .map(|(name, value)| Ok((name.clone(), shape(name, value)?)))
                .collect::<Result<_, String>>()
                .map_err(in_service)?,
        })
    }

    pub fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes.get(name).ok_or_else(|| format!("{}: no shape {name}", self.name))
    }
}

impl Shape {
    /// An empty structure, for an operation without an input or output.
    pub fn empty(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: Kind::Structure,
            members: Vec::new(),
            min: None,
            max: None,
            pattern: None,
            values: Vec::new(),
            sensitive: false,
            flattened: false,
            timestamp_format: None,
            payload: None,
            streaming: false,
            location_name: None,
            xml_namespace: None,
            event_stream: false,
            error: ErrorTraits::default(),
        }
    }

    pub fn is_structure(&self) -> bool {
        matches!(self.kind, Kind::Structure | Kind::Union)
    }

    /// Whether one of the schemas that all services share says everything about it.
    pub fn is_plain_scalar(&self) -> bool {
        !matches!(self.kind, Kind::Structure | Kind::Union | Kind::List | Kind::Map)
            && self.min.is_none()
            && self.max.is_none()
            && self.pattern.is_none()
            && self.values.is_empty()
            && !self.sensitive
            && self.timestamp_format.is_none()
            && !self.streaming
            && self.location_name.is_none()
            && self.xml_namespace.is_none()
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn text(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::to_owned)
}

fn need(value: &Value, key: &str, whose: &str) -> Result<String, String> {
    text(value, key).ok_or_else(|| format!("{whose} has no {key}"))
}

fn flag(value: &Value, key: &str) -> bool {
    value[key].as_bool().unwrap_or(false)
}

fn namespace(value: &Value) -> Option<String> {
    text(&value["xmlNamespace"], "uri").or_else(|| text(value, "xmlNamespace"))
}

fn metadata(value: &Value) -> Result<Metadata, String> {
    let endpoint_prefix = need(value, "endpointPrefix", "metadata")?;
    Ok(Metadata {
        service_id: need(value, "serviceId", "metadata")?,
        signing_name: text(value, "signingName").unwrap_or_else(|| endpoint_prefix.clone()),
        endpoint_prefix,
        protocol: protocol(value)?,
        target_prefix: text(value, "targetPrefix"),
        api_version: need(value, "apiVersion", "metadata")?,
        xml_namespace: namespace(value),
        query_compatible: value.get("awsQueryCompatible").is_some(),
    })
}

/// The first protocol that we speak; CBOR is offered beside JSON and not instead of it.
fn protocol(metadata: &Value) -> Result<&'static str, String> {
    let listed = metadata["protocols"].as_array().into_iter().flatten();
    let mut names = listed.chain([&metadata["protocol"]]).filter_map(Value::as_str);
    let json = if metadata["jsonVersion"] == "1.0" { "AwsJson10" } else { "AwsJson11" };
    names
        .find_map(|name| match name {
            "json" => Some(json),
            "query" => Some("AwsQuery"),
            "ec2" => Some("Ec2Query"),
            "rest-json" => Some("RestJson"),
            "rest-xml" => Some("RestXml"),
            _ => None,
        })
        .ok_or_else(|| "no protocol that we speak".to_owned())
}

fn operation(name: &str, value: &Value) -> Result<Operation, String> {
    let (input, output) = (&value["input"], &value["output"]);
    let errors = value["errors"].as_array().into_iter().flatten();
    Ok(Operation {
        name: name.to_owned(),
        method: need(&value["http"], "method", name)?,
        uri: need(&value["http"], "requestUri", name)?,
        status: value["http"]["responseCode"].as_u64().unwrap_or(200),
        input: text(input, "shape"),
        output: text(output, "shape"),
        result_wrapper: text(output, "resultWrapper"),
        input_xml_name: text(input, "locationName"),
        input_xml_namespace: namespace(input),
        errors: errors.filter_map(|e| text(e, "shape")).collect(),
    })
}

fn shape(name: &str, value: &Value) -> Result<Shape, String> {
    let error = &value["error"];
    let added = ADDED.iter().filter(|(shape, _)| *shape == name).flat_map(|(_, values)| *values).copied();
    let listed = value["enum"].as_array().filter(|_| !OPEN.contains(&name));
    let values = listed.into_iter().flatten().filter_map(Value::as_str).chain(added);
    Ok(Shape {
        name: name.to_owned(),
        kind: kind(name, value)?,
        members: members(name, value)?,
        min: value["min"].as_f64(),
        max: value["max"].as_f64(),
        pattern: text(value, "pattern"),
        values: values.map(str::to_owned).collect(),
        sensitive: flag(value, "sensitive"),
        flattened: flag(value, "flattened"),
        timestamp_format: text(value, "timestampFormat"),
        payload: text(value, "payload"),
        streaming: flag(value, "streaming"),
        location_name: text(value, "locationName"),
        xml_namespace: namespace(value),
        event_stream: flag(value, "eventstream"),
        error: ErrorTraits {
            code: text(error, "code"),
            status: error["httpStatusCode"].as_u64(),
            sender_fault: error["senderFault"].as_bool(),
            fault: flag(value, "fault"),
        },
    })
}

fn kind(name: &str, value: &Value) -> Result<Kind, String> {
    Ok(match value["type"].as_str().unwrap_or_default() {
        "structure" if flag(value, "document") => Kind::Document,
        "structure" if flag(value, "union") => Kind::Union,
        "structure" => Kind::Structure,
        "list" => Kind::List,
        "map" => Kind::Map,
        "string" | "character" => Kind::String,
        "blob" => Kind::Blob,
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer,
        "long" => Kind::Long,
        "float" => Kind::Float,
        "double" => Kind::Double,
        "timestamp" => Kind::Timestamp,
        other => return Err(format!("{name} is of an unknown type {other:?}")),
    })
}

fn members(name: &str, value: &Value) -> Result<Vec<Member>, String> {
    let required: Vec<&str> =
        value["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut members: Vec<Member> = entries(&value["members"])
        .map(|(m, v)| member(name, m, v, required.contains(&m.as_str())))
        .collect::<Result<_, _>>()?;
    for part in ["member", "key", "value"] {
        if let Some(value) = value.get(part) {
            members.push(member(name, part, value, false)?);
        }
    }
    Ok(members)
}

fn member(shape: &str, name: &str, value: &Value, required: bool) -> Result<Member, String> {
    Ok(Member {
        name: name.to_owned(),
        shape: need(value, "shape", &format!("{shape}.{name}"))?,
        required,
        location: text(value, "location"),
        location_name: text(value, "locationName"),
        query_name: text(value, "queryName"),
        xml_attribute: flag(value, "xmlAttribute"),
        flattened: flag(value, "flattened"),
        timestamp_format: text(value, "timestampFormat"),
        idempotency_token: flag(value, "idempotencyToken"),
        json_value: flag(value, "jsonvalue"),
        streaming: flag(value, "streaming"),
        xml_namespace: namespace(value),
    })
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A model with one operation `Get`, around some shapes in JSON.
    pub fn small(metadata: &str, shapes: &str) -> Model {
        let json = format!(
            r#"{{"metadata": {{"endpointPrefix": "toy", "serviceId": "Toy", "apiVersion": "2020-01-01", {metadata}}},
                 "operations": {{"Get": {{"http": {{"method": "POST", "requestUri": "/"}},
                    "input": {{"shape": "GetRequest", "locationName": "Root", "xmlNamespace": {{"uri": "urn:toy"}}}},
                    "output": {{"shape": "GetResult", "resultWrapper": "GetResult"}},
                    "errors": [{{"shape": "NotFoundException"}}, {{"shape": "Broken"}}]}}}},
                 "shapes": {{"NotFoundException": {{"type": "structure", "exception": true, "members": {{}},
                        "error": {{"code": "NotFound", "httpStatusCode": 404, "senderFault": true}}}},
                    "Broken": {{"type": "structure", "exception": true, "fault": true, "members": {{}}}},
                    {shapes}}}}}"#
        );
        Model::parse("toy", &json).unwrap()
    }

    #[test]
    fn protocols() {
        for (metadata, wanted) in [
            (r#""protocol": "json", "jsonVersion": "1.0""#, "AwsJson10"),
            (r#""protocol": "json", "jsonVersion": "1.1""#, "AwsJson11"),
            (r#""protocol": "smithy-rpc-v2-cbor", "protocols": ["smithy-rpc-v2-cbor", "query"]"#, "AwsQuery"),
            (r#""protocol": "ec2""#, "Ec2Query"),
            (r#""protocol": "rest-xml""#, "RestXml"),
        ] {
            let model = small(metadata, r#""GetRequest": {"type": "structure"}"#);
            assert_eq!(model.metadata.protocol, wanted, "{metadata}");
        }
    }

    #[test]
    fn traits_of_shapes() {
        let model = small(
            r#""protocol": "rest-xml""#,
            r#""Names": {"type": "list", "member": {"shape": "Name", "locationName": "N"}, "flattened": true, "max": 5},
               "Name": {"type": "string", "min": 1, "pattern": "a+", "sensitive": true},
               "Any": {"type": "structure", "document": true},
               "One": {"type": "structure", "union": true, "required": ["b"], "members": {
                   "a": {"shape": "Name"}, "b": {"shape": "Name", "location": "header", "locationName": "x-b"}}}"#,
        );
        let names = model.shape("Names").unwrap();
        assert_eq!((names.kind, names.flattened, names.max), (Kind::List, true, Some(5.0)));
        assert_eq!(names.members[0].location_name.as_deref(), Some("N"));
        let name = model.shape("Name").unwrap();
        assert_eq!((name.min, name.pattern.as_deref(), name.sensitive), (Some(1.0), Some("a+"), true));
        assert!(!name.is_plain_scalar());
        assert_eq!(model.shape("Any").unwrap().kind, Kind::Document);
        let one = model.shape("One").unwrap();
        assert_eq!((one.kind, one.members[0].required, one.members[1].required), (Kind::Union, false, true));
        assert_eq!(model.shape("NotFoundException").unwrap().error.status, Some(404));
        assert!(model.shape("Broken").unwrap().error.fault);
        assert!(model.shape("None").is_err());
    }
}
