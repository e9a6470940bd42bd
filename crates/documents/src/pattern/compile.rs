//! From a pattern's text to its matchers, refusing what EventBridge refuses, in its words and with its positions.

use std::fmt;
use std::net::IpAddr;

use ipnet::IpNet;
use serde_json::{Map, Value};

use super::matches::{AnythingBut, Clause, EventPattern, Field, Matcher, Number};
use super::numeric::NumericRange;
use super::wildcard::Wildcard;
use crate::spanned;

/// Why a pattern is refused: the message of `InvalidEventPatternException`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    pub reason: String,
    /// Where EventBridge's parser was when it noticed: 0 where it does not say.
    pub line: u32,
    pub column: u32,
    source_text: String,
    /// It says twice where a value of a list in `anything-but` is.
    twice: bool,
}

impl std::error::Error for PatternError {}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { reason, line, column, source_text, twice } = self;
        write!(f, "Event pattern is not valid. Reason: {reason}")?;
        let times = if *line == 0 { 0 } else { 1 + usize::from(*twice) };
        for _ in 0..times {
            write!(f, "\n at [Source: (String){source_text}; line: {line}, column: {column}]")?;
        }
        Ok(())
    }
}

/// How much of a pattern its error repeats.
const QUOTED_SOURCE_CHARACTERS: usize = 500;

/// What a field of an object of `$or` can't be called: it would read as a match expression.
const RESERVED_IN_OR: [&str; 10] = [
    "exactly",
    "equals-ignore-case",
    "prefix",
    "suffix",
    "anything-but",
    "exists",
    "wildcard",
    "numeric",
    "cidr",
    "$or",
];

/// A problem, and where it is: the keys and indexes from the root.
struct Problem {
    reason: String,
    path: String,
    place: Place,
}

/// How far EventBridge's parser had read when it noticed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The value's first token. Of text, a list and an object that is one character.
    Token,
    /// As `Token`, of a value in a list, which is told twice.
    Member,
    /// The whole value.
    Whole,
    /// Not told.
    Untold,
}

type Compiled<T> = Result<T, Problem>;

impl Problem {
    fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), path: String::new(), place: Place::Token }
    }

    fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    fn within(mut self, segment: &str) -> Self {
        self.path.insert_str(0, &format!("/{}", segment.replace('~', "~0").replace('/', "~1")));
        self
    }
}

fn fail<T>(reason: impl Into<String>) -> Compiled<T> {
    Err(Problem::new(reason))
}

pub(super) fn compile(text: &str) -> Result<EventPattern, PatternError> {
    // A key that appears twice means its last value here, so this is not read with the stricter `spanned`, which is
    // only asked for the position of a problem.
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let column = u32::try_from(error.column()).unwrap_or(u32::MAX);
            let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
            let message = error.to_string();
            let reason = message.split(" at line ").next().unwrap_or_default();
            return Err(error_at(text, reason.to_owned(), (line, column)));
        }
    };
    let compiled = match &value {
        Value::Object(object) => fields(object, false),
        _ => fail("Filter is not an object"),
    };
    compiled.map(|clauses| EventPattern { clauses }).map_err(|problem| locate(text, problem))
}

fn locate(text: &str, problem: Problem) -> PatternError {
    let span =
        spanned::parse_json(text).map_or(spanned::Span::new(1, 1, 1), |root| root.locate(&problem.path));
    let start = offset(text, span.line, span.column);
    let is_long = text[start..].starts_with(['"', '[', '{']);
    let read = match problem.place {
        Place::Token | Place::Member if is_long => start + 1,
        Place::Token | Place::Member | Place::Whole => start + length(&text[start..]),
        Place::Untold => return error_at(text, problem.reason, (0, 0)),
    };
    let twice = problem.place == Place::Member;
    PatternError { twice, ..error_at(text, problem.reason, position(text, read)) }
}

