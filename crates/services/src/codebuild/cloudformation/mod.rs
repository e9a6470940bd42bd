//! AWS::CodeBuild::Project.

mod project;

pub use project::Project;
