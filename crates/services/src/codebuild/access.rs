//! What each operation asks of IAM. [Service Authorization Reference, AWS CodeBuild]

use super::machine::BuildMachine;
use super::start::{build_id, load, project_name};
use super::table::PROJECTS;
use crate::iam::pass_role;
use crate::{Access, Cx, OpResult};
use aws::codebuild::{
    BatchDeleteBuildsInput, BatchGetBuildsInput, BatchGetProjectsInput, CreateProjectInput,
    DeleteProjectInput, InvalidateProjectCacheInput, ListBuildsForProjectInput, ListBuildsInput,
    ListCuratedEnvironmentImagesInput, ListProjectsInput, RetryBuildInput, StartBuildInput, StopBuildInput,
    Tag, UpdateProjectInput,
};

/// Whom roles of projects are given to.
const PRINCIPAL: &str = "codebuild.amazonaws.com";

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default()))
}

/// To a project, by name or ARN, with its tags.
fn project(cx: &Cx, action: &'static str, name: &str, requested: Option<&[Tag]>) -> OpResult<Access> {
    let name = project_name(name);
    let row = cx.read(|r| PROJECTS.get(r, &cx.scope(), name))?;
    let tags = row.and_then(|row| row.project.tags).unwrap_or_default();
    let access = Access::new(cx, action, cx.arn("codebuild", format!("project/{name}")).to_string());
    Ok(access.with_tags(pairs(&tags), requested.into_iter().flat_map(pairs)))
}

/// Builds are authorised as their project.
fn builds(cx: &Cx, action: &'static str, ids: &[String]) -> OpResult<Vec<Access>> {
    let mut names: Vec<&str> =
        ids.iter().map(|id| build_id(id).split(':').next().unwrap_or_default()).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(|name| project(cx, action, name, None)).collect()
}

pub fn create_project(cx: &Cx, input: &CreateProjectInput) -> OpResult<Vec<Access>> {
    let mut asked = vec![project(cx, "codebuild:CreateProject", &input.name, input.tags.as_deref())?];
    asked.push(pass_role(cx, &input.service_role, PRINCIPAL));
    Ok(asked)
}

pub fn update_project(cx: &Cx, input: &UpdateProjectInput) -> OpResult<Vec<Access>> {
    let mut asked = vec![project(cx, "codebuild:UpdateProject", &input.name, input.tags.as_deref())?];
    asked.extend(input.service_role.as_deref().map(|role| pass_role(cx, role, PRINCIPAL)));
    Ok(asked)
}

pub fn delete_project(cx: &Cx, input: &DeleteProjectInput) -> OpResult<Vec<Access>> {
    Ok(vec![project(cx, "codebuild:DeleteProject", &input.name, None)?])
}

pub fn batch_get_projects(cx: &Cx, input: &BatchGetProjectsInput) -> OpResult<Vec<Access>> {
    input.names.iter().map(|name| project(cx, "codebuild:BatchGetProjects", name, None)).collect()
}

pub fn list_projects(cx: &Cx, _: &ListProjectsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codebuild:ListProjects")])
}

pub fn start_build(cx: &Cx, input: &StartBuildInput) -> OpResult<Vec<Access>> {
    let mut asked = vec![project(cx, "codebuild:StartBuild", &input.project_name, None)?];
    asked.extend(input.service_role_override.as_deref().map(|role| pass_role(cx, role, PRINCIPAL)));
    Ok(asked)
}

pub fn batch_get_builds(cx: &Cx, input: &BatchGetBuildsInput) -> OpResult<Vec<Access>> {
    builds(cx, "codebuild:BatchGetBuilds", &input.ids)
}

pub fn list_builds(cx: &Cx, _: &ListBuildsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codebuild:ListBuilds")])
}

pub fn list_builds_for_project(cx: &Cx, input: &ListBuildsForProjectInput) -> OpResult<Vec<Access>> {
    Ok(vec![project(cx, "codebuild:ListBuildsForProject", &input.project_name, None)?])
}

pub fn stop_build(cx: &Cx, input: &StopBuildInput) -> OpResult<Vec<Access>> {
    builds(cx, "codebuild:StopBuild", std::slice::from_ref(&input.id))
}

pub fn retry_build(cx: &Cx, input: &RetryBuildInput) -> OpResult<Vec<Access>> {
    let mut asked = builds(cx, "codebuild:RetryBuild", input.id.as_slice())?;
    // A role that is no longer the project's, or never was, is handed over anew.
    let id = input.id.as_deref().map(build_id).unwrap_or_default();
    let (machine, project) = cx.world().store().read(|r| -> OpResult<_> {
        let machine = load(cx, r, id)?;
        let name = machine.as_ref().map(BuildMachine::project).unwrap_or_default();
        Ok((machine.clone(), PROJECTS.get(r, &cx.scope(), name)?))
    })?;
    let role = machine.and_then(|machine| machine.build.service_role);
    let own = project.and_then(|row| row.project.service_role);
    asked.extend(role.filter(|role| own.as_ref() != Some(role)).map(|role| pass_role(cx, &role, PRINCIPAL)));
    Ok(asked)
}

pub fn batch_delete_builds(cx: &Cx, input: &BatchDeleteBuildsInput) -> OpResult<Vec<Access>> {
    builds(cx, "codebuild:BatchDeleteBuilds", &input.ids)
}

pub fn invalidate_project_cache(cx: &Cx, input: &InvalidateProjectCacheInput) -> OpResult<Vec<Access>> {
    Ok(vec![project(cx, "codebuild:InvalidateProjectCache", &input.project_name, None)?])
}

pub fn list_curated_environment_images(
    cx: &Cx,
    _: &ListCuratedEnvironmentImagesInput,
) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codebuild:ListCuratedEnvironmentImages")])
}
