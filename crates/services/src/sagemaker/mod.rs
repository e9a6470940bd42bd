//! SageMaker: processing and training jobs, which run a user's program on a user's data, and models, which endpoints and
//! transform jobs answer for.
//!
//! A job is a durable [`machine`]: an environment made for its image, its inputs downloaded, its process run in the
//! sandbox (which outlives the server), what it left uploaded. All of it under the job's role. An [`endpoint`] is one too,
//! whose processes answer by HTTP; a new server finds them again. There is no container
//! runtime: [`environment`] says which Python and which packages stand for an image.
//!
//! Not served: more than one instance, Pipe mode, VPCs and network isolation, checkpoints, Debugger's rules, experiments,
//! images that no environment stands for, built-in algorithms.

mod access;
mod announce;
mod cloudformation;
mod describe;
mod endpoint;
mod environment;
mod instance;
mod job;
mod layout;
mod machine;
mod metrics;
mod ops;
mod performer;
mod records;
mod s3_uri;
mod script;
mod served;
mod split;
mod table;
mod transform;
mod validate;

pub use job::execution_of;
pub use records::{Answering, DataUse, Flow, Ran, Sample, Series, answering, jobs_at, ran, series};

use crate::{Service, jobs};
use aws::{sagemaker, sagemaker_runtime};
use std::time::Duration;

/// Who assumes the roles of jobs.
const SERVICE_PRINCIPAL: &str = "sagemaker.amazonaws.com";

/// Of jobs alone: a build that waits for a job must not hold the slot that the job waits for.
struct Slots(jobs::Slots);

/// What clients ask of endpoints: a service of its own, by another protocol.
pub fn runtime() -> Service {
    Service::new(&sagemaker_runtime::SERVICE)
        .operation::<sagemaker_runtime::InvokeEndpoint, _>(access::invoke_endpoint, ops::invoke_endpoint)
        .not_served(&[
            (
                "streams of answers, asynchronous inference",
                "InvokeEndpointWithResponseStream, InvokeEndpointAsync.",
            ),
            (
                "many models behind one endpoint",
                "TargetModel, containers by name, components; refused by name.",
            ),
        ])
}

pub fn service() -> Service {
    service_releasing(performer::RELEASE)
}

/// The same, with another pause between two times at which the output of endpoints is given back to the disk.
pub fn service_releasing(every: Duration) -> Service {
    models(jobs(Service::new(&sagemaker::SERVICE)))
        .resource_type(cloudformation::Model)
        .resource_type(cloudformation::EndpointConfig)
        .resource_type(cloudformation::Endpoint)
        .observed_machine::<machine::JobMachine, _>(performer::JobPerformer::new, machine::observer)
        .observed_machine::<endpoint::EndpointMachine, _>(
            move |world| performer::EndpointPerformer::new(world, every),
            endpoint::observer,
        )
        .jobs(job::execution_of)
        .state(Slots(jobs::Slots::of_this_machine()))
        .state(performer::Making::default())
        .state(performer::Doors::default())
        .not_served(UNSERVED)
}

fn jobs(service: Service) -> Service {
    service
        .operation::<sagemaker::CreateProcessingJob, _>(
            access::create_processing_job,
            ops::create_processing_job,
        )
        .operation::<sagemaker::DescribeProcessingJob, _>(
            access::describe_processing_job,
            ops::describe_processing_job,
        )
        .operation::<sagemaker::ListProcessingJobs, _>(
            access::list_processing_jobs,
            ops::list_processing_jobs,
        )
        .operation::<sagemaker::StopProcessingJob, _>(access::stop_processing_job, ops::stop_processing_job)
        .operation::<sagemaker::CreateTrainingJob, _>(access::create_training_job, ops::create_training_job)
        .operation::<sagemaker::DescribeTrainingJob, _>(
            access::describe_training_job,
            ops::describe_training_job,
        )
        .operation::<sagemaker::ListTrainingJobs, _>(access::list_training_jobs, ops::list_training_jobs)
        .operation::<sagemaker::StopTrainingJob, _>(access::stop_training_job, ops::stop_training_job)
        .operation::<sagemaker::CreateTransformJob, _>(
            access::create_transform_job,
            ops::create_transform_job,
        )
        .operation::<sagemaker::DescribeTransformJob, _>(
            access::describe_transform_job,
            ops::describe_transform_job,
        )
        .operation::<sagemaker::ListTransformJobs, _>(access::list_transform_jobs, ops::list_transform_jobs)
        .operation::<sagemaker::StopTransformJob, _>(access::stop_transform_job, ops::stop_transform_job)
}

