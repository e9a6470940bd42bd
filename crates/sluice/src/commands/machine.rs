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

/// What SageMaker says of a training job that is not there, by a code that says much else too.
const NO_JOB: &str = "Requested resource not found.";

/// Where an execution was left.
pub struct Followed {
    execution: String,
    /// Of the execution's own account and region. `None`: nothing of it can be told.
    client: Option<Client>,
    reader: Reader,
    jobs: Vec<FollowedJob>,
    silence: Silence,
}

/// Why nothing is told just now: each reason is told once, and what is to be told asked for again.
#[derive(Default)]
struct Silence(Option<String>);

impl Silence {
    /// What the API answered in the place of the news. Of any other error there is no going on.
    fn broken_by<T>(&mut self, what: &str, answer: CliResult<T>) -> CliResult<Result<T, Option<Told>>> {
        match answer {
            Ok(news) => {
                self.0 = None;
                Ok(Ok(news))
            }
            Err(error @ CliError::Api { .. }) => {
                let reason = Some(format!("{what} can't be read: {error}"));
                let is_new = self.0 != reason;
                self.0.clone_from(&reason);
                Ok(Err(reason.filter(|_| is_new).map(Told::Untold)))
            }
            Err(error) => Err(error),
        }
    }
}

/// A job while it runs.
struct FollowedJob {
    job: Job,
    /// The task that runs it.
    task: i64,
    log: Option<Tail>,
    measures: Vec<(String, f64)>,
    asked_at: i64,
    silence: Silence,
}

impl Followed {
    pub fn new(client: &Client, execution: String) -> Self {
        let parts: Vec<&str> = execution.split(':').collect();
        let client = match parts.as_slice() {
            // Express executions have no history that could be asked for.
            [_, _, _, region, account, "execution", ..] => client.at(region, account),
            _ => None,
        };
        Self { execution, client, reader: Reader::default(), jobs: Vec::new(), silence: Silence::default() }
    }

    /// What is new. `logs`: with what the jobs wrote.
    pub async fn news(&mut self, action: &Action, logs: bool) -> CliResult<Vec<Event>> {
        let Some(client) = &self.client else { return Ok(Vec::new()) };
        let told = |event: Told| event.of(action);
        let history = match history(client, &self.execution, self.reader.last()).await {
            // Deleted with its state machine; there is no more to tell.
            Err(CliError::Api { code, .. }) if code == "ExecutionDoesNotExist" => {
                self.client = None;
                return Ok(Vec::new());
            }
            answer => self.silence.broken_by("its state machine", answer)?,
        };
        let history = match history {
            Ok(history) => history,
            Err(reason) => return Ok(reason.into_iter().map(told).collect()),
        };
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
    Untold(String),
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
            Self::Untold(error) => Event::Untold { stage, action, error },
            Self::Measured { job, metrics } => {
                Event::JobMeasured { stage, action, job, metrics: metrics.into_iter().collect() }
            }
        }
    }
}

