//! The values of a template with their intrinsic functions, checked for shape once, when the template is
//! read. Everything after that (finding references, evaluation) works on this and not on text.

use indexmap::IndexMap;

use super::references::{Target, walk};
use crate::spanned::{DocumentError, Mapping, Node, Span, Value};

/// A value of a template, and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    pub kind: Kind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Scalar(serde_json::Value),
    Sequence(Vec<Expression>),
    Mapping(IndexMap<String, Expression>),
    Function(Box<Function>),
}

/// An intrinsic function with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub enum Function {
    Ref(String),
    GetAtt {
        resource: String,
        attribute: Expression,
    },
    Sub {
        parts: Vec<SubPart>,
        variables: IndexMap<String, Expression>,
    },
    Join {
        delimiter: String,
        list: Expression,
    },
    Split {
        delimiter: String,
        source: Expression,
    },
    Select {
        index: Expression,
        list: Expression,
    },
    FindInMap {
        map: Expression,
        key: Expression,
        attribute: Expression,
    },
    If {
        condition: String,
        then: Expression,
        otherwise: Expression,
    },
    Equals(Expression, Expression),
    And(Vec<Expression>),
    Or(Vec<Expression>),
    Not(Expression),
    Condition(String),
    Base64(Expression),
    GetAZs(Expression),
    ImportValue(Expression),
    Cidr {
        block: Expression,
        count: Expression,
        bits: Option<Expression>,
    },
    Contains(Expression, Expression),
    EachMemberEquals(Expression, Expression),
    EachMemberIn(Expression, Expression),
    RefAll(String),
    /// A parameter, and an attribute of the thing that it names.
    ValueOf(String, String),
    ValueOfAll(String, String),
}

impl Function {
    /// Every expression inside, whatever it is for.
    pub fn arguments(&self) -> Vec<&Expression> {
        match self {
            Self::Ref(_)
            | Self::Condition(_)
            | Self::RefAll(_)
            | Self::ValueOf(_, _)
            | Self::ValueOfAll(_, _) => vec![],
            Self::GetAtt { attribute: one, .. }
            | Self::Join { list: one, .. }
            | Self::Split { source: one, .. }
            | Self::Not(one)
            | Self::Base64(one)
            | Self::GetAZs(one)
            | Self::ImportValue(one) => vec![one],
            Self::Select { index: one, list: two }
            | Self::If { then: one, otherwise: two, .. }
            | Self::Equals(one, two)
            | Self::Contains(one, two)
            | Self::EachMemberEquals(one, two)
            | Self::EachMemberIn(one, two) => vec![one, two],
            Self::FindInMap { map, key, attribute } => vec![map, key, attribute],
            Self::Cidr { block, count, bits } => [block, count].into_iter().chain(bits).collect(),
            Self::And(items) | Self::Or(items) => items.iter().collect(),
            Self::Sub { variables, .. } => variables.values().collect(),
        }
    }
}

/// A piece of the text of `Fn::Sub`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubPart {
    Text(String),
    /// `${Name}`: a variable of this `Fn::Sub`, a parameter, a pseudo parameter or a resource.
    Name(String),
    /// `${Resource.Attribute}`.
    Attribute {
        resource: String,
        attribute: String,
    },
}

/// The section in which an expression stands: it decides which functions mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    Resources,
    Outputs,
    Conditions,
    Rules,
}

impl Block {
    pub fn name(self) -> &'static str {
        match self {
            Self::Resources => "Resources",
            Self::Outputs => "Outputs",
            Self::Conditions => "Conditions",
            Self::Rules => "Rules",
        }
    }

    /// Whether `Condition: X` is a function here. In resources it is data: the condition of an IAM statement.
    fn is_logic(self) -> bool {
        match self {
            Self::Resources | Self::Outputs => false,
            Self::Conditions | Self::Rules => true,
        }
    }
}

const SUPPORTED: &str = "Fn::Base64, Fn::GetAtt, Fn::GetAZs, Fn::ImportValue, Fn::Join, Fn::Split, Fn::FindInMap, \
    Fn::Select, Ref, Fn::Equals, Fn::If, Fn::Not, Condition, Fn::And, Fn::Or, Fn::Contains, \
    Fn::EachMemberEquals, Fn::EachMemberIn, Fn::ValueOf, Fn::ValueOfAll, Fn::RefAll, Fn::Sub, Fn::Cidr";

