//! CreateProject, UpdateProject, DeleteProject, BatchGetProjects and InvalidateProjectCache.

use super::super::performer::remove_caches;
use super::super::project;
use super::super::start::{no_project, project_name};
use super::super::table::{PROJECTS, ProjectRow, last_number};
use crate::{Cx, OpResult};
use aws::codebuild::{
    BatchGetProjectsInput, BatchGetProjectsOutput, CreateProjectInput, CreateProjectOutput,
    DeleteProjectInput, DeleteProjectOutput, InvalidateProjectCacheInput, InvalidateProjectCacheOutput,
    UpdateProjectInput, UpdateProjectOutput, errors,
};

pub async fn create_project(cx: Cx, input: CreateProjectInput) -> OpResult<CreateProjectOutput> {
    let name = input.name.clone();
    let arn = cx.arn("codebuild", format!("project/{name}")).to_string();
    let key = cx.arn("kms", "alias/aws/s3").to_string();
    let project = project::create(input, arn.clone(), key, cx.now())?;
    let (scope, row) = (cx.scope(), project.clone());
    cx.write(move |tx| {
        if PROJECTS.get(tx, &scope, &name)?.is_some() {
            let message = format!("Project already exists: {arn}");
            return Err(errors::resource_already_exists_exception(message).into());
        }
        // Builds outlive their project: one that is made anew goes on counting after those of the old one.
        let last_build = last_number(tx, &scope, &name)?;
        Ok(PROJECTS.put(tx, &scope, &name, &ProjectRow { project: row, last_build })?)
    })
    .await?;
    Ok(CreateProjectOutput { project: Some(project) })
}

pub async fn update_project(cx: Cx, input: UpdateProjectInput) -> OpResult<UpdateProjectOutput> {
    let (scope, now, here) = (cx.scope(), cx.now(), cx.clone());
    let project = cx
        .write(move |tx| {
            let name = project_name(&input.name).to_owned();
            let mut row = PROJECTS.get(tx, &scope, &name)?.ok_or_else(|| no_project(&here, &name))?;
            row.project = project::update(row.project, input, now)?;
            PROJECTS.put(tx, &scope, &name, &row)?;
            Ok(row.project)
        })
        .await?;
    Ok(UpdateProjectOutput { project: Some(project) })
}

/// "When you delete a project, its builds are not deleted", and those that go on, go on. [DeleteProject] What is not there
/// is deleted.
pub async fn delete_project(cx: Cx, input: DeleteProjectInput) -> OpResult<DeleteProjectOutput> {
    let (scope, name) = (cx.scope(), project_name(&input.name).to_owned());
    if cx.read(|r| PROJECTS.get(r, &scope, &name))?.is_some() {
        // First: the next project of this name is not to find them.
        remove_caches(cx.world(), cx.account(), cx.region(), &name)?;
        cx.write(move |tx| Ok(PROJECTS.delete(tx, &scope, &name)?)).await?;
    }
    Ok(DeleteProjectOutput {})
}

pub async fn batch_get_projects(cx: Cx, input: BatchGetProjectsInput) -> OpResult<BatchGetProjectsOutput> {
    let (mut projects, mut missing) = (Vec::new(), Vec::new());
    cx.read(|r| {
        for name in &input.names {
            match PROJECTS.get(r, &cx.scope(), project_name(name))? {
                Some(row) => projects.push(row.project),
                None => missing.push(name.clone()),
            }
        }
        Ok(())
    })?;
    Ok(BatchGetProjectsOutput { projects: Some(projects), projects_not_found: Some(missing) })
}

pub async fn invalidate_project_cache(
    cx: Cx,
    input: InvalidateProjectCacheInput,
) -> OpResult<InvalidateProjectCacheOutput> {
    let name = project_name(&input.project_name);
    cx.read(|r| PROJECTS.get(r, &cx.scope(), name))?.ok_or_else(|| no_project(&cx, name))?;
    remove_caches(cx.world(), cx.account(), cx.region(), name)?;
    Ok(InvalidateProjectCacheOutput {})
}
