//! What an expression refers to: the edges of the dependency graph, and what validation looks at.

use super::conditions::ConditionValues;
use super::expression::{Expression, Function, Kind, SubPart};
use crate::spanned::Span;

/// One mention of something else, by the expression at `path` (a JSON pointer below the expression that was
/// searched; a function and its arguments share the place where the function stands).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    pub target: Target<'a>,
    pub span: Span,
    pub path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// `Ref` or `${Name}`: a parameter, a pseudo parameter or a resource.
    Name(&'a str),
    /// The attribute is None if it is computed.
    Attribute {
        resource: &'a str,
        attribute: Option<&'a str>,
        in_sub: bool,
    },
    Condition(&'a str),
    Mapping(&'a str),
}

/// Calls `found` for every reference. With the values of conditions, only the branch of `Fn::If` that is
/// taken is searched.
pub fn walk<'a>(
    expression: &'a Expression,
    conditions: Option<&ConditionValues>,
    found: &mut dyn FnMut(Reference<'a>),
) {
    Walk { conditions, path: Vec::new(), found }.expression(expression);
}

struct Walk<'w, 'a> {
    conditions: Option<&'w ConditionValues>,
    path: Vec<String>,
    found: &'w mut dyn FnMut(Reference<'a>),
}

impl<'a> Walk<'_, 'a> {
    fn expression(&mut self, expression: &'a Expression) {
        match &expression.kind {
            Kind::Scalar(_) => {}
            Kind::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.below(index.to_string(), item);
                }
            }
            Kind::Mapping(mapping) => {
                for (key, value) in mapping {
                    self.below(key.replace('~', "~0").replace('/', "~1"), value);
                }
            }
            Kind::Function(function) => self.function(function, expression.span),
        }
    }

    fn below(&mut self, segment: String, expression: &'a Expression) {
        self.path.push(segment);
        self.expression(expression);
        self.path.pop();
    }

    fn report(&mut self, target: Target<'a>, span: Span) {
        let path = self.path.iter().fold(String::new(), |path, segment| path + "/" + segment);
        (self.found)(Reference { target, span, path });
    }

    fn function(&mut self, function: &'a Function, span: Span) {
        match function {
            Function::Ref(name) => self.report(Target::Name(name), span),
            Function::Condition(name) => self.report(Target::Condition(name), span),
            Function::GetAtt { resource, attribute } => {
                let literal = attribute.as_literal();
                self.report(Target::Attribute { resource, attribute: literal, in_sub: false }, span);
                self.arguments(attribute);
            }
            Function::Sub { parts, variables } => {
                for part in parts {
                    match part {
                        SubPart::Name(name) if !variables.contains_key(name) => {
                            self.report(Target::Name(name), span);
                        }
                        SubPart::Attribute { resource, attribute } => {
                            self.report(
                                Target::Attribute { resource, attribute: Some(attribute), in_sub: true },
                                span,
                            );
                        }
                        SubPart::Name(_) | SubPart::Text(_) => {}
                    }
                }
                variables.values().for_each(|value| self.arguments(value));
            }
            Function::If { condition, then, otherwise } => {
                self.report(Target::Condition(condition), span);
                let value = self.conditions.and_then(|values| values.get(condition)).copied();
                if value != Some(false) {
                    self.expression(then);
                }
                if value != Some(true) {
                    self.expression(otherwise);
                }
            }
            Function::FindInMap { map, .. } => {
                if let Some(name) = map.as_literal() {
                    self.report(Target::Mapping(name), span);
                }
                function.arguments().into_iter().for_each(|argument| self.arguments(argument));
            }
            Function::ValueOf(parameter, _) => self.report(Target::Name(parameter), span),
            Function::Join { .. }
            | Function::Split { .. }
            | Function::Select { .. }
            | Function::Equals(..)
            | Function::And(_)
            | Function::Or(_)
            | Function::Not(_)
            | Function::Base64(_)
            | Function::GetAZs(_)
            | Function::ImportValue(_)
            | Function::Cidr { .. }
            | Function::Contains(..)
            | Function::EachMemberEquals(..)
            | Function::EachMemberIn(..)
            | Function::RefAll(_)
            | Function::ValueOfAll(..) => {
                function.arguments().into_iter().for_each(|argument| self.arguments(argument));
            }
        }
    }

    /// Arguments have no place of their own in the evaluated value.
    fn arguments(&mut self, expression: &'a Expression) {
        let path = self.path.len();
        match &expression.kind {
            Kind::Scalar(_) => {}
            Kind::Sequence(items) => items.iter().for_each(|item| self.arguments(item)),
            Kind::Mapping(mapping) => mapping.values().for_each(|value| self.arguments(value)),
            Kind::Function(function) => self.function(function, expression.span),
        }
        debug_assert_eq!(path, self.path.len());
    }
}
