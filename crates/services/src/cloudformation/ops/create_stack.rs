//! CreateStack.

use super::super::error::{not_served, validation};
use super::super::machine::OnFailure;
use super::super::request::{Asked, refuse_unserved, tags};
use super::super::start::{Manner, create};
use super::settings::policy;
use crate::{Cx, OpResult};
use aws::cloudformation::{self as c, CreateStackInput, CreateStackOutput};

pub async fn create_stack(cx: Cx, input: CreateStackInput) -> OpResult<CreateStackOutput> {
    check_name(&input.stack_name)?;
    refuse_unserved(input.notification_arns.as_ref(), input.rollback_configuration.as_ref())?;
    if input.deployment_config.is_some() {
        return Err(not_served("DeploymentConfig"));
    }
    let policy = policy(&cx, input.stack_policy_body, input.stack_policy_url).await?;
    if input.disable_rollback.is_some() && input.on_failure.is_some() {
        return Err(validation("You can specify either DisableRollback or OnFailure, but not both."));
    }
    let asked = Asked {
        template_body: input.template_body,
        template_url: input.template_url,
        use_previous_template: false,
        parameters: input.parameters.unwrap_or_default(),
        capabilities: input.capabilities.unwrap_or_default(),
        tags: tags(input.tags),
        resource_types: input.resource_types,
        through_change_set: false,
    };
    let manner = Manner {
        role_arn: input.role_arn,
        disable_rollback: input.disable_rollback.unwrap_or(false),
        on_failure: input.on_failure.map(on_failure),
        timeout_minutes: input.timeout_in_minutes,
        client_request_token: input.client_request_token,
        retain_except_on_create: input.retain_except_on_create.unwrap_or(false),
        termination_protection: input.enable_termination_protection.unwrap_or(false),
        policy,
        ..Default::default()
    };
    let (stack, execution) = create(&cx, &input.stack_name, asked, manner).await?;
    cx.linger(&execution).await?;
    Ok(CreateStackOutput { stack_id: Some(stack.id()), operation_id: None })
}

fn on_failure(on_failure: c::OnFailure) -> OnFailure {
    match on_failure {
        c::OnFailure::DoNothing => OnFailure::DoNothing,
        c::OnFailure::Rollback => OnFailure::Rollback,
        c::OnFailure::Delete => OnFailure::Delete,
    }
}

/// The rule of the documentation, which the model leaves out.
pub fn check_name(name: &str) -> OpResult<()> {
    let fits = name.len() <= 128
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if fits {
        return Ok(());
    }
    Err(validation(format!(
        "1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_to_the_rule() {
        let long = "a".repeat(129);
        for (name, fits) in [
            ("a", true),
            ("my-Stack-1", true),
            ("1a", false),
            ("-a", false),
            ("a_b", false),
            ("", false),
            (long.as_str(), false),
        ] {
            assert_eq!(check_name(name).is_ok(), fits, "{name}");
        }
    }
}
