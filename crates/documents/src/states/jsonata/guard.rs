//! An expression is rewritten so that what it makes, and what is done with it, stays within [`super::bounds`].
//!
//! A function is seen where it is called by its name. Where its name stands for itself (`$f := $join`, `$map(list, $string)`,
//! `list ~> $join`, `$join(?, ', ')`), a function of the expression's own takes its place, that calls it by its name.
//!
//! How long a comparison takes, or a search (`**`), or whether a list is true, matters only for values that hold others more
//! than once: those need names. An expression that gives none is left as it is, because the library is faster then.

use std::collections::BTreeSet;

use jsonata_core::ast::{AstNode, BinaryOp, PathStep, Stage, StepId};
use jsonata_core::parser;

use super::MAXIMUM_SEQUENCE;
use super::bounds::{
    CONCATENATE, COUNTED, FEW, FITS, INDENTED, IS_FUNCTION, JOINED, LOOKED_AT, PLAIN, REPLACED, SHORT,
    TO_MILLIS,
};

/// Lists of an expression that has no names, which need not be looked at when they become one.
const FEW_ITEMS: usize = 8;

/// Whether calls of a function by its name are rewritten.
fn is_bounded(name: &str) -> bool {
    name == "toMillis" || is_given(name)
}

/// Whether a function is given by another of the same meaning, where its name stands for itself.
pub fn is_given(name: &str) -> bool {
    given(name).is_some()
}

/// The function that takes the place of one, with as many parameters as functions over lists are to give it.
fn given(name: &str) -> Option<String> {
    Some(match name {
        "join" => "function($list, $with) { $exists($with) ? $join($list, $with) : $join($list) }".to_owned(),
        "replace" => {
            "function($text, $what, $with, $most) { $exists($most) ? $replace($text, $what, $with, $most) : \
                      $replace($text, $what, $with) }"
                .to_owned()
        }
        "string" | "distinct" | "base64encode" | "encodeUrl" | "encodeUrlComponent" | "boolean" | "not" => {
            format!("function($value) {{ ${name}($value) }}")
        }
        _ => return None,
    })
}

/// What an expression calls that is bounded.
pub struct Guard<'n> {
    /// The names that it binds itself, or that are variables around it.
    pub names: &'n BTreeSet<String>,
    /// It gives names to values, or it has functions of its own.
    pub repeats: bool,
}

fn call(name: &str, args: Vec<AstNode>) -> AstNode {
    AstNode::Function { name: name.to_owned(), args, is_builtin: true }
}

fn variable(name: &str) -> AstNode {
    AstNode::Variable(name.to_owned())
}

fn assign(name: &str, value: AstNode) -> AstNode {
    AstNode::Binary { op: BinaryOp::ColonEqual, lhs: Box::new(variable(name)), rhs: Box::new(value) }
}

fn taken(args: &mut [AstNode], index: usize) -> AstNode {
    std::mem::replace(&mut args[index], AstNode::Null)
}

/// Whether it is neither a list nor an object, whatever comes.
fn is_small(node: &AstNode) -> bool {
    match node {
        AstNode::String(_)
        | AstNode::Number(_)
        | AstNode::Boolean(_)
        | AstNode::Null
        | AstNode::Undefined
        | AstNode::Regex { .. }
        | AstNode::Lambda { .. }
        | AstNode::Unary { .. } => true,
        AstNode::Function { name, args, is_builtin } => {
            let small = matches!(
                name.as_str(),
                CONCATENATE
                    | "count"
                    | "exists"
                    | "contains"
                    | "length"
                    | "number"
                    | "string"
                    | "sum"
                    | "type"
            );
            small && *is_builtin && !args.contains(&AstNode::Placeholder)
        }
        AstNode::Binary { op, .. } => !matches!(
            op,
            BinaryOp::Range
                | BinaryOp::ColonEqual
                | BinaryOp::FocusBind
                | BinaryOp::IndexBind
                | BinaryOp::Coalesce
                | BinaryOp::Default
                | BinaryOp::ChainPipe
        ),
        _ => false,
    }
}

