//! CodeConnections: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "codeconnections",
    service_id: "CodeConnections",
    endpoint_prefix: "codeconnections",
    signing_name: "codeconnections",
    protocol: crate::Protocol::AwsJson10,
    target_prefix: Some("com.amazonaws.codeconnections.CodeConnections_20231201"),
    api_version: "2023-12-01",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::CREATE_CONNECTION,
        &info::CREATE_HOST,
        &info::DELETE_CONNECTION,
        &info::DELETE_HOST,
        &info::GET_CONNECTION,
        &info::GET_CONNECTION_INSTALLATION,
        &info::GET_HOST,
        &info::LIST_CONNECTIONS,
        &info::LIST_HOSTS,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::TAG_RESOURCE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_CONNECTION_INSTALLATION,
        &info::UPDATE_HOST,
    ],
};

pub struct CreateConnection;

impl crate::Operation for CreateConnection {
    type Input = CreateConnectionInput;
    type Output = CreateConnectionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_CONNECTION;
}

pub struct CreateHost;

impl crate::Operation for CreateHost {
    type Input = CreateHostInput;
    type Output = CreateHostOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_HOST;
}

pub struct DeleteConnection;

impl crate::Operation for DeleteConnection {
    type Input = DeleteConnectionInput;
    type Output = DeleteConnectionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_CONNECTION;
}

pub struct DeleteHost;

impl crate::Operation for DeleteHost {
    type Input = DeleteHostInput;
    type Output = DeleteHostOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_HOST;
}

pub struct GetConnection;

impl crate::Operation for GetConnection {
    type Input = GetConnectionInput;
    type Output = GetConnectionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_CONNECTION;
}

pub struct GetConnectionInstallation;

impl crate::Operation for GetConnectionInstallation {
    type Input = GetConnectionInstallationInput;
    type Output = GetConnectionInstallationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_CONNECTION_INSTALLATION;
}

pub struct GetHost;

impl crate::Operation for GetHost {
    type Input = GetHostInput;
    type Output = GetHostOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_HOST;
}

pub struct ListConnections;

impl crate::Operation for ListConnections {
    type Input = ListConnectionsInput;
    type Output = ListConnectionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_CONNECTIONS;
}

pub struct ListHosts;

impl crate::Operation for ListHosts {
    type Input = ListHostsInput;
    type Output = ListHostsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_HOSTS;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_RESOURCE;
}

pub struct UpdateConnectionInstallation;

impl crate::Operation for UpdateConnectionInstallation {
    type Input = UpdateConnectionInstallationInput;
    type Output = UpdateConnectionInstallationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_CONNECTION_INSTALLATION;
}

pub struct UpdateHost;

