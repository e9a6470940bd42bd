//! ListProcessingJobs, ListTrainingJobs and ListTransformJobs: pages of jobs that fit. The first two begin with the oldest
//! where a client does not say, and the last with the newest, as the API's reference has it.

use super::super::job::Kind;
use super::super::table::{BY_TIME, JOBS, JobRow, job_key};
use super::super::validate::invalid;
use crate::{Cx, OpResult, paging};
use aws::Timestamp;
use aws::sagemaker::{
    ListProcessingJobsInput, ListProcessingJobsOutput, ListTrainingJobsInput, ListTrainingJobsOutput,
    ListTransformJobsInput, ListTransformJobsOutput, ProcessingJobSummary, SortBy, SortOrder,
    TrainingJobSummary, TransformJobSummary,
};
use store::{Key, Reader, Scope, StoreError};

/// Where a client does not say. [ListTrainingJobs]
const PAGE_DEFAULT: usize = 10;
/// Rows that are read at once while looking for those that fit.
const CHUNK: usize = 500;

/// What both lists can be asked for.
struct Query {
    kind: Kind,
    created: (Option<Timestamp>, Option<Timestamp>),
    modified: (Option<Timestamp>, Option<Timestamp>),
    name_contains: Option<String>,
    status: Option<String>,
    sort_by: SortBy,
    is_descending: bool,
    limit: usize,
    token: Option<String>,
}

impl Query {
    fn fits(&self, row: &JobRow) -> bool {
        let between = |at: i64, (after, before): (Option<Timestamp>, Option<Timestamp>)| {
            after.is_none_or(|after| at > after.millis()) && before.is_none_or(|before| at < before.millis())
        };
        let contains = |part: &String| row.name.to_ascii_lowercase().contains(&part.to_ascii_lowercase());
        between(row.created_at, self.created)
            && between(row.modified_at, self.modified)
            && self.name_contains.as_ref().is_none_or(contains)
            && self.status.as_ref().is_none_or(|status| *status == row.status.of_processing().as_str())
    }

    /// Names the list in its tokens: one of another order can't be gone on with.
    fn list(&self) -> String {
        format!("{} {} {}", self.kind.noun(), self.sort_by, self.is_descending)
    }

    /// A page of those that fit, and where the next one begins.
    fn page(&self, cx: &Cx) -> OpResult<(Vec<JobRow>, Option<String>)> {
        let after = self
            .token
            .as_deref()
            .map(|token| paging::read(&self.list(), token).ok_or_else(|| invalid("Invalid NextToken")));
        let after = after.transpose()?;
        let scope = cx.scope();
        let mut found = cx.read(|r| match self.sort_by {
            SortBy::CreationTime => self.scan(after, |after| self.by_time(r, &scope, after)),
            SortBy::Name => self.scan(after, |after| self.by_name(r, &scope, after)),
            SortBy::Status => self.by_status(r, &scope, after.as_deref()),
        })?;
        let has_more = found.len() > self.limit;
        found.truncate(self.limit);
        let next = found.last().filter(|_| has_more).map(|(key, _)| paging::token(&self.list(), key));
        Ok((found.into_iter().map(|(_, row)| row).collect(), next))
    }

    /// One more than a page, of those that fit, by an index that is read piece by piece.
    fn scan(
        &self,
        mut after: Option<String>,
        chunk: impl Fn(Option<&Key>) -> Result<Vec<(Key, JobRow)>, StoreError>,
    ) -> Result<Vec<(String, JobRow)>, StoreError> {
        let mut found = Vec::new();
        loop {
            let rows = chunk(after.as_deref().map(Key::new).as_ref())?;
            let is_last = rows.len() < CHUNK;
            after = rows.last().map(|(key, _)| key.as_str().to_owned());
            for (key, row) in rows {
                if self.fits(&row) {
                    found.push((key.as_str().to_owned(), row));
                }
            }
            if is_last || found.len() > self.limit {
                return Ok(found);
            }
        }
    }

    fn by_time(
        &self,
        r: &Reader<'_>,
        scope: &Scope,
        after: Option<&Key>,
    ) -> Result<Vec<(Key, JobRow)>, StoreError> {
        let prefix = Key::new(self.kind.noun()).children();
        let names = if self.is_descending {
            BY_TIME.scan_back(r, scope, prefix, after, CHUNK)?
        } else {
            BY_TIME.scan(r, scope, prefix, after, CHUNK)?
        };
        let rows = names.into_iter().filter_map(|(key, name)| {
            JOBS.get(r, scope, job_key(self.kind, &name)).transpose().map(|row| row.map(|row| (key, row)))
        });
        rows.collect()
    }

    fn by_name(
        &self,
        r: &Reader<'_>,
        scope: &Scope,
        after: Option<&Key>,
    ) -> Result<Vec<(Key, JobRow)>, StoreError> {
        let prefix = Key::new(self.kind.noun()).children();
        if self.is_descending {
            JOBS.scan_back(r, scope, prefix, after, CHUNK)
        } else {
            JOBS.scan(r, scope, prefix, after, CHUNK)
        }
    }

