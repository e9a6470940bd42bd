//! What jobs say of a model: the JSON files that those which took it left.

use super::{Job, Records};
use crate::{Cx, OpError, OpResult};
use aws::s3::{GetObject, GetObjectInput, ListBuckets, ListBucketsInput, ListObjectsV2, ListObjectsV2Input};
use aws::{Account, Timestamp};
use futures_util::StreamExt;
use serde_json::Value;
use std::collections::HashSet;

/// An evaluation that is longer is none that a person reads.
const LONGEST: i64 = 1024 * 1024;
/// Files of one output that are looked at.
const MOST_FILES: i32 = 200;
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

/// What is in a file, or why that can't be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    Json(Value),
    Not(String),
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
        let mut chosen: Vec<&Job> = jobs.iter().filter(|job| !job.is_training).collect();
        if !models.is_empty() {
            chosen.retain(|job| took(job));
        }
        let mut evaluations = Vec::new();
        for job in chosen {
            evaluations.extend(self.reports(job).await?);
        }
        Ok(evaluations)
    }

    /// The files of a job that say something in numbers.
    pub(super) async fn reports(&self, job: &Job) -> OpResult<Vec<Evaluation>> {
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        for output in &job.outputs {
            let Some((bucket, prefix)) = parts(&output.uri) else { continue };
            let Some(cx) = self.owner(bucket).await? else { continue };
            let input = ListObjectsV2Input {
                bucket: bucket.to_owned(),
                prefix: Some(prefix.to_owned()),
                max_keys: Some(MOST_FILES),
                ..Default::default()
            };
            let Ok(page) = cx.call::<ListObjectsV2>(input).await else { continue };
            for object in page.contents.into_iter().flatten() {
                let key = object.key.unwrap_or_default();
                let fits = key.ends_with(".json") && object.size.unwrap_or_default() <= LONGEST;
                if !fits || !seen.insert((bucket.to_owned(), key.clone())) {
                    continue;
                }
                found.push(Evaluation {
                    job: job.clone(),
                    account: cx.account(),
                    bucket: bucket.to_owned(),
                    read: Read::Not(String::new()),
                    at: object.last_modified,
                    key,
                });
            }
        }
        let is_named = |one: &Evaluation| {
            let name = one.key.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
            WORDS.iter().any(|word| name.contains(word))
        };
        if found.iter().any(is_named) {
            found.retain(is_named);
        }
        for one in &mut found {
            one.read = self.read(one).await?;
        }
        // Of files that are not called so, those without a number say nothing.
        found.retain(|one| is_named(one) || matches!(&one.read, Read::Json(value) if has_number(value)));
        Ok(found)
    }

    async fn read(&self, one: &Evaluation) -> OpResult<Read> {
        let input = GetObjectInput { bucket: one.bucket.clone(), key: one.key.clone(), ..Default::default() };
        let body = match self.cx(one.account).call::<GetObject>(input).await {
            Ok(output) => output.body.unwrap_or_default(),
            Err(OpError::Aws(error)) => return Ok(Read::Not(error.message)),
            Err(error) => return Err(error),
        };
        let mut bytes = Vec::new();
        let mut body = std::pin::pin!(body);
        while let Some(chunk) = body.next().await {
            bytes.extend_from_slice(&chunk?);
        }
        Ok(match serde_json::from_slice(&bytes) {
            Ok(value) => Read::Json(value),
            Err(error) => Read::Not(format!("It is not JSON: {error}")),
        })
    }
}

fn parts(uri: &str) -> Option<(&str, &str)> {
    uri.strip_prefix("s3://").map(|rest| rest.split_once('/').unwrap_or((rest, "")))
}

fn has_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Array(all) => all.iter().any(has_number),
        Value::Object(all) => all.values().any(has_number),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}
