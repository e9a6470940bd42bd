//! Starting a build: from StartBuild, from RetryBuild, from a pipeline.

use super::access;
use super::build::{Plan, plan};
use super::machine::{BuildMachine, Event, PipelineInvocation, Stage};
use super::table::{self, BUILDS, BuildRow, PROJECTS, RUNNING, TOKENS, TokenRow};
use crate::{Access, Cx, OpError, OpResult};
use aws::codebuild::{self, Build, Project, StartBuildInput, errors};
use aws::{Account, Error, Region, Timestamp};
use engine::ExecutionId;
use store::{Key, Reader, Scope, Tx};

/// For how long a client's token means the same build. [StartBuild]
const TOKEN_MILLIS: i64 = 5 * 60 * 1000;
/// What the keys of clients' tokens begin with.
const CLIENTS: &str = "client";

/// Where a build's execution is.
pub fn execution_id(account: Account, region: &Region, build_id: &str) -> ExecutionId {
    ExecutionId::new(&["codebuild-build", account.as_str(), region.as_str(), build_id])
}

pub fn no_project(cx: &Cx, name: &str) -> Error {
    let arn = cx.arn("codebuild", format!("project/{name}"));
    errors::resource_not_found_exception(format!("Project cannot be found: {arn}"))
}

pub fn no_build(cx: &Cx, id: &str) -> Error {
    let arn = cx.arn("codebuild", format!("build/{id}"));
    errors::resource_not_found_exception(format!("Build does not exist: {arn}"))
}

/// An id out of an id or an ARN.
pub fn build_id(text: &str) -> &str {
    if text.starts_with("arn:") { text.rsplit_once(":build/").map_or(text, |(_, id)| id) } else { text }
}

/// A project's name out of its name or ARN.
pub fn project_name(text: &str) -> &str {
    if text.starts_with("arn:") { text.rsplit_once(":project/").map_or(text, |(_, name)| name) } else { text }
}

/// A build as it is now.
pub fn load(cx: &Cx, reader: &Reader<'_>, id: &str) -> OpResult<Option<BuildMachine>> {
    if BUILDS.get(reader, &cx.scope(), id)?.is_none() {
        return Ok(None);
    }
    let execution = execution_id(cx.account(), cx.region(), id);
    let loaded = cx.world().engine().load::<BuildMachine>(reader, &execution)?;
    Ok(loaded.map(|loaded| loaded.machine))
}

pub fn load_one(cx: &Cx, id: &str) -> OpResult<BuildMachine> {
    cx.world().store().read(|r| load(cx, r, id))?.ok_or_else(|| no_build(cx, id).into())
}

