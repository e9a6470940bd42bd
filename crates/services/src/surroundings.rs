//! What every sandboxed process of a user (a build, a function, a job) is given, so that unmodified programs reach us:
//! the endpoint and the region, the credentials of its role and no others, the bundle of authorities with ours added, and
//! a resolver for which `*.amazonaws.com` is this server, where one could be had.

use crate::{Cx, OpError, OpResult};
use aws::sts::Credentials;
use sandbox::{Bind, PlacedFile, RunSpec};
use std::collections::BTreeMap;
use std::net::IpAddr;

/// The search path of sandboxed processes, where the host's own says nothing else.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// Where the bundle of authorities is seen inside.
const CA_BUNDLE: &str = "/etc/sluice/ca-bundle.pem";
/// Each client knows its bundle by a name of its own.
const CA_VARIABLES: &[&str] = &[
    "AWS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "GIT_SSL_CAINFO",
    "NODE_EXTRA_CA_CERTS",
    "PIP_CERT",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
];
/// What the host needs to reach its package registries; passed on if set. [design, section 6]
const PASSED_ON: &[&str] = &[
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_TRUSTED_HOST",
    "PIP_FIND_LINKS",
    "PIP_DEFAULT_TIMEOUT",
    "NPM_CONFIG_REGISTRY",
    "npm_config_registry",
    "CARGO_REGISTRIES_CRATES_IO_PROTOCOL",
    "UV_INDEX_URL",
    "UV_DEFAULT_INDEX",
    "LANG",
    "LC_ALL",
    "PYENV_ROOT",
    "TZ",
];

/// The host's environment as the server found it: read once, by the one crate that may.
#[derive(Clone, Debug, Default)]
pub struct HostEnvironment(pub BTreeMap<String, String>);

/// Adds the surroundings to a spec. What the spec sets already stays as it is.
pub fn surround(cx: &Cx, credentials: Option<&Credentials>, spec: &mut RunSpec) -> OpResult<()> {
    let endpoints =
        cx.world().endpoints().ok_or_else(|| OpError::internal("the server does not listen yet"))?;
    let mut env = BTreeMap::new();
    let host = cx.world().host_environment();
    for name in PASSED_ON {
        if let Some(value) = host.0.get(*name) {
            env.insert((*name).to_owned(), value.clone());
        }
    }
    let path = host.0.get("PATH").cloned().unwrap_or_else(|| PATH.to_owned());
    env.insert("PATH".into(), path);
    env.insert("HOME".into(), "/root".into());
    env.insert("AWS_ENDPOINT_URL".into(), endpoints.url());
    env.insert("AWS_DEFAULT_REGION".into(), cx.region().to_string());
    env.insert("AWS_REGION".into(), cx.region().to_string());
    env.insert("AWS_EC2_METADATA_DISABLED".into(), "true".into());
    if let Some(credentials) = credentials {
        let set = [
            ("AWS_ACCESS_KEY_ID", &credentials.access_key_id),
            ("AWS_SECRET_ACCESS_KEY", &credentials.secret_access_key),
            ("AWS_SESSION_TOKEN", &credentials.session_token),
        ];
        for (name, value) in set {
            env.insert(name.into(), value.clone().unwrap_or_default());
        }
    }
    for name in CA_VARIABLES {
        env.insert((*name).into(), CA_BUNDLE.into());
    }
    match endpoints.captured {
        Some(address) => place_resolver(address, spec),
        // Without the capture, what names AWS's hosts itself goes through the server's proxy.
        None => drop(env.insert("HTTPS_PROXY".into(), endpoints.url())),
    }
    spec.binds.push(Bind::read_only(&endpoints.ca_bundle, CA_BUNDLE));
    for (name, value) in env {
        spec.env.entry(name).or_insert(value);
    }
    Ok(())
}

/// The server answers DNS at the address where it has port 443: its own hosts itself, others by the host's resolver.
fn place_resolver(address: IpAddr, spec: &mut RunSpec) {
    let text = format!("nameserver {address}\noptions timeout:2 attempts:2\n");
    spec.files.push(PlacedFile::new("/etc/resolv.conf", text, 0o644));
}
