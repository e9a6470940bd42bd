//! What an update would change, worked out before anything is touched: what depends on something that will be replaced is
//! not known yet, and is said not to be. What a resource tells of itself is taken to stay as it is if the resource does,
//! which is how AWS sees it; the update itself looks again.

use super::coerce::update_of;
use super::error::validation;
use super::kind::Kind;
use super::prepared::{EvaluatedProperties, Known, Prepared, View};
use super::table::Made;
use crate::resource::{ErasedResourceType, Property, Update};
use crate::{OpResult, World};
use aws::cloudformation::{
    AttributeChangeType, Change, ChangeAction, ChangeSource, ChangeType, EvaluationType, PolicyAction,
    Replacement, RequiresRecreation, ResourceAttribute, ResourceChange, ResourceChangeDetail,
    ResourceTargetDefinition,
};
use documents::template::{
    self as documents_template, DeletionPolicy, ParameterValues, PropertyChange, Target, changes,
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What there is and what there is to be.
pub struct Comparison<'a> {
    pub world: &'a World,
    pub made: BTreeMap<String, (String, Made)>,
    pub parameters: &'a ParameterValues,
    pub tags_change: bool,
    /// What the stack is, if it can be told.
    pub old: Option<&'a Prepared>,
    pub new: &'a Prepared,
    pub imports: &'a BTreeMap<String, String>,
}

