//! Who asks, and whom a `Principal` element means.

use std::borrow::Cow;

use super::error::PolicyError;

/// Who makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrincipalInfo {
    /// The account that the principal belongs to; empty for services and for anonymous callers.
    pub account: String,
    /// What a denial calls the principal: for a session, the session's ARN; for a service, its name.
    pub arn: String,
    pub kind: PrincipalType,
    /// Tags of the user or the session: `aws:PrincipalTag/…`.
    pub tags: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalType {
    Root,
    /// `id` is `AIDA…`.
    User {
        name: String,
        id: String,
    },
    /// `role_id` is `AROA…`; `role_arn` has the role's path, which the session's ARN lacks.
    AssumedRole {
        role_arn: String,
        role_id: String,
        session_name: String,
    },
    /// `codepipeline.amazonaws.com`
    Service {
        name: String,
    },
    /// `federated-user/<name>`: somebody to whom a user, or root, lends some of its permissions. Is neither of them: what
    /// names the lender or the account reaches this one as far as the session's policies go.
    FederatedUser {
        name: String,
        lender: Box<PrincipalInfo>,
    },
    /// Who comes with a token of an identity provider, to assume a role with it.
    Federated {
        provider: String,
    },
    Anonymous,
}

impl PrincipalInfo {
    pub fn root(partition: &str, account: &str) -> Self {
        Self {
            account: account.to_owned(),
            arn: format!("arn:{partition}:iam::{account}:root"),
            kind: PrincipalType::Root,
            tags: Vec::new(),
        }
    }

    /// `arn` is the user's, whose last part is the name.
    pub fn user(arn: &str, id: &str) -> Self {
        let name = arn.rsplit('/').next().unwrap_or_default().to_owned();
        Self {
            account: account_of(arn).to_owned(),
            arn: arn.to_owned(),
            kind: PrincipalType::User { name, id: id.to_owned() },
            tags: Vec::new(),
        }
    }

    /// The session `session_name` of the role `role_arn`.
    pub fn assumed_role(role_arn: &str, role_id: &str, session_name: &str) -> Self {
        let account = account_of(role_arn);
        let partition = role_arn.split(':').nth(1).unwrap_or("aws");
        let role_name = role_arn.rsplit('/').next().unwrap_or_default();
        Self {
            account: account.to_owned(),
            arn: format!("arn:{partition}:sts::{account}:assumed-role/{role_name}/{session_name}"),
            kind: PrincipalType::AssumedRole {
                role_arn: role_arn.to_owned(),
                role_id: role_id.to_owned(),
                session_name: session_name.to_owned(),
            },
            tags: Vec::new(),
        }
    }

    /// The session that `lender` (a user, or an account's root) has made for `name`.
    pub fn federated_user(lender: Self, name: &str) -> Self {
        let partition = lender.arn.split(':').nth(1).unwrap_or("aws");
        Self {
            account: lender.account.clone(),
            arn: format!("arn:{partition}:sts::{}:federated-user/{name}", lender.account),
            kind: PrincipalType::FederatedUser { name: name.to_owned(), lender: Box::new(lender) },
            tags: Vec::new(),
        }
    }

    pub fn service(name: &str) -> Self {
        let kind = PrincipalType::Service { name: name.to_owned() };
        Self { account: String::new(), arn: name.to_owned(), kind, tags: Vec::new() }
    }

    pub fn federated(provider: &str) -> Self {
        let kind = PrincipalType::Federated { provider: provider.to_owned() };
        Self { account: String::new(), arn: provider.to_owned(), kind, tags: Vec::new() }
    }

    pub fn anonymous() -> Self {
        let kind = PrincipalType::Anonymous;
        Self { account: String::new(), arn: "anonymous".to_owned(), kind, tags: Vec::new() }
    }

