//! Keys of rows: an account, a region, and parts that sort as their bytes do.

/// Separates the parts of a key. Below every printable character, so that a shorter part sorts first.
pub const SEPARATOR: char = '\u{1}';

/// Whose row it is. Global services use the region `aws-global`; what belongs to no account uses [`Scope::SERVER`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    pub account: String,
    pub region: String,
}

impl Scope {
    pub fn new(account: impl ToString, region: impl ToString) -> Self {
        Self { account: account.to_string(), region: region.to_string() }
    }

    /// Of an account, whatever the region (IAM, bucket names).
    pub fn global(account: impl ToString) -> Self {
        Self::new(account, "aws-global")
    }

    /// Of the server itself.
    pub fn server() -> Self {
        Self::new("server", "aws-global")
    }
}

/// The parts of a key, joined. The last part may hold anything; the ones before it must not hold U+0001.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(pub(crate) String);

impl Key {
    pub fn new(part: impl AsRef<str>) -> Self {
        Self(part.as_ref().to_owned())
    }

    #[must_use]
    pub fn then(mut self, part: impl AsRef<str>) -> Self {
        self.0.push(SEPARATOR);
        self.0.push_str(part.as_ref());
        self
    }

    /// A number as a part that sorts as the number does.
    #[must_use]
    pub fn then_number(self, number: u64) -> Self {
        self.then(format!("{number:020}"))
    }

    /// A number as a part that sorts the other way round: newest first.
    #[must_use]
    pub fn then_descending(self, number: u64) -> Self {
        self.then(format!("{:020}", u64::MAX - number))
    }

    /// The prefix of all keys that go on after this one.
    #[must_use]
    pub fn children(mut self) -> Self {
        self.0.push(SEPARATOR);
        self
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split(SEPARATOR)
    }

    /// The least string that sorts after everything with this prefix; `None` if there is none.
    pub(crate) fn prefix_end(prefix: &str) -> Option<String> {
        let mut chars: Vec<char> = prefix.chars().collect();
        while let Some(last) = chars.pop() {
            let next = char::from_u32(last as u32 + 1).or((last as u32 == 0xD7FF).then_some('\u{E000}'));
            if let Some(next) = next {
                chars.push(next);
                return Some(chars.into_iter().collect());
            }
        }
        None
    }
}

impl<T: AsRef<str>> From<T> for Key {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_by_their_parts() {
        let mut keys =
            [Key::new("ab"), Key::new("a").then("z"), Key::new("a"), Key::new("a").then_number(10)];
        keys.sort();
        let shown: Vec<_> = keys.iter().map(|k| k.parts().next().unwrap_or_default().to_owned()).collect();
        assert_eq!(shown, ["a", "a", "a", "ab"]);
        assert!(Key::new("n").then_number(9) < Key::new("n").then_number(10));
        assert!(Key::new("n").then_descending(9) > Key::new("n").then_descending(10));
    }

    #[test]
    fn a_prefix_has_an_end() {
        assert_eq!(Key::prefix_end("ab"), Some("ac".into()));
        assert_eq!(Key::prefix_end("a\u{10FFFF}"), Some("b".into()));
        assert_eq!(Key::prefix_end("\u{D7FF}"), Some("\u{E000}".into()));
        assert_eq!(Key::prefix_end(""), None);
    }
}
