//! One operation a file.

mod delete_parameter;
mod describe_parameters;
mod get_parameter;
mod get_parameter_history;
mod get_parameters_by_path;
mod label_parameter_version;
mod put_parameter;
mod secret;
mod secure;
mod tags;

pub use delete_parameter::{delete_parameter, delete_parameters};
pub use describe_parameters::describe_parameters;
pub use get_parameter::{get_parameter, get_parameters};
pub use get_parameter_history::get_parameter_history;
pub use get_parameters_by_path::get_parameters_by_path;
pub use label_parameter_version::{label_parameter_version, unlabel_parameter_version};
pub use put_parameter::put_parameter;
pub use tags::{add_tags_to_resource, list_tags_for_resource, remove_tags_from_resource};

/// Items of a page if the request does not say. [the operations' reference]
const PAGE: usize = 10;

fn page_size(asked: Option<i32>, default: usize) -> usize {
    asked.and_then(|n| usize::try_from(n).ok()).unwrap_or(default)
}
