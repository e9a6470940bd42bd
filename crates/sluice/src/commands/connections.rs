//! `sluice connections`: what leads out of AWS, and a person's part in it: a connection is PENDING until somebody says what
//! it leads to.

use crate::client::Client;
use crate::error::{CliError, CliResult, say};
use crate::here::Here;
use crate::paint::{self, Paint, Tone};
use aws::codeconnections as cc;
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub struct Connections {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Show the connections of the account
    List(List),
    /// Say what a pending connection leads to
    Complete(Complete),
}

#[derive(Args, Default)]
struct List {
    /// Show the secrets that providers sign webhooks with, too
    #[arg(long)]
    secrets: bool,
}

#[derive(Args)]
struct Complete {
    /// The connection, by its name or ARN
    connection: String,
    /// A path of this machine, a git URL, or github.com/owner/repository; `{repository}` in it stands for the repository
    /// that a pipeline names
    #[arg(long, value_name = "PATH or URL")]
    remote: String,
    /// A file with the token that the remote asks for: `token` or `user:token`
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Make a new secret for the provider to sign webhooks with; the one before opens nothing any more
    #[arg(long)]
    new_webhook_secret: bool,
}

impl Connections {
    pub async fn run(self, here: &Here) -> CliResult<ExitCode> {
        let client = here.client()?;
        match self.command {
            None => List::default().run(here, &client).await?,
            Some(Command::List(list)) => list.run(here, &client).await?,
            Some(Command::Complete(complete)) => complete.run(&client).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

async fn all(client: &Client) -> CliResult<Vec<cc::Connection>> {
    let (mut connections, mut next_token) = (Vec::new(), None);
    loop {
        let input = cc::ListConnectionsInput { next_token, ..Default::default() };
        let page = client.call::<cc::ListConnections>(input).await?;
        connections.extend(page.connections.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(connections);
        }
    }
}

impl List {
    async fn run(self, here: &Here, client: &Client) -> CliResult<()> {
        let paint = Paint::new(here.colour);
        let connections = all(client).await?;
        if connections.is_empty() {
            return Ok(paint::line(paint.dim("no connections"))?);
        }
        for connection in connections {
            let status = connection.connection_status.unwrap_or_default();
            let tone = Tone::of(status.as_str());
            let name = connection.connection_name.unwrap_or_default();
            let arn = connection.connection_arn.unwrap_or_default();
            let status = paint.tone(tone, &format!("{} {status}", tone.sign()));
            paint::line(format!("{} {status} {}", paint.bold(&name), paint.dim(&arn)))?;
            let installation = installation(client, &arn).await?;
            if let Some(remote) = &installation.remote {
                paint::line(paint.dim(&format!("  leads to {remote}")))?;
            }
            if let Some(told) = webhook(client, &installation, self.secrets) {
                paint::line(paint.dim(&told))?;
            }
        }
        Ok(())
    }
}

async fn installation(client: &Client, arn: &str) -> CliResult<cc::GetConnectionInstallationOutput> {
    let input = cc::GetConnectionInstallationInput { connection_arn: arn.to_owned() };
    client.call::<cc::GetConnectionInstallation>(input).await
}

/// Where the provider may tell of pushes, in words.
fn webhook(
    client: &Client,
    installation: &cc::GetConnectionInstallationOutput,
    with_secret: bool,
) -> Option<String> {
    let path = installation.webhook_path.as_deref()?;
    let secret = installation.webhook_secret.as_deref().filter(|_| with_secret);
    let secret = secret.map_or(String::new(), |secret| format!(", secret {secret}"));
    Some(format!(
        "  takes webhooks (push, application/json) at http://{}{path}{secret}",
        client.settings.address
    ))
}

impl Complete {
    async fn run(self, client: &Client) -> CliResult<()> {
        let arn = chosen(&self.connection, all(client).await?)?;
        let token = self.token_file.as_deref().map(read_token).transpose()?;
        let remote = absolute(&self.remote)?;
        let input = cc::UpdateConnectionInstallationInput {
            connection_arn: arn.clone(),
            remote: remote.clone(),
            token,
            new_webhook_secret: self.new_webhook_secret.then_some(true),
        };
        let done = client.call::<cc::UpdateConnectionInstallation>(input).await?.connection;
        let done = done.unwrap_or_default();
        let status = done.connection_status.unwrap_or_default();
        let name = done.connection_name.unwrap_or_default();
        paint::line(format!("{status}: {name} leads to {}", without_secret(&remote)))?;
        if let Some(told) = webhook(client, &installation(client, &arn).await?, true) {
            paint::line(told)?;
        }
        Ok(())
    }
}

/// The ARN of the one connection that is meant; of several with its name, the one that is pending.
fn chosen(wanted: &str, connections: Vec<cc::Connection>) -> CliResult<String> {
    let is = |c: &cc::Connection| {
        c.connection_name.as_deref() == Some(wanted) || c.connection_arn.as_deref() == Some(wanted)
    };
    let (mut named, others): (Vec<_>, Vec<_>) = connections.into_iter().partition(is);
    if named.len() > 1 {
        let pending = |c: &cc::Connection| c.connection_status == Some(cc::ConnectionStatus::Pending);
        if named.iter().filter(|c| pending(c)).count() == 1 {
            named.retain(pending);
        }
    }
    let arns = |all: Vec<cc::Connection>| all.into_iter().filter_map(|c| c.connection_arn);
    match named.len() {
        1 => Ok(arns(named).next().unwrap_or_default()),
        0 => {
            let names: Vec<String> = others.into_iter().filter_map(|c| c.connection_name).collect();
            let known = if names.is_empty() { "there is none".to_owned() } else { names.join(", ") };
            say(format!("there is no connection {wanted} in this account ({known})"))
        }
        _ => {
            let arns: Vec<String> = arns(named).collect();
            say(format!("several connections are called {wanted}; name one by its ARN: {}", arns.join(", ")))
        }
    }
}

fn read_token(path: &Path) -> CliResult<String> {
    let text = std::fs::read_to_string(path);
    let text = text.map_err(|error| CliError::Say(format!("{}: {error}", path.display())))?;
    Ok(text.trim().to_owned())
}

/// A path as the server finds it too. A remote that looks like none of the others is one.
fn absolute(remote: &str) -> CliResult<String> {
    if remote.contains("://") || remote.contains('{') || !Path::new(remote).is_dir() {
        return Ok(remote.to_owned());
    }
    let path = std::path::absolute(remote).map_err(|error| CliError::Say(error.to_string()))?;
    let path = path.canonicalize().unwrap_or(path);
    match path.to_str() {
        Some(path) => Ok(path.to_owned()),
        None => say(format!("{remote} is not UTF-8")),
    }
}

fn without_secret(remote: &str) -> String {
    let Some((scheme, rest)) = remote.split_once("://") else { return remote.to_owned() };
    let end = rest.find('/').unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) if scheme.starts_with("http") => format!("{scheme}://{}", &rest[at + 1..]),
        _ => remote.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(name: &str, arn: &str, status: cc::ConnectionStatus) -> cc::Connection {
        cc::Connection {
            connection_name: Some(name.into()),
            connection_arn: Some(arn.into()),
            connection_status: Some(status),
            ..Default::default()
        }
    }

    #[track_caller]
    fn check(wanted: &str, expected: &str) {
        use cc::ConnectionStatus::{Available, Pending};
        let all = vec![
            connection("one", "arn:1", Available),
            connection("two", "arn:2", Available),
            connection("two", "arn:3", Pending),
            connection("three", "arn:4", Pending),
            connection("three", "arn:5", Pending),
        ];
        assert_eq!(chosen(wanted, all).unwrap_or_else(|error| error.to_string()), expected);
    }

    #[test]
    fn the_one_that_is_meant() {
        check("one", "arn:1");
        check("arn:2", "arn:2");
        check("two", "arn:3");
        check("three", "several connections are called three; name one by its ARN: arn:4, arn:5");
        check("no", "there is no connection no in this account (one, two, two, three, three)");
        let none = chosen("x", Vec::new()).unwrap_err().to_string();
        assert_eq!(none, "there is no connection x in this account (there is none)");
    }

    #[test]
    fn remotes_are_sent_as_the_server_finds_them() {
        let here = std::env::current_dir().unwrap();
        assert_eq!(absolute(".").unwrap(), here.canonicalize().unwrap().to_str().unwrap());
        for same in ["github.com/o/r", "https://h/r", "git@h:o/r", "/{repository}", "/no/such/folder"] {
            assert_eq!(absolute(same).unwrap(), same);
        }
        assert_eq!(without_secret("https://u:p@h/r@x"), "https://h/r@x");
        assert_eq!(without_secret("ssh://git@h/r"), "ssh://git@h/r");
    }
}
