//! Words, times and statuses as the console shows them.

use aws::Timestamp;
use maud::{Markup, html};

/// How a status is felt; the name of its colour in the style sheet.
pub fn tone(status: &str) -> &'static str {
    let bad = ["Failed", "FAILED", "FAULT", "TIMED_OUT", "Abandoned", "Rejected", "ROLLBACK"];
    let busy = ["InProgress", "IN_PROGRESS", "Stopping", "QUEUED", "SUBMITTED"];
    // A stack that rolls back is bad news whether or not it is done with it.
    if bad.iter().any(|word| status.contains(word)) {
        "bad"
    } else if busy.iter().any(|word| status.contains(word)) {
        "busy"
    } else if status == "Waiting" {
        "waiting"
    } else if status.starts_with("Succeeded") || status == "SUCCEEDED" || status.ends_with("_COMPLETE") {
        "good"
    } else {
        "quiet"
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

pub fn badge(status: &str) -> Markup {
    html! { span class={ "badge " (tone(status)) } { (words(status)) } }
}

/// A moment; the page says how long ago it is.
pub fn moment(time: Option<Timestamp>) -> Markup {
    html! {
        @if let Some(time) = time {
            time datetime=(time.to_iso8601_millis()) data-ago=(time.millis()) { (time.format("%Y-%m-%d %H:%M:%S")) }
        }
    }
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
        0..10 => format!("{}.{} s", seconds, millis % 1000 / 100),
        10..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {:02} s", seconds / 60, seconds % 60),
        _ => format!("{} h {:02} min", seconds / 3600, seconds / 60 % 60),
    }
}

/// Eight characters tell ids and commits apart.
pub fn short(id: &str) -> String {
    id.chars().take(8).collect()
}

pub fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
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
        ] {
            assert_eq!((tone(status), words(status).as_str()), (expected, said), "{status}");
        }
    }

    #[test]
    fn names_and_logs_are_plain() {
        assert_eq!(who("arn:aws:sts::1:assumed-role/Deployer/me"), "Deployer/me");
        assert_eq!(who("arn:aws:iam::1:root"), "root");
        assert_eq!(log_line("\x1b[32mok\x1b[0m\tdone\r\n"), "ok    done");
    }
}
