//! Lambda through the typed client: functions that really run.

#![expect(clippy::unwrap_used, reason = "what the helpers of tests meet fails the test")]

use aws::lambda::{
    AddPermission, AddPermissionInput, CreateAlias, CreateAliasInput, CreateFunction, CreateFunctionInput,
    DeleteFunction, DeleteFunctionInput, Environment, FunctionCode, FunctionConfiguration,
    GetFunctionConfiguration, GetFunctionConfigurationInput, GetPolicy, GetPolicyInput, InvocationType,
    Invoke, InvokeInput, InvokeOutput, ListVersionsByFunction, ListVersionsByFunctionInput, LogType,
    PublishVersion, PublishVersionInput, PutFunctionConcurrency, PutFunctionConcurrencyInput,
    PutFunctionEventInvokeConfig, PutFunctionEventInvokeConfigInput, RemovePermission, RemovePermissionInput,
    State, UpdateFunctionCode, UpdateFunctionCodeInput, UpdateFunctionConfiguration,
    UpdateFunctionConfigurationInput,
};
use aws::logs::{FilterLogEvents, FilterLogEventsInput};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};
use services::{Caller, OpResult};
use std::io::{Cursor, Write as _};
use std::time::Duration;
use testkit::{QA, TOOLS, TestWorld, account};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const LOGS: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"logs:*","Resource":"*"}}"#;

pub fn package(files: &[(&str, &str)]) -> Bytes {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default().unix_permissions(0o755)).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner().into()
}

fn zip_file(files: &[(&str, &str)]) -> FunctionCode {
    FunctionCode { zip_file: Some(package(files)), ..Default::default() }
}

/// A world in which functions run, and the role that they have.
pub async fn world() -> (TestWorld, String) {
    let world = TestWorld::in_real_time().with_endpoints();
    let role = world.service_role("function", "lambda.amazonaws.com", LOGS).await;
    (world, role)
}

pub fn python(name: &str, role: &str, code: &str) -> CreateFunctionInput {
    CreateFunctionInput {
        function_name: name.into(),
        runtime: Some("python3.11".into()),
        role: role.into(),
        handler: Some("index.handler".into()),
        code: zip_file(&[("index.py", code)]),
        timeout: Some(30),
        memory_size: Some(256),
        ..Default::default()
    }
}

async fn invoke(world: &TestWorld, name: &str, payload: Value) -> OpResult<InvokeOutput> {
    let input = InvokeInput {
        function_name: name.into(),
        payload: Some(payload.to_string().into()),
        log_type: Some(LogType::Tail),
        ..Default::default()
    };
    world.call::<Invoke>(input).await
}

fn answer(output: &InvokeOutput) -> Value {
    serde_json::from_slice(output.payload.as_ref().unwrap()).unwrap()
}

fn log(output: &InvokeOutput) -> String {
    String::from_utf8(STANDARD.decode(output.log_result.as_ref().unwrap()).unwrap()).unwrap()
}

const PYTHON: &str = r#"
import logging, os, sys, time
count = 0
print("importing")
def handler(event, context):
    global count
    count += 1
    print("event", event)
    logging.getLogger().warning("be warned")
    if event.get("fail"):
        raise ValueError(event["fail"])
    if "exit" in event:
        os._exit(event["exit"])
    time.sleep(event.get("sleep", 0))
    open("/tmp/x", "w").write("x")
    return {
        "count": count, "name": context.function_name, "version": context.function_version,
        "arn": context.invoked_function_arn, "id": context.aws_request_id,
        "left": context.get_remaining_time_in_millis(), "stage": os.environ.get("STAGE"),
        "root": os.environ["LAMBDA_TASK_ROOT"], "files": sorted(os.listdir("/var/task")),
        "key": os.environ["AWS_ACCESS_KEY_ID"][:4], "tmp": os.listdir("/tmp"),
    }
"#;

