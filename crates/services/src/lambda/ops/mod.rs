//! The operations.

mod account;
mod aliases;
mod code;
mod concurrency;
mod create;
mod delete;
mod event_invoke;
mod invoke;
mod layers;
mod permissions;
mod read;
mod tags;
mod update;
mod versions;

pub use account::{get_account_settings, get_function_code_signing_config, get_runtime_management_config};
pub use aliases::{create_alias, delete_alias, get_alias, list_aliases, update_alias};
pub use code::update_function_code;
pub use concurrency::{delete_function_concurrency, get_function_concurrency, put_function_concurrency};
pub use create::create_function;
pub use delete::delete_function;
pub use event_invoke::{
    delete_function_event_invoke_config, get_function_event_invoke_config,
    list_function_event_invoke_configs, put_function_event_invoke_config,
    update_function_event_invoke_config,
};
pub use invoke::{invoke, invoke_async};
pub use layers::{
    add_layer_version_permission, delete_layer_version, get_layer_version, get_layer_version_by_arn,
    get_layer_version_policy, list_layer_versions, list_layers, publish_layer_version,
    remove_layer_version_permission,
};
pub use permissions::{add_permission, get_policy, remove_permission};
pub use read::{get_function, get_function_configuration, list_functions};
pub use tags::{list_tags, tag_resource, untag_resource};
pub use update::update_function_configuration;
pub use versions::{list_versions_by_function, publish_version};

use crate::lambda::function::invalid;
use crate::{Cx, OpError, OpResult, paging};

/// Items of a page, if the request does not say. [ListFunctions]
const PAGE: usize = 50;

/// A page of a list that is short enough to be read at once.
fn page<T>(
    list: &str,
    items: Vec<T>,
    name: impl Fn(&T) -> String,
    marker: Option<&str>,
    size: Option<i32>,
) -> OpResult<(Vec<T>, Option<String>)> {
    let size = size.and_then(|n| usize::try_from(n).ok()).map_or(PAGE, |n| n.clamp(1, PAGE));
    paging::page(list, items, name, marker.filter(|m| !m.is_empty()), size)
        .ok_or_else(|| invalid("The marker is not valid.").into())
}

/// Whether Lambda may act under a role: it must be one of those that trust it.
async fn check_role(cx: &Cx, role: &str, function: &str) -> OpResult<()> {
    match cx.as_service("lambda.amazonaws.com").assume_role(role, function).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(_)) => {
            Err(invalid("The role defined for the function cannot be assumed by Lambda.").into())
        }
        Err(error) => Err(error),
    }
}
