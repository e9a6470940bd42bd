//! Conditions of stages, and stages retried by themselves, through the typed client.

use crate::codepipeline_invoke::{ended, failure};
use crate::codepipeline_sources::{bucket, make};
use crate::connections::{complete, create, executions, repository, start, world};
use aws::codepipeline as cp;
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;
use testkit::{TestWorld, allow};

pub fn rule(name: &str, provider: &str, configuration: &Value) -> Value {
    json!({
        "name": name,
        "ruleTypeId": { "category": "Rule", "owner": "AWS", "provider": provider, "version": "1" },
        "configuration": configuration,
    })
}

pub fn check(name: &str, variable: &str, value: &str) -> Value {
    rule(name, "VariableCheck", &json!({ "Variable": variable, "Value": value, "Operator": "EQ" }))
}

pub fn condition(result: &str, rules: &[Value]) -> Value {
    json!({ "conditions": [{ "result": result, "rules": rules }] })
}

/// A pipeline of a source and two stages that copy it, of which the first has conditions.
pub fn pipeline(connection: &str, role: &str, conditions: &[(&str, Value)]) -> Value {
    let put = |name: &str| {
        json!({
            "name": name,
            "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "S3", "version": "1" },
            "configuration": { "BucketName": "bucket-of-p", "Extract": "true", "ObjectKey": name },
            "inputArtifacts": [{ "name": "SourceOutput" }],
        })
    };
    let mut first = json!({ "name": "First", "actions": [put("One")] });
    for (key, value) in conditions {
        first[key] = value.clone();
    }
    json!({
        "name": "p",
        "roleArn": role,
        "artifactStore": { "type": "S3", "location": "bucket-of-p" },
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Commit", "namespace": "Src",
                "actionTypeId": {
                    "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"
                },
                "configuration": {
                    "ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main",
                    "DetectChanges": "false",
                },
                "outputArtifacts": [{ "name": "SourceOutput" }]
            }]},
            first,
            { "name": "Second", "actions": [put("Two")] },
        ]
    })
}

pub struct Setting {
    pub world: TestWorld,
    pub connection: String,
    pub role: String,
    _repository: TempDir,
}

impl Setting {
    async fn new() -> Self {
        Self::of(world().with_endpoints()).await
    }

    pub async fn of(world: TestWorld) -> Self {
        let connection = create(&world, "git").await;
        let repository = repository().await;
        complete(&world.cx(), &connection, repository.path().to_str().unwrap()).await.unwrap();
        bucket(&world, "bucket-of-p").await;
        let rights = [
            "s3:*",
            "kms:*",
            "logs:*",
            "codestar-connections:UseConnection",
            "codebuild:*",
            "lambda:InvokeFunction",
        ];
        let role = world.service_role("pipeline", "codepipeline.amazonaws.com", &allow(&rights, "*")).await;
        Self { world, connection, role, _repository: repository }
    }

    pub async fn with(&self, conditions: &[(&str, Value)]) -> String {
        make(&self.world, pipeline(&self.connection, &self.role, conditions)).await
    }

    pub async fn state(&self) -> Vec<cp::StageState> {
        let input = cp::GetPipelineStateInput { name: "p".into() };
        self.world.call::<cp::GetPipelineState>(input).await.unwrap().stage_states.unwrap()
    }

    pub async fn until(&self, id: &str, status: cp::PipelineExecutionStatus) {
        for _ in 0..testkit::LOOKS {
            let all = executions(&self.world).await;
            let found = all.iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id)).unwrap();
            if found.status == Some(status) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{id} does not become {status:?}: {:#?}", self.state().await);
    }

    pub async fn rules(&self, id: &str) -> Vec<cp::RuleExecutionDetail> {
        let filter = cp::RuleExecutionFilter { pipeline_execution_id: Some(id.into()), ..Default::default() };
        let input = cp::ListRuleExecutionsInput {
            pipeline_name: "p".into(),
            filter: Some(filter),
            ..Default::default()
        };
        self.world.call::<cp::ListRuleExecutions>(input).await.unwrap().rule_execution_details.unwrap()
    }

    async fn overridden(&self, id: &str, condition_type: cp::ConditionType) -> services::OpResult<()> {
        let input = cp::OverrideStageConditionInput {
            pipeline_name: "p".into(),
            stage_name: "First".into(),
            pipeline_execution_id: id.into(),
            condition_type,
        };
        self.world.call::<cp::OverrideStageCondition>(input).await.map(drop)
    }
}

use cp::PipelineExecutionStatus::{Failed, Succeeded};

