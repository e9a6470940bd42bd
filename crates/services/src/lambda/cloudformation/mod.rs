//! The resource types of Lambda.

mod alias;
mod event_invoke_config;
mod function;
mod inline;
mod layer_version;
mod permission;
mod version;

pub use alias::Alias;
pub use event_invoke_config::EventInvokeConfig;
pub use function::Function;
pub use layer_version::LayerVersion;
pub use permission::Permission;
pub use version::Version;

use crate::{OpError, OpResult};

/// A deletion of what is gone already is done.
fn gone<T>(result: OpResult<T>) -> OpResult<()> {
    match result {
        Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => Ok(()),
        other => other.map(drop),
    }
}
