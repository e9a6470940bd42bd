//! Why a policy is refused, in AWS's words: tools match on these sentences.

/// A policy that can't be accepted. IAM answers with `MalformedPolicyDocument` (see [`PolicyError::code`]); other
/// services have a code of their own and the same sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    #[error("Syntax errors in policy.")]
    Syntax,
    #[error("This policy contains invalid Json")]
    InvalidJson,
    #[error("Policy document must be version 2012-10-17 or greater.")]
    VersionTooOld,
    #[error("Missing required field {0}")]
    MissingField(&'static str),
    #[error("Has prohibited field {0}")]
    ProhibitedField(&'static str),
    #[error("Unknown field {0}")]
    UnknownField(String),
    #[error("Could not parse the policy: Statement is empty!")]
    EmptyStatement,
    #[error("Invalid effect: {0}")]
    InvalidEffect(String),
    #[error("Policy statement must contain actions.")]
    NoActions,
    #[error("Policy statement must contain resources.")]
    NoResources,
    #[error("Policy document should not specify a principal.")]
    PrincipalInIdentityPolicy,
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    NoVendor,
    #[error("Actions/Condition can contain only one colon.")]
    TooManyColons,
    #[error("Vendor {0} is not valid")]
    InvalidVendor(String),
    #[error("Resource {0} must be in ARN format or \"*\".")]
    ResourceNotArn(String),
    #[error("Partition \"{partition}\" is not valid for resource \"{resource}\".")]
    InvalidPartition { partition: String, resource: String },
    #[error("Resource vendor must be fully qualified and cannot contain regexes.")]
    ResourceVendor,
    #[error(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
    )]
    InvalidSid,
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    DuplicateSid,
    #[error("AssumeRole policy may only specify STS AssumeRole actions.")]
    NotAssumeRole,
    #[error("Invalid principal in policy: \"{kind}\":\"{value}\"")]
    InvalidPrincipal { kind: &'static str, value: String },
    /// A date, number or address in a condition that is none.
    #[error("The policy failed legacy parsing")]
    LegacyParsing,
    #[error("Cannot exceed quota for {quota}: {limit}")]
    TooLarge { quota: &'static str, limit: usize },
}

impl PolicyError {
    /// IAM's error code for this error.
    pub fn code(&self) -> &'static str {
        match self {
            PolicyError::TooLarge { .. } => "LimitExceeded",
            _ => "MalformedPolicyDocument",
        }
    }
}
