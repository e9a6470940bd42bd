//! AWS::Logs::LogGroup and AWS::Logs::LogStream.

mod log_group;
mod log_stream;

pub use log_group::LogGroup;
pub use log_stream::LogStream;
