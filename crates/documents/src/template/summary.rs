//! What GetTemplateSummary and ValidateTemplate tell about a template.

use std::collections::BTreeSet;

use super::expression::Kind;
use super::{Resource, Template};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub parameters: Vec<ParameterSummary>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub version: Option<String>,
    /// `CAPABILITY_IAM` or `CAPABILITY_NAMED_IAM`.
    pub capabilities: Vec<String>,
    pub capabilities_reason: Option<String>,
    pub resource_types: Vec<String>,
    /// Always empty, for a template with transforms is refused.
    pub declared_transforms: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterSummary {
    pub key: String,
    pub type_name: String,
    pub default: Option<String>,
    pub no_echo: bool,
    pub description: Option<String>,
    pub allowed_values: Vec<String>,
}

/// The types that can give somebody power, with the property that gives each a name of its own.
const IAM: [(&str, Option<&str>); 8] = [
    ("AWS::IAM::AccessKey", None),
    ("AWS::IAM::Group", Some("GroupName")),
    ("AWS::IAM::InstanceProfile", Some("InstanceProfileName")),
    ("AWS::IAM::ManagedPolicy", Some("ManagedPolicyName")),
    ("AWS::IAM::Policy", None),
    ("AWS::IAM::Role", Some("RoleName")),
    ("AWS::IAM::User", Some("UserName")),
    ("AWS::IAM::UserToGroupAddition", None),
];

impl Template {
    pub fn summary(&self) -> Summary {
        let parameters = self.parameters.iter().map(|(key, parameter)| ParameterSummary {
            key: key.clone(),
            type_name: parameter.type_name.clone(),
            // The default of a secret is as secret as its values.
            default: parameter
                .default
                .as_ref()
                .map(|text| if parameter.no_echo { "****".to_owned() } else { text.clone() }),
            no_echo: parameter.no_echo,
            description: parameter.description.clone(),
            allowed_values: parameter.allowed_values.clone(),
        });
        let types: BTreeSet<&str> =
            self.resources.values().map(|resource| resource.resource_type.as_str()).collect();
        let powerful: Vec<&str> =
            types.iter().copied().filter(|found| IAM.iter().any(|(name, _)| name == found)).collect();
        let capabilities = match (powerful.is_empty(), self.resources.values().any(is_named_iam)) {
            (true, _) => Vec::new(),
            (false, true) => vec!["CAPABILITY_NAMED_IAM".to_owned()],
            (false, false) => vec!["CAPABILITY_IAM".to_owned()],
        };
        let capabilities_reason = (!powerful.is_empty())
            .then(|| format!("The following resource(s) require capabilities: [{}]", powerful.join(", ")));
        Summary {
            parameters: parameters.collect(),
            description: self.description.clone(),
            metadata: self.metadata.as_ref().map(ToString::to_string),
            version: self.format_version.clone(),
            capabilities,
            capabilities_reason,
            resource_types: types.into_iter().map(str::to_owned).collect(),
            declared_transforms: Vec::new(),
        }
    }

    /// The capabilities that are needed and not among these, in CloudFormation's order. The error that
    /// CloudFormation makes of them is `Requires capabilities : [CAPABILITY_IAM]`.
    pub fn missing_capabilities(&self, acknowledged: &[String]) -> Vec<String> {
        let is_acknowledged = |needed: &str| {
            acknowledged.iter().any(|given| given == needed)
                // Who trusts named identities trusts unnamed ones.
                || (needed == "CAPABILITY_IAM" && acknowledged.iter().any(|given| given == "CAPABILITY_NAMED_IAM"))
        };
        self.summary().capabilities.into_iter().filter(|needed| !is_acknowledged(needed)).collect()
    }
}

fn is_named_iam(resource: &Resource) -> bool {
    let name = IAM.iter().find(|(kind, _)| *kind == resource.resource_type).and_then(|(_, name)| *name);
    match (name, resource.properties.as_ref().map(|properties| &properties.kind)) {
        (Some(name), Some(Kind::Mapping(properties))) => properties.contains_key(name),
        // Properties that are computed as a whole may have a name.
        (Some(_), Some(Kind::Function(_))) => true,
        _ => false,
    }
}
