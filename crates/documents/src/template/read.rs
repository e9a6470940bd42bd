//! The sections of a template, from the document tree. Each member is read on its own, so that one mistake
//! does not hide the next.

use indexmap::IndexMap;
use regex::Regex;
use serde_json::Value as Json;

use super::expression::{Block, Expression, Kind, null_value};
use super::outputs::Output;
use super::parameters::{Parameter, ParameterKind, Pattern};
use super::resources::{DeletionPolicy, DependsOn, Resource};
use super::rules::{Assertion, Rule};
use super::transform::{INCLUDE, LANGUAGE_EXTENSIONS};
use super::{
    MAXIMUM_DESCRIPTION_BYTES, MAXIMUM_MAPPINGS, MAXIMUM_OUTPUTS, MAXIMUM_PARAMETERS, MAXIMUM_RESOURCES,
    MAXIMUM_URL_BYTES, MappingEntries, Template,
};
use crate::spanned::{self, Dialect, DocumentError, Entry, Mapping, Node, Span, Value};

type Parsed<T> = Result<T, DocumentError>;

/// The text as a tree, whatever it says.
pub(super) fn document(text: &str) -> Parsed<Node> {
    if text.len() > MAXIMUM_URL_BYTES {
        let message = format!("Template may not exceed {MAXIMUM_URL_BYTES} bytes in size.");
        return Err(DocumentError::new(Span::NOWHERE, message));
    }
    let format = if spanned::looks_like_json(text) { "JSON" } else { "YAML" };
    spanned::parse(text, Dialect::Template).map_err(|error| {
        if error.message.starts_with("Template") {
            return error;
        }
        let Span { line, column, .. } = error.span;
        let message =
            format!("Template format error: {format} not well-formed. (line {line}, column {column})");
        let hint = match error.hint {
            Some(hint) => format!("{}; {hint}", error.message),
            None => error.message,
        };
        DocumentError::new(error.span, message).hint(hint)
    })
}

const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

pub(super) fn sections(document: Node) -> Result<Template, Vec<DocumentError>> {
    let mut errors = Errors(Vec::new());
    let Some(top) = document.as_mapping() else {
        return Err(vec![malformed(document.span, "unsupported structure.")]);
    };
    find_nulls(&document, &mut String::new(), &mut errors);
    if !errors.0.is_empty() {
        return Err(errors.0);
    }
    let strangers: Vec<&String> = top.keys().filter(|key| !SECTIONS.contains(&key.as_str())).collect();
    if let Some(first) = strangers.first() {
        let names = strangers.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
        let message = format!("Invalid template property or properties [{names}]");
        errors.0.push(DocumentError::new(top[first.as_str()].key_span, message).within(first));
    }
    let format_version = errors.keep(format_version(top));
    let description = errors.keep(description(top));
    errors.keep(refuse_transforms(top));
    let template = Template {
        format_version: format_version.flatten(),
        description: description.flatten(),
        metadata: top.get("Metadata").map(|entry| entry.node.to_json()),
        parameters: members(top, "Parameters", Names::Alphanumeric("Parameter"), &mut errors, parameter),
        mappings: members(top, "Mappings", Names::Alphanumeric("Mapping"), &mut errors, mapping),
        conditions: members(top, "Conditions", Names::Any, &mut errors, |_, entry| {
            Expression::parse(&entry.node, Block::Conditions)
        }),
        rules: members(top, "Rules", Names::Any, &mut errors, rule),
        resources: members(top, "Resources", Names::Alphanumeric("Resource"), &mut errors, resource),
        outputs: members(top, "Outputs", Names::Alphanumeric("Output"), &mut errors, output),
        condition_order: Vec::new(),
        document: Node::new(Value::Null, document.span),
    };
    check_counts(top, &mut errors);
    if errors.0.is_empty() { Ok(Template { document, ..template }) } else { Err(errors.0) }
}

struct Errors(Vec<DocumentError>);

impl Errors {
    fn keep<T>(&mut self, result: Parsed<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }
}

fn malformed(span: Span, what: impl std::fmt::Display) -> DocumentError {
    DocumentError::new(span, format!("Template format error: {what}"))
}

