//! What a task's resource stands for: a function, an activity, or a call of a service's operation in one of the patterns
//! in which Step Functions makes it. [Integrating services]

use crate::Registry;

/// How a call is made, and when its task is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// The answer is the task's result.
    Respond,
    /// What the call started has to end.
    Sync,
    /// The same, with a nested execution's input and output as JSON (`.sync:2`).
    SyncParsed,
    /// Somebody sends the result under the task's token.
    Token,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Integration {
    Function { arn: String },
    Activity { arn: String },
    Call(Call),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The service's name in the model, and the operation's.
    pub service: &'static str,
    pub operation: String,
    pub words: Words,
    pub pattern: Pattern,
}

/// How a service is called in errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Of the AWS SDK integrations: `S3.NoSuchKeyException`, `(Service: S3, …)`.
    Sdk { prefix: &'static str },
    /// Of the optimized ones: `StepFunctions.…`, `(Service: AWSStepFunctions; …)`.
    Optimized { prefix: &'static str, client: &'static str },
}

/// The name in a resource, the service's in the model, and its name in errors.
const SDK: &[(&str, &str, &str)] = &[
    ("apigateway", "apigateway", "ApiGateway"),
    ("cloudformation", "cloudformation", "CloudFormation"),
    ("cloudwatchlogs", "logs", "CloudWatchLogs"),
    ("codebuild", "codebuild", "CodeBuild"),
    ("codecommit", "codecommit", "CodeCommit"),
    ("codeconnections", "codeconnections", "CodeConnections"),
    ("codepipeline", "codepipeline", "CodePipeline"),
    ("codestarconnections", "codestar-connections", "CodeStarConnections"),
    ("eventbridge", "events", "EventBridge"),
    ("iam", "iam", "Iam"),
    ("kms", "kms", "Kms"),
    ("lambda", "lambda", "Lambda"),
    ("s3", "s3", "S3"),
    ("sagemaker", "sagemaker", "SageMaker"),
    ("secretsmanager", "secretsmanager", "SecretsManager"),
    ("sfn", "stepfunctions", "Sfn"),
    ("sns", "sns", "Sns"),
    ("sqs", "sqs", "Sqs"),
    ("ssm", "ssm", "Ssm"),
    ("sts", "sts", "Sts"),
];

/// An action of an optimized integration, and the patterns that it has beside a plain answer.
struct Action {
    name: &'static str,
    sync: bool,
    token: bool,
}

struct Optimized {
    name: &'static str,
    model: &'static str,
    prefix: &'static str,
    client: &'static str,
    actions: &'static [Action],
}

const fn plain(name: &'static str) -> Action {
    Action { name, sync: false, token: false }
}

const fn job(name: &'static str) -> Action {
    Action { name, sync: true, token: false }
}

const fn callback(name: &'static str) -> Action {
    Action { name, sync: false, token: true }
}

const OPTIMIZED: &[Optimized] = &[
    Optimized {
        name: "lambda",
        model: "lambda",
        prefix: "Lambda",
        client: "AWSLambda",
        actions: &[callback("invoke")],
    },
    Optimized {
        name: "states",
        model: "stepfunctions",
        prefix: "StepFunctions",
        client: "AWSStepFunctions",
        actions: &[Action { name: "startExecution", sync: true, token: true }],
    },
    Optimized {
        name: "codebuild",
        model: "codebuild",
        prefix: "CodeBuild",
        client: "AWSCodeBuild",
        actions: &[
            job("startBuild"),
            plain("stopBuild"),
            plain("batchDeleteBuilds"),
            plain("batchGetReports"),
        ],
    },
    Optimized {
        name: "sagemaker",
        model: "sagemaker",
        prefix: "SageMaker",
        client: "AmazonSageMaker",
        actions: &[
            job("createProcessingJob"),
            job("createTrainingJob"),
            job("createTransformJob"),
            job("createHyperParameterTuningJob"),
            job("createLabelingJob"),
            plain("createModel"),
            plain("createEndpoint"),
            plain("createEndpointConfig"),
            plain("updateEndpoint"),
        ],
    },
    Optimized {
        name: "events",
        model: "events",
        prefix: "EventBridge",
        client: "AmazonCloudWatchEvents",
        actions: &[callback("putEvents")],
    },
    Optimized {
        name: "sns",
        model: "sns",
        prefix: "SNS",
        client: "AmazonSNS",
        actions: &[callback("publish")],
    },
    Optimized {
        name: "sqs",
        model: "sqs",
        prefix: "SQS",
        client: "AmazonSQS",
        actions: &[callback("sendMessage")],
    },
];

