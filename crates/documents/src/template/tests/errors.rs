//! Templates that are refused: in CloudFormation's words, and with the place.

use super::*;

/// `expected` is the place and the whole first message.
fn check_template(text: &str, (line, column): (u32, u32), path: &str, message: &str) {
    let Err(errors) = Template::parse(text) else { panic!("no error in\n{text}") };
    let error = &errors[0];
    assert_eq!(error.message, message, "in\n{text}");
    assert_eq!((error.span.line, error.span.column), (line, column), "{error} in\n{text}");
    assert_eq!(error.path, path, "{error} in\n{text}");
}

#[test]
fn texts_that_are_no_templates() {
    let none = "Template format error: At least one Resources member must be defined.";
    for (text, place, path, message) in [
        ("", (1, 1), "", "Template format error: unsupported structure."),
        ("hello", (1, 1), "", "Template format error: unsupported structure."),
        ("- a", (1, 1), "", "Template format error: unsupported structure."),
        ("[]", (1, 1), "", "Template format error: unsupported structure."),
        ("{}", (1, 1), "/Resources", none),
        ("Description: x", (1, 1), "/Resources", none),
        ("Description: x\nResources: {}", (2, 1), "/Resources", none),
        (
            "{\n \"Resources\": {,}}",
            (2, 16),
            "",
            "Template format error: JSON not well-formed. (line 2, column 16)",
        ),
        ("a: b: c", (1, 5), "", "Template format error: YAML not well-formed. (line 1, column 5)"),
        (
            "Resources:\n  A: 1\n  A: 2",
            (3, 3),
            "",
            "Template format error: YAML not well-formed. (line 3, column 3)",
        ),
        (
            "Resources: !Nope {}",
            (1, 18),
            "",
            "Template format error: YAML not well-formed. (line 1, column 18)",
        ),
        (
            "Resources: &a {}\nOutputs: *a",
            (1, 15),
            "",
            "Template error: YAML aliases are not allowed in CloudFormation templates",
        ),
        ("Resources:", (1, 10), "/Resources", "[/Resources] 'null' values are not allowed in templates"),
        ("Resources: x", (1, 12), "/Resources", "Template format error: Resources must be an object."),
        (
            "Resources: {A: {Type: T, Properties: {P: [a, ~]}}}",
            (1, 46),
            "/Resources/A/Properties/P/1",
            "[/Resources/A/Properties/P/1] 'null' values are not allowed in templates",
        ),
    ] {
        check_template(text, place, path, message);
    }
    let long = format!("{}{BUCKET}", " ".repeat(1_000_001));
    check_template(&long, (0, 0), "", "Template may not exceed 1000000 bytes in size.");
    check_template(
        &"[".repeat(10_000),
        (1, 129),
        "",
        "Template format error: JSON not well-formed. (line 1, column 129)",
    );
}

#[test]
fn sections_that_are_wrong() {
    for (text, place, path, message) in [
        ("Foo: 1", (1, 1), "/Foo", "Invalid template property or properties [Foo]"),
        ("Foo: 1\nBar: 2", (1, 1), "/Foo", "Invalid template property or properties [Foo, Bar]"),
        (
            "AWSTemplateFormatVersion: 2011-01-01",
            (1, 27),
            "/AWSTemplateFormatVersion",
            "Template format error: Unsupported template format version: 2011-01-01",
        ),
        (
            "Description: [a]",
            (1, 14),
            "/Description",
            "Template format error: Every Description member must be a string.",
        ),
        (
            "Transform: AWS::Serverless-2016-10-31",
            (1, 12),
            "/Transform",
            "No transform named AWS::Serverless-2016-10-31 found.",
        ),
        (
            "Transform: [AWS::LanguageExtensions, Mine]",
            (1, 38),
            "/Transform",
            "No transform named Mine found.",
        ),
        (
            "Transform: {Name: AWS::Include, Parameters: {Location: x}}",
            (1, 1),
            "/Transform",
            "Template format error: Transform is left in the template",
        ),
        ("Hooks: {}", (1, 1), "/Hooks", "Template format error: Hooks are not served"),
    ] {
        check_template(&format!("{text}\n{BUCKET}"), place, path, message);
    }
    let long = format!("Description: {}\n{BUCKET}", "x".repeat(1_025));
    check_template(
        &long,
        (1, 14),
        "/Description",
        "Template format error: 'Description' length is greater than 1024.",
    );
    for (section, word, member, maximum) in [
        ("Parameters", "parameters", "{Type: String, Default: x}", 200),
        ("Outputs", "outputs", "{Value: x}", 200),
        ("Mappings", "mappings", "{a: {b: c}}", 200),
    ] {
        let members: Vec<String> = (0..=maximum).map(|index| format!("  N{index}: {member}")).collect();
        let text = format!("{section}:\n{}\n{BUCKET}", members.join("\n"));
        let message = format!(
            "Template format error: Number of {word}, {}, is greater than maximum allowed, {maximum}",
            maximum + 1
        );
        check_template(&text, (1, 1), &format!("/{section}"), &message);
    }
    let resources: Vec<String> = (0..501).map(|index| format!("  R{index}: {{Type: T}}")).collect();
    check_template(
        &format!("Resources:\n{}", resources.join("\n")),
        (1, 1),
        "/Resources",
        "Template format error: Number of resources, 501, is greater than maximum allowed, 500",
    );
}

