//! The service-linked roles that AWS's services have: what each is called, and the policy that AWS attaches to it.
//! [Using service-linked roles, of each service's guide]

/// A service's role.
pub struct Linked {
    pub service: &'static str,
    /// What follows `AWSServiceRoleFor`.
    pub name: &'static str,
    /// Of `arn:aws:iam::aws:policy/aws-service-role/`.
    pub policy: &'static str,
    /// What AWS describes the role with, where it does.
    pub description: Option<&'static str>,
    /// Whether there can be several, told apart by a suffix.
    pub takes_suffix: bool,
}

impl Linked {
    pub fn find(service: &str) -> Option<&'static Self> {
        ALL.iter().find(|linked| linked.service == service)
    }

    pub fn role_name(&self, suffix: Option<&str>) -> String {
        let suffix = suffix.map(|suffix| format!("_{suffix}")).unwrap_or_default();
        format!("AWSServiceRoleFor{}{suffix}", self.name)
    }

    pub fn policy_arn(&self) -> String {
        format!("arn:aws:iam::aws:policy/aws-service-role/{}", self.policy)
    }
}

const fn linked(service: &'static str, name: &'static str, policy: &'static str) -> Linked {
    Linked { service, name, policy, description: None, takes_suffix: false }
}

impl Linked {
    const fn described(self, description: &'static str) -> Self {
        Self { description: Some(description), ..self }
    }

    const fn several(self) -> Self {
        Self { takes_suffix: true, ..self }
    }
}

