//! Holding a request's body to the schema of a model: JSON Schema, draft 4, as API Gateway has it.

use regex::Regex;
use serde_json::Value;

/// What says nothing about a value.
const SILENT: &[&str] =
    &["$schema", "id", "title", "description", "default", "format", "definitions", "example"];
/// What is held to.
const SPOKEN: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
    "uniqueItems",
];
/// Models may refer to each other in a circle.
const DEEPEST: usize = 64;

/// The keyword of a schema that is not served, if it has one.
pub fn check(schema: &Value) -> Result<(), String> {
    let Some(keywords) = schema.as_object() else { return Ok(()) };
    for (keyword, value) in keywords {
        if !SILENT.contains(&keyword.as_str()) && !SPOKEN.contains(&keyword.as_str()) {
            return Err(keyword.clone());
        }
        match (keyword.as_str(), value) {
            ("properties" | "definitions", Value::Object(all)) => all.values().try_for_each(check)?,
            ("allOf" | "anyOf" | "oneOf", Value::Array(all)) => all.iter().try_for_each(check)?,
            ("items", Value::Array(_)) => return Err("items as a list".to_owned()),
            ("items" | "not" | "additionalProperties", inner) => check(inner)?,
            _ => {}
        }
    }
    Ok(())
}

/// What `$ref` looks in: the schemas of the API's models, by name.
pub trait Models {
    fn schema(&self, name: &str) -> Option<Value>;
}

struct Context<'a> {
    models: &'a dyn Models,
    /// The schema that `#` is.
    root: &'a Value,
    depth: usize,
}

/// Whether a value is what a schema says.
pub fn fits(models: &dyn Models, schema: &Value, value: &Value) -> bool {
    Context { models, root: schema, depth: 0 }.fits(schema, value)
}

impl Context<'_> {
    fn fits(&self, schema: &Value, value: &Value) -> bool {
        if let Value::Bool(open) = schema {
            return *open;
        }
        if let Some(target) = schema["$ref"].as_str() {
            return self.depth < DEEPEST && self.fits_other(target, value);
        }
        let all = |key: &str, ok: &dyn Fn(&Value) -> bool| schema.get(key).is_none_or(ok);
        let matching = |list: &Value| {
            list.as_array().map_or(0, |all| all.iter().filter(|one| self.fits(one, value)).count())
        };
        all("type", &|kind| is_type(kind, value))
            && all("enum", &|list| list.as_array().is_some_and(|all| all.contains(value)))
            && all("allOf", &|list| matching(list) == list.as_array().map_or(0, Vec::len))
            && all("anyOf", &|list| matching(list) > 0)
            && all("oneOf", &|list| matching(list) == 1)
            && all("not", &|inner| !self.fits(inner, value))
            && match value {
                Value::Object(_) => self.object_fits(schema, value),
                Value::Array(items) => self.array_fits(schema, items),
                Value::String(text) => string_fits(schema, text),
                Value::Number(_) => number_fits(schema, value),
                _ => true,
            }
    }

    /// `#/definitions/name`, or `https://apigateway.amazonaws.com/restapis/abc/models/name`, or this followed by a place
    /// within it.
    fn fits_other(&self, target: &str, value: &Value) -> bool {
        let (document, place) = target.split_once('#').unwrap_or((target, ""));
        if document.is_empty() {
            let inner = Context { models: self.models, root: self.root, depth: self.depth + 1 };
            return self.root.pointer(place).is_some_and(|schema| inner.fits(schema, value));
        }
        let name = document.rsplit('/').next().unwrap_or_default();
        let Some(root) = self.models.schema(name) else { return false };
        let inner = Context { models: self.models, root: &root, depth: self.depth + 1 };
        root.pointer(place).is_some_and(|schema| inner.fits(schema, value))
    }

    fn object_fits(&self, schema: &Value, value: &Value) -> bool {
        let Some(object) = value.as_object() else { return true };
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let known = |key: &str| schema["properties"].get(key);
        let property =
            |(key, inner): (&String, &Value)| match (known(key), schema.get("additionalProperties")) {
                (Some(schema), _) => self.fits(schema, inner),
                (None, Some(others)) => self.fits(others, inner),
                (None, None) => true,
            };
        required.into_iter().all(|key| object.contains_key(key))
            && object.iter().all(property)
            && within(schema, "minProperties", "maxProperties", object.len())
    }

    fn array_fits(&self, schema: &Value, items: &[Value]) -> bool {
        let unique = || items.iter().enumerate().all(|(at, item)| !items[..at].contains(item));
        schema.get("items").is_none_or(|each| items.iter().all(|item| self.fits(each, item)))
            && within(schema, "minItems", "maxItems", items.len())
            && (schema["uniqueItems"] != Value::Bool(true) || unique())
    }
}

