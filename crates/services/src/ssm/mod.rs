//! SSM Parameter Store: String, StringList and SecureString parameters with versions, labels and tags.
//!
//! Not served: parameter policies (expiration), the EC2 image data type, sharing between accounts, and everything of
//! Systems Manager that is not the Parameter Store.

mod access;
mod cloudformation;
mod ops;
mod parameter;
mod table;

use crate::Service;
use aws::ssm;

pub fn service() -> Service {
    Service::new(&ssm::SERVICE)
        .operation::<ssm::PutParameter, _>(access::put, ops::put_parameter)
        .operation::<ssm::GetParameter, _>(access::get_one, ops::get_parameter)
        .operation::<ssm::GetParameters, _>(access::get_many, ops::get_parameters)
        .operation::<ssm::GetParametersByPath, _>(access::get_by_path, ops::get_parameters_by_path)
        .operation::<ssm::GetParameterHistory, _>(access::history, ops::get_parameter_history)
        .operation::<ssm::DescribeParameters, _>(access::describe, ops::describe_parameters)
        .operation::<ssm::DeleteParameter, _>(access::delete_one, ops::delete_parameter)
        .operation::<ssm::DeleteParameters, _>(access::delete_many, ops::delete_parameters)
        .operation::<ssm::LabelParameterVersion, _>(access::label, ops::label_parameter_version)
        .operation::<ssm::UnlabelParameterVersion, _>(access::unlabel, ops::unlabel_parameter_version)
        .operation::<ssm::AddTagsToResource, _>(access::add_tags, ops::add_tags_to_resource)
        .operation::<ssm::RemoveTagsFromResource, _>(access::remove_tags, ops::remove_tags_from_resource)
        .operation::<ssm::ListTagsForResource, _>(access::list_tags, ops::list_tags_for_resource)
        .resource_type(cloudformation::Parameter)
        .not_served(&[
            ("parameter policies", "Expiration and notification of advanced parameters; refused by name."),
            ("DataType aws:ec2:image", "There are no images here; refused by name."),
        ])
}
