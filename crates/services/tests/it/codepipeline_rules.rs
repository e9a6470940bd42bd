//! Rules of conditions that ask other services, and conditions out of templates.

use crate::codepipeline_conditions::{Setting, check, condition, pipeline, rule};
use crate::codepipeline_invoke::{Invoked, job, stand_in, success};
use crate::codepipeline_sources::action;
use crate::connections::{executions, start, world};
use aws::codepipeline as cp;
use aws::{cloudformation as cf, codebuild as cb};
use cp::PipelineExecutionStatus::{Failed, Succeeded};
use serde_json::{Value, json};
use std::time::Duration;
use testkit::{TestWorld, allow};

fn error(rule: cp::RuleExecutionDetail) -> String {
    rule.output.unwrap().execution_result.unwrap().error_details.unwrap().message.unwrap()
}

async fn update(setting: &Setting, conditions: &[(&str, Value)]) {
    let declared = pipeline(&setting.connection, &setting.role, conditions);
    let pipeline = serde_json::from_value(declared).unwrap();
    setting.world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
}

#[tokio::test]
async fn a_function_lets_a_stage_begin_or_not() {
    let invoked = Invoked::default();
    let mut all: Vec<_> = services::all().into_iter().filter(|s| s.info.name != "lambda").collect();
    all.push(stand_in(&invoked));
    let setting = Setting::of(TestWorld::with(all, true)).await;
    let configuration = json!({ "FunctionName": "judge", "UserParameters": "of #{Src.BranchName}" });
    let mut ask = rule("Ask", "LambdaInvoke", &configuration);
    ask["inputArtifacts"] = json!([{ "name": "SourceOutput" }]);
    let first = setting.with(&[("beforeEntry", condition("FAIL", &[ask]))]).await;
    let given = job(&invoked, 0).await;
    let data = &given["data"];
    let resolved = json!({ "FunctionName": "judge", "UserParameters": "of main" });
    assert_eq!(data["actionConfiguration"]["configuration"], resolved);
    assert_eq!(data["inputArtifacts"][0]["name"], "SourceOutput");
    let state = &setting.state().await[1];
    let waiting = state.before_entry_condition_state.clone().unwrap().latest_execution.unwrap();
    assert_eq!(waiting.status, Some(cp::ConditionExecutionStatus::InProgress));
    assert_eq!(state.action_states.as_ref().unwrap()[0].latest_execution, None);
    let done = cp::PutJobSuccessResultInput {
        execution_details: Some(cp::ExecutionDetails {
            external_execution_id: Some("x-1".into()),
            ..Default::default()
        }),
        ..success(&given)
    };
    setting.world.call::<cp::PutJobSuccessResult>(done).await.unwrap();
    setting.until(&first, Succeeded).await;
    assert_eq!(setting.rules(&first).await[0].status, Some(cp::RuleExecutionStatus::Succeeded));

    let second = start(&setting.world).await;
    let input = cp::PutJobFailureResultInput {
        job_id: job(&invoked, 1).await["id"].as_str().unwrap().into(),
        failure_details: cp::FailureDetails {
            r#type: cp::FailureType::JobFailed,
            message: "not today".into(),
            external_execution_id: None,
        },
    };
    setting.world.call::<cp::PutJobFailureResult>(input).await.unwrap();
    setting.until(&second, Failed).await;
    assert_eq!(error(setting.rules(&second).await.remove(0)), "not today");
    let action = &setting.state().await[1].action_states.clone().unwrap()[0];
    let last = action.latest_execution.clone().unwrap();
    assert_eq!(last.status, Some(cp::ActionExecutionStatus::Succeeded), "that of the first execution");
}

