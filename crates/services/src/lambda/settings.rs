//! What a function can be configured with, what is refused by name, and the rules that the model does not state.

use super::function::invalid;
use crate::{OpError, OpResult};
use aws::Error;
use aws::lambda::{
    self, Architecture, CreateFunctionInput, Environment, LogFormat, LoggingConfig, PackageType,
    SnapStartApplyOn, TracingMode, UpdateFunctionConfigurationInput,
};
use indexmap::IndexMap;

/// Runtimes that are served: Python and Node.js by the host's own, and whatever brings its own `bootstrap`.
pub const RUNTIMES: &[&str] = &[
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "provided.al2",
    "provided.al2023",
    "python3.8",
    "python3.9",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
];
/// Those that Lambda has, in the order in which it names them.
const LAMBDAS_RUNTIMES: &[&str] = &[
    "nodejs20.x",
    "python3.14",
    "provided.al2023",
    "python3.12",
    "python3.13",
    "nodejs24.x",
    "nodejs22.x",
    "java25",
    "python3.10",
    "python3.11",
    "java21",
    "ruby3.3",
    "ruby3.4",
    "ruby3.2",
    "python3.8",
    "python3.9",
    "java17",
    "nodejs16.x",
    "dotnet10",
    "dotnet8",
    "java11",
    "dotnet6",
    "nodejs18.x",
    "provided.al2",
    "java8.al2",
];
/// Those that it had, and lets no function have any more.
const FORMER_RUNTIMES: &[&str] = &[
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "go1.x",
    "java8",
    "nodejs",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "provided",
    "python2.7",
    "python3.6",
    "python3.7",
    "ruby2.5",
    "ruby2.7",
];

/// All variables together. [Lambda quotas]
const LARGEST_ENVIRONMENT: usize = 4096;
/// Names that the execution environment has for itself. [Lambda, defined runtime environment variables]
const RESERVED: &[&str] = &[
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
];

fn refuse<T>(given: Option<&T>, what: &str) -> OpResult<()> {
    given.map_or(Ok(()), |_| Err(OpError::not_served(&lambda::SERVICE, what)))
}

/// Refuses by name what a function can't be created with here.
pub fn check_create(input: &CreateFunctionInput) -> OpResult<()> {
    if input.package_type == Some(PackageType::Image) || input.code.image_uri.is_some() {
        return Err(OpError::not_served(&lambda::SERVICE, "PackageType Image"));
    }
    refuse(input.code.source_kms_key_arn.as_ref(), "SourceKMSKeyArn")?;
    refuse(input.code.s3_object_storage_mode.as_ref(), "S3ObjectStorageMode")?;
    refuse(input.code_signing_config_arn.as_ref(), "CodeSigningConfigArn")?;
    refuse(input.publish_to.as_ref(), "PublishTo")?;
    refuse(input.tenancy_config.as_ref(), "TenancyConfig")?;
    refuse(input.accelerator_config.as_ref(), "AcceleratorConfig")?;
    refuse(input.runtime_config.as_ref(), "RuntimeConfig")?;
    check_architectures(input.architectures.as_deref())?;
    check_common(&Common {
        vpc: input.vpc_config.as_ref(),
        dead_letter: input.dead_letter_config.as_ref(),
        kms_key: input.kms_key_arn.as_deref(),
        tracing: input.tracing_config.as_ref().and_then(|t| t.mode),
        file_systems: input.file_system_configs.as_ref().map(Vec::len),
        image: input.image_config.is_some(),
        snap_start: input.snap_start.as_ref().and_then(|s| s.apply_on),
        logging: input.logging_config.as_ref(),
        capacity: input.capacity_provider_config.is_some(),
        durable: input.durable_config.is_some(),
    })
}