/// The byte at which a line's column is.
fn offset(text: &str, line: u32, column: u32) -> usize {
    let narrow = |n: u32| usize::try_from(n.saturating_sub(1)).unwrap_or_default();
    let line_start: usize = text.split_inclusive('\n').take(narrow(line)).map(str::len).sum();
    let rest = &text[line_start..];
    line_start + rest.char_indices().nth(narrow(column)).map_or(rest.len(), |(at, _)| at)
}

/// The line and column of a byte.
fn position(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let one_based = |n: usize| u32::try_from(n + 1).unwrap_or(u32::MAX);
    (one_based(before.matches('\n').count()), one_based(before[line_start..].chars().count()))
}

/// How many bytes of a text are its first JSON value.
fn length(text: &str) -> usize {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    let _ = values.next();
    values.byte_offset()
}

fn error_at(text: &str, reason: String, (line, column): (u32, u32)) -> PatternError {
    let total = text.chars().count();
    let source_text = if total <= QUOTED_SOURCE_CHARACTERS {
        format!("\"{text}\"")
    } else {
        let start: String = text.chars().take(QUOTED_SOURCE_CHARACTERS).collect();
        format!("\"{start}\"[truncated {} chars]", total - QUOTED_SOURCE_CHARACTERS)
    };
    PatternError { reason, line, column, source_text, twice: false }
}

fn fields(object: &Map<String, Value>, inside_or: bool) -> Compiled<Vec<Clause>> {
    if object.is_empty() {
        return fail("Empty objects are not allowed");
    }
    let mut clauses = Vec::with_capacity(object.len());
    for (name, value) in object {
        let clause = if name == "$or" && (inside_or || is_or(value)) {
            alternatives(value).map(Clause::Or)
        } else if inside_or && RESERVED_IN_OR.contains(&name.as_str()) {
            fail(format!("{name} is Ruler reserved fieldName which cannot be used inside $or."))
        } else {
            field(name, value).map(|field| Clause::Field { name: name.clone(), field })
        };
        clauses.push(clause.map_err(|problem| problem.within(name))?);
    }
    Ok(clauses)
}

fn field(name: &str, value: &Value) -> Compiled<Field> {
    match value {
        Value::Object(object) => fields(object, false).map(Field::Object),
        Value::Array(values) => leaf(values).map(Field::Leaf),
        _ => fail(format!("\"{name}\" must be an object or an array")),
    }
}

/// Only a list of two objects or more, none of whose fields reads as a match expression, is an alternative; anything
/// else is a field that happens to have this name.
fn is_or(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    let plain = |item: &Value| match item {
        Value::Object(object) => {
            !object.is_empty()
                && object.keys().all(|key| key == "$or" || !RESERVED_IN_OR.contains(&key.as_str()))
        }
        _ => false,
    };
    items.len() >= 2 && items.iter().all(plain)
}

fn alternatives(value: &Value) -> Compiled<Vec<Vec<Clause>>> {
    let Value::Array(items) = value else { return fail("It must be an Array followed with $or.") };
    let compile_one = |(index, item): (usize, &Value)| {
        let compiled = match item {
            Value::Object(object) => fields(object, true),
            _ => fail("Only JSON object is allowed in array of $or relationship."),
        };
        compiled.map_err(|problem| problem.within(&index.to_string()))
    };
    let alternatives: Vec<Vec<Clause>> =
        items.iter().enumerate().map(compile_one).collect::<Compiled<_>>()?;
    if alternatives.len() < 2 {
        return fail("There must have at least 2 Objects in $or relationship.");
    }
    Ok(alternatives)
}

fn leaf(values: &[Value]) -> Compiled<Vec<Matcher>> {
    if values.is_empty() {
        return Err(Problem::new("Empty arrays are not allowed").at(Place::Whole));
    }
    let compile_one = |(index, value): (usize, &Value)| {
        let compiled = match value {
            Value::Object(expression) => match_expression(expression),
            Value::Array(_) => fail("Match value must be String, number, true, false, or null"),
            Value::Null => Ok(Matcher::Null),
            Value::Bool(truth) => Ok(Matcher::Bool(*truth)),
            Value::Number(number) => Ok(Matcher::Number(Number::of(number))),
            Value::String(text) => Ok(Matcher::Text(text.clone())),
        };
        compiled.map_err(|problem| problem.within(&index.to_string()))
    };
    values.iter().enumerate().map(compile_one).collect()
}

