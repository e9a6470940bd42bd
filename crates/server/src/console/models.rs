//! Models: what training jobs made, and one with where it comes from and where it went.

use super::approval::file_of;
use super::chart::number;
use super::evaluation::{Told, compare};
use super::executions::commit_url;
use super::graph::{Flow, Look, State, Way, draw};
use super::jobs;
use super::links;
use super::page::{Page, Problem, aside, empty, revision_link, trouble};
use super::site::Site;
use super::text;
use aws::sagemaker as sm;
use maud::{Markup, html};
use services::lineage::{
    Approval, Deployment, DeploymentKind, Evaluation, Job, Lineage, Origin, Read, Records, Release, Step,
};
use std::collections::{BTreeMap, HashMap};

/// Models on the page.
const SHOWN: i32 = 20;
/// Of a list, metrics of each.
const FINALS: usize = 3;

pub async fn list(site: &Site) -> Result<Page, Problem> {
    let input = sm::ListTrainingJobsInput {
        status_equals: Some(sm::TrainingJobStatus::Completed),
        sort_by: Some(sm::SortBy::CreationTime),
        sort_order: Some(sm::SortOrder::Descending),
        max_results: Some(SHOWN),
        ..Default::default()
    };
    let page = site.call::<sm::ListTrainingJobs>(input).await?;
    let (jobs, is_cut) = (page.training_job_summaries.unwrap_or_default(), page.next_token.is_some());
    let mut models = Vec::new();
    let records = Records::new(&site.world, &site.region);
    for job in jobs {
        let training_job_name = job.training_job_name.unwrap_or_default();
        let input = sm::DescribeTrainingJobInput { training_job_name };
        let model = site.call::<sm::DescribeTrainingJob>(input).await?;
        if model.model_artifacts.is_some() {
            let arn = job.training_job_arn.unwrap_or_default();
            models.push((model, records.origin(&arn).await?));
        }
    }
    if models.is_empty() {
        let how = "A training job that completes leaves one; `./quickstart model` shows it whole.";
        let body = html! { (empty("This account has no models yet", how)) (elsewhere(site).await) };
        return Ok(Page::new("Models", body));
    }
    let body = html! {
        (model_table(site, &models))
        @if is_cut { (aside(&format!("Of the newest {SHOWN} training jobs that completed; the jobs are listed further back."))) }
    };
    Ok(Page::new("Models", body))
}

fn model_table(site: &Site, models: &[(sm::DescribeTrainingJobOutput, Option<Origin>)]) -> Markup {
    html! { section.panel { table.stacks {
        thead { tr { th { "Model" } th { "Final metrics" } th { "Commit" } th { "Artifact" } th.tight { "Made" } } }
        tbody { @for (model, origin) in models {
            @let name = model.training_job_name.as_deref().unwrap_or_default();
            tr {
                td { a href=(site.url(&["models", name])) { strong { (text::breakable(name)) } } }
                td { @for metric in model.final_metric_data_list.iter().flatten().take(FINALS) {
                    div { span.quiet { (metric.metric_name.as_deref().unwrap_or_default()) } " " (number(metric.value.unwrap_or_default())) }
                } }
                td { @if let Some(release) = origin.as_ref().and_then(|origin| origin.release.as_ref()) { (sources(site, release)) } }
                td { @if let Some(uri) = model.model_artifacts.as_ref().and_then(|a| a.s3_model_artifacts.as_deref()) { (links::uri(site, uri)) } }
                td.tight { (text::moment(model.training_end_time.or(model.creation_time))) }
            }
        } }
    } } }
}

