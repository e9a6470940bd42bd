//! What IAM keeps for services: linked roles, service-specific credentials, instance profiles; and what it refuses.

use aws::iam::{self, StatusType};
use aws::sts::{self, AssumeRole, AssumeRoleInput};
use services::Cx;
use testkit::{TOOLS, TestWorld, allow};

async fn user(world: &TestWorld, name: &str) {
    let input = iam::CreateUserInput { user_name: name.into(), ..Default::default() };
    world.call::<iam::CreateUser>(input).await.unwrap();
}

async fn linked(
    world: &TestWorld,
    service: &str,
    suffix: Option<&str>,
) -> services::OpResult<iam::CreateServiceLinkedRoleOutput> {
    let input = iam::CreateServiceLinkedRoleInput {
        aws_service_name: service.into(),
        custom_suffix: suffix.map(Into::into),
        ..Default::default()
    };
    world.call::<iam::CreateServiceLinkedRole>(input).await
}

#[tokio::test]
async fn linked_roles_come_and_go() {
    let world = TestWorld::new();
    let role = linked(&world, "batch.amazonaws.com", None).await.unwrap().role.unwrap();
    let name = role.role_name.unwrap();
    assert_eq!(name, "AWSServiceRoleForBatch");
    assert_eq!(
        role.arn.as_deref(),
        Some("arn:aws:iam::111111111111:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch")
    );
    let attached = iam::ListAttachedRolePoliciesInput { role_name: name.clone(), ..Default::default() };
    let attached = world.call::<iam::ListAttachedRolePolicies>(attached).await.unwrap();
    assert_eq!(
        attached.attached_policies.unwrap()[0].policy_arn.as_deref(),
        Some("arn:aws:iam::aws:policy/aws-service-role/BatchServiceRolePolicy")
    );
    for (service, suffix, message) in [
        (
            "batch.amazonaws.com",
            None,
            "Service role name AWSServiceRoleForBatch has been taken in this account, please try a different suffix.",
        ),
        ("batch.amazonaws.com", Some("x"), "Custom suffix is not allowed for batch.amazonaws.com"),
        ("nope.amazonaws.com", None, "Service Linked Role template not found for nope.amazonaws.com"),
    ] {
        let error = linked(&world, service, suffix).await.unwrap_err();
        assert_eq!((error.code(), error.message()), ("InvalidInput", message));
    }
    let suffixed = linked(&world, "autoscaling.amazonaws.com", Some("x")).await.unwrap().role.unwrap();
    assert_eq!(suffixed.role_name.as_deref(), Some("AWSServiceRoleForAutoScaling_x"));

    let delete = iam::DeleteRoleInput { role_name: name.clone() };
    let protected = world.call::<iam::DeleteRole>(delete).await.unwrap_err();
    assert_eq!(protected.code(), "UnmodifiableEntity");
    let delete = iam::DeleteServiceLinkedRoleInput { role_name: name.clone() };
    let task = world.call::<iam::DeleteServiceLinkedRole>(delete.clone()).await.unwrap().deletion_task_id;
    let task = task.unwrap();
    assert!(task.starts_with("task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/"), "{task}");
    let status = iam::GetServiceLinkedRoleDeletionStatusInput { deletion_task_id: task };
    let status = world.call::<iam::GetServiceLinkedRoleDeletionStatus>(status).await.unwrap().status;
    assert_eq!(status, Some(iam::DeletionTaskStatusType::Succeeded));
    assert_eq!(world.call::<iam::DeleteServiceLinkedRole>(delete).await.unwrap_err().code(), "NoSuchEntity");
}

fn create(service: &str) -> iam::CreateServiceSpecificCredentialInput {
    iam::CreateServiceSpecificCredentialInput {
        user_name: "u".into(),
        service_name: service.into(),
        ..Default::default()
    }
}

fn git(world: &TestWorld, name: &str, password: &str) -> Option<String> {
    let found = world.world.identity().git_caller(&world.world, name, password).unwrap();
    found.map(|caller| caller.arn().to_owned())
}

