//! `sagemaker-sample-data-<region>`: the buckets that public scripts read their data from. On AWS they belong to an account of
//! AWS's own, and everybody may read them.
//!
//! Here they are one bucket, which a person fills by `sluice data add`, and which answers to the name of every region.
//! It belongs to an account that nobody's server can have; its root key lies with those of the others, for the command line.

use super::bucket::BucketRow;
use super::table::BUCKETS;
use aws::{Account, Region};
use serde_json::json;
use store::{Reader, Scope, StoreError};

/// What the one bucket is kept as.
pub const BUCKET: &str = "sagemaker-sample-data";

const ACCOUNT: &str = "009876543210";

/// The account that stands for AWS's.
pub fn account() -> Account {
    ACCOUNT.parse().expect("the id has 12 digits")
}

/// Its name in a region.
pub fn name_in(region: &Region) -> String {
    format!("{BUCKET}-{region}")
}

/// The region whose sample data this is the name of.
fn region_of(name: &str) -> Option<Region> {
    let region: Region = name.strip_prefix(BUCKET)?.strip_prefix('-')?.parse().ok()?;
    Region::is_known(&region).then_some(region)
}

/// Whether a name is taken, whether or not there is any data: on AWS, it is.
pub fn is_reserved(name: &str) -> bool {
    name == BUCKET || region_of(name).is_some()
}

/// The sample data, by the name that it has in a region.
pub(super) fn find(reader: &Reader<'_>, name: &str) -> Result<Option<BucketRow>, StoreError> {
    let Some(region) = region_of(name) else { return Ok(None) };
    let row = BUCKETS.get(reader, &Scope::server(), BUCKET)?.filter(|row| row.owner == account());
    Ok(row.map(|row| BucketRow { kept_as: Some(row.name), name: name.to_owned(), region, ..row }))
}

/// Lets everybody read who can say who they are; what their own policies say holds as well.
pub fn policy() -> String {
    let of =
        |suffix: &str| [BUCKET, &format!("{BUCKET}-*")].map(|name| format!("arn:aws:s3:::{name}{suffix}"));
    let condition = json!({"StringNotEquals": {"aws:PrincipalType": "Anonymous"}});
    let statement = |actions: &[&str], suffix: &str| {
        json!({
            "Effect": "Allow", "Principal": "*", "Action": actions, "Resource": of(suffix), "Condition": condition,
        })
    };
    let statements = [
        statement(&["s3:ListBucket", "s3:GetBucketLocation"], ""),
        statement(&["s3:GetObject", "s3:GetObjectTagging"], "/*"),
    ];
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_its_name() {
        for (name, expected) in [
            ("sagemaker-sample-data-us-east-1", true),
            ("sagemaker-sample-data-ap-southeast-1", true),
            ("sagemaker-sample-data", true),
            ("sagemaker-sample-data-of-mine", false),
            ("sagemaker-sample-data-", false),
            ("my-sagemaker-sample-data-us-east-1", false),
        ] {
            assert_eq!(is_reserved(name), expected, "{name}");
        }
        assert_eq!(name_in(&Region::us_east_1()), "sagemaker-sample-data-us-east-1");
    }
}
