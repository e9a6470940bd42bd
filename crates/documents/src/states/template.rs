//! Payload templates: JSON in which a key that ends in `.$` has an expression as its value, and in JSONata any text between
//! `{%` and `%}` is one.

use serde_json::{Map, Value};

use super::intrinsic::Call;
use super::jsonata::{Marked, Query, marked};
use super::path::{Path, Root};
use super::scope::{Failure, Scope};

/// A template, read once.
#[derive(Clone, Debug, PartialEq)]
pub enum Template {
    Literal(Value),
    List(Vec<Template>),
    Object(Vec<(String, Template)>),
    /// The field as it was written, with its `.$`, for messages.
    Expression(String, Expression),
}

/// The value of a key that ends in `.$`, or a text in JSONata.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Path(Path),
    Call(Call),
    Query(Query),
}

impl Expression {
    pub fn parse(text: &str) -> Option<Self> {
        if text.starts_with('$') {
            Path::parse(text).ok().map(Self::Path)
        } else {
            Call::parse(text).ok().map(Self::Call)
        }
    }

    /// `field` names the place in the definition, as AWS's messages do.
    pub fn evaluate(&self, field: &str, scope: &Scope<'_>) -> Result<Value, Failure> {
        match self {
            Self::Call(call) => call.evaluate(scope),
            Self::Query(query) => query.evaluate(field, scope),
            Self::Path(path) => scope.select(path).map_err(|_| {
                Failure::runtime(format!(
                    "The JSONPath '{path}' specified for the field '{field}' could not be found in the input '{}'",
                    scope.root_of(path)
                ))
            }),
        }
    }

    /// The names of the variables that the expression reads.
    pub fn variables(&self) -> Vec<String> {
        match self {
            Self::Path(path) => variable(path).into_iter().collect(),
            Self::Call(call) => call.paths().into_iter().filter_map(variable).collect(),
            Self::Query(query) => query.references().variables.iter().cloned().collect(),
        }
    }
}

/// An expression that can't be read, and the pointer to its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub pointer: String,
    pub field: String,
}

/// What may be wrong with a text in JSONata.
pub enum Flaw<'q> {
    /// It is marked on one side, or with space outside of the marks.
    Askew,
    Unreadable(String),
    /// It can be read; what it refers to is for others to judge.
    Perhaps(&'q Query),
}

impl Template {
    pub fn read(value: &Value) -> Result<Self, Unreadable> {
        Self::read_at(value, "")
    }

