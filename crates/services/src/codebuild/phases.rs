//! The list of phases that a build shows.

use aws::Timestamp;
use aws::codebuild::{BuildPhase, BuildPhaseType, PhaseContext, StatusType};
use serde::{Deserialize, Serialize};

/// Why a phase failed, as its context shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    pub code: String,
    pub message: String,
}

impl Failure {
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into() }
    }
}

/// Begins a phase, if it has not begun.
pub fn begin(phases: &mut Vec<BuildPhase>, phase: BuildPhaseType, at: i64) {
    if phases.iter().all(|known| known.phase_type != Some(phase)) {
        phases.push(BuildPhase {
            phase_type: Some(phase),
            start_time: Some(Timestamp::from_millis(at)),
            ..Default::default()
        });
    }
}

/// Ends a phase that goes on.
pub fn end(
    phases: &mut [BuildPhase],
    phase: BuildPhaseType,
    status: StatusType,
    failure: Option<&Failure>,
    at: i64,
) {
    let going_on = |known: &&mut BuildPhase| known.phase_type == Some(phase) && known.end_time.is_none();
    let Some(known) = phases.iter_mut().find(going_on) else { return };
    let start = known.start_time.map_or(at, Timestamp::millis);
    let at = at.max(start);
    known.phase_status = Some(status);
    known.end_time = Some(Timestamp::from_millis(at));
    known.duration_in_seconds = Some((at - start) / 1000);
    // Where there is nothing to tell AWS tells so, but of what was stopped, or never ran.
    let has_contexts =
        !matches!(phase, BuildPhaseType::Submitted | BuildPhaseType::Queued) && status != StatusType::Stopped;
    known.contexts = (has_contexts || failure.is_some()).then(|| {
        vec![PhaseContext {
            status_code: Some(failure.map(|f| f.code.clone()).unwrap_or_default()),
            message: Some(failure.map(|f| f.message.clone()).unwrap_or_default()),
        }]
    });
}

/// The phase that goes on.
pub fn current(phases: &[BuildPhase]) -> Option<BuildPhaseType> {
    phases.iter().rev().find(|phase| phase.end_time.is_none()).and_then(|phase| phase.phase_type)
}

/// The first phase that did not succeed.
pub fn first_failed(phases: &[BuildPhase]) -> Option<&BuildPhase> {
    phases.iter().find(|phase| phase.phase_status.is_some_and(|status| status != StatusType::Succeeded))
}
