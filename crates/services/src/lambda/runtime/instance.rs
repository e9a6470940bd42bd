//! One instance of a function: a process that is started, initialised, and given one event after another.
//!
//! Whoever has it drives it. While it lies idle nobody reads its output, as on AWS, where it would be frozen.

use super::api::{Happened, RuntimeApi, Work};
use super::log::{Destination, Lines, Log};
use super::pool::Pool;
use super::spec::{Particulars, spec};
use crate::lambda::code;
use crate::lambda::function::{Reference, Revision};
use crate::{Cx, OpError, OpResult};
use aws::lambda::errors;
use bytes::Bytes;
use sandbox::{Child, Exit, Reason, Stdio};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{ChildStderr, ChildStdout};
use tokio::time::{Instant, sleep_until};

/// Of the initialisation, before it counts as part of the first invocation. [Lambda, execution environment lifecycle]
const INIT: Duration = Duration::from_secs(10);
/// Credentials last an hour: an instance is not used again when it is older than this, and an invocation takes at most
/// fifteen minutes.
const OLDEST: Duration = Duration::from_mins(40);
/// How long a process whose time is up has to ask for the next event.
const SETTLE: Duration = Duration::from_millis(3);

/// How an invocation ended.
#[derive(Clone, Debug)]
pub struct Finished {
    pub payload: Bytes,
    /// The function failed, rather than answered.
    pub failed: bool,
    pub log_tail: String,
}

/// Why there is nothing more to come of an instance.
enum End {
    Timeout,
    Exited(Exit),
    /// It said itself that it can't be initialised.
    NotInitialised {
        body: Bytes,
        kind: Option<String>,
    },
}

pub struct Instance {
    child: Child,
    stdout: Option<ChildStdout>,
    stderr: Option<ChildStderr>,
    out_lines: Lines,
    err_lines: Lines,
    api: RuntimeApi,
    log: Log,
    directories: Vec<String>,
    memory: i32,
    seconds: i32,
    born: Instant,
    init: Option<Duration>,
    max_rss_kib: Option<u64>,
    _temporary: TempDir,
}

/// What a start came to: an instance, or what the invocation that wanted it is answered.
pub enum Started {
    Ready(Box<Instance>),
    Failed(Finished),
}

/// What happened next to an instance.
enum Next {
    Happened(Happened),
    Ended(Exit),
    Late,
}

async fn read_some<R: AsyncRead + Unpin>(pipe: &mut Option<R>, buffer: &mut Vec<u8>) {
    let Some(reader) = pipe else { return std::future::pending().await };
    buffer.clear();
    if !matches!(reader.read_buf(buffer).await, Ok(n) if n > 0) {
        *pipe = None;
    }
}

impl Instance {
    /// Starts an instance and waits until it is initialised.
    pub async fn start(
        cx: &Cx,
        pool: &Arc<Pool>,
        reference: &Reference,
        revision: &Revision,
        request_id: &str,
    ) -> OpResult<Started> {
        let mut instance = Box::new(Self::spawn(cx, pool, reference, revision).await?);
        let arn = revision.runtime_version_arn(cx.region());
        instance.say(
            cx,
            format!("INIT_START Runtime Version: {}\tRuntime Version ARN: {arn}\n", revision.runtime),
        );
        let end = match instance.initialise(cx, instance.born + INIT).await {
            Ok(()) => return Ok(Started::Ready(instance)),
            Err(End::Timeout) => {
                instance.say(
                    cx,
                    "INIT_REPORT Init Duration: 10000.00 ms\tPhase: init\tStatus: timeout\n".to_owned(),
                );
                // Once more, within the time of the invocation itself.
                let log = std::mem::replace(
                    &mut instance,
                    Box::new(Self::spawn(cx, pool, reference, revision).await?),
                );
                drop(log);
                let limit = instance.born + instance.limit();
                match instance.initialise(cx, limit).await {
                    Ok(()) => return Ok(Started::Ready(instance)),
                    Err(end) => end,
                }
            }
            Err(end) => end,
        };
        instance.begin(cx, request_id, &revision.version);
        let spent = instance.born.elapsed();
        Ok(Started::Failed(instance.conclude(cx, request_id, spent, end).await))
    }

