//! For tests only: a world in a temporary data directory, a clock and randomness that can be held, typed calls.

use aws::{Account, Operation, Region, iam};
use engine::Clock;
use services::surroundings::HostEnvironment;
use services::{AccountSettings, Caller, Cx, OpResult, Randomness, Service, Settings, World};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;
use store::Store;
use tempfile::TempDir;
use tokio::task::JoinHandle;

/// 2026-11-21T10:00:00Z: where a held clock starts.
const START: i64 = 1_795_255_200_000;

/// A clock that goes on only when it is told to, or with the real one.
pub struct TestClock {
    millis: AtomicI64,
    real: bool,
}

impl TestClock {
    pub fn advance(&self, by: Duration) {
        self.millis.fetch_add(i64::try_from(by.as_millis()).expect("a test's time fits"), Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> i64 {
        if self.real {
            let since = jiff::Timestamp::now();
            return since.as_millisecond();
        }
        // A millisecond a look, so that times differ and sort as they happened.
        self.millis.fetch_add(1, Ordering::SeqCst)
    }
}

/// Random bytes that are the same in every run.
struct Counting(AtomicU64);

impl Randomness for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let n = self.0.fetch_add(1, Ordering::SeqCst);
            let mixed = n.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A server's world without its listener. Dropped, its directory goes with it.
pub struct TestWorld {
    pub world: Arc<World>,
    pub clock: Arc<TestClock>,
    engine: JoinHandle<()>,
    directory: Option<TempDir>,
    /// Where its randomness began: no two servers of one directory draw the same.
    seed: u64,
}

/// What a server that died leaves to the next.
pub struct ClosedWorld {
    directory: TempDir,
    clock: Arc<TestClock>,
    endpoints: Option<services::Endpoints>,
    seed: u64,
}

impl ClosedWorld {
    /// Starts the next server, with the services that the world was made with.
    pub fn open(self, services: Vec<Service>) -> TestWorld {
        let Self { directory, clock, endpoints, seed } = self;
        let mut this = TestWorld::open(directory.path(), services, clock, seed);
        this.directory = Some(directory);
        if let Some(endpoints) = endpoints {
            this.world.set_endpoints(endpoints);
        }
        this
    }

    pub fn data_directory(&self) -> std::path::PathBuf {
        self.directory.path().join("data")
    }
}

/// The accounts of a test world.
pub const TOOLS: &str = "111111111111";
pub const QA: &str = "222222222222";
pub const PROD: &str = "333333333333";

pub fn account(id: &str) -> Account {
    id.parse().expect("a test's account id has 12 digits")
}

impl TestWorld {
    /// With all services, and a clock that is held.
    pub fn new() -> Self {
        Self::with(services::all(), false)
    }

    /// With all services, and the real clock: for tests in which something takes time.
    pub fn in_real_time() -> Self {
        Self::with(services::all(), true)
    }

    pub fn with(services: Vec<Service>, real: bool) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory can be made");
        let clock = Arc::new(TestClock { millis: AtomicI64::new(START), real });
        let mut this = Self::open(directory.path(), services, clock, 0);
        this.directory = Some(directory);
        this
    }

    /// As if there were a listener, for what tells sandboxed processes where it is: nothing answers there, and no
    /// authority is trusted.
    #[must_use]
    pub fn with_endpoints(self) -> Self {
        let directory = self.directory.as_ref().expect("a test world has a directory").path();
        let (ca_certificate, ca_bundle) = (directory.join("ca.pem"), directory.join("ca-bundle.pem"));
        for path in [&ca_certificate, &ca_bundle] {
            std::fs::File::create(path).expect("a file can be made in a temporary directory");
        }
        let address = ([127, 0, 0, 1], 1).into();
        self.world.set_endpoints(services::Endpoints { address, ca_certificate, ca_bundle, captured: None });
        self
    }

    /// Ends the server as a crash would, in the middle of whatever it does. What the sandbox runs goes on. Nobody else may
    /// hold the world.
    pub async fn close(mut self) -> ClosedWorld {
        self.engine.abort();
        drop((&mut self.engine).await);
        ClosedWorld {
            directory: self.directory.take().expect("a test world has a directory"),
            clock: self.clock.clone(),
            endpoints: self.world.endpoints(),
            seed: self.seed + 1_000_000_000,
        }
    }

    /// Closes the world, and starts the next server on the same data directory.
    #[must_use]
    pub async fn reopen(self) -> Self {
        self.close().await.open(services::all())
    }

    fn open(path: &Path, services: Vec<Service>, clock: Arc<TestClock>, seed: u64) -> Self {
        let store = open_store(&path.join("data"));
        let mut config = sandbox::SandboxConfig::new(store.directory().runs(), launcher());
        config.hide.push(store.directory().path().to_owned());
        let sandbox = sandbox::Sandbox::new(config).expect("processes can be isolated where tests run");
        let named = [("tools", TOOLS), ("qa", QA), ("prod", PROD)];
        let settings = Settings {
            store,
            sandbox: Arc::new(sandbox),
            clock: clock.clone(),
            randomness: Arc::new(Counting(AtomicU64::new(seed))),
            accounts: named.map(|(name, id)| AccountSettings { name: name.into(), id: account(id) }).into(),
            default_region: Region::us_east_1(),
            host_environment: host_environment(),
        };
        let (world, engine) = services::start(settings, services).expect("a world can be made");
        #[expect(
            clippy::disallowed_methods,
            reason = "the engine's loop is a server's, and here the test is the server"
        )]
        let engine = tokio::spawn(engine);
        Self { world, clock, engine, directory: None, seed }
    }

    /// Root of the tools account in us-east-1.
    pub fn cx(&self) -> Cx {
        self.cx_of(TOOLS)
    }

    /// Root of an account in us-east-1.
    pub fn cx_of(&self, id: &str) -> Cx {
        self.world.cx(Caller::root(account(id)), Region::us_east_1())
    }

    /// Calls an operation as root of the tools account.
    pub async fn call<O: Operation>(&self, input: O::Input) -> OpResult<O::Output> {
        self.cx().call::<O>(input).await
    }
}

