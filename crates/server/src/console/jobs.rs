//! Training, processing and transform jobs: those of an account, and one with how it went, what it took and what it left.

use super::chart;
use super::links;
use super::live;
use super::page::{Page, Problem, aside, empty};
use super::site::Site;
use super::text;
use aws::Timestamp;
use aws::sagemaker as sm;
use maud::{Markup, html};
use services::lineage::{Data, Job, JobKind, Records, data_of, unless_gone};
use services::sagemaker::{Ran, Series, ran, series};

/// Jobs of each kind on the page.
const SHOWN: i32 = 100;
/// What a list can be narrowed to.
const KINDS: &[(&str, &str)] =
    &[("all", "All"), ("training", "Training"), ("processing", "Processing"), ("transform", "Transform")];
const STATUSES: &[&str] = &["any", "InProgress", "Completed", "Failed", "Stopped"];

pub fn title(kind: JobKind) -> &'static str {
    match kind {
        JobKind::Training => "Training",
        JobKind::Processing => "Processing",
        JobKind::Transform => "Transform",
    }
}

struct Row {
    name: String,
    kind: JobKind,
    status: String,
    /// What it does now, or why it failed.
    remark: Option<String>,
    created: Option<Timestamp>,
    ended: Option<Timestamp>,
}

pub async fn list(site: &Site, kind: &str, status: &str) -> Result<Page, Problem> {
    if !STATUSES.contains(&status) || !KINDS.iter().any(|(known, _)| *known == kind) {
        let problem = Problem::missing("There is no such list of jobs.");
        return Err(problem.or_else("The jobs of this account", site.url(&["jobs"])));
    }
    let wanted = Some(status).filter(|status| *status != "any");
    let (mut rows, mut is_cut) = (Vec::new(), false);
    for one in JobKind::ALL {
        if kind != "all" && !title(one).eq_ignore_ascii_case(kind) {
            continue;
        }
        let (found, has_more) = match one {
            JobKind::Training => training_jobs(site, wanted).await?,
            JobKind::Processing => processing_jobs(site, wanted).await?,
            JobKind::Transform => transform_jobs(site, wanted).await?,
        };
        rows.extend(found);
        is_cut |= has_more;
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.created));
    let is_narrowed = kind != "all" || wanted.is_some();
    let body = html! {
        (filters(site, kind, status))
        @if rows.is_empty() && !is_narrowed {
            (empty("No job has run here yet", "A state machine's task runs one, or `aws sagemaker create-training-job`, or the Python SDK."))
        } @else if rows.is_empty() { (empty("No job is like that", "Choose others above.")) }
        @else { section.panel { table.stacks {
            thead { tr { th { "Job" } th { "Kind" } th { "Status" } th { "What" } th.tight { "Took" } th.tight { "Started" } } }
            tbody #jobs { @for row in &rows {
                tr {
                    td { a href=(site.url(&["jobs", row.kind.noun(), &row.name])) { strong { (text::breakable(&row.name)) } } }
                    td.tight { (title(row.kind)) }
                    td.tight { (text::badge(&row.status)) }
                    td { @if let Some(remark) = &row.remark {
                        @if row.status == "Failed" { span.reason { (text::first_line(remark)) } } @else { span.quiet { (text::first_line(remark)) } }
                    } }
                    td.tight { (text::span(row.created, row.ended)) }
                    td.tight { (text::moment(row.created)) }
                }
            } }
        } } }
        @if is_cut { (aside(&format!("The newest {SHOWN} of each kind: `aws sagemaker list-training-jobs`, `list-processing-jobs` and `list-transform-jobs` list them all."))) }
    };
    Ok(Page::new("Jobs", body))
}

fn filters(site: &Site, kind: &str, status: &str) -> Markup {
    html! {
        div.filters {
            nav.choices aria-label="Kind" { @for (known, title) in KINDS {
                a href=(site.url(&["jobs", known, status])) aria-current=[(kind == *known).then_some("true")] { (title) }
            } }
            nav.choices aria-label="Status" { @for known in STATUSES {
                a href=(site.url(&["jobs", kind, known])) aria-current=[(status == *known).then_some("true")] { (text::words(known)) }
            } }
            input #find type="search" data-filter="jobs" placeholder="Find by name" aria-label="Find by name" autocomplete="off";
        }
    }
}

