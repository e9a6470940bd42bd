//! Answers that wait a little for what they have set off.
//!
//! Clients that deploy ask again after fixed pauses that were chosen for a far cloud: `aws cloudformation deploy` looks
//! every 30 seconds. Where the work takes less than a second, almost all of that is waiting for nothing. So a call that
//! starts something is answered once it has ended, if that is soon; and a look by a client that says that it is
//! waiting is answered once there is something to see. No transaction, lock or permit is held meanwhile, and nothing
//! waits but the answer: what services ask of each other is answered at once.

use crate::{Cx, OpError, OpResult};
use engine::ExecutionId;
use std::time::Duration;

/// How long an answer to a call that started something waits for its end.
const LINGER: Duration = Duration::from_millis(1500);
/// How long an answer to a waiter waits; less than any client's patience with a connection [60 seconds in botocore].
const OUTWAIT: Duration = Duration::from_secs(20);

impl Cx {
    /// Waits a moment for the end of what this call has started.
    pub(crate) async fn linger(&self, execution: &ExecutionId) -> OpResult<()> {
        if self.is_awaited {
            self.ended_within(execution, LINGER).await?;
        }
        Ok(())
    }

    /// Waits for the end of an execution, if the client is a waiter; gives whether it is worth another look.
    pub(crate) async fn outwait(&self, execution: &ExecutionId) -> OpResult<bool> {
        let waits = self.is_awaited && self.caller().user_agent.as_deref().is_some_and(is_waiter);
        Ok(waits && self.ended_within(execution, OUTWAIT).await?)
    }

    async fn ended_within(&self, execution: &ExecutionId, at_most: Duration) -> OpResult<bool> {
        self.world().engine().ended_within(execution, at_most).await.map_err(OpError::from)
    }
}

/// Whether a client says that a waiter makes the request: the feature `B` in the metrics of its user agent.
fn is_waiter(user_agent: &str) -> bool {
    let features = user_agent.split(' ').filter_map(|part| part.strip_prefix("m/"));
    features.flat_map(|list| list.split(',')).any(|feature| feature == "B")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiters_say_so() {
        for (agent, expected) in [
            (
                "aws-cli/1.46.3 md/awscrt#0.2 ua/2.1 os/linux m/B,Z,b cfg/retry-mode#legacy botocore/1.44.5",
                true,
            ),
            ("Boto3/1.44 m/Z,B", true),
            ("Boto3/1.44 m/Z,b", false),
            ("Boto3/1.44 md/B", false),
            ("B", false),
            ("", false),
        ] {
            assert_eq!(is_waiter(agent), expected, "{agent}");
        }
    }
}
