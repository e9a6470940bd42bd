//! The nouns: a function, its versions and aliases, and how requests name them.

use aws::lambda::{
    Architecture, EnvironmentResponse, EphemeralStorage, FunctionConfiguration, LastUpdateStatus, Layer,
    LogFormat, LoggingConfig, PackageType, RuntimeVersionConfig, SnapStartApplyOn,
    SnapStartOptimizationStatus, SnapStartResponse, State, StateReasonCode, TracingConfigResponse,
    TracingMode, errors,
};
use aws::{Account, Arn, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::environment::Environment;
use crate::{Cx, OpResult};
use store::{Scope, Sealer};

/// The version that can be changed.
pub const LATEST: &str = "$LATEST";

/// What a function is made of, at one version.
#[expect(clippy::struct_field_names, reason = "Lambda calls it the revision id")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// `$LATEST` or a number.
    pub version: String,
    pub code: CodeRef,
    pub runtime: String,
    pub role: String,
    pub handler: String,
    pub description: String,
    /// Of a published version: the description that `$LATEST` had then.
    #[serde(default)]
    pub described: Option<String>,
    pub timeout: i32,
    pub memory: i32,
    #[serde(default)]
    pub environment: Option<Environment>,
    #[serde(default)]
    pub layers: Vec<LayerRef>,
    pub ephemeral_storage: i32,
    /// Where logs go, if not to the function's own group.
    #[serde(default)]
    pub log_group: Option<String>,
    pub modified_at: Timestamp,
    pub revision_id: String,
}

/// A package of code: base64 of its SHA-256, and its size.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CodeRef {
    pub sha256: String,
    pub size: u64,
}

/// A version of a layer that a function has. The code stays for as long as the function has it, even when the layer's
/// version is deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerRef {
    pub arn: String,
    pub code: CodeRef,
}

/// Statements that let others call a function.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    pub revision_id: String,
    pub statements: Vec<Value>,
}

/// How asynchronous invocations are handled; what is absent has Lambda's default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventInvoke {
    pub modified_at: Timestamp,
    #[serde(default)]
    pub maximum_retry_attempts: Option<i32>,
    #[serde(default)]
    pub maximum_event_age: Option<i32>,
}

/// A function. What is kept per qualifier is kept under it, `$LATEST` for none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    pub name: String,
    pub latest: Revision,
    /// The number of the last version that was published; never given again.
    pub published: u64,
    pub tags: IndexMap<String, String>,
    pub policies: IndexMap<String, Policy>,
    #[serde(default)]
    pub reserved_concurrency: Option<i32>,
    pub event_invoke: IndexMap<String, EventInvoke>,
}

/// A name for a version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alias {
    pub name: String,
    pub version: String,
    pub description: String,
    /// Other versions, and the part of the invocations that each gets.
    #[serde(default)]
    pub weights: IndexMap<String, f64>,
    pub revision_id: String,
}

/// A function as a request names it: a name, part of an ARN or all of it, and maybe a version or an alias.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub account: Account,
    pub region: Region,
    pub name: String,
    pub qualifier: Option<String>,
}

impl Reference {
    pub fn parse(cx: &Cx, text: &str, qualifier: Option<&str>) -> Result<Self, Error> {
        Self::parse_at(cx.account(), cx.region(), text, qualifier)
    }

