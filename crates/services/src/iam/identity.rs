//! Who a key is and what they may: asked on every request, so answered from memory.
//!
//! Everything that is remembered is marked with the generation in which it was read; each of IAM's commits starts the
//! next one before the write is answered. So no answer that follows a write can rest on what was true before it.

use super::entity::{Group, Holder, Principal, Role, User};
use super::managed;
use super::names::{key_of, read_arn};
use super::table::{ACCESS_KEYS, POLICIES};
use crate::sts::{Session, open_session};
use crate::{
    Caller, Credential, CredentialError, Identity, Internal, OpError, OpResult, PrincipalPolicies, World,
};
use aws::{Account, Partition};
use documents::policy::{DocumentKind, PolicyDocument, PrincipalInfo, PrincipalType};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use store::{Reader, Scope};
use zeroize::Zeroizing;

/// Entries that one of the maps holds before it starts anew: far more than the principals of a busy server.
const MOST_REMEMBERED: usize = 10_000;
/// What access keys' secrets are sealed for.
pub const SECRET_PURPOSE: &str = "iam-access-key";

/// What is remembered of IAM's tables and of opened session tokens.
#[derive(Default)]
pub struct Cache {
    generation: AtomicU64,
    keys: Remembered<Option<Arc<Key>>>,
    principals: Remembered<Arc<PrincipalPolicies>>,
    /// Managed policies that were given to sessions, by ARN.
    session_policies: Remembered<Arc<PolicyDocument>>,
    /// By token. What a token says does not change.
    sessions: Remembered<Arc<Session>>,
}

impl Cache {
    /// Forgets all that was read of IAM. Called when a write is committed and not yet answered.
    pub fn invalidate(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }
}

/// Values with the generation in which they were read.
struct Remembered<V>(RwLock<HashMap<String, (u64, V)>>);

impl<V> Default for Remembered<V> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<V: Clone> Remembered<V> {
    fn get(&self, generation: u64, key: &str) -> Option<V> {
        let map = self.0.read().unwrap_or_else(PoisonError::into_inner);
        map.get(key).filter(|(read_in, _)| *read_in == generation).map(|(_, value)| value.clone())
    }

    fn put(&self, generation: u64, key: &str, value: &V) {
        let mut map = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if map.len() >= MOST_REMEMBERED {
            map.clear();
        }
        map.insert(key.to_owned(), (generation, value.clone()));
    }
}

/// A long-term access key.
struct Key {
    secret: Zeroizing<String>,
    caller: Caller,
}

/// The identity service: IAM's tables and STS's tokens.
pub struct Iam;

impl Identity for Iam {
    fn credential(
        &self,
        world: &World,
        access_key_id: &str,
        session_token: Option<&str>,
    ) -> OpResult<Result<Credential, CredentialError>> {
        if let Some(token) = session_token {
            return session_credential(world, access_key_id, token);
        }
        let cache = world.state::<Cache>();
        let generation = cache.generation();
        let key = if let Some(key) = cache.keys.get(generation, access_key_id) {
            key
        } else {
            let key = read_key(world, access_key_id)?;
            cache.keys.put(generation, access_key_id, &key);
            key
        };
        Ok(key.map_or(Err(CredentialError::Unknown), |key| {
            Ok(Credential { secret: key.secret.clone(), caller: key.caller.clone() })
        }))
    }

    fn git_caller(&self, world: &World, user_name: &str, password: &str) -> OpResult<Option<Caller>> {
        super::ops::git_caller(world, user_name, password)
    }

    fn policies(&self, world: &World, principal: &PrincipalInfo) -> OpResult<Arc<PrincipalPolicies>> {
        let id = match &principal.kind {
            PrincipalType::User { id, .. } => id,
            PrincipalType::AssumedRole { role_id, .. } => role_id,
            // Lent: what the lender has, which the session's policies limit.
            PrincipalType::FederatedUser { lender, .. } => return self.policies(world, lender),
            PrincipalType::Root
            | PrincipalType::Service { .. }
            | PrincipalType::Federated { .. }
            | PrincipalType::Anonymous => return Ok(Arc::default()),
        };
        let cache = world.state::<Cache>();
        let generation = cache.generation();
        if let Some(policies) = cache.principals.get(generation, id) {
            return Ok(policies);
        }
        let policies = Arc::new(read_policies(world, principal)?);
        cache.principals.put(generation, id, &policies);
        Ok(policies)
    }
}

fn read_key(world: &World, access_key_id: &str) -> OpResult<Option<Arc<Key>>> {
    world.store().read(|r| {
        let row = ACCESS_KEYS.get(r, &Scope::server(), access_key_id)?.filter(|row| row.active);
        let Some(row) = row else { return Ok(None) };
        let principal = match &row.user {
            None => PrincipalInfo::root(Partition::NAME, row.account.as_str()),
            Some(name) => match User::find(r, &Scope::global(row.account), name)? {
                Some(user) => PrincipalInfo::user(&user.arn(row.account).to_string(), &user.id),
                None => return Ok(None),
            },
        };
        let secret = world.store().sealer().open_sealed(SECRET_PURPOSE, &row.secret)?;
        let secret = std::str::from_utf8(&secret)
            .map_err(|e| OpError::internal(format!("the secret of {access_key_id}: {e}")))?;
        let mut caller = Caller::new(principal, row.account);
        caller.access_key_id = Some(row.id);
        Ok(Some(Arc::new(Key { secret: Zeroizing::new(secret.to_owned()), caller })))
    })
}

