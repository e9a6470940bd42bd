//! The resource types.

mod model;

pub use model::Model;