impl Comparison<'_> {
    /// The changes, by logical id.
    pub fn changes(&self) -> OpResult<Vec<Change>> {
        self.check_types()?;
        let mut views: BTreeMap<String, View> =
            self.made.iter().map(|(name, (_, made))| (name.clone(), View::settled(made.clone()))).collect();
        let mut found = BTreeMap::new();
        for name in self.new.plan.waves().into_iter().flatten() {
            let kind = self.new.kind(self.world, name)?;
            let environment = Known {
                world: self.world,
                template: &self.new.template,
                views: &views,
                imports: self.imports,
            };
            let evaluated = self.new.evaluate(&kind, name, &environment)?;
            match self.made.get(name) {
                None => drop(found.insert(name.to_owned(), self.added(name, &evaluated))),
                Some((_, made)) => {
                    let change = self.modified(name, &kind, made, &evaluated, &views);
                    let Some(change) = change else { continue };
                    if let Some(view) = views.get_mut(name) {
                        view.stays = change.replacement == Some(Replacement::False);
                        view.unchanged = view.stays;
                    }
                    found.insert(name.to_owned(), change);
                }
            }
        }
        for (name, (resource_type, made)) in &self.made {
            if !self.new.plan.contains(name) {
                let before = self.before(name, resource_type, made);
                found.insert(name.clone(), removed(name, resource_type, made, &before));
            }
        }
        let change = |change| Change {
            r#type: Some(ChangeType::Resource),
            hook_invocation_count: None,
            resource_change: Some(change),
        };
        Ok(found.into_values().map(change).collect())
    }

    fn check_types(&self) -> OpResult<()> {
        let changed: Vec<&str> = self
            .new
            .plan
            .resources()
            .filter(|name| {
                let new = &self.new.template.resources[*name].resource_type;
                self.made.get(*name).is_some_and(|(old, _)| old != new)
            })
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        Err(validation(format!(
            "Update of resource type is not permitted. The new template modifies resource type of the following \
             resources: [{}]",
            changed.join(", ")
        )))
    }

    fn added(&self, name: &str, evaluated: &EvaluatedProperties) -> ResourceChange {
        ResourceChange {
            action: Some(ChangeAction::Add),
            logical_resource_id: Some(name.to_owned()),
            resource_type: Some(self.new.template.resources[name].resource_type.clone()),
            scope: Some(Vec::new()),
            details: Some(Vec::new()),
            after_context: Some(context(evaluated.shown(), evaluated.metadata.as_ref())),
            ..Default::default()
        }
    }

    /// What a resource that goes away was, as its template has it: what it was told of others is not told again.
    fn before(&self, name: &str, resource_type: &str, made: &Made) -> Value {
        let evaluate = || {
            let old = self.old?;
            let kind = Kind::of(self.world, resource_type)?;
            let nothing = BTreeMap::new();
            let environment =
                Known { world: self.world, template: &old.template, views: &nothing, imports: self.imports };
            let evaluated = old.evaluate(&kind, old.plan.contains(name).then_some(name)?, &environment);
            Some(evaluated.ok()?.shown().clone())
        };
        evaluate().unwrap_or_else(|| made.shown().clone())
    }

    fn modified(
        &self,
        name: &str,
        kind: &Kind,
        made: &Made,
        evaluated: &EvaluatedProperties,
        views: &BTreeMap<String, View>,
    ) -> Option<ResourceChange> {
        let table = kind.properties();
        let properties = &evaluated.properties;
        let mut details: Vec<ResourceChangeDetail> = changes(&made.properties, properties)
            .iter()
            .flat_map(|change| {
                let target = target(kind, table, made, evaluated, change);
                self.with_causes(name, &format!("/Properties{}", change.path), &target, views)
            })
            .collect();
        if made.metadata != evaluated.metadata {
            details.extend(self.with_causes(name, "/Metadata", &of_metadata(), views));
        }
        if self.tags_change && kind.has_tags() && !details.iter().any(is_of_tags) {
            details.push(of_resource(ResourceAttribute::Tags, ChangeSource::DirectModification));
        }
        let resource = &self.new.template.resources[name];
        for (attribute, before, after) in [
            (ResourceAttribute::DeletionPolicy, made.deletion_policy, resource.deletion_policy),
            (
                ResourceAttribute::UpdateReplacePolicy,
                made.update_replace_policy,
                resource.update_replace_policy,
            ),
        ] {
            if before != after {
                details.push(of_resource(attribute, ChangeSource::DirectModification));
            }
        }
        if details.is_empty() && matches!(kind, Kind::Nested) {
            let automatic = of_resource(ResourceAttribute::Properties, ChangeSource::Automatic);
            details.push(ResourceChangeDetail { evaluation: Some(EvaluationType::Dynamic), ..automatic });
        }
        if details.is_empty() {
            return None;
        }
        let replacement = replacement(&details);
        let policy_action =
            (replacement == Replacement::True).then_some(match resource.update_replace_policy {
                Some(DeletionPolicy::Retain | DeletionPolicy::RetainExceptOnCreate) => {
                    PolicyAction::ReplaceAndRetain
                }
                Some(DeletionPolicy::Snapshot) => PolicyAction::ReplaceAndSnapshot,
                Some(DeletionPolicy::Delete) | None => PolicyAction::ReplaceAndDelete,
            });
        let mut scope: Vec<ResourceAttribute> =
            details.iter().filter_map(|detail| detail.target.as_ref()?.attribute).collect();
        scope.sort_unstable_by_key(|attribute| attribute.as_str());
        scope.dedup();
        Some(ResourceChange {
            policy_action,
            action: Some(ChangeAction::Modify),
            logical_resource_id: Some(name.to_owned()),
            physical_resource_id: Some(made.physical.id.clone()),
            resource_type: Some(resource.resource_type.clone()),
            replacement: Some(replacement),
            scope: Some(scope),
            details: Some(details),
            before_context: Some(context(made.shown(), made.metadata.as_ref())),
            after_context: Some(context(evaluated.shown(), evaluated.metadata.as_ref())),
            ..Default::default()
        })
    }

    /// One for each cause of a change. A value that the template leaves to something else has changed for that reason,
    /// and perhaps by the template as well.
    fn with_causes(
        &self,
        name: &str,
        path: &str,
        target: &ResourceTargetDefinition,
        views: &BTreeMap<String, View>,
    ) -> Vec<ResourceChangeDetail> {
        let detail = |(source, entity): (ChangeSource, Option<String>), evaluation| ResourceChangeDetail {
            target: Some(target.clone()),
            evaluation: Some(evaluation),
            change_source: Some(source),
            causing_entity: entity,
        };
        let causes = self.causes(name, path, views);
        let direct = if causes.is_empty() { EvaluationType::Static } else { EvaluationType::Dynamic };
        let mut details = vec![detail((ChangeSource::DirectModification, None), direct)];
        details.extend(causes.into_iter().map(|cause| detail(cause, EvaluationType::Static)));
        details
    }

    /// What made a property change beside the template, as far as it can be told from what the template writes there.
    fn causes(
        &self,
        name: &str,
        path: &str,
        views: &BTreeMap<String, View>,
    ) -> Vec<(ChangeSource, Option<String>)> {
        let resource = &self.new.template.resources[name];
        let is_open = |name: &str| views.get(name).is_none_or(|view| !view.stays);
        let mut causes = Vec::new();
        for reference in resource.references(Some(&self.new.conditions)) {
            if !(reference.path.starts_with(path) || path.starts_with(&reference.path)) {
                continue;
            }
            let cause = match reference.target {
                Target::Name(target) if self.new.template.resources.contains_key(target) => {
                    is_open(target).then(|| (ChangeSource::ResourceReference, Some(target.to_owned())))
                }
                Target::Attribute { resource, attribute, .. } => is_open(resource).then(|| {
                    let entity = attribute.map_or_else(|| resource.to_owned(), |a| format!("{resource}.{a}"));
                    (ChangeSource::ResourceAttribute, Some(entity))
                }),
                Target::Name(target) if self.is_changed_parameter(target) => {
                    Some((ChangeSource::ParameterReference, Some(target.to_owned())))
                }
                Target::Name(_) | Target::Condition(_) | Target::Mapping(_) => None,
            };
            causes.extend(cause.filter(|cause| !causes.contains(cause)));
        }
        causes
    }

    /// By what was given for it: what an SSM parameter has come to hold is no change of the reference.
    fn is_changed_parameter(&self, name: &str) -> bool {
        let new = self.new.generation.parameters.get(name).map(|p| &p.text);
        new.is_some() && new != self.parameters.get(name).map(|p| &p.text)
    }
}

