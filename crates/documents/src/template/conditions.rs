//! The truth of a template's conditions.

use std::collections::BTreeMap;

use super::Template;
use super::evaluate::{Environment, Evaluator, Lookup};
use super::expression::Expression;
use super::parameters::ParameterValues;
use super::pseudo::StackContext;
use super::references::{Target, walk};
use crate::spanned::DocumentError;

/// By name. Conditions depend on parameters only, so they are all known before anything is created.
pub type ConditionValues = BTreeMap<String, bool>;

impl Template {
    pub fn evaluate_conditions(
        &self,
        stack: &StackContext,
        parameters: &ParameterValues,
    ) -> Result<ConditionValues, DocumentError> {
        let mut values = ConditionValues::new();
        for name in &self.condition_order {
            let evaluator = Evaluator {
                template: self,
                stack,
                parameters,
                conditions: &values,
                environment: &NothingExists,
            };
            let value = evaluator
                .is_true(&self.conditions[name])
                .map_err(|error| error.within(name).within("Conditions"))?;
            values.insert(name.clone(), value);
        }
        Ok(values)
    }
}

/// The names of the conditions that an expression mentions.
pub(super) fn conditions_in(expression: &Expression) -> Vec<&str> {
    let mut names = Vec::new();
    walk(expression, None, &mut |reference| {
        if let Target::Condition(name) = reference.target {
            names.push(name);
        }
    });
    names
}

/// For expressions that can't depend on resources.
pub(super) struct NothingExists;

impl Environment for NothingExists {
    fn resource_ref(&self, _logical_id: &str) -> Lookup {
        Lookup::Missing
    }

    fn attribute(&self, _logical_id: &str, _attribute: &str) -> Lookup {
        Lookup::Missing
    }

    fn import(&self, _export_name: &str) -> Lookup {
        Lookup::Missing
    }

    fn availability_zones(&self, _region: &str) -> Vec<String> {
        Vec::new()
    }
}
