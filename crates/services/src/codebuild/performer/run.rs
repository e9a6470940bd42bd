//! The commands' one run in the sandbox: started or found again, its output into the log, its notes into the build.

use super::super::machine::{BuildMachine, Entry, Event, RunEnd};
use super::driver::{self, Opening};
use super::environment::{self, Variables};
use super::problem::Problem;
use super::runtimes::{self, Runtime};
use super::{Job, STOP_GRACE, caches, progress, run_end};
use crate::jobs;
use aws::codebuild::ExportedEnvironmentVariable;
use documents::buildspec::{Buildspec, PhaseName};
use engine::{EffectKey, Trouble};
use sandbox::{Bind, PlacedFile, Run, RunSpec, RunState};
use std::path::PathBuf;

/// An exported variable that is longer is cut. [Exported environment variables]
const LONGEST_EXPORTED: usize = 10_240;
/// What is read of the driver's notes: a hundred thousand commands' worth.
const MOST_NOTED: u64 = 16 * 1024 * 1024;
/// The one output of a build.
const OUTPUT: &str = "output";
/// Where the script lies, inside.
const SCRIPT: &str = "/codebuild/output/.driver.sh";

pub async fn perform(job: &Job, key: &EffectKey) -> Result<Event, Trouble> {
    match attempt(job, key).await {
        Ok(event) => Ok(event),
        // What was there when the source was downloaded is gone: a parameter, a role.
        Err(Problem::Failure(failure)) => {
            let end = RunEnd::Broken(format!("{}: {}", failure.code, failure.message));
            Ok(Event::RunEnded { from: job.machine.progress, entries: Vec::new(), end, exported: Vec::new() })
        }
        Err(Problem::Trouble(trouble)) => Err(trouble),
    }
}

async fn attempt(job: &Job, key: &EffectKey) -> Result<Event, Problem> {
    let buildspec = job.buildspec()?;
    let token = key.token();
    let known = job.world.sandbox().find(&token).map_err(Trouble::from)?;
    let (run, role) = match known.filter(|run| run.state() != RunState::NotBegun) {
        // It goes on, whatever has become of its role; only its log then does not.
        Some(run) => (run, job.role().await.ok()),
        None if job.machine.stop_requested => {
            return Ok(Event::RunEnded {
                from: job.machine.progress,
                entries: Vec::new(),
                end: RunEnd::Stopped,
                exported: Vec::new(),
            });
        }
        None => {
            let role = job.role().await?;
            let variables = environment::resolve(job, &role, &buildspec).await?;
            let own = jobs::variables(&job.cx, job.holder())?;
            let handle = own.iter().filter(|(name, _)| name == jobs::TOKEN);
            let secrets = variables.secrets.iter().chain(handle.map(|(_, token)| token)).cloned().collect();
            jobs::add_masks(&job.cx, &key.execution, secrets).await?;
            let mut spec = spec(job, &buildspec, variables).await?;
            spec.env.extend(own);
            let run = job.world.sandbox().start_or_adopt(&token, &spec).await.map_err(Trouble::from)?;
            (run, Some(role))
        }
    };
    // A stop that came before there was a run to stop.
    let now = job.world.store().read(|r| job.world.engine().load::<BuildMachine>(r, &key.execution));
    if now.map_err(Trouble::from)?.is_some_and(|loaded| loaded.machine.stop_requested) {
        run.stop(STOP_GRACE).await.map_err(Trouble::from)?;
    }
    let log = job.job_log();
    let tail = run.tail(log.offset(OUTPUT)?);
    let (logged, noted) =
        tokio::join!(log.follow(role.as_ref(), OUTPUT, tail, None), follow_notes(job, &buildspec, &run));
    logged?;
    noted?;
    let exit = run.wait().await.map_err(Trouble::from)?;
    Ok(Event::RunEnded {
        from: 0,
        entries: notes(job, &buildspec),
        end: run_end(&exit),
        exported: exported(job, &buildspec),
    })
}

/// All that the driver has noted.
fn notes(job: &Job, buildspec: &Buildspec) -> Vec<Entry> {
    let text = crate::jobs::told::read(&job.state_directory(), "progress", MOST_NOTED).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let whole = text.rfind('\n').map_or("", |end| &text[..end]);
    whole.lines().filter_map(|line| progress::entry(buildspec, line)).collect()
}

