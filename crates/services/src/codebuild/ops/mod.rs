//! The operations.

mod builds;
mod lists;
mod projects;

pub use builds::{batch_delete_builds, batch_get_builds, retry_build, start_build, stop_build};
pub use lists::{list_builds, list_builds_for_project, list_curated_environment_images, list_projects};
pub use projects::{
    batch_get_projects, create_project, delete_project, invalidate_project_cache, update_project,
};
