//! Rotation: a function makes the next version of a secret, in four steps, when it is asked to or when it is time.
//! [How rotation works]

mod clock;
mod machine;
mod rules;

pub use clock::{Clock, RotationClock, clock_event};
pub use machine::{Rotate, Rotation, check_function, start};
pub use rules::Rules;

use aws::{Account, Region, Timestamp};
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use store::Scope;

/// A secret, wherever it lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub account: Account,
    pub region: Region,
    pub name: String,
}

impl Place {
    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }
}

/// What a secret knows of its rotation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub enabled: bool,
    pub lambda_arn: String,
    pub rules: Option<Rules>,
    pub last_rotated: Option<Timestamp>,
    /// On or before this the next one is due.
    pub next: Option<Timestamp>,
    /// The execution that waits for it; another one that wakes is not the secret's any more.
    pub clock: Option<ExecutionId>,
    /// The version that a rotation under way makes.
    pub running: Option<String>,
    /// That rotation only tests the function: what it leaves pending is nobody's.
    pub testing: bool,
}
