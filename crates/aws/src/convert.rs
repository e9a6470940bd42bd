//! Between typed values and [`Tree`].

use crate::{ByteStream, Mismatch, Schema, Timestamp, Tree};
use bytes::Bytes;
use indexmap::IndexMap;
use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

/// A type that a tree can become, and that can become a tree.
pub trait TreeValue: Sized {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch>;
    fn into_tree(self) -> Tree;
    /// What a required member is when it is absent from an answer that we read back (lists and streams: empty).
    fn absent() -> Option<Self> {
        None
    }
}

/// A structure of the model.
pub trait Shape: TreeValue + Send + 'static {
    const SCHEMA: &'static Schema;
}

/// Any JSON, where AWS itself means any JSON.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Document(pub serde_json::Value);

fn mismatch<T>(wanted: &str, got: &Tree) -> Result<T, Mismatch> {
    Err(Mismatch(format!("{wanted}, but {got:?}")))
}

macro_rules! scalar {
    ($type:ty, $variant:ident, $wanted:literal) => {
        impl TreeValue for $type {
            fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
                match tree {
                    Tree::$variant(value) => Ok(value),
                    other => mismatch($wanted, &other),
                }
            }
            fn into_tree(self) -> Tree {
                Tree::$variant(self)
            }
        }
    };
}

scalar!(bool, Boolean, "a boolean");
scalar!(i64, Integer, "an integer");
scalar!(String, String, "a string");
scalar!(Bytes, Blob, "a blob");
scalar!(Timestamp, Timestamp, "a timestamp");

impl TreeValue for i32 {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        match tree {
            Tree::Integer(value) => {
                i32::try_from(value).map_err(|_| Mismatch(format!("a 32-bit integer, but {value}")))
            }
            other => mismatch("an integer", &other),
        }
    }
    fn into_tree(self) -> Tree {
        Tree::Integer(self.into())
    }
}

impl TreeValue for f64 {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        match tree {
            Tree::Double(value) => Ok(value),
            #[expect(
                clippy::cast_precision_loss,
                reason = "a double on the wire may be written as an integer"
            )]
            Tree::Integer(value) => Ok(value as f64),
            other => mismatch("a number", &other),
        }
    }
    fn into_tree(self) -> Tree {
        Tree::Double(self)
    }
}

impl TreeValue for Document {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        match tree {
            Tree::Document(value) => Ok(Self(value)),
            other => mismatch("a document", &other),
        }
    }
    fn into_tree(self) -> Tree {
        Tree::Document(self.0)
    }
}

impl TreeValue for ByteStream {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        match tree {
            Tree::Stream(stream) => Ok(stream),
            Tree::Blob(bytes) => Ok(ByteStream::from_bytes(bytes)),
            other => mismatch("a stream", &other),
        }
    }
    fn into_tree(self) -> Tree {
        Tree::Stream(self)
    }
    fn absent() -> Option<Self> {
        Some(ByteStream::from_bytes(Bytes::new()))
    }
}

impl<T: TreeValue> TreeValue for Vec<T> {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        match tree {
            Tree::List(items) => items.into_iter().map(T::from_tree).collect(),
            other => mismatch("a list", &other),
        }
    }
    fn into_tree(self) -> Tree {
        Tree::List(self.into_iter().map(T::into_tree).collect())
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: TreeValue> TreeValue for IndexMap<String, T> {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        match tree {
            Tree::Map(entries) => entries.into_iter().map(|(k, v)| Ok((k, T::from_tree(v)?))).collect(),
            other => mismatch("a map", &other),
        }
    }
    fn into_tree(self) -> Tree {
        Tree::Map(self.into_iter().map(|(k, v)| (k, v.into_tree())).collect())
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: TreeValue> TreeValue for Box<T> {
    fn from_tree(tree: Tree) -> Result<Self, Mismatch> {
        T::from_tree(tree).map(Box::new)
    }
    fn into_tree(self) -> Tree {
        (*self).into_tree()
    }
}

/// What [`serde_by_tree`] does, once for all types rather than in each expansion.
pub fn serialize_shape<T: Shape, S: Serializer>(value: T, serializer: S) -> Result<S::Ok, S::Error> {
    crate::json::write(T::SCHEMA, &value.into_tree()).serialize(serializer)
}

/// The way back of [`serialize_shape`].
pub fn deserialize_shape<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    let tree = crate::json::read(T::SCHEMA, value).map_err(D::Error::custom)?;
    T::from_tree(tree).map_err(D::Error::custom)
}

/// Serde for a generated structure, by way of its tree: JSON with the model's member names.
#[macro_export]
macro_rules! serde_by_tree {
    ($($type:ty),* $(,)?) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serialize_shape(self.clone(), serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::deserialize_shape(deserializer)
            }
        }
    )*};
}

/// An enumeration of the model: closed, in the model's order.
#[macro_export]
macro_rules! string_enum {
    ($(pub enum $name:ident { $($variant:ident = $text:literal),* $(,)? })*) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// The values' texts, for the schema.
            pub const VALUES: &'static [&'static str] = &[$($text),*];
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
        }

        /// The model's first value: what a required member is before it is set.
        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Mismatch;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok($name::$variant),)*
                    other => Err($crate::Mismatch(format!(concat!("a ", stringify!($name), ", but {}"), other))),
                }
            }
        }

        impl $crate::TreeValue for $name {
            fn from_tree(tree: $crate::Tree) -> Result<Self, $crate::Mismatch> {
                <String as $crate::TreeValue>::from_tree(tree)?.parse()
            }
            fn into_tree(self) -> $crate::Tree {
                $crate::Tree::String(self.as_str().to_owned())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer)?
                    .parse()
                    .map_err(|e: $crate::Mismatch| serde::de::Error::custom(e.to_string()))
            }
        }
    )*};
}
