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

use crate::resource::{ResourceRequest, Tag};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::apigateway::{Op, PatchOperation, TagResource, TagResourceInput, UntagResource, UntagResourceInput};
use indexmap::IndexMap;

/// A deletion of what is gone already is done.
fn gone<T>(result: OpResult<T>) -> OpResult<()> {
    match result {
        Err(OpError::Aws(error)) if error.code == "NotFoundException" => Ok(()),
        other => other.map(drop),
    }
}

/// A creation met something in its place that this very request has not made.
fn or_taken<T>(result: OpResult<T>) -> OpResult<T> {
    result.map_err(|error| match error {
        OpError::Aws(error) if error.code == "ConflictException" => {
            Error::new("AlreadyExists", 400, error.message).into()
        }
        other => other,
    })
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

/// All tags of what a stack makes.
fn tags(request: &ResourceRequest, own: Option<&[Tag]>) -> IndexMap<String, String> {
    request.tags(own).into_iter().map(|t| (t.key, t.value)).collect()
}

/// Takes away the tags that the template has no more, and puts the others.
async fn bring_tags(
    cx: &Cx,
    request: &ResourceRequest,
    resource_arn: String,
    old: Option<&[Tag]>,
    new: Option<&[Tag]>,
) -> OpResult<()> {
    let tags = tags(request, new);
    let gone = old.unwrap_or_default().iter().map(|tag| &tag.key);
    let tag_keys: Vec<String> = gone.filter(|key| !tags.contains_key(*key)).cloned().collect();
    if !tag_keys.is_empty() {
        let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
        cx.call::<UntagResource>(input).await?;
    }
    cx.call::<TagResource>(TagResourceInput { resource_arn, tags }).await.map(drop)
}