fn session_credential(
    world: &World,
    access_key_id: &str,
    token: &str,
) -> OpResult<Result<Credential, CredentialError>> {
    let cache = world.state::<Cache>();
    let session = if let Some(session) = cache.sessions.get(0, token) {
        session
    } else {
        let Some(session) = open_session(world, token) else { return Ok(Err(CredentialError::BadToken)) };
        let session = Arc::new(session);
        cache.sessions.put(0, token, &session);
        session
    };
    if session.access_key_id != access_key_id {
        return Ok(Err(CredentialError::BadToken));
    }
    if session.expires_at <= world.now() {
        return Ok(Err(CredentialError::Expired));
    }
    let mut caller = Caller::new(session.principal(), session.account);
    caller.session_policies = session_policies(world, &cache, &session)?;
    caller.access_key_id = Some(session.access_key_id.clone());
    caller.token_issued_at = Some(session.issued_at);
    caller.source_identity.clone_from(&session.source_identity);
    caller.transitive_tags.clone_from(&session.transitive_tags);
    Ok(Ok(Credential { secret: Zeroizing::new(session.secret.clone()), caller }))
}

fn session_policies(
    world: &World,
    cache: &Cache,
    session: &Session,
) -> OpResult<Option<Vec<Arc<PolicyDocument>>>> {
    if session.policy.is_none() && session.policy_arns.is_empty() && !session.is_federated() {
        return Ok(None);
    }
    let mut documents: Vec<_> = session.compiled_policy().into_iter().collect();
    for arn in &session.policy_arns {
        let generation = cache.generation();
        if let Some(document) = cache.session_policies.get(generation, arn) {
            documents.push(document);
            continue;
        }
        // One that is gone allows nothing.
        let scope = Scope::global(session.account);
        if let Some(document) = world.store().read(|r| compiled_managed(r, &scope, arn))? {
            cache.session_policies.put(generation, arn, &document);
            documents.push(document);
        }
    }
    Ok(Some(documents))
}

fn read_policies(world: &World, principal: &PrincipalInfo) -> OpResult<PrincipalPolicies> {
    let Ok(account) = principal.account.parse::<Account>() else { return Ok(PrincipalPolicies::default()) };
    let scope = Scope::global(account);
    world.store().read(|r| match &principal.kind {
        PrincipalType::User { name, id } => {
            // A user of the same name that was made later is another one.
            let user = User::find(r, &scope, name)?.filter(|user| user.id == *id);
            let Some(user) = user else { return Ok(PrincipalPolicies::default()) };
            let mut policies = of_principal(r, &scope, &user)?;
            for name in &user.groups {
                if let Some(group) = Group::find(r, &scope, name)? {
                    add_grants(r, &scope, &group, &mut policies.identity)?;
                }
            }
            Ok(policies)
        }
        PrincipalType::AssumedRole { role_arn, role_id, .. } => {
            let name = role_arn.rsplit('/').next().unwrap_or_default();
            let role = Role::find(r, &scope, name)?.filter(|role| role.id == *role_id);
            role.map_or_else(|| Ok(PrincipalPolicies::default()), |role| of_principal(r, &scope, &role))
        }
        PrincipalType::Root
        | PrincipalType::FederatedUser { .. }
        | PrincipalType::Service { .. }
        | PrincipalType::Federated { .. }
        | PrincipalType::Anonymous => Ok(PrincipalPolicies::default()),
    })
}

fn of_principal<P: Principal>(r: &Reader<'_>, scope: &Scope, row: &P) -> OpResult<PrincipalPolicies> {
    let mut policies = PrincipalPolicies::default();
    add_grants(r, scope, row, &mut policies.identity)?;
    policies.tags = row.tags().iter().map(|(k, v)| (k.clone(), v.clone())).collect();
    if let Some(arn) = row.boundary() {
        // A boundary that is gone allows nothing; deleting one in use is refused.
        policies.boundary = Some(compiled_managed(r, scope, arn)?.unwrap_or_else(managed::nothing));
    }
    Ok(policies)
}

/// Adds the inline and attached policies of a user, group or role.
pub fn add_grants<H: Holder>(
    r: &Reader<'_>,
    scope: &Scope,
    row: &H,
    into: &mut Vec<Arc<PolicyDocument>>,
) -> OpResult<()> {
    for text in row.grants().inline.values() {
        into.push(compile(text, DocumentKind::Identity)?);
    }
    for arn in &row.grants().attached {
        into.extend(compiled_managed(r, scope, arn)?);
    }
    Ok(())
}

/// A managed policy by its ARN, AWS's or the account's.
pub fn compiled_managed(r: &Reader<'_>, scope: &Scope, arn: &str) -> OpResult<Option<Arc<PolicyDocument>>> {
    if let Some(aws) = managed::find(arn) {
        return Ok(Some(aws.compiled()));
    }
    let Some((_, _, name)) = read_arn(arn, "policy") else { return Ok(None) };
    let row = POLICIES.get(r, scope, key_of(&name))?;
    row.map(|row| compile(row.document(), DocumentKind::Managed)).transpose()
}

fn compile(text: &str, kind: DocumentKind) -> OpResult<Arc<PolicyDocument>> {
    // Refused when it was put, so a row that does not parse is a broken disk.
    let document = PolicyDocument::parse(text, kind, None);
    document.map(Arc::new).map_err(|e| OpError::Internal(Internal(Box::new(e))))
}
