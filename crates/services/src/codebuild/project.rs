//! What a project may say: checked when it is created, changed, or overridden for a build. Pure but for ARNs.

use super::build::artifact_key;
use crate::{OpError, OpResult};
use aws::codebuild::{
    self, ArtifactsType, CacheType, ComputeType, CreateProjectInput, EnvironmentType, LogsConfigStatusType,
    Project, ProjectArtifacts, ProjectBadge, ProjectCache, ProjectEnvironment, ProjectSource, SourceType,
    UpdateProjectInput, errors,
};
use aws::{Error, Region, Timestamp};
use std::fmt::Display;

pub const DEFAULT_TIMEOUT: i32 = 60;
pub const DEFAULT_QUEUED_TIMEOUT: i32 = 480;
/// Secondary sources or artifacts of a project. [Quotas for AWS CodeBuild]
const MOST_SECONDARY: usize = 12;
/// [ProjectSource]
const LONGEST_IDENTIFIER: usize = 127;
/// [CreateProject]
const LONGEST_NAME: usize = 255;

pub fn invalid(message: impl Into<String>) -> Error {
    errors::invalid_input_exception(message)
}

fn not_served(what: impl Display) -> OpError {
    OpError::not_served(&codebuild::SERVICE, what)
}

/// What is unserved in an input and would change how builds go, by name.
struct Unserved {
    vpc: bool,
    file_systems: bool,
    batch: bool,
    badge: bool,
    retries: bool,
}

impl Unserved {
    fn check(&self) -> OpResult<()> {
        let all = [
            (self.vpc, "vpcConfig"),
            (self.file_systems, "fileSystemLocations"),
            (self.batch, "buildBatchConfig"),
            (self.badge, "badgeEnabled"),
            (self.retries, "autoRetryLimit"),
        ];
        all.iter().find(|(is_there, _)| *is_there).map_or(Ok(()), |(_, name)| Err(not_served(name)))
    }
}

fn has<T>(list: Option<&Vec<T>>) -> bool {
    list.is_some_and(|list| !list.is_empty())
}

fn has_vpc(vpc: Option<&codebuild::VpcConfig>) -> bool {
    vpc.is_some_and(|vpc| vpc.vpc_id.as_ref().is_some_and(|id| !id.is_empty()))
}

/// A new project.
pub fn create(input: CreateProjectInput, arn: String, key: String, now: Timestamp) -> OpResult<Project> {
    Unserved {
        vpc: has_vpc(input.vpc_config.as_ref()),
        file_systems: has(input.file_system_locations.as_ref()),
        batch: input.build_batch_config.is_some(),
        badge: input.badge_enabled == Some(true),
        retries: input.auto_retry_limit.unwrap_or(0) > 0,
    }
    .check()?;
    let project = Project {
        name: Some(input.name),
        arn: Some(arn),
        description: input.description,
        source: Some(input.source),
        secondary_sources: Some(input.secondary_sources.unwrap_or_default()),
        source_version: input.source_version,
        secondary_source_versions: Some(input.secondary_source_versions.unwrap_or_default()),
        artifacts: Some(input.artifacts),
        secondary_artifacts: Some(input.secondary_artifacts.unwrap_or_default()),
        cache: Some(input.cache.unwrap_or_else(no_cache)),
        environment: Some(input.environment),
        service_role: Some(input.service_role),
        timeout_in_minutes: Some(input.timeout_in_minutes.unwrap_or(DEFAULT_TIMEOUT)),
        queued_timeout_in_minutes: Some(input.queued_timeout_in_minutes.unwrap_or(DEFAULT_QUEUED_TIMEOUT)),
        encryption_key: Some(input.encryption_key.filter(|key| !key.is_empty()).unwrap_or(key)),
        tags: Some(input.tags.unwrap_or_default()),
        created: Some(now),
        last_modified: Some(now),
        badge: Some(ProjectBadge { badge_enabled: Some(false), ..Default::default() }),
        logs_config: input.logs_config,
        concurrent_build_limit: input.concurrent_build_limit,
        project_visibility: Some(codebuild::ProjectVisibilityType::Private),
        ..Default::default()
    };
    complete(project)
}