/// Optimized integrations of AWS that are known, and for which there is no service here.
const ELSEWHERE: &[&str] = &[
    "apigateway",
    "athena",
    "batch",
    "bedrock",
    "bedrockagentcore",
    "databrew",
    "dynamodb",
    "ecs",
    "eks",
    "elasticmapreduce",
    "emr-containers",
    "emr-serverless",
    "glue",
    "http",
    "mediaconvert",
];

impl Integration {
    /// # Errors
    /// Why there is no such resource, as AWS words it.
    pub fn read(resource: &str) -> Result<Self, String> {
        let unknown = || {
            format!(
                "The resource provided {resource} is not recognized. The value is not a valid resource ARN, or the \
                 resource is not available in this region."
            )
        };
        let parts: Vec<&str> = resource.splitn(6, ':').collect();
        match parts.as_slice() {
            ["arn", _, "lambda", _, _, rest] if rest.starts_with("function:") => {
                Ok(Self::Function { arn: resource.to_owned() })
            }
            ["arn", _, "states", region, account, rest] if !region.is_empty() && !account.is_empty() => {
                if !rest.starts_with("activity:") {
                    return Err(unknown());
                }
                Ok(Self::Activity { arn: resource.to_owned() })
            }
            ["arn", _, "states", "", "", rest] => {
                let call = match rest.strip_prefix("aws-sdk:") {
                    Some(rest) => sdk(rest, resource)?,
                    None => optimized(rest, resource)?,
                };
                call.map(Self::Call).ok_or_else(unknown)
            }
            _ => Err(unknown()),
        }
    }

    /// # Errors
    /// What is not served, by name.
    pub fn check_served(&self, registry: &Registry, resource: &str) -> Result<(), String> {
        let Self::Call(call) = self else { return Ok(()) };
        if registry.operation(call.service, &call.operation).is_none() {
            return Err(format!("Sluice does not serve what the resource {resource} asks for"));
        }
        let waits = matches!(call.pattern, Pattern::Sync | Pattern::SyncParsed);
        if waits && call.service == "sagemaker" && !registry.has_jobs(call.service) {
            return Err(format!("Sluice does not serve what the resource {resource} asks for"));
        }
        Ok(())
    }
}

/// `startBuild` and the pattern that follows it.
fn pattern(text: &str) -> Option<(&str, Pattern)> {
    let (action, suffix) =
        text.split_once('.').map_or((text, None), |(action, suffix)| (action, Some(suffix)));
    let pattern = match suffix {
        None => Pattern::Respond,
        Some("sync") => Pattern::Sync,
        Some("sync:2") => Pattern::SyncParsed,
        Some("waitForTaskToken") => Pattern::Token,
        Some(_) => return None,
    };
    Some((action, pattern))
}

