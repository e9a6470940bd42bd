//! What a buildspec says.

use std::fmt;

use indexmap::IndexMap;

use super::parse;
use crate::spanned::DocumentError;

/// A buildspec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buildspec {
    pub version: Version,
    /// The user who runs the commands of phases that name no other.
    pub run_as: Option<String>,
    pub environment: Environment,
    pub proxy: Proxy,
    pub phases: Phases,
    pub reports: Vec<Report>,
    pub artifacts: Option<Artifacts>,
    pub cache: Option<Cache>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Every command has a shell of its own.
    V0_1,
    /// The commands share the environment and the directory of those before.
    V0_2,
}

/// `env`
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    pub shell: Option<Shell>,
    pub variables: IndexMap<String, String>,
    /// Variable to parameter name.
    pub parameter_store: IndexMap<String, String>,
    pub secrets_manager: IndexMap<String, SecretReference>,
    pub exported_variables: Vec<String>,
    pub git_credential_helper: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Sh,
    PowerShell,
    Cmd,
}

/// `secret-id:json-key:version-stage:version-id`, where an empty part is an absent one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretReference {
    /// A name or an ARN.
    pub secret_id: String,
    pub json_key: Option<String>,
    pub version_stage: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Proxy {
    pub upload_artifacts: bool,
    pub logs: bool,
}

/// The phases, in the order in which they run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phases {
    pub install: Option<Phase>,
    pub pre_build: Option<Phase>,
    pub build: Option<Phase>,
    pub post_build: Option<Phase>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhaseName {
    Install,
    PreBuild,
    Build,
    PostBuild,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phase {
    pub run_as: Option<String>,
    pub on_failure: Option<OnFailure>,
    /// Runtime to version; only `install` has them.
    pub runtime_versions: IndexMap<String, String>,
    pub commands: Vec<String>,
    /// Run even if a command fails.
    pub finally: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnFailure {
    Abort,
    Continue,
    Retry {
        count: u8,
        /// A regular expression for the message of the failure; absent, any message.
        pattern: Option<String>,
    },
}

/// One report group of `reports`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// A name or an ARN, which may hold variables.
    pub group: String,
    pub files: Vec<String>,
    pub base_directory: Option<String>,
    pub discard_paths: bool,
    /// Upper case: `JUNITXML`.
    pub file_format: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Artifacts {
    pub files: Vec<String>,
    /// In the language of the shell: may hold variables and commands.
    pub name: Option<String>,
    pub discard_paths: bool,
    pub base_directory: Option<String>,
    pub exclude_paths: Vec<String>,
    pub enable_symlinks: bool,
    pub s3_prefix: Option<String>,
    /// By artifact identifier; these have no secondary artifacts themselves.
    pub secondary: IndexMap<String, Artifacts>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cache {
    pub paths: Vec<String>,
    /// In the language of the shell.
    pub key: Option<String>,
    pub fallback_keys: Vec<String>,
    /// Absent: restore and save.
    pub action: Option<CacheAction>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CacheAction {
    Restore,
    Save,
}

impl Buildspec {
    /// Reads YAML or JSON. The error's `message` is what a phase context of CodeBuild shows, with the line in it.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        parse::parse(text)
    }
}

impl Phases {
    pub fn get(&self, name: PhaseName) -> Option<&Phase> {
        match name {
            PhaseName::Install => self.install.as_ref(),
            PhaseName::PreBuild => self.pre_build.as_ref(),
            PhaseName::Build => self.build.as_ref(),
            PhaseName::PostBuild => self.post_build.as_ref(),
        }
    }

    pub(super) fn slot(&mut self, name: PhaseName) -> &mut Option<Phase> {
        match name {
            PhaseName::Install => &mut self.install,
            PhaseName::PreBuild => &mut self.pre_build,
            PhaseName::Build => &mut self.build,
            PhaseName::PostBuild => &mut self.post_build,
        }
    }
}

impl PhaseName {
    pub const ALL: [PhaseName; 4] =
        [PhaseName::Install, PhaseName::PreBuild, PhaseName::Build, PhaseName::PostBuild];

    /// As a buildspec has it.
    pub fn key(self) -> &'static str {
        match self {
            PhaseName::Install => "install",
            PhaseName::PreBuild => "pre_build",
            PhaseName::Build => "build",
            PhaseName::PostBuild => "post_build",
        }
    }

    /// As the API has it: `PRE_BUILD`.
    pub fn api_name(self) -> &'static str {
        match self {
            PhaseName::Install => "INSTALL",
            PhaseName::PreBuild => "PRE_BUILD",
            PhaseName::Build => "BUILD",
            PhaseName::PostBuild => "POST_BUILD",
        }
    }
}

impl SecretReference {
    /// `None` if there is no secret id, or more parts than four.
    pub fn parse(text: &str) -> Option<Self> {
        // arn:aws:secretsmanager:region:account:secret:name has six colons of its own.
        let own_colons = if text.starts_with("arn:") { 6 } else { 0 };
        let end = text.match_indices(':').nth(own_colons).map_or(text.len(), |(at, _)| at);
        let (secret_id, rest) = text.split_at(end);
        let mut parts =
            rest.split(':').skip(1).map(|part| Some(part.to_owned()).filter(|part| !part.is_empty()));
        let reference = Self {
            secret_id: secret_id.to_owned(),
            json_key: parts.next().flatten(),
            version_stage: parts.next().flatten(),
            version_id: parts.next().flatten(),
        };
        (!reference.secret_id.is_empty() && parts.next().is_none()).then_some(reference)
    }
}

impl Shell {
    pub fn name(self) -> &'static str {
        match self {
            Shell::Bash => "bash",
            Shell::Sh => "/bin/sh",
            Shell::PowerShell => "powershell.exe",
            Shell::Cmd => "cmd.exe",
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Version::V0_1 => "0.1",
            Version::V0_2 => "0.2",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_secret(text: &str, expected: Option<[&str; 4]>) {
        let found = SecretReference::parse(text).map(|secret| {
            [
                secret.secret_id,
                secret.json_key.unwrap_or_default(),
                secret.version_stage.unwrap_or_default(),
                secret.version_id.unwrap_or_default(),
            ]
        });
        assert_eq!(found, expected.map(|parts| parts.map(str::to_owned)), "{text}");
    }

    #[test]
    fn secret_references_are_taken_apart() {
        const ARN: &str = "arn:aws:secretsmanager:us-east-1:111111111111:secret:db-AbCdEf";
        check_secret("db", Some(["db", "", "", ""]));
        check_secret("db:password", Some(["db", "password", "", ""]));
        check_secret("db:password:AWSPREVIOUS", Some(["db", "password", "AWSPREVIOUS", ""]));
        check_secret("db:password::v1", Some(["db", "password", "", "v1"]));
        check_secret("db:::v1", Some(["db", "", "", "v1"]));
        check_secret("path/to/db:key", Some(["path/to/db", "key", "", ""]));
        check_secret(ARN, Some([ARN, "", "", ""]));
        check_secret(&format!("{ARN}:key:stage"), Some([ARN, "key", "stage", ""]));
        check_secret("", None);
        check_secret(":key", None);
        check_secret("db:a:b:c:d", None);
    }
}
