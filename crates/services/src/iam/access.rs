//! What each operation asks of IAM itself. [Service Authorization Reference, AWS Identity and Access Management]

use super::entity::{Group, Holder, Principal, Role, User};
use super::names::{arn, key_of, read_arn};
use super::table::{INSTANCE_PROFILES, POLICIES};
use crate::{Access, Cx, OpResult};
use aws::iam;
use documents::policy::PrincipalType;

/// `iam:PassRole`: what a caller needs who gives a role to a service, for the access rules of other services.
pub fn pass_role(cx: &Cx, role_arn: &str, service: &str) -> Access {
    Access::new(cx, "iam:PassRole", role_arn).with("iam:PassedToService", service)
}

fn holder<H: Holder>(cx: &Cx, action: &'static str, name: &str) -> OpResult<Access> {
    let found = super::ops::read(cx, |r| H::find(r, &cx.global_scope(), name))?;
    let resource = found.map_or_else(|| arn(cx.account(), H::NOUN, "/", name), |row| row.arn(cx.account()));
    Ok(Access::new(cx, action, resource.to_string()))
}

/// To a user or role, with its tags and its boundary.
fn principal<P: Principal>(cx: &Cx, action: &'static str, name: &str) -> OpResult<Access> {
    let found = super::ops::read(cx, |r| P::find(r, &cx.global_scope(), name))?;
    let Some(row) = found else { return holder::<P>(cx, action, name) };
    let mut access = Access::new(cx, action, row.arn(cx.account()).to_string());
    for (key, value) in row.tags() {
        access = access.with(&format!("iam:ResourceTag/{key}"), value);
    }
    if let Some(boundary) = row.boundary() {
        access = access.with("iam:PermissionsBoundary", boundary);
    }
    Ok(access.with_tags(row.tags().iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

fn policy(cx: &Cx, action: &'static str, policy_arn: &str) -> OpResult<Access> {
    let access = Access::new(cx, action, policy_arn).owned_by(cx.account());
    let Some((_, _, name)) = read_arn(policy_arn, "policy") else { return Ok(access) };
    let row = cx.read(|r| POLICIES.get(r, &cx.global_scope(), key_of(&name)))?;
    let tags = row.map(|row| row.tags).unwrap_or_default();
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

fn profile(cx: &Cx, action: &'static str, name: &str) -> OpResult<Access> {
    let row = cx.read(|r| INSTANCE_PROFILES.get(r, &cx.global_scope(), key_of(name)))?;
    let path = row.as_ref().map_or("/", |row| row.path.as_str());
    let access = Access::new(cx, action, arn(cx.account(), "instance-profile", path, name).to_string());
    let tags = row.as_ref().map(|row| row.tags.clone()).unwrap_or_default();
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

/// Who puts a role into a profile gives it to whatever instance uses the profile.
pub fn add_role_to_profile(cx: &Cx, input: &iam::AddRoleToInstanceProfileInput) -> OpResult<Vec<Access>> {
    let role = holder::<Role>(cx, "iam:PassRole", &input.role_name)?;
    Ok(vec![
        profile(cx, "iam:AddRoleToInstanceProfile", &input.instance_profile_name)?,
        role.with("iam:PassedToService", "ec2.amazonaws.com"),
    ])
}

fn requested(tags: &[iam::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))
}

/// The user that an operation means that may leave the name out.
fn user_or_caller(cx: &Cx, action: &'static str, name: Option<&str>) -> OpResult<Access> {
    match (name, &cx.caller().principal.kind) {
        (Some(name), _) => principal::<User>(cx, action, name),
        (None, PrincipalType::User { name, .. }) => principal::<User>(cx, action, name),
        (None, _) => Ok(Access::new(cx, action, arn(cx.account(), "user", "/", "*").to_string())),
    }
}

macro_rules! rules {
    ($($function:ident($input:ident) = $rule:expr;)*) => {
        $(pub fn $function(cx: &Cx, input: &iam::$input) -> OpResult<Vec<Access>> {
            let rule: fn(&Cx, &iam::$input) -> OpResult<Access> = $rule;
            Ok(vec![rule(cx, input)?])
        })*
    };
}

rules! {
    create_role(CreateRoleInput) = |cx, i| {
        let name = arn(cx.account(), "role", i.path.as_deref().unwrap_or("/"), &i.role_name);
        let access = Access::new(cx, "iam:CreateRole", name.to_string());
        Ok(with_boundary(access, i.permissions_boundary.as_deref())
            .with_tags([], requested(i.tags.as_deref().unwrap_or_default())))
    };
    get_role(GetRoleInput) = |cx, i| principal::<Role>(cx, "iam:GetRole", &i.role_name);
    list_roles(ListRolesInput) = |cx, i| Ok(listing(cx, "iam:ListRoles", "role", i.path_prefix.as_deref()));
    delete_role(DeleteRoleInput) = |cx, i| principal::<Role>(cx, "iam:DeleteRole", &i.role_name);
    update_role(UpdateRoleInput) = |cx, i| principal::<Role>(cx, "iam:UpdateRole", &i.role_name);
    update_role_description(UpdateRoleDescriptionInput) =
        |cx, i| principal::<Role>(cx, "iam:UpdateRoleDescription", &i.role_name);
    update_trust(UpdateAssumeRolePolicyInput) =
        |cx, i| principal::<Role>(cx, "iam:UpdateAssumeRolePolicy", &i.role_name);
    tag_role(TagRoleInput) =
        |cx, i| Ok(principal::<Role>(cx, "iam:TagRole", &i.role_name)?.with_tags([], requested(&i.tags)));
    untag_role(UntagRoleInput) =
        |cx, i| Ok(untagging(principal::<Role>(cx, "iam:UntagRole", &i.role_name)?, &i.tag_keys));
    list_role_tags(ListRoleTagsInput) = |cx, i| principal::<Role>(cx, "iam:ListRoleTags", &i.role_name);
    put_role_policy(PutRolePolicyInput) = |cx, i| principal::<Role>(cx, "iam:PutRolePolicy", &i.role_name);
    get_role_policy(GetRolePolicyInput) = |cx, i| principal::<Role>(cx, "iam:GetRolePolicy", &i.role_name);
    list_role_policies(ListRolePoliciesInput) =
        |cx, i| principal::<Role>(cx, "iam:ListRolePolicies", &i.role_name);
    delete_role_policy(DeleteRolePolicyInput) =
        |cx, i| principal::<Role>(cx, "iam:DeleteRolePolicy", &i.role_name);
    attach_role_policy(AttachRolePolicyInput) =
        |cx, i| Ok(principal::<Role>(cx, "iam:AttachRolePolicy", &i.role_name)?.with("iam:PolicyARN", &i.policy_arn));
    detach_role_policy(DetachRolePolicyInput) =
        |cx, i| Ok(principal::<Role>(cx, "iam:DetachRolePolicy", &i.role_name)?.with("iam:PolicyARN", &i.policy_arn));
    list_attached_role_policies(ListAttachedRolePoliciesInput) =
        |cx, i| principal::<Role>(cx, "iam:ListAttachedRolePolicies", &i.role_name);
    put_role_boundary(PutRolePermissionsBoundaryInput) = |cx, i| {
        let access = principal::<Role>(cx, "iam:PutRolePermissionsBoundary", &i.role_name)?;
        Ok(with_boundary(access, Some(&i.permissions_boundary)))
    };
    delete_role_boundary(DeleteRolePermissionsBoundaryInput) =
        |cx, i| principal::<Role>(cx, "iam:DeleteRolePermissionsBoundary", &i.role_name);
    create_service_linked_role(CreateServiceLinkedRoleInput) = |cx, i| {
        let name = arn(cx.account(), "role", &format!("/aws-service-role/{}/", i.aws_service_name), "*");
        let access = Access::new(cx, "iam:CreateServiceLinkedRole", name.to_string());
        Ok(access.with("iam:AWSServiceName", &i.aws_service_name))
    };
    list_instance_profiles(ListInstanceProfilesInput) = |cx, i| {
        Ok(listing(cx, "iam:ListInstanceProfiles", "instance-profile", i.path_prefix.as_deref()))
    };
    list_instance_profiles_for_role(ListInstanceProfilesForRoleInput) =
        |cx, i| principal::<Role>(cx, "iam:ListInstanceProfilesForRole", &i.role_name);

    delete_service_linked_role(DeleteServiceLinkedRoleInput) =
        |cx, i| principal::<Role>(cx, "iam:DeleteServiceLinkedRole", &i.role_name);
    get_deletion_status(GetServiceLinkedRoleDeletionStatusInput) = |cx, i| {
        let role = i.deletion_task_id.strip_prefix("task").and_then(|rest| Some(rest.rsplit_once('/')?.0));
        let resource = format!("arn:aws:iam::{}:role{}", cx.account(), role.unwrap_or("/*"));
        Ok(Access::new(cx, "iam:GetServiceLinkedRoleDeletionStatus", resource))
    };
    create_profile(CreateInstanceProfileInput) = |cx, i| {
        let path = i.path.as_deref().unwrap_or("/");
        let name = arn(cx.account(), "instance-profile", path, &i.instance_profile_name);
        let access = Access::new(cx, "iam:CreateInstanceProfile", name.to_string());
        Ok(access.with_tags([], requested(i.tags.as_deref().unwrap_or_default())))
    };
    get_profile(GetInstanceProfileInput) =
        |cx, i| profile(cx, "iam:GetInstanceProfile", &i.instance_profile_name);
    delete_profile(DeleteInstanceProfileInput) =
        |cx, i| profile(cx, "iam:DeleteInstanceProfile", &i.instance_profile_name);
    remove_role_from_profile(RemoveRoleFromInstanceProfileInput) =
        |cx, i| profile(cx, "iam:RemoveRoleFromInstanceProfile", &i.instance_profile_name);
    tag_profile(TagInstanceProfileInput) = |cx, i| {
        Ok(profile(cx, "iam:TagInstanceProfile", &i.instance_profile_name)?.with_tags([], requested(&i.tags)))
    };
    untag_profile(UntagInstanceProfileInput) = |cx, i| {
        Ok(untagging(profile(cx, "iam:UntagInstanceProfile", &i.instance_profile_name)?, &i.tag_keys))
    };
    list_profile_tags(ListInstanceProfileTagsInput) =
        |cx, i| profile(cx, "iam:ListInstanceProfileTags", &i.instance_profile_name);

    create_service_credential(CreateServiceSpecificCredentialInput) = |cx, i| {
        let access = principal::<User>(cx, "iam:CreateServiceSpecificCredential", &i.user_name)?;
        Ok(access.with("iam:ServiceSpecificCredentialServiceName", &i.service_name))
    };
    list_service_credentials(ListServiceSpecificCredentialsInput) =
        |cx, i| user_or_caller(cx, "iam:ListServiceSpecificCredentials", i.user_name.as_deref());
    update_service_credential(UpdateServiceSpecificCredentialInput) =
        |cx, i| user_or_caller(cx, "iam:UpdateServiceSpecificCredential", i.user_name.as_deref());
    reset_service_credential(ResetServiceSpecificCredentialInput) =
        |cx, i| user_or_caller(cx, "iam:ResetServiceSpecificCredential", i.user_name.as_deref());
    delete_service_credential(DeleteServiceSpecificCredentialInput) =
        |cx, i| user_or_caller(cx, "iam:DeleteServiceSpecificCredential", i.user_name.as_deref());

    create_user(CreateUserInput) = |cx, i| {
        let name = arn(cx.account(), "user", i.path.as_deref().unwrap_or("/"), &i.user_name);
        let access = Access::new(cx, "iam:CreateUser", name.to_string());
        Ok(with_boundary(access, i.permissions_boundary.as_deref())
            .with_tags([], requested(i.tags.as_deref().unwrap_or_default())))
    };
    get_user(GetUserInput) = |cx, i| user_or_caller(cx, "iam:GetUser", i.user_name.as_deref());
    list_users(ListUsersInput) = |cx, i| Ok(listing(cx, "iam:ListUsers", "user", i.path_prefix.as_deref()));
    delete_user(DeleteUserInput) = |cx, i| principal::<User>(cx, "iam:DeleteUser", &i.user_name);
    update_user(UpdateUserInput) = |cx, i| principal::<User>(cx, "iam:UpdateUser", &i.user_name);
    tag_user(TagUserInput) =
        |cx, i| Ok(principal::<User>(cx, "iam:TagUser", &i.user_name)?.with_tags([], requested(&i.tags)));
    untag_user(UntagUserInput) =
        |cx, i| Ok(untagging(principal::<User>(cx, "iam:UntagUser", &i.user_name)?, &i.tag_keys));
    list_user_tags(ListUserTagsInput) = |cx, i| principal::<User>(cx, "iam:ListUserTags", &i.user_name);
    put_user_policy(PutUserPolicyInput) = |cx, i| principal::<User>(cx, "iam:PutUserPolicy", &i.user_name);
    get_user_policy(GetUserPolicyInput) = |cx, i| principal::<User>(cx, "iam:GetUserPolicy", &i.user_name);
    list_user_policies(ListUserPoliciesInput) =
        |cx, i| principal::<User>(cx, "iam:ListUserPolicies", &i.user_name);
    delete_user_policy(DeleteUserPolicyInput) =
        |cx, i| principal::<User>(cx, "iam:DeleteUserPolicy", &i.user_name);
    attach_user_policy(AttachUserPolicyInput) =
        |cx, i| Ok(principal::<User>(cx, "iam:AttachUserPolicy", &i.user_name)?.with("iam:PolicyARN", &i.policy_arn));
    detach_user_policy(DetachUserPolicyInput) =
        |cx, i| Ok(principal::<User>(cx, "iam:DetachUserPolicy", &i.user_name)?.with("iam:PolicyARN", &i.policy_arn));
    list_attached_user_policies(ListAttachedUserPoliciesInput) =
        |cx, i| principal::<User>(cx, "iam:ListAttachedUserPolicies", &i.user_name);
    put_user_boundary(PutUserPermissionsBoundaryInput) = |cx, i| {
        let access = principal::<User>(cx, "iam:PutUserPermissionsBoundary", &i.user_name)?;
        Ok(with_boundary(access, Some(&i.permissions_boundary)))
    };
    delete_user_boundary(DeleteUserPermissionsBoundaryInput) =
        |cx, i| principal::<User>(cx, "iam:DeleteUserPermissionsBoundary", &i.user_name);
    create_access_key(CreateAccessKeyInput) =
        |cx, i| user_or_caller(cx, "iam:CreateAccessKey", i.user_name.as_deref());
    list_access_keys(ListAccessKeysInput) =
        |cx, i| user_or_caller(cx, "iam:ListAccessKeys", i.user_name.as_deref());
    delete_access_key(DeleteAccessKeyInput) =
        |cx, i| user_or_caller(cx, "iam:DeleteAccessKey", i.user_name.as_deref());
    update_access_key(UpdateAccessKeyInput) =
        |cx, i| user_or_caller(cx, "iam:UpdateAccessKey", i.user_name.as_deref());
    get_access_key_last_used(GetAccessKeyLastUsedInput) =
        |cx, _| Ok(Access::new(cx, "iam:GetAccessKeyLastUsed", arn(cx.account(), "user", "/", "*").to_string()));
    list_groups_for_user(ListGroupsForUserInput) =
        |cx, i| principal::<User>(cx, "iam:ListGroupsForUser", &i.user_name);

    create_group(CreateGroupInput) = |cx, i| {
        let name = arn(cx.account(), "group", i.path.as_deref().unwrap_or("/"), &i.group_name);
        Ok(Access::new(cx, "iam:CreateGroup", name.to_string()))
    };
    get_group(GetGroupInput) = |cx, i| holder::<Group>(cx, "iam:GetGroup", &i.group_name);
    list_groups(ListGroupsInput) = |cx, i| Ok(listing(cx, "iam:ListGroups", "group", i.path_prefix.as_deref()));
    delete_group(DeleteGroupInput) = |cx, i| holder::<Group>(cx, "iam:DeleteGroup", &i.group_name);
    add_user_to_group(AddUserToGroupInput) =
        |cx, i| holder::<Group>(cx, "iam:AddUserToGroup", &i.group_name);
    remove_user_from_group(RemoveUserFromGroupInput) =
        |cx, i| holder::<Group>(cx, "iam:RemoveUserFromGroup", &i.group_name);
    put_group_policy(PutGroupPolicyInput) = |cx, i| holder::<Group>(cx, "iam:PutGroupPolicy", &i.group_name);
    get_group_policy(GetGroupPolicyInput) = |cx, i| holder::<Group>(cx, "iam:GetGroupPolicy", &i.group_name);
    list_group_policies(ListGroupPoliciesInput) =
        |cx, i| holder::<Group>(cx, "iam:ListGroupPolicies", &i.group_name);
    delete_group_policy(DeleteGroupPolicyInput) =
        |cx, i| holder::<Group>(cx, "iam:DeleteGroupPolicy", &i.group_name);
    attach_group_policy(AttachGroupPolicyInput) =
        |cx, i| Ok(holder::<Group>(cx, "iam:AttachGroupPolicy", &i.group_name)?.with("iam:PolicyARN", &i.policy_arn));
    detach_group_policy(DetachGroupPolicyInput) =
        |cx, i| Ok(holder::<Group>(cx, "iam:DetachGroupPolicy", &i.group_name)?.with("iam:PolicyARN", &i.policy_arn));
    list_attached_group_policies(ListAttachedGroupPoliciesInput) =
        |cx, i| holder::<Group>(cx, "iam:ListAttachedGroupPolicies", &i.group_name);

    create_policy(CreatePolicyInput) = |cx, i| {
        let name = arn(cx.account(), "policy", i.path.as_deref().unwrap_or("/"), &i.policy_name);
        let access = Access::new(cx, "iam:CreatePolicy", name.to_string());
        Ok(access.with_tags([], requested(i.tags.as_deref().unwrap_or_default())))
    };
    get_policy(GetPolicyInput) = |cx, i| policy(cx, "iam:GetPolicy", &i.policy_arn);
    list_policies(ListPoliciesInput) = |cx, _| Ok(Access::any(cx, "iam:ListPolicies"));
    delete_policy(DeletePolicyInput) = |cx, i| policy(cx, "iam:DeletePolicy", &i.policy_arn);
    create_policy_version(CreatePolicyVersionInput) =
        |cx, i| policy(cx, "iam:CreatePolicyVersion", &i.policy_arn);
    get_policy_version(GetPolicyVersionInput) = |cx, i| policy(cx, "iam:GetPolicyVersion", &i.policy_arn);
    list_policy_versions(ListPolicyVersionsInput) =
        |cx, i| policy(cx, "iam:ListPolicyVersions", &i.policy_arn);
    delete_policy_version(DeletePolicyVersionInput) =
        |cx, i| policy(cx, "iam:DeletePolicyVersion", &i.policy_arn);
    set_default_policy_version(SetDefaultPolicyVersionInput) =
        |cx, i| policy(cx, "iam:SetDefaultPolicyVersion", &i.policy_arn);
    list_entities_for_policy(ListEntitiesForPolicyInput) =
        |cx, i| policy(cx, "iam:ListEntitiesForPolicy", &i.policy_arn);
    tag_policy(TagPolicyInput) =
        |cx, i| Ok(policy(cx, "iam:TagPolicy", &i.policy_arn)?.with_tags([], requested(&i.tags)));
    untag_policy(UntagPolicyInput) =
        |cx, i| Ok(untagging(policy(cx, "iam:UntagPolicy", &i.policy_arn)?, &i.tag_keys));
    list_policy_tags(ListPolicyTagsInput) = |cx, i| policy(cx, "iam:ListPolicyTags", &i.policy_arn);

    simulate_principal_policy(SimulatePrincipalPolicyInput) =
        |cx, i| Ok(Access::new(cx, "iam:SimulatePrincipalPolicy", &i.policy_source_arn));
    simulate_custom_policy(SimulateCustomPolicyInput) =
        |cx, _| Ok(Access::any(cx, "iam:SimulateCustomPolicy"));
    list_account_aliases(ListAccountAliasesInput) = |cx, _| Ok(Access::any(cx, "iam:ListAccountAliases"));
    create_account_alias(CreateAccountAliasInput) = |cx, _| Ok(Access::any(cx, "iam:CreateAccountAlias"));
    delete_account_alias(DeleteAccountAliasInput) = |cx, _| Ok(Access::any(cx, "iam:DeleteAccountAlias"));
    get_account_summary(GetAccountSummaryInput) = |cx, _| Ok(Access::any(cx, "iam:GetAccountSummary"));
    get_account_authorization_details(GetAccountAuthorizationDetailsInput) =
        |cx, _| Ok(Access::any(cx, "iam:GetAccountAuthorizationDetails"));
}

fn with_boundary(access: Access, boundary: Option<&str>) -> Access {
    match boundary {
        Some(boundary) => access.with("iam:PermissionsBoundary", boundary),
        None => access,
    }
}

fn untagging(mut access: Access, keys: &[String]) -> Access {
    access.context.set_all("aws:TagKeys", keys.iter().cloned());
    access
}

fn listing(cx: &Cx, action: &'static str, noun: &str, path: Option<&str>) -> Access {
    Access::new(cx, action, arn(cx.account(), noun, path.unwrap_or("/"), "").to_string())
}