/// A project, changed. What the input leaves out stays.
pub fn update(project: Project, input: UpdateProjectInput, now: Timestamp) -> OpResult<Project> {
    Unserved {
        vpc: has_vpc(input.vpc_config.as_ref()),
        file_systems: has(input.file_system_locations.as_ref()),
        batch: input.build_batch_config.is_some(),
        badge: input.badge_enabled == Some(true),
        retries: input.auto_retry_limit.unwrap_or(0) > 0,
    }
    .check()?;
    let limit = match input.concurrent_build_limit {
        // To remove the limit, -1 is given.
        Some(-1) => None,
        Some(limit) => Some(limit),
        None => project.concurrent_build_limit,
    };
    complete(Project {
        description: input.description.or(project.description),
        source: input.source.or(project.source),
        secondary_sources: input.secondary_sources.or(project.secondary_sources),
        // An empty one takes it away.
        source_version: input.source_version.or(project.source_version).filter(|version| !version.is_empty()),
        secondary_source_versions: input.secondary_source_versions.or(project.secondary_source_versions),
        artifacts: input.artifacts.or(project.artifacts),
        secondary_artifacts: input.secondary_artifacts.or(project.secondary_artifacts),
        cache: input.cache.or(project.cache),
        environment: input.environment.or(project.environment),
        service_role: input.service_role.or(project.service_role),
        timeout_in_minutes: input.timeout_in_minutes.or(project.timeout_in_minutes),
        queued_timeout_in_minutes: input.queued_timeout_in_minutes.or(project.queued_timeout_in_minutes),
        encryption_key: input.encryption_key.or(project.encryption_key),
        tags: input.tags.or(project.tags),
        last_modified: Some(now),
        logs_config: input.logs_config.or(project.logs_config),
        concurrent_build_limit: limit,
        ..project
    })
}

fn no_cache() -> ProjectCache {
    ProjectCache { r#type: CacheType::NoCache, ..Default::default() }
}

/// Checks, and adds what AWS adds.
fn complete(mut project: Project) -> OpResult<Project> {
    let name = project.name.clone().unwrap_or_default();
    check_name(&name)?;
    let source = project.source.get_or_insert_default();
    check_source(source)?;
    let is_pipeline = source.r#type == SourceType::Codepipeline;
    let secondary = project.secondary_sources.as_deref().unwrap_or_default();
    check_secondary(secondary.iter().map(|s| s.source_identifier.as_deref()), "source")?;
    secondary.iter().try_for_each(check_source)?;
    project.source.iter_mut().chain(project.secondary_sources.iter_mut().flatten()).for_each(|source| {
        source.insecure_ssl.get_or_insert(false);
    });
    let artifacts = project.artifacts.get_or_insert_default();
    if is_pipeline != (artifacts.r#type == ArtifactsType::Codepipeline) {
        return Err(invalid(
            "Invalid project source and artifacts: if one is of the type CODEPIPELINE, both must be",
        )
        .into());
    }
    complete_artifacts(artifacts, &name)?;
    let mut secondary = project.secondary_artifacts.take().unwrap_or_default();
    check_secondary(secondary.iter().map(|a| a.artifact_identifier.as_deref()), "artifact")?;
    secondary.iter_mut().try_for_each(|artifacts| complete_artifacts(artifacts, &name))?;
    project.secondary_artifacts = Some(secondary);
    let environment = project.environment.get_or_insert_default();
    check_environment(environment)?;
    for variable in environment.environment_variables.get_or_insert_default() {
        variable.r#type.get_or_insert(codebuild::EnvironmentVariableType::Plaintext);
    }
    environment.privileged_mode.get_or_insert(false);
    environment.image_pull_credentials_type.get_or_insert(codebuild::ImagePullCredentialsType::Codebuild);
    check_cache(project.cache.as_ref())?;
    check_logs(project.logs_config.as_ref())?;
    check_minutes(project.timeout_in_minutes, 5..=2160, "timeoutInMinutes")?;
    check_minutes(project.queued_timeout_in_minutes, 5..=480, "queuedTimeoutInMinutes")?;
    let role = project.service_role.as_deref().unwrap_or_default();
    if !role.starts_with("arn:") || !role.contains(":role/") {
        return Err(
            invalid("Invalid service role: Service role account ID does not match caller's account").into()
        );
    }
    Ok(project)
}

/// The name becomes a part of paths, and not every way to here goes by the model's constraints.
fn check_name(name: &str) -> Result<(), Error> {
    let is_good = name.len() <= LONGEST_NAME
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if is_good {
        return Ok(());
    }
    Err(invalid(format!("Invalid project name: {name}. It must match [A-Za-z0-9][A-Za-z0-9\\-_]{{1,254}}")))
}

fn check_minutes(
    minutes: Option<i32>,
    allowed: std::ops::RangeInclusive<i32>,
    name: &str,
) -> Result<(), Error> {
    match minutes {
        Some(minutes) if !allowed.contains(&minutes) => {
            Err(invalid(format!("Invalid {name}: must be between {} and {}", allowed.start(), allowed.end())))
        }
        _ => Ok(()),
    }
}

/// Checks what secondary sources or artifacts are called.
pub fn check_secondary<'a>(
    identifiers: impl Iterator<Item = Option<&'a str>>,
    what: &str,
) -> Result<(), Error> {
    let mut known = Vec::new();
    for identifier in identifiers {
        let identifier =
            identifier.ok_or_else(|| invalid(format!("Secondary {what}s must have a {what}Identifier")))?;
        // It becomes a part of paths and of names of variables.
        let is_good = (1..=LONGEST_IDENTIFIER).contains(&identifier.len())
            && identifier.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !is_good {
            return Err(invalid(format!(
                "Invalid {what}Identifier: {identifier}. It can only contain alphanumeric characters and underscores, \
                 and must be less than 128 characters in length"
            )));
        }
        if known.contains(&identifier) {
            return Err(invalid(format!("Duplicate {what}Identifier: {identifier}")));
        }
        known.push(identifier);
    }
    if known.len() > MOST_SECONDARY {
        return Err(invalid(format!("A project can have at most {MOST_SECONDARY} secondary {what}s")));
    }
    Ok(())
}

