//! What each operation asks of IAM. [Service Authorization Reference, Amazon SageMaker]

use super::SERVICE_PRINCIPAL;
use super::job::{self, Kind};
use super::table::TAGS;
use crate::iam::pass_role;
use crate::{Access, Cx, OpResult};
use aws::Arn;
use aws::sagemaker::{
    AddTagsInput, CreateEndpointConfigInput, CreateEndpointInput, CreateModelInput, CreateProcessingJobInput,
    CreateTrainingJobInput, CreateTransformJobInput, DeleteEndpointConfigInput, DeleteEndpointInput,
    DeleteModelInput, DeleteTagsInput, DescribeEndpointConfigInput, DescribeEndpointInput,
    DescribeModelInput, DescribeProcessingJobInput, DescribeTrainingJobInput, DescribeTransformJobInput,
    ListEndpointConfigsInput, ListEndpointsInput, ListModelsInput, ListProcessingJobsInput, ListTagsInput,
    ListTrainingJobsInput, ListTransformJobsInput, StopProcessingJobInput, StopTrainingJobInput,
    StopTransformJobInput, Tag, UpdateEndpointInput, UpdateEndpointWeightsAndCapacitiesInput,
};
use aws::sagemaker_runtime::InvokeEndpointInput;

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// To what an ARN names, with its tags.
fn resource(cx: &Cx, action: &'static str, arn: &str, requested: Option<&[Tag]>) -> OpResult<Access> {
    let scope = arn.parse::<Arn>().ok().and_then(|arn| Some((arn.account_id()?, arn.region)));
    let scope = scope.map_or_else(|| cx.scope(), |(account, region)| store::Scope::new(account, region));
    let tags = cx.read(|r| TAGS.get(r, &scope, arn))?.unwrap_or_default();
    Ok(Access::new(cx, action, arn).with_tags(pairs(&tags), requested.into_iter().flat_map(pairs)))
}

fn job(cx: &Cx, action: &'static str, kind: Kind, name: &str) -> OpResult<Vec<Access>> {
    let arn = cx.arn("sagemaker", job::resource(kind, name)).to_string();
    Ok(vec![resource(cx, action, &arn, None)?])
}

/// To make something: itself, its tags, and the role that it is given.
fn create(
    cx: &Cx,
    action: &'static str,
    arn: &str,
    tags: Option<&[Tag]>,
    role: &str,
) -> OpResult<(Access, Vec<Access>)> {
    let mut more = vec![pass_role(cx, role, SERVICE_PRINCIPAL)];
    if tags.is_some_and(|tags| !tags.is_empty()) {
        more.push(resource(cx, "sagemaker:AddTags", arn, tags)?);
    }
    Ok((resource(cx, action, arn, tags)?, more))
}

pub fn create_processing_job(cx: &Cx, input: &CreateProcessingJobInput) -> OpResult<Vec<Access>> {
    let arn = cx.arn("sagemaker", job::resource(Kind::Processing, &input.processing_job_name)).to_string();
    let action = "sagemaker:CreateProcessingJob";
    let (mut asked, more) = create(cx, action, &arn, input.tags.as_deref(), &input.role_arn)?;
    if let Some(instance) = &input.processing_resources.cluster_config.instance_type {
        asked.context.set_all("sagemaker:InstanceTypes", [instance.clone()]);
    }
    if let Some(condition) = &input.stopping_condition {
        asked = asked.with("sagemaker:MaxRuntimeInSeconds", condition.max_runtime_in_seconds.to_string());
    }
    if let Some(key) = input.processing_output_config.as_ref().and_then(|config| config.kms_key_id.clone()) {
        asked = asked.with("sagemaker:OutputKmsKey", key);
    }
    Ok([vec![asked], more].concat())
}

pub fn create_training_job(cx: &Cx, input: &CreateTrainingJobInput) -> OpResult<Vec<Access>> {
    let arn = cx.arn("sagemaker", job::resource(Kind::Training, &input.training_job_name)).to_string();
    let action = "sagemaker:CreateTrainingJob";
    let (mut asked, more) = create(cx, action, &arn, input.tags.as_deref(), &input.role_arn)?;
    if let Some(instance) = input.resource_config.as_ref().and_then(|config| config.instance_type.clone()) {
        asked.context.set_all("sagemaker:InstanceTypes", [instance]);
    }
    if let Some(seconds) = input.stopping_condition.as_ref().and_then(|c| c.max_runtime_in_seconds) {
        asked = asked.with("sagemaker:MaxRuntimeInSeconds", seconds.to_string());
    }
    if let Some(key) = &input.output_data_config.kms_key_id {
        asked = asked.with("sagemaker:OutputKmsKey", key);
    }
    Ok([vec![asked], more].concat())
}

