//! CreateAlias, UpdateAlias, DeleteAlias and ListAliases.

use super::super::key::AliasRow;
use super::super::lookup::{alias_not_found, find_by_id};
use super::super::table::ALIASES;
use super::page;
use crate::{Cx, OpResult};
use aws::kms::{
    CreateAliasInput, CreateAliasOutput, DeleteAliasInput, DeleteAliasOutput, ListAliasesInput,
    ListAliasesOutput, UpdateAliasInput, UpdateAliasOutput, errors,
};
use aws::{Arn, Error};

/// [ListAliases]
const PAGE: usize = 50;

fn arn(cx: &Cx, name: &str) -> Arn {
    Arn::new("kms", cx.region(), cx.account(), name)
}

fn check_name(name: &str) -> OpResult<()> {
    let Some(rest) = name.strip_prefix("alias/") else {
        let message = "Alias must start with the prefix \"alias/\". Please see \
                       https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html";
        return Err(Error::validation(message).into());
    };
    if rest.starts_with("aws/") {
        return Err(Error::new("NotAuthorizedException", 400, "").into());
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | ':');
    if rest.is_empty() || !rest.chars().all(fits) {
        let message = "Alias contains invalid characters. Only alphanumeric characters and ':', '/', '_' and '-' \
                       are allowed.";
        return Err(errors::invalid_alias_name_exception(message).into());
    }
    Ok(())
}

pub async fn create_alias(cx: Cx, input: CreateAliasInput) -> OpResult<CreateAliasOutput> {
    check_name(&input.alias_name)?;
    let target = find_by_id(&cx, &input.target_key_id)?;
    target.row.check_not_pending(&target.arn)?;
    let (scope, now, arn) = (cx.scope(), cx.now(), arn(&cx, &input.alias_name));
    cx.write(move |tx| {
        if ALIASES.get(tx, &scope, &input.alias_name)?.is_some() {
            let message = format!("An alias with the name {arn} already exists");
            return Err(errors::already_exists_exception(message).into());
        }
        let name = input.alias_name;
        let row = AliasRow { name, key_id: target.row.id, created_at: now, updated_at: now };
        Ok(ALIASES.put(tx, &scope, &row.name, &row)?)
    })
    .await?;
    Ok(CreateAliasOutput {})
}

pub async fn update_alias(cx: Cx, input: UpdateAliasInput) -> OpResult<UpdateAliasOutput> {
    check_name(&input.alias_name)?;
    let target = find_by_id(&cx, &input.target_key_id)?;
    target.row.check_not_pending(&target.arn)?;
    let (scope, now, arn) = (cx.scope(), cx.now(), arn(&cx, &input.alias_name));
    cx.write(move |tx| {
        let row = ALIASES.get(tx, &scope, &input.alias_name)?.ok_or_else(|| alias_not_found(&arn))?;
        let row = AliasRow { key_id: target.row.id, updated_at: now, ..row };
        Ok(ALIASES.put(tx, &scope, &row.name, &row)?)
    })
    .await?;
    Ok(UpdateAliasOutput {})
}

pub async fn delete_alias(cx: Cx, input: DeleteAliasInput) -> OpResult<DeleteAliasOutput> {
    check_name(&input.alias_name)?;
    let (scope, arn) = (cx.scope(), arn(&cx, &input.alias_name));
    cx.write(move |tx| {
        if ALIASES.delete(tx, &scope, &input.alias_name)? {
            return Ok(());
        }
        Err(alias_not_found(&arn).into())
    })
    .await?;
    Ok(DeleteAliasOutput {})
}

pub async fn list_aliases(cx: Cx, input: ListAliasesInput) -> OpResult<ListAliasesOutput> {
    let of_key = input.key_id.as_deref().map(|id| find_by_id(&cx, id)).transpose()?.map(|found| found.row.id);
    let rows = cx.read(|r| ALIASES.all(r, &cx.scope()))?;
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| of_key.as_ref().is_none_or(|id| row.key_id == *id))
        .collect();
    let (rows, next_marker) =
        page("ListAliases", rows, |row| row.name.clone(), input.marker.as_deref(), input.limit, PAGE)?;
    Ok(ListAliasesOutput {
        aliases: Some(rows.iter().map(|row| row.entry(cx.account(), cx.region())).collect()),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}
