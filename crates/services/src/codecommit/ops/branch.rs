//! Branches.

use super::super::push::Held;
use super::super::repository::check_branch;
use super::super::table::Place;
use super::{bad_token, no_branch, no_commit, open};
use crate::git::is_object_id;
use crate::{Cx, OpResult, paging};
use aws::codecommit::{
    BranchInfo, CreateBranchInput, CreateBranchOutput, DeleteBranchInput, DeleteBranchOutput, GetBranchInput,
    GetBranchOutput, ListBranchesInput, ListBranchesOutput, UpdateDefaultBranchInput,
    UpdateDefaultBranchOutput, errors,
};

/// Branches of one page.
const PAGE: usize = 1000;

pub async fn create_branch(cx: Cx, input: CreateBranchInput) -> OpResult<CreateBranchOutput> {
    let (_, row) = open(&cx, &input.repository_name)?;
    check_branch(&input.branch_name)?;
    if !is_object_id(&input.commit_id) {
        return Err(errors::invalid_commit_id_exception("The specified commit ID is not valid.").into());
    }
    let held = Held::take(cx.world(), Place::new(&cx, &row)).await?;
    let commit = held.git.commit(&[input.commit_id.to_ascii_lowercase()]).await?;
    let commit = commit.ok_or_else(|| no_commit(&input.commit_id))?;
    let reference = format!("refs/heads/{}", input.branch_name);
    if held.git.object(reference.clone()).await?.is_some() {
        let message = format!("Branch {} already exists.", input.branch_name);
        return Err(errors::branch_name_exists_exception(message).into());
    }
    held.move_references(&cx, &format!("create {reference} {commit}\n")).await?;
    Ok(CreateBranchOutput {})
}

pub async fn get_branch(cx: Cx, input: GetBranchInput) -> OpResult<GetBranchOutput> {
    let required = |value: Option<String>, error: aws::Error| value.filter(|v| !v.is_empty()).ok_or(error);
    let repository = required(
        input.repository_name,
        errors::repository_name_required_exception("A repository name is required."),
    )?;
    let branch =
        required(input.branch_name, errors::branch_name_required_exception("A branch name is required."))?;
    let (git, _) = open(&cx, &repository)?;
    check_branch(&branch)?;
    let found = git.object(format!("refs/heads/{branch}")).await?.ok_or_else(|| no_branch(&branch))?;
    let info = BranchInfo { branch_name: Some(branch), commit_id: Some(found.id) };
    Ok(GetBranchOutput { branch: Some(info) })
}

pub async fn list_branches(cx: Cx, input: ListBranchesInput) -> OpResult<ListBranchesOutput> {
    let (git, _) = open(&cx, &input.repository_name)?;
    let references = git.references().await?;
    let names = references.keys().filter_map(|name| name.strip_prefix("refs/heads/").map(str::to_owned));
    let token = input.next_token.as_deref();
    let (page, next_token) =
        paging::page("ListBranches", names, String::clone, token, PAGE).ok_or_else(bad_token)?;
    Ok(ListBranchesOutput { branches: Some(page), next_token })
}

pub async fn delete_branch(cx: Cx, input: DeleteBranchInput) -> OpResult<DeleteBranchOutput> {
    let (_, row) = open(&cx, &input.repository_name)?;
    check_branch(&input.branch_name)?;
    let held = Held::take(cx.world(), Place::new(&cx, &row)).await?;
    let row = cx.read(|r| held.place.find(r))?.unwrap_or(row);
    if row.default_branch.as_ref() == Some(&input.branch_name) {
        return Err(errors::default_branch_cannot_be_deleted_exception(
            "The default branch for a repository cannot be deleted. To delete this branch, you must first make another \
             branch the default branch.",
        )
        .into());
    }
    let reference = format!("refs/heads/{}", input.branch_name);
    // A branch that is not there is deleted. [DeleteBranch lists no error for it]
    let Some(found) = held.git.object(reference.clone()).await? else {
        return Ok(DeleteBranchOutput { deleted_branch: None });
    };
    held.move_references(&cx, &format!("delete {reference} {}\n", found.id)).await?;
    let info = BranchInfo { branch_name: Some(input.branch_name), commit_id: Some(found.id) };
    Ok(DeleteBranchOutput { deleted_branch: Some(info) })
}

pub async fn update_default_branch(
    cx: Cx,
    input: UpdateDefaultBranchInput,
) -> OpResult<UpdateDefaultBranchOutput> {
    let (_, row) = open(&cx, &input.repository_name)?;
    let branch = input.default_branch_name;
    check_branch(&branch)?;
    let held = Held::take(cx.world(), Place::new(&cx, &row)).await?;
    if held.git.object(format!("refs/heads/{branch}")).await?.is_none() {
        return Err(no_branch(&branch).into());
    }
    // Settling points HEAD at what the row says, whatever dies in between.
    let push = held.begin(&cx, move |row| row.default_branch = Some(branch)).await?;
    held.settle(cx.caller().arn(), Some(push)).await?;
    Ok(UpdateDefaultBranchOutput {})
}
