//! Under whose permissions a stack works: the role that it was given, or those of whoever asked for the operation.
//! Operations outlive requests, so the caller is kept, and made again when the work is done.

use crate::{Caller, Cx, OpError, OpResult, World};
use aws::{Account, Region, Timestamp};
use documents::policy::{DocumentKind, PolicyDocument, PrincipalInfo, PrincipalType};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// CloudFormation's own principal.
pub const SERVICE: &str = "cloudformation.amazonaws.com";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Acting {
    pub role_arn: Option<String>,
    account: Account,
    principal_account: String,
    principal_arn: String,
    kind: Kind,
    tags: Vec<(String, String)>,
    session_policies: Option<Vec<String>>,
    token_issued_at: Option<Timestamp>,
    #[serde(default)]
    source_identity: Option<String>,
    #[serde(default)]
    transitive_tags: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    Root,
    User { name: String, id: String },
    AssumedRole { role_arn: String, role_id: String, session_name: String },
    FederatedUser { name: String, lender_arn: String, lender: Box<Kind> },
    Service { name: String },
    Federated { provider: String },
    Anonymous,
}

impl Kind {
    fn of(kind: PrincipalType) -> Self {
        match kind {
            PrincipalType::Root => Self::Root,
            PrincipalType::User { name, id } => Self::User { name, id },
            PrincipalType::AssumedRole { role_arn, role_id, session_name } => {
                Self::AssumedRole { role_arn, role_id, session_name }
            }
            PrincipalType::FederatedUser { name, lender } => {
                Self::FederatedUser { name, lender_arn: lender.arn, lender: Box::new(Self::of(lender.kind)) }
            }
            PrincipalType::Service { name } => Self::Service { name },
            PrincipalType::Federated { provider } => Self::Federated { provider },
            PrincipalType::Anonymous => Self::Anonymous,
        }
    }

    fn principal(self, account: &str) -> PrincipalType {
        match self {
            Self::Root => PrincipalType::Root,
            Self::User { name, id } => PrincipalType::User { name, id },
            Self::AssumedRole { role_arn, role_id, session_name } => {
                PrincipalType::AssumedRole { role_arn, role_id, session_name }
            }
            Self::FederatedUser { name, lender_arn, lender } => {
                let lender = PrincipalInfo {
                    account: account.to_owned(),
                    arn: lender_arn,
                    kind: lender.principal(account),
                    tags: Vec::new(),
                };
                PrincipalType::FederatedUser { name, lender: Box::new(lender) }
            }
            Self::Service { name } => PrincipalType::Service { name },
            Self::Federated { provider } => PrincipalType::Federated { provider },
            Self::Anonymous => PrincipalType::Anonymous,
        }
    }
}

impl Acting {
    pub fn of(cx: &Cx, role_arn: Option<String>) -> Self {
        let caller = cx.caller();
        let policies = caller.session_policies.as_ref();
        Self {
            role_arn,
            account: caller.account,
            principal_account: caller.principal.account.clone(),
            principal_arn: caller.principal.arn.clone(),
            kind: Kind::of(caller.principal.kind.clone()),
            tags: caller.principal.tags.clone(),
            session_policies: policies.map(|all| all.iter().map(|p| p.text().to_owned()).collect()),
            token_issued_at: caller.token_issued_at,
            source_identity: caller.source_identity.clone(),
            transitive_tags: caller.transitive_tags.clone(),
        }
    }

    /// The context of the caller that was kept, in the name of whom CloudFormation calls.
    pub fn caller_cx(&self, world: &Arc<World>, region: &Region) -> OpResult<Cx> {
        let principal = PrincipalInfo {
            account: self.principal_account.clone(),
            arn: self.principal_arn.clone(),
            kind: self.kind.clone().principal(&self.principal_account),
            tags: self.tags.clone(),
        };
        let mut caller = Caller::new(principal, self.account);
        let parse = |text: &String| {
            PolicyDocument::parse(text, DocumentKind::Identity, None)
                .map(Arc::new)
                .map_err(|_| OpError::internal("a session policy that was accepted once does not parse"))
        };
        caller.session_policies =
            self.session_policies.as_ref().map(|all| all.iter().map(parse).collect()).transpose()?;
        caller.token_issued_at = self.token_issued_at;
        caller.source_identity.clone_from(&self.source_identity);
        caller.transitive_tags.clone_from(&self.transitive_tags);
        caller.invoked_by = Some(SERVICE.to_owned());
        Ok(world.cx(caller, region.clone()))
    }

    /// The context in which resources are worked on.
    pub async fn cx(&self, world: &Arc<World>, region: &Region) -> OpResult<Cx> {
        let cx = self.caller_cx(world, region)?;
        match &self.role_arn {
            None => Ok(cx),
            Some(role) => {
                let service = world.cx(Caller::service(SERVICE, self.account), region.clone());
                let (cx, _) = service.assume_role(role, "AWSCloudFormation").await?;
                let mut caller = cx.caller().clone();
                caller.held_by_service = true;
                Ok(cx.as_caller(caller))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_comes_back_from_disk() {
        let acting = Acting {
            role_arn: None,
            account: "111111111111".parse().unwrap(),
            principal_account: "111111111111".into(),
            principal_arn: "arn:aws:sts::111111111111:assumed-role/r/s".into(),
            kind: Kind::AssumedRole {
                role_arn: "arn:aws:iam::111111111111:role/r".into(),
                role_id: "AROA".into(),
                session_name: "s".into(),
            },
            tags: vec![("team".into(), "a".into())],
            session_policies: Some(vec![r#"{"Statement":[]}"#.into()]),
            token_issued_at: Some(Timestamp::from_seconds(1)),
            source_identity: Some("alice".into()),
            transitive_tags: vec!["team".into()],
        };
        let text = serde_json::to_string(&acting).unwrap();
        assert_eq!(serde_json::from_str::<Acting>(&text).unwrap(), acting);
    }
}
