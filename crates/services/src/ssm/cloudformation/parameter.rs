//! AWS::SSM::Parameter. Its tags are a map, not a list; SecureString can't be made by CloudFormation.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::ssm::{
    AddTagsToResource, AddTagsToResourceInput, DeleteParameter, DeleteParameterInput, ListTagsForResource,
    ListTagsForResourceInput, PutParameter, PutParameterInput, RemoveTagsFromResource,
    RemoveTagsFromResourceInput, ResourceTypeForTagging, Tag,
};
use indexmap::IndexMap;
use serde::Deserialize;

pub struct Parameter;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: Option<String>,
    r#type: String,
    value: String,
    description: Option<String>,
    allowed_pattern: Option<String>,
    tier: Option<String>,
    data_type: Option<String>,
    tags: Option<IndexMap<String, String>>,
}

#[async_trait]
impl ResourceType for Parameter {
    const NAME: &'static str = "AWS::SSM::Parameter";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("Type", PropertyKind::String).required(),
        Property::new("Value", PropertyKind::String).required(),
        Property::new("Description", PropertyKind::String),
        Property::new("AllowedPattern", PropertyKind::String),
        Property::new("Tier", PropertyKind::String),
        Property::new("DataType", PropertyKind::String),
        Property::new("Tags", PropertyKind::Map(&PropertyKind::String)),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Type", "Value"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.name.clone();
        let name = name.unwrap_or_else(|| format!("CFN-{}-{}", request.logical_id, request.name_suffix()));
        let tags = all_tags(request, new.tags.as_ref());
        let put = PutParameterInput { tags: Some(tags), ..put_input(&name, &new)? };
        match cx.call::<PutParameter>(put).await {
            Err(OpError::Aws(error)) if error.code == "ParameterAlreadyExists" => {
                if !made_here(cx, request, &name).await? {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
                }
            }
            Err(error) => return Err(error),
            Ok(_) => {}
        }
        Ok(physical(name, new))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let put = PutParameterInput { overwrite: Some(true), ..put_input(id, &new)? };
        cx.call::<PutParameter>(put).await?;
        let wanted = all_tags(request, new.tags.as_ref());
        let gone: Vec<String> = old.tags.unwrap_or_default().into_keys().collect();
        let gone: Vec<String> = gone.into_iter().filter(|k| !wanted.iter().any(|t| t.key == *k)).collect();
        let (resource_type, resource_id) = (ResourceTypeForTagging::Parameter, id.to_owned());
        if !gone.is_empty() {
            let input = RemoveTagsFromResourceInput {
                resource_type,
                resource_id: resource_id.clone(),
                tag_keys: gone,
            };
            cx.call::<RemoveTagsFromResource>(input).await?;
        }
        let add = AddTagsToResourceInput { resource_type, resource_id, tags: wanted };
        cx.call::<AddTagsToResource>(add).await?;
        Ok(physical(id.to_owned(), new))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        match cx.call::<DeleteParameter>(DeleteParameterInput { name: id.to_owned() }).await {
            Err(OpError::Aws(error)) if error.code == "ParameterNotFound" => Ok(()),
            other => other.map(drop),
        }
    }
}

fn put_input(name: &str, new: &Properties) -> Result<PutParameterInput, OpError> {
    let invalid = |what: &str, value: &str| Error::validation(format!("{value} is not a valid {what}."));
    if new.r#type == "SecureString" {
        return Err(invalid(
            "Type: CloudFormation can't create SecureString parameters; Type",
            "SecureString",
        )
        .into());
    }
    let tier = new.tier.as_deref().map(|t| t.parse().map_err(|_| invalid("Tier", t))).transpose()?;
    Ok(PutParameterInput {
        name: name.to_owned(),
        r#type: Some(new.r#type.parse().map_err(|_| invalid("Type", &new.r#type))?),
        value: new.value.clone(),
        description: new.description.clone(),
        allowed_pattern: new.allowed_pattern.clone(),
        tier,
        data_type: new.data_type.clone(),
        ..Default::default()
    })
}

fn all_tags(request: &ResourceRequest, own: Option<&IndexMap<String, String>>) -> Vec<Tag> {
    let own: Vec<_> = own
        .into_iter()
        .flatten()
        .map(|(key, value)| crate::resource::Tag { key: key.clone(), value: value.clone() })
        .collect();
    request.tags(Some(&own)).into_iter().map(|t| Tag { key: t.key, value: t.value }).collect()
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> Result<bool, OpError> {
    let input = ListTagsForResourceInput {
        resource_type: ResourceTypeForTagging::Parameter,
        resource_id: name.to_owned(),
    };
    let tags = cx.call::<ListTagsForResource>(input).await?.tag_list.unwrap_or_default();
    Ok(request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))))
}

fn physical(name: String, new: Properties) -> Physical {
    Physical::new(name).with("Type", new.r#type).with("Value", new.value)
}
