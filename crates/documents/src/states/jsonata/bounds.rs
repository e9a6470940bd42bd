//! Bounds on what an expression makes. JSONata's evaluator bounds its sequences and its time, but not its texts: one that is
//! joined to itself thirty times fills the memory in less than a second.
//!
//! So the operator and the functions that make long texts of short ones are given arguments that were looked at first. A
//! call through a variable (`$f := $join`) is not seen, and neither is what a function makes that `$replace` is given.

use jsonata_core::ast::{AstNode, BinaryOp, PathStep, Stage};
use jsonata_core::evaluator::{Evaluator, EvaluatorError};
use jsonata_core::value::JValue;

use super::MAXIMUM_TEXT;
use super::functions::{Outcome, fault};

// No name of an expression has these characters.
const CONCATENATE: &str = "&";
const LOOKED_AT: &str = "&value";
const JOINED: &str = "&joined";
const REPLACED: &str = "&replaced";
/// `$toMillis` with a picture, which the library would complete with its own time.
pub const TO_MILLIS: &str = "&toMillis";

/// What a value counts beside its texts.
const ITEM: usize = 4;

/// How much of a limit is left after a value as text, if it fits. What is shared counts as often as it would be written.
pub fn left_after(value: &JValue, limit: usize) -> Option<usize> {
    let left = limit.checked_sub(ITEM)?;
    if let Some(text) = value.as_str() {
        return left.checked_sub(text.len());
    }
    if let Some(items) = value.as_array() {
        return items.iter().try_fold(left, |left, item| left_after(item, left));
    }
    if let Some(members) = value.as_object() {
        return members
            .iter()
            .try_fold(left, |left, (key, member)| left_after(member, left.checked_sub(key.len() + ITEM)?));
    }
    Some(left)
}

fn too_long() -> EvaluatorError {
    fault("D2015: the text is too long")
}

fn bounded(value: &JValue) -> Result<usize, EvaluatorError> {
    left_after(value, MAXIMUM_TEXT).map(|left| MAXIMUM_TEXT - left).ok_or_else(too_long)
}

fn looked_at(args: &[JValue]) -> Outcome {
    let [value] = args else { return Ok(JValue::Undefined) };
    bounded(value).map(|_| value.clone())
}

/// The texts that are joined, if there is room for as many separators between them.
fn joined(args: &[JValue]) -> Outcome {
    let [list, separator] = args else { return Ok(JValue::Undefined) };
    let texts = bounded(list)?;
    let count = list.as_array().map_or(1, Vec::len);
    let between = count.saturating_mul(separator.as_str().map_or(0, str::len));
    if texts.saturating_add(between) > MAXIMUM_TEXT { Err(too_long()) } else { Ok(list.clone()) }
}

/// The text in which something is replaced. How often a regular expression is found is not known: as often as may be.
fn replaced(args: &[JValue]) -> Outcome {
    let [text, pattern, with] = args else { return Ok(JValue::Undefined) };
    let length = bounded(text)?;
    let times = match (text.as_str(), pattern.as_str()) {
        (_, Some("")) | (None, _) => 0,
        (Some(text), Some(pattern)) => text.matches(pattern).count(),
        (Some(_), None) => length,
    };
    let most = if pattern.as_str().is_some() { MAXIMUM_TEXT } else { MAXIMUM_TEXT * 16 };
    let made = times.saturating_mul(with.as_str().map_or(0, str::len)).saturating_add(length);
    if made > most { Err(too_long()) } else { Ok(text.clone()) }
}

/// What the library makes of operands that are no texts, it makes of these.
fn concatenate(args: &[JValue]) -> Outcome {
    let [left, right] = args else { return Ok(JValue::Undefined) };
    let length = bounded(left)?.saturating_add(bounded(right)?);
    if length > MAXIMUM_TEXT {
        return Err(too_long());
    }
    if let (Some(left), Some(right)) = (left.as_str(), right.as_str()) {
        return Ok(JValue::string(format!("{left}{right}")));
    }
    let operands = [("left", left), ("right", right)];
    super::functions::library("$left & $right", &operands)
}

pub fn register(evaluator: &mut Evaluator) -> Result<(), EvaluatorError> {
    evaluator.register_fn(CONCATENATE, concatenate)?;
    evaluator.register_fn(LOOKED_AT, looked_at)?;
    evaluator.register_fn(JOINED, joined)?;
    evaluator.register_fn(REPLACED, replaced)
}

