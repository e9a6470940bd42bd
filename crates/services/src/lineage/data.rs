//! What jobs say of a model: the JSON files that those which took it left.

use super::{Job, JobKind, Records};
use crate::{Cx, OpError, OpResult};
use aws::s3::{
    GetObject, GetObjectInput, ListBuckets, ListBucketsInput, ListObjectsV2, ListObjectsV2Input, Object,
};
use aws::{Account, Timestamp};
use futures_util::StreamExt;
use serde_json::Value;
use std::cmp::Reverse;

/// An evaluation that is longer is none that a person reads.
const LONGEST: usize = 1024 * 1024;
/// Files of one output that are looked at: in a folder that jobs share, those of other days come first.
const MOST_FILES: i32 = 1_000;
/// Files of later jobs that are told each by itself: a folder may have one for each day.
const MOST_LATE: usize = 3;
/// Jobs whose outputs are looked at, the newest.
const MOST_LOOKED_AT: usize = 200;
/// Evaluations that are read for one page, and how long they may be together.
const MOST_EVALUATIONS: usize = 20;
const MOST_BYTES: usize = 8 * LONGEST;
/// What files are called that say how good a model is; others are taken if none is called so.
const WORDS: &[&str] = &["evaluation", "metric", "quality", "statistics", "report", "score"];

/// A JSON file that says how good a model is.
#[derive(Clone, Debug)]
pub struct Evaluation {
    pub job: Job,
    /// Of the bucket.
    pub account: Account,
    pub bucket: String,
    pub key: String,
    pub at: Option<Timestamp>,
    pub read: Read,
}

/// What is in a file, or why that can't be told; then the key may be that of a folder.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    Json(Value),
    Not(String),
}

/// How much may still be read.
pub(super) struct Room {
    evaluations: usize,
    bytes: usize,
}

impl Room {
    pub fn new() -> Self {
        Self { evaluations: MOST_EVALUATIONS, bytes: MOST_BYTES }
    }

    /// For a file of a length; one that is too long is told, and not read.
    fn take(&mut self, bytes: usize) -> bool {
        let bytes = if bytes > LONGEST { 0 } else { bytes };
        match (self.evaluations.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(evaluations), Some(bytes)) => {
                *self = Self { evaluations, bytes };
                true
            }
            _ => false,
        }
    }
}

/// A file that was found, which is yet to be read unless something is wrong with it.
struct Found {
    evaluation: Evaluation,
    bytes: usize,
}

impl Found {
    /// What is to be told in any case.
    fn is_told(&self) -> bool {
        self.evaluation.read != Read::Not(String::new())
    }

    fn is_named(&self) -> bool {
        let name = self.evaluation.key.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
        WORDS.iter().any(|word| name.contains(word))
    }
}

impl Records {
    /// The account that has a bucket.
    pub async fn owner(&self, bucket: &str) -> OpResult<Option<Cx>> {
        for cx in self.all() {
            let mut continuation_token = None;
            loop {
                let input = ListBucketsInput {
                    prefix: Some(bucket.to_owned()),
                    continuation_token,
                    ..Default::default()
                };
                let page = cx.call::<ListBuckets>(input).await?;
                if page.buckets.iter().flatten().any(|known| known.name.as_deref() == Some(bucket)) {
                    return Ok(Some(cx));
                }
                continuation_token = page.continuation_token;
                if continuation_token.is_none() {
                    break;
                }
            }
        }
        Ok(None)
    }

    /// What an execution of a pipeline found out about its models: the files of the processing jobs that its state machines
    /// started, of those that took a model which it trained if it did train one. And whether all jobs were looked at.
    pub async fn evaluations_in(
        &self,
        cx: &Cx,
        pipeline: &str,
        execution: &str,
    ) -> OpResult<(Vec<Evaluation>, bool)> {
        let mut jobs = Vec::new();
        let (made, is_all) = self.made_in(cx, pipeline, execution).await?;
        for arn in made {
            jobs.extend(self.job(&arn).await?);
        }
        let models: Vec<String> = jobs.iter().filter_map(|job| job.model.clone()).collect();
        let took = |job: &&Job| job.inputs.iter().any(|input| super::is_of(&input.uri, &models));
        let mut chosen: Vec<&Job> = jobs.iter().filter(|job| job.kind == JobKind::Processing).collect();
        if !models.is_empty() {
            chosen.retain(|job| took(job));
        }
        let is_all = is_all && chosen.len() <= MOST_LOOKED_AT;
        Ok((self.reports_of(&chosen).await?, is_all))
    }

