//! Versions and aliases of state machines: revisions that stay, and names that point to them.

use super::names::Qualifier;
use super::table::{ALIASES, AliasRow, MachineRow, Route, VERSIONS, VersionRow, alias_key, version_key};
use crate::OpResult;
use aws::Timestamp;
use aws::stepfunctions::errors;
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

/// Publishes the current revision, unless the latest version is of it already.
pub fn publish(
    tx: &Tx<'_>,
    scope: &Scope,
    row: &mut MachineRow,
    description: Option<String>,
    now: Timestamp,
) -> OpResult<VersionRow> {
    let of_machine = Key::new(&row.name).children();
    let known = VERSIONS.scan(tx, scope, of_machine, None, MOST_VERSIONS)?;
    if let Some((_, latest)) = known.first()
        && latest.settings.is_revision_of(&row.settings)
    {
        return Ok(latest.clone());
    }
    if known.len() >= MOST_VERSIONS {
        let message = format!("A state machine has {MOST_VERSIONS} versions at most.");
        return Err(errors::service_quota_exceeded_exception(message).into());
    }
    row.versions += 1;
    let version =
        VersionRow { number: row.versions, description, settings: row.settings.clone(), created_at: now };
    VERSIONS.put(tx, scope, version_key(&row.name, version.number), &version)?;
    Ok(version)
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
