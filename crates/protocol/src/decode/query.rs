//! Forms of awsQuery and ec2Query: `Tags.member.1.Key=a` and `Tag.1.Key=a`.

use crate::scalar;
use aws::{Error, Kind, Member, Schema, Structure, TimestampFormat, Tree};
use std::collections::BTreeMap;

/// Deepest nesting of a parameter's name.
const MOST_DEPTH: usize = 32;
/// Most parameters of a request.
const MOST_PARAMETERS: usize = 20_000;

/// Parameters by the parts of their names.
#[derive(Default)]
struct Node {
    value: Option<String>,
    children: BTreeMap<String, Node>,
}

struct Reader {
    ec2: bool,
}

pub fn decode(schema: &'static Schema, form: &[(String, String)], ec2: bool) -> Result<Tree, Error> {
    if form.len() > MOST_PARAMETERS {
        return Err(malformed(format!(
            "A request can have {MOST_PARAMETERS} parameters, and this one has more"
        )));
    }
    let mut root = Node::default();
    for (name, value) in form {
        if name.bytes().filter(|b| *b == b'.').count() >= MOST_DEPTH {
            return Err(malformed(format!(
                "A parameter's name can have {MOST_DEPTH} parts, and one has more"
            )));
        }
        let node =
            name.split('.').fold(&mut root, |node, part| node.children.entry(part.to_owned()).or_default());
        node.value = Some(value.clone());
    }
    Reader { ec2 }.structure(schema, &root, "")
}

fn malformed(message: String) -> Error {
    Error::new("MalformedInput", 400, message)
}

impl Reader {
    fn structure(&self, schema: &'static Schema, node: &Node, path: &str) -> Result<Tree, Error> {
        let mut structure = Structure::of(schema);
        for (index, member) in schema.members.iter().enumerate() {
            structure.0[index] = self.member(member, node, path)?;
        }
        Ok(Tree::Structure(structure))
    }

    fn member(&self, member: &'static Member, parent: &Node, path: &str) -> Result<Option<Tree>, Error> {
        let name = self.name_of(member);
        let schema = member.schema;
        let flattened = self.ec2 || member.flattened || schema.flattened;
        let format = scalar::format_of(member, TimestampFormat::Iso8601);
        if let Some(node) = parent.children.get(name.as_ref()) {
            return self.value(schema, flattened, format, node, &join(path, &name)).map(Some);
        }
        // botocore writes the items of a flattened list under the name of the list's item, where it has one.
        match schema.members.first().and_then(|item| item.location_name) {
            Some(item) if flattened && !self.ec2 && schema.kind == Kind::List => {
                match parent.children.get(item) {
                    Some(node) => self.value(schema, true, format, node, &join(path, item)).map(Some),
                    None => Ok(None),
                }
            }
            Some(_) | None => Ok(None),
        }
    }

    /// ec2Query has its own names: `queryName`, or the wire name with a capital.
    fn name_of(&self, member: &'static Member) -> std::borrow::Cow<'static, str> {
        match member.query_name {
            _ if !self.ec2 => member.wire_name().into(),
            Some(name) => name.into(),
            None => {
                let mut chars = member.wire_name().chars();
                let first = chars.next().map(|c| c.to_ascii_uppercase());
                first.into_iter().chain(chars).collect::<String>().into()
            }
        }
    }

    fn value(
        &self,
        schema: &'static Schema,
        flattened: bool,
        format: TimestampFormat,
        node: &Node,
        path: &str,
    ) -> Result<Tree, Error> {
        match schema.kind {
            Kind::Structure | Kind::Union => self.structure(schema, node, path),
            Kind::List => self.list(schema, flattened, node, path),
            Kind::Map => self.map(schema, flattened, node, path),
            Kind::String
            | Kind::Blob
            | Kind::Boolean
            | Kind::Integer
            | Kind::Long
            | Kind::Float
            | Kind::Double
            | Kind::Timestamp => {
                let Some(text) = &node.value else {
                    return Err(malformed(format!(
                        "Start of structure or list found where not expected: {path}"
                    )));
                };
                scalar::parse(schema, format, text).ok_or_else(|| {
                    malformed(format!("The value {text} of {path} is not a valid {:?}", schema.kind))
                })
            }
            Kind::Document => Err(malformed(format!("{path} can not be sent in a form"))),
        }
    }

    fn list(&self, schema: &'static Schema, flattened: bool, node: &Node, path: &str) -> Result<Tree, Error> {
        let member = &schema.members[0];
        let format = scalar::format_of(member, TimestampFormat::Iso8601);
        let mut list = Vec::new();
        for (index, item) in items(node, (!flattened).then(|| member.location_name.unwrap_or("member"))) {
            let nested = member.flattened || member.schema.flattened;
            list.push(self.value(member.schema, nested, format, item, &format!("{path}.{index}"))?);
        }
        Ok(Tree::List(list))
    }

    fn map(&self, schema: &'static Schema, flattened: bool, node: &Node, path: &str) -> Result<Tree, Error> {
        let (key, value) = (&schema.members[0], &schema.members[1]);
        let format = scalar::format_of(value, TimestampFormat::Iso8601);
        let mut entries: Vec<(String, Tree)> = Vec::new();
        for (index, entry) in items(node, (!flattened).then_some("entry")) {
            let path = format!("{path}.{index}");
            let name = entry.children.get(key.wire_name()).and_then(|n| n.value.clone());
            let name = name.ok_or_else(|| malformed(format!("{path} is an entry without a key")))?;
            let inside = entry.children.get(value.wire_name());
            let inside = inside.ok_or_else(|| malformed(format!("{path} is an entry without a value")))?;
            let nested = value.flattened || value.schema.flattened;
            let tree = self.value(value.schema, nested, format, inside, &path)?;
            entries.retain(|(known, _)| *known != name);
            entries.push((name, tree));
        }
        Ok(Tree::Map(entries))
    }
}

/// The numbered children in numeric order; below `wrapper` if there is one. Gaps are passed over, as AWS does.
fn items<'a>(node: &'a Node, wrapper: Option<&str>) -> Vec<(u32, &'a Node)> {
    let node = match wrapper {
        Some(name) => match node.children.get(name) {
            Some(node) => node,
            None => return Vec::new(),
        },
        None => node,
    };
    let numbered = node.children.iter().filter_map(|(name, child)| Some((name.parse().ok()?, child)));
    let mut items: Vec<(u32, &Node)> = numbered.collect();
    items.sort_by_key(|(index, _)| *index);
    items
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
