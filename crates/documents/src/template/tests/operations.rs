//! What a stack operation asks of a template: values for its parameters, rules, the order, the summary.

use std::collections::BTreeSet;

use super::*;

fn one_parameter(body: &str) -> Template {
    parse(&format!("Parameters: {{P: {body}}}\n{BUCKET}"))
}

fn check_value(body: &str, text: &str, expected: Result<Value, &str>) {
    let template = one_parameter(body);
    let found = template.give_parameters(&given(&[("P", text)]), &BTreeMap::new());
    match (found, expected) {
        (Ok(found), Ok(expected)) => {
            assert_eq!(found.resolve(&BTreeMap::new()).unwrap()["P"].value, expected, "{body} {text}");
        }
        (Err(error), Err(expected)) => {
            assert_eq!(error.message, expected, "{body} {text}");
            assert_eq!((error.path.as_str(), error.span.line), ("/Parameters/P", 1), "{body} {text}");
        }
        (found, expected) => panic!("{body} {text}: {found:?}, expected {expected:?}"),
    }
}

#[test]
fn values_keep_to_what_the_template_demands() {
    for (body, text, expected) in [
        ("{Type: String}", "x", Ok(json!("x"))),
        ("{Type: String}", "", Ok(json!(""))),
        ("{Type: String}", "a,b", Ok(json!("a,b"))),
        ("{Type: Number}", "1.10", Ok(json!("1.10"))),
        ("{Type: Number}", "x", Err("Parameter 'P' must be a number")),
        ("{Type: Number}", "", Err("Parameter 'P' must be a number")),
        ("{Type: List<Number>}", "1, 2", Ok(json!(["1", "2"]))),
        ("{Type: List<Number>}", "1,x", Err("Parameter 'P' must be a number")),
        ("{Type: CommaDelimitedList}", " a , b", Ok(json!(["a", "b"]))),
        ("{Type: CommaDelimitedList}", "", Ok(json!([]))),
        ("{Type: List<String>}", "a", Ok(json!(["a"]))),
        ("{Type: 'AWS::EC2::VPC::Id'}", "vpc-1", Ok(json!("vpc-1"))),
        ("{Type: 'List<AWS::EC2::Subnet::Id>'}", "s-1,s-2", Ok(json!(["s-1", "s-2"]))),
        ("{Type: 'AWS::SSM::Parameter::Name'}", "/a", Ok(json!("/a"))),
        ("{Type: String, AllowedValues: [a, b]}", "b", Ok(json!("b"))),
        ("{Type: String, AllowedValues: [a, b]}", "c", Err("Parameter 'P' must be one of AllowedValues")),
        ("{Type: Number, AllowedValues: [1, 2]}", "2", Ok(json!("2"))),
        ("{Type: CommaDelimitedList, AllowedValues: [a, b]}", "a,b", Ok(json!(["a", "b"]))),
        (
            "{Type: CommaDelimitedList, AllowedValues: [a, b]}",
            "a,c",
            Err("Parameter 'P' must be one of AllowedValues"),
        ),
        ("{Type: String, AllowedPattern: '[a-z]+'}", "abc", Ok(json!("abc"))),
        ("{Type: String, AllowedPattern: '[a-z]+'}", "abc1", Err("Parameter 'P' must match pattern [a-z]+")),
        ("{Type: String, AllowedPattern: 'a|b'}", "ab", Err("Parameter 'P' must match pattern a|b")),
        ("{Type: String, MinLength: 2}", "é", Err("Parameter 'P' must contain at least 2 characters")),
        ("{Type: String, MinLength: 2}", "éé", Ok(json!("éé"))),
        ("{Type: String, MaxLength: '2'}", "abc", Err("Parameter 'P' must contain at most 2 characters")),
        ("{Type: Number, MinValue: 1}", "0.5", Err("Parameter 'P' must be a number not less than 1")),
        ("{Type: Number, MaxValue: 10}", "11", Err("Parameter 'P' must be a number not greater than 10")),
        ("{Type: Number, MinValue: 1, MaxValue: 10}", "10", Ok(json!("10"))),
        (
            "{Type: String, AllowedPattern: x, ConstraintDescription: must be an x.}",
            "y",
            Err("Parameter P failed to satisfy constraint: must be an x."),
        ),
        (
            "{Type: String, AllowedValues: [x], ConstraintDescription: must be an x.}",
            "y",
            Err("Parameter P failed to satisfy constraint: must be an x."),
        ),
    ] {
        check_value(body, text, expected);
    }
}

