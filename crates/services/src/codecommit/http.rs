//! Git's smart protocol over HTTP, answered by the host's `git upload-pack` and `git receive-pack`.
//!
//! Bytes go through as they come, both ways: a push of any size takes a few buffers here. The two programs are started
//! themselves, without `git http-backend` in between, because the one that moves references must die with this process
//! and at our word, or it would move them after their repository was handed to somebody else.

use super::push::Held;
use super::table::{Place, find};
use super::{access, repository};
use crate::git::{Git, is_object_id};
use crate::{Cx, Internal, OpError, OpResult};
use aws::{ByteStream, Error, codecommit};
use bytes::{Bytes, BytesMut};
use flate2::write::GzDecoder;
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, stream};
use sandbox::ToolChild;
use std::io::{self, Write};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{ChildStderr, ChildStdin, ChildStdout};

/// How long neither side may say anything.
const LONGEST_SILENCE: Duration = Duration::from_mins(10);
/// Bytes that are read at once.
const BUFFER: usize = 128 * 1024;
/// The list of references that a push begins with; some tens of thousands of them.
const MOST_COMMANDS: usize = 4 * 1024 * 1024;
const MOST_EXPLANATION: usize = 64 * 1024;

/// A request of git's, whose caller is the context's.
pub struct GitRequest {
    /// The repository's name.
    pub repository: String,
    /// What follows the repository in the path: `info/refs`, `git-upload-pack` or `git-receive-pack`.
    pub path: String,
    pub query: String,
    pub content_encoding: Option<String>,
    /// The header `Git-Protocol`.
    pub git_protocol: Option<String>,
    pub body: ByteStream,
}

/// What git is answered.
pub struct GitAnswer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: ByteStream,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GitService {
    UploadPack,
    ReceivePack,
}

impl GitService {
    fn name(self) -> &'static str {
        match self {
            Self::UploadPack => "git-upload-pack",
            Self::ReceivePack => "git-receive-pack",
        }
    }

    fn command(self) -> &'static str {
        match self {
            Self::UploadPack => "upload-pack",
            Self::ReceivePack => "receive-pack",
        }
    }

    fn action(self) -> &'static str {
        match self {
            Self::UploadPack => "codecommit:GitPull",
            Self::ReceivePack => "codecommit:GitPush",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::UploadPack, Self::ReceivePack].into_iter().find(|service| service.name() == name)
    }
}

/// Answers one request. A denial and a missing repository are errors, which the listener says in HTTP's words.
pub async fn git_http(cx: &Cx, request: GitRequest) -> OpResult<GitAnswer> {
    repository::check_name(&request.repository)?;
    let advertise = request.path == "info/refs";
    let name = if advertise { service_of(&request.query) } else { Some(request.path.as_str()) };
    let Some(service) = name.and_then(GitService::named) else {
        // What would be asked of a server without the smart protocol.
        return Ok(plain(403, "only the smart protocol is served\n"));
    };
    access::one(cx, service.action(), &request.repository)?.check(cx, &codecommit::SERVICE)?;
    let place = Place::new(cx, &find(cx, &request.repository)?);
    if advertise {
        return advertisement(&place.git(cx.world()), service, request.git_protocol).await;
    }
    let body = decoded(request.body, request.content_encoding.as_deref())?;
    match service {
        GitService::UploadPack => upload_pack(&place.git(cx.world()), body, request.git_protocol).await,
        GitService::ReceivePack => receive_pack(cx, &request.repository, place, body).await,
    }
}

fn service_of(query: &str) -> Option<&str> {
    query.split('&').find_map(|pair| pair.strip_prefix("service="))
}

fn plain(status: u16, text: &str) -> GitAnswer {
    let headers = vec![("content-type", "text/plain".to_owned())];
    GitAnswer { status, headers, body: ByteStream::from_bytes(Bytes::from(text.to_owned())) }
}

fn answer(service: GitService, what: &str, body: ByteStream) -> GitAnswer {
    let headers = vec![
        ("content-type", format!("application/x-{}-{what}", service.name())),
        ("cache-control", "no-cache, max-age=0, must-revalidate".to_owned()),
        ("expires", "Fri, 01 Jan 1980 00:00:00 GMT".to_owned()),
        ("pragma", "no-cache".to_owned()),
    ];
    GitAnswer { status: 200, headers, body }
}