fn models(service: Service) -> Service {
    service
        .operation::<sagemaker::CreateModel, _>(access::create_model, ops::create_model)
        .operation::<sagemaker::DescribeModel, _>(access::describe_model, ops::describe_model)
        .operation::<sagemaker::ListModels, _>(access::list_models, ops::list_models)
        .operation::<sagemaker::DeleteModel, _>(access::delete_model, ops::delete_model)
        .operation::<sagemaker::AddTags, _>(access::add_tags, ops::add_tags)
        .operation::<sagemaker::ListTags, _>(access::list_tags, ops::list_tags)
        .operation::<sagemaker::DeleteTags, _>(access::delete_tags, ops::delete_tags)
        .operation::<sagemaker::CreateEndpointConfig, _>(
            access::create_endpoint_config,
            ops::create_endpoint_config,
        )
        .operation::<sagemaker::DescribeEndpointConfig, _>(
            access::describe_endpoint_config,
            ops::describe_endpoint_config,
        )
        .operation::<sagemaker::ListEndpointConfigs, _>(
            access::list_endpoint_configs,
            ops::list_endpoint_configs,
        )
        .operation::<sagemaker::DeleteEndpointConfig, _>(
            access::delete_endpoint_config,
            ops::delete_endpoint_config,
        )
        .operation::<sagemaker::CreateEndpoint, _>(access::create_endpoint, ops::create_endpoint)
        .operation::<sagemaker::DescribeEndpoint, _>(access::describe_endpoint, ops::describe_endpoint)
        .operation::<sagemaker::ListEndpoints, _>(access::list_endpoints, ops::list_endpoints)
        .operation::<sagemaker::UpdateEndpoint, _>(access::update_endpoint, ops::update_endpoint)
        .operation::<sagemaker::UpdateEndpointWeightsAndCapacities, _>(
            access::update_endpoint_weights_and_capacities,
            ops::update_endpoint_weights_and_capacities,
        )
        .operation::<sagemaker::DeleteEndpoint, _>(access::delete_endpoint, ops::delete_endpoint)
}

const UNSERVED: &[(&str, &str)] = &[
    (
        "images that no environment stands for",
        "`docs/environments.md` says how to map an image to a Python of the host's, or to its own files. Refused by name.",
    ),
    (
        "an image's own program, of one that a Python stands for",
        "Built-in algorithms and entry points of images; refused by name. An image that stands for itself runs its own.",
    ),
    ("more than one instance", "And groups, warm pools and plans; refused by name."),
    ("Pipe mode, RecordIO, augmented manifests", "Refused by name. FastFile mode downloads as File does."),
    ("VPCs, network isolation, keys of volumes", "Refused by name."),
    (
        "checkpoints, Debugger and profiler rules, TensorBoard, experiments, MLflow",
        "Refused by name. A DebugHookConfig is told to the job, and a ProfilerConfig is stored.",
    ),
    ("managed spot training", "Stored; nothing interrupts a job here."),
    (
        "serverless, asynchronous and multi-model endpoints, inference pipelines and components, data capture, shadow \
                 variants, explainers, deployment policies, auto scaling",
        "Refused by name.",
    ),
    (
        "RoutingConfig, VolumeSizeInGB and VariantInstanceProvisionTimeoutInSeconds of an endpoint's variants",
        "Stored: a variant is one process on this machine's disk, which needs no instance to come up.",
    ),
    ("filters and joins of transform jobs, RecordIO, TFRecord", "Refused by name."),
];
