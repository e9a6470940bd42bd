//! FilterLogEvents: events of many streams in one order of time, those that a pattern matches.

use super::super::event::{Position, filter_token, read_filter_token};
use super::super::group::{Stream, named, no_group};
use super::super::pattern::Pattern;
use super::super::read::{Source, Window};
use super::super::sealing;
use super::super::table::{Event, GROUPS, STREAMS, size, stream_key};
use crate::{Cx, OpResult};
use aws::Error;
use aws::logs::{FilterLogEventsInput, FilterLogEventsOutput, FilteredLogEvent, errors};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use store::{Reader, Scope};

const MOST_EVENTS: i32 = 10_000;
/// Of one page.
const MOST_BYTES: i64 = 1_048_576;
/// What one request looks at before it answers with what it has, and a token to go on with.
const MOST_SCANNED: i64 = 32 * 1024 * 1024;
const FIRST_SLICE_MILLIS: i64 = 60_000;
/// Names that one request can give.
const MOST_STREAMS: usize = 100;

/// Where an event is among those of all streams.
type Place = (Position, u64);

pub async fn filter_log_events(cx: Cx, input: FilterLogEventsInput) -> OpResult<FilterLogEventsOutput> {
    let group = named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    check(&input)?;
    let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or_default())?;
    let after = input.next_token.as_deref().map(|token| {
        read_filter_token(token)
            .ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))
    });
    let after = after.transpose()?;
    let scope = cx.scope();
    let row = cx.read(|r| GROUPS.get(r, &scope, group))?.ok_or_else(no_group)?;
    let keys = sealing::keys(&cx, &row).await?;
    let window = Window {
        after: None,
        before: None,
        start: input.start_time.unwrap_or(0).max(row.horizon(cx.now())),
        end: input.end_time.map_or(i64::MAX, |end| end.saturating_add(1)),
    };
    let limit = usize::try_from(input.limit.unwrap_or(MOST_EVENTS)).unwrap_or(1);
    let (events, next) = cx.world().store().read(|r| {
        let mut page = Page { found: BTreeMap::new(), limit, more: false, scanned: 0 };
        let streams: Vec<Stream> = streams(r, &scope, group, &input)?
            .into_iter()
            .filter(|stream| may_hold(stream, &window, after))
            .collect();
        let read = |page: &mut Page, slice: &Window| {
            for stream in streams.iter().filter(|stream| may_hold(stream, slice, after)) {
                let source = Source { reader: r, scope: &scope, keys: &keys, stream };
                page.read(&source, *slice, after, &pattern)?;
            }
            OpResult::Ok(())
        };
        let searched = search(&mut page, &streams, window, after, read)?;
        let (events, more) = page.cut();
        let last = events.last().map(|(place, _)| *place);
        OpResult::Ok((events, if more { last } else { searched }))
    })?;
    let next_token = next.map(|(position, stream)| filter_token(position, stream));
    Ok(FilterLogEventsOutput {
        events: Some(events.into_iter().map(|(place, found)| found.shown(place)).collect()),
        // AWS gives an empty list since 2019: the streams are always all searched.
        searched_log_streams: Some(Vec::new()),
        next_token,
    })
}

/// Reads slice by slice of the time, each twice as long where little is found, until the page is full or enough was looked at. Gives how far it
/// came, if not to the end.
fn search(
    page: &mut Page,
    streams: &[Stream],
    window: Window,
    after: Option<Place>,
    read: impl Fn(&mut Page, &Window) -> OpResult<()>,
) -> OpResult<Option<Place>> {
    let first = streams.iter().filter_map(|stream| stream.first_event).min();
    let last = streams.iter().filter_map(|stream| stream.last_event).max();
    let (Some(first), Some(last)) = (first, last) else { return Ok(None) };
    let end = window.end.min(last.saturating_add(1));
    let mut start = window.start.max(first).max(after.map_or(0, |(at, _)| at.timestamp));
    let mut length = FIRST_SLICE_MILLIS;
    while start < end {
        let slice = Window { start, end: end.min(start.saturating_add(length)), ..window };
        let before = page.scanned;
        read(page, &slice)?;
        if page.more || (page.found.len() >= page.limit && slice.end < end) {
            page.more = true;
            return Ok(None);
        }
        if page.scanned >= MOST_SCANNED && slice.end < end {
            return Ok(Some((Position::last_before(slice.end), u64::MAX)));
        }
        start = slice.end;
        // No longer than that it stays well below what one request looks at.
        if page.scanned - before < MOST_SCANNED / 16 {
            length = length.saturating_mul(2);
        }
    }
    Ok(None)
}