#[test]
fn defaults_previous_values_and_strangers() {
    let template = parse(&format!(
        "Parameters: {{D: {{Type: String, Default: d}}, N: {{Type: Number, Default: 5}}, R: {{Type: String}}}}\n{BUCKET}"
    ));
    let previous =
        BTreeMap::from([("R".to_owned(), "before".to_owned()), ("D".to_owned(), "old".to_owned())]);
    let mut request = IndexMap::from([("R".to_owned(), GivenValue::UsePrevious)]);
    let found = template.give_parameters(&request, &previous).unwrap().resolve(&BTreeMap::new()).unwrap();
    let texts: Vec<_> = found.iter().map(|(name, value)| (name.as_str(), value.text.as_str())).collect();
    assert_eq!(texts, [("D", "d"), ("N", "5"), ("R", "before")]);

    request.insert("D".to_owned(), GivenValue::UsePrevious);
    let found = template.give_parameters(&request, &previous).unwrap().resolve(&BTreeMap::new()).unwrap();
    assert_eq!(found["D"].text, "old");

    for (request, message) in [
        (given(&[]), "Parameters: [R] must have values"),
        (given(&[("R", "x"), ("X", "y"), ("Y", "z")]), "Parameters: [X, Y] do not exist in the template"),
        (
            IndexMap::from([
                ("R".to_owned(), GivenValue::UsePrevious),
                ("N".to_owned(), GivenValue::UsePrevious),
            ]),
            "Parameters: [N, R] must have values",
        ),
    ] {
        let error = template.give_parameters(&request, &BTreeMap::new()).unwrap_err();
        assert_eq!(error.message, message);
    }
    let error = parse(BUCKET).give_parameters(&given(&[("R", "x")]), &BTreeMap::new()).unwrap_err();
    assert_eq!(error.message, "Parameter values specified for a template which does not require them.");
}

#[test]
fn ssm_values_are_asked_for_and_then_given() {
    let template = parse(&format!(
        "Parameters:\n  A: {{Type: 'AWS::SSM::Parameter::Value<String>', Default: /a}}\n  \
         L: {{Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: '/b:2'}}\n  \
         C: {{Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /a, NoEcho: true}}\n  \
         D: {{Type: 'AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>', Default: /d}}\n{BUCKET}"
    ));
    let given = template.give_parameters(&IndexMap::new(), &BTreeMap::new()).unwrap();
    assert_eq!(given.ssm_names(), ["/a", "/b:2", "/d"]);
    let mut found =
        BTreeMap::from([("/a".to_owned(), "va".to_owned()), ("/b:2".to_owned(), "x,y".to_owned())]);
    assert_eq!(
        given.resolve(&found).unwrap_err().message,
        "Unable to fetch parameters [/d] from parameter store for this account."
    );
    found.insert("/d".to_owned(), "s-1".to_owned());
    let values = given.resolve(&found).unwrap();
    assert_eq!(values["A"].value, json!("va"));
    assert_eq!((values["A"].text.as_str(), values["A"].resolved.as_deref()), ("/a", Some("va")));
    assert_eq!(values["L"].value, json!(["x", "y"]));
    assert_eq!(values["D"].value, json!(["s-1"]));
    assert_eq!((values["A"].shown(), values["C"].shown()), ("/a", "****"));
}

