//! Intrinsic functions: `States.Format('Hello {}', $.name)`.
//!
//! Source of the rules: Step Functions Developer Guide, "Intrinsic functions for JSONPath states".

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use serde_json::{Map, Number, Value};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::path::{Path, PathError, Reader};
use super::scope::{Failure, Scope};

/// `States.ArrayRange` and the pieces of `States.ArrayPartition`: at most so many elements.
const MAXIMUM_ELEMENTS: usize = 1000;
/// What `States.Base64Encode`, `States.Base64Decode` and `States.Hash` take, in characters.
const MAXIMUM_TEXT: usize = 10_000;
const MAXIMUM_DEPTH: usize = 10;

/// A call with its arguments, and its text for messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    text: String,
    function: Function,
    arguments: Vec<Argument>,
}

#[derive(Clone, Debug, PartialEq)]
enum Argument {
    /// As written between its quotes, escapes and all: `States.Format` reads them itself.
    Text(String),
    Literal(Value),
    Path(Path),
    Call(Call),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    Format,
    StringToJson,
    JsonToString,
    Array,
    ArrayPartition,
    ArrayContains,
    ArrayRange,
    ArrayGetItem,
    ArrayLength,
    ArrayUnique,
    Base64Encode,
    Base64Decode,
    Hash,
    JsonMerge,
    MathRandom,
    MathAdd,
    StringSplit,
    Uuid,
}

/// Name, function, least and most arguments.
const FUNCTIONS: [(&str, Function, usize, usize); 18] = [
    ("Format", Function::Format, 1, usize::MAX),
    ("StringToJson", Function::StringToJson, 1, 1),
    ("JsonToString", Function::JsonToString, 1, 1),
    ("Array", Function::Array, 0, usize::MAX),
    ("ArrayPartition", Function::ArrayPartition, 2, 2),
    ("ArrayContains", Function::ArrayContains, 2, 2),
    ("ArrayRange", Function::ArrayRange, 3, 3),
    ("ArrayGetItem", Function::ArrayGetItem, 2, 2),
    ("ArrayLength", Function::ArrayLength, 1, 1),
    ("ArrayUnique", Function::ArrayUnique, 1, 1),
    ("Base64Encode", Function::Base64Encode, 1, 1),
    ("Base64Decode", Function::Base64Decode, 1, 1),
    ("Hash", Function::Hash, 2, 2),
    ("JsonMerge", Function::JsonMerge, 3, 3),
    ("MathRandom", Function::MathRandom, 2, 3),
    ("MathAdd", Function::MathAdd, 2, 2),
    ("StringSplit", Function::StringSplit, 2, 2),
    ("UUID", Function::Uuid, 0, 0),
];

