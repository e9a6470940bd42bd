//! AWS::S3::Bucket. A bucket is found again after a crash by its tags; it is deleted only if it is empty.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::s3::{
    BucketCannedACL, BucketLifecycleConfiguration, CORSConfiguration, CreateBucket,
    CreateBucketConfiguration, CreateBucketInput, DeleteBucket, DeleteBucketCors, DeleteBucketCorsInput,
    DeleteBucketEncryption, DeleteBucketEncryptionInput, DeleteBucketInput, DeleteBucketLifecycle,
    DeleteBucketLifecycleInput, EventBridgeConfiguration, GetBucketTagging, GetBucketTaggingInput,
    NotificationConfiguration, OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration,
    PutBucketAcl, PutBucketAclInput, PutBucketCors, PutBucketCorsInput, PutBucketEncryption,
    PutBucketEncryptionInput, PutBucketLifecycleConfiguration, PutBucketLifecycleConfigurationInput,
    PutBucketNotificationConfiguration, PutBucketNotificationConfigurationInput, PutBucketOwnershipControls,
    PutBucketOwnershipControlsInput, PutBucketTagging, PutBucketTaggingInput, PutBucketVersioning,
    PutBucketVersioningInput, PutPublicAccessBlock, PutPublicAccessBlockInput, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule, Tag, Tagging, VersioningConfiguration,
};
use aws::{Error, Region};
use serde::Deserialize;
use serde_json::{Value, json};

pub struct Bucket;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    bucket_name: Option<String>,
    access_control: Option<String>,
    bucket_encryption: Option<Value>,
    versioning_configuration: Option<Value>,
    public_access_block_configuration: Option<Value>,
    ownership_controls: Option<Value>,
    notification_configuration: Option<Value>,
    lifecycle_configuration: Option<Value>,
    cors_configuration: Option<Value>,
    tags: Option<Vec<crate::resource::Tag>>,
}

/// What a bucket's list is, if nothing is said.
const PRIVATE: &str = "Private";
const TEXT: PropertyKind = PropertyKind::String;
const FLAG: PropertyKind = PropertyKind::Boolean;
const NUMBER: PropertyKind = PropertyKind::Integer;
const TEXTS: PropertyKind = PropertyKind::List(&TEXT);

const ENCRYPTION: &[Property] = &[Property::new(
    "ServerSideEncryptionConfiguration",
    PropertyKind::List(&PropertyKind::Object(&[
        Property::new("BucketKeyEnabled", FLAG),
        Property::new(
            "ServerSideEncryptionByDefault",
            PropertyKind::Object(&[
                Property::new("SSEAlgorithm", TEXT).required(),
                Property::new("KMSMasterKeyID", TEXT),
            ]),
        ),
    ])),
)
.required()];

const PUBLIC_ACCESS: &[Property] = &[
    Property::new("BlockPublicAcls", FLAG),
    Property::new("BlockPublicPolicy", FLAG),
    Property::new("IgnorePublicAcls", FLAG),
    Property::new("RestrictPublicBuckets", FLAG),
];

const OWNERSHIP: &[Property] = &[Property::new(
    "Rules",
    PropertyKind::List(&PropertyKind::Object(&[Property::new("ObjectOwnership", TEXT).required()])),
)
.required()];

const NOTIFICATION: &[Property] = &[Property::new(
    "EventBridgeConfiguration",
    PropertyKind::Object(&[Property::new("EventBridgeEnabled", FLAG)]),
)];

const LIFECYCLE: &[Property] = &[Property::new(
    "Rules",
    PropertyKind::List(&PropertyKind::Object(&[
        Property::new("Id", TEXT),
        Property::new("Status", TEXT).required(),
        Property::new("Prefix", TEXT),
        Property::new("ExpirationInDays", NUMBER),
        Property::new("ExpiredObjectDeleteMarker", FLAG),
        Property::new(
            "AbortIncompleteMultipartUpload",
            PropertyKind::Object(&[Property::new("DaysAfterInitiation", NUMBER).required()]),
        ),
        Property::new(
            "NoncurrentVersionExpiration",
            PropertyKind::Object(&[
                Property::new("NoncurrentDays", NUMBER).required(),
                Property::new("NewerNoncurrentVersions", NUMBER),
            ]),
        ),
    ])),
)
.required()];

