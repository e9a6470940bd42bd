//! What each operation asks of IAM. [Service Authorization Reference, AWS CloudFormation]

use super::start::find;
use super::table::StackRef;
use crate::{Access, Cx, OpResult};
use aws::cloudformation as c;

/// Whether a stack's permissions let it work on a nested stack: checked as if it called the operation.
pub fn check_nested(cx: &Cx, action: &'static str, name_or_id: &str) -> OpResult<()> {
    stack(cx, action, name_or_id)?.iter().try_for_each(|access| access.check(cx, &c::SERVICE))
}

/// To a stack by its name or id; one that does not exist is any of that name.
fn stack(cx: &Cx, action: &'static str, name_or_id: &str) -> OpResult<Vec<Access>> {
    if name_or_id.starts_with("arn:") {
        return Ok(vec![Access::new(cx, action, name_or_id)]);
    }
    let found = cx.read(|r| Ok(find(r, &cx.scope(), name_or_id)))??;
    let resource = found.map_or_else(|| named(cx, name_or_id), |stack| stack.stack.id());
    Ok(vec![Access::new(cx, action, resource)])
}

fn named(cx: &Cx, name: &str) -> String {
    let stack = StackRef {
        account: cx.account(),
        region: cx.region().clone(),
        name: name.to_owned(),
        uuid: "*".to_owned(),
    };
    stack.id()
}

/// To the stack that is named, or to all of them.
fn some_stack(cx: &Cx, action: &'static str, name: Option<&String>) -> OpResult<Vec<Access>> {
    match name {
        Some(name) => stack(cx, action, name),
        None => Ok(vec![Access::any(cx, action)]),
    }
}

fn change_set(cx: &Cx, action: &'static str, name: &str, of: Option<&String>) -> OpResult<Vec<Access>> {
    match of {
        Some(of) => Ok(stack(cx, action, of)?
            .into_iter()
            .map(|a| a.with("cloudformation:ChangeSetName", name))
            .collect()),
        None => Ok(vec![Access::new(cx, action, name)]),
    }
}

fn with_request(
    access: Vec<Access>,
    role: Option<&String>,
    url: Option<&String>,
    tags: Option<&Vec<c::Tag>>,
) -> Vec<Access> {
    let tags: Vec<(&str, &str)> =
        tags.into_iter().flatten().map(|t| (t.key.as_str(), t.value.as_str())).collect();
    access
        .into_iter()
        .map(|mut access| {
            if let Some(role) = role {
                access = access.with("cloudformation:RoleArn", role);
            }
            if let Some(url) = url {
                access = access.with("cloudformation:TemplateUrl", url);
            }
            access.with_tags([], tags.iter().copied())
        })
        .collect()
}

fn with_policy(access: Vec<Access>, url: Option<&String>) -> Vec<Access> {
    let Some(url) = url else { return access };
    access.into_iter().map(|access| access.with("cloudformation:StackPolicyUrl", url)).collect()
}

pub fn create_stack(cx: &Cx, input: &c::CreateStackInput) -> OpResult<Vec<Access>> {
    let access = stack(cx, "cloudformation:CreateStack", &input.stack_name)?;
    let access = with_policy(access, input.stack_policy_url.as_ref());
    Ok(with_request(access, input.role_arn.as_ref(), input.template_url.as_ref(), input.tags.as_ref()))
}

pub fn update_stack(cx: &Cx, input: &c::UpdateStackInput) -> OpResult<Vec<Access>> {
    let access = stack(cx, "cloudformation:UpdateStack", &input.stack_name)?;
    let access = with_policy(access, input.stack_policy_url.as_ref());
    Ok(with_request(access, input.role_arn.as_ref(), input.template_url.as_ref(), input.tags.as_ref()))
}

pub fn delete_stack(cx: &Cx, input: &c::DeleteStackInput) -> OpResult<Vec<Access>> {
    let access = stack(cx, "cloudformation:DeleteStack", &input.stack_name)?;
    Ok(with_request(access, input.role_arn.as_ref(), None, None))
}

pub fn create_change_set(cx: &Cx, input: &c::CreateChangeSetInput) -> OpResult<Vec<Access>> {
    let access = stack(cx, "cloudformation:CreateChangeSet", &input.stack_name)?;
    let access = access
        .into_iter()
        .map(|a| a.with("cloudformation:ChangeSetName", input.change_set_name.as_str()))
        .collect();
    Ok(with_request(access, input.role_arn.as_ref(), input.template_url.as_ref(), input.tags.as_ref()))
}

