//! Script mode: what a framework's image does with a training job's hyperparameters. Pure.
//!
//! The images of frameworks run the user's script by a toolkit, which takes the hyperparameters apart: those that begin
//! with `sagemaker_` are its own, the others become arguments of the script and variables of its environment. Here our own
//! `trainer.py` runs the script, and all that it is told is worked out in this file.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Runs the script: Python's own library and nothing else, so that it runs in every environment.
pub const TRAINER: &str = include_str!("trainer.py");
const OWN: &str = "sagemaker_";

/// A script that hyperparameters ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    pub program: String,
    /// Where its archive is: in S3, or a path inside; with none, it lies in `/opt/ml/code` already.
    pub submit_directory: Option<String>,
    /// The user's own hyperparameters, by name.
    pub hyperparameters: BTreeMap<String, Value>,
    pub log_level: Option<Value>,
}

/// What `trainer.py` reads.
#[derive(Serialize)]
pub struct Instructions<'a> {
    pub program: &'a str,
    pub arguments: Vec<String>,
    /// An archive of the code, inside.
    pub archive: Option<&'a str>,
    /// A directory of the code, inside.
    pub directory: Option<&'a str>,
}

/// A hyperparameter as the toolkit reads it: as JSON where it is JSON.
fn decoded(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()))
}

impl Script {
    pub fn of(hyperparameters: &IndexMap<String, String>) -> Option<Self> {
        let own = |name: &str| hyperparameters.get(name).map(|text| decoded(text));
        let text = |value: Value| value.as_str().map(str::to_owned);
        Some(Self {
            program: own("sagemaker_program").and_then(text)?,
            submit_directory: own("sagemaker_submit_directory").and_then(text),
            hyperparameters: hyperparameters
                .iter()
                .filter(|(name, _)| !name.starts_with(OWN))
                .map(|(name, text)| (name.clone(), decoded(text)))
                .collect(),
            log_level: own("sagemaker_container_log_level"),
        })
    }

    /// `--name value` for each of the user's own, in order of name; a name of one letter has one dash.
    pub fn arguments(&self) -> Vec<String> {
        let pairs = self.hyperparameters.iter().flat_map(|(name, value)| {
            let dashes = if name.chars().count() == 1 { "-" } else { "--" };
            [format!("{dashes}{name}"), argument(value)]
        });
        pairs.collect()
    }

    fn module_name(&self) -> &str {
        self.program.strip_suffix(".py").unwrap_or(&self.program)
    }
}

/// A value as Python's `str` writes it, and a map as `key=value,…`.
fn argument(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(map) => {
            let mut pairs: Vec<String> =
                map.iter().map(|(key, value)| format!("{key}={}", argument_part(value))).collect();
            pairs.sort();
            pairs.join(",")
        }
        other => python(other),
    }
}

fn argument_part(value: &Value) -> String {
    value.as_str().map_or_else(|| python(value), str::to_owned)
}

/// A value as Python's `repr` writes it.
fn python(value: &Value) -> String {
    let list = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.contains('\'') && !text.contains('"') => format!("\"{text}\""),
        Value::String(text) => format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'")),
        Value::Array(items) => format!("[{}]", list(items.iter().map(python).collect())),
        Value::Object(map) => {
            let pair = |(key, value): (&String, &Value)| {
                format!("{}: {}", python(&Value::String(key.clone())), python(value))
            };
            format!("{{{}}}", list(map.iter().map(pair).collect()))
        }
    }
}

/// A variable's text: a string as it is, anything else as JSON.
fn variable(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// What the variables tell beside the script.
pub struct Surroundings<'a> {
    pub job_name: &'a str,
    pub channels: &'a [String],
    pub input_data_config: Value,
    pub resource_config: Value,
    pub instance_type: &'a str,
    pub cores: usize,
    /// The repository of the image, which tells the framework.
    pub repository: &'a str,
}

