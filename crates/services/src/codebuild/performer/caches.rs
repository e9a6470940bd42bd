//! Local caches of a project: a directory of the host for each one that the buildspec names.

use super::problem::Problem;
use super::{Job, cache_directory};
use aws::codebuild::{CacheMode, CacheType};
use documents::buildspec::{Buildspec, STATUS_CODE};
use sandbox::Bind;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The binds of a build's caches, or what of the buildspec's paths can't be cached.
pub fn binds(job: &Job, buildspec: &Buildspec, inside: &str) -> Result<Vec<Bind>, Problem> {
    let build = &job.machine.build;
    let is_wanted = build.cache.as_ref().is_some_and(|cache| {
        cache.r#type == CacheType::Local
            && cache.modes.iter().flatten().any(|mode| *mode == CacheMode::LocalCustomCache)
    });
    let paths = buildspec.cache.iter().flat_map(|cache| &cache.paths).filter(|_| is_wanted);
    let mut directories = BTreeSet::new();
    for path in paths {
        directories.insert(directory(path).ok_or_else(|| {
            let message = format!(
                "Sluice does not serve the cache path {path} in a buildspec: whole directories are cached, as by dir/**/*"
            );
            Problem::failure(STATUS_CODE, message)
        })?);
    }
    let root = cache_directory(&job.world, job.machine.account, &job.machine.region, job.machine.project());
    let bind = |directory: String| {
        Bind::cache(root.join(host_name(&directory)), PathBuf::from(inside).join(directory))
    };
    Ok(directories.into_iter().map(bind).collect())
}

/// The one way to write the directory that a path means: absolute, or below the source. `None` if it is not one directory.
fn directory(path: &str) -> Option<String> {
    let (root, rest) = match (path.strip_prefix("~/"), path.strip_prefix('/')) {
        (Some(rest), _) => ("/root/", rest),
        (None, Some(rest)) => ("/", rest),
        (None, None) => ("", path),
    };
    let mut parts: Vec<&str> = rest.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    // `dir/*` and `dir/**/*` are all that is in it.
    while parts.last().is_some_and(|part| matches!(*part, "*" | "**")) {
        parts.pop();
    }
    let is_plain = |part: &&str| *part != ".." && !part.contains(['*', '?', '[', '{']);
    (!parts.is_empty() && parts.iter().all(is_plain)).then(|| format!("{root}{}", parts.join("/")))
}

/// Another name for each directory, however long it is.
fn host_name(directory: &str) -> String {
    hex::encode(Sha256::digest(directory))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_directory_or_refused() {
        for (path, expected) in [
            ("node_modules", Some("node_modules")),
            ("node_modules/**/*", Some("node_modules")),
            ("./a//b/", Some("a/b")),
            ("/root/.m2/**/*", Some("/root/.m2")),
            ("~/.m2/*", Some("/root/.m2")),
            ("/", None),
            ("**/*", None),
            ("", None),
            ("a/*/b", None),
            ("a*", None),
            ("a/{b,c}", None),
            ("../a", None),
            ("/root/../etc", None),
        ] {
            assert_eq!(directory(path).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn two_directories_are_two_on_the_host() {
        assert_ne!(host_name("a/b"), host_name("a_b"));
        assert_ne!(host_name("/a"), host_name("a"));
    }
}
