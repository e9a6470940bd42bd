//! What is refused of stages' conditions. [Configure conditions for a stage; Rule structure reference]

use super::super::machine::state::Hook;
use super::super::rules::{self, NOT_SERVED};
use super::super::variables;
use super::{actions, repeated, structure};
use crate::{OpError, OpResult};
use aws::Region;
use aws::codepipeline::{
    self, Condition, PipelineDeclaration, ResultShape, RuleDeclaration, StageDeclaration, errors,
};
use indexmap::IndexMap;

/// [Quotas]
const MOST_RULES: usize = 5;

fn refuse<T>(what: String) -> OpResult<T> {
    Err(OpError::not_served(&codepipeline::SERVICE, what))
}

fn stage_error(message: String) -> OpError {
    errors::invalid_stage_declaration_exception(message).into()
}

pub fn check(declaration: &PipelineDeclaration, region: &Region) -> OpResult<()> {
    for (position, stage) in declaration.stages.iter().enumerate() {
        check_failure(stage)?;
        for hook in Hook::ALL {
            let conditions = rules::conditions(stage, hook);
            if conditions.len() > 1 {
                return Err(stage_error(format!(
                    "The stage {} has {} conditions {}: there can be one, with several rules.",
                    stage.name,
                    conditions.len(),
                    hook.as_str()
                )));
            }
            for condition in conditions {
                check_condition(stage, hook, condition)?;
                for rule in condition.rules.iter().flatten() {
                    check_rule(declaration, region, (position, hook), rule, condition.result)?;
                }
            }
        }
    }
    Ok(())
}

fn check_failure(stage: &StageDeclaration) -> OpResult<()> {
    let Some(failure) = &stage.on_failure else { return Ok(()) };
    let name = &stage.name;
    match failure.result {
        Some(ResultShape::Retry) if failure.conditions.as_ref().is_some_and(|c| !c.is_empty()) => {
            Err(stage_error(format!(
                "You cannot use automatic stage retry with onFailure conditions (stage {name})."
            )))
        }
        Some(ResultShape::Retry) => Ok(()),
        Some(ResultShape::Rollback) => refuse(format!("onFailure with the result ROLLBACK (stage {name})")),
        Some(ResultShape::Fail | ResultShape::Skip) | None => {
            Err(stage_error(format!("The result of onFailure must be ROLLBACK or RETRY (stage {name}).")))
        }
    }
}

fn check_condition(stage: &StageDeclaration, hook: Hook, condition: &Condition) -> OpResult<()> {
    let name = &stage.name;
    match (hook, condition.result.unwrap_or(ResultShape::Fail)) {
        (_, ResultShape::Fail) | (Hook::BeforeEntry, ResultShape::Skip) => {}
        (Hook::OnSuccess, ResultShape::Rollback) => {
            return refuse(format!("onSuccess with the result ROLLBACK (stage {name})"));
        }
        (hook, other) => {
            return Err(stage_error(format!(
                "The result {other} is not valid for the condition {} of the stage {name}.",
                hook.as_str()
            )));
        }
    }
    let rules = condition.rules.as_deref().unwrap_or_default();
    if rules.is_empty() || rules.len() > MOST_RULES {
        return Err(stage_error(format!(
            "The condition {} of the stage {name} has {} rules; it must have at least 1 and at most {MOST_RULES}.",
            hook.as_str(),
            rules.len()
        )));
    }
    match repeated(rules.iter().map(|rule| rule.name.as_str())) {
        Some(rule) => Err(stage_error(format!(
            "Rule name must be unique within a condition. {rule} has been used more than once in the stage '{name}'."
        ))),
        None => Ok(()),
    }
}

