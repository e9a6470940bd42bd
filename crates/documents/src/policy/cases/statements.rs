//! Actions, resources and variables of one identity statement.

use super::super::Context;
use super::{ana, check_policy, session};
use crate::policy::cases::decide;

#[test]
fn actions() {
    for (element, action, expected) in [
        (r#""Action":"*""#, "s3:GetObject", '+'),
        (r#""Action":"*:*""#, "s3:GetObject", '+'),
        (r#""Action":"s3:*""#, "s3:GetObject", '+'),
        (r#""Action":"s3:*""#, "s3express:GetObject", '-'),
        (r#""Action":"s3:*""#, "sqs:SendMessage", '-'),
        (r#""Action":"s3:Get*""#, "s3:GetObject", '+'),
        (r#""Action":"s3:Get*""#, "s3:PutObject", '-'),
        (r#""Action":"s3:*Object""#, "s3:GetObject", '+'),
        (r#""Action":"s3:*Object""#, "s3:GetObjectAcl", '-'),
        (r#""Action":"s3:*Object*""#, "s3:GetObjectAcl", '+'),
        (r#""Action":"s3:G?tObject""#, "s3:GetObject", '+'),
        (r#""Action":"s3:G?tObject""#, "s3:GtObject", '-'),
        (r#""Action":"s3:getobject""#, "s3:GetObject", '+'),
        (r#""Action":"S3:GETOBJECT""#, "s3:GetObject", '+'),
        (r#""Action":"s3:GetObject""#, "S3:getobject", '+'),
        (r#""Action":"s3:GetObject""#, "s3:GetObjectVersion", '-'),
        (r#""Action":["s3:GetObject","s3:PutObject"]"#, "s3:PutObject", '+'),
        (r#""Action":["s3:GetObject","s3:PutObject"]"#, "s3:DeleteObject", '-'),
        (r#""NotAction":"iam:*""#, "s3:GetObject", '+'),
        (r#""NotAction":"iam:*""#, "iam:GetUser", '-'),
        (r#""NotAction":["iam:*","s3:Put*"]"#, "s3:PutObject", '-'),
        (r#""NotAction":["iam:*","s3:Put*"]"#, "s3:GetObject", '+'),
        (r#""NotAction":"*""#, "s3:GetObject", '-'),
        (r#""NotAction":"IAM:getuser""#, "iam:GetUser", '-'),
        (r#""Action":"execute-api:Invoke""#, "execute-api:Invoke", '+'),
    ] {
        let statement = format!(r#"{{"Effect":"Allow",{element},"Resource":"*"}}"#);
        check_policy(&statement, action, "arn:aws:s3:::b/k", &Context::new(), expected);
        let denying = statement.replace("Allow", "Deny");
        let denied = if expected == '+' { '!' } else { '-' };
        check_policy(&denying, action, "arn:aws:s3:::b/k", &Context::new(), denied);
    }
}

#[test]
fn resources() {
    for (element, resource, expected) in [
        (r#""Resource":"*""#, "arn:aws:s3:::b/k", '+'),
        (r#""Resource":"*""#, "*", '+'),
        (r#""Resource":"arn:aws:s3:::b/*""#, "*", '-'),
        (r#""Resource":"arn:aws:s3:::b/*""#, "arn:aws:s3:::b/k", '+'),
        (r#""Resource":"arn:aws:s3:::b/*""#, "arn:aws:s3:::b/k/deep", '+'),
        (r#""Resource":"arn:aws:s3:::b/*""#, "arn:aws:s3:::b", '-'),
        (r#""Resource":"arn:aws:s3:::b""#, "arn:aws:s3:::b/k", '-'),
        (r#""Resource":"arn:aws:s3:::B/*""#, "arn:aws:s3:::b/k", '-'),
        (r#""Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]"#, "arn:aws:s3:::b/k", '+'),
        (r#""Resource":"arn:aws:s3:::b/*/logs""#, "arn:aws:s3:::b/x/y/logs", '+'),
        (r#""Resource":"arn:aws:s3:::b/*/logs""#, "arn:aws:s3:::b/logs", '-'),
        (r#""Resource":"arn:*:s3:::b/*""#, "arn:aws-cn:s3:::b/k", '+'),
        (r#""Resource":"arn:aws:sqs:*:111111111111:q-?""#, "arn:aws:sqs:eu-west-1:111111111111:q-1", '+'),
        (r#""Resource":"arn:aws:sqs:*:111111111111:q-?""#, "arn:aws:sqs:eu-west-1:111111111111:q-12", '-'),
        (r#""Resource":"arn:aws:sqs:*:111111111111:q-?""#, "arn:aws:sqs:eu-west-1:222222222222:q-1", '-'),
        (r#""Resource":"arn:aws:sqs:eu-*-1:*:q""#, "arn:aws:sqs:eu-west-1:111111111111:q", '+'),
        (r#""Resource":"arn:aws:sqs:eu-*-1:*:q""#, "arn:aws:sqs:us-west-1:111111111111:q", '-'),
        (r#""Resource":"arn:aws:sqs""#, "arn:aws:sqs:eu-west-1:111111111111:q", '+'),
        (r#""Resource":"arn:aws:sqs""#, "arn:aws:sns:eu-west-1:111111111111:q", '-'),
        (
            r#""Resource":"arn:aws:lambda:us-east-1:1:function:f:*""#,
            "arn:aws:lambda:us-east-1:1:function:f:2",
            '+',
        ),
        (
            r#""Resource":"arn:aws:lambda:us-east-1:1:function:f:*""#,
            "arn:aws:lambda:us-east-1:1:function:f",
            '-',
        ),
        (
            r#""Resource":"arn:aws:lambda:us-east-1:1:function:f*""#,
            "arn:aws:lambda:us-east-1:1:function:f:2",
            '+',
        ),
        (r#""NotResource":"arn:aws:s3:::b/*""#, "arn:aws:s3:::b/k", '-'),
        (r#""NotResource":"arn:aws:s3:::b/*""#, "arn:aws:s3:::c/k", '+'),
        (r#""NotResource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#, "arn:aws:s3:::b", '-'),
        (r#""NotResource":"*""#, "arn:aws:s3:::c/k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${aws:username}/*""#, "arn:aws:s3:::b/ana/k", '+'),
        (r#""Resource":"arn:aws:s3:::b/${aws:username}/*""#, "arn:aws:s3:::b/eve/k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${AWS:USERNAME}/*""#, "arn:aws:s3:::b/ana/k", '+'),
        (r#""Resource":"arn:aws:s3:::b/${aws:userid}""#, "arn:aws:s3:::b/AIDA1", '+'),
        (r#""Resource":"arn:aws:s3:::${aws:PrincipalAccount}-logs""#, "arn:aws:s3:::111111111111-logs", '+'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/Team}/*""#, "arn:aws:s3:::b/blue/k", '+'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/Team}/*""#, "arn:aws:s3:::b/red/k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/None}/*""#, "arn:aws:s3:::b//k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/None, 'all'}/*""#, "arn:aws:s3:::b/all/k", '+'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/Team, 'all'}/*""#, "arn:aws:s3:::b/all/k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/star}""#, "arn:aws:s3:::b/anything", '-'),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/star}""#, "arn:aws:s3:::b/*", '+'),
        (r#""Resource":"arn:aws:s3:::b/${*}""#, "arn:aws:s3:::b/*", '+'),
        (r#""Resource":"arn:aws:s3:::b/${*}""#, "arn:aws:s3:::b/k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${?}""#, "arn:aws:s3:::b/k", '-'),
        (r#""Resource":"arn:aws:s3:::b/${$}{x}""#, "arn:aws:s3:::b/${x}", '+'),
        (r#""Resource":"arn:aws:s3:::b/${s3:prefix}""#, "arn:aws:s3:::b/p", '+'),
        (r#""Resource":"arn:aws:s3:::b/${aws:TagKeys}""#, "arn:aws:s3:::b/one", '-'),
    ] {
        let statement = format!(r#"{{"Effect":"Allow","Action":"*",{element}}}"#);
        let mut context = Context::new().with("s3:prefix", "p");
        context.set_all("aws:TagKeys", ["one", "two"]);
        check_policy(&statement, "x:Y", resource, &context, expected);
    }
}

#[test]
fn the_first_version_of_the_language_has_no_variables() {
    use super::super::{Decision, DocumentKind, Policies, PolicyDocument, PolicyKind, Request, evaluate};
    let text = r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"*",
        "Resource":"arn:aws:s3:::b/${aws:username}"}}"#;
    let document = PolicyDocument::parse(text, DocumentKind::Identity, None).unwrap();
    let who = ana();
    let context = Context::new();
    let check = |resource: &str| {
        let policies =
            Policies { identity: vec![&document], resource_account: &who.account, ..Policies::default() };
        evaluate(&Request { action: "s3:GetObject", resource, principal: &who, context: &context }, &policies)
    };
    assert_eq!(check("arn:aws:s3:::b/ana"), Decision::ImplicitDeny { kind: PolicyKind::Identity });
    assert_eq!(check("arn:aws:s3:::b/${aws:username}"), Decision::Allowed);
}

#[test]
fn keys_that_follow_from_who_asks() {
    let (ana, session) = (ana(), session());
    for (who, key, value, expected) in [
        (&ana, "aws:PrincipalArn", super::ANA, true),
        (&ana, "aws:PrincipalType", "User", true),
        (&ana, "aws:PrincipalIsAWSService", "false", true),
        (&ana, "aws:username", "ana", true),
        (&ana, "aws:ResourceAccount", "111111111111", true),
        (&session, "aws:PrincipalArn", super::ROLE, true),
        (&session, "aws:PrincipalArn", super::SESSION, false),
        (&session, "aws:userid", "AROADEPLOY:run", true),
        (&session, "aws:PrincipalType", "AssumedRole", true),
        (&session, "aws:PrincipalAccount", "111111111111", true),
        (&session, "aws:username", "run", false),
    ] {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringEquals":{{"{key}":"{value}"}}}}}}"#
        );
        let decision = decide(who, &statement, "x:Y", "*", &Context::new());
        assert_eq!(decision.is_allowed(), expected, "{key} {value}");
    }
}

#[test]
fn what_the_caller_sets_wins_over_what_is_derived() {
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalTag/Team":"red"}}}"#;
    check_policy(statement, "x:Y", "*", &Context::new(), '-');
    check_policy(statement, "x:Y", "*", &Context::new().with("aws:principaltag/team", "red"), '+');
}

#[test]
fn statements_together() {
    for (statements, action, expected) in [
        ("[]", "s3:GetObject", '-'),
        (
            r#"[{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}]"#,
            "s3:PutObject",
            '!',
        ),
        (
            r#"[{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}]"#,
            "s3:GetObject",
            '+',
        ),
        (
            r#"[{"Effect":"Deny","Action":"s3:Put*","Resource":"*"},{"Effect":"Allow","Action":"s3:*","Resource":"*"}]"#,
            "s3:PutObject",
            '!',
        ),
        (
            r#"[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},{"Effect":"Allow","Action":"s3:Put*","Resource":"*"}]"#,
            "s3:PutObject",
            '+',
        ),
        (
            r#"[{"Effect":"Deny","NotAction":"s3:*","Resource":"*"},{"Effect":"Allow","Action":"*","Resource":"*"}]"#,
            "sqs:SendMessage",
            '!',
        ),
        (
            r#"[{"Effect":"Deny","NotAction":"s3:*","Resource":"*"},{"Effect":"Allow","Action":"*","Resource":"*"}]"#,
            "s3:GetObject",
            '+',
        ),
    ] {
        check_policy(statements, action, "arn:aws:s3:::b/k", &Context::new(), expected);
    }
}
