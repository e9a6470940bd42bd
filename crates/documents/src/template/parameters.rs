//! Parameters: what a template declares, and the values that a stack operation gives.
//!
//! Some values are names of SSM parameters. Looking those up is not for a pure crate, so giving values takes
//! two steps: [`Template::give_parameters`] checks what was given and says which names are needed, and
//! [`GivenParameters::resolve`] takes what was found.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use regex::Regex;
use serde_json::Value;

use super::Template;
use crate::spanned::{DocumentError, Span};

/// A parameter that a template declares.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub kind: ParameterKind,
    /// As it was written: `AWS::EC2::VPC::Id`.
    pub type_name: String,
    pub description: Option<String>,
    pub default: Option<String>,
    pub no_echo: bool,
    pub allowed_values: Vec<String>,
    pub allowed_pattern: Option<Pattern>,
    pub constraint_description: Option<String>,
    pub min_length: Option<f64>,
    pub max_length: Option<f64>,
    pub min_value: Option<f64>,
    pub max_value: Option<f64>,
    pub span: Span,
}

/// An `AllowedPattern`: it must match the whole value.
#[derive(Clone, Debug)]
pub struct Pattern {
    pub source: String,
    pub regex: Regex,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    Text,
    Number,
    /// Comma-separated text, which `Ref` gives as a list.
    TextList,
    NumberList,
    /// The name of an SSM parameter, whose value is what `Ref` gives.
    SsmText,
    SsmTextList,
}

impl ParameterKind {
    pub fn from_type(name: &str) -> Option<Self> {
        match name {
            "String" | "AWS::SSM::Parameter::Name" => return Some(Self::Text),
            "Number" => return Some(Self::Number),
            "CommaDelimitedList" | "List<String>" => return Some(Self::TextList),
            "List<Number>" => return Some(Self::NumberList),
            _ if is_aws_id(name) => return Some(Self::Text),
            _ => {}
        }
        let inside = |prefix: &str| name.strip_prefix(prefix).and_then(|rest| rest.strip_suffix('>'));
        if let Some(item) = inside("List<") {
            return is_aws_id(item).then_some(Self::TextList);
        }
        match inside("AWS::SSM::Parameter::Value<")? {
            "String" => Some(Self::SsmText),
            "List<String>" | "CommaDelimitedList" => Some(Self::SsmTextList),
            item if is_aws_id(item) => Some(Self::SsmText),
            item => item
                .strip_prefix("List<")
                .and_then(|rest| rest.strip_suffix('>'))
                .filter(|id| is_aws_id(id))
                .map(|_| Self::SsmTextList),
        }
    }

    pub fn is_list(self) -> bool {
        match self {
            Self::TextList | Self::NumberList | Self::SsmTextList => true,
            Self::Text | Self::Number | Self::SsmText => false,
        }
    }

    fn is_ssm(self) -> bool {
        match self {
            Self::SsmText | Self::SsmTextList => true,
            Self::Text | Self::Number | Self::TextList | Self::NumberList => false,
        }
    }
}

/// Ids of things in the account. Whether they exist is found out by whatever uses them.
fn is_aws_id(name: &str) -> bool {
    matches!(
        name,
        "AWS::EC2::AvailabilityZone::Name"
            | "AWS::EC2::Image::Id"
            | "AWS::EC2::Instance::Id"
            | "AWS::EC2::KeyPair::KeyName"
            | "AWS::EC2::SecurityGroup::GroupName"
            | "AWS::EC2::SecurityGroup::Id"
            | "AWS::EC2::Subnet::Id"
            | "AWS::EC2::Volume::Id"
            | "AWS::EC2::VPC::Id"
            | "AWS::Route53::HostedZone::Id"
    )
}

/// One entry of a request's `Parameters`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GivenValue {
    Value(String),
    UsePrevious,
}

/// Checked values, some of which may be names in SSM.
#[derive(Clone, Debug)]
pub struct GivenParameters<'a> {
    template: &'a Template,
    texts: IndexMap<String, String>,
}

pub type ParameterValues = IndexMap<String, ParameterValue>;

#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ParameterValue {
    /// As it was given: DescribeStacks' `ParameterValue`, and the previous value of the next update.
    pub text: String,
    /// What SSM had: DescribeStacks' `ResolvedValue`.
    pub resolved: Option<String>,
    /// What `Ref` gives: a string, or a list of strings.
    pub value: Value,
    pub no_echo: bool,
}

impl ParameterValue {
    /// For answers: a value with `NoEcho` is never shown.
    pub fn shown(&self) -> &str {
        if self.no_echo { "****" } else { &self.text }
    }
}

fn wrong(message: impl Into<String>) -> DocumentError {
    DocumentError::new(Span::NOWHERE, message)
}

