//! AWS::ApiGateway::Model.

use super::{gone, or_taken, patch};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::apigateway::{
    CreateModel, CreateModelInput, DeleteModel, DeleteModelInput, UpdateModel, UpdateModelInput,
};
use serde::Deserialize;
use serde_json::Value;

pub struct Model;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    name: Option<String>,
    content_type: Option<String>,
    description: Option<String>,
    schema: Option<Value>,
}

#[async_trait]
impl ResourceType for Model {
    const NAME: &'static str = "AWS::ApiGateway::Model";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("ContentType", PropertyKind::String).replaces(),
        Property::new("Description", PropertyKind::String),
        Property::new("Schema", PropertyKind::Json),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        // Names of models have letters and digits only.
        let generated = || request.generate_name(64).replace(|c: char| !c.is_ascii_alphanumeric(), "");
        let name = new.name.clone().unwrap_or_else(generated);
        let schema = Some(schema(&new));
        let input = CreateModelInput {
            rest_api_id: new.rest_api_id,
            name: name.clone(),
            description: new.description,
            schema,
            content_type: new.content_type.unwrap_or_else(|| "application/json".to_owned()),
        };
        or_taken(cx.creating(&request.token).call::<CreateModel>(input).await)?;
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
        let schema = schema(&new);
        let description = new.description.unwrap_or_default();
        let input = UpdateModelInput {
            rest_api_id: new.rest_api_id,
            model_name: id.to_owned(),
            patch_operations: Some(vec![
                patch("/schema", Some(schema)),
                patch("/description", Some(description)),
            ]),
        };
        cx.call::<UpdateModel>(input).await?;
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input = DeleteModelInput { rest_api_id: old.rest_api_id, model_name: id.to_owned() };
        gone(cx.call::<DeleteModel>(input).await)
    }
}

/// As text, whichever way the template has it.
fn schema(of: &Properties) -> String {
    match &of.schema {
        Some(Value::String(text)) => text.clone(),
        Some(schema) => schema.to_string(),
        None => "{}".to_owned(),
    }
}
