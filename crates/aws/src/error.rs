//! An error that the model lists: what a client is meant to see.

use crate::Tree;
use std::borrow::Cow;
use std::fmt;

/// A modelled error of an operation, or one of the common ones (`AccessDenied`, `ValidationException`).
#[derive(Debug)]
pub struct Error {
    /// The code on the wire, for example `ParameterNotFound`.
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    pub message: String,
    /// Members of the error's shape beside the message, by their names on the wire; scalars and simple trees only.
    pub members: Vec<(&'static str, Tree)>,
    /// The query error code, for services that are `awsQueryCompatible`.
    pub query_code: Option<&'static str>,
    /// `InvalidAction;see docs` style type marker: whether the fault is the sender's.
    pub sender: bool,
    /// Headers that the answer carries beside the body (`x-amz-delete-marker`).
    pub headers: Vec<(&'static str, String)>,
}

impl Error {
    pub fn new(code: impl Into<Cow<'static, str>>, status: u16, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            status,
            message: message.into(),
            members: Vec::new(),
            query_code: None,
            sender: status < 500,
            headers: Vec::new(),
        }
    }

    #[must_use]
    pub fn with(mut self, member: &'static str, value: impl Into<String>) -> Self {
        self.members.push((member, Tree::String(value.into())));
        self
    }

    #[must_use]
    pub fn with_tree(mut self, member: &'static str, value: Tree) -> Self {
        self.members.push((member, value));
        self
    }

    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// What a request that breaks the model's constraints gets from the JSON services.
    pub fn validation(message: impl Into<String>) -> Self {
        Self::new("ValidationException", 400, message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}
