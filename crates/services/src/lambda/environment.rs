//! The variables of a function at rest: sealed, as Lambda has them encrypted with a key of its own.

use crate::OpResult;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use store::{Sealed, Sealer};

const PURPOSE: &str = "lambda environment";

/// Variables as a row keeps them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Environment(Sealed);

impl Environment {
    pub fn seal(sealer: &Sealer, variables: &IndexMap<String, String>) -> OpResult<Self> {
        Ok(Self(sealer.seal(PURPOSE, &serde_json::to_vec(variables)?)))
    }

    pub fn open(&self, sealer: &Sealer) -> OpResult<IndexMap<String, String>> {
        Ok(serde_json::from_slice(&sealer.open_sealed(PURPOSE, &self.0)?)?)
    }

    /// The same variables are the same environment, though they are never sealed alike.
    pub fn seal_or_keep(
        old: Option<&Self>,
        sealer: &Sealer,
        variables: &IndexMap<String, String>,
    ) -> OpResult<Self> {
        if let Some(old) = old
            && old.open(sealer)? == *variables
        {
            return Ok(old.clone());
        }
        Self::seal(sealer, variables)
    }
}
