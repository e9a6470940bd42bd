//! KMS through the typed client.

use aws::kms::{
    CancelKeyDeletion, CancelKeyDeletionInput, CreateAlias, CreateAliasInput, CreateGrant, CreateGrantInput,
    CreateKey, CreateKeyInput, Decrypt, DecryptInput, DescribeKey, DescribeKeyInput, DisableKey,
    DisableKeyInput, EnableKeyRotation, EnableKeyRotationInput, Encrypt, EncryptInput, GenerateDataKey,
    GenerateDataKeyInput, GetKeyRotationStatus, GetKeyRotationStatusInput, GrantConstraints, GrantOperation,
    KeySpec, KeyState, ListGrants, ListGrantsInput, PutKeyPolicy, PutKeyPolicyInput, ReEncrypt,
    ReEncryptInput, RetireGrant, RetireGrantInput, ScheduleKeyDeletion, ScheduleKeyDeletionInput,
};
use indexmap::IndexMap;
use std::time::Duration;
use testkit::{QA, TOOLS, TestWorld};

async fn key(world: &TestWorld) -> String {
    let output = world.call::<CreateKey>(CreateKeyInput::default()).await.expect("a test's setup works");
    output.key_metadata.expect("a test's setup works").key_id.expect("a test's setup works")
}

fn arn(id: &str) -> String {
    format!("arn:aws:kms:us-east-1:{TOOLS}:key/{id}")
}