pub fn check_source(source: &ProjectSource) -> OpResult<()> {
    match source.r#type {
        SourceType::Codepipeline => Ok(()),
        SourceType::NoSource => {
            let inline = source.buildspec.as_deref().unwrap_or_default();
            if inline.trim().is_empty() {
                return Err(invalid("Project source type NO_SOURCE requires a buildspec.").into());
            }
            Ok(())
        }
        SourceType::S3 => match source.location.as_deref() {
            Some(location) if !location.is_empty() => Ok(()),
            _ => Err(invalid("Invalid project source: location must be specified").into()),
        },
        SourceType::Codecommit => {
            if source.git_submodules_config.as_ref().is_some_and(|config| config.fetch_submodules) {
                return Err(not_served("gitSubmodulesConfig.fetchSubmodules"));
            }
            codecommit_repository(source.location.as_deref().unwrap_or_default())?;
            Ok(())
        }
        other @ (SourceType::Github
        | SourceType::Gitlab
        | SourceType::GitlabSelfManaged
        | SourceType::Bitbucket
        | SourceType::GithubEnterprise) => Err(not_served(format!("the source type {other}"))),
    }
}

/// The region and name out of `https://git-codecommit.<region>.amazonaws.com/v1/repos/<name>`.
pub fn codecommit_repository(location: &str) -> Result<(Region, &str), Error> {
    let read = || {
        let (host, name) = location.strip_prefix("https://")?.split_once("/v1/repos/")?;
        let region = host.strip_prefix("git-codecommit.")?.strip_suffix(".amazonaws.com")?;
        let name = name.trim_end_matches('/');
        let is_name = !name.is_empty() && !name.contains('/');
        Some((region.parse::<Region>().ok().filter(|_| is_name)?, name))
    };
    read().ok_or_else(|| {
        invalid(format!(
            "Invalid project source: location must be the HTTPS clone URL of an AWS CodeCommit repository: {location}"
        ))
    })
}