/// Only versions that git may have asked for reach its environment.
fn protocol(header: Option<String>) -> Option<(&'static str, String)> {
    let plain = |text: &String| {
        text.len() <= 256
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'=' | b':' | b'-'))
    };
    header.filter(plain).map(|text| ("GIT_PROTOCOL", text))
}

async fn advertisement(git: &Git, service: GitService, header: Option<String>) -> OpResult<GitAnswer> {
    // There is no version 2 of pushing: a client that offers it is answered in the first.
    let protocol = protocol(header).filter(|_| service == GitService::UploadPack);
    let is_second =
        protocol.as_ref().is_some_and(|(_, text)| text.split(':').any(|part| part == "version=2"));
    let args = [service.command(), "--stateless-rpc", "--advertise-refs", "."];
    let listed = git.run_with(args, protocol, b"").await?;
    let mut body = Vec::with_capacity(listed.len() + 64);
    if !is_second {
        let line = format!("# service={}\n", service.name());
        body.extend_from_slice(format!("{:04x}{line}0000", line.len() + 4).as_bytes());
    }
    body.extend_from_slice(&listed);
    Ok(answer(service, "advertisement", ByteStream::from_bytes(body.into())))
}

/// The body as it was before it was compressed.
fn decoded(body: ByteStream, encoding: Option<&str>) -> OpResult<ByteStream> {
    match encoding {
        None | Some("identity") => Ok(body),
        Some("gzip" | "x-gzip") => {
            let decoder = GzDecoder::new(Vec::new());
            let chunks = stream::unfold(Some((body, decoder)), |state| async move {
                let (mut body, mut decoder) = state?;
                let step = match body.next().await {
                    Some(Ok(chunk)) => decoder.write_all(&chunk).map(|()| false),
                    Some(Err(error)) => Err(error),
                    None => decoder.try_finish().map(|()| true),
                };
                let bytes = std::mem::take(decoder.get_mut());
                match step {
                    Ok(false) => Some((Ok(Bytes::from(bytes)), Some((body, decoder)))),
                    Ok(true) => Some((Ok(Bytes::from(bytes)), None)),
                    Err(error) => Some((Err(error), None)),
                }
            });
            Ok(ByteStream::new(chunks, None))
        }
        Some(other) => {
            Err(Error::new("UnsupportedMediaType", 415, format!("the encoding {other} is not served")).into())
        }
    }
}

async fn upload_pack(git: &Git, body: ByteStream, header: Option<String>) -> OpResult<GitAnswer> {
    let tool = git.tool(["upload-pack", "--stateless-rpc", "--strict", "."], protocol(header));
    let child = tool.spawn().await.map_err(|e| OpError::internal(format!("git upload-pack: {e}")))?;
    let exchange = Exchange::new(child, BytesMut::new(), body, None)?;
    Ok(answer(GitService::UploadPack, "result", exchange.begin().await?))
}

async fn receive_pack(cx: &Cx, name: &str, place: Place, mut body: ByteStream) -> OpResult<GitAnswer> {
    let (head, references) = commands(&mut body).await?;
    if references.is_empty() {
        // What git sends before a large push, to see whether it may.
        return Ok(answer(GitService::ReceivePack, "result", ByteStream::default()));
    }
    for reference in &references {
        let asked = access::reference(cx, "codecommit:GitPush", name, reference)?;
        asked.check(cx, &codecommit::SERVICE)?;
    }
    let held = Held::take(cx.world(), place).await?;
    let push = held.begin(cx, |_| ()).await?;
    let tool = held.git.tool(["receive-pack", "--stateless-rpc", "."], []);
    let child = tool.spawn().await.map_err(|e| OpError::internal(format!("git receive-pack: {e}")))?;
    let after = After { caller: cx.caller().arn().to_owned(), push, held };
    let exchange = Exchange::new(child, head, body, Some(after))?;
    Ok(answer(GitService::ReceivePack, "result", exchange.begin().await?))
}

/// Reads the list of references that a push wants to move, which comes before the pack, as far as it goes: the bytes read,
/// to be passed on, and the references' full names.
async fn commands(body: &mut ByteStream) -> OpResult<(BytesMut, Vec<String>)> {
    let mut head = BytesMut::new();
    let (mut at, mut references) = (0, Vec::new());
    loop {
        while let Some(length) = packet_length(&head[at..])? {
            if length == 0 {
                return Ok((head, references));
            }
            let Some(line) = head.get(at + 4..at + length) else { break };
            references.extend(reference_of(line));
            at += length;
        }
        match body.next().await {
            Some(chunk) => head.extend_from_slice(&chunk?),
            None => return Ok((head, references)),
        }
        if at > MOST_COMMANDS {
            return Err(Error::new("RequestTooLarge", 413, "a push moves too many references").into());
        }
    }
}

