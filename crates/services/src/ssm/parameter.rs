//! What a parameter is, what a new version of it is, and how one is asked for. Pure.

use aws::Error;
use aws::ssm::{ParameterTier, ParameterType, Tag, errors};
use aws::{Account, Arn, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Longest value of a standard and of an advanced parameter, in bytes. [SSM quotas]
pub const STANDARD_BYTES: usize = 4096;
pub const ADVANCED_BYTES: usize = 8192;
/// Versions that are kept; the oldest goes when a new one comes, unless it has a label. [SSM quotas]
pub const MOST_VERSIONS: usize = 100;
/// Labels of one version. [SSM quotas]
pub const MOST_LABELS: usize = 10;
/// Levels of a hierarchical name. [PutParameter]
const MOST_LEVELS: usize = 15;
/// Longest name, with the path but without the ARN's first part. [PutParameter]
const LONGEST_NAME: usize = 1011;

/// A version of a parameter as it is kept. The value of a `SecureString` is KMS's ciphertext in base64.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    pub number: i64,
    pub value: String,
    pub kind: ParameterType,
    pub key_id: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub tier: ParameterTier,
    pub data_type: String,
    pub modified_at: Timestamp,
    pub modified_by: String,
    #[serde(default)]
    pub labels: Vec<String>,
}

/// A parameter with the versions that are kept, oldest first. There is always one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    pub name: String,
    pub versions: Vec<Version>,
    pub tags: IndexMap<String, String>,
}

impl Parameter {
    pub fn latest(&self) -> &Version {
        self.versions.last().expect("a parameter has a version from the start")
    }

    pub fn find(&self, selector: &Selector) -> Option<&Version> {
        match selector {
            Selector::Latest => Some(self.latest()),
            Selector::Number(number) => self.versions.iter().find(|v| v.number == *number),
            Selector::Label(label) => self.versions.iter().find(|v| v.labels.contains(label)),
        }
    }

    /// Adds a version, and lets the oldest go if there are too many.
    pub fn push(&mut self, version: Version) -> Result<(), Error> {
        if self.versions.len() >= MOST_VERSIONS {
            let oldest = &self.versions[0];
            if !oldest.labels.is_empty() {
                return Err(errors::parameter_max_version_limit_exceeded(format!(
                    "You attempted to create a new version of {} by calling the PutParameter API with the overwrite \
                     flag. Version {}, the oldest version, can't be deleted because it has a label associated with it. \
                     Move the label to another version of the parameter, and try again.",
                    self.name, oldest.number
                )));
            }
            self.versions.remove(0);
        }
        self.versions.push(version);
        Ok(())
    }

    pub fn tag(&mut self, tags: Vec<Tag>) {
        self.tags.extend(tags.into_iter().map(|t| (t.key, t.value)));
    }
}

/// Which version is meant: `name`, `name:3`, `name:label`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    Latest,
    Number(i64),
    Label(String),
}

/// A parameter's name as a request has it: a name, a path or an ARN, and maybe a version or a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub name: String,
    pub selector: Selector,
}

impl Reference {
    pub fn parse(text: &str) -> Self {
        // `arn:aws:ssm:us-east-1:123456789012:parameter/path/name` names `/path/name` or `name`: the ARN can't tell them
        // apart at one level, and AWS reads it as the name without a slash.
        let rest = text.parse::<Arn>().ok().filter(|a| a.service == "ssm").map_or_else(
            || text.to_owned(),
            |arn| {
                let path = arn.resource.strip_prefix("parameter").unwrap_or(&arn.resource).to_owned();
                let plain = path.strip_prefix('/').unwrap_or(&path);
                if plain.contains('/') { path } else { plain.to_owned() }
            },
        );
        match rest.split_once(':') {
            None => Self { name: rest, selector: Selector::Latest },
            Some((name, which)) => {
                let selector = which.parse().map_or_else(|_| Selector::Label(which.into()), Selector::Number);
                Self { name: name.into(), selector }
            }
        }
    }

    /// The selector as `GetParameter` gives it back: `:3`.
    pub fn selector_text(&self) -> Option<String> {
        match &self.selector {
            Selector::Latest => None,
            Selector::Number(number) => Some(format!(":{number}")),
            Selector::Label(label) => Some(format!(":{label}")),
        }
    }
}

/// `arn:aws:ssm:us-east-1:123456789012:parameter/path/name`
pub fn arn(region: &Region, account: Account, name: &str) -> Arn {
    let slash = if name.starts_with('/') { "" } else { "/" };
    Arn::new("ssm", region, account, format!("parameter{slash}{name}"))
}

const NAME_RULES: &str = "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths \
     divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_";

/// What can't be a parameter's name is refused where one is looked for, too.
pub fn check_path(name: &str) -> Result<(), Error> {
    if name.contains("//") || (name.contains('/') && !name.starts_with('/')) {
        return Err(Error::validation(NAME_RULES));
    }
    Ok(())
}

