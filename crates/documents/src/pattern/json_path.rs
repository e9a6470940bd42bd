//! The JSON paths that EventBridge takes: `$.detail.items[0].name`, `$.resources[*]`, `$.detail['odd name']`.

use std::borrow::Cow;

use serde_json::Value;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonPath {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    /// Counted from the end if negative.
    Index(i64),
    /// Every value of a list or an object.
    All,
}

/// A path that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("JSONPath {path} is not valid: {reason}")]
pub struct JsonPathError {
    pub path: String,
    pub reason: &'static str,
}

impl JsonPath {
    pub fn parse(path: &str) -> Result<Self, JsonPathError> {
        parse_steps(path)
            .map(|steps| Self { steps })
            .map_err(|reason| JsonPathError { path: path.to_owned(), reason })
    }

    /// The value at the path. With a `*` in it, the list of all values; `None` if there is none.
    pub fn select<'a>(&self, value: &'a Value) -> Option<Cow<'a, Value>> {
        let mut found = vec![value];
        for step in &self.steps {
            found = found.into_iter().flat_map(|value| step.of(value)).collect();
        }
        if self.steps.contains(&Step::All) {
            return Some(Cow::Owned(Value::Array(found.into_iter().cloned().collect())));
        }
        found.first().map(|value| Cow::Borrowed(*value))
    }
}

impl Step {
    fn of<'a>(&self, value: &'a Value) -> Vec<&'a Value> {
        match (self, value) {
            (Step::Key(key), Value::Object(object)) => object.get(key).into_iter().collect(),
            (Step::Index(index), Value::Array(items)) => {
                let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
                let at = if *index < 0 { length + index } else { *index };
                usize::try_from(at).ok().and_then(|at| items.get(at)).into_iter().collect()
            }
            (Step::All, Value::Array(items)) => items.iter().collect(),
            (Step::All, Value::Object(object)) => object.values().collect(),
            _ => Vec::new(),
        }
    }
}

fn parse_steps(path: &str) -> Result<Vec<Step>, &'static str> {
    let mut rest = path.strip_prefix('$').ok_or("it must start with $")?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (name, tail) = after.split_at(end);
            steps.push(named(name)?);
            rest = tail;
        } else if let Some(after) = rest.strip_prefix('[') {
            let (step, tail) = bracketed(after)?;
            steps.push(step);
            rest = tail;
        } else {
            return Err("a step starts with . or [");
        }
    }
    Ok(steps)
}

fn named(name: &str) -> Result<Step, &'static str> {
    let known = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | ':' | '@');
    match name {
        "*" => Ok(Step::All),
        "" => Err("a name is missing"),
        name if name.chars().all(known) => Ok(Step::Key(name.to_owned())),
        _ => Err("a name has letters, digits, -, _ and / only"),
    }
}

fn bracketed(after: &str) -> Result<(Step, &str), &'static str> {
    for quote in ['\'', '"'] {
        if let Some(name) = after.strip_prefix(quote) {
            let end = name.find(quote).ok_or("a quote is not closed")?;
            let tail = name[end + 1..].strip_prefix(']').ok_or("a bracket is not closed")?;
            return Ok((Step::Key(name[..end].to_owned()), tail));
        }
    }
    let (inner, tail) = after.split_once(']').ok_or("a bracket is not closed")?;
    match inner {
        "*" => Ok((Step::All, tail)),
        index => {
            index.parse().map(|index| (Step::Index(index), tail)).map_err(|_| "an index is a number or *")
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_found() {
        let event = json!({"detail": {"a-b": {"c": 1}, "list": [{"n": "x"}, {"n": "y"}], "odd name": true},
            "resources": ["r0", "r1"], "nothing": null});
        for (path, expected) in [
            ("$", Some(event.clone())),
            ("$.detail.a-b.c", Some(json!(1))),
            ("$.resources[0]", Some(json!("r0"))),
            ("$.resources[-1]", Some(json!("r1"))),
            ("$.resources[2]", None),
            ("$.detail.list[1].n", Some(json!("y"))),
            ("$.detail.list[*].n", Some(json!(["x", "y"]))),
            ("$.resources.*", Some(json!(["r0", "r1"]))),
            ("$.detail['odd name']", Some(json!(true))),
            ("$['detail'][\"a-b\"].c", Some(json!(1))),
            ("$.nothing", Some(json!(null))),
            ("$.missing", None),
            ("$.resources.name", None),
            ("$.missing[*]", Some(json!([]))),
        ] {
            let found = JsonPath::parse(path).unwrap().select(&event).map(Cow::into_owned);
            assert_eq!(found, expected, "{path}");
        }
    }

    #[test]
    fn what_is_no_path() {
        for path in [
            "", "detail", "$detail", "$.", "$..a", "$.a[", "$.a[x]", "$.a['x]", "$.a['x'", "$.a b", "$.a[0]b",
        ] {
            assert!(JsonPath::parse(path).is_err(), "{path}");
        }
    }
}