#[test]
fn parameters_that_are_wrong() {
    for (body, column, tail, message) in [
        ("x", 6, "", "Template format error: Any Parameters member must be an object."),
        ("{}", 3, "", "Template format error: Every Parameters object must contain a Type member."),
        ("{Type: Strin}", 13, "/Type", "Template format error: Unrecognized parameter type: Strin"),
        ("{Type: List<Foo>}", 13, "/Type", "Template format error: Unrecognized parameter type: List<Foo>"),
        (
            "{Type: 'AWS::SSM::Parameter::Value<Foo>'}",
            13,
            "/Type",
            "Template format error: Unrecognized parameter type: AWS::SSM::Parameter::Value<Foo>",
        ),
        ("{Type: String, Defalt: x}", 21, "/Defalt", "Invalid template parameter property 'Defalt'"),
        (
            "{Type: String, Default: [a]}",
            30,
            "/Default",
            "Template format error: Every Default member must be a string.",
        ),
        (
            "{Type: String, NoEcho: 3}",
            29,
            "/NoEcho",
            "Template format error: Every NoEcho member must be a boolean.",
        ),
        (
            "{Type: String, AllowedValues: x}",
            36,
            "/AllowedValues",
            "Template format error: Every AllowedValues member must be a list of strings.",
        ),
        (
            "{Type: String, AllowedValues: [x, [y]]}",
            40,
            "/AllowedValues",
            "Template format error: Every AllowedValues member must be a list of strings.",
        ),
        (
            "{Type: String, AllowedPattern: '('}",
            37,
            "/AllowedPattern",
            "Template format error: Invalid AllowedPattern: (",
        ),
        (
            "{Type: String, MinLength: x}",
            32,
            "/MinLength",
            "Template format error: Every MinLength member must be a number.",
        ),
    ] {
        let text = format!("Parameters:\n  P: {body}\n{BUCKET}");
        check_template(&text, (2, column), &format!("/Parameters/P{tail}"), message);
    }
    check_template(
        &format!("Parameters:\n  my-name: {{Type: String}}\n{BUCKET}"),
        (2, 3),
        "/Parameters/my-name",
        "Template format error: Parameter name my-name is non alphanumeric.",
    );
    check_template(
        &format!("Parameters:\n  B: {{Type: String}}\n{BUCKET}"),
        (3, 13),
        "/Resources/B",
        "Template format error: Duplicate logical id B: it names a parameter and a resource",
    );
}

