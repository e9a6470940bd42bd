//! The CloudFormation resource types of SNS.

mod topic;

pub use topic::Topic;
