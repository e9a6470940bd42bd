//! JSONPath as the states language uses it: a root (`$`, `$$` or `$variable`), then names, indices, wildcards, slices,
//! unions, descendants and filters. What RFC 9535 leaves open follows the implementation that Step Functions shows in
//! its answers: a path that can match at most one value yields that value or fails, any other yields a list.

use std::fmt;

use serde_json::{Map, Value};

use super::filter::{self, Filter};

/// Deeper paths are refused; real ones have fewer than ten segments.
const MAXIMUM_SEGMENTS: usize = 100;

/// A path that was read, with its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    pub(super) text: String,
    pub(super) root: Root,
    pub(super) segments: Vec<Segment>,
    /// A trailing `.length()` and its like.
    function: Option<Function>,
}

/// What a path starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// `$`: the state's input, or whatever is at hand.
    Input,
    /// `$$`: the context object.
    Context,
    /// `$name`: a variable.
    Variable(String),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Segment {
    /// `.name`, `['name']`, `['a','b']`.
    Names(Vec<String>),
    /// `[0]`, `[-1]`, `[0,2]`.
    Indices(Vec<i64>),
    /// `[1:3]`.
    Slice(Option<i64>, Option<i64>),
    /// `*`.
    Every,
    /// `..`, before another segment.
    Descend,
    /// `[?(…)]`.
    Filter(Filter),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    Length,
    Minimum,
    Maximum,
    Average,
    Sum,
    Keys,
}

/// Why a path can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PathError(pub String);

/// Why a path yields nothing. Displays as AWS words it: `No results for path: $['a']`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoResult(pub String);