#[tokio::test]
async fn a_credential_for_codecommit_is_a_name_and_a_password() {
    let world = TestWorld::new();
    let missing = world
        .call::<iam::CreateServiceSpecificCredential>(create("codecommit.amazonaws.com"))
        .await
        .unwrap_err();
    assert_eq!(missing.message(), "The user with name u cannot be found.");
    user(&world, "u").await;
    let unknown = world.call::<iam::CreateServiceSpecificCredential>(create("lambda.amazonaws.com")).await;
    assert_eq!(
        unknown.unwrap_err().message(),
        "No such service lambda.amazonaws.com is supported for Service Specific Credentials"
    );
    let made = world
        .call::<iam::CreateServiceSpecificCredential>(create("codecommit.amazonaws.com"))
        .await
        .unwrap()
        .service_specific_credential
        .unwrap();
    let (name, password) = (made.service_user_name.unwrap(), made.service_password.unwrap());
    let id = made.service_specific_credential_id.unwrap();
    assert_eq!(name, format!("u-at-{TOOLS}"));
    assert_eq!(git(&world, &name, &password).as_deref(), Some("arn:aws:iam::111111111111:user/u"));
    assert_eq!(git(&world, &name, "wrong"), None);
    assert_eq!(git(&world, "u", &password), None);

    let reset = iam::ResetServiceSpecificCredentialInput {
        user_name: Some("u".into()),
        service_specific_credential_id: id.clone(),
    };
    let fresh = world.call::<iam::ResetServiceSpecificCredential>(reset).await.unwrap();
    let fresh = fresh.service_specific_credential.unwrap().service_password.unwrap();
    assert_eq!((git(&world, &name, &password), git(&world, &name, &fresh).is_some()), (None, true));
    let update = iam::UpdateServiceSpecificCredentialInput {
        user_name: Some("u".into()),
        service_specific_credential_id: id.clone(),
        status: StatusType::Inactive,
    };
    world.call::<iam::UpdateServiceSpecificCredential>(update).await.unwrap();
    assert_eq!(git(&world, &name, &fresh), None);

    let delete = iam::DeleteUserInput { user_name: "u".into() };
    let refused = world.call::<iam::DeleteUser>(delete.clone()).await.unwrap_err();
    assert_eq!(refused.message(), "Cannot delete entity, must remove referenced objects first.");
    let remove = |id: &str| iam::DeleteServiceSpecificCredentialInput {
        user_name: Some("u".into()),
        service_specific_credential_id: id.into(),
    };
    let error = world.call::<iam::DeleteServiceSpecificCredential>(remove("nope")).await.unwrap_err();
    assert_eq!((error.code(), error.message()), ("NoSuchEntity", "No such credential nope exists"));
    world.call::<iam::DeleteServiceSpecificCredential>(remove(&id)).await.unwrap();
    world.call::<iam::DeleteUser>(delete).await.unwrap();
}

#[tokio::test]
async fn an_instance_profile_holds_a_role() {
    let world = TestWorld::new();
    world.service_role("r", "ec2.amazonaws.com", &allow(&["s3:*"], "*")).await;
    let create = iam::CreateInstanceProfileInput { instance_profile_name: "p".into(), ..Default::default() };
    let made = world.call::<iam::CreateInstanceProfile>(create.clone()).await.unwrap();
    let made = made.instance_profile.unwrap();
    assert_eq!(made.arn.as_deref(), Some("arn:aws:iam::111111111111:instance-profile/p"));
    assert_eq!(made.roles, Some(Vec::new()));
    let again = world.call::<iam::CreateInstanceProfile>(create).await.unwrap_err();
    assert_eq!(again.message(), "Instance Profile p already exists.");
    let add = iam::AddRoleToInstanceProfileInput { instance_profile_name: "p".into(), role_name: "r".into() };
    world.call::<iam::AddRoleToInstanceProfile>(add.clone()).await.unwrap();
    let full = world.call::<iam::AddRoleToInstanceProfile>(add).await.unwrap_err();
    assert_eq!(full.code(), "LimitExceeded");
    let of_role = iam::ListInstanceProfilesForRoleInput { role_name: "r".into(), ..Default::default() };
    let of_role = world.call::<iam::ListInstanceProfilesForRole>(of_role).await.unwrap();
    assert_eq!(of_role.instance_profiles.unwrap().len(), 1);

    let delete = iam::DeleteInstanceProfileInput { instance_profile_name: "p".into() };
    let used = world.call::<iam::DeleteInstanceProfile>(delete.clone()).await.unwrap_err();
    assert_eq!(used.message(), "Cannot delete entity, must remove roles from instance profile first.");
    let remove =
        iam::RemoveRoleFromInstanceProfileInput { instance_profile_name: "p".into(), role_name: "r".into() };
    world.call::<iam::RemoveRoleFromInstanceProfile>(remove).await.unwrap();
    world.call::<iam::DeleteInstanceProfile>(delete).await.unwrap();
    let get = iam::GetInstanceProfileInput { instance_profile_name: "p".into() };
    let gone = world.call::<iam::GetInstanceProfile>(get).await.unwrap_err();
    assert_eq!(gone.message(), "Instance Profile p cannot be found.");
}

#[tokio::test]
async fn what_is_attached_is_an_arn() {
    let world = TestWorld::new();
    user(&world, "u").await;
    for (arn, code, message) in [
        ("longpolicynamebutnoarn", "ValidationError", "Invalid ARN:  Could not be parsed!"),
        (
            "arn:aws:iam::111111111111:policy/nope",
            "NoSuchEntity",
            "Policy arn:aws:iam::111111111111:policy/nope does not exist or is not attachable.",
        ),
    ] {
        let input = iam::AttachUserPolicyInput { user_name: "u".into(), policy_arn: arn.into() };
        let error = world.call::<iam::AttachUserPolicy>(input).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (code, message));
    }
}

