//! IAM's errors in its own words: tools match on these sentences.

use aws::Error;
use aws::iam::errors;
use documents::policy::PolicyError;

pub fn no_such_entity(noun: &str, name: &str) -> Error {
    errors::no_such_entity_exception(format!("The {noun} with name {name} cannot be found."))
}

pub fn no_such_policy(arn: &str) -> Error {
    errors::no_such_entity_exception(format!("Policy {arn} was not found."))
}

pub fn not_attachable(arn: &str) -> Error {
    errors::no_such_entity_exception(format!("Policy {arn} does not exist or is not attachable."))
}

pub fn no_such_version(arn: &str, version: &str) -> Error {
    errors::no_such_entity_exception(format!(
        "Policy {arn} version {version} does not exist or is not attachable."
    ))
}

pub fn no_such_access_key(id: &str) -> Error {
    errors::no_such_entity_exception(format!("The Access Key with id {id} cannot be found."))
}

/// `noun` starts with a capital.
pub fn already_exists(noun: &str, name: &str) -> Error {
    errors::entity_already_exists_exception(format!("{noun} with name {name} already exists."))
}

pub fn conflict(rest: &str) -> Error {
    errors::delete_conflict_exception(format!("Cannot delete entity, {rest}"))
}

pub fn quota(name: &str, limit: usize) -> Error {
    errors::limit_exceeded_exception(format!("Cannot exceed quota for {name}: {limit}"))
}

pub fn validation(message: impl Into<String>) -> Error {
    Error::new("ValidationError", 400, message)
}

pub fn malformed(error: &PolicyError) -> Error {
    let status = if error.code() == "LimitExceeded" { 409 } else { 400 };
    Error::new(error.code(), status, error.to_string())
}
