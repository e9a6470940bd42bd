//! The model's constraints, with the code that each service answers with.

use super::MALFORMED_XML;
use aws::{Error, Kind, Location, Member, OperationInfo, Protocol, ServiceInfo, Tree};

/// Checks a decoded input against the model, before it becomes a typed one.
pub fn validate_input(service: &ServiceInfo, operation: &OperationInfo, tree: &Tree) -> Result<(), Error> {
    if service.protocol == Protocol::RestXml {
        return validate_xml(operation, tree);
    }
    if service.name == "sqs"
        && let Some(member) = first_missing(operation.input, tree)
    {
        let message = format!("The request must contain the parameter {member}.");
        let error = Error::new("MissingRequiredParameterException", 400, message);
        return Err(Error { query_code: Some("MissingParameter"), ..error });
    }
    aws::validate::validate(operation.input, tree).map_err(|message| Error::new(code(service), 400, message))
}

/// SQS names what is missing as the forms of its first protocol did.
fn first_missing(schema: &'static aws::Schema, tree: &Tree) -> Option<&'static str> {
    match tree {
        Tree::Structure(structure) => {
            schema.members.iter().zip(&structure.0).find_map(|(member, tree)| match tree {
                None => member.required.then(|| member.wire_name()),
                Some(tree) => first_missing(member.schema, tree),
            })
        }
        Tree::List(items) => items.iter().find_map(|item| first_missing(schema.members[0].schema, item)),
        Tree::Map(entries) => {
            entries.iter().find_map(|(_, value)| first_missing(schema.members[1].schema, value))
        }
        Tree::String(_)
        | Tree::Integer(_)
        | Tree::Double(_)
        | Tree::Boolean(_)
        | Tree::Blob(_)
        | Tree::Timestamp(_)
        | Tree::Document(_)
        | Tree::Stream(_) => None,
    }
}

fn code(service: &ServiceInfo) -> &'static str {
    match (service.name, service.protocol) {
        ("logs" | "ecr", _) => "InvalidParameterException",
        ("codebuild", _) => "InvalidInputException",
        (_, Protocol::AwsQuery | Protocol::Ec2Query) => "ValidationError",
        (_, Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson | Protocol::RestXml) => {
            "ValidationException"
        }
    }
}

/// S3 has no sentence for constraints: a body that breaks one is malformed, anything else is an invalid argument.
/// Names of buckets and keys have errors of their own, and are the service's to check.
fn validate_xml(operation: &OperationInfo, tree: &Tree) -> Result<(), Error> {
    let Tree::Structure(structure) = tree else { return Ok(()) };
    for (index, (member, tree)) in operation.input.members.iter().zip(&structure.0).enumerate() {
        let is_payload = operation.input.payload == Some(index);
        match tree {
            None if member.required => return Err(missing(member, is_payload)),
            None => {}
            Some(tree) if member.location == Location::Body => check_body(member, tree)?,
            Some(Tree::List(items)) => {
                let item = &member.schema.members[0];
                items.iter().try_for_each(|tree| check_enumeration(member, item, tree))?;
            }
            Some(tree) => check_enumeration(member, member, tree)?,
        }
    }
    Ok(())
}

fn missing(member: &Member, is_payload: bool) -> Error {
    let name = member.wire_name();
    match member.location {
        Location::Body if is_payload => Error::new("MissingRequestBodyError", 400, "Request body is empty."),
        Location::Body => Error::new("MalformedXML", 400, MALFORMED_XML),
        Location::Header | Location::Headers => {
            Error::new("InvalidRequest", 400, format!("Missing required header for this request: {name}"))
        }
        Location::Uri | Location::QueryString | Location::StatusCode => {
            Error::new("InvalidArgument", 400, format!("Missing required parameter for this request: {name}"))
                .with("ArgumentName", name)
        }
    }
}

fn check_body(member: &Member, tree: &Tree) -> Result<(), Error> {
    let well_formed = match member.schema.kind {
        Kind::Structure | Kind::Union => aws::validate::validate(member.schema, tree).is_ok(),
        Kind::List
        | Kind::Map
        | Kind::String
        | Kind::Blob
        | Kind::Boolean
        | Kind::Integer
        | Kind::Long
        | Kind::Float
        | Kind::Double
        | Kind::Timestamp
        | Kind::Document => true,
    };
    if well_formed { Ok(()) } else { Err(malformed(member)) }
}

/// Lists of access have a code of their own for what can't be read.
pub fn malformed(member: &Member) -> Error {
    let is_list = member.name == "AccessControlPolicy";
    Error::new(if is_list { "MalformedACLError" } else { "MalformedXML" }, 400, MALFORMED_XML)
}

fn check_enumeration(member: &Member, schema_of: &Member, tree: &Tree) -> Result<(), Error> {
    let Tree::String(text) = tree else { return Ok(()) };
    let values = schema_of.schema.enumeration;
    if values.is_empty() || values.contains(&text.as_str()) {
        return Ok(());
    }
    Err(bad_value(member.wire_name(), text))
}

/// S3's sentence for a value that a header or parameter can't have; many have their own.
fn bad_value(name: &str, text: &str) -> Error {
    let argument = |message: &str| {
        Error::new("InvalidArgument", 400, message).with("ArgumentName", name).with("ArgumentValue", text)
    };
    match name {
        "encoding-type" => argument("Invalid Encoding Method specified in Request"),
        "x-amz-acl" => argument(""),
        "x-amz-object-lock-mode" => argument("Unknown wormMode directive."),
        "x-amz-object-ownership" => {
            Error::new("InvalidArgument", 400, format!("Invalid {name} header: {text}"))
                .with("ArgumentName", name)
        }
        "x-amz-checksum-algorithm" => Error::new(
            "InvalidRequest",
            400,
            "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
        ),
        "x-amz-transition-default-minimum-object-size" => Error::new(
            "InvalidRequest",
            400,
            format!("Invalid TransitionDefaultMinimumObjectSize found: {text}"),
        ),
        "x-amz-storage-class" => {
            Error::new("InvalidStorageClass", 400, "The storage class you specified is not valid")
                .with("StorageClassRequested", text)
        }
        _ => argument(&format!("Invalid value for {name}")),
    }
}
