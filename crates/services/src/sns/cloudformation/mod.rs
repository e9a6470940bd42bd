//! The CloudFormation resource types of SNS.

mod subscription;
mod topic;
mod topic_policy;

pub use subscription::Subscription;
pub use topic::Topic;
pub use topic_policy::TopicPolicy;
