//! A job's output as CloudWatch Logs, live, under the job's role. A log that can't be written to holds nothing up.

use super::mask::Mask;
use super::{LOGS, SAID, masks};
use crate::{Cx, OpError, OpResult, logs};
use engine::{ExecutionId, Trouble};
use sandbox::Tail;
use std::sync::Arc;
use std::time::Duration;
use store::{Key, StoreError, Tx};
use tokio::time::Instant;

/// How long a line may wait for others.
const BATCH: Duration = Duration::from_millis(200);
/// A batch that is written at once.
const BATCH_BYTES: usize = 512 * 1024;
/// A line that is cut.
const LONGEST_LINE: usize = 256 * 1024;

/// What else is made of lines, in the commit that notes that they were read: each line once, with a log or without.
pub type Lines = Arc<dyn Fn(&Tx<'_>, &[(i64, String)]) -> Result<(), StoreError> + Send + Sync>;

/// The log of one job.
pub struct JobLog<'a> {
    /// The service's own, in the job's account.
    pub cx: &'a Cx,
    pub execution: &'a ExecutionId,
    /// Group and stream, if there is to be a log.
    pub place: Option<(&'a str, &'a str)>,
}

impl JobLog<'_> {
    /// What the role may not do is logged on our side, once; what is broken here is trouble.
    fn allowed(&self, result: OpResult<()>) -> OpResult<bool> {
        match result {
            Ok(()) => Ok(true),
            Err(OpError::Aws(error)) => {
                tracing::debug!(%error, job = self.execution.as_str(), "a job's log can't be written");
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    /// Makes the stream. What it means that the role may not is for the service to say.
    pub async fn prepare(&self, role: &Cx) -> OpResult<()> {
        let Some((group, stream)) = self.place else { return Ok(()) };
        logs::ensure_stream(role, group, stream).await
    }

    /// Lines of the service's own, which are known by a name: an effect that is performed again says them once. A log
    /// that can't be written holds nothing up.
    pub async fn say(&self, role: &Cx, name: &str, lines: Vec<String>) {
        let Some((group, stream)) = self.place else { return };
        let now = self.cx.now().millis();
        let events = lines.into_iter().map(|line| (now, line)).collect();
        let (scope, said) = (self.cx.scope(), Key::new(self.execution.as_str()).then(name));
        let claim = move |tx: &Tx<'_>| {
            let is_first = SAID.get(tx, &scope, said.clone())?.is_none();
            SAID.put(tx, &scope, said, &())?;
            Ok(is_first)
        };
        if let Err(error) = logs::put_with(role, group, stream, events, claim).await {
            tracing::debug!(%error, job = self.execution.as_str(), "a job's log can't be written");
        }
    }

    fn key(&self, output: &str) -> Key {
        Key::new(self.execution.as_str()).then(output)
    }

    /// How much of an output is in the log.
    pub fn offset(&self, output: &str) -> Result<u64, Trouble> {
        let store = self.cx.world().store();
        let known: Result<_, StoreError> = store.read(|r| LOGS.get(r, &self.cx.scope(), self.key(output)));
        Ok(known?.unwrap_or(0))
    }

    /// Has an output followed from its beginning the next time: another process is to write it.
    pub async fn begin_again(&self, output: &str) -> Result<(), Trouble> {
        let (scope, key) = (self.cx.scope(), self.key(output));
        let forget = move |tx: &Tx<'_>| LOGS.delete(tx, &scope, key).map(drop);
        self.cx.world().store().write::<(), StoreError, _>(forget).await?;
        Ok(())
    }

    /// Follows an output, from what of it is in the log already, to its end.
    pub async fn follow(
        &self,
        role: Option<&Cx>,
        output: &str,
        mut tail: Tail,
        also: Option<Lines>,
    ) -> Result<(), Trouble> {
        let mut writer = Writer { log: self, role, output, also, from: tail.offset(), bytes: Vec::new() };
        let mut due: Option<Instant> = None;
        loop {
            let wait = async {
                if let Some(due) = due {
                    tokio::time::sleep_until(due).await;
                } else {
                    std::future::pending::<()>().await;
                }
            };
            tokio::select! {
                chunk = tail.next_chunk() => match chunk? {
                    Some(chunk) => {
                        writer.bytes.extend_from_slice(&chunk);
                        due.get_or_insert_with(|| Instant::now() + BATCH);
                        if writer.bytes.len() < BATCH_BYTES {
                            continue;
                        }
                    }
                    None => {
                        writer.flush(true).await?;
                        return Ok(());
                    }
                },
                () = wait => {}
            }
            due = None;
            writer.flush(false).await?;
        }
    }
}

struct Writer<'a> {
    log: &'a JobLog<'a>,
    /// Who writes; nobody, once it turned out that the role may not.
    role: Option<&'a Cx>,
    output: &'a str,
    also: Option<Lines>,
    /// Where in the output `bytes` begins.
    from: u64,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    /// Puts whole lines; at the end the last one too.
    async fn flush(&mut self, is_end: bool) -> Result<(), Trouble> {
        let whole = self.bytes.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let cut =
            if is_end || (whole == 0 && self.bytes.len() > LONGEST_LINE) { self.bytes.len() } else { whole };
        if cut == 0 {
            return Ok(());
        }
        let (scope, key, offset) = (self.log.cx.scope(), self.log.key(self.output), self.from + cut as u64);
        let events = Arc::new(self.events(cut)?);
        let note = {
            let (also, events) = (self.also.clone(), events.clone());
            move |tx: &Tx<'_>| {
                also.as_ref().map_or(Ok(()), |also| also(tx, &events))?;
                LOGS.put(tx, &scope, key, &offset)
            }
        };
        match (self.log.place, self.role) {
            (Some((group, stream)), Some(role)) => {
                // The lines and how far they reach in one commit: a server that goes on here repeats none, and skips none.
                let put = logs::put_with(role, group, stream, events.to_vec(), {
                    let note = note.clone();
                    move |tx| Ok(note(tx).map(|()| true)?)
                });
                if !self.log.allowed(put.await).map_err(|error| Trouble::new(error.to_string()))? {
                    self.role = None;
                    self.log.cx.world().store().write::<(), StoreError, _>(note).await?;
                }
            }
            _ => self.log.cx.world().store().write::<(), StoreError, _>(note).await?,
        }
        self.bytes.drain(..cut);
        self.from += cut as u64;
        Ok(())
    }

    /// The first bytes as events. What is secret may have become more since the last.
    fn events(&self, cut: usize) -> Result<Vec<(i64, String)>, Trouble> {
        let (cx, execution) = (self.log.cx, self.log.execution);
        let store = cx.world().store();
        let mask = Mask::new(store.read(|r| masks::read(r, store.sealer(), &cx.scope(), execution))?);
        let now = cx.now().millis();
        let text = String::from_utf8_lossy(&self.bytes[..cut]);
        Ok(text.split_inclusive('\n').map(|line| (now, mask.apply(line.to_owned()))).collect())
    }
}
