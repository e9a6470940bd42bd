//! The predicates of a path: `[?(@.price < 10 && @.title =~ /a.*/i)]`.

use std::cmp::Ordering;

use regex::{Regex, RegexBuilder};
use serde_json::Value;

use super::path::{Path, PathError, Reader, Root};

/// Nested deeper, a predicate is refused.
const MAXIMUM_DEPTH: usize = 32;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Filter {
    Or(Vec<Filter>),
    And(Vec<Filter>),
    Not(Box<Filter>),
    Exists(Operand),
    Compare(Operand, Comparison, Operand),
    Matches(Operand, Pattern),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    /// `@…`, from the element.
    Element(Path),
    /// `$…`, from the root.
    Root(Path),
    Literal(Value),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    SubsetOf,
    Size,
    Empty,
}

#[derive(Clone, Debug)]
pub(super) struct Pattern(Regex);

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Filter {
    pub fn holds(&self, element: &Value, root: &Value) -> bool {
        match self {
            Self::Or(parts) => parts.iter().any(|part| part.holds(element, root)),
            Self::And(parts) => parts.iter().all(|part| part.holds(element, root)),
            Self::Not(part) => !part.holds(element, root),
            Self::Exists(operand) => operand.value(element, root).is_some(),
            Self::Compare(left, comparison, right) => {
                comparison.holds(left.value(element, root).as_ref(), right.value(element, root).as_ref())
            }
            Self::Matches(operand, pattern) => operand
                .value(element, root)
                .as_ref()
                .and_then(Value::as_str)
                .is_some_and(|text| pattern.0.find(text).is_some_and(|found| found.len() == text.len())),
        }
    }
}

impl Operand {
    fn value(&self, element: &Value, root: &Value) -> Option<Value> {
        match self {
            Self::Element(path) => path.select(element).ok(),
            Self::Root(path) => path.select(root).ok(),
            Self::Literal(value) => Some(value.clone()),
        }
    }
}

impl Comparison {
    fn holds(self, left: Option<&Value>, right: Option<&Value>) -> bool {
        let (Some(left), Some(right)) = (left, right) else {
            return self == Self::NotEqual && left.is_some() != right.is_some();
        };
        let ordered = |wanted: &[Ordering]| order(left, right).is_some_and(|order| wanted.contains(&order));
        match self {
            Self::Equal => same(left, right),
            Self::NotEqual => !same(left, right),
            Self::Less => ordered(&[Ordering::Less]),
            Self::LessOrEqual => ordered(&[Ordering::Less, Ordering::Equal]),
            Self::Greater => ordered(&[Ordering::Greater]),
            Self::GreaterOrEqual => ordered(&[Ordering::Greater, Ordering::Equal]),
            Self::In => contains(right, left),
            Self::NotIn => !contains(right, left),
            Self::SubsetOf => {
                left.as_array().is_some_and(|items| items.iter().all(|item| contains(right, item)))
            }
            Self::Size => size(left).is_some_and(|size| right.as_u64() == Some(size)),
            Self::Empty => size(left).is_some_and(|size| right.as_bool() == Some(size == 0)),
        }
    }
}

fn same(left: &Value, right: &Value) -> bool {
    left == right || order(left, right) == Some(Ordering::Equal)
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64()?.partial_cmp(&right.as_f64()?),
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

fn contains(list: &Value, item: &Value) -> bool {
    list.as_array().is_some_and(|items| items.iter().any(|other| same(other, item)))
}

fn size(value: &Value) -> Option<u64> {
    let size = match value {
        Value::Array(items) => items.len(),
        Value::String(text) => text.chars().count(),
        Value::Object(map) => map.len(),
        Value::Null | Value::Bool(_) | Value::Number(_) => return None,
    };
    u64::try_from(size).ok()
}

/// Reads what stands between the parentheses.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<Filter, PathError> {
    alternatives(reader, 0)
}

fn alternatives(reader: &mut Reader<'_>, depth: usize) -> Result<Filter, PathError> {
    if depth > MAXIMUM_DEPTH {
        return Err(PathError(format!(
            "Invalid path: a filter is nested deeper than {MAXIMUM_DEPTH} levels"
        )));
    }
    let mut parts = vec![conjunction(reader, depth)?];
    while reader.eat("||") {
        parts.push(conjunction(reader, depth)?);
    }
    Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::Or(parts) })
}