    /// There is no index by status, which changes: all that fit are sorted.
    fn by_status(
        &self,
        r: &Reader<'_>,
        scope: &Scope,
        after: Option<&str>,
    ) -> Result<Vec<(String, JobRow)>, StoreError> {
        let rows = JOBS.scan(r, scope, Key::new(self.kind.noun()).children(), None, usize::MAX)?;
        let mut rows: Vec<(String, JobRow)> = rows
            .into_iter()
            .filter(|(_, row)| self.fits(row))
            .map(|(_, row)| (format!("{} {}", row.status.of_processing(), row.name), row))
            .collect();
        rows.sort_by(|(one, _), (other, _)| one.cmp(other));
        if self.is_descending {
            rows.reverse();
        }
        let is_after =
            |key: &str| after.is_none_or(|after| if self.is_descending { key < after } else { key > after });
        Ok(rows.into_iter().filter(|(key, _)| is_after(key)).take(self.limit + 1).collect())
    }
}

fn limit(asked: Option<i32>) -> usize {
    asked.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_DEFAULT)
}

fn time(at: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(at))
}

pub async fn list_processing_jobs(
    cx: Cx,
    input: ListProcessingJobsInput,
) -> OpResult<ListProcessingJobsOutput> {
    let query = Query {
        kind: Kind::Processing,
        created: (input.creation_time_after, input.creation_time_before),
        modified: (input.last_modified_time_after, input.last_modified_time_before),
        name_contains: input.name_contains,
        status: input.status_equals.map(|status| status.to_string()),
        sort_by: input.sort_by.unwrap_or(SortBy::CreationTime),
        is_descending: input.sort_order == Some(SortOrder::Descending),
        limit: limit(input.max_results),
        token: input.next_token,
    };
    let (rows, next_token) = query.page(&cx)?;
    let summaries = rows.into_iter().map(|row| ProcessingJobSummary {
        processing_job_name: Some(row.name),
        processing_job_arn: Some(row.arn),
        creation_time: time(row.created_at),
        processing_end_time: row.ended_at.and_then(time),
        last_modified_time: time(row.modified_at),
        processing_job_status: Some(row.status.of_processing()),
        failure_reason: row.failure_reason,
        exit_message: row.exit_message,
    });
    Ok(ListProcessingJobsOutput { processing_job_summaries: Some(summaries.collect()), next_token })
}

pub async fn list_training_jobs(cx: Cx, input: ListTrainingJobsInput) -> OpResult<ListTrainingJobsOutput> {
    // Neither warm pools nor plans are served, so no job has one.
    if input.warm_pool_status_equals.is_some() || input.training_plan_arn_equals.is_some() {
        return Ok(ListTrainingJobsOutput { training_job_summaries: Some(Vec::new()), next_token: None });
    }
    let query = Query {
        kind: Kind::Training,
        created: (input.creation_time_after, input.creation_time_before),
        modified: (input.last_modified_time_after, input.last_modified_time_before),
        name_contains: input.name_contains,
        status: input.status_equals.map(|status| status.to_string()),
        sort_by: input.sort_by.unwrap_or(SortBy::CreationTime),
        is_descending: input.sort_order == Some(SortOrder::Descending),
        limit: limit(input.max_results),
        token: input.next_token,
    };
    let (rows, next_token) = query.page(&cx)?;
    let summaries = rows.into_iter().map(|row| TrainingJobSummary {
        training_job_name: Some(row.name),
        training_job_arn: Some(row.arn),
        creation_time: time(row.created_at),
        training_end_time: row.ended_at.and_then(time),
        last_modified_time: time(row.modified_at),
        training_job_status: Some(row.status.of_training()),
        secondary_status: Some(row.secondary_status),
        warm_pool_status: None,
        training_plan_arn: None,
    });
    Ok(ListTrainingJobsOutput { training_job_summaries: Some(summaries.collect()), next_token })
}

pub async fn list_transform_jobs(cx: Cx, input: ListTransformJobsInput) -> OpResult<ListTransformJobsOutput> {
    let query = Query {
        kind: Kind::Transform,
        created: (input.creation_time_after, input.creation_time_before),
        modified: (input.last_modified_time_after, input.last_modified_time_before),
        name_contains: input.name_contains,
        status: input.status_equals.map(|status| status.to_string()),
        sort_by: input.sort_by.unwrap_or(SortBy::CreationTime),
        is_descending: input.sort_order != Some(SortOrder::Ascending),
        limit: limit(input.max_results),
        token: input.next_token,
    };
    let (rows, next_token) = query.page(&cx)?;
    let summaries = rows.into_iter().map(|row| TransformJobSummary {
        transform_job_name: Some(row.name),
        transform_job_arn: Some(row.arn),
        creation_time: time(row.created_at),
        transform_end_time: row.ended_at.and_then(time),
        last_modified_time: time(row.modified_at),
        transform_job_status: Some(row.status.of_transform()),
        failure_reason: row.failure_reason,
    });
    Ok(ListTransformJobsOutput { transform_job_summaries: Some(summaries.collect()), next_token })
}
