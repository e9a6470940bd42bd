//! What the command line knows of where it runs: read from the environment once, here.

use crate::client::Client;
use crate::error::{CliError, CliResult, say};
use aws::Timestamp;
use server::ClientSettings;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;

pub struct Here {
    pub data_directory: PathBuf,
    pub account: Option<String>,
    pub environment: BTreeMap<String, String>,
    /// Whether the output is a terminal that takes colours.
    pub colour: bool,
    pub terminal: bool,
}

impl Here {
    pub fn find(data_directory: Option<PathBuf>, account: Option<String>) -> CliResult<Self> {
        // What is not UTF-8 can't be handed on as text; nothing that we pass on is of that kind.
        let environment: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)))
            .collect();
        let terminal = std::io::stdout().is_terminal();
        let colour = terminal
            && !environment.contains_key("NO_COLOR")
            && environment.get("TERM").is_some_and(|term| term != "dumb");
        let data_directory = match data_directory.or_else(|| default_directory(&environment)) {
            Some(directory) => std::path::absolute(&directory).map_err(|e| CliError::Say(e.to_string()))?,
            None => return say("there is no home directory: name the data directory with --data-dir"),
        };
        Ok(Self { data_directory, account, environment, colour, terminal })
    }

    pub fn settings(&self) -> CliResult<ClientSettings> {
        Ok(ClientSettings::read(&self.data_directory)?)
    }

    /// A client of the server on this data directory, as root of the chosen account.
    pub fn client(&self) -> CliResult<Client> {
        Client::new(self.settings()?, self.account.as_deref())
    }
}

fn default_directory(environment: &BTreeMap<String, String>) -> Option<PathBuf> {
    let set = |name: &str| environment.get(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("XDG_DATA_HOME")
        .or_else(|| set("HOME").map(|home| home.join(".local/share")))
        .map(|base| base.join("sluice"))
}

/// The time, which commands show and sign with.
pub fn now() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "a command runs once, for a person, at this time")]
    let now = std::time::SystemTime::now();
    let since = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
