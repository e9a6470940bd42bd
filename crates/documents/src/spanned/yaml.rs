//! YAML into the spanned tree, from the parser's events.
//!
//! The tree is built with a stack of our own rather than by recursion, and building ends at the first
//! syntax error: the parser would go on to report it for ever.

use std::collections::HashMap;

use indexmap::map::Entry as Slot;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Tag};

use super::json::duplicate;
use super::{
    Dialect, DocumentError, Entry, MAXIMUM_ALIASED_NODES, MAXIMUM_DEPTH, Mapping, Node, Span, Value,
};

/// The short forms, without their `!`. Each stands for `Fn::` and the same name, but for these two.
const BARE: [&str; 2] = ["Ref", "Condition"];
const FUNCTIONS: [&str; 24] = [
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
];

pub(super) fn parse(text: &str, dialect: Dialect) -> Result<Node, DocumentError> {
    let mut builder =
        Builder { dialect, stack: Vec::new(), root: None, documents: 0, anchors: HashMap::new(), aliased: 0 };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| syntax_error(&error))?;
        let (start, end) = (span.start, span.end);
        let length = if start.line() == end.line() { end.col().saturating_sub(start.col()) } else { 1 };
        builder.event(event, Span::new(start.line(), start.col() + 1, length.max(1)))?;
    }
    Ok(builder.root.unwrap_or_else(|| Node::new(Value::Null, Span::new(1, 1, 1))))
}

fn syntax_error(error: &ScanError) -> DocumentError {
    let place = error.marker();
    DocumentError::new(Span::new(place.line(), place.col() + 1, 1), error.info())
}

struct Builder {
    dialect: Dialect,
    stack: Vec<Frame>,
    root: Option<Node>,
    documents: usize,
    anchors: HashMap<usize, Node>,
    /// Nodes that aliases have added so far.
    aliased: usize,
}

struct Frame {
    span: Span,
    anchor: usize,
    tag: Option<Tag>,
    content: Content,
}

