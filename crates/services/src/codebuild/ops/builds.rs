//! StartBuild, RetryBuild, StopBuild, BatchGetBuilds and BatchDeleteBuilds.

use super::super::machine::{BuildMachine, Event, Stage};
use super::super::project::invalid;
use super::super::start::{build_id, execution_id, load, load_one, no_build, pipeline_token, start};
use super::super::table::{BUILDS, TOKENS, remove_build};
use crate::{Cx, OpResult};
use aws::codebuild::{
    BatchDeleteBuildsInput, BatchDeleteBuildsOutput, BatchGetBuildsInput, BatchGetBuildsOutput, Build,
    BuildNotDeleted, LogsConfig, RetryBuildInput, RetryBuildOutput, StartBuildInput, StartBuildOutput,
    StopBuildInput, StopBuildOutput,
};

pub async fn start_build(cx: Cx, input: StartBuildInput) -> OpResult<StartBuildOutput> {
    let build = start(&cx, input, None).await?;
    Ok(StartBuildOutput { build: Some(build) })
}

/// The same again: the build's own settings over the project's.
pub async fn retry_build(cx: Cx, input: RetryBuildInput) -> OpResult<RetryBuildOutput> {
    let id = input.id.ok_or_else(|| invalid("Invalid build ID: id is required"))?;
    let machine = load_one(&cx, build_id(&id))?;
    let token = input.idempotency_token;
    let pipeline = machine.pipeline.clone();
    if pipeline.is_some() {
        return Err(
            invalid("Builds that CodePipeline started can't be retried: retry the pipeline's stage").into()
        );
    }
    let build = start(&cx, again(machine, token), None).await?;
    Ok(RetryBuildOutput { build: Some(build) })
}

fn again(machine: BuildMachine, idempotency_token: Option<String>) -> StartBuildInput {
    let BuildMachine { build, artifacts, secondary_artifacts, .. } = machine;
    let source = build.source.unwrap_or_default();
    let environment = build.environment.unwrap_or_default();
    StartBuildInput {
        project_name: build.project_name.unwrap_or_default(),
        source_version: Some(build.source_version.unwrap_or_default()),
        // Lists that are empty stay so: the project may have got some since.
        secondary_sources_override: Some(build.secondary_sources.unwrap_or_default()),
        secondary_sources_version_override: Some(build.secondary_source_versions.unwrap_or_default()),
        source_type_override: Some(source.r#type),
        source_location_override: source.location,
        git_clone_depth_override: source.git_clone_depth,
        git_submodules_config_override: source.git_submodules_config,
        buildspec_override: Some(source.buildspec.unwrap_or_default()),
        insecure_ssl_override: source.insecure_ssl,
        report_build_status_override: source.report_build_status,
        build_status_config_override: source.build_status_config,
        artifacts_override: Some(artifacts),
        secondary_artifacts_override: Some(secondary_artifacts),
        environment_type_override: Some(environment.r#type),
        image_override: Some(environment.image),
        compute_type_override: Some(environment.compute_type),
        image_pull_credentials_type_override: environment.image_pull_credentials_type,
        environment_variables_override: environment.environment_variables,
        privileged_mode_override: environment.privileged_mode,
        cache_override: build.cache,
        service_role_override: build.service_role,
        logs_config_override: build
            .logs
            .map(|logs| LogsConfig { cloud_watch_logs: logs.cloud_watch_logs, s3_logs: logs.s3_logs }),
        timeout_in_minutes_override: build.timeout_in_minutes,
        queued_timeout_in_minutes_override: build.queued_timeout_in_minutes,
        encryption_key_override: build.encryption_key,
        idempotency_token,
        ..Default::default()
    }
}

pub async fn stop_build(cx: Cx, input: StopBuildInput) -> OpResult<StopBuildOutput> {
    let id = build_id(&input.id).to_owned();
    let here = cx.clone();
    let build: Build = cx
        .write(move |tx| {
            let machine = load(&here, tx, &id)?.ok_or_else(|| no_build(&here, &id))?;
            if machine.stage == Stage::Ended || machine.stop_requested {
                return Ok(machine.shown());
            }
            let execution = execution_id(here.account(), here.region(), &id);
            here.world().engine().deliver::<BuildMachine>(tx, &execution, &Event::StopRequested)?;
            Ok(load(&here, tx, &id)?.ok_or_else(|| no_build(&here, &id))?.shown())
        })
        .await?;
    Ok(StopBuildOutput { build: Some(build) })
}

pub async fn batch_get_builds(cx: Cx, input: BatchGetBuildsInput) -> OpResult<BatchGetBuildsOutput> {
    let (mut builds, mut missing) = (Vec::new(), Vec::new());
    for id in &input.ids {
        match cx.world().store().read(|r| load(&cx, r, build_id(id)))? {
            Some(machine) => builds.push(machine.shown()),
            None => missing.push(id.clone()),
        }
    }
    Ok(BatchGetBuildsOutput { builds: Some(builds), builds_not_found: Some(missing) })
}

pub async fn batch_delete_builds(cx: Cx, input: BatchDeleteBuildsInput) -> OpResult<BatchDeleteBuildsOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let (mut deleted, mut not_deleted) = (Vec::new(), Vec::new());
        let scope = here.scope();
        for text in input.ids {
            let id = build_id(&text);
            let refused =
                |code: &str| BuildNotDeleted { id: Some(text.clone()), status_code: Some(code.into()) };
            let Some(row) = BUILDS.get(tx, &scope, id)? else {
                not_deleted.push(refused("NOT_FOUND"));
                continue;
            };
            let machine = load(&here, tx, id)?;
            if machine.as_ref().is_none_or(|machine| machine.stage == Stage::Ended) {
                remove_build(tx, &scope, id, &row)?;
                if let Some(pipeline) = machine.and_then(|machine| machine.pipeline) {
                    TOKENS.delete(tx, &scope, pipeline_token(&pipeline))?;
                }
                deleted.push(here.arn("codebuild", format!("build/{id}")).to_string());
            } else {
                not_deleted.push(refused("BUILD_IN_PROGRESS"));
            }
        }
        Ok(BatchDeleteBuildsOutput { builds_deleted: Some(deleted), builds_not_deleted: Some(not_deleted) })
    })
    .await
}