    async fn spawn(cx: &Cx, pool: &Arc<Pool>, reference: &Reference, revision: &Revision) -> OpResult<Self> {
        let service = cx.as_service("lambda.amazonaws.com");
        let (role_cx, credentials) =
            service.assume_role(&revision.role, &reference.name).await.map_err(|error| match error {
                OpError::Aws(_) => OpError::denied(
                    &aws::lambda::SERVICE,
                    "The role defined for the function cannot be assumed by Lambda.",
                ),
                internal @ OpError::Internal(_) => internal,
            })?;
        let scratch = cx.world().store().directory().scratch();
        let (own, layers) = revision.unpacked_together();
        let scope = reference.scope();
        let code = code::unpacked(cx, &scope, &own, pool.directories()).await?;
        let layers = match layers {
            Some(codes) => Some(code::unpacked(cx, &scope, &codes, pool.directories()).await?),
            None => None,
        };
        let temporary = scratch.join("lambda-tmp");
        std::fs::create_dir_all(&temporary)?;
        let temporary = tempfile::Builder::new().prefix("instance-").tempdir_in(&temporary)?;
        let api = RuntimeApi::open().await?;
        let destination = Destination {
            region: cx.region().clone(),
            group: revision.log_group(&reference.name),
            stream: format!(
                "{}/[{}]{}",
                cx.now().format("%Y/%m/%d"),
                revision.version,
                hex::encode(cx.world().random::<16>())
            ),
        };
        let particulars = Particulars {
            reference,
            revision,
            code: &code,
            layers: layers.as_deref(),
            temporary: temporary.path(),
            api: api.address,
            destination: &destination,
            credentials: &credentials,
        };
        let spec = spec(cx, &particulars)?;
        let mut child = cx.world().sandbox().spawn(&spec, Stdio::Null).await.map_err(|error| {
            OpError::from(errors::service_exception(format!("The function can't be started: {error}")))
        })?;
        let caller = role_cx.caller().clone();
        let (log, carry) = Log::open(Arc::downgrade(cx.world()), caller, destination);
        pool.spawn(carry);
        Ok(Self {
            stdout: child.stdout.take(),
            stderr: child.stderr.take(),
            child,
            out_lines: Lines::default(),
            err_lines: Lines::default(),
            api,
            log,
            directories: revision.directories(),
            memory: revision.memory,
            seconds: revision.timeout,
            born: Instant::now(),
            init: None,
            max_rss_kib: None,
            _temporary: temporary,
        })
    }

    pub fn directories(&self) -> &[String] {
        &self.directories
    }

    /// Whether it can take another event.
    pub fn is_usable(&mut self) -> bool {
        self.born.elapsed() < OLDEST && matches!(self.child.try_wait(), Ok(None))
    }

    fn limit(&self) -> Duration {
        Duration::from_secs(self.seconds.unsigned_abs().into())
    }

    fn say(&mut self, cx: &Cx, line: String) {
        self.log.line(cx.now(), line);
    }

    fn begin(&mut self, cx: &Cx, request_id: &str, version: &str) {
        self.say(cx, format!("START RequestId: {request_id} Version: {version}\n"));
    }

    /// Until the process asks for its first event.
    async fn initialise(&mut self, cx: &Cx, until: Instant) -> Result<(), End> {
        loop {
            match self.next(cx, until).await {
                Next::Happened(Happened::Asked { max_rss_kib }) => {
                    self.max_rss_kib = max_rss_kib;
                    self.init = Some(self.born.elapsed());
                    return Ok(());
                }
                Next::Happened(Happened::NotInitialised { body, kind }) => {
                    return Err(End::NotInitialised { body, kind });
                }
                Next::Happened(_) => {}
                Next::Ended(exit) => return Err(End::Exited(exit)),
                Next::Late => return Err(End::Timeout),
            }
        }
    }