/// CloudFormation refuses null anywhere, before it looks at anything else.
fn find_nulls(node: &Node, path: &mut String, errors: &mut Errors) {
    let length = path.len();
    let mut below = |segment: &str, child: &Node, path: &mut String| {
        path.push('/');
        path.push_str(segment);
        find_nulls(child, path, errors);
        path.truncate(length);
    };
    match &node.value {
        Value::Null => {
            let mut error = null_value(node.span);
            error.message.insert_str(0, &format!("[{path}] "));
            error.path.clone_from(path);
            errors.0.push(error);
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        Value::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item, path));
        }
        Value::Mapping(mapping) => mapping.iter().for_each(|(key, entry)| below(key, &entry.node, path)),
    }
}

fn format_version(top: &Mapping) -> Parsed<Option<String>> {
    let Some(entry) = top.get("AWSTemplateFormatVersion") else { return Ok(None) };
    match entry.node.scalar_text() {
        Some(text) if text == "2010-09-09" => Ok(Some(text.into_owned())),
        found => {
            let found = found.unwrap_or(entry.node.kind().into());
            let error = malformed(entry.node.span, format!("Unsupported template format version: {found}"));
            Err(error.hint("the only version is 2010-09-09").within("AWSTemplateFormatVersion"))
        }
    }
}

fn description(top: &Mapping) -> Parsed<Option<String>> {
    let text = optional_text(top, "Description", "Every Description member must be a string.")?;
    match (&text, top.get("Description")) {
        (Some(text), Some(entry)) if text.len() > MAXIMUM_DESCRIPTION_BYTES => {
            let message = format!("'Description' length is greater than {MAXIMUM_DESCRIPTION_BYTES}.");
            Err(malformed(entry.node.span, message).within("Description"))
        }
        _ => Ok(text),
    }
}

/// The parameters of a template, and nothing else of it.
pub(super) fn declarations(document: Node) -> Result<Template, Vec<DocumentError>> {
    let mut errors = Errors(Vec::new());
    let Some(top) = document.as_mapping() else {
        return Err(vec![malformed(document.span, "unsupported structure.")]);
    };
    let template = Template {
        format_version: None,
        description: None,
        metadata: None,
        parameters: members(top, "Parameters", Names::Alphanumeric("Parameter"), &mut errors, parameter),
        mappings: IndexMap::new(),
        conditions: IndexMap::new(),
        rules: IndexMap::new(),
        resources: IndexMap::new(),
        outputs: IndexMap::new(),
        condition_order: Vec::new(),
        document: Node::new(Value::Null, document.span),
    };
    if errors.0.is_empty() { Ok(Template { document, ..template }) } else { Err(errors.0) }
}

/// What is left of transforms in a template that was to be processed is none that is served.
fn refuse_transforms(top: &Mapping) -> Parsed<()> {
    if let Some(entry) = top.get("Hooks") {
        return Err(malformed(entry.key_span, "Hooks are not served").within("Hooks"));
    }
    let Some(entry) = top.get("Transform") else { return Ok(()) };
    each_transform(Some(&entry.node))?;
    let hint = "transforms are worked out before a template is read, and are not served here";
    Err(malformed(entry.key_span, "Transform is left in the template").hint(hint).within("Transform"))
}

/// Transforms that are not served, by name: without them the template would mean something else.
pub(super) fn check_transforms(document: &Node) -> Parsed<()> {
    each_transform(document.get("Transform"))?;
    check_embedded(document)
}

fn each_transform(of_template: Option<&Node>) -> Parsed<()> {
    let named: Vec<&Node> = match of_template.map(|node| (node, &node.value)) {
        None => Vec::new(),
        Some((_, Value::Sequence(items))) => items.iter().collect(),
        Some((node, _)) => vec![node],
    };
    named.into_iter().try_for_each(|node| check_transform(node, &[LANGUAGE_EXTENSIONS, INCLUDE]))
}