#[test]
fn rules_are_checked() {
    let text = "Parameters:\n  Stage: {Type: String, Default: dev}\n  Zones: {Type: CommaDelimitedList, Default: 'a,b'}\n  \
        Vpc: {Type: 'AWS::EC2::VPC::Id', Default: vpc-1}\nRules:\n  R:\n    ";
    for (rule, expected) in [
        ("Assertions: [{Assert: !Equals [!Ref Stage, dev]}]", None),
        ("Assertions: [{Assert: {'Fn::Contains': [[dev, prod], {Ref: Stage}]}}]", None),
        ("Assertions: [{Assert: !EachMemberIn [!Ref Zones, [a, b, c]]}]", None),
        ("Assertions: [{Assert: !EachMemberEquals [[dev, dev], !Ref Stage]}]", None),
        ("Assertions: [{Assert: !Contains [!RefAll 'AWS::EC2::VPC::Id', !Ref Vpc]}]", None),
        ("Assertions: [{Assert: !EachMemberEquals [!ValueOf [Vpc, Tags.X], Tags.X of vpc-1]}]", None),
        ("RuleCondition: !Equals [!Ref Stage, prod]\n    Assertions: [{Assert: !Equals [a, b]}]", None),
        (
            "Assertions: [{Assert: !Equals [a, a]}, {Assert: !Equals [a, b], AssertDescription: they differ}]",
            Some(("they differ", "/Rules/R/Assertions/1")),
        ),
        (
            "RuleCondition: !Equals [!Ref Stage, dev]\n    Assertions: [{Assert: !Not [!Contains [!Ref Zones, a]]}]",
            Some(("the assertion does not hold", "/Rules/R/Assertions/0")),
        ),
        (
            "Assertions: [{Assert: !EachMemberIn [!Ref Zones, [a]]}]",
            Some(("the assertion does not hold", "/Rules/R/Assertions/0")),
        ),
        (
            "Assertions: [{Assert: !EachMemberEquals [!Ref Zones, a]}]",
            Some(("the assertion does not hold", "/Rules/R/Assertions/0")),
        ),
    ] {
        let template = parse(&format!("{text}{rule}\n{BUCKET}"));
        let found = template.check_rules(&stack(), &values(&template, &[]), &World).err();
        let expected =
            expected.map(|(message, path)| (format!("Template error: Rule R failed: {message}"), path));
        assert_eq!(
            found.as_ref().map(|error| (error.message.clone(), error.path.as_str())),
            expected,
            "{rule}"
        );
    }
}

fn plan(text: &str) -> Result<Plan, crate::spanned::DocumentError> {
    let template = parse(text);
    let conditions = template.evaluate_conditions(&stack(), &values(&template, &[])).unwrap();
    template.plan(&conditions)
}

#[test]
fn resources_are_made_in_the_order_of_their_needs() {
    let plan = plan(
        "Resources:\n  D: {Type: T, DependsOn: [B, C]}\n  B: {Type: T, Properties: {P: !Ref A}}\n  \
         C: {Type: T, Properties: {P: [{Q: !Sub 'x ${A.Arn} ${AWS::Region}'}]}}\n  A: {Type: T}\n  \
         E: {Type: T, Metadata: {M: !GetAtt B.Arn}}\n",
    )
    .unwrap();
    assert_eq!(plan.waves(), vec![vec!["A"], vec!["B", "C"], vec!["D", "E"]]);
    assert_eq!(plan.dependencies("D").collect::<Vec<_>>(), ["B", "C"]);
    assert_eq!(plan.dependents("B").collect::<Vec<_>>(), ["D", "E"]);
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(plan.ready(&set(&["A", "B"])), ["C", "E"]);
    assert_eq!(plan.removable(&set(&["A", "B", "C", "D", "E"])), ["D", "E"]);
    assert_eq!(plan.removable(&set(&["A", "B", "C", "D"])), ["D"]);
    assert_eq!(plan.removable(&set(&["A", "Stranger"])), ["A", "Stranger"]);
    let stored = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&stored).unwrap(), plan);
}

