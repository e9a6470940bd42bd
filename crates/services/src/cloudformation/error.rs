//! CloudFormation's errors, in its words.

use crate::{OpError, OpResult};
use aws::Error;
use aws::cloudformation::SERVICE;
use documents::spanned::DocumentError;

pub fn validation(message: impl Into<String>) -> OpError {
    Error::new("ValidationError", 400, message).into()
}

pub fn not_served(what: impl std::fmt::Display) -> OpError {
    OpError::not_served(&SERVICE, what)
}

/// What is wrong with a template, with the place of it.
pub fn template_error(error: &DocumentError) -> OpError {
    validation(template_message(error))
}

pub fn template_message(error: &DocumentError) -> String {
    let mut message = error.message.clone();
    if error.span.is_somewhere() && !message.contains("(line ") {
        message.push_str(&format!(" (at {})", error.span));
    }
    if let Some(hint) = &error.hint {
        message.push_str(&format!("; {hint}"));
    }
    message
}

/// The first of several; the others are named, to save a person from finding them one by one.
pub fn template_errors(errors: &[DocumentError]) -> OpError {
    let messages: Vec<String> = errors.iter().map(template_message).collect();
    validation(messages.join("\n"))
}

/// Separates what AWS would tell a client from what is broken here.
pub fn told<T>(result: OpResult<T>) -> OpResult<Result<T, Error>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(OpError::Aws(error)) => Ok(Err(error)),
        Err(internal @ OpError::Internal(_)) => Err(internal),
    }
}
