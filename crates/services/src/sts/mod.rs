//! STS: sessions of roles and of users, and who is calling.
//!
//! A session is kept nowhere: its token holds all there is to know, sealed by the server. Not served: MFA, federation by
//! SAML and OpenID Connect, and decoding of authorization messages.

mod access;
mod ops;
mod session;

pub(crate) use session::{Session, open_session};

use crate::Service;
use aws::sts;

pub fn service() -> Service {
    Service::new(&sts::SERVICE)
        .operation::<sts::GetCallerIdentity, _>(access::anyone, ops::get_caller_identity)
        .operation::<sts::AssumeRole, _>(access::assume_role, ops::assume_role)
        .operation::<sts::GetSessionToken, _>(access::get_session_token, ops::get_session_token)
        .operation::<sts::GetFederationToken, _>(access::get_federation_token, ops::get_federation_token)
        .operation::<sts::GetAccessKeyInfo, _>(access::get_access_key_info, ops::get_access_key_info)
        .not_served(&[
            ("MFA", "SerialNumber and TokenCode are refused by name."),
            ("AssumeRoleWithSAML, AssumeRoleWithWebIdentity", "There are no identity providers here."),
            ("DecodeAuthorizationMessage", "No message that is sent from here is encoded."),
        ])
}
