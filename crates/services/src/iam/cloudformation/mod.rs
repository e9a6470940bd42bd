//! The resource types of IAM.

mod access_key;
mod group;
mod holder;
mod instance_profile;
mod managed_policy;
mod policy;
mod role;
mod service_linked_role;
mod user;
mod user_to_group;

pub use access_key::AccessKey;
pub use group::Group;
pub use instance_profile::InstanceProfile;
pub use managed_policy::ManagedPolicy;
pub use policy::Policy;
pub use role::Role;
pub use service_linked_role::ServiceLinkedRole;
pub use user::User;
pub use user_to_group::UserToGroupAddition;