    /// What happens next, taking its output to the log meanwhile.
    async fn next(&mut self, cx: &Cx, until: Instant) -> Next {
        let (mut out, mut err) = (Vec::with_capacity(8192), Vec::with_capacity(8192));
        loop {
            tokio::select! {
                biased;
                () = read_some(&mut self.stdout, &mut out) => {
                    for line in self.out_lines.push(&out) {
                        self.log.line(cx.now(), line);
                    }
                }
                () = read_some(&mut self.stderr, &mut err) => {
                    for line in self.err_lines.push(&err) {
                        self.log.line(cx.now(), line);
                    }
                }
                Some(happened) = self.api.happened.recv() => return Next::Happened(happened),
                exit = self.child.wait() => {
                    // What it said last, such as why it can't be initialised, may have been said just before.
                    if let Ok(happened) = self.api.happened.try_recv() {
                        return Next::Happened(happened);
                    }
                    return Next::Ended(exit.unwrap_or_else(|error| {
                        tracing::warn!(%error, "how an instance ended is not known");
                        lost()
                    }));
                }
                () = sleep_until(until) => return Next::Late,
            }
        }
    }

    /// Takes what is in the pipes now. Output that was written before an answer is there when the answer is here.
    fn drain(&mut self, cx: &Cx) {
        let mut buffer = Vec::with_capacity(8192);
        while self.stdout.as_ref().is_some_and(|pipe| sandbox::read_now(pipe, &mut buffer)) {
            for line in self.out_lines.push(&buffer) {
                self.log.line(cx.now(), line);
            }
        }
        while self.stderr.as_ref().is_some_and(|pipe| sandbox::read_now(pipe, &mut buffer)) {
            for line in self.err_lines.push(&buffer) {
                self.log.line(cx.now(), line);
            }
        }
        for line in [self.out_lines.flush(), self.err_lines.flush()].into_iter().flatten() {
            self.log.line(cx.now(), line);
        }
    }

    /// Has one event worked on. The instance comes back if it can take another.
    pub async fn invoke(
        mut self: Box<Self>,
        cx: &Cx,
        work: Work,
        version: &str,
    ) -> (Finished, Option<Box<Self>>) {
        let request_id = work.request_id.clone();
        let (started, until) = (Instant::now(), Instant::now() + self.limit());
        self.begin(cx, &request_id, version);
        self.api.give(work);
        let (payload, failed) = loop {
            let end = match self.next(cx, until).await {
                Next::Happened(Happened::Answered { request_id: of, body }) if of == request_id => {
                    break (body, false);
                }
                Next::Happened(Happened::Failed { request_id: of, body, kind }) if of == request_id => {
                    break (error_body(body, kind), true);
                }
                Next::Happened(Happened::AnsweredTooMuch { request_id: of }) if of == request_id => {
                    let message =
                        "Response payload size exceeded maximum allowed payload size (6291556 bytes).";
                    break (json_error("Function.ResponseSizeTooLarge", message), true);
                }
                Next::Happened(_) => continue,
                Next::Ended(exit) => End::Exited(exit),
                Next::Late => End::Timeout,
            };
            let spent = started.elapsed();
            return (self.conclude(cx, &request_id, spent, end).await, None);
        };
        let spent = started.elapsed();
        self.drain(cx);
        // The process is done when it asks for the next event; one that does not can't be used again.
        let asked = loop {
            match self.next(cx, until.max(Instant::now() + SETTLE)).await {
                Next::Happened(Happened::Asked { max_rss_kib }) => {
                    self.max_rss_kib = max_rss_kib.or(self.max_rss_kib);
                    break true;
                }
                Next::Happened(_) => {}
                Next::Ended(_) | Next::Late => break false,
            }
        };
        self.report(cx, &request_id, spent, "");
        let finished = Finished { payload, failed, log_tail: self.log.take_tail() };
        (finished, asked.then_some(self))
    }

    fn report(&mut self, cx: &Cx, request_id: &str, spent: Duration, status: &str) {
        let millis = spent.as_secs_f64() * 1000.0;
        let billed = millis.ceil();
        let used = self.max_rss_kib.map_or_else(String::new, |kib| {
            // Never more than there is: an interpreter's own pages are not counted against the function.
            let mib = kib.div_ceil(1024).min(u64::from(self.memory.unsigned_abs()));
            format!("\tMax Memory Used: {mib} MB")
        });
        let init = self.init.take().map_or_else(String::new, |init| {
            format!("\tInit Duration: {:.2} ms", init.as_secs_f64() * 1000.0)
        });
        let memory = self.memory;
        self.say(cx, format!("END RequestId: {request_id}\n"));
        self.say(
            cx,
            format!(
                "REPORT RequestId: {request_id}\tDuration: {millis:.2} ms\tBilled Duration: {billed} ms\tMemory Size: \
                 {memory} MB{used}{init}\t{status}\n"
            ),
        );
    }

