//! Where a visitor is: the account and the region, and the addresses of pages there.

use aws::{Arn, Operation, Region};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use services::{AccountSettings, Caller, Cx, OpResult, World};
use std::sync::Arc;

const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

#[derive(Clone)]
pub struct Site {
    pub world: Arc<World>,
    pub account: AccountSettings,
    pub region: Region,
}

impl Site {
    /// `/console/{account}/{region}/…`
    pub fn find(world: &Arc<World>, path: &[String]) -> Option<Self> {
        let (account, region) = (path.first()?, path.get(1)?);
        let account = world.accounts().iter().find(|a| a.name == *account)?.clone();
        // Beyond these there is nothing to show.
        (path.len() > 2).then_some(())?;
        Some(Self { world: world.clone(), account, region: region.parse().ok()? })
    }

    pub fn first(world: &Arc<World>) -> Self {
        Self {
            world: world.clone(),
            account: world.accounts()[0].clone(),
            region: world.default_region().clone(),
        }
    }

    pub fn in_account(&self, account: &AccountSettings) -> Self {
        Self { account: account.clone(), ..self.clone() }
    }

    /// Which of the accounts one is, by which its colour is chosen.
    pub fn place_of(&self, account: &AccountSettings) -> usize {
        self.world.accounts().iter().position(|a| a == account).unwrap_or_default() % 6
    }

    /// The site of the account and region that an ARN names.
    pub fn of_arn(&self, arn: &Arn) -> Option<Self> {
        let id = arn.account_id()?;
        let account = self.world.accounts().iter().find(|a| a.id == id)?.clone();
        let region = arn.region.parse().unwrap_or_else(|_| self.region.clone());
        Some(Self { world: self.world.clone(), account, region })
    }

    /// The address of a page.
    pub fn url(&self, place: &[&str]) -> String {
        let mut url = format!("/console/{}/{}", self.account.name, self.region);
        for segment in place {
            url.push('/');
            url.extend(utf8_percent_encode(segment, PLAIN));
        }
        url
    }

    /// Calls an operation as root of the account.
    pub async fn call<O: Operation>(&self, input: O::Input) -> OpResult<O::Output> {
        self.cx().call::<O>(input).await
    }

    /// What acts as root of the account.
    pub fn cx(&self) -> Cx {
        self.world.cx(Caller::root(self.account.id), self.region.clone())
    }

    /// Where a person's browser can open a URL of ours: an API's own host resolves for nobody outside of the sandbox.
    pub fn openable(&self, url: &str) -> Option<String> {
        let rest = url.strip_prefix("https://")?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (api, domain) = host.split_once('.')?;
        if !(domain.starts_with("execute-api.") && domain.ends_with(".amazonaws.com")) {
            return None;
        }
        let port = self.world.endpoints()?.address.port();
        Some(format!("http://localhost:{port}/_sluice/execute-api/{api}/{path}"))
    }
}
