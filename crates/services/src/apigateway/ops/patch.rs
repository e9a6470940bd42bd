//! Changes as patches say them, and the words in which API Gateway refuses them.

use super::super::api::bad;
use crate::{OpError, OpResult};
use aws::Error;
use aws::apigateway::{self as model, Op, PatchOperation};

/// One change: the path's parts, and the value.
pub struct Change {
    pub op: Op,
    path: Vec<String>,
    /// The path as it was written.
    pub raw: String,
    pub value: Option<String>,
}

impl Change {
    /// What is not served, though API Gateway has it.
    pub fn refused(&self) -> OpError {
        OpError::not_served(&model::SERVICE, format_args!("the patch path {}", self.raw))
    }

    /// What API Gateway does not have either.
    pub fn invalid(&self) -> Error {
        bad(format!("Invalid patch path {}", self.raw))
    }

    /// The same, where API Gateway names what it has.
    pub fn check_one_of(&self, paths: &[&str]) -> Result<(), Error> {
        let op = self.op.as_str();
        if self.op != Op::Replace {
            return Err(bad(format!(
                "Invalid patch path  '{}' specified for op '{op}'. Please choose supported operations",
                self.raw
            )));
        }
        if paths.contains(&self.raw.as_str()) {
            return Ok(());
        }
        Err(bad(format!(
            "Invalid patch path  '{}' specified for op '{op}'. Must be one of: [{}]",
            self.raw,
            paths.join(", ")
        )))
    }

    pub fn check_replaces(&self) -> Result<(), Error> {
        if self.op == Op::Replace {
            return Ok(());
        }
        Err(bad("Invalid patch operation specified. Must be one of: [replace]"))
    }

    pub fn parts(&self) -> Vec<&str> {
        self.path.iter().map(String::as_str).collect()
    }

    pub fn text(&self) -> OpResult<String> {
        self.value.clone().ok_or_else(|| bad("A value must be specified for this patch operation").into())
    }

    pub fn flag(&self) -> bool {
        self.value.as_deref().is_some_and(|v| v.eq_ignore_ascii_case("true"))
    }

    pub fn removes(&self) -> bool {
        self.op == Op::Remove
    }

    /// The value; nothing if it is taken away or empty.
    pub fn some(&self) -> Option<String> {
        self.value.clone().filter(|v| !v.is_empty() && !self.removes())
    }
}

/// The parts of a path as it was written.
fn parts(raw: &str) -> impl Iterator<Item = String> {
    raw.trim_start_matches('/').split('/').map(|part| part.replace("~1", "/").replace("~0", "~"))
}

/// The values that patches give to what a path of one part names.
pub fn new_values<'a>(operations: Option<&'a [PatchOperation]>, name: &str) -> impl Iterator<Item = &'a str> {
    let named = move |operation: &&PatchOperation| {
        operation.path.as_deref().is_some_and(|raw| parts(raw).eq([name.to_owned()]))
    };
    operations.into_iter().flatten().filter(named).filter_map(|operation| operation.value.as_deref())
}

pub fn changes(operations: Option<Vec<PatchOperation>>) -> OpResult<Vec<Change>> {
    let operations = operations.unwrap_or_default();
    operations
        .into_iter()
        .map(|operation| {
            let raw = operation.path.ok_or_else(|| bad("Invalid patch path null"))?;
            let path = parts(&raw).collect();
            match operation.op {
                Some(op @ (Op::Add | Op::Replace | Op::Remove)) => {
                    Ok(Change { op, path, raw, value: operation.value })
                }
                _ => Err(bad("Invalid patch operation specified. Must be 'add'|'remove'|'replace'").into()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn change(op: Op, path: &str) -> Change {
        let operation = PatchOperation { op: Some(op), path: Some(path.to_owned()), ..Default::default() };
        changes(Some(vec![operation])).unwrap().remove(0)
    }

    #[test]
    fn patches_are_refused_in_api_gateways_words() {
        let change = change;
        let message = |result: Result<(), Error>| result.err().map(|e| e.message);
        let paths = ["/parentId", "/pathPart"];
        assert_eq!(message(change(Op::Replace, "/pathPart").check_one_of(&paths)), None);
        assert_eq!(
            message(change(Op::Replace, "/invalid").check_one_of(&paths)).as_deref(),
            Some(
                "Invalid patch path  '/invalid' specified for op 'replace'. Must be one of: [/parentId, /pathPart]"
            )
        );
        assert_eq!(
            message(change(Op::Add, "/pathPart").check_one_of(&paths)).as_deref(),
            Some(
                "Invalid patch path  '/pathPart' specified for op 'add'. Please choose supported operations"
            )
        );
        assert!(change(Op::Replace, "/x").check_replaces().is_ok());
        assert!(change(Op::Add, "/x").check_replaces().is_err());
        assert_eq!(
            change(Op::Add, "/binaryMediaTypes/image~1png").parts(),
            ["binaryMediaTypes", "image/png"]
        );
        assert!(changes(Some(vec![PatchOperation::default()])).is_err());
        let copies = PatchOperation { op: Some(Op::Copy), path: Some("/x".into()), ..Default::default() };
        assert!(changes(Some(vec![copies])).is_err());
    }
}