impl crate::Operation for UpdateHost {
    type Input = UpdateHostInput;
    type Output = UpdateHostOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_HOST;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static CREATE_CONNECTION: OperationInfo = OperationInfo {
        name: "CreateConnection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_CONNECTION_INPUT,
        output: &schema::CREATE_CONNECTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["LimitExceededException", "ResourceNotFoundException", "ResourceUnavailableException"],
    };
    pub static CREATE_HOST: OperationInfo = OperationInfo {
        name: "CreateHost",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_HOST_INPUT,
        output: &schema::CREATE_HOST_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["LimitExceededException"],
    };
    pub static DELETE_CONNECTION: OperationInfo = OperationInfo {
        name: "DeleteConnection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_CONNECTION_INPUT,
        output: &schema::DELETE_CONNECTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException"],
    };
    pub static DELETE_HOST: OperationInfo = OperationInfo {
        name: "DeleteHost",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_HOST_INPUT,
        output: &schema::DELETE_HOST_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "ResourceUnavailableException"],
    };
    pub static GET_CONNECTION: OperationInfo = OperationInfo {
        name: "GetConnection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_CONNECTION_INPUT,
        output: &schema::GET_CONNECTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "ResourceUnavailableException"],
    };
    pub static GET_CONNECTION_INSTALLATION: OperationInfo = OperationInfo {
        name: "GetConnectionInstallation",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_CONNECTION_INSTALLATION_INPUT,
        output: &schema::GET_CONNECTION_INSTALLATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException"],
    };
    pub static GET_HOST: OperationInfo = OperationInfo {
        name: "GetHost",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_HOST_INPUT,
        output: &schema::GET_HOST_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "ResourceUnavailableException"],
    };
    pub static LIST_CONNECTIONS: OperationInfo = OperationInfo {
        name: "ListConnections",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_CONNECTIONS_INPUT,
        output: &schema::LIST_CONNECTIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException"],
    };
    pub static LIST_HOSTS: OperationInfo = OperationInfo {
        name: "ListHosts",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_HOSTS_INPUT,
        output: &schema::LIST_HOSTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException"],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_RESOURCE_INPUT,
        output: &schema::TAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException", "LimitExceededException"],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_RESOURCE_INPUT,
        output: &schema::UNTAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ResourceNotFoundException"],
    };
    pub static UPDATE_CONNECTION_INSTALLATION: OperationInfo = OperationInfo {
        name: "UpdateConnectionInstallation",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_CONNECTION_INSTALLATION_INPUT,
        output: &schema::UPDATE_CONNECTION_INSTALLATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "ResourceNotFoundException", "ResourceUnavailableException"],
    };
    pub static UPDATE_HOST: OperationInfo = OperationInfo {
        name: "UpdateHost",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_HOST_INPUT,
        output: &schema::UPDATE_HOST_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ConflictException",
            "ResourceNotFoundException",
            "ResourceUnavailableException",
            "UnsupportedOperationException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::new("ConflictException", 409, message)
    }
    pub fn invalid_input_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidInputException", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceededException", 429, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceNotFoundException", 404, message)
    }
    pub fn resource_unavailable_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceUnavailableException", 400, message)
    }
    pub fn unsupported_operation_exception(message: impl Into<String>) -> Error {
        Error::new("UnsupportedOperationException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Connection {
    pub connection_name: Option<String>,
    pub connection_arn: Option<String>,
    pub provider_type: Option<ProviderType>,
    pub owner_account_id: Option<String>,
    pub connection_status: Option<ConnectionStatus>,
    pub host_arn: Option<String>,
}

impl crate::TreeValue for Connection {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            connection_name: s.take_optional(0)?,
            connection_arn: s.take_optional(1)?,
            provider_type: s.take_optional(2)?,
            owner_account_id: s.take_optional(3)?,
            connection_status: s.take_optional(4)?,
            host_arn: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.connection_name);
        s.put_optional(1, self.connection_arn);
        s.put_optional(2, self.provider_type);
        s.put_optional(3, self.owner_account_id);
        s.put_optional(4, self.connection_status);
        s.put_optional(5, self.host_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Connection {
    const SCHEMA: &'static crate::Schema = &schema::CONNECTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateConnectionInput {
    pub provider_type: Option<ProviderType>,
    pub connection_name: String,
    pub tags: Option<Vec<Tag>>,
    pub host_arn: Option<String>,
}

impl crate::TreeValue for CreateConnectionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            provider_type: s.take_optional(0)?,
            connection_name: s.take(1)?,
            tags: s.take_optional(2)?,
            host_arn: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.provider_type);
        s.put(1, self.connection_name);
        s.put_optional(2, self.tags);
        s.put_optional(3, self.host_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateConnectionInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_CONNECTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateConnectionOutput {
    pub connection_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateConnectionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connection_arn: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.connection_arn);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateConnectionOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_CONNECTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateHostInput {
    pub name: String,
    pub provider_type: ProviderType,
    pub provider_endpoint: String,
    pub vpc_configuration: Option<VpcConfiguration>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateHostInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            provider_type: s.take(1)?,
            provider_endpoint: s.take(2)?,
            vpc_configuration: s.take_optional(3)?,
            tags: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.name);
        s.put(1, self.provider_type);
        s.put(2, self.provider_endpoint);
        s.put_optional(3, self.vpc_configuration);
        s.put_optional(4, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateHostInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_HOST_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateHostOutput {
    pub host_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateHostOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { host_arn: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.host_arn);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateHostOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_HOST_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteConnectionInput {
    pub connection_arn: String,
}

impl crate::TreeValue for DeleteConnectionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connection_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.connection_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteConnectionInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_CONNECTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteConnectionOutput {}

impl crate::TreeValue for DeleteConnectionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteConnectionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_CONNECTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteHostInput {
    pub host_arn: String,
}

impl crate::TreeValue for DeleteHostInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { host_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.host_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteHostInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_HOST_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteHostOutput {}

impl crate::TreeValue for DeleteHostOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteHostOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_HOST_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConnectionInput {
    pub connection_arn: String,
}

impl crate::TreeValue for GetConnectionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connection_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.connection_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetConnectionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CONNECTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConnectionInstallationInput {
    pub connection_arn: String,
}

impl crate::TreeValue for GetConnectionInstallationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connection_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.connection_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetConnectionInstallationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CONNECTION_INSTALLATION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConnectionInstallationOutput {
    pub remote: Option<String>,
    pub webhook_path: Option<String>,
    pub webhook_secret: Option<String>,
}

impl crate::TreeValue for GetConnectionInstallationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            remote: s.take_optional(0)?,
            webhook_path: s.take_optional(1)?,
            webhook_secret: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.remote);
        s.put_optional(1, self.webhook_path);
        s.put_optional(2, self.webhook_secret);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetConnectionInstallationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CONNECTION_INSTALLATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConnectionOutput {
    pub connection: Option<Connection>,
}

impl crate::TreeValue for GetConnectionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connection: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.connection);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetConnectionOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_CONNECTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetHostInput {
    pub host_arn: String,
}

impl crate::TreeValue for GetHostInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { host_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.host_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetHostInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_HOST_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetHostOutput {
    pub name: Option<String>,
    pub status: Option<String>,
    pub provider_type: Option<ProviderType>,
    pub provider_endpoint: Option<String>,
    pub vpc_configuration: Option<VpcConfiguration>,
}

impl crate::TreeValue for GetHostOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            status: s.take_optional(1)?,
            provider_type: s.take_optional(2)?,
            provider_endpoint: s.take_optional(3)?,
            vpc_configuration: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.name);
        s.put_optional(1, self.status);
        s.put_optional(2, self.provider_type);
        s.put_optional(3, self.provider_endpoint);
        s.put_optional(4, self.vpc_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetHostOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_HOST_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Host {
    pub name: Option<String>,
    pub host_arn: Option<String>,
    pub provider_type: Option<ProviderType>,
    pub provider_endpoint: Option<String>,
    pub vpc_configuration: Option<VpcConfiguration>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}

impl crate::TreeValue for Host {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            host_arn: s.take_optional(1)?,
            provider_type: s.take_optional(2)?,
            provider_endpoint: s.take_optional(3)?,
            vpc_configuration: s.take_optional(4)?,
            status: s.take_optional(5)?,
            status_message: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.name);
        s.put_optional(1, self.host_arn);
        s.put_optional(2, self.provider_type);
        s.put_optional(3, self.provider_endpoint);
        s.put_optional(4, self.vpc_configuration);
        s.put_optional(5, self.status);
        s.put_optional(6, self.status_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Host {
    const SCHEMA: &'static crate::Schema = &schema::HOST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListConnectionsInput {
    pub provider_type_filter: Option<ProviderType>,
    pub host_arn_filter: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListConnectionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            provider_type_filter: s.take_optional(0)?,
            host_arn_filter: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.provider_type_filter);
        s.put_optional(1, self.host_arn_filter);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListConnectionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_CONNECTIONS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListConnectionsOutput {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListConnectionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connections: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.connections);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListConnectionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_CONNECTIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListHostsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListHostsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { max_results: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.max_results);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListHostsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_HOSTS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListHostsOutput {
    pub hosts: Option<Vec<Host>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListHostsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { hosts: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.hosts);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListHostsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_HOSTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

impl crate::TreeValue for ListTagsForResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.resource_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for ListTagsForResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tag {
    const SCHEMA: &'static crate::Schema = &schema::TAG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceOutput {}

impl crate::TreeValue for TagResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceOutput {}

impl crate::TreeValue for UntagResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateConnectionInstallationInput {
    pub connection_arn: String,
    pub remote: String,
    pub token: Option<String>,
    pub new_webhook_secret: Option<bool>,
}

impl crate::TreeValue for UpdateConnectionInstallationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            connection_arn: s.take(0)?,
            remote: s.take(1)?,
            token: s.take_optional(2)?,
            new_webhook_secret: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.connection_arn);
        s.put(1, self.remote);
        s.put_optional(2, self.token);
        s.put_optional(3, self.new_webhook_secret);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateConnectionInstallationInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_CONNECTION_INSTALLATION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateConnectionInstallationOutput {
    pub connection: Option<Connection>,
}

impl crate::TreeValue for UpdateConnectionInstallationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { connection: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.connection);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateConnectionInstallationOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_CONNECTION_INSTALLATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateHostInput {
    pub host_arn: String,
    pub provider_endpoint: Option<String>,
    pub vpc_configuration: Option<VpcConfiguration>,
}

impl crate::TreeValue for UpdateHostInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            host_arn: s.take(0)?,
            provider_endpoint: s.take_optional(1)?,
            vpc_configuration: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.host_arn);
        s.put_optional(1, self.provider_endpoint);
        s.put_optional(2, self.vpc_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateHostInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_HOST_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateHostOutput {}

impl crate::TreeValue for UpdateHostOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateHostOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_HOST_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VpcConfiguration {
    pub vpc_id: String,
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub tls_certificate: Option<String>,
}

impl crate::TreeValue for VpcConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            vpc_id: s.take(0)?,
            subnet_ids: s.take(1)?,
            security_group_ids: s.take(2)?,
            tls_certificate: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.vpc_id);
        s.put(1, self.subnet_ids);
        s.put(2, self.security_group_ids);
        s.put_optional(3, self.tls_certificate);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VpcConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::VPC_CONFIGURATION;
}

crate::serde_by_tree!(
    Connection,
    CreateConnectionInput,
    CreateConnectionOutput,
    CreateHostInput,
    CreateHostOutput,
    DeleteConnectionInput,
    DeleteConnectionOutput,
    DeleteHostInput,
    DeleteHostOutput,
    GetConnectionInput,
    GetConnectionInstallationInput,
    GetConnectionInstallationOutput,
    GetConnectionOutput,
    GetHostInput,
    GetHostOutput,
    Host,
    ListConnectionsInput,
    ListConnectionsOutput,
    ListHostsInput,
    ListHostsOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    Tag,
    TagResourceInput,
    TagResourceOutput,
    UntagResourceInput,
    UntagResourceOutput,
    UpdateConnectionInstallationInput,
    UpdateConnectionInstallationOutput,
    UpdateHostInput,
    UpdateHostOutput,
    VpcConfiguration,
);

crate::string_enum! {
    pub enum ConnectionStatus {
        Pending = "PENDING",
        Available = "AVAILABLE",
        Error = "ERROR",
    }
    pub enum ProviderType {
        Bitbucket = "Bitbucket",
        GitHub = "GitHub",
        GitHubEnterpriseServer = "GitHubEnterpriseServer",
        GitLab = "GitLab",
        GitLabSelfManaged = "GitLabSelfManaged",
        AzureDevOps = "AzureDevOps",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACCOUNT_ID: Schema =
        Schema::plain("AccountId", Kind::String).min(12.0).max(12.0).pattern("[0-9]{12}");
    pub static AMAZON_RESOURCE_NAME: Schema = Schema::plain("AmazonResourceName", Kind::String)
        .min(1.0)
        .max(1011.0)
        .pattern(r"arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+");
    pub static CONNECTION: Schema = Schema::plain("Connection", Kind::Structure).members(&[
        Member::plain("ConnectionName", &CONNECTION_NAME),
        Member::plain("ConnectionArn", &CONNECTION_ARN),
        Member::plain("ProviderType", &PROVIDER_TYPE),
        Member::plain("OwnerAccountId", &ACCOUNT_ID),
        Member::plain("ConnectionStatus", &CONNECTION_STATUS),
        Member::plain("HostArn", &HOST_ARN),
    ]);
    pub static CONNECTION_ARN: Schema = Schema::plain("ConnectionArn", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+");
    pub static CONNECTION_LIST: Schema =
        Schema::plain("ConnectionList", Kind::List).members(&[Member::plain("member", &CONNECTION)]);
    pub static CONNECTION_NAME: Schema =
        Schema::plain("ConnectionName", Kind::String).min(1.0).max(32.0).pattern(r"[\s\S]*");
    pub static CONNECTION_REMOTE: Schema =
        Schema::plain("ConnectionRemote", Kind::String).min(1.0).max(2048.0);
    pub static CONNECTION_STATUS: Schema =
        Schema::plain("ConnectionStatus", Kind::String).one_of(super::ConnectionStatus::VALUES);
    pub static CONNECTION_TOKEN: Schema =
        Schema::plain("ConnectionToken", Kind::String).min(1.0).max(4096.0).sensitive();
    pub static CREATE_CONNECTION_INPUT: Schema = Schema::plain("CreateConnectionInput", Kind::Structure)
        .members(&[
            Member::plain("ProviderType", &PROVIDER_TYPE),
            Member::plain("ConnectionName", &CONNECTION_NAME).required(),
            Member::plain("Tags", &TAG_LIST),
            Member::plain("HostArn", &HOST_ARN),
        ]);
    pub static CREATE_CONNECTION_OUTPUT: Schema = Schema::plain("CreateConnectionOutput", Kind::Structure)
        .members(&[
            Member::plain("ConnectionArn", &CONNECTION_ARN).required(),
            Member::plain("Tags", &TAG_LIST),
        ]);
    pub static CREATE_HOST_INPUT: Schema = Schema::plain("CreateHostInput", Kind::Structure).members(&[
        Member::plain("Name", &HOST_NAME).required(),
        Member::plain("ProviderType", &PROVIDER_TYPE).required(),
        Member::plain("ProviderEndpoint", &URL).required(),
        Member::plain("VpcConfiguration", &VPC_CONFIGURATION),
        Member::plain("Tags", &TAG_LIST),
    ]);
    pub static CREATE_HOST_OUTPUT: Schema = Schema::plain("CreateHostOutput", Kind::Structure)
        .members(&[Member::plain("HostArn", &HOST_ARN), Member::plain("Tags", &TAG_LIST)]);
    pub static DELETE_CONNECTION_INPUT: Schema = Schema::plain("DeleteConnectionInput", Kind::Structure)
        .members(&[Member::plain("ConnectionArn", &CONNECTION_ARN).required()]);
    pub static DELETE_CONNECTION_OUTPUT: Schema = Schema::plain("DeleteConnectionOutput", Kind::Structure);
    pub static DELETE_HOST_INPUT: Schema = Schema::plain("DeleteHostInput", Kind::Structure)
        .members(&[Member::plain("HostArn", &HOST_ARN).required()]);
    pub static DELETE_HOST_OUTPUT: Schema = Schema::plain("DeleteHostOutput", Kind::Structure);
    pub static GET_CONNECTION_INPUT: Schema = Schema::plain("GetConnectionInput", Kind::Structure)
        .members(&[Member::plain("ConnectionArn", &CONNECTION_ARN).required()]);
    pub static GET_CONNECTION_INSTALLATION_INPUT: Schema = Schema::plain(
        "GetConnectionInstallationInput",
        Kind::Structure,
    )
    .members(&[Member::plain("ConnectionArn", &CONNECTION_ARN).required()]);
    pub static GET_CONNECTION_INSTALLATION_OUTPUT: Schema =
        Schema::plain("GetConnectionInstallationOutput", Kind::Structure).members(&[
            Member::plain("Remote", &CONNECTION_REMOTE),
            Member::plain("WebhookPath", &WEBHOOK_PATH),
            Member::plain("WebhookSecret", &WEBHOOK_SECRET),
        ]);
    pub static GET_CONNECTION_OUTPUT: Schema = Schema::plain("GetConnectionOutput", Kind::Structure)
        .members(&[Member::plain("Connection", &CONNECTION)]);
    pub static GET_HOST_INPUT: Schema = Schema::plain("GetHostInput", Kind::Structure)
        .members(&[Member::plain("HostArn", &HOST_ARN).required()]);
    pub static GET_HOST_OUTPUT: Schema = Schema::plain("GetHostOutput", Kind::Structure).members(&[
        Member::plain("Name", &HOST_NAME),
        Member::plain("Status", &HOST_STATUS),
        Member::plain("ProviderType", &PROVIDER_TYPE),
        Member::plain("ProviderEndpoint", &URL),
        Member::plain("VpcConfiguration", &VPC_CONFIGURATION),
    ]);
    pub static HOST: Schema = Schema::plain("Host", Kind::Structure).members(&[
        Member::plain("Name", &HOST_NAME),
        Member::plain("HostArn", &HOST_ARN),
        Member::plain("ProviderType", &PROVIDER_TYPE),
        Member::plain("ProviderEndpoint", &URL),
        Member::plain("VpcConfiguration", &VPC_CONFIGURATION),
        Member::plain("Status", &HOST_STATUS),
        Member::plain("StatusMessage", &scalar::STRING),
    ]);
    pub static HOST_ARN: Schema = Schema::plain("HostArn", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"arn:aws(-[\w]+)*:(codestar-connections|codeconnections):.+:[0-9]{12}:host\/.+");
    pub static HOST_LIST: Schema =
        Schema::plain("HostList", Kind::List).members(&[Member::plain("member", &HOST)]);
    pub static HOST_NAME: Schema = Schema::plain("HostName", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static HOST_STATUS: Schema =
        Schema::plain("HostStatus", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static LIST_CONNECTIONS_INPUT: Schema = Schema::plain("ListConnectionsInput", Kind::Structure)
        .members(&[
            Member::plain("ProviderTypeFilter", &PROVIDER_TYPE),
            Member::plain("HostArnFilter", &HOST_ARN),
            Member::plain("MaxResults", &MAX_RESULTS),
            Member::plain("NextToken", &NEXT_TOKEN),
        ]);
    pub static LIST_CONNECTIONS_OUTPUT: Schema = Schema::plain("ListConnectionsOutput", Kind::Structure)
        .members(&[Member::plain("Connections", &CONNECTION_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_HOSTS_INPUT: Schema = Schema::plain("ListHostsInput", Kind::Structure)
        .members(&[Member::plain("MaxResults", &MAX_RESULTS), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_HOSTS_OUTPUT: Schema = Schema::plain("ListHostsOutput", Kind::Structure)
        .members(&[Member::plain("Hosts", &HOST_LIST), Member::plain("NextToken", &NEXT_TOKEN)]);
    pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema = Schema::plain(
        "ListTagsForResourceInput",
        Kind::Structure,
    )
    .members(&[Member::plain("ResourceArn", &AMAZON_RESOURCE_NAME).required()]);
    pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema =
        Schema::plain("ListTagsForResourceOutput", Kind::Structure)
            .members(&[Member::plain("Tags", &TAG_LIST)]);
    pub static MAX_RESULTS: Schema = Schema::plain("MaxResults", Kind::Integer).min(0.0).max(100.0);
    pub static NEXT_TOKEN: Schema =
        Schema::plain("NextToken", Kind::String).min(1.0).max(1024.0).pattern("^.*$");
    pub static PROVIDER_TYPE: Schema =
        Schema::plain("ProviderType", Kind::String).one_of(super::ProviderType::VALUES);
    pub static SECURITY_GROUP_ID: Schema =
        Schema::plain("SecurityGroupId", Kind::String).min(11.0).max(20.0).pattern(r"sg-\w{8}(\w{9})?");
    pub static SECURITY_GROUP_IDS: Schema = Schema::plain("SecurityGroupIds", Kind::List)
        .members(&[Member::plain("member", &SECURITY_GROUP_ID)])
        .min(1.0)
        .max(10.0);
    pub static SUBNET_ID: Schema =
        Schema::plain("SubnetId", Kind::String).min(15.0).max(24.0).pattern(r"subnet-\w{8}(\w{9})?");
    pub static SUBNET_IDS: Schema = Schema::plain("SubnetIds", Kind::List)
        .members(&[Member::plain("member", &SUBNET_ID)])
        .min(1.0)
        .max(10.0);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY).required(), Member::plain("Value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0).pattern(".*");
    pub static TAG_KEY_LIST: Schema = Schema::plain("TagKeyList", Kind::List)
        .members(&[Member::plain("member", &TAG_KEY)])
        .min(0.0)
        .max(200.0);
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]).min(0.0).max(200.0);
    pub static TAG_RESOURCE_INPUT: Schema = Schema::plain("TagResourceInput", Kind::Structure).members(&[
        Member::plain("ResourceArn", &AMAZON_RESOURCE_NAME).required(),
        Member::plain("Tags", &TAG_LIST).required(),
    ]);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(0.0).max(256.0).pattern(".*");
    pub static TLS_CERTIFICATE: Schema =
        Schema::plain("TlsCertificate", Kind::String).min(1.0).max(16384.0).pattern(r"[\s\S]*");
    pub static UNTAG_RESOURCE_INPUT: Schema =
        Schema::plain("UntagResourceInput", Kind::Structure).members(&[
            Member::plain("ResourceArn", &AMAZON_RESOURCE_NAME).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST).required(),
        ]);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
    pub static UPDATE_CONNECTION_INSTALLATION_INPUT: Schema =
        Schema::plain("UpdateConnectionInstallationInput", Kind::Structure).members(&[
            Member::plain("ConnectionArn", &CONNECTION_ARN).required(),
            Member::plain("Remote", &CONNECTION_REMOTE).required(),
            Member::plain("Token", &CONNECTION_TOKEN),
            Member::plain("NewWebhookSecret", &scalar::BOOLEAN),
        ]);
    pub static UPDATE_CONNECTION_INSTALLATION_OUTPUT: Schema =
        Schema::plain("UpdateConnectionInstallationOutput", Kind::Structure)
            .members(&[Member::plain("Connection", &CONNECTION)]);
    pub static UPDATE_HOST_INPUT: Schema = Schema::plain("UpdateHostInput", Kind::Structure).members(&[
        Member::plain("HostArn", &HOST_ARN).required(),
        Member::plain("ProviderEndpoint", &URL),
        Member::plain("VpcConfiguration", &VPC_CONFIGURATION),
    ]);
    pub static UPDATE_HOST_OUTPUT: Schema = Schema::plain("UpdateHostOutput", Kind::Structure);
    pub static URL: Schema = Schema::plain("Url", Kind::String).min(1.0).max(512.0).pattern(".*");
    pub static VPC_CONFIGURATION: Schema = Schema::plain("VpcConfiguration", Kind::Structure).members(&[
        Member::plain("VpcId", &VPC_ID).required(),
        Member::plain("SubnetIds", &SUBNET_IDS).required(),
        Member::plain("SecurityGroupIds", &SECURITY_GROUP_IDS).required(),
        Member::plain("TlsCertificate", &TLS_CERTIFICATE),
    ]);
    pub static VPC_ID: Schema =
        Schema::plain("VpcId", Kind::String).min(12.0).max(21.0).pattern(r"vpc-\w{8}(\w{9})?");
    pub static WEBHOOK_PATH: Schema = Schema::plain("WebhookPath", Kind::String).min(1.0).max(2048.0);
    pub static WEBHOOK_SECRET: Schema =
        Schema::plain("WebhookSecret", Kind::String).min(1.0).max(256.0).sensitive();
}
