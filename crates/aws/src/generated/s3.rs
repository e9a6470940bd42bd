//! S3: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "s3",
    service_id: "S3",
    endpoint_prefix: "s3",
    signing_name: "s3",
    protocol: crate::Protocol::RestXml,
    target_prefix: None,
    api_version: "2006-03-01",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::ABORT_MULTIPART_UPLOAD,
        &info::COMPLETE_MULTIPART_UPLOAD,
        &info::COPY_OBJECT,
        &info::CREATE_BUCKET,
        &info::CREATE_MULTIPART_UPLOAD,
        &info::DELETE_BUCKET,
        &info::DELETE_BUCKET_ANALYTICS_CONFIGURATION,
        &info::DELETE_BUCKET_CORS,
        &info::DELETE_BUCKET_ENCRYPTION,
        &info::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &info::DELETE_BUCKET_LIFECYCLE,
        &info::DELETE_BUCKET_METRICS_CONFIGURATION,
        &info::DELETE_BUCKET_OWNERSHIP_CONTROLS,
        &info::DELETE_BUCKET_POLICY,
        &info::DELETE_BUCKET_TAGGING,
        &info::DELETE_OBJECT,
        &info::DELETE_OBJECT_TAGGING,
        &info::DELETE_OBJECTS,
        &info::DELETE_PUBLIC_ACCESS_BLOCK,
        &info::GET_BUCKET_ACCELERATE_CONFIGURATION,
        &info::GET_BUCKET_ACL,
        &info::GET_BUCKET_ANALYTICS_CONFIGURATION,
        &info::GET_BUCKET_CORS,
        &info::GET_BUCKET_ENCRYPTION,
        &info::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &info::GET_BUCKET_LIFECYCLE_CONFIGURATION,
        &info::GET_BUCKET_LOCATION,
        &info::GET_BUCKET_LOGGING,
        &info::GET_BUCKET_METRICS_CONFIGURATION,
        &info::GET_BUCKET_NOTIFICATION_CONFIGURATION,
        &info::GET_BUCKET_OWNERSHIP_CONTROLS,
        &info::GET_BUCKET_POLICY,
        &info::GET_BUCKET_POLICY_STATUS,
        &info::GET_BUCKET_REPLICATION,
        &info::GET_BUCKET_REQUEST_PAYMENT,
        &info::GET_BUCKET_TAGGING,
        &info::GET_BUCKET_VERSIONING,
        &info::GET_BUCKET_WEBSITE,
        &info::GET_OBJECT,
        &info::GET_OBJECT_ACL,
        &info::GET_OBJECT_ATTRIBUTES,
        &info::GET_OBJECT_LEGAL_HOLD,
        &info::GET_OBJECT_LOCK_CONFIGURATION,
        &info::GET_OBJECT_RETENTION,
        &info::GET_OBJECT_TAGGING,
        &info::GET_PUBLIC_ACCESS_BLOCK,
        &info::HEAD_BUCKET,
        &info::HEAD_OBJECT,
        &info::LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
        &info::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        &info::LIST_BUCKET_METRICS_CONFIGURATIONS,
        &info::LIST_BUCKETS,
        &info::LIST_MULTIPART_UPLOADS,
        &info::LIST_OBJECT_VERSIONS,
        &info::LIST_OBJECTS,
        &info::LIST_OBJECTS_V2,
        &info::LIST_PARTS,
        &info::PUT_BUCKET_ACCELERATE_CONFIGURATION,
        &info::PUT_BUCKET_ACL,
        &info::PUT_BUCKET_ANALYTICS_CONFIGURATION,
        &info::PUT_BUCKET_CORS,
        &info::PUT_BUCKET_ENCRYPTION,
        &info::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &info::PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        &info::PUT_BUCKET_LOGGING,
        &info::PUT_BUCKET_METRICS_CONFIGURATION,
        &info::PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        &info::PUT_BUCKET_OWNERSHIP_CONTROLS,
        &info::PUT_BUCKET_POLICY,
        &info::PUT_BUCKET_REQUEST_PAYMENT,
        &info::PUT_BUCKET_TAGGING,
        &info::PUT_BUCKET_VERSIONING,
        &info::PUT_OBJECT,
        &info::PUT_OBJECT_ACL,
        &info::PUT_OBJECT_LEGAL_HOLD,
        &info::PUT_OBJECT_LOCK_CONFIGURATION,
        &info::PUT_OBJECT_RETENTION,
        &info::PUT_OBJECT_TAGGING,
        &info::PUT_PUBLIC_ACCESS_BLOCK,
        &info::UPLOAD_PART,
        &info::UPLOAD_PART_COPY,
    ],
};

pub struct AbortMultipartUpload;

impl crate::Operation for AbortMultipartUpload {
    type Input = AbortMultipartUploadInput;
    type Output = AbortMultipartUploadOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ABORT_MULTIPART_UPLOAD;
}

pub struct CompleteMultipartUpload;

impl crate::Operation for CompleteMultipartUpload {
    type Input = CompleteMultipartUploadInput;
    type Output = CompleteMultipartUploadOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::COMPLETE_MULTIPART_UPLOAD;
}

pub struct CopyObject;

impl crate::Operation for CopyObject {
    type Input = CopyObjectInput;
    type Output = CopyObjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::COPY_OBJECT;
}

pub struct CreateBucket;

impl crate::Operation for CreateBucket {
    type Input = CreateBucketInput;
    type Output = CreateBucketOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_BUCKET;
}

pub struct CreateMultipartUpload;

impl crate::Operation for CreateMultipartUpload {
    type Input = CreateMultipartUploadInput;
    type Output = CreateMultipartUploadOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_MULTIPART_UPLOAD;
}

pub struct DeleteBucket;

impl crate::Operation for DeleteBucket {
    type Input = DeleteBucketInput;
    type Output = DeleteBucketOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET;
}

pub struct DeleteBucketAnalyticsConfiguration;

impl crate::Operation for DeleteBucketAnalyticsConfiguration {
    type Input = DeleteBucketAnalyticsConfigurationInput;
    type Output = DeleteBucketAnalyticsConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_ANALYTICS_CONFIGURATION;
}

pub struct DeleteBucketCors;

impl crate::Operation for DeleteBucketCors {
    type Input = DeleteBucketCorsInput;
    type Output = DeleteBucketCorsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_CORS;
}

pub struct DeleteBucketEncryption;

impl crate::Operation for DeleteBucketEncryption {
    type Input = DeleteBucketEncryptionInput;
    type Output = DeleteBucketEncryptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_ENCRYPTION;
}

pub struct DeleteBucketIntelligentTieringConfiguration;

impl crate::Operation for DeleteBucketIntelligentTieringConfiguration {
    type Input = DeleteBucketIntelligentTieringConfigurationInput;
    type Output = DeleteBucketIntelligentTieringConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

pub struct DeleteBucketLifecycle;

impl crate::Operation for DeleteBucketLifecycle {
    type Input = DeleteBucketLifecycleInput;
    type Output = DeleteBucketLifecycleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_LIFECYCLE;
}

pub struct DeleteBucketMetricsConfiguration;

impl crate::Operation for DeleteBucketMetricsConfiguration {
    type Input = DeleteBucketMetricsConfigurationInput;
    type Output = DeleteBucketMetricsConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_METRICS_CONFIGURATION;
}

pub struct DeleteBucketOwnershipControls;

impl crate::Operation for DeleteBucketOwnershipControls {
    type Input = DeleteBucketOwnershipControlsInput;
    type Output = DeleteBucketOwnershipControlsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_OWNERSHIP_CONTROLS;
}

pub struct DeleteBucketPolicy;

impl crate::Operation for DeleteBucketPolicy {
    type Input = DeleteBucketPolicyInput;
    type Output = DeleteBucketPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_POLICY;
}

pub struct DeleteBucketTagging;

impl crate::Operation for DeleteBucketTagging {
    type Input = DeleteBucketTaggingInput;
    type Output = DeleteBucketTaggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BUCKET_TAGGING;
}

pub struct DeleteObject;

impl crate::Operation for DeleteObject {
    type Input = DeleteObjectInput;
    type Output = DeleteObjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_OBJECT;
}

pub struct DeleteObjectTagging;

impl crate::Operation for DeleteObjectTagging {
    type Input = DeleteObjectTaggingInput;
    type Output = DeleteObjectTaggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_OBJECT_TAGGING;
}

pub struct DeleteObjects;

impl crate::Operation for DeleteObjects {
    type Input = DeleteObjectsInput;
    type Output = DeleteObjectsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_OBJECTS;
}

pub struct DeletePublicAccessBlock;

impl crate::Operation for DeletePublicAccessBlock {
    type Input = DeletePublicAccessBlockInput;
    type Output = DeletePublicAccessBlockOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_PUBLIC_ACCESS_BLOCK;
}

pub struct GetBucketAccelerateConfiguration;

impl crate::Operation for GetBucketAccelerateConfiguration {
    type Input = GetBucketAccelerateConfigurationInput;
    type Output = GetBucketAccelerateConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_ACCELERATE_CONFIGURATION;
}

pub struct GetBucketAcl;

impl crate::Operation for GetBucketAcl {
    type Input = GetBucketAclInput;
    type Output = GetBucketAclOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_ACL;
}

pub struct GetBucketAnalyticsConfiguration;

impl crate::Operation for GetBucketAnalyticsConfiguration {
    type Input = GetBucketAnalyticsConfigurationInput;
    type Output = GetBucketAnalyticsConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_ANALYTICS_CONFIGURATION;
}

pub struct GetBucketCors;

impl crate::Operation for GetBucketCors {
    type Input = GetBucketCorsInput;
    type Output = GetBucketCorsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_CORS;
}

pub struct GetBucketEncryption;

impl crate::Operation for GetBucketEncryption {
    type Input = GetBucketEncryptionInput;
    type Output = GetBucketEncryptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_ENCRYPTION;
}

pub struct GetBucketIntelligentTieringConfiguration;

impl crate::Operation for GetBucketIntelligentTieringConfiguration {
    type Input = GetBucketIntelligentTieringConfigurationInput;
    type Output = GetBucketIntelligentTieringConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

pub struct GetBucketLifecycleConfiguration;

impl crate::Operation for GetBucketLifecycleConfiguration {
    type Input = GetBucketLifecycleConfigurationInput;
    type Output = GetBucketLifecycleConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_LIFECYCLE_CONFIGURATION;
}

pub struct GetBucketLocation;

impl crate::Operation for GetBucketLocation {
    type Input = GetBucketLocationInput;
    type Output = GetBucketLocationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_LOCATION;
}

pub struct GetBucketLogging;

impl crate::Operation for GetBucketLogging {
    type Input = GetBucketLoggingInput;
    type Output = GetBucketLoggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_LOGGING;
}

pub struct GetBucketMetricsConfiguration;

impl crate::Operation for GetBucketMetricsConfiguration {
    type Input = GetBucketMetricsConfigurationInput;
    type Output = GetBucketMetricsConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_METRICS_CONFIGURATION;
}

pub struct GetBucketNotificationConfiguration;

impl crate::Operation for GetBucketNotificationConfiguration {
    type Input = GetBucketNotificationConfigurationInput;
    type Output = GetBucketNotificationConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_NOTIFICATION_CONFIGURATION;
}

pub struct GetBucketOwnershipControls;

impl crate::Operation for GetBucketOwnershipControls {
    type Input = GetBucketOwnershipControlsInput;
    type Output = GetBucketOwnershipControlsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_OWNERSHIP_CONTROLS;
}

pub struct GetBucketPolicy;

impl crate::Operation for GetBucketPolicy {
    type Input = GetBucketPolicyInput;
    type Output = GetBucketPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_POLICY;
}

pub struct GetBucketPolicyStatus;

impl crate::Operation for GetBucketPolicyStatus {
    type Input = GetBucketPolicyStatusInput;
    type Output = GetBucketPolicyStatusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_POLICY_STATUS;
}

pub struct GetBucketReplication;

impl crate::Operation for GetBucketReplication {
    type Input = GetBucketReplicationInput;
    type Output = GetBucketReplicationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_REPLICATION;
}

pub struct GetBucketRequestPayment;

impl crate::Operation for GetBucketRequestPayment {
    type Input = GetBucketRequestPaymentInput;
    type Output = GetBucketRequestPaymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_REQUEST_PAYMENT;
}

pub struct GetBucketTagging;

impl crate::Operation for GetBucketTagging {
    type Input = GetBucketTaggingInput;
    type Output = GetBucketTaggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_TAGGING;
}

pub struct GetBucketVersioning;

impl crate::Operation for GetBucketVersioning {
    type Input = GetBucketVersioningInput;
    type Output = GetBucketVersioningOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_VERSIONING;
}

pub struct GetBucketWebsite;

impl crate::Operation for GetBucketWebsite {
    type Input = GetBucketWebsiteInput;
    type Output = GetBucketWebsiteOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BUCKET_WEBSITE;
}

pub struct GetObject;

impl crate::Operation for GetObject {
    type Input = GetObjectInput;
    type Output = GetObjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT;
}

pub struct GetObjectAcl;

impl crate::Operation for GetObjectAcl {
    type Input = GetObjectAclInput;
    type Output = GetObjectAclOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT_ACL;
}

pub struct GetObjectAttributes;

impl crate::Operation for GetObjectAttributes {
    type Input = GetObjectAttributesInput;
    type Output = GetObjectAttributesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT_ATTRIBUTES;
}

pub struct GetObjectLegalHold;

impl crate::Operation for GetObjectLegalHold {
    type Input = GetObjectLegalHoldInput;
    type Output = GetObjectLegalHoldOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT_LEGAL_HOLD;
}

pub struct GetObjectLockConfiguration;

impl crate::Operation for GetObjectLockConfiguration {
    type Input = GetObjectLockConfigurationInput;
    type Output = GetObjectLockConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT_LOCK_CONFIGURATION;
}

pub struct GetObjectRetention;

impl crate::Operation for GetObjectRetention {
    type Input = GetObjectRetentionInput;
    type Output = GetObjectRetentionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT_RETENTION;
}

pub struct GetObjectTagging;

impl crate::Operation for GetObjectTagging {
    type Input = GetObjectTaggingInput;
    type Output = GetObjectTaggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_OBJECT_TAGGING;
}

pub struct GetPublicAccessBlock;

impl crate::Operation for GetPublicAccessBlock {
    type Input = GetPublicAccessBlockInput;
    type Output = GetPublicAccessBlockOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_PUBLIC_ACCESS_BLOCK;
}

pub struct HeadBucket;

impl crate::Operation for HeadBucket {
    type Input = HeadBucketInput;
    type Output = HeadBucketOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::HEAD_BUCKET;
}

pub struct HeadObject;

impl crate::Operation for HeadObject {
    type Input = HeadObjectInput;
    type Output = HeadObjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::HEAD_OBJECT;
}

pub struct ListBucketAnalyticsConfigurations;

impl crate::Operation for ListBucketAnalyticsConfigurations {
    type Input = ListBucketAnalyticsConfigurationsInput;
    type Output = ListBucketAnalyticsConfigurationsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BUCKET_ANALYTICS_CONFIGURATIONS;
}

pub struct ListBucketIntelligentTieringConfigurations;

impl crate::Operation for ListBucketIntelligentTieringConfigurations {
    type Input = ListBucketIntelligentTieringConfigurationsInput;
    type Output = ListBucketIntelligentTieringConfigurationsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS;
}

pub struct ListBucketMetricsConfigurations;

impl crate::Operation for ListBucketMetricsConfigurations {
    type Input = ListBucketMetricsConfigurationsInput;
    type Output = ListBucketMetricsConfigurationsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BUCKET_METRICS_CONFIGURATIONS;
}

pub struct ListBuckets;

impl crate::Operation for ListBuckets {
    type Input = ListBucketsInput;
    type Output = ListBucketsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BUCKETS;
}

pub struct ListMultipartUploads;

impl crate::Operation for ListMultipartUploads {
    type Input = ListMultipartUploadsInput;
    type Output = ListMultipartUploadsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_MULTIPART_UPLOADS;
}

pub struct ListObjectVersions;

impl crate::Operation for ListObjectVersions {
    type Input = ListObjectVersionsInput;
    type Output = ListObjectVersionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_OBJECT_VERSIONS;
}

pub struct ListObjects;

impl crate::Operation for ListObjects {
    type Input = ListObjectsInput;
    type Output = ListObjectsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_OBJECTS;
}

pub struct ListObjectsV2;

impl crate::Operation for ListObjectsV2 {
    type Input = ListObjectsV2Input;
    type Output = ListObjectsV2Output;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_OBJECTS_V2;
}

pub struct ListParts;

impl crate::Operation for ListParts {
    type Input = ListPartsInput;
    type Output = ListPartsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_PARTS;
}

pub struct PutBucketAccelerateConfiguration;

impl crate::Operation for PutBucketAccelerateConfiguration {
    type Input = PutBucketAccelerateConfigurationInput;
    type Output = PutBucketAccelerateConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_ACCELERATE_CONFIGURATION;
}

pub struct PutBucketAcl;

impl crate::Operation for PutBucketAcl {
    type Input = PutBucketAclInput;
    type Output = PutBucketAclOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_ACL;
}

pub struct PutBucketAnalyticsConfiguration;

impl crate::Operation for PutBucketAnalyticsConfiguration {
    type Input = PutBucketAnalyticsConfigurationInput;
    type Output = PutBucketAnalyticsConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_ANALYTICS_CONFIGURATION;
}

pub struct PutBucketCors;

impl crate::Operation for PutBucketCors {
    type Input = PutBucketCorsInput;
    type Output = PutBucketCorsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_CORS;
}

pub struct PutBucketEncryption;

impl crate::Operation for PutBucketEncryption {
    type Input = PutBucketEncryptionInput;
    type Output = PutBucketEncryptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_ENCRYPTION;
}

pub struct PutBucketIntelligentTieringConfiguration;

impl crate::Operation for PutBucketIntelligentTieringConfiguration {
    type Input = PutBucketIntelligentTieringConfigurationInput;
    type Output = PutBucketIntelligentTieringConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

pub struct PutBucketLifecycleConfiguration;

impl crate::Operation for PutBucketLifecycleConfiguration {
    type Input = PutBucketLifecycleConfigurationInput;
    type Output = PutBucketLifecycleConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_LIFECYCLE_CONFIGURATION;
}

pub struct PutBucketLogging;

impl crate::Operation for PutBucketLogging {
    type Input = PutBucketLoggingInput;
    type Output = PutBucketLoggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_LOGGING;
}

pub struct PutBucketMetricsConfiguration;

impl crate::Operation for PutBucketMetricsConfiguration {
    type Input = PutBucketMetricsConfigurationInput;
    type Output = PutBucketMetricsConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_METRICS_CONFIGURATION;
}

pub struct PutBucketNotificationConfiguration;

impl crate::Operation for PutBucketNotificationConfiguration {
    type Input = PutBucketNotificationConfigurationInput;
    type Output = PutBucketNotificationConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_NOTIFICATION_CONFIGURATION;
}

pub struct PutBucketOwnershipControls;

impl crate::Operation for PutBucketOwnershipControls {
    type Input = PutBucketOwnershipControlsInput;
    type Output = PutBucketOwnershipControlsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_OWNERSHIP_CONTROLS;
}

pub struct PutBucketPolicy;

impl crate::Operation for PutBucketPolicy {
    type Input = PutBucketPolicyInput;
    type Output = PutBucketPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_POLICY;
}

pub struct PutBucketRequestPayment;

impl crate::Operation for PutBucketRequestPayment {
    type Input = PutBucketRequestPaymentInput;
    type Output = PutBucketRequestPaymentOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_REQUEST_PAYMENT;
}

pub struct PutBucketTagging;

impl crate::Operation for PutBucketTagging {
    type Input = PutBucketTaggingInput;
    type Output = PutBucketTaggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_TAGGING;
}

pub struct PutBucketVersioning;

impl crate::Operation for PutBucketVersioning {
    type Input = PutBucketVersioningInput;
    type Output = PutBucketVersioningOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_BUCKET_VERSIONING;
}

pub struct PutObject;

impl crate::Operation for PutObject {
    type Input = PutObjectInput;
    type Output = PutObjectOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_OBJECT;
}

pub struct PutObjectAcl;

impl crate::Operation for PutObjectAcl {
    type Input = PutObjectAclInput;
    type Output = PutObjectAclOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_OBJECT_ACL;
}

pub struct PutObjectLegalHold;

impl crate::Operation for PutObjectLegalHold {
    type Input = PutObjectLegalHoldInput;
    type Output = PutObjectLegalHoldOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_OBJECT_LEGAL_HOLD;
}

pub struct PutObjectLockConfiguration;

impl crate::Operation for PutObjectLockConfiguration {
    type Input = PutObjectLockConfigurationInput;
    type Output = PutObjectLockConfigurationOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_OBJECT_LOCK_CONFIGURATION;
}

pub struct PutObjectRetention;

impl crate::Operation for PutObjectRetention {
    type Input = PutObjectRetentionInput;
    type Output = PutObjectRetentionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_OBJECT_RETENTION;
}

pub struct PutObjectTagging;

impl crate::Operation for PutObjectTagging {
    type Input = PutObjectTaggingInput;
    type Output = PutObjectTaggingOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_OBJECT_TAGGING;
}

pub struct PutPublicAccessBlock;

impl crate::Operation for PutPublicAccessBlock {
    type Input = PutPublicAccessBlockInput;
    type Output = PutPublicAccessBlockOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_PUBLIC_ACCESS_BLOCK;
}

pub struct UploadPart;

impl crate::Operation for UploadPart {
    type Input = UploadPartInput;
    type Output = UploadPartOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPLOAD_PART;
}

pub struct UploadPartCopy;

impl crate::Operation for UploadPartCopy {
    type Input = UploadPartCopyInput;
    type Output = UploadPartCopyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPLOAD_PART_COPY;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ABORT_MULTIPART_UPLOAD: OperationInfo = OperationInfo {
        name: "AbortMultipartUpload",
        method: "DELETE",
        uri: "/{Bucket}/{Key+}",
        status: 204,
        input: &schema::ABORT_MULTIPART_UPLOAD_REQUEST,
        output: &schema::ABORT_MULTIPART_UPLOAD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchUpload"],
    };
    pub static COMPLETE_MULTIPART_UPLOAD: OperationInfo = OperationInfo {
        name: "CompleteMultipartUpload",
        method: "POST",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::COMPLETE_MULTIPART_UPLOAD_REQUEST,
        output: &schema::COMPLETE_MULTIPART_UPLOAD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static COPY_OBJECT: OperationInfo = OperationInfo {
        name: "CopyObject",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::COPY_OBJECT_REQUEST,
        output: &schema::COPY_OBJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ObjectNotInActiveTierError"],
    };
    pub static CREATE_BUCKET: OperationInfo = OperationInfo {
        name: "CreateBucket",
        method: "PUT",
        uri: "/{Bucket}",
        status: 200,
        input: &schema::CREATE_BUCKET_REQUEST,
        output: &schema::CREATE_BUCKET_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["BucketAlreadyExists", "BucketAlreadyOwnedByYou"],
    };
    pub static CREATE_MULTIPART_UPLOAD: OperationInfo = OperationInfo {
        name: "CreateMultipartUpload",
        method: "POST",
        uri: "/{Bucket}/{Key+}?uploads",
        status: 200,
        input: &schema::CREATE_MULTIPART_UPLOAD_REQUEST,
        output: &schema::CREATE_MULTIPART_UPLOAD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET: OperationInfo = OperationInfo {
        name: "DeleteBucket",
        method: "DELETE",
        uri: "/{Bucket}",
        status: 204,
        input: &schema::DELETE_BUCKET_REQUEST,
        output: &schema::DELETE_BUCKET_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_ANALYTICS_CONFIGURATION: OperationInfo = OperationInfo {
        name: "DeleteBucketAnalyticsConfiguration",
        method: "DELETE",
        uri: "/{Bucket}?analytics",
        status: 204,
        input: &schema::DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST,
        output: &schema::DELETE_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_CORS: OperationInfo = OperationInfo {
        name: "DeleteBucketCors",
        method: "DELETE",
        uri: "/{Bucket}?cors",
        status: 204,
        input: &schema::DELETE_BUCKET_CORS_REQUEST,
        output: &schema::DELETE_BUCKET_CORS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_ENCRYPTION: OperationInfo = OperationInfo {
        name: "DeleteBucketEncryption",
        method: "DELETE",
        uri: "/{Bucket}?encryption",
        status: 204,
        input: &schema::DELETE_BUCKET_ENCRYPTION_REQUEST,
        output: &schema::DELETE_BUCKET_ENCRYPTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationInfo = OperationInfo {
        name: "DeleteBucketIntelligentTieringConfiguration",
        method: "DELETE",
        uri: "/{Bucket}?intelligent-tiering",
        status: 204,
        input: &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST,
        output: &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_LIFECYCLE: OperationInfo = OperationInfo {
        name: "DeleteBucketLifecycle",
        method: "DELETE",
        uri: "/{Bucket}?lifecycle",
        status: 204,
        input: &schema::DELETE_BUCKET_LIFECYCLE_REQUEST,
        output: &schema::DELETE_BUCKET_LIFECYCLE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_METRICS_CONFIGURATION: OperationInfo = OperationInfo {
        name: "DeleteBucketMetricsConfiguration",
        method: "DELETE",
        uri: "/{Bucket}?metrics",
        status: 204,
        input: &schema::DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST,
        output: &schema::DELETE_BUCKET_METRICS_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_OWNERSHIP_CONTROLS: OperationInfo = OperationInfo {
        name: "DeleteBucketOwnershipControls",
        method: "DELETE",
        uri: "/{Bucket}?ownershipControls",
        status: 204,
        input: &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
        output: &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_POLICY: OperationInfo = OperationInfo {
        name: "DeleteBucketPolicy",
        method: "DELETE",
        uri: "/{Bucket}?policy",
        status: 204,
        input: &schema::DELETE_BUCKET_POLICY_REQUEST,
        output: &schema::DELETE_BUCKET_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_BUCKET_TAGGING: OperationInfo = OperationInfo {
        name: "DeleteBucketTagging",
        method: "DELETE",
        uri: "/{Bucket}?tagging",
        status: 204,
        input: &schema::DELETE_BUCKET_TAGGING_REQUEST,
        output: &schema::DELETE_BUCKET_TAGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_OBJECT: OperationInfo = OperationInfo {
        name: "DeleteObject",
        method: "DELETE",
        uri: "/{Bucket}/{Key+}",
        status: 204,
        input: &schema::DELETE_OBJECT_REQUEST,
        output: &schema::DELETE_OBJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_OBJECT_TAGGING: OperationInfo = OperationInfo {
        name: "DeleteObjectTagging",
        method: "DELETE",
        uri: "/{Bucket}/{Key+}?tagging",
        status: 204,
        input: &schema::DELETE_OBJECT_TAGGING_REQUEST,
        output: &schema::DELETE_OBJECT_TAGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_OBJECTS: OperationInfo = OperationInfo {
        name: "DeleteObjects",
        method: "POST",
        uri: "/{Bucket}?delete",
        status: 200,
        input: &schema::DELETE_OBJECTS_REQUEST,
        output: &schema::DELETE_OBJECTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static DELETE_PUBLIC_ACCESS_BLOCK: OperationInfo = OperationInfo {
        name: "DeletePublicAccessBlock",
        method: "DELETE",
        uri: "/{Bucket}?publicAccessBlock",
        status: 204,
        input: &schema::DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
        output: &schema::DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_ACCELERATE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetBucketAccelerateConfiguration",
        method: "GET",
        uri: "/{Bucket}?accelerate",
        status: 200,
        input: &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
        output: &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_ACL: OperationInfo = OperationInfo {
        name: "GetBucketAcl",
        method: "GET",
        uri: "/{Bucket}?acl",
        status: 200,
        input: &schema::GET_BUCKET_ACL_REQUEST,
        output: &schema::GET_BUCKET_ACL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_ANALYTICS_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetBucketAnalyticsConfiguration",
        method: "GET",
        uri: "/{Bucket}?analytics",
        status: 200,
        input: &schema::GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST,
        output: &schema::GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_CORS: OperationInfo = OperationInfo {
        name: "GetBucketCors",
        method: "GET",
        uri: "/{Bucket}?cors",
        status: 200,
        input: &schema::GET_BUCKET_CORS_REQUEST,
        output: &schema::GET_BUCKET_CORS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_ENCRYPTION: OperationInfo = OperationInfo {
        name: "GetBucketEncryption",
        method: "GET",
        uri: "/{Bucket}?encryption",
        status: 200,
        input: &schema::GET_BUCKET_ENCRYPTION_REQUEST,
        output: &schema::GET_BUCKET_ENCRYPTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetBucketIntelligentTieringConfiguration",
        method: "GET",
        uri: "/{Bucket}?intelligent-tiering",
        status: 200,
        input: &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST,
        output: &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_LIFECYCLE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetBucketLifecycleConfiguration",
        method: "GET",
        uri: "/{Bucket}?lifecycle",
        status: 200,
        input: &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
        output: &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_LOCATION: OperationInfo = OperationInfo {
        name: "GetBucketLocation",
        method: "GET",
        uri: "/{Bucket}?location",
        status: 200,
        input: &schema::GET_BUCKET_LOCATION_REQUEST,
        output: &schema::GET_BUCKET_LOCATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_LOGGING: OperationInfo = OperationInfo {
        name: "GetBucketLogging",
        method: "GET",
        uri: "/{Bucket}?logging",
        status: 200,
        input: &schema::GET_BUCKET_LOGGING_REQUEST,
        output: &schema::GET_BUCKET_LOGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_METRICS_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetBucketMetricsConfiguration",
        method: "GET",
        uri: "/{Bucket}?metrics",
        status: 200,
        input: &schema::GET_BUCKET_METRICS_CONFIGURATION_REQUEST,
        output: &schema::GET_BUCKET_METRICS_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_NOTIFICATION_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetBucketNotificationConfiguration",
        method: "GET",
        uri: "/{Bucket}?notification",
        status: 200,
        input: &schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
        output: &schema::NOTIFICATION_CONFIGURATION,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_OWNERSHIP_CONTROLS: OperationInfo = OperationInfo {
        name: "GetBucketOwnershipControls",
        method: "GET",
        uri: "/{Bucket}?ownershipControls",
        status: 200,
        input: &schema::GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
        output: &schema::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_POLICY: OperationInfo = OperationInfo {
        name: "GetBucketPolicy",
        method: "GET",
        uri: "/{Bucket}?policy",
        status: 200,
        input: &schema::GET_BUCKET_POLICY_REQUEST,
        output: &schema::GET_BUCKET_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_POLICY_STATUS: OperationInfo = OperationInfo {
        name: "GetBucketPolicyStatus",
        method: "GET",
        uri: "/{Bucket}?policyStatus",
        status: 200,
        input: &schema::GET_BUCKET_POLICY_STATUS_REQUEST,
        output: &schema::GET_BUCKET_POLICY_STATUS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_REPLICATION: OperationInfo = OperationInfo {
        name: "GetBucketReplication",
        method: "GET",
        uri: "/{Bucket}?replication",
        status: 200,
        input: &schema::GET_BUCKET_REPLICATION_REQUEST,
        output: &schema::GET_BUCKET_REPLICATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_REQUEST_PAYMENT: OperationInfo = OperationInfo {
        name: "GetBucketRequestPayment",
        method: "GET",
        uri: "/{Bucket}?requestPayment",
        status: 200,
        input: &schema::GET_BUCKET_REQUEST_PAYMENT_REQUEST,
        output: &schema::GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_TAGGING: OperationInfo = OperationInfo {
        name: "GetBucketTagging",
        method: "GET",
        uri: "/{Bucket}?tagging",
        status: 200,
        input: &schema::GET_BUCKET_TAGGING_REQUEST,
        output: &schema::GET_BUCKET_TAGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_VERSIONING: OperationInfo = OperationInfo {
        name: "GetBucketVersioning",
        method: "GET",
        uri: "/{Bucket}?versioning",
        status: 200,
        input: &schema::GET_BUCKET_VERSIONING_REQUEST,
        output: &schema::GET_BUCKET_VERSIONING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_BUCKET_WEBSITE: OperationInfo = OperationInfo {
        name: "GetBucketWebsite",
        method: "GET",
        uri: "/{Bucket}?website",
        status: 200,
        input: &schema::GET_BUCKET_WEBSITE_REQUEST,
        output: &schema::GET_BUCKET_WEBSITE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_OBJECT: OperationInfo = OperationInfo {
        name: "GetObject",
        method: "GET",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::GET_OBJECT_REQUEST,
        output: &schema::GET_OBJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchKey", "InvalidObjectState"],
    };
    pub static GET_OBJECT_ACL: OperationInfo = OperationInfo {
        name: "GetObjectAcl",
        method: "GET",
        uri: "/{Bucket}/{Key+}?acl",
        status: 200,
        input: &schema::GET_OBJECT_ACL_REQUEST,
        output: &schema::GET_OBJECT_ACL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchKey"],
    };
    pub static GET_OBJECT_ATTRIBUTES: OperationInfo = OperationInfo {
        name: "GetObjectAttributes",
        method: "GET",
        uri: "/{Bucket}/{Key+}?attributes",
        status: 200,
        input: &schema::GET_OBJECT_ATTRIBUTES_REQUEST,
        output: &schema::GET_OBJECT_ATTRIBUTES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchKey"],
    };
    pub static GET_OBJECT_LEGAL_HOLD: OperationInfo = OperationInfo {
        name: "GetObjectLegalHold",
        method: "GET",
        uri: "/{Bucket}/{Key+}?legal-hold",
        status: 200,
        input: &schema::GET_OBJECT_LEGAL_HOLD_REQUEST,
        output: &schema::GET_OBJECT_LEGAL_HOLD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_OBJECT_LOCK_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetObjectLockConfiguration",
        method: "GET",
        uri: "/{Bucket}?object-lock",
        status: 200,
        input: &schema::GET_OBJECT_LOCK_CONFIGURATION_REQUEST,
        output: &schema::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_OBJECT_RETENTION: OperationInfo = OperationInfo {
        name: "GetObjectRetention",
        method: "GET",
        uri: "/{Bucket}/{Key+}?retention",
        status: 200,
        input: &schema::GET_OBJECT_RETENTION_REQUEST,
        output: &schema::GET_OBJECT_RETENTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_OBJECT_TAGGING: OperationInfo = OperationInfo {
        name: "GetObjectTagging",
        method: "GET",
        uri: "/{Bucket}/{Key+}?tagging",
        status: 200,
        input: &schema::GET_OBJECT_TAGGING_REQUEST,
        output: &schema::GET_OBJECT_TAGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_PUBLIC_ACCESS_BLOCK: OperationInfo = OperationInfo {
        name: "GetPublicAccessBlock",
        method: "GET",
        uri: "/{Bucket}?publicAccessBlock",
        status: 200,
        input: &schema::GET_PUBLIC_ACCESS_BLOCK_REQUEST,
        output: &schema::GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static HEAD_BUCKET: OperationInfo = OperationInfo {
        name: "HeadBucket",
        method: "HEAD",
        uri: "/{Bucket}",
        status: 200,
        input: &schema::HEAD_BUCKET_REQUEST,
        output: &schema::HEAD_BUCKET_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchBucket"],
    };
    pub static HEAD_OBJECT: OperationInfo = OperationInfo {
        name: "HeadObject",
        method: "HEAD",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::HEAD_OBJECT_REQUEST,
        output: &schema::HEAD_OBJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchKey"],
    };
    pub static LIST_BUCKET_ANALYTICS_CONFIGURATIONS: OperationInfo = OperationInfo {
        name: "ListBucketAnalyticsConfigurations",
        method: "GET",
        uri: "/{Bucket}?analytics",
        status: 200,
        input: &schema::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST,
        output: &schema::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS: OperationInfo = OperationInfo {
        name: "ListBucketIntelligentTieringConfigurations",
        method: "GET",
        uri: "/{Bucket}?intelligent-tiering",
        status: 200,
        input: &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST,
        output: &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_BUCKET_METRICS_CONFIGURATIONS: OperationInfo = OperationInfo {
        name: "ListBucketMetricsConfigurations",
        method: "GET",
        uri: "/{Bucket}?metrics",
        status: 200,
        input: &schema::LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST,
        output: &schema::LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_BUCKETS: OperationInfo = OperationInfo {
        name: "ListBuckets",
        method: "GET",
        uri: "/",
        status: 200,
        input: &schema::LIST_BUCKETS_REQUEST,
        output: &schema::LIST_BUCKETS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_MULTIPART_UPLOADS: OperationInfo = OperationInfo {
        name: "ListMultipartUploads",
        method: "GET",
        uri: "/{Bucket}?uploads",
        status: 200,
        input: &schema::LIST_MULTIPART_UPLOADS_REQUEST,
        output: &schema::LIST_MULTIPART_UPLOADS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_OBJECT_VERSIONS: OperationInfo = OperationInfo {
        name: "ListObjectVersions",
        method: "GET",
        uri: "/{Bucket}?versions",
        status: 200,
        input: &schema::LIST_OBJECT_VERSIONS_REQUEST,
        output: &schema::LIST_OBJECT_VERSIONS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static LIST_OBJECTS: OperationInfo = OperationInfo {
        name: "ListObjects",
        method: "GET",
        uri: "/{Bucket}",
        status: 200,
        input: &schema::LIST_OBJECTS_REQUEST,
        output: &schema::LIST_OBJECTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchBucket"],
    };
    pub static LIST_OBJECTS_V2: OperationInfo = OperationInfo {
        name: "ListObjectsV2",
        method: "GET",
        uri: "/{Bucket}?list-type=2",
        status: 200,
        input: &schema::LIST_OBJECTS_V2_REQUEST,
        output: &schema::LIST_OBJECTS_V2_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchBucket"],
    };
    pub static LIST_PARTS: OperationInfo = OperationInfo {
        name: "ListParts",
        method: "GET",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::LIST_PARTS_REQUEST,
        output: &schema::LIST_PARTS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_ACCELERATE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutBucketAccelerateConfiguration",
        method: "PUT",
        uri: "/{Bucket}?accelerate",
        status: 200,
        input: &schema::PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
        output: &schema::PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_ACL: OperationInfo = OperationInfo {
        name: "PutBucketAcl",
        method: "PUT",
        uri: "/{Bucket}?acl",
        status: 200,
        input: &schema::PUT_BUCKET_ACL_REQUEST,
        output: &schema::PUT_BUCKET_ACL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_ANALYTICS_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutBucketAnalyticsConfiguration",
        method: "PUT",
        uri: "/{Bucket}?analytics",
        status: 200,
        input: &schema::PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST,
        output: &schema::PUT_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_CORS: OperationInfo = OperationInfo {
        name: "PutBucketCors",
        method: "PUT",
        uri: "/{Bucket}?cors",
        status: 200,
        input: &schema::PUT_BUCKET_CORS_REQUEST,
        output: &schema::PUT_BUCKET_CORS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_ENCRYPTION: OperationInfo = OperationInfo {
        name: "PutBucketEncryption",
        method: "PUT",
        uri: "/{Bucket}?encryption",
        status: 200,
        input: &schema::PUT_BUCKET_ENCRYPTION_REQUEST,
        output: &schema::PUT_BUCKET_ENCRYPTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutBucketIntelligentTieringConfiguration",
        method: "PUT",
        uri: "/{Bucket}?intelligent-tiering",
        status: 200,
        input: &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST,
        output: &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutBucketLifecycleConfiguration",
        method: "PUT",
        uri: "/{Bucket}?lifecycle",
        status: 200,
        input: &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
        output: &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_LOGGING: OperationInfo = OperationInfo {
        name: "PutBucketLogging",
        method: "PUT",
        uri: "/{Bucket}?logging",
        status: 200,
        input: &schema::PUT_BUCKET_LOGGING_REQUEST,
        output: &schema::PUT_BUCKET_LOGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_METRICS_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutBucketMetricsConfiguration",
        method: "PUT",
        uri: "/{Bucket}?metrics",
        status: 200,
        input: &schema::PUT_BUCKET_METRICS_CONFIGURATION_REQUEST,
        output: &schema::PUT_BUCKET_METRICS_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutBucketNotificationConfiguration",
        method: "PUT",
        uri: "/{Bucket}?notification",
        status: 200,
        input: &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
        output: &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_OWNERSHIP_CONTROLS: OperationInfo = OperationInfo {
        name: "PutBucketOwnershipControls",
        method: "PUT",
        uri: "/{Bucket}?ownershipControls",
        status: 200,
        input: &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
        output: &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_POLICY: OperationInfo = OperationInfo {
        name: "PutBucketPolicy",
        method: "PUT",
        uri: "/{Bucket}?policy",
        status: 200,
        input: &schema::PUT_BUCKET_POLICY_REQUEST,
        output: &schema::PUT_BUCKET_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_REQUEST_PAYMENT: OperationInfo = OperationInfo {
        name: "PutBucketRequestPayment",
        method: "PUT",
        uri: "/{Bucket}?requestPayment",
        status: 200,
        input: &schema::PUT_BUCKET_REQUEST_PAYMENT_REQUEST,
        output: &schema::PUT_BUCKET_REQUEST_PAYMENT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_TAGGING: OperationInfo = OperationInfo {
        name: "PutBucketTagging",
        method: "PUT",
        uri: "/{Bucket}?tagging",
        status: 200,
        input: &schema::PUT_BUCKET_TAGGING_REQUEST,
        output: &schema::PUT_BUCKET_TAGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_BUCKET_VERSIONING: OperationInfo = OperationInfo {
        name: "PutBucketVersioning",
        method: "PUT",
        uri: "/{Bucket}?versioning",
        status: 200,
        input: &schema::PUT_BUCKET_VERSIONING_REQUEST,
        output: &schema::PUT_BUCKET_VERSIONING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_OBJECT: OperationInfo = OperationInfo {
        name: "PutObject",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::PUT_OBJECT_REQUEST,
        output: &schema::PUT_OBJECT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidRequest", "InvalidWriteOffset", "TooManyParts", "EncryptionTypeMismatch"],
    };
    pub static PUT_OBJECT_ACL: OperationInfo = OperationInfo {
        name: "PutObjectAcl",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?acl",
        status: 200,
        input: &schema::PUT_OBJECT_ACL_REQUEST,
        output: &schema::PUT_OBJECT_ACL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchKey"],
    };
    pub static PUT_OBJECT_LEGAL_HOLD: OperationInfo = OperationInfo {
        name: "PutObjectLegalHold",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?legal-hold",
        status: 200,
        input: &schema::PUT_OBJECT_LEGAL_HOLD_REQUEST,
        output: &schema::PUT_OBJECT_LEGAL_HOLD_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_OBJECT_LOCK_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutObjectLockConfiguration",
        method: "PUT",
        uri: "/{Bucket}?object-lock",
        status: 200,
        input: &schema::PUT_OBJECT_LOCK_CONFIGURATION_REQUEST,
        output: &schema::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_OBJECT_RETENTION: OperationInfo = OperationInfo {
        name: "PutObjectRetention",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?retention",
        status: 200,
        input: &schema::PUT_OBJECT_RETENTION_REQUEST,
        output: &schema::PUT_OBJECT_RETENTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_OBJECT_TAGGING: OperationInfo = OperationInfo {
        name: "PutObjectTagging",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?tagging",
        status: 200,
        input: &schema::PUT_OBJECT_TAGGING_REQUEST,
        output: &schema::PUT_OBJECT_TAGGING_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static PUT_PUBLIC_ACCESS_BLOCK: OperationInfo = OperationInfo {
        name: "PutPublicAccessBlock",
        method: "PUT",
        uri: "/{Bucket}?publicAccessBlock",
        status: 200,
        input: &schema::PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
        output: &schema::PUT_PUBLIC_ACCESS_BLOCK_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static UPLOAD_PART: OperationInfo = OperationInfo {
        name: "UploadPart",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::UPLOAD_PART_REQUEST,
        output: &schema::UPLOAD_PART_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static UPLOAD_PART_COPY: OperationInfo = OperationInfo {
        name: "UploadPartCopy",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &schema::UPLOAD_PART_COPY_REQUEST,
        output: &schema::UPLOAD_PART_COPY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn bucket_already_exists(message: impl Into<String>) -> Error {
        Error::new("BucketAlreadyExists", 409, message)
    }
    pub fn bucket_already_owned_by_you(message: impl Into<String>) -> Error {
        Error::new("BucketAlreadyOwnedByYou", 409, message)
    }
    pub fn encryption_type_mismatch(message: impl Into<String>) -> Error {
        Error::new("EncryptionTypeMismatch", 400, message)
    }
    pub fn invalid_object_state(message: impl Into<String>) -> Error {
        Error::new("InvalidObjectState", 403, message)
    }
    pub fn invalid_request(message: impl Into<String>) -> Error {
        Error::new("InvalidRequest", 400, message)
    }
    pub fn invalid_write_offset(message: impl Into<String>) -> Error {
        Error::new("InvalidWriteOffset", 400, message)
    }
    pub fn no_such_bucket(message: impl Into<String>) -> Error {
        Error::new("NoSuchBucket", 404, message)
    }
    pub fn no_such_key(message: impl Into<String>) -> Error {
        Error::new("NoSuchKey", 404, message)
    }
    pub fn no_such_upload(message: impl Into<String>) -> Error {
        Error::new("NoSuchUpload", 404, message)
    }
    pub fn object_not_in_active_tier_error(message: impl Into<String>) -> Error {
        Error::new("ObjectNotInActiveTierError", 403, message)
    }
    pub fn too_many_parts(message: impl Into<String>) -> Error {
        Error::new("TooManyParts", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}

impl crate::TreeValue for AbortIncompleteMultipartUpload {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { days_after_initiation: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.days_after_initiation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AbortIncompleteMultipartUpload {
    const SCHEMA: &'static crate::Schema = &schema::ABORT_INCOMPLETE_MULTIPART_UPLOAD;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<RequestCharged>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for AbortMultipartUploadOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { request_charged: s.take_optional(0)?, version_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.request_charged);
        s.put_optional(1, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AbortMultipartUploadOutput {
    const SCHEMA: &'static crate::Schema = &schema::ABORT_MULTIPART_UPLOAD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbortMultipartUploadInput {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<crate::Timestamp>,
}

impl crate::TreeValue for AbortMultipartUploadInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            upload_id: s.take(2)?,
            request_payer: s.take_optional(3)?,
            expected_bucket_owner: s.take_optional(4)?,
            if_match_initiated_time: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put(2, self.upload_id);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.expected_bucket_owner);
        s.put_optional(5, self.if_match_initiated_time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AbortMultipartUploadInput {
    const SCHEMA: &'static crate::Schema = &schema::ABORT_MULTIPART_UPLOAD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccelerateConfiguration {
    pub status: Option<BucketAccelerateStatus>,
}

impl crate::TreeValue for AccelerateConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccelerateConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ACCELERATE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}

impl crate::TreeValue for AccessControlPolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { grants: s.take_optional(0)?, owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.grants);
        s.put_optional(1, self.owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccessControlPolicy {
    const SCHEMA: &'static crate::Schema = &schema::ACCESS_CONTROL_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessControlTranslation {
    pub owner: Option<OwnerOverride>,
}

impl crate::TreeValue for AccessControlTranslation {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { owner: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccessControlTranslation {
    const SCHEMA: &'static crate::Schema = &schema::ACCESS_CONTROL_TRANSLATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for AnalyticsAndOperator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AnalyticsAndOperator {
    const SCHEMA: &'static crate::Schema = &schema::ANALYTICS_AND_OPERATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsConfiguration {
    pub id: String,
    pub filter: Option<AnalyticsFilter>,
    pub storage_class_analysis: StorageClassAnalysis,
}

impl crate::TreeValue for AnalyticsConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)?, filter: s.take_optional(1)?, storage_class_analysis: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.id);
        s.put_optional(1, self.filter);
        s.put(2, self.storage_class_analysis);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AnalyticsConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ANALYTICS_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsExportDestination {
    pub s3_bucket_destination: AnalyticsS3BucketDestination,
}

impl crate::TreeValue for AnalyticsExportDestination {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { s3_bucket_destination: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.s3_bucket_destination);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AnalyticsExportDestination {
    const SCHEMA: &'static crate::Schema = &schema::ANALYTICS_EXPORT_DESTINATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<AnalyticsAndOperator>,
}

impl crate::TreeValue for AnalyticsFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)?, tag: s.take_optional(1)?, and: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tag);
        s.put_optional(2, self.and);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AnalyticsFilter {
    const SCHEMA: &'static crate::Schema = &schema::ANALYTICS_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsS3BucketDestination {
    pub format: AnalyticsS3ExportFileFormat,
    pub bucket_account_id: Option<String>,
    pub bucket: String,
    pub prefix: Option<String>,
}

impl crate::TreeValue for AnalyticsS3BucketDestination {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            format: s.take(0)?,
            bucket_account_id: s.take_optional(1)?,
            bucket: s.take(2)?,
            prefix: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.format);
        s.put_optional(1, self.bucket_account_id);
        s.put(2, self.bucket);
        s.put_optional(3, self.prefix);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AnalyticsS3BucketDestination {
    const SCHEMA: &'static crate::Schema = &schema::ANALYTICS_S3_BUCKET_DESTINATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<EncryptionType>>,
}

impl crate::TreeValue for BlockedEncryptionTypes {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { encryption_type: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.encryption_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BlockedEncryptionTypes {
    const SCHEMA: &'static crate::Schema = &schema::BLOCKED_ENCRYPTION_TYPES;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}

impl crate::TreeValue for Bucket {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take_optional(0)?,
            creation_date: s.take_optional(1)?,
            bucket_region: s.take_optional(2)?,
            bucket_arn: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.name);
        s.put_optional(1, self.creation_date);
        s.put_optional(2, self.bucket_region);
        s.put_optional(3, self.bucket_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Bucket {
    const SCHEMA: &'static crate::Schema = &schema::BUCKET;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BucketInfo {
    pub data_redundancy: Option<DataRedundancy>,
    pub r#type: Option<BucketType>,
}

impl crate::TreeValue for BucketInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { data_redundancy: s.take_optional(0)?, r#type: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.data_redundancy);
        s.put_optional(1, self.r#type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BucketInfo {
    const SCHEMA: &'static crate::Schema = &schema::BUCKET_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}

impl crate::TreeValue for BucketLifecycleConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rules: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BucketLifecycleConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::BUCKET_LIFECYCLE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}

impl crate::TreeValue for BucketLoggingStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { logging_enabled: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.logging_enabled);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BucketLoggingStatus {
    const SCHEMA: &'static crate::Schema = &schema::BUCKET_LOGGING_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}

impl crate::TreeValue for CORSConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { cors_rules: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.cors_rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CORSConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::CORS_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CORSRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}

impl crate::TreeValue for CORSRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            allowed_headers: s.take_optional(1)?,
            allowed_methods: s.take(2)?,
            allowed_origins: s.take(3)?,
            expose_headers: s.take_optional(4)?,
            max_age_seconds: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.id);
        s.put_optional(1, self.allowed_headers);
        s.put(2, self.allowed_methods);
        s.put(3, self.allowed_origins);
        s.put_optional(4, self.expose_headers);
        s.put_optional(5, self.max_age_seconds);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CORSRule {
    const SCHEMA: &'static crate::Schema = &schema::CORS_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
}

impl crate::TreeValue for Checksum {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            checksum_crc32: s.take_optional(0)?,
            checksum_crc32_c: s.take_optional(1)?,
            checksum_crc64_nvme: s.take_optional(2)?,
            checksum_sha1: s.take_optional(3)?,
            checksum_sha256: s.take_optional(4)?,
            checksum_sha512: s.take_optional(5)?,
            checksum_md5: s.take_optional(6)?,
            checksum_xxhash64: s.take_optional(7)?,
            checksum_xxhash3: s.take_optional(8)?,
            checksum_xxhash128: s.take_optional(9)?,
            checksum_type: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.checksum_crc32);
        s.put_optional(1, self.checksum_crc32_c);
        s.put_optional(2, self.checksum_crc64_nvme);
        s.put_optional(3, self.checksum_sha1);
        s.put_optional(4, self.checksum_sha256);
        s.put_optional(5, self.checksum_sha512);
        s.put_optional(6, self.checksum_md5);
        s.put_optional(7, self.checksum_xxhash64);
        s.put_optional(8, self.checksum_xxhash3);
        s.put_optional(9, self.checksum_xxhash128);
        s.put_optional(10, self.checksum_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Checksum {
    const SCHEMA: &'static crate::Schema = &schema::CHECKSUM;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}

impl crate::TreeValue for CommonPrefix {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.prefix);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CommonPrefix {
    const SCHEMA: &'static crate::Schema = &schema::COMMON_PREFIX;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub version_id: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for CompleteMultipartUploadOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            location: s.take_optional(0)?,
            bucket: s.take_optional(1)?,
            key: s.take_optional(2)?,
            expiration: s.take_optional(3)?,
            e_tag: s.take_optional(4)?,
            checksum_crc32: s.take_optional(5)?,
            checksum_crc32_c: s.take_optional(6)?,
            checksum_crc64_nvme: s.take_optional(7)?,
            checksum_sha1: s.take_optional(8)?,
            checksum_sha256: s.take_optional(9)?,
            checksum_sha512: s.take_optional(10)?,
            checksum_md5: s.take_optional(11)?,
            checksum_xxhash64: s.take_optional(12)?,
            checksum_xxhash3: s.take_optional(13)?,
            checksum_xxhash128: s.take_optional(14)?,
            checksum_type: s.take_optional(15)?,
            server_side_encryption: s.take_optional(16)?,
            version_id: s.take_optional(17)?,
            ssekms_key_id: s.take_optional(18)?,
            bucket_key_enabled: s.take_optional(19)?,
            request_charged: s.take_optional(20)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(21);
        s.put_optional(0, self.location);
        s.put_optional(1, self.bucket);
        s.put_optional(2, self.key);
        s.put_optional(3, self.expiration);
        s.put_optional(4, self.e_tag);
        s.put_optional(5, self.checksum_crc32);
        s.put_optional(6, self.checksum_crc32_c);
        s.put_optional(7, self.checksum_crc64_nvme);
        s.put_optional(8, self.checksum_sha1);
        s.put_optional(9, self.checksum_sha256);
        s.put_optional(10, self.checksum_sha512);
        s.put_optional(11, self.checksum_md5);
        s.put_optional(12, self.checksum_xxhash64);
        s.put_optional(13, self.checksum_xxhash3);
        s.put_optional(14, self.checksum_xxhash128);
        s.put_optional(15, self.checksum_type);
        s.put_optional(16, self.server_side_encryption);
        s.put_optional(17, self.version_id);
        s.put_optional(18, self.ssekms_key_id);
        s.put_optional(19, self.bucket_key_enabled);
        s.put_optional(20, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CompleteMultipartUploadOutput {
    const SCHEMA: &'static crate::Schema = &schema::COMPLETE_MULTIPART_UPLOAD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompleteMultipartUploadInput {
    pub bucket: String,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: String,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl crate::TreeValue for CompleteMultipartUploadInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            multipart_upload: s.take_optional(2)?,
            upload_id: s.take(3)?,
            checksum_crc32: s.take_optional(4)?,
            checksum_crc32_c: s.take_optional(5)?,
            checksum_crc64_nvme: s.take_optional(6)?,
            checksum_sha1: s.take_optional(7)?,
            checksum_sha256: s.take_optional(8)?,
            checksum_sha512: s.take_optional(9)?,
            checksum_md5: s.take_optional(10)?,
            checksum_xxhash64: s.take_optional(11)?,
            checksum_xxhash3: s.take_optional(12)?,
            checksum_xxhash128: s.take_optional(13)?,
            checksum_type: s.take_optional(14)?,
            mpu_object_size: s.take_optional(15)?,
            request_payer: s.take_optional(16)?,
            expected_bucket_owner: s.take_optional(17)?,
            if_match: s.take_optional(18)?,
            if_none_match: s.take_optional(19)?,
            sse_customer_algorithm: s.take_optional(20)?,
            sse_customer_key: s.take_optional(21)?,
            sse_customer_key_md5: s.take_optional(22)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(23);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.multipart_upload);
        s.put(3, self.upload_id);
        s.put_optional(4, self.checksum_crc32);
        s.put_optional(5, self.checksum_crc32_c);
        s.put_optional(6, self.checksum_crc64_nvme);
        s.put_optional(7, self.checksum_sha1);
        s.put_optional(8, self.checksum_sha256);
        s.put_optional(9, self.checksum_sha512);
        s.put_optional(10, self.checksum_md5);
        s.put_optional(11, self.checksum_xxhash64);
        s.put_optional(12, self.checksum_xxhash3);
        s.put_optional(13, self.checksum_xxhash128);
        s.put_optional(14, self.checksum_type);
        s.put_optional(15, self.mpu_object_size);
        s.put_optional(16, self.request_payer);
        s.put_optional(17, self.expected_bucket_owner);
        s.put_optional(18, self.if_match);
        s.put_optional(19, self.if_none_match);
        s.put_optional(20, self.sse_customer_algorithm);
        s.put_optional(21, self.sse_customer_key);
        s.put_optional(22, self.sse_customer_key_md5);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CompleteMultipartUploadInput {
    const SCHEMA: &'static crate::Schema = &schema::COMPLETE_MULTIPART_UPLOAD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}

impl crate::TreeValue for CompletedMultipartUpload {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { parts: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.parts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CompletedMultipartUpload {
    const SCHEMA: &'static crate::Schema = &schema::COMPLETED_MULTIPART_UPLOAD;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}

impl crate::TreeValue for CompletedPart {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            e_tag: s.take_optional(0)?,
            checksum_crc32: s.take_optional(1)?,
            checksum_crc32_c: s.take_optional(2)?,
            checksum_crc64_nvme: s.take_optional(3)?,
            checksum_sha1: s.take_optional(4)?,
            checksum_sha256: s.take_optional(5)?,
            checksum_sha512: s.take_optional(6)?,
            checksum_md5: s.take_optional(7)?,
            checksum_xxhash64: s.take_optional(8)?,
            checksum_xxhash3: s.take_optional(9)?,
            checksum_xxhash128: s.take_optional(10)?,
            part_number: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.e_tag);
        s.put_optional(1, self.checksum_crc32);
        s.put_optional(2, self.checksum_crc32_c);
        s.put_optional(3, self.checksum_crc64_nvme);
        s.put_optional(4, self.checksum_sha1);
        s.put_optional(5, self.checksum_sha256);
        s.put_optional(6, self.checksum_sha512);
        s.put_optional(7, self.checksum_md5);
        s.put_optional(8, self.checksum_xxhash64);
        s.put_optional(9, self.checksum_xxhash3);
        s.put_optional(10, self.checksum_xxhash128);
        s.put_optional(11, self.part_number);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CompletedPart {
    const SCHEMA: &'static crate::Schema = &schema::COMPLETED_PART;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}

impl crate::TreeValue for Condition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            http_error_code_returned_equals: s.take_optional(0)?,
            key_prefix_equals: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.http_error_code_returned_equals);
        s.put_optional(1, self.key_prefix_equals);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Condition {
    const SCHEMA: &'static crate::Schema = &schema::CONDITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for CopyObjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            copy_object_result: s.take_optional(0)?,
            expiration: s.take_optional(1)?,
            copy_source_version_id: s.take_optional(2)?,
            version_id: s.take_optional(3)?,
            server_side_encryption: s.take_optional(4)?,
            sse_customer_algorithm: s.take_optional(5)?,
            sse_customer_key_md5: s.take_optional(6)?,
            ssekms_key_id: s.take_optional(7)?,
            ssekms_encryption_context: s.take_optional(8)?,
            bucket_key_enabled: s.take_optional(9)?,
            request_charged: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.copy_object_result);
        s.put_optional(1, self.expiration);
        s.put_optional(2, self.copy_source_version_id);
        s.put_optional(3, self.version_id);
        s.put_optional(4, self.server_side_encryption);
        s.put_optional(5, self.sse_customer_algorithm);
        s.put_optional(6, self.sse_customer_key_md5);
        s.put_optional(7, self.ssekms_key_id);
        s.put_optional(8, self.ssekms_encryption_context);
        s.put_optional(9, self.bucket_key_enabled);
        s.put_optional(10, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CopyObjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::COPY_OBJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CopyObjectInput {
    pub acl: Option<ObjectCannedACL>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<crate::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<crate::Timestamp>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<indexmap::IndexMap<String, String>>,
    pub metadata_directive: Option<MetadataDirective>,
    pub tagging_directive: Option<TaggingDirective>,
    pub annotation_directive: Option<AnnotationDirective>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<crate::Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl crate::TreeValue for CopyObjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            acl: s.take_optional(0)?,
            bucket: s.take(1)?,
            cache_control: s.take_optional(2)?,
            checksum_algorithm: s.take_optional(3)?,
            content_disposition: s.take_optional(4)?,
            content_encoding: s.take_optional(5)?,
            content_language: s.take_optional(6)?,
            content_type: s.take_optional(7)?,
            copy_source: s.take(8)?,
            copy_source_if_match: s.take_optional(9)?,
            copy_source_if_modified_since: s.take_optional(10)?,
            copy_source_if_none_match: s.take_optional(11)?,
            copy_source_if_unmodified_since: s.take_optional(12)?,
            expires: s.take_optional(13)?,
            grant_full_control: s.take_optional(14)?,
            grant_read: s.take_optional(15)?,
            grant_read_acp: s.take_optional(16)?,
            grant_write_acp: s.take_optional(17)?,
            if_match: s.take_optional(18)?,
            if_none_match: s.take_optional(19)?,
            key: s.take(20)?,
            metadata: s.take_optional(21)?,
            metadata_directive: s.take_optional(22)?,
            tagging_directive: s.take_optional(23)?,
            annotation_directive: s.take_optional(24)?,
            server_side_encryption: s.take_optional(25)?,
            storage_class: s.take_optional(26)?,
            website_redirect_location: s.take_optional(27)?,
            sse_customer_algorithm: s.take_optional(28)?,
            sse_customer_key: s.take_optional(29)?,
            sse_customer_key_md5: s.take_optional(30)?,
            ssekms_key_id: s.take_optional(31)?,
            ssekms_encryption_context: s.take_optional(32)?,
            bucket_key_enabled: s.take_optional(33)?,
            copy_source_sse_customer_algorithm: s.take_optional(34)?,
            copy_source_sse_customer_key: s.take_optional(35)?,
            copy_source_sse_customer_key_md5: s.take_optional(36)?,
            request_payer: s.take_optional(37)?,
            tagging: s.take_optional(38)?,
            object_lock_mode: s.take_optional(39)?,
            object_lock_retain_until_date: s.take_optional(40)?,
            object_lock_legal_hold_status: s.take_optional(41)?,
            object_lock_event_hold: s.take_optional(42)?,
            object_lock_event_hold_duration_days: s.take_optional(43)?,
            object_lock_event_hold_duration_years: s.take_optional(44)?,
            expected_bucket_owner: s.take_optional(45)?,
            expected_source_bucket_owner: s.take_optional(46)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(47);
        s.put_optional(0, self.acl);
        s.put(1, self.bucket);
        s.put_optional(2, self.cache_control);
        s.put_optional(3, self.checksum_algorithm);
        s.put_optional(4, self.content_disposition);
        s.put_optional(5, self.content_encoding);
        s.put_optional(6, self.content_language);
        s.put_optional(7, self.content_type);
        s.put(8, self.copy_source);
        s.put_optional(9, self.copy_source_if_match);
        s.put_optional(10, self.copy_source_if_modified_since);
        s.put_optional(11, self.copy_source_if_none_match);
        s.put_optional(12, self.copy_source_if_unmodified_since);
        s.put_optional(13, self.expires);
        s.put_optional(14, self.grant_full_control);
        s.put_optional(15, self.grant_read);
        s.put_optional(16, self.grant_read_acp);
        s.put_optional(17, self.grant_write_acp);
        s.put_optional(18, self.if_match);
        s.put_optional(19, self.if_none_match);
        s.put(20, self.key);
        s.put_optional(21, self.metadata);
        s.put_optional(22, self.metadata_directive);
        s.put_optional(23, self.tagging_directive);
        s.put_optional(24, self.annotation_directive);
        s.put_optional(25, self.server_side_encryption);
        s.put_optional(26, self.storage_class);
        s.put_optional(27, self.website_redirect_location);
        s.put_optional(28, self.sse_customer_algorithm);
        s.put_optional(29, self.sse_customer_key);
        s.put_optional(30, self.sse_customer_key_md5);
        s.put_optional(31, self.ssekms_key_id);
        s.put_optional(32, self.ssekms_encryption_context);
        s.put_optional(33, self.bucket_key_enabled);
        s.put_optional(34, self.copy_source_sse_customer_algorithm);
        s.put_optional(35, self.copy_source_sse_customer_key);
        s.put_optional(36, self.copy_source_sse_customer_key_md5);
        s.put_optional(37, self.request_payer);
        s.put_optional(38, self.tagging);
        s.put_optional(39, self.object_lock_mode);
        s.put_optional(40, self.object_lock_retain_until_date);
        s.put_optional(41, self.object_lock_legal_hold_status);
        s.put_optional(42, self.object_lock_event_hold);
        s.put_optional(43, self.object_lock_event_hold_duration_days);
        s.put_optional(44, self.object_lock_event_hold_duration_years);
        s.put_optional(45, self.expected_bucket_owner);
        s.put_optional(46, self.expected_source_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CopyObjectInput {
    const SCHEMA: &'static crate::Schema = &schema::COPY_OBJECT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl crate::TreeValue for CopyObjectResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            e_tag: s.take_optional(0)?,
            last_modified: s.take_optional(1)?,
            checksum_type: s.take_optional(2)?,
            checksum_crc32: s.take_optional(3)?,
            checksum_crc32_c: s.take_optional(4)?,
            checksum_crc64_nvme: s.take_optional(5)?,
            checksum_sha1: s.take_optional(6)?,
            checksum_sha256: s.take_optional(7)?,
            checksum_sha512: s.take_optional(8)?,
            checksum_md5: s.take_optional(9)?,
            checksum_xxhash64: s.take_optional(10)?,
            checksum_xxhash3: s.take_optional(11)?,
            checksum_xxhash128: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put_optional(0, self.e_tag);
        s.put_optional(1, self.last_modified);
        s.put_optional(2, self.checksum_type);
        s.put_optional(3, self.checksum_crc32);
        s.put_optional(4, self.checksum_crc32_c);
        s.put_optional(5, self.checksum_crc64_nvme);
        s.put_optional(6, self.checksum_sha1);
        s.put_optional(7, self.checksum_sha256);
        s.put_optional(8, self.checksum_sha512);
        s.put_optional(9, self.checksum_md5);
        s.put_optional(10, self.checksum_xxhash64);
        s.put_optional(11, self.checksum_xxhash3);
        s.put_optional(12, self.checksum_xxhash128);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CopyObjectResult {
    const SCHEMA: &'static crate::Schema = &schema::COPY_OBJECT_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl crate::TreeValue for CopyPartResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            e_tag: s.take_optional(0)?,
            last_modified: s.take_optional(1)?,
            checksum_crc32: s.take_optional(2)?,
            checksum_crc32_c: s.take_optional(3)?,
            checksum_crc64_nvme: s.take_optional(4)?,
            checksum_sha1: s.take_optional(5)?,
            checksum_sha256: s.take_optional(6)?,
            checksum_sha512: s.take_optional(7)?,
            checksum_md5: s.take_optional(8)?,
            checksum_xxhash64: s.take_optional(9)?,
            checksum_xxhash3: s.take_optional(10)?,
            checksum_xxhash128: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.e_tag);
        s.put_optional(1, self.last_modified);
        s.put_optional(2, self.checksum_crc32);
        s.put_optional(3, self.checksum_crc32_c);
        s.put_optional(4, self.checksum_crc64_nvme);
        s.put_optional(5, self.checksum_sha1);
        s.put_optional(6, self.checksum_sha256);
        s.put_optional(7, self.checksum_sha512);
        s.put_optional(8, self.checksum_md5);
        s.put_optional(9, self.checksum_xxhash64);
        s.put_optional(10, self.checksum_xxhash3);
        s.put_optional(11, self.checksum_xxhash128);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CopyPartResult {
    const SCHEMA: &'static crate::Schema = &schema::COPY_PART_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateBucketConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            location_constraint: s.take_optional(0)?,
            location: s.take_optional(1)?,
            bucket: s.take_optional(2)?,
            tags: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.location_constraint);
        s.put_optional(1, self.location);
        s.put_optional(2, self.bucket);
        s.put_optional(3, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateBucketConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_BUCKET_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}

impl crate::TreeValue for CreateBucketOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { location: s.take_optional(0)?, bucket_arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.location);
        s.put_optional(1, self.bucket_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateBucketOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_BUCKET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateBucketInput {
    pub acl: Option<BucketCannedACL>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<ObjectOwnership>,
    pub bucket_namespace: Option<BucketNamespace>,
}

impl crate::TreeValue for CreateBucketInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            acl: s.take_optional(0)?,
            bucket: s.take(1)?,
            create_bucket_configuration: s.take_optional(2)?,
            grant_full_control: s.take_optional(3)?,
            grant_read: s.take_optional(4)?,
            grant_read_acp: s.take_optional(5)?,
            grant_write: s.take_optional(6)?,
            grant_write_acp: s.take_optional(7)?,
            object_lock_enabled_for_bucket: s.take_optional(8)?,
            object_ownership: s.take_optional(9)?,
            bucket_namespace: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.acl);
        s.put(1, self.bucket);
        s.put_optional(2, self.create_bucket_configuration);
        s.put_optional(3, self.grant_full_control);
        s.put_optional(4, self.grant_read);
        s.put_optional(5, self.grant_read_acp);
        s.put_optional(6, self.grant_write);
        s.put_optional(7, self.grant_write_acp);
        s.put_optional(8, self.object_lock_enabled_for_bucket);
        s.put_optional(9, self.object_ownership);
        s.put_optional(10, self.bucket_namespace);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateBucketInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_BUCKET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<crate::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for CreateMultipartUploadOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            abort_date: s.take_optional(0)?,
            abort_rule_id: s.take_optional(1)?,
            bucket: s.take_optional(2)?,
            key: s.take_optional(3)?,
            upload_id: s.take_optional(4)?,
            server_side_encryption: s.take_optional(5)?,
            sse_customer_algorithm: s.take_optional(6)?,
            sse_customer_key_md5: s.take_optional(7)?,
            ssekms_key_id: s.take_optional(8)?,
            ssekms_encryption_context: s.take_optional(9)?,
            bucket_key_enabled: s.take_optional(10)?,
            request_charged: s.take_optional(11)?,
            checksum_algorithm: s.take_optional(12)?,
            checksum_type: s.take_optional(13)?,
            version_id: s.take_optional(14)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(15);
        s.put_optional(0, self.abort_date);
        s.put_optional(1, self.abort_rule_id);
        s.put_optional(2, self.bucket);
        s.put_optional(3, self.key);
        s.put_optional(4, self.upload_id);
        s.put_optional(5, self.server_side_encryption);
        s.put_optional(6, self.sse_customer_algorithm);
        s.put_optional(7, self.sse_customer_key_md5);
        s.put_optional(8, self.ssekms_key_id);
        s.put_optional(9, self.ssekms_encryption_context);
        s.put_optional(10, self.bucket_key_enabled);
        s.put_optional(11, self.request_charged);
        s.put_optional(12, self.checksum_algorithm);
        s.put_optional(13, self.checksum_type);
        s.put_optional(14, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateMultipartUploadOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_MULTIPART_UPLOAD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateMultipartUploadInput {
    pub acl: Option<ObjectCannedACL>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<indexmap::IndexMap<String, String>>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<RequestPayer>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<crate::Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
}

impl crate::TreeValue for CreateMultipartUploadInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            acl: s.take_optional(0)?,
            bucket: s.take(1)?,
            cache_control: s.take_optional(2)?,
            content_disposition: s.take_optional(3)?,
            content_encoding: s.take_optional(4)?,
            content_language: s.take_optional(5)?,
            content_type: s.take_optional(6)?,
            expires: s.take_optional(7)?,
            grant_full_control: s.take_optional(8)?,
            grant_read: s.take_optional(9)?,
            grant_read_acp: s.take_optional(10)?,
            grant_write_acp: s.take_optional(11)?,
            key: s.take(12)?,
            metadata: s.take_optional(13)?,
            server_side_encryption: s.take_optional(14)?,
            storage_class: s.take_optional(15)?,
            website_redirect_location: s.take_optional(16)?,
            sse_customer_algorithm: s.take_optional(17)?,
            sse_customer_key: s.take_optional(18)?,
            sse_customer_key_md5: s.take_optional(19)?,
            ssekms_key_id: s.take_optional(20)?,
            ssekms_encryption_context: s.take_optional(21)?,
            bucket_key_enabled: s.take_optional(22)?,
            request_payer: s.take_optional(23)?,
            tagging: s.take_optional(24)?,
            object_lock_mode: s.take_optional(25)?,
            object_lock_retain_until_date: s.take_optional(26)?,
            object_lock_legal_hold_status: s.take_optional(27)?,
            object_lock_event_hold: s.take_optional(28)?,
            object_lock_event_hold_duration_days: s.take_optional(29)?,
            object_lock_event_hold_duration_years: s.take_optional(30)?,
            expected_bucket_owner: s.take_optional(31)?,
            checksum_algorithm: s.take_optional(32)?,
            checksum_type: s.take_optional(33)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(34);
        s.put_optional(0, self.acl);
        s.put(1, self.bucket);
        s.put_optional(2, self.cache_control);
        s.put_optional(3, self.content_disposition);
        s.put_optional(4, self.content_encoding);
        s.put_optional(5, self.content_language);
        s.put_optional(6, self.content_type);
        s.put_optional(7, self.expires);
        s.put_optional(8, self.grant_full_control);
        s.put_optional(9, self.grant_read);
        s.put_optional(10, self.grant_read_acp);
        s.put_optional(11, self.grant_write_acp);
        s.put(12, self.key);
        s.put_optional(13, self.metadata);
        s.put_optional(14, self.server_side_encryption);
        s.put_optional(15, self.storage_class);
        s.put_optional(16, self.website_redirect_location);
        s.put_optional(17, self.sse_customer_algorithm);
        s.put_optional(18, self.sse_customer_key);
        s.put_optional(19, self.sse_customer_key_md5);
        s.put_optional(20, self.ssekms_key_id);
        s.put_optional(21, self.ssekms_encryption_context);
        s.put_optional(22, self.bucket_key_enabled);
        s.put_optional(23, self.request_payer);
        s.put_optional(24, self.tagging);
        s.put_optional(25, self.object_lock_mode);
        s.put_optional(26, self.object_lock_retain_until_date);
        s.put_optional(27, self.object_lock_legal_hold_status);
        s.put_optional(28, self.object_lock_event_hold);
        s.put_optional(29, self.object_lock_event_hold_duration_days);
        s.put_optional(30, self.object_lock_event_hold_duration_years);
        s.put_optional(31, self.expected_bucket_owner);
        s.put_optional(32, self.checksum_algorithm);
        s.put_optional(33, self.checksum_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateMultipartUploadInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_MULTIPART_UPLOAD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefaultRetention {
    pub mode: Option<ObjectLockRetentionMode>,
    pub days: Option<i32>,
    pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}

impl crate::TreeValue for DefaultRetention {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            mode: s.take_optional(0)?,
            days: s.take_optional(1)?,
            years: s.take_optional(2)?,
            default_event_hold: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.mode);
        s.put_optional(1, self.days);
        s.put_optional(2, self.years);
        s.put_optional(3, self.default_event_hold);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DefaultRetention {
    const SCHEMA: &'static crate::Schema = &schema::DEFAULT_RETENTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}

impl crate::TreeValue for Delete {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { objects: s.take(0)?, quiet: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.objects);
        s.put_optional(1, self.quiet);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Delete {
    const SCHEMA: &'static crate::Schema = &schema::DELETE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketAnalyticsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketAnalyticsConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, id: s.take(1)?, expected_bucket_owner: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketAnalyticsConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketCorsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketCorsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketCorsInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_CORS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketEncryptionInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketEncryptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketEncryptionInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_ENCRYPTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketIntelligentTieringConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, id: s.take(1)?, expected_bucket_owner: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketIntelligentTieringConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketLifecycleInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketLifecycleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketLifecycleInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_LIFECYCLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketMetricsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketMetricsConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, id: s.take(1)?, expected_bucket_owner: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketMetricsConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketOwnershipControlsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketOwnershipControlsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketOwnershipControlsInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketPolicyInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketTaggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteBucketTaggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBucketTaggingInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_TAGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<crate::Timestamp>,
}

impl crate::TreeValue for DeleteMarkerEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            owner: s.take_optional(0)?,
            key: s.take_optional(1)?,
            version_id: s.take_optional(2)?,
            is_latest: s.take_optional(3)?,
            last_modified: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.owner);
        s.put_optional(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.is_latest);
        s.put_optional(4, self.last_modified);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMarkerEntry {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MARKER_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMarkerReplication {
    pub status: Option<DeleteMarkerReplicationStatus>,
}

impl crate::TreeValue for DeleteMarkerReplication {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteMarkerReplication {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_MARKER_REPLICATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for DeleteObjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            delete_marker: s.take_optional(0)?,
            version_id: s.take_optional(1)?,
            request_charged: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.delete_marker);
        s.put_optional(1, self.version_id);
        s.put_optional(2, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteObjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_OBJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteObjectInput {
    pub bucket: String,
    pub key: String,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<crate::Timestamp>,
    pub if_match_size: Option<i64>,
}

impl crate::TreeValue for DeleteObjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            mfa: s.take_optional(2)?,
            version_id: s.take_optional(3)?,
            request_payer: s.take_optional(4)?,
            bypass_governance_retention: s.take_optional(5)?,
            expected_bucket_owner: s.take_optional(6)?,
            if_match: s.take_optional(7)?,
            if_match_last_modified_time: s.take_optional(8)?,
            if_match_size: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.mfa);
        s.put_optional(3, self.version_id);
        s.put_optional(4, self.request_payer);
        s.put_optional(5, self.bypass_governance_retention);
        s.put_optional(6, self.expected_bucket_owner);
        s.put_optional(7, self.if_match);
        s.put_optional(8, self.if_match_last_modified_time);
        s.put_optional(9, self.if_match_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteObjectInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_OBJECT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}

impl crate::TreeValue for DeleteObjectTaggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { version_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteObjectTaggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_OBJECT_TAGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeleteObjectTaggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            expected_bucket_owner: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteObjectTaggingInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_OBJECT_TAGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<RequestCharged>,
    pub errors: Option<Vec<Error>>,
}

impl crate::TreeValue for DeleteObjectsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            deleted: s.take_optional(0)?,
            request_charged: s.take_optional(1)?,
            errors: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.deleted);
        s.put_optional(1, self.request_charged);
        s.put_optional(2, self.errors);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteObjectsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_OBJECTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteObjectsInput {
    pub bucket: String,
    pub delete: Delete,
    pub mfa: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

impl crate::TreeValue for DeleteObjectsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            delete: s.take(1)?,
            mfa: s.take_optional(2)?,
            request_payer: s.take_optional(3)?,
            bypass_governance_retention: s.take_optional(4)?,
            expected_bucket_owner: s.take_optional(5)?,
            checksum_algorithm: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.bucket);
        s.put(1, self.delete);
        s.put_optional(2, self.mfa);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.bypass_governance_retention);
        s.put_optional(5, self.expected_bucket_owner);
        s.put_optional(6, self.checksum_algorithm);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteObjectsInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_OBJECTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePublicAccessBlockInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for DeletePublicAccessBlockInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeletePublicAccessBlockInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PUBLIC_ACCESS_BLOCK_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}

impl crate::TreeValue for DeletedObject {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key: s.take_optional(0)?,
            version_id: s.take_optional(1)?,
            delete_marker: s.take_optional(2)?,
            delete_marker_version_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.key);
        s.put_optional(1, self.version_id);
        s.put_optional(2, self.delete_marker);
        s.put_optional(3, self.delete_marker_version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeletedObject {
    const SCHEMA: &'static crate::Schema = &schema::DELETED_OBJECT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Destination {
    pub bucket: Option<String>,
    pub account: Option<String>,
    pub storage_class: Option<StorageClass>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}

impl crate::TreeValue for Destination {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take_optional(0)?,
            account: s.take_optional(1)?,
            storage_class: s.take_optional(2)?,
            access_control_translation: s.take_optional(3)?,
            encryption_configuration: s.take_optional(4)?,
            replication_time: s.take_optional(5)?,
            metrics: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.bucket);
        s.put_optional(1, self.account);
        s.put_optional(2, self.storage_class);
        s.put_optional(3, self.access_control_translation);
        s.put_optional(4, self.encryption_configuration);
        s.put_optional(5, self.replication_time);
        s.put_optional(6, self.metrics);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Destination {
    const SCHEMA: &'static crate::Schema = &schema::DESTINATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}

impl crate::TreeValue for EncryptionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { replica_kms_key_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.replica_kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EncryptionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::ENCRYPTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl crate::TreeValue for Error {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key: s.take_optional(0)?,
            version_id: s.take_optional(1)?,
            code: s.take_optional(2)?,
            message: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.key);
        s.put_optional(1, self.version_id);
        s.put_optional(2, self.code);
        s.put_optional(3, self.message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Error {
    const SCHEMA: &'static crate::Schema = &schema::ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ErrorDocument {
    pub key: Option<String>,
}

impl crate::TreeValue for ErrorDocument {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ErrorDocument {
    const SCHEMA: &'static crate::Schema = &schema::ERROR_DOCUMENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventBridgeConfiguration {}

impl crate::TreeValue for EventBridgeConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for EventBridgeConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_BRIDGE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}

impl crate::TreeValue for EventHoldDuration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { days: s.take_optional(0)?, years: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.days);
        s.put_optional(1, self.years);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EventHoldDuration {
    const SCHEMA: &'static crate::Schema = &schema::EVENT_HOLD_DURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExistingObjectReplication {
    pub status: Option<ExistingObjectReplicationStatus>,
}

impl crate::TreeValue for ExistingObjectReplication {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ExistingObjectReplication {
    const SCHEMA: &'static crate::Schema = &schema::EXISTING_OBJECT_REPLICATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterRule {
    pub name: Option<FilterRuleName>,
    pub value: Option<String>,
}

impl crate::TreeValue for FilterRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, value: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.name);
        s.put_optional(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FilterRule {
    const SCHEMA: &'static crate::Schema = &schema::FILTER_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<BucketAccelerateStatus>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for GetBucketAccelerateConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, request_charged: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketAccelerateConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketAccelerateConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}

impl crate::TreeValue for GetBucketAccelerateConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            expected_bucket_owner: s.take_optional(1)?,
            request_payer: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        s.put_optional(2, self.request_payer);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketAccelerateConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}

impl crate::TreeValue for GetBucketAclOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { owner: s.take_optional(0)?, grants: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.owner);
        s.put_optional(1, self.grants);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketAclOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ACL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketAclInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketAclInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketAclInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ACL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketAnalyticsConfigurationOutput {
    pub analytics_configuration: Option<AnalyticsConfiguration>,
}

impl crate::TreeValue for GetBucketAnalyticsConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { analytics_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.analytics_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketAnalyticsConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketAnalyticsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketAnalyticsConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, id: s.take(1)?, expected_bucket_owner: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketAnalyticsConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}

impl crate::TreeValue for GetBucketCorsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { cors_rules: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.cors_rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketCorsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_CORS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketCorsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketCorsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketCorsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_CORS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

impl crate::TreeValue for GetBucketEncryptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { server_side_encryption_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.server_side_encryption_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketEncryptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ENCRYPTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketEncryptionInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketEncryptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketEncryptionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_ENCRYPTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketIntelligentTieringConfigurationOutput {
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}

impl crate::TreeValue for GetBucketIntelligentTieringConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { intelligent_tiering_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.intelligent_tiering_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketIntelligentTieringConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketIntelligentTieringConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, id: s.take(1)?, expected_bucket_owner: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketIntelligentTieringConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}

impl crate::TreeValue for GetBucketLifecycleConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rules: s.take_optional(0)?, transition_default_minimum_object_size: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.rules);
        s.put_optional(1, self.transition_default_minimum_object_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketLifecycleConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketLifecycleConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketLifecycleConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketLifecycleConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}

impl crate::TreeValue for GetBucketLocationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { location_constraint: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.location_constraint);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketLocationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_LOCATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketLocationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketLocationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketLocationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_LOCATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}

impl crate::TreeValue for GetBucketLoggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { logging_enabled: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.logging_enabled);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketLoggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_LOGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketLoggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketLoggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketLoggingInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_LOGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketMetricsConfigurationOutput {
    pub metrics_configuration: Option<MetricsConfiguration>,
}

impl crate::TreeValue for GetBucketMetricsConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { metrics_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.metrics_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketMetricsConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_METRICS_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketMetricsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketMetricsConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, id: s.take(1)?, expected_bucket_owner: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketMetricsConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_METRICS_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketNotificationConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketNotificationConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketNotificationConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}

impl crate::TreeValue for GetBucketOwnershipControlsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { ownership_controls: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.ownership_controls);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketOwnershipControlsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketOwnershipControlsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketOwnershipControlsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketOwnershipControlsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}

impl crate::TreeValue for GetBucketPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.policy);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketPolicyInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}

impl crate::TreeValue for GetBucketPolicyStatusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.policy_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketPolicyStatusOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_POLICY_STATUS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketPolicyStatusInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketPolicyStatusInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketPolicyStatusInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_POLICY_STATUS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl crate::TreeValue for GetBucketReplicationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { replication_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.replication_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketReplicationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_REPLICATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketReplicationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketReplicationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketReplicationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_REPLICATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<Payer>,
}

impl crate::TreeValue for GetBucketRequestPaymentOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { payer: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.payer);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketRequestPaymentOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_REQUEST_PAYMENT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketRequestPaymentInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketRequestPaymentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketRequestPaymentInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_REQUEST_PAYMENT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Option<Vec<Tag>>,
}

impl crate::TreeValue for GetBucketTaggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tag_set: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.tag_set);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketTaggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_TAGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketTaggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketTaggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketTaggingInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_TAGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketVersioningOutput {
    pub status: Option<BucketVersioningStatus>,
    pub mfa_delete: Option<MFADeleteStatus>,
}

impl crate::TreeValue for GetBucketVersioningOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, mfa_delete: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.mfa_delete);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketVersioningOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_VERSIONING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketVersioningInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketVersioningInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketVersioningInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_VERSIONING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

impl crate::TreeValue for GetBucketWebsiteOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            redirect_all_requests_to: s.take_optional(0)?,
            index_document: s.take_optional(1)?,
            error_document: s.take_optional(2)?,
            routing_rules: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.redirect_all_requests_to);
        s.put_optional(1, self.index_document);
        s.put_optional(2, self.error_document);
        s.put_optional(3, self.routing_rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketWebsiteOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_WEBSITE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBucketWebsiteInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetBucketWebsiteInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBucketWebsiteInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BUCKET_WEBSITE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for GetObjectAclOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            owner: s.take_optional(0)?,
            grants: s.take_optional(1)?,
            request_charged: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.owner);
        s.put_optional(1, self.grants);
        s.put_optional(2, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectAclOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_ACL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectAclInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetObjectAclInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            request_payer: s.take_optional(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectAclInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_ACL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<crate::Timestamp>,
    pub version_id: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub e_tag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<StorageClass>,
    pub object_size: Option<i64>,
}

impl crate::TreeValue for GetObjectAttributesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            delete_marker: s.take_optional(0)?,
            last_modified: s.take_optional(1)?,
            version_id: s.take_optional(2)?,
            request_charged: s.take_optional(3)?,
            e_tag: s.take_optional(4)?,
            checksum: s.take_optional(5)?,
            object_parts: s.take_optional(6)?,
            storage_class: s.take_optional(7)?,
            object_size: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.delete_marker);
        s.put_optional(1, self.last_modified);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.request_charged);
        s.put_optional(4, self.e_tag);
        s.put_optional(5, self.checksum);
        s.put_optional(6, self.object_parts);
        s.put_optional(7, self.storage_class);
        s.put_optional(8, self.object_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectAttributesOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_ATTRIBUTES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}

impl crate::TreeValue for GetObjectAttributesParts {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            total_parts_count: s.take_optional(0)?,
            part_number_marker: s.take_optional(1)?,
            next_part_number_marker: s.take_optional(2)?,
            max_parts: s.take_optional(3)?,
            is_truncated: s.take_optional(4)?,
            parts: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.total_parts_count);
        s.put_optional(1, self.part_number_marker);
        s.put_optional(2, self.next_part_number_marker);
        s.put_optional(3, self.max_parts);
        s.put_optional(4, self.is_truncated);
        s.put_optional(5, self.parts);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectAttributesParts {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_ATTRIBUTES_PARTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectAttributesInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Vec<ObjectAttributes>,
}

impl crate::TreeValue for GetObjectAttributesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            max_parts: s.take_optional(3)?,
            part_number_marker: s.take_optional(4)?,
            sse_customer_algorithm: s.take_optional(5)?,
            sse_customer_key: s.take_optional(6)?,
            sse_customer_key_md5: s.take_optional(7)?,
            request_payer: s.take_optional(8)?,
            expected_bucket_owner: s.take_optional(9)?,
            object_attributes: s.take(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.max_parts);
        s.put_optional(4, self.part_number_marker);
        s.put_optional(5, self.sse_customer_algorithm);
        s.put_optional(6, self.sse_customer_key);
        s.put_optional(7, self.sse_customer_key_md5);
        s.put_optional(8, self.request_payer);
        s.put_optional(9, self.expected_bucket_owner);
        s.put(10, self.object_attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectAttributesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_ATTRIBUTES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}

impl crate::TreeValue for GetObjectLegalHoldOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { legal_hold: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.legal_hold);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectLegalHoldOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_LEGAL_HOLD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectLegalHoldInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetObjectLegalHoldInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            request_payer: s.take_optional(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectLegalHoldInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_LEGAL_HOLD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}

impl crate::TreeValue for GetObjectLockConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { object_lock_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.object_lock_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectLockConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectLockConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetObjectLockConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectLockConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_LOCK_CONFIGURATION_REQUEST;
}

#[derive(Debug, Default)]
pub struct GetObjectOutput {
    pub body: Option<crate::ByteStream>,
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub metadata: Option<indexmap::IndexMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>,
    pub replication_status: Option<ReplicationStatus>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<crate::Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl crate::TreeValue for GetObjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            body: s.take_optional(0)?,
            delete_marker: s.take_optional(1)?,
            accept_ranges: s.take_optional(2)?,
            expiration: s.take_optional(3)?,
            restore: s.take_optional(4)?,
            last_modified: s.take_optional(5)?,
            content_length: s.take_optional(6)?,
            e_tag: s.take_optional(7)?,
            checksum_crc32: s.take_optional(8)?,
            checksum_crc32_c: s.take_optional(9)?,
            checksum_crc64_nvme: s.take_optional(10)?,
            checksum_sha1: s.take_optional(11)?,
            checksum_sha256: s.take_optional(12)?,
            checksum_sha512: s.take_optional(13)?,
            checksum_md5: s.take_optional(14)?,
            checksum_xxhash64: s.take_optional(15)?,
            checksum_xxhash3: s.take_optional(16)?,
            checksum_xxhash128: s.take_optional(17)?,
            checksum_type: s.take_optional(18)?,
            missing_meta: s.take_optional(19)?,
            version_id: s.take_optional(20)?,
            cache_control: s.take_optional(21)?,
            content_disposition: s.take_optional(22)?,
            content_encoding: s.take_optional(23)?,
            content_language: s.take_optional(24)?,
            content_range: s.take_optional(25)?,
            content_type: s.take_optional(26)?,
            expires: s.take_optional(27)?,
            website_redirect_location: s.take_optional(28)?,
            server_side_encryption: s.take_optional(29)?,
            metadata: s.take_optional(30)?,
            sse_customer_algorithm: s.take_optional(31)?,
            sse_customer_key_md5: s.take_optional(32)?,
            ssekms_key_id: s.take_optional(33)?,
            bucket_key_enabled: s.take_optional(34)?,
            storage_class: s.take_optional(35)?,
            request_charged: s.take_optional(36)?,
            replication_status: s.take_optional(37)?,
            parts_count: s.take_optional(38)?,
            tag_count: s.take_optional(39)?,
            object_lock_mode: s.take_optional(40)?,
            object_lock_retain_until_date: s.take_optional(41)?,
            object_lock_legal_hold_status: s.take_optional(42)?,
            object_lock_event_hold: s.take_optional(43)?,
            object_lock_event_hold_duration_days: s.take_optional(44)?,
            object_lock_event_hold_duration_years: s.take_optional(45)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(46);
        s.put_optional(0, self.body);
        s.put_optional(1, self.delete_marker);
        s.put_optional(2, self.accept_ranges);
        s.put_optional(3, self.expiration);
        s.put_optional(4, self.restore);
        s.put_optional(5, self.last_modified);
        s.put_optional(6, self.content_length);
        s.put_optional(7, self.e_tag);
        s.put_optional(8, self.checksum_crc32);
        s.put_optional(9, self.checksum_crc32_c);
        s.put_optional(10, self.checksum_crc64_nvme);
        s.put_optional(11, self.checksum_sha1);
        s.put_optional(12, self.checksum_sha256);
        s.put_optional(13, self.checksum_sha512);
        s.put_optional(14, self.checksum_md5);
        s.put_optional(15, self.checksum_xxhash64);
        s.put_optional(16, self.checksum_xxhash3);
        s.put_optional(17, self.checksum_xxhash128);
        s.put_optional(18, self.checksum_type);
        s.put_optional(19, self.missing_meta);
        s.put_optional(20, self.version_id);
        s.put_optional(21, self.cache_control);
        s.put_optional(22, self.content_disposition);
        s.put_optional(23, self.content_encoding);
        s.put_optional(24, self.content_language);
        s.put_optional(25, self.content_range);
        s.put_optional(26, self.content_type);
        s.put_optional(27, self.expires);
        s.put_optional(28, self.website_redirect_location);
        s.put_optional(29, self.server_side_encryption);
        s.put_optional(30, self.metadata);
        s.put_optional(31, self.sse_customer_algorithm);
        s.put_optional(32, self.sse_customer_key_md5);
        s.put_optional(33, self.ssekms_key_id);
        s.put_optional(34, self.bucket_key_enabled);
        s.put_optional(35, self.storage_class);
        s.put_optional(36, self.request_charged);
        s.put_optional(37, self.replication_status);
        s.put_optional(38, self.parts_count);
        s.put_optional(39, self.tag_count);
        s.put_optional(40, self.object_lock_mode);
        s.put_optional(41, self.object_lock_retain_until_date);
        s.put_optional(42, self.object_lock_legal_hold_status);
        s.put_optional(43, self.object_lock_event_hold);
        s.put_optional(44, self.object_lock_event_hold_duration_days);
        s.put_optional(45, self.object_lock_event_hold_duration_years);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectInput {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<crate::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<crate::Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<crate::Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<ChecksumMode>,
}

impl crate::TreeValue for GetObjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            if_match: s.take_optional(1)?,
            if_modified_since: s.take_optional(2)?,
            if_none_match: s.take_optional(3)?,
            if_unmodified_since: s.take_optional(4)?,
            key: s.take(5)?,
            range: s.take_optional(6)?,
            response_cache_control: s.take_optional(7)?,
            response_content_disposition: s.take_optional(8)?,
            response_content_encoding: s.take_optional(9)?,
            response_content_language: s.take_optional(10)?,
            response_content_type: s.take_optional(11)?,
            response_expires: s.take_optional(12)?,
            version_id: s.take_optional(13)?,
            sse_customer_algorithm: s.take_optional(14)?,
            sse_customer_key: s.take_optional(15)?,
            sse_customer_key_md5: s.take_optional(16)?,
            request_payer: s.take_optional(17)?,
            part_number: s.take_optional(18)?,
            expected_bucket_owner: s.take_optional(19)?,
            checksum_mode: s.take_optional(20)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(21);
        s.put(0, self.bucket);
        s.put_optional(1, self.if_match);
        s.put_optional(2, self.if_modified_since);
        s.put_optional(3, self.if_none_match);
        s.put_optional(4, self.if_unmodified_since);
        s.put(5, self.key);
        s.put_optional(6, self.range);
        s.put_optional(7, self.response_cache_control);
        s.put_optional(8, self.response_content_disposition);
        s.put_optional(9, self.response_content_encoding);
        s.put_optional(10, self.response_content_language);
        s.put_optional(11, self.response_content_type);
        s.put_optional(12, self.response_expires);
        s.put_optional(13, self.version_id);
        s.put_optional(14, self.sse_customer_algorithm);
        s.put_optional(15, self.sse_customer_key);
        s.put_optional(16, self.sse_customer_key_md5);
        s.put_optional(17, self.request_payer);
        s.put_optional(18, self.part_number);
        s.put_optional(19, self.expected_bucket_owner);
        s.put_optional(20, self.checksum_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}

impl crate::TreeValue for GetObjectRetentionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { retention: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.retention);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectRetentionOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_RETENTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectRetentionInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetObjectRetentionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            request_payer: s.take_optional(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectRetentionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_RETENTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}

impl crate::TreeValue for GetObjectTaggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { version_id: s.take_optional(0)?, tag_set: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.version_id);
        s.put_optional(1, self.tag_set);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectTaggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_TAGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}

impl crate::TreeValue for GetObjectTaggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            expected_bucket_owner: s.take_optional(3)?,
            request_payer: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.expected_bucket_owner);
        s.put_optional(4, self.request_payer);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetObjectTaggingInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_OBJECT_TAGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

impl crate::TreeValue for GetPublicAccessBlockOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { public_access_block_configuration: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.public_access_block_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPublicAccessBlockOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PUBLIC_ACCESS_BLOCK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPublicAccessBlockInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for GetPublicAccessBlockInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPublicAccessBlockInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_PUBLIC_ACCESS_BLOCK_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<Permission>,
}

impl crate::TreeValue for Grant {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { grantee: s.take_optional(0)?, permission: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.grantee);
        s.put_optional(1, self.permission);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Grant {
    const SCHEMA: &'static crate::Schema = &schema::GRANT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: Type,
    pub uri: Option<String>,
}

impl crate::TreeValue for Grantee {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            display_name: s.take_optional(0)?,
            email_address: s.take_optional(1)?,
            id: s.take_optional(2)?,
            r#type: s.take(3)?,
            uri: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.display_name);
        s.put_optional(1, self.email_address);
        s.put_optional(2, self.id);
        s.put(3, self.r#type);
        s.put_optional(4, self.uri);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Grantee {
    const SCHEMA: &'static crate::Schema = &schema::GRANTEE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<LocationType>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}

impl crate::TreeValue for HeadBucketOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket_arn: s.take_optional(0)?,
            bucket_location_type: s.take_optional(1)?,
            bucket_location_name: s.take_optional(2)?,
            bucket_region: s.take_optional(3)?,
            access_point_alias: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.bucket_arn);
        s.put_optional(1, self.bucket_location_type);
        s.put_optional(2, self.bucket_location_name);
        s.put_optional(3, self.bucket_region);
        s.put_optional(4, self.access_point_alias);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HeadBucketOutput {
    const SCHEMA: &'static crate::Schema = &schema::HEAD_BUCKET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HeadBucketInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for HeadBucketInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { bucket: s.take(0)?, expected_bucket_owner: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.bucket);
        s.put_optional(1, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HeadBucketInput {
    const SCHEMA: &'static crate::Schema = &schema::HEAD_BUCKET_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<ArchiveStatus>,
    pub last_modified: Option<crate::Timestamp>,
    pub content_length: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub e_tag: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub metadata: Option<indexmap::IndexMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>,
    pub replication_status: Option<ReplicationStatus>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<crate::Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl crate::TreeValue for HeadObjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            delete_marker: s.take_optional(0)?,
            accept_ranges: s.take_optional(1)?,
            expiration: s.take_optional(2)?,
            restore: s.take_optional(3)?,
            archive_status: s.take_optional(4)?,
            last_modified: s.take_optional(5)?,
            content_length: s.take_optional(6)?,
            checksum_crc32: s.take_optional(7)?,
            checksum_crc32_c: s.take_optional(8)?,
            checksum_crc64_nvme: s.take_optional(9)?,
            checksum_sha1: s.take_optional(10)?,
            checksum_sha256: s.take_optional(11)?,
            checksum_sha512: s.take_optional(12)?,
            checksum_md5: s.take_optional(13)?,
            checksum_xxhash64: s.take_optional(14)?,
            checksum_xxhash3: s.take_optional(15)?,
            checksum_xxhash128: s.take_optional(16)?,
            checksum_type: s.take_optional(17)?,
            e_tag: s.take_optional(18)?,
            missing_meta: s.take_optional(19)?,
            version_id: s.take_optional(20)?,
            cache_control: s.take_optional(21)?,
            content_disposition: s.take_optional(22)?,
            content_encoding: s.take_optional(23)?,
            content_language: s.take_optional(24)?,
            content_type: s.take_optional(25)?,
            content_range: s.take_optional(26)?,
            expires: s.take_optional(27)?,
            website_redirect_location: s.take_optional(28)?,
            server_side_encryption: s.take_optional(29)?,
            metadata: s.take_optional(30)?,
            sse_customer_algorithm: s.take_optional(31)?,
            sse_customer_key_md5: s.take_optional(32)?,
            ssekms_key_id: s.take_optional(33)?,
            bucket_key_enabled: s.take_optional(34)?,
            storage_class: s.take_optional(35)?,
            request_charged: s.take_optional(36)?,
            replication_status: s.take_optional(37)?,
            parts_count: s.take_optional(38)?,
            tag_count: s.take_optional(39)?,
            object_lock_mode: s.take_optional(40)?,
            object_lock_retain_until_date: s.take_optional(41)?,
            object_lock_legal_hold_status: s.take_optional(42)?,
            object_lock_event_hold: s.take_optional(43)?,
            object_lock_event_hold_duration_days: s.take_optional(44)?,
            object_lock_event_hold_duration_years: s.take_optional(45)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(46);
        s.put_optional(0, self.delete_marker);
        s.put_optional(1, self.accept_ranges);
        s.put_optional(2, self.expiration);
        s.put_optional(3, self.restore);
        s.put_optional(4, self.archive_status);
        s.put_optional(5, self.last_modified);
        s.put_optional(6, self.content_length);
        s.put_optional(7, self.checksum_crc32);
        s.put_optional(8, self.checksum_crc32_c);
        s.put_optional(9, self.checksum_crc64_nvme);
        s.put_optional(10, self.checksum_sha1);
        s.put_optional(11, self.checksum_sha256);
        s.put_optional(12, self.checksum_sha512);
        s.put_optional(13, self.checksum_md5);
        s.put_optional(14, self.checksum_xxhash64);
        s.put_optional(15, self.checksum_xxhash3);
        s.put_optional(16, self.checksum_xxhash128);
        s.put_optional(17, self.checksum_type);
        s.put_optional(18, self.e_tag);
        s.put_optional(19, self.missing_meta);
        s.put_optional(20, self.version_id);
        s.put_optional(21, self.cache_control);
        s.put_optional(22, self.content_disposition);
        s.put_optional(23, self.content_encoding);
        s.put_optional(24, self.content_language);
        s.put_optional(25, self.content_type);
        s.put_optional(26, self.content_range);
        s.put_optional(27, self.expires);
        s.put_optional(28, self.website_redirect_location);
        s.put_optional(29, self.server_side_encryption);
        s.put_optional(30, self.metadata);
        s.put_optional(31, self.sse_customer_algorithm);
        s.put_optional(32, self.sse_customer_key_md5);
        s.put_optional(33, self.ssekms_key_id);
        s.put_optional(34, self.bucket_key_enabled);
        s.put_optional(35, self.storage_class);
        s.put_optional(36, self.request_charged);
        s.put_optional(37, self.replication_status);
        s.put_optional(38, self.parts_count);
        s.put_optional(39, self.tag_count);
        s.put_optional(40, self.object_lock_mode);
        s.put_optional(41, self.object_lock_retain_until_date);
        s.put_optional(42, self.object_lock_legal_hold_status);
        s.put_optional(43, self.object_lock_event_hold);
        s.put_optional(44, self.object_lock_event_hold_duration_days);
        s.put_optional(45, self.object_lock_event_hold_duration_years);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HeadObjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::HEAD_OBJECT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct HeadObjectInput {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<crate::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<crate::Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<crate::Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<ChecksumMode>,
}

impl crate::TreeValue for HeadObjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            if_match: s.take_optional(1)?,
            if_modified_since: s.take_optional(2)?,
            if_none_match: s.take_optional(3)?,
            if_unmodified_since: s.take_optional(4)?,
            key: s.take(5)?,
            range: s.take_optional(6)?,
            response_cache_control: s.take_optional(7)?,
            response_content_disposition: s.take_optional(8)?,
            response_content_encoding: s.take_optional(9)?,
            response_content_language: s.take_optional(10)?,
            response_content_type: s.take_optional(11)?,
            response_expires: s.take_optional(12)?,
            version_id: s.take_optional(13)?,
            sse_customer_algorithm: s.take_optional(14)?,
            sse_customer_key: s.take_optional(15)?,
            sse_customer_key_md5: s.take_optional(16)?,
            request_payer: s.take_optional(17)?,
            part_number: s.take_optional(18)?,
            expected_bucket_owner: s.take_optional(19)?,
            checksum_mode: s.take_optional(20)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(21);
        s.put(0, self.bucket);
        s.put_optional(1, self.if_match);
        s.put_optional(2, self.if_modified_since);
        s.put_optional(3, self.if_none_match);
        s.put_optional(4, self.if_unmodified_since);
        s.put(5, self.key);
        s.put_optional(6, self.range);
        s.put_optional(7, self.response_cache_control);
        s.put_optional(8, self.response_content_disposition);
        s.put_optional(9, self.response_content_encoding);
        s.put_optional(10, self.response_content_language);
        s.put_optional(11, self.response_content_type);
        s.put_optional(12, self.response_expires);
        s.put_optional(13, self.version_id);
        s.put_optional(14, self.sse_customer_algorithm);
        s.put_optional(15, self.sse_customer_key);
        s.put_optional(16, self.sse_customer_key_md5);
        s.put_optional(17, self.request_payer);
        s.put_optional(18, self.part_number);
        s.put_optional(19, self.expected_bucket_owner);
        s.put_optional(20, self.checksum_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for HeadObjectInput {
    const SCHEMA: &'static crate::Schema = &schema::HEAD_OBJECT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct IndexDocument {
    pub suffix: Option<String>,
}

impl crate::TreeValue for IndexDocument {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { suffix: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.suffix);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for IndexDocument {
    const SCHEMA: &'static crate::Schema = &schema::INDEX_DOCUMENT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

impl crate::TreeValue for Initiator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take_optional(0)?, display_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.id);
        s.put_optional(1, self.display_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Initiator {
    const SCHEMA: &'static crate::Schema = &schema::INITIATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntelligentTieringAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for IntelligentTieringAndOperator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for IntelligentTieringAndOperator {
    const SCHEMA: &'static crate::Schema = &schema::INTELLIGENT_TIERING_AND_OPERATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntelligentTieringConfiguration {
    pub id: String,
    pub filter: Option<IntelligentTieringFilter>,
    pub status: IntelligentTieringStatus,
    pub tierings: Vec<Tiering>,
}

impl crate::TreeValue for IntelligentTieringConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)?, filter: s.take_optional(1)?, status: s.take(2)?, tierings: s.take(3)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.id);
        s.put_optional(1, self.filter);
        s.put(2, self.status);
        s.put(3, self.tierings);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for IntelligentTieringConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::INTELLIGENT_TIERING_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntelligentTieringFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<IntelligentTieringAndOperator>,
}

impl crate::TreeValue for IntelligentTieringFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)?, tag: s.take_optional(1)?, and: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tag);
        s.put_optional(2, self.and);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for IntelligentTieringFilter {
    const SCHEMA: &'static crate::Schema = &schema::INTELLIGENT_TIERING_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LambdaFunctionConfiguration {
    pub id: Option<String>,
    pub lambda_function_arn: String,
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl crate::TreeValue for LambdaFunctionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            lambda_function_arn: s.take(1)?,
            events: s.take(2)?,
            filter: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put(1, self.lambda_function_arn);
        s.put(2, self.events);
        s.put_optional(3, self.filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LambdaFunctionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::LAMBDA_FUNCTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LifecycleExpiration {
    pub date: Option<crate::Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}

impl crate::TreeValue for LifecycleExpiration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            date: s.take_optional(0)?,
            days: s.take_optional(1)?,
            expired_object_delete_marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.date);
        s.put_optional(1, self.days);
        s.put_optional(2, self.expired_object_delete_marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LifecycleExpiration {
    const SCHEMA: &'static crate::Schema = &schema::LIFECYCLE_EXPIRATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: ExpirationStatus,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

impl crate::TreeValue for LifecycleRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            expiration: s.take_optional(0)?,
            id: s.take_optional(1)?,
            prefix: s.take_optional(2)?,
            filter: s.take_optional(3)?,
            status: s.take(4)?,
            transitions: s.take_optional(5)?,
            noncurrent_version_transitions: s.take_optional(6)?,
            noncurrent_version_expiration: s.take_optional(7)?,
            abort_incomplete_multipart_upload: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.expiration);
        s.put_optional(1, self.id);
        s.put_optional(2, self.prefix);
        s.put_optional(3, self.filter);
        s.put(4, self.status);
        s.put_optional(5, self.transitions);
        s.put_optional(6, self.noncurrent_version_transitions);
        s.put_optional(7, self.noncurrent_version_expiration);
        s.put_optional(8, self.abort_incomplete_multipart_upload);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LifecycleRule {
    const SCHEMA: &'static crate::Schema = &schema::LIFECYCLE_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

impl crate::TreeValue for LifecycleRuleAndOperator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            prefix: s.take_optional(0)?,
            tags: s.take_optional(1)?,
            object_size_greater_than: s.take_optional(2)?,
            object_size_less_than: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tags);
        s.put_optional(2, self.object_size_greater_than);
        s.put_optional(3, self.object_size_less_than);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LifecycleRuleAndOperator {
    const SCHEMA: &'static crate::Schema = &schema::LIFECYCLE_RULE_AND_OPERATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub and: Option<LifecycleRuleAndOperator>,
}

impl crate::TreeValue for LifecycleRuleFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            prefix: s.take_optional(0)?,
            tag: s.take_optional(1)?,
            object_size_greater_than: s.take_optional(2)?,
            object_size_less_than: s.take_optional(3)?,
            and: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tag);
        s.put_optional(2, self.object_size_greater_than);
        s.put_optional(3, self.object_size_less_than);
        s.put_optional(4, self.and);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LifecycleRuleFilter {
    const SCHEMA: &'static crate::Schema = &schema::LIFECYCLE_RULE_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketAnalyticsConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub analytics_configuration_list: Option<Vec<AnalyticsConfiguration>>,
}

impl crate::TreeValue for ListBucketAnalyticsConfigurationsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            is_truncated: s.take_optional(0)?,
            continuation_token: s.take_optional(1)?,
            next_continuation_token: s.take_optional(2)?,
            analytics_configuration_list: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.is_truncated);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.next_continuation_token);
        s.put_optional(3, self.analytics_configuration_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketAnalyticsConfigurationsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketAnalyticsConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for ListBucketAnalyticsConfigurationsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            continuation_token: s.take_optional(1)?,
            expected_bucket_owner: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketAnalyticsConfigurationsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub intelligent_tiering_configuration_list: Option<Vec<IntelligentTieringConfiguration>>,
}

impl crate::TreeValue for ListBucketIntelligentTieringConfigurationsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            is_truncated: s.take_optional(0)?,
            continuation_token: s.take_optional(1)?,
            next_continuation_token: s.take_optional(2)?,
            intelligent_tiering_configuration_list: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.is_truncated);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.next_continuation_token);
        s.put_optional(3, self.intelligent_tiering_configuration_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketIntelligentTieringConfigurationsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketIntelligentTieringConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for ListBucketIntelligentTieringConfigurationsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            continuation_token: s.take_optional(1)?,
            expected_bucket_owner: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketIntelligentTieringConfigurationsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketMetricsConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub metrics_configuration_list: Option<Vec<MetricsConfiguration>>,
}

impl crate::TreeValue for ListBucketMetricsConfigurationsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            is_truncated: s.take_optional(0)?,
            continuation_token: s.take_optional(1)?,
            next_continuation_token: s.take_optional(2)?,
            metrics_configuration_list: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.is_truncated);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.next_continuation_token);
        s.put_optional(3, self.metrics_configuration_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketMetricsConfigurationsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketMetricsConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for ListBucketMetricsConfigurationsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            continuation_token: s.take_optional(1)?,
            expected_bucket_owner: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.bucket);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketMetricsConfigurationsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}

impl crate::TreeValue for ListBucketsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            buckets: s.take_optional(0)?,
            owner: s.take_optional(1)?,
            continuation_token: s.take_optional(2)?,
            prefix: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.buckets);
        s.put_optional(1, self.owner);
        s.put_optional(2, self.continuation_token);
        s.put_optional(3, self.prefix);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKETS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBucketsInput {
    pub max_buckets: Option<i32>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}

impl crate::TreeValue for ListBucketsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            max_buckets: s.take_optional(0)?,
            continuation_token: s.take_optional(1)?,
            prefix: s.take_optional(2)?,
            bucket_region: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.max_buckets);
        s.put_optional(1, self.continuation_token);
        s.put_optional(2, self.prefix);
        s.put_optional(3, self.bucket_region);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBucketsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BUCKETS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<EncodingType>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for ListMultipartUploadsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take_optional(0)?,
            key_marker: s.take_optional(1)?,
            upload_id_marker: s.take_optional(2)?,
            next_key_marker: s.take_optional(3)?,
            prefix: s.take_optional(4)?,
            delimiter: s.take_optional(5)?,
            next_upload_id_marker: s.take_optional(6)?,
            max_uploads: s.take_optional(7)?,
            is_truncated: s.take_optional(8)?,
            uploads: s.take_optional(9)?,
            common_prefixes: s.take_optional(10)?,
            encoding_type: s.take_optional(11)?,
            request_charged: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put_optional(0, self.bucket);
        s.put_optional(1, self.key_marker);
        s.put_optional(2, self.upload_id_marker);
        s.put_optional(3, self.next_key_marker);
        s.put_optional(4, self.prefix);
        s.put_optional(5, self.delimiter);
        s.put_optional(6, self.next_upload_id_marker);
        s.put_optional(7, self.max_uploads);
        s.put_optional(8, self.is_truncated);
        s.put_optional(9, self.uploads);
        s.put_optional(10, self.common_prefixes);
        s.put_optional(11, self.encoding_type);
        s.put_optional(12, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListMultipartUploadsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_MULTIPART_UPLOADS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListMultipartUploadsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}

impl crate::TreeValue for ListMultipartUploadsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            delimiter: s.take_optional(1)?,
            encoding_type: s.take_optional(2)?,
            key_marker: s.take_optional(3)?,
            max_uploads: s.take_optional(4)?,
            prefix: s.take_optional(5)?,
            upload_id_marker: s.take_optional(6)?,
            expected_bucket_owner: s.take_optional(7)?,
            request_payer: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.bucket);
        s.put_optional(1, self.delimiter);
        s.put_optional(2, self.encoding_type);
        s.put_optional(3, self.key_marker);
        s.put_optional(4, self.max_uploads);
        s.put_optional(5, self.prefix);
        s.put_optional(6, self.upload_id_marker);
        s.put_optional(7, self.expected_bucket_owner);
        s.put_optional(8, self.request_payer);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListMultipartUploadsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_MULTIPART_UPLOADS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<EncodingType>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for ListObjectVersionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            is_truncated: s.take_optional(0)?,
            key_marker: s.take_optional(1)?,
            version_id_marker: s.take_optional(2)?,
            next_key_marker: s.take_optional(3)?,
            next_version_id_marker: s.take_optional(4)?,
            versions: s.take_optional(5)?,
            delete_markers: s.take_optional(6)?,
            name: s.take_optional(7)?,
            prefix: s.take_optional(8)?,
            delimiter: s.take_optional(9)?,
            max_keys: s.take_optional(10)?,
            common_prefixes: s.take_optional(11)?,
            encoding_type: s.take_optional(12)?,
            request_charged: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.is_truncated);
        s.put_optional(1, self.key_marker);
        s.put_optional(2, self.version_id_marker);
        s.put_optional(3, self.next_key_marker);
        s.put_optional(4, self.next_version_id_marker);
        s.put_optional(5, self.versions);
        s.put_optional(6, self.delete_markers);
        s.put_optional(7, self.name);
        s.put_optional(8, self.prefix);
        s.put_optional(9, self.delimiter);
        s.put_optional(10, self.max_keys);
        s.put_optional(11, self.common_prefixes);
        s.put_optional(12, self.encoding_type);
        s.put_optional(13, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListObjectVersionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_OBJECT_VERSIONS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListObjectVersionsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

impl crate::TreeValue for ListObjectVersionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            delimiter: s.take_optional(1)?,
            encoding_type: s.take_optional(2)?,
            key_marker: s.take_optional(3)?,
            max_keys: s.take_optional(4)?,
            prefix: s.take_optional(5)?,
            version_id_marker: s.take_optional(6)?,
            expected_bucket_owner: s.take_optional(7)?,
            request_payer: s.take_optional(8)?,
            optional_object_attributes: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.bucket);
        s.put_optional(1, self.delimiter);
        s.put_optional(2, self.encoding_type);
        s.put_optional(3, self.key_marker);
        s.put_optional(4, self.max_keys);
        s.put_optional(5, self.prefix);
        s.put_optional(6, self.version_id_marker);
        s.put_optional(7, self.expected_bucket_owner);
        s.put_optional(8, self.request_payer);
        s.put_optional(9, self.optional_object_attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListObjectVersionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_OBJECT_VERSIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<EncodingType>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for ListObjectsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            is_truncated: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            next_marker: s.take_optional(2)?,
            contents: s.take_optional(3)?,
            name: s.take_optional(4)?,
            prefix: s.take_optional(5)?,
            delimiter: s.take_optional(6)?,
            max_keys: s.take_optional(7)?,
            common_prefixes: s.take_optional(8)?,
            encoding_type: s.take_optional(9)?,
            request_charged: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.is_truncated);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.next_marker);
        s.put_optional(3, self.contents);
        s.put_optional(4, self.name);
        s.put_optional(5, self.prefix);
        s.put_optional(6, self.delimiter);
        s.put_optional(7, self.max_keys);
        s.put_optional(8, self.common_prefixes);
        s.put_optional(9, self.encoding_type);
        s.put_optional(10, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListObjectsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_OBJECTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListObjectsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

impl crate::TreeValue for ListObjectsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            delimiter: s.take_optional(1)?,
            encoding_type: s.take_optional(2)?,
            marker: s.take_optional(3)?,
            max_keys: s.take_optional(4)?,
            prefix: s.take_optional(5)?,
            request_payer: s.take_optional(6)?,
            expected_bucket_owner: s.take_optional(7)?,
            optional_object_attributes: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.bucket);
        s.put_optional(1, self.delimiter);
        s.put_optional(2, self.encoding_type);
        s.put_optional(3, self.marker);
        s.put_optional(4, self.max_keys);
        s.put_optional(5, self.prefix);
        s.put_optional(6, self.request_payer);
        s.put_optional(7, self.expected_bucket_owner);
        s.put_optional(8, self.optional_object_attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListObjectsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_OBJECTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<EncodingType>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for ListObjectsV2Output {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            is_truncated: s.take_optional(0)?,
            contents: s.take_optional(1)?,
            name: s.take_optional(2)?,
            prefix: s.take_optional(3)?,
            delimiter: s.take_optional(4)?,
            max_keys: s.take_optional(5)?,
            common_prefixes: s.take_optional(6)?,
            encoding_type: s.take_optional(7)?,
            key_count: s.take_optional(8)?,
            continuation_token: s.take_optional(9)?,
            next_continuation_token: s.take_optional(10)?,
            start_after: s.take_optional(11)?,
            request_charged: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put_optional(0, self.is_truncated);
        s.put_optional(1, self.contents);
        s.put_optional(2, self.name);
        s.put_optional(3, self.prefix);
        s.put_optional(4, self.delimiter);
        s.put_optional(5, self.max_keys);
        s.put_optional(6, self.common_prefixes);
        s.put_optional(7, self.encoding_type);
        s.put_optional(8, self.key_count);
        s.put_optional(9, self.continuation_token);
        s.put_optional(10, self.next_continuation_token);
        s.put_optional(11, self.start_after);
        s.put_optional(12, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListObjectsV2Output {
    const SCHEMA: &'static crate::Schema = &schema::LIST_OBJECTS_V2_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListObjectsV2Input {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

impl crate::TreeValue for ListObjectsV2Input {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            delimiter: s.take_optional(1)?,
            encoding_type: s.take_optional(2)?,
            max_keys: s.take_optional(3)?,
            prefix: s.take_optional(4)?,
            continuation_token: s.take_optional(5)?,
            fetch_owner: s.take_optional(6)?,
            start_after: s.take_optional(7)?,
            request_payer: s.take_optional(8)?,
            expected_bucket_owner: s.take_optional(9)?,
            optional_object_attributes: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put(0, self.bucket);
        s.put_optional(1, self.delimiter);
        s.put_optional(2, self.encoding_type);
        s.put_optional(3, self.max_keys);
        s.put_optional(4, self.prefix);
        s.put_optional(5, self.continuation_token);
        s.put_optional(6, self.fetch_owner);
        s.put_optional(7, self.start_after);
        s.put_optional(8, self.request_payer);
        s.put_optional(9, self.expected_bucket_owner);
        s.put_optional(10, self.optional_object_attributes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListObjectsV2Input {
    const SCHEMA: &'static crate::Schema = &schema::LIST_OBJECTS_V2_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPartsOutput {
    pub abort_date: Option<crate::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for ListPartsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            abort_date: s.take_optional(0)?,
            abort_rule_id: s.take_optional(1)?,
            bucket: s.take_optional(2)?,
            key: s.take_optional(3)?,
            upload_id: s.take_optional(4)?,
            part_number_marker: s.take_optional(5)?,
            next_part_number_marker: s.take_optional(6)?,
            max_parts: s.take_optional(7)?,
            is_truncated: s.take_optional(8)?,
            parts: s.take_optional(9)?,
            initiator: s.take_optional(10)?,
            owner: s.take_optional(11)?,
            storage_class: s.take_optional(12)?,
            request_charged: s.take_optional(13)?,
            checksum_algorithm: s.take_optional(14)?,
            checksum_type: s.take_optional(15)?,
            version_id: s.take_optional(16)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(17);
        s.put_optional(0, self.abort_date);
        s.put_optional(1, self.abort_rule_id);
        s.put_optional(2, self.bucket);
        s.put_optional(3, self.key);
        s.put_optional(4, self.upload_id);
        s.put_optional(5, self.part_number_marker);
        s.put_optional(6, self.next_part_number_marker);
        s.put_optional(7, self.max_parts);
        s.put_optional(8, self.is_truncated);
        s.put_optional(9, self.parts);
        s.put_optional(10, self.initiator);
        s.put_optional(11, self.owner);
        s.put_optional(12, self.storage_class);
        s.put_optional(13, self.request_charged);
        s.put_optional(14, self.checksum_algorithm);
        s.put_optional(15, self.checksum_type);
        s.put_optional(16, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPartsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PARTS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPartsInput {
    pub bucket: String,
    pub key: String,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub upload_id: String,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl crate::TreeValue for ListPartsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            max_parts: s.take_optional(2)?,
            part_number_marker: s.take_optional(3)?,
            upload_id: s.take(4)?,
            request_payer: s.take_optional(5)?,
            expected_bucket_owner: s.take_optional(6)?,
            sse_customer_algorithm: s.take_optional(7)?,
            sse_customer_key: s.take_optional(8)?,
            sse_customer_key_md5: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.max_parts);
        s.put_optional(3, self.part_number_marker);
        s.put(4, self.upload_id);
        s.put_optional(5, self.request_payer);
        s.put_optional(6, self.expected_bucket_owner);
        s.put_optional(7, self.sse_customer_algorithm);
        s.put_optional(8, self.sse_customer_key);
        s.put_optional(9, self.sse_customer_key_md5);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPartsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_PARTS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocationInfo {
    pub r#type: Option<LocationType>,
    pub name: Option<String>,
}

impl crate::TreeValue for LocationInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { r#type: s.take_optional(0)?, name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.r#type);
        s.put_optional(1, self.name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LocationInfo {
    const SCHEMA: &'static crate::Schema = &schema::LOCATION_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: String,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}

impl crate::TreeValue for LoggingEnabled {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            target_bucket: s.take(0)?,
            target_grants: s.take_optional(1)?,
            target_prefix: s.take(2)?,
            target_object_key_format: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.target_bucket);
        s.put_optional(1, self.target_grants);
        s.put(2, self.target_prefix);
        s.put_optional(3, self.target_object_key_format);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for LoggingEnabled {
    const SCHEMA: &'static crate::Schema = &schema::LOGGING_ENABLED;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Metrics {
    pub status: Option<MetricsStatus>,
    pub event_threshold: Option<ReplicationTimeValue>,
}

impl crate::TreeValue for Metrics {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, event_threshold: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.event_threshold);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Metrics {
    const SCHEMA: &'static crate::Schema = &schema::METRICS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricsAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub access_point_arn: Option<String>,
}

impl crate::TreeValue for MetricsAndOperator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            prefix: s.take_optional(0)?,
            tags: s.take_optional(1)?,
            access_point_arn: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tags);
        s.put_optional(2, self.access_point_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricsAndOperator {
    const SCHEMA: &'static crate::Schema = &schema::METRICS_AND_OPERATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricsConfiguration {
    pub id: String,
    pub filter: Option<MetricsFilter>,
}

impl crate::TreeValue for MetricsConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { id: s.take(0)?, filter: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.id);
        s.put_optional(1, self.filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricsConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::METRICS_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetricsFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub access_point_arn: Option<String>,
    pub and: Option<MetricsAndOperator>,
}

impl crate::TreeValue for MetricsFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            prefix: s.take_optional(0)?,
            tag: s.take_optional(1)?,
            access_point_arn: s.take_optional(2)?,
            and: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tag);
        s.put_optional(2, self.access_point_arn);
        s.put_optional(3, self.and);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MetricsFilter {
    const SCHEMA: &'static crate::Schema = &schema::METRICS_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<crate::Timestamp>,
    pub storage_class: Option<StorageClass>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for MultipartUpload {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            upload_id: s.take_optional(0)?,
            key: s.take_optional(1)?,
            initiated: s.take_optional(2)?,
            storage_class: s.take_optional(3)?,
            owner: s.take_optional(4)?,
            initiator: s.take_optional(5)?,
            checksum_algorithm: s.take_optional(6)?,
            checksum_type: s.take_optional(7)?,
            version_id: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.upload_id);
        s.put_optional(1, self.key);
        s.put_optional(2, self.initiated);
        s.put_optional(3, self.storage_class);
        s.put_optional(4, self.owner);
        s.put_optional(5, self.initiator);
        s.put_optional(6, self.checksum_algorithm);
        s.put_optional(7, self.checksum_type);
        s.put_optional(8, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for MultipartUpload {
    const SCHEMA: &'static crate::Schema = &schema::MULTIPART_UPLOAD;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i32>,
    pub newer_noncurrent_versions: Option<i32>,
}

impl crate::TreeValue for NoncurrentVersionExpiration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { noncurrent_days: s.take_optional(0)?, newer_noncurrent_versions: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.noncurrent_days);
        s.put_optional(1, self.newer_noncurrent_versions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NoncurrentVersionExpiration {
    const SCHEMA: &'static crate::Schema = &schema::NONCURRENT_VERSION_EXPIRATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<TransitionStorageClass>,
    pub newer_noncurrent_versions: Option<i32>,
}

impl crate::TreeValue for NoncurrentVersionTransition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            noncurrent_days: s.take_optional(0)?,
            storage_class: s.take_optional(1)?,
            newer_noncurrent_versions: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.noncurrent_days);
        s.put_optional(1, self.storage_class);
        s.put_optional(2, self.newer_noncurrent_versions);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NoncurrentVersionTransition {
    const SCHEMA: &'static crate::Schema = &schema::NONCURRENT_VERSION_TRANSITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

impl crate::TreeValue for NotificationConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            topic_configurations: s.take_optional(0)?,
            queue_configurations: s.take_optional(1)?,
            lambda_function_configurations: s.take_optional(2)?,
            event_bridge_configuration: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.topic_configurations);
        s.put_optional(1, self.queue_configurations);
        s.put_optional(2, self.lambda_function_configurations);
        s.put_optional(3, self.event_bridge_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NotificationConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::NOTIFICATION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}

impl crate::TreeValue for NotificationConfigurationFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for NotificationConfigurationFilter {
    const SCHEMA: &'static crate::Schema = &schema::NOTIFICATION_CONFIGURATION_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectStorageClass>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

impl crate::TreeValue for Object {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key: s.take_optional(0)?,
            last_modified: s.take_optional(1)?,
            e_tag: s.take_optional(2)?,
            checksum_algorithm: s.take_optional(3)?,
            checksum_type: s.take_optional(4)?,
            size: s.take_optional(5)?,
            storage_class: s.take_optional(6)?,
            owner: s.take_optional(7)?,
            restore_status: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.key);
        s.put_optional(1, self.last_modified);
        s.put_optional(2, self.e_tag);
        s.put_optional(3, self.checksum_algorithm);
        s.put_optional(4, self.checksum_type);
        s.put_optional(5, self.size);
        s.put_optional(6, self.storage_class);
        s.put_optional(7, self.owner);
        s.put_optional(8, self.restore_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Object {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub size: Option<i64>,
}

impl crate::TreeValue for ObjectIdentifier {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            key: s.take(0)?,
            version_id: s.take_optional(1)?,
            e_tag: s.take_optional(2)?,
            last_modified_time: s.take_optional(3)?,
            size: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.key);
        s.put_optional(1, self.version_id);
        s.put_optional(2, self.e_tag);
        s.put_optional(3, self.last_modified_time);
        s.put_optional(4, self.size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectIdentifier {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_IDENTIFIER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<ObjectLockEnabled>,
    pub rule: Option<ObjectLockRule>,
}

impl crate::TreeValue for ObjectLockConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { object_lock_enabled: s.take_optional(0)?, rule: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.object_lock_enabled);
        s.put_optional(1, self.rule);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectLockConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_LOCK_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectLockLegalHold {
    pub status: Option<ObjectLockLegalHoldStatus>,
}

impl crate::TreeValue for ObjectLockLegalHold {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectLockLegalHold {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_LOCK_LEGAL_HOLD;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectLockRetention {
    pub mode: Option<ObjectLockRetentionMode>,
    pub retain_until_date: Option<crate::Timestamp>,
    pub event_hold: Option<ObjectLockEventHold>,
    pub event_hold_duration: Option<EventHoldDuration>,
}

impl crate::TreeValue for ObjectLockRetention {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            mode: s.take_optional(0)?,
            retain_until_date: s.take_optional(1)?,
            event_hold: s.take_optional(2)?,
            event_hold_duration: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.mode);
        s.put_optional(1, self.retain_until_date);
        s.put_optional(2, self.event_hold);
        s.put_optional(3, self.event_hold_duration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectLockRetention {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_LOCK_RETENTION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}

impl crate::TreeValue for ObjectLockRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { default_retention: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.default_retention);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectLockRule {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_LOCK_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectPart {
    pub part_number: Option<i32>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl crate::TreeValue for ObjectPart {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            part_number: s.take_optional(0)?,
            size: s.take_optional(1)?,
            checksum_crc32: s.take_optional(2)?,
            checksum_crc32_c: s.take_optional(3)?,
            checksum_crc64_nvme: s.take_optional(4)?,
            checksum_sha1: s.take_optional(5)?,
            checksum_sha256: s.take_optional(6)?,
            checksum_sha512: s.take_optional(7)?,
            checksum_md5: s.take_optional(8)?,
            checksum_xxhash64: s.take_optional(9)?,
            checksum_xxhash3: s.take_optional(10)?,
            checksum_xxhash128: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.part_number);
        s.put_optional(1, self.size);
        s.put_optional(2, self.checksum_crc32);
        s.put_optional(3, self.checksum_crc32_c);
        s.put_optional(4, self.checksum_crc64_nvme);
        s.put_optional(5, self.checksum_sha1);
        s.put_optional(6, self.checksum_sha256);
        s.put_optional(7, self.checksum_sha512);
        s.put_optional(8, self.checksum_md5);
        s.put_optional(9, self.checksum_xxhash64);
        s.put_optional(10, self.checksum_xxhash3);
        s.put_optional(11, self.checksum_xxhash128);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectPart {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_PART;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectVersion {
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectVersionStorageClass>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<crate::Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

impl crate::TreeValue for ObjectVersion {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            e_tag: s.take_optional(0)?,
            checksum_algorithm: s.take_optional(1)?,
            checksum_type: s.take_optional(2)?,
            size: s.take_optional(3)?,
            storage_class: s.take_optional(4)?,
            key: s.take_optional(5)?,
            version_id: s.take_optional(6)?,
            is_latest: s.take_optional(7)?,
            last_modified: s.take_optional(8)?,
            owner: s.take_optional(9)?,
            restore_status: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.e_tag);
        s.put_optional(1, self.checksum_algorithm);
        s.put_optional(2, self.checksum_type);
        s.put_optional(3, self.size);
        s.put_optional(4, self.storage_class);
        s.put_optional(5, self.key);
        s.put_optional(6, self.version_id);
        s.put_optional(7, self.is_latest);
        s.put_optional(8, self.last_modified);
        s.put_optional(9, self.owner);
        s.put_optional(10, self.restore_status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ObjectVersion {
    const SCHEMA: &'static crate::Schema = &schema::OBJECT_VERSION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

impl crate::TreeValue for Owner {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { display_name: s.take_optional(0)?, id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.display_name);
        s.put_optional(1, self.id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Owner {
    const SCHEMA: &'static crate::Schema = &schema::OWNER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}

impl crate::TreeValue for OwnershipControls {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rules: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OwnershipControls {
    const SCHEMA: &'static crate::Schema = &schema::OWNERSHIP_CONTROLS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OwnershipControlsRule {
    pub object_ownership: ObjectOwnership,
}

impl crate::TreeValue for OwnershipControlsRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { object_ownership: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.object_ownership);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OwnershipControlsRule {
    const SCHEMA: &'static crate::Schema = &schema::OWNERSHIP_CONTROLS_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    pub part_number: Option<i32>,
    pub last_modified: Option<crate::Timestamp>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl crate::TreeValue for Part {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            part_number: s.take_optional(0)?,
            last_modified: s.take_optional(1)?,
            e_tag: s.take_optional(2)?,
            size: s.take_optional(3)?,
            checksum_crc32: s.take_optional(4)?,
            checksum_crc32_c: s.take_optional(5)?,
            checksum_crc64_nvme: s.take_optional(6)?,
            checksum_sha1: s.take_optional(7)?,
            checksum_sha256: s.take_optional(8)?,
            checksum_sha512: s.take_optional(9)?,
            checksum_md5: s.take_optional(10)?,
            checksum_xxhash64: s.take_optional(11)?,
            checksum_xxhash3: s.take_optional(12)?,
            checksum_xxhash128: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.part_number);
        s.put_optional(1, self.last_modified);
        s.put_optional(2, self.e_tag);
        s.put_optional(3, self.size);
        s.put_optional(4, self.checksum_crc32);
        s.put_optional(5, self.checksum_crc32_c);
        s.put_optional(6, self.checksum_crc64_nvme);
        s.put_optional(7, self.checksum_sha1);
        s.put_optional(8, self.checksum_sha256);
        s.put_optional(9, self.checksum_sha512);
        s.put_optional(10, self.checksum_md5);
        s.put_optional(11, self.checksum_xxhash64);
        s.put_optional(12, self.checksum_xxhash3);
        s.put_optional(13, self.checksum_xxhash128);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Part {
    const SCHEMA: &'static crate::Schema = &schema::PART;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<PartitionDateSource>,
}

impl crate::TreeValue for PartitionedPrefix {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { partition_date_source: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.partition_date_source);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PartitionedPrefix {
    const SCHEMA: &'static crate::Schema = &schema::PARTITIONED_PREFIX;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}

impl crate::TreeValue for PolicyStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { is_public: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.is_public);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyStatus {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

impl crate::TreeValue for PublicAccessBlockConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            block_public_acls: s.take_optional(0)?,
            ignore_public_acls: s.take_optional(1)?,
            block_public_policy: s.take_optional(2)?,
            restrict_public_buckets: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.block_public_acls);
        s.put_optional(1, self.ignore_public_acls);
        s.put_optional(2, self.block_public_policy);
        s.put_optional(3, self.restrict_public_buckets);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PublicAccessBlockConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::PUBLIC_ACCESS_BLOCK_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketAccelerateConfigurationInput {
    pub bucket: String,
    pub accelerate_configuration: AccelerateConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

impl crate::TreeValue for PutBucketAccelerateConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            accelerate_configuration: s.take(1)?,
            expected_bucket_owner: s.take_optional(2)?,
            checksum_algorithm: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.bucket);
        s.put(1, self.accelerate_configuration);
        s.put_optional(2, self.expected_bucket_owner);
        s.put_optional(3, self.checksum_algorithm);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketAccelerateConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketAclInput {
    pub acl: Option<BucketCannedACL>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketAclInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            acl: s.take_optional(0)?,
            access_control_policy: s.take_optional(1)?,
            bucket: s.take(2)?,
            content_md5: s.take_optional(3)?,
            checksum_algorithm: s.take_optional(4)?,
            grant_full_control: s.take_optional(5)?,
            grant_read: s.take_optional(6)?,
            grant_read_acp: s.take_optional(7)?,
            grant_write: s.take_optional(8)?,
            grant_write_acp: s.take_optional(9)?,
            expected_bucket_owner: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.acl);
        s.put_optional(1, self.access_control_policy);
        s.put(2, self.bucket);
        s.put_optional(3, self.content_md5);
        s.put_optional(4, self.checksum_algorithm);
        s.put_optional(5, self.grant_full_control);
        s.put_optional(6, self.grant_read);
        s.put_optional(7, self.grant_read_acp);
        s.put_optional(8, self.grant_write);
        s.put_optional(9, self.grant_write_acp);
        s.put_optional(10, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketAclInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ACL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketAnalyticsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub analytics_configuration: AnalyticsConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketAnalyticsConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            id: s.take(1)?,
            analytics_configuration: s.take(2)?,
            expected_bucket_owner: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put(2, self.analytics_configuration);
        s.put_optional(3, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketAnalyticsConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketCorsInput {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketCorsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            cors_configuration: s.take(1)?,
            content_md5: s.take_optional(2)?,
            checksum_algorithm: s.take_optional(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put(1, self.cors_configuration);
        s.put_optional(2, self.content_md5);
        s.put_optional(3, self.checksum_algorithm);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketCorsInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_CORS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketEncryptionInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketEncryptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            checksum_algorithm: s.take_optional(2)?,
            server_side_encryption_configuration: s.take(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.checksum_algorithm);
        s.put(3, self.server_side_encryption_configuration);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketEncryptionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ENCRYPTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
    pub intelligent_tiering_configuration: IntelligentTieringConfiguration,
}

impl crate::TreeValue for PutBucketIntelligentTieringConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            id: s.take(1)?,
            expected_bucket_owner: s.take_optional(2)?,
            intelligent_tiering_configuration: s.take(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put_optional(2, self.expected_bucket_owner);
        s.put(3, self.intelligent_tiering_configuration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketIntelligentTieringConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}

impl crate::TreeValue for PutBucketLifecycleConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { transition_default_minimum_object_size: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.transition_default_minimum_object_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketLifecycleConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketLifecycleConfigurationInput {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}

impl crate::TreeValue for PutBucketLifecycleConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            checksum_algorithm: s.take_optional(1)?,
            lifecycle_configuration: s.take_optional(2)?,
            expected_bucket_owner: s.take_optional(3)?,
            transition_default_minimum_object_size: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put_optional(1, self.checksum_algorithm);
        s.put_optional(2, self.lifecycle_configuration);
        s.put_optional(3, self.expected_bucket_owner);
        s.put_optional(4, self.transition_default_minimum_object_size);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketLifecycleConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketLoggingInput {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketLoggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            bucket_logging_status: s.take(1)?,
            content_md5: s.take_optional(2)?,
            checksum_algorithm: s.take_optional(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put(1, self.bucket_logging_status);
        s.put_optional(2, self.content_md5);
        s.put_optional(3, self.checksum_algorithm);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketLoggingInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_LOGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketMetricsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub metrics_configuration: MetricsConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketMetricsConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            id: s.take(1)?,
            metrics_configuration: s.take(2)?,
            expected_bucket_owner: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.bucket);
        s.put(1, self.id);
        s.put(2, self.metrics_configuration);
        s.put_optional(3, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketMetricsConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_METRICS_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketNotificationConfigurationInput {
    pub bucket: String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub skip_destination_validation: Option<bool>,
}

impl crate::TreeValue for PutBucketNotificationConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            notification_configuration: s.take(1)?,
            expected_bucket_owner: s.take_optional(2)?,
            skip_destination_validation: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.bucket);
        s.put(1, self.notification_configuration);
        s.put_optional(2, self.expected_bucket_owner);
        s.put_optional(3, self.skip_destination_validation);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketNotificationConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketOwnershipControlsInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

impl crate::TreeValue for PutBucketOwnershipControlsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            expected_bucket_owner: s.take_optional(2)?,
            ownership_controls: s.take(3)?,
            checksum_algorithm: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.expected_bucket_owner);
        s.put(3, self.ownership_controls);
        s.put_optional(4, self.checksum_algorithm);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketOwnershipControlsInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketPolicyInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            checksum_algorithm: s.take_optional(2)?,
            confirm_remove_self_bucket_access: s.take_optional(3)?,
            policy: s.take(4)?,
            expected_bucket_owner: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.checksum_algorithm);
        s.put_optional(3, self.confirm_remove_self_bucket_access);
        s.put(4, self.policy);
        s.put_optional(5, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketRequestPaymentInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketRequestPaymentInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            checksum_algorithm: s.take_optional(2)?,
            request_payment_configuration: s.take(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.checksum_algorithm);
        s.put(3, self.request_payment_configuration);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketRequestPaymentInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_REQUEST_PAYMENT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketTaggingInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketTaggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            checksum_algorithm: s.take_optional(2)?,
            tagging: s.take(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.checksum_algorithm);
        s.put(3, self.tagging);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketTaggingInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_TAGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketVersioningInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutBucketVersioningInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            checksum_algorithm: s.take_optional(2)?,
            mfa: s.take_optional(3)?,
            versioning_configuration: s.take(4)?,
            expected_bucket_owner: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.checksum_algorithm);
        s.put_optional(3, self.mfa);
        s.put(4, self.versioning_configuration);
        s.put_optional(5, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutBucketVersioningInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_VERSIONING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for PutObjectAclOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { request_charged: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectAclOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_ACL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectAclInput {
    pub acl: Option<ObjectCannedACL>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutObjectAclInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            acl: s.take_optional(0)?,
            access_control_policy: s.take_optional(1)?,
            bucket: s.take(2)?,
            content_md5: s.take_optional(3)?,
            checksum_algorithm: s.take_optional(4)?,
            grant_full_control: s.take_optional(5)?,
            grant_read: s.take_optional(6)?,
            grant_read_acp: s.take_optional(7)?,
            grant_write: s.take_optional(8)?,
            grant_write_acp: s.take_optional(9)?,
            key: s.take(10)?,
            request_payer: s.take_optional(11)?,
            version_id: s.take_optional(12)?,
            expected_bucket_owner: s.take_optional(13)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(14);
        s.put_optional(0, self.acl);
        s.put_optional(1, self.access_control_policy);
        s.put(2, self.bucket);
        s.put_optional(3, self.content_md5);
        s.put_optional(4, self.checksum_algorithm);
        s.put_optional(5, self.grant_full_control);
        s.put_optional(6, self.grant_read);
        s.put_optional(7, self.grant_read_acp);
        s.put_optional(8, self.grant_write);
        s.put_optional(9, self.grant_write_acp);
        s.put(10, self.key);
        s.put_optional(11, self.request_payer);
        s.put_optional(12, self.version_id);
        s.put_optional(13, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectAclInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_ACL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for PutObjectLegalHoldOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { request_charged: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectLegalHoldOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_LEGAL_HOLD_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectLegalHoldInput {
    pub bucket: String,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutObjectLegalHoldInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            legal_hold: s.take_optional(2)?,
            request_payer: s.take_optional(3)?,
            version_id: s.take_optional(4)?,
            content_md5: s.take_optional(5)?,
            checksum_algorithm: s.take_optional(6)?,
            expected_bucket_owner: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.legal_hold);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.version_id);
        s.put_optional(5, self.content_md5);
        s.put_optional(6, self.checksum_algorithm);
        s.put_optional(7, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectLegalHoldInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_LEGAL_HOLD_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for PutObjectLockConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { request_charged: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectLockConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectLockConfigurationInput {
    pub bucket: String,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<RequestPayer>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutObjectLockConfigurationInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            object_lock_configuration: s.take_optional(1)?,
            request_payer: s.take_optional(2)?,
            token: s.take_optional(3)?,
            content_md5: s.take_optional(4)?,
            checksum_algorithm: s.take_optional(5)?,
            expected_bucket_owner: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.bucket);
        s.put_optional(1, self.object_lock_configuration);
        s.put_optional(2, self.request_payer);
        s.put_optional(3, self.token);
        s.put_optional(4, self.content_md5);
        s.put_optional(5, self.checksum_algorithm);
        s.put_optional(6, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectLockConfigurationInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_LOCK_CONFIGURATION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for PutObjectOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            expiration: s.take_optional(0)?,
            e_tag: s.take_optional(1)?,
            checksum_crc32: s.take_optional(2)?,
            checksum_crc32_c: s.take_optional(3)?,
            checksum_crc64_nvme: s.take_optional(4)?,
            checksum_sha1: s.take_optional(5)?,
            checksum_sha256: s.take_optional(6)?,
            checksum_sha512: s.take_optional(7)?,
            checksum_md5: s.take_optional(8)?,
            checksum_xxhash64: s.take_optional(9)?,
            checksum_xxhash3: s.take_optional(10)?,
            checksum_xxhash128: s.take_optional(11)?,
            checksum_type: s.take_optional(12)?,
            server_side_encryption: s.take_optional(13)?,
            version_id: s.take_optional(14)?,
            sse_customer_algorithm: s.take_optional(15)?,
            sse_customer_key_md5: s.take_optional(16)?,
            ssekms_key_id: s.take_optional(17)?,
            ssekms_encryption_context: s.take_optional(18)?,
            bucket_key_enabled: s.take_optional(19)?,
            size: s.take_optional(20)?,
            request_charged: s.take_optional(21)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(22);
        s.put_optional(0, self.expiration);
        s.put_optional(1, self.e_tag);
        s.put_optional(2, self.checksum_crc32);
        s.put_optional(3, self.checksum_crc32_c);
        s.put_optional(4, self.checksum_crc64_nvme);
        s.put_optional(5, self.checksum_sha1);
        s.put_optional(6, self.checksum_sha256);
        s.put_optional(7, self.checksum_sha512);
        s.put_optional(8, self.checksum_md5);
        s.put_optional(9, self.checksum_xxhash64);
        s.put_optional(10, self.checksum_xxhash3);
        s.put_optional(11, self.checksum_xxhash128);
        s.put_optional(12, self.checksum_type);
        s.put_optional(13, self.server_side_encryption);
        s.put_optional(14, self.version_id);
        s.put_optional(15, self.sse_customer_algorithm);
        s.put_optional(16, self.sse_customer_key_md5);
        s.put_optional(17, self.ssekms_key_id);
        s.put_optional(18, self.ssekms_encryption_context);
        s.put_optional(19, self.bucket_key_enabled);
        s.put_optional(20, self.size);
        s.put_optional(21, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_OUTPUT;
}

#[derive(Debug, Default)]
pub struct PutObjectInput {
    pub acl: Option<ObjectCannedACL>,
    pub body: Option<crate::ByteStream>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub expires: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<indexmap::IndexMap<String, String>>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<RequestPayer>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<crate::Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutObjectInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            acl: s.take_optional(0)?,
            body: s.take_optional(1)?,
            bucket: s.take(2)?,
            cache_control: s.take_optional(3)?,
            content_disposition: s.take_optional(4)?,
            content_encoding: s.take_optional(5)?,
            content_language: s.take_optional(6)?,
            content_length: s.take_optional(7)?,
            content_md5: s.take_optional(8)?,
            content_type: s.take_optional(9)?,
            checksum_algorithm: s.take_optional(10)?,
            checksum_crc32: s.take_optional(11)?,
            checksum_crc32_c: s.take_optional(12)?,
            checksum_crc64_nvme: s.take_optional(13)?,
            checksum_sha1: s.take_optional(14)?,
            checksum_sha256: s.take_optional(15)?,
            checksum_sha512: s.take_optional(16)?,
            checksum_md5: s.take_optional(17)?,
            checksum_xxhash64: s.take_optional(18)?,
            checksum_xxhash3: s.take_optional(19)?,
            checksum_xxhash128: s.take_optional(20)?,
            expires: s.take_optional(21)?,
            if_match: s.take_optional(22)?,
            if_none_match: s.take_optional(23)?,
            grant_full_control: s.take_optional(24)?,
            grant_read: s.take_optional(25)?,
            grant_read_acp: s.take_optional(26)?,
            grant_write_acp: s.take_optional(27)?,
            key: s.take(28)?,
            write_offset_bytes: s.take_optional(29)?,
            metadata: s.take_optional(30)?,
            server_side_encryption: s.take_optional(31)?,
            storage_class: s.take_optional(32)?,
            website_redirect_location: s.take_optional(33)?,
            sse_customer_algorithm: s.take_optional(34)?,
            sse_customer_key: s.take_optional(35)?,
            sse_customer_key_md5: s.take_optional(36)?,
            ssekms_key_id: s.take_optional(37)?,
            ssekms_encryption_context: s.take_optional(38)?,
            bucket_key_enabled: s.take_optional(39)?,
            request_payer: s.take_optional(40)?,
            tagging: s.take_optional(41)?,
            object_lock_mode: s.take_optional(42)?,
            object_lock_retain_until_date: s.take_optional(43)?,
            object_lock_legal_hold_status: s.take_optional(44)?,
            object_lock_event_hold: s.take_optional(45)?,
            object_lock_event_hold_duration_days: s.take_optional(46)?,
            object_lock_event_hold_duration_years: s.take_optional(47)?,
            expected_bucket_owner: s.take_optional(48)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(49);
        s.put_optional(0, self.acl);
        s.put_optional(1, self.body);
        s.put(2, self.bucket);
        s.put_optional(3, self.cache_control);
        s.put_optional(4, self.content_disposition);
        s.put_optional(5, self.content_encoding);
        s.put_optional(6, self.content_language);
        s.put_optional(7, self.content_length);
        s.put_optional(8, self.content_md5);
        s.put_optional(9, self.content_type);
        s.put_optional(10, self.checksum_algorithm);
        s.put_optional(11, self.checksum_crc32);
        s.put_optional(12, self.checksum_crc32_c);
        s.put_optional(13, self.checksum_crc64_nvme);
        s.put_optional(14, self.checksum_sha1);
        s.put_optional(15, self.checksum_sha256);
        s.put_optional(16, self.checksum_sha512);
        s.put_optional(17, self.checksum_md5);
        s.put_optional(18, self.checksum_xxhash64);
        s.put_optional(19, self.checksum_xxhash3);
        s.put_optional(20, self.checksum_xxhash128);
        s.put_optional(21, self.expires);
        s.put_optional(22, self.if_match);
        s.put_optional(23, self.if_none_match);
        s.put_optional(24, self.grant_full_control);
        s.put_optional(25, self.grant_read);
        s.put_optional(26, self.grant_read_acp);
        s.put_optional(27, self.grant_write_acp);
        s.put(28, self.key);
        s.put_optional(29, self.write_offset_bytes);
        s.put_optional(30, self.metadata);
        s.put_optional(31, self.server_side_encryption);
        s.put_optional(32, self.storage_class);
        s.put_optional(33, self.website_redirect_location);
        s.put_optional(34, self.sse_customer_algorithm);
        s.put_optional(35, self.sse_customer_key);
        s.put_optional(36, self.sse_customer_key_md5);
        s.put_optional(37, self.ssekms_key_id);
        s.put_optional(38, self.ssekms_encryption_context);
        s.put_optional(39, self.bucket_key_enabled);
        s.put_optional(40, self.request_payer);
        s.put_optional(41, self.tagging);
        s.put_optional(42, self.object_lock_mode);
        s.put_optional(43, self.object_lock_retain_until_date);
        s.put_optional(44, self.object_lock_legal_hold_status);
        s.put_optional(45, self.object_lock_event_hold);
        s.put_optional(46, self.object_lock_event_hold_duration_days);
        s.put_optional(47, self.object_lock_event_hold_duration_years);
        s.put_optional(48, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<RequestCharged>,
}

impl crate::TreeValue for PutObjectRetentionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { request_charged: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.request_charged);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectRetentionOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_RETENTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectRetentionInput {
    pub bucket: String,
    pub key: String,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutObjectRetentionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            retention: s.take_optional(2)?,
            request_payer: s.take_optional(3)?,
            version_id: s.take_optional(4)?,
            bypass_governance_retention: s.take_optional(5)?,
            content_md5: s.take_optional(6)?,
            checksum_algorithm: s.take_optional(7)?,
            expected_bucket_owner: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.retention);
        s.put_optional(3, self.request_payer);
        s.put_optional(4, self.version_id);
        s.put_optional(5, self.bypass_governance_retention);
        s.put_optional(6, self.content_md5);
        s.put_optional(7, self.checksum_algorithm);
        s.put_optional(8, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectRetentionInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_RETENTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}

impl crate::TreeValue for PutObjectTaggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { version_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectTaggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_TAGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}

impl crate::TreeValue for PutObjectTaggingInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            key: s.take(1)?,
            version_id: s.take_optional(2)?,
            content_md5: s.take_optional(3)?,
            checksum_algorithm: s.take_optional(4)?,
            tagging: s.take(5)?,
            expected_bucket_owner: s.take_optional(6)?,
            request_payer: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.bucket);
        s.put(1, self.key);
        s.put_optional(2, self.version_id);
        s.put_optional(3, self.content_md5);
        s.put_optional(4, self.checksum_algorithm);
        s.put(5, self.tagging);
        s.put_optional(6, self.expected_bucket_owner);
        s.put_optional(7, self.request_payer);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutObjectTaggingInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_OBJECT_TAGGING_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutPublicAccessBlockInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for PutPublicAccessBlockInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            content_md5: s.take_optional(1)?,
            checksum_algorithm: s.take_optional(2)?,
            public_access_block_configuration: s.take(3)?,
            expected_bucket_owner: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.bucket);
        s.put_optional(1, self.content_md5);
        s.put_optional(2, self.checksum_algorithm);
        s.put(3, self.public_access_block_configuration);
        s.put_optional(4, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutPublicAccessBlockInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PUBLIC_ACCESS_BLOCK_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueueConfiguration {
    pub id: Option<String>,
    pub queue_arn: String,
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl crate::TreeValue for QueueConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            queue_arn: s.take(1)?,
            events: s.take(2)?,
            filter: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put(1, self.queue_arn);
        s.put(2, self.events);
        s.put_optional(3, self.filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for QueueConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::QUEUE_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<Protocol>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}

impl crate::TreeValue for Redirect {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            host_name: s.take_optional(0)?,
            http_redirect_code: s.take_optional(1)?,
            protocol: s.take_optional(2)?,
            replace_key_prefix_with: s.take_optional(3)?,
            replace_key_with: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.host_name);
        s.put_optional(1, self.http_redirect_code);
        s.put_optional(2, self.protocol);
        s.put_optional(3, self.replace_key_prefix_with);
        s.put_optional(4, self.replace_key_with);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Redirect {
    const SCHEMA: &'static crate::Schema = &schema::REDIRECT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RedirectAllRequestsTo {
    pub host_name: Option<String>,
    pub protocol: Option<Protocol>,
}

impl crate::TreeValue for RedirectAllRequestsTo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { host_name: s.take_optional(0)?, protocol: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.host_name);
        s.put_optional(1, self.protocol);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RedirectAllRequestsTo {
    const SCHEMA: &'static crate::Schema = &schema::REDIRECT_ALL_REQUESTS_TO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicaModifications {
    pub status: Option<ReplicaModificationsStatus>,
}

impl crate::TreeValue for ReplicaModifications {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicaModifications {
    const SCHEMA: &'static crate::Schema = &schema::REPLICA_MODIFICATIONS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationConfiguration {
    pub role: Option<String>,
    pub rules: Option<Vec<ReplicationRule>>,
}

impl crate::TreeValue for ReplicationConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role: s.take_optional(0)?, rules: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.role);
        s.put_optional(1, self.rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: Option<ReplicationRuleStatus>,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Option<Destination>,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}

impl crate::TreeValue for ReplicationRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            priority: s.take_optional(1)?,
            prefix: s.take_optional(2)?,
            filter: s.take_optional(3)?,
            status: s.take_optional(4)?,
            source_selection_criteria: s.take_optional(5)?,
            existing_object_replication: s.take_optional(6)?,
            destination: s.take_optional(7)?,
            delete_marker_replication: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.id);
        s.put_optional(1, self.priority);
        s.put_optional(2, self.prefix);
        s.put_optional(3, self.filter);
        s.put_optional(4, self.status);
        s.put_optional(5, self.source_selection_criteria);
        s.put_optional(6, self.existing_object_replication);
        s.put_optional(7, self.destination);
        s.put_optional(8, self.delete_marker_replication);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationRule {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for ReplicationRuleAndOperator {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)?, tags: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationRuleAndOperator {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_RULE_AND_OPERATOR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}

impl crate::TreeValue for ReplicationRuleFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { prefix: s.take_optional(0)?, tag: s.take_optional(1)?, and: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.prefix);
        s.put_optional(1, self.tag);
        s.put_optional(2, self.and);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationRuleFilter {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_RULE_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationTime {
    pub status: Option<ReplicationTimeStatus>,
    pub time: Option<ReplicationTimeValue>,
}

impl crate::TreeValue for ReplicationTime {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, time: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.time);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationTime {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_TIME;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}

impl crate::TreeValue for ReplicationTimeValue {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { minutes: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.minutes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ReplicationTimeValue {
    const SCHEMA: &'static crate::Schema = &schema::REPLICATION_TIME_VALUE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RequestPaymentConfiguration {
    pub payer: Payer,
}

impl crate::TreeValue for RequestPaymentConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { payer: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.payer);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RequestPaymentConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::REQUEST_PAYMENT_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for RestoreStatus {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { is_restore_in_progress: s.take_optional(0)?, restore_expiry_date: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.is_restore_in_progress);
        s.put_optional(1, self.restore_expiry_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RestoreStatus {
    const SCHEMA: &'static crate::Schema = &schema::RESTORE_STATUS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Option<Redirect>,
}

impl crate::TreeValue for RoutingRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { condition: s.take_optional(0)?, redirect: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.condition);
        s.put_optional(1, self.redirect);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RoutingRule {
    const SCHEMA: &'static crate::Schema = &schema::ROUTING_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}

impl crate::TreeValue for S3KeyFilter {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { filter_rules: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.filter_rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for S3KeyFilter {
    const SCHEMA: &'static crate::Schema = &schema::S3_KEY_FILTER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: ServerSideEncryption,
    pub kms_master_key_id: Option<String>,
}

impl crate::TreeValue for ServerSideEncryptionByDefault {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { sse_algorithm: s.take(0)?, kms_master_key_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.sse_algorithm);
        s.put_optional(1, self.kms_master_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ServerSideEncryptionByDefault {
    const SCHEMA: &'static crate::Schema = &schema::SERVER_SIDE_ENCRYPTION_BY_DEFAULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}

impl crate::TreeValue for ServerSideEncryptionConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { rules: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.rules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ServerSideEncryptionConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::SERVER_SIDE_ENCRYPTION_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}

impl crate::TreeValue for ServerSideEncryptionRule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            apply_server_side_encryption_by_default: s.take_optional(0)?,
            bucket_key_enabled: s.take_optional(1)?,
            blocked_encryption_types: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.apply_server_side_encryption_by_default);
        s.put_optional(1, self.bucket_key_enabled);
        s.put_optional(2, self.blocked_encryption_types);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ServerSideEncryptionRule {
    const SCHEMA: &'static crate::Schema = &schema::SERVER_SIDE_ENCRYPTION_RULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SimplePrefix {}

impl crate::TreeValue for SimplePrefix {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SimplePrefix {
    const SCHEMA: &'static crate::Schema = &schema::SIMPLE_PREFIX;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}

impl crate::TreeValue for SourceSelectionCriteria {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            sse_kms_encrypted_objects: s.take_optional(0)?,
            replica_modifications: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.sse_kms_encrypted_objects);
        s.put_optional(1, self.replica_modifications);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceSelectionCriteria {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_SELECTION_CRITERIA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SseKmsEncryptedObjects {
    pub status: Option<SseKmsEncryptedObjectsStatus>,
}

impl crate::TreeValue for SseKmsEncryptedObjects {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SseKmsEncryptedObjects {
    const SCHEMA: &'static crate::Schema = &schema::SSE_KMS_ENCRYPTED_OBJECTS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageClassAnalysis {
    pub data_export: Option<StorageClassAnalysisDataExport>,
}

impl crate::TreeValue for StorageClassAnalysis {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { data_export: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.data_export);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StorageClassAnalysis {
    const SCHEMA: &'static crate::Schema = &schema::STORAGE_CLASS_ANALYSIS;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageClassAnalysisDataExport {
    pub output_schema_version: StorageClassAnalysisSchemaVersion,
    pub destination: AnalyticsExportDestination,
}

impl crate::TreeValue for StorageClassAnalysisDataExport {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { output_schema_version: s.take(0)?, destination: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.output_schema_version);
        s.put(1, self.destination);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for StorageClassAnalysisDataExport {
    const SCHEMA: &'static crate::Schema = &schema::STORAGE_CLASS_ANALYSIS_DATA_EXPORT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl crate::TreeValue for Tag {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { key: s.take(0)?, value: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.key);
        s.put(1, self.value);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tag {
    const SCHEMA: &'static crate::Schema = &schema::TAG;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}

impl crate::TreeValue for Tagging {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tag_set: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.tag_set);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tagging {
    const SCHEMA: &'static crate::Schema = &schema::TAGGING;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<BucketLogsPermission>,
}

impl crate::TreeValue for TargetGrant {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { grantee: s.take_optional(0)?, permission: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.grantee);
        s.put_optional(1, self.permission);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TargetGrant {
    const SCHEMA: &'static crate::Schema = &schema::TARGET_GRANT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}

impl crate::TreeValue for TargetObjectKeyFormat {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { simple_prefix: s.take_optional(0)?, partitioned_prefix: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.simple_prefix);
        s.put_optional(1, self.partitioned_prefix);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TargetObjectKeyFormat {
    const SCHEMA: &'static crate::Schema = &schema::TARGET_OBJECT_KEY_FORMAT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tiering {
    pub days: i32,
    pub access_tier: IntelligentTieringAccessTier,
}

impl crate::TreeValue for Tiering {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { days: s.take(0)?, access_tier: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.days);
        s.put(1, self.access_tier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Tiering {
    const SCHEMA: &'static crate::Schema = &schema::TIERING;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicConfiguration {
    pub id: Option<String>,
    pub topic_arn: String,
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl crate::TreeValue for TopicConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            id: s.take_optional(0)?,
            topic_arn: s.take(1)?,
            events: s.take(2)?,
            filter: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.id);
        s.put(1, self.topic_arn);
        s.put(2, self.events);
        s.put_optional(3, self.filter);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TopicConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::TOPIC_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Transition {
    pub date: Option<crate::Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<TransitionStorageClass>,
}

impl crate::TreeValue for Transition {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { date: s.take_optional(0)?, days: s.take_optional(1)?, storage_class: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.date);
        s.put_optional(1, self.days);
        s.put_optional(2, self.storage_class);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Transition {
    const SCHEMA: &'static crate::Schema = &schema::TRANSITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for UploadPartCopyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            copy_source_version_id: s.take_optional(0)?,
            copy_part_result: s.take_optional(1)?,
            server_side_encryption: s.take_optional(2)?,
            sse_customer_algorithm: s.take_optional(3)?,
            sse_customer_key_md5: s.take_optional(4)?,
            ssekms_key_id: s.take_optional(5)?,
            bucket_key_enabled: s.take_optional(6)?,
            request_charged: s.take_optional(7)?,
            version_id: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.copy_source_version_id);
        s.put_optional(1, self.copy_part_result);
        s.put_optional(2, self.server_side_encryption);
        s.put_optional(3, self.sse_customer_algorithm);
        s.put_optional(4, self.sse_customer_key_md5);
        s.put_optional(5, self.ssekms_key_id);
        s.put_optional(6, self.bucket_key_enabled);
        s.put_optional(7, self.request_charged);
        s.put_optional(8, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UploadPartCopyOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPLOAD_PART_COPY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadPartCopyInput {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<crate::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<crate::Timestamp>,
    pub copy_source_range: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl crate::TreeValue for UploadPartCopyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            bucket: s.take(0)?,
            copy_source: s.take(1)?,
            copy_source_if_match: s.take_optional(2)?,
            copy_source_if_modified_since: s.take_optional(3)?,
            copy_source_if_none_match: s.take_optional(4)?,
            copy_source_if_unmodified_since: s.take_optional(5)?,
            copy_source_range: s.take_optional(6)?,
            key: s.take(7)?,
            part_number: s.take(8)?,
            upload_id: s.take(9)?,
            sse_customer_algorithm: s.take_optional(10)?,
            sse_customer_key: s.take_optional(11)?,
            sse_customer_key_md5: s.take_optional(12)?,
            copy_source_sse_customer_algorithm: s.take_optional(13)?,
            copy_source_sse_customer_key: s.take_optional(14)?,
            copy_source_sse_customer_key_md5: s.take_optional(15)?,
            request_payer: s.take_optional(16)?,
            expected_bucket_owner: s.take_optional(17)?,
            expected_source_bucket_owner: s.take_optional(18)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(19);
        s.put(0, self.bucket);
        s.put(1, self.copy_source);
        s.put_optional(2, self.copy_source_if_match);
        s.put_optional(3, self.copy_source_if_modified_since);
        s.put_optional(4, self.copy_source_if_none_match);
        s.put_optional(5, self.copy_source_if_unmodified_since);
        s.put_optional(6, self.copy_source_range);
        s.put(7, self.key);
        s.put(8, self.part_number);
        s.put(9, self.upload_id);
        s.put_optional(10, self.sse_customer_algorithm);
        s.put_optional(11, self.sse_customer_key);
        s.put_optional(12, self.sse_customer_key_md5);
        s.put_optional(13, self.copy_source_sse_customer_algorithm);
        s.put_optional(14, self.copy_source_sse_customer_key);
        s.put_optional(15, self.copy_source_sse_customer_key_md5);
        s.put_optional(16, self.request_payer);
        s.put_optional(17, self.expected_bucket_owner);
        s.put_optional(18, self.expected_source_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UploadPartCopyInput {
    const SCHEMA: &'static crate::Schema = &schema::UPLOAD_PART_COPY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
    pub version_id: Option<String>,
}

impl crate::TreeValue for UploadPartOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            server_side_encryption: s.take_optional(0)?,
            e_tag: s.take_optional(1)?,
            checksum_crc32: s.take_optional(2)?,
            checksum_crc32_c: s.take_optional(3)?,
            checksum_crc64_nvme: s.take_optional(4)?,
            checksum_sha1: s.take_optional(5)?,
            checksum_sha256: s.take_optional(6)?,
            checksum_sha512: s.take_optional(7)?,
            checksum_md5: s.take_optional(8)?,
            checksum_xxhash64: s.take_optional(9)?,
            checksum_xxhash3: s.take_optional(10)?,
            checksum_xxhash128: s.take_optional(11)?,
            sse_customer_algorithm: s.take_optional(12)?,
            sse_customer_key_md5: s.take_optional(13)?,
            ssekms_key_id: s.take_optional(14)?,
            bucket_key_enabled: s.take_optional(15)?,
            request_charged: s.take_optional(16)?,
            version_id: s.take_optional(17)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(18);
        s.put_optional(0, self.server_side_encryption);
        s.put_optional(1, self.e_tag);
        s.put_optional(2, self.checksum_crc32);
        s.put_optional(3, self.checksum_crc32_c);
        s.put_optional(4, self.checksum_crc64_nvme);
        s.put_optional(5, self.checksum_sha1);
        s.put_optional(6, self.checksum_sha256);
        s.put_optional(7, self.checksum_sha512);
        s.put_optional(8, self.checksum_md5);
        s.put_optional(9, self.checksum_xxhash64);
        s.put_optional(10, self.checksum_xxhash3);
        s.put_optional(11, self.checksum_xxhash128);
        s.put_optional(12, self.sse_customer_algorithm);
        s.put_optional(13, self.sse_customer_key_md5);
        s.put_optional(14, self.ssekms_key_id);
        s.put_optional(15, self.bucket_key_enabled);
        s.put_optional(16, self.request_charged);
        s.put_optional(17, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UploadPartOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPLOAD_PART_OUTPUT;
}

#[derive(Debug, Default)]
pub struct UploadPartInput {
    pub body: Option<crate::ByteStream>,
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}

impl crate::TreeValue for UploadPartInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            body: s.take_optional(0)?,
            bucket: s.take(1)?,
            content_length: s.take_optional(2)?,
            content_md5: s.take_optional(3)?,
            checksum_algorithm: s.take_optional(4)?,
            checksum_crc32: s.take_optional(5)?,
            checksum_crc32_c: s.take_optional(6)?,
            checksum_crc64_nvme: s.take_optional(7)?,
            checksum_sha1: s.take_optional(8)?,
            checksum_sha256: s.take_optional(9)?,
            checksum_sha512: s.take_optional(10)?,
            checksum_md5: s.take_optional(11)?,
            checksum_xxhash64: s.take_optional(12)?,
            checksum_xxhash3: s.take_optional(13)?,
            checksum_xxhash128: s.take_optional(14)?,
            key: s.take(15)?,
            part_number: s.take(16)?,
            upload_id: s.take(17)?,
            sse_customer_algorithm: s.take_optional(18)?,
            sse_customer_key: s.take_optional(19)?,
            sse_customer_key_md5: s.take_optional(20)?,
            request_payer: s.take_optional(21)?,
            expected_bucket_owner: s.take_optional(22)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(23);
        s.put_optional(0, self.body);
        s.put(1, self.bucket);
        s.put_optional(2, self.content_length);
        s.put_optional(3, self.content_md5);
        s.put_optional(4, self.checksum_algorithm);
        s.put_optional(5, self.checksum_crc32);
        s.put_optional(6, self.checksum_crc32_c);
        s.put_optional(7, self.checksum_crc64_nvme);
        s.put_optional(8, self.checksum_sha1);
        s.put_optional(9, self.checksum_sha256);
        s.put_optional(10, self.checksum_sha512);
        s.put_optional(11, self.checksum_md5);
        s.put_optional(12, self.checksum_xxhash64);
        s.put_optional(13, self.checksum_xxhash3);
        s.put_optional(14, self.checksum_xxhash128);
        s.put(15, self.key);
        s.put(16, self.part_number);
        s.put(17, self.upload_id);
        s.put_optional(18, self.sse_customer_algorithm);
        s.put_optional(19, self.sse_customer_key);
        s.put_optional(20, self.sse_customer_key_md5);
        s.put_optional(21, self.request_payer);
        s.put_optional(22, self.expected_bucket_owner);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UploadPartInput {
    const SCHEMA: &'static crate::Schema = &schema::UPLOAD_PART_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<MFADelete>,
    pub status: Option<BucketVersioningStatus>,
}

impl crate::TreeValue for VersioningConfiguration {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { mfa_delete: s.take_optional(0)?, status: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.mfa_delete);
        s.put_optional(1, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for VersioningConfiguration {
    const SCHEMA: &'static crate::Schema = &schema::VERSIONING_CONFIGURATION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketOutput {}

impl crate::TreeValue for DeleteBucketOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketAnalyticsConfigurationOutput {}

impl crate::TreeValue for DeleteBucketAnalyticsConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketAnalyticsConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketCorsOutput {}

impl crate::TreeValue for DeleteBucketCorsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketCorsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_CORS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketEncryptionOutput {}

impl crate::TreeValue for DeleteBucketEncryptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketEncryptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_ENCRYPTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketIntelligentTieringConfigurationOutput {}

impl crate::TreeValue for DeleteBucketIntelligentTieringConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketIntelligentTieringConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketLifecycleOutput {}

impl crate::TreeValue for DeleteBucketLifecycleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketLifecycleOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_LIFECYCLE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketMetricsConfigurationOutput {}

impl crate::TreeValue for DeleteBucketMetricsConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketMetricsConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_METRICS_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketOwnershipControlsOutput {}

impl crate::TreeValue for DeleteBucketOwnershipControlsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketOwnershipControlsOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketPolicyOutput {}

impl crate::TreeValue for DeleteBucketPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBucketTaggingOutput {}

impl crate::TreeValue for DeleteBucketTaggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteBucketTaggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BUCKET_TAGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePublicAccessBlockOutput {}

impl crate::TreeValue for DeletePublicAccessBlockOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeletePublicAccessBlockOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketAccelerateConfigurationOutput {}

impl crate::TreeValue for PutBucketAccelerateConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketAccelerateConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketAclOutput {}

impl crate::TreeValue for PutBucketAclOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketAclOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ACL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketAnalyticsConfigurationOutput {}

impl crate::TreeValue for PutBucketAnalyticsConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketAnalyticsConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketCorsOutput {}

impl crate::TreeValue for PutBucketCorsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketCorsOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_CORS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketEncryptionOutput {}

impl crate::TreeValue for PutBucketEncryptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketEncryptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_ENCRYPTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketIntelligentTieringConfigurationOutput {}

impl crate::TreeValue for PutBucketIntelligentTieringConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketIntelligentTieringConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketLoggingOutput {}

impl crate::TreeValue for PutBucketLoggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketLoggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_LOGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketMetricsConfigurationOutput {}

impl crate::TreeValue for PutBucketMetricsConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketMetricsConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_METRICS_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketNotificationConfigurationOutput {}

impl crate::TreeValue for PutBucketNotificationConfigurationOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketNotificationConfigurationOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketOwnershipControlsOutput {}

impl crate::TreeValue for PutBucketOwnershipControlsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketOwnershipControlsOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketPolicyOutput {}

impl crate::TreeValue for PutBucketPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketRequestPaymentOutput {}

impl crate::TreeValue for PutBucketRequestPaymentOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketRequestPaymentOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_REQUEST_PAYMENT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketTaggingOutput {}

impl crate::TreeValue for PutBucketTaggingOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketTaggingOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_TAGGING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutBucketVersioningOutput {}

impl crate::TreeValue for PutBucketVersioningOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutBucketVersioningOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_BUCKET_VERSIONING_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutPublicAccessBlockOutput {}

impl crate::TreeValue for PutPublicAccessBlockOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutPublicAccessBlockOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_PUBLIC_ACCESS_BLOCK_OUTPUT;
}

pub type GetBucketNotificationConfigurationOutput = NotificationConfiguration;

crate::serde_by_tree!(
    AbortIncompleteMultipartUpload,
    AbortMultipartUploadOutput,
    AbortMultipartUploadInput,
    AccelerateConfiguration,
    AccessControlPolicy,
    AccessControlTranslation,
    AnalyticsAndOperator,
    AnalyticsConfiguration,
    AnalyticsExportDestination,
    AnalyticsFilter,
    AnalyticsS3BucketDestination,
    BlockedEncryptionTypes,
    Bucket,
    BucketInfo,
    BucketLifecycleConfiguration,
    BucketLoggingStatus,
    CORSConfiguration,
    CORSRule,
    Checksum,
    CommonPrefix,
    CompleteMultipartUploadOutput,
    CompleteMultipartUploadInput,
    CompletedMultipartUpload,
    CompletedPart,
    Condition,
    CopyObjectOutput,
    CopyObjectInput,
    CopyObjectResult,
    CopyPartResult,
    CreateBucketConfiguration,
    CreateBucketOutput,
    CreateBucketInput,
    CreateMultipartUploadOutput,
    CreateMultipartUploadInput,
    DefaultRetention,
    Delete,
    DeleteBucketAnalyticsConfigurationInput,
    DeleteBucketCorsInput,
    DeleteBucketEncryptionInput,
    DeleteBucketIntelligentTieringConfigurationInput,
    DeleteBucketLifecycleInput,
    DeleteBucketMetricsConfigurationInput,
    DeleteBucketOwnershipControlsInput,
    DeleteBucketPolicyInput,
    DeleteBucketInput,
    DeleteBucketTaggingInput,
    DeleteMarkerEntry,
    DeleteMarkerReplication,
    DeleteObjectOutput,
    DeleteObjectInput,
    DeleteObjectTaggingOutput,
    DeleteObjectTaggingInput,
    DeleteObjectsOutput,
    DeleteObjectsInput,
    DeletePublicAccessBlockInput,
    DeletedObject,
    Destination,
    EncryptionConfiguration,
    Error,
    ErrorDocument,
    EventBridgeConfiguration,
    EventHoldDuration,
    ExistingObjectReplication,
    FilterRule,
    GetBucketAccelerateConfigurationOutput,
    GetBucketAccelerateConfigurationInput,
    GetBucketAclOutput,
    GetBucketAclInput,
    GetBucketAnalyticsConfigurationOutput,
    GetBucketAnalyticsConfigurationInput,
    GetBucketCorsOutput,
    GetBucketCorsInput,
    GetBucketEncryptionOutput,
    GetBucketEncryptionInput,
    GetBucketIntelligentTieringConfigurationOutput,
    GetBucketIntelligentTieringConfigurationInput,
    GetBucketLifecycleConfigurationOutput,
    GetBucketLifecycleConfigurationInput,
    GetBucketLocationOutput,
    GetBucketLocationInput,
    GetBucketLoggingOutput,
    GetBucketLoggingInput,
    GetBucketMetricsConfigurationOutput,
    GetBucketMetricsConfigurationInput,
    GetBucketNotificationConfigurationInput,
    GetBucketOwnershipControlsOutput,
    GetBucketOwnershipControlsInput,
    GetBucketPolicyOutput,
    GetBucketPolicyInput,
    GetBucketPolicyStatusOutput,
    GetBucketPolicyStatusInput,
    GetBucketReplicationOutput,
    GetBucketReplicationInput,
    GetBucketRequestPaymentOutput,
    GetBucketRequestPaymentInput,
    GetBucketTaggingOutput,
    GetBucketTaggingInput,
    GetBucketVersioningOutput,
    GetBucketVersioningInput,
    GetBucketWebsiteOutput,
    GetBucketWebsiteInput,
    GetObjectAclOutput,
    GetObjectAclInput,
    GetObjectAttributesOutput,
    GetObjectAttributesParts,
    GetObjectAttributesInput,
    GetObjectLegalHoldOutput,
    GetObjectLegalHoldInput,
    GetObjectLockConfigurationOutput,
    GetObjectLockConfigurationInput,
    GetObjectInput,
    GetObjectRetentionOutput,
    GetObjectRetentionInput,
    GetObjectTaggingOutput,
    GetObjectTaggingInput,
    GetPublicAccessBlockOutput,
    GetPublicAccessBlockInput,
    Grant,
    Grantee,
    HeadBucketOutput,
    HeadBucketInput,
    HeadObjectOutput,
    HeadObjectInput,
    IndexDocument,
    Initiator,
    IntelligentTieringAndOperator,
    IntelligentTieringConfiguration,
    IntelligentTieringFilter,
    LambdaFunctionConfiguration,
    LifecycleExpiration,
    LifecycleRule,
    LifecycleRuleAndOperator,
    LifecycleRuleFilter,
    ListBucketAnalyticsConfigurationsOutput,
    ListBucketAnalyticsConfigurationsInput,
    ListBucketIntelligentTieringConfigurationsOutput,
    ListBucketIntelligentTieringConfigurationsInput,
    ListBucketMetricsConfigurationsOutput,
    ListBucketMetricsConfigurationsInput,
    ListBucketsOutput,
    ListBucketsInput,
    ListMultipartUploadsOutput,
    ListMultipartUploadsInput,
    ListObjectVersionsOutput,
    ListObjectVersionsInput,
    ListObjectsOutput,
    ListObjectsInput,
    ListObjectsV2Output,
    ListObjectsV2Input,
    ListPartsOutput,
    ListPartsInput,
    LocationInfo,
    LoggingEnabled,
    Metrics,
    MetricsAndOperator,
    MetricsConfiguration,
    MetricsFilter,
    MultipartUpload,
    NoncurrentVersionExpiration,
    NoncurrentVersionTransition,
    NotificationConfiguration,
    NotificationConfigurationFilter,
    Object,
    ObjectIdentifier,
    ObjectLockConfiguration,
    ObjectLockLegalHold,
    ObjectLockRetention,
    ObjectLockRule,
    ObjectPart,
    ObjectVersion,
    Owner,
    OwnershipControls,
    OwnershipControlsRule,
    Part,
    PartitionedPrefix,
    PolicyStatus,
    PublicAccessBlockConfiguration,
    PutBucketAccelerateConfigurationInput,
    PutBucketAclInput,
    PutBucketAnalyticsConfigurationInput,
    PutBucketCorsInput,
    PutBucketEncryptionInput,
    PutBucketIntelligentTieringConfigurationInput,
    PutBucketLifecycleConfigurationOutput,
    PutBucketLifecycleConfigurationInput,
    PutBucketLoggingInput,
    PutBucketMetricsConfigurationInput,
    PutBucketNotificationConfigurationInput,
    PutBucketOwnershipControlsInput,
    PutBucketPolicyInput,
    PutBucketRequestPaymentInput,
    PutBucketTaggingInput,
    PutBucketVersioningInput,
    PutObjectAclOutput,
    PutObjectAclInput,
    PutObjectLegalHoldOutput,
    PutObjectLegalHoldInput,
    PutObjectLockConfigurationOutput,
    PutObjectLockConfigurationInput,
    PutObjectOutput,
    PutObjectRetentionOutput,
    PutObjectRetentionInput,
    PutObjectTaggingOutput,
    PutObjectTaggingInput,
    PutPublicAccessBlockInput,
    QueueConfiguration,
    Redirect,
    RedirectAllRequestsTo,
    ReplicaModifications,
    ReplicationConfiguration,
    ReplicationRule,
    ReplicationRuleAndOperator,
    ReplicationRuleFilter,
    ReplicationTime,
    ReplicationTimeValue,
    RequestPaymentConfiguration,
    RestoreStatus,
    RoutingRule,
    S3KeyFilter,
    ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule,
    SimplePrefix,
    SourceSelectionCriteria,
    SseKmsEncryptedObjects,
    StorageClassAnalysis,
    StorageClassAnalysisDataExport,
    Tag,
    Tagging,
    TargetGrant,
    TargetObjectKeyFormat,
    Tiering,
    TopicConfiguration,
    Transition,
    UploadPartCopyOutput,
    UploadPartCopyInput,
    UploadPartOutput,
    VersioningConfiguration,
    DeleteBucketOutput,
    DeleteBucketAnalyticsConfigurationOutput,
    DeleteBucketCorsOutput,
    DeleteBucketEncryptionOutput,
    DeleteBucketIntelligentTieringConfigurationOutput,
    DeleteBucketLifecycleOutput,
    DeleteBucketMetricsConfigurationOutput,
    DeleteBucketOwnershipControlsOutput,
    DeleteBucketPolicyOutput,
    DeleteBucketTaggingOutput,
    DeletePublicAccessBlockOutput,
    PutBucketAccelerateConfigurationOutput,
    PutBucketAclOutput,
    PutBucketAnalyticsConfigurationOutput,
    PutBucketCorsOutput,
    PutBucketEncryptionOutput,
    PutBucketIntelligentTieringConfigurationOutput,
    PutBucketLoggingOutput,
    PutBucketMetricsConfigurationOutput,
    PutBucketNotificationConfigurationOutput,
    PutBucketOwnershipControlsOutput,
    PutBucketPolicyOutput,
    PutBucketRequestPaymentOutput,
    PutBucketTaggingOutput,
    PutBucketVersioningOutput,
    PutPublicAccessBlockOutput,
);

crate::string_enum! {
    pub enum AnalyticsS3ExportFileFormat {
        Csv = "CSV",
    }
    pub enum AnnotationDirective {
        Copy = "COPY",
        Exclude = "EXCLUDE",
    }
    pub enum ArchiveStatus {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
    pub enum BucketAccelerateStatus {
        Enabled = "Enabled",
        Suspended = "Suspended",
    }
    pub enum BucketCannedACL {
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AuthenticatedRead = "authenticated-read",
    }
    pub enum BucketLogsPermission {
        FullControl = "FULL_CONTROL",
        Read = "READ",
        Write = "WRITE",
    }
    pub enum BucketNamespace {
        AccountRegional = "account-regional",
        Global = "global",
    }
    pub enum BucketType {
        Directory = "Directory",
    }
    pub enum BucketVersioningStatus {
        Enabled = "Enabled",
        Suspended = "Suspended",
    }
    pub enum ChecksumAlgorithm {
        Crc32 = "CRC32",
        Crc32c = "CRC32C",
        Sha1 = "SHA1",
        Sha256 = "SHA256",
        Crc64nvme = "CRC64NVME",
        Sha512 = "SHA512",
        Md5 = "MD5",
        Xxhash64 = "XXHASH64",
        Xxhash3 = "XXHASH3",
        Xxhash128 = "XXHASH128",
    }
    pub enum ChecksumMode {
        Enabled = "ENABLED",
    }
    pub enum ChecksumType {
        Composite = "COMPOSITE",
        FullObject = "FULL_OBJECT",
    }
    pub enum DataRedundancy {
        SingleAvailabilityZone = "SingleAvailabilityZone",
        SingleLocalZone = "SingleLocalZone",
    }
    pub enum DeleteMarkerReplicationStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum EncodingType {
        Url = "url",
    }
    pub enum EncryptionType {
        None = "NONE",
        SseC = "SSE-C",
    }
    pub enum Event {
        S3ReducedRedundancyLostObject = "s3:ReducedRedundancyLostObject",
        S3ObjectCreatedAll = "s3:ObjectCreated:*",
        S3ObjectCreatedPut = "s3:ObjectCreated:Put",
        S3ObjectCreatedPost = "s3:ObjectCreated:Post",
        S3ObjectCreatedCopy = "s3:ObjectCreated:Copy",
        S3ObjectCreatedCompleteMultipartUpload = "s3:ObjectCreated:CompleteMultipartUpload",
        S3ObjectRemovedAll = "s3:ObjectRemoved:*",
        S3ObjectRemovedDelete = "s3:ObjectRemoved:Delete",
        S3ObjectRemovedDeleteMarkerCreated = "s3:ObjectRemoved:DeleteMarkerCreated",
        S3ObjectRestoreAll = "s3:ObjectRestore:*",
        S3ObjectRestorePost = "s3:ObjectRestore:Post",
        S3ObjectRestoreCompleted = "s3:ObjectRestore:Completed",
        S3ReplicationAll = "s3:Replication:*",
        S3ReplicationOperationFailedReplication = "s3:Replication:OperationFailedReplication",
        S3ReplicationOperationNotTracked = "s3:Replication:OperationNotTracked",
        S3ReplicationOperationMissedThreshold = "s3:Replication:OperationMissedThreshold",
        S3ReplicationOperationReplicatedAfterThreshold = "s3:Replication:OperationReplicatedAfterThreshold",
        S3ObjectRestoreDelete = "s3:ObjectRestore:Delete",
        S3LifecycleTransition = "s3:LifecycleTransition",
        S3IntelligentTiering = "s3:IntelligentTiering",
        S3ObjectAclPut = "s3:ObjectAcl:Put",
        S3LifecycleExpirationAll = "s3:LifecycleExpiration:*",
        S3LifecycleExpirationDelete = "s3:LifecycleExpiration:Delete",
        S3LifecycleExpirationDeleteMarkerCreated = "s3:LifecycleExpiration:DeleteMarkerCreated",
        S3ObjectTaggingAll = "s3:ObjectTagging:*",
        S3ObjectTaggingPut = "s3:ObjectTagging:Put",
        S3ObjectTaggingDelete = "s3:ObjectTagging:Delete",
        S3ObjectAnnotationAll = "s3:ObjectAnnotation:*",
        S3ObjectAnnotationPut = "s3:ObjectAnnotation:Put",
        S3ObjectAnnotationDelete = "s3:ObjectAnnotation:Delete",
        S3ObjectRetentionPut = "s3:ObjectRetention:Put",
    }
    pub enum ExistingObjectReplicationStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum ExpirationStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum FilterRuleName {
        Prefix = "prefix",
        Suffix = "suffix",
    }
    pub enum IntelligentTieringAccessTier {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
    pub enum IntelligentTieringStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum LocationType {
        AvailabilityZone = "AvailabilityZone",
        LocalZone = "LocalZone",
    }
    pub enum MFADelete {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum MFADeleteStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum MetadataDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
    pub enum MetricsStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum ObjectAttributes {
        ETag = "ETag",
        Checksum = "Checksum",
        ObjectParts = "ObjectParts",
        StorageClass = "StorageClass",
        ObjectSize = "ObjectSize",
    }
    pub enum ObjectCannedACL {
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AuthenticatedRead = "authenticated-read",
        AwsExecRead = "aws-exec-read",
        BucketOwnerRead = "bucket-owner-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
    }
    pub enum ObjectLockEnabled {
        Enabled = "Enabled",
    }
    pub enum ObjectLockEventHold {
        On = "ON",
        Off = "OFF",
    }
    pub enum ObjectLockLegalHoldStatus {
        On = "ON",
        Off = "OFF",
    }
    pub enum ObjectLockMode {
        Governance = "GOVERNANCE",
        Compliance = "COMPLIANCE",
    }
    pub enum ObjectLockRetentionMode {
        Governance = "GOVERNANCE",
        Compliance = "COMPLIANCE",
    }
    pub enum ObjectOwnership {
        BucketOwnerPreferred = "BucketOwnerPreferred",
        ObjectWriter = "ObjectWriter",
        BucketOwnerEnforced = "BucketOwnerEnforced",
    }
    pub enum ObjectStorageClass {
        Standard = "STANDARD",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        Glacier = "GLACIER",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        DeepArchive = "DEEP_ARCHIVE",
        Outposts = "OUTPOSTS",
        GlacierIr = "GLACIER_IR",
        Snow = "SNOW",
        ExpressOnezone = "EXPRESS_ONEZONE",
        FsxOpenzfs = "FSX_OPENZFS",
        FsxOntap = "FSX_ONTAP",
        AwsBackupWarm = "AWS_BACKUP_WARM",
        AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM",
    }
    pub enum ObjectVersionStorageClass {
        Standard = "STANDARD",
    }
    pub enum OptionalObjectAttributes {
        RestoreStatus = "RestoreStatus",
    }
    pub enum OwnerOverride {
        Destination = "Destination",
    }
    pub enum PartitionDateSource {
        EventTime = "EventTime",
        DeliveryTime = "DeliveryTime",
    }
    pub enum Payer {
        Requester = "Requester",
        BucketOwner = "BucketOwner",
    }
    pub enum Permission {
        FullControl = "FULL_CONTROL",
        Write = "WRITE",
        WriteAcp = "WRITE_ACP",
        Read = "READ",
        ReadAcp = "READ_ACP",
    }
    pub enum Protocol {
        Http = "http",
        Https = "https",
    }
    pub enum ReplicaModificationsStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum ReplicationRuleStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum ReplicationStatus {
        Complete = "COMPLETE",
        Pending = "PENDING",
        Failed = "FAILED",
        Replica = "REPLICA",
        Completed = "COMPLETED",
    }
    pub enum ReplicationTimeStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum RequestCharged {
        Requester = "requester",
    }
    pub enum RequestPayer {
        Requester = "requester",
    }
    pub enum ServerSideEncryption {
        Aes256 = "AES256",
        AwsFsx = "aws:fsx",
        AwsBackup = "aws:backup",
        AwsKms = "aws:kms",
        AwsKmsDsse = "aws:kms:dsse",
    }
    pub enum SseKmsEncryptedObjectsStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
    pub enum StorageClass {
        Standard = "STANDARD",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        Glacier = "GLACIER",
        DeepArchive = "DEEP_ARCHIVE",
        Outposts = "OUTPOSTS",
        GlacierIr = "GLACIER_IR",
        Snow = "SNOW",
        ExpressOnezone = "EXPRESS_ONEZONE",
        FsxOpenzfs = "FSX_OPENZFS",
        FsxOntap = "FSX_ONTAP",
        AwsBackupWarm = "AWS_BACKUP_WARM",
        AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM",
    }
    pub enum StorageClassAnalysisSchemaVersion {
        V1 = "V_1",
    }
    pub enum TaggingDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
    pub enum TransitionDefaultMinimumObjectSize {
        VariesByStorageClass = "varies_by_storage_class",
        AllStorageClasses128k = "all_storage_classes_128K",
    }
    pub enum TransitionStorageClass {
        Glacier = "GLACIER",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        DeepArchive = "DEEP_ARCHIVE",
        GlacierIr = "GLACIER_IR",
    }
    pub enum Type {
        CanonicalUser = "CanonicalUser",
        AmazonCustomerByEmail = "AmazonCustomerByEmail",
        Group = "Group",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Location, Member, Schema, TimestampFormat, scalar};

    pub static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Schema =
        Schema::plain("AbortIncompleteMultipartUpload", Kind::Structure)
            .members(&[Member::plain("DaysAfterInitiation", &scalar::INTEGER)]);
    pub static ABORT_MULTIPART_UPLOAD_OUTPUT: Schema =
        Schema::plain("AbortMultipartUploadOutput", Kind::Structure).members(&[
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
        ]);
    pub static ABORT_MULTIPART_UPLOAD_REQUEST: Schema =
        Schema::plain("AbortMultipartUploadRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("UploadId", &scalar::STRING).required().at(Location::QueryString).wire("uploadId"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("IfMatchInitiatedTime", &IF_MATCH_INITIATED_TIME)
                .at(Location::Header)
                .wire("x-amz-if-match-initiated-time"),
        ]);
    pub static ACCELERATE_CONFIGURATION: Schema = Schema::plain("AccelerateConfiguration", Kind::Structure)
        .members(&[Member::plain("Status", &BUCKET_ACCELERATE_STATUS)]);
    pub static ACCESS_CONTROL_POLICY: Schema =
        Schema::plain("AccessControlPolicy", Kind::Structure).members(&[
            Member::plain("Grants", &GRANTS).wire("AccessControlList"),
            Member::plain("Owner", &OWNER),
        ]);
    pub static ACCESS_CONTROL_TRANSLATION: Schema = Schema::plain(
        "AccessControlTranslation",
        Kind::Structure,
    )
    .members(&[Member::plain("Owner", &OWNER_OVERRIDE).required()]);
    pub static ALLOWED_HEADERS: Schema = Schema::plain("AllowedHeaders", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static ALLOWED_METHODS: Schema = Schema::plain("AllowedMethods", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static ALLOWED_ORIGINS: Schema = Schema::plain("AllowedOrigins", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static ANALYTICS_AND_OPERATOR: Schema = Schema::plain("AnalyticsAndOperator", Kind::Structure)
        .members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tags", &TAG_SET).wire("Tag").flattened(),
        ]);
    pub static ANALYTICS_CONFIGURATION: Schema = Schema::plain("AnalyticsConfiguration", Kind::Structure)
        .members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("Filter", &ANALYTICS_FILTER),
            Member::plain("StorageClassAnalysis", &STORAGE_CLASS_ANALYSIS).required(),
        ]);
    pub static ANALYTICS_CONFIGURATION_LIST: Schema = Schema::plain("AnalyticsConfigurationList", Kind::List)
        .members(&[Member::plain("member", &ANALYTICS_CONFIGURATION)])
        .flattened();
    pub static ANALYTICS_EXPORT_DESTINATION: Schema = Schema::plain(
        "AnalyticsExportDestination",
        Kind::Structure,
    )
    .members(&[Member::plain("S3BucketDestination", &ANALYTICS_S3_BUCKET_DESTINATION).required()]);
    pub static ANALYTICS_FILTER: Schema = Schema::plain("AnalyticsFilter", Kind::Structure).members(&[
        Member::plain("Prefix", &scalar::STRING),
        Member::plain("Tag", &TAG),
        Member::plain("And", &ANALYTICS_AND_OPERATOR),
    ]);
    pub static ANALYTICS_S3_BUCKET_DESTINATION: Schema =
        Schema::plain("AnalyticsS3BucketDestination", Kind::Structure).members(&[
            Member::plain("Format", &ANALYTICS_S3_EXPORT_FILE_FORMAT).required(),
            Member::plain("BucketAccountId", &scalar::STRING),
            Member::plain("Bucket", &scalar::STRING).required(),
            Member::plain("Prefix", &scalar::STRING),
        ]);
    pub static ANALYTICS_S3_EXPORT_FILE_FORMAT: Schema =
        Schema::plain("AnalyticsS3ExportFileFormat", Kind::String)
            .one_of(super::AnalyticsS3ExportFileFormat::VALUES);
    pub static ANNOTATION_DIRECTIVE: Schema =
        Schema::plain("AnnotationDirective", Kind::String).one_of(super::AnnotationDirective::VALUES);
    pub static ARCHIVE_STATUS: Schema =
        Schema::plain("ArchiveStatus", Kind::String).one_of(super::ArchiveStatus::VALUES);
    pub static BLOCKED_ENCRYPTION_TYPES: Schema = Schema::plain("BlockedEncryptionTypes", Kind::Structure)
        .members(&[Member::plain("EncryptionType", &ENCRYPTION_TYPE_LIST)]);
    pub static BUCKET: Schema = Schema::plain("Bucket", Kind::Structure).members(&[
        Member::plain("Name", &scalar::STRING),
        Member::plain("CreationDate", &scalar::TIMESTAMP),
        Member::plain("BucketRegion", &scalar::STRING),
        Member::plain("BucketArn", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
    ]);
    pub static BUCKET_ACCELERATE_STATUS: Schema =
        Schema::plain("BucketAccelerateStatus", Kind::String).one_of(super::BucketAccelerateStatus::VALUES);
    pub static BUCKET_CANNED_ACL: Schema =
        Schema::plain("BucketCannedACL", Kind::String).one_of(super::BucketCannedACL::VALUES);
    pub static BUCKET_INFO: Schema = Schema::plain("BucketInfo", Kind::Structure)
        .members(&[Member::plain("DataRedundancy", &DATA_REDUNDANCY), Member::plain("Type", &BUCKET_TYPE)]);
    pub static BUCKET_LIFECYCLE_CONFIGURATION: Schema = Schema::plain(
        "BucketLifecycleConfiguration",
        Kind::Structure,
    )
    .members(&[Member::plain("Rules", &LIFECYCLE_RULES).required().wire("Rule")]);
    pub static BUCKET_LOCATION_CONSTRAINT: Schema = Schema::plain("BucketLocationConstraint", Kind::String);
    pub static BUCKET_LOGGING_STATUS: Schema = Schema::plain("BucketLoggingStatus", Kind::Structure)
        .members(&[Member::plain("LoggingEnabled", &LOGGING_ENABLED)]);
    pub static BUCKET_LOGS_PERMISSION: Schema =
        Schema::plain("BucketLogsPermission", Kind::String).one_of(super::BucketLogsPermission::VALUES);
    pub static BUCKET_NAMESPACE: Schema =
        Schema::plain("BucketNamespace", Kind::String).one_of(super::BucketNamespace::VALUES);
    pub static BUCKET_TYPE: Schema =
        Schema::plain("BucketType", Kind::String).one_of(super::BucketType::VALUES);
    pub static BUCKET_VERSIONING_STATUS: Schema =
        Schema::plain("BucketVersioningStatus", Kind::String).one_of(super::BucketVersioningStatus::VALUES);
    pub static BUCKETS: Schema =
        Schema::plain("Buckets", Kind::List).members(&[Member::plain("member", &BUCKET).wire("Bucket")]);
    pub static CORS_CONFIGURATION: Schema = Schema::plain("CORSConfiguration", Kind::Structure)
        .members(&[Member::plain("CORSRules", &CORS_RULES).required().wire("CORSRule")]);
    pub static CORS_RULE: Schema = Schema::plain("CORSRule", Kind::Structure).members(&[
        Member::plain("ID", &scalar::STRING),
        Member::plain("AllowedHeaders", &ALLOWED_HEADERS).wire("AllowedHeader"),
        Member::plain("AllowedMethods", &ALLOWED_METHODS).required().wire("AllowedMethod"),
        Member::plain("AllowedOrigins", &ALLOWED_ORIGINS).required().wire("AllowedOrigin"),
        Member::plain("ExposeHeaders", &EXPOSE_HEADERS).wire("ExposeHeader"),
        Member::plain("MaxAgeSeconds", &scalar::INTEGER),
    ]);
    pub static CORS_RULES: Schema =
        Schema::plain("CORSRules", Kind::List).members(&[Member::plain("member", &CORS_RULE)]).flattened();
    pub static CHECKSUM: Schema = Schema::plain("Checksum", Kind::Structure).members(&[
        Member::plain("ChecksumCRC32", &scalar::STRING),
        Member::plain("ChecksumCRC32C", &scalar::STRING),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING),
        Member::plain("ChecksumSHA1", &scalar::STRING),
        Member::plain("ChecksumSHA256", &scalar::STRING),
        Member::plain("ChecksumSHA512", &scalar::STRING),
        Member::plain("ChecksumMD5", &scalar::STRING),
        Member::plain("ChecksumXXHASH64", &scalar::STRING),
        Member::plain("ChecksumXXHASH3", &scalar::STRING),
        Member::plain("ChecksumXXHASH128", &scalar::STRING),
        Member::plain("ChecksumType", &CHECKSUM_TYPE),
    ]);
    pub static CHECKSUM_ALGORITHM: Schema =
        Schema::plain("ChecksumAlgorithm", Kind::String).one_of(super::ChecksumAlgorithm::VALUES);
    pub static CHECKSUM_ALGORITHM_LIST: Schema = Schema::plain("ChecksumAlgorithmList", Kind::List)
        .members(&[Member::plain("member", &CHECKSUM_ALGORITHM)])
        .flattened();
    pub static CHECKSUM_MODE: Schema =
        Schema::plain("ChecksumMode", Kind::String).one_of(super::ChecksumMode::VALUES);
    pub static CHECKSUM_TYPE: Schema =
        Schema::plain("ChecksumType", Kind::String).one_of(super::ChecksumType::VALUES);
    pub static COMMON_PREFIX: Schema =
        Schema::plain("CommonPrefix", Kind::Structure).members(&[Member::plain("Prefix", &scalar::STRING)]);
    pub static COMMON_PREFIX_LIST: Schema = Schema::plain("CommonPrefixList", Kind::List)
        .members(&[Member::plain("member", &COMMON_PREFIX)])
        .flattened();
    pub static COMPLETE_MULTIPART_UPLOAD_OUTPUT: Schema =
        Schema::plain("CompleteMultipartUploadOutput", Kind::Structure).members(&[
            Member::plain("Location", &scalar::STRING),
            Member::plain("Bucket", &scalar::STRING),
            Member::plain("Key", &OBJECT_KEY),
            Member::plain("Expiration", &scalar::STRING).at(Location::Header).wire("x-amz-expiration"),
            Member::plain("ETag", &scalar::STRING),
            Member::plain("ChecksumCRC32", &scalar::STRING),
            Member::plain("ChecksumCRC32C", &scalar::STRING),
            Member::plain("ChecksumCRC64NVME", &scalar::STRING),
            Member::plain("ChecksumSHA1", &scalar::STRING),
            Member::plain("ChecksumSHA256", &scalar::STRING),
            Member::plain("ChecksumSHA512", &scalar::STRING),
            Member::plain("ChecksumMD5", &scalar::STRING),
            Member::plain("ChecksumXXHASH64", &scalar::STRING),
            Member::plain("ChecksumXXHASH3", &scalar::STRING),
            Member::plain("ChecksumXXHASH128", &scalar::STRING),
            Member::plain("ChecksumType", &CHECKSUM_TYPE),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static COMPLETE_MULTIPART_UPLOAD_REQUEST: Schema =
        Schema::plain("CompleteMultipartUploadRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
                Member::plain("MultipartUpload", &COMPLETED_MULTIPART_UPLOAD)
                    .wire("CompleteMultipartUpload")
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("UploadId", &scalar::STRING)
                    .required()
                    .at(Location::QueryString)
                    .wire("uploadId"),
                Member::plain("ChecksumCRC32", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-crc32"),
                Member::plain("ChecksumCRC32C", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-crc32c"),
                Member::plain("ChecksumCRC64NVME", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-crc64nvme"),
                Member::plain("ChecksumSHA1", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-sha1"),
                Member::plain("ChecksumSHA256", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-sha256"),
                Member::plain("ChecksumSHA512", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-sha512"),
                Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
                Member::plain("ChecksumXXHASH64", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-xxhash64"),
                Member::plain("ChecksumXXHASH3", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-xxhash3"),
                Member::plain("ChecksumXXHASH128", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-checksum-xxhash128"),
                Member::plain("ChecksumType", &CHECKSUM_TYPE)
                    .at(Location::Header)
                    .wire("x-amz-checksum-type"),
                Member::plain("MpuObjectSize", &scalar::LONG)
                    .at(Location::Header)
                    .wire("x-amz-mp-object-size"),
                Member::plain("RequestPayer", &REQUEST_PAYER)
                    .at(Location::Header)
                    .wire("x-amz-request-payer"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
                Member::plain("IfMatch", &scalar::STRING).at(Location::Header).wire("If-Match"),
                Member::plain("IfNoneMatch", &scalar::STRING).at(Location::Header).wire("If-None-Match"),
                Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-server-side-encryption-customer-algorithm"),
                Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
                    .at(Location::Header)
                    .wire("x-amz-server-side-encryption-customer-key"),
                Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-server-side-encryption-customer-key-MD5"),
            ])
            .payload(2);
    pub static COMPLETED_MULTIPART_UPLOAD: Schema = Schema::plain(
        "CompletedMultipartUpload",
        Kind::Structure,
    )
    .members(&[Member::plain("Parts", &COMPLETED_PART_LIST).wire("Part")]);
    pub static COMPLETED_PART: Schema = Schema::plain("CompletedPart", Kind::Structure).members(&[
        Member::plain("ETag", &scalar::STRING),
        Member::plain("ChecksumCRC32", &scalar::STRING),
        Member::plain("ChecksumCRC32C", &scalar::STRING),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING),
        Member::plain("ChecksumSHA1", &scalar::STRING),
        Member::plain("ChecksumSHA256", &scalar::STRING),
        Member::plain("ChecksumSHA512", &scalar::STRING),
        Member::plain("ChecksumMD5", &scalar::STRING),
        Member::plain("ChecksumXXHASH64", &scalar::STRING),
        Member::plain("ChecksumXXHASH3", &scalar::STRING),
        Member::plain("ChecksumXXHASH128", &scalar::STRING),
        Member::plain("PartNumber", &scalar::INTEGER),
    ]);
    pub static COMPLETED_PART_LIST: Schema = Schema::plain("CompletedPartList", Kind::List)
        .members(&[Member::plain("member", &COMPLETED_PART)])
        .flattened();
    pub static CONDITION: Schema = Schema::plain("Condition", Kind::Structure).members(&[
        Member::plain("HttpErrorCodeReturnedEquals", &scalar::STRING),
        Member::plain("KeyPrefixEquals", &scalar::STRING),
    ]);
    pub static COPY_OBJECT_OUTPUT: Schema = Schema::plain("CopyObjectOutput", Kind::Structure)
        .members(&[
            Member::plain("CopyObjectResult", &COPY_OBJECT_RESULT),
            Member::plain("Expiration", &scalar::STRING).at(Location::Header).wire("x-amz-expiration"),
            Member::plain("CopySourceVersionId", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-version-id"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-context"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ])
        .payload(0);
    pub static COPY_OBJECT_REQUEST: Schema = Schema::plain("CopyObjectRequest", Kind::Structure).members(&[
        Member::plain("ACL", &OBJECT_CANNED_ACL).at(Location::Header).wire("x-amz-acl"),
        Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
        Member::plain("CacheControl", &scalar::STRING).at(Location::Header).wire("Cache-Control"),
        Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
            .at(Location::Header)
            .wire("x-amz-checksum-algorithm"),
        Member::plain("ContentDisposition", &scalar::STRING).at(Location::Header).wire("Content-Disposition"),
        Member::plain("ContentEncoding", &scalar::STRING).at(Location::Header).wire("Content-Encoding"),
        Member::plain("ContentLanguage", &scalar::STRING).at(Location::Header).wire("Content-Language"),
        Member::plain("ContentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
        Member::plain("CopySource", &COPY_SOURCE).required().at(Location::Header).wire("x-amz-copy-source"),
        Member::plain("CopySourceIfMatch", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-copy-source-if-match"),
        Member::plain("CopySourceIfModifiedSince", &scalar::TIMESTAMP)
            .at(Location::Header)
            .wire("x-amz-copy-source-if-modified-since"),
        Member::plain("CopySourceIfNoneMatch", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-copy-source-if-none-match"),
        Member::plain("CopySourceIfUnmodifiedSince", &scalar::TIMESTAMP)
            .at(Location::Header)
            .wire("x-amz-copy-source-if-unmodified-since"),
        Member::plain("Expires", &scalar::STRING).at(Location::Header),
        Member::plain("GrantFullControl", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-grant-full-control"),
        Member::plain("GrantRead", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read"),
        Member::plain("GrantReadACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read-acp"),
        Member::plain("GrantWriteACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-write-acp"),
        Member::plain("IfMatch", &scalar::STRING).at(Location::Header).wire("If-Match"),
        Member::plain("IfNoneMatch", &scalar::STRING).at(Location::Header).wire("If-None-Match"),
        Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
        Member::plain("Metadata", &METADATA).at(Location::Headers).wire("x-amz-meta-"),
        Member::plain("MetadataDirective", &METADATA_DIRECTIVE)
            .at(Location::Header)
            .wire("x-amz-metadata-directive"),
        Member::plain("TaggingDirective", &TAGGING_DIRECTIVE)
            .at(Location::Header)
            .wire("x-amz-tagging-directive"),
        Member::plain("AnnotationDirective", &ANNOTATION_DIRECTIVE)
            .at(Location::Header)
            .wire("x-amz-object-annotation-directive"),
        Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption"),
        Member::plain("StorageClass", &STORAGE_CLASS).at(Location::Header).wire("x-amz-storage-class"),
        Member::plain("WebsiteRedirectLocation", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-website-redirect-location"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
        Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-aws-kms-key-id"),
        Member::plain("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-context"),
        Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-bucket-key-enabled"),
        Member::plain("CopySourceSSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-copy-source-server-side-encryption-customer-algorithm"),
        Member::plain("CopySourceSSECustomerKey", &COPY_SOURCE_SSE_CUSTOMER_KEY)
            .at(Location::Header)
            .wire("x-amz-copy-source-server-side-encryption-customer-key"),
        Member::plain("CopySourceSSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-copy-source-server-side-encryption-customer-key-MD5"),
        Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        Member::plain("Tagging", &scalar::STRING).at(Location::Header).wire("x-amz-tagging"),
        Member::plain("ObjectLockMode", &OBJECT_LOCK_MODE)
            .at(Location::Header)
            .wire("x-amz-object-lock-mode"),
        Member::plain("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .at(Location::Header)
            .wire("x-amz-object-lock-retain-until-date"),
        Member::plain("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .at(Location::Header)
            .wire("x-amz-object-lock-legal-hold"),
        Member::plain("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD)
            .at(Location::Header)
            .wire("x-amz-object-lock-event-hold"),
        Member::plain("ObjectLockEventHoldDurationDays", &scalar::INTEGER)
            .at(Location::Header)
            .wire("x-amz-object-lock-event-hold-duration-days"),
        Member::plain("ObjectLockEventHoldDurationYears", &scalar::INTEGER)
            .at(Location::Header)
            .wire("x-amz-object-lock-event-hold-duration-years"),
        Member::plain("ExpectedBucketOwner", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-expected-bucket-owner"),
        Member::plain("ExpectedSourceBucketOwner", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-source-expected-bucket-owner"),
    ]);
    pub static COPY_OBJECT_RESULT: Schema = Schema::plain("CopyObjectResult", Kind::Structure).members(&[
        Member::plain("ETag", &scalar::STRING),
        Member::plain("LastModified", &scalar::TIMESTAMP),
        Member::plain("ChecksumType", &CHECKSUM_TYPE),
        Member::plain("ChecksumCRC32", &scalar::STRING),
        Member::plain("ChecksumCRC32C", &scalar::STRING),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING),
        Member::plain("ChecksumSHA1", &scalar::STRING),
        Member::plain("ChecksumSHA256", &scalar::STRING),
        Member::plain("ChecksumSHA512", &scalar::STRING),
        Member::plain("ChecksumMD5", &scalar::STRING),
        Member::plain("ChecksumXXHASH64", &scalar::STRING),
        Member::plain("ChecksumXXHASH3", &scalar::STRING),
        Member::plain("ChecksumXXHASH128", &scalar::STRING),
    ]);
    pub static COPY_PART_RESULT: Schema = Schema::plain("CopyPartResult", Kind::Structure).members(&[
        Member::plain("ETag", &scalar::STRING),
        Member::plain("LastModified", &scalar::TIMESTAMP),
        Member::plain("ChecksumCRC32", &scalar::STRING),
        Member::plain("ChecksumCRC32C", &scalar::STRING),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING),
        Member::plain("ChecksumSHA1", &scalar::STRING),
        Member::plain("ChecksumSHA256", &scalar::STRING),
        Member::plain("ChecksumSHA512", &scalar::STRING),
        Member::plain("ChecksumMD5", &scalar::STRING),
        Member::plain("ChecksumXXHASH64", &scalar::STRING),
        Member::plain("ChecksumXXHASH3", &scalar::STRING),
        Member::plain("ChecksumXXHASH128", &scalar::STRING),
    ]);
    pub static COPY_SOURCE: Schema = Schema::plain("CopySource", Kind::String).pattern(r"\/?.+\/.+");
    pub static COPY_SOURCE_SSE_CUSTOMER_KEY: Schema =
        Schema::plain("CopySourceSSECustomerKey", Kind::String).sensitive();
    pub static CREATE_BUCKET_CONFIGURATION: Schema =
        Schema::plain("CreateBucketConfiguration", Kind::Structure).members(&[
            Member::plain("LocationConstraint", &BUCKET_LOCATION_CONSTRAINT),
            Member::plain("Location", &LOCATION_INFO),
            Member::plain("Bucket", &BUCKET_INFO),
            Member::plain("Tags", &TAG_SET),
        ]);
    pub static CREATE_BUCKET_OUTPUT: Schema =
        Schema::plain("CreateBucketOutput", Kind::Structure).members(&[
            Member::plain("Location", &scalar::STRING).at(Location::Header),
            Member::plain("BucketArn", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)
                .at(Location::Header)
                .wire("x-amz-bucket-arn"),
        ]);
    pub static CREATE_BUCKET_REQUEST: Schema = Schema::plain("CreateBucketRequest", Kind::Structure)
        .members(&[
            Member::plain("ACL", &BUCKET_CANNED_ACL).at(Location::Header).wire("x-amz-acl"),
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("CreateBucketConfiguration", &CREATE_BUCKET_CONFIGURATION)
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("GrantFullControl", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-full-control"),
            Member::plain("GrantRead", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read"),
            Member::plain("GrantReadACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read-acp"),
            Member::plain("GrantWrite", &scalar::STRING).at(Location::Header).wire("x-amz-grant-write"),
            Member::plain("GrantWriteACP", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-write-acp"),
            Member::plain("ObjectLockEnabledForBucket", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-bucket-object-lock-enabled"),
            Member::plain("ObjectOwnership", &OBJECT_OWNERSHIP)
                .at(Location::Header)
                .wire("x-amz-object-ownership"),
            Member::plain("BucketNamespace", &BUCKET_NAMESPACE)
                .at(Location::Header)
                .wire("x-amz-bucket-namespace"),
        ])
        .payload(2);
    pub static CREATE_MULTIPART_UPLOAD_OUTPUT: Schema =
        Schema::plain("CreateMultipartUploadOutput", Kind::Structure).members(&[
            Member::plain("AbortDate", &scalar::TIMESTAMP).at(Location::Header).wire("x-amz-abort-date"),
            Member::plain("AbortRuleId", &scalar::STRING).at(Location::Header).wire("x-amz-abort-rule-id"),
            Member::plain("Bucket", &scalar::STRING),
            Member::plain("Key", &OBJECT_KEY),
            Member::plain("UploadId", &scalar::STRING),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-context"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-checksum-algorithm"),
            Member::plain("ChecksumType", &CHECKSUM_TYPE).at(Location::Header).wire("x-amz-checksum-type"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
        ]);
    pub static CREATE_MULTIPART_UPLOAD_REQUEST: Schema =
        Schema::plain("CreateMultipartUploadRequest", Kind::Structure).members(&[
            Member::plain("ACL", &OBJECT_CANNED_ACL).at(Location::Header).wire("x-amz-acl"),
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("CacheControl", &scalar::STRING).at(Location::Header).wire("Cache-Control"),
            Member::plain("ContentDisposition", &scalar::STRING)
                .at(Location::Header)
                .wire("Content-Disposition"),
            Member::plain("ContentEncoding", &scalar::STRING).at(Location::Header).wire("Content-Encoding"),
            Member::plain("ContentLanguage", &scalar::STRING).at(Location::Header).wire("Content-Language"),
            Member::plain("ContentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
            Member::plain("Expires", &scalar::STRING).at(Location::Header),
            Member::plain("GrantFullControl", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-full-control"),
            Member::plain("GrantRead", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read"),
            Member::plain("GrantReadACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read-acp"),
            Member::plain("GrantWriteACP", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-write-acp"),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("Metadata", &METADATA).at(Location::Headers).wire("x-amz-meta-"),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("StorageClass", &STORAGE_CLASS).at(Location::Header).wire("x-amz-storage-class"),
            Member::plain("WebsiteRedirectLocation", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-website-redirect-location"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-context"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("Tagging", &scalar::STRING).at(Location::Header).wire("x-amz-tagging"),
            Member::plain("ObjectLockMode", &OBJECT_LOCK_MODE)
                .at(Location::Header)
                .wire("x-amz-object-lock-mode"),
            Member::plain("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE)
                .at(Location::Header)
                .wire("x-amz-object-lock-retain-until-date"),
            Member::plain("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS)
                .at(Location::Header)
                .wire("x-amz-object-lock-legal-hold"),
            Member::plain("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold"),
            Member::plain("ObjectLockEventHoldDurationDays", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold-duration-days"),
            Member::plain("ObjectLockEventHoldDurationYears", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold-duration-years"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-checksum-algorithm"),
            Member::plain("ChecksumType", &CHECKSUM_TYPE).at(Location::Header).wire("x-amz-checksum-type"),
        ]);
    pub static DATA_REDUNDANCY: Schema =
        Schema::plain("DataRedundancy", Kind::String).one_of(super::DataRedundancy::VALUES);
    pub static DATE: Schema = Schema::plain("Date", Kind::Timestamp).timestamp(TimestampFormat::Iso8601);
    pub static DEFAULT_RETENTION: Schema = Schema::plain("DefaultRetention", Kind::Structure).members(&[
        Member::plain("Mode", &OBJECT_LOCK_RETENTION_MODE),
        Member::plain("Days", &scalar::INTEGER),
        Member::plain("Years", &scalar::INTEGER),
        Member::plain("DefaultEventHold", &EVENT_HOLD_DURATION),
    ]);
    pub static DELETE: Schema = Schema::plain("Delete", Kind::Structure).members(&[
        Member::plain("Objects", &OBJECT_IDENTIFIER_LIST).required().wire("Object"),
        Member::plain("Quiet", &scalar::BOOLEAN),
    ]);
    pub static DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Schema =
        Schema::plain("DeleteBucketAnalyticsConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_CORS_REQUEST: Schema = Schema::plain("DeleteBucketCorsRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_ENCRYPTION_REQUEST: Schema =
        Schema::plain("DeleteBucketEncryptionRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Schema =
        Schema::plain("DeleteBucketIntelligentTieringConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_LIFECYCLE_REQUEST: Schema =
        Schema::plain("DeleteBucketLifecycleRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST: Schema =
        Schema::plain("DeleteBucketMetricsConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Schema =
        Schema::plain("DeleteBucketOwnershipControlsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_POLICY_REQUEST: Schema =
        Schema::plain("DeleteBucketPolicyRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_REQUEST: Schema =
        Schema::plain("DeleteBucketRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_BUCKET_TAGGING_REQUEST: Schema =
        Schema::plain("DeleteBucketTaggingRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_MARKER_ENTRY: Schema = Schema::plain("DeleteMarkerEntry", Kind::Structure).members(&[
        Member::plain("Owner", &OWNER),
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("VersionId", &scalar::STRING),
        Member::plain("IsLatest", &scalar::BOOLEAN),
        Member::plain("LastModified", &scalar::TIMESTAMP),
    ]);
    pub static DELETE_MARKER_REPLICATION: Schema = Schema::plain("DeleteMarkerReplication", Kind::Structure)
        .members(&[Member::plain("Status", &DELETE_MARKER_REPLICATION_STATUS)]);
    pub static DELETE_MARKER_REPLICATION_STATUS: Schema =
        Schema::plain("DeleteMarkerReplicationStatus", Kind::String)
            .one_of(super::DeleteMarkerReplicationStatus::VALUES);
    pub static DELETE_MARKERS: Schema = Schema::plain("DeleteMarkers", Kind::List)
        .members(&[Member::plain("member", &DELETE_MARKER_ENTRY)])
        .flattened();
    pub static DELETE_OBJECT_OUTPUT: Schema =
        Schema::plain("DeleteObjectOutput", Kind::Structure).members(&[
            Member::plain("DeleteMarker", &scalar::BOOLEAN).at(Location::Header).wire("x-amz-delete-marker"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static DELETE_OBJECT_REQUEST: Schema =
        Schema::plain("DeleteObjectRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("MFA", &scalar::STRING).at(Location::Header).wire("x-amz-mfa"),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("BypassGovernanceRetention", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-bypass-governance-retention"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("IfMatch", &scalar::STRING).at(Location::Header).wire("If-Match"),
            Member::plain("IfMatchLastModifiedTime", &IF_MATCH_LAST_MODIFIED_TIME)
                .at(Location::Header)
                .wire("x-amz-if-match-last-modified-time"),
            Member::plain("IfMatchSize", &scalar::LONG).at(Location::Header).wire("x-amz-if-match-size"),
        ]);
    pub static DELETE_OBJECT_TAGGING_OUTPUT: Schema = Schema::plain(
        "DeleteObjectTaggingOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id")]);
    pub static DELETE_OBJECT_TAGGING_REQUEST: Schema =
        Schema::plain("DeleteObjectTaggingRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETE_OBJECTS_OUTPUT: Schema =
        Schema::plain("DeleteObjectsOutput", Kind::Structure).members(&[
            Member::plain("Deleted", &DELETED_OBJECTS),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
            Member::plain("Errors", &ERRORS).wire("Error"),
        ]);
    pub static DELETE_OBJECTS_REQUEST: Schema = Schema::plain("DeleteObjectsRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Delete", &DELETE).required().namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("MFA", &scalar::STRING).at(Location::Header).wire("x-amz-mfa"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("BypassGovernanceRetention", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-bypass-governance-retention"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
        ])
        .payload(1);
    pub static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Schema =
        Schema::plain("DeletePublicAccessBlockRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static DELETED_OBJECT: Schema = Schema::plain("DeletedObject", Kind::Structure).members(&[
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("VersionId", &scalar::STRING),
        Member::plain("DeleteMarker", &scalar::BOOLEAN),
        Member::plain("DeleteMarkerVersionId", &scalar::STRING),
    ]);
    pub static DELETED_OBJECTS: Schema = Schema::plain("DeletedObjects", Kind::List)
        .members(&[Member::plain("member", &DELETED_OBJECT)])
        .flattened();
    pub static DESTINATION: Schema = Schema::plain("Destination", Kind::Structure).members(&[
        Member::plain("Bucket", &scalar::STRING).required(),
        Member::plain("Account", &scalar::STRING),
        Member::plain("StorageClass", &STORAGE_CLASS),
        Member::plain("AccessControlTranslation", &ACCESS_CONTROL_TRANSLATION),
        Member::plain("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        Member::plain("ReplicationTime", &REPLICATION_TIME),
        Member::plain("Metrics", &METRICS),
    ]);
    pub static ENCODING_TYPE: Schema =
        Schema::plain("EncodingType", Kind::String).one_of(super::EncodingType::VALUES);
    pub static ENCRYPTION_CONFIGURATION: Schema = Schema::plain("EncryptionConfiguration", Kind::Structure)
        .members(&[Member::plain("ReplicaKmsKeyID", &scalar::STRING)]);
    pub static ENCRYPTION_TYPE: Schema =
        Schema::plain("EncryptionType", Kind::String).one_of(super::EncryptionType::VALUES);
    pub static ENCRYPTION_TYPE_LIST: Schema = Schema::plain("EncryptionTypeList", Kind::List)
        .members(&[Member::plain("member", &ENCRYPTION_TYPE).wire("EncryptionType")])
        .flattened();
    pub static ERROR: Schema = Schema::plain("Error", Kind::Structure).members(&[
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("VersionId", &scalar::STRING),
        Member::plain("Code", &scalar::STRING),
        Member::plain("Message", &scalar::STRING),
    ]);
    pub static ERROR_DOCUMENT: Schema = Schema::plain("ErrorDocument", Kind::Structure)
        .members(&[Member::plain("Key", &OBJECT_KEY).required()]);
    pub static ERRORS: Schema =
        Schema::plain("Errors", Kind::List).members(&[Member::plain("member", &ERROR)]).flattened();
    pub static EVENT: Schema = Schema::plain("Event", Kind::String).one_of(super::Event::VALUES);
    pub static EVENT_BRIDGE_CONFIGURATION: Schema =
        Schema::plain("EventBridgeConfiguration", Kind::Structure);
    pub static EVENT_HOLD_DURATION: Schema = Schema::plain("EventHoldDuration", Kind::Structure)
        .members(&[Member::plain("Days", &scalar::INTEGER), Member::plain("Years", &scalar::INTEGER)]);
    pub static EVENT_LIST: Schema =
        Schema::plain("EventList", Kind::List).members(&[Member::plain("member", &EVENT)]).flattened();
    pub static EXISTING_OBJECT_REPLICATION: Schema = Schema::plain(
        "ExistingObjectReplication",
        Kind::Structure,
    )
    .members(&[Member::plain("Status", &EXISTING_OBJECT_REPLICATION_STATUS).required()]);
    pub static EXISTING_OBJECT_REPLICATION_STATUS: Schema =
        Schema::plain("ExistingObjectReplicationStatus", Kind::String)
            .one_of(super::ExistingObjectReplicationStatus::VALUES);
    pub static EXPIRATION_STATUS: Schema =
        Schema::plain("ExpirationStatus", Kind::String).one_of(super::ExpirationStatus::VALUES);
    pub static EXPOSE_HEADERS: Schema = Schema::plain("ExposeHeaders", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)])
        .flattened();
    pub static FILTER_RULE: Schema = Schema::plain("FilterRule", Kind::Structure)
        .members(&[Member::plain("Name", &FILTER_RULE_NAME), Member::plain("Value", &scalar::STRING)]);
    pub static FILTER_RULE_LIST: Schema = Schema::plain("FilterRuleList", Kind::List)
        .members(&[Member::plain("member", &FILTER_RULE)])
        .flattened();
    pub static FILTER_RULE_NAME: Schema =
        Schema::plain("FilterRuleName", Kind::String).one_of(super::FilterRuleName::VALUES);
    pub static GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("GetBucketAccelerateConfigurationOutput", Kind::Structure).members(&[
            Member::plain("Status", &BUCKET_ACCELERATE_STATUS),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetBucketAccelerateConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        ]);
    pub static GET_BUCKET_ACL_OUTPUT: Schema =
        Schema::plain("GetBucketAclOutput", Kind::Structure).members(&[
            Member::plain("Owner", &OWNER),
            Member::plain("Grants", &GRANTS).wire("AccessControlList"),
        ]);
    pub static GET_BUCKET_ACL_REQUEST: Schema = Schema::plain("GetBucketAclRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("GetBucketAnalyticsConfigurationOutput", Kind::Structure)
            .members(&[Member::plain("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION)])
            .payload(0);
    pub static GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetBucketAnalyticsConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_CORS_OUTPUT: Schema = Schema::plain("GetBucketCorsOutput", Kind::Structure)
        .members(&[Member::plain("CORSRules", &CORS_RULES).wire("CORSRule")]);
    pub static GET_BUCKET_CORS_REQUEST: Schema = Schema::plain("GetBucketCorsRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_ENCRYPTION_OUTPUT: Schema =
        Schema::plain("GetBucketEncryptionOutput", Kind::Structure)
            .members(&[Member::plain(
                "ServerSideEncryptionConfiguration",
                &SERVER_SIDE_ENCRYPTION_CONFIGURATION,
            )])
            .payload(0);
    pub static GET_BUCKET_ENCRYPTION_REQUEST: Schema =
        Schema::plain("GetBucketEncryptionRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("GetBucketIntelligentTieringConfigurationOutput", Kind::Structure)
            .members(&[Member::plain("IntelligentTieringConfiguration", &INTELLIGENT_TIERING_CONFIGURATION)])
            .payload(0);
    pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetBucketIntelligentTieringConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("GetBucketLifecycleConfigurationOutput", Kind::Structure).members(&[
            Member::plain("Rules", &LIFECYCLE_RULES).wire("Rule"),
            Member::plain("TransitionDefaultMinimumObjectSize", &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE)
                .at(Location::Header)
                .wire("x-amz-transition-default-minimum-object-size"),
        ]);
    pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetBucketLifecycleConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_LOCATION_OUTPUT: Schema = Schema::plain("GetBucketLocationOutput", Kind::Structure)
        .members(&[Member::plain("LocationConstraint", &BUCKET_LOCATION_CONSTRAINT)]);
    pub static GET_BUCKET_LOCATION_REQUEST: Schema =
        Schema::plain("GetBucketLocationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_LOGGING_OUTPUT: Schema = Schema::plain("GetBucketLoggingOutput", Kind::Structure)
        .members(&[Member::plain("LoggingEnabled", &LOGGING_ENABLED)]);
    pub static GET_BUCKET_LOGGING_REQUEST: Schema = Schema::plain("GetBucketLoggingRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_METRICS_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("GetBucketMetricsConfigurationOutput", Kind::Structure)
            .members(&[Member::plain("MetricsConfiguration", &METRICS_CONFIGURATION)])
            .payload(0);
    pub static GET_BUCKET_METRICS_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetBucketMetricsConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetBucketNotificationConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Schema =
        Schema::plain("GetBucketOwnershipControlsOutput", Kind::Structure)
            .members(&[Member::plain("OwnershipControls", &OWNERSHIP_CONTROLS)])
            .payload(0);
    pub static GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Schema =
        Schema::plain("GetBucketOwnershipControlsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_POLICY_OUTPUT: Schema = Schema::plain("GetBucketPolicyOutput", Kind::Structure)
        .members(&[Member::plain("Policy", &scalar::STRING)])
        .payload(0);
    pub static GET_BUCKET_POLICY_REQUEST: Schema = Schema::plain("GetBucketPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_POLICY_STATUS_OUTPUT: Schema =
        Schema::plain("GetBucketPolicyStatusOutput", Kind::Structure)
            .members(&[Member::plain("PolicyStatus", &POLICY_STATUS)])
            .payload(0);
    pub static GET_BUCKET_POLICY_STATUS_REQUEST: Schema =
        Schema::plain("GetBucketPolicyStatusRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_REPLICATION_OUTPUT: Schema =
        Schema::plain("GetBucketReplicationOutput", Kind::Structure)
            .members(&[Member::plain("ReplicationConfiguration", &REPLICATION_CONFIGURATION)])
            .payload(0);
    pub static GET_BUCKET_REPLICATION_REQUEST: Schema =
        Schema::plain("GetBucketReplicationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_REQUEST_PAYMENT_OUTPUT: Schema =
        Schema::plain("GetBucketRequestPaymentOutput", Kind::Structure)
            .members(&[Member::plain("Payer", &PAYER)]);
    pub static GET_BUCKET_REQUEST_PAYMENT_REQUEST: Schema =
        Schema::plain("GetBucketRequestPaymentRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_TAGGING_OUTPUT: Schema = Schema::plain("GetBucketTaggingOutput", Kind::Structure)
        .members(&[Member::plain("TagSet", &TAG_SET).required()]);
    pub static GET_BUCKET_TAGGING_REQUEST: Schema = Schema::plain("GetBucketTaggingRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_VERSIONING_OUTPUT: Schema =
        Schema::plain("GetBucketVersioningOutput", Kind::Structure).members(&[
            Member::plain("Status", &BUCKET_VERSIONING_STATUS),
            Member::plain("MFADelete", &MFA_DELETE_STATUS).wire("MfaDelete"),
        ]);
    pub static GET_BUCKET_VERSIONING_REQUEST: Schema =
        Schema::plain("GetBucketVersioningRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_BUCKET_WEBSITE_OUTPUT: Schema = Schema::plain("GetBucketWebsiteOutput", Kind::Structure)
        .members(&[
            Member::plain("RedirectAllRequestsTo", &REDIRECT_ALL_REQUESTS_TO),
            Member::plain("IndexDocument", &INDEX_DOCUMENT),
            Member::plain("ErrorDocument", &ERROR_DOCUMENT),
            Member::plain("RoutingRules", &ROUTING_RULES),
        ]);
    pub static GET_BUCKET_WEBSITE_REQUEST: Schema = Schema::plain("GetBucketWebsiteRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_OBJECT_ACL_OUTPUT: Schema =
        Schema::plain("GetObjectAclOutput", Kind::Structure).members(&[
            Member::plain("Owner", &OWNER),
            Member::plain("Grants", &GRANTS).wire("AccessControlList"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static GET_OBJECT_ACL_REQUEST: Schema = Schema::plain("GetObjectAclRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_OBJECT_ATTRIBUTES_OUTPUT: Schema =
        Schema::plain("GetObjectAttributesOutput", Kind::Structure).members(&[
            Member::plain("DeleteMarker", &scalar::BOOLEAN).at(Location::Header).wire("x-amz-delete-marker"),
            Member::plain("LastModified", &scalar::TIMESTAMP).at(Location::Header).wire("Last-Modified"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
            Member::plain("ETag", &scalar::STRING),
            Member::plain("Checksum", &CHECKSUM),
            Member::plain("ObjectParts", &GET_OBJECT_ATTRIBUTES_PARTS),
            Member::plain("StorageClass", &STORAGE_CLASS),
            Member::plain("ObjectSize", &scalar::LONG),
        ]);
    pub static GET_OBJECT_ATTRIBUTES_PARTS: Schema =
        Schema::plain("GetObjectAttributesParts", Kind::Structure).members(&[
            Member::plain("TotalPartsCount", &scalar::INTEGER).wire("PartsCount"),
            Member::plain("PartNumberMarker", &scalar::INTEGER),
            Member::plain("NextPartNumberMarker", &scalar::INTEGER),
            Member::plain("MaxParts", &scalar::INTEGER),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Parts", &PARTS_LIST).wire("Part"),
        ]);
    pub static GET_OBJECT_ATTRIBUTES_REQUEST: Schema =
        Schema::plain("GetObjectAttributesRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("MaxParts", &scalar::INTEGER).at(Location::Header).wire("x-amz-max-parts"),
            Member::plain("PartNumberMarker", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-part-number-marker"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("ObjectAttributes", &OBJECT_ATTRIBUTES_LIST)
                .required()
                .at(Location::Header)
                .wire("x-amz-object-attributes"),
        ]);
    pub static GET_OBJECT_LEGAL_HOLD_OUTPUT: Schema =
        Schema::plain("GetObjectLegalHoldOutput", Kind::Structure)
            .members(&[Member::plain("LegalHold", &OBJECT_LOCK_LEGAL_HOLD)])
            .payload(0);
    pub static GET_OBJECT_LEGAL_HOLD_REQUEST: Schema =
        Schema::plain("GetObjectLegalHoldRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("GetObjectLockConfigurationOutput", Kind::Structure)
            .members(&[Member::plain("ObjectLockConfiguration", &OBJECT_LOCK_CONFIGURATION)])
            .payload(0);
    pub static GET_OBJECT_LOCK_CONFIGURATION_REQUEST: Schema =
        Schema::plain("GetObjectLockConfigurationRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_OBJECT_OUTPUT: Schema = Schema::plain("GetObjectOutput", Kind::Structure)
        .members(&[
            Member::plain("Body", &BODY_STREAMING),
            Member::plain("DeleteMarker", &scalar::BOOLEAN).at(Location::Header).wire("x-amz-delete-marker"),
            Member::plain("AcceptRanges", &scalar::STRING).at(Location::Header).wire("accept-ranges"),
            Member::plain("Expiration", &scalar::STRING).at(Location::Header).wire("x-amz-expiration"),
            Member::plain("Restore", &scalar::STRING).at(Location::Header).wire("x-amz-restore"),
            Member::plain("LastModified", &scalar::TIMESTAMP).at(Location::Header).wire("Last-Modified"),
            Member::plain("ContentLength", &scalar::LONG).at(Location::Header).wire("Content-Length"),
            Member::plain("ETag", &scalar::STRING).at(Location::Header),
            Member::plain("ChecksumCRC32", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32"),
            Member::plain("ChecksumCRC32C", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-crc32c"),
            Member::plain("ChecksumCRC64NVME", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-crc64nvme"),
            Member::plain("ChecksumSHA1", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha1"),
            Member::plain("ChecksumSHA256", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-sha256"),
            Member::plain("ChecksumSHA512", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-sha512"),
            Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
            Member::plain("ChecksumXXHASH64", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash64"),
            Member::plain("ChecksumXXHASH3", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash3"),
            Member::plain("ChecksumXXHASH128", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash128"),
            Member::plain("ChecksumType", &CHECKSUM_TYPE).at(Location::Header).wire("x-amz-checksum-type"),
            Member::plain("MissingMeta", &scalar::INTEGER).at(Location::Header).wire("x-amz-missing-meta"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
            Member::plain("CacheControl", &scalar::STRING).at(Location::Header).wire("Cache-Control"),
            Member::plain("ContentDisposition", &scalar::STRING)
                .at(Location::Header)
                .wire("Content-Disposition"),
            Member::plain("ContentEncoding", &scalar::STRING).at(Location::Header).wire("Content-Encoding"),
            Member::plain("ContentLanguage", &scalar::STRING).at(Location::Header).wire("Content-Language"),
            Member::plain("ContentRange", &scalar::STRING).at(Location::Header).wire("Content-Range"),
            Member::plain("ContentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
            Member::plain("Expires", &scalar::STRING).at(Location::Header),
            Member::plain("WebsiteRedirectLocation", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-website-redirect-location"),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("Metadata", &METADATA).at(Location::Headers).wire("x-amz-meta-"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("StorageClass", &STORAGE_CLASS).at(Location::Header).wire("x-amz-storage-class"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
            Member::plain("ReplicationStatus", &REPLICATION_STATUS)
                .at(Location::Header)
                .wire("x-amz-replication-status"),
            Member::plain("PartsCount", &scalar::INTEGER).at(Location::Header).wire("x-amz-mp-parts-count"),
            Member::plain("TagCount", &scalar::INTEGER).at(Location::Header).wire("x-amz-tagging-count"),
            Member::plain("ObjectLockMode", &OBJECT_LOCK_MODE)
                .at(Location::Header)
                .wire("x-amz-object-lock-mode"),
            Member::plain("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE)
                .at(Location::Header)
                .wire("x-amz-object-lock-retain-until-date"),
            Member::plain("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS)
                .at(Location::Header)
                .wire("x-amz-object-lock-legal-hold"),
            Member::plain("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold"),
            Member::plain("ObjectLockEventHoldDurationDays", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold-duration-days"),
            Member::plain("ObjectLockEventHoldDurationYears", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold-duration-years"),
        ])
        .payload(0);
    pub static GET_OBJECT_REQUEST: Schema = Schema::plain("GetObjectRequest", Kind::Structure).members(&[
        Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
        Member::plain("IfMatch", &scalar::STRING).at(Location::Header).wire("If-Match"),
        Member::plain("IfModifiedSince", &scalar::TIMESTAMP).at(Location::Header).wire("If-Modified-Since"),
        Member::plain("IfNoneMatch", &scalar::STRING).at(Location::Header).wire("If-None-Match"),
        Member::plain("IfUnmodifiedSince", &scalar::TIMESTAMP)
            .at(Location::Header)
            .wire("If-Unmodified-Since"),
        Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
        Member::plain("Range", &scalar::STRING).at(Location::Header),
        Member::plain("ResponseCacheControl", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-cache-control"),
        Member::plain("ResponseContentDisposition", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-disposition"),
        Member::plain("ResponseContentEncoding", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-encoding"),
        Member::plain("ResponseContentLanguage", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-language"),
        Member::plain("ResponseContentType", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-type"),
        Member::plain("ResponseExpires", &RESPONSE_EXPIRES)
            .at(Location::QueryString)
            .wire("response-expires"),
        Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
        Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        Member::plain("PartNumber", &scalar::INTEGER).at(Location::QueryString).wire("partNumber"),
        Member::plain("ExpectedBucketOwner", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-expected-bucket-owner"),
        Member::plain("ChecksumMode", &CHECKSUM_MODE).at(Location::Header).wire("x-amz-checksum-mode"),
    ]);
    pub static GET_OBJECT_RETENTION_OUTPUT: Schema =
        Schema::plain("GetObjectRetentionOutput", Kind::Structure)
            .members(&[Member::plain("Retention", &OBJECT_LOCK_RETENTION)])
            .payload(0);
    pub static GET_OBJECT_RETENTION_REQUEST: Schema =
        Schema::plain("GetObjectRetentionRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GET_OBJECT_TAGGING_OUTPUT: Schema = Schema::plain("GetObjectTaggingOutput", Kind::Structure)
        .members(&[
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
            Member::plain("TagSet", &TAG_SET).required(),
        ]);
    pub static GET_OBJECT_TAGGING_REQUEST: Schema = Schema::plain("GetObjectTaggingRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        ]);
    pub static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Schema =
        Schema::plain("GetPublicAccessBlockOutput", Kind::Structure)
            .members(&[Member::plain("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION)])
            .payload(0);
    pub static GET_PUBLIC_ACCESS_BLOCK_REQUEST: Schema =
        Schema::plain("GetPublicAccessBlockRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static GRANT: Schema = Schema::plain("Grant", Kind::Structure)
        .members(&[Member::plain("Grantee", &GRANTEE), Member::plain("Permission", &PERMISSION)]);
    pub static GRANTEE: Schema = Schema::plain("Grantee", Kind::Structure)
        .members(&[
            Member::plain("DisplayName", &scalar::STRING),
            Member::plain("EmailAddress", &scalar::STRING),
            Member::plain("ID", &scalar::STRING),
            Member::plain("Type", &TYPE).required().wire("xsi:type").attribute(),
            Member::plain("URI", &scalar::STRING),
        ])
        .namespace("http://www.w3.org/2001/XMLSchema-instance");
    pub static GRANTS: Schema =
        Schema::plain("Grants", Kind::List).members(&[Member::plain("member", &GRANT).wire("Grant")]);
    pub static HEAD_BUCKET_OUTPUT: Schema = Schema::plain("HeadBucketOutput", Kind::Structure).members(&[
        Member::plain("BucketArn", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)
            .at(Location::Header)
            .wire("x-amz-bucket-arn"),
        Member::plain("BucketLocationType", &LOCATION_TYPE)
            .at(Location::Header)
            .wire("x-amz-bucket-location-type"),
        Member::plain("BucketLocationName", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-bucket-location-name"),
        Member::plain("BucketRegion", &REGION).at(Location::Header).wire("x-amz-bucket-region"),
        Member::plain("AccessPointAlias", &scalar::BOOLEAN)
            .at(Location::Header)
            .wire("x-amz-access-point-alias"),
    ]);
    pub static HEAD_BUCKET_REQUEST: Schema = Schema::plain("HeadBucketRequest", Kind::Structure).members(&[
        Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
        Member::plain("ExpectedBucketOwner", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-expected-bucket-owner"),
    ]);
    pub static HEAD_OBJECT_OUTPUT: Schema = Schema::plain("HeadObjectOutput", Kind::Structure).members(&[
        Member::plain("DeleteMarker", &scalar::BOOLEAN).at(Location::Header).wire("x-amz-delete-marker"),
        Member::plain("AcceptRanges", &scalar::STRING).at(Location::Header).wire("accept-ranges"),
        Member::plain("Expiration", &scalar::STRING).at(Location::Header).wire("x-amz-expiration"),
        Member::plain("Restore", &scalar::STRING).at(Location::Header).wire("x-amz-restore"),
        Member::plain("ArchiveStatus", &ARCHIVE_STATUS).at(Location::Header).wire("x-amz-archive-status"),
        Member::plain("LastModified", &scalar::TIMESTAMP).at(Location::Header).wire("Last-Modified"),
        Member::plain("ContentLength", &scalar::LONG).at(Location::Header).wire("Content-Length"),
        Member::plain("ChecksumCRC32", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32"),
        Member::plain("ChecksumCRC32C", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32c"),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-crc64nvme"),
        Member::plain("ChecksumSHA1", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha1"),
        Member::plain("ChecksumSHA256", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha256"),
        Member::plain("ChecksumSHA512", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha512"),
        Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
        Member::plain("ChecksumXXHASH64", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-xxhash64"),
        Member::plain("ChecksumXXHASH3", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-xxhash3"),
        Member::plain("ChecksumXXHASH128", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-xxhash128"),
        Member::plain("ChecksumType", &CHECKSUM_TYPE).at(Location::Header).wire("x-amz-checksum-type"),
        Member::plain("ETag", &scalar::STRING).at(Location::Header),
        Member::plain("MissingMeta", &scalar::INTEGER).at(Location::Header).wire("x-amz-missing-meta"),
        Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
        Member::plain("CacheControl", &scalar::STRING).at(Location::Header).wire("Cache-Control"),
        Member::plain("ContentDisposition", &scalar::STRING).at(Location::Header).wire("Content-Disposition"),
        Member::plain("ContentEncoding", &scalar::STRING).at(Location::Header).wire("Content-Encoding"),
        Member::plain("ContentLanguage", &scalar::STRING).at(Location::Header).wire("Content-Language"),
        Member::plain("ContentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
        Member::plain("ContentRange", &scalar::STRING).at(Location::Header).wire("Content-Range"),
        Member::plain("Expires", &scalar::STRING).at(Location::Header),
        Member::plain("WebsiteRedirectLocation", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-website-redirect-location"),
        Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption"),
        Member::plain("Metadata", &METADATA).at(Location::Headers).wire("x-amz-meta-"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
        Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-aws-kms-key-id"),
        Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-bucket-key-enabled"),
        Member::plain("StorageClass", &STORAGE_CLASS).at(Location::Header).wire("x-amz-storage-class"),
        Member::plain("RequestCharged", &REQUEST_CHARGED).at(Location::Header).wire("x-amz-request-charged"),
        Member::plain("ReplicationStatus", &REPLICATION_STATUS)
            .at(Location::Header)
            .wire("x-amz-replication-status"),
        Member::plain("PartsCount", &scalar::INTEGER).at(Location::Header).wire("x-amz-mp-parts-count"),
        Member::plain("TagCount", &scalar::INTEGER).at(Location::Header).wire("x-amz-tagging-count"),
        Member::plain("ObjectLockMode", &OBJECT_LOCK_MODE)
            .at(Location::Header)
            .wire("x-amz-object-lock-mode"),
        Member::plain("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .at(Location::Header)
            .wire("x-amz-object-lock-retain-until-date"),
        Member::plain("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .at(Location::Header)
            .wire("x-amz-object-lock-legal-hold"),
        Member::plain("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD)
            .at(Location::Header)
            .wire("x-amz-object-lock-event-hold"),
        Member::plain("ObjectLockEventHoldDurationDays", &scalar::INTEGER)
            .at(Location::Header)
            .wire("x-amz-object-lock-event-hold-duration-days"),
        Member::plain("ObjectLockEventHoldDurationYears", &scalar::INTEGER)
            .at(Location::Header)
            .wire("x-amz-object-lock-event-hold-duration-years"),
    ]);
    pub static HEAD_OBJECT_REQUEST: Schema = Schema::plain("HeadObjectRequest", Kind::Structure).members(&[
        Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
        Member::plain("IfMatch", &scalar::STRING).at(Location::Header).wire("If-Match"),
        Member::plain("IfModifiedSince", &scalar::TIMESTAMP).at(Location::Header).wire("If-Modified-Since"),
        Member::plain("IfNoneMatch", &scalar::STRING).at(Location::Header).wire("If-None-Match"),
        Member::plain("IfUnmodifiedSince", &scalar::TIMESTAMP)
            .at(Location::Header)
            .wire("If-Unmodified-Since"),
        Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
        Member::plain("Range", &scalar::STRING).at(Location::Header),
        Member::plain("ResponseCacheControl", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-cache-control"),
        Member::plain("ResponseContentDisposition", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-disposition"),
        Member::plain("ResponseContentEncoding", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-encoding"),
        Member::plain("ResponseContentLanguage", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-language"),
        Member::plain("ResponseContentType", &scalar::STRING)
            .at(Location::QueryString)
            .wire("response-content-type"),
        Member::plain("ResponseExpires", &RESPONSE_EXPIRES)
            .at(Location::QueryString)
            .wire("response-expires"),
        Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
        Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        Member::plain("PartNumber", &scalar::INTEGER).at(Location::QueryString).wire("partNumber"),
        Member::plain("ExpectedBucketOwner", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-expected-bucket-owner"),
        Member::plain("ChecksumMode", &CHECKSUM_MODE).at(Location::Header).wire("x-amz-checksum-mode"),
    ]);
    pub static IF_MATCH_INITIATED_TIME: Schema =
        Schema::plain("IfMatchInitiatedTime", Kind::Timestamp).timestamp(TimestampFormat::Rfc822);
    pub static IF_MATCH_LAST_MODIFIED_TIME: Schema =
        Schema::plain("IfMatchLastModifiedTime", Kind::Timestamp).timestamp(TimestampFormat::Rfc822);
    pub static INDEX_DOCUMENT: Schema = Schema::plain("IndexDocument", Kind::Structure)
        .members(&[Member::plain("Suffix", &scalar::STRING).required()]);
    pub static INITIATOR: Schema = Schema::plain("Initiator", Kind::Structure)
        .members(&[Member::plain("ID", &scalar::STRING), Member::plain("DisplayName", &scalar::STRING)]);
    pub static INTELLIGENT_TIERING_ACCESS_TIER: Schema =
        Schema::plain("IntelligentTieringAccessTier", Kind::String)
            .one_of(super::IntelligentTieringAccessTier::VALUES);
    pub static INTELLIGENT_TIERING_AND_OPERATOR: Schema =
        Schema::plain("IntelligentTieringAndOperator", Kind::Structure).members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tags", &TAG_SET).wire("Tag").flattened(),
        ]);
    pub static INTELLIGENT_TIERING_CONFIGURATION: Schema =
        Schema::plain("IntelligentTieringConfiguration", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("Filter", &INTELLIGENT_TIERING_FILTER),
            Member::plain("Status", &INTELLIGENT_TIERING_STATUS).required(),
            Member::plain("Tierings", &TIERING_LIST).required().wire("Tiering"),
        ]);
    pub static INTELLIGENT_TIERING_CONFIGURATION_LIST: Schema =
        Schema::plain("IntelligentTieringConfigurationList", Kind::List)
            .members(&[Member::plain("member", &INTELLIGENT_TIERING_CONFIGURATION)])
            .flattened();
    pub static INTELLIGENT_TIERING_FILTER: Schema =
        Schema::plain("IntelligentTieringFilter", Kind::Structure).members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tag", &TAG),
            Member::plain("And", &INTELLIGENT_TIERING_AND_OPERATOR),
        ]);
    pub static INTELLIGENT_TIERING_STATUS: Schema = Schema::plain("IntelligentTieringStatus", Kind::String)
        .one_of(super::IntelligentTieringStatus::VALUES);
    pub static LAMBDA_FUNCTION_CONFIGURATION: Schema =
        Schema::plain("LambdaFunctionConfiguration", Kind::Structure).members(&[
            Member::plain("Id", &scalar::STRING),
            Member::plain("LambdaFunctionArn", &scalar::STRING).required().wire("CloudFunction"),
            Member::plain("Events", &EVENT_LIST).required().wire("Event"),
            Member::plain("Filter", &NOTIFICATION_CONFIGURATION_FILTER),
        ]);
    pub static LAMBDA_FUNCTION_CONFIGURATION_LIST: Schema =
        Schema::plain("LambdaFunctionConfigurationList", Kind::List)
            .members(&[Member::plain("member", &LAMBDA_FUNCTION_CONFIGURATION)])
            .flattened();
    pub static LAST_MODIFIED_TIME: Schema =
        Schema::plain("LastModifiedTime", Kind::Timestamp).timestamp(TimestampFormat::Rfc822);
    pub static LIFECYCLE_EXPIRATION: Schema =
        Schema::plain("LifecycleExpiration", Kind::Structure).members(&[
            Member::plain("Date", &DATE),
            Member::plain("Days", &scalar::INTEGER),
            Member::plain("ExpiredObjectDeleteMarker", &scalar::BOOLEAN),
        ]);
    pub static LIFECYCLE_RULE: Schema = Schema::plain("LifecycleRule", Kind::Structure).members(&[
        Member::plain("Expiration", &LIFECYCLE_EXPIRATION),
        Member::plain("ID", &scalar::STRING),
        Member::plain("Prefix", &scalar::STRING),
        Member::plain("Filter", &LIFECYCLE_RULE_FILTER),
        Member::plain("Status", &EXPIRATION_STATUS).required(),
        Member::plain("Transitions", &TRANSITION_LIST).wire("Transition"),
        Member::plain("NoncurrentVersionTransitions", &NONCURRENT_VERSION_TRANSITION_LIST)
            .wire("NoncurrentVersionTransition"),
        Member::plain("NoncurrentVersionExpiration", &NONCURRENT_VERSION_EXPIRATION),
        Member::plain("AbortIncompleteMultipartUpload", &ABORT_INCOMPLETE_MULTIPART_UPLOAD),
    ]);
    pub static LIFECYCLE_RULE_AND_OPERATOR: Schema =
        Schema::plain("LifecycleRuleAndOperator", Kind::Structure).members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tags", &TAG_SET).wire("Tag").flattened(),
            Member::plain("ObjectSizeGreaterThan", &scalar::LONG),
            Member::plain("ObjectSizeLessThan", &scalar::LONG),
        ]);
    pub static LIFECYCLE_RULE_FILTER: Schema =
        Schema::plain("LifecycleRuleFilter", Kind::Structure).members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tag", &TAG),
            Member::plain("ObjectSizeGreaterThan", &scalar::LONG),
            Member::plain("ObjectSizeLessThan", &scalar::LONG),
            Member::plain("And", &LIFECYCLE_RULE_AND_OPERATOR),
        ]);
    pub static LIFECYCLE_RULES: Schema = Schema::plain("LifecycleRules", Kind::List)
        .members(&[Member::plain("member", &LIFECYCLE_RULE)])
        .flattened();
    pub static LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT: Schema =
        Schema::plain("ListBucketAnalyticsConfigurationsOutput", Kind::Structure).members(&[
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("ContinuationToken", &scalar::STRING),
            Member::plain("NextContinuationToken", &scalar::STRING),
            Member::plain("AnalyticsConfigurationList", &ANALYTICS_CONFIGURATION_LIST)
                .wire("AnalyticsConfiguration"),
        ]);
    pub static LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST: Schema =
        Schema::plain("ListBucketAnalyticsConfigurationsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContinuationToken", &scalar::STRING)
                .at(Location::QueryString)
                .wire("continuation-token"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT: Schema =
        Schema::plain("ListBucketIntelligentTieringConfigurationsOutput", Kind::Structure).members(&[
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("ContinuationToken", &scalar::STRING),
            Member::plain("NextContinuationToken", &scalar::STRING),
            Member::plain("IntelligentTieringConfigurationList", &INTELLIGENT_TIERING_CONFIGURATION_LIST)
                .wire("IntelligentTieringConfiguration"),
        ]);
    pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST: Schema =
        Schema::plain("ListBucketIntelligentTieringConfigurationsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContinuationToken", &scalar::STRING)
                .at(Location::QueryString)
                .wire("continuation-token"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT: Schema =
        Schema::plain("ListBucketMetricsConfigurationsOutput", Kind::Structure).members(&[
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("ContinuationToken", &scalar::STRING),
            Member::plain("NextContinuationToken", &scalar::STRING),
            Member::plain("MetricsConfigurationList", &METRICS_CONFIGURATION_LIST)
                .wire("MetricsConfiguration"),
        ]);
    pub static LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST: Schema =
        Schema::plain("ListBucketMetricsConfigurationsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContinuationToken", &scalar::STRING)
                .at(Location::QueryString)
                .wire("continuation-token"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ]);
    pub static LIST_BUCKETS_OUTPUT: Schema = Schema::plain("ListBucketsOutput", Kind::Structure).members(&[
        Member::plain("Buckets", &BUCKETS),
        Member::plain("Owner", &OWNER),
        Member::plain("ContinuationToken", &scalar::STRING),
        Member::plain("Prefix", &scalar::STRING),
    ]);
    pub static LIST_BUCKETS_REQUEST: Schema =
        Schema::plain("ListBucketsRequest", Kind::Structure).members(&[
            Member::plain("MaxBuckets", &MAX_BUCKETS).at(Location::QueryString).wire("max-buckets"),
            Member::plain("ContinuationToken", &scalar::STRING)
                .at(Location::QueryString)
                .wire("continuation-token"),
            Member::plain("Prefix", &scalar::STRING).at(Location::QueryString).wire("prefix"),
            Member::plain("BucketRegion", &scalar::STRING).at(Location::QueryString).wire("bucket-region"),
        ]);
    pub static LIST_MULTIPART_UPLOADS_OUTPUT: Schema =
        Schema::plain("ListMultipartUploadsOutput", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING),
            Member::plain("KeyMarker", &scalar::STRING),
            Member::plain("UploadIdMarker", &scalar::STRING),
            Member::plain("NextKeyMarker", &scalar::STRING),
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Delimiter", &scalar::STRING),
            Member::plain("NextUploadIdMarker", &scalar::STRING),
            Member::plain("MaxUploads", &scalar::INTEGER),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Uploads", &MULTIPART_UPLOAD_LIST).wire("Upload"),
            Member::plain("CommonPrefixes", &COMMON_PREFIX_LIST),
            Member::plain("EncodingType", &ENCODING_TYPE),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static LIST_MULTIPART_UPLOADS_REQUEST: Schema =
        Schema::plain("ListMultipartUploadsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Delimiter", &scalar::STRING).at(Location::QueryString).wire("delimiter"),
            Member::plain("EncodingType", &ENCODING_TYPE).at(Location::QueryString).wire("encoding-type"),
            Member::plain("KeyMarker", &scalar::STRING).at(Location::QueryString).wire("key-marker"),
            Member::plain("MaxUploads", &scalar::INTEGER).at(Location::QueryString).wire("max-uploads"),
            Member::plain("Prefix", &scalar::STRING).at(Location::QueryString).wire("prefix"),
            Member::plain("UploadIdMarker", &scalar::STRING)
                .at(Location::QueryString)
                .wire("upload-id-marker"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        ]);
    pub static LIST_OBJECT_VERSIONS_OUTPUT: Schema =
        Schema::plain("ListObjectVersionsOutput", Kind::Structure).members(&[
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("KeyMarker", &scalar::STRING),
            Member::plain("VersionIdMarker", &scalar::STRING),
            Member::plain("NextKeyMarker", &scalar::STRING),
            Member::plain("NextVersionIdMarker", &scalar::STRING),
            Member::plain("Versions", &OBJECT_VERSION_LIST).wire("Version"),
            Member::plain("DeleteMarkers", &DELETE_MARKERS).wire("DeleteMarker"),
            Member::plain("Name", &scalar::STRING),
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Delimiter", &scalar::STRING),
            Member::plain("MaxKeys", &scalar::INTEGER),
            Member::plain("CommonPrefixes", &COMMON_PREFIX_LIST),
            Member::plain("EncodingType", &ENCODING_TYPE),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static LIST_OBJECT_VERSIONS_REQUEST: Schema =
        Schema::plain("ListObjectVersionsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Delimiter", &scalar::STRING).at(Location::QueryString).wire("delimiter"),
            Member::plain("EncodingType", &ENCODING_TYPE).at(Location::QueryString).wire("encoding-type"),
            Member::plain("KeyMarker", &scalar::STRING).at(Location::QueryString).wire("key-marker"),
            Member::plain("MaxKeys", &scalar::INTEGER).at(Location::QueryString).wire("max-keys"),
            Member::plain("Prefix", &scalar::STRING).at(Location::QueryString).wire("prefix"),
            Member::plain("VersionIdMarker", &scalar::STRING)
                .at(Location::QueryString)
                .wire("version-id-marker"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("OptionalObjectAttributes", &OPTIONAL_OBJECT_ATTRIBUTES_LIST)
                .at(Location::Header)
                .wire("x-amz-optional-object-attributes"),
        ]);
    pub static LIST_OBJECTS_OUTPUT: Schema = Schema::plain("ListObjectsOutput", Kind::Structure).members(&[
        Member::plain("IsTruncated", &scalar::BOOLEAN),
        Member::plain("Marker", &scalar::STRING),
        Member::plain("NextMarker", &scalar::STRING),
        Member::plain("Contents", &OBJECT_LIST),
        Member::plain("Name", &scalar::STRING),
        Member::plain("Prefix", &scalar::STRING),
        Member::plain("Delimiter", &scalar::STRING),
        Member::plain("MaxKeys", &scalar::INTEGER),
        Member::plain("CommonPrefixes", &COMMON_PREFIX_LIST),
        Member::plain("EncodingType", &ENCODING_TYPE),
        Member::plain("RequestCharged", &REQUEST_CHARGED).at(Location::Header).wire("x-amz-request-charged"),
    ]);
    pub static LIST_OBJECTS_REQUEST: Schema =
        Schema::plain("ListObjectsRequest", Kind::Structure).members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Delimiter", &scalar::STRING).at(Location::QueryString).wire("delimiter"),
            Member::plain("EncodingType", &ENCODING_TYPE).at(Location::QueryString).wire("encoding-type"),
            Member::plain("Marker", &scalar::STRING).at(Location::QueryString).wire("marker"),
            Member::plain("MaxKeys", &scalar::INTEGER).at(Location::QueryString).wire("max-keys"),
            Member::plain("Prefix", &scalar::STRING).at(Location::QueryString).wire("prefix"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("OptionalObjectAttributes", &OPTIONAL_OBJECT_ATTRIBUTES_LIST)
                .at(Location::Header)
                .wire("x-amz-optional-object-attributes"),
        ]);
    pub static LIST_OBJECTS_V2_OUTPUT: Schema = Schema::plain("ListObjectsV2Output", Kind::Structure)
        .members(&[
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Contents", &OBJECT_LIST),
            Member::plain("Name", &scalar::STRING),
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Delimiter", &scalar::STRING),
            Member::plain("MaxKeys", &scalar::INTEGER),
            Member::plain("CommonPrefixes", &COMMON_PREFIX_LIST),
            Member::plain("EncodingType", &ENCODING_TYPE),
            Member::plain("KeyCount", &scalar::INTEGER),
            Member::plain("ContinuationToken", &scalar::STRING),
            Member::plain("NextContinuationToken", &scalar::STRING),
            Member::plain("StartAfter", &scalar::STRING),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
        ]);
    pub static LIST_OBJECTS_V2_REQUEST: Schema = Schema::plain("ListObjectsV2Request", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Delimiter", &scalar::STRING).at(Location::QueryString).wire("delimiter"),
            Member::plain("EncodingType", &ENCODING_TYPE).at(Location::QueryString).wire("encoding-type"),
            Member::plain("MaxKeys", &scalar::INTEGER).at(Location::QueryString).wire("max-keys"),
            Member::plain("Prefix", &scalar::STRING).at(Location::QueryString).wire("prefix"),
            Member::plain("ContinuationToken", &scalar::STRING)
                .at(Location::QueryString)
                .wire("continuation-token"),
            Member::plain("FetchOwner", &scalar::BOOLEAN).at(Location::QueryString).wire("fetch-owner"),
            Member::plain("StartAfter", &scalar::STRING).at(Location::QueryString).wire("start-after"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("OptionalObjectAttributes", &OPTIONAL_OBJECT_ATTRIBUTES_LIST)
                .at(Location::Header)
                .wire("x-amz-optional-object-attributes"),
        ]);
    pub static LIST_PARTS_OUTPUT: Schema = Schema::plain("ListPartsOutput", Kind::Structure).members(&[
        Member::plain("AbortDate", &scalar::TIMESTAMP).at(Location::Header).wire("x-amz-abort-date"),
        Member::plain("AbortRuleId", &scalar::STRING).at(Location::Header).wire("x-amz-abort-rule-id"),
        Member::plain("Bucket", &scalar::STRING),
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("UploadId", &scalar::STRING),
        Member::plain("PartNumberMarker", &scalar::INTEGER),
        Member::plain("NextPartNumberMarker", &scalar::INTEGER),
        Member::plain("MaxParts", &scalar::INTEGER),
        Member::plain("IsTruncated", &scalar::BOOLEAN),
        Member::plain("Parts", &PARTS).wire("Part"),
        Member::plain("Initiator", &INITIATOR),
        Member::plain("Owner", &OWNER),
        Member::plain("StorageClass", &STORAGE_CLASS),
        Member::plain("RequestCharged", &REQUEST_CHARGED).at(Location::Header).wire("x-amz-request-charged"),
        Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM),
        Member::plain("ChecksumType", &CHECKSUM_TYPE),
        Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
    ]);
    pub static LIST_PARTS_REQUEST: Schema = Schema::plain("ListPartsRequest", Kind::Structure).members(&[
        Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
        Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
        Member::plain("MaxParts", &scalar::INTEGER).at(Location::QueryString).wire("max-parts"),
        Member::plain("PartNumberMarker", &scalar::INTEGER)
            .at(Location::QueryString)
            .wire("part-number-marker"),
        Member::plain("UploadId", &scalar::STRING).required().at(Location::QueryString).wire("uploadId"),
        Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        Member::plain("ExpectedBucketOwner", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-expected-bucket-owner"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
    ]);
    pub static LOCATION_INFO: Schema = Schema::plain("LocationInfo", Kind::Structure)
        .members(&[Member::plain("Type", &LOCATION_TYPE), Member::plain("Name", &scalar::STRING)]);
    pub static LOCATION_TYPE: Schema =
        Schema::plain("LocationType", Kind::String).one_of(super::LocationType::VALUES);
    pub static LOGGING_ENABLED: Schema = Schema::plain("LoggingEnabled", Kind::Structure).members(&[
        Member::plain("TargetBucket", &scalar::STRING).required(),
        Member::plain("TargetGrants", &TARGET_GRANTS),
        Member::plain("TargetPrefix", &scalar::STRING).required(),
        Member::plain("TargetObjectKeyFormat", &TARGET_OBJECT_KEY_FORMAT),
    ]);
    pub static MFA_DELETE: Schema = Schema::plain("MFADelete", Kind::String).one_of(super::MFADelete::VALUES);
    pub static MFA_DELETE_STATUS: Schema =
        Schema::plain("MFADeleteStatus", Kind::String).one_of(super::MFADeleteStatus::VALUES);
    pub static MAX_BUCKETS: Schema = Schema::plain("MaxBuckets", Kind::Integer).min(1.0).max(10000.0);
    pub static METADATA: Schema = Schema::plain("Metadata", Kind::Map)
        .members(&[Member::plain("key", &scalar::STRING), Member::plain("value", &scalar::STRING)]);
    pub static METADATA_DIRECTIVE: Schema =
        Schema::plain("MetadataDirective", Kind::String).one_of(super::MetadataDirective::VALUES);
    pub static METRICS: Schema = Schema::plain("Metrics", Kind::Structure).members(&[
        Member::plain("Status", &METRICS_STATUS).required(),
        Member::plain("EventThreshold", &REPLICATION_TIME_VALUE),
    ]);
    pub static METRICS_AND_OPERATOR: Schema =
        Schema::plain("MetricsAndOperator", Kind::Structure).members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tags", &TAG_SET).wire("Tag").flattened(),
            Member::plain("AccessPointArn", &scalar::STRING),
        ]);
    pub static METRICS_CONFIGURATION: Schema = Schema::plain("MetricsConfiguration", Kind::Structure)
        .members(&[
            Member::plain("Id", &scalar::STRING).required(),
            Member::plain("Filter", &METRICS_FILTER),
        ]);
    pub static METRICS_CONFIGURATION_LIST: Schema = Schema::plain("MetricsConfigurationList", Kind::List)
        .members(&[Member::plain("member", &METRICS_CONFIGURATION)])
        .flattened();
    pub static METRICS_FILTER: Schema = Schema::plain("MetricsFilter", Kind::Structure).members(&[
        Member::plain("Prefix", &scalar::STRING),
        Member::plain("Tag", &TAG),
        Member::plain("AccessPointArn", &scalar::STRING),
        Member::plain("And", &METRICS_AND_OPERATOR),
    ]);
    pub static METRICS_STATUS: Schema =
        Schema::plain("MetricsStatus", Kind::String).one_of(super::MetricsStatus::VALUES);
    pub static MULTIPART_UPLOAD: Schema = Schema::plain("MultipartUpload", Kind::Structure).members(&[
        Member::plain("UploadId", &scalar::STRING),
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("Initiated", &scalar::TIMESTAMP),
        Member::plain("StorageClass", &STORAGE_CLASS),
        Member::plain("Owner", &OWNER),
        Member::plain("Initiator", &INITIATOR),
        Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM),
        Member::plain("ChecksumType", &CHECKSUM_TYPE),
        Member::plain("VersionId", &scalar::STRING),
    ]);
    pub static MULTIPART_UPLOAD_LIST: Schema = Schema::plain("MultipartUploadList", Kind::List)
        .members(&[Member::plain("member", &MULTIPART_UPLOAD)])
        .flattened();
    pub static NONCURRENT_VERSION_EXPIRATION: Schema =
        Schema::plain("NoncurrentVersionExpiration", Kind::Structure).members(&[
            Member::plain("NoncurrentDays", &scalar::INTEGER),
            Member::plain("NewerNoncurrentVersions", &scalar::INTEGER),
        ]);
    pub static NONCURRENT_VERSION_TRANSITION: Schema =
        Schema::plain("NoncurrentVersionTransition", Kind::Structure).members(&[
            Member::plain("NoncurrentDays", &scalar::INTEGER),
            Member::plain("StorageClass", &TRANSITION_STORAGE_CLASS),
            Member::plain("NewerNoncurrentVersions", &scalar::INTEGER),
        ]);
    pub static NONCURRENT_VERSION_TRANSITION_LIST: Schema =
        Schema::plain("NoncurrentVersionTransitionList", Kind::List)
            .members(&[Member::plain("member", &NONCURRENT_VERSION_TRANSITION)])
            .flattened();
    pub static NOTIFICATION_CONFIGURATION: Schema =
        Schema::plain("NotificationConfiguration", Kind::Structure).members(&[
            Member::plain("TopicConfigurations", &TOPIC_CONFIGURATION_LIST).wire("TopicConfiguration"),
            Member::plain("QueueConfigurations", &QUEUE_CONFIGURATION_LIST).wire("QueueConfiguration"),
            Member::plain("LambdaFunctionConfigurations", &LAMBDA_FUNCTION_CONFIGURATION_LIST)
                .wire("CloudFunctionConfiguration"),
            Member::plain("EventBridgeConfiguration", &EVENT_BRIDGE_CONFIGURATION),
        ]);
    pub static NOTIFICATION_CONFIGURATION_FILTER: Schema = Schema::plain(
        "NotificationConfigurationFilter",
        Kind::Structure,
    )
    .members(&[Member::plain("Key", &S3_KEY_FILTER).wire("S3Key")]);
    pub static OBJECT: Schema = Schema::plain("Object", Kind::Structure).members(&[
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("LastModified", &scalar::TIMESTAMP),
        Member::plain("ETag", &scalar::STRING),
        Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM_LIST),
        Member::plain("ChecksumType", &CHECKSUM_TYPE),
        Member::plain("Size", &scalar::LONG),
        Member::plain("StorageClass", &OBJECT_STORAGE_CLASS),
        Member::plain("Owner", &OWNER),
        Member::plain("RestoreStatus", &RESTORE_STATUS),
    ]);
    pub static OBJECT_ATTRIBUTES: Schema =
        Schema::plain("ObjectAttributes", Kind::String).one_of(super::ObjectAttributes::VALUES);
    pub static OBJECT_ATTRIBUTES_LIST: Schema = Schema::plain("ObjectAttributesList", Kind::List)
        .members(&[Member::plain("member", &OBJECT_ATTRIBUTES)]);
    pub static OBJECT_CANNED_ACL: Schema =
        Schema::plain("ObjectCannedACL", Kind::String).one_of(super::ObjectCannedACL::VALUES);
    pub static OBJECT_IDENTIFIER: Schema = Schema::plain("ObjectIdentifier", Kind::Structure).members(&[
        Member::plain("Key", &OBJECT_KEY).required(),
        Member::plain("VersionId", &scalar::STRING),
        Member::plain("ETag", &scalar::STRING),
        Member::plain("LastModifiedTime", &LAST_MODIFIED_TIME),
        Member::plain("Size", &scalar::LONG),
    ]);
    pub static OBJECT_IDENTIFIER_LIST: Schema = Schema::plain("ObjectIdentifierList", Kind::List)
        .members(&[Member::plain("member", &OBJECT_IDENTIFIER)])
        .flattened();
    pub static OBJECT_KEY: Schema = Schema::plain("ObjectKey", Kind::String).min(1.0);
    pub static OBJECT_LIST: Schema =
        Schema::plain("ObjectList", Kind::List).members(&[Member::plain("member", &OBJECT)]).flattened();
    pub static OBJECT_LOCK_CONFIGURATION: Schema = Schema::plain("ObjectLockConfiguration", Kind::Structure)
        .members(&[
            Member::plain("ObjectLockEnabled", &OBJECT_LOCK_ENABLED),
            Member::plain("Rule", &OBJECT_LOCK_RULE),
        ]);
    pub static OBJECT_LOCK_ENABLED: Schema =
        Schema::plain("ObjectLockEnabled", Kind::String).one_of(super::ObjectLockEnabled::VALUES);
    pub static OBJECT_LOCK_EVENT_HOLD: Schema =
        Schema::plain("ObjectLockEventHold", Kind::String).one_of(super::ObjectLockEventHold::VALUES);
    pub static OBJECT_LOCK_LEGAL_HOLD: Schema = Schema::plain("ObjectLockLegalHold", Kind::Structure)
        .members(&[Member::plain("Status", &OBJECT_LOCK_LEGAL_HOLD_STATUS)]);
    pub static OBJECT_LOCK_LEGAL_HOLD_STATUS: Schema =
        Schema::plain("ObjectLockLegalHoldStatus", Kind::String)
            .one_of(super::ObjectLockLegalHoldStatus::VALUES);
    pub static OBJECT_LOCK_MODE: Schema =
        Schema::plain("ObjectLockMode", Kind::String).one_of(super::ObjectLockMode::VALUES);
    pub static OBJECT_LOCK_RETAIN_UNTIL_DATE: Schema =
        Schema::plain("ObjectLockRetainUntilDate", Kind::Timestamp).timestamp(TimestampFormat::Iso8601);
    pub static OBJECT_LOCK_RETENTION: Schema =
        Schema::plain("ObjectLockRetention", Kind::Structure).members(&[
            Member::plain("Mode", &OBJECT_LOCK_RETENTION_MODE),
            Member::plain("RetainUntilDate", &DATE),
            Member::plain("EventHold", &OBJECT_LOCK_EVENT_HOLD),
            Member::plain("EventHoldDuration", &EVENT_HOLD_DURATION),
        ]);
    pub static OBJECT_LOCK_RETENTION_MODE: Schema =
        Schema::plain("ObjectLockRetentionMode", Kind::String).one_of(super::ObjectLockRetentionMode::VALUES);
    pub static OBJECT_LOCK_RULE: Schema = Schema::plain("ObjectLockRule", Kind::Structure)
        .members(&[Member::plain("DefaultRetention", &DEFAULT_RETENTION)]);
    pub static OBJECT_OWNERSHIP: Schema =
        Schema::plain("ObjectOwnership", Kind::String).one_of(super::ObjectOwnership::VALUES);
    pub static OBJECT_PART: Schema = Schema::plain("ObjectPart", Kind::Structure).members(&[
        Member::plain("PartNumber", &scalar::INTEGER),
        Member::plain("Size", &scalar::LONG),
        Member::plain("ChecksumCRC32", &scalar::STRING),
        Member::plain("ChecksumCRC32C", &scalar::STRING),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING),
        Member::plain("ChecksumSHA1", &scalar::STRING),
        Member::plain("ChecksumSHA256", &scalar::STRING),
        Member::plain("ChecksumSHA512", &scalar::STRING),
        Member::plain("ChecksumMD5", &scalar::STRING),
        Member::plain("ChecksumXXHASH64", &scalar::STRING),
        Member::plain("ChecksumXXHASH3", &scalar::STRING),
        Member::plain("ChecksumXXHASH128", &scalar::STRING),
    ]);
    pub static OBJECT_STORAGE_CLASS: Schema =
        Schema::plain("ObjectStorageClass", Kind::String).one_of(super::ObjectStorageClass::VALUES);
    pub static OBJECT_VERSION: Schema = Schema::plain("ObjectVersion", Kind::Structure).members(&[
        Member::plain("ETag", &scalar::STRING),
        Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM_LIST),
        Member::plain("ChecksumType", &CHECKSUM_TYPE),
        Member::plain("Size", &scalar::LONG),
        Member::plain("StorageClass", &OBJECT_VERSION_STORAGE_CLASS),
        Member::plain("Key", &OBJECT_KEY),
        Member::plain("VersionId", &scalar::STRING),
        Member::plain("IsLatest", &scalar::BOOLEAN),
        Member::plain("LastModified", &scalar::TIMESTAMP),
        Member::plain("Owner", &OWNER),
        Member::plain("RestoreStatus", &RESTORE_STATUS),
    ]);
    pub static OBJECT_VERSION_LIST: Schema = Schema::plain("ObjectVersionList", Kind::List)
        .members(&[Member::plain("member", &OBJECT_VERSION)])
        .flattened();
    pub static OBJECT_VERSION_STORAGE_CLASS: Schema =
        Schema::plain("ObjectVersionStorageClass", Kind::String)
            .one_of(super::ObjectVersionStorageClass::VALUES);
    pub static OPTIONAL_OBJECT_ATTRIBUTES: Schema = Schema::plain("OptionalObjectAttributes", Kind::String)
        .one_of(super::OptionalObjectAttributes::VALUES);
    pub static OPTIONAL_OBJECT_ATTRIBUTES_LIST: Schema =
        Schema::plain("OptionalObjectAttributesList", Kind::List)
            .members(&[Member::plain("member", &OPTIONAL_OBJECT_ATTRIBUTES)]);
    pub static OWNER: Schema = Schema::plain("Owner", Kind::Structure)
        .members(&[Member::plain("DisplayName", &scalar::STRING), Member::plain("ID", &scalar::STRING)]);
    pub static OWNER_OVERRIDE: Schema =
        Schema::plain("OwnerOverride", Kind::String).one_of(super::OwnerOverride::VALUES);
    pub static OWNERSHIP_CONTROLS: Schema = Schema::plain("OwnershipControls", Kind::Structure)
        .members(&[Member::plain("Rules", &OWNERSHIP_CONTROLS_RULES).required().wire("Rule")]);
    pub static OWNERSHIP_CONTROLS_RULE: Schema = Schema::plain("OwnershipControlsRule", Kind::Structure)
        .members(&[Member::plain("ObjectOwnership", &OBJECT_OWNERSHIP).required()]);
    pub static OWNERSHIP_CONTROLS_RULES: Schema = Schema::plain("OwnershipControlsRules", Kind::List)
        .members(&[Member::plain("member", &OWNERSHIP_CONTROLS_RULE)])
        .flattened();
    pub static PART: Schema = Schema::plain("Part", Kind::Structure).members(&[
        Member::plain("PartNumber", &scalar::INTEGER),
        Member::plain("LastModified", &scalar::TIMESTAMP),
        Member::plain("ETag", &scalar::STRING),
        Member::plain("Size", &scalar::LONG),
        Member::plain("ChecksumCRC32", &scalar::STRING),
        Member::plain("ChecksumCRC32C", &scalar::STRING),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING),
        Member::plain("ChecksumSHA1", &scalar::STRING),
        Member::plain("ChecksumSHA256", &scalar::STRING),
        Member::plain("ChecksumSHA512", &scalar::STRING),
        Member::plain("ChecksumMD5", &scalar::STRING),
        Member::plain("ChecksumXXHASH64", &scalar::STRING),
        Member::plain("ChecksumXXHASH3", &scalar::STRING),
        Member::plain("ChecksumXXHASH128", &scalar::STRING),
    ]);
    pub static PARTITION_DATE_SOURCE: Schema =
        Schema::plain("PartitionDateSource", Kind::String).one_of(super::PartitionDateSource::VALUES);
    pub static PARTITIONED_PREFIX: Schema = Schema::plain("PartitionedPrefix", Kind::Structure)
        .members(&[Member::plain("PartitionDateSource", &PARTITION_DATE_SOURCE)])
        .wire("PartitionedPrefix");
    pub static PARTS: Schema =
        Schema::plain("Parts", Kind::List).members(&[Member::plain("member", &PART)]).flattened();
    pub static PARTS_LIST: Schema =
        Schema::plain("PartsList", Kind::List).members(&[Member::plain("member", &OBJECT_PART)]).flattened();
    pub static PAYER: Schema = Schema::plain("Payer", Kind::String).one_of(super::Payer::VALUES);
    pub static PERMISSION: Schema =
        Schema::plain("Permission", Kind::String).one_of(super::Permission::VALUES);
    pub static POLICY_STATUS: Schema = Schema::plain("PolicyStatus", Kind::Structure)
        .members(&[Member::plain("IsPublic", &scalar::BOOLEAN)]);
    pub static PROTOCOL: Schema = Schema::plain("Protocol", Kind::String).one_of(super::Protocol::VALUES);
    pub static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Schema =
        Schema::plain("PublicAccessBlockConfiguration", Kind::Structure).members(&[
            Member::plain("BlockPublicAcls", &scalar::BOOLEAN),
            Member::plain("IgnorePublicAcls", &scalar::BOOLEAN),
            Member::plain("BlockPublicPolicy", &scalar::BOOLEAN),
            Member::plain("RestrictPublicBuckets", &scalar::BOOLEAN),
        ]);
    pub static PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutBucketAccelerateConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("AccelerateConfiguration", &ACCELERATE_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
            ])
            .payload(1);
    pub static PUT_BUCKET_ACL_REQUEST: Schema = Schema::plain("PutBucketAclRequest", Kind::Structure)
        .members(&[
            Member::plain("ACL", &BUCKET_CANNED_ACL).at(Location::Header).wire("x-amz-acl"),
            Member::plain("AccessControlPolicy", &ACCESS_CONTROL_POLICY)
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("GrantFullControl", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-full-control"),
            Member::plain("GrantRead", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read"),
            Member::plain("GrantReadACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read-acp"),
            Member::plain("GrantWrite", &scalar::STRING).at(Location::Header).wire("x-amz-grant-write"),
            Member::plain("GrantWriteACP", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-write-acp"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(1);
    pub static PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutBucketAnalyticsConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
                Member::plain("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(2);
    pub static PUT_BUCKET_CORS_REQUEST: Schema = Schema::plain("PutBucketCorsRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("CORSConfiguration", &CORS_CONFIGURATION)
                .required()
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(1);
    pub static PUT_BUCKET_ENCRYPTION_REQUEST: Schema =
        Schema::plain("PutBucketEncryptionRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("ServerSideEncryptionConfiguration", &SERVER_SIDE_ENCRYPTION_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(3);
    pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutBucketIntelligentTieringConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
                Member::plain("IntelligentTieringConfiguration", &INTELLIGENT_TIERING_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            ])
            .payload(3);
    pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("PutBucketLifecycleConfigurationOutput", Kind::Structure).members(&[Member::plain(
            "TransitionDefaultMinimumObjectSize",
            &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
        )
        .at(Location::Header)
        .wire("x-amz-transition-default-minimum-object-size")]);
    pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutBucketLifecycleConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("LifecycleConfiguration", &BUCKET_LIFECYCLE_CONFIGURATION)
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
                Member::plain("TransitionDefaultMinimumObjectSize", &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE)
                    .at(Location::Header)
                    .wire("x-amz-transition-default-minimum-object-size"),
            ])
            .payload(2);
    pub static PUT_BUCKET_LOGGING_REQUEST: Schema = Schema::plain("PutBucketLoggingRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("BucketLoggingStatus", &BUCKET_LOGGING_STATUS)
                .required()
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(1);
    pub static PUT_BUCKET_METRICS_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutBucketMetricsConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("Id", &scalar::STRING).required().at(Location::QueryString).wire("id"),
                Member::plain("MetricsConfiguration", &METRICS_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(2);
    pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutBucketNotificationConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("NotificationConfiguration", &NOTIFICATION_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
                Member::plain("SkipDestinationValidation", &scalar::BOOLEAN)
                    .at(Location::Header)
                    .wire("x-amz-skip-destination-validation"),
            ])
            .payload(1);
    pub static PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Schema =
        Schema::plain("PutBucketOwnershipControlsRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
                Member::plain("OwnershipControls", &OWNERSHIP_CONTROLS)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
            ])
            .payload(3);
    pub static PUT_BUCKET_POLICY_REQUEST: Schema = Schema::plain("PutBucketPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("ConfirmRemoveSelfBucketAccess", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-confirm-remove-self-bucket-access"),
            Member::plain("Policy", &scalar::STRING).required(),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(4);
    pub static PUT_BUCKET_REQUEST_PAYMENT_REQUEST: Schema =
        Schema::plain("PutBucketRequestPaymentRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("RequestPaymentConfiguration", &REQUEST_PAYMENT_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(3);
    pub static PUT_BUCKET_TAGGING_REQUEST: Schema = Schema::plain("PutBucketTaggingRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("Tagging", &TAGGING)
                .required()
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(3);
    pub static PUT_BUCKET_VERSIONING_REQUEST: Schema =
        Schema::plain("PutBucketVersioningRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("MFA", &scalar::STRING).at(Location::Header).wire("x-amz-mfa"),
                Member::plain("VersioningConfiguration", &VERSIONING_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(4);
    pub static PUT_OBJECT_ACL_OUTPUT: Schema = Schema::plain("PutObjectAclOutput", Kind::Structure).members(
        &[Member::plain("RequestCharged", &REQUEST_CHARGED)
            .at(Location::Header)
            .wire("x-amz-request-charged")],
    );
    pub static PUT_OBJECT_ACL_REQUEST: Schema = Schema::plain("PutObjectAclRequest", Kind::Structure)
        .members(&[
            Member::plain("ACL", &OBJECT_CANNED_ACL).at(Location::Header).wire("x-amz-acl"),
            Member::plain("AccessControlPolicy", &ACCESS_CONTROL_POLICY)
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("GrantFullControl", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-full-control"),
            Member::plain("GrantRead", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read"),
            Member::plain("GrantReadACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read-acp"),
            Member::plain("GrantWrite", &scalar::STRING).at(Location::Header).wire("x-amz-grant-write"),
            Member::plain("GrantWriteACP", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-write-acp"),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(1);
    pub static PUT_OBJECT_LEGAL_HOLD_OUTPUT: Schema = Schema::plain(
        "PutObjectLegalHoldOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("RequestCharged", &REQUEST_CHARGED)
        .at(Location::Header)
        .wire("x-amz-request-charged")]);
    pub static PUT_OBJECT_LEGAL_HOLD_REQUEST: Schema =
        Schema::plain("PutObjectLegalHoldRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
                Member::plain("LegalHold", &OBJECT_LOCK_LEGAL_HOLD)
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("RequestPayer", &REQUEST_PAYER)
                    .at(Location::Header)
                    .wire("x-amz-request-payer"),
                Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(2);
    pub static PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: Schema = Schema::plain(
        "PutObjectLockConfigurationOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("RequestCharged", &REQUEST_CHARGED)
        .at(Location::Header)
        .wire("x-amz-request-charged")]);
    pub static PUT_OBJECT_LOCK_CONFIGURATION_REQUEST: Schema =
        Schema::plain("PutObjectLockConfigurationRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ObjectLockConfiguration", &OBJECT_LOCK_CONFIGURATION)
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("RequestPayer", &REQUEST_PAYER)
                    .at(Location::Header)
                    .wire("x-amz-request-payer"),
                Member::plain("Token", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-bucket-object-lock-token"),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(1);
    pub static PUT_OBJECT_OUTPUT: Schema = Schema::plain("PutObjectOutput", Kind::Structure).members(&[
        Member::plain("Expiration", &scalar::STRING).at(Location::Header).wire("x-amz-expiration"),
        Member::plain("ETag", &scalar::STRING).at(Location::Header),
        Member::plain("ChecksumCRC32", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32"),
        Member::plain("ChecksumCRC32C", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32c"),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-crc64nvme"),
        Member::plain("ChecksumSHA1", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha1"),
        Member::plain("ChecksumSHA256", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha256"),
        Member::plain("ChecksumSHA512", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha512"),
        Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
        Member::plain("ChecksumXXHASH64", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-xxhash64"),
        Member::plain("ChecksumXXHASH3", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-xxhash3"),
        Member::plain("ChecksumXXHASH128", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-xxhash128"),
        Member::plain("ChecksumType", &CHECKSUM_TYPE).at(Location::Header).wire("x-amz-checksum-type"),
        Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption"),
        Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
        Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-aws-kms-key-id"),
        Member::plain("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-context"),
        Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-bucket-key-enabled"),
        Member::plain("Size", &scalar::LONG).at(Location::Header).wire("x-amz-object-size"),
        Member::plain("RequestCharged", &REQUEST_CHARGED).at(Location::Header).wire("x-amz-request-charged"),
    ]);
    pub static PUT_OBJECT_REQUEST: Schema = Schema::plain("PutObjectRequest", Kind::Structure)
        .members(&[
            Member::plain("ACL", &OBJECT_CANNED_ACL).at(Location::Header).wire("x-amz-acl"),
            Member::plain("Body", &BODY_STREAMING),
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("CacheControl", &scalar::STRING).at(Location::Header).wire("Cache-Control"),
            Member::plain("ContentDisposition", &scalar::STRING)
                .at(Location::Header)
                .wire("Content-Disposition"),
            Member::plain("ContentEncoding", &scalar::STRING).at(Location::Header).wire("Content-Encoding"),
            Member::plain("ContentLanguage", &scalar::STRING).at(Location::Header).wire("Content-Language"),
            Member::plain("ContentLength", &scalar::LONG).at(Location::Header).wire("Content-Length"),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ContentType", &scalar::STRING).at(Location::Header).wire("Content-Type"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("ChecksumCRC32", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32"),
            Member::plain("ChecksumCRC32C", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-crc32c"),
            Member::plain("ChecksumCRC64NVME", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-crc64nvme"),
            Member::plain("ChecksumSHA1", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha1"),
            Member::plain("ChecksumSHA256", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-sha256"),
            Member::plain("ChecksumSHA512", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-sha512"),
            Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
            Member::plain("ChecksumXXHASH64", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash64"),
            Member::plain("ChecksumXXHASH3", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash3"),
            Member::plain("ChecksumXXHASH128", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash128"),
            Member::plain("Expires", &scalar::STRING).at(Location::Header),
            Member::plain("IfMatch", &scalar::STRING).at(Location::Header).wire("If-Match"),
            Member::plain("IfNoneMatch", &scalar::STRING).at(Location::Header).wire("If-None-Match"),
            Member::plain("GrantFullControl", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-full-control"),
            Member::plain("GrantRead", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read"),
            Member::plain("GrantReadACP", &scalar::STRING).at(Location::Header).wire("x-amz-grant-read-acp"),
            Member::plain("GrantWriteACP", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-grant-write-acp"),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("WriteOffsetBytes", &scalar::LONG)
                .at(Location::Header)
                .wire("x-amz-write-offset-bytes"),
            Member::plain("Metadata", &METADATA).at(Location::Headers).wire("x-amz-meta-"),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("StorageClass", &STORAGE_CLASS).at(Location::Header).wire("x-amz-storage-class"),
            Member::plain("WebsiteRedirectLocation", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-website-redirect-location"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-context"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("Tagging", &scalar::STRING).at(Location::Header).wire("x-amz-tagging"),
            Member::plain("ObjectLockMode", &OBJECT_LOCK_MODE)
                .at(Location::Header)
                .wire("x-amz-object-lock-mode"),
            Member::plain("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE)
                .at(Location::Header)
                .wire("x-amz-object-lock-retain-until-date"),
            Member::plain("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS)
                .at(Location::Header)
                .wire("x-amz-object-lock-legal-hold"),
            Member::plain("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold"),
            Member::plain("ObjectLockEventHoldDurationDays", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold-duration-days"),
            Member::plain("ObjectLockEventHoldDurationYears", &scalar::INTEGER)
                .at(Location::Header)
                .wire("x-amz-object-lock-event-hold-duration-years"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(1);
    pub static PUT_OBJECT_RETENTION_OUTPUT: Schema = Schema::plain(
        "PutObjectRetentionOutput",
        Kind::Structure,
    )
    .members(&[Member::plain("RequestCharged", &REQUEST_CHARGED)
        .at(Location::Header)
        .wire("x-amz-request-charged")]);
    pub static PUT_OBJECT_RETENTION_REQUEST: Schema =
        Schema::plain("PutObjectRetentionRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
                Member::plain("Retention", &OBJECT_LOCK_RETENTION)
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("RequestPayer", &REQUEST_PAYER)
                    .at(Location::Header)
                    .wire("x-amz-request-payer"),
                Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
                Member::plain("BypassGovernanceRetention", &scalar::BOOLEAN)
                    .at(Location::Header)
                    .wire("x-amz-bypass-governance-retention"),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(2);
    pub static PUT_OBJECT_TAGGING_OUTPUT: Schema = Schema::plain("PutObjectTaggingOutput", Kind::Structure)
        .members(&[Member::plain("VersionId", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-version-id")]);
    pub static PUT_OBJECT_TAGGING_REQUEST: Schema = Schema::plain("PutObjectTaggingRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("VersionId", &scalar::STRING).at(Location::QueryString).wire("versionId"),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("Tagging", &TAGGING)
                .required()
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
        ])
        .payload(5);
    pub static PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Schema =
        Schema::plain("PutPublicAccessBlockRequest", Kind::Structure)
            .members(&[
                Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
                Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
                Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                    .at(Location::Header)
                    .wire("x-amz-sdk-checksum-algorithm"),
                Member::plain("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION)
                    .required()
                    .namespace("http://s3.amazonaws.com/doc/2006-03-01/"),
                Member::plain("ExpectedBucketOwner", &scalar::STRING)
                    .at(Location::Header)
                    .wire("x-amz-expected-bucket-owner"),
            ])
            .payload(3);
    pub static QUEUE_CONFIGURATION: Schema = Schema::plain("QueueConfiguration", Kind::Structure).members(&[
        Member::plain("Id", &scalar::STRING),
        Member::plain("QueueArn", &scalar::STRING).required().wire("Queue"),
        Member::plain("Events", &EVENT_LIST).required().wire("Event"),
        Member::plain("Filter", &NOTIFICATION_CONFIGURATION_FILTER),
    ]);
    pub static QUEUE_CONFIGURATION_LIST: Schema = Schema::plain("QueueConfigurationList", Kind::List)
        .members(&[Member::plain("member", &QUEUE_CONFIGURATION)])
        .flattened();
    pub static REDIRECT: Schema = Schema::plain("Redirect", Kind::Structure).members(&[
        Member::plain("HostName", &scalar::STRING),
        Member::plain("HttpRedirectCode", &scalar::STRING),
        Member::plain("Protocol", &PROTOCOL),
        Member::plain("ReplaceKeyPrefixWith", &scalar::STRING),
        Member::plain("ReplaceKeyWith", &scalar::STRING),
    ]);
    pub static REDIRECT_ALL_REQUESTS_TO: Schema = Schema::plain("RedirectAllRequestsTo", Kind::Structure)
        .members(&[
            Member::plain("HostName", &scalar::STRING).required(),
            Member::plain("Protocol", &PROTOCOL),
        ]);
    pub static REGION: Schema = Schema::plain("Region", Kind::String).min(0.0).max(20.0);
    pub static REPLICA_MODIFICATIONS: Schema = Schema::plain("ReplicaModifications", Kind::Structure)
        .members(&[Member::plain("Status", &REPLICA_MODIFICATIONS_STATUS).required()]);
    pub static REPLICA_MODIFICATIONS_STATUS: Schema =
        Schema::plain("ReplicaModificationsStatus", Kind::String)
            .one_of(super::ReplicaModificationsStatus::VALUES);
    pub static REPLICATION_CONFIGURATION: Schema = Schema::plain("ReplicationConfiguration", Kind::Structure)
        .members(&[
            Member::plain("Role", &scalar::STRING).required(),
            Member::plain("Rules", &REPLICATION_RULES).required().wire("Rule"),
        ]);
    pub static REPLICATION_RULE: Schema = Schema::plain("ReplicationRule", Kind::Structure).members(&[
        Member::plain("ID", &scalar::STRING),
        Member::plain("Priority", &scalar::INTEGER),
        Member::plain("Prefix", &scalar::STRING),
        Member::plain("Filter", &REPLICATION_RULE_FILTER),
        Member::plain("Status", &REPLICATION_RULE_STATUS).required(),
        Member::plain("SourceSelectionCriteria", &SOURCE_SELECTION_CRITERIA),
        Member::plain("ExistingObjectReplication", &EXISTING_OBJECT_REPLICATION),
        Member::plain("Destination", &DESTINATION).required(),
        Member::plain("DeleteMarkerReplication", &DELETE_MARKER_REPLICATION),
    ]);
    pub static REPLICATION_RULE_AND_OPERATOR: Schema =
        Schema::plain("ReplicationRuleAndOperator", Kind::Structure).members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tags", &TAG_SET).wire("Tag").flattened(),
        ]);
    pub static REPLICATION_RULE_FILTER: Schema = Schema::plain("ReplicationRuleFilter", Kind::Structure)
        .members(&[
            Member::plain("Prefix", &scalar::STRING),
            Member::plain("Tag", &TAG),
            Member::plain("And", &REPLICATION_RULE_AND_OPERATOR),
        ]);
    pub static REPLICATION_RULE_STATUS: Schema =
        Schema::plain("ReplicationRuleStatus", Kind::String).one_of(super::ReplicationRuleStatus::VALUES);
    pub static REPLICATION_RULES: Schema = Schema::plain("ReplicationRules", Kind::List)
        .members(&[Member::plain("member", &REPLICATION_RULE)])
        .flattened();
    pub static REPLICATION_STATUS: Schema =
        Schema::plain("ReplicationStatus", Kind::String).one_of(super::ReplicationStatus::VALUES);
    pub static REPLICATION_TIME: Schema = Schema::plain("ReplicationTime", Kind::Structure).members(&[
        Member::plain("Status", &REPLICATION_TIME_STATUS).required(),
        Member::plain("Time", &REPLICATION_TIME_VALUE).required(),
    ]);
    pub static REPLICATION_TIME_STATUS: Schema =
        Schema::plain("ReplicationTimeStatus", Kind::String).one_of(super::ReplicationTimeStatus::VALUES);
    pub static REPLICATION_TIME_VALUE: Schema = Schema::plain("ReplicationTimeValue", Kind::Structure)
        .members(&[Member::plain("Minutes", &scalar::INTEGER)]);
    pub static REQUEST_CHARGED: Schema =
        Schema::plain("RequestCharged", Kind::String).one_of(super::RequestCharged::VALUES);
    pub static REQUEST_PAYER: Schema =
        Schema::plain("RequestPayer", Kind::String).one_of(super::RequestPayer::VALUES);
    pub static REQUEST_PAYMENT_CONFIGURATION: Schema =
        Schema::plain("RequestPaymentConfiguration", Kind::Structure)
            .members(&[Member::plain("Payer", &PAYER).required()]);
    pub static RESPONSE_EXPIRES: Schema =
        Schema::plain("ResponseExpires", Kind::Timestamp).timestamp(TimestampFormat::Rfc822);
    pub static RESTORE_STATUS: Schema = Schema::plain("RestoreStatus", Kind::Structure).members(&[
        Member::plain("IsRestoreInProgress", &scalar::BOOLEAN),
        Member::plain("RestoreExpiryDate", &scalar::TIMESTAMP),
    ]);
    pub static ROUTING_RULE: Schema = Schema::plain("RoutingRule", Kind::Structure)
        .members(&[Member::plain("Condition", &CONDITION), Member::plain("Redirect", &REDIRECT).required()]);
    pub static ROUTING_RULES: Schema =
        Schema::plain("RoutingRules", Kind::List)
            .members(&[Member::plain("member", &ROUTING_RULE).wire("RoutingRule")]);
    pub static S3_KEY_FILTER: Schema = Schema::plain("S3KeyFilter", Kind::Structure)
        .members(&[Member::plain("FilterRules", &FILTER_RULE_LIST).wire("FilterRule")]);
    pub static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Schema =
        Schema::plain("S3RegionalOrS3ExpressBucketArnString", Kind::String)
            .min(1.0)
            .max(128.0)
            .pattern("arn:[^:]+:(s3|s3express):.*");
    pub static SSE_CUSTOMER_KEY: Schema = Schema::plain("SSECustomerKey", Kind::String).sensitive();
    pub static SSEKMS_ENCRYPTION_CONTEXT: Schema =
        Schema::plain("SSEKMSEncryptionContext", Kind::String).sensitive();
    pub static SSEKMS_KEY_ID: Schema = Schema::plain("SSEKMSKeyId", Kind::String).sensitive();
    pub static SERVER_SIDE_ENCRYPTION: Schema =
        Schema::plain("ServerSideEncryption", Kind::String).one_of(super::ServerSideEncryption::VALUES);
    pub static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Schema =
        Schema::plain("ServerSideEncryptionByDefault", Kind::Structure).members(&[
            Member::plain("SSEAlgorithm", &SERVER_SIDE_ENCRYPTION).required(),
            Member::plain("KMSMasterKeyID", &SSEKMS_KEY_ID),
        ]);
    pub static SERVER_SIDE_ENCRYPTION_CONFIGURATION: Schema = Schema::plain(
        "ServerSideEncryptionConfiguration",
        Kind::Structure,
    )
    .members(&[Member::plain("Rules", &SERVER_SIDE_ENCRYPTION_RULES).required().wire("Rule")]);
    pub static SERVER_SIDE_ENCRYPTION_RULE: Schema =
        Schema::plain("ServerSideEncryptionRule", Kind::Structure).members(&[
            Member::plain("ApplyServerSideEncryptionByDefault", &SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN),
            Member::plain("BlockedEncryptionTypes", &BLOCKED_ENCRYPTION_TYPES),
        ]);
    pub static SERVER_SIDE_ENCRYPTION_RULES: Schema = Schema::plain("ServerSideEncryptionRules", Kind::List)
        .members(&[Member::plain("member", &SERVER_SIDE_ENCRYPTION_RULE)])
        .flattened();
    pub static SIMPLE_PREFIX: Schema = Schema::plain("SimplePrefix", Kind::Structure).wire("SimplePrefix");
    pub static SOURCE_SELECTION_CRITERIA: Schema = Schema::plain("SourceSelectionCriteria", Kind::Structure)
        .members(&[
            Member::plain("SseKmsEncryptedObjects", &SSE_KMS_ENCRYPTED_OBJECTS),
            Member::plain("ReplicaModifications", &REPLICA_MODIFICATIONS),
        ]);
    pub static SSE_KMS_ENCRYPTED_OBJECTS: Schema = Schema::plain("SseKmsEncryptedObjects", Kind::Structure)
        .members(&[Member::plain("Status", &SSE_KMS_ENCRYPTED_OBJECTS_STATUS).required()]);
    pub static SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Schema =
        Schema::plain("SseKmsEncryptedObjectsStatus", Kind::String)
            .one_of(super::SseKmsEncryptedObjectsStatus::VALUES);
    pub static STORAGE_CLASS: Schema =
        Schema::plain("StorageClass", Kind::String).one_of(super::StorageClass::VALUES);
    pub static STORAGE_CLASS_ANALYSIS: Schema = Schema::plain("StorageClassAnalysis", Kind::Structure)
        .members(&[Member::plain("DataExport", &STORAGE_CLASS_ANALYSIS_DATA_EXPORT)]);
    pub static STORAGE_CLASS_ANALYSIS_DATA_EXPORT: Schema =
        Schema::plain("StorageClassAnalysisDataExport", Kind::Structure).members(&[
            Member::plain("OutputSchemaVersion", &STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION).required(),
            Member::plain("Destination", &ANALYTICS_EXPORT_DESTINATION).required(),
        ]);
    pub static STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION: Schema =
        Schema::plain("StorageClassAnalysisSchemaVersion", Kind::String)
            .one_of(super::StorageClassAnalysisSchemaVersion::VALUES);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure).members(&[
        Member::plain("Key", &OBJECT_KEY).required(),
        Member::plain("Value", &scalar::STRING).required(),
    ]);
    pub static TAG_SET: Schema =
        Schema::plain("TagSet", Kind::List).members(&[Member::plain("member", &TAG).wire("Tag")]);
    pub static TAGGING: Schema =
        Schema::plain("Tagging", Kind::Structure).members(&[Member::plain("TagSet", &TAG_SET).required()]);
    pub static TAGGING_DIRECTIVE: Schema =
        Schema::plain("TaggingDirective", Kind::String).one_of(super::TaggingDirective::VALUES);
    pub static TARGET_GRANT: Schema = Schema::plain("TargetGrant", Kind::Structure)
        .members(&[Member::plain("Grantee", &GRANTEE), Member::plain("Permission", &BUCKET_LOGS_PERMISSION)]);
    pub static TARGET_GRANTS: Schema =
        Schema::plain("TargetGrants", Kind::List)
            .members(&[Member::plain("member", &TARGET_GRANT).wire("Grant")]);
    pub static TARGET_OBJECT_KEY_FORMAT: Schema = Schema::plain("TargetObjectKeyFormat", Kind::Structure)
        .members(&[
            Member::plain("SimplePrefix", &SIMPLE_PREFIX),
            Member::plain("PartitionedPrefix", &PARTITIONED_PREFIX),
        ]);
    pub static TIERING: Schema = Schema::plain("Tiering", Kind::Structure).members(&[
        Member::plain("Days", &scalar::INTEGER).required(),
        Member::plain("AccessTier", &INTELLIGENT_TIERING_ACCESS_TIER).required(),
    ]);
    pub static TIERING_LIST: Schema =
        Schema::plain("TieringList", Kind::List).members(&[Member::plain("member", &TIERING)]).flattened();
    pub static TOPIC_CONFIGURATION: Schema = Schema::plain("TopicConfiguration", Kind::Structure).members(&[
        Member::plain("Id", &scalar::STRING),
        Member::plain("TopicArn", &scalar::STRING).required().wire("Topic"),
        Member::plain("Events", &EVENT_LIST).required().wire("Event"),
        Member::plain("Filter", &NOTIFICATION_CONFIGURATION_FILTER),
    ]);
    pub static TOPIC_CONFIGURATION_LIST: Schema = Schema::plain("TopicConfigurationList", Kind::List)
        .members(&[Member::plain("member", &TOPIC_CONFIGURATION)])
        .flattened();
    pub static TRANSITION: Schema = Schema::plain("Transition", Kind::Structure).members(&[
        Member::plain("Date", &DATE),
        Member::plain("Days", &scalar::INTEGER),
        Member::plain("StorageClass", &TRANSITION_STORAGE_CLASS),
    ]);
    pub static TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: Schema =
        Schema::plain("TransitionDefaultMinimumObjectSize", Kind::String)
            .one_of(super::TransitionDefaultMinimumObjectSize::VALUES);
    pub static TRANSITION_LIST: Schema = Schema::plain("TransitionList", Kind::List)
        .members(&[Member::plain("member", &TRANSITION)])
        .flattened();
    pub static TRANSITION_STORAGE_CLASS: Schema =
        Schema::plain("TransitionStorageClass", Kind::String).one_of(super::TransitionStorageClass::VALUES);
    pub static TYPE: Schema = Schema::plain("Type", Kind::String).one_of(super::Type::VALUES);
    pub static UPLOAD_PART_COPY_OUTPUT: Schema = Schema::plain("UploadPartCopyOutput", Kind::Structure)
        .members(&[
            Member::plain("CopySourceVersionId", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-version-id"),
            Member::plain("CopyPartResult", &COPY_PART_RESULT),
            Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-aws-kms-key-id"),
            Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-bucket-key-enabled"),
            Member::plain("RequestCharged", &REQUEST_CHARGED)
                .at(Location::Header)
                .wire("x-amz-request-charged"),
            Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
        ])
        .payload(1);
    pub static UPLOAD_PART_COPY_REQUEST: Schema = Schema::plain("UploadPartCopyRequest", Kind::Structure)
        .members(&[
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("CopySource", &COPY_SOURCE)
                .required()
                .at(Location::Header)
                .wire("x-amz-copy-source"),
            Member::plain("CopySourceIfMatch", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-if-match"),
            Member::plain("CopySourceIfModifiedSince", &scalar::TIMESTAMP)
                .at(Location::Header)
                .wire("x-amz-copy-source-if-modified-since"),
            Member::plain("CopySourceIfNoneMatch", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-if-none-match"),
            Member::plain("CopySourceIfUnmodifiedSince", &scalar::TIMESTAMP)
                .at(Location::Header)
                .wire("x-amz-copy-source-if-unmodified-since"),
            Member::plain("CopySourceRange", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-range"),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("PartNumber", &scalar::INTEGER)
                .required()
                .at(Location::QueryString)
                .wire("partNumber"),
            Member::plain("UploadId", &scalar::STRING).required().at(Location::QueryString).wire("uploadId"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("CopySourceSSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-server-side-encryption-customer-algorithm"),
            Member::plain("CopySourceSSECustomerKey", &COPY_SOURCE_SSE_CUSTOMER_KEY)
                .at(Location::Header)
                .wire("x-amz-copy-source-server-side-encryption-customer-key"),
            Member::plain("CopySourceSSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-copy-source-server-side-encryption-customer-key-MD5"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
            Member::plain("ExpectedSourceBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-source-expected-bucket-owner"),
        ]);
    pub static UPLOAD_PART_OUTPUT: Schema = Schema::plain("UploadPartOutput", Kind::Structure).members(&[
        Member::plain("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption"),
        Member::plain("ETag", &scalar::STRING).at(Location::Header),
        Member::plain("ChecksumCRC32", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32"),
        Member::plain("ChecksumCRC32C", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32c"),
        Member::plain("ChecksumCRC64NVME", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-crc64nvme"),
        Member::plain("ChecksumSHA1", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha1"),
        Member::plain("ChecksumSHA256", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha256"),
        Member::plain("ChecksumSHA512", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha512"),
        Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
        Member::plain("ChecksumXXHASH64", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-xxhash64"),
        Member::plain("ChecksumXXHASH3", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-xxhash3"),
        Member::plain("ChecksumXXHASH128", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-checksum-xxhash128"),
        Member::plain("SSECustomerAlgorithm", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-algorithm"),
        Member::plain("SSECustomerKeyMD5", &scalar::STRING)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-customer-key-MD5"),
        Member::plain("SSEKMSKeyId", &SSEKMS_KEY_ID)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-aws-kms-key-id"),
        Member::plain("BucketKeyEnabled", &scalar::BOOLEAN)
            .at(Location::Header)
            .wire("x-amz-server-side-encryption-bucket-key-enabled"),
        Member::plain("RequestCharged", &REQUEST_CHARGED).at(Location::Header).wire("x-amz-request-charged"),
        Member::plain("VersionId", &scalar::STRING).at(Location::Header).wire("x-amz-version-id"),
    ]);
    pub static UPLOAD_PART_REQUEST: Schema = Schema::plain("UploadPartRequest", Kind::Structure)
        .members(&[
            Member::plain("Body", &BODY_STREAMING),
            Member::plain("Bucket", &scalar::STRING).required().at(Location::Uri),
            Member::plain("ContentLength", &scalar::LONG).at(Location::Header).wire("Content-Length"),
            Member::plain("ContentMD5", &scalar::STRING).at(Location::Header).wire("Content-MD5"),
            Member::plain("ChecksumAlgorithm", &CHECKSUM_ALGORITHM)
                .at(Location::Header)
                .wire("x-amz-sdk-checksum-algorithm"),
            Member::plain("ChecksumCRC32", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-crc32"),
            Member::plain("ChecksumCRC32C", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-crc32c"),
            Member::plain("ChecksumCRC64NVME", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-crc64nvme"),
            Member::plain("ChecksumSHA1", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-sha1"),
            Member::plain("ChecksumSHA256", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-sha256"),
            Member::plain("ChecksumSHA512", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-sha512"),
            Member::plain("ChecksumMD5", &scalar::STRING).at(Location::Header).wire("x-amz-checksum-md5"),
            Member::plain("ChecksumXXHASH64", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash64"),
            Member::plain("ChecksumXXHASH3", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash3"),
            Member::plain("ChecksumXXHASH128", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-checksum-xxhash128"),
            Member::plain("Key", &OBJECT_KEY).required().at(Location::Uri),
            Member::plain("PartNumber", &scalar::INTEGER)
                .required()
                .at(Location::QueryString)
                .wire("partNumber"),
            Member::plain("UploadId", &scalar::STRING).required().at(Location::QueryString).wire("uploadId"),
            Member::plain("SSECustomerAlgorithm", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-algorithm"),
            Member::plain("SSECustomerKey", &SSE_CUSTOMER_KEY)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key"),
            Member::plain("SSECustomerKeyMD5", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-server-side-encryption-customer-key-MD5"),
            Member::plain("RequestPayer", &REQUEST_PAYER).at(Location::Header).wire("x-amz-request-payer"),
            Member::plain("ExpectedBucketOwner", &scalar::STRING)
                .at(Location::Header)
                .wire("x-amz-expected-bucket-owner"),
        ])
        .payload(0);
    pub static VERSIONING_CONFIGURATION: Schema = Schema::plain("VersioningConfiguration", Kind::Structure)
        .members(&[
            Member::plain("MFADelete", &MFA_DELETE).wire("MfaDelete"),
            Member::plain("Status", &BUCKET_VERSIONING_STATUS),
        ]);
    pub static BODY_STREAMING: Schema = Schema::plain("Body", Kind::Blob).streaming();
    pub static DELETE_BUCKET_OUTPUT: Schema = Schema::plain("DeleteBucketOutput", Kind::Structure);
    pub static DELETE_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("DeleteBucketAnalyticsConfigurationOutput", Kind::Structure);
    pub static DELETE_BUCKET_CORS_OUTPUT: Schema = Schema::plain("DeleteBucketCorsOutput", Kind::Structure);
    pub static DELETE_BUCKET_ENCRYPTION_OUTPUT: Schema =
        Schema::plain("DeleteBucketEncryptionOutput", Kind::Structure);
    pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("DeleteBucketIntelligentTieringConfigurationOutput", Kind::Structure);
    pub static DELETE_BUCKET_LIFECYCLE_OUTPUT: Schema =
        Schema::plain("DeleteBucketLifecycleOutput", Kind::Structure);
    pub static DELETE_BUCKET_METRICS_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("DeleteBucketMetricsConfigurationOutput", Kind::Structure);
    pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Schema =
        Schema::plain("DeleteBucketOwnershipControlsOutput", Kind::Structure);
    pub static DELETE_BUCKET_POLICY_OUTPUT: Schema =
        Schema::plain("DeleteBucketPolicyOutput", Kind::Structure);
    pub static DELETE_BUCKET_TAGGING_OUTPUT: Schema =
        Schema::plain("DeleteBucketTaggingOutput", Kind::Structure);
    pub static DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT: Schema =
        Schema::plain("DeletePublicAccessBlockOutput", Kind::Structure);
    pub static PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("PutBucketAccelerateConfigurationOutput", Kind::Structure);
    pub static PUT_BUCKET_ACL_OUTPUT: Schema = Schema::plain("PutBucketAclOutput", Kind::Structure);
    pub static PUT_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("PutBucketAnalyticsConfigurationOutput", Kind::Structure);
    pub static PUT_BUCKET_CORS_OUTPUT: Schema = Schema::plain("PutBucketCorsOutput", Kind::Structure);
    pub static PUT_BUCKET_ENCRYPTION_OUTPUT: Schema =
        Schema::plain("PutBucketEncryptionOutput", Kind::Structure);
    pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("PutBucketIntelligentTieringConfigurationOutput", Kind::Structure);
    pub static PUT_BUCKET_LOGGING_OUTPUT: Schema = Schema::plain("PutBucketLoggingOutput", Kind::Structure);
    pub static PUT_BUCKET_METRICS_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("PutBucketMetricsConfigurationOutput", Kind::Structure);
    pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: Schema =
        Schema::plain("PutBucketNotificationConfigurationOutput", Kind::Structure);
    pub static PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Schema =
        Schema::plain("PutBucketOwnershipControlsOutput", Kind::Structure);
    pub static PUT_BUCKET_POLICY_OUTPUT: Schema = Schema::plain("PutBucketPolicyOutput", Kind::Structure);
    pub static PUT_BUCKET_REQUEST_PAYMENT_OUTPUT: Schema =
        Schema::plain("PutBucketRequestPaymentOutput", Kind::Structure);
    pub static PUT_BUCKET_TAGGING_OUTPUT: Schema = Schema::plain("PutBucketTaggingOutput", Kind::Structure);
    pub static PUT_BUCKET_VERSIONING_OUTPUT: Schema =
        Schema::plain("PutBucketVersioningOutput", Kind::Structure);
    pub static PUT_PUBLIC_ACCESS_BLOCK_OUTPUT: Schema =
        Schema::plain("PutPublicAccessBlockOutput", Kind::Structure);
}