type Parsed<T> = Result<T, DocumentError>;

impl Expression {
    pub fn parse(node: &Node, block: Block) -> Parsed<Self> {
        let kind = match &node.value {
            Value::Null => return Err(null_value(node.span)),
            Value::Bool(_) | Value::Number(_) | Value::String(_) => Kind::Scalar(node.to_json()),
            Value::Sequence(items) => Kind::Sequence(each(items.iter().enumerate(), |(index, item)| {
                Self::parse(item, block).map_err(|error| error.within(&index.to_string()))
            })?),
            Value::Mapping(mapping) => match function_of(mapping, block)? {
                Some((name, argument)) => {
                    let function =
                        parse_function(name, argument, block).map_err(|error| error.within(name))?;
                    Kind::Function(Box::new(function))
                }
                None => Kind::Mapping(parse_mapping(mapping, block)?),
            },
        };
        Ok(Self { kind, span: node.span })
    }

    /// The text, if this is a literal string.
    pub fn as_literal(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(value) => value.as_str(),
            Kind::Sequence(_) | Kind::Mapping(_) | Kind::Function(_) => None,
        }
    }

    /// A key of a literal mapping.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.kind {
            Kind::Mapping(mapping) => mapping.get(key),
            Kind::Scalar(_) | Kind::Sequence(_) | Kind::Function(_) => None,
        }
    }
}

fn each<T, U>(items: impl Iterator<Item = T>, parse: impl FnMut(T) -> Parsed<U>) -> Parsed<Vec<U>> {
    items.map(parse).collect()
}

fn parse_mapping(mapping: &Mapping, block: Block) -> Parsed<IndexMap<String, Expression>> {
    mapping
        .iter()
        .map(|(key, entry)| match Expression::parse(&entry.node, block) {
            Ok(expression) => Ok((key.clone(), expression)),
            Err(error) => Err(error.within(key)),
        })
        .collect()
}

pub(super) fn null_value(span: Span) -> DocumentError {
    // The path is only known further out; `Template::parse` puts it in front, as CloudFormation does.
    DocumentError::new(span, "'null' values are not allowed in templates")
}

/// The function that a mapping calls, if it is one: its only key is `Ref` or starts with `Fn::`.
fn function_of(mapping: &Mapping, block: Block) -> Parsed<Option<(&str, &Node)>> {
    let is_function =
        |key: &str| key == "Ref" || key.starts_with("Fn::") || (key == "Condition" && block.is_logic());
    let Some((key, entry)) = mapping.iter().find(|(key, _)| is_function(key)) else { return Ok(None) };
    if mapping.len() == 1 {
        return Ok(Some((key, &entry.node)));
    }
    if !key.starts_with("Fn::") {
        // An object of some service may well have a property that is called Ref.
        return Ok(None);
    }
    let message = format!("Template error: {key} must be the only key of its object");
    Err(DocumentError::new(entry.key_span, message)
        .hint("an object is either a function or has properties, not both"))
}

fn parse_function(name: &str, node: &Node, block: Block) -> Parsed<Function> {
    if block == Block::Conditions
        && matches!(name, "Fn::GetAtt" | "Fn::ImportValue" | "Fn::GetAZs" | "Fn::If")
    {
        return Err(DocumentError::new(
            node.span,
            format!("Template error: Cannot use {name} in Conditions."),
        ));
    }
    match name {
        "Ref" => Ok(Function::Ref(string(
            node,
            "Template error: every Ref object must have a single String value.",
        )?)),
        "Condition" => Ok(Function::Condition(string(node, EVERY_CONDITION)?)),
        "Fn::GetAtt" => get_att(node, block),
        "Fn::Sub" => sub(node, block),
        "Fn::Join" => join(node, block),
        "Fn::Split" => split(node, block),
        "Fn::Select" => select(node, block),
        "Fn::FindInMap" => find_in_map(node, block),
        "Fn::If" => conditional(node, block),
        "Fn::And" => Ok(Function::And(two_to_ten(node, name, block)?)),
        "Fn::Or" => Ok(Function::Or(two_to_ten(node, name, block)?)),
        "Fn::Not" => not(node, block),
        "Fn::Equals" => {
            let message = "Template error: every Fn::Equals object requires a list of 2 string parameters.";
            pair(node, block, message).map(|(left, right)| Function::Equals(left, right))
        }
        "Fn::Base64" => text_argument(
            node,
            block,
            "Template error: every Fn::Base64 object must have a String-typed value.",
        )
        .map(Function::Base64),
        "Fn::GetAZs" => text_argument(
            node,
            block,
            "Template error: every Fn::GetAZs object must have a String-typed value.",
        )
        .map(Function::GetAZs),
        "Fn::ImportValue" => import_value(node, block),
        "Fn::Cidr" => cidr(node, block),
        "Fn::Contains"
        | "Fn::EachMemberEquals"
        | "Fn::EachMemberIn"
        | "Fn::RefAll"
        | "Fn::ValueOf"
        | "Fn::ValueOfAll" => rule_function(name, node, block),
        _ => Err(unsupported(name, node.span)),
    }
}

