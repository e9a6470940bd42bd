//! Transforms that a template asks for before it means anything: `AWS::LanguageExtensions`, and the places where
//! `AWS::Include` puts text in. What lies elsewhere is fetched by the caller.
//!
//! A transform works on the template as data, with the values of the parameters, and what it gives is a template without
//! transforms: the processed one.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::parameters::ParameterValues;
use super::pseudo::{Pseudo, StackContext};
use super::{Template, read};
use crate::spanned::DocumentError;

pub const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";
pub const INCLUDE: &str = "AWS::Include";
const FOR_EACH: &str = "Fn::ForEach::";
/// Loops in loops in loops are as deep as AWS lets them be.
const DEEPEST_LOOP: usize = 5;

/// A template that is not transformed yet.
#[derive(Clone, Debug)]
pub struct Source {
    document: Value,
    names: Vec<String>,
    extends: bool,
    /// `AWS::Include` for the whole template: its `Location`.
    include: Vec<Value>,
}

/// What transforms know: the values of parameters that are no secrets, and the stack.
pub struct TransformContext<'a> {
    pub stack: &'a StackContext,
    pub parameters: &'a ParameterValues,
}

/// The declarations of a template, before it is transformed: enough to give its parameters values.
pub fn declarations(text: &str) -> Result<Template, Vec<DocumentError>> {
    read::declarations(read::document(text).map_err(|error| vec![error])?)
}

fn wrong(message: impl Into<String>) -> DocumentError {
    DocumentError::new(crate::spanned::Span::NOWHERE, message)
}

impl Source {
    /// `None` if the template asks for no transform. One that is not served is refused by name.
    pub fn read(text: &str) -> Result<Option<Self>, DocumentError> {
        let node = read::document(text)?;
        let document = node.to_json();
        let asks = document.get("Transform").is_some() || has_transform(&document);
        if !asks {
            return Ok(None);
        }
        read::check_transforms(&node)?;
        let named = match document.get("Transform") {
            None => Vec::new(),
            Some(Value::Array(items)) => items.clone(),
            Some(one) => vec![one.clone()],
        };
        let is = |value: &Value, name: &str| {
            value.as_str() == Some(name) || value.get("Name").and_then(Value::as_str) == Some(name)
        };
        let extends = named.iter().any(|value| is(value, LANGUAGE_EXTENSIONS));
        let include = named.iter().filter(|value| is(value, INCLUDE));
        let include = include.map(|value| value["Parameters"]["Location"].clone()).collect();
        let mut document = document;
        if let Value::Object(top) = &mut document {
            top.remove("Transform");
        }
        let mut names: Vec<String> = named
            .iter()
            .filter_map(|value| value.as_str().or_else(|| value.get("Name").and_then(Value::as_str)))
            .map(str::to_owned)
            .collect();
        if has_transform(&document) && !names.iter().any(|name| name == INCLUDE) {
            names.push(INCLUDE.to_owned());
        }
        Ok(Some(Self { document, names, extends, include }))
    }

    /// The transforms that it asks for.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The `Location` of everything that is included, in the order of the template.
    pub fn locations(&self, context: &TransformContext<'_>) -> Result<Vec<String>, DocumentError> {
        let mut found = self.include.clone();
        collect_includes(&self.document, &mut found);
        let resolver = Resolver::new(&self.document, context, false);
        let mut locations = Vec::new();
        for location in found {
            match resolver.expand(&location, &Scope::default())? {
                Value::String(text) if text.starts_with("s3://") => locations.push(text),
                _ => {
                    return Err(wrong(
                        "Transform AWS::Include failed with: The specified S3 object's content should be valid \
                         Yaml/JSON",
                    ));
                }
            }
        }
        Ok(locations)
    }

