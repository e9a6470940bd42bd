//! Words and colours of the terminal.

use aws::Timestamp;
use std::io::{self, Write};

/// How a status is felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Bad,
    Busy,
    Waiting,
    Quiet,
}

impl Tone {
    /// Of any status of a pipeline, stage, action or build.
    pub fn of(status: &str) -> Self {
        match status {
            "Succeeded" | "SUCCEEDED" | "AVAILABLE" => Self::Good,
            "Failed" | "FAILED" | "FAULT" | "TIMED_OUT" => Self::Bad,
            "InProgress" | "IN_PROGRESS" | "Stopping" => Self::Busy,
            "Waiting" | "PENDING" => Self::Waiting,
            _ => Self::Quiet,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Good => "32",
            Self::Bad => "31",
            Self::Busy => "34",
            Self::Waiting => "33",
            Self::Quiet => "2",
        }
    }

    pub fn sign(self) -> char {
        match self {
            Self::Good => '✓',
            Self::Bad => '✗',
            Self::Busy => '▸',
            Self::Waiting => '?',
            Self::Quiet => '·',
        }
    }
}

/// Writes lines, in colour where that is wanted.
pub struct Paint {
    colour: bool,
}

impl Paint {
    pub fn new(colour: bool) -> Self {
        Self { colour }
    }

    pub fn tone(&self, tone: Tone, text: &str) -> String {
        self.dress(tone.code(), text)
    }

    pub fn bold(&self, text: &str) -> String {
        self.dress("1", text)
    }

    pub fn dim(&self, text: &str) -> String {
        self.dress("2", text)
    }

    fn dress(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// A line of output.
pub fn line(text: impl AsRef<str>) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{}", text.as_ref())
}

/// Text from elsewhere (logs, messages) with nothing in it that a terminal would obey, colours excepted.
pub fn harmless(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\x1b' if rest.peek() == Some(&'[') => {
                let mut sequence = String::from("\x1b[");
                rest.next();
                while let Some(&c) = rest.peek().filter(|c| c.is_ascii_digit() || **c == ';') {
                    sequence.push(c);
                    rest.next();
                }
                if rest.next() == Some('m') {
                    kept.push_str(&sequence);
                    kept.push('m');
                }
            }
            '\t' => kept.push_str("    "),
            c if c.is_control() => {}
            c => kept.push(c),
        }
    }
    kept
}

/// The first line of what a source says of its commit. One by a connection tells it in JSON, with the provider's name.
pub fn message(summary: &str) -> String {
    let told =
        summary.starts_with('{').then(|| serde_json::from_str::<serde_json::Value>(summary).ok()).flatten();
    let message = told.as_ref().and_then(|told| told.get("CommitMessage")?.as_str()).unwrap_or(summary);
    message.lines().next().unwrap_or_default().to_owned()
}

/// Such text without colours either.
pub fn plain(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let text = harmless(text);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c == '\x1b' {
            // A sequence of colours, which is all that is left of sequences, ends so.
            rest.by_ref().find(|c| *c == 'm');
        } else {
            kept.push(c);
        }
    }
    kept
}

/// `42 ms`, `0.4 s`, `42 s`, `3 min 07 s`, `2 h 05 min`.
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

/// How long ago, roughly.
pub fn ago(then: Timestamp, now: Timestamp) -> String {
    let seconds = (now.millis() - then.millis()).max(0) / 1000;
    match seconds {
        0..5 => "just now".into(),
        5..60 => format!("{seconds} s ago"),
        60..3600 => format!("{} min ago", seconds / 60),
        3600..86400 => format!("{} h ago", seconds / 3600),
        _ => format!("{} days ago", seconds / 86400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        for (millis, expected) in [
            (-5, "0 ms"),
            (42, "42 ms"),
            (420, "0.4 s"),
            (9_999, "9.9 s"),
            (42_000, "42 s"),
            (187_000, "3 min 07 s"),
            (7_500_000, "2 h 05 min"),
        ] {
            assert_eq!(duration(millis), expected);
        }
    }

    #[test]
    fn a_log_can_not_drive_the_terminal() {
        for (text, expected) in [
            ("plain ä", "plain ä"),
            ("\x1b[31mred\x1b[0m", "\x1b[31mred\x1b[0m"),
            ("\x1b[2Jgone", "gone"),
            ("\x1b]0;title\x07x", "]0;titlex"),
            ("a\rb\x08c\td", "abc    d"),
            ("end\x1b[", "end"),
        ] {
            assert_eq!(harmless(text), expected, "{text:?}");
        }
        assert_eq!(plain("\x1b[1;31mred\x1b[0m\tand \x1b[2Jplain"), "red    and plain");
    }
}