const EVERY_CONDITION: &str = "Template format error: Every Condition member must be a string.";

fn unsupported(name: &str, span: Span) -> DocumentError {
    let transform = match name {
        "Fn::Length" | "Fn::ToJsonString" => Some("AWS::LanguageExtensions"),
        _ if name.starts_with("Fn::ForEach::") => Some("AWS::LanguageExtensions"),
        _ => None,
    };
    let message = format!(
        "Template format error: Encountered unsupported function: {name} Supported functions are: [{SUPPORTED}]"
    );
    let error = DocumentError::new(span, message);
    match transform {
        Some(transform) => {
            error.hint(format!("{name} belongs to {transform}, without which it is not served here"))
        }
        None => error,
    }
}

fn string(node: &Node, message: &str) -> Parsed<String> {
    match node.scalar_text() {
        Some(text) if !text.is_empty() => Ok(text.into_owned()),
        _ => Err(DocumentError::new(node.span, message)),
    }
}

/// The arguments as a list of one of these lengths.
fn arguments<'a>(
    node: &'a Node,
    lengths: std::ops::RangeInclusive<usize>,
    message: &str,
) -> Parsed<&'a [Node]> {
    node.as_sequence()
        .filter(|items| lengths.contains(&items.len()))
        .ok_or_else(|| DocumentError::new(node.span, message))
}

fn pair(node: &Node, block: Block, message: &str) -> Parsed<(Expression, Expression)> {
    let items = arguments(node, 2..=2, message)?;
    Ok((Expression::parse(&items[0], block)?, Expression::parse(&items[1], block)?))
}

/// An argument that must become a string: a scalar, or a function that is left to evaluation.
fn text_argument(node: &Node, block: Block, message: &str) -> Parsed<Expression> {
    let expression = Expression::parse(node, block)?;
    match expression.kind {
        Kind::Scalar(_) | Kind::Function(_) => Ok(expression),
        Kind::Sequence(_) | Kind::Mapping(_) => Err(DocumentError::new(node.span, message)),
    }
}

fn get_att(node: &Node, block: Block) -> Parsed<Function> {
    let wrong = || {
        let message = "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name \
            and the resource attribute";
        DocumentError::new(node.span, message)
    };
    if let Some((resource, attribute)) = node.as_str().and_then(|text| text.split_once('.')) {
        if resource.is_empty() || attribute.is_empty() {
            return Err(wrong());
        }
        let kind = Kind::Scalar(attribute.into());
        return Ok(Function::GetAtt {
            resource: resource.to_owned(),
            attribute: Expression { kind, span: node.span },
        });
    }
    match node.as_sequence() {
        Some([resource, attribute]) => {
            let resource = resource.as_str().filter(|text| !text.is_empty()).ok_or_else(wrong)?.to_owned();
            let attribute = Expression::parse(attribute, block)?;
            match &attribute.kind {
                Kind::Scalar(value) if value.as_str().is_some_and(|text| !text.is_empty()) => {}
                Kind::Function(_) => {}
                Kind::Scalar(_) | Kind::Sequence(_) | Kind::Mapping(_) => return Err(wrong()),
            }
            Ok(Function::GetAtt { resource, attribute })
        }
        _ => Err(wrong()),
    }
}

