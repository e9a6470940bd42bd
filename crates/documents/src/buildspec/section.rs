//! One mapping of a buildspec, read key by key with the types that a buildspec has: texts that may be written as
//! numbers, lists that may be written as one text, and `yes`.

use indexmap::IndexMap;

use crate::spanned::{DocumentError, Entry, Mapping, Node, Span, Value};

pub type Parsed<T> = Result<T, DocumentError>;

/// A mapping, and what it is called in messages (`phases/build`; the whole document has no name).
pub struct Section<'a> {
    pub name: String,
    mapping: &'a Mapping,
}

/// An error whose message names the line, as CodeBuild's do.
pub fn error(span: Span, message: impl std::fmt::Display) -> DocumentError {
    if span.is_somewhere() {
        DocumentError::new(span, format!("{message} at line {}", span.line))
    } else {
        DocumentError::new(span, message.to_string())
    }
}

fn unexpected(name: &str, wanted: &str, found: &Node) -> DocumentError {
    error(found.span, format!("Expected {name} to be {wanted}: found {} instead", found.kind()))
}

impl<'a> Section<'a> {
    /// `None` if the node is empty (`env:` with nothing below).
    pub fn of(name: impl Into<String>, node: &'a Node) -> Parsed<Option<Self>> {
        let name = name.into();
        match &node.value {
            Value::Null => Ok(None),
            Value::Mapping(mapping) => Ok(Some(Self { name, mapping })),
            _ => Err(unexpected(if name.is_empty() { "the buildspec" } else { &name }, "a mapping", node)),
        }
    }

    pub fn entries(&self) -> impl Iterator<Item = (&'a str, &'a Entry)> {
        self.mapping.iter().map(|(key, entry)| (key.as_str(), entry))
    }

    pub fn get(&self, key: &str) -> Option<&'a Node> {
        self.mapping.get(key).map(|entry| &entry.node)
    }

    /// The section below `key`, if it is there and not empty.
    pub fn section(&self, key: &str) -> Parsed<Option<Section<'a>>> {
        self.get(key).map_or(Ok(None), |node| Section::of(self.path(key), node))
    }

    /// Refuses a key that means nothing here, rather than to skip what somebody wrote for a reason.
    pub fn only(&self, known: &[&str]) -> Parsed<()> {
        let Some((key, entry)) = self.entries().find(|(key, _)| !known.contains(key)) else { return Ok(()) };
        let place = if self.name.is_empty() { "the buildspec" } else { &self.name };
        Err(error(entry.key_span, format!("Unknown key '{key}' in {place}. Expecting: {}", known.join(","))))
    }

    pub fn path(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}/{key}", self.name) }
    }

    pub fn text(&self, key: &str) -> Parsed<Option<String>> {
        match self.get(key) {
            None => Ok(None),
            Some(node) if node.is_null() => Ok(None),
            Some(node) => scalar(&self.path(key), node).map(Some),
        }
    }

    /// `yes`, `no`, `true` or `false`; absent is `no`.
    pub fn flag(&self, key: &str) -> Parsed<bool> {
        let Some(node) = self.get(key) else { return Ok(false) };
        let text = self.text(key)?.unwrap_or_default().to_ascii_lowercase();
        match text.as_str() {
            "yes" | "true" | "on" => Ok(true),
            "no" | "false" | "off" | "" => Ok(false),
            _ => Err(unexpected(&self.path(key), "yes or no", node)),
        }
    }

    /// A list of texts, or one text; absent is empty.
    pub fn texts(&self, key: &str) -> Parsed<Vec<String>> {
        let Some(node) = self.get(key) else { return Ok(Vec::new()) };
        match &node.value {
            Value::Null => Ok(Vec::new()),
            Value::Sequence(items) => {
                let name = self.path(key);
                items.iter().enumerate().map(|(at, item)| scalar(&format!("{name}[{at}]"), item)).collect()
            }
            _ => Ok(vec![scalar(&self.path(key), node)?]),
        }
    }

    /// A mapping of texts; absent is empty, and so is a value that is not given.
    pub fn text_map(&self, key: &str) -> Parsed<IndexMap<String, String>> {
        let Some(section) = self.section(key)? else { return Ok(IndexMap::new()) };
        let mut texts = IndexMap::new();
        for (key, entry) in section.entries() {
            let text =
                if entry.node.is_null() { String::new() } else { scalar(&section.path(key), &entry.node)? };
            texts.insert(key.to_owned(), text);
        }
        Ok(texts)
    }
}

fn scalar(name: &str, node: &Node) -> Parsed<String> {
    node.scalar_text().map(std::borrow::Cow::into_owned).ok_or_else(|| unexpected(name, "a string", node))
}
