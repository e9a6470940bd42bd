//! Access control lists: who a bucket's or an object's owner gives what. [Access control list (ACL) overview]
//!
//! A list is kept as grants. Where a bucket has lists at all, its grants count as statements of its policy, so that one
//! decision is made over everything that has a say.

use super::bucket::{BucketRow, canonical_id};
use super::object::ObjectRow;
use crate::{Access, Cx, OpError, OpResult, World};
use aws::s3::{self, AccessControlPolicy, Grant, Grantee, ObjectOwnership, Owner, Permission, Type};
use aws::{Account, Error};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const EVERYONE: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Granted {
    pub to: Whom,
    pub permission: Permission,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Whom {
    Account(Account),
    Everyone,
    Authenticated,
    LogDelivery,
}

impl Whom {
    fn is_public(&self) -> bool {
        matches!(self, Self::Everyone | Self::Authenticated)
    }

    fn of_uri(uri: &str) -> Option<Self> {
        match uri {
            EVERYONE => Some(Self::Everyone),
            AUTHENTICATED => Some(Self::Authenticated),
            LOG_DELIVERY => Some(Self::LogDelivery),
            _ => None,
        }
    }

    fn of_id(world: &World, id: &str) -> Option<Self> {
        let account = world.accounts().iter().map(|a| a.id).find(|account| canonical_id(*account) == id);
        account.map(Self::Account)
    }

    fn grantee(&self) -> Grantee {
        let group =
            |uri: &str| Grantee { uri: Some(uri.to_owned()), r#type: Type::Group, ..Default::default() };
        match self {
            Self::Account(account) => Grantee {
                id: Some(canonical_id(*account)),
                r#type: Type::CanonicalUser,
                ..Default::default()
            },
            Self::Everyone => group(EVERYONE),
            Self::Authenticated => group(AUTHENTICATED),
            Self::LogDelivery => group(LOG_DELIVERY),
        }
    }
}

/// What a request says of a list, in headers.
#[derive(Default)]
pub struct Given {
    pub canned: Option<&'static str>,
    /// Permission, header, value.
    pub headers: Vec<(Permission, &'static str, String)>,
}

/// Reads the headers of an input, whatever input it is.
#[macro_export]
macro_rules! given_acl {
    ($input:expr) => {{
        use ::aws::s3::Permission;
        let all = [
            (Permission::FullControl, "x-amz-grant-full-control", $input.grant_full_control.clone()),
            (Permission::Read, "x-amz-grant-read", $input.grant_read.clone()),
            (Permission::ReadAcp, "x-amz-grant-read-acp", $input.grant_read_acp.clone()),
            (Permission::WriteAcp, "x-amz-grant-write-acp", $input.grant_write_acp.clone()),
        ];
        $crate::s3::acl::Given {
            canned: $input.acl.map(|acl| acl.as_str()),
            headers: all.into_iter().filter_map(|(p, name, value)| Some((p, name, value?))).collect(),
        }
    }};
}

impl Given {
    #[must_use]
    pub fn and_write(mut self, value: Option<String>) -> Self {
        self.headers.extend(value.map(|value| (Permission::Write, "x-amz-grant-write", value)));
        self
    }

    pub fn is_nothing(&self) -> bool {
        self.canned.is_none() && self.headers.is_empty()
    }

    /// The grants that are meant. `owner` is the list's, `bucket_owner` that of the bucket.
    pub fn grants(&self, world: &World, owner: Account, bucket_owner: Account) -> OpResult<Vec<Granted>> {
        if self.canned.is_some() && !self.headers.is_empty() {
            let message = "Specifying both Canned ACLs and Header Grants is not allowed";
            return Err(Error::new("InvalidRequest", 400, message).into());
        }
        if self.headers.is_empty() {
            return canned(self.canned.unwrap_or("private"), owner, bucket_owner);
        }
        let mut grants = Vec::new();
        for (permission, header, value) in &self.headers {
            for item in value.split(',') {
                grants.push(Granted { to: of_header(world, header, item.trim())?, permission: *permission });
            }
        }
        Ok(grants)
    }
}

fn invalid(message: &str, name: &str, value: &str) -> OpError {
    Error::new("InvalidArgument", 400, message).with("ArgumentName", name).with("ArgumentValue", value).into()
}

/// `uri="…"`, `id="…"`.
fn of_header(world: &World, header: &str, item: &str) -> OpResult<Whom> {
    let (kind, value) = item.split_once('=').unwrap_or((item, ""));
    let value = value.trim_matches('"');
    match kind {
        "uri" => Whom::of_uri(value).ok_or_else(|| invalid("Invalid group uri", "uri", value)),
        "id" => Whom::of_id(world, value).ok_or_else(|| invalid("Invalid id", "id", value)),
        "emailAddress" => Err(no_email()),
        _ => Err(invalid("Argument format not recognized", header, item)),
    }
}

/// Accounts here have no addresses.
fn no_email() -> OpError {
    let message = "The e-mail address you provided does not match any account on record.";
    Error::new("UnresolvableGrantByEmailAddress", 400, message).into()
}

fn canned(name: &str, owner: Account, bucket_owner: Account) -> OpResult<Vec<Granted>> {
    let mut grants = vec![Granted { to: Whom::Account(owner), permission: Permission::FullControl }];
    let more: &[(Whom, Permission)] = match name {
        "public-read" => &[(Whom::Everyone, Permission::Read)],
        "public-read-write" => &[(Whom::Everyone, Permission::Read), (Whom::Everyone, Permission::Write)],
        "authenticated-read" => &[(Whom::Authenticated, Permission::Read)],
        "log-delivery-write" => {
            &[(Whom::LogDelivery, Permission::Write), (Whom::LogDelivery, Permission::ReadAcp)]
        }
        "bucket-owner-read" if owner != bucket_owner => &[(Whom::Account(bucket_owner), Permission::Read)],
        "bucket-owner-full-control" if owner != bucket_owner => {
            &[(Whom::Account(bucket_owner), Permission::FullControl)]
        }
        "private" | "bucket-owner-read" | "bucket-owner-full-control" => &[],
        other => return Err(OpError::not_served(&s3::SERVICE, format!("the canned ACL {other}"))),
    };
    grants.extend(more.iter().map(|(to, permission)| Granted { to: to.clone(), permission: *permission }));
    Ok(grants)
}

fn malformed() -> OpError {
    let message = "The XML you provided was not well-formed or did not validate against our published schema";
    Error::new("MalformedACLError", 400, message).into()
}

/// The grants of a whole list, which the owner has to be named in.
pub fn of_policy(world: &World, policy: &AccessControlPolicy) -> OpResult<Vec<Granted>> {
    let owner = policy.owner.as_ref().and_then(|owner| owner.id.as_deref()).ok_or_else(malformed)?;
    Whom::of_id(world, owner).ok_or_else(|| invalid("Invalid id", "CanonicalUser/ID", owner))?;
    let grants = policy.grants.as_deref().unwrap_or_default();
    grants.iter().map(|grant| of_grant(world, grant)).collect()
}

fn of_grant(world: &World, grant: &Grant) -> OpResult<Granted> {
    let (Some(grantee), Some(permission)) = (&grant.grantee, grant.permission) else {
        return Err(malformed());
    };
    let to = match (grantee.r#type, &grantee.id, &grantee.uri) {
        (Type::CanonicalUser, Some(id), _) => {
            Whom::of_id(world, id).ok_or_else(|| invalid("Invalid id", "CanonicalUser/ID", id))?
        }
        (Type::Group, _, Some(uri)) => {
            Whom::of_uri(uri).ok_or_else(|| invalid("Invalid group uri", "Group/URI", uri))?
        }
        (Type::AmazonCustomerByEmail, ..) => return Err(no_email()),
        _ => return Err(malformed()),
    };
    Ok(Granted { to, permission })
}

/// Whether a bucket has no lists: its owner owns all that is in it.
pub fn is_off(bucket: &BucketRow) -> bool {
    bucket.ownership == Some(ObjectOwnership::BucketOwnerEnforced)
}

/// Whether grants say no more than that the owner may do all.
pub fn is_private(grants: &[Granted], owner: Account) -> bool {
    grants.iter().all(|grant| grant.to == Whom::Account(owner))
}

/// Refuses what the bucket does not let its lists say. `action` and `resource` are for the sentence.
pub fn check(
    cx: &Cx,
    bucket: &BucketRow,
    grants: &[Granted],
    (owner, action, resource): (Account, &'static str, String),
) -> OpResult<()> {
    if is_off(bucket) && !is_private(grants, owner) {
        let message = "The bucket does not allow ACLs";
        return Err(Error::new("AccessControlListNotSupported", 400, message).into());
    }
    let blocks = bucket.public_access_block.as_ref().and_then(|block| block.block_public_acls);
    if blocks == Some(true) && grants.iter().any(|grant| grant.to.is_public()) {
        let access = Access::new(cx, action, resource);
        let message = format!(
            "User: {} is not authorized to perform: {} on resource: \"{}\" because public access control lists \
             (ACLs) are prevented by the BlockPublicAcls setting in S3 Block Public Access.",
            cx.caller().arn(),
            access.action,
            access.resource
        );
        return Err(Error::new("AccessDenied", 403, message).into());
    }
    Ok(())
}

/// A new object's owner, if that is not the bucket's, and its grants, if they are not the usual ones.
pub fn of_new_object(
    cx: &Cx,
    bucket: &BucketRow,
    key: &str,
    given: &Given,
) -> OpResult<(Option<Account>, Option<Vec<Granted>>)> {
    let writer = cx.account();
    let is_own = writer == bucket.owner || is_off(bucket) || cx.caller().is_service();
    let is_handed = bucket.ownership == Some(ObjectOwnership::BucketOwnerPreferred)
        && given.canned == Some("bucket-owner-full-control");
    let owner = if is_own || is_handed || writer_is_nobody(cx) { bucket.owner } else { writer };
    let grants = given.grants(cx.world(), owner, bucket.owner)?;
    check(cx, bucket, &grants, (owner, "s3:PutObject", bucket.object_arn(key)))?;
    let stored = (!is_private(&grants, owner)).then_some(grants);
    Ok(((owner != bucket.owner).then_some(owner), stored))
}

fn writer_is_nobody(cx: &Cx) -> bool {
    cx.caller().principal.kind == documents::policy::PrincipalType::Anonymous
}

/// A list as it is answered.
pub fn shown(owner: Account, grants: Option<&Vec<Granted>>) -> (Owner, Vec<Grant>) {
    let private = vec![Granted { to: Whom::Account(owner), permission: Permission::FullControl }];
    let grant = |granted: &Granted| Grant {
        grantee: Some(granted.to.grantee()),
        permission: Some(granted.permission),
    };
    let owner = Owner { id: Some(canonical_id(owner)), ..Default::default() };
    (owner, grants.unwrap_or(&private).iter().map(grant).collect())
}

/// What a permission on a bucket allows, and whether it is on the bucket or on what is in it.
fn on_bucket(permission: Permission) -> Vec<(&'static [&'static str], bool)> {
    const READ: &[&str] = &["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"];
    const WRITE: &[&str] = &["s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"];
    match permission {
        Permission::Read => vec![(READ, false)],
        Permission::Write => vec![(WRITE, true)],
        Permission::ReadAcp => vec![(&["s3:GetBucketAcl"], false)],
        Permission::WriteAcp => vec![(&["s3:PutBucketAcl"], false)],
        Permission::FullControl => {
            vec![(READ, false), (WRITE, true), (&["s3:GetBucketAcl", "s3:PutBucketAcl"], false)]
        }
    }
}

fn on_object(permission: Permission) -> &'static [&'static str] {
    match permission {
        Permission::Read => &["s3:GetObject", "s3:GetObjectVersion"],
        // To an object, a permission to write says nothing.
        Permission::Write => &[],
        Permission::ReadAcp => &["s3:GetObjectAcl", "s3:GetObjectVersionAcl"],
        Permission::WriteAcp => &["s3:PutObjectAcl", "s3:PutObjectVersionAcl"],
        Permission::FullControl => &[
            "s3:GetObject",
            "s3:GetObjectVersion",
            "s3:GetObjectAcl",
            "s3:GetObjectVersionAcl",
            "s3:PutObjectAcl",
            "s3:PutObjectVersionAcl",
        ],
    }
}

fn statement(to: &Whom, actions: &[&str], resource: &str) -> Option<Value> {
    let mut statement = json!({"Effect": "Allow", "Action": actions, "Resource": resource});
    match to {
        Whom::Account(account) => {
            statement["Principal"] = json!({"AWS": format!("arn:aws:iam::{account}:root")});
        }
        Whom::Everyone => statement["Principal"] = json!("*"),
        Whom::Authenticated => {
            statement["Principal"] = json!("*");
            statement["Condition"] = json!({"Null": {"aws:PrincipalAccount": "false"}});
        }
        Whom::LogDelivery => return None,
    }
    (!actions.is_empty()).then_some(statement)
}

/// The statements that lists come to: the bucket's, and those of an object in it.
pub fn statements(bucket: &BucketRow, object: Option<(&str, &ObjectRow)>) -> Vec<Value> {
    if is_off(bucket) {
        return Vec::new();
    }
    let ignores = bucket.public_access_block.as_ref().and_then(|b| b.ignore_public_acls) == Some(true);
    let counts = |granted: &&Granted| !(ignores && granted.to.is_public());
    let mut statements = Vec::new();
    for granted in bucket.acl.iter().flatten().filter(counts) {
        for (actions, inside) in on_bucket(granted.permission) {
            let resource = if inside { bucket.object_arn("*") } else { bucket.arn() };
            statements.extend(statement(&granted.to, actions, &resource));
        }
    }
    if let Some((key, row)) = object {
        for granted in row.control.acl.iter().flatten().filter(counts) {
            // Stars in a key are no wildcards.
            let resource = bucket.object_arn(&key.replace(['*', '?', '$'], "?"));
            statements.extend(statement(&granted.to, on_object(granted.permission), &resource));
        }
    }
    statements
}
