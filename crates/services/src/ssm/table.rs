//! How parameters lie in the store: a row each, by name.

use super::parameter::Parameter;
use store::{Reader, Scope, StoreError, Table};

pub const PARAMETERS: Table<Parameter> = Table::new("ssm_parameter");

/// By its name. `name` and `/name` are one: their ARNs are the same.
pub fn find(r: &Reader<'_>, scope: &Scope, name: &str) -> Result<Option<Parameter>, StoreError> {
    if let Some(row) = PARAMETERS.get(r, scope, name)? {
        return Ok(Some(row));
    }
    let plain = name.strip_prefix('/').unwrap_or(name);
    if plain.contains('/') {
        return Ok(None);
    }
    let other = if plain.len() == name.len() { format!("/{name}") } else { plain.to_owned() };
    PARAMETERS.get(r, scope, &other)
}
