//! What clients need to reach a server: kept in the data directory, readable by the owner alone, read by the CLI.

use crate::ServeError;
use aws::Region;
use serde::{Deserialize, Serialize};
use services::World;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file that the CLI reads.
const FILE: &str = "client.json";

/// An account's root credentials.
#[derive(Clone, Serialize, Deserialize)]
pub struct ClientAccount {
    pub name: String,
    pub id: aws::Account,
    pub access_key_id: String,
    pub secret_access_key: String,
}

/// How to reach a server.
#[derive(Clone, Serialize, Deserialize)]
pub struct ClientSettings {
    pub address: SocketAddr,
    pub region: Region,
    pub ca_certificate: PathBuf,
    pub ca_bundle: PathBuf,
    /// Opens the console; as good as root's keys, which lie beside it.
    pub console_token: String,
    pub accounts: Vec<ClientAccount>,
    /// Of the account that stands for AWS's own, and owns the sample data.
    #[serde(default)]
    pub sample_data: Option<ClientAccount>,
    pub process: u32,
}

impl ClientSettings {
    /// Of the server that runs, or last ran, on a data directory.
    pub fn read(data_directory: &Path) -> Result<Self, ServeError> {
        let path = data_directory.join(FILE);
        let text = std::fs::read(&path).map_err(|source| ServeError::File {
            what: "no server has run on this data directory: reading",
            path: path.clone(),
            source,
        })?;
        serde_json::from_slice(&text).map_err(|e| ServeError::Internal(format!("{}: {e}", path.display())))
    }

    /// Written by the server once it listens.
    pub(crate) fn write(&self, world: &Arc<World>) -> Result<(), ServeError> {
        let text = serde_json::to_vec_pretty(self).map_err(|e| ServeError::Internal(e.to_string()))?;
        Ok(world.store().directory().publish_file(FILE, &text)?)
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}
