//! KMS through the typed client.

use aws::kms::{
    CancelKeyDeletion, CancelKeyDeletionInput, CreateAlias, CreateAliasInput, CreateGrant, CreateGrantInput,
    CreateKey, CreateKeyInput, Decrypt, DecryptInput, DescribeKey, DescribeKeyInput, DisableKey,
    DisableKeyInput, EnableKeyRotation, EnableKeyRotationInput, Encrypt, EncryptInput, GenerateDataKey,
    GenerateDataKeyInput, GenerateMac, GenerateMacInput, GetKeyRotationStatus, GetKeyRotationStatusInput,
    GrantConstraints, GrantOperation, IncludeKeyMaterial, KeySpec, KeyState, KeyUsageType, ListGrants,
    ListGrantsInput, ListKeyRotations, ListKeyRotationsInput, MacAlgorithmSpec, PutKeyPolicy,
    PutKeyPolicyInput, ReEncrypt, ReEncryptInput, RetireGrant, RetireGrantInput, RotateKeyOnDemand,
    RotateKeyOnDemandInput, RotationType, ScheduleKeyDeletion, ScheduleKeyDeletionInput, Tag, VerifyMac,
    VerifyMacInput,
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
    let other = CreateKeyInput {
        key_spec: Some(KeySpec::Rsa2048),
        key_usage: Some(KeyUsageType::SignVerify),
        ..Default::default()
    };
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

async fn hmac_key(world: &TestWorld, spec: KeySpec) -> String {
    let input = CreateKeyInput {
        key_spec: Some(spec),
        key_usage: Some(KeyUsageType::GenerateVerifyMac),
        ..Default::default()
    };
    let metadata = world.call::<CreateKey>(input).await.unwrap().key_metadata.unwrap();
    assert_eq!((metadata.key_spec, metadata.current_key_material_id), (Some(spec), None));
    metadata.key_id.unwrap()
}

#[tokio::test]
async fn an_hmac_key_makes_macs_and_verifies_them() {
    let world = TestWorld::new();
    for (spec, algorithm, length) in [
        (KeySpec::Hmac224, MacAlgorithmSpec::HmacSha224, 28),
        (KeySpec::Hmac256, MacAlgorithmSpec::HmacSha256, 32),
        (KeySpec::Hmac384, MacAlgorithmSpec::HmacSha384, 48),
        (KeySpec::Hmac512, MacAlgorithmSpec::HmacSha512, 64),
    ] {
        let id = hmac_key(&world, spec).await;
        let make = GenerateMacInput {
            key_id: id.clone(),
            message: "hello".into(),
            mac_algorithm: algorithm,
            ..Default::default()
        };
        let made = world.call::<GenerateMac>(make).await.unwrap();
        assert_eq!(made.key_id, Some(arn(&id)));
        let mac = made.mac.unwrap();
        assert_eq!(mac.len(), length);
        let verify = |message: &'static str| VerifyMacInput {
            key_id: id.clone(),
            message: message.into(),
            mac_algorithm: algorithm,
            mac: mac.clone(),
            ..Default::default()
        };
        assert_eq!(world.call::<VerifyMac>(verify("hello")).await.unwrap().mac_valid, Some(true));
        let error = world.call::<VerifyMac>(verify("hullo")).await.unwrap_err();
        assert_eq!((error.code(), error.message()), ("KMSInvalidMacException", ""));
    }
}

