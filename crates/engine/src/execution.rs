//! The nouns: execution, effect key, outcome.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Names an execution for ever: `codebuild-build/123456789012/us-east-1/project:id`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExecutionId(String);

impl ExecutionId {
    /// From parts that are joined by `/`.
    pub fn new<S: AsRef<str>>(parts: &[S]) -> Self {
        Self(parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("/"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of the child that the effect `n` of this execution starts.
    #[must_use]
    pub fn child(&self, n: u64) -> Self {
        Self(format!("{}.{n}", self.0))
    }
}

impl From<&str> for ExecutionId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for ExecutionId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for ExecutionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names one request for one effect, for ever: the idempotency token of whoever performs it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EffectKey {
    pub execution: ExecutionId,
    pub number: u64,
}

impl EffectKey {
    /// A token of letters, digits and `-` that is the same each time, for names and client request tokens.
    pub fn token(&self) -> String {
        let text = format!("{}#{}", self.execution, self.number);
        // FNV-1a, twice with different offsets: stable across versions, unlike the standard library's hasher.
        let hash = |offset: u64| {
            text.bytes().fold(offset, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3))
        };
        format!("{:016x}{:016x}", hash(0xcbf2_9ce4_8422_2325), hash(0x6c62_272e_07bb_0142))
    }
}

/// How an execution ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    Succeeded,
    Failed,
    Stopped,
}

/// How an execution ended, and what it has to say to those who wait for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    pub status: Status,
    /// Agreed between the machine and those who watch it; `null` if there is nothing to say.
    #[serde(default)]
    pub detail: Value,
}

impl Outcome {
    pub fn new(status: Status) -> Self {
        Self { status, detail: Value::Null }
    }

    pub fn with(status: Status, detail: impl Serialize) -> Self {
        let detail = serde_json::to_value(detail).expect("details are plain data");
        Self { status, detail }
    }

    pub fn succeeded(&self) -> bool {
        self.status == Status::Succeeded
    }
}

/// An execution as it lies on disk. Times are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Execution {
    pub kind: String,
    /// Version of the machine's persisted types.
    pub version: u32,
    pub state: Value,
    pub events: u64,
    pub effects_wanted: u64,
    pub started_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// An event of the journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub at: i64,
    pub event: Value,
}

/// What an execution still wants of the world.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Wanted {
    Perform {
        kind: String,
        effect: Value,
    },
    /// The event is due at a time.
    Timer {
        kind: String,
        due: i64,
        event: Value,
    },
}

/// An execution that was read, with its machine's type.
#[derive(Clone, Debug)]
pub struct Loaded<M> {
    pub machine: M,
    pub started_at: i64,
    pub ended_at: Option<i64>,
    pub outcome: Option<Outcome>,
}
