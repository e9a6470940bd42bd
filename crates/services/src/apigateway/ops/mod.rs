//! The operations.

mod account;
mod apis;
mod authorizers;
mod deployments;
mod integrations;
mod keys;
mod methods;
mod models;
mod patch;
mod plans;
mod resources;
mod responses;
mod stages;
mod tags;
mod test;
mod validators;

pub use account::{get_account, update_account};
pub use apis::{create_rest_api, delete_rest_api, get_rest_api, get_rest_apis, update_rest_api};
pub use authorizers::{
    create_authorizer, delete_authorizer, get_authorizer, get_authorizers, update_authorizer,
};
pub use deployments::{
    create_deployment, delete_deployment, get_deployment, get_deployments, update_deployment,
};
pub use integrations::{delete_integration, get_integration, put_integration, update_integration};
pub use keys::{create_api_key, delete_api_key, get_api_key, get_api_keys, update_api_key};
pub use methods::{delete_method, get_method, put_method, update_method};
pub use models::{create_model, delete_model, get_model, get_models, update_model};
pub use plans::{
    create_usage_plan, create_usage_plan_key, delete_usage_plan, delete_usage_plan_key, get_usage_plan,
    get_usage_plan_key, get_usage_plan_keys, get_usage_plans, update_usage_plan,
};
pub use resources::{create_resource, delete_resource, get_resource, get_resources, update_resource};
pub use responses::{
    delete_integration_response, delete_method_response, get_integration_response, get_method_response,
    put_integration_response, put_method_response, update_integration_response, update_method_response,
};
pub use stages::{create_stage, delete_stage, get_stage, get_stages, update_stage};
pub use tags::{get_tags, tag_resource, untag_resource};
pub use test::test_invoke_method;
pub use validators::{
    create_request_validator, delete_request_validator, get_request_validator, get_request_validators,
    update_request_validator,
};

use super::api::{Api, bad, missing};
use super::table::read;
use crate::{Cx, OpResult, OrMissing, paging};
use patch::changes;

pub(super) use patch::new_values;

/// [GetRestApis]
const PAGE: usize = 25;
const LARGEST_PAGE: usize = 500;

fn page<T>(
    list: &str,
    items: Vec<T>,
    name: impl Fn(&T) -> String,
    position: Option<&str>,
    limit: Option<i32>,
) -> OpResult<(Vec<T>, Option<String>)> {
    let size = limit.and_then(|n| usize::try_from(n).ok()).map_or(PAGE, |n| n.clamp(1, LARGEST_PAGE));
    paging::page(list, items, name, position, size)
        .ok_or_else(|| bad("Invalid position parameter specified").into())
}

/// An API of which something below is asked: where there is no API, there is no such resource.
fn below(cx: &Cx, api: &str) -> OpResult<Api> {
    read(cx, api).or_missing(|| missing("Resource identifier"))
}
