//! The operations.

mod account;
mod apis;
mod deployments;
mod integrations;
mod methods;
mod resources;
mod stages;
mod tags;
mod test;

pub use account::{get_account, update_account};
pub use apis::{create_rest_api, delete_rest_api, get_rest_api, get_rest_apis, update_rest_api};
pub use deployments::{create_deployment, delete_deployment, get_deployment, get_deployments};
pub use integrations::{delete_integration, get_integration, put_integration, put_integration_response};
pub use methods::{delete_method, get_method, put_method, put_method_response};
pub use resources::{create_resource, delete_resource, get_resource, get_resources};
pub use stages::{create_stage, delete_stage, get_stage, get_stages, update_stage};
pub use tags::{get_tags, tag_resource, untag_resource};
pub use test::test_invoke_method;

use super::api::bad;
use crate::{OpError, OpResult, paging};
use aws::apigateway::{self as model, Op, PatchOperation};

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

/// A change as a patch says it: the path's parts, and the value; none to take it away.
struct Change {
    path: Vec<String>,
    value: Option<String>,
    added: bool,
}

impl Change {
    fn refused(&self) -> OpError {
        let path = self.path.join("/");
        OpError::not_served(&model::SERVICE, format_args!("the patch path /{path}"))
    }

    fn parts(&self) -> Vec<&str> {
        self.path.iter().map(String::as_str).collect()
    }

    fn text(&self) -> OpResult<String> {
        self.value.clone().ok_or_else(|| bad("A value must be specified for this patch operation").into())
    }

    fn flag(&self) -> bool {
        self.value.as_deref() == Some("true")
    }
}

fn changes(operations: Option<Vec<PatchOperation>>) -> OpResult<Vec<Change>> {
    let operations = operations.unwrap_or_default();
    operations
        .into_iter()
        .map(|operation| {
            let path = operation.path.unwrap_or_default();
            let parts = path.trim_start_matches('/').split('/');
            let path = parts.map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
            match operation.op {
                Some(Op::Add | Op::Replace) => Ok(Change { path, value: operation.value, added: true }),
                Some(Op::Remove) => Ok(Change { path, value: None, added: false }),
                _ => Err(bad("Invalid patch operation specified. Must be 'add'|'remove'|'replace'").into()),
            }
        })
        .collect()
}
