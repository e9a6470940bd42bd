//! Layers, what Lambda keeps on disk, and how it tells of states.

#![expect(clippy::unwrap_used, reason = "what the helpers of tests meet fails the test")]

use crate::lambda::{package, python, world};
use aws::lambda::{
    AddLayerVersionPermission, AddLayerVersionPermissionInput, CreateFunction, CreateFunctionInput,
    DeleteLayerVersion, DeleteLayerVersionInput, Environment, GetFunction, GetFunctionInput, GetLayerVersion,
    GetLayerVersionInput, GetLayerVersionPolicy, GetLayerVersionPolicyInput, Invoke, InvokeInput,
    LayerVersionContentInput, ListLayerVersions, ListLayerVersionsInput, ListLayers, ListLayersInput,
    PublishLayerVersion, PublishLayerVersionInput, PublishLayerVersionOutput, PublishVersion,
    PublishVersionInput, RemoveLayerVersionPermission, RemoveLayerVersionPermissionInput, State,
    StateReasonCode, TagResource, TagResourceInput, UpdateFunctionConfiguration,
    UpdateFunctionConfigurationInput,
};
use serde_json::{Value, json};
use services::OpResult;
use std::path::Path;
use testkit::{QA, TestWorld};

fn layer(name: &str, files: &[(&str, &str)]) -> PublishLayerVersionInput {
    PublishLayerVersionInput {
        layer_name: name.into(),
        content: LayerVersionContentInput { zip_file: Some(package(files)), ..Default::default() },
        compatible_runtimes: Some(vec!["python3.11".into()]),
        ..Default::default()
    }
}

async fn publish(world: &TestWorld, name: &str, files: &[(&str, &str)]) -> PublishLayerVersionOutput {
    world.call::<PublishLayerVersion>(layer(name, files)).await.unwrap()
}

async fn answer(world: &TestWorld, name: &str) -> Value {
    let input = InvokeInput { function_name: name.into(), ..Default::default() };
    serde_json::from_slice(&world.call::<Invoke>(input).await.unwrap().payload.unwrap()).unwrap()
}

fn change(layers: &[&str]) -> UpdateFunctionConfigurationInput {
    UpdateFunctionConfigurationInput {
        function_name: "f".into(),
        layers: Some(layers.iter().map(|&l| l.to_owned()).collect()),
        ..Default::default()
    }
}

const READS: &str = r#"
import os
def handler(event, context):
    try:
        import shared
        value = shared.VALUE
    except ImportError:
        value = None
    return [value, sorted(os.listdir("/opt")) if value else [], open("/opt/etc/name").read() if value else ""]
"#;

#[tokio::test]
async fn functions_see_their_layers_one_over_the_other() {
    let (world, role) = world().await;
    let first = publish(&world, "a", &[("python/shared.py", "VALUE = 1"), ("etc/name", "a")]).await;
    assert_eq!((first.version, first.description.as_deref()), (Some(1), Some("")));
    let second = publish(&world, "b", &[("etc/name", "b"), ("bin/tool", "x")]).await;
    let (a, b) = (first.layer_version_arn.unwrap(), second.layer_version_arn.unwrap());
    assert_eq!(a, "arn:aws:lambda:us-east-1:111111111111:layer:a:1");
    world.call::<CreateFunction>(python("f", &role, READS)).await.unwrap();
    assert_eq!(answer(&world, "f").await, json!([null, [], ""]));
    let changed = world.call::<UpdateFunctionConfiguration>(change(&[&a, &b])).await.unwrap();
    assert_eq!(changed.layers.map(|l| l.len()), Some(2));
    assert_eq!(answer(&world, "f").await, json!([1, ["bin", "etc", "python"], "b"]));
    // A version of a layer that is deleted stays with the functions that have it.
    for layer in ["a", "b"] {
        let delete = || DeleteLayerVersionInput { layer_name: layer.into(), version_number: 1 };
        world.call::<DeleteLayerVersion>(delete()).await.unwrap();
        world.call::<DeleteLayerVersion>(delete()).await.unwrap();
    }
    let change_memory = UpdateFunctionConfigurationInput {
        function_name: "f".into(),
        memory_size: Some(300),
        ..Default::default()
    };
    world.call::<UpdateFunctionConfiguration>(change_memory).await.unwrap();
    assert_eq!(answer(&world, "f").await[2], "b");
    let error = world.call::<UpdateFunctionConfiguration>(change(&[&a])).await.unwrap_err();
    assert_eq!(error.message(), format!("Layer version {a} does not exist."));
    world.call::<UpdateFunctionConfiguration>(change(&[])).await.unwrap();
    assert_eq!(answer(&world, "f").await, json!([null, [], ""]));
}

