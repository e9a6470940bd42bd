//! Writing answers and errors of every protocol, byte for byte.

use super::*;
use crate::request::AnswerBody;
use aws::{ByteStream, Error, Structure, Timestamp, TreeValue};
use bytes::Bytes;

const ID: &str = "id-1";

fn find(service: &str, operation: &str) -> (&'static ServiceInfo, &'static OperationInfo) {
    let service = aws::SERVICES.iter().find(|s| s.name == service).unwrap();
    (service, service.operations.iter().find(|o| o.name == operation).unwrap())
}

/// A tree from JSON with the model's names.
fn tree(operation: &OperationInfo, json: &str) -> Tree {
    aws::json::read(operation.output, serde_json::from_str(json).unwrap()).unwrap()
}

fn text(answer: &HttpAnswer) -> String {
    match &answer.body {
        AnswerBody::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        AnswerBody::Stream(stream, length) => format!("{stream:?} {length:?}"),
    }
}

/// `headers` are those that the answer must have beside its ids, and S3's name.
fn check(service: &str, operation: &str, json: &str, headers: &[(&str, &str)], status: u16, body: &str) {
    let (service, operation) = find(service, operation);
    let answer = encode(service, operation, tree(operation, json), ID).unwrap();
    assert_eq!((answer.status, text(&answer).as_str()), (status, body), "{}", operation.name);
    for (name, value) in headers {
        assert_eq!(answer.header(name), Some(*value), "{} {name}", operation.name);
    }
    let ids = if service.name == "s3" { 3 } else { 1 };
    assert_eq!(answer.headers.len(), headers.len() + ids, "{:?}", answer.headers);
}

const JSON11: (&str, &str) = ("content-type", "application/x-amz-json-1.1");
const XML: (&str, &str) = ("content-type", "application/xml");
const TEXT_XML: (&str, &str) = ("content-type", "text/xml");

#[test]
fn json_answers() {
    check(
        "ssm",
        "GetParameter",
        r#"{"Parameter":{"Name":"/a","Version":1,"LastModifiedDate":1.5}}"#,
        &[JSON11],
        200,
        r#"{"Parameter":{"Name":"/a","Version":1,"LastModifiedDate":1.5}}"#,
    );
    check("ssm", "DeleteParameter", "{}", &[JSON11], 200, "{}");
    check(
        "events",
        "PutEvents",
        r#"{"FailedEntryCount":0,"Entries":[]}"#,
        &[JSON11],
        200,
        r#"{"FailedEntryCount":0,"Entries":[]}"#,
    );
}

#[test]
fn query_answers() {
    check(
        "sts",
        "AssumeRole",
        r#"{"Credentials":{"AccessKeyId":"A","SecretAccessKey":"s/<","SessionToken":"t","Expiration":1},"PackedPolicySize":6}"#,
        &[TEXT_XML],
        200,
        "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>s/&lt;</SecretAccessKey><SessionToken>t</SessionToken><Expiration>1970-01-01T00:00:01Z</Expiration></Credentials><PackedPolicySize>6</PackedPolicySize></AssumeRoleResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></AssumeRoleResponse>",
    );
    check(
        "cloudformation",
        "DescribeStacks",
        r#"{"Stacks":[{"StackName":"s","CreationTime":1,"StackStatus":"CREATE_COMPLETE","Parameters":[],"DisableRollback":false,"Tags":[{"Key":"k","Value":""}]}]}"#,
        &[TEXT_XML],
        200,
        "<DescribeStacksResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><DescribeStacksResult><Stacks><member><StackName>s</StackName><Parameters/><CreationTime>1970-01-01T00:00:01Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><DisableRollback>false</DisableRollback><Tags><member><Key>k</Key><Value/></member></Tags></member></Stacks></DescribeStacksResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></DescribeStacksResponse>",
    );
    check(
        "cloudformation",
        "DeleteStack",
        "{}",
        &[TEXT_XML],
        200,
        "<DeleteStackResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></DeleteStackResponse>",
    );
}

