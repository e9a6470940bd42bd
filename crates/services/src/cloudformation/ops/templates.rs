//! GetTemplate, GetTemplateSummary and ValidateTemplate.

use super::super::error::{template_errors, validation};
use super::super::kind::Kind;
use super::super::table::{Generation, TEMPLATES};
use super::super::template_url;
use super::change_sets::find_change_set;
use super::stack_with_id;
use crate::{Cx, OpResult};
use aws::cloudformation::{
    GetTemplateInput, GetTemplateOutput, GetTemplateSummaryInput, GetTemplateSummaryOutput,
    ParameterConstraints, ParameterDeclaration, ResourceIdentifierSummary, TemplateParameter, TemplateStage,
    ValidateTemplateInput, ValidateTemplateOutput, Warnings,
};
use documents::template::Template;
use indexmap::IndexMap;

pub async fn get_template(cx: Cx, input: GetTemplateInput) -> OpResult<GetTemplateOutput> {
    let generation = match (&input.change_set_name, &input.stack_name) {
        (Some(change_set), stack) => Some(find_change_set(&cx, change_set, stack.as_deref())?.target),
        (None, Some(stack)) => stack_with_id(&cx, stack)?.current,
        (None, None) => return Err(validation("StackName is required if ChangeSetName is not specified.")),
    };
    let body = match generation {
        Some(generation) => text_of(&cx, &generation)?,
        None => String::new(),
    };
    Ok(GetTemplateOutput {
        template_body: Some(body),
        stages_available: Some(vec![TemplateStage::Original, TemplateStage::Processed]),
    })
}

fn text_of(cx: &Cx, generation: &Generation) -> OpResult<String> {
    let text = cx.read(|r| TEMPLATES.get(r, &cx.scope(), &generation.template))?;
    text.ok_or_else(|| crate::OpError::internal("a stack's template is lost"))
}

async fn text(cx: &Cx, body: Option<String>, url: Option<String>) -> OpResult<String> {
    match (body, url) {
        (Some(body), None) => Ok(body),
        (None, Some(url)) => template_url::fetch(cx, &url).await,
        _ => Err(validation("Either Template URL or Template Body must be specified.")),
    }
}

fn parse(text: &str) -> OpResult<Template> {
    Template::parse(text).map_err(|errors| template_errors(&errors))
}

fn capabilities(names: &[String]) -> Option<Vec<aws::cloudformation::Capability>> {
    let parsed: Vec<_> = names.iter().filter_map(|name| name.parse().ok()).collect();
    (!parsed.is_empty()).then_some(parsed)
}

pub async fn get_template_summary(
    cx: Cx,
    input: GetTemplateSummaryInput,
) -> OpResult<GetTemplateSummaryOutput> {
    if input.stack_set_name.is_some() {
        return Err(super::super::error::not_served("StackSetName"));
    }
    let text = match &input.stack_name {
        None => text(&cx, input.template_body, input.template_url).await?,
        Some(name) => {
            let current = stack_with_id(&cx, name)?.current;
            let current = current.ok_or_else(|| validation(format!("Stack {name} has no template yet.")))?;
            text_of(&cx, &current)?
        }
    };
    let template = parse(&text)?;
    let summary = template.summary();
    let unknown: Vec<String> =
        summary.resource_types.iter().filter(|name| Kind::of(cx.world(), name).is_none()).cloned().collect();
    let as_warnings = input
        .template_summary_config
        .and_then(|config| config.treat_unrecognized_resource_types_as_warnings)
        .unwrap_or(false);
    if !unknown.is_empty() && !as_warnings {
        let message = format!("Template format error: Unrecognized resource types: [{}]", unknown.join(", "));
        return Err(validation(message));
    }
    let parameters = summary.parameters.iter().map(|parameter| ParameterDeclaration {
        parameter_key: Some(parameter.key.clone()),
        default_value: parameter.default.clone(),
        parameter_type: Some(parameter.type_name.clone()),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
        parameter_constraints: Some(ParameterConstraints {
            allowed_values: (!parameter.allowed_values.is_empty()).then(|| parameter.allowed_values.clone()),
        }),
    });
    Ok(GetTemplateSummaryOutput {
        parameters: Some(parameters.collect()),
        description: summary.description.clone(),
        capabilities: capabilities(&summary.capabilities),
        capabilities_reason: summary.capabilities_reason.clone(),
        resource_types: Some(summary.resource_types.clone()),
        version: summary.version.clone(),
        metadata: summary.metadata.clone(),
        declared_transforms: Some(Vec::new()),
        resource_identifier_summaries: Some(identifiers(&template)),
        warnings: (!unknown.is_empty()).then_some(Warnings { unrecognized_resource_types: Some(unknown) }),
    })
}

/// Which resources there are of each type. Importing is not served, so nothing is said of what identifies them.
fn identifiers(template: &Template) -> Vec<ResourceIdentifierSummary> {
    let mut by_type: IndexMap<&str, Vec<String>> = IndexMap::new();
    for (name, resource) in &template.resources {
        by_type.entry(&resource.resource_type).or_default().push(name.clone());
    }
    let summaries = by_type.into_iter().map(|(kind, names)| ResourceIdentifierSummary {
        resource_type: Some(kind.to_owned()),
        logical_resource_ids: Some(names),
        resource_identifiers: None,
    });
    summaries.collect()
}

pub async fn validate_template(cx: Cx, input: ValidateTemplateInput) -> OpResult<ValidateTemplateOutput> {
    let text = text(&cx, input.template_body, input.template_url).await?;
    let template = parse(&text)?;
    let summary = template.summary();
    let parameters = summary.parameters.iter().map(|parameter| TemplateParameter {
        parameter_key: Some(parameter.key.clone()),
        default_value: parameter.default.clone(),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
    });
    let unknown: Vec<&str> = summary
        .resource_types
        .iter()
        .map(String::as_str)
        .filter(|name| Kind::of(cx.world(), name).is_none())
        .collect();
    if !unknown.is_empty() {
        let message = format!("Template format error: Unrecognized resource types: [{}]", unknown.join(", "));
        return Err(validation(message));
    }
    Ok(ValidateTemplateOutput {
        parameters: Some(parameters.collect()),
        description: summary.description.clone(),
        capabilities: capabilities(&summary.capabilities),
        capabilities_reason: summary.capabilities_reason,
        declared_transforms: None,
    })
}