impl Call {
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let mut reader = Reader { rest: text, text };
        let call = read_call(&mut reader, 0)?;
        reader.skip_space();
        if reader.rest.is_empty() { Ok(call) } else { Err(reader.unexpected()) }
    }

    /// The paths among the arguments, those of inner calls too.
    pub fn paths(&self) -> Vec<&Path> {
        let paths = self.arguments.iter().flat_map(|argument| match argument {
            Argument::Path(path) => vec![path],
            Argument::Call(call) => call.paths(),
            Argument::Text(_) | Argument::Literal(_) => Vec::new(),
        });
        paths.collect()
    }

    pub fn evaluate(&self, scope: &Scope<'_>) -> Result<Value, Failure> {
        let mut values = Vec::with_capacity(self.arguments.len());
        for argument in &self.arguments {
            values.push(match argument {
                Argument::Text(text) if self.function == Function::Format => Value::String(text.clone()),
                Argument::Text(text) => Value::String(unescape(text)),
                Argument::Literal(value) => value.clone(),
                Argument::Call(call) => call.evaluate(scope)?,
                Argument::Path(path) => scope.select(path).map_err(|_| {
                    Failure::runtime(format!(
                        "The function '{}' had the following error: The JSONPath argument '{path}' could not be found in the input '{}'",
                        self.text,
                        scope.root_of(path)
                    ))
                })?,
            });
        }
        self.apply(&values, scope).map_err(|problem| {
            Failure::new(
                "States.IntrinsicFailure",
                format!("The function '{}' had the following error: {problem}", self.text),
            )
        })
    }

    fn apply(&self, values: &[Value], scope: &Scope<'_>) -> Result<Value, String> {
        match self.function {
            Function::Format => format(values),
            Function::StringToJson => {
                let text = string(&values[0], 1)?;
                serde_json::from_str(text).map_err(|_| "The argument could not be parsed as JSON".to_owned())
            }
            Function::JsonToString => Ok(Value::String(values[0].to_string())),
            Function::Array => Ok(Value::Array(values.to_vec())),
            Function::ArrayPartition => partition(values),
            Function::ArrayContains => {
                Ok(list(&values[0], 1)?.iter().any(|item| same(item, &values[1])).into())
            }
            Function::ArrayRange => range(values),
            Function::ArrayGetItem => {
                let (items, index) = (list(&values[0], 1)?, integer(&values[1], 2)?);
                let item = usize::try_from(index).ok().and_then(|index| items.get(index));
                item.cloned().ok_or_else(|| format!("The index {index} is outside of the array"))
            }
            Function::ArrayLength => Ok(list(&values[0], 1)?.len().into()),
            Function::ArrayUnique => {
                let mut unique: Vec<Value> = Vec::new();
                for item in list(&values[0], 1)? {
                    if !unique.iter().any(|other| same(other, item)) {
                        unique.push(item.clone());
                    }
                }
                Ok(Value::Array(unique))
            }
            Function::Base64Encode => Ok(Value::String(STANDARD.encode(short(&values[0], 1)?))),
            Function::Base64Decode => {
                let bytes = STANDARD.decode(short(&values[0], 1)?).ok();
                let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
                text.map(Value::String).ok_or_else(|| "The argument is not Base64 of a text".to_owned())
            }
            Function::Hash => hash(values),
            Function::JsonMerge => merge(values),
            Function::MathRandom => random(values, scope),
            Function::MathAdd => {
                let sum = integer(&values[0], 1)?.checked_add(integer(&values[1], 2)?);
                sum.map(Value::from).ok_or_else(|| "The sum is out of range".to_owned())
            }
            Function::StringSplit => split(values),
            Function::Uuid => Ok(Value::String(scope.chance.uuid())),
        }
    }
}

fn read_call(reader: &mut Reader<'_>, depth: usize) -> Result<Call, PathError> {
    reader.skip_space();
    let start = reader.rest;
    if depth >= MAXIMUM_DEPTH {
        return Err(PathError(format!("Intrinsic functions are nested deeper than {MAXIMUM_DEPTH}")));
    }
    reader.expect("States.")?;
    let end = reader.rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(reader.rest.len());
    let name = &reader.rest[..end];
    let Some((_, function, least, most)) = FUNCTIONS.into_iter().find(|(known, ..)| *known == name) else {
        return Err(PathError(format!("There is no intrinsic function 'States.{name}'")));
    };
    reader.rest = &reader.rest[end..];
    reader.expect("(")?;
    let mut arguments = Vec::new();
    reader.skip_space();
    if !reader.eat(")") {
        loop {
            arguments.push(read_argument(reader, depth)?);
            reader.skip_space();
            if reader.eat(")") {
                break;
            }
            reader.expect(",")?;
        }
    }
    if arguments.len() < least || arguments.len() > most {
        return Err(PathError(format!("'States.{name}' was given {} arguments", arguments.len())));
    }
    let text = start[..start.len() - reader.rest.len()].to_owned();
    Ok(Call { text, function, arguments })
}