/// Where there are some: models are made in the account that trains.
async fn elsewhere(site: &Site) -> Markup {
    let mut found = Vec::new();
    for account in site.world.accounts().iter().filter(|account| **account != site.account) {
        let there = site.in_account(account);
        let input = sm::ListTrainingJobsInput {
            status_equals: Some(sm::TrainingJobStatus::Completed),
            max_results: Some(1),
            ..Default::default()
        };
        let some = there
            .call::<sm::ListTrainingJobs>(input)
            .await
            .is_ok_and(|page| page.training_job_summaries.is_some_and(|all| !all.is_empty()));
        if some {
            found.push((account.name.clone(), there.url(&["models"])));
        }
    }
    html! { @if !found.is_empty() { p.aside { "Elsewhere: " @for (index, (name, url)) in found.iter().enumerate() {
        @if index > 0 { ", " } a href=(url) { "models in " (name) }
    } } } }
}

/// The page. How the model was made is kept live; its lineage is worked out when the page is loaded.
pub async fn one(site: &Site, name: &str, whole: bool) -> Result<Page, Problem> {
    let arn = site.cx().arn("sagemaker", format!("training-job/{}", name.to_lowercase())).to_string();
    let records = Records::new(&site.world, &site.region);
    let Some(job) = records.job(&arn).await? else {
        let problem =
            Problem::missing(format!("There is no model {name} in the account {}.", site.account.name));
        return Err(problem.or_else("The models of this account", site.url(&["models"])));
    };
    let input = sm::DescribeTrainingJobInput { training_job_name: job.name.clone() };
    let training = site.call::<sm::DescribeTrainingJob>(input).await?;
    let origin = records.origin(&arn).await?;
    let mut page = Page::new(job.name.clone(), about(site, &job, &training, origin.as_ref()))
        .below("Models", site.url(&["models"]));
    if whole {
        page.still = Some(match records.of_model(&arn).await {
            Ok(Some(lineage)) => story(site, &lineage),
            Ok(None) => html! {},
            Err(error) => {
                html! { section.panel { header { h2 { "Lineage" } } div.inside { (trouble(&error.into())) } } }
            }
        });
    }
    Ok(page)
}

fn about(
    site: &Site,
    job: &Job,
    training: &sm::DescribeTrainingJobOutput,
    origin: Option<&Origin>,
) -> Markup {
    html! {
        section.panel {
            header { h2 { "The model" } (text::badge(&job.status)) }
            div.inside { dl.narrow {
                dt { "Artifact" } dd { @match &job.model { Some(uri) => (links::uri(site, uri)), None => span.quiet { "none yet" } } }
                dt { "Trained by" } dd { a href=(site.url(&["jobs", "training-job", &job.name])) { (text::breakable(&job.name)) } }
                dt { "Took" } dd { (text::span(job.started.or(job.created), job.ended)) }
                dt { "Made" } dd { (text::full_moment(job.created)) }
                @if let Some(origin) = origin { dt { "By" } dd { (links::origin(site, origin)) } }
            } }
        }
        @if let Some(release) = origin.and_then(|o| o.release.as_ref()) { (commits(site, release)) (approvals(&release.approvals)) }
        @if let Some(finals) = &training.final_metric_data_list { section.panel {
            header { h2 { "Final metrics" } }
            table.pairs { tbody { @for metric in finals { tr {
                td.tight { (metric.metric_name.as_deref().unwrap_or_default()) } td { (number(metric.value.unwrap_or_default())) }
            } } } }
        } }
        @if let Some(parameters) = training.hyper_parameters.as_ref().filter(|p| !p.is_empty()) { section.panel {
            header { h2 { "Parameters" } }
            table.pairs { tbody { @for (name, value) in parameters { tr { td.tight { (name) } td { code { (value) } } } } } }
        } }
    }
}

/// The commits of an execution of a pipeline.
fn sources(site: &Site, release: &Release) -> Markup {
    let account = site.world.accounts().iter().find(|account| account.id == release.account);
    let there = account.map_or_else(|| site.clone(), |account| site.in_account(account));
    html! { @for source in release.execution.artifact_revisions.iter().flatten() {
        @let url = commit_url(&there, source.revision_url.as_deref());
        p { (revision_link(url.as_deref(), source.revision_id.as_deref(), source.revision_summary.as_deref())) }
    } }
}

