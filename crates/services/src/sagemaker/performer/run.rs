//! The process's one run in the sandbox: started or found again, its output into the log, its metrics into their series.

use super::super::job::{self, Kind, Request};
use super::super::machine::{End, Event};
use super::super::script::{self, Surroundings, TRAINER};
use super::super::{instance, layout, metrics, records};
use super::download::CODE_ARCHIVE;
use super::ending::{self, Left};
use super::images::{self, Image};
use super::prepare::{self, Ready};
use super::{Job, Problem, STOP_GRACE, transform, upload};
use crate::surroundings::surround;
use crate::{Cx, jobs};
use engine::{EffectKey, Trouble};
use sandbox::{Bind, PlacedFile, Run, RunSpec, RunState};
use std::fs;
use std::path::{Path, PathBuf};

const OUTPUT: &str = "output";
/// Where the trainer and what it is told lie, inside.
const TRAINER_PATH: &str = "/opt/sluice/trainer.py";
const TRAINER_TOLD: &str = "/opt/sluice/trainer.json";
/// Of the files by which a process says how it ended. [DescribeProcessingJob, ExitMessage]
const LONGEST_MESSAGE: u64 = 1024;

pub async fn perform(job: &Job, key: &EffectKey) -> Result<Event, Trouble> {
    let attempted = match job.machine.request.kind() {
        Kind::Processing | Kind::Training => attempt(job, key).await,
        Kind::Transform => transform::attempt(job, key).await,
    };
    match attempted {
        Ok(event) => Ok(event),
        // What was there before the run is gone: a Python, a role.
        Err(Problem::Failure(reason)) => Ok(Event::RunEnded { end: End::Failed(reason), exit_message: None }),
        Err(Problem::Trouble(trouble)) => Err(trouble),
    }
}

async fn attempt(job: &Job, key: &EffectKey) -> Result<Event, Problem> {
    let token = key.token();
    let known = job.world.sandbox().find(&token).map_err(Trouble::from)?;
    let (run, role) = match known.filter(|run| run.state() != RunState::NotBegun) {
        // It goes on, whatever has become of its role; only its log then does not.
        Some(run) => (run, job.role().await.ok()),
        None if job.is_stopping()? => return Ok(Event::RunEnded { end: End::Stopped, exit_message: None }),
        None => {
            let role = job.role().await?;
            let spec = spec(job).await?;
            let secret = spec.env.get(jobs::TOKEN).cloned().into_iter().collect();
            jobs::add_masks(&job.cx, &job.execution, secret).await?;
            let run = job.world.sandbox().start_or_adopt(&token, &spec).await.map_err(Trouble::from)?;
            (run, Some(role))
        }
    };
    // A stop that came before there was a run to stop.
    if job.is_stopping()? {
        run.stop(STOP_GRACE).await.map_err(Trouble::from)?;
    }
    follow(job, &run, role.as_ref()).await?;
    let exit = run.wait().await.map_err(Trouble::from)?;
    records::note_usage(&job.cx, &resource(job), &exit).await?;
    let output = run.last_output();
    let request = &job.machine.request;
    let end = ending::end(&Left {
        kind: request.kind(),
        exit: &exit,
        failure: read_message(&job.ml(), "output/failure"),
        output: &output,
        instance_type: request.instance_type(),
        memory_bytes: instance::memory_bytes(request.instance_type()),
    });
    let exit_message = match request.kind() {
        Kind::Processing => read_message(&job.ml(), "output/message"),
        Kind::Training | Kind::Transform => None,
    };
    Ok(Event::RunEnded { end, exit_message })
}

/// The log, and what is uploaded while the process runs.
async fn follow(job: &Job, run: &Run, role: Option<&Cx>) -> Result<(), Trouble> {
    let log = job.log();
    let resource = resource(job);
    let keeper = metrics::keeper(job.machine.scope(), &resource, job.machine.request.metric_definitions());
    let tail = run.tail(log.offset(OUTPUT)?);
    let logged = log.follow(role, OUTPUT, tail, keeper);
    let Some(role) = role else { return logged.await };
    tokio::select! {
        logged = logged => logged,
        // It never ends by itself; what it has not uploaded, the upload after the run does.
        never = upload::continuously(job, role) => match never {},
        never = records::sample(&job.cx, &resource, run) => match never {},
    }
}

fn resource(job: &Job) -> String {
    job::resource(job.machine.request.kind(), job.machine.request.name())
}

/// A file by which a process says something; a process can put there what it likes.
fn read_message(ml: &Path, path: &str) -> Option<String> {
    let bytes = jobs::told::read(ml, path, LONGEST_MESSAGE).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned()).filter(|text| !text.trim().is_empty())
}