/// The length of the packet that starts here, its own four digits included; 0 for the one that ends a list.
fn packet_length(bytes: &[u8]) -> OpResult<Option<usize>> {
    let Some(digits) = bytes.get(..4) else { return Ok(None) };
    let length = std::str::from_utf8(digits).ok().and_then(|text| usize::from_str_radix(text, 16).ok());
    match length {
        Some(0) => Ok(Some(0)),
        Some(length) if length >= 4 => Ok(Some(length)),
        _ => Err(Error::new("BadRequest", 400, "what was sent is not a push of git's").into()),
    }
}

/// `<old> <new> <reference>`, and on the first line what the client can do, after a zero byte.
fn reference_of(line: &[u8]) -> Option<String> {
    let line = line.split(|b| *b == 0).next()?;
    let text = std::str::from_utf8(line).ok()?.trim_end_matches('\n');
    let mut words = text.splitn(3, ' ');
    let ids = [words.next()?, words.next()?];
    ids.iter().all(|id| is_object_id(id)).then(|| words.next().map(str::to_owned))?
}

/// What a push comes to once git has said everything.
struct After {
    caller: String,
    push: engine::ExecutionId,
    held: Held,
}

/// A process that reads a request's body and writes its answer, at once.
struct Exchange {
    child: Option<ToolChild>,
    stdout: ChildStdout,
    stderr: Option<ChildStderr>,
    said: Vec<u8>,
    /// Writes the request's body to the process.
    feed: Option<BoxFuture<'static, io::Result<()>>>,
    buffer: BytesMut,
    after: Option<After>,
}

impl Exchange {
    fn new(mut child: ToolChild, head: BytesMut, body: ByteStream, after: Option<After>) -> OpResult<Self> {
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(OpError::internal("git has no input or no output"));
        };
        let feed = Box::pin(feed(stdin, head.freeze(), body));
        let stderr = child.stderr.take();
        let buffer = BytesMut::with_capacity(BUFFER);
        Ok(Self { child: Some(child), stdout, stderr, said: Vec::new(), feed: Some(feed), buffer, after })
    }

    /// Waits for the first bytes of the answer, so that a failure before them can still be said by a status.
    async fn begin(mut self) -> OpResult<ByteStream> {
        let Some(first) = self.next().await? else { return Ok(ByteStream::default()) };
        let rest = stream::unfold(Some(self), |exchange| async move {
            let mut exchange = exchange?;
            match exchange.next().await {
                Ok(Some(chunk)) => Some((Ok(chunk), Some(exchange))),
                Ok(None) => None,
                Err(error) => {
                    tracing::error!(%error, "an exchange with git broke off");
                    Some((Err(io::Error::other("the exchange with git broke off")), None))
                }
            }
        });
        Ok(ByteStream::new(stream::iter([Ok(first)]).chain(rest), None))
    }

    /// The next bytes of the answer. `None` after the last, when what follows from the exchange has been done too.
    async fn next(&mut self) -> OpResult<Option<Bytes>> {
        loop {
            let step = tokio::time::timeout(LONGEST_SILENCE, self.step()).await;
            match step.map_err(|_| OpError::internal("git or its client has been silent for too long"))?? {
                Step::Output => return Ok(Some(self.buffer.split().freeze())),
                Step::Busy => {}
                Step::Ended => break,
            }
        }
        self.finish().await?;
        Ok(None)
    }

    async fn step(&mut self) -> io::Result<Step> {
        let Self { stdout, stderr, said, feed, buffer, .. } = self;
        buffer.reserve(BUFFER);
        let (feeding, explaining) = (feed.is_some(), stderr.is_some());
        let mut explanation = [0; 4096];
        tokio::select! {
            read = stdout.read_buf(buffer) => Ok(if read? == 0 { Step::Ended } else { Step::Output }),
            fed = fed(feed), if feeding => {
                *feed = None;
                fed.map(|()| Step::Busy)
            }
            read = explained(stderr, &mut explanation), if explaining => {
                match read? {
                    0 => *stderr = None,
                    length if said.len() < MOST_EXPLANATION => said.extend_from_slice(&explanation[..length]),
                    _ => {}
                }
                Ok(Step::Busy)
            }
        }
    }

    async fn finish(&mut self) -> OpResult<()> {
        // Git has closed its output: what is left of the body is nothing to it.
        self.feed = None;
        if let Some(child) = &mut self.child {
            let (code, signal) = child.wait().await.map_err(|e| OpError::Internal(Internal(Box::new(e))))?;
            if code != Some(0) {
                let said = String::from_utf8_lossy(&self.said);
                tracing::info!(?code, ?signal, said = %said.trim_end(), "git did not do what it was asked for");
            }
        }
        self.child = None;
        if let Some(After { caller, push, held }) = self.after.take() {
            held.settle(&caller, Some(push)).await?;
        }
        Ok(())
    }
}