fn commits(site: &Site, release: &Release) -> Markup {
    let status = release.execution.status.map_or("", |status| status.as_str());
    html! { section.panel {
        header { h2 { "Commit" } }
        div.inside {
            (sources(site, release))
            p.quiet { "in " a href=(links::release_url(site, release)) { "an execution of " (release.pipeline) }
                @match status {
                    "" => {}
                    "Succeeded" => ", which reached the end",
                    "InProgress" => ", which is on its way",
                    "Failed" => ", which failed",
                    other => { ", which is " (text::words(other).to_lowercase()) }
                } }
        }
    } }
}

fn approvals(approvals: &[Approval]) -> Markup {
    html! { @if !approvals.is_empty() { section.panel {
        header { h2 { "Approval" } }
        div.inside { @for approval in approvals {
            p { (text::badge(if approval.status.as_str() == "InProgress" { "Waiting" } else { approval.status.as_str() })) " "
                @if let Some(by) = approval.by.as_deref().filter(|_| approval.status.as_str() != "InProgress") { strong title=(by) { (text::who(by)) } } }
            @if let Some(summary) = &approval.summary { p.prose { (summary) } }
            p.quiet { (approval.stage) ", " (text::moment(approval.at)) }
        } }
    } } }
}

fn story(site: &Site, lineage: &Lineage) -> Markup {
    html! {
        section.panel {
            header { h2 { "Lineage" } span.quiet { "from the records of all accounts" } }
            (picture(site, lineage))
        }
        section.panel {
            header { h2 { "Deployed in" } @if !lineage.deployments.is_empty() { span.quiet { (lineage.deployments.len()) } } }
            @if lineage.deployments.is_empty() { (empty("It is deployed nowhere", "No stack is given it, and no SageMaker model is made of it.")) }
            @else { (deployments(site, &lineage.deployments)) }
        }
        @for evaluation in &lineage.evaluations { (evaluated(site, evaluation)) }
        (steps(site, "before", "What it was made from", &lineage.before, lineage.before_is_cut.then_some("the first")))
        (steps(site, "after", "What was made with it", &lineage.after, lineage.after_is_cut.then_some("the first")))
        (steps(site, "asked", "What asked it", &lineage.transforms, lineage.transforms_are_cut.then_some("the newest")))
    }
}

pub fn evaluated(site: &Site, evaluation: &Evaluation) -> Markup {
    let name = file_of(evaluation);
    html! { section.panel {
        header { h2 { "Evaluation" } span.quiet { a href=(links::object(site, &evaluation.bucket, &evaluation.key)) { (name) } " of " (links::to(site, &evaluation.job.arn)) } }
        @match &evaluation.read {
            Read::Json(value) => (compare(&Told::of(value), None)),
            Read::Not(why) => (empty("It can't be read", why)),
        }
    } }
}

fn deployments(site: &Site, all: &[Deployment]) -> Markup {
    html! { table.stacks {
        thead { tr { th { "Account" } th { "In" } th { "As" } th { "By" } th.tight { "Changed" } } }
        tbody { @for one in all {
            @let there = of_account(site, one.account);
            tr {
                td.tight { span class={ "account account-" (site.place_of(&there.account)) } { (there.account.name) } }
                td { (place(&there, one)) @if let Some(status) = &one.status { " " (text::badge(status)) } }
                td {
                    @if let Some(parameter) = &one.parameter { span.quiet { (parameter) } " " }
                    @match &one.serving {
                        Some(serving) => { "variant " strong { (serving.variant) } span.quiet { " of SageMaker model " (text::breakable(&serving.model))
                            @if let Some(weight) = serving.weight { ", weight " (weight) } } },
                        None => (links::uri(site, &one.uri)),
                    }
                }
                td { @if let Some(release) = &one.release { (links::release(site, release)) (passed(release)) } }
                td.tight { (text::moment(one.changed)) }
            }
        } }
    } }
}

fn of_account(site: &Site, id: aws::Account) -> Site {
    let account = site.world.accounts().iter().find(|account| account.id == id);
    account.map_or_else(|| site.clone(), |account| site.in_account(account))
}

