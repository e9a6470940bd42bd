//! Conditions on JSON events: `{ $.code >= 400 && $.who.name = "A*" }`.

use super::{quoted, regex};
use regex::Regex;
use serde_json::Value;

#[derive(Debug)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Compare(Selector, Operator, Operand),
    Is(Selector, Literal),
    Exists(Selector, bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    Null,
    True,
    False,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug)]
pub enum Operand {
    Number(f64),
    /// Text in which `*` stands for any text.
    Text(String),
    Pattern(Regex),
}

#[derive(Debug)]
pub struct Selector(Vec<Part>);

#[derive(Debug)]
enum Part {
    Key(String),
    Index(usize),
    Each,
}

type Parsed<T> = Result<T, String>;

impl Condition {
    pub fn holds(&self, event: &Value) -> bool {
        match self {
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(event)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(event)),
            Self::Compare(selector, operator, operand) => {
                selector.select(event).into_iter().any(|value| operand.compares(*operator, value))
            }
            Self::Is(selector, literal) => selector.select(event).into_iter().any(|value| match literal {
                Literal::Null => value.is_null(),
                Literal::True => value == &Value::Bool(true),
                Literal::False => value == &Value::Bool(false),
            }),
            Self::Exists(selector, wanted) => selector.select(event).is_empty() != *wanted,
        }
    }
}

impl Selector {
    fn select<'a>(&self, event: &'a Value) -> Vec<&'a Value> {
        self.0.iter().fold(vec![event], |values, part| {
            let each = values.into_iter().flat_map(|value| match part {
                Part::Key(key) => value.get(key).into_iter().collect::<Vec<_>>(),
                Part::Index(index) => value.get(index).into_iter().collect(),
                Part::Each => value.as_array().into_iter().flatten().collect(),
            });
            each.collect()
        })
    }
}

