//! Where a model comes from, and where it went: from what jobs, executions, pipelines and stacks have on record, and from nothing
//! else. A job is tied to another by data: what one left and the other took, and nobody wrote over in between.
//!
//! A lineage crosses accounts, so it is read as each account's root. It is for the console, which is that to whoever opened it.

mod data;
mod job;
mod release;
mod serving;

pub use data::{Evaluation, Read};
pub use job::{Data, Job, JobKind};
pub use release::{Approval, Origin, Release};
pub use serving::{Deployment, DeploymentKind, Serving, data_of, servings};

use crate::sagemaker::{self, DataUse, Flow};
use crate::{Caller, Cx, OpResult, World};
use aws::{Account, Arn, Region};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// Jobs between a model and what is still told of it.
const FARTHEST: usize = 4;
/// Jobs that are told, either way.
pub const MOST_JOBS: usize = 60;

/// A job on the way to a model, or from it.
#[derive(Clone, Debug)]
pub struct Step {
    pub job: Job,
    /// The data by which it is tied to the model, or to a job between.
    pub by: Vec<String>,
    /// 1 for what took the model itself, or left what it was trained on.
    pub distance: usize,
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
    /// Jobs that asked a SageMaker model of it, the newest first.
    pub transforms: Vec<Step>,
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
        let mut after = match &job.model {
            Some(_) => self.walk(&job, Flow::Output, &mut known).await?,
            None => Vec::new(),
        };
        let nearest: Vec<&Job> =
            after.iter().filter(|step| step.distance == 1).map(|step| &step.job).collect();
        let evaluations = self.reports_of(&nearest).await?;
        let carried = carried(&job, &after);
        let mut deployments = self.stacks(&carried).await?;
        let models = self.models(&carried).await?;
        let endpoints = self.endpoints(&models).await?;
        let transforms = self.transforms(&models).await?;
        // They took the model as well, but by the SageMaker model that is made of it.
        after.retain(|step| transforms.iter().all(|asked| asked.job.arn != step.job.arn));
        deployments.extend(models);
        deployments.extend(endpoints);
        let origin = self.origin(job_arn).await?;
        Ok(Some(Lineage { job, origin, before, after, transforms, evaluations, deployments }))
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
                if steps.len() >= MOST_JOBS {
                    break;
                }
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

    /// Of each place that a URI covers, the last job that had written there when another was made.
    async fn last_writers(&self, uri: &str, before: &Job, known: &mut Known) -> OpResult<Vec<(Job, String)>> {
        let mut last: BTreeMap<String, Job> = BTreeMap::new();
        for DataUse { job_arn, uri } in self.at(Flow::Output, uri, known).await? {
            let Some(writer) = self.known(&job_arn, known).await? else { continue };
            let wrote_at = writer.wrote_at();
            if writer.arn == before.arn || wrote_at.is_none() || wrote_at > before.created {
                continue;
            }
            match last.get(&uri) {
                Some(other) if other.wrote_at() > wrote_at => {}
                _ => {
                    last.insert(uri, writer);
                }
            }
        }
        Ok(last.into_iter().map(|(uri, job)| (job, uri)).collect())
    }

    /// The training job whose model lies at a place, the last of several.
    pub async fn trainer(&self, uri: &str) -> OpResult<Option<String>> {
        let mut last: Option<Job> = None;
        for found in self.at(Flow::Output, uri, &mut Known::default()).await? {
            let is_training = found.job_arn.contains(":training-job/");
            let Some(job) = (if is_training { self.job(&found.job_arn).await? } else { None }) else {
                continue;
            };
            if job.model.as_deref() == Some(uri) && last.as_ref().is_none_or(|last| last.ended <= job.ended) {
                last = Some(job);
            }
        }
        Ok(last.map(|job| job.arn))
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
