//! SNS: topics, and their messages to queues, functions and web servers.
//!
//! Each message to each subscriber is a machine, started in the transaction that takes the message in: it is sent until it
//! is taken or the subscription's retries are used up, and then lies in the dead-letter queue, if there is one. In a FIFO
//! topic, it waits for the delivery before it in its group.

mod access;
mod carry;
mod cloudformation;
mod delivery;
mod fan_out;
mod message;
mod ops;
mod parcel;
mod post;
mod retry;
mod signature;
mod subscription;
mod table;
mod topic;

pub use signature::certificate;

use crate::Service;
use crate::policy_cache::PolicyCache;
use aws::sns;

/// Topic policies in memory.
#[derive(Default)]
struct Policies(PolicyCache);

pub fn service() -> Service {
    let service = Service::new(&sns::SERVICE)
        .operation::<sns::CreateTopic, _>(access::create_topic, ops::create_topic)
        .operation::<sns::DeleteTopic, _>(access::delete_topic, ops::delete_topic)
        .operation::<sns::GetTopicAttributes, _>(access::get_topic_attributes, ops::get_topic_attributes)
        .operation::<sns::SetTopicAttributes, _>(access::set_topic_attributes, ops::set_topic_attributes)
        .operation::<sns::ListTopics, _>(access::list_topics, ops::list_topics)
        .operation::<sns::TagResource, _>(access::tag_resource, ops::tag_resource)
        .operation::<sns::UntagResource, _>(access::untag_resource, ops::untag_resource)
        .operation::<sns::ListTagsForResource, _>(access::list_tags_for_resource, ops::list_tags_for_resource)
        .operation::<sns::AddPermission, _>(access::add_permission, ops::add_permission)
        .operation::<sns::RemovePermission, _>(access::remove_permission, ops::remove_permission)
        .operation::<sns::Publish, _>(access::publish, ops::publish)
        .operation::<sns::PublishBatch, _>(access::publish_batch, ops::publish_batch);
    subscriptions(service)
        .resource_type(cloudformation::Topic)
        .resource_type(cloudformation::TopicPolicy)
        .resource_type(cloudformation::Subscription)
        .machine::<delivery::Delivery, _>(carry::Carrier)
        .state(Policies::default())
        .state(signature::Signing::default())
        .not_served(&[
            (
                "email, SMS, devices, Firehose",
                "Subscriptions with these protocols, and PhoneNumber and device endpoints in Publish; refused by name.",
            ),
            ("KmsMasterKeyId", "Encryption of topics with a key of KMS; refused by name."),
            (
                "ArchivePolicy, DataProtectionPolicy, feedback of deliveries, FifoThroughputScope",
                "And replays; refused by name.",
            ),
            (
                "credentials in the URL of an endpoint",
                "`https://user:password@…`, which AWS takes for Basic authentication; refused by name.",
            ),
            ("12,500,000 subscriptions of a topic", "Here a standard topic has at most 10,000; a FIFO topic 100, as on AWS."),
            ("throttlePolicy, requestPolicy", "Of delivery policies; refused by name. Retries are served."),
            (
                "certificates of Amazon's",
                "Messages are signed with a key of the server's own, whose certificate lies at SigningCertURL.",
            ),
            ("UnsubscribeConfirmation", "Who unsubscribes by the link of a message is not sent a last one."),
        ])
}

fn subscriptions(service: Service) -> Service {
    service
        .operation::<sns::Subscribe, _>(access::subscribe, ops::subscribe)
        .operation::<sns::ConfirmSubscription, _>(access::confirm_subscription, ops::confirm_subscription)
        .operation::<sns::Unsubscribe, _>(access::unsubscribe, ops::unsubscribe)
        .operation::<sns::GetSubscriptionAttributes, _>(
            access::get_subscription_attributes,
            ops::get_subscription_attributes,
        )
        .operation::<sns::SetSubscriptionAttributes, _>(
            access::set_subscription_attributes,
            ops::set_subscription_attributes,
        )
        .operation::<sns::ListSubscriptions, _>(access::list_subscriptions, ops::list_subscriptions)
        .operation::<sns::ListSubscriptionsByTopic, _>(
            access::list_subscriptions_by_topic,
            ops::list_subscriptions_by_topic,
        )
}
