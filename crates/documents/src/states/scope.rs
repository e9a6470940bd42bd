//! What an expression can see, and how its failure is told.

use std::cell::Cell;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::budget::Budget;
use super::path::{NoResult, Path, Root};

/// What is the same for all expressions of a state, made only as far as they ask for it.
pub trait Surroundings {
    /// `$$`, `$states.context`.
    fn context(&self) -> &Value;
    /// `$states.context.name`, without all the rest.
    fn context_member(&self, name: &str) -> Option<Value> {
        self.context().get(name).cloned()
    }
    /// `$name`.
    fn variable(&self, name: &str) -> Option<&Value>;
    /// When the expression is evaluated, in milliseconds since 1970.
    fn now(&self) -> i64;
    /// What the evaluation may take.
    fn budget(&self) -> &Budget;
}

/// What `$states` holds for an expression in JSONata.
#[derive(Clone, Copy, Default)]
pub struct States<'a> {
    pub input: Option<&'a Value>,
    pub result: Option<&'a Value>,
    pub error_output: Option<&'a Value>,
}

/// What an expression can see.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// `$` of JSONPath.
    pub input: &'a Value,
    pub states: States<'a>,
    pub around: &'a dyn Surroundings,
    pub chance: &'a Chance,
}

impl Scope<'_> {
    pub fn select(&self, path: &Path) -> Result<Value, NoResult> {
        match path.root() {
            Root::Input => path.select(self.input),
            Root::Context => path.select(self.around.context()),
            Root::Variable(name) => match self.around.variable(name) {
                Some(value) => path.select(value),
                None => Err(NoResult(format!("No results for path: ${name}"))),
            },
        }
    }

    /// What a path is looked up in, for messages.
    pub fn root_of(&self, path: &Path) -> Value {
        match path.root() {
            Root::Input => self.input.clone(),
            Root::Context => self.around.context().clone(),
            Root::Variable(name) => self.around.variable(name).cloned().unwrap_or(Value::Null),
        }
    }
}

/// Surroundings that are there already.
#[cfg(test)]
pub struct Fixed {
    pub context: Value,
    pub variables: serde_json::Map<String, Value>,
    pub budget: Budget,
}

#[cfg(test)]
impl Default for Fixed {
    fn default() -> Self {
        Self { context: Value::Null, variables: serde_json::Map::new(), budget: Budget::unhurried() }
    }
}

#[cfg(test)]
impl Surroundings for Fixed {
    fn context(&self) -> &Value {
        &self.context
    }

    fn variable(&self, name: &str) -> Option<&Value> {
        self.variables.get(name)
    }

    fn now(&self) -> i64 {
        0
    }

    fn budget(&self) -> &Budget {
        &self.budget
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

    /// A seed for another chance, drawn only if it is needed.
    pub fn uuid_if(&self, needed: bool) -> String {
        if needed { self.uuid() } else { String::new() }
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
    /// The field whose expression failed, if it is one in JSONata: `Output/total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl Failure {
    pub fn new(error: impl Into<String>, cause: impl Into<String>) -> Self {
        Self { error: error.into(), cause: cause.into(), location: None }
    }

    /// An expression in JSONata that gives nothing to go on with.
    pub fn query(location: &str, cause: impl Into<String>) -> Self {
        let location = Some(location.to_owned());
        Self { error: "States.QueryEvaluationError".into(), cause: cause.into(), location }
    }

    /// `States.Runtime`, which nothing catches but an explicit name.
    pub fn runtime(cause: impl Into<String>) -> Self {
        Self::new("States.Runtime", cause)
    }
}
