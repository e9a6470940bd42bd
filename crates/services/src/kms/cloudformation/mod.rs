//! The resource types of KMS.

mod alias;
mod key;

pub use alias::Alias;
pub use key::Key;
