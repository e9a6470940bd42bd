//! What is refused of namespaces and references.

use super::super::variables::{self, BUILT_IN, EXECUTION_ID, PIPELINE};
use super::{repeated, run_order, structure};
use crate::{OpError, OpResult};
use aws::codepipeline::{ActionCategory, ActionDeclaration, PipelineDeclaration, StageDeclaration, errors};

pub fn check(declaration: &PipelineDeclaration) -> OpResult<()> {
    check_namespaces(declaration)?;
    for (position, stage) in declaration.stages.iter().enumerate() {
        for action in &stage.actions {
            let configured = action.configuration.iter().flatten().map(|(k, v)| (k.as_str(), v.as_str()));
            let commands = action.commands.iter().flatten().map(|text| ("commands", text.as_str()));
            let environment = action.environment_variables.iter().flatten();
            let environment = environment.map(|v| (v.name.as_str(), v.value.as_str()));
            for (key, value) in configured.chain(commands).chain(environment) {
                for reference in variables::references(value) {
                    check_reference(declaration, position, stage, action, key, &reference)?;
                }
            }
        }
    }
    Ok(())
}

fn check_namespaces(declaration: &PipelineDeclaration) -> OpResult<()> {
    let actions = || declaration.stages.iter().flat_map(|s| &s.actions);
    let namespaces = || actions().filter_map(|a| a.namespace.as_deref());
    if let Some(name) = repeated(namespaces()) {
        return Err(structure(format!(
            "Namespace must be unique within a pipeline. {name} has been used more than once."
        )));
    }
    if let Some(name) = namespaces().find(|n| [BUILT_IN, PIPELINE].contains(n)) {
        return Err(structure(format!("The namespace {name} is reserved.")));
    }
    let artifacts = || actions().flat_map(|a| a.output_artifacts.iter().flatten());
    if let Some(name) = namespaces().find(|n| artifacts().any(|a| a.name == *n)) {
        return Err(structure(format!("The namespace {name} has the name of an artifact of the pipeline.")));
    }
    Ok(())
}

fn check_reference(
    declaration: &PipelineDeclaration,
    position: usize,
    stage: &StageDeclaration,
    action: &ActionDeclaration,
    key: &str,
    reference: &variables::Reference<'_>,
) -> OpResult<()> {
    let refuse = |why: &str| -> OpResult<()> {
        Err(OpError::from(errors::invalid_action_declaration_exception(format!(
            "Valid format for a pipeline execution variable reference is a namespace and a key separated by a period (.). \
             The following pipeline execution variables are {why}. StageName=[{}], ActionName=[{}], \
             ActionConfigurationKey=[{key}], VariableReferenceText=[{}]",
            stage.name, action.name, reference.text
        ))))
    };
    let Some((namespace, name)) = reference.parts else {
        return refuse("using an invalid format");
    };
    if action.action_type_id.category == ActionCategory::Source && namespace == PIPELINE {
        return refuse("pipeline variables, which source actions can't reference");
    }
    let known = match namespace {
        BUILT_IN => name == EXECUTION_ID,
        PIPELINE => declaration.variables.iter().flatten().any(|v| v.name == name),
        _ => declaration.stages[..=position].iter().enumerate().any(|(n, s)| {
            s.actions
                .iter()
                .filter(|a| n < position || run_order(a) < run_order(action))
                .any(|a| a.namespace.as_deref() == Some(namespace))
        }),
    };
    if known { Ok(()) } else { refuse("referencing a namespace that does not exist") }
}
