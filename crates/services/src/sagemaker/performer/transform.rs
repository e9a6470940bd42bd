//! A transform job's run: the model's process, and every object that is given to it. Done again after a crash, it puts the
//! same objects.

use super::super::job::{self, Kind, Request, Transform};
use super::super::machine::{End, Event};
use super::super::s3_uri::{S3Uri, choose, read_manifest};
use super::super::split::{self, MEGABYTE};
use super::super::transform::{MOST_MEGABYTES, PAYLOAD_MEGABYTES};
use super::super::{instance, records};
use super::doors::{Claim, Doors};
use super::download::{self, get, keys, nothing_there, parsed};
use super::ending::{self, Left};
use super::http::{self, Address, Answer, Limits, Lost, Question};
use super::serve::{self, Process};
use super::{Job, Problem, STOP_GRACE, upload};
use crate::{Cx, OpError, jobs};
use aws::sagemaker::{AssemblyType, BatchStrategy, CompressionType, S3DataType, SplitType};
use bytes::Bytes;
use engine::{EffectKey, Trouble};
use flate2::read::MultiGzDecoder;
use futures_util::StreamExt;
use sandbox::{Reason, Run, RunState};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::task::spawn_blocking;

const OUTPUT: &str = "output";
/// For the model to be ready.
const READY: Duration = Duration::from_mins(10);
/// Where a job does not say. [CreateTransformJob]
const ANSWER_SECONDS: i32 = 600;
const RETRIES: i32 = 3;
/// Of an answer, which is in memory until it is written: as much as of all requests at once.
const LONGEST_ANSWER: usize = MOST_MEGABYTES.unsigned_abs() as usize * MEGABYTE;
/// Of an object, which is cut in memory.
const MOST_OBJECT: u64 = 1024 * 1024 * 1024;
/// What came of all questions, in the job's directory: written before the process is told to end.
const ASKED: &str = "asked.json";

pub async fn attempt(job: &Job, key: &EffectKey) -> Result<Event, Problem> {
    let Request::Transform(transform) = &job.machine.request else {
        return Err(Trouble::new("a job of another kind has no model").into());
    };
    let token = key.token();
    let known = job.world.sandbox().find(&token).map_err(Trouble::from)?;
    if let Some(end) = noted(job)? {
        // All was asked before the server went: what the model's process does since then says nothing of the job.
        if let Some(run) = known {
            finish(job, &run).await?;
        }
        return Ok(ended(end));
    }
    let role = job.role().await?;
    let (run, _claim) = match known.filter(|run| run.state() != RunState::NotBegun) {
        Some(run) => {
            let address = serve::address_of(&run);
            (run, address.map(|address| job.world.state::<Doors>().claim(address.port)))
        }
        None if job.is_stopping()? => return Ok(ended(End::Stopped)),
        None => start(job, transform, &token).await?,
    };
    // A stop that came before there was a run to stop.
    if job.is_stopping()? {
        run.stop(STOP_GRACE).await.map_err(Trouble::from)?;
    }
    let log = job.log();
    let tail = run.tail(log.offset(OUTPUT)?);
    let mut followed = std::pin::pin!(log.follow(Some(&role), OUTPUT, tail, None));
    let resource = resource(job);
    let asked = tokio::select! {
        // The process ended before its work did.
        followed = &mut followed => {
            followed?;
            None
        }
        asked = all(job, transform, &role, &run) => Some(asked),
        never = records::sample(&job.cx, &resource, &run) => match never {},
    };
    let end = match asked {
        None => return process_ended(job, &run).await,
        Some(Ok(())) => End::Succeeded,
        // The model did not answer because it was told to end.
        Some(Err(Problem::Failure(_))) if job.is_stopping()? => End::Stopped,
        Some(Err(Problem::Failure(reason))) => End::Failed(reason),
        // The process goes on, and the next attempt finds it.
        Some(Err(trouble)) => return Err(trouble),
    };
    // Before the process is told to end: once it has, nothing else says what came of it.
    let note = serde_json::to_vec(&end).map_err(OpError::from)?;
    jobs::write_whole(&job.directory.join(ASKED), &note)?;
    run.stop(serve::STOP_GRACE).await.map_err(Trouble::from)?;
    followed.await?;
    finish(job, &run).await?;
    Ok(ended(end))
}

