//! The nouns: an API with its tree of resources, what a deployment keeps of it, and a stage.

use super::parts::Parts;
use aws::apigateway::{self as model, errors};
use aws::{Account, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Resources by id. A deployment is a copy of this.
pub type Resources = IndexMap<String, Resource>;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Api {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub version: Option<String>,
    pub created_at: Timestamp,
    pub binary_media_types: Vec<String>,
    pub minimum_compression_size: Option<i32>,
    /// `EDGE` or `REGIONAL`: the same here, where there is no edge.
    pub endpoint: String,
    /// `ipv4` or `dualstack`: the listener decides.
    pub ip_address_type: String,
    pub disabled: bool,
    pub tags: IndexMap<String, String>,
    pub root: String,
    pub resources: Resources,
    pub parts: Parts,
    pub stages: IndexMap<String, Stage>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    pub id: String,
    pub parent: Option<String>,
    pub part: Option<String>,
    pub path: String,
    pub methods: IndexMap<String, Method>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Method {
    pub authorization: String,
    pub authorizer: Option<String>,
    pub api_key_required: bool,
    pub validator: Option<String>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<IndexMap<String, bool>>,
    pub request_models: Option<IndexMap<String, String>>,
    pub responses: IndexMap<String, MethodResponse>,
    pub integration: Option<Integration>,
    /// The creation that made it, if that may be asked for again: a method has no id that could say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MethodResponse {
    pub parameters: Option<IndexMap<String, bool>>,
    pub models: Option<IndexMap<String, String>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Integration {
    /// `AWS_PROXY` or `MOCK`.
    pub kind: String,
    pub http_method: Option<String>,
    pub uri: Option<String>,
    pub credentials: Option<String>,
    pub request_templates: Option<IndexMap<String, String>>,
    pub passthrough: String,
    pub timeout: i32,
    pub cache_namespace: String,
    pub responses: IndexMap<String, IntegrationResponse>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IntegrationResponse {
    pub selection: Option<String>,
    pub parameters: Option<IndexMap<String, String>>,
    pub templates: Option<IndexMap<String, String>>,
}

/// What a stage serves: the API as it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    pub id: String,
    pub description: Option<String>,
    pub created_at: Timestamp,
    pub resources: Resources,
    pub parts: Parts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    pub name: String,
    pub deployment: String,
    pub description: Option<String>,
    pub variables: IndexMap<String, String>,
    pub documentation_version: Option<String>,
    pub tags: IndexMap<String, String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

pub fn bad(message: impl Into<String>) -> Error {
    errors::bad_request_exception(message)
}

pub fn missing(what: &str) -> Error {
    errors::not_found_exception(format!("Invalid {what} specified"))
}

pub fn no_api(account: Account, id: &str) -> Error {
    errors::not_found_exception(format!("Invalid API identifier specified {account}:{id}"))
}

fn some<T>(map: IndexMap<String, T>) -> Option<IndexMap<String, T>> {
    (!map.is_empty()).then_some(map)
}

impl Api {
    /// `arn:aws:apigateway:us-east-1::/restapis/abc`
    pub fn arn(region: &Region, id: &str) -> String {
        format!("arn:aws:apigateway:{region}::/restapis/{id}")
    }

    pub fn resource(&mut self, id: &str) -> Result<&mut Resource, Error> {
        self.resources.get_mut(id).ok_or_else(|| missing("Resource identifier"))
    }

    pub fn method(&mut self, resource: &str, method: &str) -> Result<&mut Method, Error> {
        let resource = self.resource(resource)?;
        resource.methods.get_mut(method).ok_or_else(|| missing("Method identifier"))
    }

    pub fn integration(&mut self, resource: &str, method: &str) -> Result<&mut Integration, Error> {
        let method = self.method(resource, method)?;
        method.integration.as_mut().ok_or_else(|| missing("Integration identifier"))
    }

    pub fn stage(&mut self, name: &str) -> Result<&mut Stage, Error> {
        self.stages.get_mut(name).ok_or_else(|| missing("stage identifier"))
    }

    pub fn shown(&self) -> model::RestApi {
        model::RestApi {
            id: Some(self.id.clone()),
            name: Some(self.name.clone()),
            description: self.description.clone(),
            created_date: Some(self.created_at),
            version: self.version.clone(),
            binary_media_types: Some(self.binary_media_types.clone()).filter(|t| !t.is_empty()),
            minimum_compression_size: self.minimum_compression_size,
            api_key_source: Some(model::ApiKeySourceType::Header),
            endpoint_configuration: Some(model::EndpointConfiguration {
                types: self.endpoint.parse().ok().map(|endpoint| vec![endpoint]),
                ip_address_type: self.ip_address_type.parse().ok(),
                ..Default::default()
            }),
            tags: some(self.tags.clone()),
            disable_execute_api_endpoint: Some(self.disabled),
            root_resource_id: Some(self.root.clone()),
            ..Default::default()
        }
    }
}

impl Resource {
    /// With its methods whole, or only named.
    pub fn shown(&self, whole: bool) -> model::Resource {
        let methods = self.methods.iter().map(|(name, method)| {
            let method = if whole { method.shown(name) } else { model::Method::default() };
            (name.clone(), method)
        });
        model::Resource {
            id: Some(self.id.clone()),
            parent_id: self.parent.clone(),
            path_part: self.part.clone(),
            path: Some(self.path.clone()),
            resource_methods: some(methods.collect()),
        }
    }
}

impl Method {
    pub fn shown(&self, name: &str) -> model::Method {
        model::Method {
            http_method: Some(name.to_owned()),
            authorization_type: Some(self.authorization.clone()),
            authorizer_id: self.authorizer.clone(),
            api_key_required: Some(self.api_key_required),
            request_validator_id: self.validator.clone(),
            operation_name: self.operation_name.clone(),
            request_parameters: self.request_parameters.clone(),
            request_models: self.request_models.clone(),
            method_responses: some(
                self.responses.iter().map(|(status, r)| (status.clone(), r.shown(status))).collect(),
            ),
            method_integration: self.integration.as_ref().map(Integration::shown),
            ..Default::default()
        }
    }
}

impl MethodResponse {
    pub fn shown(&self, status: &str) -> model::MethodResponse {
        model::MethodResponse {
            status_code: Some(status.to_owned()),
            response_parameters: self.parameters.clone(),
            response_models: self.models.clone(),
        }
    }
}

impl Integration {
    pub fn shown(&self) -> model::Integration {
        model::Integration {
            r#type: self.kind.parse().ok(),
            http_method: self.http_method.clone(),
            uri: self.uri.clone(),
            credentials: self.credentials.clone(),
            request_templates: self.request_templates.clone(),
            passthrough_behavior: Some(self.passthrough.clone()),
            timeout_in_millis: Some(self.timeout),
            cache_namespace: Some(self.cache_namespace.clone()),
            cache_key_parameters: Some(Vec::new()),
            integration_responses: some(
                self.responses.iter().map(|(status, r)| (status.clone(), r.shown(status))).collect(),
            ),
            ..Default::default()
        }
    }
}

impl IntegrationResponse {
    pub fn shown(&self, status: &str) -> model::IntegrationResponse {
        model::IntegrationResponse {
            status_code: Some(status.to_owned()),
            selection_pattern: self.selection.clone(),
            response_parameters: self.parameters.clone(),
            response_templates: self.templates.clone(),
            ..Default::default()
        }
    }
}

impl Deployment {
    pub fn shown(&self, with_summary: bool) -> model::Deployment {
        let summary = || {
            let paths = self.resources.values().filter(|r| !r.methods.is_empty()).map(|r| {
                let methods = r.methods.iter().map(|(name, m)| {
                    let snapshot = model::MethodSnapshot {
                        authorization_type: Some(m.authorization.clone()),
                        api_key_required: Some(m.api_key_required),
                    };
                    (name.clone(), snapshot)
                });
                (r.path.clone(), methods.collect())
            });
            paths.collect()
        };
        model::Deployment {
            id: Some(self.id.clone()),
            description: self.description.clone(),
            created_date: Some(self.created_at),
            api_summary: with_summary.then(summary),
        }
    }
}

impl Stage {
    pub fn shown(&self) -> model::Stage {
        model::Stage {
            deployment_id: Some(self.deployment.clone()),
            stage_name: Some(self.name.clone()),
            description: self.description.clone(),
            documentation_version: self.documentation_version.clone(),
            cache_cluster_enabled: Some(false),
            cache_cluster_status: Some(model::CacheClusterStatus::NotAvailable),
            method_settings: Some(IndexMap::new()),
            variables: some(self.variables.clone()),
            tracing_enabled: Some(false),
            tags: some(self.tags.clone()),
            created_date: Some(self.created_at),
            last_updated_date: Some(self.updated_at),
            ..Default::default()
        }
    }
}
