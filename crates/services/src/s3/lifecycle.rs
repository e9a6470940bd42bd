//! Lifecycle rules: which ones can be, and when they would have an object go. [Managing the lifecycle of objects]

use super::bucket::BucketRow;
use super::object::ObjectRow;
use crate::{OpError, OpResult};
use aws::s3::{self, ExpirationStatus, LifecycleExpiration, LifecycleRule, Tag};
use aws::{Error, Timestamp};

const DAY_SECONDS: i64 = 24 * 60 * 60;

fn malformed() -> OpError {
    let message = "The XML you provided was not well-formed or did not validate against our published schema";
    Error::new("MalformedXML", 400, message).into()
}

/// Refuses rules that S3 does not take, and those that are not served.
pub fn check(rules: &[LifecycleRule]) -> OpResult<()> {
    if rules.is_empty() {
        return Err(malformed());
    }
    rules.iter().try_for_each(check_rule)?;
    let mut ids: Vec<_> = rules.iter().filter_map(|rule| rule.id.as_deref()).collect();
    ids.sort_unstable();
    if ids.windows(2).any(|pair| pair[0] == pair[1] && !pair[0].is_empty()) {
        let message = "Rule ID must be unique. Found same ID for more than one rule";
        return Err(Error::new("InvalidArgument", 400, message).into());
    }
    Ok(())
}

fn check_rule(rule: &LifecycleRule) -> OpResult<()> {
    let transitions = rule.transitions.as_ref().is_some_and(|t| !t.is_empty())
        || rule.noncurrent_version_transitions.as_ref().is_some_and(|t| !t.is_empty());
    if transitions {
        return Err(OpError::not_served(&s3::SERVICE, "lifecycle transitions to other storage classes"));
    }
    // A rule says what it is about, in one of two ways.
    let has_prefix = rule.prefix.is_some();
    if has_prefix == rule.filter.is_some() {
        return Err(malformed());
    }
    if let Some(filter) = &rule.filter {
        let ways = [
            filter.prefix.is_some(),
            filter.tag.is_some(),
            filter.object_size_greater_than.is_some(),
            filter.object_size_less_than.is_some(),
            filter.and.is_some(),
        ];
        if ways.iter().filter(|is| **is).count() > 1 {
            return Err(malformed());
        }
        let tags = filter.and.as_ref().and_then(|and| and.tags.as_deref()).unwrap_or_default();
        let mut keys: Vec<&str> = tags.iter().map(|tag| tag.key.as_str()).collect();
        keys.sort_unstable();
        if keys.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::new("InvalidRequest", 400, "Duplicate Tag Keys are not allowed.").into());
        }
    }
    let noncurrent = rule.noncurrent_version_expiration.as_ref();
    if noncurrent.is_some_and(|n| n.noncurrent_days.is_none()) {
        return Err(malformed());
    }
    let expiration = rule.expiration.as_ref();
    expiration.map_or(Ok(()), check_expiration)
}

fn check_expiration(expiration: &LifecycleExpiration) -> OpResult<()> {
    let marker = expiration.expired_object_delete_marker.is_some();
    let ways = [expiration.days.is_some(), expiration.date.is_some(), marker];
    if ways.iter().filter(|is| **is).count() != 1 {
        return Err(malformed());
    }
    if expiration.days.is_some_and(|days| days <= 0) {
        let message = "'Days' for Expiration action must be a positive integer";
        return Err(Error::new("InvalidArgument", 400, message).into());
    }
    match expiration.date {
        Some(date) if date.seconds() % DAY_SECONDS != 0 => {
            Err(Error::new("InvalidArgument", 400, "'Date' must be at midnight GMT")
                .with("ArgumentName", "Date")
                .with("ArgumentValue", date.to_iso8601_millis())
                .into())
        }
        _ => Ok(()),
    }
}

/// `x-amz-expiration`: when an object would go, and by which rule; the earliest of those that are about it.
pub fn expiration(bucket: &BucketRow, key: &str, row: &ObjectRow) -> Option<String> {
    let (at, rule) = bucket
        .lifecycle
        .iter()
        .filter(|rule| rule.status == ExpirationStatus::Enabled && is_about(rule, key, row))
        .filter_map(|rule| Some((ends(rule.expiration.as_ref()?, row.modified_at)?, rule)))
        .min_by_key(|(at, _)| *at)?;
    let id = percent_encoding::utf8_percent_encode(
        rule.id.as_deref().unwrap_or_default(),
        percent_encoding::CONTROLS,
    );
    Some(format!("expiry-date=\"{}\", rule-id=\"{id}\"", at.to_http_date()))
}

