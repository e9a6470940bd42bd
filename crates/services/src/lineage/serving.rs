//! Where a model went: stacks that are given it, SageMaker's own models, and the endpoints that answer for it.

use super::{Records, Release, is_of};
use crate::{Cx, OpError, OpResult, sagemaker};
use aws::cloudformation::{DescribeStacks, DescribeStacksInput, Stack};
use aws::sagemaker::{
    ContainerDefinition, DescribeEndpoint, DescribeEndpointConfig, DescribeEndpointConfigInput,
    DescribeEndpointInput, DescribeEndpointOutput, DescribeModel, DescribeModelInput, DescribeModelOutput,
    ListEndpoints, ListEndpointsInput, ListModels, ListModelsInput,
};
use aws::{Account, Timestamp};

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
    /// Where the data is that it answers by, which it keeps when that model is deleted or made anew.
    pub data: Vec<String>,
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

    /// The endpoints that answer by the model, or what was made of it, once for each variant.
    pub(super) async fn endpoints(&self, carried: &[String]) -> OpResult<Vec<Deployment>> {
        let mut deployments = Vec::new();
        for cx in self.all() {
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
                        let uri = serving.data.iter().find(|uri| is_of(uri, carried)).cloned();
                        deployments.extend(uri.map(|uri| answers(&cx, &endpoint, serving, uri)));
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
}

fn answers(cx: &Cx, endpoint: &DescribeEndpointOutput, serving: Serving, uri: String) -> Deployment {
    Deployment {
        account: cx.account(),
        kind: DeploymentKind::Endpoint,
        name: endpoint.endpoint_name.clone().unwrap_or_default(),
        is_nested: false,
        parameter: None,
        serving: Some(serving),
        uri,
        status: endpoint.endpoint_status.map(|status| status.as_str().to_owned()),
        changed: endpoint.last_modified_time.or(endpoint.creation_time),
        release: None,
    }
}

/// What an endpoint answers by. Of one that never came up, what its configuration says that it was to answer by: one that was
/// deleted, or made again under its name since, tells nothing.
pub async fn servings(cx: &Cx, endpoint: &DescribeEndpointOutput) -> OpResult<Vec<Serving>> {
    let name = endpoint.endpoint_name.as_deref().unwrap_or_default();
    let answering = unless_gone(sagemaker::answering(cx, name).await)?.unwrap_or_default();
    if !answering.is_empty() {
        let servings = answering.into_iter().map(|one| Serving {
            variant: one.variant,
            model: one.model,
            data: one.data_url.into_iter().collect(),
            weight: one.weight,
        });
        return Ok(servings.collect());
    }
    let input = DescribeEndpointConfigInput {
        endpoint_config_name: endpoint.endpoint_config_name.clone().unwrap_or_default(),
    };
    let Some(config) = unless_gone(cx.call::<DescribeEndpointConfig>(input).await)? else {
        return Ok(Vec::new());
    };
    if config.creation_time > endpoint.last_modified_time {
        return Ok(Vec::new());
    }
    let mut servings = Vec::new();
    for variant in config.production_variants.into_iter().flatten() {
        let model = variant.model_name.unwrap_or_default();
        let input = DescribeModelInput { model_name: model.clone() };
        let described = unless_gone(cx.call::<DescribeModel>(input).await)?;
        let data = described.as_ref().map(data_of).unwrap_or_default();
        servings.push(Serving { variant: variant.variant_name, model, data, weight: None });
    }
    Ok(servings)
}

/// What was listed, or is named elsewhere, may be gone when it is described. There is no error of its own for that.
pub fn unless_gone<T>(described: OpResult<T>) -> OpResult<Option<T>> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use aws::Error;

    #[test]
    fn only_what_is_gone_is_gone() {
        let described =
            |message: &str| -> OpResult<()> { Err(Error::new("ValidationException", 400, message).into()) };
        assert_eq!(unless_gone(Ok(1)).unwrap(), Some(1));
        assert!(unless_gone(described("Could not find model \"arn\".")).unwrap().is_none());
        assert!(unless_gone(described("1 validation error detected")).is_err());
        let denied = "User: x is not authorized to perform: sagemaker:DescribeModel";
        assert!(unless_gone(described(denied)).is_err());
    }
}
