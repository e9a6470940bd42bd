//! Trusted helpers (`git`): not isolated, killed with the server, their output bounded.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};

use rustix::process::{Signal, getpid, getppid, set_parent_process_death_signal};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::{ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::sync::oneshot;

use crate::sandbox::{Error, Result};

/// What [`Tool::output`] takes of each stream unless told otherwise: plumbing answers in lines, not in packs.
const OUTPUT_BYTES_DEFAULT: usize = 16 * 1024 * 1024;

#[expect(clippy::disallowed_methods, reason = "this is the one place where processes start")]
pub(crate) fn command(program: &Path) -> Command {
    Command::new(program)
}

/// A command to be run; see [`tool`].
#[derive(Clone, Debug)]
pub struct Tool {
    program: PathBuf,
    args: Vec<String>,
    env: Vec<(String, String)>,
    cwd: PathBuf,
    output_limit: usize,
}

/// How a tool ended, and what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolOutput {
    pub code: Option<i32>,
    pub signal: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

impl ToolOutput {
    pub fn success(&self) -> bool {
        self.code == Some(0)
    }
}

/// A trusted program with exactly this environment (give it a `PATH` if it needs one). Dies with the server.
pub fn tool<S: Into<String>, K: Into<String>, V: Into<String>>(
    program: impl Into<PathBuf>,
    args: impl IntoIterator<Item = S>,
    env: impl IntoIterator<Item = (K, V)>,
    cwd: impl Into<PathBuf>,
) -> Tool {
    Tool {
        program: program.into(),
        args: args.into_iter().map(Into::into).collect(),
        env: env.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
        cwd: cwd.into(),
        output_limit: OUTPUT_BYTES_DEFAULT,
    }
}

impl Tool {
    /// How much [`Tool::output`] takes of each stream; more is an error, and ends the tool.
    #[must_use]
    pub fn output_limit(mut self, bytes: usize) -> Self {
        self.output_limit = bytes;
        self
    }

    /// Runs it to its end, with `input` as its standard input.
    pub async fn output(&self, input: &[u8]) -> Result<ToolOutput> {
        let mut child = self.spawn().await?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let feed = async {
            if let Some(mut stdin) = stdin {
                // A tool that does not want all of its input says by its exit code how that is.
                let _ = stdin.write_all(input).await;
            }
            Ok(())
        };
        let ((), stdout, stderr) = tokio::try_join!(feed, self.collect(stdout), self.collect(stderr))?;
        let (code, signal) = child.wait().await?;
        Ok(ToolOutput { code, signal, stdout, stderr })
    }

    /// Starts it with all three streams piped.
    pub async fn spawn(&self) -> Result<ToolChild> {
        let failed = |source| Error::StartTool { program: self.name(), source };
        let mut command = command(&self.program);
        command.args(&self.args).env_clear().envs(self.env.iter().map(|(name, value)| (name, value)));
        command.current_dir(&self.cwd).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.kill_on_drop(true);
        let mut process = spawn_with_server(command).await.map_err(failed)?;
        let (stdin, stdout, stderr) = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        Ok(ToolChild { stdin, stdout, stderr, process, program: self.name() })
    }

    async fn collect(&self, stream: Option<impl AsyncRead + Unpin>) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            let read = stream.take(self.output_limit as u64 + 1).read_to_end(&mut bytes).await;
            read.map_err(|source| Error::Tool { program: self.name(), source })?;
        }
        if bytes.len() > self.output_limit {
            return Err(Error::ToolOutput { program: self.name(), limit: self.output_limit });
        }
        Ok(bytes)
    }

    fn name(&self) -> String {
        self.program.display().to_string()
    }
}

/// A tool that runs. Dropping it kills it.
#[derive(Debug)]
pub struct ToolChild {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
    process: tokio::process::Child,
    program: String,
}

impl ToolChild {
    /// Its exit code, or the signal that ended it.
    pub async fn wait(&mut self) -> Result<(Option<i32>, Option<i32>)> {
        let status = self.process.wait().await;
        let status = status.map_err(|source| Error::Tool { program: self.program.clone(), source })?;
        Ok((status.code(), status.signal()))
    }

