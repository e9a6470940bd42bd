//! The kinds of keys that are served, and what each is for. [Key spec reference]

use aws::kms::{CustomerMasterKeySpec, GrantOperation, KeySpec, KeyUsageType, MacAlgorithmSpec};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spec {
    #[default]
    Symmetric,
    Hmac224,
    Hmac256,
    Hmac384,
    Hmac512,
}

impl Spec {
    /// `None` for those that are not served.
    pub fn of(spec: KeySpec) -> Option<Self> {
        match spec {
            KeySpec::SymmetricDefault => Some(Self::Symmetric),
            KeySpec::Hmac224 => Some(Self::Hmac224),
            KeySpec::Hmac256 => Some(Self::Hmac256),
            KeySpec::Hmac384 => Some(Self::Hmac384),
            KeySpec::Hmac512 => Some(Self::Hmac512),
            _ => None,
        }
    }

    pub fn shown(self) -> KeySpec {
        match self {
            Self::Symmetric => KeySpec::SymmetricDefault,
            Self::Hmac224 => KeySpec::Hmac224,
            Self::Hmac256 => KeySpec::Hmac256,
            Self::Hmac384 => KeySpec::Hmac384,
            Self::Hmac512 => KeySpec::Hmac512,
        }
    }

    pub fn usage(self) -> KeyUsageType {
        match self {
            Self::Symmetric => KeyUsageType::EncryptDecrypt,
            Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => KeyUsageType::GenerateVerifyMac,
        }
    }

    /// Bytes of its material: of an HMAC key, as many as its hash gives.
    pub fn material_length(self) -> usize {
        match self {
            Self::Symmetric | Self::Hmac256 => 32,
            Self::Hmac224 => 28,
            Self::Hmac384 => 48,
            Self::Hmac512 => 64,
        }
    }

    pub fn mac_algorithm(self) -> Option<MacAlgorithmSpec> {
        match self {
            Self::Symmetric => None,
            Self::Hmac224 => Some(MacAlgorithmSpec::HmacSha224),
            Self::Hmac256 => Some(MacAlgorithmSpec::HmacSha256),
            Self::Hmac384 => Some(MacAlgorithmSpec::HmacSha384),
            Self::Hmac512 => Some(MacAlgorithmSpec::HmacSha512),
        }
    }

    /// What a grant of such a key can be for. [CreateGrant]
    pub fn grantable(self) -> &'static [GrantOperation] {
        match self {
            Self::Symmetric => &[
                GrantOperation::Decrypt,
                GrantOperation::Encrypt,
                GrantOperation::GenerateDataKey,
                GrantOperation::GenerateDataKeyWithoutPlaintext,
                GrantOperation::ReEncryptFrom,
                GrantOperation::ReEncryptTo,
                GrantOperation::CreateGrant,
                GrantOperation::RetireGrant,
                GrantOperation::DescribeKey,
            ],
            Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => &[
                GrantOperation::GenerateMac,
                GrantOperation::VerifyMac,
                GrantOperation::CreateGrant,
                GrantOperation::RetireGrant,
                GrantOperation::DescribeKey,
            ],
        }
    }
}

/// The same under its name of old, where it has one.
pub fn deprecated(spec: Spec) -> Option<CustomerMasterKeySpec> {
    spec.shown().as_str().parse().ok()
}
