//! "SageMaker Processing Job State Change", and those of training jobs, transform jobs and endpoints. [Events that SageMaker sends]

use super::describe;
use super::endpoint::EndpointMachine;
use super::job::{self, Kind};
use super::machine::JobMachine;
use super::metrics;
use super::table::TAGS;
use crate::Announcement;
use aws::Timestamp;
use serde_json::{Value, json};
use store::{Reader, Scope, StoreError};

pub fn state_change(reader: &Reader<'_>, machine: &JobMachine, at: i64) -> Result<Announcement, StoreError> {
    let scope = machine.scope();
    let kind = machine.request.kind();
    let (detail_type, mut detail) = match kind {
        Kind::Processing => {
            let shown = describe::processing(machine.clone());
            ("SageMaker Processing Job State Change", serde_json::to_value(shown))
        }
        Kind::Transform => {
            let shown = describe::transform(machine.clone());
            ("SageMaker Transform Job State Change", serde_json::to_value(shown))
        }
        Kind::Training => {
            let resource = job::resource(kind, machine.request.name());
            let definitions = machine.request.metric_definitions();
            let values = metrics::finals(reader, &scope, &resource, definitions)?;
            let shown = describe::training(machine.clone(), values);
            ("SageMaker Training Job State Change", serde_json::to_value(shown))
        }
    };
    if let Ok(detail) = &mut detail {
        in_milliseconds(detail);
        detail["Tags"] = tags(reader, &scope, &machine.arn)?;
    }
    Ok(Announcement {
        account: machine.account,
        region: machine.region.clone(),
        source: "aws.sagemaker".into(),
        detail_type: detail_type.into(),
        resources: vec![machine.arn.clone()],
        detail: detail.unwrap_or_else(|_| json!({})),
        at: Timestamp::from_millis(at),
    })
}

fn tags(reader: &Reader<'_>, scope: &Scope, arn: &str) -> Result<Value, StoreError> {
    let tags = TAGS.get(reader, scope, arn)?.unwrap_or_default();
    Ok(Value::Object(tags.into_iter().map(|tag| (tag.key, Value::String(tag.value))).collect()))
}

/// "SageMaker Endpoint State Change".
pub fn endpoint(reader: &Reader<'_>, machine: &EndpointMachine, at: i64) -> Result<Announcement, StoreError> {
    let mut detail = serde_json::to_value(describe::endpoint(machine)).unwrap_or_else(|_| json!({}));
    in_milliseconds(&mut detail);
    // The event has it in capitals with underscores, other than answers.
    let status = machine.state.shown().as_str();
    let status = if status == "InService" { "IN_SERVICE".to_owned() } else { status.to_ascii_uppercase() };
    detail["EndpointStatus"] = Value::String(status);
    detail["Tags"] = tags(reader, &machine.scope(), &machine.arn)?;
    Ok(Announcement {
        account: machine.account,
        region: machine.region.clone(),
        source: "aws.sagemaker".into(),
        detail_type: "SageMaker Endpoint State Change".into(),
        resources: vec![machine.arn.clone()],
        detail,
        at: Timestamp::from_millis(at),
    })
}

/// Answers have times in seconds; events have them in milliseconds.
#[expect(clippy::cast_possible_truncation, reason = "times of this millennium are exact in both")]
fn in_milliseconds(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let is_time = name.ends_with("Time") || name == "Timestamp";
                if let Some(seconds) = member.as_f64().filter(|_| is_time) {
                    *member = json!((seconds * 1000.0).round() as i64);
                } else {
                    in_milliseconds(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(in_milliseconds),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_in_milliseconds() {
        let mut detail = json!({
            "CreationTime": 1_583_831_889.05, "Name": "x", "TrainingTimeInSeconds": 3,
            "Transitions": [{ "StartTime": 1 }],
        });
        in_milliseconds(&mut detail);
        let expected = json!({
            "CreationTime": 1_583_831_889_050_i64, "Name": "x", "TrainingTimeInSeconds": 3,
            "Transitions": [{ "StartTime": 1000 }],
        });
        assert_eq!(detail, expected);
    }
}
