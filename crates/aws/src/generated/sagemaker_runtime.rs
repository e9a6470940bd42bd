//! SageMaker Runtime: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "sagemaker-runtime",
    service_id: "SageMaker Runtime",
    endpoint_prefix: "runtime.sagemaker",
    signing_name: "sagemaker",
    protocol: crate::Protocol::RestJson,
    target_prefix: None,
    api_version: "2017-05-13",
    xml_namespace: None,
    query_compatible: false,
    operations: &[&info::INVOKE_ENDPOINT],
};

pub struct InvokeEndpoint;

impl crate::Operation for InvokeEndpoint {
    type Input = InvokeEndpointInput;
    type Output = InvokeEndpointOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::INVOKE_ENDPOINT;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static INVOKE_ENDPOINT: OperationInfo = OperationInfo {
        name: "InvokeEndpoint",
        method: "POST",
        uri: "/endpoints/{EndpointName}/invocations",
        status: 200,
        input: &schema::INVOKE_ENDPOINT_INPUT,
        output: &schema::INVOKE_ENDPOINT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InternalFailure",
            "ServiceUnavailable",
            "ValidationError",
            "ModelError",
            "InternalDependencyException",
            "ModelNotReadyException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn internal_dependency_exception(message: impl Into<String>) -> Error {
        Error::new("InternalDependencyException", 530, message)
    }
    pub fn internal_failure(message: impl Into<String>) -> Error {
        Error::new("InternalFailure", 500, message)
    }
    pub fn model_error(message: impl Into<String>) -> Error {
        Error::new("ModelError", 424, message)
    }
    pub fn model_not_ready_exception(message: impl Into<String>) -> Error {
        Error::new("ModelNotReadyException", 429, message)
    }
    pub fn service_unavailable(message: impl Into<String>) -> Error {
        Error::new("ServiceUnavailable", 503, message)
    }
    pub fn validation_error(message: impl Into<String>) -> Error {
        Error::new("ValidationError", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvokeEndpointInput {
    pub endpoint_name: String,
    pub body: bytes::Bytes,
    pub content_type: Option<String>,
    pub accept: Option<String>,
    pub custom_attributes: Option<String>,
    pub target_model: Option<String>,
    pub target_variant: Option<String>,
    pub target_container_hostname: Option<String>,
    pub inference_id: Option<String>,
    pub enable_explanations: Option<String>,
    pub inference_component_name: Option<String>,
    pub session_id: Option<String>,
    pub prefix_aware_id: Option<String>,
}

impl crate::TreeValue for InvokeEndpointInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            endpoint_name: s.take(0)?,
            body: s.take(1)?,
            content_type: s.take_optional(2)?,
            accept: s.take_optional(3)?,
            custom_attributes: s.take_optional(4)?,
            target_model: s.take_optional(5)?,
            target_variant: s.take_optional(6)?,
            target_container_hostname: s.take_optional(7)?,
            inference_id: s.take_optional(8)?,
            enable_explanations: s.take_optional(9)?,
            inference_component_name: s.take_optional(10)?,
            session_id: s.take_optional(11)?,
            prefix_aware_id: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.endpoint_name);
        s.put(1, self.body);
        s.put_optional(2, self.content_type);
        s.put_optional(3, self.accept);
        s.put_optional(4, self.custom_attributes);
        s.put_optional(5, self.target_model);
        s.put_optional(6, self.target_variant);
        s.put_optional(7, self.target_container_hostname);
        s.put_optional(8, self.inference_id);
        s.put_optional(9, self.enable_explanations);
        s.put_optional(10, self.inference_component_name);
        s.put_optional(11, self.session_id);
        s.put_optional(12, self.prefix_aware_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvokeEndpointInput {
    const SCHEMA: &'static crate::Schema = &schema::INVOKE_ENDPOINT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvokeEndpointOutput {
    pub body: Option<bytes::Bytes>,
    pub content_type: Option<String>,
    pub invoked_production_variant: Option<String>,
    pub custom_attributes: Option<String>,
    pub new_session_id: Option<String>,
    pub closed_session_id: Option<String>,
}

impl crate::TreeValue for InvokeEndpointOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            body: s.take_optional(0)?,
            content_type: s.take_optional(1)?,
            invoked_production_variant: s.take_optional(2)?,
            custom_attributes: s.take_optional(3)?,
            new_session_id: s.take_optional(4)?,
            closed_session_id: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.body);
        s.put_optional(1, self.content_type);
        s.put_optional(2, self.invoked_production_variant);
        s.put_optional(3, self.custom_attributes);
        s.put_optional(4, self.new_session_id);
        s.put_optional(5, self.closed_session_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InvokeEndpointOutput {
    const SCHEMA: &'static crate::Schema = &schema::INVOKE_ENDPOINT_OUTPUT;
}

crate::serde_by_tree!(InvokeEndpointInput, InvokeEndpointOutput,);

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Location, Member, Schema};

    pub static BODY_BLOB: Schema = Schema::plain("BodyBlob", Kind::Blob).max(6291456.0).sensitive();
    pub static CUSTOM_ATTRIBUTES_HEADER: Schema =
        Schema::plain("CustomAttributesHeader", Kind::String).max(1024.0).pattern(r"\p{ASCII}*").sensitive();
    pub static ENABLE_EXPLANATIONS_HEADER: Schema =
        Schema::plain("EnableExplanationsHeader", Kind::String).min(1.0).max(64.0).pattern(".*");
    pub static ENDPOINT_NAME: Schema =
        Schema::plain("EndpointName", Kind::String).max(63.0).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*");
    pub static HEADER: Schema = Schema::plain("Header", Kind::String).max(1024.0).pattern(r"\p{ASCII}*");
    pub static INFERENCE_COMPONENT_HEADER: Schema = Schema::plain("InferenceComponentHeader", Kind::String)
        .max(63.0)
        .pattern(r"^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$");
    pub static INFERENCE_ID: Schema =
        Schema::plain("InferenceId", Kind::String).min(1.0).max(64.0).pattern(r"\A\S[\p{Print}]*\z");
    pub static INVOKE_ENDPOINT_INPUT: Schema = Schema::plain("InvokeEndpointInput", Kind::Structure)
        .members(&[
            Member::plain("EndpointName", &ENDPOINT_NAME).required().at(Location::Uri),
            Member::plain("Body", &BODY_BLOB).required(),
            Member::plain("ContentType", &HEADER).at(Location::Header).wire("Content-Type"),
            Member::plain("Accept", &HEADER).at(Location::Header),
            Member::plain("CustomAttributes", &CUSTOM_ATTRIBUTES_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Custom-Attributes"),
            Member::plain("TargetModel", &TARGET_MODEL_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Target-Model"),
            Member::plain("TargetVariant", &TARGET_VARIANT_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Target-Variant"),
            Member::plain("TargetContainerHostname", &TARGET_CONTAINER_HOSTNAME_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Target-Container-Hostname"),
            Member::plain("InferenceId", &INFERENCE_ID)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Inference-Id"),
            Member::plain("EnableExplanations", &ENABLE_EXPLANATIONS_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Enable-Explanations"),
            Member::plain("InferenceComponentName", &INFERENCE_COMPONENT_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Inference-Component"),
            Member::plain("SessionId", &SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Session-Id"),
            Member::plain("PrefixAwareId", &PREFIX_AWARE_ID_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Prefix-Aware-Id"),
        ])
        .payload(1);
    pub static INVOKE_ENDPOINT_OUTPUT: Schema = Schema::plain("InvokeEndpointOutput", Kind::Structure)
        .members(&[
            Member::plain("Body", &BODY_BLOB).required(),
            Member::plain("ContentType", &HEADER).at(Location::Header).wire("Content-Type"),
            Member::plain("InvokedProductionVariant", &HEADER)
                .at(Location::Header)
                .wire("x-Amzn-Invoked-Production-Variant"),
            Member::plain("CustomAttributes", &CUSTOM_ATTRIBUTES_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Custom-Attributes"),
            Member::plain("NewSessionId", &NEW_SESSION_RESPONSE_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-New-Session-Id"),
            Member::plain("ClosedSessionId", &SESSION_ID_HEADER)
                .at(Location::Header)
                .wire("X-Amzn-SageMaker-Closed-Session-Id"),
        ])
        .payload(0);
    pub static NEW_SESSION_RESPONSE_HEADER: Schema =
        Schema::plain("NewSessionResponseHeader", Kind::String).max(256.0).pattern(
            r"^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        );
    pub static PREFIX_AWARE_ID_HEADER: Schema =
        Schema::plain("PrefixAwareIdHeader", Kind::String).min(1.0).max(64.0).pattern(r"\A\S[\p{Print}]*\z");
    pub static SESSION_ID_HEADER: Schema =
        Schema::plain("SessionIdHeader", Kind::String).max(256.0).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
    pub static SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER: Schema =
        Schema::plain("SessionIdOrNewSessionConstantHeader", Kind::String)
            .max(256.0)
            .pattern("^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
    pub static TARGET_CONTAINER_HOSTNAME_HEADER: Schema =
        Schema::plain("TargetContainerHostnameHeader", Kind::String)
            .max(63.0)
            .pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*");
    pub static TARGET_MODEL_HEADER: Schema =
        Schema::plain("TargetModelHeader", Kind::String).min(1.0).max(1024.0).pattern(r"\A\S[\p{Print}]*\z");
    pub static TARGET_VARIANT_HEADER: Schema =
        Schema::plain("TargetVariantHeader", Kind::String).max(63.0).pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*");
}
