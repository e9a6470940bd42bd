//! The pseudo parameters: what a template may ask about the stack that it becomes.

use serde_json::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    AccountId,
    NotificationArns,
    NoValue,
    Partition,
    Region,
    StackId,
    StackName,
    UrlSuffix,
}

impl Pseudo {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AWS::AccountId" => Self::AccountId,
            "AWS::NotificationARNs" => Self::NotificationArns,
            "AWS::NoValue" => Self::NoValue,
            "AWS::Partition" => Self::Partition,
            "AWS::Region" => Self::Region,
            "AWS::StackId" => Self::StackId,
            "AWS::StackName" => Self::StackName,
            "AWS::URLSuffix" => Self::UrlSuffix,
            _ => return None,
        })
    }
}

/// The stack for which a template is evaluated.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct StackContext {
    pub account_id: String,
    pub region: String,
    /// `aws`.
    pub partition: String,
    /// `amazonaws.com`.
    pub url_suffix: String,
    pub stack_id: String,
    pub stack_name: String,
    pub notification_arns: Vec<String>,
}

impl StackContext {
    /// None for `AWS::NoValue`, which is the absence of a value.
    pub fn value(&self, pseudo: Pseudo) -> Option<Value> {
        let text = match pseudo {
            Pseudo::AccountId => &self.account_id,
            Pseudo::Partition => &self.partition,
            Pseudo::Region => &self.region,
            Pseudo::StackId => &self.stack_id,
            Pseudo::StackName => &self.stack_name,
            Pseudo::UrlSuffix => &self.url_suffix,
            Pseudo::NotificationArns => return Some(self.notification_arns.clone().into()),
            Pseudo::NoValue => return None,
        };
        Some(text.clone().into())
    }
}
