//! CreateTransformJob, DescribeTransformJob, StopTransformJob: a job whose process answers for a model.

use super::super::describe;
use super::super::job::{Kind, Request, Transform};
use super::super::served::Served;
use super::super::table::MODELS;
use super::super::{environment, transform};
use super::jobs::{create, look, missing, stop};
use crate::{Cx, OpResult};
use aws::sagemaker::{
    CreateTransformJobInput, CreateTransformJobOutput, DescribeTransformJobInput, DescribeTransformJobOutput,
    StopTransformJobInput, StopTransformJobOutput,
};

pub async fn create_transform_job(
    cx: Cx,
    input: CreateTransformJobInput,
) -> OpResult<CreateTransformJobOutput> {
    transform::check(&input)?;
    let model = &input.model_name;
    let row = cx.read(|r| MODELS.get(r, &cx.scope(), model.to_ascii_lowercase()))?;
    let row = row.ok_or_else(|| super::models::missing(&super::models::arn(&cx, model)))?;
    let own = environment::own(&cx)?;
    let served = Served::of(&row, own.as_deref())?;
    let arn = create(&cx, Request::Transform(Box::new(Transform { input, served }))).await?;
    Ok(CreateTransformJobOutput { transform_job_arn: Some(arn) })
}

pub async fn describe_transform_job(
    cx: Cx,
    input: DescribeTransformJobInput,
) -> OpResult<DescribeTransformJobOutput> {
    let name = &input.transform_job_name;
    let machine = look(&cx, Kind::Transform, name).await?;
    Ok(describe::transform(machine).ok_or_else(|| missing(Kind::Transform, name))?)
}

pub async fn stop_transform_job(cx: Cx, input: StopTransformJobInput) -> OpResult<StopTransformJobOutput> {
    stop(&cx, Kind::Transform, &input.transform_job_name).await?;
    Ok(StopTransformJobOutput {})
}