impl Guard<'_> {
    pub fn bound(&self, tree: AstNode) -> AstNode {
        match tree {
            AstNode::Binary { op, lhs, rhs } => self.binary(op, *lhs, *rhs),
            AstNode::Function { name, args, is_builtin } => self.call_of(name, args, is_builtin),
            AstNode::Path { steps } => self.path(steps),
            AstNode::Variable(name) => self.variable(name),
            AstNode::Wildcard | AstNode::Descendant if self.repeats => AstNode::Path {
                steps: vec![PathStep::new(call(FITS, vec![variable("")])), PathStep::new(tree)],
            },
            AstNode::Unary { op, operand } => AstNode::Unary { op, operand: self.boxed(*operand) },
            AstNode::FunctionApplication(operand) => AstNode::FunctionApplication(self.boxed(*operand)),
            AstNode::Call { procedure, args } => {
                AstNode::Call { procedure: self.boxed(*procedure), args: self.all(args) }
            }
            AstNode::Lambda { params, body, signature, thunk } => {
                AstNode::Lambda { params, body: self.boxed(*body), signature, thunk }
            }
            AstNode::Array(items) => AstNode::Array(self.items(items)),
            AstNode::ArrayGroup(items) => AstNode::ArrayGroup(self.all(items)),
            AstNode::Block(items) => AstNode::Block(self.all(items)),
            AstNode::Object(members) => AstNode::Object(self.pairs(members)),
            AstNode::ObjectTransform { input, pattern } => {
                AstNode::ObjectTransform { input: self.boxed(*input), pattern: self.pairs(pattern) }
            }
            AstNode::Conditional { condition, then_branch, else_branch } => AstNode::Conditional {
                condition: Box::new(self.visited(*condition)),
                then_branch: self.boxed(*then_branch),
                else_branch: else_branch.map(|node| self.boxed(*node)),
            },
            AstNode::Sort { input, terms } => AstNode::Sort {
                input: self.boxed(*input),
                terms: terms.into_iter().map(|(term, ascending)| (self.bound(term), ascending)).collect(),
            },
            AstNode::Transform { location, update, delete } => AstNode::Transform {
                location: self.boxed(*location),
                update: self.boxed(*update),
                delete: delete.map(|node| self.boxed(*node)),
            },
            leaf @ (AstNode::String(_)
            | AstNode::Name(_)
            | AstNode::Number(_)
            | AstNode::Boolean(_)
            | AstNode::Null
            | AstNode::Undefined
            | AstNode::Placeholder
            | AstNode::Regex { .. }
            | AstNode::ParentVariable(_)
            | AstNode::Wildcard
            | AstNode::Descendant
            | AstNode::Parent(_)) => leaf,
        }
    }

    fn boxed(&self, node: AstNode) -> Box<AstNode> {
        Box::new(self.bound(node))
    }

    fn all(&self, nodes: Vec<AstNode>) -> Vec<AstNode> {
        nodes.into_iter().map(|node| self.bound(node)).collect()
    }

    /// The items of a list, in which those that are lists become one with it: together they are no longer than a list may be.
    fn items(&self, items: Vec<AstNode>) -> Vec<AstNode> {
        let joins =
            |item: &AstNode| !is_small(item) && !matches!(item, AstNode::Array(_) | AstNode::Object(_));
        let joined = items.iter().filter(|item| joins(item)).count();
        let guarded = |item: AstNode| {
            let joins = joins(&item);
            let item = self.bound(item);
            if !joins || !(self.repeats || joined > FEW_ITEMS) {
                return item;
            }
            #[expect(clippy::cast_precision_loss, reason = "there are not so many nodes in an expression")]
            let share = AstNode::Number((MAXIMUM_SEQUENCE / joined) as f64);
            call(SHORT, vec![item, share])
        };
        items.into_iter().map(guarded).collect()
    }

    fn pairs(&self, members: Vec<(AstNode, AstNode)>) -> Vec<(AstNode, AstNode)> {
        // A key that is no text is told with its value.
        members.into_iter().map(|(key, value)| (self.visited(key), self.bound(value))).collect()
    }

    /// A value all of which is visited.
    fn visited(&self, node: AstNode) -> AstNode {
        let small = !self.repeats || is_small(&node) || matches!(node, AstNode::Name(_));
        let node = self.bound(node);
        if small { node } else { call(FITS, vec![node]) }
    }

    fn variable(&self, name: String) -> AstNode {
        match given(&name) {
            None => AstNode::Variable(name),
            Some(_) if self.names.contains(&name) => call(PLAIN, vec![AstNode::Variable(name)]),
            Some(text) => self.bound(parser::parse(&text).expect("it is written above")),
        }
    }

    /// Steps, of which those that search do so in what may be searched.
    fn path(&self, steps: Vec<PathStep>) -> AstNode {
        let mut done: Vec<PathStep> = Vec::with_capacity(steps.len());
        for step in steps {
            let searches = matches!(step.node, AstNode::Wildcard | AstNode::Descendant);
            // What is bound on the way would be lost.
            let binds =
                done.iter().any(|step| step.is_tuple || step.focus.is_some() || step.index_var.is_some());
            if searches && self.repeats && !binds && !step.is_tuple {
                let before = if done.is_empty() {
                    variable("")
                } else {
                    AstNode::Path { steps: std::mem::take(&mut done) }
                };
                done.push(PathStep::new(call(FITS, vec![before])));
            }
            done.push(self.step(step, searches));
        }
        AstNode::Path { steps: done }
    }

    fn step(&self, step: PathStep, searches: bool) -> PathStep {
        let stage = |stage| match stage {
            Stage::Filter(filter) => Stage::Filter(Box::new(self.visited(*filter))),
            Stage::KeepArray | Stage::Index(_) => stage,
        };
        PathStep {
            node: if searches { step.node } else { self.bound(step.node) },
            stages: step.stages.into_iter().map(stage).collect(),
            id: StepId::default(),
            ..step
        }
    }

    fn binary(&self, op: BinaryOp, lhs: AstNode, rhs: AstNode) -> AstNode {
        let made =
            |lhs: AstNode, rhs: AstNode| AstNode::Binary { op, lhs: Box::new(lhs), rhs: Box::new(rhs) };
        match (op, rhs) {
            (BinaryOp::Concatenate, rhs) => call(CONCATENATE, vec![self.bound(lhs), self.bound(rhs)]),
            (BinaryOp::ColonEqual, rhs) => made(lhs, self.bound(rhs)),
            (BinaryOp::FocusBind | BinaryOp::IndexBind, rhs) => made(self.bound(lhs), rhs),
            // One of two values that are compared is as long as the comparison.
            (BinaryOp::Equal | BinaryOp::NotEqual, rhs) if !is_small(&lhs) && !is_small(&rhs) => {
                made(self.bound(lhs), self.visited(rhs))
            }
            (BinaryOp::And | BinaryOp::Or, rhs) => made(self.visited(lhs), self.visited(rhs)),
            // `text ~> $f(x)` is `$f(text, x)`.
            (BinaryOp::ChainPipe, AstNode::Function { name, args, is_builtin }) => {
                if is_builtin && is_bounded(&name) && !args.contains(&AstNode::Placeholder) {
                    let mut args = self.all(args);
                    args.insert(0, self.bound(lhs));
                    return self.function(name, args);
                }
                let rhs = match self.call_of(name, args, is_builtin) {
                    // It would be called, and not given to.
                    AstNode::Call { procedure, args } => {
                        AstNode::Block(vec![AstNode::Call { procedure, args }])
                    }
                    other => other,
                };
                made(self.bound(lhs), rhs)
            }
            (_, rhs) => made(self.bound(lhs), self.bound(rhs)),
        }
    }

    fn call_of(&self, name: String, args: Vec<AstNode>, is_builtin: bool) -> AstNode {
        let partial = args.contains(&AstNode::Placeholder);
        let args = self.all(args);
        match (is_builtin, partial) {
            (true, true) if is_given(&name) => {
                AstNode::Call { procedure: Box::new(self.variable(name)), args }
            }
            (true, false) => self.function(name, args),
            _ => AstNode::Function { name, args, is_builtin },
        }
    }

    /// A call of a function by its name, whose arguments are bounded already.
    fn function(&self, name: String, mut args: Vec<AstNode>) -> AstNode {
        // Some take the context for an argument that isn't there.
        let context = matches!(
            (name.as_str(), args.len()),
            ("string" | "base64encode" | "encodeUrl" | "encodeUrlComponent" | "boolean" | "not", 0)
                | ("replace", 2)
        );
        if context {
            args.insert(0, variable(""));
        }
        match (name.as_str(), args.len()) {
            ("toMillis", 2) => return call(TO_MILLIS, args),
            ("string" | "base64encode" | "encodeUrl" | "encodeUrlComponent" | "join", 1) => {
                args[0] = call(LOOKED_AT, vec![taken(&mut args, 0)]);
            }
            ("string", 2..) => args[0] = call(INDENTED, vec![taken(&mut args, 0)]),
            ("distinct", 1) => args[0] = call(FEW, vec![taken(&mut args, 0)]),
            ("boolean" | "not", 1) if self.repeats && !is_small(&args[0]) => {
                args[0] = call(FITS, vec![taken(&mut args, 0)]);
            }
            ("join", 2) => {
                let separator = std::mem::replace(&mut args[1], variable("&1"));
                args[0] = call(JOINED, vec![taken(&mut args, 0), variable("&1")]);
                return AstNode::Block(vec![assign("&1", separator), call(&name, args)]);
            }
            ("replace", 3..) => return replace(args),
            _ => {}
        }
        call(&name, args)
    }
}

/// `$replace`, whose arguments are evaluated once: what it makes depends on all of them.
fn replace(mut args: Vec<AstNode>) -> AstNode {
    let mut steps = Vec::new();
    let mut looked_at = vec![taken(&mut args, 0)];
    for (index, arg) in args.iter_mut().enumerate().skip(1) {
        let name = format!("&{index}");
        steps.push(assign(&name, std::mem::replace(arg, variable(&name))));
        looked_at.push(variable(&name));
    }
    args[0] = call(REPLACED, looked_at);
    let counted = AstNode::Lambda {
        params: vec!["&found".to_owned()],
        body: Box::new(call(COUNTED, vec![call("&2", vec![variable("&found")])])),
        signature: None,
        thunk: false,
    };
    args[2] = AstNode::Conditional {
        condition: Box::new(call(IS_FUNCTION, vec![variable("&2")])),
        then_branch: Box::new(counted),
        else_branch: Some(Box::new(variable("&2"))),
    };
    steps.push(call(LOOKED_AT, vec![call("replace", args)]));
    AstNode::Block(steps)
}