/// Refuses by name what a function can't be changed to here.
pub fn check_update(input: &UpdateFunctionConfigurationInput) -> OpResult<()> {
    refuse(input.accelerator_config.as_ref(), "AcceleratorConfig")?;
    refuse(input.runtime_config.as_ref(), "RuntimeConfig")?;
    check_common(&Common {
        vpc: input.vpc_config.as_ref(),
        dead_letter: input.dead_letter_config.as_ref(),
        kms_key: input.kms_key_arn.as_deref(),
        tracing: input.tracing_config.as_ref().and_then(|t| t.mode),
        file_systems: input.file_system_configs.as_ref().map(Vec::len),
        image: input.image_config.is_some(),
        snap_start: input.snap_start.as_ref().and_then(|s| s.apply_on),
        logging: input.logging_config.as_ref(),
        capacity: input.capacity_provider_config.is_some(),
        durable: input.durable_config.is_some(),
    })
}

/// What creations and changes have in common and what is not served, or only at its default.
struct Common<'a> {
    vpc: Option<&'a lambda::VpcConfig>,
    dead_letter: Option<&'a lambda::DeadLetterConfig>,
    kms_key: Option<&'a str>,
    tracing: Option<TracingMode>,
    file_systems: Option<usize>,
    image: bool,
    snap_start: Option<SnapStartApplyOn>,
    logging: Option<&'a LoggingConfig>,
    capacity: bool,
    durable: bool,
}

fn check_common(common: &Common<'_>) -> OpResult<()> {
    let some = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|l| !l.is_empty());
    let logging = common.logging.is_some_and(|l| {
        l.log_format.is_some_and(|f| f != LogFormat::Text)
            || l.application_log_level.is_some()
            || l.system_log_level.is_some()
    });
    // Empty values are how clients say "none".
    let refused = [
        (common.vpc.is_some_and(|v| some(&v.subnet_ids) || some(&v.security_group_ids)), "VpcConfig"),
        (
            common.dead_letter.is_some_and(|d| d.target_arn.as_ref().is_some_and(|t| !t.is_empty())),
            "DeadLetterConfig",
        ),
        (common.kms_key.is_some_and(|k| !k.is_empty()), "KMSKeyArn"),
        (common.tracing == Some(TracingMode::Active), "TracingConfig with Mode Active"),
        (common.file_systems.is_some_and(|n| n > 0), "FileSystemConfigs"),
        (common.image, "ImageConfig"),
        (common.snap_start == Some(SnapStartApplyOn::PublishedVersions), "SnapStart"),
        (logging, "LoggingConfig with LogFormat JSON or log levels"),
        (common.capacity, "CapacityProviderConfig"),
        (common.durable, "DurableConfig"),
    ];
    match refused.iter().find(|(refused, _)| *refused) {
        Some((_, what)) => Err(OpError::not_served(&lambda::SERVICE, what)),
        None => Ok(()),
    }
}

pub fn check_architectures(given: Option<&[Architecture]>) -> OpResult<()> {
    if given.is_some_and(|all| all.contains(&Architecture::Arm64)) {
        return Err(OpError::not_served(&lambda::SERVICE, "the architecture arm64"));
    }
    Ok(())
}

pub fn check_runtime(runtime: &str) -> OpResult<()> {
    if RUNTIMES.contains(&runtime) {
        return Ok(());
    }
    if LAMBDAS_RUNTIMES.contains(&runtime) {
        return Err(OpError::not_served(&lambda::SERVICE, format_args!("the runtime {runtime}")));
    }
    if FORMER_RUNTIMES.contains(&runtime) {
        return Err(invalid(format!(
            "The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. \
             We recommend you use a supported runtime while creating or updating functions."
        ))
        .into());
    }
    Err(invalid(format!(
        "Value {runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [{}] or be a \
         valid ARN",
        LAMBDAS_RUNTIMES.join(", ")
    ))
    .into())
}

/// The runtimes that a layer may say that it is for: those that functions had or have.
pub fn check_layer_runtimes(given: Option<&[String]>) -> Result<(), Error> {
    let known = |r: &String| LAMBDAS_RUNTIMES.contains(&&**r) || FORMER_RUNTIMES.contains(&&**r);
    let Some(given) = given.filter(|all| !all.iter().all(known)) else { return Ok(()) };
    Err(unknown_runtime(&format!("[{}]", given.join(", ")), "compatibleRuntimes"))
}

