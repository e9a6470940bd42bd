//! What methods of an API refer to by name or id: models, validators of requests and authorizers.

use super::api::{bad, missing};
use aws::Error;
use aws::apigateway::{self as model, errors};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Of an API. A deployment is a copy of this as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Parts {
    /// By name.
    pub models: IndexMap<String, Model>,
    /// By id.
    pub validators: IndexMap<String, Validator>,
    /// By id.
    pub authorizers: IndexMap<String, Authorizer>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Model {
    pub id: String,
    pub description: Option<String>,
    pub content_type: String,
    pub schema: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Validator {
    pub name: Option<String>,
    pub body: bool,
    pub parameters: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Authorizer {
    pub name: String,
    /// `TOKEN` or `REQUEST`.
    pub kind: String,
    pub auth_type: Option<String>,
    pub uri: String,
    pub credentials: Option<String>,
    /// `method.request.header.Authorization`, or several with commas.
    pub identity_source: Option<String>,
    pub identity_validation: Option<String>,
    /// How long an answer is used again.
    pub ttl_seconds: Option<i32>,
}

/// The TTL of an authorizer that does not say. [CreateAuthorizer]
pub const TTL_SECONDS: i32 = 300;

const EMPTY: &str = "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : \"Empty Schema\",\n  \
                     \"type\" : \"object\"\n}";
const ERROR: &str = "{\n  \"$schema\" : \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : \"Error Schema\",\n  \
                     \"type\" : \"object\",\n  \"properties\" : {\n    \"message\" : { \"type\" : \"string\" }\n  }\n}";

impl Parts {
    /// What every API has from the beginning.
    pub fn initial(mut id: impl FnMut() -> String) -> Self {
        let mut model = |description: &str, schema: &str| Model {
            id: id(),
            description: Some(description.to_owned()),
            content_type: "application/json".to_owned(),
            schema: Some(schema.to_owned()),
        };
        let models = [
            ("Empty".to_owned(), model("This is a default empty schema model", EMPTY)),
            ("Error".to_owned(), model("This is a default error schema model", ERROR)),
        ];
        Self { models: models.into(), ..Default::default() }
    }

    pub fn model(&mut self, name: &str) -> Result<&mut Model, Error> {
        self.models.get_mut(name).ok_or_else(|| no_model(name))
    }

    pub fn validator(&mut self, id: &str) -> Result<&mut Validator, Error> {
        self.validators.get_mut(id).ok_or_else(|| missing("Request Validator identifier"))
    }

    pub fn authorizer(&mut self, id: &str) -> Result<&mut Authorizer, Error> {
        self.authorizers.get_mut(id).ok_or_else(|| missing("Authorizer identifier"))
    }

    pub fn check_validator(&self, id: Option<&str>) -> Result<(), Error> {
        match id.filter(|id| !self.validators.contains_key(*id)) {
            Some(_) => Err(bad("Invalid Request Validator identifier specified")),
            None => Ok(()),
        }
    }

    pub fn check_model(&self, name: &str) -> Result<(), Error> {
        if self.models.contains_key(name) {
            return Ok(());
        }
        Err(bad(format!("Invalid model identifier specified: {name}")))
    }

    pub fn check_authorizer(&self, id: Option<&str>) -> Result<(), Error> {
        if id.is_some_and(|id| self.authorizers.contains_key(id)) {
            return Ok(());
        }
        Err(bad(
            "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a \
             valid authorizer.",
        ))
    }
}

pub fn no_model(name: &str) -> Error {
    errors::not_found_exception(format!("Invalid model name specified: {name}"))
}

impl Model {
    pub fn shown(&self, name: &str) -> model::Model {
        model::Model {
            id: Some(self.id.clone()),
            name: Some(name.to_owned()),
            description: self.description.clone(),
            schema: self.schema.clone(),
            content_type: Some(self.content_type.clone()),
        }
    }
}

impl Validator {
    pub fn shown(&self, id: &str) -> model::RequestValidator {
        model::RequestValidator {
            id: Some(id.to_owned()),
            name: self.name.clone(),
            validate_request_body: Some(self.body),
            validate_request_parameters: Some(self.parameters),
        }
    }
}

impl Authorizer {
    pub fn shown(&self, id: &str) -> model::Authorizer {
        model::Authorizer {
            id: Some(id.to_owned()),
            name: Some(self.name.clone()),
            r#type: self.kind.parse().ok(),
            auth_type: Some(self.auth_type.clone().unwrap_or_else(|| "custom".to_owned())),
            authorizer_uri: Some(self.uri.clone()),
            authorizer_credentials: self.credentials.clone(),
            identity_source: self.identity_source.clone(),
            identity_validation_expression: self.identity_validation.clone(),
            authorizer_result_ttl_in_seconds: self.ttl_seconds,
            ..Default::default()
        }
    }
}
