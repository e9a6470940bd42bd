//! Where a model went: stacks that are given it, SageMaker's own models, and what answers for those: endpoints and transform jobs.

use super::{Job, Records, Release, Step, is_of};
use crate::{Cx, OpError, OpResult};
use aws::cloudformation::{DescribeStacks, DescribeStacksInput, Stack};
use aws::sagemaker::{
    ContainerDefinition, DescribeEndpoint, DescribeEndpointConfig, DescribeEndpointConfigInput,
    DescribeEndpointInput, DescribeEndpointOutput, DescribeModel, DescribeModelInput, DescribeModelOutput,
    ListEndpoints, ListEndpointsInput, ListModels, ListModelsInput, ListTransformJobs,
    ListTransformJobsInput, SortBy, SortOrder,
};
use aws::{Account, Timestamp};
use std::collections::HashSet;

/// Transform jobs of an account that are looked at, the newest: a job that asks a model every day leaves many.
const MOST_TRANSFORMS: i32 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeploymentKind {
    Stack,
    /// SageMaker's own, which is a name for an image and the model's data.
    Model,
    Endpoint,
}

/// Where something made of the model is in place.
#[derive(Clone, Debug)]
pub struct Deployment {
    pub account: Account,
    pub kind: DeploymentKind,
    pub name: String,
    /// A stack that another one made.
    pub is_nested: bool,
    /// By which parameter, for a stack.
    pub parameter: Option<String>,
    /// By which variant, for an endpoint.
    pub serving: Option<Serving>,
    pub uri: String,
    pub status: Option<String>,
    pub changed: Option<Timestamp>,
    /// The pipeline's execution that deployed it last.
    pub release: Option<Release>,
}

/// A variant of an endpoint, and the SageMaker model that answers there.
#[derive(Clone, Debug, PartialEq)]
pub struct Serving {
    pub variant: String,
    pub model: String,
    /// Beside other variants; none where the endpoint has yet to come up.
    pub weight: Option<f64>,
}

impl Records {
    /// The stacks that are given the model, or what was made of it.
    pub(super) async fn stacks(&self, carried: &[String]) -> OpResult<Vec<Deployment>> {
        let mut deployments = Vec::new();
        for cx in self.all() {
            let mut next_token = None;
            loop {
                let input = DescribeStacksInput { stack_name: None, next_token };
                let page = cx.call::<DescribeStacks>(input).await?;
                for stack in page.stacks.into_iter().flatten() {
                    if let Some((parameter, uri)) = given(&stack, carried) {
                        deployments.push(self.stack(&cx, stack, parameter, uri).await?);
                    }
                }
                next_token = page.next_token;
                if next_token.is_none() {
                    break;
                }
            }
        }
        Ok(deployments)
    }

    async fn stack(&self, cx: &Cx, stack: Stack, parameter: String, uri: String) -> OpResult<Deployment> {
        // A nested stack was deployed with its root.
        let id = stack.root_id.as_deref().or(stack.stack_id.as_deref()).unwrap_or_default();
        Ok(Deployment {
            account: cx.account(),
            kind: DeploymentKind::Stack,
            is_nested: stack.root_id.is_some(),
            release: self.release_of(id).await?,
            name: stack.stack_name.unwrap_or_default(),
            parameter: Some(parameter),
            serving: None,
            uri,
            status: stack.stack_status.map(|status| status.as_str().to_owned()),
            changed: stack.last_updated_time.or(stack.creation_time),
        })
    }

    /// SageMaker's own models of it.
    pub(super) async fn models(&self, carried: &[String]) -> OpResult<Vec<Deployment>> {
        let mut deployments = Vec::new();
        for cx in self.all() {
            let mut next_token = None;
            loop {
                let input = ListModelsInput { next_token, ..Default::default() };
                let page = cx.call::<ListModels>(input).await?;
                for summary in page.models.into_iter().flatten() {
                    let model_name = summary.model_name.unwrap_or_default();
                    let described = cx.call::<DescribeModel>(DescribeModelInput { model_name }).await;
                    let Some(model) = unless_gone(described)? else { continue };
                    let Some(uri) = data_of(&model).into_iter().find(|url| is_of(url, carried)) else {
                        continue;
                    };
                    deployments.push(Deployment {
                        account: cx.account(),
                        kind: DeploymentKind::Model,
                        is_nested: false,
                        name: model.model_name.unwrap_or_default(),
                        parameter: None,
                        serving: None,
                        uri,
                        status: None,
                        changed: model.creation_time,
                        release: None,
                    });
                }
                next_token = page.next_token;
                if next_token.is_none() {
                    break;
                }
            }
        }
        Ok(deployments)
    }