fn sub(node: &Node, block: Block) -> Parsed<Function> {
    let wrong = || {
        let message = "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. \
            Specify a string as first argument, and an optional second argument to specify a mapping of values to \
            replace in the string";
        DocumentError::new(node.span, message)
    };
    let (text, variables) = match node.as_sequence() {
        None => (node, IndexMap::new()),
        Some([text, variables]) => (
            text,
            parse_mapping(variables.as_mapping().ok_or_else(wrong)?, block).map_err(|e| e.within("1"))?,
        ),
        Some(_) => return Err(wrong()),
    };
    let parts = sub_parts(&text.scalar_text().ok_or_else(wrong)?, &variables, text.span)?;
    Ok(Function::Sub { parts, variables })
}

/// Cuts `a ${B} ${C.D} ${!E}` into its parts. `${!E}` is the way to write a literal `${E}`, and a `$`
/// before anything else, or a `${` that is never closed, is only text.
fn sub_parts(text: &str, variables: &IndexMap<String, Expression>, span: Span) -> Parsed<Vec<SubPart>> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start..].find('}') else { break };
        let name = &rest[start + 2..start + length];
        literal.push_str(&rest[..start]);
        rest = &rest[start + length + 1..];
        if let Some(escaped) = name.strip_prefix('!') {
            literal.push_str("${");
            literal.push_str(escaped);
            literal.push('}');
            continue;
        }
        let name = name.trim();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "_.:".contains(c)) {
            let message = "Template error: variable names in Fn::Sub syntax must contain only alphanumeric \
                characters, underscores, periods, and colons";
            return Err(DocumentError::new(span, message)
                .hint(format!("write ${{!{name}}} for a literal ${{{name}}}")));
        }
        if !literal.is_empty() {
            parts.push(SubPart::Text(std::mem::take(&mut literal)));
        }
        parts.push(match name.split_once('.') {
            Some((resource, attribute)) if !variables.contains_key(name) => {
                SubPart::Attribute { resource: resource.to_owned(), attribute: attribute.to_owned() }
            }
            _ => SubPart::Name(name.to_owned()),
        });
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        parts.push(SubPart::Text(literal));
    }
    Ok(parts)
}

/// A list that is written out, or a function that is left to evaluation.
fn list(node: &Node, block: Block, message: &str) -> Parsed<Expression> {
    let expression = Expression::parse(node, block)?;
    match expression.kind {
        Kind::Sequence(_) | Kind::Function(_) => Ok(expression),
        Kind::Scalar(_) | Kind::Mapping(_) => Err(DocumentError::new(node.span, message)),
    }
}

fn join(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a \
        list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
    let items = arguments(node, 2..=2, message)?;
    let delimiter =
        items[0].scalar_text().ok_or_else(|| DocumentError::new(items[0].span, message))?.into_owned();
    Ok(Function::Join { delimiter, list: list(&items[1], block, message).map_err(|e| e.within("1"))? })
}

fn split(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a \
        string to be split or a function that returns a string to be split.";
    let items = arguments(node, 2..=2, message)?;
    let delimiter = string(&items[0], message)?;
    Ok(Function::Split {
        delimiter,
        source: text_argument(&items[1], block, message).map_err(|e| e.within("1"))?,
    })
}

fn select(node: &Node, block: Block) -> Parsed<Function> {
    let message =
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
    let items = arguments(node, 2..=2, message)?;
    let index = text_argument(&items[0], block, message).map_err(|e| e.within("0"))?;
    Ok(Function::Select { index, list: list(&items[1], block, message).map_err(|e| e.within("1"))? })
}

fn find_in_map(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and \
        the attribute for return value";
    if node.as_sequence().is_some_and(|items| items.len() == 4) {
        return Err(DocumentError::new(node.span, message)
            .hint("a default value belongs to AWS::LanguageExtensions, which is not served"));
    }
    let items = arguments(node, 3..=3, message)?;
    let mut parsed = each(items.iter().enumerate(), |(index, item)| {
        text_argument(item, block, message).map_err(|e| e.within(&index.to_string()))
    })?
    .into_iter();
    let mut next = || parsed.next().expect("there are three arguments");
    Ok(Function::FindInMap { map: next(), key: next(), attribute: next() })
}

