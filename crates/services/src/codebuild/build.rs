//! A build as its project and the overrides of one start make it.

use super::machine::PipelineInvocation;
use super::project::{
    DEFAULT_QUEUED_TIMEOUT, DEFAULT_TIMEOUT, check_cache, check_environment, check_logs, check_secondary,
    check_source, complete_artifacts, invalid,
};
use crate::{Caller, Cx, OpError, OpResult};
use aws::codebuild::{
    self, ArtifactNamespace, ArtifactsType, Build, BuildArtifacts, CloudWatchLogsConfig, EnvironmentVariable,
    LogsConfig, LogsConfigStatusType, LogsLocation, Project, ProjectArtifacts, ProjectEnvironment,
    ProjectSource, S3LogsConfig, SourceType, StartBuildInput, StatusType,
};
use aws::{Account, Arn, Region};

/// What a build runs with, beside what the API shows of it.
pub struct Plan {
    pub build: Build,
    /// The artifacts as they are asked for; a build shows only where they went.
    pub artifacts: ProjectArtifacts,
    pub secondary_artifacts: Vec<ProjectArtifacts>,
}

/// Checks the overrides that are not served.
fn check_overrides(input: &StartBuildInput) -> OpResult<()> {
    let unserved = [
        (input.source_auth_override.is_some(), "sourceAuthOverride"),
        (input.registry_credential_override.is_some(), "registryCredentialOverride"),
        (input.fleet_override.is_some(), "fleetOverride"),
        (input.debug_session_enabled == Some(true), "debugSessionEnabled"),
        (input.certificate_override.as_ref().is_some_and(|c| !c.is_empty()), "certificateOverride"),
        (input.auto_retry_limit_override.unwrap_or(0) > 0, "autoRetryLimitOverride"),
        (input.host_kernel_override.is_some(), "hostKernelOverride"),
    ];
    match unserved.iter().find(|(is_there, _)| *is_there) {
        Some((_, name)) => Err(OpError::not_served(&codebuild::SERVICE, name)),
        None => Ok(()),
    }
}

pub fn plan(
    cx: &Cx,
    project: &Project,
    input: &StartBuildInput,
    pipeline: Option<&PipelineInvocation>,
    uuid: &str,
    number: u64,
) -> OpResult<Plan> {
    check_overrides(input)?;
    let name = project.name.clone().unwrap_or_default();
    let id = format!("{name}:{uuid}");
    let source = source(project, input);
    check_source(&source)?;
    if source.r#type == SourceType::Codepipeline && pipeline.is_none() {
        return Err(invalid(format!("Project {name} gets its source from CodePipeline: start its pipeline, or override the source type")).into());
    }
    let environment = environment(project, input);
    check_environment(&environment)?;
    let cache = input.cache_override.clone().or_else(|| project.cache.clone());
    check_cache(cache.as_ref())?;
    let logs_config = input.logs_config_override.clone().or_else(|| project.logs_config.clone());
    check_logs(logs_config.as_ref())?;
    let (artifacts, secondary_artifacts) = artifacts(project, input, &name)?;
    let secondary_sources = secondary_sources(project, input)?;
    let secondary_versions = input
        .secondary_sources_version_override
        .clone()
        .or_else(|| project.secondary_source_versions.clone());
    let location = pipeline.map(|p| format!("arn:aws:s3:::{}/{}", p.primary.bucket, p.primary.key));
    let given_version = input.source_version.clone().or_else(|| project.source_version.clone());
    let given_version = given_version.filter(|version| !version.is_empty());
    let key = input.encryption_key_override.clone();
    let build = Build {
        id: Some(id.clone()),
        arn: Some(cx.arn("codebuild", format!("build/{id}")).to_string()),
        build_number: i64::try_from(number).ok(),
        start_time: Some(cx.now()),
        build_status: Some(StatusType::InProgress),
        source_version: location.or_else(|| given_version.clone()),
        resolved_source_version: pipeline.and(given_version),
        project_name: Some(name.clone()),
        source: Some(source),
        secondary_sources: Some(secondary_sources),
        secondary_source_versions: Some(secondary_versions.unwrap_or_default()),
        artifacts: Some(shown_artifacts(&artifacts, pipeline, &id)),
        secondary_artifacts: secondary_shown(&secondary_artifacts, &id),
        cache,
        environment: Some(environment),
        service_role: input.service_role_override.clone().or_else(|| project.service_role.clone()),
        logs: Some(logs(cx, &name, uuid, logs_config.as_ref())),
        timeout_in_minutes: input
            .timeout_in_minutes_override
            .or(project.timeout_in_minutes)
            .or(Some(DEFAULT_TIMEOUT)),
        queued_timeout_in_minutes: input
            .queued_timeout_in_minutes_override
            .or(project.queued_timeout_in_minutes)
            .or(Some(DEFAULT_QUEUED_TIMEOUT)),
        build_complete: Some(false),
        initiator: Some(pipeline.map_or_else(
            || initiator(cx.caller()),
            |pipeline| format!("codepipeline/{}", pipeline.pipeline_name),
        )),
        encryption_key: key
            .or_else(|| pipeline.and_then(|p| p.encryption_key.clone()))
            .or_else(|| project.encryption_key.clone()),
        ..Default::default()
    };
    Ok(Plan { build, artifacts, secondary_artifacts })
}

