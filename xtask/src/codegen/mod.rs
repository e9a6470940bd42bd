//! `cargo xtask codegen`: Rust types, schemas and errors from the service models of botocore.
//!
//! The stages, each a file: the allow-list of operations (`allow`), a service's model as it is (`model`), what is
//! generated of it and under which names (`plan`, `naming`), and the text (`emit_types`, `emit_schema`,
//! `emit_service`). Nothing of a model's documentation is copied.

mod allow;
mod emit_schema;
mod emit_service;
mod emit_types;
mod model;
mod naming;
mod plan;

use model::Model;
use plan::Plan;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The version whose models the checked-in code is made of.
const BOTOCORE_VERSION: &str = "1.44.5";

const ALLOW_LIST: &str = "crates/aws/operations.txt";
/// Operations in the models' own format, by service.
const PRIVATE: &str = "crates/aws/private-operations.json";
const TARGET: &str = "crates/aws/src/generated";

/// The chore; the text that is returned is its report.
pub fn run(arguments: &[String]) -> Result<String, String> {
    let (check, models) = parse(arguments)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask is not in a workspace")?;
    let models = models.map_or_else(find_models, Ok)?;
    let mut report = version_warning(&models);
    let allow_list = read(&root.join(ALLOW_LIST))?;
    let files = generate(&models, &allow::parse(&allow_list)?, root)?;
    let folder = root.join(TARGET);
    let stale = stale_files(&folder, &files)?;
    if check {
        if stale.is_empty() {
            return Ok(format!("{report}{} files are as generated", files.len()));
        }
        return Err(format!("{report}not as generated (run `cargo xtask codegen`): {}", stale.join(", ")));
    }
    for name in &stale {
        let path = folder.join(name);
        match files.get(name) {
            Some(text) => write(&path, text)?,
            None => fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?,
        }
    }
    let _ = write!(report, "{} of {} files written", stale.len(), files.len());
    Ok(report)
}

fn parse(arguments: &[String]) -> Result<(bool, Option<PathBuf>), String> {
    let (mut check, mut models) = (false, None);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--models" => models = Some(PathBuf::from(rest.next().ok_or("--models wants a folder")?)),
            other => return Err(format!("codegen does not know {other:?}")),
        }
    }
    Ok((check, models))
}

#[expect(clippy::disallowed_methods, reason = "a chore reads its environment and starts tools")]
fn find_models() -> Result<PathBuf, String> {
    if let Ok(folder) = std::env::var("SLUICE_BOTOCORE_DATA") {
        return Ok(folder.into());
    }
    let program = "import botocore,os;print(os.path.join(os.path.dirname(botocore.__file__),'data'))";
    let output =
        Command::new("python3").args(["-c", program]).output().map_err(|e| format!("python3: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    if output.status.success() {
        Ok(text.trim().into())
    } else {
        Err(format!("no botocore: pip install botocore=={BOTOCORE_VERSION}, or give --models DIR"))
    }
}

/// Empty if the models are those of [`BOTOCORE_VERSION`].
fn version_warning(models: &Path) -> String {
    let init = models.parent().map(|p| p.join("__init__.py"));
    let text = init.and_then(|p| fs::read_to_string(p).ok()).unwrap_or_default();
    let found =
        text.lines().find_map(|l| l.strip_prefix("__version__ = ")).map(|v| v.trim_matches(['\'', '"']));
    match found {
        Some(BOTOCORE_VERSION) => String::new(),
        Some(other) => {
            format!("warning: models of botocore {other}; the code is made of those of {BOTOCORE_VERSION}\n")
        }
        None => format!(
            "warning: models of an unknown version; the code is made of botocore {BOTOCORE_VERSION}\n"
        ),
    }
}

/// All files by name, formatted.
fn generate(
    models: &Path,
    allowed: &BTreeMap<String, Vec<String>>,
    root: &Path,
) -> Result<BTreeMap<String, String>, String> {
    let mut files = BTreeMap::new();
    let private = read(&root.join(PRIVATE))?;
    let private: Value = serde_json::from_str(&private).map_err(|e| format!("{PRIVATE}: {e}"))?;
    for (service, operations) in allowed {
        let text = with_private(service, &model_text(models, service)?, &private)?;
        let model = Model::parse(service, &text)?;
        let plan = Plan::new(&model, operations)?;
        files.insert(format!("{}.rs", module(service)), rustfmt(&service_module(&plan), root)?);
    }
    files.insert("mod.rs".to_owned(), rustfmt(&root_module(allowed.keys()), root)?);
    Ok(files)
}

/// The module of a service: `codestar-connections` is `codestar_connections`.
fn module(service: &str) -> String {
    service.replace('-', "_")
}

/// A model with the operations that AWS's own console calls and no public model has.
fn with_private(service: &str, model: &str, private: &Value) -> Result<String, String> {
    let Some(Value::Object(more)) = private.get(service) else { return Ok(model.to_owned()) };
    let mut model: Value = serde_json::from_str(model).map_err(|e| format!("{service}: {e}"))?;
    for (section, entries) in more {
        for (name, entry) in entries.as_object().into_iter().flatten() {
            if !model[section][name].is_null() {
                return Err(format!("{PRIVATE}: the model of {service} has {name} in {section} itself"));
            }
            model[section][name] = entry.clone();
        }
    }
    Ok(model.to_string())
}

fn service_module(plan: &Plan) -> String {
    let mut text = format!(
        "//! {}: written by `cargo xtask codegen` from botocore's model; edits are lost.\n\n",
        plan.model.metadata.service_id
    );
    emit_service::emit(plan, &mut text);
    emit_types::emit(plan, &mut text);
    emit_schema::emit(plan, &mut text);
    text
}

fn root_module<'a>(services: impl Iterator<Item = &'a String> + Clone) -> String {
    let mut text = "//! The services: written by `cargo xtask codegen`; edits are lost.\n\n".to_owned();
    for service in services.clone() {
        let _ = writeln!(text, "pub mod {};", module(service));
    }
    text.push_str("\n/// Every service of which operations are generated.\npub static SERVICES: &[&crate::ServiceInfo] = &[\n");
    for service in services {
        let _ = writeln!(text, "    &{}::SERVICE,", module(service));
    }
    text.push_str("];\n");
    text
}

