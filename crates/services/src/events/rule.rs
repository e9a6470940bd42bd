//! Rules and their targets: what they are checked for, and what a target is sent. Pure.

use super::bus::Place;
use crate::OpError;
use crate::sqs::Address;
use aws::events::{self, RuleState, Target, errors};
use aws::{Arn, Error, Region, Timestamp};
use documents::pattern::{EventPattern, InputTransformer, JsonPath, RuleFacts, Schedule};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Rules of one bus, targets of one rule. [EventBridge quotas]
pub const MOST_RULES: usize = 300;
pub const MOST_TARGETS: usize = 5;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    pub name: String,
    pub bus: String,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: RuleState,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: IndexMap<String, String>,
    pub targets: Vec<Target>,
    pub created_by: String,
    pub created_at: Timestamp,
    /// The execution that wakes at the schedule's times, while the rule is enabled.
    pub clock: Option<String>,
}

impl Rule {
    pub fn is_enabled(&self) -> bool {
        match self.state {
            RuleState::Enabled | RuleState::EnabledWithAllCloudtrailManagementEvents => true,
            RuleState::Disabled => false,
        }
    }
}

pub fn missing(name: &str, bus: &str) -> Error {
    errors::resource_not_found_exception(format!("Rule {name} does not exist on EventBus {bus}."))
}

/// What PutRule refuses. [PutRule]
pub fn check_rule(place: &Place, pattern: Option<&str>, schedule: Option<&str>) -> Result<(), Error> {
    if pattern.is_none() && schedule.is_none() {
        return Err(Error::validation("Parameter(s) EventPattern or ScheduleExpression must be specified."));
    }
    if let Some(pattern) = pattern {
        EventPattern::parse(pattern).map_err(|e| errors::invalid_event_pattern_exception(e.to_string()))?;
    }
    if let Some(schedule) = schedule {
        if place.bus != super::bus::DEFAULT {
            return Err(Error::validation("ScheduleExpression is supported only on the default event bus."));
        }
        Schedule::parse(schedule).map_err(|e| Error::validation(e.to_string()))?;
    }
    Ok(())
}

/// What a target is, by its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Pipeline { name: String },
    Build { project: String },
    Function { arn: String },
    StateMachine { arn: String },
    LogGroup { name: String },
    Queue(Address),
    Topic { arn: String, region: Region },
    Bus(Place),
}

impl Kind {
    pub fn of(target: &Target) -> Result<Self, OpError> {
        let invalid = || Error::validation("Provided Arn is not in correct format.");
        let arn: Arn = target.arn.parse().map_err(|_| invalid())?;
        match arn.service.as_str() {
            "codepipeline" if !arn.resource.contains(['/', ':']) => Ok(Self::Pipeline { name: arn.resource }),
            "codebuild" => {
                let project = arn.resource.strip_prefix("project/").ok_or_else(invalid)?.to_owned();
                Ok(Self::Build { project })
            }
            "lambda" if arn.resource.starts_with("function:") => {
                Ok(Self::Function { arn: target.arn.clone() })
            }
            "states" if arn.resource.starts_with("stateMachine:") => {
                Ok(Self::StateMachine { arn: target.arn.clone() })
            }
            "logs" => {
                let name = arn.resource.strip_prefix("log-group:").ok_or_else(invalid)?;
                let name = name.strip_suffix(":*").unwrap_or(name);
                Ok(Self::LogGroup { name: name.to_owned() })
            }
            "sqs" => Ok(Self::Queue(Address::of_arn(&target.arn).ok_or_else(invalid)?)),
            // A target of a rule has no place for the group that a FIFO topic needs.
            "sns" if arn.resource.ends_with(".fifo") => {
                Err(OpError::not_served(&events::SERVICE, format!("FIFO topics as targets ({})", target.arn)))
            }
            "sns" if !arn.resource.contains(':') => {
                let region = arn.region.parse().map_err(|_| invalid())?;
                Ok(Self::Topic { arn: target.arn.clone(), region })
            }
            "events" if arn.resource.starts_with("event-bus/") => {
                Ok(Self::Bus(Place::of_arn(&target.arn).ok_or_else(invalid)?))
            }
            service => {
                let what = format!("targets of {service} ({})", target.arn);
                Err(OpError::not_served(&events::SERVICE, what))
            }
        }
    }

    fn needs_role(&self) -> bool {
        match self {
            Self::Pipeline { .. } | Self::Build { .. } | Self::StateMachine { .. } => true,
            Self::Function { .. }
            | Self::LogGroup { .. }
            | Self::Queue(_)
            | Self::Topic { .. }
            | Self::Bus(_) => false,
        }
    }
}

