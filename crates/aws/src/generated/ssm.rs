//! SSM: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "ssm",
    service_id: "SSM",
    endpoint_prefix: "ssm",
    signing_name: "ssm",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("AmazonSSM"),
    api_version: "2014-11-06",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::ADD_TAGS_TO_RESOURCE,
        &info::DELETE_PARAMETER,
        &info::DELETE_PARAMETERS,
        &info::DESCRIBE_PARAMETERS,
        &info::GET_PARAMETER,
        &info::GET_PARAMETER_HISTORY,
        &info::GET_PARAMETERS,
        &info::GET_PARAMETERS_BY_PATH,
        &info::LABEL_PARAMETER_VERSION,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::PUT_PARAMETER,
        &info::REMOVE_TAGS_FROM_RESOURCE,
        &info::UNLABEL_PARAMETER_VERSION,
    ],
};

pub struct AddTagsToResource;

impl crate::Operation for AddTagsToResource {
    type Input = AddTagsToResourceInput;
    type Output = AddTagsToResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_TAGS_TO_RESOURCE;
}

pub struct DeleteParameter;

impl crate::Operation for DeleteParameter {
    type Input = DeleteParameterInput;
    type Output = DeleteParameterOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_PARAMETER;
}

pub struct DeleteParameters;

impl crate::Operation for DeleteParameters {
    type Input = DeleteParametersInput;
    type Output = DeleteParametersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_PARAMETERS;
}

pub struct DescribeParameters;

impl crate::Operation for DescribeParameters {
    type Input = DescribeParametersInput;
    type Output = DescribeParametersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DESCRIBE_PARAMETERS;
}

pub struct GetParameter;

impl crate::Operation for GetParameter {
    type Input = GetParameterInput;
    type Output = GetParameterOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PARAMETER;
}

pub struct GetParameterHistory;

impl crate::Operation for GetParameterHistory {
    type Input = GetParameterHistoryInput;
    type Output = GetParameterHistoryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PARAMETER_HISTORY;
}

pub struct GetParameters;

impl crate::Operation for GetParameters {
    type Input = GetParametersInput;
    type Output = GetParametersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PARAMETERS;
}

pub struct GetParametersByPath;

impl crate::Operation for GetParametersByPath {
    type Input = GetParametersByPathInput;
    type Output = GetParametersByPathOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PARAMETERS_BY_PATH;
}

pub struct LabelParameterVersion;