fn check_rule(
    declaration: &PipelineDeclaration,
    region: &Region,
    (position, hook): (usize, Hook),
    rule: &RuleDeclaration,
    result: Option<ResultShape>,
) -> OpResult<()> {
    let stage = &declaration.stages[position];
    let provider = rule.rule_type_id.provider.as_str();
    let place = format!("rule {} of the stage {}", rule.name, stage.name);
    let Some(kind) = rules::kind(rule) else {
        if NOT_SERVED.contains(&provider) {
            return refuse(format!("the rule type {provider} ({place})"));
        }
        return Err(structure(format!("There is no rule type {provider} ({place}).")));
    };
    if result == Some(ResultShape::Skip) && !kind.may_skip {
        return Err(stage_error(format!(
            "A condition with the result SKIP can have the rules LambdaInvoke and VariableCheck only ({place})."
        )));
    }
    if let Some(other) = rule.region.as_deref().filter(|other| *other != region.as_str()) {
        return refuse(format!("rules in another region ({other}; {place})"));
    }
    if rule.timeout_in_minutes.is_some() {
        return refuse(format!("timeoutInMinutes of rules ({place})"));
    }
    let given = rule.input_artifacts.as_ref().map_or(0, Vec::len);
    if given < kind.inputs.0 || given > kind.inputs.1 {
        return Err(structure(format!(
            "The {place} has {given} input artifacts; the rule type {provider} takes {} to {}.",
            kind.inputs.0, kind.inputs.1
        )));
    }
    check_inputs(declaration, position, hook, rule)?;
    let none = IndexMap::new();
    let configuration = rule.configuration.as_ref().unwrap_or(&none);
    check_configuration(kind, configuration, &place)?;
    if provider == "CodeBuild" {
        actions::check_codebuild(stage, &rules::as_action(rule), configuration)?;
    }
    let commands = rule.commands.as_deref().unwrap_or_default();
    if (provider == "Commands") == commands.is_empty() {
        return Err(structure(format!(
            "Commands are for the rule type Commands, and needed there ({place})."
        )));
    }
    let texts = configuration.values().chain(commands);
    let mut references = texts.flat_map(|text| variables::references(text));
    let is_bad = |reference: &variables::Reference<'_>| !is_known(declaration, position, hook, reference);
    match references.find(is_bad) {
        Some(bad) => Err(structure(format!("The {place} references {}, which there is not yet.", bad.text))),
        None => Ok(()),
    }
}

fn check_configuration(
    kind: &rules::Kind,
    configuration: &IndexMap<String, String>,
    place: &str,
) -> OpResult<()> {
    if let Some(key) = configuration.keys().find(|key| !kind.keys.iter().any(|k| k.name == **key)) {
        return Err(structure(format!("The {place} contains unknown configuration '{key}'")));
    }
    if let Some(key) = kind.keys.iter().find(|k| k.required && !configuration.contains_key(k.name)) {
        return Err(structure(format!("The {place} is missing required configuration '{}'", key.name)));
    }
    if kind.name != rules::VARIABLE_CHECK {
        return Ok(());
    }
    let operator = configuration.get("Operator").map(String::as_str).unwrap_or_default();
    if !["EQ", "NE", "CONTAINS", "MATCHES"].contains(&operator) {
        return Err(structure(format!(
            "The {place} has the operator {operator}: use EQ, NE, CONTAINS or MATCHES"
        )));
    }
    let value = configuration.get("Value").map(String::as_str).unwrap_or_default();
    let is_constant = variables::references(value).next().is_none();
    if operator == "MATCHES" && is_constant && rules::pattern(value).is_err() {
        return refuse(format!("the regular expression {value} ({place})"));
    }
    Ok(())
}

/// How many stages have run when a condition is checked.
fn through(position: usize, hook: Hook) -> usize {
    match hook {
        Hook::BeforeEntry => position,
        Hook::OnSuccess => position + 1,
    }
}

fn check_inputs(
    declaration: &PipelineDeclaration,
    position: usize,
    hook: Hook,
    rule: &RuleDeclaration,
) -> OpResult<()> {
    let before = declaration.stages.iter().take(through(position, hook)).flat_map(|stage| &stage.actions);
    let made: Vec<&str> =
        before.flat_map(|a| a.output_artifacts.iter().flatten()).map(|a| a.name.as_str()).collect();
    let mut inputs = rule.input_artifacts.iter().flatten();
    match inputs.find(|input| !made.contains(&input.name.as_str())) {
        None => Ok(()),
        Some(input) => Err(structure(format!(
            "Input Artifact Bundle {} in rule {} is not declared as Output Artifact Bundle in any of the preceding actions",
            input.name, rule.name
        ))),
    }
}

fn is_known(
    declaration: &PipelineDeclaration,
    position: usize,
    hook: Hook,
    reference: &variables::Reference<'_>,
) -> bool {
    let Some((namespace, name)) = reference.parts else { return false };
    match namespace {
        variables::BUILT_IN => name == variables::EXECUTION_ID,
        variables::PIPELINE => declaration.variables.iter().flatten().any(|v| v.name == name),
        _ => {
            let before = declaration.stages.iter().take(through(position, hook));
            before.flat_map(|stage| &stage.actions).any(|a| a.namespace.as_deref() == Some(namespace))
        }
    }
}
