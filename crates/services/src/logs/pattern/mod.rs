//! Filter patterns: terms, optional and excluded terms, regular expressions, and conditions on JSON. Pure.

mod json;

use aws::Error;
use aws::logs::errors;
use json::Condition;
use regex::Regex;

/// A compiled filter pattern.
#[derive(Debug)]
pub enum Pattern {
    Everything,
    Terms(Terms),
    Json(Condition),
}

#[derive(Debug, Default)]
pub struct Terms {
    required: Vec<Term>,
    optional: Vec<Term>,
    excluded: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    Text(String),
    Pattern(Regex),
}

impl Term {
    fn is_in(&self, message: &str) -> bool {
        match self {
            Self::Text(text) => message.contains(text),
            Self::Pattern(regex) => regex.is_match(message),
        }
    }
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        match text.chars().next() {
            None => Ok(Self::Everything),
            // Fields of any number that are anything.
            Some('[') if matches!(text, "[]" | "[...]") => Ok(Self::Everything),
            Some('{') => json::parse(text).map(Self::Json).map_err(|problem| bad(text, &problem)),
            Some('[') => Err(errors::invalid_parameter_exception(format!(
                "Invalid filter pattern: Sluice does not serve space-delimited patterns ({text})"
            ))),
            Some(_) => {
                let terms = parse_terms(text).map_err(|problem| bad(text, &problem))?;
                Ok(if terms.is_everything() { Self::Everything } else { Self::Terms(terms) })
            }
        }
    }

    pub fn matches(&self, message: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Terms(terms) => terms.match_in(message),
            Self::Json(condition) => serde_json::from_str(message).is_ok_and(|value| condition.holds(&value)),
        }
    }
}

fn bad(pattern: &str, problem: &str) -> Error {
    errors::invalid_parameter_exception(format!("Invalid filter pattern: {problem} in {pattern}"))
}

impl Terms {
    fn is_everything(&self) -> bool {
        self.optional.is_empty()
            && self.excluded.is_empty()
            && self.required.iter().all(|term| matches!(term, Term::Text(text) if text.is_empty()))
    }

    fn match_in(&self, message: &str) -> bool {
        self.required.iter().all(|term| term.is_in(message))
            && !self.excluded.iter().any(|term| term.is_in(message))
            && (self.optional.is_empty() || self.optional.iter().any(|term| term.is_in(message)))
    }
}

fn parse_terms(text: &str) -> Result<Terms, String> {
    let mut terms = Terms::default();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (list, after) = match first {
            '?' => (&mut terms.optional, &rest[1..]),
            '-' => (&mut terms.excluded, &rest[1..]),
            _ => (&mut terms.required, rest),
        };
        let (term, after) = parse_term(after)?;
        list.push(term);
        rest = after.trim_start();
    }
    Ok(terms)
}

fn parse_term(text: &str) -> Result<(Term, &str), String> {
    if text.starts_with('"') {
        let (value, rest) = quoted(text)?;
        return Ok((Term::Text(value), rest));
    }
    if let Some(inner) = text.strip_prefix('%') {
        let (pattern, rest) = inner.split_once('%').ok_or("a regular expression without its end")?;
        return Ok((Term::Pattern(regex(pattern)?), rest));
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if word.is_empty() {
        return Err("a sign without a term".to_owned());
    }
    if !word.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return Err(format!("Invalid character(s) in term '{word}'"));
    }
    Ok((Term::Text(word.to_owned()), rest))
}

fn regex(pattern: &str) -> Result<Regex, String> {
    Regex::new(pattern).map_err(|_| format!("a bad regular expression %{pattern}%"))
}

