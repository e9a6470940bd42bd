//! Trees to XML, directed by a schema.

use crate::scalar;
use crate::xml::Writer;
use aws::{Kind, Location, Member, Schema, Structure, TimestampFormat, Tree};

/// Where services differ in their XML.
#[derive(Clone, Copy)]
pub struct Style {
    /// S3 always prints milliseconds.
    millis: bool,
}

impl Style {
    pub const QUERY: Self = Self { millis: false };
    pub const S3: Self = Self { millis: true };
}

/// A structure as an element; what travels outside the body is left out.
pub fn structure(
    writer: &mut Writer,
    style: Style,
    schema: &'static Schema,
    structure: &Structure,
    name: &str,
    namespaces: &[(&str, &str)],
) {
    let mut attributes = namespaces.to_vec();
    let texts: Vec<(&str, String)> = schema
        .members
        .iter()
        .zip(&structure.0)
        .filter(|(member, _)| member.xml_attribute)
        .filter_map(|(member, tree)| Some((member.wire_name(), text(member, style, tree.as_ref()?)?)))
        .collect();
    if !texts.is_empty()
        && let Some(uri) = schema.xml_namespace
    {
        // An attribute such as `xsi:type` needs its prefix declared.
        attributes.push(("xmlns:xsi", uri));
    }
    attributes.extend(texts.iter().map(|(name, text)| (*name, text.as_str())));
    let in_body = |m: &Member| m.location == Location::Body && !m.xml_attribute;
    if schema.members.iter().zip(&structure.0).any(|(m, tree)| tree.is_some() && in_body(m)) {
        writer.open(name, &attributes);
        members(writer, style, schema, structure);
        writer.close(name);
    } else {
        writer.empty(name, &attributes);
    }
}

/// The members of a structure, without an element around them.
pub fn members(writer: &mut Writer, style: Style, schema: &'static Schema, structure: &Structure) {
    let all: Vec<usize> = (0..schema.members.len()).collect();
    members_in(writer, style, schema, structure, &all);
}

/// The same, in an order of the members.
pub fn members_in(
    writer: &mut Writer,
    style: Style,
    schema: &'static Schema,
    structure: &Structure,
    order: &[usize],
) {
    for index in order {
        let member = &schema.members[*index];
        if let Some(tree) = &structure.0[*index]
            && member.location == Location::Body
            && !member.xml_attribute
        {
            write_member(writer, style, member, tree);
        }
    }
}

fn write_member(writer: &mut Writer, style: Style, member: &'static Member, tree: &Tree) {
    let schema = member.schema;
    if !(member.flattened || schema.flattened) {
        return value(writer, style, member, tree, member.wire_name());
    }
    match tree {
        Tree::List(items) => {
            let item = &schema.members[0];
            let name = item.location_name.unwrap_or(member.wire_name());
            for tree in items {
                value(writer, style, item, tree, name);
            }
        }
        Tree::Map(entries) => map(writer, style, schema, entries, member.wire_name()),
        Tree::Boolean(_)
        | Tree::Integer(_)
        | Tree::Double(_)
        | Tree::String(_)
        | Tree::Blob(_)
        | Tree::Timestamp(_)
        | Tree::Structure(_)
        | Tree::Document(_)
        | Tree::Stream(_) => value(writer, style, member, tree, member.wire_name()),
    }
}

/// One value as an element of the name.
pub fn value(writer: &mut Writer, style: Style, member: &'static Member, tree: &Tree, name: &str) {
    let schema = member.schema;
    match tree {
        Tree::Structure(inside) => structure(writer, style, schema, inside, name, &[]),
        Tree::List(items) if items.is_empty() => writer.empty(name, &[]),
        Tree::List(items) => {
            let item = &schema.members[0];
            writer.open(name, &[]);
            for tree in items {
                value(writer, style, item, tree, item.location_name.unwrap_or("member"));
            }
            writer.close(name);
        }
        Tree::Map(entries) if entries.is_empty() => writer.empty(name, &[]),
        Tree::Map(entries) => {
            writer.open(name, &[]);
            map(writer, style, schema, entries, "entry");
            writer.close(name);
        }
        Tree::Document(json) => writer.text(name, &[], &json.to_string()),
        Tree::Stream(_) => {}
        Tree::Boolean(_)
        | Tree::Integer(_)
        | Tree::Double(_)
        | Tree::String(_)
        | Tree::Blob(_)
        | Tree::Timestamp(_) => {
            writer.text(name, &[], &text(member, style, tree).unwrap_or_default());
        }
    }
}

fn map(writer: &mut Writer, style: Style, schema: &'static Schema, entries: &[(String, Tree)], name: &str) {
    let (key, item) = (&schema.members[0], &schema.members[1]);
    for (text, tree) in entries {
        writer.open(name, &[]);
        writer.text(key.wire_name(), &[], text);
        value(writer, style, item, tree, item.wire_name());
        writer.close(name);
    }
}

fn text(member: &Member, style: Style, tree: &Tree) -> Option<String> {
    let format = scalar::format_of(member, TimestampFormat::Iso8601);
    match tree {
        Tree::Timestamp(time)
            if style.millis
                && format == TimestampFormat::Iso8601
                && member.schema.kind == Kind::Timestamp =>
        {
            Some(time.to_iso8601_millis())
        }
        tree => scalar::text(tree, format),
    }
}
