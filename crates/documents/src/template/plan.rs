//! The order in which the resources of a stack are made, and taken away.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::conditions::ConditionValues;
use super::references::{Target, walk};
use super::{Template, validate};
use crate::spanned::DocumentError;

/// The resources that are to exist, each with those that it needs. Serialisable, for it outlives the
/// operation: what a deletion must wait for is known only to the plan by which things were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Plan {
    dependencies: IndexMap<String, BTreeSet<String>>,
}

impl Template {
    /// The resources whose condition holds. It is an error if one of them refers to one that is left out,
    /// or if they need each other; a `DependsOn` of something left out is not.
    pub fn plan(&self, conditions: &ConditionValues) -> Result<Plan, DocumentError> {
        let mut dependencies = IndexMap::new();
        let included = |name: &str| self.is_included(name, conditions);
        for (name, resource) in self.resources.iter().filter(|(name, _)| included(name)) {
            let mut needs: BTreeSet<String> = resource
                .depends_on
                .iter()
                .map(|need| need.name.clone())
                .filter(|need| included(need))
                .collect();
            for reference in resource.references(Some(conditions)) {
                let (Target::Name(target) | Target::Attribute { resource: target, .. }) = reference.target
                else {
                    continue;
                };
                if included(target) {
                    needs.insert(target.to_owned());
                } else if self.resources.contains_key(target) {
                    let mut error = validate::unresolved(&[target], "Resources", reference.span);
                    error.path = reference.path;
                    return Err(left_out(error, target).within(name).within("Resources"));
                }
            }
            dependencies.insert(name.clone(), needs);
        }
        self.check_outputs(conditions)?;
        let edges = dependencies.iter().map(|(name, needs)| (name.clone(), needs.clone())).collect();
        match circle(&edges) {
            Some(names) => Err(validate::circular(self, &names)),
            None => Ok(Plan { dependencies }),
        }
    }

    /// Outputs that are shown must not refer to resources that are left out.
    fn check_outputs(&self, conditions: &ConditionValues) -> Result<(), DocumentError> {
        for (name, output) in &self.outputs {
            if output.condition.as_ref().is_some_and(|condition| conditions.get(condition) != Some(&true)) {
                continue;
            }
            let mut wrong = None;
            for expression in std::iter::once(&output.value).chain(&output.export_name) {
                walk(expression, Some(conditions), &mut |reference| {
                    if let Target::Name(target) | Target::Attribute { resource: target, .. } =
                        reference.target
                        && self.resources.contains_key(target)
                        && !self.is_included(target, conditions)
                    {
                        wrong = Some((target, reference.span));
                    }
                });
            }
            if let Some((target, span)) = wrong {
                let mut error = validate::unresolved(&[target], "Outputs", span);
                // Here AWS's sentence has no such beginning.
                error.message = error.message.replacen("Template format error: ", "", 1);
                return Err(left_out(error, target).within(name).within("Outputs"));
            }
        }
        Ok(())
    }
}

fn left_out(error: DocumentError, target: &str) -> DocumentError {
    error.hint(format!("{target} is left out of the stack by its condition"))
}

impl Plan {
    /// A plan from what was recorded elsewhere.
    pub fn from_dependencies(dependencies: impl IntoIterator<Item = (String, BTreeSet<String>)>) -> Self {
        Self { dependencies: dependencies.into_iter().collect() }
    }

    /// In the order of the template.
    pub fn resources(&self) -> impl Iterator<Item = &str> {
        self.dependencies.keys().map(String::as_str)
    }

    pub fn contains(&self, logical_id: &str) -> bool {
        self.dependencies.contains_key(logical_id)
    }

    /// What a resource needs, directly.
    pub fn dependencies(&self, logical_id: &str) -> impl Iterator<Item = &str> {
        self.dependencies.get(logical_id).into_iter().flatten().map(String::as_str)
    }

    /// What needs a resource, directly.
    pub fn dependents(&self, logical_id: &str) -> impl Iterator<Item = &str> {
        self.dependencies
            .iter()
            .filter(move |(_, needs)| needs.contains(logical_id))
            .map(|(name, _)| name.as_str())
    }

    /// What can be made now: not done, and all that it needs is done. The caller leaves out what it has
    /// started already.
    pub fn ready(&self, done: &BTreeSet<String>) -> Vec<&str> {
        self.dependencies
            .iter()
            .filter(|(name, needs)| !done.contains(*name) && needs.is_subset(done))
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// What can be taken away now, of what there still is: nothing that there still is needs it. Names that
    /// the plan does not know can go at any time.
    pub fn removable<'a>(&'a self, remaining: &'a BTreeSet<String>) -> Vec<&'a str> {
        remaining
            .iter()
            .map(String::as_str)
            .filter(|name| !self.dependents(name).any(|user| user != *name && remaining.contains(user)))
            .collect()
    }

    /// Everything, in waves: each wave needs only the waves before it.
    pub fn waves(&self) -> Vec<Vec<&str>> {
        let mut done = BTreeSet::new();
        let mut waves = Vec::new();
        loop {
            let wave = self.ready(&done);
            if wave.is_empty() {
                return waves;
            }
            done.extend(wave.iter().map(|name| (*name).to_owned()));
            waves.push(wave);
        }
    }
}

/// The names that lie on circles (or between two of them), if there are any: what is left when everything
/// without unmet needs, and everything without users, has been peeled off.
pub(super) fn circle(edges: &BTreeMap<String, BTreeSet<String>>) -> Option<BTreeSet<String>> {
    let mut left: BTreeSet<&str> = edges.keys().map(String::as_str).collect();
    loop {
        let needs = |name: &str| edges[name].iter().any(|need| left.contains(need.as_str()));
        let used: BTreeSet<&str> =
            left.iter().flat_map(|name| edges[*name].iter().map(String::as_str)).collect();
        let next: BTreeSet<&str> =
            left.iter().copied().filter(|name| needs(name) && used.contains(name)).collect();
        if next.len() == left.len() {
            break;
        }
        left = next;
    }
    if left.is_empty() { None } else { Some(left.into_iter().map(str::to_owned).collect()) }
}
