//! Services through the typed client, over a store in a temporary directory. One binary: linking is what tests wait for.

#![expect(clippy::unwrap_used, reason = "a panic is how a test reports, also from its helpers")]

mod apigateway;
mod apigateway_made;
mod apigateway_parts;
mod cloudformation;
mod cloudformation_answers;
mod cloudformation_deferred;
mod codebuild;
mod codebuild_edges;
mod codebuild_restart;
mod codecommit;
mod codepipeline;
mod codepipeline_accounts;
mod codepipeline_conditions;
mod codepipeline_invoke;
mod codepipeline_rules;
mod codepipeline_sources;
mod codepipeline_triggers;
mod connections;
mod docs;
mod events;
mod iam;
mod iam_cloudformation;
mod iam_service;
mod iam_users;
mod kms;
mod lambda;
mod lambda_layers;
mod lineage;
mod logs;
mod messages;
mod s3;
mod sagemaker;
mod sagemaker_edges;
mod sagemaker_serving;
mod secretsmanager;
mod sns;
mod sns_edges;
mod sqs;
mod sqs_edges;
mod ssm;
mod stepfunctions;
mod stepfunctions_jobs;
mod stepfunctions_versions;
mod sts;
