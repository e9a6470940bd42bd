//! Which operation a request means, protocol by protocol.

use super::*;
use crate::fixtures::{authorization, head, router};

/// `expected` is `service.Operation label=value …`, or `! Code: message`.
fn check(head: &RequestHead, body: &str, expected: &str) {
    let form = crate::parse_form(head, body.as_bytes());
    let found = match router().route(head, &form) {
        Ok(route) => {
            let labels: Vec<String> = route.labels.iter().map(|(n, v)| format!(" {n}={v}")).collect();
            format!("{}.{}{}", route.service.name, route.operation.name, labels.concat())
        }
        Err(e) => format!("! {} {}: {}", e.error.status, e.error.code, e.error.message),
    };
    assert_eq!(found, expected, "{} {}", head.method, head.target());
}

fn check_signed(service: &str, method: &str, target: &str, headers: &[(&str, &str)], expected: &str) {
    let authorization = authorization(service);
    let headers = [&[("authorization", authorization.as_str())], headers].concat();
    check(&head(method, target, &headers), "", expected);
}

#[test]
fn json_by_target() {
    let by = |target, expected| check(&head("POST", "/", &[("x-amz-target", target)]), "{}", expected);
    by("AmazonSSM.GetParameter", "ssm.GetParameter");
    by("CodePipeline_20150709.StartPipelineExecution", "codepipeline.StartPipelineExecution");
    by("AmazonSSM.Nothing", "! 400 UnknownOperationException: The operation Nothing of SSM is not served");
    by("Nope.X", "! 400 UnknownOperationException: The target Nope.X is of a service that is not served");
    check_signed(
        "ssm",
        "POST",
        "/",
        &[],
        "! 400 UnknownOperationException: The request has no X-Amz-Target header, so it names no operation",
    );
}

#[test]
fn query_by_action() {
    let form = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let host = |name| head("POST", "/", &[form, ("host", name)]);
    let sts = "Action=GetCallerIdentity&Version=2011-06-15";
    check(&host("sts.amazonaws.com"), sts, "sts.GetCallerIdentity");
    check(&host("localhost:4566"), sts, "sts.GetCallerIdentity");
    check(&host("localhost:4566"), "Action=CreateStack&Version=2010-05-15", "cloudformation.CreateStack");
    check(&host("127.0.0.1"), "Action=GetUser&Version=2010-05-08", "iam.GetUser");
    check(
        &head("GET", &format!("/?{sts}"), &[("host", "sts.us-east-1.amazonaws.com")]),
        "",
        "sts.GetCallerIdentity",
    );
    check(
        &host("sts.amazonaws.com"),
        "Action=Nope&Version=2011-06-15",
        "! 400 InvalidAction: The action Nope is not valid for this web service.",
    );
    check(
        &host("sts.amazonaws.com"),
        "Version=2011-06-15",
        "! 400 MissingAction: The request must contain the parameter Action",
    );
    check(
        &host("localhost"),
        "Action=X&Version=1999",
        "! 404 InvalidAction: The service version 1999 is not served",
    );
    check_signed(
        "neptune-db",
        "POST",
        "/",
        &[],
        "! 404 UnknownOperationException: The service neptune-db is not served",
    );
}

#[test]
fn s3_by_path_and_parameters() {
    let s3 =
        |method, target, expected| check_signed("s3", method, target, &[("host", "localhost:1")], expected);
    s3("GET", "/", "s3.ListBuckets");
    s3("PUT", "/b", "s3.CreateBucket Bucket=b");
    s3("PUT", "/b/", "s3.CreateBucket Bucket=b");
    s3("HEAD", "/b", "s3.HeadBucket Bucket=b");
    s3("GET", "/b?list-type=2&prefix=x", "s3.ListObjectsV2 Bucket=b");
    s3("GET", "/b?prefix=x", "s3.ListObjects Bucket=b");
    s3("GET", "/b?versions", "s3.ListObjectVersions Bucket=b");
    s3("GET", "/b?location", "s3.GetBucketLocation Bucket=b");
    s3("POST", "/b?delete", "s3.DeleteObjects Bucket=b");
    s3("GET", "/b/k/l%20m", "s3.GetObject Bucket=b Key=k/l m");
    s3("GET", "/b//k/", "s3.GetObject Bucket=b Key=/k/");
    s3("GET", "/b/k?x-id=GetObject&versionId=1", "s3.GetObject Bucket=b Key=k");
    s3("GET", "/b/k?uploadId=u", "s3.ListParts Bucket=b Key=k");
    s3("PUT", "/b/k", "s3.PutObject Bucket=b Key=k");
    s3("PUT", "/b/k?partNumber=1&uploadId=u", "s3.UploadPart Bucket=b Key=k");
    s3("POST", "/b/k?uploads", "s3.CreateMultipartUpload Bucket=b Key=k");
    s3("POST", "/b/k?uploadId=u", "s3.CompleteMultipartUpload Bucket=b Key=k");
    s3("DELETE", "/b/k?uploadId=u", "s3.AbortMultipartUpload Bucket=b Key=k");
    s3("DELETE", "/b/k", "s3.DeleteObject Bucket=b Key=k");
    check_signed("s3", "PUT", "/b/k", &[("x-amz-copy-source", "b/x")], "s3.CopyObject Bucket=b Key=k");
    s3("GET", "/b/%FF", "! 400 InvalidURI: Couldn't parse the specified URI.");
    s3(
        "GET",
        "/b/k?torrent",
        "! 501 NotImplemented: A header or query you provided implies functionality that is not implemented: GET with the parameter torrent is not served.",
    );
    s3("PATCH", "/b/k", "! 405 MethodNotAllowed: The specified method is not allowed against this resource.");
}

