//! What an expression refers to: which variables, which members of `$states`, which functions.
//!
//! Only what is referred to is given to an evaluation, and what isn't there for it is told when a definition is read.

use std::collections::{BTreeMap, BTreeSet};

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
    /// What it binds itself.
    pub binds: BTreeSet<String>,
    /// It gives names to values, or it has functions of its own: it may do something again with what it has made.
    pub repeats: bool,
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
    /// The members of a member that are all that is asked for of it: `bucket` of `$states.input.bucket`.
    parts: BTreeMap<String, BTreeSet<String>>,
    /// The members of which more is asked for.
    entire: BTreeSet<String>,
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
        self.entire.extend(other.entire.iter().cloned());
        for (name, parts) in &other.parts {
            self.parts.entry(name.clone()).or_default().extend(parts.iter().cloned());
        }
    }

    /// A member of `$states`, or only a member of that.
    fn named(name: &str, part: Option<&str>) -> Self {
        let mut named = Self {
            input: name == "input",
            context: name == "context",
            result: name == "result",
            error_output: name == "errorOutput",
            ..Self::default()
        };
        match part {
            None => drop(named.entire.insert(name.to_owned())),
            Some(part) => drop(named.parts.insert(name.to_owned(), [part.to_owned()].into())),
        }
        named
    }

    /// The only members of a member that are asked for.
    fn parts_of(&self, name: &str) -> Option<&BTreeSet<String>> {
        if self.whole || self.entire.contains(name) { None } else { self.parts.get(name) }
    }

    /// A member as far as it is asked for. Only an object has members: those of a list are those of its items.
    fn bound(&self, name: &str, value: &serde_json::Value) -> JValue {
        let (Some(parts), Some(map)) = (self.parts_of(name), value.as_object()) else {
            return values::into(value);
        };
        let asked = map.iter().filter(|(key, _)| parts.contains(*key));
        JValue::object(
            asked.map(|(key, value)| (key.clone(), values::into(value))).collect::<IndexMap<_, _>>(),
        )
    }

    /// `$states`, as far as it is asked for.
    pub fn bind(&self, scope: &Scope<'_>) -> Option<JValue> {
        if *self == Self::default() {
            return None;
        }
        let mut members = IndexMap::new();
        let mut give = |wanted: bool, name: &str, value: Option<&serde_json::Value>| {
            if let Some(value) = value.filter(|_| wanted || self.whole) {
                members.insert(name.to_owned(), self.bound(name, value));
            }
        };
        give(self.input, "input", scope.states.input);
        give(self.result, "result", scope.states.result);
        give(self.error_output, "errorOutput", scope.states.error_output);
        if self.context || self.whole {
            match self.parts_of("context") {
                None => give(true, "context", Some(scope.around.context())),
                Some(parts) => {
                    let part = |name: &String| Some((name.clone(), scope.around.context_member(name)?));
                    let context = parts.iter().filter_map(part).collect::<serde_json::Map<_, _>>();
                    give(true, "context", Some(&context.into()));
                }
            }
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
        found.repeats |= !bound.is_empty();
        found.binds = bound;
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
                self.found.repeats = true;
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
                self.found.repeats = true;
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
        let named = |step: &PathStep| match &step.node {
            AstNode::Name(name) | AstNode::String(name) => Some(name.clone()),
            _ => None,
        };
        let member = match steps {
            [first, second, rest @ ..] => match (&first.node, named(second)) {
                (AstNode::Variable(states), Some(member))
                    if states == "states" && first.stages.is_empty() =>
                {
                    // From a step that something is bound at, and by `%`, a path goes back to what is around it.
                    let goes_back = |step: &PathStep| {
                        step.is_tuple
                            || step.inner_tuple
                            || step.focus.is_some()
                            || step.index_var.is_some()
                            || step.ancestor_label.is_some()
                    };
                    let plain = second.stages.is_empty() && !steps.iter().any(goes_back);
                    let part = rest.first().filter(|_| plain).and_then(named);
                    Some(Members::named(&member, part.as_deref()))
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::super::budget::Budget;
    use super::super::super::scope::{Chance, States, Surroundings};
    use super::*;

    /// Surroundings that make no more of the context than is asked for.
    struct Parts(Budget);

    impl Surroundings for Parts {
        fn context(&self) -> &Value {
            const { &Value::Bool(true) }
        }

        fn context_member(&self, name: &str) -> Option<Value> {
            Some(json!({ "of": name }))
        }

        fn variable(&self, _: &str) -> Option<&Value> {
            None
        }

        fn now(&self) -> i64 {
            0
        }

        fn budget(&self) -> &Budget {
            &self.0
        }
    }

    #[test]
    fn only_what_is_asked_for_is_given() {
        let all = json!({"a": {"c": 1}, "b": 2});
        let both = |asked: Value| json!({ "input": asked });
        for (expression, input, expected) in [
            ("1", &all, None),
            ("$states.input.a.c", &all, Some(both(json!({"a": {"c": 1}})))),
            ("$states.input.a.c + $states.input.b", &all, Some(both(all.clone()))),
            ("$states.input.'b'", &all, Some(both(json!({"b": 2})))),
            ("$states.input.none", &all, Some(both(json!({})))),
            ("$states.input", &all, Some(both(all.clone()))),
            ("[$states.input.b, $states.input]", &all, Some(both(all.clone()))),
            ("$states.input[0].b", &all, Some(both(all.clone()))),
            ("$states.input.*", &all, Some(both(all.clone()))),
            ("$states.input.(b)", &all, Some(both(all.clone()))),
            ("$states.input@$i.b", &all, Some(both(all.clone()))),
            ("$states.input.a@$i.b", &all, Some(both(all.clone()))),
            ("$states.input.a.%.b", &all, Some(both(all.clone()))),
            ("$states.input.a.{'b': %.b}", &all, Some(both(all.clone()))),
            ("$states.input.b", &json!([{"b": 1}]), Some(both(json!([{"b": 1}])))),
            ("$states.context.Map.Item", &all, Some(json!({"context": {"Map": {"of": "Map"}}}))),
            ("$states.context", &all, Some(json!({"context": true}))),
            ("$states", &json!(1), Some(json!({"input": 1, "context": true}))),
        ] {
            let tree = jsonata_core::parser::parse(expression).unwrap();
            let (around, chance) = (Parts(Budget::unhurried()), Chance::new(""));
            let states = States { input: Some(input), ..States::default() };
            let scope = Scope { input, states, around: &around, chance: &chance };
            let bound = References::of(&tree).states.bind(&scope);
            let bound = bound.map(|value| values::from(&value).ok().flatten().expect("it is JSON"));
            assert_eq!(bound, expected, "{expression}");
        }
    }
}
