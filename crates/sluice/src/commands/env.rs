//! `sluice env`: what a shell needs so that the unmodified aws CLI, SDKs, git and curl reach the server.

use crate::error::{CliError, CliResult};
use crate::here::Here;
use crate::paint;
use clap::Args;
use server::ClientSettings;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::process::ExitCode;

#[derive(Args)]
pub struct Env {
    /// Print `unset` lines that take it all back
    #[arg(long)]
    unset: bool,
}

/// Each client knows its bundle of certificates by a name of its own.
const CA_VARIABLES: &[&str] = &[
    "AWS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "GIT_SSL_CAINFO",
    "NODE_EXTRA_CA_CERTS",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
];
/// What would be taken instead of a profile's keys.
const KEYS: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SECURITY_TOKEN",
    "AWS_DEFAULT_PROFILE",
];
/// Hosts that are never reached through the server's proxy.
const DIRECT: &[&str] = &["127.0.0.1", "localhost", "::1"];

impl Env {
    pub fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        let account = client.account_name().to_owned();
        let folder = here.data_directory.join("client");
        let files = write_profiles(&folder, &client.settings);
        files.map_err(|e| CliError::Say(format!("{}: {e}", folder.display())))?;
        let variables = variables(&client.settings, &account, &folder, &here.environment);
        for name in KEYS {
            paint::line(format!("unset {name}"))?;
        }
        for (name, value) in variables {
            let line = if self.unset {
                format!("unset {name}")
            } else {
                format!("export {name}={}", quoted(&value))
            };
            paint::line(line)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn variables(
    settings: &ClientSettings,
    account: &str,
    folder: &Path,
    environment: &BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut set = |name: &str, value: String| all.push((name.to_owned(), value));
    let url = settings.url();
    set("AWS_ENDPOINT_URL", url.clone());
    // Not its keys: variables with keys would win over a profile that is chosen for one command, `AWS_PROFILE=qa ./deploy.sh`.
    set("AWS_PROFILE", account.to_owned());
    set("AWS_DEFAULT_REGION", settings.region.to_string());
    set("AWS_REGION", settings.region.to_string());
    set("AWS_CONFIG_FILE", folder.join("config").display().to_string());
    set("AWS_SHARED_CREDENTIALS_FILE", folder.join("credentials").display().to_string());
    set("AWS_EC2_METADATA_DISABLED", "true".into());
    set("AWS_PAGER", String::new());
    set("HTTPS_PROXY", url.clone());
    let direct = direct_hosts(environment.get("NO_PROXY").map_or("", String::as_str));
    set("NO_PROXY", direct.clone());
    set("no_proxy", direct);
    for name in CA_VARIABLES {
        set(name, settings.ca_bundle.display().to_string());
    }
    set("SLUICE_ACCOUNT", account.to_owned());
    let pairs = git_settings(settings);
    set("GIT_CONFIG_COUNT", pairs.len().to_string());
    for (index, (key, value)) in pairs.into_iter().enumerate() {
        set(&format!("GIT_CONFIG_KEY_{index}"), key);
        set(&format!("GIT_CONFIG_VALUE_{index}"), value);
    }
    all
}

/// Git asks the aws CLI for credentials, and reaches the repositories' host through the server; both for that host only.
fn git_settings(settings: &ClientSettings) -> Vec<(String, String)> {
    let host = format!("https://git-codecommit.{}.amazonaws.com", settings.region);
    let bundle = settings.ca_bundle.display().to_string();
    [
        // Helpers that the user has for all hosts would be asked first, and would remember what is good for minutes.
        (format!("credential.{host}.helper"), String::new()),
        (format!("credential.{host}.helper"), "!aws codecommit credential-helper $@".to_owned()),
        (format!("credential.{host}.UseHttpPath"), "true".to_owned()),
        (format!("http.{host}.proxy"), settings.url()),
        (format!("http.{host}.sslCAInfo"), bundle),
    ]
    .into()
}

fn direct_hosts(set: &str) -> String {
    let mut hosts: Vec<&str> = set.split(',').map(str::trim).filter(|host| !host.is_empty()).collect();
    for host in DIRECT {
        if !hosts.contains(host) {
            hosts.push(host);
        }
    }
    hosts.join(",")
}

/// For `sh`: nothing inside single quotes means anything.
fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

/// A profile for each account, beside the variables that speak for the chosen one.
fn write_profiles(folder: &Path, settings: &ClientSettings) -> io::Result<()> {
    let (mut config, mut credentials) = (String::new(), String::new());
    for (index, account) in settings.accounts.iter().enumerate() {
        let mut names = vec![account.name.as_str()];
        if index == 0 && account.name != "default" {
            names.insert(0, "default");
        }
        for name in names {
            let section = if name == "default" { name.to_owned() } else { format!("profile {name}") };
            let bundle = settings.ca_bundle.display();
            // Writing to a string can't fail.
            let _ = write!(
                config,
                "[{section}]\nregion = {}\nendpoint_url = {}\nca_bundle = {bundle}\noutput = json\n\n",
                settings.region,
                settings.url()
            );
            let _ = write!(
                credentials,
                "[{name}]\naws_access_key_id = {}\naws_secret_access_key = {}\n\n",
                account.access_key_id, account.secret_access_key
            );
        }
    }
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    write_private(&folder.join("config"), &config)?;
    write_private(&folder.join("credentials"), &credentials)
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let fresh = path.with_extension("new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh)?;
    file.write_all(text.as_bytes())?;
    fs::rename(&fresh, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> ClientSettings {
        serde_json::from_value(serde_json::json!({
            "address": "127.0.0.1:4566", "region": "us-east-1", "ca_certificate": "/d/authority.pem",
            "ca_bundle": "/d/it's/ca-bundle.pem", "console_token": "t", "process": 1,
            "accounts": [
                {"name": "tools", "id": "111111111111", "access_key_id": "AKIATOOLS", "secret_access_key": "s/1+"},
                {"name": "qa", "id": "222222222222", "access_key_id": "AKIAQA", "secret_access_key": "s2"},
            ],
        }))
        .expect("the settings are complete")
    }

    fn value(account: &str, name: &str, environment: &[(&str, &str)]) -> Option<String> {
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let all = variables(&settings(), account, Path::new("/d/client"), &environment);
        all.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    #[test]
    fn the_account_has_its_own_profile() {
        assert_eq!(value("tools", "AWS_PROFILE", &[]).as_deref(), Some("tools"));
        assert_eq!(value("qa", "AWS_PROFILE", &[]).as_deref(), Some("qa"));
        assert_eq!(value("qa", "AWS_ACCESS_KEY_ID", &[]), None);
        assert_eq!(value("qa", "AWS_ENDPOINT_URL", &[]).as_deref(), Some("http://127.0.0.1:4566"));
    }

    #[test]
    fn hosts_that_were_direct_stay_so() {
        for (set, expected) in [
            ("", "127.0.0.1,localhost,::1"),
            ("corp.example, localhost", "corp.example,localhost,127.0.0.1,::1"),
        ] {
            assert_eq!(value("qa", "NO_PROXY", &[("NO_PROXY", set)]).as_deref(), Some(expected));
        }
    }

    #[test]
    fn values_survive_the_shell() {
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
    }

    #[test]
    fn git_settings_are_numbered() {
        assert_eq!(value("qa", "GIT_CONFIG_COUNT", &[]).as_deref(), Some("5"));
        assert_eq!(
            value("qa", "GIT_CONFIG_VALUE_1", &[]).as_deref(),
            Some("!aws codecommit credential-helper $@")
        );
        assert!(value("qa", "GIT_CONFIG_KEY_4", &[]).is_some());
        assert!(value("qa", "GIT_CONFIG_KEY_5", &[]).is_none());
    }
}
