//! Templates as text, and what must come of them.

mod errors;
mod evaluation;
mod operations;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::*;

/// A stack in which resources whose name starts with `Later` are not made yet.
struct World;

impl Environment for World {
    fn resource_ref(&self, logical_id: &str) -> Lookup {
        if logical_id.starts_with("Later") {
            return Lookup::Unknown;
        }
        Lookup::Known(format!("{logical_id}-id").into())
    }

    fn attribute(&self, logical_id: &str, attribute: &str) -> Lookup {
        match attribute {
            "Nope" => Lookup::Missing,
            "List" => Lookup::Known(json!(["one", "two"])),
            _ if logical_id.starts_with("Later") => Lookup::Unknown,
            _ => Lookup::Known(format!("{logical_id}/{attribute}").into()),
        }
    }

    fn import(&self, export_name: &str) -> Lookup {
        match export_name {
            "gone" => Lookup::Missing,
            _ => Lookup::Known(format!("imported {export_name}").into()),
        }
    }

    fn availability_zones(&self, region: &str) -> Vec<String> {
        vec![format!("{region}a"), format!("{region}b")]
    }

    fn value_of(&self, parameter_value: &Value, attribute: &str) -> Lookup {
        Lookup::Known(json!([format!("{attribute} of {}", parameter_value.as_str().unwrap_or("list"))]))
    }

    fn ref_all(&self, _parameter_type: &str) -> Lookup {
        Lookup::Known(json!(["vpc-1", "vpc-2"]))
    }
}

fn stack() -> StackContext {
    StackContext {
        account_id: "012345678901".to_owned(),
        region: "eu-west-1".to_owned(),
        partition: "aws".to_owned(),
        url_suffix: "amazonaws.com".to_owned(),
        stack_id: "arn:aws:cloudformation:eu-west-1:012345678901:stack/demo/1".to_owned(),
        stack_name: "demo".to_owned(),
        notification_arns: vec!["arn:aws:sns:eu-west-1:012345678901:t".to_owned()],
    }
}

fn given(pairs: &[(&str, &str)]) -> IndexMap<String, GivenValue> {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), GivenValue::Value((*text).to_owned()))).collect()
}

fn parse(text: &str) -> Template {
    Template::parse(text).unwrap_or_else(|errors| panic!("{}\nin\n{text}", errors[0]))
}

fn values(template: &Template, pairs: &[(&str, &str)]) -> ParameterValues {
    let given = template.give_parameters(&given(pairs), &BTreeMap::new()).unwrap();
    let found =
        given.ssm_names().into_iter().map(|name| (name.to_owned(), format!("value of {name}"))).collect();
    given.resolve(&found).unwrap()
}

/// Gives an evaluator to a test.
fn with_evaluator<T>(
    template: &Template,
    parameters: &[(&str, &str)],
    test: impl FnOnce(Evaluator<'_>) -> T,
) -> T {
    let (stack, parameters) = (stack(), values(template, parameters));
    let conditions = template.evaluate_conditions(&stack, &parameters).unwrap();
    test(Evaluator {
        template,
        stack: &stack,
        parameters: &parameters,
        conditions: &conditions,
        environment: &World,
    })
}

/// A minimal resource, to which a test puts what it is about.
const BUCKET: &str = "Resources: {B: {Type: 'AWS::S3::Bucket'}}\n";
