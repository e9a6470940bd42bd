//! From a configuration to a server that answers.

use crate::addresses::{self, Addresses};
use crate::authority::Authority;
use crate::client_files::{ClientAccount, ClientSettings};
use crate::gateway::Gateway;
use crate::{ServeError, accounts, capture, connection};
use aws::{Account, Region};
use engine::Clock;
use protocol::Router;
use services::surroundings::HostEnvironment;
use services::{AccountSettings, Endpoints, Randomness, Settings, World};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;

/// What `sluice serve` was told.
#[derive(Clone, Debug)]
pub struct Config {
    pub data_directory: PathBuf,
    /// 0 for any that is free.
    pub port: u16,
    pub region: Region,
    /// Added to those that the data directory knows.
    pub accounts: Vec<AccountSettings>,
    /// Runs builds and functions without isolation, where the machine permits none.
    pub no_isolation: bool,
    /// The program that is the sandbox's launcher, with its first arguments: this binary itself.
    pub launcher: (PathBuf, Vec<String>),
    /// The environment that the server was started in.
    pub environment: BTreeMap<String, String>,
}

/// A server that answers, until it is dropped.
pub struct Running {
    pub world: Arc<World>,
    pub address: SocketAddr,
    pub client: ClientSettings,
    tasks: JoinSet<()>,
}

impl Running {
    /// Until a task of the server ends, which none does by itself.
    pub async fn wait(&mut self) {
        self.tasks.join_next().await;
    }
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the clock that the rest of the server is given"
        )]
        let now = std::time::SystemTime::now();
        let since = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}

struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        rand::Rng::fill(&mut rand::rng(), bytes);
    }
}

/// Opens the data directory and serves it: a first start and a restart are the same.
pub async fn start(config: Config) -> Result<Running, ServeError> {
    // Before anything that takes time: clients wait in the listener's queue rather than being refused.
    let asked = match config.port {
        0 => None,
        port => Some(addresses::listen(port).await?),
    };
    let store = Store::open(&config.data_directory)?;
    let known = Addresses::read(store.directory())?;
    let listener = match asked {
        Some(listener) => listener,
        None => known.listen().await?,
    };
    let address = listener.local_addr().map_err(|error| ServeError::Internal(error.to_string()))?;
    let authority = Authority::open(&store)?;
    let (world, engine) = make_world(&config, store)?;
    let captured = open_capture(known.captured).await;
    let earlier = known.still_asked(address.port(), world.sandbox())?;
    let endpoints = endpoints(&world, &authority, address, captured.as_ref().map(|c| c.address.into()))?;
    let kept = Addresses {
        port: address.port(),
        captured: captured.as_ref().map(|c| c.address).or(known.captured),
        earlier: earlier.clone(),
    };
    kept.write(world.store().directory())?;
    world.set_endpoints(endpoints.clone());
    let client = client_settings(&config, &world, &endpoints).await?;
    let gateway = Arc::new(Gateway {
        router: Router::new(world.registry().services(), &["localhost", "127.0.0.1"]),
        tls: authority.server_config()?,
        tunnels: TaskTracker::new(),
        upstream_proxy: upstream_proxy(&config.environment),
        console_token: client.console_token.clone(),
        world: world.clone(),
    });
    client.write(&world)?;
    let mut tasks = JoinSet::new();
    tasks.spawn(engine);
    tasks.spawn(connection::accept(listener, gateway.clone()));
    for port in earlier {
        match addresses::listen(port).await {
            Ok(listener) => drop(tasks.spawn(connection::accept(listener, gateway.clone()))),
            Err(error) => tracing::warn!(%error, "builds of an earlier server don't reach this one"),
        }
    }
    if let Some(captured) = captured {
        let (tls, names) = captured.start();
        tasks.spawn(connection::accept(tls, gateway));
        tasks.spawn(names);
    }
    Ok(Running { world, address, client, tasks })
}

