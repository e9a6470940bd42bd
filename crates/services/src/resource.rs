//! CloudFormation resource types: what a service tells CloudFormation about its resources.
//!
//! A resource type is a client of its service's own operations, called under the stack's role. Nothing here reaches
//! around them: an unserved property is refused before anything is created, by [`Property`] tables.

use crate::{Cx, OpError, World};
use async_trait::async_trait;
use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;

/// What happens to a resource when a property of it changes, in CloudFormation's sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// In place, the resource goes on working.
    NoInterruption,
    /// In place, with an interruption.
    SomeInterruption,
    /// By a new resource, after which the old one is deleted.
    Replacement,
    /// In place or by a new resource, depending on the values; see [`ResourceType::replaces`].
    Conditional,
}

/// The type of a property. Templates are lenient about scalars (`"5"` for 5), and so is the coercion.
#[derive(Clone, Copy, Debug)]
pub enum PropertyKind {
    String,
    Integer,
    Double,
    Boolean,
    /// Any JSON: a policy document, or text that holds one.
    Json,
    List(&'static PropertyKind),
    /// Keys are the user's.
    Map(&'static PropertyKind),
    Object(&'static [Property]),
}

/// A property that is served.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    pub name: &'static str,
    pub kind: PropertyKind,
    pub required: bool,
    pub update: Update,
}

impl Property {
    /// Optional, and updated in place.
    pub const fn new(name: &'static str, kind: PropertyKind) -> Self {
        Self { name, kind, required: false, update: Update::NoInterruption }
    }

    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// A change of it needs a new resource.
    #[must_use]
    pub const fn replaces(self) -> Self {
        Self { update: Update::Replacement, ..self }
    }

    #[must_use]
    pub const fn interrupts(self) -> Self {
        Self { update: Update::SomeInterruption, ..self }
    }

    #[must_use]
    pub const fn conditional(self) -> Self {
        Self { update: Update::Conditional, ..self }
    }
}

/// `Tags` as most types have them: a list of Key and Value.
pub const TAGS: Property = Property::new("Tags", PropertyKind::List(&PropertyKind::Object(TAG)));
const TAG: &[Property] = &[
    Property::new("Key", PropertyKind::String).required(),
    Property::new("Value", PropertyKind::String).required(),
];

/// A tag as templates write it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    pub key: String,
    pub value: String,
}

/// What a stack asks for, beside the properties.
#[derive(Clone, Debug)]
pub struct ResourceRequest {
    pub stack_id: String,
    pub stack_name: String,
    pub logical_id: String,
    /// The same each time that this one operation is performed, for names and client tokens: letters and digits.
    pub token: String,
    /// The stack's own tags, which CloudFormation passes on to what it creates.
    pub stack_tags: Vec<Tag>,
}

impl ResourceRequest {
    /// The end of a name that is made up: twelve letters and digits, the same each time for this request.
    pub fn name_suffix(&self) -> String {
        const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        // FNV-1a, with one step more for each character: names need not be hard to guess, only different.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut step = |byte: u8| {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            hash
        };
        for byte in self.token.bytes() {
            step(byte);
        }
        let character = |index: u8| {
            let mixed = step(index) >> 24;
            char::from(ALPHABET[usize::try_from(mixed % 62).expect("less than 62")])
        };
        (0..12_u8).map(character).collect()
    }

    /// A name as CloudFormation makes them up: `stack-Logical-1a2B3c4D5e6F`, the same each time for this request.
    pub fn generate_name(&self, longest: usize) -> String {
        let suffix = self.name_suffix();
        let room = longest.saturating_sub(suffix.len() + 2);
        let logical: String = self
            .logical_id
            .chars()
            .take(room.div_ceil(2).max(room.saturating_sub(self.stack_name.len())))
            .collect();
        let stack: String =
            self.stack_name.chars().take(room.saturating_sub(logical.chars().count())).collect();
        format!("{stack}-{logical}-{suffix}")
    }

    /// [`ResourceRequest::generate_name`] for names that must be in lower case (buckets).
    pub fn generate_lower_name(&self, longest: usize) -> String {
        self.generate_name(longest).to_ascii_lowercase()
    }

    /// The template's tags, the stack's, and the three that CloudFormation puts on everything that it creates.
    pub fn tags(&self, own: Option<&[Tag]>) -> Vec<Tag> {
        let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
        let mut tags: Vec<Tag> = own.unwrap_or_default().to_vec();
        for tag in &self.stack_tags {
            if !tags.iter().any(|t| t.key == tag.key) {
                tags.push(tag.clone());
            }
        }
        tags.push(tag("aws:cloudformation:stack-name", &self.stack_name));
        tags.push(tag("aws:cloudformation:logical-id", &self.logical_id));
        tags.push(tag("aws:cloudformation:stack-id", &self.stack_id));
        tags
    }

    /// Whether a resource with these tags was made by this stack for this logical id: what a creation that is performed
    /// again after a crash finds.
    pub fn made<'a>(&self, tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> bool {
        let mut marks = 0;
        for (key, value) in tags {
            marks += usize::from(key == "aws:cloudformation:stack-id" && value == self.stack_id);
            marks += usize::from(key == "aws:cloudformation:logical-id" && value == self.logical_id);
        }
        marks == 2
    }
}