fn conjunction(reader: &mut Reader<'_>, depth: usize) -> Result<Filter, PathError> {
    let mut parts = vec![term(reader, depth)?];
    while reader.eat("&&") {
        parts.push(term(reader, depth)?);
    }
    Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::And(parts) })
}

fn term(reader: &mut Reader<'_>, depth: usize) -> Result<Filter, PathError> {
    reader.skip_space();
    let term = if reader.eat("!") {
        if depth > MAXIMUM_DEPTH {
            return Err(reader.unexpected());
        }
        Filter::Not(Box::new(term(reader, depth + 1)?))
    } else if reader.eat("(") {
        let inner = alternatives(reader, depth + 1)?;
        reader.expect(")")?;
        inner
    } else {
        comparison(reader)?
    };
    reader.skip_space();
    Ok(term)
}

fn comparison(reader: &mut Reader<'_>) -> Result<Filter, PathError> {
    let left = operand(reader)?;
    reader.skip_space();
    if reader.eat("=~") {
        reader.skip_space();
        return Ok(Filter::Matches(left, pattern(reader)?));
    }
    let known = [
        ("===", Comparison::Equal),
        ("==", Comparison::Equal),
        ("!=", Comparison::NotEqual),
        ("<=", Comparison::LessOrEqual),
        ("<", Comparison::Less),
        (">=", Comparison::GreaterOrEqual),
        (">", Comparison::Greater),
        ("nin ", Comparison::NotIn),
        ("in ", Comparison::In),
        ("subsetof ", Comparison::SubsetOf),
        ("size ", Comparison::Size),
        ("empty ", Comparison::Empty),
    ];
    match known.into_iter().find(|(token, _)| reader.eat(token)) {
        None => Ok(Filter::Exists(left)),
        Some((_, comparison)) => {
            reader.skip_space();
            Ok(Filter::Compare(left, comparison, operand(reader)?))
        }
    }
}

fn operand(reader: &mut Reader<'_>) -> Result<Operand, PathError> {
    match reader.rest.chars().next() {
        Some('@') => Ok(Operand::Element(reader.relative_path()?)),
        Some('$') => {
            let path = reader.path()?;
            if *path.root() == Root::Input { Ok(Operand::Root(path)) } else { Err(reader.unexpected()) }
        }
        _ => Ok(Operand::Literal(literal(reader)?)),
    }
}

fn literal(reader: &mut Reader<'_>) -> Result<Value, PathError> {
    if reader.rest.starts_with(['\'', '"']) {
        return Ok(Value::String(reader.quoted()?));
    }
    if reader.eat("[") {
        let mut items = Vec::new();
        reader.skip_space();
        while !reader.eat("]") {
            items.push(literal(reader)?);
            reader.skip_space();
            reader.eat(",");
            reader.skip_space();
        }
        return Ok(Value::Array(items));
    }
    let end = reader
        .rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')))
        .unwrap_or(reader.rest.len());
    match serde_json::from_str::<Value>(&reader.rest[..end]) {
        Ok(value) => {
            reader.rest = &reader.rest[end..];
            Ok(value)
        }
        Err(_) => Err(reader.unexpected()),
    }
}

fn pattern(reader: &mut Reader<'_>) -> Result<Pattern, PathError> {
    reader.expect("/")?;
    let mut end = None;
    let mut escaped = false;
    for (at, c) in reader.rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '/' => {
                end = Some(at);
                break;
            }
            _ => {}
        }
    }
    let Some(end) = end else { return Err(reader.unexpected()) };
    let text = reader.rest[..end].replace("\\/", "/");
    reader.rest = &reader.rest[end + 1..];
    let case_insensitive = reader.eat("i");
    let built = RegexBuilder::new(&text).case_insensitive(case_insensitive).size_limit(1 << 20).build();
    built.map(Pattern).map_err(|error| PathError(format!("Invalid path: the pattern /{text}/: {error}")))
}
