//! GetTemplate, GetTemplateSummary and ValidateTemplate.

use super::super::error::{template_error, template_errors, validation};
use super::super::kind::Kind;
use super::super::prepared::context;
use super::super::start::new_ref;
use super::super::table::TEMPLATES;
use super::super::template_url;
use super::change_sets::find_change_set;
use super::stack_with_id;
use crate::{Cx, OpResult};
use aws::cloudformation::{
    GetTemplateInput, GetTemplateOutput, GetTemplateSummaryInput, GetTemplateSummaryOutput,
    ParameterConstraints, ParameterDeclaration, ResourceIdentifierSummary, TemplateParameter, TemplateStage,
    ValidateTemplateInput, ValidateTemplateOutput, Warnings,
};
use documents::template::{
    Parameter, ParameterValue, Source, Summary, Template, TransformContext, declarations,
};
use indexmap::IndexMap;
use std::collections::BTreeMap;

pub async fn get_template(cx: Cx, input: GetTemplateInput) -> OpResult<GetTemplateOutput> {
    let generation = match (&input.change_set_name, &input.stack_name) {
        (Some(change_set), None) if !change_set.starts_with("arn:") => {
            return Err(validation("StackName is a required parameter."));
        }
        (Some(change_set), stack) => Some(find_change_set(&cx, change_set, stack.as_deref())?.target),
        (None, Some(stack)) => stack_with_id(&cx, stack)?.current,
        (None, None) => return Err(validation("StackName is required if ChangeSetName is not specified.")),
    };
    let processed = input.template_stage == Some(TemplateStage::Processed);
    let body = match generation {
        Some(generation) => {
            let original = generation.original.as_ref().filter(|_| !processed);
            text_of(&cx, original.unwrap_or(&generation.template))?
        }
        None => String::new(),
    };
    Ok(GetTemplateOutput {
        template_body: Some(body),
        stages_available: Some(vec![TemplateStage::Original, TemplateStage::Processed]),
    })
}

fn text_of(cx: &Cx, key: &str) -> OpResult<String> {
    let text = cx.read(|r| TEMPLATES.get(r, &cx.scope(), key))?;
    text.ok_or_else(|| crate::OpError::internal("a stack's template is lost"))
}

async fn text(cx: &Cx, body: Option<String>, url: Option<String>) -> OpResult<String> {
    match (body, url) {
        (Some(body), None) => Ok(body),
        (None, Some(url)) => template_url::fetch(cx, &url).await,
        _ => Err(validation("Either Template URL or Template Body must be specified.")),
    }
}

/// A template, and the transforms that it asks for. One that does is looked at as far as it can be: what it becomes
/// depends on parameters and on what it includes.
fn parse(cx: &Cx, text: &str) -> OpResult<(Template, Vec<String>)> {
    let Some(source) = Source::read(text).map_err(|e| template_error(&e))? else {
        return Ok((Template::parse(text).map_err(|errors| template_errors(&errors))?, Vec::new()));
    };
    let declared = declarations(text).map_err(|errors| template_errors(&errors))?;
    let value = |parameter: &Parameter| {
        let text = parameter.default.clone().unwrap_or_default();
        let value = if parameter.kind.is_list() {
            let items = text.split(',').filter(|item| !item.is_empty());
            items.map(|item| item.trim().to_owned()).collect::<Vec<_>>().into()
        } else {
            text.clone().into()
        };
        ParameterValue { text, resolved: None, value, no_echo: parameter.no_echo }
    };
    let parameters = declared.parameters.iter().map(|(name, p)| (name.clone(), value(p))).collect();
    let stack = context(&new_ref(cx, "template"));
    let context = TransformContext { stack: &stack, parameters: &parameters };
    let processed = source.process(&context, &BTreeMap::new()).ok();
    let template = processed.and_then(|text| Template::parse(&text).ok()).unwrap_or(declared);
    Ok((template, source.names().to_vec()))
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
            let stack = stack_with_id(&cx, name)?;
            let current = stack.current.ok_or_else(|| {
                validation(format!("GetTemplateSummary cannot be called on {} stacks.", stack.status))
            })?;
            text_of(&cx, current.original.as_ref().unwrap_or(&current.template))?
        }
    };
    let (template, transforms) = parse(&cx, &text)?;
    let mut summary = template.summary();
    expand(&mut summary, &transforms);
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
        declared_transforms: Some(transforms),
        resource_identifier_summaries: Some(identifiers(&template)),
        warnings: (!unknown.is_empty()).then_some(Warnings { unrecognized_resource_types: Some(unknown) }),
    })
}

/// Which resources there are of each type, and the property that identifies one, for the types where AWS has one that is
/// known here.
fn identifiers(template: &Template) -> Vec<ResourceIdentifierSummary> {
    let mut by_type: IndexMap<&str, Vec<String>> = IndexMap::new();
    for (name, resource) in &template.resources {
        by_type.entry(&resource.resource_type).or_default().push(name.clone());
    }
    let summaries = by_type.into_iter().map(|(kind, names)| ResourceIdentifierSummary {
        resource_type: Some(kind.to_owned()),
        logical_resource_ids: Some(names),
        resource_identifiers: identifier(kind).map(|name| vec![name.to_owned()]),
    });
    summaries.collect()
}

fn expand(summary: &mut Summary, transforms: &[String]) {
    if !transforms.is_empty() {
        summary.capabilities.push("CAPABILITY_AUTO_EXPAND".to_owned());
        if summary.capabilities_reason.is_none() {
            let names = transforms.join(", ");
            let reason = format!("The following transform(s) require capabilities: [{names}]");
            summary.capabilities_reason = Some(reason);
        }
    }
}

fn identifier(resource_type: &str) -> Option<&'static str> {
    Some(match resource_type {
        "AWS::CloudFormation::Stack" => "StackId",
        "AWS::CodeBuild::Project" | "AWS::Events::EventBus" | "AWS::SSM::Parameter" => "Name",
        "AWS::IAM::Group" => "GroupName",
        "AWS::IAM::ManagedPolicy" => "PolicyArn",
        "AWS::IAM::Role" => "RoleName",
        "AWS::IAM::User" => "UserName",
        "AWS::KMS::Alias" => "AliasName",
        "AWS::KMS::Key" => "KeyId",
        "AWS::Lambda::Function" => "FunctionName",
        "AWS::Logs::LogGroup" => "LogGroupName",
        "AWS::S3::Bucket" => "BucketName",
        "AWS::S3::BucketPolicy" => "Bucket",
        "AWS::SecretsManager::Secret" => "Id",
        "AWS::SNS::Topic" => "TopicArn",
        _ => return None,
    })
}

pub async fn validate_template(cx: Cx, input: ValidateTemplateInput) -> OpResult<ValidateTemplateOutput> {
    let text = text(&cx, input.template_body, input.template_url).await?;
    let (template, transforms) = parse(&cx, &text)?;
    let mut summary = template.summary();
    expand(&mut summary, &transforms);
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
        declared_transforms: (!transforms.is_empty()).then_some(transforms),
    })
}