#[tokio::test]
async fn rules_at_the_doors_let_through_or_fail_and_are_overridden() {
    let setting = Setting::new().await;
    let first = setting
        .with(&[
            ("beforeEntry", condition("FAIL", &[check("Branch", "#{Src.BranchName}", "main")])),
            (
                "onSuccess",
                condition(
                    "FAIL",
                    &[
                        check("Repository", "#{Src.FullRepositoryName}", "owner/app"),
                        check("Message", "#{Src.CommitMessage}", "another"),
                    ],
                ),
            ),
        ])
        .await;
    setting.until(&first, Failed).await;
    let state = &setting.state().await[1];
    assert_eq!(state.latest_execution.as_ref().unwrap().status, Some(cp::StageExecutionStatus::Failed));
    let entry = state.before_entry_condition_state.clone().unwrap();
    assert_eq!(entry.latest_execution.unwrap().status, Some(cp::ConditionExecutionStatus::Succeeded));
    let success = state.on_success_condition_state.clone().unwrap();
    assert_eq!(success.latest_execution.unwrap().status, Some(cp::ConditionExecutionStatus::Failed));
    let rules = success.condition_states.unwrap().remove(0).rule_states.unwrap();
    let told: Vec<_> = rules
        .iter()
        .map(|rule| {
            let latest = rule.latest_execution.as_ref().unwrap();
            (rule.rule_name.as_deref().unwrap(), latest.status.unwrap())
        })
        .collect();
    let (passed, failed) = (cp::RuleExecutionStatus::Succeeded, cp::RuleExecutionStatus::Failed);
    assert_eq!(told, [("Repository", passed), ("Message", failed)]);
    let error = rules[1].latest_execution.clone().unwrap().error_details.unwrap().message.unwrap();
    assert!(error.contains("[first] does not satisfy EQ [another]"), "{error}");
    let listed = setting.rules(&first).await;
    let names: Vec<&str> = listed.iter().filter_map(|rule| rule.rule_name.as_deref()).collect();
    assert_eq!(names, ["Message", "Repository", "Branch"], "newest first");
    let resolved = listed[0].input.clone().unwrap().resolved_configuration.unwrap();
    assert_eq!(resolved["Variable"], "first");

    let refused = setting.overridden(&first, cp::ConditionType::BeforeEntry).await.unwrap_err();
    assert_eq!(refused.code(), "ConditionNotOverridableException");
    setting.overridden(&first, cp::ConditionType::OnSuccess).await.unwrap();
    setting.until(&first, Succeeded).await;
    let state = &setting.state().await[1];
    let success = state.on_success_condition_state.clone().unwrap().latest_execution.unwrap();
    assert_eq!(success.status, Some(cp::ConditionExecutionStatus::Overridden));
    let no = setting.overridden("00000000-0000-0000-0000-000000000000", cp::ConditionType::OnSuccess).await;
    assert_eq!(no.unwrap_err().code(), "PipelineExecutionNotFoundException");
}

#[tokio::test]
async fn a_stage_is_skipped_or_fails_by_commands_at_its_entry() {
    let setting = Setting::new().await;
    let skip = condition("SKIP", &[check("Branch", "#{Src.BranchName}", "other")]);
    let first = setting.with(&[("beforeEntry", skip)]).await;
    setting.until(&first, Succeeded).await;
    let state = setting.state().await;
    assert_eq!(state[1].latest_execution.as_ref().unwrap().status, Some(cp::StageExecutionStatus::Skipped));
    let action = &state[1].action_states.as_ref().unwrap()[0];
    assert_eq!(action.latest_execution, None, "what is skipped is not run");
    assert_eq!(state[2].latest_execution.as_ref().unwrap().status, Some(cp::StageExecutionStatus::Succeeded));
    let refused = setting.overridden(&first, cp::ConditionType::BeforeEntry).await.unwrap_err();
    assert_eq!(refused.code(), "ConditionNotOverridableException");

    let mut commands = rule("Look", "Commands", &json!({}));
    commands["commands"] = json!(["grep -q first a.txt", "test #{Src.BranchName} = trunk"]);
    commands["inputArtifacts"] = json!([{ "name": "SourceOutput" }]);
    let declared =
        pipeline(&setting.connection, &setting.role, &[("beforeEntry", condition("FAIL", &[commands]))]);
    let pipeline = serde_json::from_value(declared).unwrap();
    setting.world.call::<cp::UpdatePipeline>(cp::UpdatePipelineInput { pipeline }).await.unwrap();
    let second = start(&setting.world).await;
    setting.until(&second, Failed).await;
    let rule = setting.rules(&second).await.remove(0);
    assert_eq!(rule.status, Some(cp::RuleExecutionStatus::Failed));
    let error = rule.output.unwrap().execution_result.unwrap().error_details.unwrap().message.unwrap();
    assert!(error.contains("test main = trunk"), "{error}");
    setting.overridden(&second, cp::ConditionType::BeforeEntry).await.unwrap();
    setting.until(&second, Succeeded).await;
}

