//! What differs between two sets of evaluated properties, for change sets and updates.

use serde_json::Value;

use super::evaluate::KNOWN_AFTER_APPLY;

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Change {
    Added,
    Modified,
    Removed,
}

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PropertyChange {
    /// A JSON pointer from the properties: `/Environment/Variables/STAGE`.
    pub path: String,
    pub change: Change,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

impl PropertyChange {
    /// The top-level property, which decides whether an update is a replacement.
    pub fn property(&self) -> String {
        let first = self.path.split('/').nth(1).unwrap_or_default();
        first.replace("~1", "/").replace("~0", "~")
    }

    /// False while the new value is (in part) [`KNOWN_AFTER_APPLY`]: it may turn out to be the old one.
    pub fn is_certain(&self) -> bool {
        self.after.as_ref().is_none_or(|after| !contains_unknown(after))
    }
}

fn contains_unknown(value: &Value) -> bool {
    match value {
        Value::String(text) => text == KNOWN_AFTER_APPLY,
        Value::Array(items) => items.iter().any(contains_unknown),
        Value::Object(entries) => entries.values().any(contains_unknown),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The smallest differences. Objects are compared key by key, and lists of the same length item by item;
/// lists that have become longer or shorter are different as a whole.
pub fn changes(before: &Value, after: &Value) -> Vec<PropertyChange> {
    let mut found = Vec::new();
    compare(before, after, &mut String::new(), &mut found);
    found
}

/// The differences by top-level property, with the whole value before and after.
pub fn top_level_changes(before: &Value, after: &Value) -> Vec<PropertyChange> {
    let mut names: Vec<String> = Vec::new();
    for change in changes(before, after) {
        if !names.contains(&change.property()) {
            names.push(change.property());
        }
    }
    names
        .into_iter()
        .map(|name| change(format!("/{}", escape(&name)), before.get(&name), after.get(&name)))
        .collect()
}

fn change(path: String, before: Option<&Value>, after: Option<&Value>) -> PropertyChange {
    let kind = match (before, after) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        (Some(_), Some(_)) => Change::Modified,
    };
    PropertyChange { path, change: kind, before: before.cloned(), after: after.cloned() }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn compare(before: &Value, after: &Value, path: &mut String, found: &mut Vec<PropertyChange>) {
    let length = path.len();
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in old {
                path.push('/');
                path.push_str(&escape(key));
                match new.get(key) {
                    Some(other) => compare(value, other, path, found),
                    None => found.push(change(path.clone(), Some(value), None)),
                }
                path.truncate(length);
            }
            for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
                found.push(change(format!("{path}/{}", escape(key)), None, Some(value)));
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (index, (value, other)) in old.iter().zip(new).enumerate() {
                path.push('/');
                path.push_str(&index.to_string());
                compare(value, other, path, found);
                path.truncate(length);
            }
        }
        _ if super::functions::same(before, after) => {}
        _ => found.push(change(path.clone(), Some(before), Some(after))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(before: Value, after: Value, expected: &[(&str, Change)], top: &[(&str, Change)]) {
        let found = changes(&before, &after);
        let seen: Vec<_> = found.iter().map(|change| (change.path.as_str(), change.change)).collect();
        assert_eq!(seen, expected, "{before} {after}");
        let found = top_level_changes(&before, &after);
        let seen: Vec<_> = found.iter().map(|change| (change.path.as_str(), change.change)).collect();
        assert_eq!(seen, top, "{before} {after}");
    }

    #[test]
    fn differences_have_a_path() {
        use Change::{Added, Modified, Removed};
        check(json!({}), json!({}), &[], &[]);
        check(json!({ "a": 1 }), json!({ "a": "1" }), &[], &[]);
        check(json!({ "a": 1 }), json!({ "a": 2 }), &[("/a", Modified)], &[("/a", Modified)]);
        check(json!({}), json!({ "a": 2 }), &[("/a", Added)], &[("/a", Added)]);
        check(json!({ "a": 1 }), json!({}), &[("/a", Removed)], &[("/a", Removed)]);
        check(
            json!({ "e": { "v": { "x": 1, "y": 2, "w/z": 1 } } }),
            json!({ "e": { "v": { "x": 1, "y": 3, "new": 1 } } }),
            &[("/e/v/y", Modified), ("/e/v/w~1z", Removed), ("/e/v/new", Added)],
            &[("/e", Modified)],
        );
        check(json!({ "a": [1, 2] }), json!({ "a": [1, 3] }), &[("/a/1", Modified)], &[("/a", Modified)]);
        check(json!({ "a": [1, 2] }), json!({ "a": [1] }), &[("/a", Modified)], &[("/a", Modified)]);
        check(json!({ "a": [1] }), json!({ "a": { "b": 1 } }), &[("/a", Modified)], &[("/a", Modified)]);
        check(json!({ "a": { "b": 1 } }), json!({ "a": {} }), &[("/a/b", Removed)], &[("/a", Modified)]);
    }

    #[test]
    fn what_is_not_known_yet_is_not_certain() {
        for (after, expected) in [
            (json!(KNOWN_AFTER_APPLY), false),
            (json!(["x", { "y": KNOWN_AFTER_APPLY }]), false),
            (json!("new"), true),
        ] {
            let found = changes(&json!({ "a": "old" }), &json!({ "a": after }));
            assert_eq!(found[0].is_certain(), expected, "{after}");
            assert_eq!(found[0].property(), "a");
        }
    }
}