impl Path {
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let mut reader = Reader { rest: text, text };
        let path = reader.path()?;
        if reader.rest.is_empty() { Ok(path) } else { Err(reader.unexpected()) }
    }

    pub fn root(&self) -> &Root {
        &self.root
    }

    /// At most one value can match, so that it can be written to: names and single indices only.
    pub fn is_reference(&self) -> bool {
        self.is_definite() && self.function.is_none()
    }

    /// `$` alone.
    pub fn is_whole(&self) -> bool {
        self.root == Root::Input && self.segments.is_empty() && self.function.is_none()
    }

    fn is_definite(&self) -> bool {
        self.segments.iter().all(|segment| match segment {
            Segment::Names(names) => names.len() == 1,
            Segment::Indices(indices) => indices.len() == 1,
            Segment::Slice(..) | Segment::Every | Segment::Descend | Segment::Filter(_) => false,
        })
    }

    /// What the path means in `root` (already the input, the context or the variable's value).
    pub fn select(&self, root: &Value) -> Result<Value, NoResult> {
        let found = if self.is_definite() { self.select_one(root)?.clone() } else { self.select_many(root) };
        match self.function {
            None => Ok(found),
            Some(function) => function.apply(&found).ok_or_else(|| self.nothing(self.segments.len())),
        }
    }

    fn select_one<'v>(&self, root: &'v Value) -> Result<&'v Value, NoResult> {
        let mut at = root;
        for (index, segment) in self.segments.iter().enumerate() {
            let last = index + 1 == self.segments.len();
            let next = match (segment, at) {
                (Segment::Names(names), Value::Object(map)) => map.get(&names[0]),
                (Segment::Indices(indices), Value::Array(items)) => element(items, indices[0]),
                _ => None,
            };
            at = match next {
                Some(next) => next,
                None if last => return Err(self.nothing(index + 1)),
                None => return Err(NoResult(format!("Missing property in path {}", self.normal(index + 1)))),
            };
        }
        Ok(at)
    }

    fn nothing(&self, segments: usize) -> NoResult {
        NoResult(format!("No results for path: {}", self.normal(segments)))
    }

    /// The first segments in bracket notation, as AWS shows a path that leads nowhere.
    fn normal(&self, segments: usize) -> String {
        let mut text = String::from("$");
        for segment in &self.segments[..segments] {
            let part = match segment {
                Segment::Names(names) => {
                    names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(",")
                }
                Segment::Indices(indices) => {
                    indices.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
                }
                Segment::Slice(from, to) => format!(
                    "{}:{}",
                    from.map_or_else(String::new, |n| n.to_string()),
                    to.map_or_else(String::new, |n| n.to_string())
                ),
                Segment::Every => "*".to_owned(),
                Segment::Descend => {
                    text.push_str("..");
                    continue;
                }
                Segment::Filter(_) => "?".to_owned(),
            };
            text.push_str(&format!("[{part}]"));
        }
        text
    }

    fn select_many(&self, root: &Value) -> Value {
        let mut found = vec![root];
        let mut descend = false;
        for segment in &self.segments {
            if *segment == Segment::Descend {
                descend = true;
                continue;
            }
            if std::mem::take(&mut descend) {
                found = found.into_iter().flat_map(descendants).collect();
            }
            found = found.into_iter().flat_map(|value| segment.children(value, root)).collect();
        }
        Value::Array(found.into_iter().cloned().collect())
    }

    /// `input` with `result` at this path: objects are made on the way, an index must exist. For reference paths.
    pub fn put(&self, mut input: Value, result: Value) -> Result<Value, NoResult> {
        let mut at = &mut input;
        for (index, segment) in self.segments.iter().enumerate() {
            at = match segment {
                Segment::Names(names) => {
                    if !at.is_object() {
                        // What is not an object makes room for one, as AWS does with `ResultPath`.
                        if at.is_array() || index == 0 && !at.is_null() {
                            return Err(NoResult(format!(
                                "Unable to apply step \"{}\" to input {}",
                                names[0],
                                at.clone()
                            )));
                        }
                        *at = Value::Object(Map::new());
                    }
                    at.as_object_mut().expect("made one above").entry(names[0].clone()).or_insert(Value::Null)
                }
                Segment::Indices(indices) => {
                    let shown = at.to_string();
                    let place = at.as_array_mut().and_then(|items| {
                        let index = position(items.len(), indices[0])?;
                        items.get_mut(index)
                    });
                    place.ok_or_else(|| {
                        NoResult(format!("Unable to apply step \"{}\" to input {shown}", indices[0]))
                    })?
                }
                Segment::Slice(..) | Segment::Every | Segment::Descend | Segment::Filter(_) => {
                    return Err(NoResult(format!("{} is not a reference path", self.text)));
                }
            };
        }
        *at = result;
        Ok(input)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn position(length: usize, index: i64) -> Option<usize> {
    let length = i64::try_from(length).ok()?;
    usize::try_from(if index < 0 { index + length } else { index }).ok()
}

fn element(items: &[Value], index: i64) -> Option<&Value> {
    items.get(position(items.len(), index)?)
}

fn descendants(value: &Value) -> Vec<&Value> {
    let mut all = vec![value];
    let mut next = 0;
    while next < all.len() {
        match all[next] {
            Value::Array(items) => all.extend(items),
            Value::Object(map) => all.extend(map.values()),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
        next += 1;
    }
    all
}

impl Segment {
    fn children<'v>(&self, value: &'v Value, root: &Value) -> Vec<&'v Value> {
        match (self, value) {
            (Self::Names(names), Value::Object(map)) => {
                names.iter().filter_map(|name| map.get(name)).collect()
            }
            (Self::Indices(indices), Value::Array(items)) => {
                indices.iter().filter_map(|index| element(items, *index)).collect()
            }
            (Self::Slice(from, to), Value::Array(items)) => slice(items, *from, *to).iter().collect(),
            (Self::Every, Value::Array(items)) => items.iter().collect(),
            (Self::Every, Value::Object(map)) => map.values().collect(),
            (Self::Filter(filter), Value::Array(items)) => {
                items.iter().filter(|item| filter.holds(item, root)).collect()
            }
            (Self::Filter(filter), Value::Object(_)) => {
                if filter.holds(value, root) {
                    vec![value]
                } else {
                    Vec::new()
                }
            }
            _ => Vec::new(),
        }
    }
}

fn slice(items: &[Value], from: Option<i64>, to: Option<i64>) -> &[Value] {
    let clamp = |index: i64| {
        let index = if index < 0 { index + i64::try_from(items.len()).unwrap_or(i64::MAX) } else { index };
        usize::try_from(index.max(0)).unwrap_or(usize::MAX).min(items.len())
    };
    let (from, to) = (from.map_or(0, clamp), to.map_or(items.len(), clamp));
    items.get(from..to).unwrap_or_default()
}

