//! What each operation asks of IAM. [Service Authorization Reference, AWS CodeCommit]

use super::repository::arn;
use super::table::REPOSITORIES;
use crate::{Access, Cx, OpResult};
use aws::Arn;
use aws::codecommit as cc;

/// To one repository by name, with its tags as condition keys.
pub fn one(cx: &Cx, action: &'static str, name: &str) -> OpResult<Access> {
    let row = cx.read(|r| REPOSITORIES.get(r, &cx.scope(), name))?;
    let tags = row.map(|r| r.tags).unwrap_or_default();
    let access = Access::new(cx, action, arn(cx.region(), cx.account(), name).to_string());
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

/// To move a reference of a repository: policies can protect branches by it.
pub fn reference(cx: &Cx, action: &'static str, name: &str, full_name: &str) -> OpResult<Access> {
    Ok(one(cx, action, name)?.with("codecommit:References", full_name))
}

fn branch(cx: &Cx, action: &'static str, name: &str, branch: &str) -> OpResult<Vec<Access>> {
    Ok(vec![reference(cx, action, name, &format!("refs/heads/{branch}"))?])
}

fn tagged(cx: &Cx, action: &'static str, resource_arn: &str) -> OpResult<Access> {
    match resource_arn.parse::<Arn>() {
        Ok(arn) => one(cx, action, &arn.resource),
        // The operation says what is wrong with it.
        Err(_) => Ok(Access::any(cx, action)),
    }
}

pub fn create_repository(cx: &Cx, input: &cc::CreateRepositoryInput) -> OpResult<Vec<Access>> {
    let tags = || input.tags.iter().flatten().map(|(k, v)| (k.as_str(), v.as_str()));
    let create = one(cx, "codecommit:CreateRepository", &input.repository_name)?.with_tags([], tags());
    if tags().next().is_none() {
        return Ok(vec![create]);
    }
    Ok(vec![create, one(cx, "codecommit:TagResource", &input.repository_name)?.with_tags([], tags())])
}

pub fn list_repositories(cx: &Cx, _: &cc::ListRepositoriesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codecommit:ListRepositories")])
}

pub fn batch_get_repositories(cx: &Cx, input: &cc::BatchGetRepositoriesInput) -> OpResult<Vec<Access>> {
    input.repository_names.iter().map(|name| one(cx, "codecommit:BatchGetRepositories", name)).collect()
}

pub fn update_name(cx: &Cx, input: &cc::UpdateRepositoryNameInput) -> OpResult<Vec<Access>> {
    Ok(vec![one(cx, "codecommit:UpdateRepositoryName", &input.old_name)?])
}

pub fn create_branch(cx: &Cx, input: &cc::CreateBranchInput) -> OpResult<Vec<Access>> {
    branch(cx, "codecommit:CreateBranch", &input.repository_name, &input.branch_name)
}

pub fn delete_branch(cx: &Cx, input: &cc::DeleteBranchInput) -> OpResult<Vec<Access>> {
    branch(cx, "codecommit:DeleteBranch", &input.repository_name, &input.branch_name)
}

pub fn get_branch(cx: &Cx, input: &cc::GetBranchInput) -> OpResult<Vec<Access>> {
    let name = input.repository_name.as_deref().unwrap_or_default();
    Ok(vec![one(cx, "codecommit:GetBranch", name)?])
}

pub fn create_commit(cx: &Cx, input: &cc::CreateCommitInput) -> OpResult<Vec<Access>> {
    branch(cx, "codecommit:CreateCommit", &input.repository_name, &input.branch_name)
}

pub fn put_file(cx: &Cx, input: &cc::PutFileInput) -> OpResult<Vec<Access>> {
    branch(cx, "codecommit:PutFile", &input.repository_name, &input.branch_name)
}

pub fn delete_file(cx: &Cx, input: &cc::DeleteFileInput) -> OpResult<Vec<Access>> {
    branch(cx, "codecommit:DeleteFile", &input.repository_name, &input.branch_name)
}

pub fn tag(cx: &Cx, input: &cc::TagResourceInput) -> OpResult<Vec<Access>> {
    let requested = input.tags.iter().map(|(k, v)| (k.as_str(), v.as_str()));
    Ok(vec![tagged(cx, "codecommit:TagResource", &input.resource_arn)?.with_tags([], requested)])
}

pub fn untag(cx: &Cx, input: &cc::UntagResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![tagged(cx, "codecommit:UntagResource", &input.resource_arn)?])
}

pub fn list_tags(cx: &Cx, input: &cc::ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![tagged(cx, "codecommit:ListTagsForResource", &input.resource_arn)?])
}

/// The rules of operations on the one repository that their input names.
macro_rules! on_repository {
    ($($rule:ident: $input:ident => $action:literal;)*) => {$(
        pub fn $rule(cx: &Cx, input: &cc::$input) -> OpResult<Vec<Access>> {
            Ok(vec![one(cx, $action, &input.repository_name)?])
        }
    )*};
}

on_repository! {
    get_repository: GetRepositoryInput => "codecommit:GetRepository";
    delete_repository: DeleteRepositoryInput => "codecommit:DeleteRepository";
    update_description: UpdateRepositoryDescriptionInput => "codecommit:UpdateRepositoryDescription";
    update_default_branch: UpdateDefaultBranchInput => "codecommit:UpdateDefaultBranch";
    list_branches: ListBranchesInput => "codecommit:ListBranches";
    get_file: GetFileInput => "codecommit:GetFile";
    get_folder: GetFolderInput => "codecommit:GetFolder";
    get_blob: GetBlobInput => "codecommit:GetBlob";
    get_commit: GetCommitInput => "codecommit:GetCommit";
    batch_get_commits: BatchGetCommitsInput => "codecommit:BatchGetCommits";
    get_differences: GetDifferencesInput => "codecommit:GetDifferences";
    get_triggers: GetRepositoryTriggersInput => "codecommit:GetRepositoryTriggers";
    put_triggers: PutRepositoryTriggersInput => "codecommit:PutRepositoryTriggers";
}
