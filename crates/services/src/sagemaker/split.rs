//! How a transform job cuts an object into requests, and puts what is answered together. Pure.

use aws::sagemaker::{AssemblyType, BatchStrategy, SplitType};
use bytes::Bytes;

pub const MEGABYTE: usize = 1024 * 1024;

/// The requests that an object makes. An error is why it can't be cut.
pub fn payloads(
    object: &Bytes,
    split: SplitType,
    strategy: BatchStrategy,
    most_bytes: Option<usize>,
) -> Result<Vec<Bytes>, String> {
    let fits = |bytes: &Bytes| most_bytes.is_none_or(|most| bytes.len() <= most);
    if split != SplitType::Line {
        if !fits(object) {
            return Err(too_large("object", object.len(), most_bytes));
        }
        return Ok(vec![object.clone()]);
    }
    let lines = lines(object);
    if let Some(long) = lines.iter().find(|line| !fits(line)) {
        return Err(too_large("record", long.len(), most_bytes));
    }
    if strategy == BatchStrategy::SingleRecord {
        return Ok(lines);
    }
    let mut batches = Vec::new();
    let (mut from, mut to) = (0, 0);
    for line in &lines {
        // Lines are parts of the object, in order: a batch reaches from the first of them to the last.
        let start = line.as_ptr() as usize - object.as_ptr() as usize;
        let end = start + line.len();
        if to > 0 && most_bytes.is_some_and(|most| end - from > most) {
            batches.push(object.slice(from..to));
            from = start;
        }
        if to == 0 {
            from = start;
        }
        to = end;
    }
    if to > 0 {
        batches.push(object.slice(from..to));
    }
    Ok(batches)
}

fn too_large(what: &str, has: usize, most: Option<usize>) -> String {
    let most = most.unwrap_or_default() / MEGABYTE;
    format!("a {what} of {has} bytes is larger than MaxPayloadInMB ({most}) allows")
}

/// Without their ends; empty ones are none.
fn lines(object: &Bytes) -> Vec<Bytes> {
    let mut lines = Vec::new();
    let mut from = 0;
    for part in object.split(|byte| *byte == b'\n') {
        let length = part.strip_suffix(b"\r").unwrap_or(part).len();
        if length > 0 {
            lines.push(object.slice(from..from + length));
        }
        from += part.len() + 1;
    }
    lines
}

/// What follows an answer in the object that is made of all answers, in order.
pub fn ending(answer: &[u8], with: AssemblyType) -> &'static [u8] {
    if with == AssemblyType::Line && answer.last() != Some(&b'\n') { b"\n" } else { b"" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &'static str, split: SplitType, strategy: BatchStrategy, most: usize, expected: &[&str]) {
        let found = payloads(&Bytes::from_static(text.as_bytes()), split, strategy, Some(most)).unwrap();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn objects_are_cut_at_lines() {
        use BatchStrategy::{MultiRecord, SingleRecord};
        check("a\nb\n", SplitType::None, MultiRecord, 99, &["a\nb\n"]);
        check("a\nb\r\n\nc", SplitType::Line, SingleRecord, 99, &["a", "b", "c"]);
        check("a\nb\nc\n", SplitType::Line, MultiRecord, 99, &["a\nb\nc"]);
        check("aa\nbb\ncc\n", SplitType::Line, MultiRecord, 5, &["aa\nbb", "cc"]);
        check("aa\nbb\ncc\n", SplitType::Line, MultiRecord, 4, &["aa", "bb", "cc"]);
        check("", SplitType::Line, MultiRecord, 4, &[]);
        for split in [SplitType::None, SplitType::Line] {
            let long = Bytes::from_static(b"12345678");
            let error = payloads(&long, split, MultiRecord, Some(4)).unwrap_err();
            assert!(error.contains("8 bytes is larger than MaxPayloadInMB"), "{error}");
            assert_eq!(payloads(&long, split, MultiRecord, None).unwrap(), [long]);
        }
    }

    #[test]
    fn answers_are_put_together() {
        for (answer, with, expected) in [
            ("1", AssemblyType::Line, "\n"),
            ("2\n", AssemblyType::Line, ""),
            ("", AssemblyType::Line, "\n"),
            ("1", AssemblyType::None, ""),
        ] {
            assert_eq!(ending(answer.as_bytes(), with), expected.as_bytes(), "{answer:?} {with:?}");
        }
    }
}
