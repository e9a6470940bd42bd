//! Approval by a person. [Add a manual approval action]

use super::super::machine::action::{Event, External};
use super::work::Work;
use aws::codepipeline::ExecutionMode;

/// Seven days. [Quotas]
const TIMEOUT_MINUTES: i64 = 7 * 24 * 60;

/// The token is a function of the action execution, so that asking again after a crash asks for the same.
pub fn ask(work: &Work) -> Event {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(format!("approval/{}", work.invocation.id));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    let token = crate::cx::uuid_from(bytes);
    // Where there is no state to look at, the token is found with the action execution. [Approve actions]
    let parallel = work.invocation.mode == ExecutionMode::Parallel;
    let external = External {
        id: parallel.then(|| token.clone()),
        url: work.configured("ExternalEntityLink").map(str::to_owned),
        ..External::default()
    };
    let timeout_minutes = work.action.timeout_in_minutes.map_or(TIMEOUT_MINUTES, i64::from);
    Event::Asked { began: work.began.clone(), token, external, timeout_minutes }
}
