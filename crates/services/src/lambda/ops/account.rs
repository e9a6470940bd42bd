//! GetAccountSettings, and the two reads whose answer is the same for every function here.

use crate::lambda::lookup;
use crate::lambda::table::{CODES, FUNCTIONS};
use crate::{Cx, OpResult};
use aws::lambda::{
    AccountLimit, AccountUsage, GetAccountSettingsInput, GetAccountSettingsOutput,
    GetFunctionCodeSigningConfigInput, GetFunctionCodeSigningConfigOutput, GetRuntimeManagementConfigInput,
    GetRuntimeManagementConfigOutput, UpdateRuntimeOn,
};

/// Of an account in a region. [Lambda quotas]
pub const CONCURRENCY: i32 = 1000;
/// What must be left for functions without a reservation. [Lambda, reserved concurrency]
pub const LEAST_UNRESERVED: i32 = 100;
/// [Lambda quotas]
const CODE_STORAGE: i64 = 75 * 1024 * 1024 * 1024;
const CODE_UNZIPPED: i64 = 262_144_000;
const CODE_ZIPPED: i64 = 50 * 1024 * 1024;

pub async fn get_account_settings(cx: Cx, _: GetAccountSettingsInput) -> OpResult<GetAccountSettingsOutput> {
    let functions = cx.read(|r| FUNCTIONS.all(r, &cx.scope()))?;
    let codes = cx.read(|r| CODES.all(r, &cx.scope()))?;
    let reserved: i32 = functions.iter().filter_map(|(_, f)| f.reserved_concurrency).sum();
    let size: u64 = codes.iter().map(|(_, code)| code.size * code.versions).sum();
    Ok(GetAccountSettingsOutput {
        account_limit: Some(AccountLimit {
            total_code_size: Some(CODE_STORAGE),
            code_size_unzipped: Some(CODE_UNZIPPED),
            code_size_zipped: Some(CODE_ZIPPED),
            concurrent_executions: Some(CONCURRENCY),
            unreserved_concurrent_executions: Some(CONCURRENCY - reserved),
        }),
        account_usage: Some(AccountUsage {
            total_code_size: Some(i64::try_from(size).unwrap_or(i64::MAX)),
            function_count: Some(i64::try_from(functions.len()).unwrap_or(i64::MAX)),
        }),
    })
}

pub async fn get_function_code_signing_config(
    cx: Cx,
    input: GetFunctionCodeSigningConfigInput,
) -> OpResult<GetFunctionCodeSigningConfigOutput> {
    let found = lookup::find(&cx, &input.function_name, None)?;
    Ok(GetFunctionCodeSigningConfigOutput {
        code_signing_config_arn: None,
        function_name: Some(found.reference.name),
    })
}

pub async fn get_runtime_management_config(
    cx: Cx,
    input: GetRuntimeManagementConfigInput,
) -> OpResult<GetRuntimeManagementConfigOutput> {
    let found = lookup::find(&cx, &input.function_name, input.qualifier.as_deref())?;
    Ok(GetRuntimeManagementConfigOutput {
        update_runtime_on: Some(UpdateRuntimeOn::Auto),
        function_arn: Some(found.reference.qualified_arn()),
        runtime_version_arn: None,
    })
}