const WRONG_RESOURCES: &[(&str, u32, &str, &str)] = &[
    ("x", 6, "", "Template format error: Any Resources member must be an object."),
    ("{}", 3, "", "Template format error: [/Resources/R] Every Resources object must contain a Type member."),
    (
        "{Type: [T]}",
        13,
        "/Type",
        "Template format error: [/Resources/R] Every Resources object must contain a Type member.",
    ),
    ("{Type: T, Propertis: {}}", 16, "/Propertis", "Invalid template resource property 'Propertis'"),
    (
        "{Type: T, Properties: []}",
        28,
        "/Properties",
        "Template format error: Every Properties member must be an object.",
    ),
    (
        "{Type: T, Properties: x}",
        28,
        "/Properties",
        "Template format error: Every Properties member must be an object.",
    ),
    (
        "{Type: T, Condition: {Ref: C}}",
        27,
        "/Condition",
        "Template format error: Every Condition member must be a string.",
    ),
    (
        "{Type: T, Condition: C}",
        27,
        "/Condition",
        "Template format error: Unresolved condition dependency C in the Resources block of the template",
    ),
    (
        "{Type: T, DependsOn: {a: b}}",
        27,
        "/DependsOn",
        "Template format error: DependsOn must be a string or list of strings.",
    ),
    (
        "{Type: T, DependsOn: X}",
        27,
        "/DependsOn",
        "Template format error: Unresolved resource dependencies [X] in the Resources block of the template",
    ),
    (
        "{Type: T, DependsOn: [R, X]}",
        31,
        "/DependsOn",
        "Template format error: Unresolved resource dependencies [X] in the Resources block of the template",
    ),
    ("{Type: T, DependsOn: R}", 3, "", "Circular dependency between resources: [R]"),
    (
        "{Type: T, DeletionPolicy: Keep}",
        32,
        "/DeletionPolicy",
        "Template format error: Unrecognized DeletionPolicy Keep",
    ),
    (
        "{Type: T, UpdateReplacePolicy: RetainExceptOnCreate}",
        37,
        "/UpdateReplacePolicy",
        "Template format error: Unrecognized UpdateReplacePolicy RetainExceptOnCreate",
    ),
    (
        "{Type: 'AWS::S3::Bucket', DeletionPolicy: Snapshot}",
        48,
        "/DeletionPolicy",
        "Template error: resource type AWS::S3::Bucket does not support deletion policy Snapshot",
    ),
];

#[test]
fn resources_that_are_wrong() {
    for &(body, column, tail, message) in WRONG_RESOURCES {
        check_template(
            &format!("Resources:\n  R: {body}\n"),
            (2, column),
            &format!("/Resources/R{tail}"),
            message,
        );
    }
    check_template(
        "Resources:\n  my_bucket: {Type: T}",
        (2, 3),
        "/Resources/my_bucket",
        "Template format error: Resource name my_bucket is non alphanumeric.",
    );
    check_template(
        "Resources:\n  'Fn::ForEach::X': [a]",
        (2, 3),
        "/Resources/Fn::ForEach::X",
        "Template format error: Encountered unsupported function: Fn::ForEach::X",
    );
}

/// A function as the value of a property: its error, and the column of it.
fn check_function(function: &str, column: u32, tail: &str, message: &str) {
    let text = format!("Resources:\n  R:\n    Type: T\n    Properties:\n      P: {function}\n");
    check_template(&text, (5, column), &format!("/Resources/R/Properties/P{tail}"), message);
}

const SUB: &str = "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a \
        string as first argument, and an optional second argument to specify a mapping of values to replace in the \
        string";
const GET_ATT: &str = "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and \
        the resource attribute";
const JOIN: &str = "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list \
        of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
const SPLIT: &str = "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a \
        string to be split or a function that returns a string to be split.";
const FIND: &str = "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the \
        attribute for return value";
const SELECT: &str =
    "Template error: Fn::Select requires a list argument with two elements: an integer index and a list";

