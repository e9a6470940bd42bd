//! Which patterns mean which events, as tables: text in, verdict out.

use serde_json::Value;

use super::EventPattern;

fn check_pattern(pattern: &str, event: &str, expected: bool) {
    let compiled = EventPattern::parse(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
    let event: Value = serde_json::from_str(event).unwrap_or_else(|error| panic!("{event}: {error}"));
    assert_eq!(compiled.matches(&event), expected, "{pattern} on {event}");
}

/// `matchers` is what is in the list of the field `k`; `value` is what the event has there (`-`: nothing).
fn check_field(matchers: &str, value: &str, expected: bool) {
    let event = if value == "-" { r#"{"other":1}"#.to_owned() } else { format!(r#"{{"k":{value}}}"#) };
    check_pattern(&format!(r#"{{"k":[{matchers}]}}"#), &event, expected);
    // The same one level deeper, and among others.
    let deeper = if value == "-" {
        r#"{"d":{"o":1},"x":"y"}"#.to_owned()
    } else {
        format!(r#"{{"d":{event},"x":"y"}}"#)
    };
    check_pattern(&format!(r#"{{"x":["y"],"d":{{"k":[{matchers}]}}}}"#), &deeper, expected);
}

#[test]
fn exact_values() {
    for (matchers, value, expected) in [
        (r#""a""#, r#""a""#, true),
        (r#""a""#, r#""A""#, false),
        (r#""a""#, r#""ab""#, false),
        (r#""a","b""#, r#""b""#, true),
        (r#""""#, r#""""#, true),
        (r#""""#, r#""a""#, false),
        (r#""""#, "null", false),
        ("null", "null", true),
        ("null", r#""""#, false),
        ("null", "-", false),
        ("null", r#""null""#, false),
        ("true", "true", true),
        ("true", "false", false),
        ("true", r#""true""#, false),
        ("false", "false", true),
        ("300", "300", true),
        ("300", "300.0", true),
        ("300", "3.0e2", true),
        ("300", "301", false),
        ("300", r#""300""#, false),
        (r#""300""#, "300", false),
        ("1.5", "1.5", true),
        ("9007199254740993", "9007199254740993", true),
        ("9007199254740993", "9007199254740992", false),
        ("-1", "-1", true),
        (r#"{"exactly":"a"}"#, r#""a""#, true),
        (r#""a""#, "-", false),
        (r#""a""#, r#"["b","a"]"#, true),
        (r#""a""#, r#"["b","c"]"#, false),
        (r#""a","b""#, r#"["c","b"]"#, true),
        (r#""a""#, "[]", false),
        (r#""a""#, r#"[["a"]]"#, true),
        (r#""a""#, r#"{"a":"a"}"#, false),
    ] {
        check_field(matchers, value, expected);
    }
}

#[test]
fn text_operators() {
    for (matchers, value, expected) in [
        (r#"{"prefix":"us-"}"#, r#""us-east-1""#, true),
        (r#"{"prefix":"us-"}"#, r#""eu-us-""#, false),
        (r#"{"prefix":"US-"}"#, r#""us-east-1""#, false),
        (r#"{"prefix":""}"#, r#""anything""#, true),
        (r#"{"prefix":"1"}"#, "12", false),
        (r#"{"prefix":"a"}"#, r#"["b","ab"]"#, true),
        (r#"{"prefix":"a"}"#, "-", false),
        (r#"{"prefix":{"equals-ignore-case":"EventB"}}"#, r#""eventbridge""#, true),
        (r#"{"prefix":{"equals-ignore-case":"EventB"}}"#, r#""anevent""#, false),
        (r#"{"suffix":".png"}"#, r#""a.png""#, true),
        (r#"{"suffix":".png"}"#, r#""a.PNG""#, false),
        (r#"{"suffix":".png"}"#, r#""a.png.txt""#, false),
        (r#"{"suffix":{"equals-ignore-case":".png"}}"#, r#""a.PNG""#, true),
        (r#"{"suffix":{"equals-ignore-case":".png"}}"#, r#""a.jpg""#, false),
        (r#"{"equals-ignore-case":"alice"}"#, r#""ALICE""#, true),
        (r#"{"equals-ignore-case":"Alice"}"#, r#""alice!""#, false),
        (r#"{"equals-ignore-case":"1"}"#, "1", false),
        (r#"{"wildcard":"dir/*.png"}"#, r#""dir/a/b.png""#, true),
        (r#"{"wildcard":"dir/*.png"}"#, r#""dir/a.jpg""#, false),
        (r#"{"wildcard":"*"}"#, r#""""#, true),
        (r#"{"wildcard":"*"}"#, "5", false),
        (r#"{"wildcard":"a\\*b"}"#, r#""a*b""#, true),
        (r#"{"wildcard":"a\\*b"}"#, r#""axb""#, false),
        (r#"{"prefix":"x"},"b""#, r#""b""#, true),
        (r#"{"cidr":"10.0.0.0/24"}"#, r#""10.0.0.255""#, true),
        (r#"{"cidr":"10.0.0.0/24"}"#, r#""10.0.1.0""#, false),
        (r#"{"cidr":"10.0.0.0/24"}"#, r#""ten""#, false),
        (r#"{"cidr":"2001:db8::/32"}"#, r#""2001:db8::1""#, true),
        (r#"{"cidr":"2001:db8::/32"}"#, r#""10.0.0.1""#, false),
        (r#"{"cidr":"10.0.0.1"}"#, r#""10.0.0.1""#, true),
    ] {
        check_field(matchers, value, expected);
    }
}

#[test]
fn numbers_and_presence() {
    for (matchers, value, expected) in [
        (r#"{"numeric":[">",0,"<=",5]}"#, "5", true),
        (r#"{"numeric":[">",0,"<=",5]}"#, "0", false),
        (r#"{"numeric":[">",0,"<=",5]}"#, "5.1", false),
        (r#"{"numeric":[">=",0,"<",5]}"#, "0", true),
        (r#"{"numeric":[">=",0,"<",5]}"#, "5", false),
        (r#"{"numeric":["<",10]}"#, "9.99", true),
        (r#"{"numeric":["<",10]}"#, "10", false),
        (r#"{"numeric":["<=",10]}"#, "10", true),
        (r#"{"numeric":[">",-1]}"#, "0", true),
        (r#"{"numeric":[">=",1]}"#, "0.5", false),
        (r#"{"numeric":["=",3.018e2]}"#, "301.8", true),
        (r#"{"numeric":["=",3.018e2]}"#, "301", false),
        (r#"{"numeric":["=",5]}"#, r#""5""#, false),
        (r#"{"numeric":["=",5]}"#, "[1,5]", true),
        (r#"{"numeric":["=",5]}"#, "-", false),
        (r#"{"exists":true}"#, r#""a""#, true),
        (r#"{"exists":true}"#, "null", true),
        (r#"{"exists":true}"#, "-", false),
        (r#"{"exists":true}"#, r#"{"a":1}"#, false),
        (r#"{"exists":true}"#, "[1]", true),
        (r#"{"exists":true}"#, "[]", false),
        (r#"{"exists":false}"#, "-", true),
        (r#"{"exists":false}"#, r#""a""#, false),
        (r#"{"exists":false}"#, "null", false),
        (r#"{"exists":false}"#, r#"{"a":1}"#, true),
        (r#"{"exists":false},"a""#, "-", true),
        (r#"{"exists":false},"a""#, r#""a""#, true),
        (r#"{"exists":false},"a""#, r#""b""#, false),
    ] {
        check_field(matchers, value, expected);
    }
}

#[test]
fn anything_but() {
    for (matchers, value, expected) in [
        (r#"{"anything-but":"a"}"#, r#""b""#, true),
        (r#"{"anything-but":"a"}"#, r#""a""#, false),
        (r#"{"anything-but":"a"}"#, "-", false),
        (r#"{"anything-but":"a"}"#, "null", true),
        (r#"{"anything-but":"a"}"#, "5", true),
        (r#"{"anything-but":["a","b"]}"#, r#""b""#, false),
        (r#"{"anything-but":["a","b"]}"#, r#""c""#, true),
        (r#"{"anything-but":["a"]}"#, r#"["a","b"]"#, true),
        (r#"{"anything-but":["a","b"]}"#, r#"["a","b"]"#, false),
        (r#"{"anything-but":123}"#, "123", false),
        (r#"{"anything-but":123}"#, "124", true),
        (r#"{"anything-but":[100,200]}"#, "200.0", false),
        (r#"{"anything-but":[100,200]}"#, r#""200""#, true),
        (r#"{"anything-but":{"prefix":"init"}}"#, r#""initializing""#, false),
        (r#"{"anything-but":{"prefix":"init"}}"#, r#""running""#, true),
        (r#"{"anything-but":{"prefix":["init","stop"]}}"#, r#""stopped""#, false),
        (r#"{"anything-but":{"prefix":["init","stop"]}}"#, r#""running""#, true),
        (r#"{"anything-but":{"suffix":".txt"}}"#, r#""a.txt""#, false),
        (r#"{"anything-but":{"suffix":[".txt",".rtf"]}}"#, r#""a.rtf""#, false),
        (r#"{"anything-but":{"suffix":[".txt",".rtf"]}}"#, r#""a.png""#, true),
        (r#"{"anything-but":{"equals-ignore-case":"Init"}}"#, r#""INIT""#, false),
        (r#"{"anything-but":{"equals-ignore-case":["Init","Stop"]}}"#, r#""stop""#, false),
        (r#"{"anything-but":{"equals-ignore-case":["Init","Stop"]}}"#, r#""go""#, true),
        (r#"{"anything-but":{"wildcard":"*/lib/*"}}"#, r#""a/lib/b""#, false),
        (r#"{"anything-but":{"wildcard":"*/lib/*"}}"#, r#""a/bin/b""#, true),
        (r#"{"anything-but":{"wildcard":["*/lib/*","*/bin/*"]}}"#, r#""a/bin/b""#, false),
        (r#"{"anything-but":{"wildcard":["*/lib/*","*/bin/*"]}}"#, r#""a/src/b""#, true),
    ] {
        check_field(matchers, value, expected);
    }
}

#[test]
fn objects_lists_and_alternatives() {
    const EITHER: &str = r#"{"$or":[{"a":["1"]},{"b":[{"prefix":"2"}]}]}"#;
    for (pattern, event, expected) in [
        (r#"{"a":["1"],"b":["2"]}"#, r#"{"a":"1","b":"2","c":"3"}"#, true),
        (r#"{"a":["1"],"b":["2"]}"#, r#"{"a":"1"}"#, false),
        (r#"{"a":{"b":{"c":["1"]}}}"#, r#"{"a":{"b":{"c":"1"}}}"#, true),
        (r#"{"a":{"b":["1"]}}"#, r#"{"a":"1"}"#, false),
        (r#"{"a":{"b":["1"]}}"#, r#"{"a":[{"b":"0"},{"b":"1"}]}"#, true),
        (r#"{"a":{"b":["1"],"c":["2"]}}"#, r#"{"a":[{"b":"1","c":"2"},{"b":"0","c":"0"}]}"#, true),
        (r#"{"a":{"b":["1"],"c":["2"]}}"#, r#"{"a":[{"b":"1","c":"0"},{"b":"0","c":"2"}]}"#, false),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"a":{}}"#, true),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"c":1}"#, true),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"a":{"b":1}}"#, false),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"a":[{"c":1},{"b":1}]}"#, false),
        (r#"{"a":{"b":[{"exists":false}],"c":["1"]}}"#, r#"{"a":{"c":"1"}}"#, true),
        (r#"{"a":["1"],"a":["2"]}"#, r#"{"a":"2"}"#, true),
        (EITHER, r#"{"a":"1"}"#, true),
        (EITHER, r#"{"b":"22"}"#, true),
        (EITHER, r#"{"a":"2","b":"1"}"#, false),
        (r#"{"s":["x"],"$or":[{"a":["1"]},{"b":["2"]}]}"#, r#"{"a":"1"}"#, false),
        (r#"{"s":["x"],"$or":[{"a":["1"]},{"b":["2"]}]}"#, r#"{"s":"x","b":"2"}"#, true),
        (r#"{"d":{"$or":[{"a":["1"],"b":["1"]},{"c":["2"]}]}}"#, r#"{"d":{"a":"1","b":"1"}}"#, true),
        (r#"{"d":{"$or":[{"a":["1"],"b":["1"]},{"c":["2"]}]}}"#, r#"{"d":{"a":"1"}}"#, false),
        (
            r#"{"$or":[{"a":["1"],"$or":[{"b":["1"]},{"b":["2"]}]},{"c":["1"]}]}"#,
            r#"{"a":"1","b":"2"}"#,
            true,
        ),
        (r#"{"$or":["x"]}"#, r#"{"$or":"x"}"#, true),
        (
            r#"{"source":["aws.codepipeline"],"detail":{"state":["FAILED"]}}"#,
            r#"{"source":"aws.codepipeline","detail":{"state":"FAILED","pipeline":"p"}}"#,
            true,
        ),
        (
            r#"{"resources":[{"prefix":"arn:aws:s3"}]}"#,
            r#"{"resources":["arn:aws:sqs:q","arn:aws:s3:::b"]}"#,
            true,
        ),
        (r#"{"a":["1"]}"#, "[]", false),
        (r#"{"a":["1"]}"#, r#""a""#, false),
    ] {
        check_pattern(pattern, event, expected);
    }
}

#[test]
fn refusals() {
    for (pattern, reason) in [
        ("[]", "Filter is not an object"),
        ("{}", "Empty objects are not allowed"),
        (r#"{"a":{}}"#, "Empty objects are not allowed"),
        (r#"{"a":[]}"#, "Empty arrays are not allowed"),
        (r#"{"a":"b"}"#, "\"a\" must be an object or an array"),
        (r#"{"a":null}"#, "\"a\" must be an object or an array"),
        (r#"{"a":[["b"]]}"#, "Match value must be String, number, true, false, or null"),
        (r#"{"a":[{}]}"#, "Match expression name not found"),
        (r#"{"a":[{"begins":"b"}]}"#, "Unrecognized match type begins"),
        (r#"{"a":[{"prefix":5}]}"#, "prefix match pattern must be a string"),
        (r#"{"a":[{"suffix":null}]}"#, "suffix match pattern must be a string"),
        (r#"{"a":[{"prefix":{"suffix":"b"}}]}"#, "Unsupported prefix pattern: suffix"),
        (r#"{"a":[{"suffix":{}}]}"#, "Suffix expression name not found"),
        (
            r#"{"a":[{"prefix":{"equals-ignore-case":5}}]}"#,
            "equals-ignore-case match pattern must be a string",
        ),
        (r#"{"a":[{"prefix":"b","suffix":"c"}]}"#, "Only one key allowed in match expression"),
        (r#"{"a":[{"equals-ignore-case":["b"]}]}"#, "equals-ignore-case match pattern must be a string"),
        (r#"{"a":[{"exists":"true"}]}"#, "exists match pattern must be either true or false."),
        (r#"{"a":[{"wildcard":5}]}"#, "wildcard match pattern must be a string"),
        (r#"{"a":[{"wildcard":"**"}]}"#, "Consecutive wildcard characters at pos 1"),
        (r#"{"a":[{"numeric":5}]}"#, "Value of numeric must be an array."),
        (r#"{"a":[{"numeric":[5]}]}"#, "Invalid member in numeric match: 5"),
        (r#"{"a":[{"numeric":["~",5]}]}"#, "Unrecognized numeric range operator: ~"),
        (r#"{"a":[{"numeric":["=","5"]}]}"#, "Value of equals must be numeric"),
        (r#"{"a":[{"numeric":["<","5"]}]}"#, "Value of < must be numeric"),
        (r#"{"a":[{"numeric":["<",5,">",1]}]}"#, "Too many elements in numeric expression"),
        (r#"{"a":[{"numeric":[">",5,">",6]}]}"#, "Bad numeric range operator: >"),
        (r#"{"a":[{"numeric":[">",5,"<","6"]}]}"#, "Value of < must be numeric"),
        (r#"{"a":[{"numeric":[">",5,"<",6,7]}]}"#, "Too many terms in numeric range expression"),
        (r#"{"a":[{"numeric":[">",5,"<",4]}]}"#, "Bottom must be less than top"),
        (r#"{"a":[{"cidr":"10.0.0.0/33"}]}"#, "IPv4 mask bits must be < 32"),
        (r#"{"a":[{"cidr":"10.0.0.0/x"}]}"#, "Malformed CIDR, mask bits must be an integer"),
        (r#"{"a":[{"cidr":"bad/64bit"}]}"#, "Malformed CIDR, mask bits must be an integer"),
        (r#"{"a":[{"cidr":"x"}]}"#, "Malformed CIDR, one '/' required"),
        (r#"{"a":[{"cidr":"x/8"}]}"#, "Nonstandard IP address: x"),
        (
            r#"{"a":[{"anything-but":null}]}"#,
            "Value of anything-but must be an array or single string/number value.",
        ),
        (
            r#"{"a":[{"anything-but":[1,"b"]}]}"#,
            "Inside anything but list, either all values are number or string, mixed type is not supported",
        ),
        (
            r#"{"a":[{"anything-but":[null]}]}"#,
            "Inside anything but list, start|null|boolean is not supported.",
        ),
        (r#"{"a":[{"anything-but":{"numeric":["=",1]}}]}"#, "Unsupported anything-but pattern: numeric"),
        (r#"{"a":[{"anything-but":{"prefix":""}}]}"#, "Null prefix/suffix not allowed"),
        (
            r#"{"a":[{"anything-but":{"suffix":{"equals-ignore-case":".txt"}}}]}"#,
            "Value of anything-but must be an array or single string/number value.",
        ),
        (r#"{"a":[{"anything-but":{"prefix":[1]}}]}"#, "prefix/suffix match pattern must be a string"),
        (
            r#"{"$or":[{"a":["1"],"$or":[{"b":["1"]}]},{"c":["1"]}]}"#,
            "There must have at least 2 Objects in $or relationship.",
        ),
        (r#"{"$or":[{"a":["1"],"$or":{"b":["1"]}},{"c":["1"]}]}"#, "It must be an Array followed with $or."),
    ] {
        let error = EventPattern::parse(pattern).map(|_| "accepted").unwrap_err();
        assert_eq!(error.reason, reason, "{pattern}");
    }
}

#[test]
fn a_refusal_names_its_place_as_eventbridge_does() {
    let pattern = r#"{"source":["test-source"],"detail":{"name":[{"exists":"true"}]}}"#;
    assert_eq!(
        EventPattern::parse(pattern).unwrap_err().to_string(),
        format!(
            "Event pattern is not valid. Reason: exists match pattern must be either true or false.\n \
             at [Source: (String)\"{pattern}\"; line: 1, column: 56]"
        )
    );
    let pattern = "{\n  \"detail\": {\n    \"slug\": \"x\"\n  }\n}";
    let error = EventPattern::parse(pattern).unwrap_err();
    assert_eq!((error.line, error.column), (3, 14));
    // How far the parser has read depends on what it reads.
    for (pattern, column) in [
        (r#"{"k": 42}"#, 9),
        (r#"{"k": "v"}"#, 8),
        (r#"{"k": []}"#, 9),
        (r#"{"k": [{"EXISTS": true}]}"#, 23),
        (r#"{"k": [{"NUMERIC": ["=", 5]}]}"#, 21),
        (r#"{"k": [{"numeric": [">", 0, ">", 0]}]}"#, 32),
        (r#"{"k": [{"numeric": [">", 0, "<"]}]}"#, 33),
        (r#"{"k": [{"wildcard": "a**b"}]}"#, 27),
        (r#"{"k": [{"wildcard": 123}]}"#, 24),
        (r#"{"k": [{"anything-but": null}]}"#, 29),
        (r#"{"k": [{"anything-but": {"prefix": ""}}]}"#, 38),
    ] {
        assert_eq!(EventPattern::parse(pattern).unwrap_err().column, column, "{pattern}");
    }
    let twice = EventPattern::parse(r#"{"k": [{"anything-but": ["a", null]}]}"#).unwrap_err().to_string();
    assert_eq!(twice.matches("line: 1, column: 35]").count(), 2, "{twice}");
    let untold = EventPattern::parse(r#"{"k": [{"cidr": "x/8"}]}"#).unwrap_err().to_string();
    assert_eq!(untold, "Event pattern is not valid. Reason: Nonstandard IP address: x");
    let long = format!(r#"{{"a":"{}"}}"#, "x".repeat(600));
    assert!(EventPattern::parse(&long).unwrap_err().to_string().contains("\"[truncated 108 chars]; line: 1"));
    let error = EventPattern::parse("{\"a\":\n nonsense}").unwrap_err();
    assert_eq!((error.reason.as_str(), error.line), ("expected ident", 2));
}
