//! Numeric ranges: `[">", 0, "<=", 5]`.

use serde_json::Value;

#[derive(Debug, Clone, PartialEq)]
pub enum NumericRange {
    Equal(f64),
    Between { bottom: f64, bottom_included: bool, top: f64, top_included: bool },
}

impl NumericRange {
    pub fn contains(&self, number: f64) -> bool {
        match self {
            #[expect(clippy::float_cmp, reason = "EventBridge compares doubles, and says so")]
            NumericRange::Equal(expected) => number == *expected,
            NumericRange::Between { bottom, bottom_included, top, top_included } => {
                let above = if *bottom_included { number >= *bottom } else { number > *bottom };
                let below = if *top_included { number <= *top } else { number < *top };
                above && below
            }
        }
    }

    /// The index is that of the member that is wrong.
    pub fn parse(members: &[Value]) -> Result<Self, (usize, String)> {
        let operator = operator_at(members, 0, "Invalid member in numeric match: ")?;
        let number = |at: usize, name: &str| {
            members.get(at).and_then(Value::as_f64).ok_or((at, format!("Value of {name} must be numeric")))
        };
        let ends_at = |at: usize| match members.get(at) {
            None => Ok(()),
            Some(_) => Err((at, "Too many elements in numeric expression".to_owned())),
        };
        let below = |top: f64, top_included: bool| Self::Between {
            bottom: f64::NEG_INFINITY,
            bottom_included: true,
            top,
            top_included,
        };
        match operator {
            "=" => {
                let value = number(1, "equals")?;
                ends_at(2).map(|()| Self::Equal(value))
            }
            "<" => {
                let top = number(1, "<")?;
                ends_at(2).map(|()| below(top, false))
            }
            "<=" => {
                let top = number(1, "<=")?;
                ends_at(2).map(|()| below(top, true))
            }
            ">" => Self::complete(members, number(1, ">")?, false),
            ">=" => Self::complete(members, number(1, ">=")?, true),
            other => Err((0, format!("Unrecognized numeric range operator: {other}"))),
        }
    }

    fn complete(members: &[Value], bottom: f64, bottom_included: bool) -> Result<Self, (usize, String)> {
        let unbounded = Self::Between { bottom, bottom_included, top: f64::INFINITY, top_included: true };
        if members.len() == 2 {
            return Ok(unbounded);
        }
        let operator = operator_at(members, 2, "Bad value in numeric range: ")?;
        let top_included = match operator {
            "<" => false,
            "<=" => true,
            other => return Err((2, format!("Bad numeric range operator: {other}"))),
        };
        let Some(top) = members.get(3).and_then(Value::as_f64) else {
            return Err((3, format!("Value of {operator} must be numeric")));
        };
        if members.len() > 4 {
            return Err((4, "Too many terms in numeric range expression".to_owned()));
        }
        if bottom >= top {
            return Err((3, "Bottom must be less than top".to_owned()));
        }
        Ok(Self::Between { bottom, bottom_included, top, top_included })
    }
}

fn operator_at<'a>(members: &'a [Value], at: usize, complaint: &str) -> Result<&'a str, (usize, String)> {
    match members.get(at) {
        Some(Value::String(operator)) => Ok(operator),
        Some(other) => Err((at, format!("{complaint}{other}"))),
        None => Err((at, format!("{complaint}]"))),
    }
}