    fn parse_at(
        account: Account,
        region: &Region,
        text: &str,
        qualifier: Option<&str>,
    ) -> Result<Self, Error> {
        let malformed = || invalid(format!("The function name or ARN '{text}' is not valid."));
        let parts: Vec<&str> = text.split(':').collect();
        let (account, name, inner) = match parts.as_slice() {
            [name] => (account, *name, None),
            [name, inner] => (account, *name, Some(*inner)),
            [of, "function", name] => (of.parse().map_err(|_| malformed())?, *name, None),
            [of, "function", name, inner] => (of.parse().map_err(|_| malformed())?, *name, Some(*inner)),
            ["arn", "aws", "lambda", in_region, of, "function", name, rest @ ..] if rest.len() < 2 => {
                if *in_region != region.as_str() {
                    return Err(errors::resource_not_found_exception(format!(
                        "Functions from '{in_region}' are not reachable in this region ('{region}')"
                    )));
                }
                (of.parse().map_err(|_| malformed())?, *name, rest.first().copied())
            }
            _ => return Err(malformed()),
        };
        let qualifier = match (inner, qualifier) {
            (Some(inner), Some(given)) if inner != given => {
                return Err(invalid(
                    "The derived qualifier from the function name does not match the specified qualifier.",
                ));
            }
            (inner, given) => inner.or(given).filter(|q| !q.is_empty()).map(str::to_owned),
        };
        Ok(Self { account, region: region.clone(), name: name.to_owned(), qualifier })
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    /// `arn:aws:lambda:us-east-1:123456789012:function:name`
    pub fn arn(&self) -> Arn {
        Arn::new("lambda", &self.region, self.account, format!("function:{}", self.name))
    }

    /// The ARN with the qualifier, if there is one.
    pub fn qualified_arn(&self) -> String {
        match &self.qualifier {
            Some(qualifier) => format!("{}:{qualifier}", self.arn()),
            None => self.arn().to_string(),
        }
    }

    /// What things kept per qualifier are kept under.
    pub fn slot(&self) -> &str {
        self.qualifier.as_deref().unwrap_or(LATEST)
    }

    pub fn not_found(&self) -> Error {
        errors::resource_not_found_exception(format!("Function not found: {}", self.qualified_arn()))
            .with("Type", "User")
    }
}

pub fn invalid(message: impl Into<String>) -> Error {
    errors::invalid_parameter_value_exception(message).with("Type", "User")
}

pub fn conflict(message: impl Into<String>) -> Error {
    errors::resource_conflict_exception(message).with("Type", "User")
}

/// The answer to a change that was prepared on another state than the present one.
pub fn check_revision(given: Option<&str>, present: &str) -> Result<(), Error> {
    if given.is_none_or(|given| given == present) {
        return Ok(());
    }
    Err(errors::precondition_failed_exception(
        "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to \
         retrieve the latest Revision Id",
    )
    .with("Type", "User"))
}

impl Revision {
    /// Whether publishing this one would make a version that is the same as `other`.
    pub fn same_content(&self, other: &Self, sealer: &Sealer) -> OpResult<bool> {
        let plain = |revision: &Self| Self {
            version: String::new(),
            description: revision.described.clone().unwrap_or_else(|| revision.description.clone()),
            described: None,
            revision_id: String::new(),
            modified_at: Timestamp::from_millis(0),
            environment: None,
            ..revision.clone()
        };
        let variables = |revision: &Self| revision.environment.as_ref().map(|e| e.open(sealer)).transpose();
        Ok(plain(self) == plain(other) && variables(self)? == variables(other)?)
    }

    /// The packages that it is made of: its own and those of its layers.
    pub fn codes(&self) -> Vec<CodeRef> {
        std::iter::once(&self.code).chain(self.layers.iter().map(|l| &l.code)).cloned().collect()
    }

    /// The variables, opened.
    pub fn environment(&self, cx: &Cx) -> OpResult<IndexMap<String, String>> {
        let sealer = cx.world().store().sealer();
        self.environment.as_ref().map_or(Ok(IndexMap::new()), |own| own.open(sealer))
    }

    pub fn log_group(&self, function: &str) -> String {
        self.log_group.clone().unwrap_or_else(|| format!("/aws/lambda/{function}"))
    }

    /// `arn:aws:lambda:us-east-1::runtime:<hash>`: one for each runtime, as ours have one version each.
    pub fn runtime_version_arn(&self, region: &Region) -> String {
        let hash = hex::encode(Sha256::digest(self.runtime.as_bytes()));
        format!("arn:aws:lambda:{region}::runtime:{hash}")
    }

    /// As lists show it: without the state.
    pub fn listed(&self, reference: &Reference, sealer: &Sealer) -> OpResult<FunctionConfiguration> {
        let variables = self.environment.as_ref().map(|e| e.open(sealer)).transpose()?;
        Ok(FunctionConfiguration {
            function_name: Some(reference.name.clone()),
            function_arn: Some(reference.qualified_arn()),
            runtime: Some(self.runtime.clone()),
            role: Some(self.role.clone()),
            handler: Some(self.handler.clone()).filter(|h| !h.is_empty()),
            code_size: Some(i64::try_from(self.code.size).unwrap_or(i64::MAX)),
            description: Some(self.description.clone()),
            timeout: Some(self.timeout),
            memory_size: Some(self.memory),
            last_modified: Some(self.modified_at.to_iso8601_millis().replace('Z', "+0000")),
            code_sha256: Some(self.code.sha256.clone()),
            version: Some(self.version.clone()),
            environment: variables
                .map(|variables| EnvironmentResponse { variables: Some(variables), error: None }),
            layers: Some(self.layers.iter().map(LayerRef::shown).collect())
                .filter(|l: &Vec<_>| !l.is_empty()),
            tracing_config: Some(TracingConfigResponse { mode: Some(TracingMode::PassThrough) }),
            revision_id: Some(self.revision_id.clone()),
            package_type: Some(PackageType::Zip),
            architectures: Some(vec![Architecture::X86_64]),
            ephemeral_storage: Some(EphemeralStorage { size: self.ephemeral_storage }),
            snap_start: Some(SnapStartResponse {
                apply_on: Some(SnapStartApplyOn::None),
                optimization_status: Some(SnapStartOptimizationStatus::Off),
            }),
            logging_config: Some(LoggingConfig {
                log_format: Some(LogFormat::Text),
                log_group: Some(self.log_group(&reference.name)),
                ..Default::default()
            }),
            ..Default::default()
        })
    }