/// Delivers what the driver notes while it runs.
async fn follow_notes(job: &Job, buildspec: &Buildspec, run: &Run) -> Result<(), Trouble> {
    let ended = run.clone();
    let mut tail = sandbox::tail(job.state_directory().join("progress"), 0, async move {
        // The end itself is looked at by who asked for the run.
        drop(ended.wait().await);
    });
    let mut known = job.machine.progress;
    while tail.next_chunk().await?.is_some() {
        let all = notes(job, buildspec);
        let skip = usize::try_from(known).unwrap_or(usize::MAX).min(all.len());
        // The last notes come with the end of the run.
        if all.iter().any(|entry| matches!(entry, Entry::Done { .. })) {
            return Ok(());
        }
        let entries: Vec<Entry> = all.into_iter().skip(skip).collect();
        if entries.is_empty() {
            continue;
        }
        let event = Event::Progressed { from: known, entries: entries.clone() };
        known += entries.len() as u64;
        let (engine, id) = (job.world.engine().clone(), job.execution.clone());
        let deliver = move |tx: &store::Tx<'_>| engine.deliver::<BuildMachine>(tx, &id, &event);
        job.world.store().write(deliver).await?;
    }
    Ok(())
}

fn exported(job: &Job, buildspec: &Buildspec) -> Vec<ExportedEnvironmentVariable> {
    let state = job.state_directory();
    // With the rest of a character that the cut goes through.
    let most = LONGEST_EXPORTED as u64 + 3;
    let each = buildspec.environment.exported_variables.iter().filter_map(|name| {
        let bytes = crate::jobs::told::read(&state, &format!("exported/{name}"), most).ok()?;
        let mut value = String::from_utf8_lossy(&bytes).into_owned();
        value.truncate(value.floor_char_boundary(LONGEST_EXPORTED));
        Some(ExportedEnvironmentVariable { name: Some(name.clone()), value: Some(value) })
    });
    each.collect()
}

async fn spec(job: &Job, buildspec: &Buildspec, variables: Variables) -> Result<RunSpec, Problem> {
    let host = job.world.host_environment();
    let install = buildspec.phases.get(PhaseName::Install);
    let runtimes = match install {
        Some(install) => runtimes::choose(host, &install.runtime_versions).await?,
        None => Vec::new(),
    };
    let script = driver::script(
        buildspec,
        &Opening { lines: &opening(job, buildspec, &runtimes), artifact_names: &artifact_names(buildspec) },
    );
    let inside = job.inside();
    let mut spec = RunSpec::new(driver::interpreter(buildspec)).args([SCRIPT]);
    spec.cwd = PathBuf::from(&inside);
    spec.files.push(PlacedFile::new(SCRIPT, script, 0o600));
    spec.binds.push(Bind::writable(job.source_directory(), &inside));
    spec.binds.push(Bind::writable(job.state_directory(), driver::STATE));
    let secondary = secondary(job)?;
    for (identifier, directory) in &secondary {
        spec.binds.push(Bind::writable(directory, format!("{inside}-{identifier}")));
    }
    spec.binds.extend(caches::binds(job, buildspec, &inside)?);
    for (name, value) in variables.values {
        spec.env.insert(name, value);
    }
    spec.env.extend(own_variables(job, &inside, &secondary));
    if buildspec.environment.git_credential_helper {
        spec.env.extend(credential_helper());
    }
    crate::surroundings::surround(&job.cx, None, &mut spec)?;
    let first: Vec<String> = runtimes
        .iter()
        .filter_map(|runtime| Some(runtime.directory.as_ref()?.display().to_string()))
        .collect();
    if !first.is_empty() {
        let path = spec.env.get("PATH").cloned().unwrap_or_default();
        spec.env.insert("PATH".into(), format!("{}:{path}", first.join(":")));
    }
    let left = job.machine.deadline - job.cx.now().millis();
    spec.limits.wall_clock_ms = Some(u64::try_from(left).unwrap_or(0).max(1));
    spec.stop_grace_ms = u64::try_from(STOP_GRACE.as_millis()).unwrap_or(0);
    Ok(spec)
}

/// Secondary sources: identifier and directory.
fn secondary(job: &Job) -> Result<Vec<(String, PathBuf)>, Problem> {
    let build = &job.machine.build;
    let names: Vec<String> = match &job.machine.pipeline {
        Some(pipeline) => pipeline.secondary.iter().map(|artifact| artifact.name.clone()).collect(),
        None => {
            build.secondary_sources.iter().flatten().filter_map(|s| s.source_identifier.clone()).collect()
        }
    };
    let each = names.into_iter().map(|name| Ok((name.clone(), job.secondary_directory(&name)?)));
    each.collect()
}

