//! Names, ids and ARNs of IAM.

use crate::{Cx, World};
use aws::{Account, Arn};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// What RFC 3986 leaves as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The key of a row: names that differ only in case are the same.
pub fn key_of(name: &str) -> String {
    name.to_lowercase()
}

/// `arn:aws:iam::123456789012:role/path/name`
pub fn arn(account: Account, noun: &str, path: &str, name: &str) -> Arn {
    Arn::global("iam", account, format!("{noun}{path}{name}"))
}

/// Account, path and name of an ARN of this kind (`role`).
pub fn read_arn(text: &str, noun: &str) -> Option<(Account, String, String)> {
    let arn: Arn = text.parse().ok()?;
    if arn.service != "iam" || !arn.region.is_empty() {
        return None;
    }
    let rest = arn.resource.strip_prefix(noun)?;
    let slash = rest.rfind('/')?;
    let (path, name) = rest.split_at(slash + 1);
    (path.starts_with('/') && !name.is_empty())
        .then(|| Some((arn.account_id()?, path.into(), name.into())))?
}

/// `AROA…`: 21 characters.
pub fn unique_id(cx: &Cx, prefix: &str) -> String {
    format!("{prefix}{}", cx.random_string(BASE32, 17))
}

/// An access key id, which has its account in it as AWS's have: forty bits after the first of what follows the prefix.
pub fn access_key_id(world: &World, prefix: &str, account: Account) -> String {
    let mut bytes: [u8; 10] = world.random();
    let number: u64 = account.as_str().parse().expect("an account id has digits alone");
    let low_bits = u64::from(bytes[5]) & 0x7f;
    let head = (1 << 47) | (number << 7) | low_bits;
    bytes[..6].copy_from_slice(&head.to_be_bytes()[2..]);
    let mut id = prefix.to_owned();
    let bits = bytes.iter().fold(0u128, |bits, byte| (bits << 8) | u128::from(*byte));
    for at in (0..16).rev() {
        let digit = usize::try_from((bits >> (at * 5)) & 31).expect("five bits fit");
        id.push(char::from(BASE32[digit]));
    }
    id
}

/// The account in an access key id; `None` for what is no key id.
pub fn account_of_key(id: &str) -> Option<Account> {
    let rest = id.get(4..)?;
    if rest.len() != 16 {
        return None;
    }
    let mut bits = 0u128;
    for byte in rest.bytes() {
        bits = (bits << 5) | BASE32.iter().position(|b| *b == byte)? as u128;
    }
    let number = (bits >> 39) & ((1 << 40) - 1);
    format!("{number:012}").parse().ok()
}

/// The account in the user name of a service-specific credential: `name-at-123456789012`.
pub fn account_of_git_user(user_name: &str) -> Option<Account> {
    user_name.rsplit_once("-at-")?.1.parse().ok()
}

/// The secret of an access key: 40 characters.
pub fn secret(world: &World) -> String {
    let bytes: [u8; 40] = world.random();
    bytes.iter().map(|b| char::from(BASE64[usize::from(b & 63)])).collect()
}

/// Policies travel percent-encoded in IAM's answers.
pub fn encode(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_read() {
        let account: Account = "111111111111".parse().unwrap();
        for (text, path, name) in [
            ("arn:aws:iam::111111111111:role/a", "/", "a"),
            ("arn:aws:iam::111111111111:role/x/y/a", "/x/y/", "a"),
        ] {
            assert_eq!(read_arn(text, "role"), Some((account, path.into(), name.into())), "{text}");
            assert_eq!(arn(account, "role", path, name).to_string(), text);
        }
        for text in [
            "arn:aws:iam::111111111111:user/a",
            "arn:aws:iam::111111111111:role/",
            "arn:aws:iam::111111111111:rolex/a",
            "arn:aws:sts::111111111111:role/a",
            "arn:aws:iam:us-east-1:111111111111:role/a",
            "role/a",
        ] {
            assert_eq!(read_arn(text, "role"), None, "{text}");
        }
    }

    #[test]
    fn documents_are_encoded() {
        assert_eq!(encode(r#"{"a-b":"*/ ~"}"#), "%7B%22a-b%22%3A%22%2A%2F%20~%22%7D");
    }

    #[test]
    fn a_key_id_that_is_none_has_no_account() {
        for id in ["", "AKIA", "AKIA0000000000000000", "AKIAaaaaaaaaaaaaaaaa"] {
            assert_eq!(account_of_key(id), None, "{id}");
        }
    }
}
