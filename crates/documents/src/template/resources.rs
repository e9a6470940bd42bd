//! The resources of a template.

use serde_json::Value;

use super::evaluate::{Evaluated, Evaluator};
use super::expression::Expression;
use super::references::{Reference, walk};
use super::{ConditionValues, Template};
use crate::spanned::{DocumentError, Span};

#[derive(Clone, Debug)]
pub struct Resource {
    pub resource_type: String,
    /// Always a mapping at the top (or `Fn::If` and its like, which evaluate to one). None if there are none.
    pub properties: Option<Expression>,
    pub depends_on: Vec<DependsOn>,
    pub condition: Option<String>,
    pub deletion_policy: Option<DeletionPolicy>,
    pub update_replace_policy: Option<DeletionPolicy>,
    pub metadata: Option<Expression>,
    pub creation_policy: Option<Expression>,
    pub update_policy: Option<Expression>,
    /// Of the logical id.
    pub span: Span,
    pub type_span: Span,
    pub condition_span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DependsOn {
    pub name: String,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum DeletionPolicy {
    Delete,
    Retain,
    RetainExceptOnCreate,
    Snapshot,
}

impl DeletionPolicy {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "Delete" => Self::Delete,
            "Retain" => Self::Retain,
            "RetainExceptOnCreate" => Self::RetainExceptOnCreate,
            "Snapshot" => Self::Snapshot,
            _ => return None,
        })
    }
}

/// A resource whose properties have been worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluatedResource {
    /// An empty mapping if the template gives none.
    pub properties: Evaluated,
    pub metadata: Option<Evaluated>,
}

impl Resource {
    /// What this resource refers to, in its properties, metadata and policies. With the values of
    /// conditions, only what is really used. Paths start at the resource: `/Properties/Role`.
    pub fn references<'a>(&'a self, conditions: Option<&ConditionValues>) -> Vec<Reference<'a>> {
        let parts = [
            ("/Properties", &self.properties),
            ("/Metadata", &self.metadata),
            ("/CreationPolicy", &self.creation_policy),
            ("/UpdatePolicy", &self.update_policy),
        ];
        let mut references = Vec::new();
        for (prefix, part) in parts {
            let Some(expression) = part else { continue };
            walk(expression, conditions, &mut |mut reference| {
                reference.path.insert_str(0, prefix);
                references.push(reference);
            });
        }
        references
    }
}

impl Template {
    /// Whether a resource is made at all under these conditions.
    pub fn is_included(&self, logical_id: &str, conditions: &ConditionValues) -> bool {
        self.resources.get(logical_id).is_some_and(|resource| {
            resource
                .condition
                .as_ref()
                .is_none_or(|condition| conditions.get(condition).copied().unwrap_or(false))
        })
    }

    /// The line of a resource's property: for `/Tags/0/Value`, or as near to it as is written out.
    pub fn locate_property(&self, logical_id: &str, pointer: &str) -> Span {
        let logical_id = logical_id.replace('~', "~0").replace('/', "~1");
        self.document.locate(&format!("/Resources/{logical_id}/Properties{pointer}"))
    }
}

impl Evaluator<'_> {
    /// The properties and metadata of a resource. Panics if the template has no such resource.
    pub fn resource(&self, logical_id: &str) -> Result<EvaluatedResource, DocumentError> {
        let resource = &self.template.resources[logical_id];
        let part = |expression: &Option<Expression>, name: &str| match expression {
            None => Ok(None),
            Some(expression) => self
                .evaluate(expression)
                .map(Some)
                .map_err(|error| error.within(name).within(logical_id).within("Resources")),
        };
        let properties = match part(&resource.properties, "Properties")? {
            None | Some(Evaluated::NoValue) => Evaluated::Known(Value::Object(serde_json::Map::new())),
            Some(properties) => properties,
        };
        Ok(EvaluatedResource { properties, metadata: part(&resource.metadata, "Metadata")? })
    }
}