fn check_embedded(node: &Node) -> Parsed<()> {
    match &node.value {
        Value::Mapping(mapping) => mapping.iter().try_for_each(|(key, entry)| {
            if key == "Fn::Transform" {
                return check_transform(&entry.node, &[INCLUDE]);
            }
            check_embedded(&entry.node)
        }),
        Value::Sequence(items) => items.iter().try_for_each(check_embedded),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

fn check_transform(node: &Node, served: &[&str]) -> Parsed<()> {
    let name = match &node.value {
        Value::Mapping(mapping) => mapping.get("Name").map(|entry| &entry.node),
        Value::String(_) => Some(node),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Sequence(_) => None,
    };
    let Some(name) = name.and_then(Node::as_str) else {
        return Err(DocumentError::new(node.span, "Key Name of transform definition must be a string."));
    };
    if served.contains(&name) {
        return Ok(());
    }
    let hint = match name {
        "AWS::Serverless-2016-10-31" => {
            "it is not served: deploy the template that the transform gives, or use the plain AWS::Lambda types"
        }
        _ => "macros are not served: write the template out without it",
    };
    let message = format!("No transform named {name} found.");
    Err(DocumentError::new(node.span, message).hint(hint).within("Transform"))
}

enum Names {
    Any,
    /// With the word for a member.
    Alphanumeric(&'static str),
}

fn members<T>(
    top: &Mapping,
    section: &str,
    names: Names,
    errors: &mut Errors,
    read: impl Fn(&str, &Entry) -> Parsed<T>,
) -> IndexMap<String, T> {
    let Some(entry) = top.get(section) else { return IndexMap::new() };
    let Some(mapping) = entry.node.as_mapping() else {
        let error = malformed(entry.node.span, format!("{section} must be an object."));
        errors.0.push(error.within(section));
        return IndexMap::new();
    };
    let mut found = IndexMap::with_capacity(mapping.len());
    for (name, entry) in mapping {
        let fits = match names {
            Names::Any => Ok(()),
            Names::Alphanumeric(word) => alphanumeric(word, name, entry.key_span),
        };
        let member =
            fits.and_then(|()| read(name, entry)).map_err(|error| error.within(name).within(section));
        if let Some(member) = errors.keep(member) {
            found.insert(name.clone(), member);
        }
    }
    found
}

fn alphanumeric(word: &str, name: &str, span: Span) -> Parsed<()> {
    if name.starts_with("Fn::") {
        let message = format!("Encountered unsupported function: {name}");
        return Err(malformed(span, message)
            .hint("it belongs to AWS::LanguageExtensions, without which it is not served"));
    }
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(malformed(span, format!("{word} name {name} is non alphanumeric.")));
    }
    Ok(())
}

fn check_counts(top: &Mapping, errors: &mut Errors) {
    for (section, word, maximum) in [
        ("Resources", "resources", MAXIMUM_RESOURCES),
        ("Parameters", "parameters", MAXIMUM_PARAMETERS),
        ("Outputs", "outputs", MAXIMUM_OUTPUTS),
        ("Mappings", "mappings", MAXIMUM_MAPPINGS),
    ] {
        let Some(entry) = top.get(section) else { continue };
        let count = entry.node.as_mapping().map_or(0, Mapping::len);
        if count > maximum {
            let message = format!("Number of {word}, {count}, is greater than maximum allowed, {maximum}");
            errors.0.push(malformed(entry.key_span, message).within(section));
        }
    }
    if top.get("Resources").and_then(|entry| entry.node.as_mapping()).is_none_or(Mapping::is_empty) {
        let span = top.get("Resources").map_or(Span::new(1, 1, 1), |entry| entry.key_span);
        errors.0.push(malformed(span, "At least one Resources member must be defined.").within("Resources"));
    }
}

fn object<'a>(section: &str, entry: &'a Entry) -> Parsed<&'a Mapping> {
    let wrong = || malformed(entry.node.span, format!("Any {section} member must be an object."));
    entry.node.as_mapping().ok_or_else(wrong)
}

/// The first property that is not one of these.
fn only(mapping: &Mapping, allowed: &[&str], kind: &str) -> Parsed<()> {
    match mapping.iter().find(|(key, _)| !allowed.contains(&key.as_str())) {
        None => Ok(()),
        Some((key, entry)) => {
            let error =
                DocumentError::new(entry.key_span, format!("Invalid template {kind} property '{key}'"));
            Err(error.hint(format!("allowed are {}", allowed.join(", "))).within(key))
        }
    }
}

