//! What a request asks a stack to become: its template, from wherever it lies, and the values for it.

use super::error::{not_served, template_error, template_errors, validation};
use super::prepared::{Known, Prepared, View, previous_texts};
use super::table::{EXPORTS, Generation, RESOURCES, StackRef, TEMPLATES};
use super::{template_url, transform};
use crate::resource::Tag;
use crate::{Cx, OpResult, World};
use aws::cloudformation::{Capability, Parameter, errors};
use documents::template::{
    GivenParameters, GivenValue, KNOWN_AFTER_APPLY, MAXIMUM_URL_BYTES, ParameterValues, Source, Template,
};
use indexmap::IndexMap;
use std::collections::BTreeMap;

/// Parts that the requests of several operations have in common.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: bool,
    pub parameters: Vec<Parameter>,
    pub capabilities: Vec<Capability>,
    pub tags: Option<Vec<Tag>>,
    /// The only types that the template may have.
    pub resource_types: Option<Vec<String>>,
    /// What a transform makes of the template is looked at before it is done.
    pub through_change_set: bool,
}

/// What is asked, ready to be done.
pub struct Proposal {
    pub prepared: Prepared,
    /// The texts to keep, if they are new, with their keys.
    pub texts: Vec<(String, String)>,
}

impl Proposal {
    pub fn generation(&self) -> &Generation {
        &self.prepared.generation
    }

    /// Keeps the texts, in the transaction that uses them.
    pub fn keep(tx: &store::Tx<'_>, stack: &StackRef, texts: Vec<(String, String)>) -> OpResult<()> {
        for (key, text) in texts {
            TEMPLATES.put(tx, &stack.scope(), &key, &text)?;
        }
        Ok(())
    }
}

/// Reads what is asked and checks all that can be checked before anything is done.
pub async fn propose(
    cx: &Cx,
    stack: &StackRef,
    previous: Option<&Generation>,
    asked: Asked,
) -> OpResult<Proposal> {
    let (mut key, mut text, kept) = template_text(cx, stack, previous, &asked).await?;
    let given = given(asked.parameters)?;
    let mut texts = Vec::new();
    let mut original = None;
    let mut needed = Vec::new();
    if let Some(source) = Source::read(&text).map_err(|e| template_error(&e))? {
        if !asked.through_change_set {
            needed.push("CAPABILITY_AUTO_EXPAND".to_owned());
        }
        let processed = transform::process(cx, stack, &source, &text, &given, previous).await?;
        if !kept {
            texts.push((key.clone(), text));
        }
        original = Some(std::mem::replace(&mut key, cx.uuid()));
        text = processed;
    }
    let template = Template::parse(&text).map_err(|errors| template_errors(&errors))?;
    if original.is_some() || !kept {
        texts.push((key.clone(), text));
    }
    let capabilities: Vec<String> = asked.capabilities.iter().map(|c| c.as_str().to_owned()).collect();
    let mut missing = template.missing_capabilities(&capabilities);
    missing.extend(needed.into_iter().filter(|needed| !capabilities.contains(needed)));
    if !missing.is_empty() {
        let message = format!("Requires capabilities : [{}]", missing.join(", "));
        return Err(errors::insufficient_capabilities_exception(message).into());
    }
    check_types(&template, asked.resource_types.as_deref())?;
    let parameters = values(cx, &template, &given, previous).await?;
    let tags = asked.tags.or_else(|| previous.map(|p| p.tags.clone())).unwrap_or_default();
    check_tags(&tags)?;
    let description = template.description.clone();
    let generation = Generation { template: key, original, description, parameters, tags, capabilities };
    let prepared = Prepared::new(template, generation, stack).map_err(|e| template_error(&e))?;
    check(cx, stack, &prepared)?;
    Ok(Proposal { prepared, texts })
}

