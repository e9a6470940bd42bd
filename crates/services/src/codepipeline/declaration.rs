//! A pipeline's declaration: what is refused, what is added, and what of it orders executions. [Pipeline structure
//! requirements; Quotas]

mod actions;
mod conditions;
mod triggers;
mod variables;

use super::machine::state::{ActionPlan, ConditionPlan, Hook, StagePlan, Structure};
use aws::Region;
use aws::codepipeline::{
    self, ActionCategory, ActionDeclaration, ArtifactStore, ExecutionMode, PipelineDeclaration, PipelineType,
    ResultShape, StageDeclaration, StageRetryMode, errors,
};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

use crate::{OpError, OpResult};

/// [Quotas]
const STAGES: std::ops::RangeInclusive<usize> = 2..=50;
const MOST_ACTIONS: usize = 50;
const MOST_VARIABLES: usize = 50;

/// Checks a declaration, and gives it as it is kept: with the defaults that AWS adds.
pub fn accept(mut declaration: PipelineDeclaration, region: &Region) -> OpResult<PipelineDeclaration> {
    check_served(&declaration)?;
    check_type(&mut declaration)?;
    check_store(&declaration, region)?;
    check_stages(&declaration)?;
    for stage in &declaration.stages {
        for action in &stage.actions {
            actions::check(stage, action, region)?;
        }
    }
    check_artifacts(&declaration)?;
    triggers::check(&declaration)?;
    conditions::check(&declaration, region)?;
    variables::check(&declaration)?;
    complete(&mut declaration);
    Ok(declaration)
}

/// Parts of a declaration that are not served, by name.
fn check_served(declaration: &PipelineDeclaration) -> OpResult<()> {
    for stage in &declaration.stages {
        let name = &stage.name;
        if stage.blockers.as_ref().is_some_and(|b| !b.is_empty()) {
            return Err(errors::invalid_blocker_declaration_exception(format!(
                "Blockers are reserved for future use, and the stage {name} has one."
            ))
            .into());
        }
    }
    Ok(())
}

fn structure(message: impl Into<String>) -> OpError {
    errors::invalid_structure_exception(message).into()
}

fn check_type(declaration: &mut PipelineDeclaration) -> OpResult<()> {
    let variables = declaration.variables.as_deref().unwrap_or_default();
    let mode = declaration.execution_mode.unwrap_or(ExecutionMode::Superseded);
    let needs = if !variables.is_empty() {
        Some("pipeline variables".to_owned())
    } else if declaration.triggers.as_ref().is_some_and(|t| !t.is_empty()) {
        Some("triggers".to_owned())
    } else if declaration.stages.iter().flat_map(|s| &s.actions).any(runs_commands) {
        Some("the Commands action".to_owned())
    } else if declaration.stages.iter().any(has_conditions) {
        Some("stage conditions".to_owned())
    } else if mode != ExecutionMode::Superseded {
        Some(format!("the execution mode {mode}"))
    } else {
        None
    };
    match (declaration.pipeline_type, needs) {
        (Some(PipelineType::V1), Some(what)) => {
            return Err(structure(format!(
                "Pipelines of type V1 can't use {what}: use the pipeline type V2."
            )));
        }
        (None, Some(_)) => declaration.pipeline_type = Some(PipelineType::V2),
        (None, None) => declaration.pipeline_type = Some(PipelineType::V1),
        (Some(_), _) => {}
    }
    declaration.execution_mode = Some(mode);
    if variables.len() > MOST_VARIABLES {
        return Err(structure(format!("A pipeline can have at most {MOST_VARIABLES} variables.")));
    }
    if let Some(name) = repeated(variables.iter().map(|v| v.name.as_str())) {
        return Err(structure(format!(
            "Variable name must be unique within a pipeline. {name} has been used more than once."
        )));
    }
    Ok(())
}

fn has_conditions(stage: &StageDeclaration) -> bool {
    stage.before_entry.is_some() || stage.on_success.is_some() || stage.on_failure.is_some()
}

fn runs_commands(action: &ActionDeclaration) -> bool {
    action.action_type_id.category == ActionCategory::Compute && action.action_type_id.provider == "Commands"
}

