//! The model's names as Rust's.

/// Splits at case changes and at characters that are neither letters nor digits. Digits belong to the word before
/// them; a plural `s` belongs to the capitals before it (`ARNs`).
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut previous: Option<char> = None;
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            previous = None;
            continue;
        }
        if previous.is_none_or(|p| begins_word(&chars, i, p)) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
        previous = Some(c);
    }
    words
}

fn begins_word(chars: &[char], i: usize, previous: char) -> bool {
    if !chars[i].is_ascii_uppercase() {
        return false;
    }
    if !previous.is_ascii_uppercase() {
        return true;
    }
    let after = |n: usize| chars.get(i + n).copied();
    let plural = after(1) == Some('s') && after(2).is_none_or(|c| !c.is_ascii_lowercase());
    after(1).is_some_and(|c| c.is_ascii_lowercase()) && !plural
}

/// `KMSKeyId` → `kms_key_id`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `GetParameter` → `GET_PARAMETER`.
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// A field's name; keywords are escaped.
pub fn field(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        "as" | "async" | "await" | "box" | "break" | "const" | "continue" | "do" | "dyn" | "else"
        | "enum" | "extern" | "final" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let" | "loop"
        | "macro" | "match" | "mod" | "move" | "mut" | "override" | "priv" | "pub" | "ref" | "return"
        | "static" | "struct" | "trait" | "true" | "false" | "try" | "type" | "typeof" | "unsafe" | "use"
        | "virtual" | "where" | "while" | "yield" | "abstract" | "become" | "unsized" => {
            format!("r#{name}")
        }
        _ => name,
    }
}

/// Names that a module's text uses of the prelude, so that no type of a model may take them.
const TAKEN: [&str; 13] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Some",
    "String",
    "Vec",
];

/// A type's name: the model's, with a capital first.
pub fn type_name(shape: &str) -> String {
    let mut name: String = shape.chars().filter(char::is_ascii_alphanumeric).collect();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if TAKEN.contains(&name.as_str()) { format!("{name}Shape") } else { name }
}

/// Names of an enumeration's variants, in order and all different.
pub fn variants(values: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for value in values {
        let name = variant(value);
        let mut unique = name.clone();
        let mut n = 2;
        while names.contains(&unique) {
            unique = format!("{name}{n}");
            n += 1;
        }
        names.push(unique);
    }
    names
}

/// `CREATE_IN_PROGRESS` → `CreateInProgress`, `SecureString` → `SecureString`, `python3.8` → `Python3_8`,
/// `s3:ObjectCreated:*` → `S3ObjectCreatedAll`.
fn variant(value: &str) -> String {
    let spelled = value.replace('*', "All");
    let mut name = String::new();
    for part in spelled.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()) {
        let digits_meet =
            name.ends_with(|c: char| c.is_ascii_digit()) && part.starts_with(|c: char| c.is_ascii_digit());
        if digits_meet {
            name.push('_');
        }
        let (first, rest) = part.split_at(1);
        name.push_str(&first.to_ascii_uppercase());
        let shouted = !rest.contains(|c: char| c.is_ascii_lowercase());
        name.push_str(&if shouted { rest.to_ascii_lowercase() } else { rest.to_owned() });
    }
    match name.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "Self_".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("V{name}"),
        _ => name,
    }
}

/// A string literal, raw where that saves escapes.
pub fn literal(text: &str) -> String {
    if !text.contains(['\\', '"']) || text.contains(char::is_control) {
        return format!("{text:?}");
    }
    let mut fence = String::new();
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    format!("r{fence}\"{text}\"{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        for (name, wanted) in [
            ("Name", "name"),
            ("KMSKeyId", "kms_key_id"),
            ("KeyId", "key_id"),
            ("SSECustomerKeyMD5", "sse_customer_key_md5"),
            ("ETag", "e_tag"),
            ("ChecksumCRC32C", "checksum_crc32_c"),
            ("ChecksumSHA256", "checksum_sha256"),
            ("S3Bucket", "s3_bucket"),
            ("LayerARNs", "layer_arns"),
            ("IDsOfAll", "ids_of_all"),
            ("MFADevice", "mfa_device"),
            ("Type", "r#type"),
            ("self", "self_"),
            ("x-amz_thing", "x_amz_thing"),
            ("restApiId", "rest_api_id"),
        ] {
            assert_eq!(field(name), wanted, "{name}");
        }
        assert_eq!(screaming("ListObjectsV2"), "LIST_OBJECTS_V2");
    }

    #[test]
    fn types() {
        for (name, wanted) in
            [("policyScopeType", "PolicyScopeType"), ("Result", "ResultShape"), ("Tag", "Tag")]
        {
            assert_eq!(type_name(name), wanted);
        }
    }

    #[test]
    fn variants_are_camel_case_and_different() {
        let check = |values: &[&str], wanted: &[&str]| {
            let values: Vec<String> = values.iter().map(|&v| v.to_owned()).collect();
            assert_eq!(variants(&values), wanted);
        };
        check(
            &["CREATE_IN_PROGRESS", "SecureString", "aws:kms"],
            &["CreateInProgress", "SecureString", "AwsKms"],
        );
        check(&["python3.8", "0.5", "10"], &["Python3_8", "V0_5", "V10"]);
        check(&["s3:ObjectCreated:*", "AES256", "x86_64"], &["S3ObjectCreatedAll", "Aes256", "X86_64"]);
        check(&["", "Self", "a-b", "a_b"], &["Empty", "Self_", "AB", "AB2"]);
    }

    #[test]
    fn literals() {
        for (text, wanted) in [
            ("plain", r#""plain""#),
            (r"\d+", "r\"\\d+\""),
            (r#"a"b"#, r##"r#"a"b"#"##),
            ("tab\t\\", r#""tab\t\\""#),
        ] {
            assert_eq!(literal(text), wanted);
        }
    }
}