/// What an earlier attempt came to that had asked everything.
fn noted(job: &Job) -> Result<Option<End>, Problem> {
    match fs::read(job.directory.join(ASKED)) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes).map_err(OpError::from)?)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Waits for the end of a process that is not needed any more.
async fn finish(job: &Job, run: &Run) -> Result<(), Trouble> {
    if run.state() == RunState::NotBegun {
        return Ok(());
    }
    run.stop(serve::STOP_GRACE).await?;
    let exit = run.wait().await?;
    records::note_usage(&job.cx, &resource(job), &exit).await
}

fn resource(job: &Job) -> String {
    job::resource(Kind::Transform, job.machine.request.name())
}

async fn start(job: &Job, transform: &Transform, token: &str) -> Result<(Run, Option<Claim>), Problem> {
    let doors = job.world.state::<Doors>();
    let (mut spec, claim) = serve::spec(&job.ground(), process(job, transform)?, &doors).await?;
    spec.limits.wall_clock_ms =
        u64::try_from(job.machine.request.max_runtime_seconds()).ok().map(|seconds| seconds * 1000);
    let secret = spec.env.get(jobs::TOKEN).cloned().into_iter().collect();
    jobs::add_masks(&job.cx, &job.execution, secret).await?;
    let run = job.world.sandbox().start_or_adopt(token, &spec).await.map_err(Trouble::from)?;
    Ok((run, Some(claim)))
}

fn ended(end: End) -> Event {
    Event::RunEnded { end, exit_message: None }
}

async fn process_ended(job: &Job, run: &Run) -> Result<Event, Problem> {
    let exit = run.wait().await.map_err(Trouble::from)?;
    let is_late = exit.reason == Reason::Exited && exit.code == Some(serve::PORT_IS_TAKEN);
    if is_late && serve::is_ours(&job.machine.environment) {
        // In this order: what is in the log twice does less harm than what never gets there.
        job.log().begin_again(OUTPUT).await?;
        run.forget().await.map_err(Trouble::from)?;
        return Err(Trouble::new("another program took the port of a model's process").into());
    }
    records::note_usage(&job.cx, &resource(job), &exit).await?;
    let output = run.last_output();
    let instance_type = job.machine.request.instance_type();
    let end = ending::end(&Left {
        kind: Kind::Transform,
        exit: &exit,
        failure: None,
        output: &output,
        instance_type,
        memory_bytes: instance::memory_bytes(instance_type),
    });
    Ok(ended(match end {
        End::Succeeded => {
            End::Failed("AlgorithmError: the model's process ended before its work did".to_owned())
        }
        other => other,
    }))
}

fn process<'a>(job: &'a Job, transform: &'a Transform) -> Result<Process<'a>, Problem> {
    let input = &transform.input;
    let mut variables = BTreeMap::from([
        ("SAGEMAKER_BATCH".to_owned(), "true".to_owned()),
        ("SAGEMAKER_MAX_PAYLOAD_IN_MB".to_owned(), payload_megabytes(transform).to_string()),
        ("SAGEMAKER_MAX_CONCURRENT_TRANSFORMS".to_owned(), at_once(transform).to_string()),
    ]);
    if let Some(strategy) = input.batch_strategy {
        let name = if strategy == BatchStrategy::SingleRecord { "SINGLE_RECORD" } else { "MULTI_RECORD" };
        variables.insert("SAGEMAKER_BATCH_STRATEGY".to_owned(), name.to_owned());
    }
    for (name, value) in input.environment.iter().flatten() {
        variables.insert(name.clone(), value.clone());
    }
    Ok(Process {
        served: &transform.served,
        directory: &job.directory,
        instance_type: job.machine.request.instance_type(),
        token: jobs::token(&job.cx, job.holder())?,
        variables,
    })
}

fn payload_megabytes(transform: &Transform) -> i32 {
    transform.input.max_payload_in_mb.unwrap_or(PAYLOAD_MEGABYTES)
}

/// `0` leaves it to the model, which has no more to say here than that one is right.
fn at_once(transform: &Transform) -> usize {
    let asked = transform.input.max_concurrent_transforms.and_then(|count| usize::try_from(count).ok());
    asked.unwrap_or(1).max(1)
}

