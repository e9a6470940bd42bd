//! A secret, its versions, and the labels that say which version is which.

use super::envelope::Envelope;
use super::rotation;
use aws::secretsmanager::errors;
use aws::{Account, Arn, Error, Region, Timestamp};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

pub const CURRENT: &str = "AWSCURRENT";
pub const PREVIOUS: &str = "AWSPREVIOUS";
pub const PENDING: &str = "AWSPENDING";
/// [Secrets Manager quotas]
const MOST_VERSIONS: usize = 100;
const MOST_STAGES: usize = 20;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Secret {
    pub name: String,
    /// The six random characters at the end of the ARN.
    pub suffix: String,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    /// The day of the last look at a value.
    pub accessed_on: Option<Timestamp>,
    pub tags: IndexMap<String, String>,
    /// Once a secret has had tags, it is shown with its tags even if there are none.
    #[serde(default)]
    pub tagged: bool,
    #[serde(default)]
    pub rotation: Option<rotation::Settings>,
    pub policy: Option<String>,
    /// When a deletion was asked for, and when it is final.
    pub deletion: Option<Deletion>,
    /// Oldest first.
    pub versions: Vec<Version>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Deletion {
    pub asked_at: Timestamp,
    pub final_at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    pub id: String,
    pub created_at: Timestamp,
    pub stages: Vec<String>,
    /// A rotation's version has none until its function puts one.
    pub value: Option<Envelope>,
    /// The day of the last look at the value.
    #[serde(default)]
    pub accessed_on: Option<Timestamp>,
}

impl Secret {
    pub fn arn(&self, region: &Region, account: Account) -> Arn {
        Arn::new("secretsmanager", region, account, format!("secret:{}-{}", self.name, self.suffix))
    }

    /// A secret whose recovery window is over is no more, whether or not its row still lies there.
    pub fn is_gone(&self, now: Timestamp) -> bool {
        self.deletion.is_some_and(|deletion| deletion.final_at <= now)
    }

    pub fn check_not_deleted(&self) -> Result<(), Error> {
        match self.deletion {
            None => Ok(()),
            Some(_) => Err(errors::invalid_request_exception(
                "You can't perform this operation on the secret because it was marked for deletion.",
            )),
        }
    }

    pub fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|v| v.id == id)
    }

    pub fn staged(&self, stage: &str) -> Option<&Version> {
        self.versions.iter().find(|v| v.stages.iter().any(|s| s == stage))
    }

    /// Adds a version, to which the labels move.
    pub fn push(&mut self, mut version: Version) -> Result<(), Error> {
        let mut stages = std::mem::take(&mut version.stages);
        if self.staged(CURRENT).is_none() && version.value.is_some() && !stages.iter().any(|s| s == CURRENT) {
            stages.push(CURRENT.into());
        }
        let id = version.id.clone();
        self.changed_at = version.created_at;
        self.versions.push(version);
        for stage in stages {
            self.move_stage(&stage, Some(&id))?;
        }
        // The oldest that no label keeps make room.
        while self.versions.len() > MOST_VERSIONS {
            let Some(at) = self.versions.iter().position(|v| v.stages.is_empty()) else { break };
            self.versions.remove(at);
        }
        Ok(())
    }

    /// Takes a label from the version that has it, and gives it to another. What AWSCURRENT leaves becomes AWSPREVIOUS.
    pub fn move_stage(&mut self, stage: &str, to: Option<&str>) -> Result<(), Error> {
        let from = self.staged(stage).map(|v| v.id.clone());
        if from.as_deref() == to {
            return Ok(());
        }
        self.take_stage(stage);
        if let Some(version) = self.versions.iter_mut().find(|v| Some(v.id.as_str()) == to) {
            if version.stages.len() >= MOST_STAGES {
                return Err(errors::limit_exceeded_exception(format!(
                    "A version can have at most {MOST_STAGES} staging labels."
                )));
            }
            version.stages.push(stage.to_owned());
        }
        if stage == CURRENT
            && let Some(from) = from
        {
            self.take_stage(PREVIOUS);
            let old = self.versions.iter_mut().find(|v| v.id == from);
            if let Some(version) = old {
                // It was under way once, and is past now.
                version.stages.retain(|stage| stage != PENDING);
                version.stages.push(PREVIOUS.into());
            }
        }
        Ok(())
    }

    pub fn take_stage(&mut self, stage: &str) {
        for version in &mut self.versions {
            version.stages.retain(|s| s != stage);
        }
    }

    /// Labels by version, of those that have any.
    pub fn stages(&self) -> Option<IndexMap<String, Vec<String>>> {
        let staged = self.versions.iter().filter(|v| !v.stages.is_empty());
        let map: IndexMap<_, _> = staged.map(|v| (v.id.clone(), v.stages.clone())).collect();
        (!map.is_empty()).then_some(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret() -> Secret {
        Secret {
            name: "s".into(),
            suffix: "AbCdEf".into(),
            description: None,
            kms_key_id: None,
            created_at: Timestamp::from_seconds(1),
            changed_at: Timestamp::from_seconds(1),
            accessed_on: None,
            tags: IndexMap::new(),
            tagged: false,
            rotation: None,
            policy: None,
            deletion: None,
            versions: Vec::new(),
        }
    }

    fn push(secret: &mut Secret, id: &str, stages: &[&str]) {
        let stages = stages.iter().map(|s| (*s).to_owned()).collect();
        let created_at = Timestamp::from_seconds(2);
        let value = Some(Envelope::default());
        secret.push(Version { id: id.into(), created_at, stages, value, accessed_on: None }).unwrap();
    }

    fn check_stages(secret: &Secret, expected: &[(&str, &[&str])]) {
        let stages = secret.stages().unwrap();
        let shown: Vec<(&str, Vec<&str>)> =
            stages.iter().map(|(id, s)| (id.as_str(), s.iter().map(String::as_str).collect())).collect();
        let expected: Vec<(&str, Vec<&str>)> = expected.iter().map(|(id, s)| (*id, s.to_vec())).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn labels_move() {
        let mut secret = secret();
        push(&mut secret, "1", &["mine"]);
        check_stages(&secret, &[("1", &["mine", CURRENT])]);
        push(&mut secret, "2", &[CURRENT]);
        check_stages(&secret, &[("1", &["mine", PREVIOUS]), ("2", &[CURRENT])]);
        push(&mut secret, "3", &["AWSPENDING"]);
        check_stages(&secret, &[("1", &["mine", PREVIOUS]), ("2", &[CURRENT]), ("3", &["AWSPENDING"])]);
        secret.move_stage(CURRENT, Some("3")).unwrap();
        check_stages(&secret, &[("1", &["mine"]), ("2", &[PREVIOUS]), ("3", &["AWSPENDING", CURRENT])]);
        secret.move_stage("mine", None).unwrap();
        check_stages(&secret, &[("2", &[PREVIOUS]), ("3", &["AWSPENDING", CURRENT])]);
        push(&mut secret, "4", &[CURRENT]);
        check_stages(&secret, &[("3", &[PREVIOUS]), ("4", &[CURRENT])]);
    }

    #[test]
    fn versions_without_a_label_make_room() {
        let mut secret = secret();
        push(&mut secret, "kept", &["kept"]);
        for n in 0..150 {
            push(&mut secret, &n.to_string(), &[CURRENT]);
        }
        assert_eq!(secret.versions.len(), MOST_VERSIONS);
        assert!(secret.version("kept").is_some() && secret.version("149").is_some());
        assert!(secret.version("0").is_none());
    }
}
