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
    let rule = json!({ "name": "r", "ruleTypeId": { "category": "Rule", "provider": "VariableCheck" } });
    let conditions = json!({ "conditions": [{ "result": "FAIL", "rules": [rule] }] });
    check(&[("/stages/1/beforeEntry", conditions.clone())], NOT_SERVED, &["beforeEntry", "stage Build"]);
    check(&[("/stages/1/onSuccess", conditions)], NOT_SERVED, &["onSuccess", "stage Build"]);
    for result in ["RETRY", "ROLLBACK"] {
        check(
            &[("/stages/1/onFailure", json!({ "result": result }))],
            NOT_SERVED,
            &["onFailure", result, "Build"],
        );
    }
    let trigger = json!([{
        "providerType": "CodeStarSourceConnection", "gitConfiguration": { "sourceActionName": "Src" }
    }]);
    check(&[("/triggers", trigger)], NOT_SERVED, &["triggers"]);
    for (category, provider) in [
        ("Build", "ECRBuildAndPublish"),
        ("Deploy", "S3"),
        ("Compute", "Commands"),
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
    for provider in ["S3", "ECR"] {
        check(
            &[("/stages/0/actions/0/actionTypeId/provider", json!(provider))],
            NOT_SERVED,
            &[provider, "Src"],
        );
    }
    check(&[("/stages/1/actions/0/region", json!("eu-west-1"))], NOT_SERVED, &["cross-region", "eu-west-1"]);
    check(
        &[("/stages/2/actions/0/configuration", json!({ "NotificationArn": "arn:x" }))],
        NOT_SERVED,
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
        &[("/stages/0/actions/0/configuration/OutputArtifactFormat", json!("CODEBUILD_CLONE_REF"))],
        NOT_SERVED,
        &["CODEBUILD_CLONE_REF"],
    );
    check(
        &[("/stages/1/actions/0/configuration/BatchEnabled", json!("true"))],
        NOT_SERVED,
        &["BatchEnabled", "action B"],
    );
}