    /// The files of some jobs that say something in numbers: those that are called so first, and of the newest jobs first.
    pub(super) async fn reports_of(&self, jobs: &[&Job]) -> OpResult<Vec<Evaluation>> {
        let mut jobs = jobs.to_vec();
        jobs.sort_by_key(|job| Reverse(job.created));
        jobs.truncate(MOST_LOOKED_AT);
        let mut found = Vec::new();
        for job in jobs {
            let mut own = Vec::new();
            for output in &job.outputs {
                self.list(job, &output.uri, &mut own).await?;
            }
            found.push(own);
        }
        let (mut evaluations, mut room, mut is_cut) = (Vec::new(), Room::new(), false);
        for one in in_order(found) {
            if one.is_told() {
                evaluations.push(one.evaluation);
            } else if !is_cut && room.take(one.bytes) {
                evaluations.extend(self.opened(one).await?);
            } else if !is_cut {
                is_cut = true;
                let read = Read::Not(CUT.to_owned());
                evaluations.push(Evaluation { read, ..one.evaluation });
            }
        }
        Ok(evaluations)
    }

    /// A file with what it says, if that is something.
    async fn opened(&self, one: Found) -> OpResult<Option<Evaluation>> {
        let (is_named, bytes) = (one.is_named(), one.bytes);
        let mut evaluation = one.evaluation;
        self.read(&mut evaluation, bytes).await?;
        // Of files that are not called so, those without a number say nothing.
        let says_nothing = match &evaluation.read {
            Read::Json(value) => !has_number(value),
            Read::Not(_) => bytes <= LONGEST,
        };
        Ok((is_named || !says_nothing).then_some(evaluation))
    }

