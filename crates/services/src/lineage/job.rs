//! A job as a lineage knows it, of whatever kind.

use super::Records;
use crate::{OpError, OpResult};
use aws::sagemaker::{
    DescribeProcessingJob, DescribeProcessingJobInput, DescribeProcessingJobOutput, DescribeTrainingJob,
    DescribeTrainingJobInput, DescribeTrainingJobOutput, DescribeTransformJob, DescribeTransformJobInput,
    DescribeTransformJobOutput, ProcessingS3UploadMode,
};
use aws::{Account, Arn, Timestamp};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    Training,
    Processing,
    Transform,
}

impl JobKind {
    pub const ALL: [Self; 3] = [Self::Training, Self::Processing, Self::Transform];

    /// As it stands in ARNs.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Training => "training-job",
            Self::Processing => "processing-job",
            Self::Transform => "transform-job",
        }
    }

    pub fn of_noun(noun: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.noun() == noun)
    }
}

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
    pub kind: JobKind,
    pub status: String,
    pub created: Option<Timestamp>,
    pub started: Option<Timestamp>,
    pub ended: Option<Timestamp>,
    pub inputs: Vec<Data>,
    pub outputs: Vec<Data>,
    /// Where a training job's model is, once it is there.
    pub model: Option<String>,
    /// The SageMaker model that a transform job asks.
    pub asks: Option<String>,
    /// Whether it uploads what it leaves while it runs, and not when it has ended.
    pub(super) is_continuous: bool,
}

impl Job {
    /// Where it left something.
    pub fn left(&self) -> Vec<String> {
        self.outputs.iter().map(|output| output.uri.clone()).chain(self.model.clone()).collect()
    }

    /// Whether it had what it took at a place answer its questions; else that held the questions.
    pub(super) fn asks_for(&self, uri: &str) -> bool {
        let is_it = |input: &Data| input.uri.trim_end_matches('/') == uri.trim_end_matches('/');
        self.kind == JobKind::Transform && !self.inputs.iter().any(is_it)
    }

    /// Since when what it left may be there: one that failed may have written; one that is yet to end has not, unless it
    /// uploads as it goes.
    pub(super) fn wrote_at(&self) -> Option<Timestamp> {
        match self.kind {
            JobKind::Processing if self.is_continuous => self.created,
            JobKind::Training => self.ended.filter(|_| self.model.is_some()),
            JobKind::Processing | JobKind::Transform => self.ended,
        }
    }
}

