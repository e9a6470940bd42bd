//! How large a policy may be, by what it is attached to. IAM counts characters other than white space; the services
//! with resource policies count bytes.

/// A customer managed policy, and a permissions boundary (which is one).
pub const MANAGED_POLICY_SIZE: usize = 6_144;
/// All inline policies of one user together.
pub const USER_INLINE_POLICY_SIZE: usize = 2_048;
/// All inline policies of one group together.
pub const GROUP_INLINE_POLICY_SIZE: usize = 5_120;
/// All inline policies of one role together.
pub const ROLE_INLINE_POLICY_SIZE: usize = 10_240;
/// A role's trust policy, before an account asks for more.
pub const TRUST_POLICY_SIZE: usize = 2_048;
/// A session policy given to `sts:AssumeRole`.
pub const SESSION_POLICY_SIZE: usize = 2_048;
/// An S3 bucket policy.
pub const BUCKET_POLICY_SIZE: usize = 20_480;
/// A KMS key policy.
pub const KEY_POLICY_SIZE: usize = 32_768;
/// A Lambda function's resource policy.
pub const FUNCTION_POLICY_SIZE: usize = 20_480;
/// A Secrets Manager resource policy.
pub const SECRET_POLICY_SIZE: usize = 20_480;
/// An ECR repository policy.
pub const REPOSITORY_POLICY_SIZE: usize = 10_240;
/// An SNS topic policy.
pub const TOPIC_POLICY_SIZE: usize = 30_720;
/// An SQS queue policy.
pub const QUEUE_POLICY_SIZE: usize = 8_192;

/// The size of a policy as IAM counts it against its quotas: white space is free.
pub fn size_without_white_space(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}
