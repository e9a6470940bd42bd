//! The resource types of CodeCommit.

mod repository;

pub use repository::Repository;
