//! What CodeBuild's builds and SageMaker's jobs have in common: commands of users that run for long in the sandbox, under
//! a role, with a log, and outlive the server.
//!
//! Each is an execution of the engine, and everything here is kept by its id:
//!
//! | table | key | row |
//! |---|---|---|
//! | `job_log` | execution, name of the output | how much of the output is in the log |
//! | `job_said` | execution, name | lines of the service's own that are in the log |
//! | `job_mask` | execution | what is hidden in the log, and until when, sealed |
//!
//! All of it is let go of ([`forget`]) when the execution has ended.

mod credentials;
mod files;
mod log;
mod mask;
mod masks;
mod problem;
mod runtimes;
mod slots;
pub mod told;
mod tree;

pub(crate) use credentials::{Holder, Sessions, TOKEN, token, variables, variables_of};
pub use credentials::{PATH as CREDENTIALS_PATH, container_credentials};
pub(crate) use files::{fetch_object, object_file, object_of, remove, safe_path, write_whole};
pub(crate) use log::{JobLog, Lines};
pub(crate) use masks::{add as add_masks, add_until as add_masks_until};
pub(crate) use problem::{Problem, settled};
pub(crate) use runtimes::{first_version, installed, is_version, numbers};
pub(crate) use slots::Slots;
pub(crate) use tree::{Entry, Tree};

use engine::ExecutionId;
use store::{Key, Scope, Sealed, StoreError, Table, Tx};

const LOGS: Table<u64> = Table::new("job_log");
const SAID: Table<()> = Table::new("job_said");
const MASKS: Table<Sealed> = Table::new("job_mask");

/// Lets go of what only a job that goes on needs.
pub(crate) fn forget(tx: &Tx<'_>, scope: &Scope, execution: &ExecutionId) -> Result<(), StoreError> {
    let key = Key::new(execution.as_str());
    LOGS.delete_all(tx, scope, key.clone().children())?;
    SAID.delete_all(tx, scope, key.clone().children())?;
    MASKS.delete(tx, scope, key)?;
    Ok(())
}