pub const ALL: &[Linked] = &[
    linked("accountdiscovery.ssm.amazonaws.com", "AmazonSSM_AccountDiscovery", "AWSSystemsManagerAccountDiscoveryServicePolicy"),
    linked("acm.amazonaws.com", "CertificateManager", "CertificateManagerServiceRolePolicy"),
    linked("apidestinations.events.amazonaws.com", "AmazonEventBridgeApiDestinations", "AmazonEventBridgeApiDestinationsServiceRolePolicy"),
    linked("appmesh.amazonaws.com", "AppMesh", "AWSAppMeshServiceRolePolicy"),
    linked("autoscaling-plans.amazonaws.com", "AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"),
    linked("autoscaling.amazonaws.com", "AutoScaling", "AutoScalingServiceRolePolicy").several(),
    linked("backup.amazonaws.com", "Backup", "AWSBackupServiceLinkedRolePolicyForBackup"),
    linked("batch.amazonaws.com", "Batch", "BatchServiceRolePolicy"),
    linked("cassandra.application-autoscaling.amazonaws.com", "ApplicationAutoScaling_CassandraTable", "AWSApplicationAutoscalingCassandraTablePolicy"),
    linked("cks.kms.amazonaws.com", "KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"),
    linked("cloudtrail.amazonaws.com", "CloudTrail", "CloudTrailServiceRolePolicy"),
    linked("codestar-notifications.amazonaws.com", "CodeStarNotifications", "AWSCodeStarNotificationsServiceRolePolicy"),
    linked("config.amazonaws.com", "Config", "AWSConfigServiceRolePolicy"),
    linked("connect.amazonaws.com", "AmazonConnect", "AmazonConnectServiceLinkedRolePolicy").several(),
    linked("dms-fleet-advisor.amazonaws.com", "DMSFleetAdvisor", "AWSDMSFleetAdvisorServiceRolePolicy"),
    linked("dms.amazonaws.com", "DMSServerless", "AWSDMSServerlessServiceRolePolicy"),
    linked("docdb-elastic.amazonaws.com", "DocDB-Elastic", "AmazonDocDB-ElasticServiceRolePolicy"),
    linked("ec2-instance-connect.amazonaws.com", "Ec2InstanceConnect", "Ec2InstanceConnectEndpoint"),
    linked("ec2.application-autoscaling.amazonaws.com", "ApplicationAutoScaling_EC2SpotFleetRequest", "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy"),
    linked("ecr.amazonaws.com", "ECRTemplate", "ECRTemplateServiceRolePolicy"),
    linked("ecs.amazonaws.com", "ECS", "AmazonECSServiceRolePolicy"),
    linked("eks-connector.amazonaws.com", "AmazonEKSConnector", "AmazonEKSConnectorServiceRolePolicy"),
    linked("eks-fargate.amazonaws.com", "AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"),
    linked("eks-nodegroup.amazonaws.com", "AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"),
    linked("eks.amazonaws.com", "AmazonEKS", "AmazonEKSServiceRolePolicy"),
    linked("elasticache.amazonaws.com", "ElastiCache", "ElastiCacheServiceRolePolicy"),
    linked("elasticbeanstalk.amazonaws.com", "ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"),
    linked("elasticfilesystem.amazonaws.com", "AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"),
    linked("elasticloadbalancing.amazonaws.com", "ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"),
    linked("email.cognito-idp.amazonaws.com", "AmazonCognitoIdpEmailService", "AmazonCognitoIdpEmailServiceRolePolicy"),
    linked("emr-containers.amazonaws.com", "AmazonEMRContainers", "AmazonEMRContainersServiceRolePolicy"),
    linked("emrwal.amazonaws.com", "EMRWAL", "EMRDescribeClusterPolicyForEMRWAL"),
    linked("events.amazonaws.com", "CloudWatchEvents", "CloudWatchEventsServiceRolePolicy"),
    linked("fis.amazonaws.com", "FIS", "AmazonFISServiceRolePolicy"),
    linked("grafana.amazonaws.com", "AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"),
    linked("imagebuilder.amazonaws.com", "ImageBuilder", "AWSServiceRoleForImageBuilder"),
    linked("iotmanagedintegrations.amazonaws.com", "IoTManagedIntegrations", "AWSIoTManagedIntegrationsRolePolicy"),
    linked("kafka.amazonaws.com", "Kafka", "KafkaServiceRolePolicy"),
    linked("kafkaconnect.amazonaws.com", "KafkaConnect", "KafkaConnectServiceRolePolicy"),
    linked("lakeformation.amazonaws.com", "LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"),
    linked("lex.amazonaws.com", "LexBots", "AmazonLexBotPolicy"),
    linked("lexv2.amazonaws.com", "LexV2Bots", "AmazonLexV2BotPolicy").several(),
    linked("lightsail.amazonaws.com", "Lightsail", "LightsailExportAccess"),
    linked("m2.amazonaws.com", "AWSM2", "AWSM2ServicePolicy"),
    linked("memorydb.amazonaws.com", "MemoryDB", "MemoryDBServiceRolePolicy"),
    linked("mq.amazonaws.com", "AmazonMQ", "AmazonMQServiceRolePolicy"),
    linked("mrk.kms.amazonaws.com", "KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"),
    linked("notifications.amazonaws.com", "AwsUserNotifications", "AWSUserNotificationsServiceLinkedRolePolicy"),
    linked("observability.aoss.amazonaws.com", "AmazonOpenSearchServerless", "AmazonOpenSearchServerlessServiceRolePolicy"),
    linked("opensearchservice.amazonaws.com", "AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"),
    linked("ops.apigateway.amazonaws.com", "APIGateway", "APIGatewayServiceRolePolicy"),
    linked("ops.emr-serverless.amazonaws.com", "AmazonEMRServerless", "AmazonEMRServerlessServiceRolePolicy"),
    linked("opsdatasync.ssm.amazonaws.com", "SystemsManagerOpsDataSync", "AWSSystemsManagerOpsDataSyncServiceRolePolicy"),
    linked("opsinsights.ssm.amazonaws.com", "AmazonSSM_OpsInsights", "AWSSSMOpsInsightsServiceRolePolicy"),
    linked("pullthroughcache.ecr.amazonaws.com", "ECRPullThroughCache", "AWSECRPullThroughCache_ServiceRolePolicy"),
    linked("ram.amazonaws.com", "ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"),
    linked("rds.amazonaws.com", "RDS", "AmazonRDSServiceRolePolicy").described("Allows Amazon RDS to manage AWS resources on your behalf"),
    linked("redshift.amazonaws.com", "Redshift", "AmazonRedshiftServiceLinkedRolePolicy"),
    linked("replication.cassandra.amazonaws.com", "KeyspacesReplication", "KeyspacesReplicationServiceRolePolicy"),
    linked("replication.ecr.amazonaws.com", "ECRReplication", "ECRReplicationServiceRolePolicy"),
    linked("replicator.lambda.amazonaws.com", "LambdaReplicator", "AWSLambdaReplicator"),
    linked("repository.sync.codeconnections.amazonaws.com", "GitSync", "AWSGitSyncServiceRolePolicy"),
    linked("resource-explorer-2.amazonaws.com", "ResourceExplorer", "AWSResourceExplorerServiceRolePolicy"),
    linked("rolesanywhere.amazonaws.com", "RolesAnywhere", "AWSRolesAnywhereServicePolicy"),
    linked("s3-outposts.amazonaws.com", "S3OnOutposts", "AWSS3OnOutpostsServiceRolePolicy"),
    linked("ses.amazonaws.com", "AmazonSES", "AmazonSESServiceRolePolicy"),
    linked("shield.amazonaws.com", "AWSShield", "AWSShieldServiceRolePolicy"),
    linked("ssm-incidents.amazonaws.com", "IncidentManager", "AWSIncidentManagerServiceRolePolicy"),
    linked("ssm-quicksetup.amazonaws.com", "SSMQuickSetup", "SSMQuickSetupRolePolicy"),
    linked("ssm.amazonaws.com", "AmazonSSM", "AmazonSSMServiceRolePolicy").described("Provides access to AWS Resources managed or used by Amazon SSM."),
    linked("sso.amazonaws.com", "SSO", "AWSSSOServiceRolePolicy").described("Service-linked role used by AWS SSO to manage AWS resources, including IAM roles, policies and SAML IdP on your behalf."),
    linked("vpcorigin.cloudfront.amazonaws.com", "CloudFrontVPCOrigin", "AWSCloudFrontVPCOriginServiceRolePolicy"),
    linked("waf.amazonaws.com", "WAFLogging", "WAFLoggingServiceRolePolicy"),
    linked("wafv2.amazonaws.com", "WAFV2Logging", "WAFV2LoggingServiceRolePolicy"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_service_and_role_stands_once_and_in_order() {
        for pair in ALL.windows(2) {
            assert!(pair[0].service < pair[1].service, "{} {}", pair[0].service, pair[1].service);
        }
        for (at, linked) in ALL.iter().enumerate() {
            assert!(ALL[..at].iter().all(|l| l.name != linked.name), "{}", linked.name);
            assert!(linked.role_name(None).len() <= 64, "{}", linked.name);
        }
    }

    #[test]
    fn roles_are_named() {
        let autoscaling = Linked::find("autoscaling.amazonaws.com").unwrap();
        assert_eq!(autoscaling.role_name(None), "AWSServiceRoleForAutoScaling");
        assert_eq!(autoscaling.role_name(Some("x")), "AWSServiceRoleForAutoScaling_x");
        assert_eq!(
            autoscaling.policy_arn(),
            "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"
        );
        assert!(Linked::find("autoscaling").is_none());
    }
}
