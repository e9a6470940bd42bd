//! AWS::CodeCommit::Repository. `Code` (a first commit out of a bucket) and `Triggers` are refused by name.

use super::super::repository::arn;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::codecommit::{
    CreateRepository, CreateRepositoryInput, DeleteRepository, DeleteRepositoryInput, GetRepository,
    GetRepositoryInput, ListRepositories, ListRepositoriesInput, ListTagsForResource,
    ListTagsForResourceInput, RepositoryMetadata, TagResource, TagResourceInput, UntagResource,
    UntagResourceInput, UpdateRepositoryDescription, UpdateRepositoryDescriptionInput, UpdateRepositoryName,
    UpdateRepositoryNameInput,
};
use indexmap::IndexMap;
use serde::Deserialize;

pub struct Repository;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    repository_name: String,
    repository_description: Option<String>,
    tags: Option<Vec<Tag>>,
}

#[async_trait]
impl ResourceType for Repository {
    const NAME: &'static str = "AWS::CodeCommit::Repository";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RepositoryName", PropertyKind::String).required(),
        Property::new("RepositoryDescription", PropertyKind::String),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "CloneUrlHttp", "CloneUrlSsh", "Name"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.repository_name;
        let input = CreateRepositoryInput {
            repository_name: name.clone(),
            repository_description: new.repository_description,
            tags: Some(all_tags(request, new.tags.as_deref())),
            kms_key_id: None,
        };
        match cx.call::<CreateRepository>(input).await {
            Ok(output) => physical(output.repository_metadata),
            Err(OpError::Aws(error)) if error.code == "RepositoryNameExistsException" => {
                let tags = tags_of(cx, &name).await?;
                if !request.made(tags.iter().map(|(k, v)| (k.as_str(), v.as_str()))) {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
                }
                shown(cx, &name).await
            }
            Err(error) => Err(error),
        }
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let name = new.repository_name;
        let current = name_of(cx, id).await?.ok_or_else(|| {
            Error::new("NotFound", 404, format!("The repository {id} of the stack does not exist."))
        })?;
        if current != name {
            let input = UpdateRepositoryNameInput { old_name: current, new_name: name.clone() };
            cx.call::<UpdateRepositoryName>(input).await?;
        }
        if old.repository_description != new.repository_description {
            let input = UpdateRepositoryDescriptionInput {
                repository_name: name.clone(),
                repository_description: new.repository_description,
            };
            cx.call::<UpdateRepositoryDescription>(input).await?;
        }
        let wanted = all_tags(request, new.tags.as_deref());
        let resource_arn = arn(cx.region(), cx.account(), &name).to_string();
        let gone: Vec<String> = old.tags.unwrap_or_default().into_iter().map(|t| t.key).collect();
        let tag_keys: Vec<String> = gone.into_iter().filter(|key| !wanted.contains_key(key)).collect();
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
            cx.call::<UntagResource>(input).await?;
        }
        cx.call::<TagResource>(TagResourceInput { resource_arn, tags: wanted }).await?;
        shown(cx, &name).await
    }

    /// By id, so that another repository that has taken the name stays.
    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let Some(repository_name) = name_of(cx, id).await? else { return Ok(()) };
        cx.call::<DeleteRepository>(DeleteRepositoryInput { repository_name }).await.map(drop)
    }
}

async fn name_of(cx: &Cx, id: &str) -> Result<Option<String>, OpError> {
    let mut next_token = None;
    loop {
        let input = ListRepositoriesInput { next_token, ..Default::default() };
        let page = cx.call::<ListRepositories>(input).await?;
        let found = page.repositories.into_iter().flatten().find(|r| r.repository_id.as_deref() == Some(id));
        if let Some(found) = found {
            return Ok(found.repository_name);
        }
        if page.next_token.is_none() {
            return Ok(None);
        }
        next_token = page.next_token;
    }
}

fn all_tags(request: &ResourceRequest, own: Option<&[Tag]>) -> IndexMap<String, String> {
    request.tags(own).into_iter().map(|tag| (tag.key, tag.value)).collect()
}

async fn tags_of(cx: &Cx, name: &str) -> Result<IndexMap<String, String>, OpError> {
    let resource_arn = arn(cx.region(), cx.account(), name).to_string();
    let input = ListTagsForResourceInput { resource_arn, next_token: None };
    Ok(cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default())
}

async fn shown(cx: &Cx, name: &str) -> Result<Physical, OpError> {
    let input = GetRepositoryInput { repository_name: name.to_owned() };
    physical(cx.call::<GetRepository>(input).await?.repository_metadata)
}

fn physical(metadata: Option<RepositoryMetadata>) -> Result<Physical, OpError> {
    let metadata = metadata.ok_or_else(|| OpError::internal("a repository without its metadata"))?;
    let id = metadata.repository_id.unwrap_or_default();
    Ok(Physical::new(id)
        .with("Arn", metadata.arn)
        .with("CloneUrlHttp", metadata.clone_url_http)
        .with("CloneUrlSsh", metadata.clone_url_ssh)
        .with("Name", metadata.repository_name))
}
