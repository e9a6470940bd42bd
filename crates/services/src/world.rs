//! What there is one of: the store, the engine, the sandbox, the clock, the registry.

use crate::surroundings::HostEnvironment;
use crate::{Announcer, Caller, Cx, Identity, Registry};
use aws::{Account, Region};
use engine::{Clock, Engine, Trouble};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};
use store::Store;

/// An account of the server.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct AccountSettings {
    /// What people call it, and the name of the profile that `sluice env` writes.
    pub name: String,
    pub id: Account,
}

/// Where the server answers; processes in the sandbox are told.
#[derive(Clone, Debug)]
pub struct Endpoints {
    /// `127.0.0.1:4566`
    pub address: SocketAddr,
    /// The certificate of the server's own authority, and the bundle of the host's with it added.
    pub ca_certificate: PathBuf,
    pub ca_bundle: PathBuf,
    /// The address at which `*.amazonaws.com` is answered on port 443 by name, where that could be had.
    pub captured: Option<std::net::IpAddr>,
}

impl Endpoints {
    /// `http://127.0.0.1:4566`
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Draws what has to be unpredictable; a test can fix it.
pub trait Randomness: Send + Sync + 'static {
    fn fill(&self, bytes: &mut [u8]);
}

/// The server's one of everything. Made once; services get at it through [`Cx`].
pub struct World {
    pub(crate) store: Store,
    pub(crate) engine: Engine,
    pub(crate) sandbox: Arc<sandbox::Sandbox>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) randomness: Arc<dyn Randomness>,
    pub(crate) accounts: Vec<AccountSettings>,
    pub(crate) default_region: Region,
    pub(crate) endpoints: RwLock<Option<Endpoints>>,
    /// Credentials that running builds and jobs were given.
    pub(crate) sessions: crate::jobs::Sessions,
    pub(crate) registry: OnceLock<Registry>,
    pub(crate) identity: OnceLock<Arc<dyn Identity>>,
    pub(crate) announcer: OnceLock<Arc<dyn Announcer>>,
    pub(crate) host_environment: HostEnvironment,
    pub(crate) states: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
}

impl World {
    pub fn store(&self) -> &Store {
        &self.store
    }

    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    pub fn sandbox(&self) -> &Arc<sandbox::Sandbox> {
        &self.sandbox
    }

    pub fn accounts(&self) -> &[AccountSettings] {
        &self.accounts
    }

    pub fn default_region(&self) -> &Region {
        &self.default_region
    }

    pub fn registry(&self) -> &Registry {
        self.registry.get().expect("the registry is set before anything is served")
    }

    pub fn identity(&self) -> &dyn Identity {
        self.identity.get().expect("the identity service is set before anything is served").as_ref()
    }

    pub fn now(&self) -> aws::Timestamp {
        aws::Timestamp::from_millis(self.clock.now())
    }

    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.randomness.fill(&mut bytes);
        bytes
    }

    pub fn host_environment(&self) -> &HostEnvironment {
        &self.host_environment
    }

    pub(crate) fn sessions(&self) -> &crate::jobs::Sessions {
        &self.sessions
    }

    /// Where the server answers; unknown until it listens.
    pub fn endpoints(&self) -> Option<Endpoints> {
        self.endpoints.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Told by the listener.
    pub fn set_endpoints(&self, endpoints: Endpoints) {
        *self.endpoints.write().unwrap_or_else(PoisonError::into_inner) = Some(endpoints);
    }

    /// What a service keeps in memory (a pool of warm functions, a semaphore), by its type.
    pub fn state<T: Any + Send + Sync>(&self) -> Arc<T> {
        let state =
            self.states.get(&TypeId::of::<T>()).expect("a service's state is declared with the service");
        state.clone().downcast().expect("states are kept by their type")
    }

    /// A context for a caller, at a region.
    pub fn cx(self: &Arc<Self>, caller: Caller, region: Region) -> Cx {
        let request_id = crate::cx::uuid_from(self.random());
        Cx::new(self.clone(), Arc::new(caller), region, request_id)
    }
}

/// A world that performers hold without keeping it alive: the world holds the engine, and the engine the performers.
#[derive(Clone)]
pub struct WorldHandle(Weak<World>);

impl WorldHandle {
    pub(crate) fn from_weak(weak: Weak<World>) -> Self {
        Self(weak)
    }

    pub fn get(&self) -> Result<Arc<World>, Trouble> {
        self.0.upgrade().ok_or_else(|| Trouble::new("the server is closing"))
    }

    /// A context in which a service acts for an account: `service` is its principal, `codebuild.amazonaws.com`.
    pub fn service_cx(&self, service: &str, account: Account, region: Region) -> Result<Cx, Trouble> {
        Ok(self.get()?.cx(Caller::service(service, account), region))
    }
}