pub fn complete_artifacts(artifacts: &mut ProjectArtifacts, project: &str) -> Result<(), Error> {
    match artifacts.r#type {
        ArtifactsType::NoArtifacts => Ok(()),
        ArtifactsType::Codepipeline => {
            artifacts.name.get_or_insert_with(|| project.to_owned());
            artifacts.packaging.get_or_insert(codebuild::ArtifactPackaging::None);
            artifacts.encryption_disabled.get_or_insert(false);
            Ok(())
        }
        ArtifactsType::S3 => {
            if artifacts.location.as_deref().unwrap_or_default().is_empty() {
                return Err(invalid("Invalid artifacts: location must be specified for S3 artifacts"));
            }
            artifacts.name.get_or_insert_with(|| project.to_owned());
            artifacts.namespace_type.get_or_insert(codebuild::ArtifactNamespace::None);
            artifacts.packaging.get_or_insert(codebuild::ArtifactPackaging::None);
            artifacts.encryption_disabled.get_or_insert(false);
            let is_nameless = artifact_key(artifacts, "id", None).is_empty()
                && artifacts.override_artifact_name != Some(true);
            if is_nameless && artifacts.packaging == Some(codebuild::ArtifactPackaging::Zip) {
                return Err(invalid(
                    "Invalid artifacts: a zip file needs a name: name must not be / without a path or a namespace type",
                ));
            }
            Ok(())
        }
    }
}

