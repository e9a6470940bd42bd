//! Secrets are not logged: their values become `***`. Pure.

/// Shorter values are in too many words to be hidden.
const SHORTEST: usize = 4;

#[derive(Clone, Debug, Default)]
pub struct Mask {
    /// Longest first, so that a value within another leaves nothing of it.
    values: Vec<String>,
}

impl Mask {
    pub fn new(secrets: impl IntoIterator<Item = String>) -> Self {
        let lines = |secret: String| -> Vec<String> {
            let mut lines: Vec<String> = secret.lines().map(|line| line.trim().to_owned()).collect();
            lines.push(secret);
            lines
        };
        let mut values: Vec<String> =
            secrets.into_iter().flat_map(lines).filter(|value| value.len() >= SHORTEST).collect();
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        values.dedup();
        Self { values }
    }

    pub fn apply(&self, line: String) -> String {
        self.values.iter().fold(line, |line, value| {
            if line.contains(value.as_str()) { line.replace(value.as_str(), "***") } else { line }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_masked() {
        let mask =
            Mask::new(["hunter2".into(), "hunter2-long".into(), "abc".into(), "line one\nline two".into()]);
        for (line, expected) in [
            ("the password is hunter2!", "the password is ***!"),
            ("hunter2-long hunter2", "*** ***"),
            ("abc", "abc"),
            ("> line two", "> ***"),
            ("nothing", "nothing"),
        ] {
            assert_eq!(mask.apply(line.into()), expected);
        }
    }
}