fn make_world(
    config: &Config,
    store: Store,
) -> Result<(Arc<World>, impl Future<Output = ()> + Send + use<>), ServeError> {
    let accounts = accounts::settle(&store, config.accounts.clone())?;
    let (program, arguments) = &config.launcher;
    let mut sandbox = sandbox::SandboxConfig::new(store.directory().runs(), program);
    sandbox.launcher_args.clone_from(arguments);
    sandbox.hide.push(store.directory().path().to_owned());
    if config.no_isolation {
        tracing::warn!(
            "builds and functions run WITHOUT isolation: they can read and change what this server can"
        );
        sandbox.mode = sandbox::Mode::Plain;
    }
    let sandbox = sandbox::Sandbox::new(sandbox).map_err(ServeError::Sandbox)?;
    let settings = Settings {
        store,
        sandbox: Arc::new(sandbox),
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        accounts,
        default_region: config.region.clone(),
        host_environment: HostEnvironment(config.environment.clone()),
    };
    Ok(services::start(settings, services::all())?)
}

async fn open_capture(last: Option<Ipv4Addr>) -> Option<capture::Capture> {
    let resolver = std::fs::read_to_string("/etc/resolv.conf").ok();
    let resolver = resolver.as_deref().and_then(capture::host_resolver);
    let captured = capture::Capture::open(resolver, last, rand::random).await;
    if captured.is_none() {
        tracing::warn!(
            "ports 53 and 443 of a loopback address can't be had: in builds and functions, clients that name AWS's hosts \
             themselves reach the server by its proxy only"
        );
    }
    captured
}

/// Where hosts keep the certificates that they trust, most specific first.
const BUNDLES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

fn endpoints(
    world: &World,
    authority: &Authority,
    address: SocketAddr,
    captured: Option<IpAddr>,
) -> Result<Endpoints, ServeError> {
    let set = world.host_environment().0.get("SSL_CERT_FILE").map(String::as_str);
    let bundle = set.into_iter().chain(BUNDLES.iter().copied()).find_map(|path| std::fs::read(path).ok());
    let mut bundle = bundle.unwrap_or_default();
    bundle.extend_from_slice(b"\n");
    bundle.extend_from_slice(authority.certificate_pem.as_bytes());
    let directory = world.store().directory();
    directory.publish_file("ca-bundle.pem", &bundle)?;
    Ok(Endpoints {
        address,
        ca_certificate: directory.path().join("authority.pem"),
        ca_bundle: directory.path().join("ca-bundle.pem"),
        captured,
    })
}

fn upstream_proxy(environment: &BTreeMap<String, String>) -> Option<String> {
    let set = environment.get("HTTPS_PROXY").or_else(|| environment.get("https_proxy"))?;
    (!set.is_empty()).then(|| set.clone())
}

async fn client_settings(
    config: &Config,
    world: &Arc<World>,
    endpoints: &Endpoints,
) -> Result<ClientSettings, ServeError> {
    let mut accounts = Vec::new();
    for account in world.accounts() {
        accounts.push(client_account(world, account.name.clone(), account.id).await?);
    }
    let sample_data = services::s3::sample_data::account();
    let sample_data = client_account(world, "sample-data".to_owned(), sample_data).await?;
    let token = world
        .store()
        .directory()
        .keep_file("console.token", || hex::encode(world.random::<32>()).into_bytes())?;
    Ok(ClientSettings {
        address: endpoints.address,
        region: config.region.clone(),
        ca_certificate: endpoints.ca_certificate.clone(),
        ca_bundle: endpoints.ca_bundle.clone(),
        console_token: String::from_utf8_lossy(&token).into_owned(),
        accounts,
        sample_data: Some(sample_data),
        process: std::process::id(),
    })
}

async fn client_account(world: &World, name: String, id: Account) -> Result<ClientAccount, ServeError> {
    let key = services::iam::root_credentials(world, id).await;
    let key = key.map_err(|error| ServeError::Internal(error.to_string()))?;
    let secret_access_key = key.secret_access_key.to_string();
    Ok(ClientAccount { name, id, access_key_id: key.access_key_id, secret_access_key })
}
