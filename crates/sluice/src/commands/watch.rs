//! `sluice watch`: a pipeline, live, until the execution ends.

use super::logs::BuildLog;
use super::machine::Followed;
use super::pipeline;
use crate::client::Client;
use crate::error::{CliError, CliResult};
use crate::follow::{self, Action, Event, Follower};
use crate::here::{self, Here};
use crate::paint::{self, Paint, Tone};
use aws::codepipeline::PipelineExecutionStatus;
use clap::Args;
use serde_json::Value;
use std::collections::HashMap;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

/// How often the server is asked.
const PAUSE: Duration = Duration::from_millis(250);
/// Characters of the line that says what runs.
const WIDTH: usize = 76;

#[derive(Args)]
pub struct Watch {
    /// The pipeline; may be left out if there is one only
    pipeline: Option<String>,
    /// The execution; the newest if left out
    #[arg(long)]
    execution: Option<String>,
    /// Follow the execution that carries this commit, and wait for it to start
    #[arg(long)]
    commit: Option<String>,
    /// End, with success, when an approval waits
    #[arg(long)]
    until_approval: bool,
    /// Tell what happens from this stage on, as after an approval
    #[arg(long, value_name = "STAGE")]
    from: Option<String>,
    /// Leave out the logs
    #[arg(long)]
    quiet: bool,
    /// A JSON document a line
    #[arg(long)]
    json: bool,
}

impl Watch {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let pipeline = pipeline::named(&client, self.pipeline.clone()).await?;
        if let Some(from) = &self.from {
            pipeline::has_stage(&client, &pipeline, from).await?;
        }
        let mut screen = Screen::new(here, self.json, &client);
        let mut session = Session::default();
        loop {
            let all = pipeline::executions(&client, &pipeline, 20).await?;
            let Some(chosen) = follow::choose(&all, self.execution.as_deref(), self.commit.as_deref()) else {
                if let Some(execution) = &self.execution {
                    return Err(CliError::Say(format!("{pipeline} has no execution {execution}")));
                }
                screen.status("waiting for an execution to start")?;
                tokio::time::sleep(PAUSE).await;
                continue;
            };
            let status = chosen.status.unwrap_or_default();
            let id = chosen.pipeline_execution_id.clone().unwrap_or_default();
            let waits = self.look(&client, &pipeline, &id, chosen, &mut session, &mut screen).await?;
            // One that was cancelled by a change of its own pipeline has a successor in a moment.
            let settled = session.rounds_ended(&id, follow::ended(status));
            if settled >= patience(status, self.execution.is_some()) {
                screen.end()?;
                let good = status == PipelineExecutionStatus::Succeeded;
                return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
            }
            if waits && self.until_approval {
                screen.end()?;
                return Ok(ExitCode::SUCCESS);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Tells what is new; gives whether an approval waits.
    async fn look(
        &self,
        client: &Client,
        pipeline: &str,
        id: &str,
        summary: &aws::codepipeline::PipelineExecutionSummary,
        session: &mut Session,
        screen: &mut Screen<'_>,
    ) -> CliResult<bool> {
        if let Some(event) = session.follower.execution(summary).filter(|event| !is_end(event)) {
            screen.tell(pipeline, &event)?;
        }
        let actions = pipeline::actions(client, pipeline, id).await?;
        let waits = actions.iter().any(Action::waits);
        let actions = since_stage(actions, self.from.as_deref());
        // What an action wrote is told before its end, and that before whatever began after it.
        let news = session.follower.actions(&actions);
        let mut logs = session.work(client, &actions, !self.quiet).await?;
        for event in news {
            if let Event::ActionEnded { stage, action, .. } = &event {
                for line in logs.extract_if(.., |line| line.is_of(stage, action)) {
                    screen.tell(pipeline, &line)?;
                }
            }
            screen.tell(pipeline, &event)?;
        }
        for line in &logs {
            screen.tell(pipeline, line)?;
        }
        if follow::ended(summary.status.unwrap_or_default()) && session.told_end.as_deref() != Some(id) {
            session.told_end = Some(id.to_owned());
            let mut closing = Follower::default();
            if let Some(event) = closing.execution(summary) {
                screen.tell(pipeline, &event)?;
            }
        }
        let busy = actions.iter().filter(|action| action.runs());
        let busy: Vec<String> = busy.map(|a| format!("{}/{} {}", a.stage, a.name, since(a))).collect();
        screen.status(&busy.join(" · "))?;
        Ok(waits)
    }
}

/// What began when the execution was first in this stage, and later. Stages come one after the other.
fn since_stage(actions: Vec<Action>, from: Option<&str>) -> Vec<Action> {
    let is_before = |action: &Action| from.is_some_and(|from| action.stage != from);
    actions.into_iter().skip_while(is_before).collect()
}

fn since(action: &Action) -> String {
    paint::duration(here::now().millis() - action.started.millis())
}

fn is_end(event: &Event) -> bool {
    matches!(event, Event::Execution { status, .. } if !matches!(status.as_str(), "InProgress" | "Stopping"))
}

/// After how many looks at an ended execution one stops looking for its successor.
fn patience(status: PipelineExecutionStatus, named: bool) -> u32 {
    match status {
        PipelineExecutionStatus::Cancelled | PipelineExecutionStatus::Superseded if !named => 40,
        _ => 1,
    }
}

/// What has been told, and where each log was left.
#[derive(Default)]
struct Session {
    follower: Follower,
    logs: HashMap<String, (BuildLog, bool)>,
    machines: HashMap<String, (Followed, bool)>,
    ended: Option<(String, u32)>,
    told_end: Option<String>,
}

impl Session {
    fn rounds_ended(&mut self, id: &str, ended: bool) -> u32 {
        if !ended {
            self.ended = None;
            return 0;
        }
        let rounds = self.ended.take().filter(|(known, _)| known == id).map_or(1, |(_, rounds)| rounds + 1);
        self.ended = Some((id.to_owned(), rounds));
        rounds
    }

    /// What the actions do, and what that writes if `logs` are wanted.
    async fn work(&mut self, client: &Client, actions: &[Action], logs: bool) -> CliResult<Vec<Event>> {
        let mut events = if logs { self.logs(client, actions).await? } else { Vec::new() };
        for action in actions.iter().filter(|a| a.provider == "StepFunctions") {
            let Some(execution) = &action.external_id else { continue };
            let (machine, complete) = self
                .machines
                .entry(execution.clone())
                .or_insert_with(|| (Followed::new(client, execution.clone()), false));
            if *complete {
                continue;
            }
            *complete = !action.runs();
            events.extend(machine.news(action, logs).await?);
        }
        Ok(events)
    }

    async fn logs(&mut self, client: &Client, actions: &[Action]) -> CliResult<Vec<Event>> {
        let mut events = Vec::new();
        for action in actions {
            let Some(log) = BuildLog::of(action) else { continue };
            let (log, complete) = self.logs.entry(action.id.clone()).or_insert((log, false));
            if *complete {
                continue;
            }
            *complete = !action.runs();
            events.extend(log.lines(client).await?.into_iter().map(|line| Event::Log {
                stage: action.stage.clone(),
                action: action.name.clone(),
                line,
            }));
        }
        Ok(events)
    }
}

/// Where events are written: lines, with a line below them on a terminal that says what runs.
struct Screen<'a> {
    paint: Paint,
    json: bool,
    terminal: bool,
    client: &'a Client,
    execution: String,
    stage: String,
    has_status: bool,
}

impl<'a> Screen<'a> {
    fn new(here: &Here, json: bool, client: &'a Client) -> Self {
        let terminal = here.terminal && here.colour && !json;
        Self {
            paint: Paint::new(here.colour),
            json,
            terminal,
            client,
            execution: String::new(),
            stage: String::new(),
            has_status: false,
        }
    }