#[tokio::test]
async fn a_failed_stage_is_retried_by_itself() {
    let setting = Setting::new().await;
    let retry = json!({ "result": "RETRY", "retryConfiguration": { "retryMode": "ALL_ACTIONS" } });
    let mut declared = pipeline(&setting.connection, &setting.role, &[("onFailure", retry)]);
    declared["stages"][1]["actions"][0]["configuration"]["BucketName"] = "no-such-bucket".into();
    let first = make(&setting.world, declared).await;
    setting.until(&first, Failed).await;
    let metadata = setting.state().await[1].retry_stage_metadata.clone().unwrap();
    assert_eq!(metadata.auto_stage_retry_attempt, Some(1));
    assert_eq!(metadata.manual_stage_retry_attempt, None);
    assert_eq!(metadata.latest_retry_trigger, Some(cp::RetryTrigger::AutomatedStageRetry));
    let (_, message) = failure(ended(&setting.world, &first, "One").await);
    assert!(message.contains("no-such-bucket"), "{message}");
}

#[tokio::test]
async fn declarations_of_conditions_are_checked() {
    let setting = Setting::new().await;
    let ok = check("R", "#{Src.BranchName}", "main");
    let window = rule("W", "DeploymentWindow", &json!({ "Cron": "* * * * * ?" }));
    let lookahead =
        rule("R", "VariableCheck", &json!({ "Variable": "a", "Value": "(?=a)", "Operator": "MATCHES" }));
    let mut build = rule("B", "CodeBuild", &json!({ "ProjectName": "x" }));
    build["inputArtifacts"] = json!([{ "name": "SourceOutput" }]);
    let mut batch = build.clone();
    batch["configuration"]["BatchEnabled"] = "true".into();
    let mut combined = build.clone();
    combined["configuration"]["CombineArtifacts"] = "true".into();
    let mut other = build.clone();
    other["configuration"]["PrimarySource"] = "Another".into();
    let retry_with = json!({ "result": "RETRY", "conditions": [{ "rules": [ok.clone()] }] });
    for (key, value, words) in [
        ("beforeEntry", condition("ROLLBACK", std::slice::from_ref(&ok)), "ROLLBACK is not valid"),
        (
            "onSuccess",
            condition("ROLLBACK", std::slice::from_ref(&ok)),
            "does not serve onSuccess with the result ROLLBACK",
        ),
        ("onSuccess", condition("SKIP", std::slice::from_ref(&ok)), "SKIP is not valid"),
        ("beforeEntry", condition("SKIP", &[build]), "LambdaInvoke and VariableCheck only"),
        ("beforeEntry", condition("FAIL", &[batch]), "does not serve BatchEnabled (batch builds)"),
        ("onSuccess", condition("FAIL", &[combined]), "does not serve CombineArtifacts (batch builds)"),
        ("beforeEntry", condition("FAIL", &[other]), "PrimarySource 'Another'"),
        ("beforeEntry", condition("FAIL", &[window]), "does not serve the rule type DeploymentWindow"),
        ("beforeEntry", condition("FAIL", &[rule("X", "Magic", &json!({}))]), "no rule type Magic"),
        ("beforeEntry", condition("FAIL", &[ok.clone(), ok.clone()]), "must be unique"),
        ("beforeEntry", condition("FAIL", &[]), "0 rules"),
        ("beforeEntry", condition("FAIL", &[check("R", "#{No.Such}", "x")]), "#{No.Such}"),
        ("beforeEntry", condition("FAIL", &[rule("R", "VariableCheck", &json!({}))]), "'Variable'"),
        ("beforeEntry", condition("FAIL", &[lookahead]), "regular expression (?=a)"),
        ("onFailure", json!({ "result": "ROLLBACK" }), "does not serve onFailure with the result ROLLBACK"),
        ("onFailure", json!({ "result": "FAIL" }), "must be ROLLBACK or RETRY"),
        ("onFailure", retry_with, "automatic stage retry with onFailure conditions"),
    ] {
        let declared = pipeline(&setting.connection, &setting.role, &[(key, value.clone())]);
        let pipeline = serde_json::from_value(declared).unwrap();
        let input = cp::CreatePipelineInput { pipeline, tags: None };
        let refused = setting.world.call::<cp::CreatePipeline>(input).await.expect_err(&value.to_string());
        assert!(refused.message().contains(words), "{key} {value}: {refused}");
    }
    let types = cp::ListRuleTypesInput::default();
    let types = setting.world.call::<cp::ListRuleTypes>(types).await.unwrap().rule_types.unwrap();
    let names: Vec<String> = types.into_iter().map(|kind| kind.id.unwrap().provider).collect();
    assert_eq!(names, ["LambdaInvoke", "VariableCheck", "CodeBuild", "Commands"]);
}
