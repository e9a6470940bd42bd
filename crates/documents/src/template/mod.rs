//! CloudFormation templates: read, checked, evaluated. What a template means, and nothing of what it takes
//! to make it so: no resource type is known here.
//!
//! The way through: [`Template::parse`], [`Template::give_parameters`] and its `resolve`,
//! [`Template::evaluate_conditions`], [`Template::check_rules`], [`Template::plan`] for the order, and an
//! [`Evaluator`] over an [`Environment`] for the properties of each resource as its turn comes.

mod conditions;
mod diff;
mod dynamic;
mod evaluate;
mod expression;
mod functions;
mod outputs;
mod parameters;
mod plan;
mod pseudo;
mod read;
mod references;
mod resources;
mod rules;
mod summary;
#[cfg(test)]
mod tests;
mod transform;
mod validate;

pub use conditions::ConditionValues;
pub use diff::{Change, PropertyChange, changes, top_level_changes};
pub use dynamic::{DynamicReference, DynamicService, dynamic_references, substitute_dynamic_references};
pub use evaluate::{Environment, Evaluated, Evaluator, KNOWN_AFTER_APPLY, Lookup};
pub use expression::{Block, Expression, Function, Kind, SubPart};
pub use outputs::{EvaluatedOutput, Output};
pub use parameters::{
    GivenParameters, GivenValue, Parameter, ParameterKind, ParameterValue, ParameterValues, Pattern,
};
pub use plan::Plan;
pub use pseudo::{Pseudo, StackContext};
pub use references::{Reference, Target};
pub use resources::{DeletionPolicy, DependsOn, EvaluatedResource, Resource};
pub use rules::{Assertion, Rule};
pub use summary::{ParameterSummary, Summary};
pub use transform::{Source, TransformContext, declarations};

use indexmap::IndexMap;
use serde_json::Value;

use crate::spanned::{DocumentError, Node};

/// CloudFormation's quotas, which a template that is to run there too must keep.
pub const MAXIMUM_RESOURCES: usize = 500;
pub const MAXIMUM_PARAMETERS: usize = 200;
pub const MAXIMUM_OUTPUTS: usize = 200;
pub const MAXIMUM_MAPPINGS: usize = 200;
pub const MAXIMUM_DESCRIPTION_BYTES: usize = 1_024;
/// The longest `TemplateBody` of a request. The model of the operation checks it, in AWS's words.
pub const MAXIMUM_BODY_BYTES: usize = 51_200;
/// The longest template behind a `TemplateURL`.
pub const MAXIMUM_URL_BYTES: usize = 1_000_000;

/// A template that was read and found consistent: every name in it means something.
#[derive(Clone, Debug)]
pub struct Template {
    pub format_version: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<Value>,
    pub parameters: IndexMap<String, Parameter>,
    pub mappings: IndexMap<String, MappingEntries>,
    pub conditions: IndexMap<String, Expression>,
    pub rules: IndexMap<String, Rule>,
    pub resources: IndexMap<String, Resource>,
    pub outputs: IndexMap<String, Output>,
    /// The whole document, to find the line of a JSON pointer with [`Node::locate`].
    pub document: Node,
    /// Each condition after those that it builds on.
    condition_order: Vec<String>,
}

/// First key, second key, value (a string or a list of strings).
pub type MappingEntries = IndexMap<String, IndexMap<String, Value>>;

impl Template {
    /// Reads a template. The first error is the one that CloudFormation would give; the others save a
    /// person from finding them one by one.
    pub fn parse(text: &str) -> Result<Self, Vec<DocumentError>> {
        let document = read::document(text).map_err(|error| vec![error])?;
        let mut template = read::sections(document)?;
        template.condition_order = validate::check(&template)?;
        Ok(template)
    }
}
