//! Reading requests of every protocol: bytes in, JSON of the tree out.

use super::*;
use crate::fixtures::{head, route};
use aws::{ByteStream, Kind, Location, Member, Schema, TimestampFormat};

/// Decodes and validates; the tree as JSON with the model's names, or the error.
fn outcome(service: &str, head: &RequestHead, body: &str) -> String {
    let route = route(service, head, body.as_bytes());
    let body = RequestBody::Bytes(Bytes::copy_from_slice(body.as_bytes()));
    let decoded = decode(&route, head, body)
        .and_then(|tree| validate_input(route.service, route.operation, &tree).map(|()| tree));
    match decoded {
        Ok(tree) => aws::json::write(route.operation.input, &tree).to_string(),
        Err(e) => format!("! {} {}: {}", e.status, e.code, e.message),
    }
}

fn check_json(target: &str, body: &str, expected: &str) {
    let service = aws::SERVICES.iter().find(|s| Some(target.split_once('.').unwrap().0) == s.target_prefix);
    let head = head("POST", "/", &[("x-amz-target", target)]);
    assert_eq!(outcome(service.unwrap().name, &head, body), expected, "{body}");
}

fn check_query(service: &str, form: &str, expected: &str) {
    let head = head("POST", "/", &[("content-type", "application/x-www-form-urlencoded; charset=utf-8")]);
    assert_eq!(outcome(service, &head, form), expected, "{form}");
}

fn check_rest(
    service: &str,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
    expected: &str,
) {
    assert_eq!(outcome(service, &head(method, target, headers), body), expected, "{method} {target} {body}");
}

#[test]
fn json_bodies() {
    check_json(
        "AmazonSSM.GetParameter",
        r#"{"Name":"/a","WithDecryption":true,"Unknown":{"x":[1]},"Other":null}"#,
        r#"{"Name":"/a","WithDecryption":true}"#,
    );
    check_json(
        "AmazonSSM.PutParameter",
        r#"{"Name":"/a","Value":"é\u0000","Type":"String","Tags":[{"Key":"k","Value":"v"}]}"#,
        "{\"Name\":\"/a\",\"Value\":\"é\\u0000\",\"Type\":\"String\",\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}",
    );
    check_json(
        "AmazonSSM.GetParameter",
        "",
        "! 400 ValidationException: 1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null",
    );
    check_json(
        "AmazonSSM.GetParameter",
        r#"{"Name":1}"#,
        "! 400 SerializationException: NUMBER_VALUE can not be converted to String at Name",
    );
    check_json(
        "AmazonSSM.GetParameter",
        "[]",
        "! 400 SerializationException: START_ARRAY can not be converted to Structure",
    );
    check_json(
        "AmazonSSM.GetParameter",
        "{",
        "! 400 SerializationException: EOF while parsing an object at line 1 column 1",
    );
    let deep = format!("{{\"x\":{}1{}}}", "[".repeat(200), "]".repeat(200));
    check_json(
        "AmazonSSM.GetParameter",
        &deep,
        "! 400 SerializationException: recursion limit exceeded at line 1 column 132",
    );
}

#[test]
fn constraints_have_the_code_of_the_service() {
    let missing = |name: &str| {
        format!(
            "1 validation error detected: Value null at '{name}' failed to satisfy constraint: Member must not be null"
        )
    };
    let logs = missing("logGroupName");
    check_json("Logs_20140328.CreateLogGroup", "{}", &format!("! 400 InvalidParameterException: {logs}"));
    check_query(
        "cloudformation",
        "Action=CreateStack&Version=2010-05-15",
        &format!("! 400 ValidationError: {}", missing("stackName")),
    );
    check_rest(
        "lambda",
        "POST",
        "/2015-03-31/functions/f/aliases",
        &[],
        r#"{"Name":"a"}"#,
        &format!("! 400 ValidationException: {}", missing("functionVersion")),
    );
}

