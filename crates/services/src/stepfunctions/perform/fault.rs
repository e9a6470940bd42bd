//! Failures of calls, named and worded as Step Functions has them.

use super::super::integration::Words;
use crate::{Cx, Internal, OpError};
use aws::OperationInfo;

/// Why a call has no answer.
#[derive(Debug)]
pub enum Fault {
    /// An error of the task, for its retriers and catchers.
    Failed { error: String, cause: String },
    /// Something is broken here; the call is made again.
    Broken(Internal),
}

impl Fault {
    pub fn new(error: impl Into<String>, cause: impl Into<String>) -> Self {
        Self::Failed { error: error.into(), cause: cause.into() }
    }

    /// Whether the service has said that the role may not.
    pub fn is_denial(&self) -> bool {
        matches!(self, Self::Failed { cause, .. } if cause.contains("; Error Code: AccessDenied"))
    }

    /// Parameters with which the call can't be made at all.
    pub fn parameters(parameters: &serde_json::Value, why: &[String]) -> Self {
        let cause = format!(
            "The Parameters '{parameters}' could not be used to start the Task: [{}]",
            why.join(", ")
        );
        Self::new("States.Runtime", cause)
    }
}

/// What is wrong here, not in the world.
pub fn broken(error: OpError) -> Fault {
    match error {
        OpError::Internal(internal) => Fault::Broken(internal),
        OpError::Aws(error) => Fault::Broken(Internal::new(error.to_string())),
    }
}

/// A role that can't be assumed.
pub fn role(arn: &str, error: OpError) -> Fault {
    match error {
        OpError::Aws(error) => Fault::new(
            "States.Permissions",
            format!(
                "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to \
                 assume the provided role {arn}: {}",
                error.message
            ),
        ),
        OpError::Internal(internal) => Fault::Broken(internal),
    }
}

/// An error of a service's operation: `S3.NoSuchKeyException`, or `S3.S3Exception` for those that the operation's model
/// does not list.
pub fn service(cx: &Cx, words: Words, operation: &OperationInfo, error: OpError) -> Fault {
    let error = match error {
        OpError::Aws(error) => error,
        OpError::Internal(internal) => return Fault::Broken(internal),
    };
    let (request_id, status) = (cx.request_id(), error.status);
    let is_listed = operation.errors.iter().any(|listed| stem(listed) == stem(&error.code));
    let name =
        |unlisted: String| if is_listed { format!("{}Exception", stem(&error.code)) } else { unlisted };
    match words {
        Words::Sdk { prefix } => {
            let extended =
                if prefix == "S3" { format!(", Extended Request ID: {request_id}") } else { String::new() };
            let about =
                format!("Service: {prefix}, Status Code: {status}, Request ID: {request_id}{extended}");
            Fault::new(
                format!("{prefix}.{}", name(format!("{prefix}Exception"))),
                format!("{} ({about})", error.message),
            )
        }
        Words::Optimized { prefix, client } => {
            let about = format!(
                "Service: {client}; Status Code: {status}; Error Code: {}; Request ID: {request_id}; Proxy: null",
                error.code
            );
            Fault::new(
                format!("{prefix}.{}", name(format!("{client}Exception"))),
                format!("{} ({about})", error.message),
            )
        }
    }
}

fn stem(code: &str) -> &str {
    code.strip_suffix("Exception").unwrap_or(code)
}
