//! A transform job's run: the model's process, and every object that is given to it. Done again after a crash, it puts the
//! same objects.

use super::super::job::{Request, Transform};
use super::super::machine::{End, Event};
use super::super::s3_uri::{S3Uri, choose, read_manifest};
use super::super::split::{self, MEGABYTE};
use super::super::{instance, job::Kind};
use super::download::{self, get, keys, nothing_there, parsed};
use super::ending::{self, Left};
use super::http::{self, Answer, Lost, Question};
use super::serve::{self, Process};
use super::{Job, Problem, STOP_GRACE, upload};
use crate::{Cx, jobs};
use aws::sagemaker::{AssemblyType, BatchStrategy, CompressionType, S3DataType, SplitType};
use bytes::Bytes;
use engine::{EffectKey, Trouble};
use flate2::read::MultiGzDecoder;
use futures_util::{StreamExt, TryStreamExt};
use sandbox::{Run, RunState};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::time::Duration;

const OUTPUT: &str = "output";
/// For the model to be ready.
const READY: Duration = Duration::from_mins(10);
/// Where a job does not say. [CreateTransformJob]
const PAYLOAD_MEGABYTES: i32 = 6;
const ANSWER_SECONDS: i32 = 600;
const RETRIES: i32 = 3;

pub async fn attempt(job: &Job, key: &EffectKey) -> Result<Event, Problem> {
    let Request::Transform(transform) = &job.machine.request else {
        return Err(Trouble::new("a job of another kind has no model").into());
    };
    let token = key.token();
    let known = job.world.sandbox().find(&token).map_err(Trouble::from)?;
    let role = job.role().await?;
    let run = match known.filter(|run| run.state() != RunState::NotBegun) {
        Some(run) => run,
        None if job.is_stopping()? => return Ok(ended(End::Stopped)),
        None => {
            let spec = serve::spec(&job.ground(), process(job, transform)?).await?;
            let mut spec = spec;
            spec.limits.wall_clock_ms =
                u64::try_from(job.machine.request.max_runtime_seconds()).ok().map(|seconds| seconds * 1000);
            let secret = spec.env.get(jobs::TOKEN).cloned().into_iter().collect();
            jobs::add_masks(&job.cx, &job.execution, secret).await?;
            job.world.sandbox().start_or_adopt(&token, &spec).await.map_err(Trouble::from)?
        }
    };
    // A stop that came before there was a run to stop.
    if job.is_stopping()? {
        run.stop(STOP_GRACE).await.map_err(Trouble::from)?;
    }
    let log = job.log();
    let tail = run.tail(log.offset(OUTPUT)?);
    let mut followed = std::pin::pin!(log.follow(Some(&role), OUTPUT, tail, None));
    let asked = tokio::select! {
        // The process ended before its work did.
        followed = &mut followed => {
            followed?;
            None
        }
        asked = all(job, transform, &role, &run) => Some(asked),
    };
    let Some(asked) = asked else { return process_ended(job, &run).await };
    run.stop(serve::STOP_GRACE).await.map_err(Trouble::from)?;
    followed.await?;
    run.wait().await.map_err(Trouble::from)?;
    match asked {
        Ok(()) => Ok(ended(End::Succeeded)),
        // The model did not answer because it was told to end.
        Err(Problem::Failure(_)) if job.is_stopping()? => Ok(ended(End::Stopped)),
        Err(Problem::Failure(reason)) => Ok(ended(End::Failed(reason))),
        Err(trouble) => Err(trouble),
    }
}

fn ended(end: End) -> Event {
    Event::RunEnded { end, exit_message: None }
}

async fn process_ended(job: &Job, run: &Run) -> Result<Event, Problem> {
    let exit = run.wait().await.map_err(Trouble::from)?;
    let output = fs::read(run.output_path()).unwrap_or_default();
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
        port: serve::free_port()?,
        holder: job.holder(),
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
    let port = serve::port_of(run);
    let Some(port) = port else { return std::future::pending().await };
    if !serve::ready_within(port, READY).await {
        let text =
            "ClientError: The model did not pass the ping health check. See job logs for more information";
        return Err(Problem::Failure(text.to_owned()));
    }
    let (bucket, names) = objects(job, transform, role).await?;
    let mut failed = None;
    for (key, name) in names {
        match one(job, transform, role, (port, &bucket, &key, &name)).await {
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
    (port, bucket, key, name): (u16, &str, &str, &str),
) -> Result<(), Problem> {
    let uri = format!("s3://{bucket}/{key}");
    let file = job.directory.join("object");
    get(role, bucket, key, &file).await?;
    let bytes =
        read(&file, transform).map_err(|error| Problem::Failure(format!("ClientError: {uri}: {error}")))?;
    let input = &transform.input;
    let most = usize::try_from(payload_megabytes(transform)).ok().filter(|most| *most > 0);
    let payloads = split::payloads(
        &bytes,
        input.transform_input.split_type.unwrap_or(SplitType::None),
        input.batch_strategy.unwrap_or(BatchStrategy::MultiRecord),
        most.map(|most| most * MEGABYTE),
    );
    let payloads = payloads.map_err(|why| Problem::Failure(format!("ClientError: {uri}: {why}")))?;
    let answers = payloads.into_iter().map(|payload| ask(transform, port, payload, &uri));
    let answers: Vec<Bytes> =
        futures_util::stream::iter(answers).buffered(at_once(transform)).try_collect().await?;
    let assembled =
        split::assembled(&answers, input.transform_output.assemble_with.unwrap_or(AssemblyType::None));
    let answer = job.directory.join("answer");
    fs::File::create(&answer).and_then(|mut file| std::io::Write::write_all(&mut file, &assembled))?;
    let to = parsed(&input.transform_output.s3_output_path)?;
    let to = S3Uri { key: to.below(&format!("{name}.out")), bucket: to.bucket };
    upload::put(job, role, &answer, &to).await
}

fn read(file: &std::path::Path, transform: &Transform) -> std::io::Result<Bytes> {
    let bytes = fs::read(file)?;
    if transform.input.transform_input.compression_type != Some(CompressionType::Gzip) {
        return Ok(bytes.into());
    }
    let mut plain = Vec::new();
    MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain)?;
    Ok(plain.into())
}

async fn ask(transform: &Transform, port: u16, payload: Bytes, uri: &str) -> Result<Bytes, Problem> {
    let input = &transform.input;
    let mut headers = Vec::new();
    headers.extend(input.transform_input.content_type.clone().map(|kind| ("content-type", kind)));
    headers.extend(input.transform_output.accept.clone().map(|kind| ("accept", kind)));
    let client = input.model_client_config.clone().unwrap_or_default();
    let seconds = client.invocations_timeout_in_seconds.unwrap_or(ANSWER_SECONDS);
    let at_most = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let mut retries = client.invocations_max_retries.unwrap_or(RETRIES);
    loop {
        let question = Question { headers: headers.clone(), body: payload.clone() };
        let reason = match http::post(port, question, Duration::ZERO, at_most).await {
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
        Lost::Broken(cause) => format!("the model's answer ended early ({cause})"),
    }
}
