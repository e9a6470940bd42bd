//! What can go wrong while an effect is performed: the build's failure, or ours.

use super::super::phases::Failure;
use crate::{OpError, jobs};
use engine::Trouble;

pub type Problem = jobs::Problem<Failure>;

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