/// What PutTargets refuses. [PutTargets]
pub fn check_target(place: &Place, target: &Target) -> Result<(), OpError> {
    let kind = Kind::of(target)?;
    refuse_parameters(target)?;
    if kind.needs_role() && target.role_arn.is_none() {
        return Err(Error::validation(format!("RoleArn is required for target {}.", target.arn)).into());
    }
    check_queues(&kind, target)?;
    let group_account = target.arn.parse::<Arn>().ok().and_then(|arn| arn.account_id());
    if matches!(kind, Kind::LogGroup { .. }) && group_account != Some(place.account) {
        return Err(Error::validation("A log group target is of the rule's own account.").into());
    }
    let given = [target.input.is_some(), target.input_path.is_some(), target.input_transformer.is_some()];
    if given.iter().filter(|given| **given).count() > 1 {
        return Err(Error::validation(format!(
            "Only one of Input, InputPath, or InputTransformer must be provided for target {}.",
            target.id
        ))
        .into());
    }
    if let Some(input) = &target.input
        && serde_json::from_str::<Value>(input).is_err()
    {
        return Err(Error::validation(format!("JSON syntax error in input for target {}", target.id)).into());
    }
    if let Some(path) = &target.input_path {
        JsonPath::parse(path).map_err(|_| {
            Error::validation(format!("Parameter InputPath is not valid for target {}.", target.id))
        })?;
    }
    transformer(target)?;
    Ok(())
}

/// A FIFO queue needs a group, and only queues have one; what could not be delivered goes to a standard queue.
fn check_queues(kind: &Kind, target: &Target) -> Result<(), OpError> {
    let group = target.sqs_parameters.as_ref().and_then(|p| p.message_group_id.as_ref());
    let message = match (kind, group) {
        (Kind::Queue(queue), None) if queue.name.ends_with(".fifo") => {
            format!("Parameter(s) SqsParameters must be specified for target: {}.", target.id)
        }
        (Kind::Queue(_), _) | (_, None) => match dead_letters(target) {
            Some(arn) => match Address::of_arn(&arn) {
                Some(queue) if queue.name.ends_with(".fifo") => {
                    "SQS FIFO is not supported by Dead Letter Queues.".to_owned()
                }
                Some(_) => return Ok(()),
                None => format!("Invalid DeadLetterConfig for target {}: {arn} is no queue.", target.id),
            },
            None => return Ok(()),
        },
        (_, Some(_)) => format!("Parameter(s) SqsParameters not valid for target: {}.", target.id),
    };
    Err(Error::validation(message).into())
}

/// The queue that events go to which could not be delivered.
pub fn dead_letters(target: &Target) -> Option<String> {
    target.dead_letter_config.as_ref().and_then(|config| config.arn.clone())
}

/// Parameters of targets that are not served.
fn refuse_parameters(target: &Target) -> Result<(), OpError> {
    let unserved = [
        ("KinesisParameters", target.kinesis_parameters.is_some()),
        ("RunCommandParameters", target.run_command_parameters.is_some()),
        ("EcsParameters", target.ecs_parameters.is_some()),
        ("BatchParameters", target.batch_parameters.is_some()),
        ("HttpParameters", target.http_parameters.is_some()),
        ("RedshiftDataParameters", target.redshift_data_parameters.is_some()),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some()),
        ("AppSyncParameters", target.app_sync_parameters.is_some()),
    ];
    match unserved.iter().find(|(_, given)| *given) {
        Some((name, _)) => {
            Err(OpError::not_served(&events::SERVICE, format!("{name} of target {}", target.id)))
        }
        None => Ok(()),
    }
}

fn transformer(target: &Target) -> Result<Option<InputTransformer>, Error> {
    let Some(given) = &target.input_transformer else { return Ok(None) };
    let paths = given.input_paths_map.iter().flatten().map(|(name, path)| (name.as_str(), path.as_str()));
    let compiled = InputTransformer::new(paths, &given.input_template).map_err(|error| {
        Error::validation(format!("Invalid InputTransformer for target {} : {error}.", target.id))
    })?;
    Ok(Some(compiled))
}