/// Gives every object to the model. A failure of one is known when the others are done, as on AWS.
async fn all(job: &Job, transform: &Transform, role: &Cx, run: &Run) -> Result<(), Problem> {
    let Some(address) = serve::address_of(run) else { return std::future::pending().await };
    if !serve::ready_within(&address, READY).await {
        let text =
            "ClientError: The model did not pass the ping health check. See job logs for more information";
        return Err(Problem::Failure(text.to_owned()));
    }
    let (bucket, names) = objects(job, transform, role).await?;
    let mut failed = None;
    for (key, name) in names {
        match one(job, transform, role, (&address, &bucket, &key, &name)).await {
            Ok(()) => {}
            Err(Problem::Failure(reason)) => drop(failed.get_or_insert(reason)),
            Err(trouble) => return Err(trouble),
        }
    }
    failed.map_or(Ok(()), |reason| Err(Problem::Failure(reason)))
}

/// The keys of the objects, and what of each goes into the name of its answer.
async fn objects(
    job: &Job,
    transform: &Transform,
    role: &Cx,
) -> Result<(String, Vec<(String, String)>), Problem> {
    let source = &transform.input.transform_input.data_source.s3_data_source;
    let uri = parsed(&source.s3_uri)?;
    let (bucket, chosen, is_folder) = if source.s3_data_type == S3DataType::ManifestFile {
        let file = job.directory.join("manifest");
        get(role, &uri.bucket, &uri.key, &file).await?;
        let (prefix, chosen) = read_manifest(&fs::read(&file)?).map_err(download::failed)?;
        (prefix.bucket, chosen, false)
    } else {
        let chosen = choose(&uri.key, keys(role, &uri).await?);
        if chosen.is_empty() {
            return Err(nothing_there(job, &source.s3_uri, &uri.bucket));
        }
        let folder = format!("{}/", uri.key);
        let is_folder = !uri.key.is_empty() && chosen.iter().all(|chosen| chosen.key.starts_with(&folder));
        (uri.bucket, chosen, is_folder)
    };
    // A prefix that names a folder without its slash keeps the folder's name.
    let own = uri.key.rsplit('/').next().filter(|_| is_folder);
    let names = chosen.into_iter().map(|chosen| {
        let path = chosen.path.display().to_string();
        (chosen.key, own.map_or(path.clone(), |own| format!("{own}/{path}")))
    });
    Ok((bucket, names.collect()))
}

async fn one(
    job: &Job,
    transform: &Transform,
    role: &Cx,
    (at, bucket, key, name): (&Address, &str, &str, &str),
) -> Result<(), Problem> {
    let uri = format!("s3://{bucket}/{key}");
    let file = job.directory.join("object");
    get(role, bucket, key, &file).await?;
    let is_gzip = transform.input.transform_input.compression_type == Some(CompressionType::Gzip);
    let read = spawn_blocking(move || read(&file, is_gzip, MOST_OBJECT));
    let bytes = read.await.map_err(|error| Problem::Trouble(error.into()))?;
    let bytes = bytes.map_err(|error| Problem::Failure(format!("ClientError: {uri}: {error}")))?;
    let input = &transform.input;
    let most = usize::try_from(payload_megabytes(transform)).ok().filter(|most| *most > 0);
    let payloads = split::payloads(
        &bytes,
        input.transform_input.split_type.unwrap_or(SplitType::None),
        input.batch_strategy.unwrap_or(BatchStrategy::MultiRecord),
        most.map(|most| most * MEGABYTE),
    );
    let payloads = payloads.map_err(|why| Problem::Failure(format!("ClientError: {uri}: {why}")))?;
    let answers = payloads.into_iter().map(|payload| ask(transform, at, payload, &uri));
    let with = input.transform_output.assemble_with.unwrap_or(AssemblyType::None);
    let answer = job.directory.join("answer");
    let mut answers = futures_util::stream::iter(answers).buffered(at_once(transform));
    let mut file = tokio::fs::File::create(&answer).await?;
    while let Some(answer) = answers.next().await {
        let answer = answer?;
        file.write_all(&answer).await?;
        file.write_all(split::ending(&answer, with)).await?;
    }
    file.flush().await?;
    let to = parsed(&input.transform_output.s3_output_path)?;
    let to = S3Uri { key: to.below(&format!("{name}.out")), bucket: to.bucket };
    upload::put(job, role, File::open(&answer)?, &to).await
}

