//! The services: written by `cargo xtask codegen`; edits are lost.

pub mod apigateway;
pub mod cloudformation;
pub mod codebuild;
pub mod codecommit;
pub mod codeconnections;
pub mod codepipeline;
pub mod codestar_connections;
pub mod events;
pub mod iam;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod s3;
pub mod sagemaker;
pub mod sagemaker_runtime;
pub mod secretsmanager;
pub mod sns;
pub mod sqs;
pub mod ssm;
pub mod stepfunctions;
pub mod sts;

/// Every service of which operations are generated.
pub static SERVICES: &[&crate::ServiceInfo] = &[
    &apigateway::SERVICE,
    &cloudformation::SERVICE,
    &codebuild::SERVICE,
    &codecommit::SERVICE,
    &codeconnections::SERVICE,
    &codepipeline::SERVICE,
    &codestar_connections::SERVICE,
    &events::SERVICE,
    &iam::SERVICE,
    &kms::SERVICE,
    &lambda::SERVICE,
    &logs::SERVICE,
    &s3::SERVICE,
    &sagemaker::SERVICE,
    &sagemaker_runtime::SERVICE,
    &secretsmanager::SERVICE,
    &sns::SERVICE,
    &sqs::SERVICE,
    &ssm::SERVICE,
    &stepfunctions::SERVICE,
    &sts::SERVICE,
];
