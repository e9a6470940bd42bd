//! Listings against a naive model, page by page.

use super::{put, world};
use aws::s3::{
    EncodingType, ListObjects, ListObjectsInput, ListObjectsOutput, ListObjectsV2, ListObjectsV2Input,
    ListObjectsV2Output,
};
use services::Cx;
use std::collections::BTreeSet;

const KEYS: &[&str] = &[
    "a",
    "a/",
    "a/1",
    "a/2",
    "a/b/1",
    "a/b/2",
    "a0",
    "b",
    "b/c/d/e",
    "c//x",
    "c/",
    "d\u{1}e",
    "z z",
    "ä/1",
    "ä/2",
    "\u{10FFFF}",
    "\u{10FFFF}/x",
    "a/\u{10FFFF}",
    "a/\u{10FFFF}x",
];

/// What a listing shows, by its definition: a set, of which a page has what is after a marker.
fn model(prefix: &str, delimiter: Option<&str>, after: &str) -> Vec<String> {
    let entry = |key: &str| -> Option<String> {
        let rest = key.strip_prefix(prefix)?;
        let end = delimiter.and_then(|d| rest.find(d).map(|at| prefix.len() + at + d.len()));
        Some(end.map_or(key, |end| &key[..end]).to_owned())
    };
    let set: BTreeSet<String> = KEYS.iter().filter_map(|key| entry(key)).collect();
    set.into_iter().filter(|name| name.as_str() > after).collect()
}

fn names(page: &ListObjectsV2Output) -> Vec<String> {
    let keys = page.contents.iter().flatten().filter_map(|o| o.key.clone());
    let prefixes = page.common_prefixes.iter().flatten().filter_map(|p| p.prefix.clone());
    let set: BTreeSet<String> = keys.chain(prefixes).collect();
    set.into_iter().collect()
}

async fn all_pages(cx: &Cx, first: ListObjectsV2Input) -> Vec<String> {
    let mut found = Vec::new();
    let mut input = first;
    loop {
        let page = cx.call::<ListObjectsV2>(input.clone()).await.expect("a test's setup works");
        let here = names(&page);
        assert_eq!(page.key_count, Some(i32::try_from(here.len()).expect("a test's setup works")));
        assert!(here.len() <= usize::try_from(input.max_keys.unwrap_or(1000)).expect("a test's setup works"));
        found.extend(here);
        assert_eq!(page.is_truncated, Some(page.next_continuation_token.is_some()));
        let Some(token) = page.next_continuation_token else { return found };
        input.continuation_token = Some(token);
    }
}

#[tokio::test]
async fn pages_show_what_the_model_shows() {
    let world = world().await;
    let cx = world.cx();
    for key in KEYS {
        put(&cx, key, "").await;
    }
    for prefix in ["", "a", "a/", "a/b", "c/", "x", "ä", "\u{10FFFF}"] {
        for delimiter in [None, Some("/"), Some("b"), Some("//")] {
            for after in ["", "a", "a/", "a/1", "a/b/1", "b/c", "zz", "ä/1", "0"] {
                let expected = model(prefix, delimiter, after);
                for max_keys in [1, 2, 3, 1000] {
                    let input = ListObjectsV2Input {
                        bucket: "bkt".into(),
                        prefix: Some(prefix.into()),
                        delimiter: delimiter.map(Into::into),
                        start_after: Some(after.into()),
                        max_keys: Some(max_keys),
                        ..Default::default()
                    };
                    let shown = format!("{prefix:?} {delimiter:?} {after:?} {max_keys}");
                    assert_eq!(all_pages(&cx, input).await, expected, "{shown}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_first_version_goes_on_by_markers() {
    let world = world().await;
    let cx = world.cx();
    for key in ["a/1", "a/2", "b 1", "c/1"] {
        put(&cx, key, "").await;
    }
    let list = |marker: Option<&str>| ListObjectsInput {
        bucket: "bkt".into(),
        delimiter: Some("/".into()),
        marker: marker.map(Into::into),
        max_keys: Some(2),
        encoding_type: Some(EncodingType::Url),
        ..Default::default()
    };
    let shape = |o: &ListObjectsOutput| {
        let keys: Vec<_> = o.contents.iter().flatten().filter_map(|o| o.key.clone()).collect();
        let prefixes: Vec<_> = o.common_prefixes.iter().flatten().filter_map(|p| p.prefix.clone()).collect();
        (keys.join(","), prefixes.join(","), o.next_marker.clone())
    };
    let first = cx.call::<ListObjects>(list(None)).await.unwrap();
    assert_eq!(shape(&first), ("b+1".into(), "a/".into(), Some("b+1".into())));
    let second = cx.call::<ListObjects>(list(Some("b 1"))).await.unwrap();
    assert_eq!(shape(&second), (String::new(), "c/".into(), None));
    let none = ListObjectsV2Input { bucket: "bkt".into(), max_keys: Some(0), ..Default::default() };
    let none = cx.call::<ListObjectsV2>(none).await.unwrap();
    assert_eq!((none.key_count, none.is_truncated), (Some(0), Some(false)));
    let bad = ListObjectsV2Input {
        bucket: "bkt".into(),
        continuation_token: Some("%%".into()),
        ..Default::default()
    };
    assert_eq!(cx.call::<ListObjectsV2>(bad).await.unwrap_err().code(), "InvalidArgument");
}
