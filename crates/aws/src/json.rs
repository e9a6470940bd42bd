//! JSON to trees and back, directed by a schema. The JSON protocols and our own rows use it.

use crate::{Kind, Location, Schema, Structure, Timestamp, TimestampFormat, Tree};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Number, Value};
use std::fmt;

/// A value of the wrong type, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// `tags.1.key`, as AWS prints a path.
    pub path: String,
    pub wanted: &'static str,
    pub found: &'static str,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} can not be converted to {}", self.found, self.wanted)?;
        if self.path.is_empty() { Ok(()) } else { write!(f, " at {}", self.path) }
    }
}

impl std::error::Error for ReadError {}

/// Reads all members of a structure from one JSON object, whatever HTTP location the model gives them.
/// Unknown members are passed over, and `null` is absence, as AWS's own servers have it.
pub fn read(schema: &'static Schema, value: Value) -> Result<Tree, ReadError> {
    read_at(schema, None, value, &mut Vec::new())
}

fn read_at(
    schema: &'static Schema,
    format: Option<TimestampFormat>,
    value: Value,
    path: &mut Vec<String>,
) -> Result<Tree, ReadError> {
    let found = name_of(&value);
    let fail = |path: &[String], wanted| ReadError { path: path.join("."), wanted, found };
    match (schema.kind, value) {
        (Kind::Structure | Kind::Union, Value::Object(object)) => read_structure(schema, object, path),
        (Kind::List, Value::Array(items)) => read_list(schema, items, path),
        (Kind::Map, Value::Object(object)) => read_map(schema, object, path),
        (Kind::String, Value::String(text)) => Ok(Tree::String(text)),
        (Kind::Blob, Value::String(text)) => STANDARD
            .decode(text.as_bytes())
            .map(|bytes| Tree::Blob(bytes.into()))
            .map_err(|_| fail(path, "Blob")),
        (Kind::Boolean, Value::Bool(flag)) => Ok(Tree::Boolean(flag)),
        (Kind::Integer | Kind::Long, Value::Number(number)) => {
            integer(&number).map(Tree::Integer).ok_or_else(|| fail(path, "Integer"))
        }
        (Kind::Float | Kind::Double, Value::Number(number)) => {
            number.as_f64().map(Tree::Double).ok_or_else(|| fail(path, "Double"))
        }
        (Kind::Float | Kind::Double, Value::String(text)) => match text.as_str() {
            "NaN" => Ok(Tree::Double(f64::NAN)),
            "Infinity" => Ok(Tree::Double(f64::INFINITY)),
            "-Infinity" => Ok(Tree::Double(f64::NEG_INFINITY)),
            _ => Err(fail(path, "Double")),
        },
        (Kind::Timestamp, value) => {
            read_timestamp(format, &value).map(Tree::Timestamp).ok_or_else(|| fail(path, "Timestamp"))
        }
        (Kind::Document, value) => Ok(Tree::Document(value)),
        (kind, _) => Err(fail(path, wanted(kind))),
    }
}

fn read_structure(
    schema: &'static Schema,
    mut object: Map<String, Value>,
    path: &mut Vec<String>,
) -> Result<Tree, ReadError> {
    let mut structure = Structure::of(schema);
    // The body's own come first: a member of the path may be called what another is in the body, as the `httpMethod` of
    // PutIntegration is.
    let (own, others): (Vec<_>, Vec<_>) =
        schema.members.iter().enumerate().partition(|(_, member)| member.location == Location::Body);
    for (index, member) in own.into_iter().chain(others) {
        let name = if member.location == Location::Body { member.wire_name() } else { member.name };
        let Some(value) = object.remove(name).filter(|v| !v.is_null()) else { continue };
        path.push(name.to_owned());
        let format = member.timestamp_format.or(member.schema.timestamp_format);
        structure.0[index] = Some(read_at(member.schema, format, value, path)?);
        path.pop();
    }
    Ok(Tree::Structure(structure))
}

fn read_list(schema: &'static Schema, items: Vec<Value>, path: &mut Vec<String>) -> Result<Tree, ReadError> {
    let member = &schema.members[0];
    let mut list = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate().filter(|(_, v)| !v.is_null()) {
        path.push((index + 1).to_string());
        list.push(read_at(member.schema, member.schema.timestamp_format, item, path)?);
        path.pop();
    }
    Ok(Tree::List(list))
}

