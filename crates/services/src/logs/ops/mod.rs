//! The operations.

mod create_log_group;
mod describe_log_groups;
mod filter_log_events;
mod get_log_events;
mod list_log_groups;
mod put_log_events;
mod resource_policies;
mod settings;
mod streams;
mod subscription_filters;
mod tags;

pub use create_log_group::{create_log_group, delete_log_group};
pub use describe_log_groups::describe_log_groups;
pub use filter_log_events::filter_log_events;
pub use get_log_events::get_log_events;
pub use list_log_groups::list_log_groups;
pub use put_log_events::{append, group_keys, put_log_events};
pub use resource_policies::{delete_resource_policy, describe_resource_policies, put_resource_policy};
pub use settings::{associate_kms_key, delete_retention_policy, disassociate_kms_key, put_retention_policy};
pub use streams::{create_log_stream, delete_log_stream, describe_log_streams};
pub use subscription_filters::{
    delete_subscription_filter, describe_subscription_filters, put_subscription_filter,
};
pub use tags::{
    list_tags_for_resource, list_tags_log_group, tag_log_group, tag_resource, untag_log_group, untag_resource,
};
