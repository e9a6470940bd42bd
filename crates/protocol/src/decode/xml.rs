//! XML elements to trees, directed by a schema.

use crate::scalar;
use crate::xml::Element;
use aws::{Kind, Member, Schema, Structure, TimestampFormat, Tree};

/// The members of a structure in an element; `only_body` passes over those that travel elsewhere.
/// `None` if a value is not of its kind. Unknown elements are passed over.
pub fn structure(schema: &'static Schema, element: &Element) -> Option<Structure> {
    let mut structure = Structure::of(schema);
    for (index, member) in schema.members.iter().enumerate() {
        if member.location == aws::Location::Body {
            structure.0[index] = read_member(member, element)?;
        }
    }
    Some(structure)
}

/// The outer `None` is an error, the inner one is absence.
#[expect(clippy::option_option, reason = "absent, and unreadable, are two things")]
fn read_member(member: &'static Member, parent: &Element) -> Option<Option<Tree>> {
    let format = scalar::format_of(member, TimestampFormat::Iso8601);
    if member.xml_attribute {
        let found = parent.attributes.iter().find(|(name, _)| name == member.wire_name());
        return match found {
            Some((_, text)) => scalar::parse(member.schema, format, text).map(Some),
            None => Some(None),
        };
    }
    let name = member.wire_name();
    if member.flattened || member.schema.flattened {
        return flattened(member, parent);
    }
    match parent.children_named(name).next() {
        Some(element) => value(member.schema, format, element).map(Some),
        // A list that has to be there has no items: clients leave an empty one out.
        None if member.required && member.schema.kind == Kind::List => Some(Some(Tree::List(Vec::new()))),
        None => Some(None),
    }
}

#[expect(clippy::option_option, reason = "absent, and unreadable, are two things")]
fn flattened(member: &'static Member, parent: &Element) -> Option<Option<Tree>> {
    let schema = member.schema;
    let mut elements: Vec<&Element> = parent.children_named(member.wire_name()).collect();
    if elements.is_empty()
        && let Some(item) = schema.members.first().and_then(|m| m.location_name)
    {
        elements = parent.children_named(item).collect();
    }
    if elements.is_empty() {
        return Some(None);
    }
    if schema.kind == Kind::Map { map(schema, &elements) } else { list(schema, &elements) }.map(Some)
}

fn value(schema: &'static Schema, format: TimestampFormat, element: &Element) -> Option<Tree> {
    match schema.kind {
        Kind::Structure | Kind::Union => structure(schema, element).map(Tree::Structure),
        Kind::List => {
            let name = schema.members[0].location_name.unwrap_or("member");
            list(schema, &element.children_named(name).collect::<Vec<_>>())
        }
        Kind::Map => map(schema, &element.children_named("entry").collect::<Vec<_>>()),
        Kind::String
        | Kind::Blob
        | Kind::Boolean
        | Kind::Integer
        | Kind::Long
        | Kind::Float
        | Kind::Double
        | Kind::Timestamp
        | Kind::Document => scalar::parse(schema, format, &element.text),
    }
}

fn list(schema: &'static Schema, elements: &[&Element]) -> Option<Tree> {
    let member = &schema.members[0];
    let format = scalar::format_of(member, TimestampFormat::Iso8601);
    elements.iter().map(|e| value(member.schema, format, e)).collect::<Option<_>>().map(Tree::List)
}

fn map(schema: &'static Schema, elements: &[&Element]) -> Option<Tree> {
    let (key, item) = (&schema.members[0], &schema.members[1]);
    let format = scalar::format_of(item, TimestampFormat::Iso8601);
    let entry = |element: &&Element| {
        let name = element.children_named(key.wire_name()).next()?.text.clone();
        let inside = element.children_named(item.wire_name()).next()?;
        Some((name, value(item.schema, format, inside)?))
    };
    elements.iter().map(entry).collect::<Option<_>>().map(Tree::Map)
}