fn source(project: &Project, input: &StartBuildInput) -> ProjectSource {
    let mut source = project.source.clone().unwrap_or_default();
    if let Some(kind) = input.source_type_override {
        source.r#type = kind;
    }
    source.location = input.source_location_override.clone().or(source.location);
    source.buildspec = input.buildspec_override.clone().or(source.buildspec).filter(|text| !text.is_empty());
    source.git_clone_depth = input.git_clone_depth_override.or(source.git_clone_depth);
    source.git_submodules_config =
        input.git_submodules_config_override.clone().or(source.git_submodules_config);
    source.insecure_ssl = input.insecure_ssl_override.or(source.insecure_ssl);
    source.report_build_status = input.report_build_status_override.or(source.report_build_status);
    source.build_status_config = input.build_status_config_override.clone().or(source.build_status_config);
    source
}

fn secondary_sources(project: &Project, input: &StartBuildInput) -> OpResult<Vec<ProjectSource>> {
    let overridden = input.secondary_sources_override.clone();
    let sources = overridden.or_else(|| project.secondary_sources.clone()).unwrap_or_default();
    check_secondary(sources.iter().map(|source| source.source_identifier.as_deref()), "source")?;
    sources.iter().try_for_each(check_source)?;
    Ok(sources)
}

fn environment(project: &Project, input: &StartBuildInput) -> ProjectEnvironment {
    let mut environment = project.environment.clone().unwrap_or_default();
    environment.r#type = input.environment_type_override.unwrap_or(environment.r#type);
    environment.image = input.image_override.clone().unwrap_or(environment.image);
    environment.compute_type = input.compute_type_override.unwrap_or(environment.compute_type);
    environment.privileged_mode = input.privileged_mode_override.or(environment.privileged_mode);
    environment.image_pull_credentials_type =
        input.image_pull_credentials_type_override.or(environment.image_pull_credentials_type);
    let mut variables: Vec<EnvironmentVariable> =
        environment.environment_variables.take().unwrap_or_default();
    for variable in input.environment_variables_override.iter().flatten() {
        match variables.iter_mut().find(|known| known.name == variable.name) {
            Some(known) => known.clone_from(variable),
            None => variables.push(variable.clone()),
        }
    }
    for variable in &mut variables {
        variable.r#type.get_or_insert(codebuild::EnvironmentVariableType::Plaintext);
    }
    environment.environment_variables = Some(variables);
    environment
}

fn artifacts(
    project: &Project,
    input: &StartBuildInput,
    name: &str,
) -> OpResult<(ProjectArtifacts, Vec<ProjectArtifacts>)> {
    let mut artifacts =
        input.artifacts_override.clone().or_else(|| project.artifacts.clone()).unwrap_or_default();
    complete_artifacts(&mut artifacts, name)?;
    let overridden = input.secondary_artifacts_override.clone();
    let mut secondary = overridden.or_else(|| project.secondary_artifacts.clone()).unwrap_or_default();
    check_secondary(secondary.iter().map(|one| one.artifact_identifier.as_deref()), "artifact")?;
    for artifacts in &mut secondary {
        complete_artifacts(artifacts, name)?;
    }
    Ok((artifacts, secondary))
}

/// The key under which artifacts go to S3: of the zip, or before the files' own paths.
pub fn artifact_key(artifacts: &ProjectArtifacts, build_id: &str, name: Option<&str>) -> String {
    let uuid = build_id.rsplit(':').next().unwrap_or_default();
    let namespace = (artifacts.namespace_type == Some(ArtifactNamespace::BuildId)).then_some(uuid);
    let name = name.or(artifacts.name.as_deref());
    let parts = [artifacts.path.as_deref(), namespace, name];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .map(|part| part.trim_matches('/'))
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("/")
}