/// Rewrites an expression so that what it makes is bounded.
pub fn bound(tree: AstNode) -> AstNode {
    match tree {
        AstNode::Binary { op, lhs, rhs } => binary(op, *lhs, *rhs),
        AstNode::Function { name, args, is_builtin } => {
            function(name, args.into_iter().map(bound).collect(), is_builtin)
        }
        AstNode::Path { steps } => AstNode::Path { steps: steps.into_iter().map(step).collect() },
        AstNode::Unary { op, operand } => AstNode::Unary { op, operand: Box::new(bound(*operand)) },
        AstNode::FunctionApplication(operand) => AstNode::FunctionApplication(Box::new(bound(*operand))),
        AstNode::Call { procedure, args } => {
            AstNode::Call { procedure: Box::new(bound(*procedure)), args: all(args) }
        }
        AstNode::Lambda { params, body, signature, thunk } => {
            AstNode::Lambda { params, body: Box::new(bound(*body)), signature, thunk }
        }
        AstNode::Array(items) => AstNode::Array(all(items)),
        AstNode::ArrayGroup(items) => AstNode::ArrayGroup(all(items)),
        AstNode::Block(items) => AstNode::Block(all(items)),
        AstNode::Object(members) => AstNode::Object(pairs(members)),
        AstNode::ObjectTransform { input, pattern } => {
            AstNode::ObjectTransform { input: Box::new(bound(*input)), pattern: pairs(pattern) }
        }
        AstNode::Conditional { condition, then_branch, else_branch } => AstNode::Conditional {
            condition: Box::new(bound(*condition)),
            then_branch: Box::new(bound(*then_branch)),
            else_branch: else_branch.map(|node| Box::new(bound(*node))),
        },
        AstNode::Sort { input, terms } => AstNode::Sort {
            input: Box::new(bound(*input)),
            terms: terms.into_iter().map(|(term, ascending)| (bound(term), ascending)).collect(),
        },
        AstNode::Transform { location, update, delete } => AstNode::Transform {
            location: Box::new(bound(*location)),
            update: Box::new(bound(*update)),
            delete: delete.map(|node| Box::new(bound(*node))),
        },
        leaf @ (AstNode::String(_)
        | AstNode::Name(_)
        | AstNode::Number(_)
        | AstNode::Boolean(_)
        | AstNode::Null
        | AstNode::Undefined
        | AstNode::Placeholder
        | AstNode::Regex { .. }
        | AstNode::Variable(_)
        | AstNode::ParentVariable(_)
        | AstNode::Wildcard
        | AstNode::Descendant
        | AstNode::Parent(_)) => leaf,
    }
}

fn all(nodes: Vec<AstNode>) -> Vec<AstNode> {
    nodes.into_iter().map(bound).collect()
}

fn pairs(members: Vec<(AstNode, AstNode)>) -> Vec<(AstNode, AstNode)> {
    members.into_iter().map(|(key, value)| (bound(key), bound(value))).collect()
}

fn step(step: PathStep) -> PathStep {
    let stage = |stage| match stage {
        Stage::Filter(filter) => Stage::Filter(Box::new(bound(*filter))),
        Stage::KeepArray | Stage::Index(_) => stage,
    };
    PathStep {
        node: bound(step.node),
        stages: step.stages.into_iter().map(stage).collect(),
        id: jsonata_core::ast::StepId::default(),
        ..step
    }
}

fn call(name: &str, args: Vec<AstNode>) -> AstNode {
    AstNode::Function { name: name.to_owned(), args, is_builtin: true }
}

fn binary(op: BinaryOp, lhs: AstNode, rhs: AstNode) -> AstNode {
    match (op, rhs) {
        (BinaryOp::Concatenate, rhs) => call(CONCATENATE, vec![bound(lhs), bound(rhs)]),
        // `text ~> $f(x)` is `$f(text, x)`.
        (BinaryOp::ChainPipe, AstNode::Function { name, args, is_builtin }) => {
            let mut args = all(args);
            if is_builtin && is_bounded(&name) && !args.contains(&AstNode::Placeholder) {
                args.insert(0, bound(lhs));
                return function(name, args, is_builtin);
            }
            let rhs = Box::new(AstNode::Function { name, args, is_builtin });
            AstNode::Binary { op, lhs: Box::new(bound(lhs)), rhs }
        }
        (op, rhs) => AstNode::Binary { op, lhs: Box::new(bound(lhs)), rhs: Box::new(bound(rhs)) },
    }
}

fn is_bounded(name: &str) -> bool {
    matches!(name, "string" | "join" | "replace" | "toMillis")
}

fn assign(name: &str, value: AstNode) -> AstNode {
    let lhs = Box::new(AstNode::Variable(name.to_owned()));
    AstNode::Binary { op: BinaryOp::ColonEqual, lhs, rhs: Box::new(value) }
}

/// A call of a function by its name, whose arguments are bounded already.
fn function(name: String, mut args: Vec<AstNode>, is_builtin: bool) -> AstNode {
    if !is_builtin || args.contains(&AstNode::Placeholder) {
        return AstNode::Function { name, args, is_builtin };
    }
    let variable = |name: &str| AstNode::Variable(name.to_owned());
    match (name.as_str(), args.len()) {
        ("toMillis", 2) => call(TO_MILLIS, args),
        ("string", 1..) | ("join", 1) => {
            args[0] = call(LOOKED_AT, vec![std::mem::replace(&mut args[0], AstNode::Null)]);
            AstNode::Function { name, args, is_builtin }
        }
        ("join", 2) => {
            let separator = std::mem::replace(&mut args[1], variable("&1"));
            args[0] = call(JOINED, vec![std::mem::replace(&mut args[0], AstNode::Null), variable("&1")]);
            AstNode::Block(vec![assign("&1", separator), AstNode::Function { name, args, is_builtin }])
        }
        ("replace", 2..) => {
            // With two arguments, the text is the context.
            if args.len() == 2 {
                args.insert(0, variable(""));
            }
            let with = std::mem::replace(&mut args[2], variable("&2"));
            let pattern = std::mem::replace(&mut args[1], variable("&1"));
            let text = std::mem::replace(&mut args[0], AstNode::Null);
            args[0] = call(REPLACED, vec![text, variable("&1"), variable("&2")]);
            let replace = AstNode::Function { name, args, is_builtin };
            let replace = call(LOOKED_AT, vec![replace]);
            AstNode::Block(vec![assign("&1", pattern), assign("&2", with), replace])
        }
        _ => AstNode::Function { name, args, is_builtin },
    }
}
