//! Declarations, and what becomes of them.

use super::*;
use serde_json::{Value, json};

fn base() -> Value {
    json!({
        "name": "p",
        "roleArn": "arn:aws:iam::111111111111:role/r",
        "artifactStore": { "type": "S3", "location": "b" },
        "stages": [
            { "name": "Source", "actions": [{
                "name": "Src",
                "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1" },
                "configuration": { "RepositoryName": "r", "BranchName": "main" },
                "outputArtifacts": [{ "name": "S" }],
                "namespace": "Src"
            }]},
            { "name": "Build", "actions": [{
                "name": "B",
                "actionTypeId": { "category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1" },
                "configuration": { "ProjectName": "pr" },
                "inputArtifacts": [{ "name": "S" }],
                "outputArtifacts": [{ "name": "O" }]
            }]},
            { "name": "Deploy", "actions": [
                { "name": "Ask", "runOrder": 1,
                  "actionTypeId": { "category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1" } },
                { "name": "D", "runOrder": 2,
                  "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "CloudFormation", "version": "1" },
                  "inputArtifacts": [{ "name": "O" }],
                  "configuration": { "ActionMode": "CREATE_UPDATE", "StackName": "s", "TemplatePath": "O::t.json",
                    "RoleArn": "arn:aws:iam::111111111111:role/d" } }
            ]}
        ]
    })
}

/// The base with values set at JSON pointers; `null` removes.
fn with(changes: &[(&str, Value)]) -> Value {
    let mut declaration = base();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match declaration.pointer_mut(parent).unwrap() {
            Value::Array(items) if key == "-" => items.push(value.clone()),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            Value::Object(map) if value.is_null() => drop(map.remove(key)),
            Value::Object(map) => drop(map.insert(key.into(), value.clone())),
            other => panic!("{other} has no members"),
        }
    }
    declaration
}

fn accepted(changes: &[(&str, Value)]) -> OpResult<PipelineDeclaration> {
    accept(serde_json::from_value(with(changes)).unwrap(), &Region::us_east_1())
}

fn check(changes: &[(&str, Value)], code: &str, words: &[&str]) {
    let error = accepted(changes).expect_err(&format!("{changes:?} is refused"));
    assert_eq!(error.code(), code, "{changes:?}: {}", error.message());
    for word in words {
        assert!(error.message().contains(word), "{word:?} is not in {:?}", error.message());
    }
}

const STRUCTURE: &str = "InvalidStructureException";
const STAGE: &str = "InvalidStageDeclarationException";
const ACTION: &str = "InvalidActionDeclarationException";
const NOT_SERVED: &str = "ValidationException";

#[test]
fn defaults_are_added() {
    let declaration = accepted(&[]).unwrap();
    assert_eq!(declaration.pipeline_type, Some(PipelineType::V1));
    assert_eq!(declaration.execution_mode, Some(ExecutionMode::Superseded));
    let build = &declaration.stages[1].actions[0];
    assert_eq!(build.run_order, Some(1));
    let ask = &declaration.stages[2].actions[0];
    assert_eq!(ask.configuration.as_ref().map(indexmap::IndexMap::len), Some(0));
    assert_eq!(ask.input_artifacts.as_ref().map(Vec::len), Some(0));
    for change in [("/executionMode", json!("QUEUED")), ("/variables", json!([{ "name": "v" }]))] {
        assert_eq!(accepted(&[change]).unwrap().pipeline_type, Some(PipelineType::V2));
    }
}

#[test]
fn what_orders_executions_is_read() {
    let plan = plan(&accepted(&[]).unwrap());
    assert_eq!(plan.stages.iter().map(|s| s.groups.len()).collect::<Vec<_>>(), [1, 1, 2]);
    assert!(plan.stages[2].groups[0][0].approval && !plan.stages[2].groups[1][0].approval);
    assert!(plan.polls);
    let source = "/stages/0/actions/0/configuration/PollForSourceChanges";
    assert!(!super::plan(&accepted(&[(source, json!("false"))]).unwrap()).polls);
}

