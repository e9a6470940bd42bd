//! AWS's decision over every policy that has a say.
//!
//! An explicit denial anywhere ends it. After that, within an account a grant by the resource's policy is as good as
//! one by an identity policy, and how closely it names who asks decides what can still limit it: a grant to the user
//! or the session itself is limited by nothing, one to the role of the session by the boundary and the session's
//! policies, and one to the account only says that the account may decide. Across accounts both sides must allow.

use super::document::{DocumentKind, Effect, PolicyDocument, Statement};
use super::principal::{Closeness, PrincipalType};
use super::request::{Request, Scope};

/// Every policy that has a say over a request.
#[derive(Debug, Clone, Default)]
pub struct Policies<'a> {
    /// Of the user and its groups, or of the role; inline and managed.
    pub identity: Vec<&'a PolicyDocument>,
    pub boundary: Option<&'a PolicyDocument>,
    /// Policies given when the session was made; `None` if there were none.
    pub session: Option<Vec<&'a PolicyDocument>>,
    pub resource: Option<&'a PolicyDocument>,
    pub resource_mode: ResourcePolicyMode,
    /// The account that owns the resource; for an action without a resource, the principal's own.
    pub resource_account: &'a str,
}

/// What the policy of the resource is to the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ResourcePolicyMode {
    /// Within the account, an identity policy alone is enough (S3, SQS, Lambda …).
    #[default]
    Optional,
    /// Nothing is allowed that the resource's policy does not allow, or leave to the account (KMS keys, role trust).
    Authoritative,
}

/// The kind of a policy, as denials name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyKind {
    Identity,
    PermissionsBoundary,
    Session,
    Resource,
    RoleTrust,
}

/// Which statement of which of the policies of its kind (both from 0, in the order given).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementAt {
    pub policy: usize,
    pub statement: usize,
    pub sid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Allowed,
    ExplicitDeny {
        kind: PolicyKind,
        at: StatementAt,
    },
    /// `kind` is the kind of policy that would have had to allow it.
    ImplicitDeny {
        kind: PolicyKind,
    },
}

impl Decision {
    pub fn is_allowed(&self) -> bool {
        *self == Decision::Allowed
    }
}

/// Decides. Pure, and cheap enough to ask for every item of a list.
pub fn evaluate(request: &Request<'_>, policies: &Policies<'_>) -> Decision {
    let scope = Scope::new(request, policies.resource_account);
    let resource = ResourceSide::of(&scope, policies);
    let callers = CallerSide::of(&scope, policies);
    if let Some(denial) = resource.denial.clone().or_else(|| callers.denial.clone()) {
        return denial;
    }
    let implicit = |kind| Decision::ImplicitDeny { kind };
    let refused = match request.principal.kind {
        // They belong to no account, so only the resource can let them in.
        PrincipalType::Service { .. } | PrincipalType::Federated { .. } | PrincipalType::Anonymous => {
            (resource.grant < Closeness::Itself).then_some(resource.kind)
        }
        PrincipalType::Root
        | PrincipalType::User { .. }
        | PrincipalType::AssumedRole { .. }
        | PrincipalType::FederatedUser { .. } => {
            if request.principal.account == policies.resource_account {
                refused_in_account(&resource, &callers, policies.resource_mode)
            } else {
                refused_across_accounts(&resource, &callers)
            }
        }
    };
    refused.map_or(Decision::Allowed, implicit)
}

fn refused_in_account(
    resource: &ResourceSide,
    callers: &CallerSide,
    mode: ResourcePolicyMode,
) -> Option<PolicyKind> {
    match (resource.grant, mode) {
        (Closeness::Itself, _) => None,
        (Closeness::Role, _) => callers.limited_by(),
        (Closeness::NotNamed, ResourcePolicyMode::Authoritative) => Some(resource.kind),
        (Closeness::Account, _) | (Closeness::NotNamed, ResourcePolicyMode::Optional) => callers.refused_by(),
    }
}

fn refused_across_accounts(resource: &ResourceSide, callers: &CallerSide) -> Option<PolicyKind> {
    callers.refused_by().or_else(|| (resource.grant == Closeness::NotNamed).then_some(resource.kind))
}

/// What the resource's policy says.
struct ResourceSide {
    kind: PolicyKind,
    denial: Option<Decision>,
    grant: Closeness,
}

