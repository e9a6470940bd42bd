//! Functions, warm and cold.

use crate::client::{Body, Connection};
use crate::pipelines::set_up;
use crate::table::{median, percentile};
use crate::{Anything, Bench};
use http::{HeaderMap, Method};
use std::process::Command;
use std::time::{Duration, Instant};

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    set_up(&mut ours).await?;
    let mut bare = bench.hello.connection(&bench.server.client).await?;
    let (mut cold, mut plain) = (Vec::new(), Vec::new());
    for n in 0..8 {
        let body = format!(r#"{{"Environment":{{"Variables":{{"NUMBER":"{n}"}}}}}}"#);
        let path = "/2015-03-31/functions/bench/configuration";
        ours.ask("lambda", Method::PUT, path, HeaderMap::new(), &Body::text(body)).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        cold.push(invoke(&mut ours).await?);
        let began = Instant::now();
        Command::new("python3").args(["-c", "import json, urllib.request"]).status()?;
        plain.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let (ours_cold, bare_cold) = (median(&mut cold), median(&mut plain));
    let beside = format!("`python3 -c \"import json, urllib.request\"`: {bare_cold:.0} ms");
    let shown = format!("{ours_cold:.0} ms");
    bench.table.row("Lambda, cold (Python)", "", shown, beside, Some(ours_cold / bare_cold));
    let (mut warm, mut hello) = (Vec::new(), Vec::new());
    for _ in 0..500 {
        warm.push(invoke(&mut ours).await?);
        hello.push(invoke(&mut bare).await?);
    }
    let (p50, p99, bare) =
        (percentile(&mut warm, 0.5), percentile(&mut warm, 0.99), percentile(&mut hello, 0.5));
    let beside = format!("a bare hyper server: p50 {bare:.2} ms");
    let shown = format!("p50 {p50:.2} ms, p99 {p99:.2} ms");
    bench.table.row("Lambda, warm (Python)", "", shown, beside, Some(p50 / bare));
    Ok(())
}

/// Milliseconds of one invocation.
async fn invoke(connection: &mut Connection) -> Anything<f64> {
    let began = Instant::now();
    let path = "/2015-03-31/functions/bench/invocations";
    connection.ask("lambda", Method::POST, path, HeaderMap::new(), &Body::text(r#"{"a":1}"#)).await?;
    Ok(began.elapsed().as_secs_f64() * 1000.0)
}