pub fn describe_processing_job(cx: &Cx, input: &DescribeProcessingJobInput) -> OpResult<Vec<Access>> {
    job(cx, "sagemaker:DescribeProcessingJob", Kind::Processing, &input.processing_job_name)
}

pub fn describe_training_job(cx: &Cx, input: &DescribeTrainingJobInput) -> OpResult<Vec<Access>> {
    job(cx, "sagemaker:DescribeTrainingJob", Kind::Training, &input.training_job_name)
}

pub fn stop_processing_job(cx: &Cx, input: &StopProcessingJobInput) -> OpResult<Vec<Access>> {
    job(cx, "sagemaker:StopProcessingJob", Kind::Processing, &input.processing_job_name)
}

pub fn stop_training_job(cx: &Cx, input: &StopTrainingJobInput) -> OpResult<Vec<Access>> {
    job(cx, "sagemaker:StopTrainingJob", Kind::Training, &input.training_job_name)
}

pub fn list_processing_jobs(cx: &Cx, _: &ListProcessingJobsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sagemaker:ListProcessingJobs")])
}

pub fn list_training_jobs(cx: &Cx, _: &ListTrainingJobsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sagemaker:ListTrainingJobs")])
}

fn model(cx: &Cx, name: &str) -> String {
    cx.arn("sagemaker", format!("model/{}", name.to_ascii_lowercase())).to_string()
}

pub fn create_model(cx: &Cx, input: &CreateModelInput) -> OpResult<Vec<Access>> {
    let (arn, tags) = (model(cx, &input.model_name), input.tags.as_deref());
    let Some(role) = &input.execution_role_arn else {
        return Ok(vec![resource(cx, "sagemaker:CreateModel", &arn, tags)?]);
    };
    let (asked, more) = create(cx, "sagemaker:CreateModel", &arn, tags, role)?;
    Ok([vec![asked], more].concat())
}

pub fn describe_model(cx: &Cx, input: &DescribeModelInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:DescribeModel", &model(cx, &input.model_name), None)?])
}

pub fn delete_model(cx: &Cx, input: &DeleteModelInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:DeleteModel", &model(cx, &input.model_name), None)?])
}

pub fn list_models(cx: &Cx, _: &ListModelsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sagemaker:ListModels")])
}

pub fn add_tags(cx: &Cx, input: &AddTagsInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:AddTags", &input.resource_arn, Some(&input.tags))?])
}

pub fn list_tags(cx: &Cx, input: &ListTagsInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:ListTags", &input.resource_arn, None)?])
}

pub fn delete_tags(cx: &Cx, input: &DeleteTagsInput) -> OpResult<Vec<Access>> {
    let mut asked = resource(cx, "sagemaker:DeleteTags", &input.resource_arn, None)?;
    asked.context.set_all("aws:TagKeys", input.tag_keys.clone());
    Ok(vec![asked])
}

/// To make something that is given no role: itself, and its tags.
fn make(cx: &Cx, action: &'static str, arn: &str, tags: Option<&[Tag]>) -> OpResult<Vec<Access>> {
    let mut all = vec![resource(cx, action, arn, tags)?];
    if tags.is_some_and(|tags| !tags.is_empty()) {
        all.push(resource(cx, "sagemaker:AddTags", arn, tags)?);
    }
    Ok(all)
}

pub fn create_transform_job(cx: &Cx, input: &CreateTransformJobInput) -> OpResult<Vec<Access>> {
    let arn = cx.arn("sagemaker", job::resource(Kind::Transform, &input.transform_job_name)).to_string();
    let mut all = make(cx, "sagemaker:CreateTransformJob", &arn, input.tags.as_deref())?;
    let instance = input.transform_resources.instance_type.as_str().to_owned();
    all[0].context.set_all("sagemaker:InstanceTypes", [instance]);
    if let Some(key) = &input.transform_output.kms_key_id {
        all[0].context.set("sagemaker:OutputKmsKey", key);
    }
    Ok(all)
}

