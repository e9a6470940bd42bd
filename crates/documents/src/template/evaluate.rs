//! Expressions into values.
//!
//! A change set is computed before its resources exist, so every lookup may answer "not known yet", and
//! that answer goes through each function: joining something unknown gives something unknown.

use indexmap::IndexMap;
use serde_json::Value;

use super::Template;
use super::conditions::ConditionValues;
use super::expression::{Expression, Function, IMPORT_DEPENDS, Kind, SubPart};
use super::functions;
use super::parameters::ParameterValues;
use super::pseudo::{Pseudo, StackContext};
use crate::spanned::DocumentError;

/// What CloudFormation shows in a change set for a value that is not known yet.
pub const KNOWN_AFTER_APPLY: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// An answer of the [`Environment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    Known(Value),
    /// It will exist, but not yet.
    Unknown,
    /// There is no such thing.
    Missing,
}

/// The world outside the template. All of it is asked synchronously: what takes time is fetched before
/// ([`Evaluator::import_names`] says which exports).
pub trait Environment {
    /// What `Ref` gives for a resource.
    fn resource_ref(&self, logical_id: &str) -> Lookup;
    /// What `Fn::GetAtt` gives.
    fn attribute(&self, logical_id: &str, attribute: &str) -> Lookup;
    /// The value of another stack's export.
    fn import(&self, export_name: &str) -> Lookup;
    fn availability_zones(&self, region: &str) -> Vec<String>;

    /// All values that a parameter type can have (`Fn::RefAll`, in rules).
    fn ref_all(&self, _parameter_type: &str) -> Lookup {
        Lookup::Missing
    }

    /// An attribute of whatever the value of a parameter names (`Fn::ValueOf`, in rules).
    fn value_of(&self, _parameter_value: &Value, _attribute: &str) -> Lookup {
        Lookup::Missing
    }

    /// An attribute of everything of a parameter type (`Fn::ValueOfAll`, in rules).
    fn value_of_all(&self, _parameter_type: &str, _attribute: &str) -> Lookup {
        Lookup::Missing
    }
}

/// A value, parts of which may not be known yet.
#[derive(Clone, Debug, PartialEq)]
pub enum Evaluated {
    /// A whole JSON value in which everything is known.
    Known(Value),
    Sequence(Vec<Evaluated>),
    Mapping(IndexMap<String, Evaluated>),
    Unknown,
    /// `AWS::NoValue`: the property is as good as not written.
    NoValue,
}

impl Evaluated {
    /// The value if all of it is known. `AWS::NoValue` itself is null.
    pub fn known(&self) -> Option<Value> {
        self.is_known().then(|| self.to_json())
    }

    pub fn is_known(&self) -> bool {
        match self {
            Self::Known(_) | Self::NoValue => true,
            Self::Sequence(items) => items.iter().all(Self::is_known),
            Self::Mapping(mapping) => mapping.values().all(Self::is_known),
            Self::Unknown => false,
        }
    }

    /// The value with [`KNOWN_AFTER_APPLY`] in place of what is unknown.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Known(value) => value.clone(),
            Self::Sequence(items) => items.iter().map(Self::to_json).collect(),
            Self::Mapping(mapping) => {
                mapping.iter().map(|(key, value)| (key.clone(), value.to_json())).collect()
            }
            Self::Unknown => KNOWN_AFTER_APPLY.into(),
            Self::NoValue => Value::Null,
        }
    }

    /// JSON pointers to what is unknown.
    pub fn unknown_paths(&self) -> Vec<String> {
        let below = |segment: String, value: &Self| {
            value.unknown_paths().into_iter().map(move |path| format!("/{segment}{path}")).collect::<Vec<_>>()
        };
        match self {
            Self::Known(_) | Self::NoValue => Vec::new(),
            Self::Unknown => vec![String::new()],
            Self::Sequence(items) => {
                items.iter().enumerate().flat_map(|(index, item)| below(index.to_string(), item)).collect()
            }
            Self::Mapping(mapping) => mapping
                .iter()
                .flat_map(|(key, value)| below(key.replace('~', "~0").replace('/', "~1"), value))
                .collect(),
        }
    }

    /// The elements of a list; None if even their number is unknown.
    fn into_items(self) -> Option<Result<Vec<Self>, Self>> {
        match self {
            Self::Unknown => None,
            Self::Sequence(items) => Some(Ok(items)),
            Self::Known(Value::Array(items)) => Some(Ok(items.into_iter().map(Self::Known).collect())),
            other @ (Self::Known(_) | Self::Mapping(_) | Self::NoValue) => Some(Err(other)),
        }
    }
}

/// A result, its value None while it is unknown.
type Maybe<T> = Result<Option<T>, DocumentError>;

