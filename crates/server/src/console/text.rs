//! Words, times, statuses and signs as the console shows them.

use aws::Timestamp;
use maud::{Markup, PreEscaped, html};
use std::borrow::Cow;

/// How a status is felt; the name of its colour in the style sheet.
pub fn tone(status: &str) -> &'static str {
    let bad = [
        "Failed",
        "FAILED",
        "FAULT",
        "TIMED_OUT",
        "Abandoned",
        "Rejected",
        "ROLLBACK",
        "ABORTED",
        "RollingBack",
        "OutOfService",
    ];
    let busy = [
        "InProgress",
        "IN_PROGRESS",
        "Stopping",
        "QUEUED",
        "SUBMITTED",
        "RUNNING",
        "Creating",
        "Updating",
        "Deleting",
    ];
    // A stack that rolls back is bad news whether or not it is done with it.
    if bad.iter().any(|word| status.contains(word)) {
        "bad"
    } else if busy.iter().any(|word| status.contains(word)) {
        "busy"
    } else if matches!(status, "Waiting" | "PENDING" | "Caught") {
        "waiting"
    } else if status.starts_with("Succeeded")
        || matches!(status, "SUCCEEDED" | "AVAILABLE" | "Completed" | "ACTIVE" | "InService")
        || status.ends_with("_COMPLETE")
    {
        "good"
    } else {
        "quiet"
    }
}

/// A tone as a sign, so that it does not speak by its colour alone.
pub fn sign(tone: &str) -> Markup {
    let path = sign_path(tone);
    PreEscaped(format!(r#"<svg class="sign {tone}" viewBox="0 0 16 16" aria-hidden="true">{path}</svg>"#))
}

/// The sign inside of another picture.
pub fn sign_at(tone: &str, x: i32, y: i32) -> Markup {
    let path = sign_path(tone);
    PreEscaped(format!(r#"<g class="sign {tone}" transform="translate({x} {y})">{path}</g>"#))
}

fn sign_path(tone: &str) -> &'static str {
    match tone {
        "good" => r#"<circle cx="8" cy="8" r="7"/><path d="m4.8 8.3 2.2 2.2 4.2-4.6"/>"#,
        "bad" => r#"<circle cx="8" cy="8" r="7"/><path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>"#,
        "busy" => {
            r#"<circle class="track" cx="8" cy="8" r="6"/><path class="turns" d="M8 2a6 6 0 0 1 6 6"/>"#
        }
        "waiting" => r#"<circle cx="8" cy="8" r="7"/><path d="M6.4 5.2v5.6m3.2-5.6v5.6"/>"#,
        _ => r#"<circle class="track" cx="8" cy="8" r="6"/><path class="ink" d="M5.5 8h5"/>"#,
    }
}

/// `UPDATE_COMPLETE` as `Update complete`, `InProgress` as `In progress`.
pub fn words(status: &str) -> String {
    let mut out = String::with_capacity(status.len() + 2);
    let shouting = status.bytes().all(|b| !b.is_ascii_lowercase());
    for (index, c) in status.chars().enumerate() {
        match c {
            '_' => out.push(' '),
            c if index == 0 => out.push(c),
            c if c.is_ascii_uppercase() && !shouting => {
                out.push(' ');
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c.to_ascii_lowercase()),
        }
    }
    out
}

/// A name that may be broken where a person would break it: `UpdateToolchain` between its words.
pub fn breakable(name: &str) -> Markup {
    let mut parts: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let begins =
            (before.is_lowercase() && c.is_uppercase()) || matches!(before, '-' | '_' | '.' | '/' | ':');
        match parts.last_mut() {
            Some(part) if !begins => part.push(c),
            _ => parts.push(c.to_string()),
        }
        before = c;
    }
    html! { @for (index, part) in parts.iter().enumerate() { @if index > 0 { wbr; } (part) } }
}

pub fn badge(status: &str) -> Markup {
    let tone = tone(status);
    html! { span class={ "badge " (tone) } { (sign(tone)) (words(status)) } }
}

/// A moment; the page says how long ago it is, and when that was if one points at it.
pub fn moment(time: Option<Timestamp>) -> Markup {
    html! {
        @if let Some(time) = time {
            time datetime=(time.to_iso8601_millis()) data-ago=(time.millis()) { (time.format("%Y-%m-%d %H:%M:%S")) }
        }
    }
}

/// A moment by the clock; the page says it in the reader's own time.
pub fn clock(time: Option<Timestamp>) -> Markup {
    html! {
        @if let Some(time) = time {
            time.clock datetime=(time.to_iso8601_millis()) data-clock=(time.millis()) { (time.format("%H:%M:%S")) }
        }
    }
}

/// A moment by the calendar and the clock, and how long ago.
pub fn full_moment(time: Option<Timestamp>) -> Markup {
    html! {
        @if let Some(time) = time {
            time datetime=(time.to_iso8601_millis()) data-date=(time.millis()) { (time.format("%Y-%m-%d %H:%M:%S")) }
            span.quiet { " · " (moment(Some(time))) }
        }
    }
}

/// A moment that an API gives in milliseconds.
pub fn of_millis(millis: Option<i64>) -> Option<Timestamp> {
    millis.map(Timestamp::from_millis)
}

/// How long something took, or has been taking.
pub fn span(start: Option<Timestamp>, end: Option<Timestamp>) -> Markup {
    html! {
        @match (start, end) {
            (Some(start), Some(end)) => span.took { (duration(end.millis() - start.millis())) },
            (Some(start), None) => span.took data-since=(start.millis()) {},
            (None, _) => {}
        }
    }
}

pub fn duration(millis: i64) -> String {
    let millis = millis.max(0);
    let seconds = millis / 1000;
    match seconds {
        0 if millis < 100 => format!("{millis} ms"),
        0..10 => format!("{}.{} s", seconds, millis % 1000 / 100),
        10..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {:02} s", seconds / 60, seconds % 60),
        _ => format!("{} h {:02} min", seconds / 3600, seconds / 60 % 60),
    }
}

pub fn size(bytes: i64) -> String {
    match bytes.max(0) {
        bytes @ 0..1024 => format!("{bytes} B"),
        bytes @ 1024..1_048_576 => format!("{}.{} KiB", bytes / 1024, bytes % 1024 * 10 / 1024),
        bytes => format!("{}.{} MiB", bytes / 1_048_576, bytes % 1_048_576 * 10 / 1_048_576),
    }
}

pub fn plural(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// Eight characters tell ids and commits apart.
pub fn short(id: &str) -> String {
    id.chars().take(8).collect()
}

/// A source by a connection tells its message in JSON, with the provider's name.
pub fn first_line(text: &str) -> Cow<'_, str> {
    let told = text.starts_with('{').then(|| serde_json::from_str::<serde_json::Value>(text).ok()).flatten();
    let message = told.as_ref().and_then(|told| told.get("CommitMessage")?.as_str());
    match message {
        Some(message) => Cow::Owned(message.lines().next().unwrap_or_default().to_owned()),
        None => Cow::Borrowed(text.lines().next().unwrap_or_default()),
    }
}

/// The beginning of a text that is longer than so many characters.
pub fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!("{}…", text[..end].trim_end())),
        None => Cow::Borrowed(text),
    }
}

