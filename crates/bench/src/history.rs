//! Reads with a long history behind them, against the same reads with a short one.
//!
//! The history is made of copies of the rows that real executions left, put where they would lie while no server runs.

use crate::client::Connection;
use crate::pipelines::{pipeline, set_up};
use crate::table::percentile;
use crate::{Anything, Bench};
use serde_json::{Value, json};
use std::time::Instant;
use store::{Key, Scope, Store, StoreError, Table};

const PAST: u64 = 100_000;
/// Rows of one transaction.
const AT_ONCE: u64 = 2_000;
const READS: usize = 400;

const PIPELINES: Table<Value> = Table::new("codepipeline_pipeline");
const EXECUTIONS: Table<Value> = Table::new("codepipeline_execution");
const NUMBERS: Table<Value> = Table::new("codepipeline_execution_number");
const ACTIONS: Table<Value> = Table::new("codepipeline_action");
const EXECUTION_ACTIONS: Table<Value> = Table::new("codepipeline_execution_action");
const ENGINE: Table<Value> = Table::new("engine_execution");
const JOURNAL: Table<Value> = Table::new("engine_journal");

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    set_up(&mut ours).await?;
    let before = reads(&mut ours).await?;
    bench.server.kill();
    seed(bench)?;
    bench.server.restart()?;
    let started = bench.server.started.as_secs_f64() * 1000.0;
    let mut ours = bench.server.connection().await?;
    let after = reads(&mut ours).await?;
    for ((what, short), (_, long)) in before.iter().zip(&after) {
        let shown = |(p50, p99): &(f64, f64)| format!("p50 {p50:.2} ms, p99 {p99:.2} ms");
        let what = format!("{what} with {PAST} past executions");
        let beside = format!("with a few: {}", shown(short));
        bench.table.row(what, "p99 1.5 times", shown(long), beside, Some(long.1 / short.1));
    }
    let size = std::fs::metadata(bench.server.data.join("sluice.db")).map_or(0, |m| m.len() / 1024 / 1024);
    let shown = format!("{started:.0} ms");
    let beside = format!("a database of {size} MiB");
    bench.table.row("start to serving with that history", "50 ms", shown, beside, None);
    Ok(())
}

type Times = Vec<(&'static str, (f64, f64))>;

async fn reads(ours: &mut Connection) -> Anything<Times> {
    let listed =
        pipeline(ours, "ListPipelineExecutions", json!({ "pipelineName": "bench-empty", "maxResults": 3 }))
            .await?;
    let id = listed["pipelineExecutionSummaries"][0]["pipelineExecutionId"].clone();
    let page = json!({ "pipelineName": "bench-empty", "maxResults": 3 });
    let execution = json!({ "pipelineName": "bench-empty", "pipelineExecutionId": id });
    let actions = json!({ "pipelineName": "bench-empty", "filter": { "pipelineExecutionId": id } });
    let asked = [
        ("GetPipelineState", json!({ "name": "bench-empty" })),
        ("ListPipelineExecutions", page),
        ("GetPipelineExecution", execution),
        ("ListActionExecutions", actions),
    ];
    let mut all = Vec::new();
    for (operation, input) in asked {
        let mut times = Vec::new();
        for _ in 0..READS {
            let began = Instant::now();
            pipeline(ours, operation, input.clone()).await?;
            times.push(began.elapsed().as_secs_f64() * 1000.0);
        }
        // The first look after a start reads the disk.
        times.remove(0);
        all.push((operation, (percentile(&mut times, 0.5), percentile(&mut times, 0.99))));
    }
    Ok(all)
}

/// The rows of one execution, to be copied.
#[derive(Clone)]
struct Model {
    scope: Scope,
    pipeline: String,
    execution: Value,
    actions: Vec<Value>,
    engine: Vec<(Key, Value)>,
    journal: Vec<(Key, Value)>,
}

fn seed(bench: &Bench<'_>) -> Anything<()> {
    let store = Store::open(&bench.server.data)?;
    let account = bench.server.client.accounts[0].id;
    let scope = Scope::new(account, "us-east-1");
    let model = store.read(|r| model(r, scope))?;
    for chunk in 0..PAST / AT_ONCE {
        let model = model.clone();
        store.write_blocking(move |tx| {
            (chunk * AT_ONCE..(chunk + 1) * AT_ONCE).try_for_each(|n| model.put(tx, n))
        })?;
    }
    Ok(())
}

fn model(r: &store::Reader<'_>, scope: Scope) -> Result<Model, StoreError> {
    let row = PIPELINES.get(r, &scope, "bench-empty")?.unwrap_or_default();
    let pipeline = row["id"].as_str().unwrap_or_default().to_owned();
    let executions = EXECUTIONS.scan(r, &scope, Key::new(&pipeline).children(), None, 1)?;
    let execution = executions.into_iter().next().map(|(_, row)| row).unwrap_or_default();
    let actions = ACTIONS.scan(r, &scope, Key::new(&pipeline).children(), None, 2)?;
    let actions: Vec<Value> = actions.into_iter().map(|(_, row)| row).collect();
    let of_actions =
        |key: &Key| actions.iter().any(|a| key.as_str().contains(a["id"].as_str().unwrap_or("?")));
    let server = Scope::server();
    let keep = |rows: Vec<(Key, Value)>| rows.into_iter().filter(|(key, _)| of_actions(key)).collect();
    let (engine, journal) = (keep(ENGINE.all(r, &server)?), keep(JOURNAL.all(r, &server)?));
    Ok(Model { scope, pipeline, execution, actions, engine, journal })
}

impl Model {
    /// Past execution `n`, after the real ones.
    fn put(&self, tx: &store::Tx<'_>, n: u64) -> Result<(), StoreError> {
        let sequence = n + 1_000_000;
        let id = format!("{n:08x}-0000-4000-8000-000000000000");
        let mut row = self.execution.clone();
        (row["id"], row["sequence"]) = (json!(id), json!(sequence));
        row["status"] = json!("Succeeded");
        let of = |pipeline: &str| Key::new(pipeline);
        EXECUTIONS.put(tx, &self.scope, of(&self.pipeline).then_descending(sequence), &row)?;
        NUMBERS.put(tx, &self.scope, of(&self.pipeline).then(&id), &json!(sequence))?;
        for (m, action) in (0..).zip(&self.actions) {
            let number = n * 2 + m + 2_000_000;
            let fresh = format!("{n:08x}-000{m}-4000-9000-000000000000");
            let was = action["id"].as_str().unwrap_or_default();
            let mut action = action.clone();
            (action["id"], action["number"]) = (json!(fresh), json!(number));
            (action["execution"], action["sequence"]) = (json!(id), json!(sequence));
            ACTIONS.put(tx, &self.scope, of(&self.pipeline).then_descending(number), &action)?;
            let key = of(&self.pipeline).then_descending(sequence).then_descending(number);
            EXECUTION_ACTIONS.put(tx, &self.scope, key, &json!(number))?;
            for (table, rows) in [(ENGINE, &self.engine), (JOURNAL, &self.journal)] {
                for (key, value) in rows.iter().filter(|(key, _)| key.as_str().contains(was)) {
                    table.put(tx, &Scope::server(), key.as_str().replace(was, &fresh), value)?;
                }
            }
        }
        Ok(())
    }
}
