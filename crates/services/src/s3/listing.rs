//! Listings of a bucket: keys in the order of their bytes, rolled up at a delimiter, a page at a time. A group of keys
//! is skipped, not read.
//!
//! A listing is the ordered set of what it shows (keys, and the prefixes that groups of keys roll up to), of which a
//! page has those after a marker. So a marker inside a group is after the group's prefix, and leaves the group out.

use super::object::ObjectRow;
use super::table::{END, OBJECTS, VERSIONS, all_of};
use super::version_id;
use store::{Key, Reader, Scope, StoreError};

/// A page of any list has this many entries at most. [ListObjectsV2]
pub const PAGE: usize = 1000;
/// Rows that are read at once.
const BATCH: usize = 256;
/// Sorts after all that goes on after a prefix, but for keys that go on with this very character.
const GREATEST: char = '\u{10FFFF}';

/// What is listed.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub prefix: String,
    /// Not empty.
    pub delimiter: Option<String>,
    /// Entries after this one.
    pub after: Option<String>,
    pub limit: usize,
}

#[derive(Debug)]
pub enum Entry<T> {
    Item(String, T),
    Prefix(String),
}

impl<T> Entry<T> {
    pub fn name(&self) -> &str {
        match self {
            Self::Item(name, _) | Self::Prefix(name) => name,
        }
    }
}

#[derive(Debug)]
pub struct Page<T> {
    pub entries: Vec<Entry<T>>,
    pub is_truncated: bool,
}

impl Query {
    /// The prefix that a key rolls up to, if it does.
    pub fn group<'k>(&self, key: &'k str) -> Option<&'k str> {
        let delimiter = self.delimiter.as_deref()?;
        let rest = key.strip_prefix(self.prefix.as_str())?;
        let end = rest.find(delimiter)? + delimiter.len();
        Some(&key[..self.prefix.len() + end])
    }

    /// Where to start reading: after the marker, or after its group.
    fn start(&self) -> Option<String> {
        let after = self.after.as_deref()?;
        Some(self.group(after).map_or_else(|| after.to_owned(), past))
    }
}

/// A place after (almost) all keys of a group.
fn past(group: &str) -> String {
    format!("{group}{GREATEST}")
}

/// A page of the current objects.
pub fn objects(reader: &Reader<'_>, scope: &Scope, query: &Query) -> Result<Page<ObjectRow>, StoreError> {
    let mut page = Page { entries: Vec::new(), is_truncated: false };
    let mut group = query.after.as_deref().and_then(|after| query.group(after)).map(str::to_owned);
    let mut after = query.start();
    if query.limit == 0 {
        return Ok(page);
    }
    'batches: loop {
        let batch = BATCH.min(query.limit - page.entries.len() + 1);
        let from = after.as_ref().map(Key::new);
        let rows = OBJECTS.scan(reader, scope, &query.prefix, from.as_ref(), batch)?;
        let is_last = rows.len() < batch;
        for (key, row) in rows {
            let key = key.as_str();
            after = Some(key.to_owned());
            let rolled = query.group(key);
            if rolled.is_some() && rolled == group.as_deref() {
                continue;
            }
            if page.entries.len() == query.limit {
                page.is_truncated = true;
                return Ok(page);
            }
            let Some(rolled) = rolled else {
                page.entries.push(Entry::Item(key.to_owned(), row));
                continue;
            };
            page.entries.push(Entry::Prefix(rolled.to_owned()));
            (group, after) = (Some(rolled.to_owned()), Some(past(rolled)));
            continue 'batches;
        }
        if is_last {
            return Ok(page);
        }
    }
}

