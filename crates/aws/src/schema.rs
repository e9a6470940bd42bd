//! What the model says of a shape, as constants: names on the wire, constraints, where a member travels.

/// What kind of value a shape is. Numbers of all widths are read as `i64` or `f64`; the width bounds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Structure,
    /// A structure of which exactly one member is set.
    Union,
    List,
    Map,
    String,
    Blob,
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Timestamp,
    /// Any JSON.
    Document,
}

/// How a timestamp is written, where the protocol's default is not meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    Iso8601,
    Rfc822,
    UnixTimestamp,
}

/// Where a member of an operation's input or output travels in HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Body,
    Uri,
    QueryString,
    Header,
    /// A prefix of header names; the member is a map.
    Headers,
    StatusCode,
}

/// A shape of the model.
#[derive(Debug)]
pub struct Schema {
    /// The shape's name in the model, for example `ParameterName`.
    pub name: &'static str,
    pub kind: Kind,
    /// Members of a structure in the model's order; the one member of a list; key and value of a map.
    pub members: &'static [Member],
    /// Least length of a string, list, map or blob; least value of a number.
    pub min: Option<f64>,
    /// Greatest length of a string, list, map or blob; greatest value of a number.
    pub max: Option<f64>,
    /// A regular expression in Java's syntax that the whole value is to match.
    pub pattern: Option<&'static str>,
    /// The values of an enumeration; empty if it is none.
    pub enumeration: &'static [&'static str],
    pub sensitive: bool,
    /// Lists and maps: items stand directly in the parent, without an element around them (XML and query).
    pub flattened: bool,
    pub timestamp_format: Option<TimestampFormat>,
    /// Index of the member that is the whole HTTP body.
    pub payload: Option<usize>,
    /// A blob that is passed on as it arrives, not gathered first.
    pub streaming: bool,
    /// The element's name in XML where it differs from the member's.
    pub location_name: Option<&'static str>,
    pub xml_namespace: Option<&'static str>,
}

impl Schema {
    /// A scalar without constraints; generated code overrides fields of it.
    pub const fn plain(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            members: &[],
            min: None,
            max: None,
            pattern: None,
            enumeration: &[],
            sensitive: false,
            flattened: false,
            timestamp_format: None,
            payload: None,
            streaming: false,
            location_name: None,
            xml_namespace: None,
        }
    }

    // What generated code says of a shape, one call per peculiarity.

    #[must_use]
    pub const fn members(mut self, members: &'static [Member]) -> Self {
        self.members = members;
        self
    }

    #[must_use]
    pub const fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    #[must_use]
    pub const fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }

    #[must_use]
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    #[must_use]
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.enumeration = values;
        self
    }

    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    #[must_use]
    pub const fn timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp_format = Some(format);
        self
    }

    #[must_use]
    pub const fn payload(mut self, member: usize) -> Self {
        self.payload = Some(member);
        self
    }

    #[must_use]
    pub const fn streaming(mut self) -> Self {
        self.streaming = true;
        self
    }

    #[must_use]
    pub const fn wire(mut self, name: &'static str) -> Self {
        self.location_name = Some(name);
        self
    }

    #[must_use]
    pub const fn namespace(mut self, uri: &'static str) -> Self {
        self.xml_namespace = Some(uri);
        self
    }

    /// The index of a member of a structure by its name in the model.
    pub fn index_of(&self, member: &str) -> Option<usize> {
        self.members.iter().position(|m| m.name == member)
    }
}

/// A member of a structure, list or map.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the model; `member`, `key` or `value` for lists and maps.
    pub name: &'static str,
    pub schema: &'static Schema,
    pub required: bool,
    pub location: Location,
    /// The name on the wire (`locationName` in the model) where it differs from `name`.
    pub location_name: Option<&'static str>,
    /// `queryName` of ec2Query.
    pub query_name: Option<&'static str>,
    pub xml_attribute: bool,
    pub flattened: bool,
    pub timestamp_format: Option<TimestampFormat>,
    pub idempotency_token: bool,
    /// The header's value is base64 of JSON (`jsonvalue` in the model).
    pub json_value: bool,
    pub xml_namespace: Option<&'static str>,
}

impl Member {
    /// A member in the body without peculiarities; generated code overrides fields of it.
    pub const fn plain(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            schema,
            required: false,
            location: Location::Body,
            location_name: None,
            query_name: None,
            xml_attribute: false,
            flattened: false,
            timestamp_format: None,
            idempotency_token: false,
            json_value: false,
            xml_namespace: None,
        }
    }

    // What generated code says of a member, one call per peculiarity.

    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    #[must_use]
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    #[must_use]
    pub const fn wire(mut self, name: &'static str) -> Self {
        self.location_name = Some(name);
        self
    }

    #[must_use]
    pub const fn query(mut self, name: &'static str) -> Self {
        self.query_name = Some(name);
        self
    }

    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.xml_attribute = true;
        self
    }

    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    #[must_use]
    pub const fn timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp_format = Some(format);
        self
    }

    #[must_use]
    pub const fn token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json_value = true;
        self
    }

    #[must_use]
    pub const fn namespace(mut self, uri: &'static str) -> Self {
        self.xml_namespace = Some(uri);
        self
    }

    /// The name that stands on the wire.
    pub fn wire_name(&self) -> &'static str {
        self.location_name.unwrap_or(self.name)
    }
}

/// Shapes without constraints, which all services share.
pub mod scalar {
    use super::{Kind, Schema};

    pub static STRING: Schema = Schema::plain("String", Kind::String);
    pub static BLOB: Schema = Schema::plain("Blob", Kind::Blob);
    pub static BOOLEAN: Schema = Schema::plain("Boolean", Kind::Boolean);
    pub static INTEGER: Schema = Schema::plain("Integer", Kind::Integer);
    pub static LONG: Schema = Schema::plain("Long", Kind::Long);
    pub static FLOAT: Schema = Schema::plain("Float", Kind::Float);
    pub static DOUBLE: Schema = Schema::plain("Double", Kind::Double);
    pub static TIMESTAMP: Schema = Schema::plain("Timestamp", Kind::Timestamp);
    pub static DOCUMENT: Schema = Schema::plain("Document", Kind::Document);
}
