//! State machines: states a second, by the definition's interpreter, its history and its journal.

use crate::client::Connection;
use crate::pipelines::{role, set_up};
use crate::small::fsyncs_per_second;
use crate::table::{median, percentile};
use crate::{Anything, Bench};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Every turn of the loop is two states, and four events of the history, which may have 25,000.
const TURNS: u32 = 1_000;
const AT_ONCE: u32 = 100;
const TURNS_AT_ONCE: u32 = 25;
const EXPRESS: u32 = 300;

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    set_up(&mut ours).await?;
    let standard = create(&mut ours, "bench-standard", "STANDARD").await?;
    let express = create(&mut ours, "bench-express", "EXPRESS").await?;
    let fsyncs = fsyncs_per_second(&bench.server.data)?;
    let beside = format!("write and fdatasync in a loop: {fsyncs:.0}/s");
    for (executions, turns) in [(1, TURNS), (AT_ONCE, TURNS_AT_ONCE)] {
        let began = Instant::now();
        let mut started = Vec::new();
        for _ in 0..executions {
            let input = json!({ "stateMachineArn": standard, "input": json!({ "left": turns }).to_string() });
            let answer = states(&mut ours, "StartExecution", input).await?;
            started.push(answer["executionArn"].clone());
        }
        for execution in started {
            succeeded(&mut ours, &execution).await?;
        }
        let rate = f64::from(executions * turns * 2) / began.elapsed().as_secs_f64();
        let what = format!("states a second, {executions} standard executions of {}", turns * 2);
        bench.table.row(what, "", format!("{rate:.0}/s"), &beside, Some(rate / fsyncs));
    }
    let mut times = Vec::new();
    for _ in 0..EXPRESS {
        let began = Instant::now();
        let input = json!({ "stateMachineArn": express, "input": "{\"left\":5}" });
        let answer = states(&mut ours, "StartSyncExecution", input).await?;
        if answer["status"] != "SUCCEEDED" {
            return Err(format!("an express execution failed: {answer}").into());
        }
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let (p50, p99) = (median(&mut times), percentile(&mut times, 0.99));
    let rate = 11.0 / (p50 / 1000.0);
    let shown = format!("p50 {p50:.2} ms, p99 {p99:.2} ms; {rate:.0} states a second");
    bench.table.row("StartSyncExecution of 11 states, express", "", shown, "", None);
    Ok(())
}

async fn states(ours: &mut Connection, operation: &str, input: Value) -> Anything<Value> {
    ours.json("states", &format!("AWSStepFunctions.{operation}"), input.to_string()).await
}

/// A machine that counts down.
async fn create(ours: &mut Connection, name: &str, kind: &str) -> Anything<Value> {
    let definition = json!({ "StartAt": "Down", "States": {
        "Down": { "Type": "Pass", "Parameters": { "left.$": "States.MathAdd($.left, -1)" }, "Next": "More" },
        "More": { "Type": "Choice", "Default": "Done",
            "Choices": [{ "Variable": "$.left", "NumericGreaterThan": 0, "Next": "Down" }] },
        "Done": { "Type": "Succeed" },
    } });
    let role = role(ours).await?;
    let input = json!({ "name": name, "type": kind, "roleArn": role, "definition": definition.to_string() });
    Ok(states(ours, "CreateStateMachine", input).await?["stateMachineArn"].clone())
}

async fn succeeded(ours: &mut Connection, execution: &Value) -> Anything<()> {
    let began = Instant::now();
    loop {
        let found = states(ours, "DescribeExecution", json!({ "executionArn": execution })).await?;
        match found["status"].as_str() {
            Some("SUCCEEDED") => return Ok(()),
            Some("RUNNING") if began.elapsed() < Duration::from_mins(1) => {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            _ => return Err(format!("an execution has not succeeded: {found}").into()),
        }
    }
}