/// What an object says, if that is not more than `most` bytes.
fn read(path: &Path, is_gzip: bool, most: u64) -> std::io::Result<Bytes> {
    let file = File::open(path)?;
    let mut bytes = Vec::new();
    // One more than it may have tells that it has more.
    if is_gzip {
        MultiGzDecoder::new(file).take(most + 1).read_to_end(&mut bytes)?;
    } else {
        file.take(most + 1).read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > most {
        let what = if is_gzip { "decompressed it has" } else { "it has" };
        return Err(std::io::Error::other(format!(
            "{what} more than {most} bytes: divide it into several objects"
        )));
    }
    Ok(bytes.into())
}

async fn ask(transform: &Transform, at: &Address, payload: Bytes, uri: &str) -> Result<Bytes, Problem> {
    let input = &transform.input;
    let mut headers = Vec::new();
    for (name, text) in
        [("content-type", &input.transform_input.content_type), ("accept", &input.transform_output.accept)]
    {
        let Some(text) = text else { continue };
        let value = http::header(text);
        headers.push((
            name,
            value.ok_or_else(|| Problem::Failure(format!("ClientError: {text} is no {name}")))?,
        ));
    }
    let client = input.model_client_config.clone().unwrap_or_default();
    let seconds = client.invocations_timeout_in_seconds.unwrap_or(ANSWER_SECONDS);
    let at_most = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let limits = Limits { patience: Duration::ZERO, at_most, longest: LONGEST_ANSWER };
    let mut retries = client.invocations_max_retries.unwrap_or(RETRIES);
    loop {
        let question = Question { headers: headers.clone(), body: payload.clone() };
        let reason = match http::post(at, question, limits).await {
            Ok(answer) if answer.is_success() => return Ok(answer.body),
            // What the client did wrong is wrong the next time too.
            Ok(answer) if answer.status < 500 => return Err(Problem::Failure(refused(uri, &answer))),
            Ok(answer) => refused(uri, &answer),
            Err(lost) => format!("AlgorithmError: {uri}: {}. See job logs for more information", told(&lost)),
        };
        if retries <= 0 {
            return Err(Problem::Failure(reason));
        }
        retries -= 1;
    }
}

fn refused(uri: &str, answer: &Answer) -> String {
    let whose = if answer.status < 500 { "ClientError" } else { "AlgorithmError" };
    format!(
        "{whose}: {uri}: the model answered {}: {}. See job logs for more information",
        answer.status,
        answer.said()
    )
}

fn told(lost: &Lost) -> String {
    match lost {
        Lost::Unreachable => "the model's process does not listen".to_owned(),
        Lost::Late => "the model did not answer in time".to_owned(),
        Lost::TooLong(most) => format!("the model's answer is longer than {most} bytes"),
        Lost::Broken(cause) => format!("the model's answer ended early ({cause})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn an_object_is_read_as_far_as_is_allowed() {
        let directory = tempfile::tempdir().unwrap();
        let (plain, gzip) = (directory.path().join("plain"), directory.path().join("gzip"));
        File::create(&plain).unwrap().write_all(b"0123456789").unwrap();
        // A small file of many bytes, in two members.
        let mut all = Vec::new();
        for _ in 0..2 {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            encoder.write_all(&vec![0; 500_000]).unwrap();
            all.extend(encoder.finish().unwrap());
        }
        assert!(all.len() < 5000);
        File::create(&gzip).unwrap().write_all(&all).unwrap();
        for (path, is_gzip, most, expected) in [
            (&plain, false, 10, Ok(10)),
            (&plain, false, 9, Err("it has more than 9 bytes: divide it into several objects")),
            (&gzip, true, 1_000_000, Ok(1_000_000)),
            (
                &gzip,
                true,
                999_999,
                Err("decompressed it has more than 999999 bytes: divide it into several objects"),
            ),
        ] {
            let found = read(path, is_gzip, most).map(|bytes| bytes.len()).map_err(|error| error.to_string());
            assert_eq!(found, expected.map_err(str::to_owned), "{} {most}", path.display());
        }
        assert!(read(&plain, true, 10).is_err());
    }
}
