//! Nested stacks and custom resources, with a bucket and a function that the test plays itself.

use aws::cloudformation as c;
use aws::lambda::{Invoke, InvokeInput, InvokeOutput};
use aws::s3::{GetObject, GetObjectInput, GetObjectOutput};
use aws::ssm::{GetParameter, GetParameterInput};
use serde_json::{Value, json};
use services::{Cx, OpResult, Service};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use testkit::TestWorld;

type Asked = Arc<Mutex<Vec<Value>>>;

/// A world whose functions only note what they are asked, and whose bucket has templates named by their keys.
fn world(templates: &'static [(&'static str, &'static str)]) -> (TestWorld, Asked) {
    let asked = Asked::default();
    let noted = asked.clone();
    let lambda = Service::new(&aws::lambda::SERVICE).operation::<Invoke, _>(
        |_, _| Ok(Vec::new()),
        move |_: Cx, input: InvokeInput| {
            let payload = input.payload.unwrap_or_default();
            noted.lock().unwrap().push(serde_json::from_slice(&payload).unwrap());
            async { Ok(InvokeOutput::default()) }
        },
    );
    let s3 = Service::new(&aws::s3::SERVICE).operation::<GetObject, _>(
        |_, _| Ok(Vec::new()),
        move |_: Cx, input: GetObjectInput| {
            let text = templates.iter().find(|(key, _)| *key == input.key).map(|(_, text)| *text);
            async move {
                let text = text.ok_or_else(|| aws::Error::new("NoSuchKey", 404, "no such key"))?;
                let body = aws::ByteStream::from_bytes(text.as_bytes().into());
                Ok(GetObjectOutput { body: Some(body), ..Default::default() })
            }
        },
    );
    let served = vec![services::cloudformation::service(), services::ssm::service(), lambda, s3];
    (TestWorld::with(served, false), asked)
}

async fn create(world: &TestWorld, name: &str, body: &str) -> OpResult<c::CreateStackOutput> {
    let input = c::CreateStackInput {
        stack_name: name.into(),
        template_body: Some(body.into()),
        ..Default::default()
    };
    world.call::<c::CreateStack>(input).await
}

