//! Accounts, regions and Amazon Resource Names.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The one partition that is served.
pub struct Partition;

impl Partition {
    pub const NAME: &'static str = "aws";
    pub const DNS_SUFFIX: &'static str = "amazonaws.com";
}

/// A 12-digit account id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Account([u8; 12]);

impl Account {
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("digits are UTF-8")
    }
}

impl FromStr for Account {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let digits: [u8; 12] = text
            .as_bytes()
            .try_into()
            .map_err(|_| format!("an account id has 12 digits, and {text:?} does not"))?;
        if digits.iter().all(u8::is_ascii_digit) {
            Ok(Self(digits))
        } else {
            Err(format!("an account id has 12 digits, and {text:?} has other characters"))
        }
    }
}

impl TryFrom<String> for Account {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Account> for String {
    fn from(account: Account) -> String {
        account.as_str().to_owned()
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The regions of the partition `aws`. [Regions and Zones]
const KNOWN_REGIONS: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

/// A region's name, for example `us-east-1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(std::sync::Arc<str>);

impl Region {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn us_east_1() -> Self {
        Self("us-east-1".into())
    }

    /// Whether AWS has a region of the name, for the few operations that tell.
    pub fn is_known(&self) -> bool {
        KNOWN_REGIONS.contains(&self.as_str())
    }
}

impl FromStr for Region {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.split('-').collect();
        let fits = parts.len() >= 3
            && parts
                .iter()
                .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
            && parts[parts.len() - 1].bytes().all(|b| b.is_ascii_digit())
            && text.len() <= 32;
        if fits {
            Ok(Self(text.into()))
        } else {
            Err(format!("{text:?} is not a region's name such as us-east-1"))
        }
    }
}

impl TryFrom<String> for Region {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> String {
        region.0.to_string()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `arn:partition:service:region:account:resource`; region and account may be empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Arn {
    pub partition: String,
    pub service: String,
    pub region: String,
    pub account: String,
    pub resource: String,
}

impl Arn {
    /// An ARN in a region and an account: `Arn::new("ssm", &region, account, "parameter/name")`.
    pub fn new(service: &str, region: &Region, account: Account, resource: impl Into<String>) -> Self {
        Self {
            partition: Partition::NAME.into(),
            service: service.into(),
            region: region.to_string(),
            account: account.to_string(),
            resource: resource.into(),
        }
    }

    /// An ARN without a region: IAM's.
    pub fn global(service: &str, account: Account, resource: impl Into<String>) -> Self {
        Self { region: String::new(), ..Self::new(service, &Region::us_east_1(), account, resource) }
    }

    /// An ARN without region and account: S3's.
    pub fn s3(resource: impl Into<String>) -> Self {
        Self {
            partition: Partition::NAME.into(),
            service: "s3".into(),
            region: String::new(),
            account: String::new(),
            resource: resource.into(),
        }
    }

    pub fn account_id(&self) -> Option<Account> {
        self.account.parse().ok()
    }
}

impl FromStr for Arn {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        match parts.as_slice() {
            ["arn", partition, service, region, account, resource] if !resource.is_empty() => Ok(Self {
                partition: (*partition).into(),
                service: (*service).into(),
                region: (*region).into(),
                account: (*account).into(),
                resource: (*resource).into(),
            }),
            _ => Err(format!("{text:?} is not an ARN (arn:partition:service:region:account:resource)")),
        }
    }
}

impl TryFrom<String> for Arn {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Arn> for String {
    fn from(arn: Arn) -> String {
        arn.to_string()
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_round_trip() {
        for text in [
            "arn:aws:s3:::bucket/key:with:colons",
            "arn:aws:iam::123456789012:role/a/b",
            "arn:aws:ssm:us-east-1:123456789012:parameter/x",
        ] {
            assert_eq!(text.parse::<Arn>().map(|a| a.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "arn:aws:s3", "arn:aws:s3:::", "urn:aws:s3:::x"] {
            assert!(text.parse::<Arn>().is_err(), "{text}");
        }
    }

    #[test]
    fn accounts_and_regions_are_checked() {
        assert!("123456789012".parse::<Account>().is_ok());
        assert!("12345678901".parse::<Account>().is_err());
        assert!("12345678901x".parse::<Account>().is_err());
        assert!("us-east-1".parse::<Region>().is_ok());
        assert!("us-gov-west-1".parse::<Region>().is_ok());
        for bad in ["", "us", "us-east", "US-EAST-1", "us--1", "us-east-x", "../../etc-1-1"] {
            assert!(bad.parse::<Region>().is_err(), "{bad}");
        }
    }
}
