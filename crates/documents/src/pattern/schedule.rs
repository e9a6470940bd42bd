//! Schedule expressions: `rate(5 minutes)` and `cron(0 12 * * ? *)`. Time is passed in.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::cron::Cron;

/// A compiled schedule expression of a rule. Cron is in UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schedule {
    Rate { minutes: i64 },
    Cron(Box<Cron>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Parameter ScheduleExpression is not valid.")]
pub struct ScheduleError;

impl Schedule {
    pub fn parse(text: &str) -> Result<Self, ScheduleError> {
        if let Some(fields) = text.strip_prefix("cron(").and_then(|rest| rest.strip_suffix(')')) {
            return Cron::parse(fields).map(|cron| Self::Cron(Box::new(cron))).ok_or(ScheduleError);
        }
        let inner =
            text.strip_prefix("rate(").and_then(|rest| rest.strip_suffix(')')).ok_or(ScheduleError)?;
        parse_rate(inner).map(|minutes| Self::Rate { minutes }).ok_or(ScheduleError)
    }

    /// The first time after `after`. A rate counts from `start`, when the rule was made or enabled.
    pub fn next_after(&self, after: Timestamp, start: Timestamp) -> Option<Timestamp> {
        match self {
            Schedule::Rate { minutes } => {
                let period = minutes.checked_mul(60)?;
                let passed = after.as_second().saturating_sub(start.as_second()).max(0);
                let periods = (passed / period) + 1;
                let seconds = start.as_second().checked_add(periods.checked_mul(period)?)?;
                Timestamp::from_second(seconds).ok()
            }
            Schedule::Cron(cron) => {
                let next = cron.next_after(after.to_zoned(TimeZone::UTC).datetime())?;
                next.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
            }
        }
    }
}

/// One of something is singular, more are plural: EventBridge insists.
fn parse_rate(inner: &str) -> Option<i64> {
    let mut words = inner.split_ascii_whitespace();
    let (value, unit) = (words.next()?, words.next()?);
    if words.next().is_some() || !value.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let value: i64 = value.parse().ok()?;
    let minutes = match (unit, value) {
        ("minute", 1) | ("minutes", 2..) => 1,
        ("hour", 1) | ("hours", 2..) => 60,
        ("day", 1) | ("days", 2..) => 24 * 60,
        _ => return None,
    };
    value.checked_mul(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn rates() {
        let start = time("2024-01-01T00:00:30Z");
        for (expression, after, expected) in [
            ("rate(1 minute)", "2024-01-01T00:00:30Z", "2024-01-01T00:01:30Z"),
            ("rate(5 minutes)", "2024-01-01T00:00:30Z", "2024-01-01T00:05:30Z"),
            ("rate(5 minutes)", "2024-01-01T00:05:29Z", "2024-01-01T00:05:30Z"),
            ("rate(5 minutes)", "2024-01-01T00:05:30Z", "2024-01-01T00:10:30Z"),
            ("rate(1 hour)", "2024-01-01T05:30:00Z", "2024-01-01T06:00:30Z"),
            ("rate(2 days)", "2024-01-02T00:00:00Z", "2024-01-03T00:00:30Z"),
            ("rate(1 day)", "2023-01-01T00:00:00Z", "2024-01-02T00:00:30Z"),
        ] {
            let schedule = Schedule::parse(expression).unwrap();
            assert_eq!(
                schedule.next_after(time(after), start),
                Some(time(expected)),
                "{expression} after {after}"
            );
        }
    }

    #[test]
    fn what_is_no_schedule() {
        for expression in [
            "",
            "rate",
            "rate()",
            "rate(5)",
            "rate(0 minutes)",
            "rate(-1 minutes)",
            "rate(1 minutes)",
            "rate(5 minute)",
            "rate(1 hours)",
            "rate(5 hour)",
            "rate(5 weeks)",
            "rate(1.5 hours)",
            "rate(5 minutes",
            "Rate(5 minutes)",
            "rate(5 minutes) ",
            "cron(0 12 * * *)",
            "cron(0 12 * * ? * *)",
            "5 minutes",
        ] {
            let error = Schedule::parse(expression).unwrap_err();
            assert_eq!(error.to_string(), "Parameter ScheduleExpression is not valid.", "{expression}");
        }
    }
}
