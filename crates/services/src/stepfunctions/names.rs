//! The names of things: `arn:aws:states:us-east-1:111111111111:stateMachine:name`.

use crate::OpResult;
use aws::stepfunctions::errors;
use aws::{Account, Arn, Partition, Region};
use engine::ExecutionId;
use serde::{Deserialize, Serialize};
use store::Scope;

/// What an ARN of this service can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    StateMachine,
    Execution,
    Activity,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::StateMachine => "stateMachine",
            Self::Execution => "execution",
            Self::Activity => "activity",
        }
    }
}

/// An ARN of this service, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub region: Region,
    pub account: Account,
    /// `machine`, or `machine:run` for executions.
    pub name: String,
}

impl Named {
    /// Reads an ARN of one of the kinds, and says of which.
    ///
    /// # Errors
    /// `InvalidArn`, as AWS words it.
    pub fn read(text: &str, kinds: &[Kind]) -> OpResult<(Self, Kind)> {
        let invalid = |why: String| errors::invalid_arn(format!("Invalid Arn: '{why}'"));
        if !text.starts_with("arn:") {
            return Err(invalid(format!("Invalid ARN prefix: {text}")).into());
        }
        let parts: Vec<&str> = text.splitn(7, ':').collect();
        let ["arn", Partition::NAME, "states", region, account, word, name] = parts.as_slice() else {
            return Err(invalid(format!("Invalid ARN: {text}")).into());
        };
        let (Ok(region), Ok(account)) = (region.parse(), account.parse()) else {
            return Err(invalid(format!("Invalid ARN: {text}")).into());
        };
        let Some(kind) = kinds.iter().find(|kind| kind.word() == *word) else {
            return Err(invalid(format!("Resource type not valid in this context: {word}")).into());
        };
        Ok((Self { region, account, name: (*name).to_owned() }, *kind))
    }

    pub fn state_machine(text: &str) -> OpResult<Self> {
        Ok(Self::read(text, &[Kind::StateMachine])?.0)
    }

    /// A state machine, with what stands behind its name: a version or an alias. A version is written in one way only.
    pub fn qualified(text: &str) -> OpResult<(Self, Option<Qualifier>)> {
        let mut named = Self::state_machine(text)?;
        let Some((machine, qualifier)) = named.name.split_once(':') else { return Ok((named, None)) };
        let qualifier = match qualifier.parse::<u64>() {
            Ok(number) if number.to_string() == qualifier => Qualifier::Version(number),
            Ok(_) | Err(_) => Qualifier::Alias(qualifier.to_owned()),
        };
        named.name = machine.to_owned();
        Ok((named, Some(qualifier)))
    }

    pub fn activity(text: &str) -> OpResult<Self> {
        Ok(Self::read(text, &[Kind::Activity])?.0)
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }
}

/// What qualifies the ARN of a state machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Qualifier {
    Version(u64),
    Alias(String),
}

impl std::fmt::Display for Qualifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(number) => write!(f, "{number}"),
            Self::Alias(name) => f.write_str(name),
        }
    }
}

/// Which execution: of an express state machine, `run` is a name and an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    pub account: Account,
    pub region: Region,
    pub machine: String,
    pub run: String,
    pub express: bool,
    /// How often it was taken up again: each time is an execution of its own to the engine.
    #[serde(default)]
    pub redrives: u64,
}

impl Subject {
    pub fn read(execution_arn: &str) -> OpResult<Self> {
        let (Named { region, account, name }, _) = Named::read(execution_arn, &[Kind::Execution])?;
        let Some((machine, run)) = name.split_once(':') else {
            let message = format!("Invalid Arn: 'Invalid ARN: {execution_arn}'");
            return Err(errors::invalid_arn(message).into());
        };
        Ok(Self {
            account,
            region,
            machine: machine.to_owned(),
            run: run.to_owned(),
            express: false,
            redrives: 0,
        })
    }

    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }

    pub fn arn(&self) -> String {
        let word = if self.express { "express" } else { "execution" };
        let resource = format!("{word}:{}:{}", self.machine, self.run);
        Arn::new("states", &self.region, self.account, resource).to_string()
    }

    pub fn machine_arn(&self) -> String {
        state_machine(self.account, &self.region, &self.machine)
    }

    /// The ARN of a version or an alias of its state machine.
    pub fn qualified(&self, qualifier: impl std::fmt::Display) -> String {
        state_machine(self.account, &self.region, &format!("{}:{qualifier}", self.machine))
    }

    /// The name alone.
    pub fn name(&self) -> &str {
        if self.express { self.run.split(':').next().unwrap_or_default() } else { &self.run }
    }

    /// Where the engine has it.
    pub fn id(&self) -> ExecutionId {
        let word = if self.express { "states-express" } else { "states-execution" };
        // No name has a `#`.
        let run = match self.redrives {
            0 => self.run.clone(),
            count => format!("{}#{count}", self.run),
        };
        ExecutionId::new(&[word, self.account.as_str(), self.region.as_str(), &self.machine, &run])
    }

    /// Whose execution of the engine it is.
    pub fn of(id: &ExecutionId) -> Option<Self> {
        let parts: Vec<&str> = id.as_str().splitn(5, '/').collect();
        let [word, account, region, machine, run] = parts.as_slice() else { return None };
        let (run, redrives) = match run.split_once('#') {
            None => (*run, 0),
            Some((run, count)) => (run, count.parse().ok()?),
        };
        Some(Self {
            account: account.parse().ok()?,
            region: region.parse().ok()?,
            machine: (*machine).to_owned(),
            run: run.to_owned(),
            express: *word == "states-express",
            redrives,
        })
    }
}

