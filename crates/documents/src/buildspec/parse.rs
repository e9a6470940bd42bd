//! From text to a buildspec, refusing by name whatever is not known or not served.

use regex::Regex;

use super::model::{
    Artifacts, Buildspec, Cache, CacheAction, Environment, OnFailure, Phase, PhaseName, Phases, Proxy,
    Report, SecretReference, Shell, Version,
};
use super::path_glob::PathGlob;
use super::section::{Parsed, Section, error};
use super::{
    DEFAULT_RETRIES, MAXIMUM_FALLBACK_KEYS, MAXIMUM_IDENTIFIER, MAXIMUM_REPORT_GROUPS, MAXIMUM_RETRIES,
};
use crate::spanned::{self, Dialect, DocumentError, Node, Span, Value};

const TOP_LEVEL: [&str; 8] = ["version", "run-as", "env", "proxy", "phases", "reports", "artifacts", "cache"];
const REPORT_FORMATS: [&str; 10] = [
    "CUCUMBERJSON",
    "JUNITXML",
    "NUNITXML",
    "NUNIT3XML",
    "TESTNGXML",
    "VISUALSTUDIOTRX",
    "CLOVERXML",
    "COBERTURAXML",
    "JACOCOXML",
    "SIMPLECOV",
];

pub(super) fn parse(text: &str) -> Parsed<Buildspec> {
    if text.trim().is_empty() {
        return Err(DocumentError::new(Span::NOWHERE, "the buildspec is empty"));
    }
    let root = spanned::parse(text, Dialect::Plain).map_err(with_line)?;
    let Some(top) = Section::of("", &root)? else {
        return Err(DocumentError::new(Span::NOWHERE, "the buildspec is empty"));
    };
    check_top_level(&top)?;
    Ok(Buildspec {
        version: parse_version(&top)?,
        run_as: top.text("run-as")?,
        environment: parse_environment(&top)?,
        proxy: parse_proxy(&top)?,
        phases: parse_phases(&top)?,
        reports: parse_reports(&top)?,
        artifacts: top.section("artifacts")?.map(|section| parse_artifacts(&section, true)).transpose()?,
        cache: top.section("cache")?.map(|section| parse_cache(&section)).transpose()?,
    })
}

/// A syntax error as CodeBuild words it: what, and the line.
fn with_line(syntax: DocumentError) -> DocumentError {
    let message = error(syntax.span, &syntax.message).message;
    DocumentError { message, ..syntax }
}

fn check_top_level(top: &Section<'_>) -> Parsed<()> {
    for (key, entry) in top.entries() {
        if key == "batch" {
            return Err(error(entry.key_span, "batch builds are not served: remove 'batch'"));
        }
        // The customary place for anchors.
        let is_extension = key.starts_with("x-") || key.starts_with('.');
        if !is_extension && !TOP_LEVEL.contains(&key) {
            let expecting = TOP_LEVEL.join(",");
            let message = format!("Unknown key '{key}' in the buildspec. Expecting: {expecting}");
            return Err(hinted(error(entry.key_span, message), key));
        }
    }
    Ok(())
}

/// A phase at the top level is nearly always one that has lost its indentation.
fn hinted(error: DocumentError, key: &str) -> DocumentError {
    if PhaseName::ALL.iter().any(|phase| phase.key() == key) {
        error.hint(format!("'{key}' belongs below 'phases'; is it indented?"))
    } else {
        error
    }
}

fn parse_version(top: &Section<'_>) -> Parsed<Version> {
    let Some(text) = top.text("version")? else {
        return Err(DocumentError::new(Span::NOWHERE, "Missing required key 'version'. Expecting: 0.1,0.2"));
    };
    match text.trim() {
        "0.1" => Ok(Version::V0_1),
        "0.2" => Ok(Version::V0_2),
        other => {
            let span = top.get("version").map_or(Span::NOWHERE, |node| node.span);
            Err(error(span, format!("Invalid buildspec version: {other}. Expecting: 0.1,0.2")))
        }
    }
}

