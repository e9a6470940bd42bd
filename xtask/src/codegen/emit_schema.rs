//! Schemas: the model's constraints and names as statics.

use super::model::{Kind, Member, Shape};
use super::naming;
use super::plan::Plan;
use std::fmt::Write as _;

pub fn emit(plan: &Plan, out: &mut String) {
    let mut statics = String::new();
    for (&name, shape) in plan.shapes.iter().filter(|(_, s)| !s.is_plain_scalar()) {
        static_item(plan, shape, &plan.schema_of(name), &[], &mut statics);
        // A blob is a stream by the member that holds it; gathered elsewhere, it may be the same shape.
        if shape.kind == Kind::Blob && is_streamed_by_member(plan, shape) {
            static_item(plan, shape, &streaming_name(name), &[".streaming()"], &mut statics);
        }
    }
    for (&name, shape) in plan.shapes.iter().filter(|(_, s)| s.is_plain_scalar() && s.kind == Kind::Blob) {
        if is_streamed_by_member(plan, shape) {
            static_item(plan, shape, &streaming_name(name), &[".streaming()"], &mut statics);
        }
    }
    for empty in &plan.empties {
        static_item(plan, empty, &naming::screaming(&empty.name), &[], &mut statics);
    }
    out.push_str("/// The shapes as the model has them.\npub mod schema {\n");
    let names = ["Kind", "Location", "Member", "Schema", "TimestampFormat", "scalar"];
    let used: Vec<&str> = names
        .into_iter()
        .filter(|name| *name == "Schema" || statics.contains(&format!("{name}::")))
        .collect();
    let _ = writeln!(out, "    use crate::{{{}}};\n", used.join(", "));
    out.push_str(&statics);
    out.push_str("}\n");
}

fn streaming_name(shape: &str) -> String {
    format!("{}_STREAMING", naming::screaming(shape))
}

fn is_streamed_by_member(plan: &Plan, shape: &Shape) -> bool {
    !shape.streaming
        && plan.shapes.values().flat_map(|s| &s.members).any(|m| m.streaming && m.shape == shape.name)
}

fn static_item(plan: &Plan, shape: &Shape, name: &str, more: &[&str], out: &mut String) {
    let _ = write!(
        out,
        "    pub static {name}: Schema = Schema::plain({:?}, Kind::{:?})",
        shape.name, shape.kind
    );
    let mut calls = calls(plan, shape);
    calls.extend(more.iter().map(|&call| call.to_owned()));
    for call in calls {
        let _ = write!(out, "\n        {call}");
    }
    out.push_str(";\n");
}

fn calls(plan: &Plan, shape: &Shape) -> Vec<String> {
    let mut calls = Vec::new();
    if !shape.members.is_empty() {
        let lines = shape.members.iter().map(|m| format!("            {},\n", member(plan, m)));
        let members = lines.collect::<Vec<_>>().concat();
        calls.push(format!(".members(&[\n{members}        ])"));
    }
    calls.extend(shape.min.map(|min| format!(".min({min:?})")));
    calls.extend(shape.max.map(|max| format!(".max({max:?})")));
    calls.extend(shape.pattern.as_ref().map(|p| format!(".pattern({})", naming::literal(p))));
    calls.extend(enumeration(plan, shape));
    calls.extend(shape.sensitive.then(|| ".sensitive()".to_owned()));
    calls.extend(shape.flattened.then(|| ".flattened()".to_owned()));
    calls.extend(shape.timestamp_format.as_deref().map(timestamp));
    let payload = shape.payload.as_ref().and_then(|p| shape.members.iter().position(|m| m.name == *p));
    calls.extend(payload.map(|index| format!(".payload({index})")));
    calls.extend(shape.streaming.then(|| ".streaming()".to_owned()));
    calls.extend(shape.location_name.as_ref().map(|name| format!(".wire({name:?})")));
    calls.extend(shape.xml_namespace.as_ref().map(|uri| format!(".namespace({uri:?})")));
    calls
}

fn enumeration(plan: &Plan, shape: &Shape) -> Option<String> {
    if shape.values.is_empty() || plan.is_unchecked(shape) {
        None
    } else if plan.is_closed_enum(shape) {
        Some(format!(".one_of(super::{}::VALUES)", plan.type_of(&shape.name)))
    } else {
        let values: Vec<String> = shape.values.iter().map(|v| format!("{v:?}")).collect();
        Some(format!(".one_of(&[{}])", values.join(", ")))
    }
}

