//! One execution: the graph of its state machine as it was then with the path taken, what went into the chosen state and came out
//! of it, and every event.

use super::visits::{Event, MOST_VISITS, Path, Reader, Visit};
use crate::console::graph::{Flow, Look, draw};
use crate::console::links;
use crate::console::page::{Page, Problem, empty};
use crate::console::site::Site;
use crate::console::text;
use aws::stepfunctions as sfn;
use maud::{Markup, html};
use services::lineage::{Origin, Records};
use std::collections::HashMap;

/// Events that are read; a graph of more than that says no more.
const MOST_EVENTS: usize = 5_000;
/// Events in the table, the newest.
const MOST_ROWS: usize = 400;
/// Of the words of all events, without their data. A history is read again for as long as somebody looks at it.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Events in one answer: each can hold 256 KiB twice, of which little is kept.
const AT_ONCE: i32 = 100;
/// Of a document, on the page.
const SHOWN_BYTES: usize = 64 * 1024;
/// Of why something failed, in the table.
const SHOWN_CAUSE: usize = 300;

struct View<'a> {
    site: &'a Site,
    machine: &'a str,
    run: &'a str,
    chosen: Option<&'a str>,
    execution: sfn::DescribeExecutionOutput,
    events: Vec<Event>,
    is_cut: bool,
    path: Path,
    started: Started,
    origin: Option<Origin>,
}

/// What was started, by the event.
struct Started {
    made: HashMap<i64, String>,
    is_all: bool,
}

pub async fn page(site: &Site, machine: &str, run: &str, chosen: Option<&str>) -> Result<Page, Problem> {
    let arn = site.cx().arn("states", format!("execution:{machine}:{run}")).to_string();
    let input = sfn::DescribeExecutionInput { execution_arn: arn.clone(), included_data: None };
    let execution = match site.call::<sfn::DescribeExecution>(input).await {
        Ok(execution) => execution,
        Err(error) if matches!(error.code(), "ExecutionDoesNotExist" | "InvalidArn") => {
            let problem = Problem::missing(format!("{machine} has no execution {run}."));
            return Err(
                problem.or_else(format!("The executions of {machine}"), site.url(&["states", machine]))
            );
        }
        Err(error) => return Err(error.into()),
    };
    let input =
        sfn::DescribeStateMachineForExecutionInput { execution_arn: arn.clone(), included_data: None };
    let definition = site.call::<sfn::DescribeStateMachineForExecution>(input).await?.definition;
    let (events, reader, is_cut) = history(site, &arn, chosen).await?;
    let path = reader.end(execution.status.unwrap_or_default());
    let by = services::stepfunctions::made_by(&site.cx(), &arn).await?;
    let made = by.made.into_iter().filter_map(|m| Some((i64::try_from(m.event_id).ok()?, m.arn))).collect();
    let started = Started { made, is_all: by.is_all };
    let origin = Records::new(&site.world, &site.region).origin(&arn).await?;
    let view = View { site, machine, run, chosen, execution, events, is_cut, path, started, origin };
    let page = Page::new(short_name(run), view.body(definition.as_deref().unwrap_or_default()));
    Ok(page.below("State machines", site.url(&["states"])).below(machine, site.url(&["states", machine])))
}

/// A name that somebody chose as it is, and of one that was made up what tells it apart.
fn short_name(run: &str) -> String {
    let is_made_up = run.len() == 36 && run.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    format!("Execution {}", if is_made_up { text::short(run) } else { run.to_owned() })
}

