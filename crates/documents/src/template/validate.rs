//! Whether every name in a template means something, and nothing depends on itself.

use std::collections::{BTreeMap, BTreeSet};

use super::Template;
use super::conditions::conditions_in;
use super::expression::Expression;
use super::plan::circle;
use super::pseudo::Pseudo;
use super::references::{Reference, Target, walk};
use crate::spanned::{DocumentError, Span};

/// All that is wrong, in the order in which CloudFormation looks; else the order of the conditions.
pub(super) fn check(template: &Template) -> Result<Vec<String>, Vec<DocumentError>> {
    let mut errors = Vec::new();
    duplicate_names(template, &mut errors);
    conditions(template, &mut errors);
    resources(template, &mut errors);
    outputs(template, &mut errors);
    rules(template, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let order = condition_order(template).map_err(|error| vec![error])?;
    no_circles(template).map_err(|error| vec![error])?;
    Ok(order)
}

pub(super) fn unresolved(names: &[&str], block: &str, span: Span) -> DocumentError {
    let names = names.join(", ");
    let message = format!(
        "Template format error: Unresolved resource dependencies [{names}] in the {block} block of the template"
    );
    DocumentError::new(span, message)
}

/// Without a block for conditions that are missing at evaluation, which validation has ruled out.
pub(super) fn unresolved_condition(name: &str, block: Option<&str>, span: Span) -> DocumentError {
    let block = block.map(|block| format!(" in the {block} block of the template")).unwrap_or_default();
    DocumentError::new(span, format!("Template format error: Unresolved condition dependency {name}{block}"))
}

pub(super) fn unknown_mapping(name: &str, span: Span) -> DocumentError {
    let message = format!(
        "Template error: Mapping named '{name}' is not present in the 'Mappings' section of template."
    );
    DocumentError::new(span, message)
}

fn duplicate_names(template: &Template, errors: &mut Vec<DocumentError>) {
    for (name, resource) in &template.resources {
        if let Some(parameter) = template.parameters.get(name) {
            let message = format!(
                "Template format error: Duplicate logical id {name}: it names a parameter and a resource"
            );
            let error = DocumentError::new(resource.span, message);
            let hint = format!("the parameter is on {}", parameter.span);
            errors.push(error.hint(hint).within(name).within("Resources"));
        }
    }
}

/// Names that are not defined, gathered into the one error that CloudFormation makes of them.
struct Unresolved<'a> {
    block: &'static str,
    found: BTreeMap<&'a str, (Span, String)>,
}

impl<'a> Unresolved<'a> {
    fn new(block: &'static str) -> Self {
        Self { block, found: BTreeMap::new() }
    }

    fn add(&mut self, name: &'a str, span: Span, path: String) {
        let place = self.found.entry(name).or_insert_with(|| (span, path.clone()));
        if span < place.0 {
            *place = (span, path);
        }
    }

    fn report(self, errors: &mut Vec<DocumentError>) {
        let names: Vec<&str> = self.found.keys().copied().collect();
        let Some((span, path)) = self.found.values().min().cloned() else { return };
        let mut error = unresolved(&names, self.block, span);
        error.path = path;
        if names.len() > 1 {
            let places = self.found.iter().map(|(name, (span, _))| format!("{name} on {span}"));
            error = error.hint(places.collect::<Vec<_>>().join("; "));
        }
        errors.push(error);
    }
}

fn conditions(template: &Template, errors: &mut Vec<DocumentError>) {
    for (name, expression) in &template.conditions {
        walk(expression, None, &mut |reference| {
            let mut error = match reference.target {
                Target::Name(target) if is_value(template, target) => return,
                Target::Name(target) | Target::Attribute { resource: target, .. } => DocumentError::new(
                    reference.span,
                    format!(
                        "Template format error: Unresolved dependencies [{target}]. Cannot reference resources in \
                         the Conditions block of the template"
                    ),
                ),
                Target::Condition(target) if template.conditions.contains_key(target) => return,
                Target::Condition(target) => unresolved_condition(target, Some("Conditions"), reference.span),
                Target::Mapping(target) if template.mappings.contains_key(target) => return,
                Target::Mapping(target) => unknown_mapping(target, reference.span),
            };
            error.path = reference.path;
            errors.push(error.within(name).within("Conditions"));
        });
    }
}

/// A parameter or a pseudo parameter: something that is known before there are resources.
fn is_value(template: &Template, name: &str) -> bool {
    template.parameters.contains_key(name) || Pseudo::from_name(name).is_some()
}

fn resources(template: &Template, errors: &mut Vec<DocumentError>) {
    let mut missing = Unresolved::new("Resources");
    let mut others = Vec::new();
    for (name, resource) in &template.resources {
        let prefix = format!("/Resources/{name}");
        for dependency in &resource.depends_on {
            if !template.resources.contains_key(&dependency.name) {
                missing.add(&dependency.name, dependency.span, format!("{prefix}/DependsOn"));
            }
        }
        if let Some(condition) = &resource.condition
            && !template.conditions.contains_key(condition)
        {
            let error = unresolved_condition(condition, Some("Resources"), resource.condition_span);
            others.push(error.within("Condition").within(name).within("Resources"));
        }
        for mut reference in resource.references(None) {
            reference.path.insert_str(0, &prefix);
            one_reference(template, reference, &mut missing, &mut others);
        }
    }
    missing.report(errors);
    errors.append(&mut others);
}