impl Function {
    fn apply(self, value: &Value) -> Option<Value> {
        let numbers = || -> Option<Vec<f64>> {
            let numbers: Vec<f64> = value.as_array()?.iter().filter_map(Value::as_f64).collect();
            (!numbers.is_empty()).then_some(numbers)
        };
        match self {
            Self::Length => match value {
                Value::Array(items) => Some(items.len().into()),
                Value::Object(map) => Some(map.len().into()),
                Value::String(text) => Some(text.chars().count().into()),
                Value::Null | Value::Bool(_) | Value::Number(_) => None,
            },
            Self::Keys => Some(value.as_object()?.keys().cloned().map(Value::String).collect()),
            Self::Minimum => Some(numbers()?.into_iter().fold(f64::INFINITY, f64::min).into()),
            Self::Maximum => Some(numbers()?.into_iter().fold(f64::NEG_INFINITY, f64::max).into()),
            Self::Sum => Some(numbers()?.into_iter().sum::<f64>().into()),
            Self::Average => {
                let numbers = numbers()?;
                let count = u32::try_from(numbers.len()).ok()?;
                Some((numbers.into_iter().sum::<f64>() / f64::from(count)).into())
            }
        }
    }
}

/// Reads a path from the front of a text; filters call it for the paths inside them.
pub(super) struct Reader<'t> {
    pub rest: &'t str,
    pub text: &'t str,
}

