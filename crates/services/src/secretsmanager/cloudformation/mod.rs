//! The resource types of Secrets Manager.

mod secret;

pub use secret::Secret;