fn is_type(kind: &Value, value: &Value) -> bool {
    match kind {
        Value::Array(kinds) => kinds.iter().any(|kind| is_type(kind, value)),
        Value::String(kind) => match kind.as_str() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            "number" => value.is_number(),
            "integer" => value.is_i64() || value.is_u64(),
            _ => false,
        },
        _ => true,
    }
}

fn within(schema: &Value, least: &str, most: &str, size: usize) -> bool {
    let limit = |key: &str| schema[key].as_u64().and_then(|n| usize::try_from(n).ok());
    limit(least).is_none_or(|least| size >= least) && limit(most).is_none_or(|most| size <= most)
}

fn string_fits(schema: &Value, text: &str) -> bool {
    let pattern = schema["pattern"].as_str().map(Regex::new);
    within(schema, "minLength", "maxLength", text.chars().count())
        && pattern.is_none_or(|pattern| pattern.is_ok_and(|pattern| pattern.is_match(text)))
}

fn number_fits(schema: &Value, value: &Value) -> bool {
    let Some(number) = value.as_f64() else { return true };
    let limit = |key: &str| schema[key].as_f64();
    let exclusive = |key: &str| schema[key] == Value::Bool(true);
    let above = |least: f64| number > least || (number >= least && !exclusive("exclusiveMinimum"));
    let below = |most: f64| number < most || (number <= most && !exclusive("exclusiveMaximum"));
    limit("minimum").is_none_or(above)
        && limit("maximum").is_none_or(below)
        && limit("multipleOf").is_none_or(|of| (number / of).fract().abs() < f64::EPSILON)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    struct Pets;

    impl Models for Pets {
        fn schema(&self, name: &str) -> Option<Value> {
            match name {
                "Pet" => Some(json!({ "type": "object", "required": ["name"] })),
                "Loop" => Some(json!({ "$ref": "https://apigateway.amazonaws.com/restapis/a/models/Loop" })),
                _ => None,
            }
        }
    }

    #[track_caller]
    fn check_fits(schema: &Value, good: &[Value], bad: &[Value]) {
        assert_eq!(check(schema), Ok(()));
        for value in good {
            assert!(fits(&Pets, schema, value), "{schema} and {value}");
        }
        for value in bad {
            assert!(!fits(&Pets, schema, value), "{schema} and {value}");
        }
    }

    #[test]
    fn values_are_held_to_schemas() {
        check_fits(
            &json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "number" } } }),
            &[json!({ "a": 1 }), json!({ "a": 1.5, "b": "x" })],
            &[json!({}), json!({ "a": "1" }), json!([]), json!(null)],
        );
        check_fits(
            &json!({ "type": "object", "additionalProperties": false, "properties": { "a": {} } }),
            &[json!({}), json!({ "a": 1 })],
            &[json!({ "b": 1 })],
        );
        check_fits(
            &json!({ "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 3 }, "maxItems": 2,
                "uniqueItems": true }),
            &[json!([]), json!([1, 3])],
            &[json!([0]), json!([4]), json!([1, 2, 3]), json!([1, 1]), json!([1.5])],
        );
        check_fits(
            &json!({ "type": ["string", "null"], "pattern": "^a", "maxLength": 3 }),
            &[json!("abc"), json!(null)],
            &[json!("b"), json!("abcd"), json!(1)],
        );
        check_fits(
            &json!({ "oneOf": [{ "type": "integer" }, { "minimum": 2 }] }),
            &[json!(1), json!(2.5)],
            &[json!(3), json!(1.5)],
        );
        check_fits(&json!({ "enum": ["a", 1] }), &[json!("a"), json!(1)], &[json!("b")]);
        check_fits(&json!({ "not": { "type": "string" } }), &[json!(1)], &[json!("a")]);
        check_fits(
            &json!({ "minimum": 1, "exclusiveMinimum": true, "multipleOf": 2 }),
            &[json!(2), json!("x")],
            &[json!(1), json!(3)],
        );
    }

    #[test]
    fn schemas_refer_to_models() {
        let of = |name: &str| json!({ "$ref": format!("https://apigateway.amazonaws.com/restapis/a/models/{name}") });
        check_fits(&of("Pet"), &[json!({ "name": "x" })], &[json!({})]);
        check_fits(&of("Loop"), &[], &[json!({})]);
        check_fits(&of("None"), &[], &[json!({})]);
        check_fits(
            &json!({ "$ref": "#/definitions/n", "definitions": { "n": { "type": "number" } } }),
            &[json!(1)],
            &[json!("1")],
        );
        for odd in
            [json!({ "patternProperties": {} }), json!({ "properties": { "a": { "dependencies": {} } } })]
        {
            assert!(check(&odd).is_err(), "{odd}");
        }
    }
}