#[tokio::test]
async fn versions_of_layers_are_listed_and_never_numbered_twice() {
    let (world, _) = world().await;
    let files = [("python/x.py", "")];
    for _ in 0..2 {
        publish(&world, "a", &files).await;
    }
    publish(&world, "b", &files).await;
    let list = ListLayerVersionsInput { layer_name: "a".into(), ..Default::default() };
    let versions = world.call::<ListLayerVersions>(list).await.unwrap().layer_versions.unwrap();
    assert_eq!(versions.iter().filter_map(|v| v.version).collect::<Vec<_>>(), [2, 1]);
    let delete = DeleteLayerVersionInput { layer_name: "a".into(), version_number: 2 };
    world.call::<DeleteLayerVersion>(delete).await.unwrap();
    assert_eq!(publish(&world, "a", &files).await.version, Some(3));
    let layers = world.call::<ListLayers>(ListLayersInput::default()).await.unwrap().layers.unwrap();
    let latest: Vec<_> = layers
        .iter()
        .map(|l| (l.layer_name.as_deref().unwrap(), l.latest_matching_version.as_ref().unwrap().version))
        .collect();
    assert_eq!(latest, [("a", Some(3)), ("b", Some(1))]);
    let other = ListLayersInput { compatible_runtime: Some("nodejs20.x".into()), ..Default::default() };
    assert!(world.call::<ListLayers>(other).await.unwrap().layers.unwrap().is_empty());
    let get = |number| GetLayerVersionInput { layer_name: "a".into(), version_number: number };
    for (number, message) in
        [(0, "Layer Version Cannot be less than 1"), (2, "The resource you requested does not exist.")]
    {
        assert_eq!(world.call::<GetLayerVersion>(get(number)).await.unwrap_err().message(), message);
    }
    let extension = layer("e", &[("extensions/agent", "")]);
    let error = world.call::<PublishLayerVersion>(extension).await.unwrap_err();
    assert!(error.message().contains("extensions"), "{error}");
}

#[tokio::test]
async fn a_layer_lets_other_accounts_in() {
    let (world, _) = world().await;
    let arn = publish(&world, "a", &[("x", "")]).await.layer_arn.unwrap();
    let get = GetLayerVersionInput { layer_name: arn, version_number: 1 };
    let seen =
        async || -> OpResult<()> { world.cx_of(QA).call::<GetLayerVersion>(get.clone()).await.map(drop) };
    assert_eq!(seen().await.unwrap_err().code(), "AccessDeniedException");
    let add = AddLayerVersionPermissionInput {
        layer_name: "a".into(),
        version_number: 1,
        statement_id: "qa".into(),
        action: "lambda:GetLayerVersion".into(),
        principal: QA.into(),
        ..Default::default()
    };
    world.call::<AddLayerVersionPermission>(add.clone()).await.unwrap();
    seen().await.unwrap();
    let twice = world.call::<AddLayerVersionPermission>(add).await.unwrap_err();
    assert_eq!(twice.code(), "ResourceConflictException");
    let remove = |revision_id: Option<&str>| RemoveLayerVersionPermissionInput {
        layer_name: "a".into(),
        version_number: 1,
        statement_id: "qa".into(),
        revision_id: revision_id.map(str::to_owned),
    };
    let stale = world.call::<RemoveLayerVersionPermission>(remove(Some("x"))).await.unwrap_err();
    assert_eq!(stale.code(), "PreconditionFailedException");
    world.call::<RemoveLayerVersionPermission>(remove(None)).await.unwrap();
    assert!(seen().await.is_err());
    let policy = GetLayerVersionPolicyInput { layer_name: "a".into(), version_number: 1 };
    let none = world.call::<GetLayerVersionPolicy>(policy).await.unwrap_err();
    assert_eq!(none.message(), "No policy is associated with the given resource.");
}

