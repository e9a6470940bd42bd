//! The action types that there are: what each takes, and which are served. [Pipeline structure reference; the action
//! structure reference of each]

use aws::codepipeline::{
    ActionCategory, ActionConfigurationProperty, ActionDeclaration, ActionOwner, ActionType, ActionTypeId,
    ArtifactDetails,
};

/// What carries an action out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provider {
    CodeCommit,
    Connection,
    CodeBuild,
    CloudFormation,
    Lambda,
    S3Source,
    S3Deploy,
    StepFunctions,
    Commands,
    Approval,
}

/// A key of an action's configuration.
#[derive(Clone, Copy, Debug)]
pub struct ConfigurationKey {
    pub name: &'static str,
    pub required: bool,
}

/// An action type that is served.
#[derive(Debug)]
pub struct Kind {
    pub category: ActionCategory,
    pub name: &'static str,
    pub provider: Provider,
    /// Least and most.
    pub inputs: (usize, usize),
    pub outputs: (usize, usize),
    pub keys: &'static [ConfigurationKey],
}

pub const fn required(name: &'static str) -> ConfigurationKey {
    ConfigurationKey { name, required: true }
}

pub const fn optional(name: &'static str) -> ConfigurationKey {
    ConfigurationKey { name, required: false }
}

const CODEBUILD: &[ConfigurationKey] = &[
    required("ProjectName"),
    optional("PrimarySource"),
    optional("EnvironmentVariables"),
    optional("BatchEnabled"),
    optional("CombineArtifacts"),
    optional("BuildspecOverride"),
];

pub const KINDS: &[Kind] = &[
    Kind {
        category: ActionCategory::Source,
        name: "CodeCommit",
        provider: Provider::CodeCommit,
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            required("RepositoryName"),
            required("BranchName"),
            optional("PollForSourceChanges"),
            optional("OutputArtifactFormat"),
        ],
    },
    Kind {
        category: ActionCategory::Source,
        name: "CodeStarSourceConnection",
        provider: Provider::Connection,
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            required("ConnectionArn"),
            required("FullRepositoryId"),
            required("BranchName"),
            optional("OutputArtifactFormat"),
            optional("DetectChanges"),
        ],
    },
    Kind {
        category: ActionCategory::Build,
        name: "CodeBuild",
        provider: Provider::CodeBuild,
        inputs: (1, 5),
        outputs: (0, 5),
        keys: CODEBUILD,
    },
    Kind {
        category: ActionCategory::Test,
        name: "CodeBuild",
        provider: Provider::CodeBuild,
        inputs: (1, 5),
        outputs: (0, 5),
        keys: CODEBUILD,
    },
    Kind {
        category: ActionCategory::Deploy,
        name: "CloudFormation",
        provider: Provider::CloudFormation,
        inputs: (0, 10),
        outputs: (0, 1),
        keys: &[
            required("ActionMode"),
            required("StackName"),
            optional("Capabilities"),
            optional("ChangeSetName"),
            optional("RoleArn"),
            optional("TemplatePath"),
            optional("TemplateConfiguration"),
            optional("ParameterOverrides"),
            optional("OutputFileName"),
        ],
    },
    Kind {
        category: ActionCategory::Invoke,
        name: "Lambda",
        provider: Provider::Lambda,
        inputs: (0, 5),
        outputs: (0, 5),
        keys: &[required("FunctionName"), optional("UserParameters")],
    },
    Kind {
        category: ActionCategory::Invoke,
        name: "StepFunctions",
        provider: Provider::StepFunctions,
        inputs: (0, 1),
        outputs: (0, 1),
        keys: &[
            required("StateMachineArn"),
            optional("ExecutionNamePrefix"),
            optional("InputType"),
            optional("Input"),
        ],
    },
    Kind {
        category: ActionCategory::Source,
        name: "S3",
        provider: Provider::S3Source,
        inputs: (0, 0),
        outputs: (1, 1),
        keys: &[
            required("S3Bucket"),
            required("S3ObjectKey"),
            optional("AllowOverrideForS3ObjectKey"),
            optional("PollForSourceChanges"),
        ],
    },
    Kind {
        category: ActionCategory::Deploy,
        name: "S3",
        provider: Provider::S3Deploy,
        inputs: (1, 1),
        outputs: (0, 0),
        keys: &[
            required("BucketName"),
            required("Extract"),
            optional("ObjectKey"),
            optional("KMSEncryptionKeyARN"),
            optional("CannedACL"),
            optional("CacheControl"),
        ],
    },
    Kind {
        category: ActionCategory::Compute,
        name: "Commands",
        provider: Provider::Commands,
        inputs: (1, 10),
        outputs: (0, 1),
        keys: &[
            optional("EnvironmentType"),
            optional("ComputeType"),
            optional("VpcId"),
            optional("Subnets"),
            optional("SecurityGroupIds"),
        ],
    },
    Kind {
        category: ActionCategory::Approval,
        name: "Manual",
        provider: Provider::Approval,
        inputs: (0, 0),
        outputs: (0, 0),
        keys: &[optional("NotificationArn"), optional("CustomData"), optional("ExternalEntityLink")],
    },
];

/// Action types of AWS that are known not to be served.
pub const NOT_SERVED: &[(ActionCategory, &str)] = &[
    (ActionCategory::Source, "ECR"),
    (ActionCategory::Build, "ECRBuildAndPublish"),
    (ActionCategory::Test, "DeviceFarm"),
    (ActionCategory::Deploy, "CodeDeploy"),
    (ActionCategory::Deploy, "CodeDeployToECS"),
    (ActionCategory::Deploy, "ECS"),
    (ActionCategory::Deploy, "EKS"),
    (ActionCategory::Deploy, "EC2"),
    (ActionCategory::Deploy, "ElasticBeanstalk"),
    (ActionCategory::Deploy, "OpsWorks"),
    (ActionCategory::Deploy, "ServiceCatalog"),
    (ActionCategory::Deploy, "AppConfig"),
    (ActionCategory::Deploy, "CloudFormationStackSet"),
    (ActionCategory::Deploy, "CloudFormationStackInstances"),
    (ActionCategory::Deploy, "Lambda"),
    (ActionCategory::Invoke, "CodePipeline"),
    (ActionCategory::Invoke, "InspectorScan"),
];

/// The kind of an action, if it is served.
pub fn of(action: &ActionDeclaration) -> Option<&'static Kind> {
    let id = &action.action_type_id;
    KINDS.iter().find(|k| {
        id.owner == ActionOwner::Aws
            && id.version == "1"
            && k.category == id.category
            && k.name == id.provider
    })
}

/// The action types that are served, as `ListActionTypes` has them.
pub fn list() -> Vec<ActionType> {
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let details =
        |(least, most)| Some(ArtifactDetails { minimum_count: count(least), maximum_count: count(most) });
    let property = |key: &ConfigurationKey| ActionConfigurationProperty {
        name: key.name.to_owned(),
        required: key.required,
        key: key.required,
        secret: false,
        ..Default::default()
    };
    KINDS
        .iter()
        .map(|kind| ActionType {
            id: Some(ActionTypeId {
                category: kind.category,
                owner: ActionOwner::Aws,
                provider: kind.name.to_owned(),
                version: "1".to_owned(),
            }),
            settings: None,
            action_configuration_properties: Some(kind.keys.iter().map(property).collect()),
            input_artifact_details: details(kind.inputs),
            output_artifact_details: details(kind.outputs),
        })
        .collect()
}
