//! One operation a file.

mod assume_role;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;

pub use assume_role::assume_role;
pub use get_access_key_info::get_access_key_info;
pub use get_caller_identity::get_caller_identity;
pub use get_federation_token::get_federation_token;
pub use get_session_token::get_session_token;

use aws::Error;

fn validation(message: impl Into<String>) -> Error {
    Error::new("ValidationError", 400, message)
}