enum Step {
    Output,
    Busy,
    Ended,
}

/// The client went away: the repository is not free before the process is gone, and then the push's machine settles it.
impl Drop for Exchange {
    fn drop(&mut self) {
        if let (Some(child), Some(after)) = (self.child.take(), &self.after) {
            after.held.abandon(child);
        }
    }
}

async fn fed(feed: &mut Option<BoxFuture<'static, io::Result<()>>>) -> io::Result<()> {
    match feed {
        Some(feed) => feed.await,
        None => Ok(()),
    }
}

async fn explained(stderr: &mut Option<ChildStderr>, buffer: &mut [u8]) -> io::Result<usize> {
    match stderr {
        Some(stderr) => stderr.read(buffer).await,
        None => Ok(0),
    }
}

async fn feed(mut stdin: ChildStdin, head: Bytes, mut body: ByteStream) -> io::Result<()> {
    let mut write = async |bytes: &[u8]| match stdin.write_all(bytes).await {
        // Git says by its answer why it wants no more.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        written => written.map(|()| true),
    };
    let mut wanted = write(&head).await?;
    while let Some(chunk) = body.next().await {
        let chunk = chunk?;
        wanted = wanted && write(&chunk).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_references_of_a_push_are_read_before_the_pack() {
        let (old, new) = ("0".repeat(40), "a".repeat(40));
        let packet = |text: String| format!("{:04x}{text}", text.len() + 4);
        let first = packet(format!("{old} {new} refs/heads/main\0 report-status side-band-64k"));
        let second = packet(format!("{new} {old} refs/heads/old\n"));
        let all = format!("{first}{second}0000PACK....");
        // However the bytes are cut.
        for cut in [1, 3, 50, 1000] {
            let chunks: Vec<_> = all.as_bytes().chunks(cut).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
            let mut body = ByteStream::new(stream::iter(chunks), None);
            let (mut head, references) = commands(&mut body).await.unwrap();
            assert_eq!(references, ["refs/heads/main", "refs/heads/old"], "{cut}");
            while let Some(chunk) = body.next().await {
                head.extend_from_slice(&chunk.unwrap());
            }
            assert_eq!(head, all.as_bytes(), "{cut}");
        }
        let mut bad = ByteStream::from_bytes(Bytes::from_static(b"POST nonsense"));
        assert_eq!(commands(&mut bad).await.unwrap_err().code(), "BadRequest");
        let mut probe = ByteStream::from_bytes(Bytes::from_static(b"0000"));
        assert!(commands(&mut probe).await.unwrap().1.is_empty());
    }

    #[tokio::test]
    async fn a_compressed_body_is_what_it_was() {
        let text = b"0032want something".repeat(1000);
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(&text).unwrap();
        let packed = encoder.finish().unwrap();
        let chunks: Vec<_> = packed.chunks(7).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
        let mut body = decoded(ByteStream::new(stream::iter(chunks), None), Some("gzip")).unwrap();
        let mut read = Vec::new();
        while let Some(chunk) = body.next().await {
            read.extend_from_slice(&chunk.unwrap());
        }
        assert_eq!(read, text);
        assert!(decoded(ByteStream::default(), Some("br")).is_err());
    }

    #[test]
    fn what_is_asked_for() {
        assert_eq!(service_of("a=b&service=git-upload-pack"), Some("git-upload-pack"));
        assert_eq!(GitService::named("git-receive-pack"), Some(GitService::ReceivePack));
        assert_eq!(GitService::named("git-upload-archive"), None);
        assert!(protocol(Some("version=2".into())).is_some());
        assert!(protocol(Some("version=2\nX=1".into())).is_none());
    }
}