#[test]
fn forms() {
    check_query(
        "sts",
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A000000000000%3Arole%2Fr&RoleSessionName=me\
         &DurationSeconds=900&Tags.member.2.Key=b&Tags.member.2.Value=&Tags.member.1.Key=a&Tags.member.1.Value=x+y\
         &TransitiveTagKeys.member.1=a&PolicyArns=",
        r#"{"RoleArn":"arn:aws:iam::000000000000:role/r","RoleSessionName":"me","PolicyArns":[],"DurationSeconds":900,"Tags":[{"Key":"a","Value":"x y"},{"Key":"b","Value":""}],"TransitiveTagKeys":["a"]}"#,
    );
    check_query(
        "cloudformation",
        "Action=CreateStack&Version=2010-05-15&StackName=s&Parameters.member.10.ParameterKey=j&Parameters.member.9.ParameterKey=i&Capabilities.member.1=CAPABILITY_IAM&DisableRollback=true",
        r#"{"StackName":"s","Parameters":[{"ParameterKey":"i"},{"ParameterKey":"j"}],"DisableRollback":true,"Capabilities":["CAPABILITY_IAM"]}"#,
    );
    let assume =
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn:aws:iam::000000000000:role/r&RoleSessionName=me";
    check_query(
        "sts",
        &format!("{assume}&DurationSeconds=soon"),
        "! 400 MalformedInput: The value soon of DurationSeconds is not a valid Integer",
    );
    check_query(
        "sts",
        &format!("{assume}&DurationSeconds.x=1"),
        "! 400 MalformedInput: Start of structure or list found where not expected: DurationSeconds",
    );
    check_query(
        "sts",
        &format!("{assume}&{}=1", "a.".repeat(32)),
        "! 400 MalformedInput: A parameter's name can have 32 parts, and one has more",
    );
}

static TEXT: Schema = Schema::plain("Text", Kind::String);
static NUMBER: Schema = Schema::plain("Number", Kind::Integer);
static TEXTS: Schema =
    Schema { members: &[Member::plain("member", &TEXT)], ..Schema::plain("Texts", Kind::List) };
static NAMED_TEXTS: Schema = Schema {
    members: &[Member { location_name: Some("Item"), ..Member::plain("member", &TEXT) }],
    flattened: true,
    ..Schema::plain("NamedTexts", Kind::List)
};
static NUMBERS: Schema = Schema {
    members: &[
        Member { location_name: Some("Name"), ..Member::plain("key", &TEXT) },
        Member { location_name: Some("Count"), ..Member::plain("value", &NUMBER) },
    ],
    ..Schema::plain("Numbers", Kind::Map)
};
static TIME: Schema = Schema::plain("Time", Kind::Timestamp);
static EVERYTHING: Schema = Schema {
    members: &[
        Member { query_name: Some("T"), ..Member::plain("texts", &TEXTS) },
        Member::plain("Flat", &NAMED_TEXTS),
        Member::plain("Numbers", &NUMBERS),
        Member { flattened: true, ..Member::plain("FlatNumbers", &NUMBERS) },
        Member { xml_attribute: true, location_name: Some("xsi:type"), ..Member::plain("Type", &TEXT) },
        Member::plain("Time", &TIME),
    ],
    ..Schema::plain("Everything", Kind::Structure)
};

fn as_json(tree: &Tree) -> String {
    aws::json::write(&EVERYTHING, tree).to_string()
}

fn check_form_shapes(ec2: bool, text: &str, expected: &str) {
    let form = crate::percent::text_pairs(text);
    let found = match query::decode(&EVERYTHING, &form, ec2) {
        Ok(tree) => as_json(&tree),
        Err(e) => e.message,
    };
    assert_eq!(found, expected, "{text}");
}

