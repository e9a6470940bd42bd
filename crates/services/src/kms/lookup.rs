//! From what a request calls a key to the key: an id, an ARN, an alias or an alias's ARN.

use super::key::{AliasRow, GrantRow, KeyRow, Material, key_arn, seal_purpose};
use super::policy;
use super::spec::Spec;
use super::table::{ALIASES, GRANTS, KEYS};
use crate::{Cx, OpResult};
use aws::kms::{RotationType, errors};
use aws::{Account, Arn, Error};
use indexmap::IndexMap;
use store::{Key, Reader, Scope, StoreError, Tx};

/// The services that have an AWS managed key. [AWS managed keys]
const MANAGED: &[&str] = &[
    "acm",
    "cloudtrail",
    "codeartifact",
    "codecommit",
    "dynamodb",
    "ebs",
    "ecr",
    "elasticfilesystem",
    "glue",
    "kinesis",
    "kinesisvideo",
    "lambda",
    "rds",
    "redshift",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "xray",
];

/// A key that was found, wherever it lies.
#[derive(Clone)]
pub struct Found {
    pub scope: Scope,
    pub arn: Arn,
    pub row: KeyRow,
    pub grants: Vec<GrantRow>,
    /// The alias by which the request named it.
    pub alias: Option<String>,
}

/// The account that a request means, and the part that names the key in it.
fn split(cx: &Cx, text: &str) -> Result<(Account, String), Error> {
    if !text.starts_with("arn:") {
        return Ok((cx.account(), text.to_owned()));
    }
    let invalid = || errors::invalid_arn_exception(format!("{text} is an invalid ARN"));
    let arn: Arn = text.parse().map_err(|_| invalid())?;
    let account = arn.account_id().filter(|_| arn.service == "kms").ok_or_else(invalid)?;
    if arn.region != cx.region().as_str() {
        return Err(errors::not_found_exception(format!("Invalid arn {}", arn.region)));
    }
    let name = arn.resource.strip_prefix("key/").unwrap_or(&arn.resource);
    Ok((account, name.to_owned()))
}

/// By any of the four forms.
pub fn find(cx: &Cx, text: &str) -> OpResult<Found> {
    let (account, name) = split(cx, text)?;
    if name.starts_with("alias/") { by_alias(cx, account, &name) } else { by_id(cx, account, &name, None) }
}

/// By id or ARN: for operations that take no alias.
pub fn find_by_id(cx: &Cx, text: &str) -> OpResult<Found> {
    let (account, name) = split(cx, text)?;
    by_id(cx, account, &name, None)
}

fn by_alias(cx: &Cx, account: Account, name: &str) -> OpResult<Found> {
    let scope = Scope::new(account, cx.region());
    let mut row = cx.read(|r| ALIASES.get(r, &scope, name))?;
    let managed = name.strip_prefix("alias/aws/").filter(|service| MANAGED.contains(service));
    if let (None, Some(service)) = (&row, managed)
        && account == cx.account()
    {
        row = Some(make_managed(cx, service)?);
    }
    let row = row.ok_or_else(|| alias_not_found(&Arn::new("kms", cx.region(), account, name)))?;
    by_id(cx, account, &row.key_id, Some(name))
}

pub fn alias_not_found(arn: &Arn) -> Error {
    errors::not_found_exception(format!("Alias {arn} is not found."))
}

fn by_id(cx: &Cx, account: Account, id: &str, alias: Option<&str>) -> OpResult<Found> {
    let is_multi_region =
        id.strip_prefix("mrk-").is_some_and(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()));
    if !is_multi_region && (id.parse::<uuid::Uuid>().is_err() || id.len() != 36) {
        return Err(errors::not_found_exception(format!("Invalid keyId '{id}'")).into());
    }
    let scope = Scope::new(account, cx.region());
    let arn = key_arn(account, cx.region(), id);
    let read = |r: &Reader<'_>| -> Result<_, StoreError> {
        let row = KEYS.get(r, &scope, id)?;
        let grants = GRANTS.scan(r, &scope, Key::new(id).children().as_str(), None, usize::MAX)?;
        Ok((row, grants))
    };
    let (row, grants) = cx.read(read)?;
    let row = row.filter(|row| !row.is_gone(cx.now())).ok_or_else(|| not_found(&arn))?;
    let grants = grants.into_iter().map(|(_, grant)| grant).collect();
    Ok(Found { scope, arn, row, grants, alias: alias.map(str::to_owned) })
}

