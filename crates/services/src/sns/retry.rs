//! When a delivery that failed is tried again. [Amazon SNS message delivery retries]

use super::topic::invalid;
use crate::{OpError, OpResult};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The longest wait, and the longest that all waits of a policy together take. [Amazon SNS message delivery retries]
const LONGEST_SECONDS: u32 = 3600;
/// [The same]
const MOST_RETRIES: u32 = 100;

const MEMBERS: [&str; 7] = [
    "numRetries",
    "minDelayTarget",
    "maxDelayTarget",
    "numNoDelayRetries",
    "numMinDelayRetries",
    "numMaxDelayRetries",
    "backoffFunction",
];

/// The waits before each further try, in phases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retries {
    pub immediate: u32,
    /// Each with the shortest wait.
    pub before: u32,
    pub backing_off: u32,
    /// Each with the longest wait.
    pub after: u32,
    pub shortest_seconds: u32,
    pub longest_seconds: u32,
    pub shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    Linear,
    Arithmetic,
    Geometric,
    Exponential,
}

impl Retries {
    /// To queues and functions: 100,015 further tries over 23 days.
    pub fn of_aws() -> Self {
        Self {
            immediate: 3,
            before: 2,
            backing_off: 10,
            after: 100_000,
            shortest_seconds: 1,
            longest_seconds: 20,
            shape: Shape::Exponential,
        }
    }

    /// To web servers, where no policy says otherwise.
    pub fn of_http() -> Self {
        Self {
            immediate: 0,
            before: 0,
            backing_off: 3,
            after: 0,
            shortest_seconds: 20,
            longest_seconds: 20,
            shape: Shape::Linear,
        }
    }

    /// The wait before the n-th further try, from 0; `None` if there is none.
    pub fn wait_millis(&self, nth: u32) -> Option<i64> {
        let (short, long) = (i64::from(self.shortest_seconds) * 1000, i64::from(self.longest_seconds) * 1000);
        let Some(nth) = nth.checked_sub(self.immediate) else { return Some(0) };
        let Some(nth) = nth.checked_sub(self.before) else { return Some(short) };
        let Some(late) = nth.checked_sub(self.backing_off) else {
            return Some(between(self.shape, short, long, nth, self.backing_off));
        };
        (late < self.after).then_some(long)
    }

    /// The `healthyRetryPolicy` of a delivery policy, as it may be set.
    pub fn of_policy(policy: &Value) -> OpResult<Self> {
        let object = policy.as_object();
        let unknown = object.and_then(|all| all.keys().find(|key| !MEMBERS.contains(&key.as_str())));
        if let Some(unknown) = unknown {
            return Err(bad(&format!("Unexpected JSON member: healthyRetryPolicy.{unknown}")));
        }
        if object.and_then(|all| all.get("backoffFunction")).is_some_and(|name| !name.is_string()) {
            return Err(bad("healthyRetryPolicy.backoffFunction must be a string"));
        }
        let retries = Self::of_stored(policy)?;
        if retries.all_millis() > i64::from(LONGEST_SECONDS) * 1000 {
            return Err(bad("healthyRetryPolicy must not retry for longer than 3600 seconds in all"));
        }
        Ok(retries)
    }

    /// The same as it was set, maybe when less was refused: such a policy goes on.
    pub fn of_stored(policy: &Value) -> OpResult<Self> {
        let default = Self::of_http();
        let object = policy.as_object().ok_or_else(|| bad("healthyRetryPolicy must be a JSON object"))?;
        let number = |name: &str, default: u32| match object.get(name) {
            None => Ok(default),
            Some(value) => {
                let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
                number.ok_or_else(|| bad(&format!("healthyRetryPolicy.{name} must be a number of 0 or more")))
            }
        };
        let all = number("numRetries", 3)?;
        if all > MOST_RETRIES {
            return Err(bad("healthyRetryPolicy.numRetries must be less than or equal to 100"));
        }
        let shortest_seconds = number("minDelayTarget", default.shortest_seconds)?;
        let longest_seconds = number("maxDelayTarget", default.longest_seconds)?;
        let (immediate, before) = (number("numNoDelayRetries", 0)?, number("numMinDelayRetries", 0)?);
        let after = number("numMaxDelayRetries", 0)?;
        let shape = match object.get("backoffFunction").and_then(Value::as_str) {
            None | Some("linear") => Shape::Linear,
            Some("arithmetic") => Shape::Arithmetic,
            Some("geometric") => Shape::Geometric,
            Some("exponential") => Shape::Exponential,
            Some(_) => return Err(bad("healthyRetryPolicy.backoffFunction is not one of those there are")),
        };
        if shortest_seconds == 0 || longest_seconds < shortest_seconds || longest_seconds > LONGEST_SECONDS {
            return Err(bad("healthyRetryPolicy.maxDelayTarget must be from minDelayTarget to 3600"));
        }
        let phases = [immediate, before, after].into_iter().try_fold(0, u32::checked_add);
        let backing_off = phases.and_then(|phases| all.checked_sub(phases)).ok_or_else(|| {
            bad("healthyRetryPolicy.numRetries must be at least the sum of the retries of its phases")
        })?;
        Ok(Self { immediate, before, backing_off, after, shortest_seconds, longest_seconds, shape })
    }