fn match_expression(expression: &Map<String, Value>) -> Compiled<Matcher> {
    let mut entries = expression.iter();
    let Some((kind, value)) = entries.next() else { return fail("Match expression name not found") };
    let compiled = match (kind.as_str(), value) {
        ("exactly", value) => text(value, "exact match pattern must be a string").map(Matcher::Text),
        ("prefix", Value::Object(nested)) => ignoring_case(nested, "prefix").map(Matcher::PrefixIgnoreCase),
        ("prefix", value) => text(value, "prefix match pattern must be a string").map(Matcher::Prefix),
        ("suffix", Value::Object(nested)) => ignoring_case(nested, "suffix").map(Matcher::SuffixIgnoreCase),
        ("suffix", value) => text(value, "suffix match pattern must be a string").map(Matcher::Suffix),
        ("equals-ignore-case", value) => text(value, "equals-ignore-case match pattern must be a string")
            .map(|t| Matcher::IgnoreCase(fold(&t))),
        ("wildcard", value) => wildcard(value).map(Matcher::Wildcard),
        ("numeric", Value::Array(members)) => match NumericRange::parse(members) {
            Ok(range) => Ok(Matcher::Numeric(range)),
            // What is missing is noticed at the end of the list; an operator, once it is read.
            Err((at, reason)) => Err(match members.get(at) {
                None => Problem::new(reason).at(Place::Whole),
                Some(Value::String(_)) if reason.contains("operator") => {
                    Problem::new(reason).at(Place::Whole).within(&at.to_string())
                }
                Some(_) => Problem::new(reason).within(&at.to_string()),
            }),
        },
        ("numeric", _) => fail("Value of numeric must be an array."),
        ("cidr", value) => text(value, "prefix match pattern must be a string")
            .and_then(|text| network(&text).map_err(|problem| problem.at(Place::Untold)))
            .map(Matcher::Address),
        ("exists", Value::Bool(present)) => Ok(Matcher::Exists(*present)),
        ("exists", _) => fail("exists match pattern must be either true or false."),
        ("anything-but", value) => anything_but(value).map(Matcher::AnythingBut),
        (other, _) => fail(format!("Unrecognized match type {other}")),
    };
    let matcher = compiled.map_err(|problem| problem.within(kind))?;
    match entries.next() {
        None => Ok(matcher),
        Some((second, _)) => Err(Problem::new("Only one key allowed in match expression").within(second)),
    }
}

fn text(value: &Value, otherwise: &str) -> Compiled<String> {
    value.as_str().map_or_else(|| fail(otherwise), |text| Ok(text.to_owned()))
}

fn ignoring_case(nested: &Map<String, Value>, what: &str) -> Compiled<String> {
    let mut entries = nested.iter();
    let Some((name, value)) = entries.next() else {
        let capital = what.replacen(&what[..1], &what[..1].to_ascii_uppercase(), 1);
        return fail(format!("{capital} expression name not found"));
    };
    if name != "equals-ignore-case" {
        return fail(format!("Unsupported {what} pattern: {name}"));
    }
    if entries.next().is_some() {
        return fail("Only one key allowed in match expression");
    }
    text(value, "equals-ignore-case match pattern must be a string")
        .map(|text| fold(&text))
        .map_err(|problem| problem.within(name))
}

fn wildcard(value: &Value) -> Compiled<Wildcard> {
    let text = text(value, "wildcard match pattern must be a string")?;
    Wildcard::parse(&text).map_err(|reason| Problem::new(reason).at(Place::Whole))
}

