//! Groups and streams: what is known of each, their names and ARNs.

use super::sealing::DataKey;
use super::subscription::Filter;
use crate::Cx;
use aws::logs::{InheritedProperty, LogGroup, LogGroupClass, LogStream, errors};
use aws::{Arn, Error, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

const DAY: i64 = 24 * 3600 * 1000;

/// The days for which events can be kept. [PutRetentionPolicy]
const RETENTIONS: [i32; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/// A log group, as its row has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub created_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    pub class: LogGroupClass,
    #[serde(default)]
    pub tags: IndexMap<String, String>,
    /// Bytes of all events, with the 26 that each counts for beside its message.
    pub stored_bytes: i64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Filter>,
    /// Oldest first; the last one seals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_keys: Vec<DataKey>,
}

impl Group {
    /// Events before this time are expired.
    pub fn horizon(&self, now: Timestamp) -> i64 {
        self.retention_days.map_or(0, |days| now.millis() - i64::from(days) * DAY)
    }

    pub fn shown(self, cx: &Cx) -> LogGroup {
        let arn = group_arn(cx, &self.name).to_string();
        LogGroup {
            log_group_name: Some(self.name),
            creation_time: Some(self.created_at.millis()),
            retention_in_days: self.retention_days,
            metric_filter_count: Some(0),
            arn: Some(format!("{arn}:*")),
            stored_bytes: Some(self.stored_bytes),
            kms_key_id: self.kms_key_id,
            inherited_properties: None::<Vec<InheritedProperty>>,
            log_group_class: Some(self.class),
            deletion_protection_enabled: Some(false),
            log_group_arn: Some(arn),
            ..Default::default()
        }
    }
}

/// A log stream, as its row has it. Times of events are milliseconds since 1970.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stream {
    pub name: String,
    /// Names its events' rows; never used again in this account and region.
    pub number: u64,
    pub created_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_event: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_event: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ingestion: Option<i64>,
    pub stored_bytes: i64,
    /// Batches that were ever put; the first is 1.
    pub batches: u64,
    /// The longest time between the first and the last event of one batch: how far a reader must look around.
    pub longest_span: i64,
}

impl Stream {
    pub fn new(name: String, number: u64, created_at: Timestamp) -> Self {
        Self {
            name,
            number,
            created_at,
            first_event: None,
            last_event: None,
            last_ingestion: None,
            stored_bytes: 0,
            batches: 0,
            longest_span: 0,
        }
    }

    /// 56 digits, of which clients know nothing but that they change.
    pub fn sequence_token(&self) -> String {
        format!("49{:018}{:036}", self.number, self.batches)
    }

    pub fn shown(self, cx: &Cx, group: &str) -> LogStream {
        let arn = stream_arn(cx, group, &self.name).to_string();
        LogStream {
            upload_sequence_token: (self.batches > 0).then(|| self.sequence_token()),
            log_stream_name: Some(self.name),
            creation_time: Some(self.created_at.millis()),
            first_event_timestamp: self.first_event,
            last_event_timestamp: self.last_event,
            last_ingestion_time: self.last_ingestion,
            arn: Some(arn),
            // AWS reports zero for every stream since 2019.
            stored_bytes: Some(0),
        }
    }
}

pub fn group_arn(cx: &Cx, group: &str) -> Arn {
    cx.arn("logs", format!("log-group:{group}"))
}

pub fn stream_arn(cx: &Cx, group: &str, stream: &str) -> Arn {
    cx.arn("logs", format!("log-group:{group}:log-stream:{stream}"))
}

pub fn no_group() -> Error {
    errors::resource_not_found_exception("The specified log group does not exist.")
}

pub fn no_stream() -> Error {
    errors::resource_not_found_exception("The specified log stream does not exist.")
}

/// A group's name out of its name or ARN.
pub fn name_of(identifier: &str) -> &str {
    if !identifier.starts_with("arn:") {
        return identifier;
    }
    let name = identifier.splitn(7, ':').nth(6).unwrap_or_default();
    name.strip_suffix(":*").unwrap_or(name)
}

/// The one group that an input names in either of two ways.
pub fn named<'a>(name: Option<&'a str>, identifier: Option<&'a str>) -> Result<&'a str, Error> {
    match (name, identifier) {
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) => Ok(name_of(identifier)),
        (None, None) => Err(errors::invalid_parameter_exception(
            "Either logGroupName or logGroupIdentifier must be specified.",
        )),
        (Some(_), Some(_)) => Err(errors::validation_exception(
            "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
        )),
    }
}

pub fn check_retention(days: i32) -> Result<(), Error> {
    if RETENTIONS.contains(&days) {
        return Ok(());
    }
    let mut known: Vec<String> = RETENTIONS.iter().rev().map(ToString::to_string).collect();
    known.sort();
    Err(errors::invalid_parameter_exception(format!(
        "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy \
         enum value set: [{}]",
        known.join(", ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_named_by_name_or_arn() {
        for (identifier, expected) in [
            ("/aws/codebuild/p", "/aws/codebuild/p"),
            ("arn:aws:logs:us-east-1:111111111111:log-group:/aws/codebuild/p", "/aws/codebuild/p"),
            ("arn:aws:logs:us-east-1:111111111111:log-group:g:*", "g"),
            ("arn:bad", ""),
        ] {
            assert_eq!(name_of(identifier), expected, "{identifier}");
        }
        assert!(named(None, None).is_err());
        assert!(named(Some("a"), Some("a")).is_err());
    }

    #[test]
    fn only_the_documented_retentions_are_taken() {
        for (days, good) in [(1, true), (0, false), (2, false), (3653, true), (-1, false)] {
            assert_eq!(check_retention(days).is_ok(), good, "{days}");
        }
    }
}
