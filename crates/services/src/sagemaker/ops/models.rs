//! CreateModel, DescribeModel, ListModels and DeleteModel: what endpoints and transform jobs serve.

use super::super::SERVICE_PRINCIPAL;
use super::super::s3_uri::S3Uri;
use super::super::table::{MODELS, ModelRow, TAGS};
use super::super::validate::{self, invalid};
use super::jobs::check_role;
use super::tags::checked;
use crate::{Announcement, Cx, OpError, OpResult, paging};
use aws::Error;
use aws::s3::{HeadObject, HeadObjectInput};
use aws::sagemaker::{
    ContainerDefinition, CreateModelInput, CreateModelOutput, DeleteModelInput, DeleteModelOutput,
    DescribeModelInput, DescribeModelOutput, ListModelsInput, ListModelsOutput, ModelSortKey, ModelSummary,
    OrderKey,
};

const PAGE_DEFAULT: usize = 10;

pub fn missing(arn: &str) -> Error {
    invalid(format!("Could not find model \"{arn}\"."))
}

pub fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("sagemaker", format!("model/{}", name.to_ascii_lowercase())).to_string()
}

pub async fn create_model(cx: Cx, input: CreateModelInput) -> OpResult<CreateModelOutput> {
    validate::model(&input)?;
    if let Some(role) = &input.execution_role_arn {
        check_role(&cx, role).await?;
        for url in containers(&input).filter_map(|container| container.model_data_url.as_deref()) {
            check_data(&cx, role, url).await?;
        }
    }
    let arn = arn(&cx, &input.model_name);
    let tags = checked(&cx, input.tags.clone().unwrap_or_default())?;
    let row = ModelRow { arn: arn.clone(), created_at: cx.now().millis(), input };
    let here = cx.clone();
    cx.write(move |tx| {
        let (scope, key) = (here.scope(), row.input.model_name.to_ascii_lowercase());
        if MODELS.get(tx, &scope, &key)?.is_some() {
            return Err(invalid(format!("Cannot create already existing model \"{}\".", row.arn)).into());
        }
        MODELS.put(tx, &scope, &key, &row)?;
        if !tags.is_empty() {
            TAGS.put(tx, &scope, row.arn.as_str(), &tags)?;
        }
        Ok(here.world().announce(tx, state_change(&here, &row))?)
    })
    .await?;
    Ok(CreateModelOutput { model_arn: Some(arn) })
}

fn containers(input: &CreateModelInput) -> impl Iterator<Item = &ContainerDefinition> {
    input.primary_container.iter().chain(input.containers.iter().flatten())
}

/// What is to be served has to be there, for the role that will fetch it: a training job that wrote no model leaves none.
async fn check_data(cx: &Cx, role: &str, url: &str) -> OpResult<()> {
    let Some(uri) = S3Uri::parse(url) else { return Ok(()) };
    let (session, _) = cx.as_service(SERVICE_PRINCIPAL).assume_role(role, "SageMaker").await?;
    let input = HeadObjectInput { bucket: uri.bucket, key: uri.key, ..Default::default() };
    match session.call::<HeadObject>(input).await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(error)) if error.status == 404 => {
            Err(invalid(format!("Could not find model data at {url}.")).into())
        }
        Err(OpError::Aws(_)) => Err(invalid(format!(
            "Could not access model data at {url}. Please ensure that the role \"{role}\" exists and that its trust \
             relationship policy allows the action \"sts:AssumeRole\" for the service principal \
             \"{SERVICE_PRINCIPAL}\". Also ensure that the role has \"s3:GetObject\" permissions and that the object is \
             located in {}.",
            cx.region()
        ))
        .into()),
        Err(error) => Err(error),
    }
}

/// A model was made, or is gone.
fn state_change(cx: &Cx, row: &ModelRow) -> Announcement {
    Announcement {
        account: cx.account(),
        region: cx.region().clone(),
        source: "aws.sagemaker".into(),
        detail_type: "SageMaker Model State Change".into(),
        resources: vec![row.arn.clone()],
        detail: serde_json::json!({
            "ModelName": row.input.model_name,
            "ModelArn": row.arn,
            "CreationTime": row.created_at,
        }),
        at: cx.now(),
    }
}

pub async fn describe_model(cx: Cx, input: DescribeModelInput) -> OpResult<DescribeModelOutput> {
    let row = cx.read(|r| MODELS.get(r, &cx.scope(), input.model_name.to_ascii_lowercase()))?;
    let row = row.ok_or_else(|| missing(&arn(&cx, &input.model_name)))?;
    let model = row.input;
    Ok(DescribeModelOutput {
        model_name: Some(model.model_name),
        primary_container: model.primary_container,
        containers: model.containers,
        inference_execution_config: model.inference_execution_config,
        execution_role_arn: model.execution_role_arn,
        vpc_config: None,
        creation_time: Some(aws::Timestamp::from_millis(row.created_at)),
        model_arn: Some(row.arn),
        enable_network_isolation: Some(model.enable_network_isolation.unwrap_or(false)),
        deployment_recommendation: None,
    })
}

pub async fn delete_model(cx: Cx, input: DeleteModelInput) -> OpResult<DeleteModelOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let (scope, key) = (here.scope(), input.model_name.to_ascii_lowercase());
        let row = MODELS.get(tx, &scope, &key)?.ok_or_else(|| missing(&arn(&here, &input.model_name)))?;
        MODELS.delete(tx, &scope, &key)?;
        TAGS.delete(tx, &scope, row.arn.as_str())?;
        Ok(here.world().announce(tx, state_change(&here, &row))?)
    })
    .await?;
    Ok(DeleteModelOutput {})
}

pub async fn list_models(cx: Cx, input: ListModelsInput) -> OpResult<ListModelsOutput> {
    let rows = cx.read(|r| MODELS.all(r, &cx.scope()))?;
    let contains = |row: &ModelRow| {
        let part = input.name_contains.as_ref().map(|part| part.to_ascii_lowercase());
        part.is_none_or(|part| row.input.model_name.to_ascii_lowercase().contains(&part))
    };
    let mut rows: Vec<ModelRow> = rows
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row| {
            contains(row)
                && input.creation_time_after.is_none_or(|after| row.created_at > after.millis())
                && input.creation_time_before.is_none_or(|before| row.created_at < before.millis())
        })
        .collect();
    if input.sort_by.unwrap_or(ModelSortKey::CreationTime) == ModelSortKey::CreationTime {
        rows.sort_by_key(|row| row.created_at);
    }
    if input.sort_order.unwrap_or(OrderKey::Descending) == OrderKey::Descending {
        rows.reverse();
    }
    let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_DEFAULT);
    let name = |row: &ModelRow| row.input.model_name.clone();
    let page = paging::page("models", rows, name, input.next_token.as_deref(), limit);
    let (rows, next_token) = page.ok_or_else(|| invalid("Invalid NextToken"))?;
    let models = rows.into_iter().map(|row| ModelSummary {
        model_name: Some(row.input.model_name),
        model_arn: Some(row.arn),
        creation_time: Some(aws::Timestamp::from_millis(row.created_at)),
    });
    Ok(ListModelsOutput { models: Some(models.collect()), next_token })
}
