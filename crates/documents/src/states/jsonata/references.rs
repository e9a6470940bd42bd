//! What an expression refers to: which variables, which members of `$states`, which functions.
//!
//! Only what is referred to is given to an evaluation, and what isn't there for it is told when a definition is read.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use jsonata_core::ast::{AstNode, BinaryOp, PathStep, Stage};
use jsonata_core::value::JValue;

use super::super::scope::Scope;
use super::values;

/// What an expression refers to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct References {
    /// Without those that it binds itself.
    pub variables: BTreeSet<String>,
    pub functions: BTreeSet<String>,
    pub states: Members,
    pub misuses: Vec<Misuse>,
}

/// Which members of `$states`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members {
    /// `$states` itself.
    pub whole: bool,
    pub input: bool,
    pub context: bool,
    pub result: bool,
    pub error_output: bool,
}

/// A reference to what no expression of a state machine has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// A name, `$` or `$$` that means JSONata's input, of which there is none.
    TopLevel(String),
}

impl Members {
    fn add(&mut self, other: &Self) {
        self.whole |= other.whole;
        self.input |= other.input;
        self.context |= other.context;
        self.result |= other.result;
        self.error_output |= other.error_output;
    }

    fn named(name: &str) -> Self {
        Self {
            whole: false,
            input: name == "input",
            context: name == "context",
            result: name == "result",
            error_output: name == "errorOutput",
        }
    }

    /// `$states`, as far as it is asked for.
    pub fn bind(&self, scope: &Scope<'_>) -> Option<JValue> {
        if *self == Self::default() {
            return None;
        }
        let mut members = IndexMap::new();
        let mut give = |wanted: bool, name: &str, value: Option<&serde_json::Value>| {
            if let Some(value) = value.filter(|_| wanted || self.whole) {
                members.insert(name.to_owned(), values::into(value));
            }
        };
        give(self.input, "input", scope.states.input);
        give(self.result, "result", scope.states.result);
        give(self.error_output, "errorOutput", scope.states.error_output);
        if self.context || self.whole {
            give(true, "context", Some(scope.around.context()));
        }
        Some(JValue::object(members))
    }
}

impl References {
    pub fn of(tree: &AstNode) -> Self {
        let mut walk = Walk::default();
        walk.node(tree, true);
        let Walk { mut found, bound } = walk;
        found.variables.retain(|name| !bound.contains(name));
        found
    }
}

#[derive(Default)]
struct Walk {
    found: References,
    /// What the expression binds itself, wherever it does: a variable of the workflow that has such a name can't be told
    /// from it.
    bound: BTreeSet<String>,
}

impl Walk {
    fn misuse(&mut self, name: &str) {
        let misuse = Misuse::TopLevel(name.to_owned());
        if !self.found.misuses.contains(&misuse) {
            self.found.misuses.push(misuse);
        }
    }

    /// `top`: what a bare name is looked up in is JSONata's input.
    fn node(&mut self, node: &AstNode, top: bool) {
        match node {
            AstNode::Name(name) if top => self.misuse(name),
            AstNode::Wildcard if top => self.misuse("*"),
            AstNode::Descendant if top => self.misuse("**"),
            AstNode::Variable(name) => self.variable(name, top),
            AstNode::ParentVariable(name) => self.misuse(&format!("$${name}")),
            AstNode::Path { steps } => self.path(steps, top),
            AstNode::Binary { op, lhs, rhs } => self.binary(*op, lhs, rhs, top),
            AstNode::Unary { operand, .. } | AstNode::FunctionApplication(operand) => self.node(operand, top),
            AstNode::Function { name, args, .. } => {
                self.found.functions.insert(name.clone());
                // It may be a variable that holds a function, too.
                self.all(args, top);
            }
            AstNode::Call { procedure, args } => {
                self.node(procedure, top);
                self.all(args, top);
            }
            AstNode::Lambda { params, body, .. } => {
                self.bound.extend(params.iter().map(|name| name.trim_start_matches('$').to_owned()));
                self.node(body, top);
            }
            AstNode::Array(items) | AstNode::Block(items) | AstNode::ArrayGroup(items) => {
                self.all(items, top);
            }
            AstNode::Object(members) => self.members(members, top),
            AstNode::ObjectTransform { input, pattern } => {
                self.node(input, top);
                self.members(pattern, false);
            }
            AstNode::Conditional { condition, then_branch, else_branch } => {
                self.node(condition, top);
                self.node(then_branch, top);
                if let Some(otherwise) = else_branch {
                    self.node(otherwise, top);
                }
            }
            AstNode::Sort { input, terms } => {
                self.node(input, top);
                for (term, _) in terms {
                    self.node(term, false);
                }
            }
            AstNode::Transform { location, update, delete } => {
                self.node(location, false);
                self.node(update, false);
                if let Some(delete) = delete {
                    self.node(delete, false);
                }
            }
            AstNode::Name(_)
            | AstNode::Wildcard
            | AstNode::Descendant
            | AstNode::Parent(_)
            | AstNode::String(_)
            | AstNode::Number(_)
            | AstNode::Boolean(_)
            | AstNode::Null
            | AstNode::Undefined
            | AstNode::Placeholder
            | AstNode::Regex { .. } => {}
        }
    }

    fn all(&mut self, nodes: &[AstNode], top: bool) {
        for node in nodes {
            self.node(node, top);
        }
    }

    fn members(&mut self, members: &[(AstNode, AstNode)], top: bool) {
        for (key, value) in members {
            self.node(key, top);
            self.node(value, top);
        }
    }

    fn variable(&mut self, name: &str, top: bool) {
        match name {
            "" if top => self.misuse("$"),
            "" => {}
            "$" => self.misuse("$$"),
            "states" => self.found.states.whole = true,
            name => {
                // A function can be passed on by its name.
                self.found.functions.insert(name.to_owned());
                self.found.variables.insert(name.to_owned());
            }
        }
    }

    fn path(&mut self, steps: &[PathStep], top: bool) {
        let member = match steps {
            [first, second, ..] => match (&first.node, &second.node) {
                (AstNode::Variable(states), AstNode::Name(member) | AstNode::String(member))
                    if states == "states" && first.stages.is_empty() =>
                {
                    Some(Members::named(member))
                }
                _ => None,
            },
            _ => None,
        };
        for (index, step) in steps.iter().enumerate() {
            match &member {
                Some(member) if index == 0 => self.found.states.add(member),
                _ => self.node(&step.node, top && index == 0),
            }
            self.bound.extend(step.focus.clone());
            self.bound.extend(step.index_var.clone());
            for stage in &step.stages {
                match stage {
                    Stage::Filter(filter) => self.node(filter, false),
                    Stage::Index(name) => {
                        self.bound.insert(name.clone());
                    }
                    Stage::KeepArray => {}
                }
            }
        }
    }

    fn binary(&mut self, op: BinaryOp, lhs: &AstNode, rhs: &AstNode, top: bool) {
        match (op, lhs, rhs) {
            (BinaryOp::ColonEqual, AstNode::Variable(name), value)
            | (BinaryOp::FocusBind | BinaryOp::IndexBind, value, AstNode::Variable(name)) => {
                self.bound.insert(name.clone());
                self.node(value, top);
            }
            _ => {
                self.node(lhs, top);
                self.node(rhs, top);
            }
        }
    }
}
