//! AWS's own managed policies: those that delivery pipelines and what they deploy are given. Each permits what AWS
//! documents that it permits, as far as it concerns services that are served here.

use aws::Timestamp;
use documents::policy::{DocumentKind, PolicyDocument};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

mod table;

/// The part of the ARN before the path.
const ARN_PREFIX: &str = "arn:aws:iam::aws:policy";

/// A policy of AWS's.
pub struct AwsManaged {
    pub name: &'static str,
    /// `/service-role/`
    pub path: &'static str,
    pub description: &'static str,
    pub document: String,
    compiled: Arc<PolicyDocument>,
}

impl AwsManaged {
    pub fn arn(&self) -> String {
        format!("{ARN_PREFIX}{}{}", self.path, self.name)
    }

    /// `ANPA…`, always the same.
    pub fn id(&self) -> String {
        let digest = Sha256::digest(self.arn());
        let letters = digest
            .iter()
            .take(17)
            .map(|b| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[usize::from(b & 31)]));
        std::iter::once("ANPA".to_owned()).chain(letters.map(String::from)).collect()
    }

    pub fn compiled(&self) -> Arc<PolicyDocument> {
        self.compiled.clone()
    }

    /// 2015-02-06T18:40:00Z, when AWS brought out its first managed policies.
    pub fn created_at() -> Timestamp {
        Timestamp::from_seconds(1_423_248_000)
    }
}

static ALL: LazyLock<BTreeMap<String, AwsManaged>> = LazyLock::new(|| {
    let read = |row: &table::Row| {
        let document = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, row.statements);
        let compiled = PolicyDocument::parse(&document, DocumentKind::Managed, None)
            .expect("the table is read whole by a test");
        let policy = AwsManaged {
            name: row.name,
            path: row.path,
            description: row.description,
            document,
            compiled: Arc::new(compiled),
        };
        (policy.arn(), policy)
    };
    table::ROWS.iter().map(read).collect()
});

pub fn find(arn: &str) -> Option<&'static AwsManaged> {
    if !arn.starts_with(ARN_PREFIX) {
        return None;
    }
    ALL.get(arn)
}

/// In the order of their ARNs.
pub fn all() -> impl Iterator<Item = &'static AwsManaged> {
    ALL.values()
}

/// A policy that allows nothing, in place of one that is gone.
pub fn nothing() -> Arc<PolicyDocument> {
    static NOTHING: LazyLock<Arc<PolicyDocument>> = LazyLock::new(|| {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
        Arc::new(PolicyDocument::parse(text, DocumentKind::Managed, None).expect("it is well formed"))
    });
    NOTHING.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        assert_eq!(all().count(), table::ROWS.len(), "a policy stands once");
        for policy in all() {
            assert!(policy.path.starts_with('/') && policy.path.ends_with('/'), "{}", policy.name);
            assert_eq!(policy.id().len(), 21);
            assert!(!policy.compiled.statements().is_empty());
        }
    }

    #[test]
    fn policies_are_found_by_their_arn() {
        for arn in [
            "arn:aws:iam::aws:policy/AdministratorAccess",
            "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
        ] {
            assert_eq!(find(arn).map(AwsManaged::arn).as_deref(), Some(arn));
        }
        for arn in
            ["arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole", "arn:aws:iam::aws:policy/Nope", "*"]
        {
            assert!(find(arn).is_none(), "{arn}");
        }
    }
}
