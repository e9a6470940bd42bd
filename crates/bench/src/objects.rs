//! Objects: synced when they are acknowledged, and never whole in memory.

use crate::client::{Body, Connection};
use crate::serve::processor_time;
use crate::{Anything, Bench};
use bytes::Bytes;
use http::Method;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

pub const MIB: usize = 1024 * 1024;

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    bench.server.connection().await?.s3(Method::PUT, "/bench-objects", &Body::default()).await?;
    for (mib, times, budgets) in [(1, 60, ("149", "465")), (256, 3, ("210", "1,075"))] {
        let bytes = Bytes::from(noise(mib * MIB));
        let copied = rate(mib * times, copies(bench.directory, &bytes, times)?);
        for (signed, how) in [(false, ""), (true, ", its SHA-256 signed")] {
            let body = Body { bytes: bytes.clone(), times: 1, signed };
            let path = |n: usize| format!("/bench-objects/{mib}-{n}");
            let mut ours = bench.server.connection().await?;
            let (put, processor) =
                timed(&mut ours, bench.server.process(), Method::PUT, path, &body, times).await?;
            let put = rate(mib * times, put);
            let beside = format!("a file copy with fsync: {copied:.0} MiB/s");
            let budget = format!("{} MB/s", budgets.0);
            let what = format!("S3 put of {mib} MiB{how}");
            let shown = format!("{put:.0} MiB/s; {} of processor a MiB", per(processor, mib * times));
            bench.table.row(what, budget, shown, beside, Some(put / copied));
        }
        gets(bench, mib, times, budgets.1).await?;
    }
    large(bench).await
}

async fn gets(bench: &mut Bench<'_>, mib: usize, times: usize, budget: &str) -> Anything<()> {
    let (mut ours, mut bare) =
        (bench.server.connection().await?, bench.hello.connection(&bench.server.client).await?);
    let (kept, none) = (|n: usize| format!("/bench-objects/{mib}-{n}"), Body::default());
    let plain = |_| format!("/bytes/{}", mib * MIB);
    // The first request of each makes what the others find: the bare server its bytes, ours the pages of the file.
    ours.s3(Method::GET, &kept(0), &none).await?;
    bare.s3(Method::GET, &plain(0), &none).await?;
    let (got, processor) = timed(&mut ours, bench.server.process(), Method::GET, kept, &none, times).await?;
    let (bare_got, bare_processor) =
        timed(&mut bare, bench.hello.child.id(), Method::GET, plain, &none, times).await?;
    let (got, bare_got) = (rate(mib * times, got), rate(mib * times, bare_got));
    let beside = format!(
        "a bare hyper server, from memory: {bare_got:.0} MiB/s; {}",
        per(bare_processor, mib * times)
    );
    let shown = format!("{got:.0} MiB/s; {} of processor a MiB", per(processor, mib * times));
    bench.table.row(
        format!("S3 get of {mib} MiB"),
        format!("{budget} MB/s"),
        shown,
        beside,
        Some(got / bare_got),
    );
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "sizes are small")]
fn per(millis: f64, mib: usize) -> String {
    format!("{:.2} ms", millis / mib as f64)
}

/// What an object of 1 GiB costs in memory, put as one and in parts.
async fn large(bench: &mut Bench<'_>) -> Anything<()> {
    let mut ours = bench.server.connection().await?;
    let before = bench.server.memory("VmRSS")?;
    bench.server.reset_peak()?;
    let piece = Bytes::from(noise(64 * MIB));
    let began = Instant::now();
    ours.s3(Method::PUT, "/bench-objects/large", &Body::unsigned(piece.clone(), 16)).await?;
    let put = rate(1024, began.elapsed());
    let began = Instant::now();
    ours.s3(Method::GET, "/bench-objects/large", &Body::default()).await?;
    let got = rate(1024, began.elapsed());
    let peak = bench.server.memory("VmHWM")?;
    let shown = format!("put {put:.0} MiB/s, get {got:.0} MiB/s; at most {peak:.0} MiB resident");
    let beside = format!("resident before: {before:.0} MiB");
    bench.table.row("S3 object of 1 GiB", "flat memory", shown, &beside, Some(peak / before));

    bench.server.reset_peak()?;
    let began = Instant::now();
    let text = ours.s3(Method::POST, "/bench-objects/parts?uploads", &Body::default()).await?;
    let id = text.split("<UploadId>").nth(1).and_then(|rest| rest.split('<').next()).ok_or("no upload")?;
    let mut list = String::from("<CompleteMultipartUpload>");
    for number in 1..=16 {
        let path = format!("/bench-objects/parts?partNumber={number}&uploadId={id}");
        ours.s3(Method::PUT, &path, &Body::unsigned(piece.clone(), 1)).await?;
    }
    let listed =
        ours.s3(Method::GET, &format!("/bench-objects/parts?uploadId={id}"), &Body::default()).await?;
    for (number, part) in (1..).zip(listed.split("<ETag>").skip(1)) {
        let tag = part.split('<').next().unwrap_or_default();
        list += &format!("<Part><PartNumber>{number}</PartNumber><ETag>{tag}</ETag></Part>");
    }
    list += "</CompleteMultipartUpload>";
    let path = format!("/bench-objects/parts?uploadId={id}");
    ours.s3(Method::POST, &path, &Body { signed: false, ..Body::text(list) }).await?;
    let put = rate(1024, began.elapsed());
    let began = Instant::now();
    ours.s3(Method::GET, "/bench-objects/parts", &Body::default()).await?;
    let got = rate(1024, began.elapsed());
    let peak = bench.server.memory("VmHWM")?;
    let shown = format!("put {put:.0} MiB/s, get {got:.0} MiB/s; at most {peak:.0} MiB resident");
    bench.table.row("the same in 16 parts", "flat memory", shown, beside, Some(peak / before));
    for key in ["large", "parts"] {
        ours.s3(Method::DELETE, &format!("/bench-objects/{key}"), &Body::default()).await?;
    }
    Ok(())
}

/// How long the requests took, and the milliseconds of processor time that the server did.
async fn timed(
    connection: &mut Connection,
    process: u32,
    method: Method,
    path: impl Fn(usize) -> String,
    body: &Body,
    times: usize,
) -> Anything<(Duration, f64)> {
    let (began, before) = (Instant::now(), processor_time(process)?);
    for n in 0..times {
        connection.s3(method.clone(), &path(n), body).await?;
    }
    Ok((began.elapsed(), processor_time(process)? - before))
}

#[expect(clippy::cast_precision_loss, reason = "sizes are small")]
pub fn rate(mib: usize, took: Duration) -> f64 {
    mib as f64 / took.as_secs_f64()
}

/// Bytes that don't compress, the same each time.
pub fn noise(length: usize) -> Vec<u8> {
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

pub fn copies(directory: &Path, bytes: &[u8], times: usize) -> Anything<Duration> {
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
    std::fs::remove_file(source)?;
    Ok(took)
}
