//! What a resource type name means to a stack: a registered type, or one of the few that CloudFormation itself serves.

use crate::World;
use crate::resource::{ErasedResourceType, Property, PropertyKind};
use std::sync::Arc;

#[derive(Clone)]
pub enum Kind {
    Registered(Arc<dyn ErasedResourceType>),
    /// `AWS::CloudFormation::Stack`
    Nested,
    /// `AWS::CloudFormation::CustomResource` and `Custom::…`
    Custom,
    /// What has a row in the stack and is nothing otherwise, on AWS too.
    Nothing,
}

const NESTED: &[Property] = &[
    Property::new("TemplateURL", PropertyKind::String).required(),
    Property::new("Parameters", PropertyKind::Map(&PropertyKind::String)),
    Property::new("Tags", PropertyKind::List(&PropertyKind::Object(TAG))),
    Property::new("TimeoutInMinutes", PropertyKind::Integer),
];
const TAG: &[Property] = &[
    Property::new("Key", PropertyKind::String).required(),
    Property::new("Value", PropertyKind::String).required(),
];

impl Kind {
    pub fn of(world: &World, name: &str) -> Option<Self> {
        match name {
            "AWS::CloudFormation::Stack" => Some(Self::Nested),
            "AWS::CloudFormation::CustomResource" => Some(Self::Custom),
            "AWS::CDK::Metadata" | "AWS::CloudFormation::WaitConditionHandle" => Some(Self::Nothing),
            _ if name.starts_with("Custom::") => Some(Self::Custom),
            _ => world.registry().resource_type(name).cloned().map(Self::Registered),
        }
    }

    /// `None` for types whose properties are the user's own.
    pub fn properties(&self) -> Option<&'static [Property]> {
        match self {
            Self::Registered(registered) => Some(registered.properties()),
            Self::Nested => Some(NESTED),
            Self::Custom | Self::Nothing => None,
        }
    }

    pub fn has_attribute(&self, attribute: &str) -> bool {
        match self {
            Self::Registered(registered) => registered.attributes().contains(&attribute),
            Self::Nested => attribute.strip_prefix("Outputs.").is_some_and(|name| !name.is_empty()),
            Self::Custom => !attribute.is_empty(),
            Self::Nothing => false,
        }
    }

    /// Whether the stack's tags are passed on to it, so that a change of them is an update of it.
    pub fn has_tags(&self) -> bool {
        self.properties().is_some_and(|table| table.iter().any(|p| p.name == "Tags"))
    }
}
