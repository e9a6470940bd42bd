//! The rules of a Choice state in JSONPath: comparisons of a variable, and their combinations.
//!
//! A comparison of values of other types than its own does not match; a variable that isn't there fails the state, except
//! for `IsPresent`.

use std::cmp::Ordering;

use serde_json::Value;

use super::jsonata::Query;
use super::path::Path;
use super::scope::{Failure, Scope};
use super::timestamp::parse_timestamp;

/// Nested deeper, a rule is refused.
const MAXIMUM_DEPTH: usize = 32;

/// A test that is true or false.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    And(Vec<Rule>),
    Or(Vec<Rule>),
    Not(Box<Rule>),
    Compare {
        variable: Path,
        operator: String,
        test: Test,
    },
    /// `Condition` of a state in JSONata, and the place of the rule.
    Condition(String, Condition),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    Fixed(bool),
    Query(Query),
}

/// What a variable is tested for.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    Order {
        kind: Kind,
        wanted: &'static [Ordering],
        operand: Operand,
    },
    /// `*` stands for any characters, `\*` for itself.
    Matches(String),
    Is(Is, bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    String,
    Numeric,
    Boolean,
    Timestamp,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    Value(Value),
    Path(Path),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    Null,
    Present,
    Numeric,
    String,
    Boolean,
    Timestamp,
}

const EQUAL: &[Ordering] = &[Ordering::Equal];
const LESS: &[Ordering] = &[Ordering::Less];
const GREATER: &[Ordering] = &[Ordering::Greater];
const LESS_OR_EQUAL: &[Ordering] = &[Ordering::Less, Ordering::Equal];
const GREATER_OR_EQUAL: &[Ordering] = &[Ordering::Greater, Ordering::Equal];

/// What is wrong with a rule, and the pointer to it within the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRule {
    pub pointer: String,
    pub message: String,
}

impl BadRule {
    fn new(pointer: &str, message: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), message: message.into() }
    }
}

impl Rule {
    /// Reads a rule; `Next`, `Comment` and `Assign` beside it are not its business.
    pub fn read(value: &Value) -> Result<Self, BadRule> {
        Self::read_at(value, "", 0)
    }

    fn read_at(value: &Value, pointer: &str, depth: usize) -> Result<Self, BadRule> {
        if depth > MAXIMUM_DEPTH {
            return Err(BadRule::new(
                pointer,
                format!("Rules are nested deeper than {MAXIMUM_DEPTH} levels"),
            ));
        }
        let Some(map) = value.as_object() else {
            return Err(BadRule::new(pointer, "Expected value of type Object"));
        };
        let several = |key: &str| -> Result<Vec<Self>, BadRule> {
            let pointer = format!("{pointer}/{key}");
            let items = map[key].as_array().filter(|items| !items.is_empty());
            let items =
                items.ok_or_else(|| BadRule::new(&pointer, "A non-empty list of rules is required"))?;
            let read = |(index, item)| Self::read_at(item, &format!("{pointer}[{index}]"), depth + 1);
            items.iter().enumerate().map(read).collect()
        };
        if map.contains_key("And") {
            return Ok(Self::And(several("And")?));
        }
        if map.contains_key("Or") {
            return Ok(Self::Or(several("Or")?));
        }
        if let Some(inner) = map.get("Not") {
            return Ok(Self::Not(Box::new(Self::read_at(inner, &format!("{pointer}/Not"), depth + 1)?)));
        }
        let Some(variable) = map.get("Variable") else {
            return Err(BadRule::new(pointer, "These fields are required: [Variable]"));
        };
        let variable = variable
            .as_str()
            .and_then(|text| Path::parse(text).ok())
            .ok_or_else(|| BadRule::new(&format!("{pointer}/Variable"), "Value is not a valid JSONPath"))?;
        let others =
            map.iter().filter(|(key, _)| !matches!(key.as_str(), "Variable" | "Next" | "Comment" | "Assign"));
        let others: Vec<_> = others.collect();
        match others.as_slice() {
            [(operator, operand)] => {
                let test = test(operator, operand)
                    .map_err(|message| BadRule::new(&format!("{pointer}/{operator}"), message))?;
                Ok(Self::Compare { variable, operator: (*operator).clone(), test })
            }
            [] => Err(BadRule::new(pointer, "A comparison operator is required")),
            [_, (second, _), ..] => Err(BadRule::new(
                &format!("{pointer}/{second}"),
                format!("Field '{second}' is not supported"),
            )),
        }
    }

