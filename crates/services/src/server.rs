//! Wiring: the services that are served, and how a world is made of them.

use crate::surroundings::HostEnvironment;
use crate::{AccountSettings, Registry, Service, World, WorldHandle};
use aws::Region;
use engine::{Clock, EngineBuilder};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};
use store::{Store, StoreError};

/// What a world is made of.
pub struct Settings {
    pub store: Store,
    pub sandbox: Arc<sandbox::Sandbox>,
    pub clock: Arc<dyn Clock>,
    pub randomness: Arc<dyn crate::Randomness>,
    pub accounts: Vec<AccountSettings>,
    pub default_region: Region,
    pub host_environment: HostEnvironment,
}

/// Every service that is served. The next one is a line here.
pub fn all() -> Vec<Service> {
    vec![
        crate::apigateway::service(),
        crate::cloudformation::service(),
        crate::codebuild::service(),
        crate::codecommit::service(),
        crate::codepipeline::service(),
        crate::connections::codeconnections(),
        crate::connections::codestar_connections(),
        crate::events::service(),
        crate::iam::service(),
        crate::kms::service(),
        crate::lambda::service(),
        crate::logs::service(),
        crate::s3::service(),
        crate::sagemaker::service(),
        crate::sagemaker::runtime(),
        crate::secretsmanager::service(),
        crate::sns::service(),
        crate::sqs::service(),
        crate::ssm::service(),
        crate::stepfunctions::service(),
        crate::sts::service(),
    ]
}

/// Makes the world and its engine. The future is the engine's loop: whoever polls it runs the server's work.
pub fn start(
    settings: Settings,
    mut services: Vec<Service>,
) -> Result<(Arc<World>, impl Future<Output = ()> + Send + 'static), StoreError> {
    let mut engine = EngineBuilder::new(settings.store.clone(), settings.clock.clone());
    let states: HashMap<_, _> = services.iter_mut().flat_map(Service::take_states).collect();
    let identity = services.iter_mut().find_map(Service::take_identity);
    let announcer = services.iter_mut().find_map(Service::take_announcer);
    let sweeps: Vec<_> = services.iter_mut().flat_map(Service::take_sweeps).collect();
    let machines: Vec<_> = services.iter_mut().flat_map(Service::take_machines).collect();
    let world = Arc::new_cyclic(|weak| {
        let handle = WorldHandle::from_weak(weak.clone());
        for register in machines {
            register(&mut engine, &handle);
        }
        World {
            store: settings.store,
            engine: engine.handle(),
            sandbox: settings.sandbox,
            clock: settings.clock,
            randomness: settings.randomness,
            accounts: settings.accounts,
            default_region: settings.default_region,
            endpoints: RwLock::new(None),
            sessions: crate::jobs::Sessions::default(),
            registry: OnceLock::new(),
            identity: OnceLock::new(),
            announcer: OnceLock::new(),
            host_environment: settings.host_environment,
            states,
        }
    });
    let set = world.registry.set(Registry::new(services)).is_ok();
    assert!(set, "a world is made once");
    let identity = identity.unwrap_or_else(|| Arc::new(crate::identity::RootOnly));
    assert!(world.identity.set(identity).is_ok(), "a world is made once");
    if let Some(announcer) = announcer {
        assert!(world.announcer.set(announcer).is_ok(), "a world is made once");
    }
    for sweep in sweeps {
        if let Err(error) = sweep(&world) {
            tracing::warn!(%error, "what an earlier server left could not be swept up");
        }
    }
    Ok((world, engine.run()?))
}