async fn spec(job: &Job) -> Result<RunSpec, Problem> {
    let mut spec = match &job.machine.environment.docker {
        Some(image) => in_image(job, &images::prepared(&job.ground(), image).await?)?,
        None => on_python(job).await?,
    };
    let request = &job.machine.request;
    spec.hostname = Some("algo-1".to_owned());
    spec.files.push(PlacedFile::new("/etc/hosts", hosts(), 0o644));
    spec.limits.wall_clock_ms =
        u64::try_from(request.max_runtime_seconds()).ok().map(|seconds| seconds * 1000);
    spec.limits.memory_bytes = instance::memory_bytes(request.instance_type());
    spec.stop_grace_ms = u64::try_from(STOP_GRACE.as_millis()).unwrap_or(u64::MAX);
    Ok(spec)
}

/// As SageMaker runs an image: a processing job's as it is, a training job's with the argument `train`. What fetches and
/// runs a script is in the image. [How Amazon SageMaker runs your training image; … your processing container]
fn in_image(job: &Job, image: &Image) -> Result<RunSpec, Problem> {
    let request = &job.machine.request;
    let (entrypoint, arguments) = request.program();
    let train = ["train".to_owned()];
    let arguments = match (request.kind(), &entrypoint) {
        (Kind::Training, None) => arguments.or(Some(train.to_vec())),
        _ => arguments,
    };
    let Some(mut spec) = image.spec(entrypoint.as_deref(), arguments.as_deref()) else {
        let message =
            format!("ClientError: The image {} has no entry point, and the job gives none", request.image());
        return Err(Problem::Failure(message));
    };
    spec.binds.push(Bind::writable(job.ml(), job::ROOT));
    variables(job, &mut spec)?;
    surround(&job.cx, None, &mut spec)?;
    Ok(spec)
}

async fn on_python(job: &Job) -> Result<RunSpec, Problem> {
    let Ready { programs, bind } = prepare::ready(&job.ground()).await?;
    let request = &job.machine.request;
    let mut spec = match (request.entrypoint(), request.script()) {
        (Some(words), _) => {
            let mut words = words.into_iter();
            RunSpec::new(words.next().unwrap_or_default()).args(words)
        }
        (None, Some(_)) => RunSpec::new("python3").args([TRAINER_PATH, TRAINER_TOLD]),
        (None, None) => return Err(Problem::Failure("ClientError: the job has no program".to_owned())),
    };
    spec.binds.push(Bind::writable(job.ml(), job::ROOT));
    spec.binds.extend(bind);
    if request.script().is_some() {
        spec.files.push(PlacedFile::new(TRAINER_PATH, TRAINER, 0o644));
        spec.binds.push(Bind::read_only(job.directory.join("trainer.json"), TRAINER_TOLD));
        if job.code_archive().exists() {
            spec.binds.push(Bind::read_only(job.code_archive(), CODE_ARCHIVE));
        }
        spec.cwd = PathBuf::from("/opt/ml/code");
    }
    variables(job, &mut spec)?;
    surround(&job.cx, None, &mut spec)?;
    let path = spec.env.get("PATH").cloned().unwrap_or_default();
    spec.env.insert("PATH".into(), format!("{programs}:{path}"));
    Ok(spec)
}

/// Programs look themselves up by the name of the instance, and wait long if it is not known.
pub fn hosts() -> String {
    let own = fs::read_to_string("/etc/hosts").unwrap_or_else(|_| "127.0.0.1 localhost\n".to_owned());
    format!("{}\n127.0.0.1 algo-1\n", own.trim_end())
}

fn variables(job: &Job, spec: &mut RunSpec) -> Result<(), Problem> {
    let request = &job.machine.request;
    // As the images have it: what a script prints is in the log at once.
    spec.env.insert("PYTHONUNBUFFERED".into(), "1".into());
    if let Request::Training(input) = request {
        spec.env.insert("TRAINING_JOB_NAME".into(), input.training_job_name.clone());
        spec.env.insert("TRAINING_JOB_ARN".into(), job.machine.arn.clone());
        if let Some(script) = request.script() {
            let inputs: Vec<String> = request.inputs().into_iter().map(|input| input.name).collect();
            let around = Surroundings {
                job_name: &input.training_job_name,
                channels: &inputs,
                input_data_config: layout::input_data_config(input),
                resource_config: layout::resource_config(request.instance_type()),
                instance_type: request.instance_type(),
                cores: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
                repository: request.image(),
            };
            spec.env.extend(script::variables(&script, &around));
            spec.env.insert("PYTHONPATH".into(), "/opt/ml/code".into());
        }
    }
    for (name, value) in request.environment().into_iter().flatten() {
        spec.env.insert(name.clone(), value.clone());
    }
    spec.env.extend(jobs::variables(&job.cx, job.holder())?);
    Ok(())
}
