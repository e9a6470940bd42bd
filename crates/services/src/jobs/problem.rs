//! What can go wrong while an effect is performed: the job's failure, in its service's words, or ours.

use engine::Trouble;

pub enum Problem<F> {
    /// Of the job, which fails with it.
    Failure(F),
    /// Of this server: the effect is tried again.
    Trouble(Trouble),
}

impl<F> From<std::io::Error> for Problem<F> {
    fn from(error: std::io::Error) -> Self {
        Self::Trouble(error.into())
    }
}

impl<F> From<Trouble> for Problem<F> {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// A failure is an outcome; trouble is not.
pub fn settled<T, F>(result: Result<T, Problem<F>>) -> Result<Result<T, F>, Trouble> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Problem::Failure(failure)) => Ok(Err(failure)),
        Err(Problem::Trouble(trouble)) => Err(trouble),
    }
}
