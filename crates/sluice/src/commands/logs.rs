//! `sluice logs`: a log group, or the log of a pipeline's action.

use super::pipeline;
use crate::client::Client;
use crate::error::{CliError, CliResult, say};
use crate::follow::Action;
use crate::here::{self, Here};
use crate::paint;
use aws::{codebuild, logs};
use clap::Args;
use std::collections::HashSet;
use std::process::ExitCode;
use std::time::Duration;

/// How often a log that is followed is looked at.
const PAUSE: Duration = Duration::from_millis(300);

#[derive(Args)]
pub struct Logs {
    /// A log group (`/aws/lambda/…`), or PIPELINE/ACTION
    what: String,
    /// Go on as lines come
    #[arg(long, short)]
    follow: bool,
    /// How far back to begin in a log group, in minutes
    #[arg(long, default_value_t = 60, value_name = "MINUTES")]
    since: u32,
}

impl Logs {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        if self.what.starts_with('/') {
            return self.group(&client).await;
        }
        let Some((pipeline, action)) = self.what.split_once('/') else {
            return say("name a log group, which begins with /, or PIPELINE/ACTION");
        };
        self.action(&client, pipeline, action).await
    }

    async fn group(&self, client: &Client) -> CliResult<ExitCode> {
        let mut start = here::now().millis() - i64::from(self.since) * 60_000;
        let mut seen = HashSet::new();
        loop {
            let mut next_token = None;
            loop {
                let input = logs::FilterLogEventsInput {
                    log_group_name: Some(self.what.clone()),
                    start_time: Some(start),
                    next_token,
                    ..Default::default()
                };
                let page = client.call::<logs::FilterLogEvents>(input).await?;
                for event in page.events.unwrap_or_default() {
                    // The last millisecond is read again, as more may have come in it.
                    start = start.max(event.timestamp.unwrap_or_default());
                    if seen.insert(event.event_id.unwrap_or_default()) {
                        paint::line(paint::harmless(event.message.unwrap_or_default().trim_end()))?;
                    }
                }
                next_token = page.next_token;
                if next_token.is_none() {
                    break;
                }
            }
            if !self.follow {
                return Ok(ExitCode::SUCCESS);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn action(&self, client: &Client, pipeline: &str, action: &str) -> CliResult<ExitCode> {
        let newest = pipeline::executions(client, pipeline, 20).await?;
        for execution in newest.iter().filter_map(|e| e.pipeline_execution_id.as_deref()) {
            let actions = pipeline::actions(client, pipeline, execution).await?;
            let found = actions.into_iter().rev().find(|a| a.name == action && a.external_id.is_some());
            let Some(found) = found else { continue };
            match BuildLog::of(&found) {
                Some(log) if log.build.is_some() => return self.build(client, log).await,
                Some(log) => return self.commands(client, (pipeline, execution, &found.id), log).await,
                None => {}
            }
        }
        say(format!("no log of {pipeline}/{action} is known"))
    }

    /// The log of commands without a project: whether they have ended, the action says.
    async fn commands(
        &self,
        client: &Client,
        (pipeline, execution, id): (&str, &str, &str),
        mut log: BuildLog,
    ) -> CliResult<ExitCode> {
        loop {
            let actions = pipeline::actions(client, pipeline, execution).await?;
            let runs = actions.iter().any(|action| action.id == id && action.runs());
            for line in log.lines(client).await? {
                paint::line(paint::harmless(&line))?;
            }
            if !runs || !self.follow {
                return Ok(ExitCode::SUCCESS);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn build(&self, client: &Client, mut log: BuildLog) -> CliResult<ExitCode> {
        loop {
            let complete = log.complete(client).await?;
            for line in log.lines(client).await? {
                paint::line(paint::harmless(&line))?;
            }
            if complete || !self.follow {
                return Ok(ExitCode::SUCCESS);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// The log of a build or of commands, read on from where it was left.
pub struct BuildLog {
    /// None for commands without a project, which are nobody's build.
    build: Option<String>,
    tail: Option<Tail>,
}

impl BuildLog {
    /// Of an action that writes one, once it is known where.
    pub fn of(action: &Action) -> Option<Self> {
        if action.provider == "CodeBuild" {
            return Some(Self { build: Some(action.external_id.clone()?), tail: None });
        }
        let (group, stream) = action.log.clone()?;
        Some(Self { build: None, tail: Some(Tail { group, stream, token: None }) })
    }

    /// Whether the build has ended; also finds where its log is.
    pub async fn complete(&mut self, client: &Client) -> CliResult<bool> {
        let Some(build) = self.build.clone() else { return Ok(true) };
        let input = codebuild::BatchGetBuildsInput { ids: vec![build] };
        let found = client.call::<codebuild::BatchGetBuilds>(input).await?.builds.unwrap_or_default();
        let Some(build) = found.into_iter().next() else { return Ok(true) };
        if let Some(logs) = build.logs
            && let (Some(group), Some(stream)) = (logs.group_name, logs.stream_name)
            && self.tail.is_none()
        {
            self.tail = Some(Tail { group, stream, token: None });
        }
        Ok(build.build_complete.unwrap_or_default())
    }

    /// What has come since.
    pub async fn lines(&mut self, client: &Client) -> CliResult<Vec<String>> {
        if self.tail.is_none() {
            self.complete(client).await?;
        }
        match &mut self.tail {
            Some(tail) => tail.lines(client).await,
            None => Ok(Vec::new()),
        }
    }
}

/// A stream of a log, read on from where it was left.
pub struct Tail {
    group: String,
    stream: String,
    token: Option<String>,
}

impl Tail {
    /// The first stream whose name begins so, if there is one yet.
    pub async fn first(client: &Client, group: &str, prefix: &str) -> CliResult<Option<Self>> {
        let input = logs::DescribeLogStreamsInput {
            log_group_name: Some(group.to_owned()),
            log_stream_name_prefix: Some(prefix.to_owned()),
            limit: Some(1),
            ..Default::default()
        };
        let streams = match client.call::<logs::DescribeLogStreams>(input).await {
            Ok(page) => page.log_streams.unwrap_or_default(),
            // The group is made with its first stream.
            Err(CliError::Api { code, .. }) if code == "ResourceNotFoundException" => return Ok(None),
            Err(error) => return Err(error),
        };
        let stream = streams.into_iter().next().and_then(|stream| stream.log_stream_name);
        Ok(stream.map(|stream| Self { group: group.to_owned(), stream, token: None }))
    }

    /// What has come since.
    pub async fn lines(&mut self, client: &Client) -> CliResult<Vec<String>> {
        let mut lines = Vec::new();
        loop {
            let input = logs::GetLogEventsInput {
                log_group_name: Some(self.group.clone()),
                log_stream_name: self.stream.clone(),
                start_from_head: Some(true),
                next_token: self.token.clone(),
                ..Default::default()
            };
            let page = match client.call::<logs::GetLogEvents>(input).await {
                Ok(page) => page,
                // The stream is made with its first line.
                Err(CliError::Api { code, .. }) if code == "ResourceNotFoundException" => return Ok(lines),
                Err(error) => return Err(error),
            };
            let events = page.events.unwrap_or_default();
            let more = !events.is_empty() && page.next_forward_token != self.token;
            lines.extend(events.into_iter().map(|e| e.message.unwrap_or_default().trim_end().to_owned()));
            self.token = page.next_forward_token;
            if !more {
                return Ok(lines);
            }
        }
    }
}
