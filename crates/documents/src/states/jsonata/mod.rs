//! Expressions in JSONata: `{% $states.input.total * 2 %}`.
//!
//! The language is that of the crate `jsonata_core`; what Step Functions adds to it, leaves out, and says of failures is
//! here. An expression sees nothing but `$states` and the workflow's variables, and it is bounded, because it is
//! evaluated while others wait: in time, in depth and in the length of what it makes.
//!
//! What differs from one evaluation to the next (the time, random numbers) comes from the [`Scope`], so that the same
//! happening has the same consequences whenever it is applied.

mod bounds;
mod functions;
mod guard;
mod references;
mod values;

use std::collections::BTreeSet;
use std::fmt;

use jsonata_core::ast::AstNode;
use jsonata_core::evaluator::{Context, Evaluator, EvaluatorError, EvaluatorOptions};
use jsonata_core::parser;
use jsonata_core::value::JValue;
use serde_json::Value;

use super::scope::{Failure, Scope};
pub use references::{Misuse, References};

/// Evaluation within evaluation. Step Functions stops near 100 of its own levels; the levels here are finer.
const MAXIMUM_DEPTH: usize = 500;
/// The longest sequence that Step Functions was seen to make.
const MAXIMUM_SEQUENCE: usize = 873_782;
/// The longest text that an expression makes of short ones (Step Functions takes 4 MiB).
const MAXIMUM_TEXT: usize = 1 << 22;

/// An expression that was read, with its text between `{%` and `%}`.
#[derive(Clone)]
pub struct Query {
    text: String,
    tree: AstNode,
    /// It calls what bounds it.
    is_bound: bool,
    references: References,
}

/// Rewrites an expression so that it is bounded.
fn bounded(tree: &AstNode, references: &References, names: &BTreeSet<String>) -> AstNode {
    guard::Guard { names, repeats: references.repeats }.bound(tree.clone())
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Query").field(&self.text).finish()
    }
}

impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// What a text of a definition is.
pub enum Marked<'t> {
    /// It stands for itself.
    Plain,
    /// What stands between the marks.
    Query(&'t str),
    /// The marks are not where they belong.
    Askew,
}

/// Whether a text is an expression.
pub fn marked(text: &str) -> Marked<'_> {
    match text.strip_prefix("{%").and_then(|rest| rest.strip_suffix("%}")) {
        Some(inner) => Marked::Query(inner.trim()),
        None if text.trim_start().starts_with("{%") || text.trim_end().ends_with("%}") => Marked::Askew,
        None => Marked::Plain,
    }
}

impl Query {
    /// Reads what stands between the marks.
    ///
    /// # Errors
    /// What is wrong with it, without JSONata's code, as Step Functions says it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let tree = parser::parse(text).map_err(|error| uncoded(&error.to_string()).to_owned())?;
        let references = References::of(&tree);
        let bound = bounded(&tree, &references, &references.binds);
        let is_bound = bound != tree;
        Ok(Self { text: text.to_owned(), tree: bound, is_bound, references })
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn references(&self) -> &References {
        &self.references
    }

