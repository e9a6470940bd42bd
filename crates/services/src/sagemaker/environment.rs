//! Which Python and which packages stand for an image. Pure, but for where the user's own table is.
//!
//! A job runs on this machine's own Python, in the version and with the packages that the image would have; or in the files
//! of a container image, where the user says so and the machine has Docker. The table that says so is data:
//! `environments.json` beside this file, and before it the user's own `environments.json` in the data directory.

use crate::{Cx, OpResult};
use globset::Glob;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const SHIPPED: &str = include_str!("environments.json");
/// The user's own, in the data directory.
const FILE: &str = "environments.json";

/// What stands for an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// Patterns (`*`, `?`, `[…]`, `{a,b}`) on `repository:tag`, or on the whole URI.
    pub images: Vec<String>,
    /// Versions that will do, the best one first: `3.11`, `3`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub python: Vec<String>,
    /// In the place of a Python: the image of this machine's Docker. `{image}` in it is the URI that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docker: Option<String>,
    /// As pip takes them. With none, the Python is used as it is.
    #[serde(default)]
    pub packages: Vec<String>,
    /// The program by which the image answers for a model, if it is its own: it listens on `$SAGEMAKER_BIND_TO_PORT`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serve: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    environments: Vec<Environment>,
}

fn parse(text: &str) -> Result<Vec<Environment>, String> {
    let table: Table = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for environment in &table.environments {
        let images = environment.images.join(", ");
        match &environment.docker {
            None if environment.python.is_empty() => {
                return Err(format!("{images} has no version of Python, and no image of Docker"));
            }
            Some(docker) if docker.is_empty() || docker.starts_with('-') => {
                return Err(format!("{docker:?} is no image of Docker"));
            }
            Some(_) if environment.has_python() => {
                return Err(format!(
                    "{images} has an image of Docker, and so neither python, packages nor serve"
                ));
            }
            _ => {}
        }
        for image in &environment.images {
            Glob::new(image).map_err(|error| error.to_string())?;
        }
        if let Some(option) = environment.packages.iter().find(|package| package.starts_with('-')) {
            return Err(format!("{option} is no package: pip is configured by its own files and variables"));
        }
    }
    Ok(table.environments)
}

/// `repository:tag` of an image's URI, without the registry.
fn short_name(image: &str) -> &str {
    match image.split_once('/') {
        Some((registry, rest)) if registry.contains(['.', ':']) || registry == "localhost" => rest,
        _ => image,
    }
}

impl Environment {
    fn has_python(&self) -> bool {
        !(self.python.is_empty() && self.packages.is_empty() && self.serve.is_empty())
    }

    fn fits(&self, image: &str) -> bool {
        let fits = |pattern: &String| {
            Glob::new(pattern).is_ok_and(|glob| {
                let glob = glob.compile_matcher();
                glob.is_match(short_name(image)) || glob.is_match(image)
            })
        };
        self.images.iter().any(fits)
    }

    /// The name that the environment has on this machine: the same for the same packages on the same Python.
    pub fn hash(&self, python: &str) -> String {
        let mut hash = Sha256::new();
        for part in std::iter::once(python).chain(self.packages.iter().map(String::as_str)) {
            hash.update(part);
            hash.update([0]);
        }
        hex::encode(&hash.finalize()[..12])
    }
}

