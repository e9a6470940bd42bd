//! A document tree that remembers where each value was written.
//!
//! Templates and buildspecs are read into this tree rather than into `serde` types, because a person who
//! made a mistake on line 212 wants to be told "line 212", and because the loaders of the YAML world lose
//! data that matters here: an account `012345678901` is not a number, and a version `1.10` is not 1.1.
//! Scalars therefore keep their source text until somebody who knows the type asks for it.

mod excerpt;
mod json;
mod node;
mod yaml;

pub use excerpt::excerpt;
pub use node::{Entry, Mapping, Node, Value};

use std::fmt;

/// Deeper documents are refused. Real ones stay below 40; the limit keeps every recursive walk over a tree
/// (ours, and `serde_json`'s) far away from the end of a 2 MB thread stack.
pub const MAXIMUM_DEPTH: usize = 128;

/// The largest text that is read: CloudFormation's limit for a template in S3, the largest document served.
pub const MAXIMUM_BYTES: usize = 1_000_000;

/// Nodes that aliases may add to one YAML document. A few lines of nested aliases otherwise expand to
/// billions of nodes.
pub const MAXIMUM_ALIASED_NODES: usize = 50_000;

/// Where a value starts (1-based, columns in characters), and how many characters of its first line it
/// takes. Line 0 means "no particular place".
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct Span {
    pub line: u32,
    pub column: u32,
    pub length: u32,
}

impl Span {
    /// For errors about a document as a whole, or about something that is missing from it.
    pub const NOWHERE: Self = Self { line: 0, column: 0, length: 0 };

    pub fn new(line: usize, column: usize, length: usize) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { line: narrow(line), column: narrow(column), length: narrow(length) }
    }

    pub fn is_somewhere(self) -> bool {
        self.line > 0
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// What is wrong with a document, and where.
///
/// `message` is what a client gets (AWS's own words where clients know them). `span`, `path` (a JSON
/// pointer such as `/Resources/Bucket/Properties/Tags/0`) and `hint` are for our own faces.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct DocumentError {
    pub message: String,
    pub span: Span,
    pub path: String,
    pub hint: Option<String>,
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.span.is_somewhere() {
            write!(f, "{}: {}", self.span, self.message)
        } else {
            f.write_str(&self.message)
        }
    }
}

impl DocumentError {
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self { message: message.into(), span, path: String::new(), hint: None }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Puts one more segment before the path: each level of a walk adds its own name on the way out, so
    /// that nobody has to carry a path on the way in.
    #[must_use]
    pub fn within(mut self, segment: &str) -> Self {
        self.path.insert_str(0, &format!("/{}", segment.replace('~', "~0").replace('/', "~1")));
        self
    }
}

/// How much of YAML a kind of document allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// CloudFormation: no aliases and no merge keys, `yes` and `on` are booleans, `!Sub` and its like are
    /// written out as `Fn::Sub`, and a text that starts with a brace is JSON.
    Template,
    /// Buildspecs and other plain YAML: aliases and merge keys are expanded (within
    /// [`MAXIMUM_ALIASED_NODES`]), only `true` and `false` are booleans, and tags are refused.
    Plain,
}

/// Reads YAML or JSON text.
pub fn parse(text: &str, dialect: Dialect) -> Result<Node, DocumentError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_size(text)?;
    if !looks_like_json(text) {
        return yaml::parse(text, dialect);
    }
    match (json::parse(text), dialect) {
        (Ok(node), _) => Ok(node),
        (Err(error), Dialect::Template) => Err(error),
        // A flow mapping is YAML too.
        (Err(error), Dialect::Plain) => yaml::parse(text, dialect).map_err(|_| error),
    }
}

/// Reads JSON text, for documents that have no other form.
pub fn parse_json(text: &str) -> Result<Node, DocumentError> {
    check_size(text)?;
    json::parse(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Whether [`parse`] will take this text for JSON.
pub fn looks_like_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '['])
}

fn check_size(text: &str) -> Result<(), DocumentError> {
    if text.len() > MAXIMUM_BYTES {
        let message = format!("the document is {} bytes long; at most {MAXIMUM_BYTES} are read", text.len());
        return Err(DocumentError::new(Span::NOWHERE, message));
    }
    Ok(())
}
