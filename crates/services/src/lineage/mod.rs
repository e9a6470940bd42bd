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
pub use serving::{Deployment, DeploymentKind, Serving, data_of, servings, unless_gone};

use crate::sagemaker::{self, DataUse, Flow};
use crate::{Caller, Cx, OpResult, World};
use aws::{Account, Arn, Region};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// Jobs between a model and what is still told of it.
const FARTHEST: usize = 4;
/// Jobs that are told, either way.
const MOST_JOBS: usize = 60;
/// Transform jobs that are told, the newest: one that asks a model every day leaves many.
const MOST_TRANSFORMS: usize = 100;
/// As far from the model lies what asks it: a SageMaker model is made of it, or of what a job that took it left.
const FARTHEST_ASKED: usize = 2;

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
    pub before_is_cut: bool,
    /// Jobs that took the model, or what was made of it.
    pub after: Vec<Step>,
    pub after_is_cut: bool,
    /// Jobs that asked a SageMaker model of it, the newest first, whether that model is still there or not.
    pub transforms: Vec<Step>,
    pub transforms_are_cut: bool,
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
            None => Walked::default(),
        };
        // What other jobs leave is no evaluation: one that trains on, or asks the model a thousand questions.
        let evaluates = |step: &&Step| step.distance == 1 && step.job.kind == JobKind::Processing;
        let nearest: Vec<&Job> = after.steps.iter().filter(evaluates).map(|step| &step.job).collect();
        let evaluations = self.reports_of(&nearest).await?;
        let carried = carried(&job, &after.steps);
        let mut deployments = self.stacks(&carried).await?;
        deployments.extend(self.models(&carried).await?);
        deployments.extend(self.endpoints(&carried).await?);
        let mut transforms = after.asked;
        transforms.sort_by_key(|step| Reverse(step.job.created));
        Ok(Some(Lineage {
            origin: self.origin(job_arn).await?,
            job,
            before: before.steps,
            before_is_cut: before.is_cut,
            after: after.steps,
            after_is_cut: after.is_cut,
            transforms,
            transforms_are_cut: after.asked_is_cut,
            evaluations,
            deployments,
        }))
    }

    /// The jobs that lie before a job, or after it.
    async fn walk(&self, from: &Job, way: Flow, known: &mut Known) -> OpResult<Walked> {
        let (mut walked, mut seen) = (Walked::default(), HashSet::from([from.arn.clone()]));
        let mut left = VecDeque::from([(from.clone(), 0)]);
        while let Some((job, distance)) = left.pop_front() {
            if distance == FARTHEST {
                continue;
            }
            let (ties, is_cut) = match way {
                Flow::Input => self.makers(&job, known).await?,
                Flow::Output => self.takers(&job, known).await?,
            };
            walked.is_cut |= is_cut;
            walked.asked_is_cut |= is_cut && distance < FARTHEST_ASKED;
            let (asking, others): (Vec<Tie>, Vec<Tie>) = ties.into_iter().partition(|tie| tie.asks);
            for tie in others.into_iter().chain(asking.into_iter().rev()) {
                let job = tie.job.clone();
                if seen.insert(job.arn.clone()) && walked.take(tie, distance + 1) {
                    left.push_back((job, distance + 1));
                }
            }
        }
        Ok(walked)
    }

    /// The jobs that left what a job took: of each place, the last that wrote there before. The oldest first, and whether jobs
    /// at these places were left out.
    async fn makers(&self, job: &Job, known: &mut Known) -> OpResult<(Vec<Tie>, bool)> {
        let (mut makers, mut is_cut) = (BTreeMap::new(), false);
        for input in &job.inputs {
            is_cut |= self.at(Flow::Output, &input.uri, known).await?.1;
            for (maker, uri) in self.last_writers(&input.uri, job, known).await? {
                tie(&mut makers, maker, uri, false);
            }
        }
        Ok((by_time(makers), is_cut))
    }

    /// The jobs that took what a job left, if it was still that. The oldest first, and whether some were left out.
    async fn takers(&self, job: &Job, known: &mut Known) -> OpResult<(Vec<Tie>, bool)> {
        let (mut takers, mut is_cut) = (BTreeMap::new(), false);
        for output in job.left() {
            let (uses, has_more) = self.at(Flow::Input, &output, known).await?;
            is_cut |= has_more;
            for DataUse { job_arn, uri } in uses {
                let Some(taker) = self.known(&job_arn, known).await? else { continue };
                if taker.arn == job.arn || taker.created < job.created {
                    continue;
                }
                let writers = self.last_writers(&uri, &taker, known).await?;
                if writers.iter().any(|(writer, _)| writer.arn == job.arn) {
                    let asks = taker.asks_for(&uri);
                    tie(&mut takers, taker, output.clone(), asks);
                }
            }
        }
        Ok((by_time(takers), is_cut))
    }

    /// Of each place that a URI covers, the last job that had written there when another was made.
    async fn last_writers(&self, uri: &str, before: &Job, known: &mut Known) -> OpResult<Vec<(Job, String)>> {
        let key = (uri.to_owned(), before.arn.clone());
        if let Some(found) = known.writers.get(&key) {
            return Ok(found.clone());
        }
        let mut last: BTreeMap<String, Job> = BTreeMap::new();
        for DataUse { job_arn, uri } in self.at(Flow::Output, uri, known).await?.0 {
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
        let found: Vec<(Job, String)> = last.into_iter().map(|(uri, job)| (job, uri)).collect();
        known.writers.insert(key, found.clone());
        Ok(found)
    }

    /// The training job whose model lies at a place, the last of several.
    pub async fn trainer(&self, uri: &str) -> OpResult<Option<String>> {
        let mut last: Option<Job> = None;
        for found in self.at(Flow::Output, uri, &mut Known::default()).await?.0 {
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

    /// The jobs at a place, of all accounts, and whether there are more than are given.
    async fn at(&self, flow: Flow, uri: &str, known: &mut Known) -> OpResult<(Vec<DataUse>, bool)> {
        let key = (flow == Flow::Input, uri.to_owned());
        if let Some(found) = known.places.get(&key) {
            return Ok(found.clone());
        }
        let (mut all, mut is_cut) = (Vec::new(), false);
        for cx in self.all() {
            let (found, has_more) = sagemaker::jobs_at(&cx, flow, uri).await?;
            all.extend(found);
            is_cut |= has_more;
        }
        known.places.insert(key, (all.clone(), is_cut));
        Ok((all, is_cut))
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

/// A job that is tied to another by data.
struct Tie {
    job: Job,
    by: Vec<String>,
    /// Whether it is a transform job that had this data answer its questions.
    asks: bool,
}

/// The jobs on one way from a job.
#[derive(Default)]
struct Walked {
    steps: Vec<Step>,
    is_cut: bool,
    /// Those that asked the model. They are many, and leave the others room.
    asked: Vec<Step>,
    asked_is_cut: bool,
}

impl Walked {
    /// Adds a job, if there is room for it.
    fn take(&mut self, tie: Tie, distance: usize) -> bool {
        let (steps, is_cut, most) = if tie.asks && distance <= FARTHEST_ASKED {
            (&mut self.asked, &mut self.asked_is_cut, MOST_TRANSFORMS)
        } else {
            (&mut self.steps, &mut self.is_cut, MOST_JOBS)
        };
        let has_room = steps.len() < most;
        *is_cut |= !has_room;
        if has_room {
            steps.push(Step { job: tie.job, by: tie.by, distance });
        }
        has_room
    }
}

/// What was looked up already.
#[derive(Default)]
struct Known {
    jobs: HashMap<String, Option<Job>>,
    places: HashMap<(bool, String), (Vec<DataUse>, bool)>,
    /// By the URI, and the job before which they wrote.
    writers: HashMap<(String, String), Vec<(Job, String)>>,
}

/// Notes a place by which a job is tied.
fn tie(ties: &mut BTreeMap<String, Tie>, job: Job, by: String, asks: bool) {
    let tie = ties.entry(job.arn.clone()).or_insert_with(|| Tie { job, by: Vec::new(), asks });
    tie.asks |= asks;
    if !tie.by.contains(&by) {
        tie.by.push(by);
    }
}

fn by_time(ties: BTreeMap<String, Tie>) -> Vec<Tie> {
    let mut ties: Vec<Tie> = ties.into_values().collect();
    ties.sort_by_key(|tie| tie.job.created);
    ties
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
    use serde_json::json;

    fn tied(arn: String, asks: bool) -> Tie {
        let job = json!({ "TransformJobName": arn, "ModelName": "m", "TransformJobStatus": "Completed" });
        let job = job::transform("111111111111".parse().unwrap(), &arn, serde_json::from_value(job).unwrap());
        Tie { job, by: Vec::new(), asks }
    }

    #[test]
    fn jobs_that_ask_leave_the_others_room() {
        let mut walked = Walked::default();
        assert!((0..MOST_TRANSFORMS).all(|n| walked.take(tied(format!("t{n}"), true), 1)));
        assert!(!walked.asked_is_cut && !walked.take(tied("one more".to_owned(), true), 2));
        assert!(walked.asked_is_cut && !walked.is_cut);
        // What asks something that was made of the model far away does not ask the model.
        assert!(walked.take(tied("far".to_owned(), true), FARTHEST_ASKED + 1));
        assert!((1..MOST_JOBS).all(|n| walked.take(tied(format!("p{n}"), false), 1)));
        assert!(!walked.is_cut && !walked.take(tied("one more".to_owned(), false), 1));
        assert!(walked.is_cut);
        assert_eq!((walked.steps.len(), walked.asked.len()), (MOST_JOBS, MOST_TRANSFORMS));
    }

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
