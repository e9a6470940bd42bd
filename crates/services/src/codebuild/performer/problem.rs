//! What can go wrong while an effect is performed: the build's failure, or ours.

use super::super::phases::Failure;
use crate::OpError;
use engine::Trouble;

pub enum Problem {
    /// Of the build: its phase fails with it.
    Failure(Failure),
    /// Of this server: the effect is tried again.
    Trouble(Trouble),
}

impl Problem {
    pub fn failure(code: &str, message: impl Into<String>) -> Self {
        Self::Failure(Failure::new(code, message))
    }
}

impl From<OpError> for Problem {
    fn from(error: OpError) -> Self {
        match error {
            OpError::Aws(error) => {
                Self::failure("CLIENT_ERROR", format!("{}: {}", error.code, error.message))
            }
            OpError::Internal(internal) => Self::Trouble(Trouble(internal.0)),
        }
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self::Trouble(error.into())
    }
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// A failure is an outcome; trouble is not.
pub fn settled<T>(result: Result<T, Problem>) -> Result<Result<T, Failure>, Trouble> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Problem::Failure(failure)) => Ok(Err(failure)),
        Err(Problem::Trouble(trouble)) => Err(trouble),
    }
}
