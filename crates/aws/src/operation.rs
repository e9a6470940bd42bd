//! An operation and its service, as types and as constants.

use crate::{Schema, Shape};

/// How a service's requests and answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    AwsJson10,
    AwsJson11,
    AwsQuery,
    Ec2Query,
    RestJson,
    RestXml,
}

/// An operation of a service: a name, an input and an output.
pub trait Operation: 'static + Send + Sync {
    type Input: Shape;
    type Output: Shape;
    const SERVICE: &'static ServiceInfo;
    const INFO: &'static OperationInfo;
}

/// What the model says of a service.
#[derive(Debug)]
pub struct ServiceInfo {
    /// The folder's name in botocore, and the module's here: `ssm`, `lambda`.
    pub name: &'static str,
    /// `SSM`, `Lambda`: what the model calls `serviceId`.
    pub service_id: &'static str,
    /// The first label of the host: `ssm` in `ssm.us-east-1.amazonaws.com`.
    pub endpoint_prefix: &'static str,
    /// The service in the scope of a signature.
    pub signing_name: &'static str,
    pub protocol: Protocol,
    /// Of `X-Amz-Target`, for the JSON protocols.
    pub target_prefix: Option<&'static str>,
    pub api_version: &'static str,
    pub xml_namespace: Option<&'static str>,
    /// Answers carry query error codes beside those of JSON (`awsQueryCompatible`).
    pub query_compatible: bool,
    /// The operations that are generated, by name.
    pub operations: &'static [&'static OperationInfo],
}

/// What the model says of an operation.
#[derive(Debug)]
pub struct OperationInfo {
    pub name: &'static str,
    pub method: &'static str,
    /// `/2015-03-31/functions/{FunctionName}`, `/{Bucket}/{Key+}?uploads`.
    pub uri: &'static str,
    /// The status of a success.
    pub status: u16,
    pub input: &'static Schema,
    pub output: &'static Schema,
    /// The element around the output in awsQuery: `GetCallerIdentityResult`.
    pub result_wrapper: Option<&'static str>,
    /// The root element of a restXml input, where the model names one.
    pub input_xml_name: Option<&'static str>,
    pub input_xml_namespace: Option<&'static str>,
    /// Shape names of the errors that the model lists.
    pub errors: &'static [&'static str],
}