    /// The endpoints that answer for some SageMaker models, once for each variant.
    pub(super) async fn endpoints(&self, models: &[Deployment]) -> OpResult<Vec<Deployment>> {
        let mut deployments = Vec::new();
        for cx in self.accounts_of(models) {
            let mut next_token = None;
            loop {
                let input = ListEndpointsInput { next_token, max_results: Some(100), ..Default::default() };
                let page = cx.call::<ListEndpoints>(input).await?;
                for summary in page.endpoints.into_iter().flatten() {
                    let input =
                        DescribeEndpointInput { endpoint_name: summary.endpoint_name.unwrap_or_default() };
                    let described = cx.call::<DescribeEndpoint>(input).await;
                    let Some(endpoint) = unless_gone(described)? else { continue };
                    for serving in servings(&cx, &endpoint).await? {
                        let of = models.iter().find(|model| is_asked(model, cx.account(), &serving.model));
                        deployments.extend(of.map(|model| answers(model, &endpoint, serving)));
                    }
                }
                next_token = page.next_token;
                if next_token.is_none() {
                    break;
                }
            }
        }
        Ok(deployments)
    }

    /// The transform jobs that asked some SageMaker models.
    pub(super) async fn transforms(&self, models: &[Deployment]) -> OpResult<Vec<Step>> {
        let mut steps = Vec::new();
        for cx in self.accounts_of(models) {
            let input = ListTransformJobsInput {
                sort_by: Some(SortBy::CreationTime),
                sort_order: Some(SortOrder::Descending),
                max_results: Some(MOST_TRANSFORMS),
                ..Default::default()
            };
            let page = cx.call::<ListTransformJobs>(input).await?;
            for summary in page.transform_job_summaries.into_iter().flatten() {
                let Some(job) = self.job(&summary.transform_job_arn.unwrap_or_default()).await? else {
                    continue;
                };
                if let Some(model) = models.iter().find(|model| asked_by(model, &job)) {
                    steps.push(Step { by: vec![model.uri.clone()], job, distance: 1 });
                }
            }
        }
        steps.sort_by_key(|step| std::cmp::Reverse(step.job.created));
        Ok(steps)
    }

    fn accounts_of(&self, models: &[Deployment]) -> Vec<Cx> {
        let accounts: HashSet<Account> = models.iter().map(|model| model.account).collect();
        self.all().into_iter().filter(|cx| accounts.contains(&cx.account())).collect()
    }
}

/// Names of models are one whatever their case. A job from before the model was made asked another of its name.
fn asked_by(model: &Deployment, job: &Job) -> bool {
    job.asks.as_deref().is_some_and(|name| is_asked(model, job.account, name)) && job.created >= model.changed
}

fn is_asked(model: &Deployment, account: Account, name: &str) -> bool {
    model.account == account && model.name.eq_ignore_ascii_case(name)
}

fn answers(model: &Deployment, endpoint: &DescribeEndpointOutput, serving: Serving) -> Deployment {
    Deployment {
        kind: DeploymentKind::Endpoint,
        name: endpoint.endpoint_name.clone().unwrap_or_default(),
        serving: Some(serving),
        status: endpoint.endpoint_status.map(|status| status.as_str().to_owned()),
        changed: endpoint.last_modified_time.or(endpoint.creation_time),
        ..model.clone()
    }
}

/// Which models an endpoint asks, by its configuration. One that was deleted, or made again under its name since, tells nothing.
pub async fn servings(cx: &Cx, endpoint: &DescribeEndpointOutput) -> OpResult<Vec<Serving>> {
    let input = DescribeEndpointConfigInput {
        endpoint_config_name: endpoint.endpoint_config_name.clone().unwrap_or_default(),
    };
    let Some(config) = unless_gone(cx.call::<DescribeEndpointConfig>(input).await)? else {
        return Ok(Vec::new());
    };
    if config.creation_time > endpoint.last_modified_time {
        return Ok(Vec::new());
    }
    let running = endpoint.production_variants.as_deref().unwrap_or_default();
    let servings = config.production_variants.into_iter().flatten().map(|variant| Serving {
        weight: running
            .iter()
            .find(|one| one.variant_name.as_ref() == Some(&variant.variant_name))
            .and_then(|one| one.current_weight),
        variant: variant.variant_name,
        model: variant.model_name.unwrap_or_default(),
    });
    Ok(servings.collect())
}

/// What was listed may be gone when it is described.
fn unless_gone<T>(described: OpResult<T>) -> OpResult<Option<T>> {
    match described {
        Ok(found) => Ok(Some(found)),
        Err(OpError::Aws(error)) if error.message.starts_with("Could not find") => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where the data of a SageMaker model is.
pub fn data_of(model: &DescribeModelOutput) -> Vec<String> {
    let data = |container: &ContainerDefinition| {
        let source = container.model_data_source.as_ref().and_then(|source| source.s3_data_source.as_ref());
        container.model_data_url.clone().or(source.map(|source| source.s3_uri.clone()))
    };
    model.primary_container.iter().chain(model.containers.iter().flatten()).filter_map(data).collect()
}

/// The parameter by which a stack is given something of these.
fn given(stack: &Stack, carried: &[String]) -> Option<(String, String)> {
    stack.parameters.iter().flatten().find_map(|parameter| {
        let value = parameter.resolved_value.as_ref().or(parameter.parameter_value.as_ref())?;
        is_of(value, carried).then(|| (parameter.parameter_key.clone().unwrap_or_default(), value.clone()))
    })
}
