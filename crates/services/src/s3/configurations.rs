//! Configurations of a bucket that are kept under names and given back, because what they ask for changes nothing that a
//! client of one machine could see: which requests are counted, which classes are analysed, which tiers are used.

use aws::s3::{
    AnalyticsConfiguration, BucketAccelerateStatus, IntelligentTieringConfiguration, MetricsConfiguration,
    TransitionDefaultMinimumObjectSize,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Of each kind, a bucket has this many at most. [Quotas]
pub const MOST: usize = 1000;
/// A page of a list.
pub const PAGE: usize = 100;

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    pub metrics: BTreeMap<String, MetricsConfiguration>,
    pub analytics: BTreeMap<String, AnalyticsConfiguration>,
    pub tiering: BTreeMap<String, IntelligentTieringConfiguration>,
    pub acceleration: Option<BucketAccelerateStatus>,
    pub transition_minimum: Option<TransitionDefaultMinimumObjectSize>,
}
