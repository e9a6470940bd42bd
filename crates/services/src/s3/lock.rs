//! Object Lock: versions that can't be taken away for a while, or until a hold ends. [Locking objects with Object Lock]

use super::bucket::BucketRow;
use super::object::Control;
use crate::OpResult;
use aws::s3::{ObjectLockConfiguration, ObjectLockLegalHoldStatus, ObjectLockMode, ObjectLockRetentionMode};
use aws::{Error, Timestamp};
use serde::{Deserialize, Serialize};

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Until when a version is kept, and whether that can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    pub mode: ObjectLockRetentionMode,
    pub until: Timestamp,
}

/// What a request says of a new object's lock.
#[derive(Default)]
pub struct Given {
    pub mode: Option<ObjectLockMode>,
    pub until: Option<Timestamp>,
    pub hold: Option<ObjectLockLegalHoldStatus>,
}

/// Reads it off an input, whatever input it is. Event holds are refused by name.
#[macro_export]
macro_rules! given_lock {
    ($input:expr) => {{
        if $input.object_lock_event_hold.is_some() {
            let what = "event holds of Object Lock";
            return Err($crate::OpError::not_served(&::aws::s3::SERVICE, what));
        }
        $crate::s3::lock::Given {
            mode: $input.object_lock_mode,
            until: $input.object_lock_retain_until_date,
            hold: $input.object_lock_legal_hold_status,
        }
    }};
}

/// Tells of a version's lock.
#[macro_export]
macro_rules! put_lock {
    ($output:expr, $control:expr) => {
        if let Some(retention) = &$control.retention {
            $output.object_lock_mode = retention.mode.as_str().parse().ok();
            $output.object_lock_retain_until_date = Some(retention.until);
        }
        $output.object_lock_legal_hold_status = $control.legal_hold.map($crate::s3::lock::hold_status);
    };
}

pub fn hold_status(is_on: bool) -> ObjectLockLegalHoldStatus {
    if is_on { ObjectLockLegalHoldStatus::On } else { ObjectLockLegalHoldStatus::Off }
}

pub fn missing_configuration() -> Error {
    Error::new("InvalidRequest", 400, "Bucket is missing Object Lock Configuration")
}

/// What a version that is locked says to whoever would take it away.
pub fn protected() -> Error {
    Error::new("AccessDenied", 403, "Access Denied because object protected by object lock.")
}

fn in_the_past(name: &'static str, until: Timestamp) -> Error {
    Error::new("InvalidArgument", 400, "The retain until date must be in the future!")
        .with("ArgumentName", name)
        .with("ArgumentValue", until.to_http_date())
}

impl Given {
    /// The lock of a new object: its own, or what the bucket gives to all.
    pub fn of_new(&self, bucket: &BucketRow, now: Timestamp) -> OpResult<(Option<Retention>, Option<bool>)> {
        let both = "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied";
        let refused = |name: &'static str| {
            Err(Error::new("InvalidArgument", 400, both).with("ArgumentName", name).into())
        };
        let any = self.mode.is_some() || self.until.is_some() || self.hold.is_some();
        let Some(configuration) = &bucket.object_lock else {
            return if any { Err(missing_configuration().into()) } else { Ok((None, None)) };
        };
        let retention = match (self.mode, self.until) {
            (Some(_), None) => return refused("x-amz-object-lock-retain-until-date"),
            (None, Some(_)) => return refused("x-amz-object-lock-mode"),
            (Some(_), Some(until)) if until <= now => {
                return Err(in_the_past("x-amz-object-lock-retain-until-date", until).into());
            }
            (Some(mode), Some(until)) => {
                let mode = match mode {
                    ObjectLockMode::Governance => ObjectLockRetentionMode::Governance,
                    ObjectLockMode::Compliance => ObjectLockRetentionMode::Compliance,
                };
                Some(Retention { mode, until })
            }
            (None, None) => by_default(configuration, now),
        };
        Ok((retention, self.hold.map(|hold| hold == ObjectLockLegalHoldStatus::On)))
    }
}

