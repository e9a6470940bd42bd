//! What a pipeline adds to the commands that it runs.

use crate::client::Connection;
use crate::deployments::create;
use crate::table::{median, percentile};
use crate::{Anything, Bench};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const TEMPLATE: &str = include_str!("pipelines.yaml");
/// Executions of the pipeline that is measured, and actions of each kind in one.
const EXECUTIONS: usize = 4;
const ACTIONS: usize = 6;

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    set_up(&mut ours).await?;
    let (role, bucket) = (role(&mut ours).await?, bucket(&mut ours).await?);
    let work = json!({ "pipeline": declaration("bench", true, &role, &bucket) });
    pipeline(&mut ours, "CreatePipeline", work).await?;
    let (mut gaps, mut builds, mut deploys) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..EXECUTIONS {
        if n > 0 {
            pipeline(&mut ours, "StartPipelineExecution", json!({ "name": "bench" })).await?;
        }
        let details = finished(&mut ours, "bench").await?;
        // The first one warms caches up.
        if n > 0 {
            sort(&details, &mut gaps, &mut builds, &mut deploys);
        }
    }
    let bare = bare_commands()?;
    let beside = format!("`bash -c true`: {bare:.1} ms");
    let shown = |samples: &mut [f64]| {
        format!("p50 {:.1} ms, p99 {:.1} ms", percentile(samples, 0.5), percentile(samples, 0.99))
    };
    let what = "CodeBuild action that runs `true`: overhead";
    let ratio = median(&mut builds) / bare;
    bench.table.row(what, "p99 25 ms", shown(&mut builds), beside, Some(ratio));
    let what = "CloudFormation action of an unchanged stack";
    bench.table.row(what, "p99 25 ms", shown(&mut deploys), "", None);
    bench.table.row("from an action's end to the next one's start", "", shown(&mut gaps), "", None);
    events(bench, &mut ours).await
}

/// The roles and places that this section and others use; once.
pub async fn set_up(ours: &mut Connection) -> Anything<()> {
    if ours.query("cloudformation", "DescribeStacks", &[("StackName", "pipelines")]).await.is_ok() {
        return Ok(());
    }
    create(ours, "pipelines", TEMPLATE).await?;
    let stack = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: v}}}\n";
    let commit = json!({
        "repositoryName": "bench-pipeline", "branchName": "main", "commitMessage": "one",
        "putFiles": [{ "filePath": "stack.yaml", "fileContent": STANDARD.encode(stack) }],
    });
    ours.json("codecommit", "CodeCommit_20150413.CreateCommit", commit.to_string()).await?;
    let (role, bucket) = (role(ours).await?, bucket(ours).await?);
    let empty = json!({ "pipeline": declaration("bench-empty", false, &role, &bucket) });
    pipeline(ours, "CreatePipeline", empty).await?;
    Ok(())
}

async fn resource(ours: &mut Connection, name: &str) -> Anything<String> {
    let more = [("StackName", "pipelines"), ("LogicalResourceId", name)];
    let text = ours.query("cloudformation", "DescribeStackResource", &more).await?;
    let id = text.split("<PhysicalResourceId>").nth(1).and_then(|rest| rest.split('<').next());
    Ok(id.ok_or("no such resource")?.to_owned())
}

pub async fn role(ours: &mut Connection) -> Anything<String> {
    let name = resource(ours, "Role").await?;
    Ok(format!("arn:aws:iam::{}:role/{name}", ours.account()))
}

async fn bucket(ours: &mut Connection) -> Anything<String> {
    resource(ours, "Artifacts").await
}

pub async fn pipeline(ours: &mut Connection, operation: &str, input: Value) -> Anything<Value> {
    ours.json("codepipeline", &format!("CodePipeline_20150709.{operation}"), input.to_string()).await
}

