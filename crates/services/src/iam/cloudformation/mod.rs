//! The resource types of IAM.

mod access_key;
mod group;
mod holder;
mod managed_policy;
mod policy;
mod role;
mod user;
mod user_to_group;

pub use access_key::AccessKey;
pub use group::Group;
pub use managed_policy::ManagedPolicy;
pub use policy::Policy;
pub use role::Role;
pub use user::User;
pub use user_to_group::UserToGroupAddition;
