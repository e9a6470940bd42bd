//! Repositories: made, shown, listed, renamed, deleted.

use super::super::push::Held;
use super::super::repository::{MOST_TAGS, Repository, check_description, check_name, missing};
use super::super::table::{NAMES, Place, REPOSITORIES, find};
use super::bad_token;
use crate::{Cx, OpError, OpResult, paging};
use aws::codecommit::{
    self, BatchGetRepositoriesError, BatchGetRepositoriesErrorCodeEnum, BatchGetRepositoriesInput,
    BatchGetRepositoriesOutput, CreateRepositoryInput, CreateRepositoryOutput, DeleteRepositoryInput,
    DeleteRepositoryOutput, GetRepositoryInput, GetRepositoryOutput, ListRepositoriesInput,
    ListRepositoriesOutput, OrderEnum, RepositoryNameIdPair, SortByEnum, UpdateRepositoryDescriptionInput,
    UpdateRepositoryDescriptionOutput, UpdateRepositoryNameInput, UpdateRepositoryNameOutput, errors,
};

/// Repositories of one account in one region. [CodeCommit quotas]
const MOST_REPOSITORIES: usize = 5000;
/// Names of one BatchGetRepositories. [CodeCommit quotas]
const MOST_NAMES: usize = 100;
/// Repositories of one page.
const PAGE: usize = 1000;

fn exists(name: &str) -> OpError {
    errors::repository_name_exists_exception(format!("Repository named {name} already exists")).into()
}

pub async fn create_repository(cx: Cx, input: CreateRepositoryInput) -> OpResult<CreateRepositoryOutput> {
    check_name(&input.repository_name)?;
    check_description(input.repository_description.as_deref())?;
    if input.kms_key_id.as_deref().is_some_and(|key| !key.ends_with("alias/aws/codecommit")) {
        return Err(OpError::not_served(
            &codecommit::SERVICE,
            "kmsKeyId (a customer's key for a repository)",
        ));
    }
    let tags = input.tags.unwrap_or_default();
    if tags.len() > MOST_TAGS {
        return Err(errors::too_many_tags_exception("A repository can have at most 50 tags.").into());
    }
    let name = input.repository_name;
    if cx.read(|r| REPOSITORIES.get(r, &cx.scope(), &name))?.is_some() {
        return Err(exists(&name));
    }
    let now = cx.now();
    let row = Repository {
        id: cx.uuid(),
        name: name.clone(),
        description: input.repository_description,
        default_branch: None,
        created_at: now,
        modified_at: now,
        tags,
    };
    // The contents come first: a row always has them. What a crash leaves here, nothing leads to.
    Place::new(&cx, &row).git(cx.world()).create().await?;
    let (scope, kept) = (cx.scope(), row.clone());
    cx.write(move |tx| {
        if REPOSITORIES.get(tx, &scope, &kept.name)?.is_some() {
            return Err(exists(&kept.name));
        }
        if REPOSITORIES.all(tx, &scope)?.len() >= MOST_REPOSITORIES {
            return Err(errors::repository_limit_exceeded_exception(
                "A repository resource limit was exceeded.",
            )
            .into());
        }
        NAMES.put(tx, &scope, &kept.id, &kept.name)?;
        Ok(REPOSITORIES.put(tx, &scope, &kept.name, &kept)?)
    })
    .await?;
    Ok(CreateRepositoryOutput { repository_metadata: Some(row.metadata(cx.region(), cx.account())) })
}

pub async fn get_repository(cx: Cx, input: GetRepositoryInput) -> OpResult<GetRepositoryOutput> {
    check_name(&input.repository_name)?;
    let row = find(&cx, &input.repository_name)?;
    Ok(GetRepositoryOutput { repository_metadata: Some(row.metadata(cx.region(), cx.account())) })
}

