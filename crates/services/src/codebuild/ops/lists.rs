//! Lists of projects, builds and images.

use super::super::project::invalid;
use super::super::start::{no_project, project_name};
use super::super::table::{BY_NUMBER, BY_TIME, PROJECTS};
use crate::{Cx, OpResult, paging};
use aws::Error;
use aws::codebuild::{
    EnvironmentImage, EnvironmentLanguage, EnvironmentPlatform, LanguageType, ListBuildsForProjectInput,
    ListBuildsForProjectOutput, ListBuildsInput, ListBuildsOutput, ListCuratedEnvironmentImagesInput,
    ListCuratedEnvironmentImagesOutput, ListProjectsInput, ListProjectsOutput, PlatformType,
    ProjectSortByType, SortOrderType,
};
use store::{Key, Table};

const PAGE: usize = 100;

fn bad_token() -> Error {
    invalid("Invalid next token")
}

pub async fn list_projects(cx: Cx, input: ListProjectsInput) -> OpResult<ListProjectsOutput> {
    let rows = cx.read(|r| PROJECTS.all(r, &cx.scope()))?;
    let mut projects: Vec<_> = rows.into_iter().map(|(_, row)| row.project).collect();
    match input.sort_by.unwrap_or(ProjectSortByType::Name) {
        ProjectSortByType::Name => {}
        ProjectSortByType::CreatedTime => projects.sort_by_key(|p| p.created),
        ProjectSortByType::LastModifiedTime => projects.sort_by_key(|p| p.last_modified),
    }
    if input.sort_order == Some(SortOrderType::Descending) {
        projects.reverse();
    }
    let names = projects.into_iter().filter_map(|project| project.name);
    let page = paging::page("projects", names, Clone::clone, input.next_token.as_deref(), PAGE);
    let (names, next_token) = page.ok_or_else(bad_token)?;
    Ok(ListProjectsOutput { projects: Some(names), next_token })
}

/// A page of a list of build ids, newest first unless asked otherwise.
fn page(
    cx: &Cx,
    list: &str,
    table: Table<String>,
    prefix: Key,
    order: Option<SortOrderType>,
    token: Option<&str>,
) -> OpResult<(Vec<String>, Option<String>)> {
    let start = token.map(|token| paging::read(list, token).ok_or_else(bad_token)).transpose()?.map(Key::new);
    let scope = cx.scope();
    let mut rows = cx.read(|r| match order.unwrap_or(SortOrderType::Descending) {
        SortOrderType::Descending => table.scan_back(r, &scope, prefix, start.as_ref(), PAGE + 1),
        SortOrderType::Ascending => table.scan(r, &scope, prefix, start.as_ref(), PAGE + 1),
    })?;
    let has_more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| has_more).map(|(key, _)| paging::token(list, key.as_str()));
    Ok((rows.into_iter().map(|(_, id)| id).collect(), next))
}

pub async fn list_builds(cx: Cx, input: ListBuildsInput) -> OpResult<ListBuildsOutput> {
    let token = input.next_token.as_deref();
    let (ids, next_token) = page(&cx, "builds", BY_TIME, Key::new(""), input.sort_order, token)?;
    Ok(ListBuildsOutput { ids: Some(ids), next_token })
}

pub async fn list_builds_for_project(
    cx: Cx,
    input: ListBuildsForProjectInput,
) -> OpResult<ListBuildsForProjectOutput> {
    let name = project_name(&input.project_name);
    cx.read(|r| PROJECTS.get(r, &cx.scope(), name))?.ok_or_else(|| no_project(&cx, name))?;
    let prefix = Key::new(name).children();
    let list = format!("builds of {name}");
    let (ids, next_token) =
        page(&cx, &list, BY_NUMBER, prefix, input.sort_order, input.next_token.as_deref())?;
    Ok(ListBuildsForProjectOutput { ids: Some(ids), next_token })
}

/// The images that the host's toolchain stands for.
const IMAGES: [(PlatformType, &str); 4] = [
    (PlatformType::AmazonLinux, "aws/codebuild/amazonlinux-x86_64-standard:5.0"),
    (PlatformType::AmazonLinux, "aws/codebuild/amazonlinux2-x86_64-standard:5.0"),
    (PlatformType::Ubuntu, "aws/codebuild/standard:7.0"),
    (PlatformType::Ubuntu, "aws/codebuild/standard:6.0"),
];

pub async fn list_curated_environment_images(
    _: Cx,
    _: ListCuratedEnvironmentImagesInput,
) -> OpResult<ListCuratedEnvironmentImagesOutput> {
    let platforms = [PlatformType::AmazonLinux, PlatformType::Ubuntu].map(|platform| {
        let of_this = IMAGES.iter().filter(|(of, _)| *of == platform);
        let images = of_this.map(|(_, name)| EnvironmentImage {
            name: Some((*name).to_owned()),
            description: Some("The host's own toolchain".to_owned()),
            versions: Some(vec![(*name).to_owned()]),
        });
        let language =
            EnvironmentLanguage { language: Some(LanguageType::Base), images: Some(images.collect()) };
        EnvironmentPlatform { platform: Some(platform), languages: Some(vec![language]) }
    });
    Ok(ListCuratedEnvironmentImagesOutput { platforms: Some(platforms.into()) })
}