const WRONG_ARGUMENTS: &[(&str, u32, &str, &str)] = &[
    ("{Ref: [a]}", 16, "/Ref", "Template error: every Ref object must have a single String value."),
    ("{Ref: ''}", 16, "/Ref", "Template error: every Ref object must have a single String value."),
    ("!GetAtt R", 18, "/Fn::GetAtt", GET_ATT),
    ("!GetAtt [R]", 18, "/Fn::GetAtt", GET_ATT),
    ("!GetAtt [R, '']", 18, "/Fn::GetAtt", GET_ATT),
    ("!GetAtt [R, a, b]", 18, "/Fn::GetAtt", GET_ATT),
    ("{'Fn::GetAtt': R.}", 25, "/Fn::GetAtt", GET_ATT),
    ("!GetAtt [R, {a: b}]", 18, "/Fn::GetAtt", GET_ATT),
    ("!Sub [a]", 15, "/Fn::Sub", SUB),
    ("!Sub [a, b]", 15, "/Fn::Sub", SUB),
    ("!Sub {a: b}", 15, "/Fn::Sub", SUB),
    ("!Sub [[a], {}]", 15, "/Fn::Sub", SUB),
    (
        "!Sub '${a-b}'",
        15,
        "/Fn::Sub",
        "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, \
         underscores, periods, and colons",
    ),
    ("!Join [',']", 16, "/Fn::Join", JOIN),
    ("!Join [',', x]", 22, "/Fn::Join", JOIN),
    ("!Join [[','], [x]]", 17, "/Fn::Join", JOIN),
    ("!Join x", 16, "/Fn::Join", JOIN),
    ("!Split ['', x]", 18, "/Fn::Split", SPLIT),
    ("!Split [',', [x]]", 23, "/Fn::Split", SPLIT),
    ("!Split x", 17, "/Fn::Split", SPLIT),
    ("!Select [0]", 18, "/Fn::Select", SELECT),
    ("!Select [0, x]", 22, "/Fn::Select", SELECT),
    ("!FindInMap [a, b]", 21, "/Fn::FindInMap", FIND),
    ("!FindInMap [a, b, [c]]", 28, "/Fn::FindInMap", FIND),
    ("!FindInMap [a, b, c, {DefaultValue: d}]", 21, "/Fn::FindInMap", FIND),
    (
        "!FindInMap [M, b, c]",
        21,
        "",
        "Template error: Mapping named 'M' is not present in the 'Mappings' section of template.",
    ),
    (
        "!Equals [a]",
        18,
        "/Fn::Equals",
        "Template error: every Fn::Equals object requires a list of 2 string parameters.",
    ),
    ("!Not [a, b]", 15, "/Fn::Not", "Template error: every Fn::Not object requires one boolean parameter."),
    (
        "!And [!Condition a]",
        15,
        "/Fn::And",
        "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.",
    ),
    (
        "!Base64 [a]",
        18,
        "/Fn::Base64",
        "Template error: every Fn::Base64 object must have a String-typed value.",
    ),
    (
        "!GetAZs [a]",
        18,
        "/Fn::GetAZs",
        "Template error: every Fn::GetAZs object must have a String-typed value.",
    ),
    (
        "!ImportValue [a]",
        23,
        "/Fn::ImportValue",
        "Template error: the attribute in Fn::ImportValue must be a string or a function that returns a string",
    ),
];

#[test]
fn functions_with_wrong_arguments() {
    for &(function, column, tail, message) in WRONG_ARGUMENTS {
        check_function_anywhere(function, column, tail, message);
    }
}

/// As [`check_function`], for tables in which the index of an argument in the path does not matter.
fn check_function_anywhere(function: &str, column: u32, tail: &str, message: &str) {
    let text = format!("Resources:\n  R:\n    Type: T\n    Properties:\n      P: {function}\n");
    let Err(errors) = Template::parse(&text) else { panic!("no error in {function}") };
    assert_eq!(errors[0].message, message, "{function}");
    assert_eq!((errors[0].span.line, errors[0].span.column), (5, column), "{function}");
    assert!(
        errors[0].path.starts_with(&format!("/Resources/R/Properties/P{tail}")),
        "{function}: {}",
        errors[0].path
    );
}

#[test]
fn functions_that_are_not_served_are_named() {
    for (function, hint) in [
        ("Fn::Nope", None),
        (
            "Fn::Length",
            Some("Fn::Length belongs to AWS::LanguageExtensions, without which it is not served here"),
        ),
        (
            "Fn::ToJsonString",
            Some("Fn::ToJsonString belongs to AWS::LanguageExtensions, without which it is not served here"),
        ),
    ] {
        let text = format!("Resources: {{R: {{Type: T, Properties: {{P: {{'{function}': [a]}}}}}}}}");
        let error = Template::parse(&text).unwrap_err().remove(0);
        let start = format!(
            "Template format error: Encountered unsupported function: {function} Supported functions are: ["
        );
        assert!(error.message.starts_with(&start), "{error}");
        assert_eq!(error.hint.as_deref(), hint);
    }
    check_function(
        "!Contains [[a], b]",
        20,
        "/Fn::Contains",
        "Template error: Fn::Contains can only be used in the Rules block of the template",
    );
    check_function(
        "{'Fn::Sub': a, b: c}",
        11,
        "",
        "Template error: Fn::Sub must be the only key of its object",
    );
}