#[tokio::test]
async fn a_python_function_runs_and_stays_warm() {
    let (world, role) = world().await;
    let environment = Environment { variables: Some([("STAGE".to_owned(), "test".to_owned())].into()) };
    let input = CreateFunctionInput { environment: Some(environment), ..python("f", &role, PYTHON) };
    let created = world.call::<CreateFunction>(input.clone()).await.unwrap();
    assert_eq!(created.state, Some(State::Pending));
    assert_eq!(created.function_arn.as_deref(), Some("arn:aws:lambda:us-east-1:111111111111:function:f"));
    let again = world.call::<CreateFunction>(input).await.unwrap_err();
    assert_eq!((again.code(), again.message()), ("ResourceConflictException", "Function already exist: f"));

    let first = invoke(&world, "f", json!({ "a": 1 })).await.unwrap();
    let value = answer(&first);
    assert_eq!(first.function_error, None, "{value} {}", log(&first));
    assert_eq!(first.executed_version.as_deref(), Some("$LATEST"));
    for (key, expected) in [
        ("count", json!(1)),
        ("name", json!("f")),
        ("version", json!("$LATEST")),
        ("arn", json!("arn:aws:lambda:us-east-1:111111111111:function:f")),
        ("stage", json!("test")),
        ("root", json!("/var/task")),
        ("files", json!(["index.py"])),
        ("key", json!("ASIA")),
        ("tmp", json!(["x"])),
    ] {
        assert_eq!(value[key], expected, "{key}");
    }
    assert!(value["left"].as_i64().unwrap() > 1000);
    let text = log(&first);
    let id = value["id"].as_str().unwrap();
    for part in [
        "INIT_START Runtime Version: python3.11".to_owned(),
        "importing\n".to_owned(),
        format!("START RequestId: {id} Version: $LATEST\n"),
        "event {'a': 1}\n".to_owned(),
        format!("\t{id}\tbe warned\n"),
        format!("END RequestId: {id}\n"),
        format!("REPORT RequestId: {id}\tDuration: "),
        "Init Duration: ".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
    let second = invoke(&world, "f", json!({})).await.unwrap();
    assert_eq!(answer(&second)["count"], 2, "the instance is used again");
    assert!(!log(&second).contains("INIT_START"));
    // Two at once need two instances.
    let slow = json!({ "sleep": 1 });
    let (a, b) = tokio::join!(invoke(&world, "f", slow.clone()), invoke(&world, "f", slow));
    let counts = [answer(&a.unwrap())["count"].clone(), answer(&b.unwrap())["count"].clone()];
    assert!(counts.contains(&json!(3)) && counts.contains(&json!(1)), "{counts:?}");
}

#[tokio::test]
async fn failures_are_told_in_lambdas_words() {
    let (world, role) = world().await;
    let input = CreateFunctionInput { timeout: Some(2), ..python("f", &role, PYTHON) };
    world.call::<CreateFunction>(input).await.unwrap();
    let failed = invoke(&world, "f", json!({ "fail": "boom" })).await.unwrap();
    let value = answer(&failed);
    assert_eq!(failed.status_code, Some(200));
    assert_eq!(failed.function_error.as_deref(), Some("Unhandled"));
    assert_eq!((&value["errorType"], &value["errorMessage"]), (&json!("ValueError"), &json!("boom")));
    assert!(value["stackTrace"][0].as_str().unwrap().contains("index.py"), "{value}");
    assert!(log(&failed).contains("[ERROR] ValueError: boom\rTraceback"), "{}", log(&failed));

    let exited = invoke(&world, "f", json!({ "exit": 3 })).await.unwrap();
    let value = answer(&exited);
    assert_eq!(value["errorType"], "Runtime.ExitError");
    let message = value["errorMessage"].as_str().unwrap();
    assert!(message.ends_with(" Error: Runtime exited with error: exit status 3"), "{message}");

    let late = invoke(&world, "f", json!({ "sleep": 20 })).await.unwrap();
    let value = answer(&late);
    assert_eq!(value["errorType"], "Sandbox.Timedout");
    let message = value["errorMessage"].as_str().unwrap();
    assert!(message.ends_with(" Error: Task timed out after 2.00 seconds"), "{message}");
    assert!(log(&late).contains("Status: timeout"));
    assert_eq!(answer(&invoke(&world, "f", json!({})).await.unwrap())["count"], 1, "it starts afresh");

    for (name, code, kind, message) in [
        ("a", "import nothing_like_this", "Runtime.ImportModuleError", "No module named 'nothing_like_this'"),
        ("b", "def x(): pass", "Runtime.HandlerNotFound", "Handler 'handler' missing on module 'index'"),
        ("c", "def handler(:", "Runtime.UserCodeSyntaxError", "Syntax error in module 'index'"),
        (
            "d",
            "def handler(e, c): return {1, 2}",
            "Runtime.MarshalError",
            "Unable to marshal response: Object of type set is not JSON serializable",
        ),
    ] {
        world.call::<CreateFunction>(python(name, &role, code)).await.unwrap();
        let output = invoke(&world, name, json!({})).await.unwrap();
        let value = answer(&output);
        assert_eq!(output.function_error.as_deref(), Some("Unhandled"));
        assert_eq!(value["errorType"], kind, "{value}");
        assert!(value["errorMessage"].as_str().unwrap().contains(message), "{value}");
    }
    let unknown = invoke(&world, "none", json!({})).await.unwrap_err();
    assert_eq!(unknown.message(), "Function not found: arn:aws:lambda:us-east-1:111111111111:function:none");
}

const NODE: &str = r"
let count = 0;
exports.handler = async (event, context) => {
  count += 1;
  console.log('event', event);
  if (event.fail) throw new TypeError(event.fail);
  return { count, name: context.functionName, id: context.awsRequestId };
};
exports.callback = (event, context, callback) => {
  setTimeout(() => (event.fail ? callback(new Error(event.fail)) : callback(null, { got: event })), 20);
};
exports.silent = () => {};
";

#[tokio::test]
async fn node_functions_run_in_all_styles() {
    let (world, role) = world().await;
    let node = |name: &str, handler: &str, file: &str, code: &str| CreateFunctionInput {
        runtime: Some("nodejs20.x".into()),
        handler: Some(handler.into()),
        code: zip_file(&[(file, code)]),
        ..python(name, &role, "")
    };
    world.call::<CreateFunction>(node("f", "index.handler", "index.js", NODE)).await.unwrap();
    let output = invoke(&world, "f", json!({ "a": 1 })).await.unwrap();
    assert_eq!(answer(&output)["count"], 1, "{} {}", answer(&output), log(&output));
    assert!(log(&output).contains("\tINFO\tevent { a: 1 }\n"), "{}", log(&output));
    assert_eq!(answer(&invoke(&world, "f", json!({})).await.unwrap())["count"], 2);
    let output = invoke(&world, "f", json!({ "fail": "boom" })).await.unwrap();
    assert_eq!(answer(&output)["errorType"], "TypeError");
    assert_eq!(output.function_error.as_deref(), Some("Unhandled"));

    world.call::<CreateFunction>(node("c", "index.callback", "index.js", NODE)).await.unwrap();
    for (event, expected) in
        [(json!({ "b": 2 }), json!({ "got": { "b": 2 } })), (json!({ "b": 3 }), json!({ "got": { "b": 3 } }))]
    {
        assert_eq!(answer(&invoke(&world, "c", event).await.unwrap()), expected);
    }
    assert_eq!(answer(&invoke(&world, "c", json!({ "fail": "x" })).await.unwrap())["errorMessage"], "x");

    let module = "export const handler = async () => 'module';";
    world.call::<CreateFunction>(node("m", "index.handler", "index.mjs", module)).await.unwrap();
    assert_eq!(answer(&invoke(&world, "m", json!({})).await.unwrap()), "module");
    world.call::<CreateFunction>(node("s", "index.silent", "index.js", NODE)).await.unwrap();
    assert_eq!(answer(&invoke(&world, "s", json!({})).await.unwrap()), Value::Null);
    world.call::<CreateFunction>(node("n", "index.none", "index.js", NODE)).await.unwrap();
    assert_eq!(
        answer(&invoke(&world, "n", json!({})).await.unwrap())["errorType"],
        "Runtime.HandlerNotFound"
    );
}

#[tokio::test]
async fn a_function_may_bring_its_own_runtime() {
    let (world, role) = world().await;
    let bootstrap = r#"#!/bin/bash
set -eu
echo "starting $_HANDLER"
base="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
while true; do
  headers=$(mktemp)
  event=$(curl -sS -D "$headers" "$base/next")
  id=$(grep -i Lambda-Runtime-Aws-Request-Id "$headers" | tr -d '[:space:]' | cut -d: -f2)
  curl -sS -X POST "$base/$id/response" -d "{\"echo\": $event}" > /dev/null
done
"#;
    let input = CreateFunctionInput {
        runtime: Some("provided.al2023".into()),
        code: zip_file(&[("bootstrap", bootstrap)]),
        ..python("f", &role, "")
    };
    world.call::<CreateFunction>(input).await.unwrap();
    for event in [json!({ "a": [1, 2] }), json!("two")] {
        let output = invoke(&world, "f", event.clone()).await.unwrap();
        assert_eq!(answer(&output), json!({ "echo": event }), "{}", log(&output));
    }
    let none = CreateFunctionInput {
        runtime: Some("provided.al2".into()),
        code: zip_file(&[("other", "x")]),
        ..python("none", &role, "")
    };
    world.call::<CreateFunction>(none).await.unwrap();
    let output = invoke(&world, "none", json!({})).await.unwrap();
    assert_eq!(output.function_error.as_deref(), Some("Unhandled"), "{}", answer(&output));
}

#[tokio::test]
async fn versions_and_aliases_stand_for_what_they_were_published_as() {
    let (world, role) = world().await;
    let code =
        |n: u32| format!("def handler(e, c): return [{n}, c.function_version, c.invoked_function_arn]");
    let created = world
        .call::<CreateFunction>(CreateFunctionInput { publish: Some(true), ..python("f", &role, &code(1)) })
        .await
        .unwrap();
    assert_eq!(created.version.as_deref(), Some("1"));
    let publish = || PublishVersionInput { function_name: "f".into(), ..Default::default() };
    let same = world.call::<PublishVersion>(publish()).await.unwrap();
    assert_eq!(same.version.as_deref(), Some("1"), "nothing has changed");
    let update = UpdateFunctionCodeInput {
        function_name: "f".into(),
        zip_file: Some(package(&[("index.py", &code(2))])),
        ..Default::default()
    };
    world.call::<UpdateFunctionCode>(update).await.unwrap();
    let alias = CreateAliasInput {
        function_name: "f".into(),
        name: "live".into(),
        function_version: "1".into(),
        ..Default::default()
    };
    world.call::<CreateAlias>(alias.clone()).await.unwrap();
    assert_eq!(world.call::<CreateAlias>(alias).await.unwrap_err().code(), "ResourceConflictException");
    let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
    for (name, expected) in [
        ("f".to_owned(), json!([2, "$LATEST", arn])),
        ("f:1".to_owned(), json!([1, "1", format!("{arn}:1")])),
        (format!("{arn}:live"), json!([1, "1", format!("{arn}:live")])),
    ] {
        assert_eq!(answer(&invoke(&world, &name, json!({})).await.unwrap()), expected, "{name}");
    }
    assert_eq!(world.call::<PublishVersion>(publish()).await.unwrap().version.as_deref(), Some("2"));
    let list = ListVersionsByFunctionInput { function_name: "f".into(), ..Default::default() };
    let versions = world.call::<ListVersionsByFunction>(list).await.unwrap().versions.unwrap();
    let names: Vec<_> = versions.iter().filter_map(|v| v.version.as_deref()).collect();
    assert_eq!(names, ["$LATEST", "1", "2"]);
    let delete = |qualifier: Option<&str>| DeleteFunctionInput {
        function_name: "f".into(),
        qualifier: qualifier.map(str::to_owned),
    };
    let used = world.call::<DeleteFunction>(delete(Some("1"))).await.unwrap_err();
    assert_eq!(used.code(), "ResourceConflictException");
    world.call::<DeleteFunction>(delete(Some("2"))).await.unwrap();
    world.call::<DeleteFunction>(delete(None)).await.unwrap();
    assert_eq!(invoke(&world, "f:1", json!({})).await.unwrap_err().code(), "ResourceNotFoundException");
}

async fn configuration(world: &TestWorld, name: &str) -> FunctionConfiguration {
    let input = GetFunctionConfigurationInput { function_name: name.into(), qualifier: None };
    world.call::<GetFunctionConfiguration>(input).await.unwrap()
}

#[tokio::test]
async fn a_change_of_configuration_starts_new_instances() {
    let (world, role) = world().await;
    world.call::<CreateFunction>(python("f", &role, PYTHON)).await.unwrap();
    assert_eq!(answer(&invoke(&world, "f", json!({})).await.unwrap())["stage"], Value::Null);
    let before = configuration(&world, "f").await;
    let environment = Environment { variables: Some([("STAGE".to_owned(), "new".to_owned())].into()) };
    let update = |revision_id: Option<String>| UpdateFunctionConfigurationInput {
        function_name: "f".into(),
        environment: Some(environment.clone()),
        revision_id,
        ..Default::default()
    };
    let wrong = world.call::<UpdateFunctionConfiguration>(update(Some("x".into()))).await.unwrap_err();
    assert_eq!(wrong.code(), "PreconditionFailedException");
    let revision_id = before.revision_id.clone();
    let after = world.call::<UpdateFunctionConfiguration>(update(revision_id)).await.unwrap();
    assert_ne!(before.revision_id, after.revision_id);
    assert_eq!((after.timeout, after.memory_size), (Some(30), Some(256)), "the rest stays");
    let value = answer(&invoke(&world, "f", json!({})).await.unwrap());
    assert_eq!((&value["stage"], &value["count"]), (&json!("new"), &json!(1)));
}

#[tokio::test]
async fn a_reservation_throttles() {
    let (world, role) = world().await;
    world.call::<CreateFunction>(python("f", &role, PYTHON)).await.unwrap();
    let reserve =
        |n| PutFunctionConcurrencyInput { function_name: "f".into(), reserved_concurrent_executions: n };
    let much = world.call::<PutFunctionConcurrency>(reserve(901)).await.unwrap_err();
    assert_eq!(much.code(), "InvalidParameterValueException");
    world.call::<PutFunctionConcurrency>(reserve(1)).await.unwrap();
    let slow = json!({ "sleep": 1 });
    let (a, b) = tokio::join!(invoke(&world, "f", slow.clone()), invoke(&world, "f", slow));
    let codes: Vec<_> = [a, b].into_iter().filter_map(|r| r.err().map(|e| e.code().to_owned())).collect();
    assert_eq!(codes, ["TooManyRequestsException"]);
}

#[tokio::test]
async fn a_policy_lets_services_and_other_accounts_in() {
    let (world, role) = world().await;
    world.call::<CreateFunction>(python("f", &role, "def handler(e, c): return 1")).await.unwrap();
    let source = "arn:aws:events:us-east-1:111111111111:rule/r";
    let add = AddPermissionInput {
        function_name: "f".into(),
        statement_id: "events-may".into(),
        action: "lambda:InvokeFunction".into(),
        principal: "events.amazonaws.com".into(),
        source_arn: Some(source.into()),
        ..Default::default()
    };
    let statement = world.call::<AddPermission>(add.clone()).await.unwrap().statement.unwrap();
    let policy = GetPolicyInput { function_name: "f".into(), qualifier: None };
    let policy = world.call::<GetPolicy>(policy).await.unwrap().policy.unwrap();
    assert!(policy.contains(&statement), "{policy}");
    let other = AddPermissionInput {
        statement_id: "qa".into(),
        principal: QA.into(),
        source_arn: None,
        ..add.clone()
    };
    world.call::<AddPermission>(other).await.unwrap();
    assert_eq!(world.call::<AddPermission>(add).await.unwrap_err().code(), "ResourceConflictException");

    let by_service = async |name: &str, source: &str| {
        let caller = Caller { invoked_for: Some(source.to_owned()), ..Caller::service(name, account(TOOLS)) };
        let input = InvokeInput { function_name: "f".into(), ..Default::default() };
        world.cx().as_caller(caller).call::<Invoke>(input).await.map_err(|e| e.code().to_owned())
    };
    assert!(by_service("events.amazonaws.com", source).await.is_ok());
    let denied = Err("AccessDeniedException".to_owned());
    assert_eq!(by_service("events.amazonaws.com", &format!("{source}2")).await.map(drop), denied);
    assert_eq!(by_service("s3.amazonaws.com", source).await.map(drop), denied);

    let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
    let input = InvokeInput { function_name: arn.into(), ..Default::default() };
    let from_qa = world.cx_of(QA).call::<Invoke>(input.clone()).await;
    assert_eq!(from_qa.unwrap().payload.unwrap(), "1");
    let remove =
        RemovePermissionInput { function_name: "f".into(), statement_id: "qa".into(), ..Default::default() };
    world.call::<RemovePermission>(remove).await.unwrap();
    assert_eq!(world.cx_of(QA).call::<Invoke>(input).await.unwrap_err().code(), "AccessDeniedException");
}

pub async fn logged(world: &TestWorld, group: &str, text: &str) -> usize {
    let input = FilterLogEventsInput { log_group_name: Some(group.into()), ..Default::default() };
    let events = world.call::<FilterLogEvents>(input).await.ok().and_then(|o| o.events).unwrap_or_default();
    events.iter().filter(|e| e.message.as_ref().is_some_and(|m| m.contains(text))).count()
}

async fn wait_for(world: &TestWorld, group: &str, text: &str) -> usize {
    for _ in 0..testkit::LOOKS {
        let count = logged(world, group, text).await;
        if count > 0 {
            return count;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{text} is not in the log")
}

#[tokio::test]
async fn events_are_invoked_later_and_logged() {
    let (world, role) = world().await;
    world.call::<CreateFunction>(python("f", &role, PYTHON)).await.unwrap();
    let config = PutFunctionEventInvokeConfigInput {
        function_name: "f".into(),
        maximum_retry_attempts: Some(0),
        ..Default::default()
    };
    world.call::<PutFunctionEventInvokeConfig>(config).await.unwrap();
    for payload in [json!({ "n": 1 }), json!({ "fail": "later" })] {
        let input = InvokeInput {
            function_name: "f".into(),
            invocation_type: Some(InvocationType::Event),
            payload: Some(payload.to_string().into()),
            ..Default::default()
        };
        let output = world.call::<Invoke>(input).await.unwrap();
        assert_eq!((output.status_code, output.payload), (Some(202), None));
    }
    let group = "/aws/lambda/f";
    assert_eq!(wait_for(&world, group, "event {'n': 1}").await, 1);
    assert_eq!(wait_for(&world, group, "ValueError: later").await, 1);
    assert!(wait_for(&world, group, "REPORT RequestId").await >= 1);
    let dry = InvokeInput {
        function_name: "f".into(),
        invocation_type: Some(InvocationType::DryRun),
        ..Default::default()
    };
    assert_eq!(world.call::<Invoke>(dry).await.unwrap().status_code, Some(204));
}

#[tokio::test]
async fn a_function_must_be_possible() {
    let (world, role) = world().await;
    let check = async |change: &dyn Fn(&mut CreateFunctionInput), code: &str, message: &str| {
        let mut input = python("f", &role, "");
        change(&mut input);
        let error = world.call::<CreateFunction>(input).await.unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(message), "{error}");
    };
    let invalid = "InvalidParameterValueException";
    check(&|i| i.role = "arn:aws:iam::111111111111:role/none".into(), invalid, "cannot be assumed by Lambda")
        .await;
    check(&|i| i.code.zip_file = Some("no zip".into()), invalid, "Could not unzip uploaded file").await;
    check(&|i| i.code.zip_file = None, invalid, "Please provide a source for function code").await;
    check(&|i| i.runtime = Some("java21".into()), "ValidationException", "the runtime java21").await;
    let missing = "arn:aws:lambda:us-east-1:111111111111:layer:none:1";
    check(&|i| i.layers = Some(vec![missing.into()]), invalid, "layer:none:1 does not exist").await;
    check(&|i| i.layers = Some(vec![missing.into(); 6]), invalid, "Cannot reference more than 5 layers")
        .await;
    check(&|i| i.runtime = Some("python2.7".into()), invalid, "python2.7 is no longer supported").await;
    check(&|i| i.handler = None, invalid, "Runtime and Handler are mandatory").await;
}

#[tokio::test]
async fn cloudformation_makes_functions_with_inline_code() {
    let (world, role) = world().await;
    let request = services::resource::ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/s/1".into(),
        stack_name: "s".into(),
        logical_id: "Function".into(),
        token: "0123456789abcdef".into(),
        stack_tags: Vec::new(),
    };
    let function = world.world.registry().resource_type("AWS::Lambda::Function").unwrap();
    let properties = |code: &str, stage: &str| {
        json!({ "Code": { "ZipFile": code }, "Role": role, "Runtime": "python3.11", "Handler": "index.handler",
            "Timeout": 20, "Environment": { "Variables": { "STAGE": stage } } })
    };
    let first =
        "import cfnresponse, os\ndef handler(e, c): return [cfnresponse.SUCCESS, os.environ['STAGE']]";
    let made = function.create(&world.cx(), &request, properties(first, "a")).await.unwrap();
    assert_eq!(made.id, "s-Function-tU7PxSAHYDdE");
    assert_eq!(
        made.attributes["Arn"],
        json!("arn:aws:lambda:us-east-1:111111111111:function:s-Function-tU7PxSAHYDdE")
    );
    let again = function.create(&world.cx(), &request, properties(first, "a")).await.unwrap();
    assert_eq!(made, again, "what an earlier attempt made is found");
    let output = invoke(&world, &made.id, json!({})).await.unwrap();
    assert_eq!(answer(&output), json!(["SUCCESS", "a"]), "{}", log(&output));
    let second = "def handler(e, c): return 2";
    let (old, new) = (properties(first, "a"), properties(second, "b"));
    function.update(&world.cx(), &request, &made.id, old, new.clone()).await.unwrap();
    assert_eq!(answer(&invoke(&world, &made.id, json!({})).await.unwrap()), json!(2));

    let permission = world.world.registry().resource_type("AWS::Lambda::Permission").unwrap();
    let allowed = json!({ "Action": "lambda:InvokeFunction", "FunctionName": made.attributes["Arn"],
        "Principal": "events.amazonaws.com" });
    for _ in 0..2 {
        permission.create(&world.cx(), &request, allowed.clone()).await.unwrap();
    }
    let policy = GetPolicyInput { function_name: made.id.clone(), qualifier: None };
    assert!(world.call::<GetPolicy>(policy).await.unwrap().policy.unwrap().contains("events.amazonaws.com"));
    for _ in 0..2 {
        function.delete(&world.cx(), &request, &made.id, new.clone()).await.unwrap();
        permission.delete(&world.cx(), &request, &made.id, allowed.clone()).await.unwrap();
    }
}