fn read_argument(reader: &mut Reader<'_>, depth: usize) -> Result<Argument, PathError> {
    reader.skip_space();
    if reader.rest.starts_with('$') {
        return Ok(Argument::Path(reader.path()?));
    }
    if reader.rest.starts_with("States.") {
        return Ok(Argument::Call(read_call(reader, depth + 1)?));
    }
    if reader.rest.starts_with('\'') {
        let raw = &reader.rest[1..];
        let mut escaped = false;
        let end = raw.char_indices().find(|(_, c)| {
            let closes = *c == '\'' && !escaped;
            escaped = *c == '\\' && !escaped;
            closes
        });
        let Some((end, _)) = end else {
            reader.rest = "";
            return Err(reader.unexpected());
        };
        reader.rest = &raw[end + 1..];
        return Ok(Argument::Text(raw[..end].to_owned()));
    }
    let end = reader.rest.find([',', ')', ' ']).unwrap_or(reader.rest.len());
    match serde_json::from_str::<Value>(&reader.rest[..end]) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => {
            reader.rest = &reader.rest[end..];
            Ok(Argument::Literal(value))
        }
        _ => Err(reader.unexpected()),
    }
}

fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => push_escaped(&mut plain, characters.next()),
            c => plain.push(c),
        }
    }
    plain
}

/// What a backslash and the character after it stand for.
fn push_escaped(text: &mut String, escaped: Option<char>) {
    match escaped {
        Some(c @ ('\'' | '\\' | '{' | '}')) => text.push(c),
        Some('n') => text.push('\n'),
        Some('t') => text.push('\t'),
        Some('r') => text.push('\r'),
        Some(other) => text.extend(['\\', other]),
        None => text.push('\\'),
    }
}

fn string(value: &Value, number: usize) -> Result<&str, String> {
    value.as_str().ok_or_else(|| format!("The value for argument {number} is not a string"))
}

fn short(value: &Value, number: usize) -> Result<&str, String> {
    let text = string(value, number)?;
    if text.chars().count() > MAXIMUM_TEXT {
        return Err(format!("The value for argument {number} is longer than {MAXIMUM_TEXT} characters"));
    }
    Ok(text)
}

fn list(value: &Value, number: usize) -> Result<&[Value], String> {
    value
        .as_array()
        .map(Vec::as_slice)
        .ok_or_else(|| format!("The value for argument {number} is not an array"))
}

/// Numbers are rounded to the nearest integer, as the guide has it.
fn integer(value: &Value, number: usize) -> Result<i64, String> {
    let exact = value.as_i64();
    let rounded = || {
        let rounded = value.as_f64()?.round();
        // Beyond 2^53 a float names no single integer.
        #[expect(clippy::cast_possible_truncation, reason = "the range is checked just before")]
        (rounded.abs() <= 9_007_199_254_740_992.0).then_some(rounded as i64)
    };
    exact.or_else(rounded).ok_or_else(|| format!("The value for argument {number} is not a number"))
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        _ => left == right,
    }
}

fn format(values: &[Value]) -> Result<Value, String> {
    let template = string(&values[0], 1)?;
    let mut rest = values[1..].iter();
    let mut text = String::with_capacity(template.len());
    let mut characters = template.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' => push_escaped(&mut text, characters.next()),
            '{' if characters.peek() == Some(&'}') => {
                characters.next();
                match rest.next() {
                    Some(Value::String(value)) => text.push_str(value),
                    Some(value) => text.push_str(&value.to_string()),
                    None => return Err("There are more placeholders than arguments".to_owned()),
                }
            }
            c => text.push(c),
        }
    }
    if rest.next().is_some() {
        return Err("There are more arguments than placeholders".to_owned());
    }
    Ok(Value::String(text))
}

fn partition(values: &[Value]) -> Result<Value, String> {
    let items = list(&values[0], 1)?;
    match usize::try_from(integer(&values[1], 2)?) {
        Ok(size) if size > 0 => Ok(items.chunks(size).map(|chunk| Value::Array(chunk.to_vec())).collect()),
        _ => Err("The size of a chunk must be a positive integer".to_owned()),
    }
}

fn range(values: &[Value]) -> Result<Value, String> {
    let (first, last, step) = (integer(&values[0], 1)?, integer(&values[1], 2)?, integer(&values[2], 3)?);
    if step == 0 {
        return Err("The step of a range can't be zero".to_owned());
    }
    let mut items = Vec::new();
    let mut at = first;
    while if step > 0 { at <= last } else { at >= last } {
        if items.len() == MAXIMUM_ELEMENTS {
            return Err(format!("A range has at most {MAXIMUM_ELEMENTS} elements"));
        }
        items.push(Value::from(at));
        let Some(next) = at.checked_add(step) else { break };
        at = next;
    }
    Ok(Value::Array(items))
}