#[test]
fn shapes_in_forms() {
    check_form_shapes(false, "texts.member.1=a&texts.member.3=b", r#"{"texts":["a","b"]}"#);
    check_form_shapes(false, "Flat.1=a", r#"{"Flat":["a"]}"#);
    check_form_shapes(false, "Item.1=a&Item.2=b", r#"{"Flat":["a","b"]}"#);
    check_form_shapes(
        false,
        "Numbers.entry.1.Name=a&Numbers.entry.1.Count=1&FlatNumbers.1.Name=b&FlatNumbers.1.Count=2",
        r#"{"Numbers":{"a":1},"FlatNumbers":{"b":2}}"#,
    );
    check_form_shapes(false, "Numbers.entry.1.Name=a", "Numbers.1 is an entry without a value");
    check_form_shapes(false, "Numbers.entry.1.Count=1", "Numbers.1 is an entry without a key");
    check_form_shapes(false, "Time=1970-01-01T00:00:01Z", r#"{"Time":1}"#);
    check_form_shapes(true, "T.1=a&T.2=b&Flat.1=c", r#"{"texts":["a","b"],"Flat":["c"]}"#);
}

fn check_xml_shapes(body: &str, expected: Option<&str>) {
    let root = crate::xml::parse(body.as_bytes()).unwrap();
    let found = xml::structure(&EVERYTHING, &root).map(|s| as_json(&Tree::Structure(s)));
    assert_eq!(found.as_deref(), expected, "{body}");
}

#[test]
fn shapes_in_xml() {
    check_xml_shapes("<E><texts><member>a</member><x/><member/></texts></E>", Some(r#"{"texts":["a",""]}"#));
    check_xml_shapes("<E><texts/></E>", Some(r#"{"texts":[]}"#));
    check_xml_shapes("<E><Item>a</Item><Item>b</Item></E>", Some(r#"{"Flat":["a","b"]}"#));
    check_xml_shapes("<E><Flat>a</Flat></E>", Some(r#"{"Flat":["a"]}"#));
    check_xml_shapes(
        "<E><Numbers><entry><Name>a</Name><Count>1</Count></entry></Numbers><FlatNumbers><Name>b</Name><Count> 2 </Count></FlatNumbers></E>",
        Some(r#"{"Numbers":{"a":1},"FlatNumbers":{"b":2}}"#),
    );
    check_xml_shapes("<E xsi:type=\"G\" xmlns:xsi=\"u\"/>", Some(r#"{"xsi:type":"G"}"#));
    check_xml_shapes("<E><Numbers><entry><Name>a</Name><Count>x</Count></entry></Numbers></E>", None);
    check_xml_shapes("<E><Time>soon</Time></E>", None);
}

#[test]
fn lambda_in_path_headers_and_query() {
    check_rest(
        "lambda",
        "POST",
        "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af/invocations?Qualifier=1",
        &[("x-amz-invocation-type", "Event")],
        r#"{"a":1}"#,
        r#"{"FunctionName":"arn:aws:lambda:us-east-1:000000000000:function:f","InvocationType":"Event","Payload":"eyJhIjoxfQ==","Qualifier":"1"}"#,
    );
    check_rest(
        "lambda",
        "POST",
        "/2015-03-31/functions/f/aliases",
        &[],
        r#"{"Name":"a","FunctionVersion":"1","FunctionName":"other"}"#,
        r#"{"FunctionName":"f","Name":"a","FunctionVersion":"1"}"#,
    );
    check_rest("lambda", "GET", "/2015-03-31/functions?MaxItems=5", &[], "", r#"{"MaxItems":5}"#);
    check_rest(
        "lambda",
        "GET",
        "/2015-03-31/functions?MaxItems=many",
        &[],
        "",
        "! 400 SerializationException: many can not be converted to Integer at MaxItems",
    );
    check_rest(
        "lambda",
        "DELETE",
        "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af?tagKeys=a&tagKeys=b",
        &[],
        "",
        r#"{"Resource":"arn:aws:lambda:us-east-1:000000000000:function:f","TagKeys":["a","b"]}"#,
    );
    check_rest(
        "lambda",
        "POST",
        "/2015-03-31/functions",
        &[],
        "{",
        "! 400 InvalidRequestContentException: Could not parse request body into json: EOF while parsing an object at line 1 column 1",
    );
}

#[test]
fn s3_in_path_headers_and_query() {
    check_rest(
        "s3",
        "PUT",
        "/b/k%20l",
        &[
            ("x-amz-meta-b", "2"),
            ("x-amz-meta-A", "é"),
            ("content-encoding", "aws-chunked, gzip"),
            ("content-length", "99"),
            ("x-amz-decoded-content-length", "4"),
            ("expires", "Thu, 01 Jan 1970 00:00:01 GMT"),
        ],
        "body",
        r#"{"Body":null,"Bucket":"b","ContentEncoding":"gzip","ContentLength":4,"Expires":"Thu, 01 Jan 1970 00:00:01 GMT","Key":"k l","Metadata":{"a":"é","b":"2"}}"#,
    );
    check_rest(
        "s3",
        "GET",
        "/b?list-type=2&max-keys=7&prefix=a%2Fb&fetch-owner=true",
        &[("x-amz-optional-object-attributes", "RestoreStatus")],
        "",
        r#"{"Bucket":"b","MaxKeys":7,"Prefix":"a/b","FetchOwner":true,"OptionalObjectAttributes":["RestoreStatus"]}"#,
    );
    check_rest(
        "s3",
        "GET",
        "/b?list-type=2&max-keys=many",
        &[],
        "",
        "! 400 InvalidArgument: Provided max-keys not an integer or within integer range",
    );
    check_rest(
        "s3",
        "GET",
        "/b/k",
        &[("if-modified-since", "yesterday"), ("range", "bytes=0-1")],
        "",
        r#"{"Bucket":"b","Key":"k","Range":"bytes=0-1"}"#,
    );
    check_rest("s3", "GET", "/b/k", &[("x-amz-checksum-mode", "MAYBE")], "", r#"{"Bucket":"b","Key":"k"}"#);
    check_rest("s3", "GET", "/b?list-type=2&max-keys=", &[], "", r#"{"Bucket":"b"}"#);
    for (target, headers, message) in [
        (
            "/b?list-type=2&encoding-type=x",
            &[][..],
            "InvalidArgument: Invalid Encoding Method specified in Request",
        ),
        ("/b?acl", &[("x-amz-acl", "all")], "InvalidArgument: "),
        (
            "/b/k",
            &[("x-amz-storage-class", "ICE")],
            "InvalidStorageClass: The storage class you specified is not valid",
        ),
    ] {
        let method = if headers.is_empty() { "GET" } else { "PUT" };
        check_rest("s3", method, target, headers, "", &format!("! 400 {message}"));
    }
}

#[test]
fn a_signed_url_can_carry_headers() {
    let target =
        "/b/k?X-Amz-Signature=s&Expires=1&If-None-Match=%2A&x-amz-meta-A=1&x-amz-storage-class=STANDARD_IA";
    check_rest(
        "s3",
        "PUT",
        target,
        &[("x-amz-storage-class", "STANDARD")],
        "",
        r#"{"Body":null,"Bucket":"b","IfNoneMatch":"*","Key":"k","Metadata":{"a":"1"},"StorageClass":"STANDARD"}"#,
    );
    check_rest("s3", "PUT", "/b/k?If-None-Match=*", &[], "", r#"{"Body":null,"Bucket":"b","Key":"k"}"#);
}

#[test]
fn s3_bodies() {
    let body = "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a&amp;b</Key></Object><Object><Key>c</Key><VersionId>1</VersionId></Object><Quiet>true</Quiet></Delete>";
    check_rest(
        "s3",
        "POST",
        "/b?delete",
        &[],
        body,
        r#"{"Bucket":"b","Delete":{"Object":[{"Key":"a&b"},{"Key":"c","VersionId":"1"}],"Quiet":true}}"#,
    );
    let malformed = format!("! 400 MalformedXML: {MALFORMED_XML}");
    for body in ["<Delete>", "<Other/>", "<Delete><Object/></Delete>", "<Delete/>"] {
        check_rest("s3", "POST", "/b?delete", &[], body, &malformed);
    }
    check_rest("s3", "POST", "/b?delete", &[], "", "! 400 MissingRequestBodyError: Request body is empty.");
    check_rest("s3", "PUT", "/b", &[], "", r#"{"Bucket":"b"}"#);
    check_rest("s3", "PUT", "/b/k", &[], "", r#"{"Body":null,"Bucket":"b","Key":"k"}"#);
    check_rest(
        "s3",
        "PUT",
        "/b",
        &[],
        "<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>",
        r#"{"Bucket":"b","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}"#,
    );
    check_rest(
        "s3",
        "PUT",
        "/b?versioning",
        &[],
        "<VersioningConfiguration><Status>Maybe</Status></VersioningConfiguration>",
        &malformed,
    );
    check_rest("s3", "PUT", "/b?policy", &[], "{}", r#"{"Bucket":"b","Policy":"{}"}"#);
    let multipart = "<CompleteMultipartUpload><Part><ETag>\"x\"</ETag><PartNumber>1</PartNumber></Part></CompleteMultipartUpload>";
    check_rest(
        "s3",
        "POST",
        "/b/k?uploadId=u",
        &[],
        multipart,
        r#"{"Bucket":"b","Key":"k","CompleteMultipartUpload":{"Part":[{"ETag":"\"x\"","PartNumber":1}]},"UploadId":"u"}"#,
    );
    check_rest(
        "s3",
        "POST",
        "/b/k",
        &[],
        multipart,
        "! 400 InvalidArgument: Missing required parameter for this request: uploadId",
    );
}

#[test]
fn streams_pass_through_and_only_where_they_may() {
    let put = head("PUT", "/b/k", &[]);
    let stream = || RequestBody::Stream(ByteStream::from_bytes(Bytes::from_static(b"x")));
    let found = decode(&route("s3", &put, b""), &put, stream()).unwrap().structure().unwrap();
    assert!(found.0.iter().flatten().any(|t| matches!(t, Tree::Stream(s) if s.length == Some(1))));
    let routed = route("s3", &put, b"");
    assert!(wants_stream(routed.operation));
    let delete = head("POST", "/b?delete", &[]);
    let routed = route("s3", &delete, b"");
    assert!(!wants_stream(routed.operation));
    assert_eq!(decode(&routed, &delete, stream()).unwrap_err().status, 500);
}

#[test]
fn parameters_of_the_query_string_as_a_map() {
    static LISTS: Schema = Schema {
        members: &[Member::plain("key", &TEXT), Member::plain("value", &TEXTS)],
        ..Schema::plain("Lists", Kind::Map)
    };
    static INPUT: Schema = Schema {
        members: &[
            Member { location: Location::QueryString, ..Member::plain("known", &TEXT) },
            Member { location: Location::QueryString, ..Member::plain("rest", &LISTS) },
            Member {
                location: Location::Header,
                timestamp_format: Some(TimestampFormat::UnixTimestamp),
                ..Member::plain("x-time", &TIME)
            },
            Member { location: Location::Header, json_value: true, ..Member::plain("x-json", &TEXT) },
        ],
        ..Schema::plain("Input", Kind::Structure)
    };
    static INFO: OperationInfo = OperationInfo {
        name: "X",
        method: "GET",
        uri: "/",
        status: 200,
        input: &INPUT,
        output: &INPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    let head = head("GET", "/?known=1&a=2&a=3&b=", &[("x-time", "5"), ("x-json", "eyJhIjoxfQ==")]);
    let route = Route { service: &aws::lambda::SERVICE, operation: &INFO, labels: Vec::new() };
    let tree = decode(&route, &head, RequestBody::Bytes(Bytes::new())).unwrap();
    assert_eq!(
        aws::json::write(&INPUT, &tree).to_string(),
        r#"{"known":"1","rest":{"a":["2","3"],"b":[""]},"x-time":5,"x-json":{"a":1}}"#
    );
}
