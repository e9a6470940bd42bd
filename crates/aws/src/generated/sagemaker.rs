//! SageMaker: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "sagemaker",
    service_id: "SageMaker",
    endpoint_prefix: "api.sagemaker",
    signing_name: "sagemaker",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("SageMaker"),
    api_version: "2017-07-24",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::ADD_TAGS,
        &info::CREATE_ENDPOINT,
        &info::CREATE_ENDPOINT_CONFIG,
        &info::CREATE_MODEL,
        &info::CREATE_PROCESSING_JOB,
        &info::CREATE_TRAINING_JOB,
        &info::CREATE_TRANSFORM_JOB,
        &info::DELETE_ENDPOINT,
        &info::DELETE_ENDPOINT_CONFIG,
        &info::DELETE_MODEL,
        &info::DELETE_TAGS,
        &info::DESCRIBE_ENDPOINT,
        &info::DESCRIBE_ENDPOINT_CONFIG,
        &info::DESCRIBE_MODEL,
        &info::DESCRIBE_PROCESSING_JOB,
        &info::DESCRIBE_TRAINING_JOB,
        &info::DESCRIBE_TRANSFORM_JOB,
        &info::LIST_ENDPOINT_CONFIGS,
        &info::LIST_ENDPOINTS,
        &info::LIST_MODELS,
        &info::LIST_PROCESSING_JOBS,
        &info::LIST_TAGS,
        &info::LIST_TRAINING_JOBS,
        &info::LIST_TRANSFORM_JOBS,
        &info::STOP_PROCESSING_JOB,
        &info::STOP_TRAINING_JOB,
        &info::STOP_TRANSFORM_JOB,
        &info::UPDATE_ENDPOINT,
        &info::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES,
    ],
};

pub struct AddTags;

impl crate::Operation for AddTags {
    type Input = AddTagsInput;
    type Output = AddTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_TAGS;
}

pub struct CreateEndpoint;

impl crate::Operation for CreateEndpoint {
    type Input = CreateEndpointInput;
    type Output = CreateEndpointOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ENDPOINT;
}

pub struct CreateEndpointConfig;

impl crate::Operation for CreateEndpointConfig {
    type Input = CreateEndpointConfigInput;
    type Output = CreateEndpointConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ENDPOINT_CONFIG;
}

pub struct CreateModel;

impl crate::Operation for CreateModel {
    type Input = CreateModelInput;
    type Output = CreateModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_MODEL;
}

pub struct CreateProcessingJob;

impl crate::Operation for CreateProcessingJob {
    type Input = CreateProcessingJobInput;
    type Output = CreateProcessingJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_PROCESSING_JOB;
}

pub struct CreateTrainingJob;

impl crate::Operation for CreateTrainingJob {
    type Input = CreateTrainingJobInput;
    type Output = CreateTrainingJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_TRAINING_JOB;
}

pub struct CreateTransformJob;

impl crate::Operation for CreateTransformJob {
    type Input = CreateTransformJobInput;
    type Output = CreateTransformJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_TRANSFORM_JOB;
}

pub struct DeleteEndpoint;

impl crate::Operation for DeleteEndpoint {
    type Input = DeleteEndpointInput;
    type Output = DeleteEndpointOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ENDPOINT;
}

pub struct DeleteEndpointConfig;

impl crate::Operation for DeleteEndpointConfig {
    type Input = DeleteEndpointConfigInput;
    type Output = DeleteEndpointConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ENDPOINT_CONFIG;
}

pub struct DeleteModel;

impl crate::Operation for DeleteModel {
    type Input = DeleteModelInput;
    type Output = DeleteModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_MODEL;
}

pub struct DeleteTags;

impl crate::Operation for DeleteTags {
    type Input = DeleteTagsInput;
    type Output = DeleteTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_TAGS;
}

pub struct DescribeEndpoint;

impl crate::Operation for DescribeEndpoint {
    type Input = DescribeEndpointInput;
    type Output = DescribeEndpointOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_ENDPOINT;
}

pub struct DescribeEndpointConfig;

impl crate::Operation for DescribeEndpointConfig {
    type Input = DescribeEndpointConfigInput;
    type Output = DescribeEndpointConfigOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_ENDPOINT_CONFIG;
}

pub struct DescribeModel;

impl crate::Operation for DescribeModel {
    type Input = DescribeModelInput;
    type Output = DescribeModelOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_MODEL;
}

pub struct DescribeProcessingJob;

impl crate::Operation for DescribeProcessingJob {
    type Input = DescribeProcessingJobInput;
    type Output = DescribeProcessingJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_PROCESSING_JOB;
}

pub struct DescribeTrainingJob;

impl crate::Operation for DescribeTrainingJob {
    type Input = DescribeTrainingJobInput;
    type Output = DescribeTrainingJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_TRAINING_JOB;
}

pub struct DescribeTransformJob;

impl crate::Operation for DescribeTransformJob {
    type Input = DescribeTransformJobInput;
    type Output = DescribeTransformJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_TRANSFORM_JOB;
}

pub struct ListEndpointConfigs;

impl crate::Operation for ListEndpointConfigs {
    type Input = ListEndpointConfigsInput;
    type Output = ListEndpointConfigsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ENDPOINT_CONFIGS;
}

pub struct ListEndpoints;

impl crate::Operation for ListEndpoints {
    type Input = ListEndpointsInput;
    type Output = ListEndpointsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ENDPOINTS;
}

pub struct ListModels;

impl crate::Operation for ListModels {
    type Input = ListModelsInput;
    type Output = ListModelsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_MODELS;
}

pub struct ListProcessingJobs;

impl crate::Operation for ListProcessingJobs {
    type Input = ListProcessingJobsInput;
    type Output = ListProcessingJobsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_PROCESSING_JOBS;
}

pub struct ListTags;

impl crate::Operation for ListTags {
    type Input = ListTagsInput;
    type Output = ListTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS;
}

pub struct ListTrainingJobs;

impl crate::Operation for ListTrainingJobs {
    type Input = ListTrainingJobsInput;
    type Output = ListTrainingJobsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TRAINING_JOBS;
}

pub struct ListTransformJobs;

impl crate::Operation for ListTransformJobs {
    type Input = ListTransformJobsInput;
    type Output = ListTransformJobsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TRANSFORM_JOBS;
}

pub struct StopProcessingJob;

impl crate::Operation for StopProcessingJob {
    type Input = StopProcessingJobInput;
    type Output = StopProcessingJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::STOP_PROCESSING_JOB;
}

pub struct StopTrainingJob;

impl crate::Operation for StopTrainingJob {
    type Input = StopTrainingJobInput;
    type Output = StopTrainingJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::STOP_TRAINING_JOB;
}

pub struct StopTransformJob;

impl crate::Operation for StopTransformJob {
    type Input = StopTransformJobInput;
    type Output = StopTransformJobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::STOP_TRANSFORM_JOB;
}

pub struct UpdateEndpoint;

impl crate::Operation for UpdateEndpoint {
    type Input = UpdateEndpointInput;
    type Output = UpdateEndpointOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ENDPOINT;
}

pub struct UpdateEndpointWeightsAndCapacities;

impl crate::Operation for UpdateEndpointWeightsAndCapacities {
    type Input = UpdateEndpointWeightsAndCapacitiesInput;
    type Output = UpdateEndpointWeightsAndCapacitiesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ADD_TAGS: OperationInfo = OperationInfo {
        name: "AddTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ADD_TAGS_INPUT,
        output: &schema::ADD_TAGS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static CREATE_ENDPOINT: OperationInfo = OperationInfo {
        name: "CreateEndpoint",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ENDPOINT_INPUT,
        output: &schema::CREATE_ENDPOINT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceLimitExceeded"],
    };
    pub static CREATE_ENDPOINT_CONFIG: OperationInfo = OperationInfo {
        name: "CreateEndpointConfig",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ENDPOINT_CONFIG_INPUT,
        output: &schema::CREATE_ENDPOINT_CONFIG_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceLimitExceeded"],
    };
    pub static CREATE_MODEL: OperationInfo = OperationInfo {
        name: "CreateModel",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_MODEL_INPUT,
        output: &schema::CREATE_MODEL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceLimitExceeded"],
    };
    pub static CREATE_PROCESSING_JOB: OperationInfo = OperationInfo {
        name: "CreateProcessingJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_PROCESSING_JOB_REQUEST,
        output: &schema::CREATE_PROCESSING_JOB_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"],
    };
    pub static CREATE_TRAINING_JOB: OperationInfo = OperationInfo {
        name: "CreateTrainingJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_TRAINING_JOB_REQUEST,
        output: &schema::CREATE_TRAINING_JOB_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"],
    };
    pub static CREATE_TRANSFORM_JOB: OperationInfo = OperationInfo {
        name: "CreateTransformJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_TRANSFORM_JOB_REQUEST,
        output: &schema::CREATE_TRANSFORM_JOB_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"],
    };
    pub static DELETE_ENDPOINT: OperationInfo = OperationInfo {
        name: "DeleteEndpoint",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ENDPOINT_INPUT,
        output: &schema::DELETE_ENDPOINT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_ENDPOINT_CONFIG: OperationInfo = OperationInfo {
        name: "DeleteEndpointConfig",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ENDPOINT_CONFIG_INPUT,
        output: &schema::DELETE_ENDPOINT_CONFIG_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_MODEL: OperationInfo = OperationInfo {
        name: "DeleteModel",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_MODEL_INPUT,
        output: &schema::DELETE_MODEL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_TAGS: OperationInfo = OperationInfo {
        name: "DeleteTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_TAGS_INPUT,
        output: &schema::DELETE_TAGS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_ENDPOINT: OperationInfo = OperationInfo {
        name: "DescribeEndpoint",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_ENDPOINT_INPUT,
        output: &schema::DESCRIBE_ENDPOINT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_ENDPOINT_CONFIG: OperationInfo = OperationInfo {
        name: "DescribeEndpointConfig",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_ENDPOINT_CONFIG_INPUT,
        output: &schema::DESCRIBE_ENDPOINT_CONFIG_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_MODEL: OperationInfo = OperationInfo {
        name: "DescribeModel",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_MODEL_INPUT,
        output: &schema::DESCRIBE_MODEL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DESCRIBE_PROCESSING_JOB: OperationInfo = OperationInfo {
        name: "DescribeProcessingJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_PROCESSING_JOB_REQUEST,
        output: &schema::DESCRIBE_PROCESSING_JOB_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound"],
    };
    pub static DESCRIBE_TRAINING_JOB: OperationInfo = OperationInfo {
        name: "DescribeTrainingJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_TRAINING_JOB_REQUEST,
        output: &schema::DESCRIBE_TRAINING_JOB_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound"],
    };
    pub static DESCRIBE_TRANSFORM_JOB: OperationInfo = OperationInfo {
        name: "DescribeTransformJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_TRANSFORM_JOB_REQUEST,
        output: &schema::DESCRIBE_TRANSFORM_JOB_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound"],
    };
    pub static LIST_ENDPOINT_CONFIGS: OperationInfo = OperationInfo {
        name: "ListEndpointConfigs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ENDPOINT_CONFIGS_INPUT,
        output: &schema::LIST_ENDPOINT_CONFIGS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_ENDPOINTS: OperationInfo = OperationInfo {
        name: "ListEndpoints",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ENDPOINTS_INPUT,
        output: &schema::LIST_ENDPOINTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_MODELS: OperationInfo = OperationInfo {
        name: "ListModels",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_MODELS_INPUT,
        output: &schema::LIST_MODELS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_PROCESSING_JOBS: OperationInfo = OperationInfo {
        name: "ListProcessingJobs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_PROCESSING_JOBS_REQUEST,
        output: &schema::LIST_PROCESSING_JOBS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_TAGS: OperationInfo = OperationInfo {
        name: "ListTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_INPUT,
        output: &schema::LIST_TAGS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_TRAINING_JOBS: OperationInfo = OperationInfo {
        name: "ListTrainingJobs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TRAINING_JOBS_REQUEST,
        output: &schema::LIST_TRAINING_JOBS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_TRANSFORM_JOBS: OperationInfo = OperationInfo {
        name: "ListTransformJobs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TRANSFORM_JOBS_REQUEST,
        output: &schema::LIST_TRANSFORM_JOBS_RESPONSE,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static STOP_PROCESSING_JOB: OperationInfo = OperationInfo {
        name: "StopProcessingJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::STOP_PROCESSING_JOB_REQUEST,
        output: &schema::STOP_PROCESSING_JOB_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound"],
    };
    pub static STOP_TRAINING_JOB: OperationInfo = OperationInfo {
        name: "StopTrainingJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::STOP_TRAINING_JOB_REQUEST,
        output: &schema::STOP_TRAINING_JOB_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound"],
    };
    pub static STOP_TRANSFORM_JOB: OperationInfo = OperationInfo {
        name: "StopTransformJob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::STOP_TRANSFORM_JOB_REQUEST,
        output: &schema::STOP_TRANSFORM_JOB_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFound"],
    };
    pub static UPDATE_ENDPOINT: OperationInfo = OperationInfo {
        name: "UpdateEndpoint",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ENDPOINT_INPUT,
        output: &schema::UPDATE_ENDPOINT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceLimitExceeded"],
    };
    pub static UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES: OperationInfo = OperationInfo {
        name: "UpdateEndpointWeightsAndCapacities",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_INPUT,
        output: &schema::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceLimitExceeded"],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn resource_in_use(message: impl Into<String>) -> Error {
        Error::new("ResourceInUse", 400, message)
    }
    pub fn resource_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ResourceLimitExceeded", 400, message)
    }
    pub fn resource_not_found(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFound", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AcceleratorPartitionLayout {
    pub accelerator_partition_types: Option<Vec<String>>,
}

impl crate::TreeValue for AcceleratorPartitionLayout {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { accelerator_partition_types: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.accelerator_partition_types);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AcceleratorPartitionLayout {
    const SCHEMA: &'static crate::Schema = &schema::ACCELERATOR_PARTITION_LAYOUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddTagsInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for AddTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_TAGS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddTagsOutput {
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for AddTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_TAGS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AdditionalModelDataSource {
    pub channel_name: String,
    pub s3_data_source: S3ModelDataSource,
}

impl crate::TreeValue for AdditionalModelDataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { channel_name: s.take(0)?, s3_data_source: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.channel_name);
        s.put(1, self.s3_data_source);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AdditionalModelDataSource {
    const SCHEMA: &'static crate::Schema = &schema::ADDITIONAL_MODEL_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Alarm {
    pub alarm_name: Option<String>,
}

impl crate::TreeValue for Alarm {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { alarm_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.alarm_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Alarm {
    const SCHEMA: &'static crate::Schema = &schema::ALARM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AlgorithmSpecification {
    pub training_image: Option<String>,
    pub algorithm_name: Option<String>,
    pub training_input_mode: TrainingInputMode,
    pub metric_definitions: Option<Vec<MetricDefinition>>,
    pub enable_sage_maker_metrics_time_series: Option<bool>,
    pub container_entrypoint: Option<Vec<String>>,
    pub container_arguments: Option<Vec<String>>,
    pub training_image_config: Option<TrainingImageConfig>,
}

impl crate::TreeValue for AlgorithmSpecification {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            training_image: s.take_optional(0)?,
            algorithm_name: s.take_optional(1)?,
            training_input_mode: s.take(2)?,
            metric_definitions: s.take_optional(3)?,
            enable_sage_maker_metrics_time_series: s.take_optional(4)?,
            container_entrypoint: s.take_optional(5)?,
            container_arguments: s.take_optional(6)?,
            training_image_config: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.training_image);
        s.put_optional(1, self.algorithm_name);
        s.put(2, self.training_input_mode);
        s.put_optional(3, self.metric_definitions);
        s.put_optional(4, self.enable_sage_maker_metrics_time_series);
        s.put_optional(5, self.container_entrypoint);
        s.put_optional(6, self.container_arguments);
        s.put_optional(7, self.training_image_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AlgorithmSpecification {
    const SCHEMA: &'static crate::Schema = &schema::ALGORITHM_SPECIFICATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AppSpecification {
    pub image_uri: String,
    pub container_entrypoint: Option<Vec<String>>,
    pub container_arguments: Option<Vec<String>>,
}

impl crate::TreeValue for AppSpecification {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            image_uri: s.take(0)?,
            container_entrypoint: s.take_optional(1)?,
            container_arguments: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.image_uri);
        s.put_optional(1, self.container_entrypoint);
        s.put_optional(2, self.container_arguments);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AppSpecification {
    const SCHEMA: &'static crate::Schema = &schema::APP_SPECIFICATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AsyncInferenceClientConfig {
    pub max_concurrent_invocations_per_instance: Option<i32>,
}

impl crate::TreeValue for AsyncInferenceClientConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { max_concurrent_invocations_per_instance: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.max_concurrent_invocations_per_instance);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AsyncInferenceClientConfig {
    const SCHEMA: &'static crate::Schema = &schema::ASYNC_INFERENCE_CLIENT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AsyncInferenceConfig {
    pub client_config: Option<AsyncInferenceClientConfig>,
    pub output_config: AsyncInferenceOutputConfig,
}

impl crate::TreeValue for AsyncInferenceConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { client_config: s.take_optional(0)?, output_config: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.client_config);
        s.put(1, self.output_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AsyncInferenceConfig {
    const SCHEMA: &'static crate::Schema = &schema::ASYNC_INFERENCE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AsyncInferenceNotificationConfig {
    pub success_topic: Option<String>,
    pub error_topic: Option<String>,
    pub include_inference_response_in: Option<Vec<AsyncNotificationTopicTypes>>,
}

impl crate::TreeValue for AsyncInferenceNotificationConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            success_topic: s.take_optional(0)?,
            error_topic: s.take_optional(1)?,
            include_inference_response_in: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.success_topic);
        s.put_optional(1, self.error_topic);
        s.put_optional(2, self.include_inference_response_in);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AsyncInferenceNotificationConfig {
    const SCHEMA: &'static crate::Schema = &schema::ASYNC_INFERENCE_NOTIFICATION_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AsyncInferenceOutputConfig {
    pub kms_key_id: Option<String>,
    pub s3_output_path: Option<String>,
    pub notification_config: Option<AsyncInferenceNotificationConfig>,
    pub s3_failure_path: Option<String>,
}

impl crate::TreeValue for AsyncInferenceOutputConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            kms_key_id: s.take_optional(0)?,
            s3_output_path: s.take_optional(1)?,
            notification_config: s.take_optional(2)?,
            s3_failure_path: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.kms_key_id);
        s.put_optional(1, self.s3_output_path);
        s.put_optional(2, self.notification_config);
        s.put_optional(3, self.s3_failure_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AsyncInferenceOutputConfig {
    const SCHEMA: &'static crate::Schema = &schema::ASYNC_INFERENCE_OUTPUT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AthenaDatasetDefinition {
    pub catalog: String,
    pub database: String,
    pub query_string: String,
    pub work_group: Option<String>,
    pub output_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub output_format: AthenaResultFormat,
    pub output_compression: Option<AthenaResultCompressionType>,
}

impl crate::TreeValue for AthenaDatasetDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            catalog: s.take(0)?,
            database: s.take(1)?,
            query_string: s.take(2)?,
            work_group: s.take_optional(3)?,
            output_s3_uri: s.take(4)?,
            kms_key_id: s.take_optional(5)?,
            output_format: s.take(6)?,
            output_compression: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.catalog);
        s.put(1, self.database);
        s.put(2, self.query_string);
        s.put_optional(3, self.work_group);
        s.put(4, self.output_s3_uri);
        s.put_optional(5, self.kms_key_id);
        s.put(6, self.output_format);
        s.put_optional(7, self.output_compression);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AthenaDatasetDefinition {
    const SCHEMA: &'static crate::Schema = &schema::ATHENA_DATASET_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AutoRollbackConfig {
    pub alarms: Option<Vec<Alarm>>,
}

impl crate::TreeValue for AutoRollbackConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { alarms: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.alarms);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AutoRollbackConfig {
    const SCHEMA: &'static crate::Schema = &schema::AUTO_ROLLBACK_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchDataCaptureConfig {
    pub destination_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub generate_inference_id: Option<bool>,
}

impl crate::TreeValue for BatchDataCaptureConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            destination_s3_uri: s.take(0)?,
            kms_key_id: s.take_optional(1)?,
            generate_inference_id: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.destination_s3_uri);
        s.put_optional(1, self.kms_key_id);
        s.put_optional(2, self.generate_inference_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchDataCaptureConfig {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_DATA_CAPTURE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BlueGreenUpdatePolicy {
    pub traffic_routing_configuration: TrafficRoutingConfig,
    pub termination_wait_in_seconds: Option<i32>,
    pub maximum_execution_timeout_in_seconds: Option<i32>,
}

impl crate::TreeValue for BlueGreenUpdatePolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            traffic_routing_configuration: s.take(0)?,
            termination_wait_in_seconds: s.take_optional(1)?,
            maximum_execution_timeout_in_seconds: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.traffic_routing_configuration);
        s.put_optional(1, self.termination_wait_in_seconds);
        s.put_optional(2, self.maximum_execution_timeout_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BlueGreenUpdatePolicy {
    const SCHEMA: &'static crate::Schema = &schema::BLUE_GREEN_UPDATE_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapacitySize {
    pub r#type: CapacitySizeType,
    pub value: i32,
}

impl crate::TreeValue for CapacitySize {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take(0)?, value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.r#type);
        s.put(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CapacitySize {
    const SCHEMA: &'static crate::Schema = &schema::CAPACITY_SIZE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CaptureContentTypeHeader {
    pub csv_content_types: Option<Vec<String>>,
    pub json_content_types: Option<Vec<String>>,
}

impl crate::TreeValue for CaptureContentTypeHeader {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { csv_content_types: s.take_optional(0)?, json_content_types: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.csv_content_types);
        s.put_optional(1, self.json_content_types);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CaptureContentTypeHeader {
    const SCHEMA: &'static crate::Schema = &schema::CAPTURE_CONTENT_TYPE_HEADER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CaptureOption {
    pub capture_mode: CaptureMode,
}

impl crate::TreeValue for CaptureOption {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { capture_mode: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.capture_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CaptureOption {
    const SCHEMA: &'static crate::Schema = &schema::CAPTURE_OPTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Channel {
    pub channel_name: String,
    pub data_source: DataSource,
    pub content_type: Option<String>,
    pub compression_type: Option<CompressionType>,
    pub record_wrapper_type: Option<RecordWrapper>,
    pub input_mode: Option<TrainingInputMode>,
    pub shuffle_config: Option<ShuffleConfig>,
}

impl crate::TreeValue for Channel {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            channel_name: s.take(0)?,
            data_source: s.take(1)?,
            content_type: s.take_optional(2)?,
            compression_type: s.take_optional(3)?,
            record_wrapper_type: s.take_optional(4)?,
            input_mode: s.take_optional(5)?,
            shuffle_config: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.channel_name);
        s.put(1, self.data_source);
        s.put_optional(2, self.content_type);
        s.put_optional(3, self.compression_type);
        s.put_optional(4, self.record_wrapper_type);
        s.put_optional(5, self.input_mode);
        s.put_optional(6, self.shuffle_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Channel {
    const SCHEMA: &'static crate::Schema = &schema::CHANNEL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckpointConfig {
    pub s3_uri: String,
    pub local_path: Option<String>,
}

impl crate::TreeValue for CheckpointConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_uri: s.take(0)?, local_path: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.s3_uri);
        s.put_optional(1, self.local_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CheckpointConfig {
    const SCHEMA: &'static crate::Schema = &schema::CHECKPOINT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClarifyExplainerConfig {
    pub enable_explanations: Option<String>,
    pub inference_config: Option<ClarifyInferenceConfig>,
    pub shap_config: ClarifyShapConfig,
}

impl crate::TreeValue for ClarifyExplainerConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            enable_explanations: s.take_optional(0)?,
            inference_config: s.take_optional(1)?,
            shap_config: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.enable_explanations);
        s.put_optional(1, self.inference_config);
        s.put(2, self.shap_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ClarifyExplainerConfig {
    const SCHEMA: &'static crate::Schema = &schema::CLARIFY_EXPLAINER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClarifyInferenceConfig {
    pub features_attribute: Option<String>,
    pub content_template: Option<String>,
    pub max_record_count: Option<i32>,
    pub max_payload_in_mb: Option<i32>,
    pub probability_index: Option<i32>,
    pub label_index: Option<i32>,
    pub probability_attribute: Option<String>,
    pub label_attribute: Option<String>,
    pub label_headers: Option<Vec<String>>,
    pub feature_headers: Option<Vec<String>>,
    pub feature_types: Option<Vec<ClarifyFeatureType>>,
}

impl crate::TreeValue for ClarifyInferenceConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            features_attribute: s.take_optional(0)?,
            content_template: s.take_optional(1)?,
            max_record_count: s.take_optional(2)?,
            max_payload_in_mb: s.take_optional(3)?,
            probability_index: s.take_optional(4)?,
            label_index: s.take_optional(5)?,
            probability_attribute: s.take_optional(6)?,
            label_attribute: s.take_optional(7)?,
            label_headers: s.take_optional(8)?,
            feature_headers: s.take_optional(9)?,
            feature_types: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.features_attribute);
        s.put_optional(1, self.content_template);
        s.put_optional(2, self.max_record_count);
        s.put_optional(3, self.max_payload_in_mb);
        s.put_optional(4, self.probability_index);
        s.put_optional(5, self.label_index);
        s.put_optional(6, self.probability_attribute);
        s.put_optional(7, self.label_attribute);
        s.put_optional(8, self.label_headers);
        s.put_optional(9, self.feature_headers);
        s.put_optional(10, self.feature_types);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ClarifyInferenceConfig {
    const SCHEMA: &'static crate::Schema = &schema::CLARIFY_INFERENCE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClarifyShapBaselineConfig {
    pub mime_type: Option<String>,
    pub shap_baseline: Option<String>,
    pub shap_baseline_uri: Option<String>,
}

impl crate::TreeValue for ClarifyShapBaselineConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            mime_type: s.take_optional(0)?,
            shap_baseline: s.take_optional(1)?,
            shap_baseline_uri: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.mime_type);
        s.put_optional(1, self.shap_baseline);
        s.put_optional(2, self.shap_baseline_uri);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ClarifyShapBaselineConfig {
    const SCHEMA: &'static crate::Schema = &schema::CLARIFY_SHAP_BASELINE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClarifyShapConfig {
    pub shap_baseline_config: ClarifyShapBaselineConfig,
    pub number_of_samples: Option<i32>,
    pub use_logit: Option<bool>,
    pub seed: Option<i32>,
    pub text_config: Option<ClarifyTextConfig>,
}

impl crate::TreeValue for ClarifyShapConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            shap_baseline_config: s.take(0)?,
            number_of_samples: s.take_optional(1)?,
            use_logit: s.take_optional(2)?,
            seed: s.take_optional(3)?,
            text_config: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.shap_baseline_config);
        s.put_optional(1, self.number_of_samples);
        s.put_optional(2, self.use_logit);
        s.put_optional(3, self.seed);
        s.put_optional(4, self.text_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ClarifyShapConfig {
    const SCHEMA: &'static crate::Schema = &schema::CLARIFY_SHAP_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClarifyTextConfig {
    pub language: ClarifyTextLanguage,
    pub granularity: ClarifyTextGranularity,
}

impl crate::TreeValue for ClarifyTextConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { language: s.take(0)?, granularity: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.language);
        s.put(1, self.granularity);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ClarifyTextConfig {
    const SCHEMA: &'static crate::Schema = &schema::CLARIFY_TEXT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CollectionConfiguration {
    pub collection_name: Option<String>,
    pub collection_parameters: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for CollectionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { collection_name: s.take_optional(0)?, collection_parameters: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.collection_name);
        s.put_optional(1, self.collection_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CollectionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::COLLECTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContainerDefinition {
    pub container_hostname: Option<String>,
    pub image: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub mode: Option<ContainerMode>,
    pub model_data_url: Option<String>,
    pub model_data_source: Option<ModelDataSource>,
    pub additional_model_data_sources: Option<Vec<AdditionalModelDataSource>>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub model_package_name: Option<String>,
    pub inference_specification_name: Option<String>,
    pub multi_model_config: Option<MultiModelConfig>,
    pub container_metrics_config: Option<ContainerMetricsConfig>,
}

impl crate::TreeValue for ContainerDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            container_hostname: s.take_optional(0)?,
            image: s.take_optional(1)?,
            image_config: s.take_optional(2)?,
            mode: s.take_optional(3)?,
            model_data_url: s.take_optional(4)?,
            model_data_source: s.take_optional(5)?,
            additional_model_data_sources: s.take_optional(6)?,
            environment: s.take_optional(7)?,
            model_package_name: s.take_optional(8)?,
            inference_specification_name: s.take_optional(9)?,
            multi_model_config: s.take_optional(10)?,
            container_metrics_config: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.container_hostname);
        s.put_optional(1, self.image);
        s.put_optional(2, self.image_config);
        s.put_optional(3, self.mode);
        s.put_optional(4, self.model_data_url);
        s.put_optional(5, self.model_data_source);
        s.put_optional(6, self.additional_model_data_sources);
        s.put_optional(7, self.environment);
        s.put_optional(8, self.model_package_name);
        s.put_optional(9, self.inference_specification_name);
        s.put_optional(10, self.multi_model_config);
        s.put_optional(11, self.container_metrics_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ContainerDefinition {
    const SCHEMA: &'static crate::Schema = &schema::CONTAINER_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContainerMetricsConfig {
    pub metrics_endpoints: Option<Vec<MetricsEndpoint>>,
}

impl crate::TreeValue for ContainerMetricsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { metrics_endpoints: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.metrics_endpoints);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ContainerMetricsConfig {
    const SCHEMA: &'static crate::Schema = &schema::CONTAINER_METRICS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEndpointConfigInput {
    pub endpoint_config_name: String,
    pub production_variants: Vec<ProductionVariant>,
    pub data_capture_config: Option<DataCaptureConfig>,
    pub tags: Option<Vec<Tag>>,
    pub kms_key_id: Option<String>,
    pub async_inference_config: Option<AsyncInferenceConfig>,
    pub explainer_config: Option<ExplainerConfig>,
    pub shadow_production_variants: Option<Vec<ProductionVariant>>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub enable_network_isolation: Option<bool>,
    pub metrics_config: Option<MetricsConfig>,
    pub cross_region_traffic_config: Option<CrossRegionTrafficConfig>,
}

impl crate::TreeValue for CreateEndpointConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_config_name: s.take(0)?,
            production_variants: s.take(1)?,
            data_capture_config: s.take_optional(2)?,
            tags: s.take_optional(3)?,
            kms_key_id: s.take_optional(4)?,
            async_inference_config: s.take_optional(5)?,
            explainer_config: s.take_optional(6)?,
            shadow_production_variants: s.take_optional(7)?,
            execution_role_arn: s.take_optional(8)?,
            vpc_config: s.take_optional(9)?,
            enable_network_isolation: s.take_optional(10)?,
            metrics_config: s.take_optional(11)?,
            cross_region_traffic_config: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.endpoint_config_name);
        s.put(1, self.production_variants);
        s.put_optional(2, self.data_capture_config);
        s.put_optional(3, self.tags);
        s.put_optional(4, self.kms_key_id);
        s.put_optional(5, self.async_inference_config);
        s.put_optional(6, self.explainer_config);
        s.put_optional(7, self.shadow_production_variants);
        s.put_optional(8, self.execution_role_arn);
        s.put_optional(9, self.vpc_config);
        s.put_optional(10, self.enable_network_isolation);
        s.put_optional(11, self.metrics_config);
        s.put_optional(12, self.cross_region_traffic_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEndpointConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ENDPOINT_CONFIG_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEndpointConfigOutput {
    pub endpoint_config_arn: Option<String>,
}

impl crate::TreeValue for CreateEndpointConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_config_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.endpoint_config_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEndpointConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ENDPOINT_CONFIG_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEndpointInput {
    pub endpoint_name: String,
    pub endpoint_config_name: String,
    pub deployment_config: Option<DeploymentConfig>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateEndpointInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_name: s.take(0)?,
            endpoint_config_name: s.take(1)?,
            deployment_config: s.take_optional(2)?,
            tags: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.endpoint_name);
        s.put(1, self.endpoint_config_name);
        s.put_optional(2, self.deployment_config);
        s.put_optional(3, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEndpointInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ENDPOINT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateEndpointOutput {
    pub endpoint_arn: Option<String>,
}

impl crate::TreeValue for CreateEndpointOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.endpoint_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateEndpointOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ENDPOINT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateModelInput {
    pub model_name: String,
    pub primary_container: Option<ContainerDefinition>,
    pub containers: Option<Vec<ContainerDefinition>>,
    pub inference_execution_config: Option<InferenceExecutionConfig>,
    pub execution_role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub enable_network_isolation: Option<bool>,
}

impl crate::TreeValue for CreateModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            model_name: s.take(0)?,
            primary_container: s.take_optional(1)?,
            containers: s.take_optional(2)?,
            inference_execution_config: s.take_optional(3)?,
            execution_role_arn: s.take_optional(4)?,
            tags: s.take_optional(5)?,
            vpc_config: s.take_optional(6)?,
            enable_network_isolation: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.model_name);
        s.put_optional(1, self.primary_container);
        s.put_optional(2, self.containers);
        s.put_optional(3, self.inference_execution_config);
        s.put_optional(4, self.execution_role_arn);
        s.put_optional(5, self.tags);
        s.put_optional(6, self.vpc_config);
        s.put_optional(7, self.enable_network_isolation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateModelInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_MODEL_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateModelOutput {
    pub model_arn: Option<String>,
}

impl crate::TreeValue for CreateModelOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { model_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.model_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateModelOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_MODEL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProcessingJobInput {
    pub processing_inputs: Option<Vec<ProcessingInput>>,
    pub processing_output_config: Option<ProcessingOutputConfig>,
    pub processing_job_name: String,
    pub processing_resources: ProcessingResources,
    pub stopping_condition: Option<ProcessingStoppingCondition>,
    pub app_specification: AppSpecification,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub network_config: Option<NetworkConfig>,
    pub role_arn: String,
    pub tags: Option<Vec<Tag>>,
    pub experiment_config: Option<ExperimentConfig>,
}

impl crate::TreeValue for CreateProcessingJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            processing_inputs: s.take_optional(0)?,
            processing_output_config: s.take_optional(1)?,
            processing_job_name: s.take(2)?,
            processing_resources: s.take(3)?,
            stopping_condition: s.take_optional(4)?,
            app_specification: s.take(5)?,
            environment: s.take_optional(6)?,
            network_config: s.take_optional(7)?,
            role_arn: s.take(8)?,
            tags: s.take_optional(9)?,
            experiment_config: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.processing_inputs);
        s.put_optional(1, self.processing_output_config);
        s.put(2, self.processing_job_name);
        s.put(3, self.processing_resources);
        s.put_optional(4, self.stopping_condition);
        s.put(5, self.app_specification);
        s.put_optional(6, self.environment);
        s.put_optional(7, self.network_config);
        s.put(8, self.role_arn);
        s.put_optional(9, self.tags);
        s.put_optional(10, self.experiment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateProcessingJobInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_PROCESSING_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProcessingJobOutput {
    pub processing_job_arn: Option<String>,
}

impl crate::TreeValue for CreateProcessingJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { processing_job_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.processing_job_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateProcessingJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_PROCESSING_JOB_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTrainingJobInput {
    pub training_job_name: String,
    pub hyper_parameters: Option<indexmap::IndexMap<String, String>>,
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub role_arn: String,
    pub input_data_config: Option<Vec<Channel>>,
    pub output_data_config: OutputDataConfig,
    pub resource_config: Option<ResourceConfig>,
    pub vpc_config: Option<VpcConfig>,
    pub stopping_condition: Option<StoppingCondition>,
    pub tags: Option<Vec<Tag>>,
    pub enable_network_isolation: Option<bool>,
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_managed_spot_training: Option<bool>,
    pub checkpoint_config: Option<CheckpointConfig>,
    pub debug_hook_config: Option<DebugHookConfig>,
    pub debug_rule_configurations: Option<Vec<DebugRuleConfiguration>>,
    pub tensor_board_output_config: Option<TensorBoardOutputConfig>,
    pub experiment_config: Option<ExperimentConfig>,
    pub profiler_config: Option<ProfilerConfig>,
    pub profiler_rule_configurations: Option<Vec<ProfilerRuleConfiguration>>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub retry_strategy: Option<RetryStrategy>,
    pub remote_debug_config: Option<RemoteDebugConfig>,
    pub infra_check_config: Option<InfraCheckConfig>,
    pub session_chaining_config: Option<SessionChainingConfig>,
    pub serverless_job_config: Option<ServerlessJobConfig>,
    pub mlflow_config: Option<MlflowConfig>,
    pub model_package_config: Option<ModelPackageConfig>,
}

impl crate::TreeValue for CreateTrainingJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            training_job_name: s.take(0)?,
            hyper_parameters: s.take_optional(1)?,
            algorithm_specification: s.take_optional(2)?,
            role_arn: s.take(3)?,
            input_data_config: s.take_optional(4)?,
            output_data_config: s.take(5)?,
            resource_config: s.take_optional(6)?,
            vpc_config: s.take_optional(7)?,
            stopping_condition: s.take_optional(8)?,
            tags: s.take_optional(9)?,
            enable_network_isolation: s.take_optional(10)?,
            enable_inter_container_traffic_encryption: s.take_optional(11)?,
            enable_managed_spot_training: s.take_optional(12)?,
            checkpoint_config: s.take_optional(13)?,
            debug_hook_config: s.take_optional(14)?,
            debug_rule_configurations: s.take_optional(15)?,
            tensor_board_output_config: s.take_optional(16)?,
            experiment_config: s.take_optional(17)?,
            profiler_config: s.take_optional(18)?,
            profiler_rule_configurations: s.take_optional(19)?,
            environment: s.take_optional(20)?,
            retry_strategy: s.take_optional(21)?,
            remote_debug_config: s.take_optional(22)?,
            infra_check_config: s.take_optional(23)?,
            session_chaining_config: s.take_optional(24)?,
            serverless_job_config: s.take_optional(25)?,
            mlflow_config: s.take_optional(26)?,
            model_package_config: s.take_optional(27)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(28);
        s.put(0, self.training_job_name);
        s.put_optional(1, self.hyper_parameters);
        s.put_optional(2, self.algorithm_specification);
        s.put(3, self.role_arn);
        s.put_optional(4, self.input_data_config);
        s.put(5, self.output_data_config);
        s.put_optional(6, self.resource_config);
        s.put_optional(7, self.vpc_config);
        s.put_optional(8, self.stopping_condition);
        s.put_optional(9, self.tags);
        s.put_optional(10, self.enable_network_isolation);
        s.put_optional(11, self.enable_inter_container_traffic_encryption);
        s.put_optional(12, self.enable_managed_spot_training);
        s.put_optional(13, self.checkpoint_config);
        s.put_optional(14, self.debug_hook_config);
        s.put_optional(15, self.debug_rule_configurations);
        s.put_optional(16, self.tensor_board_output_config);
        s.put_optional(17, self.experiment_config);
        s.put_optional(18, self.profiler_config);
        s.put_optional(19, self.profiler_rule_configurations);
        s.put_optional(20, self.environment);
        s.put_optional(21, self.retry_strategy);
        s.put_optional(22, self.remote_debug_config);
        s.put_optional(23, self.infra_check_config);
        s.put_optional(24, self.session_chaining_config);
        s.put_optional(25, self.serverless_job_config);
        s.put_optional(26, self.mlflow_config);
        s.put_optional(27, self.model_package_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateTrainingJobInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_TRAINING_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTrainingJobOutput {
    pub training_job_arn: Option<String>,
}

impl crate::TreeValue for CreateTrainingJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { training_job_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.training_job_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateTrainingJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_TRAINING_JOB_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTransformJobInput {
    pub transform_job_name: String,
    pub model_name: String,
    pub max_concurrent_transforms: Option<i32>,
    pub model_client_config: Option<ModelClientConfig>,
    pub max_payload_in_mb: Option<i32>,
    pub batch_strategy: Option<BatchStrategy>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub transform_input: TransformInput,
    pub transform_output: TransformOutput,
    pub data_capture_config: Option<BatchDataCaptureConfig>,
    pub transform_resources: TransformResources,
    pub data_processing: Option<DataProcessing>,
    pub tags: Option<Vec<Tag>>,
    pub experiment_config: Option<ExperimentConfig>,
}

impl crate::TreeValue for CreateTransformJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            transform_job_name: s.take(0)?,
            model_name: s.take(1)?,
            max_concurrent_transforms: s.take_optional(2)?,
            model_client_config: s.take_optional(3)?,
            max_payload_in_mb: s.take_optional(4)?,
            batch_strategy: s.take_optional(5)?,
            environment: s.take_optional(6)?,
            transform_input: s.take(7)?,
            transform_output: s.take(8)?,
            data_capture_config: s.take_optional(9)?,
            transform_resources: s.take(10)?,
            data_processing: s.take_optional(11)?,
            tags: s.take_optional(12)?,
            experiment_config: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put(0, self.transform_job_name);
        s.put(1, self.model_name);
        s.put_optional(2, self.max_concurrent_transforms);
        s.put_optional(3, self.model_client_config);
        s.put_optional(4, self.max_payload_in_mb);
        s.put_optional(5, self.batch_strategy);
        s.put_optional(6, self.environment);
        s.put(7, self.transform_input);
        s.put(8, self.transform_output);
        s.put_optional(9, self.data_capture_config);
        s.put(10, self.transform_resources);
        s.put_optional(11, self.data_processing);
        s.put_optional(12, self.tags);
        s.put_optional(13, self.experiment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateTransformJobInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_TRANSFORM_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTransformJobOutput {
    pub transform_job_arn: Option<String>,
}

impl crate::TreeValue for CreateTransformJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { transform_job_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.transform_job_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateTransformJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_TRANSFORM_JOB_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CrossRegionTrafficConfig {
    pub max_invocations_per_second_per_instance: i32,
    pub max_cross_region_percent_per_endpoint: i32,
}

impl crate::TreeValue for CrossRegionTrafficConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            max_invocations_per_second_per_instance: s.take(0)?,
            max_cross_region_percent_per_endpoint: s.take(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.max_invocations_per_second_per_instance);
        s.put(1, self.max_cross_region_percent_per_endpoint);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CrossRegionTrafficConfig {
    const SCHEMA: &'static crate::Schema = &schema::CROSS_REGION_TRAFFIC_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataCaptureConfig {
    pub enable_capture: Option<bool>,
    pub initial_sampling_percentage: i32,
    pub destination_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub capture_options: Vec<CaptureOption>,
    pub capture_content_type_header: Option<CaptureContentTypeHeader>,
}

impl crate::TreeValue for DataCaptureConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            enable_capture: s.take_optional(0)?,
            initial_sampling_percentage: s.take(1)?,
            destination_s3_uri: s.take(2)?,
            kms_key_id: s.take_optional(3)?,
            capture_options: s.take(4)?,
            capture_content_type_header: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.enable_capture);
        s.put(1, self.initial_sampling_percentage);
        s.put(2, self.destination_s3_uri);
        s.put_optional(3, self.kms_key_id);
        s.put(4, self.capture_options);
        s.put_optional(5, self.capture_content_type_header);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DataCaptureConfig {
    const SCHEMA: &'static crate::Schema = &schema::DATA_CAPTURE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataCaptureConfigSummary {
    pub enable_capture: Option<bool>,
    pub capture_status: Option<CaptureStatus>,
    pub current_sampling_percentage: Option<i32>,
    pub destination_s3_uri: Option<String>,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for DataCaptureConfigSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            enable_capture: s.take_optional(0)?,
            capture_status: s.take_optional(1)?,
            current_sampling_percentage: s.take_optional(2)?,
            destination_s3_uri: s.take_optional(3)?,
            kms_key_id: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.enable_capture);
        s.put_optional(1, self.capture_status);
        s.put_optional(2, self.current_sampling_percentage);
        s.put_optional(3, self.destination_s3_uri);
        s.put_optional(4, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DataCaptureConfigSummary {
    const SCHEMA: &'static crate::Schema = &schema::DATA_CAPTURE_CONFIG_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataProcessing {
    pub input_filter: Option<String>,
    pub output_filter: Option<String>,
    pub join_source: Option<JoinSource>,
}

impl crate::TreeValue for DataProcessing {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            input_filter: s.take_optional(0)?,
            output_filter: s.take_optional(1)?,
            join_source: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.input_filter);
        s.put_optional(1, self.output_filter);
        s.put_optional(2, self.join_source);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DataProcessing {
    const SCHEMA: &'static crate::Schema = &schema::DATA_PROCESSING;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataSource {
    pub s3_data_source: Option<S3DataSource>,
    pub file_system_data_source: Option<FileSystemDataSource>,
    pub dataset_source: Option<DatasetSource>,
}

impl crate::TreeValue for DataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_data_source: s.take_optional(0)?,
            file_system_data_source: s.take_optional(1)?,
            dataset_source: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.s3_data_source);
        s.put_optional(1, self.file_system_data_source);
        s.put_optional(2, self.dataset_source);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DataSource {
    const SCHEMA: &'static crate::Schema = &schema::DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DatasetDefinition {
    pub athena_dataset_definition: Option<AthenaDatasetDefinition>,
    pub redshift_dataset_definition: Option<RedshiftDatasetDefinition>,
    pub local_path: Option<String>,
    pub data_distribution_type: Option<DataDistributionType>,
    pub input_mode: Option<InputMode>,
}

impl crate::TreeValue for DatasetDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            athena_dataset_definition: s.take_optional(0)?,
            redshift_dataset_definition: s.take_optional(1)?,
            local_path: s.take_optional(2)?,
            data_distribution_type: s.take_optional(3)?,
            input_mode: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.athena_dataset_definition);
        s.put_optional(1, self.redshift_dataset_definition);
        s.put_optional(2, self.local_path);
        s.put_optional(3, self.data_distribution_type);
        s.put_optional(4, self.input_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DatasetDefinition {
    const SCHEMA: &'static crate::Schema = &schema::DATASET_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DatasetSource {
    pub dataset_arn: String,
}

impl crate::TreeValue for DatasetSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { dataset_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.dataset_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DatasetSource {
    const SCHEMA: &'static crate::Schema = &schema::DATASET_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DebugHookConfig {
    pub local_path: Option<String>,
    pub s3_output_path: String,
    pub hook_parameters: Option<indexmap::IndexMap<String, String>>,
    pub collection_configurations: Option<Vec<CollectionConfiguration>>,
}

impl crate::TreeValue for DebugHookConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            local_path: s.take_optional(0)?,
            s3_output_path: s.take(1)?,
            hook_parameters: s.take_optional(2)?,
            collection_configurations: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.local_path);
        s.put(1, self.s3_output_path);
        s.put_optional(2, self.hook_parameters);
        s.put_optional(3, self.collection_configurations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DebugHookConfig {
    const SCHEMA: &'static crate::Schema = &schema::DEBUG_HOOK_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DebugRuleConfiguration {
    pub rule_configuration_name: String,
    pub local_path: Option<String>,
    pub s3_output_path: Option<String>,
    pub rule_evaluator_image: String,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: Option<i32>,
    pub rule_parameters: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for DebugRuleConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_configuration_name: s.take(0)?,
            local_path: s.take_optional(1)?,
            s3_output_path: s.take_optional(2)?,
            rule_evaluator_image: s.take(3)?,
            instance_type: s.take_optional(4)?,
            volume_size_in_gb: s.take_optional(5)?,
            rule_parameters: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.rule_configuration_name);
        s.put_optional(1, self.local_path);
        s.put_optional(2, self.s3_output_path);
        s.put(3, self.rule_evaluator_image);
        s.put_optional(4, self.instance_type);
        s.put_optional(5, self.volume_size_in_gb);
        s.put_optional(6, self.rule_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DebugRuleConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::DEBUG_RULE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DebugRuleEvaluationStatus {
    pub rule_configuration_name: Option<String>,
    pub rule_evaluation_job_arn: Option<String>,
    pub rule_evaluation_status: Option<RuleEvaluationStatus>,
    pub status_details: Option<String>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for DebugRuleEvaluationStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_configuration_name: s.take_optional(0)?,
            rule_evaluation_job_arn: s.take_optional(1)?,
            rule_evaluation_status: s.take_optional(2)?,
            status_details: s.take_optional(3)?,
            last_modified_time: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.rule_configuration_name);
        s.put_optional(1, self.rule_evaluation_job_arn);
        s.put_optional(2, self.rule_evaluation_status);
        s.put_optional(3, self.status_details);
        s.put_optional(4, self.last_modified_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DebugRuleEvaluationStatus {
    const SCHEMA: &'static crate::Schema = &schema::DEBUG_RULE_EVALUATION_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEndpointConfigInput {
    pub endpoint_config_name: String,
}

impl crate::TreeValue for DeleteEndpointConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_config_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.endpoint_config_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteEndpointConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ENDPOINT_CONFIG_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEndpointInput {
    pub endpoint_name: String,
}

impl crate::TreeValue for DeleteEndpointInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.endpoint_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteEndpointInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ENDPOINT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteModelInput {
    pub model_name: String,
}

impl crate::TreeValue for DeleteModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { model_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.model_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteModelInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MODEL_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteTagsInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for DeleteTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_TAGS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteTagsOutput {}

impl crate::TreeValue for DeleteTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_TAGS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeployedImage {
    pub specified_image: Option<String>,
    pub resolved_image: Option<String>,
    pub resolution_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for DeployedImage {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            specified_image: s.take_optional(0)?,
            resolved_image: s.take_optional(1)?,
            resolution_time: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.specified_image);
        s.put_optional(1, self.resolved_image);
        s.put_optional(2, self.resolution_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeployedImage {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYED_IMAGE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeploymentConfig {
    pub blue_green_update_policy: Option<BlueGreenUpdatePolicy>,
    pub rolling_update_policy: Option<RollingUpdatePolicy>,
    pub auto_rollback_configuration: Option<AutoRollbackConfig>,
}

impl crate::TreeValue for DeploymentConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            blue_green_update_policy: s.take_optional(0)?,
            rolling_update_policy: s.take_optional(1)?,
            auto_rollback_configuration: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.blue_green_update_policy);
        s.put_optional(1, self.rolling_update_policy);
        s.put_optional(2, self.auto_rollback_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeploymentConfig {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYMENT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeploymentRecommendation {
    pub recommendation_status: Option<RecommendationStatus>,
    pub real_time_inference_recommendations: Option<Vec<RealTimeInferenceRecommendation>>,
}

impl crate::TreeValue for DeploymentRecommendation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            recommendation_status: s.take_optional(0)?,
            real_time_inference_recommendations: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.recommendation_status);
        s.put_optional(1, self.real_time_inference_recommendations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeploymentRecommendation {
    const SCHEMA: &'static crate::Schema = &schema::DEPLOYMENT_RECOMMENDATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEndpointConfigInput {
    pub endpoint_config_name: String,
}

impl crate::TreeValue for DescribeEndpointConfigInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_config_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.endpoint_config_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEndpointConfigInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ENDPOINT_CONFIG_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEndpointConfigOutput {
    pub endpoint_config_name: Option<String>,
    pub endpoint_config_arn: Option<String>,
    pub production_variants: Option<Vec<ProductionVariant>>,
    pub data_capture_config: Option<DataCaptureConfig>,
    pub kms_key_id: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub async_inference_config: Option<AsyncInferenceConfig>,
    pub explainer_config: Option<ExplainerConfig>,
    pub shadow_production_variants: Option<Vec<ProductionVariant>>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub enable_network_isolation: Option<bool>,
    pub metrics_config: Option<MetricsConfig>,
    pub cross_region_traffic_config: Option<CrossRegionTrafficConfig>,
}

impl crate::TreeValue for DescribeEndpointConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_config_name: s.take_optional(0)?,
            endpoint_config_arn: s.take_optional(1)?,
            production_variants: s.take_optional(2)?,
            data_capture_config: s.take_optional(3)?,
            kms_key_id: s.take_optional(4)?,
            creation_time: s.take_optional(5)?,
            async_inference_config: s.take_optional(6)?,
            explainer_config: s.take_optional(7)?,
            shadow_production_variants: s.take_optional(8)?,
            execution_role_arn: s.take_optional(9)?,
            vpc_config: s.take_optional(10)?,
            enable_network_isolation: s.take_optional(11)?,
            metrics_config: s.take_optional(12)?,
            cross_region_traffic_config: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.endpoint_config_name);
        s.put_optional(1, self.endpoint_config_arn);
        s.put_optional(2, self.production_variants);
        s.put_optional(3, self.data_capture_config);
        s.put_optional(4, self.kms_key_id);
        s.put_optional(5, self.creation_time);
        s.put_optional(6, self.async_inference_config);
        s.put_optional(7, self.explainer_config);
        s.put_optional(8, self.shadow_production_variants);
        s.put_optional(9, self.execution_role_arn);
        s.put_optional(10, self.vpc_config);
        s.put_optional(11, self.enable_network_isolation);
        s.put_optional(12, self.metrics_config);
        s.put_optional(13, self.cross_region_traffic_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEndpointConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ENDPOINT_CONFIG_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEndpointInput {
    pub endpoint_name: String,
}

impl crate::TreeValue for DescribeEndpointInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.endpoint_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEndpointInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ENDPOINT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeEndpointOutput {
    pub endpoint_name: Option<String>,
    pub endpoint_arn: Option<String>,
    pub endpoint_config_name: Option<String>,
    pub production_variants: Option<Vec<ProductionVariantSummary>>,
    pub data_capture_config: Option<DataCaptureConfigSummary>,
    pub endpoint_status: Option<EndpointStatus>,
    pub failure_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_deployment_config: Option<DeploymentConfig>,
    pub async_inference_config: Option<AsyncInferenceConfig>,
    pub pending_deployment_summary: Option<PendingDeploymentSummary>,
    pub explainer_config: Option<ExplainerConfig>,
    pub shadow_production_variants: Option<Vec<ProductionVariantSummary>>,
    pub metrics_config: Option<MetricsConfig>,
    pub cross_region_traffic_config: Option<CrossRegionTrafficConfig>,
}

impl crate::TreeValue for DescribeEndpointOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_name: s.take_optional(0)?,
            endpoint_arn: s.take_optional(1)?,
            endpoint_config_name: s.take_optional(2)?,
            production_variants: s.take_optional(3)?,
            data_capture_config: s.take_optional(4)?,
            endpoint_status: s.take_optional(5)?,
            failure_reason: s.take_optional(6)?,
            creation_time: s.take_optional(7)?,
            last_modified_time: s.take_optional(8)?,
            last_deployment_config: s.take_optional(9)?,
            async_inference_config: s.take_optional(10)?,
            pending_deployment_summary: s.take_optional(11)?,
            explainer_config: s.take_optional(12)?,
            shadow_production_variants: s.take_optional(13)?,
            metrics_config: s.take_optional(14)?,
            cross_region_traffic_config: s.take_optional(15)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(16);
        s.put_optional(0, self.endpoint_name);
        s.put_optional(1, self.endpoint_arn);
        s.put_optional(2, self.endpoint_config_name);
        s.put_optional(3, self.production_variants);
        s.put_optional(4, self.data_capture_config);
        s.put_optional(5, self.endpoint_status);
        s.put_optional(6, self.failure_reason);
        s.put_optional(7, self.creation_time);
        s.put_optional(8, self.last_modified_time);
        s.put_optional(9, self.last_deployment_config);
        s.put_optional(10, self.async_inference_config);
        s.put_optional(11, self.pending_deployment_summary);
        s.put_optional(12, self.explainer_config);
        s.put_optional(13, self.shadow_production_variants);
        s.put_optional(14, self.metrics_config);
        s.put_optional(15, self.cross_region_traffic_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeEndpointOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_ENDPOINT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeModelInput {
    pub model_name: String,
}

impl crate::TreeValue for DescribeModelInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { model_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.model_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeModelInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_MODEL_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeModelOutput {
    pub model_name: Option<String>,
    pub primary_container: Option<ContainerDefinition>,
    pub containers: Option<Vec<ContainerDefinition>>,
    pub inference_execution_config: Option<InferenceExecutionConfig>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub creation_time: Option<crate::Timestamp>,
    pub model_arn: Option<String>,
    pub enable_network_isolation: Option<bool>,
    pub deployment_recommendation: Option<DeploymentRecommendation>,
}

impl crate::TreeValue for DescribeModelOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            model_name: s.take_optional(0)?,
            primary_container: s.take_optional(1)?,
            containers: s.take_optional(2)?,
            inference_execution_config: s.take_optional(3)?,
            execution_role_arn: s.take_optional(4)?,
            vpc_config: s.take_optional(5)?,
            creation_time: s.take_optional(6)?,
            model_arn: s.take_optional(7)?,
            enable_network_isolation: s.take_optional(8)?,
            deployment_recommendation: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.model_name);
        s.put_optional(1, self.primary_container);
        s.put_optional(2, self.containers);
        s.put_optional(3, self.inference_execution_config);
        s.put_optional(4, self.execution_role_arn);
        s.put_optional(5, self.vpc_config);
        s.put_optional(6, self.creation_time);
        s.put_optional(7, self.model_arn);
        s.put_optional(8, self.enable_network_isolation);
        s.put_optional(9, self.deployment_recommendation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeModelOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_MODEL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeProcessingJobInput {
    pub processing_job_name: String,
}

impl crate::TreeValue for DescribeProcessingJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { processing_job_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.processing_job_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeProcessingJobInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_PROCESSING_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeProcessingJobOutput {
    pub processing_inputs: Option<Vec<ProcessingInput>>,
    pub processing_output_config: Option<ProcessingOutputConfig>,
    pub processing_job_name: Option<String>,
    pub processing_resources: Option<ProcessingResources>,
    pub stopping_condition: Option<ProcessingStoppingCondition>,
    pub app_specification: Option<AppSpecification>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub network_config: Option<NetworkConfig>,
    pub role_arn: Option<String>,
    pub experiment_config: Option<ExperimentConfig>,
    pub processing_job_arn: Option<String>,
    pub processing_job_status: Option<ProcessingJobStatus>,
    pub exit_message: Option<String>,
    pub failure_reason: Option<String>,
    pub processing_end_time: Option<crate::Timestamp>,
    pub processing_start_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub creation_time: Option<crate::Timestamp>,
    pub monitoring_schedule_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub training_job_arn: Option<String>,
}

impl crate::TreeValue for DescribeProcessingJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            processing_inputs: s.take_optional(0)?,
            processing_output_config: s.take_optional(1)?,
            processing_job_name: s.take_optional(2)?,
            processing_resources: s.take_optional(3)?,
            stopping_condition: s.take_optional(4)?,
            app_specification: s.take_optional(5)?,
            environment: s.take_optional(6)?,
            network_config: s.take_optional(7)?,
            role_arn: s.take_optional(8)?,
            experiment_config: s.take_optional(9)?,
            processing_job_arn: s.take_optional(10)?,
            processing_job_status: s.take_optional(11)?,
            exit_message: s.take_optional(12)?,
            failure_reason: s.take_optional(13)?,
            processing_end_time: s.take_optional(14)?,
            processing_start_time: s.take_optional(15)?,
            last_modified_time: s.take_optional(16)?,
            creation_time: s.take_optional(17)?,
            monitoring_schedule_arn: s.take_optional(18)?,
            auto_ml_job_arn: s.take_optional(19)?,
            training_job_arn: s.take_optional(20)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(21);
        s.put_optional(0, self.processing_inputs);
        s.put_optional(1, self.processing_output_config);
        s.put_optional(2, self.processing_job_name);
        s.put_optional(3, self.processing_resources);
        s.put_optional(4, self.stopping_condition);
        s.put_optional(5, self.app_specification);
        s.put_optional(6, self.environment);
        s.put_optional(7, self.network_config);
        s.put_optional(8, self.role_arn);
        s.put_optional(9, self.experiment_config);
        s.put_optional(10, self.processing_job_arn);
        s.put_optional(11, self.processing_job_status);
        s.put_optional(12, self.exit_message);
        s.put_optional(13, self.failure_reason);
        s.put_optional(14, self.processing_end_time);
        s.put_optional(15, self.processing_start_time);
        s.put_optional(16, self.last_modified_time);
        s.put_optional(17, self.creation_time);
        s.put_optional(18, self.monitoring_schedule_arn);
        s.put_optional(19, self.auto_ml_job_arn);
        s.put_optional(20, self.training_job_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeProcessingJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_PROCESSING_JOB_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeTrainingJobInput {
    pub training_job_name: String,
}

impl crate::TreeValue for DescribeTrainingJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { training_job_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.training_job_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeTrainingJobInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_TRAINING_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeTrainingJobOutput {
    pub training_job_name: Option<String>,
    pub training_job_arn: Option<String>,
    pub tuning_job_arn: Option<String>,
    pub labeling_job_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub model_artifacts: Option<ModelArtifacts>,
    pub training_job_status: Option<TrainingJobStatus>,
    pub secondary_status: Option<SecondaryStatus>,
    pub failure_reason: Option<String>,
    pub hyper_parameters: Option<indexmap::IndexMap<String, String>>,
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub role_arn: Option<String>,
    pub input_data_config: Option<Vec<Channel>>,
    pub output_data_config: Option<OutputDataConfig>,
    pub resource_config: Option<ResourceConfig>,
    pub warm_pool_status: Option<WarmPoolStatus>,
    pub vpc_config: Option<VpcConfig>,
    pub stopping_condition: Option<StoppingCondition>,
    pub creation_time: Option<crate::Timestamp>,
    pub training_start_time: Option<crate::Timestamp>,
    pub training_end_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub secondary_status_transitions: Option<Vec<SecondaryStatusTransition>>,
    pub final_metric_data_list: Option<Vec<MetricData>>,
    pub enable_network_isolation: Option<bool>,
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_managed_spot_training: Option<bool>,
    pub checkpoint_config: Option<CheckpointConfig>,
    pub training_time_in_seconds: Option<i32>,
    pub billable_time_in_seconds: Option<i32>,
    pub billable_token_count: Option<i64>,
    pub debug_hook_config: Option<DebugHookConfig>,
    pub experiment_config: Option<ExperimentConfig>,
    pub debug_rule_configurations: Option<Vec<DebugRuleConfiguration>>,
    pub tensor_board_output_config: Option<TensorBoardOutputConfig>,
    pub debug_rule_evaluation_statuses: Option<Vec<DebugRuleEvaluationStatus>>,
    pub profiler_config: Option<ProfilerConfig>,
    pub profiler_rule_configurations: Option<Vec<ProfilerRuleConfiguration>>,
    pub profiler_rule_evaluation_statuses: Option<Vec<ProfilerRuleEvaluationStatus>>,
    pub profiling_status: Option<ProfilingStatus>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub retry_strategy: Option<RetryStrategy>,
    pub remote_debug_config: Option<RemoteDebugConfig>,
    pub infra_check_config: Option<InfraCheckConfig>,
    pub serverless_job_config: Option<ServerlessJobConfig>,
    pub mlflow_config: Option<MlflowConfig>,
    pub model_package_config: Option<ModelPackageConfig>,
    pub mlflow_details: Option<MlflowDetails>,
    pub progress_info: Option<TrainingProgressInfo>,
    pub output_model_package_arn: Option<String>,
}

impl crate::TreeValue for DescribeTrainingJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            training_job_name: s.take_optional(0)?,
            training_job_arn: s.take_optional(1)?,
            tuning_job_arn: s.take_optional(2)?,
            labeling_job_arn: s.take_optional(3)?,
            auto_ml_job_arn: s.take_optional(4)?,
            model_artifacts: s.take_optional(5)?,
            training_job_status: s.take_optional(6)?,
            secondary_status: s.take_optional(7)?,
            failure_reason: s.take_optional(8)?,
            hyper_parameters: s.take_optional(9)?,
            algorithm_specification: s.take_optional(10)?,
            role_arn: s.take_optional(11)?,
            input_data_config: s.take_optional(12)?,
            output_data_config: s.take_optional(13)?,
            resource_config: s.take_optional(14)?,
            warm_pool_status: s.take_optional(15)?,
            vpc_config: s.take_optional(16)?,
            stopping_condition: s.take_optional(17)?,
            creation_time: s.take_optional(18)?,
            training_start_time: s.take_optional(19)?,
            training_end_time: s.take_optional(20)?,
            last_modified_time: s.take_optional(21)?,
            secondary_status_transitions: s.take_optional(22)?,
            final_metric_data_list: s.take_optional(23)?,
            enable_network_isolation: s.take_optional(24)?,
            enable_inter_container_traffic_encryption: s.take_optional(25)?,
            enable_managed_spot_training: s.take_optional(26)?,
            checkpoint_config: s.take_optional(27)?,
            training_time_in_seconds: s.take_optional(28)?,
            billable_time_in_seconds: s.take_optional(29)?,
            billable_token_count: s.take_optional(30)?,
            debug_hook_config: s.take_optional(31)?,
            experiment_config: s.take_optional(32)?,
            debug_rule_configurations: s.take_optional(33)?,
            tensor_board_output_config: s.take_optional(34)?,
            debug_rule_evaluation_statuses: s.take_optional(35)?,
            profiler_config: s.take_optional(36)?,
            profiler_rule_configurations: s.take_optional(37)?,
            profiler_rule_evaluation_statuses: s.take_optional(38)?,
            profiling_status: s.take_optional(39)?,
            environment: s.take_optional(40)?,
            retry_strategy: s.take_optional(41)?,
            remote_debug_config: s.take_optional(42)?,
            infra_check_config: s.take_optional(43)?,
            serverless_job_config: s.take_optional(44)?,
            mlflow_config: s.take_optional(45)?,
            model_package_config: s.take_optional(46)?,
            mlflow_details: s.take_optional(47)?,
            progress_info: s.take_optional(48)?,
            output_model_package_arn: s.take_optional(49)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(50);
        s.put_optional(0, self.training_job_name);
        s.put_optional(1, self.training_job_arn);
        s.put_optional(2, self.tuning_job_arn);
        s.put_optional(3, self.labeling_job_arn);
        s.put_optional(4, self.auto_ml_job_arn);
        s.put_optional(5, self.model_artifacts);
        s.put_optional(6, self.training_job_status);
        s.put_optional(7, self.secondary_status);
        s.put_optional(8, self.failure_reason);
        s.put_optional(9, self.hyper_parameters);
        s.put_optional(10, self.algorithm_specification);
        s.put_optional(11, self.role_arn);
        s.put_optional(12, self.input_data_config);
        s.put_optional(13, self.output_data_config);
        s.put_optional(14, self.resource_config);
        s.put_optional(15, self.warm_pool_status);
        s.put_optional(16, self.vpc_config);
        s.put_optional(17, self.stopping_condition);
        s.put_optional(18, self.creation_time);
        s.put_optional(19, self.training_start_time);
        s.put_optional(20, self.training_end_time);
        s.put_optional(21, self.last_modified_time);
        s.put_optional(22, self.secondary_status_transitions);
        s.put_optional(23, self.final_metric_data_list);
        s.put_optional(24, self.enable_network_isolation);
        s.put_optional(25, self.enable_inter_container_traffic_encryption);
        s.put_optional(26, self.enable_managed_spot_training);
        s.put_optional(27, self.checkpoint_config);
        s.put_optional(28, self.training_time_in_seconds);
        s.put_optional(29, self.billable_time_in_seconds);
        s.put_optional(30, self.billable_token_count);
        s.put_optional(31, self.debug_hook_config);
        s.put_optional(32, self.experiment_config);
        s.put_optional(33, self.debug_rule_configurations);
        s.put_optional(34, self.tensor_board_output_config);
        s.put_optional(35, self.debug_rule_evaluation_statuses);
        s.put_optional(36, self.profiler_config);
        s.put_optional(37, self.profiler_rule_configurations);
        s.put_optional(38, self.profiler_rule_evaluation_statuses);
        s.put_optional(39, self.profiling_status);
        s.put_optional(40, self.environment);
        s.put_optional(41, self.retry_strategy);
        s.put_optional(42, self.remote_debug_config);
        s.put_optional(43, self.infra_check_config);
        s.put_optional(44, self.serverless_job_config);
        s.put_optional(45, self.mlflow_config);
        s.put_optional(46, self.model_package_config);
        s.put_optional(47, self.mlflow_details);
        s.put_optional(48, self.progress_info);
        s.put_optional(49, self.output_model_package_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeTrainingJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_TRAINING_JOB_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeTransformJobInput {
    pub transform_job_name: String,
}

impl crate::TreeValue for DescribeTransformJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { transform_job_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.transform_job_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeTransformJobInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_TRANSFORM_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeTransformJobOutput {
    pub transform_job_name: Option<String>,
    pub transform_job_arn: Option<String>,
    pub transform_job_status: Option<TransformJobStatus>,
    pub failure_reason: Option<String>,
    pub model_name: Option<String>,
    pub max_concurrent_transforms: Option<i32>,
    pub model_client_config: Option<ModelClientConfig>,
    pub max_payload_in_mb: Option<i32>,
    pub batch_strategy: Option<BatchStrategy>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
    pub transform_input: Option<TransformInput>,
    pub transform_output: Option<TransformOutput>,
    pub data_capture_config: Option<BatchDataCaptureConfig>,
    pub transform_resources: Option<TransformResources>,
    pub creation_time: Option<crate::Timestamp>,
    pub transform_start_time: Option<crate::Timestamp>,
    pub transform_end_time: Option<crate::Timestamp>,
    pub labeling_job_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub data_processing: Option<DataProcessing>,
    pub experiment_config: Option<ExperimentConfig>,
}

impl crate::TreeValue for DescribeTransformJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            transform_job_name: s.take_optional(0)?,
            transform_job_arn: s.take_optional(1)?,
            transform_job_status: s.take_optional(2)?,
            failure_reason: s.take_optional(3)?,
            model_name: s.take_optional(4)?,
            max_concurrent_transforms: s.take_optional(5)?,
            model_client_config: s.take_optional(6)?,
            max_payload_in_mb: s.take_optional(7)?,
            batch_strategy: s.take_optional(8)?,
            environment: s.take_optional(9)?,
            transform_input: s.take_optional(10)?,
            transform_output: s.take_optional(11)?,
            data_capture_config: s.take_optional(12)?,
            transform_resources: s.take_optional(13)?,
            creation_time: s.take_optional(14)?,
            transform_start_time: s.take_optional(15)?,
            transform_end_time: s.take_optional(16)?,
            labeling_job_arn: s.take_optional(17)?,
            auto_ml_job_arn: s.take_optional(18)?,
            data_processing: s.take_optional(19)?,
            experiment_config: s.take_optional(20)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(21);
        s.put_optional(0, self.transform_job_name);
        s.put_optional(1, self.transform_job_arn);
        s.put_optional(2, self.transform_job_status);
        s.put_optional(3, self.failure_reason);
        s.put_optional(4, self.model_name);
        s.put_optional(5, self.max_concurrent_transforms);
        s.put_optional(6, self.model_client_config);
        s.put_optional(7, self.max_payload_in_mb);
        s.put_optional(8, self.batch_strategy);
        s.put_optional(9, self.environment);
        s.put_optional(10, self.transform_input);
        s.put_optional(11, self.transform_output);
        s.put_optional(12, self.data_capture_config);
        s.put_optional(13, self.transform_resources);
        s.put_optional(14, self.creation_time);
        s.put_optional(15, self.transform_start_time);
        s.put_optional(16, self.transform_end_time);
        s.put_optional(17, self.labeling_job_arn);
        s.put_optional(18, self.auto_ml_job_arn);
        s.put_optional(19, self.data_processing);
        s.put_optional(20, self.experiment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeTransformJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_TRANSFORM_JOB_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DesiredWeightAndCapacity {
    pub variant_name: String,
    pub desired_weight: Option<f64>,
    pub desired_instance_count: Option<i32>,
    pub serverless_update_config: Option<ProductionVariantServerlessUpdateConfig>,
}

impl crate::TreeValue for DesiredWeightAndCapacity {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            variant_name: s.take(0)?,
            desired_weight: s.take_optional(1)?,
            desired_instance_count: s.take_optional(2)?,
            serverless_update_config: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.variant_name);
        s.put_optional(1, self.desired_weight);
        s.put_optional(2, self.desired_instance_count);
        s.put_optional(3, self.serverless_update_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DesiredWeightAndCapacity {
    const SCHEMA: &'static crate::Schema = &schema::DESIRED_WEIGHT_AND_CAPACITY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Ec2CapacityReservation {
    pub ec2_capacity_reservation_id: Option<String>,
    pub total_instance_count: Option<i32>,
    pub available_instance_count: Option<i32>,
    pub used_by_current_endpoint: Option<i32>,
}

impl crate::TreeValue for Ec2CapacityReservation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ec2_capacity_reservation_id: s.take_optional(0)?,
            total_instance_count: s.take_optional(1)?,
            available_instance_count: s.take_optional(2)?,
            used_by_current_endpoint: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.ec2_capacity_reservation_id);
        s.put_optional(1, self.total_instance_count);
        s.put_optional(2, self.available_instance_count);
        s.put_optional(3, self.used_by_current_endpoint);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Ec2CapacityReservation {
    const SCHEMA: &'static crate::Schema = &schema::EC2_CAPACITY_RESERVATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndpointConfigSummary {
    pub endpoint_config_name: Option<String>,
    pub endpoint_config_arn: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for EndpointConfigSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_config_name: s.take_optional(0)?,
            endpoint_config_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.endpoint_config_name);
        s.put_optional(1, self.endpoint_config_arn);
        s.put_optional(2, self.creation_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EndpointConfigSummary {
    const SCHEMA: &'static crate::Schema = &schema::ENDPOINT_CONFIG_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndpointSummary {
    pub endpoint_name: Option<String>,
    pub endpoint_arn: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub endpoint_status: Option<EndpointStatus>,
}

impl crate::TreeValue for EndpointSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_name: s.take_optional(0)?,
            endpoint_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
            last_modified_time: s.take_optional(3)?,
            endpoint_status: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.endpoint_name);
        s.put_optional(1, self.endpoint_arn);
        s.put_optional(2, self.creation_time);
        s.put_optional(3, self.last_modified_time);
        s.put_optional(4, self.endpoint_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EndpointSummary {
    const SCHEMA: &'static crate::Schema = &schema::ENDPOINT_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExperimentConfig {
    pub experiment_name: Option<String>,
    pub trial_name: Option<String>,
    pub trial_component_display_name: Option<String>,
    pub run_name: Option<String>,
}

impl crate::TreeValue for ExperimentConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            experiment_name: s.take_optional(0)?,
            trial_name: s.take_optional(1)?,
            trial_component_display_name: s.take_optional(2)?,
            run_name: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.experiment_name);
        s.put_optional(1, self.trial_name);
        s.put_optional(2, self.trial_component_display_name);
        s.put_optional(3, self.run_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExperimentConfig {
    const SCHEMA: &'static crate::Schema = &schema::EXPERIMENT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExplainerConfig {
    pub clarify_explainer_config: Option<ClarifyExplainerConfig>,
}

impl crate::TreeValue for ExplainerConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { clarify_explainer_config: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.clarify_explainer_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExplainerConfig {
    const SCHEMA: &'static crate::Schema = &schema::EXPLAINER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FileSystemDataSource {
    pub file_system_id: String,
    pub file_system_access_mode: FileSystemAccessMode,
    pub file_system_type: FileSystemType,
    pub directory_path: String,
}

impl crate::TreeValue for FileSystemDataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            file_system_id: s.take(0)?,
            file_system_access_mode: s.take(1)?,
            file_system_type: s.take(2)?,
            directory_path: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.file_system_id);
        s.put(1, self.file_system_access_mode);
        s.put(2, self.file_system_type);
        s.put(3, self.directory_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FileSystemDataSource {
    const SCHEMA: &'static crate::Schema = &schema::FILE_SYSTEM_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HubAccessConfig {
    pub hub_content_arn: String,
}

impl crate::TreeValue for HubAccessConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { hub_content_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.hub_content_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HubAccessConfig {
    const SCHEMA: &'static crate::Schema = &schema::HUB_ACCESS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageConfig {
    pub repository_access_mode: RepositoryAccessMode,
    pub repository_auth_config: Option<RepositoryAuthConfig>,
}

impl crate::TreeValue for ImageConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_access_mode: s.take(0)?, repository_auth_config: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_access_mode);
        s.put_optional(1, self.repository_auth_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ImageConfig {
    const SCHEMA: &'static crate::Schema = &schema::IMAGE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InferenceExecutionConfig {
    pub mode: InferenceExecutionMode,
}

impl crate::TreeValue for InferenceExecutionConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mode: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InferenceExecutionConfig {
    const SCHEMA: &'static crate::Schema = &schema::INFERENCE_EXECUTION_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InferenceHubAccessConfig {
    pub hub_content_arn: String,
}

impl crate::TreeValue for InferenceHubAccessConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { hub_content_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.hub_content_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InferenceHubAccessConfig {
    const SCHEMA: &'static crate::Schema = &schema::INFERENCE_HUB_ACCESS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InfraCheckConfig {
    pub enable_infra_check: Option<bool>,
}

impl crate::TreeValue for InfraCheckConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { enable_infra_check: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.enable_infra_check);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InfraCheckConfig {
    const SCHEMA: &'static crate::Schema = &schema::INFRA_CHECK_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstanceGroup {
    pub instance_type: String,
    pub instance_count: i32,
    pub instance_group_name: String,
}

impl crate::TreeValue for InstanceGroup {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_type: s.take(0)?, instance_count: s.take(1)?, instance_group_name: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.instance_type);
        s.put(1, self.instance_count);
        s.put(2, self.instance_group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InstanceGroup {
    const SCHEMA: &'static crate::Schema = &schema::INSTANCE_GROUP;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstancePlacementConfig {
    pub enable_multiple_jobs: Option<bool>,
    pub placement_specifications: Option<Vec<PlacementSpecification>>,
}

impl crate::TreeValue for InstancePlacementConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { enable_multiple_jobs: s.take_optional(0)?, placement_specifications: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.enable_multiple_jobs);
        s.put_optional(1, self.placement_specifications);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InstancePlacementConfig {
    const SCHEMA: &'static crate::Schema = &schema::INSTANCE_PLACEMENT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstancePool {
    pub instance_type: String,
    pub model_name_override: Option<String>,
    pub priority: i32,
}

impl crate::TreeValue for InstancePool {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_type: s.take(0)?, model_name_override: s.take_optional(1)?, priority: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.instance_type);
        s.put_optional(1, self.model_name_override);
        s.put(2, self.priority);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InstancePool {
    const SCHEMA: &'static crate::Schema = &schema::INSTANCE_POOL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstancePoolSummary {
    pub instance_type: Option<String>,
    pub current_instance_count: Option<i32>,
}

impl crate::TreeValue for InstancePoolSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_type: s.take_optional(0)?, current_instance_count: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.instance_type);
        s.put_optional(1, self.current_instance_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InstancePoolSummary {
    const SCHEMA: &'static crate::Schema = &schema::INSTANCE_POOL_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstancePreference {
    pub instance_type: String,
    pub instance_count: Option<i32>,
    pub training_plan_arns: Option<Vec<String>>,
}

impl crate::TreeValue for InstancePreference {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_type: s.take(0)?,
            instance_count: s.take_optional(1)?,
            training_plan_arns: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.instance_type);
        s.put_optional(1, self.instance_count);
        s.put_optional(2, self.training_plan_arns);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InstancePreference {
    const SCHEMA: &'static crate::Schema = &schema::INSTANCE_PREFERENCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEndpointConfigsInput {
    pub sort_by: Option<EndpointConfigSortKey>,
    pub sort_order: Option<OrderKey>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub creation_time_before: Option<crate::Timestamp>,
    pub creation_time_after: Option<crate::Timestamp>,
}

impl crate::TreeValue for ListEndpointConfigsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            sort_by: s.take_optional(0)?,
            sort_order: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            max_results: s.take_optional(3)?,
            name_contains: s.take_optional(4)?,
            creation_time_before: s.take_optional(5)?,
            creation_time_after: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.sort_by);
        s.put_optional(1, self.sort_order);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.max_results);
        s.put_optional(4, self.name_contains);
        s.put_optional(5, self.creation_time_before);
        s.put_optional(6, self.creation_time_after);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEndpointConfigsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ENDPOINT_CONFIGS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEndpointConfigsOutput {
    pub endpoint_configs: Option<Vec<EndpointConfigSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListEndpointConfigsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_configs: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.endpoint_configs);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEndpointConfigsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ENDPOINT_CONFIGS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEndpointsInput {
    pub sort_by: Option<EndpointSortKey>,
    pub sort_order: Option<OrderKey>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub creation_time_before: Option<crate::Timestamp>,
    pub creation_time_after: Option<crate::Timestamp>,
    pub last_modified_time_before: Option<crate::Timestamp>,
    pub last_modified_time_after: Option<crate::Timestamp>,
    pub status_equals: Option<EndpointStatus>,
}

impl crate::TreeValue for ListEndpointsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            sort_by: s.take_optional(0)?,
            sort_order: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            max_results: s.take_optional(3)?,
            name_contains: s.take_optional(4)?,
            creation_time_before: s.take_optional(5)?,
            creation_time_after: s.take_optional(6)?,
            last_modified_time_before: s.take_optional(7)?,
            last_modified_time_after: s.take_optional(8)?,
            status_equals: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.sort_by);
        s.put_optional(1, self.sort_order);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.max_results);
        s.put_optional(4, self.name_contains);
        s.put_optional(5, self.creation_time_before);
        s.put_optional(6, self.creation_time_after);
        s.put_optional(7, self.last_modified_time_before);
        s.put_optional(8, self.last_modified_time_after);
        s.put_optional(9, self.status_equals);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEndpointsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ENDPOINTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEndpointsOutput {
    pub endpoints: Option<Vec<EndpointSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListEndpointsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoints: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.endpoints);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEndpointsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ENDPOINTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListModelsInput {
    pub sort_by: Option<ModelSortKey>,
    pub sort_order: Option<OrderKey>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub creation_time_before: Option<crate::Timestamp>,
    pub creation_time_after: Option<crate::Timestamp>,
}

impl crate::TreeValue for ListModelsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            sort_by: s.take_optional(0)?,
            sort_order: s.take_optional(1)?,
            next_token: s.take_optional(2)?,
            max_results: s.take_optional(3)?,
            name_contains: s.take_optional(4)?,
            creation_time_before: s.take_optional(5)?,
            creation_time_after: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.sort_by);
        s.put_optional(1, self.sort_order);
        s.put_optional(2, self.next_token);
        s.put_optional(3, self.max_results);
        s.put_optional(4, self.name_contains);
        s.put_optional(5, self.creation_time_before);
        s.put_optional(6, self.creation_time_after);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListModelsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_MODELS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListModelsOutput {
    pub models: Option<Vec<ModelSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListModelsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { models: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.models);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListModelsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_MODELS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListProcessingJobsInput {
    pub creation_time_after: Option<crate::Timestamp>,
    pub creation_time_before: Option<crate::Timestamp>,
    pub last_modified_time_after: Option<crate::Timestamp>,
    pub last_modified_time_before: Option<crate::Timestamp>,
    pub name_contains: Option<String>,
    pub status_equals: Option<ProcessingJobStatus>,
    pub sort_by: Option<SortBy>,
    pub sort_order: Option<SortOrder>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListProcessingJobsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            creation_time_after: s.take_optional(0)?,
            creation_time_before: s.take_optional(1)?,
            last_modified_time_after: s.take_optional(2)?,
            last_modified_time_before: s.take_optional(3)?,
            name_contains: s.take_optional(4)?,
            status_equals: s.take_optional(5)?,
            sort_by: s.take_optional(6)?,
            sort_order: s.take_optional(7)?,
            next_token: s.take_optional(8)?,
            max_results: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.creation_time_after);
        s.put_optional(1, self.creation_time_before);
        s.put_optional(2, self.last_modified_time_after);
        s.put_optional(3, self.last_modified_time_before);
        s.put_optional(4, self.name_contains);
        s.put_optional(5, self.status_equals);
        s.put_optional(6, self.sort_by);
        s.put_optional(7, self.sort_order);
        s.put_optional(8, self.next_token);
        s.put_optional(9, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListProcessingJobsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PROCESSING_JOBS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListProcessingJobsOutput {
    pub processing_job_summaries: Option<Vec<ProcessingJobSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListProcessingJobsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { processing_job_summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.processing_job_summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListProcessingJobsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PROCESSING_JOBS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            resource_arn: s.take(0)?,
            next_token: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.resource_arn);
        s.put_optional(1, self.next_token);
        s.put_optional(2, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTrainingJobsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub creation_time_after: Option<crate::Timestamp>,
    pub creation_time_before: Option<crate::Timestamp>,
    pub last_modified_time_after: Option<crate::Timestamp>,
    pub last_modified_time_before: Option<crate::Timestamp>,
    pub name_contains: Option<String>,
    pub status_equals: Option<TrainingJobStatus>,
    pub sort_by: Option<SortBy>,
    pub sort_order: Option<SortOrder>,
    pub warm_pool_status_equals: Option<WarmPoolResourceStatus>,
    pub training_plan_arn_equals: Option<String>,
}

impl crate::TreeValue for ListTrainingJobsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            next_token: s.take_optional(0)?,
            max_results: s.take_optional(1)?,
            creation_time_after: s.take_optional(2)?,
            creation_time_before: s.take_optional(3)?,
            last_modified_time_after: s.take_optional(4)?,
            last_modified_time_before: s.take_optional(5)?,
            name_contains: s.take_optional(6)?,
            status_equals: s.take_optional(7)?,
            sort_by: s.take_optional(8)?,
            sort_order: s.take_optional(9)?,
            warm_pool_status_equals: s.take_optional(10)?,
            training_plan_arn_equals: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.max_results);
        s.put_optional(2, self.creation_time_after);
        s.put_optional(3, self.creation_time_before);
        s.put_optional(4, self.last_modified_time_after);
        s.put_optional(5, self.last_modified_time_before);
        s.put_optional(6, self.name_contains);
        s.put_optional(7, self.status_equals);
        s.put_optional(8, self.sort_by);
        s.put_optional(9, self.sort_order);
        s.put_optional(10, self.warm_pool_status_equals);
        s.put_optional(11, self.training_plan_arn_equals);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTrainingJobsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TRAINING_JOBS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTrainingJobsOutput {
    pub training_job_summaries: Option<Vec<TrainingJobSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTrainingJobsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { training_job_summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.training_job_summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTrainingJobsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TRAINING_JOBS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTransformJobsInput {
    pub creation_time_after: Option<crate::Timestamp>,
    pub creation_time_before: Option<crate::Timestamp>,
    pub last_modified_time_after: Option<crate::Timestamp>,
    pub last_modified_time_before: Option<crate::Timestamp>,
    pub name_contains: Option<String>,
    pub status_equals: Option<TransformJobStatus>,
    pub sort_by: Option<SortBy>,
    pub sort_order: Option<SortOrder>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::TreeValue for ListTransformJobsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            creation_time_after: s.take_optional(0)?,
            creation_time_before: s.take_optional(1)?,
            last_modified_time_after: s.take_optional(2)?,
            last_modified_time_before: s.take_optional(3)?,
            name_contains: s.take_optional(4)?,
            status_equals: s.take_optional(5)?,
            sort_by: s.take_optional(6)?,
            sort_order: s.take_optional(7)?,
            next_token: s.take_optional(8)?,
            max_results: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.creation_time_after);
        s.put_optional(1, self.creation_time_before);
        s.put_optional(2, self.last_modified_time_after);
        s.put_optional(3, self.last_modified_time_before);
        s.put_optional(4, self.name_contains);
        s.put_optional(5, self.status_equals);
        s.put_optional(6, self.sort_by);
        s.put_optional(7, self.sort_order);
        s.put_optional(8, self.next_token);
        s.put_optional(9, self.max_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTransformJobsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TRANSFORM_JOBS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTransformJobsOutput {
    pub transform_job_summaries: Option<Vec<TransformJobSummary>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTransformJobsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { transform_job_summaries: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.transform_job_summaries);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTransformJobsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TRANSFORM_JOBS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricData {
    pub metric_name: Option<String>,
    pub value: Option<f64>,
    pub timestamp: Option<crate::Timestamp>,
}

impl crate::TreeValue for MetricData {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            metric_name: s.take_optional(0)?,
            value: s.take_optional(1)?,
            timestamp: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.metric_name);
        s.put_optional(1, self.value);
        s.put_optional(2, self.timestamp);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricData {
    const SCHEMA: &'static crate::Schema = &schema::METRIC_DATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricDefinition {
    pub name: String,
    pub regex: String,
}

impl crate::TreeValue for MetricDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, regex: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put(1, self.regex);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricDefinition {
    const SCHEMA: &'static crate::Schema = &schema::METRIC_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricsConfig {
    pub enable_enhanced_metrics: Option<bool>,
    pub enable_detailed_observability: Option<bool>,
    pub metric_publish_frequency_in_seconds: Option<i32>,
}

impl crate::TreeValue for MetricsConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            enable_enhanced_metrics: s.take_optional(0)?,
            enable_detailed_observability: s.take_optional(1)?,
            metric_publish_frequency_in_seconds: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.enable_enhanced_metrics);
        s.put_optional(1, self.enable_detailed_observability);
        s.put_optional(2, self.metric_publish_frequency_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricsConfig {
    const SCHEMA: &'static crate::Schema = &schema::METRICS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricsEndpoint {
    pub metrics_endpoint_path: String,
    pub metric_publish_frequency_in_seconds: Option<i32>,
}

impl crate::TreeValue for MetricsEndpoint {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            metrics_endpoint_path: s.take(0)?,
            metric_publish_frequency_in_seconds: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.metrics_endpoint_path);
        s.put_optional(1, self.metric_publish_frequency_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricsEndpoint {
    const SCHEMA: &'static crate::Schema = &schema::METRICS_ENDPOINT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MlflowConfig {
    pub mlflow_resource_arn: String,
    pub mlflow_experiment_name: Option<String>,
    pub mlflow_run_name: Option<String>,
}

impl crate::TreeValue for MlflowConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            mlflow_resource_arn: s.take(0)?,
            mlflow_experiment_name: s.take_optional(1)?,
            mlflow_run_name: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.mlflow_resource_arn);
        s.put_optional(1, self.mlflow_experiment_name);
        s.put_optional(2, self.mlflow_run_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MlflowConfig {
    const SCHEMA: &'static crate::Schema = &schema::MLFLOW_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MlflowDetails {
    pub mlflow_experiment_id: Option<String>,
    pub mlflow_run_id: Option<String>,
}

impl crate::TreeValue for MlflowDetails {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mlflow_experiment_id: s.take_optional(0)?, mlflow_run_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.mlflow_experiment_id);
        s.put_optional(1, self.mlflow_run_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MlflowDetails {
    const SCHEMA: &'static crate::Schema = &schema::MLFLOW_DETAILS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModelAccessConfig {
    pub accept_eula: bool,
}

impl crate::TreeValue for ModelAccessConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { accept_eula: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.accept_eula);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModelAccessConfig {
    const SCHEMA: &'static crate::Schema = &schema::MODEL_ACCESS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModelArtifacts {
    pub s3_model_artifacts: Option<String>,
}

impl crate::TreeValue for ModelArtifacts {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_model_artifacts: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.s3_model_artifacts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModelArtifacts {
    const SCHEMA: &'static crate::Schema = &schema::MODEL_ARTIFACTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModelClientConfig {
    pub invocations_timeout_in_seconds: Option<i32>,
    pub invocations_max_retries: Option<i32>,
}

impl crate::TreeValue for ModelClientConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            invocations_timeout_in_seconds: s.take_optional(0)?,
            invocations_max_retries: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.invocations_timeout_in_seconds);
        s.put_optional(1, self.invocations_max_retries);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModelClientConfig {
    const SCHEMA: &'static crate::Schema = &schema::MODEL_CLIENT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModelDataSource {
    pub s3_data_source: Option<S3ModelDataSource>,
}

impl crate::TreeValue for ModelDataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_data_source: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.s3_data_source);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModelDataSource {
    const SCHEMA: &'static crate::Schema = &schema::MODEL_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModelPackageConfig {
    pub model_package_group_arn: String,
    pub source_model_package_arn: Option<String>,
}

impl crate::TreeValue for ModelPackageConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { model_package_group_arn: s.take(0)?, source_model_package_arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.model_package_group_arn);
        s.put_optional(1, self.source_model_package_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModelPackageConfig {
    const SCHEMA: &'static crate::Schema = &schema::MODEL_PACKAGE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModelSummary {
    pub model_name: Option<String>,
    pub model_arn: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for ModelSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            model_name: s.take_optional(0)?,
            model_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.model_name);
        s.put_optional(1, self.model_arn);
        s.put_optional(2, self.creation_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ModelSummary {
    const SCHEMA: &'static crate::Schema = &schema::MODEL_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultiModelConfig {
    pub model_cache_setting: Option<ModelCacheSetting>,
}

impl crate::TreeValue for MultiModelConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { model_cache_setting: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.model_cache_setting);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MultiModelConfig {
    const SCHEMA: &'static crate::Schema = &schema::MULTI_MODEL_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkConfig {
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_network_isolation: Option<bool>,
    pub vpc_config: Option<VpcConfig>,
}

impl crate::TreeValue for NetworkConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            enable_inter_container_traffic_encryption: s.take_optional(0)?,
            enable_network_isolation: s.take_optional(1)?,
            vpc_config: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.enable_inter_container_traffic_encryption);
        s.put_optional(1, self.enable_network_isolation);
        s.put_optional(2, self.vpc_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NetworkConfig {
    const SCHEMA: &'static crate::Schema = &schema::NETWORK_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputDataConfig {
    pub kms_key_id: Option<String>,
    pub s3_output_path: String,
    pub compression_type: Option<OutputCompressionType>,
}

impl crate::TreeValue for OutputDataConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            kms_key_id: s.take_optional(0)?,
            s3_output_path: s.take(1)?,
            compression_type: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.kms_key_id);
        s.put(1, self.s3_output_path);
        s.put_optional(2, self.compression_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OutputDataConfig {
    const SCHEMA: &'static crate::Schema = &schema::OUTPUT_DATA_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PendingDeploymentSummary {
    pub endpoint_config_name: Option<String>,
    pub production_variants: Option<Vec<PendingProductionVariantSummary>>,
    pub start_time: Option<crate::Timestamp>,
    pub shadow_production_variants: Option<Vec<PendingProductionVariantSummary>>,
}

impl crate::TreeValue for PendingDeploymentSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_config_name: s.take_optional(0)?,
            production_variants: s.take_optional(1)?,
            start_time: s.take_optional(2)?,
            shadow_production_variants: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.endpoint_config_name);
        s.put_optional(1, self.production_variants);
        s.put_optional(2, self.start_time);
        s.put_optional(3, self.shadow_production_variants);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PendingDeploymentSummary {
    const SCHEMA: &'static crate::Schema = &schema::PENDING_DEPLOYMENT_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PendingProductionVariantSummary {
    pub variant_name: Option<String>,
    pub deployed_images: Option<Vec<DeployedImage>>,
    pub current_weight: Option<f64>,
    pub desired_weight: Option<f64>,
    pub current_instance_count: Option<i32>,
    pub desired_instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub instance_pools: Option<Vec<InstancePoolSummary>>,
    pub accelerator_type: Option<ProductionVariantAcceleratorType>,
    pub variant_status: Option<Vec<ProductionVariantStatus>>,
    pub current_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub desired_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub managed_instance_scaling: Option<ProductionVariantManagedInstanceScaling>,
    pub routing_config: Option<ProductionVariantRoutingConfig>,
    pub accelerator_partition_layouts: Option<Vec<AcceleratorPartitionLayout>>,
}

impl crate::TreeValue for PendingProductionVariantSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            variant_name: s.take_optional(0)?,
            deployed_images: s.take_optional(1)?,
            current_weight: s.take_optional(2)?,
            desired_weight: s.take_optional(3)?,
            current_instance_count: s.take_optional(4)?,
            desired_instance_count: s.take_optional(5)?,
            instance_type: s.take_optional(6)?,
            instance_pools: s.take_optional(7)?,
            accelerator_type: s.take_optional(8)?,
            variant_status: s.take_optional(9)?,
            current_serverless_config: s.take_optional(10)?,
            desired_serverless_config: s.take_optional(11)?,
            managed_instance_scaling: s.take_optional(12)?,
            routing_config: s.take_optional(13)?,
            accelerator_partition_layouts: s.take_optional(14)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(15);
        s.put_optional(0, self.variant_name);
        s.put_optional(1, self.deployed_images);
        s.put_optional(2, self.current_weight);
        s.put_optional(3, self.desired_weight);
        s.put_optional(4, self.current_instance_count);
        s.put_optional(5, self.desired_instance_count);
        s.put_optional(6, self.instance_type);
        s.put_optional(7, self.instance_pools);
        s.put_optional(8, self.accelerator_type);
        s.put_optional(9, self.variant_status);
        s.put_optional(10, self.current_serverless_config);
        s.put_optional(11, self.desired_serverless_config);
        s.put_optional(12, self.managed_instance_scaling);
        s.put_optional(13, self.routing_config);
        s.put_optional(14, self.accelerator_partition_layouts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PendingProductionVariantSummary {
    const SCHEMA: &'static crate::Schema = &schema::PENDING_PRODUCTION_VARIANT_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlacementSpecification {
    pub ultra_server_id: Option<String>,
    pub instance_count: i32,
}

impl crate::TreeValue for PlacementSpecification {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ultra_server_id: s.take_optional(0)?, instance_count: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.ultra_server_id);
        s.put(1, self.instance_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PlacementSpecification {
    const SCHEMA: &'static crate::Schema = &schema::PLACEMENT_SPECIFICATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PrefixAwareRoutingConfig {
    pub prefix_length: Option<i32>,
    pub concurrency_threshold: Option<i32>,
}

impl crate::TreeValue for PrefixAwareRoutingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix_length: s.take_optional(0)?, concurrency_threshold: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.prefix_length);
        s.put_optional(1, self.concurrency_threshold);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PrefixAwareRoutingConfig {
    const SCHEMA: &'static crate::Schema = &schema::PREFIX_AWARE_ROUTING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingClusterConfig {
    pub instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: i32,
    pub volume_kms_key_id: Option<String>,
    pub instance_preferences: Option<Vec<ProcessingInstancePreference>>,
    pub selected_instance_type: Option<String>,
    pub selected_instance_count: Option<i32>,
}

impl crate::TreeValue for ProcessingClusterConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_count: s.take_optional(0)?,
            instance_type: s.take_optional(1)?,
            volume_size_in_gb: s.take(2)?,
            volume_kms_key_id: s.take_optional(3)?,
            instance_preferences: s.take_optional(4)?,
            selected_instance_type: s.take_optional(5)?,
            selected_instance_count: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.instance_count);
        s.put_optional(1, self.instance_type);
        s.put(2, self.volume_size_in_gb);
        s.put_optional(3, self.volume_kms_key_id);
        s.put_optional(4, self.instance_preferences);
        s.put_optional(5, self.selected_instance_type);
        s.put_optional(6, self.selected_instance_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingClusterConfig {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_CLUSTER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingFeatureStoreOutput {
    pub feature_group_name: String,
}

impl crate::TreeValue for ProcessingFeatureStoreOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { feature_group_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.feature_group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingFeatureStoreOutput {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_FEATURE_STORE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingInput {
    pub input_name: String,
    pub app_managed: Option<bool>,
    pub s3_input: Option<ProcessingS3Input>,
    pub dataset_definition: Option<DatasetDefinition>,
}

impl crate::TreeValue for ProcessingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            input_name: s.take(0)?,
            app_managed: s.take_optional(1)?,
            s3_input: s.take_optional(2)?,
            dataset_definition: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.input_name);
        s.put_optional(1, self.app_managed);
        s.put_optional(2, self.s3_input);
        s.put_optional(3, self.dataset_definition);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingInput {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingInstancePreference {
    pub instance_type: String,
    pub instance_count: Option<i32>,
}

impl crate::TreeValue for ProcessingInstancePreference {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_type: s.take(0)?, instance_count: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.instance_type);
        s.put_optional(1, self.instance_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingInstancePreference {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_INSTANCE_PREFERENCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingJobSummary {
    pub processing_job_name: Option<String>,
    pub processing_job_arn: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub processing_end_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub processing_job_status: Option<ProcessingJobStatus>,
    pub failure_reason: Option<String>,
    pub exit_message: Option<String>,
}

impl crate::TreeValue for ProcessingJobSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            processing_job_name: s.take_optional(0)?,
            processing_job_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
            processing_end_time: s.take_optional(3)?,
            last_modified_time: s.take_optional(4)?,
            processing_job_status: s.take_optional(5)?,
            failure_reason: s.take_optional(6)?,
            exit_message: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.processing_job_name);
        s.put_optional(1, self.processing_job_arn);
        s.put_optional(2, self.creation_time);
        s.put_optional(3, self.processing_end_time);
        s.put_optional(4, self.last_modified_time);
        s.put_optional(5, self.processing_job_status);
        s.put_optional(6, self.failure_reason);
        s.put_optional(7, self.exit_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingJobSummary {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_JOB_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingOutput {
    pub output_name: String,
    pub s3_output: Option<ProcessingS3Output>,
    pub feature_store_output: Option<ProcessingFeatureStoreOutput>,
    pub app_managed: Option<bool>,
}

impl crate::TreeValue for ProcessingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            output_name: s.take(0)?,
            s3_output: s.take_optional(1)?,
            feature_store_output: s.take_optional(2)?,
            app_managed: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.output_name);
        s.put_optional(1, self.s3_output);
        s.put_optional(2, self.feature_store_output);
        s.put_optional(3, self.app_managed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingOutput {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingOutputConfig {
    pub outputs: Vec<ProcessingOutput>,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for ProcessingOutputConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { outputs: s.take(0)?, kms_key_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.outputs);
        s.put_optional(1, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingOutputConfig {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_OUTPUT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingResources {
    pub cluster_config: ProcessingClusterConfig,
}

impl crate::TreeValue for ProcessingResources {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { cluster_config: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.cluster_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingResources {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_RESOURCES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingS3Input {
    pub s3_uri: String,
    pub local_path: Option<String>,
    pub s3_data_type: ProcessingS3DataType,
    pub s3_input_mode: Option<ProcessingS3InputMode>,
    pub s3_data_distribution_type: Option<ProcessingS3DataDistributionType>,
    pub s3_compression_type: Option<ProcessingS3CompressionType>,
}

impl crate::TreeValue for ProcessingS3Input {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_uri: s.take(0)?,
            local_path: s.take_optional(1)?,
            s3_data_type: s.take(2)?,
            s3_input_mode: s.take_optional(3)?,
            s3_data_distribution_type: s.take_optional(4)?,
            s3_compression_type: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.s3_uri);
        s.put_optional(1, self.local_path);
        s.put(2, self.s3_data_type);
        s.put_optional(3, self.s3_input_mode);
        s.put_optional(4, self.s3_data_distribution_type);
        s.put_optional(5, self.s3_compression_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingS3Input {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_S3_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingS3Output {
    pub s3_uri: String,
    pub local_path: Option<String>,
    pub s3_upload_mode: ProcessingS3UploadMode,
}

impl crate::TreeValue for ProcessingS3Output {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_uri: s.take(0)?, local_path: s.take_optional(1)?, s3_upload_mode: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.s3_uri);
        s.put_optional(1, self.local_path);
        s.put(2, self.s3_upload_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingS3Output {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_S3_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProcessingStoppingCondition {
    pub max_runtime_in_seconds: i32,
}

impl crate::TreeValue for ProcessingStoppingCondition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { max_runtime_in_seconds: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.max_runtime_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProcessingStoppingCondition {
    const SCHEMA: &'static crate::Schema = &schema::PROCESSING_STOPPING_CONDITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariant {
    pub variant_name: String,
    pub model_name: Option<String>,
    pub initial_instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub instance_pools: Option<Vec<InstancePool>>,
    pub variant_instance_provision_timeout_in_seconds: Option<i32>,
    pub initial_variant_weight: Option<f64>,
    pub accelerator_type: Option<ProductionVariantAcceleratorType>,
    pub core_dump_config: Option<ProductionVariantCoreDumpConfig>,
    pub serverless_config: Option<ProductionVariantServerlessConfig>,
    pub volume_size_in_gb: Option<i32>,
    pub model_data_download_timeout_in_seconds: Option<i32>,
    pub container_startup_health_check_timeout_in_seconds: Option<i32>,
    pub enable_ssm_access: Option<bool>,
    pub managed_instance_scaling: Option<ProductionVariantManagedInstanceScaling>,
    pub routing_config: Option<ProductionVariantRoutingConfig>,
    pub inference_ami_version: Option<ProductionVariantInferenceAmiVersion>,
    pub capacity_reservation_config: Option<ProductionVariantCapacityReservationConfig>,
    pub accelerator_partition_layouts: Option<Vec<AcceleratorPartitionLayout>>,
}

impl crate::TreeValue for ProductionVariant {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            variant_name: s.take(0)?,
            model_name: s.take_optional(1)?,
            initial_instance_count: s.take_optional(2)?,
            instance_type: s.take_optional(3)?,
            instance_pools: s.take_optional(4)?,
            variant_instance_provision_timeout_in_seconds: s.take_optional(5)?,
            initial_variant_weight: s.take_optional(6)?,
            accelerator_type: s.take_optional(7)?,
            core_dump_config: s.take_optional(8)?,
            serverless_config: s.take_optional(9)?,
            volume_size_in_gb: s.take_optional(10)?,
            model_data_download_timeout_in_seconds: s.take_optional(11)?,
            container_startup_health_check_timeout_in_seconds: s.take_optional(12)?,
            enable_ssm_access: s.take_optional(13)?,
            managed_instance_scaling: s.take_optional(14)?,
            routing_config: s.take_optional(15)?,
            inference_ami_version: s.take_optional(16)?,
            capacity_reservation_config: s.take_optional(17)?,
            accelerator_partition_layouts: s.take_optional(18)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(19);
        s.put(0, self.variant_name);
        s.put_optional(1, self.model_name);
        s.put_optional(2, self.initial_instance_count);
        s.put_optional(3, self.instance_type);
        s.put_optional(4, self.instance_pools);
        s.put_optional(5, self.variant_instance_provision_timeout_in_seconds);
        s.put_optional(6, self.initial_variant_weight);
        s.put_optional(7, self.accelerator_type);
        s.put_optional(8, self.core_dump_config);
        s.put_optional(9, self.serverless_config);
        s.put_optional(10, self.volume_size_in_gb);
        s.put_optional(11, self.model_data_download_timeout_in_seconds);
        s.put_optional(12, self.container_startup_health_check_timeout_in_seconds);
        s.put_optional(13, self.enable_ssm_access);
        s.put_optional(14, self.managed_instance_scaling);
        s.put_optional(15, self.routing_config);
        s.put_optional(16, self.inference_ami_version);
        s.put_optional(17, self.capacity_reservation_config);
        s.put_optional(18, self.accelerator_partition_layouts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariant {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantCapacityReservationConfig {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub ml_reservation_arn: Option<String>,
}

impl crate::TreeValue for ProductionVariantCapacityReservationConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            capacity_reservation_preference: s.take_optional(0)?,
            ml_reservation_arn: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.capacity_reservation_preference);
        s.put_optional(1, self.ml_reservation_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantCapacityReservationConfig {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_CAPACITY_RESERVATION_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantCapacityReservationSummary {
    pub ml_reservation_arn: Option<String>,
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub total_instance_count: Option<i32>,
    pub available_instance_count: Option<i32>,
    pub used_by_current_endpoint: Option<i32>,
    pub ec2_capacity_reservations: Option<Vec<Ec2CapacityReservation>>,
}

impl crate::TreeValue for ProductionVariantCapacityReservationSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            ml_reservation_arn: s.take_optional(0)?,
            capacity_reservation_preference: s.take_optional(1)?,
            total_instance_count: s.take_optional(2)?,
            available_instance_count: s.take_optional(3)?,
            used_by_current_endpoint: s.take_optional(4)?,
            ec2_capacity_reservations: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.ml_reservation_arn);
        s.put_optional(1, self.capacity_reservation_preference);
        s.put_optional(2, self.total_instance_count);
        s.put_optional(3, self.available_instance_count);
        s.put_optional(4, self.used_by_current_endpoint);
        s.put_optional(5, self.ec2_capacity_reservations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantCapacityReservationSummary {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_CAPACITY_RESERVATION_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantCoreDumpConfig {
    pub destination_s3_uri: String,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for ProductionVariantCoreDumpConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { destination_s3_uri: s.take(0)?, kms_key_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.destination_s3_uri);
        s.put_optional(1, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantCoreDumpConfig {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_CORE_DUMP_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantManagedInstanceScaling {
    pub status: Option<ManagedInstanceScalingStatus>,
    pub min_instance_count: Option<i32>,
    pub max_instance_count: Option<i32>,
    pub scale_in_policy: Option<ProductionVariantManagedInstanceScalingScaleInPolicy>,
}

impl crate::TreeValue for ProductionVariantManagedInstanceScaling {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take_optional(0)?,
            min_instance_count: s.take_optional(1)?,
            max_instance_count: s.take_optional(2)?,
            scale_in_policy: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.status);
        s.put_optional(1, self.min_instance_count);
        s.put_optional(2, self.max_instance_count);
        s.put_optional(3, self.scale_in_policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantManagedInstanceScaling {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantManagedInstanceScalingScaleInPolicy {
    pub strategy: ManagedInstanceScalingScaleInStrategy,
    pub maximum_step_size: Option<i32>,
    pub cooldown_in_minutes: Option<i32>,
}

impl crate::TreeValue for ProductionVariantManagedInstanceScalingScaleInPolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            strategy: s.take(0)?,
            maximum_step_size: s.take_optional(1)?,
            cooldown_in_minutes: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.strategy);
        s.put_optional(1, self.maximum_step_size);
        s.put_optional(2, self.cooldown_in_minutes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantManagedInstanceScalingScaleInPolicy {
    const SCHEMA: &'static crate::Schema =
        &schema::PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING_SCALE_IN_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantRoutingConfig {
    pub routing_strategy: RoutingStrategy,
    pub prefix_aware_routing_config: Option<PrefixAwareRoutingConfig>,
}

impl crate::TreeValue for ProductionVariantRoutingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { routing_strategy: s.take(0)?, prefix_aware_routing_config: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.routing_strategy);
        s.put_optional(1, self.prefix_aware_routing_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantRoutingConfig {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_ROUTING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantServerlessConfig {
    pub memory_size_in_mb: i32,
    pub max_concurrency: i32,
    pub provisioned_concurrency: Option<i32>,
}

impl crate::TreeValue for ProductionVariantServerlessConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            memory_size_in_mb: s.take(0)?,
            max_concurrency: s.take(1)?,
            provisioned_concurrency: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.memory_size_in_mb);
        s.put(1, self.max_concurrency);
        s.put_optional(2, self.provisioned_concurrency);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantServerlessConfig {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_SERVERLESS_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantServerlessUpdateConfig {
    pub max_concurrency: Option<i32>,
    pub provisioned_concurrency: Option<i32>,
}

impl crate::TreeValue for ProductionVariantServerlessUpdateConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { max_concurrency: s.take_optional(0)?, provisioned_concurrency: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.max_concurrency);
        s.put_optional(1, self.provisioned_concurrency);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantServerlessUpdateConfig {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_SERVERLESS_UPDATE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantStatus {
    pub status: Option<VariantStatus>,
    pub status_message: Option<String>,
    pub start_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for ProductionVariantStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take_optional(0)?,
            status_message: s.take_optional(1)?,
            start_time: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.status);
        s.put_optional(1, self.status_message);
        s.put_optional(2, self.start_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantStatus {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProductionVariantSummary {
    pub variant_name: Option<String>,
    pub deployed_images: Option<Vec<DeployedImage>>,
    pub current_weight: Option<f64>,
    pub desired_weight: Option<f64>,
    pub current_instance_count: Option<i32>,
    pub desired_instance_count: Option<i32>,
    pub instance_pools: Option<Vec<InstancePoolSummary>>,
    pub variant_status: Option<Vec<ProductionVariantStatus>>,
    pub current_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub desired_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub managed_instance_scaling: Option<ProductionVariantManagedInstanceScaling>,
    pub routing_config: Option<ProductionVariantRoutingConfig>,
    pub capacity_reservation_config: Option<ProductionVariantCapacityReservationSummary>,
    pub accelerator_partition_layouts: Option<Vec<AcceleratorPartitionLayout>>,
}

impl crate::TreeValue for ProductionVariantSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            variant_name: s.take_optional(0)?,
            deployed_images: s.take_optional(1)?,
            current_weight: s.take_optional(2)?,
            desired_weight: s.take_optional(3)?,
            current_instance_count: s.take_optional(4)?,
            desired_instance_count: s.take_optional(5)?,
            instance_pools: s.take_optional(6)?,
            variant_status: s.take_optional(7)?,
            current_serverless_config: s.take_optional(8)?,
            desired_serverless_config: s.take_optional(9)?,
            managed_instance_scaling: s.take_optional(10)?,
            routing_config: s.take_optional(11)?,
            capacity_reservation_config: s.take_optional(12)?,
            accelerator_partition_layouts: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.variant_name);
        s.put_optional(1, self.deployed_images);
        s.put_optional(2, self.current_weight);
        s.put_optional(3, self.desired_weight);
        s.put_optional(4, self.current_instance_count);
        s.put_optional(5, self.desired_instance_count);
        s.put_optional(6, self.instance_pools);
        s.put_optional(7, self.variant_status);
        s.put_optional(8, self.current_serverless_config);
        s.put_optional(9, self.desired_serverless_config);
        s.put_optional(10, self.managed_instance_scaling);
        s.put_optional(11, self.routing_config);
        s.put_optional(12, self.capacity_reservation_config);
        s.put_optional(13, self.accelerator_partition_layouts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProductionVariantSummary {
    const SCHEMA: &'static crate::Schema = &schema::PRODUCTION_VARIANT_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfilerConfig {
    pub s3_output_path: Option<String>,
    pub profiling_interval_in_milliseconds: Option<i64>,
    pub profiling_parameters: Option<indexmap::IndexMap<String, String>>,
    pub disable_profiler: Option<bool>,
}

impl crate::TreeValue for ProfilerConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_output_path: s.take_optional(0)?,
            profiling_interval_in_milliseconds: s.take_optional(1)?,
            profiling_parameters: s.take_optional(2)?,
            disable_profiler: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.s3_output_path);
        s.put_optional(1, self.profiling_interval_in_milliseconds);
        s.put_optional(2, self.profiling_parameters);
        s.put_optional(3, self.disable_profiler);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProfilerConfig {
    const SCHEMA: &'static crate::Schema = &schema::PROFILER_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfilerRuleConfiguration {
    pub rule_configuration_name: String,
    pub local_path: Option<String>,
    pub s3_output_path: Option<String>,
    pub rule_evaluator_image: String,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: Option<i32>,
    pub rule_parameters: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for ProfilerRuleConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_configuration_name: s.take(0)?,
            local_path: s.take_optional(1)?,
            s3_output_path: s.take_optional(2)?,
            rule_evaluator_image: s.take(3)?,
            instance_type: s.take_optional(4)?,
            volume_size_in_gb: s.take_optional(5)?,
            rule_parameters: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.rule_configuration_name);
        s.put_optional(1, self.local_path);
        s.put_optional(2, self.s3_output_path);
        s.put(3, self.rule_evaluator_image);
        s.put_optional(4, self.instance_type);
        s.put_optional(5, self.volume_size_in_gb);
        s.put_optional(6, self.rule_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProfilerRuleConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::PROFILER_RULE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfilerRuleEvaluationStatus {
    pub rule_configuration_name: Option<String>,
    pub rule_evaluation_job_arn: Option<String>,
    pub rule_evaluation_status: Option<RuleEvaluationStatus>,
    pub status_details: Option<String>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for ProfilerRuleEvaluationStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            rule_configuration_name: s.take_optional(0)?,
            rule_evaluation_job_arn: s.take_optional(1)?,
            rule_evaluation_status: s.take_optional(2)?,
            status_details: s.take_optional(3)?,
            last_modified_time: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.rule_configuration_name);
        s.put_optional(1, self.rule_evaluation_job_arn);
        s.put_optional(2, self.rule_evaluation_status);
        s.put_optional(3, self.status_details);
        s.put_optional(4, self.last_modified_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ProfilerRuleEvaluationStatus {
    const SCHEMA: &'static crate::Schema = &schema::PROFILER_RULE_EVALUATION_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RealTimeInferenceRecommendation {
    pub recommendation_id: Option<String>,
    pub instance_type: Option<String>,
    pub environment: Option<indexmap::IndexMap<String, String>>,
}

impl crate::TreeValue for RealTimeInferenceRecommendation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            recommendation_id: s.take_optional(0)?,
            instance_type: s.take_optional(1)?,
            environment: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.recommendation_id);
        s.put_optional(1, self.instance_type);
        s.put_optional(2, self.environment);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RealTimeInferenceRecommendation {
    const SCHEMA: &'static crate::Schema = &schema::REAL_TIME_INFERENCE_RECOMMENDATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RedshiftDatasetDefinition {
    pub cluster_id: String,
    pub database: String,
    pub db_user: String,
    pub query_string: String,
    pub cluster_role_arn: String,
    pub output_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub output_format: RedshiftResultFormat,
    pub output_compression: Option<RedshiftResultCompressionType>,
}

impl crate::TreeValue for RedshiftDatasetDefinition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            cluster_id: s.take(0)?,
            database: s.take(1)?,
            db_user: s.take(2)?,
            query_string: s.take(3)?,
            cluster_role_arn: s.take(4)?,
            output_s3_uri: s.take(5)?,
            kms_key_id: s.take_optional(6)?,
            output_format: s.take(7)?,
            output_compression: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.cluster_id);
        s.put(1, self.database);
        s.put(2, self.db_user);
        s.put(3, self.query_string);
        s.put(4, self.cluster_role_arn);
        s.put(5, self.output_s3_uri);
        s.put_optional(6, self.kms_key_id);
        s.put(7, self.output_format);
        s.put_optional(8, self.output_compression);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RedshiftDatasetDefinition {
    const SCHEMA: &'static crate::Schema = &schema::REDSHIFT_DATASET_DEFINITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoteDebugConfig {
    pub enable_remote_debug: Option<bool>,
}

impl crate::TreeValue for RemoteDebugConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { enable_remote_debug: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.enable_remote_debug);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoteDebugConfig {
    const SCHEMA: &'static crate::Schema = &schema::REMOTE_DEBUG_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RepositoryAuthConfig {
    pub repository_credentials_provider_arn: String,
}

impl crate::TreeValue for RepositoryAuthConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_credentials_provider_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.repository_credentials_provider_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RepositoryAuthConfig {
    const SCHEMA: &'static crate::Schema = &schema::REPOSITORY_AUTH_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceConfig {
    pub instance_type: Option<String>,
    pub instance_count: Option<i32>,
    pub volume_size_in_gb: Option<i32>,
    pub volume_kms_key_id: Option<String>,
    pub keep_alive_period_in_seconds: Option<i32>,
    pub instance_groups: Option<Vec<InstanceGroup>>,
    pub training_plan_arn: Option<String>,
    pub instance_placement_config: Option<InstancePlacementConfig>,
    pub instance_preferences: Option<Vec<InstancePreference>>,
    pub selected_instance_type: Option<String>,
    pub selected_instance_count: Option<i32>,
}

impl crate::TreeValue for ResourceConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_type: s.take_optional(0)?,
            instance_count: s.take_optional(1)?,
            volume_size_in_gb: s.take_optional(2)?,
            volume_kms_key_id: s.take_optional(3)?,
            keep_alive_period_in_seconds: s.take_optional(4)?,
            instance_groups: s.take_optional(5)?,
            training_plan_arn: s.take_optional(6)?,
            instance_placement_config: s.take_optional(7)?,
            instance_preferences: s.take_optional(8)?,
            selected_instance_type: s.take_optional(9)?,
            selected_instance_count: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.instance_type);
        s.put_optional(1, self.instance_count);
        s.put_optional(2, self.volume_size_in_gb);
        s.put_optional(3, self.volume_kms_key_id);
        s.put_optional(4, self.keep_alive_period_in_seconds);
        s.put_optional(5, self.instance_groups);
        s.put_optional(6, self.training_plan_arn);
        s.put_optional(7, self.instance_placement_config);
        s.put_optional(8, self.instance_preferences);
        s.put_optional(9, self.selected_instance_type);
        s.put_optional(10, self.selected_instance_count);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceConfig {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RetryStrategy {
    pub maximum_retry_attempts: i32,
}

impl crate::TreeValue for RetryStrategy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { maximum_retry_attempts: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.maximum_retry_attempts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RetryStrategy {
    const SCHEMA: &'static crate::Schema = &schema::RETRY_STRATEGY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollingUpdatePolicy {
    pub maximum_batch_size: CapacitySize,
    pub wait_interval_in_seconds: i32,
    pub maximum_execution_timeout_in_seconds: Option<i32>,
    pub rollback_maximum_batch_size: Option<CapacitySize>,
}

impl crate::TreeValue for RollingUpdatePolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            maximum_batch_size: s.take(0)?,
            wait_interval_in_seconds: s.take(1)?,
            maximum_execution_timeout_in_seconds: s.take_optional(2)?,
            rollback_maximum_batch_size: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.maximum_batch_size);
        s.put(1, self.wait_interval_in_seconds);
        s.put_optional(2, self.maximum_execution_timeout_in_seconds);
        s.put_optional(3, self.rollback_maximum_batch_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RollingUpdatePolicy {
    const SCHEMA: &'static crate::Schema = &schema::ROLLING_UPDATE_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3DataSource {
    pub s3_data_type: S3DataType,
    pub s3_uri: String,
    pub s3_data_distribution_type: Option<S3DataDistribution>,
    pub attribute_names: Option<Vec<String>>,
    pub instance_group_names: Option<Vec<String>>,
    pub model_access_config: Option<ModelAccessConfig>,
    pub hub_access_config: Option<HubAccessConfig>,
}

impl crate::TreeValue for S3DataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_data_type: s.take(0)?,
            s3_uri: s.take(1)?,
            s3_data_distribution_type: s.take_optional(2)?,
            attribute_names: s.take_optional(3)?,
            instance_group_names: s.take_optional(4)?,
            model_access_config: s.take_optional(5)?,
            hub_access_config: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.s3_data_type);
        s.put(1, self.s3_uri);
        s.put_optional(2, self.s3_data_distribution_type);
        s.put_optional(3, self.attribute_names);
        s.put_optional(4, self.instance_group_names);
        s.put_optional(5, self.model_access_config);
        s.put_optional(6, self.hub_access_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3DataSource {
    const SCHEMA: &'static crate::Schema = &schema::S3_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3ModelDataSource {
    pub s3_uri: String,
    pub s3_data_type: S3ModelDataType,
    pub compression_type: ModelCompressionType,
    pub model_access_config: Option<ModelAccessConfig>,
    pub hub_access_config: Option<InferenceHubAccessConfig>,
    pub manifest_s3_uri: Option<String>,
    pub e_tag: Option<String>,
    pub manifest_etag: Option<String>,
}

impl crate::TreeValue for S3ModelDataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_uri: s.take(0)?,
            s3_data_type: s.take(1)?,
            compression_type: s.take(2)?,
            model_access_config: s.take_optional(3)?,
            hub_access_config: s.take_optional(4)?,
            manifest_s3_uri: s.take_optional(5)?,
            e_tag: s.take_optional(6)?,
            manifest_etag: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.s3_uri);
        s.put(1, self.s3_data_type);
        s.put(2, self.compression_type);
        s.put_optional(3, self.model_access_config);
        s.put_optional(4, self.hub_access_config);
        s.put_optional(5, self.manifest_s3_uri);
        s.put_optional(6, self.e_tag);
        s.put_optional(7, self.manifest_etag);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3ModelDataSource {
    const SCHEMA: &'static crate::Schema = &schema::S3_MODEL_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecondaryStatusTransition {
    pub status: Option<SecondaryStatus>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub status_message: Option<String>,
}

impl crate::TreeValue for SecondaryStatusTransition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take_optional(0)?,
            start_time: s.take_optional(1)?,
            end_time: s.take_optional(2)?,
            status_message: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.status);
        s.put_optional(1, self.start_time);
        s.put_optional(2, self.end_time);
        s.put_optional(3, self.status_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SecondaryStatusTransition {
    const SCHEMA: &'static crate::Schema = &schema::SECONDARY_STATUS_TRANSITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServerlessJobConfig {
    pub base_model_arn: String,
    pub accept_eula: Option<bool>,
    pub job_type: ServerlessJobType,
    pub customization_technique: Option<CustomizationTechnique>,
    pub peft: Option<Peft>,
    pub evaluation_type: Option<EvaluationType>,
    pub evaluator_arn: Option<String>,
    pub sequence_length: Option<String>,
}

impl crate::TreeValue for ServerlessJobConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            base_model_arn: s.take(0)?,
            accept_eula: s.take_optional(1)?,
            job_type: s.take(2)?,
            customization_technique: s.take_optional(3)?,
            peft: s.take_optional(4)?,
            evaluation_type: s.take_optional(5)?,
            evaluator_arn: s.take_optional(6)?,
            sequence_length: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.base_model_arn);
        s.put_optional(1, self.accept_eula);
        s.put(2, self.job_type);
        s.put_optional(3, self.customization_technique);
        s.put_optional(4, self.peft);
        s.put_optional(5, self.evaluation_type);
        s.put_optional(6, self.evaluator_arn);
        s.put_optional(7, self.sequence_length);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ServerlessJobConfig {
    const SCHEMA: &'static crate::Schema = &schema::SERVERLESS_JOB_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SessionChainingConfig {
    pub enable_session_tag_chaining: Option<bool>,
}

impl crate::TreeValue for SessionChainingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { enable_session_tag_chaining: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.enable_session_tag_chaining);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SessionChainingConfig {
    const SCHEMA: &'static crate::Schema = &schema::SESSION_CHAINING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ShuffleConfig {
    pub seed: i64,
}

impl crate::TreeValue for ShuffleConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { seed: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.seed);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ShuffleConfig {
    const SCHEMA: &'static crate::Schema = &schema::SHUFFLE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopProcessingJobInput {
    pub processing_job_name: String,
}

impl crate::TreeValue for StopProcessingJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { processing_job_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.processing_job_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopProcessingJobInput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_PROCESSING_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopTrainingJobInput {
    pub training_job_name: String,
}

impl crate::TreeValue for StopTrainingJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { training_job_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.training_job_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopTrainingJobInput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_TRAINING_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopTransformJobInput {
    pub transform_job_name: String,
}

impl crate::TreeValue for StopTransformJobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { transform_job_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.transform_job_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StopTransformJobInput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_TRANSFORM_JOB_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StoppingCondition {
    pub max_runtime_in_seconds: Option<i32>,
    pub max_wait_time_in_seconds: Option<i32>,
    pub max_pending_time_in_seconds: Option<i32>,
}

impl crate::TreeValue for StoppingCondition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            max_runtime_in_seconds: s.take_optional(0)?,
            max_wait_time_in_seconds: s.take_optional(1)?,
            max_pending_time_in_seconds: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.max_runtime_in_seconds);
        s.put_optional(1, self.max_wait_time_in_seconds);
        s.put_optional(2, self.max_pending_time_in_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StoppingCondition {
    const SCHEMA: &'static crate::Schema = &schema::STOPPING_CONDITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tag {
    const SCHEMA: &'static crate::Schema = &schema::TAG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TensorBoardOutputConfig {
    pub local_path: Option<String>,
    pub s3_output_path: String,
}

impl crate::TreeValue for TensorBoardOutputConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { local_path: s.take_optional(0)?, s3_output_path: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.local_path);
        s.put(1, self.s3_output_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TensorBoardOutputConfig {
    const SCHEMA: &'static crate::Schema = &schema::TENSOR_BOARD_OUTPUT_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrafficRoutingConfig {
    pub r#type: TrafficRoutingConfigType,
    pub wait_interval_in_seconds: i32,
    pub canary_size: Option<CapacitySize>,
    pub linear_step_size: Option<CapacitySize>,
}

impl crate::TreeValue for TrafficRoutingConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            r#type: s.take(0)?,
            wait_interval_in_seconds: s.take(1)?,
            canary_size: s.take_optional(2)?,
            linear_step_size: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.r#type);
        s.put(1, self.wait_interval_in_seconds);
        s.put_optional(2, self.canary_size);
        s.put_optional(3, self.linear_step_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TrafficRoutingConfig {
    const SCHEMA: &'static crate::Schema = &schema::TRAFFIC_ROUTING_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrainingImageConfig {
    pub training_repository_access_mode: TrainingRepositoryAccessMode,
    pub training_repository_auth_config: Option<TrainingRepositoryAuthConfig>,
}

impl crate::TreeValue for TrainingImageConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            training_repository_access_mode: s.take(0)?,
            training_repository_auth_config: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.training_repository_access_mode);
        s.put_optional(1, self.training_repository_auth_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TrainingImageConfig {
    const SCHEMA: &'static crate::Schema = &schema::TRAINING_IMAGE_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrainingJobSummary {
    pub training_job_name: Option<String>,
    pub training_job_arn: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub training_end_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub training_job_status: Option<TrainingJobStatus>,
    pub secondary_status: Option<SecondaryStatus>,
    pub warm_pool_status: Option<WarmPoolStatus>,
    pub training_plan_arn: Option<String>,
}

impl crate::TreeValue for TrainingJobSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            training_job_name: s.take_optional(0)?,
            training_job_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
            training_end_time: s.take_optional(3)?,
            last_modified_time: s.take_optional(4)?,
            training_job_status: s.take_optional(5)?,
            secondary_status: s.take_optional(6)?,
            warm_pool_status: s.take_optional(7)?,
            training_plan_arn: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.training_job_name);
        s.put_optional(1, self.training_job_arn);
        s.put_optional(2, self.creation_time);
        s.put_optional(3, self.training_end_time);
        s.put_optional(4, self.last_modified_time);
        s.put_optional(5, self.training_job_status);
        s.put_optional(6, self.secondary_status);
        s.put_optional(7, self.warm_pool_status);
        s.put_optional(8, self.training_plan_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TrainingJobSummary {
    const SCHEMA: &'static crate::Schema = &schema::TRAINING_JOB_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrainingProgressInfo {
    pub total_step_count_per_epoch: Option<i64>,
    pub current_step: Option<i64>,
    pub current_epoch: Option<i64>,
    pub max_epoch: Option<i64>,
}

impl crate::TreeValue for TrainingProgressInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            total_step_count_per_epoch: s.take_optional(0)?,
            current_step: s.take_optional(1)?,
            current_epoch: s.take_optional(2)?,
            max_epoch: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.total_step_count_per_epoch);
        s.put_optional(1, self.current_step);
        s.put_optional(2, self.current_epoch);
        s.put_optional(3, self.max_epoch);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TrainingProgressInfo {
    const SCHEMA: &'static crate::Schema = &schema::TRAINING_PROGRESS_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrainingRepositoryAuthConfig {
    pub training_repository_credentials_provider_arn: String,
}

impl crate::TreeValue for TrainingRepositoryAuthConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { training_repository_credentials_provider_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.training_repository_credentials_provider_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TrainingRepositoryAuthConfig {
    const SCHEMA: &'static crate::Schema = &schema::TRAINING_REPOSITORY_AUTH_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformDataSource {
    pub s3_data_source: TransformS3DataSource,
}

impl crate::TreeValue for TransformDataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_data_source: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.s3_data_source);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransformDataSource {
    const SCHEMA: &'static crate::Schema = &schema::TRANSFORM_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformInput {
    pub data_source: TransformDataSource,
    pub content_type: Option<String>,
    pub compression_type: Option<CompressionType>,
    pub split_type: Option<SplitType>,
}

impl crate::TreeValue for TransformInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            data_source: s.take(0)?,
            content_type: s.take_optional(1)?,
            compression_type: s.take_optional(2)?,
            split_type: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.data_source);
        s.put_optional(1, self.content_type);
        s.put_optional(2, self.compression_type);
        s.put_optional(3, self.split_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransformInput {
    const SCHEMA: &'static crate::Schema = &schema::TRANSFORM_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformJobSummary {
    pub transform_job_name: Option<String>,
    pub transform_job_arn: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub transform_end_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub transform_job_status: Option<TransformJobStatus>,
    pub failure_reason: Option<String>,
}

impl crate::TreeValue for TransformJobSummary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            transform_job_name: s.take_optional(0)?,
            transform_job_arn: s.take_optional(1)?,
            creation_time: s.take_optional(2)?,
            transform_end_time: s.take_optional(3)?,
            last_modified_time: s.take_optional(4)?,
            transform_job_status: s.take_optional(5)?,
            failure_reason: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.transform_job_name);
        s.put_optional(1, self.transform_job_arn);
        s.put_optional(2, self.creation_time);
        s.put_optional(3, self.transform_end_time);
        s.put_optional(4, self.last_modified_time);
        s.put_optional(5, self.transform_job_status);
        s.put_optional(6, self.failure_reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransformJobSummary {
    const SCHEMA: &'static crate::Schema = &schema::TRANSFORM_JOB_SUMMARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformOutput {
    pub s3_output_path: String,
    pub accept: Option<String>,
    pub assemble_with: Option<AssemblyType>,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for TransformOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            s3_output_path: s.take(0)?,
            accept: s.take_optional(1)?,
            assemble_with: s.take_optional(2)?,
            kms_key_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.s3_output_path);
        s.put_optional(1, self.accept);
        s.put_optional(2, self.assemble_with);
        s.put_optional(3, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransformOutput {
    const SCHEMA: &'static crate::Schema = &schema::TRANSFORM_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformResources {
    pub instance_type: TransformInstanceType,
    pub instance_count: i32,
    pub volume_kms_key_id: Option<String>,
    pub transform_ami_version: Option<String>,
}

impl crate::TreeValue for TransformResources {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_type: s.take(0)?,
            instance_count: s.take(1)?,
            volume_kms_key_id: s.take_optional(2)?,
            transform_ami_version: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.instance_type);
        s.put(1, self.instance_count);
        s.put_optional(2, self.volume_kms_key_id);
        s.put_optional(3, self.transform_ami_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransformResources {
    const SCHEMA: &'static crate::Schema = &schema::TRANSFORM_RESOURCES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformS3DataSource {
    pub s3_data_type: S3DataType,
    pub s3_uri: String,
}

impl crate::TreeValue for TransformS3DataSource {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_data_type: s.take(0)?, s3_uri: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.s3_data_type);
        s.put(1, self.s3_uri);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TransformS3DataSource {
    const SCHEMA: &'static crate::Schema = &schema::TRANSFORM_S3_DATA_SOURCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateEndpointInput {
    pub endpoint_name: String,
    pub endpoint_config_name: String,
    pub retain_all_variant_properties: Option<bool>,
    pub exclude_retained_variant_properties: Option<Vec<VariantProperty>>,
    pub deployment_config: Option<DeploymentConfig>,
    pub retain_deployment_config: Option<bool>,
}

impl crate::TreeValue for UpdateEndpointInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_name: s.take(0)?,
            endpoint_config_name: s.take(1)?,
            retain_all_variant_properties: s.take_optional(2)?,
            exclude_retained_variant_properties: s.take_optional(3)?,
            deployment_config: s.take_optional(4)?,
            retain_deployment_config: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.endpoint_name);
        s.put(1, self.endpoint_config_name);
        s.put_optional(2, self.retain_all_variant_properties);
        s.put_optional(3, self.exclude_retained_variant_properties);
        s.put_optional(4, self.deployment_config);
        s.put_optional(5, self.retain_deployment_config);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateEndpointInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ENDPOINT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateEndpointOutput {
    pub endpoint_arn: Option<String>,
}

impl crate::TreeValue for UpdateEndpointOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.endpoint_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateEndpointOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ENDPOINT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateEndpointWeightsAndCapacitiesInput {
    pub endpoint_name: String,
    pub desired_weights_and_capacities: Vec<DesiredWeightAndCapacity>,
}

impl crate::TreeValue for UpdateEndpointWeightsAndCapacitiesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_name: s.take(0)?, desired_weights_and_capacities: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.endpoint_name);
        s.put(1, self.desired_weights_and_capacities);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateEndpointWeightsAndCapacitiesInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateEndpointWeightsAndCapacitiesOutput {
    pub endpoint_arn: Option<String>,
}

impl crate::TreeValue for UpdateEndpointWeightsAndCapacitiesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { endpoint_arn: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.endpoint_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateEndpointWeightsAndCapacitiesOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VariantProperty {
    pub variant_property_type: VariantPropertyType,
}

impl crate::TreeValue for VariantProperty {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { variant_property_type: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.variant_property_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VariantProperty {
    const SCHEMA: &'static crate::Schema = &schema::VARIANT_PROPERTY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VpcConfig {
    pub security_group_ids: Vec<String>,
    pub subnets: Vec<String>,
}

impl crate::TreeValue for VpcConfig {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { security_group_ids: s.take(0)?, subnets: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.security_group_ids);
        s.put(1, self.subnets);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VpcConfig {
    const SCHEMA: &'static crate::Schema = &schema::VPC_CONFIG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct WarmPoolStatus {
    pub status: Option<WarmPoolResourceStatus>,
    pub resource_retained_billable_time_in_seconds: Option<i32>,
    pub reused_by_job: Option<String>,
}

impl crate::TreeValue for WarmPoolStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            status: s.take_optional(0)?,
            resource_retained_billable_time_in_seconds: s.take_optional(1)?,
            reused_by_job: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.status);
        s.put_optional(1, self.resource_retained_billable_time_in_seconds);
        s.put_optional(2, self.reused_by_job);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for WarmPoolStatus {
    const SCHEMA: &'static crate::Schema = &schema::WARM_POOL_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEndpointOutput {}

impl crate::TreeValue for DeleteEndpointOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteEndpointOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ENDPOINT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteEndpointConfigOutput {}

impl crate::TreeValue for DeleteEndpointConfigOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteEndpointConfigOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ENDPOINT_CONFIG_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteModelOutput {}

impl crate::TreeValue for DeleteModelOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteModelOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MODEL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopProcessingJobOutput {}

impl crate::TreeValue for StopProcessingJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for StopProcessingJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_PROCESSING_JOB_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopTrainingJobOutput {}

impl crate::TreeValue for StopTrainingJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for StopTrainingJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_TRAINING_JOB_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopTransformJobOutput {}

impl crate::TreeValue for StopTransformJobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for StopTransformJobOutput {
    const SCHEMA: &'static crate::Schema = &schema::STOP_TRANSFORM_JOB_OUTPUT;
}

crate::serde_by_tree!(
    AcceleratorPartitionLayout,
    AddTagsInput,
    AddTagsOutput,
    AdditionalModelDataSource,
    Alarm,
    AlgorithmSpecification,
    AppSpecification,
    AsyncInferenceClientConfig,
    AsyncInferenceConfig,
    AsyncInferenceNotificationConfig,
    AsyncInferenceOutputConfig,
    AthenaDatasetDefinition,
    AutoRollbackConfig,
    BatchDataCaptureConfig,
    BlueGreenUpdatePolicy,
    CapacitySize,
    CaptureContentTypeHeader,
    CaptureOption,
    Channel,
    CheckpointConfig,
    ClarifyExplainerConfig,
    ClarifyInferenceConfig,
    ClarifyShapBaselineConfig,
    ClarifyShapConfig,
    ClarifyTextConfig,
    CollectionConfiguration,
    ContainerDefinition,
    ContainerMetricsConfig,
    CreateEndpointConfigInput,
    CreateEndpointConfigOutput,
    CreateEndpointInput,
    CreateEndpointOutput,
    CreateModelInput,
    CreateModelOutput,
    CreateProcessingJobInput,
    CreateProcessingJobOutput,
    CreateTrainingJobInput,
    CreateTrainingJobOutput,
    CreateTransformJobInput,
    CreateTransformJobOutput,
    CrossRegionTrafficConfig,
    DataCaptureConfig,
    DataCaptureConfigSummary,
    DataProcessing,
    DataSource,
    DatasetDefinition,
    DatasetSource,
    DebugHookConfig,
    DebugRuleConfiguration,
    DebugRuleEvaluationStatus,
    DeleteEndpointConfigInput,
    DeleteEndpointInput,
    DeleteModelInput,
    DeleteTagsInput,
    DeleteTagsOutput,
    DeployedImage,
    DeploymentConfig,
    DeploymentRecommendation,
    DescribeEndpointConfigInput,
    DescribeEndpointConfigOutput,
    DescribeEndpointInput,
    DescribeEndpointOutput,
    DescribeModelInput,
    DescribeModelOutput,
    DescribeProcessingJobInput,
    DescribeProcessingJobOutput,
    DescribeTrainingJobInput,
    DescribeTrainingJobOutput,
    DescribeTransformJobInput,
    DescribeTransformJobOutput,
    DesiredWeightAndCapacity,
    Ec2CapacityReservation,
    EndpointConfigSummary,
    EndpointSummary,
    ExperimentConfig,
    ExplainerConfig,
    FileSystemDataSource,
    HubAccessConfig,
    ImageConfig,
    InferenceExecutionConfig,
    InferenceHubAccessConfig,
    InfraCheckConfig,
    InstanceGroup,
    InstancePlacementConfig,
    InstancePool,
    InstancePoolSummary,
    InstancePreference,
    ListEndpointConfigsInput,
    ListEndpointConfigsOutput,
    ListEndpointsInput,
    ListEndpointsOutput,
    ListModelsInput,
    ListModelsOutput,
    ListProcessingJobsInput,
    ListProcessingJobsOutput,
    ListTagsInput,
    ListTagsOutput,
    ListTrainingJobsInput,
    ListTrainingJobsOutput,
    ListTransformJobsInput,
    ListTransformJobsOutput,
    MetricData,
    MetricDefinition,
    MetricsConfig,
    MetricsEndpoint,
    MlflowConfig,
    MlflowDetails,
    ModelAccessConfig,
    ModelArtifacts,
    ModelClientConfig,
    ModelDataSource,
    ModelPackageConfig,
    ModelSummary,
    MultiModelConfig,
    NetworkConfig,
    OutputDataConfig,
    PendingDeploymentSummary,
    PendingProductionVariantSummary,
    PlacementSpecification,
    PrefixAwareRoutingConfig,
    ProcessingClusterConfig,
    ProcessingFeatureStoreOutput,
    ProcessingInput,
    ProcessingInstancePreference,
    ProcessingJobSummary,
    ProcessingOutput,
    ProcessingOutputConfig,
    ProcessingResources,
    ProcessingS3Input,
    ProcessingS3Output,
    ProcessingStoppingCondition,
    ProductionVariant,
    ProductionVariantCapacityReservationConfig,
    ProductionVariantCapacityReservationSummary,
    ProductionVariantCoreDumpConfig,
    ProductionVariantManagedInstanceScaling,
    ProductionVariantManagedInstanceScalingScaleInPolicy,
    ProductionVariantRoutingConfig,
    ProductionVariantServerlessConfig,
    ProductionVariantServerlessUpdateConfig,
    ProductionVariantStatus,
    ProductionVariantSummary,
    ProfilerConfig,
    ProfilerRuleConfiguration,
    ProfilerRuleEvaluationStatus,
    RealTimeInferenceRecommendation,
    RedshiftDatasetDefinition,
    RemoteDebugConfig,
    RepositoryAuthConfig,
    ResourceConfig,
    RetryStrategy,
    RollingUpdatePolicy,
    S3DataSource,
    S3ModelDataSource,
    SecondaryStatusTransition,
    ServerlessJobConfig,
    SessionChainingConfig,
    ShuffleConfig,
    StopProcessingJobInput,
    StopTrainingJobInput,
    StopTransformJobInput,
    StoppingCondition,
    Tag,
    TensorBoardOutputConfig,
    TrafficRoutingConfig,
    TrainingImageConfig,
    TrainingJobSummary,
    TrainingProgressInfo,
    TrainingRepositoryAuthConfig,
    TransformDataSource,
    TransformInput,
    TransformJobSummary,
    TransformOutput,
    TransformResources,
    TransformS3DataSource,
    UpdateEndpointInput,
    UpdateEndpointOutput,
    UpdateEndpointWeightsAndCapacitiesInput,
    UpdateEndpointWeightsAndCapacitiesOutput,
    VariantProperty,
    VpcConfig,
    WarmPoolStatus,
    DeleteEndpointOutput,
    DeleteEndpointConfigOutput,
    DeleteModelOutput,
    StopProcessingJobOutput,
    StopTrainingJobOutput,
    StopTransformJobOutput,
);

crate::string_enum! {
    pub enum AssemblyType {
        None = "None",
        Line = "Line",
    }
    pub enum AsyncNotificationTopicTypes {
        SuccessNotificationTopic = "SUCCESS_NOTIFICATION_TOPIC",
        ErrorNotificationTopic = "ERROR_NOTIFICATION_TOPIC",
    }
    pub enum AthenaResultCompressionType {
        Gzip = "GZIP",
        Snappy = "SNAPPY",
        Zlib = "ZLIB",
    }
    pub enum AthenaResultFormat {
        Parquet = "PARQUET",
        Orc = "ORC",
        Avro = "AVRO",
        Json = "JSON",
        Textfile = "TEXTFILE",
    }
    pub enum BatchStrategy {
        MultiRecord = "MultiRecord",
        SingleRecord = "SingleRecord",
    }
    pub enum CapacityReservationPreference {
        CapacityReservationsOnly = "capacity-reservations-only",
    }
    pub enum CapacitySizeType {
        InstanceCount = "INSTANCE_COUNT",
        CapacityPercent = "CAPACITY_PERCENT",
    }
    pub enum CaptureMode {
        Input = "Input",
        Output = "Output",
        InputAndOutput = "InputAndOutput",
    }
    pub enum CaptureStatus {
        Started = "Started",
        Stopped = "Stopped",
    }
    pub enum ClarifyFeatureType {
        Numerical = "numerical",
        Categorical = "categorical",
        Text = "text",
    }
    pub enum ClarifyTextGranularity {
        Token = "token",
        Sentence = "sentence",
        Paragraph = "paragraph",
    }
    pub enum ClarifyTextLanguage {
        Af = "af",
        Sq = "sq",
        Ar = "ar",
        Hy = "hy",
        Eu = "eu",
        Bn = "bn",
        Bg = "bg",
        Ca = "ca",
        Zh = "zh",
        Hr = "hr",
        Cs = "cs",
        Da = "da",
        Nl = "nl",
        En = "en",
        Et = "et",
        Fi = "fi",
        Fr = "fr",
        De = "de",
        El = "el",
        Gu = "gu",
        He = "he",
        Hi = "hi",
        Hu = "hu",
        Is = "is",
        Id = "id",
        Ga = "ga",
        It = "it",
        Kn = "kn",
        Ky = "ky",
        Lv = "lv",
        Lt = "lt",
        Lb = "lb",
        Mk = "mk",
        Ml = "ml",
        Mr = "mr",
        Ne = "ne",
        Nb = "nb",
        Fa = "fa",
        Pl = "pl",
        Pt = "pt",
        Ro = "ro",
        Ru = "ru",
        Sa = "sa",
        Sr = "sr",
        Tn = "tn",
        Si = "si",
        Sk = "sk",
        Sl = "sl",
        Es = "es",
        Sv = "sv",
        Tl = "tl",
        Ta = "ta",
        Tt = "tt",
        Te = "te",
        Tr = "tr",
        Uk = "uk",
        Ur = "ur",
        Yo = "yo",
        Lij = "lij",
        Xx = "xx",
    }
    pub enum CompressionType {
        None = "None",
        Gzip = "Gzip",
    }
    pub enum ContainerMode {
        SingleModel = "SingleModel",
        MultiModel = "MultiModel",
    }
    pub enum CustomizationTechnique {
        Sft = "SFT",
        Dpo = "DPO",
        Rlvr = "RLVR",
        Rlaif = "RLAIF",
    }
    pub enum DataDistributionType {
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }
    pub enum EndpointConfigSortKey {
        Name = "Name",
        CreationTime = "CreationTime",
    }
    pub enum EndpointSortKey {
        Name = "Name",
        CreationTime = "CreationTime",
        Status = "Status",
    }
    pub enum EndpointStatus {
        OutOfService = "OutOfService",
        Creating = "Creating",
        Updating = "Updating",
        SystemUpdating = "SystemUpdating",
        RollingBack = "RollingBack",
        InService = "InService",
        Deleting = "Deleting",
        Failed = "Failed",
        UpdateRollbackFailed = "UpdateRollbackFailed",
    }
    pub enum EvaluationType {
        LLMAJEvaluation = "LLMAJEvaluation",
        CustomScorerEvaluation = "CustomScorerEvaluation",
        BenchmarkEvaluation = "BenchmarkEvaluation",
    }
    pub enum FileSystemAccessMode {
        Rw = "rw",
        Ro = "ro",
    }
    pub enum FileSystemType {
        Efs = "EFS",
        FSxLustre = "FSxLustre",
    }
    pub enum InferenceExecutionMode {
        Serial = "Serial",
        Direct = "Direct",
    }
    pub enum InputMode {
        Pipe = "Pipe",
        File = "File",
    }
    pub enum JoinSource {
        Input = "Input",
        None = "None",
    }
    pub enum ManagedInstanceScalingScaleInStrategy {
        IdleRelease = "IDLE_RELEASE",
        Consolidation = "CONSOLIDATION",
    }
    pub enum ManagedInstanceScalingStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
    pub enum ModelCacheSetting {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum ModelCompressionType {
        None = "None",
        Gzip = "Gzip",
    }
    pub enum ModelSortKey {
        Name = "Name",
        CreationTime = "CreationTime",
    }
    pub enum OrderKey {
        Ascending = "Ascending",
        Descending = "Descending",
    }
    pub enum OutputCompressionType {
        Gzip = "GZIP",
        None = "NONE",
    }
    pub enum Peft {
        Lora = "LORA",
    }
    pub enum ProcessingJobStatus {
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
    pub enum ProcessingS3CompressionType {
        None = "None",
        Gzip = "Gzip",
    }
    pub enum ProcessingS3DataDistributionType {
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }
    pub enum ProcessingS3DataType {
        ManifestFile = "ManifestFile",
        S3Prefix = "S3Prefix",
    }
    pub enum ProcessingS3InputMode {
        Pipe = "Pipe",
        File = "File",
    }
    pub enum ProcessingS3UploadMode {
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }
    pub enum ProductionVariantAcceleratorType {
        MlEia1Medium = "ml.eia1.medium",
        MlEia1Large = "ml.eia1.large",
        MlEia1Xlarge = "ml.eia1.xlarge",
        MlEia2Medium = "ml.eia2.medium",
        MlEia2Large = "ml.eia2.large",
        MlEia2Xlarge = "ml.eia2.xlarge",
    }
    pub enum ProductionVariantInferenceAmiVersion {
        Al2AmiSagemakerInferenceGpu2 = "al2-ami-sagemaker-inference-gpu-2",
        Al2AmiSagemakerInferenceGpu2_1 = "al2-ami-sagemaker-inference-gpu-2-1",
        Al2AmiSagemakerInferenceGpu3_1 = "al2-ami-sagemaker-inference-gpu-3-1",
        Al2AmiSagemakerInferenceNeuron2 = "al2-ami-sagemaker-inference-neuron-2",
        Al2023AmiSagemakerInferenceGpu4_1 = "al2023-ami-sagemaker-inference-gpu-4-1",
    }
    pub enum ProfilingStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum RecommendationStatus {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
        NotApplicable = "NOT_APPLICABLE",
    }
    pub enum RecordWrapper {
        None = "None",
        RecordIO = "RecordIO",
    }
    pub enum RedshiftResultCompressionType {
        None = "None",
        Gzip = "GZIP",
        Bzip2 = "BZIP2",
        Zstd = "ZSTD",
        Snappy = "SNAPPY",
    }
    pub enum RedshiftResultFormat {
        Parquet = "PARQUET",
        Csv = "CSV",
    }
    pub enum RepositoryAccessMode {
        Platform = "Platform",
        Vpc = "Vpc",
    }
    pub enum RoutingStrategy {
        LeastOutstandingRequests = "LEAST_OUTSTANDING_REQUESTS",
        Random = "RANDOM",
        PrefixAware = "PREFIX_AWARE",
        KvAware = "KV_AWARE",
    }
    pub enum RuleEvaluationStatus {
        InProgress = "InProgress",
        NoIssuesFound = "NoIssuesFound",
        IssuesFound = "IssuesFound",
        Error = "Error",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
    pub enum S3DataDistribution {
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }
    pub enum S3DataType {
        ManifestFile = "ManifestFile",
        S3Prefix = "S3Prefix",
        AugmentedManifestFile = "AugmentedManifestFile",
        Converse = "Converse",
    }
    pub enum S3ModelDataType {
        S3Prefix = "S3Prefix",
        S3Object = "S3Object",
    }
    pub enum SecondaryStatus {
        Starting = "Starting",
        LaunchingMLInstances = "LaunchingMLInstances",
        PreparingTrainingStack = "PreparingTrainingStack",
        Downloading = "Downloading",
        DownloadingTrainingImage = "DownloadingTrainingImage",
        Training = "Training",
        Uploading = "Uploading",
        Stopping = "Stopping",
        Stopped = "Stopped",
        MaxRuntimeExceeded = "MaxRuntimeExceeded",
        Completed = "Completed",
        Failed = "Failed",
        Interrupted = "Interrupted",
        MaxWaitTimeExceeded = "MaxWaitTimeExceeded",
        Updating = "Updating",
        Restarting = "Restarting",
        Pending = "Pending",
    }
    pub enum ServerlessJobType {
        FineTuning = "FineTuning",
        Evaluation = "Evaluation",
    }
    pub enum SortBy {
        Name = "Name",
        CreationTime = "CreationTime",
        Status = "Status",
    }
    pub enum SortOrder {
        Ascending = "Ascending",
        Descending = "Descending",
    }
    pub enum SplitType {
        None = "None",
        Line = "Line",
        RecordIO = "RecordIO",
        TFRecord = "TFRecord",
    }
    pub enum TrafficRoutingConfigType {
        AllAtOnce = "ALL_AT_ONCE",
        Canary = "CANARY",
        Linear = "LINEAR",
    }
    pub enum TrainingInputMode {
        Pipe = "Pipe",
        File = "File",
        FastFile = "FastFile",
    }
    pub enum TrainingJobStatus {
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
        Deleting = "Deleting",
    }
    pub enum TrainingRepositoryAccessMode {
        Platform = "Platform",
        Vpc = "Vpc",
    }
    pub enum TransformInstanceType {
        MlM4Xlarge = "ml.m4.xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlInf2Xlarge = "ml.inf2.xlarge",
        MlInf2_8xlarge = "ml.inf2.8xlarge",
        MlInf2_24xlarge = "ml.inf2.24xlarge",
        MlInf2_48xlarge = "ml.inf2.48xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
    }
    pub enum TransformJobStatus {
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
    pub enum VariantPropertyType {
        DesiredInstanceCount = "DesiredInstanceCount",
        DesiredWeight = "DesiredWeight",
        DataCaptureConfig = "DataCaptureConfig",
    }
    pub enum VariantStatus {
        Creating = "Creating",
        Updating = "Updating",
        Deleting = "Deleting",
        ActivatingTraffic = "ActivatingTraffic",
        Baking = "Baking",
    }
    pub enum WarmPoolResourceStatus {
        Available = "Available",
        Terminated = "Terminated",
        Reused = "Reused",
        InUse = "InUse",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACCELERATOR_PARTITION_LAYOUT: Schema =
        Schema::plain("AcceleratorPartitionLayout", Kind::Structure)
            .members(&[Member::plain("AcceleratorPartitionTypes", &ACCELERATOR_PARTITION_TYPE_LIST)]);
    pub static ACCELERATOR_PARTITION_LAYOUTS: Schema =
        Schema::plain("AcceleratorPartitionLayouts", Kind::List)
            .members(&[Member::plain("member", &ACCELERATOR_PARTITION_LAYOUT)])
            .min(0.0)
            .max(32.0);
    pub static ACCELERATOR_PARTITION_TYPE: Schema = Schema::plain("AcceleratorPartitionType", Kind::String)
        .min(0.0)
        .max(32.0)
        .pattern(r"mig-[0-9]+g\.[0-9]+gb([+-][a-z0-9.]+)*");
    pub static ACCELERATOR_PARTITION_TYPE_LIST: Schema =
        Schema::plain("AcceleratorPartitionTypeList", Kind::List)
            .members(&[Member::plain("member", &ACCELERATOR_PARTITION_TYPE)])
            .min(0.0)
            .max(32.0);
    pub static ACCEPT: Schema = Schema::plain("Accept", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static ADD_TAGS_INPUT: Schema = Schema::plain("AddTagsInput", Kind::Structure).members(&[
        Member::plain("ResourceArn", &RESOURCE_ARN).required(),
        Member::plain("Tags", &TAG_LIST).required(),
    ]);
    pub static ADD_TAGS_OUTPUT: Schema =
        Schema::plain("AddTagsOutput", Kind::Structure).members(&[Member::plain("Tags", &TAG_LIST)]);
    pub static ADDITIONAL_MODEL_CHANNEL_NAME: Schema =
        Schema::plain("AdditionalModelChannelName", Kind::String)
            .min(1.0)
            .max(64.0)
            .pattern(r"[A-Za-z0-9\.\-_]+");
    pub static ADDITIONAL_MODEL_DATA_SOURCE: Schema =
        Schema::plain("AdditionalModelDataSource", Kind::Structure).members(&[
            Member::plain("ChannelName", &ADDITIONAL_MODEL_CHANNEL_NAME).required(),
            Member::plain("S3DataSource", &S3_MODEL_DATA_SOURCE).required(),
        ]);
    pub static ADDITIONAL_MODEL_DATA_SOURCES: Schema =
        Schema::plain("AdditionalModelDataSources", Kind::List)
            .members(&[Member::plain("member", &ADDITIONAL_MODEL_DATA_SOURCE)])
            .min(0.0)
            .max(5.0);
    pub static ALARM: Schema =
        Schema::plain("Alarm", Kind::Structure).members(&[Member::plain("AlarmName", &ALARM_NAME)]);
    pub static ALARM_LIST: Schema =
        Schema::plain("AlarmList", Kind::List).members(&[Member::plain("member", &ALARM)]).min(1.0).max(10.0);
    pub static ALARM_NAME: Schema =
        Schema::plain("AlarmName", Kind::String).min(1.0).max(255.0).pattern(r"(?!\s*$).+");
    pub static ALGORITHM_IMAGE: Schema =
        Schema::plain("AlgorithmImage", Kind::String).min(0.0).max(255.0).pattern(".*");
    pub static ALGORITHM_SPECIFICATION: Schema = Schema::plain("AlgorithmSpecification", Kind::Structure)
        .members(&[
            Member::plain("TrainingImage", &ALGORITHM_IMAGE),
            Member::plain("AlgorithmName", &ARN_OR_NAME),
            Member::plain("TrainingInputMode", &TRAINING_INPUT_MODE).required(),
            Member::plain("MetricDefinitions", &METRIC_DEFINITION_LIST),
            Member::plain("EnableSageMakerMetricsTimeSeries", &scalar::BOOLEAN),
            Member::plain("ContainerEntrypoint", &TRAINING_CONTAINER_ENTRYPOINT),
            Member::plain("ContainerArguments", &TRAINING_CONTAINER_ARGUMENTS),
            Member::plain("TrainingImageConfig", &TRAINING_IMAGE_CONFIG),
        ]);
    pub static APP_SPECIFICATION: Schema = Schema::plain("AppSpecification", Kind::Structure).members(&[
        Member::plain("ImageUri", &IMAGE_URI).required(),
        Member::plain("ContainerEntrypoint", &CONTAINER_ENTRYPOINT),
        Member::plain("ContainerArguments", &CONTAINER_ARGUMENTS),
    ]);
    pub static ARN_OR_NAME: Schema = Schema::plain("ArnOrName", Kind::String)
        .min(1.0)
        .max(170.0)
        .pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)");
    pub static ASSEMBLY_TYPE: Schema =
        Schema::plain("AssemblyType", Kind::String).one_of(super::AssemblyType::VALUES);
    pub static ASYNC_INFERENCE_CLIENT_CONFIG: Schema =
        Schema::plain("AsyncInferenceClientConfig", Kind::Structure).members(&[Member::plain(
            "MaxConcurrentInvocationsPerInstance",
            &MAX_CONCURRENT_INVOCATIONS_PER_INSTANCE,
        )]);
    pub static ASYNC_INFERENCE_CONFIG: Schema = Schema::plain("AsyncInferenceConfig", Kind::Structure)
        .members(&[
            Member::plain("ClientConfig", &ASYNC_INFERENCE_CLIENT_CONFIG),
            Member::plain("OutputConfig", &ASYNC_INFERENCE_OUTPUT_CONFIG).required(),
        ]);
    pub static ASYNC_INFERENCE_NOTIFICATION_CONFIG: Schema =
        Schema::plain("AsyncInferenceNotificationConfig", Kind::Structure).members(&[
            Member::plain("SuccessTopic", &SNS_TOPIC_ARN),
            Member::plain("ErrorTopic", &SNS_TOPIC_ARN),
            Member::plain("IncludeInferenceResponseIn", &ASYNC_NOTIFICATION_TOPIC_TYPE_LIST),
        ]);
    pub static ASYNC_INFERENCE_OUTPUT_CONFIG: Schema =
        Schema::plain("AsyncInferenceOutputConfig", Kind::Structure).members(&[
            Member::plain("KmsKeyId", &KMS_KEY_ID),
            Member::plain("S3OutputPath", &DESTINATION_S3_URI),
            Member::plain("NotificationConfig", &ASYNC_INFERENCE_NOTIFICATION_CONFIG),
            Member::plain("S3FailurePath", &DESTINATION_S3_URI),
        ]);
    pub static ASYNC_NOTIFICATION_TOPIC_TYPE_LIST: Schema =
        Schema::plain("AsyncNotificationTopicTypeList", Kind::List)
            .members(&[Member::plain("member", &ASYNC_NOTIFICATION_TOPIC_TYPES)])
            .min(0.0)
            .max(2.0);
    pub static ASYNC_NOTIFICATION_TOPIC_TYPES: Schema =
        Schema::plain("AsyncNotificationTopicTypes", Kind::String)
            .one_of(super::AsyncNotificationTopicTypes::VALUES);
    pub static ATHENA_CATALOG: Schema = Schema::plain("AthenaCatalog", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*");
    pub static ATHENA_DATABASE: Schema =
        Schema::plain("AthenaDatabase", Kind::String).min(1.0).max(255.0).pattern(".*");
    pub static ATHENA_DATASET_DEFINITION: Schema = Schema::plain("AthenaDatasetDefinition", Kind::Structure)
        .members(&[
            Member::plain("Catalog", &ATHENA_CATALOG).required(),
            Member::plain("Database", &ATHENA_DATABASE).required(),
            Member::plain("QueryString", &ATHENA_QUERY_STRING).required(),
            Member::plain("WorkGroup", &ATHENA_WORK_GROUP),
            Member::plain("OutputS3Uri", &S3_URI).required(),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
            Member::plain("OutputFormat", &ATHENA_RESULT_FORMAT).required(),
            Member::plain("OutputCompression", &ATHENA_RESULT_COMPRESSION_TYPE),
        ]);
    pub static ATHENA_QUERY_STRING: Schema =
        Schema::plain("AthenaQueryString", Kind::String).min(1.0).max(4096.0).pattern(r"[\s\S]+");
    pub static ATHENA_RESULT_COMPRESSION_TYPE: Schema =
        Schema::plain("AthenaResultCompressionType", Kind::String)
            .one_of(super::AthenaResultCompressionType::VALUES);
    pub static ATHENA_RESULT_FORMAT: Schema =
        Schema::plain("AthenaResultFormat", Kind::String).one_of(super::AthenaResultFormat::VALUES);
    pub static ATHENA_WORK_GROUP: Schema =
        Schema::plain("AthenaWorkGroup", Kind::String).min(1.0).max(128.0).pattern("[a-zA-Z0-9._-]+");
    pub static ATTRIBUTE_NAME: Schema =
        Schema::plain("AttributeName", Kind::String).min(1.0).max(256.0).pattern(".+");
    pub static ATTRIBUTE_NAMES: Schema = Schema::plain("AttributeNames", Kind::List)
        .members(&[Member::plain("member", &ATTRIBUTE_NAME)])
        .min(0.0)
        .max(16.0);
    pub static AUTO_ML_JOB_ARN: Schema = Schema::plain("AutoMLJobArn", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*");
    pub static AUTO_ROLLBACK_CONFIG: Schema =
        Schema::plain("AutoRollbackConfig", Kind::Structure).members(&[Member::plain("Alarms", &ALARM_LIST)]);
    pub static BATCH_DATA_CAPTURE_CONFIG: Schema = Schema::plain("BatchDataCaptureConfig", Kind::Structure)
        .members(&[
            Member::plain("DestinationS3Uri", &S3_URI).required(),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
            Member::plain("GenerateInferenceId", &scalar::BOOLEAN),
        ]);
    pub static BATCH_STRATEGY: Schema =
        Schema::plain("BatchStrategy", Kind::String).one_of(super::BatchStrategy::VALUES);
    pub static BILLABLE_TIME_IN_SECONDS: Schema =
        Schema::plain("BillableTimeInSeconds", Kind::Integer).min(1.0);
    pub static BILLABLE_TOKEN_COUNT: Schema = Schema::plain("BillableTokenCount", Kind::Long).min(0.0);
    pub static BLUE_GREEN_UPDATE_POLICY: Schema = Schema::plain("BlueGreenUpdatePolicy", Kind::Structure)
        .members(&[
            Member::plain("TrafficRoutingConfiguration", &TRAFFIC_ROUTING_CONFIG).required(),
            Member::plain("TerminationWaitInSeconds", &TERMINATION_WAIT_IN_SECONDS),
            Member::plain("MaximumExecutionTimeoutInSeconds", &MAXIMUM_EXECUTION_TIMEOUT_IN_SECONDS),
        ]);
    pub static CAPACITY_RESERVATION_PREFERENCE: Schema =
        Schema::plain("CapacityReservationPreference", Kind::String)
            .one_of(super::CapacityReservationPreference::VALUES);
    pub static CAPACITY_SIZE: Schema = Schema::plain("CapacitySize", Kind::Structure).members(&[
        Member::plain("Type", &CAPACITY_SIZE_TYPE).required(),
        Member::plain("Value", &CAPACITY_SIZE_VALUE).required(),
    ]);
    pub static CAPACITY_SIZE_TYPE: Schema =
        Schema::plain("CapacitySizeType", Kind::String).one_of(super::CapacitySizeType::VALUES);
    pub static CAPACITY_SIZE_VALUE: Schema = Schema::plain("CapacitySizeValue", Kind::Integer).min(1.0);
    pub static CAPTURE_CONTENT_TYPE_HEADER: Schema =
        Schema::plain("CaptureContentTypeHeader", Kind::Structure).members(&[
            Member::plain("CsvContentTypes", &CSV_CONTENT_TYPES),
            Member::plain("JsonContentTypes", &JSON_CONTENT_TYPES),
        ]);
    pub static CAPTURE_MODE: Schema =
        Schema::plain("CaptureMode", Kind::String).one_of(super::CaptureMode::VALUES);
    pub static CAPTURE_OPTION: Schema = Schema::plain("CaptureOption", Kind::Structure)
        .members(&[Member::plain("CaptureMode", &CAPTURE_MODE).required()]);
    pub static CAPTURE_OPTION_LIST: Schema = Schema::plain("CaptureOptionList", Kind::List)
        .members(&[Member::plain("member", &CAPTURE_OPTION)])
        .min(1.0)
        .max(32.0);
    pub static CAPTURE_STATUS: Schema =
        Schema::plain("CaptureStatus", Kind::String).one_of(super::CaptureStatus::VALUES);
    pub static CHANNEL: Schema = Schema::plain("Channel", Kind::Structure).members(&[
        Member::plain("ChannelName", &CHANNEL_NAME).required(),
        Member::plain("DataSource", &DATA_SOURCE).required(),
        Member::plain("ContentType", &CONTENT_TYPE),
        Member::plain("CompressionType", &COMPRESSION_TYPE),
        Member::plain("RecordWrapperType", &RECORD_WRAPPER),
        Member::plain("InputMode", &TRAINING_INPUT_MODE),
        Member::plain("ShuffleConfig", &SHUFFLE_CONFIG),
    ]);
    pub static CHANNEL_NAME: Schema =
        Schema::plain("ChannelName", Kind::String).min(1.0).max(64.0).pattern(r"[A-Za-z0-9\.\-_]+");
    pub static CHECKPOINT_CONFIG: Schema = Schema::plain("CheckpointConfig", Kind::Structure)
        .members(&[Member::plain("S3Uri", &S3_URI).required(), Member::plain("LocalPath", &DIRECTORY_PATH)]);
    pub static CLARIFY_CONTENT_TEMPLATE: Schema =
        Schema::plain("ClarifyContentTemplate", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static CLARIFY_ENABLE_EXPLANATIONS: Schema =
        Schema::plain("ClarifyEnableExplanations", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static CLARIFY_EXPLAINER_CONFIG: Schema = Schema::plain("ClarifyExplainerConfig", Kind::Structure)
        .members(&[
            Member::plain("EnableExplanations", &CLARIFY_ENABLE_EXPLANATIONS),
            Member::plain("InferenceConfig", &CLARIFY_INFERENCE_CONFIG),
            Member::plain("ShapConfig", &CLARIFY_SHAP_CONFIG).required(),
        ]);
    pub static CLARIFY_FEATURE_HEADERS: Schema = Schema::plain("ClarifyFeatureHeaders", Kind::List)
        .members(&[Member::plain("member", &CLARIFY_HEADER)])
        .min(1.0)
        .max(256.0);
    pub static CLARIFY_FEATURE_TYPE: Schema =
        Schema::plain("ClarifyFeatureType", Kind::String).one_of(super::ClarifyFeatureType::VALUES);
    pub static CLARIFY_FEATURE_TYPES: Schema = Schema::plain("ClarifyFeatureTypes", Kind::List)
        .members(&[Member::plain("member", &CLARIFY_FEATURE_TYPE)])
        .min(1.0)
        .max(256.0);
    pub static CLARIFY_FEATURES_ATTRIBUTE: Schema =
        Schema::plain("ClarifyFeaturesAttribute", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static CLARIFY_HEADER: Schema =
        Schema::plain("ClarifyHeader", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static CLARIFY_INFERENCE_CONFIG: Schema = Schema::plain("ClarifyInferenceConfig", Kind::Structure)
        .members(&[
            Member::plain("FeaturesAttribute", &CLARIFY_FEATURES_ATTRIBUTE),
            Member::plain("ContentTemplate", &CLARIFY_CONTENT_TEMPLATE),
            Member::plain("MaxRecordCount", &CLARIFY_MAX_RECORD_COUNT),
            Member::plain("MaxPayloadInMB", &CLARIFY_MAX_PAYLOAD_IN_MB),
            Member::plain("ProbabilityIndex", &CLARIFY_PROBABILITY_INDEX),
            Member::plain("LabelIndex", &CLARIFY_LABEL_INDEX),
            Member::plain("ProbabilityAttribute", &CLARIFY_PROBABILITY_ATTRIBUTE),
            Member::plain("LabelAttribute", &CLARIFY_LABEL_ATTRIBUTE),
            Member::plain("LabelHeaders", &CLARIFY_LABEL_HEADERS),
            Member::plain("FeatureHeaders", &CLARIFY_FEATURE_HEADERS),
            Member::plain("FeatureTypes", &CLARIFY_FEATURE_TYPES),
        ]);
    pub static CLARIFY_LABEL_ATTRIBUTE: Schema =
        Schema::plain("ClarifyLabelAttribute", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static CLARIFY_LABEL_HEADERS: Schema = Schema::plain("ClarifyLabelHeaders", Kind::List)
        .members(&[Member::plain("member", &CLARIFY_HEADER)])
        .min(1.0)
        .max(16.0);
    pub static CLARIFY_LABEL_INDEX: Schema = Schema::plain("ClarifyLabelIndex", Kind::Integer).min(0.0);
    pub static CLARIFY_MAX_PAYLOAD_IN_MB: Schema =
        Schema::plain("ClarifyMaxPayloadInMB", Kind::Integer).min(1.0).max(25.0);
    pub static CLARIFY_MAX_RECORD_COUNT: Schema =
        Schema::plain("ClarifyMaxRecordCount", Kind::Integer).min(1.0);
    pub static CLARIFY_MIME_TYPE: Schema = Schema::plain("ClarifyMimeType", Kind::String)
        .min(0.0)
        .max(255.0)
        .pattern(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*");
    pub static CLARIFY_PROBABILITY_ATTRIBUTE: Schema =
        Schema::plain("ClarifyProbabilityAttribute", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static CLARIFY_PROBABILITY_INDEX: Schema =
        Schema::plain("ClarifyProbabilityIndex", Kind::Integer).min(0.0);
    pub static CLARIFY_SHAP_BASELINE: Schema =
        Schema::plain("ClarifyShapBaseline", Kind::String).min(1.0).max(4096.0).pattern(r"[\s\S]+");
    pub static CLARIFY_SHAP_BASELINE_CONFIG: Schema =
        Schema::plain("ClarifyShapBaselineConfig", Kind::Structure).members(&[
            Member::plain("MimeType", &CLARIFY_MIME_TYPE),
            Member::plain("ShapBaseline", &CLARIFY_SHAP_BASELINE),
            Member::plain("ShapBaselineUri", &URL),
        ]);
    pub static CLARIFY_SHAP_CONFIG: Schema = Schema::plain("ClarifyShapConfig", Kind::Structure).members(&[
        Member::plain("ShapBaselineConfig", &CLARIFY_SHAP_BASELINE_CONFIG).required(),
        Member::plain("NumberOfSamples", &CLARIFY_SHAP_NUMBER_OF_SAMPLES),
        Member::plain("UseLogit", &scalar::BOOLEAN),
        Member::plain("Seed", &scalar::INTEGER),
        Member::plain("TextConfig", &CLARIFY_TEXT_CONFIG),
    ]);
    pub static CLARIFY_SHAP_NUMBER_OF_SAMPLES: Schema =
        Schema::plain("ClarifyShapNumberOfSamples", Kind::Integer).min(1.0);
    pub static CLARIFY_TEXT_CONFIG: Schema = Schema::plain("ClarifyTextConfig", Kind::Structure).members(&[
        Member::plain("Language", &CLARIFY_TEXT_LANGUAGE).required(),
        Member::plain("Granularity", &CLARIFY_TEXT_GRANULARITY).required(),
    ]);
    pub static CLARIFY_TEXT_GRANULARITY: Schema =
        Schema::plain("ClarifyTextGranularity", Kind::String).one_of(super::ClarifyTextGranularity::VALUES);
    pub static CLARIFY_TEXT_LANGUAGE: Schema =
        Schema::plain("ClarifyTextLanguage", Kind::String).one_of(super::ClarifyTextLanguage::VALUES);
    pub static COLLECTION_CONFIGURATION: Schema = Schema::plain("CollectionConfiguration", Kind::Structure)
        .members(&[
            Member::plain("CollectionName", &COLLECTION_NAME),
            Member::plain("CollectionParameters", &COLLECTION_PARAMETERS),
        ]);
    pub static COLLECTION_CONFIGURATIONS: Schema = Schema::plain("CollectionConfigurations", Kind::List)
        .members(&[Member::plain("member", &COLLECTION_CONFIGURATION)])
        .min(0.0)
        .max(20.0);
    pub static COLLECTION_NAME: Schema =
        Schema::plain("CollectionName", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static COLLECTION_PARAMETERS: Schema = Schema::plain("CollectionParameters", Kind::Map)
        .members(&[Member::plain("key", &CONFIG_KEY), Member::plain("value", &CONFIG_VALUE)])
        .min(0.0)
        .max(20.0);
    pub static COMPRESSION_TYPE: Schema =
        Schema::plain("CompressionType", Kind::String).one_of(super::CompressionType::VALUES);
    pub static CONFIG_KEY: Schema =
        Schema::plain("ConfigKey", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static CONFIG_VALUE: Schema =
        Schema::plain("ConfigValue", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static CONTAINER_ARGUMENT: Schema =
        Schema::plain("ContainerArgument", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static CONTAINER_ARGUMENTS: Schema = Schema::plain("ContainerArguments", Kind::List)
        .members(&[Member::plain("member", &CONTAINER_ARGUMENT)])
        .min(1.0)
        .max(100.0);
    pub static CONTAINER_DEFINITION: Schema =
        Schema::plain("ContainerDefinition", Kind::Structure).members(&[
            Member::plain("ContainerHostname", &CONTAINER_HOSTNAME),
            Member::plain("Image", &CONTAINER_IMAGE),
            Member::plain("ImageConfig", &IMAGE_CONFIG),
            Member::plain("Mode", &CONTAINER_MODE),
            Member::plain("ModelDataUrl", &URL),
            Member::plain("ModelDataSource", &MODEL_DATA_SOURCE),
            Member::plain("AdditionalModelDataSources", &ADDITIONAL_MODEL_DATA_SOURCES),
            Member::plain("Environment", &ENVIRONMENT_MAP),
            Member::plain("ModelPackageName", &VERSIONED_ARN_OR_NAME),
            Member::plain("InferenceSpecificationName", &INFERENCE_SPECIFICATION_NAME),
            Member::plain("MultiModelConfig", &MULTI_MODEL_CONFIG),
            Member::plain("ContainerMetricsConfig", &CONTAINER_METRICS_CONFIG),
        ]);
    pub static CONTAINER_DEFINITION_LIST: Schema = Schema::plain("ContainerDefinitionList", Kind::List)
        .members(&[Member::plain("member", &CONTAINER_DEFINITION)])
        .min(0.0)
        .max(15.0);
    pub static CONTAINER_ENTRYPOINT: Schema = Schema::plain("ContainerEntrypoint", Kind::List)
        .members(&[Member::plain("member", &CONTAINER_ENTRYPOINT_STRING)])
        .min(1.0)
        .max(100.0);
    pub static CONTAINER_ENTRYPOINT_STRING: Schema =
        Schema::plain("ContainerEntrypointString", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static CONTAINER_HOSTNAME: Schema = Schema::plain("ContainerHostname", Kind::String)
        .min(0.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static CONTAINER_IMAGE: Schema =
        Schema::plain("ContainerImage", Kind::String).min(0.0).max(255.0).pattern(r"[\S]+");
    pub static CONTAINER_METRICS_CONFIG: Schema = Schema::plain("ContainerMetricsConfig", Kind::Structure)
        .members(&[Member::plain("MetricsEndpoints", &METRICS_ENDPOINT_LIST)]);
    pub static CONTAINER_MODE: Schema =
        Schema::plain("ContainerMode", Kind::String).one_of(super::ContainerMode::VALUES);
    pub static CONTENT_TYPE: Schema =
        Schema::plain("ContentType", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static CREATE_ENDPOINT_CONFIG_INPUT: Schema =
        Schema::plain("CreateEndpointConfigInput", Kind::Structure).members(&[
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required(),
            Member::plain("ProductionVariants", &PRODUCTION_VARIANT_LIST).required(),
            Member::plain("DataCaptureConfig", &DATA_CAPTURE_CONFIG),
            Member::plain("Tags", &TAG_LIST),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
            Member::plain("AsyncInferenceConfig", &ASYNC_INFERENCE_CONFIG),
            Member::plain("ExplainerConfig", &EXPLAINER_CONFIG),
            Member::plain("ShadowProductionVariants", &PRODUCTION_VARIANT_LIST),
            Member::plain("ExecutionRoleArn", &ROLE_ARN),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
            Member::plain("MetricsConfig", &METRICS_CONFIG),
            Member::plain("CrossRegionTrafficConfig", &CROSS_REGION_TRAFFIC_CONFIG),
        ]);
    pub static CREATE_ENDPOINT_CONFIG_OUTPUT: Schema = Schema::plain(
        "CreateEndpointConfigOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("EndpointConfigArn", &ENDPOINT_CONFIG_ARN).required()]);
    pub static CREATE_ENDPOINT_INPUT: Schema =
        Schema::plain("CreateEndpointInput", Kind::Structure).members(&[
            Member::plain("EndpointName", &ENDPOINT_NAME).required(),
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required(),
            Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::plain("Tags", &TAG_LIST),
        ]);
    pub static CREATE_ENDPOINT_OUTPUT: Schema = Schema::plain("CreateEndpointOutput", Kind::Structure)
        .members(&[Member::plain("EndpointArn", &ENDPOINT_ARN).required()]);
    pub static CREATE_MODEL_INPUT: Schema = Schema::plain("CreateModelInput", Kind::Structure).members(&[
        Member::plain("ModelName", &MODEL_NAME).required(),
        Member::plain("PrimaryContainer", &CONTAINER_DEFINITION),
        Member::plain("Containers", &CONTAINER_DEFINITION_LIST),
        Member::plain("InferenceExecutionConfig", &INFERENCE_EXECUTION_CONFIG),
        Member::plain("ExecutionRoleArn", &ROLE_ARN),
        Member::plain("Tags", &TAG_LIST),
        Member::plain("VpcConfig", &VPC_CONFIG),
        Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
    ]);
    pub static CREATE_MODEL_OUTPUT: Schema = Schema::plain("CreateModelOutput", Kind::Structure)
        .members(&[Member::plain("ModelArn", &MODEL_ARN).required()]);
    pub static CREATE_PROCESSING_JOB_REQUEST: Schema =
        Schema::plain("CreateProcessingJobRequest", Kind::Structure).members(&[
            Member::plain("ProcessingInputs", &PROCESSING_INPUTS),
            Member::plain("ProcessingOutputConfig", &PROCESSING_OUTPUT_CONFIG),
            Member::plain("ProcessingJobName", &PROCESSING_JOB_NAME).required(),
            Member::plain("ProcessingResources", &PROCESSING_RESOURCES).required(),
            Member::plain("StoppingCondition", &PROCESSING_STOPPING_CONDITION),
            Member::plain("AppSpecification", &APP_SPECIFICATION).required(),
            Member::plain("Environment", &PROCESSING_ENVIRONMENT_MAP),
            Member::plain("NetworkConfig", &NETWORK_CONFIG),
            Member::plain("RoleArn", &ROLE_ARN).required(),
            Member::plain("Tags", &TAG_LIST),
            Member::plain("ExperimentConfig", &EXPERIMENT_CONFIG),
        ]);
    pub static CREATE_PROCESSING_JOB_RESPONSE: Schema = Schema::plain(
        "CreateProcessingJobResponse",
        Kind::Structure,
    )
    .members(&[Member::plain("ProcessingJobArn", &PROCESSING_JOB_ARN).required()]);
    pub static CREATE_TRAINING_JOB_REQUEST: Schema =
        Schema::plain("CreateTrainingJobRequest", Kind::Structure).members(&[
            Member::plain("TrainingJobName", &TRAINING_JOB_NAME).required(),
            Member::plain("HyperParameters", &HYPER_PARAMETERS),
            Member::plain("AlgorithmSpecification", &ALGORITHM_SPECIFICATION),
            Member::plain("RoleArn", &ROLE_ARN).required(),
            Member::plain("InputDataConfig", &INPUT_DATA_CONFIG),
            Member::plain("OutputDataConfig", &OUTPUT_DATA_CONFIG).required(),
            Member::plain("ResourceConfig", &RESOURCE_CONFIG),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("StoppingCondition", &STOPPING_CONDITION),
            Member::plain("Tags", &TAG_LIST),
            Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
            Member::plain("EnableInterContainerTrafficEncryption", &scalar::BOOLEAN),
            Member::plain("EnableManagedSpotTraining", &scalar::BOOLEAN),
            Member::plain("CheckpointConfig", &CHECKPOINT_CONFIG),
            Member::plain("DebugHookConfig", &DEBUG_HOOK_CONFIG),
            Member::plain("DebugRuleConfigurations", &DEBUG_RULE_CONFIGURATIONS),
            Member::plain("TensorBoardOutputConfig", &TENSOR_BOARD_OUTPUT_CONFIG),
            Member::plain("ExperimentConfig", &EXPERIMENT_CONFIG),
            Member::plain("ProfilerConfig", &PROFILER_CONFIG),
            Member::plain("ProfilerRuleConfigurations", &PROFILER_RULE_CONFIGURATIONS),
            Member::plain("Environment", &TRAINING_ENVIRONMENT_MAP),
            Member::plain("RetryStrategy", &RETRY_STRATEGY),
            Member::plain("RemoteDebugConfig", &REMOTE_DEBUG_CONFIG),
            Member::plain("InfraCheckConfig", &INFRA_CHECK_CONFIG),
            Member::plain("SessionChainingConfig", &SESSION_CHAINING_CONFIG),
            Member::plain("ServerlessJobConfig", &SERVERLESS_JOB_CONFIG),
            Member::plain("MlflowConfig", &MLFLOW_CONFIG),
            Member::plain("ModelPackageConfig", &MODEL_PACKAGE_CONFIG),
        ]);
    pub static CREATE_TRAINING_JOB_RESPONSE: Schema = Schema::plain(
        "CreateTrainingJobResponse",
        Kind::Structure,
    )
    .members(&[Member::plain("TrainingJobArn", &TRAINING_JOB_ARN).required()]);
    pub static CREATE_TRANSFORM_JOB_REQUEST: Schema =
        Schema::plain("CreateTransformJobRequest", Kind::Structure).members(&[
            Member::plain("TransformJobName", &TRANSFORM_JOB_NAME).required(),
            Member::plain("ModelName", &MODEL_NAME).required(),
            Member::plain("MaxConcurrentTransforms", &MAX_CONCURRENT_TRANSFORMS),
            Member::plain("ModelClientConfig", &MODEL_CLIENT_CONFIG),
            Member::plain("MaxPayloadInMB", &MAX_PAYLOAD_IN_MB),
            Member::plain("BatchStrategy", &BATCH_STRATEGY),
            Member::plain("Environment", &TRANSFORM_ENVIRONMENT_MAP),
            Member::plain("TransformInput", &TRANSFORM_INPUT).required(),
            Member::plain("TransformOutput", &TRANSFORM_OUTPUT).required(),
            Member::plain("DataCaptureConfig", &BATCH_DATA_CAPTURE_CONFIG),
            Member::plain("TransformResources", &TRANSFORM_RESOURCES).required(),
            Member::plain("DataProcessing", &DATA_PROCESSING),
            Member::plain("Tags", &TAG_LIST),
            Member::plain("ExperimentConfig", &EXPERIMENT_CONFIG),
        ]);
    pub static CREATE_TRANSFORM_JOB_RESPONSE: Schema = Schema::plain(
        "CreateTransformJobResponse",
        Kind::Structure,
    )
    .members(&[Member::plain("TransformJobArn", &TRANSFORM_JOB_ARN).required()]);
    pub static CROSS_REGION_MAX_INVOCATIONS_PER_SECOND_PER_INSTANCE: Schema =
        Schema::plain("CrossRegionMaxInvocationsPerSecondPerInstance", Kind::Integer).min(1.0).max(10000.0);
    pub static CROSS_REGION_PERCENT_PER_ENDPOINT: Schema =
        Schema::plain("CrossRegionPercentPerEndpoint", Kind::Integer).min(1.0).max(100.0);
    pub static CROSS_REGION_TRAFFIC_CONFIG: Schema =
        Schema::plain("CrossRegionTrafficConfig", Kind::Structure).members(&[
            Member::plain(
                "MaxInvocationsPerSecondPerInstance",
                &CROSS_REGION_MAX_INVOCATIONS_PER_SECOND_PER_INSTANCE,
            )
            .required(),
            Member::plain("MaxCrossRegionPercentPerEndpoint", &CROSS_REGION_PERCENT_PER_ENDPOINT).required(),
        ]);
    pub static CSV_CONTENT_TYPE: Schema = Schema::plain("CsvContentType", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*");
    pub static CSV_CONTENT_TYPES: Schema = Schema::plain("CsvContentTypes", Kind::List)
        .members(&[Member::plain("member", &CSV_CONTENT_TYPE)])
        .min(1.0)
        .max(10.0);
    pub static CUSTOMIZATION_TECHNIQUE: Schema =
        Schema::plain("CustomizationTechnique", Kind::String).one_of(super::CustomizationTechnique::VALUES);
    pub static DATA_CAPTURE_CONFIG: Schema = Schema::plain("DataCaptureConfig", Kind::Structure).members(&[
        Member::plain("EnableCapture", &scalar::BOOLEAN),
        Member::plain("InitialSamplingPercentage", &SAMPLING_PERCENTAGE).required(),
        Member::plain("DestinationS3Uri", &DESTINATION_S3_URI).required(),
        Member::plain("KmsKeyId", &KMS_KEY_ID),
        Member::plain("CaptureOptions", &CAPTURE_OPTION_LIST).required(),
        Member::plain("CaptureContentTypeHeader", &CAPTURE_CONTENT_TYPE_HEADER),
    ]);
    pub static DATA_CAPTURE_CONFIG_SUMMARY: Schema =
        Schema::plain("DataCaptureConfigSummary", Kind::Structure).members(&[
            Member::plain("EnableCapture", &scalar::BOOLEAN).required(),
            Member::plain("CaptureStatus", &CAPTURE_STATUS).required(),
            Member::plain("CurrentSamplingPercentage", &SAMPLING_PERCENTAGE).required(),
            Member::plain("DestinationS3Uri", &DESTINATION_S3_URI).required(),
            Member::plain("KmsKeyId", &KMS_KEY_ID).required(),
        ]);
    pub static DATA_DISTRIBUTION_TYPE: Schema =
        Schema::plain("DataDistributionType", Kind::String).one_of(super::DataDistributionType::VALUES);
    pub static DATA_PROCESSING: Schema = Schema::plain("DataProcessing", Kind::Structure).members(&[
        Member::plain("InputFilter", &JSON_PATH),
        Member::plain("OutputFilter", &JSON_PATH),
        Member::plain("JoinSource", &JOIN_SOURCE),
    ]);
    pub static DATA_SOURCE: Schema = Schema::plain("DataSource", Kind::Structure).members(&[
        Member::plain("S3DataSource", &S3_DATA_SOURCE),
        Member::plain("FileSystemDataSource", &FILE_SYSTEM_DATA_SOURCE),
        Member::plain("DatasetSource", &DATASET_SOURCE),
    ]);
    pub static DATASET_DEFINITION: Schema = Schema::plain("DatasetDefinition", Kind::Structure).members(&[
        Member::plain("AthenaDatasetDefinition", &ATHENA_DATASET_DEFINITION),
        Member::plain("RedshiftDatasetDefinition", &REDSHIFT_DATASET_DEFINITION),
        Member::plain("LocalPath", &PROCESSING_LOCAL_PATH),
        Member::plain("DataDistributionType", &DATA_DISTRIBUTION_TYPE),
        Member::plain("InputMode", &INPUT_MODE),
    ]);
    pub static DATASET_SOURCE: Schema = Schema::plain("DatasetSource", Kind::Structure)
        .members(&[Member::plain("DatasetArn", &HUB_DATA_SET_ARN).required()]);
    pub static DEBUG_HOOK_CONFIG: Schema = Schema::plain("DebugHookConfig", Kind::Structure).members(&[
        Member::plain("LocalPath", &DIRECTORY_PATH),
        Member::plain("S3OutputPath", &S3_URI).required(),
        Member::plain("HookParameters", &HOOK_PARAMETERS),
        Member::plain("CollectionConfigurations", &COLLECTION_CONFIGURATIONS),
    ]);
    pub static DEBUG_RULE_CONFIGURATION: Schema = Schema::plain("DebugRuleConfiguration", Kind::Structure)
        .members(&[
            Member::plain("RuleConfigurationName", &RULE_CONFIGURATION_NAME).required(),
            Member::plain("LocalPath", &DIRECTORY_PATH),
            Member::plain("S3OutputPath", &S3_URI),
            Member::plain("RuleEvaluatorImage", &ALGORITHM_IMAGE).required(),
            Member::plain("InstanceType", &PROCESSING_INSTANCE_TYPE),
            Member::plain("VolumeSizeInGB", &OPTIONAL_VOLUME_SIZE_IN_GB),
            Member::plain("RuleParameters", &RULE_PARAMETERS),
        ]);
    pub static DEBUG_RULE_CONFIGURATIONS: Schema = Schema::plain("DebugRuleConfigurations", Kind::List)
        .members(&[Member::plain("member", &DEBUG_RULE_CONFIGURATION)])
        .min(0.0)
        .max(20.0);
    pub static DEBUG_RULE_EVALUATION_STATUS: Schema =
        Schema::plain("DebugRuleEvaluationStatus", Kind::Structure).members(&[
            Member::plain("RuleConfigurationName", &RULE_CONFIGURATION_NAME),
            Member::plain("RuleEvaluationJobArn", &PROCESSING_JOB_ARN),
            Member::plain("RuleEvaluationStatus", &RULE_EVALUATION_STATUS),
            Member::plain("StatusDetails", &STATUS_DETAILS),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
        ]);
    pub static DEBUG_RULE_EVALUATION_STATUSES: Schema =
        Schema::plain("DebugRuleEvaluationStatuses", Kind::List)
            .members(&[Member::plain("member", &DEBUG_RULE_EVALUATION_STATUS)])
            .min(0.0)
            .max(20.0);
    pub static DELETE_ENDPOINT_CONFIG_INPUT: Schema = Schema::plain(
        "DeleteEndpointConfigInput",
        Kind::Structure,
    )
    .members(&[Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required()]);
    pub static DELETE_ENDPOINT_INPUT: Schema = Schema::plain("DeleteEndpointInput", Kind::Structure)
        .members(&[Member::plain("EndpointName", &ENDPOINT_NAME).required()]);
    pub static DELETE_MODEL_INPUT: Schema = Schema::plain("DeleteModelInput", Kind::Structure)
        .members(&[Member::plain("ModelName", &MODEL_NAME).required()]);
    pub static DELETE_TAGS_INPUT: Schema = Schema::plain("DeleteTagsInput", Kind::Structure).members(&[
        Member::plain("ResourceArn", &RESOURCE_ARN).required(),
        Member::plain("TagKeys", &TAG_KEY_LIST).required(),
    ]);
    pub static DELETE_TAGS_OUTPUT: Schema = Schema::plain("DeleteTagsOutput", Kind::Structure);
    pub static DEPLOYED_IMAGE: Schema = Schema::plain("DeployedImage", Kind::Structure).members(&[
        Member::plain("SpecifiedImage", &CONTAINER_IMAGE),
        Member::plain("ResolvedImage", &CONTAINER_IMAGE),
        Member::plain("ResolutionTime", &scalar::TIMESTAMP),
    ]);
    pub static DEPLOYED_IMAGES: Schema =
        Schema::plain("DeployedImages", Kind::List).members(&[Member::plain("member", &DEPLOYED_IMAGE)]);
    pub static DEPLOYMENT_CONFIG: Schema = Schema::plain("DeploymentConfig", Kind::Structure).members(&[
        Member::plain("BlueGreenUpdatePolicy", &BLUE_GREEN_UPDATE_POLICY),
        Member::plain("RollingUpdatePolicy", &ROLLING_UPDATE_POLICY),
        Member::plain("AutoRollbackConfiguration", &AUTO_ROLLBACK_CONFIG),
    ]);
    pub static DEPLOYMENT_RECOMMENDATION: Schema = Schema::plain("DeploymentRecommendation", Kind::Structure)
        .members(&[
            Member::plain("RecommendationStatus", &RECOMMENDATION_STATUS).required(),
            Member::plain("RealTimeInferenceRecommendations", &REAL_TIME_INFERENCE_RECOMMENDATIONS),
        ]);
    pub static DESCRIBE_ENDPOINT_CONFIG_INPUT: Schema = Schema::plain(
        "DescribeEndpointConfigInput",
        Kind::Structure,
    )
    .members(&[Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required()]);
    pub static DESCRIBE_ENDPOINT_CONFIG_OUTPUT: Schema =
        Schema::plain("DescribeEndpointConfigOutput", Kind::Structure).members(&[
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required(),
            Member::plain("EndpointConfigArn", &ENDPOINT_CONFIG_ARN).required(),
            Member::plain("ProductionVariants", &PRODUCTION_VARIANT_LIST).required(),
            Member::plain("DataCaptureConfig", &DATA_CAPTURE_CONFIG),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("AsyncInferenceConfig", &ASYNC_INFERENCE_CONFIG),
            Member::plain("ExplainerConfig", &EXPLAINER_CONFIG),
            Member::plain("ShadowProductionVariants", &PRODUCTION_VARIANT_LIST),
            Member::plain("ExecutionRoleArn", &ROLE_ARN),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
            Member::plain("MetricsConfig", &METRICS_CONFIG),
            Member::plain("CrossRegionTrafficConfig", &CROSS_REGION_TRAFFIC_CONFIG),
        ]);
    pub static DESCRIBE_ENDPOINT_INPUT: Schema = Schema::plain("DescribeEndpointInput", Kind::Structure)
        .members(&[Member::plain("EndpointName", &ENDPOINT_NAME).required()]);
    pub static DESCRIBE_ENDPOINT_OUTPUT: Schema = Schema::plain("DescribeEndpointOutput", Kind::Structure)
        .members(&[
            Member::plain("EndpointName", &ENDPOINT_NAME).required(),
            Member::plain("EndpointArn", &ENDPOINT_ARN).required(),
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME),
            Member::plain("ProductionVariants", &PRODUCTION_VARIANT_SUMMARY_LIST),
            Member::plain("DataCaptureConfig", &DATA_CAPTURE_CONFIG_SUMMARY),
            Member::plain("EndpointStatus", &ENDPOINT_STATUS).required(),
            Member::plain("FailureReason", &FAILURE_REASON),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP).required(),
            Member::plain("LastDeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::plain("AsyncInferenceConfig", &ASYNC_INFERENCE_CONFIG),
            Member::plain("PendingDeploymentSummary", &PENDING_DEPLOYMENT_SUMMARY),
            Member::plain("ExplainerConfig", &EXPLAINER_CONFIG),
            Member::plain("ShadowProductionVariants", &PRODUCTION_VARIANT_SUMMARY_LIST),
            Member::plain("MetricsConfig", &METRICS_CONFIG),
            Member::plain("CrossRegionTrafficConfig", &CROSS_REGION_TRAFFIC_CONFIG),
        ]);
    pub static DESCRIBE_MODEL_INPUT: Schema = Schema::plain("DescribeModelInput", Kind::Structure)
        .members(&[Member::plain("ModelName", &MODEL_NAME).required()]);
    pub static DESCRIBE_MODEL_OUTPUT: Schema =
        Schema::plain("DescribeModelOutput", Kind::Structure).members(&[
            Member::plain("ModelName", &MODEL_NAME).required(),
            Member::plain("PrimaryContainer", &CONTAINER_DEFINITION),
            Member::plain("Containers", &CONTAINER_DEFINITION_LIST),
            Member::plain("InferenceExecutionConfig", &INFERENCE_EXECUTION_CONFIG),
            Member::plain("ExecutionRoleArn", &ROLE_ARN),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("ModelArn", &MODEL_ARN).required(),
            Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
            Member::plain("DeploymentRecommendation", &DEPLOYMENT_RECOMMENDATION),
        ]);
    pub static DESCRIBE_PROCESSING_JOB_REQUEST: Schema = Schema::plain(
        "DescribeProcessingJobRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("ProcessingJobName", &PROCESSING_JOB_NAME).required()]);
    pub static DESCRIBE_PROCESSING_JOB_RESPONSE: Schema =
        Schema::plain("DescribeProcessingJobResponse", Kind::Structure).members(&[
            Member::plain("ProcessingInputs", &PROCESSING_INPUTS),
            Member::plain("ProcessingOutputConfig", &PROCESSING_OUTPUT_CONFIG),
            Member::plain("ProcessingJobName", &PROCESSING_JOB_NAME).required(),
            Member::plain("ProcessingResources", &PROCESSING_RESOURCES).required(),
            Member::plain("StoppingCondition", &PROCESSING_STOPPING_CONDITION),
            Member::plain("AppSpecification", &APP_SPECIFICATION).required(),
            Member::plain("Environment", &PROCESSING_ENVIRONMENT_MAP),
            Member::plain("NetworkConfig", &NETWORK_CONFIG),
            Member::plain("RoleArn", &ROLE_ARN),
            Member::plain("ExperimentConfig", &EXPERIMENT_CONFIG),
            Member::plain("ProcessingJobArn", &PROCESSING_JOB_ARN).required(),
            Member::plain("ProcessingJobStatus", &PROCESSING_JOB_STATUS).required(),
            Member::plain("ExitMessage", &EXIT_MESSAGE),
            Member::plain("FailureReason", &FAILURE_REASON),
            Member::plain("ProcessingEndTime", &scalar::TIMESTAMP),
            Member::plain("ProcessingStartTime", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("MonitoringScheduleArn", &MONITORING_SCHEDULE_ARN),
            Member::plain("AutoMLJobArn", &AUTO_ML_JOB_ARN),
            Member::plain("TrainingJobArn", &TRAINING_JOB_ARN),
        ]);
    pub static DESCRIBE_TRAINING_JOB_REQUEST: Schema = Schema::plain(
        "DescribeTrainingJobRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("TrainingJobName", &TRAINING_JOB_NAME).required()]);
    pub static DESCRIBE_TRAINING_JOB_RESPONSE: Schema =
        Schema::plain("DescribeTrainingJobResponse", Kind::Structure).members(&[
            Member::plain("TrainingJobName", &TRAINING_JOB_NAME).required(),
            Member::plain("TrainingJobArn", &TRAINING_JOB_ARN).required(),
            Member::plain("TuningJobArn", &HYPER_PARAMETER_TUNING_JOB_ARN),
            Member::plain("LabelingJobArn", &LABELING_JOB_ARN),
            Member::plain("AutoMLJobArn", &AUTO_ML_JOB_ARN),
            Member::plain("ModelArtifacts", &MODEL_ARTIFACTS).required(),
            Member::plain("TrainingJobStatus", &TRAINING_JOB_STATUS).required(),
            Member::plain("SecondaryStatus", &SECONDARY_STATUS).required(),
            Member::plain("FailureReason", &FAILURE_REASON),
            Member::plain("HyperParameters", &HYPER_PARAMETERS),
            Member::plain("AlgorithmSpecification", &ALGORITHM_SPECIFICATION),
            Member::plain("RoleArn", &ROLE_ARN),
            Member::plain("InputDataConfig", &INPUT_DATA_CONFIG),
            Member::plain("OutputDataConfig", &OUTPUT_DATA_CONFIG),
            Member::plain("ResourceConfig", &RESOURCE_CONFIG),
            Member::plain("WarmPoolStatus", &WARM_POOL_STATUS),
            Member::plain("VpcConfig", &VPC_CONFIG),
            Member::plain("StoppingCondition", &STOPPING_CONDITION).required(),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("TrainingStartTime", &scalar::TIMESTAMP),
            Member::plain("TrainingEndTime", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
            Member::plain("SecondaryStatusTransitions", &SECONDARY_STATUS_TRANSITIONS),
            Member::plain("FinalMetricDataList", &FINAL_METRIC_DATA_LIST),
            Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
            Member::plain("EnableInterContainerTrafficEncryption", &scalar::BOOLEAN),
            Member::plain("EnableManagedSpotTraining", &scalar::BOOLEAN),
            Member::plain("CheckpointConfig", &CHECKPOINT_CONFIG),
            Member::plain("TrainingTimeInSeconds", &TRAINING_TIME_IN_SECONDS),
            Member::plain("BillableTimeInSeconds", &BILLABLE_TIME_IN_SECONDS),
            Member::plain("BillableTokenCount", &BILLABLE_TOKEN_COUNT),
            Member::plain("DebugHookConfig", &DEBUG_HOOK_CONFIG),
            Member::plain("ExperimentConfig", &EXPERIMENT_CONFIG),
            Member::plain("DebugRuleConfigurations", &DEBUG_RULE_CONFIGURATIONS),
            Member::plain("TensorBoardOutputConfig", &TENSOR_BOARD_OUTPUT_CONFIG),
            Member::plain("DebugRuleEvaluationStatuses", &DEBUG_RULE_EVALUATION_STATUSES),
            Member::plain("ProfilerConfig", &PROFILER_CONFIG),
            Member::plain("ProfilerRuleConfigurations", &PROFILER_RULE_CONFIGURATIONS),
            Member::plain("ProfilerRuleEvaluationStatuses", &PROFILER_RULE_EVALUATION_STATUSES),
            Member::plain("ProfilingStatus", &PROFILING_STATUS),
            Member::plain("Environment", &TRAINING_ENVIRONMENT_MAP),
            Member::plain("RetryStrategy", &RETRY_STRATEGY),
            Member::plain("RemoteDebugConfig", &REMOTE_DEBUG_CONFIG),
            Member::plain("InfraCheckConfig", &INFRA_CHECK_CONFIG),
            Member::plain("ServerlessJobConfig", &SERVERLESS_JOB_CONFIG),
            Member::plain("MlflowConfig", &MLFLOW_CONFIG),
            Member::plain("ModelPackageConfig", &MODEL_PACKAGE_CONFIG),
            Member::plain("MlflowDetails", &MLFLOW_DETAILS),
            Member::plain("ProgressInfo", &TRAINING_PROGRESS_INFO),
            Member::plain("OutputModelPackageArn", &MODEL_PACKAGE_ARN),
        ]);
    pub static DESCRIBE_TRANSFORM_JOB_REQUEST: Schema = Schema::plain(
        "DescribeTransformJobRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("TransformJobName", &TRANSFORM_JOB_NAME).required()]);
    pub static DESCRIBE_TRANSFORM_JOB_RESPONSE: Schema =
        Schema::plain("DescribeTransformJobResponse", Kind::Structure).members(&[
            Member::plain("TransformJobName", &TRANSFORM_JOB_NAME).required(),
            Member::plain("TransformJobArn", &TRANSFORM_JOB_ARN).required(),
            Member::plain("TransformJobStatus", &TRANSFORM_JOB_STATUS).required(),
            Member::plain("FailureReason", &FAILURE_REASON),
            Member::plain("ModelName", &MODEL_NAME).required(),
            Member::plain("MaxConcurrentTransforms", &MAX_CONCURRENT_TRANSFORMS),
            Member::plain("ModelClientConfig", &MODEL_CLIENT_CONFIG),
            Member::plain("MaxPayloadInMB", &MAX_PAYLOAD_IN_MB),
            Member::plain("BatchStrategy", &BATCH_STRATEGY),
            Member::plain("Environment", &TRANSFORM_ENVIRONMENT_MAP),
            Member::plain("TransformInput", &TRANSFORM_INPUT).required(),
            Member::plain("TransformOutput", &TRANSFORM_OUTPUT),
            Member::plain("DataCaptureConfig", &BATCH_DATA_CAPTURE_CONFIG),
            Member::plain("TransformResources", &TRANSFORM_RESOURCES).required(),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("TransformStartTime", &scalar::TIMESTAMP),
            Member::plain("TransformEndTime", &scalar::TIMESTAMP),
            Member::plain("LabelingJobArn", &LABELING_JOB_ARN),
            Member::plain("AutoMLJobArn", &AUTO_ML_JOB_ARN),
            Member::plain("DataProcessing", &DATA_PROCESSING),
            Member::plain("ExperimentConfig", &EXPERIMENT_CONFIG),
        ]);
    pub static DESIRED_WEIGHT_AND_CAPACITY: Schema =
        Schema::plain("DesiredWeightAndCapacity", Kind::Structure).members(&[
            Member::plain("VariantName", &VARIANT_NAME).required(),
            Member::plain("DesiredWeight", &VARIANT_WEIGHT),
            Member::plain("DesiredInstanceCount", &TASK_COUNT),
            Member::plain("ServerlessUpdateConfig", &PRODUCTION_VARIANT_SERVERLESS_UPDATE_CONFIG),
        ]);
    pub static DESIRED_WEIGHT_AND_CAPACITY_LIST: Schema =
        Schema::plain("DesiredWeightAndCapacityList", Kind::List)
            .members(&[Member::plain("member", &DESIRED_WEIGHT_AND_CAPACITY)])
            .min(1.0);
    pub static DESTINATION_S3_URI: Schema = Schema::plain("DestinationS3Uri", Kind::String)
        .min(0.0)
        .max(512.0)
        .pattern("(https|s3)://([^/])/?(.*)");
    pub static DIRECTORY_PATH: Schema =
        Schema::plain("DirectoryPath", Kind::String).min(0.0).max(4096.0).pattern(".*");
    pub static EC2_CAPACITY_RESERVATION: Schema = Schema::plain("Ec2CapacityReservation", Kind::Structure)
        .members(&[
            Member::plain("Ec2CapacityReservationId", &scalar::STRING),
            Member::plain("TotalInstanceCount", &TASK_COUNT),
            Member::plain("AvailableInstanceCount", &TASK_COUNT),
            Member::plain("UsedByCurrentEndpoint", &TASK_COUNT),
        ]);
    pub static EC2_CAPACITY_RESERVATIONS_LIST: Schema =
        Schema::plain("Ec2CapacityReservationsList", Kind::List)
            .members(&[Member::plain("member", &EC2_CAPACITY_RESERVATION)]);
    pub static ENDPOINT_ARN: Schema = Schema::plain("EndpointArn", Kind::String)
        .min(20.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*");
    pub static ENDPOINT_CONFIG_ARN: Schema = Schema::plain("EndpointConfigArn", Kind::String)
        .min(20.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*");
    pub static ENDPOINT_CONFIG_NAME: Schema = Schema::plain("EndpointConfigName", Kind::String)
        .min(0.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static ENDPOINT_CONFIG_NAME_CONTAINS: Schema =
        Schema::plain("EndpointConfigNameContains", Kind::String).min(0.0).max(63.0).pattern("[a-zA-Z0-9-]+");
    pub static ENDPOINT_CONFIG_SORT_KEY: Schema =
        Schema::plain("EndpointConfigSortKey", Kind::String).one_of(super::EndpointConfigSortKey::VALUES);
    pub static ENDPOINT_CONFIG_SUMMARY: Schema = Schema::plain("EndpointConfigSummary", Kind::Structure)
        .members(&[
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required(),
            Member::plain("EndpointConfigArn", &ENDPOINT_CONFIG_ARN).required(),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
        ]);
    pub static ENDPOINT_CONFIG_SUMMARY_LIST: Schema = Schema::plain("EndpointConfigSummaryList", Kind::List)
        .members(&[Member::plain("member", &ENDPOINT_CONFIG_SUMMARY)]);
    pub static ENDPOINT_NAME: Schema = Schema::plain("EndpointName", Kind::String)
        .min(0.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static ENDPOINT_NAME_CONTAINS: Schema =
        Schema::plain("EndpointNameContains", Kind::String).min(0.0).max(63.0).pattern("[a-zA-Z0-9-]+");
    pub static ENDPOINT_SORT_KEY: Schema =
        Schema::plain("EndpointSortKey", Kind::String).one_of(super::EndpointSortKey::VALUES);
    pub static ENDPOINT_STATUS: Schema =
        Schema::plain("EndpointStatus", Kind::String).one_of(super::EndpointStatus::VALUES);
    pub static ENDPOINT_SUMMARY: Schema = Schema::plain("EndpointSummary", Kind::Structure).members(&[
        Member::plain("EndpointName", &ENDPOINT_NAME).required(),
        Member::plain("EndpointArn", &ENDPOINT_ARN).required(),
        Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
        Member::plain("LastModifiedTime", &scalar::TIMESTAMP).required(),
        Member::plain("EndpointStatus", &ENDPOINT_STATUS).required(),
    ]);
    pub static ENDPOINT_SUMMARY_LIST: Schema = Schema::plain("EndpointSummaryList", Kind::List)
        .members(&[Member::plain("member", &ENDPOINT_SUMMARY)]);
    pub static ENVIRONMENT_KEY: Schema =
        Schema::plain("EnvironmentKey", Kind::String).min(0.0).max(1024.0).pattern("[a-zA-Z_][a-zA-Z0-9_]*");
    pub static ENVIRONMENT_MAP: Schema = Schema::plain("EnvironmentMap", Kind::Map)
        .members(&[Member::plain("key", &ENVIRONMENT_KEY), Member::plain("value", &ENVIRONMENT_VALUE)])
        .min(0.0)
        .max(100.0);
    pub static ENVIRONMENT_VALUE: Schema =
        Schema::plain("EnvironmentValue", Kind::String).min(0.0).max(1024.0).pattern(r"[\S\s]*");
    pub static EVALUATION_TYPE: Schema =
        Schema::plain("EvaluationType", Kind::String).one_of(super::EvaluationType::VALUES);
    pub static EVALUATOR_ARN: Schema = Schema::plain("EvaluatorArn", Kind::String).pattern(".*");
    pub static EXIT_MESSAGE: Schema =
        Schema::plain("ExitMessage", Kind::String).min(0.0).max(1024.0).pattern(r"[\S\s]*");
    pub static EXPERIMENT_CONFIG: Schema = Schema::plain("ExperimentConfig", Kind::Structure).members(&[
        Member::plain("ExperimentName", &EXPERIMENT_ENTITY_NAME),
        Member::plain("TrialName", &EXPERIMENT_ENTITY_NAME),
        Member::plain("TrialComponentDisplayName", &EXPERIMENT_ENTITY_NAME),
        Member::plain("RunName", &EXPERIMENT_ENTITY_NAME),
    ]);
    pub static EXPERIMENT_ENTITY_NAME: Schema = Schema::plain("ExperimentEntityName", Kind::String)
        .min(1.0)
        .max(120.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}");
    pub static EXPLAINER_CONFIG: Schema = Schema::plain("ExplainerConfig", Kind::Structure)
        .members(&[Member::plain("ClarifyExplainerConfig", &CLARIFY_EXPLAINER_CONFIG)]);
    pub static FAILURE_REASON: Schema = Schema::plain("FailureReason", Kind::String).min(0.0).max(1024.0);
    pub static FEATURE_GROUP_NAME: Schema = Schema::plain("FeatureGroupName", Kind::String)
        .min(1.0)
        .max(64.0)
        .pattern("[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}");
    pub static FILE_SYSTEM_ACCESS_MODE: Schema =
        Schema::plain("FileSystemAccessMode", Kind::String).one_of(super::FileSystemAccessMode::VALUES);
    pub static FILE_SYSTEM_DATA_SOURCE: Schema = Schema::plain("FileSystemDataSource", Kind::Structure)
        .members(&[
            Member::plain("FileSystemId", &FILE_SYSTEM_ID).required(),
            Member::plain("FileSystemAccessMode", &FILE_SYSTEM_ACCESS_MODE).required(),
            Member::plain("FileSystemType", &FILE_SYSTEM_TYPE).required(),
            Member::plain("DirectoryPath", &DIRECTORY_PATH).required(),
        ]);
    pub static FILE_SYSTEM_ID: Schema =
        Schema::plain("FileSystemId", Kind::String).min(11.0).max(21.0).pattern("(fs-[0-9a-f]{8,})");
    pub static FILE_SYSTEM_TYPE: Schema =
        Schema::plain("FileSystemType", Kind::String).one_of(super::FileSystemType::VALUES);
    pub static FINAL_METRIC_DATA_LIST: Schema = Schema::plain("FinalMetricDataList", Kind::List)
        .members(&[Member::plain("member", &METRIC_DATA)])
        .min(0.0)
        .max(40.0);
    pub static HOOK_PARAMETERS: Schema = Schema::plain("HookParameters", Kind::Map)
        .members(&[Member::plain("key", &CONFIG_KEY), Member::plain("value", &CONFIG_VALUE)])
        .min(0.0)
        .max(20.0);
    pub static HUB_ACCESS_CONFIG: Schema = Schema::plain("HubAccessConfig", Kind::Structure)
        .members(&[Member::plain("HubContentArn", &HUB_CONTENT_ARN).required()]);
    pub static HUB_CONTENT_ARN: Schema =
        Schema::plain("HubContentArn", Kind::String).min(0.0).max(255.0).pattern(".*");
    pub static HUB_DATA_SET_ARN: Schema = Schema::plain("HubDataSetArn", Kind::String)
        .min(0.0)
        .max(2048.0)
        .pattern(r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/DataSet\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?");
    pub static HYPER_PARAMETER_KEY: Schema =
        Schema::plain("HyperParameterKey", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static HYPER_PARAMETER_TUNING_JOB_ARN: Schema =
        Schema::plain("HyperParameterTuningJobArn", Kind::String)
            .min(0.0)
            .max(256.0)
            .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*");
    pub static HYPER_PARAMETER_VALUE: Schema =
        Schema::plain("HyperParameterValue", Kind::String).min(0.0).max(2500.0).pattern(".*");
    pub static HYPER_PARAMETERS: Schema = Schema::plain("HyperParameters", Kind::Map)
        .members(&[
            Member::plain("key", &HYPER_PARAMETER_KEY),
            Member::plain("value", &HYPER_PARAMETER_VALUE),
        ])
        .min(0.0)
        .max(100.0);
    pub static IMAGE_CONFIG: Schema = Schema::plain("ImageConfig", Kind::Structure).members(&[
        Member::plain("RepositoryAccessMode", &REPOSITORY_ACCESS_MODE).required(),
        Member::plain("RepositoryAuthConfig", &REPOSITORY_AUTH_CONFIG),
    ]);
    pub static IMAGE_URI: Schema = Schema::plain("ImageUri", Kind::String).min(0.0).max(255.0).pattern(".*");
    pub static INFERENCE_EXECUTION_CONFIG: Schema = Schema::plain(
        "InferenceExecutionConfig",
        Kind::Structure,
    )
    .members(&[Member::plain("Mode", &INFERENCE_EXECUTION_MODE).required()]);
    pub static INFERENCE_EXECUTION_MODE: Schema =
        Schema::plain("InferenceExecutionMode", Kind::String).one_of(super::InferenceExecutionMode::VALUES);
    pub static INFERENCE_HUB_ACCESS_CONFIG: Schema = Schema::plain(
        "InferenceHubAccessConfig",
        Kind::Structure,
    )
    .members(&[Member::plain("HubContentArn", &HUB_CONTENT_ARN).required()]);
    pub static INFERENCE_SPECIFICATION_NAME: Schema =
        Schema::plain("InferenceSpecificationName", Kind::String)
            .min(1.0)
            .max(63.0)
            .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static INFRA_CHECK_CONFIG: Schema = Schema::plain("InfraCheckConfig", Kind::Structure)
        .members(&[Member::plain("EnableInfraCheck", &scalar::BOOLEAN)]);
    pub static INITIAL_TASK_COUNT: Schema = Schema::plain("InitialTaskCount", Kind::Integer).min(1.0);
    pub static INPUT_DATA_CONFIG: Schema = Schema::plain("InputDataConfig", Kind::List)
        .members(&[Member::plain("member", &CHANNEL)])
        .min(1.0)
        .max(20.0);
    pub static INPUT_MODE: Schema = Schema::plain("InputMode", Kind::String).one_of(super::InputMode::VALUES);
    pub static INSTANCE_GROUP: Schema = Schema::plain("InstanceGroup", Kind::Structure).members(&[
        Member::plain("InstanceType", &TRAINING_INSTANCE_TYPE).required(),
        Member::plain("InstanceCount", &TRAINING_INSTANCE_COUNT).required(),
        Member::plain("InstanceGroupName", &INSTANCE_GROUP_NAME).required(),
    ]);
    pub static INSTANCE_GROUP_NAME: Schema =
        Schema::plain("InstanceGroupName", Kind::String).min(1.0).max(64.0).pattern(".+");
    pub static INSTANCE_GROUP_NAMES: Schema = Schema::plain("InstanceGroupNames", Kind::List)
        .members(&[Member::plain("member", &INSTANCE_GROUP_NAME)])
        .min(0.0)
        .max(5.0);
    pub static INSTANCE_GROUPS: Schema = Schema::plain("InstanceGroups", Kind::List)
        .members(&[Member::plain("member", &INSTANCE_GROUP)])
        .min(0.0)
        .max(5.0);
    pub static INSTANCE_PLACEMENT_CONFIG: Schema = Schema::plain("InstancePlacementConfig", Kind::Structure)
        .members(&[
            Member::plain("EnableMultipleJobs", &scalar::BOOLEAN),
            Member::plain("PlacementSpecifications", &PLACEMENT_SPECIFICATIONS),
        ]);
    pub static INSTANCE_POOL: Schema = Schema::plain("InstancePool", Kind::Structure).members(&[
        Member::plain("InstanceType", &PRODUCTION_VARIANT_INSTANCE_TYPE).required(),
        Member::plain("ModelNameOverride", &MODEL_NAME),
        Member::plain("Priority", &INSTANCE_POOL_PRIORITY).required(),
    ]);
    pub static INSTANCE_POOL_LIST: Schema = Schema::plain("InstancePoolList", Kind::List)
        .members(&[Member::plain("member", &INSTANCE_POOL)])
        .min(1.0)
        .max(5.0);
    pub static INSTANCE_POOL_PRIORITY: Schema =
        Schema::plain("InstancePoolPriority", Kind::Integer).min(1.0).max(5.0);
    pub static INSTANCE_POOL_SUMMARY: Schema =
        Schema::plain("InstancePoolSummary", Kind::Structure).members(&[
            Member::plain("InstanceType", &PRODUCTION_VARIANT_INSTANCE_TYPE).required(),
            Member::plain("CurrentInstanceCount", &TASK_COUNT).required(),
        ]);
    pub static INSTANCE_POOL_SUMMARY_LIST: Schema = Schema::plain("InstancePoolSummaryList", Kind::List)
        .members(&[Member::plain("member", &INSTANCE_POOL_SUMMARY)])
        .min(1.0);
    pub static INSTANCE_PREFERENCE: Schema = Schema::plain("InstancePreference", Kind::Structure).members(&[
        Member::plain("InstanceType", &TRAINING_INSTANCE_TYPE).required(),
        Member::plain("InstanceCount", &TRAINING_INSTANCE_COUNT),
        Member::plain("TrainingPlanArns", &TRAINING_PLAN_ARN_LIST),
    ]);
    pub static INSTANCE_PREFERENCE_LIST: Schema = Schema::plain("InstancePreferenceList", Kind::List)
        .members(&[Member::plain("member", &INSTANCE_PREFERENCE)])
        .min(1.0)
        .max(5.0);
    pub static INVOCATIONS_MAX_RETRIES: Schema =
        Schema::plain("InvocationsMaxRetries", Kind::Integer).min(0.0).max(3.0);
    pub static INVOCATIONS_TIMEOUT_IN_SECONDS: Schema =
        Schema::plain("InvocationsTimeoutInSeconds", Kind::Integer).min(1.0).max(3600.0);
    pub static JOIN_SOURCE: Schema =
        Schema::plain("JoinSource", Kind::String).one_of(super::JoinSource::VALUES);
    pub static JSON_CONTENT_TYPE: Schema = Schema::plain("JsonContentType", Kind::String)
        .min(1.0)
        .max(256.0)
        .pattern(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*");
    pub static JSON_CONTENT_TYPES: Schema = Schema::plain("JsonContentTypes", Kind::List)
        .members(&[Member::plain("member", &JSON_CONTENT_TYPE)])
        .min(1.0)
        .max(10.0);
    pub static JSON_PATH: Schema = Schema::plain("JsonPath", Kind::String).min(0.0).max(63.0);
    pub static KEEP_ALIVE_PERIOD_IN_SECONDS: Schema =
        Schema::plain("KeepAlivePeriodInSeconds", Kind::Integer).min(0.0).max(21600.0);
    pub static KMS_KEY_ID: Schema =
        Schema::plain("KmsKeyId", Kind::String).min(0.0).max(2048.0).pattern("[a-zA-Z0-9:/_-]*");
    pub static LABELING_JOB_ARN: Schema = Schema::plain("LabelingJobArn", Kind::String)
        .min(0.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*");
    pub static LIST_ENDPOINT_CONFIGS_INPUT: Schema =
        Schema::plain("ListEndpointConfigsInput", Kind::Structure).members(&[
            Member::plain("SortBy", &ENDPOINT_CONFIG_SORT_KEY),
            Member::plain("SortOrder", &ORDER_KEY),
            Member::plain("NextToken", &PAGINATION_TOKEN),
            Member::plain("MaxResults", &MAX_RESULTS),
            Member::plain("NameContains", &ENDPOINT_CONFIG_NAME_CONTAINS),
            Member::plain("CreationTimeBefore", &scalar::TIMESTAMP),
            Member::plain("CreationTimeAfter", &scalar::TIMESTAMP),
        ]);
    pub static LIST_ENDPOINT_CONFIGS_OUTPUT: Schema =
        Schema::plain("ListEndpointConfigsOutput", Kind::Structure).members(&[
            Member::plain("EndpointConfigs", &ENDPOINT_CONFIG_SUMMARY_LIST).required(),
            Member::plain("NextToken", &PAGINATION_TOKEN),
        ]);
    pub static LIST_ENDPOINTS_INPUT: Schema =
        Schema::plain("ListEndpointsInput", Kind::Structure).members(&[
            Member::plain("SortBy", &ENDPOINT_SORT_KEY),
            Member::plain("SortOrder", &ORDER_KEY),
            Member::plain("NextToken", &PAGINATION_TOKEN),
            Member::plain("MaxResults", &MAX_RESULTS),
            Member::plain("NameContains", &ENDPOINT_NAME_CONTAINS),
            Member::plain("CreationTimeBefore", &scalar::TIMESTAMP),
            Member::plain("CreationTimeAfter", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeBefore", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeAfter", &scalar::TIMESTAMP),
            Member::plain("StatusEquals", &ENDPOINT_STATUS),
        ]);
    pub static LIST_ENDPOINTS_OUTPUT: Schema =
        Schema::plain("ListEndpointsOutput", Kind::Structure).members(&[
            Member::plain("Endpoints", &ENDPOINT_SUMMARY_LIST).required(),
            Member::plain("NextToken", &PAGINATION_TOKEN),
        ]);
    pub static LIST_MODELS_INPUT: Schema = Schema::plain("ListModelsInput", Kind::Structure).members(&[
        Member::plain("SortBy", &MODEL_SORT_KEY),
        Member::plain("SortOrder", &ORDER_KEY),
        Member::plain("NextToken", &PAGINATION_TOKEN),
        Member::plain("MaxResults", &MAX_RESULTS),
        Member::plain("NameContains", &MODEL_NAME_CONTAINS),
        Member::plain("CreationTimeBefore", &scalar::TIMESTAMP),
        Member::plain("CreationTimeAfter", &scalar::TIMESTAMP),
    ]);
    pub static LIST_MODELS_OUTPUT: Schema = Schema::plain("ListModelsOutput", Kind::Structure).members(&[
        Member::plain("Models", &MODEL_SUMMARY_LIST).required(),
        Member::plain("NextToken", &PAGINATION_TOKEN),
    ]);
    pub static LIST_PROCESSING_JOBS_REQUEST: Schema =
        Schema::plain("ListProcessingJobsRequest", Kind::Structure).members(&[
            Member::plain("CreationTimeAfter", &scalar::TIMESTAMP),
            Member::plain("CreationTimeBefore", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeAfter", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeBefore", &scalar::TIMESTAMP),
            Member::plain("NameContains", &scalar::STRING),
            Member::plain("StatusEquals", &PROCESSING_JOB_STATUS),
            Member::plain("SortBy", &SORT_BY),
            Member::plain("SortOrder", &SORT_ORDER),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("MaxResults", &MAX_RESULTS),
        ]);
    pub static LIST_PROCESSING_JOBS_RESPONSE: Schema =
        Schema::plain("ListProcessingJobsResponse", Kind::Structure).members(&[
            Member::plain("ProcessingJobSummaries", &PROCESSING_JOB_SUMMARIES).required(),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_TAGS_INPUT: Schema = Schema::plain("ListTagsInput", Kind::Structure).members(&[
        Member::plain("ResourceArn", &RESOURCE_ARN).required(),
        Member::plain("NextToken", &NEXT_TOKEN),
        Member::plain("MaxResults", &LIST_TAGS_MAX_RESULTS),
    ]);
    pub static LIST_TAGS_MAX_RESULTS: Schema = Schema::plain("ListTagsMaxResults", Kind::Integer).min(50.0);
    pub static LIST_TAGS_OUTPUT: Schema = Schema::plain("ListTagsOutput", Kind::Structure)
        .members(&[Member::plain("Tags", &TAG_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_TRAINING_JOBS_REQUEST: Schema = Schema::plain("ListTrainingJobsRequest", Kind::Structure)
        .members(&[
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("MaxResults", &MAX_RESULTS),
            Member::plain("CreationTimeAfter", &scalar::TIMESTAMP),
            Member::plain("CreationTimeBefore", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeAfter", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeBefore", &scalar::TIMESTAMP),
            Member::plain("NameContains", &NAME_CONTAINS),
            Member::plain("StatusEquals", &TRAINING_JOB_STATUS),
            Member::plain("SortBy", &SORT_BY),
            Member::plain("SortOrder", &SORT_ORDER),
            Member::plain("WarmPoolStatusEquals", &WARM_POOL_RESOURCE_STATUS),
            Member::plain("TrainingPlanArnEquals", &TRAINING_PLAN_ARN),
        ]);
    pub static LIST_TRAINING_JOBS_RESPONSE: Schema =
        Schema::plain("ListTrainingJobsResponse", Kind::Structure).members(&[
            Member::plain("TrainingJobSummaries", &TRAINING_JOB_SUMMARIES).required(),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_TRANSFORM_JOBS_REQUEST: Schema =
        Schema::plain("ListTransformJobsRequest", Kind::Structure).members(&[
            Member::plain("CreationTimeAfter", &scalar::TIMESTAMP),
            Member::plain("CreationTimeBefore", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeAfter", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTimeBefore", &scalar::TIMESTAMP),
            Member::plain("NameContains", &NAME_CONTAINS),
            Member::plain("StatusEquals", &TRANSFORM_JOB_STATUS),
            Member::plain("SortBy", &SORT_BY),
            Member::plain("SortOrder", &SORT_ORDER),
            Member::plain("NextToken", &NEXT_TOKEN),
            Member::plain("MaxResults", &MAX_RESULTS),
        ]);
    pub static LIST_TRANSFORM_JOBS_RESPONSE: Schema =
        Schema::plain("ListTransformJobsResponse", Kind::Structure).members(&[
            Member::plain("TransformJobSummaries", &TRANSFORM_JOB_SUMMARIES).required(),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static MANAGED_INSTANCE_SCALING_COOLDOWN_IN_MINUTES: Schema =
        Schema::plain("ManagedInstanceScalingCooldownInMinutes", Kind::Integer).min(5.0).max(1440.0);
    pub static MANAGED_INSTANCE_SCALING_MAX_INSTANCE_COUNT: Schema =
        Schema::plain("ManagedInstanceScalingMaxInstanceCount", Kind::Integer).min(1.0);
    pub static MANAGED_INSTANCE_SCALING_MAXIMUM_STEP_SIZE: Schema =
        Schema::plain("ManagedInstanceScalingMaximumStepSize", Kind::Integer).min(1.0).max(100.0);
    pub static MANAGED_INSTANCE_SCALING_MIN_INSTANCE_COUNT: Schema =
        Schema::plain("ManagedInstanceScalingMinInstanceCount", Kind::Integer).min(0.0);
    pub static MANAGED_INSTANCE_SCALING_SCALE_IN_STRATEGY: Schema =
        Schema::plain("ManagedInstanceScalingScaleInStrategy", Kind::String)
            .one_of(super::ManagedInstanceScalingScaleInStrategy::VALUES);
    pub static MANAGED_INSTANCE_SCALING_STATUS: Schema =
        Schema::plain("ManagedInstanceScalingStatus", Kind::String)
            .one_of(super::ManagedInstanceScalingStatus::VALUES);
    pub static MAX_CONCURRENT_INVOCATIONS_PER_INSTANCE: Schema =
        Schema::plain("MaxConcurrentInvocationsPerInstance", Kind::Integer).min(1.0).max(1000.0);
    pub static MAX_CONCURRENT_TRANSFORMS: Schema =
        Schema::plain("MaxConcurrentTransforms", Kind::Integer).min(0.0);
    pub static MAX_PAYLOAD_IN_MB: Schema = Schema::plain("MaxPayloadInMB", Kind::Integer).min(0.0);
    pub static MAX_PENDING_TIME_IN_SECONDS: Schema =
        Schema::plain("MaxPendingTimeInSeconds", Kind::Integer).min(1800.0).max(2419200.0);
    pub static MAX_RESULTS: Schema = Schema::plain("MaxResults", Kind::Integer).min(1.0).max(100.0);
    pub static MAX_RUNTIME_IN_SECONDS: Schema = Schema::plain("MaxRuntimeInSeconds", Kind::Integer).min(1.0);
    pub static MAX_WAIT_TIME_IN_SECONDS: Schema =
        Schema::plain("MaxWaitTimeInSeconds", Kind::Integer).min(1.0);
    pub static MAXIMUM_EXECUTION_TIMEOUT_IN_SECONDS: Schema =
        Schema::plain("MaximumExecutionTimeoutInSeconds", Kind::Integer).min(600.0).max(28800.0);
    pub static MAXIMUM_RETRY_ATTEMPTS: Schema =
        Schema::plain("MaximumRetryAttempts", Kind::Integer).min(1.0).max(30.0);
    pub static METRIC_DATA: Schema = Schema::plain("MetricData", Kind::Structure).members(&[
        Member::plain("MetricName", &METRIC_NAME),
        Member::plain("Value", &scalar::FLOAT),
        Member::plain("Timestamp", &scalar::TIMESTAMP),
    ]);
    pub static METRIC_DEFINITION: Schema = Schema::plain("MetricDefinition", Kind::Structure).members(&[
        Member::plain("Name", &METRIC_NAME).required(),
        Member::plain("Regex", &METRIC_REGEX).required(),
    ]);
    pub static METRIC_DEFINITION_LIST: Schema = Schema::plain("MetricDefinitionList", Kind::List)
        .members(&[Member::plain("member", &METRIC_DEFINITION)])
        .min(0.0)
        .max(40.0);
    pub static METRIC_NAME: Schema =
        Schema::plain("MetricName", Kind::String).min(1.0).max(255.0).pattern(".+");
    pub static METRIC_REGEX: Schema =
        Schema::plain("MetricRegex", Kind::String).min(1.0).max(500.0).pattern(".+");
    pub static METRICS_CONFIG: Schema = Schema::plain("MetricsConfig", Kind::Structure).members(&[
        Member::plain("EnableEnhancedMetrics", &scalar::BOOLEAN),
        Member::plain("EnableDetailedObservability", &scalar::BOOLEAN),
        Member::plain("MetricPublishFrequencyInSeconds", &scalar::INTEGER),
    ]);
    pub static METRICS_ENDPOINT: Schema = Schema::plain("MetricsEndpoint", Kind::Structure).members(&[
        Member::plain("MetricsEndpointPath", &METRICS_ENDPOINT_PATH).required(),
        Member::plain("MetricPublishFrequencyInSeconds", &scalar::INTEGER),
    ]);
    pub static METRICS_ENDPOINT_LIST: Schema = Schema::plain("MetricsEndpointList", Kind::List)
        .members(&[Member::plain("member", &METRICS_ENDPOINT)])
        .min(0.0)
        .max(1.0);
    pub static METRICS_ENDPOINT_PATH: Schema = Schema::plain("MetricsEndpointPath", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"/(?!.*\.\.)[a-zA-Z0-9/_.\-]+");
    pub static ML_FLOW_RESOURCE_ARN: Schema = Schema::plain("MlFlowResourceArn", Kind::String)
        .min(0.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*");
    pub static ML_RESERVATION_ARN: Schema = Schema::plain("MlReservationArn", Kind::String)
        .min(20.0)
        .max(258.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/.*");
    pub static MLFLOW_CONFIG: Schema = Schema::plain("MlflowConfig", Kind::Structure).members(&[
        Member::plain("MlflowResourceArn", &ML_FLOW_RESOURCE_ARN).required(),
        Member::plain("MlflowExperimentName", &MLFLOW_EXPERIMENT_NAME),
        Member::plain("MlflowRunName", &MLFLOW_RUN_NAME),
    ]);
    pub static MLFLOW_DETAILS: Schema = Schema::plain("MlflowDetails", Kind::Structure).members(&[
        Member::plain("MlflowExperimentId", &MLFLOW_EXPERIMENT_ID),
        Member::plain("MlflowRunId", &MLFLOW_RUN_ID),
    ]);
    pub static MLFLOW_EXPERIMENT_ID: Schema =
        Schema::plain("MlflowExperimentId", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static MLFLOW_EXPERIMENT_NAME: Schema =
        Schema::plain("MlflowExperimentName", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static MLFLOW_RUN_ID: Schema =
        Schema::plain("MlflowRunId", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static MLFLOW_RUN_NAME: Schema =
        Schema::plain("MlflowRunName", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static MODEL_ACCESS_CONFIG: Schema = Schema::plain("ModelAccessConfig", Kind::Structure)
        .members(&[Member::plain("AcceptEula", &scalar::BOOLEAN).required()]);
    pub static MODEL_ARN: Schema = Schema::plain("ModelArn", Kind::String)
        .min(20.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*");
    pub static MODEL_ARTIFACTS: Schema = Schema::plain("ModelArtifacts", Kind::Structure)
        .members(&[Member::plain("S3ModelArtifacts", &S3_URI).required()]);
    pub static MODEL_CACHE_SETTING: Schema =
        Schema::plain("ModelCacheSetting", Kind::String).one_of(super::ModelCacheSetting::VALUES);
    pub static MODEL_CLIENT_CONFIG: Schema = Schema::plain("ModelClientConfig", Kind::Structure).members(&[
        Member::plain("InvocationsTimeoutInSeconds", &INVOCATIONS_TIMEOUT_IN_SECONDS),
        Member::plain("InvocationsMaxRetries", &INVOCATIONS_MAX_RETRIES),
    ]);
    pub static MODEL_COMPRESSION_TYPE: Schema =
        Schema::plain("ModelCompressionType", Kind::String).one_of(super::ModelCompressionType::VALUES);
    pub static MODEL_DATA_SOURCE: Schema = Schema::plain("ModelDataSource", Kind::Structure)
        .members(&[Member::plain("S3DataSource", &S3_MODEL_DATA_SOURCE)]);
    pub static MODEL_NAME: Schema = Schema::plain("ModelName", Kind::String)
        .min(0.0)
        .max(63.0)
        .pattern(r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?");
    pub static MODEL_NAME_CONTAINS: Schema =
        Schema::plain("ModelNameContains", Kind::String).min(0.0).max(63.0).pattern("[a-zA-Z0-9-]+");
    pub static MODEL_PACKAGE_ARN: Schema = Schema::plain("ModelPackageArn", Kind::String)
        .min(1.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}");
    pub static MODEL_PACKAGE_CONFIG: Schema =
        Schema::plain("ModelPackageConfig", Kind::Structure).members(&[
            Member::plain("ModelPackageGroupArn", &MODEL_PACKAGE_GROUP_ARN).required(),
            Member::plain("SourceModelPackageArn", &MODEL_PACKAGE_ARN),
        ]);
    pub static MODEL_PACKAGE_GROUP_ARN: Schema = Schema::plain("ModelPackageGroupArn", Kind::String)
        .min(1.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}");
    pub static MODEL_SORT_KEY: Schema =
        Schema::plain("ModelSortKey", Kind::String).one_of(super::ModelSortKey::VALUES);
    pub static MODEL_SUMMARY: Schema = Schema::plain("ModelSummary", Kind::Structure).members(&[
        Member::plain("ModelName", &MODEL_NAME).required(),
        Member::plain("ModelArn", &MODEL_ARN).required(),
        Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
    ]);
    pub static MODEL_SUMMARY_LIST: Schema =
        Schema::plain("ModelSummaryList", Kind::List).members(&[Member::plain("member", &MODEL_SUMMARY)]);
    pub static MONITORING_SCHEDULE_ARN: Schema =
        Schema::plain("MonitoringScheduleArn", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static MULTI_MODEL_CONFIG: Schema = Schema::plain("MultiModelConfig", Kind::Structure)
        .members(&[Member::plain("ModelCacheSetting", &MODEL_CACHE_SETTING)]);
    pub static NAME_CONTAINS: Schema =
        Schema::plain("NameContains", Kind::String).min(0.0).max(63.0).pattern(r"[a-zA-Z0-9\-]+");
    pub static NETWORK_CONFIG: Schema = Schema::plain("NetworkConfig", Kind::Structure).members(&[
        Member::plain("EnableInterContainerTrafficEncryption", &scalar::BOOLEAN),
        Member::plain("EnableNetworkIsolation", &scalar::BOOLEAN),
        Member::plain("VpcConfig", &VPC_CONFIG),
    ]);
    pub static NEXT_TOKEN: Schema =
        Schema::plain("NextToken", Kind::String).min(0.0).max(8192.0).pattern(".*");
    pub static OPTIONAL_VOLUME_SIZE_IN_GB: Schema =
        Schema::plain("OptionalVolumeSizeInGB", Kind::Integer).min(0.0);
    pub static ORDER_KEY: Schema = Schema::plain("OrderKey", Kind::String).one_of(super::OrderKey::VALUES);
    pub static OUTPUT_COMPRESSION_TYPE: Schema =
        Schema::plain("OutputCompressionType", Kind::String).one_of(super::OutputCompressionType::VALUES);
    pub static OUTPUT_DATA_CONFIG: Schema = Schema::plain("OutputDataConfig", Kind::Structure).members(&[
        Member::plain("KmsKeyId", &KMS_KEY_ID),
        Member::plain("S3OutputPath", &S3_URI).required(),
        Member::plain("CompressionType", &OUTPUT_COMPRESSION_TYPE),
    ]);
    pub static PAGINATION_TOKEN: Schema =
        Schema::plain("PaginationToken", Kind::String).min(0.0).max(8192.0).pattern(".*");
    pub static PEFT: Schema = Schema::plain("Peft", Kind::String).one_of(super::Peft::VALUES);
    pub static PENDING_DEPLOYMENT_SUMMARY: Schema =
        Schema::plain("PendingDeploymentSummary", Kind::Structure).members(&[
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required(),
            Member::plain("ProductionVariants", &PENDING_PRODUCTION_VARIANT_SUMMARY_LIST),
            Member::plain("StartTime", &scalar::TIMESTAMP),
            Member::plain("ShadowProductionVariants", &PENDING_PRODUCTION_VARIANT_SUMMARY_LIST),
        ]);
    pub static PENDING_PRODUCTION_VARIANT_SUMMARY: Schema =
        Schema::plain("PendingProductionVariantSummary", Kind::Structure).members(&[
            Member::plain("VariantName", &VARIANT_NAME).required(),
            Member::plain("DeployedImages", &DEPLOYED_IMAGES),
            Member::plain("CurrentWeight", &VARIANT_WEIGHT),
            Member::plain("DesiredWeight", &VARIANT_WEIGHT),
            Member::plain("CurrentInstanceCount", &TASK_COUNT),
            Member::plain("DesiredInstanceCount", &TASK_COUNT),
            Member::plain("InstanceType", &PRODUCTION_VARIANT_INSTANCE_TYPE),
            Member::plain("InstancePools", &INSTANCE_POOL_SUMMARY_LIST),
            Member::plain("AcceleratorType", &PRODUCTION_VARIANT_ACCELERATOR_TYPE),
            Member::plain("VariantStatus", &PRODUCTION_VARIANT_STATUS_LIST),
            Member::plain("CurrentServerlessConfig", &PRODUCTION_VARIANT_SERVERLESS_CONFIG),
            Member::plain("DesiredServerlessConfig", &PRODUCTION_VARIANT_SERVERLESS_CONFIG),
            Member::plain("ManagedInstanceScaling", &PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING),
            Member::plain("RoutingConfig", &PRODUCTION_VARIANT_ROUTING_CONFIG),
            Member::plain("AcceleratorPartitionLayouts", &ACCELERATOR_PARTITION_LAYOUTS),
        ]);
    pub static PENDING_PRODUCTION_VARIANT_SUMMARY_LIST: Schema =
        Schema::plain("PendingProductionVariantSummaryList", Kind::List)
            .members(&[Member::plain("member", &PENDING_PRODUCTION_VARIANT_SUMMARY)])
            .min(1.0);
    pub static PLACEMENT_SPECIFICATION: Schema = Schema::plain("PlacementSpecification", Kind::Structure)
        .members(&[
            Member::plain("UltraServerId", &STRING256),
            Member::plain("InstanceCount", &TRAINING_INSTANCE_COUNT).required(),
        ]);
    pub static PLACEMENT_SPECIFICATIONS: Schema = Schema::plain("PlacementSpecifications", Kind::List)
        .members(&[Member::plain("member", &PLACEMENT_SPECIFICATION)])
        .min(0.0)
        .max(10.0);
    pub static PREFIX_AWARE_ROUTING_CONCURRENCY_THRESHOLD: Schema =
        Schema::plain("PrefixAwareRoutingConcurrencyThreshold", Kind::Integer).min(1.0).max(1024.0);
    pub static PREFIX_AWARE_ROUTING_CONFIG: Schema =
        Schema::plain("PrefixAwareRoutingConfig", Kind::Structure).members(&[
            Member::plain("PrefixLength", &PREFIX_AWARE_ROUTING_PREFIX_LENGTH),
            Member::plain("ConcurrencyThreshold", &PREFIX_AWARE_ROUTING_CONCURRENCY_THRESHOLD),
        ]);
    pub static PREFIX_AWARE_ROUTING_PREFIX_LENGTH: Schema =
        Schema::plain("PrefixAwareRoutingPrefixLength", Kind::Integer).min(1024.0).max(65536.0);
    pub static PROCESSING_CLUSTER_CONFIG: Schema = Schema::plain("ProcessingClusterConfig", Kind::Structure)
        .members(&[
            Member::plain("InstanceCount", &PROCESSING_INSTANCE_COUNT),
            Member::plain("InstanceType", &PROCESSING_INSTANCE_TYPE),
            Member::plain("VolumeSizeInGB", &PROCESSING_VOLUME_SIZE_IN_GB).required(),
            Member::plain("VolumeKmsKeyId", &KMS_KEY_ID),
            Member::plain("InstancePreferences", &PROCESSING_INSTANCE_PREFERENCE_LIST),
            Member::plain("SelectedInstanceType", &PROCESSING_INSTANCE_TYPE),
            Member::plain("SelectedInstanceCount", &PROCESSING_INSTANCE_COUNT),
        ]);
    pub static PROCESSING_ENVIRONMENT_KEY: Schema = Schema::plain("ProcessingEnvironmentKey", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern("[a-zA-Z_][a-zA-Z0-9_]*");
    pub static PROCESSING_ENVIRONMENT_MAP: Schema = Schema::plain("ProcessingEnvironmentMap", Kind::Map)
        .members(&[
            Member::plain("key", &PROCESSING_ENVIRONMENT_KEY),
            Member::plain("value", &PROCESSING_ENVIRONMENT_VALUE),
        ])
        .min(0.0)
        .max(100.0);
    pub static PROCESSING_ENVIRONMENT_VALUE: Schema =
        Schema::plain("ProcessingEnvironmentValue", Kind::String).min(0.0).max(256.0).pattern(r"[\S\s]*");
    pub static PROCESSING_FEATURE_STORE_OUTPUT: Schema = Schema::plain(
        "ProcessingFeatureStoreOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("FeatureGroupName", &FEATURE_GROUP_NAME).required()]);
    pub static PROCESSING_INPUT: Schema = Schema::plain("ProcessingInput", Kind::Structure).members(&[
        Member::plain("InputName", &scalar::STRING).required(),
        Member::plain("AppManaged", &scalar::BOOLEAN),
        Member::plain("S3Input", &PROCESSING_S3_INPUT),
        Member::plain("DatasetDefinition", &DATASET_DEFINITION),
    ]);
    pub static PROCESSING_INPUTS: Schema = Schema::plain("ProcessingInputs", Kind::List)
        .members(&[Member::plain("member", &PROCESSING_INPUT)])
        .min(0.0)
        .max(10.0);
    pub static PROCESSING_INSTANCE_COUNT: Schema =
        Schema::plain("ProcessingInstanceCount", Kind::Integer).min(1.0).max(100.0);
    pub static PROCESSING_INSTANCE_PREFERENCE: Schema =
        Schema::plain("ProcessingInstancePreference", Kind::Structure).members(&[
            Member::plain("InstanceType", &PROCESSING_INSTANCE_TYPE).required(),
            Member::plain("InstanceCount", &PROCESSING_INSTANCE_COUNT),
        ]);
    pub static PROCESSING_INSTANCE_PREFERENCE_LIST: Schema =
        Schema::plain("ProcessingInstancePreferenceList", Kind::List)
            .members(&[Member::plain("member", &PROCESSING_INSTANCE_PREFERENCE)])
            .min(1.0)
            .max(5.0);
    pub static PROCESSING_INSTANCE_TYPE: Schema = Schema::plain("ProcessingInstanceType", Kind::String)
        .one_of(&[
            "ml.t3.medium",
            "ml.t3.large",
            "ml.t3.xlarge",
            "ml.t3.2xlarge",
            "ml.m4.xlarge",
            "ml.m4.2xlarge",
            "ml.m4.4xlarge",
            "ml.m4.10xlarge",
            "ml.m4.16xlarge",
            "ml.c4.xlarge",
            "ml.c4.2xlarge",
            "ml.c4.4xlarge",
            "ml.c4.8xlarge",
            "ml.p2.xlarge",
            "ml.p2.8xlarge",
            "ml.p2.16xlarge",
            "ml.p3.2xlarge",
            "ml.p3.8xlarge",
            "ml.p3.16xlarge",
            "ml.c5.xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.18xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.12xlarge",
            "ml.m5.24xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.8xlarge",
            "ml.r5.12xlarge",
            "ml.r5.16xlarge",
            "ml.r5.24xlarge",
            "ml.g4dn.xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.g5.xlarge",
            "ml.g5.2xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.16xlarge",
            "ml.g5.12xlarge",
            "ml.g5.24xlarge",
            "ml.g5.48xlarge",
            "ml.r5d.large",
            "ml.r5d.xlarge",
            "ml.r5d.2xlarge",
            "ml.r5d.4xlarge",
            "ml.r5d.8xlarge",
            "ml.r5d.12xlarge",
            "ml.r5d.16xlarge",
            "ml.r5d.24xlarge",
            "ml.g6.xlarge",
            "ml.g6.2xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.12xlarge",
            "ml.g6.16xlarge",
            "ml.g6.24xlarge",
            "ml.g6.48xlarge",
            "ml.g6e.xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.48xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.32xlarge",
            "ml.c6i.xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.32xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.48xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.48xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.48xlarge",
            "ml.p5.4xlarge",
            "ml.g7e.2xlarge",
            "ml.g7e.4xlarge",
            "ml.g7e.8xlarge",
            "ml.g7e.12xlarge",
            "ml.g7e.24xlarge",
            "ml.g7e.48xlarge",
            "ml.g7.2xlarge",
            "ml.g7.4xlarge",
            "ml.g7.8xlarge",
            "ml.g7.12xlarge",
            "ml.g7.24xlarge",
            "ml.g7.48xlarge",
            "ml.r6i.large",
            "ml.r6i.xlarge",
            "ml.r6i.2xlarge",
            "ml.r6i.4xlarge",
            "ml.r6i.8xlarge",
            "ml.r6i.12xlarge",
            "ml.r6i.16xlarge",
            "ml.r6i.24xlarge",
            "ml.r6i.32xlarge",
            "ml.m8i.large",
            "ml.m8i.xlarge",
            "ml.m8i.2xlarge",
            "ml.m8i.4xlarge",
            "ml.m8i.8xlarge",
            "ml.m8i.12xlarge",
            "ml.m8i.16xlarge",
            "ml.m8i.24xlarge",
            "ml.m8i.32xlarge",
            "ml.m8i.48xlarge",
            "ml.m8i.96xlarge",
            "ml.c8i.xlarge",
            "ml.c8i.2xlarge",
            "ml.c8i.4xlarge",
            "ml.c8i.8xlarge",
            "ml.c8i.12xlarge",
            "ml.c8i.16xlarge",
            "ml.c8i.24xlarge",
            "ml.c8i.32xlarge",
            "ml.c8i.48xlarge",
            "ml.c8i.96xlarge",
            "ml.r8i.large",
            "ml.r8i.xlarge",
            "ml.r8i.2xlarge",
            "ml.r8i.4xlarge",
            "ml.r8i.8xlarge",
            "ml.r8i.12xlarge",
            "ml.r8i.16xlarge",
            "ml.r8i.24xlarge",
            "ml.r8i.32xlarge",
            "ml.r8i.48xlarge",
            "ml.r8i.96xlarge",
            "ml.m7i-flex.large",
            "ml.m7i-flex.xlarge",
            "ml.m7i-flex.2xlarge",
            "ml.m7i-flex.4xlarge",
            "ml.m7i-flex.8xlarge",
            "ml.m7i-flex.12xlarge",
            "ml.m7i-flex.16xlarge",
            "ml.c7i-flex.xlarge",
            "ml.c7i-flex.2xlarge",
            "ml.c7i-flex.4xlarge",
            "ml.c7i-flex.8xlarge",
            "ml.c7i-flex.12xlarge",
            "ml.c7i-flex.16xlarge",
            "ml.m8i-flex.large",
            "ml.m8i-flex.xlarge",
            "ml.m8i-flex.2xlarge",
            "ml.m8i-flex.4xlarge",
            "ml.m8i-flex.8xlarge",
            "ml.m8i-flex.12xlarge",
            "ml.m8i-flex.16xlarge",
            "ml.c8i-flex.xlarge",
            "ml.c8i-flex.2xlarge",
            "ml.c8i-flex.4xlarge",
            "ml.c8i-flex.8xlarge",
            "ml.c8i-flex.12xlarge",
            "ml.c8i-flex.16xlarge",
            "ml.r8i-flex.large",
            "ml.r8i-flex.xlarge",
            "ml.r8i-flex.2xlarge",
            "ml.r8i-flex.4xlarge",
            "ml.r8i-flex.8xlarge",
            "ml.r8i-flex.12xlarge",
            "ml.r8i-flex.16xlarge",
        ]);
    pub static PROCESSING_JOB_ARN: Schema = Schema::plain("ProcessingJobArn", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static PROCESSING_JOB_NAME: Schema = Schema::plain("ProcessingJobName", Kind::String)
        .min(1.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static PROCESSING_JOB_STATUS: Schema =
        Schema::plain("ProcessingJobStatus", Kind::String).one_of(super::ProcessingJobStatus::VALUES);
    pub static PROCESSING_JOB_SUMMARIES: Schema = Schema::plain("ProcessingJobSummaries", Kind::List)
        .members(&[Member::plain("member", &PROCESSING_JOB_SUMMARY)]);
    pub static PROCESSING_JOB_SUMMARY: Schema = Schema::plain("ProcessingJobSummary", Kind::Structure)
        .members(&[
            Member::plain("ProcessingJobName", &PROCESSING_JOB_NAME).required(),
            Member::plain("ProcessingJobArn", &PROCESSING_JOB_ARN).required(),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("ProcessingEndTime", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
            Member::plain("ProcessingJobStatus", &PROCESSING_JOB_STATUS).required(),
            Member::plain("FailureReason", &FAILURE_REASON),
            Member::plain("ExitMessage", &EXIT_MESSAGE),
        ]);
    pub static PROCESSING_LOCAL_PATH: Schema =
        Schema::plain("ProcessingLocalPath", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static PROCESSING_MAX_RUNTIME_IN_SECONDS: Schema =
        Schema::plain("ProcessingMaxRuntimeInSeconds", Kind::Integer).min(1.0).max(777600.0);
    pub static PROCESSING_OUTPUT: Schema = Schema::plain("ProcessingOutput", Kind::Structure).members(&[
        Member::plain("OutputName", &scalar::STRING).required(),
        Member::plain("S3Output", &PROCESSING_S3_OUTPUT),
        Member::plain("FeatureStoreOutput", &PROCESSING_FEATURE_STORE_OUTPUT),
        Member::plain("AppManaged", &scalar::BOOLEAN),
    ]);
    pub static PROCESSING_OUTPUT_CONFIG: Schema = Schema::plain("ProcessingOutputConfig", Kind::Structure)
        .members(&[
            Member::plain("Outputs", &PROCESSING_OUTPUTS).required(),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
        ]);
    pub static PROCESSING_OUTPUTS: Schema = Schema::plain("ProcessingOutputs", Kind::List)
        .members(&[Member::plain("member", &PROCESSING_OUTPUT)])
        .min(0.0)
        .max(10.0);
    pub static PROCESSING_RESOURCES: Schema = Schema::plain("ProcessingResources", Kind::Structure)
        .members(&[Member::plain("ClusterConfig", &PROCESSING_CLUSTER_CONFIG).required()]);
    pub static PROCESSING_S3_COMPRESSION_TYPE: Schema =
        Schema::plain("ProcessingS3CompressionType", Kind::String)
            .one_of(super::ProcessingS3CompressionType::VALUES);
    pub static PROCESSING_S3_DATA_DISTRIBUTION_TYPE: Schema =
        Schema::plain("ProcessingS3DataDistributionType", Kind::String)
            .one_of(super::ProcessingS3DataDistributionType::VALUES);
    pub static PROCESSING_S3_DATA_TYPE: Schema =
        Schema::plain("ProcessingS3DataType", Kind::String).one_of(super::ProcessingS3DataType::VALUES);
    pub static PROCESSING_S3_INPUT: Schema = Schema::plain("ProcessingS3Input", Kind::Structure).members(&[
        Member::plain("S3Uri", &S3_URI).required(),
        Member::plain("LocalPath", &PROCESSING_LOCAL_PATH),
        Member::plain("S3DataType", &PROCESSING_S3_DATA_TYPE).required(),
        Member::plain("S3InputMode", &PROCESSING_S3_INPUT_MODE),
        Member::plain("S3DataDistributionType", &PROCESSING_S3_DATA_DISTRIBUTION_TYPE),
        Member::plain("S3CompressionType", &PROCESSING_S3_COMPRESSION_TYPE),
    ]);
    pub static PROCESSING_S3_INPUT_MODE: Schema =
        Schema::plain("ProcessingS3InputMode", Kind::String).one_of(super::ProcessingS3InputMode::VALUES);
    pub static PROCESSING_S3_OUTPUT: Schema =
        Schema::plain("ProcessingS3Output", Kind::Structure).members(&[
            Member::plain("S3Uri", &S3_URI).required(),
            Member::plain("LocalPath", &PROCESSING_LOCAL_PATH),
            Member::plain("S3UploadMode", &PROCESSING_S3_UPLOAD_MODE).required(),
        ]);
    pub static PROCESSING_S3_UPLOAD_MODE: Schema =
        Schema::plain("ProcessingS3UploadMode", Kind::String).one_of(super::ProcessingS3UploadMode::VALUES);
    pub static PROCESSING_STOPPING_CONDITION: Schema = Schema::plain(
        "ProcessingStoppingCondition",
        Kind::Structure,
    )
    .members(&[Member::plain("MaxRuntimeInSeconds", &PROCESSING_MAX_RUNTIME_IN_SECONDS).required()]);
    pub static PROCESSING_VOLUME_SIZE_IN_GB: Schema =
        Schema::plain("ProcessingVolumeSizeInGB", Kind::Integer).min(1.0).max(16384.0);
    pub static PRODUCTION_VARIANT: Schema = Schema::plain("ProductionVariant", Kind::Structure).members(&[
        Member::plain("VariantName", &VARIANT_NAME).required(),
        Member::plain("ModelName", &MODEL_NAME),
        Member::plain("InitialInstanceCount", &INITIAL_TASK_COUNT),
        Member::plain("InstanceType", &PRODUCTION_VARIANT_INSTANCE_TYPE),
        Member::plain("InstancePools", &INSTANCE_POOL_LIST),
        Member::plain(
            "VariantInstanceProvisionTimeoutInSeconds",
            &VARIANT_INSTANCE_PROVISION_TIMEOUT_IN_SECONDS,
        ),
        Member::plain("InitialVariantWeight", &VARIANT_WEIGHT),
        Member::plain("AcceleratorType", &PRODUCTION_VARIANT_ACCELERATOR_TYPE),
        Member::plain("CoreDumpConfig", &PRODUCTION_VARIANT_CORE_DUMP_CONFIG),
        Member::plain("ServerlessConfig", &PRODUCTION_VARIANT_SERVERLESS_CONFIG),
        Member::plain("VolumeSizeInGB", &PRODUCTION_VARIANT_VOLUME_SIZE_IN_GB),
        Member::plain(
            "ModelDataDownloadTimeoutInSeconds",
            &PRODUCTION_VARIANT_MODEL_DATA_DOWNLOAD_TIMEOUT_IN_SECONDS,
        ),
        Member::plain(
            "ContainerStartupHealthCheckTimeoutInSeconds",
            &PRODUCTION_VARIANT_CONTAINER_STARTUP_HEALTH_CHECK_TIMEOUT_IN_SECONDS,
        ),
        Member::plain("EnableSSMAccess", &scalar::BOOLEAN),
        Member::plain("ManagedInstanceScaling", &PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING),
        Member::plain("RoutingConfig", &PRODUCTION_VARIANT_ROUTING_CONFIG),
        Member::plain("InferenceAmiVersion", &PRODUCTION_VARIANT_INFERENCE_AMI_VERSION),
        Member::plain("CapacityReservationConfig", &PRODUCTION_VARIANT_CAPACITY_RESERVATION_CONFIG),
        Member::plain("AcceleratorPartitionLayouts", &PRODUCTION_VARIANT_ACCELERATOR_PARTITION_LAYOUTS_LIST),
    ]);
    pub static PRODUCTION_VARIANT_ACCELERATOR_PARTITION_LAYOUTS_LIST: Schema =
        Schema::plain("ProductionVariantAcceleratorPartitionLayoutsList", Kind::List)
            .members(&[Member::plain("member", &ACCELERATOR_PARTITION_LAYOUT)])
            .min(1.0)
            .max(32.0);
    pub static PRODUCTION_VARIANT_ACCELERATOR_TYPE: Schema =
        Schema::plain("ProductionVariantAcceleratorType", Kind::String)
            .one_of(super::ProductionVariantAcceleratorType::VALUES);
    pub static PRODUCTION_VARIANT_CAPACITY_RESERVATION_CONFIG: Schema =
        Schema::plain("ProductionVariantCapacityReservationConfig", Kind::Structure).members(&[
            Member::plain("CapacityReservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
            Member::plain("MlReservationArn", &ML_RESERVATION_ARN),
        ]);
    pub static PRODUCTION_VARIANT_CAPACITY_RESERVATION_SUMMARY: Schema =
        Schema::plain("ProductionVariantCapacityReservationSummary", Kind::Structure).members(&[
            Member::plain("MlReservationArn", &ML_RESERVATION_ARN),
            Member::plain("CapacityReservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
            Member::plain("TotalInstanceCount", &TASK_COUNT),
            Member::plain("AvailableInstanceCount", &TASK_COUNT),
            Member::plain("UsedByCurrentEndpoint", &TASK_COUNT),
            Member::plain("Ec2CapacityReservations", &EC2_CAPACITY_RESERVATIONS_LIST),
        ]);
    pub static PRODUCTION_VARIANT_CONTAINER_STARTUP_HEALTH_CHECK_TIMEOUT_IN_SECONDS: Schema =
        Schema::plain("ProductionVariantContainerStartupHealthCheckTimeoutInSeconds", Kind::Integer)
            .min(60.0)
            .max(3600.0);
    pub static PRODUCTION_VARIANT_CORE_DUMP_CONFIG: Schema =
        Schema::plain("ProductionVariantCoreDumpConfig", Kind::Structure).members(&[
            Member::plain("DestinationS3Uri", &DESTINATION_S3_URI).required(),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
        ]);
    pub static PRODUCTION_VARIANT_INFERENCE_AMI_VERSION: Schema =
        Schema::plain("ProductionVariantInferenceAmiVersion", Kind::String)
            .one_of(super::ProductionVariantInferenceAmiVersion::VALUES);
    pub static PRODUCTION_VARIANT_INSTANCE_TYPE: Schema =
        Schema::plain("ProductionVariantInstanceType", Kind::String).one_of(&[
            "ml.t2.medium",
            "ml.t2.large",
            "ml.t2.xlarge",
            "ml.t2.2xlarge",
            "ml.m4.xlarge",
            "ml.m4.2xlarge",
            "ml.m4.4xlarge",
            "ml.m4.10xlarge",
            "ml.m4.16xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.12xlarge",
            "ml.m5.24xlarge",
            "ml.m5d.large",
            "ml.m5d.xlarge",
            "ml.m5d.2xlarge",
            "ml.m5d.4xlarge",
            "ml.m5d.12xlarge",
            "ml.m5d.24xlarge",
            "ml.c4.large",
            "ml.c4.xlarge",
            "ml.c4.2xlarge",
            "ml.c4.4xlarge",
            "ml.c4.8xlarge",
            "ml.p2.xlarge",
            "ml.p2.8xlarge",
            "ml.p2.16xlarge",
            "ml.p3.2xlarge",
            "ml.p3.8xlarge",
            "ml.p3.16xlarge",
            "ml.c5.large",
            "ml.c5.xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.18xlarge",
            "ml.c5d.large",
            "ml.c5d.xlarge",
            "ml.c5d.2xlarge",
            "ml.c5d.4xlarge",
            "ml.c5d.9xlarge",
            "ml.c5d.18xlarge",
            "ml.g4dn.xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.12xlarge",
            "ml.r5.24xlarge",
            "ml.r5d.large",
            "ml.r5d.xlarge",
            "ml.r5d.2xlarge",
            "ml.r5d.4xlarge",
            "ml.r5d.12xlarge",
            "ml.r5d.24xlarge",
            "ml.inf1.xlarge",
            "ml.inf1.2xlarge",
            "ml.inf1.6xlarge",
            "ml.inf1.24xlarge",
            "ml.dl1.24xlarge",
            "ml.c6i.large",
            "ml.c6i.xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.32xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.32xlarge",
            "ml.r6i.large",
            "ml.r6i.xlarge",
            "ml.r6i.2xlarge",
            "ml.r6i.4xlarge",
            "ml.r6i.8xlarge",
            "ml.r6i.12xlarge",
            "ml.r6i.16xlarge",
            "ml.r6i.24xlarge",
            "ml.r6i.32xlarge",
            "ml.g5.xlarge",
            "ml.g5.2xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.12xlarge",
            "ml.g5.16xlarge",
            "ml.g5.24xlarge",
            "ml.g5.48xlarge",
            "ml.g6.xlarge",
            "ml.g6.2xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.12xlarge",
            "ml.g6.16xlarge",
            "ml.g6.24xlarge",
            "ml.g6.48xlarge",
            "ml.r8g.medium",
            "ml.r8g.large",
            "ml.r8g.xlarge",
            "ml.r8g.2xlarge",
            "ml.r8g.4xlarge",
            "ml.r8g.8xlarge",
            "ml.r8g.12xlarge",
            "ml.r8g.16xlarge",
            "ml.r8g.24xlarge",
            "ml.r8g.48xlarge",
            "ml.g6e.xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.48xlarge",
            "ml.g7e.2xlarge",
            "ml.g7e.4xlarge",
            "ml.g7e.8xlarge",
            "ml.g7e.12xlarge",
            "ml.g7e.24xlarge",
            "ml.g7e.48xlarge",
            "ml.g7.2xlarge",
            "ml.g7.4xlarge",
            "ml.g7.8xlarge",
            "ml.g7.12xlarge",
            "ml.g7.24xlarge",
            "ml.g7.48xlarge",
            "ml.p4d.24xlarge",
            "ml.c7g.large",
            "ml.c7g.xlarge",
            "ml.c7g.2xlarge",
            "ml.c7g.4xlarge",
            "ml.c7g.8xlarge",
            "ml.c7g.12xlarge",
            "ml.c7g.16xlarge",
            "ml.m6g.large",
            "ml.m6g.xlarge",
            "ml.m6g.2xlarge",
            "ml.m6g.4xlarge",
            "ml.m6g.8xlarge",
            "ml.m6g.12xlarge",
            "ml.m6g.16xlarge",
            "ml.m6gd.large",
            "ml.m6gd.xlarge",
            "ml.m6gd.2xlarge",
            "ml.m6gd.4xlarge",
            "ml.m6gd.8xlarge",
            "ml.m6gd.12xlarge",
            "ml.m6gd.16xlarge",
            "ml.c6g.large",
            "ml.c6g.xlarge",
            "ml.c6g.2xlarge",
            "ml.c6g.4xlarge",
            "ml.c6g.8xlarge",
            "ml.c6g.12xlarge",
            "ml.c6g.16xlarge",
            "ml.c6gd.large",
            "ml.c6gd.xlarge",
            "ml.c6gd.2xlarge",
            "ml.c6gd.4xlarge",
            "ml.c6gd.8xlarge",
            "ml.c6gd.12xlarge",
            "ml.c6gd.16xlarge",
            "ml.c6gn.large",
            "ml.c6gn.xlarge",
            "ml.c6gn.2xlarge",
            "ml.c6gn.4xlarge",
            "ml.c6gn.8xlarge",
            "ml.c6gn.12xlarge",
            "ml.c6gn.16xlarge",
            "ml.r6g.large",
            "ml.r6g.xlarge",
            "ml.r6g.2xlarge",
            "ml.r6g.4xlarge",
            "ml.r6g.8xlarge",
            "ml.r6g.12xlarge",
            "ml.r6g.16xlarge",
            "ml.r6gd.large",
            "ml.r6gd.xlarge",
            "ml.r6gd.2xlarge",
            "ml.r6gd.4xlarge",
            "ml.r6gd.8xlarge",
            "ml.r6gd.12xlarge",
            "ml.r6gd.16xlarge",
            "ml.p4de.24xlarge",
            "ml.trn1.2xlarge",
            "ml.trn1.32xlarge",
            "ml.trn1n.32xlarge",
            "ml.trn2.48xlarge",
            "ml.inf2.xlarge",
            "ml.inf2.8xlarge",
            "ml.inf2.24xlarge",
            "ml.inf2.48xlarge",
            "ml.p5.48xlarge",
            "ml.p5e.48xlarge",
            "ml.p5en.48xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.48xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.48xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.48xlarge",
            "ml.c8g.medium",
            "ml.c8g.large",
            "ml.c8g.xlarge",
            "ml.c8g.2xlarge",
            "ml.c8g.4xlarge",
            "ml.c8g.8xlarge",
            "ml.c8g.12xlarge",
            "ml.c8g.16xlarge",
            "ml.c8g.24xlarge",
            "ml.c8g.48xlarge",
            "ml.r7gd.medium",
            "ml.r7gd.large",
            "ml.r7gd.xlarge",
            "ml.r7gd.2xlarge",
            "ml.r7gd.4xlarge",
            "ml.r7gd.8xlarge",
            "ml.r7gd.12xlarge",
            "ml.r7gd.16xlarge",
            "ml.m8g.medium",
            "ml.m8g.large",
            "ml.m8g.xlarge",
            "ml.m8g.2xlarge",
            "ml.m8g.4xlarge",
            "ml.m8g.8xlarge",
            "ml.m8g.12xlarge",
            "ml.m8g.16xlarge",
            "ml.m8g.24xlarge",
            "ml.m8g.48xlarge",
            "ml.c6in.large",
            "ml.c6in.xlarge",
            "ml.c6in.2xlarge",
            "ml.c6in.4xlarge",
            "ml.c6in.8xlarge",
            "ml.c6in.12xlarge",
            "ml.c6in.16xlarge",
            "ml.c6in.24xlarge",
            "ml.c6in.32xlarge",
            "ml.p6-b200.48xlarge",
            "ml.p6-b300.48xlarge",
            "ml.p6e-gb200.36xlarge",
            "ml.p5.4xlarge",
        ]);
    pub static PRODUCTION_VARIANT_LIST: Schema = Schema::plain("ProductionVariantList", Kind::List)
        .members(&[Member::plain("member", &PRODUCTION_VARIANT)])
        .min(1.0)
        .max(10.0);
    pub static PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING: Schema =
        Schema::plain("ProductionVariantManagedInstanceScaling", Kind::Structure).members(&[
            Member::plain("Status", &MANAGED_INSTANCE_SCALING_STATUS),
            Member::plain("MinInstanceCount", &MANAGED_INSTANCE_SCALING_MIN_INSTANCE_COUNT),
            Member::plain("MaxInstanceCount", &MANAGED_INSTANCE_SCALING_MAX_INSTANCE_COUNT),
            Member::plain("ScaleInPolicy", &PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING_SCALE_IN_POLICY),
        ]);
    pub static PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING_SCALE_IN_POLICY: Schema =
        Schema::plain("ProductionVariantManagedInstanceScalingScaleInPolicy", Kind::Structure).members(&[
            Member::plain("Strategy", &MANAGED_INSTANCE_SCALING_SCALE_IN_STRATEGY).required(),
            Member::plain("MaximumStepSize", &MANAGED_INSTANCE_SCALING_MAXIMUM_STEP_SIZE),
            Member::plain("CooldownInMinutes", &MANAGED_INSTANCE_SCALING_COOLDOWN_IN_MINUTES),
        ]);
    pub static PRODUCTION_VARIANT_MODEL_DATA_DOWNLOAD_TIMEOUT_IN_SECONDS: Schema =
        Schema::plain("ProductionVariantModelDataDownloadTimeoutInSeconds", Kind::Integer)
            .min(60.0)
            .max(3600.0);
    pub static PRODUCTION_VARIANT_ROUTING_CONFIG: Schema =
        Schema::plain("ProductionVariantRoutingConfig", Kind::Structure).members(&[
            Member::plain("RoutingStrategy", &ROUTING_STRATEGY).required(),
            Member::plain("PrefixAwareRoutingConfig", &PREFIX_AWARE_ROUTING_CONFIG),
        ]);
    pub static PRODUCTION_VARIANT_SERVERLESS_CONFIG: Schema =
        Schema::plain("ProductionVariantServerlessConfig", Kind::Structure).members(&[
            Member::plain("MemorySizeInMB", &SERVERLESS_MEMORY_SIZE_IN_MB).required(),
            Member::plain("MaxConcurrency", &SERVERLESS_MAX_CONCURRENCY).required(),
            Member::plain("ProvisionedConcurrency", &SERVERLESS_PROVISIONED_CONCURRENCY),
        ]);
    pub static PRODUCTION_VARIANT_SERVERLESS_UPDATE_CONFIG: Schema =
        Schema::plain("ProductionVariantServerlessUpdateConfig", Kind::Structure).members(&[
            Member::plain("MaxConcurrency", &SERVERLESS_MAX_CONCURRENCY),
            Member::plain("ProvisionedConcurrency", &SERVERLESS_PROVISIONED_CONCURRENCY),
        ]);
    pub static PRODUCTION_VARIANT_STATUS: Schema = Schema::plain("ProductionVariantStatus", Kind::Structure)
        .members(&[
            Member::plain("Status", &VARIANT_STATUS).required(),
            Member::plain("StatusMessage", &VARIANT_STATUS_MESSAGE),
            Member::plain("StartTime", &scalar::TIMESTAMP),
        ]);
    pub static PRODUCTION_VARIANT_STATUS_LIST: Schema =
        Schema::plain("ProductionVariantStatusList", Kind::List)
            .members(&[Member::plain("member", &PRODUCTION_VARIANT_STATUS)])
            .min(0.0)
            .max(5.0);
    pub static PRODUCTION_VARIANT_SUMMARY: Schema =
        Schema::plain("ProductionVariantSummary", Kind::Structure).members(&[
            Member::plain("VariantName", &VARIANT_NAME).required(),
            Member::plain("DeployedImages", &DEPLOYED_IMAGES),
            Member::plain("CurrentWeight", &VARIANT_WEIGHT),
            Member::plain("DesiredWeight", &VARIANT_WEIGHT),
            Member::plain("CurrentInstanceCount", &TASK_COUNT),
            Member::plain("DesiredInstanceCount", &TASK_COUNT),
            Member::plain("InstancePools", &INSTANCE_POOL_SUMMARY_LIST),
            Member::plain("VariantStatus", &PRODUCTION_VARIANT_STATUS_LIST),
            Member::plain("CurrentServerlessConfig", &PRODUCTION_VARIANT_SERVERLESS_CONFIG),
            Member::plain("DesiredServerlessConfig", &PRODUCTION_VARIANT_SERVERLESS_CONFIG),
            Member::plain("ManagedInstanceScaling", &PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING),
            Member::plain("RoutingConfig", &PRODUCTION_VARIANT_ROUTING_CONFIG),
            Member::plain("CapacityReservationConfig", &PRODUCTION_VARIANT_CAPACITY_RESERVATION_SUMMARY),
            Member::plain("AcceleratorPartitionLayouts", &ACCELERATOR_PARTITION_LAYOUTS),
        ]);
    pub static PRODUCTION_VARIANT_SUMMARY_LIST: Schema =
        Schema::plain("ProductionVariantSummaryList", Kind::List)
            .members(&[Member::plain("member", &PRODUCTION_VARIANT_SUMMARY)])
            .min(1.0);
    pub static PRODUCTION_VARIANT_VOLUME_SIZE_IN_GB: Schema =
        Schema::plain("ProductionVariantVolumeSizeInGB", Kind::Integer).min(1.0).max(512.0);
    pub static PROFILER_CONFIG: Schema = Schema::plain("ProfilerConfig", Kind::Structure).members(&[
        Member::plain("S3OutputPath", &S3_URI),
        Member::plain("ProfilingIntervalInMilliseconds", &scalar::LONG),
        Member::plain("ProfilingParameters", &PROFILING_PARAMETERS),
        Member::plain("DisableProfiler", &scalar::BOOLEAN),
    ]);
    pub static PROFILER_RULE_CONFIGURATION: Schema =
        Schema::plain("ProfilerRuleConfiguration", Kind::Structure).members(&[
            Member::plain("RuleConfigurationName", &RULE_CONFIGURATION_NAME).required(),
            Member::plain("LocalPath", &DIRECTORY_PATH),
            Member::plain("S3OutputPath", &S3_URI),
            Member::plain("RuleEvaluatorImage", &ALGORITHM_IMAGE).required(),
            Member::plain("InstanceType", &PROCESSING_INSTANCE_TYPE),
            Member::plain("VolumeSizeInGB", &OPTIONAL_VOLUME_SIZE_IN_GB),
            Member::plain("RuleParameters", &RULE_PARAMETERS),
        ]);
    pub static PROFILER_RULE_CONFIGURATIONS: Schema = Schema::plain("ProfilerRuleConfigurations", Kind::List)
        .members(&[Member::plain("member", &PROFILER_RULE_CONFIGURATION)])
        .min(0.0)
        .max(20.0);
    pub static PROFILER_RULE_EVALUATION_STATUS: Schema =
        Schema::plain("ProfilerRuleEvaluationStatus", Kind::Structure).members(&[
            Member::plain("RuleConfigurationName", &RULE_CONFIGURATION_NAME),
            Member::plain("RuleEvaluationJobArn", &PROCESSING_JOB_ARN),
            Member::plain("RuleEvaluationStatus", &RULE_EVALUATION_STATUS),
            Member::plain("StatusDetails", &STATUS_DETAILS),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
        ]);
    pub static PROFILER_RULE_EVALUATION_STATUSES: Schema =
        Schema::plain("ProfilerRuleEvaluationStatuses", Kind::List)
            .members(&[Member::plain("member", &PROFILER_RULE_EVALUATION_STATUS)])
            .min(0.0)
            .max(20.0);
    pub static PROFILING_PARAMETERS: Schema = Schema::plain("ProfilingParameters", Kind::Map)
        .members(&[Member::plain("key", &CONFIG_KEY), Member::plain("value", &CONFIG_VALUE)])
        .min(0.0)
        .max(20.0);
    pub static PROFILING_STATUS: Schema =
        Schema::plain("ProfilingStatus", Kind::String).one_of(super::ProfilingStatus::VALUES);
    pub static REAL_TIME_INFERENCE_RECOMMENDATION: Schema =
        Schema::plain("RealTimeInferenceRecommendation", Kind::Structure).members(&[
            Member::plain("RecommendationId", &scalar::STRING).required(),
            Member::plain("InstanceType", &PRODUCTION_VARIANT_INSTANCE_TYPE).required(),
            Member::plain("Environment", &ENVIRONMENT_MAP),
        ]);
    pub static REAL_TIME_INFERENCE_RECOMMENDATIONS: Schema =
        Schema::plain("RealTimeInferenceRecommendations", Kind::List)
            .members(&[Member::plain("member", &REAL_TIME_INFERENCE_RECOMMENDATION)])
            .min(0.0)
            .max(3.0);
    pub static RECOMMENDATION_STATUS: Schema =
        Schema::plain("RecommendationStatus", Kind::String).one_of(super::RecommendationStatus::VALUES);
    pub static RECORD_WRAPPER: Schema =
        Schema::plain("RecordWrapper", Kind::String).one_of(super::RecordWrapper::VALUES);
    pub static REDSHIFT_CLUSTER_ID: Schema =
        Schema::plain("RedshiftClusterId", Kind::String).min(1.0).max(63.0).pattern(".*");
    pub static REDSHIFT_DATABASE: Schema =
        Schema::plain("RedshiftDatabase", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static REDSHIFT_DATASET_DEFINITION: Schema =
        Schema::plain("RedshiftDatasetDefinition", Kind::Structure).members(&[
            Member::plain("ClusterId", &REDSHIFT_CLUSTER_ID).required(),
            Member::plain("Database", &REDSHIFT_DATABASE).required(),
            Member::plain("DbUser", &REDSHIFT_USER_NAME).required(),
            Member::plain("QueryString", &REDSHIFT_QUERY_STRING).required(),
            Member::plain("ClusterRoleArn", &ROLE_ARN).required(),
            Member::plain("OutputS3Uri", &S3_URI).required(),
            Member::plain("KmsKeyId", &KMS_KEY_ID),
            Member::plain("OutputFormat", &REDSHIFT_RESULT_FORMAT).required(),
            Member::plain("OutputCompression", &REDSHIFT_RESULT_COMPRESSION_TYPE),
        ]);
    pub static REDSHIFT_QUERY_STRING: Schema =
        Schema::plain("RedshiftQueryString", Kind::String).min(1.0).max(4096.0).pattern(r"[\s\S]+");
    pub static REDSHIFT_RESULT_COMPRESSION_TYPE: Schema =
        Schema::plain("RedshiftResultCompressionType", Kind::String)
            .one_of(super::RedshiftResultCompressionType::VALUES);
    pub static REDSHIFT_RESULT_FORMAT: Schema =
        Schema::plain("RedshiftResultFormat", Kind::String).one_of(super::RedshiftResultFormat::VALUES);
    pub static REDSHIFT_USER_NAME: Schema =
        Schema::plain("RedshiftUserName", Kind::String).min(1.0).max(128.0).pattern(".*");
    pub static REMOTE_DEBUG_CONFIG: Schema = Schema::plain("RemoteDebugConfig", Kind::Structure)
        .members(&[Member::plain("EnableRemoteDebug", &scalar::BOOLEAN)]);
    pub static REPOSITORY_ACCESS_MODE: Schema =
        Schema::plain("RepositoryAccessMode", Kind::String).one_of(super::RepositoryAccessMode::VALUES);
    pub static REPOSITORY_AUTH_CONFIG: Schema = Schema::plain("RepositoryAuthConfig", Kind::Structure)
        .members(&[Member::plain("RepositoryCredentialsProviderArn", &REPOSITORY_CREDENTIALS_PROVIDER_ARN)
            .required()]);
    pub static REPOSITORY_CREDENTIALS_PROVIDER_ARN: Schema =
        Schema::plain("RepositoryCredentialsProviderArn", Kind::String).min(1.0).max(2048.0).pattern(".*");
    pub static RESOURCE_ARN: Schema = Schema::plain("ResourceArn", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern("arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+");
    pub static RESOURCE_CONFIG: Schema = Schema::plain("ResourceConfig", Kind::Structure).members(&[
        Member::plain("InstanceType", &TRAINING_INSTANCE_TYPE),
        Member::plain("InstanceCount", &TRAINING_INSTANCE_COUNT),
        Member::plain("VolumeSizeInGB", &OPTIONAL_VOLUME_SIZE_IN_GB),
        Member::plain("VolumeKmsKeyId", &KMS_KEY_ID),
        Member::plain("KeepAlivePeriodInSeconds", &KEEP_ALIVE_PERIOD_IN_SECONDS),
        Member::plain("InstanceGroups", &INSTANCE_GROUPS),
        Member::plain("TrainingPlanArn", &TRAINING_PLAN_ARN),
        Member::plain("InstancePlacementConfig", &INSTANCE_PLACEMENT_CONFIG),
        Member::plain("InstancePreferences", &INSTANCE_PREFERENCE_LIST),
        Member::plain("SelectedInstanceType", &TRAINING_INSTANCE_TYPE),
        Member::plain("SelectedInstanceCount", &TRAINING_INSTANCE_COUNT),
    ]);
    pub static RESOURCE_RETAINED_BILLABLE_TIME_IN_SECONDS: Schema =
        Schema::plain("ResourceRetainedBillableTimeInSeconds", Kind::Integer).min(0.0);
    pub static RETRY_STRATEGY: Schema = Schema::plain("RetryStrategy", Kind::Structure)
        .members(&[Member::plain("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS).required()]);
    pub static ROLE_ARN: Schema = Schema::plain("RoleArn", Kind::String)
        .min(20.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+");
    pub static ROLLING_UPDATE_POLICY: Schema =
        Schema::plain("RollingUpdatePolicy", Kind::Structure).members(&[
            Member::plain("MaximumBatchSize", &CAPACITY_SIZE).required(),
            Member::plain("WaitIntervalInSeconds", &WAIT_INTERVAL_IN_SECONDS).required(),
            Member::plain("MaximumExecutionTimeoutInSeconds", &MAXIMUM_EXECUTION_TIMEOUT_IN_SECONDS),
            Member::plain("RollbackMaximumBatchSize", &CAPACITY_SIZE),
        ]);
    pub static ROUTING_STRATEGY: Schema =
        Schema::plain("RoutingStrategy", Kind::String).one_of(super::RoutingStrategy::VALUES);
    pub static RULE_CONFIGURATION_NAME: Schema =
        Schema::plain("RuleConfigurationName", Kind::String).min(1.0).max(256.0).pattern(".*");
    pub static RULE_EVALUATION_STATUS: Schema =
        Schema::plain("RuleEvaluationStatus", Kind::String).one_of(super::RuleEvaluationStatus::VALUES);
    pub static RULE_PARAMETERS: Schema = Schema::plain("RuleParameters", Kind::Map)
        .members(&[Member::plain("key", &CONFIG_KEY), Member::plain("value", &CONFIG_VALUE)])
        .min(0.0)
        .max(100.0);
    pub static S3_DATA_DISTRIBUTION: Schema =
        Schema::plain("S3DataDistribution", Kind::String).one_of(super::S3DataDistribution::VALUES);
    pub static S3_DATA_SOURCE: Schema = Schema::plain("S3DataSource", Kind::Structure).members(&[
        Member::plain("S3DataType", &S3_DATA_TYPE).required(),
        Member::plain("S3Uri", &S3_URI).required(),
        Member::plain("S3DataDistributionType", &S3_DATA_DISTRIBUTION),
        Member::plain("AttributeNames", &ATTRIBUTE_NAMES),
        Member::plain("InstanceGroupNames", &INSTANCE_GROUP_NAMES),
        Member::plain("ModelAccessConfig", &MODEL_ACCESS_CONFIG),
        Member::plain("HubAccessConfig", &HUB_ACCESS_CONFIG),
    ]);
    pub static S3_DATA_TYPE: Schema =
        Schema::plain("S3DataType", Kind::String).one_of(super::S3DataType::VALUES);
    pub static S3_MODEL_DATA_SOURCE: Schema = Schema::plain("S3ModelDataSource", Kind::Structure).members(&[
        Member::plain("S3Uri", &S3_MODEL_URI).required(),
        Member::plain("S3DataType", &S3_MODEL_DATA_TYPE).required(),
        Member::plain("CompressionType", &MODEL_COMPRESSION_TYPE).required(),
        Member::plain("ModelAccessConfig", &MODEL_ACCESS_CONFIG),
        Member::plain("HubAccessConfig", &INFERENCE_HUB_ACCESS_CONFIG),
        Member::plain("ManifestS3Uri", &S3_MODEL_URI),
        Member::plain("ETag", &scalar::STRING),
        Member::plain("ManifestEtag", &scalar::STRING),
    ]);
    pub static S3_MODEL_DATA_TYPE: Schema =
        Schema::plain("S3ModelDataType", Kind::String).one_of(super::S3ModelDataType::VALUES);
    pub static S3_MODEL_URI: Schema =
        Schema::plain("S3ModelUri", Kind::String).min(0.0).max(1024.0).pattern("(https|s3)://([^/]+)/?(.*)");
    pub static S3_URI: Schema =
        Schema::plain("S3Uri", Kind::String).min(0.0).max(1024.0).pattern("(https|s3)://([^/]+)/?(.*)");
    pub static SAMPLING_PERCENTAGE: Schema =
        Schema::plain("SamplingPercentage", Kind::Integer).min(0.0).max(100.0);
    pub static SECONDARY_STATUS: Schema =
        Schema::plain("SecondaryStatus", Kind::String).one_of(super::SecondaryStatus::VALUES);
    pub static SECONDARY_STATUS_TRANSITION: Schema =
        Schema::plain("SecondaryStatusTransition", Kind::Structure).members(&[
            Member::plain("Status", &SECONDARY_STATUS).required(),
            Member::plain("StartTime", &scalar::TIMESTAMP).required(),
            Member::plain("EndTime", &scalar::TIMESTAMP),
            Member::plain("StatusMessage", &scalar::STRING),
        ]);
    pub static SECONDARY_STATUS_TRANSITIONS: Schema = Schema::plain("SecondaryStatusTransitions", Kind::List)
        .members(&[Member::plain("member", &SECONDARY_STATUS_TRANSITION)]);
    pub static SECURITY_GROUP_ID: Schema =
        Schema::plain("SecurityGroupId", Kind::String).min(0.0).max(32.0).pattern("[-0-9a-zA-Z]+");
    pub static SEQUENCE_LENGTH: Schema =
        Schema::plain("SequenceLength", Kind::String).min(1.0).max(50.0).pattern(r"\d+K");
    pub static SERVERLESS_JOB_BASE_MODEL_ARN: Schema = Schema::plain("ServerlessJobBaseModelArn", Kind::String)
        .min(1.0)
        .max(2048.0)
        .pattern(r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?");
    pub static SERVERLESS_JOB_CONFIG: Schema =
        Schema::plain("ServerlessJobConfig", Kind::Structure).members(&[
            Member::plain("BaseModelArn", &SERVERLESS_JOB_BASE_MODEL_ARN).required(),
            Member::plain("AcceptEula", &scalar::BOOLEAN),
            Member::plain("JobType", &SERVERLESS_JOB_TYPE).required(),
            Member::plain("CustomizationTechnique", &CUSTOMIZATION_TECHNIQUE),
            Member::plain("Peft", &PEFT),
            Member::plain("EvaluationType", &EVALUATION_TYPE),
            Member::plain("EvaluatorArn", &EVALUATOR_ARN),
            Member::plain("SequenceLength", &SEQUENCE_LENGTH),
        ]);
    pub static SERVERLESS_JOB_TYPE: Schema =
        Schema::plain("ServerlessJobType", Kind::String).one_of(super::ServerlessJobType::VALUES);
    pub static SERVERLESS_MAX_CONCURRENCY: Schema =
        Schema::plain("ServerlessMaxConcurrency", Kind::Integer).min(1.0).max(200.0);
    pub static SERVERLESS_MEMORY_SIZE_IN_MB: Schema =
        Schema::plain("ServerlessMemorySizeInMB", Kind::Integer).min(1024.0).max(6144.0);
    pub static SERVERLESS_PROVISIONED_CONCURRENCY: Schema =
        Schema::plain("ServerlessProvisionedConcurrency", Kind::Integer).min(1.0).max(200.0);
    pub static SESSION_CHAINING_CONFIG: Schema = Schema::plain("SessionChainingConfig", Kind::Structure)
        .members(&[Member::plain("EnableSessionTagChaining", &scalar::BOOLEAN)]);
    pub static SHUFFLE_CONFIG: Schema = Schema::plain("ShuffleConfig", Kind::Structure)
        .members(&[Member::plain("Seed", &scalar::LONG).required()]);
    pub static SNS_TOPIC_ARN: Schema = Schema::plain("SnsTopicArn", Kind::String)
        .min(0.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+");
    pub static SORT_BY: Schema = Schema::plain("SortBy", Kind::String).one_of(super::SortBy::VALUES);
    pub static SORT_ORDER: Schema = Schema::plain("SortOrder", Kind::String).one_of(super::SortOrder::VALUES);
    pub static SPLIT_TYPE: Schema = Schema::plain("SplitType", Kind::String).one_of(super::SplitType::VALUES);
    pub static STATUS_DETAILS: Schema =
        Schema::plain("StatusDetails", Kind::String).min(0.0).max(1024.0).pattern(".*");
    pub static STOP_PROCESSING_JOB_REQUEST: Schema = Schema::plain(
        "StopProcessingJobRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("ProcessingJobName", &PROCESSING_JOB_NAME).required()]);
    pub static STOP_TRAINING_JOB_REQUEST: Schema = Schema::plain("StopTrainingJobRequest", Kind::Structure)
        .members(&[Member::plain("TrainingJobName", &TRAINING_JOB_NAME).required()]);
    pub static STOP_TRANSFORM_JOB_REQUEST: Schema = Schema::plain("StopTransformJobRequest", Kind::Structure)
        .members(&[Member::plain("TransformJobName", &TRANSFORM_JOB_NAME).required()]);
    pub static STOPPING_CONDITION: Schema = Schema::plain("StoppingCondition", Kind::Structure).members(&[
        Member::plain("MaxRuntimeInSeconds", &MAX_RUNTIME_IN_SECONDS),
        Member::plain("MaxWaitTimeInSeconds", &MAX_WAIT_TIME_IN_SECONDS),
        Member::plain("MaxPendingTimeInSeconds", &MAX_PENDING_TIME_IN_SECONDS),
    ]);
    pub static STRING256: Schema = Schema::plain("String256", Kind::String).min(0.0).max(256.0);
    pub static SUBNET_ID: Schema =
        Schema::plain("SubnetId", Kind::String).min(0.0).max(32.0).pattern("[-0-9a-zA-Z]+");
    pub static SUBNETS: Schema = Schema::plain("Subnets", Kind::List)
        .members(&[Member::plain("member", &SUBNET_ID)])
        .min(1.0)
        .max(16.0);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY).required(), Member::plain("Value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema =
        Schema::plain("TagKey", Kind::String).min(1.0).max(128.0).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");
    pub static TAG_KEY_LIST: Schema = Schema::plain("TagKeyList", Kind::List)
        .members(&[Member::plain("member", &TAG_KEY)])
        .min(1.0)
        .max(50.0);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]).min(0.0).max(50.0);
    pub static TAG_VALUE: Schema =
        Schema::plain("TagValue", Kind::String).min(0.0).max(256.0).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");
    pub static TASK_COUNT: Schema = Schema::plain("TaskCount", Kind::Integer).min(0.0);
    pub static TENSOR_BOARD_OUTPUT_CONFIG: Schema = Schema::plain("TensorBoardOutputConfig", Kind::Structure)
        .members(&[
            Member::plain("LocalPath", &DIRECTORY_PATH),
            Member::plain("S3OutputPath", &S3_URI).required(),
        ]);
    pub static TERMINATION_WAIT_IN_SECONDS: Schema =
        Schema::plain("TerminationWaitInSeconds", Kind::Integer).min(0.0).max(3600.0);
    pub static TOTAL_STEP_COUNT_PER_EPOCH: Schema =
        Schema::plain("TotalStepCountPerEpoch", Kind::Long).min(0.0);
    pub static TRAFFIC_ROUTING_CONFIG: Schema = Schema::plain("TrafficRoutingConfig", Kind::Structure)
        .members(&[
            Member::plain("Type", &TRAFFIC_ROUTING_CONFIG_TYPE).required(),
            Member::plain("WaitIntervalInSeconds", &WAIT_INTERVAL_IN_SECONDS).required(),
            Member::plain("CanarySize", &CAPACITY_SIZE),
            Member::plain("LinearStepSize", &CAPACITY_SIZE),
        ]);
    pub static TRAFFIC_ROUTING_CONFIG_TYPE: Schema = Schema::plain("TrafficRoutingConfigType", Kind::String)
        .one_of(super::TrafficRoutingConfigType::VALUES);
    pub static TRAINING_CONTAINER_ARGUMENT: Schema =
        Schema::plain("TrainingContainerArgument", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static TRAINING_CONTAINER_ARGUMENTS: Schema = Schema::plain("TrainingContainerArguments", Kind::List)
        .members(&[Member::plain("member", &TRAINING_CONTAINER_ARGUMENT)])
        .min(1.0)
        .max(100.0);
    pub static TRAINING_CONTAINER_ENTRYPOINT: Schema =
        Schema::plain("TrainingContainerEntrypoint", Kind::List)
            .members(&[Member::plain("member", &TRAINING_CONTAINER_ENTRYPOINT_STRING)])
            .min(1.0)
            .max(100.0);
    pub static TRAINING_CONTAINER_ENTRYPOINT_STRING: Schema =
        Schema::plain("TrainingContainerEntrypointString", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static TRAINING_ENVIRONMENT_KEY: Schema = Schema::plain("TrainingEnvironmentKey", Kind::String)
        .min(0.0)
        .max(512.0)
        .pattern("[a-zA-Z_][a-zA-Z0-9_]*");
    pub static TRAINING_ENVIRONMENT_MAP: Schema = Schema::plain("TrainingEnvironmentMap", Kind::Map)
        .members(&[
            Member::plain("key", &TRAINING_ENVIRONMENT_KEY),
            Member::plain("value", &TRAINING_ENVIRONMENT_VALUE),
        ])
        .min(0.0)
        .max(100.0);
    pub static TRAINING_ENVIRONMENT_VALUE: Schema =
        Schema::plain("TrainingEnvironmentValue", Kind::String).min(0.0).max(512.0).pattern(r"[\S\s]*");
    pub static TRAINING_EPOCH_COUNT: Schema = Schema::plain("TrainingEpochCount", Kind::Long).min(0.0);
    pub static TRAINING_EPOCH_INDEX: Schema = Schema::plain("TrainingEpochIndex", Kind::Long).min(0.0);
    pub static TRAINING_IMAGE_CONFIG: Schema =
        Schema::plain("TrainingImageConfig", Kind::Structure).members(&[
            Member::plain("TrainingRepositoryAccessMode", &TRAINING_REPOSITORY_ACCESS_MODE).required(),
            Member::plain("TrainingRepositoryAuthConfig", &TRAINING_REPOSITORY_AUTH_CONFIG),
        ]);
    pub static TRAINING_INPUT_MODE: Schema =
        Schema::plain("TrainingInputMode", Kind::String).one_of(super::TrainingInputMode::VALUES);
    pub static TRAINING_INSTANCE_COUNT: Schema =
        Schema::plain("TrainingInstanceCount", Kind::Integer).min(0.0);
    pub static TRAINING_INSTANCE_TYPE: Schema =
        Schema::plain("TrainingInstanceType", Kind::String).one_of(&[
            "ml.m4.xlarge",
            "ml.m4.2xlarge",
            "ml.m4.4xlarge",
            "ml.m4.10xlarge",
            "ml.m4.16xlarge",
            "ml.g4dn.xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.12xlarge",
            "ml.m5.24xlarge",
            "ml.c4.xlarge",
            "ml.c4.2xlarge",
            "ml.c4.4xlarge",
            "ml.c4.8xlarge",
            "ml.p2.xlarge",
            "ml.p2.8xlarge",
            "ml.p2.16xlarge",
            "ml.p3.2xlarge",
            "ml.p3.8xlarge",
            "ml.p3.16xlarge",
            "ml.p3dn.24xlarge",
            "ml.p4d.24xlarge",
            "ml.p4de.24xlarge",
            "ml.p5.48xlarge",
            "ml.p5e.48xlarge",
            "ml.p5en.48xlarge",
            "ml.c5.xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.18xlarge",
            "ml.c5n.xlarge",
            "ml.c5n.2xlarge",
            "ml.c5n.4xlarge",
            "ml.c5n.9xlarge",
            "ml.c5n.18xlarge",
            "ml.g5.xlarge",
            "ml.g5.2xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.16xlarge",
            "ml.g5.12xlarge",
            "ml.g5.24xlarge",
            "ml.g5.48xlarge",
            "ml.g6.xlarge",
            "ml.g6.2xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.16xlarge",
            "ml.g6.12xlarge",
            "ml.g6.24xlarge",
            "ml.g6.48xlarge",
            "ml.g6e.xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.48xlarge",
            "ml.trn1.2xlarge",
            "ml.trn1.32xlarge",
            "ml.trn1n.32xlarge",
            "ml.trn2.48xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.32xlarge",
            "ml.c6i.xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.32xlarge",
            "ml.r5d.large",
            "ml.r5d.xlarge",
            "ml.r5d.2xlarge",
            "ml.r5d.4xlarge",
            "ml.r5d.8xlarge",
            "ml.r5d.12xlarge",
            "ml.r5d.16xlarge",
            "ml.r5d.24xlarge",
            "ml.t3.medium",
            "ml.t3.large",
            "ml.t3.xlarge",
            "ml.t3.2xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.8xlarge",
            "ml.r5.12xlarge",
            "ml.r5.16xlarge",
            "ml.r5.24xlarge",
            "ml.p6-b200.48xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.48xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.48xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.48xlarge",
            "ml.p6e-gb200.36xlarge",
            "ml.p5.4xlarge",
            "ml.p6-b300.48xlarge",
            "ml.g7e.2xlarge",
            "ml.g7e.4xlarge",
            "ml.g7e.8xlarge",
            "ml.g7e.12xlarge",
            "ml.g7e.24xlarge",
            "ml.g7e.48xlarge",
            "ml.g7.2xlarge",
            "ml.g7.4xlarge",
            "ml.g7.8xlarge",
            "ml.g7.12xlarge",
            "ml.g7.24xlarge",
            "ml.g7.48xlarge",
            "ml.r6i.large",
            "ml.r6i.xlarge",
            "ml.r6i.2xlarge",
            "ml.r6i.4xlarge",
            "ml.r6i.8xlarge",
            "ml.r6i.12xlarge",
            "ml.r6i.16xlarge",
            "ml.r6i.24xlarge",
            "ml.r6i.32xlarge",
            "ml.m8i.large",
            "ml.m8i.xlarge",
            "ml.m8i.2xlarge",
            "ml.m8i.4xlarge",
            "ml.m8i.8xlarge",
            "ml.m8i.12xlarge",
            "ml.m8i.16xlarge",
            "ml.m8i.24xlarge",
            "ml.m8i.32xlarge",
            "ml.m8i.48xlarge",
            "ml.m8i.96xlarge",
            "ml.c8i.xlarge",
            "ml.c8i.2xlarge",
            "ml.c8i.4xlarge",
            "ml.c8i.8xlarge",
            "ml.c8i.12xlarge",
            "ml.c8i.16xlarge",
            "ml.c8i.24xlarge",
            "ml.c8i.32xlarge",
            "ml.c8i.48xlarge",
            "ml.c8i.96xlarge",
            "ml.r8i.large",
            "ml.r8i.xlarge",
            "ml.r8i.2xlarge",
            "ml.r8i.4xlarge",
            "ml.r8i.8xlarge",
            "ml.r8i.12xlarge",
            "ml.r8i.16xlarge",
            "ml.r8i.24xlarge",
            "ml.r8i.32xlarge",
            "ml.r8i.48xlarge",
            "ml.r8i.96xlarge",
            "ml.m7i-flex.large",
            "ml.m7i-flex.xlarge",
            "ml.m7i-flex.2xlarge",
            "ml.m7i-flex.4xlarge",
            "ml.m7i-flex.8xlarge",
            "ml.m7i-flex.12xlarge",
            "ml.m7i-flex.16xlarge",
            "ml.c7i-flex.xlarge",
            "ml.c7i-flex.2xlarge",
            "ml.c7i-flex.4xlarge",
            "ml.c7i-flex.8xlarge",
            "ml.c7i-flex.12xlarge",
            "ml.c7i-flex.16xlarge",
            "ml.m8i-flex.large",
            "ml.m8i-flex.xlarge",
            "ml.m8i-flex.2xlarge",
            "ml.m8i-flex.4xlarge",
            "ml.m8i-flex.8xlarge",
            "ml.m8i-flex.12xlarge",
            "ml.m8i-flex.16xlarge",
            "ml.c8i-flex.xlarge",
            "ml.c8i-flex.2xlarge",
            "ml.c8i-flex.4xlarge",
            "ml.c8i-flex.8xlarge",
            "ml.c8i-flex.12xlarge",
            "ml.c8i-flex.16xlarge",
            "ml.r8i-flex.large",
            "ml.r8i-flex.xlarge",
            "ml.r8i-flex.2xlarge",
            "ml.r8i-flex.4xlarge",
            "ml.r8i-flex.8xlarge",
            "ml.r8i-flex.12xlarge",
            "ml.r8i-flex.16xlarge",
        ]);
    pub static TRAINING_JOB_ARN: Schema =
        Schema::plain("TrainingJobArn", Kind::String).min(0.0).max(256.0).pattern(
            r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
        );
    pub static TRAINING_JOB_NAME: Schema = Schema::plain("TrainingJobName", Kind::String)
        .min(1.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static TRAINING_JOB_STATUS: Schema =
        Schema::plain("TrainingJobStatus", Kind::String).one_of(super::TrainingJobStatus::VALUES);
    pub static TRAINING_JOB_SUMMARIES: Schema = Schema::plain("TrainingJobSummaries", Kind::List)
        .members(&[Member::plain("member", &TRAINING_JOB_SUMMARY)]);
    pub static TRAINING_JOB_SUMMARY: Schema =
        Schema::plain("TrainingJobSummary", Kind::Structure).members(&[
            Member::plain("TrainingJobName", &TRAINING_JOB_NAME).required(),
            Member::plain("TrainingJobArn", &TRAINING_JOB_ARN).required(),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("TrainingEndTime", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
            Member::plain("TrainingJobStatus", &TRAINING_JOB_STATUS).required(),
            Member::plain("SecondaryStatus", &SECONDARY_STATUS),
            Member::plain("WarmPoolStatus", &WARM_POOL_STATUS),
            Member::plain("TrainingPlanArn", &TRAINING_PLAN_ARN),
        ]);
    pub static TRAINING_PLAN_ARN: Schema = Schema::plain("TrainingPlanArn", Kind::String)
        .min(50.0)
        .max(2048.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*");
    pub static TRAINING_PLAN_ARN_LIST: Schema = Schema::plain("TrainingPlanArnList", Kind::List)
        .members(&[Member::plain("member", &TRAINING_PLAN_ARN)])
        .min(1.0)
        .max(1.0);
    pub static TRAINING_PROGRESS_INFO: Schema = Schema::plain("TrainingProgressInfo", Kind::Structure)
        .members(&[
            Member::plain("TotalStepCountPerEpoch", &TOTAL_STEP_COUNT_PER_EPOCH),
            Member::plain("CurrentStep", &TRAINING_STEP_INDEX),
            Member::plain("CurrentEpoch", &TRAINING_EPOCH_INDEX),
            Member::plain("MaxEpoch", &TRAINING_EPOCH_COUNT),
        ]);
    pub static TRAINING_REPOSITORY_ACCESS_MODE: Schema =
        Schema::plain("TrainingRepositoryAccessMode", Kind::String)
            .one_of(super::TrainingRepositoryAccessMode::VALUES);
    pub static TRAINING_REPOSITORY_AUTH_CONFIG: Schema =
        Schema::plain("TrainingRepositoryAuthConfig", Kind::Structure).members(&[Member::plain(
            "TrainingRepositoryCredentialsProviderArn",
            &TRAINING_REPOSITORY_CREDENTIALS_PROVIDER_ARN,
        )
        .required()]);
    pub static TRAINING_REPOSITORY_CREDENTIALS_PROVIDER_ARN: Schema =
        Schema::plain("TrainingRepositoryCredentialsProviderArn", Kind::String)
            .min(1.0)
            .max(2048.0)
            .pattern(r"arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*");
    pub static TRAINING_STEP_INDEX: Schema = Schema::plain("TrainingStepIndex", Kind::Long).min(0.0);
    pub static TRAINING_TIME_IN_SECONDS: Schema =
        Schema::plain("TrainingTimeInSeconds", Kind::Integer).min(1.0);
    pub static TRANSFORM_AMI_VERSION: Schema = Schema::plain("TransformAmiVersion", Kind::String)
        .min(1.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*");
    pub static TRANSFORM_DATA_SOURCE: Schema = Schema::plain("TransformDataSource", Kind::Structure)
        .members(&[Member::plain("S3DataSource", &TRANSFORM_S3_DATA_SOURCE).required()]);
    pub static TRANSFORM_ENVIRONMENT_KEY: Schema = Schema::plain("TransformEnvironmentKey", Kind::String)
        .min(0.0)
        .max(1024.0)
        .pattern("[a-zA-Z_][a-zA-Z0-9_]{0,1023}");
    pub static TRANSFORM_ENVIRONMENT_MAP: Schema = Schema::plain("TransformEnvironmentMap", Kind::Map)
        .members(&[
            Member::plain("key", &TRANSFORM_ENVIRONMENT_KEY),
            Member::plain("value", &TRANSFORM_ENVIRONMENT_VALUE),
        ])
        .min(0.0)
        .max(16.0);
    pub static TRANSFORM_ENVIRONMENT_VALUE: Schema =
        Schema::plain("TransformEnvironmentValue", Kind::String).min(0.0).max(10240.0).pattern(r"[\S\s]*");
    pub static TRANSFORM_INPUT: Schema = Schema::plain("TransformInput", Kind::Structure).members(&[
        Member::plain("DataSource", &TRANSFORM_DATA_SOURCE).required(),
        Member::plain("ContentType", &CONTENT_TYPE),
        Member::plain("CompressionType", &COMPRESSION_TYPE),
        Member::plain("SplitType", &SPLIT_TYPE),
    ]);
    pub static TRANSFORM_INSTANCE_COUNT: Schema =
        Schema::plain("TransformInstanceCount", Kind::Integer).min(1.0);
    pub static TRANSFORM_INSTANCE_TYPE: Schema =
        Schema::plain("TransformInstanceType", Kind::String).one_of(super::TransformInstanceType::VALUES);
    pub static TRANSFORM_JOB_ARN: Schema = Schema::plain("TransformJobArn", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*");
    pub static TRANSFORM_JOB_NAME: Schema = Schema::plain("TransformJobName", Kind::String)
        .min(1.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static TRANSFORM_JOB_STATUS: Schema =
        Schema::plain("TransformJobStatus", Kind::String).one_of(super::TransformJobStatus::VALUES);
    pub static TRANSFORM_JOB_SUMMARIES: Schema = Schema::plain("TransformJobSummaries", Kind::List)
        .members(&[Member::plain("member", &TRANSFORM_JOB_SUMMARY)]);
    pub static TRANSFORM_JOB_SUMMARY: Schema =
        Schema::plain("TransformJobSummary", Kind::Structure).members(&[
            Member::plain("TransformJobName", &TRANSFORM_JOB_NAME).required(),
            Member::plain("TransformJobArn", &TRANSFORM_JOB_ARN).required(),
            Member::plain("CreationTime", &scalar::TIMESTAMP).required(),
            Member::plain("TransformEndTime", &scalar::TIMESTAMP),
            Member::plain("LastModifiedTime", &scalar::TIMESTAMP),
            Member::plain("TransformJobStatus", &TRANSFORM_JOB_STATUS).required(),
            Member::plain("FailureReason", &FAILURE_REASON),
        ]);
    pub static TRANSFORM_OUTPUT: Schema = Schema::plain("TransformOutput", Kind::Structure).members(&[
        Member::plain("S3OutputPath", &S3_URI).required(),
        Member::plain("Accept", &ACCEPT),
        Member::plain("AssembleWith", &ASSEMBLY_TYPE),
        Member::plain("KmsKeyId", &KMS_KEY_ID),
    ]);
    pub static TRANSFORM_RESOURCES: Schema = Schema::plain("TransformResources", Kind::Structure).members(&[
        Member::plain("InstanceType", &TRANSFORM_INSTANCE_TYPE).required(),
        Member::plain("InstanceCount", &TRANSFORM_INSTANCE_COUNT).required(),
        Member::plain("VolumeKmsKeyId", &KMS_KEY_ID),
        Member::plain("TransformAmiVersion", &TRANSFORM_AMI_VERSION),
    ]);
    pub static TRANSFORM_S3_DATA_SOURCE: Schema = Schema::plain("TransformS3DataSource", Kind::Structure)
        .members(&[
            Member::plain("S3DataType", &S3_DATA_TYPE).required(),
            Member::plain("S3Uri", &S3_URI).required(),
        ]);
    pub static UPDATE_ENDPOINT_INPUT: Schema =
        Schema::plain("UpdateEndpointInput", Kind::Structure).members(&[
            Member::plain("EndpointName", &ENDPOINT_NAME).required(),
            Member::plain("EndpointConfigName", &ENDPOINT_CONFIG_NAME).required(),
            Member::plain("RetainAllVariantProperties", &scalar::BOOLEAN),
            Member::plain("ExcludeRetainedVariantProperties", &VARIANT_PROPERTY_LIST),
            Member::plain("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::plain("RetainDeploymentConfig", &scalar::BOOLEAN),
        ]);
    pub static UPDATE_ENDPOINT_OUTPUT: Schema = Schema::plain("UpdateEndpointOutput", Kind::Structure)
        .members(&[Member::plain("EndpointArn", &ENDPOINT_ARN).required()]);
    pub static UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_INPUT: Schema =
        Schema::plain("UpdateEndpointWeightsAndCapacitiesInput", Kind::Structure).members(&[
            Member::plain("EndpointName", &ENDPOINT_NAME).required(),
            Member::plain("DesiredWeightsAndCapacities", &DESIRED_WEIGHT_AND_CAPACITY_LIST).required(),
        ]);
    pub static UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_OUTPUT: Schema = Schema::plain(
        "UpdateEndpointWeightsAndCapacitiesOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("EndpointArn", &ENDPOINT_ARN).required()]);
    pub static URL: Schema =
        Schema::plain("Url", Kind::String).min(0.0).max(1024.0).pattern("(https|s3)://([^/]+)/?(.*)");
    pub static VARIANT_INSTANCE_PROVISION_TIMEOUT_IN_SECONDS: Schema =
        Schema::plain("VariantInstanceProvisionTimeoutInSeconds", Kind::Integer).min(300.0).max(3600.0);
    pub static VARIANT_NAME: Schema = Schema::plain("VariantName", Kind::String)
        .min(0.0)
        .max(63.0)
        .pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    pub static VARIANT_PROPERTY: Schema = Schema::plain("VariantProperty", Kind::Structure)
        .members(&[Member::plain("VariantPropertyType", &VARIANT_PROPERTY_TYPE).required()]);
    pub static VARIANT_PROPERTY_LIST: Schema = Schema::plain("VariantPropertyList", Kind::List)
        .members(&[Member::plain("member", &VARIANT_PROPERTY)])
        .min(0.0)
        .max(3.0);
    pub static VARIANT_PROPERTY_TYPE: Schema =
        Schema::plain("VariantPropertyType", Kind::String).one_of(super::VariantPropertyType::VALUES);
    pub static VARIANT_STATUS: Schema =
        Schema::plain("VariantStatus", Kind::String).one_of(super::VariantStatus::VALUES);
    pub static VARIANT_STATUS_MESSAGE: Schema =
        Schema::plain("VariantStatusMessage", Kind::String).min(0.0).max(1024.0);
    pub static VARIANT_WEIGHT: Schema = Schema::plain("VariantWeight", Kind::Float).min(0.0);
    pub static VERSIONED_ARN_OR_NAME: Schema = Schema::plain("VersionedArnOrName", Kind::String)
        .min(1.0)
        .max(176.0)
        .pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?");
    pub static VPC_CONFIG: Schema = Schema::plain("VpcConfig", Kind::Structure).members(&[
        Member::plain("SecurityGroupIds", &VPC_SECURITY_GROUP_IDS).required(),
        Member::plain("Subnets", &SUBNETS).required(),
    ]);
    pub static VPC_SECURITY_GROUP_IDS: Schema = Schema::plain("VpcSecurityGroupIds", Kind::List)
        .members(&[Member::plain("member", &SECURITY_GROUP_ID)])
        .min(1.0)
        .max(5.0);
    pub static WAIT_INTERVAL_IN_SECONDS: Schema =
        Schema::plain("WaitIntervalInSeconds", Kind::Integer).min(0.0).max(3600.0);
    pub static WARM_POOL_RESOURCE_STATUS: Schema =
        Schema::plain("WarmPoolResourceStatus", Kind::String).one_of(super::WarmPoolResourceStatus::VALUES);
    pub static WARM_POOL_STATUS: Schema = Schema::plain("WarmPoolStatus", Kind::Structure).members(&[
        Member::plain("Status", &WARM_POOL_RESOURCE_STATUS).required(),
        Member::plain("ResourceRetainedBillableTimeInSeconds", &RESOURCE_RETAINED_BILLABLE_TIME_IN_SECONDS),
        Member::plain("ReusedByJob", &TRAINING_JOB_NAME),
    ]);
    pub static DELETE_ENDPOINT_OUTPUT: Schema = Schema::plain("DeleteEndpointOutput", Kind::Structure);
    pub static DELETE_ENDPOINT_CONFIG_OUTPUT: Schema =
        Schema::plain("DeleteEndpointConfigOutput", Kind::Structure);
    pub static DELETE_MODEL_OUTPUT: Schema = Schema::plain("DeleteModelOutput", Kind::Structure);
    pub static STOP_PROCESSING_JOB_OUTPUT: Schema = Schema::plain("StopProcessingJobOutput", Kind::Structure);
    pub static STOP_TRAINING_JOB_OUTPUT: Schema = Schema::plain("StopTrainingJobOutput", Kind::Structure);
    pub static STOP_TRANSFORM_JOB_OUTPUT: Schema = Schema::plain("StopTransformJobOutput", Kind::Structure);
}