/// The events without their data, which is kept of the chosen state alone, and whether there are more.
async fn history(
    site: &Site,
    arn: &str,
    chosen: Option<&str>,
) -> Result<(Vec<Event>, Reader, bool), Problem> {
    let (mut events, mut next_token, mut bytes) = (Vec::new(), None, 0);
    let mut reader = Reader::of_state(chosen);
    loop {
        let input = sfn::GetExecutionHistoryInput {
            execution_arn: arn.to_owned(),
            max_results: Some(AT_ONCE),
            reverse_order: None,
            next_token,
            include_execution_data: Some(chosen.is_some()),
        };
        let page = site.call::<sfn::GetExecutionHistory>(input).await?;
        for event in page.events.iter().flatten() {
            let mut event = Event::of(event);
            reader.read(&event);
            bytes += event.lighten();
            events.push(event);
        }
        next_token = page.next_token;
        if next_token.is_none() || events.len() >= MOST_EVENTS || bytes > MOST_BYTES {
            return Ok((events, reader, next_token.is_some()));
        }
    }
}

/// JSON as a person reads it, unless that makes much of little.
pub fn pretty(text: &str) -> String {
    let read = serde_json::from_str::<serde_json::Value>(text).ok();
    let pretty = read.and_then(|value| serde_json::to_string_pretty(&value).ok());
    pretty.filter(|pretty| pretty.len() <= 4 * SHOWN_BYTES).unwrap_or_else(|| text.to_owned())
}