impl Operand {
    fn compares(&self, operator: Operator, value: &Value) -> bool {
        match self {
            Self::Number(number) => value.as_f64().is_some_and(|found| match operator {
                Operator::Equal => (found - number).abs() < f64::EPSILON * found.abs().max(1.0),
                Operator::NotEqual => (found - number).abs() >= f64::EPSILON * found.abs().max(1.0),
                Operator::Less => found < *number,
                Operator::LessOrEqual => found <= *number,
                Operator::Greater => found > *number,
                Operator::GreaterOrEqual => found >= *number,
            }),
            Self::Text(pattern) => {
                text(value).is_some_and(|found| is_like(pattern, &found) == (operator == Operator::Equal))
            }
            Self::Pattern(regex) => {
                text(value).is_some_and(|found| regex.is_match(&found) == (operator == Operator::Equal))
            }
        }
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn is_like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

pub fn parse(text: &str) -> Parsed<Condition> {
    let mut parser = Parser { rest: text };
    parser.expect("{")?;
    let condition = parser.any()?;
    parser.expect("}")?;
    if parser.rest.trim().is_empty() {
        Ok(condition)
    } else {
        Err(format!("'{}' after the end", parser.rest))
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn take(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let after = self.rest.strip_prefix(token);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn expect(&mut self, token: &str) -> Parsed<()> {
        if self.take(token) { Ok(()) } else { Err(format!("no '{token}' before '{}'", self.rest)) }
    }

    fn word(&mut self, word: &str) -> bool {
        let rest = self.rest.trim_start();
        let is_there = rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if is_there {
            self.rest = &rest[word.len()..];
        }
        is_there
    }

    fn any(&mut self) -> Parsed<Condition> {
        let mut conditions = vec![self.all()?];
        while self.take("||") {
            conditions.push(self.all()?);
        }
        Ok(Condition::Any(conditions))
    }

    fn all(&mut self) -> Parsed<Condition> {
        let mut conditions = vec![self.one()?];
        while self.take("&&") {
            conditions.push(self.one()?);
        }
        Ok(Condition::All(conditions))
    }

    fn one(&mut self) -> Parsed<Condition> {
        if self.take("(") {
            let condition = self.any()?;
            self.expect(")")?;
            return Ok(condition);
        }
        let selector = self.selector()?;
        if self.word("IS") {
            let literal = if self.word("NULL") {
                Literal::Null
            } else if self.word("TRUE") {
                Literal::True
            } else if self.word("FALSE") {
                Literal::False
            } else {
                return Err(format!("IS without NULL, TRUE or FALSE before '{}'", self.rest));
            };
            return Ok(Condition::Is(selector, literal));
        }
        if self.word("NOT") {
            return if self.word("EXISTS") {
                Ok(Condition::Exists(selector, false))
            } else {
                Err("NOT without EXISTS".to_owned())
            };
        }
        if self.word("EXISTS") {
            return Ok(Condition::Exists(selector, true));
        }
        let operator = self.operator()?;
        let operand = self.operand(operator)?;
        Ok(Condition::Compare(selector, operator, operand))
    }

    fn operator(&mut self) -> Parsed<Operator> {
        let known = [
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("=", Operator::Equal),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let found = known.into_iter().find(|(token, _)| self.take(token));
        found.map(|(_, operator)| operator).ok_or_else(|| format!("no operator before '{}'", self.rest))
    }

    fn operand(&mut self, operator: Operator) -> Parsed<Operand> {
        self.rest = self.rest.trim_start();
        let operand = if self.rest.starts_with('"') {
            let (value, rest) = quoted(self.rest)?;
            self.rest = rest;
            Operand::Text(value)
        } else if let Some(inner) = self.rest.strip_prefix('%') {
            let (pattern, rest) = inner.split_once('%').ok_or("a regular expression without its end")?;
            self.rest = rest;
            Operand::Pattern(regex(pattern)?)
        } else {
            let ends = |c: char| c.is_whitespace() || "})&|".contains(c);
            let (word, rest) = self.rest.split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
            self.rest = rest;
            match word.parse::<f64>() {
                _ if word.is_empty() => return Err("a comparison with nothing".to_owned()),
                Ok(number) if number.is_finite() => Operand::Number(number),
                _ => Operand::Text(word.to_owned()),
            }
        };
        let is_order = !matches!(operator, Operator::Equal | Operator::NotEqual);
        if is_order && !matches!(operand, Operand::Number(_)) {
            return Err("an order of what is not a number".to_owned());
        }
        Ok(operand)
    }

    fn selector(&mut self) -> Parsed<Selector> {
        self.expect("$")?;
        let mut parts = Vec::new();
        loop {
            if let Some(rest) = self.rest.strip_prefix('.') {
                let ends = |c: char| !(c.is_alphanumeric() || "_-:@/".contains(c));
                let (key, rest) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
                if key.is_empty() {
                    return Err("a selector with an empty part".to_owned());
                }
                parts.push(Part::Key(key.to_owned()));
                self.rest = rest;
            } else if let Some(rest) = self.rest.strip_prefix('[') {
                let (part, rest) = bracket(rest)?;
                parts.push(part);
                self.rest = rest;
            } else if parts.is_empty() {
                return Err("a selector without a part".to_owned());
            } else {
                return Ok(Selector(parts));
            }
        }
    }
}

/// What is between `[` and `]`, and what comes after.
fn bracket(text: &str) -> Parsed<(Part, &str)> {
    if text.starts_with('"') {
        let (key, rest) = quoted(text)?;
        let rest = rest.strip_prefix(']').ok_or("a '[' without ']'")?;
        return Ok((Part::Key(key), rest));
    }
    let (inner, rest) = text.split_once(']').ok_or("a '[' without ']'")?;
    let part = match inner.trim() {
        "*" => Part::Each,
        index => Part::Index(index.parse().map_err(|_| format!("a bad index [{index}]"))?),
    };
    Ok((part, rest))
}
