//! What `./bench` runs: the budgets of the design's section 9, measured against a server of this build, each beside
//! something that can be run in the same minute on the same machine. It prints a table and judges nothing.

#![expect(clippy::disallowed_methods, reason = "a benchmark starts the server that it measures, and git")]

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use protocol::RequestHead;
use protocol::sigv4::{Credentials, Scope, SignPayload, sign};
use server::ClientSettings;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long each small operation is repeated.
const ROUND: Duration = Duration::from_secs(3);

type Anything<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Anything<()> {
    let binary = std::env::args().nth(1).ok_or("usage: bench PATH-OF-SLUICE")?;
    let directory = tempfile::tempdir()?;
    let bench = Bench::start(&binary, directory.path())?;
    Bench::row("start to serving", format!("{:.0} ms", bench.started.as_secs_f64() * 1000.0), "");
    Bench::row("resident memory, idle", format!("{:.1} MiB", bench.resident()?), "");
    bench.small().await?;
    bench.objects(directory.path()).await?;
    bench.stack(200).await?;
    bench.push(directory.path())?;
    Bench::row("resident memory, after", format!("{:.1} MiB", bench.resident()?), "");
    Ok(())
}

struct Bench {
    child: Child,
    client: Arc<ClientSettings>,
    started: Duration,
    data: PathBuf,
    binary: String,
}

impl Drop for Bench {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Bench {
    fn start(binary: &str, directory: &Path) -> Anything<Self> {
        let data = directory.join("data");
        // The first start makes keys; the second is what a user sees every day.
        for _ in 0..2 {
            let began = Instant::now();
            let mut child = serve(binary, &data)?;
            let client = loop {
                if let Ok(client) = ClientSettings::read(&data)
                    && client.process == child.id()
                    && std::net::TcpStream::connect(client.address).is_ok()
                {
                    break client;
                }
                std::thread::sleep(Duration::from_millis(1));
            };
            let started = began.elapsed();
            if data.join("measured").exists() {
                let binary = binary.to_owned();
                return Ok(Self { child, client: Arc::new(client), started, data, binary });
            }
            std::fs::File::create(data.join("measured"))?;
            child.kill()?;
            child.wait()?;
        }
        Err("the server does not start".into())
    }

    fn row(what: &str, ours: impl std::fmt::Display, beside: impl std::fmt::Display) {
        let mut out = std::io::stdout().lock();
        // A closed pipe means that nobody reads any more.
        drop(writeln!(out, "{what:<44} {:>22}   {beside}", ours.to_string()));
    }

    fn resident(&self) -> Anything<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find(|l| l.starts_with("VmRSS:")).ok_or("no VmRSS")?;
        let kib: f64 = line.split_whitespace().nth(1).ok_or("no VmRSS")?.parse()?;
        Ok(kib / 1024.0)
    }