impl View<'_> {
    fn url(&self, state: Option<&str>) -> String {
        let mut place = vec!["states", self.machine, "executions", self.run];
        place.extend(state);
        self.site.url(&place)
    }

    fn body(&self, definition: &str) -> Markup {
        html! {
            (self.lead())
            div.drawing {
                section.panel {
                    header { h2 { "Graph" } span.quiet { "choose a state" } }
                    (self.graph(definition))
                }
                section.panel #state {
                    @match self.chosen {
                        Some(state) => (self.state(state)),
                        None => (self.whole()),
                    }
                }
            }
            (self.table())
        }
    }

    fn lead(&self) -> Markup {
        let one = &self.execution;
        let status = one.status.unwrap_or_default();
        html! {
            div.lead {
                (text::badge(status.as_str()))
                (text::span(one.start_date, one.stop_date))
                span.quiet { "started " (text::moment(one.start_date)) }
                @if let Some(origin) = &self.origin { span.quiet { "by " (links::origin(self.site, origin)) } }
                @if let Some(count) = one.redrive_count.filter(|count| *count > 0) {
                    span.quiet { "redriven " @match count { 1 => "once", _ => { (count) " times" } } ", " (text::moment(one.redrive_date)) }
                }
                @if one.redrive_status == Some(sfn::ExecutionRedriveStatus::Redrivable) {
                    form.inline.spread method="post" action=(self.url(None)) {
                        button name="do" value="redrive" title="Goes on where it failed; what was done is not done again" { "Redrive" }
                    }
                }
                @if status == sfn::ExecutionStatus::Running {
                    div.buttons.spread { details.menu #stop {
                        summary.button.no { "Stop…" }
                        form method="post" action=(self.url(None)) {
                            label { "Why" input type="text" name="cause" maxlength="200" placeholder="Stopped in the console"; }
                            button.no name="do" value="stop" { strong { "Stop the execution" } small { "jobs that it waits for are stopped as well" } }
                        }
                    } }
                }
            }
            @if one.error.is_some() || one.cause.is_some() {
                div.trouble { (text::sign("bad")) div {
                    @if let Some(error) = &one.error { strong { (error) } }
                    @if let Some(cause) = &one.cause { p.cause { (pretty(cause)) } }
                } }
            }
        }
    }

    fn graph(&self, definition: &str) -> Markup {
        let look = |name: &str| {
            let status = self.path.status(name);
            let count = self.path.of_state(name).count();
            let chosen = self.chosen == Some(name);
            Look {
                tone: if status.is_empty() { "" } else { tone(status) },
                status: said(status).to_owned(),
                // Once more, and it is let go.
                href: Some(self.url(Some(name).filter(|_| !chosen))),
                is_chosen: chosen,
                times: count,
            }
        };
        let taken = |from: &str, to: &str| self.path.taken.contains(&(from.to_owned(), to.to_owned()));
        match Flow::read(definition) {
            Some(flow) => draw(&flow, &format!("Graph of {}", self.machine), &look, &taken),
            None => empty("It can't be drawn", "The definition has no states."),
        }
    }

    /// The execution as a whole, while no state is chosen.
    fn whole(&self) -> Markup {
        let one = &self.execution;
        html! {
            header { h2 { "The execution" } }
            div.inside {
                (document("Input", one.input.as_deref()))
                @if one.output.is_some() { (document("Output", one.output.as_deref())) }
                @if !self.started.made.is_empty() { h3 { "Started" } (self.started_by(|_| true))
                    @if !self.started.is_all { p.quiet { "The first and the last of what it started." } } }
                dl {
                    dt { "Started" } dd { (text::full_moment(one.start_date)) }
                    @if one.stop_date.is_some() { dt { "Ended" } dd { (text::full_moment(one.stop_date)) } }
                    dt { "ARN" } dd { code { (one.execution_arn.as_deref().unwrap_or_default()) } }
                }
            }
        }
    }

    /// Links to what was started by the events that fit.
    fn started_by(&self, fits: impl Fn(i64) -> bool) -> Markup {
        let mut made: Vec<_> = self.started.made.iter().filter(|(event, _)| fits(**event)).collect();
        made.sort();
        html! { ul.started { @for (_, arn) in made { li { (links::to(self.site, arn)) } } } }
    }

    fn state(&self, state: &str) -> Markup {
        let visits: Vec<&Visit> = self.path.of_state(state).collect();
        let status = self.path.status(state);
        html! {
            header {
                h2 { (text::breakable(state)) }
                @if !status.is_empty() { span class={ "badge " (tone(status)) } { (text::sign(tone(status))) (said(status)) } }
                a.quiet href=(self.url(None)) data-in-place { "Close" }
            }
            @if visits.is_empty() { (empty("It was not entered", "The execution has not come here, or went another way.")) }
            @if visits.len() > MOST_VISITS { p.inside.quiet { "The last " (MOST_VISITS) " of " (visits.len()) " times." } }
            @for (number, visit) in visits.iter().enumerate().rev().take(MOST_VISITS) {
                @if visits.len() == 1 { div.inside { (self.visit(visit)) } }
                @else {
                    details.visit id={ "visit-" (number) } open[number + 1 == visits.len()] {
                        summary {
                            span class={ "badge " (tone(visit.status)) } { (text::sign(tone(visit.status)))
                                @match visit.item { Some(item) => { "Item " (item) }, None => { "Time " (number + 1) } } }
                            span.quiet { (text::span(visit.entered, visit.exited.or(self.execution.stop_date))) }
                        }
                        div.inside { (self.visit(visit)) }
                    }
                }
            }
        }
    }

    fn visit(&self, visit: &Visit) -> Markup {
        let has_made = visit.events.iter().any(|event| self.started.made.contains_key(event));
        let ended = visit.exited.or(self.execution.stop_date);
        html! {
            dl.narrow {
                dt { "Entered" } dd { (text::clock(visit.entered)) }
                @if visit.exited.is_some() { dt { "Left" } dd { (text::clock(visit.exited)) } }
                dt { "Took" } dd { (text::span(visit.entered, ended)) }
                @if visit.attempts > 1 { dt { "Attempts" } dd { (visit.attempts) span.quiet { ", the first and " (text::plural(visit.attempts - 1, "retry")) } } }
            }
            @if has_made { (self.started_by(|event| visit.events.contains(&event))) }
            @if let Some(failure) = &visit.failure {
                div.failure { strong { (failure.error) } @if !failure.cause.is_empty() { p.cause { (pretty(&failure.cause)) } } }
            }
            (document("Input", visit.input.as_deref()))
            @if visit.called.is_some() { (document("Called with", visit.called.as_deref())) }
            @if visit.output.is_some() { (document("Output", visit.output.as_deref())) }
        }
    }

    fn table(&self) -> Markup {
        let of_event: HashMap<i64, &str> = self
            .path
            .visits
            .iter()
            .flat_map(|visit| visit.events.iter().map(|event| (*event, visit.state.as_str())))
            .collect();
        let began = self.execution.start_date.map_or(0, aws::Timestamp::millis);
        html! {
            section.panel {
                header { h2 { "Events" } span.quiet {
                    @if self.is_cut { "the first " (self.events.len()) ", there are more; " }
                    @if self.events.len() > MOST_ROWS { "the last " (MOST_ROWS) " of them, " }
                    "newest first"
                } }
                table.stacks.past.events {
                    thead { tr { th.tight { "#" } th { "Event" } th { "State" } th { "What" } th.tight { "After" } th.tight { "At" } } }
                    tbody { @for event in self.events.iter().rev().take(MOST_ROWS) {
                        tr id={ "event-" (event.id) } {
                            td.tight.quiet { (event.id) }
                            td.tight { @if event.is_failure() || event.kind.ends_with("Aborted") { (text::sign("bad")) " " } (text::words(&event.kind)) }
                            td { @if let Some(state) = of_event.get(&event.id) { a href=(self.url(Some(state))) data-in-place { (state) } } }
                            td { (self.what(event)) }
                            td.tight.took { @if let Some(at) = event.at { (text::duration(at.millis() - began)) } }
                            td.tight { (text::clock(event.at)) }
                        }
                    } }
                }
            }
        }
    }

    fn what(&self, event: &Event) -> Markup {
        html! {
            @if let Some(arn) = self.started.made.get(&event.id) { (links::to(self.site, arn)) }
            @else if let Some(error) = event.text("error") {
                span.reason { (error) @if let Some(cause) = event.text("cause") { ": " (text::cut(&text::first_line(cause), SHOWN_CAUSE)) } }
            }
            @else if event.kind.ends_with("Scheduled") {
                span.quiet { (event.text("resourceType").unwrap_or_default()) " " (event.text("resource").unwrap_or_default()) }
            }
        }
    }
}

