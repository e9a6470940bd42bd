//! Buildspecs of CodeBuild, versions 0.1 and 0.2: read with positions, and the choice of files for artifacts.
//!
//! `model` is what a buildspec says, `parse` and `section` read it, `path_glob` and `select` decide which files an
//! artifact has, and what they are called in it.

mod model;
mod parse;
mod path_glob;
mod section;
mod select;

pub use model::{
    Artifacts, Buildspec, Cache, CacheAction, Environment, OnFailure, Phase, PhaseName, Phases, Proxy,
    Report, SecretReference, Shell, Version,
};
pub use path_glob::{PathGlob, PathGlobError};
pub use select::{SelectedFile, Selection, SelectionError, select_files};

/// The status code of a phase context whose message is one of this module's errors.
pub const STATUS_CODE: &str = "YAML_FILE_ERROR";

/// A project can have this many report groups.
pub const MAXIMUM_REPORT_GROUPS: usize = 5;
/// A cache can have this many keys to fall back to.
pub const MAXIMUM_FALLBACK_KEYS: usize = 5;
/// The longest name of an artifact.
pub const MAXIMUM_IDENTIFIER: usize = 127;
/// `RETRY` without a count.
pub const DEFAULT_RETRIES: u8 = 3;
/// The highest count of `RETRY-n`.
pub const MAXIMUM_RETRIES: u8 = 100;