    /// The value; `field` names the place in the state, as Step Functions' messages do.
    pub fn evaluate(&self, field: &str, scope: &Scope<'_>) -> Result<Value, Failure> {
        let here = || format!("The JSONata expression '{}' specified for the field '{field}'", self.text);
        let found = self.run(scope).map_err(|error| {
            let ending = match told(&error, &self.references.functions) {
                Told::Coded(message) => format!(". {message}"),
                Told::Bound(message) => format!(": {message}"),
            };
            Failure::query(field, format!("{} threw an error during evaluation{ending}", here()))
        })?;
        match values::from(&found) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(Failure::query(field, format!("{} returned nothing (undefined).", here()))),
            Err(values::Unfit::Long) => {
                let why = "threw an error during evaluation: Expression evaluation memory limit exceeded: Check for \
                           excessive memory usage";
                Err(Failure::query(field, format!("{} {why}", here())))
            }
            Err(values::Unfit::Unsupported) => {
                Err(Failure::query(field, format!("{} returned an unsupported result type.", here())))
            }
        }
    }

    /// The failure of a value that is of another type than its field takes.
    pub fn unexpected(&self, field: &str, expected: &str, found: &Value) -> Failure {
        let was = type_of(found);
        Failure::query(
            field,
            format!(
                "The JSONata expression '{}' specified for the field '{field}' returned an unexpected result type. \
                 Expected '{expected}', but was '{was}' for value: {found}",
                self.text
            ),
        )
    }

    fn run(&self, scope: &Scope<'_>) -> Result<JValue, EvaluatorError> {
        let mut context = Context::new();
        for name in &self.references.variables {
            if let Some(value) = scope.around.variable(name) {
                context.bind(name.clone(), values::into(value));
            }
        }
        if let Some(states) = self.references.states.bind(scope) {
            context.bind("states".to_owned(), states);
        }
        let left = scope.around.budget().left();
        let options = EvaluatorOptions {
            timeout_ms: u64::try_from(left.as_millis()).ok().map(|left| left.max(1)),
            max_stack_depth: Some(MAXIMUM_DEPTH),
            max_sequence_length: Some(MAXIMUM_SEQUENCE),
            cancel: None,
        };
        let mut evaluator = Evaluator::with_options(context, options);
        functions::register(&mut evaluator, scope, &self.references.functions)?;
        if self.is_bound {
            bounds::register(&mut evaluator)?;
        }
        match self.shadowed(scope) {
            Some(tree) => evaluator.evaluate(&tree, &JValue::Undefined),
            None => evaluator.evaluate(&self.tree, &JValue::Undefined),
        }
    }

    /// The expression as it is read where a variable of the workflow has the name of a function that is given otherwise.
    fn shadowed(&self, scope: &Scope<'_>) -> Option<AstNode> {
        let hides = |name: &&String| guard::is_given(name) && scope.around.variable(name).is_some();
        let mut hiding = self.references.variables.iter().filter(hides).cloned().peekable();
        hiding.peek()?;
        let names = hiding.chain(self.references.binds.iter().cloned()).collect();
        let tree = parser::parse(&self.text).ok()?;
        Some(bounded(&tree, &self.references, &names))
    }
}

/// A value's type, as Step Functions calls it.
pub fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

enum Told {
    /// `T2001: …`.
    Coded(String),
    /// A bound of the evaluation itself.
    Bound(String),
}

/// An error in Step Functions' words, which has texts of its own for its bounds.
fn told(error: &EvaluatorError, functions: &BTreeSet<String>) -> Told {
    match error.code() {
        Some("D1011" | "U1001") => Told::Bound(
            "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive"
                .into(),
        ),
        Some("D1012" | "U1003") => Told::Bound("Expression evaluation timeout: Check for infinite loop".into()),
        Some("D2015" | "D2014") => Told::Bound(
            "Expression evaluation memory limit exceeded: Check for excessive memory usage".into(),
        ),
        _ => Told::Coded(worded(error.message(), functions)),
    }
}

/// A message of the library in the words of JSONata's own table of errors, where it has others. `functions` are those that
/// the expression calls: a lone one is the one that is meant.
fn worded(message: &str, functions: &BTreeSet<String>) -> String {
    let (code, rest) = message.split_at(message.len().min(5));
    let rest = rest.strip_prefix(": ").unwrap_or(rest);
    let function = functions.iter().next().filter(|_| functions.len() == 1);
    match (code, function) {
        ("T1006", _) => "T1006: Attempted to invoke a non-function".to_owned(),
        ("T2001" | "T2002", _) => match rest.split_once("side of the ").and_then(|(before, after)| {
            let (operator, after) = after.split_once(" operator")?;
            let operator = operator.trim_matches('"');
            Some(format!("{code}: {before}side of the \"{operator}\" operator{after}"))
        }) {
            Some(worded) => worded,
            None => message.to_owned(),
        },
        ("D3030", _) => {
            match rest.strip_prefix("Cannot convert '").and_then(|rest| rest.strip_suffix("' to number")) {
                Some(value) => format!("D3030: Unable to cast value to a number: \"{value}\""),
                None => message.to_owned(),
            }
        }
        ("D3138", _) => message.trim_end_matches(|c: char| c != '.').to_owned(),
        ("T0410", Some(name)) if rest.starts_with("Argument ") && !rest.contains("function \"") => {
            let index: String = rest["Argument ".len()..].chars().take_while(char::is_ascii_digit).collect();
            format!("T0410: Argument {index} of function \"{name}\" does not match function signature")
        }
        ("T0412", Some(name)) if rest.contains("must be an array of Number") => {
            format!("T0412: Argument 1 of function \"{name}\" must be an array of \"numbers\"")
        }
        _ => message.to_owned(),
    }
}

/// A message without the code before it.
fn uncoded(message: &str) -> &str {
    let message = message.strip_prefix("Invalid syntax: ").unwrap_or(message);
    match message.split_once(": ") {
        Some((code, rest))
            if code.len() == 5
                && code.starts_with(|c: char| c.is_ascii_uppercase())
                && code[1..].bytes().all(|b| b.is_ascii_digit()) =>
        {
            rest
        }
        _ => message,
    }
}