    #[must_use]
    pub fn with_tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }

    /// The global condition keys that follow from who asks. `key` is in lower case.
    pub(super) fn condition_key(&self, key: &str) -> Option<Cow<'_, str>> {
        if let Some(tag) = key.strip_prefix("aws:principaltag/") {
            let found = self.tags.iter().find(|(name, _)| name.eq_ignore_ascii_case(tag));
            return found.map(|(_, value)| Cow::Borrowed(value.as_str()));
        }
        let kind = &self.kind;
        match (key, kind) {
            ("aws:username", PrincipalType::User { name, .. })
            | ("aws:principalservicename", PrincipalType::Service { name }) => Some(name.into()),
            ("aws:userid", PrincipalType::User { id, .. }) => Some(id.into()),
            ("aws:userid", PrincipalType::Root) => Some((&self.account).into()),
            ("aws:userid", PrincipalType::AssumedRole { role_id, session_name, .. }) => {
                Some(format!("{role_id}:{session_name}").into())
            }
            ("aws:userid", PrincipalType::FederatedUser { name, .. }) => {
                Some(format!("{}:{name}", self.account).into())
            }
            ("aws:userid", PrincipalType::Anonymous) => Some("anonymous".into()),
            // A session is known by its role here, and by its own ARN in a Principal element.
            ("aws:principalarn", PrincipalType::AssumedRole { role_arn, .. }) => Some(role_arn.into()),
            (
                "aws:principalarn",
                PrincipalType::User { .. } | PrincipalType::Root | PrincipalType::FederatedUser { .. },
            ) => Some((&self.arn).into()),
            ("aws:principalaccount", _) if !self.account.is_empty() => Some((&self.account).into()),
            ("aws:principaltype", PrincipalType::Root) => Some("Account".into()),
            ("aws:principaltype", PrincipalType::User { .. }) => Some("User".into()),
            ("aws:principaltype", PrincipalType::AssumedRole { .. }) => Some("AssumedRole".into()),
            ("aws:principaltype", PrincipalType::Federated { .. } | PrincipalType::FederatedUser { .. }) => {
                Some("FederatedUser".into())
            }
            ("aws:principaltype", PrincipalType::Anonymous) => Some("Anonymous".into()),
            ("aws:principalisawsservice", PrincipalType::Service { .. }) => Some("true".into()),
            ("aws:principalisawsservice", _) => Some("false".into()),
            ("aws:federatedprovider", PrincipalType::Federated { provider }) => Some(provider.into()),
            _ => None,
        }
    }
}

fn account_of(arn: &str) -> &str {
    arn.split(':').nth(4).unwrap_or_default()
}

/// One principal that a policy names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalEntry {
    Everyone,
    /// An account id, or the ARN of an account's root: whoever that account lets.
    Account(String),
    /// A user, a role (and so its sessions), or one session.
    Arn(String),
    /// `AIDA…` or `AROA…`, what is left of a principal that was deleted.
    UniqueId(String),
    Service(String),
    Federated(String),
    CanonicalUser(String),
}

/// How closely a policy names who asks. The order matters: what names more closely depends on less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    NotNamed,
    /// The account is named: its own identity policies decide.
    Account,
    /// The role of the session, or the lender, is named: boundaries and session policies still limit it.
    Role,
    /// The user or the session itself (or everyone) is named: nothing but a denial limits it.
    Itself,
}

impl PrincipalEntry {
    /// Reads one value under `kind` ("AWS", "Service", …).
    pub(super) fn parse(kind: &str, value: &str) -> Result<Self, PolicyError> {
        let invalid = |kind| PolicyError::InvalidPrincipal { kind, value: value.to_owned() };
        match kind {
            "AWS" => parse_aws(value).ok_or_else(|| invalid("AWS")),
            "Service" if value == "*" || is_service_name(value) => Ok(Self::Service(value.to_owned())),
            "Service" => Err(invalid("SERVICE")),
            "Federated" if value.is_empty() => Err(invalid("FEDERATED")),
            "Federated" => Ok(Self::Federated(value.to_owned())),
            "CanonicalUser" if value.is_empty() => Err(invalid("CANONICALUSER")),
            "CanonicalUser" => Ok(Self::CanonicalUser(value.to_owned())),
            _ => Err(PolicyError::Syntax),
        }
    }