    /// The JSON files that a job left in one of its outputs, or why they can't be told.
    async fn list(&self, job: &Job, uri: &str, found: &mut Vec<Found>) -> OpResult<()> {
        // Until it has written, what is there is others'.
        let Some((bucket, prefix)) = parts(uri).filter(|_| job.wrote_at().is_some()) else { return Ok(()) };
        let owner = self.owner(bucket).await?;
        let account = owner.as_ref().map_or(job.account, Cx::account);
        let folder = Folder { job, account, bucket, prefix };
        let Some(cx) = owner else {
            found.push(folder.note(&format!("No account here has a bucket {bucket}.")));
            return Ok(());
        };
        let input = ListObjectsV2Input {
            bucket: bucket.to_owned(),
            prefix: Some(folder.prefix.clone()),
            max_keys: Some(MOST_FILES),
            ..Default::default()
        };
        let page = match cx.call::<ListObjectsV2>(input).await {
            Ok(page) => page,
            Err(OpError::Aws(error)) => {
                found.push(folder.note(&error.message));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let first = found.len();
        folder.take(page.contents.unwrap_or_default(), found);
        let has_some = found[first..].iter().any(|one| !one.is_told() && one.is_named());
        if page.is_truncated == Some(true) && !has_some {
            found.push(folder.note(&format!("Only the first {MOST_FILES} files were looked at.")));
        }
        Ok(())
    }

    /// Reads an evaluation, if it is still what its job left.
    async fn read(&self, one: &mut Evaluation, bytes: usize) -> OpResult<()> {
        if bytes > LONGEST {
            one.read = Read::Not(TOO_LONG.to_owned());
            return Ok(());
        }
        let input = GetObjectInput { bucket: one.bucket.clone(), key: one.key.clone(), ..Default::default() };
        let output = match self.cx(one.account).call::<GetObject>(input).await {
            Ok(output) => output,
            Err(OpError::Aws(error)) => {
                one.read = Read::Not(error.message);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        one.at = output.last_modified.or(one.at);
        // It may be another since it was listed.
        if when(&one.job, one.at) != When::During {
            one.read = Read::Not(LATE.to_owned());
            return Ok(());
        }
        let mut bytes = Vec::new();
        let mut body = std::pin::pin!(output.body.unwrap_or_default());
        while let Some(chunk) = body.next().await {
            bytes.extend_from_slice(&chunk?);
            // It was replaced since it was listed.
            if bytes.len() > LONGEST {
                one.read = Read::Not(TOO_LONG.to_owned());
                return Ok(());
            }
        }
        one.read = match serde_json::from_slice(&bytes) {
            Ok(value) => Read::Json(value),
            Err(error) => Read::Not(format!("It is not JSON: {error}")),
        };
        Ok(())
    }
}

const TOO_LONG: &str = "It is larger than 1 MiB.";
const LATE: &str = "It was written after the job had ended.";
const CUT: &str =
    "It is one of many: no more than 20 files are read, those of the newest jobs, and no more than 8 MiB.";

/// Where a job was to leave files.
struct Folder<'a> {
    job: &'a Job,
    /// Of the bucket.
    account: Account,
    bucket: &'a str,
    prefix: String,
}

impl Folder<'_> {
    fn evaluation(&self, key: String, at: Option<Timestamp>, why: &str) -> Evaluation {
        Evaluation {
            job: self.job.clone(),
            account: self.account,
            bucket: self.bucket.to_owned(),
            key,
            at,
            read: Read::Not(why.to_owned()),
        }
    }

    fn note(&self, why: &str) -> Found {
        Found { evaluation: self.evaluation(self.prefix.clone(), None, why), bytes: 0 }
    }

    /// Of what is there now, the JSON files that the job may have left. Those of later jobs are told if they are called like
    /// evaluations: one of them may have taken the place of this job's.
    fn take(&self, objects: Vec<Object>, found: &mut Vec<Found>) {
        let mut late = Vec::new();
        for object in objects {
            let key = object.key.unwrap_or_default();
            let is_known = |one: &Found| one.evaluation.bucket == self.bucket && one.evaluation.key == key;
            if !key.ends_with(".json") || found.iter().any(is_known) {
                continue;
            }
            let bytes = usize::try_from(object.size.unwrap_or_default()).unwrap_or_default();
            let mut one = Found { evaluation: self.evaluation(key, object.last_modified, ""), bytes };
            match when(self.job, object.last_modified) {
                When::During => found.push(one),
                When::After if one.is_named() => {
                    one.evaluation.read = Read::Not(LATE.to_owned());
                    late.push(one);
                }
                When::Before | When::After => {}
            }
        }
        if late.len() <= MOST_LATE {
            found.extend(late);
        } else {
            let many = late.len();
            found.push(self.note(&format!("{many} files there were written after the job had ended.")));
        }
    }
}

/// When something was written that lies where a job left files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Before,
    During,
    After,
}

/// S3 tells it by the second, so what was written in the second of the job's creation may be the job's.
fn when(job: &Job, at: Option<Timestamp>) -> When {
    let created = job.created.map(Timestamp::whole_seconds);
    match at {
        Some(at) if created.is_some_and(|created| at < created) => When::Before,
        Some(at) if job.ended.is_some_and(|ended| at > ended) => When::After,
        Some(_) | None => When::During,
    }
}

/// What was found of each job in the order in which it is read. Where a job left files that are called like evaluations, its
/// others are none; where all jobs together left too many, those that are not called so go last.
fn in_order(found: Vec<Vec<Found>>) -> Vec<Found> {
    let is_sure = |one: &Found| !one.is_told() && one.is_named();
    let mut all = Vec::new();
    for mut own in found {
        if own.iter().any(is_sure) {
            own.retain(|one| one.is_told() || one.is_named());
        }
        all.extend(own);
    }
    all.sort_by_key(|one| !one.is_told() && !one.is_named());
    all
}

/// The bucket of a URI, and the folder that is meant as a prefix: `eval/1` is not above `eval/10`.
fn parts(uri: &str) -> Option<(&str, String)> {
    let rest = uri.strip_prefix("s3://")?;
    let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
    let key = key.trim_end_matches('/');
    Some((bucket, if key.is_empty() { String::new() } else { format!("{key}/") }))
}

fn has_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Array(all) => all.iter().any(has_number),
        Value::Object(all) => all.values().any(has_number),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_a_folder() {
        for (uri, expected) in [
            ("s3://b/eval/1", Some(("b", "eval/1/"))),
            ("s3://b/eval/1/", Some(("b", "eval/1/"))),
            ("s3://b/", Some(("b", ""))),
            ("s3://b", Some(("b", ""))),
            ("/opt/ml", None),
        ] {
            let found = parts(uri);
            assert_eq!(found.as_ref().map(|(bucket, key)| (*bucket, key.as_str())), expected, "{uri}");
        }
    }

