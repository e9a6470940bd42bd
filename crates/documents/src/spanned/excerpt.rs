//! The lines around a mistake, with a caret below it, for terminals.

use std::fmt::Write as _;

use super::Span;

/// Minified documents have lines of a megabyte: no more than this much of one is shown.
const MAXIMUM_WIDTH: usize = 120;

/// Shows the line of `span` (and the one before it), with a caret below its start. Empty if the span is not
/// a place in the text.
pub fn excerpt(text: &str, span: Span) -> String {
    let line = span.line as usize;
    let lines: Vec<&str> = text.lines().take(line).collect();
    if line == 0 || lines.len() < line {
        return String::new();
    }
    let width = line.to_string().len();
    let mut shown = String::new();
    // Both lines are cut at the same place, or the eye could not compare their indentation.
    let skipped = (span.column as usize).saturating_sub(MAXIMUM_WIDTH / 2 * 2 - 20);
    for number in line.saturating_sub(1).max(1)..=line {
        let content = clean(lines[number - 1], skipped);
        let _infallible = writeln!(shown, "{number:>width$} | {}", content.trim_end());
    }
    let before = (span.column as usize).saturating_sub(1 + skipped);
    let room = clean(lines[line - 1], skipped).chars().count().saturating_sub(before).max(1);
    let carets = "^".repeat((span.length.max(1) as usize).min(room));
    let _infallible = writeln!(shown, "{:>width$} | {}{carets}", "", " ".repeat(before));
    shown
}

/// One column per character, so that carets line up, and nothing that a terminal would obey.
fn clean(line: &str, skipped: usize) -> String {
    line.chars()
        .skip(skipped)
        .take(MAXIMUM_WIDTH)
        .map(|c| {
            if c == '\t' {
                ' '
            } else if c.is_control() {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carets_are_below_the_mistake() {
        let text = "Resources:\n  A:\n    Type: Foo\n";
        for (span, expected) in [
            (Span::new(3, 11, 3), "2 |   A:\n3 |     Type: Foo\n  |           ^^^\n"),
            (Span::new(1, 1, 1), "1 | Resources:\n  | ^\n"),
            (Span::new(1, 8, 90), "1 | Resources:\n  |        ^^^\n"),
            (Span::new(9, 1, 1), ""),
            (Span::NOWHERE, ""),
        ] {
            assert_eq!(excerpt(text, span), expected, "{span:?}");
        }
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(excerpt("a\u{1b}[31m\tb", Span::new(1, 8, 1)), "1 | a\u{fffd}[31m b\n  |        ^\n");
    }

    #[test]
    fn of_a_very_long_line_only_the_part_around_the_mistake_is_shown() {
        let shown = excerpt(&"x".repeat(100_000), Span::new(1, 50_000, 5));
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].len() < 130 && lines[1].ends_with("^^^^^") && lines[1].len() < 130, "{shown}");
    }
}