fn by_default(configuration: &ObjectLockConfiguration, now: Timestamp) -> Option<Retention> {
    let default = configuration.rule.as_ref()?.default_retention.as_ref()?;
    let days = default.days.map(i64::from).or(default.years.map(|years| i64::from(years) * 365))?;
    Some(Retention { mode: default.mode?, until: now.plus_seconds(days * DAY_SECONDS).whole_seconds() })
}

/// Refuses to take a version away that is locked.
pub fn check_removal(control: &Control, now: Timestamp, bypasses: bool) -> OpResult<()> {
    let is_kept = control.retention.as_ref().is_some_and(|retention| {
        let gives_way = bypasses && retention.mode == ObjectLockRetentionMode::Governance;
        retention.until > now && !gives_way
    });
    if is_kept || control.legal_hold == Some(true) { Err(protected().into()) } else { Ok(()) }
}

/// Refuses to loosen a lock: a longer one of the same kind, or a stricter one, is no loosening.
pub fn check_change(
    old: Option<&Retention>,
    new: Option<&Retention>,
    now: Timestamp,
    bypasses: bool,
) -> OpResult<()> {
    if let Some(new) = new.filter(|new| new.until <= now) {
        return Err(in_the_past("RetainUntilDate", new.until).into());
    }
    let Some(old) = old.filter(|old| old.until > now) else { return Ok(()) };
    let is_stricter = new.is_some_and(|new| {
        let same = new.mode == old.mode || old.mode == ObjectLockRetentionMode::Governance;
        same && new.until >= old.until
    });
    let gives_way = bypasses && old.mode == ObjectLockRetentionMode::Governance;
    if is_stricter || gives_way { Ok(()) } else { Err(protected().into()) }
}

/// A bucket's rule that can be read: one kind, and days or years.
pub fn check_configuration(configuration: &ObjectLockConfiguration) -> OpResult<()> {
    let fits = match &configuration.rule {
        None => true,
        Some(rule) => rule.default_retention.as_ref().is_some_and(|default| {
            let one = default.days.is_some() != default.years.is_some();
            one && default.mode.is_some() && default.days.or(default.years).is_some_and(|n| n > 0)
        }),
    };
    if configuration.object_lock_enabled.is_some() && fits {
        return Ok(());
    }
    let message = "The XML you provided was not well-formed or did not validate against our published schema";
    Err(Error::new("MalformedXML", 400, message).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ObjectLockRetentionMode::{Compliance, Governance};

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn until(mode: ObjectLockRetentionMode, seconds: i64) -> Retention {
        Retention { mode, until: at(seconds) }
    }

    #[test]
    fn locks_hold() {
        let cases = [
            (None, None, false, true),
            (Some(until(Governance, 100)), None, false, false),
            (Some(until(Governance, 100)), None, true, true),
            (Some(until(Compliance, 100)), None, true, false),
            (Some(until(Compliance, 10)), None, false, true),
            (None, Some(true), true, false),
            (None, Some(false), false, true),
        ];
        for (retention, legal_hold, bypasses, expected) in cases {
            let control = Control { retention, legal_hold, ..Control::default() };
            assert_eq!(check_removal(&control, at(10), bypasses).is_ok(), expected, "{control:?} {bypasses}");
        }
    }

    #[test]
    fn locks_are_only_tightened() {
        let cases = [
            (None, Some(until(Governance, 100)), false, true),
            (None, Some(until(Governance, 1)), false, false),
            (Some(until(Governance, 100)), Some(until(Governance, 200)), false, true),
            (Some(until(Governance, 100)), Some(until(Governance, 50)), false, false),
            (Some(until(Governance, 100)), Some(until(Governance, 50)), true, true),
            (Some(until(Governance, 100)), None, true, true),
            (Some(until(Compliance, 100)), Some(until(Compliance, 200)), false, true),
            (Some(until(Compliance, 100)), Some(until(Compliance, 50)), true, false),
            (Some(until(Compliance, 100)), Some(until(Governance, 200)), true, false),
            (Some(until(Compliance, 5)), None, false, true),
        ];
        for (old, new, bypasses, expected) in cases {
            let got = check_change(old.as_ref(), new.as_ref(), at(10), bypasses);
            assert_eq!(got.is_ok(), expected, "{old:?} {new:?} {bypasses}");
        }
    }
}
