//! Topics through the typed client.

use aws::sns::{self, CreateTopic, CreateTopicInput, GetTopicAttributes, GetTopicAttributesInput, Tag};
use services::OpResult;
use testkit::{QA, TestWorld};

const ARN: &str = "arn:aws:sns:us-east-1:111111111111:t";

fn create(name: &str, attributes: &[(&str, &str)], tags: Option<&[(&str, &str)]>) -> CreateTopicInput {
    let tag = |(key, value): &(&str, &str)| Tag { key: (*key).into(), value: (*value).into() };
    CreateTopicInput {
        name: name.into(),
        attributes: Some(attributes.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect()),
        tags: tags.map(|tags| tags.iter().map(tag).collect()),
        ..Default::default()
    }
}

fn message<T: std::fmt::Debug>(result: OpResult<T>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}", error.code(), error.message())
}

#[tokio::test]
async fn creating_again_gives_what_is_there_if_it_is_the_same() {
    let world = TestWorld::new();
    let first = create("t", &[("DisplayName", "d")], Some(&[("k", "v")]));
    for input in [first.clone(), first, create("t", &[], None), create("t", &[], Some(&[("k", "v")]))] {
        assert_eq!(world.call::<CreateTopic>(input).await.unwrap().topic_arn.as_deref(), Some(ARN));
    }
    for (input, expected) in [
        (
            create("t", &[("DisplayName", "e")], None),
            "InvalidParameter: Invalid parameter: Attributes Reason: Topic already exists with different attributes",
        ),
        (
            create("t", &[], Some(&[("k", "w")])),
            "InvalidParameter: Invalid parameter: Tags Reason: Topic already exists with different tags",
        ),
        (create("t.fifo", &[], None), "InvalidParameter: Invalid parameter: Topic Name"),
        (create("t", &[("FifoTopic", "true")], None), "InvalidParameter: Invalid parameter: Topic Name"),
        (
            create("u", &[], Some(&[("k", "v"), ("k", "w")])),
            "InvalidParameter: Invalid parameter: Duplicated keys are not allowed.",
        ),
    ] {
        assert_eq!(message(world.call::<CreateTopic>(input).await), expected);
    }
}

#[tokio::test]
async fn a_topic_has_attributes_and_an_end() {
    let world = TestWorld::new();
    world.call::<CreateTopic>(create("t", &[], None)).await.unwrap();
    let get = || GetTopicAttributesInput { topic_arn: ARN.into() };
    let attributes = world.call::<GetTopicAttributes>(get()).await.unwrap().attributes.unwrap();
    assert_eq!((attributes["DisplayName"].as_str(), attributes["Owner"].as_str()), ("", "111111111111"));
    let set = sns::SetTopicAttributesInput {
        topic_arn: ARN.into(),
        attribute_name: "DisplayName".into(),
        attribute_value: Some("shown".into()),
    };
    world.call::<sns::SetTopicAttributes>(set).await.unwrap();
    let attributes = world.call::<GetTopicAttributes>(get()).await.unwrap().attributes.unwrap();
    assert_eq!(attributes["DisplayName"], "shown");
    let foreign = world.cx_of(QA).call::<GetTopicAttributes>(get()).await;
    assert!(message(foreign).starts_with("AuthorizationError: "));
    for _ in 0..2 {
        let input = sns::DeleteTopicInput { topic_arn: ARN.into() };
        world.call::<sns::DeleteTopic>(input).await.unwrap();
    }
    let gone = world.call::<GetTopicAttributes>(get()).await;
    assert_eq!(message(gone), "NotFound: Topic does not exist");
}
