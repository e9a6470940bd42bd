//! What an instance runs in: the command of its runtime, `/var/task`, the variables that Lambda promises.

use super::host;
use super::log::Destination;
use crate::lambda::function::{Reference, Revision};
use crate::surroundings::{HostEnvironment, surround};
use crate::{Cx, OpResult};
use aws::lambda::errors;
use aws::sts::Credentials;
use indexmap::IndexMap;
use sandbox::{Bind, PlacedFile, RunSpec};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

const TASK_ROOT: &str = "/var/task";
/// Where the host's own says nothing.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin";
const LAYERS_ROOT: &str = "/opt";
const RUNTIME_DIRECTORY: &str = "/var/runtime";
const MIB: u64 = 1024 * 1024;
/// Beside what the function may use: the launcher and the pages of the interpreter, which on AWS lie in the image.
const OVERHEAD: u64 = 48 * MIB;
/// [Lambda quotas]
const PROCESSES: u64 = 1024;
const OPEN_FILES: u64 = 1024;

/// What is particular to one instance.
pub struct Particulars<'a> {
    pub reference: &'a Reference,
    pub revision: &'a Revision,
    pub code: &'a Path,
    /// What the function sees as `/opt`.
    pub layers: Option<&'a Path>,
    /// What the function sees as `/tmp`.
    pub temporary: &'a Path,
    pub api: SocketAddr,
    pub destination: &'a Destination,
    pub credentials: &'a Credentials,
}

pub fn spec(cx: &Cx, of: &Particulars<'_>) -> OpResult<RunSpec> {
    let host = cx.world().host_environment();
    let mut spec = command(host, of)?;
    variables(host, of, &of.revision.environment(cx)?, &mut spec);
    spec.env.insert("LAMBDA_TASK_ROOT".into(), TASK_ROOT.into());
    spec.cwd = PathBuf::from(TASK_ROOT);
    spec.hostname = Some("169.254.100.6".into());
    spec.binds.push(Bind::read_only(of.code, TASK_ROOT));
    if let Some(layers) = of.layers {
        spec.binds.push(Bind::read_only(layers, LAYERS_ROOT));
    }
    spec.binds.push(Bind::writable(of.temporary, "/tmp"));
    spec.limits.memory_bytes = Some(u64::from(of.revision.memory.unsigned_abs()) * MIB + OVERHEAD);
    spec.limits.processes = Some(PROCESSES);
    spec.limits.open_files = Some(OPEN_FILES);
    // `/tmp` lies on the host's disk: what is limited is each file.
    spec.limits.file_bytes = Some(u64::from(of.revision.ephemeral_storage.unsigned_abs()) * MIB);
    spec.stop_grace_ms = 300;
    surround(cx, Some(of.credentials), &mut spec)?;
    Ok(spec)
}

fn missing(runtime: &str, what: &str) -> aws::Error {
    errors::invalid_runtime_exception(format!(
        "The runtime {runtime} needs {what}, which is not installed on this machine."
    ))
}

fn command(host: &HostEnvironment, of: &Particulars<'_>) -> OpResult<RunSpec> {
    let runtime = of.revision.runtime.as_str();
    let place = |name: &str, text: &str| {
        PlacedFile::new(format!("{RUNTIME_DIRECTORY}/{name}"), text.as_bytes().to_vec(), 0o755)
    };
    if let Some(version) = runtime.strip_prefix("python") {
        let program = host::python(host, version).ok_or_else(|| missing(runtime, "python3"))?;
        let mut spec = RunSpec::new(program.display().to_string());
        spec = spec.args([format!("{RUNTIME_DIRECTORY}/bootstrap.py")]);
        for package in host::python_packages(host) {
            if let Some(name) = package.file_name() {
                spec.binds.push(Bind::read_only(&package, Path::new(RUNTIME_DIRECTORY).join(name)));
            }
        }
        spec.files.push(place("bootstrap.py", include_str!("bootstrap.py")));
        // The bootstrap's directory is read-only for the function, and shared code is never written beside.
        return Ok(spec.env("PYTHONDONTWRITEBYTECODE", "1"));
    }
    if let Some(version) = runtime.strip_prefix("nodejs") {
        let major = version.trim_end_matches(".x");
        let program = host::node(host, major).ok_or_else(|| missing(runtime, "node"))?;
        let mut spec = RunSpec::new(program.display().to_string());
        spec = spec.args([format!("{RUNTIME_DIRECTORY}/bootstrap.mjs")]);
        spec.files.push(place("bootstrap.mjs", include_str!("bootstrap.mjs")));
        let own = format!("/opt/nodejs/node{major}/node_modules");
        let modules =
            [own.as_str(), "/opt/nodejs/node_modules", "/var/runtime/node_modules", "/var/task/node_modules"];
        return Ok(spec.env("NODE_PATH", modules.join(":")));
    }
    // The program is the package's own, or a layer's. [Lambda, custom runtimes]
    let layered = of.layers.is_some_and(|layers| layers.join("bootstrap").is_file());
    let root = if layered && !of.code.join("bootstrap").is_file() { LAYERS_ROOT } else { TASK_ROOT };
    Ok(RunSpec::new(format!("{root}/bootstrap")))
}

fn variables(
    host: &HostEnvironment,
    of: &Particulars<'_>,
    own: &IndexMap<String, String>,
    spec: &mut RunSpec,
) {
    let revision = of.revision;
    let mut set = |name: &str, value: String| {
        spec.env.insert(name.to_owned(), value);
    };
    for (name, value) in own {
        set(name, value.clone());
    }
    set("_HANDLER", revision.handler.clone());
    set("LAMBDA_RUNTIME_DIR", RUNTIME_DIRECTORY.into());
    if !revision.runtime.starts_with("provided") {
        set("AWS_EXECUTION_ENV", format!("AWS_Lambda_{}", revision.runtime));
    }
    set("AWS_LAMBDA_FUNCTION_NAME", of.reference.name.clone());
    set("AWS_LAMBDA_FUNCTION_VERSION", revision.version.clone());
    set("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", revision.memory.to_string());
    set("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand".into());
    set("AWS_LAMBDA_LOG_GROUP_NAME", of.destination.group.clone());
    set("AWS_LAMBDA_LOG_STREAM_NAME", of.destination.stream.clone());
    set("AWS_LAMBDA_RUNTIME_API", of.api.to_string());
    // Programs of layers are found by name. `surround` fills in the rest of the path only where there is none.
    if of.layers.is_some() && !own.contains_key("PATH") {
        let path = host.0.get("PATH").filter(|p| !p.is_empty());
        set("PATH", path.map_or_else(|| PATH.to_owned(), Clone::clone) + ":/opt/bin");
    }
    // What the function may set otherwise.
    let mut default = |name: &str, value: String| {
        spec.env.entry(name.to_owned()).or_insert(value);
    };
    default("TZ", ":UTC".into());
    default("LANG", "C.UTF-8".into());
    default("LD_LIBRARY_PATH", "/var/task:/var/task/lib:/opt/lib".into());
    // A machine that reaches the world through a proxy still reaches the runtime API without one.
    for name in ["NO_PROXY", "no_proxy"] {
        let hosts = host.0.get(name).filter(|v| !v.is_empty());
        default(name, hosts.map_or_else(String::new, |v| format!("{v},")) + "127.0.0.1,localhost");
    }
}
