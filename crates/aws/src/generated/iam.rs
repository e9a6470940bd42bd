//! IAM: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "iam",
    service_id: "IAM",
    endpoint_prefix: "iam",
    signing_name: "iam",
    protocol: crate::Protocol::AwsQuery,
    target_prefix: None,
    api_version: "2010-05-08",
    xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"),
    query_compatible: false,
    operations: &[
        &info::ADD_ROLE_TO_INSTANCE_PROFILE,
        &info::ADD_USER_TO_GROUP,
        &info::ATTACH_GROUP_POLICY,
        &info::ATTACH_ROLE_POLICY,
        &info::ATTACH_USER_POLICY,
        &info::CREATE_ACCESS_KEY,
        &info::CREATE_ACCOUNT_ALIAS,
        &info::CREATE_GROUP,
        &info::CREATE_INSTANCE_PROFILE,
        &info::CREATE_POLICY,
        &info::CREATE_POLICY_VERSION,
        &info::CREATE_ROLE,
        &info::CREATE_SERVICE_LINKED_ROLE,
        &info::CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        &info::CREATE_USER,
        &info::DELETE_ACCESS_KEY,
        &info::DELETE_ACCOUNT_ALIAS,
        &info::DELETE_GROUP,
        &info::DELETE_GROUP_POLICY,
        &info::DELETE_INSTANCE_PROFILE,
        &info::DELETE_POLICY,
        &info::DELETE_POLICY_VERSION,
        &info::DELETE_ROLE,
        &info::DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &info::DELETE_ROLE_POLICY,
        &info::DELETE_SERVICE_LINKED_ROLE,
        &info::DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        &info::DELETE_USER,
        &info::DELETE_USER_PERMISSIONS_BOUNDARY,
        &info::DELETE_USER_POLICY,
        &info::DETACH_GROUP_POLICY,
        &info::DETACH_ROLE_POLICY,
        &info::DETACH_USER_POLICY,
        &info::GET_ACCESS_KEY_LAST_USED,
        &info::GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &info::GET_ACCOUNT_SUMMARY,
        &info::GET_GROUP,
        &info::GET_GROUP_POLICY,
        &info::GET_INSTANCE_PROFILE,
        &info::GET_POLICY,
        &info::GET_POLICY_VERSION,
        &info::GET_ROLE,
        &info::GET_ROLE_POLICY,
        &info::GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &info::GET_USER,
        &info::GET_USER_POLICY,
        &info::LIST_ACCESS_KEYS,
        &info::LIST_ACCOUNT_ALIASES,
        &info::LIST_ATTACHED_GROUP_POLICIES,
        &info::LIST_ATTACHED_ROLE_POLICIES,
        &info::LIST_ATTACHED_USER_POLICIES,
        &info::LIST_ENTITIES_FOR_POLICY,
        &info::LIST_GROUP_POLICIES,
        &info::LIST_GROUPS,
        &info::LIST_GROUPS_FOR_USER,
        &info::LIST_INSTANCE_PROFILE_TAGS,
        &info::LIST_INSTANCE_PROFILES,
        &info::LIST_INSTANCE_PROFILES_FOR_ROLE,
        &info::LIST_POLICIES,
        &info::LIST_POLICY_TAGS,
        &info::LIST_POLICY_VERSIONS,
        &info::LIST_ROLE_POLICIES,
        &info::LIST_ROLE_TAGS,
        &info::LIST_ROLES,
        &info::LIST_SERVICE_SPECIFIC_CREDENTIALS,
        &info::LIST_USER_POLICIES,
        &info::LIST_USER_TAGS,
        &info::LIST_USERS,
        &info::PUT_GROUP_POLICY,
        &info::PUT_ROLE_PERMISSIONS_BOUNDARY,
        &info::PUT_ROLE_POLICY,
        &info::PUT_USER_PERMISSIONS_BOUNDARY,
        &info::PUT_USER_POLICY,
        &info::REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &info::REMOVE_USER_FROM_GROUP,
        &info::RESET_SERVICE_SPECIFIC_CREDENTIAL,
        &info::SET_DEFAULT_POLICY_VERSION,
        &info::SIMULATE_CUSTOM_POLICY,
        &info::SIMULATE_PRINCIPAL_POLICY,
        &info::TAG_INSTANCE_PROFILE,
        &info::TAG_POLICY,
        &info::TAG_ROLE,
        &info::TAG_USER,
        &info::UNTAG_INSTANCE_PROFILE,
        &info::UNTAG_POLICY,
        &info::UNTAG_ROLE,
        &info::UNTAG_USER,
        &info::UPDATE_ACCESS_KEY,
        &info::UPDATE_ASSUME_ROLE_POLICY,
        &info::UPDATE_ROLE,
        &info::UPDATE_ROLE_DESCRIPTION,
        &info::UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        &info::UPDATE_USER,
    ],
};

pub struct AddRoleToInstanceProfile;

impl crate::Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileInput;
    type Output = AddRoleToInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_ROLE_TO_INSTANCE_PROFILE;
}

pub struct AddUserToGroup;

impl crate::Operation for AddUserToGroup {
    type Input = AddUserToGroupInput;
    type Output = AddUserToGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ADD_USER_TO_GROUP;
}

pub struct AttachGroupPolicy;

impl crate::Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyInput;
    type Output = AttachGroupPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ATTACH_GROUP_POLICY;
}

pub struct AttachRolePolicy;

impl crate::Operation for AttachRolePolicy {
    type Input = AttachRolePolicyInput;
    type Output = AttachRolePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ATTACH_ROLE_POLICY;
}

pub struct AttachUserPolicy;

impl crate::Operation for AttachUserPolicy {
    type Input = AttachUserPolicyInput;
    type Output = AttachUserPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::ATTACH_USER_POLICY;
}

pub struct CreateAccessKey;

impl crate::Operation for CreateAccessKey {
    type Input = CreateAccessKeyInput;
    type Output = CreateAccessKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ACCESS_KEY;
}

pub struct CreateAccountAlias;

impl crate::Operation for CreateAccountAlias {
    type Input = CreateAccountAliasInput;
    type Output = CreateAccountAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ACCOUNT_ALIAS;
}

pub struct CreateGroup;

impl crate::Operation for CreateGroup {
    type Input = CreateGroupInput;
    type Output = CreateGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_GROUP;
}

pub struct CreateInstanceProfile;

impl crate::Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileInput;
    type Output = CreateInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_INSTANCE_PROFILE;
}

pub struct CreatePolicy;

impl crate::Operation for CreatePolicy {
    type Input = CreatePolicyInput;
    type Output = CreatePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_POLICY;
}

pub struct CreatePolicyVersion;

impl crate::Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionInput;
    type Output = CreatePolicyVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_POLICY_VERSION;
}

pub struct CreateRole;

impl crate::Operation for CreateRole {
    type Input = CreateRoleInput;
    type Output = CreateRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_ROLE;
}

pub struct CreateServiceLinkedRole;

impl crate::Operation for CreateServiceLinkedRole {
    type Input = CreateServiceLinkedRoleInput;
    type Output = CreateServiceLinkedRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_SERVICE_LINKED_ROLE;
}

pub struct CreateServiceSpecificCredential;

impl crate::Operation for CreateServiceSpecificCredential {
    type Input = CreateServiceSpecificCredentialInput;
    type Output = CreateServiceSpecificCredentialOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_SERVICE_SPECIFIC_CREDENTIAL;
}

pub struct CreateUser;

impl crate::Operation for CreateUser {
    type Input = CreateUserInput;
    type Output = CreateUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_USER;
}

pub struct DeleteAccessKey;

impl crate::Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyInput;
    type Output = DeleteAccessKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ACCESS_KEY;
}

pub struct DeleteAccountAlias;

impl crate::Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasInput;
    type Output = DeleteAccountAliasOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ACCOUNT_ALIAS;
}

pub struct DeleteGroup;

impl crate::Operation for DeleteGroup {
    type Input = DeleteGroupInput;
    type Output = DeleteGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_GROUP;
}

pub struct DeleteGroupPolicy;

impl crate::Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyInput;
    type Output = DeleteGroupPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_GROUP_POLICY;
}

pub struct DeleteInstanceProfile;

impl crate::Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileInput;
    type Output = DeleteInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_INSTANCE_PROFILE;
}

pub struct DeletePolicy;

impl crate::Operation for DeletePolicy {
    type Input = DeletePolicyInput;
    type Output = DeletePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_POLICY;
}

pub struct DeletePolicyVersion;

impl crate::Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionInput;
    type Output = DeletePolicyVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_POLICY_VERSION;
}

pub struct DeleteRole;

impl crate::Operation for DeleteRole {
    type Input = DeleteRoleInput;
    type Output = DeleteRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ROLE;
}

pub struct DeleteRolePermissionsBoundary;

impl crate::Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryInput;
    type Output = DeleteRolePermissionsBoundaryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ROLE_PERMISSIONS_BOUNDARY;
}

pub struct DeleteRolePolicy;

impl crate::Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyInput;
    type Output = DeleteRolePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_ROLE_POLICY;
}

pub struct DeleteServiceLinkedRole;

impl crate::Operation for DeleteServiceLinkedRole {
    type Input = DeleteServiceLinkedRoleInput;
    type Output = DeleteServiceLinkedRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_SERVICE_LINKED_ROLE;
}

pub struct DeleteServiceSpecificCredential;

impl crate::Operation for DeleteServiceSpecificCredential {
    type Input = DeleteServiceSpecificCredentialInput;
    type Output = DeleteServiceSpecificCredentialOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_SERVICE_SPECIFIC_CREDENTIAL;
}

pub struct DeleteUser;

impl crate::Operation for DeleteUser {
    type Input = DeleteUserInput;
    type Output = DeleteUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_USER;
}

pub struct DeleteUserPermissionsBoundary;

impl crate::Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryInput;
    type Output = DeleteUserPermissionsBoundaryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_USER_PERMISSIONS_BOUNDARY;
}

pub struct DeleteUserPolicy;

impl crate::Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyInput;
    type Output = DeleteUserPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_USER_POLICY;
}

pub struct DetachGroupPolicy;

impl crate::Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyInput;
    type Output = DetachGroupPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DETACH_GROUP_POLICY;
}

pub struct DetachRolePolicy;

impl crate::Operation for DetachRolePolicy {
    type Input = DetachRolePolicyInput;
    type Output = DetachRolePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DETACH_ROLE_POLICY;
}

pub struct DetachUserPolicy;

impl crate::Operation for DetachUserPolicy {
    type Input = DetachUserPolicyInput;
    type Output = DetachUserPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DETACH_USER_POLICY;
}

pub struct GetAccessKeyLastUsed;

impl crate::Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedInput;
    type Output = GetAccessKeyLastUsedOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCESS_KEY_LAST_USED;
}

pub struct GetAccountAuthorizationDetails;

impl crate::Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsInput;
    type Output = GetAccountAuthorizationDetailsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCOUNT_AUTHORIZATION_DETAILS;
}

pub struct GetAccountSummary;

impl crate::Operation for GetAccountSummary {
    type Input = GetAccountSummaryInput;
    type Output = GetAccountSummaryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ACCOUNT_SUMMARY;
}

pub struct GetGroup;

impl crate::Operation for GetGroup {
    type Input = GetGroupInput;
    type Output = GetGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_GROUP;
}

pub struct GetGroupPolicy;

impl crate::Operation for GetGroupPolicy {
    type Input = GetGroupPolicyInput;
    type Output = GetGroupPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_GROUP_POLICY;
}

pub struct GetInstanceProfile;

impl crate::Operation for GetInstanceProfile {
    type Input = GetInstanceProfileInput;
    type Output = GetInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_INSTANCE_PROFILE;
}

pub struct GetPolicy;

impl crate::Operation for GetPolicy {
    type Input = GetPolicyInput;
    type Output = GetPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_POLICY;
}

pub struct GetPolicyVersion;

impl crate::Operation for GetPolicyVersion {
    type Input = GetPolicyVersionInput;
    type Output = GetPolicyVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_POLICY_VERSION;
}

pub struct GetRole;

impl crate::Operation for GetRole {
    type Input = GetRoleInput;
    type Output = GetRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ROLE;
}

pub struct GetRolePolicy;

impl crate::Operation for GetRolePolicy {
    type Input = GetRolePolicyInput;
    type Output = GetRolePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_ROLE_POLICY;
}

pub struct GetServiceLinkedRoleDeletionStatus;

impl crate::Operation for GetServiceLinkedRoleDeletionStatus {
    type Input = GetServiceLinkedRoleDeletionStatusInput;
    type Output = GetServiceLinkedRoleDeletionStatusOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_SERVICE_LINKED_ROLE_DELETION_STATUS;
}

pub struct GetUser;

impl crate::Operation for GetUser {
    type Input = GetUserInput;
    type Output = GetUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USER;
}

pub struct GetUserPolicy;

impl crate::Operation for GetUserPolicy {
    type Input = GetUserPolicyInput;
    type Output = GetUserPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_USER_POLICY;
}

pub struct ListAccessKeys;

impl crate::Operation for ListAccessKeys {
    type Input = ListAccessKeysInput;
    type Output = ListAccessKeysOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ACCESS_KEYS;
}

pub struct ListAccountAliases;

impl crate::Operation for ListAccountAliases {
    type Input = ListAccountAliasesInput;
    type Output = ListAccountAliasesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ACCOUNT_ALIASES;
}

pub struct ListAttachedGroupPolicies;

impl crate::Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesInput;
    type Output = ListAttachedGroupPoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ATTACHED_GROUP_POLICIES;
}

pub struct ListAttachedRolePolicies;

impl crate::Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesInput;
    type Output = ListAttachedRolePoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ATTACHED_ROLE_POLICIES;
}

pub struct ListAttachedUserPolicies;

impl crate::Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesInput;
    type Output = ListAttachedUserPoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ATTACHED_USER_POLICIES;
}

pub struct ListEntitiesForPolicy;

impl crate::Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyInput;
    type Output = ListEntitiesForPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ENTITIES_FOR_POLICY;
}

pub struct ListGroupPolicies;

impl crate::Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesInput;
    type Output = ListGroupPoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_GROUP_POLICIES;
}

pub struct ListGroups;

impl crate::Operation for ListGroups {
    type Input = ListGroupsInput;
    type Output = ListGroupsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_GROUPS;
}

pub struct ListGroupsForUser;

impl crate::Operation for ListGroupsForUser {
    type Input = ListGroupsForUserInput;
    type Output = ListGroupsForUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_GROUPS_FOR_USER;
}

pub struct ListInstanceProfileTags;

impl crate::Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsInput;
    type Output = ListInstanceProfileTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_INSTANCE_PROFILE_TAGS;
}

pub struct ListInstanceProfiles;

impl crate::Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesInput;
    type Output = ListInstanceProfilesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_INSTANCE_PROFILES;
}

pub struct ListInstanceProfilesForRole;

impl crate::Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleInput;
    type Output = ListInstanceProfilesForRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_INSTANCE_PROFILES_FOR_ROLE;
}

pub struct ListPolicies;

impl crate::Operation for ListPolicies {
    type Input = ListPoliciesInput;
    type Output = ListPoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_POLICIES;
}

pub struct ListPolicyTags;

impl crate::Operation for ListPolicyTags {
    type Input = ListPolicyTagsInput;
    type Output = ListPolicyTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_POLICY_TAGS;
}

pub struct ListPolicyVersions;

impl crate::Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsInput;
    type Output = ListPolicyVersionsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_POLICY_VERSIONS;
}

pub struct ListRolePolicies;

impl crate::Operation for ListRolePolicies {
    type Input = ListRolePoliciesInput;
    type Output = ListRolePoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ROLE_POLICIES;
}

pub struct ListRoleTags;

impl crate::Operation for ListRoleTags {
    type Input = ListRoleTagsInput;
    type Output = ListRoleTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ROLE_TAGS;
}

pub struct ListRoles;

impl crate::Operation for ListRoles {
    type Input = ListRolesInput;
    type Output = ListRolesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_ROLES;
}

pub struct ListServiceSpecificCredentials;

impl crate::Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsInput;
    type Output = ListServiceSpecificCredentialsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_SERVICE_SPECIFIC_CREDENTIALS;
}

pub struct ListUserPolicies;

impl crate::Operation for ListUserPolicies {
    type Input = ListUserPoliciesInput;
    type Output = ListUserPoliciesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_USER_POLICIES;
}

pub struct ListUserTags;

impl crate::Operation for ListUserTags {
    type Input = ListUserTagsInput;
    type Output = ListUserTagsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_USER_TAGS;
}

pub struct ListUsers;

impl crate::Operation for ListUsers {
    type Input = ListUsersInput;
    type Output = ListUsersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_USERS;
}

pub struct PutGroupPolicy;

impl crate::Operation for PutGroupPolicy {
    type Input = PutGroupPolicyInput;
    type Output = PutGroupPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_GROUP_POLICY;
}

pub struct PutRolePermissionsBoundary;

impl crate::Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryInput;
    type Output = PutRolePermissionsBoundaryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_ROLE_PERMISSIONS_BOUNDARY;
}

pub struct PutRolePolicy;

impl crate::Operation for PutRolePolicy {
    type Input = PutRolePolicyInput;
    type Output = PutRolePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_ROLE_POLICY;
}

pub struct PutUserPermissionsBoundary;

impl crate::Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryInput;
    type Output = PutUserPermissionsBoundaryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_USER_PERMISSIONS_BOUNDARY;
}

pub struct PutUserPolicy;

impl crate::Operation for PutUserPolicy {
    type Input = PutUserPolicyInput;
    type Output = PutUserPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_USER_POLICY;
}

pub struct RemoveRoleFromInstanceProfile;

impl crate::Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileInput;
    type Output = RemoveRoleFromInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_ROLE_FROM_INSTANCE_PROFILE;
}

pub struct RemoveUserFromGroup;

impl crate::Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupInput;
    type Output = RemoveUserFromGroupOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::REMOVE_USER_FROM_GROUP;
}

pub struct ResetServiceSpecificCredential;

impl crate::Operation for ResetServiceSpecificCredential {
    type Input = ResetServiceSpecificCredentialInput;
    type Output = ResetServiceSpecificCredentialOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::RESET_SERVICE_SPECIFIC_CREDENTIAL;
}

pub struct SetDefaultPolicyVersion;

impl crate::Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionInput;
    type Output = SetDefaultPolicyVersionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SET_DEFAULT_POLICY_VERSION;
}

pub struct SimulateCustomPolicy;

impl crate::Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyInput;
    type Output = SimulateCustomPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SIMULATE_CUSTOM_POLICY;
}

pub struct SimulatePrincipalPolicy;

impl crate::Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyInput;
    type Output = SimulatePrincipalPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::SIMULATE_PRINCIPAL_POLICY;
}

pub struct TagInstanceProfile;

impl crate::Operation for TagInstanceProfile {
    type Input = TagInstanceProfileInput;
    type Output = TagInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_INSTANCE_PROFILE;
}

pub struct TagPolicy;

impl crate::Operation for TagPolicy {
    type Input = TagPolicyInput;
    type Output = TagPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_POLICY;
}

pub struct TagRole;

impl crate::Operation for TagRole {
    type Input = TagRoleInput;
    type Output = TagRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_ROLE;
}

pub struct TagUser;

impl crate::Operation for TagUser {
    type Input = TagUserInput;
    type Output = TagUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_USER;
}

pub struct UntagInstanceProfile;

impl crate::Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileInput;
    type Output = UntagInstanceProfileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_INSTANCE_PROFILE;
}

pub struct UntagPolicy;

impl crate::Operation for UntagPolicy {
    type Input = UntagPolicyInput;
    type Output = UntagPolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_POLICY;
}

pub struct UntagRole;

impl crate::Operation for UntagRole {
    type Input = UntagRoleInput;
    type Output = UntagRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_ROLE;
}

pub struct UntagUser;

impl crate::Operation for UntagUser {
    type Input = UntagUserInput;
    type Output = UntagUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_USER;
}

pub struct UpdateAccessKey;

impl crate::Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyInput;
    type Output = UpdateAccessKeyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ACCESS_KEY;
}

pub struct UpdateAssumeRolePolicy;

impl crate::Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyInput;
    type Output = UpdateAssumeRolePolicyOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ASSUME_ROLE_POLICY;
}

pub struct UpdateRole;

impl crate::Operation for UpdateRole {
    type Input = UpdateRoleInput;
    type Output = UpdateRoleOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ROLE;
}

pub struct UpdateRoleDescription;

impl crate::Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionInput;
    type Output = UpdateRoleDescriptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_ROLE_DESCRIPTION;
}

pub struct UpdateServiceSpecificCredential;

impl crate::Operation for UpdateServiceSpecificCredential {
    type Input = UpdateServiceSpecificCredentialInput;
    type Output = UpdateServiceSpecificCredentialOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_SERVICE_SPECIFIC_CREDENTIAL;
}

pub struct UpdateUser;