/// The user's own table, as it is now.
pub fn own(cx: &Cx) -> OpResult<Option<String>> {
    let bytes = cx.world().store().directory().read_file(FILE)?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// What stands for an image: the first that fits of the user's own, else of those shipped. An error is what to tell the
/// user, who has to map it.
pub fn find(image: &str, own: Option<&str>) -> Result<Environment, String> {
    let own = own.map(parse).transpose().map_err(|error| format!("{FILE} in the data directory: {error}"))?;
    let shipped = parse(SHIPPED)?;
    let mut all = own.into_iter().flatten().chain(shipped);
    all.find(|environment| environment.fits(image)).ok_or_else(|| {
        let name = short_name(image);
        let pattern = name.split_once(':').map_or(name.to_owned(), |(repository, _)| format!("{repository}:*"));
        format!(
            "Sluice has no environment for the image {image}. Map it to a Python and its packages in {FILE} in the data \
             directory, for example {{\"environments\": [{{\"images\": [\"{pattern}\"], \"python\": [\"3.11\"], \
             \"packages\": [\"numpy==1.26.4\"]}}]}}; or, where there is Docker, to the image itself: \"docker\": \
             \"{{image}}\". See docs/environments.md"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SKLEARN: &str = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-scikit-learn";

    #[test]
    fn images_are_found_by_their_name_and_tag() {
        let check = |image: &str, expected: Option<(&str, &str)>| {
            let found = find(image, None).ok();
            let shown =
                found.as_ref().map(|e| (e.python[0].as_str(), e.packages.first().map_or("", String::as_str)));
            assert_eq!(shown, expected, "{image}");
        };
        check(&format!("{SKLEARN}:0.20.0-cpu-py3"), Some(("3.7", "scikit-learn==0.20.0")));
        check(&format!("{SKLEARN}:1.2-1-cpu-py3"), Some(("3.11", "scikit-learn==1.2.1")));
        check(&format!("{SKLEARN}:9.9-cpu-py3"), None);
        check("python:3.11-slim", Some(("3.11", "")));
        check("python:3", Some(("3", "")));
        check("public.ecr.aws/docker/library/python:3.12", None);
        check("localhost:5000/python:3.9", Some(("3.9", "")));
        check("pytorch-training:2.0", None);
    }

    #[test]
    fn the_users_table_comes_first_and_is_checked() {
        let own = r#"{"environments": [{"images": ["sagemaker-scikit-learn:*"], "python": ["3.12"]},
                      {"images": ["*/library/python:3.12"], "python": ["3.12"]}]}"#;
        assert_eq!(find(&format!("{SKLEARN}:0.20.0-cpu-py3"), Some(own)).unwrap().python, ["3.12"]);
        assert_eq!(find("public.ecr.aws/docker/library/python:3.12", Some(own)).unwrap().python, ["3.12"]);
        let unknown = find("me/trainer:7", Some(own)).unwrap_err();
        assert!(unknown.contains("no environment for the image me/trainer:7"), "{unknown}");
        assert!(unknown.contains(r#""images": ["me/trainer:*"]"#), "{unknown}");
        for (bad, why) in [
            ("[", "environments.json in the data directory: "),
            (r#"{"environments": [{"images": ["x"], "python": []}]}"#, "no version"),
            (r#"{"environments": [{"images": ["["], "python": ["3"]}]}"#, "unclosed"),
            (r#"{"environments": [{"images": ["x"], "docker": ""}]}"#, "no image of Docker"),
            (r#"{"environments": [{"images": ["x"], "docker": "--privileged"}]}"#, "no image of Docker"),
            (
                r#"{"environments": [{"images": ["x"], "docker": "{image}", "python": ["3"]}]}"#,
                "neither python",
            ),
            (r#"{"environments": [{"images": ["x"], "python": ["3"], "pakages": []}]}"#, "pakages"),
            (r#"{"environments": [{"images": ["x"], "python": ["3"], "packages": ["-r x"]}]}"#, "no package"),
        ] {
            let error = find("python:3", Some(bad)).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
    }

    #[test]
    fn a_hash_is_of_the_python_and_the_packages() {
        let one = find("python:3", None).unwrap();
        let other = find(&format!("{SKLEARN}:1.2-1-cpu-py3"), None).unwrap();
        assert_eq!(one.hash("3.11.7"), one.hash("3.11.7"));
        assert_ne!(one.hash("3.11.7"), one.hash("3.11.8"));
        assert_ne!(one.hash("3.11.7"), other.hash("3.11.7"));
    }
}
