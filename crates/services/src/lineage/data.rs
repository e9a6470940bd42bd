//! What jobs say of a model: the JSON files that those which took it left.

use super::{Job, JobKind, Records};
use crate::{Cx, OpError, OpResult};
use aws::s3::{GetObject, GetObjectInput, ListBuckets, ListBucketsInput, ListObjectsV2, ListObjectsV2Input};
use aws::{Account, Timestamp};
use futures_util::StreamExt;
use serde_json::Value;

/// An evaluation that is longer is none that a person reads.
const LONGEST: usize = 1024 * 1024;
/// Files of one output that are looked at.
const MOST_FILES: i32 = 200;
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

    fn take(&mut self, bytes: usize) -> bool {
        match (self.evaluations.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(evaluations), Some(bytes)) => {
                *self = Self { evaluations, bytes };
                true
            }
            _ => false,
        }
    }

    fn is_full(&self) -> bool {
        self.evaluations == 0
    }

    fn fill(&mut self) {
        self.evaluations = 0;
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
    /// started, of those that took a model which it trained if it did train one.
    pub async fn evaluations_in(
        &self,
        cx: &Cx,
        pipeline: &str,
        execution: &str,
    ) -> OpResult<Vec<Evaluation>> {
        let mut jobs = Vec::new();
        for arn in self.made_in(cx, pipeline, execution).await? {
            jobs.extend(self.job(&arn).await?);
        }
        let models: Vec<String> = jobs.iter().filter_map(|job| job.model.clone()).collect();
        let took = |job: &&Job| job.inputs.iter().any(|input| super::is_of(&input.uri, &models));
        let mut chosen: Vec<&Job> = jobs.iter().filter(|job| job.kind == JobKind::Processing).collect();
        if !models.is_empty() {
            chosen.retain(|job| took(job));
        }
        self.reports_of(&chosen).await
    }

    /// The files of some jobs that say something in numbers.
    pub(super) async fn reports_of(&self, jobs: &[&Job]) -> OpResult<Vec<Evaluation>> {
        let (mut evaluations, mut room) = (Vec::new(), Room::new());
        for job in jobs {
            if room.is_full() {
                break;
            }
            evaluations.extend(self.reports(job, &mut room).await?);
        }
        Ok(evaluations)
    }

    async fn reports(&self, job: &Job, room: &mut Room) -> OpResult<Vec<Evaluation>> {
        let mut found: Vec<Found> = Vec::new();
        for output in &job.outputs {
            self.list(job, &output.uri, &mut found).await?;
        }
        if found.iter().any(|one| !one.is_told() && one.is_named()) {
            found.retain(|one| one.is_told() || one.is_named());
        }
        let mut evaluations = Vec::new();
        for one in found {
            let (is_told, is_named) = (one.is_told(), one.is_named());
            let mut evaluation = one.evaluation;
            if !is_told {
                if one.bytes <= LONGEST && !room.take(one.bytes) {
                    room.fill();
                    let most =
                        format!("No more than {MOST_EVALUATIONS} files are read, and no more than 8 MiB.");
                    evaluations.push(Evaluation { read: Read::Not(most), ..evaluation });
                    break;
                }
                self.read(&mut evaluation, one.bytes).await?;
                // Of files that are not called so, those without a number say nothing.
                let says_nothing = match &evaluation.read {
                    Read::Json(value) => !has_number(value),
                    Read::Not(_) => one.bytes <= LONGEST,
                };
                if says_nothing && !is_named {
                    continue;
                }
            }
            evaluations.push(evaluation);
        }
        Ok(evaluations)
    }

    /// The JSON files of one output of a job, or why they can't be told.
    async fn list(&self, job: &Job, uri: &str, found: &mut Vec<Found>) -> OpResult<()> {
        let Some((bucket, folder)) = parts(uri) else { return Ok(()) };
        let owner = self.owner(bucket).await?;
        let account = owner.as_ref().map_or(job.account, Cx::account);
        let evaluation = |key: String, at: Option<Timestamp>, why: &str| Evaluation {
            job: job.clone(),
            account,
            bucket: bucket.to_owned(),
            key,
            at,
            read: Read::Not(why.to_owned()),
        };
        let note = |why: &str| Found { evaluation: evaluation(folder.clone(), None, why), bytes: 0 };
        let Some(cx) = owner else {
            found.push(note(&format!("No account here has a bucket {bucket}.")));
            return Ok(());
        };
        let input = ListObjectsV2Input {
            bucket: bucket.to_owned(),
            prefix: Some(folder.clone()),
            max_keys: Some(MOST_FILES),
            ..Default::default()
        };
        let page = match cx.call::<ListObjectsV2>(input).await {
            Ok(page) => page,
            Err(OpError::Aws(error)) => {
                found.push(note(&error.message));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let first = found.len();
        for object in page.contents.into_iter().flatten() {
            let key = object.key.unwrap_or_default();
            let is_known = |one: &Found| one.evaluation.bucket == bucket && one.evaluation.key == key;
            if key.ends_with(".json") && !found.iter().any(is_known) {
                let bytes = usize::try_from(object.size.unwrap_or_default()).unwrap_or_default();
                found.push(Found { evaluation: evaluation(key, object.last_modified, ""), bytes });
            }
        }
        if page.is_truncated == Some(true) && !found[first..].iter().any(Found::is_named) {
            found.push(note(&format!("Only the first {MOST_FILES} files were looked at.")));
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
        if one.job.ended.is_some_and(|ended| one.at > Some(ended)) {
            one.read = Read::Not("It was written over after the job had ended.".to_owned());
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
        assert!((0..MOST_EVALUATIONS).all(|_| room.take(1)));
        assert!(!room.take(1) && room.is_full());
        let mut room = Room::new();
        assert!((0..8).all(|_| room.take(LONGEST)));
        assert!(!room.take(1) && !room.is_full());
    }
}
