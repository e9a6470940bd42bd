//! Buildspecs: text in, what they say or why they are refused out.

use super::*;

const FULL: &str = r#"
version: 0.2
run-as: builder
env:
  shell: bash
  variables:
    PLAIN: text
    NUMBER: 1.10
    TRUTH: true
    EMPTY:
    YES: yes
  parameter-store:
    PASSWORD: /app/password
  secrets-manager:
    TOKEN: "app:token:AWSCURRENT"
  exported-variables:
    - IMAGE
  git-credential-helper: yes
proxy:
  upload-artifacts: no
  logs: yes
phases:
  install:
    run-as: root
    runtime-versions:
      python: 3.11
      nodejs: "18.x"
    commands:
      - pip install -r requirements.txt
      - |
        echo one
        echo two
    finally:
      - echo always
  pre_build:
    commands: echo single
  build:
    on-failure: CONTINUE
    commands:
      - "echo a: b"
      - 5
  post_build:
    on-failure: RETRY-2-.*timed out.*
    commands: []
reports:
  unit:
    files: ["**/*"]
    file-format: CucumberJson
    discard-paths: yes
artifacts:
  files:
    - '**/*'
  name: app-$(date +%Y)
  discard-paths: no
  base-directory: dist
  exclude-paths:
    - "**/*.map"
  enable-symlinks: yes
  s3-prefix: releases
  secondary-artifacts:
    docs:
      files: docs/index.html
      discard-paths: true
cache:
  key: pip-$(codebuild-hash-files requirements.txt)
  fallback-keys: [pip-]
  action: save
  paths:
    - /root/.cache/pip/**/*
"#;

#[test]
fn everything_at_once() {
    let spec = Buildspec::parse(FULL).unwrap();
    assert_eq!((spec.version, spec.run_as.as_deref()), (Version::V0_2, Some("builder")));
    let env = &spec.environment;
    let variables: Vec<(&str, &str)> = env.variables.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(
        variables,
        [("PLAIN", "text"), ("NUMBER", "1.10"), ("TRUTH", "true"), ("EMPTY", ""), ("YES", "yes")]
    );
    assert_eq!(env.shell, Some(Shell::Bash));
    assert_eq!(env.parameter_store["PASSWORD"], "/app/password");
    assert_eq!(env.secrets_manager["TOKEN"].version_stage.as_deref(), Some("AWSCURRENT"));
    assert_eq!(env.exported_variables, ["IMAGE"]);
    assert!(env.git_credential_helper);
    assert_eq!(spec.proxy, Proxy { upload_artifacts: false, logs: true });
    let install = spec.phases.get(PhaseName::Install).unwrap();
    assert_eq!(install.run_as.as_deref(), Some("root"));
    assert_eq!(install.runtime_versions["python"], "3.11");
    assert_eq!(install.commands, ["pip install -r requirements.txt", "echo one\necho two\n"]);
    assert_eq!(install.finally, ["echo always"]);
    assert_eq!(spec.phases.pre_build.as_ref().unwrap().commands, ["echo single"]);
    let build = spec.phases.build.as_ref().unwrap();
    assert_eq!(build.on_failure, Some(OnFailure::Continue));
    assert_eq!(build.commands, ["echo a: b", "5"]);
    let post_build = spec.phases.post_build.as_ref().unwrap();
    let pattern = Some(".*timed out.*".to_owned());
    assert_eq!(post_build.on_failure, Some(OnFailure::Retry { count: 2, pattern }));
    assert_eq!(
        (spec.reports[0].group.as_str(), spec.reports[0].file_format.as_str()),
        ("unit", "CUCUMBERJSON")
    );
    assert!(spec.reports[0].discard_paths);
    let artifacts = spec.artifacts.unwrap();
    assert_eq!(artifacts.files, ["**/*"]);
    assert_eq!(artifacts.name.as_deref(), Some("app-$(date +%Y)"));
    assert_eq!(artifacts.base_directory.as_deref(), Some("dist"));
    assert_eq!(artifacts.exclude_paths, ["**/*.map"]);
    assert_eq!(artifacts.s3_prefix.as_deref(), Some("releases"));
    assert!(artifacts.enable_symlinks && !artifacts.discard_paths);
    assert_eq!(artifacts.secondary["docs"].files, ["docs/index.html"]);
    assert!(artifacts.secondary["docs"].discard_paths);
    let cache = spec.cache.unwrap();
    assert_eq!(cache.action, Some(CacheAction::Save));
    assert_eq!((cache.paths.len(), cache.fallback_keys.len()), (1, 1));
}