pub async fn batch_get_repositories(
    cx: Cx,
    input: BatchGetRepositoriesInput,
) -> OpResult<BatchGetRepositoriesOutput> {
    if input.repository_names.len() > MOST_NAMES {
        return Err(errors::maximum_repository_names_exceeded_exception(format!(
            "The maximum number of allowed repository names was exceeded: {MOST_NAMES}."
        ))
        .into());
    }
    let (mut found, mut not_found, mut failed) = (Vec::new(), Vec::new(), Vec::new());
    for name in input.repository_names {
        check_name(&name)?;
        match cx.read(|r| REPOSITORIES.get(r, &cx.scope(), &name))? {
            Some(row) => found.push(row.metadata(cx.region(), cx.account())),
            None => {
                failed.push(BatchGetRepositoriesError {
                    repository_id: None,
                    repository_name: Some(name.clone()),
                    error_code: Some(BatchGetRepositoriesErrorCodeEnum::RepositoryDoesNotExistException),
                    error_message: Some(missing(&name).message),
                });
                not_found.push(name);
            }
        }
    }
    Ok(BatchGetRepositoriesOutput {
        repositories: Some(found),
        repositories_not_found: Some(not_found),
        errors: Some(failed),
    })
}

pub async fn list_repositories(cx: Cx, input: ListRepositoriesInput) -> OpResult<ListRepositoriesOutput> {
    let mut rows: Vec<Repository> =
        cx.read(|r| REPOSITORIES.all(r, &cx.scope()))?.into_iter().map(|(_, row)| row).collect();
    match input.sort_by.unwrap_or(SortByEnum::RepositoryName) {
        SortByEnum::RepositoryName => {}
        SortByEnum::LastModifiedDate => rows.sort_by_key(|row| row.modified_at),
    }
    if input.order == Some(OrderEnum::Descending) {
        rows.reverse();
    }
    let token = input.next_token.as_deref();
    let (page, next_token) =
        paging::page("ListRepositories", rows, |row| row.id.clone(), token, PAGE).ok_or_else(bad_token)?;
    let pair = |row: Repository| RepositoryNameIdPair {
        repository_name: Some(row.name),
        repository_id: Some(row.id),
    };
    Ok(ListRepositoriesOutput { repositories: Some(page.into_iter().map(pair).collect()), next_token })
}

/// A repository that is not there is deleted; then there is no id to give back. [DeleteRepository]
pub async fn delete_repository(cx: Cx, input: DeleteRepositoryInput) -> OpResult<DeleteRepositoryOutput> {
    check_name(&input.repository_name)?;
    let row = cx.read(|r| REPOSITORIES.get(r, &cx.scope(), &input.repository_name))?;
    let Some(row) = row else { return Ok(DeleteRepositoryOutput { repository_id: None }) };
    Held::take(cx.world(), Place::new(&cx, &row)).await?.delete().await?;
    Ok(DeleteRepositoryOutput { repository_id: Some(row.id) })
}

pub async fn update_repository_name(
    cx: Cx,
    input: UpdateRepositoryNameInput,
) -> OpResult<UpdateRepositoryNameOutput> {
    check_name(&input.old_name)?;
    check_name(&input.new_name)?;
    let (scope, now) = (cx.scope(), cx.now());
    cx.write(move |tx| {
        let mut row =
            REPOSITORIES.get(tx, &scope, &input.old_name)?.ok_or_else(|| missing(&input.old_name))?;
        if REPOSITORIES.get(tx, &scope, &input.new_name)?.is_some() {
            return Err(exists(&input.new_name));
        }
        REPOSITORIES.delete(tx, &scope, &input.old_name)?;
        row.name = input.new_name;
        row.modified_at = now;
        NAMES.put(tx, &scope, &row.id, &row.name)?;
        REPOSITORIES.put(tx, &scope, &row.name, &row)?;
        Ok(UpdateRepositoryNameOutput {})
    })
    .await
}

pub async fn update_repository_description(
    cx: Cx,
    input: UpdateRepositoryDescriptionInput,
) -> OpResult<UpdateRepositoryDescriptionOutput> {
    check_name(&input.repository_name)?;
    check_description(input.repository_description.as_deref())?;
    let (scope, now) = (cx.scope(), cx.now());
    cx.write(move |tx| {
        let name = &input.repository_name;
        let mut row = REPOSITORIES.get(tx, &scope, name)?.ok_or_else(|| missing(name))?;
        row.description = input.repository_description.filter(|text| !text.is_empty());
        row.modified_at = now;
        REPOSITORIES.put(tx, &scope, name, &row)?;
        Ok(UpdateRepositoryDescriptionOutput {})
    })
    .await
}
