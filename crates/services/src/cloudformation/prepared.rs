//! A template with the values of one stack: ready to be evaluated, and checked as far as it can be before anything exists.

use super::coerce::coerce;
use super::error::{template_error, validation};
use super::kind::Kind;
use super::table::{Generation, Made, StackRef};
use crate::{OpResult, World};
use documents::spanned::DocumentError;
use documents::template::{
    ConditionValues, DeletionPolicy, Environment, Evaluator, Lookup, Plan, StackContext, Template,
    dynamic_references,
};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::BTreeMap;

/// What a template is for one stack.
pub struct Prepared {
    pub template: Template,
    pub generation: Generation,
    pub stack: StackContext,
    pub conditions: ConditionValues,
    pub plan: Plan,
}

/// A resource's properties and metadata, as far as they are known.
#[derive(Clone, Debug)]
pub struct EvaluatedProperties {
    pub properties: Value,
    pub metadata: Option<Value>,
}

impl Prepared {
    pub fn new(template: Template, generation: Generation, stack: &StackRef) -> Result<Self, DocumentError> {
        let stack = context(stack);
        let conditions = template.evaluate_conditions(&stack, &generation.parameters)?;
        let plan = template.plan(&conditions)?;
        Ok(Self { template, generation, stack, conditions, plan })
    }

    pub fn evaluator<'a>(&'a self, environment: &'a dyn Environment) -> Evaluator<'a> {
        Evaluator {
            template: &self.template,
            stack: &self.stack,
            parameters: &self.generation.parameters,
            conditions: &self.conditions,
            environment,
        }
    }

    pub fn kind(&self, world: &World, name: &str) -> OpResult<Kind> {
        let resource_type = &self.template.resources[name].resource_type;
        Kind::of(world, resource_type).ok_or_else(|| unrecognized(&[resource_type]))
    }

    /// The properties of a resource, coerced, and its metadata.
    pub fn evaluate(
        &self,
        kind: &Kind,
        name: &str,
        environment: &Known<'_>,
    ) -> OpResult<EvaluatedProperties> {
        let evaluated = self.evaluator(environment).resource(name).map_err(|e| template_error(&e))?;
        let mut properties = evaluated.properties.to_json();
        if let Some(table) = kind.properties() {
            properties = coerce(table, &properties).map_err(|wrong| {
                let path = wrong.path.trim_start_matches('/').replace('/', ".");
                let span = self.template.locate_property(name, &wrong.path);
                let place = match (path.is_empty(), span.is_somewhere()) {
                    (true, false) => String::new(),
                    (true, true) => format!(" at {span}"),
                    (false, false) => format!(", property {path}"),
                    (false, true) => format!(", property {path} at {span}"),
                };
                validation(format!("{} (resource {name}{place})", wrong.message))
            })?;
        }
        let metadata = evaluated.metadata.map(|metadata| metadata.to_json());
        Ok(EvaluatedProperties { properties, metadata })
    }

    /// All that can be known to be wrong before anything is made.
    pub fn check(&self, world: &World, environment: &Known<'_>) -> OpResult<()> {
        let mut strangers: Vec<&String> = self
            .template
            .resources
            .values()
            .map(|resource| &resource.resource_type)
            .filter(|name| Kind::of(world, name).is_none())
            .collect();
        strangers.sort_unstable();
        strangers.dedup();
        if !strangers.is_empty() {
            return Err(unrecognized(&strangers));
        }
        for name in self.plan.resources() {
            let resource = &self.template.resources[name];
            let policies = [resource.deletion_policy, resource.update_replace_policy];
            if policies.contains(&Some(DeletionPolicy::Snapshot)) {
                let kind = &resource.resource_type;
                let text =
                    format!("Template error: resource type {kind} does not support deletion policy Snapshot");
                return Err(validation(text));
            }
            if resource.creation_policy.is_some() {
                return Err(super::error::not_served(format!("CreationPolicy (of the resource {name})")));
            }
            let evaluated = self.evaluate(&self.kind(world, name)?, name, environment)?;
            dynamic_references(&evaluated.properties).map_err(|e| template_error(&e))?;
        }
        self.evaluator(environment).outputs().map_err(|e| template_error(&e))?;
        Ok(())
    }
}

fn unrecognized(names: &[&String]) -> crate::OpError {
    let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
    validation(format!("Template format error: Unrecognized resource types: [{}]", names.join(", ")))
}

pub fn context(stack: &StackRef) -> StackContext {
    StackContext {
        account_id: stack.account.to_string(),
        region: stack.region.to_string(),
        partition: aws::Partition::NAME.to_owned(),
        url_suffix: aws::Partition::DNS_SUFFIX.to_owned(),
        stack_id: stack.id(),
        stack_name: stack.name.clone(),
        notification_arns: Vec::new(),
    }
}

/// How much of a resource is known.
#[derive(Clone, Debug)]
pub struct View {
    pub made: Made,
    /// Its `Ref` will be what it is.
    pub stays: bool,
    /// Its attributes will be what they are.
    pub unchanged: bool,
}

impl View {
    pub fn settled(made: Made) -> Self {
        Self { made, stays: true, unchanged: true }
    }
}

/// What is known of the world outside a template. What is in the plan and not here will exist, but does not yet.
pub struct Known<'a> {
    pub world: &'a World,
    pub template: &'a Template,
    pub views: &'a BTreeMap<String, View>,
    pub imports: &'a BTreeMap<String, String>,
}

impl Environment for Known<'_> {
    fn resource_ref(&self, logical_id: &str) -> Lookup {
        match self.views.get(logical_id) {
            Some(view) if view.stays => Lookup::Known(view.made.physical.id.clone().into()),
            _ if self.template.resources.contains_key(logical_id) => Lookup::Unknown,
            _ => Lookup::Missing,
        }
    }

    fn attribute(&self, logical_id: &str, attribute: &str) -> Lookup {
        let Some(resource) = self.template.resources.get(logical_id) else { return Lookup::Missing };
        let Some(kind) = Kind::of(self.world, &resource.resource_type) else { return Lookup::Missing };
        if !kind.has_attribute(attribute) {
            return Lookup::Missing;
        }
        match self.views.get(logical_id) {
            Some(view) if view.unchanged => {
                let value = view.made.physical.attributes.get(attribute);
                value.cloned().map_or(Lookup::Missing, Lookup::Known)
            }
            _ => Lookup::Unknown,
        }
    }

    fn import(&self, export_name: &str) -> Lookup {
        self.imports.get(export_name).map_or(Lookup::Missing, |value| Lookup::Known(value.clone().into()))
    }

    fn availability_zones(&self, region: &str) -> Vec<String> {
        ["a", "b", "c"].iter().map(|zone| format!("{region}{zone}")).collect()
    }
}

/// Parameters as texts, for the next operation's previous values.
pub fn previous_texts(generation: Option<&Generation>) -> BTreeMap<String, String> {
    let parameters = generation.map(|g| &g.parameters);
    let texts = parameters.into_iter().flatten().map(|(name, value)| (name.clone(), value.text.clone()));
    texts.collect::<IndexMap<_, _>>().into_iter().collect()
}