fn hash(values: &[Value]) -> Result<Value, String> {
    let data = match &values[0] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if data.chars().count() > MAXIMUM_TEXT {
        return Err(format!("The value for argument 1 is longer than {MAXIMUM_TEXT} characters"));
    }
    let digest = match string(&values[1], 2)? {
        "MD5" => hex::encode(Md5::digest(data)),
        "SHA-1" => hex::encode(Sha1::digest(data)),
        "SHA-256" => hex::encode(Sha256::digest(data)),
        "SHA-384" => hex::encode(Sha384::digest(data)),
        "SHA-512" => hex::encode(Sha512::digest(data)),
        other => {
            return Err(format!("The algorithm '{other}' is none of MD5, SHA-1, SHA-256, SHA-384, SHA-512"));
        }
    };
    Ok(Value::String(digest))
}

fn merge(values: &[Value]) -> Result<Value, String> {
    let object = |index: usize| -> Result<&Map<String, Value>, String> {
        values[index]
            .as_object()
            .ok_or_else(|| format!("The value for argument {} is not a JSON object", index + 1))
    };
    if values[2] != Value::Bool(false) {
        return Err("Only the shallow merge is supported: the third argument must be false".to_owned());
    }
    let mut merged = object(0)?.clone();
    merged.extend(object(1)?.clone());
    Ok(Value::Object(merged))
}

fn random(values: &[Value], scope: &Scope<'_>) -> Result<Value, String> {
    let (low, high) = (integer(&values[0], 1)?, integer(&values[1], 2)?);
    let Some(width) = high.checked_sub(low).filter(|width| *width > 0 && *width < 1 << 52) else {
        return Err("The second argument must be greater than the first".to_owned());
    };
    let fraction = match values.get(2) {
        None => scope.chance.fraction(),
        Some(seed) => super::scope::Chance::new(integer(seed, 3)?.to_string()).fraction(),
    };
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "below 2^52, as checked"
    )]
    let offset = (width as f64 * fraction) as i64;
    Ok(Value::Number(Number::from(low + offset)))
}