/// Evaluates the expressions of one template for one stack.
#[derive(Clone, Copy)]
pub struct Evaluator<'a> {
    pub template: &'a Template,
    pub stack: &'a StackContext,
    pub parameters: &'a ParameterValues,
    pub conditions: &'a ConditionValues,
    pub environment: &'a dyn Environment,
}

impl Evaluator<'_> {
    pub fn evaluate(&self, expression: &Expression) -> Result<Evaluated, DocumentError> {
        match &expression.kind {
            Kind::Scalar(value) => Ok(Evaluated::Known(value.clone())),
            Kind::Sequence(items) => {
                let mut evaluated = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let value = self.evaluate(item).map_err(|error| error.within(&index.to_string()))?;
                    if value != Evaluated::NoValue {
                        evaluated.push(value);
                    }
                }
                Ok(Evaluated::Sequence(evaluated))
            }
            Kind::Mapping(mapping) => {
                let mut evaluated = IndexMap::with_capacity(mapping.len());
                for (key, value) in mapping {
                    let value = self.evaluate(value).map_err(|error| error.within(key))?;
                    if value != Evaluated::NoValue {
                        evaluated.insert(key.clone(), value);
                    }
                }
                Ok(Evaluated::Mapping(evaluated))
            }
            Kind::Function(function) => self.function(function, expression),
        }
    }

    /// The truth of a condition's expression.
    pub fn is_true(&self, expression: &Expression) -> Result<bool, DocumentError> {
        match self.evaluate(expression)? {
            Evaluated::Known(Value::Bool(value)) => Ok(value),
            Evaluated::Known(Value::String(text)) if text == "true" => Ok(true),
            Evaluated::Known(Value::String(text)) if text == "false" => Ok(false),
            _ => Err(DocumentError::new(
                expression.span,
                "Template error: conditions must evaluate to true or false",
            )),
        }
    }

    fn function(&self, function: &Function, at: &Expression) -> Result<Evaluated, DocumentError> {
        match function {
            Function::Ref(name) => self.name(name, at),
            Function::GetAtt { resource, attribute } => match self.text(attribute)? {
                Some(attribute) => self.attribute(resource, &attribute, at),
                None => Ok(Evaluated::Unknown),
            },
            Function::Sub { parts, variables } => self.sub(parts, variables, at),
            Function::Join { delimiter, list } => self.join(delimiter, list, at),
            Function::Split { delimiter, source } => Ok(match self.text(source)? {
                Some(text) => known(text.split(delimiter.as_str()).collect::<Vec<_>>()),
                None => Evaluated::Unknown,
            }),
            Function::Select { index, list } => self.select(index, list, at),
            Function::FindInMap { map, key, attribute } => self.find_in_map(map, key, attribute, at),
            Function::If { condition, then, otherwise } => {
                self.evaluate(if self.condition(condition, at)? { then } else { otherwise })
            }
            Function::Condition(name) => self.condition(name, at).map(known),
            Function::Equals(left, right) => self.equals(left, right).map(known),
            Function::Not(argument) => Ok(known(!self.is_true(argument)?)),
            Function::And(items) => self.all(items, true).map(known),
            Function::Or(items) => self.all(items, false).map(|none| known(!none)),
            Function::Base64(argument) => Ok(self.text(argument)?.map_or(Evaluated::Unknown, |text| {
                use base64::Engine as _;
                known(base64::engine::general_purpose::STANDARD.encode(text))
            })),
            Function::GetAZs(region) => Ok(self.text(region)?.map_or(Evaluated::Unknown, |region| {
                let region = if region.is_empty() { &self.stack.region } else { &region };
                known(self.environment.availability_zones(region))
            })),
            Function::ImportValue(argument) => self.import(argument),
            Function::Cidr { block, count, bits } => self.cidr(block, count, bits.as_ref(), at),
            Function::Contains(list, value) => self.contains(list, value).map(known),
            Function::EachMemberEquals(list, value) => self.each_member_equals(list, value).map(known),
            Function::EachMemberIn(list, all) => self.each_member_in(list, all).map(known),
            Function::RefAll(kind) => self.account(self.environment.ref_all(kind), "Fn::RefAll", at),
            Function::ValueOf(parameter, attribute) => {
                let value = self.parameters.get(parameter).map(|found| &found.value);
                let found =
                    value.map_or(Lookup::Missing, |value| self.environment.value_of(value, attribute));
                self.account(found, "Fn::ValueOf", at)
            }
            Function::ValueOfAll(kind, attribute) => {
                self.account(self.environment.value_of_all(kind, attribute), "Fn::ValueOfAll", at)
            }
        }
    }

    fn name(&self, name: &str, at: &Expression) -> Result<Evaluated, DocumentError> {
        if let Some(pseudo) = Pseudo::from_name(name) {
            return Ok(self.stack.value(pseudo).map_or(Evaluated::NoValue, Evaluated::Known));
        }
        if let Some(parameter) = self.parameters.get(name) {
            // A parameter may be given that there is to be no value.
            return Ok(match parameter.value.as_str() {
                Some("AWS::NoValue") => Evaluated::NoValue,
                _ => Evaluated::Known(parameter.value.clone()),
            });
        }
        match self.environment.resource_ref(name) {
            Lookup::Known(value) => Ok(Evaluated::Known(value)),
            Lookup::Unknown => Ok(Evaluated::Unknown),
            Lookup::Missing => Err(super::validate::unresolved(&[name], "Resources", at.span)),
        }
    }

    fn attribute(
        &self,
        resource: &str,
        attribute: &str,
        at: &Expression,
    ) -> Result<Evaluated, DocumentError> {
        match self.environment.attribute(resource, attribute) {
            Lookup::Known(value) => Ok(Evaluated::Known(value)),
            Lookup::Unknown => Ok(Evaluated::Unknown),
            Lookup::Missing => {
                let message = format!(
                    "Template error: resource {resource} does not support attribute type {attribute} in Fn::GetAtt"
                );
                Err(DocumentError::new(at.span, message))
            }
        }
    }

    fn condition(&self, name: &str, at: &Expression) -> Result<bool, DocumentError> {
        self.conditions
            .get(name)
            .copied()
            .ok_or_else(|| super::validate::unresolved_condition(name, None, at.span))
    }

    /// The value as text: the form in which functions that work on strings take everything.
    fn text(&self, expression: &Expression) -> Maybe<String> {
        self.as_text(self.evaluate(expression)?, expression, "Template error: a string was expected")
    }

    #[expect(clippy::unused_self, reason = "reads as the other conversions do")]
    fn as_text(&self, value: Evaluated, at: &Expression, message: &str) -> Maybe<String> {
        match value {
            Evaluated::Unknown => Ok(None),
            Evaluated::Known(value) => match functions::scalar_text(&value) {
                Some(text) => Ok(Some(text)),
                None => Err(DocumentError::new(at.span, message)),
            },
            Evaluated::NoValue => Ok(Some(String::new())),
            Evaluated::Sequence(_) | Evaluated::Mapping(_) => Err(DocumentError::new(at.span, message)),
        }
    }

    fn sub(
        &self,
        parts: &[SubPart],
        variables: &IndexMap<String, Expression>,
        at: &Expression,
    ) -> Result<Evaluated, DocumentError> {
        let mut text = String::new();
        for part in parts {
            let value = match part {
                SubPart::Text(literal) => {
                    text.push_str(literal);
                    continue;
                }
                SubPart::Name(name) => match variables.get(name) {
                    Some(variable) => self.evaluate(variable)?,
                    None => self.name(name, at)?,
                },
                SubPart::Attribute { resource, attribute } => self.attribute(resource, attribute, at)?,
            };
            match self.as_text(
                value,
                at,
                "Template error: Fn::Sub expression does not resolve to a string",
            )? {
                Some(value) => text.push_str(&value),
                None => return Ok(Evaluated::Unknown),
            }
        }
        Ok(known(text))
    }

    fn join(&self, delimiter: &str, list: &Expression, at: &Expression) -> Result<Evaluated, DocumentError> {
        let message = "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) \
            a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be \
            joined.";
        let items = match self.evaluate(list)?.into_items() {
            None => return Ok(Evaluated::Unknown),
            Some(Ok(items)) => items,
            Some(Err(_)) => return Err(DocumentError::new(at.span, message)),
        };
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match self.as_text(item, at, message)? {
                Some(text) => texts.push(text),
                None => return Ok(Evaluated::Unknown),
            }
        }
        Ok(known(texts.join(delimiter)))
    }

    fn select(
        &self,
        index: &Expression,
        list: &Expression,
        at: &Expression,
    ) -> Result<Evaluated, DocumentError> {
        let message = "Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
        let Some(index) = self.text(index)? else { return Ok(Evaluated::Unknown) };
        match self.evaluate(list)?.into_items() {
            None => Ok(Evaluated::Unknown),
            Some(Err(_)) => Err(DocumentError::new(at.span, message)),
            Some(Ok(mut items)) => {
                let position: i64 = index.parse().map_err(|_| DocumentError::new(at.span, message))?;
                match usize::try_from(position) {
                    Ok(position) if position < items.len() => Ok(items.swap_remove(position)),
                    // The two spaces are CloudFormation's.
                    _ => Err(DocumentError::new(
                        at.span,
                        format!(
                            "Template error: Fn::Select  cannot select nonexistent value at index {position}"
                        ),
                    )),
                }
            }
        }
    }

    fn find_in_map(
        &self,
        map: &Expression,
        key: &Expression,
        attribute: &Expression,
        at: &Expression,
    ) -> Result<Evaluated, DocumentError> {
        let (Some(map), Some(key), Some(attribute)) =
            (self.text(map)?, self.text(key)?, self.text(attribute)?)
        else {
            return Ok(Evaluated::Unknown);
        };
        let Some(entries) = self.template.mappings.get(&map) else {
            return Err(super::validate::unknown_mapping(&map, at.span));
        };
        match entries.get(&key).and_then(|attributes| attributes.get(&attribute)) {
            Some(value) => Ok(Evaluated::Known(value.clone())),
            None => Err(DocumentError::new(
                at.span,
                format!("Template error: Unable to get mapping for {map}::{key}::{attribute}"),
            )),
        }
    }

    fn equals(&self, left: &Expression, right: &Expression) -> Result<bool, DocumentError> {
        match (self.evaluate(left)?.known(), self.evaluate(right)?.known()) {
            (Some(left), Some(right)) => Ok(functions::same(&left, &right)),
            _ => Err(DocumentError::new(
                left.span,
                "Template error: Fn::Equals compares a value that is not known yet",
            )),
        }
    }

    /// Whether all items have this truth.
    fn all(&self, items: &[Expression], truth: bool) -> Result<bool, DocumentError> {
        let mut all = true;
        for item in items {
            // Every operand is evaluated, so that a mistake shows whatever the others say.
            all &= self.is_true(item)? == truth;
        }
        Ok(all)
    }

    fn import(&self, argument: &Expression) -> Result<Evaluated, DocumentError> {
        let Some(name) = self.text(argument)? else {
            return Err(DocumentError::new(argument.span, IMPORT_DEPENDS));
        };
        match self.environment.import(&name) {
            Lookup::Known(value) => Ok(Evaluated::Known(value)),
            Lookup::Unknown => Ok(Evaluated::Unknown),
            Lookup::Missing => {
                Err(DocumentError::new(argument.span, format!("No export named {name} found.")))
            }
        }
    }

    fn cidr(
        &self,
        block: &Expression,
        count: &Expression,
        bits: Option<&Expression>,
        at: &Expression,
    ) -> Result<Evaluated, DocumentError> {
        let bits = match bits {
            None => Some(None),
            Some(bits) => self.text(bits)?.map(Some),
        };
        let (Some(block), Some(count), Some(bits)) = (self.text(block)?, self.text(count)?, bits) else {
            return Ok(Evaluated::Unknown);
        };
        functions::cidr(&block, &count, bits.as_deref())
            .map(known)
            .map_err(|message| DocumentError::new(at.span, message))
    }

    fn contains(&self, list: &Expression, value: &Expression) -> Result<bool, DocumentError> {
        let (list, value) = (self.known_list(list)?, self.known_value(value)?);
        Ok(list.iter().any(|item| functions::same(item, &value)))
    }

    fn each_member_equals(&self, list: &Expression, value: &Expression) -> Result<bool, DocumentError> {
        let (list, value) = (self.known_list(list)?, self.known_value(value)?);
        Ok(list.iter().all(|item| functions::same(item, &value)))
    }

    fn each_member_in(&self, list: &Expression, all: &Expression) -> Result<bool, DocumentError> {
        let (list, all) = (self.known_list(list)?, self.known_list(all)?);
        Ok(list.iter().all(|item| all.iter().any(|other| functions::same(item, other))))
    }

    fn known_value(&self, expression: &Expression) -> Result<Value, DocumentError> {
        self.evaluate(expression)?.known().ok_or_else(|| {
            DocumentError::new(expression.span, "Template error: rules can't depend on resources")
        })
    }

    fn known_list(&self, expression: &Expression) -> Result<Vec<Value>, DocumentError> {
        match self.known_value(expression)? {
            Value::Array(items) => Ok(items),
            _ => Err(DocumentError::new(expression.span, "Template error: a list of strings was expected")),
        }
    }

    #[expect(clippy::unused_self, reason = "reads as the other lookups do")]
    fn account(&self, found: Lookup, function: &str, at: &Expression) -> Result<Evaluated, DocumentError> {
        match found {
            Lookup::Known(value) => Ok(Evaluated::Known(value)),
            Lookup::Unknown => Ok(Evaluated::Unknown),
            Lookup::Missing => {
                let message = format!("Template error: {function} found nothing to look at in this account");
                Err(DocumentError::new(at.span, message))
            }
        }
    }
}

fn known(value: impl Into<Value>) -> Evaluated {
    Evaluated::Known(value.into())
}