async fn rest(world: &TestWorld, name: &str) -> c::Stack {
    let until = Instant::now() + testkit::PATIENCE;
    loop {
        let input = c::DescribeStacksInput { stack_name: Some(name.into()), next_token: None };
        let stack = world.call::<c::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0);
        if !stack.stack_status.unwrap().as_str().ends_with("_IN_PROGRESS") {
            return stack;
        }
        assert!(Instant::now() < until, "{stack:?}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn update(world: &TestWorld, name: &str, body: &str) -> c::Stack {
    let input = c::UpdateStackInput {
        stack_name: name.into(),
        template_body: Some(body.into()),
        ..Default::default()
    };
    world.call::<c::UpdateStack>(input).await.unwrap();
    rest(world, name).await
}

async fn delete(world: &TestWorld, stack: &c::Stack) -> c::Stack {
    let input = c::DeleteStackInput { stack_name: stack.stack_name.clone().unwrap(), ..Default::default() };
    world.call::<c::DeleteStack>(input).await.unwrap();
    rest(world, stack.stack_id.as_deref().unwrap()).await
}

fn output(stack: &c::Stack, name: &str) -> Option<String> {
    let outputs = stack.outputs.iter().flatten();
    outputs.filter(|o| o.output_key.as_deref() == Some(name)).find_map(|o| o.output_value.clone())
}

async fn value(world: &TestWorld, name: &str) -> Option<String> {
    let input = GetParameterInput { name: name.into(), with_decryption: None };
    world.call::<GetParameter>(input).await.ok().and_then(|out| out.parameter).and_then(|p| p.value)
}

/// Waits for the function to be asked for the `n`th time (from 1).
async fn asked(asked: &Asked, n: usize) -> Value {
    let until = Instant::now() + testkit::PATIENCE;
    loop {
        if let Some(found) = asked.lock().unwrap().get(n - 1) {
            return found.clone();
        }
        assert!(Instant::now() < until, "the function was not asked");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn answer(world: &TestWorld, asked: &Value, answer: Value) {
    let url = asked["ResponseURL"].as_str().unwrap();
    let path = url.split_once(".amazonaws.com/").unwrap().1.split('?').next().unwrap();
    let body = answer.to_string();
    services::cloudformation::custom_resource_response(&world.world, path, body.as_bytes()).await.unwrap();
}

const CHILD: &str = r#"
Parameters: {Text: {Type: String}}
Resources:
  P: {Type: "AWS::SSM::Parameter", Properties: {Name: child, Type: String, Value: !Ref Text}}
Outputs: {Loud: {Value: !Sub "${P.Value}!"}}
"#;
const PARENT: &str = r#"
Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: "https://b.s3.amazonaws.com/child.yaml", Parameters: {Text: one}}
  After: {Type: "AWS::SSM::Parameter", Properties: {Name: after, Type: String, Value: !GetAtt Child.Outputs.Loud}}
"#;

#[tokio::test]
async fn a_nested_stack_lives_with_its_parent() {
    let (world, _) = world(&[("child.yaml", CHILD)]);
    create(&world, "s", PARENT).await.unwrap();
    let made = rest(&world, "s").await;
    assert_eq!(made.stack_status, Some(c::StackStatus::CreateComplete), "{made:?}");
    assert_eq!(value(&world, "after").await.as_deref(), Some("one!"));
    let all =
        world.call::<c::DescribeStacks>(c::DescribeStacksInput::default()).await.unwrap().stacks.unwrap();
    let child = all.iter().find(|s| s.parent_id.is_some()).unwrap().clone();
    assert_eq!((&child.parent_id, &child.root_id), (&made.stack_id, &made.stack_id));
    let updated = update(&world, "s", &PARENT.replace("one", "two")).await;
    assert_eq!(updated.stack_status, Some(c::StackStatus::UpdateComplete), "{updated:?}");
    assert_eq!(value(&world, "after").await.as_deref(), Some("two!"));
    let deleted = delete(&world, &made).await;
    assert_eq!(deleted.stack_status, Some(c::StackStatus::DeleteComplete));
    assert_eq!((value(&world, "child").await, value(&world, "after").await), (None, None));
}

#[tokio::test]
async fn a_nested_stack_that_fails_takes_its_parent_back() {
    let (world, _) = world(&[("child.yaml", CHILD)]);
    let body = PARENT.replace("Text: one", "Text: one, Other: two");
    create(&world, "s", &body).await.unwrap();
    assert_eq!(rest(&world, "s").await.stack_status, Some(c::StackStatus::RollbackComplete));
    let missing = PARENT.replace("child.yaml", "other.yaml");
    create(&world, "t", &missing).await.unwrap();
    assert_eq!(rest(&world, "t").await.stack_status, Some(c::StackStatus::RollbackComplete));
    let input = c::DescribeStackEventsInput { stack_name: "t".into(), next_token: None };
    let events = world.call::<c::DescribeStackEvents>(input).await.unwrap().stack_events.unwrap();
    let reasons: Vec<String> = events.into_iter().filter_map(|e| e.resource_status_reason).collect();
    assert!(reasons.iter().any(|r| r == "S3 error: no such key"), "{reasons:?}");
}

const CUSTOM: &str = r#"
Resources:
  C:
    Type: Custom::Thing
    Properties: {ServiceToken: "arn:aws:lambda:us-east-1:111111111111:function:f", Count: 5, On: true}
Outputs: {Ref: {Value: !Ref C}, Color: {Value: !GetAtt C.Color}}
"#;

#[tokio::test]
async fn a_custom_resource_is_its_functions_answer() {
    let (world, calls) = world(&[]);
    create(&world, "s", CUSTOM).await.unwrap();
    let first = asked(&calls, 1).await;
    assert_eq!(first["RequestType"], "Create");
    assert_eq!(payloads(&world)[0]["ResourceProperties"]["Count"], 5);
    assert_eq!(
        (&first["ResourceProperties"]["Count"], &first["ResourceProperties"]["On"]),
        (&json!("5"), &json!("true"))
    );
    answer(
        &world,
        &first,
        json!({ "Status": "SUCCESS", "PhysicalResourceId": "p1", "Data": { "Color": "red" } }),
    )
    .await;
    let made = rest(&world, "s").await;
    assert_eq!(made.stack_status, Some(c::StackStatus::CreateComplete), "{made:?}");
    assert_eq!(
        (output(&made, "Ref").as_deref(), output(&made, "Color").as_deref()),
        (Some("p1"), Some("red"))
    );
    // What it was asked is kept no longer than it can be asked.
    assert_eq!(payloads(&world), [Value::Null]);
    // Too late: nothing changes.
    answer(&world, &first, json!({ "Status": "FAILED" })).await;
    let input = c::UpdateStackInput {
        stack_name: "s".into(),
        template_body: Some(CUSTOM.replace("Count: 5", "Count: 6")),
        ..Default::default()
    };
    world.call::<c::UpdateStack>(input).await.unwrap();
    let second = asked(&calls, 2).await;
    assert_eq!((&second["RequestType"], &second["PhysicalResourceId"]), (&json!("Update"), &json!("p1")));
    assert_eq!(second["OldResourceProperties"]["Count"], "5");
    answer(
        &world,
        &second,
        json!({ "Status": "SUCCESS", "PhysicalResourceId": "p2", "Data": { "Color": "blue" } }),
    )
    .await;
    let third = asked(&calls, 3).await;
    assert_eq!((&third["RequestType"], &third["PhysicalResourceId"]), (&json!("Delete"), &json!("p1")));
    answer(&world, &third, json!({ "Status": "SUCCESS", "PhysicalResourceId": "p1" })).await;
    let updated = rest(&world, "s").await;
    assert_eq!(updated.stack_status, Some(c::StackStatus::UpdateComplete));
    assert_eq!(output(&updated, "Color").as_deref(), Some("blue"));
}

/// What is kept of the requests to functions.
fn payloads(world: &TestWorld) -> Vec<Value> {
    let table = store::Table::<Value>::new("cloudformation_custom_request");
    let rows = world.world.store().read(|r| table.everywhere(r)).unwrap();
    rows.into_iter().map(|(_, _, row)| row["payload"].clone()).collect()
}

#[tokio::test]
async fn a_custom_resource_that_fails_is_deleted() {
    let (world, calls) = world(&[]);
    create(&world, "s", CUSTOM).await.unwrap();
    let first = asked(&calls, 1).await;
    let refusal = json!({ "Status": "FAILED", "Reason": "no luck", "PhysicalResourceId": "p" });
    answer(&world, &first, refusal).await;
    let second = asked(&calls, 2).await;
    assert_eq!((&second["RequestType"], &second["PhysicalResourceId"]), (&json!("Delete"), &json!("p")));
    answer(&world, &second, json!({ "Status": "SUCCESS", "PhysicalResourceId": "p" })).await;
    assert_eq!(rest(&world, "s").await.stack_status, Some(c::StackStatus::RollbackComplete));
}

#[tokio::test]
async fn an_update_is_cancelled() {
    let (world, noted) = world(&[]);
    let before =
        "Resources: {A: {Type: 'AWS::SSM::Parameter', Properties: {Name: a, Type: String, Value: v}}}";
    create(&world, "s", before).await.unwrap();
    rest(&world, "s").await;
    let after = r#"
Resources:
  A: {Type: "AWS::SSM::Parameter", Properties: {Name: a, Type: String, Value: w}}
  Slow:
    Type: Custom::Slow
    DependsOn: A
    Properties: {ServiceToken: "arn:aws:lambda:us-east-1:111111111111:function:f"}
"#;
    let input = c::UpdateStackInput {
        stack_name: "s".into(),
        template_body: Some(after.into()),
        ..Default::default()
    };
    world.call::<c::UpdateStack>(input).await.unwrap();
    asked(&noted, 1).await;
    assert_eq!(value(&world, "a").await.as_deref(), Some("w"));
    let cancel = c::CancelUpdateStackInput { stack_name: "s".into(), ..Default::default() };
    world.call::<c::CancelUpdateStack>(cancel).await.unwrap();
    // The function answers whatever it is asked, until nothing is asked any more.
    let mut answered = 0;
    let until = Instant::now() + testkit::PATIENCE;
    loop {
        let open = noted.lock().unwrap().get(answered).cloned();
        if let Some(open) = open {
            answered += 1;
            answer(&world, &open, json!({ "Status": "SUCCESS", "PhysicalResourceId": "p" })).await;
        }
        let input = c::DescribeStacksInput { stack_name: Some("s".into()), next_token: None };
        let stack = world.call::<c::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0);
        if stack.stack_status == Some(c::StackStatus::UpdateRollbackComplete) {
            break;
        }
        assert!(Instant::now() < until, "{stack:?}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(value(&world, "a").await.as_deref(), Some("v"));
}

#[tokio::test]
async fn what_is_included_takes_its_place() {
    let (world, _) = world(&[("part.yaml", "Value: from elsewhere\n")]);
    let body = r#"
Parameters: {Bucket: {Type: String, Default: b}}
Resources:
  A:
    Type: AWS::SSM::Parameter
    Properties:
      Name: a
      Type: String
      Fn::Transform: {Name: AWS::Include, Parameters: {Location: !Sub "s3://${Bucket}/part.yaml"}}
"#;
    let input = |body: &str| c::CreateStackInput {
        stack_name: "s".into(),
        template_body: Some(body.into()),
        capabilities: Some(vec![c::Capability::CapabilityAutoExpand]),
        ..Default::default()
    };
    world.call::<c::CreateStack>(input(body)).await.unwrap();
    rest(&world, "s").await;
    assert_eq!(value(&world, "a").await.as_deref(), Some("from elsewhere"));
    let missing = world.call::<c::CreateStack>(c::CreateStackInput {
        stack_name: "t".into(),
        ..input(&body.replace("part.yaml", "gone.yaml"))
    });
    let error = missing.await.unwrap_err();
    assert_eq!(error.message(), "Transform AWS::Include failed with: no such key");
}