pub fn describe_transform_job(cx: &Cx, input: &DescribeTransformJobInput) -> OpResult<Vec<Access>> {
    job(cx, "sagemaker:DescribeTransformJob", Kind::Transform, &input.transform_job_name)
}

pub fn stop_transform_job(cx: &Cx, input: &StopTransformJobInput) -> OpResult<Vec<Access>> {
    job(cx, "sagemaker:StopTransformJob", Kind::Transform, &input.transform_job_name)
}

pub fn list_transform_jobs(cx: &Cx, _: &ListTransformJobsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sagemaker:ListTransformJobs")])
}

fn endpoint(cx: &Cx, name: &str) -> String {
    cx.arn("sagemaker", format!("endpoint/{}", job::key(name))).to_string()
}

fn endpoint_config(cx: &Cx, name: &str) -> String {
    cx.arn("sagemaker", format!("endpoint-config/{}", job::key(name))).to_string()
}

pub fn create_endpoint_config(cx: &Cx, input: &CreateEndpointConfigInput) -> OpResult<Vec<Access>> {
    let arn = endpoint_config(cx, &input.endpoint_config_name);
    let mut all = make(cx, "sagemaker:CreateEndpointConfig", &arn, input.tags.as_deref())?;
    let types = input.production_variants.iter().filter_map(|variant| variant.instance_type.clone());
    all[0].context.set_all("sagemaker:InstanceTypes", types.collect::<Vec<_>>());
    Ok(all)
}

pub fn describe_endpoint_config(cx: &Cx, input: &DescribeEndpointConfigInput) -> OpResult<Vec<Access>> {
    let arn = endpoint_config(cx, &input.endpoint_config_name);
    Ok(vec![resource(cx, "sagemaker:DescribeEndpointConfig", &arn, None)?])
}

pub fn delete_endpoint_config(cx: &Cx, input: &DeleteEndpointConfigInput) -> OpResult<Vec<Access>> {
    let arn = endpoint_config(cx, &input.endpoint_config_name);
    Ok(vec![resource(cx, "sagemaker:DeleteEndpointConfig", &arn, None)?])
}

pub fn list_endpoint_configs(cx: &Cx, _: &ListEndpointConfigsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sagemaker:ListEndpointConfigs")])
}

/// An endpoint and its configuration are both asked for.
pub fn create_endpoint(cx: &Cx, input: &CreateEndpointInput) -> OpResult<Vec<Access>> {
    let mut all =
        make(cx, "sagemaker:CreateEndpoint", &endpoint(cx, &input.endpoint_name), input.tags.as_deref())?;
    let config = endpoint_config(cx, &input.endpoint_config_name);
    all.push(resource(cx, "sagemaker:CreateEndpoint", &config, input.tags.as_deref())?);
    Ok(all)
}

pub fn update_endpoint(cx: &Cx, input: &UpdateEndpointInput) -> OpResult<Vec<Access>> {
    let (action, config) = ("sagemaker:UpdateEndpoint", endpoint_config(cx, &input.endpoint_config_name));
    Ok(vec![
        resource(cx, action, &endpoint(cx, &input.endpoint_name), None)?,
        resource(cx, action, &config, None)?,
    ])
}

pub fn update_endpoint_weights_and_capacities(
    cx: &Cx,
    input: &UpdateEndpointWeightsAndCapacitiesInput,
) -> OpResult<Vec<Access>> {
    let arn = endpoint(cx, &input.endpoint_name);
    Ok(vec![resource(cx, "sagemaker:UpdateEndpointWeightsAndCapacities", &arn, None)?])
}

pub fn describe_endpoint(cx: &Cx, input: &DescribeEndpointInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:DescribeEndpoint", &endpoint(cx, &input.endpoint_name), None)?])
}

pub fn delete_endpoint(cx: &Cx, input: &DeleteEndpointInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:DeleteEndpoint", &endpoint(cx, &input.endpoint_name), None)?])
}

pub fn list_endpoints(cx: &Cx, _: &ListEndpointsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "sagemaker:ListEndpoints")])
}

pub fn invoke_endpoint(cx: &Cx, input: &InvokeEndpointInput) -> OpResult<Vec<Access>> {
    Ok(vec![resource(cx, "sagemaker:InvokeEndpoint", &endpoint(cx, &input.endpoint_name), None)?])
}
