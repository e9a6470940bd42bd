//! What is generated of a model, and under which names.

use super::model::{Kind, Member, Model, Operation, Shape};
use super::naming;
use std::collections::{BTreeMap, BTreeSet};

/// Enumerations that stay strings: AWS adds values to them all the time, or takes or gives ones that the model does not
/// list.
const OPEN: [(&str, &str); 3] =
    [("s3", "BucketLocationConstraint"), ("lambda", "Runtime"), ("lambda", "LastUpdateStatusReasonCode")];

/// Those of [`OPEN`] whose values the schema leaves out too, since the service answers wrong ones in words of its own.
const UNCHECKED: [(&str, &str); 2] = [("s3", "BucketLocationConstraint"), ("lambda", "Runtime")];

/// An enumeration with more values is a string as well.
const MOST_VALUES: usize = 150;

pub struct Plan<'m> {
    pub model: &'m Model,
    pub operations: Vec<Planned<'m>>,
    /// Shapes that operations reach, and empty ones for operations without an input or output.
    pub shapes: BTreeMap<&'m str, &'m Shape>,
    /// Empty structures for operations whose input or output the model leaves out.
    pub empties: Vec<Shape>,
    /// Rust's names of structures and enumerations, by shape.
    types: BTreeMap<&'m str, String>,
    /// Statics, by shape.
    schemas: BTreeMap<&'m str, String>,
    /// Shapes that inputs reach: there, a required member is not optional.
    in_inputs: BTreeSet<&'m str>,
    /// Structures that contain themselves, by the members through which they do.
    recursive: BTreeMap<&'m str, BTreeSet<&'m str>>,
    /// Structures with a stream in them.
    streaming: BTreeSet<&'m str>,
    /// Shapes of errors, by name.
    pub errors: BTreeMap<&'m str, &'m Shape>,
}

pub struct Planned<'m> {
    pub operation: &'m Operation,
    pub input: Side<'m>,
    pub output: Side<'m>,
}

/// The input or output of an operation.
pub struct Side<'m> {
    /// `GetParameterInput`.
    pub name: String,
    /// `None`: the model has none, and an empty one of that name is generated.
    pub shape: Option<&'m str>,
}

impl<'m> Plan<'m> {
    pub fn new(model: &'m Model, allowed: &[String]) -> Result<Self, String> {
        let mut plan = Self {
            model,
            operations: Vec::new(),
            shapes: BTreeMap::new(),
            empties: Vec::new(),
            types: BTreeMap::new(),
            schemas: BTreeMap::new(),
            in_inputs: BTreeSet::new(),
            recursive: BTreeMap::new(),
            streaming: BTreeSet::new(),
            errors: BTreeMap::new(),
        };
        plan.collect_operations(allowed)?;
        plan.name_types()?;
        plan.name_schemas();
        plan.find_recursion();
        plan.find_streams();
        Ok(plan)
    }

