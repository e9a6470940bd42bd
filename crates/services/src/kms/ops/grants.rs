//! CreateGrant, ListGrants, RevokeGrant and RetireGrant.
//!
//! A grant holds from the moment that CreateGrant answers, so a grant token, which on AWS bridges the time until it
//! does, adds nothing here: it names a grant, and that is all.

use super::super::access;
use super::super::key::{GrantRow, Principal};
use super::super::lookup::{Found, find_by_id};
use super::super::policy;
use super::super::spec::Spec;
use super::super::table::GRANTS;
use super::{check_dry_run, check_grant_tokens, page};
use crate::{Cx, OpResult};
use aws::Error;
use aws::kms::{
    self, CreateGrantInput, CreateGrantOutput, GrantOperation, ListGrantsInput, ListGrantsOutput,
    RetireGrantInput, RetireGrantOutput, RevokeGrantInput, RevokeGrantOutput, errors,
};
use store::Key;

/// [ListGrants]
const PAGE: usize = 50;
/// Grants of one key. [Quotas: 50,000; here each request reads all of a key's grants]
const MOST_GRANTS: usize = 1000;

pub async fn create_grant(cx: Cx, input: CreateGrantInput) -> OpResult<CreateGrantOutput> {
    check_grant_tokens(&cx, input.grant_tokens.as_deref())?;
    let found = find_by_id(&cx, &input.key_id)?;
    found.row.check_usable(&found.arn)?;
    let row = drawn(&cx, found.row.spec, &input)?;
    policy::check_grant(&row)?;
    check_dry_run(input.dry_run)?;
    let same = |old: &&GrantRow| {
        old.name.is_some()
            && old.name == row.name
            && old.grantee == row.grantee
            && old.retiring == row.retiring
            && old.operations == row.operations
            && old.constraints == row.constraints
    };
    // The same request again gives the same grant. [CreateGrant, Name]
    let row = match found.grants.iter().find(same) {
        Some(old) => GrantRow { token: row.token, ..old.clone() },
        None if found.grants.len() >= MOST_GRANTS => {
            return Err(errors::limit_exceeded_exception("Too many grants").into());
        }
        None => row,
    };
    let output = CreateGrantOutput { grant_token: Some(row.token.clone()), grant_id: Some(row.id.clone()) };
    let Found { scope, row: key, .. } = found;
    cx.write(move |tx| Ok(GRANTS.put(tx, &scope, Key::new(&key.id).then(&row.id).as_str(), &row)?)).await?;
    Ok(output)
}

fn drawn(cx: &Cx, spec: Spec, input: &CreateGrantInput) -> OpResult<GrantRow> {
    let principal = |arn: &Option<String>, service: &Option<String>| {
        arn.clone().map(Principal::Arn).or_else(|| service.clone().map(Principal::Service))
    };
    let grantee = principal(&input.grantee_principal, &input.grantee_service_principal)
        .ok_or_else(|| Error::validation("GranteePrincipal must be specified"))?;
    if let Some(other) = input.operations.iter().find(|o| !spec.grantable().contains(o)) {
        let message = format!("Operation {other} is not supported by the key spec {}", spec.shown());
        return Err(Error::validation(message).into());
    }
    Ok(GrantRow {
        id: hex::encode(cx.world().random::<32>()),
        token: hex::encode(cx.world().random::<32>()),
        name: input.name.clone(),
        created_at: cx.now(),
        issuing_account: cx.account().to_string(),
        grantee,
        retiring: principal(&input.retiring_principal, &input.retiring_service_principal),
        operations: input.operations.clone(),
        constraints: input.constraints.clone(),
    })
}

pub async fn list_grants(cx: Cx, input: ListGrantsInput) -> OpResult<ListGrantsOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    let fits = |grant: &GrantRow| {
        input.grant_id.as_ref().is_none_or(|id| grant.id == *id)
            && input.grantee_principal.as_ref().is_none_or(|arn| grant.grantee.arn().as_ref() == Some(arn))
            && input
                .grantee_service_principal
                .as_ref()
                .is_none_or(|name| grant.grantee.service().as_ref() == Some(name))
    };
    let grants: Vec<_> = found.grants.into_iter().filter(fits).collect();
    let (grants, next_marker) =
        page("ListGrants", grants, |g| g.id.clone(), input.marker.as_deref(), input.limit, PAGE)?;
    Ok(ListGrantsOutput {
        grants: Some(grants.iter().map(|grant| grant.entry(&found.arn)).collect()),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}

pub async fn revoke_grant(cx: Cx, input: RevokeGrantInput) -> OpResult<RevokeGrantOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    if !found.grants.iter().any(|grant| grant.id == input.grant_id) {
        return Err(missing(&input.grant_id).into());
    }
    check_dry_run(input.dry_run)?;
    take_away(&cx, found, input.grant_id).await?;
    Ok(RevokeGrantOutput {})
}

fn missing(id: &str) -> Error {
    errors::not_found_exception(format!("Grant ID {id} not found"))
}

async fn take_away(cx: &Cx, found: Found, grant_id: String) -> OpResult<()> {
    cx.write(move |tx| {
        GRANTS.delete(tx, &found.scope, Key::new(&found.row.id).then(grant_id).as_str())?;
        Ok(())
    })
    .await
}

pub async fn retire_grant(cx: Cx, input: RetireGrantInput) -> OpResult<RetireGrantOutput> {
    let (found, grant) = match (&input.grant_token, &input.key_id, &input.grant_id) {
        (Some(token), _, _) => by_token(&cx, token)?,
        (None, Some(key), Some(id)) => {
            let found = find_by_id(&cx, key)?;
            let grant = found.grants.iter().find(|g| g.id == *id).cloned().ok_or_else(|| missing(id))?;
            (found, grant)
        }
        _ => return Err(Error::validation("A grant token, or a key id and a grant id, must be given").into()),
    };
    let caller = &cx.caller().principal;
    let named = |principal: &Principal| match principal {
        Principal::Arn(arn) => *arn == caller.arn || role_of(caller) == Some(arn),
        Principal::Service(name) => *name == caller.arn,
    };
    let as_grantee = grant.operations.contains(&GrantOperation::RetireGrant) && named(&grant.grantee);
    if !(as_grantee || grant.retiring.as_ref().is_some_and(named)) {
        access::retire_by_policy(&cx, &found)?.check(&cx, &kms::SERVICE)?;
    }
    check_dry_run(input.dry_run)?;
    take_away(&cx, found, grant.id).await?;
    Ok(RetireGrantOutput {})
}

fn role_of(caller: &documents::policy::PrincipalInfo) -> Option<&String> {
    match &caller.kind {
        documents::policy::PrincipalType::AssumedRole { role_arn, .. } => Some(role_arn),
        _ => None,
    }
}

fn by_token(cx: &Cx, token: &str) -> OpResult<(Found, GrantRow)> {
    let rows = cx.read(|r| GRANTS.everywhere(r))?;
    let found = rows.into_iter().find(|(_, _, grant)| grant.token == token);
    let (scope, key, grant) = found.ok_or_else(|| errors::invalid_grant_token_exception(""))?;
    let id = key.parts().next().unwrap_or_default();
    let arn = format!("arn:aws:kms:{}:{}:key/{id}", scope.region, scope.account);
    Ok((find_by_id(cx, &arn)?, grant))
}