fn timestamp(format: &str) -> String {
    let variant = match format {
        "iso8601" => "Iso8601",
        "rfc822" => "Rfc822",
        _ => "UnixTimestamp",
    };
    format!(".timestamp(TimestampFormat::{variant})")
}

fn member(plan: &Plan, member: &Member) -> String {
    let schema =
        if member.streaming && plan.is_stream(member) && !plan.shapes[member.shape.as_str()].streaming {
            streaming_name(&member.shape)
        } else {
            plan.schema_of(&member.shape)
        };
    let mut text = format!("Member::plain({:?}, &{schema})", member.name);
    if member.required {
        text.push_str(".required()");
    }
    let location = match member.location.as_deref() {
        Some("uri") => Some("Uri"),
        Some("querystring") => Some("QueryString"),
        Some("header") => Some("Header"),
        Some("headers") => Some("Headers"),
        Some("statusCode") => Some("StatusCode"),
        _ => None,
    };
    if let Some(location) = location {
        let _ = write!(text, ".at(Location::{location})");
    }
    if let Some(name) = member.location_name.as_ref().filter(|name| **name != member.name) {
        let _ = write!(text, ".wire({name:?})");
    }
    if let Some(name) = &member.query_name {
        let _ = write!(text, ".query({name:?})");
    }
    if let Some(format) = &member.timestamp_format {
        text.push_str(&timestamp(format));
    }
    for (is, call) in [
        (member.xml_attribute, ".attribute()"),
        (member.flattened, ".flattened()"),
        (member.idempotency_token, ".token()"),
        (member.json_value, ".json()"),
    ] {
        text.push_str(if is { call } else { "" });
    }
    if let Some(uri) = &member.xml_namespace {
        let _ = write!(text, ".namespace({uri:?})");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::tests::small;

    #[test]
    fn every_trait_has_its_call() {
        let model = small(
            r#""protocol": "rest-xml""#,
            r#""GetRequest": {"type": "structure", "required": ["Name"], "payload": "Body", "members": {
                   "Name": {"shape": "Name", "location": "uri", "locationName": "Name"},
                   "Since": {"shape": "Time", "location": "header", "locationName": "x-since"},
                   "Body": {"shape": "Body", "streaming": true},
                   "Tags": {"shape": "Tags", "flattened": true, "queryName": "T", "xmlNamespace": {"uri": "u"}},
                   "Token": {"shape": "Text", "idempotencyToken": true, "jsonvalue": true, "xmlAttribute": true}}},
               "Tags": {"type": "map", "flattened": true, "max": 50, "key": {"shape": "Kind", "locationName": "K"},
                   "value": {"shape": "Text"}},
               "Kind": {"type": "string", "enum": ["A"]}, "Text": {"type": "string"}, "Body": {"type": "blob"},
               "Time": {"type": "timestamp", "timestampFormat": "iso8601"},
               "Name": {"type": "string", "min": 1, "pattern": "\\w+", "sensitive": true},
               "GetResult": {"type": "structure", "locationName": "Out", "xmlNamespace": "urn:x", "members": {}}"#,
        );
        let plan = Plan::new(&model, &["Get".to_owned()]).unwrap();
        let mut text = String::new();
        emit(&plan, &mut text);
        for wanted in [
            "use crate::{Kind, Location, Member, Schema, TimestampFormat, scalar};",
            "Member::plain(\"Name\", &NAME).required().at(Location::Uri),",
            "Member::plain(\"Since\", &TIME).at(Location::Header).wire(\"x-since\"),",
            "Member::plain(\"Body\", &BODY_STREAMING),",
            "Member::plain(\"Tags\", &TAGS).query(\"T\").flattened().namespace(\"u\"),",
            "Member::plain(\"Token\", &scalar::STRING).attribute().token().json(),",
            "Member::plain(\"key\", &KIND).wire(\"K\"),",
            ".payload(2)",
            "Schema::plain(\"Body\", Kind::Blob)\n        .streaming()",
            "Schema::plain(\"Kind\", Kind::String)\n        .one_of(super::Kind::VALUES)",
            ".max(50.0)\n        .flattened()",
            ".timestamp(TimestampFormat::Iso8601)",
            ".min(1.0)\n        .pattern(r\"\\w+\")\n        .sensitive()",
            ".wire(\"Out\")\n        .namespace(\"urn:x\")",
        ] {
            assert!(text.contains(wanted), "{wanted}\nis not in\n{text}");
        }
    }
}