    /// The paths that the rule reads.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::And(rules) | Self::Or(rules) => rules.iter().flat_map(Self::paths).collect(),
            Self::Not(rule) => rule.paths(),
            Self::Condition(..) => Vec::new(),
            Self::Compare { variable, test, .. } => {
                let mut paths = vec![variable];
                if let Test::Order { operand: Operand::Path(path), .. } = test {
                    paths.push(path);
                }
                paths
            }
        }
    }

    pub fn holds(&self, scope: &Scope<'_>) -> Result<bool, Failure> {
        match self {
            Self::And(rules) => {
                for rule in rules {
                    if !rule.holds(scope)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Self::Or(rules) => {
                for rule in rules {
                    if rule.holds(scope)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Self::Not(rule) => Ok(!rule.holds(scope)?),
            Self::Condition(_, Condition::Fixed(holds)) => Ok(*holds),
            Self::Condition(place, Condition::Query(query)) => {
                let found = query.evaluate(place, scope)?;
                found.as_bool().ok_or_else(|| query.unexpected(place, "boolean", &found))
            }
            Self::Compare { variable, test, .. } => {
                let value = scope.select(variable);
                if let Test::Is(is, wanted) = test {
                    return match (is, value) {
                        (Is::Present, value) => Ok(value.is_ok() == *wanted),
                        (is, Ok(value)) => Ok(is.holds(&value) == *wanted),
                        (_, Err(nothing)) => Err(unreachable_path(variable, &nothing.to_string())),
                    };
                }
                let value = value.map_err(|nothing| unreachable_path(variable, &nothing.to_string()))?;
                test.holds(&value, scope)
            }
        }
    }
}

fn unreachable_path(path: &Path, nothing: &str) -> Failure {
    Failure::runtime(format!(
        "Invalid path '{path}': The choice state's condition path references an invalid value. {nothing}"
    ))
}

impl Test {
    fn holds(&self, value: &Value, scope: &Scope<'_>) -> Result<bool, Failure> {
        match self {
            Self::Is(is, wanted) => Ok(is.holds(value) == *wanted),
            Self::Matches(pattern) => Ok(value.as_str().is_some_and(|text| glob(pattern, text))),
            Self::Order { kind, wanted, operand } => {
                let found;
                let operand = match operand {
                    Operand::Value(value) => value,
                    Operand::Path(path) => {
                        found = scope
                            .select(path)
                            .map_err(|nothing| unreachable_path(path, &nothing.to_string()))?;
                        &found
                    }
                };
                Ok(kind.order(value, operand).is_some_and(|order| wanted.contains(&order)))
            }
        }
    }
}

impl Kind {
    fn order(self, left: &Value, right: &Value) -> Option<Ordering> {
        match self {
            Self::String => Some(left.as_str()?.cmp(right.as_str()?)),
            Self::Numeric => left.as_number()?.as_f64()?.partial_cmp(&right.as_number()?.as_f64()?),
            Self::Boolean => Some(left.as_bool()?.cmp(&right.as_bool()?)),
            Self::Timestamp => Some(parse_timestamp(left.as_str()?)?.cmp(&parse_timestamp(right.as_str()?)?)),
        }
    }

    fn accepts(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Numeric => value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Timestamp => value.as_str().is_some_and(|text| parse_timestamp(text).is_some()),
        }
    }
}

impl Is {
    fn holds(self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Present => true,
            Self::Numeric => value.is_number(),
            Self::String => value.is_string(),
            Self::Boolean => value.is_boolean(),
            Self::Timestamp => Kind::Timestamp.accepts(value),
        }
    }
}

fn test(operator: &str, operand: &Value) -> Result<Test, String> {
    let is = match operator {
        "IsNull" => Some(Is::Null),
        "IsPresent" => Some(Is::Present),
        "IsNumeric" => Some(Is::Numeric),
        "IsString" => Some(Is::String),
        "IsBoolean" => Some(Is::Boolean),
        "IsTimestamp" => Some(Is::Timestamp),
        _ => None,
    };
    if let Some(is) = is {
        let wanted = operand.as_bool().ok_or("Expected value of type Boolean")?;
        return Ok(Test::Is(is, wanted));
    }
    if operator == "StringMatches" {
        return Ok(Test::Matches(operand.as_str().ok_or("Expected value of type String")?.to_owned()));
    }
    let (name, by_path) = match operator.strip_suffix("Path") {
        Some(name) => (name, true),
        None => (operator, false),
    };
    let unknown = || format!("Field '{operator}' is not supported");
    let (kind, relation) = [
        ("String", Kind::String),
        ("Numeric", Kind::Numeric),
        ("Boolean", Kind::Boolean),
        ("Timestamp", Kind::Timestamp),
    ]
    .into_iter()
    .find_map(|(prefix, kind)| Some((kind, name.strip_prefix(prefix)?)))
    .ok_or_else(unknown)?;
    let wanted = match (relation, kind) {
        ("Equals", _) => EQUAL,
        (_, Kind::Boolean) => return Err(unknown()),
        ("LessThan", _) => LESS,
        ("GreaterThan", _) => GREATER,
        ("LessThanEquals", _) => LESS_OR_EQUAL,
        ("GreaterThanEquals", _) => GREATER_OR_EQUAL,
        _ => return Err(unknown()),
    };
    let operand = if by_path {
        let path = operand.as_str().and_then(|text| Path::parse(text).ok());
        Operand::Path(path.ok_or("Value is not a valid JSONPath")?)
    } else if kind.accepts(operand) {
        Operand::Value(operand.clone())
    } else {
        return Err(match kind {
            Kind::String => "Expected value of type String",
            Kind::Numeric => "Expected value of type Integer or Float",
            Kind::Boolean => "Expected value of type Boolean",
            Kind::Timestamp => "String does not match RFC3339 timestamp",
        }
        .to_owned());
    };
    Ok(Test::Order { kind, wanted, operand })
}

/// `*` stands for any run of characters; a backslash takes the next character as it is.
fn glob(pattern: &str, text: &str) -> bool {
    let mut tokens: Vec<Option<char>> = Vec::new();
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        match c {
            '*' => tokens.push(None),
            '\\' => tokens.push(Some(characters.next().unwrap_or('\\'))),
            c => tokens.push(Some(c)),
        }
    }
    let text: Vec<char> = text.chars().collect();
    let (mut t, mut p, mut star) = (0, 0, None);
    while t < text.len() {
        match tokens.get(p) {
            Some(None) => {
                star = Some((p, t));
                p += 1;
            }
            Some(Some(c)) if *c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match star {
                None => return false,
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    p = at + 1;
                    t = from + 1;
                }
            },
        }
    }
    tokens[p..].iter().all(Option::is_none)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::super::scope::{Chance, Fixed, States};
    use super::*;

    fn check_rule(rule: Value, expected: Value) {
        let input = json!({
            "s": "b", "n": 5, "f": 5.0, "t": true, "null": null, "at": "2016-08-18T17:33:00Z", "list": [1],
            "also": "b", "file": "zebra1.log", "star": "a*b", "later": "2016-08-18T18:33:00+00:30",
        });
        let variables = Map::from_iter([("v".to_owned(), json!("b"))]);
        let chance = Chance::new("");
        let around = Fixed { variables, ..Fixed::default() };
        let scope = Scope { input: &input, states: States::default(), around: &around, chance: &chance };
        let got = match Rule::read(&rule) {
            Err(bad) => json!({"at": bad.pointer, "bad": bad.message}),
            Ok(read) => match read.holds(&scope) {
                Ok(holds) => json!(holds),
                Err(failure) => json!({"fails": failure.error}),
            },
        };
        assert_eq!(got, expected, "{rule}");
    }

    #[test]
    fn comparisons() {
        for (variable, operator, operand, expected) in [
            ("$.s", "StringEquals", json!("b"), true),
            ("$.s", "StringEquals", json!("B"), false),
            ("$.n", "StringEquals", json!("5"), false),
            ("$v", "StringEquals", json!("b"), true),
            ("$.s", "StringEqualsPath", json!("$.also"), true),
            ("$.s", "StringEqualsPath", json!("$v"), true),
            ("$.s", "StringEqualsPath", json!("$.n"), false),
            ("$.s", "StringLessThan", json!("c"), true),
            ("$.s", "StringLessThan", json!("b"), false),
            ("$.s", "StringLessThanEquals", json!("b"), true),
            ("$.s", "StringGreaterThan", json!("a"), true),
            ("$.s", "StringGreaterThanEquals", json!("b"), true),
            ("$.n", "NumericEquals", json!(5), true),
            ("$.f", "NumericEquals", json!(5), true),
            ("$.s", "NumericEquals", json!(5), false),
            ("$.n", "NumericLessThan", json!(5.1), true),
            ("$.n", "NumericGreaterThanEqualsPath", json!("$.f"), true),
            ("$.n", "NumericGreaterThan", json!(5), false),
            ("$.t", "BooleanEquals", json!(true), true),
            ("$.t", "BooleanEquals", json!(false), false),
            ("$.s", "BooleanEquals", json!(true), false),
            ("$.at", "TimestampEquals", json!("2016-08-18T18:33:00+01:00"), true),
            ("$.at", "TimestampLessThanPath", json!("$.later"), true),
            ("$.at", "TimestampGreaterThan", json!("2016-08-18T17:32:59Z"), true),
            ("$.s", "TimestampEquals", json!("2016-08-18T18:33:00+01:00"), false),
            ("$.file", "StringMatches", json!("zebra*.log"), true),
            ("$.file", "StringMatches", json!("*.log"), true),
            ("$.file", "StringMatches", json!("*"), true),
            ("$.file", "StringMatches", json!("*.txt"), false),
            ("$.star", "StringMatches", json!("a\\*b"), true),
            ("$.file", "StringMatches", json!("zebra\\*"), false),
            ("$.null", "IsNull", json!(true), true),
            ("$.s", "IsNull", json!(false), true),
            ("$.none", "IsPresent", json!(false), true),
            ("$.s", "IsPresent", json!(true), true),
            ("$.f", "IsNumeric", json!(true), true),
            ("$.s", "IsString", json!(true), true),
            ("$.t", "IsBoolean", json!(true), true),
            ("$.at", "IsTimestamp", json!(true), true),
            ("$.s", "IsTimestamp", json!(true), false),
        ] {
            check_rule(json!({"Variable": variable, operator: operand, "Next": "X"}), json!(expected));
        }
    }

    #[test]
    fn combinations() {
        let yes = json!({"Variable": "$.s", "IsString": true});
        let no = json!({"Variable": "$.s", "IsString": false});
        check_rule(json!({"And": [yes, yes]}), json!(true));
        check_rule(json!({"And": [yes, no]}), json!(false));
        check_rule(json!({"Or": [no, yes]}), json!(true));
        check_rule(json!({"Or": [no, no]}), json!(false));
        check_rule(json!({"Not": no}), json!(true));
        check_rule(json!({"Not": {"And": [yes, {"Or": [no, {"Not": no}]}]}}), json!(false));
    }

    #[test]
    fn what_is_not_there_fails() {
        check_rule(json!({"Variable": "$.none", "IsNull": true}), json!({"fails": "States.Runtime"}));
        check_rule(json!({"Variable": "$.none", "StringEquals": "a"}), json!({"fails": "States.Runtime"}));
        check_rule(
            json!({"Variable": "$.s", "StringEqualsPath": "$.none"}),
            json!({"fails": "States.Runtime"}),
        );
    }

    #[test]
    fn bad_rules_are_placed() {
        for (rule, pointer) in [
            (json!({"StringEquals": "a"}), ""),
            (json!({"Variable": "$.s"}), ""),
            (json!({"Variable": "s", "StringEquals": "a"}), "/Variable"),
            (json!({"Variable": "$.s", "StringEquals": 5}), "/StringEquals"),
            (json!({"Variable": "$.s", "BooleanLessThan": true}), "/BooleanLessThan"),
            (json!({"Variable": "$.s", "TimestampEquals": "noon"}), "/TimestampEquals"),
            (json!({"Variable": "$.s", "Sounds": "a"}), "/Sounds"),
            (json!({"Variable": "$.s", "StringEquals": "a", "NumericEquals": 1}), "/NumericEquals"),
            (json!({"And": []}), "/And"),
            (json!({"Or": [{"Not": {"Variable": 1, "IsNull": true}}]}), "/Or[0]/Not/Variable"),
            (json!(5), ""),
        ] {
            assert_eq!(
                Rule::read(&rule).map(|_| ()).map_err(|bad| bad.pointer),
                Err(pointer.to_owned()),
                "{rule}"
            );
        }
    }
}
