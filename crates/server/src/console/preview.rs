//! What would be deployed, before it is: the changes of the very template and parameters that the stages behind an approval are
//! going to use, as a change set would have them. Nothing is made of it: looking at a page changes no account.

use super::page::Problem;
use super::site::Site;
use aws::codepipeline as cp;
use aws::{Arn, cloudformation as cf, s3};
use futures_util::TryStreamExt;
use http::StatusCode;
use std::collections::HashMap;
use std::io::{Cursor, Read};

/// The largest template, and the largest artifact that one is read from. [AWS: 1 MB and 256 MB]
const MOST_TEMPLATE: u64 = 1 << 20;
const MOST_ARTIFACT: usize = 256 << 20;

/// The variables that an execution has so far: `Build.VERSION`.
type Variables = HashMap<String, String>;

/// A stack that the stages behind an approval are going to change.
pub struct Target {
    pub stage: String,
    pub there: Site,
    pub stack: String,
    /// The change set that the pipeline itself makes or executes, if it does.
    pub change_set: Option<String>,
    /// What would change; `None` if no action behind the approval says from what the stack is made.
    pub changes: Option<Result<Vec<cf::Change>, Problem>>,
}

/// The stacks that the stages from `stage` on would change, in the pipeline's order.
pub async fn targets(
    site: &Site,
    declared: &cp::PipelineDeclaration,
    details: &[cp::ActionExecutionDetail],
    stage: &str,
) -> Vec<Target> {
    let variables = variables(details);
    let behind = declared.stages.iter().skip_while(|s| s.name != stage);
    let behind = behind.flat_map(|s| s.actions.iter().map(move |a| (s, a)));
    let behind: Vec<(&cp::StageDeclaration, &cp::ActionDeclaration)> =
        behind.filter(|(_, a)| a.action_type_id.provider == "CloudFormation").collect();
    let mut targets: Vec<Target> = Vec::new();
    for (stage, action) in behind {
        let configuration = action.configuration.iter().flatten();
        let mut configured: HashMap<String, String> =
            configuration.map(|(key, value)| (key.clone(), resolved(value, &variables))).collect();
        let role: Option<Arn> = action.role_arn.as_deref().and_then(|arn| arn.parse().ok());
        let there = role.and_then(|arn| site.of_arn(&arn)).unwrap_or_else(|| site.clone());
        let stack = configured.get("StackName").cloned().unwrap_or_default();
        let changes = match configured.get("TemplatePath") {
            Some(path) => Some(changes(site, &there, details, path, &configured).await),
            None => None,
        };
        let same = targets.iter_mut().find(|t| t.stack == stack && t.there.account == there.account);
        let target = if let Some(same) = same {
            same
        } else {
            targets.push(Target { stage: stage.name.clone(), there, stack, change_set: None, changes: None });
            let Some(last) = targets.last_mut() else { continue };
            last
        };
        target.change_set = configured.remove("ChangeSetName").or(target.change_set.take());
        target.changes = changes.or(target.changes.take());
    }
    targets
}

async fn changes(
    site: &Site,
    there: &Site,
    details: &[cp::ActionExecutionDetail],
    template_path: &str,
    configured: &HashMap<String, String>,
) -> Result<Vec<cf::Change>, Problem> {
    let unclear =
        || Problem::missing(format!("The action's TemplatePath {template_path} names no artifact and file."));
    let (artifact, path) = template_path.split_once("::").ok_or_else(unclear)?;
    let template = template(site, details, artifact, path).await?;
    let input = cf::CreateChangeSetInput {
        stack_name: configured.get("StackName").cloned().unwrap_or_default(),
        change_set_name: "preview".to_owned(),
        template_body: Some(template),
        parameters: Some(parameters(configured.get("ParameterOverrides").map_or("", String::as_str))),
        capabilities: Some(vec![cf::Capability::CapabilityNamedIam, cf::Capability::CapabilityAutoExpand]),
        ..Default::default()
    };
    Ok(services::cloudformation::preview(&there.cx(), input).await?)
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
