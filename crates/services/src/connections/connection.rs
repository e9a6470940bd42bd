//! A connection: its two names, its ARN, and how it is shown. Pure.

use super::remote::Remote;
use aws::codeconnections::{self as cc, ConnectionStatus, ProviderType, errors};
use aws::{Account, Arn, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use store::{Scope, Sealed};

/// Connections of one account in one region; tags of one resource. [AWS CodeConnections quotas]
pub const MOST_CONNECTIONS: usize = 250;
pub const MOST_TAGS: usize = 50;

/// Under which of the service's two names a connection was made, and a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Name {
    CodeStar,
    CodeConnections,
}

impl Name {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CodeStar => "codestar-connections",
            Self::CodeConnections => "codeconnections",
        }
    }

    fn of(service: &str) -> Option<Self> {
        [Self::CodeStar, Self::CodeConnections].into_iter().find(|name| name.as_str() == service)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Connection {
    /// A UUID, at the end of the ARN.
    pub id: String,
    pub made_as: Name,
    pub name: String,
    pub provider: ProviderType,
    pub tags: IndexMap<String, String>,
    pub created_at: Timestamp,
    /// What it leads to, once a person has completed it.
    pub installed: Option<Installed>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Installed {
    pub remote: Remote,
    /// For remotes over HTTP: `user:password`.
    pub secret: Option<Sealed>,
    /// What the provider signs its webhooks with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Sealed>,
    pub by: String,
    pub at: Timestamp,
}

/// Where a connection lies, by its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub arn: String,
    pub made_as: Name,
    pub account: Account,
    pub region: Region,
    pub id: String,
}

impl Place {
    pub fn of(text: &str) -> Result<Self, Error> {
        let read = || {
            let arn: Arn = text.parse().ok()?;
            let id = arn.resource.strip_prefix("connection/")?.to_owned();
            Some(Self {
                arn: text.to_owned(),
                made_as: Name::of(&arn.service)?,
                account: arn.account_id()?,
                region: arn.region.parse().ok()?,
                id,
            })
        };
        read().ok_or_else(|| missing(text))
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }
}

pub fn missing(arn: &str) -> Error {
    errors::resource_not_found_exception(format!("Connection {arn} not found"))
}

impl Connection {
    pub fn arn(&self, region: &Region, account: Account) -> String {
        Arn::new(self.made_as.as_str(), region, account, format!("connection/{}", self.id)).to_string()
    }

    pub fn status(&self) -> ConnectionStatus {
        if self.installed.is_some() { ConnectionStatus::Available } else { ConnectionStatus::Pending }
    }

    pub fn shown(&self, region: &Region, account: Account) -> cc::Connection {
        cc::Connection {
            connection_name: Some(self.name.clone()),
            connection_arn: Some(self.arn(region, account)),
            provider_type: Some(self.provider),
            owner_account_id: Some(account.to_string()),
            connection_status: Some(self.status()),
            host_arn: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_are_found_by_their_arns() {
        for (arn, expected) in [
            ("arn:aws:codestar-connections:us-east-1:111111111111:connection/1-2", Some(Name::CodeStar)),
            ("arn:aws:codeconnections:us-east-1:111111111111:connection/1-2", Some(Name::CodeConnections)),
            ("arn:aws:codeconnections:us-east-1:111111111111:host/1-2", None),
            ("arn:aws:codecommit:us-east-1:111111111111:connection/1-2", None),
            ("arn:aws:codeconnections:us-east-1::connection/1-2", None),
            ("nonsense", None),
        ] {
            let found = Place::of(arn);
            assert_eq!(found.as_ref().ok().map(|place| place.made_as), expected, "{arn}");
            match found {
                Ok(place) => assert_eq!((place.id.as_str(), place.arn.as_str()), ("1-2", arn)),
                Err(error) => assert_eq!(error.code, "ResourceNotFoundException"),
            }
        }
    }
}