/// The values that a request gives.
fn given(parameters: Vec<Parameter>) -> OpResult<IndexMap<String, GivenValue>> {
    let mut given = IndexMap::new();
    for parameter in parameters {
        let key = parameter.parameter_key.unwrap_or_default();
        let value = match (parameter.use_previous_value, parameter.parameter_value) {
            (Some(true), None) => GivenValue::UsePrevious,
            (Some(true), Some(_)) => {
                let message = format!(
                    "Invalid input for parameter key {key}. Cannot specify usePreviousValue as true and non empty value for a parameter"
                );
                return Err(validation(message));
            }
            (_, value) => GivenValue::Value(value.unwrap_or_default()),
        };
        given.insert(key, value);
    }
    Ok(given)
}

/// The values of a template's parameters.
pub async fn values(
    cx: &Cx,
    template: &Template,
    given: &IndexMap<String, GivenValue>,
    previous: Option<&Generation>,
) -> OpResult<ParameterValues> {
    let given = template.give_parameters(given, &previous_texts(previous)).map_err(|e| template_error(&e))?;
    let found = look_up(cx, &given).await?;
    given.resolve(&found).map_err(|e| template_error(&e))
}

/// Whether the request lets a template have these types: `AWS::EC2::*` stands for all that begin so.
fn check_types(template: &Template, allowed: Option<&[String]>) -> OpResult<()> {
    let Some(allowed) = allowed.filter(|allowed| !allowed.is_empty()) else { return Ok(()) };
    let fits = |name: &str| {
        allowed.iter().any(|pattern| match pattern.strip_suffix("::*") {
            Some(beginning) => name.strip_prefix(beginning).is_some_and(|rest| rest.starts_with("::")),
            None => pattern == name,
        })
    };
    match template.resources.values().find(|resource| !fits(&resource.resource_type)) {
        None => Ok(()),
        Some(resource) => Err(validation(format!(
            "Resource type {} is not allowed by parameter ResourceTypes [{}]",
            resource.resource_type,
            allowed.join(", ")
        ))),
    }
}

fn check(cx: &Cx, stack: &StackRef, prepared: &Prepared) -> OpResult<()> {
    let (none, nothing) = (BTreeMap::new(), BTreeMap::new());
    let environment =
        Known { world: cx.world(), template: &prepared.template, views: &nothing, imports: &none };
    prepared
        .template
        .check_rules(&prepared.stack, &prepared.generation.parameters, &environment)
        .map_err(|e| template_error(&e))?;
    let views = views(cx, stack)?;
    let imports = imports(cx.world(), stack, prepared)?;
    // A resource that changes may change what others see of it: only what stays for sure is known here.
    let views: BTreeMap<_, _> = views
        .into_iter()
        .map(|(name, view)| (name, View { stays: false, unchanged: false, ..view }))
        .collect();
    prepared.check(
        cx.world(),
        &Known { world: cx.world(), template: &prepared.template, views: &views, imports: &imports },
    )
}

/// The resources that exist.
pub fn views(cx: &Cx, stack: &StackRef) -> OpResult<BTreeMap<String, View>> {
    let rows = cx.read(|r| RESOURCES.scan(r, &stack.scope(), stack.children(), None, usize::MAX))?;
    let made = rows.into_iter().filter(|(_, row)| row.is_there());
    Ok(made.filter_map(|(_, row)| Some((row.logical_id, View::settled(row.made?)))).collect())
}

/// The values of the exports that a template imports. One that does not exist may come to exist before it is needed.
pub fn imports(world: &World, stack: &StackRef, prepared: &Prepared) -> OpResult<BTreeMap<String, String>> {
    let none = BTreeMap::new();
    let environment = Known { world, template: &prepared.template, views: &BTreeMap::new(), imports: &none };
    let names = prepared.evaluator(&environment).import_names().map_err(|e| template_error(&e))?;
    let mut found = BTreeMap::new();
    for name in names {
        let export = world.store().read(|r| EXPORTS.get(r, &stack.scope(), &name))?;
        found.insert(name, export.map_or_else(|| KNOWN_AFTER_APPLY.to_owned(), |export| export.value));
    }
    Ok(found)
}