fn declaration(name: &str, with_work: bool, role: &str, bucket: &str) -> Value {
    let kind = |category: &str, provider: &str| json!({ "category": category, "owner": "AWS", "provider": provider, "version": "1" });
    let source = json!({
        "name": "Commit", "actionTypeId": kind("Source", "CodeCommit"), "outputArtifacts": [{ "name": "Source" }],
        "configuration": { "RepositoryName": "bench-pipeline", "BranchName": "main", "PollForSourceChanges": "false" },
    });
    let build = |n: usize| {
        json!({
            "name": format!("Build{n}"), "runOrder": n, "actionTypeId": kind("Build", "CodeBuild"),
            "inputArtifacts": [{ "name": "Source" }], "configuration": { "ProjectName": "bench" },
        })
    };
    let deploy = |n: usize| {
        json!({
            "name": format!("Deploy{n}"), "runOrder": n, "actionTypeId": kind("Deploy", "CloudFormation"),
            "inputArtifacts": [{ "name": "Source" }],
            "configuration": {
                "ActionMode": "CREATE_UPDATE", "StackName": "bench-deployed", "RoleArn": role,
                "TemplatePath": "Source::stack.yaml",
            },
        })
    };
    let ask = json!({ "name": "Ask", "actionTypeId": kind("Approval", "Manual") });
    let mut stages = vec![json!({ "name": "Source", "actions": [source] })];
    if with_work {
        stages.push(json!({ "name": "Build", "actions": (1..=ACTIONS).map(build).collect::<Vec<_>>() }));
        stages.push(json!({ "name": "Deploy", "actions": (1..=ACTIONS).map(deploy).collect::<Vec<_>>() }));
    } else {
        stages.push(json!({ "name": "Ask", "actions": [ask] }));
    }
    json!({
        "name": name, "roleArn": role, "pipelineType": "V2", "stages": stages,
        "artifactStore": { "type": "S3", "location": bucket },
    })
}

/// Waits for the newest execution, and gives its actions.
async fn finished(ours: &mut Connection, name: &str) -> Anything<Vec<Value>> {
    loop {
        let newest = newest(ours, name).await?;
        match newest["status"].as_str() {
            Some("Succeeded") => {
                let filter = json!({ "pipelineExecutionId": newest["pipelineExecutionId"] });
                let input = json!({ "pipelineName": name, "filter": filter });
                let details = pipeline(ours, "ListActionExecutions", input).await?;
                return Ok(details["actionExecutionDetails"].as_array().cloned().unwrap_or_default());
            }
            Some("InProgress") | None => tokio::time::sleep(Duration::from_millis(20)).await,
            Some(_) => {
                let details = pipeline(ours, "ListActionExecutions", json!({ "pipelineName": name })).await?;
                return Err(format!("the pipeline failed: {details}").into());
            }
        }
    }
}

async fn newest(ours: &mut Connection, name: &str) -> Anything<Value> {
    let input = json!({ "pipelineName": name, "maxResults": 1 });
    let listed = pipeline(ours, "ListPipelineExecutions", input).await?;
    Ok(listed["pipelineExecutionSummaries"][0].clone())
}

/// Milliseconds: of each kind of action, and from each action's end to the next one's start.
fn sort(details: &[Value], gaps: &mut Vec<f64>, builds: &mut Vec<f64>, deploys: &mut Vec<f64>) {
    let at = |detail: &Value, name: &str| detail[name].as_f64().unwrap_or_default() * 1000.0;
    // Newest first.
    let mut later: Option<f64> = None;
    for detail in details {
        let (start, end) = (at(detail, "startTime"), at(detail, "lastUpdateTime"));
        gaps.extend(later.map(|later| later - end));
        later = Some(start);
        match detail["actionName"].as_str().unwrap_or_default() {
            name if name.starts_with("Build") => builds.push(end - start),
            name if name.starts_with("Deploy") => deploys.push(end - start),
            _ => {}
        }
    }
}

pub fn bare_commands() -> Anything<f64> {
    let mut times = Vec::new();
    for _ in 0..20 {
        let began = Instant::now();
        std::process::Command::new("bash").args(["-c", "true"]).status()?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(median(&mut times))
}

/// From PutEvents to the pipeline that a rule starts.
async fn events(bench: &mut Bench<'_>, ours: &mut Connection) -> Anything<()> {
    let mut times = Vec::new();
    for n in 0..20 {
        let before = newest(ours, "bench-empty").await?["pipelineExecutionId"].clone();
        let began = Instant::now();
        let entry = json!({ "Source": "bench", "DetailType": "x", "Detail": format!("{{\"n\":{n}}}") });
        let put = json!({ "Entries": [entry] });
        ours.json("events", "AWSEvents.PutEvents", put.to_string()).await?;
        while newest(ours, "bench-empty").await?["pipelineExecutionId"] == before {
            if began.elapsed() > Duration::from_secs(10) {
                return Err("no event started the pipeline".into());
            }
        }
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let mut writes = Vec::new();
    for n in 0..20 {
        let began = Instant::now();
        let body = format!(r#"{{"Name":"beside-events-{n}","Value":"v","Type":"String"}}"#);
        ours.target("ssm", "AmazonSSM.PutParameter", body).await?;
        writes.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let (ours, single) = (median(&mut times), median(&mut writes));
    let beside = format!("one PutParameter: {single:.1} ms");
    let shown = format!("p50 {ours:.1} ms, p99 {:.1} ms", percentile(&mut times, 0.99));
    bench.table.row(
        "PutEvents to the execution that its rule starts",
        "",
        shown,
        beside,
        Some(ours / single),
    );
    Ok(())
}
