//! Condition operators: present, absent and many-valued keys.

use super::super::Context;
use super::check_policy;

/// `request` is `key=value` pairs between `;`; `key=` is a key without values, `a|b` are two values.
fn check_condition(condition: &str, request: &str, expected: bool) {
    let mut context = Context::new();
    for pair in request.split(';').filter(|pair| !pair.is_empty()) {
        let (key, values) = pair.split_once('=').unwrap();
        context.set_all(key, values.split('|').filter(|value| !value.is_empty()));
    }
    let statement =
        format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{{condition}}}}}"#);
    check_policy(&statement, "x:Y", "*", &context, if expected { '+' } else { '-' });
}

#[test]
fn strings() {
    for (condition, request, expected) in [
        (r#""StringEquals":{"a:k":"v"}"#, "a:k=v", true),
        (r#""StringEquals":{"a:k":"v"}"#, "a:k=V", false),
        (r#""StringEquals":{"a:k":"v"}"#, "a:k=w", false),
        (r#""StringEquals":{"a:k":"v"}"#, "", false),
        (r#""StringEquals":{"A:K":"v"}"#, "a:k=v", true),
        (r#""StringEquals":{"a:k":"v"}"#, "A:K=v", true),
        (r#""StringEquals":{"a:k":["v","w"]}"#, "a:k=w", true),
        (r#""StringEquals":{"a:k":["v","w"]}"#, "a:k=x", false),
        (r#""StringEquals":{"a:k":"v*"}"#, "a:k=vw", false),
        (r#""StringEquals":{"a:k":"v*"}"#, "a:k=v*", true),
        (r#""StringEquals":{"a:k":5}"#, "a:k=5", true),
        (r#""StringEquals":{"a:k":true}"#, "a:k=true", true),
        (r#""StringEquals":{"a:k":"${aws:username}"}"#, "a:k=ana", true),
        (r#""StringEquals":{"a:k":"${aws:PrincipalTag/Nope}"}"#, "a:k=", false),
        (r#""StringEquals":{"a:k":"${a:other}"}"#, "a:k=v;a:other=v", true),
        (r#""StringEquals":{"a:k":"${a:other}"}"#, "a:k=v;a:other=w", false),
        (r#""StringEquals":{"a:k":"${a:other}"}"#, "a:k=v", false),
        (r#""StringNotEquals":{"a:k":"${a:other}"}"#, "a:k=v", true),
        (r#""StringEquals":{"a:k":"v","a:l":"w"}"#, "a:k=v;a:l=w", true),
        (r#""StringEquals":{"a:k":"v","a:l":"w"}"#, "a:k=v;a:l=x", false),
        (r#""StringEquals":{"a:k":"v"},"StringLike":{"a:l":"w*"}"#, "a:k=v;a:l=ww", true),
        (r#""StringEquals":{"a:k":"v"},"StringLike":{"a:l":"w*"}"#, "a:k=v;a:l=x", false),
        (r#""StringEquals":{"a:k":"v"},"StringLike":{"a:l":"w*"}"#, "a:l=w", false),
        (r#""StringNotEquals":{"a:k":"v"}"#, "a:k=w", true),
        (r#""StringNotEquals":{"a:k":"v"}"#, "a:k=v", false),
        (r#""StringNotEquals":{"a:k":"v"}"#, "", true),
        (r#""StringNotEquals":{"a:k":["v","w"]}"#, "a:k=w", false),
        (r#""StringNotEquals":{"a:k":["v","w"]}"#, "a:k=x", true),
        (r#""StringEqualsIgnoreCase":{"a:k":"Vé"}"#, "a:k=vÉ", true),
        (r#""StringEqualsIgnoreCase":{"a:k":"v"}"#, "a:k=w", false),
        (r#""StringEqualsIgnoreCase":{"a:k":"${aws:username}"}"#, "a:k=ANA", true),
        (r#""StringNotEqualsIgnoreCase":{"a:k":"V"}"#, "a:k=v", false),
        (r#""StringNotEqualsIgnoreCase":{"a:k":"V"}"#, "a:k=w", true),
        (r#""StringNotEqualsIgnoreCase":{"a:k":"V"}"#, "", true),
        (r#""StringLike":{"a:k":"v*"}"#, "a:k=vw", true),
        (r#""StringLike":{"a:k":"v*"}"#, "a:k=wv", false),
        (r#""StringLike":{"a:k":"v?x"}"#, "a:k=vwx", true),
        (r#""StringLike":{"a:k":"*"}"#, "a:k=anything:at/all", true),
        (r#""StringLike":{"a:k":"*"}"#, "", false),
        (r#""StringLike":{"a:k":"V*"}"#, "a:k=vw", false),
        (r#""StringLike":{"a:k":"${aws:username}/*"}"#, "a:k=ana/x", true),
        (r#""StringLike":{"a:k":"${*}x"}"#, "a:k=*x", true),
        (r#""StringLike":{"a:k":"${*}x"}"#, "a:k=yx", false),
        (r#""StringLike":{"a:k":"${aws:PrincipalTag/star}"}"#, "a:k=x", false),
        (r#""StringNotLike":{"a:k":"v*"}"#, "a:k=vw", false),
        (r#""StringNotLike":{"a:k":"v*"}"#, "a:k=w", true),
        (r#""StringNotLike":{"a:k":["v*","w*"]}"#, "a:k=wx", false),
        (r#""StringNotLike":{"a:k":"v*"}"#, "", true),
    ] {
        check_condition(condition, request, expected);
    }
}

#[test]
fn numbers_dates_and_truth() {
    for (condition, request, expected) in [
        (r#""NumericEquals":{"a:k":"10"}"#, "a:k=10", true),
        (r#""NumericEquals":{"a:k":10}"#, "a:k=10.0", true),
        (r#""NumericEquals":{"a:k":"10"}"#, "a:k=11", false),
        (r#""NumericEquals":{"a:k":["10","11"]}"#, "a:k=11", true),
        (r#""NumericEquals":{"a:k":"10"}"#, "a:k=ten", false),
        (r#""NumericEquals":{"a:k":"10"}"#, "", false),
        (r#""NumericNotEquals":{"a:k":"10"}"#, "a:k=11", true),
        (r#""NumericNotEquals":{"a:k":"10"}"#, "a:k=10", false),
        (r#""NumericNotEquals":{"a:k":"10"}"#, "", true),
        (r#""NumericLessThan":{"a:k":"10"}"#, "a:k=9.5", true),
        (r#""NumericLessThan":{"a:k":"10"}"#, "a:k=10", false),
        (r#""NumericLessThanEquals":{"a:k":"10"}"#, "a:k=10", true),
        (r#""NumericLessThanEquals":{"a:k":"10"}"#, "a:k=10.1", false),
        (r#""NumericGreaterThan":{"a:k":"10"}"#, "a:k=11", true),
        (r#""NumericGreaterThan":{"a:k":"10"}"#, "a:k=10", false),
        (r#""NumericGreaterThanEquals":{"a:k":"10"}"#, "a:k=10", true),
        (r#""NumericGreaterThanEquals":{"a:k":"-1"}"#, "a:k=-2", false),
        (r#""NumericLessThanIfExists":{"a:k":"10"}"#, "", true),
        (r#""NumericLessThanIfExists":{"a:k":"10"}"#, "a:k=11", false),
        (r#""DateEquals":{"a:d":"2020-01-01"}"#, "a:d=2020-01-01T00:00:00Z", true),
        (r#""DateEquals":{"a:d":"2020-01-01T00:00:00Z"}"#, "a:d=1577836800", true),
        (r#""DateNotEquals":{"a:d":"2020-01-01"}"#, "a:d=2020-01-02", true),
        (r#""DateNotEquals":{"a:d":"2020-01-01"}"#, "a:d=2020-01-01", false),
        (r#""DateLessThan":{"a:d":"2020-06-01T00:00:00Z"}"#, "a:d=2020-05-31T23:59:59Z", true),
        (r#""DateLessThan":{"a:d":"2020-06-01T00:00:00Z"}"#, "a:d=2020-06-01T00:00:00Z", false),
        (r#""DateLessThan":{"a:d":"2020-06-01T02:00:00+02:00"}"#, "a:d=2020-05-31T23:59:59Z", true),
        (r#""DateLessThanEquals":{"a:d":"2020"}"#, "a:d=2020-01-01T00:00:00Z", true),
        (r#""DateGreaterThan":{"a:d":"2020"}"#, "a:d=2020-01-01T00:00:01Z", true),
        (r#""DateGreaterThan":{"a:d":"2020"}"#, "a:d=2020-01-01T00:00:00Z", false),
        (r#""DateGreaterThan":{"a:d":1577836800}"#, "a:d=1577836801", true),
        (r#""DateGreaterThanEquals":{"a:d":"2020"}"#, "a:d=2020-01-01T00:00:00Z", true),
        (r#""DateGreaterThan":{"a:d":"2020"}"#, "a:d=soon", false),
        (r#""DateGreaterThan":{"a:d":"2020"}"#, "", false),
        (r#""Bool":{"a:b":"true"}"#, "a:b=true", true),
        (r#""Bool":{"a:b":true}"#, "a:b=true", true),
        (r#""Bool":{"a:b":"True"}"#, "a:b=true", true),
        (r#""Bool":{"a:b":"false"}"#, "a:b=true", false),
        (r#""Bool":{"a:b":"false"}"#, "a:b=false", true),
        (r#""Bool":{"a:b":"false"}"#, "", false),
        (r#""BoolIfExists":{"a:b":"false"}"#, "", true),
        (r#""BoolIfExists":{"a:b":"false"}"#, "a:b=true", false),
        (r#""BinaryEquals":{"a:k":"QmluYXJ5"}"#, "a:k=QmluYXJ5", true),
        (r#""BinaryEquals":{"a:k":"QmluYXJ5"}"#, "a:k=qmluyxj5", false),
        (r#""BinaryEquals":{"a:k":"QQ=="}"#, "a:k=QQ", true),
        (r#""BinaryEquals":{"a:k":"QQ=="}"#, "", false),
    ] {
        check_condition(condition, request, expected);
    }
}

#[test]
fn addresses_and_arns() {
    for (condition, request, expected) in [
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, "aws:SourceIp=203.0.113.9", true),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, "aws:SourceIp=203.0.114.9", false),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.9"}"#, "aws:SourceIp=203.0.113.9", true),
        (r#""IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]}"#, "aws:SourceIp=2001:db8::1", true),
        (r#""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "aws:SourceIp=2001:db8::1", false),
        (r#""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "aws:SourceIp=::ffff:10.1.2.3", true),
        (r#""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "aws:SourceIp=cloudformation.amazonaws.com", false),
        (r#""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "", false),
        (r#""NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "aws:SourceIp=11.0.0.1", true),
        (r#""NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "aws:SourceIp=10.0.0.1", false),
        (r#""NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","11.0.0.0/8"]}"#, "aws:SourceIp=11.0.0.1", false),
        (r#""NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, "", true),
        (
            r#""ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:1:t"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:1:t",
            true,
        ),
        (
            r#""ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:1:t*"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:1:topic",
            true,
        ),
        (
            r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:*:1:*"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:1:t",
            true,
        ),
        (
            r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:*:1:*"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:2:t",
            false,
        ),
        (
            r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:*:t"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:1:t",
            false,
        ),
        (
            r#""ArnLike":{"aws:SourceArn":"arn:aws:s?s:*:1:q"}"#,
            "aws:SourceArn=arn:aws:sqs:us-east-1:1:q",
            true,
        ),
        (
            r#""ArnLike":{"aws:SourceArn":"arn:aws:logs:*:*:log-group:/a/*:*"}"#,
            "aws:SourceArn=arn:aws:logs:r:1:log-group:/a/b:log-stream:c",
            true,
        ),
        (r#""ArnLike":{"aws:SourceArn":"*"}"#, "aws:SourceArn=arn:aws:sqs:us-east-1:1:q", true),
        (r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/team/*"}"#, "", true),
        (
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::${aws:PrincipalAccount}:user/*/${aws:username}"}"#,
            "",
            true,
        ),
        (r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:*:1:*"}"#, "", false),
        (r#""ArnLikeIfExists":{"aws:SourceArn":"arn:aws:sns:*:1:*"}"#, "", true),
        (
            r#""ArnNotLike":{"aws:SourceArn":"arn:aws:sns:*:1:*"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:1:t",
            false,
        ),
        (
            r#""ArnNotLike":{"aws:SourceArn":"arn:aws:sns:*:1:*"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:2:t",
            true,
        ),
        (r#""ArnNotEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:1:t"}"#, "", true),
        (
            r#""ArnNotEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:1:t"}"#,
            "aws:SourceArn=arn:aws:sns:us-east-1:1:t",
            false,
        ),
    ] {
        check_condition(condition, request, expected);
    }
}

#[test]
fn absent_keys_and_many_values() {
    for (condition, request, expected) in [
        (r#""Null":{"a:k":"true"}"#, "", true),
        (r#""Null":{"a:k":"true"}"#, "a:k=v", false),
        (r#""Null":{"a:k":"false"}"#, "a:k=v", true),
        (r#""Null":{"a:k":"false"}"#, "", false),
        (r#""Null":{"a:k":true}"#, "a:k=", true),
        (r#""Null":{"a:k":false}"#, "a:k=", false),
        (r#""Null":{"aws:username":"false"}"#, "", true),
        (r#""StringEqualsIfExists":{"a:k":"v"}"#, "", true),
        (r#""StringEqualsIfExists":{"a:k":"v"}"#, "a:k=v", true),
        (r#""StringEqualsIfExists":{"a:k":"v"}"#, "a:k=w", false),
        (r#""StringNotEqualsIfExists":{"a:k":"v"}"#, "", true),
        (r#""StringNotEqualsIfExists":{"a:k":"v"}"#, "a:k=v", false),
        (r#""ForAllValues:StringEquals":{"a:k":["v","w"]}"#, "a:k=v", true),
        (r#""ForAllValues:StringEquals":{"a:k":["v","w"]}"#, "a:k=v|w", true),
        (r#""ForAllValues:StringEquals":{"a:k":["v","w"]}"#, "a:k=v|x", false),
        (r#""ForAllValues:StringEquals":{"a:k":["v","w"]}"#, "", true),
        (r#""ForAllValues:StringEquals":{"a:k":["v","w"]}"#, "a:k=", true),
        (r#""ForAllValues:StringLike":{"a:k":"v*"}"#, "a:k=v1|v2", true),
        (r#""ForAllValues:StringLike":{"a:k":"v*"}"#, "a:k=v1|w2", false),
        (r#""ForAllValues:StringNotEquals":{"a:k":["v","w"]}"#, "a:k=x|y", true),
        (r#""ForAllValues:StringNotEquals":{"a:k":["v","w"]}"#, "a:k=x|w", false),
        (r#""ForAllValues:StringNotEquals":{"a:k":["v","w"]}"#, "", true),
        (r#""ForAllValues:StringEqualsIfExists":{"a:k":"v"}"#, "", true),
        (r#""ForAllValues:StringEqualsIfExists":{"a:k":"v"}"#, "a:k=w", false),
        (r#""ForAnyValue:StringEquals":{"a:k":["v","w"]}"#, "a:k=x|w", true),
        (r#""ForAnyValue:StringEquals":{"a:k":["v","w"]}"#, "a:k=x|y", false),
        (r#""ForAnyValue:StringEquals":{"a:k":["v","w"]}"#, "", false),
        (r#""ForAnyValue:StringEquals":{"a:k":["v","w"]}"#, "a:k=", false),
        (r#""ForAnyValue:StringLike":{"a:k":"v*"}"#, "a:k=w|vx", true),
        (r#""ForAnyValue:StringNotEquals":{"a:k":["v","w"]}"#, "a:k=v|x", true),
        (r#""ForAnyValue:StringNotEquals":{"a:k":["v","w"]}"#, "a:k=v|w", false),
        (r#""ForAnyValue:StringNotEquals":{"a:k":["v","w"]}"#, "", false),
        (r#""ForAnyValue:StringEqualsIfExists":{"a:k":"v"}"#, "", true),
        (r#""ForAnyValue:StringEqualsIfExists":{"a:k":"v"}"#, "a:k=w", false),
        (r#""ForAllValues:NumericLessThan":{"a:k":"5"}"#, "a:k=1|4", true),
        (r#""ForAllValues:NumericLessThan":{"a:k":"5"}"#, "a:k=1|6", false),
        (r#""ForAnyValue:ArnLike":{"a:k":"arn:aws:s3:::b*"}"#, "a:k=arn:aws:s3:::a|arn:aws:s3:::bb", true),
        (r#""ForAnyValue:IpAddress":{"a:k":"10.0.0.0/8"}"#, "a:k=11.0.0.1|10.0.0.1", true),
        (r#""StringEquals":{"a:k":"v"}"#, "a:k=w|v", true),
        (r#""StringNotEquals":{"a:k":"v"}"#, "a:k=w|v", false),
    ] {
        check_condition(condition, request, expected);
    }
}

#[test]
fn a_denial_with_a_negated_operator_holds_for_an_absent_key() {
    let statement = r#"[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*",
        "Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}]"#;
    check_policy(statement, "x:Y", "*", &Context::new(), '!');
    check_policy(statement, "x:Y", "*", &Context::new().with("aws:RequestedRegion", "eu-west-1"), '+');
}