#[test]
fn conditions_leave_resources_out() {
    let head = "Conditions: {Never: !Equals [a, b], Always: !Equals [a, a]}\nResources:\n  A: {Type: T, Condition: Never}\n  ";
    for (rest, expected) in [
        ("B: {Type: T, Condition: Always}", Ok(vec!["B"])),
        ("B: {Type: T, DependsOn: A}", Ok(vec!["B"])),
        ("B: {Type: T, Properties: {P: !If [Never, !Ref A, x]}}", Ok(vec!["B"])),
        ("B: {Type: T, Condition: Never, Properties: {P: !Ref A}}\n  C: {Type: T}", Ok(vec!["C"])),
        ("B: {Type: T}\nOutputs: {O: {Condition: Never, Value: !Ref A}}", Ok(vec!["B"])),
        (
            "B: {Type: T, Properties: {P: !Ref A}}",
            Err(("[A] in the Resources block", "/Resources/B/Properties/P")),
        ),
        (
            "B: {Type: T, Properties: {P: !If [Always, !Ref A, x]}}",
            Err(("[A] in the Resources block", "/Resources/B/Properties/P")),
        ),
        (
            "B: {Type: T, Properties: {P: !GetAtt A.Arn}}",
            Err(("[A] in the Resources block", "/Resources/B/Properties/P")),
        ),
        ("B: {Type: T}\nOutputs: {O: {Value: !Ref A}}", Err(("[A] in the Outputs block", "/Outputs/O"))),
    ] {
        match (plan(&format!("{head}{rest}\n")), expected) {
            (Ok(found), Ok(expected)) => {
                assert_eq!(found.resources().collect::<Vec<_>>(), expected, "{rest}");
            }
            (Err(error), Err((message, path))) => {
                assert!(error.message.contains(message), "{rest}: {error}");
                assert_eq!(error.path, path, "{rest}");
                assert_eq!(error.hint.as_deref(), Some("A is left out of the stack by its condition"));
            }
            (found, expected) => panic!("{rest}: {found:?}, expected {expected:?}"),
        }
    }
}

#[test]
fn circles_that_depend_on_conditions_are_found_when_they_close() {
    let text = |value: &str| {
        format!(
            "Conditions: {{C: !Equals [{value}, a]}}\nResources:\n  A: {{Type: T, Properties: {{P: !If [C, !Ref B, x]}}}}\n  \
             B: {{Type: T, Properties: {{P: !If [C, x, !Ref A], Q: !If [C, !Ref A, x]}}}}\n"
        )
    };
    assert_eq!(plan(&text("b")).unwrap().waves(), vec![vec!["A"], vec!["B"]]);
    let error = plan(&text("a")).unwrap_err();
    assert_eq!(error.message, "Circular dependency between resources: [A, B]");
}