const CORS: &[Property] = &[Property::new(
    "CorsRules",
    PropertyKind::List(&PropertyKind::Object(&[
        Property::new("Id", TEXT),
        Property::new("AllowedHeaders", TEXTS),
        Property::new("AllowedMethods", TEXTS).required(),
        Property::new("AllowedOrigins", TEXTS).required(),
        Property::new("ExposedHeaders", TEXTS),
        Property::new("MaxAge", NUMBER),
    ])),
)
.required()];

#[async_trait]
impl ResourceType for Bucket {
    const NAME: &'static str = "AWS::S3::Bucket";
    const PROPERTIES: &'static [Property] = &[
        Property::new("BucketName", TEXT).replaces(),
        Property::new("AccessControl", TEXT),
        Property::new("BucketEncryption", PropertyKind::Object(ENCRYPTION)),
        Property::new(
            "VersioningConfiguration",
            PropertyKind::Object(&[Property::new("Status", TEXT).required()]),
        ),
        Property::new("PublicAccessBlockConfiguration", PropertyKind::Object(PUBLIC_ACCESS)),
        Property::new("OwnershipControls", PropertyKind::Object(OWNERSHIP)),
        Property::new("NotificationConfiguration", PropertyKind::Object(NOTIFICATION)),
        Property::new("LifecycleConfiguration", PropertyKind::Object(LIFECYCLE)),
        Property::new("CorsConfiguration", PropertyKind::Object(CORS)),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] =
        &["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.bucket_name.clone().unwrap_or_else(|| request.generate_lower_name(63));
        let region = cx.region().clone();
        let constraint = (region != Region::us_east_1()).then(|| region.to_string());
        let tags = all_tags(request, &new);
        let input = CreateBucketInput {
            bucket: name.clone(),
            create_bucket_configuration: Some(CreateBucketConfiguration {
                location_constraint: constraint,
                tags: Some(tags),
                ..Default::default()
            }),
            ..Default::default()
        };
        // In us-east-1, to make one's own bucket again is a success: whose it is has to be asked before.
        match made_here(cx, request, &name).await? {
            Found::Ours => {}
            Found::Nothing => drop(as_stack(cx).call::<CreateBucket>(input).await?),
            Found::Other => {
                let message = format!("{name} already exists");
                return Err(Error::new("AlreadyExists", 400, message).into());
            }
        }
        configure(cx, &name, None, &new).await?;
        Ok(physical(cx, name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        configure(cx, id, Some(&old), &new).await?;
        let tagging = Tagging { tag_set: all_tags(request, &new) };
        let input = PutBucketTaggingInput { bucket: id.to_owned(), tagging, ..Default::default() };
        as_stack(cx).call::<PutBucketTagging>(input).await?;
        Ok(physical(cx, id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteBucketInput { bucket: id.to_owned(), expected_bucket_owner: None };
        match cx.call::<DeleteBucket>(input).await {
            Err(OpError::Aws(error)) if error.code == "NoSuchBucket" => Ok(()),
            other => other.map(drop),
        }
    }
}

fn physical(cx: &Cx, name: String) -> Physical {
    let region = cx.region().clone();
    let dash = if region == Region::us_east_1() { "-" } else { "." };
    Physical::new(name.clone())
        .with("Arn", format!("arn:aws:s3:::{name}"))
        .with("DomainName", format!("{name}.s3.amazonaws.com"))
        .with("DualStackDomainName", format!("{name}.s3.dualstack.{region}.amazonaws.com"))
        .with("RegionalDomainName", format!("{name}.s3.{region}.amazonaws.com"))
        .with("WebsiteURL", format!("http://{name}.s3-website{dash}{region}.amazonaws.com"))
}

/// Stacks may set tags of the system's, which their users may not.
fn as_stack(cx: &Cx) -> Cx {
    cx.via("cloudformation.amazonaws.com")
}

fn all_tags(request: &ResourceRequest, new: &Properties) -> Vec<Tag> {
    let tags = request.tags(new.tags.as_deref());
    tags.into_iter().map(|t| Tag { key: t.key, value: t.value }).collect()
}

enum Found {
    Nothing,
    Ours,
    Other,
}

async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> Result<Found, OpError> {
    let input = GetBucketTaggingInput { bucket: name.to_owned(), expected_bucket_owner: None };
    match cx.call::<GetBucketTagging>(input).await {
        Ok(output) => {
            let tags = output.tag_set.unwrap_or_default();
            let made = request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str())));
            Ok(if made { Found::Ours } else { Found::Other })
        }
        Err(OpError::Aws(error)) if error.code == "NoSuchBucket" => Ok(Found::Nothing),
        Err(OpError::Aws(error)) if error.code == "NoSuchTagSet" || error.code == "AccessDenied" => {
            Ok(Found::Other)
        }
        Err(error) => Err(error),
    }
}

