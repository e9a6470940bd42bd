//! The CloudFormation resource types of CodePipeline.

mod pipeline;

pub use pipeline::Pipeline;