/// Starts a build, or finds the one that the token started.
pub async fn start(
    cx: &Cx,
    mut input: StartBuildInput,
    pipeline: Option<PipelineInvocation>,
) -> OpResult<Build> {
    input.project_name = project_name(&input.project_name).to_owned();
    let name = input.project_name.clone();
    let row = cx.read(|r| PROJECTS.get(r, &cx.scope(), &name))?.ok_or_else(|| no_project(cx, &name))?;
    // Those of pipelines and rules name one build for as long as there is that: they ask again after a crash, however late.
    let is_ours = pipeline.is_some() || cx.caller().invoked_for.is_some();
    let token = match &pipeline {
        Some(pipeline) => Some(pipeline_token(pipeline)),
        None => {
            let whose = if is_ours { "rule" } else { CLIENTS };
            input.idempotency_token.clone().map(|token| format!("{whose}/{name}/{token}"))
        }
    };
    let uuid = cx.uuid();
    // Checked before the transaction too, so that it fails for what was asked alone.
    plan(cx, &row.project, &input, pipeline.as_ref(), &uuid, 0)?;
    let (cx, engine) = (cx.clone(), cx.world().engine().clone());
    let scope = cx.scope();
    let here = cx.clone();
    here.write(move |tx| {
        if let Some(known) = token.as_deref().map(|t| TOKENS.get(tx, &scope, t)).transpose()?.flatten()
            && (is_ours || cx.now().millis() - known.at.millis() < TOKEN_MILLIS)
            && let Some(machine) = load(&cx, tx, &known.build)?
        {
            return Ok(machine.shown());
        }
        let mut row = PROJECTS.get(tx, &scope, &name)?.ok_or_else(|| no_project(&cx, &name))?;
        check_limit(tx, &cx, &row.project)?;
        row.last_build += 1;
        let Plan { build, artifacts, secondary_artifacts } =
            plan(&cx, &row.project, &input, pipeline.as_ref(), &uuid, row.last_build)?;
        let id = build.id.clone().unwrap_or_default();
        let execution = execution_id(cx.account(), cx.region(), &id);
        let build_row = BuildRow {
            execution: execution.clone(),
            project: name.clone(),
            number: row.last_build,
            started_at: cx.now(),
        };
        PROJECTS.put(tx, &scope, &name, &row)?;
        table::insert_build(tx, &scope, &id, &build_row)?;
        if let Some(token) = &token {
            forget_void(tx, &scope, cx.now())?;
            TOKENS.put(tx, &scope, token, &TokenRow { build: id.clone(), at: cx.now() })?;
        }
        let machine = BuildMachine {
            account: cx.account(),
            region: cx.region().clone(),
            build,
            artifacts,
            secondary_artifacts,
            pipeline,
            lent: None,
            stage: Stage::Submitted,
            stop_requested: false,
            deadline: 0,
            run: 0,
            progress: 0,
            verdict: None,
        };
        engine.start(tx, &execution, &machine, &Event::Submitted)?;
        let started =
            load(&cx, tx, &id)?.ok_or_else(|| OpError::internal("a build that was just started"))?;
        Ok(started.shown())
    })
    .await
}

/// Where the build of a pipeline's action is found again.
pub fn pipeline_token(pipeline: &PipelineInvocation) -> String {
    format!("pipeline/{}", pipeline.token)
}

/// Tokens of clients that mean nothing any more go when another one comes: there are never more than those of minutes.
fn forget_void(tx: &Tx<'_>, scope: &Scope, now: Timestamp) -> OpResult<()> {
    for (key, row) in TOKENS.scan(tx, scope, Key::new(format!("{CLIENTS}/")), None, usize::MAX)? {
        if now.millis() - row.at.millis() >= TOKEN_MILLIS {
            TOKENS.delete(tx, scope, key)?;
        }
    }
    Ok(())
}

fn check_limit(reader: &Reader<'_>, cx: &Cx, project: &Project) -> OpResult<()> {
    let Some(limit) = project.concurrent_build_limit.and_then(|limit| usize::try_from(limit).ok()) else {
        return Ok(());
    };
    let prefix = Key::new(project.name.as_deref().unwrap_or_default()).children();
    let running = RUNNING.scan(reader, &cx.scope(), prefix, None, limit)?.len();
    if running >= limit {
        let message = format!("Cannot have more than {limit} builds in queue for the project");
        return Err(errors::account_limit_exceeded_exception(message).into());
    }
    Ok(())
}

/// Starts a build for an action of a pipeline, as the caller: the role of the action or of the pipeline. The build's
/// outcome carries `buildId`, `buildStatus`, `exportedEnvironmentVariables`, `message` and `deepLink`.
pub async fn start_for_pipeline(
    cx: &Cx,
    input: StartBuildInput,
    invocation: PipelineInvocation,
) -> OpResult<(String, ExecutionId)> {
    let asked: Vec<Access> = access::start_build(cx, &input)?;
    asked.iter().try_for_each(|access| access.check(cx, &codebuild::SERVICE))?;
    let build = start(cx, input, Some(invocation)).await?;
    let id = build.id.unwrap_or_default();
    let execution = execution_id(cx.account(), cx.region(), &id);
    Ok((id, execution))
}