#[test]
fn the_template_of_a_cdk_application_is_read() {
    let text = r#"{
        "Resources": {
            "Role1ABCC5F0": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
                {"Action": "sts:AssumeRole", "Effect": "Allow", "Condition": {"StringEquals": {"a": "b"}},
                 "Principal": {"Service": {"Fn::Join": ["", ["codebuild.", {"Ref": "AWS::URLSuffix"}]]}}}]}},
                "Metadata": {"aws:cdk:path": "Demo/Role/Resource"}},
            "CDKMetadata": {"Type": "AWS::CDK::Metadata", "Condition": "CDKMetadataAvailable"}
        },
        "Conditions": {"CDKMetadataAvailable": {"Fn::Or": [
            {"Fn::Or": [{"Fn::Equals": [{"Ref": "AWS::Region"}, "af-south-1"]}, {"Fn::Equals": ["a", "b"]}]},
            {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-west-2"]}]}},
        "Parameters": {"BootstrapVersion": {"Type": "AWS::SSM::Parameter::Value<String>",
            "Default": "/cdk-bootstrap/hnb659fds/version", "Description": "[cdk:skip]"}},
        "Rules": {"CheckBootstrapVersion": {"Assertions": [{
            "Assert": {"Fn::Not": [{"Fn::Contains": [["1", "2", "3"], {"Ref": "BootstrapVersion"}]}]},
            "AssertDescription": "CDK bootstrap stack version 6 required."}]}}
    }"#;
    let template = parse(text);
    for (version, expected) in [("3", Some("CDK bootstrap stack version 6 required.")), ("21", None)] {
        let given = template.give_parameters(&IndexMap::new(), &BTreeMap::new()).unwrap();
        let name = given.ssm_names()[0].to_owned();
        let values = given.resolve(&BTreeMap::from([(name, version.to_owned())])).unwrap();
        let found = template.check_rules(&stack(), &values, &World).err().map(|error| error.message);
        assert_eq!(
            found,
            expected.map(|reason| format!("Template error: Rule CheckBootstrapVersion failed: {reason}"))
        );
        let conditions = template.evaluate_conditions(&stack(), &values).unwrap();
        assert_eq!(template.plan(&conditions).unwrap().resources().collect::<Vec<_>>(), ["Role1ABCC5F0"]);
    }
}

#[test]
fn the_summary_tells_what_is_needed() {
    for (resources, capabilities, reason) in [
        ("A: {Type: 'AWS::S3::Bucket'}", vec![], None),
        ("A: {Type: 'AWS::IAM::Role'}", vec!["CAPABILITY_IAM"], Some("[AWS::IAM::Role]")),
        (
            "A: {Type: 'AWS::IAM::Role', Properties: {RoleName: x}}\n  B: {Type: 'AWS::IAM::Policy'}",
            vec!["CAPABILITY_NAMED_IAM"],
            Some("[AWS::IAM::Policy, AWS::IAM::Role]"),
        ),
        (
            "A: {Type: 'AWS::IAM::Policy', Properties: {PolicyName: x}}",
            vec!["CAPABILITY_IAM"],
            Some("[AWS::IAM::Policy]"),
        ),
        ("A: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: x}}", vec![], None),
    ] {
        let summary = parse(&format!("Resources:\n  {resources}\n")).summary();
        assert_eq!(summary.capabilities, capabilities, "{resources}");
        let expected = reason.map(|types| format!("The following resource(s) require capabilities: {types}"));
        assert_eq!(summary.capabilities_reason, expected, "{resources}");
    }
    let text = "AWSTemplateFormatVersion: 2010-09-09\nDescription: demo\nMetadata: {a: 1}\nParameters:\n  \
        A: {Type: String, Default: x, Description: the a, AllowedValues: [x, y]}\n  \
        S: {Type: String, NoEcho: true, Default: secret}\n\
        Resources: {B: {Type: T}, C: {Type: S}, D: {Type: T}}\n";
    let summary = parse(text).summary();
    assert_eq!(summary.resource_types, ["S", "T"]);
    assert_eq!(summary.description.as_deref(), Some("demo"));
    assert_eq!(summary.version.as_deref(), Some("2010-09-09"));
    assert_eq!(summary.metadata.as_deref(), Some("{\"a\":1}"));
    assert_eq!(summary.parameters[0].allowed_values, ["x", "y"]);
    assert_eq!(summary.parameters[1].default.as_deref(), Some("****"));
    assert!(summary.parameters[1].no_echo);
}

#[test]
fn capabilities_are_missing_until_they_are_acknowledged() {
    let named = "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {RoleName: x}}}";
    let unnamed = "Resources: {A: {Type: 'AWS::IAM::Role'}}";
    for (text, acknowledged, expected) in [
        (unnamed, vec![], vec!["CAPABILITY_IAM"]),
        (unnamed, vec!["CAPABILITY_IAM"], vec![]),
        (unnamed, vec!["CAPABILITY_NAMED_IAM"], vec![]),
        (named, vec!["CAPABILITY_IAM"], vec!["CAPABILITY_NAMED_IAM"]),
        (named, vec!["CAPABILITY_NAMED_IAM"], vec![]),
    ] {
        let acknowledged: Vec<String> = acknowledged.into_iter().map(str::to_owned).collect();
        assert_eq!(parse(text).missing_capabilities(&acknowledged), expected, "{acknowledged:?}");
    }
}

#[test]
fn references_and_properties_know_their_places() {
    let text = "Resources:\n  A:\n    Type: T\n  B:\n    Type: T\n    DeletionPolicy: Retain\n    DependsOn: A\n    \
        Properties:\n      Role: !GetAtt A.Arn\n      Env:\n        - Name: x\n          Value: !If [C, !Ref A, y]\n\
        Conditions: {C: !Equals [a, a]}\n";
    let template = parse(text);
    let resource = &template.resources["B"];
    assert_eq!(resource.deletion_policy, Some(DeletionPolicy::Retain));
    let found: Vec<_> = resource
        .references(None)
        .into_iter()
        .map(|found| (found.path, found.target, found.span.line))
        .collect();
    assert_eq!(
        found,
        [
            (
                "/Properties/Role".to_owned(),
                Target::Attribute { resource: "A", attribute: Some("Arn"), in_sub: false },
                9
            ),
            ("/Properties/Env/0/Value".to_owned(), Target::Condition("C"), 12),
            ("/Properties/Env/0/Value".to_owned(), Target::Name("A"), 12),
        ]
    );
    for (pointer, line) in
        [("/Role", 9), ("/Env/0/Name", 11), ("/Env/0/Value/Deeper", 12), ("", 9), ("/Nope", 9)]
    {
        assert_eq!(template.locate_property("B", pointer).line, line, "{pointer}");
    }
}
