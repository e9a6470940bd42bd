//! The functions that Step Functions adds to JSONata, and those that it feeds: the time and chance. [JSONata functions
//! provided by Step Functions]

use std::collections::BTreeSet;
use std::rc::Rc;

use jsonata_core::evaluator::{Context, Evaluator, EvaluatorError};
use jsonata_core::parser;
use jsonata_core::value::JValue;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::super::scope::{Chance, Scope};
use super::bounds::TO_MILLIS;
use super::{MAXIMUM_SEQUENCE, values};

pub type Outcome = Result<JValue, EvaluatorError>;

pub fn fault(message: impl Into<String>) -> EvaluatorError {
    EvaluatorError::EvaluationError(message.into())
}

fn mismatch(index: usize, name: &str) -> EvaluatorError {
    fault(format!("T0410: Argument {index} of function \"{name}\" does not match function signature"))
}

/// Makes known what an expression calls by name; any other costs nothing.
pub fn register(
    evaluator: &mut Evaluator,
    scope: &Scope<'_>,
    called: &BTreeSet<String>,
) -> Result<(), EvaluatorError> {
    let now = scope.around.now();
    // The evaluator keeps its functions for longer than the scope lives, so each evaluation draws from a chance of its own.
    let chance = Rc::new(Chance::new(scope.chance.uuid_if(called.iter().any(|name| draws(name)))));
    for name in called {
        match name.as_str() {
            "partition" => evaluator.register_fn("partition", partition)?,
            "range" => evaluator.register_fn("range", range)?,
            "hash" => evaluator.register_fn("hash", hash)?,
            "parse" => evaluator.register_fn("parse", parse)?,
            "uuid" => {
                let chance = Rc::clone(&chance);
                evaluator.register_fn("uuid", move |_: &[JValue]| Ok(JValue::string(chance.uuid())))?;
            }
            "random" => {
                let chance = Rc::clone(&chance);
                evaluator.register_fn_override("random", move |args: &[JValue]| random(args, &chance))?;
            }
            "shuffle" => {
                let chance = Rc::clone(&chance);
                evaluator.register_fn_override("shuffle", move |args: &[JValue]| shuffle(args, &chance))?;
            }
            "millis" => {
                evaluator.register_fn_override("millis", move |_: &[JValue]| Ok(JValue::from_i64(now)))?;
            }
            "now" => evaluator.register_fn_override("now", move |args: &[JValue]| formatted(now, args))?,
            "eval" => {
                // Step Functions has no `$eval`: a name that means nothing is no function.
                evaluator.register_fn_override("eval", |_: &[JValue]| {
                    Err(fault("T1006: Attempted to invoke a non-function"))
                })?;
            }
            "toMillis" => {
                evaluator.register_fn(TO_MILLIS, move |args: &[JValue]| to_millis(now, args))?;
            }
            "pad" => evaluator.register_fn_override("pad", pad)?,
            _ => {}
        }
    }
    Ok(())
}

fn draws(name: &str) -> bool {
    matches!(name, "uuid" | "random" | "shuffle")
}

/// What the library itself makes of an expression of ours.
pub fn library(expression: &str, variables: &[(&str, &JValue)]) -> Outcome {
    let mut context = Context::new();
    for (name, value) in variables {
        context.bind((*name).to_owned(), (*value).clone());
    }
    let tree = parser::parse(expression).map_err(|error| fault(error.to_string()))?;
    Evaluator::with_context(context).evaluate(&tree, &JValue::Undefined)
}

/// `$now(picture, timezone)` at a given time.
fn formatted(now: i64, args: &[JValue]) -> Outcome {
    let variables: Vec<_> = ["picture", "timezone"].into_iter().zip(args).collect();
    let mut call = format!("$fromMillis({now}");
    for (name, _) in &variables {
        call.push_str(", $");
        call.push_str(name);
    }
    call.push(')');
    library(&call, &variables)
}

/// `$toMillis(text, picture)`. What is larger than the largest part that a picture has is that of the given time: a time of
/// day is one of today. The library would ask its own clock, so that it is told those parts.
fn to_millis(now: i64, args: &[JValue]) -> Outcome {
    let [text, picture] = args else { return Err(mismatch(args.len().min(2) + 1, "toMillis")) };
    let (Some(written), Some(shape)) = (text.as_str(), picture.as_str()) else {
        return library("$toMillis($text, $picture)", &[("text", text), ("picture", picture)]);
    };
    let parts: BTreeSet<char> = shape.replace("[[", "").split('[').skip(1).filter_map(first).collect();
    let has = |any: &str| any.chars().any(|part| parts.contains(&part));
    let missing = match () {
        () if has("YX") => "",
        () if has("xWwF") => {
            return Err(fault("D3136: A picture with parts of a week and without a year is not served"));
        }
        () if has("Md") => "[Y0001] ",
        () if has("D") => "[Y0001]-[M01] ",
        () => "[Y0001]-[M01]-[D01] ",
    };
    let given =
        if missing.is_empty() { JValue::string("") } else { formatted(now, &[JValue::string(missing)])? };
    let text = JValue::string(format!("{}{written}", given.as_str().unwrap_or_default()));
    let picture = JValue::string(format!("{missing}{shape}"));
    library("$toMillis($text, $picture)", &[("text", &text), ("picture", &picture)])
}