#[test]
fn s3_by_host() {
    let by = |host, target, expected| check_signed("s3", "GET", target, &[("host", host)], expected);
    by("my.bucket.s3.us-west-2.amazonaws.com", "/k/l", "s3.GetObject Bucket=my.bucket Key=k/l");
    by("b.s3.amazonaws.com", "/?list-type=2", "s3.ListObjectsV2 Bucket=b");
    by("b.localhost:4566", "/k", "s3.GetObject Bucket=b Key=k");
    by("s3.us-west-2.amazonaws.com", "/b/k", "s3.GetObject Bucket=b Key=k");
    by("s3.localhost:4566", "/b/k", "s3.GetObject Bucket=b Key=k");
    check(&head("GET", "/b/k", &[("host", "localhost")]), "", "s3.GetObject Bucket=b Key=k");
    check(&head("GET", "/k", &[("host", "b.s3.amazonaws.com")]), "", "s3.GetObject Bucket=b Key=k");
    let target =
        "/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20130524%2Fr%2Fs3%2Faws4_request";
    check(&head("GET", target, &[]), "", "s3.GetObject Bucket=b Key=k");
}

#[test]
fn rest_json_by_path() {
    let lambda = |method, target, expected| check_signed("lambda", method, target, &[], expected);
    lambda("POST", "/2015-03-31/functions", "lambda.CreateFunction");
    lambda("GET", "/2015-03-31/functions/", "lambda.ListFunctions");
    lambda("GET", "/2015-03-31/functions/f", "lambda.GetFunction FunctionName=f");
    lambda(
        "POST",
        "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A0%3Afunction%3Af/invocations?Qualifier=1",
        "lambda.Invoke FunctionName=arn:aws:lambda:us-east-1:0:function:f",
    );
    lambda(
        "GET",
        "/nothing",
        "! 404 UnknownOperationException: GET /nothing is no operation of Lambda that is served",
    );
    check(&head("GET", "/2015-03-31/functions/f", &[]), "", "lambda.GetFunction FunctionName=f");
    check(
        &head("GET", "/2015-03-31/functions/f", &[("host", "lambda.us-east-1.amazonaws.com")]),
        "",
        "lambda.GetFunction FunctionName=f",
    );
}

#[test]
fn greedy_labels_can_have_an_end() {
    static INFO: OperationInfo = OperationInfo {
        name: "X",
        method: "GET",
        uri: "/a/{Rest+}/end",
        status: 200,
        input: &aws::Schema::plain("I", aws::Kind::Structure),
        output: &aws::Schema::plain("O", aws::Kind::Structure),
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    let template = Template::compile(&INFO);
    let head = head("GET", "/", &[]);
    for (path, expected) in [
        ("/a/b/end", Some("b")),
        ("/a/b/c/end", Some("b/c")),
        ("/a/end", None),
        ("/a/b/c", None),
        ("/b/b/end", None),
    ] {
        let found = template.matches(&head, path).map(|(_, labels)| labels[0].1);
        assert_eq!(found, expected, "{path}");
    }
}

#[test]
fn service_without_a_body() {
    let by = |headers: &[(&str, &str)]| router().service_of(&head("POST", "/", headers)).map(|s| s.name);
    assert_eq!(by(&[("x-amz-target", "AmazonSSM.X")]), Some("ssm"));
    assert_eq!(by(&[("authorization", &authorization("sts"))]), Some("sts"));
    assert_eq!(by(&[("authorization", &authorization("unknown"))]), None);
}
