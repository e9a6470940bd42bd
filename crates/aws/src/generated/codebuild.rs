//! CodeBuild: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "codebuild",
    service_id: "CodeBuild",
    endpoint_prefix: "codebuild",
    signing_name: "codebuild",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("CodeBuild_20161006"),
    api_version: "2016-10-06",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::BATCH_DELETE_BUILDS,
        &info::BATCH_GET_BUILDS,
        &info::BATCH_GET_PROJECTS,
        &info::CREATE_PROJECT,
        &info::DELETE_PROJECT,
        &info::INVALIDATE_PROJECT_CACHE,
        &info::LIST_BUILDS,
        &info::LIST_BUILDS_FOR_PROJECT,
        &info::LIST_CURATED_ENVIRONMENT_IMAGES,
        &info::LIST_PROJECTS,
        &info::RETRY_BUILD,
        &info::START_BUILD,
        &info::STOP_BUILD,
        &info::UPDATE_PROJECT,
    ],
};

pub struct BatchDeleteBuilds;

impl crate::Operation for BatchDeleteBuilds {
    type Input = BatchDeleteBuildsInput;
    type Output = BatchDeleteBuildsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::BATCH_DELETE_BUILDS;
}

pub struct BatchGetBuilds;

impl crate::Operation for BatchGetBuilds {
    type Input = BatchGetBuildsInput;
    type Output = BatchGetBuildsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::BATCH_GET_BUILDS;
}

pub struct BatchGetProjects;

impl crate::Operation for BatchGetProjects {
    type Input = BatchGetProjectsInput;
    type Output = BatchGetProjectsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::BATCH_GET_PROJECTS;
}

pub struct CreateProject;

impl crate::Operation for CreateProject {
    type Input = CreateProjectInput;
    type Output = CreateProjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_PROJECT;
}

pub struct DeleteProject;

impl crate::Operation for DeleteProject {
    type Input = DeleteProjectInput;
    type Output = DeleteProjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_PROJECT;
}

pub struct InvalidateProjectCache;

impl crate::Operation for InvalidateProjectCache {
    type Input = InvalidateProjectCacheInput;
    type Output = InvalidateProjectCacheOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::INVALIDATE_PROJECT_CACHE;
}

pub struct ListBuilds;

impl crate::Operation for ListBuilds {
    type Input = ListBuildsInput;
    type Output = ListBuildsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BUILDS;
}

pub struct ListBuildsForProject;

impl crate::Operation for ListBuildsForProject {
    type Input = ListBuildsForProjectInput;
    type Output = ListBuildsForProjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BUILDS_FOR_PROJECT;
}

pub struct ListCuratedEnvironmentImages;

impl crate::Operation for ListCuratedEnvironmentImages {
    type Input = ListCuratedEnvironmentImagesInput;
    type Output = ListCuratedEnvironmentImagesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_CURATED_ENVIRONMENT_IMAGES;
}

pub struct ListProjects;

impl crate::Operation for ListProjects {
    type Input = ListProjectsInput;
    type Output = ListProjectsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_PROJECTS;
}

pub struct RetryBuild;

impl crate::Operation for RetryBuild {
    type Input = RetryBuildInput;
    type Output = RetryBuildOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RETRY_BUILD;
}

pub struct StartBuild;

impl crate::Operation for StartBuild {
    type Input = StartBuildInput;
    type Output = StartBuildOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::START_BUILD;
}

pub struct StopBuild;

impl crate::Operation for StopBuild {
    type Input = StopBuildInput;
    type Output = StopBuildOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::STOP_BUILD;
}

pub struct UpdateProject;

impl crate::Operation for UpdateProject {
    type Input = UpdateProjectInput;
    type Output = UpdateProjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_PROJECT;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static BATCH_DELETE_BUILDS: OperationInfo = OperationInfo {
        name: "BatchDeleteBuilds",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::BATCH_DELETE_BUILDS_INPUT,
        output: &schema::BATCH_DELETE_BUILDS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException"],
    };
    pub static BATCH_GET_BUILDS: OperationInfo = OperationInfo {
        name: "BatchGetBuilds",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::BATCH_GET_BUILDS_INPUT,
        output: &schema::BATCH_GET_BUILDS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException"],
    };
    pub static BATCH_GET_PROJECTS: OperationInfo = OperationInfo {
        name: "BatchGetProjects",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::BATCH_GET_PROJECTS_INPUT,
        output: &schema::BATCH_GET_PROJECTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException"],
    };
    pub static CREATE_PROJECT: OperationInfo = OperationInfo {
        name: "CreateProject",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_PROJECT_INPUT,
        output: &schema::CREATE_PROJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceAlreadyExistsException", "AccountLimitExceededException"],
    };
    pub static DELETE_PROJECT: OperationInfo = OperationInfo {
        name: "DeleteProject",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_PROJECT_INPUT,
        output: &schema::DELETE_PROJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException"],
    };
    pub static INVALIDATE_PROJECT_CACHE: OperationInfo = OperationInfo {
        name: "InvalidateProjectCache",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::INVALIDATE_PROJECT_CACHE_INPUT,
        output: &schema::INVALIDATE_PROJECT_CACHE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException"],
    };
    pub static LIST_BUILDS: OperationInfo = OperationInfo {
        name: "ListBuilds",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_BUILDS_INPUT,
        output: &schema::LIST_BUILDS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException"],
    };
    pub static LIST_BUILDS_FOR_PROJECT: OperationInfo = OperationInfo {
        name: "ListBuildsForProject",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_BUILDS_FOR_PROJECT_INPUT,
        output: &schema::LIST_BUILDS_FOR_PROJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException"],
    };
    pub static LIST_CURATED_ENVIRONMENT_IMAGES: OperationInfo = OperationInfo {
        name: "ListCuratedEnvironmentImages",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_CURATED_ENVIRONMENT_IMAGES_INPUT,
        output: &schema::LIST_CURATED_ENVIRONMENT_IMAGES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_PROJECTS: OperationInfo = OperationInfo {
        name: "ListProjects",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_PROJECTS_INPUT,
        output: &schema::LIST_PROJECTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException"],
    };
    pub static RETRY_BUILD: OperationInfo = OperationInfo {
        name: "RetryBuild",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RETRY_BUILD_INPUT,
        output: &schema::RETRY_BUILD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException", "AccountLimitExceededException"],
    };
    pub static START_BUILD: OperationInfo = OperationInfo {
        name: "StartBuild",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::START_BUILD_INPUT,
        output: &schema::START_BUILD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException", "AccountLimitExceededException"],
    };
    pub static STOP_BUILD: OperationInfo = OperationInfo {
        name: "StopBuild",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::STOP_BUILD_INPUT,
        output: &schema::STOP_BUILD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException"],
    };
    pub static UPDATE_PROJECT: OperationInfo = OperationInfo {
        name: "UpdateProject",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_PROJECT_INPUT,
        output: &schema::UPDATE_PROJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException"],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn account_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("AccountLimitExceededException", 400, message)
    }
    pub fn invalid_input_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidInputException", 400, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceAlreadyExistsException", 400, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AutoRetryConfig {
    pub auto_retry_limit: Option<i32>,
    pub auto_retry_number: Option<i32>,
    pub next_auto_retry: Option<String>,
    pub previous_auto_retry: Option<String>,
}

impl crate::TreeValue for AutoRetryConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            auto_retry_limit: s.take_optional(0)?,
            auto_retry_number: s.take_optional(1)?,
            next_auto_retry: s.take_optional(2)?,
            previous_auto_retry: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.auto_retry_limit);
        s.put_optional(1, self.auto_retry_number);
        s.put_optional(2, self.next_auto_retry);
        s.put_optional(3, self.previous_auto_retry);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AutoRetryConfig {
    const SCHEMA: &'static crate::Schema = &schema::AUTO_RETRY_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchDeleteBuildsInput {
    pub ids: Vec<String>,
}

impl crate::TreeValue for BatchDeleteBuildsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ids: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.ids);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchDeleteBuildsInput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_DELETE_BUILDS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchDeleteBuildsOutput {
    pub builds_deleted: Option<Vec<String>>,
    pub builds_not_deleted: Option<Vec<BuildNotDeleted>>,
}

impl crate::TreeValue for BatchDeleteBuildsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { builds_deleted: s.take_optional(0)?, builds_not_deleted: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.builds_deleted);
        s.put_optional(1, self.builds_not_deleted);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchDeleteBuildsOutput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_DELETE_BUILDS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetBuildsInput {
    pub ids: Vec<String>,
}

impl crate::TreeValue for BatchGetBuildsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ids: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.ids);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetBuildsInput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_BUILDS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetBuildsOutput {
    pub builds: Option<Vec<Build>>,
    pub builds_not_found: Option<Vec<String>>,
}

impl crate::TreeValue for BatchGetBuildsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { builds: s.take_optional(0)?, builds_not_found: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.builds);
        s.put_optional(1, self.builds_not_found);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetBuildsOutput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_BUILDS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetProjectsInput {
    pub names: Vec<String>,
}

impl crate::TreeValue for BatchGetProjectsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { names: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.names);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetProjectsInput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_PROJECTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetProjectsOutput {
    pub projects: Option<Vec<Project>>,
    pub projects_not_found: Option<Vec<String>>,
}

impl crate::TreeValue for BatchGetProjectsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { projects: s.take_optional(0)?, projects_not_found: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.projects);
        s.put_optional(1, self.projects_not_found);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetProjectsOutput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_PROJECTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchRestrictions {
    pub maximum_builds_allowed: Option<i32>,
    pub compute_types_allowed: Option<Vec<String>>,
    pub fleets_allowed: Option<Vec<String>>,
}

