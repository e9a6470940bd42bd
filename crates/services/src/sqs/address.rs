//! Where a queue is: its URL, its ARN, its row.

use super::error::{invalid, no_queue};
use super::queue::Queue;
use super::table::QUEUES;
use crate::{Cx, OpResult};
use aws::{Account, Arn, Region};
use store::Scope;

/// A queue as a request names it; it need not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub account: Account,
    pub region: Region,
    pub name: String,
}

impl Address {
    /// By a URL: whatever its host, its path ends in the account and the name. AWS's own hosts name a region as well.
    pub fn of_url(cx: &Cx, url: &str) -> OpResult<Self> {
        let unknown = || invalid(format!("The address {url} is not valid for this endpoint."));
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let (host, path) = rest.split_once('/').ok_or_else(unknown)?;
        let mut parts = path.trim_end_matches('/').rsplit('/');
        let (name, account) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let account = account.parse().map_err(|_| unknown())?;
        let region = region_of(host).unwrap_or_else(|| cx.region().clone());
        if name.is_empty() || region != *cx.region() {
            return Err(unknown());
        }
        Ok(Self { account, region, name: name.to_owned() })
    }

    pub fn of_arn(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok()?;
        let account = arn.account_id().filter(|_| arn.service == "sqs")?;
        Some(Self { account, region: arn.region.parse().ok()?, name: arn.resource })
    }

    pub fn arn(&self) -> String {
        super::queue::arn(&self.region, self.account, &self.name).to_string()
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    pub fn find(&self, cx: &Cx) -> OpResult<Option<Queue>> {
        cx.read(|r| QUEUES.get(r, &self.scope(), &self.name))
    }

    pub fn queue(&self, cx: &Cx) -> OpResult<Queue> {
        self.find(cx)?.ok_or_else(no_queue)
    }

    /// `http://127.0.0.1:4566/111111111111/name`; as AWS has it while nobody listens.
    pub fn url(&self, cx: &Cx) -> String {
        let base = match cx.world().endpoints() {
            Some(endpoints) => endpoints.url(),
            None => format!("https://sqs.{}.amazonaws.com", self.region),
        };
        format!("{base}/{}/{}", self.account, self.name)
    }
}

/// `sqs.us-east-1.amazonaws.com`, or `us-east-1.queue.amazonaws.com` as it once was.
fn region_of(host: &str) -> Option<Region> {
    let labels = host.split(':').next()?.strip_suffix(".amazonaws.com")?;
    let region = labels.strip_prefix("sqs.").or_else(|| labels.strip_suffix(".queue"))?;
    region.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_aws_name_a_region() {
        for (host, expected) in [
            ("sqs.eu-west-1.amazonaws.com", Some("eu-west-1")),
            ("sqs.eu-west-1.amazonaws.com:443", Some("eu-west-1")),
            ("us-west-2.queue.amazonaws.com", Some("us-west-2")),
            ("queue.amazonaws.com", None),
            ("127.0.0.1:4566", None),
        ] {
            assert_eq!(region_of(host).map(|r| r.to_string()).as_deref(), expected, "{host}");
        }
    }
}