/// The newest, and whether there are more.
async fn training_jobs(site: &Site, status: Option<&str>) -> Result<(Vec<Row>, bool), Problem> {
    let input = sm::ListTrainingJobsInput {
        status_equals: status.and_then(|status| status.parse().ok()),
        sort_by: Some(sm::SortBy::CreationTime),
        sort_order: Some(sm::SortOrder::Descending),
        max_results: Some(SHOWN),
        ..Default::default()
    };
    let page = site.call::<sm::ListTrainingJobs>(input).await?;
    let jobs = page.training_job_summaries.into_iter().flatten();
    let rows = jobs
        .map(|job| Row {
            name: job.training_job_name.unwrap_or_default(),
            kind: JobKind::Training,
            status: job.training_job_status.unwrap_or_default().as_str().to_owned(),
            remark: job
                .secondary_status
                .filter(|_| job.training_end_time.is_none())
                .map(|s| text::words(s.as_str())),
            created: job.creation_time,
            ended: job.training_end_time,
        })
        .collect();
    Ok((rows, page.next_token.is_some()))
}

async fn processing_jobs(site: &Site, status: Option<&str>) -> Result<(Vec<Row>, bool), Problem> {
    let input = sm::ListProcessingJobsInput {
        status_equals: status.and_then(|status| status.parse().ok()),
        sort_by: Some(sm::SortBy::CreationTime),
        sort_order: Some(sm::SortOrder::Descending),
        max_results: Some(SHOWN),
        ..Default::default()
    };
    let page = site.call::<sm::ListProcessingJobs>(input).await?;
    let jobs = page.processing_job_summaries.into_iter().flatten();
    let rows = jobs
        .map(|job| Row {
            name: job.processing_job_name.unwrap_or_default(),
            kind: JobKind::Processing,
            status: job.processing_job_status.unwrap_or_default().as_str().to_owned(),
            remark: job.failure_reason.or(job.exit_message),
            created: job.creation_time,
            ended: job.processing_end_time,
        })
        .collect();
    Ok((rows, page.next_token.is_some()))
}

async fn transform_jobs(site: &Site, status: Option<&str>) -> Result<(Vec<Row>, bool), Problem> {
    let input = sm::ListTransformJobsInput {
        status_equals: status.and_then(|status| status.parse().ok()),
        sort_by: Some(sm::SortBy::CreationTime),
        sort_order: Some(sm::SortOrder::Descending),
        max_results: Some(SHOWN),
        ..Default::default()
    };
    let page = site.call::<sm::ListTransformJobs>(input).await?;
    let jobs = page.transform_job_summaries.into_iter().flatten();
    let rows = jobs
        .map(|job| Row {
            name: job.transform_job_name.unwrap_or_default(),
            kind: JobKind::Transform,
            status: job.transform_job_status.unwrap_or_default().as_str().to_owned(),
            remark: job.failure_reason,
            created: job.creation_time,
            ended: job.transform_end_time,
        })
        .collect();
    Ok((rows, page.next_token.is_some()))
}