/// A resource that exists.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Physical {
    /// What `Ref` gives and `PhysicalResourceId` shows.
    pub id: String,
    /// What `Fn::GetAtt` gives.
    pub attributes: IndexMap<String, Value>,
}

impl Physical {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), attributes: IndexMap::new() }
    }

    #[must_use]
    pub fn with(mut self, attribute: &str, value: impl Into<Value>) -> Self {
        self.attributes.insert(attribute.to_owned(), value.into());
        self
    }
}

/// A document as operations take it: text. Templates write it as itself, or as the text that holds it.
pub fn text(document: &Value) -> String {
    document.as_str().map_or_else(|| document.to_string(), str::to_owned)
}

/// As statements of policies have them: a value, or a list of several.
pub fn one_or_all(mut values: Vec<String>) -> Value {
    if values.len() == 1 { Value::from(values.remove(0)) } else { Value::from(values) }
}

const SEALED: &str = "sluice:sealed";
const SEALED_PURPOSE: &str = "cloudformation-attribute";

/// An attribute that is a secret, as a stack's rows keep it: sealed.
pub fn seal_attribute(world: &World, secret: &str) -> Value {
    let sealed = world.store().sealer().seal(SEALED_PURPOSE, secret.as_bytes());
    serde_json::json!({ SEALED: sealed })
}

/// An attribute as `Fn::GetAtt` gives it. `None` if it is sealed and can't be opened.
pub fn open_attribute(world: &World, value: &Value) -> Option<Value> {
    let Some(sealed) = value.get(SEALED) else { return Some(value.clone()) };
    let sealed: store::Sealed = serde_json::from_value(sealed.clone()).ok()?;
    let plain = world.store().sealer().open_sealed(SEALED_PURPOSE, &sealed).ok()?;
    Some(std::str::from_utf8(&plain).ok()?.into())
}

/// A resource type. The type implementing it has no fields, or what it needs to be configured with.
#[async_trait]
pub trait ResourceType: Send + Sync + 'static {
    /// `AWS::SSM::Parameter`
    const NAME: &'static str;
    /// The properties that are served; any other is refused by name.
    const PROPERTIES: &'static [Property];
    /// What `Fn::GetAtt` can ask for; any other is refused by name.
    const ATTRIBUTES: &'static [&'static str];
    /// The properties, after coercion by [`ResourceType::PROPERTIES`]. Derives `Deserialize` with `PascalCase` names.
    type Properties: DeserializeOwned + Send + Sync;

    /// Creates it, or finds what an earlier attempt with the same token made. Returns when it is ready.
    async fn create(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        properties: Self::Properties,
    ) -> Result<Physical, OpError>;

    /// Brings it from the old properties to the new ones, in place.
    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Self::Properties,
        new: Self::Properties,
    ) -> Result<Physical, OpError>;

    /// Deletes it. What is gone already is deleted.
    async fn delete(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        properties: Self::Properties,
    ) -> Result<(), OpError>;

    /// Whether a change of [`Update::Conditional`] properties needs a new resource.
    fn replaces(&self, old: &Self::Properties, new: &Self::Properties) -> bool {
        let _ = (old, new);
        false
    }
}

/// A resource type with its properties' type erased: JSON, already coerced.
#[async_trait]
pub trait ErasedResourceType: Send + Sync + 'static {
    fn name(&self) -> &'static str;
    fn properties(&self) -> &'static [Property];
    fn attributes(&self) -> &'static [&'static str];
    fn replaces(&self, old: &Value, new: &Value) -> Result<bool, OpError>;
    async fn create(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        properties: Value,
    ) -> Result<Physical, OpError>;
    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Value,
        new: Value,
    ) -> Result<Physical, OpError>;
    async fn delete(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        properties: Value,
    ) -> Result<(), OpError>;
}

pub(crate) fn erase<R: ResourceType>(resource_type: R) -> Arc<dyn ErasedResourceType> {
    Arc::new(Erased(resource_type))
}

struct Erased<R>(R);

fn typed<R: ResourceType>(properties: Value) -> Result<R::Properties, OpError> {
    serde_json::from_value(properties)
        .map_err(|e| aws::Error::new("ValidationError", 400, format!("{}: {e}", R::NAME)).into())
}

#[async_trait]
impl<R: ResourceType> ErasedResourceType for Erased<R> {
    fn name(&self) -> &'static str {
        R::NAME
    }

    fn properties(&self) -> &'static [Property] {
        R::PROPERTIES
    }

    fn attributes(&self) -> &'static [&'static str] {
        R::ATTRIBUTES
    }

    fn replaces(&self, old: &Value, new: &Value) -> Result<bool, OpError> {
        Ok(self.0.replaces(&typed::<R>(old.clone())?, &typed::<R>(new.clone())?))
    }

    async fn create(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        properties: Value,
    ) -> Result<Physical, OpError> {
        self.0.create(cx, request, typed::<R>(properties)?).await
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Value,
        new: Value,
    ) -> Result<Physical, OpError> {
        self.0.update(cx, request, id, typed::<R>(old)?, typed::<R>(new)?).await
    }

    async fn delete(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        properties: Value,
    ) -> Result<(), OpError> {
        self.0.delete(cx, request, id, typed::<R>(properties)?).await
    }
}
