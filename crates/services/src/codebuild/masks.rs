//! What is not to be seen in a build's log: written, sealed, before the build has it, so that a server that goes on with
//! the log of an earlier one hides the same, even if the secrets have changed since or can't be had any more.

use super::table::MASKS;
use crate::{Cx, OpResult};
use store::{Reader, Scope, Sealed, Sealer, StoreError};

const PURPOSE: &str = "codebuild-mask";

/// Adds values to those of a build that are hidden.
pub async fn add(cx: &Cx, build: &str, values: Vec<String>) -> OpResult<()> {
    if values.is_empty() {
        return Ok(());
    }
    let (scope, build, sealer) = (cx.scope(), build.to_owned(), cx.world().store().sealer().clone());
    cx.write(move |tx| {
        let mut all = read(tx, &sealer, &scope, &build)?;
        all.extend(values);
        all.sort();
        all.dedup();
        let sealed: Sealed = sealer.seal(PURPOSE, &serde_json::to_vec(&all)?);
        Ok(MASKS.put(tx, &scope, &build, &sealed)?)
    })
    .await
}

/// All values of a build that are hidden.
pub fn read(
    reader: &Reader<'_>,
    sealer: &Sealer,
    scope: &Scope,
    build: &str,
) -> Result<Vec<String>, StoreError> {
    let Some(sealed) = MASKS.get(reader, scope, build)? else { return Ok(Vec::new()) };
    let plain = sealer.open_sealed(PURPOSE, &sealed)?;
    // A list that can't be read is no empty one: what it hides would be in the log.
    let unreadable = |source| StoreError::Row { table: MASKS.name(), key: build.to_owned(), source };
    serde_json::from_slice(&plain).map_err(unreadable)
}
