//! A template with the values of one stack: ready to be evaluated, and checked as far as it can be before anything exists.

use super::coerce::coerce;
use super::error::{template_error, validation};
use super::kind::Kind;
use super::table::{Generation, Made, StackRef};
use crate::resource::open_attribute;
use crate::{OpResult, World};
use documents::spanned::DocumentError;
use documents::template::{
    ConditionValues, DeletionPolicy, Environment, Evaluator, KNOWN_AFTER_APPLY, Lookup, ParameterValue,
    ParameterValues, Plan, StackContext, Template, dynamic_references,
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
    /// The parameters with secrets masked, if there are any.
    masked: Option<ParameterValues>,
}

/// A resource's properties and metadata, as far as they are known.
#[derive(Clone, Debug)]
pub struct EvaluatedProperties {
    pub properties: Value,
    /// The properties with secrets masked, if there are any: what events and change sets show.
    pub shown: Option<Value>,
    pub metadata: Option<Value>,
}

impl EvaluatedProperties {
    /// The properties as answers show them.
    pub fn shown(&self) -> &Value {
        self.shown.as_ref().unwrap_or(&self.properties)
    }
}

/// What stands for a secret in answers.
const MASK: &str = "****";

impl Prepared {
    pub fn new(template: Template, generation: Generation, stack: &StackRef) -> Result<Self, DocumentError> {
        let stack = context(stack);
        let conditions = template.evaluate_conditions(&stack, &generation.parameters)?;
        let plan = template.plan(&conditions)?;
        let masked = masked(&generation.parameters);
        Ok(Self { template, generation, stack, conditions, plan, masked })
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
        let shown = self.shown(kind, name, environment).filter(|shown| *shown != properties);
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
        Ok(EvaluatedProperties { properties, shown, metadata })
    }

    /// The properties again, with secrets masked. A mask is not of every type that a value can be of, so that it may
    /// stand where the type wants something else.
    fn shown(&self, kind: &Kind, name: &str, environment: &Known<'_>) -> Option<Value> {
        let secret = environment.views.values().any(|view| view.made.no_echo);
        if self.masked.is_none() && !secret {
            return None;
        }
        let environment = Masked(environment);
        let parameters = self.masked.as_ref().unwrap_or(&self.generation.parameters);
        let evaluator = Evaluator { parameters, ..self.evaluator(&environment) };
        let properties = evaluator.resource(name).ok()?.properties.to_json();
        Some(kind.properties().and_then(|table| coerce(table, &properties).ok()).unwrap_or(properties))
    }

    /// Types that nobody serves, with the places where they stand.
    fn check_types(&self, world: &World) -> OpResult<()> {
        let strangers =
            self.template.resources.iter().filter(|(_, r)| Kind::of(world, &r.resource_type).is_none());
        let strangers: Vec<_> = strangers.collect();
        if strangers.is_empty() {
            return Ok(());
        }
        let mut names: Vec<&String> = strangers.iter().map(|(_, resource)| &resource.resource_type).collect();
        names.sort_unstable();
        names.dedup();
        let place = |(name, resource): &(&String, &documents::template::Resource)| {
            if resource.type_span.is_somewhere() {
                format!("{name} at {}", resource.type_span)
            } else {
                (*name).clone()
            }
        };
        let places: Vec<String> = strangers.iter().map(place).collect();
        Err(validation(format!("{} ({})", unrecognized(&names).message(), places.join("; "))))
    }

    /// All that can be known to be wrong before anything is made.
    pub fn check(&self, world: &World, environment: &Known<'_>) -> OpResult<()> {
        self.check_types(world)?;
        for name in self.plan.resources() {
            let resource = &self.template.resources[name];
            let policies = [resource.deletion_policy, resource.update_replace_policy];
            if policies.contains(&Some(DeletionPolicy::Snapshot)) {
                let kind = &resource.resource_type;
                let text =
                    format!("Template error: resource type {kind} does not support deletion policy Snapshot");
                return Err(validation(text));
            }
            for (policy, given) in
                [("CreationPolicy", &resource.creation_policy), ("UpdatePolicy", &resource.update_policy)]
            {
                if let Some(given) = given {
                    let place = format!("{policy} (of the resource {name}, at {})", given.span);
                    return Err(super::error::not_served(place));
                }
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

/// `None` if nothing is secret.
fn masked(parameters: &ParameterValues) -> Option<ParameterValues> {
    let mask = |value: &ParameterValue| match (value.no_echo, &value.value) {
        (false, _) => value.clone(),
        (true, Value::Array(items)) => {
            ParameterValue { value: vec![MASK; items.len()].into(), ..value.clone() }
        }
        (true, _) => ParameterValue { value: MASK.into(), ..value.clone() },
    };
    let secret = parameters.values().any(|value| value.no_echo);
    secret.then(|| parameters.iter().map(|(name, value)| (name.clone(), mask(value))).collect())
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
                value
                    .and_then(|value| open_attribute(self.world, value))
                    .map_or(Lookup::Missing, Lookup::Known)
            }
            _ => Lookup::Unknown,
        }
    }

    fn import(&self, export_name: &str) -> Lookup {
        match self.imports.get(export_name) {
            Some(value) if value == KNOWN_AFTER_APPLY => Lookup::Unknown,
            Some(value) => Lookup::Known(value.clone().into()),
            None => Lookup::Missing,
        }
    }

    fn availability_zones(&self, region: &str) -> Vec<String> {
        ["a", "b", "c"].iter().map(|zone| format!("{region}{zone}")).collect()
    }
}

/// The same world, in which what a custom resource keeps secret is masked.
struct Masked<'a>(&'a Known<'a>);

impl Environment for Masked<'_> {
    fn resource_ref(&self, logical_id: &str) -> Lookup {
        self.0.resource_ref(logical_id)
    }

    fn attribute(&self, logical_id: &str, attribute: &str) -> Lookup {
        match self.0.attribute(logical_id, attribute) {
            Lookup::Known(_) if self.0.views.get(logical_id).is_some_and(|view| view.made.no_echo) => {
                Lookup::Known(MASK.into())
            }
            found => found,
        }
    }

    fn import(&self, export_name: &str) -> Lookup {
        self.0.import(export_name)
    }

    fn availability_zones(&self, region: &str) -> Vec<String> {
        self.0.availability_zones(region)
    }
}

/// Parameters as texts, for the next operation's previous values.
pub fn previous_texts(generation: Option<&Generation>) -> BTreeMap<String, String> {
    let parameters = generation.map(|g| &g.parameters);
    let texts = parameters.into_iter().flatten().map(|(name, value)| (name.clone(), value.text.clone()));
    texts.collect::<IndexMap<_, _>>().into_iter().collect()
}
