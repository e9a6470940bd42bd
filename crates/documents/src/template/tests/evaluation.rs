//! What expressions come to.

use super::*;

const PREAMBLE: &str = r#"
Parameters:
  Stage: {Type: String, Default: dev}
  Count: {Type: Number, Default: 3}
  Zones: {Type: CommaDelimitedList, Default: "a, b,c"}
  Empty: {Type: CommaDelimitedList, Default: ""}
  Image: {Type: "AWS::SSM::Parameter::Value<String>", Default: /img}
Mappings:
  Sizes:
    dev: {Memory: 128, Names: [x, y], Account: 012345678901, Flag: true}
    prod: {Memory: 1024, Names: [z]}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Not [!Condition IsProd]
  Both: !And [!Condition IsProd, !Condition IsDev]
  Any: !Or [!Condition IsProd, !Condition IsDev]
  Mapped: !Equals [!FindInMap [Sizes, !Ref Stage, Memory], "128"]
Resources:
  Bucket: {Type: "AWS::S3::Bucket"}
  Later: {Type: "AWS::S3::Bucket"}
  R:
    Type: T
    Properties:
      P: "#;

fn template(function: &str) -> Template {
    // Block scalars and the like go on in the lines below, at the same depth.
    parse(&format!("{PREAMBLE}{function}\n"))
}

fn check(function: &str, expected: Value) {
    let template = template(function);
    let found = with_evaluator(&template, &[], |evaluator| evaluator.resource("R")).unwrap().properties;
    assert_eq!(found.to_json(), json!({ "P": expected }), "{function}");
}

fn check_error(function: &str, message: &str) {
    let template = template(function);
    let error = with_evaluator(&template, &[], |evaluator| evaluator.resource("R")).unwrap_err();
    assert_eq!(error.message, message, "{function}");
    assert_eq!(error.span.line, 24, "{function}");
    assert!(error.path.starts_with("/Resources/R/Properties/P"), "{function}: {}", error.path);
}

#[test]
fn literals_are_themselves() {
    for (text, expected) in [
        ("text", json!("text")),
        ("5", json!(5)),
        ("012345678901", json!("012345678901")),
        ("1.10", json!("1.10")),
        ("true", json!(true)),
        ("yes", json!(true)),
        ("'yes'", json!("yes")),
        ("[1, {a: b}]", json!([1, { "a": "b" }])),
        ("{}", json!({})),
        ("[]", json!([])),
        ("2012-10-17", json!("2012-10-17")),
        ("{Condition: {StringEquals: {a: b}}}", json!({ "Condition": { "StringEquals": { "a": "b" } } })),
        ("{Ref: a, Other: b}", json!({ "Ref": "a", "Other": "b" })),
        ("'{{resolve:ssm:x}}'", json!("{{resolve:ssm:x}}")),
    ] {
        check(text, expected);
    }
}

#[test]
fn references() {
    for (text, expected) in [
        ("!Ref Stage", json!("dev")),
        ("!Ref Count", json!("3")),
        ("!Ref Zones", json!(["a", "b", "c"])),
        ("!Ref Empty", json!([])),
        ("!Ref Image", json!("value of /img")),
        ("!Ref Bucket", json!("Bucket-id")),
        ("{Ref: Bucket}", json!("Bucket-id")),
        ("!GetAtt Bucket.Arn", json!("Bucket/Arn")),
        ("!GetAtt Bucket.Outputs.X", json!("Bucket/Outputs.X")),
        ("!GetAtt [Bucket, !Ref Stage]", json!("Bucket/dev")),
        ("{'Fn::GetAtt': Bucket.Arn}", json!("Bucket/Arn")),
        ("{'Fn::GetAtt': [Bucket, Arn]}", json!("Bucket/Arn")),
        ("!GetAtt Bucket.List", json!(["one", "two"])),
        ("!Ref AWS::AccountId", json!("012345678901")),
        ("!Ref AWS::Region", json!("eu-west-1")),
        ("!Ref AWS::Partition", json!("aws")),
        ("!Ref AWS::URLSuffix", json!("amazonaws.com")),
        ("!Ref AWS::StackName", json!("demo")),
        ("!Ref AWS::StackId", json!("arn:aws:cloudformation:eu-west-1:012345678901:stack/demo/1")),
        ("!Ref AWS::NotificationARNs", json!(["arn:aws:sns:eu-west-1:012345678901:t"])),
        ("[a, !Ref AWS::NoValue, b]", json!(["a", "b"])),
        ("{a: !Ref AWS::NoValue, b: 1}", json!({ "b": 1 })),
        ("[{a: !Ref AWS::NoValue}]", json!([{}])),
        ("!ImportValue net-vpc", json!("imported net-vpc")),
        ("!ImportValue {'Fn::Sub': 'net-${Stage}'}", json!("imported net-dev")),
    ] {
        check(text, expected);
    }
    check_error(
        "!GetAtt Bucket.Nope",
        "Template error: resource Bucket does not support attribute type Nope in Fn::GetAtt",
    );
    check_error("!ImportValue gone", "No export named gone found.");
    check_error(
        "!ImportValue {Ref: Later}",
        "Template error: the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs",
    );
}

