//! What the ids of versions are made of. To clients they say nothing; to us they say where a version stands among those
//! of its key, so that it is found at once and a listing goes on from one that is gone, and whether they are ids at all.

use sha2::{Digest, Sha256};

/// As long as S3's.
pub const LENGTH: usize = 32;
const RANDOM: usize = 16;
const NUMBER: usize = 11;
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

/// The id of a version: random characters, the number hidden under their hash, and characters that follow from both.
pub fn stamp(random: &str, sequence: u64) -> String {
    let mut id: String = random.chars().take(RANDOM).collect();
    let hidden = sequence ^ mask(&id);
    write(&mut id, hidden, NUMBER);
    let check = mask(&id);
    write(&mut id, check, LENGTH - RANDOM - NUMBER);
    id
}

/// The number in an id; `None` if it is not one of ours.
pub fn sequence_of(id: &str) -> Option<u64> {
    if id.len() != LENGTH || !id.is_ascii() {
        return None;
    }
    let mut checked = id[..RANDOM + NUMBER].to_owned();
    write(&mut checked, mask(&id[..RANDOM + NUMBER]), LENGTH - RANDOM - NUMBER);
    if checked != id {
        return None;
    }
    let mut number: u64 = 0;
    for byte in id[RANDOM..RANDOM + NUMBER].bytes().rev() {
        let digit = ALPHABET.iter().position(|b| *b == byte)?;
        number = number << 6 | u64::try_from(digit).ok()?;
    }
    Some(number ^ mask(&id[..RANDOM]))
}

fn mask(text: &str) -> u64 {
    let hash = Sha256::digest(format!("version {text}"));
    hash.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn write(id: &mut String, mut number: u64, characters: usize) {
    for _ in 0..characters {
        id.push(char::from(ALPHABET[usize::try_from(number & 63).expect("six bits are small")]));
        number >>= 6;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_holds_its_number() {
        for (random, number) in [
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0),
            ("ABCDEFGHIJKLMNOP", 1_795_321_999_123),
            ("._._._._._._._._", u64::MAX),
        ] {
            let id = stamp(random, number);
            assert_eq!((id.len(), sequence_of(&id)), (LENGTH, Some(number)), "{id}");
            let last = if id.ends_with('A') { "B" } else { "A" };
            for broken in [&id[..31], &format!("{}{last}", &id[..31]), &format!("_{}", &id[..31])] {
                assert_eq!(sequence_of(broken), None, "{broken}");
            }
        }
        for text in ["", "null", "HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD", "ééééééééééééééée"] {
            assert_eq!(sequence_of(text), None, "{text}");
        }
    }
}
