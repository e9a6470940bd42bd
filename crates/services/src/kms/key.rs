//! What a key, an alias and a grant are.

use super::spec::{self, Spec};
use aws::kms::{
    AliasListEntry, EncryptionAlgorithmSpec, GrantConstraints, GrantListEntry, GrantOperation,
    KeyManagerType, KeyMetadata, KeyState, KeyUsageType, OriginType, RotationType, errors,
};
use aws::{Account, Arn, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use store::Sealed;

/// Days between automatic rotations unless the key says otherwise. [EnableKeyRotation]
pub const ROTATION_DAYS: i32 = 365;
const DAY_SECONDS: i64 = 86_400;

/// Bytes that encrypt: a key has one, and one more with every rotation.
#[derive(Clone, Serialize, Deserialize)]
pub struct Material {
    /// 64 hexadecimal digits.
    pub id: String,
    pub sealed: Sealed,
    pub made_at: Timestamp,
    /// What it came by; the first one was there from the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotation: Option<RotationType>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct KeyRow {
    pub id: String,
    #[serde(default)]
    pub spec: Spec,
    pub created_at: Timestamp,
    pub description: String,
    pub enabled: bool,
    /// When the key is gone; set while its deletion is pending.
    pub deletion_at: Option<Timestamp>,
    /// The service of an AWS managed key (`s3`).
    pub managed_for: Option<String>,
    pub policy: String,
    pub rotation_days: Option<i32>,
    /// When rotation was last turned on; from then, or from the newest material, the period counts.
    pub rotation_since: Option<Timestamp>,
    pub tags: IndexMap<String, String>,
    /// Oldest first; the last one encrypts.
    pub materials: Vec<Material>,
}

impl KeyRow {
    pub fn state(&self) -> KeyState {
        match (self.deletion_at, self.enabled) {
            (Some(_), _) => KeyState::PendingDeletion,
            (None, true) => KeyState::Enabled,
            (None, false) => KeyState::Disabled,
        }
    }

    /// Whether the waiting time of its deletion is over: the key is as good as gone.
    pub fn is_gone(&self, now: Timestamp) -> bool {
        self.deletion_at.is_some_and(|at| at <= now)
    }

    pub fn current(&self) -> &Material {
        self.materials.last().expect("a key is made with material")
    }

    pub fn material(&self, index: u16) -> Option<&Material> {
        self.materials.get(usize::from(index))
    }

    /// The index of the material that encrypts.
    pub fn current_index(&self) -> u16 {
        u16::try_from(self.materials.len() - 1).unwrap_or(u16::MAX)
    }

    /// When automatic rotation draws new material next, if it is on.
    pub fn next_rotation(&self) -> Option<Timestamp> {
        let days = self.rotation_days?;
        // A rotation on demand does not move the schedule. [RotateKeyOnDemand]
        let by_itself = |material: &&Material| material.rotation == Some(RotationType::Automatic);
        let last = self.materials.iter().rev().find(by_itself).map(|material| material.made_at);
        let since = last.map_or(self.rotation_since?, |last| last.max(self.rotation_since.unwrap_or(last)));
        Some(since.plus_seconds(i64::from(days) * DAY_SECONDS))
    }

    /// Whether the key is for what an operation does.
    pub fn check_usage(&self, arn: &Arn, usage: KeyUsageType, operation: &str) -> Result<(), Error> {
        let own = self.spec.usage();
        if own == usage {
            return Ok(());
        }
        Err(errors::invalid_key_usage_exception(format!(
            "{arn} key usage is {own} which is not valid for {operation}."
        )))
    }

    /// For everything that uses or changes the key while it is in use.
    pub fn check_usable(&self, arn: &Arn) -> Result<(), Error> {
        self.check_not_pending(arn)?;
        if self.enabled { Ok(()) } else { Err(errors::disabled_exception(format!("{arn} is disabled."))) }
    }

    pub fn check_not_pending(&self, arn: &Arn) -> Result<(), Error> {
        match self.deletion_at {
            None => Ok(()),
            Some(_) => Err(errors::kms_invalid_state_exception(format!("{arn} is pending deletion."))),
        }
    }

    pub fn metadata(&self, arn: &Arn) -> KeyMetadata {
        let symmetric = self.spec == Spec::Symmetric;
        let manager = if self.managed_for.is_some() { KeyManagerType::Aws } else { KeyManagerType::Customer };
        KeyMetadata {
            aws_account_id: Some(arn.account.clone()),
            key_id: Some(self.id.clone()),
            arn: Some(arn.to_string()),
            creation_date: Some(self.created_at),
            enabled: Some(self.state() == KeyState::Enabled),
            description: Some(self.description.clone()),
            key_usage: Some(self.spec.usage()),
            key_state: Some(self.state()),
            deletion_date: self.deletion_at,
            origin: Some(OriginType::AwsKms),
            key_manager: Some(manager),
            customer_master_key_spec: spec::deprecated(self.spec),
            key_spec: Some(self.spec.shown()),
            encryption_algorithms: symmetric.then(|| vec![EncryptionAlgorithmSpec::SymmetricDefault]),
            mac_algorithms: self.spec.mac_algorithm().map(|algorithm| vec![algorithm]),
            multi_region: Some(false),
            current_key_material_id: symmetric.then(|| self.current().id.clone()),
            ..Default::default()
        }
    }
}

/// What a key's material is sealed for.
pub fn seal_purpose(arn: &Arn) -> String {
    format!("kms key {arn}")
}

pub fn key_arn(account: Account, region: &Region, id: &str) -> Arn {
    Arn::new("kms", region, account, format!("key/{id}"))
}

#[derive(Clone, Serialize, Deserialize)]
pub struct AliasRow {
    pub name: String,
    pub key_id: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl AliasRow {
    pub fn entry(&self, account: Account, region: &Region) -> AliasListEntry {
        AliasListEntry {
            alias_name: Some(self.name.clone()),
            alias_arn: Some(Arn::new("kms", region, account, self.name.clone()).to_string()),
            target_key_id: Some(self.key_id.clone()),
            creation_date: Some(self.created_at),
            last_updated_date: Some(self.updated_at),
        }
    }
}

#[derive(Clone, Serialize, Deserialize)]
pub struct GrantRow {
    pub id: String,
    pub token: String,
    pub name: Option<String>,
    pub created_at: Timestamp,
    pub issuing_account: String,
    /// Who may do the operations: a principal's ARN, or a service's name.
    pub grantee: Principal,
    pub retiring: Option<Principal>,
    pub operations: Vec<GrantOperation>,
    pub constraints: Option<GrantConstraints>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Principal {
    Arn(String),
    Service(String),
}

impl Principal {
    pub fn arn(&self) -> Option<String> {
        match self {
            Self::Arn(arn) => Some(arn.clone()),
            Self::Service(_) => None,
        }
    }

    pub fn service(&self) -> Option<String> {
        match self {
            Self::Service(name) => Some(name.clone()),
            Self::Arn(_) => None,
        }
    }
}

impl GrantRow {
    pub fn entry(&self, key_arn: &Arn) -> GrantListEntry {
        GrantListEntry {
            key_id: Some(key_arn.to_string()),
            grant_id: Some(self.id.clone()),
            name: Some(self.name.clone().unwrap_or_default()),
            creation_date: Some(self.created_at),
            grantee_principal: self.grantee.arn(),
            grantee_service_principal: self.grantee.service(),
            retiring_principal: self.retiring.as_ref().and_then(Principal::arn),
            retiring_service_principal: self.retiring.as_ref().and_then(Principal::service),
            issuing_account: Some(format!("arn:aws:iam::{}:root", self.issuing_account)),
            operations: Some(self.operations.clone()),
            constraints: self.constraints.clone(),
        }
    }
}
