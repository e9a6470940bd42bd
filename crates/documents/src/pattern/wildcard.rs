//! Text with `*`, where `\*` and `\\` are themselves.

/// The literal pieces between the stars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wildcard {
    first: String,
    /// One for each star: what follows it.
    rest: Vec<String>,
}

impl Wildcard {
    /// Errors name positions as EventBridge does: from 0, with the opening quote counted.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = vec![String::new()];
        let mut chars = text.chars().enumerate().peekable();
        let mut after_star = false;
        while let Some((at, c)) = chars.next() {
            let piece = pieces.last_mut().expect("there is a piece from the start");
            match c {
                '*' if after_star => return Err(format!("Consecutive wildcard characters at pos {at}")),
                '*' => pieces.push(String::new()),
                '\\' => match chars.next_if(|(_, next)| matches!(next, '*' | '\\')) {
                    Some((_, escaped)) => piece.push(escaped),
                    None => return Err(format!("Invalid escape character at pos {}", at + 1)),
                },
                c => piece.push(c),
            }
            after_star = c == '*';
        }
        let rest = pieces.split_off(1);
        Ok(Self { first: pieces.pop().expect("one piece is left"), rest })
    }

    pub fn matches(&self, text: &str) -> bool {
        let Some((last, middle)) = self.rest.split_last() else { return text == self.first };
        let Some(mut left) = text.strip_prefix(self.first.as_str()) else { return false };
        for piece in middle {
            // The leftmost place leaves the most text for what follows.
            let Some(at) = left.find(piece.as_str()) else { return false };
            left = &left[at + piece.len()..];
        }
        left.ends_with(last.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_match_anything() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("a", "a", true),
            ("a", "b", false),
            ("*", "", true),
            ("*", "abc", true),
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("a*c", "ac", true),
            ("a*a", "a", false),
            ("*b*", "abc", true),
            ("*b*c*", "abxc", true),
            ("*b*c*", "acxb", false),
            ("dir/*.png", "dir/x/y.png", true),
            ("dir/*.png", "other/y.png", false),
            (r"a\*c", "a*c", true),
            (r"a\*c", "abc", false),
            (r"a\\*", r"a\b", true),
        ] {
            assert_eq!(Wildcard::parse(pattern).unwrap().matches(text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn what_is_not_a_wildcard_pattern() {
        for (pattern, expected) in [
            ("a**", "Consecutive wildcard characters at pos 2"),
            (r"a\b", "Invalid escape character at pos 2"),
            (r"a\", "Invalid escape character at pos 2"),
        ] {
            assert_eq!(Wildcard::parse(pattern).unwrap_err(), expected, "{pattern}");
        }
    }
}