#[tokio::test]
async fn a_simulation_says_which_statement_it_was() {
    let world = TestWorld::new();
    let arn = world.service_role("r", "lambda.amazonaws.com", &allow(&["s3:PutObject"], "*")).await;
    let input = iam::SimulatePrincipalPolicyInput {
        policy_source_arn: arn,
        action_names: vec!["s3:PutObject".into(), "s3:GetObject".into()],
        resource_arns: Some(vec!["arn:aws:s3:::b".into()]),
        ..Default::default()
    };
    let results =
        world.call::<iam::SimulatePrincipalPolicy>(input).await.unwrap().evaluation_results.unwrap();
    let matched = results[0].matched_statements.as_ref().unwrap();
    let start = matched[0].start_position.as_ref().unwrap();
    assert_eq!((matched.len(), start.line), (1, Some(1)));
    assert!(start.column.unwrap() > 1);
    let specific = results[0].resource_specific_results.as_ref().unwrap();
    assert_eq!(specific[0].eval_resource_decision, results[0].eval_decision);
    assert_eq!(results[1].matched_statements.as_deref(), Some(&[][..]));
}

/// A role that anybody of the account may assume, and name tags and sources for.
async fn open_role(world: &TestWorld, name: &str, actions: &str) -> String {
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{TOOLS}"}},"Action":{actions}}}}}"#
    );
    world.role(TOOLS, name, &trust, &allow(&["sts:*"], "*")).await
}

/// The session that a client would be, with what its token says.
fn session(world: &TestWorld, output: &sts::AssumeRoleOutput) -> Cx {
    let credentials = output.credentials.as_ref().unwrap();
    let found = world
        .world
        .identity()
        .credential(
            &world.world,
            credentials.access_key_id.as_deref().unwrap(),
            credentials.session_token.as_deref(),
        )
        .unwrap()
        .unwrap();
    world.cx().as_caller(found.caller)
}

fn assume(arn: &str) -> AssumeRoleInput {
    AssumeRoleInput { role_arn: arn.into(), role_session_name: "s".into(), ..Default::default() }
}

const ALL: &str = r#"["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]"#;

