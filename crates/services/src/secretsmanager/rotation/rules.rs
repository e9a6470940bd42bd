//! When a secret is rotated. [Rotation schedules]

use aws::secretsmanager::{RotationRulesType, errors};
use aws::{Error, Timestamp};
use documents::pattern::Schedule;
use serde::{Deserialize, Serialize};

const DAY: i64 = 86_400;
const HOUR: i64 = 3600;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    pub after_days: Option<i64>,
    /// The length of the window: `3h`.
    pub duration: Option<String>,
    /// `cron(…)` or `rate(…)`
    pub expression: Option<String>,
}

impl Rules {
    pub fn new(asked: RotationRulesType) -> Result<Self, Error> {
        let rules = Self {
            after_days: asked.automatically_after_days,
            duration: asked.duration,
            expression: asked.schedule_expression,
        };
        let invalid = |message: &str| Err(errors::invalid_parameter_exception(message.to_owned()));
        match (&rules.after_days, &rules.expression) {
            (Some(_), Some(_)) => {
                return invalid("You can't specify both AutomaticallyAfterDays and ScheduleExpression.");
            }
            (None, Some(expression)) if Schedule::parse(expression).is_err() => {
                return invalid("Invalid ScheduleExpression.");
            }
            _ => {}
        }
        if rules.duration.is_some() && rules.window_seconds().is_none() {
            return invalid("Invalid Duration: a number of hours is followed by h, such as 3h.");
        }
        Ok(rules)
    }

    pub fn shown(&self) -> RotationRulesType {
        RotationRulesType {
            automatically_after_days: self.after_days,
            duration: self.duration.clone(),
            schedule_expression: self.expression.clone(),
        }
    }

    fn window_seconds(&self) -> Option<i64> {
        let hours: i64 = self.duration.as_deref()?.strip_suffix('h')?.parse().ok()?;
        (1..=24).contains(&hours).then_some(hours * HOUR)
    }

    /// When the window of the next rotation opens and when it closes, after a time.
    pub fn next(&self, after: Timestamp) -> Option<(Timestamp, Timestamp)> {
        let end_of_day = |seconds: i64| seconds - seconds.rem_euclid(DAY) + DAY - 1;
        let opens = if let Some(days) = self.after_days {
            let today = after.seconds() - after.seconds().rem_euclid(DAY);
            today + days * DAY
        } else {
            let from = jiff::Timestamp::from_second(after.seconds()).ok()?;
            Schedule::parse(self.expression.as_deref()?).ok()?.next_after(from, from)?.as_second()
        };
        let closes = self.window_seconds().map_or_else(|| end_of_day(opens), |window| opens + window);
        Some((Timestamp::from_seconds(opens), Timestamp::from_seconds(closes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_next(days: Option<i64>, expression: Option<&str>, duration: Option<&str>, expected: (i64, i64)) {
        let asked = RotationRulesType {
            automatically_after_days: days,
            duration: duration.map(Into::into),
            schedule_expression: expression.map(Into::into),
        };
        let (opens, closes) = Rules::new(asked).unwrap().next(Timestamp::from_seconds(DAY + 5)).unwrap();
        assert_eq!((opens.seconds(), closes.seconds()), expected, "{days:?} {expression:?}");
    }

    #[test]
    fn windows_open_and_close() {
        check_next(Some(1), None, None, (2 * DAY, 3 * DAY - 1));
        check_next(Some(30), None, Some("2h"), (31 * DAY, 31 * DAY + 2 * HOUR));
        check_next(None, Some("rate(10 days)"), None, (11 * DAY + 5, 12 * DAY - 1));
        check_next(None, Some("cron(0 8 * * ? *)"), Some("3h"), (DAY + 8 * HOUR, DAY + 11 * HOUR));
    }

    #[test]
    fn rules_that_contradict_themselves_are_refused() {
        for (days, expression, duration) in [
            (Some(1), Some("rate(1 day)"), None),
            (None, Some("now and then"), None),
            (Some(1), None, Some("3 hours")),
            (Some(1), None, Some("0h")),
        ] {
            let asked = RotationRulesType {
                automatically_after_days: days,
                duration: duration.map(Into::into),
                schedule_expression: expression.map(Into::into),
            };
            assert_eq!(Rules::new(asked).unwrap_err().code, "InvalidParameterException");
        }
    }
}