    /// Of a policy, whose retries are no more than a hundred.
    fn all_millis(&self) -> i64 {
        (0..=MOST_RETRIES).map_while(|nth| self.wait_millis(nth)).sum()
    }
}

fn bad(what: &str) -> OpError {
    invalid(format!("DeliveryPolicy: {what}"))
}

/// From the shortest to the longest wait in `steps` steps.
fn between(shape: Shape, short: i64, long: i64, step: u32, steps: u32) -> i64 {
    if steps < 2 || long <= short {
        return short;
    }
    let part = f64::from(step) / f64::from(steps - 1);
    let share = match shape {
        Shape::Linear => part,
        Shape::Arithmetic => part * (part + 1.0) / 2.0,
        Shape::Geometric => part * part,
        Shape::Exponential => (part * std::f64::consts::LN_2 * 4.0).exp_m1() / 15.0,
    };
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "at most an hour of milliseconds"
    )]
    let more = ((long - short) as f64 * share).round() as i64;
    short + more
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn waits_go_through_the_phases() {
        let aws = Retries::of_aws();
        let waits: Vec<_> = (0..16).map(|nth| aws.wait_millis(nth).unwrap()).collect();
        assert_eq!(&waits[..6], [0, 0, 0, 1000, 1000, 1000]);
        assert!(waits.is_sorted(), "{waits:?}");
        assert_eq!((waits[14], waits[15]), (20_000, 20_000));
        assert_eq!((aws.wait_millis(100_014), aws.wait_millis(100_015)), (Some(20_000), None));
        let http = Retries::of_http();
        let waits: Vec<_> = (0..4).map(|nth| http.wait_millis(nth)).collect();
        assert_eq!(waits, [Some(20_000), Some(20_000), Some(20_000), None]);
    }

    #[test]
    fn policies_are_read() {
        let policy = json!({ "numRetries": 5, "numNoDelayRetries": 1, "minDelayTarget": 1, "maxDelayTarget": 9,
            "numMaxDelayRetries": 1, "backoffFunction": "linear" });
        let retries = Retries::of_policy(&policy).unwrap();
        let waits: Vec<_> = (0..6).map(|nth| retries.wait_millis(nth)).collect();
        assert_eq!(waits, [Some(0), Some(1000), Some(5000), Some(9000), Some(9000), None]);
        for bad in [
            json!(1),
            json!({ "numRetries": -1 }),
            json!({ "numRetries": 1, "numMinDelayRetries": 2 }),
            json!({ "minDelayTarget": 30, "maxDelayTarget": 20 }),
            json!({ "backoffFunction": "none" }),
            json!({ "backoffFunction": 7 }),
            json!({ "numRetries": 101 }),
            json!({ "numRetires": 1 }),
            // The sum of the phases is 1, if it is counted with 32 bits.
            json!({ "numRetries": 1, "numNoDelayRetries": 4_294_967_295_u32, "numMinDelayRetries": 2 }),
            json!({ "numRetries": 61, "minDelayTarget": 60, "maxDelayTarget": 60 }),
        ] {
            assert!(Retries::of_policy(&bad).is_err(), "{bad}");
        }
        // What could be set once is read as it was then.
        let long = json!({ "numRetries": 100, "minDelayTarget": 60, "maxDelayTarget": 600, "numRetires": 1,
            "backoffFunction": 7 });
        assert!(Retries::of_policy(&long).is_err());
        let long = Retries::of_stored(&long).unwrap();
        assert_eq!([0, 99, 100].map(|nth| long.wait_millis(nth)), [Some(60_000), Some(600_000), None]);
        let hour = json!({ "numRetries": 60, "minDelayTarget": 60, "maxDelayTarget": 60 });
        assert!(Retries::of_policy(&hour).is_ok());
        // The example of AWS's guide.
        let guide = json!({ "minDelayTarget": 1, "maxDelayTarget": 60, "numRetries": 50, "numNoDelayRetries": 3,
            "numMinDelayRetries": 2, "numMaxDelayRetries": 35, "backoffFunction": "exponential" });
        assert!(Retries::of_policy(&guide).is_ok());
    }
}