fn check(input: &FilterLogEventsInput) -> Result<(), Error> {
    if input.log_stream_names.is_some() && input.log_stream_name_prefix.is_some() {
        return Err(errors::invalid_parameter_exception(
            "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
        ));
    }
    if input.log_stream_names.as_ref().is_some_and(|names| names.len() > MOST_STREAMS) {
        return Err(errors::invalid_parameter_exception("At most 100 log streams can be named."));
    }
    if let (Some(start), Some(end)) = (input.start_time, input.end_time)
        && start > end
    {
        return Err(errors::invalid_parameter_exception(
            "endTime must be greater than or equal to startTime.",
        ));
    }
    Ok(())
}

fn streams(
    reader: &Reader<'_>,
    scope: &Scope,
    group: &str,
    input: &FilterLogEventsInput,
) -> OpResult<Vec<Stream>> {
    if let Some(names) = &input.log_stream_names {
        let each = names.iter().map(|name| super::super::table::stream(reader, scope, group, name));
        return each.collect();
    }
    let prefix = stream_key(group, input.log_stream_name_prefix.as_deref().unwrap_or_default());
    let rows = STREAMS.scan(reader, scope, prefix, None, usize::MAX)?;
    Ok(rows.into_iter().map(|(_, stream)| stream).collect())
}

/// Most streams of a busy group ended long ago; they are not read.
fn may_hold(stream: &Stream, window: &Window, after: Option<Place>) -> bool {
    let (Some(first), Some(last)) = (stream.first_event, stream.last_event) else { return false };
    first < window.end && last >= window.start && after.is_none_or(|(at, _)| last >= at.timestamp)
}

struct Found {
    stream: String,
    event: Event,
}

impl Found {
    fn shown(self, (position, stream): Place) -> FilteredLogEvent {
        FilteredLogEvent {
            log_stream_name: Some(self.stream),
            timestamp: Some(position.timestamp),
            message: Some(self.event.message),
            ingestion_time: Some(self.event.ingested),
            event_id: Some(position.event_id(stream)),
        }
    }
}

/// The earliest events of all streams, at most `limit` of them.
struct Page {
    found: BTreeMap<Place, Found>,
    limit: usize,
    more: bool,
    /// Bytes of events that were looked at.
    scanned: i64,
}

impl Page {
    fn read(
        &mut self,
        source: &Source<'_>,
        window: Window,
        after: Option<Place>,
        pattern: &Pattern,
    ) -> OpResult<()> {
        let number = source.stream.number;
        // Events of one position in two streams are ordered by stream: those before this one's are done.
        let after = after.map(|(at, stream)| if number > stream { at.previous() } else { at });
        source.forward(&Window { after, ..window }, |event| {
            self.scanned += size(&event.message);
            let place = (event.position, number);
            let is_full = self.found.len() >= self.limit;
            if is_full && self.found.last_key_value().is_some_and(|(last, _)| place > *last) {
                // Whether a later one matches is not looked at: a page may turn out to be empty.
                self.more = true;
                return ControlFlow::Break(());
            }
            if pattern.matches(&event.message) {
                self.found.insert(place, Found { stream: source.stream.name.clone(), event });
                if self.found.len() > self.limit {
                    self.found.pop_last();
                    self.more = true;
                }
            }
            ControlFlow::Continue(())
        })
    }

    /// What fits into an answer, and whether there is more.
    fn cut(self) -> (Vec<(Place, Found)>, bool) {
        let (mut bytes, mut more) = (0, self.more);
        let mut events = Vec::new();
        for (place, found) in self.found {
            bytes += size(&found.event.message);
            if bytes > MOST_BYTES && !events.is_empty() {
                more = true;
                break;
            }
            events.push((place, found));
        }
        (events, more)
    }
}
