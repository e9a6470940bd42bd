//! What is refused, and in which words.

use super::super::{DocumentKind, PolicyDocument, PolicyError};

fn check_error(kind: DocumentKind, text: &str, expected: &str) {
    match PolicyDocument::parse(text, kind, None) {
        Ok(_) => assert_eq!("accepted", expected, "{text}"),
        Err(error) => assert_eq!(error.to_string(), expected, "{text}"),
    }
}

/// `statement` alone, in an otherwise good document of `kind`.
fn check_statement(kind: DocumentKind, statement: &str, expected: &str) {
    check_error(kind, &format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#), expected);
}

const SYNTAX: &str = "Syntax errors in policy.";

fn trusting(effect: &str) -> String {
    format!(
        r#"{{"Statement":{{"Effect":"{effect}","Principal":{{"Service":"lambda.amazonaws.com"}},"Action":"sts:AssumeRole"}}}}"#
    )
}

#[test]
fn documents() {
    const GOOD: &str = r#"[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]"#;
    use DocumentKind::{Identity, Managed, Resource, Trust};
    const TOO_OLD: &str = "Policy document must be version 2012-10-17 or greater.";
    for (kind, text, expected) in [
        (Identity, "not json".to_owned(), SYNTAX),
        (Identity, "[]".to_owned(), SYNTAX),
        (Identity, "\"text\"".to_owned(), SYNTAX),
        (Identity, "{}".to_owned(), SYNTAX),
        (Trust, "{".to_owned(), "This policy contains invalid Json"),
        (Resource, "{}".to_owned(), "Missing required field Statement"),
        (Trust, r#"{"Statement":[]}"#.to_owned(), "Could not parse the policy: Statement is empty!"),
        (Identity, r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(), "accepted"),
        (Identity, format!(r#"{{"Statement":{GOOD}}}"#), "accepted"),
        (Identity, format!(r#"{{"Version":"2008-10-17","Statement":{GOOD}}}"#), "accepted"),
        (Managed, format!(r#"{{"Statement":{GOOD}}}"#), TOO_OLD),
        (Managed, format!(r#"{{"Version":"2008-10-17","Statement":{GOOD}}}"#), TOO_OLD),
        (Managed, format!(r#"{{"Version":"2012-10-17","Statement":{GOOD}}}"#), "accepted"),
        (Identity, format!(r#"{{"Version":"2012-10-18","Statement":{GOOD}}}"#), TOO_OLD),
        (Identity, format!(r#"{{"Version":20121017,"Statement":{GOOD}}}"#), SYNTAX),
        (Identity, format!(r#"{{"Version":"2012-10-17","Extra":1,"Statement":{GOOD}}}"#), SYNTAX),
        (Identity, format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":{GOOD}}}"#), SYNTAX),
        (Identity, format!(r#"{{"Version":"2012-10-17","Statement":{GOOD},"Statement":{GOOD}}}"#), SYNTAX),
        (Identity, r#"{"Version":"2012-10-17","Statement":["x"]}"#.to_owned(), SYNTAX),
        (Trust, r#"{"Statement":[],"Extra":1}"#.to_owned(), "Unknown field Extra"),
        (Trust, trusting("ALLOW"), "accepted"),
        (Trust, trusting("deny"), "accepted"),
        (Trust, trusting("permit"), "Invalid effect: permit"),
    ] {
        check_error(kind, &text, expected);
    }
}

#[test]
fn identity_statements() {
    const NO_VENDOR: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    for (statement, expected) in [
        (r#""Effect":"Allow","Action":"s3:Get*","Resource":"*""#, "accepted"),
        (r#""Effect":"Allow","Action":"*","NotResource":"*""#, "accepted"),
        (r#""Effect":"Allow","Resource":"*""#, "Policy statement must contain actions."),
        (r#""Effect":"Allow","Action":[],"Resource":"*""#, "Policy statement must contain actions."),
        (r#""Effect":"Allow","Action":"s3:*""#, "Policy statement must contain resources."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":[]"#, "Policy statement must contain resources."),
        (r#""Action":"s3:*","Resource":"*""#, SYNTAX),
        (r#""Effect":"allow","Action":"s3:*","Resource":"*""#, SYNTAX),
        (r#""Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*""#, SYNTAX),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","NotResource":"*""#, SYNTAX),
        (r#""Effect":"Allow","Action":5,"Resource":"*""#, SYNTAX),
        (r#""Effect":"Allow","Action":"s3:*","Resource":{"x":"y"}"#, SYNTAX),
        (r#""Effect":"Allow","Actions":"s3:*","Resource":"*""#, SYNTAX),
        (r#""Effect":"Allow","Action":"GetObject","Resource":"*""#, NO_VENDOR),
        (
            r#""Effect":"Allow","Action":"a:b:c","Resource":"*""#,
            "Actions/Condition can contain only one colon.",
        ),
        (r#""Effect":"Allow","Action":"s 3:Get","Resource":"*""#, "Vendor s 3 is not valid"),
        (r#""Effect":"Allow","Action":"s*:Get","Resource":"*""#, "Vendor s* is not valid"),
        (r#""Effect":"Allow","Action":":Get","Resource":"*""#, "Vendor  is not valid"),
        (r#""Effect":"Allow","Action":"s3:","Resource":"*""#, "The policy failed legacy parsing"),
        (
            r#""Effect":"Allow","Action":"s3:*","Resource":"bucket""#,
            "Resource bucket must be in ARN format or \"*\".",
        ),
        (
            r#""Effect":"Allow","Action":"s3:*","Resource":["*","x"]"#,
            "Resource x must be in ARN format or \"*\".",
        ),
        (
            r#""Effect":"Allow","Action":"s3:*","Resource":"arn:bad:s3:::b""#,
            "Partition \"bad\" is not valid for resource \"arn:bad:s3:::b\".",
        ),
        (
            r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s*:::b""#,
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (
            r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*""#,
            "Policy document should not specify a principal.",
        ),
        (
            r#""Effect":"Allow","Action":"s3:*","Resource":"*","NotPrincipal":"*""#,
            "Policy document should not specify a principal.",
        ),
        (
            r#""Sid":"a b","Effect":"Allow","Action":"s3:*","Resource":"*""#,
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
        ),
        (r#""Sid":5,"Effect":"Allow","Action":"s3:*","Resource":"*""#, SYNTAX),
    ] {
        check_statement(DocumentKind::Identity, statement, expected);
        check_statement(DocumentKind::Managed, statement, expected);
    }
}

#[test]
fn conditions() {
    for (condition, expected) in [
        (r#"{"StringEquals":{"a:k":"v"}}"#, "accepted"),
        (r#"{"StringEquals":{"a:k":[]}}"#, "accepted"),
        ("{}", "accepted"),
        ("[]", SYNTAX),
        (r#"{"StringEquals":"x"}"#, SYNTAX),
        (r#"{"StringEquals":{"a:k":{"x":"y"}}}"#, SYNTAX),
        (r#"{"StringEquals":{"a:k":null}}"#, SYNTAX),
        (r#"{"StringSame":{"a:k":"v"}}"#, SYNTAX),
        (r#"{"stringequals":{"a:k":"v"}}"#, SYNTAX),
        (r#"{"ForSomeValues:StringEquals":{"a:k":"v"}}"#, SYNTAX),
        (r#"{"NullIfExists":{"a:k":"true"}}"#, SYNTAX),
        (r#"{"NumericMoreThan":{"a:k":"1"}}"#, SYNTAX),
        (
            r#"{"StringEquals":{"k":"v"}}"#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ),
        (r#"{"NumericEquals":{"a:k":"ten"}}"#, "The policy failed legacy parsing"),
        (r#"{"DateLessThan":{"a:k":"soon"}}"#, "The policy failed legacy parsing"),
        (r#"{"IpAddress":{"a:k":"10.0.0.0/99"}}"#, "The policy failed legacy parsing"),
        (r#"{"Null":{"a:k":"maybe"}}"#, "The policy failed legacy parsing"),
    ] {
        let statement = format!(r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{condition}"#);
        check_statement(DocumentKind::Identity, &statement, expected);
    }
}

#[test]
fn resource_statements() {
    let kind = DocumentKind::Resource;
    for (statement, expected) in [
        (r#""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#, "accepted"),
        (
            r#""Effect":"Deny","NotPrincipal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*""#,
            "accepted",
        ),
        (r#""Sid":"with space","Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#, "accepted"),
        (r#""Effect":"Allow","Principal":"*","Action":"ecr:*""#, "accepted"),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*""#, "Missing required field Principal"),
        (r#""Effect":"Allow","Principal":"*","Resource":"*""#, "Missing required field Action"),
        (r#""Principal":"*","Action":"s3:*","Resource":"*""#, "Missing required field Effect"),
        (r#""Effect":"allow","Principal":"*","Action":"s3:*","Resource":"*""#, "Invalid effect: allow"),
        (
            r#""Effect":"Allow","Principal":{"AWS":[]},"Action":"s3:*","Resource":"*""#,
            "Missing required field Principal",
        ),
        (r#""Effect":"Allow","Principal":{},"Action":"s3:*","Resource":"*""#, SYNTAX),
        (r#""Effect":"Allow","Principal":{"Group":"x"},"Action":"s3:*","Resource":"*""#, SYNTAX),
        (
            r#""Effect":"Allow","Principal":"ana","Action":"s3:*","Resource":"*""#,
            "Invalid principal in policy: \"AWS\":\"ana\"",
        ),
        (
            r#""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*","Whom":"x""#,
            "Unknown field Whom",
        ),
    ] {
        check_statement(kind, statement, expected);
    }
    for (principal, good) in [
        (r#"{"AWS":"*"}"#, true),
        (r#"{"AWS":"111111111111"}"#, true),
        (r#"{"AWS":"11111111111"}"#, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:root"}"#, true),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/a"}"#, true),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/"}"#, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/*"}"#, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:role/p/r"}"#, true),
        (r#"{"AWS":"arn:aws:iam::111111111111:group/g"}"#, false),
        (r#"{"AWS":"arn:aws:iam::*:role/r"}"#, false),
        (r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/r/s"}"#, true),
        (r#"{"AWS":"arn:aws:s3:::b"}"#, false),
        (r#"{"AWS":"AROAEXAMPLE"}"#, true),
        (r#"{"Service":"sns.amazonaws.com"}"#, true),
        (r#"{"Service":"sns"}"#, false),
        (r#"{"Service":["sns.amazonaws.com","events.amazonaws.com"]}"#, true),
        (r#"{"Federated":"accounts.example.com"}"#, true),
        (r#"{"Federated":""}"#, false),
        (r#"{"CanonicalUser":"79a5"}"#, true),
    ] {
        let text = format!(
            r#"{{"Statement":{{"Effect":"Allow","Principal":{principal},"Action":"s3:*","Resource":"*"}}}}"#
        );
        let parsed = PolicyDocument::parse(&text, kind, None);
        assert_eq!(parsed.is_ok(), good, "{principal}: {parsed:?}");
        if let Err(error) = parsed {
            assert!(error.to_string().starts_with("Invalid principal in policy: "), "{principal}: {error}");
        }
    }
}

#[test]
fn trust_statements() {
    for (statement, expected) in [
        (
            r#""Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole""#,
            "accepted",
        ),
        (
            r#""Effect":"Allow","Principal":{"AWS":"*"},"Action":["sts:AssumeRole","sts:TagSession"]"#,
            "accepted",
        ),
        (r#""Effect":"Allow","Action":"sts:AssumeRole""#, "Missing required field Principal"),
        (r#""Effect":"Allow","Principal":{"AWS":"*"}"#, "Missing required field Action"),
        (
            r#""Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:GetObject""#,
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            r#""Effect":"Allow","Principal":{"AWS":"*"},"Action":"*""#,
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            r#""Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Resource":"*""#,
            "Has prohibited field Resource",
        ),
        (
            r#""Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","NotResource":"*""#,
            "Has prohibited field NotResource",
        ),
        (
            r#""Effect":"Deny","NotPrincipal":{"AWS":"*"},"Action":"sts:AssumeRole""#,
            "Has prohibited field NotPrincipal",
        ),
        (
            r#""Effect":"Allow","Principal":{"Service":"codebuild"},"Action":"sts:AssumeRole""#,
            "Invalid principal in policy: \"SERVICE\":\"codebuild\"",
        ),
    ] {
        check_statement(DocumentKind::Trust, statement, expected);
    }
}

#[test]
fn statement_ids_are_unique() {
    let one = r#"{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
    check_error(
        DocumentKind::Identity,
        &format!(r#"{{"Version":"2012-10-17","Statement":[{one},{one}]}}"#),
        "Statement IDs (SID) in a single policy must be unique.",
    );
}

#[test]
fn sizes() {
    let text = r#"{ "Statement": [ ] }"#;
    let parse = |kind, limit| PolicyDocument::parse(text, kind, Some(limit)).err();
    assert_eq!(parse(DocumentKind::Identity, 16), None);
    assert_eq!(
        parse(DocumentKind::Identity, 15),
        Some(PolicyError::TooLarge { quota: "PolicySize", limit: 15 })
    );
    let error = parse(DocumentKind::Trust, 15).unwrap();
    assert_eq!(error.to_string(), "Cannot exceed quota for ACLSizePerRole: 15");
    assert_eq!(error.code(), "LimitExceeded");
    assert_eq!(PolicyError::Syntax.code(), "MalformedPolicyDocument");
    // The policies of resources are counted with their white space.
    assert_eq!(parse(DocumentKind::Resource, 20), Some(PolicyError::EmptyStatement));
    assert_eq!(
        parse(DocumentKind::Resource, 19).unwrap().to_string(),
        "Cannot exceed quota for PolicySize: 19"
    );
}