#[test]
fn the_structure_is_checked() {
    check(&[("/stages", json!([base()["stages"][0]]))], STRUCTURE, &["minimum of 2 stages"]);
    check(&[("/stages/1/name", json!("Source"))], STRUCTURE, &["Source has been used more than once"]);
    check(&[("/stages/1/actions", json!([]))], STAGE, &["Build"]);
    check(&[("/stages/0/actions/-", base()["stages"][1]["actions"][0].clone())], STAGE, &["only source"]);
    check(&[("/stages/1/actions/-", base()["stages"][0]["actions"][0].clone())], STAGE, &["first stage"]);
    check(&[("/stages/2/actions/1/name", json!("Ask"))], STAGE, &["Ask has been used more than once"]);
    let many: Vec<Value> = (0..51)
        .map(|n| {
            let mut action = base()["stages"][2]["actions"][0].clone();
            action["name"] = json!(format!("a{n}"));
            action
        })
        .collect();
    check(
        &[("/stages/2/actions", json!(many))],
        STAGE,
        &[
            "Pipeline stage 'Deploy' has too many actions. There can only be up to 50 actions in a pipeline stage",
        ],
    );
    check(&[("/artifactStore", Value::Null)], STRUCTURE, &["either artifactStore or artifactStores"]);
    let store = base()["artifactStore"].clone();
    let stores = json!({ "us-east-1": store });
    check(&[("/artifactStores", stores.clone())], STRUCTURE, &["cannot use both"]);
    let one = accepted(&[("/artifactStore", Value::Null), ("/artifactStores", stores)]).unwrap();
    assert_eq!(super::store(&one).unwrap().location, "b");
}

#[test]
fn artifacts_are_produced_once_and_before_they_are_used() {
    let unique = "Artifact Bundle name must be unique within this pipeline. S has been used more than once.";
    check(&[("/stages/1/actions/0/outputArtifacts/0/name", json!("S"))], STRUCTURE, &[unique]);
    check(
        &[("/stages/1/actions/0/inputArtifacts/0/name", json!("O"))],
        STRUCTURE,
        &[
            "Input Artifact Bundle O in action B is not declared as Output Artifact Bundle in any of the preceding actions",
        ],
    );
    check(&[("/stages/1/actions/0/inputArtifacts/0/name", json!("X"))], STRUCTURE, &["Bundle X in action B"]);
}

#[test]
fn actions_are_checked() {
    let build = "/stages/1/actions/0";
    let at = |path: &str| format!("{build}/{path}");
    check(
        &[(&at("inputArtifacts"), json!([]))],
        ACTION,
        &["declares 0 input artifacts which is less than", "(1)"],
    );
    check(
        &[(&at("configuration/Wrong"), json!("x"))],
        ACTION,
        &["'B' contains unknown configuration 'Wrong'"],
    );
    check(
        &[(&at("configuration"), json!({}))],
        ACTION,
        &["'B' is missing required configuration 'ProjectName'"],
    );
    check(&[(&at("timeoutInMinutes"), json!(5))], ACTION, &["'B'"]);
    check(
        &[(&at("actionTypeId/provider"), json!("Nope"))],
        ACTION,
        &["Provider: 'Nope'", "region US_EAST_1"],
    );
    check(&[(&at("configuration/PrimarySource"), json!("X"))], ACTION, &["PrimarySource 'X'"]);
    check(&[(&at("configuration/EnvironmentVariables"), json!("{}"))], ACTION, &["EnvironmentVariables"]);
    let deploy = "/stages/2/actions/1/configuration";
    check(&[(&format!("{deploy}/ActionMode"), json!("SOMETHING"))], ACTION, &["'SOMETHING'"]);
    check(&[(&format!("{deploy}/TemplatePath"), Value::Null)], ACTION, &["'TemplatePath'"]);
    check(&[(&format!("{deploy}/RoleArn"), Value::Null)], ACTION, &["'RoleArn'"]);
    check(&[(&format!("{deploy}/TemplatePath"), json!("t.json"))], ACTION, &["Artifact::file"]);
    check(&[(&format!("{deploy}/ParameterOverrides"), json!("[]"))], ACTION, &["JSON object"]);
    let execute = json!({ "ActionMode": "CHANGE_SET_EXECUTE", "StackName": "s" });
    check(&[(deploy, execute)], ACTION, &["'ChangeSetName'"]);
}