/// The runtime that a list of layers is to be for.
pub fn check_listed_runtime(given: Option<&String>) -> Result<(), Error> {
    let unknown = given.filter(|one| check_layer_runtimes(Some(std::slice::from_ref(one))).is_err());
    unknown.map_or(Ok(()), |one| Err(unknown_runtime(one, "compatibleRuntime")))
}

fn unknown_runtime(value: &str, member: &str) -> Error {
    Error::validation(format!(
        "1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy \
         enum value set: [{}]",
        LAMBDAS_RUNTIMES.join(", ")
    ))
}

/// The handler that a runtime must be told; `provided` runtimes only pass it on.
pub fn check_handler(handler: Option<&str>) -> Result<(), Error> {
    if handler.is_some_and(|h| !h.is_empty()) {
        return Ok(());
    }
    Err(invalid(
        "Runtime and Handler are mandatory parameters for functions created with deployment packages.",
    ))
}

pub fn variables(environment: Option<Environment>) -> OpResult<Option<IndexMap<String, String>>> {
    let Some(variables) = environment.map(|e| e.variables.unwrap_or_default()) else {
        return Ok(None);
    };
    let reserved: Vec<&str> =
        variables.keys().map(String::as_str).filter(|name| RESERVED.contains(name)).collect();
    if !reserved.is_empty() {
        return Err(invalid(format!(
            "Lambda was unable to configure your environment variables because the environment variables you have \
             provided contains reserved keys that are currently not supported for modification. Reserved keys used in \
             this request: {}",
            reserved.join(", ")
        ))
        .into());
    }
    let text = serde_json::to_string(&variables)?;
    if text.len() > LARGEST_ENVIRONMENT {
        return Err(invalid(format!(
            "Lambda was unable to configure your environment variables because the environment variables you have \
             provided exceeded the 4KB limit. String measured: {text}"
        ))
        .into());
    }
    Ok(Some(variables))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_code(result: OpResult<()>, code: Option<&str>, what: &str) {
        assert_eq!(result.as_ref().err().map(OpError::code), code, "{what}");
    }

    #[test]
    fn runtimes_are_served_or_refused_by_name() {
        for (runtime, code) in [
            ("python3.12", None),
            ("nodejs20.x", None),
            ("provided.al2023", None),
            ("java21", Some("ValidationException")),
            ("ruby3.4", Some("ValidationException")),
            ("python2.7", Some("InvalidParameterValueException")),
            ("provided", Some("InvalidParameterValueException")),
            ("cobol", Some("InvalidParameterValueException")),
            ("pythonista", Some("InvalidParameterValueException")),
        ] {
            check_code(check_runtime(runtime), code, runtime);
        }
    }

    #[test]
    fn variables_have_rules() {
        let given = |name: &str, value: &str| {
            let variables = IndexMap::from([(name.to_owned(), value.to_owned())]);
            variables_code(Some(Environment { variables: Some(variables) }))
        };
        assert_eq!(given("STAGE", "test"), None);
        assert_eq!(given("AWS_REGION", "x").as_deref(), Some("InvalidParameterValueException"));
        assert_eq!(given("A", &"x".repeat(5000)).as_deref(), Some("InvalidParameterValueException"));
        assert_eq!(variables_code(None), None);
    }

    fn variables_code(environment: Option<Environment>) -> Option<String> {
        variables(environment).err().map(|e| e.code().to_owned())
    }

    #[test]
    fn defaults_are_accepted_and_the_rest_refused_by_name() {
        let create = |change: fn(&mut CreateFunctionInput)| {
            let mut input = CreateFunctionInput::default();
            change(&mut input);
            check_create(&input).err().map(|e| e.message().to_owned())
        };
        assert_eq!(create(|_| ()), None);
        assert_eq!(create(|i| i.vpc_config = Some(lambda::VpcConfig::default())), None);
        let refused = |message: Option<String>, what: &str| {
            assert!(message.as_ref().is_some_and(|m| m.contains(what)), "{what}: {message:?}");
        };
        refused(create(|i| i.package_type = Some(PackageType::Image)), "Image");
        refused(create(|i| i.architectures = Some(vec![Architecture::Arm64])), "arm64");
        refused(create(|i| i.kms_key_arn = Some("arn".into())), "KMSKeyArn");
    }
}
