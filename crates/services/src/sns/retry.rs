//! When a delivery that failed is tried again. [Amazon SNS message delivery retries]

use super::topic::invalid;
use crate::OpResult;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The longest that all tries together may take. [Creating an HTTP/S delivery policy: an hour]
const LONGEST_SECONDS: u32 = 3600;

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

    /// The `healthyRetryPolicy` of a delivery policy.
    pub fn of_policy(policy: &Value) -> OpResult<Self> {
        let bad = |what: &str| invalid(format!("DeliveryPolicy: {what}"));
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
        let backing_off = all.checked_sub(immediate + before + after);
        let backing_off = backing_off.filter(|_| all <= 100).ok_or_else(|| {
            bad("healthyRetryPolicy.numRetries must be at least the sum of its phases, and at most 100")
        })?;
        Ok(Self { immediate, before, backing_off, after, shortest_seconds, longest_seconds, shape })
    }
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
        ] {
            assert!(Retries::of_policy(&bad).is_err(), "{bad}");
        }
    }
}
