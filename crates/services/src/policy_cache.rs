//! Resource policies, parsed once: they are kept as text, and asked on every request.

use crate::{OpError, OpResult};
use documents::policy::{DocumentKind, PolicyDocument};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Documents kept at most. More distinct policies than this are parsed again now and then, which costs microseconds.
const KEPT: usize = 4096;

/// Parsed policies by their text.
#[derive(Default)]
pub struct PolicyCache(Mutex<HashMap<String, Arc<PolicyDocument>>>);

impl PolicyCache {
    /// A policy that was checked when it was stored; one that no longer parses is a broken row.
    pub fn stored(&self, text: &str) -> OpResult<Arc<PolicyDocument>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(document) = kept.get(text) {
            return Ok(document.clone());
        }
        let document = PolicyDocument::parse(text, DocumentKind::Resource, None)
            .map_err(|e| OpError::internal(format!("a stored resource policy: {e}")))?;
        let document = Arc::new(document);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(text.to_owned(), document.clone());
        Ok(document)
    }
}