#[test]
fn variables_are_checked() {
    let variable = "/stages/1/actions/0/configuration/EnvironmentVariables";
    let names = |reference: &str| json!(format!("[{{\"name\":\"x\",\"value\":\"{reference}\"}}]"));
    for good in ["#{Src.CommitId}", "#{codepipeline.PipelineExecutionId}"] {
        accepted(&[(variable, names(good))]).unwrap();
    }
    for bad in ["#{Other.x}", "#{codepipeline.Other}", "#{variables.v}", "#{x}"] {
        check(&[(variable, names(bad))], ACTION, &["StageName=[Build], ActionName=[B]", bad]);
    }
    accepted(&[(variable, names("#{variables.v}")), ("/variables", json!([{ "name": "v" }]))]).unwrap();
    let branch = "/stages/0/actions/0/configuration/BranchName";
    let declared = ("/variables", json!([{ "name": "v" }]));
    check(&[(branch, json!("#{variables.v}")), declared.clone()], ACTION, &["source actions"]);
    check(&[("/pipelineType", json!("V1")), declared], STRUCTURE, &["V1", "pipeline variables"]);
    check(
        &[("/pipelineType", json!("V1")), ("/executionMode", json!("PARALLEL"))],
        STRUCTURE,
        &["V1", "PARALLEL"],
    );
    for (namespace, word) in [("Src", "unique"), ("codepipeline", "reserved"), ("S", "artifact")] {
        check(&[("/stages/1/actions/0/namespace", json!(namespace))], STRUCTURE, &[namespace, word]);
    }
}

#[test]
fn what_is_not_served_is_refused_by_name() {
    let rule = json!({ "name": "r", "ruleTypeId": { "category": "Rule", "provider": "CloudWatchAlarm" } });
    let conditions = json!({ "conditions": [{ "result": "FAIL", "rules": [rule] }] });
    let words = ["CloudWatchAlarm", "rule r of the stage Build"];
    check(&[("/stages/1/beforeEntry", conditions.clone())], NOT_SERVED, &words);
    check(&[("/stages/1/onSuccess", conditions)], NOT_SERVED, &words);
    let rollback = json!({ "result": "ROLLBACK" });
    check(&[("/stages/1/onFailure", rollback)], NOT_SERVED, &["onFailure", "ROLLBACK", "Build"]);
    let v1 = ("/pipelineType", json!("V1"));
    let retry = ("/stages/1/onFailure", json!({ "result": "RETRY" }));
    check(&[retry.clone(), v1], STRUCTURE, &["V1 can't use stage conditions"]);
    let declaration = accepted(&[retry]).unwrap();
    assert_eq!(declaration.pipeline_type, Some(PipelineType::V2));
    assert_eq!(plan(&declaration).stages[1].auto_retry, Some(StageRetryMode::FailedActions));
    for (category, provider) in [
        ("Build", "ECRBuildAndPublish"),
        ("Invoke", "CodePipeline"),
        ("Deploy", "CodeDeploy"),
        ("Deploy", "ECS"),
    ] {
        let id = json!({ "category": category, "owner": "AWS", "provider": provider, "version": "1" });
        let words = [provider, "action B of the stage Build"];
        check(&[("/stages/1/actions/0/actionTypeId", id)], NOT_SERVED, &words);
    }
    let custom = json!({ "category": "Build", "owner": "Custom", "provider": "Jenkins", "version": "1" });
    check(&[("/stages/1/actions/0/actionTypeId", custom)], NOT_SERVED, &["Custom/Jenkins"]);
    check(&[("/stages/0/actions/0/actionTypeId/provider", json!("ECR"))], NOT_SERVED, &["ECR", "Src"]);
    check(&[("/stages/1/actions/0/region", json!("eu-west-1"))], NOT_SERVED, &["cross-region", "eu-west-1"]);
    check(
        &[("/stages/2/actions/0/configuration", json!({ "NotificationArn": "arn:x" }))],
        ACTION,
        &["NotificationArn", "Ask"],
    );
    let store = base()["artifactStore"].clone();
    check(
        &[
            ("/artifactStore", Value::Null),
            ("/artifactStores", json!({ "us-east-1": store, "eu-west-1": store })),
        ],
        NOT_SERVED,
        &["cross-region", "eu-west-1"],
    );
    check(
        &[("/stages/1/actions/0/configuration/BatchEnabled", json!("true"))],
        NOT_SERVED,
        &["BatchEnabled", "action B"],
    );
}

/// With a source by a connection, and a trigger for it with these filters.
fn triggered(filters: &Value, more: &[(&str, Value)]) -> OpResult<PipelineDeclaration> {
    let mut git = json!({ "sourceActionName": "Src" });
    git.as_object_mut().unwrap().extend(filters.as_object().unwrap().clone());
    let source = json!({
        "ConnectionArn": "arn:aws:codeconnections:us-east-1:111111111111:connection/x",
        "FullRepositoryId": "o/r", "BranchName": "main", "DetectChanges": "false",
    });
    let mut changes = vec![
        ("/stages/0/actions/0/actionTypeId/provider", json!("CodeStarSourceConnection")),
        ("/stages/0/actions/0/configuration", source),
        ("/triggers", json!([{ "providerType": "CodeStarSourceConnection", "gitConfiguration": git }])),
    ];
    changes.extend(more.iter().cloned());
    accepted(&changes)
}

