//! What keeps a page live: it is rendered again while it is open, and sent when it has changed.

use super::page::{self, Problem};
use super::site::Site;
use super::text;
use crate::body::Response;
use aws::logs;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderValue, header};
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use std::io;
use std::time::Duration;
use tokio::time::Instant;

/// How often a page is rendered again: one that takes long, less often, so that whoever looks at it does not keep the server busy.
const PAUSE: Duration = Duration::from_millis(400);
const PAUSES_PER_RENDERING: u32 = 4;
/// After how many looks without news a word is sent all the same, by which a browser that has gone is noticed.
const BREATH: u32 = 25;
/// Lines of a log in one message.
const MOST_LINES: i32 = 500;

/// A page's body, whenever it has changed.
pub fn page(site: Site, place: Vec<String>) -> Response {
    struct State {
        site: Site,
        place: Vec<String>,
        sent: Option<String>,
        quiet: u32,
        pause: Duration,
    }
    let state = State { site, place, sent: None, quiet: 0, pause: PAUSE };
    events(stream::unfold(state, |mut state| async move {
        loop {
            if state.sent.is_some() {
                tokio::time::sleep(state.pause).await;
            }
            let began = Instant::now();
            let rendered = match super::render(&state.site, &state.place, false).await {
                Ok(page) => page.body,
                Err(problem) => page::trouble(&problem),
            };
            let rendered = rendered.into_string();
            state.pause = PAUSE.max(began.elapsed() * PAUSES_PER_RENDERING);
            if state.sent.as_deref() != Some(rendered.as_str()) {
                let message = message("page", &rendered);
                state.sent = Some(rendered);
                state.quiet = 0;
                return Some((Ok(Frame::data(message)), state));
            }
            state.quiet += 1;
            if state.quiet >= BREATH {
                state.quiet = 0;
                return Some((Ok(Frame::data(Bytes::from_static(b": still here\n\n"))), state));
            }
        }
    }))
}

/// Where a log is: `GROUP\nSTREAM`.
pub fn log_place(group: &str, stream: &str) -> String {
    format!("{group}\n{stream}")
}

/// The lines of a log stream, from its first on, as they come.
pub fn log(site: Site, place: &str) -> Response {
    struct State {
        site: Site,
        group: String,
        stream: String,
        token: Option<String>,
        quiet: u32,
    }
    let (group, stream) = place.split_once('\n').unwrap_or((place, ""));
    let state = State { site, group: group.into(), stream: stream.into(), token: None, quiet: 0 };
    events(stream::unfold(state, |mut state| async move {
        loop {
            let (lines, token) = read(&state.site, &state.group, &state.stream, state.token.clone()).await;
            state.token = token.or(state.token);
            if !lines.is_empty() {
                state.quiet = 0;
                let text = lines.join("\n");
                return Some((Ok(Frame::data(message("log", &text))), state));
            }
            state.quiet += 1;
            if state.quiet >= BREATH {
                state.quiet = 0;
                return Some((Ok(Frame::data(Bytes::from_static(b": still here\n\n"))), state));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }))
}

async fn read(
    site: &Site,
    group: &str,
    stream: &str,
    token: Option<String>,
) -> (Vec<String>, Option<String>) {
    let input = logs::GetLogEventsInput {
        log_group_name: Some(group.to_owned()),
        log_stream_name: stream.to_owned(),
        start_from_head: Some(true),
        limit: Some(MOST_LINES),
        next_token: token,
        ..Default::default()
    };
    // A stream is made with its first line; until then there is nothing.
    let Ok(page) = site.call::<logs::GetLogEvents>(input).await else { return (Vec::new(), None) };
    let events = page.events.unwrap_or_default();
    let lines = events.into_iter().map(|event| text::log_line(&event.message.unwrap_or_default())).collect();
    (lines, page.next_forward_token)
}

/// The last lines of a log stream.
pub async fn last_lines(site: &Site, group: &str, stream: &str, most: i32) -> Result<Vec<String>, Problem> {
    let input = logs::GetLogEventsInput {
        log_group_name: Some(group.to_owned()),
        log_stream_name: stream.to_owned(),
        start_from_head: Some(false),
        limit: Some(most),
        ..Default::default()
    };
    let events = match site.call::<logs::GetLogEvents>(input).await {
        Ok(page) => page.events.unwrap_or_default(),
        Err(error) if error.code() == "ResourceNotFoundException" => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    Ok(events.into_iter().map(|event| text::log_line(&event.message.unwrap_or_default())).collect())
}

fn message(event: &str, data: &str) -> Bytes {
    let mut out = format!("event: {event}\n");
    for line in data.split('\n') {
        out.push_str("data: ");
        // A carriage return would end the line for the browser.
        out.extend(line.chars().filter(|c| *c != '\r'));
        out.push('\n');
    }
    out.push('\n');
    out.into()
}

fn events(
    frames: impl futures_core::Stream<Item = Result<Frame<Bytes>, io::Error>> + Send + 'static,
) -> Response {
    let mut response = http::Response::new(BodyExt::boxed_unsync(StreamBody::new(frames)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_keep_their_lines() {
        assert_eq!(message("log", "a\r\n\nb"), "event: log\ndata: a\ndata: \ndata: b\n\n");
    }
}