/// What a deployment is, with its page if there is one.
fn place(there: &Site, one: &Deployment) -> Markup {
    html! { @match one.kind {
        DeploymentKind::Stack => { "stack " a href=(there.url(&["stacks", &one.name])) { strong { (one.name) } } }
        DeploymentKind::Model => { "SageMaker model " strong { (text::breakable(&one.name)) } }
        DeploymentKind::Endpoint => { "endpoint " a href=(there.url(&["endpoints", &one.name])) { strong { (text::breakable(&one.name)) } } }
    } }
}

fn passed(release: &Release) -> Markup {
    let approved = release.approvals.iter().find(|a| a.status.as_str() == "Succeeded");
    html! { @if let Some(approval) = approved {
        p.quiet { "approved" @if let Some(by) = &approval.by { " by " span title=(by) { (text::who(by)) } }
            @if let Some(summary) = &approval.summary { ": " (text::first_line(summary)) } }
    } }
}

/// Some jobs, and which they are of more.
fn steps(site: &Site, id: &str, title: &str, steps: &[Step], of_more: Option<&str>) -> Markup {
    html! { @if !steps.is_empty() { section.panel id=(id) {
        header { h2 { (title) } span.quiet { @if let Some(which) = of_more { (which) " " } (text::plural(steps.len(), "job")) } }
        table.stacks {
            thead { tr { th { "Job" } th { "Account" } th { "Status" } th { "Tied by" } th.tight { "Made" } } }
            tbody { @for step in steps {
                @let account = site.world.accounts().iter().find(|account| account.id == step.job.account);
                tr {
                    td { (links::to(site, &step.job.arn)) }
                    td.tight { @if let Some(account) = account { span class={ "account account-" (site.place_of(account)) } { (account.name) } } }
                    td.tight { (text::badge(&step.job.status)) }
                    td { @for uri in &step.by { div { (links::uri(site, uri)) } } }
                    td.tight { (text::moment(step.job.created)) }
                }
            } }
        }
    } } }
}

/// The jobs and the data between them, from what there was at first to where it is deployed.
fn picture(site: &Site, lineage: &Lineage) -> Markup {
    let mut nodes = Nodes::default();
    let makers: Vec<&Job> = lineage.before.iter().map(|step| &step.job).chain([&lineage.job]).collect();
    for job in &makers {
        nodes.job(site, job);
        for input in &job.inputs {
            let made =
                makers.iter().filter(|maker| maker.arn != job.arn && covers(&maker.left(), &input.uri));
            let made: Vec<&str> = made.map(|maker| maker.arn.as_str()).collect();
            if made.is_empty() {
                nodes.data(site, &input.uri);
                nodes.way(&input.uri, &job.arn);
            }
            for maker in made {
                nodes.way(maker, &job.arn);
            }
        }
    }
    if lineage.job.model.is_some() {
        nodes.add(MODEL, "The model", "Model", "good", None);
        nodes.way(&lineage.job.arn, MODEL);
    }
    for step in lineage.after.iter().filter(|step| step.distance == 1) {
        nodes.job(site, &step.job);
        nodes.way(MODEL, &step.job.arn);
    }
    for one in lineage.deployments.iter().filter(|one| !one.is_nested) {
        deployed(site, lineage, one, &mut nodes);
    }
    let askers = askers(site, lineage, &mut nodes);
    users(site, lineage, &askers, &mut nodes);
    nodes.draw()
}

/// By which a deployment is known in the picture.
fn key(account: aws::Account, kind: DeploymentKind, name: &str) -> String {
    format!("{account} {kind:?} {}", name.to_lowercase())
}