/// Whether a file below a directory has these bytes in it.
fn lies(directory: &Path, needle: &[u8]) -> bool {
    let has = |path: &Path| {
        std::fs::read(path).unwrap_or_default().windows(needle.len()).any(|window| window == needle)
    };
    std::fs::read_dir(directory).unwrap().flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() { lies(&path, needle) } else { has(&path) }
    })
}

#[tokio::test]
async fn code_and_variables_lie_sealed() {
    let (world, role) = world().await;
    let variables = [("SECRET".to_owned(), "swordfish-in-the-clear".to_owned())];
    let input = CreateFunctionInput {
        environment: Some(Environment { variables: Some(variables.clone().into()) }),
        ..python("f", &role, "def handler(e, c): return 1")
    };
    world.call::<CreateFunction>(input).await.unwrap();
    let directory = world.world.store().directory().path().to_owned();
    assert!(!lies(&directory, b"swordfish-in-the-clear"), "variables can be read on disk");
    assert!(!lies(&directory.join("blobs"), b"index.py"), "code can be read on disk");
    let get = GetFunctionInput { function_name: "f".into(), qualifier: None };
    let got = world.call::<GetFunction>(get).await.unwrap();
    let shown = got.configuration.unwrap().environment.unwrap().variables.unwrap();
    assert_eq!(shown, variables.into());
    let location = got.code.unwrap().location.unwrap();
    let token = location.rsplit('/').next().unwrap();
    let fetched = services::lambda::linked(&world.world, token).unwrap().unwrap();
    assert!(fetched.starts_with(b"PK"), "the link leads to the package");
    assert!(services::lambda::linked(&world.world, &token[2..]).unwrap().is_none(), "a token is not made up");
}

#[tokio::test]
async fn states_are_told_as_lambda_tells_them() {
    let (world, role) = world().await;
    let created = world
        .call::<CreateFunction>(CreateFunctionInput {
            publish: Some(true),
            ..python("f", &role, "def handler(e, c): return 1")
        })
        .await
        .unwrap();
    assert_eq!((created.state, created.last_update_status), (Some(State::Pending), None));
    assert_eq!(created.state_reason_code, Some(StateReasonCode::Creating));
    assert_eq!(created.state_reason.as_deref(), Some("The function is being created."));
    assert_eq!(created.version.as_deref(), Some("1"));
    assert!(created.function_arn.unwrap().ends_with(":function:f"));
    let now = async || {
        let get = GetFunctionInput { function_name: "f".into(), qualifier: None };
        world.call::<GetFunction>(get).await.unwrap().configuration.unwrap()
    };
    let active = now().await;
    assert_eq!(active.state, Some(State::Active));
    assert_ne!(active.revision_id, created.revision_id, "that it is active is a change");
    let describe = |text: &str| UpdateFunctionConfigurationInput {
        function_name: "f".into(),
        description: Some(text.into()),
        ..Default::default()
    };
    let updated = world.call::<UpdateFunctionConfiguration>(describe("new")).await.unwrap();
    assert_eq!(updated.last_update_status.unwrap().as_str(), "InProgress");
    assert_eq!(updated.last_update_status_reason_code.as_deref(), Some("Creating"));
    assert_ne!(now().await.revision_id, updated.revision_id);
    let publish = || PublishVersionInput { function_name: "f".into(), ..Default::default() };
    let version = world.call::<PublishVersion>(publish()).await.unwrap();
    assert_eq!(version.version.as_deref(), Some("2"), "a description is a change");
    assert_eq!(world.call::<PublishVersion>(publish()).await.unwrap().version.as_deref(), Some("2"));
    let before = now().await.revision_id;
    let tag = TagResourceInput {
        resource: now().await.function_arn.unwrap(),
        tags: [("a".to_owned(), "b".to_owned())].into(),
    };
    world.call::<TagResource>(tag).await.unwrap();
    assert_ne!(now().await.revision_id, before, "tags are a change");
}