/// The `SM_*` variables that scripts and the toolkit's own clients read.
pub fn variables(script: &Script, around: &Surroundings<'_>) -> BTreeMap<String, String> {
    let directories = |name: &str| format!("/opt/ml/input/data/{name}");
    let hyperparameters = Value::Object(script.hyperparameters.clone().into_iter().collect());
    let log_level = script.log_level.clone().unwrap_or(json!(20));
    let module_dir = script.submit_directory.clone().unwrap_or_else(|| "/opt/ml/code".to_owned());
    let framework_module = if around.repository.contains("scikit-learn") {
        json!("sagemaker_sklearn_container.training:main")
    } else {
        Value::Null
    };
    let mut channels: Vec<&String> = around.channels.iter().collect();
    channels.sort();
    let channel_dirs: Map<String, Value> =
        channels.iter().map(|name| ((*name).clone(), json!(directories(name)))).collect();
    let group = json!("homogeneousCluster");
    let training_env = json!({
        "additional_framework_parameters": {},
        "channel_input_dirs": channel_dirs,
        "current_host": "algo-1",
        "current_instance_group": group,
        "current_instance_group_hosts": ["algo-1"],
        "current_instance_type": around.instance_type,
        "distribution_hosts": [],
        "distribution_instance_groups": [],
        "framework_module": framework_module,
        "hosts": ["algo-1"],
        "hyperparameters": hyperparameters,
        "input_config_dir": "/opt/ml/input/config",
        "input_data_config": around.input_data_config,
        "input_dir": "/opt/ml/input",
        "instance_groups": [group],
        "instance_groups_dict": instance_groups(around),
        "is_hetero": false,
        "is_master": true,
        "job_name": around.job_name,
        "log_level": log_level,
        "master_hostname": "algo-1",
        "model_dir": "/opt/ml/model",
        "module_dir": module_dir,
        "module_name": script.module_name(),
        "network_interface_name": "eth0",
        "num_cpus": around.cores,
        "num_gpus": 0,
        "num_neurons": 0,
        "output_data_dir": "/opt/ml/output/data",
        "output_dir": "/opt/ml/output",
        "output_intermediate_dir": "/opt/ml/output/intermediate",
        "resource_config": around.resource_config,
        "user_entry_point": script.program,
    });
    let mut all = BTreeMap::new();
    let mut set = |name: &str, value: Value| drop(all.insert(format!("SM_{name}"), variable(&value)));
    for (name, key) in NAMES {
        set(name, training_env[*key].clone());
    }
    set("FRAMEWORK_PARAMS", json!({}));
    set("CHANNELS", json!(channels));
    set("TRAINING_ENV", training_env);
    set("USER_ARGS", json!(script.arguments()));
    for name in channels {
        set(&format!("CHANNEL_{}", name.to_uppercase()), json!(directories(name)));
    }
    for (name, value) in &script.hyperparameters {
        set(&format!("HP_{}", name.to_uppercase()), value.clone());
    }
    all
}

fn instance_groups(around: &Surroundings<'_>) -> Value {
    json!({ "homogeneousCluster": {
        "instance_group_name": "homogeneousCluster",
        "instance_type": around.instance_type,
        "hosts": ["algo-1"],
    }})
}