/// A text in quotes at the start, and what comes after it.
fn quoted(text: &str) -> Result<(String, &str), String> {
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((value, &text[at + 1..])),
            '\\' => match chars.next() {
                Some((_, escaped @ ('"' | '\\'))) => value.push(escaped),
                Some((_, other)) => value.extend(['\\', other]),
                None => break,
            },
            other => value.push(other),
        }
    }
    Err("quotes that do not end".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, yes: &[&str], no: &[&str]) {
        let compiled = Pattern::parse(pattern).unwrap_or_else(|e| panic!("{pattern}: {e}"));
        for message in yes {
            assert!(compiled.matches(message), "{pattern} matches {message}");
        }
        for message in no {
            assert!(!compiled.matches(message), "{pattern} does not match {message}");
        }
    }

    #[test]
    fn terms_match() {
        check("", &["", "anything"], &[]);
        check("\"\"", &["anything"], &[]);
        check("ERROR", &["[ERROR 400]"], &["error", "ERR"]);
        check("ERROR ARGUMENTS", &["ERROR of ARGUMENTS"], &["ERROR", "ARGUMENTS"]);
        check("?ERROR ?WARN", &["ERROR", "WARN"], &["INFO"]);
        check("ERROR -EXITING", &["ERROR"], &["ERROR EXITING"]);
        check("-EXITING", &["ERROR"], &["EXITING"]);
        check("\"INTERNAL SERVER ERROR\"", &["an INTERNAL SERVER ERROR."], &["INTERNAL ERROR"]);
        check(r#""say \"x\"""#, &[r#"say "x""#], &["say x"]);
        check("?\"a b\" ?c", &["a b", "c"], &["a  b"]);
        check("%AUTH[0-9]+%", &["an AUTH12"], &["AUTH"]);
        check("-\"[Container]\"", &["x"], &["[Container] x"]);
    }

    #[test]
    fn json_conditions_match() {
        let event = r#"{"level":"error","code":403,"tags":["a","b"],"who":{"name":"Ann","x":null},"ok":true,"s":"12"}"#;
        for (pattern, expected) in [
            (r#"{ $.level = "error" }"#, true),
            (r#"{ $.level = "ERROR" }"#, false),
            (r#"{ $.level = "err*" }"#, true),
            (r#"{ $.level = "*rr*" }"#, true),
            (r"{ $.level = error }", true),
            (r#"{ $.level != "info" }"#, true),
            (r#"{ $.missing != "info" }"#, false),
            ("{ $.code = 403 }", true),
            ("{ $.code = 4.03e2 }", true),
            ("{ $.code > 400 && $.code <= 403 }", true),
            ("{ $.code < 400 || $.ok IS TRUE }", true),
            ("{ $.code = 40* }", true),
            ("{ ($.code < 400) }", false),
            (r#"{ ($.code = 1 || $.code = 403) && ($.level = "error") }"#, true),
            (r#"{ $.tags[0] = "a" }"#, true),
            (r#"{ $.tags[1] = "a" }"#, false),
            (r#"{ $.tags[*] = "b" }"#, true),
            (r#"{ $.who.name = "Ann" }"#, true),
            (r"{ $.who.name = %^A.n$% }", true),
            ("{ $.who.x IS NULL }", true),
            ("{ $.who.name IS NULL }", false),
            ("{ $.who.y NOT EXISTS }", true),
            ("{ $.who.x NOT EXISTS }", false),
            ("{ $.who.x EXISTS }", true),
            ("{ $.ok IS FALSE }", false),
            (r#"{ $["who"]["name"] = "Ann" }"#, true),
            ("{ $.code != 404 }", true),
            ("{ $.level > 5 }", false),
        ] {
            let compiled = Pattern::parse(pattern).unwrap_or_else(|e| panic!("{pattern}: {e}"));
            assert_eq!(compiled.matches(event), expected, "{pattern}");
        }
        check("{ $.a = 1 }", &[r#"{"a":1}"#], &["not JSON", "{}"]);
    }

    #[test]
    fn what_is_not_served_says_so() {
        for pattern in [
            "[ip, user, code]",
            "foo-bar",
            "\"open",
            "{ $.a }",
            "{ $.a = }",
            "{ $.a = 1",
            "{ a = 1 }",
            "? x",
            "{ $.a = 1 } x",
            "{ $.a ~ 1 }",
            "%(%",
            "{ $.a = %(% }",
        ] {
            let error = Pattern::parse(pattern).expect_err(pattern);
            assert_eq!(error.code, "InvalidParameterException", "{pattern}");
            assert!(error.message.contains("Invalid"), "{}", error.message);
        }
    }
}