fn one_reference<'a>(
    template: &'a Template,
    reference: Reference<'a>,
    missing: &mut Unresolved<'a>,
    others: &mut Vec<DocumentError>,
) {
    let Reference { target, span, path } = reference;
    let mut error = match target {
        Target::Name(name) => {
            if !is_value(template, name) && !template.resources.contains_key(name) {
                missing.add(name, span, path);
            }
            return;
        }
        Target::Attribute { resource, attribute, in_sub } => {
            if template.resources.contains_key(resource) {
                return;
            }
            let attribute = attribute.unwrap_or_default();
            let message = if in_sub {
                format!(
                    "Template error: instance of Fn::Sub references invalid resource attribute {resource}.{attribute}"
                )
            } else {
                format!("Template error: instance of Fn::GetAtt references undefined resource {resource}")
            };
            DocumentError::new(span, message)
        }
        Target::Condition(name) if template.conditions.contains_key(name) => return,
        Target::Condition(name) => unresolved_condition(name, Some(missing.block), span),
        Target::Mapping(name) if template.mappings.contains_key(name) => return,
        Target::Mapping(name) => unknown_mapping(name, span),
    };
    error.path = path;
    others.push(error);
}

fn outputs(template: &Template, errors: &mut Vec<DocumentError>) {
    let mut missing = Unresolved::new("Outputs");
    let mut others = Vec::new();
    for (name, output) in &template.outputs {
        if let Some(condition) = &output.condition
            && !template.conditions.contains_key(condition)
        {
            let error = unresolved_condition(condition, Some("Outputs"), output.condition_span);
            others.push(error.within("Condition").within(name).within("Outputs"));
        }
        let parts: [(&str, Option<&Expression>); 2] =
            [("Value", Some(&output.value)), ("Export/Name", output.export_name.as_ref())];
        for (part, expression) in parts {
            let Some(expression) = expression else { continue };
            walk(expression, None, &mut |mut reference| {
                reference.path.insert_str(0, &format!("/Outputs/{name}/{part}"));
                one_reference(template, reference, &mut missing, &mut others);
            });
        }
    }
    missing.report(errors);
    errors.append(&mut others);
}

fn rules(template: &Template, errors: &mut Vec<DocumentError>) {
    for (name, rule) in &template.rules {
        let expressions =
            rule.condition.iter().chain(rule.assertions.iter().map(|assertion| &assertion.assert));
        for expression in expressions {
            walk(expression, None, &mut |reference| {
                let (Target::Name(target)
                | Target::Attribute { resource: target, .. }
                | Target::Condition(target)
                | Target::Mapping(target)) = reference.target;
                let known = match reference.target {
                    Target::Name(_) => is_value(template, target),
                    Target::Mapping(_) => template.mappings.contains_key(target),
                    Target::Attribute { .. } | Target::Condition(_) => false,
                };
                if !known {
                    let message = format!(
                        "Template format error: Unresolved dependencies [{target}]. Cannot reference resources in \
                         the Rules block of the template"
                    );
                    let mut error = DocumentError::new(reference.span, message);
                    error.path = reference.path;
                    errors.push(error.within(name).within("Rules"));
                }
            });
        }
    }
}

/// Each condition after those that it builds on.
fn condition_order(template: &Template) -> Result<Vec<String>, DocumentError> {
    let mut waiting: BTreeMap<&str, BTreeSet<&str>> = template
        .conditions
        .iter()
        .map(|(name, expression)| (name.as_str(), conditions_in(expression).into_iter().collect()))
        .collect();
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, needs) in &waiting {
        for need in needs {
            users.entry(need).or_default().push(name);
        }
    }
    let mut order: Vec<&str> =
        waiting.iter().filter(|(_, needs)| needs.is_empty()).map(|(name, _)| *name).collect();
    let mut next = 0;
    while let Some(name) = order.get(next).copied() {
        next += 1;
        waiting.remove(name);
        for user in users.get(name).into_iter().flatten() {
            let needs = waiting.get_mut(user).expect("what waits for this has not been ordered");
            needs.remove(name);
            if needs.is_empty() {
                order.push(user);
            }
        }
    }
    let Some(first) = waiting.keys().next() else {
        return Ok(order.into_iter().map(str::to_owned).collect());
    };
    let names = waiting.keys().copied().collect::<Vec<_>>().join(", ");
    let span = template.conditions[*first].span;
    let message = format!("Template format error: Circular dependency between conditions: [{names}]");
    Err(DocumentError::new(span, message).within(first).within("Conditions"))
}

/// Circles that exist whatever the conditions are. Those that depend on them are found by the plan.
fn no_circles(template: &Template) -> Result<(), DocumentError> {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, resource) in &template.resources {
        let mut needs: BTreeSet<String> = resource.depends_on.iter().map(|need| need.name.clone()).collect();
        for reference in resource.references(None) {
            if let Target::Name(target) | Target::Attribute { resource: target, .. } = reference.target
                && template.resources.contains_key(target)
            {
                needs.insert(target.to_owned());
            }
        }
        edges.insert(name.clone(), needs);
    }
    // A circle through a branch of `Fn::If` may never close: then only certain references count.
    let is_conditional = template.resources.values().any(|resource| {
        resource.references(None).iter().any(|reference| matches!(reference.target, Target::Condition(_)))
    });
    match circle(&edges) {
        Some(_) if is_conditional => Ok(()),
        Some(names) => Err(circular(template, &names)),
        None => Ok(()),
    }
}

pub(super) fn circular(template: &Template, names: &BTreeSet<String>) -> DocumentError {
    let ordered: Vec<&str> =
        template.resources.keys().map(String::as_str).filter(|name| names.contains(*name)).collect();
    let span = template.resources[ordered[0]].span;
    let message = format!("Circular dependency between resources: [{}]", ordered.join(", "));
    DocumentError::new(span, message).within(ordered[0]).within("Resources")
}