#[test]
fn json_is_read_too() {
    let spec = Buildspec::parse(
        r#"{"version": "0.2", "phases": {"build": {"commands": ["make", "make test"]}}, "artifacts": {"files": "out"}}"#,
    )
    .unwrap();
    assert_eq!(spec.phases.build.unwrap().commands, ["make", "make test"]);
    assert_eq!(spec.artifacts.unwrap().files, ["out"]);
}

#[test]
fn anchors_are_expanded() {
    let spec = Buildspec::parse(
        "version: 0.2\nx-common: &common\n  - echo shared\nphases:\n  install:\n    commands: *common\n  build:\n    commands: *common\n",
    )
    .unwrap();
    assert_eq!(spec.phases.install, spec.phases.build);
    assert_eq!(spec.phases.build.unwrap().commands, ["echo shared"]);
}

#[test]
fn empty_phases_run_nothing() {
    let spec = Buildspec::parse("version: 0.1\nphases:\n  build:\n  install:\n    commands:\n").unwrap();
    assert_eq!(spec.version, Version::V0_1);
    assert_eq!(spec.phases.build, Some(Phase::default()));
    assert_eq!(spec.phases.install, Some(Phase::default()));
    assert_eq!(spec.phases.pre_build, None);
}

#[test]
fn what_to_do_after_a_failure() {
    let retry = |count: u8, pattern: Option<&str>| {
        Some(OnFailure::Retry { count, pattern: pattern.map(str::to_owned) })
    };
    for (text, expected) in [
        ("ABORT", Some(OnFailure::Abort)),
        ("continue", Some(OnFailure::Continue)),
        ("RETRY", retry(3, None)),
        ("RETRY-4", retry(4, None)),
        ("RETRY-0", retry(0, None)),
        ("RETRY-100", retry(100, None)),
        ("Retry-.*Error: Unable to connect.*", retry(3, Some(".*Error: Unable to connect.*"))),
        ("RETRY-invalid+", retry(3, Some("invalid+"))),
        ("Retry-3-.*connection timed out.*", retry(3, Some(".*connection timed out.*"))),
        ("RETRY-101", None),
        ("RETRY-1000", None),
        ("RETRY-", None),
        ("RETRY-3-", None),
        ("RETRY-(", None),
        ("STOP", None),
    ] {
        let spec = Buildspec::parse(&format!("version: 0.2\nphases:\n  build:\n    on-failure: '{text}'\n"));
        assert_eq!(spec.ok().and_then(|spec| spec.phases.build?.on_failure), expected, "{text}");
    }
}

fn check_refused(text: &str, line: u32, message: &str) {
    let error = Buildspec::parse(text).map(|_| "accepted").unwrap_err();
    assert_eq!(error.span.line, line, "{text}: {error}");
    assert!(error.message.contains(message), "{text}: {error}");
    if line > 0 {
        assert!(error.message.contains(&format!("at line {line}")), "{text}: {error}");
    }
}

