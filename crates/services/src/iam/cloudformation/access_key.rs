//! AWS::IAM::AccessKey.
//!
//! IAM takes no client token for keys and shows a secret once, so a creation that is performed again after a crash
//! can't find the key of the first attempt: it makes another, and the first stays with the user.

use super::holder::or_gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, seal_attribute};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::iam::{self, StatusType};
use serde::Deserialize;

pub struct AccessKey;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    status: Option<String>,
    user_name: String,
}

#[async_trait]
impl ResourceType for AccessKey {
    const NAME: &'static str = "AWS::IAM::AccessKey";
    const PROPERTIES: &'static [Property] = &[
        // A new number is a new key: that is all it is for.
        Property::new("Serial", PropertyKind::Integer).replaces(),
        Property::new("Status", PropertyKind::String),
        Property::new("UserName", PropertyKind::String).required().replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["SecretAccessKey"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = iam::CreateAccessKeyInput { user_name: Some(new.user_name.clone()) };
        let key = cx.call::<iam::CreateAccessKey>(input).await?.access_key.unwrap_or_default();
        let id = key.access_key_id.unwrap_or_default();
        set_status(cx, &id, &new).await?;
        let secret = seal_attribute(cx.world(), &key.secret_access_key.unwrap_or_default());
        Ok(Physical::new(id).with("SecretAccessKey", secret))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        set_status(cx, id, &new).await?;
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input =
            iam::DeleteAccessKeyInput { user_name: Some(old.user_name), access_key_id: id.to_owned() };
        or_gone(cx.call::<iam::DeleteAccessKey>(input).await)
    }
}

async fn set_status(cx: &Cx, id: &str, new: &Properties) -> Result<(), OpError> {
    let status: StatusType = match new.status.as_deref() {
        None => StatusType::Active,
        Some(text) => text
            .parse()
            .map_err(|_| aws::Error::new("ValidationError", 400, format!("{text} is not a valid Status.")))?,
    };
    let input = iam::UpdateAccessKeyInput {
        user_name: Some(new.user_name.clone()),
        access_key_id: id.to_owned(),
        status,
    };
    cx.call::<iam::UpdateAccessKey>(input).await.map(drop)
}
