//! Who calls, and what the identity service tells the others about them.

use crate::{OpResult, World};
use aws::{Account, Partition, Timestamp};
use documents::policy::{PolicyDocument, PrincipalInfo, PrincipalType};
use std::net::IpAddr;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Who makes a request, and how.
#[derive(Clone, Debug)]
pub struct Caller {
    pub principal: PrincipalInfo,
    /// The account that the request acts in: the principal's own; for a service, the one that it acts for.
    pub account: Account,
    /// Policies that were given when the session was made; `None` if there were none.
    pub session_policies: Option<Vec<Arc<PolicyDocument>>>,
    pub access_key_id: Option<String>,
    pub source_ip: Option<IpAddr>,
    pub secure_transport: bool,
    pub user_agent: Option<String>,
    /// When the session's credentials were made.
    pub token_issued_at: Option<Timestamp>,
    /// Who is behind the session, as was said when it was made: `aws:SourceIdentity`.
    pub source_identity: Option<String>,
    /// Keys of the session's tags that sessions made by this one take over.
    pub transitive_tags: Vec<String>,
    /// A service that makes the request with a caller's own credentials: `cloudformation.amazonaws.com`.
    pub invoked_by: Option<String>,
    /// What made that service do it: the ARN of an EventBridge rule.
    pub invoked_for: Option<String>,
    /// A service holds the session itself, of a role that it was given: what it marks with tags of the system's is its own.
    pub held_by_service: bool,
}

impl Caller {
    pub fn new(principal: PrincipalInfo, account: Account) -> Self {
        Self {
            principal,
            account,
            session_policies: None,
            access_key_id: None,
            source_ip: None,
            secure_transport: true,
            user_agent: None,
            token_issued_at: None,
            source_identity: None,
            transitive_tags: Vec::new(),
            invoked_by: None,
            invoked_for: None,
            held_by_service: false,
        }
    }

    /// The root user of an account.
    pub fn root(account: Account) -> Self {
        Self::new(PrincipalInfo::root(Partition::NAME, account.as_str()), account)
    }

    /// A service that acts for an account, for example to assume a role that trusts it.
    pub fn service(name: &str, account: Account) -> Self {
        Self::new(PrincipalInfo::service(name), account)
    }

    pub fn anonymous(account: Account) -> Self {
        Self::new(PrincipalInfo::anonymous(), account)
    }

    pub fn is_service(&self) -> bool {
        matches!(self.principal.kind, PrincipalType::Service { .. })
    }

    /// Whether it is a service that asks: for itself, with a caller's credentials, or in a role that it was given.
    pub fn acts_for_service(&self) -> bool {
        self.is_service() || self.invoked_by.is_some() || self.held_by_service
    }

    /// What `GetCallerIdentity` calls the ARN, and histories show as who did it.
    pub fn arn(&self) -> &str {
        &self.principal.arn
    }
}

/// What an access key stands for.
pub struct Credential {
    pub secret: Zeroizing<String>,
    pub caller: Caller,
}

/// Why an access key is refused; each protocol has its own code for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialError {
    /// No such key, or it is inactive.
    Unknown,
    /// The session token is not the key's, or was changed.
    BadToken,
    Expired,
}

/// The policies of a principal.
#[derive(Clone, Debug, Default)]
pub struct PrincipalPolicies {
    /// Inline and managed, of the user and its groups, or of the role.
    pub identity: Vec<Arc<PolicyDocument>>,
    pub boundary: Option<Arc<PolicyDocument>>,
    pub tags: Vec<(String, String)>,
}

/// What the identity service (IAM and STS) answers to the rest of the server. Both are asked on every request, so they
/// are to be answered from memory.
pub trait Identity: Send + Sync + 'static {
    fn credential(
        &self,
        world: &World,
        access_key_id: &str,
        session_token: Option<&str>,
    ) -> OpResult<Result<Credential, CredentialError>>;

    /// The user whose name and password these are for git: a service-specific credential of CodeCommit.
    fn git_caller(&self, _world: &World, _user_name: &str, _password: &str) -> OpResult<Option<Caller>> {
        Ok(None)
    }

    /// Of a user, of the role of a session, or of who lends to a federated user; empty for every other principal.
    fn policies(&self, world: &World, principal: &PrincipalInfo) -> OpResult<Arc<PrincipalPolicies>>;
}

/// Stands in where a world is made without the identity service: there is no key, and only root may do anything.
pub(crate) struct RootOnly;

impl Identity for RootOnly {
    fn credential(
        &self,
        _: &World,
        _: &str,
        _: Option<&str>,
    ) -> OpResult<Result<Credential, CredentialError>> {
        Ok(Err(CredentialError::Unknown))
    }

    fn policies(&self, _: &World, _: &PrincipalInfo) -> OpResult<Arc<PrincipalPolicies>> {
        Ok(Arc::new(PrincipalPolicies::default()))
    }
}
