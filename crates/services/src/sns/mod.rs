//! SNS: topics with their attributes, policies and tags.
//!
//! Not served yet: whatever carries messages. `Publish` and `Subscribe` are refused by name, so that nobody believes a
//! message sent that goes nowhere.

mod access;
mod cloudformation;
mod ops;
mod table;
mod topic;

use crate::Service;
use crate::policy_cache::PolicyCache;
use aws::sns;

/// Topic policies in memory.
#[derive(Default)]
struct Policies(PolicyCache);

pub fn service() -> Service {
    Service::new(&sns::SERVICE)
        .operation::<sns::CreateTopic, _>(access::create_topic, ops::create_topic)
        .operation::<sns::DeleteTopic, _>(access::delete_topic, ops::delete_topic)
        .operation::<sns::GetTopicAttributes, _>(access::get_topic_attributes, ops::get_topic_attributes)
        .operation::<sns::SetTopicAttributes, _>(access::set_topic_attributes, ops::set_topic_attributes)
        .operation::<sns::ListTopics, _>(access::list_topics, ops::list_topics)
        .operation::<sns::TagResource, _>(access::tag_resource, ops::tag_resource)
        .operation::<sns::UntagResource, _>(access::untag_resource, ops::untag_resource)
        .operation::<sns::ListTagsForResource, _>(access::list_tags_for_resource, ops::list_tags_for_resource)
        .resource_type(cloudformation::Topic)
        .state(Policies::default())
        .not_served(&[
            ("messages", "Publish and PublishBatch; nothing is delivered yet."),
            ("subscriptions", "Subscribe and what belongs to it; also as a property of AWS::SNS::Topic."),
            ("KmsMasterKeyId", "There are no messages to encrypt; refused by name."),
            (
                "DeliveryPolicy",
                "And the feedback of deliveries, archives and data protection; refused by name.",
            ),
        ])
}