    async fn small(&self) -> Anything<()> {
        let fsyncs = fsyncs_per_second(&self.data)?;
        let mut first = Connection::open(&self.client).await?;
        first.ssm("PutParameter", r#"{"Name":"bench","Value":"v","Type":"String"}"#).await?;
        for connections in [1, 16] {
            let (rate, median) =
                self.many(connections, |_| ("GetParameter", r#"{"Name":"bench"}"#.to_owned())).await?;
            let shown = format!("{rate:.0}/s, p50 {median:.2} ms");
            Self::row(&format!("GetParameter, {connections} connections"), shown, "");
        }
        for connections in [1, 16, 64] {
            let put = |n| {
                let body = format!(
                    r#"{{"Name":"bench-{connections}-{n}","Value":"v","Type":"String","Overwrite":true}}"#
                );
                ("PutParameter", body)
            };
            let (rate, median) = self.many(connections, put).await?;
            let shown = format!("{rate:.0}/s, p50 {median:.2} ms");
            let beside = format!("{:.2} of {fsyncs:.0} raw write+fsync/s", rate / fsyncs);
            Self::row(&format!("PutParameter, {connections} connections"), shown, beside);
        }
        Ok(())
    }

    /// Requests per second over several connections, and the median time of one in milliseconds.
    async fn many(
        &self,
        connections: usize,
        make: impl Fn(u64) -> (&'static str, String),
    ) -> Anything<(f64, f64)> {
        let mut tasks = tokio::task::JoinSet::new();
        for c in 0..connections {
            let (client, (operation, body)) = (self.client.clone(), make(c as u64));
            tasks.spawn(async move {
                let mut connection = Connection::open(&client).await?;
                let (began, mut times) = (Instant::now(), Vec::new());
                while began.elapsed() < ROUND {
                    let one = Instant::now();
                    connection.ssm(operation, &body).await?;
                    times.push(one.elapsed().as_secs_f64() * 1000.0);
                }
                Anything::Ok(times)
            });
        }
        let mut all = Vec::new();
        while let Some(times) = tasks.join_next().await {
            all.extend(times??);
        }
        all.sort_by(f64::total_cmp);
        #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
        let rate = all.len() as f64 / ROUND.as_secs_f64();
        Ok((rate, all[all.len() / 2]))
    }

    async fn objects(&self, directory: &Path) -> Anything<()> {
        let mut connection = Connection::open(&self.client).await?;
        connection.s3(Method::PUT, "/bench-objects", Bytes::new()).await?;
        for (name, mib, times) in [("1 MiB", 1_u32, 40), ("256 MiB", 256, 2)] {
            let bytes = Bytes::from(noise(mib as usize * 1024 * 1024));
            let total = f64::from(mib) * f64::from(times);
            let began = Instant::now();
            for n in 0..times {
                connection.s3(Method::PUT, &format!("/bench-objects/{mib}-{n}"), bytes.clone()).await?;
            }
            let put = total / began.elapsed().as_secs_f64();
            let began = Instant::now();
            for n in 0..times {
                connection.s3(Method::GET, &format!("/bench-objects/{mib}-{n}"), Bytes::new()).await?;
            }
            let get = total / began.elapsed().as_secs_f64();
            let copy = total / copies(directory, &bytes, times)?.as_secs_f64();
            Self::row(
                &format!("S3 put of {name}"),
                format!("{put:.0} MiB/s"),
                format!("{:.2} of a file copy with fsync ({copy:.0} MiB/s)", put / copy),
            );
            Self::row(&format!("S3 get of {name}"), format!("{get:.0} MiB/s"), "");
        }
        Ok(())
    }

    async fn stack(&self, parameters: usize) -> Anything<()> {
        let mut template = String::from("Resources:\n");
        for n in 0..parameters {
            template += &format!(
                "  P{n}:\n    Type: AWS::SSM::Parameter\n    Properties: {{Type: String, Value: v}}\n"
            );
        }
        let mut connection = Connection::open(&self.client).await?;
        let began = Instant::now();
        let body = format!(
            "Action=CreateStack&Version=2010-05-15&StackName=bench&TemplateBody={}",
            protocol::encode_query(&template)
        );
        connection.query("cloudformation", &body).await?;
        loop {
            let text = connection
                .query("cloudformation", "Action=DescribeStacks&Version=2010-05-15&StackName=bench")
                .await?;
            if text.contains("<StackStatus>CREATE_COMPLETE") {
                break;
            }
            if !text.contains("<StackStatus>CREATE_IN_PROGRESS") {
                return Err(format!("the stack failed: {text}").into());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Self::row(
            &format!("stack of {parameters} parameters"),
            format!("{:.2} s", began.elapsed().as_secs_f64()),
            "",
        );
        Ok(())
    }

    fn push(&self, directory: &Path) -> Anything<()> {
        let work = directory.join("work");
        std::fs::create_dir(&work)?;
        let mut file = std::fs::File::create(work.join("noise"))?;
        file.write_all(&noise(100 * 1024 * 1024))?;
        let script = format!(
            "set -e; eval \"$({} env --data-dir {})\"; cd {}; git init -q -b main; git add -A; \
             git -c user.name=b -c user.email=b@b commit -qm b; git init -q --bare -b main ../bare.git; \
             aws codecommit create-repository --repository-name bench >/dev/null; \
             t0=$(date +%s.%N); git push -q ../bare.git main; t1=$(date +%s.%N); \
             git push -q https://git-codecommit.us-east-1.amazonaws.com/v1/repos/bench main; t2=$(date +%s.%N); \
             echo $t0 $t1 $t2",
            self.binary,
            self.data.display(),
            work.display()
        );
        let output = Command::new("bash").args(["-c", &script]).output()?;
        if !output.status.success() {
            return Err(format!("git push: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        let times: Vec<f64> = String::from_utf8_lossy(&output.stdout)
            .split_whitespace()
            .filter_map(|t| t.parse().ok())
            .collect();
        let (bare, ours) = (times[1] - times[0], times[2] - times[1]);
        Self::row(
            "git push of 100 MiB",
            format!("{ours:.2} s"),
            format!("{:.2} of a push to a bare repository ({bare:.2} s)", ours / bare),
        );
        Ok(())
    }
}

fn serve(binary: &str, data: &Path) -> Anything<Child> {
    let child = Command::new(binary)
        .args(["serve", "--port", "0", "--data-dir"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    Ok(child)
}

/// Bytes that don't compress, the same each time.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

fn fsyncs_per_second(directory: &Path) -> Anything<f64> {
    let mut file = std::fs::File::create(directory.join("fsync"))?;
    let (began, mut count) = (Instant::now(), 0.0);
    while began.elapsed() < Duration::from_secs(1) {
        file.write_all(&[0; 256])?;
        file.sync_data()?;
        count += 1.0;
    }
    Ok(count / began.elapsed().as_secs_f64())
}

fn copies(directory: &Path, bytes: &[u8], times: i32) -> Anything<Duration> {
    let source = directory.join("source");
    std::fs::File::create(&source)?.write_all(bytes)?;
    let began = Instant::now();
    for n in 0..times {
        let target = directory.join(format!("copy-{n}"));
        std::fs::copy(&source, &target)?;
        std::fs::File::open(&target)?.sync_all()?;
    }
    let took = began.elapsed();
    for n in 0..times {
        std::fs::remove_file(directory.join(format!("copy-{n}")))?;
    }
    Ok(took)
}

/// One connection that is kept open, with the least HTTP that is needed: the client is not to be what is measured.
struct Connection {
    stream: TcpStream,
    client: Arc<ClientSettings>,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(client: &Arc<ClientSettings>) -> Anything<Self> {
        let stream = TcpStream::connect(client.address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, client: client.clone(), buffer: vec![0; 256 * 1024] })
    }

    async fn ssm(&mut self, operation: &str, body: &str) -> Anything<String> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-amz-json-1.1"));
        headers.insert("x-amz-target", HeaderValue::from_str(&format!("AmazonSSM.{operation}"))?);
        self.ask("ssm", Method::POST, "/", headers, Bytes::from(body.to_owned())).await
    }

    async fn query(&mut self, service: &str, body: &str) -> Anything<String> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
        self.ask(service, Method::POST, "/", headers, Bytes::from(body.to_owned())).await
    }

    async fn s3(&mut self, method: Method, path: &str, body: Bytes) -> Anything<String> {
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-content-sha256", HeaderValue::from_static("UNSIGNED-PAYLOAD"));
        self.ask("s3", method, path, headers, body).await
    }

    async fn ask(
        &mut self,
        service: &str,
        method: Method,
        path: &str,
        headers: HeaderMap,
        body: Bytes,
    ) -> Anything<String> {
        let mut head = RequestHead::new(method, path, headers);
        head.headers.insert("host", HeaderValue::from_str(&self.client.address.to_string())?);
        let account = &self.client.accounts[0];
        let credentials = Credentials {
            access_key_id: &account.access_key_id,
            secret_access_key: &account.secret_access_key,
            session_token: None,
        };
        let payload = if service == "s3" { SignPayload::Unsigned } else { SignPayload::Bytes(&body) };
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
        let now = aws::Timestamp::from_seconds(i64::try_from(now)?);
        sign(&mut head, payload, credentials, Scope { region: "us-east-1", service }, now);
        let mut text = format!("{} {path} HTTP/1.1\r\ncontent-length: {}\r\n", head.method, body.len());
        for (name, value) in &head.headers {
            text += &format!("{name}: {}\r\n", value.to_str()?);
        }
        text += "\r\n";
        self.stream.write_all(text.as_bytes()).await?;
        self.stream.write_all(&body).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> Anything<String> {
        let mut head = Vec::new();
        let (end, mut have) = loop {
            let n = self.stream.read(&mut self.buffer).await?;
            if n == 0 {
                return Err("the server closed the connection".into());
            }
            head.extend_from_slice(&self.buffer[..n]);
            if let Some(end) = head.windows(4).position(|w| w == b"\r\n\r\n") {
                break (end + 4, head.len() - end - 4);
            }
        };
        let lines = String::from_utf8_lossy(&head[..end]).to_lowercase();
        let length =
            lines.lines().find_map(|l| l.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        let length = length.ok_or("an answer without a length")?;
        // Large bodies are read and dropped; small ones are the answer.
        let mut body = head.split_off(end);
        while have < length {
            let n = self.stream.read(&mut self.buffer).await?;
            if n == 0 {
                return Err("the server closed the connection".into());
            }
            have += n;
            if have < 1024 * 1024 {
                body.extend_from_slice(&self.buffer[..n]);
            }
        }
        let text = String::from_utf8_lossy(&body).into_owned();
        if lines.starts_with("http/1.1 2") { Ok(text) } else { Err(format!("{lines}\n{text}").into()) }
    }
}
