//! What a bucket is: its name, its owner and its configuration documents.

use super::acl::Granted;
use super::configurations::Kept;
use super::sample_data;
use super::table::BUCKETS;
use crate::{Cx, OpResult};
use aws::s3::{
    BucketVersioningStatus, CORSConfiguration, LifecycleRule, ObjectLockConfiguration, ObjectOwnership,
    PublicAccessBlockConfiguration, ServerSideEncryptionConfiguration, errors,
};
use aws::{Account, Arn, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Reader, Scope, StoreError, Tx};

#[derive(Clone, Serialize, Deserialize)]
pub struct BucketRow {
    pub name: String,
    pub owner: Account,
    pub region: Region,
    pub created_at: Timestamp,
    pub versioning: Option<BucketVersioningStatus>,
    pub policy: Option<String>,
    #[serde(default)]
    pub tags: IndexMap<String, String>,
    /// `None` is what every bucket has: SSE-S3.
    pub encryption: Option<ServerSideEncryptionConfiguration>,
    pub public_access_block: Option<PublicAccessBlockConfiguration>,
    pub ownership: Option<ObjectOwnership>,
    #[serde(default)]
    pub event_bridge: bool,
    #[serde(default)]
    pub lifecycle: Vec<LifecycleRule>,
    pub cors: Option<CORSConfiguration>,
    /// `None` is private.
    #[serde(default)]
    pub acl: Option<Vec<Granted>>,
    /// `None` where versions can't be locked.
    #[serde(default)]
    pub object_lock: Option<ObjectLockConfiguration>,
    #[serde(default)]
    pub kept: Kept,
    /// What its maker called the region: the old `EU` is given back.
    #[serde(default)]
    pub location: Option<String>,
    /// The name that its rows are kept under, where that is another: of the sample data, which has one in every region.
    #[serde(skip)]
    pub kept_as: Option<String>,
}

impl BucketRow {
    /// As a bucket is made today: private, with ACLs off and public access blocked.
    pub fn new(name: &str, owner: Account, region: Region, now: Timestamp) -> Self {
        Self {
            name: name.to_owned(),
            owner,
            region,
            created_at: now.whole_seconds(),
            versioning: None,
            policy: None,
            tags: IndexMap::new(),
            encryption: None,
            public_access_block: Some(PublicAccessBlockConfiguration {
                block_public_acls: Some(true),
                ignore_public_acls: Some(true),
                block_public_policy: Some(true),
                restrict_public_buckets: Some(true),
            }),
            ownership: Some(ObjectOwnership::BucketOwnerEnforced),
            event_bridge: false,
            lifecycle: Vec::new(),
            cors: None,
            acl: None,
            object_lock: None,
            kept: Kept::default(),
            location: None,
            kept_as: None,
        }
    }

    pub fn kept_as(&self) -> &str {
        self.kept_as.as_deref().unwrap_or(&self.name)
    }

    pub fn arn(&self) -> String {
        Arn::s3(&self.name).to_string()
    }

    pub fn object_arn(&self, key: &str) -> String {
        Arn::s3(format!("{}/{key}", self.name)).to_string()
    }

    /// Whether versions have ids: versioning is or was on.
    pub fn is_versioned(&self) -> bool {
        self.versioning.is_some()
    }
}

pub fn no_such_bucket(name: &str) -> Error {
    errors::no_such_bucket("The specified bucket does not exist").with("BucketName", name)
}

fn get(reader: &Reader<'_>, name: &str) -> Result<Option<BucketRow>, StoreError> {
    match BUCKETS.get(reader, &Scope::server(), name)? {
        Some(row) => Ok(Some(row)),
        None => sample_data::find(reader, name),
    }
}

/// A bucket, whoever owns it.
pub fn find(cx: &Cx, name: &str) -> OpResult<BucketRow> {
    cx.read(|r| get(r, name))?.ok_or_else(|| no_such_bucket(name).into())
}

/// Where a bucket is, if there is one.
pub fn region_of(world: &crate::World, name: &str) -> OpResult<Option<String>> {
    let row = world.store().read(|r| get(r, name))?;
    Ok(row.map(|row| row.region.to_string()))
}

/// A bucket as the transaction sees it.
pub fn find_in(reader: &Reader<'_>, name: &str) -> OpResult<BucketRow> {
    get(reader, name)?.ok_or_else(|| no_such_bucket(name).into())
}

/// `ExpectedBucketOwner`.
pub fn check_owner(bucket: &BucketRow, expected: Option<&str>) -> OpResult<()> {
    match expected {
        Some(account) if account.len() != 12 || !account.bytes().all(|b| b.is_ascii_digit()) => {
            let message = format!(
                "The value of the expected bucket owner parameter must be an AWS Account ID... [{account}]"
            );
            Err(Error::new("InvalidBucketOwnerAWSAccountID", 400, message).into())
        }
        Some(account) if account != bucket.owner.as_str() => {
            Err(Error::new("AccessDenied", 403, "Access Denied").into())
        }
        _ => Ok(()),
    }
}

/// Changes a bucket's configuration.
pub async fn change(
    cx: &Cx,
    name: String,
    expected_owner: Option<String>,
    change: impl FnOnce(&mut BucketRow) -> OpResult<()> + Send + 'static,
) -> OpResult<()> {
    cx.write(move |tx: &Tx<'_>| {
        let row = find_in(tx, &name)?;
        let mut row = if row.kept_as() == name { row } else { find_in(tx, row.kept_as())? };
        check_owner(&row, expected_owner.as_deref())?;
        change(&mut row)?;
        Ok(BUCKETS.put(tx, &Scope::server(), &row.name, &row)?)
    })
    .await
}

/// What S3 calls an account: 64 hexadecimal digits that say nothing and are always the same.
pub fn canonical_id(account: Account) -> String {
    hex::encode(Sha256::digest(format!("canonical user {account}")))
}

/// The rules for names. [General purpose bucket naming rules]
pub fn is_valid_name(name: &str) -> bool {
    let fits = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'.' || c == b'-';
    let ends = |c: Option<&u8>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let bytes = name.as_bytes();
    let is_address = name.split('.').count() == 4 && name.split('.').all(|p| p.parse::<u8>().is_ok());
    let prefixes = ["xn--", "sthree-", "amzn-s3-demo-"];
    let suffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];
    (3..=63).contains(&bytes.len())
        && bytes.iter().copied().all(fits)
        && ends(bytes.first())
        && ends(bytes.last())
        && !name.contains("..")
        && !is_address
        && !prefixes.iter().any(|p| name.starts_with(p))
        && !suffixes.iter().any(|s| name.ends_with(s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked() {
        let longest = "a".repeat(63);
        for good in [
            "abc",
            "my-bucket",
            "my.bucket.1",
            "1abc",
            "cdk-hnb659fds-assets-111111111111-us-east-1",
            &longest,
        ] {
            assert!(is_valid_name(good), "{good}");
        }
        let long = "a".repeat(64);
        for bad in [
            "",
            "ab",
            "Abc",
            "a_b",
            "-abc",
            "abc-",
            "a..b",
            "192.168.5.4",
            "xn--a",
            "abc-s3alias",
            "a b",
            "ü12",
            ".abc",
            &long,
        ] {
            assert!(!is_valid_name(bad), "{bad}");
        }
    }
}