fn optional_text(mapping: &Mapping, key: &str, message: &str) -> Parsed<Option<String>> {
    let Some(entry) = mapping.get(key) else { return Ok(None) };
    match entry.node.scalar_text() {
        Some(text) => Ok(Some(text.into_owned())),
        None => Err(malformed(entry.node.span, message).within(key)),
    }
}

const PARAMETER: [&str; 11] = [
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];

fn parameter(_name: &str, entry: &Entry) -> Parsed<Parameter> {
    let mapping = object("Parameters", entry)?;
    only(mapping, &PARAMETER, "parameter")?;
    let type_name = optional_text(mapping, "Type", "Every Type member must be a string.")?
        .ok_or_else(|| malformed(entry.key_span, "Every Parameters object must contain a Type member."))?;
    let kind = ParameterKind::from_type(&type_name).ok_or_else(|| {
        malformed(mapping["Type"].node.span, format!("Unrecognized parameter type: {type_name}"))
            .within("Type")
    })?;
    Ok(Parameter {
        kind,
        type_name,
        description: optional_text(mapping, "Description", "Every Description member must be a string.")?,
        default: optional_text(mapping, "Default", "Every Default member must be a string.")?,
        no_echo: no_echo(mapping)?,
        allowed_values: allowed_values(mapping)?,
        allowed_pattern: pattern(mapping)?,
        constraint_description: optional_text(
            mapping,
            "ConstraintDescription",
            "Every ConstraintDescription member must be a string.",
        )?,
        min_length: number(mapping, "MinLength")?,
        max_length: number(mapping, "MaxLength")?,
        min_value: number(mapping, "MinValue")?,
        max_value: number(mapping, "MaxValue")?,
        span: entry.key_span,
    })
}

fn no_echo(mapping: &Mapping) -> Parsed<bool> {
    let Some(text) = optional_text(mapping, "NoEcho", "Every NoEcho member must be a boolean.")? else {
        return Ok(false);
    };
    match text.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => {
            Err(malformed(mapping["NoEcho"].node.span, "Every NoEcho member must be a boolean.")
                .within("NoEcho"))
        }
    }
}

fn allowed_values(mapping: &Mapping) -> Parsed<Vec<String>> {
    let Some(entry) = mapping.get("AllowedValues") else { return Ok(Vec::new()) };
    let wrong = |span| {
        malformed(span, "Every AllowedValues member must be a list of strings.").within("AllowedValues")
    };
    let items = entry.node.as_sequence().ok_or_else(|| wrong(entry.node.span))?;
    let text =
        |item: &Node| item.scalar_text().map(std::borrow::Cow::into_owned).ok_or_else(|| wrong(item.span));
    items.iter().map(text).collect()
}

fn pattern(mapping: &Mapping) -> Parsed<Option<Pattern>> {
    let Some(source) =
        optional_text(mapping, "AllowedPattern", "Every AllowedPattern member must be a string.")?
    else {
        return Ok(None);
    };
    match Regex::new(&format!("^(?:{source})$")) {
        Ok(regex) => Ok(Some(Pattern { source, regex })),
        Err(error) => {
            let reason = error.to_string().lines().last().unwrap_or_default().trim().to_owned();
            let span = mapping["AllowedPattern"].node.span;
            Err(malformed(span, format!("Invalid AllowedPattern: {source}"))
                .hint(reason)
                .within("AllowedPattern"))
        }
    }
}

fn number(mapping: &Mapping, key: &str) -> Parsed<Option<f64>> {
    let message = format!("Every {key} member must be a number.");
    let Some(text) = optional_text(mapping, key, &message)? else { return Ok(None) };
    let wrong = |_| malformed(mapping[key].node.span, &message).within(key);
    text.parse().map(Some).map_err(wrong)
}

