//! The events that a pipeline announces. [Monitoring CodePipeline events]

use super::machine::action::{External, Placed};
use super::machine::state::{Execution, Subject};
use super::table::ActionRow;
use crate::{Announcement, World};
use aws::Timestamp;
use aws::codepipeline::ActionDeclaration;
use serde_json::{Map, Value, json};
use store::{StoreError, Tx};

/// The part of the details that says which execution.
fn base(subject: &Subject, execution: &Execution) -> Map<String, Value> {
    let mut detail = Map::new();
    detail.insert("pipeline".into(), json!(subject.name));
    detail.insert("execution-id".into(), json!(execution.id));
    let started = Timestamp::from_millis(execution.started_at).to_iso8601_millis();
    detail.insert("start-time".into(), json!(started));
    // AWS writes both numbers with a fraction.
    detail.insert("version".into(), json!(f64::from(execution.version)));
    detail.insert("pipeline-execution-attempt".into(), json!(f64::from(execution.attempt)));
    detail
}

fn announce(
    world: &World,
    tx: &Tx<'_>,
    subject: &Subject,
    what: &str,
    detail: Map<String, Value>,
    at: i64,
) -> Result<(), StoreError> {
    let announcement = Announcement {
        account: subject.account,
        region: subject.region.clone(),
        source: "aws.codepipeline".into(),
        detail_type: format!("CodePipeline {what} Execution State Change"),
        resources: vec![subject.arn()],
        detail: Value::Object(detail),
        at: Timestamp::from_millis(at),
    };
    world.announce(tx, announcement)
}

/// What an event of an execution says beside its state.
#[derive(Default)]
pub struct Remarks<'a> {
    pub trigger: Option<(&'a str, Option<&'a str>)>,
    pub stop_reason: Option<&'a str>,
}

pub fn execution(
    world: &World,
    tx: &Tx<'_>,
    subject: &Subject,
    execution: &Execution,
    state: &str,
    remarks: &Remarks<'_>,
    at: i64,
) -> Result<(), StoreError> {
    let mut detail = base(subject, execution);
    detail.insert("state".into(), json!(state));
    if let Some((kind, trigger_detail)) = remarks.trigger {
        let mut trigger = json!({ "trigger-type": kind });
        if let Some(text) = trigger_detail {
            trigger["trigger-detail"] = json!(text);
        }
        detail.insert("execution-trigger".into(), trigger);
    }
    if let Some(reason) = remarks.stop_reason {
        detail.insert("stop-execution-comments".into(), json!(reason));
    }
    announce(world, tx, subject, "Pipeline", detail, at)
}

pub fn stage(
    world: &World,
    tx: &Tx<'_>,
    subject: &Subject,
    execution: &Execution,
    state: &str,
    at: i64,
) -> Result<(), StoreError> {
    let mut detail = base(subject, execution);
    detail.insert("stage".into(), json!(execution.stage));
    detail.insert("state".into(), json!(state));
    if let Some(retried) = execution.run.as_ref().and_then(|run| run.retried_at) {
        let time = Timestamp::from_millis(retried).to_iso8601_millis();
        detail.insert("stage-last-retry-attempt-time".into(), json!(time));
    }
    announce(world, tx, subject, "Stage", detail, at)
}

/// Of which action execution, and in which attempt of the pipeline's execution.
pub struct ActionEvent<'a> {
    pub subject: &'a Subject,
    pub row: &'a ActionRow,
    pub declaration: &'a ActionDeclaration,
    pub attempt: u32,
    pub state: &'a str,
    pub inputs: &'a [Placed],
}

pub fn action(world: &World, tx: &Tx<'_>, event: &ActionEvent<'_>, at: i64) -> Result<(), StoreError> {
    let ActionEvent { subject, row, declaration, attempt, state, inputs } = event;
    let id = &declaration.action_type_id;
    let mut detail = json!({
        "pipeline": subject.name,
        "execution-id": row.execution,
        "start-time": row.started_at.to_iso8601_millis(),
        "stage": row.stage,
        "action-execution-id": row.id,
        "action": row.action,
        "state": state,
        "region": subject.region.as_str(),
        "type": { "owner": id.owner, "category": id.category, "provider": id.provider, "version": id.version },
        "version": f64::from(row.version),
        "pipeline-execution-attempt": f64::from(*attempt),
    });
    let Value::Object(detail) = &mut detail else { return Ok(()) };
    if !inputs.is_empty() {
        detail.insert("input-artifacts".into(), artifacts(inputs));
    }
    if !row.outputs.is_empty() {
        detail.insert("output-artifacts".into(), artifacts(&row.outputs));
    }
    if let Some(result) = result(row) {
        detail.insert("execution-result".into(), result);
    }
    announce(world, tx, subject, "Action", std::mem::take(detail), at)
}

fn artifacts(placed: &[Placed]) -> Value {
    let one = |p: &Placed| json!({ "name": p.name, "s3location": { "bucket": p.bucket, "key": p.key } });
    placed.iter().map(one).collect()
}

fn result(row: &ActionRow) -> Option<Value> {
    let mut result = Map::new();
    let External { id, url, summary, log_stream_arn: _ } = &row.external;
    let summary = row.error.as_ref().map(|e| &e.message).or(summary.as_ref());
    let named = [
        ("external-execution-url", url.as_ref()),
        ("external-execution-summary", summary),
        ("external-execution-id", id.as_ref()),
        ("error-code", row.error.as_ref().map(|e| &e.code)),
    ];
    for (name, value) in named {
        if let Some(value) = value {
            result.insert(name.into(), json!(value));
        }
    }
    (!result.is_empty()).then_some(Value::Object(result))
}