#[test]
fn lambda_answers() {
    check(
        "lambda",
        "Invoke",
        r#"{"StatusCode":200,"FunctionError":"Unhandled","ExecutedVersion":"$LATEST","Payload":"eyJhIjoxfQ=="}"#,
        &[
            ("content-type", "application/json"),
            ("x-amz-function-error", "Unhandled"),
            ("x-amz-executed-version", "$LATEST"),
        ],
        200,
        r#"{"a":1}"#,
    );
    check("lambda", "Invoke", r#"{"StatusCode":202}"#, &[], 202, "");
    check(
        "lambda",
        "CreateAlias",
        r#"{"Name":"a","FunctionVersion":"1"}"#,
        &[("content-type", "application/json")],
        201,
        r#"{"Name":"a","FunctionVersion":"1"}"#,
    );
    check("lambda", "RemovePermission", "{}", &[], 204, "");
}

#[test]
fn s3_documents() {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let namespace = "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
    check(
        "s3",
        "ListObjectsV2",
        r#"{"IsTruncated":false,"Contents":[{"Key":"a&b","LastModified":1,"ETag":"\"e\"","Size":3}],"Name":"b","Prefix":"","CommonPrefixes":[{"Prefix":"p/"}]}"#,
        &[XML],
        200,
        &format!(
            "{declaration}<ListBucketResult {namespace}><IsTruncated>false</IsTruncated><Name>b</Name><Prefix/><Contents><Key>a&amp;b</Key><LastModified>1970-01-01T00:00:01.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>3</Size></Contents><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListBucketResult>"
        ),
    );
    check(
        "s3",
        "DeleteObjects",
        r#"{"Deleted":[{"Key":"a"}],"Error":[{"Key":"b","Code":"AccessDenied"}]}"#,
        &[XML],
        200,
        &format!(
            "{declaration}<DeleteResult {namespace}><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code></Error></DeleteResult>"
        ),
    );
    check(
        "s3",
        "ListBuckets",
        r#"{"Buckets":[]}"#,
        &[XML],
        200,
        &format!("{declaration}<ListAllMyBucketsResult {namespace}><Buckets/></ListAllMyBucketsResult>"),
    );
    for (json, body) in [
        ("{}", format!("{declaration}<LocationConstraint {namespace}/>")),
        (
            r#"{"LocationConstraint":"us-west-2"}"#,
            format!("{declaration}<LocationConstraint {namespace}>us-west-2</LocationConstraint>"),
        ),
    ] {
        check("s3", "GetBucketLocation", json, &[XML], 200, &body);
    }
    check("s3", "GetBucketPolicy", r#"{"Policy":"{}"}"#, &[("content-type", "application/json")], 200, "{}");
    check(
        "s3",
        "CopyObject",
        r#"{"CopyObjectResult":{"ETag":"\"e\"","LastModified":1},"VersionId":"v"}"#,
        &[XML, ("x-amz-version-id", "v")],
        200,
        &format!(
            "{declaration}<CopyObjectResult {namespace}><ETag>&quot;e&quot;</ETag><LastModified>1970-01-01T00:00:01.000Z</LastModified></CopyObjectResult>"
        ),
    );
    check("s3", "PutObject", r#"{"ETag":"\"e\""}"#, &[("etag", "\"e\"")], 200, "");
    check("s3", "DeleteObject", r#"{"DeleteMarker":true}"#, &[("x-amz-delete-marker", "true")], 204, "");
    check(
        "s3",
        "HeadObject",
        r#"{"ContentLength":5,"LastModified":1,"Metadata":{"a":"é"},"ContentType":"text/plain"}"#,
        &[
            ("content-length", "5"),
            ("last-modified", "Thu, 01 Jan 1970 00:00:01 GMT"),
            ("x-amz-meta-a", "é"),
            ("content-type", "text/plain"),
        ],
        200,
        "",
    );
}

#[test]
fn s3_streams() {
    let (service, operation) = find("s3", "GetObject");
    let mut output = Structure::of(operation.output);
    let body = ByteStream::from_bytes(Bytes::from_static(b"hello"));
    output.put(operation.output.index_of("Body").unwrap(), body);
    output.put(operation.output.index_of("LastModified").unwrap(), Timestamp::from_millis(1500));
    let answer = encode(service, operation, Tree::Structure(output), ID).unwrap();
    assert_eq!(answer.header("last-modified"), Some("Thu, 01 Jan 1970 00:00:01 GMT"));
    assert_eq!(answer.header("content-type"), Some("binary/octet-stream"));
    assert_eq!(answer.header("x-amz-request-id"), Some(ID));
    assert_eq!(answer.header("x-amz-id-2").unwrap().len(), 76);
    assert!(matches!(answer.body, AnswerBody::Stream(_, Some(5))));
    assert!(encode(service, operation, "text".to_owned().into_tree(), ID).is_err());
}

fn check_error(service: &str, is_head: bool, error: &Error, headers: &[(&str, &str)], body: &str) {
    let service = aws::SERVICES.iter().find(|s| s.name == service).unwrap();
    let answer = encode_error(ErrorContext::new(service, ID, is_head), error);
    assert_eq!((answer.status, text(&answer).as_str()), (error.status, body));
    for (name, value) in headers {
        assert_eq!(answer.header(name), Some(*value), "{name}");
    }
}

#[test]
fn errors() {
    check_error(
        "kms",
        false,
        &Error::new("NotFoundException", 400, "no\nkey"),
        &[JSON11, ("x-amzn-requestid", ID)],
        r#"{"__type":"NotFoundException","message":"no\nkey"}"#,
    );
    check_error(
        "kms",
        false,
        &Error::new("InvalidCiphertextException", 400, ""),
        &[JSON11],
        r#"{"__type":"InvalidCiphertextException"}"#,
    );
    check_error(
        "secretsmanager",
        false,
        &Error::new("ResourceNotFoundException", 400, "m"),
        &[JSON11],
        r#"{"__type":"ResourceNotFoundException","Message":"m"}"#,
    );
    check_error(
        "ssm",
        false,
        &Error::new("ParameterNotFound", 400, "m"),
        &[],
        r#"{"__type":"ParameterNotFound","message":"m"}"#,
    );
    check_error(
        "lambda",
        false,
        &Error::new("ResourceNotFoundException", 404, "m").with("Extra", "x"),
        &[("content-type", "application/json"), ("x-amzn-errortype", "ResourceNotFoundException")],
        r#"{"Type":"User","Message":"m","Extra":"x"}"#,
    );
    check_error(
        "lambda",
        false,
        &Error::new("ServiceException", 500, "m"),
        &[],
        r#"{"Type":"Service","Message":"m"}"#,
    );
    check_error(
        "iam",
        false,
        &Error::new("NoSuchEntity", 404, "<m>"),
        &[TEXT_XML],
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>&lt;m&gt;</Message></Error><RequestId>id-1</RequestId></ErrorResponse>",
    );
    let missing = Error::new("NoSuchKey", 404, "The specified key does not exist.")
        .with("Key", "k")
        .with_header("x-amz-delete-marker", "true");
    check_error(
        "s3",
        false,
        &missing,
        &[XML, ("x-amz-request-id", ID), ("x-amz-delete-marker", "true")],
        &format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>k</Key><RequestId>id-1</RequestId><HostId>{}</HostId></Error>",
            host_id(ID)
        ),
    );
    check_error("s3", true, &missing, &[("x-amz-delete-marker", "true")], "");
    check_error("s3", false, &Error::new("NotModified", 304, ""), &[], "");
}

#[test]
fn errors_of_query_compatible_services() {
    static QUEUE: ServiceInfo = ServiceInfo {
        name: "sqs",
        service_id: "SQS",
        endpoint_prefix: "sqs",
        signing_name: "sqs",
        protocol: Protocol::AwsJson10,
        target_prefix: Some("AmazonSQS"),
        api_version: "2012-11-05",
        xml_namespace: None,
        query_compatible: true,
        operations: &[],
    };
    let mut error = Error::new("QueueDoesNotExist", 400, "m");
    error.query_code = Some("AWS.SimpleQueueService.NonExistentQueue");
    let answer = encode_error(ErrorContext::new(&QUEUE, ID, false), &error);
    assert_eq!(answer.header("x-amzn-query-error"), Some("AWS.SimpleQueueService.NonExistentQueue;Sender"));
    assert_eq!(answer.header("content-type"), Some("application/x-amz-json-1.0"));
}

#[test]
fn a_range_of_an_object_is_partial_content() {
    for (json, headers, status) in [
        (r#"{"ContentRange":"bytes 0-1/3"}"#, &[("content-range", "bytes 0-1/3")][..], 206),
        ("{}", &[], 200),
    ] {
        let (service, operation) = find("s3", "HeadObject");
        let answer = encode(service, operation, tree(operation, json), ID).unwrap();
        assert_eq!(answer.status, status);
        for (name, value) in headers {
            assert_eq!(answer.header(name), Some(*value));
        }
    }
}
