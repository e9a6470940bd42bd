//! AWS::S3::BucketPolicy.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::s3::{DeleteBucketPolicy, DeleteBucketPolicyInput, PutBucketPolicy, PutBucketPolicyInput};
use serde::Deserialize;
use serde_json::Value;

pub struct BucketPolicy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    bucket: String,
    policy_document: Value,
}

#[async_trait]
impl ResourceType for BucketPolicy {
    const NAME: &'static str = "AWS::S3::BucketPolicy";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Bucket", PropertyKind::String).required().replaces(),
        Property::new("PolicyDocument", PropertyKind::Json).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        put(cx, &new).await
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        _: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        put(cx, &new).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        let input = DeleteBucketPolicyInput { bucket: old.bucket, expected_bucket_owner: None };
        match cx.call::<DeleteBucketPolicy>(input).await {
            Err(OpError::Aws(error)) if error.code == "NoSuchBucket" => Ok(()),
            other => other.map(drop),
        }
    }
}

async fn put(cx: &Cx, new: &Properties) -> Result<Physical, OpError> {
    let policy = match &new.policy_document {
        Value::String(text) => text.clone(),
        document => serde_json::to_string(document)?,
    };
    let input = PutBucketPolicyInput { bucket: new.bucket.clone(), policy, ..Default::default() };
    cx.call::<PutBucketPolicy>(input).await?;
    Ok(Physical::new(new.bucket.clone()))
}
