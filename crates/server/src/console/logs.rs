//! Log groups, the streams of one, and the lines of a stream as they come.

use super::live;
use super::page::{Page, Problem, aside, empty};
use super::site::Site;
use super::text;
use aws::logs as l;
use maud::html;

/// Groups and streams on a page: as many as one call gives.
const SHOWN: i32 = 50;

pub async fn groups(site: &Site) -> Result<Page, Problem> {
    let (mut groups, mut next_token) = (Vec::new(), None);
    loop {
        let input = l::DescribeLogGroupsInput { limit: Some(SHOWN), next_token, ..Default::default() };
        let page = site.call::<l::DescribeLogGroups>(input).await?;
        groups.extend(page.log_groups.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    if groups.is_empty() {
        let how = "Builds and functions make one when they write their first line.";
        return Ok(Page::new("Logs", empty("This account has no log groups yet", how)));
    }
    let body = html! { section.panel { table.stacks {
        thead { tr { th { "Log group" } th { "Kept" } th.tight { "Size" } th.tight { "Made" } } }
        tbody { @for group in &groups {
            @let name = group.log_group_name.as_deref().unwrap_or_default();
            tr {
                td { a href=(site.url(&["logs", name])) { strong { (name) } } }
                td.tight { @match group.retention_in_days { Some(days) => { (days) " days" }, None => span.quiet { "for ever" } } }
                td.tight { (text::size(group.stored_bytes.unwrap_or_default())) }
                td.tight { (text::moment(text::of_millis(group.creation_time))) }
            }
        } }
    } } };
    Ok(Page::new("Logs", body))
}

pub async fn streams(site: &Site, group: &str) -> Result<Page, Problem> {
    let input = l::DescribeLogStreamsInput {
        log_group_name: Some(group.to_owned()),
        order_by: Some(l::OrderBy::LastEventTime),
        descending: Some(true),
        limit: Some(SHOWN),
        ..Default::default()
    };
    let page = site.call::<l::DescribeLogStreams>(input).await?;
    let streams = page.log_streams.unwrap_or_default();
    let body = html! { section.panel {
        @if streams.is_empty() { (empty("Nothing has been written here yet", "A stream is made with its first line.")) }
        @else { table.stacks {
            thead { tr { th { "Stream" } th.tight { "First line" } th.tight { "Last line" } } }
            tbody { @for stream in &streams {
                @let name = stream.log_stream_name.as_deref().unwrap_or_default();
                tr {
                    td { a href=(site.url(&["logs", group, name])) { code { (name) } } }
                    td.tight { (text::moment(text::of_millis(stream.first_event_timestamp))) }
                    td.tight { (text::moment(text::of_millis(stream.last_event_timestamp))) }
                }
            } }
        } }
    }
    @if page.next_token.is_some() { (aside(&format!("The {SHOWN} that were written to last: `aws logs describe-log-streams` lists them all."))) } };
    Ok(Page::new(group, body).below("Logs", site.url(&["logs"])))
}

pub async fn stream(site: &Site, group: &str, stream: &str) -> Result<Page, Problem> {
    let input = l::DescribeLogStreamsInput {
        log_group_name: Some(group.to_owned()),
        log_stream_name_prefix: Some(stream.to_owned()),
        ..Default::default()
    };
    let found = site.call::<l::DescribeLogStreams>(input).await?.log_streams.unwrap_or_default();
    if !found.iter().any(|s| s.log_stream_name.as_deref() == Some(stream)) {
        let problem = Problem::missing(format!("{group} has no stream {stream}."));
        return Err(problem.or_else(format!("The streams of {group}"), site.url(&["logs", group])));
    }
    let mut page = Page::new(stream, html! {}).below("Logs", site.url(&["logs"]));
    page.log = Some(live::log_place(group, stream));
    Ok(page.below(group, site.url(&["logs", group])))
}
