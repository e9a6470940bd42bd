//! What a job is, of either kind: the names that it goes by, and what it asks for. Pure.

use super::s3_uri::S3Uri;
use super::script::Script;
use super::served::Served;
use aws::sagemaker::{
    CreateProcessingJobInput, CreateTrainingJobInput, CreateTransformJobInput, MetricDefinition,
    ProcessingS3DataType, ProcessingS3UploadMode, S3DataType, Tag,
};
use aws::{Account, Region};
use engine::ExecutionId;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A day: for how long a job may run that does not say. [StoppingCondition]
pub const MAX_RUNTIME_DEFAULT: i32 = 86_400;
/// How long a transform job may run, which can't say: what AWS allows the longest of jobs.
const TRANSFORM_RUNTIME: i32 = 28 * MAX_RUNTIME_DEFAULT;
/// Below which all that a job is given lies, inside.
pub const ROOT: &str = "/opt/ml";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Processing,
    Training,
    Transform,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Processing, Self::Training, Self::Transform];

    /// As it stands in ARNs.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Processing => "processing-job",
            Self::Training => "training-job",
            Self::Transform => "transform-job",
        }
    }

    pub fn log_group(self) -> &'static str {
        match self {
            Self::Processing => "/aws/sagemaker/ProcessingJobs",
            Self::Training => "/aws/sagemaker/TrainingJobs",
            Self::Transform => "/aws/sagemaker/TransformJobs",
        }
    }
}

/// What was asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Request {
    Processing(Box<CreateProcessingJobInput>),
    Training(Box<CreateTrainingJobInput>),
    Transform(Box<Transform>),
}

/// A transform job, with its model as it was when the job was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Transform {
    pub input: CreateTransformJobInput,
    pub served: Served,
}

/// Data that a job is to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    pub name: String,
    pub uri: String,
    /// Below `/opt/ml`.
    pub path: String,
    pub is_manifest: bool,
}

/// A directory whose content is uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub uri: String,
    /// Below `/opt/ml`.
    pub path: String,
    pub is_continuous: bool,
}

/// The part of a path inside that is below `/opt/ml`.
pub fn below_root(path: &str) -> String {
    let rest = path.strip_prefix(ROOT).unwrap_or(path);
    rest.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
}

