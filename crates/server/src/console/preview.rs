//! What would be deployed, before it is: a change set of the very template and parameters that the stages behind an approval are
//! going to use, made when a person asks for it. The pipeline itself makes its own, and this one is gone once that is executed.

use super::page::Problem;
use super::pipelines::{actions, declaration};
use super::site::Site;
use aws::codepipeline as cp;
use aws::{Arn, cloudformation as cf, s3};
use futures_util::TryStreamExt;
use http::StatusCode;
use std::collections::HashMap;
use std::io::{Cursor, Read};

pub const NAME: &str = "sluice-preview";
/// The largest template, and the largest artifact that one is read from. [AWS: 1 MB and 256 MB]
const MOST_TEMPLATE: u64 = 1 << 20;
const MOST_ARTIFACT: usize = 256 << 20;

/// Says of which execution a preview is, so that an older one is not taken for it.
pub fn description(execution: &str) -> String {
    format!("Preview of execution {execution}")
}

/// The variables that an execution has so far: `Build.VERSION`.
type Variables = HashMap<String, String>;

/// Makes the previews of the stages behind `stage`.
pub async fn make(site: &Site, pipeline: &str, stage: &str, execution: &str) -> Result<(), Problem> {
    let declared = declaration(site, pipeline).await?;
    let details = actions(site, pipeline, execution).await?;
    let variables = variables(&details);
    let behind = declared.stages.iter().skip_while(|s| s.name != stage).flat_map(|s| &s.actions);
    let behind: Vec<&cp::ActionDeclaration> =
        behind.filter(|a| a.action_type_id.provider == "CloudFormation").collect();
    for action in behind {
        let configuration = action.configuration.clone().unwrap_or_default();
        let get = |key: &str| configuration.get(key).map(|value| resolved(value, &variables));
        let Some((artifact, path)) = get("TemplatePath").and_then(|p| Some(owned(p.split_once("::")?)))
        else {
            continue;
        };
        let template = template(site, &details, &artifact, &path).await?;
        let role: Option<Arn> = action.role_arn.as_deref().and_then(|arn| arn.parse().ok());
        let there = role.and_then(|arn| site.of_arn(&arn)).unwrap_or_else(|| site.clone());
        let overrides = get("ParameterOverrides").unwrap_or_default();
        let input = cf::CreateChangeSetInput {
            stack_name: get("StackName").unwrap_or_default(),
            change_set_name: NAME.to_owned(),
            description: Some(description(execution)),
            template_body: Some(template),
            parameters: Some(parameters(&overrides)),
            capabilities: Some(vec![
                cf::Capability::CapabilityNamedIam,
                cf::Capability::CapabilityAutoExpand,
            ]),
            role_arn: get("RoleArn"),
            ..Default::default()
        };
        create(&there, input).await?;
    }
    Ok(())
}

fn owned((a, b): (&str, &str)) -> (String, String) {
    (a.to_owned(), b.to_owned())
}

async fn create(there: &Site, mut input: cf::CreateChangeSetInput) -> Result<(), Problem> {
    let asked = cf::DescribeStacksInput { stack_name: Some(input.stack_name.clone()), next_token: None };
    let status =
        there.call::<cf::DescribeStacks>(asked).await.ok().and_then(|o| o.stacks?.first()?.stack_status);
    let is_new = status.is_none_or(|status| status == cf::StackStatus::ReviewInProgress);
    input.change_set_type = Some(if is_new { cf::ChangeSetType::Create } else { cf::ChangeSetType::Update });
    let old = cf::DeleteChangeSetInput {
        change_set_name: NAME.to_owned(),
        stack_name: Some(input.stack_name.clone()),
    };
    if !is_new || status.is_some() {
        there.call::<cf::DeleteChangeSet>(old).await?;
    }
    there.call::<cf::CreateChangeSet>(input).await?;
    Ok(())
}

fn variables(details: &[cp::ActionExecutionDetail]) -> Variables {
    let mut all = Variables::new();
    for detail in details {
        let Some(namespace) = detail.input.as_ref().and_then(|i| i.namespace.as_deref()) else { continue };
        let variables = detail.output.as_ref().and_then(|o| o.output_variables.as_ref());
        for (key, value) in variables.into_iter().flatten() {
            all.insert(format!("{namespace}.{key}"), value.clone());
        }
    }
    all
}

/// With each `#{namespace.key}` that is known in its place.
fn resolved(text: &str, variables: &Variables) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("#{") {
        out.push_str(&rest[..start]);
        let after = &rest[start + 2..];
        match after.find('}').and_then(|end| Some((variables.get(&after[..end])?, end))) {
            Some((value, end)) => {
                out.push_str(value);
                rest = &after[end + 1..];
            }
            None => {
                out.push_str("#{");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn parameters(overrides: &str) -> Vec<cf::Parameter> {
    let given: HashMap<String, String> = serde_json::from_str(overrides).unwrap_or_default();
    let parameter = |(key, value)| cf::Parameter {
        parameter_key: Some(key),
        parameter_value: Some(value),
        ..Default::default()
    };
    given.into_iter().map(parameter).collect()
}

/// A file of an artifact, from the store.
async fn template(
    site: &Site,
    details: &[cp::ActionExecutionDetail],
    artifact: &str,
    path: &str,
) -> Result<String, Problem> {
    let made = details
        .iter()
        .rev()
        .filter_map(|d| d.output.as_ref())
        .flat_map(|o| o.output_artifacts.iter().flatten());
    let place = made.filter(|a| a.name.as_deref() == Some(artifact)).find_map(|a| a.s3location.clone());
    let missing =
        || Problem::new(StatusCode::NOT_FOUND, format!("No action has made the artifact {artifact} yet."));
    let place = place.ok_or_else(missing)?;
    let input = s3::GetObjectInput {
        bucket: place.bucket.unwrap_or_default(),
        key: place.key.unwrap_or_default(),
        ..Default::default()
    };
    let body = site.call::<s3::GetObject>(input).await?.body.ok_or_else(missing)?;
    let broken = |why: String| {
        Problem::new(StatusCode::BAD_REQUEST, format!("The artifact {artifact} can't be read: {why}."))
    };
    let bytes: Vec<u8> = body
        .try_fold(Vec::new(), async |mut all, chunk| {
            if all.len() + chunk.len() > MOST_ARTIFACT {
                return Err(std::io::Error::other("it is too large"));
            }
            all.extend_from_slice(&chunk);
            Ok(all)
        })
        .await
        .map_err(|error| broken(error.to_string()))?;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let file = archive.by_name(path).map_err(|error| broken(format!("{path}: {error}")))?;
    let mut text = String::new();
    file.take(MOST_TEMPLATE).read_to_string(&mut text).map_err(|error| broken(format!("{path}: {error}")))?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_put_in() {
        let variables = Variables::from([
            ("Build.VERSION".to_owned(), "4f0c".to_owned()),
            ("a.b".to_owned(), "#{a.b}".to_owned()),
        ]);
        for (text, expected) in [
            ("plain", "plain"),
            ("v#{Build.VERSION}!", "v4f0c!"),
            ("#{Build.VERSION}#{Build.VERSION}", "4f0c4f0c"),
            ("#{QA.Url}", "#{QA.Url}"),
            ("#{a.b}", "#{a.b}"),
            ("#{open", "#{open"),
        ] {
            assert_eq!(resolved(text, &variables), expected);
        }
    }

    #[test]
    fn overrides_are_parameters() {
        assert_eq!(parameters(r#"{"A":"1"}"#)[0].parameter_value.as_deref(), Some("1"));
        assert!(parameters("").is_empty());
    }
}