/// A document of the template in the shape of the operation's input.
fn shape<T: serde::de::DeserializeOwned>(property: &str, value: Value) -> Result<T, OpError> {
    serde_json::from_value(value)
        .map_err(|e| Error::new("ValidationError", 400, format!("{property}: {e}")).into())
}

/// Brings every document from the old properties to the new ones.
async fn configure(cx: &Cx, name: &str, old: Option<&Properties>, new: &Properties) -> Result<(), OpError> {
    let changed = |of: fn(&Properties) -> &Option<Value>| match old {
        None => of(new).is_some(),
        Some(old) => of(old) != of(new),
    };
    let given = |properties: &Properties| properties.access_control.clone().unwrap_or(PRIVATE.to_owned());
    let (was, is) = (old.map_or(PRIVATE.to_owned(), given), given(new));
    // A list is taken back before the ownership that forbids one, and given after the one that allows it.
    if was != is && is == PRIVATE {
        set_access_control(cx, name, &is).await?;
    }
    if changed(|p| &p.ownership_controls) {
        set_ownership(cx, name, new).await?;
    }
    if changed(|p| &p.public_access_block_configuration) {
        set_public_access(cx, name, new).await?;
    }
    if was != is && is != PRIVATE {
        set_access_control(cx, name, &is).await?;
    }
    if changed(|p| &p.bucket_encryption) {
        set_encryption(cx, name, new).await?;
    }
    if changed(|p| &p.versioning_configuration) {
        set_versioning(cx, name, new).await?;
    }
    if changed(|p| &p.notification_configuration) {
        set_notification(cx, name, new).await?;
    }
    if changed(|p| &p.lifecycle_configuration) {
        set_lifecycle(cx, name, new).await?;
    }
    if changed(|p| &p.cors_configuration) {
        set_cors(cx, name, new).await?;
    }
    Ok(())
}