fn network(text: &str) -> Compiled<IpNet> {
    let Some((address, bits)) = text.split_once('/') else {
        return text
            .parse::<IpAddr>()
            .map(IpNet::from)
            .map_err(|_| Problem::new("Malformed CIDR, one '/' required"));
    };
    let Ok(bits) = bits.parse::<i64>() else { return fail("Malformed CIDR, mask bits must be an integer") };
    let Ok(address) = address.parse::<IpAddr>() else {
        return fail(format!("Nonstandard IP address: {address}"));
    };
    if bits < 0 {
        return fail("Malformed CIDR, mask bits must not be negative");
    }
    let too_long =
        if address.is_ipv4() { "IPv4 mask bits must be < 32" } else { "IPv6 mask bits must be < 128" };
    let network = u8::try_from(bits).ok().and_then(|bits| IpNet::new(address, bits).ok());
    network.ok_or_else(|| Problem::new(too_long))
}

fn anything_but(value: &Value) -> Compiled<AnythingBut> {
    const MIXED: &str =
        "Inside anything but list, either all values are number or string, mixed type is not supported";
    match value {
        Value::String(text) => Ok(AnythingBut::Texts(vec![text.clone()])),
        Value::Number(number) => Ok(AnythingBut::Numbers(vec![Number::of(number)])),
        Value::Array(items) => {
            let texts: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let numbers: Vec<Number> = items.iter().filter_map(Value::as_number).map(Number::of).collect();
            if let Some(at) = items.iter().position(|item| !item.is_string() && !item.is_number()) {
                let reason = "Inside anything but list, start|null|boolean is not supported.";
                return Err(Problem::new(reason).at(Place::Member).within(&at.to_string()));
            }
            match (texts.is_empty(), numbers.is_empty()) {
                (false, true) => Ok(AnythingBut::Texts(texts)),
                (true, false) => Ok(AnythingBut::Numbers(numbers)),
                (true, true) | (false, false) => fail(MIXED),
            }
        }
        Value::Object(nested) => anything_but_nested(nested),
        Value::Null | Value::Bool(_) => fail(ANYTHING),
    }
}

const ANYTHING: &str = "Value of anything-but must be an array or single string/number value.";
const AFFIX: &str = "prefix/suffix match pattern must be a string";
const CASE: &str = "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.";

fn anything_but_nested(nested: &Map<String, Value>) -> Compiled<AnythingBut> {
    let mut entries = nested.iter();
    let Some((kind, value)) = entries.next() else { return fail("Anything-But expression name not found") };
    if entries.next().is_some() {
        return fail("Only one key allowed in match expression");
    }
    let texts = |otherwise: &str| -> Compiled<Vec<String>> {
        match value {
            Value::Array(items) if !items.is_empty() => {
                let one = |(at, item): (usize, &Value)| {
                    text(item, otherwise).map_err(|p| p.at(Place::Member).within(&at.to_string()))
                };
                items.iter().enumerate().map(one).collect()
            }
            one => Ok(vec![text(one, otherwise)?]),
        }
    };
    let not_empty = |texts: Vec<String>| {
        if texts.iter().any(String::is_empty) {
            return Err(Problem::new("Null prefix/suffix not allowed").at(Place::Whole));
        }
        Ok(texts)
    };
    let compiled = match (kind.as_str(), value) {
        ("prefix" | "suffix", Value::Object(_)) => fail(ANYTHING),
        ("prefix", _) => texts(AFFIX).and_then(not_empty).map(AnythingBut::Prefixes),
        ("suffix", _) => texts(AFFIX).and_then(not_empty).map(AnythingBut::Suffixes),
        ("equals-ignore-case", _) => {
            texts(CASE).map(|texts| AnythingBut::IgnoreCase(texts.iter().map(|text| fold(text)).collect()))
        }
        ("wildcard", _) => texts("wildcard match pattern must be a string").and_then(|texts| {
            let parse =
                |text: &String| Wildcard::parse(text).map_err(|reason| Problem::new(reason).at(Place::Whole));
            let wildcards = texts.iter().map(parse);
            wildcards.collect::<Compiled<_>>().map(AnythingBut::Wildcards)
        }),
        (other, _) => fail(format!("Unsupported anything-but pattern: {other}")),
    };
    compiled.map_err(|problem| problem.within(kind))
}

/// Text without its case, for comparing.
pub(super) fn fold(text: &str) -> String {
    text.to_lowercase()
}