/// Contexts have all scalars as texts.
pub fn stringified(value: &Value) -> Value {
    match value {
        Value::Null | Value::String(_) => value.clone(),
        Value::Bool(flag) => flag.to_string().into(),
        Value::Number(number) => number.to_string().into(),
        Value::Array(items) => items.iter().map(stringified).collect(),
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), stringified(value))).collect::<Map<_, _>>().into()
        }
    }
}

fn context(properties: &Value, metadata: Option<&Value>) -> String {
    let mut context = Map::new();
    if properties.as_object().is_none_or(|properties| !properties.is_empty()) {
        context.insert("Properties".into(), stringified(properties));
    }
    if let Some(metadata) = metadata {
        context.insert("Metadata".into(), stringified(metadata));
    }
    Value::Object(context).to_string()
}

/// What changes, and what the change does to the resource.
fn target(
    kind: &Kind,
    table: Option<&'static [Property]>,
    made: &Made,
    evaluated: &EvaluatedProperties,
    change: &PropertyChange,
) -> ResourceTargetDefinition {
    let recreation = match table.map_or(Update::NoInterruption, |table| update_of(table, change)) {
        Update::NoInterruption | Update::SomeInterruption => RequiresRecreation::Never,
        Update::Replacement => RequiresRecreation::Always,
        Update::Conditional if change.is_certain() => {
            conditional(kind, &made.properties, &evaluated.properties)
        }
        Update::Conditional => RequiresRecreation::Conditionally,
    };
    let text = |shown: &Value, value: &Option<Value>| {
        let value = value.as_ref()?;
        match stringified(shown.pointer(&change.path).unwrap_or(value)) {
            Value::String(text) => Some(text),
            other => Some(other.to_string()),
        }
    };
    ResourceTargetDefinition {
        attribute: Some(ResourceAttribute::Properties),
        name: Some(change.property()),
        requires_recreation: Some(recreation),
        path: Some(format!("/Properties{}", change.path)),
        before_value: text(made.shown(), &change.before),
        after_value: text(evaluated.shown(), &change.after),
        attribute_change_type: Some(match change.change {
            documents_template::Change::Added => AttributeChangeType::Add,
            documents_template::Change::Modified => AttributeChangeType::Modify,
            documents_template::Change::Removed => AttributeChangeType::Remove,
        }),
        ..Default::default()
    }
}

fn conditional(kind: &Kind, before: &Value, after: &Value) -> RequiresRecreation {
    let asked = |registered: &Arc<dyn ErasedResourceType>| registered.replaces(before, after).ok();
    match kind {
        Kind::Registered(registered) => match asked(registered) {
            Some(true) => RequiresRecreation::Always,
            Some(false) => RequiresRecreation::Never,
            // Something else in the properties is not known yet.
            None => RequiresRecreation::Conditionally,
        },
        Kind::Nested | Kind::Custom | Kind::Nothing => RequiresRecreation::Never,
    }
}

fn of_metadata() -> ResourceTargetDefinition {
    ResourceTargetDefinition {
        attribute: Some(ResourceAttribute::Metadata),
        requires_recreation: Some(RequiresRecreation::Never),
        ..Default::default()
    }
}

fn of_resource(attribute: ResourceAttribute, source: ChangeSource) -> ResourceChangeDetail {
    let target = ResourceTargetDefinition {
        attribute: Some(attribute),
        requires_recreation: Some(RequiresRecreation::Never),
        ..Default::default()
    };
    ResourceChangeDetail {
        target: Some(target),
        evaluation: Some(EvaluationType::Static),
        change_source: Some(source),
        causing_entity: None,
    }
}

fn is_of_tags(detail: &ResourceChangeDetail) -> bool {
    detail.target.as_ref().is_some_and(|target| {
        target.attribute == Some(ResourceAttribute::Tags) || target.name.as_deref() == Some("Tags")
    })
}

fn replacement(details: &[ResourceChangeDetail]) -> Replacement {
    let mut worst = Replacement::False;
    for detail in details {
        let recreation = detail.target.as_ref().and_then(|target| target.requires_recreation);
        match (recreation, detail.evaluation) {
            (Some(RequiresRecreation::Always), Some(EvaluationType::Static)) => return Replacement::True,
            (Some(RequiresRecreation::Always | RequiresRecreation::Conditionally), _) => {
                worst = Replacement::Conditional;
            }
            _ => {}
        }
    }
    worst
}

fn removed(name: &str, resource_type: &str, made: &Made, before: &Value) -> ResourceChange {
    let policy_action = match made.deletion_policy {
        Some(DeletionPolicy::Retain | DeletionPolicy::RetainExceptOnCreate) => PolicyAction::Retain,
        Some(DeletionPolicy::Snapshot) => PolicyAction::Snapshot,
        Some(DeletionPolicy::Delete) | None => PolicyAction::Delete,
    };
    ResourceChange {
        policy_action: Some(policy_action),
        action: Some(ChangeAction::Remove),
        logical_resource_id: Some(name.to_owned()),
        physical_resource_id: Some(made.physical.id.clone()),
        resource_type: Some(resource_type.to_owned()),
        scope: Some(Vec::new()),
        details: Some(Vec::new()),
        before_context: Some(context(before, made.metadata.as_ref())),
        ..Default::default()
    }
}