    pub(super) fn closeness(&self, who: &PrincipalInfo) -> Closeness {
        use Closeness::{Account, Itself, NotNamed, Role};
        let or_not = |named: bool, closeness: Closeness| if named { closeness } else { NotNamed };
        match (self, &who.kind) {
            (Self::Everyone, _) => Itself,
            (Self::Account(account), PrincipalType::Root) => or_not(*account == who.account, Itself),
            (Self::Account(account), _) => or_not(*account == who.account, Account),
            (Self::Arn(arn), PrincipalType::AssumedRole { role_arn, .. }) => {
                if *arn == who.arn {
                    Itself
                } else {
                    or_not(arn == role_arn, Role)
                }
            }
            (Self::Arn(arn), PrincipalType::FederatedUser { .. }) if *arn == who.arn => Itself,
            (Self::Arn(_) | Self::UniqueId(_), PrincipalType::FederatedUser { lender, .. }) => {
                or_not(self.closeness(lender) > NotNamed, Role)
            }
            (Self::Arn(arn), PrincipalType::User { .. }) => or_not(*arn == who.arn, Itself),
            (Self::UniqueId(id), PrincipalType::User { id: own, .. }) => or_not(id == own, Itself),
            (Self::UniqueId(id), PrincipalType::AssumedRole { role_id, .. }) => or_not(id == role_id, Role),
            (Self::Service(name), PrincipalType::Service { name: own }) => {
                or_not(name == "*" || name == own, Itself)
            }
            (Self::Federated(name), PrincipalType::Federated { provider }) => {
                or_not(name == "*" || name == provider, Itself)
            }
            _ => NotNamed,
        }
    }
}

fn parse_aws(value: &str) -> Option<PrincipalEntry> {
    if value == "*" {
        return Some(PrincipalEntry::Everyone);
    }
    if value.len() == 12 && value.chars().all(|c| c.is_ascii_digit()) {
        return Some(PrincipalEntry::Account(value.to_owned()));
    }
    if value.starts_with("AIDA") || value.starts_with("AROA") {
        return Some(PrincipalEntry::UniqueId(value.to_owned()));
    }
    let parts: Vec<&str> = value.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, name] = parts[..] else { return None };
    let well_formed = partition.starts_with("aws")
        && account.len() == 12
        && account.chars().all(|c| c.is_ascii_digit())
        && !name.contains(['*', '?']);
    if !well_formed {
        return None;
    }
    let has_name = |prefix: &str| name.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty());
    match service {
        "iam" if name == "root" => Some(PrincipalEntry::Account(account.to_owned())),
        "iam" if has_name("user/") || has_name("role/") => Some(PrincipalEntry::Arn(value.to_owned())),
        "sts" if has_name("assumed-role/") || has_name("federated-user/") => {
            Some(PrincipalEntry::Arn(value.to_owned()))
        }
        _ => None,
    }
}

fn is_service_name(value: &str) -> bool {
    value.contains('.')
        && !value.starts_with('.')
        && !value.ends_with('.')
        && value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-'))
}

/// A `Principal` or `NotPrincipal` element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PrincipalSet {
    pub entries: Vec<PrincipalEntry>,
    pub inverted: bool,
}

impl PrincipalSet {
    fn closest(&self, who: &PrincipalInfo) -> Closeness {
        self.entries.iter().map(|entry| entry.closeness(who)).max().unwrap_or(Closeness::NotNamed)
    }

    /// How closely an Allow with this element names `who`.
    pub fn allows(&self, who: &PrincipalInfo) -> Closeness {
        match (self.inverted, self.closest(who)) {
            (false, closeness) => closeness,
            (true, Closeness::NotNamed) => Closeness::Itself,
            (true, _) => Closeness::NotNamed,
        }
    }

    /// Whether a Deny with this element means `who`.
    pub fn denies(&self, who: &PrincipalInfo) -> bool {
        if self.inverted { !self.excepts(who) } else { self.closest(who) > Closeness::NotNamed }
    }

    /// A caller in an account is several principals at once (the account, the role, the session), and `NotPrincipal`
    /// with Deny spares only those of whom it lists every one.
    fn excepts(&self, who: &PrincipalInfo) -> bool {
        let names = |wanted: Closeness| self.entries.iter().any(|entry| entry.closeness(who) == wanted);
        if self.entries.contains(&PrincipalEntry::Everyone) {
            return true;
        }
        match &who.kind {
            PrincipalType::User { .. } | PrincipalType::FederatedUser { .. } => {
                names(Closeness::Itself) && names(Closeness::Account)
            }
            PrincipalType::AssumedRole { .. } => {
                names(Closeness::Itself) && names(Closeness::Role) && names(Closeness::Account)
            }
            PrincipalType::Root
            | PrincipalType::Service { .. }
            | PrincipalType::Federated { .. }
            | PrincipalType::Anonymous => names(Closeness::Itself),
        }
    }
}
