//! The states language: what a state machine's definition says, and how its data flows. Pure.
//!
//! The rules are those of the [specification](https://states-language.net/spec.html) and of the Step Functions Developer
//! Guide; where both are silent, the texts and values are what Step Functions answers.

mod budget;
mod choice;
mod definition;
mod filter;
mod intrinsic;
mod jsonata;
mod path;
mod read;
pub mod run;
mod scope;
mod template;
mod timestamp;

pub use budget::Budget;
pub use choice::{Condition, Rule, Test};
pub use definition::{
    Amount, Branch, Catcher, Choice, Definition, Diagnostic, Fail, FailText, Flow, Items, Kind, Language,
    Map, Next, Parallel, Pass, Recovery, ResultFlow, Retrier, State, Task, Until, Wait,
};
pub use intrinsic::Call;
pub use jsonata::Query;
pub use path::{NoResult, Path, PathError, Root};
pub use scope::{Chance, Failure, Scope, States, Surroundings};
pub use template::{Expression, Template, Unreadable};
pub use timestamp::parse_timestamp;

#[cfg(test)]
mod conformance;
#[cfg(test)]
mod tests;