impl TestWorld {
    /// Makes a role that `service` (its principal, `lambda.amazonaws.com`) can assume and that may do what `policy`
    /// allows, in the tools account; gives its ARN.
    pub async fn service_role(&self, name: &str, service: &str, policy: &str) -> String {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole"}}}}"#
        );
        self.role(TOOLS, name, &trust, policy).await
    }

    /// Makes a role in an account, with a trust policy and one inline policy; gives its ARN.
    pub async fn role(&self, account_id: &str, name: &str, trust: &str, policy: &str) -> String {
        let cx = self.cx_of(account_id);
        let create = iam::CreateRoleInput {
            role_name: name.into(),
            assume_role_policy_document: trust.into(),
            ..Default::default()
        };
        let role = cx.call::<iam::CreateRole>(create).await.expect("the role can be made").role;
        let put = iam::PutRolePolicyInput {
            role_name: name.into(),
            policy_name: "test".into(),
            policy_document: policy.into(),
        };
        cx.call::<iam::PutRolePolicy>(put).await.expect("the policy is well formed");
        role.and_then(|role| role.arn).expect("a role has an ARN")
    }

    /// Makes a user of the tools account with one inline policy and an access key; gives the context of who signs with
    /// that key, and the key.
    pub async fn user(&self, name: &str, policy: &str) -> (Cx, iam::AccessKey) {
        let create = iam::CreateUserInput { user_name: name.into(), ..Default::default() };
        self.call::<iam::CreateUser>(create).await.expect("the user can be made");
        let put = iam::PutUserPolicyInput {
            user_name: name.into(),
            policy_name: "test".into(),
            policy_document: policy.into(),
        };
        self.call::<iam::PutUserPolicy>(put).await.expect("the policy is well formed");
        let create = iam::CreateAccessKeyInput { user_name: Some(name.into()) };
        let key = self.call::<iam::CreateAccessKey>(create).await.expect("a key can be made").access_key;
        let key = key.expect("there is a key in the answer");
        let id = key.access_key_id.as_deref().unwrap_or_default();
        let credential = self.world.identity().credential(&self.world, id, None);
        let caller = credential.ok().and_then(Result::ok).expect("the key is known").caller;
        (self.cx().as_caller(caller), key)
    }

    /// A session of a fresh role of the tools account that may do what `policy` allows.
    pub async fn cx_allowed(&self, name: &str, policy: &str) -> Cx {
        let arn = self.service_role(name, "lambda.amazonaws.com", policy).await;
        let service = self.cx().as_service("lambda.amazonaws.com");
        service.assume_role(&arn, "test").await.expect("the service is trusted").0
    }
}

/// A policy that allows actions (`"s3:GetObject", "s3:ListBucket"`) on a resource.
pub fn allow(actions: &[&str], resource: &str) -> String {
    let actions = actions.join("\",\"");
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":["{actions}"],"Resource":"{resource}"}}}}"#
    )
}

/// How long a test waits for what is to come. A machine that builds something beside the tests may be slow by many seconds, and a
/// test that gives up then says something is wrong that isn't.
pub const PATIENCE: Duration = Duration::from_mins(1);
/// How often a test looks for it, with 10 ms in between.
pub const LOOKS: u32 = 6_000;

impl Default for TestWorld {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for TestWorld {
    fn drop(&mut self) {
        self.engine.abort();
    }
}

/// A transaction of the server before may hold the directory for a moment longer.
fn open_store(path: &Path) -> Store {
    let mut last = None;
    for _ in 0..1000 {
        match Store::open(path) {
            Ok(store) => return store,
            Err(error) => last = Some(error),
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the data directory does not open: {last:?}");
}

fn host_environment() -> HostEnvironment {
    HostEnvironment(std::env::vars().collect())
}

/// The sandbox's launcher, built beside the tests; `SLUICE_TEST_LAUNCHER` names another.
fn launcher() -> std::path::PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    let target = test.ancestors().nth(2).unwrap_or(Path::new(".")).to_owned();
    target.join("sandbox-launch")
}
