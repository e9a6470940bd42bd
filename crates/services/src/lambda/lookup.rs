//! Finding what a request names: the function, and the version that a qualifier stands for.

use super::function::{Alias, Function, LATEST, Reference, Revision};
use super::table::{ALIASES, FUNCTIONS, VERSIONS, alias_key, version_key};
use crate::{Cx, OpResult};
use aws::Error;
use aws::lambda::errors;
use store::{Reader, StoreError};

/// A function and the version of it that is meant.
pub struct Found {
    pub reference: Reference,
    pub function: Function,
    pub revision: Revision,
    /// The alias that named the version.
    pub alias: Option<Alias>,
}

/// What a qualifier can be, by its look: versions are numbers, and aliases never are.
pub fn is_version(qualifier: &str) -> bool {
    qualifier.bytes().all(|b| b.is_ascii_digit())
}

pub fn find(cx: &Cx, name: &str, qualifier: Option<&str>) -> OpResult<Found> {
    let reference = Reference::parse(cx, name, qualifier)?;
    let found = cx.read(|r| read(r, &reference))?;
    let (function, revision, alias) = found.ok_or_else(|| reference.not_found())?;
    Ok(Found { reference, function, revision, alias })
}

type Rows = (Function, Revision, Option<Alias>);

fn read(reader: &Reader<'_>, reference: &Reference) -> Result<Option<Rows>, StoreError> {
    let scope = reference.scope();
    let Some(function) = FUNCTIONS.get(reader, &scope, &reference.name)? else { return Ok(None) };
    let version = |version: &str| -> Result<Option<Revision>, StoreError> {
        if version == LATEST {
            return Ok(Some(function.latest.clone()));
        }
        VERSIONS.get(reader, &scope, version_key(&reference.name, version))
    };
    let qualifier = reference.slot();
    if qualifier == LATEST || is_version(qualifier) {
        return Ok(version(qualifier)?.map(|revision| (function, revision, None)));
    }
    let Some(alias) = ALIASES.get(reader, &scope, alias_key(&reference.name, qualifier))? else {
        return Ok(None);
    };
    Ok(version(&alias.version)?.map(|revision| (function, revision, Some(alias))))
}

/// The function alone, whatever the qualifier.
pub fn function(reader: &Reader<'_>, reference: &Reference) -> OpResult<Function> {
    let row = FUNCTIONS.get(reader, &reference.scope(), &reference.name)?;
    let whole = Reference { qualifier: None, ..reference.clone() };
    row.ok_or_else(|| whole.not_found().into())
}

pub fn alias_missing(reference: &Reference, name: &str) -> Error {
    errors::resource_not_found_exception(format!("Cannot find alias arn: {}:{name}", reference.arn()))
        .with("Type", "User")
}

impl Found {
    /// The version that serves an invocation: an alias with weights sends a part of them to other versions.
    pub fn choose(&mut self, cx: &Cx) -> OpResult<()> {
        let Some(alias) = self.alias.as_ref().filter(|a| !a.weights.is_empty()) else { return Ok(()) };
        let drawn = f64::from(u32::from_le_bytes(cx.world().random())) / f64::from(u32::MAX);
        let Some(version) = pick(&alias.weights, drawn) else { return Ok(()) };
        let key = version_key(&self.reference.name, version);
        if let Some(revision) = cx.read(|r| VERSIONS.get(r, &self.reference.scope(), key))? {
            self.revision = revision;
        }
        Ok(())
    }
}

/// The version whose share of 0 to 1 the number falls into; `None` is the alias's own.
fn pick(weights: &indexmap::IndexMap<String, f64>, drawn: f64) -> Option<&str> {
    let mut from = 0.0;
    for (version, weight) in weights {
        if drawn >= from && drawn < from + weight {
            return Some(version);
        }
        from += weight;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_shares() {
        let weights = [("2".to_owned(), 0.1), ("3".to_owned(), 0.3)].into();
        for (drawn, version) in [
            (0.0, Some("2")),
            (0.09, Some("2")),
            (0.1, Some("3")),
            (0.39, Some("3")),
            (0.4, None),
            (1.0, None),
        ] {
            assert_eq!(pick(&weights, drawn), version, "{drawn}");
        }
        assert_eq!(pick(&indexmap::IndexMap::new(), 0.0), None);
    }

    #[test]
    fn numbers_are_versions() {
        for (qualifier, version) in [("1", true), ("12", true), ("live", false), ("v1", false), ("1a", false)]
        {
            assert_eq!(is_version(qualifier), version, "{qualifier}");
        }
    }
}