fn conditional(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: Fn::If requires a list argument with three elements: the name of a condition, the \
        value if it is true, and the value if it is false";
    let items = arguments(node, 3..=3, message)?;
    let condition = match items[0].as_mapping().and_then(|mapping| mapping.get("Condition")) {
        Some(entry) => string(&entry.node, message)?,
        None => string(&items[0], message)?,
    };
    let branch =
        |index: usize| Expression::parse(&items[index], block).map_err(|e| e.within(&index.to_string()));
    Ok(Function::If { condition, then: branch(1)?, otherwise: branch(2)? })
}

/// The arguments of `Fn::And` and its like are conditions wherever they stand.
fn two_to_ten(node: &Node, name: &str, block: Block) -> Parsed<Vec<Expression>> {
    let message = format!(
        "Template error: every {name} object requires a list of at least 2 and at most 10 boolean parameters."
    );
    let items = arguments(node, 2..=10, &message)?;
    each(items.iter().enumerate(), |(index, item)| {
        boolean(item, block, &message).map_err(|error| error.within(&index.to_string()))
    })
}

fn not(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: every Fn::Not object requires one boolean parameter.";
    let items = arguments(node, 1..=1, message)?;
    boolean(&items[0], block, message).map(Function::Not).map_err(|error| error.within("0"))
}

fn boolean(node: &Node, block: Block, message: &str) -> Parsed<Expression> {
    let block = if block == Block::Rules { block } else { Block::Conditions };
    let expression = Expression::parse(node, block)?;
    match &expression.kind {
        Kind::Function(_) => Ok(expression),
        Kind::Scalar(value) if matches!(value.as_str(), Some("true" | "false")) || value.is_boolean() => {
            Ok(expression)
        }
        Kind::Scalar(_) | Kind::Sequence(_) | Kind::Mapping(_) => Err(DocumentError::new(node.span, message)),
    }
}

fn import_value(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: the attribute in Fn::ImportValue must be a string or a function that returns a string";
    let argument = text_argument(node, block, message)?;
    // A `Ref` to a resource is found out by evaluation: which names are resources is not known yet.
    let mut wrong = None;
    walk(&argument, None, &mut |found| {
        if matches!(found.target, Target::Attribute { .. }) {
            wrong = Some(found.span);
        }
    });
    match wrong {
        None => Ok(Function::ImportValue(argument)),
        Some(span) => Err(DocumentError::new(span, IMPORT_DEPENDS)),
    }
}

pub(super) const IMPORT_DEPENDS: &str = "Template error: the attribute in Fn::ImportValue must not depend on any \
    resources, imported values, or Fn::GetAZs";

fn cidr(node: &Node, block: Block) -> Parsed<Function> {
    let message = "Template error: every Fn::Cidr object requires two parameters, (1) a CIDR block and (2) the number \
        of CIDRs to generate, and an optional third, the number of subnet bits";
    let items = arguments(node, 2..=3, message)?;
    let argument =
        |index: usize| text_argument(&items[index], block, message).map_err(|e| e.within(&index.to_string()));
    let bits = if items.len() == 3 { Some(argument(2)?) } else { None };
    Ok(Function::Cidr { block: argument(0)?, count: argument(1)?, bits })
}

fn rule_function(name: &str, node: &Node, block: Block) -> Parsed<Function> {
    if block != Block::Rules {
        let message = format!("Template error: {name} can only be used in the Rules block of the template");
        return Err(DocumentError::new(node.span, message));
    }
    let message = format!("Template error: every {name} object requires two parameters");
    let names = || -> Parsed<(String, String)> {
        let items = arguments(node, 2..=2, &message)?;
        Ok((string(&items[0], &message)?, string(&items[1], &message)?))
    };
    match name {
        "Fn::Contains" => pair(node, block, &message).map(|(list, value)| Function::Contains(list, value)),
        "Fn::EachMemberEquals" => {
            pair(node, block, &message).map(|(list, value)| Function::EachMemberEquals(list, value))
        }
        "Fn::EachMemberIn" => {
            pair(node, block, &message).map(|(list, all)| Function::EachMemberIn(list, all))
        }
        "Fn::ValueOf" => names().map(|(parameter, attribute)| Function::ValueOf(parameter, attribute)),
        "Fn::ValueOfAll" => names().map(|(kind, attribute)| Function::ValueOfAll(kind, attribute)),
        _ => string(node, "Template error: every Fn::RefAll object must be a parameter type")
            .map(Function::RefAll),
    }
}
