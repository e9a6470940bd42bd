//! Where a model comes from, and where it went: from what jobs, executions, pipelines and stacks have on record, and from nothing
//! else. A job is tied to another by data: what one left and the other took, and nobody wrote over in between.
//!
//! A lineage crosses accounts, so it is read as each account's root. It is for the console, which is that to whoever opened it.

mod data;
mod job;
mod release;

pub use data::{Evaluation, Read};
pub use job::{Data, Job};
pub use release::{Approval, Origin, Release};

use crate::sagemaker::{self, DataUse, Flow};
use crate::{Caller, Cx, OpResult, World};
use aws::cloudformation::{DescribeStacks, DescribeStacksInput, Stack};
use aws::sagemaker::{DescribeModel, DescribeModelInput, ListModels, ListModelsInput};
use aws::{Account, Arn, Region, Timestamp};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// Jobs between a model and what is still told of it.
const FARTHEST: usize = 4;
/// Jobs that are told, either way.
const MOST_JOBS: usize = 60;

/// A job on the way to a model, or from it.
#[derive(Clone, Debug)]
pub struct Step {
    pub job: Job,
    /// The data by which it is tied to the model, or to a job between.
    pub by: Vec<String>,
    /// 1 for what took the model itself, or left what it was trained on.
    pub distance: usize,
}

/// Where something made of the model is in place.
#[derive(Clone, Debug)]
pub struct Deployment {
    pub account: Account,
    /// `stack` or `model`.
    pub kind: &'static str,
    pub name: String,
    /// A stack that another one made.
    pub is_nested: bool,
    /// By which parameter, for a stack.
    pub parameter: Option<String>,
    pub uri: String,
    pub status: Option<String>,
    pub changed: Option<Timestamp>,
    /// The pipeline's execution that deployed it last.
    pub release: Option<Release>,
}

/// All that is on record of a model.
#[derive(Clone, Debug)]
pub struct Lineage {
    pub job: Job,
    pub origin: Option<Origin>,
    /// Jobs that made what the model was trained on, the nearest first.
    pub before: Vec<Step>,
    /// Jobs that took the model, or what was made of it.
    pub after: Vec<Step>,
    /// What the jobs that took the model say of it.
    pub evaluations: Vec<Evaluation>,
    pub deployments: Vec<Deployment>,
}

/// The records of all accounts in one region.
#[derive(Clone)]
pub struct Records {
    world: Arc<World>,
    region: Region,
}

impl Records {
    pub fn new(world: &Arc<World>, region: &Region) -> Self {
        Self { world: world.clone(), region: region.clone() }
    }

    /// As root of an account.
    pub(crate) fn cx(&self, account: Account) -> Cx {
        self.world.cx(Caller::root(account), self.region.clone())
    }

    pub(crate) fn all(&self) -> Vec<Cx> {
        self.world.accounts().iter().map(|account| self.cx(account.id)).collect()
    }

    /// As root of the account that an ARN names, if it is one of ours.
    pub(crate) fn cx_of(&self, arn: &str) -> Option<Cx> {
        let account = arn.parse::<Arn>().ok()?.account_id()?;
        self.world.accounts().iter().find(|known| known.id == account).map(|known| self.cx(known.id))
    }

    /// The lineage of the model that a training job made; `None` if there is no such job.
    pub async fn of_model(&self, job_arn: &str) -> OpResult<Option<Lineage>> {
        let Some(job) = self.job(job_arn).await? else { return Ok(None) };
        let mut known = Known::default();
        let before = self.walk(&job, Flow::Input, &mut known).await?;
        let after = match &job.model {
            Some(_) => self.walk(&job, Flow::Output, &mut known).await?,
            None => Vec::new(),
        };
        let mut evaluations = Vec::new();
        for step in after.iter().filter(|step| step.distance == 1) {
            evaluations.extend(self.reports(&step.job).await?);
        }
        let carried = carried(&job, &after);
        let mut deployments = self.stacks(&carried).await?;
        deployments.extend(self.models(&carried).await?);
        let origin = self.origin(job_arn).await?;
        Ok(Some(Lineage { job, origin, before, after, evaluations, deployments }))
    }

    /// The jobs that lie before a job, or after it.
    async fn walk(&self, from: &Job, way: Flow, known: &mut Known) -> OpResult<Vec<Step>> {
        let (mut steps, mut seen) = (Vec::<Step>::new(), HashSet::from([from.arn.clone()]));
        let mut left = VecDeque::from([(from.clone(), 0)]);
        while let Some((job, distance)) = left.pop_front() {
            if distance == FARTHEST || steps.len() >= MOST_JOBS {
                continue;
            }
            let next = match way {
                Flow::Input => self.makers(&job, known).await?,
                Flow::Output => self.takers(&job, known).await?,
            };
            for (found, by) in next {
                if seen.insert(found.arn.clone()) {
                    steps.push(Step { job: found.clone(), by, distance: distance + 1 });
                    left.push_back((found, distance + 1));
                }
            }
        }
        Ok(steps)
    }

    /// The jobs that left what a job took: of each place, the last that wrote there before.
    async fn makers(&self, job: &Job, known: &mut Known) -> OpResult<Vec<(Job, Vec<String>)>> {
        let mut makers: BTreeMap<String, (Job, Vec<String>)> = BTreeMap::new();
        for input in &job.inputs {
            for (maker, uri) in self.last_writers(&input.uri, job, known).await? {
                let (_, by) = makers.entry(maker.arn.clone()).or_insert_with(|| (maker, Vec::new()));
                if !by.contains(&uri) {
                    by.push(uri);
                }
            }
        }
        Ok(by_time(makers))
    }

