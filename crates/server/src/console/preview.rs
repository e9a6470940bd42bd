//! What would be deployed, before it is: the changes of the very template and parameters that the stages behind an approval are
//! going to use, as a change set would have them. Nothing is made of it: looking at a page changes no account.

use super::page::Problem;
use super::site::Site;
use aws::{Arn, cloudformation as cf};
use http::StatusCode;
use services::codepipeline::Deployment;

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
    pipeline: &str,
    execution: &str,
    stage: &str,
) -> Result<Vec<Target>, Problem> {
    let mut targets: Vec<Target> = Vec::new();
    for ahead in services::codepipeline::ahead(&site.cx(), pipeline, execution, stage).await? {
        let role: Option<Arn> = ahead.role_arn.as_deref().and_then(|arn| arn.parse().ok());
        let there = role.and_then(|arn| site.of_arn(&arn)).unwrap_or_else(|| site.clone());
        let changes = match ahead.deployment {
            None => None,
            Some(Err(why)) => Some(Err(Problem::new(StatusCode::BAD_REQUEST, why))),
            Some(Ok(deployment)) => Some(changes(&there, &ahead.stack, deployment).await),
        };
        let same = targets.iter_mut().find(|t| t.stack == ahead.stack && t.there.account == there.account);
        match same {
            Some(same) => {
                same.change_set = ahead.change_set.or(same.change_set.take());
                same.changes = changes.or(same.changes.take());
            }
            None => targets.push(Target {
                stage: ahead.stage,
                there,
                stack: ahead.stack,
                change_set: ahead.change_set,
                changes,
            }),
        }
    }
    Ok(targets)
}

async fn changes(there: &Site, stack: &str, deployment: Deployment) -> Result<Vec<cf::Change>, Problem> {
    let input = cf::CreateChangeSetInput {
        stack_name: stack.to_owned(),
        change_set_name: "preview".to_owned(),
        template_body: Some(deployment.template),
        parameters: Some(deployment.parameters),
        capabilities: Some(deployment.capabilities),
        tags: deployment.tags,
        ..Default::default()
    };
    Ok(services::cloudformation::preview(&there.cx(), input).await?)
}
