//! Random passwords. [GetRandomPassword]

use aws::Error;
use aws::secretsmanager::{GetRandomPasswordInput, errors};

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const DEFAULT_LENGTH: usize = 32;

/// Makes a password; `draw(n)` gives a number below `n`.
pub fn generate(
    input: &GetRandomPasswordInput,
    mut draw: impl FnMut(usize) -> usize,
) -> Result<String, Error> {
    let length = input.password_length.map_or(DEFAULT_LENGTH, |n| usize::try_from(n).unwrap_or_default());
    let excluded = input.exclude_characters.as_deref().unwrap_or_default();
    let kinds = [
        (input.exclude_lowercase != Some(true), LOWER),
        (input.exclude_uppercase != Some(true), UPPER),
        (input.exclude_numbers != Some(true), DIGITS),
        (input.exclude_punctuation != Some(true), PUNCTUATION),
        (input.include_space == Some(true), " "),
    ];
    let kinds: Vec<Vec<char>> = kinds
        .into_iter()
        .filter(|(included, _)| *included)
        .map(|(_, letters)| letters.chars().filter(|c| !excluded.contains(*c)).collect())
        .collect();
    let each = input.require_each_included_type != Some(false);
    let all: Vec<char> = kinds.concat();
    let impossible = all.is_empty() || (each && (kinds.len() > length || kinds.iter().any(Vec::is_empty)));
    if impossible || length == 0 {
        return Err(errors::invalid_parameter_exception(
            "The password can't be made: the length and the exclusions leave no characters of some kind that is asked for.",
        ));
    }
    let mut password: Vec<char> = Vec::with_capacity(length);
    if each {
        password.extend(kinds.iter().map(|kind| kind[draw(kind.len())]));
    }
    while password.len() < length {
        password.push(all[draw(all.len())]);
    }
    // Those of each kind stand first until they are shuffled.
    for at in (1..password.len()).rev() {
        password.swap(at, draw(at + 1));
    }
    Ok(password.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &GetRandomPasswordInput) -> Result<String, Error> {
        let mut n = 12_345_usize;
        generate(input, |below| {
            n = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (n >> 33) % below
        })
    }

    #[test]
    fn passwords_have_what_is_asked_for() {
        let password = check(&GetRandomPasswordInput::default()).unwrap();
        assert_eq!(password.len(), 32);
        for kind in [LOWER, UPPER, DIGITS, PUNCTUATION] {
            assert!(password.contains(|c| kind.contains(c)), "{password}");
        }
        let digits = GetRandomPasswordInput {
            password_length: Some(6),
            exclude_lowercase: Some(true),
            exclude_uppercase: Some(true),
            exclude_punctuation: Some(true),
            exclude_characters: Some("01".into()),
            ..Default::default()
        };
        assert!(check(&digits).unwrap().chars().all(|c| "23456789".contains(c)));
        let impossible =
            GetRandomPasswordInput { exclude_characters: Some(DIGITS.into()), ..Default::default() };
        assert_eq!(check(&impossible).unwrap_err().code, "InvalidParameterException");
        let short = GetRandomPasswordInput { password_length: Some(3), ..Default::default() };
        assert!(check(&short).is_err());
    }
}