    /// The processed template. `included` has the text of each of [`Source::locations`].
    pub fn process(
        &self,
        context: &TransformContext<'_>,
        included: &BTreeMap<String, String>,
    ) -> Result<String, DocumentError> {
        let resolver = Resolver::new(&self.document, context, false);
        let mut document = include(&self.document, &resolver, included)?;
        for location in &self.include {
            let part = part(location, &resolver, included)?;
            merge(&mut document, part);
        }
        if self.extends {
            let resolver = Resolver::new(&document, context, true);
            let mut processed = Map::new();
            for (section, value) in document.as_object().into_iter().flatten() {
                // Parameters and mappings say what values are; they have none themselves.
                let value = match section.as_str() {
                    "Resources" | "Outputs" | "Conditions" => resolver.expand(value, &Scope::default())?,
                    _ => value.clone(),
                };
                processed.insert(section.clone(), value);
            }
            document = Value::Object(processed);
        }
        Ok(document.to_string())
    }
}

fn has_transform(value: &Value) -> bool {
    match value {
        Value::Object(entries) => {
            entries.contains_key("Fn::Transform") || entries.values().any(has_transform)
        }
        Value::Array(items) => items.iter().any(has_transform),
        _ => false,
    }
}

fn collect_includes(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(entries) => {
            if let Some(transform) = entries.get("Fn::Transform") {
                found.push(transform["Parameters"]["Location"].clone());
            }
            entries.values().for_each(|value| collect_includes(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect_includes(value, found)),
        _ => {}
    }
}

/// The text at a location, as data.
fn part(
    location: &Value,
    resolver: &Resolver<'_>,
    included: &BTreeMap<String, String>,
) -> Result<Value, DocumentError> {
    let location = resolver.expand(location, &Scope::default())?;
    let text = location.as_str().and_then(|location| included.get(location)).map_or("", String::as_str);
    let invalid = || {
        wrong(
            "Transform AWS::Include failed with: The specified S3 object's content should be valid Yaml/JSON",
        )
    };
    let node = read::document(text).map_err(|_| invalid())?;
    match node.to_json() {
        value @ Value::Object(_) => Ok(value),
        _ => Err(invalid()),
    }
}

fn include(
    value: &Value,
    resolver: &Resolver<'_>,
    included: &BTreeMap<String, String>,
) -> Result<Value, DocumentError> {
    match value {
        Value::Object(entries) => {
            let mut all = Map::new();
            for (key, value) in entries {
                if key == "Fn::Transform" {
                    let part = part(&value["Parameters"]["Location"], resolver, included)?;
                    all.extend(part.as_object().cloned().unwrap_or_default());
                } else {
                    all.insert(key.clone(), include(value, resolver, included)?);
                }
            }
            Ok(Value::Object(all))
        }
        Value::Array(items) => items.iter().map(|item| include(item, resolver, included)).collect(),
        other => Ok(other.clone()),
    }
}

/// Sections are put together; what both have is as the included text says.
fn merge(document: &mut Value, part: Value) {
    let (Value::Object(document), Value::Object(part)) = (document, part) else { return };
    for (key, value) in part {
        match (document.get_mut(&key), value) {
            (Some(Value::Object(section)), Value::Object(more)) => section.extend(more),
            (_, value) => drop(document.insert(key, value)),
        }
    }
}

/// The identifiers of the loops around.
#[derive(Clone, Default)]
struct Scope {
    values: Vec<(String, String)>,
}

impl Scope {
    fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// `${Name}` as the value, `&{Name}` as its letters and digits.
    fn substitute(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, value) in &self.values {
            let plain: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
            text = text.replace(&format!("${{{name}}}"), value).replace(&format!("&{{{name}}}"), &plain);
        }
        text
    }
}

struct Resolver<'a> {
    context: &'a TransformContext<'a>,
    mappings: Value,
    /// Whether the language is extended, so that loops and the like are worked out.
    extends: bool,
}

impl<'a> Resolver<'a> {
    fn new(document: &Value, context: &'a TransformContext<'a>, extends: bool) -> Self {
        Self { context, mappings: document.get("Mappings").cloned().unwrap_or_default(), extends }
    }

