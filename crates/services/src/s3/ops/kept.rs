//! Metrics, analytics and intelligent tiering: configurations that are kept by their names and given back.

use super::super::bucket::change;
use super::super::configurations::{MOST, PAGE};
use super::configuration::owned;
use crate::{Cx, OpError, OpResult, paging};
use aws::Error;
use aws::s3::{
    self, DeleteBucketAnalyticsConfigurationInput, DeleteBucketAnalyticsConfigurationOutput,
    DeleteBucketIntelligentTieringConfigurationInput, DeleteBucketIntelligentTieringConfigurationOutput,
    DeleteBucketMetricsConfigurationInput, DeleteBucketMetricsConfigurationOutput,
    GetBucketAnalyticsConfigurationInput, GetBucketAnalyticsConfigurationOutput,
    GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput,
    GetBucketMetricsConfigurationInput, GetBucketMetricsConfigurationOutput,
    ListBucketAnalyticsConfigurationsInput, ListBucketAnalyticsConfigurationsOutput,
    ListBucketIntelligentTieringConfigurationsInput, ListBucketIntelligentTieringConfigurationsOutput,
    ListBucketMetricsConfigurationsInput, ListBucketMetricsConfigurationsOutput,
    PutBucketAnalyticsConfigurationInput, PutBucketAnalyticsConfigurationOutput,
    PutBucketIntelligentTieringConfigurationInput, PutBucketIntelligentTieringConfigurationOutput,
    PutBucketMetricsConfigurationInput, PutBucketMetricsConfigurationOutput,
};
use std::collections::BTreeMap;

fn no_such_configuration() -> OpError {
    Error::new("NoSuchConfiguration", 404, "The specified configuration does not exist.").into()
}

/// Puts one in place of the one of its name.
fn put<T>(map: &mut BTreeMap<String, T>, id: &str, own: &str, value: T) -> OpResult<()> {
    if id != own {
        let message = "Document ID does not match the specified configuration ID.";
        return Err(Error::new("IdMismatch", 400, message).into());
    }
    if map.len() >= MOST && !map.contains_key(id) {
        let message = "You are attempting to create a new configuration but have already reached the limit.";
        return Err(Error::new("TooManyConfigurations", 400, message).into());
    }
    map.insert(id.to_owned(), value);
    Ok(())
}

type Paged<T> = (Vec<T>, Option<String>);

fn page<T: Clone>(list: &str, map: &BTreeMap<String, T>, token: Option<&str>) -> OpResult<Paged<T>> {
    let token = token.filter(|token| !token.is_empty());
    let (page, next) = paging::page(list, map, |(id, _)| (*id).clone(), token, PAGE).ok_or_else(|| {
        Error::new("InvalidArgument", 400, "The continuation token provided is incorrect")
            .with("ArgumentName", "continuation-token")
    })?;
    Ok((page.into_iter().map(|(_, value)| value.clone()).collect(), next))
}

/// The four operations of a kind. `check` refuses what is not served.
macro_rules! kind {
    ($map:ident, $configuration:ident, $list:ident, $check:expr;
     $put:ident($put_in:ident) -> $put_out:ident;
     $get:ident($get_in:ident) -> $get_out:ident;
     $delete:ident($delete_in:ident) -> $delete_out:ident;
     $all:ident($all_in:ident) -> $all_out:ident;) => {
        pub async fn $put(cx: Cx, input: $put_in) -> OpResult<$put_out> {
            let value = input.$configuration;
            $check(&value)?;
            let id = input.id;
            change(&cx, input.bucket, None, move |row| {
                let own = value.id.clone();
                put(&mut row.kept.$map, &id, &own, value)
            })
            .await?;
            Ok($put_out {})
        }

        pub async fn $get(cx: Cx, input: $get_in) -> OpResult<$get_out> {
            let bucket = owned(&cx, &input.bucket, None)?;
            let found = bucket.kept.$map.get(&input.id).cloned().ok_or_else(no_such_configuration)?;
            Ok($get_out { $configuration: Some(found) })
        }

        pub async fn $delete(cx: Cx, input: $delete_in) -> OpResult<$delete_out> {
            let id = input.id;
            change(&cx, input.bucket, None, move |row| {
                row.kept.$map.remove(&id).map(drop).ok_or_else(no_such_configuration)
            })
            .await?;
            Ok($delete_out {})
        }

        pub async fn $all(cx: Cx, input: $all_in) -> OpResult<$all_out> {
            let bucket = owned(&cx, &input.bucket, None)?;
            let token = input.continuation_token.as_deref();
            let (list, next) = page(stringify!($map), &bucket.kept.$map, token)?;
            Ok($all_out {
                is_truncated: Some(next.is_some()),
                continuation_token: input.continuation_token,
                next_continuation_token: next,
                $list: Some(list),
            })
        }
    };
}

kind! {
    metrics, metrics_configuration, metrics_configuration_list, |_: &s3::MetricsConfiguration| OpResult::Ok(());
    put_bucket_metrics_configuration(PutBucketMetricsConfigurationInput)
        -> PutBucketMetricsConfigurationOutput;
    get_bucket_metrics_configuration(GetBucketMetricsConfigurationInput)
        -> GetBucketMetricsConfigurationOutput;
    delete_bucket_metrics_configuration(DeleteBucketMetricsConfigurationInput)
        -> DeleteBucketMetricsConfigurationOutput;
    list_bucket_metrics_configurations(ListBucketMetricsConfigurationsInput)
        -> ListBucketMetricsConfigurationsOutput;
}

kind! {
    analytics, analytics_configuration, analytics_configuration_list, check_analytics;
    put_bucket_analytics_configuration(PutBucketAnalyticsConfigurationInput)
        -> PutBucketAnalyticsConfigurationOutput;
    get_bucket_analytics_configuration(GetBucketAnalyticsConfigurationInput)
        -> GetBucketAnalyticsConfigurationOutput;
    delete_bucket_analytics_configuration(DeleteBucketAnalyticsConfigurationInput)
        -> DeleteBucketAnalyticsConfigurationOutput;
    list_bucket_analytics_configurations(ListBucketAnalyticsConfigurationsInput)
        -> ListBucketAnalyticsConfigurationsOutput;
}

kind! {
    tiering, intelligent_tiering_configuration, intelligent_tiering_configuration_list,
    |_: &s3::IntelligentTieringConfiguration| OpResult::Ok(());
    put_bucket_intelligent_tiering_configuration(PutBucketIntelligentTieringConfigurationInput)
        -> PutBucketIntelligentTieringConfigurationOutput;
    get_bucket_intelligent_tiering_configuration(GetBucketIntelligentTieringConfigurationInput)
        -> GetBucketIntelligentTieringConfigurationOutput;
    delete_bucket_intelligent_tiering_configuration(DeleteBucketIntelligentTieringConfigurationInput)
        -> DeleteBucketIntelligentTieringConfigurationOutput;
    list_bucket_intelligent_tiering_configurations(ListBucketIntelligentTieringConfigurationsInput)
        -> ListBucketIntelligentTieringConfigurationsOutput;
}

/// An analysis is seen in no listing; an export of it would be an object.
fn check_analytics(configuration: &s3::AnalyticsConfiguration) -> OpResult<()> {
    if configuration.storage_class_analysis.data_export.is_some() {
        return Err(OpError::not_served(&s3::SERVICE, "exports of storage class analyses"));
    }
    Ok(())
}
