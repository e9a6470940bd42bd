//! Patterns of paths: `*` within a name, `**` across directories, `?`, `[a-z]` and `{a,b}`.

use regex::Regex;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct PathGlob {
    regex: Regex,
    root: String,
    is_plain: bool,
}

/// A pattern that can't be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Invalid path pattern '{0}'")]
pub struct PathGlobError(pub String);

const SPECIAL: [char; 4] = ['*', '?', '[', '{'];

impl PathGlob {
    /// `./` at the start and `/` at the end mean nothing.
    pub fn new(pattern: &str) -> Result<Self, PathGlobError> {
        let trimmed = trim(pattern);
        let invalid = || PathGlobError(pattern.to_owned());
        let mut expression = String::from("^");
        let mut components = trimmed.split('/').peekable();
        while let Some(component) = components.next() {
            let is_last = components.peek().is_none();
            match (component, is_last) {
                ("**", true) => expression.push_str(".+"),
                ("**", false) => expression.push_str("(?:[^/]+/)*"),
                (component, is_last) => {
                    push_component(&mut expression, component).ok_or_else(invalid)?;
                    if !is_last {
                        expression.push('/');
                    }
                }
            }
        }
        expression.push('$');
        let regex = Regex::new(&expression).map_err(|_| invalid())?;
        let is_plain = !trimmed.contains(SPECIAL);
        Ok(Self { regex, root: root(trimmed), is_plain })
    }

    /// Whether the pattern means the file at `path`.
    pub fn matches(&self, path: &str) -> bool {
        self.regex.is_match(path)
    }

    /// The directory below which everything is that the pattern can mean: where to look. Empty for the top.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Whether the pattern is a path itself.
    pub fn is_plain(&self) -> bool {
        self.is_plain
    }
}

pub(super) fn trim(pattern: &str) -> &str {
    let mut trimmed = pattern.trim();
    while let Some(rest) = trimmed.strip_prefix("./") {
        trimmed = rest.trim_start_matches('/');
    }
    if trimmed.len() > 1 { trimmed.trim_end_matches('/') } else { trimmed }
}

fn root(trimmed: &str) -> String {
    let literal = trimmed.find(SPECIAL).map_or(trimmed, |at| &trimmed[..at]);
    literal.rfind('/').map_or(String::new(), |at| literal[..at.max(1)].to_owned())
}

/// One name of a path; `None` if a bracket or brace is not closed.
fn push_component(expression: &mut String, component: &str) -> Option<()> {
    let mut chars = component.chars().peekable();
    let mut depth = 0;
    while let Some(c) = chars.next() {
        match c {
            '*' => {
                // Two stars beside other characters are as good as one.
                while chars.next_if_eq(&'*').is_some() {}
                expression.push_str("[^/]*");
            }
            '?' => expression.push_str("[^/]"),
            '[' => push_class(expression, &mut chars)?,
            '{' => {
                depth += 1;
                expression.push_str("(?:");
            }
            '}' if depth > 0 => {
                depth -= 1;
                expression.push(')');
            }
            ',' if depth > 0 => expression.push('|'),
            '\\' => push_literal(expression, chars.next()?),
            c => push_literal(expression, c),
        }
    }
    (depth == 0).then_some(())
}

fn push_class(expression: &mut String, chars: &mut impl Iterator<Item = char>) -> Option<()> {
    let inner: Vec<char> = chars.by_ref().take_while(|c| *c != ']').collect();
    let (negated, members) = match inner.split_first()? {
        ('!' | '^', rest) => (true, rest),
        _ => (false, &inner[..]),
    };
    if members.is_empty() {
        return None;
    }
    expression.push_str(if negated { "[^/" } else { "[" });
    for member in members {
        if *member == '-' { expression.push('-') } else { push_literal(expression, *member) }
    }
    expression.push(']');
    Some(())
}

fn push_literal(expression: &mut String, c: char) {
    expression.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_matched() {
        for (pattern, path, expected) in [
            ("**/*", "a", true),
            ("**/*", "a/b/c.txt", true),
            ("**/*", ".hidden", true),
            ("**", "a/b", true),
            ("*", "a", true),
            ("*", "a/b", false),
            ("a.txt", "a.txt", true),
            ("a.txt", "aXtxt", false),
            ("a.txt", "b/a.txt", false),
            ("./a.txt", "a.txt", true),
            ("dir/*", "dir/a", true),
            ("dir/*", "dir/sub/a", false),
            ("dir/**/*", "dir/a", true),
            ("dir/**/*", "dir/sub/sub/a", true),
            ("dir/**/*", "other/a", false),
            ("dir/**", "dir/sub/a", true),
            ("dir/", "dir", true),
            ("**/*.jar", "a.jar", true),
            ("**/*.jar", "t/a.jar", true),
            ("**/*.jar", "t/a.jar.txt", false),
            ("*/my-file-3.txt", "sub/my-file-3.txt", true),
            ("*/my-file-3.txt", "my-file-3.txt", false),
            ("a?c", "abc", true),
            ("a?c", "a/c", false),
            ("[ab]*.txt", "b1.txt", true),
            ("[!ab]*.txt", "b1.txt", false),
            ("[a-c]", "b", true),
            ("*.{js,css}", "x.css", true),
            ("*.{js,css}", "x.html", false),
            ("**/.*", "x/.git", true),
            ("**/.*", "x/git", false),
            ("**/.*/**/*", "x/.git/config", true),
            ("**/.*/**/*", "x/.git", false),
            ("**/node_modules/**/*", "node_modules/a/b.js", true),
            ("a+b(c).txt", "a+b(c).txt", true),
            ("/root/.m2/**/*", "/root/.m2/repository/x.jar", true),
        ] {
            assert_eq!(PathGlob::new(pattern).unwrap().matches(path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn roots_tell_where_to_look() {
        for (pattern, root, is_plain) in [
            ("**/*", "", false),
            ("dir/*", "dir", false),
            ("a/b/**/*.jar", "a/b", false),
            ("a/b*/c", "a", false),
            ("a/b.txt", "a", true),
            ("a.txt", "", true),
            ("/root/.m2/**/*", "/root/.m2", false),
            ("/*", "/", false),
        ] {
            let glob = PathGlob::new(pattern).unwrap();
            assert_eq!((glob.root(), glob.is_plain()), (root, is_plain), "{pattern}");
        }
    }

    #[test]
    fn what_is_no_pattern() {
        for pattern in ["[", "[]", "a{b", "[!]"] {
            assert_eq!(
                PathGlob::new(pattern).unwrap_err().to_string(),
                format!("Invalid path pattern '{pattern}'")
            );
        }
    }
}
