//! Aliases: CreateStateMachineAlias, UpdateStateMachineAlias, DescribeStateMachineAlias, DeleteStateMachineAlias and
//! ListStateMachineAliases.

use super::super::names::{Named, Qualifier};
use super::super::start::no_machine;
use super::super::table::{ALIASES, AliasRow, MACHINES, Route, VERSIONS, alias_key, version_key};
use super::super::versions;
use super::versions::qualified;
use super::{cut, limit, start};
use crate::{Cx, OpResult};
use aws::stepfunctions::{
    CreateStateMachineAliasInput, CreateStateMachineAliasOutput, DeleteStateMachineAliasInput,
    DeleteStateMachineAliasOutput, DescribeStateMachineAliasInput, DescribeStateMachineAliasOutput,
    ListStateMachineAliasesInput, ListStateMachineAliasesOutput, RoutingConfigurationListItem,
    StateMachineAliasListItem, UpdateStateMachineAliasInput, UpdateStateMachineAliasOutput, errors,
};
use aws::{Error, Shape};
use store::{Key, Reader};

/// Of one state machine. [Step Functions quotas]
const MOST_ALIASES: usize = 100;
/// Versions that an alias can lead to.
const MOST_ROUTES: usize = 2;

fn missing() -> Error {
    errors::resource_not_found("Request references a resource that does not exist.")
}

/// An alias by its ARN.
fn alias(arn: &str) -> OpResult<(Named, String)> {
    match Named::qualified(arn)? {
        (named, Some(Qualifier::Alias(name))) => Ok((named, name)),
        (_, None | Some(Qualifier::Version(_))) => {
            let message = format!("The ARN must be of a state machine alias. Received: {arn}");
            Err(Error::validation(message).into())
        }
    }
}

/// What the model says of an input, for those that come from stacks: no request has been checked for them.
fn check<T: Shape + Clone>(input: &T) -> OpResult<()> {
    Ok(aws::validate::validate(T::SCHEMA, &input.clone().into_tree()).map_err(Error::validation)?)
}

/// Which state machine a routing configuration is of, and where it leads.
fn routes(items: &[RoutingConfigurationListItem]) -> OpResult<(Named, Vec<Route>)> {
    let arns: Vec<&str> = items.iter().map(|item| item.state_machine_version_arn.as_str()).collect();
    let received = arns.join(", ");
    let invalid = |message: String| Err(Error::validation(message).into());
    let mut machine: Option<Named> = None;
    let mut routes = Vec::with_capacity(items.len());
    for item in items {
        let (named, Some(Qualifier::Version(version))) = Named::qualified(&item.state_machine_version_arn)?
        else {
            return invalid(format!(
                "Routing configuration must contain state machine version ARNs. Received: [{received}]"
            ));
        };
        if machine.as_ref().is_some_and(|other| *other != named) {
            return invalid(format!(
                "Routing configuration must contain versions of the same state machine. Received: [{received}]"
            ));
        }
        machine = Some(named);
        routes.push(Route { version, weight: item.weight });
    }
    let Some(machine) = machine.filter(|_| routes.len() <= MOST_ROUTES) else {
        return invalid(format!(
            "Routing configuration must contain one or two items. Received: [{received}]"
        ));
    };
    if let [first, second] = routes.as_slice()
        && first.version == second.version
    {
        return invalid(format!(
            "Routing configuration must contain distinct state machine version ARNs. Received: [{received}]"
        ));
    }
    if routes.iter().map(|route| route.weight).sum::<i32>() != 100 {
        let weights: Vec<String> = routes.iter().map(|route| route.weight.to_string()).collect();
        return invalid(format!(
            "Sum of routing configuration weights must equal 100. Received: [{}]",
            weights.join(", ")
        ));
    }
    Ok((machine, routes))
}

/// Every version has to be there.
fn check_versions(reader: &Reader<'_>, machine: &Named, routes: &[Route]) -> OpResult<()> {
    for route in routes {
        let key = version_key(&machine.name, route.version);
        if VERSIONS.get(reader, &machine.scope(), key)?.is_none() {
            return Err(missing().into());
        }
    }
    Ok(())
}

/// Creating what is there already, as it is, gives what is there.
pub async fn create_alias(
    cx: Cx,
    input: CreateStateMachineAliasInput,
) -> OpResult<CreateStateMachineAliasOutput> {
    check(&input)?;
    let (machine, routes) = routes(&input.routing_configuration)?;
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"_-.".contains(&b);
    if input.name.bytes().all(|b| b.is_ascii_digit()) || !input.name.bytes().all(is_plain) {
        let message = format!(
            "1 validation error detected: Value '{}' at 'name' failed to satisfy constraint: Member must satisfy regular \
             expression pattern: ^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$",
            input.name
        );
        return Err(Error::validation(message).into());
    }
    let now = cx.now();
    let row = AliasRow {
        name: input.name,
        description: input.description,
        routes,
        created_at: now,
        updated_at: now,
        creation: cx.creation().map(str::to_owned),
    };
    cx.write(move |tx| {
        let scope = machine.scope();
        check_versions(tx, &machine, &row.routes)?;
        let key = alias_key(&machine.name, &row.name);
        let arn = Some(qualified(&machine, &row.name));
        if let Some(known) = ALIASES.get(tx, &scope, key.clone())? {
            if row.creation.is_some() && known.creation != row.creation {
                let name = format!("{}:{}", machine.name, row.name);
                return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
            }
            if (&known.description, &known.routes) != (&row.description, &row.routes) {
                let message = "Failed to create alias because an alias with the same name and a different routing \
                               configuration already exists.";
                return Err(errors::conflict_exception(message).into());
            }
            let creation_date = Some(known.created_at);
            return Ok(CreateStateMachineAliasOutput { state_machine_alias_arn: arn, creation_date });
        }
        let of_machine = Key::new(&machine.name).children();
        if ALIASES.scan(tx, &scope, of_machine, None, MOST_ALIASES)?.len() >= MOST_ALIASES {
            let message = format!("A state machine has {MOST_ALIASES} aliases at most.");
            return Err(errors::service_quota_exceeded_exception(message).into());
        }
        ALIASES.put(tx, &scope, key, &row)?;
        Ok(CreateStateMachineAliasOutput { state_machine_alias_arn: arn, creation_date: Some(now) })
    })
    .await
}