    fn tell(&mut self, pipeline: &str, event: &Event) -> CliResult<()> {
        if self.json {
            let mut document = serde_json::to_value(event).map_err(|e| CliError::Say(e.to_string()))?;
            if let Value::Object(members) = &mut document {
                members.insert("pipeline".into(), pipeline.into());
                members.insert("at".into(), here::now().to_iso8601_millis().into());
            }
            return Ok(paint::line(document.to_string())?);
        }
        self.clear()?;
        for line in self.words(pipeline, event) {
            paint::line(line)?;
        }
        Ok(())
    }

    fn words(&mut self, pipeline: &str, event: &Event) -> Vec<String> {
        let paint = &self.paint;
        match event {
            Event::Execution { execution, status, revision, message, trigger } => {
                let tone = Tone::of(status);
                let revision = revision.as_deref().map(short).unwrap_or_default();
                let message = paint::message(message.as_deref().unwrap_or_default());
                let head = paint.tone(tone, &format!("{} {pipeline}", tone.sign()));
                let what = format!("{} {}", paint.bold(&revision), paint::harmless(&message));
                let by = trigger.as_deref().map(|t| format!("started by {t}")).unwrap_or_default();
                let quiet = paint.dim(&format!("execution {} {by}", short(execution)));
                // Of another execution the stages are named again.
                let is_other = self.execution != *execution;
                execution.clone_into(&mut self.execution);
                let stage = if is_other { std::mem::take(&mut self.stage) } else { self.stage.clone() };
                let gap = if stage.is_empty() { None } else { Some(String::new()) };
                gap.into_iter().chain([format!("{head} {status}  {}  {quiet}", what.trim())]).collect()
            }
            Event::ActionStarted { stage, action, provider } => {
                let line = format!("  {} {action}  {}", paint.tone(Tone::Busy, "▸"), paint.dim(provider));
                self.under(stage, line)
            }
            Event::ActionEnded { stage, action, status, milliseconds, summary, error } => {
                let tone = Tone::of(status);
                let sign = paint.tone(tone, &format!("{} {action}", tone.sign()));
                let took = paint.dim(&paint::duration(*milliseconds));
                let summary = paint::message(summary.as_deref().unwrap_or_default());
                let mut lines = self.under(stage, format!("  {sign}  {took}  {}", paint::harmless(&summary)));
                lines.extend(
                    error.iter().map(|e| self.paint.tone(Tone::Bad, &format!("    {}", paint::harmless(e)))),
                );
                lines
            }
            // What the build says of itself is quieter than what it runs.
            Event::Log { line, .. } if line.starts_with("[Container]") => {
                vec![paint.dim(&format!("    │ {}", paint::plain(line)))]
            }
            Event::Log { line, .. } => vec![format!("    {} {}", paint.dim("│"), paint::harmless(line))],
            Event::StateEntered { state, .. } => {
                vec![format!("    {} {}", paint.tone(Tone::Busy, "▸"), paint::plain(state))]
            }
            Event::JobStarted { state, job, kind, .. } => {
                let job = format!("{kind} {}", paint::plain(job));
                vec![format!("    {} {}  {}", paint.dim("·"), paint::plain(state), paint.dim(&job))]
            }
            Event::JobMeasured { metrics, .. } => {
                let measured =
                    metrics.iter().map(|(name, value)| format!("{} {value:.5}", paint::plain(name)));
                let measured: Vec<String> = measured.collect();
                vec![format!("    {} {}", paint.dim("│"), measured.join("  "))]
            }
            Event::StateFailed { state, error, .. } => {
                let head = paint.tone(Tone::Bad, &format!("✗ {}", paint::plain(state)));
                vec![format!("    {head}  {}", paint::harmless(&paint::message(error)))]
            }
            Event::StateExited { state, milliseconds, .. } => {
                let head = paint.tone(Tone::Good, &format!("✓ {}", paint::plain(state)));
                vec![format!("    {head}  {}", paint.dim(&paint::duration(*milliseconds)))]
            }
            Event::Untold { error, .. } => {
                let head = paint.tone(Tone::Waiting, "!");
                vec![format!("    {head} {}", paint::harmless(&paint::message(error)))]
            }
            Event::ApprovalNeeded { stage, action, text, link } => {
                self.approval(pipeline, stage, action, text.as_deref(), link.as_deref())
            }
        }
    }