    fn expand(&self, value: &Value, scope: &Scope) -> Result<Value, DocumentError> {
        match value {
            Value::String(text) => Ok(Value::String(scope.substitute(text))),
            Value::Array(items) => items.iter().map(|item| self.expand(item, scope)).collect(),
            Value::Object(entries) => match entries.iter().next() {
                Some((name, argument))
                    if entries.len() == 1 && (name == "Ref" || name.starts_with("Fn::")) =>
                {
                    if name.starts_with(FOR_EACH) {
                        return self.object(entries, scope);
                    }
                    self.function(name, argument, scope)
                }
                _ => self.object(entries, scope),
            },
            other => Ok(other.clone()),
        }
    }

    fn object(&self, entries: &Map<String, Value>, scope: &Scope) -> Result<Value, DocumentError> {
        let mut expanded = Map::new();
        for (key, value) in entries {
            let more = if self.extends && key.starts_with(FOR_EACH) {
                self.for_each(key, value, scope)?
            } else {
                Map::from_iter([(scope.substitute(key), self.expand(value, scope)?)])
            };
            put(&mut expanded, more)?;
        }
        Ok(Value::Object(expanded))
    }

    fn for_each(&self, key: &str, value: &Value, scope: &Scope) -> Result<Map<String, Value>, DocumentError> {
        let name = &key[FOR_EACH.len()..];
        let malformed = || {
            wrong(format!(
                "Transform AWS::LanguageExtensions failed with: Fn::ForEach::{name} layout is incorrect"
            ))
        };
        let Some([identifier, collection, Value::Object(fragment)]) =
            value.as_array().and_then(|items| <&[Value; 3]>::try_from(items.as_slice()).ok())
        else {
            return Err(malformed());
        };
        let identifier = identifier.as_str().ok_or_else(malformed)?;
        if scope.values.len() >= DEEPEST_LOOP {
            let message = "Transform AWS::LanguageExtensions failed with: Fn::ForEach is nested too deeply";
            return Err(wrong(message));
        }
        let Value::Array(items) = self.expand(collection, scope)? else { return Err(malformed()) };
        let mut all = Map::new();
        for item in items {
            let text = text_of(&item).ok_or_else(malformed)?;
            let mut inner = scope.clone();
            inner.values.push((identifier.to_owned(), text));
            if let Value::Object(expanded) = self.object(fragment, &inner)? {
                put(&mut all, expanded)?;
            }
        }
        Ok(all)
    }

    fn function(&self, name: &str, argument: &Value, scope: &Scope) -> Result<Value, DocumentError> {
        let expanded = self.expand(argument, scope)?;
        let call = |argument: Value| Ok(json!({ name: argument }));
        match (name, &expanded) {
            ("Ref", Value::String(target)) => {
                Ok(self.reference(target, scope).unwrap_or_else(|| json!({ "Ref": target })))
            }
            ("Fn::Sub", _) => Ok(self.sub(&expanded).unwrap_or_else(|| json!({ "Fn::Sub": expanded }))),
            ("Fn::Join", Value::Array(parts)) => Ok(join(parts).unwrap_or_else(|| json!({ name: parts }))),
            ("Fn::Select", Value::Array(parts)) => {
                Ok(select(parts).unwrap_or_else(|| json!({ name: parts })))
            }
            ("Fn::Split", Value::Array(parts)) => Ok(split(parts).unwrap_or_else(|| json!({ name: parts }))),
            ("Fn::FindInMap", Value::Array(parts)) => self.find_in_map(parts),
            ("Fn::Length", Value::Array(items)) if self.extends => Ok(items.len().into()),
            ("Fn::Length", _) if self.extends => {
                Err(wrong("Transform AWS::LanguageExtensions failed with: Fn::Length layout is incorrect"))
            }
            ("Fn::ToJsonString", Value::Object(_) | Value::Array(_)) if self.extends => {
                json_string(&expanded)
            }
            ("Fn::ToJsonString", _) if self.extends => Err(wrong(
                "Transform AWS::LanguageExtensions failed with: Fn::ToJsonString layout is incorrect",
            )),
            _ => call(expanded),
        }
    }

