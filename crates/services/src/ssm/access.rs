//! What each operation asks of IAM. [Service Authorization Reference, AWS Systems Manager]

use super::parameter::{Reference, arn};
use super::table::find;
use crate::{Access, Cx, OpResult};
use aws::ssm::{
    AddTagsToResourceInput, DeleteParameterInput, DeleteParametersInput, DescribeParametersInput,
    GetParameterHistoryInput, GetParameterInput, GetParametersByPathInput, GetParametersInput,
    LabelParameterVersionInput, ListTagsForResourceInput, PutParameterInput, RemoveTagsFromResourceInput,
    UnlabelParameterVersionInput,
};

/// To one parameter by name or ARN, with its tags as condition keys.
fn one(cx: &Cx, action: &'static str, name: &str) -> OpResult<Access> {
    let name = Reference::parse(name).name;
    // Found as the operation finds it: the same parameter has the same tags, however it is called.
    let row = cx.read(|r| find(r, &cx.scope(), &name))?;
    let tags = row.map(|p| p.tags).unwrap_or_default();
    let access = Access::new(cx, action, arn(cx.region(), cx.account(), &name).to_string());
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

fn each(cx: &Cx, action: &'static str, names: &[String]) -> OpResult<Vec<Access>> {
    names.iter().map(|name| one(cx, action, name)).collect()
}

pub fn put(cx: &Cx, input: &PutParameterInput) -> OpResult<Vec<Access>> {
    let tags = input.tags.as_deref().unwrap_or_default();
    let requested: Vec<_> = tags.iter().map(|t| (t.key.as_str(), t.value.as_str())).collect();
    let put = one(cx, "ssm:PutParameter", &input.name)?.with_tags([], requested.clone());
    if tags.is_empty() {
        return Ok(vec![put]);
    }
    Ok(vec![put, one(cx, "ssm:AddTagsToResource", &input.name)?.with_tags([], requested)])
}

pub fn get_one(cx: &Cx, input: &GetParameterInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:GetParameter", &input.name)?])
}

pub fn get_many(cx: &Cx, input: &GetParametersInput) -> OpResult<Vec<Access>> {
    each(cx, "ssm:GetParameters", &input.names)
}

pub fn get_by_path(cx: &Cx, input: &GetParametersByPathInput) -> OpResult<Vec<Access>> {
    let path = input.path.trim_end_matches('/');
    Ok(vec![Access::new(cx, "ssm:GetParametersByPath", arn(cx.region(), cx.account(), path).to_string())])
}

pub fn history(cx: &Cx, input: &GetParameterHistoryInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:GetParameterHistory", &input.name)?])
}

pub fn describe(cx: &Cx, _: &DescribeParametersInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "ssm:DescribeParameters")])
}

pub fn delete_one(cx: &Cx, input: &DeleteParameterInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:DeleteParameter", &input.name)?])
}

pub fn delete_many(cx: &Cx, input: &DeleteParametersInput) -> OpResult<Vec<Access>> {
    each(cx, "ssm:DeleteParameters", &input.names)
}

pub fn label(cx: &Cx, input: &LabelParameterVersionInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:LabelParameterVersion", &input.name)?])
}

pub fn unlabel(cx: &Cx, input: &UnlabelParameterVersionInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:UnlabelParameterVersion", &input.name)?])
}

pub fn add_tags(cx: &Cx, input: &AddTagsToResourceInput) -> OpResult<Vec<Access>> {
    let requested = input.tags.iter().map(|t| (t.key.as_str(), t.value.as_str()));
    Ok(vec![one(cx, "ssm:AddTagsToResource", &input.resource_id)?.with_tags([], requested)])
}

pub fn remove_tags(cx: &Cx, input: &RemoveTagsFromResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:RemoveTagsFromResource", &input.resource_id)?])
}

pub fn list_tags(cx: &Cx, input: &ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "ssm:ListTagsForResource", &input.resource_id)?])
}
