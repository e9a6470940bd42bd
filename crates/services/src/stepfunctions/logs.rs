//! Logging: which of an execution's events go to the log group of its state machine, and how they look there. [Using
//! CloudWatch Logs to log execution history]

use super::names::Subject;
use crate::{Access, Caller, Cx, OpError, OpResult};
use aws::logs::{
    CreateLogStream, CreateLogStreamInput, DescribeLogGroups, DescribeLogGroupsInput, InputLogEvent,
    PutLogEvents, PutLogEventsInput,
};
use aws::stepfunctions::{self as s, LogLevel, LoggingConfiguration, errors};
use aws::{Arn, Region};
use documents::states::run::HistoryEvent;
use serde_json::{Value, json};

/// Of one call that writes to a log. [PutLogEvents]
const MOST_EVENTS: usize = 500;
const MOST_BYTES: usize = 700 * 1024;
/// What a role needs that log delivery is set up with. [cw-logs]
const DELIVERY: &[&str] = &[
    "logs:CreateLogDelivery",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
];

/// A log group.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Destination {
    pub account: aws::Account,
    pub region: Region,
    pub group: String,
}

impl Destination {
    fn parse(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok()?;
        let group = arn.resource.strip_prefix("log-group:")?.strip_suffix(":*")?;
        let (account, region) = (arn.account_id()?, arn.region.parse().ok()?);
        (arn.service == "logs").then(|| Self { account, region, group: group.to_owned() })
    }

    fn cx(&self, cx: &Cx) -> Cx {
        // Log delivery acts for the account, once a role that may set it up has done so.
        cx.as_caller(Caller::root(self.account)).in_region(self.region.clone())
    }
}

fn level(logging: &LoggingConfiguration) -> LogLevel {
    logging.level.unwrap_or(LogLevel::Off)
}

/// Where events go, if any do.
pub fn destination(logging: &LoggingConfiguration) -> Option<Destination> {
    if level(logging) == LogLevel::Off {
        return None;
    }
    let first = logging.destinations.as_ref()?.first()?;
    Destination::parse(first.cloud_watch_logs_log_group.as_ref()?.log_group_arn.as_ref()?)
}

/// Whether an event is of a level. [Log levels for execution events]
pub fn is_logged(logging: &LoggingConfiguration, kind: &str) -> bool {
    let ends = matches!(kind, "ExecutionAborted" | "ExecutionFailed" | "ExecutionTimedOut");
    match level(logging) {
        LogLevel::All => true,
        LogLevel::Error => {
            let fails = ["Failed", "TimedOut", "Aborted"].iter().any(|end| kind.ends_with(end));
            ends || fails || kind == "FailStateEntered"
        }
        LogLevel::Fatal => ends,
        LogLevel::Off => false,
    }
}

/// Whether a member of an event's details is what went in or came out.
pub fn is_data(member: &str) -> bool {
    matches!(
        member,
        "input"
            | "inputDetails"
            | "output"
            | "outputDetails"
            | "assignedVariables"
            | "assignedVariablesDetails"
    )
}

/// An event as it is logged.
fn entry(event: &HistoryEvent, subject: &Subject, data: bool) -> Value {
    let mut details = event.details.values().next().cloned().unwrap_or_else(|| json!({}));
    if !data && let Some(details) = details.as_object_mut() {
        details.retain(|key, _| !is_data(key));
    }
    json!({
        "id": event.id.to_string(),
        "type": event.kind,
        "details": details,
        "redrive_count": subject.redrives.to_string(),
        "previous_event_id": event.previous_event_id.to_string(),
        "event_timestamp": event.timestamp.to_string(),
        "execution_arn": subject.arn(),
    })
}

/// Checks a configuration: one log group, which is there, and a role that may have logs delivered.
pub async fn check(cx: &Cx, role: &Cx, logging: Option<&LoggingConfiguration>) -> OpResult<()> {
    let Some(logging) = logging.filter(|logging| level(logging) != LogLevel::Off) else { return Ok(()) };
    let invalid = |why: &str| {
        OpError::from(errors::invalid_logging_configuration(format!("Invalid Logging Configuration: {why}")))
    };
    if logging.destinations.as_ref().is_none_or(|all| all.len() != 1) {
        return Err(invalid("Must specify exactly one Log Destination."));
    }
    let destination = destination(logging)
        .ok_or_else(|| invalid("Log Destination is not a log group's ARN that ends in :*."))?;
    for action in DELIVERY {
        if !Access::any(role, action).is_allowed(role)? {
            let message = "The state machine IAM Role is not authorized to access the Log Destination";
            return Err(OpError::denied(&s::SERVICE, message));
        }
    }
    let input = DescribeLogGroupsInput {
        log_group_name_prefix: Some(destination.group.clone()),
        ..Default::default()
    };
    let groups = destination.cx(cx).call::<DescribeLogGroups>(input).await?.log_groups.unwrap_or_default();
    if groups.iter().any(|group| group.log_group_name.as_ref() == Some(&destination.group)) {
        Ok(())
    } else {
        Err(invalid("Log Destination not found."))
    }
}