fn parse_environment(top: &Section<'_>) -> Parsed<Environment> {
    let Some(env) = top.section("env")? else { return Ok(Environment::default()) };
    env.only(&[
        "shell",
        "variables",
        "parameter-store",
        "secrets-manager",
        "exported-variables",
        "git-credential-helper",
    ])?;
    let mut environment = Environment {
        shell: parse_shell(&env)?,
        variables: env.text_map("variables")?,
        parameter_store: env.text_map("parameter-store")?,
        exported_variables: parse_exported(&env)?,
        git_credential_helper: env.flag("git-credential-helper")?,
        ..Environment::default()
    };
    for (variable, text) in env.text_map("secrets-manager")? {
        let Some(reference) = SecretReference::parse(&text) else {
            let span = env.get("secrets-manager").and_then(|node| node.get(&variable)).map(|node| node.span);
            let message = format!(
                "Invalid secrets-manager reference '{text}' of {variable}. \
                 Expecting: secret-id:json-key:version-stage:version-id"
            );
            return Err(error(span.unwrap_or_default(), message));
        };
        environment.secrets_manager.insert(variable, reference);
    }
    Ok(environment)
}

/// Names of variables, and nothing else: whoever reads their values goes by these names.
fn parse_exported(env: &Section<'_>) -> Parsed<Vec<String>> {
    let names = env.texts("exported-variables")?;
    if let Some(name) = names.iter().find(|name| !is_variable(name)) {
        let span = env.get("exported-variables").map_or(Span::NOWHERE, |node| node.span);
        let expecting = "letters, digits and underscores, of which the first is no digit";
        return Err(error(
            span,
            format!("Invalid name '{name}' in env/exported-variables. Expecting: {expecting}"),
        ));
    }
    Ok(names)
}

fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn parse_shell(env: &Section<'_>) -> Parsed<Option<Shell>> {
    let Some(name) = env.text("shell")? else { return Ok(None) };
    match name.as_str() {
        "bash" | "/bin/bash" => Ok(Some(Shell::Bash)),
        "sh" | "/bin/sh" => Ok(Some(Shell::Sh)),
        "powershell.exe" => Ok(Some(Shell::PowerShell)),
        "cmd.exe" => Ok(Some(Shell::Cmd)),
        _ => {
            let span = env.get("shell").map_or(Span::NOWHERE, |node| node.span);
            let expecting = "bash,/bin/sh,powershell.exe,cmd.exe";
            Err(error(span, format!("Invalid shell: {name}. Expecting: {expecting}")))
        }
    }
}

fn parse_proxy(top: &Section<'_>) -> Parsed<Proxy> {
    let Some(proxy) = top.section("proxy")? else { return Ok(Proxy::default()) };
    proxy.only(&["upload-artifacts", "logs"])?;
    Ok(Proxy { upload_artifacts: proxy.flag("upload-artifacts")?, logs: proxy.flag("logs")? })
}

fn parse_phases(top: &Section<'_>) -> Parsed<Phases> {
    let Some(section) = top.section("phases")? else {
        return Err(DocumentError::new(
            Span::NOWHERE,
            "Missing required key 'phases': the buildspec says nothing to run",
        ));
    };
    let mut phases = Phases::default();
    for (key, entry) in section.entries() {
        let Some(name) = PhaseName::ALL.into_iter().find(|name| name.key() == key) else {
            let expecting = PhaseName::ALL.map(PhaseName::key).join(",");
            return Err(error(
                entry.key_span,
                format!("Invalid buildspec phase name: {key}. Expecting: {expecting}"),
            ));
        };
        let phase = match Section::of(section.path(key), &entry.node)? {
            None => Phase::default(),
            Some(section) => parse_phase(name, &section)?,
        };
        *phases.slot(name) = Some(phase);
    }
    Ok(phases)
}

fn parse_phase(name: PhaseName, section: &Section<'_>) -> Parsed<Phase> {
    match name {
        PhaseName::Install => {
            section.only(&["run-as", "on-failure", "runtime-versions", "commands", "finally"])?;
        }
        PhaseName::PreBuild | PhaseName::Build | PhaseName::PostBuild => {
            section.only(&["run-as", "on-failure", "commands", "finally"])?;
        }
    }
    let runtime_versions = section.text_map("runtime-versions")?;
    if let Some(node) = section.get("runtime-versions")
        && runtime_versions.is_empty()
    {
        return Err(error(node.span, "This build image requires selecting at least one runtime version."));
    }
    Ok(Phase {
        run_as: section.text("run-as")?,
        on_failure: parse_on_failure(section)?,
        runtime_versions,
        commands: parse_commands(section, "commands", "Commands")?,
        finally: parse_commands(section, "finally", "Finally")?,
    })
}