impl crate::Operation for UpdateUser {
    type Input = UpdateUserInput;
    type Output = UpdateUserOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_USER;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static ADD_ROLE_TO_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "AddRoleToInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
        output: &schema::ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "EntityAlreadyExistsException",
            "LimitExceededException",
            "UnmodifiableEntityException",
            "ServiceFailureException",
        ],
    };
    pub static ADD_USER_TO_GROUP: OperationInfo = OperationInfo {
        name: "AddUserToGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ADD_USER_TO_GROUP_REQUEST,
        output: &schema::ADD_USER_TO_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static ATTACH_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "AttachGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ATTACH_GROUP_POLICY_REQUEST,
        output: &schema::ATTACH_GROUP_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "PolicyNotAttachableException",
            "ServiceFailureException",
        ],
    };
    pub static ATTACH_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "AttachRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ATTACH_ROLE_POLICY_REQUEST,
        output: &schema::ATTACH_ROLE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "UnmodifiableEntityException",
            "PolicyNotAttachableException",
            "ServiceFailureException",
        ],
    };
    pub static ATTACH_USER_POLICY: OperationInfo = OperationInfo {
        name: "AttachUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::ATTACH_USER_POLICY_REQUEST,
        output: &schema::ATTACH_USER_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "PolicyNotAttachableException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_ACCESS_KEY: OperationInfo = OperationInfo {
        name: "CreateAccessKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ACCESS_KEY_REQUEST,
        output: &schema::CREATE_ACCESS_KEY_RESPONSE,
        result_wrapper: Some("CreateAccessKeyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static CREATE_ACCOUNT_ALIAS: OperationInfo = OperationInfo {
        name: "CreateAccountAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ACCOUNT_ALIAS_REQUEST,
        output: &schema::CREATE_ACCOUNT_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ConcurrentModificationException",
            "EntityAlreadyExistsException",
            "LimitExceededException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_GROUP: OperationInfo = OperationInfo {
        name: "CreateGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_GROUP_REQUEST,
        output: &schema::CREATE_GROUP_RESPONSE,
        result_wrapper: Some("CreateGroupResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "EntityAlreadyExistsException",
            "NoSuchEntityException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "CreateInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_INSTANCE_PROFILE_REQUEST,
        output: &schema::CREATE_INSTANCE_PROFILE_RESPONSE,
        result_wrapper: Some("CreateInstanceProfileResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "EntityAlreadyExistsException",
            "InvalidInputException",
            "LimitExceededException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_POLICY: OperationInfo = OperationInfo {
        name: "CreatePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_POLICY_REQUEST,
        output: &schema::CREATE_POLICY_RESPONSE,
        result_wrapper: Some("CreatePolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidInputException",
            "LimitExceededException",
            "EntityAlreadyExistsException",
            "MalformedPolicyDocumentException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "CreatePolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_POLICY_VERSION_REQUEST,
        output: &schema::CREATE_POLICY_VERSION_RESPONSE,
        result_wrapper: Some("CreatePolicyVersionResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "MalformedPolicyDocumentException",
            "InvalidInputException",
            "LimitExceededException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_ROLE: OperationInfo = OperationInfo {
        name: "CreateRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_ROLE_REQUEST,
        output: &schema::CREATE_ROLE_RESPONSE,
        result_wrapper: Some("CreateRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "InvalidInputException",
            "EntityAlreadyExistsException",
            "MalformedPolicyDocumentException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_SERVICE_LINKED_ROLE: OperationInfo = OperationInfo {
        name: "CreateServiceLinkedRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_SERVICE_LINKED_ROLE_REQUEST,
        output: &schema::CREATE_SERVICE_LINKED_ROLE_RESPONSE,
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "InvalidInputException",
            "LimitExceededException",
            "NoSuchEntityException",
            "ServiceFailureException",
        ],
    };
    pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "CreateServiceSpecificCredential",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &schema::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["LimitExceededException", "NoSuchEntityException", "ServiceNotSupportedException"],
    };
    pub static CREATE_USER: OperationInfo = OperationInfo {
        name: "CreateUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_USER_REQUEST,
        output: &schema::CREATE_USER_RESPONSE,
        result_wrapper: Some("CreateUserResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "EntityAlreadyExistsException",
            "NoSuchEntityException",
            "InvalidInputException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_ACCESS_KEY: OperationInfo = OperationInfo {
        name: "DeleteAccessKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ACCESS_KEY_REQUEST,
        output: &schema::DELETE_ACCESS_KEY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static DELETE_ACCOUNT_ALIAS: OperationInfo = OperationInfo {
        name: "DeleteAccountAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ACCOUNT_ALIAS_REQUEST,
        output: &schema::DELETE_ACCOUNT_ALIAS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "ConcurrentModificationException",
            "NoSuchEntityException",
            "LimitExceededException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_GROUP: OperationInfo = OperationInfo {
        name: "DeleteGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_GROUP_REQUEST,
        output: &schema::DELETE_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "DeleteConflictException",
            "LimitExceededException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "DeleteGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_GROUP_POLICY_REQUEST,
        output: &schema::DELETE_GROUP_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static DELETE_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "DeleteInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_INSTANCE_PROFILE_REQUEST,
        output: &schema::DELETE_INSTANCE_PROFILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "DeleteConflictException",
            "LimitExceededException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_POLICY: OperationInfo = OperationInfo {
        name: "DeletePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_POLICY_REQUEST,
        output: &schema::DELETE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "DeleteConflictException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "DeletePolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_POLICY_VERSION_REQUEST,
        output: &schema::DELETE_POLICY_VERSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "DeleteConflictException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_ROLE: OperationInfo = OperationInfo {
        name: "DeleteRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ROLE_REQUEST,
        output: &schema::DELETE_ROLE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "DeleteConflictException",
            "LimitExceededException",
            "UnmodifiableEntityException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "DeleteRolePermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "UnmodifiableEntityException", "ServiceFailureException"],
    };
    pub static DELETE_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "DeleteRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_ROLE_POLICY_REQUEST,
        output: &schema::DELETE_ROLE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "UnmodifiableEntityException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_SERVICE_LINKED_ROLE: OperationInfo = OperationInfo {
        name: "DeleteServiceLinkedRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_SERVICE_LINKED_ROLE_REQUEST,
        output: &schema::DELETE_SERVICE_LINKED_ROLE_RESPONSE,
        result_wrapper: Some("DeleteServiceLinkedRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "DeleteServiceSpecificCredential",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &schema::DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException"],
    };
    pub static DELETE_USER: OperationInfo = OperationInfo {
        name: "DeleteUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_USER_REQUEST,
        output: &schema::DELETE_USER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "NoSuchEntityException",
            "DeleteConflictException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static DELETE_USER_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "DeleteUserPermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static DELETE_USER_POLICY: OperationInfo = OperationInfo {
        name: "DeleteUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_USER_POLICY_REQUEST,
        output: &schema::DELETE_USER_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static DETACH_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "DetachGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DETACH_GROUP_POLICY_REQUEST,
        output: &schema::DETACH_GROUP_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "ServiceFailureException",
        ],
    };
    pub static DETACH_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "DetachRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DETACH_ROLE_POLICY_REQUEST,
        output: &schema::DETACH_ROLE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "UnmodifiableEntityException",
            "ServiceFailureException",
        ],
    };
    pub static DETACH_USER_POLICY: OperationInfo = OperationInfo {
        name: "DetachUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DETACH_USER_POLICY_REQUEST,
        output: &schema::DETACH_USER_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "ServiceFailureException",
        ],
    };
    pub static GET_ACCESS_KEY_LAST_USED: OperationInfo = OperationInfo {
        name: "GetAccessKeyLastUsed",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ACCESS_KEY_LAST_USED_REQUEST,
        output: &schema::GET_ACCESS_KEY_LAST_USED_RESPONSE,
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[],
    };
    pub static GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationInfo = OperationInfo {
        name: "GetAccountAuthorizationDetails",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
        output: &schema::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static GET_ACCOUNT_SUMMARY: OperationInfo = OperationInfo {
        name: "GetAccountSummary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ACCOUNT_SUMMARY_INPUT,
        output: &schema::GET_ACCOUNT_SUMMARY_RESPONSE,
        result_wrapper: Some("GetAccountSummaryResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static GET_GROUP: OperationInfo = OperationInfo {
        name: "GetGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_GROUP_REQUEST,
        output: &schema::GET_GROUP_RESPONSE,
        result_wrapper: Some("GetGroupResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static GET_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "GetGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_GROUP_POLICY_REQUEST,
        output: &schema::GET_GROUP_POLICY_RESPONSE,
        result_wrapper: Some("GetGroupPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static GET_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "GetInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_INSTANCE_PROFILE_REQUEST,
        output: &schema::GET_INSTANCE_PROFILE_RESPONSE,
        result_wrapper: Some("GetInstanceProfileResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static GET_POLICY: OperationInfo = OperationInfo {
        name: "GetPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_POLICY_REQUEST,
        output: &schema::GET_POLICY_RESPONSE,
        result_wrapper: Some("GetPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static GET_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "GetPolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_POLICY_VERSION_REQUEST,
        output: &schema::GET_POLICY_VERSION_RESPONSE,
        result_wrapper: Some("GetPolicyVersionResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static GET_ROLE: OperationInfo = OperationInfo {
        name: "GetRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ROLE_REQUEST,
        output: &schema::GET_ROLE_RESPONSE,
        result_wrapper: Some("GetRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static GET_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "GetRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_ROLE_POLICY_REQUEST,
        output: &schema::GET_ROLE_POLICY_RESPONSE,
        result_wrapper: Some("GetRolePolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationInfo = OperationInfo {
        name: "GetServiceLinkedRoleDeletionStatus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST,
        output: &schema::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE,
        result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static GET_USER: OperationInfo = OperationInfo {
        name: "GetUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_USER_REQUEST,
        output: &schema::GET_USER_RESPONSE,
        result_wrapper: Some("GetUserResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static GET_USER_POLICY: OperationInfo = OperationInfo {
        name: "GetUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_USER_POLICY_REQUEST,
        output: &schema::GET_USER_POLICY_RESPONSE,
        result_wrapper: Some("GetUserPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_ACCESS_KEYS: OperationInfo = OperationInfo {
        name: "ListAccessKeys",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ACCESS_KEYS_REQUEST,
        output: &schema::LIST_ACCESS_KEYS_RESPONSE,
        result_wrapper: Some("ListAccessKeysResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_ACCOUNT_ALIASES: OperationInfo = OperationInfo {
        name: "ListAccountAliases",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ACCOUNT_ALIASES_REQUEST,
        output: &schema::LIST_ACCOUNT_ALIASES_RESPONSE,
        result_wrapper: Some("ListAccountAliasesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static LIST_ATTACHED_GROUP_POLICIES: OperationInfo = OperationInfo {
        name: "ListAttachedGroupPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
        output: &schema::LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static LIST_ATTACHED_ROLE_POLICIES: OperationInfo = OperationInfo {
        name: "ListAttachedRolePolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
        output: &schema::LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static LIST_ATTACHED_USER_POLICIES: OperationInfo = OperationInfo {
        name: "ListAttachedUserPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ATTACHED_USER_POLICIES_REQUEST,
        output: &schema::LIST_ATTACHED_USER_POLICIES_RESPONSE,
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static LIST_ENTITIES_FOR_POLICY: OperationInfo = OperationInfo {
        name: "ListEntitiesForPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ENTITIES_FOR_POLICY_REQUEST,
        output: &schema::LIST_ENTITIES_FOR_POLICY_RESPONSE,
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static LIST_GROUP_POLICIES: OperationInfo = OperationInfo {
        name: "ListGroupPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_GROUP_POLICIES_REQUEST,
        output: &schema::LIST_GROUP_POLICIES_RESPONSE,
        result_wrapper: Some("ListGroupPoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_GROUPS: OperationInfo = OperationInfo {
        name: "ListGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_GROUPS_REQUEST,
        output: &schema::LIST_GROUPS_RESPONSE,
        result_wrapper: Some("ListGroupsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static LIST_GROUPS_FOR_USER: OperationInfo = OperationInfo {
        name: "ListGroupsForUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_GROUPS_FOR_USER_REQUEST,
        output: &schema::LIST_GROUPS_FOR_USER_RESPONSE,
        result_wrapper: Some("ListGroupsForUserResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_INSTANCE_PROFILE_TAGS: OperationInfo = OperationInfo {
        name: "ListInstanceProfileTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_INSTANCE_PROFILE_TAGS_REQUEST,
        output: &schema::LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
        result_wrapper: Some("ListInstanceProfileTagsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_INSTANCE_PROFILES: OperationInfo = OperationInfo {
        name: "ListInstanceProfiles",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_INSTANCE_PROFILES_REQUEST,
        output: &schema::LIST_INSTANCE_PROFILES_RESPONSE,
        result_wrapper: Some("ListInstanceProfilesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationInfo = OperationInfo {
        name: "ListInstanceProfilesForRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
        output: &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_POLICIES: OperationInfo = OperationInfo {
        name: "ListPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_POLICIES_REQUEST,
        output: &schema::LIST_POLICIES_RESPONSE,
        result_wrapper: Some("ListPoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static LIST_POLICY_TAGS: OperationInfo = OperationInfo {
        name: "ListPolicyTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_POLICY_TAGS_REQUEST,
        output: &schema::LIST_POLICY_TAGS_RESPONSE,
        result_wrapper: Some("ListPolicyTagsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException", "InvalidInputException"],
    };
    pub static LIST_POLICY_VERSIONS: OperationInfo = OperationInfo {
        name: "ListPolicyVersions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_POLICY_VERSIONS_REQUEST,
        output: &schema::LIST_POLICY_VERSIONS_RESPONSE,
        result_wrapper: Some("ListPolicyVersionsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "ServiceFailureException"],
    };
    pub static LIST_ROLE_POLICIES: OperationInfo = OperationInfo {
        name: "ListRolePolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ROLE_POLICIES_REQUEST,
        output: &schema::LIST_ROLE_POLICIES_RESPONSE,
        result_wrapper: Some("ListRolePoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_ROLE_TAGS: OperationInfo = OperationInfo {
        name: "ListRoleTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ROLE_TAGS_REQUEST,
        output: &schema::LIST_ROLE_TAGS_RESPONSE,
        result_wrapper: Some("ListRoleTagsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_ROLES: OperationInfo = OperationInfo {
        name: "ListRoles",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_ROLES_REQUEST,
        output: &schema::LIST_ROLES_RESPONSE,
        result_wrapper: Some("ListRolesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationInfo = OperationInfo {
        name: "ListServiceSpecificCredentials",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
        output: &schema::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
        result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceNotSupportedException"],
    };
    pub static LIST_USER_POLICIES: OperationInfo = OperationInfo {
        name: "ListUserPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_USER_POLICIES_REQUEST,
        output: &schema::LIST_USER_POLICIES_RESPONSE,
        result_wrapper: Some("ListUserPoliciesResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_USER_TAGS: OperationInfo = OperationInfo {
        name: "ListUserTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_USER_TAGS_REQUEST,
        output: &schema::LIST_USER_TAGS_RESPONSE,
        result_wrapper: Some("ListUserTagsResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ServiceFailureException"],
    };
    pub static LIST_USERS: OperationInfo = OperationInfo {
        name: "ListUsers",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_USERS_REQUEST,
        output: &schema::LIST_USERS_RESPONSE,
        result_wrapper: Some("ListUsersResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["ServiceFailureException"],
    };
    pub static PUT_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "PutGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_GROUP_POLICY_REQUEST,
        output: &schema::PUT_GROUP_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "MalformedPolicyDocumentException",
            "NoSuchEntityException",
            "ServiceFailureException",
        ],
    };
    pub static PUT_ROLE_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "PutRolePermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "InvalidInputException",
            "UnmodifiableEntityException",
            "PolicyNotAttachableException",
            "ServiceFailureException",
        ],
    };
    pub static PUT_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "PutRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_ROLE_POLICY_REQUEST,
        output: &schema::PUT_ROLE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "MalformedPolicyDocumentException",
            "NoSuchEntityException",
            "UnmodifiableEntityException",
            "ServiceFailureException",
        ],
    };
    pub static PUT_USER_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "PutUserPermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "InvalidInputException",
            "PolicyNotAttachableException",
            "ServiceFailureException",
        ],
    };
    pub static PUT_USER_POLICY: OperationInfo = OperationInfo {
        name: "PutUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_USER_POLICY_REQUEST,
        output: &schema::PUT_USER_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "LimitExceededException",
            "MalformedPolicyDocumentException",
            "NoSuchEntityException",
            "ServiceFailureException",
        ],
    };
    pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "RemoveRoleFromInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
        output: &schema::REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "UnmodifiableEntityException",
            "ServiceFailureException",
        ],
    };
    pub static REMOVE_USER_FROM_GROUP: OperationInfo = OperationInfo {
        name: "RemoveUserFromGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::REMOVE_USER_FROM_GROUP_REQUEST,
        output: &schema::REMOVE_USER_FROM_GROUP_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "LimitExceededException", "ServiceFailureException"],
    };
    pub static RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "ResetServiceSpecificCredential",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &schema::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException"],
    };
    pub static SET_DEFAULT_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "SetDefaultPolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SET_DEFAULT_POLICY_VERSION_REQUEST,
        output: &schema::SET_DEFAULT_POLICY_VERSION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "InvalidInputException",
            "LimitExceededException",
            "ServiceFailureException",
        ],
    };
    pub static SIMULATE_CUSTOM_POLICY: OperationInfo = OperationInfo {
        name: "SimulateCustomPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SIMULATE_CUSTOM_POLICY_REQUEST,
        output: &schema::SIMULATE_POLICY_RESPONSE,
        result_wrapper: Some("SimulateCustomPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidInputException", "PolicyEvaluationException"],
    };
    pub static SIMULATE_PRINCIPAL_POLICY: OperationInfo = OperationInfo {
        name: "SimulatePrincipalPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::SIMULATE_PRINCIPAL_POLICY_REQUEST,
        output: &schema::SIMULATE_POLICY_RESPONSE,
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "InvalidInputException", "PolicyEvaluationException"],
    };
    pub static TAG_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "TagInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_INSTANCE_PROFILE_REQUEST,
        output: &schema::TAG_INSTANCE_PROFILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "InvalidInputException",
            "LimitExceededException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static TAG_POLICY: OperationInfo = OperationInfo {
        name: "TagPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_POLICY_REQUEST,
        output: &schema::TAG_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static TAG_ROLE: OperationInfo = OperationInfo {
        name: "TagRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_ROLE_REQUEST,
        output: &schema::TAG_ROLE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static TAG_USER: OperationInfo = OperationInfo {
        name: "TagUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_USER_REQUEST,
        output: &schema::TAG_USER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "InvalidInputException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static UNTAG_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "UntagInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_INSTANCE_PROFILE_REQUEST,
        output: &schema::UNTAG_INSTANCE_PROFILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "InvalidInputException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static UNTAG_POLICY: OperationInfo = OperationInfo {
        name: "UntagPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_POLICY_REQUEST,
        output: &schema::UNTAG_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "InvalidInputException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
    pub static UNTAG_ROLE: OperationInfo = OperationInfo {
        name: "UntagRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_ROLE_REQUEST,
        output: &schema::UNTAG_ROLE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ConcurrentModificationException", "ServiceFailureException"],
    };
    pub static UNTAG_USER: OperationInfo = OperationInfo {
        name: "UntagUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_USER_REQUEST,
        output: &schema::UNTAG_USER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "ConcurrentModificationException", "ServiceFailureException"],
    };
    pub static UPDATE_ACCESS_KEY: OperationInfo = OperationInfo {
        name: "UpdateAccessKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ACCESS_KEY_REQUEST,
        output: &schema::UPDATE_ACCESS_KEY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "ServiceFailureException",
            "InvalidInputException",
        ],
    };
    pub static UPDATE_ASSUME_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
        output: &schema::UPDATE_ASSUME_ROLE_POLICY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "MalformedPolicyDocumentException",
            "LimitExceededException",
            "UnmodifiableEntityException",
            "ServiceFailureException",
        ],
    };
    pub static UPDATE_ROLE: OperationInfo = OperationInfo {
        name: "UpdateRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ROLE_REQUEST,
        output: &schema::UPDATE_ROLE_RESPONSE,
        result_wrapper: Some("UpdateRoleResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["UnmodifiableEntityException", "NoSuchEntityException", "ServiceFailureException"],
    };
    pub static UPDATE_ROLE_DESCRIPTION: OperationInfo = OperationInfo {
        name: "UpdateRoleDescription",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_ROLE_DESCRIPTION_REQUEST,
        output: &schema::UPDATE_ROLE_DESCRIPTION_RESPONSE,
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException", "UnmodifiableEntityException", "ServiceFailureException"],
    };
    pub static UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "UpdateServiceSpecificCredential",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &schema::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["NoSuchEntityException"],
    };
    pub static UPDATE_USER: OperationInfo = OperationInfo {
        name: "UpdateUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_USER_REQUEST,
        output: &schema::UPDATE_USER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "NoSuchEntityException",
            "LimitExceededException",
            "EntityAlreadyExistsException",
            "EntityTemporarilyUnmodifiableException",
            "ConcurrentModificationException",
            "ServiceFailureException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
        Error::new("ConcurrentModification", 409, message)
    }
    pub fn delete_conflict_exception(message: impl Into<String>) -> Error {
        Error::new("DeleteConflict", 409, message)
    }
    pub fn entity_already_exists_exception(message: impl Into<String>) -> Error {
        Error::new("EntityAlreadyExists", 409, message)
    }
    pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> Error {
        Error::new("EntityTemporarilyUnmodifiable", 409, message)
    }
    pub fn invalid_input_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidInput", 400, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("LimitExceeded", 409, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
        Error::new("MalformedPolicyDocument", 400, message)
    }
    pub fn no_such_entity_exception(message: impl Into<String>) -> Error {
        Error::new("NoSuchEntity", 404, message)
    }
    pub fn policy_evaluation_exception(message: impl Into<String>) -> Error {
        Error::new("PolicyEvaluation", 500, message)
    }
    pub fn policy_not_attachable_exception(message: impl Into<String>) -> Error {
        Error::new("PolicyNotAttachable", 400, message)
    }
    pub fn service_failure_exception(message: impl Into<String>) -> Error {
        Error::new("ServiceFailure", 500, message)
    }
    pub fn service_not_supported_exception(message: impl Into<String>) -> Error {
        Error::new("NotSupportedService", 404, message)
    }
    pub fn unmodifiable_entity_exception(message: impl Into<String>) -> Error {
        Error::new("UnmodifiableEntity", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessKey {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub secret_access_key: Option<String>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for AccessKey {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            access_key_id: s.take_optional(1)?,
            status: s.take_optional(2)?,
            secret_access_key: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.access_key_id);
        s.put_optional(2, self.status);
        s.put_optional(3, self.secret_access_key);
        s.put_optional(4, self.create_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccessKey {
    const SCHEMA: &'static crate::Schema = &schema::ACCESS_KEY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<crate::Timestamp>,
    pub service_name: Option<String>,
    pub region: Option<String>,
}

impl crate::TreeValue for AccessKeyLastUsed {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            last_used_date: s.take_optional(0)?,
            service_name: s.take_optional(1)?,
            region: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.last_used_date);
        s.put_optional(1, self.service_name);
        s.put_optional(2, self.region);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccessKeyLastUsed {
    const SCHEMA: &'static crate::Schema = &schema::ACCESS_KEY_LAST_USED;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for AccessKeyMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            access_key_id: s.take_optional(1)?,
            status: s.take_optional(2)?,
            create_date: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.access_key_id);
        s.put_optional(2, self.status);
        s.put_optional(3, self.create_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AccessKeyMetadata {
    const SCHEMA: &'static crate::Schema = &schema::ACCESS_KEY_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddRoleToInstanceProfileInput {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl crate::TreeValue for AddRoleToInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)?, role_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.instance_profile_name);
        s.put(1, self.role_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddRoleToInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddUserToGroupInput {
    pub group_name: String,
    pub user_name: String,
}

impl crate::TreeValue for AddUserToGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, user_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.group_name);
        s.put(1, self.user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AddUserToGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_USER_TO_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachGroupPolicyInput {
    pub group_name: String,
    pub policy_arn: String,
}

impl crate::TreeValue for AttachGroupPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, policy_arn: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.group_name);
        s.put(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AttachGroupPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::ATTACH_GROUP_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachRolePolicyInput {
    pub role_name: String,
    pub policy_arn: String,
}

impl crate::TreeValue for AttachRolePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, policy_arn: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AttachRolePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::ATTACH_ROLE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachUserPolicyInput {
    pub user_name: String,
    pub policy_arn: String,
}

impl crate::TreeValue for AttachUserPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, policy_arn: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AttachUserPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::ATTACH_USER_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

impl crate::TreeValue for AttachedPermissionsBoundary {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            permissions_boundary_type: s.take_optional(0)?,
            permissions_boundary_arn: s.take_optional(1)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.permissions_boundary_type);
        s.put_optional(1, self.permissions_boundary_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AttachedPermissionsBoundary {
    const SCHEMA: &'static crate::Schema = &schema::ATTACHED_PERMISSIONS_BOUNDARY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl crate::TreeValue for AttachedPolicy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_name: s.take_optional(0)?, policy_arn: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for AttachedPolicy {
    const SCHEMA: &'static crate::Schema = &schema::ATTACHED_POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

impl crate::TreeValue for ContextEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            context_key_name: s.take_optional(0)?,
            context_key_values: s.take_optional(1)?,
            context_key_type: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.context_key_name);
        s.put_optional(1, self.context_key_values);
        s.put_optional(2, self.context_key_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ContextEntry {
    const SCHEMA: &'static crate::Schema = &schema::CONTEXT_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccessKeyInput {
    pub user_name: Option<String>,
}

impl crate::TreeValue for CreateAccessKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateAccessKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ACCESS_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccessKeyOutput {
    pub access_key: Option<AccessKey>,
}

impl crate::TreeValue for CreateAccessKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { access_key: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.access_key);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateAccessKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ACCESS_KEY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccountAliasInput {
    pub account_alias: String,
}

impl crate::TreeValue for CreateAccountAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { account_alias: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.account_alias);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateAccountAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ACCOUNT_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateGroupInput {
    pub path: Option<String>,
    pub group_name: String,
}

impl crate::TreeValue for CreateGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { path: s.take_optional(0)?, group_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.path);
        s.put(1, self.group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateGroupOutput {
    pub group: Option<Group>,
}

impl crate::TreeValue for CreateGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.group);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_GROUP_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateInstanceProfileInput {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)?, path: s.take_optional(1)?, tags: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.instance_profile_name);
        s.put_optional(1, self.path);
        s.put_optional(2, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateInstanceProfileOutput {
    pub instance_profile: Option<InstanceProfile>,
}

impl crate::TreeValue for CreateInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.instance_profile);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_INSTANCE_PROFILE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePolicyInput {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreatePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_name: s.take(0)?,
            path: s.take_optional(1)?,
            policy_document: s.take(2)?,
            description: s.take_optional(3)?,
            tags: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.policy_name);
        s.put_optional(1, self.path);
        s.put(2, self.policy_document);
        s.put_optional(3, self.description);
        s.put_optional(4, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreatePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
}

impl crate::TreeValue for CreatePolicyOutput {
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

impl crate::Shape for CreatePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePolicyVersionInput {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

impl crate::TreeValue for CreatePolicyVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, policy_document: s.take(1)?, set_as_default: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.policy_arn);
        s.put(1, self.policy_document);
        s.put_optional(2, self.set_as_default);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreatePolicyVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_POLICY_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

impl crate::TreeValue for CreatePolicyVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_version: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.policy_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreatePolicyVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_POLICY_VERSION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRoleInput {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            role_name: s.take(1)?,
            assume_role_policy_document: s.take(2)?,
            description: s.take_optional(3)?,
            max_session_duration: s.take_optional(4)?,
            permissions_boundary: s.take_optional(5)?,
            tags: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.path);
        s.put(1, self.role_name);
        s.put(2, self.assume_role_policy_document);
        s.put_optional(3, self.description);
        s.put_optional(4, self.max_session_duration);
        s.put_optional(5, self.permissions_boundary);
        s.put_optional(6, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRoleOutput {
    pub role: Option<Role>,
}

impl crate::TreeValue for CreateRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.role);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateServiceLinkedRoleInput {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

impl crate::TreeValue for CreateServiceLinkedRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            aws_service_name: s.take(0)?,
            description: s.take_optional(1)?,
            custom_suffix: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.aws_service_name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.custom_suffix);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateServiceLinkedRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_SERVICE_LINKED_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateServiceLinkedRoleOutput {
    pub role: Option<Role>,
}

impl crate::TreeValue for CreateServiceLinkedRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.role);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateServiceLinkedRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_SERVICE_LINKED_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialInput {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

impl crate::TreeValue for CreateServiceSpecificCredentialInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, service_name: s.take(1)?, credential_age_days: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.user_name);
        s.put(1, self.service_name);
        s.put_optional(2, self.credential_age_days);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateServiceSpecificCredentialInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialOutput {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl crate::TreeValue for CreateServiceSpecificCredentialOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { service_specific_credential: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.service_specific_credential);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateServiceSpecificCredentialOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateUserInput {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for CreateUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            user_name: s.take(1)?,
            permissions_boundary: s.take_optional(2)?,
            tags: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.path);
        s.put(1, self.user_name);
        s.put_optional(2, self.permissions_boundary);
        s.put_optional(3, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateUserInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateUserOutput {
    pub user: Option<User>,
}

impl crate::TreeValue for CreateUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.user);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_USER_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

impl crate::TreeValue for DeleteAccessKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)?, access_key_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.user_name);
        s.put(1, self.access_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteAccessKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ACCESS_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccountAliasInput {
    pub account_alias: String,
}

impl crate::TreeValue for DeleteAccountAliasInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { account_alias: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.account_alias);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteAccountAliasInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ACCOUNT_ALIAS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteGroupPolicyInput {
    pub group_name: String,
    pub policy_name: String,
}

impl crate::TreeValue for DeleteGroupPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, policy_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.group_name);
        s.put(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteGroupPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_GROUP_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteGroupInput {
    pub group_name: String,
}

impl crate::TreeValue for DeleteGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.group_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteInstanceProfileInput {
    pub instance_profile_name: String,
}

impl crate::TreeValue for DeleteInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.instance_profile_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePolicyInput {
    pub policy_arn: String,
}

impl crate::TreeValue for DeletePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeletePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

impl crate::TreeValue for DeletePolicyVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, version_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.policy_arn);
        s.put(1, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeletePolicyVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_POLICY_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryInput {
    pub role_name: String,
}

impl crate::TreeValue for DeleteRolePermissionsBoundaryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.role_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRolePermissionsBoundaryInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
}

impl crate::TreeValue for DeleteRolePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, policy_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRolePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ROLE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRoleInput {
    pub role_name: String,
}

impl crate::TreeValue for DeleteRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.role_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleInput {
    pub role_name: String,
}

impl crate::TreeValue for DeleteServiceLinkedRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.role_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteServiceLinkedRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SERVICE_LINKED_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: Option<String>,
}

impl crate::TreeValue for DeleteServiceLinkedRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { deletion_task_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.deletion_task_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteServiceLinkedRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SERVICE_LINKED_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialInput {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl crate::TreeValue for DeleteServiceSpecificCredentialInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)?, service_specific_credential_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.user_name);
        s.put(1, self.service_specific_credential_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteServiceSpecificCredentialInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryInput {
    pub user_name: String,
}

impl crate::TreeValue for DeleteUserPermissionsBoundaryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteUserPermissionsBoundaryInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
}

impl crate::TreeValue for DeleteUserPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, policy_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteUserPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USER_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserInput {
    pub user_name: String,
}

impl crate::TreeValue for DeleteUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteUserInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl crate::TreeValue for DeletionTaskFailureReasonType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { reason: s.take_optional(0)?, role_usage_list: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.reason);
        s.put_optional(1, self.role_usage_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeletionTaskFailureReasonType {
    const SCHEMA: &'static crate::Schema = &schema::DELETION_TASK_FAILURE_REASON_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetachGroupPolicyInput {
    pub group_name: String,
    pub policy_arn: String,
}

impl crate::TreeValue for DetachGroupPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, policy_arn: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.group_name);
        s.put(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DetachGroupPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DETACH_GROUP_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetachRolePolicyInput {
    pub role_name: String,
    pub policy_arn: String,
}

impl crate::TreeValue for DetachRolePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, policy_arn: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DetachRolePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DETACH_ROLE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetachUserPolicyInput {
    pub user_name: String,
    pub policy_arn: String,
}

impl crate::TreeValue for DetachUserPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, policy_arn: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DetachUserPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::DETACH_USER_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct EvaluationResult {
    pub eval_action_name: Option<String>,
    pub eval_resource_name: Option<String>,
    pub eval_decision: Option<PolicyEvaluationDecisionType>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<indexmap::IndexMap<String, PolicyEvaluationDecisionType>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

impl crate::TreeValue for EvaluationResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            eval_action_name: s.take_optional(0)?,
            eval_resource_name: s.take_optional(1)?,
            eval_decision: s.take_optional(2)?,
            matched_statements: s.take_optional(3)?,
            missing_context_values: s.take_optional(4)?,
            organizations_decision_detail: s.take_optional(5)?,
            permissions_boundary_decision_detail: s.take_optional(6)?,
            eval_decision_details: s.take_optional(7)?,
            resource_specific_results: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put_optional(0, self.eval_action_name);
        s.put_optional(1, self.eval_resource_name);
        s.put_optional(2, self.eval_decision);
        s.put_optional(3, self.matched_statements);
        s.put_optional(4, self.missing_context_values);
        s.put_optional(5, self.organizations_decision_detail);
        s.put_optional(6, self.permissions_boundary_decision_detail);
        s.put_optional(7, self.eval_decision_details);
        s.put_optional(8, self.resource_specific_results);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for EvaluationResult {
    const SCHEMA: &'static crate::Schema = &schema::EVALUATION_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessKeyLastUsedInput {
    pub access_key_id: String,
}

impl crate::TreeValue for GetAccessKeyLastUsedInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { access_key_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.access_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccessKeyLastUsedInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCESS_KEY_LAST_USED_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessKeyLastUsedOutput {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl crate::TreeValue for GetAccessKeyLastUsedOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)?, access_key_last_used: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.access_key_last_used);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccessKeyLastUsedOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCESS_KEY_LAST_USED_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsInput {
    pub filter: Option<Vec<EntityType>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for GetAccountAuthorizationDetailsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { filter: s.take_optional(0)?, max_items: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.filter);
        s.put_optional(1, self.max_items);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccountAuthorizationDetailsInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsOutput {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for GetAccountAuthorizationDetailsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_detail_list: s.take_optional(0)?,
            group_detail_list: s.take_optional(1)?,
            role_detail_list: s.take_optional(2)?,
            policies: s.take_optional(3)?,
            is_truncated: s.take_optional(4)?,
            marker: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.user_detail_list);
        s.put_optional(1, self.group_detail_list);
        s.put_optional(2, self.role_detail_list);
        s.put_optional(3, self.policies);
        s.put_optional(4, self.is_truncated);
        s.put_optional(5, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccountAuthorizationDetailsOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountSummaryOutput {
    pub summary_map: Option<indexmap::IndexMap<String, i32>>,
}

impl crate::TreeValue for GetAccountSummaryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { summary_map: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.summary_map);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetAccountSummaryOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_SUMMARY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGroupPolicyInput {
    pub group_name: String,
    pub policy_name: String,
}

impl crate::TreeValue for GetGroupPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, policy_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.group_name);
        s.put(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetGroupPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_GROUP_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGroupPolicyOutput {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl crate::TreeValue for GetGroupPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            group_name: s.take_optional(0)?,
            policy_name: s.take_optional(1)?,
            policy_document: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.group_name);
        s.put_optional(1, self.policy_name);
        s.put_optional(2, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetGroupPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_GROUP_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGroupInput {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for GetGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.group_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGroupOutput {
    pub group: Option<Group>,
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for GetGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            group: s.take_optional(0)?,
            users: s.take_optional(1)?,
            is_truncated: s.take_optional(2)?,
            marker: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.group);
        s.put_optional(1, self.users);
        s.put_optional(2, self.is_truncated);
        s.put_optional(3, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_GROUP_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetInstanceProfileInput {
    pub instance_profile_name: String,
}

impl crate::TreeValue for GetInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.instance_profile_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetInstanceProfileOutput {
    pub instance_profile: Option<InstanceProfile>,
}

impl crate::TreeValue for GetInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.instance_profile);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_INSTANCE_PROFILE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPolicyInput {
    pub policy_arn: String,
}

impl crate::TreeValue for GetPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.policy_arn);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPolicyOutput {
    pub policy: Option<Policy>,
}

impl crate::TreeValue for GetPolicyOutput {
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

impl crate::Shape for GetPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

impl crate::TreeValue for GetPolicyVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, version_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.policy_arn);
        s.put(1, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPolicyVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_POLICY_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

impl crate::TreeValue for GetPolicyVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_version: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.policy_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetPolicyVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_POLICY_VERSION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
}

impl crate::TreeValue for GetRolePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, policy_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRolePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ROLE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRolePolicyOutput {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl crate::TreeValue for GetRolePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            role_name: s.take_optional(0)?,
            policy_name: s.take_optional(1)?,
            policy_document: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.role_name);
        s.put_optional(1, self.policy_name);
        s.put_optional(2, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRolePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ROLE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRoleInput {
    pub role_name: String,
}

impl crate::TreeValue for GetRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.role_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRoleOutput {
    pub role: Option<Role>,
}

impl crate::TreeValue for GetRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.role);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusInput {
    pub deletion_task_id: String,
}

impl crate::TreeValue for GetServiceLinkedRoleDeletionStatusInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { deletion_task_id: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.deletion_task_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetServiceLinkedRoleDeletionStatusInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub status: Option<DeletionTaskStatusType>,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl crate::TreeValue for GetServiceLinkedRoleDeletionStatusOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { status: s.take_optional(0)?, reason: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.status);
        s.put_optional(1, self.reason);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetServiceLinkedRoleDeletionStatusOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
}

impl crate::TreeValue for GetUserPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, policy_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.policy_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUserPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USER_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserPolicyOutput {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl crate::TreeValue for GetUserPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            policy_name: s.take_optional(1)?,
            policy_document: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.policy_name);
        s.put_optional(2, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUserPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USER_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserInput {
    pub user_name: Option<String>,
}

impl crate::TreeValue for GetUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUserInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserOutput {
    pub user: Option<User>,
}

impl crate::TreeValue for GetUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.user);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_USER_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Group {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for Group {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            group_name: s.take_optional(1)?,
            group_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.path);
        s.put_optional(1, self.group_name);
        s.put_optional(2, self.group_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Group {
    const SCHEMA: &'static crate::Schema = &schema::GROUP;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

impl crate::TreeValue for GroupDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            group_name: s.take_optional(1)?,
            group_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            group_policy_list: s.take_optional(5)?,
            attached_managed_policies: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.path);
        s.put_optional(1, self.group_name);
        s.put_optional(2, self.group_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.group_policy_list);
        s.put_optional(6, self.attached_managed_policies);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GroupDetail {
    const SCHEMA: &'static crate::Schema = &schema::GROUP_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: AttachmentType,
    pub attachment_name: String,
}

impl crate::TreeValue for InlinePolicyIdentifierType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_name: s.take(0)?, attachment_type: s.take(1)?, attachment_name: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.policy_name);
        s.put(1, self.attachment_type);
        s.put(2, self.attachment_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InlinePolicyIdentifierType {
    const SCHEMA: &'static crate::Schema = &schema::INLINE_POLICY_IDENTIFIER_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstanceProfile {
    pub path: Option<String>,
    pub instance_profile_name: Option<String>,
    pub instance_profile_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for InstanceProfile {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            instance_profile_name: s.take_optional(1)?,
            instance_profile_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            roles: s.take_optional(5)?,
            tags: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.path);
        s.put_optional(1, self.instance_profile_name);
        s.put_optional(2, self.instance_profile_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.roles);
        s.put_optional(6, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for InstanceProfile {
    const SCHEMA: &'static crate::Schema = &schema::INSTANCE_PROFILE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAccessKeysInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListAccessKeysInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            max_items: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAccessKeysInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACCESS_KEYS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAccessKeysOutput {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListAccessKeysOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            access_key_metadata: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.access_key_metadata);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAccessKeysOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACCESS_KEYS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAccountAliasesInput {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListAccountAliasesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { marker: s.take_optional(0)?, max_items: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.marker);
        s.put_optional(1, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAccountAliasesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACCOUNT_ALIASES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAccountAliasesOutput {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListAccountAliasesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            account_aliases: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.account_aliases);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAccountAliasesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ACCOUNT_ALIASES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesInput {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListAttachedGroupPoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            group_name: s.take(0)?,
            path_prefix: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.group_name);
        s.put_optional(1, self.path_prefix);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAttachedGroupPoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ATTACHED_GROUP_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListAttachedGroupPoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            attached_policies: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.attached_policies);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAttachedGroupPoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ATTACHED_GROUP_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAttachedRolePoliciesInput {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListAttachedRolePoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            role_name: s.take(0)?,
            path_prefix: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.role_name);
        s.put_optional(1, self.path_prefix);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAttachedRolePoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ATTACHED_ROLE_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAttachedRolePoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListAttachedRolePoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            attached_policies: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.attached_policies);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAttachedRolePoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ATTACHED_ROLE_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAttachedUserPoliciesInput {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListAttachedUserPoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take(0)?,
            path_prefix: s.take_optional(1)?,
            marker: s.take_optional(2)?,
            max_items: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.user_name);
        s.put_optional(1, self.path_prefix);
        s.put_optional(2, self.marker);
        s.put_optional(3, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAttachedUserPoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ATTACHED_USER_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListAttachedUserPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListAttachedUserPoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            attached_policies: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.attached_policies);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListAttachedUserPoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ATTACHED_USER_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEntitiesForPolicyInput {
    pub policy_arn: String,
    pub entity_filter: Option<EntityType>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListEntitiesForPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_arn: s.take(0)?,
            entity_filter: s.take_optional(1)?,
            path_prefix: s.take_optional(2)?,
            policy_usage_filter: s.take_optional(3)?,
            marker: s.take_optional(4)?,
            max_items: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put(0, self.policy_arn);
        s.put_optional(1, self.entity_filter);
        s.put_optional(2, self.path_prefix);
        s.put_optional(3, self.policy_usage_filter);
        s.put_optional(4, self.marker);
        s.put_optional(5, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEntitiesForPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ENTITIES_FOR_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEntitiesForPolicyOutput {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListEntitiesForPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_groups: s.take_optional(0)?,
            policy_users: s.take_optional(1)?,
            policy_roles: s.take_optional(2)?,
            is_truncated: s.take_optional(3)?,
            marker: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.policy_groups);
        s.put_optional(1, self.policy_users);
        s.put_optional(2, self.policy_roles);
        s.put_optional(3, self.is_truncated);
        s.put_optional(4, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListEntitiesForPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ENTITIES_FOR_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGroupPoliciesInput {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListGroupPoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.group_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGroupPoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GROUP_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGroupPoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListGroupPoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_names: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_names);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGroupPoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GROUP_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGroupsForUserInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListGroupsForUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.user_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGroupsForUserInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GROUPS_FOR_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGroupsForUserOutput {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListGroupsForUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            groups: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.groups);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGroupsForUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GROUPS_FOR_USER_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGroupsInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListGroupsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path_prefix: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            max_items: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.path_prefix);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGroupsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GROUPS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListGroupsOutput {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListGroupsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            groups: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.groups);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListGroupsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_GROUPS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListInstanceProfileTagsInput {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListInstanceProfileTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_profile_name: s.take(0)?,
            marker: s.take_optional(1)?,
            max_items: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.instance_profile_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListInstanceProfileTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_INSTANCE_PROFILE_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListInstanceProfileTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListInstanceProfileTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, is_truncated: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListInstanceProfileTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_INSTANCE_PROFILE_TAGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListInstanceProfilesForRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.role_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListInstanceProfilesForRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleOutput {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListInstanceProfilesForRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_profiles: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.instance_profiles);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListInstanceProfilesForRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListInstanceProfilesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListInstanceProfilesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path_prefix: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            max_items: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.path_prefix);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListInstanceProfilesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_INSTANCE_PROFILES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListInstanceProfilesOutput {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListInstanceProfilesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            instance_profiles: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.instance_profiles);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListInstanceProfilesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_INSTANCE_PROFILES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPoliciesInput {
    pub scope: Option<PolicyScopeType>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListPoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            scope: s.take_optional(0)?,
            only_attached: s.take_optional(1)?,
            path_prefix: s.take_optional(2)?,
            policy_usage_filter: s.take_optional(3)?,
            marker: s.take_optional(4)?,
            max_items: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.scope);
        s.put_optional(1, self.only_attached);
        s.put_optional(2, self.path_prefix);
        s.put_optional(3, self.policy_usage_filter);
        s.put_optional(4, self.marker);
        s.put_optional(5, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPoliciesOutput {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListPoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policies: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policies);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPolicyTagsInput {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListPolicyTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.policy_arn);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPolicyTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_POLICY_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPolicyTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListPolicyTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, is_truncated: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPolicyTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_POLICY_TAGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPolicyVersionsInput {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListPolicyVersionsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.policy_arn);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPolicyVersionsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_POLICY_VERSIONS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPolicyVersionsOutput {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListPolicyVersionsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            versions: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.versions);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListPolicyVersionsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_POLICY_VERSIONS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRolePoliciesInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListRolePoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.role_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRolePoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ROLE_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRolePoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListRolePoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_names: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_names);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRolePoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ROLE_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRoleTagsInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListRoleTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.role_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRoleTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ROLE_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRoleTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListRoleTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, is_truncated: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRoleTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ROLE_TAGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRolesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListRolesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path_prefix: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            max_items: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.path_prefix);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRolesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ROLES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRolesOutput {
    pub roles: Option<Vec<Role>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListRolesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            roles: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.roles);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRolesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_ROLES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsInput {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListServiceSpecificCredentialsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            service_name: s.take_optional(1)?,
            all_users: s.take_optional(2)?,
            marker: s.take_optional(3)?,
            max_items: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.service_name);
        s.put_optional(2, self.all_users);
        s.put_optional(3, self.marker);
        s.put_optional(4, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListServiceSpecificCredentialsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsOutput {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

impl crate::TreeValue for ListServiceSpecificCredentialsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            service_specific_credentials: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            is_truncated: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.service_specific_credentials);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.is_truncated);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListServiceSpecificCredentialsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListUserPoliciesInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListUserPoliciesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.user_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListUserPoliciesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_USER_POLICIES_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListUserPoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListUserPoliciesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_names: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_names);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListUserPoliciesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_USER_POLICIES_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListUserTagsInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListUserTagsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, marker: s.take_optional(1)?, max_items: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.user_name);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListUserTagsInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_USER_TAGS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListUserTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListUserTagsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, is_truncated: s.take_optional(1)?, marker: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListUserTagsOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_USER_TAGS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListUsersInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::TreeValue for ListUsersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path_prefix: s.take_optional(0)?,
            marker: s.take_optional(1)?,
            max_items: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.path_prefix);
        s.put_optional(1, self.marker);
        s.put_optional(2, self.max_items);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListUsersInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_USERS_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListUsersOutput {
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for ListUsersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            users: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.users);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListUsersOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_USERS_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub update_date: Option<crate::Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

impl crate::TreeValue for ManagedPolicyDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_name: s.take_optional(0)?,
            policy_id: s.take_optional(1)?,
            arn: s.take_optional(2)?,
            path: s.take_optional(3)?,
            default_version_id: s.take_optional(4)?,
            attachment_count: s.take_optional(5)?,
            permissions_boundary_usage_count: s.take_optional(6)?,
            is_attachable: s.take_optional(7)?,
            description: s.take_optional(8)?,
            create_date: s.take_optional(9)?,
            update_date: s.take_optional(10)?,
            policy_version_list: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.policy_id);
        s.put_optional(2, self.arn);
        s.put_optional(3, self.path);
        s.put_optional(4, self.default_version_id);
        s.put_optional(5, self.attachment_count);
        s.put_optional(6, self.permissions_boundary_usage_count);
        s.put_optional(7, self.is_attachable);
        s.put_optional(8, self.description);
        s.put_optional(9, self.create_date);
        s.put_optional(10, self.update_date);
        s.put_optional(11, self.policy_version_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ManagedPolicyDetail {
    const SCHEMA: &'static crate::Schema = &schema::MANAGED_POLICY_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

impl crate::TreeValue for OrderedOrganizationPolicyType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { service_control_policy_input_list: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.service_control_policy_input_list);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OrderedOrganizationPolicyType {
    const SCHEMA: &'static crate::Schema = &schema::ORDERED_ORGANIZATION_POLICY_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

impl crate::TreeValue for OrganizationsDecisionDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { allowed_by_organizations: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.allowed_by_organizations);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for OrganizationsDecisionDetail {
    const SCHEMA: &'static crate::Schema = &schema::ORGANIZATIONS_DECISION_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl crate::TreeValue for PermissionsBoundaryDecisionDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { allowed_by_permissions_boundary: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.allowed_by_permissions_boundary);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PermissionsBoundaryDecisionDetail {
    const SCHEMA: &'static crate::Schema = &schema::PERMISSIONS_BOUNDARY_DECISION_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub update_date: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for Policy {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_name: s.take_optional(0)?,
            policy_id: s.take_optional(1)?,
            arn: s.take_optional(2)?,
            path: s.take_optional(3)?,
            default_version_id: s.take_optional(4)?,
            attachment_count: s.take_optional(5)?,
            permissions_boundary_usage_count: s.take_optional(6)?,
            is_attachable: s.take_optional(7)?,
            description: s.take_optional(8)?,
            create_date: s.take_optional(9)?,
            update_date: s.take_optional(10)?,
            tags: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.policy_id);
        s.put_optional(2, self.arn);
        s.put_optional(3, self.path);
        s.put_optional(4, self.default_version_id);
        s.put_optional(5, self.attachment_count);
        s.put_optional(6, self.permissions_boundary_usage_count);
        s.put_optional(7, self.is_attachable);
        s.put_optional(8, self.description);
        s.put_optional(9, self.create_date);
        s.put_optional(10, self.update_date);
        s.put_optional(11, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Policy {
    const SCHEMA: &'static crate::Schema = &schema::POLICY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl crate::TreeValue for PolicyDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_name: s.take_optional(0)?, policy_document: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.policy_name);
        s.put_optional(1, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyDetail {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

impl crate::TreeValue for PolicyGroup {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take_optional(0)?, group_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.group_name);
        s.put_optional(1, self.group_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyGroup {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_GROUP;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyIdentifier {
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    pub policy_arn: Option<String>,
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

impl crate::TreeValue for PolicyIdentifier {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_type: s.take_optional(0)?,
            policy_arn: s.take_optional(1)?,
            inline_policy_identifier: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.policy_type);
        s.put_optional(1, self.policy_arn);
        s.put_optional(2, self.inline_policy_identifier);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyIdentifier {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_IDENTIFIER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

impl crate::TreeValue for PolicyRole {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take_optional(0)?, role_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.role_name);
        s.put_optional(1, self.role_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyRole {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_ROLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

impl crate::TreeValue for PolicyUser {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)?, user_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.user_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyUser {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_USER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<crate::Timestamp>,
}

impl crate::TreeValue for PolicyVersion {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            document: s.take_optional(0)?,
            version_id: s.take_optional(1)?,
            is_default_version: s.take_optional(2)?,
            create_date: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.document);
        s.put_optional(1, self.version_id);
        s.put_optional(2, self.is_default_version);
        s.put_optional(3, self.create_date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PolicyVersion {
    const SCHEMA: &'static crate::Schema = &schema::POLICY_VERSION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

impl crate::TreeValue for Position {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { line: s.take_optional(0)?, column: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.line);
        s.put_optional(1, self.column);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Position {
    const SCHEMA: &'static crate::Schema = &schema::POSITION;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutGroupPolicyInput {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::TreeValue for PutGroupPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, policy_name: s.take(1)?, policy_document: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.group_name);
        s.put(1, self.policy_name);
        s.put(2, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutGroupPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_GROUP_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryInput {
    pub role_name: String,
    pub permissions_boundary: String,
}

impl crate::TreeValue for PutRolePermissionsBoundaryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, permissions_boundary: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.permissions_boundary);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRolePermissionsBoundaryInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::TreeValue for PutRolePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, policy_name: s.take(1)?, policy_document: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.role_name);
        s.put(1, self.policy_name);
        s.put(2, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRolePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_ROLE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryInput {
    pub user_name: String,
    pub permissions_boundary: String,
}

impl crate::TreeValue for PutUserPermissionsBoundaryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, permissions_boundary: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.permissions_boundary);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutUserPermissionsBoundaryInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl crate::TreeValue for PutUserPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, policy_name: s.take(1)?, policy_document: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.user_name);
        s.put(1, self.policy_name);
        s.put(2, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutUserPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_USER_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileInput {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl crate::TreeValue for RemoveRoleFromInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)?, role_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.instance_profile_name);
        s.put(1, self.role_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveRoleFromInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveUserFromGroupInput {
    pub group_name: String,
    pub user_name: String,
}

impl crate::TreeValue for RemoveUserFromGroupInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { group_name: s.take(0)?, user_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.group_name);
        s.put(1, self.user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RemoveUserFromGroupInput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_USER_FROM_GROUP_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialInput {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl crate::TreeValue for ResetServiceSpecificCredentialInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)?, service_specific_credential_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.user_name);
        s.put(1, self.service_specific_credential_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResetServiceSpecificCredentialInput {
    const SCHEMA: &'static crate::Schema = &schema::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialOutput {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl crate::TreeValue for ResetServiceSpecificCredentialOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { service_specific_credential: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.service_specific_credential);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResetServiceSpecificCredentialOutput {
    const SCHEMA: &'static crate::Schema = &schema::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: Option<String>,
    pub eval_resource_decision: Option<PolicyEvaluationDecisionType>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<indexmap::IndexMap<String, PolicyEvaluationDecisionType>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl crate::TreeValue for ResourceSpecificResult {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            eval_resource_name: s.take_optional(0)?,
            eval_resource_decision: s.take_optional(1)?,
            matched_statements: s.take_optional(2)?,
            missing_context_values: s.take_optional(3)?,
            eval_decision_details: s.take_optional(4)?,
            permissions_boundary_decision_detail: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.eval_resource_name);
        s.put_optional(1, self.eval_resource_decision);
        s.put_optional(2, self.matched_statements);
        s.put_optional(3, self.missing_context_values);
        s.put_optional(4, self.eval_decision_details);
        s.put_optional(5, self.permissions_boundary_decision_detail);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ResourceSpecificResult {
    const SCHEMA: &'static crate::Schema = &schema::RESOURCE_SPECIFIC_RESULT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Role {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

impl crate::TreeValue for Role {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            role_name: s.take_optional(1)?,
            role_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            assume_role_policy_document: s.take_optional(5)?,
            description: s.take_optional(6)?,
            max_session_duration: s.take_optional(7)?,
            permissions_boundary: s.take_optional(8)?,
            tags: s.take_optional(9)?,
            role_last_used: s.take_optional(10)?,
            source_role_template: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.path);
        s.put_optional(1, self.role_name);
        s.put_optional(2, self.role_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.assume_role_policy_document);
        s.put_optional(6, self.description);
        s.put_optional(7, self.max_session_duration);
        s.put_optional(8, self.permissions_boundary);
        s.put_optional(9, self.tags);
        s.put_optional(10, self.role_last_used);
        s.put_optional(11, self.source_role_template);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Role {
    const SCHEMA: &'static crate::Schema = &schema::ROLE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

impl crate::TreeValue for RoleDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            role_name: s.take_optional(1)?,
            role_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            assume_role_policy_document: s.take_optional(5)?,
            instance_profile_list: s.take_optional(6)?,
            role_policy_list: s.take_optional(7)?,
            attached_managed_policies: s.take_optional(8)?,
            permissions_boundary: s.take_optional(9)?,
            tags: s.take_optional(10)?,
            role_last_used: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put_optional(0, self.path);
        s.put_optional(1, self.role_name);
        s.put_optional(2, self.role_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.assume_role_policy_document);
        s.put_optional(6, self.instance_profile_list);
        s.put_optional(7, self.role_policy_list);
        s.put_optional(8, self.attached_managed_policies);
        s.put_optional(9, self.permissions_boundary);
        s.put_optional(10, self.tags);
        s.put_optional(11, self.role_last_used);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RoleDetail {
    const SCHEMA: &'static crate::Schema = &schema::ROLE_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoleLastUsed {
    pub last_used_date: Option<crate::Timestamp>,
    pub region: Option<String>,
}

impl crate::TreeValue for RoleLastUsed {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { last_used_date: s.take_optional(0)?, region: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.last_used_date);
        s.put_optional(1, self.region);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RoleLastUsed {
    const SCHEMA: &'static crate::Schema = &schema::ROLE_LAST_USED;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

impl crate::TreeValue for RoleUsageType {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { region: s.take_optional(0)?, resources: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.region);
        s.put_optional(1, self.resources);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RoleUsageType {
    const SCHEMA: &'static crate::Schema = &schema::ROLE_USAGE_TYPE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceSpecificCredential {
    pub create_date: Option<crate::Timestamp>,
    pub expiration_date: Option<crate::Timestamp>,
    pub service_name: Option<String>,
    pub service_user_name: Option<String>,
    pub service_password: Option<String>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_specific_credential_id: Option<String>,
    pub user_name: Option<String>,
    pub status: Option<StatusType>,
}

impl crate::TreeValue for ServiceSpecificCredential {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            create_date: s.take_optional(0)?,
            expiration_date: s.take_optional(1)?,
            service_name: s.take_optional(2)?,
            service_user_name: s.take_optional(3)?,
            service_password: s.take_optional(4)?,
            service_credential_alias: s.take_optional(5)?,
            service_credential_secret: s.take_optional(6)?,
            service_specific_credential_id: s.take_optional(7)?,
            user_name: s.take_optional(8)?,
            status: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.create_date);
        s.put_optional(1, self.expiration_date);
        s.put_optional(2, self.service_name);
        s.put_optional(3, self.service_user_name);
        s.put_optional(4, self.service_password);
        s.put_optional(5, self.service_credential_alias);
        s.put_optional(6, self.service_credential_secret);
        s.put_optional(7, self.service_specific_credential_id);
        s.put_optional(8, self.user_name);
        s.put_optional(9, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ServiceSpecificCredential {
    const SCHEMA: &'static crate::Schema = &schema::SERVICE_SPECIFIC_CREDENTIAL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: Option<String>,
    pub status: Option<StatusType>,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub expiration_date: Option<crate::Timestamp>,
    pub service_specific_credential_id: Option<String>,
    pub service_name: Option<String>,
}

impl crate::TreeValue for ServiceSpecificCredentialMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            status: s.take_optional(1)?,
            service_user_name: s.take_optional(2)?,
            service_credential_alias: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            expiration_date: s.take_optional(5)?,
            service_specific_credential_id: s.take_optional(6)?,
            service_name: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.user_name);
        s.put_optional(1, self.status);
        s.put_optional(2, self.service_user_name);
        s.put_optional(3, self.service_credential_alias);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.expiration_date);
        s.put_optional(6, self.service_specific_credential_id);
        s.put_optional(7, self.service_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ServiceSpecificCredentialMetadata {
    const SCHEMA: &'static crate::Schema = &schema::SERVICE_SPECIFIC_CREDENTIAL_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDefaultPolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

impl crate::TreeValue for SetDefaultPolicyVersionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, version_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.policy_arn);
        s.put(1, self.version_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SetDefaultPolicyVersionInput {
    const SCHEMA: &'static crate::Schema = &schema::SET_DEFAULT_POLICY_VERSION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SimulateCustomPolicyInput {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for SimulateCustomPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_input_list: s.take(0)?,
            permissions_boundary_policy_input_list: s.take_optional(1)?,
            ordered_organization_policy_input_list: s.take_optional(2)?,
            action_names: s.take(3)?,
            resource_arns: s.take_optional(4)?,
            resource_policy: s.take_optional(5)?,
            resource_owner: s.take_optional(6)?,
            caller_arn: s.take_optional(7)?,
            context_entries: s.take_optional(8)?,
            resource_handling_option: s.take_optional(9)?,
            max_items: s.take_optional(10)?,
            marker: s.take_optional(11)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(12);
        s.put(0, self.policy_input_list);
        s.put_optional(1, self.permissions_boundary_policy_input_list);
        s.put_optional(2, self.ordered_organization_policy_input_list);
        s.put(3, self.action_names);
        s.put_optional(4, self.resource_arns);
        s.put_optional(5, self.resource_policy);
        s.put_optional(6, self.resource_owner);
        s.put_optional(7, self.caller_arn);
        s.put_optional(8, self.context_entries);
        s.put_optional(9, self.resource_handling_option);
        s.put_optional(10, self.max_items);
        s.put_optional(11, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SimulateCustomPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::SIMULATE_CUSTOM_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl crate::TreeValue for SimulatePolicyResponse {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            evaluation_results: s.take_optional(0)?,
            is_truncated: s.take_optional(1)?,
            marker: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.evaluation_results);
        s.put_optional(1, self.is_truncated);
        s.put_optional(2, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SimulatePolicyResponse {
    const SCHEMA: &'static crate::Schema = &schema::SIMULATE_POLICY_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SimulatePrincipalPolicyInput {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl crate::TreeValue for SimulatePrincipalPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            policy_source_arn: s.take(0)?,
            policy_input_list: s.take_optional(1)?,
            permissions_boundary_policy_input_list: s.take_optional(2)?,
            policy_exclusion_list: s.take_optional(3)?,
            action_names: s.take(4)?,
            resource_arns: s.take_optional(5)?,
            resource_policy: s.take_optional(6)?,
            resource_owner: s.take_optional(7)?,
            caller_arn: s.take_optional(8)?,
            context_entries: s.take_optional(9)?,
            resource_handling_option: s.take_optional(10)?,
            max_items: s.take_optional(11)?,
            marker: s.take_optional(12)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(13);
        s.put(0, self.policy_source_arn);
        s.put_optional(1, self.policy_input_list);
        s.put_optional(2, self.permissions_boundary_policy_input_list);
        s.put_optional(3, self.policy_exclusion_list);
        s.put(4, self.action_names);
        s.put_optional(5, self.resource_arns);
        s.put_optional(6, self.resource_policy);
        s.put_optional(7, self.resource_owner);
        s.put_optional(8, self.caller_arn);
        s.put_optional(9, self.context_entries);
        s.put_optional(10, self.resource_handling_option);
        s.put_optional(11, self.max_items);
        s.put_optional(12, self.marker);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SimulatePrincipalPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::SIMULATE_PRINCIPAL_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}

impl crate::TreeValue for SourceRoleTemplate {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { template_arn: s.take_optional(0)?, template_minor_version: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.template_arn);
        s.put_optional(1, self.template_minor_version);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceRoleTemplate {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_ROLE_TEMPLATE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<PolicySourceType>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

impl crate::TreeValue for Statement {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            source_policy_id: s.take_optional(0)?,
            source_policy_type: s.take_optional(1)?,
            start_position: s.take_optional(2)?,
            end_position: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.source_policy_id);
        s.put_optional(1, self.source_policy_type);
        s.put_optional(2, self.start_position);
        s.put_optional(3, self.end_position);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Statement {
    const SCHEMA: &'static crate::Schema = &schema::STATEMENT;
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
pub struct TagInstanceProfileInput {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.instance_profile_name);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagPolicyInput {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.policy_arn);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagRoleInput {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagUserInput {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

impl crate::TreeValue for TagUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagUserInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagInstanceProfileInput {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagInstanceProfileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { instance_profile_name: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.instance_profile_name);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagInstanceProfileInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_INSTANCE_PROFILE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagPolicyInput {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagPolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { policy_arn: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.policy_arn);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagPolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagRoleInput {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagUserInput {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.user_name);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagUserInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: StatusType,
}

impl crate::TreeValue for UpdateAccessKeyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take_optional(0)?, access_key_id: s.take(1)?, status: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.user_name);
        s.put(1, self.access_key_id);
        s.put(2, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateAccessKeyInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ACCESS_KEY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyInput {
    pub role_name: String,
    pub policy_document: String,
}

impl crate::TreeValue for UpdateAssumeRolePolicyInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, policy_document: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.policy_document);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateAssumeRolePolicyInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ASSUME_ROLE_POLICY_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRoleDescriptionInput {
    pub role_name: String,
    pub description: String,
}

impl crate::TreeValue for UpdateRoleDescriptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role_name: s.take(0)?, description: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.role_name);
        s.put(1, self.description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRoleDescriptionInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ROLE_DESCRIPTION_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRoleDescriptionOutput {
    pub role: Option<Role>,
}

impl crate::TreeValue for UpdateRoleDescriptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { role: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.role);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRoleDescriptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ROLE_DESCRIPTION_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRoleInput {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

impl crate::TreeValue for UpdateRoleInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            role_name: s.take(0)?,
            description: s.take_optional(1)?,
            max_session_duration: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.role_name);
        s.put_optional(1, self.description);
        s.put_optional(2, self.max_session_duration);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRoleInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ROLE_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRoleOutput {}

impl crate::TreeValue for UpdateRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ROLE_RESPONSE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialInput {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: StatusType,
}

impl crate::TreeValue for UpdateServiceSpecificCredentialInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            user_name: s.take_optional(0)?,
            service_specific_credential_id: s.take(1)?,
            status: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.user_name);
        s.put(1, self.service_specific_credential_id);
        s.put(2, self.status);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateServiceSpecificCredentialInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateUserInput {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl crate::TreeValue for UpdateUserInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { user_name: s.take(0)?, new_path: s.take_optional(1)?, new_user_name: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.user_name);
        s.put_optional(1, self.new_path);
        s.put_optional(2, self.new_user_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateUserInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_USER_REQUEST;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct User {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub password_last_used: Option<crate::Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for User {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            user_name: s.take_optional(1)?,
            user_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            password_last_used: s.take_optional(5)?,
            permissions_boundary: s.take_optional(6)?,
            tags: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put_optional(0, self.path);
        s.put_optional(1, self.user_name);
        s.put_optional(2, self.user_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.password_last_used);
        s.put_optional(6, self.permissions_boundary);
        s.put_optional(7, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for User {
    const SCHEMA: &'static crate::Schema = &schema::USER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::TreeValue for UserDetail {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            path: s.take_optional(0)?,
            user_name: s.take_optional(1)?,
            user_id: s.take_optional(2)?,
            arn: s.take_optional(3)?,
            create_date: s.take_optional(4)?,
            user_policy_list: s.take_optional(5)?,
            group_list: s.take_optional(6)?,
            attached_managed_policies: s.take_optional(7)?,
            permissions_boundary: s.take_optional(8)?,
            tags: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put_optional(0, self.path);
        s.put_optional(1, self.user_name);
        s.put_optional(2, self.user_id);
        s.put_optional(3, self.arn);
        s.put_optional(4, self.create_date);
        s.put_optional(5, self.user_policy_list);
        s.put_optional(6, self.group_list);
        s.put_optional(7, self.attached_managed_policies);
        s.put_optional(8, self.permissions_boundary);
        s.put_optional(9, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UserDetail {
    const SCHEMA: &'static crate::Schema = &schema::USER_DETAIL;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddRoleToInstanceProfileOutput {}

impl crate::TreeValue for AddRoleToInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AddRoleToInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddUserToGroupOutput {}

impl crate::TreeValue for AddUserToGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AddUserToGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::ADD_USER_TO_GROUP_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachGroupPolicyOutput {}

impl crate::TreeValue for AttachGroupPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AttachGroupPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::ATTACH_GROUP_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachRolePolicyOutput {}

impl crate::TreeValue for AttachRolePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AttachRolePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::ATTACH_ROLE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachUserPolicyOutput {}

impl crate::TreeValue for AttachUserPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for AttachUserPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::ATTACH_USER_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccountAliasOutput {}

impl crate::TreeValue for CreateAccountAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for CreateAccountAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_ACCOUNT_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessKeyOutput {}

impl crate::TreeValue for DeleteAccessKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteAccessKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ACCESS_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccountAliasOutput {}

impl crate::TreeValue for DeleteAccountAliasOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteAccountAliasOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ACCOUNT_ALIAS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteGroupOutput {}

impl crate::TreeValue for DeleteGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_GROUP_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteGroupPolicyOutput {}

impl crate::TreeValue for DeleteGroupPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteGroupPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_GROUP_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteInstanceProfileOutput {}

impl crate::TreeValue for DeleteInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_INSTANCE_PROFILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePolicyOutput {}

impl crate::TreeValue for DeletePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeletePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePolicyVersionOutput {}

impl crate::TreeValue for DeletePolicyVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeletePolicyVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_POLICY_VERSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRoleOutput {}

impl crate::TreeValue for DeleteRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ROLE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryOutput {}

impl crate::TreeValue for DeleteRolePermissionsBoundaryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRolePermissionsBoundaryOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRolePolicyOutput {}

impl crate::TreeValue for DeleteRolePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteRolePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_ROLE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialOutput {}

impl crate::TreeValue for DeleteServiceSpecificCredentialOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteServiceSpecificCredentialOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserOutput {}

impl crate::TreeValue for DeleteUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USER_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryOutput {}

impl crate::TreeValue for DeleteUserPermissionsBoundaryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteUserPermissionsBoundaryOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserPolicyOutput {}

impl crate::TreeValue for DeleteUserPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DeleteUserPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_USER_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetachGroupPolicyOutput {}

impl crate::TreeValue for DetachGroupPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DetachGroupPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DETACH_GROUP_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetachRolePolicyOutput {}

impl crate::TreeValue for DetachRolePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DetachRolePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DETACH_ROLE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DetachUserPolicyOutput {}

impl crate::TreeValue for DetachUserPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for DetachUserPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::DETACH_USER_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccountSummaryInput {}

impl crate::TreeValue for GetAccountSummaryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for GetAccountSummaryInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_ACCOUNT_SUMMARY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutGroupPolicyOutput {}

impl crate::TreeValue for PutGroupPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutGroupPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_GROUP_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryOutput {}

impl crate::TreeValue for PutRolePermissionsBoundaryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutRolePermissionsBoundaryOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRolePolicyOutput {}

impl crate::TreeValue for PutRolePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutRolePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_ROLE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryOutput {}

impl crate::TreeValue for PutUserPermissionsBoundaryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutUserPermissionsBoundaryOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutUserPolicyOutput {}

impl crate::TreeValue for PutUserPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for PutUserPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_USER_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileOutput {}

impl crate::TreeValue for RemoveRoleFromInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RemoveRoleFromInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveUserFromGroupOutput {}

impl crate::TreeValue for RemoveUserFromGroupOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for RemoveUserFromGroupOutput {
    const SCHEMA: &'static crate::Schema = &schema::REMOVE_USER_FROM_GROUP_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDefaultPolicyVersionOutput {}

impl crate::TreeValue for SetDefaultPolicyVersionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for SetDefaultPolicyVersionOutput {
    const SCHEMA: &'static crate::Schema = &schema::SET_DEFAULT_POLICY_VERSION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagInstanceProfileOutput {}

impl crate::TreeValue for TagInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_INSTANCE_PROFILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagPolicyOutput {}

impl crate::TreeValue for TagPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagRoleOutput {}

impl crate::TreeValue for TagRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_ROLE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagUserOutput {}

impl crate::TreeValue for TagUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_USER_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagInstanceProfileOutput {}

impl crate::TreeValue for UntagInstanceProfileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagInstanceProfileOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_INSTANCE_PROFILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagPolicyOutput {}

impl crate::TreeValue for UntagPolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagPolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagRoleOutput {}

impl crate::TreeValue for UntagRoleOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagRoleOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_ROLE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagUserOutput {}

impl crate::TreeValue for UntagUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_USER_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAccessKeyOutput {}

impl crate::TreeValue for UpdateAccessKeyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateAccessKeyOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ACCESS_KEY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyOutput {}

impl crate::TreeValue for UpdateAssumeRolePolicyOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateAssumeRolePolicyOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_ASSUME_ROLE_POLICY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialOutput {}

impl crate::TreeValue for UpdateServiceSpecificCredentialOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateServiceSpecificCredentialOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateUserOutput {}

impl crate::TreeValue for UpdateUserOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateUserOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_USER_OUTPUT;
}

pub type SimulateCustomPolicyOutput = SimulatePolicyResponse;

pub type SimulatePrincipalPolicyOutput = SimulatePolicyResponse;

crate::serde_by_tree!(
    AccessKey,
    AccessKeyLastUsed,
    AccessKeyMetadata,
    AddRoleToInstanceProfileInput,
    AddUserToGroupInput,
    AttachGroupPolicyInput,
    AttachRolePolicyInput,
    AttachUserPolicyInput,
    AttachedPermissionsBoundary,
    AttachedPolicy,
    ContextEntry,
    CreateAccessKeyInput,
    CreateAccessKeyOutput,
    CreateAccountAliasInput,
    CreateGroupInput,
    CreateGroupOutput,
    CreateInstanceProfileInput,
    CreateInstanceProfileOutput,
    CreatePolicyInput,
    CreatePolicyOutput,
    CreatePolicyVersionInput,
    CreatePolicyVersionOutput,
    CreateRoleInput,
    CreateRoleOutput,
    CreateServiceLinkedRoleInput,
    CreateServiceLinkedRoleOutput,
    CreateServiceSpecificCredentialInput,
    CreateServiceSpecificCredentialOutput,
    CreateUserInput,
    CreateUserOutput,
    DeleteAccessKeyInput,
    DeleteAccountAliasInput,
    DeleteGroupPolicyInput,
    DeleteGroupInput,
    DeleteInstanceProfileInput,
    DeletePolicyInput,
    DeletePolicyVersionInput,
    DeleteRolePermissionsBoundaryInput,
    DeleteRolePolicyInput,
    DeleteRoleInput,
    DeleteServiceLinkedRoleInput,
    DeleteServiceLinkedRoleOutput,
    DeleteServiceSpecificCredentialInput,
    DeleteUserPermissionsBoundaryInput,
    DeleteUserPolicyInput,
    DeleteUserInput,
    DeletionTaskFailureReasonType,
    DetachGroupPolicyInput,
    DetachRolePolicyInput,
    DetachUserPolicyInput,
    EvaluationResult,
    GetAccessKeyLastUsedInput,
    GetAccessKeyLastUsedOutput,
    GetAccountAuthorizationDetailsInput,
    GetAccountAuthorizationDetailsOutput,
    GetAccountSummaryOutput,
    GetGroupPolicyInput,
    GetGroupPolicyOutput,
    GetGroupInput,
    GetGroupOutput,
    GetInstanceProfileInput,
    GetInstanceProfileOutput,
    GetPolicyInput,
    GetPolicyOutput,
    GetPolicyVersionInput,
    GetPolicyVersionOutput,
    GetRolePolicyInput,
    GetRolePolicyOutput,
    GetRoleInput,
    GetRoleOutput,
    GetServiceLinkedRoleDeletionStatusInput,
    GetServiceLinkedRoleDeletionStatusOutput,
    GetUserPolicyInput,
    GetUserPolicyOutput,
    GetUserInput,
    GetUserOutput,
    Group,
    GroupDetail,
    InlinePolicyIdentifierType,
    InstanceProfile,
    ListAccessKeysInput,
    ListAccessKeysOutput,
    ListAccountAliasesInput,
    ListAccountAliasesOutput,
    ListAttachedGroupPoliciesInput,
    ListAttachedGroupPoliciesOutput,
    ListAttachedRolePoliciesInput,
    ListAttachedRolePoliciesOutput,
    ListAttachedUserPoliciesInput,
    ListAttachedUserPoliciesOutput,
    ListEntitiesForPolicyInput,
    ListEntitiesForPolicyOutput,
    ListGroupPoliciesInput,
    ListGroupPoliciesOutput,
    ListGroupsForUserInput,
    ListGroupsForUserOutput,
    ListGroupsInput,
    ListGroupsOutput,
    ListInstanceProfileTagsInput,
    ListInstanceProfileTagsOutput,
    ListInstanceProfilesForRoleInput,
    ListInstanceProfilesForRoleOutput,
    ListInstanceProfilesInput,
    ListInstanceProfilesOutput,
    ListPoliciesInput,
    ListPoliciesOutput,
    ListPolicyTagsInput,
    ListPolicyTagsOutput,
    ListPolicyVersionsInput,
    ListPolicyVersionsOutput,
    ListRolePoliciesInput,
    ListRolePoliciesOutput,
    ListRoleTagsInput,
    ListRoleTagsOutput,
    ListRolesInput,
    ListRolesOutput,
    ListServiceSpecificCredentialsInput,
    ListServiceSpecificCredentialsOutput,
    ListUserPoliciesInput,
    ListUserPoliciesOutput,
    ListUserTagsInput,
    ListUserTagsOutput,
    ListUsersInput,
    ListUsersOutput,
    ManagedPolicyDetail,
    OrderedOrganizationPolicyType,
    OrganizationsDecisionDetail,
    PermissionsBoundaryDecisionDetail,
    Policy,
    PolicyDetail,
    PolicyGroup,
    PolicyIdentifier,
    PolicyRole,
    PolicyUser,
    PolicyVersion,
    Position,
    PutGroupPolicyInput,
    PutRolePermissionsBoundaryInput,
    PutRolePolicyInput,
    PutUserPermissionsBoundaryInput,
    PutUserPolicyInput,
    RemoveRoleFromInstanceProfileInput,
    RemoveUserFromGroupInput,
    ResetServiceSpecificCredentialInput,
    ResetServiceSpecificCredentialOutput,
    ResourceSpecificResult,
    Role,
    RoleDetail,
    RoleLastUsed,
    RoleUsageType,
    ServiceSpecificCredential,
    ServiceSpecificCredentialMetadata,
    SetDefaultPolicyVersionInput,
    SimulateCustomPolicyInput,
    SimulatePolicyResponse,
    SimulatePrincipalPolicyInput,
    SourceRoleTemplate,
    Statement,
    Tag,
    TagInstanceProfileInput,
    TagPolicyInput,
    TagRoleInput,
    TagUserInput,
    UntagInstanceProfileInput,
    UntagPolicyInput,
    UntagRoleInput,
    UntagUserInput,
    UpdateAccessKeyInput,
    UpdateAssumeRolePolicyInput,
    UpdateRoleDescriptionInput,
    UpdateRoleDescriptionOutput,
    UpdateRoleInput,
    UpdateRoleOutput,
    UpdateServiceSpecificCredentialInput,
    UpdateUserInput,
    User,
    UserDetail,
    AddRoleToInstanceProfileOutput,
    AddUserToGroupOutput,
    AttachGroupPolicyOutput,
    AttachRolePolicyOutput,
    AttachUserPolicyOutput,
    CreateAccountAliasOutput,
    DeleteAccessKeyOutput,
    DeleteAccountAliasOutput,
    DeleteGroupOutput,
    DeleteGroupPolicyOutput,
    DeleteInstanceProfileOutput,
    DeletePolicyOutput,
    DeletePolicyVersionOutput,
    DeleteRoleOutput,
    DeleteRolePermissionsBoundaryOutput,
    DeleteRolePolicyOutput,
    DeleteServiceSpecificCredentialOutput,
    DeleteUserOutput,
    DeleteUserPermissionsBoundaryOutput,
    DeleteUserPolicyOutput,
    DetachGroupPolicyOutput,
    DetachRolePolicyOutput,
    DetachUserPolicyOutput,
    GetAccountSummaryInput,
    PutGroupPolicyOutput,
    PutRolePermissionsBoundaryOutput,
    PutRolePolicyOutput,
    PutUserPermissionsBoundaryOutput,
    PutUserPolicyOutput,
    RemoveRoleFromInstanceProfileOutput,
    RemoveUserFromGroupOutput,
    SetDefaultPolicyVersionOutput,
    TagInstanceProfileOutput,
    TagPolicyOutput,
    TagRoleOutput,
    TagUserOutput,
    UntagInstanceProfileOutput,
    UntagPolicyOutput,
    UntagRoleOutput,
    UntagUserOutput,
    UpdateAccessKeyOutput,
    UpdateAssumeRolePolicyOutput,
    UpdateServiceSpecificCredentialOutput,
    UpdateUserOutput,
);

crate::string_enum! {
    pub enum AttachmentType {
        User = "user",
        Group = "group",
        Role = "role",
    }
    pub enum ContextKeyTypeEnum {
        String = "string",
        StringList = "stringList",
        Numeric = "numeric",
        NumericList = "numericList",
        Boolean = "boolean",
        BooleanList = "booleanList",
        Ip = "ip",
        IpList = "ipList",
        Binary = "binary",
        BinaryList = "binaryList",
        Date = "date",
        DateList = "dateList",
    }
    pub enum DeletionTaskStatusType {
        Succeeded = "SUCCEEDED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NotStarted = "NOT_STARTED",
    }
    pub enum EntityType {
        User = "User",
        Role = "Role",
        Group = "Group",
        LocalManagedPolicy = "LocalManagedPolicy",
        AWSManagedPolicy = "AWSManagedPolicy",
    }
    pub enum PermissionsBoundaryAttachmentType {
        PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
        Policy = "Policy",
    }
    pub enum PolicyEvaluationDecisionType {
        Allowed = "allowed",
        ExplicitDeny = "explicitDeny",
        ImplicitDeny = "implicitDeny",
    }
    pub enum PolicyIdentifierPolicyType {
        Inline = "inline",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        PermissionBoundary = "permission-boundary",
        Scp = "scp",
        Rcp = "rcp",
    }
    pub enum PolicySourceType {
        User = "user",
        Group = "group",
        Role = "role",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        Resource = "resource",
        None = "none",
        IamPolicy = "IAM Policy",
    }
    pub enum PolicyUsageType {
        PermissionsPolicy = "PermissionsPolicy",
        PermissionsBoundary = "PermissionsBoundary",
    }
    pub enum PolicyScopeType {
        All = "All",
        Aws = "AWS",
        Local = "Local",
    }
    pub enum StatusType {
        Active = "Active",
        Inactive = "Inactive",
        Expired = "Expired",
    }
    pub enum SummaryKeyType {
        Users = "Users",
        UsersQuota = "UsersQuota",
        Groups = "Groups",
        GroupsQuota = "GroupsQuota",
        ServerCertificates = "ServerCertificates",
        ServerCertificatesQuota = "ServerCertificatesQuota",
        UserPolicySizeQuota = "UserPolicySizeQuota",
        GroupPolicySizeQuota = "GroupPolicySizeQuota",
        GroupsPerUserQuota = "GroupsPerUserQuota",
        SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
        AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
        MFADevices = "MFADevices",
        MFADevicesInUse = "MFADevicesInUse",
        AccountMFAEnabled = "AccountMFAEnabled",
        AccountAccessKeysPresent = "AccountAccessKeysPresent",
        AccountPasswordPresent = "AccountPasswordPresent",
        AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
        AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
        AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
        AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
        Policies = "Policies",
        PoliciesQuota = "PoliciesQuota",
        PolicySizeQuota = "PolicySizeQuota",
        PolicyVersionsInUse = "PolicyVersionsInUse",
        PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
        VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
        GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
        AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
        InstanceProfiles = "InstanceProfiles",
        InstanceProfilesQuota = "InstanceProfilesQuota",
        Providers = "Providers",
        RolePolicySizeQuota = "RolePolicySizeQuota",
        Roles = "Roles",
        RolesQuota = "RolesQuota",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static ACCESS_KEY: Schema = Schema::plain("AccessKey", Kind::Structure).members(&[
        Member::plain("UserName", &USER_NAME_TYPE).required(),
        Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
        Member::plain("Status", &STATUS_TYPE).required(),
        Member::plain("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).required(),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
    ]);
    pub static ACCESS_KEY_LAST_USED: Schema = Schema::plain("AccessKeyLastUsed", Kind::Structure).members(&[
        Member::plain("LastUsedDate", &scalar::TIMESTAMP),
        Member::plain("ServiceName", &scalar::STRING).required(),
        Member::plain("Region", &scalar::STRING).required(),
    ]);
    pub static ACCESS_KEY_METADATA: Schema = Schema::plain("AccessKeyMetadata", Kind::Structure).members(&[
        Member::plain("UserName", &USER_NAME_TYPE),
        Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::plain("Status", &STATUS_TYPE),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
    ]);
    pub static ACTION_NAME_LIST_TYPE: Schema = Schema::plain("ActionNameListType", Kind::List)
        .members(&[Member::plain("member", &ACTION_NAME_TYPE)]);
    pub static ACTION_NAME_TYPE: Schema = Schema::plain("ActionNameType", Kind::String).min(3.0).max(128.0);
    pub static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Schema =
        Schema::plain("AddRoleToInstanceProfileRequest", Kind::Structure).members(&[
            Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        ]);
    pub static ADD_USER_TO_GROUP_REQUEST: Schema = Schema::plain("AddUserToGroupRequest", Kind::Structure)
        .members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
        ]);
    pub static ARN_LIST_TYPE: Schema =
        Schema::plain("ArnListType", Kind::List).members(&[Member::plain("member", &ARN_TYPE)]);
    pub static ATTACH_GROUP_POLICY_REQUEST: Schema =
        Schema::plain("AttachGroupPolicyRequest", Kind::Structure).members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PolicyArn", &ARN_TYPE).required(),
        ]);
    pub static ATTACH_ROLE_POLICY_REQUEST: Schema = Schema::plain("AttachRolePolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyArn", &ARN_TYPE).required(),
        ]);
    pub static ATTACH_USER_POLICY_REQUEST: Schema = Schema::plain("AttachUserPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("PolicyArn", &ARN_TYPE).required(),
        ]);
    pub static ATTACHED_PERMISSIONS_BOUNDARY: Schema =
        Schema::plain("AttachedPermissionsBoundary", Kind::Structure).members(&[
            Member::plain("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
            Member::plain("PermissionsBoundaryArn", &ARN_TYPE),
        ]);
    pub static ATTACHED_POLICY: Schema = Schema::plain("AttachedPolicy", Kind::Structure)
        .members(&[Member::plain("PolicyName", &POLICY_NAME_TYPE), Member::plain("PolicyArn", &ARN_TYPE)]);
    pub static ATTACHMENT_NAME: Schema =
        Schema::plain("AttachmentName", Kind::String).min(1.0).max(128.0).pattern(r"[\w+=,.@-]+");
    pub static ATTACHMENT_TYPE: Schema =
        Schema::plain("AttachmentType", Kind::String).one_of(super::AttachmentType::VALUES);
    pub static CONTEXT_ENTRY: Schema = Schema::plain("ContextEntry", Kind::Structure).members(&[
        Member::plain("ContextKeyName", &CONTEXT_KEY_NAME_TYPE),
        Member::plain("ContextKeyValues", &CONTEXT_KEY_VALUE_LIST_TYPE),
        Member::plain("ContextKeyType", &CONTEXT_KEY_TYPE_ENUM),
    ]);
    pub static CONTEXT_ENTRY_LIST_TYPE: Schema =
        Schema::plain("ContextEntryListType", Kind::List).members(&[Member::plain("member", &CONTEXT_ENTRY)]);
    pub static CONTEXT_KEY_NAME_TYPE: Schema =
        Schema::plain("ContextKeyNameType", Kind::String).min(5.0).max(256.0);
    pub static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Schema =
        Schema::plain("ContextKeyNamesResultListType", Kind::List)
            .members(&[Member::plain("member", &CONTEXT_KEY_NAME_TYPE)]);
    pub static CONTEXT_KEY_TYPE_ENUM: Schema =
        Schema::plain("ContextKeyTypeEnum", Kind::String).one_of(super::ContextKeyTypeEnum::VALUES);
    pub static CONTEXT_KEY_VALUE_LIST_TYPE: Schema = Schema::plain("ContextKeyValueListType", Kind::List)
        .members(&[Member::plain("member", &scalar::STRING)]);
    pub static CREATE_ACCESS_KEY_REQUEST: Schema = Schema::plain("CreateAccessKeyRequest", Kind::Structure)
        .members(&[Member::plain("UserName", &EXISTING_USER_NAME_TYPE)]);
    pub static CREATE_ACCESS_KEY_RESPONSE: Schema = Schema::plain("CreateAccessKeyResponse", Kind::Structure)
        .members(&[Member::plain("AccessKey", &ACCESS_KEY).required()]);
    pub static CREATE_ACCOUNT_ALIAS_REQUEST: Schema = Schema::plain(
        "CreateAccountAliasRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("AccountAlias", &ACCOUNT_ALIAS_TYPE).required()]);
    pub static CREATE_GROUP_REQUEST: Schema =
        Schema::plain("CreateGroupRequest", Kind::Structure).members(&[
            Member::plain("Path", &PATH_TYPE),
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
        ]);
    pub static CREATE_GROUP_RESPONSE: Schema = Schema::plain("CreateGroupResponse", Kind::Structure)
        .members(&[Member::plain("Group", &GROUP).required()]);
    pub static CREATE_INSTANCE_PROFILE_REQUEST: Schema =
        Schema::plain("CreateInstanceProfileRequest", Kind::Structure).members(&[
            Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
            Member::plain("Path", &PATH_TYPE),
            Member::plain("Tags", &TAG_LIST_TYPE),
        ]);
    pub static CREATE_INSTANCE_PROFILE_RESPONSE: Schema = Schema::plain(
        "CreateInstanceProfileResponse",
        Kind::Structure,
    )
    .members(&[Member::plain("InstanceProfile", &INSTANCE_PROFILE).required()]);
    pub static CREATE_POLICY_REQUEST: Schema =
        Schema::plain("CreatePolicyRequest", Kind::Structure).members(&[
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("Path", &POLICY_PATH_TYPE),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
            Member::plain("Description", &POLICY_DESCRIPTION_TYPE),
            Member::plain("Tags", &TAG_LIST_TYPE),
        ]);
    pub static CREATE_POLICY_RESPONSE: Schema =
        Schema::plain("CreatePolicyResponse", Kind::Structure).members(&[Member::plain("Policy", &POLICY)]);
    pub static CREATE_POLICY_VERSION_REQUEST: Schema =
        Schema::plain("CreatePolicyVersionRequest", Kind::Structure).members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
            Member::plain("SetAsDefault", &scalar::BOOLEAN),
        ]);
    pub static CREATE_POLICY_VERSION_RESPONSE: Schema =
        Schema::plain("CreatePolicyVersionResponse", Kind::Structure)
            .members(&[Member::plain("PolicyVersion", &POLICY_VERSION)]);
    pub static CREATE_ROLE_REQUEST: Schema = Schema::plain("CreateRoleRequest", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE),
        Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        Member::plain("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        Member::plain("Description", &ROLE_DESCRIPTION_TYPE),
        Member::plain("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::plain("PermissionsBoundary", &ARN_TYPE),
        Member::plain("Tags", &TAG_LIST_TYPE),
    ]);
    pub static CREATE_ROLE_RESPONSE: Schema = Schema::plain("CreateRoleResponse", Kind::Structure)
        .members(&[Member::plain("Role", &ROLE).required()]);
    pub static CREATE_SERVICE_LINKED_ROLE_REQUEST: Schema =
        Schema::plain("CreateServiceLinkedRoleRequest", Kind::Structure).members(&[
            Member::plain("AWSServiceName", &GROUP_NAME_TYPE).required(),
            Member::plain("Description", &ROLE_DESCRIPTION_TYPE),
            Member::plain("CustomSuffix", &CUSTOM_SUFFIX_TYPE),
        ]);
    pub static CREATE_SERVICE_LINKED_ROLE_RESPONSE: Schema =
        Schema::plain("CreateServiceLinkedRoleResponse", Kind::Structure)
            .members(&[Member::plain("Role", &ROLE)]);
    pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema =
        Schema::plain("CreateServiceSpecificCredentialRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("ServiceName", &scalar::STRING).required(),
            Member::plain("CredentialAgeDays", &CREDENTIAL_AGE_DAYS),
        ]);
    pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Schema =
        Schema::plain("CreateServiceSpecificCredentialResponse", Kind::Structure)
            .members(&[Member::plain("ServiceSpecificCredential", &SERVICE_SPECIFIC_CREDENTIAL)]);
    pub static CREATE_USER_REQUEST: Schema = Schema::plain("CreateUserRequest", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE),
        Member::plain("UserName", &USER_NAME_TYPE).required(),
        Member::plain("PermissionsBoundary", &ARN_TYPE),
        Member::plain("Tags", &TAG_LIST_TYPE),
    ]);
    pub static CREATE_USER_RESPONSE: Schema =
        Schema::plain("CreateUserResponse", Kind::Structure).members(&[Member::plain("User", &USER)]);
    pub static DELETE_ACCESS_KEY_REQUEST: Schema = Schema::plain("DeleteAccessKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE),
            Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
        ]);
    pub static DELETE_ACCOUNT_ALIAS_REQUEST: Schema = Schema::plain(
        "DeleteAccountAliasRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("AccountAlias", &ACCOUNT_ALIAS_TYPE).required()]);
    pub static DELETE_GROUP_POLICY_REQUEST: Schema =
        Schema::plain("DeleteGroupPolicyRequest", Kind::Structure).members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
        ]);
    pub static DELETE_GROUP_REQUEST: Schema = Schema::plain("DeleteGroupRequest", Kind::Structure)
        .members(&[Member::plain("GroupName", &GROUP_NAME_TYPE).required()]);
    pub static DELETE_INSTANCE_PROFILE_REQUEST: Schema = Schema::plain(
        "DeleteInstanceProfileRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required()]);
    pub static DELETE_POLICY_REQUEST: Schema = Schema::plain("DeletePolicyRequest", Kind::Structure)
        .members(&[Member::plain("PolicyArn", &ARN_TYPE).required()]);
    pub static DELETE_POLICY_VERSION_REQUEST: Schema =
        Schema::plain("DeletePolicyVersionRequest", Kind::Structure).members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("VersionId", &POLICY_VERSION_ID_TYPE).required(),
        ]);
    pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema::plain(
        "DeleteRolePermissionsBoundaryRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("RoleName", &ROLE_NAME_TYPE).required()]);
    pub static DELETE_ROLE_POLICY_REQUEST: Schema = Schema::plain("DeleteRolePolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
        ]);
    pub static DELETE_ROLE_REQUEST: Schema = Schema::plain("DeleteRoleRequest", Kind::Structure)
        .members(&[Member::plain("RoleName", &ROLE_NAME_TYPE).required()]);
    pub static DELETE_SERVICE_LINKED_ROLE_REQUEST: Schema = Schema::plain(
        "DeleteServiceLinkedRoleRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("RoleName", &ROLE_NAME_TYPE).required()]);
    pub static DELETE_SERVICE_LINKED_ROLE_RESPONSE: Schema = Schema::plain(
        "DeleteServiceLinkedRoleResponse",
        Kind::Structure,
    )
    .members(&[Member::plain("DeletionTaskId", &DELETION_TASK_ID_TYPE).required()]);
    pub static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema =
        Schema::plain("DeleteServiceSpecificCredentialRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE),
            Member::plain("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
        ]);
    pub static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema::plain(
        "DeleteUserPermissionsBoundaryRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("UserName", &USER_NAME_TYPE).required()]);
    pub static DELETE_USER_POLICY_REQUEST: Schema = Schema::plain("DeleteUserPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
        ]);
    pub static DELETE_USER_REQUEST: Schema = Schema::plain("DeleteUserRequest", Kind::Structure)
        .members(&[Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required()]);
    pub static DELETION_TASK_FAILURE_REASON_TYPE: Schema =
        Schema::plain("DeletionTaskFailureReasonType", Kind::Structure).members(&[
            Member::plain("Reason", &REASON_TYPE),
            Member::plain("RoleUsageList", &ROLE_USAGE_LIST_TYPE),
        ]);
    pub static DELETION_TASK_ID_TYPE: Schema =
        Schema::plain("DeletionTaskIdType", Kind::String).min(1.0).max(1000.0);
    pub static DELETION_TASK_STATUS_TYPE: Schema =
        Schema::plain("DeletionTaskStatusType", Kind::String).one_of(super::DeletionTaskStatusType::VALUES);
    pub static DETACH_GROUP_POLICY_REQUEST: Schema =
        Schema::plain("DetachGroupPolicyRequest", Kind::Structure).members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PolicyArn", &ARN_TYPE).required(),
        ]);
    pub static DETACH_ROLE_POLICY_REQUEST: Schema = Schema::plain("DetachRolePolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyArn", &ARN_TYPE).required(),
        ]);
    pub static DETACH_USER_POLICY_REQUEST: Schema = Schema::plain("DetachUserPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("PolicyArn", &ARN_TYPE).required(),
        ]);
    pub static ENTITY_TYPE: Schema =
        Schema::plain("EntityType", Kind::String).one_of(super::EntityType::VALUES);
    pub static EVAL_DECISION_DETAILS_TYPE: Schema = Schema::plain("EvalDecisionDetailsType", Kind::Map)
        .members(&[
            Member::plain("key", &EVAL_DECISION_SOURCE_TYPE),
            Member::plain("value", &POLICY_EVALUATION_DECISION_TYPE),
        ]);
    pub static EVAL_DECISION_SOURCE_TYPE: Schema =
        Schema::plain("EvalDecisionSourceType", Kind::String).min(3.0).max(256.0);
    pub static EVALUATION_RESULT: Schema = Schema::plain("EvaluationResult", Kind::Structure).members(&[
        Member::plain("EvalActionName", &ACTION_NAME_TYPE).required(),
        Member::plain("EvalResourceName", &RESOURCE_NAME_TYPE),
        Member::plain("EvalDecision", &POLICY_EVALUATION_DECISION_TYPE).required(),
        Member::plain("MatchedStatements", &STATEMENT_LIST_TYPE),
        Member::plain("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::plain("OrganizationsDecisionDetail", &ORGANIZATIONS_DECISION_DETAIL),
        Member::plain("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL),
        Member::plain("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
        Member::plain("ResourceSpecificResults", &RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
    ]);
    pub static EVALUATION_RESULTS_LIST_TYPE: Schema = Schema::plain("EvaluationResultsListType", Kind::List)
        .members(&[Member::plain("member", &EVALUATION_RESULT)]);
    pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Schema = Schema::plain(
        "GetAccessKeyLastUsedRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE).required()]);
    pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Schema =
        Schema::plain("GetAccessKeyLastUsedResponse", Kind::Structure).members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE),
            Member::plain("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED),
        ]);
    pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Schema =
        Schema::plain("GetAccountAuthorizationDetailsRequest", Kind::Structure).members(&[
            Member::plain("Filter", &ENTITY_LIST_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Schema =
        Schema::plain("GetAccountAuthorizationDetailsResponse", Kind::Structure).members(&[
            Member::plain("UserDetailList", &USER_DETAIL_LIST_TYPE),
            Member::plain("GroupDetailList", &GROUP_DETAIL_LIST_TYPE),
            Member::plain("RoleDetailList", &ROLE_DETAIL_LIST_TYPE),
            Member::plain("Policies", &MANAGED_POLICY_DETAIL_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static GET_ACCOUNT_SUMMARY_RESPONSE: Schema =
        Schema::plain("GetAccountSummaryResponse", Kind::Structure)
            .members(&[Member::plain("SummaryMap", &SUMMARY_MAP_TYPE)]);
    pub static GET_GROUP_POLICY_REQUEST: Schema = Schema::plain("GetGroupPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
        ]);
    pub static GET_GROUP_POLICY_RESPONSE: Schema = Schema::plain("GetGroupPolicyResponse", Kind::Structure)
        .members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static GET_GROUP_REQUEST: Schema = Schema::plain("GetGroupRequest", Kind::Structure).members(&[
        Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
        Member::plain("Marker", &MARKER_TYPE),
        Member::plain("MaxItems", &MAX_ITEMS_TYPE),
    ]);
    pub static GET_GROUP_RESPONSE: Schema = Schema::plain("GetGroupResponse", Kind::Structure).members(&[
        Member::plain("Group", &GROUP).required(),
        Member::plain("Users", &USER_LIST_TYPE).required(),
        Member::plain("IsTruncated", &scalar::BOOLEAN),
        Member::plain("Marker", &scalar::STRING),
    ]);
    pub static GET_INSTANCE_PROFILE_REQUEST: Schema = Schema::plain(
        "GetInstanceProfileRequest",
        Kind::Structure,
    )
    .members(&[Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required()]);
    pub static GET_INSTANCE_PROFILE_RESPONSE: Schema = Schema::plain(
        "GetInstanceProfileResponse",
        Kind::Structure,
    )
    .members(&[Member::plain("InstanceProfile", &INSTANCE_PROFILE).required()]);
    pub static GET_POLICY_REQUEST: Schema = Schema::plain("GetPolicyRequest", Kind::Structure)
        .members(&[Member::plain("PolicyArn", &ARN_TYPE).required()]);
    pub static GET_POLICY_RESPONSE: Schema =
        Schema::plain("GetPolicyResponse", Kind::Structure).members(&[Member::plain("Policy", &POLICY)]);
    pub static GET_POLICY_VERSION_REQUEST: Schema = Schema::plain("GetPolicyVersionRequest", Kind::Structure)
        .members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("VersionId", &POLICY_VERSION_ID_TYPE).required(),
        ]);
    pub static GET_POLICY_VERSION_RESPONSE: Schema =
        Schema::plain("GetPolicyVersionResponse", Kind::Structure)
            .members(&[Member::plain("PolicyVersion", &POLICY_VERSION)]);
    pub static GET_ROLE_POLICY_REQUEST: Schema = Schema::plain("GetRolePolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
        ]);
    pub static GET_ROLE_POLICY_RESPONSE: Schema = Schema::plain("GetRolePolicyResponse", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static GET_ROLE_REQUEST: Schema = Schema::plain("GetRoleRequest", Kind::Structure)
        .members(&[Member::plain("RoleName", &ROLE_NAME_TYPE).required()]);
    pub static GET_ROLE_RESPONSE: Schema =
        Schema::plain("GetRoleResponse", Kind::Structure).members(&[Member::plain("Role", &ROLE).required()]);
    pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Schema =
        Schema::plain("GetServiceLinkedRoleDeletionStatusRequest", Kind::Structure)
            .members(&[Member::plain("DeletionTaskId", &DELETION_TASK_ID_TYPE).required()]);
    pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Schema =
        Schema::plain("GetServiceLinkedRoleDeletionStatusResponse", Kind::Structure).members(&[
            Member::plain("Status", &DELETION_TASK_STATUS_TYPE).required(),
            Member::plain("Reason", &DELETION_TASK_FAILURE_REASON_TYPE),
        ]);
    pub static GET_USER_POLICY_REQUEST: Schema = Schema::plain("GetUserPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
        ]);
    pub static GET_USER_POLICY_RESPONSE: Schema = Schema::plain("GetUserPolicyResponse", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static GET_USER_REQUEST: Schema = Schema::plain("GetUserRequest", Kind::Structure)
        .members(&[Member::plain("UserName", &EXISTING_USER_NAME_TYPE)]);
    pub static GET_USER_RESPONSE: Schema =
        Schema::plain("GetUserResponse", Kind::Structure).members(&[Member::plain("User", &USER).required()]);
    pub static GROUP: Schema = Schema::plain("Group", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE).required(),
        Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
        Member::plain("GroupId", &ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE).required(),
        Member::plain("CreateDate", &scalar::TIMESTAMP).required(),
    ]);
    pub static GROUP_DETAIL: Schema = Schema::plain("GroupDetail", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE),
        Member::plain("GroupName", &GROUP_NAME_TYPE),
        Member::plain("GroupId", &ID_TYPE),
        Member::plain("Arn", &ARN_TYPE),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
        Member::plain("GroupPolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::plain("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    ]);
    pub static INLINE_POLICY_IDENTIFIER_TYPE: Schema =
        Schema::plain("InlinePolicyIdentifierType", Kind::Structure).members(&[
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("AttachmentType", &ATTACHMENT_TYPE).required(),
            Member::plain("AttachmentName", &ATTACHMENT_NAME).required(),
        ]);
    pub static INSTANCE_PROFILE: Schema = Schema::plain("InstanceProfile", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE).required(),
        Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::plain("InstanceProfileId", &ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE).required(),
        Member::plain("CreateDate", &scalar::TIMESTAMP).required(),
        Member::plain("Roles", &ROLE_LIST_TYPE).required(),
        Member::plain("Tags", &TAG_LIST_TYPE),
    ]);
    pub static LIST_ACCESS_KEYS_REQUEST: Schema = Schema::plain("ListAccessKeysRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ACCESS_KEYS_RESPONSE: Schema = Schema::plain("ListAccessKeysResponse", Kind::Structure)
        .members(&[
            Member::plain("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ACCOUNT_ALIASES_REQUEST: Schema =
        Schema::plain("ListAccountAliasesRequest", Kind::Structure)
            .members(&[Member::plain("Marker", &MARKER_TYPE), Member::plain("MaxItems", &MAX_ITEMS_TYPE)]);
    pub static LIST_ACCOUNT_ALIASES_RESPONSE: Schema =
        Schema::plain("ListAccountAliasesResponse", Kind::Structure).members(&[
            Member::plain("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Schema =
        Schema::plain("ListAttachedGroupPoliciesRequest", Kind::Structure).members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PathPrefix", &POLICY_PATH_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Schema =
        Schema::plain("ListAttachedGroupPoliciesResponse", Kind::Structure).members(&[
            Member::plain("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Schema =
        Schema::plain("ListAttachedRolePoliciesRequest", Kind::Structure).members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PathPrefix", &POLICY_PATH_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Schema =
        Schema::plain("ListAttachedRolePoliciesResponse", Kind::Structure).members(&[
            Member::plain("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Schema =
        Schema::plain("ListAttachedUserPoliciesRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("PathPrefix", &POLICY_PATH_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Schema =
        Schema::plain("ListAttachedUserPoliciesResponse", Kind::Structure).members(&[
            Member::plain("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ENTITIES_FOR_POLICY_REQUEST: Schema =
        Schema::plain("ListEntitiesForPolicyRequest", Kind::Structure).members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("EntityFilter", &ENTITY_TYPE),
            Member::plain("PathPrefix", &PATH_TYPE),
            Member::plain("PolicyUsageFilter", &POLICY_USAGE_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ENTITIES_FOR_POLICY_RESPONSE: Schema =
        Schema::plain("ListEntitiesForPolicyResponse", Kind::Structure).members(&[
            Member::plain("PolicyGroups", &POLICY_GROUP_LIST_TYPE),
            Member::plain("PolicyUsers", &POLICY_USER_LIST_TYPE),
            Member::plain("PolicyRoles", &POLICY_ROLE_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_GROUP_POLICIES_REQUEST: Schema =
        Schema::plain("ListGroupPoliciesRequest", Kind::Structure).members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_GROUP_POLICIES_RESPONSE: Schema =
        Schema::plain("ListGroupPoliciesResponse", Kind::Structure).members(&[
            Member::plain("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_GROUPS_FOR_USER_REQUEST: Schema =
        Schema::plain("ListGroupsForUserRequest", Kind::Structure).members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_GROUPS_FOR_USER_RESPONSE: Schema =
        Schema::plain("ListGroupsForUserResponse", Kind::Structure).members(&[
            Member::plain("Groups", &GROUP_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_GROUPS_REQUEST: Schema = Schema::plain("ListGroupsRequest", Kind::Structure).members(&[
        Member::plain("PathPrefix", &PATH_PREFIX_TYPE),
        Member::plain("Marker", &MARKER_TYPE),
        Member::plain("MaxItems", &MAX_ITEMS_TYPE),
    ]);
    pub static LIST_GROUPS_RESPONSE: Schema =
        Schema::plain("ListGroupsResponse", Kind::Structure).members(&[
            Member::plain("Groups", &GROUP_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_INSTANCE_PROFILE_TAGS_REQUEST: Schema =
        Schema::plain("ListInstanceProfileTagsRequest", Kind::Structure).members(&[
            Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Schema =
        Schema::plain("ListInstanceProfileTagsResponse", Kind::Structure).members(&[
            Member::plain("Tags", &TAG_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Schema =
        Schema::plain("ListInstanceProfilesForRoleRequest", Kind::Structure).members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Schema =
        Schema::plain("ListInstanceProfilesForRoleResponse", Kind::Structure).members(&[
            Member::plain("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_INSTANCE_PROFILES_REQUEST: Schema =
        Schema::plain("ListInstanceProfilesRequest", Kind::Structure).members(&[
            Member::plain("PathPrefix", &PATH_PREFIX_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_INSTANCE_PROFILES_RESPONSE: Schema =
        Schema::plain("ListInstanceProfilesResponse", Kind::Structure).members(&[
            Member::plain("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_POLICIES_REQUEST: Schema =
        Schema::plain("ListPoliciesRequest", Kind::Structure).members(&[
            Member::plain("Scope", &POLICY_SCOPE_TYPE),
            Member::plain("OnlyAttached", &scalar::BOOLEAN),
            Member::plain("PathPrefix", &POLICY_PATH_TYPE),
            Member::plain("PolicyUsageFilter", &POLICY_USAGE_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_POLICIES_RESPONSE: Schema = Schema::plain("ListPoliciesResponse", Kind::Structure)
        .members(&[
            Member::plain("Policies", &POLICY_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_POLICY_TAGS_REQUEST: Schema = Schema::plain("ListPolicyTagsRequest", Kind::Structure)
        .members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_POLICY_TAGS_RESPONSE: Schema = Schema::plain("ListPolicyTagsResponse", Kind::Structure)
        .members(&[
            Member::plain("Tags", &TAG_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_POLICY_VERSIONS_REQUEST: Schema =
        Schema::plain("ListPolicyVersionsRequest", Kind::Structure).members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_POLICY_VERSIONS_RESPONSE: Schema =
        Schema::plain("ListPolicyVersionsResponse", Kind::Structure).members(&[
            Member::plain("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ROLE_POLICIES_REQUEST: Schema = Schema::plain("ListRolePoliciesRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ROLE_POLICIES_RESPONSE: Schema =
        Schema::plain("ListRolePoliciesResponse", Kind::Structure).members(&[
            Member::plain("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ROLE_TAGS_REQUEST: Schema = Schema::plain("ListRoleTagsRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_ROLE_TAGS_RESPONSE: Schema = Schema::plain("ListRoleTagsResponse", Kind::Structure)
        .members(&[
            Member::plain("Tags", &TAG_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_ROLES_REQUEST: Schema = Schema::plain("ListRolesRequest", Kind::Structure).members(&[
        Member::plain("PathPrefix", &PATH_PREFIX_TYPE),
        Member::plain("Marker", &MARKER_TYPE),
        Member::plain("MaxItems", &MAX_ITEMS_TYPE),
    ]);
    pub static LIST_ROLES_RESPONSE: Schema = Schema::plain("ListRolesResponse", Kind::Structure).members(&[
        Member::plain("Roles", &ROLE_LIST_TYPE).required(),
        Member::plain("IsTruncated", &scalar::BOOLEAN),
        Member::plain("Marker", &scalar::STRING),
    ]);
    pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Schema =
        Schema::plain("ListServiceSpecificCredentialsRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE),
            Member::plain("ServiceName", &scalar::STRING),
            Member::plain("AllUsers", &scalar::BOOLEAN),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Schema =
        Schema::plain("ListServiceSpecificCredentialsResponse", Kind::Structure).members(&[
            Member::plain("ServiceSpecificCredentials", &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE),
            Member::plain("Marker", &scalar::STRING),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
        ]);
    pub static LIST_USER_POLICIES_REQUEST: Schema = Schema::plain("ListUserPoliciesRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_USER_POLICIES_RESPONSE: Schema =
        Schema::plain("ListUserPoliciesResponse", Kind::Structure).members(&[
            Member::plain("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_USER_TAGS_REQUEST: Schema = Schema::plain("ListUserTagsRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("Marker", &MARKER_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
        ]);
    pub static LIST_USER_TAGS_RESPONSE: Schema = Schema::plain("ListUserTagsResponse", Kind::Structure)
        .members(&[
            Member::plain("Tags", &TAG_LIST_TYPE).required(),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static LIST_USERS_REQUEST: Schema = Schema::plain("ListUsersRequest", Kind::Structure).members(&[
        Member::plain("PathPrefix", &PATH_PREFIX_TYPE),
        Member::plain("Marker", &MARKER_TYPE),
        Member::plain("MaxItems", &MAX_ITEMS_TYPE),
    ]);
    pub static LIST_USERS_RESPONSE: Schema = Schema::plain("ListUsersResponse", Kind::Structure).members(&[
        Member::plain("Users", &USER_LIST_TYPE).required(),
        Member::plain("IsTruncated", &scalar::BOOLEAN),
        Member::plain("Marker", &scalar::STRING),
    ]);
    pub static MANAGED_POLICY_DETAIL: Schema =
        Schema::plain("ManagedPolicyDetail", Kind::Structure).members(&[
            Member::plain("PolicyName", &POLICY_NAME_TYPE),
            Member::plain("PolicyId", &ID_TYPE),
            Member::plain("Arn", &ARN_TYPE),
            Member::plain("Path", &POLICY_PATH_TYPE),
            Member::plain("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
            Member::plain("AttachmentCount", &scalar::INTEGER),
            Member::plain("PermissionsBoundaryUsageCount", &scalar::INTEGER),
            Member::plain("IsAttachable", &scalar::BOOLEAN),
            Member::plain("Description", &POLICY_DESCRIPTION_TYPE),
            Member::plain("CreateDate", &scalar::TIMESTAMP),
            Member::plain("UpdateDate", &scalar::TIMESTAMP),
            Member::plain("PolicyVersionList", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
        ]);
    pub static MANAGED_POLICY_DETAIL_LIST_TYPE: Schema =
        Schema::plain("ManagedPolicyDetailListType", Kind::List)
            .members(&[Member::plain("member", &MANAGED_POLICY_DETAIL)]);
    pub static ORDERED_ORGANIZATION_POLICY_TYPE: Schema =
        Schema::plain("OrderedOrganizationPolicyType", Kind::Structure)
            .members(&[Member::plain("ServiceControlPolicyInputList", &SIMULATION_POLICY_LIST_TYPE)]);
    pub static ORGANIZATION_POLICY_LIST_TYPE: Schema =
        Schema::plain("OrganizationPolicyListType", Kind::List)
            .members(&[Member::plain("member", &ORDERED_ORGANIZATION_POLICY_TYPE)])
            .max(7.0);
    pub static ORGANIZATIONS_DECISION_DETAIL: Schema =
        Schema::plain("OrganizationsDecisionDetail", Kind::Structure)
            .members(&[Member::plain("AllowedByOrganizations", &scalar::BOOLEAN)]);
    pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Schema =
        Schema::plain("PermissionsBoundaryAttachmentType", Kind::String)
            .one_of(super::PermissionsBoundaryAttachmentType::VALUES);
    pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Schema =
        Schema::plain("PermissionsBoundaryDecisionDetail", Kind::Structure)
            .members(&[Member::plain("AllowedByPermissionsBoundary", &scalar::BOOLEAN)]);
    pub static POLICY: Schema = Schema::plain("Policy", Kind::Structure).members(&[
        Member::plain("PolicyName", &POLICY_NAME_TYPE),
        Member::plain("PolicyId", &ID_TYPE),
        Member::plain("Arn", &ARN_TYPE),
        Member::plain("Path", &POLICY_PATH_TYPE),
        Member::plain("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::plain("AttachmentCount", &scalar::INTEGER),
        Member::plain("PermissionsBoundaryUsageCount", &scalar::INTEGER),
        Member::plain("IsAttachable", &scalar::BOOLEAN),
        Member::plain("Description", &POLICY_DESCRIPTION_TYPE),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
        Member::plain("UpdateDate", &scalar::TIMESTAMP),
        Member::plain("Tags", &TAG_LIST_TYPE),
    ]);
    pub static POLICY_DETAIL: Schema = Schema::plain("PolicyDetail", Kind::Structure).members(&[
        Member::plain("PolicyName", &POLICY_NAME_TYPE),
        Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]);
    pub static POLICY_EVALUATION_DECISION_TYPE: Schema =
        Schema::plain("PolicyEvaluationDecisionType", Kind::String)
            .one_of(super::PolicyEvaluationDecisionType::VALUES);
    pub static POLICY_EXCLUSIONS_LIST_TYPE: Schema = Schema::plain("PolicyExclusionsListType", Kind::List)
        .members(&[Member::plain("member", &POLICY_IDENTIFIER)])
        .max(256.0);
    pub static POLICY_GROUP: Schema = Schema::plain("PolicyGroup", Kind::Structure)
        .members(&[Member::plain("GroupName", &GROUP_NAME_TYPE), Member::plain("GroupId", &ID_TYPE)]);
    pub static POLICY_GROUP_LIST_TYPE: Schema =
        Schema::plain("PolicyGroupListType", Kind::List).members(&[Member::plain("member", &POLICY_GROUP)]);
    pub static POLICY_IDENTIFIER: Schema = Schema::plain("PolicyIdentifier", Kind::Union).members(&[
        Member::plain("PolicyType", &POLICY_IDENTIFIER_POLICY_TYPE),
        Member::plain("PolicyArn", &ARN_TYPE),
        Member::plain("InlinePolicyIdentifier", &INLINE_POLICY_IDENTIFIER_TYPE),
    ]);
    pub static POLICY_IDENTIFIER_POLICY_TYPE: Schema =
        Schema::plain("PolicyIdentifierPolicyType", Kind::String)
            .one_of(super::PolicyIdentifierPolicyType::VALUES);
    pub static POLICY_ROLE: Schema = Schema::plain("PolicyRole", Kind::Structure)
        .members(&[Member::plain("RoleName", &ROLE_NAME_TYPE), Member::plain("RoleId", &ID_TYPE)]);
    pub static POLICY_ROLE_LIST_TYPE: Schema =
        Schema::plain("PolicyRoleListType", Kind::List).members(&[Member::plain("member", &POLICY_ROLE)]);
    pub static POLICY_SOURCE_TYPE: Schema =
        Schema::plain("PolicySourceType", Kind::String).one_of(super::PolicySourceType::VALUES);
    pub static POLICY_USAGE_TYPE: Schema =
        Schema::plain("PolicyUsageType", Kind::String).one_of(super::PolicyUsageType::VALUES);
    pub static POLICY_USER: Schema = Schema::plain("PolicyUser", Kind::Structure)
        .members(&[Member::plain("UserName", &USER_NAME_TYPE), Member::plain("UserId", &ID_TYPE)]);
    pub static POLICY_USER_LIST_TYPE: Schema =
        Schema::plain("PolicyUserListType", Kind::List).members(&[Member::plain("member", &POLICY_USER)]);
    pub static POLICY_VERSION: Schema = Schema::plain("PolicyVersion", Kind::Structure).members(&[
        Member::plain("Document", &POLICY_DOCUMENT_TYPE),
        Member::plain("VersionId", &POLICY_VERSION_ID_TYPE),
        Member::plain("IsDefaultVersion", &scalar::BOOLEAN),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
    ]);
    pub static POSITION: Schema = Schema::plain("Position", Kind::Structure)
        .members(&[Member::plain("Line", &scalar::INTEGER), Member::plain("Column", &scalar::INTEGER)]);
    pub static PUT_GROUP_POLICY_REQUEST: Schema = Schema::plain("PutGroupPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema =
        Schema::plain("PutRolePermissionsBoundaryRequest", Kind::Structure).members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PermissionsBoundary", &ARN_TYPE).required(),
        ]);
    pub static PUT_ROLE_POLICY_REQUEST: Schema = Schema::plain("PutRolePolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Schema =
        Schema::plain("PutUserPermissionsBoundaryRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("PermissionsBoundary", &ARN_TYPE).required(),
        ]);
    pub static PUT_USER_POLICY_REQUEST: Schema = Schema::plain("PutUserPolicyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
            Member::plain("PolicyName", &POLICY_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static REASON_TYPE: Schema = Schema::plain("ReasonType", Kind::String).max(1000.0);
    pub static REGION_NAME_TYPE: Schema = Schema::plain("RegionNameType", Kind::String).min(1.0).max(100.0);
    pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Schema =
        Schema::plain("RemoveRoleFromInstanceProfileRequest", Kind::Structure).members(&[
            Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        ]);
    pub static REMOVE_USER_FROM_GROUP_REQUEST: Schema =
        Schema::plain("RemoveUserFromGroupRequest", Kind::Structure).members(&[
            Member::plain("GroupName", &GROUP_NAME_TYPE).required(),
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
        ]);
    pub static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema =
        Schema::plain("ResetServiceSpecificCredentialRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE),
            Member::plain("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
        ]);
    pub static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Schema =
        Schema::plain("ResetServiceSpecificCredentialResponse", Kind::Structure)
            .members(&[Member::plain("ServiceSpecificCredential", &SERVICE_SPECIFIC_CREDENTIAL)]);
    pub static RESOURCE_HANDLING_OPTION_TYPE: Schema =
        Schema::plain("ResourceHandlingOptionType", Kind::String).min(1.0).max(64.0);
    pub static RESOURCE_NAME_LIST_TYPE: Schema = Schema::plain("ResourceNameListType", Kind::List)
        .members(&[Member::plain("member", &RESOURCE_NAME_TYPE)]);
    pub static RESOURCE_NAME_TYPE: Schema =
        Schema::plain("ResourceNameType", Kind::String).min(1.0).max(2048.0);
    pub static RESOURCE_SPECIFIC_RESULT: Schema = Schema::plain("ResourceSpecificResult", Kind::Structure)
        .members(&[
            Member::plain("EvalResourceName", &RESOURCE_NAME_TYPE).required(),
            Member::plain("EvalResourceDecision", &POLICY_EVALUATION_DECISION_TYPE).required(),
            Member::plain("MatchedStatements", &STATEMENT_LIST_TYPE),
            Member::plain("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
            Member::plain("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
            Member::plain("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL),
        ]);
    pub static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Schema =
        Schema::plain("ResourceSpecificResultListType", Kind::List)
            .members(&[Member::plain("member", &RESOURCE_SPECIFIC_RESULT)]);
    pub static ROLE: Schema = Schema::plain("Role", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE).required(),
        Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        Member::plain("RoleId", &ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE).required(),
        Member::plain("CreateDate", &scalar::TIMESTAMP).required(),
        Member::plain("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::plain("Description", &ROLE_DESCRIPTION_TYPE),
        Member::plain("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::plain("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::plain("Tags", &TAG_LIST_TYPE),
        Member::plain("RoleLastUsed", &ROLE_LAST_USED),
        Member::plain("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE),
    ]);
    pub static ROLE_DETAIL: Schema = Schema::plain("RoleDetail", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE),
        Member::plain("RoleName", &ROLE_NAME_TYPE),
        Member::plain("RoleId", &ID_TYPE),
        Member::plain("Arn", &ARN_TYPE),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
        Member::plain("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::plain("InstanceProfileList", &INSTANCE_PROFILE_LIST_TYPE),
        Member::plain("RolePolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::plain("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::plain("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::plain("Tags", &TAG_LIST_TYPE),
        Member::plain("RoleLastUsed", &ROLE_LAST_USED),
    ]);
    pub static ROLE_LAST_USED: Schema = Schema::plain("RoleLastUsed", Kind::Structure).members(&[
        Member::plain("LastUsedDate", &scalar::TIMESTAMP),
        Member::plain("Region", &scalar::STRING),
    ]);
    pub static ROLE_USAGE_LIST_TYPE: Schema =
        Schema::plain("RoleUsageListType", Kind::List).members(&[Member::plain("member", &ROLE_USAGE_TYPE)]);
    pub static ROLE_USAGE_TYPE: Schema = Schema::plain("RoleUsageType", Kind::Structure)
        .members(&[Member::plain("Region", &REGION_NAME_TYPE), Member::plain("Resources", &ARN_LIST_TYPE)]);
    pub static SERVICE_SPECIFIC_CREDENTIAL: Schema =
        Schema::plain("ServiceSpecificCredential", Kind::Structure).members(&[
            Member::plain("CreateDate", &scalar::TIMESTAMP).required(),
            Member::plain("ExpirationDate", &scalar::TIMESTAMP),
            Member::plain("ServiceName", &scalar::STRING).required(),
            Member::plain("ServiceUserName", &SERVICE_USER_NAME),
            Member::plain("ServicePassword", &SERVICE_PASSWORD),
            Member::plain("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS),
            Member::plain("ServiceCredentialSecret", &SERVICE_CREDENTIAL_SECRET),
            Member::plain("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("Status", &STATUS_TYPE).required(),
        ]);
    pub static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Schema =
        Schema::plain("ServiceSpecificCredentialMetadata", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE).required(),
            Member::plain("Status", &STATUS_TYPE).required(),
            Member::plain("ServiceUserName", &SERVICE_USER_NAME),
            Member::plain("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS),
            Member::plain("CreateDate", &scalar::TIMESTAMP).required(),
            Member::plain("ExpirationDate", &scalar::TIMESTAMP),
            Member::plain("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
            Member::plain("ServiceName", &scalar::STRING).required(),
        ]);
    pub static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Schema =
        Schema::plain("ServiceSpecificCredentialsListType", Kind::List)
            .members(&[Member::plain("member", &SERVICE_SPECIFIC_CREDENTIAL_METADATA)]);
    pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Schema =
        Schema::plain("SetDefaultPolicyVersionRequest", Kind::Structure).members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("VersionId", &POLICY_VERSION_ID_TYPE).required(),
        ]);
    pub static SIMULATE_CUSTOM_POLICY_REQUEST: Schema =
        Schema::plain("SimulateCustomPolicyRequest", Kind::Structure).members(&[
            Member::plain("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE).required(),
            Member::plain("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
            Member::plain("OrderedOrganizationPolicyInputList", &ORGANIZATION_POLICY_LIST_TYPE),
            Member::plain("ActionNames", &ACTION_NAME_LIST_TYPE).required(),
            Member::plain("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
            Member::plain("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
            Member::plain("ResourceOwner", &RESOURCE_NAME_TYPE),
            Member::plain("CallerArn", &RESOURCE_NAME_TYPE),
            Member::plain("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
            Member::plain("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static SIMULATE_POLICY_RESPONSE: Schema = Schema::plain("SimulatePolicyResponse", Kind::Structure)
        .members(&[
            Member::plain("EvaluationResults", &EVALUATION_RESULTS_LIST_TYPE),
            Member::plain("IsTruncated", &scalar::BOOLEAN),
            Member::plain("Marker", &scalar::STRING),
        ]);
    pub static SIMULATE_PRINCIPAL_POLICY_REQUEST: Schema =
        Schema::plain("SimulatePrincipalPolicyRequest", Kind::Structure).members(&[
            Member::plain("PolicySourceArn", &ARN_TYPE).required(),
            Member::plain("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
            Member::plain("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
            Member::plain("PolicyExclusionList", &POLICY_EXCLUSIONS_LIST_TYPE),
            Member::plain("ActionNames", &ACTION_NAME_LIST_TYPE).required(),
            Member::plain("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
            Member::plain("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
            Member::plain("ResourceOwner", &RESOURCE_NAME_TYPE),
            Member::plain("CallerArn", &RESOURCE_NAME_TYPE),
            Member::plain("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
            Member::plain("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
            Member::plain("MaxItems", &MAX_ITEMS_TYPE),
            Member::plain("Marker", &MARKER_TYPE),
        ]);
    pub static SIMULATION_POLICY_LIST_TYPE: Schema = Schema::plain("SimulationPolicyListType", Kind::List)
        .members(&[Member::plain("member", &POLICY_DOCUMENT_TYPE)]);
    pub static SOURCE_ROLE_TEMPLATE: Schema =
        Schema::plain("SourceRoleTemplate", Kind::Structure).members(&[
            Member::plain("TemplateArn", &ARN_TYPE).required(),
            Member::plain("TemplateMinorVersion", &scalar::INTEGER).required(),
        ]);
    pub static STATEMENT: Schema = Schema::plain("Statement", Kind::Structure).members(&[
        Member::plain("SourcePolicyId", &scalar::STRING),
        Member::plain("SourcePolicyType", &POLICY_SOURCE_TYPE),
        Member::plain("StartPosition", &POSITION),
        Member::plain("EndPosition", &POSITION),
    ]);
    pub static STATEMENT_LIST_TYPE: Schema =
        Schema::plain("StatementListType", Kind::List).members(&[Member::plain("member", &STATEMENT)]);
    pub static TAG: Schema = Schema::plain("Tag", Kind::Structure).members(&[
        Member::plain("Key", &TAG_KEY_TYPE).required(),
        Member::plain("Value", &TAG_VALUE_TYPE).required(),
    ]);
    pub static TAG_INSTANCE_PROFILE_REQUEST: Schema =
        Schema::plain("TagInstanceProfileRequest", Kind::Structure).members(&[
            Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
            Member::plain("Tags", &TAG_LIST_TYPE).required(),
        ]);
    pub static TAG_POLICY_REQUEST: Schema = Schema::plain("TagPolicyRequest", Kind::Structure).members(&[
        Member::plain("PolicyArn", &ARN_TYPE).required(),
        Member::plain("Tags", &TAG_LIST_TYPE).required(),
    ]);
    pub static TAG_ROLE_REQUEST: Schema = Schema::plain("TagRoleRequest", Kind::Structure).members(&[
        Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        Member::plain("Tags", &TAG_LIST_TYPE).required(),
    ]);
    pub static TAG_USER_REQUEST: Schema = Schema::plain("TagUserRequest", Kind::Structure).members(&[
        Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::plain("Tags", &TAG_LIST_TYPE).required(),
    ]);
    pub static UNTAG_INSTANCE_PROFILE_REQUEST: Schema =
        Schema::plain("UntagInstanceProfileRequest", Kind::Structure).members(&[
            Member::plain("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST_TYPE).required(),
        ]);
    pub static UNTAG_POLICY_REQUEST: Schema =
        Schema::plain("UntagPolicyRequest", Kind::Structure).members(&[
            Member::plain("PolicyArn", &ARN_TYPE).required(),
            Member::plain("TagKeys", &TAG_KEY_LIST_TYPE).required(),
        ]);
    pub static UNTAG_ROLE_REQUEST: Schema = Schema::plain("UntagRoleRequest", Kind::Structure).members(&[
        Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        Member::plain("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ]);
    pub static UNTAG_USER_REQUEST: Schema = Schema::plain("UntagUserRequest", Kind::Structure).members(&[
        Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::plain("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ]);
    pub static UPDATE_ACCESS_KEY_REQUEST: Schema = Schema::plain("UpdateAccessKeyRequest", Kind::Structure)
        .members(&[
            Member::plain("UserName", &EXISTING_USER_NAME_TYPE),
            Member::plain("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
            Member::plain("Status", &STATUS_TYPE).required(),
        ]);
    pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Schema =
        Schema::plain("UpdateAssumeRolePolicyRequest", Kind::Structure).members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        ]);
    pub static UPDATE_ROLE_DESCRIPTION_REQUEST: Schema =
        Schema::plain("UpdateRoleDescriptionRequest", Kind::Structure).members(&[
            Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
            Member::plain("Description", &ROLE_DESCRIPTION_TYPE).required(),
        ]);
    pub static UPDATE_ROLE_DESCRIPTION_RESPONSE: Schema =
        Schema::plain("UpdateRoleDescriptionResponse", Kind::Structure)
            .members(&[Member::plain("Role", &ROLE)]);
    pub static UPDATE_ROLE_REQUEST: Schema = Schema::plain("UpdateRoleRequest", Kind::Structure).members(&[
        Member::plain("RoleName", &ROLE_NAME_TYPE).required(),
        Member::plain("Description", &ROLE_DESCRIPTION_TYPE),
        Member::plain("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    ]);
    pub static UPDATE_ROLE_RESPONSE: Schema = Schema::plain("UpdateRoleResponse", Kind::Structure);
    pub static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema =
        Schema::plain("UpdateServiceSpecificCredentialRequest", Kind::Structure).members(&[
            Member::plain("UserName", &USER_NAME_TYPE),
            Member::plain("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
            Member::plain("Status", &STATUS_TYPE).required(),
        ]);
    pub static UPDATE_USER_REQUEST: Schema = Schema::plain("UpdateUserRequest", Kind::Structure).members(&[
        Member::plain("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::plain("NewPath", &PATH_TYPE),
        Member::plain("NewUserName", &USER_NAME_TYPE),
    ]);
    pub static USER: Schema = Schema::plain("User", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE).required(),
        Member::plain("UserName", &USER_NAME_TYPE).required(),
        Member::plain("UserId", &ID_TYPE).required(),
        Member::plain("Arn", &ARN_TYPE).required(),
        Member::plain("CreateDate", &scalar::TIMESTAMP).required(),
        Member::plain("PasswordLastUsed", &scalar::TIMESTAMP),
        Member::plain("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::plain("Tags", &TAG_LIST_TYPE),
    ]);
    pub static USER_DETAIL: Schema = Schema::plain("UserDetail", Kind::Structure).members(&[
        Member::plain("Path", &PATH_TYPE),
        Member::plain("UserName", &USER_NAME_TYPE),
        Member::plain("UserId", &ID_TYPE),
        Member::plain("Arn", &ARN_TYPE),
        Member::plain("CreateDate", &scalar::TIMESTAMP),
        Member::plain("UserPolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::plain("GroupList", &GROUP_NAME_LIST_TYPE),
        Member::plain("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::plain("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::plain("Tags", &TAG_LIST_TYPE),
    ]);
    pub static ACCESS_KEY_ID_TYPE: Schema =
        Schema::plain("accessKeyIdType", Kind::String).min(16.0).max(128.0).pattern(r"[\w]+");
    pub static ACCESS_KEY_METADATA_LIST_TYPE: Schema = Schema::plain("accessKeyMetadataListType", Kind::List)
        .members(&[Member::plain("member", &ACCESS_KEY_METADATA)]);
    pub static ACCESS_KEY_SECRET_TYPE: Schema =
        Schema::plain("accessKeySecretType", Kind::String).sensitive();
    pub static ACCOUNT_ALIAS_LIST_TYPE: Schema = Schema::plain("accountAliasListType", Kind::List)
        .members(&[Member::plain("member", &ACCOUNT_ALIAS_TYPE)]);
    pub static ACCOUNT_ALIAS_TYPE: Schema = Schema::plain("accountAliasType", Kind::String)
        .min(3.0)
        .max(63.0)
        .pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");
    pub static ARN_TYPE: Schema = Schema::plain("arnType", Kind::String).min(20.0).max(2048.0);
    pub static ATTACHED_POLICIES_LIST_TYPE: Schema = Schema::plain("attachedPoliciesListType", Kind::List)
        .members(&[Member::plain("member", &ATTACHED_POLICY)]);
    pub static CREDENTIAL_AGE_DAYS: Schema =
        Schema::plain("credentialAgeDays", Kind::Integer).min(1.0).max(36600.0);
    pub static CUSTOM_SUFFIX_TYPE: Schema =
        Schema::plain("customSuffixType", Kind::String).min(1.0).max(64.0).pattern(r"[\w+=,.@-]+");
    pub static ENTITY_LIST_TYPE: Schema =
        Schema::plain("entityListType", Kind::List).members(&[Member::plain("member", &ENTITY_TYPE)]);
    pub static EXISTING_USER_NAME_TYPE: Schema =
        Schema::plain("existingUserNameType", Kind::String).min(1.0).max(128.0).pattern(r"[\w+=,.@-]+");
    pub static GROUP_DETAIL_LIST_TYPE: Schema =
        Schema::plain("groupDetailListType", Kind::List).members(&[Member::plain("member", &GROUP_DETAIL)]);
    pub static GROUP_LIST_TYPE: Schema =
        Schema::plain("groupListType", Kind::List).members(&[Member::plain("member", &GROUP)]);
    pub static GROUP_NAME_LIST_TYPE: Schema =
        Schema::plain("groupNameListType", Kind::List).members(&[Member::plain("member", &GROUP_NAME_TYPE)]);
    pub static GROUP_NAME_TYPE: Schema =
        Schema::plain("groupNameType", Kind::String).min(1.0).max(128.0).pattern(r"[\w+=,.@-]+");
    pub static ID_TYPE: Schema = Schema::plain("idType", Kind::String).min(16.0).max(128.0).pattern(r"[\w]+");
    pub static INSTANCE_PROFILE_LIST_TYPE: Schema = Schema::plain("instanceProfileListType", Kind::List)
        .members(&[Member::plain("member", &INSTANCE_PROFILE)]);
    pub static INSTANCE_PROFILE_NAME_TYPE: Schema =
        Schema::plain("instanceProfileNameType", Kind::String).min(1.0).max(128.0).pattern(r"[\w+=,.@-]+");
    pub static MARKER_TYPE: Schema =
        Schema::plain("markerType", Kind::String).min(1.0).max(320.0).pattern(r"[\u0020-\u00FF]+");
    pub static MAX_ITEMS_TYPE: Schema = Schema::plain("maxItemsType", Kind::Integer).min(1.0).max(1000.0);
    pub static PATH_PREFIX_TYPE: Schema =
        Schema::plain("pathPrefixType", Kind::String).min(1.0).max(512.0).pattern(r"\u002F[\u0021-\u007F]*");
    pub static PATH_TYPE: Schema = Schema::plain("pathType", Kind::String)
        .min(1.0)
        .max(512.0)
        .pattern(r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)");
    pub static POLICY_DESCRIPTION_TYPE: Schema =
        Schema::plain("policyDescriptionType", Kind::String).max(1000.0);
    pub static POLICY_DETAIL_LIST_TYPE: Schema =
        Schema::plain("policyDetailListType", Kind::List).members(&[Member::plain("member", &POLICY_DETAIL)]);
    pub static POLICY_DOCUMENT_TYPE: Schema = Schema::plain("policyDocumentType", Kind::String)
        .min(1.0)
        .max(131072.0)
        .pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");
    pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Schema =
        Schema::plain("policyDocumentVersionListType", Kind::List)
            .members(&[Member::plain("member", &POLICY_VERSION)]);
    pub static POLICY_LIST_TYPE: Schema =
        Schema::plain("policyListType", Kind::List).members(&[Member::plain("member", &POLICY)]);
    pub static POLICY_NAME_LIST_TYPE: Schema = Schema::plain("policyNameListType", Kind::List)
        .members(&[Member::plain("member", &POLICY_NAME_TYPE)]);
    pub static POLICY_NAME_TYPE: Schema =
        Schema::plain("policyNameType", Kind::String).min(1.0).max(128.0).pattern(r"[\w+=,.@-]+");
    pub static POLICY_PATH_TYPE: Schema = Schema::plain("policyPathType", Kind::String)
        .min(1.0)
        .max(512.0)
        .pattern(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/");
    pub static POLICY_SCOPE_TYPE: Schema =
        Schema::plain("policyScopeType", Kind::String).one_of(super::PolicyScopeType::VALUES);
    pub static POLICY_VERSION_ID_TYPE: Schema =
        Schema::plain("policyVersionIdType", Kind::String).pattern(r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?");
    pub static ROLE_DESCRIPTION_TYPE: Schema = Schema::plain("roleDescriptionType", Kind::String)
        .max(1000.0)
        .pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*");
    pub static ROLE_DETAIL_LIST_TYPE: Schema =
        Schema::plain("roleDetailListType", Kind::List).members(&[Member::plain("member", &ROLE_DETAIL)]);
    pub static ROLE_LIST_TYPE: Schema =
        Schema::plain("roleListType", Kind::List).members(&[Member::plain("member", &ROLE)]);
    pub static ROLE_MAX_SESSION_DURATION_TYPE: Schema =
        Schema::plain("roleMaxSessionDurationType", Kind::Integer).min(3600.0).max(43200.0);
    pub static ROLE_NAME_TYPE: Schema =
        Schema::plain("roleNameType", Kind::String).min(1.0).max(64.0).pattern(r"[\w+=,.@-]+");
    pub static SERVICE_CREDENTIAL_ALIAS: Schema =
        Schema::plain("serviceCredentialAlias", Kind::String).min(0.0).max(200.0).pattern(r"[\w+=,.@-]+");
    pub static SERVICE_CREDENTIAL_SECRET: Schema =
        Schema::plain("serviceCredentialSecret", Kind::String).sensitive();
    pub static SERVICE_PASSWORD: Schema = Schema::plain("servicePassword", Kind::String).sensitive();
    pub static SERVICE_SPECIFIC_CREDENTIAL_ID: Schema =
        Schema::plain("serviceSpecificCredentialId", Kind::String).min(20.0).max(128.0).pattern(r"[\w]+");
    pub static SERVICE_USER_NAME: Schema =
        Schema::plain("serviceUserName", Kind::String).min(0.0).max(200.0).pattern(r"[\w+=,.@-]*");
    pub static STATUS_TYPE: Schema =
        Schema::plain("statusType", Kind::String).one_of(super::StatusType::VALUES);
    pub static SUMMARY_KEY_TYPE: Schema =
        Schema::plain("summaryKeyType", Kind::String).one_of(super::SummaryKeyType::VALUES);
    pub static SUMMARY_MAP_TYPE: Schema = Schema::plain("summaryMapType", Kind::Map)
        .members(&[Member::plain("key", &SUMMARY_KEY_TYPE), Member::plain("value", &scalar::INTEGER)]);
    pub static TAG_KEY_LIST_TYPE: Schema = Schema::plain("tagKeyListType", Kind::List)
        .members(&[Member::plain("member", &TAG_KEY_TYPE)])
        .max(50.0);
    pub static TAG_KEY_TYPE: Schema =
        Schema::plain("tagKeyType", Kind::String).min(1.0).max(128.0).pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+");
    pub static TAG_LIST_TYPE: Schema =
        Schema::plain("tagListType", Kind::List).members(&[Member::plain("member", &TAG)]).max(50.0);
    pub static TAG_VALUE_TYPE: Schema = Schema::plain("tagValueType", Kind::String)
        .min(0.0)
        .max(256.0)
        .pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*");
    pub static USER_DETAIL_LIST_TYPE: Schema =
        Schema::plain("userDetailListType", Kind::List).members(&[Member::plain("member", &USER_DETAIL)]);
    pub static USER_LIST_TYPE: Schema =
        Schema::plain("userListType", Kind::List).members(&[Member::plain("member", &USER)]);
    pub static USER_NAME_TYPE: Schema =
        Schema::plain("userNameType", Kind::String).min(1.0).max(64.0).pattern(r"[\w+=,.@-]+");
    pub static ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT: Schema =
        Schema::plain("AddRoleToInstanceProfileOutput", Kind::Structure);
    pub static ADD_USER_TO_GROUP_OUTPUT: Schema = Schema::plain("AddUserToGroupOutput", Kind::Structure);
    pub static ATTACH_GROUP_POLICY_OUTPUT: Schema = Schema::plain("AttachGroupPolicyOutput", Kind::Structure);
    pub static ATTACH_ROLE_POLICY_OUTPUT: Schema = Schema::plain("AttachRolePolicyOutput", Kind::Structure);
    pub static ATTACH_USER_POLICY_OUTPUT: Schema = Schema::plain("AttachUserPolicyOutput", Kind::Structure);
    pub static CREATE_ACCOUNT_ALIAS_OUTPUT: Schema =
        Schema::plain("CreateAccountAliasOutput", Kind::Structure);
    pub static DELETE_ACCESS_KEY_OUTPUT: Schema = Schema::plain("DeleteAccessKeyOutput", Kind::Structure);
    pub static DELETE_ACCOUNT_ALIAS_OUTPUT: Schema =
        Schema::plain("DeleteAccountAliasOutput", Kind::Structure);
    pub static DELETE_GROUP_OUTPUT: Schema = Schema::plain("DeleteGroupOutput", Kind::Structure);
    pub static DELETE_GROUP_POLICY_OUTPUT: Schema = Schema::plain("DeleteGroupPolicyOutput", Kind::Structure);
    pub static DELETE_INSTANCE_PROFILE_OUTPUT: Schema =
        Schema::plain("DeleteInstanceProfileOutput", Kind::Structure);
    pub static DELETE_POLICY_OUTPUT: Schema = Schema::plain("DeletePolicyOutput", Kind::Structure);
    pub static DELETE_POLICY_VERSION_OUTPUT: Schema =
        Schema::plain("DeletePolicyVersionOutput", Kind::Structure);
    pub static DELETE_ROLE_OUTPUT: Schema = Schema::plain("DeleteRoleOutput", Kind::Structure);
    pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: Schema =
        Schema::plain("DeleteRolePermissionsBoundaryOutput", Kind::Structure);
    pub static DELETE_ROLE_POLICY_OUTPUT: Schema = Schema::plain("DeleteRolePolicyOutput", Kind::Structure);
    pub static DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT: Schema =
        Schema::plain("DeleteServiceSpecificCredentialOutput", Kind::Structure);
    pub static DELETE_USER_OUTPUT: Schema = Schema::plain("DeleteUserOutput", Kind::Structure);
    pub static DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT: Schema =
        Schema::plain("DeleteUserPermissionsBoundaryOutput", Kind::Structure);
    pub static DELETE_USER_POLICY_OUTPUT: Schema = Schema::plain("DeleteUserPolicyOutput", Kind::Structure);
    pub static DETACH_GROUP_POLICY_OUTPUT: Schema = Schema::plain("DetachGroupPolicyOutput", Kind::Structure);
    pub static DETACH_ROLE_POLICY_OUTPUT: Schema = Schema::plain("DetachRolePolicyOutput", Kind::Structure);
    pub static DETACH_USER_POLICY_OUTPUT: Schema = Schema::plain("DetachUserPolicyOutput", Kind::Structure);
    pub static GET_ACCOUNT_SUMMARY_INPUT: Schema = Schema::plain("GetAccountSummaryInput", Kind::Structure);
    pub static PUT_GROUP_POLICY_OUTPUT: Schema = Schema::plain("PutGroupPolicyOutput", Kind::Structure);
    pub static PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: Schema =
        Schema::plain("PutRolePermissionsBoundaryOutput", Kind::Structure);
    pub static PUT_ROLE_POLICY_OUTPUT: Schema = Schema::plain("PutRolePolicyOutput", Kind::Structure);
    pub static PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT: Schema =
        Schema::plain("PutUserPermissionsBoundaryOutput", Kind::Structure);
    pub static PUT_USER_POLICY_OUTPUT: Schema = Schema::plain("PutUserPolicyOutput", Kind::Structure);
    pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT: Schema =
        Schema::plain("RemoveRoleFromInstanceProfileOutput", Kind::Structure);
    pub static REMOVE_USER_FROM_GROUP_OUTPUT: Schema =
        Schema::plain("RemoveUserFromGroupOutput", Kind::Structure);
    pub static SET_DEFAULT_POLICY_VERSION_OUTPUT: Schema =
        Schema::plain("SetDefaultPolicyVersionOutput", Kind::Structure);
    pub static TAG_INSTANCE_PROFILE_OUTPUT: Schema =
        Schema::plain("TagInstanceProfileOutput", Kind::Structure);
    pub static TAG_POLICY_OUTPUT: Schema = Schema::plain("TagPolicyOutput", Kind::Structure);
    pub static TAG_ROLE_OUTPUT: Schema = Schema::plain("TagRoleOutput", Kind::Structure);
    pub static TAG_USER_OUTPUT: Schema = Schema::plain("TagUserOutput", Kind::Structure);
    pub static UNTAG_INSTANCE_PROFILE_OUTPUT: Schema =
        Schema::plain("UntagInstanceProfileOutput", Kind::Structure);
    pub static UNTAG_POLICY_OUTPUT: Schema = Schema::plain("UntagPolicyOutput", Kind::Structure);
    pub static UNTAG_ROLE_OUTPUT: Schema = Schema::plain("UntagRoleOutput", Kind::Structure);
    pub static UNTAG_USER_OUTPUT: Schema = Schema::plain("UntagUserOutput", Kind::Structure);
    pub static UPDATE_ACCESS_KEY_OUTPUT: Schema = Schema::plain("UpdateAccessKeyOutput", Kind::Structure);
    pub static UPDATE_ASSUME_ROLE_POLICY_OUTPUT: Schema =
        Schema::plain("UpdateAssumeRolePolicyOutput", Kind::Structure);
    pub static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT: Schema =
        Schema::plain("UpdateServiceSpecificCredentialOutput", Kind::Structure);
    pub static UPDATE_USER_OUTPUT: Schema = Schema::plain("UpdateUserOutput", Kind::Structure);
}
