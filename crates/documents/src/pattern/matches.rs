//! Whether an event is one that a pattern means.
//!
//! A list in an event is many values of one field: any of them may match. A list of objects is many objects, and the
//! fields of a pattern must then be met by one of them together, not each by another.

use std::net::IpAddr;

use ipnet::IpNet;
use serde_json::{Map, Value};

use super::compile::{self, PatternError, fold};
use super::numeric::NumericRange;
use super::wildcard::Wildcard;

/// A compiled event pattern.
#[derive(Debug, Clone)]
pub struct EventPattern {
    pub(super) clauses: Vec<Clause>,
}

/// What must hold of an object.
#[derive(Debug, Clone)]
pub(super) enum Clause {
    Field { name: String, field: Field },
    Or(Vec<Vec<Clause>>),
}

#[derive(Debug, Clone)]
pub(super) enum Field {
    Object(Vec<Clause>),
    /// One of these must hold.
    Leaf(Vec<Matcher>),
}

#[derive(Debug, Clone)]
pub(super) enum Matcher {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    Prefix(String),
    PrefixIgnoreCase(String),
    Suffix(String),
    SuffixIgnoreCase(String),
    IgnoreCase(String),
    Wildcard(Wildcard),
    Numeric(NumericRange),
    Address(IpNet),
    Exists(bool),
    AnythingBut(AnythingBut),
}

#[derive(Debug, Clone)]
pub(super) enum AnythingBut {
    Texts(Vec<String>),
    Numbers(Vec<Number>),
    Prefixes(Vec<String>),
    Suffixes(Vec<String>),
    IgnoreCase(Vec<String>),
    Wildcards(Vec<Wildcard>),
}

/// A number, equal to another if both are the same integer or the same double.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    integer: Option<i128>,
    double: f64,
}

impl Number {
    pub fn of(number: &serde_json::Number) -> Self {
        let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
        Self { integer, double: number.as_f64().unwrap_or(f64::NAN) }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.integer, other.integer) {
            (Some(a), Some(b)) => a == b,
            _ => self.double.total_cmp(&other.double).is_eq(),
        }
    }
}

impl EventPattern {
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        compile::compile(text)
    }

    pub fn matches(&self, event: &Value) -> bool {
        match event {
            Value::Object(object) => object_matches(&self.clauses, object, &[event]),
            _ => false,
        }
    }
}

/// `chosen` is the object that the clauses are about; `siblings` are all that stand at its place in the event, itself
/// among them: a field is absent only if none of them has it.
fn object_matches(clauses: &[Clause], chosen: &Map<String, Value>, siblings: &[&Value]) -> bool {
    clauses.iter().all(|clause| match clause {
        Clause::Or(alternatives) => alternatives.iter().any(|one| object_matches(one, chosen, siblings)),
        Clause::Field { name, field } => {
            let below: Vec<&Value> = siblings.iter().filter_map(|sibling| sibling.get(name)).collect();
            match field {
                Field::Object(inner) => nested_matches(inner, chosen.get(name), &below),
                Field::Leaf(matchers) => {
                    matchers.iter().any(|matcher| leaf_matches(matcher, chosen.get(name), &below))
                }
            }
        }
    })
}

fn nested_matches(clauses: &[Clause], value: Option<&Value>, siblings: &[&Value]) -> bool {
    let mut objects = Vec::new();
    for sibling in siblings {
        collect_objects(sibling, &mut objects);
    }
    let mut candidates = Vec::new();
    if let Some(value) = value {
        collect_objects(value, &mut candidates);
    }
    if candidates.is_empty() {
        // Nothing is there, which is what a pattern of absent fields asks for.
        return object_matches(clauses, &Map::new(), &objects);
    }
    candidates.iter().any(|candidate| match candidate {
        Value::Object(object) => object_matches(clauses, object, &objects),
        _ => false,
    })
}

fn collect_objects<'a>(value: &'a Value, into: &mut Vec<&'a Value>) {
    match value {
        Value::Object(_) => into.push(value),
        Value::Array(items) => items.iter().for_each(|item| collect_objects(item, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn leaf_matches(matcher: &Matcher, value: Option<&Value>, siblings: &[&Value]) -> bool {
    match matcher {
        Matcher::Exists(true) => value.is_some_and(|value| any_scalar(value, &|_| true)),
        Matcher::Exists(false) => !siblings.iter().any(|sibling| any_scalar(sibling, &|_| true)),
        other => value.is_some_and(|value| any_scalar(value, &|scalar| scalar_matches(other, scalar))),
    }
}

/// Whether `test` holds of the value, or of one in the lists that it is made of. An object is no value.
fn any_scalar(value: &Value, test: &dyn Fn(&Value) -> bool) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(items) => items.iter().any(|item| any_scalar(item, test)),
        scalar => test(scalar),
    }
}

fn scalar_matches(matcher: &Matcher, value: &Value) -> bool {
    let text = value.as_str();
    match matcher {
        Matcher::Null => value.is_null(),
        Matcher::Bool(expected) => value.as_bool() == Some(*expected),
        Matcher::Number(expected) => value.as_number().is_some_and(|number| Number::of(number) == *expected),
        Matcher::Text(expected) => text == Some(expected),
        Matcher::Prefix(prefix) => text.is_some_and(|text| text.starts_with(prefix.as_str())),
        Matcher::PrefixIgnoreCase(prefix) => text.is_some_and(|text| fold(text).starts_with(prefix.as_str())),
        Matcher::Suffix(suffix) => text.is_some_and(|text| text.ends_with(suffix.as_str())),
        Matcher::SuffixIgnoreCase(suffix) => text.is_some_and(|text| fold(text).ends_with(suffix.as_str())),
        Matcher::IgnoreCase(expected) => text.is_some_and(|text| fold(text) == *expected),
        Matcher::Wildcard(wildcard) => text.is_some_and(|text| wildcard.matches(text)),
        Matcher::Numeric(range) => value.as_f64().is_some_and(|number| range.contains(number)),
        Matcher::Address(network) => text
            .and_then(|text| text.parse::<IpAddr>().ok())
            .is_some_and(|address| network.contains(&address)),
        Matcher::Exists(present) => *present,
        Matcher::AnythingBut(excluded) => !excluded.includes(value),
    }
}

impl AnythingBut {
    /// A value of another type is never among what is excluded.
    fn includes(&self, value: &Value) -> bool {
        if let AnythingBut::Numbers(numbers) = self {
            return value.as_number().is_some_and(|number| numbers.contains(&Number::of(number)));
        }
        let Some(text) = value.as_str() else { return false };
        match self {
            AnythingBut::Texts(texts) => texts.iter().any(|excluded| excluded == text),
            AnythingBut::Numbers(_) => false,
            AnythingBut::Prefixes(prefixes) => {
                prefixes.iter().any(|prefix| text.starts_with(prefix.as_str()))
            }
            AnythingBut::Suffixes(suffixes) => suffixes.iter().any(|suffix| text.ends_with(suffix.as_str())),
            AnythingBut::IgnoreCase(texts) => texts.contains(&fold(text)),
            AnythingBut::Wildcards(wildcards) => wildcards.iter().any(|wildcard| wildcard.matches(text)),
        }
    }
}