fn mapping(_name: &str, entry: &Entry) -> Parsed<MappingEntries> {
    let mut entries = MappingEntries::new();
    for (key, first) in object("Mappings", entry)? {
        let message = "Every Mappings member must be an object of objects.";
        let wrong = || malformed(first.node.span, message).within(key);
        if key.starts_with("Fn::") {
            return Err(
                malformed(first.key_span, format!("Encountered unsupported function: {key}")).within(key)
            );
        }
        let mut values = IndexMap::new();
        for (name, second) in first.node.as_mapping().ok_or_else(wrong)? {
            let value = mapping_value(name, second).map_err(|error| error.within(name).within(key))?;
            values.insert(name.clone(), value);
        }
        entries.insert(key.clone(), values);
    }
    Ok(entries)
}

fn mapping_value(name: &str, entry: &Entry) -> Parsed<Json> {
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.' || byte == b'_')
    {
        let message = format!("Mappings attribute name '{name}' must contain only alphanumeric characters.");
        return Err(malformed(entry.key_span, message));
    }
    let is_value = |node: &Node| node.scalar_text().is_some();
    let fits =
        is_value(&entry.node) || entry.node.as_sequence().is_some_and(|items| items.iter().all(is_value));
    if fits {
        return Ok(entry.node.to_json());
    }
    Err(malformed(entry.node.span, "Every Mappings attribute must be a String or a List."))
}

fn rule(_name: &str, entry: &Entry) -> Parsed<Rule> {
    let mapping = object("Rules", entry)?;
    only(mapping, &["Assertions", "RuleCondition"], "rule")?;
    let expression =
        |node: &Node, key: &str| Expression::parse(node, Block::Rules).map_err(|error| error.within(key));
    let condition =
        mapping.get("RuleCondition").map(|found| expression(&found.node, "RuleCondition")).transpose()?;
    let message = "Every Rules member must contain a list of Assertions.";
    let assertions = mapping.get("Assertions").ok_or_else(|| malformed(entry.key_span, message))?;
    let items = assertions.node.as_sequence().ok_or_else(|| malformed(assertions.node.span, message))?;
    let read = |(index, item): (usize, &Node)| {
        assertion(item).map_err(|error| error.within(&index.to_string()).within("Assertions"))
    };
    let assertions = items.iter().enumerate().map(read).collect::<Parsed<_>>()?;
    Ok(Rule { condition, assertions, span: entry.key_span })
}

fn assertion(node: &Node) -> Parsed<Assertion> {
    let wrong = || malformed(node.span, "Every Assertions member must contain an Assert object.");
    let mapping = node.as_mapping().ok_or_else(wrong)?;
    only(mapping, &["Assert", "AssertDescription"], "assertion")?;
    let assert = &mapping.get("Assert").ok_or_else(wrong)?.node;
    Ok(Assertion {
        assert: Expression::parse(assert, Block::Rules).map_err(|error| error.within("Assert"))?,
        description: optional_text(
            mapping,
            "AssertDescription",
            "Every AssertDescription member must be a string.",
        )?,
    })
}

const RESOURCE: [&str; 10] = [
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
    "Version",
];

fn resource(name: &str, entry: &Entry) -> Parsed<Resource> {
    let mapping = object("Resources", entry)?;
    only(mapping, &RESOURCE, "resource")?;
    let type_message = format!("[/Resources/{name}] Every Resources object must contain a Type member.");
    let resource_type = optional_text(mapping, "Type", &type_message)?
        .filter(|name| !name.is_empty())
        .ok_or_else(|| malformed(entry.key_span, &type_message))?;
    let policy = |key| deletion_policy(mapping, key, &resource_type);
    let (deletion_policy, update_replace_policy) =
        (policy("DeletionPolicy")?, policy("UpdateReplacePolicy")?);
    let part = |key: &str| match mapping.get(key) {
        None => Ok(None),
        Some(found) => match Expression::parse(&found.node, Block::Resources) {
            Ok(Expression { kind: Kind::Scalar(_) | Kind::Sequence(_), .. }) => {
                Err(malformed(found.node.span, format!("Every {key} member must be an object.")).within(key))
            }
            Ok(expression) => Ok(Some(expression)),
            Err(error) => Err(error.within(key)),
        },
    };
    Ok(Resource {
        properties: part("Properties")?,
        metadata: part("Metadata")?,
        creation_policy: part("CreationPolicy")?,
        update_policy: part("UpdatePolicy")?,
        depends_on: depends_on(mapping)?,
        condition: condition_name(mapping)?,
        condition_span: mapping.get("Condition").map_or(Span::NOWHERE, |found| found.node.span),
        deletion_policy,
        update_replace_policy,
        span: entry.key_span,
        type_span: mapping["Type"].node.span,
        resource_type,
    })
}