impl Template {
    /// Gives the parameters of this template their values: what the request says, else the default.
    /// `previous` are the texts that the stack has now.
    pub fn give_parameters(
        &self,
        given: &IndexMap<String, GivenValue>,
        previous: &BTreeMap<String, String>,
    ) -> Result<GivenParameters<'_>, DocumentError> {
        if self.parameters.is_empty() && !given.is_empty() {
            return Err(wrong("Parameter values specified for a template which does not require them."));
        }
        let strangers: Vec<&str> =
            given.keys().map(String::as_str).filter(|name| !self.parameters.contains_key(*name)).collect();
        if !strangers.is_empty() {
            return Err(wrong(format!(
                "Parameters: [{}] do not exist in the template",
                strangers.join(", ")
            )));
        }
        let mut texts = IndexMap::new();
        let mut missing = Vec::new();
        for (name, parameter) in &self.parameters {
            let text = match given.get(name) {
                Some(GivenValue::Value(text)) => Some(text),
                Some(GivenValue::UsePrevious) => previous.get(name),
                None => parameter.default.as_ref(),
            };
            match text {
                Some(text) => drop(texts.insert(name.clone(), text.clone())),
                None => missing.push(name.as_str()),
            }
        }
        if !missing.is_empty() {
            let span = self.parameters[missing[0]].span;
            let message = match missing.iter().find(|name| self.parameters[**name].kind.is_ssm()) {
                Some(name) => format!("Parameter {name} should either have input value or default value"),
                None => format!("Parameters: [{}] must have values", missing.join(", ")),
            };
            return Err(DocumentError::new(span, message).within(missing[0]).within("Parameters"));
        }
        for (name, text) in &texts {
            self.parameters[name]
                .check(name, text)
                .map_err(|error| error.within(name).within("Parameters"))?;
        }
        Ok(GivenParameters { template: self, texts })
    }
}

impl GivenParameters<'_> {
    /// The names to look up in SSM, without duplicates. They may end in `:version`.
    pub fn ssm_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.ssm().map(|(_, text)| text).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn ssm(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_ssm = |name: &str| self.template.parameters[name].kind.is_ssm();
        self.texts
            .iter()
            .filter(move |(name, _)| is_ssm(name))
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// `found` has what [`Self::ssm_names`] asked for, under the same names.
    pub fn resolve(&self, found: &BTreeMap<String, String>) -> Result<ParameterValues, DocumentError> {
        let missing: Vec<&str> =
            self.ssm().map(|(_, text)| text).filter(|text| !found.contains_key(*text)).collect();
        if !missing.is_empty() {
            let names = missing.join(", ");
            return Err(wrong(format!(
                "Unable to fetch parameters [{names}] from parameter store for this account."
            )));
        }
        let value = |(name, text): (&String, &String)| {
            let parameter = &self.template.parameters[name];
            let resolved = if parameter.kind.is_ssm() { found.get(text).cloned() } else { None };
            let shown = resolved.as_ref().unwrap_or(text);
            let value = if parameter.kind.is_list() {
                list_items(shown).into()
            } else {
                Value::String(shown.clone())
            };
            (name.clone(), ParameterValue { text: text.clone(), resolved, value, no_echo: parameter.no_echo })
        };
        Ok(self.texts.iter().map(value).collect())
    }
}

/// An empty text is the empty list.
fn list_items(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { text.split(',').map(str::trim).collect() }
}

impl Parameter {
    /// Whether a value keeps to what the template demands.
    fn check(&self, name: &str, text: &str) -> Result<(), DocumentError> {
        let items = if self.kind.is_list() && !self.kind.is_ssm() { list_items(text) } else { vec![text] };
        items.iter().try_for_each(|item| self.check_item(name, item))
    }

    fn check_item(&self, name: &str, item: &str) -> Result<(), DocumentError> {
        let fail = |message: String| {
            Err(DocumentError::new(
                self.span,
                match &self.constraint_description {
                    Some(description) => {
                        format!("Parameter {name} failed to satisfy constraint: {description}")
                    }
                    None => message,
                },
            ))
        };
        if matches!(self.kind, ParameterKind::Number | ParameterKind::NumberList) {
            let Ok(number) = item.parse::<f64>() else {
                return Err(DocumentError::new(self.span, format!("Parameter '{name}' must be a number")));
            };
            if let Some(minimum) = self.min_value.filter(|minimum| number < *minimum) {
                return fail(format!("Parameter '{name}' must be a number not less than {minimum}"));
            }
            if let Some(maximum) = self.max_value.filter(|maximum| number > *maximum) {
                return fail(format!("Parameter '{name}' must be a number not greater than {maximum}"));
            }
        }
        if !self.allowed_values.is_empty() && !self.allowed_values.iter().any(|allowed| allowed == item) {
            let allowed = self.allowed_values.join(", ");
            return fail(format!("Parameter '{name}' must be one of AllowedValues"))
                .map_err(|error| error.hint(format!("allowed are: {allowed}")));
        }
        #[expect(clippy::cast_precision_loss, reason = "a text is never 2^52 characters long")]
        let length = item.chars().count() as f64;
        if let Some(minimum) = self.min_length.filter(|minimum| length < *minimum) {
            return fail(format!("Parameter '{name}' must contain at least {minimum} characters"));
        }
        if let Some(maximum) = self.max_length.filter(|maximum| length > *maximum) {
            return fail(format!("Parameter '{name}' must contain at most {maximum} characters"));
        }
        match &self.allowed_pattern {
            Some(pattern) if !pattern.regex.is_match(item) => {
                fail(format!("Parameter '{name}' must match pattern {}", pattern.source))
            }
            _ => Ok(()),
        }
    }
}
