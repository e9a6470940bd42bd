//! A job as a lineage knows it, of either kind.

use super::Records;
use crate::{OpError, OpResult};
use aws::sagemaker::{
    DescribeProcessingJob, DescribeProcessingJobInput, DescribeProcessingJobOutput, DescribeTrainingJob,
    DescribeTrainingJobInput, DescribeTrainingJobOutput,
};
use aws::{Account, Arn, Timestamp};

/// Data by the name that a job has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    pub name: String,
    pub uri: String,
}

#[derive(Clone, Debug)]
pub struct Job {
    pub arn: String,
    pub account: Account,
    pub name: String,
    pub is_training: bool,
    pub status: String,
    pub created: Option<Timestamp>,
    pub started: Option<Timestamp>,
    pub ended: Option<Timestamp>,
    pub inputs: Vec<Data>,
    pub outputs: Vec<Data>,
    /// Where a training job's model is, once it is there.
    pub model: Option<String>,
}

impl Job {
    /// Where it left something.
    pub fn left(&self) -> Vec<String> {
        self.outputs.iter().map(|output| output.uri.clone()).chain(self.model.clone()).collect()
    }

    /// One that failed may have written; one that is yet to end has not.
    pub(super) fn has_written(&self) -> bool {
        !self.is_training || self.model.is_some()
    }
}

impl Records {
    /// A job; `None` if there is none of this ARN.
    pub async fn job(&self, arn: &str) -> OpResult<Option<Job>> {
        let Some(cx) = self.cx_of(arn) else { return Ok(None) };
        let parsed: Arn = arn.parse().map_err(OpError::internal)?;
        let found = match parsed.resource.split_once('/') {
            Some(("training-job", name)) => {
                let input = DescribeTrainingJobInput { training_job_name: name.to_owned() };
                cx.call::<DescribeTrainingJob>(input).await.map(|job| training(cx.account(), arn, job))
            }
            Some(("processing-job", name)) => {
                let input = DescribeProcessingJobInput { processing_job_name: name.to_owned() };
                cx.call::<DescribeProcessingJob>(input).await.map(|job| processing(cx.account(), arn, job))
            }
            _ => return Ok(None),
        };
        match found {
            Ok(job) => Ok(Some(job)),
            // There is no error of its own for a job that is not there.
            Err(OpError::Aws(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn training(account: Account, arn: &str, job: DescribeTrainingJobOutput) -> Job {
    let channels = job.input_data_config.into_iter().flatten();
    let inputs = channels.filter_map(|channel| {
        let uri = channel.data_source.s3_data_source?.s3_uri;
        Some(Data { name: channel.channel_name, uri })
    });
    let code = job.hyper_parameters.as_ref().and_then(|all| all.get("sagemaker_submit_directory"));
    let code = code.map(|uri| uri.trim_matches('"').to_owned()).filter(|uri| uri.starts_with("s3://"));
    let code = code.map(|uri| Data { name: "code".to_owned(), uri });
    Job {
        arn: arn.to_owned(),
        account,
        name: job.training_job_name.unwrap_or_default(),
        is_training: true,
        status: job.training_job_status.unwrap_or_default().as_str().to_owned(),
        created: job.creation_time,
        started: job.training_start_time,
        ended: job.training_end_time,
        inputs: inputs.chain(code).collect(),
        outputs: Vec::new(),
        model: job.model_artifacts.and_then(|artifacts| artifacts.s3_model_artifacts),
    }
}

fn processing(account: Account, arn: &str, job: DescribeProcessingJobOutput) -> Job {
    let inputs = job.processing_inputs.into_iter().flatten();
    let inputs =
        inputs.filter_map(|input| Some(Data { name: input.input_name, uri: input.s3_input?.s3_uri }));
    let outputs = job.processing_output_config.into_iter().flat_map(|config| config.outputs);
    let outputs =
        outputs.filter_map(|output| Some(Data { name: output.output_name, uri: output.s3_output?.s3_uri }));
    Job {
        arn: arn.to_owned(),
        account,
        name: job.processing_job_name.unwrap_or_default(),
        is_training: false,
        status: job.processing_job_status.unwrap_or_default().as_str().to_owned(),
        created: job.creation_time,
        started: job.processing_start_time,
        ended: job.processing_end_time,
        inputs: inputs.collect(),
        outputs: outputs.collect(),
        model: None,
    }
}