impl Reader<'_> {
    pub fn unexpected(&self) -> PathError {
        let at = self.text.chars().count() - self.rest.chars().count();
        match self.rest.chars().next() {
            Some(c) => PathError(format!("Invalid path '{}': unexpected '{c}' at position {at}", self.text)),
            None => PathError(format!("Invalid path '{}': it ends too early", self.text)),
        }
    }

    pub fn eat(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    pub fn expect(&mut self, token: &str) -> Result<(), PathError> {
        if self.eat(token) { Ok(()) } else { Err(self.unexpected()) }
    }

    pub fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// A path that starts with `$`.
    pub fn path(&mut self) -> Result<Path, PathError> {
        let start = self.rest;
        self.expect("$")?;
        let root = if self.eat("$") {
            Root::Context
        } else {
            match self.name() {
                "" => Root::Input,
                name => Root::Variable(name.to_owned()),
            }
        };
        let (segments, function) = self.segments()?;
        let text = start[..start.len() - self.rest.len()].to_owned();
        Ok(Path { text, root, segments, function })
    }

    /// A path that starts with `@`, in a filter.
    pub fn relative_path(&mut self) -> Result<Path, PathError> {
        let start = self.rest;
        self.expect("@")?;
        let (segments, function) = self.segments()?;
        let text = start[..start.len() - self.rest.len()].to_owned();
        Ok(Path { text, root: Root::Input, segments, function })
    }

    fn name(&mut self) -> &str {
        let end = self
            .rest
            .find(|c: char| {
                !(c.is_alphanumeric() || matches!(c, '_' | '-' | '\u{200c}' | '\u{200d}') || !c.is_ascii())
            })
            .unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        name
    }

    fn segments(&mut self) -> Result<(Vec<Segment>, Option<Function>), PathError> {
        let mut segments = Vec::new();
        loop {
            if segments.len() > MAXIMUM_SEGMENTS {
                return Err(PathError(format!("Invalid path: more than {MAXIMUM_SEGMENTS} segments")));
            }
            if self.eat("..") {
                segments.push(Segment::Descend);
                if !self.rest.starts_with('[') {
                    segments.push(self.named()?);
                }
            } else if self.eat(".") {
                if let Some(function) = self.function() {
                    return Ok((segments, Some(function)));
                }
                // `$.[?(…)]` is `$[?(…)]`.
                if !self.rest.starts_with('[') {
                    segments.push(self.named()?);
                }
            } else if self.eat("[") {
                segments.push(self.bracket()?);
            } else {
                return Ok((segments, None));
            }
        }
    }

    fn function(&mut self) -> Option<Function> {
        let known = [
            ("length()", Function::Length),
            ("min()", Function::Minimum),
            ("max()", Function::Maximum),
            ("avg()", Function::Average),
            ("sum()", Function::Sum),
            ("keys()", Function::Keys),
        ];
        known.into_iter().find_map(|(text, function)| self.eat(text).then_some(function))
    }

    fn named(&mut self) -> Result<Segment, PathError> {
        if self.eat("*") {
            return Ok(Segment::Every);
        }
        match self.name() {
            "" => Err(self.unexpected()),
            name => Ok(Segment::Names(vec![name.to_owned()])),
        }
    }

    fn bracket(&mut self) -> Result<Segment, PathError> {
        self.skip_space();
        let segment = if self.eat("*") {
            Segment::Every
        } else if self.eat("?") {
            self.skip_space();
            self.expect("(")?;
            let filter = filter::read(self)?;
            self.expect(")")?;
            Segment::Filter(filter)
        } else if self.rest.starts_with(['\'', '"']) {
            let mut names = vec![self.quoted()?];
            while self.comma() {
                names.push(self.quoted()?);
            }
            Segment::Names(names)
        } else {
            self.indices()?
        };
        self.skip_space();
        self.expect("]")?;
        Ok(segment)
    }

    fn comma(&mut self) -> bool {
        self.skip_space();
        let comma = self.eat(",");
        if comma {
            self.skip_space();
        }
        comma
    }

    fn indices(&mut self) -> Result<Segment, PathError> {
        let first = self.integer()?;
        self.skip_space();
        if self.eat(":") {
            self.skip_space();
            let to = self.integer()?;
            if first.is_none() && to.is_none() {
                return Err(self.unexpected());
            }
            return Ok(Segment::Slice(first, to));
        }
        let Some(first) = first else { return Err(self.unexpected()) };
        let mut indices = vec![first];
        while self.comma() {
            let Some(next) = self.integer()? else { return Err(self.unexpected()) };
            indices.push(next);
        }
        Ok(Segment::Indices(indices))
    }

    fn integer(&mut self) -> Result<Option<i64>, PathError> {
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        if length == 0 {
            return Ok(None);
        }
        let (number, rest) = self.rest.split_at(self.rest.len() - digits.len() + length);
        let number = number.parse().map_err(|_| self.unexpected())?;
        self.rest = rest;
        Ok(Some(number))
    }

    /// A text in single or double quotes; a backslash takes the next character as it is.
    pub fn quoted(&mut self) -> Result<String, PathError> {
        let Some(quote @ ('\'' | '"')) = self.rest.chars().next() else { return Err(self.unexpected()) };
        let mut text = String::new();
        let mut characters = self.rest.char_indices().skip(1);
        while let Some((at, c)) = characters.next() {
            match c {
                '\\' => text.extend(characters.next().map(|(_, c)| c)),
                c if c == quote => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(text);
                }
                c => text.push(c),
            }
        }
        self.rest = "";
        Err(self.unexpected())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "a": {"b": {"c": 1}, "list": [1, 2, 3, 4], "null": null, "sp ace": "s", "quo'te": 5, "é": 6},
            "books": [
                {"title": "A", "price": 8.95, "tags": ["x"]},
                {"title": "B", "price": 12, "isbn": "1"},
                {"title": "C", "price": 8.99, "isbn": "2", "tags": []},
            ],
        })
    }

    /// The value, or the text of the error.
    fn check_path(path: &str, expected: Value) {
        let got = match Path::parse(path) {
            Err(error) => json!({ "unreadable": error.to_string() }),
            Ok(path) => {
                path.select(&document()).unwrap_or_else(|error| json!({ "nothing": error.to_string() }))
            }
        };
        assert_eq!(got, expected, "{path}");
    }

    #[test]
    fn one_value() {
        check_path("$", document());
        check_path("$.a.b.c", json!(1));
        check_path("$['a']['b']", json!({"c": 1}));
        check_path("$[\"a\"].b.c", json!(1));
        check_path("$.a.list[0]", json!(1));
        check_path("$.a.list[-1]", json!(4));
        check_path("$.a.null", json!(null));
        check_path("$.a['sp ace']", json!("s"));
        check_path("$.a['quo\\'te']", json!(5));
        check_path("$.a.é", json!(6));
        check_path("$.a.list.length()", json!(4));
        check_path("$.a.list.sum()", json!(10.0));
        check_path("$.a.b.keys()", json!(["c"]));
    }

    #[test]
    fn many_values() {
        check_path("$.a.list[*]", json!([1, 2, 3, 4]));
        check_path("$.a.list[1:3]", json!([2, 3]));
        check_path("$.a.list[:2]", json!([1, 2]));
        check_path("$.a.list[-2:]", json!([3, 4]));
        check_path("$.a.list[0,3,9]", json!([1, 4]));
        check_path("$.books[*].title", json!(["A", "B", "C"]));
        check_path("$..title", json!(["A", "B", "C"]));
        check_path("$..b", json!([{"c": 1}]));
        check_path("$.a['list','null']", json!([[1, 2, 3, 4], null]));
        check_path("$.a.b.*", json!([1]));
        check_path("$.nowhere[*]", json!([]));
        check_path("$.books[*].isbn.length()", json!(2));
    }

    #[test]
    fn filters() {
        check_path("$.books[?(@.price < 10)].title", json!(["A", "C"]));
        check_path("$.books.[?(@.price < 10)].title", json!(["A", "C"]));
        check_path("$.books[?(@.isbn)].title", json!(["B", "C"]));
        check_path("$.books[?(!@.isbn)].title", json!(["A"]));
        check_path("$.books[?(@.title == 'B')].price", json!([12]));
        check_path("$.books[?(@.title != 'B' && @.price > 8.95)].title", json!(["C"]));
        check_path("$.books[?(@.price == 12 || @['title'] == \"A\")].title", json!(["A", "B"]));
        check_path("$.books[?(@.title in ['A','C'])].title", json!(["A", "C"]));
        check_path("$.books[?(@.title nin ['A','C'])].title", json!(["B"]));
        check_path("$.books[?(@.title =~ /[ab]/i)].title", json!(["A", "B"]));
        check_path("$.books[?(@.tags empty true)].title", json!(["C"]));
        check_path("$.books[?(@.tags size 1)].title", json!(["A"]));
        check_path("$.a.list[?(@ >= 3)]", json!([3, 4]));
        check_path("$.books[?(@.price > $.a.b.c)].title", json!(["A", "B", "C"]));
        check_path("$.books[?((@.price < 9) && (@.isbn))].title", json!(["C"]));
    }

    #[test]
    fn nothing() {
        check_path("$.x", json!({"nothing": "No results for path: $['x']"}));
        check_path("$.x.y.z", json!({"nothing": "Missing property in path $['x']"}));
        check_path("$.a.list[9]", json!({"nothing": "No results for path: $['a']['list'][9]"}));
        check_path("$.a.b.c.d", json!({"nothing": "No results for path: $['a']['b']['c']['d']"}));
    }

    #[test]
    fn unreadable() {
        for path in
            ["", "a", "$.", "$[", "$['a'", "$[a]", "$.a b", "$[?(@.a ==)]", "$[:]", "$['a'x]", "$[1:2:3]"]
        {
            assert!(Path::parse(path).is_err(), "{path}");
        }
    }

    #[test]
    fn roots_and_references() {
        for (text, root, reference) in [
            ("$", Root::Input, true),
            ("$.a[0]", Root::Input, true),
            ("$$.Execution.Input['Key']", Root::Context, true),
            ("$name.a", Root::Variable("name".into()), true),
            ("$.a[*]", Root::Input, false),
            ("$..a", Root::Input, false),
            ("$.a[0,1]", Root::Input, false),
            ("$.a.length()", Root::Input, false),
        ] {
            let path = Path::parse(text).unwrap();
            assert_eq!((path.root(), path.is_reference()), (&root, reference), "{text}");
        }
    }

    #[test]
    fn results_are_put_where_the_path_says() {
        for (path, input, expected) in [
            ("$", json!({"a": 1}), Ok(json!("r"))),
            ("$.b", json!({"a": 1}), Ok(json!({"a": 1, "b": "r"}))),
            ("$.a", json!({"a": 1}), Ok(json!({"a": "r"}))),
            ("$.b.c", json!({}), Ok(json!({"b": {"c": "r"}}))),
            ("$.a.b", json!({"a": 1}), Ok(json!({"a": {"b": "r"}}))),
            ("$.l[1]", json!({"l": [1, 2]}), Ok(json!({"l": [1, "r"]}))),
            ("$.l[2]", json!({"l": [1, 2]}), Err("Unable to apply step \"2\" to input [1,2]")),
            ("$.b", json!([1]), Err("Unable to apply step \"b\" to input [1]")),
            ("$.b", json!("text"), Err("Unable to apply step \"b\" to input \"text\"")),
        ] {
            let got = Path::parse(path).unwrap().put(input, json!("r"));
            assert_eq!(got.map_err(|error| error.to_string()), expected.map_err(str::to_owned), "{path}");
        }
    }
}
