//! Which fields a state of a type has, and in which of the two languages.

use super::super::definition::Language;

/// The fields of a type of state: those of both languages, of JSONPath, and of JSONata.
struct Supported {
    always: &'static [&'static str],
    json_path: &'static [&'static str],
    jsonata: &'static [&'static str],
}

const PASS: Supported = Supported {
    always: &["Assign", "Next", "End"],
    json_path: &["InputPath", "OutputPath", "Result", "ResultPath", "Parameters"],
    jsonata: &["Output"],
};
const SUCCEED: Supported =
    Supported { always: &[], json_path: &["InputPath", "OutputPath"], jsonata: &["Output"] };
const FAIL: Supported =
    Supported { always: &["Error", "Cause"], json_path: &["ErrorPath", "CausePath"], jsonata: &[] };
const CHOICE: Supported = Supported {
    always: &["Assign", "Choices", "Default"],
    json_path: &["InputPath", "OutputPath"],
    jsonata: &["Output"],
};
const WAIT: Supported = Supported {
    always: &["Assign", "Seconds", "Timestamp", "Next", "End"],
    json_path: &["InputPath", "OutputPath", "SecondsPath", "TimestampPath"],
    jsonata: &["Output"],
};
const TASK: Supported = Supported {
    always: &[
        "Assign",
        "Resource",
        "Credentials",
        "TimeoutSeconds",
        "HeartbeatSeconds",
        "Retry",
        "Catch",
        "Next",
        "End",
    ],
    json_path: &[
        "InputPath",
        "OutputPath",
        "Parameters",
        "ResultSelector",
        "ResultPath",
        "TimeoutSecondsPath",
        "HeartbeatSecondsPath",
    ],
    jsonata: &["Arguments", "Output"],
};
const PARALLEL: Supported = Supported {
    always: &["Assign", "Branches", "Retry", "Catch", "Next", "End"],
    json_path: &["InputPath", "OutputPath", "Parameters", "ResultSelector", "ResultPath"],
    jsonata: &["Arguments", "Output"],
};
const MAP: Supported = Supported {
    always: &[
        "Assign",
        "ItemProcessor",
        "Iterator",
        "ItemSelector",
        "MaxConcurrency",
        "Retry",
        "Catch",
        "Next",
        "End",
    ],
    json_path: &[
        "InputPath",
        "OutputPath",
        "ItemsPath",
        "Parameters",
        "MaxConcurrencyPath",
        "ResultSelector",
        "ResultPath",
    ],
    jsonata: &["Items", "Output"],
};
const CATCHER: Supported = Supported {
    always: &["ErrorEquals", "Next", "Assign"],
    json_path: &["ResultPath"],
    jsonata: &["Output"],
};

/// Why an object of a kind (a type of state, or `Catch`) has no such field in a language. `None`: it has it.
pub fn refusal(kind: &str, language: Language, field: &str) -> Option<String> {
    let supported = match kind {
        "Pass" => PASS,
        "Succeed" => SUCCEED,
        "Fail" => FAIL,
        "Choice" => CHOICE,
        "Wait" => WAIT,
        "Task" => TASK,
        "Parallel" => PARALLEL,
        "Map" => MAP,
        "Catch" => CATCHER,
        // The type itself is refused.
        _ => return None,
    };
    let (own, others, other) = match language {
        Language::JsonPath => (supported.json_path, supported.jsonata, Language::Jsonata),
        Language::Jsonata => (supported.jsonata, supported.json_path, Language::JsonPath),
    };
    let everywhere: &[&str] =
        if kind == "Catch" { &["Comment"] } else { &["Type", "Comment", "QueryLanguage"] };
    if everywhere.contains(&field) || supported.always.contains(&field) || own.contains(&field) {
        return None;
    }
    if others.contains(&field) {
        let (this, other) = (language.name(), other.name());
        return Some(format!(
            "The QueryLanguage is set to '{this}', but field '{field}' is only supported for the '{other}' QueryLanguage"
        ));
    }
    Some(format!("Field '{field}' is not supported"))
}
