//! A URI of the model, made ready for matching: `/{Bucket}/{Key+}?uploads`.

use crate::request::RequestHead;
use aws::{Location, OperationInfo};

pub struct Template {
    pub operation: &'static OperationInfo,
    segments: Vec<Segment>,
    literals: Vec<(&'static str, Option<&'static str>)>,
    /// Required members that travel in the query string or in headers; they tell `ListParts` from `GetObject`.
    required: Vec<(Location, &'static str)>,
}

enum Segment {
    Literal(&'static str),
    Label(&'static str),
    Greedy(&'static str),
}

/// How well a template fits; the greatest wins. Later fields count where earlier ones are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    path_literals: usize,
    not_greedy: bool,
    query_literals: usize,
    /// Whether all required members are there: a request without `uploadId` is no `ListParts`. If nothing else
    /// matches, it counts as the operation with a member missing.
    complete: bool,
    /// More required members fit better if they are all there, and worse if not.
    required: isize,
    /// `GetBucketNotificationConfiguration` before its deprecated `GetBucketNotification`.
    name_length: usize,
}

/// Labels as they stand in the path.
type RawLabels<'a> = Vec<(&'static str, &'a str)>;

impl Template {
    pub fn compile(operation: &'static OperationInfo) -> Self {
        let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let segments = path.split('/').filter(|s| !s.is_empty()).map(segment).collect();
        let literals = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) if !value.is_empty() => (name, Some(value)),
                Some((name, _)) => (name, None),
                None => (pair, None),
            })
            // Newer SDKs name the operation there, older ones don't.
            .filter(|(name, _)| *name != "x-id")
            .collect();
        let outside = |location| matches!(location, Location::QueryString | Location::Header);
        let members = operation.input.members.iter().filter(|m| m.required && outside(m.location));
        let required = members.map(|m| (m.location, m.wire_name())).collect();
        Self { operation, segments, literals, required }
    }

    pub fn matches<'a>(&self, head: &RequestHead, path: &'a str) -> Option<(Rank, RawLabels<'a>)> {
        if head.method.as_str() != self.operation.method {
            return None;
        }
        let fits = |(name, value): &(&str, Option<&str>)| {
            head.parameter(name).is_some_and(|found| value.is_none_or(|value| found == value))
        };
        if !self.literals.iter().all(fits) {
            return None;
        }
        let labels = self.match_path(path)?;
        let complete = self.required.iter().all(|(location, name)| match location {
            Location::Header => head.headers.contains_key(*name),
            Location::QueryString
            | Location::Body
            | Location::Uri
            | Location::Headers
            | Location::StatusCode => head.parameter(name).is_some(),
        });
        let required = isize::try_from(self.required.len()).unwrap_or(isize::MAX);
        let rank = Rank {
            path_literals: self.segments.iter().filter(|s| matches!(s, Segment::Literal(_))).count(),
            not_greedy: !self.segments.iter().any(|s| matches!(s, Segment::Greedy(_))),
            query_literals: self.literals.len(),
            complete,
            required: if complete { required } else { -required },
            name_length: self.operation.name.len(),
        };
        Some((rank, labels))
    }

    /// Whether the path begins with a literal, and the request's path with the same.
    pub fn is_anchored_at(&self, path: &str) -> bool {
        let first = path.split('/').nth(1).unwrap_or_default();
        matches!(self.segments.first(), Some(Segment::Literal(literal)) if *literal == first)
    }

    /// Whether the operation knows a query parameter.
    pub fn knows_parameter(&self, name: &str) -> bool {
        let of_model = |m: &aws::Member| m.location == Location::QueryString && m.wire_name() == name;
        self.literals.iter().any(|(n, _)| *n == name) || self.operation.input.members.iter().any(of_model)
    }

    fn match_path<'a>(&self, path: &'a str) -> Option<RawLabels<'a>> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let greedy = self.segments.iter().any(|s| matches!(s, Segment::Greedy(_)));
        // A trailing slash is no segment, unless a key can end with it.
        let path = if greedy { path } else { path.strip_suffix('/').unwrap_or(path) };
        let mut rest = (!path.is_empty()).then_some(path);
        let mut labels = Vec::new();
        for (index, segment) in self.segments.iter().enumerate() {
            let text = rest?;
            let after = self.segments.len() - index - 1;
            let (found, remainder) = match segment {
                Segment::Literal(_) | Segment::Label(_) => match text.split_once('/') {
                    Some((found, remainder)) => (found, Some(remainder)),
                    None => (text, None),
                },
                Segment::Greedy(_) => split_before_last(text, after)?,
            };
            match segment {
                Segment::Literal(literal) if *literal == found => {}
                Segment::Label(name) | Segment::Greedy(name) if !found.is_empty() => {
                    labels.push((*name, found));
                }
                Segment::Literal(_) | Segment::Label(_) | Segment::Greedy(_) => return None,
            }
            rest = remainder;
        }
        rest.is_none().then_some(labels)
    }
}

fn segment(text: &'static str) -> Segment {
    match text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
        Some(label) => label.strip_suffix('+').map_or(Segment::Label(label), Segment::Greedy),
        None => Segment::Literal(text),
    }
}

/// Splits off the last `count` segments.
fn split_before_last(text: &str, count: usize) -> Option<(&str, Option<&str>)> {
    let Some(nth) = count.checked_sub(1) else { return Some((text, None)) };
    let (at, _) = text.rmatch_indices('/').nth(nth)?;
    Some((&text[..at], Some(&text[at + 1..])))
}
