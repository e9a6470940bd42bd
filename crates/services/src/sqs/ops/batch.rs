//! What the three batch operations have in common: ten entries at most, each with an id of its own, which succeed or fail
//! one by one.

use super::super::error::{bad_id, empty_batch, same_ids, too_many};
use crate::{OpError, OpResult};
use aws::sqs::BatchResultErrorEntry;
use std::collections::HashSet;

const MOST: usize = 10;

/// `entry` is what AWS calls one of them.
pub fn check_entries<'a>(entry: &str, ids: impl ExactSizeIterator<Item = &'a str>) -> OpResult<()> {
    match ids.len() {
        0 => return Err(empty_batch(entry)),
        count if count > MOST => return Err(too_many(count)),
        _ => {}
    }
    let mut seen = HashSet::new();
    for id in ids {
        let fits = !id.is_empty()
            && id.len() <= 80
            && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        if !fits {
            return Err(bad_id());
        }
        if !seen.insert(id) {
            return Err(same_ids(id));
        }
    }
    Ok(())
}

/// The failure of one entry; what is broken here fails the batch.
pub fn failed(id: String, error: OpError) -> OpResult<BatchResultErrorEntry> {
    let OpError::Aws(error) = error else { return Err(error) };
    Ok(BatchResultErrorEntry {
        id: Some(id),
        sender_fault: Some(error.sender),
        code: Some(error.query_code.unwrap_or(&error.code).to_owned()),
        message: Some(error.message),
    })
}
