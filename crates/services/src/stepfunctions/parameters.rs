//! A task's parameters as an operation's input, and the answer as the task's result: JSON whose names are in PascalCase,
//! whatever the service's own. [Passing parameters to a service API]

use aws::{ByteStream, Kind, Member, Schema, Structure, Timestamp, Tree};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Number, Value};

/// How an integration writes what JSON has no one way to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The AWS SDK integrations: times are text.
    Sdk,
    /// The optimized ones: times are milliseconds, and JSON may stand where the operation takes text.
    Optimized,
}

/// Parameters that an operation can't be called with: a sentence for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable(pub Vec<String>);

/// A member's name as tasks write it.
pub fn name_of(member: &Member) -> String {
    let mut chars = member.name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The input of an operation.
///
/// # Errors
/// Fields that the operation does not have, and values of another type.
pub fn input(schema: &'static Schema, parameters: &Value, style: Style) -> Result<Tree, Unusable> {
    let mut reader = Reader { style, wrong: Vec::new() };
    let tree = match parameters {
        Value::Object(_) => reader.read(schema, parameters, ""),
        _ => {
            reader.wrong.push("The Parameters must be a JSON object".to_owned());
            None
        }
    };
    match tree {
        Some(tree) if reader.wrong.is_empty() => Ok(tree),
        _ => Err(Unusable(reader.wrong)),
    }
}

struct Reader {
    style: Style,
    wrong: Vec<String>,
}

impl Reader {
    fn read(&mut self, schema: &'static Schema, value: &Value, field: &str) -> Option<Tree> {
        match (schema.kind, value) {
            (Kind::Structure | Kind::Union, Value::Object(object)) => Some(self.structure(schema, object)),
            (Kind::List, Value::Array(items)) => {
                let member = schema.members[0].schema;
                let items = items.iter().filter(|item| !item.is_null());
                Some(Tree::List(items.filter_map(|item| self.read(member, item, field)).collect()))
            }
            (Kind::Map, Value::Object(object)) => {
                let member = schema.members[1].schema;
                let entries = object.iter().filter(|(_, value)| !value.is_null());
                let entries = entries.filter_map(|(k, v)| Some((k.clone(), self.read(member, v, field)?)));
                Some(Tree::Map(entries.collect()))
            }
            (Kind::String, Value::String(text)) => Some(Tree::String(text.clone())),
            (Kind::String, other) if self.style == Style::Optimized => Some(Tree::String(other.to_string())),
            (Kind::Blob, value) => Some(blob(schema, value)),
            (Kind::Boolean, Value::Bool(flag)) => Some(Tree::Boolean(*flag)),
            (Kind::Integer | Kind::Long, Value::Number(number)) if number.is_i64() => {
                number.as_i64().map(Tree::Integer)
            }
            (Kind::Float | Kind::Double, Value::Number(number)) => number.as_f64().map(Tree::Double),
            (Kind::Timestamp, value) => {
                time(value).map(Tree::Timestamp).or_else(|| self.not_a(field, "Timestamp"))
            }
            (Kind::Document, value) => Some(Tree::Document(value.clone())),
            (kind, _) => self.not_a(field, name_of_kind(kind)),
        }
    }

    fn structure(&mut self, schema: &'static Schema, object: &Map<String, Value>) -> Tree {
        let mut structure = Structure::of(schema);
        for (key, value) in object {
            let Some(index) = schema.members.iter().position(|member| name_of(member) == *key) else {
                self.wrong.push(format!("The field \"{key}\" is not supported by Step Functions"));
                continue;
            };
            if !value.is_null() {
                structure.0[index] = self.read(schema.members[index].schema, value, key);
            }
        }
        Tree::Structure(structure)
    }

    fn not_a(&mut self, field: &str, wanted: &str) -> Option<Tree> {
        self.wrong.push(format!("The value for the field '{field}' must be a {wanted}"));
        None
    }
}

/// Bytes are written as text; a body that is streamed, and one that is not text, is JSON.
fn blob(schema: &Schema, value: &Value) -> Tree {
    match value {
        Value::String(text) if !schema.streaming => Tree::Blob(text.clone().into()),
        value if schema.streaming => Tree::Stream(ByteStream::from_bytes(value.to_string().into())),
        value => Tree::Blob(value.to_string().into()),
    }
}

fn time(value: &Value) -> Option<Timestamp> {
    match value {
        Value::String(text) => Timestamp::parse_iso8601(text),
        Value::Number(number) => {
            number.as_i64().map(|seconds| Timestamp::from_millis(seconds.saturating_mul(1000)))
        }
        _ => None,
    }
}

fn name_of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Structure | Kind::Union => "STRUCTURE",
        Kind::List => "LIST",
        Kind::Map => "MAP",
        Kind::String => "STRING",
        Kind::Blob => "BLOB",
        Kind::Boolean => "BOOLEAN",
        Kind::Integer | Kind::Long => "INTEGER",
        Kind::Float | Kind::Double => "NUMBER",
        Kind::Timestamp => "TIMESTAMP",
        Kind::Document => "DOCUMENT",
    }
}

