//! Bounds on what an expression makes, and on what is done with it. JSONata's evaluator bounds its sequences and its time
//! between two nodes of an expression, but neither its texts nor what one function does with one value: a text that is joined
//! to itself thirty times fills the memory in less than a second, and two lists that hold themselves twice, forty levels deep,
//! are not compared in a lifetime.
//!
//! So the operators and functions that make much of little are given arguments that were looked at first. Which ones, and how
//! an expression comes to do so, is in [`super::guard`].

use std::cell::Cell;

use jsonata_core::evaluator::{Evaluator, EvaluatorError};
use jsonata_core::functions::string::{build_regex, extract_regex};
use jsonata_core::value::JValue;

use super::MAXIMUM_TEXT;
use super::functions::{Outcome, fault};

// No name of an expression has these characters.
pub const CONCATENATE: &str = "&";
pub const LOOKED_AT: &str = "&value";
pub const INDENTED: &str = "&indented";
pub const JOINED: &str = "&joined";
pub const REPLACED: &str = "&replaced";
pub const COUNTED: &str = "&counted";
pub const IS_FUNCTION: &str = "&isFunction";
pub const FITS: &str = "&fits";
pub const FEW: &str = "&few";
pub const SHORT: &str = "&short";
pub const PLAIN: &str = "&plain";
/// `$toMillis` with a picture, which the library would complete with its own time.
pub const TO_MILLIS: &str = "&toMillis";

/// What a value counts beside its texts.
const ITEM: usize = 4;
/// What is compared, searched or asked whether it is true.
const MAXIMUM_LOOKED_AT: usize = 16 << 20;
/// How deep such a value may be. What is given out may be much less deep.
const MAXIMUM_LEVELS: usize = 1_000;
/// What replacements make together, where a function makes them.
const MAXIMUM_REPLACED: usize = MAXIMUM_TEXT * 16;
/// How often two values are compared to find out which ones differ.
const MAXIMUM_COMPARED: usize = 400_000_000;

/// How much of a limit is left after a value as text, if it fits. What is shared counts as often as it would be written.
pub fn left_after(value: &JValue, limit: usize) -> Option<usize> {
    left_of(value, limit, usize::MAX, 0).ok()
}

/// The same, with so many characters before each item for each level that it is deep. An expression makes values of any depth,
/// so that this does not call itself.
fn left_of(value: &JValue, limit: usize, levels: usize, indent: usize) -> Result<usize, EvaluatorError> {
    let (mut left, mut open) = (limit, vec![(value, 0)]);
    let take = |left: usize, what: usize| left.checked_sub(what).ok_or_else(too_long);
    while let Some((value, depth)) = open.pop() {
        if depth > levels {
            return Err(too_deep());
        }
        left = take(left, ITEM.saturating_add(indent.saturating_mul(depth)))?;
        if let Some(text) = value.as_str() {
            left = take(left, text.len())?;
        } else if let Some(items) = value.as_array() {
            take(left, items.len().saturating_mul(ITEM))?;
            open.extend(items.iter().map(|item| (item, depth + 1)));
        } else if let Some(members) = value.as_object() {
            take(left, members.len().saturating_mul(ITEM))?;
            for (key, member) in members {
                left = take(left, key.len() + ITEM)?;
                open.push((member, depth + 1));
            }
        }
    }
    Ok(left)
}

fn too_long() -> EvaluatorError {
    fault("D2015: the text is too long")
}

fn too_deep() -> EvaluatorError {
    fault("D1011: the value is too deep")
}

/// What a value takes as text.
pub fn bounded(value: &JValue) -> Result<usize, EvaluatorError> {
    left_of(value, MAXIMUM_TEXT, MAXIMUM_LEVELS, 0).map(|left| MAXIMUM_TEXT - left)
}

fn looked_at(args: &[JValue]) -> Outcome {
    let [value] = args else { return Ok(JValue::Undefined) };
    bounded(value).map(|_| value.clone())
}

/// A value that is written with each item on a line of its own.
fn indented(args: &[JValue]) -> Outcome {
    let [value] = args else { return Ok(JValue::Undefined) };
    left_of(value, MAXIMUM_TEXT, MAXIMUM_LEVELS, 2).map(|_| value.clone())
}

/// A value all of which may be visited.
fn fits(args: &[JValue]) -> Outcome {
    let [value] = args else { return Ok(JValue::Undefined) };
    left_of(value, MAXIMUM_LOOKED_AT, MAXIMUM_LEVELS, 0).map(|_| value.clone())
}

/// A list that becomes a part of another, which has so many places for it.
fn short(args: &[JValue]) -> Outcome {
    let [value, places] = args else { return Ok(JValue::Undefined) };
    let length = value.as_array().map_or(1, Vec::len);
    #[expect(clippy::cast_precision_loss, reason = "no list has so many items")]
    let fits = places.as_f64().is_some_and(|places| length as f64 <= places);
    if fits { Ok(value.clone()) } else { Err(too_long()) }
}