    fn collect_operations(&mut self, allowed: &[String]) -> Result<(), String> {
        let model = self.model;
        for name in allowed {
            let operation = model
                .operations
                .get(name)
                .ok_or_else(|| format!("{}: the model has no operation {name}", model.name))?;
            let side = |shape: &'m Option<String>, suffix| Side {
                name: format!("{name}{suffix}"),
                shape: shape.as_deref(),
            };
            let planned = Planned {
                operation,
                input: side(&operation.input, "Input"),
                output: side(&operation.output, "Output"),
            };
            for (side, is_input) in [(&planned.input, true), (&planned.output, false)] {
                match side.shape {
                    Some(shape) => self.reach(shape, is_input)?,
                    None => self.empties.push(Shape::empty(&side.name)),
                }
            }
            for error in &operation.errors {
                self.errors.insert(error, model.shape(error)?);
            }
            self.operations.push(planned);
        }
        Ok(())
    }

    fn reach(&mut self, name: &'m str, is_input: bool) -> Result<(), String> {
        let shape = self.model.shape(name)?;
        if shape.event_stream {
            return Err(format!("{}: {name} is an event stream, which is not generated", self.model.name));
        }
        let new = self.shapes.insert(name, shape).is_none();
        let new_in_input = is_input && self.in_inputs.insert(name);
        if new || new_in_input {
            for member in &shape.members {
                self.reach(&member.shape, is_input)?;
            }
        }
        Ok(())
    }

    /// A structure that is the input or output of one operation and nothing else is called after that operation.
    fn name_types(&mut self) -> Result<(), String> {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for shape in self.shapes.values() {
            for member in &shape.members {
                *uses.entry(&member.shape).or_default() += 1;
            }
        }
        for planned in &self.operations {
            for shape in [planned.input.shape, planned.output.shape].into_iter().flatten() {
                *uses.entry(shape).or_default() += 1;
            }
        }
        let mut taken: BTreeSet<String> = self.operations.iter().map(|p| p.operation.name.clone()).collect();
        taken.extend(self.operations.iter().flat_map(|p| [p.input.name.clone(), p.output.name.clone()]));
        for planned in &self.operations {
            for side in [&planned.input, &planned.output] {
                if let Some(shape) = side.shape.filter(|shape| uses.get(shape) == Some(&1)) {
                    self.types.insert(shape, side.name.clone());
                }
            }
        }
        for (&name, shape) in &self.shapes {
            if self.types.contains_key(name) || !(shape.is_structure() || self.is_closed_enum(shape)) {
                continue;
            }
            let mut rust = naming::type_name(name);
            // A shape that several operations share may bear the name that one of them is to have: that is the alias.
            let is_own_alias = self
                .operations
                .iter()
                .flat_map(|p| [&p.input, &p.output])
                .any(|side| side.name == rust && side.shape == Some(name));
            if !is_own_alias && !taken.insert(rust.clone()) {
                rust.push_str("Shape");
                if !taken.insert(rust.clone()) {
                    return Err(format!("{}: two shapes want the name {rust}", self.model.name));
                }
            }
            self.types.insert(name, rust);
        }
        Ok(())
    }

    fn name_schemas(&mut self) {
        let mut taken = BTreeSet::new();
        for (&name, shape) in &self.shapes {
            if shape.is_plain_scalar() {
                continue;
            }
            let base = naming::screaming(name);
            let mut unique = base.clone();
            let mut n = 2;
            while !taken.insert(unique.clone()) {
                unique = format!("{base}_{n}");
                n += 1;
            }
            self.schemas.insert(name, unique);
        }
    }

    /// A member is recursive if the structure that it holds without a list or map between leads back.
    fn find_recursion(&mut self) {
        for (&name, shape) in self.shapes.iter().filter(|(_, s)| s.is_structure()) {
            let leads_back = |member: &&Member| self.holds(&member.shape, name, &mut BTreeSet::new());
            let members: BTreeSet<&str> =
                shape.members.iter().filter(leads_back).map(|m| m.name.as_str()).collect();
            if !members.is_empty() {
                self.recursive.insert(name, members);
            }
        }
    }

    fn holds(&self, from: &'m str, wanted: &str, seen: &mut BTreeSet<&'m str>) -> bool {
        let shape = self.shapes[from];
        shape.is_structure()
            && (from == wanted
                || (seen.insert(from) && shape.members.iter().any(|m| self.holds(&m.shape, wanted, seen))))
    }

    fn find_streams(&mut self) {
        for (&name, shape) in self.shapes.iter().filter(|(_, s)| s.is_structure()) {
            if shape.members.iter().any(|member| self.is_stream(member)) {
                self.streaming.insert(name);
            }
        }
    }

    pub fn is_stream(&self, member: &Member) -> bool {
        let shape = self.shapes[member.shape.as_str()];
        shape.kind == Kind::Blob && (member.streaming || shape.streaming)
    }

    pub fn has_stream(&self, shape: &Shape) -> bool {
        self.streaming.contains(shape.name.as_str())
    }

    pub fn is_closed_enum(&self, shape: &Shape) -> bool {
        shape.kind == Kind::String
            && !shape.values.is_empty()
            && shape.values.len() <= MOST_VALUES
            && !OPEN.contains(&(self.model.name.as_str(), &shape.name))
    }

    pub fn is_unchecked(&self, shape: &Shape) -> bool {
        UNCHECKED.contains(&(self.model.name.as_str(), &shape.name))
    }

    /// Whether the type of a member is `Option`.
    pub fn is_optional(&self, shape: &Shape, member: &Member) -> bool {
        !(member.required && shape.kind == Kind::Structure && self.in_inputs.contains(shape.name.as_str()))
    }

    /// The Rust type of a structure or closed enumeration.
    pub fn type_of(&self, shape: &str) -> &str {
        &self.types[shape]
    }

    /// The static of a shape, as it is called inside the module of schemas; those without constraints are shared.
    pub fn schema_of(&self, shape: &str) -> String {
        match self.schemas.get(shape) {
            Some(name) => name.clone(),
            None => format!("scalar::{}", format!("{:?}", self.shapes[shape].kind).to_ascii_uppercase()),
        }
    }

    /// The Rust type of a member, without its `Option`.
    pub fn member_type(&self, shape: &Shape, member: &Member) -> String {
        if self.is_stream(member) {
            return "crate::ByteStream".to_owned();
        }
        let plain = self.value_type(&member.shape);
        let boxed = self.recursive.get(shape.name.as_str()).is_some_and(|m| m.contains(member.name.as_str()));
        if boxed { format!("Box<{plain}>") } else { plain }
    }

    fn value_type(&self, name: &str) -> String {
        let shape = self.shapes[name];
        match shape.kind {
            Kind::Structure | Kind::Union => self.types[name].clone(),
            Kind::List => format!("Vec<{}>", self.value_type(&shape.members[0].shape)),
            Kind::Map => format!("indexmap::IndexMap<String, {}>", self.value_type(&shape.members[1].shape)),
            Kind::String if self.is_closed_enum(shape) => self.types[name].clone(),
            Kind::String => "String".to_owned(),
            Kind::Blob => "bytes::Bytes".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Integer => "i32".to_owned(),
            Kind::Long => "i64".to_owned(),
            Kind::Float | Kind::Double => "f64".to_owned(),
            Kind::Timestamp => "crate::Timestamp".to_owned(),
            Kind::Document => "crate::Document".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::tests::small;

    fn model() -> Model {
        small(
            r#""protocol": "json""#,
            r#""GetRequest": {"type": "structure", "required": ["Name", "Kind"], "members": {
                   "Name": {"shape": "Name"}, "Kind": {"shape": "Kind"}, "Tree": {"shape": "Node"},
                   "Both": {"shape": "Both"}}},
               "GetResult": {"type": "structure", "required": ["Id"], "members": {
                   "Id": {"shape": "Name"}, "Both": {"shape": "Both"}, "Body": {"shape": "Body", "streaming": true}}},
               "Both": {"type": "structure", "required": ["Id"], "members": {"Id": {"shape": "Name"}}},
               "Node": {"type": "structure", "members": {
                   "Left": {"shape": "Node"}, "All": {"shape": "Nodes"}, "By": {"shape": "ByName"}}},
               "Nodes": {"type": "list", "member": {"shape": "Node"}},
               "ByName": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Count"}},
               "Count": {"type": "long"}, "Name": {"type": "string", "min": 1}, "Body": {"type": "blob"},
               "Kind": {"type": "string", "enum": ["A", "B"]}, "Unused": {"type": "string"}"#,
        )
    }

    #[test]
    fn types_of_members() {
        let model = model();
        let plan = Plan::new(&model, &["Get".to_owned()]).unwrap();
        let check = |shape: &str, wanted: &[(&str, bool)]| {
            let shape = plan.shapes[shape];
            let got: Vec<_> = shape
                .members
                .iter()
                .map(|m| (plan.member_type(shape, m), plan.is_optional(shape, m)))
                .collect();
            let wanted: Vec<_> = wanted.iter().map(|&(t, o)| (t.to_owned(), o)).collect();
            assert_eq!(got, wanted);
        };
        check("GetRequest", &[("String", false), ("Kind", false), ("Node", true), ("Both", true)]);
        check("GetResult", &[("String", true), ("Both", true), ("crate::ByteStream", true)]);
        check("Both", &[("String", false)]);
        check("Node", &[("Box<Node>", true), ("Vec<Node>", true), ("indexmap::IndexMap<String, i64>", true)]);
        assert_eq!(plan.type_of("GetRequest"), "GetInput");
        assert_eq!(plan.type_of("GetResult"), "GetOutput");
        assert_eq!((plan.schema_of("Count"), plan.schema_of("Name")), ("scalar::LONG".into(), "NAME".into()));
        assert!(!plan.shapes.contains_key("Unused"));
        assert!(plan.has_stream(plan.shapes["GetResult"]) && !plan.has_stream(plan.shapes["GetRequest"]));
    }

    #[test]
    fn unknown_operations_are_named() {
        let model = model();
        let why = Plan::new(&model, &["Put".to_owned()]).err();
        assert_eq!(why.as_deref(), Some("toy: the model has no operation Put"));
    }

    #[test]
    fn shared_shapes_keep_their_names() {
        let model = small(
            r#""protocol": "json""#,
            r#""GetRequest": {"type": "structure", "members": {"R": {"shape": "GetResult"}}},
               "GetResult": {"type": "structure", "members": {}}"#,
        );
        let plan = Plan::new(&model, &["Get".to_owned()]).unwrap();
        assert_eq!(plan.type_of("GetResult"), "GetResult");
        assert_eq!(plan.operations[0].output.name, "GetOutput");
    }
}
