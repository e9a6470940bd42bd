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

/// AWS's sentences stand alone, for clients match on them. What is refused only here says where it stands and what to do.
pub fn template_message(error: &DocumentError) -> String {
    let mut message = error.message.clone();
    let is_ours = error.hint.as_ref().is_some_and(|hint| hint.contains("not served"));
    if !is_ours {
        return message;
    }
    if error.span.is_somewhere() && !message.contains("(line ") {
        message.push_str(&format!(" (at {})", error.span));
    }
    if let Some(hint) = &error.hint {
        message.push_str(&format!("; {hint}"));
    }
    message
}

/// The first of several, which is the one that AWS would find.
pub fn template_errors(errors: &[DocumentError]) -> OpError {
    errors.first().map_or_else(|| validation("Template format error: unsupported structure."), template_error)
}

/// Separates what AWS would tell a client from what is broken here.
pub fn told<T>(result: OpResult<T>) -> OpResult<Result<T, Error>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(OpError::Aws(error)) => Ok(Err(error)),
        Err(internal @ OpError::Internal(_)) => Err(internal),
    }
}
