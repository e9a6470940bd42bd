//! CreateProject, UpdateProject, DeleteProject, BatchGetProjects and InvalidateProjectCache.

use super::super::performer::cache_directory;
use super::super::project;
use super::super::start::{no_project, project_name};
use super::super::table::{BUILDS, BY_NUMBER, PROJECTS, ProjectRow, remove_build};
use crate::{Cx, OpResult};
use aws::codebuild::{
    BatchGetProjectsInput, BatchGetProjectsOutput, CreateProjectInput, CreateProjectOutput,
    DeleteProjectInput, DeleteProjectOutput, InvalidateProjectCacheInput, InvalidateProjectCacheOutput,
    UpdateProjectInput, UpdateProjectOutput, errors,
};
use store::Key;

pub async fn create_project(cx: Cx, input: CreateProjectInput) -> OpResult<CreateProjectOutput> {
    let name = input.name.clone();
    let arn = cx.arn("codebuild", format!("project/{name}")).to_string();
    let key = cx.arn("kms", "alias/aws/s3").to_string();
    let project = project::create(input, arn.clone(), key, cx.now())?;
    let (scope, row) = (cx.scope(), ProjectRow { project: project.clone(), last_build: 0 });
    cx.write(move |tx| {
        if PROJECTS.get(tx, &scope, &name)?.is_some() {
            let message = format!("Project already exists: {arn}");
            return Err(errors::resource_already_exists_exception(message).into());
        }
        Ok(PROJECTS.put(tx, &scope, &name, &row)?)
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

/// Its builds go with it, as on AWS. What is not there is deleted.
pub async fn delete_project(cx: Cx, input: DeleteProjectInput) -> OpResult<DeleteProjectOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let name = project_name(&input.name).to_owned();
        PROJECTS.delete(tx, &scope, &name)?;
        for (_, id) in BY_NUMBER.scan(tx, &scope, Key::new(&name).children(), None, usize::MAX)? {
            if let Some(row) = BUILDS.get(tx, &scope, &id)? {
                remove_build(tx, &scope, &id, &row)?;
            }
        }
        Ok(())
    })
    .await?;
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
    match std::fs::remove_dir_all(cache_directory(cx.world(), cx.account(), cx.region(), name)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(InvalidateProjectCacheOutput {}),
    }
}
