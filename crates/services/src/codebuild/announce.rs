//! "CodeBuild Build State Change" and "CodeBuild Build Phase Change". [Build notifications input format reference]

use super::machine::{BuildMachine, Stage};
use crate::Announcement;
use aws::Timestamp;
use aws::codebuild::{BuildPhase, BuildPhaseType, PhaseContext, StatusType};
use serde_json::{Value, json};

/// `Sep 1, 2017 4:12:29 PM`
const TIME: &str = "%b %-d, %Y %-I:%M:%S %p";

/// What an event did that the world is told.
pub fn announcements(now: &BuildMachine, before: Option<&BuildMachine>, at: i64) -> Vec<Announcement> {
    let ended = |machine: Option<&BuildMachine>| -> Vec<BuildPhase> {
        let phases = machine.and_then(|machine| machine.build.phases.clone()).unwrap_or_default();
        phases.into_iter().filter(is_over).collect()
    };
    let known = ended(before).len();
    let mut announcements: Vec<Announcement> = ended(Some(now))
        .iter()
        .skip(known)
        .map(|phase| announcement(now, "CodeBuild Build Phase Change", phase_change(now, phase), at))
        .collect();
    let is_over_now = now.stage == Stage::Ended;
    if is_over_now || before.is_none_or(|before| before.stage == Stage::Submitted) {
        announcements.push(announcement(now, "CodeBuild Build State Change", state_change(now), at));
    }
    announcements
}

fn is_over(phase: &BuildPhase) -> bool {
    phase.end_time.is_some() || phase.phase_type == Some(BuildPhaseType::Completed)
}

fn announcement(machine: &BuildMachine, detail_type: &str, detail: Value, at: i64) -> Announcement {
    Announcement {
        account: machine.account,
        region: machine.region.clone(),
        source: "aws.codebuild".into(),
        detail_type: detail_type.into(),
        resources: machine.build.arn.iter().cloned().collect(),
        detail,
        at: Timestamp::from_millis(at),
    }
}

fn state_change(machine: &BuildMachine) -> Value {
    let build = &machine.build;
    let status = build.build_status.unwrap_or(StatusType::InProgress);
    json!({
        "build-status": status.as_str(),
        "project-name": build.project_name,
        "build-id": build.arn,
        "additional-information": additional_information(machine),
        "current-phase": build.current_phase,
        "current-phase-context": "[]",
        "version": "1",
    })
}

fn phase_change(machine: &BuildMachine, phase: &BuildPhase) -> Value {
    let build = &machine.build;
    let status = phase.phase_status.or(build.build_status).unwrap_or(StatusType::Succeeded);
    let start = phase.start_time.map(|time| time.format(TIME));
    json!({
        "completed-phase": phase.phase_type.map(BuildPhaseType::as_str),
        "completed-phase-status": status.as_str(),
        "completed-phase-context": contexts(phase).to_string(),
        "completed-phase-duration-seconds": phase.duration_in_seconds.unwrap_or(0),
        "completed-phase-start": start,
        "completed-phase-end": phase.end_time.map(|time| time.format(TIME)).or(start),
        "project-name": build.project_name,
        "build-id": build.arn,
        "additional-information": additional_information(machine),
        "version": "1",
    })
}

fn contexts(phase: &BuildPhase) -> Value {
    let text = |context: &PhaseContext| {
        let code = context.status_code.as_deref().unwrap_or_default();
        let message = context.message.as_deref().unwrap_or_default();
        Value::String(format!("{code}: {message}"))
    };
    Value::Array(phase.contexts.iter().flatten().map(text).collect())
}

fn additional_information(machine: &BuildMachine) -> Value {
    let build = &machine.build;
    let phases: Vec<Value> = build.phases.iter().flatten().map(shown_phase).collect();
    let artifact = build.artifacts.as_ref().map(|artifact| {
        without_nulls(json!({
            "location": artifact.location,
            "md5sum": artifact.md5sum,
            "sha256sum": artifact.sha256sum,
        }))
    });
    let environment = build.environment.as_ref().map(|environment| {
        let variables: Vec<Value> = environment
            .environment_variables
            .iter()
            .flatten()
            .map(|v| {
                without_nulls(
                    json!({ "name": v.name, "value": v.value, "type": v.r#type.map(aws::codebuild::EnvironmentVariableType::as_str) }),
                )
            })
            .collect();
        json!({
            "image": environment.image,
            "privileged-mode": environment.privileged_mode.unwrap_or(false),
            "compute-type": environment.compute_type.as_str(),
            "type": environment.r#type.as_str(),
            "image-pull-credentials-type": environment.image_pull_credentials_type.map(aws::codebuild::ImagePullCredentialsType::as_str),
            "environment-variables": variables,
        })
    });
    let source = build.source.as_ref().map(|source| {
        without_nulls(json!({
            "location": source.location,
            "type": source.r#type.as_str(),
            "buildspec": source.buildspec,
        }))
    });
    let logs = build.logs.as_ref().map(|logs| {
        without_nulls(json!({
            "group-name": logs.group_name,
            "stream-name": logs.stream_name,
            "deep-link": logs.deep_link,
        }))
    });
    without_nulls(json!({
        "artifact": artifact,
        "build-complete": build.build_complete,
        "build-number": build.build_number,
        "build-start-time": build.start_time.map(|time| time.format(TIME)),
        "environment": environment,
        "initiator": build.initiator,
        "logs": logs,
        "phases": phases,
        "queued-timeout-in-minutes": build.queued_timeout_in_minutes,
        "source": source,
        "source-version": build.source_version,
        "timeout-in-minutes": build.timeout_in_minutes,
    }))
}

fn shown_phase(phase: &BuildPhase) -> Value {
    let mut shown = without_nulls(json!({
        "phase-type": phase.phase_type.map(BuildPhaseType::as_str),
        "phase-status": phase.phase_status.map(StatusType::as_str),
        "start-time": phase.start_time.map(|time| time.format(TIME)),
        "end-time": phase.end_time.map(|time| time.format(TIME)),
        "duration-in-seconds": phase.duration_in_seconds,
    }));
    if phase.contexts.is_some() {
        shown["phase-context"] = contexts(phase);
    }
    shown
}

fn without_nulls(mut value: Value) -> Value {
    if let Some(object) = value.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
    value
}