impl Request {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Processing(_) => Kind::Processing,
            Self::Training(_) => Kind::Training,
            Self::Transform(_) => Kind::Transform,
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Self::Processing(input) => &input.processing_job_name,
            Self::Training(input) => &input.training_job_name,
            Self::Transform(transform) => &transform.input.transform_job_name,
        }
    }

    pub fn role(&self) -> &str {
        match self {
            Self::Processing(input) => &input.role_arn,
            Self::Training(input) => &input.role_arn,
            Self::Transform(transform) => &transform.served.role,
        }
    }

    pub fn tags(&self) -> Option<&Vec<Tag>> {
        match self {
            Self::Processing(input) => input.tags.as_ref(),
            Self::Training(input) => input.tags.as_ref(),
            Self::Transform(transform) => transform.input.tags.as_ref(),
        }
    }

    pub fn image(&self) -> &str {
        match self {
            Self::Processing(input) => &input.app_specification.image_uri,
            Self::Training(input) => {
                let algorithm = input.algorithm_specification.as_ref();
                algorithm.and_then(|algorithm| algorithm.training_image.as_deref()).unwrap_or_default()
            }
            Self::Transform(transform) => &transform.served.image,
        }
    }

    pub fn instance_type(&self) -> &str {
        let named = match self {
            Self::Processing(input) => input.processing_resources.cluster_config.instance_type.as_deref(),
            Self::Training(input) => {
                input.resource_config.as_ref().and_then(|resources| resources.instance_type.as_deref())
            }
            Self::Transform(transform) => Some(transform.input.transform_resources.instance_type.as_str()),
        };
        named.unwrap_or_default()
    }

    pub fn max_runtime_seconds(&self) -> i32 {
        let asked = match self {
            Self::Processing(input) => input.stopping_condition.as_ref().map(|c| c.max_runtime_in_seconds),
            Self::Training(input) => input.stopping_condition.as_ref().and_then(|c| c.max_runtime_in_seconds),
            Self::Transform(_) => Some(TRANSFORM_RUNTIME),
        };
        asked.unwrap_or(MAX_RUNTIME_DEFAULT)
    }

    pub fn environment(&self) -> Option<&IndexMap<String, String>> {
        match self {
            Self::Processing(input) => input.environment.as_ref(),
            Self::Training(input) => input.environment.as_ref(),
            Self::Transform(transform) => transform.input.environment.as_ref(),
        }
    }

    /// Program and arguments, unless it is the image that says.
    pub fn entrypoint(&self) -> Option<Vec<String>> {
        let (entrypoint, arguments) = self.program();
        Some([entrypoint?, arguments.unwrap_or_default()].concat())
    }

    /// What the request gives in the place of the image's entry point, and of its arguments.
    pub fn program(&self) -> (Option<Vec<String>>, Option<Vec<String>>) {
        match self {
            Self::Processing(input) => {
                let app = &input.app_specification;
                (app.container_entrypoint.clone(), app.container_arguments.clone())
            }
            Self::Training(input) => {
                input.algorithm_specification.as_ref().map_or((None, None), |algorithm| {
                    (algorithm.container_entrypoint.clone(), algorithm.container_arguments.clone())
                })
            }
            Self::Transform(_) => (None, None),
        }
    }

    /// The script of a training job in script mode.
    pub fn script(&self) -> Option<Script> {
        match self {
            Self::Processing(_) | Self::Transform(_) => None,
            Self::Training(_) if self.entrypoint().is_some() => None,
            Self::Training(input) => input.hyper_parameters.as_ref().and_then(Script::of),
        }
    }

    pub fn metric_definitions(&self) -> &[MetricDefinition] {
        match self {
            Self::Processing(_) | Self::Transform(_) => &[],
            Self::Training(input) => {
                let algorithm = input.algorithm_specification.as_ref();
                algorithm.and_then(|algorithm| algorithm.metric_definitions.as_deref()).unwrap_or_default()
            }
        }
    }

    /// The key that what the job uploads is encrypted under.
    pub fn output_key(&self) -> Option<String> {
        let key = match self {
            Self::Processing(input) => {
                input.processing_output_config.as_ref().and_then(|outputs| outputs.kms_key_id.clone())
            }
            Self::Training(input) => input.output_data_config.kms_key_id.clone(),
            Self::Transform(transform) => transform.input.transform_output.kms_key_id.clone(),
        };
        key.filter(|key| !key.is_empty())
    }

    /// The data that is downloaded before the job runs.
    pub fn inputs(&self) -> Vec<Input> {
        match self {
            Self::Processing(input) => {
                let all = input.processing_inputs.iter().flatten();
                let own = all.filter(|input| input.app_managed != Some(true));
                let from_s3 = own.filter_map(|input| Some((&input.input_name, input.s3_input.as_ref()?)));
                from_s3
                    .map(|(name, s3)| Input {
                        name: name.clone(),
                        uri: s3.s3_uri.clone(),
                        path: below_root(s3.local_path.as_deref().unwrap_or_default()),
                        is_manifest: s3.s3_data_type == ProcessingS3DataType::ManifestFile,
                    })
                    .collect()
            }
            Self::Training(input) => {
                let channels = input.input_data_config.iter().flatten();
                let from_s3 = channels.filter_map(|channel| {
                    Some((&channel.channel_name, channel.data_source.s3_data_source.as_ref()?))
                });
                from_s3
                    .map(|(name, s3)| Input {
                        name: name.clone(),
                        uri: s3.s3_uri.clone(),
                        path: format!("input/data/{name}"),
                        is_manifest: s3.s3_data_type == S3DataType::ManifestFile,
                    })
                    .collect()
            }
            // Its objects are fetched one after the other while it runs.
            Self::Transform(_) => Vec::new(),
        }
    }

    /// The directories of a processing job that are uploaded; what a training job leaves has places of its own.
    pub fn outputs(&self) -> Vec<Output> {
        let Self::Processing(input) = self else { return Vec::new() };
        let all = input.processing_output_config.iter().flat_map(|config| &config.outputs);
        let own = all.filter(|output| output.app_managed != Some(true));
        own.filter_map(|output| output.s3_output.as_ref())
            .map(|s3| Output {
                uri: s3.s3_uri.clone(),
                path: below_root(s3.local_path.as_deref().unwrap_or_default()),
                is_continuous: s3.s3_upload_mode == ProcessingS3UploadMode::Continuous,
            })
            .collect()
    }

    /// Where a training job's `output/…` goes.
    pub fn training_output(&self, path: &str) -> Option<S3Uri> {
        let Self::Training(input) = self else { return None };
        let base = S3Uri::parse(&input.output_data_config.s3_output_path)?;
        let key = base.below(&format!("{}/output/{path}", input.training_job_name));
        Some(S3Uri { key, ..base })
    }

    /// Whether the model is one archive, and not the files that it is made of.
    pub fn is_model_archived(&self) -> bool {
        match self {
            Self::Processing(_) | Self::Transform(_) => false,
            Self::Training(input) => {
                input.output_data_config.compression_type != Some(aws::sagemaker::OutputCompressionType::None)
            }
        }
    }
}