pub fn shown_artifact(artifacts: &ProjectArtifacts, location: String) -> BuildArtifacts {
    BuildArtifacts {
        location: Some(location),
        override_artifact_name: artifacts.override_artifact_name.filter(|is_so| *is_so),
        encryption_disabled: artifacts.encryption_disabled,
        artifact_identifier: artifacts.artifact_identifier.clone(),
        bucket_owner_access: artifacts.bucket_owner_access,
        ..Default::default()
    }
}

fn shown_artifacts(
    artifacts: &ProjectArtifacts,
    pipeline: Option<&PipelineInvocation>,
    id: &str,
) -> BuildArtifacts {
    if let Some(output) = pipeline.and_then(|pipeline| pipeline.outputs.first()) {
        return shown_artifact(artifacts, format!("arn:aws:s3:::{}/{}", output.bucket, output.key));
    }
    match artifacts.r#type {
        ArtifactsType::S3 => {
            let bucket = artifacts.location.as_deref().unwrap_or_default();
            let key = artifact_key(artifacts, id, None);
            shown_artifact(artifacts, format!("arn:aws:s3:::{bucket}/{key}"))
        }
        ArtifactsType::NoArtifacts | ArtifactsType::Codepipeline => {
            BuildArtifacts { location: Some(String::new()), ..Default::default() }
        }
    }
}

fn secondary_shown(secondary: &[ProjectArtifacts], id: &str) -> Option<Vec<BuildArtifacts>> {
    let shown = secondary.iter().map(|artifacts| shown_artifacts(artifacts, None, id)).collect();
    Some(shown).filter(|all: &Vec<_>| !all.is_empty())
}

fn logs(cx: &Cx, project: &str, uuid: &str, config: Option<&LogsConfig>) -> LogsLocation {
    let config = config.and_then(|config| config.cloud_watch_logs.clone());
    let is_disabled = config.as_ref().is_some_and(|c| c.status == LogsConfigStatusType::Disabled);
    if is_disabled {
        return LogsLocation { cloud_watch_logs: config, s3_logs: Some(no_s3_logs()), ..Default::default() };
    }
    let group = config.as_ref().and_then(|c| c.group_name.clone());
    let group = group.unwrap_or_else(|| format!("/aws/codebuild/{project}"));
    let stream = match config.as_ref().and_then(|c| c.stream_name.as_deref()) {
        Some(prefix) => format!("{prefix}/{uuid}"),
        None => uuid.to_owned(),
    };
    LogsLocation {
        deep_link: Some(deep_link(cx.region(), &group, &stream)),
        cloud_watch_logs_arn: Some(
            cx.arn("logs", format!("log-group:{group}:log-stream:{stream}")).to_string(),
        ),
        cloud_watch_logs: config.or_else(|| {
            Some(CloudWatchLogsConfig { status: LogsConfigStatusType::Enabled, ..Default::default() })
        }),
        s3_logs: Some(no_s3_logs()),
        group_name: Some(group),
        stream_name: Some(stream),
        ..Default::default()
    }
}

fn no_s3_logs() -> S3LogsConfig {
    S3LogsConfig {
        status: LogsConfigStatusType::Disabled,
        encryption_disabled: Some(false),
        ..Default::default()
    }
}

/// Where a build's log is while there is none yet: until the build has a host, it has neither group nor stream.
pub fn logs_to_come(logs: LogsLocation, region: &Region, account: Account) -> LogsLocation {
    if logs.group_name.is_none() {
        return logs;
    }
    LogsLocation {
        deep_link: Some(format!(
            "https://console.aws.amazon.com/cloudwatch/home?region={region}#logEvent:group=null;stream=null"
        )),
        cloud_watch_logs_arn: Some(
            Arn::new("logs", region, account, "log-group:null:log-stream:null").to_string(),
        ),
        group_name: None,
        stream_name: None,
        ..logs
    }
}

fn deep_link(region: &Region, group: &str, stream: &str) -> String {
    let escape = |text: &str| text.replace('$', "$2524").replace('/', "$252F");
    format!(
        "https://console.aws.amazon.com/cloudwatch/home?region={region}#logsV2:log-groups/log-group/{}/log-events/{}",
        escape(group),
        escape(stream)
    )
}

/// Who started a build, as builds show it.
fn initiator(caller: &Caller) -> String {
    if let Some(rule) = caller.invoked_for.as_deref().and_then(|arn| arn.parse::<Arn>().ok()) {
        return rule.resource;
    }
    match caller.arn().parse::<Arn>() {
        Ok(arn) => {
            let resource = arn.resource;
            let name = resource.strip_prefix("user/").or_else(|| resource.strip_prefix("assumed-role/"));
            name.unwrap_or(&resource).to_owned()
        }
        Err(_) => caller.arn().to_owned(),
    }
}
