//! Before a job runs: its log, and the environment that stands for its image, made once on this machine.
//!
//! An environment is made by a run of the sandbox that is named after the environment: it outlives the server, two jobs
//! that want the same wait for the same, and its last act marks it as whole.

use super::super::environment::Environment;
use super::pythons::{self, Python};
use super::{Job, Problem, images};
use crate::jobs::JobLog;
use crate::surroundings::surround;
use crate::{Cx, OpError, World};
use engine::Trouble;
use sandbox::{Bind, RunSpec};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Where environments are seen inside: what is installed knows its own path.
const INSIDE: &str = "/opt/sluice/environments";
/// In an environment that is whole.
pub const MARK: &str = ".whole";
/// For the making of an environment: longer is a registry that does not answer.
pub const LONGEST: u64 = 60 * 60 * 1000;
/// Of what the making said, in the reason of a failure.
pub const LAST_LINES: usize = 8;

/// One at a time makes an environment: the others find it, or why it could not be made.
#[derive(Default)]
pub struct Making(Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>);

impl Making {
    pub fn of(&self, name: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(name.to_owned()).or_default().clone()
    }
}

/// What an environment is made for: a job, or a variant of an endpoint.
pub struct Ground<'a> {
    pub world: &'a Arc<World>,
    /// SageMaker's own.
    pub cx: &'a Cx,
    pub log: JobLog<'a>,
    pub environment: &'a Environment,
    pub image: &'a str,
}

/// What a job runs on.
pub struct Ready {
    /// Where its programs are, inside.
    pub programs: String,
    pub bind: Option<Bind>,
}

pub async fn prepare(job: &Job) -> Result<(), Problem> {
    let role = assumed(&job.cx, job.machine.request.role()).await?;
    begin(&job.ground(), &role).await
}

/// The role of a job or a model.
pub async fn assumed(cx: &Cx, role: &str) -> Result<Cx, Problem> {
    match cx.assume_role(role, "SageMaker").await {
        Ok((role, _)) => Ok(role),
        Err(OpError::Aws(error)) => {
            let message = format!("ClientError: Could not assume role {role}: {}", error.message);
            Err(Problem::Failure(message))
        }
        Err(error) => Err(error.into()),
    }
}

/// The log, and the environment.
pub async fn begin(ground: &Ground<'_>, role: &Cx) -> Result<(), Problem> {
    match ground.log.prepare(role).await {
        // Without its permissions there is no log, and the job goes on, as on AWS.
        Ok(()) | Err(OpError::Aws(_)) => {}
        Err(error) => return Err(error.into()),
    }
    if let Some(name) = &ground.environment.docker {
        return images::ready(ground, Some(role), name).await.map(drop);
    }
    let python = python(ground).await?;
    if ground.environment.packages.is_empty() {
        return Ok(());
    }
    make(ground, role, &python).await
}

async fn python(ground: &Ground<'_>) -> Result<Python, Problem> {
    let found = pythons::choose(ground.world.host_environment(), &ground.environment.python).await;
    found.map_err(|message| {
        let image = ground.image;
        Problem::Failure(format!(
            "ClientError: The environment of the image {image} can't be made. {message}"
        ))
    })
}

/// The environment that [`prepare`] has made.
pub async fn ready(ground: &Ground<'_>) -> Result<Ready, Problem> {
    let python = python(ground).await?;
    if ground.environment.packages.is_empty() {
        return Ok(Ready { programs: python.directory().display().to_string(), bind: None });
    }
    let name = name(ground, &python);
    let (directory, inside) = (directory(ground, &name), format!("{INSIDE}/{name}"));
    // A job may install more for itself: what it writes there is in a layer of its own.
    Ok(Ready { programs: format!("{inside}/bin"), bind: Some(Bind::layered(directory, inside)) })
}

fn name(ground: &Ground<'_>, python: &Python) -> String {
    ground.environment.hash(&format!("{} {}", python.version, python.program.display()))
}

fn directory(ground: &Ground<'_>, name: &str) -> PathBuf {
    ground.world.store().directory().environments().join(name)
}

async fn make(ground: &Ground<'_>, role: &crate::Cx, python: &Python) -> Result<(), Problem> {
    let name = name(ground, python);
    let making = ground.world.state::<Making>().of(&name);
    let _one_at_a_time = making.lock().await;
    let directory = directory(ground, &name);
    if directory.join(MARK).exists() {
        return Ok(());
    }
    let packages = ground.environment.packages.join(" ");
    let image = ground.image;
    let line = format!("Making the environment of {image}: Python {} with {packages}\n", python.version);
    ground.log.say(role, "environment", vec![line]).await;
    let key = format!("environment-{name}");
    let spec = spec(ground, python, &name)?;
    let run = ground.world.sandbox().start_or_adopt(&key, &spec).await.map_err(Trouble::from)?;
    let log = &ground.log;
    let tail = run.tail(log.offset(&key)?);
    log.follow(Some(role), &key, tail, None).await?;
    let exit = run.wait().await.map_err(Trouble::from)?;
    let output = run.last_output();
    run.forget().await.map_err(Trouble::from)?;
    if exit.success() && directory.join(MARK).exists() {
        return Ok(());
    }
    let last = super::ending::last_lines(&output, LAST_LINES);
    let reason = match &exit.reason {
        sandbox::Reason::Timeout => "it took longer than an hour. ".to_owned(),
        sandbox::Reason::SetupFailed { message } => format!("{message}. "),
        _ => String::new(),
    };
    Err(Problem::Failure(format!(
        "ClientError: The environment of the image {image} can't be made: {reason}{last}"
    )))
}

