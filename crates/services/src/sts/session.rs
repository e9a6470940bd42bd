//! A session's token: everything about the session, sealed, so that nothing has to be kept or swept.

use crate::iam::{access_key_id, secret};
use crate::{Cx, World};
use aws::sts::Credentials;
use aws::{Account, Partition, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use documents::policy::{DocumentKind, PolicyDocument, PrincipalInfo};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, OnceLock};

const PURPOSE: &str = "sts-session";

/// Whose session it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Who {
    Root,
    User {
        arn: String,
        id: String,
    },
    Role {
        arn: String,
        id: String,
        session_name: String,
    },
    /// Somebody to whom a user, or root, lends some of its permissions.
    Federated {
        lender: Box<Who>,
        name: String,
    },
}

impl Who {
    fn principal(&self, account: Account) -> PrincipalInfo {
        match self {
            Self::Root => PrincipalInfo::root(Partition::NAME, account.as_str()),
            Self::User { arn, id } => PrincipalInfo::user(arn, id),
            Self::Role { arn, id, session_name } => PrincipalInfo::assumed_role(arn, id, session_name),
            Self::Federated { lender, name } => {
                PrincipalInfo::federated_user(lender.principal(account), name)
            }
        }
    }
}

/// What a token says.
#[derive(Debug, Serialize, Deserialize)]
pub struct Session {
    pub access_key_id: String,
    pub secret: String,
    pub account: Account,
    pub who: Who,
    pub issued_at: Timestamp,
    pub expires_at: Timestamp,
    /// The session policy, as text.
    pub policy: Option<String>,
    /// Managed policies of the role's account that limit the session.
    pub policy_arns: Vec<String>,
    pub tags: Vec<(String, String)>,
    /// Keys of the tags that sessions made by this one take over.
    #[serde(default)]
    pub transitive_tags: Vec<String>,
    #[serde(default)]
    pub source_identity: Option<String>,
    #[serde(skip)]
    compiled: OnceLock<Option<Arc<PolicyDocument>>>,
}

impl Session {
    pub fn new(cx: &Cx, account: Account, who: Who, seconds: i32) -> Self {
        let issued_at = cx.now();
        Self {
            access_key_id: access_key_id(cx.world(), "ASIA", account),
            secret: secret(cx.world()),
            account,
            who,
            issued_at,
            expires_at: issued_at.whole_seconds().plus_seconds(seconds.into()),
            policy: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive_tags: Vec::new(),
            source_identity: None,
            compiled: OnceLock::new(),
        }
    }

    pub fn principal(&self) -> PrincipalInfo {
        let mut principal = self.who.principal(self.account);
        principal.tags.clone_from(&self.tags);
        principal
    }

    /// A federated user has what the session's policies allow and no more, even where there are none.
    pub fn is_federated(&self) -> bool {
        matches!(self.who, Who::Federated { .. })
    }

    pub fn compiled_policy(&self) -> Option<Arc<PolicyDocument>> {
        let compile = || {
            let text = self.policy.as_deref()?;
            // It was parsed when the session was made.
            PolicyDocument::parse(text, DocumentKind::Identity, None).ok().map(Arc::new)
        };
        self.compiled.get_or_init(compile).clone()
    }

    /// The credentials that the caller is given.
    pub fn credentials(&self, world: &World) -> crate::OpResult<Credentials> {
        let sealed = world.store().sealer().seal_bytes(PURPOSE, &serde_json::to_vec(self)?);
        Ok(Credentials {
            access_key_id: Some(self.access_key_id.clone()),
            secret_access_key: Some(self.secret.clone()),
            session_token: Some(STANDARD.encode(sealed)),
            expiration: Some(self.expires_at),
        })
    }
}

/// Opens a token; `None` if it is not one of ours, or was changed.
pub fn open_session(world: &World, token: &str) -> Option<Session> {
    let sealed = STANDARD.decode(token).ok()?;
    let plain = world.store().sealer().open_bytes(PURPOSE, &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}