fn parse_on_failure(section: &Section<'_>) -> Parsed<Option<OnFailure>> {
    let Some(text) = section.text("on-failure")? else { return Ok(None) };
    let on_failure = match text.to_ascii_uppercase().as_str() {
        "ABORT" => Some(OnFailure::Abort),
        "CONTINUE" => Some(OnFailure::Continue),
        "RETRY" => Some(OnFailure::Retry { count: DEFAULT_RETRIES, pattern: None }),
        upper if upper.starts_with("RETRY-") => parse_retry(&text["RETRY-".len()..]),
        _ => None,
    };
    if on_failure.is_none() {
        let span = section.get("on-failure").map_or(Span::NOWHERE, |node| node.span);
        let expecting = "ABORT,CONTINUE,RETRY,RETRY-count,RETRY-regex,RETRY-count-regex";
        return Err(error(span, format!("Invalid on-failure: {text}. Expecting: {expecting}")));
    }
    Ok(on_failure)
}

/// `count`, `regex` or `count-regex`.
fn parse_retry(text: &str) -> Option<OnFailure> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (count, pattern) = match (text[..digits].parse::<u8>(), &text[digits..]) {
        (Ok(count), "") => (count, None),
        (Ok(count), rest) if rest.starts_with('-') => (count, Some(&rest[1..])),
        (Err(_), _) if digits > 0 => return None,
        _ => (DEFAULT_RETRIES, Some(text)),
    };
    let pattern = pattern.map(str::to_owned);
    let is_good = pattern.as_ref().is_none_or(|pattern| !pattern.is_empty() && Regex::new(pattern).is_ok());
    (count <= MAXIMUM_RETRIES && is_good).then_some(OnFailure::Retry { count, pattern })
}

fn parse_commands(section: &Section<'_>, key: &str, title: &str) -> Parsed<Vec<String>> {
    let Some(node) = section.get(key) else { return Ok(Vec::new()) };
    match &node.value {
        Value::Null => Ok(Vec::new()),
        Value::Sequence(items) => {
            items.iter().enumerate().map(|(at, item)| command(&format!("{title}[{at}]"), item)).collect()
        }
        _ => Ok(vec![command(title, node)?]),
    }
}

/// A command with `: ` in it that is not quoted is a mapping, which is the most frequent mistake of all.
fn command(name: &str, node: &Node) -> Parsed<String> {
    if let Some(text) = node.scalar_text() {
        return Ok(text.into_owned());
    }
    let line = node.span.line;
    let what = match &node.value {
        Value::Mapping(_) => "subkeys".to_owned(),
        _ => node.kind().to_owned(),
    };
    let message = format!(
        "Expected {name} to be of string type: found {what} instead at line {line}, \
         value of the key tag on line {} might be empty",
        line.saturating_sub(1)
    );
    let error = DocumentError::new(node.span, message);
    Err(match &node.value {
        Value::Mapping(_) => error.hint("a command that holds ': ' must be in quotes"),
        _ => error,
    })
}

fn parse_reports(top: &Section<'_>) -> Parsed<Vec<Report>> {
    let Some(section) = top.section("reports")? else { return Ok(Vec::new()) };
    let mut reports = Vec::new();
    for (group, entry) in section.entries() {
        if reports.len() == MAXIMUM_REPORT_GROUPS {
            let message = format!("A project can have at most {MAXIMUM_REPORT_GROUPS} report groups");
            return Err(error(entry.key_span, message));
        }
        let Some(report) = Section::of(section.path(group), &entry.node)? else {
            return Err(missing_files(entry.key_span, &section.path(group)));
        };
        reports.push(parse_report(group, &report, entry.key_span)?);
    }
    Ok(reports)
}