fn check_store(declaration: &PipelineDeclaration, region: &Region) -> OpResult<()> {
    match (&declaration.artifact_store, &declaration.artifact_stores) {
        (Some(_), None) => Ok(()),
        (None, Some(stores)) => {
            if let Some(other) = stores.keys().find(|r| r.as_str() != region.as_str()) {
                let what = format!("cross-region actions (artifactStores has the region {other})");
                return Err(OpError::not_served(&codepipeline::SERVICE, what));
            }
            if stores.is_empty() {
                return Err(structure(format!(
                    "artifactStores has no store for the pipeline's region {region}."
                )));
            }
            Ok(())
        }
        (None, None) | (Some(_), Some(_)) => Err(structure(
            "You must include either artifactStore or artifactStores in your pipeline, but you cannot use both.",
        )),
    }
}

/// The artifact store of a pipeline that was accepted.
pub fn store(declaration: &PipelineDeclaration) -> Option<&ArtifactStore> {
    let stores = declaration.artifact_stores.as_ref();
    declaration.artifact_store.as_ref().or_else(|| stores?.values().next())
}

fn repeated<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = BTreeSet::new();
    names.into_iter().find(|name| !seen.insert(*name))
}

fn check_stages(declaration: &PipelineDeclaration) -> OpResult<()> {
    let stages = &declaration.stages;
    if !STAGES.contains(&stages.len()) {
        let (least, most) = (STAGES.start(), STAGES.end());
        return Err(structure(format!(
            "Pipeline has {} stage(s). There should be a minimum of {least} stages and a maximum of {most} stages in a \
             pipeline",
            stages.len()
        )));
    }
    if let Some(name) = repeated(stages.iter().map(|s| s.name.as_str())) {
        return Err(structure(format!(
            "Stage name must be unique within a pipeline. {name} has been used more than once."
        )));
    }
    for (position, stage) in stages.iter().enumerate() {
        check_stage(position, stage)?;
    }
    Ok(())
}

fn check_stage(position: usize, stage: &StageDeclaration) -> OpResult<()> {
    let invalid = |message: String| Err(errors::invalid_stage_declaration_exception(message).into());
    let name = &stage.name;
    if stage.actions.is_empty() {
        return invalid(format!("Pipeline stage '{name}' should have at least one action."));
    }
    if stage.actions.len() > MOST_ACTIONS {
        return invalid(format!(
            "Pipeline stage '{name}' has too many actions. There can only be up to {MOST_ACTIONS} actions in a pipeline \
             stage"
        ));
    }
    if let Some(action) = repeated(stage.actions.iter().map(|a| a.name.as_str())) {
        return invalid(format!(
            "Action name must be unique within a stage. {action} has been used more than once in the stage '{name}'."
        ));
    }
    for action in &stage.actions {
        let source = action.action_type_id.category == ActionCategory::Source;
        if position == 0 && !source {
            return invalid(format!(
                "Pipeline stage '{name}' is the first stage, which must contain only source actions; the action '{}' is \
                 of the category {}.",
                action.name, action.action_type_id.category
            ));
        }
        if position > 0 && source {
            return invalid(format!(
                "Source action '{}' in the stage '{name}' must be in the first stage of the pipeline.",
                action.name
            ));
        }
    }
    Ok(())
}

pub fn run_order(action: &ActionDeclaration) -> i32 {
    action.run_order.unwrap_or(1)
}

/// Every artifact is produced once, and before it is used.
fn check_artifacts(declaration: &PipelineDeclaration) -> OpResult<()> {
    let mut produced: BTreeMap<&str, (usize, i32)> = BTreeMap::new();
    for (position, stage) in declaration.stages.iter().enumerate() {
        for action in &stage.actions {
            for output in action.output_artifacts.iter().flatten() {
                if produced.insert(&output.name, (position, run_order(action))).is_some() {
                    return Err(structure(format!(
                        "Artifact Bundle name must be unique within this pipeline. {} has been used more than once.",
                        output.name
                    )));
                }
            }
        }
    }
    for (position, stage) in declaration.stages.iter().enumerate() {
        for action in &stage.actions {
            for input in action.input_artifacts.iter().flatten() {
                let before = produced.get(input.name.as_str()).is_some_and(|(stage, order)| {
                    *stage < position || (*stage == position && *order < run_order(action))
                });
                if !before {
                    return Err(structure(format!(
                        "Input Artifact Bundle {} in action {} is not declared as Output Artifact Bundle in any of the \
                         preceding actions",
                        input.name, action.name
                    )));
                }
            }
        }
    }
    Ok(())
}