    /// The last words about an instance of which nothing more comes.
    async fn conclude(mut self: Box<Self>, cx: &Cx, request_id: &str, spent: Duration, end: End) -> Finished {
        if matches!(end, End::Timeout) {
            self.child.kill();
        }
        self.drain(cx);
        let payload = match end {
            End::Timeout => {
                let message = format!("Task timed out after {:.2} seconds", f64::from(self.seconds));
                self.say(cx, format!("{} {request_id} {message}\n\n", cx.now().to_iso8601_millis()));
                self.report(cx, request_id, self.limit(), "Status: timeout");
                json_error("Sandbox.Timedout", &format!("RequestId: {request_id} Error: {message}"))
            }
            End::Exited(exit) => {
                self.max_rss_kib = Some(exit.max_rss_kib).filter(|kib| *kib > 0).or(self.max_rss_kib);
                let (kind, message) = exit_words(&exit);
                self.report(cx, request_id, spent, &format!("Status: error\tError Type: {kind}"));
                json_error(kind, &format!("RequestId: {request_id} Error: {message}"))
            }
            End::NotInitialised { body, kind } => {
                let status = kind.as_deref().unwrap_or("Runtime.Unknown").to_owned();
                self.report(cx, request_id, spent, &format!("Status: error\tError Type: {status}"));
                error_body(body, kind)
            }
        };
        Finished { payload, failed: true, log_tail: self.log.take_tail() }
    }
}

fn lost() -> Exit {
    Exit {
        code: None,
        signal: None,
        reason: Reason::Lost,
        started_ms: 0,
        ended_ms: 0,
        max_rss_kib: 0,
        user_ms: 0,
        sys_ms: 0,
        isolation: sandbox::Isolation::default(),
    }
}

fn json_error(kind: &str, message: &str) -> Bytes {
    json!({ "errorType": kind, "errorMessage": message }).to_string().into()
}

/// What a process says of its failure is passed on; one that says nothing is named by its kind.
fn error_body(body: Bytes, kind: Option<String>) -> Bytes {
    if body.is_empty() { json_error(kind.as_deref().unwrap_or("Runtime.Unknown"), "") } else { body }
}

/// How Lambda puts the end of a process that was not to end.
fn exit_words(exit: &Exit) -> (&'static str, String) {
    let signal = |name: &str| format!("Runtime exited with error: signal: {name}");
    match (&exit.reason, exit.code, exit.signal) {
        (Reason::Oom, ..) => ("Runtime.OutOfMemory", signal("killed")),
        (Reason::SetupFailed { message }, ..) => ("Runtime.InvalidEntrypoint", message.clone()),
        (_, Some(0), _) => ("Runtime.ExitError", "Runtime exited without providing a reason".to_owned()),
        (_, Some(code), _) => ("Runtime.ExitError", format!("Runtime exited with error: exit status {code}")),
        (_, None, Some(11)) => ("Runtime.ExitError", signal("segmentation fault")),
        (_, None, Some(6)) => ("Runtime.ExitError", signal("aborted")),
        (_, None, _) => ("Runtime.ExitError", signal("killed")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_put_into_lambdas_words() {
        let exit = |code, signal| Exit { code, signal, reason: Reason::Exited, ..lost() };
        for (exit, kind, message) in [
            (exit(Some(0), None), "Runtime.ExitError", "Runtime exited without providing a reason"),
            (exit(Some(3), None), "Runtime.ExitError", "Runtime exited with error: exit status 3"),
            (
                exit(None, Some(11)),
                "Runtime.ExitError",
                "Runtime exited with error: signal: segmentation fault",
            ),
            (
                Exit { reason: Reason::Oom, ..lost() },
                "Runtime.OutOfMemory",
                "Runtime exited with error: signal: killed",
            ),
        ] {
            assert_eq!(exit_words(&exit), (kind, message.to_owned()));
        }
    }
}
