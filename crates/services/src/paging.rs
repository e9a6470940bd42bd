//! Pages of a list: a token that says where the next one starts, and which can't be mistaken for another list's.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The token of the page that starts after `last`, in the list `list`.
pub fn token(list: &str, last: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{list}\u{1}{last}"))
}

/// Where a page starts: after the item that this gives. `None` for a token that is not of this list.
pub fn read(list: &str, token: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (of, last) = text.split_once('\u{1}')?;
    (of == list).then(|| last.to_owned())
}

/// Cuts a page out of items that are in order: those after the token, at most `limit`, and the next token.
/// `None` for a bad token.
pub fn page<T>(
    list: &str,
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    start: Option<&str>,
    limit: usize,
) -> Option<(Vec<T>, Option<String>)> {
    let after = start.map(|t| read(list, t)).map_or(Some(None), |read| read.map(Some))?;
    let mut found = after.is_none();
    let mut rest = items.into_iter().skip_while(|item| {
        let skip = !found;
        found = found || after.as_deref() == Some(&name(item));
        skip
    });
    let taken: Vec<T> = rest.by_ref().take(limit).collect();
    let next = rest.next().and_then(|_| taken.last().map(|last| token(list, &name(last))));
    Some((taken, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_up() {
        let items = ["a", "b", "c", "d", "e"];
        let (first, next) = page("l", items, |s| (*s).to_owned(), None, 2).unwrap();
        assert_eq!(first, ["a", "b"]);
        let (second, next) = page("l", items, |s| (*s).to_owned(), next.as_deref(), 2).unwrap();
        assert_eq!(second, ["c", "d"]);
        let (third, next) = page("l", items, |s| (*s).to_owned(), next.as_deref(), 2).unwrap();
        assert_eq!((third.as_slice(), next), (["e"].as_slice(), None));
        assert!(page("l", items, |s| (*s).to_owned(), Some(&token("other", "b")), 2).is_none());
        assert!(page("l", items, |s| (*s).to_owned(), Some("%%"), 2).is_none());
    }
}