fn context(pairs: &[(&str, &str)]) -> Option<IndexMap<String, String>> {
    Some(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
}

fn encrypt(key_id: &str) -> EncryptInput {
    EncryptInput {
        key_id: key_id.into(),
        plaintext: "secret".into(),
        encryption_context: context(&[("a", "1"), ("b", "2")]),
        ..Default::default()
    }
}

fn decrypt(blob: &[u8], pairs: &[(&str, &str)]) -> DecryptInput {
    DecryptInput {
        ciphertext_blob: Some(blob.to_vec().into()),
        encryption_context: context(pairs),
        ..Default::default()
    }
}

#[tokio::test]
async fn what_is_encrypted_decrypts_with_its_context_and_only_so() {
    let world = TestWorld::new();
    let id = key(&world).await;
    let alias = CreateAliasInput { alias_name: "alias/app".into(), target_key_id: id.clone() };
    world.call::<CreateAlias>(alias.clone()).await.unwrap();
    assert_eq!(world.call::<CreateAlias>(alias).await.unwrap_err().code(), "AlreadyExistsException");
    let by_alias_arn = format!("arn:aws:kms:us-east-1:{TOOLS}:alias/app");
    for name in [id.as_str(), &arn(&id), "alias/app", &by_alias_arn] {
        let output = world.call::<Encrypt>(encrypt(name)).await.unwrap();
        assert_eq!(output.key_id, Some(arn(&id)), "{name}");
        let blob = output.ciphertext_blob.unwrap();
        let plain = world.call::<Decrypt>(decrypt(&blob, &[("b", "2"), ("a", "1")])).await.unwrap();
        assert_eq!(plain.plaintext.as_deref(), Some(&b"secret"[..]));
        assert_eq!(plain.key_id, Some(arn(&id)));
        for wrong in
            [&[][..], &[("a", "1")], &[("a", "1"), ("b", "3")], &[("a", "1"), ("b", "2"), ("c", "3")]]
        {
            let refused = world.call::<Decrypt>(decrypt(&blob, wrong)).await.unwrap_err();
            assert_eq!(refused.code(), "InvalidCiphertextException", "{wrong:?}");
        }
        for index in [0, 6, 70, blob.len() - 1] {
            let mut changed = blob.to_vec();
            changed[index] ^= 1;
            let refused = world.call::<Decrypt>(decrypt(&changed, &[("a", "1"), ("b", "2")])).await;
            let code = refused.unwrap_err().code().to_owned();
            assert!(["InvalidCiphertextException", "NotFoundException"].contains(&&*code), "{index}: {code}");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_named_as_aws_names_it() {
    let world = TestWorld::new();
    let missing = "1234abcd-12ab-34cd-56ef-1234567890ab";
    let cases = [
        ("alias/none".to_owned(), format!("Alias arn:aws:kms:us-east-1:{TOOLS}:alias/none is not found.")),
        (missing.to_owned(), format!("Key '{}' does not exist", arn(missing))),
        (arn(missing), format!("Key '{}' does not exist", arn(missing))),
        ("nonsense".to_owned(), "Invalid keyId 'nonsense'".to_owned()),
        (arn(missing).replace("us-east-1", "us-west-2"), "Invalid arn us-west-2".to_owned()),
    ];
    for (name, message) in cases {
        let error = world.call::<Encrypt>(encrypt(&name)).await.unwrap_err();
        assert_eq!((error.code(), error.message()), ("NotFoundException", message.as_str()), "{name}");
    }
    let other = CreateKeyInput { key_spec: Some(KeySpec::Rsa2048), ..Default::default() };
    let refused = world.call::<CreateKey>(other).await.unwrap_err();
    assert!(refused.message().contains("RSA_2048"), "{refused}");
}

#[tokio::test]
async fn a_key_can_be_disabled_and_deleted_and_brought_back() {
    let world = TestWorld::new();
    let id = key(&world).await;
    let state = async || {
        let input = DescribeKeyInput { key_id: id.clone(), grant_tokens: None };
        let output =
            world.call::<DescribeKey>(input).await.map(|o| o.key_metadata.unwrap().key_state.unwrap());
        output.map_err(|e| e.code().to_owned())
    };
    let blob = world.call::<Encrypt>(encrypt(&id)).await.unwrap().ciphertext_blob.unwrap();
    world.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).await.unwrap();
    assert_eq!(state().await, Ok(KeyState::Disabled));
    let refused = world.call::<Encrypt>(encrypt(&id)).await.unwrap_err();
    assert_eq!(
        (refused.code(), refused.message()),
        ("DisabledException", &*format!("{} is disabled.", arn(&id)))
    );
    let schedule = ScheduleKeyDeletionInput { key_id: id.clone(), pending_window_in_days: Some(7) };
    world.call::<ScheduleKeyDeletion>(schedule.clone()).await.unwrap();
    assert_eq!(state().await, Ok(KeyState::PendingDeletion));
    let refused = world.call::<Decrypt>(decrypt(&blob, &[("a", "1"), ("b", "2")])).await.unwrap_err();
    assert_eq!(refused.code(), "KMSInvalidStateException");
    let input = CancelKeyDeletionInput { key_id: id.clone() };
    world.call::<CancelKeyDeletion>(input).await.unwrap();
    assert_eq!(state().await, Ok(KeyState::Disabled));
    world.call::<ScheduleKeyDeletion>(schedule).await.unwrap();
    world.clock.advance(Duration::from_hours(7 * 24));
    assert_eq!(state().await, Err("NotFoundException".into()));
}

#[tokio::test]
async fn a_rotated_key_decrypts_what_it_encrypted_before() {
    let world = TestWorld::new();
    let id = key(&world).await;
    let input = EnableKeyRotationInput { key_id: id.clone(), rotation_period_in_days: Some(90) };
    world.call::<EnableKeyRotation>(input).await.unwrap();
    let old = world.call::<Encrypt>(encrypt(&id)).await.unwrap().ciphertext_blob.unwrap();
    world.clock.advance(Duration::from_hours(90 * 24));
    let new = world.call::<Encrypt>(encrypt(&id)).await.unwrap().ciphertext_blob.unwrap();
    let mut materials = Vec::new();
    for blob in [&old, &new] {
        let output = world.call::<Decrypt>(decrypt(blob, &[("a", "1"), ("b", "2")])).await.unwrap();
        assert_eq!(output.plaintext.as_deref(), Some(&b"secret"[..]));
        materials.push(output.key_material_id.unwrap());
    }
    assert_ne!(materials[0], materials[1]);
    let status = world.call::<GetKeyRotationStatus>(GetKeyRotationStatusInput { key_id: id }).await.unwrap();
    assert_eq!((status.key_rotation_enabled, status.rotation_period_in_days), (Some(true), Some(90)));
}

#[tokio::test]
async fn another_account_needs_the_keys_policy_or_a_grant() {
    let world = TestWorld::new();
    let id = key(&world).await;
    let qa = world.cx_of(QA);
    let refused = qa.call::<Encrypt>(encrypt(&arn(&id))).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDeniedException");
    assert!(refused.message().contains("kms:Encrypt"), "{refused}");
    let grant = CreateGrantInput {
        key_id: id.clone(),
        grantee_principal: Some(format!("arn:aws:iam::{QA}:root")),
        operations: vec![GrantOperation::Encrypt, GrantOperation::RetireGrant],
        constraints: Some(GrantConstraints {
            encryption_context_equals: context(&[("a", "1"), ("b", "2")]),
            ..Default::default()
        }),
        ..Default::default()
    };
    let grant = world.call::<CreateGrant>(grant).await.unwrap();
    qa.call::<Encrypt>(encrypt(&arn(&id))).await.unwrap();
    for pairs in [&[][..], &[("a", "1")], &[("a", "1"), ("b", "2"), ("c", "3")]] {
        let input = EncryptInput { encryption_context: context(pairs), ..encrypt(&arn(&id)) };
        assert_eq!(qa.call::<Encrypt>(input).await.unwrap_err().code(), "AccessDeniedException", "{pairs:?}");
    }
    let retire = RetireGrantInput { grant_token: grant.grant_token, ..Default::default() };
    qa.call::<RetireGrant>(retire).await.unwrap();
    assert_eq!(qa.call::<Encrypt>(encrypt(&arn(&id))).await.unwrap_err().code(), "AccessDeniedException");
    let input = ListGrantsInput { key_id: id, ..Default::default() };
    assert_eq!(world.call::<ListGrants>(input).await.unwrap().grants.unwrap().len(), 0);
}

#[tokio::test]
async fn a_policy_that_locks_everyone_out_is_refused() {
    let world = TestWorld::new();
    let key_id = key(&world).await;
    let statement = |action: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{TOOLS}:root"}},
            "Action":"{action}","Resource":"*"}}}}"#
        )
    };
    let put = |policy: String| PutKeyPolicyInput { key_id: key_id.clone(), policy, ..Default::default() };
    for bad in [statement("kms:Encrypt"), "{}".into(), "no".into()] {
        let refused = world.call::<PutKeyPolicy>(put(bad)).await.unwrap_err();
        assert_eq!(refused.code(), "MalformedPolicyDocumentException");
    }
    world.call::<PutKeyPolicy>(put(statement("kms:PutKeyPolicy"))).await.unwrap();
    // Even root has only what the key's policy gives.
    assert_eq!(world.call::<Encrypt>(encrypt(&key_id)).await.unwrap_err().code(), "AccessDeniedException");
    world.call::<PutKeyPolicy>(put(statement("kms:*"))).await.unwrap();
    world.call::<Encrypt>(encrypt(&key_id)).await.unwrap();
}

