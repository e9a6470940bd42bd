//! A model as it is served: what an endpoint and a transform job take of it when they are made, since a model can be deleted
//! while they go on. Pure.

use super::environment::{self, Environment};
use super::table::ModelRow;
use super::validate::{invalid, unserved};
use crate::OpError;
use aws::sagemaker::ContainerDefinition;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// The toolkits of frameworks take their code from here.
const SUBMIT_DIRECTORY: &str = "SAGEMAKER_SUBMIT_DIRECTORY";

/// Answers for a model: Python's own library, and what the model itself needs.
pub const SERVER: &str = include_str!("server.py");

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    pub model: String,
    pub role: String,
    pub image: String,
    /// What stood for the image when it was asked for.
    pub environment: Environment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_url: Option<String>,
    pub variables: IndexMap<String, String>,
}

impl Served {
    /// `own` is the user's table of environments.
    pub fn of(row: &ModelRow, own: Option<&str>) -> Result<Self, OpError> {
        let model = &row.input;
        let container = only_container(row)?;
        let Some(role) = model.execution_role_arn.clone() else {
            return Err(
                invalid(format!("The model \"{}\" has no ExecutionRoleArn.", model.model_name)).into()
            );
        };
        let image = container.image.clone().unwrap_or_default();
        let environment = environment::find(&image, own).map_err(invalid)?;
        Ok(Self {
            model: model.model_name.clone(),
            role,
            image,
            environment,
            data_url: container.model_data_url.clone(),
            variables: container.environment.clone().unwrap_or_default(),
        })
    }

    /// Where in S3 the code of a script is.
    pub fn code_url(&self) -> Option<&str> {
        let directory = self.variables.get(SUBMIT_DIRECTORY)?;
        directory.starts_with("s3://").then_some(directory)
    }
}

fn only_container(row: &ModelRow) -> Result<&ContainerDefinition, OpError> {
    let input = &row.input;
    let mut all = input.primary_container.iter().chain(input.containers.iter().flatten());
    match (all.next(), all.next()) {
        (Some(only), None) => Ok(only),
        (Some(_), Some(_)) => Err(unserved("inference pipelines: a model of more than one container")),
        (None, _) => Err(invalid(format!("The model \"{}\" has no container.", input.model_name)).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::sagemaker::CreateModelInput;
    use serde_json::json;

    fn served(model: serde_json::Value) -> Result<Served, String> {
        let input: CreateModelInput = serde_json::from_value(model).unwrap();
        let row = ModelRow { arn: "arn".into(), created_at: 0, input };
        Served::of(&row, None).map_err(|error| error.to_string())
    }

    #[test]
    fn a_model_is_its_one_container() {
        let container = json!({"Image": "python:3", "ModelDataUrl": "s3://b/model.tar.gz",
                               "Environment": {"SAGEMAKER_SUBMIT_DIRECTORY": "s3://b/code.tar.gz"}});
        let role = "arn:aws:iam::111111111111:role/r";
        let found =
            served(json!({"ModelName": "m", "ExecutionRoleArn": role, "Containers": [container]})).unwrap();
        assert_eq!(
            (found.model.as_str(), found.role.as_str(), found.image.as_str()),
            ("m", role, "python:3")
        );
        assert_eq!(found.code_url(), Some("s3://b/code.tar.gz"));
        let two = json!({"ModelName": "m", "ExecutionRoleArn": role, "Containers": [container, container]});
        assert!(served(two).unwrap_err().contains("inference pipelines"));
        let none = json!({"ModelName": "m", "PrimaryContainer": container});
        assert!(served(none).unwrap_err().contains("no ExecutionRoleArn"));
        let unknown =
            json!({"ModelName": "m", "ExecutionRoleArn": role, "PrimaryContainer": {"Image": "x:1"}});
        assert!(served(unknown).unwrap_err().contains("no environment for the image x:1"));
    }
}