#[test]
fn names_that_mean_nothing() {
    let unresolved = |names: &str| {
        format!(
            "Template format error: Unresolved resource dependencies [{names}] in the Resources block of the template"
        )
    };
    check_function("!Ref X", 15, "", &unresolved("X"));
    check_function("[a, {b: !Ref X}]", 23, "/1/b", &unresolved("X"));
    check_function("!Ref AWS::Nope", 15, "", &unresolved("AWS::Nope"));
    check_function("!Sub 'a ${X} ${Y}'", 15, "", &unresolved("X, Y"));
    check_function("!Sub ['${X}${Y}', {X: 1}]", 15, "", &unresolved("Y"));
    check_function("!Sub ['${X}', {X: !Ref Z}]", 33, "", &unresolved("Z"));
    check_function("!Join ['', [a, !Ref X]]", 30, "", &unresolved("X"));
    check_function("!Base64 {'Fn::Join': ['', [!Ref X]]}", 42, "", &unresolved("X"));
    check_function(
        "!GetAtt X.Arn",
        18,
        "",
        "Template error: instance of Fn::GetAtt references undefined resource X",
    );
    check_function(
        "!Sub '${X.Arn}'",
        15,
        "",
        "Template error: instance of Fn::Sub references invalid resource attribute X.Arn",
    );
    check_function(
        "!If [C, a, b]",
        14,
        "",
        "Template format error: Unresolved condition dependency C in the Resources block of the template",
    );
}

#[test]
fn every_missing_name_is_listed_and_the_hint_says_where() {
    let text = "Resources:\n  A: {Type: T, Properties: {P: !Ref Y}}\n  B: {Type: T, DependsOn: X}\n";
    let errors = Template::parse(text).unwrap_err();
    assert_eq!(
        errors[0].message,
        "Template format error: Unresolved resource dependencies [X, Y] in the Resources block of the template"
    );
    assert_eq!(errors[0].hint.as_deref(), Some("X on line 3, column 27; Y on line 2, column 37"));
    assert_eq!(errors[0].path, "/Resources/A/Properties/P");
}

#[test]
fn several_mistakes_are_told_together() {
    let text = "Parameters: {P: {Type: Nope}, Q: {}}\nResources: {A: {}, B: {Type: T, Foo: 1}}\n";
    let messages: Vec<String> =
        Template::parse(text).unwrap_err().into_iter().map(|error| error.message).collect();
    assert_eq!(
        messages,
        [
            "Template format error: Unrecognized parameter type: Nope",
            "Template format error: Every Parameters object must contain a Type member.",
            "Template format error: [/Resources/A] Every Resources object must contain a Type member.",
            "Invalid template resource property 'Foo'",
        ]
    );
}

