//! The execution of a state machine that an action of a pipeline started, followed in the account in which it runs: the tasks that it
//! enters and leaves, the jobs that they run, and what these measure and write.

use super::logs::Tail;
use crate::client::Client;
use crate::error::{CliError, CliResult};
use crate::follow::{Action, Event};
use crate::here;
use crate::states::{Job, Kind, Reader, Step, What};
use aws::{sagemaker, stepfunctions};
use std::collections::VecDeque;

/// How often a job is asked what it has measured.
const MEASURES: i64 = 1_000;
/// Events that are asked for at once.
const PAGE: i32 = 200;

/// Where an execution was left.
pub struct Followed {
    execution: String,
    /// Of the execution's own account and region. `None`: nothing of it can be told.
    client: Option<Client>,
    reader: Reader,
    jobs: Vec<FollowedJob>,
}

/// A job while it runs.
struct FollowedJob {
    job: Job,
    /// The task that runs it.
    task: i64,
    log: Option<Tail>,
    measures: Vec<(String, f64)>,
    asked_at: i64,
}

impl Followed {
    pub fn new(client: &Client, execution: String) -> Self {
        let mut parts = execution.split(':').skip(3);
        let place = parts.next().zip(parts.next());
        let client = place.and_then(|(region, account)| client.at(region, account));
        Self { execution, client, reader: Reader::default(), jobs: Vec::new() }
    }

    /// What is new. `logs`: with what the jobs wrote.
    pub async fn news(&mut self, action: &Action, logs: bool) -> CliResult<Vec<Event>> {
        let Some(client) = &self.client else { return Ok(Vec::new()) };
        let history = match history(client, &self.execution, self.reader.last()).await {
            Ok(history) => history,
            // Express executions have no history that could be asked for.
            Err(CliError::Api { .. }) => {
                self.client = None;
                return Ok(Vec::new());
            }
            Err(error) => return Err(error),
        };
        let told = |event: Told| event.of(action);
        let mut news = Vec::new();
        for step in self.reader.read(&history) {
            if matches!(step.what, What::Exited { .. } | What::Failed(_)) {
                // What a job did last is told before its end.
                for mut ended in self.jobs.extract_if(.., |job| job.task == step.task) {
                    news.extend(ended.news(client, logs, true).await?.into_iter().map(told));
                }
            }
            if let What::Submitted(job) = &step.what {
                self.jobs.push(FollowedJob::new(job.clone(), step.task));
            }
            news.push(told(Told::Step(step)));
        }
        for job in &mut self.jobs {
            news.extend(job.news(client, logs, false).await?.into_iter().map(told));
        }
        Ok(news)
    }
}

/// What there is to tell, before it is told of an action.
enum Told {
    Step(Step),
    Line(String),
    Measured { job: String, metrics: Vec<(String, f64)> },
}

impl Told {
    fn of(self, action: &Action) -> Event {
        let (stage, action) = (action.stage.clone(), action.name.clone());
        match self {
            Self::Step(Step { state, what, .. }) => match what {
                What::Entered => Event::StateEntered { stage, action, state },
                What::Submitted(job) => {
                    let kind = job.kind.words().to_owned();
                    Event::JobStarted { stage, action, state, job: job.name, kind }
                }
                What::Failed(error) => Event::StateFailed { stage, action, state, error },
                What::Exited { milliseconds } => Event::StateExited { stage, action, state, milliseconds },
            },
            Self::Line(line) => Event::Log { stage, action, line },
            Self::Measured { job, metrics } => {
                Event::JobMeasured { stage, action, job, metrics: metrics.into_iter().collect() }
            }
        }
    }
}

impl FollowedJob {
    fn new(job: Job, task: i64) -> Self {
        Self { job, task, log: None, measures: Vec::new(), asked_at: 0 }
    }

    async fn news(&mut self, client: &Client, logs: bool, is_last: bool) -> CliResult<Vec<Told>> {
        let mut news = Vec::new();
        if logs {
            if self.log.is_none() {
                self.log =
                    Tail::first(client, self.job.kind.log_group(), &format!("{}/", self.job.name)).await?;
            }
            if let Some(log) = &mut self.log {
                news.extend(log.lines(client).await?.into_iter().map(Told::Line));
            }
        }
        let now = here::now().millis();
        if self.job.kind == Kind::Training && (is_last || now - self.asked_at >= MEASURES) {
            self.asked_at = now;
            let measures = measures(client, &self.job.name).await?;
            if !measures.is_empty() && measures != self.measures {
                self.measures.clone_from(&measures);
                news.push(Told::Measured { job: self.job.name.clone(), metrics: measures });
            }
        }
        Ok(news)
    }
}

/// The events after one, in order. The API knows no beginning but the end: it is read backwards until what is known.
async fn history(
    client: &Client,
    execution: &str,
    after: i64,
) -> CliResult<Vec<stepfunctions::HistoryEvent>> {
    let (mut events, mut next_token) = (VecDeque::new(), None);
    loop {
        let input = stepfunctions::GetExecutionHistoryInput {
            execution_arn: execution.to_owned(),
            max_results: Some(PAGE),
            reverse_order: Some(true),
            next_token,
            include_execution_data: Some(true),
        };
        let page = client.call::<stepfunctions::GetExecutionHistory>(input).await?;
        for event in page.events.unwrap_or_default() {
            if event.id.unwrap_or_default() <= after {
                return Ok(events.into());
            }
            events.push_front(event);
        }
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(events.into());
        }
    }
}

/// What a training job measured last.
async fn measures(client: &Client, job: &str) -> CliResult<Vec<(String, f64)>> {
    let input = sagemaker::DescribeTrainingJobInput { training_job_name: job.to_owned() };
    let described = match client.call::<sagemaker::DescribeTrainingJob>(input).await {
        Ok(described) => described,
        // Deleted, since; there is no more to tell.
        Err(CliError::Api { .. }) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let metrics = described.final_metric_data_list.unwrap_or_default();
    Ok(metrics.into_iter().filter_map(|m| Some((m.metric_name?, m.value?))).collect())
}