/// Operations are called as the model calls them, but for the first letter.
fn operation(action: &str) -> String {
    let mut chars = action.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn sdk(rest: &str, resource: &str) -> Result<Option<Call>, String> {
    let Some((name, rest)) = rest.split_once(':') else { return Ok(None) };
    let Some((action, pattern)) = pattern(rest) else { return Ok(None) };
    if !matches!(pattern, Pattern::Respond | Pattern::Token)
        || !action.starts_with(|c: char| c.is_ascii_lowercase())
    {
        return Ok(None);
    }
    let Some((_, service, prefix)) = SDK.iter().find(|(known, ..)| *known == name) else {
        return Err(format!("Sluice does not serve what the resource {resource} asks for"));
    };
    Ok(Some(Call { service, operation: operation(action), words: Words::Sdk { prefix }, pattern }))
}

fn optimized(rest: &str, resource: &str) -> Result<Option<Call>, String> {
    let Some((name, rest)) = rest.split_once(':') else { return Ok(None) };
    let Some(known) = OPTIMIZED.iter().find(|known| known.name == name) else {
        if ELSEWHERE.contains(&name) {
            return Err(format!("Sluice does not serve what the resource {resource} asks for"));
        }
        return Ok(None);
    };
    let Some((action, pattern)) = pattern(rest) else { return Ok(None) };
    let Some(action) = known.actions.iter().find(|known| known.name == action) else { return Ok(None) };
    let can = match pattern {
        Pattern::Respond => true,
        Pattern::Sync => action.sync,
        Pattern::SyncParsed => known.name == "states",
        Pattern::Token => action.token,
    };
    let words = Words::Optimized { prefix: known.prefix, client: known.client };
    Ok(can.then(|| Call { service: known.model, operation: operation(action.name), words, pattern }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_are_read() {
        let call = |resource: &str| match Integration::read(resource) {
            Ok(Integration::Call(call)) => format!("{}.{} {:?}", call.service, call.operation, call.pattern),
            Ok(Integration::Function { .. }) => "function".into(),
            Ok(Integration::Activity { .. }) => "activity".into(),
            Err(why) if why.starts_with("Sluice does not serve") => "not served".into(),
            Err(_) => "not recognized".into(),
        };
        for (resource, expected) in [
            ("arn:aws:lambda:us-east-1:111111111111:function:f", "function"),
            ("arn:aws:lambda:us-east-1:111111111111:function:f:live", "function"),
            ("arn:aws:states:us-east-1:111111111111:activity:a", "activity"),
            ("arn:aws:states:::lambda:invoke", "lambda.Invoke Respond"),
            ("arn:aws:states:::lambda:invoke.waitForTaskToken", "lambda.Invoke Token"),
            ("arn:aws:states:::lambda:invoke.sync", "not recognized"),
            ("arn:aws:states:::states:startExecution.sync:2", "stepfunctions.StartExecution SyncParsed"),
            ("arn:aws:states:::states:startExecution.sync", "stepfunctions.StartExecution Sync"),
            ("arn:aws:states:::codebuild:startBuild.sync", "codebuild.StartBuild Sync"),
            ("arn:aws:states:::codebuild:startBuild.sync:2", "not recognized"),
            ("arn:aws:states:::codebuild:listBuilds", "not recognized"),
            ("arn:aws:states:::sagemaker:createTrainingJob.sync", "sagemaker.CreateTrainingJob Sync"),
            ("arn:aws:states:::aws-sdk:s3:getObject", "s3.GetObject Respond"),
            (
                "arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
                "stepfunctions.StartExecution Token",
            ),
            ("arn:aws:states:::aws-sdk:s3:GetObject", "not recognized"),
            ("arn:aws:states:::aws-sdk:s3:getObject.sync", "not recognized"),
            ("arn:aws:states:::aws-sdk:dynamodb:getItem", "not served"),
            ("arn:aws:states:::dynamodb:getItem", "not served"),
            ("arn:aws:states:::nonsense:getItem", "not recognized"),
            ("arn:aws:states:us-east-1:111111111111:stateMachine:m", "not recognized"),
            ("arn:aws:s3:::bucket", "not recognized"),
            ("arn:a", "not recognized"),
        ] {
            assert_eq!(call(resource), expected, "{resource}");
        }
    }
}
