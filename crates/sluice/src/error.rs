//! Why a command failed, in a sentence for the person who gave it.

use server::ServeError;

#[derive(Debug, thiserror::Error)]
pub enum CliError {
    #[error("{0}")]
    Say(String),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error("no server answers at {url} ({cause}). Start one with `sluice serve`")]
    Unreachable { url: String, cause: String },
    /// What the API answered: its code and its message.
    #[error("{message} ({code})")]
    Api { code: String, message: String },
    #[error("the answer of {operation} can't be read: {cause}")]
    Answer { operation: &'static str, cause: String },
    #[error("writing the output: {0}")]
    Output(#[from] std::io::Error),
}

pub type CliResult<T> = Result<T, CliError>;

pub fn say<T>(text: impl Into<String>) -> CliResult<T> {
    Err(CliError::Say(text.into()))
}
