//! Versions and aliases of state machines: revisions that stay, and names that point to them.

use super::names::Qualifier;
use super::table::{
    ALIASES, AliasRow, MachineRow, Route, VERSION_ITEMS, VERSIONS, VersionItem, VersionRow, alias_key,
    version_key,
};
use crate::OpResult;
use aws::stepfunctions::errors;
use aws::{Error, Timestamp};
use store::{Key, Reader, Scope, StoreError, Tx};

/// Of one state machine. [Step Functions quotas]
const MOST_VERSIONS: usize = 1000;

/// The version that an execution is of, and the alias that led there. `draw` decides between the versions of an alias.
pub fn choose(
    reader: &Reader<'_>,
    scope: &Scope,
    machine: &str,
    qualifier: Qualifier,
    draw: &str,
) -> Result<Option<(VersionRow, Option<String>)>, StoreError> {
    let (number, alias) = match qualifier {
        Qualifier::Version(number) => (number, None),
        Qualifier::Alias(name) => {
            let Some(row) = ALIASES.get(reader, scope, alias_key(machine, &name))? else { return Ok(None) };
            let Some(number) = routed(&row.routes, draw) else { return Ok(None) };
            (number, Some(name))
        }
    };
    let version = VERSIONS.get(reader, scope, version_key(machine, number))?;
    Ok(version.map(|version| (version, alias)))
}

/// One of the versions, by their weights. What is drawn is a UUID.
fn routed(routes: &[Route], draw: &str) -> Option<u64> {
    let digits: String = draw.chars().filter(char::is_ascii_hexdigit).take(7).collect();
    let mut left = i64::from_str_radix(&digits, 16).unwrap_or(0) % 100;
    for route in routes {
        left -= i64::from(route.weight);
        if left < 0 {
            return Some(route.version);
        }
    }
    None
}

/// What is said of a version where it is published.
#[derive(Default)]
pub struct Said {
    pub description: Option<String>,
    /// Of [`crate::Cx::creating`]: the version is then the one that the same creation published, or a new one.
    pub creation: Option<String>,
}

/// The versions of a state machine after one, the latest first.
pub fn items(
    reader: &Reader<'_>,
    scope: &Scope,
    machine: &str,
    after: Option<&Key>,
    limit: usize,
) -> Result<Vec<(Key, VersionItem)>, StoreError> {
    let of_machine = || Key::new(machine).children();
    if !VERSION_ITEMS.scan(reader, scope, of_machine(), None, 1)?.is_empty() {
        return VERSION_ITEMS.scan(reader, scope, of_machine(), after, limit);
    }
    // There are none, or a server that wrote no items has published them.
    let all = VERSIONS.scan(reader, scope, of_machine(), after, limit)?;
    Ok(all.into_iter().map(|(key, version)| (key, version.item())).collect())
}

/// Publishes the current revision, unless the latest version is of it already.
pub fn publish(
    tx: &Tx<'_>,
    scope: &Scope,
    row: &mut MachineRow,
    said: Said,
    now: Timestamp,
) -> OpResult<VersionItem> {
    let known = items(tx, scope, &row.name, None, MOST_VERSIONS)?;
    let ours = |item: &VersionItem| said.creation.is_some() && item.creation == said.creation;
    if let Some((_, made)) = known.iter().find(|(_, item)| ours(item)) {
        return Ok(made.clone());
    }
    let latest = VERSIONS.scan(tx, scope, Key::new(&row.name).children(), None, 1)?;
    if let Some((_, latest)) = latest.into_iter().next()
        && latest.settings.is_revision_of(&row.settings)
    {
        if said.creation.is_some() {
            let arn = format!("{}:{}", row.name, latest.number);
            return Err(Error::new("AlreadyExists", 400, format!("{arn} already exists.")).into());
        }
        return Ok(latest.item());
    }
    if known.len() >= MOST_VERSIONS {
        let message = format!("A state machine has {MOST_VERSIONS} versions at most.");
        return Err(errors::service_quota_exceeded_exception(message).into());
    }
    row.versions += 1;
    let Said { description, creation } = said;
    let settings = row.settings.clone();
    let version = VersionRow { number: row.versions, description, settings, created_at: now, creation };
    let item = version.item();
    VERSIONS.put(tx, scope, version_key(&row.name, version.number), &version)?;
    let has_items = !VERSION_ITEMS.scan(tx, scope, Key::new(&row.name).children(), None, 1)?.is_empty();
    let missing = known.into_iter().map(|(_, item)| item).filter(|_| !has_items);
    for item in missing.chain([item.clone()]) {
        VERSION_ITEMS.put(tx, scope, version_key(&row.name, item.number), &item)?;
    }
    Ok(item)
}

pub fn delete(tx: &Tx<'_>, scope: &Scope, machine: &str, number: u64) -> Result<(), StoreError> {
    VERSION_ITEMS.delete(tx, scope, version_key(machine, number))?;
    VERSIONS.delete(tx, scope, version_key(machine, number)).map(drop)
}

/// Those of a state machine that is deleted.
pub fn delete_all(tx: &Tx<'_>, scope: &Scope, machine: &str) -> Result<(), StoreError> {
    VERSION_ITEMS.delete_all(tx, scope, Key::new(machine).children())?;
    VERSIONS.delete_all(tx, scope, Key::new(machine).children())?;
    ALIASES.delete_all(tx, scope, Key::new(machine).children()).map(drop)
}

/// The aliases that send executions to a version.
pub fn aliases_of(
    reader: &Reader<'_>,
    scope: &Scope,
    machine: &str,
    number: u64,
) -> Result<Vec<AliasRow>, StoreError> {
    let all = ALIASES.scan(reader, scope, Key::new(machine).children(), None, usize::MAX)?;
    let leads = |row: &AliasRow| row.routes.iter().any(|route| route.version == number);
    Ok(all.into_iter().map(|(_, row)| row).filter(leads).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn executions_go_by_the_weights() {
        let routes = [Route { version: 1, weight: 90 }, Route { version: 2, weight: 10 }];
        for (draw, expected) in
            [("0000000", 1), ("0000059", 1), ("000005a", 2), ("0000063", 2), ("0000064", 1)]
        {
            assert_eq!(routed(&routes, draw), Some(expected), "{draw}");
        }
        let hundred = (0..100).filter(|n| routed(&routes, &format!("{n:07x}-rest")) == Some(2)).count();
        assert_eq!(hundred, 10);
        let all = [Route { version: 7, weight: 0 }, Route { version: 3, weight: 100 }];
        assert_eq!(routed(&all, "0000000"), Some(3));
    }
}