#[tokio::test]
async fn a_key_is_for_its_own_operations() {
    let world = TestWorld::new();
    let (symmetric, hmac) = (key(&world).await, hmac_key(&world, KeySpec::Hmac256).await);
    let make = |key_id: &str, mac_algorithm| GenerateMacInput {
        key_id: key_id.into(),
        message: "m".into(),
        mac_algorithm,
        ..Default::default()
    };
    let of = |error: services::OpError| (error.code().to_owned(), error.message().to_owned());
    let usage = "InvalidKeyUsageException";
    let error = world.call::<GenerateMac>(make(&symmetric, MacAlgorithmSpec::HmacSha256)).await.unwrap_err();
    let said = "key usage is ENCRYPT_DECRYPT which is not valid for GenerateMac.";
    assert_eq!(of(error), (usage.to_owned(), format!("{} {said}", arn(&symmetric))));
    let error = world.call::<GenerateMac>(make(&hmac, MacAlgorithmSpec::HmacSha512)).await.unwrap_err();
    let said = "Algorithm HMAC_SHA_512 is incompatible with key spec HMAC_256.";
    assert_eq!(of(error), (usage.to_owned(), said.to_owned()));
    let error = world.call::<Encrypt>(encrypt(&hmac)).await.unwrap_err();
    let said = "key usage is GENERATE_VERIFY_MAC which is not valid for Encrypt.";
    assert_eq!(of(error), (usage.to_owned(), format!("{} {said}", arn(&hmac))));
    let rotate = RotateKeyOnDemandInput { key_id: hmac };
    let error = world.call::<RotateKeyOnDemand>(rotate).await.unwrap_err();
    assert_eq!(error.code(), "UnsupportedOperationException");
    let without = CreateKeyInput { key_spec: Some(KeySpec::Hmac256), ..Default::default() };
    let error = world.call::<CreateKey>(without).await.unwrap_err();
    let said = "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.";
    assert_eq!(error.message(), said);
    let tokens = Some(vec!["made-up".to_owned()]);
    let error = world.call::<Encrypt>(EncryptInput { grant_tokens: tokens, ..encrypt(&symmetric) }).await;
    assert_eq!(error.unwrap_err().code(), "InvalidGrantTokenException");
}

#[tokio::test]
async fn rotations_on_demand_are_listed_and_limited() {
    let world = TestWorld::new();
    let id = key(&world).await;
    let old = world.call::<Encrypt>(encrypt(&id)).await.unwrap().ciphertext_blob.unwrap();
    let rotate = || RotateKeyOnDemandInput { key_id: id.clone() };
    for _ in 0..25 {
        assert_eq!(world.call::<RotateKeyOnDemand>(rotate()).await.unwrap().key_id, Some(arn(&id)));
    }
    let error = world.call::<RotateKeyOnDemand>(rotate()).await.unwrap_err();
    assert_eq!(error.code(), "LimitExceededException");
    assert!(error.message().ends_with(&format!("performed for this key: {}", arn(&id))), "{error}");
    assert!(world.call::<Decrypt>(decrypt(&old, &[("a", "1"), ("b", "2")])).await.is_ok());
    for (include, expected) in [(None, 25), (Some(IncludeKeyMaterial::AllKeyMaterial), 26)] {
        let list =
            ListKeyRotationsInput { key_id: id.clone(), include_key_material: include, ..Default::default() };
        let rotations = world.call::<ListKeyRotations>(list).await.unwrap().rotations.unwrap();
        assert_eq!(rotations.len(), expected);
        assert_eq!(rotations[0].rotation_type, Some(RotationType::OnDemand));
    }
}

#[tokio::test]
async fn tags_are_checked_in_the_words_of_aws() {
    let world = TestWorld::new();
    let tag = |key: &str| Tag { tag_key: key.into(), tag_value: "v".into() };
    let many = (0..51).map(|n| tag(&n.to_string())).collect();
    for (tags, said) in [
        (vec![tag("a"), tag("a")], "Duplicate tag keys"),
        (many, "Too many tags"),
        (vec![tag("AWS:x")], "Tags beginning with aws: are reserved"),
    ] {
        let input = CreateKeyInput { tags: Some(tags), ..Default::default() };
        let error = world.call::<CreateKey>(input).await.unwrap_err();
        assert_eq!((error.code(), error.message()), ("TagException", said));
    }
}