/// Any of the separator's characters separates, and empty pieces are left out.
fn split(values: &[Value]) -> Result<Value, String> {
    let (text, separators) = (string(&values[0], 1)?, string(&values[1], 2)?);
    let pieces = text.split(|c| separators.contains(c)).filter(|piece| !piece.is_empty());
    Ok(pieces.map(|piece| Value::String(piece.to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::scope::{Chance, Fixed, States};
    use super::*;

    fn check_call(call: &str, expected: Value) {
        let input = json!({"name": "Foo", "n": 4, "list": [1, 2, 3, 2, "a"], "o": {"a": 1}, "t": "{\"x\":[1]}", "big": "x".repeat(10_001)});
        let variables = Map::from_iter([("v".to_owned(), json!({"k": "var"}))]);
        let context = json!({"Execution": {"Name": "run"}});
        let chance = Chance::new("seed");
        let around = Fixed { context, variables, ..Fixed::default() };
        let scope = Scope { input: &input, states: States::default(), around: &around, chance: &chance };
        let got = match Call::parse(call) {
            Err(error) => json!({ "unreadable": error.to_string() }),
            Ok(call) => call.evaluate(&scope).unwrap_or_else(|failure| json!({ "fails": failure.error })),
        };
        assert_eq!(got, expected, "{call}");
    }

    #[test]
    fn texts() {
        check_call("States.Format('Hello')", json!("Hello"));
        check_call("States.Format('Hello, {}.', $.name)", json!("Hello, Foo."));
        check_call("States.Format('{} {} {} {}', 1, null, true, $.o)", json!("1 null true {\"a\":1}"));
        check_call(r"States.Format('a\{\}b{}\'c\\', 'x')", json!(r"a{}bx'c\"));
        check_call("States.Format('{}', States.Format('{}-{}', $v.k, $$.Execution.Name))", json!("var-run"));
        check_call("States.Format('{} {}', 1)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.Format('{}', 1, 2)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.Format(5)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.StringToJson($.t)", json!({"x": [1]}));
        check_call("States.StringToJson('nope')", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.JsonToString($.o)", json!("{\"a\":1}"));
        check_call("States.StringSplit('1,2,,3', ',')", json!(["1", "2", "3"]));
        check_call("States.StringSplit('a.b-c', '.-')", json!(["a", "b", "c"]));
        check_call("States.Base64Encode('Data to encode')", json!("RGF0YSB0byBlbmNvZGU="));
        check_call("States.Base64Decode('RGVjb2RlZA==')", json!("Decoded"));
        check_call("States.Base64Decode('%')", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.Base64Encode($.big)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.Hash('input data', 'SHA-1')", json!("aaff4a450a104cd177d28d18d74485e8cae074b7"));
        check_call("States.Hash('', 'MD5')", json!("d41d8cd98f00b204e9800998ecf8427e"));
        check_call("States.Hash('', 'CRC')", json!({"fails": "States.IntrinsicFailure"}));
    }

    #[test]
    fn lists() {
        check_call("States.Array()", json!([]));
        check_call("States.Array(1, 'a', $.n, null, States.Array(true))", json!([1, "a", 4, null, [true]]));
        check_call("States.ArrayPartition($.list, 2)", json!([[1, 2], [3, 2], ["a"]]));
        check_call("States.ArrayPartition($.list, 0)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.ArrayContains($.list, 3)", json!(true));
        check_call("States.ArrayContains($.list, '3')", json!(false));
        check_call("States.ArrayRange(1, 9, 2)", json!([1, 3, 5, 7, 9]));
        check_call("States.ArrayRange(5, 1, -2)", json!([5, 3, 1]));
        check_call("States.ArrayRange(1, 1000, 1)", Value::Array((1..=1000).map(Value::from).collect()));
        check_call("States.ArrayRange(0, 1000, 1)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.ArrayRange(0, 1, 0)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.ArrayGetItem($.list, 4)", json!("a"));
        check_call("States.ArrayGetItem($.list, 5)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.ArrayLength($.list)", json!(5));
        check_call("States.ArrayLength($.o)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.ArrayUnique($.list)", json!([1, 2, 3, "a"]));
    }

    #[test]
    fn numbers_and_objects() {
        check_call("States.MathAdd($.n, -1)", json!(3));
        check_call("States.MathAdd(1.6, 1)", json!(3));
        check_call("States.MathAdd('1', 1)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.JsonMerge($.o, $v, false)", json!({"a": 1, "k": "var"}));
        check_call("States.JsonMerge($.o, $v, true)", json!({"fails": "States.IntrinsicFailure"}));
        check_call("States.MathRandom(3, 4)", json!(3));
        check_call("States.MathRandom(4, 3)", json!({"fails": "States.IntrinsicFailure"}));
    }

    #[test]
    fn a_seed_gives_the_same_number_again() {
        let call = Call::parse("States.MathRandom(0, 1000000, 7)").unwrap();
        let nothing = Fixed::default();
        let draw = |seed: &str| {
            let chance = Chance::new(seed);
            let scope =
                Scope { input: &Value::Null, states: States::default(), around: &nothing, chance: &chance };
            (call.evaluate(&scope).unwrap(), chance.uuid())
        };
        let (first, second) = (draw("a"), draw("b"));
        assert_eq!(first.0, second.0);
        assert_ne!(first.1, second.1);
        assert_eq!(first.1.len(), 36);
        assert_eq!(&first.1[14..15], "4");
    }

    #[test]
    fn missing_and_unreadable() {
        check_call("States.Format('{}', $.none)", json!({"fails": "States.Runtime"}));
        for call in [
            "States.Nope()",
            "States.Format(",
            "States.Format('a",
            "States.Format('a',)",
            "States.UUID(1)",
            "Format()",
            "States.UUID() x",
            "States.Array(a)",
            "States.MathAdd(1)",
        ] {
            assert!(Call::parse(call).is_err(), "{call}");
        }
    }
}
