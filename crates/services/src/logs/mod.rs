//! CloudWatch Logs: groups, streams and events, read by time, followed live, filtered by pattern.
//!
//! Events lie in rows of a batch each (`table`), so that what `PutLogEvents` accepted is durable with its stream's row in
//! one commit. Other services write by [`ensure_stream`], [`put`] and [`put_with`], which ask what the operations ask, so a
//! role without `logs:` permissions writes nothing here either.
//!
//! Not served: metric filters, subscriptions of other services than Lambda, Insights queries, exports, data protection, sharing between accounts.

mod access;
mod client;
mod cloudformation;
mod event;
mod group;
mod live;
mod ops;
mod pattern;
mod policies;
mod read;
mod sealing;
mod subscription;
mod table;

pub use client::{ensure_stream, put, put_with};
pub use live::{Live, Wrote};

use crate::Service;
use aws::logs;

pub fn service() -> Service {
    Service::new(&logs::SERVICE)
        .operation::<logs::CreateLogGroup, _>(access::create_group, ops::create_log_group)
        .operation::<logs::DeleteLogGroup, _>(access::delete_group, ops::delete_log_group)
        .operation::<logs::DescribeLogGroups, _>(access::describe_groups, ops::describe_log_groups)
        .operation::<logs::PutRetentionPolicy, _>(access::put_retention, ops::put_retention_policy)
        .operation::<logs::DeleteRetentionPolicy, _>(access::delete_retention, ops::delete_retention_policy)
        .operation::<logs::AssociateKmsKey, _>(access::associate_key, ops::associate_kms_key)
        .operation::<logs::DisassociateKmsKey, _>(access::disassociate_key, ops::disassociate_kms_key)
        .operation::<logs::CreateLogStream, _>(access::create_stream, ops::create_log_stream)
        .operation::<logs::DeleteLogStream, _>(access::delete_stream, ops::delete_log_stream)
        .operation::<logs::DescribeLogStreams, _>(access::describe_streams, ops::describe_log_streams)
        .operation::<logs::PutLogEvents, _>(access::put_events, ops::put_log_events)
        .operation::<logs::GetLogEvents, _>(access::get_events, ops::get_log_events)
        .operation::<logs::FilterLogEvents, _>(access::filter_events, ops::filter_log_events)
        .operation::<logs::TagLogGroup, _>(access::tag_group, ops::tag_log_group)
        .operation::<logs::UntagLogGroup, _>(access::untag_group, ops::untag_log_group)
        .operation::<logs::ListTagsLogGroup, _>(access::list_group_tags, ops::list_tags_log_group)
        .operation::<logs::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<logs::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<logs::ListTagsForResource, _>(access::list_tags, ops::list_tags_for_resource)
        .operation::<logs::ListLogGroups, _>(access::list_groups, ops::list_log_groups)
        .operation::<logs::PutResourcePolicy, _>(access::put_policy, ops::put_resource_policy)
        .operation::<logs::DescribeResourcePolicies, _>(
            access::describe_policies,
            ops::describe_resource_policies,
        )
        .operation::<logs::DeleteResourcePolicy, _>(access::delete_policy, ops::delete_resource_policy)
        .operation::<logs::PutSubscriptionFilter, _>(access::put_filter, ops::put_subscription_filter)
        .operation::<logs::DescribeSubscriptionFilters, _>(
            access::describe_filters,
            ops::describe_subscription_filters,
        )
        .operation::<logs::DeleteSubscriptionFilter, _>(
            access::delete_filter,
            ops::delete_subscription_filter,
        )
        .machine::<subscription::Subscription, _>(subscription::Postman)
        .resource_type(cloudformation::LogGroup)
        .resource_type(cloudformation::ResourcePolicy)
        .resource_type(cloudformation::LogStream)
        .state(Live::default())
        .state(policies::Policies::default())
        .state(sealing::Opened::default())
        .not_served(&[
            (
                "subscription filters to Kinesis, Firehose and OpenSearch",
                "Functions of Lambda are served; refused by name.",
            ),
            ("resource policies of single log groups", "`resourceArn`; refused by name."),
            ("space-delimited filter patterns", "`[a, b, ...]`; refused by name."),
            ("accounts linked by Observability Access Manager", "Refused by name."),
        ])
}