async fn project(world: &TestWorld) {
    let rights = allow(&["s3:*", "kms:*", "logs:*"], "*");
    let role = world.service_role("build", "codebuild.amazonaws.com", &rights).await;
    let buildspec = "version: 0.2\nphases:\n  build:\n    commands:\n      - grep -q \"$EXPECTED\" a.txt\n";
    let input = cb::CreateProjectInput {
        name: "look".into(),
        source: cb::ProjectSource {
            r#type: cb::SourceType::Codepipeline,
            buildspec: Some(buildspec.into()),
            ..Default::default()
        },
        artifacts: cb::ProjectArtifacts { r#type: cb::ArtifactsType::Codepipeline, ..Default::default() },
        environment: cb::ProjectEnvironment {
            r#type: cb::EnvironmentType::LinuxContainer,
            image: "aws/codebuild/standard:7.0".into(),
            compute_type: cb::ComputeType::BuildGeneral1Small,
            ..Default::default()
        },
        service_role: role,
        ..Default::default()
    };
    world.call::<cb::CreateProject>(input).await.unwrap();
}

#[tokio::test]
async fn a_build_lets_a_stage_end_well_or_not() {
    let setting = Setting::of(world().with_endpoints()).await;
    project(&setting.world).await;
    let look = |expected: &str| {
        let variables = json!([{ "name": "EXPECTED", "value": expected }]).to_string();
        let configuration = json!({ "ProjectName": "look", "EnvironmentVariables": variables });
        let mut look = rule("Look", "CodeBuild", &configuration);
        look["inputArtifacts"] = json!([{ "name": "SourceOutput" }]);
        condition("FAIL", &[look])
    };
    let first = setting.with(&[("onSuccess", look("#{Src.CommitMessage}"))]).await;
    setting.until(&first, Succeeded).await;
    let rule = setting.rules(&first).await.remove(0);
    assert_eq!(rule.status, Some(cp::RuleExecutionStatus::Succeeded));
    let build = rule.output.unwrap().execution_result.unwrap().external_execution_id.unwrap();
    let by = services::codepipeline::started_by(&setting.world.cx(), &build).await.unwrap();
    assert_eq!(by, None, "a rule makes nothing");
    let listed = setting.world.call::<cb::ListBuilds>(cb::ListBuildsInput::default()).await.unwrap();
    assert_eq!(listed.ids.unwrap(), [build]);

    update(&setting, &[("onSuccess", look("another"))]).await;
    let second = start(&setting.world).await;
    setting.until(&second, Failed).await;
    let error = error(setting.rules(&second).await.remove(0));
    assert!(error.contains("Phase: BUILD") && error.contains("grep -q"), "{error}");
    let state = setting.state().await;
    let action = state[1].action_states.clone().unwrap()[0].latest_execution.clone().unwrap();
    assert_eq!(action.status, Some(cp::ActionExecutionStatus::Succeeded), "its action did what it had to");
}

/// A declaration as a template has it: every member's name begins with a capital, and maps keep their keys.
fn in_template(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let one = |(key, value): (&String, &Value)| {
                let (first, rest) = key.split_at(1);
                let value = if key == "configuration" { value.clone() } else { in_template(value) };
                (first.to_uppercase() + rest, value)
            };
            members.iter().map(one).collect()
        }
        Value::Array(items) => items.iter().map(in_template).collect(),
        other => other.clone(),
    }
}

#[tokio::test]
async fn a_template_declares_conditions() {
    let setting = Setting::of(world().with_endpoints()).await;
    let mut commands = rule("Look", "Commands", &json!({}));
    commands.as_object_mut().unwrap().remove("configuration");
    commands["commands"] = json!(["grep -q first a.txt"]);
    commands["inputArtifacts"] = json!([{ "name": "SourceOutput" }]);
    let retry = json!({ "result": "RETRY", "retryConfiguration": { "retryMode": "FAILED_ACTIONS" } });
    let conditions = [
        ("beforeEntry", condition("SKIP", &[check("Branch", "#{Src.BranchName}", "main")])),
        ("onSuccess", condition("FAIL", &[commands, check("Message", "#{Src.CommitMessage}", "first")])),
        ("onFailure", retry),
    ];
    let mut declared = pipeline(&setting.connection, &setting.role, &conditions);
    declared["stages"][2]["actions"] = json!([{
        "name": "Person",
        "actionTypeId": action("Approval", "Manual"),
    }]);
    let mut properties = in_template(&declared);
    properties["PipelineType"] = "V2".into();
    let template =
        json!({ "Resources": { "P": { "Type": "AWS::CodePipeline::Pipeline", "Properties": properties } } });
    let input = cf::CreateStackInput {
        stack_name: "s".into(),
        template_body: Some(template.to_string()),
        ..Default::default()
    };
    setting.world.call::<cf::CreateStack>(input).await.unwrap();
    for _ in 0..testkit::LOOKS {
        let input = cf::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
        let stack = setting.world.call::<cf::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0);
        if stack.stack_status == Some(cf::StackStatus::CreateComplete) {
            break;
        }
        assert_eq!(stack.stack_status, Some(cf::StackStatus::CreateInProgress), "{stack:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let input = cp::GetPipelineInput { name: "p".into(), version: None };
    let made = setting.world.call::<cp::GetPipeline>(input).await.unwrap().pipeline.unwrap();
    let expected: cp::PipelineDeclaration = serde_json::from_value(declared).unwrap();
    let (made, expected) = (&made.stages[1], &expected.stages[1]);
    assert_eq!(made.before_entry, expected.before_entry);
    assert_eq!(made.on_success, expected.on_success);
    assert_eq!(made.on_failure, expected.on_failure);

    // They are not only there.
    let first = executions(&setting.world).await.remove(0).pipeline_execution_id.unwrap();
    for _ in 0..testkit::LOOKS {
        if setting.rules(&first).await.len() == 3 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let state = setting.state().await;
    let entry = state[1].before_entry_condition_state.clone().unwrap().latest_execution.unwrap();
    assert_eq!(entry.status, Some(cp::ConditionExecutionStatus::Succeeded));
    assert!(state[1].on_success_condition_state.is_some());
}