    pub fn kill(&mut self) {
        let _ = self.process.start_kill();
    }
}

struct Job {
    command: Command,
    runtime: tokio::runtime::Handle,
    answer: oneshot::Sender<io::Result<tokio::process::Child>>,
}

/// Starts a process that the kernel kills when this one ends.
///
/// The kernel's "parent" is the *thread* that forked, and a runtime's threads come and go: so one thread, which lasts as
/// long as the process, does all of these.
async fn spawn_with_server(command: Command) -> io::Result<tokio::process::Child> {
    static SPAWNER: OnceLock<Mutex<mpsc::Sender<Job>>> = OnceLock::new();
    let spawner = SPAWNER.get_or_init(|| {
        let (send, receive) = mpsc::channel::<Job>();
        std::thread::spawn(move || {
            for mut job in receive {
                let _entered = job.runtime.enter();
                tie_to_parent(&mut job.command);
                let _ = job.answer.send(job.command.spawn());
            }
        });
        Mutex::new(send)
    });
    let (answer, answered) = oneshot::channel();
    let job = Job { command, runtime: tokio::runtime::Handle::current(), answer };
    let gone = || io::Error::other("the thread that starts tools is gone");
    spawner.lock().unwrap_or_else(PoisonError::into_inner).send(job).map_err(|_| gone())?;
    answered.await.map_err(|_| gone())?
}

#[expect(unsafe_code, reason = "the kernel must be told between fork and exec")]
fn tie_to_parent(command: &mut Command) {
    let server = getpid();
    // SAFETY: the closure runs in the forked child of a threaded process, where only async-signal-safe calls may be
    // made: it makes two system calls, and neither allocates nor locks.
    unsafe {
        command.pre_exec(move || {
            set_parent_process_death_signal(Some(Signal::KILL))?;
            // The server may have died before the kernel was told.
            if getppid() == Some(server) { Ok(()) } else { Err(io::Error::from_raw_os_error(libc::ESRCH)) }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Tool {
        tool("/bin/sh", ["-c", script], [("PATH", "/usr/bin:/bin"), ("A", "b")], "/")
    }

    async fn check(script: &str, input: &str, code: Option<i32>, stdout: &str, stderr: &str) {
        let output = shell(script).output(input.as_bytes()).await.unwrap();
        assert_eq!(output.code, code, "{script}");
        assert_eq!(String::from_utf8(output.stdout).unwrap(), stdout, "{script}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), stderr, "{script}");
    }

    #[tokio::test]
    async fn a_tool_gets_its_input_and_environment_and_no_more() {
        check("cat; echo e >&2; exit 3", "hello", Some(3), "hello", "e\n").await;
        check("echo $A $HOME; pwd", "", Some(0), "b\n/\n", "").await;
        check("kill -9 $$", "", None, "", "").await;
        check("exit 0", &"x".repeat(1 << 20), Some(0), "", "").await;
        let many = "y".repeat(1 << 20);
        check("cat", &many, Some(0), &many, "").await;
    }

    #[tokio::test]
    async fn too_much_output_and_no_program_are_errors() {
        let error = shell("yes").output_limit(1000).output(b"").await.unwrap_err();
        assert!(matches!(error, Error::ToolOutput { limit: 1000, .. }), "{error}");
        let none: [&str; 0] = [];
        let error = tool("/nonexistent/x", none, [("A", "b")], "/").output(b"").await.unwrap_err();
        assert_eq!(error.to_string(), "starting /nonexistent/x: No such file or directory (os error 2)");
    }

    #[tokio::test]
    async fn a_dropped_tool_is_killed() {
        let mut child = shell("echo $$; exec sleep 1000").spawn().await.unwrap();
        let mut line = [0; 16];
        let length = child.stdout.as_mut().unwrap().read(&mut line).await.unwrap();
        let pid = String::from_utf8_lossy(&line[..length]).trim().to_owned();
        let process = PathBuf::from("/proc").join(&pid).join("exe");
        assert!(process.exists());
        drop(child);
        for _ in 0..200 {
            // A zombie has no exe; tokio reaps it when it gets to it.
            if std::fs::read_link(&process).is_err() {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("{pid} lives");
    }
}
