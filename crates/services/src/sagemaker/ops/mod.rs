//! The operations.

mod jobs;
mod lists;
mod models;
mod tags;

pub use jobs::{
    create_processing_job, create_training_job, describe_processing_job, describe_training_job,
    stop_processing_job, stop_training_job,
};
pub use lists::{list_processing_jobs, list_training_jobs};
pub use models::{create_model, delete_model, describe_model, list_models};
pub use tags::{add_tags, delete_tags, list_tags};