/// Names of jobs are one whatever their case, and ARNs have them in small letters.
pub fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// `processing-job/my-job`, as an ARN has it after the account.
pub fn resource(kind: Kind, name: &str) -> String {
    format!("{}/{}", kind.noun(), key(name))
}

/// Where a job's execution is.
pub fn execution_id(account: Account, region: &Region, kind: Kind, name: &str) -> ExecutionId {
    ExecutionId::new(&["sagemaker-job", account.as_str(), region.as_str(), kind.noun(), &key(name)])
}

/// Where the execution of a job is that an ARN names: for machines that wait for its end, as a state machine's `.sync`
/// tasks do. Watch it ([`engine::Outbox::watch`]); its outcome's detail has `status`, as `ProcessingJobStatus` or
/// `TrainingJobStatus` would say, and `failureReason` if there is one. What else is to be known, Describe tells.
pub fn execution_of(arn: &str) -> Option<ExecutionId> {
    let arn: aws::Arn = arn.parse().ok()?;
    let (noun, name) = arn.resource.split_once('/')?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.noun() == noun)?;
    Some(execution_id(arn.account_id()?, &arn.region.parse().ok()?, kind, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::sagemaker::{OutputDataConfig, ProcessingOutput, ProcessingOutputConfig, ProcessingS3Output};

    #[test]
    fn paths_are_taken_below_the_root() {
        for (path, expected) in [
            ("/opt/ml/processing/input", "processing/input"),
            ("/opt/ml/processing/input/", "processing/input"),
            ("/opt/ml/processing//input/code", "processing/input/code"),
        ] {
            assert_eq!(below_root(path), expected, "{path}");
        }
    }

    #[test]
    fn an_arn_leads_to_the_execution() {
        let account: Account = "111111111111".parse().unwrap();
        let expected = execution_id(account, &Region::us_east_1(), Kind::Training, "My-Job");
        let arn = "arn:aws:sagemaker:us-east-1:111111111111:training-job/my-job";
        assert_eq!(execution_of(arn), Some(expected));
        for other in ["x", "arn:aws:sagemaker:us-east-1:111111111111:model/m"] {
            assert_eq!(execution_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_models_key_has_one_slash_between() {
        for (path, expected) in
            [("s3://b/", "j/output/model.tar.gz"), ("s3://b/p", "p/j/output/model.tar.gz")]
        {
            let request = Request::Training(Box::new(CreateTrainingJobInput {
                training_job_name: "j".into(),
                output_data_config: OutputDataConfig { s3_output_path: path.into(), ..Default::default() },
                ..Default::default()
            }));
            assert_eq!(request.training_output("model.tar.gz").unwrap().key, expected, "{path}");
        }
    }

    #[test]
    fn outputs_of_the_application_are_its_own() {
        let output = |path: &str, app_managed| ProcessingOutput {
            output_name: "o".into(),
            s3_output: Some(ProcessingS3Output {
                s3_uri: "s3://b/o".into(),
                local_path: Some(path.into()),
                s3_upload_mode: ProcessingS3UploadMode::EndOfJob,
            }),
            app_managed,
            ..Default::default()
        };
        let outputs =
            vec![output("/opt/ml/processing/a", Some(true)), output("/opt/ml/processing/b", Some(false))];
        let request = Request::Processing(Box::new(CreateProcessingJobInput {
            processing_output_config: Some(ProcessingOutputConfig { outputs, kms_key_id: None }),
            ..Default::default()
        }));
        let paths: Vec<String> = request.outputs().into_iter().map(|output| output.path).collect();
        assert_eq!(paths, ["processing/b"]);
    }
}
