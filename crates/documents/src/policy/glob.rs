//! Text with wildcards (`*`, `?`) and policy variables (`${aws:username}`), compiled once.
//!
//! Matching is iterative with at most two remembered positions, so a hostile pattern costs at most the product of its
//! length and the text's, never an exponential search.

use std::borrow::Cow;

/// What a variable stands for in this request; `None` if the request has no (single) value for it.
pub trait Variables {
    fn value(&self, key: &str) -> Option<Cow<'_, str>>;
}

/// For places where variables mean nothing, such as actions.
pub struct NoVariables;

impl Variables for NoVariables {
    fn value(&self, _: &str) -> Option<Cow<'_, str>> {
        None
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    Char(char),
    /// `?`
    One,
    /// `*`
    Many,
    /// `?` that stays within a segment of an ARN.
    OneInSegment,
    /// `*` that stays within a segment of an ARN.
    ManyInSegment,
    Variable(Box<Variable>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Lower case: condition keys are.
    key: String,
    default: Option<String>,
}

/// Which characters of a policy's text are more than themselves.
#[derive(Debug, Clone, Copy)]
pub struct Syntax {
    pub wildcards: bool,
    pub variables: bool,
}

/// A compiled text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glob {
    /// What a text must start with: most patterns are told from most texts by this alone.
    prefix: String,
    /// What follows the prefix.
    tokens: Vec<Token>,
    has_variables: bool,
    ignore_case: bool,
}

impl Glob {
    pub fn compile(text: &str, syntax: Syntax) -> Self {
        Self::from_tokens(tokenize(text, syntax))
    }

    fn from_tokens(tokens: Vec<Token>) -> Self {
        let has_variables = tokens.iter().any(|token| matches!(token, Token::Variable(_)));
        let literal = |token: &Token| match token {
            Token::Char(c) => Some(*c),
            _ => None,
        };
        let prefix: String = tokens.iter().map_while(literal).collect();
        let tokens = tokens[prefix.chars().count()..].to_vec();
        Self { prefix, tokens, has_variables, ignore_case: false }
    }

    #[must_use]
    pub fn ignoring_case(mut self) -> Self {
        self.ignore_case = true;
        self.tokens.splice(0..0, self.prefix.chars().map(Token::Char));
        self.prefix.clear();
        self
    }

    /// A pattern for ARNs in a `Resource` element. A wildcard in one of the first five segments stays in it, except
    /// for a `*` that ends its segment, which may reach beyond the colon. An incomplete ARN is completed with `*`.
    pub fn compile_resource(text: &str, variables: bool) -> Self {
        let mut tokens = tokenize(text, Syntax { wildcards: true, variables });
        if tokens == [Token::Many] {
            return Self::from_tokens(tokens);
        }
        let colon = Token::Char(':');
        let mut colons = 0;
        for at in 0..tokens.len() {
            if colons == 5 {
                break;
            }
            let ends_segment = tokens.get(at + 1).is_none_or(|next| *next == colon);
            match &tokens[at] {
                token if *token == colon => colons += 1,
                Token::One => tokens[at] = Token::OneInSegment,
                Token::Many if !ends_segment => tokens[at] = Token::ManyInSegment,
                _ => {}
            }
        }
        for _ in colons..5 {
            tokens.extend([Token::Char(':'), Token::Many]);
        }
        Self::from_tokens(tokens)
    }

    /// Compiles `text` as the up to six parts between the colons of an ARN.
    pub fn compile_segments(text: &str, variables: bool) -> Vec<Self> {
        let tokens = tokenize(text, Syntax { wildcards: true, variables });
        tokens
            .splitn(6, |token| *token == Token::Char(':'))
            .map(|part| Self::from_tokens(part.to_vec()))
            .collect()
    }

    /// Matches everything, whatever the request.
    pub fn is_everything(&self) -> bool {
        self.prefix.is_empty() && self.tokens == [Token::Many]
    }

    pub fn matches(&self, text: &str, variables: &dyn Variables) -> bool {
        let Some(text) = text.strip_prefix(self.prefix.as_str()) else { return false };
        if !self.has_variables {
            return match_tokens(&self.tokens, text, self.ignore_case);
        }
        self.resolve(variables).is_some_and(|tokens| match_tokens(&tokens, text, self.ignore_case))
    }

