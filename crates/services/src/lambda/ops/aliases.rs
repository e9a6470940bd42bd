//! CreateAlias, GetAlias, ListAliases, UpdateAlias, DeleteAlias.

use super::page;
use super::versions::exists;
use crate::lambda::function::{Alias, LATEST, Reference, check_revision, conflict, invalid};
use crate::lambda::lookup::{self, alias_missing};
use crate::lambda::table::{ALIASES, FUNCTIONS, alias_key, rows_of};
use crate::{Cx, OpResult, OrMissing};
use aws::lambda::{
    AliasConfiguration, AliasRoutingConfiguration, CreateAliasInput, DeleteAliasInput, DeleteAliasOutput,
    GetAliasInput, ListAliasesInput, ListAliasesOutput, UpdateAliasInput, errors,
};
use indexmap::IndexMap;
use store::Tx;

fn shown(reference: &Reference, alias: Alias) -> AliasConfiguration {
    AliasConfiguration {
        alias_arn: Some(format!("{}:{}", reference.arn(), alias.name)),
        name: Some(alias.name),
        function_version: Some(alias.version),
        description: Some(alias.description),
        routing_config: (!alias.weights.is_empty())
            .then_some(AliasRoutingConfiguration { additional_version_weights: Some(alias.weights) }),
        revision_id: Some(alias.revision_id),
    }
}

fn check(tx: &Tx<'_>, reference: &Reference, alias: &Alias) -> OpResult<()> {
    exists(tx, reference, &alias.version)?;
    if alias.weights.is_empty() {
        return Ok(());
    }
    if alias.version == LATEST {
        let message = "$LATEST is not supported for an alias pointing to more than 1 version";
        return Err(errors::invalid_parameter_value_exception(message).into());
    }
    if alias.weights.len() > 1 {
        return Err(invalid("Number of items in AdditionalVersionWeights cannot be greater than 1").into());
    }
    for (version, weight) in &alias.weights {
        if *version == alias.version {
            return Err(invalid(format!(
                "Invalid function version {version}. Function version {version} is already included in routing \
                 configuration."
            ))
            .into());
        }
        if !(0.0..=1.0).contains(weight) {
            return Err(invalid("Weights must be between 0 and 1").into());
        }
        exists(tx, reference, version)?;
    }
    Ok(())
}

fn weights(routing: Option<AliasRoutingConfiguration>) -> IndexMap<String, f64> {
    routing.and_then(|r| r.additional_version_weights).unwrap_or_default()
}

pub async fn create_alias(cx: Cx, input: CreateAliasInput) -> OpResult<AliasConfiguration> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let alias = Alias {
        name: input.name,
        version: input.function_version,
        description: input.description.unwrap_or_default(),
        weights: weights(input.routing_config),
        revision_id: cx.uuid(),
    };
    let of = reference.clone();
    let alias = cx
        .write(move |tx| {
            let version = Reference { qualifier: Some(alias.version.clone()), ..of.clone() };
            lookup::function(tx, &of).or_missing(|| version.not_found())?;
            let key = alias_key(&of.name, &alias.name);
            if ALIASES.get(tx, &of.scope(), key.as_str())?.is_some() {
                return Err(conflict(format!("Alias already exists: {}:{}", of.arn(), alias.name)).into());
            }
            check(tx, &of, &alias)?;
            ALIASES.put(tx, &of.scope(), key.as_str(), &alias)?;
            Ok(alias)
        })
        .await?;
    Ok(shown(&reference, alias))
}

pub async fn get_alias(cx: Cx, input: GetAliasInput) -> OpResult<AliasConfiguration> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    cx.world().store().read(|r| lookup::function(r, &reference))?;
    let row = cx.read(|r| ALIASES.get(r, &reference.scope(), alias_key(&reference.name, &input.name)))?;
    let alias = row.ok_or_else(|| alias_missing(&reference, &input.name))?;
    Ok(shown(&reference, alias))
}

pub async fn list_aliases(cx: Cx, input: ListAliasesInput) -> OpResult<ListAliasesOutput> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    cx.world().store().read(|r| lookup::function(r, &reference))?;
    let scope = reference.scope();
    let rows = cx.read(|r| ALIASES.scan(r, &scope, rows_of(&reference).as_str(), None, usize::MAX))?;
    let of = input.function_version;
    let fits = |a: &Alias| of.as_ref().is_none_or(|v| a.version == *v || a.weights.contains_key(v));
    let all: Vec<Alias> = rows.into_iter().map(|(_, alias)| alias).filter(fits).collect();
    let (aliases, next_marker) =
        page("aliases", all, |a| a.name.clone(), input.marker.as_deref(), input.max_items)?;
    let aliases = aliases.into_iter().map(|alias| shown(&reference, alias)).collect();
    Ok(ListAliasesOutput { next_marker, aliases: Some(aliases) })
}

pub async fn update_alias(cx: Cx, input: UpdateAliasInput) -> OpResult<AliasConfiguration> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    let (of, uuid) = (reference.clone(), cx.uuid());
    let alias = cx
        .write(move |tx| {
            lookup::function(tx, &of)?;
            let key = alias_key(&of.name, &input.name);
            let row = ALIASES.get(tx, &of.scope(), key.as_str())?;
            let mut alias = row.ok_or_else(|| {
                let message = format!("Alias not found: {}:{}", of.arn(), input.name);
                errors::resource_not_found_exception(message).with("Type", "User")
            })?;
            check_revision(input.revision_id.as_deref(), &alias.revision_id)?;
            if let Some(version) = input.function_version {
                alias.version = version;
            }
            if let Some(description) = input.description {
                alias.description = description;
            }
            if input.routing_config.is_some() {
                alias.weights = weights(input.routing_config);
            }
            alias.revision_id = uuid;
            check(tx, &of, &alias)?;
            ALIASES.put(tx, &of.scope(), key.as_str(), &alias)?;
            Ok(alias)
        })
        .await?;
    Ok(shown(&reference, alias))
}

pub async fn delete_alias(cx: Cx, input: DeleteAliasInput) -> OpResult<DeleteAliasOutput> {
    let reference = Reference::parse(&cx, &input.function_name, None)?;
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference)?;
        ALIASES.delete(tx, &reference.scope(), alias_key(&reference.name, &input.name).as_str())?;
        function.policies.shift_remove(&input.name);
        function.event_invoke.shift_remove(&input.name);
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(DeleteAliasOutput {})
}