fn own_variables(job: &Job, inside: &str, secondary: &[(String, PathBuf)]) -> Vec<(String, String)> {
    let build = &job.machine.build;
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    let source = build.source.as_ref();
    let mut variables = vec![
        ("CODEBUILD_BUILD_ARN", text(build.arn.as_ref())),
        ("CODEBUILD_BUILD_ID", text(build.id.as_ref())),
        ("CODEBUILD_BUILD_IMAGE", build.environment.as_ref().map(|e| e.image.clone()).unwrap_or_default()),
        ("CODEBUILD_BUILD_NUMBER", build.build_number.unwrap_or_default().to_string()),
        ("CODEBUILD_BUILD_SUCCEEDING", "1".to_owned()),
        ("CODEBUILD_INITIATOR", text(build.initiator.as_ref())),
        ("CODEBUILD_KMS_KEY_ID", text(build.encryption_key.as_ref())),
        ("CODEBUILD_LOG_PATH", job.uuid().to_owned()),
        ("CODEBUILD_PUBLIC_BUILD_URL", String::new()),
        ("CODEBUILD_RESOLVED_SOURCE_VERSION", text(build.resolved_source_version.as_ref())),
        ("CODEBUILD_SOURCE_REPO_URL", text(source.and_then(|source| source.location.as_ref()))),
        ("CODEBUILD_SOURCE_VERSION", text(build.source_version.as_ref())),
        ("CODEBUILD_SRC_DIR", inside.to_owned()),
        ("CODEBUILD_START_TIME", build.start_time.map(|t| t.millis().to_string()).unwrap_or_default()),
        ("CODEBUILD_CI", "true".to_owned()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect::<Vec<_>>();
    for (identifier, _) in secondary {
        variables.push((format!("CODEBUILD_SRC_DIR_{identifier}"), format!("{inside}-{identifier}")));
    }
    variables
}

/// What the CodeCommit credential helper is by git's own variables, whatever configuration the host has.
fn credential_helper() -> Vec<(String, String)> {
    [
        ("GIT_CONFIG_COUNT", "2"),
        ("GIT_CONFIG_KEY_0", "credential.helper"),
        ("GIT_CONFIG_VALUE_0", "!aws codecommit credential-helper $@"),
        ("GIT_CONFIG_KEY_1", "credential.UseHttpPath"),
        ("GIT_CONFIG_VALUE_1", "true"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

/// Names of artifacts that only the shell can tell, by identifier.
fn artifact_names(buildspec: &Buildspec) -> Vec<(String, String)> {
    let Some(artifacts) = &buildspec.artifacts else { return Vec::new() };
    let primary = artifacts.name.iter().map(|name| (String::new(), name.clone()));
    let named = artifacts.secondary.iter();
    let secondary = named.filter_map(|(identifier, one)| Some((identifier.clone(), one.name.clone()?)));
    primary.chain(secondary).collect()
}

/// What AWS prints before the first phase.
fn opening(job: &Job, buildspec: &Buildspec, runtimes: &[Runtime]) -> Vec<String> {
    let inside = job.inside();
    let mut lines = vec![
        "Running on CodeBuild On-demand".to_owned(),
        "Waiting for agent ping".to_owned(),
        "Waiting for DOWNLOAD_SOURCE".to_owned(),
        "Phase is DOWNLOAD_SOURCE".to_owned(),
        format!("CODEBUILD_SRC_DIR={inside}"),
        format!("YAML location is {}", yaml_location(job, &inside)),
        "Processing environment variables".to_owned(),
    ];
    for Runtime { name, version, .. } in runtimes {
        lines.push(format!("Selecting '{name}' runtime version '{version}' of the host"));
    }
    lines.push(format!("Moving to directory {inside}"));
    lines.push("Registering with agent".to_owned());
    let present: Vec<PhaseName> =
        PhaseName::ALL.into_iter().filter(|name| buildspec.phases.get(*name).is_some()).collect();
    lines.push(format!("Phases found in YAML: {}", present.len()));
    for name in present {
        let count = buildspec.phases.get(name).map_or(0, |phase| phase.commands.len());
        lines.push(format!(" {}: {count} commands", name.api_name()));
    }
    for report in &buildspec.reports {
        lines.push(format!("Sluice does not make reports: none is made for {}", report.group));
    }
    lines.push("Phase complete: DOWNLOAD_SOURCE State: SUCCEEDED".to_owned());
    lines.push("Phase context status code:  Message: ".to_owned());
    lines
}

fn yaml_location(job: &Job, inside: &str) -> String {
    let text = job.machine.build.source.as_ref().and_then(|source| source.buildspec.as_deref());
    match super::source::place(text) {
        super::source::Place::Inline(_) => "/codebuild/readonly/buildspec.yml".to_owned(),
        super::source::Place::Object { bucket, key } => format!("arn:aws:s3:::{bucket}/{key}"),
        super::source::Place::File(path) => format!("{inside}/{}", path.display()),
    }
}