    fn resolve(&self, variables: &dyn Variables) -> Option<Vec<Token>> {
        let mut resolved = Vec::with_capacity(self.tokens.len() + 32);
        for token in &self.tokens {
            let Token::Variable(variable) = token else {
                resolved.push(token.clone());
                continue;
            };
            // What a variable stands for is text: a `*` in a user's name matches a `*` only.
            match (variables.value(&variable.key), &variable.default) {
                (Some(value), _) => resolved.extend(value.chars().map(Token::Char)),
                (None, Some(default)) => resolved.extend(default.chars().map(Token::Char)),
                (None, None) => return None,
            }
        }
        Some(resolved)
    }
}

fn tokenize(text: &str, syntax: Syntax) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if syntax.variables
            && let Some(inner) = rest.strip_prefix("${")
            && let Some(end) = inner.find('}')
        {
            tokens.push(variable(&inner[..end]));
            rest = &inner[end + 1..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            '*' if syntax.wildcards && tokens.last() == Some(&Token::Many) => {}
            '*' if syntax.wildcards => tokens.push(Token::Many),
            '?' if syntax.wildcards => tokens.push(Token::One),
            c => tokens.push(Token::Char(c)),
        }
    }
    tokens
}

/// `*`, `?` and `$` stand for themselves; anything else is a condition key, perhaps with a default in quotes.
fn variable(inner: &str) -> Token {
    if let "*" | "?" | "$" = inner {
        return Token::Char(inner.chars().next().expect("one of three characters"));
    }
    let (key, default) = match inner.split_once(',') {
        None => (inner, None),
        Some((key, default)) => {
            let default = default.trim();
            let quoted = default.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
            (key, Some(quoted.unwrap_or(default).to_owned()))
        }
    };
    Token::Variable(Box::new(Variable { key: key.trim().to_ascii_lowercase(), default }))
}

/// Where to try again: the token after a star, and the text that the star has not yet swallowed.
#[derive(Clone, Copy)]
struct Retry {
    token: usize,
    text: usize,
}

fn match_tokens(tokens: &[Token], text: &str, ignore_case: bool) -> bool {
    let (mut token_at, mut text_at) = (0, 0);
    let mut anywhere: Option<Retry> = None;
    let mut in_segment: Option<Retry> = None;
    loop {
        let next = text[text_at..].chars().next();
        let step = match (tokens.get(token_at), next) {
            (None, None) => return true,
            (Some(Token::Many), _) => {
                token_at += 1;
                anywhere = Some(Retry { token: token_at, text: text_at });
                in_segment = None;
                continue;
            }
            (Some(Token::ManyInSegment), _) => {
                token_at += 1;
                in_segment = Some(Retry { token: token_at, text: text_at });
                continue;
            }
            (Some(Token::Char(expected)), Some(c)) => {
                *expected == c || (ignore_case && expected.to_lowercase().eq(c.to_lowercase()))
            }
            (Some(Token::One), Some(_)) => true,
            (Some(Token::OneInSegment), Some(c)) => c != ':',
            _ => false,
        };
        if step {
            token_at += 1;
            text_at += next.map_or(0, char::len_utf8);
            continue;
        }
        // Let the innermost star swallow one more character, then the outer one.
        let grown = grow(&mut in_segment, text, false).or_else(|| {
            in_segment = None;
            grow(&mut anywhere, text, true)
        });
        let Some(retry) = grown else { return false };
        (token_at, text_at) = (retry.token, retry.text);
    }
}