/// The midnight after so many whole days.
fn ends(expiration: &LifecycleExpiration, modified_at: Timestamp) -> Option<Timestamp> {
    if let Some(date) = expiration.date {
        return Some(date);
    }
    let end = modified_at.seconds() + i64::from(expiration.days?) * DAY_SECONDS;
    let midnight = end.div_euclid(DAY_SECONDS) * DAY_SECONDS;
    let rounded = if midnight == end { end } else { midnight + DAY_SECONDS };
    Some(Timestamp::from_millis(rounded * 1000))
}

fn is_about(rule: &LifecycleRule, key: &str, row: &ObjectRow) -> bool {
    let prefix = rule.prefix.as_deref();
    if !key.starts_with(prefix.unwrap_or_default()) {
        return false;
    }
    let Some(filter) = &rule.filter else { return true };
    let tagged = |tag: &Tag| row.tags.get(&tag.key) == Some(&tag.value);
    let fits = |prefix: Option<&str>, greater: Option<i64>, less: Option<i64>| {
        key.starts_with(prefix.unwrap_or_default())
            && greater.is_none_or(|size| row.size > size.unsigned_abs())
            && less.is_none_or(|size| row.size < size.unsigned_abs())
    };
    let alone = fits(filter.prefix.as_deref(), filter.object_size_greater_than, filter.object_size_less_than)
        && filter.tag.as_ref().is_none_or(tagged);
    alone
        && filter.and.as_ref().is_none_or(|and| {
            fits(and.prefix.as_deref(), and.object_size_greater_than, and.object_size_less_than)
                && and.tags.iter().flatten().all(tagged)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::Region;
    use aws::s3::LifecycleRuleFilter;

    fn rule(id: &str, days: i32, filter: LifecycleRuleFilter) -> LifecycleRule {
        LifecycleRule {
            id: Some(id.into()),
            status: ExpirationStatus::Enabled,
            filter: Some(filter),
            expiration: Some(LifecycleExpiration { days: Some(days), ..Default::default() }),
            ..Default::default()
        }
    }

    #[test]
    fn the_earliest_rule_is_told() {
        let at = Timestamp::parse_iso8601("2026-03-01T10:00:00Z").unwrap();
        let account = "111111111111".parse().unwrap();
        let mut bucket = BucketRow::new("b", account, Region::us_east_1(), at);
        let prefix = |prefix: &str| LifecycleRuleFilter { prefix: Some(prefix.into()), ..Default::default() };
        let large = LifecycleRuleFilter { object_size_greater_than: Some(20), ..Default::default() };
        bucket.lifecycle =
            vec![rule("long", 10, prefix("a")), rule("short", 1, prefix("ab")), rule("large", 3, large)];
        let row = |size: u64| ObjectRow { size, is_marker: false, ..ObjectRow::marker(None, at) };
        for (key, size, expected) in [
            ("x", 1, None),
            ("a", 1, Some("expiry-date=\"Thu, 12 Mar 2026 00:00:00 GMT\", rule-id=\"long\"")),
            ("abc", 30, Some("expiry-date=\"Tue, 03 Mar 2026 00:00:00 GMT\", rule-id=\"short\"")),
            ("x", 21, Some("expiry-date=\"Thu, 05 Mar 2026 00:00:00 GMT\", rule-id=\"large\"")),
        ] {
            assert_eq!(expiration(&bucket, key, &row(size)).as_deref(), expected, "{key} {size}");
        }
    }

    #[test]
    fn rules_are_checked() {
        let good = rule("a", 1, LifecycleRuleFilter::default());
        assert!(check(std::slice::from_ref(&good)).is_ok());
        let no_filter = LifecycleRule { filter: None, ..good.clone() };
        let both = LifecycleExpiration {
            days: Some(1),
            expired_object_delete_marker: Some(true),
            ..Default::default()
        };
        let both = LifecycleRule { expiration: Some(both), ..good.clone() };
        let noon = Timestamp::parse_iso8601("2026-03-01T12:00:00Z");
        let noon = LifecycleExpiration { date: noon, ..Default::default() };
        let noon = LifecycleRule { expiration: Some(noon), ..good.clone() };
        for (rules, code) in [
            (vec![], "MalformedXML"),
            (vec![no_filter], "MalformedXML"),
            (vec![both], "MalformedXML"),
            (vec![noon], "InvalidArgument"),
            (vec![good.clone(), good], "InvalidArgument"),
        ] {
            assert_eq!(check(&rules).unwrap_err().code(), code);
        }
    }
}
