//! A model's process: what it is made of, and how it runs in the sandbox, on a Python by a server of ours or in a container image by
//! the image's own program. Endpoints and transform jobs have it in common.

use super::super::environment::Environment;
use super::super::served::{SERVER, Served};
use super::super::{instance, job};
use super::doors::{Claim, Doors};
use super::http::{self, Address};
use super::images::{self, Image};
use super::prepare::{self, Ground, Ready};
use super::run::hosts;
use super::{Problem, archive, download};
use crate::jobs;
use crate::surroundings::surround;
use crate::{Cx, OpError};
use sandbox::{Bind, PlacedFile, RunSpec};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_blocking;

const SERVER_PATH: &str = "/opt/sluice/server.py";
const SERVER_TOLD: &str = "/opt/sluice/server.json";
const MODEL_ARCHIVE: &str = "/opt/sluice/model.tar.gz";
const CODE_ARCHIVE: &str = "/opt/sluice/sourcedir.tar.gz";
/// Where the process listens: the variable of the contract.
pub const PORT: &str = "SAGEMAKER_BIND_TO_PORT";
/// The code by which our own server ends if somebody else was quicker to take its port.
pub const PORT_IS_TAKEN: i32 = 218;
/// What our own server says with each of its answers.
const NONCE: &str = "SLUICE_NONCE";
/// Where an image's program listens that does not heed the variable, and the label by which one says that it does.
/// [How containers should respond to inference requests; multi-container endpoints]
const IMAGE_PORT: u16 = 8080;
const HEEDS_PORT: &str = "com.amazonaws.sagemaker.capabilities.accept-bind-to-port";
/// Between TERM and KILL. [How containers should stop]
pub const STOP_GRACE: Duration = Duration::from_secs(30);
/// Between two pings of a process that does not answer yet.
const PING_PAUSE: Duration = Duration::from_millis(100);

/// A process to be.
pub struct Process<'a> {
    pub served: &'a Served,
    /// What it has on the host, by [`fetch`].
    pub directory: &'a Path,
    pub instance_type: &'a str,
    /// By which it gets credentials of its role.
    pub token: String,
    /// Beyond those of the model.
    pub variables: BTreeMap<String, String>,
}

/// The model and its code, from S3 under the model's role. Done again it begins afresh.
pub async fn fetch(role: &Cx, served: &Served, directory: &Path) -> Result<(), Problem> {
    jobs::remove(directory)?;
    fs::create_dir_all(directory.join("ml/model"))?;
    fs::create_dir_all(directory.join("ml/code"))?;
    let is_image = served.environment.docker.is_some();
    // What an image does about its code is the image's.
    let code_url = served.code_url().filter(|_| !is_image);
    for (url, name) in [(served.data_url.as_deref(), "model.tar.gz"), (code_url, "sourcedir.tar.gz")] {
        let Some(url) = url else { continue };
        let uri = download::parsed(url)?;
        let fetched = download::get(role, &uri.bucket, &uri.key, &directory.join(name)).await;
        fetched.map_err(|problem| match problem {
            Problem::Failure(reason) => Problem::Failure(format!(
                "Failed to download model data for \"{}\" from {url}. Please ensure that there is an object located \
                 at the URL and that the role passed to CreateModel has permissions to download the object. {reason}",
                served.model
            )),
            trouble @ Problem::Trouble(_) => trouble,
        })?;
        if is_image {
            unpack(url, directory.join(name), directory.join("ml/model")).await?;
        }
    }
    let archive = |name: &str, inside: &'static str| directory.join(name).exists().then_some(inside);
    let told = json!({
        "model": archive("model.tar.gz", MODEL_ARCHIVE),
        "code": archive("sourcedir.tar.gz", CODE_ARCHIVE),
        "command": served.environment.serve,
    });
    let told = serde_json::to_vec(&told).map_err(OpError::from)?;
    fs::File::create(directory.join("server.json"))?.write_all(&told)?;
    Ok(())
}

async fn unpack(url: &str, from: PathBuf, into: PathBuf) -> Result<(), Problem> {
    let unpacked = spawn_blocking(move || archive::unpack(&from, &into).and_then(|()| fs::remove_file(from)));
    unpacked.await.map_err(|error| Problem::Trouble(error.into()))?.map_err(|error| {
        Problem::Failure(format!(
            "Failed to extract model data archive from URL \"{url}\". Please ensure that the object located at the URL is \
             a valid tar.gz archive. {error}"
        ))
    })
}