fn read_map(
    schema: &'static Schema,
    object: Map<String, Value>,
    path: &mut Vec<String>,
) -> Result<Tree, ReadError> {
    let value_schema = schema.members[1].schema;
    let mut entries = Vec::with_capacity(object.len());
    for (key, value) in object.into_iter().filter(|(_, v)| !v.is_null()) {
        path.push(key.clone());
        let value = read_at(value_schema, value_schema.timestamp_format, value, path)?;
        path.pop();
        entries.push((key, value));
    }
    Ok(Tree::Map(entries))
}

/// A number without a fraction; AWS's servers cut a fraction off, and so do we.
fn integer(number: &Number) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the bounds are checked, and a fraction is to be cut off"
    )]
    let from_float = |f: f64| (f.is_finite() && f.abs() < 9.2e18).then_some(f as i64);
    number.as_i64().or_else(|| number.as_f64().and_then(from_float))
}

fn read_timestamp(format: Option<TimestampFormat>, value: &Value) -> Option<Timestamp> {
    match (format, value) {
        (_, Value::Number(number)) => {
            let millis = number.as_f64()? * 1000.0;
            #[expect(clippy::cast_possible_truncation, reason = "the bounds are checked")]
            (millis.abs() < 9.2e18).then(|| Timestamp::from_millis(millis.round() as i64))
        }
        (Some(TimestampFormat::Rfc822), Value::String(text)) => Timestamp::parse_http_date(text),
        (_, Value::String(text)) => Timestamp::parse_iso8601(text),
        _ => None,
    }
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "NULL_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
        Value::Array(_) => "START_ARRAY",
        Value::Object(_) => "START_OBJECT",
    }
}

fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Structure | Kind::Union => "Structure",
        Kind::List => "List",
        Kind::Map => "Map",
        Kind::String => "String",
        Kind::Blob => "Blob",
        Kind::Boolean => "Boolean",
        Kind::Integer => "Integer",
        Kind::Long => "Long",
        Kind::Float | Kind::Double => "Double",
        Kind::Timestamp => "Timestamp",
        Kind::Document => "Document",
    }
}

/// Writes a tree as JSON. Members that travel outside the body are written as well, under their model names;
/// a protocol takes them out of the tree first. A stream can't be written and becomes `null`.
pub fn write(schema: &'static Schema, tree: &Tree) -> Value {
    write_as(schema, schema.timestamp_format, tree)
}

fn write_as(schema: &'static Schema, format: Option<TimestampFormat>, tree: &Tree) -> Value {
    match tree {
        Tree::Boolean(flag) => Value::Bool(*flag),
        Tree::Integer(number) => Value::from(*number),
        Tree::Double(number) => write_double(*number),
        Tree::String(text) => Value::String(text.clone()),
        Tree::Blob(bytes) => Value::String(STANDARD.encode(bytes)),
        Tree::Timestamp(time) => write_timestamp(format, *time),
        Tree::List(items) => {
            let item = schema.members[0].schema;
            Value::Array(items.iter().map(|t| write_as(item, item.timestamp_format, t)).collect())
        }
        Tree::Map(entries) => {
            let value = schema.members[1].schema;
            let write = |(k, t): &(String, Tree)| (k.clone(), write_as(value, value.timestamp_format, t));
            Value::Object(entries.iter().map(write).collect())
        }
        Tree::Structure(structure) => write_structure(schema, structure),
        Tree::Document(value) => value.clone(),
        Tree::Stream(_) => Value::Null,
    }
}

fn write_structure(schema: &'static Schema, structure: &Structure) -> Value {
    let mut object = Map::new();
    for (member, tree) in schema.members.iter().zip(&structure.0) {
        let Some(tree) = tree else { continue };
        let name = if member.location == Location::Body { member.wire_name() } else { member.name };
        let format = member.timestamp_format.or(member.schema.timestamp_format);
        object.insert(name.to_owned(), write_as(member.schema, format, tree));
    }
    Value::Object(object)
}

fn write_double(number: f64) -> Value {
    Number::from_f64(number).map_or_else(
        || {
            let text = if number.is_nan() {
                "NaN"
            } else if number > 0.0 {
                "Infinity"
            } else {
                "-Infinity"
            };
            Value::String(text.into())
        },
        Value::Number,
    )
}