/// A state machine's ARN as it is written here, whoever wrote it otherwise: what is acted on is what policies judge.
pub fn canonical(named: &Named, qualifier: Option<&Qualifier>) -> String {
    let qualifier = qualifier.map(|qualifier| format!(":{qualifier}")).unwrap_or_default();
    state_machine(named.account, &named.region, &format!("{}{qualifier}", named.name))
}

pub fn state_machine(account: Account, region: &Region, name: &str) -> String {
    Arn::new("states", region, account, format!("stateMachine:{name}")).to_string()
}

pub fn activity(account: Account, region: &Region, name: &str) -> String {
    Arn::new("states", region, account, format!("activity:{name}")).to_string()
}

/// Names have 1 to 80 characters, and none that means something elsewhere. [CreateStateMachine]
pub fn check_name(name: &str) -> OpResult<()> {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>{}[]?*\"#%\\^|~`$&,;:/".contains(c);
    if name.is_empty() || name.chars().count() > 80 || name.contains(odd) {
        return Err(errors::invalid_name(format!("Invalid Name: '{name}'")).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_taken_apart() {
        for (text, expected) in [
            ("arn:aws:states:us-east-1:111111111111:execution:m:r", Ok("m/r")),
            ("not", Err("Invalid Arn: 'Invalid ARN prefix: not'")),
            (
                "arn:aws:states:us-east-1:111111111111:execution:m",
                Err("Invalid Arn: 'Invalid ARN: arn:aws:states:us-east-1:111111111111:execution:m'"),
            ),
            (
                "arn:aws:states:us-east-1:x:execution:m:r",
                Err("Invalid Arn: 'Invalid ARN: arn:aws:states:us-east-1:x:execution:m:r'"),
            ),
            (
                "arn:aws:states:us-east-1:111111111111:express:m:r:u",
                Err("Invalid Arn: 'Resource type not valid in this context: express'"),
            ),
            (
                "arn:x:states:us-east-1:111111111111:execution:m:r",
                Err("Invalid Arn: 'Invalid ARN: arn:x:states:us-east-1:111111111111:execution:m:r'"),
            ),
            (
                "arn::states:us-east-1:111111111111:execution:m:r",
                Err("Invalid Arn: 'Invalid ARN: arn::states:us-east-1:111111111111:execution:m:r'"),
            ),
        ] {
            let read = Subject::read(text);
            let shown =
                read.as_ref().map(|s| format!("{}/{}", s.machine, s.run)).map_err(crate::OpError::message);
            assert_eq!(shown.as_deref().map_err(|e| *e), expected, "{text}");
            if let Ok(subject) = &read {
                assert_eq!(subject.arn(), text);
                assert_eq!(Subject::of(&subject.id()).as_ref(), Some(subject));
                let again = Subject { redrives: 2, ..subject.clone() };
                assert_eq!((again.arn().as_str(), Subject::of(&again.id())), (text, Some(again)));
            }
        }
    }

    #[test]
    fn state_machines_are_qualified() {
        let arn = |rest: &str| format!("arn:aws:states:us-east-1:111111111111:stateMachine:{rest}");
        for (text, expected) in [
            ("m", None),
            ("m:3", Some(Qualifier::Version(3))),
            ("m:prod", Some(Qualifier::Alias("prod".into()))),
            ("m:3a", Some(Qualifier::Alias("3a".into()))),
            // Other spellings of a number are no versions: a policy that denies `m:3` would not know them.
            ("m:03", Some(Qualifier::Alias("03".into()))),
            ("m:+3", Some(Qualifier::Alias("+3".into()))),
            ("m:3:4", Some(Qualifier::Alias("3:4".into()))),
        ] {
            let (named, qualifier) = Named::qualified(&arn(text)).unwrap();
            assert_eq!(canonical(&named, qualifier.as_ref()), arn(text));
            assert_eq!((named.name.as_str(), qualifier), ("m", expected), "{text}");
        }
        let other = "arn:x:states:us-east-1:111111111111:stateMachine:m";
        assert!(Named::qualified(other).is_err() && Named::activity(other).is_err());
    }

    #[test]
    fn names_are_plain() {
        for (name, good) in [
            ("a", true),
            ("A-b_c.1", true),
            ("é", true),
            ("", false),
            ("a b", false),
            ("a:b", false),
            ("a\u{7f}", false),
        ] {
            assert_eq!(check_name(name).is_ok(), good, "{name}");
        }
        assert!(check_name(&"a".repeat(80)).is_ok() && check_name(&"a".repeat(81)).is_err());
    }
}
