//! Service-specific credentials: a user name and a password for one service. CodeCommit's open its repositories to git.
//!
//! A password is shown when it is made and never again; what is kept is its digest. It has more than 200 random bits,
//! so that nobody finds it by trying.

use super::super::entity::{Holder, ServiceCredential, User};
use super::super::names::{account_of_git_user, secret, unique_id};
use super::super::table::SERVICE_CREDENTIALS;
use super::super::words::{quota, validation};
use super::user::name_or_caller;
use super::{page, read, write};
use crate::{Caller, Cx, OpResult, World};
use aws::iam::{self, StatusType, errors};
use documents::policy::PrincipalInfo;
use sha2::{Digest, Sha256};
use store::{Reader, Scope};

const CODECOMMIT: &str = "codecommit.amazonaws.com";
/// The services that have such credentials on AWS.
const SERVICES: &[&str] = &[CODECOMMIT, "cassandra.amazonaws.com"];
/// Of a user, for each service. [IAM quotas]
const MOST: usize = 2;

fn check_service(name: &str) -> OpResult<()> {
    if SERVICES.contains(&name) {
        return Ok(());
    }
    let message = format!("No such service {name} is supported for Service Specific Credentials");
    Err(errors::no_such_entity_exception(message).into())
}

fn digest(password: &str) -> String {
    format!("{:x}", Sha256::digest(password))
}

/// As AWS makes them: 43 characters of base64 and an equals sign.
fn fresh_password(cx: &Cx) -> String {
    let text = secret(cx.world()) + &secret(cx.world())[..3];
    format!("{text}=")
}

/// A credential of this user.
fn load(r: &Reader<'_>, scope: &Scope, user: &User, id: &str) -> OpResult<ServiceCredential> {
    let row = SERVICE_CREDENTIALS.get(r, scope, id)?.filter(|row| row.user_id == user.id);
    row.ok_or_else(|| errors::no_such_entity_exception(format!("No such credential {id} exists")).into())
}

/// Oldest first.
pub(super) fn of_user(r: &Reader<'_>, scope: &Scope, user: &User) -> OpResult<Vec<ServiceCredential>> {
    let rows = SERVICE_CREDENTIALS.all(r, scope)?.into_iter().map(|(_, row)| row);
    let mut rows: Vec<_> = rows.filter(|row| row.user_id == user.id).collect();
    rows.sort_by_key(|row| row.created_at);
    Ok(rows)
}

fn status(row: &ServiceCredential) -> StatusType {
    if row.active { StatusType::Active } else { StatusType::Inactive }
}

fn shown(row: &ServiceCredential, user: &User, password: Option<String>) -> iam::ServiceSpecificCredential {
    iam::ServiceSpecificCredential {
        create_date: Some(row.created_at),
        service_name: Some(row.service.clone()),
        service_user_name: Some(row.user_name.clone()),
        service_password: password,
        service_specific_credential_id: Some(row.id.clone()),
        user_name: Some(user.name.clone()),
        status: Some(status(row)),
        ..Default::default()
    }
}

pub async fn create_service_specific_credential(
    cx: Cx,
    input: iam::CreateServiceSpecificCredentialInput,
) -> OpResult<iam::CreateServiceSpecificCredentialOutput> {
    let scope = cx.global_scope();
    read(&cx, |r| User::load(r, &scope, &input.user_name))?;
    check_service(&input.service_name)?;
    if input.credential_age_days.is_some() {
        return Err(validation(format!("{} does not support CredentialAgeDays", input.service_name)).into());
    }
    let (id, password) = (unique_id(&cx, "ACCA"), fresh_password(&cx));
    let (account, created_at) = (cx.account(), cx.now().whole_seconds());
    write(&cx, move |tx| {
        let user = User::load(tx, &scope, &input.user_name)?;
        let others: Vec<_> =
            of_user(tx, &scope, &user)?.into_iter().filter(|row| row.service == input.service_name).collect();
        if others.len() >= MOST {
            return Err(quota("ServiceSpecificCredentialsPerUser", MOST).into());
        }
        // The second is told apart by a number.
        let plain = format!("{}-at-{account}", user.name);
        let taken = others.iter().any(|row| row.user_name == plain);
        let user_name = if taken { format!("{}+1-at-{account}", user.name) } else { plain };
        let row = ServiceCredential {
            id,
            user_id: user.id.clone(),
            service: input.service_name,
            user_name,
            digest: digest(&password),
            active: true,
            created_at,
        };
        SERVICE_CREDENTIALS.put(tx, &scope, &row.id, &row)?;
        let credential = shown(&row, &user, Some(password));
        Ok(iam::CreateServiceSpecificCredentialOutput { service_specific_credential: Some(credential) })
    })
    .await
}