#[test]
fn refusals_name_the_key_and_the_line() {
    const V: &str = "version: 0.2\n";
    for (text, line, message) in [
        ("", 0, "the buildspec is empty"),
        ("# only a comment\n", 0, "the buildspec is empty"),
        ("- a\n- b\n", 1, "Expected the buildspec to be a mapping: found a list instead"),
        ("phases:\n  build:\n    commands: [x]\n", 0, "Missing required key 'version'"),
        ("version: 1.0\nphases:\n", 1, "Invalid buildspec version: 1.0. Expecting: 0.1,0.2"),
        (V, 0, "Missing required key 'phases'"),
        ("version: 0.2\nphases:\n", 0, "Missing required key 'phases'"),
        ("version: 0.2\nphases: x\n", 2, "Expected phases to be a mapping: found a string instead"),
        (
            "version: 0.2\nphases:\n  compile:\n",
            3,
            "Invalid buildspec phase name: compile. Expecting: install,pre_build,build,post_build",
        ),
        ("version: 0.2\nbatch:\n  fast-fail: false\n", 2, "batch builds are not served"),
        ("version: 0.2\nphase:\n  build:\n", 2, "Unknown key 'phase' in the buildspec"),
        ("version: 0.2\nenv:\n  vars:\n    A: b\n", 3, "Unknown key 'vars' in env"),
        ("version: 0.2\nenv:\n  shell: zsh\n", 3, "Invalid shell: zsh"),
        (
            "version: 0.2\nenv:\n  variables:\n    A: [b]\n",
            4,
            "Expected env/variables/A to be a string: found a list instead",
        ),
        ("version: 0.2\nenv:\n  variables: x\n", 3, "Expected env/variables to be a mapping"),
        (
            "version: 0.2\nenv:\n  secrets-manager:\n    A: ':key'\n",
            4,
            "Invalid secrets-manager reference ':key' of A",
        ),
        (
            "version: 0.2\nenv:\n  git-credential-helper: maybe\n",
            3,
            "Expected env/git-credential-helper to be yes or no",
        ),
        ("version: 0.2\nproxy:\n  port: 1\n", 3, "Unknown key 'port' in proxy"),
        (
            "version: 0.2\nphases:\n  build:\n    command: x\n",
            4,
            "Unknown key 'command' in phases/build. Expecting: run-as,on-failure,commands,finally",
        ),
        (
            "version: 0.2\nphases:\n  build:\n    runtime-versions:\n      python: 3\n",
            4,
            "Unknown key 'runtime-versions' in phases/build",
        ),
        (
            "version: 0.2\nphases:\n  install:\n    runtime-versions: {}\n",
            4,
            "This build image requires selecting at least one runtime version.",
        ),
        ("version: 0.2\nphases:\n  build:\n    on-failure: STOP\n", 4, "Invalid on-failure: STOP"),
        (
            "version: 0.2\nphases:\n  build:\n    commands:\n      - echo\n      - echo a: b\n",
            6,
            "Expected Commands[1] to be of string type: found subkeys instead",
        ),
        (
            "version: 0.2\nphases:\n  build:\n    finally:\n      - [a]\n",
            5,
            "Expected Finally[0] to be of string type: found a list instead",
        ),
    ] {
        check_refused(text, line, message);
    }
}

#[test]
fn exported_variables_have_names() {
    for (given, line, message) in [
        ("\n    - A\n    - /etc/shadow\n", 4, "Invalid name '/etc/shadow' in env/exported-variables"),
        (" 1A\n", 3, "Invalid name '1A'"),
        (" ['']\n", 3, "Invalid name ''"),
        (" A-B\n", 3, "Invalid name 'A-B'"),
    ] {
        check_refused(&format!("version: 0.2\nenv:\n  exported-variables:{given}"), line, message);
    }
}

#[test]
fn refusals_of_what_comes_after_the_phases() {
    for (text, line, message) in [
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nreports:\n  unit:\n    file-format: JUNITXML\n",
            4,
            "Missing required key 'files' in reports/unit",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nreports:\n  unit:\n    files: x\n    file-format: TAP\n",
            6,
            "Invalid file-format: TAP",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nartifacts:\n  name: x\n",
            4,
            "Missing required key 'files' in artifacts",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nartifacts:\n  files: ['a{']\n",
            4,
            "Invalid path pattern 'a{'",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nartifacts:\n  file: x\n",
            4,
            "Unknown key 'file' in artifacts",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nartifacts:\n  files: x\n  secondary-artifacts:\n    a:\n      secondary-artifacts: {}\n",
            7,
            "Unknown key 'secondary-artifacts' in artifacts/secondary-artifacts/a",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\nartifacts:\n  files: x\n  secondary-artifacts:\n    ../a:\n      files: x\n",
            6,
            "Invalid artifact identifier '../a'",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\ncache:\n  action: keep\n",
            4,
            "Invalid cache action: keep",
        ),
        (
            "version: 0.2\nphases: {build: {commands: [x]}}\ncache:\n  fallback-keys: [a,b,c,d,e,f]\n",
            4,
            "at most 5 fallback-keys",
        ),
        ("version: 0.2\nphases:\n  build: [\n", 4, ""),
        ("version: 0.2\nphases:\n\tbuild:\n", 3, ""),
    ] {
        check_refused(text, line, message);
    }
}

#[test]
fn a_phase_without_its_indentation_gets_a_hint() {
    let error = Buildspec::parse("version: 0.2\nphases:\nbuild:\n  commands: [x]\n").unwrap_err();
    assert_eq!(error.span.line, 3);
    assert_eq!(error.hint.as_deref(), Some("'build' belongs below 'phases'; is it indented?"));
}
