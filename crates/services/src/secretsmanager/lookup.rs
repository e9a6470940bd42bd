//! A secret by its name, its ARN, or its ARN without the six characters at the end.

use super::secret::Secret;
use super::table::SECRETS;
use crate::{Cx, OpResult};
use aws::secretsmanager::errors;
use aws::{Account, Arn, Error};
use store::{Reader, Scope};

/// A secret that was found, and where.
pub struct Found {
    pub scope: Scope,
    pub account: Account,
    pub arn: String,
    pub secret: Secret,
}

pub fn not_found() -> Error {
    errors::resource_not_found_exception("Secrets Manager can't find the specified secret.")
}

/// A name that can be no secret's is refused before anything is looked for. An ARN is taken as it is.
pub fn check_id(id: &str) -> Result<(), Error> {
    if id.starts_with("arn:") { Ok(()) } else { check_name(id) }
}

/// The name of a secret that is to be: no ARN.
pub fn check_name(name: &str) -> Result<(), Error> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-/_+=.@!".contains(c);
    if name.chars().all(fits) {
        return Ok(());
    }
    Err(Error::new(
        "ValidationException",
        400,
        "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
    ))
}

/// Whose secret an id names, and the names that it can mean: as it stands, and without the suffix.
fn names(cx: &Cx, id: &str) -> (Account, Vec<(String, Option<String>)>) {
    let parsed: Option<Arn> = id.parse().ok();
    let Some((arn, account)) = parsed.and_then(|arn| arn.account_id().map(|account| (arn, account))) else {
        return (cx.account(), vec![(id.to_owned(), None)]);
    };
    let rest = arn.resource.strip_prefix("secret:").unwrap_or(&arn.resource);
    let mut names = Vec::new();
    if let Some((name, suffix)) = rest.rsplit_once('-')
        && suffix.len() == 6
    {
        names.push((name.to_owned(), Some(suffix.to_owned())));
    }
    names.push((rest.to_owned(), None));
    (account, names)
}

pub fn find(cx: &Cx, r: &Reader<'_>, id: &str) -> OpResult<Option<Found>> {
    let (account, names) = names(cx, id);
    let scope = Scope::new(account, cx.region());
    for (name, suffix) in names {
        let row = SECRETS.get(r, &scope, &name)?;
        let fits = |row: &Secret| suffix.as_ref().is_none_or(|s| *s == row.suffix) && !row.is_gone(cx.now());
        if let Some(secret) = row.filter(fits) {
            let arn = secret.arn(cx.region(), account).to_string();
            return Ok(Some(Found { scope, account, arn, secret }));
        }
    }
    Ok(None)
}

pub fn load(cx: &Cx, r: &Reader<'_>, id: &str) -> OpResult<Found> {
    find(cx, r, id)?.ok_or_else(|| not_found().into())
}

/// The key that AWS manages for an account serves that account alone.
pub fn check_default_key(cx: &Cx, found: &Found) -> OpResult<()> {
    if found.account != cx.account() && found.secret.kms_key_id.is_none() {
        return Err(errors::invalid_request_exception(
            "You can't access a secret from a different AWS account if you encrypt the secret with the default KMS service \
             key.",
        )
        .into());
    }
    Ok(())
}

/// Outside of a transaction.
pub fn read(cx: &Cx, id: &str) -> OpResult<Found> {
    cx.world().store().read(|r| load(cx, r, id))
}

/// What the ARN of a secret would be that is not there.
pub fn missing_arn(cx: &Cx, id: &str) -> String {
    if id.starts_with("arn:") {
        id.to_owned()
    } else {
        cx.arn("secretsmanager", format!("secret:{id}")).to_string()
    }
}