async fn set_ownership(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    let default = json!({"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]});
    let given = new.ownership_controls.clone().unwrap_or(default);
    let rules: Vec<OwnershipControlsRule> = shape("OwnershipControls", given["Rules"].clone())?;
    let ownership_controls = OwnershipControls { rules };
    let input =
        PutBucketOwnershipControlsInput { bucket: name.to_owned(), ownership_controls, ..Default::default() };
    cx.call::<PutBucketOwnershipControls>(input).await.map(drop)
}

/// A canned list, by the name that templates have for it. It comes after the controls of ownership, without which a bucket
/// has no lists but the private one.
async fn set_access_control(cx: &Cx, name: &str, given: &str) -> Result<(), OpError> {
    let acl = match given {
        PRIVATE => BucketCannedACL::Private,
        "PublicRead" => BucketCannedACL::PublicRead,
        "PublicReadWrite" => BucketCannedACL::PublicReadWrite,
        "AuthenticatedRead" => BucketCannedACL::AuthenticatedRead,
        other => return Err(OpError::not_served(&aws::s3::SERVICE, format!("AccessControl {other}"))),
    };
    let input = PutBucketAclInput { bucket: name.to_owned(), acl: Some(acl), ..Default::default() };
    cx.call::<PutBucketAcl>(input).await.map(drop)
}

async fn set_public_access(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    let given = new.public_access_block_configuration.clone();
    let all = json!({
        "BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true,
    });
    let block: PublicAccessBlockConfiguration =
        shape("PublicAccessBlockConfiguration", given.unwrap_or(all))?;
    let input = PutPublicAccessBlockInput {
        bucket: name.to_owned(),
        public_access_block_configuration: block,
        ..Default::default()
    };
    cx.call::<PutPublicAccessBlock>(input).await.map(drop)
}

async fn set_encryption(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    let Some(given) = &new.bucket_encryption else {
        let input = DeleteBucketEncryptionInput { bucket: name.to_owned(), expected_bucket_owner: None };
        return cx.call::<DeleteBucketEncryption>(input).await.map(drop);
    };
    let mut rules = Vec::new();
    for rule in given["ServerSideEncryptionConfiguration"].as_array().into_iter().flatten() {
        let default = rule.get("ServerSideEncryptionByDefault");
        let default = default.map(|d| shape::<ServerSideEncryptionByDefault>("BucketEncryption", d.clone()));
        rules.push(ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: default.transpose()?,
            bucket_key_enabled: rule.get("BucketKeyEnabled").and_then(Value::as_bool),
            blocked_encryption_types: None,
        });
    }
    let input = PutBucketEncryptionInput {
        bucket: name.to_owned(),
        server_side_encryption_configuration: ServerSideEncryptionConfiguration { rules },
        ..Default::default()
    };
    cx.call::<PutBucketEncryption>(input).await.map(drop)
}

async fn set_versioning(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    // What was on can only be suspended.
    let given = new.versioning_configuration.clone().unwrap_or_else(|| json!({"Status": "Suspended"}));
    let versioning_configuration: VersioningConfiguration = shape("VersioningConfiguration", given)?;
    let input =
        PutBucketVersioningInput { bucket: name.to_owned(), versioning_configuration, ..Default::default() };
    cx.call::<PutBucketVersioning>(input).await.map(drop)
}

async fn set_notification(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    let bridge = new.notification_configuration.as_ref().and_then(|n| n.get("EventBridgeConfiguration"));
    let on = bridge.is_some_and(|b| b.get("EventBridgeEnabled").and_then(Value::as_bool).unwrap_or(true));
    let input = PutBucketNotificationConfigurationInput {
        bucket: name.to_owned(),
        notification_configuration: NotificationConfiguration {
            event_bridge_configuration: on.then_some(EventBridgeConfiguration {}),
            ..Default::default()
        },
        ..Default::default()
    };
    cx.call::<PutBucketNotificationConfiguration>(input).await.map(drop)
}

async fn set_lifecycle(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    let Some(given) = &new.lifecycle_configuration else {
        let input = DeleteBucketLifecycleInput { bucket: name.to_owned(), expected_bucket_owner: None };
        return cx.call::<DeleteBucketLifecycle>(input).await.map(drop);
    };
    let rule = |rule: &Value| {
        let mut shaped = json!({
            "Status": rule["Status"],
            "Filter": {"Prefix": rule.get("Prefix").cloned().unwrap_or_else(|| json!(""))},
        });
        let mut expiration = json!({});
        for (from, to) in
            [("ExpirationInDays", "Days"), ("ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker")]
        {
            if let Some(value) = rule.get(from) {
                expiration[to] = value.clone();
                shaped["Expiration"] = expiration.clone();
            }
        }
        for (from, to) in [
            ("Id", "ID"),
            ("AbortIncompleteMultipartUpload", "AbortIncompleteMultipartUpload"),
            ("NoncurrentVersionExpiration", "NoncurrentVersionExpiration"),
        ] {
            if let Some(value) = rule.get(from) {
                shaped[to] = value.clone();
            }
        }
        shaped
    };
    let rules: Vec<Value> = given["Rules"].as_array().into_iter().flatten().map(rule).collect();
    let configuration: BucketLifecycleConfiguration =
        BucketLifecycleConfiguration { rules: shape("LifecycleConfiguration", Value::Array(rules))? };
    let input = PutBucketLifecycleConfigurationInput {
        bucket: name.to_owned(),
        lifecycle_configuration: Some(configuration),
        ..Default::default()
    };
    cx.call::<PutBucketLifecycleConfiguration>(input).await.map(drop)
}

async fn set_cors(cx: &Cx, name: &str, new: &Properties) -> Result<(), OpError> {
    let Some(given) = &new.cors_configuration else {
        let input = DeleteBucketCorsInput { bucket: name.to_owned(), expected_bucket_owner: None };
        return cx.call::<DeleteBucketCors>(input).await.map(drop);
    };
    let rename = |rule: &Value| {
        let mut shaped = rule.clone();
        for (from, to) in [("Id", "ID"), ("ExposedHeaders", "ExposeHeaders"), ("MaxAge", "MaxAgeSeconds")] {
            if let Some(value) = shaped.as_object_mut().and_then(|rule| rule.remove(from)) {
                shaped[to] = value;
            }
        }
        shaped
    };
    let rules: Vec<Value> = given["CorsRules"].as_array().into_iter().flatten().map(rename).collect();
    let cors_configuration =
        CORSConfiguration { cors_rules: shape("CorsConfiguration", Value::Array(rules))? };
    let input = PutBucketCorsInput { bucket: name.to_owned(), cors_configuration, ..Default::default() };
    cx.call::<PutBucketCors>(input).await.map(drop)
}