fn parse_report(group: &str, report: &Section<'_>, span: Span) -> Parsed<Report> {
    report.only(&["files", "file-format", "base-directory", "discard-paths"])?;
    let files = report.texts("files")?;
    if files.is_empty() {
        return Err(missing_files(span, &report.name));
    }
    let file_format =
        report.text("file-format")?.map_or("JUNITXML".to_owned(), |name| name.to_ascii_uppercase());
    if !REPORT_FORMATS.contains(&file_format.as_str()) {
        let span = report.get("file-format").map_or(span, |node| node.span);
        let expecting = REPORT_FORMATS.join(",");
        return Err(error(span, format!("Invalid file-format: {file_format}. Expecting: {expecting}")));
    }
    Ok(Report {
        group: group.to_owned(),
        files,
        base_directory: report.text("base-directory")?,
        discard_paths: report.flag("discard-paths")?,
        file_format,
    })
}

fn missing_files(span: Span, place: &str) -> DocumentError {
    error(span, format!("Missing required key 'files' in {place}"))
}

fn parse_artifacts(section: &Section<'_>, is_primary: bool) -> Parsed<Artifacts> {
    const KNOWN: [&str; 8] = [
        "files",
        "name",
        "discard-paths",
        "base-directory",
        "exclude-paths",
        "enable-symlinks",
        "s3-prefix",
        "secondary-artifacts",
    ];
    section.only(if is_primary { &KNOWN } else { &KNOWN[..7] })?;
    let mut artifacts = Artifacts {
        files: section.texts("files")?,
        name: section.text("name")?,
        discard_paths: section.flag("discard-paths")?,
        base_directory: section.text("base-directory")?,
        exclude_paths: section.texts("exclude-paths")?,
        enable_symlinks: section.flag("enable-symlinks")?,
        s3_prefix: section.text("s3-prefix")?,
        ..Artifacts::default()
    };
    check_globs(section, "files", &artifacts.files)?;
    check_globs(section, "exclude-paths", &artifacts.exclude_paths)?;
    if let Some(secondary) = section.section("secondary-artifacts")? {
        for (identifier, entry) in secondary.entries() {
            let Some(one) = Section::of(secondary.path(identifier), &entry.node)? else {
                return Err(missing_files(entry.key_span, &secondary.path(identifier)));
            };
            if !is_identifier(identifier) {
                let expecting = "letters, digits, underscores and hyphens";
                let message = format!("Invalid artifact identifier '{identifier}'. Expecting: {expecting}");
                return Err(error(entry.key_span, message));
            }
            artifacts.secondary.insert(identifier.to_owned(), parse_artifacts(&one, false)?);
        }
    }
    // The reference requires files beside secondary artifacts, but builds that have only those are everywhere.
    if artifacts.files.is_empty() && artifacts.secondary.is_empty() {
        let span = section.entries().next().map_or(Span::NOWHERE, |(_, entry)| entry.key_span);
        return Err(missing_files(span, &section.name));
    }
    Ok(artifacts)
}

/// As artifacts are called in projects and pipelines.
fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAXIMUM_IDENTIFIER
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

fn check_globs(section: &Section<'_>, key: &str, globs: &[String]) -> Parsed<()> {
    let span = section.get(key).map_or(Span::NOWHERE, |node| node.span);
    globs.iter().try_for_each(|glob| match PathGlob::new(glob) {
        Ok(_) => Ok(()),
        Err(problem) => Err(error(span, problem)),
    })
}

fn parse_cache(section: &Section<'_>) -> Parsed<Cache> {
    section.only(&["paths", "key", "fallback-keys", "action"])?;
    let fallback_keys = section.texts("fallback-keys")?;
    if fallback_keys.len() > MAXIMUM_FALLBACK_KEYS {
        let span = section.get("fallback-keys").map_or(Span::NOWHERE, |node| node.span);
        return Err(error(span, format!("A cache can have at most {MAXIMUM_FALLBACK_KEYS} fallback-keys")));
    }
    let action = match section.text("action")?.as_deref() {
        None => None,
        Some("restore") => Some(CacheAction::Restore),
        Some("save") => Some(CacheAction::Save),
        Some(other) => {
            let span = section.get("action").map_or(Span::NOWHERE, |node| node.span);
            return Err(error(span, format!("Invalid cache action: {other}. Expecting: restore,save")));
        }
    };
    let paths = section.texts("paths")?;
    check_globs(section, "paths", &paths)?;
    Ok(Cache { paths, key: section.text("key")?, fallback_keys, action })
}

#[cfg(test)]
mod tests;