    fn read_at(value: &Value, pointer: &str) -> Result<Self, Unreadable> {
        match value {
            Value::Object(map) => {
                let mut entries = Vec::with_capacity(map.len());
                for (key, value) in map {
                    let pointer = format!("{pointer}/{key}");
                    let Some(name) = key.strip_suffix(".$") else {
                        entries.push((key.clone(), Self::read_at(value, &pointer)?));
                        continue;
                    };
                    let expression = value.as_str().and_then(Expression::parse);
                    let expression = expression.ok_or_else(|| Unreadable { pointer, field: key.clone() })?;
                    entries.push((name.to_owned(), Self::Expression(key.clone(), expression)));
                }
                if entries.iter().all(|(_, entry)| matches!(entry, Self::Literal(_))) {
                    return Ok(Self::Literal(value.clone()));
                }
                Ok(Self::Object(entries))
            }
            Value::Array(items) => {
                let items: Result<Vec<_>, _> = items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| Self::read_at(item, &format!("{pointer}[{index}]")))
                    .collect();
                let items = items?;
                if items.iter().all(|item| matches!(item, Self::Literal(_))) {
                    return Ok(Self::Literal(value.clone()));
                }
                Ok(Self::List(items))
            }
            other => Ok(Self::Literal(other.clone())),
        }
    }

    /// Reads a template of a state in JSONata. `field` is where it stands in the state; what can't be read is given to
    /// `wrong`, with its place and what is written there.
    pub fn read_queries(value: &Value, field: &str, wrong: &mut dyn FnMut(&str, Flaw<'_>)) -> Self {
        match value {
            Value::String(text) => match marked(text) {
                Marked::Plain => Self::Literal(value.clone()),
                Marked::Askew => {
                    wrong(field, Flaw::Askew);
                    Self::Literal(Value::Null)
                }
                Marked::Query(text) => match Query::parse(text) {
                    Err(why) => {
                        wrong(field, Flaw::Unreadable(why));
                        Self::Literal(Value::Null)
                    }
                    Ok(query) => {
                        wrong(field, Flaw::Perhaps(&query));
                        Self::Expression(field.to_owned(), Expression::Query(query))
                    }
                },
            },
            Value::Array(items) => {
                let items: Vec<Self> = items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| Self::read_queries(item, &format!("{field}[{index}]"), wrong))
                    .collect();
                if items.iter().all(|item| matches!(item, Self::Literal(_))) {
                    return Self::Literal(value.clone());
                }
                Self::List(items)
            }
            Value::Object(map) => {
                let entries: Vec<(String, Self)> = map
                    .iter()
                    .map(|(key, value)| {
                        (key.clone(), Self::read_queries(value, &format!("{field}/{key}"), wrong))
                    })
                    .collect();
                if entries.iter().all(|(_, entry)| matches!(entry, Self::Literal(_))) {
                    return Self::Literal(value.clone());
                }
                Self::Object(entries)
            }
            other => Self::Literal(other.clone()),
        }
    }

    /// The names of the members, if it is an object: of an `Assign`, the variables.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Literal(Value::Object(map)) => map.keys().map(String::as_str).collect(),
            Self::Object(entries) => entries.iter().map(|(name, _)| name.as_str()).collect(),
            Self::Literal(_) | Self::List(_) | Self::Expression(..) => Vec::new(),
        }
    }

    /// The expression, if the whole is one.
    pub fn query(&self) -> Option<&Query> {
        match self {
            Self::Expression(_, Expression::Query(query)) => Some(query),
            Self::Expression(..) | Self::Literal(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    pub fn evaluate(&self, scope: &Scope<'_>) -> Result<Value, Failure> {
        match self {
            Self::Literal(value) => Ok(value.clone()),
            Self::List(items) => items.iter().map(|item| item.evaluate(scope)).collect(),
            Self::Object(entries) => {
                let mut map = Map::with_capacity(entries.len());
                for (key, entry) in entries {
                    map.insert(key.clone(), entry.evaluate(scope)?);
                }
                Ok(Value::Object(map))
            }
            Self::Expression(field, expression) => {
                let value = expression.evaluate(field, scope)?;
                scope.around.budget().count(&value)?;
                Ok(value)
            }
        }
    }

    /// The names of the variables that the template reads.
    pub fn variables(&self) -> Vec<String> {
        match self {
            Self::Literal(_) => Vec::new(),
            Self::List(items) => items.iter().flat_map(Self::variables).collect(),
            Self::Object(entries) => entries.iter().flat_map(|(_, entry)| entry.variables()).collect(),
            Self::Expression(_, expression) => expression.variables(),
        }
    }
}

/// The variable that a path starts from.
pub fn variable(path: &Path) -> Option<String> {
    match path.root() {
        Root::Variable(name) => Some(name.clone()),
        Root::Input | Root::Context => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::scope::{Chance, Fixed, States};
    use super::*;

    fn evaluate(template: &Value) -> Result<Value, Failure> {
        let input = json!({"a": {"b": [1, 2]}, "s": "text"});
        let context = json!({"Execution": {"Input": {"Key": "k"}}});
        let variables = Map::from_iter([("v".to_owned(), json!(7))]);
        let around = Fixed { context, variables, ..Fixed::default() };
        let chance = Chance::new("");
        let scope = Scope { input: &input, states: States::default(), around: &around, chance: &chance };
        Template::read(template).expect("it reads").evaluate(&scope)
    }

    #[test]
    fn only_marked_keys_are_expressions() {
        for (template, expected) in [
            (json!({"x": "$.a"}), json!({"x": "$.a"})),
            (
                json!({"x.$": "$.a.b[0]", "y": [{"z.$": "$.s"}, "$.s"]}),
                json!({"x": 1, "y": [{"z": "text"}, "$.s"]}),
            ),
            (
                json!({"x.$": "$$.Execution.Input['Key']", "n": {"v.$": "$v"}}),
                json!({"x": "k", "n": {"v": 7}}),
            ),
            (json!({"x.$": "States.Array($.s, $v)"}), json!({"x": ["text", 7]})),
            (json!({"all.$": "$.a.b[*]"}), json!({"all": [1, 2]})),
            (json!("plain"), json!("plain")),
            (json!([]), json!([])),
        ] {
            assert_eq!(evaluate(&template), Ok(expected), "{template}");
        }
    }

    #[test]
    fn a_missing_value_is_named_with_its_field() {
        let failure = evaluate(&json!({"deep": {"x.$": "$.none"}})).unwrap_err();
        assert_eq!(failure.error, "States.Runtime");
        assert_eq!(
            failure.cause,
            "The JSONPath '$.none' specified for the field 'x.$' could not be found in the input '{\"a\":{\"b\":[1,2]},\"s\":\"text\"}'"
        );
    }

    #[test]
    fn unreadable_expressions_are_found_with_their_place() {
        for (template, pointer) in [
            (json!({"a": {"x.$": "no"}}), "/a/x.$"),
            (json!({"l": [1, {"x.$": 5}]}), "/l[1]/x.$"),
            (json!({"x.$": "States.Nope()"}), "/x.$"),
        ] {
            assert_eq!(Template::read(&template).unwrap_err().pointer, pointer, "{template}");
        }
    }

    #[test]
    fn variables_are_listed() {
        let template =
            Template::read(&json!({"a.$": "$x.y", "b": [{"c.$": "States.Format('{}', $z)"}], "d.$": "$.e"}));
        assert_eq!(template.unwrap().variables(), ["x", "z"]);
    }
}