impl crate::TreeValue for BatchRestrictions {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            maximum_builds_allowed: s.take_optional(0)?,
            compute_types_allowed: s.take_optional(1)?,
            fleets_allowed: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.maximum_builds_allowed);
        s.put_optional(1, self.compute_types_allowed);
        s.put_optional(2, self.fleets_allowed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchRestrictions {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_RESTRICTIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Build {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub build_number: Option<i64>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub current_phase: Option<String>,
    pub build_status: Option<StatusType>,
    pub source_version: Option<String>,
    pub resolved_source_version: Option<String>,
    pub project_name: Option<String>,
    pub phases: Option<Vec<BuildPhase>>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<BuildArtifacts>,
    pub secondary_artifacts: Option<Vec<BuildArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub logs: Option<LogsLocation>,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub build_complete: Option<bool>,
    pub initiator: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub network_interface: Option<NetworkInterface>,
    pub encryption_key: Option<String>,
    pub exported_environment_variables: Option<Vec<ExportedEnvironmentVariable>>,
    pub report_arns: Option<Vec<String>>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub debug_session: Option<DebugSession>,
    pub build_batch_arn: Option<String>,
    pub auto_retry_config: Option<AutoRetryConfig>,
}

impl crate::TreeValue for Build {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            build_number: s.take_optional(2)?,
            start_time: s.take_optional(3)?,
            end_time: s.take_optional(4)?,
            current_phase: s.take_optional(5)?,
            build_status: s.take_optional(6)?,
            source_version: s.take_optional(7)?,
            resolved_source_version: s.take_optional(8)?,
            project_name: s.take_optional(9)?,
            phases: s.take_optional(10)?,
            source: s.take_optional(11)?,
            secondary_sources: s.take_optional(12)?,
            secondary_source_versions: s.take_optional(13)?,
            artifacts: s.take_optional(14)?,
            secondary_artifacts: s.take_optional(15)?,
            cache: s.take_optional(16)?,
            environment: s.take_optional(17)?,
            service_role: s.take_optional(18)?,
            logs: s.take_optional(19)?,
            timeout_in_minutes: s.take_optional(20)?,
            queued_timeout_in_minutes: s.take_optional(21)?,
            build_complete: s.take_optional(22)?,
            initiator: s.take_optional(23)?,
            vpc_config: s.take_optional(24)?,
            network_interface: s.take_optional(25)?,
            encryption_key: s.take_optional(26)?,
            exported_environment_variables: s.take_optional(27)?,
            report_arns: s.take_optional(28)?,
            file_system_locations: s.take_optional(29)?,
            debug_session: s.take_optional(30)?,
            build_batch_arn: s.take_optional(31)?,
            auto_retry_config: s.take_optional(32)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(33);
        s.put_optional(0, self.id);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.build_number);
        s.put_optional(3, self.start_time);
        s.put_optional(4, self.end_time);
        s.put_optional(5, self.current_phase);
        s.put_optional(6, self.build_status);
        s.put_optional(7, self.source_version);
        s.put_optional(8, self.resolved_source_version);
        s.put_optional(9, self.project_name);
        s.put_optional(10, self.phases);
        s.put_optional(11, self.source);
        s.put_optional(12, self.secondary_sources);
        s.put_optional(13, self.secondary_source_versions);
        s.put_optional(14, self.artifacts);
        s.put_optional(15, self.secondary_artifacts);
        s.put_optional(16, self.cache);
        s.put_optional(17, self.environment);
        s.put_optional(18, self.service_role);
        s.put_optional(19, self.logs);
        s.put_optional(20, self.timeout_in_minutes);
        s.put_optional(21, self.queued_timeout_in_minutes);
        s.put_optional(22, self.build_complete);
        s.put_optional(23, self.initiator);
        s.put_optional(24, self.vpc_config);
        s.put_optional(25, self.network_interface);
        s.put_optional(26, self.encryption_key);
        s.put_optional(27, self.exported_environment_variables);
        s.put_optional(28, self.report_arns);
        s.put_optional(29, self.file_system_locations);
        s.put_optional(30, self.debug_session);
        s.put_optional(31, self.build_batch_arn);
        s.put_optional(32, self.auto_retry_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Build {
    const SCHEMA: &'static crate::Schema = &schema::BUILD;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BuildArtifacts {
    pub location: Option<String>,
    pub sha256sum: Option<String>,
    pub md5sum: Option<String>,
    pub override_artifact_name: Option<bool>,
    pub encryption_disabled: Option<bool>,
    pub artifact_identifier: Option<String>,
    pub bucket_owner_access: Option<BucketOwnerAccess>,
}

impl crate::TreeValue for BuildArtifacts {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            location: s.take_optional(0)?,
            sha256sum: s.take_optional(1)?,
            md5sum: s.take_optional(2)?,
            override_artifact_name: s.take_optional(3)?,
            encryption_disabled: s.take_optional(4)?,
            artifact_identifier: s.take_optional(5)?,
            bucket_owner_access: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.location);
        s.put_optional(1, self.sha256sum);
        s.put_optional(2, self.md5sum);
        s.put_optional(3, self.override_artifact_name);
        s.put_optional(4, self.encryption_disabled);
        s.put_optional(5, self.artifact_identifier);
        s.put_optional(6, self.bucket_owner_access);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BuildArtifacts {
    const SCHEMA: &'static crate::Schema = &schema::BUILD_ARTIFACTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BuildNotDeleted {
    pub id: Option<String>,
    pub status_code: Option<String>,
}

impl crate::TreeValue for BuildNotDeleted {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, status_code: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.id);
        s.put_optional(1, self.status_code);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BuildNotDeleted {
    const SCHEMA: &'static crate::Schema = &schema::BUILD_NOT_DELETED;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BuildPhase {
    pub phase_type: Option<BuildPhaseType>,
    pub phase_status: Option<StatusType>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub duration_in_seconds: Option<i64>,
    pub contexts: Option<Vec<PhaseContext>>,
}

impl crate::TreeValue for BuildPhase {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            phase_type: s.take_optional(0)?,
            phase_status: s.take_optional(1)?,
            start_time: s.take_optional(2)?,
            end_time: s.take_optional(3)?,
            duration_in_seconds: s.take_optional(4)?,
            contexts: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.phase_type);
        s.put_optional(1, self.phase_status);
        s.put_optional(2, self.start_time);
        s.put_optional(3, self.end_time);
        s.put_optional(4, self.duration_in_seconds);
        s.put_optional(5, self.contexts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BuildPhase {
    const SCHEMA: &'static crate::Schema = &schema::BUILD_PHASE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BuildStatusConfig {
    pub context: Option<String>,
    pub target_url: Option<String>,
}

impl crate::TreeValue for BuildStatusConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { context: s.take_optional(0)?, target_url: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.context);
        s.put_optional(1, self.target_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BuildStatusConfig {
    const SCHEMA: &'static crate::Schema = &schema::BUILD_STATUS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CloudWatchLogsConfig {
    pub status: LogsConfigStatusType,
    pub group_name: Option<String>,
    pub stream_name: Option<String>,
}

impl crate::TreeValue for CloudWatchLogsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take(0)?, group_name: s.take_optional(1)?, stream_name: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.status);
        s.put_optional(1, self.group_name);
        s.put_optional(2, self.stream_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CloudWatchLogsConfig {
    const SCHEMA: &'static crate::Schema = &schema::CLOUD_WATCH_LOGS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ComputeConfiguration {
    pub v_cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<i64>,
    pub machine_type: Option<MachineType>,
    pub instance_type: Option<String>,
}

impl crate::TreeValue for ComputeConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            v_cpu: s.take_optional(0)?,
            memory: s.take_optional(1)?,
            disk: s.take_optional(2)?,
            machine_type: s.take_optional(3)?,
            instance_type: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.v_cpu);
        s.put_optional(1, self.memory);
        s.put_optional(2, self.disk);
        s.put_optional(3, self.machine_type);
        s.put_optional(4, self.instance_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ComputeConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::COMPUTE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProjectInput {
    pub name: String,
    pub description: Option<String>,
    pub source: ProjectSource,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: ProjectArtifacts,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: ProjectEnvironment,
    pub service_role: String,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub badge_enabled: Option<bool>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i32>,
    pub auto_retry_limit: Option<i32>,
}

impl crate::TreeValue for CreateProjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            description: s.take_optional(1)?,
            source: s.take(2)?,
            secondary_sources: s.take_optional(3)?,
            source_version: s.take_optional(4)?,
            secondary_source_versions: s.take_optional(5)?,
            artifacts: s.take(6)?,
            secondary_artifacts: s.take_optional(7)?,
            cache: s.take_optional(8)?,
            environment: s.take(9)?,
            service_role: s.take(10)?,
            timeout_in_minutes: s.take_optional(11)?,
            queued_timeout_in_minutes: s.take_optional(12)?,
            encryption_key: s.take_optional(13)?,
            tags: s.take_optional(14)?,
            vpc_config: s.take_optional(15)?,
            badge_enabled: s.take_optional(16)?,
            logs_config: s.take_optional(17)?,
            file_system_locations: s.take_optional(18)?,
            build_batch_config: s.take_optional(19)?,
            concurrent_build_limit: s.take_optional(20)?,
            auto_retry_limit: s.take_optional(21)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(22);
        s.put(0, self.name);
        s.put_optional(1, self.description);
        s.put(2, self.source);
        s.put_optional(3, self.secondary_sources);
        s.put_optional(4, self.source_version);
        s.put_optional(5, self.secondary_source_versions);
        s.put(6, self.artifacts);
        s.put_optional(7, self.secondary_artifacts);
        s.put_optional(8, self.cache);
        s.put(9, self.environment);
        s.put(10, self.service_role);
        s.put_optional(11, self.timeout_in_minutes);
        s.put_optional(12, self.queued_timeout_in_minutes);
        s.put_optional(13, self.encryption_key);
        s.put_optional(14, self.tags);
        s.put_optional(15, self.vpc_config);
        s.put_optional(16, self.badge_enabled);
        s.put_optional(17, self.logs_config);
        s.put_optional(18, self.file_system_locations);
        s.put_optional(19, self.build_batch_config);
        s.put_optional(20, self.concurrent_build_limit);
        s.put_optional(21, self.auto_retry_limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateProjectInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_PROJECT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProjectOutput {
    pub project: Option<Project>,
}

impl crate::TreeValue for CreateProjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { project: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.project);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateProjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_PROJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DebugSession {
    pub session_enabled: Option<bool>,
    pub session_target: Option<String>,
}

impl crate::TreeValue for DebugSession {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { session_enabled: s.take_optional(0)?, session_target: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.session_enabled);
        s.put_optional(1, self.session_target);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DebugSession {
    const SCHEMA: &'static crate::Schema = &schema::DEBUG_SESSION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProjectInput {
    pub name: String,
}

impl crate::TreeValue for DeleteProjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteProjectInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PROJECT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProjectOutput {}

impl crate::TreeValue for DeleteProjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteProjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PROJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DockerServer {
    pub compute_type: ComputeType,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<DockerServerStatus>,
}

impl crate::TreeValue for DockerServer {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            compute_type: s.take(0)?,
            security_group_ids: s.take_optional(1)?,
            status: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.compute_type);
        s.put_optional(1, self.security_group_ids);
        s.put_optional(2, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DockerServer {
    const SCHEMA: &'static crate::Schema = &schema::DOCKER_SERVER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DockerServerStatus {
    pub status: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for DockerServerStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DockerServerStatus {
    const SCHEMA: &'static crate::Schema = &schema::DOCKER_SERVER_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentImage {
    pub name: Option<String>,
    pub description: Option<String>,
    pub versions: Option<Vec<String>>,
}

impl crate::TreeValue for EnvironmentImage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            description: s.take_optional(1)?,
            versions: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.versions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentImage {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_IMAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentLanguage {
    pub language: Option<LanguageType>,
    pub images: Option<Vec<EnvironmentImage>>,
}

impl crate::TreeValue for EnvironmentLanguage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { language: s.take_optional(0)?, images: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.language);
        s.put_optional(1, self.images);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentLanguage {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_LANGUAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentPlatform {
    pub platform: Option<PlatformType>,
    pub languages: Option<Vec<EnvironmentLanguage>>,
}

impl crate::TreeValue for EnvironmentPlatform {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { platform: s.take_optional(0)?, languages: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.platform);
        s.put_optional(1, self.languages);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentPlatform {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_PLATFORM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnvironmentVariable {
    pub name: String,
    pub value: String,
    pub r#type: Option<EnvironmentVariableType>,
}

impl crate::TreeValue for EnvironmentVariable {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, value: s.take(1)?, r#type: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put(1, self.value);
        s.put_optional(2, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EnvironmentVariable {
    const SCHEMA: &'static crate::Schema = &schema::ENVIRONMENT_VARIABLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExportedEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl crate::TreeValue for ExportedEnvironmentVariable {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExportedEnvironmentVariable {
    const SCHEMA: &'static crate::Schema = &schema::EXPORTED_ENVIRONMENT_VARIABLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GitSubmodulesConfig {
    pub fetch_submodules: bool,
}

impl crate::TreeValue for GitSubmodulesConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { fetch_submodules: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.fetch_submodules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GitSubmodulesConfig {
    const SCHEMA: &'static crate::Schema = &schema::GIT_SUBMODULES_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidateProjectCacheInput {
    pub project_name: String,
}

impl crate::TreeValue for InvalidateProjectCacheInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { project_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.project_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvalidateProjectCacheInput {
    const SCHEMA: &'static crate::Schema = &schema::INVALIDATE_PROJECT_CACHE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidateProjectCacheOutput {}

impl crate::TreeValue for InvalidateProjectCacheOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for InvalidateProjectCacheOutput {
    const SCHEMA: &'static crate::Schema = &schema::INVALIDATE_PROJECT_CACHE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBuildsForProjectInput {
    pub project_name: String,
    pub sort_order: Option<SortOrderType>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListBuildsForProjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            project_name: s.take(0)?,
            sort_order: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.project_name);
        s.put_optional(1, self.sort_order);
        s.put_optional(2, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBuildsForProjectInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUILDS_FOR_PROJECT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBuildsForProjectOutput {
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListBuildsForProjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ids: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.ids);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBuildsForProjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUILDS_FOR_PROJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBuildsInput {
    pub sort_order: Option<SortOrderType>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListBuildsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { sort_order: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.sort_order);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBuildsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUILDS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBuildsOutput {
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListBuildsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ids: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.ids);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBuildsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUILDS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListCuratedEnvironmentImagesInput {}

impl crate::TreeValue for ListCuratedEnvironmentImagesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for ListCuratedEnvironmentImagesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_CURATED_ENVIRONMENT_IMAGES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListCuratedEnvironmentImagesOutput {
    pub platforms: Option<Vec<EnvironmentPlatform>>,
}

impl crate::TreeValue for ListCuratedEnvironmentImagesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { platforms: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.platforms);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListCuratedEnvironmentImagesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_CURATED_ENVIRONMENT_IMAGES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListProjectsInput {
    pub sort_by: Option<ProjectSortByType>,
    pub sort_order: Option<SortOrderType>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListProjectsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            sort_by: s.take_optional(0)?,
            sort_order: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.sort_by);
        s.put_optional(1, self.sort_order);
        s.put_optional(2, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListProjectsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PROJECTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListProjectsOutput {
    pub next_token: Option<String>,
    pub projects: Option<Vec<String>>,
}

impl crate::TreeValue for ListProjectsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)?, projects: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.projects);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListProjectsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PROJECTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogsConfig {
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    pub s3_logs: Option<S3LogsConfig>,
}

impl crate::TreeValue for LogsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { cloud_watch_logs: s.take_optional(0)?, s3_logs: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.cloud_watch_logs);
        s.put_optional(1, self.s3_logs);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogsConfig {
    const SCHEMA: &'static crate::Schema = &schema::LOGS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogsLocation {
    pub group_name: Option<String>,
    pub stream_name: Option<String>,
    pub deep_link: Option<String>,
    pub s3_deep_link: Option<String>,
    pub cloud_watch_logs_arn: Option<String>,
    pub s3_logs_arn: Option<String>,
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    pub s3_logs: Option<S3LogsConfig>,
}

impl crate::TreeValue for LogsLocation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            group_name: s.take_optional(0)?,
            stream_name: s.take_optional(1)?,
            deep_link: s.take_optional(2)?,
            s3_deep_link: s.take_optional(3)?,
            cloud_watch_logs_arn: s.take_optional(4)?,
            s3_logs_arn: s.take_optional(5)?,
            cloud_watch_logs: s.take_optional(6)?,
            s3_logs: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.group_name);
        s.put_optional(1, self.stream_name);
        s.put_optional(2, self.deep_link);
        s.put_optional(3, self.s3_deep_link);
        s.put_optional(4, self.cloud_watch_logs_arn);
        s.put_optional(5, self.s3_logs_arn);
        s.put_optional(6, self.cloud_watch_logs);
        s.put_optional(7, self.s3_logs);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LogsLocation {
    const SCHEMA: &'static crate::Schema = &schema::LOGS_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterface {
    pub subnet_id: Option<String>,
    pub network_interface_id: Option<String>,
}

impl crate::TreeValue for NetworkInterface {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { subnet_id: s.take_optional(0)?, network_interface_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.subnet_id);
        s.put_optional(1, self.network_interface_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NetworkInterface {
    const SCHEMA: &'static crate::Schema = &schema::NETWORK_INTERFACE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PhaseContext {
    pub status_code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for PhaseContext {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status_code: s.take_optional(0)?, message: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status_code);
        s.put_optional(1, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PhaseContext {
    const SCHEMA: &'static crate::Schema = &schema::PHASE_CONTEXT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Project {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<ProjectArtifacts>,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub created: Option<crate::Timestamp>,
    pub last_modified: Option<crate::Timestamp>,
    pub webhook: Option<Webhook>,
    pub vpc_config: Option<VpcConfig>,
    pub badge: Option<ProjectBadge>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i32>,
    pub project_visibility: Option<ProjectVisibilityType>,
    pub public_project_alias: Option<String>,
    pub resource_access_role: Option<String>,
    pub auto_retry_limit: Option<i32>,
}

impl crate::TreeValue for Project {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            description: s.take_optional(2)?,
            source: s.take_optional(3)?,
            secondary_sources: s.take_optional(4)?,
            source_version: s.take_optional(5)?,
            secondary_source_versions: s.take_optional(6)?,
            artifacts: s.take_optional(7)?,
            secondary_artifacts: s.take_optional(8)?,
            cache: s.take_optional(9)?,
            environment: s.take_optional(10)?,
            service_role: s.take_optional(11)?,
            timeout_in_minutes: s.take_optional(12)?,
            queued_timeout_in_minutes: s.take_optional(13)?,
            encryption_key: s.take_optional(14)?,
            tags: s.take_optional(15)?,
            created: s.take_optional(16)?,
            last_modified: s.take_optional(17)?,
            webhook: s.take_optional(18)?,
            vpc_config: s.take_optional(19)?,
            badge: s.take_optional(20)?,
            logs_config: s.take_optional(21)?,
            file_system_locations: s.take_optional(22)?,
            build_batch_config: s.take_optional(23)?,
            concurrent_build_limit: s.take_optional(24)?,
            project_visibility: s.take_optional(25)?,
            public_project_alias: s.take_optional(26)?,
            resource_access_role: s.take_optional(27)?,
            auto_retry_limit: s.take_optional(28)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(29);
        s.put_optional(0, self.name);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.description);
        s.put_optional(3, self.source);
        s.put_optional(4, self.secondary_sources);
        s.put_optional(5, self.source_version);
        s.put_optional(6, self.secondary_source_versions);
        s.put_optional(7, self.artifacts);
        s.put_optional(8, self.secondary_artifacts);
        s.put_optional(9, self.cache);
        s.put_optional(10, self.environment);
        s.put_optional(11, self.service_role);
        s.put_optional(12, self.timeout_in_minutes);
        s.put_optional(13, self.queued_timeout_in_minutes);
        s.put_optional(14, self.encryption_key);
        s.put_optional(15, self.tags);
        s.put_optional(16, self.created);
        s.put_optional(17, self.last_modified);
        s.put_optional(18, self.webhook);
        s.put_optional(19, self.vpc_config);
        s.put_optional(20, self.badge);
        s.put_optional(21, self.logs_config);
        s.put_optional(22, self.file_system_locations);
        s.put_optional(23, self.build_batch_config);
        s.put_optional(24, self.concurrent_build_limit);
        s.put_optional(25, self.project_visibility);
        s.put_optional(26, self.public_project_alias);
        s.put_optional(27, self.resource_access_role);
        s.put_optional(28, self.auto_retry_limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Project {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectArtifacts {
    pub r#type: ArtifactsType,
    pub location: Option<String>,
    pub path: Option<String>,
    pub namespace_type: Option<ArtifactNamespace>,
    pub name: Option<String>,
    pub packaging: Option<ArtifactPackaging>,
    pub override_artifact_name: Option<bool>,
    pub encryption_disabled: Option<bool>,
    pub artifact_identifier: Option<String>,
    pub bucket_owner_access: Option<BucketOwnerAccess>,
}

impl crate::TreeValue for ProjectArtifacts {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take(0)?,
            location: s.take_optional(1)?,
            path: s.take_optional(2)?,
            namespace_type: s.take_optional(3)?,
            name: s.take_optional(4)?,
            packaging: s.take_optional(5)?,
            override_artifact_name: s.take_optional(6)?,
            encryption_disabled: s.take_optional(7)?,
            artifact_identifier: s.take_optional(8)?,
            bucket_owner_access: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.r#type);
        s.put_optional(1, self.location);
        s.put_optional(2, self.path);
        s.put_optional(3, self.namespace_type);
        s.put_optional(4, self.name);
        s.put_optional(5, self.packaging);
        s.put_optional(6, self.override_artifact_name);
        s.put_optional(7, self.encryption_disabled);
        s.put_optional(8, self.artifact_identifier);
        s.put_optional(9, self.bucket_owner_access);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectArtifacts {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_ARTIFACTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectBadge {
    pub badge_enabled: Option<bool>,
    pub badge_request_url: Option<String>,
}

impl crate::TreeValue for ProjectBadge {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { badge_enabled: s.take_optional(0)?, badge_request_url: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.badge_enabled);
        s.put_optional(1, self.badge_request_url);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectBadge {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_BADGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectBuildBatchConfig {
    pub service_role: Option<String>,
    pub combine_artifacts: Option<bool>,
    pub restrictions: Option<BatchRestrictions>,
    pub timeout_in_mins: Option<i32>,
    pub batch_report_mode: Option<BatchReportModeType>,
}

impl crate::TreeValue for ProjectBuildBatchConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            service_role: s.take_optional(0)?,
            combine_artifacts: s.take_optional(1)?,
            restrictions: s.take_optional(2)?,
            timeout_in_mins: s.take_optional(3)?,
            batch_report_mode: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.service_role);
        s.put_optional(1, self.combine_artifacts);
        s.put_optional(2, self.restrictions);
        s.put_optional(3, self.timeout_in_mins);
        s.put_optional(4, self.batch_report_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectBuildBatchConfig {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_BUILD_BATCH_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectCache {
    pub r#type: CacheType,
    pub location: Option<String>,
    pub modes: Option<Vec<CacheMode>>,
    pub cache_namespace: Option<String>,
}

impl crate::TreeValue for ProjectCache {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take(0)?,
            location: s.take_optional(1)?,
            modes: s.take_optional(2)?,
            cache_namespace: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.r#type);
        s.put_optional(1, self.location);
        s.put_optional(2, self.modes);
        s.put_optional(3, self.cache_namespace);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectCache {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_CACHE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectEnvironment {
    pub r#type: EnvironmentType,
    pub image: String,
    pub compute_type: ComputeType,
    pub compute_configuration: Option<ComputeConfiguration>,
    pub fleet: Option<ProjectFleet>,
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    pub privileged_mode: Option<bool>,
    pub certificate: Option<String>,
    pub registry_credential: Option<RegistryCredential>,
    pub image_pull_credentials_type: Option<ImagePullCredentialsType>,
    pub docker_server: Option<DockerServer>,
    pub host_kernel: Option<HostKernel>,
}

impl crate::TreeValue for ProjectEnvironment {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take(0)?,
            image: s.take(1)?,
            compute_type: s.take(2)?,
            compute_configuration: s.take_optional(3)?,
            fleet: s.take_optional(4)?,
            environment_variables: s.take_optional(5)?,
            privileged_mode: s.take_optional(6)?,
            certificate: s.take_optional(7)?,
            registry_credential: s.take_optional(8)?,
            image_pull_credentials_type: s.take_optional(9)?,
            docker_server: s.take_optional(10)?,
            host_kernel: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put(0, self.r#type);
        s.put(1, self.image);
        s.put(2, self.compute_type);
        s.put_optional(3, self.compute_configuration);
        s.put_optional(4, self.fleet);
        s.put_optional(5, self.environment_variables);
        s.put_optional(6, self.privileged_mode);
        s.put_optional(7, self.certificate);
        s.put_optional(8, self.registry_credential);
        s.put_optional(9, self.image_pull_credentials_type);
        s.put_optional(10, self.docker_server);
        s.put_optional(11, self.host_kernel);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectEnvironment {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_ENVIRONMENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectFileSystemLocation {
    pub r#type: Option<FileSystemType>,
    pub location: Option<String>,
    pub mount_point: Option<String>,
    pub identifier: Option<String>,
    pub mount_options: Option<String>,
}

impl crate::TreeValue for ProjectFileSystemLocation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take_optional(0)?,
            location: s.take_optional(1)?,
            mount_point: s.take_optional(2)?,
            identifier: s.take_optional(3)?,
            mount_options: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.location);
        s.put_optional(2, self.mount_point);
        s.put_optional(3, self.identifier);
        s.put_optional(4, self.mount_options);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectFileSystemLocation {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_FILE_SYSTEM_LOCATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectFleet {
    pub fleet_arn: Option<String>,
}

impl crate::TreeValue for ProjectFleet {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { fleet_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.fleet_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectFleet {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_FLEET;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectSource {
    pub r#type: SourceType,
    pub location: Option<String>,
    pub git_clone_depth: Option<i32>,
    pub git_submodules_config: Option<GitSubmodulesConfig>,
    pub buildspec: Option<String>,
    pub auth: Option<SourceAuth>,
    pub report_build_status: Option<bool>,
    pub build_status_config: Option<BuildStatusConfig>,
    pub insecure_ssl: Option<bool>,
    pub source_identifier: Option<String>,
}

impl crate::TreeValue for ProjectSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take(0)?,
            location: s.take_optional(1)?,
            git_clone_depth: s.take_optional(2)?,
            git_submodules_config: s.take_optional(3)?,
            buildspec: s.take_optional(4)?,
            auth: s.take_optional(5)?,
            report_build_status: s.take_optional(6)?,
            build_status_config: s.take_optional(7)?,
            insecure_ssl: s.take_optional(8)?,
            source_identifier: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.r#type);
        s.put_optional(1, self.location);
        s.put_optional(2, self.git_clone_depth);
        s.put_optional(3, self.git_submodules_config);
        s.put_optional(4, self.buildspec);
        s.put_optional(5, self.auth);
        s.put_optional(6, self.report_build_status);
        s.put_optional(7, self.build_status_config);
        s.put_optional(8, self.insecure_ssl);
        s.put_optional(9, self.source_identifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectSource {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProjectSourceVersion {
    pub source_identifier: String,
    pub source_version: String,
}

impl crate::TreeValue for ProjectSourceVersion {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { source_identifier: s.take(0)?, source_version: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.source_identifier);
        s.put(1, self.source_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProjectSourceVersion {
    const SCHEMA: &'static crate::Schema = &schema::PROJECT_SOURCE_VERSION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PullRequestBuildPolicy {
    pub requires_comment_approval: Option<PullRequestBuildCommentApproval>,
    pub approver_roles: Option<Vec<PullRequestBuildApproverRole>>,
}

impl crate::TreeValue for PullRequestBuildPolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { requires_comment_approval: s.take_optional(0)?, approver_roles: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.requires_comment_approval);
        s.put_optional(1, self.approver_roles);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PullRequestBuildPolicy {
    const SCHEMA: &'static crate::Schema = &schema::PULL_REQUEST_BUILD_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegistryCredential {
    pub credential: String,
    pub credential_provider: CredentialProviderType,
}

impl crate::TreeValue for RegistryCredential {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { credential: s.take(0)?, credential_provider: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.credential);
        s.put(1, self.credential_provider);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RegistryCredential {
    const SCHEMA: &'static crate::Schema = &schema::REGISTRY_CREDENTIAL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryBuildInput {
    pub id: Option<String>,
    pub idempotency_token: Option<String>,
}

impl crate::TreeValue for RetryBuildInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, idempotency_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.id);
        s.put_optional(1, self.idempotency_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryBuildInput {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_BUILD_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryBuildOutput {
    pub build: Option<Build>,
}

impl crate::TreeValue for RetryBuildOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { build: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.build);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryBuildOutput {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_BUILD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3LogsConfig {
    pub status: LogsConfigStatusType,
    pub location: Option<String>,
    pub encryption_disabled: Option<bool>,
    pub bucket_owner_access: Option<BucketOwnerAccess>,
}

impl crate::TreeValue for S3LogsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take(0)?,
            location: s.take_optional(1)?,
            encryption_disabled: s.take_optional(2)?,
            bucket_owner_access: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.status);
        s.put_optional(1, self.location);
        s.put_optional(2, self.encryption_disabled);
        s.put_optional(3, self.bucket_owner_access);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3LogsConfig {
    const SCHEMA: &'static crate::Schema = &schema::S3_LOGS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScopeConfiguration {
    pub name: Option<String>,
    pub domain: Option<String>,
    pub scope: Option<WebhookScopeType>,
}

impl crate::TreeValue for ScopeConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, domain: s.take_optional(1)?, scope: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.name);
        s.put_optional(1, self.domain);
        s.put_optional(2, self.scope);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ScopeConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::SCOPE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceAuth {
    pub r#type: SourceAuthType,
    pub resource: Option<String>,
}

impl crate::TreeValue for SourceAuth {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take(0)?, resource: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.r#type);
        s.put_optional(1, self.resource);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceAuth {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_AUTH;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartBuildInput {
    pub project_name: String,
    pub secondary_sources_override: Option<Vec<ProjectSource>>,
    pub secondary_sources_version_override: Option<Vec<ProjectSourceVersion>>,
    pub source_version: Option<String>,
    pub artifacts_override: Option<ProjectArtifacts>,
    pub secondary_artifacts_override: Option<Vec<ProjectArtifacts>>,
    pub environment_variables_override: Option<Vec<EnvironmentVariable>>,
    pub source_type_override: Option<SourceType>,
    pub source_location_override: Option<String>,
    pub source_auth_override: Option<SourceAuth>,
    pub git_clone_depth_override: Option<i32>,
    pub git_submodules_config_override: Option<GitSubmodulesConfig>,
    pub buildspec_override: Option<String>,
    pub insecure_ssl_override: Option<bool>,
    pub report_build_status_override: Option<bool>,
    pub build_status_config_override: Option<BuildStatusConfig>,
    pub environment_type_override: Option<EnvironmentType>,
    pub image_override: Option<String>,
    pub compute_type_override: Option<ComputeType>,
    pub certificate_override: Option<String>,
    pub cache_override: Option<ProjectCache>,
    pub service_role_override: Option<String>,
    pub privileged_mode_override: Option<bool>,
    pub timeout_in_minutes_override: Option<i32>,
    pub queued_timeout_in_minutes_override: Option<i32>,
    pub encryption_key_override: Option<String>,
    pub idempotency_token: Option<String>,
    pub logs_config_override: Option<LogsConfig>,
    pub registry_credential_override: Option<RegistryCredential>,
    pub image_pull_credentials_type_override: Option<ImagePullCredentialsType>,
    pub debug_session_enabled: Option<bool>,
    pub fleet_override: Option<ProjectFleet>,
    pub auto_retry_limit_override: Option<i32>,
    pub host_kernel_override: Option<HostKernel>,
}

impl crate::TreeValue for StartBuildInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            project_name: s.take(0)?,
            secondary_sources_override: s.take_optional(1)?,
            secondary_sources_version_override: s.take_optional(2)?,
            source_version: s.take_optional(3)?,
            artifacts_override: s.take_optional(4)?,
            secondary_artifacts_override: s.take_optional(5)?,
            environment_variables_override: s.take_optional(6)?,
            source_type_override: s.take_optional(7)?,
            source_location_override: s.take_optional(8)?,
            source_auth_override: s.take_optional(9)?,
            git_clone_depth_override: s.take_optional(10)?,
            git_submodules_config_override: s.take_optional(11)?,
            buildspec_override: s.take_optional(12)?,
            insecure_ssl_override: s.take_optional(13)?,
            report_build_status_override: s.take_optional(14)?,
            build_status_config_override: s.take_optional(15)?,
            environment_type_override: s.take_optional(16)?,
            image_override: s.take_optional(17)?,
            compute_type_override: s.take_optional(18)?,
            certificate_override: s.take_optional(19)?,
            cache_override: s.take_optional(20)?,
            service_role_override: s.take_optional(21)?,
            privileged_mode_override: s.take_optional(22)?,
            timeout_in_minutes_override: s.take_optional(23)?,
            queued_timeout_in_minutes_override: s.take_optional(24)?,
            encryption_key_override: s.take_optional(25)?,
            idempotency_token: s.take_optional(26)?,
            logs_config_override: s.take_optional(27)?,
            registry_credential_override: s.take_optional(28)?,
            image_pull_credentials_type_override: s.take_optional(29)?,
            debug_session_enabled: s.take_optional(30)?,
            fleet_override: s.take_optional(31)?,
            auto_retry_limit_override: s.take_optional(32)?,
            host_kernel_override: s.take_optional(33)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(34);
        s.put(0, self.project_name);
        s.put_optional(1, self.secondary_sources_override);
        s.put_optional(2, self.secondary_sources_version_override);
        s.put_optional(3, self.source_version);
        s.put_optional(4, self.artifacts_override);
        s.put_optional(5, self.secondary_artifacts_override);
        s.put_optional(6, self.environment_variables_override);
        s.put_optional(7, self.source_type_override);
        s.put_optional(8, self.source_location_override);
        s.put_optional(9, self.source_auth_override);
        s.put_optional(10, self.git_clone_depth_override);
        s.put_optional(11, self.git_submodules_config_override);
        s.put_optional(12, self.buildspec_override);
        s.put_optional(13, self.insecure_ssl_override);
        s.put_optional(14, self.report_build_status_override);
        s.put_optional(15, self.build_status_config_override);
        s.put_optional(16, self.environment_type_override);
        s.put_optional(17, self.image_override);
        s.put_optional(18, self.compute_type_override);
        s.put_optional(19, self.certificate_override);
        s.put_optional(20, self.cache_override);
        s.put_optional(21, self.service_role_override);
        s.put_optional(22, self.privileged_mode_override);
        s.put_optional(23, self.timeout_in_minutes_override);
        s.put_optional(24, self.queued_timeout_in_minutes_override);
        s.put_optional(25, self.encryption_key_override);
        s.put_optional(26, self.idempotency_token);
        s.put_optional(27, self.logs_config_override);
        s.put_optional(28, self.registry_credential_override);
        s.put_optional(29, self.image_pull_credentials_type_override);
        s.put_optional(30, self.debug_session_enabled);
        s.put_optional(31, self.fleet_override);
        s.put_optional(32, self.auto_retry_limit_override);
        s.put_optional(33, self.host_kernel_override);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartBuildInput {
    const SCHEMA: &'static crate::Schema = &schema::START_BUILD_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartBuildOutput {
    pub build: Option<Build>,
}

impl crate::TreeValue for StartBuildOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { build: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.build);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StartBuildOutput {
    const SCHEMA: &'static crate::Schema = &schema::START_BUILD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopBuildInput {
    pub id: String,
}

impl crate::TreeValue for StopBuildInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopBuildInput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_BUILD_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopBuildOutput {
    pub build: Option<Build>,
}

impl crate::TreeValue for StopBuildOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { build: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.build);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopBuildOutput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_BUILD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take_optional(0)?, value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.key);
        s.put_optional(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tag {
    const SCHEMA: &'static crate::Schema = &schema::TAG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateProjectInput {
    pub name: String,
    pub description: Option<String>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<ProjectArtifacts>,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub timeout_in_minutes: Option<i32>,
    pub queued_timeout_in_minutes: Option<i32>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub badge_enabled: Option<bool>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i32>,
    pub auto_retry_limit: Option<i32>,
}

impl crate::TreeValue for UpdateProjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            description: s.take_optional(1)?,
            source: s.take_optional(2)?,
            secondary_sources: s.take_optional(3)?,
            source_version: s.take_optional(4)?,
            secondary_source_versions: s.take_optional(5)?,
            artifacts: s.take_optional(6)?,
            secondary_artifacts: s.take_optional(7)?,
            cache: s.take_optional(8)?,
            environment: s.take_optional(9)?,
            service_role: s.take_optional(10)?,
            timeout_in_minutes: s.take_optional(11)?,
            queued_timeout_in_minutes: s.take_optional(12)?,
            encryption_key: s.take_optional(13)?,
            tags: s.take_optional(14)?,
            vpc_config: s.take_optional(15)?,
            badge_enabled: s.take_optional(16)?,
            logs_config: s.take_optional(17)?,
            file_system_locations: s.take_optional(18)?,
            build_batch_config: s.take_optional(19)?,
            concurrent_build_limit: s.take_optional(20)?,
            auto_retry_limit: s.take_optional(21)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(22);
        s.put(0, self.name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.source);
        s.put_optional(3, self.secondary_sources);
        s.put_optional(4, self.source_version);
        s.put_optional(5, self.secondary_source_versions);
        s.put_optional(6, self.artifacts);
        s.put_optional(7, self.secondary_artifacts);
        s.put_optional(8, self.cache);
        s.put_optional(9, self.environment);
        s.put_optional(10, self.service_role);
        s.put_optional(11, self.timeout_in_minutes);
        s.put_optional(12, self.queued_timeout_in_minutes);
        s.put_optional(13, self.encryption_key);
        s.put_optional(14, self.tags);
        s.put_optional(15, self.vpc_config);
        s.put_optional(16, self.badge_enabled);
        s.put_optional(17, self.logs_config);
        s.put_optional(18, self.file_system_locations);
        s.put_optional(19, self.build_batch_config);
        s.put_optional(20, self.concurrent_build_limit);
        s.put_optional(21, self.auto_retry_limit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateProjectInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_PROJECT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateProjectOutput {
    pub project: Option<Project>,
}

impl crate::TreeValue for UpdateProjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { project: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.project);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateProjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_PROJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}

impl crate::TreeValue for VpcConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            vpc_id: s.take_optional(0)?,
            subnets: s.take_optional(1)?,
            security_group_ids: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.vpc_id);
        s.put_optional(1, self.subnets);
        s.put_optional(2, self.security_group_ids);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VpcConfig {
    const SCHEMA: &'static crate::Schema = &schema::VPC_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Webhook {
    pub url: Option<String>,
    pub payload_url: Option<String>,
    pub secret: Option<String>,
    pub branch_filter: Option<String>,
    pub filter_groups: Option<Vec<Vec<WebhookFilter>>>,
    pub build_type: Option<WebhookBuildType>,
    pub manual_creation: Option<bool>,
    pub last_modified_secret: Option<crate::Timestamp>,
    pub scope_configuration: Option<ScopeConfiguration>,
    pub status: Option<WebhookStatus>,
    pub status_message: Option<String>,
    pub pull_request_build_policy: Option<PullRequestBuildPolicy>,
}

impl crate::TreeValue for Webhook {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            url: s.take_optional(0)?,
            payload_url: s.take_optional(1)?,
            secret: s.take_optional(2)?,
            branch_filter: s.take_optional(3)?,
            filter_groups: s.take_optional(4)?,
            build_type: s.take_optional(5)?,
            manual_creation: s.take_optional(6)?,
            last_modified_secret: s.take_optional(7)?,
            scope_configuration: s.take_optional(8)?,
            status: s.take_optional(9)?,
            status_message: s.take_optional(10)?,
            pull_request_build_policy: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.url);
        s.put_optional(1, self.payload_url);
        s.put_optional(2, self.secret);
        s.put_optional(3, self.branch_filter);
        s.put_optional(4, self.filter_groups);
        s.put_optional(5, self.build_type);
        s.put_optional(6, self.manual_creation);
        s.put_optional(7, self.last_modified_secret);
        s.put_optional(8, self.scope_configuration);
        s.put_optional(9, self.status);
        s.put_optional(10, self.status_message);
        s.put_optional(11, self.pull_request_build_policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Webhook {
    const SCHEMA: &'static crate::Schema = &schema::WEBHOOK;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct WebhookFilter {
    pub r#type: Option<WebhookFilterType>,
    pub pattern: Option<String>,
    pub exclude_matched_pattern: Option<bool>,
}

impl crate::TreeValue for WebhookFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take_optional(0)?,
            pattern: s.take_optional(1)?,
            exclude_matched_pattern: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.pattern);
        s.put_optional(2, self.exclude_matched_pattern);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for WebhookFilter {
    const SCHEMA: &'static crate::Schema = &schema::WEBHOOK_FILTER;
}

crate::serde_by_tree!(
    AutoRetryConfig,
    BatchDeleteBuildsInput,
    BatchDeleteBuildsOutput,
    BatchGetBuildsInput,
    BatchGetBuildsOutput,
    BatchGetProjectsInput,
    BatchGetProjectsOutput,
    BatchRestrictions,
    Build,
    BuildArtifacts,
    BuildNotDeleted,
    BuildPhase,
    BuildStatusConfig,
    CloudWatchLogsConfig,
    ComputeConfiguration,
    CreateProjectInput,
    CreateProjectOutput,
    DebugSession,
    DeleteProjectInput,
    DeleteProjectOutput,
    DockerServer,
    DockerServerStatus,
    EnvironmentImage,
    EnvironmentLanguage,
    EnvironmentPlatform,
    EnvironmentVariable,
    ExportedEnvironmentVariable,
    GitSubmodulesConfig,
    InvalidateProjectCacheInput,
    InvalidateProjectCacheOutput,
    ListBuildsForProjectInput,
    ListBuildsForProjectOutput,
    ListBuildsInput,
    ListBuildsOutput,
    ListCuratedEnvironmentImagesInput,
    ListCuratedEnvironmentImagesOutput,
    ListProjectsInput,
    ListProjectsOutput,
    LogsConfig,
    LogsLocation,
    NetworkInterface,
    PhaseContext,
    Project,
    ProjectArtifacts,
    ProjectBadge,
    ProjectBuildBatchConfig,
    ProjectCache,
    ProjectEnvironment,
    ProjectFileSystemLocation,
    ProjectFleet,
    ProjectSource,
    ProjectSourceVersion,
    PullRequestBuildPolicy,
    RegistryCredential,
    RetryBuildInput,
    RetryBuildOutput,
    S3LogsConfig,
    ScopeConfiguration,
    SourceAuth,
    StartBuildInput,
    StartBuildOutput,
    StopBuildInput,
    StopBuildOutput,
    Tag,
    UpdateProjectInput,
    UpdateProjectOutput,
    VpcConfig,
    Webhook,
    WebhookFilter,
);

crate::string_enum! {
    pub enum ArtifactNamespace {
        None = "NONE",
        BuildId = "BUILD_ID",
    }
    pub enum ArtifactPackaging {
        None = "NONE",
        Zip = "ZIP",
    }
    pub enum ArtifactsType {
        Codepipeline = "CODEPIPELINE",
        S3 = "S3",
        NoArtifacts = "NO_ARTIFACTS",
    }
    pub enum BatchReportModeType {
        ReportIndividualBuilds = "REPORT_INDIVIDUAL_BUILDS",
        ReportAggregatedBatch = "REPORT_AGGREGATED_BATCH",
    }
    pub enum BucketOwnerAccess {
        None = "NONE",
        ReadOnly = "READ_ONLY",
        Full = "FULL",
    }
    pub enum BuildPhaseType {
        Submitted = "SUBMITTED",
        Queued = "QUEUED",
        Provisioning = "PROVISIONING",
        DownloadSource = "DOWNLOAD_SOURCE",
        Install = "INSTALL",
        PreBuild = "PRE_BUILD",
        Build = "BUILD",
        PostBuild = "POST_BUILD",
        UploadArtifacts = "UPLOAD_ARTIFACTS",
        Finalizing = "FINALIZING",
        Completed = "COMPLETED",
    }
    pub enum CacheMode {
        LocalDockerLayerCache = "LOCAL_DOCKER_LAYER_CACHE",
        LocalSourceCache = "LOCAL_SOURCE_CACHE",
        LocalCustomCache = "LOCAL_CUSTOM_CACHE",
    }
    pub enum CacheType {
        NoCache = "NO_CACHE",
        S3 = "S3",
        Local = "LOCAL",
    }
    pub enum ComputeType {
        BuildGeneral1Small = "BUILD_GENERAL1_SMALL",
        BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large = "BUILD_GENERAL1_LARGE",
        BuildGeneral1Xlarge = "BUILD_GENERAL1_XLARGE",
        BuildGeneral1_2xlarge = "BUILD_GENERAL1_2XLARGE",
        BuildLambda1gb = "BUILD_LAMBDA_1GB",
        BuildLambda2gb = "BUILD_LAMBDA_2GB",
        BuildLambda4gb = "BUILD_LAMBDA_4GB",
        BuildLambda8gb = "BUILD_LAMBDA_8GB",
        BuildLambda10gb = "BUILD_LAMBDA_10GB",
        AttributeBasedCompute = "ATTRIBUTE_BASED_COMPUTE",
        CustomInstanceType = "CUSTOM_INSTANCE_TYPE",
    }
    pub enum CredentialProviderType {
        SecretsManager = "SECRETS_MANAGER",
    }
    pub enum EnvironmentType {
        WindowsContainer = "WINDOWS_CONTAINER",
        LinuxContainer = "LINUX_CONTAINER",
        LinuxGpuContainer = "LINUX_GPU_CONTAINER",
        ArmContainer = "ARM_CONTAINER",
        WindowsServer2019Container = "WINDOWS_SERVER_2019_CONTAINER",
        WindowsServer2022Container = "WINDOWS_SERVER_2022_CONTAINER",
        LinuxLambdaContainer = "LINUX_LAMBDA_CONTAINER",
        ArmLambdaContainer = "ARM_LAMBDA_CONTAINER",
        LinuxEc2 = "LINUX_EC2",
        ArmEc2 = "ARM_EC2",
        WindowsEc2 = "WINDOWS_EC2",
        MacArm = "MAC_ARM",
    }
    pub enum EnvironmentVariableType {
        Plaintext = "PLAINTEXT",
        ParameterStore = "PARAMETER_STORE",
        SecretsManager = "SECRETS_MANAGER",
    }
    pub enum FileSystemType {
        Efs = "EFS",
    }
    pub enum HostKernel {
        LinuxKernel4 = "LINUX_KERNEL_4",
        LinuxKernel6 = "LINUX_KERNEL_6",
        LinuxKernelLatest = "LINUX_KERNEL_LATEST",
    }
    pub enum ImagePullCredentialsType {
        Codebuild = "CODEBUILD",
        ServiceRole = "SERVICE_ROLE",
    }
    pub enum LanguageType {
        Java = "JAVA",
        Python = "PYTHON",
        NodeJs = "NODE_JS",
        Ruby = "RUBY",
        Golang = "GOLANG",
        Docker = "DOCKER",
        Android = "ANDROID",
        Dotnet = "DOTNET",
        Base = "BASE",
        Php = "PHP",
    }
    pub enum LogsConfigStatusType {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
    pub enum MachineType {
        General = "GENERAL",
        Nvme = "NVME",
    }
    pub enum PlatformType {
        Debian = "DEBIAN",
        AmazonLinux = "AMAZON_LINUX",
        Ubuntu = "UBUNTU",
        WindowsServer = "WINDOWS_SERVER",
    }
    pub enum ProjectSortByType {
        Name = "NAME",
        CreatedTime = "CREATED_TIME",
        LastModifiedTime = "LAST_MODIFIED_TIME",
    }
    pub enum ProjectVisibilityType {
        PublicRead = "PUBLIC_READ",
        Private = "PRIVATE",
    }
    pub enum PullRequestBuildApproverRole {
        GithubRead = "GITHUB_READ",
        GithubTriage = "GITHUB_TRIAGE",
        GithubWrite = "GITHUB_WRITE",
        GithubMaintain = "GITHUB_MAINTAIN",
        GithubAdmin = "GITHUB_ADMIN",
        GitlabGuest = "GITLAB_GUEST",
        GitlabPlanner = "GITLAB_PLANNER",
        GitlabReporter = "GITLAB_REPORTER",
        GitlabDeveloper = "GITLAB_DEVELOPER",
        GitlabMaintainer = "GITLAB_MAINTAINER",
        GitlabOwner = "GITLAB_OWNER",
        BitbucketRead = "BITBUCKET_READ",
        BitbucketWrite = "BITBUCKET_WRITE",
        BitbucketAdmin = "BITBUCKET_ADMIN",
    }
    pub enum PullRequestBuildCommentApproval {
        Disabled = "DISABLED",
        AllPullRequests = "ALL_PULL_REQUESTS",
        ForkPullRequests = "FORK_PULL_REQUESTS",
    }
    pub enum SortOrderType {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    }
    pub enum SourceAuthType {
        Oauth = "OAUTH",
        Codeconnections = "CODECONNECTIONS",
        SecretsManager = "SECRETS_MANAGER",
    }
    pub enum SourceType {
        Codecommit = "CODECOMMIT",
        Codepipeline = "CODEPIPELINE",
        Github = "GITHUB",
        Gitlab = "GITLAB",
        GitlabSelfManaged = "GITLAB_SELF_MANAGED",
        S3 = "S3",
        Bitbucket = "BITBUCKET",
        GithubEnterprise = "GITHUB_ENTERPRISE",
        NoSource = "NO_SOURCE",
    }
    pub enum StatusType {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Fault = "FAULT",
        TimedOut = "TIMED_OUT",
        InProgress = "IN_PROGRESS",
        Stopped = "STOPPED",
    }
    pub enum WebhookBuildType {
        Build = "BUILD",
        BuildBatch = "BUILD_BATCH",
        RunnerBuildkiteBuild = "RUNNER_BUILDKITE_BUILD",
    }
    pub enum WebhookFilterType {
        Event = "EVENT",
        BaseRef = "BASE_REF",
        HeadRef = "HEAD_REF",
        ActorAccountId = "ACTOR_ACCOUNT_ID",
        FilePath = "FILE_PATH",
        CommitMessage = "COMMIT_MESSAGE",
        WorkflowName = "WORKFLOW_NAME",
        TagName = "TAG_NAME",
        ReleaseName = "RELEASE_NAME",
        RepositoryName = "REPOSITORY_NAME",
        OrganizationName = "ORGANIZATION_NAME",
    }
    pub enum WebhookScopeType {
        GithubOrganization = "GITHUB_ORGANIZATION",
        GithubGlobal = "GITHUB_GLOBAL",
        GitlabGroup = "GITLAB_GROUP",
    }
    pub enum WebhookStatus {
        Creating = "CREATING",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
        Deleting = "DELETING",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ARTIFACT_NAMESPACE: Schema =
        Schema::plain("ArtifactNamespace", Kind::String).one_of(super::ArtifactNamespace::VALUES);
    pub static ARTIFACT_PACKAGING: Schema =
        Schema::plain("ArtifactPackaging", Kind::String).one_of(super::ArtifactPackaging::VALUES);
    pub static ARTIFACTS_TYPE: Schema =
        Schema::plain("ArtifactsType", Kind::String).one_of(super::ArtifactsType::VALUES);
    pub static AUTO_RETRY_CONFIG: Schema = Schema::plain("AutoRetryConfig", Kind::Structure).members(&[
        Member::plain("autoRetryLimit", &scalar::INTEGER),
        Member::plain("autoRetryNumber", &scalar::INTEGER),
        Member::plain("nextAutoRetry", &scalar::STRING),
        Member::plain("previousAutoRetry", &scalar::STRING),
    ]);
    pub static BATCH_DELETE_BUILDS_INPUT: Schema = Schema::plain("BatchDeleteBuildsInput", Kind::Structure)
        .members(&[Member::plain("ids", &BUILD_IDS).required()]);
    pub static BATCH_DELETE_BUILDS_OUTPUT: Schema = Schema::plain("BatchDeleteBuildsOutput", Kind::Structure)
        .members(&[
            Member::plain("buildsDeleted", &BUILD_IDS),
            Member::plain("buildsNotDeleted", &BUILDS_NOT_DELETED),
        ]);
    pub static BATCH_GET_BUILDS_INPUT: Schema = Schema::plain("BatchGetBuildsInput", Kind::Structure)
        .members(&[Member::plain("ids", &BUILD_IDS).required()]);
    pub static BATCH_GET_BUILDS_OUTPUT: Schema = Schema::plain("BatchGetBuildsOutput", Kind::Structure)
        .members(&[Member::plain("builds", &BUILDS), Member::plain("buildsNotFound", &BUILD_IDS)]);
    pub static BATCH_GET_PROJECTS_INPUT: Schema = Schema::plain("BatchGetProjectsInput", Kind::Structure)
        .members(&[Member::plain("names", &PROJECT_NAMES).required()]);
    pub static BATCH_GET_PROJECTS_OUTPUT: Schema = Schema::plain("BatchGetProjectsOutput", Kind::Structure)
        .members(&[Member::plain("projects", &PROJECTS), Member::plain("projectsNotFound", &PROJECT_NAMES)]);
    pub static BATCH_REPORT_MODE_TYPE: Schema =
        Schema::plain("BatchReportModeType", Kind::String).one_of(super::BatchReportModeType::VALUES);
    pub static BATCH_RESTRICTIONS: Schema = Schema::plain("BatchRestrictions", Kind::Structure).members(&[
        Member::plain("maximumBuildsAllowed", &scalar::INTEGER),
        Member::plain("computeTypesAllowed", &COMPUTE_TYPES_ALLOWED),
        Member::plain("fleetsAllowed", &FLEETS_ALLOWED),
    ]);
    pub static BUCKET_OWNER_ACCESS: Schema =
        Schema::plain("BucketOwnerAccess", Kind::String).one_of(super::BucketOwnerAccess::VALUES);
    pub static BUILD: Schema = Schema::plain("Build", Kind::Structure).members(&[
        Member::plain("id", &NON_EMPTY_STRING),
        Member::plain("arn", &NON_EMPTY_STRING),
        Member::plain("buildNumber", &scalar::LONG),
        Member::plain("startTime", &scalar::TIMESTAMP),
        Member::plain("endTime", &scalar::TIMESTAMP),
        Member::plain("currentPhase", &scalar::STRING),
        Member::plain("buildStatus", &STATUS_TYPE),
        Member::plain("sourceVersion", &NON_EMPTY_STRING),
        Member::plain("resolvedSourceVersion", &NON_EMPTY_STRING),
        Member::plain("projectName", &NON_EMPTY_STRING),
        Member::plain("phases", &BUILD_PHASES),
        Member::plain("source", &PROJECT_SOURCE),
        Member::plain("secondarySources", &PROJECT_SOURCES),
        Member::plain("secondarySourceVersions", &PROJECT_SECONDARY_SOURCE_VERSIONS),
        Member::plain("artifacts", &BUILD_ARTIFACTS),
        Member::plain("secondaryArtifacts", &BUILD_ARTIFACTS_LIST),
        Member::plain("cache", &PROJECT_CACHE),
        Member::plain("environment", &PROJECT_ENVIRONMENT),
        Member::plain("serviceRole", &NON_EMPTY_STRING),
        Member::plain("logs", &LOGS_LOCATION),
        Member::plain("timeoutInMinutes", &scalar::INTEGER),
        Member::plain("queuedTimeoutInMinutes", &scalar::INTEGER),
        Member::plain("buildComplete", &scalar::BOOLEAN),
        Member::plain("initiator", &scalar::STRING),
        Member::plain("vpcConfig", &VPC_CONFIG),
        Member::plain("networkInterface", &NETWORK_INTERFACE),
        Member::plain("encryptionKey", &NON_EMPTY_STRING),
        Member::plain("exportedEnvironmentVariables", &EXPORTED_ENVIRONMENT_VARIABLES),
        Member::plain("reportArns", &BUILD_REPORT_ARNS),
        Member::plain("fileSystemLocations", &PROJECT_FILE_SYSTEM_LOCATIONS),
        Member::plain("debugSession", &DEBUG_SESSION),
        Member::plain("buildBatchArn", &scalar::STRING),
        Member::plain("autoRetryConfig", &AUTO_RETRY_CONFIG),
    ]);
    pub static BUILD_ARTIFACTS: Schema = Schema::plain("BuildArtifacts", Kind::Structure).members(&[
        Member::plain("location", &scalar::STRING),
        Member::plain("sha256sum", &scalar::STRING),
        Member::plain("md5sum", &scalar::STRING),
        Member::plain("overrideArtifactName", &scalar::BOOLEAN),
        Member::plain("encryptionDisabled", &scalar::BOOLEAN),
        Member::plain("artifactIdentifier", &scalar::STRING),
        Member::plain("bucketOwnerAccess", &BUCKET_OWNER_ACCESS),
    ]);
    pub static BUILD_ARTIFACTS_LIST: Schema = Schema::plain("BuildArtifactsList", Kind::List)
        .members(&[Member::plain("member", &BUILD_ARTIFACTS)])
        .min(0.0)
        .max(12.0);
    pub static BUILD_IDS: Schema = Schema::plain("BuildIds", Kind::List)
        .members(&[Member::plain("member", &NON_EMPTY_STRING)])
        .min(1.0)
        .max(100.0);
    pub static BUILD_NOT_DELETED: Schema = Schema::plain("BuildNotDeleted", Kind::Structure)
        .members(&[Member::plain("id", &NON_EMPTY_STRING), Member::plain("statusCode", &scalar::STRING)]);
    pub static BUILD_PHASE: Schema = Schema::plain("BuildPhase", Kind::Structure).members(&[
        Member::plain("phaseType", &BUILD_PHASE_TYPE),
        Member::plain("phaseStatus", &STATUS_TYPE),
        Member::plain("startTime", &scalar::TIMESTAMP),
        Member::plain("endTime", &scalar::TIMESTAMP),
        Member::plain("durationInSeconds", &scalar::LONG),
        Member::plain("contexts", &PHASE_CONTEXTS),
    ]);
    pub static BUILD_PHASE_TYPE: Schema =
        Schema::plain("BuildPhaseType", Kind::String).one_of(super::BuildPhaseType::VALUES);
    pub static BUILD_PHASES: Schema =
        Schema::plain("BuildPhases", Kind::List).members(&[Member::plain("member", &BUILD_PHASE)]);
    pub static BUILD_REPORT_ARNS: Schema =
        Schema::plain("BuildReportArns", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static BUILD_STATUS_CONFIG: Schema = Schema::plain("BuildStatusConfig", Kind::Structure)
        .members(&[Member::plain("context", &scalar::STRING), Member::plain("targetUrl", &scalar::STRING)]);
    pub static BUILD_TIME_OUT: Schema = Schema::plain("BuildTimeOut", Kind::Integer).min(5.0).max(2160.0);
    pub static BUILDS: Schema =
        Schema::plain("Builds", Kind::List).members(&[Member::plain("member", &BUILD)]);
    pub static BUILDS_NOT_DELETED: Schema =
        Schema::plain("BuildsNotDeleted", Kind::List).members(&[Member::plain("member", &BUILD_NOT_DELETED)]);
    pub static CACHE_MODE: Schema = Schema::plain("CacheMode", Kind::String).one_of(super::CacheMode::VALUES);
    pub static CACHE_TYPE: Schema = Schema::plain("CacheType", Kind::String).one_of(super::CacheType::VALUES);
    pub static CLOUD_WATCH_LOGS_CONFIG: Schema = Schema::plain("CloudWatchLogsConfig", Kind::Structure)
        .members(&[
            Member::plain("status", &LOGS_CONFIG_STATUS_TYPE).required(),
            Member::plain("groupName", &scalar::STRING),
            Member::plain("streamName", &scalar::STRING),
        ]);
    pub static COMPUTE_CONFIGURATION: Schema = Schema::plain("ComputeConfiguration", Kind::Structure)
        .members(&[
            Member::plain("vCpu", &scalar::LONG),
            Member::plain("memory", &scalar::LONG),
            Member::plain("disk", &scalar::LONG),
            Member::plain("machineType", &MACHINE_TYPE),
            Member::plain("instanceType", &NON_EMPTY_STRING),
        ]);
    pub static COMPUTE_TYPE: Schema =
        Schema::plain("ComputeType", Kind::String).one_of(super::ComputeType::VALUES);
    pub static COMPUTE_TYPES_ALLOWED: Schema = Schema::plain("ComputeTypesAllowed", Kind::List)
        .members(&[Member::plain("member", &NON_EMPTY_STRING)]);
    pub static CREATE_PROJECT_INPUT: Schema =
        Schema::plain("CreateProjectInput", Kind::Structure).members(&[
            Member::plain("name", &PROJECT_NAME).required(),
            Member::plain("description", &PROJECT_DESCRIPTION),
            Member::plain("source", &PROJECT_SOURCE).required(),
            Member::plain("secondarySources", &PROJECT_SOURCES),
            Member::plain("sourceVersion", &scalar::STRING),
            Member::plain("secondarySourceVersions", &PROJECT_SECONDARY_SOURCE_VERSIONS),
            Member::plain("artifacts", &PROJECT_ARTIFACTS).required(),
            Member::plain("secondaryArtifacts", &PROJECT_ARTIFACTS_LIST),
            Member::plain("cache", &PROJECT_CACHE),
            Member::plain("environment", &PROJECT_ENVIRONMENT).required(),
            Member::plain("serviceRole", &NON_EMPTY_STRING).required(),
            Member::plain("timeoutInMinutes", &BUILD_TIME_OUT),
            Member::plain("queuedTimeoutInMinutes", &TIME_OUT),
            Member::plain("encryptionKey", &NON_EMPTY_STRING),
            Member::plain("tags", &TAG_LIST),
            Member::plain("vpcConfig", &VPC_CONFIG),
            Member::plain("badgeEnabled", &scalar::BOOLEAN),
            Member::plain("logsConfig", &LOGS_CONFIG),
            Member::plain("fileSystemLocations", &PROJECT_FILE_SYSTEM_LOCATIONS),
            Member::plain("buildBatchConfig", &PROJECT_BUILD_BATCH_CONFIG),
            Member::plain("concurrentBuildLimit", &scalar::INTEGER),
            Member::plain("autoRetryLimit", &scalar::INTEGER),
        ]);
    pub static CREATE_PROJECT_OUTPUT: Schema =
        Schema::plain("CreateProjectOutput", Kind::Structure).members(&[Member::plain("project", &PROJECT)]);
    pub static CREDENTIAL_PROVIDER_TYPE: Schema =
        Schema::plain("CredentialProviderType", Kind::String).one_of(super::CredentialProviderType::VALUES);
    pub static DEBUG_SESSION: Schema = Schema::plain("DebugSession", Kind::Structure).members(&[
        Member::plain("sessionEnabled", &scalar::BOOLEAN),
        Member::plain("sessionTarget", &NON_EMPTY_STRING),
    ]);
    pub static DELETE_PROJECT_INPUT: Schema = Schema::plain("DeleteProjectInput", Kind::Structure)
        .members(&[Member::plain("name", &NON_EMPTY_STRING).required()]);
    pub static DELETE_PROJECT_OUTPUT: Schema = Schema::plain("DeleteProjectOutput", Kind::Structure);
    pub static DOCKER_SERVER: Schema = Schema::plain("DockerServer", Kind::Structure).members(&[
        Member::plain("computeType", &COMPUTE_TYPE).required(),
        Member::plain("securityGroupIds", &SECURITY_GROUP_IDS),
        Member::plain("status", &DOCKER_SERVER_STATUS),
    ]);
    pub static DOCKER_SERVER_STATUS: Schema = Schema::plain("DockerServerStatus", Kind::Structure)
        .members(&[Member::plain("status", &scalar::STRING), Member::plain("message", &scalar::STRING)]);
    pub static ENVIRONMENT_IMAGE: Schema = Schema::plain("EnvironmentImage", Kind::Structure).members(&[
        Member::plain("name", &scalar::STRING),
        Member::plain("description", &scalar::STRING),
        Member::plain("versions", &IMAGE_VERSIONS),
    ]);
    pub static ENVIRONMENT_IMAGES: Schema = Schema::plain("EnvironmentImages", Kind::List)
        .members(&[Member::plain("member", &ENVIRONMENT_IMAGE)]);
    pub static ENVIRONMENT_LANGUAGE: Schema = Schema::plain("EnvironmentLanguage", Kind::Structure)
        .members(&[Member::plain("language", &LANGUAGE_TYPE), Member::plain("images", &ENVIRONMENT_IMAGES)]);
    pub static ENVIRONMENT_LANGUAGES: Schema = Schema::plain("EnvironmentLanguages", Kind::List)
        .members(&[Member::plain("member", &ENVIRONMENT_LANGUAGE)]);
    pub static ENVIRONMENT_PLATFORM: Schema =
        Schema::plain("EnvironmentPlatform", Kind::Structure).members(&[
            Member::plain("platform", &PLATFORM_TYPE),
            Member::plain("languages", &ENVIRONMENT_LANGUAGES),
        ]);
    pub static ENVIRONMENT_PLATFORMS: Schema = Schema::plain("EnvironmentPlatforms", Kind::List)
        .members(&[Member::plain("member", &ENVIRONMENT_PLATFORM)]);
    pub static ENVIRONMENT_TYPE: Schema =
        Schema::plain("EnvironmentType", Kind::String).one_of(super::EnvironmentType::VALUES);
    pub static ENVIRONMENT_VARIABLE: Schema =
        Schema::plain("EnvironmentVariable", Kind::Structure).members(&[
            Member::plain("name", &NON_EMPTY_STRING).required(),
            Member::plain("value", &scalar::STRING).required(),
            Member::plain("type", &ENVIRONMENT_VARIABLE_TYPE),
        ]);
    pub static ENVIRONMENT_VARIABLE_TYPE: Schema =
        Schema::plain("EnvironmentVariableType", Kind::String).one_of(super::EnvironmentVariableType::VALUES);
    pub static ENVIRONMENT_VARIABLES: Schema = Schema::plain("EnvironmentVariables", Kind::List)
        .members(&[Member::plain("member", &ENVIRONMENT_VARIABLE)]);
    pub static EXPORTED_ENVIRONMENT_VARIABLE: Schema =
        Schema::plain("ExportedEnvironmentVariable", Kind::Structure)
            .members(&[Member::plain("name", &NON_EMPTY_STRING), Member::plain("value", &scalar::STRING)]);
    pub static EXPORTED_ENVIRONMENT_VARIABLES: Schema =
        Schema::plain("ExportedEnvironmentVariables", Kind::List)
            .members(&[Member::plain("member", &EXPORTED_ENVIRONMENT_VARIABLE)]);
    pub static FILE_SYSTEM_TYPE: Schema =
        Schema::plain("FileSystemType", Kind::String).one_of(super::FileSystemType::VALUES);
    pub static FILTER_GROUP: Schema =
        Schema::plain("FilterGroup", Kind::List).members(&[Member::plain("member", &WEBHOOK_FILTER)]);
    pub static FILTER_GROUPS: Schema =
        Schema::plain("FilterGroups", Kind::List).members(&[Member::plain("member", &FILTER_GROUP)]);
    pub static FLEETS_ALLOWED: Schema =
        Schema::plain("FleetsAllowed", Kind::List).members(&[Member::plain("member", &NON_EMPTY_STRING)]);
    pub static GIT_CLONE_DEPTH: Schema = Schema::plain("GitCloneDepth", Kind::Integer).min(0.0);
    pub static GIT_SUBMODULES_CONFIG: Schema = Schema::plain("GitSubmodulesConfig", Kind::Structure)
        .members(&[Member::plain("fetchSubmodules", &scalar::BOOLEAN).required()]);
    pub static HOST_KERNEL: Schema =
        Schema::plain("HostKernel", Kind::String).one_of(super::HostKernel::VALUES);
    pub static IMAGE_PULL_CREDENTIALS_TYPE: Schema = Schema::plain("ImagePullCredentialsType", Kind::String)
        .one_of(super::ImagePullCredentialsType::VALUES);
    pub static IMAGE_VERSIONS: Schema =
        Schema::plain("ImageVersions", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static INVALIDATE_PROJECT_CACHE_INPUT: Schema = Schema::plain(
        "InvalidateProjectCacheInput",
        Kind::Structure,
    )
    .members(&[Member::plain("projectName", &NON_EMPTY_STRING).required()]);
    pub static INVALIDATE_PROJECT_CACHE_OUTPUT: Schema =
        Schema::plain("InvalidateProjectCacheOutput", Kind::Structure);
    pub static KEY_INPUT: Schema = Schema::plain("KeyInput", Kind::String)
        .min(1.0)
        .max(127.0)
        .pattern(r"^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$");
    pub static LANGUAGE_TYPE: Schema =
        Schema::plain("LanguageType", Kind::String).one_of(super::LanguageType::VALUES);
    pub static LIST_BUILDS_FOR_PROJECT_INPUT: Schema =
        Schema::plain("ListBuildsForProjectInput", Kind::Structure).members(&[
            Member::plain("projectName", &NON_EMPTY_STRING).required(),
            Member::plain("sortOrder", &SORT_ORDER_TYPE),
            Member::plain("nextToken", &scalar::STRING),
        ]);
    pub static LIST_BUILDS_FOR_PROJECT_OUTPUT: Schema =
        Schema::plain("ListBuildsForProjectOutput", Kind::Structure)
            .members(&[Member::plain("ids", &BUILD_IDS), Member::plain("nextToken", &scalar::STRING)]);
    pub static LIST_BUILDS_INPUT: Schema = Schema::plain("ListBuildsInput", Kind::Structure).members(&[
        Member::plain("sortOrder", &SORT_ORDER_TYPE),
        Member::plain("nextToken", &scalar::STRING),
    ]);
    pub static LIST_BUILDS_OUTPUT: Schema = Schema::plain("ListBuildsOutput", Kind::Structure)
        .members(&[Member::plain("ids", &BUILD_IDS), Member::plain("nextToken", &scalar::STRING)]);
    pub static LIST_CURATED_ENVIRONMENT_IMAGES_INPUT: Schema =
        Schema::plain("ListCuratedEnvironmentImagesInput", Kind::Structure);
    pub static LIST_CURATED_ENVIRONMENT_IMAGES_OUTPUT: Schema =
        Schema::plain("ListCuratedEnvironmentImagesOutput", Kind::Structure)
            .members(&[Member::plain("platforms", &ENVIRONMENT_PLATFORMS)]);
    pub static LIST_PROJECTS_INPUT: Schema = Schema::plain("ListProjectsInput", Kind::Structure).members(&[
        Member::plain("sortBy", &PROJECT_SORT_BY_TYPE),
        Member::plain("sortOrder", &SORT_ORDER_TYPE),
        Member::plain("nextToken", &NON_EMPTY_STRING),
    ]);
    pub static LIST_PROJECTS_OUTPUT: Schema = Schema::plain("ListProjectsOutput", Kind::Structure)
        .members(&[Member::plain("nextToken", &scalar::STRING), Member::plain("projects", &PROJECT_NAMES)]);
    pub static LOGS_CONFIG: Schema = Schema::plain("LogsConfig", Kind::Structure).members(&[
        Member::plain("cloudWatchLogs", &CLOUD_WATCH_LOGS_CONFIG),
        Member::plain("s3Logs", &S3_LOGS_CONFIG),
    ]);
    pub static LOGS_CONFIG_STATUS_TYPE: Schema =
        Schema::plain("LogsConfigStatusType", Kind::String).one_of(super::LogsConfigStatusType::VALUES);
    pub static LOGS_LOCATION: Schema = Schema::plain("LogsLocation", Kind::Structure).members(&[
        Member::plain("groupName", &scalar::STRING),
        Member::plain("streamName", &scalar::STRING),
        Member::plain("deepLink", &scalar::STRING),
        Member::plain("s3DeepLink", &scalar::STRING),
        Member::plain("cloudWatchLogsArn", &scalar::STRING),
        Member::plain("s3LogsArn", &scalar::STRING),
        Member::plain("cloudWatchLogs", &CLOUD_WATCH_LOGS_CONFIG),
        Member::plain("s3Logs", &S3_LOGS_CONFIG),
    ]);
    pub static MACHINE_TYPE: Schema =
        Schema::plain("MachineType", Kind::String).one_of(super::MachineType::VALUES);
    pub static NETWORK_INTERFACE: Schema = Schema::plain("NetworkInterface", Kind::Structure).members(&[
        Member::plain("subnetId", &NON_EMPTY_STRING),
        Member::plain("networkInterfaceId", &NON_EMPTY_STRING),
    ]);
    pub static NON_EMPTY_STRING: Schema = Schema::plain("NonEmptyString", Kind::String).min(1.0);
    pub static PHASE_CONTEXT: Schema = Schema::plain("PhaseContext", Kind::Structure)
        .members(&[Member::plain("statusCode", &scalar::STRING), Member::plain("message", &scalar::STRING)]);
    pub static PHASE_CONTEXTS: Schema =
        Schema::plain("PhaseContexts", Kind::List).members(&[Member::plain("member", &PHASE_CONTEXT)]);
    pub static PLATFORM_TYPE: Schema =
        Schema::plain("PlatformType", Kind::String).one_of(super::PlatformType::VALUES);
    pub static PROJECT: Schema = Schema::plain("Project", Kind::Structure).members(&[
        Member::plain("name", &PROJECT_NAME),
        Member::plain("arn", &scalar::STRING),
        Member::plain("description", &PROJECT_DESCRIPTION),
        Member::plain("source", &PROJECT_SOURCE),
        Member::plain("secondarySources", &PROJECT_SOURCES),
        Member::plain("sourceVersion", &scalar::STRING),
        Member::plain("secondarySourceVersions", &PROJECT_SECONDARY_SOURCE_VERSIONS),
        Member::plain("artifacts", &PROJECT_ARTIFACTS),
        Member::plain("secondaryArtifacts", &PROJECT_ARTIFACTS_LIST),
        Member::plain("cache", &PROJECT_CACHE),
        Member::plain("environment", &PROJECT_ENVIRONMENT),
        Member::plain("serviceRole", &NON_EMPTY_STRING),
        Member::plain("timeoutInMinutes", &BUILD_TIME_OUT),
        Member::plain("queuedTimeoutInMinutes", &TIME_OUT),
        Member::plain("encryptionKey", &NON_EMPTY_STRING),
        Member::plain("tags", &TAG_LIST),
        Member::plain("created", &scalar::TIMESTAMP),
        Member::plain("lastModified", &scalar::TIMESTAMP),
        Member::plain("webhook", &WEBHOOK),
        Member::plain("vpcConfig", &VPC_CONFIG),
        Member::plain("badge", &PROJECT_BADGE),
        Member::plain("logsConfig", &LOGS_CONFIG),
        Member::plain("fileSystemLocations", &PROJECT_FILE_SYSTEM_LOCATIONS),
        Member::plain("buildBatchConfig", &PROJECT_BUILD_BATCH_CONFIG),
        Member::plain("concurrentBuildLimit", &scalar::INTEGER),
        Member::plain("projectVisibility", &PROJECT_VISIBILITY_TYPE),
        Member::plain("publicProjectAlias", &NON_EMPTY_STRING),
        Member::plain("resourceAccessRole", &NON_EMPTY_STRING),
        Member::plain("autoRetryLimit", &scalar::INTEGER),
    ]);
    pub static PROJECT_ARTIFACTS: Schema = Schema::plain("ProjectArtifacts", Kind::Structure).members(&[
        Member::plain("type", &ARTIFACTS_TYPE).required(),
        Member::plain("location", &scalar::STRING),
        Member::plain("path", &scalar::STRING),
        Member::plain("namespaceType", &ARTIFACT_NAMESPACE),
        Member::plain("name", &scalar::STRING),
        Member::plain("packaging", &ARTIFACT_PACKAGING),
        Member::plain("overrideArtifactName", &scalar::BOOLEAN),
        Member::plain("encryptionDisabled", &scalar::BOOLEAN),
        Member::plain("artifactIdentifier", &scalar::STRING),
        Member::plain("bucketOwnerAccess", &BUCKET_OWNER_ACCESS),
    ]);
    pub static PROJECT_ARTIFACTS_LIST: Schema = Schema::plain("ProjectArtifactsList", Kind::List)
        .members(&[Member::plain("member", &PROJECT_ARTIFACTS)])
        .min(0.0)
        .max(12.0);
    pub static PROJECT_BADGE: Schema = Schema::plain("ProjectBadge", Kind::Structure).members(&[
        Member::plain("badgeEnabled", &scalar::BOOLEAN),
        Member::plain("badgeRequestUrl", &scalar::STRING),
    ]);
    pub static PROJECT_BUILD_BATCH_CONFIG: Schema = Schema::plain("ProjectBuildBatchConfig", Kind::Structure)
        .members(&[
            Member::plain("serviceRole", &NON_EMPTY_STRING),
            Member::plain("combineArtifacts", &scalar::BOOLEAN),
            Member::plain("restrictions", &BATCH_RESTRICTIONS),
            Member::plain("timeoutInMins", &scalar::INTEGER),
            Member::plain("batchReportMode", &BATCH_REPORT_MODE_TYPE),
        ]);
    pub static PROJECT_CACHE: Schema = Schema::plain("ProjectCache", Kind::Structure).members(&[
        Member::plain("type", &CACHE_TYPE).required(),
        Member::plain("location", &scalar::STRING),
        Member::plain("modes", &PROJECT_CACHE_MODES),
        Member::plain("cacheNamespace", &scalar::STRING),
    ]);
    pub static PROJECT_CACHE_MODES: Schema =
        Schema::plain("ProjectCacheModes", Kind::List).members(&[Member::plain("member", &CACHE_MODE)]);
    pub static PROJECT_DESCRIPTION: Schema =
        Schema::plain("ProjectDescription", Kind::String).min(0.0).max(255.0);
    pub static PROJECT_ENVIRONMENT: Schema = Schema::plain("ProjectEnvironment", Kind::Structure).members(&[
        Member::plain("type", &ENVIRONMENT_TYPE).required(),
        Member::plain("image", &NON_EMPTY_STRING).required(),
        Member::plain("computeType", &COMPUTE_TYPE).required(),
        Member::plain("computeConfiguration", &COMPUTE_CONFIGURATION),
        Member::plain("fleet", &PROJECT_FLEET),
        Member::plain("environmentVariables", &ENVIRONMENT_VARIABLES),
        Member::plain("privilegedMode", &scalar::BOOLEAN),
        Member::plain("certificate", &scalar::STRING),
        Member::plain("registryCredential", &REGISTRY_CREDENTIAL),
        Member::plain("imagePullCredentialsType", &IMAGE_PULL_CREDENTIALS_TYPE),
        Member::plain("dockerServer", &DOCKER_SERVER),
        Member::plain("hostKernel", &HOST_KERNEL),
    ]);
    pub static PROJECT_FILE_SYSTEM_LOCATION: Schema =
        Schema::plain("ProjectFileSystemLocation", Kind::Structure).members(&[
            Member::plain("type", &FILE_SYSTEM_TYPE),
            Member::plain("location", &scalar::STRING),
            Member::plain("mountPoint", &scalar::STRING),
            Member::plain("identifier", &scalar::STRING),
            Member::plain("mountOptions", &scalar::STRING),
        ]);
    pub static PROJECT_FILE_SYSTEM_LOCATIONS: Schema =
        Schema::plain("ProjectFileSystemLocations", Kind::List)
            .members(&[Member::plain("member", &PROJECT_FILE_SYSTEM_LOCATION)]);
    pub static PROJECT_FLEET: Schema =
        Schema::plain("ProjectFleet", Kind::Structure).members(&[Member::plain("fleetArn", &scalar::STRING)]);
    pub static PROJECT_NAME: Schema = Schema::plain("ProjectName", Kind::String)
        .min(2.0)
        .max(150.0)
        .pattern(r"[A-Za-z0-9][A-Za-z0-9\-_]{1,149}");
    pub static PROJECT_NAMES: Schema = Schema::plain("ProjectNames", Kind::List)
        .members(&[Member::plain("member", &NON_EMPTY_STRING)])
        .min(1.0)
        .max(100.0);
    pub static PROJECT_SECONDARY_SOURCE_VERSIONS: Schema =
        Schema::plain("ProjectSecondarySourceVersions", Kind::List)
            .members(&[Member::plain("member", &PROJECT_SOURCE_VERSION)])
            .min(0.0)
            .max(12.0);
    pub static PROJECT_SORT_BY_TYPE: Schema =
        Schema::plain("ProjectSortByType", Kind::String).one_of(super::ProjectSortByType::VALUES);
    pub static PROJECT_SOURCE: Schema = Schema::plain("ProjectSource", Kind::Structure).members(&[
        Member::plain("type", &SOURCE_TYPE).required(),
        Member::plain("location", &scalar::STRING),
        Member::plain("gitCloneDepth", &GIT_CLONE_DEPTH),
        Member::plain("gitSubmodulesConfig", &GIT_SUBMODULES_CONFIG),
        Member::plain("buildspec", &scalar::STRING),
        Member::plain("auth", &SOURCE_AUTH),
        Member::plain("reportBuildStatus", &scalar::BOOLEAN),
        Member::plain("buildStatusConfig", &BUILD_STATUS_CONFIG),
        Member::plain("insecureSsl", &scalar::BOOLEAN),
        Member::plain("sourceIdentifier", &scalar::STRING),
    ]);
    pub static PROJECT_SOURCE_VERSION: Schema = Schema::plain("ProjectSourceVersion", Kind::Structure)
        .members(&[
            Member::plain("sourceIdentifier", &scalar::STRING).required(),
            Member::plain("sourceVersion", &scalar::STRING).required(),
        ]);
    pub static PROJECT_SOURCES: Schema = Schema::plain("ProjectSources", Kind::List)
        .members(&[Member::plain("member", &PROJECT_SOURCE)])
        .min(0.0)
        .max(12.0);
    pub static PROJECT_VISIBILITY_TYPE: Schema =
        Schema::plain("ProjectVisibilityType", Kind::String).one_of(super::ProjectVisibilityType::VALUES);
    pub static PROJECTS: Schema =
        Schema::plain("Projects", Kind::List).members(&[Member::plain("member", &PROJECT)]);
    pub static PULL_REQUEST_BUILD_APPROVER_ROLE: Schema =
        Schema::plain("PullRequestBuildApproverRole", Kind::String)
            .one_of(super::PullRequestBuildApproverRole::VALUES);
    pub static PULL_REQUEST_BUILD_APPROVER_ROLES: Schema =
        Schema::plain("PullRequestBuildApproverRoles", Kind::List)
            .members(&[Member::plain("member", &PULL_REQUEST_BUILD_APPROVER_ROLE)]);
    pub static PULL_REQUEST_BUILD_COMMENT_APPROVAL: Schema =
        Schema::plain("PullRequestBuildCommentApproval", Kind::String)
            .one_of(super::PullRequestBuildCommentApproval::VALUES);
    pub static PULL_REQUEST_BUILD_POLICY: Schema = Schema::plain("PullRequestBuildPolicy", Kind::Structure)
        .members(&[
            Member::plain("requiresCommentApproval", &PULL_REQUEST_BUILD_COMMENT_APPROVAL).required(),
            Member::plain("approverRoles", &PULL_REQUEST_BUILD_APPROVER_ROLES),
        ]);
    pub static REGISTRY_CREDENTIAL: Schema = Schema::plain("RegistryCredential", Kind::Structure).members(&[
        Member::plain("credential", &NON_EMPTY_STRING).required(),
        Member::plain("credentialProvider", &CREDENTIAL_PROVIDER_TYPE).required(),
    ]);
    pub static RETRY_BUILD_INPUT: Schema = Schema::plain("RetryBuildInput", Kind::Structure).members(&[
        Member::plain("id", &NON_EMPTY_STRING),
        Member::plain("idempotencyToken", &scalar::STRING),
    ]);
    pub static RETRY_BUILD_OUTPUT: Schema =
        Schema::plain("RetryBuildOutput", Kind::Structure).members(&[Member::plain("build", &BUILD)]);
    pub static S3_LOGS_CONFIG: Schema = Schema::plain("S3LogsConfig", Kind::Structure).members(&[
        Member::plain("status", &LOGS_CONFIG_STATUS_TYPE).required(),
        Member::plain("location", &scalar::STRING),
        Member::plain("encryptionDisabled", &scalar::BOOLEAN),
        Member::plain("bucketOwnerAccess", &BUCKET_OWNER_ACCESS),
    ]);
    pub static SCOPE_CONFIGURATION: Schema = Schema::plain("ScopeConfiguration", Kind::Structure).members(&[
        Member::plain("name", &scalar::STRING).required(),
        Member::plain("domain", &scalar::STRING),
        Member::plain("scope", &WEBHOOK_SCOPE_TYPE).required(),
    ]);
    pub static SECURITY_GROUP_IDS: Schema = Schema::plain("SecurityGroupIds", Kind::List)
        .members(&[Member::plain("member", &NON_EMPTY_STRING)])
        .max(5.0);
    pub static SORT_ORDER_TYPE: Schema =
        Schema::plain("SortOrderType", Kind::String).one_of(super::SortOrderType::VALUES);
    pub static SOURCE_AUTH: Schema = Schema::plain("SourceAuth", Kind::Structure).members(&[
        Member::plain("type", &SOURCE_AUTH_TYPE).required(),
        Member::plain("resource", &scalar::STRING),
    ]);
    pub static SOURCE_AUTH_TYPE: Schema =
        Schema::plain("SourceAuthType", Kind::String).one_of(super::SourceAuthType::VALUES);
    pub static SOURCE_TYPE: Schema =
        Schema::plain("SourceType", Kind::String).one_of(super::SourceType::VALUES);
    pub static START_BUILD_INPUT: Schema = Schema::plain("StartBuildInput", Kind::Structure).members(&[
        Member::plain("projectName", &NON_EMPTY_STRING).required(),
        Member::plain("secondarySourcesOverride", &PROJECT_SOURCES),
        Member::plain("secondarySourcesVersionOverride", &PROJECT_SECONDARY_SOURCE_VERSIONS),
        Member::plain("sourceVersion", &scalar::STRING),
        Member::plain("artifactsOverride", &PROJECT_ARTIFACTS),
        Member::plain("secondaryArtifactsOverride", &PROJECT_ARTIFACTS_LIST),
        Member::plain("environmentVariablesOverride", &ENVIRONMENT_VARIABLES),
        Member::plain("sourceTypeOverride", &SOURCE_TYPE),
        Member::plain("sourceLocationOverride", &scalar::STRING),
        Member::plain("sourceAuthOverride", &SOURCE_AUTH),
        Member::plain("gitCloneDepthOverride", &GIT_CLONE_DEPTH),
        Member::plain("gitSubmodulesConfigOverride", &GIT_SUBMODULES_CONFIG),
        Member::plain("buildspecOverride", &scalar::STRING),
        Member::plain("insecureSslOverride", &scalar::BOOLEAN),
        Member::plain("reportBuildStatusOverride", &scalar::BOOLEAN),
        Member::plain("buildStatusConfigOverride", &BUILD_STATUS_CONFIG),
        Member::plain("environmentTypeOverride", &ENVIRONMENT_TYPE),
        Member::plain("imageOverride", &NON_EMPTY_STRING),
        Member::plain("computeTypeOverride", &COMPUTE_TYPE),
        Member::plain("certificateOverride", &scalar::STRING),
        Member::plain("cacheOverride", &PROJECT_CACHE),
        Member::plain("serviceRoleOverride", &NON_EMPTY_STRING),
        Member::plain("privilegedModeOverride", &scalar::BOOLEAN),
        Member::plain("timeoutInMinutesOverride", &BUILD_TIME_OUT),
        Member::plain("queuedTimeoutInMinutesOverride", &TIME_OUT),
        Member::plain("encryptionKeyOverride", &NON_EMPTY_STRING),
        Member::plain("idempotencyToken", &scalar::STRING),
        Member::plain("logsConfigOverride", &LOGS_CONFIG),
        Member::plain("registryCredentialOverride", &REGISTRY_CREDENTIAL),
        Member::plain("imagePullCredentialsTypeOverride", &IMAGE_PULL_CREDENTIALS_TYPE),
        Member::plain("debugSessionEnabled", &scalar::BOOLEAN),
        Member::plain("fleetOverride", &PROJECT_FLEET),
        Member::plain("autoRetryLimitOverride", &scalar::INTEGER),
        Member::plain("hostKernelOverride", &HOST_KERNEL),
    ]);
    pub static START_BUILD_OUTPUT: Schema =
        Schema::plain("StartBuildOutput", Kind::Structure).members(&[Member::plain("build", &BUILD)]);
    pub static STATUS_TYPE: Schema =
        Schema::plain("StatusType", Kind::String).one_of(super::StatusType::VALUES);
    pub static STOP_BUILD_INPUT: Schema = Schema::plain("StopBuildInput", Kind::Structure)
        .members(&[Member::plain("id", &NON_EMPTY_STRING).required()]);
    pub static STOP_BUILD_OUTPUT: Schema =
        Schema::plain("StopBuildOutput", Kind::Structure).members(&[Member::plain("build", &BUILD)]);
    pub static SUBNETS: Schema =
        Schema::plain("Subnets", Kind::List).members(&[Member::plain("member", &NON_EMPTY_STRING)]).max(16.0);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("key", &KEY_INPUT), Member::plain("value", &VALUE_INPUT)]);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]).min(0.0).max(50.0);
    pub static TIME_OUT: Schema = Schema::plain("TimeOut", Kind::Integer).min(5.0).max(480.0);
    pub static UPDATE_PROJECT_INPUT: Schema =
        Schema::plain("UpdateProjectInput", Kind::Structure).members(&[
            Member::plain("name", &NON_EMPTY_STRING).required(),
            Member::plain("description", &PROJECT_DESCRIPTION),
            Member::plain("source", &PROJECT_SOURCE),
            Member::plain("secondarySources", &PROJECT_SOURCES),
            Member::plain("sourceVersion", &scalar::STRING),
            Member::plain("secondarySourceVersions", &PROJECT_SECONDARY_SOURCE_VERSIONS),
            Member::plain("artifacts", &PROJECT_ARTIFACTS),
            Member::plain("secondaryArtifacts", &PROJECT_ARTIFACTS_LIST),
            Member::plain("cache", &PROJECT_CACHE),
            Member::plain("environment", &PROJECT_ENVIRONMENT),
            Member::plain("serviceRole", &NON_EMPTY_STRING),
            Member::plain("timeoutInMinutes", &BUILD_TIME_OUT),
            Member::plain("queuedTimeoutInMinutes", &TIME_OUT),
            Member::plain("encryptionKey", &NON_EMPTY_STRING),
            Member::plain("tags", &TAG_LIST),
            Member::plain("vpcConfig", &VPC_CONFIG),
            Member::plain("badgeEnabled", &scalar::BOOLEAN),
            Member::plain("logsConfig", &LOGS_CONFIG),
            Member::plain("fileSystemLocations", &PROJECT_FILE_SYSTEM_LOCATIONS),
            Member::plain("buildBatchConfig", &PROJECT_BUILD_BATCH_CONFIG),
            Member::plain("concurrentBuildLimit", &scalar::INTEGER),
            Member::plain("autoRetryLimit", &scalar::INTEGER),
        ]);
    pub static UPDATE_PROJECT_OUTPUT: Schema =
        Schema::plain("UpdateProjectOutput", Kind::Structure).members(&[Member::plain("project", &PROJECT)]);
    pub static VALUE_INPUT: Schema = Schema::plain("ValueInput", Kind::String)
        .min(0.0)
        .max(255.0)
        .pattern(r"^([\p{L}\p{Z}\p{N}_.:/=@+\-]*)$");
    pub static VPC_CONFIG: Schema = Schema::plain("VpcConfig", Kind::Structure).members(&[
        Member::plain("vpcId", &NON_EMPTY_STRING),
        Member::plain("subnets", &SUBNETS),
        Member::plain("securityGroupIds", &SECURITY_GROUP_IDS),
    ]);
    pub static WEBHOOK: Schema = Schema::plain("Webhook", Kind::Structure).members(&[
        Member::plain("url", &NON_EMPTY_STRING),
        Member::plain("payloadUrl", &NON_EMPTY_STRING),
        Member::plain("secret", &NON_EMPTY_STRING),
        Member::plain("branchFilter", &scalar::STRING),
        Member::plain("filterGroups", &FILTER_GROUPS),
        Member::plain("buildType", &WEBHOOK_BUILD_TYPE),
        Member::plain("manualCreation", &scalar::BOOLEAN),
        Member::plain("lastModifiedSecret", &scalar::TIMESTAMP),
        Member::plain("scopeConfiguration", &SCOPE_CONFIGURATION),
        Member::plain("status", &WEBHOOK_STATUS),
        Member::plain("statusMessage", &scalar::STRING),
        Member::plain("pullRequestBuildPolicy", &PULL_REQUEST_BUILD_POLICY),
    ]);
    pub static WEBHOOK_BUILD_TYPE: Schema =
        Schema::plain("WebhookBuildType", Kind::String).one_of(super::WebhookBuildType::VALUES);
    pub static WEBHOOK_FILTER: Schema = Schema::plain("WebhookFilter", Kind::Structure).members(&[
        Member::plain("type", &WEBHOOK_FILTER_TYPE).required(),
        Member::plain("pattern", &scalar::STRING).required(),
        Member::plain("excludeMatchedPattern", &scalar::BOOLEAN),
    ]);
    pub static WEBHOOK_FILTER_TYPE: Schema =
        Schema::plain("WebhookFilterType", Kind::String).one_of(super::WebhookFilterType::VALUES);
    pub static WEBHOOK_SCOPE_TYPE: Schema =
        Schema::plain("WebhookScopeType", Kind::String).one_of(super::WebhookScopeType::VALUES);
    pub static WEBHOOK_STATUS: Schema =
        Schema::plain("WebhookStatus", Kind::String).one_of(super::WebhookStatus::VALUES);
}
