//! The resource types of S3.

mod bucket;
mod bucket_policy;

pub use bucket::Bucket;
pub use bucket_policy::BucketPolicy;
