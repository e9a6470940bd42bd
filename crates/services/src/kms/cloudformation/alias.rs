//! AWS::KMS::Alias.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::kms::{
    CreateAlias, CreateAliasInput, DeleteAlias, DeleteAliasInput, DescribeKey, DescribeKeyInput, UpdateAlias,
    UpdateAliasInput,
};
use serde::Deserialize;

pub struct Alias;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    alias_name: String,
    target_key_id: String,
}

#[async_trait]
impl ResourceType for Alias {
    const NAME: &'static str = "AWS::KMS::Alias";
    const PROPERTIES: &'static [Property] = &[
        Property::new("AliasName", PropertyKind::String).required().replaces(),
        Property::new("TargetKeyId", PropertyKind::String).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.alias_name;
        let input = CreateAliasInput { alias_name: name.clone(), target_key_id: new.target_key_id.clone() };
        match cx.call::<CreateAlias>(input).await {
            // An earlier attempt made it, if it stands for the same key.
            Err(OpError::Aws(error)) if error.code == "AlreadyExistsException" => {
                if key_id(cx, &name).await? != key_id(cx, &new.target_key_id).await? {
                    return Err(error.into());
                }
            }
            other => {
                other?;
            }
        }
        Ok(Physical::new(name))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let input = UpdateAliasInput { alias_name: id.to_owned(), target_key_id: new.target_key_id };
        cx.call::<UpdateAlias>(input).await?;
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        match cx.call::<DeleteAlias>(DeleteAliasInput { alias_name: id.to_owned() }).await {
            Err(OpError::Aws(error)) if error.code == "NotFoundException" => Ok(()),
            other => other.map(drop),
        }
    }
}

async fn key_id(cx: &Cx, name: &str) -> Result<Option<String>, OpError> {
    let input = DescribeKeyInput { key_id: name.to_owned(), grant_tokens: None };
    let output = cx.call::<DescribeKey>(input).await?;
    Ok(output.key_metadata.and_then(|m| m.key_id))
}