impl ResourceSide {
    fn of(scope: &Scope<'_>, policies: &Policies<'_>) -> Self {
        let Some(document) = policies.resource else {
            return Self { kind: PolicyKind::Resource, denial: None, grant: Closeness::NotNamed };
        };
        let kind = match document.kind {
            DocumentKind::Trust => PolicyKind::RoleTrust,
            DocumentKind::Resource | DocumentKind::Identity | DocumentKind::Managed => PolicyKind::Resource,
        };
        let mut grant = Closeness::NotNamed;
        for (index, statement) in document.statements.iter().enumerate() {
            // A document without principals is no resource policy; it grants nobody anything.
            let Some(principals) = &statement.principals else { continue };
            let who = scope.request.principal;
            match statement.effect {
                Effect::Deny if principals.denies(who) && statement.concerns(scope) => {
                    return Self { kind, denial: Some(denial(kind, 0, index, statement)), grant };
                }
                Effect::Allow => {
                    let closeness = principals.allows(who);
                    if closeness > grant && statement.concerns(scope) {
                        grant = closeness;
                    }
                }
                Effect::Deny => {}
            }
        }
        Self { kind, denial: None, grant }
    }
}

/// What the policies that come with who asks say.
struct CallerSide {
    denial: Option<Decision>,
    identity_allows: bool,
    boundary_allows: bool,
    session_allows: bool,
}

impl CallerSide {
    fn of(scope: &Scope<'_>, policies: &Policies<'_>) -> Self {
        // No identity policy, boundary or session policy binds an account's root user, nor who has no account.
        let (bound, free) = match &scope.request.principal.kind {
            PrincipalType::User { .. } | PrincipalType::AssumedRole { .. } => (true, false),
            // Whoever root lends to is bound by the session's policies alone.
            PrincipalType::FederatedUser { lender, .. } => (true, lender.kind == PrincipalType::Root),
            PrincipalType::Root
            | PrincipalType::Service { .. }
            | PrincipalType::Federated { .. }
            | PrincipalType::Anonymous => (false, true),
        };
        if !bound {
            return Self { denial: None, identity_allows: true, boundary_allows: true, session_allows: true };
        }
        let boundary: Option<Vec<&PolicyDocument>> = policies.boundary.map(|document| vec![document]);
        let identity = Verdict::of(scope, &policies.identity, PolicyKind::Identity);
        let boundary = boundary.map(|list| Verdict::of(scope, &list, PolicyKind::PermissionsBoundary));
        let session = policies.session.as_ref().map(|list| Verdict::of(scope, list, PolicyKind::Session));
        let allows = |verdict: &Option<Verdict>| verdict.as_ref().is_none_or(|verdict| verdict.allows);
        let (boundary_allows, session_allows) = (allows(&boundary), allows(&session));
        let denial = identity.denial.or(boundary.and_then(|v| v.denial)).or(session.and_then(|v| v.denial));
        Self { denial, identity_allows: free || identity.allows, boundary_allows, session_allows }
    }

    /// The kind of policy that keeps who asks from what a grant by its account would give.
    fn refused_by(&self) -> Option<PolicyKind> {
        if self.identity_allows { self.limited_by() } else { Some(PolicyKind::Identity) }
    }

    /// The kind of policy that limits a grant from elsewhere.
    fn limited_by(&self) -> Option<PolicyKind> {
        if !self.boundary_allows {
            Some(PolicyKind::PermissionsBoundary)
        } else if !self.session_allows {
            Some(PolicyKind::Session)
        } else {
            None
        }
    }
}

/// What a set of policies without principals says.
struct Verdict {
    denial: Option<Decision>,
    allows: bool,
}

impl Verdict {
    fn of(scope: &Scope<'_>, documents: &[&PolicyDocument], kind: PolicyKind) -> Self {
        let mut allows = false;
        for (policy, document) in documents.iter().enumerate() {
            for (index, statement) in document.statements.iter().enumerate() {
                // An Allow more changes nothing once there is one; a Deny always does.
                let matters = statement.effect == Effect::Deny || !allows;
                if !matters || !statement.concerns(scope) {
                    continue;
                }
                match statement.effect {
                    Effect::Allow => allows = true,
                    Effect::Deny => {
                        return Self { denial: Some(denial(kind, policy, index, statement)), allows: false };
                    }
                }
            }
        }
        Self { denial: None, allows }
    }
}

fn denial(kind: PolicyKind, policy: usize, statement: usize, what: &Statement) -> Decision {
    Decision::ExplicitDeny { kind, at: StatementAt { policy, statement, sid: what.sid.clone() } }
}