fn deployed(site: &Site, lineage: &Lineage, one: &Deployment, nodes: &mut Nodes) {
    let there = of_account(site, one.account);
    let own = key(one.account, one.kind, &one.name);
    let (kind, url) = match one.kind {
        DeploymentKind::Stack => ("Stack", Some(there.url(&["stacks", &one.name]))),
        DeploymentKind::Model => ("SageMaker model", None),
        DeploymentKind::Endpoint => ("Endpoint", Some(there.url(&["endpoints", &one.name]))),
    };
    let (shown, kind) = (one.name.as_str(), format!("{kind} in {}", there.account.name));
    nodes.add(&own, shown, &kind, text::tone(one.status.as_deref().unwrap_or("AVAILABLE")), url);
    // An endpoint goes on without the SageMaker model that it was made of.
    let of = one.serving.as_ref().map(|serving| key(one.account, DeploymentKind::Model, &serving.model));
    let of = of.filter(|of| nodes.has(of));
    nodes.way(of.as_deref().unwrap_or_else(|| holder(lineage, &one.uri)), &own);
}

/// What holds the data at a place: a job that took the model and left it there, or the model itself.
fn holder<'a>(lineage: &'a Lineage, uri: &str) -> &'a str {
    let left_it = |step: &&Step| step.distance == 1 && covers(&step.job.left(), uri);
    lineage.after.iter().find(left_it).map_or(MODEL, |step| &step.job.arn)
}

/// Transform jobs, which are many: one for those that asked the same SageMaker model. Under which each is in the picture, by ARN.
fn askers<'a>(site: &Site, lineage: &'a Lineage, nodes: &mut Nodes) -> HashMap<&'a str, String> {
    let mut groups: BTreeMap<(String, aws::Account), Vec<&Step>> = BTreeMap::new();
    for step in &lineage.transforms {
        let asks = step.job.asks.as_deref().unwrap_or_default();
        let of = Some(key(step.job.account, DeploymentKind::Model, asks)).filter(|of| nodes.has(of));
        // That model may be gone, or of other data by now.
        let held = if step.distance == 1 { MODEL } else { holder(lineage, &step.by.join("\n")) };
        let of = of.unwrap_or_else(|| held.to_owned());
        groups.entry((of, step.job.account)).or_default().push(step);
    }
    let mut drawn = HashMap::new();
    for ((of, account), steps) in groups {
        let own = if let [one] = steps.as_slice() {
            nodes.job(site, &one.job);
            one.job.arn.clone()
        } else {
            let own = format!("{of} {account} jobs");
            nodes.many(&own, &steps, &of_account(site, account).account.name, "Asked it", "#asked");
            own
        };
        nodes.way(&of, &own);
        drawn.extend(steps.iter().map(|step| (step.job.arn.as_str(), own.clone())));
    }
    drawn
}

/// Jobs that took what those made of the model, which are many: one for each account.
fn users(site: &Site, lineage: &Lineage, askers: &HashMap<&str, String>, nodes: &mut Nodes) {
    for account in site.world.accounts() {
        let of_account = |step: &&Step| step.distance > 1 && step.job.account == account.id;
        let steps: Vec<&Step> = lineage.after.iter().filter(of_account).collect();
        if steps.is_empty() {
            continue;
        }
        let own = format!("{} jobs", account.id);
        nodes.many(&own, &steps, &account.name, "Took what was made of it", "#after");
        // The answers to questions are made of it as well.
        for other in lineage.after.iter().filter(|other| other.distance == 1).chain(&lineage.transforms) {
            let left = other.job.left();
            let is_next = |step: &&Step| step.distance == other.distance + 1 && is_tied(step, &left);
            if steps.iter().any(is_next) {
                let from = askers.get(other.job.arn.as_str()).unwrap_or(&other.job.arn);
                nodes.way(from, &own);
            }
        }
    }
}

fn is_tied(step: &Step, left: &[String]) -> bool {
    step.by.iter().any(|by| covers(left, by))
}

/// Whether one of some places is a URI, or is above it or below it; `uri` may be several, a line each.
fn covers(places: &[String], uri: &str) -> bool {
    let is_in = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer.trim_end_matches('/'))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    uri.lines().any(|uri| places.iter().any(|place| is_in(uri, place) || is_in(place, uri)))
}