fn spec(ground: &Ground<'_>, python: &Python, name: &str) -> Result<RunSpec, Problem> {
    let environments = ground.world.store().directory().environments();
    let mut spec = RunSpec::new("/bin/sh").args(["-eu", "-c", SCRIPT, "make"]);
    spec = spec.args([format!("{INSIDE}/{name}"), python.program.display().to_string()]);
    spec = spec.args(ground.environment.packages.clone());
    spec.binds.push(Bind::cache(environments.join(name), format!("{INSIDE}/{name}")));
    spec.binds.push(Bind::cache(environments.join("cache"), format!("{INSIDE}/cache")));
    spec.env.insert("PIP_CACHE_DIR".into(), format!("{INSIDE}/cache/pip"));
    spec.env.insert("UV_CACHE_DIR".into(), format!("{INSIDE}/cache/uv"));
    spec.env.insert("PIP_DISABLE_PIP_VERSION_CHECK".into(), "1".into());
    surround(ground.cx, None, &mut spec)?;
    spec.limits.wall_clock_ms = Some(LONGEST);
    Ok(spec)
}

/// Arguments: where, the Python, the packages. What an earlier attempt left is removed first. uv is quicker, but is not
/// configured as pip is: where it finds no packages, pip may.
const SCRIPT: &str = r#"
directory=$1 python=$2
shift 2
empty() { find "$directory" -mindepth 1 -delete; }
with_uv() {
    command -v uv >/dev/null 2>&1 || return 1
    UV_DEFAULT_INDEX=${UV_DEFAULT_INDEX:-${PIP_INDEX_URL:-https://pypi.org/simple}}
    UV_INDEX=${UV_INDEX:-${PIP_EXTRA_INDEX_URL:-}}
    UV_FIND_LINKS=${UV_FIND_LINKS:-${PIP_FIND_LINKS:-}}
    export UV_DEFAULT_INDEX UV_INDEX UV_FIND_LINKS
    uv venv --seed --clear --python "$python" "$directory" &&
        uv pip install --python "$directory/bin/python" "$@"
}
with_pip() {
    "$python" -m venv --clear "$directory"
    "$directory/bin/python" -m pip install --no-input --prefer-binary "$@"
}
empty
if ! with_uv "$@"; then
    empty
    with_pip "$@"
fi
sync
: >"$directory/.whole"
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_marks_what_it_has_made() {
        assert!(SCRIPT.trim_end().ends_with(&format!(": >\"$directory/{MARK}\"")));
    }

    fn program(path: &std::path::Path, text: &str) {
        let mut file = std::fs::File::create(path).unwrap();
        std::io::Write::write_all(&mut file, format!("#!/bin/sh\n{text}\n").as_bytes()).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        file.set_permissions(mode).unwrap();
    }

    /// What the programs were called with, by a `uv` that says this of itself.
    async fn made_with(uv: &str) -> String {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let (log, directory) = (at("log").display().to_string(), at("environment").display().to_string());
        for name in ["bin", "environment"] {
            std::fs::create_dir(at(name)).unwrap();
        }
        std::fs::File::create(at("environment/left-behind")).unwrap();
        program(&at("bin/uv"), &format!("echo uv $1 $UV_DEFAULT_INDEX >>{log}\n{uv}"));
        let inner = format!("#!/bin/sh\\necho inner $* >>{log}\\n");
        let python = format!(
            "echo outer $1 $2 >>{log}\nmkdir {directory}/bin\nprintf '{inner}' >{directory}/bin/python\nchmod +x \
             {directory}/bin/python"
        );
        program(&at("bin/python3"), &python);
        let path = format!("{}:/usr/bin:/bin", at("bin").display());
        let environment = [("PATH", path.as_str()), ("PIP_INDEX_URL", "http://registry/simple")];
        let python = at("bin/python3").display().to_string();
        let arguments = ["-eu", "-c", SCRIPT, "make", directory.as_str(), python.as_str(), "a==1", "b"];
        let output = sandbox::tool("/bin/sh", arguments, environment, root.path()).output(&[]).await.unwrap();
        assert!(output.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(at("environment/.whole").exists() && !at("environment/left-behind").exists());
        std::fs::read_to_string(log).unwrap()
    }

    #[tokio::test]
    async fn uv_makes_it_and_pip_where_uv_can_not() {
        let made = made_with("exit 0").await;
        assert_eq!(made, "uv venv http://registry/simple\nuv pip http://registry/simple\n");
        let made = made_with("[ $1 = venv ]").await;
        let expected = "uv venv http://registry/simple\nuv pip http://registry/simple\nouter -m venv\n\
                        inner -m pip install --no-input --prefer-binary a==1 b\n";
        assert_eq!(made, expected);
    }
}