impl crate::Operation for LabelParameterVersion {
    type Input = LabelParameterVersionInput;
    type Output = LabelParameterVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LABEL_PARAMETER_VERSION;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct PutParameter;

impl crate::Operation for PutParameter {
    type Input = PutParameterInput;
    type Output = PutParameterOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_PARAMETER;
}

pub struct RemoveTagsFromResource;

impl crate::Operation for RemoveTagsFromResource {
    type Input = RemoveTagsFromResourceInput;
    type Output = RemoveTagsFromResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_TAGS_FROM_RESOURCE;
}

pub struct UnlabelParameterVersion;

impl crate::Operation for UnlabelParameterVersion {
    type Input = UnlabelParameterVersionInput;
    type Output = UnlabelParameterVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNLABEL_PARAMETER_VERSION;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ADD_TAGS_TO_RESOURCE: OperationInfo = OperationInfo {
        name: "AddTagsToResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ADD_TAGS_TO_RESOURCE_REQUEST,
        output: &schema::ADD_TAGS_TO_RESOURCE_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidResourceType",
            "InvalidResourceId",
            "InternalServerError",
            "TooManyTagsError",
            "TooManyUpdates",
        ],
    };
    pub static DELETE_PARAMETER: OperationInfo = OperationInfo {
        name: "DeleteParameter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_PARAMETER_REQUEST,
        output: &schema::DELETE_PARAMETER_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalServerError", "ParameterNotFound"],
    };
    pub static DELETE_PARAMETERS: OperationInfo = OperationInfo {
        name: "DeleteParameters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_PARAMETERS_REQUEST,
        output: &schema::DELETE_PARAMETERS_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalServerError"],
    };
    pub static DESCRIBE_PARAMETERS: OperationInfo = OperationInfo {
        name: "DescribeParameters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DESCRIBE_PARAMETERS_REQUEST,
        output: &schema::DESCRIBE_PARAMETERS_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InternalServerError",
            "InvalidFilterKey",
            "InvalidFilterOption",
            "InvalidFilterValue",
            "InvalidNextToken",
        ],
    };
    pub static GET_PARAMETER: OperationInfo = OperationInfo {
        name: "GetParameter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PARAMETER_REQUEST,
        output: &schema::GET_PARAMETER_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalServerError", "InvalidKeyId", "ParameterNotFound", "ParameterVersionNotFound"],
    };
    pub static GET_PARAMETER_HISTORY: OperationInfo = OperationInfo {
        name: "GetParameterHistory",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PARAMETER_HISTORY_REQUEST,
        output: &schema::GET_PARAMETER_HISTORY_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalServerError", "ParameterNotFound", "InvalidNextToken", "InvalidKeyId"],
    };
    pub static GET_PARAMETERS: OperationInfo = OperationInfo {
        name: "GetParameters",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PARAMETERS_REQUEST,
        output: &schema::GET_PARAMETERS_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidKeyId", "InternalServerError"],
    };
    pub static GET_PARAMETERS_BY_PATH: OperationInfo = OperationInfo {
        name: "GetParametersByPath",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_PARAMETERS_BY_PATH_REQUEST,
        output: &schema::GET_PARAMETERS_BY_PATH_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InternalServerError",
            "InvalidFilterKey",
            "InvalidFilterOption",
            "InvalidFilterValue",
            "InvalidKeyId",
            "InvalidNextToken",
        ],
    };
    pub static LABEL_PARAMETER_VERSION: OperationInfo = OperationInfo {
        name: "LabelParameterVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LABEL_PARAMETER_VERSION_REQUEST,
        output: &schema::LABEL_PARAMETER_VERSION_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InternalServerError",
            "TooManyUpdates",
            "ParameterNotFound",
            "ParameterVersionNotFound",
            "ParameterVersionLabelLimitExceeded",
        ],
    };
    pub static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &schema::LIST_TAGS_FOR_RESOURCE_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidResourceType", "InvalidResourceId", "InternalServerError"],
    };
    pub static PUT_PARAMETER: OperationInfo = OperationInfo {
        name: "PutParameter",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_PARAMETER_REQUEST,
        output: &schema::PUT_PARAMETER_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InternalServerError",
            "InvalidKeyId",
            "ParameterLimitExceeded",
            "TooManyUpdates",
            "ParameterAlreadyExists",
            "HierarchyLevelLimitExceededException",
            "HierarchyTypeMismatchException",
            "InvalidAllowedPatternException",
            "ParameterMaxVersionLimitExceeded",
            "ParameterPatternMismatchException",
            "UnsupportedParameterType",
            "PoliciesLimitExceededException",
            "InvalidPolicyTypeException",
            "InvalidPolicyAttributeException",
            "IncompatiblePolicyException",
        ],
    };
    pub static REMOVE_TAGS_FROM_RESOURCE: OperationInfo = OperationInfo {
        name: "RemoveTagsFromResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REMOVE_TAGS_FROM_RESOURCE_REQUEST,
        output: &schema::REMOVE_TAGS_FROM_RESOURCE_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidResourceType", "InvalidResourceId", "InternalServerError", "TooManyUpdates"],
    };
    pub static UNLABEL_PARAMETER_VERSION: OperationInfo = OperationInfo {
        name: "UnlabelParameterVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNLABEL_PARAMETER_VERSION_REQUEST,
        output: &schema::UNLABEL_PARAMETER_VERSION_RESULT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InternalServerError", "TooManyUpdates", "ParameterNotFound", "ParameterVersionNotFound"],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn hierarchy_level_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("HierarchyLevelLimitExceededException", 400, message)
    }
    pub fn hierarchy_type_mismatch_exception(message: impl Into<String>) -> Error {
        Error::new("HierarchyTypeMismatchException", 400, message)
    }
    pub fn incompatible_policy_exception(message: impl Into<String>) -> Error {
        Error::new("IncompatiblePolicyException", 400, message)
    }
    pub fn internal_server_error(message: impl Into<String>) -> Error {
        Error::new("InternalServerError", 500, message)
    }
    pub fn invalid_allowed_pattern_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidAllowedPatternException", 400, message)
    }
    pub fn invalid_filter_key(message: impl Into<String>) -> Error {
        Error::new("InvalidFilterKey", 400, message)
    }
    pub fn invalid_filter_option(message: impl Into<String>) -> Error {
        Error::new("InvalidFilterOption", 400, message)
    }
    pub fn invalid_filter_value(message: impl Into<String>) -> Error {
        Error::new("InvalidFilterValue", 400, message)
    }
    pub fn invalid_key_id(message: impl Into<String>) -> Error {
        Error::new("InvalidKeyId", 400, message)
    }
    pub fn invalid_next_token(message: impl Into<String>) -> Error {
        Error::new("InvalidNextToken", 400, message)
    }
    pub fn invalid_policy_attribute_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidPolicyAttributeException", 400, message)
    }
    pub fn invalid_policy_type_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidPolicyTypeException", 400, message)
    }
    pub fn invalid_resource_id(message: impl Into<String>) -> Error {
        Error::new("InvalidResourceId", 400, message)
    }
    pub fn invalid_resource_type(message: impl Into<String>) -> Error {
        Error::new("InvalidResourceType", 400, message)
    }
    pub fn parameter_already_exists(message: impl Into<String>) -> Error {
        Error::new("ParameterAlreadyExists", 400, message)
    }
    pub fn parameter_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ParameterLimitExceeded", 400, message)
    }
    pub fn parameter_max_version_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ParameterMaxVersionLimitExceeded", 400, message)
    }
    pub fn parameter_not_found(message: impl Into<String>) -> Error {
        Error::new("ParameterNotFound", 400, message)
    }
    pub fn parameter_pattern_mismatch_exception(message: impl Into<String>) -> Error {
        Error::new("ParameterPatternMismatchException", 400, message)
    }
    pub fn parameter_version_label_limit_exceeded(message: impl Into<String>) -> Error {
        Error::new("ParameterVersionLabelLimitExceeded", 400, message)
    }
    pub fn parameter_version_not_found(message: impl Into<String>) -> Error {
        Error::new("ParameterVersionNotFound", 400, message)
    }
    pub fn policies_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("PoliciesLimitExceededException", 400, message)
    }
    pub fn too_many_tags_error(message: impl Into<String>) -> Error {
        Error::new("TooManyTagsError", 400, message)
    }
    pub fn too_many_updates(message: impl Into<String>) -> Error {
        Error::new("TooManyUpdates", 400, message)
    }
    pub fn unsupported_parameter_type(message: impl Into<String>) -> Error {
        Error::new("UnsupportedParameterType", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddTagsToResourceInput {
    pub resource_type: ResourceTypeForTagging,
    pub resource_id: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for AddTagsToResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_type: s.take(0)?, resource_id: s.take(1)?, tags: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.resource_type);
        s.put(1, self.resource_id);
        s.put(2, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddTagsToResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_TAGS_TO_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddTagsToResourceOutput {}

impl crate::TreeValue for AddTagsToResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AddTagsToResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_TAGS_TO_RESOURCE_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteParameterInput {
    pub name: String,
}

impl crate::TreeValue for DeleteParameterInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteParameterInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PARAMETER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteParameterOutput {}

impl crate::TreeValue for DeleteParameterOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteParameterOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PARAMETER_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteParametersInput {
    pub names: Vec<String>,
}

impl crate::TreeValue for DeleteParametersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { names: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.names);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteParametersInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PARAMETERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteParametersOutput {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl crate::TreeValue for DeleteParametersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { deleted_parameters: s.take_optional(0)?, invalid_parameters: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.deleted_parameters);
        s.put_optional(1, self.invalid_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteParametersOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PARAMETERS_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeParametersInput {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

impl crate::TreeValue for DescribeParametersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            filters: s.take_optional(0)?,
            parameter_filters: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
            shared: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.filters);
        s.put_optional(1, self.parameter_filters);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        s.put_optional(4, self.shared);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeParametersInput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_PARAMETERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescribeParametersOutput {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for DescribeParametersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { parameters: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.parameters);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DescribeParametersOutput {
    const SCHEMA: &'static crate::Schema = &schema::DESCRIBE_PARAMETERS_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParameterHistoryInput {
    pub name: String,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetParameterHistoryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            with_decryption: s.take_optional(1)?,
            max_results: s.take_optional(2)?,
            next_token: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.name);
        s.put_optional(1, self.with_decryption);
        s.put_optional(2, self.max_results);
        s.put_optional(3, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParameterHistoryInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETER_HISTORY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParameterHistoryOutput {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetParameterHistoryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { parameters: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.parameters);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParameterHistoryOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETER_HISTORY_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParameterInput {
    pub name: String,
    pub with_decryption: Option<bool>,
}

impl crate::TreeValue for GetParameterInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, with_decryption: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.name);
        s.put_optional(1, self.with_decryption);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParameterInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParameterOutput {
    pub parameter: Option<Parameter>,
}

impl crate::TreeValue for GetParameterOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { parameter: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.parameter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParameterOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETER_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParametersByPathInput {
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetParametersByPathInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take(0)?,
            recursive: s.take_optional(1)?,
            parameter_filters: s.take_optional(2)?,
            with_decryption: s.take_optional(3)?,
            max_results: s.take_optional(4)?,
            next_token: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.path);
        s.put_optional(1, self.recursive);
        s.put_optional(2, self.parameter_filters);
        s.put_optional(3, self.with_decryption);
        s.put_optional(4, self.max_results);
        s.put_optional(5, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParametersByPathInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETERS_BY_PATH_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParametersByPathOutput {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetParametersByPathOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { parameters: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.parameters);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParametersByPathOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETERS_BY_PATH_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParametersInput {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}

impl crate::TreeValue for GetParametersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { names: s.take(0)?, with_decryption: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.names);
        s.put_optional(1, self.with_decryption);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParametersInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetParametersOutput {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl crate::TreeValue for GetParametersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { parameters: s.take_optional(0)?, invalid_parameters: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.parameters);
        s.put_optional(1, self.invalid_parameters);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetParametersOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PARAMETERS_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LabelParameterVersionInput {
    pub name: String,
    pub parameter_version: Option<i64>,
    pub labels: Vec<String>,
}

impl crate::TreeValue for LabelParameterVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, parameter_version: s.take_optional(1)?, labels: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put_optional(1, self.parameter_version);
        s.put(2, self.labels);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LabelParameterVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::LABEL_PARAMETER_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LabelParameterVersionOutput {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}

impl crate::TreeValue for LabelParameterVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { invalid_labels: s.take_optional(0)?, parameter_version: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.invalid_labels);
        s.put_optional(1, self.parameter_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LabelParameterVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::LABEL_PARAMETER_VERSION_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_type: ResourceTypeForTagging,
    pub resource_id: String,
}

impl crate::TreeValue for ListTagsForResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_type: s.take(0)?, resource_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_type);
        s.put(1, self.resource_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tag_list: Option<Vec<Tag>>,
}

impl crate::TreeValue for ListTagsForResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tag_list: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.tag_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<crate::Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl crate::TreeValue for Parameter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            r#type: s.take_optional(1)?,
            value: s.take_optional(2)?,
            version: s.take_optional(3)?,
            selector: s.take_optional(4)?,
            source_result: s.take_optional(5)?,
            last_modified_date: s.take_optional(6)?,
            arn: s.take_optional(7)?,
            data_type: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.name);
        s.put_optional(1, self.r#type);
        s.put_optional(2, self.value);
        s.put_optional(3, self.version);
        s.put_optional(4, self.selector);
        s.put_optional(5, self.source_result);
        s.put_optional(6, self.last_modified_date);
        s.put_optional(7, self.arn);
        s.put_optional(8, self.data_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Parameter {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<crate::Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl crate::TreeValue for ParameterHistory {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            r#type: s.take_optional(1)?,
            key_id: s.take_optional(2)?,
            last_modified_date: s.take_optional(3)?,
            last_modified_user: s.take_optional(4)?,
            description: s.take_optional(5)?,
            value: s.take_optional(6)?,
            allowed_pattern: s.take_optional(7)?,
            version: s.take_optional(8)?,
            labels: s.take_optional(9)?,
            tier: s.take_optional(10)?,
            policies: s.take_optional(11)?,
            data_type: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put_optional(0, self.name);
        s.put_optional(1, self.r#type);
        s.put_optional(2, self.key_id);
        s.put_optional(3, self.last_modified_date);
        s.put_optional(4, self.last_modified_user);
        s.put_optional(5, self.description);
        s.put_optional(6, self.value);
        s.put_optional(7, self.allowed_pattern);
        s.put_optional(8, self.version);
        s.put_optional(9, self.labels);
        s.put_optional(10, self.tier);
        s.put_optional(11, self.policies);
        s.put_optional(12, self.data_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParameterHistory {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER_HISTORY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

impl crate::TreeValue for ParameterInlinePolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_text: s.take_optional(0)?,
            policy_type: s.take_optional(1)?,
            policy_status: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_text);
        s.put_optional(1, self.policy_type);
        s.put_optional(2, self.policy_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParameterInlinePolicy {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER_INLINE_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<crate::Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl crate::TreeValue for ParameterMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            arn: s.take_optional(1)?,
            r#type: s.take_optional(2)?,
            key_id: s.take_optional(3)?,
            last_modified_date: s.take_optional(4)?,
            last_modified_user: s.take_optional(5)?,
            description: s.take_optional(6)?,
            allowed_pattern: s.take_optional(7)?,
            version: s.take_optional(8)?,
            tier: s.take_optional(9)?,
            policies: s.take_optional(10)?,
            data_type: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.name);
        s.put_optional(1, self.arn);
        s.put_optional(2, self.r#type);
        s.put_optional(3, self.key_id);
        s.put_optional(4, self.last_modified_date);
        s.put_optional(5, self.last_modified_user);
        s.put_optional(6, self.description);
        s.put_optional(7, self.allowed_pattern);
        s.put_optional(8, self.version);
        s.put_optional(9, self.tier);
        s.put_optional(10, self.policies);
        s.put_optional(11, self.data_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParameterMetadata {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

impl crate::TreeValue for ParameterStringFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, option: s.take_optional(1)?, values: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.key);
        s.put_optional(1, self.option);
        s.put_optional(2, self.values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParameterStringFilter {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETER_STRING_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParametersFilter {
    pub key: ParametersFilterKey,
    pub values: Vec<String>,
}

impl crate::TreeValue for ParametersFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, values: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put(1, self.values);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ParametersFilter {
    const SCHEMA: &'static crate::Schema = &schema::PARAMETERS_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutParameterInput {
    pub name: String,
    pub description: Option<String>,
    pub value: String,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}

impl crate::TreeValue for PutParameterInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            description: s.take_optional(1)?,
            value: s.take(2)?,
            r#type: s.take_optional(3)?,
            key_id: s.take_optional(4)?,
            overwrite: s.take_optional(5)?,
            allowed_pattern: s.take_optional(6)?,
            tags: s.take_optional(7)?,
            tier: s.take_optional(8)?,
            policies: s.take_optional(9)?,
            data_type: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.name);
        s.put_optional(1, self.description);
        s.put(2, self.value);
        s.put_optional(3, self.r#type);
        s.put_optional(4, self.key_id);
        s.put_optional(5, self.overwrite);
        s.put_optional(6, self.allowed_pattern);
        s.put_optional(7, self.tags);
        s.put_optional(8, self.tier);
        s.put_optional(9, self.policies);
        s.put_optional(10, self.data_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutParameterInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PARAMETER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutParameterOutput {
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
}

impl crate::TreeValue for PutParameterOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { version: s.take_optional(0)?, tier: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.version);
        s.put_optional(1, self.tier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutParameterOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PARAMETER_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveTagsFromResourceInput {
    pub resource_type: ResourceTypeForTagging,
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for RemoveTagsFromResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_type: s.take(0)?, resource_id: s.take(1)?, tag_keys: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.resource_type);
        s.put(1, self.resource_id);
        s.put(2, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveTagsFromResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_TAGS_FROM_RESOURCE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveTagsFromResourceOutput {}

impl crate::TreeValue for RemoveTagsFromResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RemoveTagsFromResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_TAGS_FROM_RESOURCE_RESULT;
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
pub struct UnlabelParameterVersionInput {
    pub name: String,
    pub parameter_version: i64,
    pub labels: Vec<String>,
}

impl crate::TreeValue for UnlabelParameterVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take(0)?, parameter_version: s.take(1)?, labels: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.name);
        s.put(1, self.parameter_version);
        s.put(2, self.labels);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UnlabelParameterVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::UNLABEL_PARAMETER_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnlabelParameterVersionOutput {
    pub removed_labels: Option<Vec<String>>,
    pub invalid_labels: Option<Vec<String>>,
}

impl crate::TreeValue for UnlabelParameterVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { removed_labels: s.take_optional(0)?, invalid_labels: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.removed_labels);
        s.put_optional(1, self.invalid_labels);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UnlabelParameterVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNLABEL_PARAMETER_VERSION_RESULT;
}

crate::serde_by_tree!(
    AddTagsToResourceInput,
    AddTagsToResourceOutput,
    DeleteParameterInput,
    DeleteParameterOutput,
    DeleteParametersInput,
    DeleteParametersOutput,
    DescribeParametersInput,
    DescribeParametersOutput,
    GetParameterHistoryInput,
    GetParameterHistoryOutput,
    GetParameterInput,
    GetParameterOutput,
    GetParametersByPathInput,
    GetParametersByPathOutput,
    GetParametersInput,
    GetParametersOutput,
    LabelParameterVersionInput,
    LabelParameterVersionOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    Parameter,
    ParameterHistory,
    ParameterInlinePolicy,
    ParameterMetadata,
    ParameterStringFilter,
    ParametersFilter,
    PutParameterInput,
    PutParameterOutput,
    RemoveTagsFromResourceInput,
    RemoveTagsFromResourceOutput,
    Tag,
    UnlabelParameterVersionInput,
    UnlabelParameterVersionOutput,
);

crate::string_enum! {
    pub enum ParameterTier {
        Standard = "Standard",
        Advanced = "Advanced",
        IntelligentTiering = "Intelligent-Tiering",
    }
    pub enum ParameterType {
        String = "String",
        StringList = "StringList",
        SecureString = "SecureString",
    }
    pub enum ParametersFilterKey {
        Name = "Name",
        Type = "Type",
        KeyId = "KeyId",
    }
    pub enum ResourceTypeForTagging {
        Document = "Document",
        ManagedInstance = "ManagedInstance",
        MaintenanceWindow = "MaintenanceWindow",
        Parameter = "Parameter",
        PatchBaseline = "PatchBaseline",
        OpsItem = "OpsItem",
        OpsMetadata = "OpsMetadata",
        Automation = "Automation",
        Association = "Association",
        CloudConnector = "CloudConnector",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ADD_TAGS_TO_RESOURCE_REQUEST: Schema =
        Schema::plain("AddTagsToResourceRequest", Kind::Structure).members(&[
            Member::plain("ResourceType", &RESOURCE_TYPE_FOR_TAGGING).required(),
            Member::plain("ResourceId", &scalar::STRING).required(),
            Member::plain("Tags", &TAG_LIST).required(),
        ]);
    pub static ADD_TAGS_TO_RESOURCE_RESULT: Schema =
        Schema::plain("AddTagsToResourceResult", Kind::Structure);
    pub static ALLOWED_PATTERN: Schema = Schema::plain("AllowedPattern", Kind::String).min(0.0).max(1024.0);
    pub static DELETE_PARAMETER_REQUEST: Schema = Schema::plain("DeleteParameterRequest", Kind::Structure)
        .members(&[Member::plain("Name", &PS_PARAMETER_NAME).required()]);
    pub static DELETE_PARAMETER_RESULT: Schema = Schema::plain("DeleteParameterResult", Kind::Structure);
    pub static DELETE_PARAMETERS_REQUEST: Schema = Schema::plain("DeleteParametersRequest", Kind::Structure)
        .members(&[Member::plain("Names", &PARAMETER_NAME_LIST).required()]);
    pub static DELETE_PARAMETERS_RESULT: Schema = Schema::plain("DeleteParametersResult", Kind::Structure)
        .members(&[
            Member::plain("DeletedParameters", &PARAMETER_NAME_LIST),
            Member::plain("InvalidParameters", &PARAMETER_NAME_LIST),
        ]);
    pub static DESCRIBE_PARAMETERS_REQUEST: Schema =
        Schema::plain("DescribeParametersRequest", Kind::Structure).members(&[
            Member::plain("Filters", &PARAMETERS_FILTER_LIST),
            Member::plain("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
            Member::plain("MaxResults", &MAX_RESULTS),
            Member::plain("NextToken", &scalar::STRING),
            Member::plain("Shared", &scalar::BOOLEAN),
        ]);
    pub static DESCRIBE_PARAMETERS_RESULT: Schema =
        Schema::plain("DescribeParametersResult", Kind::Structure).members(&[
            Member::plain("Parameters", &PARAMETER_METADATA_LIST),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_PARAMETER_HISTORY_REQUEST: Schema =
        Schema::plain("GetParameterHistoryRequest", Kind::Structure).members(&[
            Member::plain("Name", &PS_PARAMETER_NAME).required(),
            Member::plain("WithDecryption", &scalar::BOOLEAN),
            Member::plain("MaxResults", &MAX_RESULTS),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_PARAMETER_HISTORY_RESULT: Schema =
        Schema::plain("GetParameterHistoryResult", Kind::Structure).members(&[
            Member::plain("Parameters", &PARAMETER_HISTORY_LIST),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_PARAMETER_REQUEST: Schema =
        Schema::plain("GetParameterRequest", Kind::Structure).members(&[
            Member::plain("Name", &PS_PARAMETER_NAME).required(),
            Member::plain("WithDecryption", &scalar::BOOLEAN),
        ]);
    pub static GET_PARAMETER_RESULT: Schema = Schema::plain("GetParameterResult", Kind::Structure)
        .members(&[Member::plain("Parameter", &PARAMETER)]);
    pub static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Schema =
        Schema::plain("GetParametersByPathMaxResults", Kind::Integer).min(1.0).max(10.0);
    pub static GET_PARAMETERS_BY_PATH_REQUEST: Schema =
        Schema::plain("GetParametersByPathRequest", Kind::Structure).members(&[
            Member::plain("Path", &PS_PARAMETER_NAME).required(),
            Member::plain("Recursive", &scalar::BOOLEAN),
            Member::plain("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
            Member::plain("WithDecryption", &scalar::BOOLEAN),
            Member::plain("MaxResults", &GET_PARAMETERS_BY_PATH_MAX_RESULTS),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_PARAMETERS_BY_PATH_RESULT: Schema =
        Schema::plain("GetParametersByPathResult", Kind::Structure).members(&[
            Member::plain("Parameters", &PARAMETER_LIST),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_PARAMETERS_REQUEST: Schema = Schema::plain("GetParametersRequest", Kind::Structure)
        .members(&[
            Member::plain("Names", &PARAMETER_NAME_LIST).required(),
            Member::plain("WithDecryption", &scalar::BOOLEAN),
        ]);
    pub static GET_PARAMETERS_RESULT: Schema =
        Schema::plain("GetParametersResult", Kind::Structure).members(&[
            Member::plain("Parameters", &PARAMETER_LIST),
            Member::plain("InvalidParameters", &PARAMETER_NAME_LIST),
        ]);
    pub static KEY_LIST: Schema =
        Schema::plain("KeyList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static LABEL_PARAMETER_VERSION_REQUEST: Schema =
        Schema::plain("LabelParameterVersionRequest", Kind::Structure).members(&[
            Member::plain("Name", &PS_PARAMETER_NAME).required(),
            Member::plain("ParameterVersion", &scalar::LONG),
            Member::plain("Labels", &PARAMETER_LABEL_LIST).required(),
        ]);
    pub static LABEL_PARAMETER_VERSION_RESULT: Schema =
        Schema::plain("LabelParameterVersionResult", Kind::Structure).members(&[
            Member::plain("InvalidLabels", &PARAMETER_LABEL_LIST),
            Member::plain("ParameterVersion", &scalar::LONG),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema =
        Schema::plain("ListTagsForResourceRequest", Kind::Structure).members(&[
            Member::plain("ResourceType", &RESOURCE_TYPE_FOR_TAGGING).required(),
            Member::plain("ResourceId", &scalar::STRING).required(),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_RESULT: Schema =
        Schema::plain("ListTagsForResourceResult", Kind::Structure)
            .members(&[Member::plain("TagList", &TAG_LIST)]);
    pub static MAX_RESULTS: Schema = Schema::plain("MaxResults", Kind::Integer).min(1.0).max(50.0);
    pub static PS_PARAMETER_NAME: Schema =
        Schema::plain("PSParameterName", Kind::String).min(1.0).max(2048.0);
    pub static PS_PARAMETER_SELECTOR: Schema =
        Schema::plain("PSParameterSelector", Kind::String).min(0.0).max(128.0);
    pub static PS_PARAMETER_VALUE: Schema = Schema::plain("PSParameterValue", Kind::String).sensitive();
    pub static PARAMETER: Schema = Schema::plain("Parameter", Kind::Structure).members(&[
        Member::plain("Name", &PS_PARAMETER_NAME),
        Member::plain("Type", &PARAMETER_TYPE),
        Member::plain("Value", &PS_PARAMETER_VALUE),
        Member::plain("Version", &scalar::LONG),
        Member::plain("Selector", &PS_PARAMETER_SELECTOR),
        Member::plain("SourceResult", &scalar::STRING),
        Member::plain("LastModifiedDate", &scalar::TIMESTAMP),
        Member::plain("ARN", &scalar::STRING),
        Member::plain("DataType", &PARAMETER_DATA_TYPE),
    ]);
    pub static PARAMETER_DATA_TYPE: Schema =
        Schema::plain("ParameterDataType", Kind::String).min(0.0).max(128.0);
    pub static PARAMETER_DESCRIPTION: Schema =
        Schema::plain("ParameterDescription", Kind::String).min(0.0).max(1024.0);
    pub static PARAMETER_HISTORY: Schema = Schema::plain("ParameterHistory", Kind::Structure).members(&[
        Member::plain("Name", &PS_PARAMETER_NAME),
        Member::plain("Type", &PARAMETER_TYPE),
        Member::plain("KeyId", &PARAMETER_KEY_ID),
        Member::plain("LastModifiedDate", &scalar::TIMESTAMP),
        Member::plain("LastModifiedUser", &scalar::STRING),
        Member::plain("Description", &PARAMETER_DESCRIPTION),
        Member::plain("Value", &PS_PARAMETER_VALUE),
        Member::plain("AllowedPattern", &ALLOWED_PATTERN),
        Member::plain("Version", &scalar::LONG),
        Member::plain("Labels", &PARAMETER_LABEL_LIST),
        Member::plain("Tier", &PARAMETER_TIER),
        Member::plain("Policies", &PARAMETER_POLICY_LIST),
        Member::plain("DataType", &PARAMETER_DATA_TYPE),
    ]);
    pub static PARAMETER_HISTORY_LIST: Schema = Schema::plain("ParameterHistoryList", Kind::List)
        .members(&[Member::plain("member", &PARAMETER_HISTORY)]);
    pub static PARAMETER_INLINE_POLICY: Schema = Schema::plain("ParameterInlinePolicy", Kind::Structure)
        .members(&[
            Member::plain("PolicyText", &scalar::STRING),
            Member::plain("PolicyType", &scalar::STRING),
            Member::plain("PolicyStatus", &scalar::STRING),
        ]);
    pub static PARAMETER_KEY_ID: Schema =
        Schema::plain("ParameterKeyId", Kind::String).min(1.0).max(256.0).pattern("^([a-zA-Z0-9:/_-]+)$");
    pub static PARAMETER_LABEL: Schema = Schema::plain("ParameterLabel", Kind::String).min(1.0).max(100.0);
    pub static PARAMETER_LABEL_LIST: Schema = Schema::plain("ParameterLabelList", Kind::List)
        .members(&[Member::plain("member", &PARAMETER_LABEL)])
        .min(1.0)
        .max(10.0);
    pub static PARAMETER_LIST: Schema =
        Schema::plain("ParameterList", Kind::List).members(&[Member::plain("member", &PARAMETER)]);
    pub static PARAMETER_METADATA: Schema = Schema::plain("ParameterMetadata", Kind::Structure).members(&[
        Member::plain("Name", &PS_PARAMETER_NAME),
        Member::plain("ARN", &scalar::STRING),
        Member::plain("Type", &PARAMETER_TYPE),
        Member::plain("KeyId", &PARAMETER_KEY_ID),
        Member::plain("LastModifiedDate", &scalar::TIMESTAMP),
        Member::plain("LastModifiedUser", &scalar::STRING),
        Member::plain("Description", &PARAMETER_DESCRIPTION),
        Member::plain("AllowedPattern", &ALLOWED_PATTERN),
        Member::plain("Version", &scalar::LONG),
        Member::plain("Tier", &PARAMETER_TIER),
        Member::plain("Policies", &PARAMETER_POLICY_LIST),
        Member::plain("DataType", &PARAMETER_DATA_TYPE),
    ]);
    pub static PARAMETER_METADATA_LIST: Schema = Schema::plain("ParameterMetadataList", Kind::List)
        .members(&[Member::plain("member", &PARAMETER_METADATA)]);
    pub static PARAMETER_NAME_LIST: Schema = Schema::plain("ParameterNameList", Kind::List)
        .members(&[Member::plain("member", &PS_PARAMETER_NAME)])
        .min(1.0)
        .max(10.0);
    pub static PARAMETER_POLICIES: Schema =
        Schema::plain("ParameterPolicies", Kind::String).min(1.0).max(4096.0);
    pub static PARAMETER_POLICY_LIST: Schema = Schema::plain("ParameterPolicyList", Kind::List)
        .members(&[Member::plain("member", &PARAMETER_INLINE_POLICY)]);
    pub static PARAMETER_STRING_FILTER: Schema = Schema::plain("ParameterStringFilter", Kind::Structure)
        .members(&[
            Member::plain("Key", &PARAMETER_STRING_FILTER_KEY).required(),
            Member::plain("Option", &PARAMETER_STRING_QUERY_OPTION),
            Member::plain("Values", &PARAMETER_STRING_FILTER_VALUE_LIST),
        ]);
    pub static PARAMETER_STRING_FILTER_KEY: Schema = Schema::plain("ParameterStringFilterKey", Kind::String)
        .min(1.0)
        .max(132.0)
        .pattern("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$");
    pub static PARAMETER_STRING_FILTER_LIST: Schema = Schema::plain("ParameterStringFilterList", Kind::List)
        .members(&[Member::plain("member", &PARAMETER_STRING_FILTER)]);
    pub static PARAMETER_STRING_FILTER_VALUE: Schema =
        Schema::plain("ParameterStringFilterValue", Kind::String).min(1.0).max(1024.0);
    pub static PARAMETER_STRING_FILTER_VALUE_LIST: Schema =
        Schema::plain("ParameterStringFilterValueList", Kind::List)
            .members(&[Member::plain("member", &PARAMETER_STRING_FILTER_VALUE)])
            .min(1.0)
            .max(50.0);
    pub static PARAMETER_STRING_QUERY_OPTION: Schema =
        Schema::plain("ParameterStringQueryOption", Kind::String).min(1.0).max(10.0);
    pub static PARAMETER_TIER: Schema =
        Schema::plain("ParameterTier", Kind::String).one_of(super::ParameterTier::VALUES);
    pub static PARAMETER_TYPE: Schema =
        Schema::plain("ParameterType", Kind::String).one_of(super::ParameterType::VALUES);
    pub static PARAMETERS_FILTER: Schema = Schema::plain("ParametersFilter", Kind::Structure).members(&[
        Member::plain("Key", &PARAMETERS_FILTER_KEY).required(),
        Member::plain("Values", &PARAMETERS_FILTER_VALUE_LIST).required(),
    ]);
    pub static PARAMETERS_FILTER_KEY: Schema =
        Schema::plain("ParametersFilterKey", Kind::String).one_of(super::ParametersFilterKey::VALUES);
    pub static PARAMETERS_FILTER_LIST: Schema = Schema::plain("ParametersFilterList", Kind::List)
        .members(&[Member::plain("member", &PARAMETERS_FILTER)]);
    pub static PARAMETERS_FILTER_VALUE: Schema =
        Schema::plain("ParametersFilterValue", Kind::String).min(1.0).max(1024.0);
    pub static PARAMETERS_FILTER_VALUE_LIST: Schema = Schema::plain("ParametersFilterValueList", Kind::List)
        .members(&[Member::plain("member", &PARAMETERS_FILTER_VALUE)])
        .min(1.0)
        .max(50.0);
    pub static PUT_PARAMETER_REQUEST: Schema =
        Schema::plain("PutParameterRequest", Kind::Structure).members(&[
            Member::plain("Name", &PS_PARAMETER_NAME).required(),
            Member::plain("Description", &PARAMETER_DESCRIPTION),
            Member::plain("Value", &PS_PARAMETER_VALUE).required(),
            Member::plain("Type", &PARAMETER_TYPE),
            Member::plain("KeyId", &PARAMETER_KEY_ID),
            Member::plain("Overwrite", &scalar::BOOLEAN),
            Member::plain("AllowedPattern", &ALLOWED_PATTERN),
            Member::plain("Tags", &TAG_LIST),
            Member::plain("Tier", &PARAMETER_TIER),
            Member::plain("Policies", &PARAMETER_POLICIES),
            Member::plain("DataType", &PARAMETER_DATA_TYPE),
        ]);
    pub static PUT_PARAMETER_RESULT: Schema = Schema::plain("PutParameterResult", Kind::Structure)
        .members(&[Member::plain("Version", &scalar::LONG), Member::plain("Tier", &PARAMETER_TIER)]);
    pub static REMOVE_TAGS_FROM_RESOURCE_REQUEST: Schema =
        Schema::plain("RemoveTagsFromResourceRequest", Kind::Structure).members(&[
            Member::plain("ResourceType", &RESOURCE_TYPE_FOR_TAGGING).required(),
            Member::plain("ResourceId", &scalar::STRING).required(),
            Member::plain("TagKeys", &KEY_LIST).required(),
        ]);
    pub static REMOVE_TAGS_FROM_RESOURCE_RESULT: Schema =
        Schema::plain("RemoveTagsFromResourceResult", Kind::Structure);
    pub static RESOURCE_TYPE_FOR_TAGGING: Schema =
        Schema::plain("ResourceTypeForTagging", Kind::String).one_of(super::ResourceTypeForTagging::VALUES);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure)
        .members(&[Member::plain("Key", &TAG_KEY).required(), Member::plain("Value", &TAG_VALUE).required()]);
    pub static TAG_KEY: Schema =
        Schema::plain("TagKey", Kind::String).min(1.0).max(128.0).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");
    pub static TAG_LIST: Schema =
        Schema::plain("TagList", Kind::List).members(&[Member::plain("member", &TAG)]).max(1000.0);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");
    pub static UNLABEL_PARAMETER_VERSION_REQUEST: Schema =
        Schema::plain("UnlabelParameterVersionRequest", Kind::Structure).members(&[
            Member::plain("Name", &PS_PARAMETER_NAME).required(),
            Member::plain("ParameterVersion", &scalar::LONG).required(),
            Member::plain("Labels", &PARAMETER_LABEL_LIST).required(),
        ]);
    pub static UNLABEL_PARAMETER_VERSION_RESULT: Schema =
        Schema::plain("UnlabelParameterVersionResult", Kind::Structure).members(&[
            Member::plain("RemovedLabels", &PARAMETER_LABEL_LIST),
            Member::plain("InvalidLabels", &PARAMETER_LABEL_LIST),
        ]);
}
