//! AWS::SecretsManager::Secret.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::secretsmanager as sm;
use serde::Deserialize;
use serde_json::Value;

const LONGEST_NAME: usize = 512;

pub struct Secret;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    description: Option<String>,
    generate_secret_string: Option<Generate>,
    kms_key_id: Option<String>,
    name: Option<String>,
    secret_string: Option<String>,
    tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Generate {
    exclude_characters: Option<String>,
    exclude_lowercase: Option<bool>,
    exclude_numbers: Option<bool>,
    exclude_punctuation: Option<bool>,
    exclude_uppercase: Option<bool>,
    generate_string_key: Option<String>,
    include_space: Option<bool>,
    password_length: Option<i64>,
    require_each_included_type: Option<bool>,
    secret_string_template: Option<String>,
}

const GENERATE: &[Property] = &[
    Property::new("ExcludeCharacters", PropertyKind::String),
    Property::new("ExcludeLowercase", PropertyKind::Boolean),
    Property::new("ExcludeNumbers", PropertyKind::Boolean),
    Property::new("ExcludePunctuation", PropertyKind::Boolean),
    Property::new("ExcludeUppercase", PropertyKind::Boolean),
    Property::new("GenerateStringKey", PropertyKind::String),
    Property::new("IncludeSpace", PropertyKind::Boolean),
    Property::new("PasswordLength", PropertyKind::Integer),
    Property::new("RequireEachIncludedType", PropertyKind::Boolean),
    Property::new("SecretStringTemplate", PropertyKind::String),
];

#[async_trait]
impl ResourceType for Secret {
    const NAME: &'static str = "AWS::SecretsManager::Secret";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Description", PropertyKind::String),
        Property::new("GenerateSecretString", PropertyKind::Object(GENERATE)),
        Property::new("KmsKeyId", PropertyKind::String),
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("SecretString", PropertyKind::String),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        if let Some(arn) = made_here(cx, request, &name).await? {
            return Ok(physical(arn));
        }
        let input = sm::CreateSecretInput {
            name,
            client_request_token: Some(version_id(request)),
            description: new.description.clone(),
            kms_key_id: new.kms_key_id.clone(),
            secret_string: value(cx, &new).await?,
            tags: Some(all_tags(request, new.tags.as_deref())),
            ..Default::default()
        };
        let output = cx.call::<sm::CreateSecret>(input).await?;
        Ok(physical(output.arn.unwrap_or_default()))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let same_value = old.secret_string == new.secret_string
            && old.generate_secret_string == new.generate_secret_string;
        let input = sm::UpdateSecretInput {
            secret_id: id.to_owned(),
            client_request_token: Some(version_id(request)),
            description: Some(new.description.clone().unwrap_or_default()),
            kms_key_id: new.kms_key_id.clone(),
            secret_string: if same_value { None } else { value(cx, &new).await? },
            ..Default::default()
        };
        match cx.call::<sm::UpdateSecret>(input).await {
            // An earlier attempt has put its version: a value that is generated differs each time.
            Err(OpError::Aws(error)) if error.code == "ResourceExistsException" => {}
            other => drop(other?),
        }
        let tags = all_tags(request, new.tags.as_deref());
        let gone = old.tags.into_iter().flatten().map(|t| t.key);
        let tag_keys: Vec<String> =
            gone.filter(|key| !tags.iter().any(|t| t.key.as_ref() == Some(key))).collect();
        if !tag_keys.is_empty() {
            let input = sm::UntagResourceInput { secret_id: id.to_owned(), tag_keys };
            cx.call::<sm::UntagResource>(input).await?;
        }
        cx.call::<sm::TagResource>(sm::TagResourceInput { secret_id: id.to_owned(), tags }).await?;
        Ok(physical(id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = sm::DeleteSecretInput {
            secret_id: id.to_owned(),
            force_delete_without_recovery: Some(true),
            ..Default::default()
        };
        match cx.call::<sm::DeleteSecret>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => Ok(()),
            other => other.map(drop),
        }
    }
}

/// Version ids look like UUIDs.
fn version_id(request: &ResourceRequest) -> String {
    let token = format!("{:0>32}", request.token.chars().take(32).collect::<String>());
    let part = |from: usize, to: usize| token.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

fn all_tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<sm::Tag> {
    request.tags(own).into_iter().map(|t| sm::Tag { key: Some(t.key), value: Some(t.value) }).collect()
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> OpResult<Option<String>> {
    let input = sm::DescribeSecretInput { secret_id: name.to_owned() };
    let secret = match cx.call::<sm::DescribeSecret>(input).await {
        Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => return Ok(None),
        other => other?,
    };
    let tags = secret.tags.unwrap_or_default();
    let pairs =
        tags.iter().map(|t| (t.key.as_deref().unwrap_or_default(), t.value.as_deref().unwrap_or_default()));
    Ok(if request.made(pairs) { secret.arn } else { None })
}

/// The given value, or a generated one; a secret may have neither.
async fn value(cx: &Cx, new: &Properties) -> OpResult<Option<String>> {
    let invalid = |message: &str| Error::new("ValidationError", 400, message);
    let generate = match (&new.secret_string, &new.generate_secret_string) {
        (Some(_), Some(_)) => {
            return Err(invalid("You can't specify both SecretString and GenerateSecretString.").into());
        }
        (Some(text), None) => return Ok(Some(text.clone())),
        (None, None) => return Ok(None),
        (None, Some(generate)) => generate,
    };
    let input = sm::GetRandomPasswordInput {
        password_length: generate.password_length,
        exclude_characters: generate.exclude_characters.clone(),
        exclude_numbers: generate.exclude_numbers,
        exclude_punctuation: generate.exclude_punctuation,
        exclude_uppercase: generate.exclude_uppercase,
        exclude_lowercase: generate.exclude_lowercase,
        include_space: generate.include_space,
        require_each_included_type: generate.require_each_included_type,
    };
    let output = cx.call::<sm::GetRandomPassword>(input).await?;
    let password = output.random_password.unwrap_or_default();
    let (template, key) = match (&generate.secret_string_template, &generate.generate_string_key) {
        (Some(template), Some(key)) => (template, key),
        (None, None) => return Ok(Some(password)),
        _ => {
            let message = "SecretStringTemplate and GenerateStringKey are given together or not at all.";
            return Err(invalid(message).into());
        }
    };
    let parsed: Result<Value, _> = serde_json::from_str(template);
    let Ok(Value::Object(mut object)) = parsed else {
        return Err(invalid("SecretStringTemplate is not a JSON object.").into());
    };
    object.insert(key.clone(), password.into());
    Ok(Some(Value::Object(object).to_string()))
}

fn physical(arn: String) -> Physical {
    Physical::new(arn.clone()).with("Id", arn)
}
