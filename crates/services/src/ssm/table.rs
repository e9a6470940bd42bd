//! How parameters lie in the store: a row each, by name.

use super::parameter::Parameter;
use store::Table;

pub const PARAMETERS: Table<Parameter> = Table::new("ssm_parameter");
