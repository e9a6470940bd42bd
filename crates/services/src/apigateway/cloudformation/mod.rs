//! The resource types of API Gateway.

mod account;
mod authorizer;
mod deployment;
mod method;
mod model;
mod request_validator;
mod resource;
mod rest_api;
mod stage;

pub use account::Account;
pub use authorizer::Authorizer;
pub use deployment::Deployment;
pub use method::Method;
pub use model::Model;
pub use request_validator::RequestValidator;
pub use resource::Resource;
pub use rest_api::RestApi;
pub use stage::Stage;

use crate::{OpError, OpResult};
use aws::apigateway::{Op, PatchOperation};

/// A deletion of what is gone already is done.
fn gone<T>(result: OpResult<T>) -> OpResult<()> {
    match result {
        Err(OpError::Aws(error)) if error.code == "NotFoundException" => Ok(()),
        other => other.map(drop),
    }
}

/// Sets what the path names, or takes it away.
fn patch(path: &str, value: Option<String>) -> PatchOperation {
    let op = if value.is_some() { Op::Replace } else { Op::Remove };
    PatchOperation { op: Some(op), path: Some(path.to_owned()), value, from: None }
}

/// A part of a patch's path.
fn escape(part: &str) -> String {
    part.replace('~', "~0").replace('/', "~1")
}
