//! Lambda: functions from zip packages with versions, aliases, policies and concurrency; they run as processes in the
//! sandbox, under their roles, in Python, Node.js or whatever their own `bootstrap` is.
//!
//! A runtime's interpreter is the host's, of the runtime's version where the host has it; where not, the default one
//! stands in and the function's log says so. Python functions find the host's boto3 if there is one.
//!
//! Not served: VPCs, file systems, images, SnapStart, function URLs, event source mappings, destinations and dead
//! letter queues, X-Ray tracing, JSON logs, arm64, streamed responses.

mod access;
mod asynchronous;
mod cloudformation;
mod code;
mod environment;
mod function;
mod layer;
mod lookup;
mod ops;
mod policy;
mod runtime;
mod settings;
mod table;

pub use code::linked;

use crate::Service;
use aws::lambda;

pub fn service() -> Service {
    let service = Service::new(&lambda::SERVICE).state(runtime::Pool::default());
    let service = layers(functions(service));
    invocations(service)
        .operation::<lambda::AddPermission, _>(access::add_permission, ops::add_permission)
        .operation::<lambda::RemovePermission, _>(access::remove_permission, ops::remove_permission)
        .operation::<lambda::GetPolicy, _>(access::get_policy, ops::get_policy)
        .operation::<lambda::TagResource, _>(access::tag, ops::tag_resource)
        .operation::<lambda::UntagResource, _>(access::untag, ops::untag_resource)
        .operation::<lambda::ListTags, _>(access::list_tags, ops::list_tags)
        .operation::<lambda::GetAccountSettings, _>(access::account_settings, ops::get_account_settings)
        .resource_type(cloudformation::Function)
        .resource_type(cloudformation::Permission)
        .resource_type(cloudformation::Version)
        .resource_type(cloudformation::Alias)
        .resource_type(cloudformation::EventInvokeConfig)
        .resource_type(cloudformation::LayerVersion)
        .machine::<asynchronous::Invocation, _>(asynchronous::Perform)
        .not_served(&[
            ("PackageType Image", "There is no container registry here; refused by name."),
            ("VpcConfig, FileSystemConfigs, SnapStart", "Refused by name."),
            ("layers of other accounts, extensions in layers", "Refused by name."),
            ("event source mappings", "There are no queues and streams here; refused by name."),
            ("function URLs, provisioned concurrency, recursion settings", "Refused by name."),
            ("DeadLetterConfig, DestinationConfig", "There are no queues and topics here; refused by name."),
            ("the architecture arm64", "Functions run on the host's processor; refused by name."),
            ("TracingConfig Active, LogFormat JSON, KMSKeyArn", "Refused by name."),
            ("AWS SDK for JavaScript", "Not part of the Node.js runtimes here: put it into the package."),
        ])
}

fn functions(service: Service) -> Service {
    service
        .operation::<lambda::CreateFunction, _>(access::create, ops::create_function)
        .operation::<lambda::GetFunction, _>(access::get, ops::get_function)
        .operation::<lambda::GetFunctionConfiguration, _>(
            access::get_configuration,
            ops::get_function_configuration,
        )
        .operation::<lambda::ListFunctions, _>(access::list_functions, ops::list_functions)
        .operation::<lambda::UpdateFunctionCode, _>(access::update_code, ops::update_function_code)
        .operation::<lambda::UpdateFunctionConfiguration, _>(
            access::update_configuration,
            ops::update_function_configuration,
        )
        .operation::<lambda::DeleteFunction, _>(access::delete, ops::delete_function)
        .operation::<lambda::PublishVersion, _>(access::publish_version, ops::publish_version)
        .operation::<lambda::ListVersionsByFunction, _>(access::list_versions, ops::list_versions_by_function)
        .operation::<lambda::CreateAlias, _>(access::create_alias, ops::create_alias)
        .operation::<lambda::GetAlias, _>(access::get_alias, ops::get_alias)
        .operation::<lambda::ListAliases, _>(access::list_aliases, ops::list_aliases)
        .operation::<lambda::UpdateAlias, _>(access::update_alias, ops::update_alias)
        .operation::<lambda::DeleteAlias, _>(access::delete_alias, ops::delete_alias)
        .operation::<lambda::GetFunctionCodeSigningConfig, _>(
            access::get_code_signing,
            ops::get_function_code_signing_config,
        )
        .operation::<lambda::GetRuntimeManagementConfig, _>(
            access::get_runtime_management,
            ops::get_runtime_management_config,
        )
}

fn layers(service: Service) -> Service {
    service
        .operation::<lambda::PublishLayerVersion, _>(access::publish_layer, ops::publish_layer_version)
        .operation::<lambda::GetLayerVersion, _>(access::get_layer, ops::get_layer_version)
        .operation::<lambda::GetLayerVersionByArn, _>(access::get_layer_by_arn, ops::get_layer_version_by_arn)
        .operation::<lambda::ListLayers, _>(access::list_layers, ops::list_layers)
        .operation::<lambda::ListLayerVersions, _>(access::list_layer_versions, ops::list_layer_versions)
        .operation::<lambda::DeleteLayerVersion, _>(access::delete_layer, ops::delete_layer_version)
        .operation::<lambda::AddLayerVersionPermission, _>(
            access::add_layer_permission,
            ops::add_layer_version_permission,
        )
        .operation::<lambda::RemoveLayerVersionPermission, _>(
            access::remove_layer_permission,
            ops::remove_layer_version_permission,
        )
        .operation::<lambda::GetLayerVersionPolicy, _>(
            access::get_layer_policy,
            ops::get_layer_version_policy,
        )
}

fn invocations(service: Service) -> Service {
    service
        .operation::<lambda::Invoke, _>(access::invoke, ops::invoke)
        .operation::<lambda::InvokeAsync, _>(access::invoke_async, ops::invoke_async)
        .operation::<lambda::PutFunctionConcurrency, _>(
            access::put_concurrency,
            ops::put_function_concurrency,
        )
        .operation::<lambda::GetFunctionConcurrency, _>(
            access::get_concurrency,
            ops::get_function_concurrency,
        )
        .operation::<lambda::DeleteFunctionConcurrency, _>(
            access::delete_concurrency,
            ops::delete_function_concurrency,
        )
        .operation::<lambda::PutFunctionEventInvokeConfig, _>(
            access::put_event_invoke,
            ops::put_function_event_invoke_config,
        )
        .operation::<lambda::GetFunctionEventInvokeConfig, _>(
            access::get_event_invoke,
            ops::get_function_event_invoke_config,
        )
        .operation::<lambda::UpdateFunctionEventInvokeConfig, _>(
            access::update_event_invoke,
            ops::update_function_event_invoke_config,
        )
        .operation::<lambda::DeleteFunctionEventInvokeConfig, _>(
            access::delete_event_invoke,
            ops::delete_function_event_invoke_config,
        )
        .operation::<lambda::ListFunctionEventInvokeConfigs, _>(
            access::list_event_invoke,
            ops::list_function_event_invoke_configs,
        )
}