/// Whether it is a server of ours that answers.
pub fn is_ours(environment: &Environment) -> bool {
    environment.serve.is_empty() && environment.docker.is_none()
}

/// How a process runs, and the port that is its own.
pub async fn spec(
    ground: &Ground<'_>,
    process: Process<'_>,
    doors: &Arc<Doors>,
) -> Result<(RunSpec, Claim), Problem> {
    let Process { served, directory, instance_type, token, variables } = process;
    let (mut spec, programs, claim) = if let Some(name) = &served.environment.docker {
        let image = images::prepared(ground, name).await?;
        (in_image(&image), None, image_port(&image, &served.image, doors)?)
    } else {
        let Ready { programs, bind } = prepare::ready(ground).await?;
        (on_python(directory, bind), Some(programs), doors.free_port()?)
    };
    spec.binds.push(Bind::writable(directory.join("ml"), job::ROOT));
    spec.hostname = Some("algo-1".to_owned());
    spec.files.push(PlacedFile::new("/etc/hosts", hosts(), 0o644));
    spec.env.insert("PYTHONUNBUFFERED".into(), "1".into());
    spec.env.extend(served.variables.clone());
    spec.env.extend(variables);
    spec.env.insert(PORT.into(), claim.port.to_string());
    if is_ours(&served.environment) {
        let nonce: [u8; 16] = ground.world.random();
        spec.env.insert(NONCE.into(), hex::encode(nonce));
    }
    spec.env.extend(jobs::variables_of(ground.cx, token)?);
    surround(ground.cx, None, &mut spec)?;
    if let Some(programs) = programs {
        let path = spec.env.get("PATH").cloned().unwrap_or_default();
        spec.env.insert("PATH".into(), format!("{programs}:{path}"));
    }
    spec.limits.memory_bytes = instance::memory_bytes(instance_type);
    spec.stop_grace_ms = u64::try_from(STOP_GRACE.as_millis()).unwrap_or(u64::MAX);
    Ok((spec, claim))
}

/// As SageMaker runs a model's image: `docker run IMAGE serve`. [How SageMaker runs your inference image]
fn in_image(image: &Image) -> RunSpec {
    image.spec(None, Some(&["serve".to_owned()])).expect("`serve` at least is what is run")
}

fn image_port(image: &Image, name: &str, doors: &Arc<Doors>) -> Result<Claim, Problem> {
    if image.is_labelled(HEEDS_PORT) {
        return Ok(doors.free_port()?);
    }
    doors.fixed_port(IMAGE_PORT)?.ok_or_else(|| {
        Problem::Failure(format!(
            "ClientError: The image {name} listens on the port {IMAGE_PORT}, which another process of this machine has. One \
             whose label {HEEDS_PORT} is true is given a port of its own in {PORT}."
        ))
    })
}

fn on_python(directory: &Path, bind: Option<Bind>) -> RunSpec {
    let mut spec = RunSpec::new("python3").args([SERVER_PATH, SERVER_TOLD]);
    spec.binds.extend(bind);
    spec.binds.push(Bind::read_only(directory.join("server.json"), SERVER_TOLD));
    for (name, inside) in [("model.tar.gz", MODEL_ARCHIVE), ("sourcedir.tar.gz", CODE_ARCHIVE)] {
        if directory.join(name).exists() {
            spec.binds.push(Bind::read_only(directory.join(name), inside));
        }
    }
    spec.files.push(PlacedFile::new(SERVER_PATH, SERVER, 0o644));
    spec
}

/// Where a process listens that was started by whomever.
pub fn address_of(run: &sandbox::Run) -> Option<Address> {
    let spec = run.spec()?;
    Some(Address { port: spec.env.get(PORT)?.parse().ok()?, nonce: spec.env.get(NONCE).cloned() })
}

/// Pings until the model is ready. Whether it was in time.
pub async fn ready_within(at: &Address, at_most: Duration) -> bool {
    let ready = async {
        while !http::ping(at).await {
            tokio::time::sleep(PING_PAUSE).await;
        }
    };
    tokio::time::timeout(at_most, ready).await.is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_ends_by_the_code_that_is_known() {
        assert!(SERVER.contains(&format!("\nPORT_IS_TAKEN = {PORT_IS_TAKEN}\n")));
    }
}
