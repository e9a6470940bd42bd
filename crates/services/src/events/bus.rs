//! Event buses, and how requests name them.

use super::table::BUSES;
use crate::policy_cache::PolicyCache;
use crate::{Cx, OpResult, World};
use aws::events::errors;
use aws::{Account, Arn, Error, Region, Timestamp};
use documents::policy::PolicyDocument;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Reader, Scope, StoreError};

/// The bus that every account has, and that AWS's own services announce on.
pub const DEFAULT: &str = "default";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bus {
    pub name: String,
    pub description: Option<String>,
    /// Who else may put events on it, as it was given.
    pub policy: Option<String>,
    pub tags: IndexMap<String, String>,
    pub created_at: Timestamp,
    pub modified_at: Timestamp,
}

/// A bus of any account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub account: Account,
    pub region: Region,
    pub bus: String,
}

impl Place {
    /// From a name or an ARN; the default bus without either.
    pub fn named(cx: &Cx, name: Option<&str>) -> Self {
        let own =
            |bus: &str| Self { account: cx.account(), region: cx.region().clone(), bus: bus.to_owned() };
        let Some(name) = name else { return own(DEFAULT) };
        Self::of_arn(name).unwrap_or_else(|| own(name))
    }

    pub fn of_arn(text: &str) -> Option<Self> {
        let arn = text.parse::<Arn>().ok().filter(|arn| arn.service == "events")?;
        let bus = arn.resource.strip_prefix("event-bus/")?.to_owned();
        Some(Self { account: arn.account_id()?, region: arn.region.parse().ok()?, bus })
    }

    /// The caller's own, for what can't be done to another's.
    pub fn own(cx: &Cx, name: Option<&str>) -> OpResult<Self> {
        let place = Self::named(cx, name);
        if place.account != cx.account() || place.region != *cx.region() {
            return Err(missing(&place.bus).into());
        }
        Ok(place)
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    pub fn arn(&self) -> Arn {
        Arn::new("events", &self.region, self.account, format!("event-bus/{}", self.bus))
    }

    pub fn rule_arn(&self, rule: &str) -> Arn {
        let bus = if self.bus == DEFAULT { String::new() } else { format!("{}/", self.bus) };
        Arn::new("events", &self.region, self.account, format!("rule/{bus}{rule}"))
    }

    /// The bus, if there is one.
    pub fn find(&self, reader: &Reader<'_>) -> Result<Option<Bus>, StoreError> {
        let row = BUSES.get(reader, &self.scope(), &self.bus)?;
        Ok(row.or_else(|| (self.bus == DEFAULT).then(|| Bus { name: DEFAULT.into(), ..Bus::default() })))
    }

    pub fn must_find(&self, reader: &Reader<'_>) -> OpResult<Bus> {
        Ok(self.find(reader)?.ok_or_else(|| missing(&self.bus))?)
    }
}

/// Policies of buses, parsed.
#[derive(Default)]
pub struct Policies(PolicyCache);

pub fn policy(world: &World, place: &Place) -> OpResult<Option<Arc<PolicyDocument>>> {
    let bus = world.store().read(|r| place.find(r))?;
    let text = bus.and_then(|bus| bus.policy);
    text.map(|text| world.state::<Policies>().0.stored(&text)).transpose()
}

pub fn missing(bus: &str) -> Error {
    errors::resource_not_found_exception(format!("Event bus {bus} does not exist."))
}

/// A rule by its ARN: the bus, and the name.
pub fn of_rule_arn(text: &str) -> Option<(Place, String)> {
    let arn = text.parse::<Arn>().ok().filter(|arn| arn.service == "events")?;
    let path = arn.resource.strip_prefix("rule/")?;
    let (bus, rule) = path.rsplit_once('/').unwrap_or((DEFAULT, path));
    let place = Place { account: arn.account_id()?, region: arn.region.parse().ok()?, bus: bus.to_owned() };
    Some((place, rule.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_lead_back() {
        for (bus, expected) in [("default", "rule/r"), ("orders", "rule/orders/r"), ("a/b", "rule/a/b/r")] {
            let account = "111111111111".parse().unwrap();
            let place = Place { account, region: Region::us_east_1(), bus: bus.into() };
            let arn = place.rule_arn("r").to_string();
            assert_eq!(arn, format!("arn:aws:events:us-east-1:111111111111:{expected}"));
            assert_eq!(of_rule_arn(&arn), Some((place.clone(), "r".to_owned())));
            assert_eq!(Place::of_arn(&place.arn().to_string()), Some(place));
        }
        assert_eq!(Place::of_arn("arn:aws:events:us-east-1:111111111111:rule/r"), None);
        assert_eq!(of_rule_arn("default"), None);
    }
}