    /// What is known of a name before there are resources.
    fn reference(&self, name: &str, scope: &Scope) -> Option<Value> {
        if let Some(value) = scope.get(name) {
            return Some(value.into());
        }
        match Pseudo::from_name(name) {
            Some(Pseudo::NoValue) => None,
            Some(pseudo) => self.context.stack.value(pseudo),
            None => {
                let value = self.context.parameters.get(name)?;
                (!value.no_echo).then(|| value.value.clone())
            }
        }
    }

    fn sub(&self, argument: &Value) -> Option<Value> {
        let (text, variables) = match argument {
            Value::String(text) => (text.as_str(), None),
            Value::Array(parts) => (parts.first()?.as_str()?, parts.get(1)?.as_object()),
            _ => return None,
        };
        let mut made = String::new();
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let end = start + rest[start..].find('}')?;
            let name = rest[start + 2..end].trim();
            made.push_str(&rest[..start]);
            if let Some(escaped) = name.strip_prefix('!') {
                made.push_str(&format!("${{{escaped}}}"));
            } else {
                let value = variables.and_then(|variables| variables.get(name)).cloned();
                let value = value.or_else(|| self.reference(name, &Scope::default()))?;
                made.push_str(&text_of(&value)?);
            }
            rest = &rest[end + 1..];
        }
        made.push_str(rest);
        Some(Value::String(made))
    }

    fn find_in_map(&self, parts: &[Value]) -> Result<Value, DocumentError> {
        let call = || json!({ "Fn::FindInMap": parts });
        let texts: Option<Vec<&str>> = parts.iter().take(3).map(Value::as_str).collect();
        let Some([map, key, attribute]) = texts.as_deref().and_then(|t| <&[&str; 3]>::try_from(t).ok())
        else {
            return Ok(call());
        };
        match (self.mappings[*map][*key].get(*attribute), parts.get(3)) {
            (Some(value), _) => Ok(value.clone()),
            (None, Some(default)) if self.extends => default.get("DefaultValue").cloned().ok_or_else(|| {
                wrong("Transform AWS::LanguageExtensions failed with: Fn::FindInMap layout is incorrect")
            }),
            (None, _) => Ok(call()),
        }
    }
}

fn put(all: &mut Map<String, Value>, more: Map<String, Value>) -> Result<(), DocumentError> {
    for (key, value) in more {
        if all.insert(key.clone(), value).is_some() {
            return Err(wrong(format!(
                "Transform AWS::LanguageExtensions failed with: Duplicate key {key} after Fn::ForEach"
            )));
        }
    }
    Ok(())
}

fn text_of(value: &Value) -> Option<String> {
    super::functions::scalar_text(value)
}

fn join(parts: &[Value]) -> Option<Value> {
    let (delimiter, items) = (parts.first()?.as_str()?, parts.get(1)?.as_array()?);
    let texts: Option<Vec<String>> = items.iter().map(text_of).collect();
    Some(texts?.join(delimiter).into())
}

fn select(parts: &[Value]) -> Option<Value> {
    let index: usize = text_of(parts.first()?)?.parse().ok()?;
    parts.get(1)?.as_array()?.get(index).cloned()
}

fn split(parts: &[Value]) -> Option<Value> {
    let (delimiter, text) = (parts.first()?.as_str()?, parts.get(1)?.as_str()?);
    Some(text.split(delimiter).collect::<Vec<_>>().into())
}

/// What is not known yet stands in the text as `Fn::Sub` has it.
fn json_string(value: &Value) -> Result<Value, DocumentError> {
    let mut open = false;
    let shown = with_places(value, &mut open)?;
    let text = shown.to_string();
    Ok(if open { json!({ "Fn::Sub": text }) } else { Value::String(value.to_string()) })
}

