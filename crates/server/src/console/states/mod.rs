//! State machines: those of an account, one with its definition, and an execution with the path that it took.

mod execution;
mod visits;

pub use execution::{page as execution, pretty};

use super::graph::{Flow, Look, draw};
use super::page::{Page, Problem, aside, empty};
use super::site::Site;
use super::text;
use aws::stepfunctions as sfn;
use maud::{Markup, html};

/// Executions on a machine's page.
const SHOWN: i32 = 50;

pub async fn list(site: &Site) -> Result<Page, Problem> {
    let (mut machines, mut next_token) = (Vec::new(), None);
    loop {
        let input = sfn::ListStateMachinesInput { next_token, max_results: None };
        let page = site.call::<sfn::ListStateMachines>(input).await?;
        machines.extend(page.state_machines.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    if machines.is_empty() {
        let how = "A stack with an AWS::StepFunctions::StateMachine makes one, and so does `aws stepfunctions create-state-machine`.";
        return Ok(Page::new("State machines", empty("This account has no state machines yet", how)));
    }
    let mut rows = Vec::new();
    for machine in &machines {
        let arn = machine.state_machine_arn.clone().unwrap_or_default();
        let is_express = machine.r#type == Some(sfn::StateMachineType::Express);
        let latest = if is_express { None } else { executions(site, &arn, 1).await?.0.into_iter().next() };
        rows.push((machine, latest));
    }
    let body = html! { section.panel { table.stacks {
        thead { tr { th { "State machine" } th { "Last execution" } th { "Type" } th.tight { "Took" } th.tight { "Started" } th.tight { "Made" } } }
        tbody { @for (machine, latest) in &rows {
            @let name = machine.name.as_deref().unwrap_or_default();
            tr {
                td { a href=(site.url(&["states", name])) { strong { (name) } } }
                td.tight { @match latest {
                    Some(latest) => a href=(url_of(site, latest.execution_arn.as_deref().unwrap_or_default()).unwrap_or_default())
                        { (text::badge(latest.status.unwrap_or_default().as_str())) },
                    None => span.quiet { @if machine.r#type == Some(sfn::StateMachineType::Express) { "not kept" } @else { "never ran" } },
                } }
                td.tight { (text::words(machine.r#type.unwrap_or_default().as_str())) }
                td.tight { @if let Some(latest) = latest { (text::span(latest.start_date, latest.stop_date)) } }
                td.tight { (text::moment(latest.as_ref().and_then(|l| l.start_date))) }
                td.tight { (text::moment(machine.creation_date)) }
            }
        } }
    } } };
    Ok(Page::new("State machines", body))
}

/// The newest executions, and whether there are more.
async fn executions(
    site: &Site,
    arn: &str,
    most: i32,
) -> Result<(Vec<sfn::ExecutionListItem>, bool), Problem> {
    let input = sfn::ListExecutionsInput {
        state_machine_arn: Some(arn.to_owned()),
        max_results: Some(most),
        ..Default::default()
    };
    let page = site.call::<sfn::ListExecutions>(input).await?;
    Ok((page.executions.unwrap_or_default(), page.next_token.is_some()))
}

fn machine_arn(site: &Site, name: &str) -> String {
    site.cx().arn("states", format!("stateMachine:{name}")).to_string()
}

/// The page of an execution or a state machine that an ARN names.
pub fn url_of(site: &Site, arn: &str) -> Option<String> {
    let parts: Vec<&str> = arn.split(':').collect();
    let there = site.of_arn(&arn.parse().ok()?)?;
    match parts.as_slice() {
        [_, _, "states", _, _, "execution", machine, run] => {
            Some(there.url(&["states", machine, "executions", run]))
        }
        [_, _, "states", _, _, "stateMachine", machine, ..] => Some(there.url(&["states", machine])),
        _ => None,
    }
}

async fn described(site: &Site, name: &str) -> Result<sfn::DescribeStateMachineOutput, Problem> {
    let input =
        sfn::DescribeStateMachineInput { state_machine_arn: machine_arn(site, name), included_data: None };
    match site.call::<sfn::DescribeStateMachine>(input).await {
        Ok(machine) => Ok(machine),
        Err(error) if matches!(error.code(), "StateMachineDoesNotExist" | "InvalidArn") => {
            let problem = Problem::missing(format!(
                "There is no state machine {name} in the account {}.",
                site.account.name
            ));
            Err(problem.or_else("The state machines of this account", site.url(&["states"])))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn machine(site: &Site, name: &str) -> Result<Page, Problem> {
    let machine = described(site, name).await?;
    let arn = machine.state_machine_arn.clone().unwrap_or_default();
    let is_express = machine.r#type == Some(sfn::StateMachineType::Express);
    let (runs, is_cut) = if is_express { (Vec::new(), false) } else { executions(site, &arn, SHOWN).await? };
    let definition = machine.definition.as_deref().unwrap_or_default();
    let body = html! {
        div.lead {
            span.quiet { (text::words(machine.r#type.unwrap_or_default().as_str())) }
            @if let Some(role) = &machine.role_arn { span.quiet title=(role) { "as " (text::who(role)) } }
            span.quiet { "made " (text::moment(machine.creation_date)) }
            div.buttons.spread { (start_form(site, name)) }
        }
        div.drawing {
            section.panel {
                header { h2 { "Graph" } span.quiet { "as it is now" } }
                (plain_graph(definition, name))
            }
            section.panel {
                header { h2 { "Executions" } @if !runs.is_empty() { span.quiet { "newest first" } } }
                (run_table(site, &runs, is_express))
                @if is_cut { (aside("There are more: `aws stepfunctions list-executions` lists them all.")) }
            }
        }
        section.panel {
            details #definition {
                summary { strong { "Definition" } span.quiet { (text::plural(definition.lines().count(), "line")) } }
                pre { (definition) }
            }
        }
    };
    Ok(Page::new(name, body).below("State machines", site.url(&["states"])))
}

fn plain_graph(definition: &str, name: &str) -> Markup {
    let look = |_: &str| Look { tone: "", status: String::new(), href: None, is_chosen: false, times: 0 };
    match Flow::read(definition) {
        Some(flow) => draw(&flow, &format!("Graph of {name}"), &look, &|_, _| false),
        None => empty("It can't be drawn", "The definition has no states."),
    }
}

fn start_form(site: &Site, name: &str) -> Markup {
    html! {
        details.menu #start {
            summary.button.primary { "Start execution…" }
            form.wide method="post" action=(site.url(&["states", name])) {
                label for="input" { "Input" small { "JSON" } }
                textarea #input name="input" rows="8" spellcheck="false" { "{}" }
                label { "Name" input type="text" name="name" maxlength="80" placeholder="one is made up" autocomplete="off"; }
                button.primary name="do" value="start" { "Start" }
            }
        }
    }
}

fn run_table(site: &Site, runs: &[sfn::ExecutionListItem], is_express: bool) -> Markup {
    if is_express {
        return empty(
            "Executions of this type are not kept",
            "Express executions leave their log, if one is configured.",
        );
    }
    if runs.is_empty() {
        return empty(
            "It has never run",
            "Start execution, a pipeline's action, a schedule or `aws stepfunctions start-execution` runs it.",
        );
    }
    html! { table.stacks {
        thead { tr { th { "Execution" } th { "Status" } th.tight { "Took" } th.tight { "Started" } } }
        tbody { @for run in runs {
            @let arn = run.execution_arn.as_deref().unwrap_or_default();
            tr {
                td { a href=(url_of(site, arn).unwrap_or_default()) { code { (run.name.as_deref().unwrap_or_default()) } } }
                td.tight { (text::badge(run.status.unwrap_or_default().as_str())) }
                td.tight { (text::span(run.start_date, run.stop_date)) }
                td.tight { (text::moment(run.start_date)) }
            }
        } }
    } }
}

/// Starts an execution, and gives its page.
pub async fn start(site: &Site, machine: &str, name: &str, input: &str) -> Result<String, Problem> {
    let given = |text: &str| Some(text.trim()).filter(|t| !t.is_empty()).map(str::to_owned);
    let input = sfn::StartExecutionInput {
        state_machine_arn: machine_arn(site, machine),
        name: given(name),
        input: given(input),
        trace_header: None,
    };
    let started = match site.call::<sfn::StartExecution>(input).await {
        Ok(started) => started,
        Err(error) => {
            let back = site.url(&["states", machine]);
            return Err(Problem::from(error).or_else(format!("Back to {machine}"), back));
        }
    };
    let arn = started.execution_arn.unwrap_or_default();
    // An express execution has no page.
    Ok(url_of(site, &arn).unwrap_or_else(|| site.url(&["states", machine])))
}

/// Stops an execution.
pub async fn stop(site: &Site, machine: &str, run: &str, cause: &str) -> Result<String, Problem> {
    let cause = Some(cause.trim()).filter(|c| !c.is_empty()).unwrap_or("Stopped in the console");
    let input = sfn::StopExecutionInput {
        execution_arn: site.cx().arn("states", format!("execution:{machine}:{run}")).to_string(),
        error: None,
        cause: Some(cause.to_owned()),
    };
    site.call::<sfn::StopExecution>(input).await?;
    Ok(site.url(&["states", machine, "executions", run]))
}

/// Takes an execution up again where it failed.
pub async fn redrive(site: &Site, machine: &str, run: &str) -> Result<String, Problem> {
    let back = site.url(&["states", machine, "executions", run]);
    let input = sfn::RedriveExecutionInput {
        execution_arn: site.cx().arn("states", format!("execution:{machine}:{run}")).to_string(),
        client_token: None,
    };
    match site.call::<sfn::RedriveExecution>(input).await {
        Ok(_) => Ok(back),
        Err(error) => Err(Problem::from(error).or_else("Back to the execution", back)),
    }
}