#[tokio::test]
async fn a_source_identity_goes_along_the_chain() {
    let world = TestWorld::new();
    let (first, second) = (open_role(&world, "a", ALL).await, open_role(&world, "b", ALL).await);
    let closed = open_role(&world, "c", r#"["sts:AssumeRole"]"#).await;
    let (cx, _) = world.user("u", &allow(&["sts:*"], "*")).await;
    let input = AssumeRoleInput { source_identity: Some("alice".into()), ..assume(&first) };
    let output = cx.call::<AssumeRole>(input).await.unwrap();
    assert_eq!(output.source_identity.as_deref(), Some("alice"));
    let chained = session(&world, &output);
    assert_eq!(chained.caller().source_identity.as_deref(), Some("alice"));
    let further = chained.call::<AssumeRole>(assume(&second)).await.unwrap();
    assert_eq!(session(&world, &further).caller().source_identity.as_deref(), Some("alice"));
    let other = AssumeRoleInput { source_identity: Some("bob".into()), ..assume(&second) };
    assert_eq!(chained.call::<AssumeRole>(other).await.unwrap_err().code(), "AccessDenied");
    // A role that does not let a source identity be set can't be assumed by who has one.
    let refused = chained.call::<AssumeRole>(assume(&closed)).await.unwrap_err();
    assert!(refused.message().contains("sts:SetSourceIdentity"), "{refused}");
    assert!(cx.call::<AssumeRole>(assume(&closed)).await.is_ok());
}

#[tokio::test]
async fn transitive_tags_go_along_the_chain() {
    let world = TestWorld::new();
    let (first, second) = (open_role(&world, "a", ALL).await, open_role(&world, "b", ALL).await);
    let (cx, _) = world.user("u", &allow(&["sts:*"], "*")).await;
    let tag = |key: &str| sts::Tag { key: key.into(), value: "1".into() };
    let with = |arn: &str, tags: &[&str], keys: &[&str]| AssumeRoleInput {
        tags: Some(tags.iter().map(|key| tag(key)).collect()),
        transitive_tag_keys: Some(keys.iter().map(|key| (*key).to_owned()).collect()),
        ..assume(arn)
    };
    for (tags, keys, message) in [
        (&["A"][..], &["B"][..], "The specified transitive tag key must be included in the requested tags."),
        (&["A", "a"], &[], "Duplicate tag keys found. Please note that Tag keys are case insensitive."),
    ] {
        let error = cx.call::<AssumeRole>(with(&first, tags, keys)).await.unwrap_err();
        assert_eq!((error.code(), error.message()), ("InvalidParameterValue", message));
    }
    let output = cx.call::<AssumeRole>(with(&first, &["Kept", "Lost"], &["Kept"])).await.unwrap();
    let chained = session(&world, &output);
    let further = chained.call::<AssumeRole>(assume(&second)).await.unwrap();
    let last = session(&world, &further);
    assert_eq!(last.caller().principal.tags, [("Kept".to_owned(), "1".to_owned())]);
    assert_eq!(last.caller().transitive_tags, ["Kept"]);
    let error = chained.call::<AssumeRole>(with(&second, &["kept"], &[])).await.unwrap_err();
    assert_eq!(
        error.message(),
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the \
         calling session."
    );
}

#[tokio::test]
async fn a_federated_user_has_what_both_policies_allow() {
    let world = TestWorld::new();
    let (cx, _) = world.user("u", &allow(&["sts:*", "ssm:*"], "*")).await;
    let code = async |policy: Option<String>| {
        let input = sts::GetFederationTokenInput { name: "bob".into(), policy, ..Default::default() };
        let output = cx.call::<sts::GetFederationToken>(input).await.unwrap();
        let user = output.federated_user.unwrap();
        assert_eq!(user.arn.as_deref(), Some("arn:aws:sts::111111111111:federated-user/bob"));
        assert_eq!(user.federated_user_id.as_deref(), Some("111111111111:bob"));
        let credentials = output.credentials.unwrap();
        let token = credentials.session_token;
        let found = world
            .world
            .identity()
            .credential(&world.world, credentials.access_key_id.as_deref().unwrap(), token.as_deref())
            .unwrap()
            .unwrap();
        let bob = world.cx().as_caller(found.caller);
        let identity = bob.call::<sts::GetCallerIdentity>(sts::GetCallerIdentityInput {}).await.unwrap();
        assert_eq!(identity.user_id.as_deref(), Some("111111111111:bob"));
        let get = aws::ssm::GetParameterInput { name: "nope".into(), with_decryption: None };
        bob.call::<aws::ssm::GetParameter>(get).await.unwrap_err().code().to_owned()
    };
    assert_eq!(code(None).await, "AccessDeniedException");
    assert_eq!(code(Some(allow(&["ssm:GetParameter"], "*"))).await, "ParameterNotFound");
    assert_eq!(code(Some(allow(&["s3:*"], "*"))).await, "AccessDeniedException");
}

/// Root lends: neither its place in resource policies nor its keys go with it.
#[tokio::test]
async fn a_federated_user_is_not_who_lends() {
    let world = TestWorld::new();
    let (u, _) = world.user("u", &allow(&["*"], "*")).await;
    for lender in [world.cx(), u] {
        let policy = Some(allow(&["sts:*", "iam:*", "secretsmanager:*", "kms:Describe*"], "*"));
        let input = sts::GetFederationTokenInput { name: "bob".into(), policy, ..Default::default() };
        let output = lender.call::<sts::GetFederationToken>(input).await.unwrap().credentials.unwrap();
        let (id, token) = (output.access_key_id.unwrap(), output.session_token);
        let found = world.world.identity().credential(&world.world, &id, token.as_deref()).unwrap();
        let bob = world.cx().as_caller(found.unwrap().caller);
        let key = iam::CreateAccessKeyInput { user_name: None };
        let error = bob.call::<iam::CreateAccessKey>(key).await.unwrap_err();
        assert_eq!(
            (error.code(), error.message()),
            (
                "AccessDenied",
                "User: arn:aws:sts::111111111111:federated-user/bob is not authorized to perform: \
                 iam:CreateAccessKey with federated user credentials"
            )
        );
        let info = sts::GetAccessKeyInfoInput { access_key_id: id };
        assert_eq!(bob.call::<sts::GetAccessKeyInfo>(info).await.unwrap_err().code(), "AccessDenied");
        // The key's policy names the account's root, which decides by its own policies: bob's say nothing of encryption.
        let key = world.call::<aws::kms::CreateKey>(aws::kms::CreateKeyInput::default()).await.unwrap();
        let key_id = key.key_metadata.unwrap().key_id.unwrap();
        let describe = aws::kms::DescribeKeyInput { key_id: key_id.clone(), ..Default::default() };
        bob.call::<aws::kms::DescribeKey>(describe).await.unwrap();
        let encrypt =
            aws::kms::EncryptInput { key_id, plaintext: b"x".to_vec().into(), ..Default::default() };
        let error = bob.call::<aws::kms::Encrypt>(encrypt).await.unwrap_err();
        assert_eq!(error.code(), "AccessDeniedException");
    }
}