/// `arn:aws:sts::1:assumed-role/Role/session` as `Role/session`.
pub fn who(arn: &str) -> &str {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or(arn);
    resource.strip_prefix("assumed-role/").unwrap_or(resource)
}

/// A line of a log without what would drive a terminal.
pub fn log_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim_end().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\x1b' if chars.peek() == Some(&'[') => {
                chars.next();
                for c in chars.by_ref() {
                    if c.is_ascii_alphabetic() {
                        break;
                    }
                }
            }
            '\t' => out.push_str("    "),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_have_their_tone_and_words() {
        for (status, expected, said) in [
            ("Succeeded", "good", "Succeeded"),
            ("InProgress", "busy", "In progress"),
            ("CREATE_COMPLETE", "good", "Create complete"),
            ("UPDATE_ROLLBACK_COMPLETE", "bad", "Update rollback complete"),
            ("ROLLBACK_IN_PROGRESS", "bad", "Rollback in progress"),
            ("UPDATE_IN_PROGRESS", "busy", "Update in progress"),
            ("FAILED", "bad", "Failed"),
            ("Superseded", "quiet", "Superseded"),
            ("Waiting", "waiting", "Waiting"),
            ("InService", "good", "In service"),
            ("SystemUpdating", "busy", "System updating"),
            ("UpdateRollbackFailed", "bad", "Update rollback failed"),
            ("RollingBack", "bad", "Rolling back"),
        ] {
            assert_eq!((tone(status), words(status).as_str()), (expected, said), "{status}");
        }
    }

    #[test]
    fn names_and_logs_are_plain() {
        assert_eq!(who("arn:aws:sts::1:assumed-role/Deployer/me"), "Deployer/me");
        assert_eq!(who("arn:aws:iam::1:root"), "root");
        assert_eq!((cut("a déf", 3).as_ref(), cut("a d", 3).as_ref()), ("a d…", "a d"));
        assert_eq!(log_line("\x1b[32mok\x1b[0m\tdone\r\n"), "ok    done");
    }

    #[test]
    fn names_break_between_their_words() {
        for (name, expected) in [
            ("", ""),
            ("Build", "Build"),
            ("UpdateToolchain", "Update<wbr>Toolchain"),
            ("QAStage", "QAStage"),
            ("a-b_c", "a-<wbr>b_<wbr>c"),
            ("a<b", "a&lt;b"),
        ] {
            assert_eq!(breakable(name).into_string(), expected);
        }
    }

    #[test]
    fn amounts_read_well() {
        for (millis, expected) in
            [(-5, "0 ms"), (42, "42 ms"), (420, "0.4 s"), (9_999, "9.9 s"), (187_000, "3 min 07 s")]
        {
            assert_eq!(duration(millis), expected);
        }
        for (bytes, expected) in [(0, "0 B"), (1023, "1023 B"), (1536, "1.5 KiB"), (5_242_880, "5.0 MiB")] {
            assert_eq!(size(bytes), expected);
        }
        assert_eq!((plural(1, "file").as_str(), plural(0, "file").as_str()), ("1 file", "0 files"));
    }
}
