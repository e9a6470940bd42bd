//! CreateProcessingJob, CreateTrainingJob, and the descriptions and stops of both.

use super::super::job::{self, Kind, Request, execution_id};
use super::super::machine::{Event, JobMachine, Stage};
use super::super::table::{JOBS, TAGS, job_key};
use super::super::validate::{self, invalid};
use super::super::{SERVICE_PRINCIPAL, describe, environment, metrics};
use super::tags::checked;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::sagemaker::{
    CreateProcessingJobInput, CreateProcessingJobOutput, CreateTrainingJobInput, CreateTrainingJobOutput,
    DescribeProcessingJobInput, DescribeProcessingJobOutput, DescribeTrainingJobInput,
    DescribeTrainingJobOutput, StopProcessingJobInput, StopProcessingJobOutput, StopTrainingJobInput,
    StopTrainingJobOutput, errors,
};
use engine::ExecutionId;

pub async fn create_processing_job(
    cx: Cx,
    input: CreateProcessingJobInput,
) -> OpResult<CreateProcessingJobOutput> {
    let arn = create(&cx, Request::Processing(Box::new(input))).await?;
    Ok(CreateProcessingJobOutput { processing_job_arn: Some(arn) })
}

pub async fn create_training_job(cx: Cx, input: CreateTrainingJobInput) -> OpResult<CreateTrainingJobOutput> {
    let arn = create(&cx, Request::Training(Box::new(input))).await?;
    Ok(CreateTrainingJobOutput { training_job_arn: Some(arn) })
}

pub async fn create(cx: &Cx, request: Request) -> OpResult<String> {
    validate::request(&request)?;
    let tags = checked(cx, request.tags().cloned().unwrap_or_default())?;
    let own = environment::own(cx)?;
    let environment = environment::find(request.image(), own.as_deref()).map_err(invalid)?;
    validate::program(&request, &environment)?;
    check_role(cx, request.role()).await?;
    let (kind, name) = (request.kind(), request.name().to_owned());
    let arn = cx.arn("sagemaker", job::resource(kind, &name)).to_string();
    let execution = execution_id(cx.account(), cx.region(), kind, &name);
    let now = cx.now().millis();
    let machine = JobMachine::new(cx.account(), cx.region().clone(), arn.clone(), request, environment, now);
    let (engine, scope) = (cx.world().engine().clone(), cx.scope());
    let made = arn.clone();
    cx.write(move |tx| {
        if JOBS.get(tx, &scope, job_key(kind, &name))?.is_some() {
            return Err(exists(kind, &made).into());
        }
        if !tags.is_empty() {
            TAGS.put(tx, &scope, made.as_str(), &tags)?;
        }
        Ok(engine.start(tx, &execution, &machine, &Event::Submitted)?)
    })
    .await?;
    Ok(arn)
}

fn exists(kind: Kind, arn: &str) -> Error {
    errors::resource_in_use(match kind {
        Kind::Processing => format!(
            "Job name must be unique within an AWS account and region, and a job with this name already exists ({arn})"
        ),
        Kind::Transform => format!(
            "Transform job names must be unique within an AWS account and region, and a transform job with this name \
             already exists ({arn})"
        ),
        Kind::Training => format!(
            "Training job names must be unique within an AWS account and region, and a training job with this name \
             already exists ({arn})"
        ),
    })
}

/// A role that can't be assumed is refused at once, and not by a job that fails.
pub async fn check_role(cx: &Cx, role: &str) -> OpResult<()> {
    match cx.as_service(SERVICE_PRINCIPAL).assume_role(role, "SageMaker").await {
        Ok(_) => Ok(()),
        Err(OpError::Aws(error)) => {
            tracing::debug!(%error, role, "a job's role can't be assumed");
            Err(invalid(format!(
                "Could not assume role {role}. Please ensure that the role exists and allows principal \
                 '{SERVICE_PRINCIPAL}' to assume the role."
            ))
            .into())
        }
        Err(error) => Err(error),
    }
}

pub fn missing(kind: Kind, name: &str) -> Error {
    invalid(match kind {
        Kind::Processing => format!("Could not find requested job with name: {name}"),
        Kind::Training => "Requested resource not found.".to_owned(),
        Kind::Transform => format!("Could not find transform job with name {name}."),
    })
}

fn load(cx: &Cx, kind: Kind, name: &str) -> OpResult<(ExecutionId, JobMachine)> {
    let execution = execution_id(cx.account(), cx.region(), kind, name);
    let loaded = cx.world().store().read(|r| cx.world().engine().load::<JobMachine>(r, &execution))?;
    let machine = loaded.ok_or_else(|| missing(kind, name))?.machine;
    Ok((execution, machine))
}

/// A job as it is now; for a client that waits, as it is when it has ended.
pub async fn look(cx: &Cx, kind: Kind, name: &str) -> OpResult<JobMachine> {
    let (execution, machine) = load(cx, kind, name)?;
    if machine.stage != Stage::Ended && cx.outwait(&execution).await? {
        return Ok(load(cx, kind, name)?.1);
    }
    Ok(machine)
}

pub async fn describe_processing_job(
    cx: Cx,
    input: DescribeProcessingJobInput,
) -> OpResult<DescribeProcessingJobOutput> {
    let name = &input.processing_job_name;
    let machine = look(&cx, Kind::Processing, name).await?;
    Ok(describe::processing(machine).ok_or_else(|| missing(Kind::Processing, name))?)
}

pub async fn describe_training_job(
    cx: Cx,
    input: DescribeTrainingJobInput,
) -> OpResult<DescribeTrainingJobOutput> {
    let name = &input.training_job_name;
    let machine = look(&cx, Kind::Training, name).await?;
    let resource = job::resource(Kind::Training, name);
    let definitions = machine.request.metric_definitions();
    let values = cx.read(|r| metrics::finals(r, &cx.scope(), &resource, definitions))?;
    Ok(describe::training(machine, values).ok_or_else(|| missing(Kind::Training, name))?)
}

pub async fn stop(cx: &Cx, kind: Kind, name: &str) -> OpResult<()> {
    let (cx, name) = (cx.clone(), name.to_owned());
    let here = cx.clone();
    here.write(move |tx| {
        let execution = execution_id(cx.account(), cx.region(), kind, &name);
        let engine = cx.world().engine();
        let loaded = engine.load::<JobMachine>(tx, &execution)?.ok_or_else(|| missing(kind, &name))?;
        if loaded.machine.stage == Stage::Ended {
            let status = loaded.machine.status.of_processing();
            let what = match kind {
                Kind::Processing => "processing job",
                Kind::Training => "training job",
                Kind::Transform => "transform job",
            };
            let message = format!("The request was rejected because the {what} is in status {status}.");
            return Err(invalid(message).into());
        }
        Ok(engine.deliver::<JobMachine>(tx, &execution, &Event::StopRequested)?)
    })
    .await
}

pub async fn stop_processing_job(cx: Cx, input: StopProcessingJobInput) -> OpResult<StopProcessingJobOutput> {
    stop(&cx, Kind::Processing, &input.processing_job_name).await?;
    Ok(StopProcessingJobOutput {})
}

pub async fn stop_training_job(cx: Cx, input: StopTrainingJobInput) -> OpResult<StopTrainingJobOutput> {
    stop(&cx, Kind::Training, &input.training_job_name).await?;
    Ok(StopTrainingJobOutput {})
}
