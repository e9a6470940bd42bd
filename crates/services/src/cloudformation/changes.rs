//! What an update would change, worked out before anything is touched: what depends on something that will change is not
//! known yet, and is said not to be.

use super::coerce::update_of;
use super::error::validation;
use super::kind::Kind;
use super::prepared::{Known, Prepared, View};
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
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What there is and what there is to be.
pub struct Comparison<'a> {
    pub world: &'a World,
    pub made: BTreeMap<String, (String, Made)>,
    pub parameters: &'a ParameterValues,
    pub tags_change: bool,
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
                None => drop(found.insert(name.to_owned(), self.added(name, &evaluated.properties))),
                Some((_, made)) => {
                    let Some(change) =
                        self.modified(name, &kind, made, &evaluated.properties, evaluated.metadata.as_ref())
                    else {
                        continue;
                    };
                    if let Some(view) = views.get_mut(name) {
                        view.stays = change.replacement == Some(Replacement::False);
                        view.unchanged = change.scope.as_deref() == Some(&[ResourceAttribute::Metadata]);
                    }
                    found.insert(name.to_owned(), change);
                }
            }
        }
        for (name, (resource_type, made)) in &self.made {
            if !self.new.plan.contains(name) {
                found.insert(name.clone(), removed(name, resource_type, made));
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

    fn added(&self, name: &str, properties: &Value) -> ResourceChange {
        ResourceChange {
            action: Some(ChangeAction::Add),
            logical_resource_id: Some(name.to_owned()),
            resource_type: Some(self.new.template.resources[name].resource_type.clone()),
            scope: Some(Vec::new()),
            details: Some(Vec::new()),
            after_context: Some(json!({ "Properties": properties }).to_string()),
            ..Default::default()
        }
    }

    fn modified(
        &self,
        name: &str,
        kind: &Kind,
        made: &Made,
        properties: &Value,
        metadata: Option<&Value>,
    ) -> Option<ResourceChange> {
        let table = kind.properties();
        let mut details: Vec<ResourceChangeDetail> = changes(&made.properties, properties)
            .iter()
            .map(|change| self.detail(name, kind, table, (&made.properties, properties), change))
            .collect();
        if made.metadata.as_ref() != metadata {
            details.push(of_resource(ResourceAttribute::Metadata, ChangeSource::DirectModification));
        }
        if self.tags_change && kind.has_tags() && !details.iter().any(is_of_tags) {
            details.push(of_resource(ResourceAttribute::Tags, ChangeSource::DirectModification));
        }
        if details.is_empty() && matches!(kind, Kind::Nested) {
            let automatic = of_resource(ResourceAttribute::Properties, ChangeSource::Automatic);
            details.push(ResourceChangeDetail { evaluation: Some(EvaluationType::Dynamic), ..automatic });
        }
        if details.is_empty() {
            return None;
        }
        let replacement = replacement(&details);
        let resource = &self.new.template.resources[name];
        let policy_action =
            (replacement == Replacement::True).then_some(match resource.update_replace_policy {
                Some(DeletionPolicy::Retain | DeletionPolicy::RetainExceptOnCreate) => {
                    PolicyAction::ReplaceAndRetain
                }
                Some(DeletionPolicy::Snapshot) => PolicyAction::ReplaceAndSnapshot,
                Some(DeletionPolicy::Delete) | None => PolicyAction::ReplaceAndDelete,
            });
        let scope: BTreeSet<ResourceAttribute> =
            details.iter().filter_map(|detail| detail.target.as_ref()?.attribute).collect();
        Some(ResourceChange {
            policy_action,
            action: Some(ChangeAction::Modify),
            logical_resource_id: Some(name.to_owned()),
            physical_resource_id: Some(made.physical.id.clone()),
            resource_type: Some(resource.resource_type.clone()),
            replacement: Some(replacement),
            scope: Some(scope.into_iter().collect()),
            details: Some(details),
            before_context: Some(json!({ "Properties": made.properties }).to_string()),
            after_context: Some(json!({ "Properties": properties }).to_string()),
            ..Default::default()
        })
    }

    fn detail(
        &self,
        name: &str,
        kind: &Kind,
        table: Option<&'static [Property]>,
        (before, after): (&Value, &Value),
        change: &PropertyChange,
    ) -> ResourceChangeDetail {
        let certain = change.is_certain();
        let recreation = match table.map_or(Update::NoInterruption, |table| update_of(table, change)) {
            Update::NoInterruption | Update::SomeInterruption => RequiresRecreation::Never,
            Update::Replacement => RequiresRecreation::Always,
            Update::Conditional if certain => conditional(kind, before, after),
            Update::Conditional => RequiresRecreation::Conditionally,
        };
        let property = change.property();
        let (source, causing_entity) = self.cause(name, &change.path);
        let is_tags = property == "Tags";
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let target = ResourceTargetDefinition {
            attribute: Some(if is_tags { ResourceAttribute::Tags } else { ResourceAttribute::Properties }),
            name: (!is_tags).then_some(property),
            requires_recreation: Some(recreation),
            path: Some(format!("/Properties{}", change.path)),
            before_value: change.before.as_ref().map(text),
            after_value: change.after.as_ref().map(text),
            attribute_change_type: Some(match change.change {
                documents_template::Change::Added => AttributeChangeType::Add,
                documents_template::Change::Modified => AttributeChangeType::Modify,
                documents_template::Change::Removed => AttributeChangeType::Remove,
            }),
            ..Default::default()
        };
        ResourceChangeDetail {
            target: Some(target),
            evaluation: Some(if certain { EvaluationType::Static } else { EvaluationType::Dynamic }),
            change_source: Some(source),
            causing_entity,
        }
    }

    /// What made a property change, as far as it can be told from what the template writes there.
    fn cause(&self, name: &str, path: &str) -> (ChangeSource, Option<String>) {
        let resource = &self.new.template.resources[name];
        let written = format!("/Properties{path}");
        for reference in resource.references(Some(&self.new.conditions)) {
            if !(reference.path.starts_with(&written) || written.starts_with(&reference.path)) {
                continue;
            }
            match reference.target {
                Target::Name(target) if self.new.template.resources.contains_key(target) => {
                    return (ChangeSource::ResourceReference, Some(target.to_owned()));
                }
                Target::Attribute { resource, attribute, .. } => {
                    let entity = attribute.map_or_else(|| resource.to_owned(), |a| format!("{resource}.{a}"));
                    return (ChangeSource::ResourceAttribute, Some(entity));
                }
                Target::Name(target) if self.is_changed_parameter(target) => {
                    return (ChangeSource::ParameterReference, Some(target.to_owned()));
                }
                Target::Name(_) | Target::Condition(_) | Target::Mapping(_) => {}
            }
        }
        (ChangeSource::DirectModification, None)
    }

    fn is_changed_parameter(&self, name: &str) -> bool {
        let new = self.new.generation.parameters.get(name).map(|p| &p.value);
        new.is_some() && new != self.parameters.get(name).map(|p| &p.value)
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
    detail.target.as_ref().and_then(|target| target.attribute) == Some(ResourceAttribute::Tags)
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

fn removed(name: &str, resource_type: &str, made: &Made) -> ResourceChange {
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
        before_context: Some(json!({ "Properties": made.properties }).to_string()),
        ..Default::default()
    }
}
