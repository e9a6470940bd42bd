//! The checks of single files.

use std::fmt;
use std::path::{Path, PathBuf};

/// Something to mend.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    pub path: PathBuf,
    /// From 1; 0 for the file as a whole.
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.what)
    }
}

pub type Check = fn(&Path, &str) -> Vec<Finding>;

pub const CHECKS: &[Check] = &[
    opens_with_a_reason,
    is_not_too_long,
    has_clean_lines,
    names_no_machine,
    leaves_nothing_undone,
    keeps_sql_in_the_store,
];

/// Longest file of code. [STYLE, rule 29]
const LONGEST_FILE: usize = 800;
/// Longest line. Wider than rustfmt's, which does not break comments and strings.
const LONGEST_LINE: usize = 160;

fn finding(path: &Path, line: usize, what: impl Into<String>) -> Finding {
    Finding { path: path.to_owned(), line, what: what.into() }
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "rs") && !is_generated(path)
}

fn is_generated(path: &Path) -> bool {
    path.starts_with("crates/aws/src/generated") || path.ends_with("Cargo.lock")
}

/// Every file of code says what it is and why it is so.
fn opens_with_a_reason(path: &Path, text: &str) -> Vec<Finding> {
    if !is_rust(path) || text.starts_with("//! ") {
        return Vec::new();
    }
    vec![finding(path, 1, "opens without `//!`: say what the file is, and why it is so")]
}

fn is_not_too_long(path: &Path, text: &str) -> Vec<Finding> {
    let lines = text.lines().count();
    if !is_rust(path) || lines <= LONGEST_FILE || text.contains("// tidy: long because ") {
        return Vec::new();
    }
    vec![finding(path, 0, format!("has {lines} lines: split it, or write `// tidy: long because …`"))]
}

fn has_clean_lines(path: &Path, text: &str) -> Vec<Finding> {
    let is_text =
        path.extension().is_some_and(|e| ["rs", "py", "sh", "toml", "js", "css"].iter().any(|t| e == *t));
    if !is_text || is_generated(path) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.ends_with([' ', '\t']) && path.extension().is_some_and(|e| e != "md") {
            findings.push(finding(path, index + 1, "ends in white space"));
        }
        let marks = ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark));
        if marks {
            findings.push(finding(path, index + 1, "holds the mark of a merge"));
        }
        // A wire example or a row of a table is read whole or not at all.
        let can_break = !line.contains('"') && !line.contains('|');
        if is_rust(path) && can_break && line.chars().count() > LONGEST_LINE {
            findings.push(finding(path, index + 1, format!("is longer than {LONGEST_LINE} characters")));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        findings.push(finding(path, 0, "does not end with a line break"));
    }
    findings
}

/// Nothing that is committed knows the machine that it was written on.
fn names_no_machine(path: &Path, text: &str) -> Vec<Finding> {
    if is_generated(path) || path.starts_with("xtask/src/tidy") {
        return Vec::new();
    }
    let homes = ["/root/.pyenv/", "/root/.cargo/", "/work/main", "/work/wt", "/work/tmp", "/home/runner"];
    let named = |line: &str| homes.iter().find(|home| line.contains(*home)).copied();
    let lines = text.lines().enumerate();
    lines
        .filter_map(|(n, line)| {
            named(line).map(|home| finding(path, n + 1, format!("names a machine's {home}")))
        })
        .collect()
}

/// What is left to do stands in an issue, not in the code.
fn leaves_nothing_undone(path: &Path, text: &str) -> Vec<Finding> {
    if !is_rust(path) || path.starts_with("xtask/src/tidy") {
        return Vec::new();
    }
    let marks = ["TODO", "FIXME", "XXX:", "HACK"];
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| marks.iter().any(|mark| line.contains(mark)))
        .map(|(n, _)| {
            finding(path, n + 1, "marks something undone: do it, refuse it by name, or file an issue")
        })
        .collect()
}

/// No SQL leaves the store, so that another database can stand behind it.
fn keeps_sql_in_the_store(path: &Path, text: &str) -> Vec<Finding> {
    if !is_rust(path) || path.starts_with("crates/store") || path.starts_with("xtask") {
        return Vec::new();
    }
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| {
            line.contains("rusqlite") || line.contains("\"SELECT ") || line.contains("\"INSERT INTO")
        })
        .map(|(n, _)| finding(path, n + 1, "knows SQL: only `store` does"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each check finds `bad` and passes `good`.
    #[track_caller]
    fn check_check(check: Check, path: &str, good: &str, bad: &str) {
        assert_eq!(check(Path::new(path), good), []);
        assert_ne!(check(Path::new(path), bad), []);
    }

    #[test]
    fn files_open_with_a_reason() {
        check_check(opens_with_a_reason, "crates/x/src/a.rs", "//! Why.\n", "use a;\n");
        assert_eq!(opens_with_a_reason(Path::new("a.py"), "import a\n"), []);
        assert_eq!(opens_with_a_reason(Path::new("crates/aws/src/generated/a.rs"), "use a;\n"), []);
    }

    #[test]
    fn files_are_short() {
        let long = "x\n".repeat(801);
        check_check(is_not_too_long, "a.rs", &"x\n".repeat(800), &long);
        assert_eq!(
            is_not_too_long(Path::new("a.rs"), &format!("// tidy: long because a table.\n{long}")),
            []
        );
    }

    #[test]
    fn lines_are_clean() {
        check_check(has_clean_lines, "a.rs", "a\n", "a \n");
        check_check(has_clean_lines, "a.rs", "a\n", "a");
        check_check(has_clean_lines, "a.py", "a\n", "<<<<<<< ours\n");
        check_check(
            has_clean_lines,
            "a.rs",
            &format!("{}\n", "x".repeat(160)),
            &format!("{}\n", "x".repeat(161)),
        );
    }

    #[test]
    fn machines_are_not_named() {
        check_check(names_no_machine, "a.sh", "cd \"$root\"\n", "cd /work/main\n");
    }

    #[test]
    fn nothing_is_left_undone() {
        check_check(leaves_nothing_undone, "a.rs", "// Done.\n", "// TODO: later\n");
    }

    #[test]
    fn sql_stays_in_the_store() {
        check_check(keeps_sql_in_the_store, "crates/engine/src/a.rs", "a();\n", "q(\"SELECT 1\");\n");
        assert_eq!(keeps_sql_in_the_store(Path::new("crates/store/src/a.rs"), "q(\"SELECT 1\");\n"), []);
    }
}
