//! The engine by itself: state transitions that need nothing of the outside world, journaled one by one.

use crate::small::fsyncs_per_second;
use crate::{Anything, Bench};
use engine::{
    Clock, EffectKey, EngineBuilder, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed,
    Performer, Status, Trouble,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use store::{Store, StoreError};

/// Starts children that end at once, one after the other. Each is two transitions: its own, and the chain's.
#[derive(Serialize, Deserialize)]
struct Chain {
    left: u32,
    ended: bool,
}

#[derive(Serialize, Deserialize)]
struct Next;

impl Machine for Chain {
    const KIND: &'static str = "bench-chain";
    type Event = Next;
    type Effect = Next;

    fn apply(&mut self, _: Next, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                out.start(&Chain { left: 0, ended: false }, &Next);
            }
            None => self.ended = true,
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.ended.then(|| Outcome::with(Status::Succeeded, serde_json::Value::Null))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Next {
        Next
    }
}

struct Nobody;

#[async_trait::async_trait]
impl Performer<Chain> for Nobody {
    async fn perform(&self, _: &EffectKey, _: Next) -> Result<Performed<Next>, Trouble> {
        Ok(Performed::silently())
    }
}

struct Now;

impl Clock for Now {
    fn now(&self) -> i64 {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let store = Store::open(&bench.directory.join("engine"))?;
    let mut builder = EngineBuilder::new(store.clone(), Arc::new(Now));
    builder.register::<Chain>(Arc::new(Nobody));
    let engine = builder.handle();
    let running = tokio::spawn(builder.run()?);
    for (executions, steps, budget) in [(1, 250, "20,000/s"), (100, 25, "20,000/s")] {
        let began = Instant::now();
        let starts = (0..executions).map(|n| {
            let (engine, id) = (engine.clone(), ExecutionId::new(&["bench", &format!("{steps}-{n}")]));
            let store = store.clone();
            async move {
                let (of, to) = (engine.clone(), id.clone());
                let started: Result<_, StoreError> = store
                    .write(move |tx| {
                        let chain = Chain { left: steps, ended: false };
                        Ok(of.start(tx, &to, &chain, &Next))
                    })
                    .await;
                started??;
                if engine.ended_within(&id, Duration::from_mins(1)).await? {
                    Anything::Ok(())
                } else {
                    Err(format!("{id} has not ended after a minute").into())
                }
            }
        });
        futures_util::future::try_join_all(starts).await?;
        let transitions = f64::from(executions) * f64::from(steps) * 2.0;
        let rate = transitions / began.elapsed().as_secs_f64();
        let fsyncs = fsyncs_per_second(bench.directory)?;
        let what = format!("transitions in the engine, {executions} executions of {} at once", steps * 2);
        let beside = format!("write and fdatasync in a loop: {fsyncs:.0}/s");
        bench.table.row(what, budget, format!("{rate:.0}/s"), beside, Some(rate / fsyncs));
    }
    running.abort();
    Ok(())
}
