//! A build's output as CloudWatch Logs, live, under the build's role. A role that may not make the log's stream fails the
//! build before it begins; a log that can't be written to later holds nothing up.

use super::super::masks;
use super::super::table::{LOGS, SAID};
use super::Job;
use super::mask::Mask;
use super::problem::Problem;
use crate::{Cx, OpError, OpResult, logs};
use engine::Trouble;
use sandbox::Tail;
use std::time::Duration;
use store::{Key, StoreError};
use tokio::time::Instant;

/// How long a line may wait for others.
const BATCH: Duration = Duration::from_millis(200);
/// A batch that is written at once.
const BATCH_BYTES: usize = 512 * 1024;
/// A line that is cut.
const LONGEST_LINE: usize = 256 * 1024;

/// The group and stream of the build, unless its project has none.
fn place(job: &Job) -> Option<(&str, &str)> {
    let logs = job.machine.build.logs.as_ref()?;
    Some((logs.group_name.as_deref()?, logs.stream_name.as_deref()?))
}

/// What the role may not do is logged on our side, once; what is broken here is trouble.
fn allowed(job: &Job, result: OpResult<()>) -> OpResult<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(OpError::Aws(error)) => {
            tracing::debug!(%error, build = job.machine.id(), "a build's log can't be written");
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Makes the stream, or says why there is none. [Troubleshooting AWS CodeBuild]
pub async fn prepare(job: &Job, cx: &Cx) -> Result<(), Problem> {
    let Some((group, stream)) = place(job) else { return Ok(()) };
    match logs::ensure_stream(cx, group, stream).await {
        Ok(()) => Ok(()),
        Err(OpError::Aws(error)) => {
            let build = &job.machine.build;
            let role = build.service_role.as_deref().unwrap_or_default();
            let arn = build.arn.as_deref().unwrap_or_default();
            let code = if error.code == "AccessDeniedException" { "ACCESS_DENIED" } else { "CLIENT_ERROR" };
            let message = format!(
                "Service role {role} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for \
                 build {arn}. Error message: {}",
                error.message
            );
            Err(Problem::failure(code, message))
        }
        Err(internal) => Err(internal.into()),
    }
}

/// Lines of CodeBuild's own, which are known by a name: an effect that is performed again says them once.
pub async fn say(job: &Job, cx: &Cx, name: &str, lines: &[String]) {
    let Some((group, stream)) = place(job) else { return };
    let now = cx.now();
    let stamp = format!("{}.{:06}", now.format("%Y/%m/%d %H:%M:%S"), now.millis().rem_euclid(1000) * 1000);
    let events = lines.iter().map(|line| (now.millis(), format!("[Container] {stamp} {line}\n"))).collect();
    let (scope, said) = (job.machine.scope(), Key::new(job.machine.id()).then(name));
    let claim = move |tx: &store::Tx<'_>| {
        let is_first = SAID.get(tx, &scope, said.clone())?.is_none();
        SAID.put(tx, &scope, said, &())?;
        Ok(is_first)
    };
    if let Err(error) = logs::put_with(cx, group, stream, events, claim).await {
        tracing::debug!(%error, build = job.machine.id(), "a build's log can't be written");
    }
}

/// How much of the output is in the log.
pub fn offset(job: &Job) -> Result<u64, Trouble> {
    let known: Result<_, StoreError> =
        job.world.store().read(|r| LOGS.get(r, &job.machine.scope(), job.machine.id()));
    Ok(known?.unwrap_or(0))
}

/// Follows the output to its end.
pub async fn follow(job: &Job, role: Option<&Cx>, mut tail: Tail) -> Result<(), Trouble> {
    let mut writer = Writer { job, role, from: tail.offset(), bytes: Vec::new() };
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

struct Writer<'a> {
    job: &'a Job,
    /// Who writes; nobody, once it turned out that the role may not.
    role: Option<&'a Cx>,
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
        let (scope, id, offset) =
            (self.job.machine.scope(), self.job.machine.id().to_owned(), self.from + cut as u64);
        let note = move |tx: &store::Tx<'_>| LOGS.put(tx, &scope, &id, &offset);
        match (place(self.job), self.role) {
            (Some((group, stream)), Some(role)) => {
                let events = self.events(cut)?;
                // The lines and how far they reach in one commit: a server that goes on here repeats none, and skips none.
                let put = logs::put_with(role, group, stream, events, {
                    let note = note.clone();
                    move |tx| Ok(note(tx).map(|()| true)?)
                });
                if !allowed(self.job, put.await).map_err(|error| Trouble::new(error.to_string()))? {
                    self.role = None;
                }
            }
            _ => self.job.world.store().write::<(), StoreError, _>(note).await?,
        }
        self.bytes.drain(..cut);
        self.from += cut as u64;
        Ok(())
    }

    /// The first bytes as events. What is secret may have become more since the last.
    fn events(&self, cut: usize) -> Result<Vec<(i64, String)>, Trouble> {
        let (store, machine) = (self.job.world.store(), &self.job.machine);
        let mask = Mask::new(store.read(|r| masks::read(r, store.sealer(), &machine.scope(), machine.id()))?);
        let now = self.job.cx.now().millis();
        let text = String::from_utf8_lossy(&self.bytes[..cut]);
        Ok(text.split_inclusive('\n').map(|line| (now, mask.apply(line.to_owned()))).collect())
    }
}