#[test]
fn triggers_say_which_pushes_start_a_pipeline() {
    let filters = json!({ "push": [
        { "branches": { "includes": ["main", "release/**"] }, "filePaths": { "excludes": ["docs/**"] } },
        { "tags": { "includes": ["v*"] } },
    ]});
    let declaration = triggered(&filters, &[]).unwrap();
    assert_eq!(declaration.pipeline_type, Some(PipelineType::V2));
    assert_eq!(declaration.triggers.as_ref().map(Vec::len), Some(1));
    assert!(plan(&declaration).polls, "a trigger stands above DetectChanges");
    let many: Vec<String> = (0..9).map(|n| format!("b{n}")).collect();
    for (filters, more, code, words) in [
        (filters.clone(), vec![("/pipelineType", json!("V1"))], STRUCTURE, "V1 can't use triggers"),
        (json!({ "sourceActionName": "Other" }), vec![], STRUCTURE, "source action Other"),
        (
            json!({ "pullRequest": [{ "events": ["OPEN"] }] }),
            vec![],
            NOT_SERVED,
            "does not serve pullRequest",
        ),
        (json!({ "push": [{}] }), vec![], STRUCTURE, "neither tags nor branches nor file paths"),
        (json!({ "push": [{ "branches": {} }] }), vec![], STRUCTURE, "neither includes nor excludes"),
        (
            json!({ "push": [{ "tags": { "includes": ["a"] }, "branches": { "includes": ["a"] } }] }),
            vec![],
            STRUCTURE,
            "tags beside branches",
        ),
        (json!({ "push": [{ "branches": { "includes": many } }] }), vec![], STRUCTURE, "the limit is 8"),
        (json!({ "push": [{ "tags": { "excludes": ["{a"] } }] }), vec![], STRUCTURE, "can't be read: {a"),
    ] {
        let error = triggered(&filters, &more).expect_err(&filters.to_string());
        assert_eq!(error.code(), code, "{filters}: {error}");
        assert!(error.message().contains(words), "{filters}: {error}");
    }
    let trigger = |action: &str| json!({ "providerType": "CodeStarSourceConnection", "gitConfiguration": { "sourceActionName": action } });
    check(
        &[("/triggers", json!([trigger("Src")]))],
        STRUCTURE,
        &["provider is not CodeStarSourceConnection"],
    );
    let twice = triggered(&json!({}), &[("/triggers", json!([trigger("Src"), trigger("Src")]))]).unwrap_err();
    assert!(twice.message().contains("one trigger only"), "{twice}");
}

#[test]
fn commands_are_for_pipelines_of_type_v2() {
    let action = |more: Value| {
        let mut action = json!({
            "name": "Run",
            "actionTypeId": { "category": "Compute", "owner": "AWS", "provider": "Commands", "version": "1" },
            "inputArtifacts": [{ "name": "S" }],
            "outputArtifacts": [{ "name": "Made", "files": ["a"] }],
            "commands": ["echo #{Src.CommitId}"],
            "environmentVariables": [{ "name": "A", "value": "#{codepipeline.PipelineExecutionId}" }],
            "outputVariables": ["B"],
        });
        action.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        action
    };
    let at = "/stages/1/actions/-";
    let declaration = accepted(&[(at, action(json!({})))]).unwrap();
    assert_eq!(declaration.pipeline_type, Some(PipelineType::V2));
    let v1 = ("/pipelineType", json!("V1"));
    check(&[(at, action(json!({}))), v1], STRUCTURE, &["V1 can't use the Commands action"]);
    for (more, code, words) in [
        (json!({ "commands": [] }), ACTION, "has no commands"),
        (json!({ "commands": ["a\nb"] }), ACTION, "single-line format"),
        (json!({ "commands": ["#{No.Such}"] }), ACTION, "[#{No.Such}]"),
        (json!({ "environmentVariables": [{ "name": "A", "value": "#{x}" }] }), ACTION, "[#{x}]"),
        (json!({ "configuration": { "VpcId": "v" } }), NOT_SERVED, "VpcId"),
        (
            json!({ "configuration": { "EnvironmentType": "WINDOWS_SERVER_2022_CONTAINER" } }),
            NOT_SERVED,
            "EnvironmentType",
        ),
        (json!({ "configuration": { "ComputeType": "HUGE" } }), ACTION, "ComputeType"),
    ] {
        check(&[(at, action(more))], code, &[words]);
    }
}
