//! Structures and enumerations, and their ways to trees and back.

use super::model::{Member, Shape};
use super::naming;
use super::plan::{Plan, Side};
use std::fmt::Write as _;

pub fn emit(plan: &Plan, out: &mut String) {
    let mut with_serde = Vec::new();
    for (&name, shape) in plan.shapes.iter().filter(|(_, s)| s.is_structure()) {
        let rust = plan.type_of(name);
        structure(plan, shape, rust, &plan.schema_of(name), out);
        if !plan.has_stream(shape) {
            with_serde.push(rust.to_owned());
        }
    }
    for empty in &plan.empties {
        structure(plan, empty, &empty.name, &naming::screaming(&empty.name), out);
        with_serde.push(empty.name.clone());
    }
    for side in plan.operations.iter().flat_map(|p| [&p.input, &p.output]) {
        alias(plan, side, out);
    }
    if !with_serde.is_empty() {
        let _ = writeln!(out, "crate::serde_by_tree!(\n    {},\n);\n", with_serde.join(",\n    "));
    }
    enumerations(plan, out);
}

/// `pub type CreateRestApiOutput = RestApi`, where the operation's own name is not the shape's.
fn alias(plan: &Plan, side: &Side, out: &mut String) {
    if let Some(shape) = side.shape {
        let rust = plan.type_of(shape);
        if rust != side.name {
            let _ = writeln!(out, "pub type {} = {rust};\n", side.name);
        }
    }
}

fn structure(plan: &Plan, shape: &Shape, rust: &str, schema: &str, out: &mut String) {
    let derives = if plan.has_stream(shape) { "Debug, Default" } else { "Clone, Debug, PartialEq, Default" };
    let _ = writeln!(out, "#[derive({derives})]\npub struct {rust} {{");
    for member in &shape.members {
        let plain = plan.member_type(shape, member);
        let field = naming::field(&member.name);
        if plan.is_optional(shape, member) {
            let _ = writeln!(out, "    pub {field}: Option<{plain}>,");
        } else {
            let _ = writeln!(out, "    pub {field}: {plain},");
        }
    }
    out.push_str("}\n\n");
    tree_value(plan, shape, rust, out);
    let _ = writeln!(
        out,
        "impl crate::Shape for {rust} {{\n    const SCHEMA: &'static crate::Schema = &schema::{schema};\n}}\n"
    );
}

fn tree_value(plan: &Plan, shape: &Shape, rust: &str, out: &mut String) {
    let optional = |member: &Member| if plan.is_optional(shape, member) { "_optional" } else { "" };
    let _ = writeln!(out, "impl crate::TreeValue for {rust} {{");
    out.push_str("    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {\n");
    if shape.members.is_empty() {
        out.push_str("        tree.structure()?;\n        Ok(Self {})\n    }\n");
        out.push_str("    fn into_tree(self) -> crate::Tree {\n        crate::Tree::Structure(crate::Structure::default())\n    }\n}\n\n");
        return;
    }
    out.push_str("        let mut s = tree.structure()?;\n        Ok(Self {\n");
    for (index, member) in shape.members.iter().enumerate() {
        let _ = writeln!(
            out,
            "            {}: s.take{}({index})?,",
            naming::field(&member.name),
            optional(member)
        );
    }
    out.push_str("        })\n    }\n    fn into_tree(self) -> crate::Tree {\n");
    let _ = writeln!(out, "        let mut s = crate::Structure::with_members({});", shape.members.len());
    for (index, member) in shape.members.iter().enumerate() {
        let field = naming::field(&member.name);
        let _ = writeln!(out, "        s.put{}({index}, self.{field});", optional(member));
    }
    out.push_str("        crate::Tree::Structure(s)\n    }\n}\n\n");
}

fn enumerations(plan: &Plan, out: &mut String) {
    let closed: Vec<&Shape> = plan.shapes.values().copied().filter(|s| plan.is_closed_enum(s)).collect();
    if closed.is_empty() {
        return;
    }
    out.push_str("crate::string_enum! {\n");
    for shape in closed {
        let _ = writeln!(out, "    pub enum {} {{", plan.type_of(&shape.name));
        for (variant, value) in naming::variants(&shape.values).iter().zip(&shape.values) {
            let _ = writeln!(out, "        {variant} = {value:?},");
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::tests::small;

    #[test]
    fn a_structure_an_alias_and_an_enumeration() {
        let model = small(
            r#""protocol": "json""#,
            r#""GetRequest": {"type": "structure", "required": ["Type"], "members": {
                   "Type": {"shape": "Kind"}, "Old": {"shape": "GetResult"}}},
               "GetResult": {"type": "structure", "members": {}},
               "Kind": {"type": "string", "enum": ["ONE_TWO", "three"]}"#,
        );
        let plan = Plan::new(&model, &["Get".to_owned()]).unwrap();
        let mut text = String::new();
        emit(&plan, &mut text);
        for wanted in [
            "#[derive(Clone, Debug, PartialEq, Default)]\npub struct GetInput {\n    pub r#type: Kind,\n    \
             pub old: Option<GetResult>,\n}\n",
            "            r#type: s.take(0)?,\n            old: s.take_optional(1)?,\n",
            "        let mut s = crate::Structure::with_members(2);\n        s.put(0, self.r#type);\n        \
             s.put_optional(1, self.old);\n",
            "const SCHEMA: &'static crate::Schema = &schema::GET_REQUEST;",
            "pub type GetOutput = GetResult;",
            "    pub enum Kind {\n        OneTwo = \"ONE_TWO\",\n        Three = \"three\",\n    }\n",
            "crate::serde_by_tree!(\n    GetInput,\n    GetResult,\n);",
        ] {
            assert!(text.contains(wanted), "{wanted}\nis not in\n{text}");
        }
    }

    #[test]
    fn a_stream_takes_clone_and_serde_away() {
        let model = small(
            r#""protocol": "rest-xml""#,
            r#""GetRequest": {"type": "structure", "members": {}},
               "GetResult": {"type": "structure", "members": {"Body": {"shape": "Body", "streaming": true}}},
               "Body": {"type": "blob"}"#,
        );
        let plan = Plan::new(&model, &["Get".to_owned()]).unwrap();
        let mut text = String::new();
        emit(&plan, &mut text);
        assert!(text.contains(
            "#[derive(Debug, Default)]\npub struct GetOutput {\n    pub body: Option<crate::ByteStream>,"
        ));
        assert!(text.contains("serde_by_tree!(\n    GetInput,\n)"), "{text}");
    }
}
