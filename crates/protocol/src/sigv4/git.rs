//! The user name and password that `aws codecommit credential-helper` gives to git.
//!
//! The password is a date and a signature over the repository's URL, made with the caller's secret. So it is a
//! presigned URL in the shape that git can carry.

use super::key::same_signature;
use super::verify::{MOST_SKEW_SECONDS, string_to_sign};
use super::{AuthError, Credentials, SigningKey, TERMINATOR, date};
use aws::Timestamp;

const SERVICE: &str = "codecommit";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitCredential {
    pub access_key_id: String,
    pub session_token: Option<String>,
    pub date: Timestamp,
    signature: String,
    date_text: String,
}

impl GitCredential {
    /// From the decoded halves of HTTP's basic authentication. The user name of a session is its key, `%`, its token.
    /// `None` if they are not of this kind; a user name and password of IAM's may be what they are.
    pub fn parse(username: &str, password: &str) -> Option<Self> {
        let (access_key_id, session_token) = match username.split_once('%') {
            Some((key, token)) => (key, Some(token.to_owned())),
            None => (username, None),
        };
        let (date_text, signature) = password.split_at_checked(16)?;
        let is_signature = signature.len() == 64 && signature.bytes().all(|b| b.is_ascii_hexdigit());
        let date = date::parse(date_text).filter(|_| is_signature)?;
        Some(Self {
            access_key_id: access_key_id.to_owned(),
            session_token,
            date,
            signature: signature.to_ascii_lowercase(),
            date_text: date_text.to_owned(),
        })
    }

    /// `host` is without its port, `path` is the repository's: `/v1/repos/name`, without `/info/refs`.
    pub fn verify(
        &self,
        secret: &str,
        host: &str,
        path: &str,
        region: &str,
        now: Timestamp,
    ) -> Result<(), AuthError> {
        if (now.seconds() - self.date.seconds()).abs() > MOST_SKEW_SECONDS {
            return Err(AuthError::Skewed { date: self.date, now });
        }
        let (canonical_request, string_to_sign) = strings(&self.date_text, host, path, region);
        let key = SigningKey::derive(secret, &self.date_text[..8], region, SERVICE);
        if same_signature(&key.sign(&string_to_sign), &self.signature) {
            return Ok(());
        }
        Err(AuthError::Mismatch {
            access_key_id: self.access_key_id.clone(),
            signature: self.signature.clone(),
            string_to_sign,
            canonical_request,
        })
    }
}

/// The user name and password for a repository, as the credential helper makes them.
pub fn git_password(
    credentials: Credentials<'_>,
    host: &str,
    path: &str,
    region: &str,
    now: Timestamp,
) -> (String, String) {
    let date = date::format(now);
    let (_, string_to_sign) = strings(&date, host, path, region);
    let key = SigningKey::derive(credentials.secret_access_key, &date[..8], region, SERVICE);
    let username = match credentials.session_token {
        Some(token) => format!("{}%{token}", credentials.access_key_id),
        None => credentials.access_key_id.to_owned(),
    };
    (username, format!("{date}{}", key.sign(&string_to_sign)))
}

fn strings(date_text: &str, host: &str, path: &str, region: &str) -> (String, String) {
    let canonical_request = format!("GIT\n{path}\n\nhost:{host}\n\nhost\n");
    let scope = format!("{}/{region}/{SERVICE}/{TERMINATOR}", &date_text[..8]);
    // The helper signs the date without its Z, and puts the Z into the password.
    let string_to_sign = string_to_sign(date_text.trim_end_matches('Z'), &scope, &canonical_request);
    (canonical_request, string_to_sign)
}