/// The rules of names that the model does not state. [PutParameter]
pub fn check_name(name: &str) -> Result<(), Error> {
    let invalid = |reason: &str| Err(Error::validation(reason));
    let body = name.strip_prefix('/').unwrap_or(name);
    let first = body.split('/').next().unwrap_or_default().to_ascii_lowercase();
    if first.starts_with("aws") || first.starts_with("ssm") {
        return invalid(if name.starts_with('/') {
            "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."
        } else {
            NAME_RULES
        });
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/');
    if body.is_empty() || !name.chars().all(fits) || name.contains("//") || name.ends_with('/') {
        return invalid(NAME_RULES);
    }
    if name.contains('/') && !name.starts_with('/') {
        return invalid("Parameter name must be a fully qualified name.");
    }
    if name.len() > LONGEST_NAME {
        return invalid("Parameter name is too long: at most 1011 characters.");
    }
    if body.split('/').count() > MOST_LEVELS {
        return Err(errors::hierarchy_level_limit_exceeded_exception(format!(
            "The parameter name {name} has more than {MOST_LEVELS} levels."
        )));
    }
    Ok(())
}

/// The tier that a value is kept in: intelligent tiering takes the advanced one only if it must.
pub fn tier(
    asked: Option<ParameterTier>,
    current: Option<ParameterTier>,
    value: &str,
) -> Result<ParameterTier, Error> {
    let large = value.len() > STANDARD_BYTES;
    let tier = match asked.or(current).unwrap_or(ParameterTier::Standard) {
        ParameterTier::Standard => ParameterTier::Standard,
        ParameterTier::Advanced => ParameterTier::Advanced,
        ParameterTier::IntelligentTiering if large => ParameterTier::Advanced,
        ParameterTier::IntelligentTiering => current.unwrap_or(ParameterTier::Standard),
    };
    if tier == ParameterTier::Standard && current == Some(ParameterTier::Advanced) {
        return Err(Error::validation(
            "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the \
             advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced \
             parameter and recreate it as a standard parameter.",
        ));
    }
    if large && tier == ParameterTier::Standard {
        return Err(Error::validation(format!(
            "Standard tier parameters support a maximum parameter value of {STANDARD_BYTES} characters. To create a \
             larger parameter value, upgrade the parameter to use the advanced-parameter tier."
        )));
    }
    if value.len() > ADVANCED_BYTES {
        return Err(Error::validation(format!(
            "Advanced tier parameters support a maximum parameter value of {ADVANCED_BYTES} characters."
        )));
    }
    Ok(tier)
}

/// Whether the value fits the pattern that the parameter was given.
pub fn check_pattern(pattern: &str, value: &str) -> Result<(), Error> {
    let regex = regex::Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
        errors::invalid_allowed_pattern_exception(
            "The request doesn't meet the regular expression requirement.",
        )
    })?;
    if regex.is_match(value) {
        return Ok(());
    }
    Err(errors::parameter_pattern_mismatch_exception(format!(
        "Parameter value, cannot be validated against allowedPattern: {pattern}"
    )))
}

/// Labels that can be given, and those that can't. [LabelParameterVersion]
pub fn is_label(label: &str) -> bool {
    let lower = label.to_ascii_lowercase();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    label.len() <= 100
        && label.chars().all(fits)
        && !label.starts_with(|c: char| c.is_ascii_digit())
        && !lower.starts_with("aws")
        && !lower.starts_with("ssm")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_reference(text: &str, name: &str, selector: Selector) {
        assert_eq!(Reference::parse(text), Reference { name: name.into(), selector }, "{text}");
    }

    #[test]
    fn references_are_read() {
        check_reference("a", "a", Selector::Latest);
        check_reference("/a/b:3", "/a/b", Selector::Number(3));
        check_reference("a:prod", "a", Selector::Label("prod".into()));
        check_reference("arn:aws:ssm:us-east-1:123456789012:parameter/a", "a", Selector::Latest);
        check_reference("arn:aws:ssm:us-east-1:123456789012:parameter/a/b:2", "/a/b", Selector::Number(2));
    }

    #[test]
    fn names_are_checked() {
        for good in ["a", "/a/b", "CustomModelName", "a.b-c_d", "/cdk-bootstrap/hnb659fds/version"] {
            assert!(check_name(good).is_ok(), "{good}");
        }
        for bad in ["", "/", "a/b", "//a", "/a/", "aws", "/aws/x", "ssm-x", "a b", "é", &"/a".repeat(16)] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn tiers_hold_their_values() {
        use ParameterTier::{Advanced, IntelligentTiering, Standard};
        let (small, large, huge) = ("x", "x".repeat(4097), "x".repeat(8193));
        assert_eq!(tier(None, None, small).unwrap(), Standard);
        assert_eq!(tier(Some(IntelligentTiering), None, &large).unwrap(), Advanced);
        assert_eq!(tier(None, Some(Advanced), small).unwrap(), Advanced);
        assert!(tier(None, None, &large).is_err());
        assert!(tier(Some(Standard), Some(Advanced), small).is_err());
        assert!(tier(Some(Advanced), None, &huge).is_err());
    }

    #[test]
    fn the_oldest_version_goes_unless_it_is_labelled() {
        let version = |number| Version {
            number,
            value: String::new(),
            kind: ParameterType::String,
            key_id: None,
            description: None,
            allowed_pattern: None,
            tier: ParameterTier::Standard,
            data_type: "text".into(),
            modified_at: Timestamp::default(),
            modified_by: String::new(),
            labels: Vec::new(),
        };
        let mut parameter = Parameter { name: "p".into(), versions: vec![version(1)], tags: IndexMap::new() };
        for number in 2..=101 {
            parameter.push(version(number)).unwrap();
        }
        assert_eq!((parameter.versions.len(), parameter.versions[0].number), (MOST_VERSIONS, 2));
        parameter.versions[0].labels.push("keep".into());
        assert_eq!(parameter.push(version(102)).unwrap_err().code, "ParameterMaxVersionLimitExceeded");
    }
}