/// Variables that are members of the training environment, and which.
const NAMES: &[(&str, &str)] = &[
    ("CURRENT_HOST", "current_host"),
    ("CURRENT_INSTANCE_GROUP", "current_instance_group"),
    ("CURRENT_INSTANCE_GROUP_HOSTS", "current_instance_group_hosts"),
    ("CURRENT_INSTANCE_TYPE", "current_instance_type"),
    ("DISTRIBUTION_INSTANCE_GROUPS", "distribution_instance_groups"),
    ("FRAMEWORK_MODULE", "framework_module"),
    ("HOSTS", "hosts"),
    ("HPS", "hyperparameters"),
    ("INPUT_CONFIG_DIR", "input_config_dir"),
    ("INPUT_DATA_CONFIG", "input_data_config"),
    ("INPUT_DIR", "input_dir"),
    ("INSTANCE_GROUPS", "instance_groups"),
    ("INSTANCE_GROUPS_DICT", "instance_groups_dict"),
    ("IS_HETERO", "is_hetero"),
    ("LOG_LEVEL", "log_level"),
    ("MODEL_DIR", "model_dir"),
    ("MODULE_DIR", "module_dir"),
    ("MODULE_NAME", "module_name"),
    ("NETWORK_INTERFACE_NAME", "network_interface_name"),
    ("NUM_CPUS", "num_cpus"),
    ("NUM_GPUS", "num_gpus"),
    ("NUM_NEURONS", "num_neurons"),
    ("OUTPUT_DATA_DIR", "output_data_dir"),
    ("OUTPUT_DIR", "output_dir"),
    ("OUTPUT_INTERMEDIATE_DIR", "output_intermediate_dir"),
    ("RESOURCE_CONFIG", "resource_config"),
    ("USER_ENTRY_POINT", "user_entry_point"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn script(pairs: &[(&str, &str)]) -> Option<Script> {
        Script::of(&pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_script_is_what_the_hyperparameters_say() {
        let found = script(&[
            ("sagemaker_program", "\"train.py\""),
            ("sagemaker_submit_directory", "s3://b/k/sourcedir.tar.gz"),
            ("sagemaker_container_log_level", "20"),
            ("depth", "3"),
        ])
        .unwrap();
        assert_eq!(found.program, "train.py");
        assert_eq!(found.submit_directory.as_deref(), Some("s3://b/k/sourcedir.tar.gz"));
        assert_eq!(found.hyperparameters, BTreeMap::from([("depth".to_owned(), json!(3))]));
        assert_eq!(script(&[("sagemaker_program", "train.py")]).unwrap().program, "train.py");
        assert_eq!(script(&[("depth", "3")]), None);
    }

    #[test]
    fn hyperparameters_become_arguments() {
        let check = |name: &str, value: &str, expected: &[&str]| {
            let arguments = script(&[("sagemaker_program", "x"), (name, value)]).unwrap().arguments();
            assert_eq!(arguments, expected, "{name} {value}");
        };
        check("epochs", "3", &["--epochs", "3"]);
        check("c", "0.5", &["-c", "0.5"]);
        check("name", "\"a b\"", &["--name", "a b"]);
        check("name", "plain text", &["--name", "plain text"]);
        check("flag", "true", &["--flag", "True"]);
        check("none", "null", &["--none", "None"]);
        check("list", "[1, \"a\", false]", &["--list", "[1, 'a', False]"]);
        check("map", "{\"b\": 2, \"a\": \"x\"}", &["--map", "a=x,b=2"]);
        check("list", "[\"it's\"]", &["--list", "[\"it's\"]"]);
        check("sagemaker_region", "\"us-east-1\"", &[]);
        let many = script(&[("sagemaker_program", "x"), ("b", "1"), ("alpha", "2")]).unwrap();
        assert_eq!(many.arguments(), ["--alpha", "2", "-b", "1"]);
    }

    #[test]
    fn scripts_find_their_variables() {
        let script =
            script(&[("sagemaker_program", "train.py"), ("max_depth", "3"), ("tag", "\"x\"")]).unwrap();
        let around = Surroundings {
            job_name: "j",
            channels: &["train".to_owned(), "test".to_owned()],
            input_data_config: json!({}),
            resource_config: json!({ "current_host": "algo-1" }),
            instance_type: "ml.m5.large",
            cores: 2,
            repository: "sagemaker-scikit-learn",
        };
        let all = variables(&script, &around);
        for (name, expected) in [
            ("SM_CHANNELS", r#"["test","train"]"#),
            ("SM_CHANNEL_TRAIN", "/opt/ml/input/data/train"),
            ("SM_MODEL_DIR", "/opt/ml/model"),
            ("SM_HPS", r#"{"max_depth":3,"tag":"x"}"#),
            ("SM_HP_MAX_DEPTH", "3"),
            ("SM_HP_TAG", "x"),
            ("SM_USER_ARGS", r#"["--max_depth","3","--tag","x"]"#),
            ("SM_HOSTS", r#"["algo-1"]"#),
            ("SM_CURRENT_HOST", "algo-1"),
            ("SM_MODULE_NAME", "train"),
            ("SM_USER_ENTRY_POINT", "train.py"),
            ("SM_NUM_CPUS", "2"),
            ("SM_LOG_LEVEL", "20"),
            ("SM_FRAMEWORK_MODULE", "sagemaker_sklearn_container.training:main"),
            ("SM_FRAMEWORK_PARAMS", "{}"),
            ("SM_RESOURCE_CONFIG", r#"{"current_host":"algo-1"}"#),
            ("SM_OUTPUT_DATA_DIR", "/opt/ml/output/data"),
            ("SM_CURRENT_INSTANCE_TYPE", "ml.m5.large"),
        ] {
            assert_eq!(all.get(name).map(String::as_str), Some(expected), "{name}");
        }
        let environment: Value = serde_json::from_str(&all["SM_TRAINING_ENV"]).unwrap();
        assert_eq!(environment["job_name"], "j");
    }
}
