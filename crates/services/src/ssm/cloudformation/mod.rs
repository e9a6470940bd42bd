//! The resource types of the Parameter Store.

mod parameter;

pub use parameter::Parameter;
