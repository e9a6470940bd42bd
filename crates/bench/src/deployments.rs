//! Stacks, by requests and by the command that users type.

use crate::client::Connection;
use crate::{Anything, Bench};
use std::time::{Duration, Instant};

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    let mut template = String::from("Resources:\n");
    for n in 0..200 {
        template +=
            &format!("  P{n}:\n    Type: AWS::SSM::Parameter\n    Properties: {{Type: String, Value: v}}\n");
    }
    let began = Instant::now();
    for n in 0..200 {
        let body = format!(r#"{{"Name":"one-by-one-{n}","Value":"v","Type":"String"}}"#);
        ours.target("ssm", "AmazonSSM.PutParameter", body).await?;
    }
    let single = began.elapsed().as_secs_f64();
    let took = create(&mut ours, "bench", &template).await?.as_secs_f64();
    let beside = format!("200 PutParameter one by one: {single:.2} s");
    let what = "stack of 200 parameters, CREATE_COMPLETE";
    bench.table.row(what, "0.3 s", format!("{took:.2} s"), beside, Some(took / single));

    let began = Instant::now();
    let changed = template.replace("Value: v", "Value: w");
    ours.query("cloudformation", "UpdateStack", &[("StackName", "bench"), ("TemplateBody", &changed)])
        .await?;
    until(&mut ours, "bench", "UPDATE").await?;
    let updated = began.elapsed().as_secs_f64();
    let began = Instant::now();
    ours.query("cloudformation", "DeleteStack", &[("StackName", "bench")]).await?;
    while ours.query("cloudformation", "DescribeStacks", &[("StackName", "bench")]).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let deleted = began.elapsed().as_secs_f64();
    let shown = format!("{updated:.2} s; {deleted:.2} s");
    bench.table.row("… all of them updated; deleted", "", shown, "", None);
    command(bench)
}

/// `aws cloudformation deploy`, which the pauses of a client far away would make take half a minute.
fn command(bench: &mut Bench<'_>) -> Anything<()> {
    let template = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: v}}}\n";
    let path = bench.directory.join("small.yaml");
    std::fs::write(&path, template)?;
    let script = format!(
        "measure aws sts get-caller-identity; measure aws sts get-caller-identity; \
         measure aws cloudformation deploy --stack-name small --template-file {path}; \
         sed -i 's/Value: v/Value: w/' {path}; \
         measure aws cloudformation deploy --stack-name small --template-file {path}",
        path = path.display()
    );
    let times = bench.server.measured(&script)?;
    let [_, call, create, update] = times[..] else { return Err("four times were to be measured".into()) };
    let beside = format!("`aws sts get-caller-identity`: {call:.2} s");
    let shown = format!("{create:.2} s; changed: {update:.2} s");
    bench.table.row("`aws cloudformation deploy` of one parameter", "", shown, beside, Some(create / call));
    Ok(())
}

pub async fn create(connection: &mut Connection, name: &str, template: &str) -> Anything<Duration> {
    let began = Instant::now();
    let more =
        [("StackName", name), ("TemplateBody", template), ("Capabilities.member.1", "CAPABILITY_NAMED_IAM")];
    connection.query("cloudformation", "CreateStack", &more).await?;
    until(connection, name, "CREATE").await?;
    Ok(began.elapsed())
}

async fn until(connection: &mut Connection, name: &str, what: &str) -> Anything<()> {
    loop {
        let text = connection.query("cloudformation", "DescribeStacks", &[("StackName", name)]).await?;
        if text.contains(&format!("<StackStatus>{what}_COMPLETE<")) {
            return Ok(());
        }
        if !text.contains("_IN_PROGRESS<") {
            let events =
                connection.query("cloudformation", "DescribeStackEvents", &[("StackName", name)]).await?;
            return Err(format!("the stack failed: {text} {events}").into());
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