fn condition_name(mapping: &Mapping) -> Parsed<Option<String>> {
    let Some(entry) = mapping.get("Condition") else { return Ok(None) };
    // `Condition: !Condition X` is the long way to say it, and CloudFormation refuses it.
    match entry.node.as_str() {
        Some(name) if !name.is_empty() => Ok(Some(name.to_owned())),
        _ => Err(malformed(entry.node.span, "Every Condition member must be a string.").within("Condition")),
    }
}

fn depends_on(mapping: &Mapping) -> Parsed<Vec<DependsOn>> {
    let Some(entry) = mapping.get("DependsOn") else { return Ok(Vec::new()) };
    let read = |node: &Node| {
        let name = node.as_str().map(str::to_owned);
        let wrong =
            || malformed(node.span, "DependsOn must be a string or list of strings.").within("DependsOn");
        name.map(|name| DependsOn { name, span: node.span }).ok_or_else(wrong)
    };
    match entry.node.as_sequence() {
        Some(items) => items.iter().map(read).collect(),
        None => Ok(vec![read(&entry.node)?]),
    }
}

fn deletion_policy(mapping: &Mapping, key: &str, resource_type: &str) -> Parsed<Option<DeletionPolicy>> {
    let Some(text) = optional_text(mapping, key, &format!("Every {key} member must be a string."))? else {
        return Ok(None);
    };
    let span = mapping[key].node.span;
    let unknown = || malformed(span, format!("Unrecognized {key} {text}")).within(key);
    let policy = DeletionPolicy::from_name(&text).ok_or_else(unknown)?;
    let for_deletion_only = policy == DeletionPolicy::RetainExceptOnCreate && key == "UpdateReplacePolicy";
    if for_deletion_only {
        return Err(unknown());
    }
    if policy == DeletionPolicy::Snapshot && !has_snapshots(resource_type) {
        let message = format!(
            "Template error: resource type {resource_type} does not support deletion policy Snapshot"
        );
        return Err(DocumentError::new(span, message).within(key));
    }
    Ok(Some(policy))
}

fn has_snapshots(resource_type: &str) -> bool {
    [
        "AWS::EC2::Volume",
        "AWS::ElastiCache::",
        "AWS::Neptune::",
        "AWS::RDS::",
        "AWS::Redshift::",
        "AWS::DocDB::",
    ]
    .iter()
    .any(|prefix| resource_type.starts_with(prefix))
}

fn output(name: &str, entry: &Entry) -> Parsed<Output> {
    let mapping = object("Outputs", entry)?;
    only(mapping, &["Condition", "Description", "Export", "Value"], "output")?;
    let expression = |node: &Node| Expression::parse(node, Block::Outputs);
    let value = mapping
        .get("Value")
        .ok_or_else(|| malformed(entry.key_span, "Every Outputs member must contain a Value object"))?;
    let value_message = "The Value field of every Outputs member must evaluate to a String.";
    let value = match expression(&value.node).map_err(|error| error.within("Value"))? {
        Expression { kind: Kind::Sequence(_) | Kind::Mapping(_), span } => {
            return Err(malformed(span, value_message).within("Value"));
        }
        value => value,
    };
    let export_name = match mapping.get("Export") {
        None => None,
        Some(export) => {
            let message = format!(
                "Output {name} is malformed. The Name field of every Export member must be specified."
            );
            let wrong = || malformed(export.node.span, &message).within("Export");
            only(export.node.as_mapping().ok_or_else(wrong)?, &["Name"], "export")?;
            Some(
                expression(export.node.get("Name").ok_or_else(wrong)?)
                    .map_err(|error| error.within("Export"))?,
            )
        }
    };
    Ok(Output {
        value,
        description: optional_text(mapping, "Description", "Every Description member must be a string.")?,
        export_name,
        condition: condition_name(mapping)?,
        condition_span: mapping.get("Condition").map_or(Span::NOWHERE, |found| found.node.span),
        span: entry.key_span,
    })
}
