//! The outputs of a template, and what the whole template imports.

use super::Template;
use super::evaluate::{Evaluated, Evaluator, KNOWN_AFTER_APPLY};
use super::expression::{Expression, Function, Kind};
use super::functions::scalar_text;
use crate::spanned::{DocumentError, Span};

#[derive(Clone, Debug)]
pub struct Output {
    pub value: Expression,
    pub description: Option<String>,
    pub export_name: Option<Expression>,
    pub condition: Option<String>,
    pub condition_span: Span,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct EvaluatedOutput {
    pub name: String,
    /// [`KNOWN_AFTER_APPLY`] while it is not known.
    pub value: String,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

impl Evaluator<'_> {
    /// The outputs whose condition holds, in the template's order.
    pub fn outputs(&self) -> Result<Vec<EvaluatedOutput>, DocumentError> {
        let included = |output: &Output| {
            output.condition.as_ref().is_none_or(|name| self.conditions.get(name).copied().unwrap_or(false))
        };
        self.template
            .outputs
            .iter()
            .filter(|(_, output)| included(output))
            .map(|(name, output)| {
                self.output(name, output).map_err(|error| error.within(name).within("Outputs"))
            })
            .collect()
    }

    fn output(&self, name: &str, output: &Output) -> Result<EvaluatedOutput, DocumentError> {
        let not_text =
            "Template format error: The Value field of every Outputs member must evaluate to a String.";
        let value = self.output_text(&output.value, not_text).map_err(|error| error.within("Value"))?;
        let export_name = match &output.export_name {
            None => None,
            Some(expression) => {
                let message = format!(
                    "Template format error: Output {name} is malformed. The Name field of every Export member must \
                     evaluate to a String."
                );
                Some(self.output_text(expression, &message).map_err(|error| error.within("Export"))?)
            }
        };
        Ok(EvaluatedOutput {
            name: name.to_owned(),
            value,
            description: output.description.clone(),
            export_name,
        })
    }

    fn output_text(&self, expression: &Expression, message: &str) -> Result<String, DocumentError> {
        match self.evaluate(expression)? {
            Evaluated::Unknown => Ok(KNOWN_AFTER_APPLY.to_owned()),
            Evaluated::Known(value) => {
                scalar_text(&value).ok_or_else(|| DocumentError::new(expression.span, message))
            }
            Evaluated::Sequence(_) | Evaluated::Mapping(_) | Evaluated::NoValue => {
                Err(DocumentError::new(expression.span, message))
            }
        }
    }

    /// The exports that the included resources and outputs import, to fetch before evaluation and to
    /// record who imports what. In order, without duplicates.
    pub fn import_names(&self) -> Result<Vec<String>, DocumentError> {
        let mut names = Vec::new();
        for expression in included_expressions(self) {
            self.imports_in(expression, &mut names)?;
        }
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }

    fn imports_in(&self, expression: &Expression, names: &mut Vec<String>) -> Result<(), DocumentError> {
        match &expression.kind {
            Kind::Scalar(_) => Ok(()),
            Kind::Sequence(items) => items.iter().try_for_each(|item| self.imports_in(item, names)),
            Kind::Mapping(mapping) => mapping.values().try_for_each(|value| self.imports_in(value, names)),
            Kind::Function(function) => match function.as_ref() {
                Function::ImportValue(argument) => match self.evaluate(argument)? {
                    Evaluated::Known(value) => {
                        names.extend(scalar_text(&value));
                        Ok(())
                    }
                    Evaluated::Sequence(_)
                    | Evaluated::Mapping(_)
                    | Evaluated::Unknown
                    | Evaluated::NoValue => {
                        Err(DocumentError::new(argument.span, super::expression::IMPORT_DEPENDS))
                    }
                },
                Function::If { condition, then, otherwise } => match self.conditions.get(condition) {
                    Some(true) => self.imports_in(then, names),
                    _ => self.imports_in(otherwise, names),
                },
                other => {
                    other.arguments().into_iter().try_for_each(|argument| self.imports_in(argument, names))
                }
            },
        }
    }
}

fn included_expressions<'a>(evaluator: &Evaluator<'a>) -> Vec<&'a Expression> {
    let template: &'a Template = evaluator.template;
    let holds = |condition: &Option<String>| {
        condition.as_ref().is_none_or(|name| evaluator.conditions.get(name) == Some(&true))
    };
    let resources = template.resources.values().filter(|resource| holds(&resource.condition));
    let outputs = template.outputs.values().filter(|output| holds(&output.condition));
    resources
        .flat_map(|resource| resource.properties.iter().chain(&resource.metadata))
        .chain(outputs.flat_map(|output| std::iter::once(&output.value).chain(&output.export_name)))
        .collect()
}