const WRONG_SECTIONS: &[(&str, (u32, u32), &str, &str)] = &[
    (
        "Conditions: {C: !Equals [!Ref B, a]}",
        (1, 31),
        "/Conditions/C",
        "Template format error: Unresolved dependencies [B]. Cannot reference resources in the Conditions block of the template",
    ),
    (
        "Conditions: {C: !Not [!Condition D]}",
        (1, 34),
        "/Conditions/C",
        "Template format error: Unresolved condition dependency D in the Conditions block of the template",
    ),
    (
        "Conditions: {C: !Equals [!GetAtt B.Arn, a]}",
        (1, 34),
        "/Conditions/C/Fn::Equals/Fn::GetAtt",
        "Template error: Cannot use Fn::GetAtt in Conditions.",
    ),
    (
        "Conditions: {C: !Not [!Condition D], D: !Not [!Condition C]}",
        (1, 22),
        "/Conditions/C",
        "Template format error: Circular dependency between conditions: [C, D]",
    ),
    (
        "Mappings: {M: {a: {b: {c: d}}}}",
        (1, 23),
        "/Mappings/M/a/b",
        "Template format error: Every Mappings attribute must be a String or a List.",
    ),
    (
        "Mappings: {M: {a: {'b c': d}}}",
        (1, 20),
        "/Mappings/M/a/b c",
        "Template format error: Mappings attribute name 'b c' must contain only alphanumeric characters.",
    ),
    (
        "Mappings: {M: {a: b}}",
        (1, 19),
        "/Mappings/M/a",
        "Template format error: Every Mappings member must be an object of objects.",
    ),
    (
        "Rules: {R: {}}",
        (1, 9),
        "/Rules/R",
        "Template format error: Every Rules member must contain a list of Assertions.",
    ),
    (
        "Rules: {R: {Assertions: [{Asert: x}]}}",
        (1, 27),
        "/Rules/R/Assertions/0/Asert",
        "Invalid template assertion property 'Asert'",
    ),
    (
        "Rules: {R: {Assertions: [{Assert: !Equals [!Ref B, x]}]}}",
        (1, 49),
        "/Rules/R",
        "Template format error: Unresolved dependencies [B]. Cannot reference resources in the Rules block of the template",
    ),
    (
        "Outputs: {O: {}}",
        (1, 11),
        "/Outputs/O",
        "Template format error: Every Outputs member must contain a Value object",
    ),
    (
        "Outputs: {O: {Value: [a]}}",
        (1, 22),
        "/Outputs/O/Value",
        "Template format error: The Value field of every Outputs member must evaluate to a String.",
    ),
    (
        "Outputs: {O: {Value: !Ref X}}",
        (1, 27),
        "/Outputs/O/Value",
        "Template format error: Unresolved resource dependencies [X] in the Outputs block of the template",
    ),
    (
        "Outputs: {O: {Value: x, Export: y}}",
        (1, 33),
        "/Outputs/O/Export",
        "Template format error: Output O is malformed. The Name field of every Export member must be specified.",
    ),
    (
        "Outputs: {O: {Value: x, Condition: C}}",
        (1, 36),
        "/Outputs/O/Condition",
        "Template format error: Unresolved condition dependency C in the Outputs block of the template",
    ),
    (
        "Outputs: {O: {Value: x, Nope: C}}",
        (1, 25),
        "/Outputs/O/Nope",
        "Invalid template output property 'Nope'",
    ),
    (
        "Outputs: {O-O: {Value: x}}",
        (1, 11),
        "/Outputs/O-O",
        "Template format error: Output name O-O is non alphanumeric.",
    ),
];

#[test]
fn conditions_mappings_rules_and_outputs_that_are_wrong() {
    for &(text, place, path, message) in WRONG_SECTIONS {
        check_template(&format!("{text}\n{BUCKET}"), place, path, message);
    }
}

#[test]
fn circles_are_found_and_only_those_in_them_are_named() {
    for (text, expected) in [
        ("A: {Type: T, DependsOn: B}\n  B: {Type: T, DependsOn: A}", "[A, B]"),
        (
            "A: {Type: T, Properties: {P: !Ref B}}\n  B: {Type: T, Properties: {P: !GetAtt C.Arn}}\n  \
             C: {Type: T, Properties: {P: !Sub '${A}'}}",
            "[A, B, C]",
        ),
        (
            "Z: {Type: T, DependsOn: A}\n  A: {Type: T, DependsOn: B}\n  B: {Type: T, DependsOn: [A, Y]}\n  Y: {Type: T}",
            "[A, B]",
        ),
    ] {
        let error = Template::parse(&format!("Resources:\n  {text}\n")).unwrap_err().remove(0);
        assert_eq!(error.message, format!("Circular dependency between resources: {expected}"));
        assert!(error.span.is_somewhere());
    }
}

#[test]
fn json_templates_have_places_too() {
    check_template(
        "{\n  \"Resources\": {\n    \"A\": {\n      \"Type\": \"T\",\n      \"Properties\": {\"P\": {\"Ref\": \"X\"}}\n    }\n  }\n}",
        (5, 27),
        "/Resources/A/Properties/P",
        "Template format error: Unresolved resource dependencies [X] in the Resources block of the template",
    );
}

#[test]
fn every_prefix_of_a_template_is_read_or_refused_without_a_crash() {
    let text = "Parameters: {P: {Type: String, Default: x}}\nConditions:\n  C: !Equals [!Ref P, x]\nResources:\n  \
        A:\n    Type: T\n    Condition: C\n    Properties:\n      S: !Sub ['${P}-${A.b}-${!x}', {A.b: 1}]\n      \
        J: !Join ['-', [!Ref P, !If [C, a, !Ref AWS::NoValue]]]\nOutputs:\n  O: {Value: !GetAtt A.Arn}\n";
    let json = parse(text).document.to_json().to_string();
    for text in [text, &json] {
        for (end, _) in text.char_indices() {
            if let Err(errors) = Template::parse(&text[..end]) {
                assert!(!errors.is_empty());
            }
        }
        parse(text);
    }
}