/// The part that a marker of a picture stands for.
fn first(marker: &str) -> Option<char> {
    marker.trim_start().chars().next()
}

/// From 0 (included) to 1 (excluded); the same for the same seed.
fn random(args: &[JValue], chance: &Chance) -> Outcome {
    match args {
        [] => Ok(JValue::from_f64(chance.fraction())),
        [seed] => {
            let seed = seed.as_f64().ok_or_else(|| mismatch(1, "random"))?;
            Ok(JValue::from_f64(Chance::new(format!("{seed}")).fraction()))
        }
        _ => Err(mismatch(2, "random")),
    }
}

fn shuffle(args: &[JValue], chance: &Chance) -> Outcome {
    let [list] = args else { return Err(mismatch(1, "shuffle")) };
    let Some(items) = list.as_array() else {
        return Ok(if list.is_undefined() { JValue::Undefined } else { JValue::array(vec![list.clone()]) });
    };
    let mut items = items.clone();
    for last in (1..items.len()).rev() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "between 0 and a length that is bounded"
        )]
        let other = (chance.fraction() * (last + 1) as f64) as usize;
        items.swap(last, other.min(last));
    }
    Ok(JValue::array(items))
}

/// Pieces of a given size; the last may be smaller.
fn partition(args: &[JValue]) -> Outcome {
    let [list, size] = args else { return Err(mismatch(args.len().min(2) + 1, "partition")) };
    if list.is_undefined() {
        return Ok(JValue::Undefined);
    }
    let items = list.as_array().ok_or_else(|| mismatch(1, "partition"))?;
    let size = size.as_f64().ok_or_else(|| mismatch(2, "partition"))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates")]
    let size = size as usize;
    if size == 0 {
        return Err(mismatch(2, "partition"));
    }
    Ok(JValue::array(items.chunks(size).map(|piece| JValue::array(piece.to_vec())).collect()))
}

/// From the first to the last, both included, in steps: a sequence, so that a lone number stands for itself.
fn range(args: &[JValue]) -> Outcome {
    let mut numbers = [0.0; 3];
    if args.len() != 3 {
        return Err(mismatch(args.len().min(3) + usize::from(args.len() < 3), "range"));
    }
    for (index, (number, arg)) in numbers.iter_mut().zip(args).enumerate() {
        *number = arg.as_f64().ok_or_else(|| mismatch(index + 1, "range"))?.trunc();
    }
    let [first, last, step] = numbers;
    if step == 0.0 {
        return Err(mismatch(3, "range"));
    }
    let mut items = Vec::new();
    let mut at = first;
    while if step > 0.0 { at <= last } else { at >= last } {
        if items.len() == MAXIMUM_SEQUENCE {
            return Err(fault("D2015: the range is too long"));
        }
        items.push(JValue::from_f64(at));
        at += step;
    }
    Ok(JValue::sequence(items))
}

fn hash(args: &[JValue]) -> Outcome {
    let [data, algorithm] = args else { return Err(mismatch(args.len().min(2) + 1, "hash")) };
    if data.is_undefined() {
        return Ok(JValue::Undefined);
    }
    super::bounds::bounded(data)?;
    let data = match data.as_str() {
        Some(text) => text.to_owned(),
        None => data.to_json_string().map_err(|_| mismatch(1, "hash"))?,
    };
    let digest = match algorithm.as_str() {
        Some("MD5") => hex::encode(Md5::digest(data)),
        Some("SHA-1") => hex::encode(Sha1::digest(data)),
        Some("SHA-256") => hex::encode(Sha256::digest(data)),
        Some("SHA-384") => hex::encode(Sha384::digest(data)),
        Some("SHA-512") => hex::encode(Sha512::digest(data)),
        _ => return Err(mismatch(2, "hash")),
    };
    Ok(JValue::string(digest))
}

/// A text as the JSON that it is.
fn parse(args: &[JValue]) -> Outcome {
    let [text] = args else { return Err(mismatch(args.len().min(1) + 1, "parse")) };
    if text.is_undefined() {
        return Ok(JValue::Undefined);
    }
    let text = text.as_str().ok_or_else(|| mismatch(1, "parse"))?;
    let value: serde_json::Value = serde_json::from_str(text)
        .map_err(|_| fault("D3130: Argument 1 of function \"parse\" is not valid JSON"))?;
    Ok(values::into(&value))
}

/// As JSONata's own, but no longer than any other text may become.
fn pad(args: &[JValue]) -> Outcome {
    let (Some(text), Some(width)) = (args.first(), args.get(1)) else { return Err(mismatch(2, "pad")) };
    if text.is_undefined() {
        return Ok(JValue::Undefined);
    }
    let text = text.as_str().ok_or_else(|| mismatch(1, "pad"))?;
    let width = width.as_f64().ok_or_else(|| mismatch(2, "pad"))?;
    let filler = match args.get(2) {
        None => " ",
        Some(filler) => filler.as_str().ok_or_else(|| mismatch(3, "pad"))?,
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates")]
    let wanted = width.abs() as usize;
    if wanted > super::MAXIMUM_TEXT {
        return Err(fault("D2015: the text is too long"));
    }
    let missing = wanted.saturating_sub(text.chars().count());
    let filler = if filler.is_empty() { " " } else { filler };
    let padding: String = filler.chars().cycle().take(missing).collect();
    Ok(JValue::string(if width < 0.0 { padding + text } else { text.to_owned() + &padding }))
}
