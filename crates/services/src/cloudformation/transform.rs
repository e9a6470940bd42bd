//! What a template that asks for transforms becomes: the language's extensions worked out with the values of its
//! parameters, and what it includes put in, read with the permissions of whoever asks.

use super::error::{template_error, template_errors, validation};
use super::prepared::context;
use super::request::values;
use super::table::{Generation, StackRef};
use super::template_url;
use crate::{Cx, OpError, OpResult};
use documents::template::{GivenValue, Source, TransformContext, declarations};
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// How every failure of a transform begins.
pub const FAILED: &str = "Transform ";

/// The processed template.
pub async fn process(
    cx: &Cx,
    stack: &StackRef,
    source: &Source,
    text: &str,
    given: &IndexMap<String, GivenValue>,
    previous: Option<&Generation>,
) -> OpResult<String> {
    let declared = declarations(text).map_err(|errors| template_errors(&errors))?;
    let parameters = values(cx, &declared, given, previous).await?;
    let stack = context(stack);
    let context = TransformContext { stack: &stack, parameters: &parameters };
    let mut included = BTreeMap::new();
    for location in source.locations(&context).map_err(|e| template_error(&e))? {
        if let Entry::Vacant(place) = included.entry(location) {
            let text = template_url::fetch_location(cx, place.key()).await;
            let text = text.map_err(|error| failed(place.key(), error))?;
            place.insert(text);
        }
    }
    source.process(&context, &included).map_err(|e| template_error(&e))
}

fn failed(location: &str, error: OpError) -> OpError {
    let OpError::Aws(error) = error else { return error };
    let place = location.trim_start_matches("s3://");
    let bucket = place.split('/').next().unwrap_or_default();
    let why = match error.code.as_ref() {
        "NoSuchBucket" => format!("S3 bucket [{bucket}] does not exist."),
        _ => error.message,
    };
    validation(format!("{FAILED}AWS::Include failed with: {why}"))
}
