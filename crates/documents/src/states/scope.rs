//! What an expression can see, and how its failure is told.

use std::cell::Cell;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::path::{NoResult, Path, Root};

/// What an expression can see.
pub struct Scope<'a> {
    /// `$`.
    pub input: &'a Value,
    /// `$$`.
    pub context: &'a Value,
    /// `$name`.
    pub variables: &'a Map<String, Value>,
    pub chance: &'a Chance,
}

impl<'a> Scope<'a> {
    #[must_use]
    pub fn with_input<'b>(&'b self, input: &'b Value) -> Scope<'b>
    where
        'a: 'b,
    {
        Scope { input, context: self.context, variables: self.variables, chance: self.chance }
    }

    pub fn select(&self, path: &Path) -> Result<Value, NoResult> {
        match path.root() {
            Root::Input => path.select(self.input),
            Root::Context => path.select(self.context),
            Root::Variable(name) => match self.variables.get(name) {
                Some(value) => path.select(value),
                None => Err(NoResult(format!("No results for path: ${name}"))),
            },
        }
    }

    /// What a path is looked up in, for messages.
    pub fn root_of(&self, path: &Path) -> Value {
        match path.root() {
            Root::Input => self.input.clone(),
            Root::Context => self.context.clone(),
            Root::Variable(name) => self.variables.get(name).cloned().unwrap_or(Value::Null),
        }
    }
}

/// Random numbers that are the same whenever the same event is applied again.
pub struct Chance {
    seed: String,
    drawn: Cell<u64>,
}

impl Chance {
    /// The seed names the event: an execution and a number.
    pub fn new(seed: impl Into<String>) -> Self {
        Self { seed: seed.into(), drawn: Cell::new(0) }
    }

    fn block(&self) -> [u8; 32] {
        let number = self.drawn.get();
        self.drawn.set(number + 1);
        Sha256::new().chain_update(&self.seed).chain_update(number.to_be_bytes()).finalize().into()
    }

    /// From 0 (included) to 1 (excluded).
    pub fn fraction(&self) -> f64 {
        let bytes = self.block();
        let bits = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        f64::from(bits) / (f64::from(u32::MAX) + 1.0)
    }

    /// A version 4 UUID.
    pub fn uuid(&self) -> String {
        let mut bytes = self.block();
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let text = hex::encode(&bytes[..16]);
        format!("{}-{}-{}-{}-{}", &text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..])
    }
}

/// An error as the states language has it: a name to catch, and a cause to read.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, thiserror::Error)]
#[error("{error}: {cause}")]
pub struct Failure {
    pub error: String,
    pub cause: String,
}

impl Failure {
    pub fn new(error: impl Into<String>, cause: impl Into<String>) -> Self {
        Self { error: error.into(), cause: cause.into() }
    }

    /// `States.Runtime`, which nothing catches but an explicit name.
    pub fn runtime(cause: impl Into<String>) -> Self {
        Self::new("States.Runtime", cause)
    }
}
