//! The nouns of metering: API keys, and usage plans that say which keys may call which stages, and how often.

use aws::Timestamp;
use aws::apigateway::{self as model, ApiStage, QuotaPeriodType, QuotaSettings, ThrottleSettings};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use store::{Key, Scope, Sealed, Sealer, StoreError, Table, Tx};

/// By id.
pub const KEYS: Table<ApiKey> = Table::new("apigateway_key");
/// By id.
pub const PLANS: Table<Plan> = Table::new("apigateway_plan");
/// How often a key was used, by plan, key and the beginning of the period.
pub const USAGES: Table<i64> = Table::new("apigateway_usage");

/// Forgets how often a plan's keys were used, or one of them.
pub fn forget(tx: &Tx<'_>, scope: &Scope, plan: &str, key: Option<&str>) -> Result<(), StoreError> {
    let plan = Key::new(plan);
    let of = match key {
        Some(key) => plan.then(key).children(),
        None => plan.children(),
    };
    for (row, _) in USAGES.scan(tx, scope, of.as_str(), None, usize::MAX)? {
        USAGES.delete(tx, scope, row.as_str())?;
    }
    Ok(())
}

const PURPOSE: &str = "API key";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ApiKey {
    pub id: String,
    /// The value is a secret of the clients that have it.
    pub value: Sealed,
    pub name: Option<String>,
    pub description: Option<String>,
    pub customer_id: Option<String>,
    pub enabled: bool,
    pub tags: IndexMap<String, String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Of the creation: lists show the newest first.
    pub order: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub stages: Vec<PlanStage>,
    pub throttle: Option<Throttle>,
    pub quota: Option<Quota>,
    pub product_code: Option<String>,
    pub tags: IndexMap<String, String>,
    /// Ids of keys, the oldest first.
    pub keys: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanStage {
    pub api: String,
    pub stage: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Throttle {
    pub burst: i32,
    pub rate: f64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    pub limit: i32,
    pub offset: i32,
    /// `DAY`, `WEEK` or `MONTH`.
    pub period: String,
}

impl ApiKey {
    pub fn seal(sealer: &Sealer, value: &str) -> Sealed {
        sealer.seal(PURPOSE, value.as_bytes())
    }

    pub fn value(&self, sealer: &Sealer) -> Result<String, StoreError> {
        let opened = sealer.open_sealed(PURPOSE, &self.value)?;
        Ok(String::from_utf8_lossy(&opened).into_owned())
    }

    /// Without its value.
    pub fn shown(&self) -> model::ApiKey {
        model::ApiKey {
            id: Some(self.id.clone()),
            name: self.name.clone(),
            customer_id: self.customer_id.clone(),
            description: self.description.clone(),
            enabled: Some(self.enabled),
            created_date: Some(self.created_at),
            last_updated_date: Some(self.updated_at),
            stage_keys: Some(Vec::new()),
            tags: Some(self.tags.clone()).filter(|tags| !tags.is_empty()),
            ..Default::default()
        }
    }
}

impl Plan {
    pub fn shown(&self) -> model::UsagePlan {
        let stage = |s: &PlanStage| ApiStage {
            api_id: Some(s.api.clone()),
            stage: Some(s.stage.clone()),
            ..Default::default()
        };
        model::UsagePlan {
            id: Some(self.id.clone()),
            name: Some(self.name.clone()),
            description: self.description.clone(),
            api_stages: Some(self.stages.iter().map(stage).collect()),
            throttle: self
                .throttle
                .map(|t| ThrottleSettings { burst_limit: Some(t.burst), rate_limit: Some(t.rate) }),
            quota: self.quota.as_ref().map(|q| QuotaSettings {
                limit: Some(q.limit),
                offset: Some(q.offset),
                period: q.period.parse::<QuotaPeriodType>().ok(),
            }),
            product_code: self.product_code.clone(),
            tags: Some(self.tags.clone()).filter(|tags| !tags.is_empty()),
        }
    }
}

impl Quota {
    /// The day on which the present period began, in days since 1970. Weeks begin on Sunday, and months on their first;
    /// the offset moves this.
    pub fn began(&self, now: Timestamp) -> i64 {
        const THURSDAY: i64 = 4;
        let day = now.seconds().div_euclid(86_400);
        let offset = i64::from(self.offset);
        match self.period.as_str() {
            "WEEK" => day - (day + THURSDAY - offset).rem_euclid(7),
            "MONTH" => {
                let moved = Timestamp::from_millis((day - offset) * 86_400_000);
                let of_month: i64 = moved.format("%d").parse().unwrap_or(1);
                day - (of_month - 1)
            }
            _ => day,
        }
    }
}

/// Tokens of keys that are throttled: kept in memory, as they are seconds old.
#[derive(Default)]
pub struct Buckets(Mutex<HashMap<(String, String), Bucket>>);

struct Bucket {
    tokens: f64,
    at: i64,
}

impl Buckets {
    /// Takes a token, if there is one.
    pub fn take(&self, plan: &str, key: &str, throttle: Throttle, now: Timestamp) -> bool {
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full = f64::from(throttle.burst);
        let bucket = buckets
            .entry((plan.to_owned(), key.to_owned()))
            .or_insert(Bucket { tokens: full, at: now.millis() });
        #[expect(clippy::cast_precision_loss, reason = "milliseconds between two requests are few")]
        let passed = (now.millis() - bucket.at).max(0) as f64 / 1000.0;
        bucket.tokens = (bucket.tokens + passed * throttle.rate).min(full);
        bucket.at = now.millis();
        if bucket.tokens < 1.0 {
            return false;
        }
        bucket.tokens -= 1.0;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_throttled_one_by_one() {
        let buckets = Buckets::default();
        let throttle = Throttle { burst: 2, rate: 1.0 };
        let at = |millis| Timestamp::from_millis(millis);
        let taken: Vec<bool> = [0, 1, 2, 500, 1002, 1003]
            .into_iter()
            .map(|millis| buckets.take("p", "k", throttle, at(millis)))
            .collect();
        assert_eq!(taken, [true, true, false, false, true, false]);
        assert!(buckets.take("p", "other", throttle, at(3)));
    }

    #[test]
    fn what_is_deleted_is_not_counted_on() {
        let directory = tempfile::tempdir().unwrap();
        let store = store::Store::open(directory.path()).unwrap();
        let scope = Scope::new("111111111111", "us-east-1");
        let all = [("p", "k"), ("p", "kk"), ("pp", "k"), ("q", "k")];
        for (plan, key, left) in [
            ("p", Some("k"), vec![("p", "kk"), ("pp", "k"), ("q", "k")]),
            ("p", None, vec![("pp", "k"), ("q", "k")]),
        ] {
            let of = scope.clone();
            let row = |(plan, key): (&str, &str)| Key::new(plan).then(key).then_number(7);
            let there = store.write_blocking(move |tx| {
                for one in all {
                    USAGES.put(tx, &of, row(one), &1)?;
                }
                forget(tx, &of, plan, key)?;
                USAGES.all(tx, &of)
            });
            let there: Vec<Key> = there.unwrap().into_iter().map(|(key, _)| key).collect();
            assert_eq!(there, left.into_iter().map(row).collect::<Vec<_>>(), "{plan} {key:?}");
        }
    }

    #[test]
    fn quotas_begin_anew() {
        // Wednesday, 15 November 2023.
        let now = Timestamp::from_millis(1_700_049_600_000);
        let day = 1_700_049_600 / 86_400;
        for (period, offset, back) in [
            ("DAY", 0, 0),
            ("WEEK", 0, 3),
            ("WEEK", 1, 2),
            ("MONTH", 0, 14),
            ("MONTH", 10, 4),
            ("MONTH", 20, 25),
        ] {
            let quota = Quota { limit: 1, offset, period: period.to_owned() };
            assert_eq!(quota.began(now), day - back, "{period} {offset}");
        }
    }
}