#[tokio::test]
async fn an_aws_managed_key_is_there_when_named_and_works_through_its_service_only() {
    let world = TestWorld::new();
    let describe = || DescribeKeyInput { key_id: "alias/aws/s3".into(), grant_tokens: None };
    let first = world.call::<DescribeKey>(describe()).await.unwrap();
    assert_eq!(world.call::<DescribeKey>(describe()).await.unwrap(), first);
    let input = GenerateDataKeyInput {
        key_id: "alias/aws/s3".into(),
        number_of_bytes: Some(32),
        ..Default::default()
    };
    let refused = world.call::<GenerateDataKey>(input.clone()).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDeniedException");
    world.cx().via("s3.amazonaws.com").call::<GenerateDataKey>(input).await.unwrap();
    let unknown = DescribeKeyInput { key_id: "alias/aws/nothing".into(), grant_tokens: None };
    assert_eq!(world.call::<DescribeKey>(unknown).await.unwrap_err().code(), "NotFoundException");
}

#[tokio::test]
async fn re_encryption_moves_to_another_key() {
    let world = TestWorld::new();
    let (from, to) = (key(&world).await, key(&world).await);
    let blob = world.call::<Encrypt>(encrypt(&from)).await.unwrap().ciphertext_blob;
    let input = ReEncryptInput {
        ciphertext_blob: blob,
        source_encryption_context: context(&[("a", "1"), ("b", "2")]),
        destination_key_id: to.clone(),
        ..Default::default()
    };
    let output = world.call::<ReEncrypt>(input).await.unwrap();
    assert_eq!((output.source_key_id, output.key_id), (Some(arn(&from)), Some(arn(&to))));
    let plain = world.call::<Decrypt>(decrypt(&output.ciphertext_blob.unwrap(), &[])).await.unwrap();
    assert_eq!(plain.plaintext.as_deref(), Some(&b"secret"[..]));
}
