//! AWS::Logs::LogGroup, AWS::Logs::LogStream and AWS::Logs::ResourcePolicy.

mod log_group;
mod log_stream;
mod resource_policy;

pub use log_group::LogGroup;
pub use log_stream::LogStream;
pub use resource_policy::ResourcePolicy;