fn write_timestamp(format: Option<TimestampFormat>, time: Timestamp) -> Value {
    match format {
        Some(TimestampFormat::Iso8601) => Value::String(time.to_iso8601()),
        Some(TimestampFormat::Rfc822) => Value::String(time.to_http_date()),
        Some(TimestampFormat::UnixTimestamp) | None if time.millis() % 1000 == 0 => {
            Value::from(time.seconds())
        }
        Some(TimestampFormat::UnixTimestamp) | None => write_double(time.fractional_seconds()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Mismatch, Shape, TreeValue, apigateway, codepipeline, kms, lambda, s3, ssm};
    use serde_json::json;

    /// What is read is written as it was, and the typed value is the same on the way.
    fn check_round_trip<T: Shape + Clone + PartialEq + fmt::Debug>(value: &Value) -> T {
        let tree = read(T::SCHEMA, value.clone()).unwrap();
        let typed = T::from_tree(tree).unwrap();
        assert_eq!(write(T::SCHEMA, &typed.clone().into_tree()), *value);
        let again = T::from_tree(read(T::SCHEMA, value.clone()).unwrap()).unwrap();
        assert_eq!(again, typed);
        typed
    }

    #[test]
    fn shapes_round_trip() {
        let put: ssm::PutParameterInput = check_round_trip(&json!({
            "Name": "/a", "Value": "v", "Type": "SecureString", "Tags": [{"Key": "k", "Value": "v"}]
        }));
        assert_eq!((put.name.as_str(), put.r#type), ("/a", Some(ssm::ParameterType::SecureString)));
        assert_eq!(put.description, None);

        let got: ssm::GetParameterOutput = check_round_trip(&json!({
            "Parameter": {"Name": "/a", "Version": 3, "LastModifiedDate": 1_795_255_200.123}
        }));
        let parameter = got.parameter.unwrap();
        assert_eq!(parameter.last_modified_date, Some(Timestamp::from_millis(1_795_255_200_123)));
        assert_eq!(parameter.version, Some(3));

        let encrypt: kms::EncryptInput = check_round_trip(&json!({
            "KeyId": "alias/a", "Plaintext": "aGk=", "EncryptionContext": {"z": "1", "a": "2"}
        }));
        assert_eq!(&encrypt.plaintext[..], b"hi");
        let context = encrypt.encryption_context.unwrap();
        assert_eq!(context.keys().collect::<Vec<_>>(), ["z", "a"]);

        let api: apigateway::RestApi =
            check_round_trip(&json!({"id": "1", "binaryMediaTypes": [], "tags": {}}));
        assert_eq!(api.binary_media_types, Some(Vec::new()));
        check_round_trip::<lambda::FunctionConfiguration>(
            &json!({"Runtime": "python9.9", "MemorySize": 128}),
        );
        check_round_trip::<codepipeline::CreatePipelineInput>(&json!({"pipeline": {
            "name": "p", "roleArn": "r", "stages": [{"name": "s", "actions": [{"name": "a", "actionTypeId":
                {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"}}]}]
        }}));
    }

    #[test]
    fn serde_goes_by_the_tree() {
        let tag = ssm::Tag { key: "k".into(), value: "v".into() };
        let text = serde_json::to_string(&tag).unwrap();
        assert_eq!(text, r#"{"Key":"k","Value":"v"}"#);
        assert_eq!(serde_json::from_str::<ssm::Tag>(&text).unwrap(), tag);
        let why = serde_json::from_str::<ssm::Tag>(r#"{"Key": 1}"#).unwrap_err();
        assert_eq!(why.to_string(), "NUMBER_VALUE can not be converted to String at Key");
    }

    #[test]
    fn every_structure_has_a_default() {
        let output = s3::GetObjectOutput { content_length: Some(0), ..Default::default() };
        assert!(output.body.is_none() && output.content_length == Some(0));
        let grantee = s3::Grantee { id: Some("me".into()), ..Default::default() };
        assert_eq!(grantee.r#type, s3::Type::ALL[0]);
        assert_eq!(ssm::GetParameterOutput::default(), ssm::GetParameterOutput { parameter: None });
    }

    #[test]
    fn an_unknown_value_of_a_closed_enumeration_is_a_mismatch() {
        let value = json!({"Name": "a", "Value": "b", "Type": "Text"});
        let tree = read(ssm::PutParameterInput::SCHEMA, value).unwrap();
        let wanted = Mismatch("a ParameterType, but Text".into());
        assert_eq!(ssm::PutParameterInput::from_tree(tree), Err(wanted));
    }

    #[test]
    fn wrong_types_name_their_place() {
        let check = |value: Value, wanted: &str| {
            assert_eq!(read(ssm::PutParameterInput::SCHEMA, value).unwrap_err().to_string(), wanted);
        };
        check(json!([]), "START_ARRAY can not be converted to Structure");
        check(json!({"Name": true}), "TRUE_VALUE can not be converted to String at Name");
        check(json!({"Tags": [{"Key": {}}]}), "START_OBJECT can not be converted to String at Tags.1.Key");
        check(json!({"Overwrite": "yes"}), "STRING_VALUE can not be converted to Boolean at Overwrite");
    }
}
