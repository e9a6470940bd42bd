//! The operations.

mod endpoint_configs;
mod endpoints;
mod invoke;
mod jobs;
mod lists;
mod models;
mod tags;
mod transform_jobs;

pub use endpoint_configs::{
    create_endpoint_config, delete_endpoint_config, describe_endpoint_config, list_endpoint_configs,
};
pub use endpoints::{
    create_endpoint, delete_endpoint, describe_endpoint, list_endpoints, update_endpoint,
    update_endpoint_weights_and_capacities,
};
pub use invoke::invoke_endpoint;
pub use jobs::{
    create_processing_job, create_training_job, describe_processing_job, describe_training_job,
    stop_processing_job, stop_training_job,
};
pub use lists::{list_processing_jobs, list_training_jobs, list_transform_jobs};
pub use models::{create_model, delete_model, describe_model, list_models};
pub use tags::{add_tags, delete_tags, list_tags};
pub use transform_jobs::{create_transform_job, describe_transform_job, stop_transform_job};