    /// The jobs that took what a job left, if it was still that.
    async fn takers(&self, job: &Job, known: &mut Known) -> OpResult<Vec<(Job, Vec<String>)>> {
        let mut takers: BTreeMap<String, (Job, Vec<String>)> = BTreeMap::new();
        for output in job.left() {
            for DataUse { job_arn, uri } in self.at(Flow::Input, &output, known).await? {
                let Some(taker) = self.known(&job_arn, known).await? else { continue };
                if taker.arn == job.arn || taker.created < job.created {
                    continue;
                }
                let writers = self.last_writers(&uri, &taker, known).await?;
                if writers.iter().any(|(writer, _)| writer.arn == job.arn) {
                    let (_, by) = takers.entry(taker.arn.clone()).or_insert_with(|| (taker, Vec::new()));
                    if !by.contains(&output) {
                        by.push(output.clone());
                    }
                }
            }
        }
        Ok(by_time(takers))
    }

    /// Of each place that a URI covers, the last job that wrote there before another was made.
    async fn last_writers(&self, uri: &str, before: &Job, known: &mut Known) -> OpResult<Vec<(Job, String)>> {
        let mut last: BTreeMap<String, Job> = BTreeMap::new();
        for DataUse { job_arn, uri } in self.at(Flow::Output, uri, known).await? {
            let Some(writer) = self.known(&job_arn, known).await? else { continue };
            if writer.arn == before.arn || writer.created > before.created || !writer.has_written() {
                continue;
            }
            match last.get(&uri) {
                Some(other) if other.created > writer.created => {}
                _ => {
                    last.insert(uri, writer);
                }
            }
        }
        Ok(last.into_iter().map(|(uri, job)| (job, uri)).collect())
    }

    async fn at(&self, flow: Flow, uri: &str, known: &mut Known) -> OpResult<Vec<DataUse>> {
        let key = (flow == Flow::Input, uri.to_owned());
        if let Some(found) = known.places.get(&key) {
            return Ok(found.clone());
        }
        let mut found = Vec::new();
        for cx in self.all() {
            found.extend(sagemaker::jobs_at(&cx, flow, uri).await?);
        }
        known.places.insert(key, found.clone());
        Ok(found)
    }

    async fn known(&self, arn: &str, known: &mut Known) -> OpResult<Option<Job>> {
        if let Some(found) = known.jobs.get(arn) {
            return Ok(found.clone());
        }
        let found = self.job(arn).await?;
        known.jobs.insert(arn.to_owned(), found.clone());
        Ok(found)
    }

    /// The stacks that are given the model, or what was made of it.
    async fn stacks(&self, carried: &[String]) -> OpResult<Vec<Deployment>> {
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
            kind: "stack",
            is_nested: stack.root_id.is_some(),
            release: self.release_of(id).await?,
            name: stack.stack_name.unwrap_or_default(),
            parameter: Some(parameter),
            uri,
            status: stack.stack_status.map(|status| status.as_str().to_owned()),
            changed: stack.last_updated_time.or(stack.creation_time),
        })
    }

    /// SageMaker's own models of it.
    async fn models(&self, carried: &[String]) -> OpResult<Vec<Deployment>> {
        let mut deployments = Vec::new();
        for cx in self.all() {
            let mut next_token = None;
            loop {
                let input = ListModelsInput { next_token, ..Default::default() };
                let page = cx.call::<ListModels>(input).await?;
                for summary in page.models.into_iter().flatten() {
                    let model_name = summary.model_name.unwrap_or_default();
                    let model = cx.call::<DescribeModel>(DescribeModelInput { model_name }).await?;
                    let containers = model.primary_container.iter().chain(model.containers.iter().flatten());
                    let mut urls = containers.filter_map(|container| container.model_data_url.clone());
                    let Some(uri) = urls.find(|url| is_of(url, carried)) else { continue };
                    deployments.push(Deployment {
                        account: cx.account(),
                        kind: "model",
                        is_nested: false,
                        name: model.model_name.unwrap_or_default(),
                        parameter: None,
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
}

/// What was looked up already.
#[derive(Default)]
struct Known {
    jobs: HashMap<String, Option<Job>>,
    places: HashMap<(bool, String), Vec<DataUse>>,
}

fn by_time(jobs: BTreeMap<String, (Job, Vec<String>)>) -> Vec<(Job, Vec<String>)> {
    let mut jobs: Vec<_> = jobs.into_values().collect();
    jobs.sort_by_key(|(job, _)| job.created);
    jobs
}

/// Where the model is, and what the jobs that took it left.
fn carried(job: &Job, after: &[Step]) -> Vec<String> {
    let of_takers = after.iter().filter(|step| step.distance == 1).flat_map(|step| step.job.left());
    job.model.iter().cloned().chain(of_takers).collect()
}

/// Whether a URI is one of some, or below it.
fn is_of(uri: &str, some: &[String]) -> bool {
    uri.starts_with("s3://")
        && some.iter().any(|one| {
            let one = one.trim_end_matches('/');
            uri.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
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

    #[test]
    fn what_is_below_is_of_it() {
        let some = ["s3://b/releases/1/".to_owned(), "s3://b/m/output/model.tar.gz".to_owned()];
        for (uri, expected) in [
            ("s3://b/releases/1/", true),
            ("s3://b/releases/1", true),
            ("s3://b/releases/1/model.joblib", true),
            ("s3://b/m/output/model.tar.gz", true),
            ("s3://b/releases/10/", false),
            ("s3://b/releases/", false),
            ("s3://b", false),
            ("releases/1", false),
        ] {
            assert_eq!(is_of(uri, &some), expected, "{uri}");
        }
    }
}