/// Items each of which may be compared with each.
fn few(args: &[JValue]) -> Outcome {
    let [value] = args else { return Ok(JValue::Undefined) };
    let left = left_of(value, MAXIMUM_LOOKED_AT, MAXIMUM_LEVELS, 0)?;
    let items = value.as_array().map_or(1, Vec::len);
    if items.saturating_mul((MAXIMUM_LOOKED_AT - left) / ITEM) > MAXIMUM_COMPARED {
        return Err(fault("D1012: the items are too many to compare each with each"));
    }
    Ok(value.clone())
}

/// The texts that are joined, if there is room for as many separators between them.
fn joined(args: &[JValue]) -> Outcome {
    let [list, separator] = args else { return Ok(JValue::Undefined) };
    let texts = bounded(list)?;
    let count = list.as_array().map_or(1, Vec::len);
    let between = count.saturating_mul(separator.as_str().map_or(0, str::len));
    if texts.saturating_add(between) > MAXIMUM_TEXT { Err(too_long()) } else { Ok(list.clone()) }
}

/// The text in which something is replaced, so often at most.
fn replaced(args: &[JValue]) -> Outcome {
    let [text, pattern, with, limit @ ..] = args else { return Ok(JValue::Undefined) };
    let length = bounded(text)?;
    let Some(text) = text.as_str() else { return Ok(text.clone()) };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates")]
    let limit = limit.first().and_then(JValue::as_f64).map_or(usize::MAX, |limit| limit as usize);
    let (most, times, found) = match (pattern.as_str(), extract_regex(pattern)) {
        (Some(""), _) => (MAXIMUM_TEXT, 0, 0),
        (Some(pattern), _) => (MAXIMUM_TEXT, text.matches(pattern).take(limit).count(), 0),
        (None, Some((pattern, flags))) => {
            let regex = build_regex(&pattern, &flags)?;
            let found = regex.find_iter(text).take(limit);
            let (times, found) = found.fold((0, 0), |(times, all), one| (times + 1, all + one.len()));
            (MAXIMUM_REPLACED, times, found)
        }
        // A function finds what it finds.
        (None, None) => (MAXIMUM_REPLACED, length.min(limit), 0),
    };
    let with = with.as_str().unwrap_or_default();
    // `$0` and `$1` stand for what was found, or for a part of it.
    let groups = with.matches('$').count();
    let made = times.saturating_mul(with.len()).saturating_add(groups.saturating_mul(found));
    if made.saturating_add(length) > most { Err(too_long()) } else { Ok(JValue::string(text)) }
}

fn is_function(args: &[JValue]) -> Outcome {
    Ok(JValue::Bool(matches!(args, [JValue::Lambda(_) | JValue::Builtin { .. }])))
}

/// What a variable holds that has a function's name: whatever the expression has put there, but not the function.
fn plain(args: &[JValue]) -> Outcome {
    match args {
        [JValue::Builtin { name }] if super::guard::is_given(name) => Err(fault(format!(
            "The function ${name} is not served in an expression that has a variable ${name}"
        ))),
        [value] => Ok(value.clone()),
        _ => Ok(JValue::Undefined),
    }
}

/// What the library makes of operands that are no texts, it makes of these.
fn concatenate(args: &[JValue]) -> Outcome {
    let [left, right] = args else { return Ok(JValue::Undefined) };
    let length = bounded(left)?.saturating_add(bounded(right)?);
    if length > MAXIMUM_TEXT {
        return Err(too_long());
    }
    if let (Some(left), Some(right)) = (left.as_str(), right.as_str()) {
        return Ok(JValue::string(format!("{left}{right}")));
    }
    let operands = [("left", left), ("right", right)];
    super::functions::library("$left & $right", &operands)
}

pub fn register(evaluator: &mut Evaluator) -> Result<(), EvaluatorError> {
    evaluator.register_fn(CONCATENATE, concatenate)?;
    evaluator.register_fn(LOOKED_AT, looked_at)?;
    evaluator.register_fn(JOINED, joined)?;
    evaluator.register_fn(REPLACED, replaced)?;
    evaluator.register_fn(INDENTED, indented)?;
    evaluator.register_fn(FITS, fits)?;
    evaluator.register_fn(FEW, few)?;
    evaluator.register_fn(SHORT, short)?;
    evaluator.register_fn(IS_FUNCTION, is_function)?;
    evaluator.register_fn(PLAIN, plain)?;
    let made = Cell::new(0_usize);
    evaluator.register_fn(COUNTED, move |args: &[JValue]| {
        let [value] = args else { return Ok(JValue::Undefined) };
        made.set(made.get().saturating_add(bounded(value)?));
        if made.get() > MAXIMUM_REPLACED { Err(too_long()) } else { Ok(value.clone()) }
    })
}
