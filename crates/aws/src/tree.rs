//! The neutral value between a protocol's bytes and a typed structure.

use crate::{ByteStream, Schema, Timestamp, TreeValue};
use bytes::Bytes;

/// A value, shaped by a [`Schema`] that travels beside it.
#[derive(Debug)]
pub enum Tree {
    Boolean(bool),
    Integer(i64),
    Double(f64),
    String(String),
    Blob(Bytes),
    Timestamp(Timestamp),
    List(Vec<Tree>),
    /// In the order of arrival.
    Map(Vec<(String, Tree)>),
    Structure(Structure),
    Document(serde_json::Value),
    Stream(ByteStream),
}

/// The members of a structure by their index in the schema; an absent member is `None`.
#[derive(Debug, Default)]
pub struct Structure(pub Vec<Option<Tree>>);

/// A tree that does not have the shape that a type wants: a bug in a protocol, since validation comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(pub String);

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "value does not have the shape of {}", self.0)
    }
}

impl std::error::Error for Mismatch {}

impl Structure {
    pub fn of(schema: &Schema) -> Self {
        Self(schema.members.iter().map(|_| None).collect())
    }

    /// With room for `members` members, all absent.
    pub fn with_members(members: usize) -> Self {
        Self((0..members).map(|_| None).collect())
    }

    pub fn put<T: TreeValue>(&mut self, index: usize, value: T) {
        self.0[index] = Some(value.into_tree());
    }

    pub fn put_optional<T: TreeValue>(&mut self, index: usize, value: Option<T>) {
        self.0[index] = value.map(T::into_tree);
    }

    /// The member, which validation has found present.
    pub fn take<T: TreeValue>(&mut self, index: usize) -> Result<T, Mismatch> {
        let tree = self.0.get_mut(index).and_then(Option::take);
        tree.map_or_else(|| T::absent().ok_or_else(|| Mismatch(format!("member {index}"))), T::from_tree)
    }

    pub fn take_optional<T: TreeValue>(&mut self, index: usize) -> Result<Option<T>, Mismatch> {
        self.0.get_mut(index).and_then(Option::take).map(T::from_tree).transpose()
    }
}

impl Tree {
    pub fn structure(self) -> Result<Structure, Mismatch> {
        match self {
            Tree::Structure(s) => Ok(s),
            other => Err(Mismatch(format!("a structure, but {other:?}"))),
        }
    }
}