impl FollowedJob {
    fn new(job: Job, task: i64) -> Self {
        Self { job, task, log: None, measures: Vec::new(), asked_at: 0, silence: Silence::default() }
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
            let answer = measures(client, &self.job.name).await;
            let what = format!("what {} measures", self.job.name);
            match self.silence.broken_by(&what, answer)? {
                Ok(measures) if !measures.is_empty() && measures != self.measures => {
                    self.measures.clone_from(&measures);
                    news.push(Told::Measured { job: self.job.name.clone(), metrics: measures });
                }
                Ok(_) => {}
                Err(reason) => news.extend(reason),
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
        Err(CliError::Api { message, .. }) if message == NO_JOB => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let metrics = described.final_metric_data_list.unwrap_or_default();
    Ok(metrics.into_iter().filter_map(|m| Some((m.metric_name?, m.value?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::codepipeline::ActionExecutionStatus;
    use server::{ClientAccount, ClientSettings};
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpListener, TcpStream};
    use std::sync::{Arc, Mutex};

    const ACCOUNT: &str = "111111111111";

    const EXECUTION: &str = "arn:aws:states:us-east-1:111111111111:execution:m:e";

    /// Gives one answer after the other, with its status, and the last for ever. Also says what it was asked.
    fn api(answers: &'static [(u16, &'static str)]) -> (Client, Arc<Mutex<Vec<String>>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = client(listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let targets = asked.clone();
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let mut stream = stream.unwrap();
                targets.lock().unwrap().push(target(&mut stream));
                let (status, body) = answers[number.min(answers.len() - 1)];
                let length = body.len();
                let head =
                    format!("HTTP/1.1 {status} x\r\ncontent-length: {length}\r\nconnection: close\r\n");
                write!(stream, "{head}\r\n{body}").unwrap();
            }
        });
        (client, asked)
    }

    /// Reads a request to its end; gives the operation that it asks for.
    fn target(stream: &mut TcpStream) -> String {
        let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
        loop {
            let length = stream.read(&mut buffer).unwrap();
            assert_ne!(length, 0);
            request.extend_from_slice(&buffer[..length]);
            let text = String::from_utf8_lossy(&request);
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let value = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            if body.len() >= value("content-length: ").parse().unwrap() {
                return value("x-amz-target: ").rsplit('.').next().unwrap().to_owned();
            }
        }
    }

    fn client(address: SocketAddr) -> Client {
        let account = ClientAccount {
            name: "tools".into(),
            id: ACCOUNT.parse().unwrap(),
            access_key_id: "k".into(),
            secret_access_key: "s".into(),
        };
        let settings = ClientSettings {
            address,
            region: "us-east-1".parse().unwrap(),
            ca_certificate: "none".into(),
            ca_bundle: "none".into(),
            console_token: String::new(),
            accounts: vec![account],
            sample_data: None,
            process: 1,
        };
        Client::new(settings, None).unwrap()
    }

    fn action() -> Action {
        Action {
            id: "a".into(),
            stage: "S".into(),
            name: "A".into(),
            provider: "StepFunctions".into(),
            status: ActionExecutionStatus::InProgress,
            started: aws::Timestamp::default(),
            updated: aws::Timestamp::default(),
            external_id: None,
            log: None,
            summary: None,
            error: None,
            custom_data: None,
            link: None,
            is_resolved: true,
        }
    }

    /// What each of so many looks tells, in short.
    async fn told(followed: &mut Followed, looks: usize) -> Vec<String> {
        let mut all = Vec::new();
        for _ in 0..looks {
            let news = followed.news(&action(), false).await.unwrap();
            all.push(news.iter().map(short).collect::<Vec<_>>().join(", "));
        }
        all
    }

    fn short(event: &Event) -> String {
        match event {
            Event::Untold { stage, action, error } => format!("{stage}/{action}: {error}"),
            Event::StateEntered { state, .. } => state.clone(),
            other => panic!("{other:?}"),
        }
    }

    const SLOW: (u16, &str) = (400, r#"{"__type":"ThrottlingException","message":"Rate exceeded"}"#);
    const DENIED: (u16, &str) = (400, r#"{"__type":"AccessDeniedException","message":"no"}"#);

    #[tokio::test]
    async fn why_nothing_is_told_is_told_once_and_what_there_is_afterwards() {
        const HISTORY: (u16, &str) = (
            200,
            r#"{"events":[{"id":1,"previousEventId":0,"timestamp":1.0,"type":"TaskStateEntered",
                "stateEnteredEventDetails":{"name":"Train"}}]}"#,
        );
        let (client, _) = api(&[SLOW, SLOW, DENIED, HISTORY, DENIED]);
        let mut followed = Followed::new(&client, EXECUTION.to_owned());
        let slow = "S/A: its state machine can't be read: Rate exceeded (ThrottlingException)";
        let denied = "S/A: its state machine can't be read: no (AccessDeniedException)";
        assert_eq!(told(&mut followed, 6).await, [slow, "", denied, "Train", denied, ""]);
    }

    #[tokio::test]
    async fn nothing_is_told_of_what_has_no_history() {
        let (client, asked) =
            api(&[(400, r#"{"__type":"ExecutionDoesNotExist","message":"Execution Does Not Exist"}"#)]);
        let mut followed = Followed::new(&client, EXECUTION.to_owned());
        assert_eq!(told(&mut followed, 2).await, ["", ""]);
        let mut followed = Followed::new(&client, EXECUTION.replace("execution", "express"));
        assert_eq!(told(&mut followed, 2).await, ["", ""]);
        assert_eq!(*asked.lock().unwrap(), ["GetExecutionHistory"]);
    }

    #[tokio::test]
    async fn a_job_that_is_gone_measures_nothing_and_one_that_is_not_shown_says_why() {
        let gone = (400, r#"{"__type":"ValidationException","message":"Requested resource not found."}"#);
        for (answer, expected) in [(gone, None), (SLOW, Some("what t measures can't be read: Rate exceeded"))]
        {
            let (client, asked) = api(Vec::leak(vec![answer]));
            let mut job = FollowedJob::new(Job { kind: Kind::Training, name: "t".into() }, 1);
            let mut told = Vec::new();
            for _ in 0..2 {
                told.extend(job.news(&client, false, true).await.unwrap());
            }
            let told: Vec<String> = told.into_iter().map(|told| short(&told.of(&action()))).collect();
            assert_eq!(told.len(), expected.iter().len(), "{told:?}");
            assert!(told.iter().zip(expected).all(|(told, expected)| told.contains(expected)), "{told:?}");
            assert_eq!(*asked.lock().unwrap(), ["DescribeTrainingJob"; 2]);
        }
    }
}