pub fn describe_change_set(cx: &Cx, input: &c::DescribeChangeSetInput) -> OpResult<Vec<Access>> {
    change_set(cx, "cloudformation:DescribeChangeSet", &input.change_set_name, input.stack_name.as_ref())
}

pub fn execute_change_set(cx: &Cx, input: &c::ExecuteChangeSetInput) -> OpResult<Vec<Access>> {
    change_set(cx, "cloudformation:ExecuteChangeSet", &input.change_set_name, input.stack_name.as_ref())
}

pub fn delete_change_set(cx: &Cx, input: &c::DeleteChangeSetInput) -> OpResult<Vec<Access>> {
    change_set(cx, "cloudformation:DeleteChangeSet", &input.change_set_name, input.stack_name.as_ref())
}

pub fn list_change_sets(cx: &Cx, input: &c::ListChangeSetsInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:ListChangeSets", &input.stack_name)
}

pub fn describe_stacks(cx: &Cx, input: &c::DescribeStacksInput) -> OpResult<Vec<Access>> {
    some_stack(cx, "cloudformation:DescribeStacks", input.stack_name.as_ref())
}

pub fn describe_stack_events(cx: &Cx, input: &c::DescribeStackEventsInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:DescribeStackEvents", &input.stack_name)
}

pub fn describe_events(cx: &Cx, input: &c::DescribeEventsInput) -> OpResult<Vec<Access>> {
    some_stack(cx, "cloudformation:DescribeEvents", input.stack_name.as_ref())
}

pub fn describe_stack_resource(cx: &Cx, input: &c::DescribeStackResourceInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:DescribeStackResource", &input.stack_name)
}

pub fn describe_stack_resources(cx: &Cx, input: &c::DescribeStackResourcesInput) -> OpResult<Vec<Access>> {
    some_stack(cx, "cloudformation:DescribeStackResources", input.stack_name.as_ref())
}

pub fn list_stack_resources(cx: &Cx, input: &c::ListStackResourcesInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:ListStackResources", &input.stack_name)
}

pub fn list_stacks(cx: &Cx, _: &c::ListStacksInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "cloudformation:ListStacks")])
}

pub fn get_template(cx: &Cx, input: &c::GetTemplateInput) -> OpResult<Vec<Access>> {
    some_stack(cx, "cloudformation:GetTemplate", input.stack_name.as_ref().or(input.change_set_name.as_ref()))
}

pub fn get_template_summary(cx: &Cx, input: &c::GetTemplateSummaryInput) -> OpResult<Vec<Access>> {
    some_stack(cx, "cloudformation:GetTemplateSummary", input.stack_name.as_ref())
}

pub fn validate_template(cx: &Cx, _: &c::ValidateTemplateInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "cloudformation:ValidateTemplate")])
}

pub fn list_exports(cx: &Cx, _: &c::ListExportsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "cloudformation:ListExports")])
}

pub fn list_imports(cx: &Cx, _: &c::ListImportsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "cloudformation:ListImports")])
}

pub fn update_termination_protection(
    cx: &Cx,
    input: &c::UpdateTerminationProtectionInput,
) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:UpdateTerminationProtection", &input.stack_name)
}

pub fn cancel_update_stack(cx: &Cx, input: &c::CancelUpdateStackInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:CancelUpdateStack", &input.stack_name)
}

pub fn continue_update_rollback(cx: &Cx, input: &c::ContinueUpdateRollbackInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:ContinueUpdateRollback", &input.stack_name)
}

pub fn rollback_stack(cx: &Cx, input: &c::RollbackStackInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:RollbackStack", &input.stack_name)
}

pub fn describe_account_limits(cx: &Cx, _: &c::DescribeAccountLimitsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "cloudformation:DescribeAccountLimits")])
}

pub fn set_stack_policy(cx: &Cx, input: &c::SetStackPolicyInput) -> OpResult<Vec<Access>> {
    let access = stack(cx, "cloudformation:SetStackPolicy", &input.stack_name)?;
    Ok(with_policy(access, input.stack_policy_url.as_ref()))
}

pub fn get_stack_policy(cx: &Cx, input: &c::GetStackPolicyInput) -> OpResult<Vec<Access>> {
    stack(cx, "cloudformation:GetStackPolicy", &input.stack_name)
}