fn with_places(value: &Value, open: &mut bool) -> Result<Value, DocumentError> {
    match value {
        Value::String(text) => Ok(text.replace("${", "${!").into()),
        Value::Array(items) => items.iter().map(|item| with_places(item, open)).collect(),
        Value::Object(entries) => {
            let place = match entries.iter().next() {
                Some((key, Value::String(name))) if entries.len() == 1 && key == "Ref" => Some(name.clone()),
                Some((key, Value::String(name))) if entries.len() == 1 && key == "Fn::GetAtt" => {
                    Some(name.clone())
                }
                Some((key, Value::Array(parts))) if entries.len() == 1 && key == "Fn::GetAtt" => {
                    let parts: Vec<&str> = parts.iter().filter_map(Value::as_str).collect();
                    Some(parts.join("."))
                }
                Some((key, _)) if entries.len() == 1 && key.starts_with("Fn::") => {
                    let message = format!(
                        "Transform AWS::LanguageExtensions failed with: Fn::ToJsonString can't have {key} in it, whose \
                         value is not known before there are resources"
                    );
                    return Err(wrong(message));
                }
                _ => None,
            };
            if let Some(name) = place {
                *open = true;
                return Ok(format!("${{{name}}}").into());
            }
            let mut all = Map::new();
            for (key, value) in entries {
                all.insert(key.clone(), with_places(value, open)?);
            }
            Ok(Value::Object(all))
        }
        other => Ok(other.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::ParameterValue;
    use super::*;

    fn parameters() -> ParameterValues {
        let value =
            |value: Value, no_echo| ParameterValue { text: String::new(), resolved: None, value, no_echo };
        ParameterValues::from([
            ("Names".to_owned(), value(json!(["a", "b-c"]), false)),
            ("Text".to_owned(), value(json!("t"), false)),
            ("Secret".to_owned(), value(json!("s"), true)),
        ])
    }

    fn process(text: &str) -> Result<Value, String> {
        let stack = StackContext { stack_name: "demo".into(), ..StackContext::default() };
        let parameters = parameters();
        let context = TransformContext { stack: &stack, parameters: &parameters };
        let source = Source::read(text).map_err(|e| e.message)?.expect("it asks for a transform");
        let included = source.locations(&context).map_err(|e| e.message)?;
        let included = included.into_iter().map(|location| (location, "Included: {Ref: Text}".to_owned()));
        let text = source.process(&context, &included.collect()).map_err(|e| e.message)?;
        Ok(serde_json::from_str(&text).expect("what is processed is JSON"))
    }

    /// What becomes of one value of an output.
    fn check(value: &str, expected: Result<Value, &str>) {
        let text = format!(
            "Transform: AWS::LanguageExtensions\nMappings: {{M: {{k: {{a: x}}}}}}\nOutputs: {{V: {value}}}"
        );
        let found = process(&text).map(|template| template["Outputs"]["V"].clone());
        match (found, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{value}"),
            (Err(found), Err(expected)) => assert!(found.contains(expected), "{value}: {found}"),
            (found, expected) => panic!("{value}: {found:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn values_are_worked_out_as_far_as_they_are_known() {
        for (value, expected) in [
            ("!Ref Text", Ok(json!("t"))),
            ("!Ref AWS::StackName", Ok(json!("demo"))),
            ("!Ref Later", Ok(json!({ "Ref": "Later" }))),
            ("!Ref Secret", Ok(json!({ "Ref": "Secret" }))),
            ("!Ref AWS::NoValue", Ok(json!({ "Ref": "AWS::NoValue" }))),
            ("!Sub '${Text}-${AWS::StackName}-${!x}'", Ok(json!("t-demo-${x}"))),
            ("!Sub '${Text}-${Later}'", Ok(json!({ "Fn::Sub": "${Text}-${Later}" }))),
            ("!Sub ['${A}', {A: !Ref Text}]", Ok(json!("t"))),
            ("!Join ['-', [!Ref Text, y]]", Ok(json!("t-y"))),
            ("!Join ['-', [!Ref Later, y]]", Ok(json!({ "Fn::Join": ["-", [{ "Ref": "Later" }, "y"]] }))),
            ("!Select [1, !Ref Names]", Ok(json!("b-c"))),
            ("!Split [',', 'a,b']", Ok(json!(["a", "b"]))),
            ("{'Fn::Length': !Ref Names}", Ok(json!(2))),
            ("{'Fn::Length': [1, 2, 3]}", Ok(json!(3))),
            ("{'Fn::Length': x}", Err("Fn::Length layout is incorrect")),
            ("!FindInMap [M, k, a]", Ok(json!("x"))),
            ("!FindInMap [M, k, b, {DefaultValue: d}]", Ok(json!("d"))),
            ("!FindInMap [M, !Ref Later, b]", Ok(json!({ "Fn::FindInMap": ["M", { "Ref": "Later" }, "b"] }))),
            ("{'Fn::ToJsonString': {a: [1, !Ref Text]}}", Ok(json!(r#"{"a":[1,"t"]}"#))),
            (
                "{'Fn::ToJsonString': {a: !Ref Later, b: !GetAtt L.Arn, c: '${x}'}}",
                Ok(json!({ "Fn::Sub": r#"{"a":"${Later}","b":"${L.Arn}","c":"${!x}"}"# })),
            ),
            ("{'Fn::ToJsonString': {a: {'Fn::GetAZs': x}}}", Err("can't have Fn::GetAZs in it")),
            ("{'Fn::ToJsonString': x}", Err("Fn::ToJsonString layout is incorrect")),
        ] {
            check(value, expected);
        }
    }

    #[test]
    fn loops_are_written_out() {
        check(
            "{'Fn::ForEach::L': [N, !Ref Names, {'k${N}': !Ref N, 'p&{N}': !Sub 'v ${N}'}]}",
            Ok(json!({ "ka": "a", "pa": "v a", "kb-c": "b-c", "pbc": "v b-c" })),
        );
        check(
            "{'Fn::ForEach::L': [N, [1, 2], {'Fn::ForEach::M': [O, [x], {'${N}${O}': {a: '${O}'}}]}], z: 0}",
            Ok(json!({ "1x": { "a": "x" }, "2x": { "a": "x" }, "z": 0 })),
        );
        check("{'Fn::ForEach::L': [N, [1]]}", Err("Fn::ForEach::L layout is incorrect"));
        check("{'Fn::ForEach::L': [N, x, {}]}", Err("Fn::ForEach::L layout is incorrect"));
        check("{'Fn::ForEach::L': [N, [1, 2], {same: 1}], same: 2}", Err("Duplicate key same"));
    }

    #[test]
    fn what_is_included_is_put_where_it_is_asked_for() {
        let text = "
Transform: {Name: AWS::Include, Parameters: {Location: s3://b/top}}
Resources: {A: {Properties: {Own: 1, 'Fn::Transform': {Name: AWS::Include, Parameters: {Location: !Sub 's3://${Text}/k'}}}}}
";
        assert_eq!(
            process(text).unwrap(),
            json!({
                "Resources": { "A": { "Properties": { "Own": 1, "Included": { "Ref": "Text" } } } },
                "Included": { "Ref": "Text" },
            })
        );
    }

    #[test]
    fn others_are_refused_by_name() {
        for (text, expected) in [
            ("Transform: Mine", "No transform named Mine found."),
            ("Transform: [AWS::LanguageExtensions, Mine]", "No transform named Mine found."),
            ("Resources: {A: {'Fn::Transform': {Name: Mine}}}", "No transform named Mine found."),
            ("Transform: {Name: !Ref X}", "Key Name of transform definition must be a string."),
        ] {
            assert_eq!(process(text), Err(expected.to_owned()), "{text}");
        }
        assert!(Source::read("Resources: {}").unwrap().is_none());
    }
}