enum Content {
    Sequence(Vec<Node>),
    Mapping { entries: Mapping, key: Option<(String, Span)>, merged: Vec<Node> },
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), DocumentError> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(DocumentError::new(span, "only one YAML document is read"));
                }
                Ok(())
            }
            Event::Alias(id) => self.alias(id, span),
            Event::Scalar(text, style, anchor, tag) => {
                self.check_anchor(anchor, span)?;
                if let Some(Frame { content: Content::Mapping { key: key @ None, .. }, .. }) =
                    self.stack.last_mut()
                {
                    if text == "~" && style == ScalarStyle::Plain {
                        return Err(DocumentError::new(span, "a key is missing"));
                    }
                    *key = Some((text.into_owned(), span));
                    return Ok(());
                }
                let tag = tag.map(std::borrow::Cow::into_owned);
                let node = self.scalar(text.into_owned(), style, tag, span)?;
                self.add(node, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                self.open(Content::Sequence(Vec::new()), anchor, tag.map(std::borrow::Cow::into_owned), span)
            }
            Event::MappingStart(anchor, tag) => {
                let content = Content::Mapping { entries: Mapping::new(), key: None, merged: Vec::new() };
                self.open(content, anchor, tag.map(std::borrow::Cow::into_owned), span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
        }
    }

    fn open(
        &mut self,
        content: Content,
        anchor: usize,
        tag: Option<Tag>,
        span: Span,
    ) -> Result<(), DocumentError> {
        self.check_anchor(anchor, span)?;
        if self.stack.len() >= MAXIMUM_DEPTH {
            let message = format!("the document is nested deeper than {MAXIMUM_DEPTH} levels");
            return Err(DocumentError::new(span, message));
        }
        if let Some(Frame { content: Content::Mapping { key: None, .. }, .. }) = self.stack.last() {
            return Err(DocumentError::new(span, "a key must be a string"));
        }
        self.stack.push(Frame { span, anchor, tag, content });
        Ok(())
    }

    fn close(&mut self) -> Result<(), DocumentError> {
        let frame = self.stack.pop().expect("the parser ends only what it has started");
        let value = match frame.content {
            Content::Sequence(items) => Value::Sequence(items),
            Content::Mapping { mut entries, merged, .. } => {
                merged.into_iter().try_for_each(|node| merge(&mut entries, node))?;
                Value::Mapping(entries)
            }
        };
        let node = Node::new(value, frame.span);
        let node = match frame.tag {
            None => node,
            Some(tag) => self.tagged_collection(node, &tag)?,
        };
        self.add(node, frame.anchor)
    }

    fn add(&mut self, node: Node, anchor: usize) -> Result<(), DocumentError> {
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(frame) = self.stack.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut frame.content {
            Content::Sequence(items) => items.push(node),
            Content::Mapping { entries, key, merged } => {
                let (key, key_span) = key.take().expect("a value follows its key");
                if key == "<<" {
                    match self.dialect {
                        Dialect::Plain => merged.push(node),
                        Dialect::Template => return Err(no_aliases(key_span)),
                    }
                    return Ok(());
                }
                match entries.entry(key) {
                    Slot::Vacant(slot) => drop(slot.insert(Entry { key_span, node })),
                    Slot::Occupied(slot) => return Err(duplicate(slot.key(), key_span, slot.get().key_span)),
                }
            }
        }
        Ok(())
    }

    fn check_anchor(&self, anchor: usize, span: Span) -> Result<(), DocumentError> {
        match self.dialect {
            Dialect::Template if anchor > 0 => Err(no_aliases(span)),
            Dialect::Template | Dialect::Plain => Ok(()),
        }
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<(), DocumentError> {
        if self.dialect == Dialect::Template {
            return Err(no_aliases(span));
        }
        if let Some(Frame { content: Content::Mapping { key: None, .. }, .. }) = self.stack.last() {
            return Err(DocumentError::new(span, "an alias can't be a key"));
        }
        let Some(node) = self.anchors.get(&id) else {
            return Err(DocumentError::new(span, "the alias is used inside the value that it names"));
        };
        let (count, depth) = node.measure();
        self.aliased += count;
        if self.aliased > MAXIMUM_ALIASED_NODES || self.stack.len() + depth > MAXIMUM_DEPTH {
            return Err(DocumentError::new(span, "the aliases of this document expand to too many values"));
        }
        let node = node.clone();
        self.add(node, 0)
    }

    fn scalar(
        &self,
        text: String,
        style: ScalarStyle,
        tag: Option<Tag>,
        span: Span,
    ) -> Result<Node, DocumentError> {
        let Some(tag) = tag else {
            let value =
                if style == ScalarStyle::Plain { plain(text, self.dialect) } else { Value::String(text) };
            return Ok(Node::new(value, span));
        };
        if tag.is_yaml_core_schema() {
            let value =
                core_scalar(&tag.suffix, text, self.dialect).ok_or_else(|| unknown_tag(&tag, span))?;
            return Ok(Node::new(value, span));
        }
        if tag.handle.is_empty() && tag.suffix == "!" {
            return Ok(Node::new(Value::String(text), span));
        }
        // The argument of a function that was written as a scalar is a string, whatever it looks like.
        self.function(Node::new(Value::String(text), span), &tag)
    }

    fn tagged_collection(&self, node: Node, tag: &Tag) -> Result<Node, DocumentError> {
        let expected = match node.value {
            Value::Sequence(_) => "seq",
            _ => "map",
        };
        if tag.is_yaml_core_schema() && tag.suffix == expected {
            return Ok(node);
        }
        self.function(node, tag)
    }

    /// `!Sub x` becomes `Fn::Sub: x`: after this, there is one form of each function.
    fn function(&self, argument: Node, tag: &Tag) -> Result<Node, DocumentError> {
        let span = argument.span;
        let short = tag.suffix.as_str();
        let bare = BARE.contains(&short);
        let known = tag.handle == "!" && (bare || FUNCTIONS.contains(&short));
        if !known || self.dialect == Dialect::Plain {
            return Err(unknown_tag(tag, span));
        }
        let argument = match (short, &argument.value) {
            ("GetAtt", Value::String(text)) => match text.split_once('.') {
                Some((resource, attribute)) => {
                    let part = |text: &str| Node::new(Value::String(text.to_owned()), span);
                    Node::new(Value::Sequence(vec![part(resource), part(attribute)]), span)
                }
                None => argument,
            },
            _ => argument,
        };
        let name = if bare { short.to_owned() } else { format!("Fn::{short}") };
        let entries = Mapping::from_iter([(name, Entry { key_span: span, node: argument })]);
        Ok(Node { value: Value::Mapping(entries), span, tag: Some(format!("!{short}")) })
    }
}

fn merge(entries: &mut Mapping, from: Node) -> Result<(), DocumentError> {
    match from.value {
        Value::Mapping(more) => {
            for (key, entry) in more {
                entries.entry(key).or_insert(entry);
            }
            Ok(())
        }
        Value::Sequence(items) => items.into_iter().try_for_each(|item| match item.value {
            Value::Mapping(_) => merge(entries, item),
            _ => Err(DocumentError::new(item.span, "'<<' merges mappings only")),
        }),
        _ => Err(DocumentError::new(from.span, "'<<' merges mappings only")),
    }
}

fn no_aliases(span: Span) -> DocumentError {
    DocumentError::new(span, "Template error: YAML aliases are not allowed in CloudFormation templates")
        .hint("write the value out where it is needed, or move it to Mappings")
}

fn unknown_tag(tag: &Tag, span: Span) -> DocumentError {
    DocumentError::new(span, format!("the tag {tag} is not known here"))
}

fn core_scalar(kind: &str, text: String, dialect: Dialect) -> Option<Value> {
    match kind {
        "str" => Some(Value::String(text)),
        "int" | "float" => Some(Value::Number(text)),
        "bool" | "null" => Some(plain(text, dialect)),
        _ => None,
    }
}

/// What a scalar without quotes means.
fn plain(text: String, dialect: Dialect) -> Value {
    match text.as_str() {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        // YAML 1.1, which CloudFormation follows: `Enabled: yes` is a boolean.
        "yes" | "Yes" | "YES" | "on" | "On" | "ON" if dialect == Dialect::Template => {
            return Value::Bool(true);
        }
        "no" | "No" | "NO" | "off" | "Off" | "OFF" if dialect == Dialect::Template => {
            return Value::Bool(false);
        }
        _ => {}
    }
    if is_number(&text) { Value::Number(text) } else { Value::String(text) }
}

/// Decimal digits, with a point perhaps, and an exponent only after a point: a commit `1e3` is text, as
/// it is in YAML 1.1. Hexadecimal, octal and sexagesimal forms are left as the text that they are.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let Some((whole, fraction)) = digits.split_once('.') else {
        return !digits.is_empty() && all_digits(digits);
    };
    let (fraction, exponent) = match fraction.split_once(['e', 'E']) {
        Some((fraction, exponent)) => (fraction, exponent.strip_prefix(['+', '-']).filter(|e| !e.is_empty())),
        None => (fraction, Some("0")),
    };
    let some_digits = !whole.is_empty() || !fraction.is_empty();
    some_digits && all_digits(whole) && all_digits(fraction) && exponent.is_some_and(all_digits)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Dialect, parse};

    fn check(dialect: Dialect, text: &str, expected: &serde_json::Value) {
        assert_eq!(&parse(text, dialect).unwrap().to_json(), expected, "{text}");
    }

    fn check_error(dialect: Dialect, text: &str, (line, column): (u32, u32), message: &str) {
        let error = parse(text, dialect).unwrap_err();
        assert_eq!((error.span.line, error.span.column), (line, column), "{text}: {error}");
        assert!(error.message.contains(message), "{text}: {error}");
    }

    #[test]
    fn scalars_are_what_cloudformation_takes_them_for() {
        for (text, expected) in [
            ("true", json!(true)),
            ("yes", json!(true)),
            ("On", json!(true)),
            ("NO", json!(false)),
            ("off", json!(false)),
            ("y", json!("y")),
            ("'yes'", json!("yes")),
            ("\"true\"", json!("true")),
            ("~", json!(null)),
            ("", json!(null)),
            ("null", json!(null)),
            ("''", json!("")),
            ("2012-10-17", json!("2012-10-17")),
            ("12:30:45", json!("12:30:45")),
            ("0x1F", json!("0x1F")),
            ("1_000", json!("1_000")),
            (".5", json!(".5")),
            (".", json!(".")),
            ("-", json!([null])),
            ("1.2.3", json!("1.2.3")),
            (".inf", json!(".inf")),
            ("12e4567", json!("12e4567")),
            ("!!str 123", json!("123")),
            ("!!int 5", json!(5)),
            ("!!bool yes", json!(true)),
            ("! 5", json!("5")),
            ("|\n  a\n  b", json!("a\nb\n")),
            (">-\n  a\n  b", json!("a b")),
        ] {
            check(
                Dialect::Template,
                &format!("k: {text}\n").replace("k: -\n", "k:\n  -\n"),
                &json!({ "k": expected }),
            );
        }
        check(Dialect::Plain, "a: yes\nb: off\nc: true", &json!({ "a": "yes", "b": "off", "c": true }));
    }

    #[test]
    fn short_forms_are_written_out() {
        for (text, expected) in [
            ("!Ref A", json!({ "Ref": "A" })),
            ("!Condition A", json!({ "Condition": "A" })),
            ("!GetAtt A.B", json!({ "Fn::GetAtt": ["A", "B"] })),
            ("!GetAtt A.Outputs.B", json!({ "Fn::GetAtt": ["A", "Outputs.B"] })),
            ("!GetAtt [A, B]", json!({ "Fn::GetAtt": ["A", "B"] })),
            ("!GetAtt A", json!({ "Fn::GetAtt": "A" })),
            ("!Sub 123", json!({ "Fn::Sub": "123" })),
            ("!Sub ['${x}', {x: !Ref Y}]", json!({ "Fn::Sub": ["${x}", { "x": { "Ref": "Y" } }] })),
            ("!Join ['', [a, !Ref B]]", json!({ "Fn::Join": ["", ["a", { "Ref": "B" }]] })),
            (
                "!If [C, !Ref A, !Ref 'AWS::NoValue']",
                json!({ "Fn::If": ["C", { "Ref": "A" }, { "Ref": "AWS::NoValue" }] }),
            ),
            ("!GetAZs ''", json!({ "Fn::GetAZs": "" })),
            ("!GetAZs", json!({ "Fn::GetAZs": "" })),
            ("!Equals [!Ref A, yes]", json!({ "Fn::Equals": [{ "Ref": "A" }, true] })),
            ("!Not [!Equals [a, b]]", json!({ "Fn::Not": [{ "Fn::Equals": ["a", "b"] }] })),
            ("!Base64\n  Fn::Sub: x", json!({ "Fn::Base64": { "Fn::Sub": "x" } })),
            ("!Transform {Name: x}", json!({ "Fn::Transform": { "Name": "x" } })),
            ("!Sub |\n  a ${B}\n", json!({ "Fn::Sub": "a ${B}\n" })),
        ] {
            check(Dialect::Template, &format!("k: {text}"), &json!({ "k": expected }));
        }
        assert_eq!(
            parse("k: !Sub x", Dialect::Template).unwrap().get("k").unwrap().tag.as_deref(),
            Some("!Sub")
        );
    }

    #[test]
    fn mistakes_say_where() {
        let template = Dialect::Template;
        check_error(template, "a: 1\nb: [1, 2\nc: 3\n", (3, 2), "");
        check_error(template, "a: b: c", (1, 5), "");
        check_error(template, "a:\n\t- b", (2, 2), "");
        check_error(template, "a: 1\na: 2", (2, 1), "duplicate key 'a'");
        check_error(template, "a:\n  b: 1\n  c: 2\n  b: 3", (4, 3), "duplicate key 'b'");
        check_error(
            template,
            "a: &x 1\nb: *x",
            (1, 7),
            "YAML aliases are not allowed in CloudFormation templates",
        );
        check_error(template, "a:\n  <<: {b: 1}", (2, 3), "YAML aliases are not allowed");
        check_error(template, "a: !Nope x", (1, 10), "the tag !Nope is not known");
        check_error(template, "a: !!binary eA==", (1, 13), "is not known");
        check_error(template, "a: 1\n---\nb: 2", (2, 1), "only one YAML document");
        check_error(template, "[a]: 1", (1, 2), "expected a value");
        check_error(template, "? [a]\n: 1", (1, 3), "a key must be a string");
        check_error(template, "a: 'x", (1, 4), "");
        check_error(Dialect::Plain, "a: !Ref x", (1, 9), "the tag !Ref is not known");
        check_error(Dialect::Plain, "a: &x [*x]", (1, 8), "inside the value that it names");
        check_error(Dialect::Plain, "a: *nope", (1, 4), "");
    }

    #[test]
    fn plain_documents_may_use_aliases_and_merge_keys() {
        check(
            Dialect::Plain,
            "base: &b {x: 1, y: 2}\nother: &o {z: 5, x: 9}\nuse:\n  <<: *b\n  x: 3\nboth:\n  <<: [*b, *o]\nlist: [*b]\n",
            &json!({
                "base": { "x": 1, "y": 2 }, "other": { "z": 5, "x": 9 }, "use": { "x": 3, "y": 2 },
                "both": { "x": 1, "y": 2, "z": 5 }, "list": [{ "x": 1, "y": 2 }]
            }),
        );
        check(Dialect::Plain, "{a: 1, b: [x]}", &json!({ "a": 1, "b": ["x"] }));
        check(Dialect::Plain, "{\"a\": 1}", &json!({ "a": 1 }));
        check_error(Dialect::Plain, "a:\n  <<: 5", (2, 7), "merges mappings only");
    }

    #[test]
    fn bombs_do_not_go_off() {
        let mut bomb = vec!["a0: &a0 [x, x, x, x, x, x, x, x, x, x]".to_owned()];
        for level in 1..12 {
            let inner = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push(format!("a{level}: &a{level} [{inner}]"));
        }
        check_error(Dialect::Plain, &bomb.join("\n"), (5, 25), "expand to too many values");
        for dialect in [Dialect::Plain, Dialect::Template] {
            let deep = format!("a: {}", "[".repeat(10_000));
            // Here the parser's own limit is reached first.
            assert!(parse(&deep, dialect).unwrap_err().message.contains("recursion limit"));
            let blocks: Vec<String> = (0..1_000).map(|depth| format!("{}a:", " ".repeat(depth))).collect();
            assert!(parse(&blocks.join("\n"), dialect).unwrap_err().message.contains("nested deeper"));
        }
        assert!(parse(&" ".repeat(1_000_001), Dialect::Plain).unwrap_err().message.contains("1000001 bytes"));
    }

    #[test]
    fn a_document_that_says_nothing_is_null() {
        for text in ["", "\n\n", "# only a comment\n", "---\n", "\u{feff}"] {
            check(Dialect::Template, text, &json!(null));
        }
    }
}