pub fn check_environment(environment: &ProjectEnvironment) -> OpResult<()> {
    if environment.r#type != EnvironmentType::LinuxContainer {
        return Err(not_served(format!("the environment type {}", environment.r#type)));
    }
    match environment.compute_type {
        ComputeType::BuildGeneral1Small
        | ComputeType::BuildGeneral1Medium
        | ComputeType::BuildGeneral1Large
        | ComputeType::BuildGeneral1Xlarge
        | ComputeType::BuildGeneral1_2xlarge => {}
        other => return Err(not_served(format!("the compute type {other}"))),
    }
    let image = environment.image.as_str();
    let curated = image.starts_with("aws/codebuild/") || image.starts_with("public.ecr.aws/codebuild/");
    if !curated {
        return Err(not_served(format!(
            "the image {image}: builds run on the host's own toolchain, for which the images aws/codebuild/... stand"
        )));
    }
    let unserved = [
        (environment.fleet.is_some(), "environment.fleet"),
        (environment.registry_credential.is_some(), "environment.registryCredential"),
        (environment.docker_server.is_some(), "environment.dockerServer"),
        (environment.host_kernel.is_some(), "environment.hostKernel"),
        (environment.certificate.as_ref().is_some_and(|c| !c.is_empty()), "environment.certificate"),
        (environment.compute_configuration.is_some(), "environment.computeConfiguration"),
    ];
    if let Some((_, name)) = unserved.iter().find(|(is_there, _)| *is_there) {
        return Err(not_served(name));
    }
    let names = environment.environment_variables.iter().flatten().map(|variable| &variable.name);
    let mut known: Vec<&String> = Vec::new();
    for name in names {
        if known.contains(&name) {
            return Err(invalid(format!("Duplicate environment variable name: {name}")).into());
        }
        known.push(name);
    }
    Ok(())
}

pub fn check_cache(cache: Option<&ProjectCache>) -> OpResult<()> {
    match cache {
        None => Ok(()),
        Some(cache) => match cache.r#type {
            CacheType::NoCache | CacheType::Local => Ok(()),
            CacheType::S3 => Err(not_served("the cache type S3 (LOCAL is served)")),
        },
    }
}

pub fn check_logs(logs: Option<&codebuild::LogsConfig>) -> OpResult<()> {
    let s3 = logs.and_then(|logs| logs.s3_logs.as_ref());
    if s3.is_some_and(|s3| s3.status == LogsConfigStatusType::Enabled) {
        return Err(not_served("logsConfig.s3Logs"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> CreateProjectInput {
        CreateProjectInput {
            name: "p".into(),
            source: ProjectSource {
                r#type: SourceType::NoSource,
                buildspec: Some("version: 0.2".into()),
                ..Default::default()
            },
            artifacts: ProjectArtifacts { r#type: ArtifactsType::NoArtifacts, ..Default::default() },
            environment: ProjectEnvironment {
                r#type: EnvironmentType::LinuxContainer,
                image: "aws/codebuild/standard:7.0".into(),
                compute_type: ComputeType::BuildGeneral1Small,
                ..Default::default()
            },
            service_role: "arn:aws:iam::111111111111:role/build".into(),
            ..Default::default()
        }
    }

    fn made(input: CreateProjectInput) -> OpResult<Project> {
        create(input, "arn".into(), "key".into(), Timestamp::from_millis(0))
    }

    #[test]
    fn defaults_are_added() {
        let project = made(input()).unwrap();
        assert_eq!(project.timeout_in_minutes, Some(60));
        assert_eq!(project.queued_timeout_in_minutes, Some(480));
        assert_eq!(project.encryption_key.as_deref(), Some("key"));
        assert_eq!(project.cache.unwrap().r#type, CacheType::NoCache);
        assert_eq!(project.environment.unwrap().privileged_mode, Some(false));
    }

    #[track_caller]
    fn check_refused(change: impl FnOnce(&mut CreateProjectInput), named: &str) {
        let mut input = input();
        change(&mut input);
        let error = made(input).expect_err(named);
        assert!(error.message().contains(named), "{error}");
    }

    #[test]
    fn what_is_not_served_is_refused_by_name() {
        check_refused(|i| i.source.r#type = SourceType::Github, "GITHUB");
        check_refused(|i| i.environment.image = "python:3.11".into(), "python:3.11");
        check_refused(|i| i.environment.r#type = EnvironmentType::ArmContainer, "ARM_CONTAINER");
        check_refused(|i| i.badge_enabled = Some(true), "badgeEnabled");
        check_refused(
            |i| i.build_batch_config = Some(aws::codebuild::ProjectBuildBatchConfig::default()),
            "buildBatchConfig",
        );
        check_refused(|i| i.cache = Some(ProjectCache { r#type: CacheType::S3, ..Default::default() }), "S3");
        check_refused(|i| i.artifacts.r#type = ArtifactsType::Codepipeline, "CODEPIPELINE");
        check_refused(|i| i.source.buildspec = None, "NO_SOURCE");
        check_refused(|i| i.timeout_in_minutes = Some(1), "timeoutInMinutes");
        check_refused(|i| i.service_role = "x".into(), "service role");
        check_refused(
            |i| i.environment.host_kernel = Some(aws::codebuild::HostKernel::LinuxKernel6),
            "environment.hostKernel",
        );
    }

    #[test]
    fn what_becomes_a_path_is_a_name() {
        let source =
            |identifier: &str| ProjectSource { source_identifier: Some(identifier.into()), ..input().source };
        let artifacts = |identifier: &str| ProjectArtifacts {
            artifact_identifier: Some(identifier.into()),
            ..input().artifacts
        };
        for bad in ["../../../x", "a/b", "a-b", "", &"x".repeat(128)] {
            check_refused(|i| i.secondary_sources = Some(vec![source(bad)]), "sourceIdentifier");
            check_refused(|i| i.secondary_artifacts = Some(vec![artifacts(bad)]), "artifactIdentifier");
        }
        for good in ["a", "More_2", &"x".repeat(127)] {
            made(CreateProjectInput { secondary_sources: Some(vec![source(good)]), ..input() }).unwrap();
        }
        for bad in ["../../x", "", "-a", "a b"] {
            check_refused(|i| i.name = bad.into(), "project name");
        }
    }

    #[test]
    fn a_zip_file_has_a_name() {
        let zip = |change: fn(&mut ProjectArtifacts)| {
            let mut artifacts = ProjectArtifacts {
                r#type: ArtifactsType::S3,
                location: Some("b".into()),
                name: Some("/".into()),
                packaging: Some(codebuild::ArtifactPackaging::Zip),
                ..Default::default()
            };
            change(&mut artifacts);
            made(CreateProjectInput { artifacts, ..input() }).is_ok()
        };
        assert!(!zip(|_| ()));
        assert!(zip(|a| a.path = Some("p".into())));
        assert!(zip(|a| a.namespace_type = Some(codebuild::ArtifactNamespace::BuildId)));
        assert!(zip(|a| a.packaging = Some(codebuild::ArtifactPackaging::None)));
        assert!(zip(|a| a.name = Some("n.zip".into())));
        // The build may tell one.
        assert!(zip(|a| a.override_artifact_name = Some(true)));
    }

    #[test]
    fn an_update_keeps_what_it_leaves_out() {
        let project = made(CreateProjectInput { concurrent_build_limit: Some(2), ..input() }).unwrap();
        let change = UpdateProjectInput {
            name: "p".into(),
            description: Some("d".into()),
            concurrent_build_limit: Some(-1),
            ..Default::default()
        };
        let changed = update(project.clone(), change, Timestamp::from_millis(9)).unwrap();
        assert_eq!(changed.description.as_deref(), Some("d"));
        assert_eq!(changed.concurrent_build_limit, None);
        assert_eq!(changed.source, project.source);
    }
}
