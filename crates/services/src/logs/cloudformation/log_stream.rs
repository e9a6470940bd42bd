//! AWS::Logs::LogStream. It has no tags, so a stream of the same name is taken for one that an earlier attempt made only
//! if its name was made up for this request.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::logs::{CreateLogStream, CreateLogStreamInput, DeleteLogStream, DeleteLogStreamInput};
use serde::Deserialize;

pub struct LogStream;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    log_group_name: String,
    log_stream_name: Option<String>,
}

#[async_trait]
impl ResourceType for LogStream {
    const NAME: &'static str = "AWS::Logs::LogStream";
    const PROPERTIES: &'static [Property] = &[
        Property::new("LogGroupName", PropertyKind::String).required().replaces(),
        Property::new("LogStreamName", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let is_made_up = new.log_stream_name.is_none();
        let name = new.log_stream_name.unwrap_or_else(|| request.generate_name(512));
        let input =
            CreateLogStreamInput { log_group_name: new.log_group_name, log_stream_name: name.clone() };
        match cx.call::<CreateLogStream>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceAlreadyExistsException" => {
                if !is_made_up {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
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
        _: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        _: Properties,
    ) -> Result<Physical, OpError> {
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input =
            DeleteLogStreamInput { log_group_name: old.log_group_name, log_stream_name: id.to_owned() };
        match cx.call::<DeleteLogStream>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => Ok(()),
            other => other.map(drop),
        }
    }
}
