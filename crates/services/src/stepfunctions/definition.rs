//! Definitions: read once and remembered, and checked for what a state machine of a type may ask of this server.

use super::integration::{Integration, Pattern};
use crate::{Cx, OpResult};
use aws::stepfunctions::{StateMachineType, errors};
use documents::states::{Definition, Diagnostic};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Definitions that are kept in memory after they were read: an execution reads its own at every event.
const REMEMBERED: usize = 64;

static KNOWN: Mutex<VecDeque<(String, Arc<Definition>)>> = Mutex::new(VecDeque::new());

/// The definition that a text is. The same text gives the same definition: that some are remembered shows nowhere.
pub fn read(text: &str) -> Result<Arc<Definition>, Vec<Diagnostic>> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, definition)) = known.iter().find(|(other, _)| other == text) {
        return Ok(definition.clone());
    }
    drop(known);
    let definition = Arc::new(Definition::read(text)?);
    known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.truncate(REMEMBERED - 1);
    known.push_front((text.to_owned(), definition.clone()));
    Ok(definition)
}

/// All that is wrong with a definition, for a state machine of a type.
pub fn diagnose(cx: &Cx, text: &str, kind: StateMachineType) -> Vec<Diagnostic> {
    let definition = match read(text) {
        Ok(definition) => definition,
        Err(diagnostics) => return diagnostics,
    };
    let tasks = definition.tasks();
    let wrong = tasks.into_iter().filter_map(|(at, task)| {
        let message = refuse(cx, &task.resource, kind).err()?;
        Some(Diagnostic { code: "SCHEMA_VALIDATION_FAILED", message, location: format!("{at}/Resource") })
    });
    wrong.collect()
}

/// Why a task's resource can't be asked for.
pub fn refuse(cx: &Cx, resource: &str, kind: StateMachineType) -> Result<(), String> {
    let integration = Integration::read(resource)?;
    if kind == StateMachineType::Express {
        match &integration {
            Integration::Activity { .. } => {
                return Err("Express state machine does not support Activity ARN".into());
            }
            Integration::Call(call) => match call.pattern {
                Pattern::Respond => {}
                Pattern::Sync | Pattern::SyncParsed => {
                    return Err("Express state machine does not support '.sync' service integration".into());
                }
                // The space at the end is AWS's.
                Pattern::Token => {
                    return Err(
                        "Express state machine does not support '.waitForTaskToken' service integration "
                            .into(),
                    );
                }
            },
            Integration::Function { .. } => {}
        }
    }
    integration.check_served(cx.world().registry(), resource)
}

/// # Errors
/// `InvalidDefinition`, with everything that is wrong in one sentence.
pub fn check(cx: &Cx, text: &str, kind: StateMachineType) -> OpResult<()> {
    let wrong = diagnose(cx, text, kind);
    if wrong.is_empty() {
        return Ok(());
    }
    Err(invalid(&wrong).into())
}

/// `InvalidDefinition`, with everything that is wrong in one sentence.
pub fn invalid(wrong: &[Diagnostic]) -> aws::Error {
    let told: Vec<String> = wrong.iter().map(told).collect();
    errors::invalid_definition(format!("Invalid State Machine Definition: '{}'", told.join(", ")))
}

fn told(diagnostic: &Diagnostic) -> String {
    let Diagnostic { code, message, location } = diagnostic;
    if location.is_empty() {
        format!("{code}: {message}")
    } else {
        format!("{code}: {message} at {location}")
    }
}