/// The key of the model itself.
const MODEL: &str = "model";

/// What is in the picture, by what tells it apart: jobs of different kinds or accounts can have one name.
#[derive(Default)]
struct Nodes {
    flow: Flow,
    looks: HashMap<String, (&'static str, Option<String>)>,
}

impl Nodes {
    fn add(&mut self, key: &str, shown: &str, kind: &str, tone: &'static str, url: Option<String>) {
        if self.looks.insert(key.to_owned(), (tone, url)).is_none() {
            let (name, shown, kind) = (key.to_owned(), Some(shown.to_owned()), kind.to_owned());
            self.flow.states.push(State { name, shown, kind, ..State::default() });
        }
    }

    fn has(&self, key: &str) -> bool {
        self.looks.contains_key(key)
    }

    fn job(&mut self, site: &Site, job: &Job) {
        let there = of_account(site, job.account);
        let kind = format!("{} in {}", jobs::title(job.kind), there.account.name);
        let url = there.url(&["jobs", job.kind.noun(), &job.name]);
        self.add(&job.arn, &job.name, &kind, text::tone(&job.status), Some(url));
    }

    /// Jobs that are shown as one, which leads to their list on the page.
    fn many(&mut self, key: &str, steps: &[&Step], account: &str, kind: &str, list: &str) {
        let shown = format!("{} in {account}", text::plural(steps.len(), "job"));
        let tones: Vec<&str> = steps.iter().map(|step| text::tone(&step.job.status)).collect();
        let tone = ["bad", "busy", "good"].into_iter().find(|tone| tones.contains(tone)).unwrap_or("quiet");
        self.add(key, &shown, kind, tone, Some(list.to_owned()));
    }

    fn data(&mut self, site: &Site, uri: &str) {
        let rest = uri.strip_prefix("s3://").unwrap_or(uri);
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        self.add(uri, uri, "Data", "quiet", Some(links::object(site, bucket, key)));
    }

    fn way(&mut self, from: &str, to: &str) {
        let Some(state) = self.flow.states.iter_mut().find(|state| state.name == from) else { return };
        if state.ways.iter().all(|way| way.to != to) {
            state.ways.push(Way { to: to.to_owned(), label: None, is_catch: false });
        }
    }

    fn draw(&self) -> Markup {
        let look = |name: &str| {
            let (tone, href) = self.looks.get(name).cloned().unwrap_or_default();
            Look { tone, status: String::new(), href, is_chosen: name == MODEL, times: 0 }
        };
        draw(&self.flow, "Lineage", &look, &|_, _| true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_cover_what_is_in_them() {
        for (place, uri, expected) in [
            ("s3://b/work/1/train", "s3://b/work/1/train", true),
            ("s3://b/work/1", "s3://b/work/1/train", true),
            ("s3://b/work/1/train/", "s3://b/work/1", true),
            ("s3://b/work/1", "s3://b/work/10", false),
            ("s3://b/x", "s3://c/x\ns3://b/x/y", true),
        ] {
            assert_eq!(covers(&[place.to_owned()], uri), expected, "{place} {uri}");
        }
    }
    #[test]
    fn what_has_one_name_is_not_one() {
        let mut nodes = Nodes::default();
        for arn in ["arn:aws:sagemaker:r:1:training-job/a", "arn:aws:sagemaker:r:1:processing-job/a"] {
            nodes.add(arn, "a", "Job", "good", None);
            nodes.add(arn, "a", "Job", "good", None);
            nodes.add(MODEL, "The model", "Model", "good", None);
            nodes.way(arn, MODEL);
        }
        assert_eq!(nodes.flow.states.len(), 3);
        let drawn = nodes.draw().into_string();
        assert_eq!(drawn.matches(">a</text>").count(), 2, "{drawn}");
        assert_eq!(drawn.matches("way taken arrow").count(), 2, "{drawn}");
        assert!(!drawn.contains("arn:aws"), "{drawn}");
    }
}