#[test]
fn text_functions() {
    for (text, expected) in [
        ("!Sub plain", json!("plain")),
        ("!Sub ''", json!("")),
        ("!Sub '${Stage}-${AWS::Region}-${Bucket}'", json!("dev-eu-west-1-Bucket-id")),
        ("!Sub '${Bucket.Arn}/*'", json!("Bucket/Arn/*")),
        ("!Sub '${ Stage }'", json!("dev")),
        ("!Sub 'a ${!Literal} $b $ ${'", json!("a ${Literal} $b $ ${")),
        ("!Sub '$${Stage}'", json!("$dev")),
        ("!Sub ['${x} ${Stage}', {x: !GetAtt Bucket.Arn}]", json!("Bucket/Arn dev")),
        ("!Sub ['${Stage}', {Stage: other}]", json!("other")),
        ("!Sub ['${a.b}', {a.b: c}]", json!("c")),
        ("!Sub ['${n}${t}', {n: 5, t: true}]", json!("5true")),
        ("!Sub '${Count}'", json!("3")),
        ("!Sub 'é ${Stage} 😀'", json!("é dev 😀")),
        ("!Sub |\n        line ${Stage}\n        two", json!("line dev\ntwo\n")),
        ("!Join ['-', [a, !Ref Stage, 5, true]]", json!("a-dev-5-true")),
        ("!Join ['', []]", json!("")),
        ("!Join [',', !Ref Zones]", json!("a,b,c")),
        ("!Join ['-', [a, !Ref AWS::NoValue, b]]", json!("a-b")),
        ("!Join ['/', !Split ['.', a.b.c]]", json!("a/b/c")),
        ("!Split [',', 'a,b,,c']", json!(["a", "b", "", "c"])),
        ("!Split ['|', !Sub 'x|${Stage}']", json!(["x", "dev"])),
        ("!Split [',', '']", json!([""])),
        ("!Select [1, [a, b]]", json!("b")),
        ("!Select ['0', !Ref Zones]", json!("a")),
        ("!Select [!Ref Count, [a, b, c, d]]", json!("d")),
        ("!Select [1, !Split ['/', 'x/y']]", json!("y")),
        ("!Select [0, [{a: b}]]", json!({ "a": "b" })),
        ("!Base64 hello", json!("aGVsbG8=")),
        ("!Base64 {'Fn::Sub': '${Stage}'}", json!("ZGV2")),
        ("!GetAZs ''", json!(["eu-west-1a", "eu-west-1b"])),
        ("!GetAZs us-east-1", json!(["us-east-1a", "us-east-1b"])),
        ("!GetAZs {Ref: AWS::Region}", json!(["eu-west-1a", "eu-west-1b"])),
        ("!Select [1, !GetAZs '']", json!("eu-west-1b")),
        ("!Cidr [10.0.0.0/16, 2, 8]", json!(["10.0.0.0/24", "10.0.1.0/24"])),
        ("!Select [!Ref Count, !Cidr [10.0.0.0/16, 4, 8]]", json!("10.0.3.0/24")),
        ("!FindInMap [Sizes, !Ref Stage, Memory]", json!(128)),
        ("!FindInMap [Sizes, dev, Names]", json!(["x", "y"])),
        ("!FindInMap [Sizes, dev, Account]", json!("012345678901")),
        ("!FindInMap [Sizes, dev, Flag]", json!(true)),
        ("!Select [0, !FindInMap [Sizes, prod, Names]]", json!("z")),
    ] {
        check(text, expected);
    }
    check_error("!Select [3, [a]]", "Template error: Fn::Select  cannot select nonexistent value at index 3");
    check_error(
        "!Select [-1, [a]]",
        "Template error: Fn::Select  cannot select nonexistent value at index -1",
    );
    check_error(
        "!Select [3, !Ref Zones]",
        "Template error: Fn::Select  cannot select nonexistent value at index 3",
    );
    check_error(
        "!Select [x, [a]]",
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list",
    );
    check_error("!Sub '${Zones}'", "Template error: Fn::Sub expression does not resolve to a string");
    check_error(
        "!FindInMap [Sizes, test, Memory]",
        "Template error: Unable to get mapping for Sizes::test::Memory",
    );
    check_error(
        "!FindInMap [Sizes, dev, Nope]",
        "Template error: Unable to get mapping for Sizes::dev::Nope",
    );
    check_error(
        "!FindInMap [!Ref Stage, dev, Nope]",
        "Template error: Mapping named 'dev' is not present in the 'Mappings' section of template.",
    );
    check_error("!Cidr [x, 2, 8]", "Template error: Fn::Cidr: 'x' is not a CIDR block");
    check_error("!Base64 {Ref: Zones}", "Template error: a string was expected");
}