pub async fn list_service_specific_credentials(
    cx: Cx,
    input: iam::ListServiceSpecificCredentialsInput,
) -> OpResult<iam::ListServiceSpecificCredentialsOutput> {
    if input.all_users == Some(true) {
        return Err(crate::OpError::not_served(&iam::SERVICE, "AllUsers"));
    }
    let name = name_or_caller(&cx, input.user_name)?;
    let (user, mut rows) = read(&cx, |r| {
        let user = User::load(r, &cx.global_scope(), &name)?;
        let rows = of_user(r, &cx.global_scope(), &user)?;
        Ok((user, rows))
    })?;
    if let Some(service) = &input.service_name {
        check_service(service)?;
        rows.retain(|row| row.service == *service);
    }
    let page =
        page("service-credentials", rows, |row| row.id.clone(), input.marker.as_deref(), input.max_items)?;
    let listed = page.items.iter().map(|row| iam::ServiceSpecificCredentialMetadata {
        user_name: Some(user.name.clone()),
        status: Some(status(row)),
        service_user_name: Some(row.user_name.clone()),
        create_date: Some(row.created_at),
        service_specific_credential_id: Some(row.id.clone()),
        service_name: Some(row.service.clone()),
        ..Default::default()
    });
    Ok(iam::ListServiceSpecificCredentialsOutput {
        service_specific_credentials: Some(listed.collect()),
        is_truncated: page.marker.is_some().then_some(true),
        marker: page.marker,
    })
}

pub async fn update_service_specific_credential(
    cx: Cx,
    input: iam::UpdateServiceSpecificCredentialInput,
) -> OpResult<iam::UpdateServiceSpecificCredentialOutput> {
    let active = match input.status {
        StatusType::Active => true,
        StatusType::Inactive => false,
        StatusType::Expired => return Err(validation("A credential can't be set to Expired.").into()),
    };
    let (name, scope) = (name_or_caller(&cx, input.user_name)?, cx.global_scope());
    write(&cx, move |tx| {
        let user = User::load(tx, &scope, &name)?;
        let mut row = load(tx, &scope, &user, &input.service_specific_credential_id)?;
        row.active = active;
        SERVICE_CREDENTIALS.put(tx, &scope, &row.id, &row)?;
        Ok(iam::UpdateServiceSpecificCredentialOutput {})
    })
    .await
}

pub async fn reset_service_specific_credential(
    cx: Cx,
    input: iam::ResetServiceSpecificCredentialInput,
) -> OpResult<iam::ResetServiceSpecificCredentialOutput> {
    let (name, scope) = (name_or_caller(&cx, input.user_name)?, cx.global_scope());
    let password = fresh_password(&cx);
    write(&cx, move |tx| {
        let user = User::load(tx, &scope, &name)?;
        let mut row = load(tx, &scope, &user, &input.service_specific_credential_id)?;
        row.digest = digest(&password);
        SERVICE_CREDENTIALS.put(tx, &scope, &row.id, &row)?;
        let credential = shown(&row, &user, Some(password));
        Ok(iam::ResetServiceSpecificCredentialOutput { service_specific_credential: Some(credential) })
    })
    .await
}

pub async fn delete_service_specific_credential(
    cx: Cx,
    input: iam::DeleteServiceSpecificCredentialInput,
) -> OpResult<iam::DeleteServiceSpecificCredentialOutput> {
    let (name, scope) = (name_or_caller(&cx, input.user_name)?, cx.global_scope());
    write(&cx, move |tx| {
        let user = User::load(tx, &scope, &name)?;
        let row = load(tx, &scope, &user, &input.service_specific_credential_id)?;
        SERVICE_CREDENTIALS.delete(tx, &scope, &row.id)?;
        Ok(iam::DeleteServiceSpecificCredentialOutput {})
    })
    .await
}

/// The user whose credential for CodeCommit this user name and password are.
pub fn git_caller(world: &World, user_name: &str, password: &str) -> OpResult<Option<Caller>> {
    let Some(account) = account_of_git_user(user_name) else { return Ok(None) };
    let (scope, given) = (Scope::global(account), digest(password));
    world.store().read(|r| {
        let found = SERVICE_CREDENTIALS.all(r, &scope)?.into_iter().map(|(_, row)| row).find(|row| {
            row.active && row.service == CODECOMMIT && row.user_name == user_name && row.digest == given
        });
        let Some(row) = found else { return Ok(None) };
        let owner = User::all(r, &scope, None)?.into_iter().find(|user| user.id == row.user_id);
        Ok(owner
            .map(|user| Caller::new(PrincipalInfo::user(&user.arn(account).to_string(), &user.id), account)))
    })
}