/// Writes events to the stream of an execution, which is named for when it started.
pub async fn write(
    cx: &Cx,
    subject: &Subject,
    to: &Destination,
    stream: &str,
    (events, data): (&[HistoryEvent], bool),
) -> OpResult<()> {
    let cx = to.cx(cx);
    let stream = format!("states/{}/{stream}", subject.machine);
    let make = CreateLogStreamInput { log_group_name: to.group.clone(), log_stream_name: stream.clone() };
    match cx.call::<CreateLogStream>(make).await {
        Err(error) if error.code() == "ResourceAlreadyExistsException" => {}
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    let (mut batch, mut bytes) = (Vec::new(), 0);
    for event in events {
        let message = entry(event, subject, data).to_string();
        if batch.len() == MOST_EVENTS || bytes + message.len() > MOST_BYTES {
            put(&cx, to, &stream, std::mem::take(&mut batch)).await?;
            bytes = 0;
        }
        bytes += message.len();
        batch.push(InputLogEvent { timestamp: event.timestamp, message });
    }
    put(&cx, to, &stream, batch).await
}

async fn put(cx: &Cx, to: &Destination, stream: &str, log_events: Vec<InputLogEvent>) -> OpResult<()> {
    if log_events.is_empty() {
        return Ok(());
    }
    let input = PutLogEventsInput {
        log_group_name: to.group.clone(),
        log_stream_name: stream.to_owned(),
        log_events,
        ..Default::default()
    };
    cx.call::<PutLogEvents>(input).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::stepfunctions::{CloudWatchLogsLogGroup, LogDestination};

    fn logging(level: LogLevel) -> LoggingConfiguration {
        let log_group_arn = Some("arn:aws:logs:us-east-1:111111111111:log-group:/a/b:*".to_owned());
        let group =
            LogDestination { cloud_watch_logs_log_group: Some(CloudWatchLogsLogGroup { log_group_arn }) };
        LoggingConfiguration {
            level: Some(level),
            destinations: Some(vec![group]),
            include_execution_data: None,
        }
    }

    #[test]
    fn levels_choose_events() {
        for (kind, all, error, fatal) in [
            ("ExecutionStarted", true, false, false),
            ("ExecutionFailed", true, true, true),
            ("ExecutionTimedOut", true, true, true),
            ("ExecutionSucceeded", true, false, false),
            ("FailStateEntered", true, true, false),
            ("TaskFailed", true, true, false),
            ("LambdaFunctionTimedOut", true, true, false),
            ("MapIterationAborted", true, true, false),
            ("TaskScheduled", true, false, false),
        ] {
            for (level, expected) in [
                (LogLevel::All, all),
                (LogLevel::Error, error),
                (LogLevel::Fatal, fatal),
                (LogLevel::Off, false),
            ] {
                assert_eq!(is_logged(&logging(level), kind), expected, "{kind} at {level:?}");
            }
        }
    }

    #[test]
    fn events_are_logged_with_or_without_their_data() {
        let event: HistoryEvent = serde_json::from_value(json!({
            "id": 2, "previousEventId": 0, "timestamp": 5, "type": "PassStateEntered",
            "stateEnteredEventDetails": {"name": "A", "input": "{}", "inputDetails": {"truncated": false}},
        }))
        .unwrap();
        let arn = "arn:aws:states:us-east-1:111111111111:execution:m:r";
        let subject = Subject { redrives: 2, ..Subject::read(arn).unwrap() };
        assert_eq!(entry(&event, &subject, false)["details"], json!({"name": "A"}));
        assert_eq!(
            entry(&event, &subject, true),
            json!({
                "id": "2", "type": "PassStateEntered", "previous_event_id": "0", "event_timestamp": "5",
                "redrive_count": "2", "execution_arn": arn,
                "details": {"name": "A", "input": "{}", "inputDetails": {"truncated": false}},
            })
        );
        assert_eq!(destination(&logging(LogLevel::All)).map(|to| to.group).as_deref(), Some("/a/b"));
        assert_eq!(destination(&logging(LogLevel::Off)), None);
    }
}
