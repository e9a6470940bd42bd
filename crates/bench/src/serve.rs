//! The server that is measured: the binary itself, on a data directory of its own.

use crate::Anything;
use crate::client::{ClientSettings, Connection};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub struct Server {
    child: Child,
    pub client: Arc<ClientSettings>,
    /// From its start until it took a connection.
    pub started: Duration,
    pub data: PathBuf,
    pub binary: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Server {
    pub fn start(binary: &str, data: &Path) -> Anything<Self> {
        let began = Instant::now();
        let log = data.with_extension("log");
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log)?;
        let mut child = Command::new(binary)
            .args(["serve", "--port", "0", "--data-dir"])
            .arg(data)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        let client = loop {
            if let Ok(client) = ClientSettings::read(data)
                && client.process == child.id()
                && std::net::TcpStream::connect(client.address).is_ok()
            {
                break client;
            }
            if child.try_wait()?.is_some() || began.elapsed() > Duration::from_secs(20) {
                return Err("the server does not start".into());
            }
            std::thread::sleep(Duration::from_micros(300));
        };
        let (started, data) = (began.elapsed(), data.to_owned());
        Ok(Self { child, client: Arc::new(client), started, data, binary: binary.to_owned() })
    }

    pub fn kill(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }

    /// Kills it, as a crash would, and starts it again on what is on disk.
    pub fn restart(&mut self) -> Anything<()> {
        self.kill();
        let fresh = Self::start(&self.binary, &self.data)?;
        *self = fresh;
        Ok(())
    }

    pub async fn connection(&self) -> Anything<Connection> {
        Connection::open(&self.client).await
    }

    /// `VmRSS`, or `VmHWM` for the most it has been, in MiB.
    pub fn memory(&self, which: &str) -> Anything<f64> {
        memory(self.child.id(), which)
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Lets the peak of memory begin anew.
    pub fn reset_peak(&self) -> Anything<()> {
        Ok(std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5")?)
    }

    /// Runs a script in the environment that users have. `measure` in it prints how long a command took.
    pub fn shell(&self, script: &str) -> Anything<String> {
        let prelude = format!(
            "set -e; eval \"$({} env --data-dir {})\"; measure() {{ local t0=$(date +%s%N); \"$@\" >/dev/null 2>&1; \
             echo $(( $(date +%s%N) - t0 )); }}; ",
            self.binary,
            self.data.display()
        );
        let output = Command::new("bash").args(["-c", &(prelude + script)]).output()?;
        if !output.status.success() {
            let said = [output.stdout, output.stderr].concat();
            return Err(format!("a script failed: {}", String::from_utf8_lossy(&said)).into());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The seconds that `measure` printed.
    pub fn measured(&self, script: &str) -> Anything<Vec<f64>> {
        let text = self.shell(script)?;
        text.split_whitespace().map(|word| Ok(word.parse::<f64>()? / 1e9)).collect()
    }
}

/// Milliseconds of processor time that a process has used. On a busy machine this says more than the clock.
pub fn processor_time(process: u32) -> Anything<f64> {
    /// Of the kernel's ticks, a hundred a second on every Linux.
    const MILLIS_PER_TICK: f64 = 10.0;
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks =
        after_name.split_whitespace().skip(11).take(2).map(str::parse::<f64>).sum::<Result<f64, _>>()?;
    Ok(ticks * MILLIS_PER_TICK)
}

pub fn memory(process: u32, which: &str) -> Anything<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|l| l.starts_with(which)).ok_or("no such line")?;
    let kib: f64 = line.split_whitespace().nth(1).ok_or("no such line")?.parse()?;
    Ok(kib / 1024.0)
}