/// The next key that has any version, after a place.
fn next_key(
    reader: &Reader<'_>,
    scope: &Scope,
    prefix: &str,
    after: Option<&str>,
) -> Result<Option<String>, StoreError> {
    let current = OBJECTS.scan(reader, scope, prefix, after.map(Key::new).as_ref(), 1)?;
    // After all versions of that key: their rows go on after it with a NUL.
    let versions = after.map(|after| Key::new(format!("{after}{END}{GREATEST}")));
    let rest = VERSIONS.scan(reader, scope, prefix, versions.as_ref(), 1)?;
    let first = |rows: Vec<(Key, ObjectRow)>| {
        let (key, _) = rows.into_iter().next()?;
        Some(key.as_str().split(END).next().unwrap_or_default().to_owned())
    };
    Ok(match (first(current), first(rest)) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    })
}

/// A version in a listing, and whether it is its key's newest.
pub struct Listed {
    pub row: ObjectRow,
    pub is_latest: bool,
}

/// A page of versions and delete markers. `after_version` goes on inside the key that `query.after` names.
pub fn versions(
    reader: &Reader<'_>,
    scope: &Scope,
    query: &Query,
    after_version: Option<&str>,
) -> Result<Page<Listed>, StoreError> {
    let mut page = Page { entries: Vec::new(), is_truncated: false };
    if query.limit == 0 {
        return Ok(page);
    }
    if let (Some(key), Some(version)) = (&query.after, after_version)
        && query.group(key).is_none()
        && key.starts_with(&query.prefix)
        && !push_versions(reader, scope, key, Some(version), query.limit, &mut page)?
    {
        return Ok(page);
    }
    let mut after = query.start();
    let mut group = query.after.as_deref().and_then(|after| query.group(after)).map(str::to_owned);
    while let Some(key) = next_key(reader, scope, &query.prefix, after.as_deref())? {
        let rolled = query.group(&key).map(str::to_owned);
        if rolled.is_some() && rolled == group {
            after = Some(key);
            continue;
        }
        if page.entries.len() == query.limit {
            page.is_truncated = true;
            break;
        }
        if let Some(rolled) = rolled {
            after = Some(past(&rolled));
            page.entries.push(Entry::Prefix(rolled.clone()));
            group = Some(rolled);
        } else {
            if !push_versions(reader, scope, &key, None, query.limit, &mut page)? {
                break;
            }
            after = Some(key);
        }
    }
    Ok(page)
}

/// Adds a key's versions; `false` if the page is full before the last of them.
fn push_versions(
    reader: &Reader<'_>,
    scope: &Scope,
    key: &str,
    after: Option<&str>,
    limit: usize,
    page: &mut Page<Listed>,
) -> Result<bool, StoreError> {
    let current = OBJECTS.get(reader, scope, key)?;
    let mut found = after.is_none();
    let mut is_latest = true;
    let place = after.and_then(version_id::sequence_of);
    let mut add = |row: ObjectRow, page: &mut Page<Listed>| {
        let latest = std::mem::replace(&mut is_latest, false);
        if !found {
            found = after == Some(row.version_id());
            // The one to go on from may be gone by now.
            let is_past = !found && place.is_some_and(|place| row.sequence < place);
            if !is_past {
                return true;
            }
            found = true;
        }
        if page.entries.len() == limit {
            page.is_truncated = true;
            return false;
        }
        page.entries.push(Entry::Item(key.to_owned(), Listed { row, is_latest: latest }));
        true
    };
    if let Some(row) = current
        && !add(row, page)
    {
        return Ok(false);
    }
    let mut last: Option<Key> = None;
    loop {
        let rows = VERSIONS.scan(reader, scope, all_of(key), last.as_ref(), BATCH)?;
        if rows.is_empty() {
            return Ok(true);
        }
        for (at, row) in rows {
            last = Some(at);
            if !add(row, page) {
                return Ok(false);
            }
        }
    }
}

/// Whether a bucket holds anything at all.
pub fn is_empty(reader: &Reader<'_>, scope: &Scope) -> Result<bool, StoreError> {
    Ok(next_key(reader, scope, "", None)?.is_none())
}

/// As `encoding-type=url` writes keys.
pub fn url_encode(text: &str) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const KEPT: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/').remove(b' ');
    utf8_percent_encode(text, KEPT).to_string().replace(' ', "+")
}
