//! Jobs: what a processing job takes beyond its command, and how fast its data comes and goes.

use crate::client::{Body, Connection};
use crate::objects::{MIB, copies, noise, rate};
use crate::pipelines::{bare_commands, role, set_up};
use crate::table::{median, percentile};
use crate::{Anything, Bench};
use bytes::Bytes;
use http::Method;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const JOBS: usize = 12;
const CHANNEL: usize = 256;

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    set_up(&mut ours).await?;
    // The first makes the environment.
    job(&mut ours, "bench-first", &["true"], json!({})).await?;
    let mut times = Vec::new();
    for n in 0..JOBS {
        times.push(job(&mut ours, &format!("bench-{n}"), &["true"], json!({})).await?);
    }
    let (p50, p99, bare) = (median(&mut times), percentile(&mut times, 0.99), bare_commands()?);
    let shown = format!("p50 {p50:.0} ms, p99 {p99:.0} ms");
    let beside = format!("`bash -c true`: {bare:.1} ms");
    bench.table.row("processing job that runs `true`: overhead", "", shown, beside, Some(p50 / bare));

    let bytes = Bytes::from(noise(CHANNEL * MIB));
    let copied = rate(CHANNEL, copies(bench.directory, &bytes, 1)?);
    ours.s3(Method::PUT, "/bench-jobs", &Body::default()).await?;
    ours.s3(Method::PUT, "/bench-jobs/in/data", &Body { bytes, times: 1, signed: false }).await?;
    let beside = format!("a file copy with fsync: {copied:.0} MiB/s");
    let input = json!({ "ProcessingInputs": [{ "InputName": "in", "S3Input": {
        "S3Uri": "s3://bench-jobs/in/", "LocalPath": "/opt/ml/processing/in", "S3DataType": "S3Prefix",
        "S3InputMode": "File" } }] });
    let took = job(&mut ours, "bench-input", &["true"], input).await? - p50;
    let got = rate(CHANNEL, Duration::from_secs_f64(took.max(1.0) / 1000.0));
    let what = format!("S3 channel of {CHANNEL} MiB into a job");
    bench.table.row(what, "", format!("{got:.0} MiB/s"), &beside, Some(got / copied));
    let output = json!({ "ProcessingOutputConfig": { "Outputs": [{ "OutputName": "out", "S3Output": {
        "S3Uri": "s3://bench-jobs/out/", "LocalPath": "/opt/ml/processing/out",
        "S3UploadMode": "EndOfJob" } }] } });
    // A file without blocks: what is measured is not how it is written.
    let write = ["truncate", "-s", "256M", "/opt/ml/processing/out/data"];
    let took = job(&mut ours, "bench-output", &write, output).await? - p50;
    let put = rate(CHANNEL, Duration::from_secs_f64(took.max(1.0) / 1000.0));
    let what = format!("{CHANNEL} MiB out of a job into S3");
    bench.table.row(what, "", format!("{put:.0} MiB/s"), beside, Some(put / copied));
    Ok(())
}

/// Milliseconds from its creation until it is seen to be completed.
async fn job(ours: &mut Connection, name: &str, command: &[&str], more: Value) -> Anything<f64> {
    let mut input = json!({
        "ProcessingJobName": name,
        "RoleArn": role(ours).await?,
        "AppSpecification": { "ImageUri": "python:3", "ContainerEntrypoint": command },
        "ProcessingResources": { "ClusterConfig": {
            "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1 } },
    });
    if let (Some(input), Value::Object(more)) = (input.as_object_mut(), more) {
        input.extend(more);
    }
    let began = Instant::now();
    sagemaker(ours, "CreateProcessingJob", input).await?;
    loop {
        let found = sagemaker(ours, "DescribeProcessingJob", json!({ "ProcessingJobName": name })).await?;
        match found["ProcessingJobStatus"].as_str() {
            Some("Completed") => return Ok(began.elapsed().as_secs_f64() * 1000.0),
            Some("InProgress") if began.elapsed() < Duration::from_mins(2) => {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
            _ => return Err(format!("a job has not completed: {found}").into()),
        }
    }
}

async fn sagemaker(ours: &mut Connection, operation: &str, input: Value) -> Anything<Value> {
    ours.json("sagemaker", &format!("SageMaker.{operation}"), input.to_string()).await
}