    /// As everything but lists shows it.
    pub fn shown(&self, reference: &Reference, sealer: &Sealer) -> OpResult<FunctionConfiguration> {
        Ok(FunctionConfiguration {
            state: Some(State::Active),
            last_update_status: Some(LastUpdateStatus::Successful),
            runtime_version_config: Some(RuntimeVersionConfig {
                runtime_version_arn: Some(self.runtime_version_arn(&reference.region)),
                error: None,
            }),
            ..self.listed(reference, sealer)?
        })
    }
}

const BEING_CREATED: &str = "The function is being created.";

/// As CreateFunction shows it: what asks next finds the function active.
pub fn as_created(shown: FunctionConfiguration) -> FunctionConfiguration {
    FunctionConfiguration {
        state: Some(State::Pending),
        state_reason: Some(BEING_CREATED.to_owned()),
        state_reason_code: Some(StateReasonCode::Creating),
        last_update_status: None,
        ..shown
    }
}

/// As updates show it: what asks next finds the update done.
pub fn as_updated(shown: FunctionConfiguration) -> FunctionConfiguration {
    FunctionConfiguration {
        last_update_status: Some(LastUpdateStatus::InProgress),
        last_update_status_reason: Some(BEING_CREATED.to_owned()),
        last_update_status_reason_code: Some("Creating".to_owned()),
        ..shown
    }
}

impl LayerRef {
    fn shown(&self) -> Layer {
        Layer {
            arn: Some(self.arn.clone()),
            code_size: Some(i64::try_from(self.code.size).unwrap_or(i64::MAX)),
            ..Default::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_reference(text: &str, qualifier: Option<&str>, expected: Result<&str, &str>) {
        let account: Account = "111111111111".parse().unwrap();
        let got = Reference::parse_at(account, &Region::us_east_1(), text, qualifier);
        match (got, expected) {
            (Ok(reference), Ok(arn)) => {
                assert_eq!(
                    reference.qualified_arn().strip_prefix("arn:aws:lambda:us-east-1:"),
                    Some(arn),
                    "{text}"
                );
            }
            (Err(error), Err(code)) => assert_eq!(error.code, code, "{text}"),
            (got, expected) => panic!("{text}: {got:?}, not {expected:?}"),
        }
    }

    #[test]
    fn functions_are_named_in_many_ways() {
        check_reference("f", None, Ok("111111111111:function:f"));
        check_reference("f:1", None, Ok("111111111111:function:f:1"));
        check_reference("f", Some("live"), Ok("111111111111:function:f:live"));
        check_reference("f:live", Some("live"), Ok("111111111111:function:f:live"));
        check_reference("222222222222:function:f", None, Ok("222222222222:function:f"));
        check_reference("222222222222:function:f:3", None, Ok("222222222222:function:f:3"));
        let arn = "arn:aws:lambda:us-east-1:222222222222:function:f";
        check_reference(arn, None, Ok("222222222222:function:f"));
        check_reference(&format!("{arn}:live"), None, Ok("222222222222:function:f:live"));
        check_reference(&format!("{arn}:live"), Some("1"), Err("InvalidParameterValueException"));
        check_reference("f:1", Some("2"), Err("InvalidParameterValueException"));
        check_reference(
            "arn:aws:lambda:eu-west-1:222222222222:function:f",
            None,
            Err("ResourceNotFoundException"),
        );
        check_reference("arn:aws:s3:::f", None, Err("InvalidParameterValueException"));
        check_reference("a:b:c", None, Err("InvalidParameterValueException"));
    }

    #[test]
    fn a_change_names_the_state_that_it_was_made_for() {
        assert!(check_revision(None, "a").is_ok());
        assert!(check_revision(Some("a"), "a").is_ok());
        assert_eq!(check_revision(Some("b"), "a").unwrap_err().code, "PreconditionFailedException");
    }
}