/// While a function's code comes, a layer that it is to have is deleted.
#[tokio::test]
async fn a_layer_that_goes_meanwhile_is_missed() {
    let (world, role) = world().await;
    for n in 0..4 {
        let published = publish(&world, "a", &[("etc/n", &n.to_string())]).await;
        let arn = published.layer_version_arn.unwrap();
        let name = format!("f{n}");
        let input = CreateFunctionInput {
            layers: Some(vec![arn.clone()]),
            ..python(&name, &role, "def handler(e, c): return 1")
        };
        let delete =
            DeleteLayerVersionInput { layer_name: "a".into(), version_number: published.version.unwrap() };
        let (created, deleted) =
            tokio::join!(world.call::<CreateFunction>(input), world.call::<DeleteLayerVersion>(delete));
        deleted.unwrap();
        match created {
            // It was faster: what it has stays with it.
            Ok(_) => {
                let input = PublishVersionInput { function_name: name, ..Default::default() };
                world.call::<PublishVersion>(input).await.unwrap();
            }
            Err(error) => assert_eq!(error.message(), format!("Layer version {arn} does not exist.")),
        }
    }
}

#[tokio::test]
async fn layers_of_other_regions_are_out_of_reach() {
    let (world, _) = world().await;
    let arn = publish(&world, "a", &[("x", "")]).await.layer_arn.unwrap();
    let elsewhere = world.cx().in_region("eu-west-1".parse().unwrap());
    let get = GetLayerVersionInput { layer_name: arn.clone(), version_number: 1 };
    let list = ListLayerVersionsInput { layer_name: arn.clone(), ..Default::default() };
    let delete = DeleteLayerVersionInput { layer_name: arn, version_number: 1 };
    for error in [
        elsewhere.call::<GetLayerVersion>(get.clone()).await.unwrap_err(),
        elsewhere.call::<ListLayerVersions>(list).await.unwrap_err(),
        elsewhere.call::<DeleteLayerVersion>(delete).await.unwrap_err(),
    ] {
        assert_eq!(error.code(), "ResourceNotFoundException");
        assert_eq!(error.message(), "Layers from 'us-east-1' are not reachable in this region ('eu-west-1')");
    }
    world.call::<GetLayerVersion>(get).await.unwrap();
}

#[tokio::test]
async fn a_stack_publishes_a_version_once() {
    use aws::s3::{CreateBucket, CreateBucketInput, PutObject, PutObjectInput};
    let world = TestWorld::new();
    let bucket = CreateBucketInput { bucket: "code".into(), ..Default::default() };
    world.call::<CreateBucket>(bucket).await.unwrap();
    let object = PutObjectInput {
        bucket: "code".into(),
        key: "layer.zip".into(),
        body: Some(aws::ByteStream::from_bytes(package(&[("x", "")]))),
        ..Default::default()
    };
    world.call::<PutObject>(object).await.unwrap();
    let kind = world.world.registry().resource_type("AWS::Lambda::LayerVersion").unwrap();
    let properties = json!({ "LayerName": "a", "Content": { "S3Bucket": "code", "S3Key": "layer.zip" } });
    let create = async |token: &str| {
        let request = services::resource::ResourceRequest {
            stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/s/1".into(),
            stack_name: "s".into(),
            logical_id: "Layer".into(),
            token: token.into(),
            stack_tags: Vec::new(),
        };
        kind.create(&world.cx(), &request, properties.clone()).await.unwrap().id
    };
    for (token, number) in [("first", 1), ("first", 1), ("second", 2), ("first", 1)] {
        assert_eq!(create(token).await, format!("arn:aws:lambda:us-east-1:111111111111:layer:a:{number}"));
    }
}

#[tokio::test]
async fn how_a_layer_s_object_is_stored_can_t_be_chosen() {
    let world = TestWorld::new();
    let mut input = layer("a", &[("x", "")]);
    input.content.s3_object_storage_mode = Some(aws::lambda::S3ObjectStorageMode::Copy);
    let error = world.call::<PublishLayerVersion>(input).await.unwrap_err();
    assert!(error.message().contains("S3ObjectStorageMode"), "{error}");
}
