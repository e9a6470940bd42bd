//! Small reads and writes, verified, authorised and durable.

use crate::client::{ClientSettings, Connection};
use crate::serve::processor_time;
use crate::table::percentile;
use crate::{Anything, Bench};
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long each is repeated.
const ROUND: Duration = Duration::from_secs(3);

pub struct Rates {
    pub per_second: f64,
    pub p50: f64,
    pub p99: f64,
    /// Microseconds of the server's processor time for each.
    pub processor: f64,
}

impl std::fmt::Display for Rates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { per_second, p50, p99, processor } = self;
        write!(f, "{per_second:.0}/s; p50 {p50:.2} ms, p99 {p99:.2} ms; {processor:.0} µs of processor each")
    }
}

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let ours = bench.server.client.clone();
    let bare = bench.hello.client(&ours);
    let mut first = bench.server.connection().await?;
    let put = r#"{"Name":"bench","Value":"v","Type":"String"}"#;
    first.target("ssm", "AmazonSSM.PutParameter", put).await?;
    for (connections, budget) in [(1, "4,560/s; p50 0.21 ms"), (16, "8,200/s")] {
        let get = |_| ("AmazonSSM.GetParameter", r#"{"Name":"bench"}"#.to_owned());
        let bare = many(&bare, bench.hello.child.id(), connections, get).await?;
        let ours = many(&ours, bench.server.process(), connections, get).await?;
        let ratio = ours.per_second / bare.per_second;
        let beside = format!("the same requests to a bare hyper server: {bare}");
        let what = format!("GetParameter, {connections} connections");
        bench.table.row(what, budget, ours, beside, Some(ratio));
    }
    let budgets = [(1, "what one fsync allows"), (16, "5,070/s"), (64, "5,070/s")];
    for (connections, budget) in budgets {
        let put = |n| {
            let body = format!(
                r#"{{"Name":"bench-{connections}-{n}","Value":"v","Type":"String","Overwrite":true}}"#
            );
            ("AmazonSSM.PutParameter", body)
        };
        let fsyncs = fsyncs_per_second(&bench.server.data)?;
        let ours = many(&ours, bench.server.process(), connections, put).await?;
        let ratio = ours.per_second / fsyncs;
        let beside = format!("write and fdatasync in a loop: {fsyncs:.0}/s");
        let what = format!("PutParameter, {connections} connections");
        bench.table.row(what, budget, ours, beside, Some(ratio));
    }
    Ok(())
}

/// One operation over several connections at once.
pub async fn many(
    client: &Arc<ClientSettings>,
    process: u32,
    connections: usize,
    make: impl Fn(usize) -> (&'static str, String),
) -> Anything<Rates> {
    let before = processor_time(process)?;
    let mut tasks = tokio::task::JoinSet::new();
    for c in 0..connections {
        let (client, (target, body)) = (client.clone(), make(c));
        tasks.spawn(async move {
            let mut connection = Connection::open(&client).await?;
            let (began, mut times) = (Instant::now(), Vec::new());
            while began.elapsed() < ROUND {
                let one = Instant::now();
                connection.target("ssm", target, body.as_str()).await?;
                times.push(one.elapsed().as_secs_f64() * 1000.0);
            }
            Anything::Ok(times)
        });
    }
    let mut all = Vec::new();
    while let Some(times) = tasks.join_next().await {
        all.extend(times??);
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
    let count = all.len() as f64;
    let processor = (processor_time(process)? - before) * 1000.0 / count;
    let per_second = count / ROUND.as_secs_f64();
    Ok(Rates { per_second, processor, p50: percentile(&mut all, 0.5), p99: percentile(&mut all, 0.99) })
}

pub fn fsyncs_per_second(directory: &Path) -> Anything<f64> {
    let path = directory.join("bench-fsync");
    let mut file = std::fs::File::create(&path)?;
    let (began, mut count) = (Instant::now(), 0.0);
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        count += 1.0;
    }
    std::fs::remove_file(path)?;
    Ok(count / began.elapsed().as_secs_f64())
}