/// An export that does not exist, of those that are imported.
pub fn missing_import(imports: &BTreeMap<String, String>) -> Option<&str> {
    imports.iter().find(|(_, value)| *value == KNOWN_AFTER_APPLY).map(|(name, _)| name.as_str())
}

async fn template_text(
    cx: &Cx,
    stack: &StackRef,
    previous: Option<&Generation>,
    asked: &Asked,
) -> OpResult<(String, String, bool)> {
    match (&asked.template_body, &asked.template_url, asked.use_previous_template) {
        (Some(body), None, false) => Ok((cx.uuid(), body.clone(), false)),
        (None, Some(url), false) => Ok((cx.uuid(), template_url::fetch(cx, url).await?, false)),
        (None, None, true) => {
            let previous = previous.ok_or_else(|| validation("No previous template to use."))?;
            let key = previous.original.as_ref().unwrap_or(&previous.template);
            let text = cx.read(|r| TEMPLATES.get(r, &stack.scope(), key))?;
            let text = text.ok_or_else(|| crate::OpError::internal("a stack's template is lost"))?;
            Ok((key.clone(), text, true))
        }
        (None, None, false) => Err(validation("Either Template URL or Template Body must be specified.")),
        _ => Err(validation("Template URL, Template Body and UsePreviousTemplate exclude each other.")),
    }
}

/// What the SSM parameters hold that parameters of the template name, as the caller may read them.
async fn look_up(cx: &Cx, given: &GivenParameters<'_>) -> OpResult<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for name in given.ssm_names() {
        let input = aws::ssm::GetParameterInput { name: name.to_owned(), with_decryption: None };
        match cx.call::<aws::ssm::GetParameter>(input).await {
            Ok(output) => {
                let parameter = output.parameter.unwrap_or_default();
                if parameter.r#type == Some(aws::ssm::ParameterType::SecureString) {
                    let message = format!(
                        "Parameters [{name}] referenced by template have types not supported by CloudFormation."
                    );
                    return Err(validation(message));
                }
                found.insert(name.to_owned(), parameter.value.unwrap_or_default());
            }
            Err(error) if matches!(error.code(), "ParameterNotFound" | "ParameterVersionNotFound") => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

pub fn check_tags(tags: &[Tag]) -> OpResult<()> {
    if tags.iter().any(|tag| tag.key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(validation("aws: prefixed tag key names are not allowed for external use."));
    }
    let mut keys: Vec<&str> = tags.iter().map(|tag| tag.key.as_str()).collect();
    keys.sort_unstable();
    match keys.windows(2).find(|pair| pair[0] == pair[1]) {
        None => Ok(()),
        Some(pair) => Err(validation(format!("Duplicate tag keys found: {}", pair[0]))),
    }
}

pub fn tags(given: Option<Vec<aws::cloudformation::Tag>>) -> Option<Vec<Tag>> {
    given.map(|tags| tags.into_iter().map(|t| Tag { key: t.key, value: t.value }).collect())
}

/// What several operations take and nobody serves here, refused by name.
pub fn refuse_unserved(
    notification_arns: Option<&Vec<String>>,
    rollback: Option<&aws::cloudformation::RollbackConfiguration>,
) -> OpResult<()> {
    if notification_arns.is_some_and(|arns| !arns.is_empty()) {
        return Err(not_served("NotificationARNs"));
    }
    if rollback.and_then(|r| r.rollback_triggers.as_ref()).is_some_and(|triggers| !triggers.is_empty()) {
        return Err(not_served("RollbackConfiguration with RollbackTriggers"));
    }
    Ok(())
}

/// The limit for what is fetched.
pub const MAXIMUM_FETCHED: usize = MAXIMUM_URL_BYTES;
