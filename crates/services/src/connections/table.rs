//! How connections lie in the store: a row each, by id.

use super::connection::{Connection, Place, missing};
use crate::{Cx, OpResult};
use store::Table;

pub const CONNECTIONS: Table<Connection> = Table::new("connections_connection");

/// The connection of an ARN, whoever owns it.
pub fn find(cx: &Cx, arn: &str) -> OpResult<(Place, Connection)> {
    let place = Place::of(arn)?;
    let row = cx.read(|r| CONNECTIONS.get(r, &place.scope(), &place.id))?;
    let row = row.filter(|row| row.made_as == place.made_as).ok_or_else(|| missing(arn))?;
    Ok((place, row))
}
