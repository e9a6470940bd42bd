//! The model's constraints on an input, checked in one place, with the words of AWS's own servers.

use crate::{Kind, Location, Member, Schema, Structure, Tree};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Most violations that one answer lists.
const MOST_VIOLATIONS: usize = 10;

/// Checks an input: `Err` has the sentence that AWS prints for all violations together.
pub fn validate(schema: &'static Schema, tree: &Tree) -> Result<(), String> {
    let mut found = Vec::new();
    if let Tree::Structure(structure) = tree {
        check_structure(schema, structure, "", &mut found);
    }
    match found.len() {
        0 => Ok(()),
        1 => Err(format!("1 validation error detected: {}", found[0])),
        n => Err(format!("{n} validation errors detected: {}", found[..n.min(MOST_VIOLATIONS)].join("; "))),
    }
}

fn check_structure(schema: &'static Schema, structure: &Structure, path: &str, found: &mut Vec<String>) {
    for (member, tree) in schema.members.iter().zip(&structure.0) {
        let path = join(path, name_in_path(member));
        match tree {
            Some(tree) => check(member.schema, tree, &path, found),
            None if member.required => found.push(format!(
                "Value null at '{path}' failed to satisfy constraint: Member must not be null"
            )),
            None => {}
        }
    }
}

/// AWS prints members by their names on the wire, with a lower-case first letter.
fn name_in_path(member: &Member) -> String {
    let name = if member.location == Location::Body { member.wire_name() } else { member.name };
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

fn join(path: &str, name: impl AsRef<str>) -> String {
    if path.is_empty() { name.as_ref().to_owned() } else { format!("{path}.{}", name.as_ref()) }
}

fn check(schema: &'static Schema, tree: &Tree, path: &str, found: &mut Vec<String>) {
    match tree {
        Tree::String(text) => check_string(schema, text, path, found),
        Tree::Integer(number) => {
            #[expect(clippy::cast_precision_loss, reason = "bounds in the models are far below 2^53")]
            check_range(schema, *number as f64, &number.to_string(), path, "value", found);
        }
        Tree::Double(number) => check_range(schema, *number, &number.to_string(), path, "value", found),
        Tree::Blob(bytes) => check_length(schema, bytes.len(), "java.nio.HeapByteBuffer", path, found),
        Tree::List(items) => {
            check_length(schema, items.len(), &printed(tree), path, found);
            let member = schema.members[0].schema;
            for (index, item) in items.iter().enumerate() {
                check(member, item, &join(path, format!("{}.member", index + 1)), found);
            }
        }
        Tree::Map(entries) => check_map(schema, tree, entries, path, found),
        Tree::Structure(structure) => {
            if schema.kind == Kind::Structure {
                check_structure(schema, structure, path, found);
            } else {
                check_union(schema, structure, path, found);
            }
        }
        Tree::Boolean(_) | Tree::Timestamp(_) | Tree::Document(_) | Tree::Stream(_) => {}
    }
}

fn check_map(
    schema: &'static Schema,
    tree: &Tree,
    entries: &[(String, Tree)],
    path: &str,
    found: &mut Vec<String>,
) {
    check_length(schema, entries.len(), &printed(tree), path, found);
    let (keys, values) = (schema.members[0].schema, schema.members[1].schema);
    for (key, value) in entries {
        let mut inside = Vec::new();
        check_string(keys, key, path, &mut inside);
        if !inside.is_empty() {
            let rule = rules(keys).join(", ");
            found.push(format!(
                "Value '{}' at '{path}' failed to satisfy constraint: Map keys must satisfy constraint: [{rule}]",
                printed(tree)
            ));
        }
        check(values, value, &join(path, format!("{key}.member")), found);
    }
}

fn check_union(schema: &'static Schema, structure: &Structure, path: &str, found: &mut Vec<String>) {
    check_structure(schema, structure, path, found);
    let set = structure.0.iter().flatten().count();
    if set != 1 {
        found.push(format!(
            "Value at '{path}' failed to satisfy constraint: exactly one member of {} must be set, and {set} are",
            schema.name
        ));
    }
}

fn check_string(schema: &'static Schema, text: &str, path: &str, found: &mut Vec<String>) {
    let length = text.chars().count();
    let broken = |rule: String| {
        let shown = if schema.sensitive { "***Sensitive Data Redacted***" } else { text };
        format!("Value '{shown}' at '{path}' failed to satisfy constraint: {rule}")
    };
    if !schema.enumeration.is_empty() && !schema.enumeration.contains(&text) {
        found.push(broken(enumeration_rule(schema)));
    }
    if out_of_bounds(schema.min, length, |bound, n| n < bound) {
        found.push(broken(length_rule("greater", schema.min)));
    }
    if out_of_bounds(schema.max, length, |bound, n| n > bound) {
        found.push(broken(length_rule("less", schema.max)));
    }
    if let Some(pattern) = schema.pattern
        && !matches(pattern, text)
    {
        found.push(broken(pattern_rule(pattern)));
    }
}

fn enumeration_rule(schema: &Schema) -> String {
    format!("Member must satisfy enum value set: [{}]", schema.enumeration.join(", "))
}

fn length_rule(which: &str, bound: Option<f64>) -> String {
    format!("Member must have length {which} than or equal to {}", bound.unwrap_or_default())
}

fn pattern_rule(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

/// The rules of a map's keys, in the order in which AWS lists them.
fn rules(schema: &Schema) -> Vec<String> {
    let mut rules = Vec::new();
    if schema.max.is_some() {
        rules.push(length_rule("less", schema.max));
    }
    if schema.min.is_some() {
        rules.push(length_rule("greater", schema.min));
    }
    if let Some(pattern) = schema.pattern {
        rules.push(pattern_rule(pattern));
    }
    if !schema.enumeration.is_empty() {
        rules.push(enumeration_rule(schema));
    }
    rules
}

fn check_length(schema: &'static Schema, length: usize, shown: &str, path: &str, found: &mut Vec<String>) {
    for (which, bound, broken) in [
        ("greater", schema.min, out_of_bounds(schema.min, length, |bound, n| n < bound)),
        ("less", schema.max, out_of_bounds(schema.max, length, |bound, n| n > bound)),
    ] {
        if broken {
            let rule = length_rule(which, bound);
            // What is secret is not shown, as bytes not even in place of it.
            let shown = if schema.sensitive { String::new() } else { format!(" '{shown}'") };
            found.push(format!("Value{shown} at '{path}' failed to satisfy constraint: {rule}"));
        }
    }
}

fn check_range(
    schema: &'static Schema,
    number: f64,
    shown: &str,
    path: &str,
    what: &str,
    found: &mut Vec<String>,
) {
    for (which, bound, broken) in [
        ("greater", schema.min, schema.min.is_some_and(|min| number < min)),
        ("less", schema.max, schema.max.is_some_and(|max| number > max)),
    ] {
        if broken {
            let bound = bound.unwrap_or_default();
            found.push(format!(
                "Value '{shown}' at '{path}' failed to satisfy constraint: Member must have {what} {which} than or equal to {bound}"
            ));
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "lengths are far below 2^53")]
fn out_of_bounds(bound: Option<f64>, length: usize, broken: fn(f64, f64) -> bool) -> bool {
    bound.is_some_and(|bound| broken(bound, length as f64))
}

/// A collection as Java prints it, which is what AWS's messages show.
fn printed(tree: &Tree) -> String {
    match tree {
        Tree::Boolean(flag) => flag.to_string(),
        Tree::Integer(number) => number.to_string(),
        Tree::Double(number) => number.to_string(),
        Tree::String(text) => text.clone(),
        Tree::List(items) => format!("[{}]", items.iter().map(printed).collect::<Vec<_>>().join(", ")),
        Tree::Map(entries) => {
            let entries: Vec<_> = entries.iter().map(|(k, v)| format!("{k}={}", printed(v))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        Tree::Blob(_) | Tree::Timestamp(_) | Tree::Structure(_) | Tree::Document(_) | Tree::Stream(_) => {
            "…".to_owned()
        }
    }
}

/// The patterns that look around, which the regex crate does not: as one that is to match the whole text, and one that
/// is to match nowhere in it. A pattern that is neither here nor readable constrains nothing; a test sees that there
/// is none.
const LOOKING_AROUND: [(&str, &str, &str); 11] = [
    (r"^(?!\s*$).+", ".+", r"^\s*$"),
    ("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", "--"),
    ("(?!^[0-9]+$)([a-zA-Z0-9-_]+)", "[a-zA-Z0-9_-]+", "^[0-9]+$"),
    (r"[0-9A-Za-z\.\-_]*(?<!\.)", r"[0-9A-Za-z._-]*", r"\.$"),
    (r"^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$", "[a-zA-Z0-9_.-]+", "^[0-9]+$"),
    (r"/(?!.*\.\.)[a-zA-Z0-9/_.\-]+", r"/[a-zA-Z0-9/_.\-]+", r"\.\."),
    (
        r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
        r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?[a-zA-Z0-9][a-zA-Z0-9-]{0,62}",
        "-$",
    ),
    (
        r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?",
        r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?[a-zA-Z0-9][a-zA-Z0-9-]{0,62}(/[0-9]{1,9})?",
        "-(/[0-9]{1,9})?$",
    ),
    // Neither look around; one names halves of characters, the other a class by Java's name.
    (
        r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*",
        r"[\x20-\x{10FFFF}\t]*",
        r"[\x{FFFE}\x{FFFF}]",
    ),
    (
        r"arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*",
        "arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:[0-9]{12}:function:.*",
        r"\n",
    ),
    (r"(?!\s*$).+", ".+", r"^\s*$"),
];

/// A model's pattern, compiled.
#[derive(Clone)]
struct Pattern {
    wanted: regex::Regex,
    unwanted: Option<regex::Regex>,
}

impl Pattern {
    fn new(pattern: &str) -> Option<Self> {
        let look = LOOKING_AROUND.iter().find(|(original, ..)| *original == pattern);
        let wanted = regex::Regex::new(&whole(look.map_or(pattern, |(_, wanted, _)| wanted))).ok()?;
        let unwanted = look.and_then(|(.., unwanted)| regex::Regex::new(unwanted).ok());
        Some(Self { wanted, unwanted })
    }

    fn is_match(&self, text: &str) -> bool {
        self.wanted.is_match(text) && !self.unwanted.as_ref().is_some_and(|u| u.is_match(text))
    }
}

/// Whether the whole text matches.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: LazyLock<Mutex<HashMap<&'static str, Option<Pattern>>>> = LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let pattern = compiled.entry(pattern).or_insert_with(|| Pattern::new(pattern)).clone();
    drop(compiled);
    pattern.is_none_or(|pattern| pattern.is_match(text))
}

/// The pattern, anchored at both ends, in the regex crate's spelling. Java's classes are those of ASCII.
fn whole(pattern: &str) -> String {
    let mut spelled = pattern.to_owned();
    for (java, rust) in [
        (r"\p{Z}", r"\p{Separator}"),
        (r"\p{Print}", "[ -~]"),
        (r"\/", "/"),
        (r"\w", "[0-9A-Za-z_]"),
        (r"\W", "[^0-9A-Za-z_]"),
        (r"\d", "[0-9]"),
        (r"\D", "[^0-9]"),
        (r"\s", r"[ \t\n\x0B\f\r]"),
        (r"\S", r"[^ \t\n\x0B\f\r]"),
    ] {
        spelled = spelled.replace(java, rust);
    }
    format!("(?s)^(?:{spelled})$")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Shape, json, lambda, ssm, sts};
    use serde_json::{Value, json};
    use std::collections::BTreeSet;

    fn check<T: Shape>(input: &Value, wanted: Result<(), &str>) {
        let tree = json::read(T::SCHEMA, input.clone()).unwrap();
        assert_eq!(validate(T::SCHEMA, &tree), wanted.map_err(str::to_owned), "{input}");
    }

    #[test]
    fn violations_are_told_in_the_words_of_aws() {
        check::<ssm::GetParameterInput>(&json!({"Name": "a"}), Ok(()));
        check::<ssm::GetParameterInput>(
            &json!({}),
            Err("1 validation error detected: Value null at 'name' failed to satisfy constraint: \
                 Member must not be null"),
        );
        check::<ssm::PutParameterInput>(
            &json!({"Name": "", "Type": "Text"}),
            Err(
                "3 validation errors detected: Value '' at 'name' failed to satisfy constraint: Member must have \
                 length greater than or equal to 1; Value null at 'value' failed to satisfy constraint: Member must \
                 not be null; Value 'Text' at 'type' failed to satisfy constraint: Member must satisfy enum value \
                 set: [String, StringList, SecureString]",
            ),
        );
        check::<ssm::GetParametersByPathInput>(
            &json!({"Path": "/a", "MaxResults": 11}),
            Err(
                "1 validation error detected: Value '11' at 'maxResults' failed to satisfy constraint: Member must \
                 have value less than or equal to 10",
            ),
        );
        check::<ssm::GetParametersInput>(
            &json!({"Names": []}),
            Err(
                "1 validation error detected: Value '[]' at 'names' failed to satisfy constraint: Member must have \
                 length greater than or equal to 1",
            ),
        );
        check::<ssm::PutParameterInput>(
            &json!({"Name": "a", "Value": "b", "Tags": [{"Key": "k", "Value": "v"}, {"Key": "k"}]}),
            Err(
                "1 validation error detected: Value null at 'tags.2.member.value' failed to satisfy constraint: \
                 Member must not be null",
            ),
        );
        check::<sts::GetAccessKeyInfoInput>(
            &json!({"AccessKeyId": "AKIA-AAAAAAAAAAAAAA"}),
            Err(
                "1 validation error detected: Value 'AKIA-AAAAAAAAAAAAAA' at 'accessKeyId' failed to satisfy \
                 constraint: Member must satisfy regular expression pattern: [\\w]*",
            ),
        );
        check::<lambda::GetFunctionInput>(&json!({"FunctionName": "f", "Qualifier": "$LATEST"}), Ok(()));
    }

    /// All schemas that are reached from the operations.
    fn every_schema() -> Vec<&'static Schema> {
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        let operations = crate::SERVICES.iter().flat_map(|s| s.operations);
        let mut open: Vec<&'static Schema> = operations.flat_map(|o| [o.input, o.output]).collect();
        while let Some(schema) = open.pop() {
            if seen.insert(std::ptr::from_ref(schema).addr()) {
                all.push(schema);
                open.extend(schema.members.iter().map(|m| m.schema));
            }
        }
        all
    }

    #[test]
    fn patterns_of_the_models_can_be_read() {
        let unreadable: BTreeSet<&str> = every_schema()
            .into_iter()
            .filter(|s| s.pattern.is_some_and(|p| Pattern::new(p).is_none()))
            .map(|s| s.name)
            .collect();
        // Those of operations that are refused by name look ahead, which no value of theirs is asked for.
        let refused = ["CollectionName", "FunctionUrlFunctionName", "FunctionUrlQualifier"];
        assert_eq!(unreadable, BTreeSet::from(refused));
    }

    #[test]
    fn whole_texts_match_as_in_java() {
        for (pattern, yes, no) in [
            (r"[\w+=,.@-]+", "a.b@c", "é"),
            (r"[\w+=,.@-]+", "a", "a b"),
            (r"\d{12}", "123456789012", "x123456789012"),
            (r"[\s\S]*", "a \u{a0}\n", ""),
            (LOOKING_AROUND[0].0, "a ", "  "),
            (LOOKING_AROUND[1].0, "a-b-c", "a--b"),
            (LOOKING_AROUND[2].0, "1a", "12"),
            (LOOKING_AROUND[3].0, "a.b", "a."),
            (LOOKING_AROUND[4].0, "1.2", "12"),
            (LOOKING_AROUND[5].0, "/a.b/c", "/a..b"),
            (LOOKING_AROUND[6].0, "arn:aws:sagemaker:us-east-1:111111111111:model-package/a-b", "a-"),
            (LOOKING_AROUND[7].0, "a-b/1", "a-/1"),
            (LOOKING_AROUND[8].0, "a \u{1f980}", "\u{7}"),
            (
                LOOKING_AROUND[9].0,
                "arn:aws:lambda:us-east-1:111111111111:function:f",
                "arn:aws:lambda::1:function:f",
            ),
            (LOOKING_AROUND[10].0, "too slow", " "),
            (r"\A\S[\p{Print}]*\z", "request 7", " 7"),
        ] {
            assert!(matches(pattern, yes), "{pattern} {yes:?}");
            assert!(no.is_empty() || !matches(pattern, no), "{pattern} {no:?}");
        }
    }
}
