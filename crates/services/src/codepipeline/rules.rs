//! The rules of stages' conditions: what each takes, and how it is carried out: most as the action of the same name. Pure.
//! [Rule structure reference]

use super::kinds::{ConfigurationKey, optional, required};
use super::machine::state::Hook;
use aws::codepipeline::{
    ActionCategory, ActionDeclaration, ActionOwner, ActionTypeId, ArtifactDetails, Condition,
    PipelineDeclaration, RuleCategory, RuleConfigurationProperty, RuleDeclaration, RuleOwner, RuleType,
    RuleTypeId, StageDeclaration,
};
use indexmap::IndexMap;
use regex::Regex;

pub const VARIABLE_CHECK: &str = "VariableCheck";

/// A rule type that is served.
pub struct Kind {
    pub name: &'static str,
    /// The action that does the same.
    action: Option<(ActionCategory, &'static str)>,
    pub keys: &'static [ConfigurationKey],
    /// Least and most input artifacts.
    pub inputs: (usize, usize),
    /// Whether a condition that skips its stage may have it.
    pub may_skip: bool,
}

pub const KINDS: &[Kind] = &[
    Kind {
        name: "LambdaInvoke",
        action: Some((ActionCategory::Invoke, "Lambda")),
        keys: &[required("FunctionName"), optional("UserParameters")],
        inputs: (0, 5),
        may_skip: true,
    },
    Kind {
        name: VARIABLE_CHECK,
        action: None,
        keys: &[required("Variable"), required("Value"), required("Operator")],
        inputs: (0, 0),
        may_skip: true,
    },
    Kind {
        name: "CodeBuild",
        action: Some((ActionCategory::Build, "CodeBuild")),
        keys: &[
            required("ProjectName"),
            optional("PrimarySource"),
            optional("EnvironmentVariables"),
            optional("BatchEnabled"),
            optional("CombineArtifacts"),
        ],
        inputs: (1, 5),
        may_skip: false,
    },
    Kind {
        name: "Commands",
        action: Some((ActionCategory::Compute, "Commands")),
        keys: &[],
        inputs: (1, 5),
        may_skip: false,
    },
];

/// Rule types of AWS that are known not to be served.
pub const NOT_SERVED: &[&str] = &["CloudWatchAlarm", "DeploymentWindow"];

pub fn kind(rule: &RuleDeclaration) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == rule.rule_type_id.provider)
}

/// The conditions of a stage, and when each is checked.
pub fn conditions(stage: &StageDeclaration, hook: Hook) -> &[Condition] {
    match hook {
        Hook::BeforeEntry => stage.before_entry.as_ref().map_or(&[][..], |entry| entry.conditions.as_slice()),
        Hook::OnSuccess => stage.on_success.as_ref().map_or(&[][..], |success| success.conditions.as_slice()),
    }
}

pub fn of(stage: &StageDeclaration, hook: Hook) -> impl Iterator<Item = &RuleDeclaration> {
    conditions(stage, hook).iter().flat_map(|condition| condition.rules.iter().flatten())
}

pub fn find<'a>(
    declaration: &'a PipelineDeclaration,
    stage: &str,
    hook: Hook,
    name: &str,
) -> Option<&'a RuleDeclaration> {
    let stage = declaration.stages.iter().find(|s| s.name == stage)?;
    of(stage, hook).find(|rule| rule.name == name)
}

/// The action that a rule is carried out as.
pub fn as_action(rule: &RuleDeclaration) -> ActionDeclaration {
    let same = kind(rule).and_then(|kind| kind.action);
    let (category, provider) = same.unwrap_or((ActionCategory::Invoke, rule.rule_type_id.provider.as_str()));
    ActionDeclaration {
        name: rule.name.clone(),
        action_type_id: ActionTypeId {
            category,
            owner: ActionOwner::Aws,
            provider: provider.to_owned(),
            version: "1".to_owned(),
        },
        configuration: rule.configuration.clone(),
        commands: rule.commands.clone(),
        input_artifacts: rule.input_artifacts.clone(),
        role_arn: rule.role_arn.clone(),
        region: rule.region.clone(),
        ..Default::default()
    }
}

/// What `VariableCheck` says of its resolved configuration: why it fails, if it does.
pub fn check_variable(configuration: &IndexMap<String, String>) -> Result<(), String> {
    let of = |key: &str| configuration.get(key).map(String::as_str).unwrap_or_default();
    let (variable, value, operator) = (of("Variable"), of("Value"), of("Operator"));
    let holds = match operator {
        "EQ" => variable == value,
        "NE" => variable != value,
        "CONTAINS" => variable.contains(value),
        "MATCHES" => pattern(value)?.is_match(variable),
        other => return Err(format!("The operator {other} is not one of EQ, NE, CONTAINS and MATCHES.")),
    };
    if holds {
        return Ok(());
    }
    Err(format!("The variable check failed: the value [{variable}] does not satisfy {operator} [{value}]."))
}

/// A pattern means the whole text, as Java's `matches` does. What only Java's expressions have is refused.
pub fn pattern(text: &str) -> Result<Regex, String> {
    Regex::new(&format!("^(?:{text})$"))
        .map_err(|_| format!("Sluice does not serve the regular expression {text} of a VariableCheck rule"))
}

/// As `ListRuleTypes` has them.
pub fn list() -> Vec<RuleType> {
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let property = |key: &ConfigurationKey| RuleConfigurationProperty {
        name: Some(key.name.to_owned()),
        required: Some(key.required),
        key: Some(key.required),
        secret: Some(false),
        ..Default::default()
    };
    KINDS
        .iter()
        .map(|kind| RuleType {
            id: Some(RuleTypeId {
                category: RuleCategory::Rule,
                owner: Some(RuleOwner::Aws),
                provider: kind.name.to_owned(),
                version: Some("1".to_owned()),
            }),
            settings: None,
            rule_configuration_properties: Some(kind.keys.iter().map(property).collect()),
            input_artifact_details: Some(ArtifactDetails {
                minimum_count: count(kind.inputs.0),
                maximum_count: count(kind.inputs.1),
            }),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_checked() {
        for (operator, variable, value, expected) in [
            ("EQ", "a", "a", true),
            ("EQ", "a", "A", false),
            ("NE", "a", "b", true),
            ("NE", "a", "a", false),
            ("CONTAINS", "an update", "update", true),
            ("CONTAINS", "an update", "Update", false),
            ("MATCHES", "release-12", "release-\\d+", true),
            ("MATCHES", "a release-12", "release-\\d+", false),
            ("MATCHES", "b", "a|b", true),
            ("MATCHES", "ab", "a|b", false),
            ("MATCHES", "a", "(?=a)a", false),
            ("GT", "2", "1", false),
        ] {
            let configuration = [("Variable", variable), ("Value", value), ("Operator", operator)];
            let configuration = configuration.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
            let told = check_variable(&configuration);
            assert_eq!(told.is_ok(), expected, "{variable} {operator} {value}: {told:?}");
        }
    }
}
