//! Builds: those of an account, and one with its phases and its log.

use super::live;
use super::page::{Page, Problem, aside, empty};
use super::site::Site;
use super::text;
use aws::codebuild as cb;
use maud::{Markup, html};

/// Builds on the page: as many as one call describes.
const SHOWN: usize = 50;

pub async fn list(site: &Site) -> Result<Page, Problem> {
    let page = site.call::<cb::ListBuilds>(cb::ListBuildsInput::default()).await?;
    let mut ids = page.ids.unwrap_or_default();
    let is_cut = ids.len() > SHOWN || page.next_token.is_some();
    ids.truncate(SHOWN);
    if ids.is_empty() {
        let how = "A pipeline's CodeBuild action starts one, or `aws codebuild start-build`.";
        return Ok(Page::new("Builds", empty("Nothing has been built here yet", how)));
    }
    let builds =
        site.call::<cb::BatchGetBuilds>(cb::BatchGetBuildsInput { ids }).await?.builds.unwrap_or_default();
    let body = html! {
        section.panel { table.stacks {
            thead { tr { th { "Build" } th { "Status" } th { "Phase" } th { "Started by" } th.tight { "Took" } th.tight { "When" } } }
            tbody { @for build in &builds {
                @let id = build.id.as_deref().unwrap_or_default();
                tr {
                    td { a href=(site.url(&["builds", id])) { strong { (build.project_name.as_deref().unwrap_or_default()) } }
                        " " span.quiet { "#" (build.build_number.unwrap_or_default()) } }
                    td.tight { (text::badge(build.build_status.unwrap_or_default().as_str())) }
                    td.tight { (text::words(build.current_phase.as_deref().unwrap_or_default())) }
                    td { (initiator(site, build)) }
                    td.tight { (text::span(build.start_time, build.end_time)) }
                    td.tight { (text::moment(build.start_time)) }
                }
            } }
        } }
        @if is_cut { (aside(&format!("The newest {SHOWN}: `aws codebuild list-builds` lists them all."))) }
    };
    Ok(Page::new("Builds", body))
}

pub async fn one(site: &Site, id: &str) -> Result<Page, Problem> {
    let input = cb::BatchGetBuildsInput { ids: vec![id.to_owned()] };
    let found = site.call::<cb::BatchGetBuilds>(input).await?.builds.unwrap_or_default().into_iter().next();
    let Some(build) = found else {
        let problem =
            Problem::missing(format!("There is no build {id} in the account {}.", site.account.name));
        return Err(problem.or_else("The builds of this account", site.url(&["builds"])));
    };
    let project = build.project_name.clone().unwrap_or_default();
    let number = build.build_number.unwrap_or_default();
    let body = html! {
        div.lead {
            (text::badge(build.build_status.unwrap_or_default().as_str()))
            (text::span(build.start_time, build.end_time))
            span.quiet { "started " (text::moment(build.start_time)) " by " (initiator(site, &build)) }
            @if let Some(version) = &build.resolved_source_version { span.quiet { "source " code.commit { (text::short(version)) } } }
        }
        div.pair { (phases(&build)) (facts(site, &build)) }
    };
    let mut page = Page::new(format!("{project} #{number}"), body).below("Builds", site.url(&["builds"]));
    let place = build.logs.as_ref().and_then(|l| Some((l.group_name.as_deref()?, l.stream_name.as_deref()?)));
    page.log = place.map(|(group, stream)| live::log_place(group, stream));
    Ok(page)
}

fn phases(build: &cb::Build) -> Markup {
    let started = build.start_time.map_or(0, aws::Timestamp::millis);
    let phases = build.phases.iter().flatten();
    let last = phases.clone().filter_map(|p| p.end_time.or(p.start_time)).max();
    let whole = (last.map_or(0, aws::Timestamp::millis) - started).max(1);
    html! {
        section.panel {
            header { h2 { "Phases" } }
            table.phases { tbody { @for phase in phases {
                @let runs = phase.phase_status.is_none() && phase.end_time.is_none();
                @let name = phase.phase_type.map_or("", cb::BuildPhaseType::as_str);
                @let status = phase.phase_status.map_or(if runs && name != "COMPLETED" { "IN_PROGRESS" } else { "" }, |s| s.as_str());
                tr {
                    td.tight { (text::sign(text::tone(status))) }
                    td { (text::words(name)) @if !status.is_empty() { span.hidden { ": " (text::words(status)) } }
                        @for context in phase.contexts.iter().flatten() {
                            @if let Some(message) = context.message.as_deref().filter(|m| !m.is_empty()) { p.reason { (message) } }
                        }
                    }
                    td.lane { @if let (Some(start), Some(end)) = (phase.start_time, phase.end_time) {
                        svg.bar.(text::tone(status)) viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" {
                            rect.run x=((start.millis() - started) * 996 / whole) y="0" width=(((end.millis() - start.millis()) * 1000 / whole).max(4)) height="10" rx="2" {}
                        }
                    } }
                    td.tight { @if !status.is_empty() { (text::span(phase.start_time, phase.end_time)) } }
                }
            } } }
        }
    }
}

/// Who started a build; a pipeline is linked.
fn initiator(site: &Site, build: &cb::Build) -> Markup {
    let by = build.initiator.as_deref().unwrap_or_default();
    html! {
        @match by.strip_prefix("codepipeline/") {
            Some(pipeline) => a href=(site.url(&["pipelines", pipeline])) { (pipeline) },
            None => span title=(by) { (text::who(by)) },
        }
    }
}

fn facts(site: &Site, build: &cb::Build) -> Markup {
    let environment = build.environment.as_ref();
    let exported = build.exported_environment_variables.iter().flatten();
    html! {
        section.panel {
            header { h2 { "About it" } }
            div.inside { dl {
                dt { "Id" } dd { code { (build.id.as_deref().unwrap_or_default()) } }
                dt { "Started" } dd { (text::full_moment(build.start_time)) }
                @if let Some(environment) = environment { dt { "Image" } dd { (environment.image) } }
                @if let Some(role) = &build.service_role { dt { "Role" } dd title=(role) { (text::who(role)) } }
                @if let Some(location) = build.artifacts.as_ref().and_then(|a| a.location.as_deref()) { dt { "Artifact" } dd { code { (location) } } }
                @if let Some(group) = build.logs.as_ref().and_then(|l| l.group_name.as_deref()) { dt { "Log group" } dd { a href=(site.url(&["logs", group])) { (group) } } }
                @for variable in exported {
                    dt { (variable.name.as_deref().unwrap_or_default()) } dd { code { (variable.value.as_deref().unwrap_or_default()) } }
                }
            } }
        }
    }
}
