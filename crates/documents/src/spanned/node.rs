//! The tree itself, and ways to look into it.

use std::borrow::Cow;

use indexmap::IndexMap;

use super::Span;

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub value: Value,
    pub span: Span,
    /// The YAML tag as it was written (`!Sub`), if there was one.
    pub tag: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Null,
    Bool(bool),
    /// As it was written: `1.10`, `0755`, `012345678901`.
    Number(String),
    String(String),
    Sequence(Vec<Node>),
    Mapping(Mapping),
}

/// In the order in which it was written.
pub type Mapping = IndexMap<String, Entry>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key_span: Span,
    pub node: Node,
}

impl Node {
    pub fn new(value: Value, span: Span) -> Self {
        Self { value, span, tag: None }
    }

    pub fn is_null(&self) -> bool {
        self.value == Value::Null
    }

    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            Value::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    pub fn as_sequence(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a string, number or boolean, for the many places where AWS takes any of them.
    pub fn scalar_text(&self) -> Option<Cow<'_, str>> {
        match &self.value {
            Value::String(text) | Value::Number(text) => Some(Cow::Borrowed(text)),
            Value::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
            Value::Null | Value::Sequence(_) | Value::Mapping(_) => None,
        }
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        Some(&self.as_mapping()?.get(key)?.node)
    }

    /// "a string", "a list": for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "an object",
        }
    }

    /// The place of a JSON pointer in the source. Where the pointer leads into something that is not
    /// written out (the result of `Fn::If`, say), the nearest node that is.
    pub fn locate(&self, pointer: &str) -> Span {
        let mut node = self;
        for segment in pointer.split('/').skip(1) {
            let segment = segment.replace("~1", "/").replace("~0", "~");
            let next = match &node.value {
                Value::Mapping(mapping) => mapping.get(&segment).map(|entry| &entry.node),
                Value::Sequence(items) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
            };
            let Some(next) = next else { break };
            node = next;
        }
        node.span
    }

    /// How many nodes the tree has, and how deep it is.
    pub fn measure(&self) -> (usize, usize) {
        let children: Box<dyn Iterator<Item = &Node>> = match &self.value {
            Value::Sequence(items) => Box::new(items.iter()),
            Value::Mapping(mapping) => Box::new(mapping.values().map(|entry| &entry.node)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return (1, 1),
        };
        let (count, depth) =
            children.map(Node::measure).fold((0, 0), |(count, depth), (c, d)| (count + c, depth.max(d)));
        (count + 1, depth + 1)
    }

    /// The plain JSON value. A number becomes a JSON number only if that writes the same text again;
    /// otherwise (`0755`, `1.10`) it stays text, which AWS's typed properties take as well.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => serde_json::Value::Bool(*value),
            Value::Number(text) => number(text),
            Value::String(text) => serde_json::Value::String(text.clone()),
            Value::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Value::Mapping(mapping) => {
                mapping.iter().map(|(key, entry)| (key.clone(), entry.node.to_json())).collect()
            }
        }
    }
}

fn number(text: &str) -> serde_json::Value {
    match serde_json::from_str::<serde_json::Number>(text) {
        // An exponent is only ever read as a number when it is meant as one, and has many spellings.
        Ok(number) if number.to_string() == text || text.contains(['e', 'E']) => number.into(),
        _ => serde_json::Value::String(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Dialect, parse};

    #[test]
    fn numbers_keep_their_text() {
        for (text, expected) in [
            ("1", json!(1)),
            ("-7", json!(-7)),
            ("0", json!(0)),
            ("1.5", json!(1.5)),
            ("1.10", json!("1.10")),
            ("0755", json!("0755")),
            ("012345678901", json!("012345678901")),
            ("123456789012", json!(123_456_789_012_u64)),
            ("+1", json!("+1")),
            ("99999999999999999999999", json!("99999999999999999999999")),
            ("1.0", json!(1.0)),
            ("1e3", json!("1e3")),
            ("1.5e+3", json!(1500.0)),
        ] {
            let node = parse(&format!("a: {text}"), Dialect::Template).unwrap();
            assert_eq!(node.to_json(), json!({ "a": expected }), "{text}");
        }
    }

    #[test]
    fn a_pointer_finds_its_place_or_the_nearest() {
        let node = parse("a:\n  - b: 1\n    c/d: 2\n  - !If [x, y, z]\n", Dialect::Template).unwrap();
        for (pointer, line) in [("/a/0/b", 2), ("/a/0/c~1d", 3), ("/a/1", 4), ("/a/1/deep/er", 4), ("", 1)] {
            assert_eq!(node.locate(pointer).line, line, "{pointer}");
        }
    }
}
