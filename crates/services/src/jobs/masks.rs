//! What is not to be seen in a job's log: written, sealed, before the job has it, so that a server that goes on with
//! the log of an earlier one hides the same, even if the secrets have changed since or can't be had any more.
//!
//! A job that goes on for ever gets new credentials for ever: what is of no use any more is let go of.

use super::MASKS;
use crate::{Cx, OpResult};
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use store::{Reader, Scope, Sealed, Sealer, StoreError};

const PURPOSE: &str = "job-mask";
/// For how long a value is hidden after it is of no use any more: what was printed before may still have to get into the log.
const AFTERWARDS: i64 = 24 * 60 * 60 * 1000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Hidden {
    /// For as long as the job goes on.
    Always(String),
    Until(String, i64),
}

impl Hidden {
    fn of(value: String, useful_until: Option<i64>) -> Self {
        match useful_until {
            None => Self::Always(value),
            Some(until) => Self::Until(value, until.saturating_add(AFTERWARDS)),
        }
    }

    fn value(&self) -> &str {
        match self {
            Self::Always(value) | Self::Until(value, _) => value,
        }
    }

    fn is_past(&self, now: i64) -> bool {
        matches!(self, Self::Until(_, until) if *until < now)
    }
}

/// Adds values that are of use until a time, or for as long as the job goes on. What is said last of a value counts; what
/// has passed goes.
fn added(mut all: Vec<Hidden>, values: Vec<String>, useful_until: Option<i64>, now: i64) -> Vec<Hidden> {
    all.retain(|known| !known.is_past(now) && !values.iter().any(|value| value == known.value()));
    all.extend(values.into_iter().map(|value| Hidden::of(value, useful_until)));
    all.sort_by(|one, other| one.value().cmp(other.value()));
    all.dedup();
    all
}

/// Adds values to those of a job that are hidden.
pub async fn add(cx: &Cx, execution: &ExecutionId, values: Vec<String>) -> OpResult<()> {
    add_until(cx, execution, values, None).await
}

/// Adds values that are of no use after a time; of values that were there already, says until when they are.
pub async fn add_until(
    cx: &Cx,
    execution: &ExecutionId,
    values: Vec<String>,
    useful_until: Option<i64>,
) -> OpResult<()> {
    if values.is_empty() {
        return Ok(());
    }
    let (scope, execution, sealer) = (cx.scope(), execution.clone(), cx.world().store().sealer().clone());
    let now = cx.now().millis();
    cx.write(move |tx| {
        let all = added(hidden(tx, &sealer, &scope, &execution)?, values, useful_until, now);
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
    let all = hidden(reader, sealer, scope, execution)?;
    Ok(all.iter().map(|hidden| hidden.value().to_owned()).collect())
}

fn hidden(
    reader: &Reader<'_>,
    sealer: &Sealer,
    scope: &Scope,
    execution: &ExecutionId,
) -> Result<Vec<Hidden>, StoreError> {
    let Some(sealed) = MASKS.get(reader, scope, execution.as_str())? else { return Ok(Vec::new()) };
    let plain = sealer.open_sealed(PURPOSE, &sealed)?;
    // A list that can't be read is no empty one: what it hides would be in the log.
    let unreadable =
        |source| StoreError::Row { table: MASKS.name(), key: execution.as_str().to_owned(), source };
    serde_json::from_slice(&plain).map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(all: &[Hidden]) -> String {
        serde_json::to_string(all).unwrap()
    }

    #[test]
    fn what_has_passed_is_hidden_no_more() {
        // As servers wrote it that hid everything for ever.
        let all: Vec<Hidden> = serde_json::from_str(r#"["password"]"#).unwrap();
        let all = added(all, vec!["key".into(), "session".into()], Some(1000), 0);
        let later = AFTERWARDS + 1000;
        assert_eq!(shown(&all), format!(r#"[["key",{later}],"password",["session",{later}]]"#));
        let all = added(all, vec!["token".into()], None, later);
        assert_eq!(all.len(), 4, "{all:?}");
        let all = added(all, vec!["next".into()], None, later + 1);
        assert_eq!(shown(&all), r#"["next","password","token"]"#);
        // What is said last of a value counts.
        let all = added(all, vec!["token".into()], Some(1), 0);
        assert_eq!(shown(&all), format!(r#"["next","password",["token",{}]]"#, AFTERWARDS + 1));
        assert_eq!(added(all, vec!["password".into()], None, 0).len(), 3);
    }

    #[test]
    fn a_year_of_sessions_stays_short() {
        let hour = 60 * 60 * 1000;
        let all = (0..365 * 24)
            .fold(Vec::new(), |all, n| added(all, vec![format!("key-{n}")], Some((n + 1) * hour), n * hour));
        assert!(all.len() <= 27, "{}", all.len());
    }
}
