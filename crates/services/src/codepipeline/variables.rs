//! `#{namespace.key}` in an action's configuration. [Variables reference]

use indexmap::IndexMap;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// Bytes of all output variables of an action together. [Quotas]
pub const MOST_OUTPUT_BYTES: usize = 122_880;
/// Bytes of a configuration with its references replaced. [Quotas]
pub const MOST_RESOLVED_BYTES: usize = 100 * 1024;
/// The namespace of the one built-in variable, and that of the pipeline's own variables.
pub const BUILT_IN: &str = "codepipeline";
pub const PIPELINE: &str = "variables";
pub const EXECUTION_ID: &str = "PipelineExecutionId";

static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"#\{([^{}]*)\}").expect("a constant expression compiles"));
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^([A-Za-z0-9@\-_]+)\.([A-Za-z0-9@\-_^\[\]*$]+)$").expect("a constant expression compiles")
});

/// A reference as it is written, and its parts; `None` if it does not have the form.
#[derive(Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    pub text: &'a str,
    pub parts: Option<(&'a str, &'a str)>,
}

pub fn references(value: &str) -> impl Iterator<Item = Reference<'_>> {
    REFERENCE.captures_iter(value).map(|found| {
        let inner = found.get(1).map_or("", |m| m.as_str());
        let parts = NAME.captures(inner).and_then(|n| Some((n.get(1)?.as_str(), n.get(2)?.as_str())));
        Reference { text: found.get(0).map_or("", |m| m.as_str()), parts }
    })
}

/// Values by namespace and key.
#[derive(Clone, Debug, Default)]
pub struct Variables(IndexMap<String, IndexMap<String, String>>);

impl Variables {
    pub fn set(&mut self, namespace: &str, values: IndexMap<String, String>) {
        self.0.insert(namespace.to_owned(), values);
    }

    fn get(&self, namespace: &str, key: &str) -> Option<&str> {
        self.0.get(namespace)?.get(key).map(String::as_str)
    }

    /// The configuration with its references replaced, or what a person is told of the first that can't be.
    pub fn resolve(
        &self,
        configuration: &IndexMap<String, String>,
    ) -> Result<IndexMap<String, String>, String> {
        let mut resolved = IndexMap::new();
        for (key, value) in configuration {
            resolved.insert(key.clone(), self.replace(key, value)?);
        }
        let size: usize = resolved.iter().map(|(k, v)| k.len() + v.len()).sum();
        if size > MOST_RESOLVED_BYTES {
            return Err(format!(
                "The resolved configuration has {size} bytes; the limit is {MOST_RESOLVED_BYTES}."
            ));
        }
        Ok(resolved)
    }

    /// One text with its references replaced; `key` is what it is of.
    pub fn text(&self, key: &str, value: &str) -> Result<String, String> {
        self.replace(key, value)
    }

    fn replace(&self, key: &str, value: &str) -> Result<String, String> {
        let mut missing = None;
        let text = REFERENCE.replace_all(value, |found: &Captures<'_>| {
            let names = NAME.captures(&found[1]);
            let value = names.and_then(|n| self.get(n.get(1)?.as_str(), n.get(2)?.as_str()));
            value.map_or_else(
                || {
                    missing.get_or_insert_with(|| found[0].to_owned());
                    String::new()
                },
                str::to_owned,
            )
        });
        match missing {
            None => Ok(text.into_owned()),
            Some(reference) => Err(format!(
                "The action configuration {key} references the variable {reference}, and no such variable has been \
                 produced by an earlier action."
            )),
        }
    }
}

/// Output variables within their limit.
pub fn check_outputs(variables: &IndexMap<String, String>) -> Result<(), String> {
    let size: usize = variables.iter().map(|(k, v)| k.len() + v.len()).sum();
    if size <= MOST_OUTPUT_BYTES {
        return Ok(());
    }
    Err(format!("The output variables have {size} bytes; the limit is {MOST_OUTPUT_BYTES}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(pairs: &[(&str, &str)]) -> IndexMap<String, String> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn references_are_replaced_by_what_was_produced() {
        let mut variables = Variables::default();
        variables.set(BUILT_IN, map(&[(EXECUTION_ID, "e-1")]));
        variables.set("Prod@Build", map(&[("IMAGE-tag", "v1"), ("Empty", ""), ("with", "#{a.b}")]));
        let check = |value: &str, expected: Result<&str, ()>| {
            let resolved = variables.resolve(&map(&[("Key", value)]));
            assert_eq!(
                resolved.map(|r| r["Key"].clone()).map_err(drop),
                expected.map(str::to_owned),
                "{value}"
            );
        };
        check("plain", Ok("plain"));
        check("#{codepipeline.PipelineExecutionId}", Ok("e-1"));
        check("a-#{Prod@Build.IMAGE-tag}-#{Prod@Build.Empty}z", Ok("a-v1-z"));
        check("#{Prod@Build.with}", Ok("#{a.b}"));
        check("#{Prod@Build.image-tag}", Err(()));
        check("#{Other.x}", Err(()));
        check("#{nonsense}", Err(()));
        check("#{} ${x} #x {y}", Err(()));
        check("${x} #x {y} #{", Ok("${x} #x {y} #{"));
    }

    #[test]
    fn a_reference_has_two_parts() {
        let parts = |text| references(text).map(|r| r.parts).collect::<Vec<_>>();
        assert_eq!(parts("#{a.b}#{c}"), [Some(("a", "b")), None]);
        assert_eq!(parts("#{a.b.c}"), [None]);
        assert!(parts("a.b").is_empty());
    }

    #[test]
    fn variables_have_a_limit() {
        assert!(check_outputs(&map(&[("a", "b")])).is_ok());
        assert!(check_outputs(&map(&[("a", &"b".repeat(MOST_OUTPUT_BYTES))])).is_err());
    }
}