/// What the page tells of a job of any kind.
#[derive(Default)]
struct Told {
    status: String,
    secondary: Option<String>,
    reason: Option<String>,
    message: Option<String>,
    role: Option<String>,
    instance: Option<String>,
    most_seconds: Option<i32>,
    parameters: Vec<(String, String)>,
    variables: Vec<(String, String)>,
    command: Vec<String>,
    transitions: Vec<sm::SecondaryStatusTransition>,
    /// Where the data is of the model that a transform job asks, if it has any; none if that model is gone.
    asked: Option<Vec<String>>,
    /// How a transform job puts its questions.
    questions: Vec<(&'static str, String)>,
}

pub async fn one(site: &Site, kind: JobKind, name: &str) -> Result<Page, Problem> {
    let noun = kind.noun();
    let arn = site.cx().arn("sagemaker", format!("{noun}/{}", name.to_lowercase())).to_string();
    let records = Records::new(&site.world, &site.region);
    let Some(job) = records.job(&arn).await? else {
        let problem =
            Problem::missing(format!("There is no job {name} in the account {}.", site.account.name));
        return Err(problem.or_else("The jobs of this account", site.url(&["jobs"])));
    };
    let told = match kind {
        JobKind::Training => training(site, name).await?,
        JobKind::Processing => processing(site, name).await?,
        JobKind::Transform => transform(site, name).await?,
    };
    let ran = ran(&site.cx(), noun, name).await?;
    let series = if kind == JobKind::Training { series(&site.cx(), name).await? } else { Vec::new() };
    let origin = records.origin(&arn).await?;
    let body = html! {
        div.lead {
            (text::badge(&told.status))
            @if let Some(secondary) = told.secondary.as_deref().filter(|s| *s != told.status) { span.quiet { (text::words(secondary)) } }
            (text::span(job.started.or(job.created), job.ended))
            span.quiet { "made " (text::moment(job.created)) @if let Some(origin) = &origin { " by " (links::origin(site, origin)) } }
            div.buttons.spread {
                @if job.model.is_some() { a.button.primary href=(site.url(&["models", &job.name])) { "The model" } }
                @if matches!(told.status.as_str(), "InProgress") { (stop_form(site, noun, name)) }
            }
        }
        @if let Some(reason) = &told.reason { div.trouble { (text::sign("bad")) div { p.cause { (reason) } } } }
        (charts(&series, &ran))
        div.pair {
            div { (data(site, &job, &told)) (pairs("Parameters", &told.parameters)) (pairs("Environment variables", &told.variables)) }
            div { (facts(site, &job, &told, &ran)) (transitions(&told)) }
        }
    };
    let mut page = Page::new(job.name.clone(), body).below("Jobs", site.url(&["jobs"]));
    page.log = Some(live::log_place(ran.log_group, &ran.log_stream));
    Ok(page)
}

async fn training(site: &Site, name: &str) -> Result<Told, Problem> {
    let input = sm::DescribeTrainingJobInput { training_job_name: name.to_owned() };
    let job = site.call::<sm::DescribeTrainingJob>(input).await?;
    let algorithm = job.algorithm_specification.unwrap_or_default();
    let command = [algorithm.container_entrypoint, algorithm.container_arguments];
    Ok(Told {
        status: job.training_job_status.unwrap_or_default().as_str().to_owned(),
        secondary: job.secondary_status.map(|status| status.as_str().to_owned()),
        reason: job.failure_reason,
        message: None,
        role: job.role_arn,
        instance: job.resource_config.and_then(|r| r.instance_type).map(|t| t.as_str().to_owned()),
        most_seconds: job.stopping_condition.and_then(|c| c.max_runtime_in_seconds),
        parameters: job.hyper_parameters.into_iter().flatten().collect(),
        variables: job.environment.into_iter().flatten().collect(),
        command: command.into_iter().flatten().flatten().collect(),
        transitions: job.secondary_status_transitions.unwrap_or_default(),
        ..Told::default()
    })
}

async fn processing(site: &Site, name: &str) -> Result<Told, Problem> {
    let input = sm::DescribeProcessingJobInput { processing_job_name: name.to_owned() };
    let job = site.call::<sm::DescribeProcessingJob>(input).await?;
    let app = job.app_specification.unwrap_or_default();
    let command = [app.container_entrypoint, app.container_arguments];
    Ok(Told {
        status: job.processing_job_status.unwrap_or_default().as_str().to_owned(),
        reason: job.failure_reason,
        message: job.exit_message,
        role: job.role_arn,
        instance: job
            .processing_resources
            .and_then(|r| r.cluster_config.instance_type)
            .map(|t| t.as_str().to_owned()),
        most_seconds: job.stopping_condition.map(|c| c.max_runtime_in_seconds),
        variables: job.environment.into_iter().flatten().collect(),
        command: command.into_iter().flatten().flatten().collect(),
        ..Told::default()
    })
}

async fn transform(site: &Site, name: &str) -> Result<Told, Problem> {
    let input = sm::DescribeTransformJobInput { transform_job_name: name.to_owned() };
    let job = site.call::<sm::DescribeTransformJob>(input).await?;
    let model_name = job.model_name.unwrap_or_default();
    let described = site.call::<sm::DescribeModel>(sm::DescribeModelInput { model_name }).await;
    let model = unless_gone(described)?;
    let (input, output) = (job.transform_input, job.transform_output);
    let questions = [
        ("Questions are", input.as_ref().and_then(|input| input.content_type.clone())),
        ("Split by", input.and_then(|input| input.split_type).map(|by| text::words(by.as_str()))),
        ("At once", job.batch_strategy.map(|strategy| text::words(strategy.as_str()))),
        ("Answers are", output.as_ref().and_then(|output| output.accept.clone())),
        (
            "Put together by",
            output.and_then(|output| output.assemble_with).map(|by| text::words(by.as_str())),
        ),
    ];
    Ok(Told {
        status: job.transform_job_status.unwrap_or_default().as_str().to_owned(),
        reason: job.failure_reason,
        role: model.as_ref().and_then(|model| model.execution_role_arn.clone()),
        instance: job.transform_resources.map(|resources| resources.instance_type.as_str().to_owned()),
        variables: job.environment.into_iter().flatten().collect(),
        asked: model.as_ref().map(data_of),
        questions: questions.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
        ..Told::default()
    })
}

fn stop_form(site: &Site, noun: &str, name: &str) -> Markup {
    html! {
        form.inline method="post" action=(site.url(&["jobs", noun, name])) {
            button.no name="do" value="stop" { "Stop" }
        }
    }
}

/// Asks a job to stop.
pub async fn stop(site: &Site, kind: JobKind, name: &str) -> Result<String, Problem> {
    match kind {
        JobKind::Training => {
            let input = sm::StopTrainingJobInput { training_job_name: name.to_owned() };
            site.call::<sm::StopTrainingJob>(input).await?;
        }
        JobKind::Processing => {
            let input = sm::StopProcessingJobInput { processing_job_name: name.to_owned() };
            site.call::<sm::StopProcessingJob>(input).await?;
        }
        JobKind::Transform => {
            let input = sm::StopTransformJobInput { transform_job_name: name.to_owned() };
            site.call::<sm::StopTransformJob>(input).await?;
        }
    }
    Ok(site.url(&["jobs", kind.noun(), name]))
}

/// Its metrics, and what its process took.
fn charts(series: &[Series], ran: &Ran) -> Markup {
    let memory: Vec<(i64, f64)> =
        ran.samples.iter().map(|s| (s.at.millis(), as_float(s.resident_kib) * 1024.0)).collect();
    let cores: Vec<(i64, f64)> = ran
        .samples
        .windows(2)
        .filter_map(|pair| {
            let millis = u64::try_from(pair[1].at.millis() - pair[0].at.millis()).ok().filter(|m| *m > 0)?;
            let used = pair[1].cpu_ms.saturating_sub(pair[0].cpu_ms);
            Some((pair[1].at.millis(), as_float(used) / as_float(millis)))
        })
        .collect();
    html! {
        @if !series.is_empty() { section.panel {
            header { h2 { "Metrics" } span.quiet { "from its log" } }
            div.charts { @for one in series {
                @let values: Vec<(i64, f64)> = one.values.iter().map(|(at, value)| (at.millis(), *value)).collect();
                (chart::line(&one.name, &values, &chart::number, false))
            } }
        } }
        @if !memory.is_empty() || ran.cpu_ms.is_some() { section.panel {
            header { h2 { "Resources" } span.quiet { (took(ran)) } }
            @if !memory.is_empty() { div.charts {
                (chart::line("Memory", &memory, &bytes, true))
                (chart::line("Processor cores", &cores, &|cores| format!("{cores:.2}"), true))
            } }
        } }
    }
}

/// What the process took, once it has ended.
fn took(ran: &Ran) -> String {
    let cpu = ran
        .cpu_ms
        .and_then(|ms| i64::try_from(ms).ok())
        .map(|ms| format!("{} of a processor", text::duration(ms)));
    let peak = ran
        .peak_kib
        .filter(|kib| *kib > 0)
        .map(|kib| format!("{} in its largest process", bytes(as_float(kib) * 1024.0)));
    [cpu, peak].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[expect(clippy::cast_precision_loss, reason = "a picture needs no more")]
fn as_float(count: u64) -> f64 {
    count as f64
}

fn bytes(bytes: f64) -> String {
    let mib = bytes / 1_048_576.0;
    if mib >= 1024.0 { format!("{:.2} GiB", mib / 1024.0) } else { format!("{mib:.0} MiB") }
}

/// What it took and what it left.
fn data(site: &Site, job: &Job, told: &Told) -> Markup {
    let rows = |title: &str, all: &[Data]| {
        html! { @for data in all { tr { td.tight { span.flow { (title) } " " (data.name) } td { (links::uri(site, &data.uri)) } } } }
    };
    let models = |uris: &mut dyn Iterator<Item = &String>| -> Vec<Data> {
        uris.map(|uri| Data { name: "model".to_owned(), uri: uri.clone() }).collect()
    };
    let (asked, model) = (models(&mut told.asked.iter().flatten()), models(&mut job.model.iter()));
    html! { section.panel {
        header { h2 { "Data" } }
        @if job.inputs.is_empty() && job.outputs.is_empty() && model.is_empty() {
            (empty("Nothing is taken from S3, and nothing left there", "The job has neither inputs nor outputs."))
        } @else { table.pairs { tbody { (rows("in", &asked)) (rows("in", &job.inputs)) (rows("out", &job.outputs)) (rows("out", &model)) } } }
    } }
}

fn pairs(title: &str, pairs: &[(String, String)]) -> Markup {
    html! { @if !pairs.is_empty() { section.panel {
        header { h2 { (title) } }
        table.pairs { tbody { @for (name, value) in pairs { tr { td.tight { (name) } td { code { (value) } } } } } }
    } } }
}

fn facts(site: &Site, job: &Job, told: &Told, ran: &Ran) -> Markup {
    html! { section.panel {
        header { h2 { "About it" } }
        div.inside { dl {
            dt { "Kind" } dd { (title(job.kind)) }
            @if let Some(model) = &job.asks { dt { "Model" } dd { (text::breakable(model)) @if told.asked.is_none() { span.quiet { ", which is deleted" } } } }
            @for (name, value) in &told.questions { dt { (name) } dd { (value) } }
            @if let Some(message) = &told.message { dt { "Said" } dd { (message) } }
            dt { "Image" } dd { (text::breakable(&ran.image)) }
            dt { "Runs on" } dd {
                "Python " (ran.python.first().map_or("3", String::as_str))
                @if ran.python.len() > 1 { span.quiet { ", or what there is of " (ran.python[1..].join(", ")) } }
                @if ran.packages.is_empty() { ", as it is" }
                @else { details.plain #packages { summary { (text::plural(ran.packages.len(), "package")) } ul.packages { @for package in &ran.packages { li { code { (package) } } } } } }
            }
            @if let Some(instance) = &told.instance { dt { "Instance" } dd { (instance) } }
            @if !told.command.is_empty() { dt { "Command" } dd { code { (told.command.join(" ")) } } }
            @if let Some(role) = &told.role { dt { "Role" } dd title=(role) { (text::who(role)) } }
            @if let Some(seconds) = told.most_seconds { dt { "May take" } dd { (text::duration(i64::from(seconds) * 1000)) } }
            dt { "Made" } dd { (text::full_moment(job.created)) }
            @if job.started.is_some() { dt { "Started" } dd { (text::full_moment(job.started)) } }
            @if job.ended.is_some() { dt { "Ended" } dd { (text::full_moment(job.ended)) } }
            dt { "Log" } dd { a href=(site.url(&["logs", ran.log_group, &ran.log_stream])) { (ran.log_group) } }
            dt { "ARN" } dd { code { (job.arn) } }
        } }
    } }
}

fn transitions(told: &Told) -> Markup {
    html! { @if !told.transitions.is_empty() { section.panel {
        header { h2 { "Steps" } }
        table.phases { tbody { @for step in &told.transitions {
            @let status = step.status.map_or("", |status| status.as_str());
            @let runs = step.end_time.is_none();
            @let tone = match status { "Completed" => "good", "Failed" | "MaxRuntimeExceeded" => "bad", "Stopped" => "quiet", _ if runs => "busy", _ => "good" };
            tr {
                td.tight { (text::sign(tone)) }
                td { (text::words(status)) @if let Some(message) = &step.status_message { p.quiet { (message) } } }
                td.tight { (text::span(step.start_time, step.end_time)) }
            }
        } } }
    } } }
}