fn grow(star: &mut Option<Retry>, text: &str, over_colons: bool) -> Option<Retry> {
    let retry = star.as_mut()?;
    let c = text[retry.text..].chars().next().filter(|c| over_colons || *c != ':')?;
    retry.text += c.len_utf8();
    Some(*retry)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Ana;

    impl Variables for Ana {
        fn value(&self, key: &str) -> Option<Cow<'_, str>> {
            match key {
                "aws:username" => Some("ana".into()),
                "aws:principaltag/odd" => Some("a*".into()),
                _ => None,
            }
        }
    }

    #[test]
    fn wildcards_and_variables() {
        let syntax = Syntax { wildcards: true, variables: true };
        for (pattern, text, expected) in [
            ("", "", true),
            ("", "a", false),
            ("*", "", true),
            ("*", "anything at all: yes", true),
            ("a*", "a", true),
            ("a*", "ab", true),
            ("a*", "ba", false),
            ("*b", "ab", true),
            ("*b", "abc", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "acb", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("a?c", "aéc", true),
            ("***", "x", true),
            ("a**b", "ab", true),
            ("${aws:username}/*", "ana/x", true),
            ("${aws:username}/*", "bob/x", false),
            ("${AWS:UserName}", "ana", true),
            ("${aws:PrincipalTag/odd}", "a*", true),
            ("${aws:PrincipalTag/odd}", "abc", false),
            ("${aws:missing}", "", false),
            ("${aws:missing}", "${aws:missing}", false),
            ("${aws:missing, 'none'}", "none", true),
            ("${aws:missing,''}", "", true),
            ("${aws:username, 'none'}", "ana", true),
            ("${*}", "*", true),
            ("${*}", "a", false),
            ("${?}", "?", true),
            ("${?}", "a", false),
            ("${$}{x}", "${x}", true),
            ("${unclosed", "${unclosed", true),
        ] {
            let glob = Glob::compile(pattern, syntax);
            assert_eq!(glob.matches(text, &Ana), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn without_their_syntax_the_characters_are_themselves() {
        let plain = Glob::compile("*?${aws:username}", Syntax { wildcards: false, variables: false });
        assert!(plain.matches("*?${aws:username}", &Ana));
        assert!(!plain.matches("ab", &Ana));
    }

    #[test]
    fn resources_follow_the_segments_of_an_arn() {
        for (pattern, text, expected) in [
            ("*", "*", true),
            ("*", "arn:aws:s3:::b", true),
            ("arn:aws:s3:::b", "*", false),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k/l:m", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
            ("arn:aws:s3:::b*", "arn:aws:s3:::bucket/k", true),
            ("arn:aws:s3:::*/k", "arn:aws:s3:::b/k", true),
            ("arn:aws:sqs:*:1:q", "arn:aws:sqs:eu-west-1:1:q", true),
            ("arn:aws:sqs:us-*-1:1:q", "arn:aws:sqs:us-east-1:1:q", true),
            ("arn:aws:sqs:us-*-1:1:q", "arn:aws:sqs:us-east-1:2:x-1:1:q", false),
            ("arn:aws:sqs:u?-east-1:1:q", "arn:aws:sqs:us-east-1:1:q", true),
            ("arn:aws:sqs:us?east-1:1:q", "arn:aws:sqs:us:east-1:1:q", false),
            ("arn:aws:sqs:us-east-1:*", "arn:aws:sqs:us-east-1:1:q", true),
            ("arn:aws:sqs", "arn:aws:sqs:us-east-1:1:q", true),
            ("arn:aws:sqs:us-east-1", "arn:aws:sqs:us-east-1:1:q", true),
            ("arn:aws:sqs:us-east-1", "arn:aws:sqs:us-east-2:1:q", false),
            (
                "arn:aws:logs:*:1:log-group:/a/*:*",
                "arn:aws:logs:us-east-1:1:log-group:/a/b:log-stream:s",
                true,
            ),
            ("arn:aws:logs:*:1:log-group:/a/*", "arn:aws:logs:us-east-1:1:log-group:/a/b:*", true),
            ("arn:aws:iam::1:role/${aws:username}", "arn:aws:iam::1:role/ana", true),
            ("arn:aws:iam::1:role/${aws:username}", "arn:aws:iam::1:role/eve", false),
            ("arn:aws:s3:::?", "arn:aws:s3:::b", true),
        ] {
            let glob = Glob::compile_resource(pattern, true);
            assert_eq!(glob.matches(text, &Ana), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn segments_are_split_outside_of_variables() {
        let segments = Glob::compile_segments("arn:aws:iam::1:user/${aws:username}", true);
        assert_eq!(segments.len(), 6);
        assert!(segments[5].matches("user/ana", &Ana));
    }

    #[test]
    fn a_hostile_pattern_ends_quickly() {
        let pattern = "*a".repeat(200) + "b";
        let glob = Glob::compile(&pattern, Syntax { wildcards: true, variables: false });
        assert!(!glob.matches(&"a".repeat(5_000), &NoVariables));
    }
}
