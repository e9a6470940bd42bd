//! Two tiers of error: what the model lists and a client is meant to see, and what is broken here.

use aws::{Error, Mismatch, ServiceInfo};
use engine::{DeliverError, Trouble};
use std::fmt;
use store::StoreError;

pub type OpResult<T> = Result<T, OpError>;

/// Why an operation failed.
#[derive(Debug)]
pub enum OpError {
    /// In AWS's words, for the client.
    Aws(Error),
    /// A bug or a broken disk: the client gets `InternalFailure` and the request's id, the log gets the chain.
    Internal(Internal),
}

/// What is broken, with its causes.
#[derive(Debug)]
pub struct Internal(pub Box<dyn std::error::Error + Send + Sync>);

impl Internal {
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into().into())
    }
}

impl fmt::Display for Internal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut source = self.0.source();
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

impl OpError {
    pub fn internal(message: impl Into<String>) -> Self {
        Self::Internal(Internal::new(message))
    }

    /// An operation, mode or parameter that is not served, by name: never a success that did nothing.
    pub fn not_served(service: &ServiceInfo, what: impl fmt::Display) -> Self {
        Self::Aws(crate::access::not_served(service, &what.to_string()))
    }

    /// The code of a modelled error; `InternalFailure` otherwise.
    pub fn code(&self) -> &str {
        match self {
            Self::Aws(error) => &error.code,
            Self::Internal(_) => "InternalFailure",
        }
    }

    /// What a person is shown.
    pub fn message(&self) -> &str {
        match self {
            Self::Aws(error) => &error.message,
            Self::Internal(_) => "an internal error, which the server's log explains",
        }
    }
}

impl fmt::Display for OpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Aws(error) => error.fmt(f),
            Self::Internal(internal) => internal.fmt(f),
        }
    }
}

impl std::error::Error for OpError {}

/// What an operation makes of a look-up that found nothing.
pub trait OrMissing<T> {
    /// The operation's own words for what is not there. What is broken stays broken, and is logged.
    fn or_missing<E: Into<OpError>>(self, missing: impl FnOnce() -> E) -> OpResult<T>;
}

impl<T> OrMissing<T> for OpResult<T> {
    fn or_missing<E: Into<OpError>>(self, missing: impl FnOnce() -> E) -> Self {
        self.map_err(|error| match error {
            OpError::Aws(_) => missing().into(),
            internal @ OpError::Internal(_) => internal,
        })
    }
}

impl From<Error> for OpError {
    fn from(error: Error) -> Self {
        Self::Aws(error)
    }
}

impl From<StoreError> for OpError {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal(Box::new(error)))
    }
}

impl From<Mismatch> for OpError {
    fn from(error: Mismatch) -> Self {
        Self::Internal(Internal(Box::new(error)))
    }
}

impl From<std::io::Error> for OpError {
    fn from(error: std::io::Error) -> Self {
        Self::Internal(Internal(Box::new(error)))
    }
}

impl From<Trouble> for OpError {
    fn from(trouble: Trouble) -> Self {
        Self::Internal(Internal(trouble.0))
    }
}

/// An event that a machine refuses is a conflict with what the client asked for; an operation that can meet one maps it
/// to the modelled error before it gets here.
impl From<DeliverError> for OpError {
    fn from(error: DeliverError) -> Self {
        Self::Internal(Internal(Box::new(error)))
    }
}

impl From<serde_json::Error> for OpError {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(Internal(Box::new(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_broken_is_not_said_to_be_missing() {
        let missing = || Error::new("NotFoundException", 404, "it is not there");
        for (found, code) in [
            (Ok(()), None),
            (Err(Error::validation("no such thing").into()), Some("NotFoundException")),
            (Err(OpError::internal("the disk is broken")), Some("InternalFailure")),
        ] {
            let answered: OpResult<()> = found.or_missing(missing);
            assert_eq!(answered.err().as_ref().map(OpError::code), code);
        }
    }
}