    /// Names the stage first, if another was spoken of before.
    fn under(&mut self, stage: &str, line: String) -> Vec<String> {
        if self.stage == stage {
            return vec![line];
        }
        stage.clone_into(&mut self.stage);
        vec![self.paint.bold(stage), line]
    }

    fn approval(
        &self,
        pipeline: &str,
        stage: &str,
        action: &str,
        text: Option<&str>,
        link: Option<&str>,
    ) -> Vec<String> {
        let paint = &self.paint;
        let url = super::console::approval_url(self.client, pipeline, stage, action);
        let mut lines = vec![paint.tone(Tone::Waiting, &format!("  ? {action} waits for a person"))];
        lines.extend(
            text.iter().flat_map(|t| t.trim().lines()).map(|t| format!("    {}", paint::harmless(t))),
        );
        lines.extend(link.iter().map(|l| format!("    {}", paint::harmless(l))));
        lines.push(format!(
            "    {} sluice approve {pipeline} --stage {stage} -m \"why\"",
            paint.dim("approve:")
        ));
        lines.push(format!(
            "    {} sluice reject {pipeline} --stage {stage} -m \"why\"",
            paint.dim("reject: ")
        ));
        lines.push(format!("    {} {url}", paint.dim("console:")));
        lines.push(paint.dim("             (a browser that is new to it is let in by `sluice console`)"));
        lines
    }

    fn status(&mut self, text: &str) -> CliResult<()> {
        if !self.terminal {
            return Ok(());
        }
        self.clear()?;
        if !text.is_empty() {
            let mut out = io::stdout().lock();
            // Beyond the end of the line it could not be taken back.
            let text: String = paint::plain(text).chars().take(WIDTH).collect();
            write!(out, "{}", self.paint.dim(&format!("… {text}")))?;
            out.flush()?;
            self.has_status = true;
        }
        Ok(())
    }

    fn clear(&mut self) -> CliResult<()> {
        if std::mem::take(&mut self.has_status) {
            write!(io::stdout().lock(), "\r\x1b[K")?;
        }
        Ok(())
    }

    fn end(&mut self) -> CliResult<()> {
        self.clear()
    }
}

/// Eight characters of an id or a commit tell them apart.
fn short(id: &str) -> String {
    id.chars().take(8).collect()
}