pub async fn update_alias(
    cx: Cx,
    input: UpdateStateMachineAliasInput,
) -> OpResult<UpdateStateMachineAliasOutput> {
    check(&input)?;
    let (machine, name) = alias(&input.state_machine_alias_arn)?;
    let given = input.routing_configuration.as_deref().map(routes).transpose()?;
    if given.is_none() && input.description.is_none() {
        let message = "Either the description or the routing configuration must be specified";
        return Err(Error::validation(message).into());
    }
    let now = cx.now();
    cx.write(move |tx| {
        let (scope, key) = (machine.scope(), alias_key(&machine.name, &name));
        let mut row = ALIASES.get(tx, &scope, key.clone())?.ok_or_else(missing)?;
        if let Some((of, routes)) = given {
            if of != machine {
                return Err(missing().into());
            }
            check_versions(tx, &machine, &routes)?;
            row.routes = routes;
        }
        row.description = input.description.or(row.description);
        row.updated_at = now;
        ALIASES.put(tx, &scope, key, &row)?;
        Ok(UpdateStateMachineAliasOutput { update_date: Some(now) })
    })
    .await
}

pub async fn describe_alias(
    cx: Cx,
    input: DescribeStateMachineAliasInput,
) -> OpResult<DescribeStateMachineAliasOutput> {
    let (machine, name) = alias(&input.state_machine_alias_arn)?;
    let row = cx.read(|r| ALIASES.get(r, &machine.scope(), alias_key(&machine.name, &name)))?;
    let row = row.ok_or_else(missing)?;
    let item = |route: &Route| RoutingConfigurationListItem {
        state_machine_version_arn: qualified(&machine, route.version),
        weight: route.weight,
    };
    Ok(DescribeStateMachineAliasOutput {
        state_machine_alias_arn: Some(input.state_machine_alias_arn),
        name: Some(row.name),
        description: row.description,
        routing_configuration: Some(row.routes.iter().map(item).collect()),
        creation_date: Some(row.created_at),
        update_date: Some(row.updated_at),
    })
}

pub async fn delete_alias(
    cx: Cx,
    input: DeleteStateMachineAliasInput,
) -> OpResult<DeleteStateMachineAliasOutput> {
    let (machine, name) = alias(&input.state_machine_alias_arn)?;
    cx.write(move |tx| {
        if !ALIASES.delete(tx, &machine.scope(), alias_key(&machine.name, &name))? {
            return Err(missing().into());
        }
        Ok(DeleteStateMachineAliasOutput {})
    })
    .await
}

/// Of a state machine, or only those that lead to one of its versions.
pub async fn list_aliases(
    cx: Cx,
    input: ListStateMachineAliasesInput,
) -> OpResult<ListStateMachineAliasesOutput> {
    let arn = input.state_machine_arn;
    let (machine, qualifier) = Named::qualified(&arn)?;
    let limit = limit(input.max_results);
    let list = format!("aliases:{arn}");
    let after = start(&list, input.next_token.as_deref())?;
    let world = cx.world().clone();
    let (mut rows, scope) = (Vec::new(), machine.scope());
    world.store().read(|r| {
        MACHINES.get(r, &scope, &machine.name)?.ok_or_else(|| no_machine(&arn))?;
        rows = match &qualifier {
            Some(Qualifier::Alias(_)) => return Err(no_machine(&arn).into()),
            // A state machine has few.
            Some(Qualifier::Version(number)) => versions::aliases_of(r, &scope, &machine.name, *number)?
                .into_iter()
                .map(|row| (alias_key(&machine.name, &row.name), row))
                .filter(|(key, _)| after.as_ref().is_none_or(|after| key > after))
                .take(limit + 1)
                .collect(),
            None => ALIASES.scan(r, &scope, Key::new(&machine.name).children(), after.as_ref(), limit + 1)?,
        };
        Ok::<_, crate::OpError>(())
    })?;
    let next_token = cut(&list, &mut rows, limit);
    let item = |row: AliasRow| StateMachineAliasListItem {
        state_machine_alias_arn: Some(qualified(&machine, &row.name)),
        creation_date: Some(row.created_at),
    };
    let aliases = rows.into_iter().map(|(_, row)| item(row)).collect();
    Ok(ListStateMachineAliasesOutput { state_machine_aliases: Some(aliases), next_token })
}