/// What a target is sent for an event.
pub fn input(target: &Target, event: &Value, rule_arn: &str, rule_name: &str, received: Timestamp) -> String {
    if let Some(input) = &target.input {
        return input.clone();
    }
    if let Some(path) = &target.input_path {
        let path = JsonPath::parse(path).ok();
        let found = path.as_ref().and_then(|path| path.select(event));
        return found.map_or_else(|| "{}".to_owned(), |value| value.to_string());
    }
    let ingestion_time = received.to_iso8601_millis();
    let facts = RuleFacts { rule_arn, rule_name, ingestion_time: &ingestion_time };
    match transformer(target) {
        Ok(Some(transformer)) => transformer.transform(event, &facts),
        Ok(None) | Err(_) => event.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::events::InputTransformer as Given;
    use serde_json::json;

    fn place(bus: &str) -> Place {
        let account = "111111111111".parse().unwrap();
        Place { account, region: aws::Region::us_east_1(), bus: bus.into() }
    }

    fn target(arn: &str) -> Target {
        Target { id: "t".into(), arn: arn.into(), ..Default::default() }
    }

    #[test]
    fn rules_are_checked() {
        for (bus, pattern, schedule, code) in [
            ("default", None, None, Some("ValidationException")),
            ("default", Some("{}"), None, Some("InvalidEventPatternException")),
            ("default", Some(r#"{"source":["a"]}"#), None, None),
            ("default", None, Some("rate(5 minutes)"), None),
            ("default", None, Some("rate(5 minute)"), Some("ValidationException")),
            ("orders", None, Some("rate(5 minutes)"), Some("ValidationException")),
        ] {
            let error = check_rule(&place(bus), pattern, schedule).err();
            assert_eq!(error.map(|e| e.code.into_owned()).as_deref(), code, "{pattern:?} {schedule:?}");
        }
    }

    #[test]
    fn targets_are_known_by_their_arns() {
        let at = "us-east-1:111111111111";
        for (arn, expected) in [
            (format!("arn:aws:codepipeline:{at}:p"), Some(Kind::Pipeline { name: "p".into() })),
            (format!("arn:aws:codebuild:{at}:project/p"), Some(Kind::Build { project: "p".into() })),
            (format!("arn:aws:logs:{at}:log-group:/a/b:*"), Some(Kind::LogGroup { name: "/a/b".into() })),
            (format!("arn:aws:events:{at}:event-bus/default"), Some(Kind::Bus(place("default")))),
            (
                format!("arn:aws:states:{at}:stateMachine:m"),
                Some(Kind::StateMachine { arn: format!("arn:aws:states:{at}:stateMachine:m") }),
            ),
            (format!("arn:aws:states:{at}:activity:a"), None),
            (
                format!("arn:aws:sqs:{at}:queue"),
                Some(Kind::Queue(Address::of_arn(&format!("arn:aws:sqs:{at}:queue")).unwrap())),
            ),
            (format!("arn:aws:kinesis:{at}:stream/s"), None),
            ("nonsense".to_owned(), None),
        ] {
            assert_eq!(Kind::of(&target(&arn)).ok(), expected, "{arn}");
        }
        let topic = |region: &str, name: &str| target(&format!("arn:aws:sns:{region}:111111111111:{name}"));
        let arn = topic("eu-west-1", "t").arn;
        let region = "eu-west-1".parse().unwrap();
        assert_eq!(Kind::of(&topic("eu-west-1", "t")).ok(), Some(Kind::Topic { arn, region }));
        for (region, name, expected) in [
            ("", "t", "Provided Arn is not in correct format."),
            ("us-east-1", "t.fifo", "FIFO topics as targets"),
        ] {
            let error = check_target(&place("default"), &topic(region, name)).unwrap_err();
            assert!(error.message().contains(expected), "{error}");
        }
        let mut buried = target(&format!("arn:aws:sqs:{at}:queue"));
        for (arn, expected) in [
            (format!("arn:aws:sqs:{at}:d"), None),
            (format!("arn:aws:sqs:{at}:d.fifo"), Some("SQS FIFO is not supported by Dead Letter Queues.")),
            ("d".to_owned(), Some("Invalid DeadLetterConfig for target t: d is no queue.")),
        ] {
            buried.dead_letter_config = Some(events::DeadLetterConfig { arn: Some(arn) });
            let error = check_target(&place("default"), &buried).err();
            assert_eq!(error.map(|error| error.message().to_owned()).as_deref(), expected);
        }
        let stream =
            check_target(&place("default"), &target(&format!("arn:aws:kinesis:{at}:stream/s"))).unwrap_err();
        assert!(stream.message().contains("targets of kinesis"), "{stream}");
        let fifo = check_target(&place("default"), &target(&format!("arn:aws:sqs:{at}:q.fifo"))).unwrap_err();
        assert!(fifo.message().starts_with("Parameter(s) SqsParameters must be specified"), "{fifo}");
        let pipeline = target(&format!("arn:aws:codepipeline:{at}:p"));
        let error = check_target(&place("default"), &pipeline).unwrap_err();
        assert!(error.message().starts_with("RoleArn is required"), "{error}");
    }

    #[test]
    fn what_a_target_is_sent() {
        let event = json!({"id": "1", "detail": {"a": {"b": 2}}});
        let plain = target("arn:aws:lambda:us-east-1:111111111111:function:f");
        let with = |change: &dyn Fn(&mut Target)| {
            let mut target = plain.clone();
            change(&mut target);
            input(&target, &event, "arn:rule", "r", Timestamp::from_millis(0))
        };
        assert_eq!(with(&|_| ()), event.to_string());
        assert_eq!(with(&|t| t.input = Some("{\"x\":1}".into())), "{\"x\":1}");
        assert_eq!(with(&|t| t.input_path = Some("$.detail.a".into())), "{\"b\":2}");
        let transformed = with(&|t| {
            t.input_transformer = Some(Given {
                input_paths_map: Some([("b".to_owned(), "$.detail.a.b".to_owned())].into_iter().collect()),
                input_template: "{\"n\": <b>}".into(),
            });
        });
        assert_eq!(transformed, "{\"n\": 2}");
    }
}
