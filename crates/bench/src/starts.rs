//! From nothing to an answer, and what an idle server keeps.

use crate::hello::Hello;
use crate::table::median;
use crate::{Anything, Bench, serve};
use std::time::Duration;

const STARTS: usize = 7;

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let first = bench.server.started.as_secs_f64() * 1000.0;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        bench.server.restart()?;
        ours.push(bench.server.started.as_secs_f64() * 1000.0);
        bare.push(Hello::start()?.started.as_secs_f64() * 1000.0);
    }
    let (ours, bare) = (median(&mut ours), median(&mut bare));
    let shown = format!("{ours:.0} ms (the very first: {first:.0} ms)");
    let beside = format!("a bare hyper server: {bare:.1} ms");
    bench.table.row("start to serving", "50 ms", shown, beside, Some(ours / bare));
    // An answer first: an idle server is one that has served.
    bench.server.connection().await?.query("sts", "GetCallerIdentity", &[]).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let (ours, bare) = (bench.server.memory("VmRSS")?, serve::memory(bench.hello.child.id(), "VmRSS")?);
    let beside = format!("a bare hyper server: {bare:.1} MiB");
    bench.table.row("resident memory, idle", "30 MiB", format!("{ours:.1} MiB"), beside, Some(ours / bare));
    Ok(())
}
