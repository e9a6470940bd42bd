//! What is not to be seen in a job's log: written, sealed, before the job has it, so that a server that goes on with
//! the log of an earlier one hides the same, even if the secrets have changed since or can't be had any more.

use super::MASKS;
use crate::{Cx, OpResult};
use engine::ExecutionId;
use store::{Reader, Scope, Sealed, Sealer, StoreError};

const PURPOSE: &str = "job-mask";

/// Adds values to those of a job that are hidden.
pub async fn add(cx: &Cx, execution: &ExecutionId, values: Vec<String>) -> OpResult<()> {
    if values.is_empty() {
        return Ok(());
    }
    let (scope, execution, sealer) = (cx.scope(), execution.clone(), cx.world().store().sealer().clone());
    cx.write(move |tx| {
        let mut all = read(tx, &sealer, &scope, &execution)?;
        all.extend(values);
        all.sort();
        all.dedup();
        let sealed: Sealed = sealer.seal(PURPOSE, &serde_json::to_vec(&all)?);
        Ok(MASKS.put(tx, &scope, execution.as_str(), &sealed)?)
    })
    .await
}

/// All values of a job that are hidden.
pub fn read(
    reader: &Reader<'_>,
    sealer: &Sealer,
    scope: &Scope,
    execution: &ExecutionId,
) -> Result<Vec<String>, StoreError> {
    let Some(sealed) = MASKS.get(reader, scope, execution.as_str())? else { return Ok(Vec::new()) };
    let plain = sealer.open_sealed(PURPOSE, &sealed)?;
    // A list that can't be read is no empty one: what it hides would be in the log.
    let unreadable =
        |source| StoreError::Row { table: MASKS.name(), key: execution.as_str().to_owned(), source };
    serde_json::from_slice(&plain).map_err(unreadable)
}
