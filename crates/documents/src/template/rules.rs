//! Rules: assertions over parameters that a template makes before anything is created.

use super::Template;
use super::conditions::ConditionValues;
use super::evaluate::{Environment, Evaluator};
use super::expression::Expression;
use super::parameters::ParameterValues;
use super::pseudo::StackContext;
use crate::spanned::{DocumentError, Span};

#[derive(Clone, Debug)]
pub struct Rule {
    /// The assertions count only if this is true.
    pub condition: Option<Expression>,
    pub assertions: Vec<Assertion>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Assertion {
    pub assert: Expression,
    pub description: Option<String>,
}

impl Template {
    /// The first assertion that does not hold is the error. The environment is only asked about the account
    /// (`Fn::RefAll`, `Fn::ValueOf`, `Fn::ValueOfAll`).
    pub fn check_rules(
        &self,
        stack: &StackContext,
        parameters: &ParameterValues,
        environment: &dyn Environment,
    ) -> Result<(), DocumentError> {
        let conditions = ConditionValues::new();
        let evaluator = Evaluator { template: self, stack, parameters, conditions: &conditions, environment };
        for (name, rule) in &self.rules {
            check_rule(name, rule, &evaluator).map_err(|error| error.within(name).within("Rules"))?;
        }
        Ok(())
    }
}

fn check_rule(name: &str, rule: &Rule, evaluator: &Evaluator<'_>) -> Result<(), DocumentError> {
    if let Some(condition) = &rule.condition
        && !evaluator.is_true(condition).map_err(|error| error.within("RuleCondition"))?
    {
        return Ok(());
    }
    for (index, assertion) in rule.assertions.iter().enumerate() {
        let place = |error: DocumentError| error.within(&index.to_string()).within("Assertions");
        if !evaluator.is_true(&assertion.assert).map_err(place)? {
            let reason = assertion.description.as_deref().unwrap_or("the assertion does not hold");
            let message = format!("Template error: Rule {name} failed: {reason}");
            return Err(place(DocumentError::new(assertion.assert.span, message)));
        }
    }
    Ok(())
}