/// The JSON of a service's newest model, from `service-2.json` or its gzip.
fn model_text(models: &Path, service: &str) -> Result<String, String> {
    let folder = models.join(service);
    let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let newest = entries.filter_map(Result::ok).map(|e| e.path()).filter(|p| p.is_dir()).max();
    let newest = newest.ok_or_else(|| format!("{} has no version", folder.display()))?;
    let plain = newest.join("service-2.json");
    if plain.exists() {
        return read(&plain);
    }
    let packed = newest.join("service-2.json.gz");
    let bytes = fs::read(&packed).map_err(|e| format!("{}: {e}", packed.display()))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(&bytes[..])
        .read_to_string(&mut text)
        .map_err(|e| format!("{}: {e}", packed.display()))?;
    Ok(text)
}

#[expect(clippy::disallowed_methods, reason = "a chore starts tools")]
fn rustfmt(text: &str, root: &Path) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("rustfmt: {e}"))?;
    // rustfmt reads all of its input before it writes, so that writing first can't block on a full pipe.
    let mut input = child.stdin.take().ok_or("rustfmt has no input")?;
    input.write_all(text.as_bytes()).map_err(|e| format!("rustfmt: {e}"))?;
    drop(input);
    let output = child.wait_with_output().map_err(|e| format!("rustfmt: {e}"))?;
    if !output.status.success() {
        return Err("rustfmt does not accept what was generated".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|e| format!("rustfmt: {e}"))
}

/// Names of files that differ from what is to be there, or are not to be there.
fn stale_files(folder: &Path, files: &BTreeMap<String, String>) -> Result<Vec<String>, String> {
    let mut stale: Vec<String> = files
        .iter()
        .filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text))
        .map(|(name, _)| name.clone())
        .collect();
    if folder.exists() {
        let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let names = entries.filter_map(Result::ok).map(|e| e.file_name().to_string_lossy().into_owned());
        stale.extend(names.filter(|name| !files.contains_key(name)));
    }
    Ok(stale)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

#[expect(clippy::disallowed_methods, reason = "a chore writes into the repository")]
fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().ok_or("a file has a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|e| format!("{}: {e}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn arguments() {
        assert_eq!(parse(&words("")), Ok((false, None)));
        assert_eq!(parse(&words("--models data --check")), Ok((true, Some("data".into()))));
        assert_eq!(parse(&words("--models")), Err("--models wants a folder".into()));
        assert_eq!(parse(&words("--chek")), Err("codegen does not know \"--chek\"".into()));
    }

    #[test]
    fn the_version_is_read_beside_the_models() {
        let folder = std::env::temp_dir().join(format!("xtask-version-{}", std::process::id()));
        let check = |text: &str, starts: &str| {
            write(&folder.join("__init__.py"), text).unwrap();
            let warning = version_warning(&folder.join("data"));
            assert!(warning.starts_with(starts) && warning.is_empty() == starts.is_empty(), "{warning}");
        };
        check(&format!("__version__ = '{BOTOCORE_VERSION}'\n"), "");
        check("__version__ = '1.0'\n", "warning: models of botocore 1.0;");
        check("", "warning: models of an unknown version");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn private_operations_join_a_model_and_replace_nothing() {
        let model = r#"{"operations":{"A":1},"shapes":{}}"#;
        let private = serde_json::json!({"x": {"operations": {"B": 2}}, "y": {"operations": {"A": 2}}});
        let joined = with_private("x", model, &private).unwrap();
        assert_eq!(joined, r#"{"operations":{"A":1,"B":2},"shapes":{}}"#);
        assert_eq!(with_private("z", model, &private).unwrap(), model);
        let error = with_private("y", model, &private).unwrap_err();
        assert!(error.contains("the model of y has A in operations itself"), "{error}");
        assert_eq!(module("codestar-connections"), "codestar_connections");
    }

    #[test]
    fn stale_are_the_changed_the_missing_and_the_leftover() {
        let folder = std::env::temp_dir().join(format!("xtask-stale-{}", std::process::id()));
        for (name, text) in [("same.rs", "1"), ("changed.rs", "old"), ("leftover.rs", "")] {
            write(&folder.join(name), text).unwrap();
        }
        let files = [("same.rs", "1"), ("changed.rs", "new"), ("missing.rs", "1")];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        assert_eq!(stale_files(&folder, &files).unwrap(), ["changed.rs", "missing.rs", "leftover.rs"]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
