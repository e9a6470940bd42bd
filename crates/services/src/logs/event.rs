//! An event's place in its stream, which is also its id and what page tokens are made of.

use std::fmt;

/// Where an event is: by time, then in the order in which it was put. Sorts as events are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub timestamp: i64,
    /// The number of its batch in the stream, from 1.
    pub batch: u64,
    /// Its number in the batch.
    pub index: u64,
}

/// An index that no batch reaches, of ten digits.
const PAST_ANY_INDEX: u64 = 9_999_999_999;
/// A number that no batch reaches, of twelve digits.
const PAST_ANY_BATCH: u64 = 999_999_999_999;

impl Position {
    /// Before every event.
    pub const START: Self = Self { timestamp: 0, batch: 0, index: 0 };

    /// The least position after this one.
    pub fn next(self) -> Self {
        Self { index: self.index + 1, ..self }
    }

    /// A position before this one, and after every event that is.
    pub fn previous(self) -> Self {
        match (self.index.checked_sub(1), self.batch.checked_sub(1)) {
            (Some(index), _) => Self { index, ..self },
            (None, Some(batch)) => Self { batch, index: PAST_ANY_INDEX, ..self },
            (None, None) => self,
        }
    }

    /// After every event before this time.
    pub fn last_before(time: i64) -> Self {
        Self { timestamp: time - 1, batch: PAST_ANY_BATCH, index: PAST_ANY_INDEX }
    }

    /// The id of an event of a stream: 56 digits that sort as events do.
    pub fn event_id(self, stream: u64) -> String {
        format!("{:016}{:012}{stream:018}{:010}", self.timestamp, self.batch, self.index)
    }

    fn parse(digits: &str) -> Option<Self> {
        if digits.len() != 38 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Some(Self {
            timestamp: digits[..16].parse().ok()?,
            batch: digits[16..28].parse().ok()?,
            index: digits[28..].parse().ok()?,
        })
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016}{:012}{:010}", self.timestamp, self.batch, self.index)
    }
}

/// A token of GetLogEvents: `f/…/s` goes on after a position, `b/…/s` before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    Forward(Position),
    Backward(Position),
}

impl Token {
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let (way, digits, end) = (parts.next()?, parts.next()?, parts.next()?);
        let position = Position::parse(digits)?;
        match (way, end, parts.next()) {
            ("f", "s", None) => Some(Self::Forward(position)),
            ("b", "s", None) => Some(Self::Backward(position)),
            _ => None,
        }
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forward(position) => write!(f, "f/{position}/s"),
            Self::Backward(position) => write!(f, "b/{position}/s"),
        }
    }
}

/// The two tokens of a page. At an end of the stream the token for that way is the one that was given.
pub fn tokens(given: Option<Token>, first: Option<Position>, last: Option<Position>) -> (Token, Token) {
    match (first, last, given) {
        (Some(first), Some(last), _) => (Token::Forward(last), Token::Backward(first)),
        (_, _, Some(Token::Forward(at))) => (Token::Forward(at), Token::Backward(at.next())),
        (_, _, Some(Token::Backward(at))) => (Token::Forward(at.previous()), Token::Backward(at)),
        (_, _, None) => (Token::Forward(Position::START), Token::Backward(Position::START)),
    }
}

/// The token of the next page of FilterLogEvents: after an event of a stream.
pub fn filter_token(position: Position, stream: u64) -> String {
    crate::paging::token("filter-log-events", &format!("{position}{stream}"))
}

pub fn read_filter_token(token: &str) -> Option<(Position, u64)> {
    let text = crate::paging::read("filter-log-events", token)?;
    let (digits, stream) = text.split_at_checked(38)?;
    Some((Position::parse(digits)?, stream.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(timestamp: i64, batch: u64, index: u64) -> Position {
        Position { timestamp, batch, index }
    }

    #[test]
    fn ids_sort_as_positions_do() {
        let positions = [at(1, 1, 0), at(1, 1, 1), at(1, 2, 0), at(2, 1, 0), at(10, 1, 0)];
        for pair in positions.windows(2) {
            assert!(pair[0] < pair[1]);
            assert!(pair[0].event_id(7) < pair[1].event_id(7));
        }
        assert_eq!(at(1_795_255_200_000, 3, 4).event_id(5).len(), 56);
    }

    #[test]
    fn tokens_come_back() {
        for token in [Token::Forward(at(5, 6, 7)), Token::Backward(at(1_795_255_200_000, 1, 0))] {
            assert_eq!(Token::parse(&token.to_string()), Some(token));
        }
        for bad in ["", "f/1/s", "x/00000000000000000000000000000000000000/s", "f//s", "f/a/s/t"] {
            assert_eq!(Token::parse(bad), None, "{bad}");
        }
        let token = filter_token(at(1, 2, 3), 44);
        assert_eq!(read_filter_token(&token), Some((at(1, 2, 3), 44)));
        assert_eq!(read_filter_token("nonsense"), None);
    }

    #[test]
    fn the_token_at_an_end_is_the_given_one() {
        let here = Token::Forward(at(5, 1, 0));
        let (forward, backward) = tokens(Some(here), None, None);
        assert_eq!(forward, here);
        assert_eq!(backward, Token::Backward(at(5, 1, 1)), "the event at the end is behind it");
        let here = Token::Backward(at(5, 1, 0));
        let (forward, backward) = tokens(Some(here), None, None);
        assert_eq!(backward, here);
        let Token::Forward(before) = forward else { panic!("{forward}") };
        assert!(before < at(5, 1, 0) && before > at(5, 0, 5));
    }
}