/// Fills in the tokens that make a call the same call when it is made again.
pub fn complete(schema: &'static Schema, tree: &mut Tree, token: &str) {
    let Tree::Structure(structure) = tree else { return };
    for (member, value) in schema.members.iter().zip(&mut structure.0) {
        if member.idempotency_token && value.is_none() {
            *value = Some(Tree::String(token.to_owned()));
        }
    }
}

/// What an operation answered. Streams have been read.
pub fn output(schema: &'static Schema, tree: &Tree, style: Style) -> Value {
    match tree {
        Tree::Boolean(flag) => Value::Bool(*flag),
        Tree::Integer(number) => Value::from(*number),
        Tree::Double(number) => Number::from_f64(*number).map_or(Value::Null, Value::Number),
        Tree::String(text) => Value::String(text.clone()),
        Tree::Blob(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Value::String(text.to_owned()),
            Err(_) => Value::String(STANDARD.encode(bytes)),
        },
        Tree::Timestamp(at) => match style {
            Style::Sdk => Value::String(at.to_iso8601()),
            Style::Optimized => Value::from(at.millis()),
        },
        Tree::List(items) => {
            let member = schema.members[0].schema;
            Value::Array(items.iter().map(|item| output(member, item, style)).collect())
        }
        Tree::Map(entries) => {
            let member = schema.members[1].schema;
            Value::Object(entries.iter().map(|(k, v)| (k.clone(), output(member, v, style))).collect())
        }
        Tree::Structure(structure) => {
            let members = schema.members.iter().zip(&structure.0);
            let shown = members.filter_map(|(member, value)| {
                Some((name_of(member), output(member.schema, value.as_ref()?, style)))
            });
            Value::Object(shown.collect())
        }
        Tree::Document(value) => value.clone(),
        Tree::Stream(_) => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::{Shape, codebuild, s3, stepfunctions};
    use serde_json::json;

    fn check<T: Shape>(parameters: &Value, style: Style) -> Result<T, Vec<String>> {
        let tree = input(T::SCHEMA, parameters, style).map_err(|unusable| unusable.0)?;
        Ok(T::from_tree(tree).expect("it has the shape"))
    }

    #[test]
    fn names_are_in_pascal_case() {
        let start: codebuild::StartBuildInput = check(
            &json!({"ProjectName": "p", "EnvironmentVariablesOverride": [{"Name": "N", "Value": "v"}], "SourceVersion": null}),
            Style::Optimized,
        )
        .unwrap();
        assert_eq!(start.project_name, "p");
        assert_eq!(start.environment_variables_override.unwrap()[0].name, "N");
        let build = codebuild::Build {
            id: Some("p:1".into()),
            start_time: Some(Timestamp::from_millis(1_500)),
            ..Default::default()
        };
        let shown = |style| {
            output(codebuild::Build::SCHEMA, &aws::TreeValue::into_tree(build.clone()), style).to_string()
        };
        assert_eq!(shown(Style::Optimized), r#"{"Id":"p:1","StartTime":1500}"#);
        assert_eq!(shown(Style::Sdk), r#"{"Id":"p:1","StartTime":"1970-01-01T00:00:01.500Z"}"#);
    }

    #[test]
    fn json_stands_for_text_in_optimized_integrations() {
        let parameters = json!({"StateMachineArn": "a", "Input": {"a": 1}});
        let start: stepfunctions::StartExecutionInput = check(&parameters, Style::Optimized).unwrap();
        assert_eq!(start.input.as_deref(), Some(r#"{"a":1}"#));
        let refused = check::<stepfunctions::StartExecutionInput>(&parameters, Style::Sdk);
        assert_eq!(refused, Err(vec!["The value for the field 'Input' must be a STRING".to_owned()]));
    }

    #[test]
    fn what_an_operation_has_not_is_refused_by_name() {
        let refused = check::<s3::ListObjectsV2Input>(
            &json!({"Bucket": "b", "bucket": "b", "MaxKeys": 1.5}),
            Style::Sdk,
        );
        assert_eq!(
            refused.unwrap_err(),
            [
                "The field \"bucket\" is not supported by Step Functions",
                "The value for the field 'MaxKeys' must be a INTEGER"
            ]
        );
    }
}