impl Records {
    /// A job; `None` if there is none of this ARN.
    pub async fn job(&self, arn: &str) -> OpResult<Option<Job>> {
        let Some(cx) = self.cx_of(arn) else { return Ok(None) };
        let parsed: Arn = arn.parse().map_err(OpError::internal)?;
        let Some((noun, name)) = parsed.resource.split_once('/') else { return Ok(None) };
        let (kind, name) = (JobKind::of_noun(noun), name.to_owned());
        let found = match kind {
            Some(JobKind::Training) => {
                let input = DescribeTrainingJobInput { training_job_name: name };
                cx.call::<DescribeTrainingJob>(input).await.map(|job| training(cx.account(), arn, job))
            }
            Some(JobKind::Processing) => {
                let input = DescribeProcessingJobInput { processing_job_name: name };
                cx.call::<DescribeProcessingJob>(input).await.map(|job| processing(cx.account(), arn, job))
            }
            Some(JobKind::Transform) => {
                let input = DescribeTransformJobInput { transform_job_name: name };
                cx.call::<DescribeTransformJob>(input).await.map(|job| transform(cx.account(), arn, job))
            }
            None => return Ok(None),
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
        kind: JobKind::Training,
        status: job.training_job_status.unwrap_or_default().as_str().to_owned(),
        created: job.creation_time,
        started: job.training_start_time,
        ended: job.training_end_time,
        inputs: inputs.chain(code).collect(),
        outputs: Vec::new(),
        model: job.model_artifacts.and_then(|artifacts| artifacts.s3_model_artifacts),
        asks: None,
        is_continuous: false,
    }
}

fn processing(account: Account, arn: &str, job: DescribeProcessingJobOutput) -> Job {
    let inputs = job.processing_inputs.into_iter().flatten();
    let inputs =
        inputs.filter_map(|input| Some(Data { name: input.input_name, uri: input.s3_input?.s3_uri }));
    let outputs = job.processing_output_config.into_iter().flat_map(|config| config.outputs);
    let mut is_continuous = false;
    let outputs = outputs.filter_map(|output| {
        let s3 = output.s3_output?;
        is_continuous |= s3.s3_upload_mode == ProcessingS3UploadMode::Continuous;
        Some(Data { name: output.output_name, uri: s3.s3_uri })
    });
    let outputs = outputs.collect();
    Job {
        arn: arn.to_owned(),
        account,
        name: job.processing_job_name.unwrap_or_default(),
        kind: JobKind::Processing,
        status: job.processing_job_status.unwrap_or_default().as_str().to_owned(),
        created: job.creation_time,
        started: job.processing_start_time,
        ended: job.processing_end_time,
        inputs: inputs.collect(),
        outputs,
        model: None,
        asks: None,
        is_continuous,
    }
}

pub(super) fn transform(account: Account, arn: &str, job: DescribeTransformJobOutput) -> Job {
    let input = job.transform_input.map(|input| input.data_source.s3_data_source.s3_uri);
    let output = job.transform_output.map(|output| output.s3_output_path);
    let data = |name: &str, uri: Option<String>| {
        uri.map(|uri| Data { name: name.to_owned(), uri }).into_iter().collect::<Vec<_>>()
    };
    Job {
        arn: arn.to_owned(),
        account,
        name: job.transform_job_name.unwrap_or_default(),
        kind: JobKind::Transform,
        status: job.transform_job_status.unwrap_or_default().as_str().to_owned(),
        created: job.creation_time,
        started: job.transform_start_time,
        ended: job.transform_end_time,
        inputs: data("questions", input),
        outputs: data("answers", output),
        model: None,
        asks: job.model_name,
        is_continuous: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn processing_job(mode: &str, ended: bool) -> Job {
        let mut job = json!({
            "ProcessingJobName": "p", "CreationTime": 10.0,
            "ProcessingInputs": [{ "InputName": "in", "S3Input": { "S3Uri": "s3://b/in", "S3DataType": "S3Prefix" } }],
            "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "out", "S3Output": {
                "S3Uri": "s3://b/out", "LocalPath": "/opt/ml/processing/out", "S3UploadMode": mode } }] },
        });
        if ended {
            job["ProcessingEndTime"] = json!(20.0);
        }
        processing("111111111111".parse().unwrap(), "arn", serde_json::from_value(job).unwrap())
    }

    #[test]
    fn what_a_job_left_is_there_once_it_has_ended() {
        for (mode, ended, expected) in [
            ("EndOfJob", false, None),
            ("EndOfJob", true, Some(20_000)),
            ("Continuous", false, Some(10_000)),
            ("Continuous", true, Some(10_000)),
        ] {
            let job = processing_job(mode, ended);
            assert_eq!(job.wrote_at(), expected.map(Timestamp::from_millis), "{mode} {ended}");
            assert_eq!(
                (job.inputs[0].uri.as_str(), job.left()),
                ("s3://b/in", vec!["s3://b/out".to_owned()])
            );
        }
    }

    #[test]
    fn a_transform_job_asks_a_model() {
        let job = json!({
            "TransformJobName": "t", "ModelName": "m", "TransformJobStatus": "Completed",
            "TransformInput": { "DataSource": { "S3DataSource": { "S3DataType": "S3Prefix", "S3Uri": "s3://b/in" } } },
            "TransformOutput": { "S3OutputPath": "s3://b/out" },
        });
        let job = transform("111111111111".parse().unwrap(), "arn", serde_json::from_value(job).unwrap());
        assert_eq!(
            (job.kind, job.asks.as_deref(), job.status.as_str()),
            (JobKind::Transform, Some("m"), "Completed")
        );
        assert_eq!((job.inputs[0].uri.as_str(), job.left()), ("s3://b/in", vec!["s3://b/out".to_owned()]));
        assert!(job.asks_for("s3://b/models/m.tar.gz") && !job.asks_for("s3://b/in/"));
        assert!(!processing_job("EndOfJob", true).asks_for("s3://b/models/m.tar.gz"));
        for kind in JobKind::ALL {
            assert_eq!(JobKind::of_noun(kind.noun()), Some(kind));
        }
        assert_eq!(JobKind::of_noun("model"), None);
    }
}