#[test]
fn conditional_functions() {
    for (text, expected) in [
        ("!If [IsProd, a, b]", json!("b")),
        ("!If [IsDev, {x: !Ref Stage}, b]", json!({ "x": "dev" })),
        ("!If [Both, a, b]", json!("b")),
        ("!If [Any, a, b]", json!("a")),
        ("!If [Mapped, a, b]", json!("a")),
        ("!If [IsProd, a, !If [IsDev, c, d]]", json!("c")),
        ("!If [{Condition: IsDev}, a, b]", json!("a")),
        ("[!If [IsProd, a, !Ref AWS::NoValue], c]", json!(["c"])),
        ("{k: !If [IsProd, a, !Ref AWS::NoValue]}", json!({})),
        ("!Join [',', [a, !If [IsProd, b, !Ref AWS::NoValue]]]", json!("a")),
        // Only the branch that is taken is evaluated.
        ("!If [IsProd, !Select [9, [a]], fine]", json!("fine")),
        ("!Equals [a, a]", json!(true)),
        ("!Equals [1, '1']", json!(true)),
        ("!Equals [true, 'true']", json!(true)),
        ("!Equals [[a], [b]]", json!(false)),
        ("!Not [!Equals [a, b]]", json!(true)),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_not_known_yet_spreads() {
    for (text, expected, unknown) in [
        ("!Ref Later", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!GetAtt Later.Arn", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Sub 'x ${Later}'", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Sub ['${x}', {x: !Ref Later}]", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Join ['', [a, !GetAtt Later.Arn]]", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Split [',', !Ref Later]", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Select [0, [a, !Ref Later]]", json!("a"), vec![]),
        ("!Select [1, [a, !Ref Later]]", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Select [0, !GetAtt Later.Zones]", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Base64 {Ref: Later}", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("!Cidr [!GetAtt Later.Cidr, 2, 8]", json!(KNOWN_AFTER_APPLY), vec!["/P"]),
        ("[a, {'b/c': !Ref Later}]", json!(["a", { "b/c": KNOWN_AFTER_APPLY }]), vec!["/P/1/b~1c"]),
        ("!If [IsProd, !Ref Later, a]", json!("a"), vec![]),
    ] {
        let template = template(text);
        let found = with_evaluator(&template, &[], |evaluator| evaluator.resource("R")).unwrap().properties;
        assert_eq!(found.to_json(), json!({ "P": expected }), "{text}");
        assert_eq!(found.unknown_paths(), unknown, "{text}");
        assert_eq!(found.known().is_some(), unknown.is_empty(), "{text}");
    }
}

#[test]
fn parameters_decide_conditions() {
    let template = template("!If [IsProd, a, b]");
    for (stage, expected) in
        [("prod", [false, true, true, false, false]), ("dev", [true, true, false, false, true])]
    {
        let values = values(&template, &[("Stage", stage)]);
        let conditions = template.evaluate_conditions(&stack(), &values).unwrap();
        let found = ["IsDev", "Any", "IsProd", "Both", "Mapped"].map(|name| conditions[name]);
        assert_eq!(found, expected, "{stage}");
    }
    let error = template.evaluate_conditions(&stack(), &values(&template, &[("Stage", "test")])).unwrap_err();
    assert_eq!(error.message, "Template error: Unable to get mapping for Sizes::test::Memory");
    assert_eq!(error.path, "/Conditions/Mapped");
}

#[test]
fn a_long_chain_of_conditions_and_deep_functions_do_not_exhaust_the_stack() {
    let mut text = vec!["Conditions:".to_owned(), "  C0: !Equals [a, a]".to_owned()];
    text.extend((1..10_000).map(|index| format!("  C{index}: !Not [!Condition C{}]", index - 1)));
    text.push(BUCKET.to_owned());
    let template = parse(&text.join("\n"));
    let conditions = template.evaluate_conditions(&stack(), &ParameterValues::new()).unwrap();
    assert!(conditions["C0"] && !conditions["C9999"]);

    let deep = format!("{}\"x\"{}", "{\"Fn::Join\":[\"\",[".repeat(40), "]]}".repeat(40));
    let text = format!("{{\"Resources\":{{\"A\":{{\"Type\":\"T\",\"Properties\":{{\"P\":{deep}}}}}}}}}");
    let evaluate = move || {
        let template = parse(&text);
        with_evaluator(&template, &[], |evaluator| evaluator.resource("A")).unwrap().properties.to_json()
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(evaluate).unwrap();
    assert_eq!(thread.join().unwrap(), json!({ "P": "x" }));
}

#[test]
fn outputs_are_text() {
    let text = "Conditions: {Never: !Equals [a, b]}\nResources: {B: {Type: T}, Later: {Type: T}}\nOutputs:\n  \
        A: {Value: !GetAtt B.Arn, Description: the arn, Export: {Name: !Sub '${AWS::StackName}-arn'}}\n  \
        N: {Value: 5}\n  L: {Value: !Ref Later}\n  X: {Value: y, Condition: Never}\n";
    let template = parse(text);
    let outputs = with_evaluator(&template, &[], |evaluator| evaluator.outputs()).unwrap();
    let shown: Vec<_> =
        outputs.iter().map(|o| (o.name.as_str(), o.value.as_str(), o.export_name.as_deref())).collect();
    assert_eq!(shown, [("A", "B/Arn", Some("demo-arn")), ("N", "5", None), ("L", KNOWN_AFTER_APPLY, None)]);
    assert_eq!(outputs[0].description.as_deref(), Some("the arn"));

    let template = parse("Resources: {B: {Type: T}}\nOutputs: {A: {Value: !GetAtt B.List}}");
    let error = with_evaluator(&template, &[], |evaluator| evaluator.outputs()).unwrap_err();
    assert_eq!(
        error.message,
        "Template format error: The Value field of every Outputs member must evaluate to a String."
    );
    assert_eq!(error.path, "/Outputs/A/Value");
}

#[test]
fn imports_are_found_before_they_are_needed() {
    let text = "Conditions: {Never: !Equals [a, b]}\nResources:\n  A: {Type: T, Properties: {P: !ImportValue x, Q: \
        !Sub ['${v}', {v: !ImportValue {'Fn::Sub': '${AWS::StackName}-y'}}]}}\n  \
        B: {Type: T, Condition: Never, Properties: {P: !ImportValue never}}\n  \
        C: {Type: T, Properties: {P: !If [Never, !ImportValue never, !ImportValue x]}}\n\
        Outputs: {O: {Value: !Join ['', [!ImportValue o]]}}\n";
    let template = parse(text);
    let names = with_evaluator(&template, &[], |evaluator| evaluator.import_names()).unwrap();
    assert_eq!(names, ["demo-y", "o", "x"]);
}