/// Adds what AWS shows though it was not said.
fn complete(declaration: &mut PipelineDeclaration) {
    for action in declaration.stages.iter_mut().flat_map(|s| &mut s.actions) {
        action.run_order.get_or_insert(1);
        action.configuration.get_or_insert_default();
        action.input_artifacts.get_or_insert_default();
        action.output_artifacts.get_or_insert_default();
    }
    declaration.variables = declaration.variables.take().filter(|v| !v.is_empty());
    declaration.triggers = declaration.triggers.take().filter(|t| !t.is_empty());
    if declaration.pipeline_type == Some(PipelineType::V1) {
        declaration.variables = None;
    }
}

/// What of an accepted declaration the machine needs.
pub fn plan(declaration: &PipelineDeclaration) -> Structure {
    let stages = declaration.stages.iter().map(|stage| {
        let mut groups: BTreeMap<i32, Vec<ActionPlan>> = BTreeMap::new();
        for action in &stage.actions {
            let approval = action.action_type_id.category == ActionCategory::Approval;
            let plan = ActionPlan { name: action.name.clone(), approval };
            groups.entry(run_order(action)).or_default().push(plan);
        }
        let failure = stage.on_failure.as_ref().filter(|f| f.result == Some(ResultShape::Retry));
        let auto_retry = failure.map(|failure| {
            let mode = failure.retry_configuration.as_ref().and_then(|c| c.retry_mode);
            mode.unwrap_or(StageRetryMode::FailedActions)
        });
        StagePlan {
            name: stage.name.clone(),
            groups: groups.into_values().collect(),
            conditions: Hook::ALL
                .into_iter()
                .filter_map(|hook| Some((hook, condition(stage, hook)?)))
                .collect(),
            auto_retry,
        }
    });
    Structure {
        version: declaration.version.unwrap_or(1),
        mode: declaration.execution_mode.unwrap_or(ExecutionMode::Superseded),
        stages: stages.collect(),
        polls: declaration.stages.iter().flat_map(|s| &s.actions).any(|action| polls(declaration, action)),
    }
}

fn condition(stage: &StageDeclaration, hook: Hook) -> Option<ConditionPlan> {
    let condition = super::rules::conditions(stage, hook).first()?;
    let rules = condition.rules.iter().flatten().map(|rule| rule.name.clone()).collect();
    Some(ConditionPlan { rules, skips: condition.result == Some(ResultShape::Skip) })
}

/// Whether a source is looked at for changes: it is unless it says that it is not. Its trigger, if it has one, says more.
pub fn polls(declaration: &PipelineDeclaration, action: &ActionDeclaration) -> bool {
    if super::triggers::of(declaration, &action.name).is_some() {
        return true;
    }
    let said = |key: &str| action.configuration.as_ref().and_then(|c| c.get(key));
    let said = said("PollForSourceChanges").or_else(|| said("DetectChanges"));
    action.action_type_id.category == ActionCategory::Source
        && said.is_none_or(|value| !value.eq_ignore_ascii_case("false"))
}

/// Pipeline variables as an execution has them that nobody gave any.
pub fn default_variables(declaration: &PipelineDeclaration) -> IndexMap<String, String> {
    let variables = declaration.variables.iter().flatten();
    variables.filter_map(|v| Some((v.name.clone(), v.default_value.clone()?))).collect()
}

pub fn find<'a>(
    declaration: &'a PipelineDeclaration,
    stage: &str,
    action: &str,
) -> Option<&'a ActionDeclaration> {
    let stage = declaration.stages.iter().find(|s| s.name == stage)?;
    stage.actions.iter().find(|a| a.name == action)
}

#[cfg(test)]
mod tests;