    #[test]
    fn there_is_room_for_so_many_and_so_much() {
        let mut room = Room::new();
        assert!((0..MOST_EVALUATIONS).all(|_| room.take(LONGEST + 1)));
        assert!(!room.take(1));
        let mut room = Room::new();
        assert!((0..8).all(|_| room.take(LONGEST)));
        assert!(!room.take(1) && room.take(LONGEST + 1));
    }

    fn job(created: i64, ended: Option<i64>) -> Job {
        Job {
            arn: format!("arn:{created}"),
            account: "111111111111".parse().unwrap(),
            name: created.to_string(),
            kind: JobKind::Processing,
            status: String::new(),
            created: Some(Timestamp::from_millis(created)),
            started: None,
            ended: ended.map(Timestamp::from_millis),
            inputs: Vec::new(),
            outputs: Vec::new(),
            model: None,
            asks: None,
            is_continuous: false,
        }
    }

    #[test]
    fn what_lay_there_before_is_not_the_jobs() {
        for (at, ended, expected) in [
            (9_000, Some(20_300), When::Before),
            (10_000, Some(20_300), When::During),
            (20_000, Some(20_300), When::During),
            (21_000, Some(20_300), When::After),
            (99_000, None, When::During),
        ] {
            let job = job(10_700, ended);
            assert_eq!(when(&job, Some(Timestamp::from_millis(at))), expected, "{at} {ended:?}");
            assert_eq!(when(&job, None), When::During);
        }
    }

    fn found(keys: &[(&str, &str)]) -> Vec<Found> {
        let job = job(1, Some(2));
        let folder = Folder { job: &job, account: job.account, bucket: "b", prefix: String::new() };
        let one = |(key, why): &(&str, &str)| Found {
            evaluation: folder.evaluation((*key).to_owned(), None, why),
            bytes: 1,
        };
        keys.iter().map(one).collect()
    }

    #[test]
    fn what_is_called_an_evaluation_is_read_first() {
        let parts = found(&[("p/1.json", ""), ("p/", "Denied."), ("p/2.json", "")]);
        let named = found(&[("e/1.json", ""), ("e/metrics.json", "")]);
        let late = found(&[("l/evaluation.json", "Late."), ("l/1.json", "")]);
        let ordered = in_order(vec![parts, named, late]);
        let keys: Vec<&str> = ordered.iter().map(|one| one.evaluation.key.as_str()).collect();
        // Late ones are nobody's reason to leave out what else there is.
        assert_eq!(keys, ["p/", "e/metrics.json", "l/evaluation.json", "p/1.json", "p/2.json", "l/1.json"]);
    }

    #[test]
    fn many_later_files_of_a_folder_are_told_in_one_note() {
        let job = job(10_700, Some(20_300));
        let folder = Folder { job: &job, account: job.account, bucket: "b", prefix: "e/".to_owned() };
        let object = |key: &str, at: i64| Object {
            key: Some(key.to_owned()),
            last_modified: Some(Timestamp::from_millis(at)),
            size: Some(2),
            ..Default::default()
        };
        let day = |n: i64| object(&format!("e/evaluation-{n}.json"), n * 10_000);
        for (objects, expected) in [
            (vec![day(0), day(1), object("e/a.csv", 10_000)], vec![("e/evaluation-1.json", "")]),
            (vec![day(1), day(3)], vec![("e/evaluation-1.json", ""), ("e/evaluation-3.json", LATE)]),
            (vec![day(1), object("e/part.json", 30_000)], vec![("e/evaluation-1.json", "")]),
            (vec![day(3), day(4)], vec![("e/evaluation-3.json", LATE), ("e/evaluation-4.json", LATE)]),
            (
                Vec::from([1, 3, 4, 5, 6].map(day)),
                vec![
                    ("e/evaluation-1.json", ""),
                    ("e/", "4 files there were written after the job had ended."),
                ],
            ),
        ] {
            let mut found = Vec::new();
            folder.take(objects, &mut found);
            let found: Vec<_> = found
                .iter()
                .map(|one| match &one.evaluation.read {
                    Read::Not(why) => (one.evaluation.key.as_str(), why.as_str()),
                    Read::Json(_) => unreachable!("nothing is read yet"),
                })
                .collect();
            assert_eq!(found, expected);
        }
    }
}
