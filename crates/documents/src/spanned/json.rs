//! JSON with positions. `serde_json` knows where an error is, but not where a value was.

use indexmap::map::Entry as Slot;

use super::{DocumentError, Entry, MAXIMUM_DEPTH, Mapping, Node, Span, Value};

pub(super) fn parse(text: &str) -> Result<Node, DocumentError> {
    let mut reader = Reader { text, offset: 0, line: 1, column: 1 };
    let node = reader.value(0)?;
    reader.skip_space();
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.unexpected("the end of the document")),
    }
}

struct Reader<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
    column: usize,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Result<Node, DocumentError> {
        self.skip_space();
        if depth >= MAXIMUM_DEPTH {
            return Err(self.error(format!("the document is nested deeper than {MAXIMUM_DEPTH} levels")));
        }
        let start = self.here();
        let value = match self.peek() {
            Some(b'{') => Value::Mapping(self.object(depth)?),
            Some(b'[') => Value::Sequence(self.array(depth)?),
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.unexpected("a value")),
        };
        Ok(Node::new(value, self.since(start)))
    }

    fn object(&mut self, depth: usize) -> Result<Mapping, DocumentError> {
        let mut mapping = Mapping::new();
        self.bump();
        self.skip_space();
        if self.take(b'}') {
            return Ok(mapping);
        }
        loop {
            self.skip_space();
            let start = self.here();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a key in double quotes"));
            }
            let key = self.string()?;
            let key_span = self.since(start);
            self.skip_space();
            if !self.take(b':') {
                return Err(self.unexpected("':'"));
            }
            let node = self.value(depth + 1)?;
            match mapping.entry(key) {
                Slot::Vacant(slot) => drop(slot.insert(Entry { key_span, node })),
                Slot::Occupied(slot) => return Err(duplicate(slot.key(), key_span, slot.get().key_span)),
            }
            self.skip_space();
            if self.take(b'}') {
                return Ok(mapping);
            }
            if !self.take(b',') {
                return Err(self.unexpected("',' or '}'"));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Node>, DocumentError> {
        let mut items = Vec::new();
        self.bump();
        self.skip_space();
        if self.take(b']') {
            return Ok(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.skip_space();
            if self.take(b']') {
                return Ok(items);
            }
            if !self.take(b',') {
                return Err(self.unexpected("',' or ']'"));
            }
        }
    }

    fn string(&mut self) -> Result<String, DocumentError> {
        self.bump();
        let mut text = String::new();
        loop {
            let run = self.offset;
            while self.peek().is_some_and(|byte| byte != b'"' && byte != b'\\' && byte >= 0x20) {
                self.bump();
            }
            text.push_str(&self.text[run..self.offset]);
            match self.peek() {
                Some(b'"') => {
                    self.bump();
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.error("a control character in a string must be escaped")),
                None => return Err(self.error("the string is not closed")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, DocumentError> {
        self.bump();
        let escaped = self.peek();
        if escaped.is_some() {
            self.bump();
        }
        Ok(match escaped {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => self.unicode_escape()?,
            _ => return Err(self.error("unknown escape sequence in a string")),
        })
    }

    fn unicode_escape(&mut self) -> Result<char, DocumentError> {
        let first = self.hex_digits()?;
        if let Some(found) = char::from_u32(first) {
            return Ok(found);
        }
        // What is not a character is half of a surrogate pair.
        let paired = self.take(b'\\') && self.take(b'u');
        let second = if paired { self.hex_digits()? } else { 0 };
        if (0xd800..0xdc00).contains(&first) && (0xdc00..0xe000).contains(&second) {
            let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            return Ok(char::from_u32(code).expect("a surrogate pair always makes a character"));
        }
        Err(self.error("half a surrogate pair in a string"))
    }

    fn hex_digits(&mut self) -> Result<u32, DocumentError> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else { return Err(self.error("\\u needs four hexadecimal digits")) };
            code = code * 16 + digit;
            self.bump();
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<String, DocumentError> {
        let start = self.offset;
        self.take(b'-');
        let leading_zero = self.peek() == Some(b'0');
        if self.digits() == 0
            || (leading_zero && self.text[start..self.offset].trim_start_matches('-').len() > 1)
        {
            return Err(self.error("not a number in JSON"));
        }
        if self.take(b'.') && self.digits() == 0 {
            return Err(self.error("a number needs digits after its point"));
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            if self.digits() == 0 {
                return Err(self.error("a number needs digits in its exponent"));
            }
        }
        Ok(self.text[start..self.offset].to_owned())
    }

    fn digits(&mut self) -> usize {
        let start = self.offset;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.bump();
        }
        self.offset - start
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, DocumentError> {
        if !self.text[self.offset..].starts_with(word) {
            return Err(self.unexpected("a value"));
        }
        for _ in 0..word.len() {
            self.bump();
        }
        Ok(value)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.bump();
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.bump();
        }
        found
    }

    fn bump(&mut self) {
        let byte = self.text.as_bytes()[self.offset];
        self.offset += 1;
        if byte == b'\n' {
            self.line += 1;
            self.column = 1;
        } else if byte & 0xc0 != 0x80 {
            // Only the first byte of a character counts, so that columns are characters.
            self.column += 1;
        }
    }

    fn here(&self) -> (usize, usize) {
        (self.line, self.column)
    }

    fn since(&self, (line, column): (usize, usize)) -> Span {
        let length = if line == self.line { self.column - column } else { 1 };
        Span::new(line, column, length)
    }

    fn error(&self, message: impl Into<String>) -> DocumentError {
        DocumentError::new(Span::new(self.line, self.column, 1), message)
    }

    fn unexpected(&self, wanted: &str) -> DocumentError {
        match self.text[self.offset..].chars().next() {
            Some(found) if found.is_control() => {
                self.error(format!("expected {wanted}, found '{}'", found.escape_default()))
            }
            Some(found) => self.error(format!("expected {wanted}, found '{found}'")),
            None => self.error(format!("expected {wanted}, found the end of the document")),
        }
    }
}

pub(super) fn duplicate(key: &str, span: Span, first: Span) -> DocumentError {
    DocumentError::new(span, format!("duplicate key '{key}'"))
        .hint(format!("'{key}' is first given on {first}"))
}

#[cfg(test)]
mod tests {
    use super::super::{Span, parse_json};

    #[test]
    fn good_documents_read_as_serde_reads_them() {
        for text in [
            "{}",
            "[]",
            " \t\r\n{ } ",
            r#"{"a":1,"b":[true,false,null],"c":{"d":"e"}}"#,
            r#"["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00", "é😀", ""]"#,
            r"[0, -0.5, 10, -1, 2.5]",
            "\"only a string\"",
        ] {
            let expected: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(parse_json(text).unwrap().to_json(), expected, "{text}");
        }
    }

    #[test]
    fn bad_documents_say_where() {
        for (text, line, column, message) in [
            ("", 1, 1, "expected a value, found the end of the document"),
            ("{", 1, 2, "expected a key in double quotes, found the end of the document"),
            ("{\"a\"}", 1, 5, "expected ':', found '}'"),
            ("{\n  \"a\": 1,\n}", 3, 1, "expected a key in double quotes, found '}'"),
            ("{'a': 1}", 1, 2, "expected a key in double quotes, found '''"),
            ("[1 2]", 1, 4, "expected ',' or ']', found '2'"),
            ("{\"a\": 1 \"b\"}", 1, 9, "expected ',' or '}', found '\"'"),
            ("[1,]", 1, 4, "expected a value, found ']'"),
            ("[01]", 1, 4, "not a number in JSON"),
            ("[1.]", 1, 4, "a number needs digits after its point"),
            ("[1e]", 1, 4, "a number needs digits in its exponent"),
            ("[-]", 1, 3, "not a number in JSON"),
            ("[tru]", 1, 2, "expected a value, found 't'"),
            ("\"abc", 1, 5, "the string is not closed"),
            ("\"a\nb\"", 1, 3, "a control character in a string must be escaped"),
            (r#""\x""#, 1, 4, "unknown escape sequence in a string"),
            (r#""\u12g4""#, 1, 6, "\\u needs four hexadecimal digits"),
            (r#""\ud83d""#, 1, 8, "half a surrogate pair in a string"),
            ("{} x", 1, 4, "expected the end of the document, found 'x'"),
            ("{\"é\": 1, \"é\": 2}", 1, 10, "duplicate key 'é'"),
            ("\"\\", 1, 3, "unknown escape sequence in a string"),
        ] {
            let error = parse_json(text).unwrap_err();
            assert_eq!(
                (error.span.line, error.span.column, error.message.as_str()),
                (line, column, message),
                "{text}"
            );
        }
    }

    #[test]
    fn every_value_knows_its_place() {
        let node = parse_json("{\n  \"a\": [1,\n    {\"é\": \"xy\"}]}").unwrap();
        assert_eq!(node.locate("/a/0"), Span::new(2, 9, 1));
        assert_eq!(node.locate("/a/1/é"), Span::new(3, 11, 4));
        assert_eq!(node.as_mapping().unwrap()["a"].key_span, Span::new(2, 3, 3));
    }

    #[test]
    fn depth_is_an_error_and_never_a_crash() {
        for open in ["[", "{\"a\":"] {
            let error = parse_json(&open.repeat(10_000)).unwrap_err();
            assert_eq!(error.message, "the document is nested deeper than 128 levels");
        }
        assert!(parse_json(&format!("{}{}", "[".repeat(128), "]".repeat(128))).is_ok());
    }

    #[test]
    fn every_prefix_of_a_document_is_an_error_and_never_a_crash() {
        let text = r#"{"a": [1.5e3, "é\u00e9\n", {"b": true, "c": null}], "d": -1}"#;
        for (end, _) in text.char_indices() {
            assert!(parse_json(&text[..end]).is_err(), "{}", &text[..end]);
        }
    }
}