fn tone(status: &str) -> &'static str {
    match status {
        "Aborted" => "quiet",
        "TimedOut" => "bad",
        other => text::tone(other),
    }
}

fn said(status: &'static str) -> &'static str {
    match status {
        "InProgress" => "Running",
        "TimedOut" => "Timed out",
        "Caught" => "Failed, and was caught",
        other => other,
    }
}

fn document(title: &str, json: Option<&str>) -> Markup {
    html! {
        @if let Some(json) = json {
            h3 { (title) }
            @if json.len() > SHOWN_BYTES {
                pre.document tabindex="0" { (&json[..json.floor_char_boundary(SHOWN_BYTES)]) }
                p.quiet { "The first " (bytes(SHOWN_BYTES)) " of " (bytes(json.len())) "." }
            } @else {
                pre.document tabindex="0" { (pretty(json)) }
            }
        }
    }
}

fn bytes(count: usize) -> String {
    text::size(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_cut_between_characters() {
        let long = format!("\"{}\"", "é".repeat(SHOWN_BYTES / 2));
        let shown = document("Input", Some(&long)).into_string();
        assert!(shown.contains("The first 64.0 KiB of 64.0 KiB."), "{}", &shown[shown.len() - 200..]);
        assert!(shown.len() < SHOWN_BYTES + 200);
        let short = document("Input", Some("{\"a\":1}")).into_string();
        assert!(short.contains("{\n  &quot;a&quot;: 1\n}") && !short.contains("The first"), "{short}");
        assert_eq!(document("Input", None).into_string(), "");
    }

    #[test]
    fn what_would_be_mostly_blank_is_left_as_it_is() {
        assert_eq!(pretty("[1]"), "[\n  1\n]");
        assert_eq!(pretty("no json"), "no json");
        let deep = format!("{}{}{}", "[".repeat(100), vec!["1"; 5_000].join(","), "]".repeat(100));
        assert_eq!(pretty(&deep), deep);
    }
}