pub fn not_found(arn: &Arn) -> Error {
    errors::not_found_exception(format!("Key '{arn}' does not exist"))
}

/// Draws a key. What it is for is filled in by the caller.
pub fn draw(cx: &Cx, spec: Spec, policy: String) -> KeyRow {
    let id = cx.uuid();
    let material = draw_material(cx, spec, &key_arn(cx.account(), cx.region(), &id), None);
    KeyRow {
        id,
        spec,
        created_at: cx.now(),
        description: String::new(),
        enabled: true,
        deletion_at: None,
        managed_for: None,
        policy,
        rotation_days: None,
        rotation_since: None,
        tags: IndexMap::new(),
        materials: vec![material],
    }
}

pub fn draw_material(cx: &Cx, spec: Spec, arn: &Arn, rotation: Option<RotationType>) -> Material {
    let bytes = zeroize::Zeroizing::new(cx.world().random::<64>());
    let sealed = cx.world().store().sealer().seal(&seal_purpose(arn), &bytes[..spec.material_length()]);
    Material { id: hex::encode(cx.world().random::<32>()), sealed, made_at: cx.now(), rotation }
}

/// The key of a service comes into being when it is first named, whoever names it. Asked for by access rules, which
/// can't wait, and once in the life of an account: so it waits in place.
fn make_managed(cx: &Cx, service: &str) -> OpResult<AliasRow> {
    let policy = policy::managed(cx.account(), cx.region(), service);
    let mut row = draw(cx, Spec::Symmetric, policy);
    row.description = format!("Default key that protects my {} when no other key is defined", what(service));
    row.managed_for = Some(service.to_owned());
    (row.rotation_days, row.rotation_since) = (Some(super::key::ROTATION_DAYS), Some(row.created_at));
    let name = format!("alias/aws/{service}");
    let now = cx.now();
    let alias = AliasRow { name, key_id: row.id.clone(), created_at: now, updated_at: now };
    let scope = cx.scope();
    cx.world().store().write_blocking(move |tx: &Tx<'_>| {
        if let Some(made) = ALIASES.get(tx, &scope, &alias.name)? {
            return Ok(made);
        }
        KEYS.put(tx, &scope, &row.id, &row)?;
        ALIASES.put(tx, &scope, &alias.name, &alias)?;
        Ok(alias)
    })
}

fn what(service: &str) -> &str {
    match service {
        "s3" => "S3 objects",
        "ssm" => "SSM Parameters",
        "secretsmanager" => "Secrets Manager data",
        "lambda" => "Lambda functions",
        "ebs" => "EBS volumes",
        other => other,
    }
}

/// Changes a key in a transaction of its own.
pub async fn change<T: Send + 'static>(
    cx: &Cx,
    found: &Found,
    change: impl FnOnce(&mut KeyRow) -> OpResult<T> + Send + 'static,
) -> OpResult<T> {
    let (scope, arn, id, now) = (found.scope.clone(), found.arn.clone(), found.row.id.clone(), cx.now());
    cx.write(move |tx| {
        let row = KEYS.get(tx, &scope, &id)?.filter(|row| !row.is_gone(now));
        let mut row = row.ok_or_else(|| not_found(&arn))?;
        let answer = change(&mut row)?;
        KEYS.put(tx, &scope, &id, &row)?;
        Ok(answer)
    })
    .await
}

/// Takes away keys whose waiting time is over, with their aliases and grants: in whatever transaction comes by.
pub fn sweep(tx: &Tx<'_>, scope: &Scope, now: aws::Timestamp) -> Result<(), StoreError> {
    for (key, row) in KEYS.all(tx, scope)? {
        if !row.is_gone(now) {
            continue;
        }
        for (name, alias) in ALIASES.all(tx, scope)? {
            if alias.key_id == row.id {
                ALIASES.delete(tx, scope, name.as_str())?;
            }
        }
        for (grant, _) in GRANTS.scan(tx, scope, Key::new(&row.id).children().as_str(), None, usize::MAX)? {
            GRANTS.delete(tx, scope, grant.as_str())?;
        }
        KEYS.delete(tx, scope, key.as_str())?;
    }
    Ok(())
}
