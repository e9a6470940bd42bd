//! How jobs lie in the store. A job itself is its execution; these rows are its lists.
//!
//! | table | key | row |
//! |---|---|---|
//! | `sagemaker_job` | kind, name in small letters | what lists show |
//! | `sagemaker_job_by_time` | kind, creation, name in small letters | the same name |
//! | `sagemaker_model` | name in small letters | a model |
//! | `sagemaker_endpoint_config` | name in small letters | an endpoint's configuration |
//! | `sagemaker_endpoint` | name in small letters | what lists show of an endpoint, and its execution |
//! | `sagemaker_tags` | ARN | tags, of whatever has any |
//! | `sagemaker_metric` | resource, metric, number | a value of a training job's metric |
//! | `sagemaker_data` | `input` or `output`, bucket/key, creation, resource | a job that takes or leaves what begins like that |
//! | `sagemaker_usage` | resource | what a job's process took, once it has ended |
//! | `sagemaker_usage_sample` | resource, number | what it held and had taken at a time |
//! | `sagemaker_image` | name of a container image | which one that was when an engine last answered: the name of its environment |

use super::endpoint::{EndpointMachine, State};
use super::job::{self, Kind};
use super::machine::{JobMachine, JobStatus};
use aws::sagemaker::{CreateEndpointConfigInput, CreateModelInput, SecondaryStatus, Tag};
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use store::{Key, Scope, StoreError, Table, Tx};

pub const JOBS: Table<JobRow> = Table::new("sagemaker_job");
pub const BY_TIME: Table<String> = Table::new("sagemaker_job_by_time");
pub const MODELS: Table<ModelRow> = Table::new("sagemaker_model");
pub const ENDPOINT_CONFIGS: Table<EndpointConfigRow> = Table::new("sagemaker_endpoint_config");
pub const ENDPOINTS: Table<EndpointRow> = Table::new("sagemaker_endpoint");
pub const TAGS: Table<Vec<Tag>> = Table::new("sagemaker_tags");
pub const METRICS: Table<MetricRow> = Table::new("sagemaker_metric");
pub const DATA: Table<String> = Table::new("sagemaker_data");
pub const USAGE: Table<UsageRow> = Table::new("sagemaker_usage");
pub const IMAGES: Table<String> = Table::new("sagemaker_image");
pub const USAGE_SAMPLES: Table<SampleRow> = Table::new("sagemaker_usage_sample");

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JobRow {
    pub name: String,
    pub arn: String,
    pub status: JobStatus,
    pub secondary_status: SecondaryStatus,
    pub created_at: i64,
    pub modified_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_message: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ModelRow {
    pub arn: String,
    pub created_at: i64,
    /// As it was asked for.
    pub input: CreateModelInput,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndpointConfigRow {
    pub arn: String,
    pub created_at: i64,
    /// As it was asked for.
    pub input: CreateEndpointConfigInput,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndpointRow {
    pub name: String,
    pub arn: String,
    pub execution: ExecutionId,
    pub state: State,
    pub created_at: i64,
    pub modified_at: i64,
}

/// Writes down what lists show of an endpoint, until it is gone.
pub fn put_endpoint(
    tx: &Tx<'_>,
    execution: &ExecutionId,
    machine: &EndpointMachine,
) -> Result<(), StoreError> {
    let (scope, key) = (machine.scope(), job::key(&machine.name));
    if machine.state == State::Gone {
        TAGS.delete(tx, &scope, machine.arn.as_str())?;
        return ENDPOINTS.delete(tx, &scope, key).map(drop);
    }
    let row = EndpointRow {
        name: machine.name.clone(),
        arn: machine.arn.clone(),
        execution: execution.clone(),
        state: machine.state,
        created_at: machine.created_at,
        modified_at: machine.modified_at,
    };
    ENDPOINTS.put(tx, &scope, key, &row)
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MetricRow {
    pub number: u64,
    pub at: i64,
    pub value: f64,
}

/// What a process took, of which the sandbox keeps account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsageRow {
    pub cpu_ms: u64,
    /// Of its largest process.
    pub peak_kib: u64,
    pub wall_ms: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SampleRow {
    pub number: u64,
    pub at: i64,
    pub cpu_ms: u64,
    pub resident_kib: u64,
}

pub fn job_key(kind: Kind, name: &str) -> Key {
    Key::new(kind.noun()).then(job::key(name))
}

fn time_key(kind: Kind, created_at: i64, name: &str) -> Key {
    Key::new(kind.noun()).then_number(u64::try_from(created_at).unwrap_or(0)).then(job::key(name))
}

/// Writes down what lists show of a job.
pub fn put(tx: &Tx<'_>, scope: &Scope, machine: &JobMachine) -> Result<(), StoreError> {
    let (kind, name) = (machine.request.kind(), machine.request.name());
    let row = JobRow {
        name: name.to_owned(),
        arn: machine.arn.clone(),
        status: machine.status,
        secondary_status: machine.secondary_status(),
        created_at: machine.created_at,
        modified_at: machine.modified_at,
        ended_at: machine.ended_at,
        failure_reason: machine.failure_reason.clone(),
        exit_message: machine.exit_message.clone(),
    };
    JOBS.put(tx, scope, job_key(kind, name), &row)?;
    BY_TIME.put(tx, scope, time_key(kind, machine.created_at, name), &job::key(name))
}
