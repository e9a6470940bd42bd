//! The server's own certificate authority: made once, kept in the data directory, used for the hosts of AWS that clients
//! name. It is trusted by nobody but those who are told to (`sluice env`, the sandbox).

use crate::ServeError;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert, ServerConfig};
use rustls::sign::CertifiedKey;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use store::Store;

/// Certificates kept for hosts; a client that names more gets them made anew.
const MOST_HOSTS: usize = 4096;

/// Makes a certificate for each host that is asked for, under the server's authority.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pub certificate_pem: String,
    hosts: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authority")
    }
}

fn failed(error: impl fmt::Display) -> ServeError {
    ServeError::Authority(error.to_string())
}

fn parameters() -> CertificateParams {
    let mut parameters = CertificateParams::default();
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, "Sluice local authority");
    parameters.distinguished_name = name;
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    parameters.not_before = rcgen::date_time_ymd(2024, 1, 1);
    parameters.not_after = rcgen::date_time_ymd(2044, 1, 1);
    parameters
}

impl Authority {
    /// Reads the authority of the data directory, or makes one.
    pub fn open(store: &Store) -> Result<Arc<Self>, ServeError> {
        let key = store.directory().keep_file("authority.key", || {
            KeyPair::generate().map(|key| key.serialize_pem().into_bytes()).unwrap_or_default()
        })?;
        let key = String::from_utf8(key).map_err(failed)?;
        let certificate = store.directory().keep_file("authority.pem", || {
            let made = KeyPair::from_pem(&key).and_then(|key| parameters().self_signed(&key));
            made.map(|certificate| certificate.pem().into_bytes()).unwrap_or_default()
        })?;
        let certificate_pem = String::from_utf8(certificate).map_err(failed)?;
        let key = KeyPair::from_pem(&key).map_err(failed)?;
        let issuer = Issuer::new(parameters(), key);
        Ok(Arc::new(Self { issuer, certificate_pem, hosts: Mutex::default() }))
    }

    /// TLS with a certificate for whichever host the client names.
    pub fn server_config(self: &Arc<Self>) -> Result<Arc<ServerConfig>, ServeError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(failed)?
            .with_no_client_auth()
            .with_cert_resolver(self.clone());
        Ok(Arc::new(config))
    }

    fn certificate_for(&self, host: &str) -> Result<Arc<CertifiedKey>, ServeError> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = hosts.get(host) {
            return Ok(known.clone());
        }
        let mut parameters = CertificateParams::new(vec![host.to_owned()]).map_err(failed)?;
        let mut name = DistinguishedName::new();
        name.push(DnType::CommonName, "Sluice");
        parameters.distinguished_name = name;
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        parameters.use_authority_key_identifier_extension = true;
        parameters.not_before = rcgen::date_time_ymd(2024, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(2044, 1, 1);
        let key = KeyPair::generate().map_err(failed)?;
        let certificate = parameters.signed_by(&key, &self.issuer).map_err(failed)?;
        let der = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let signing = any_supported_type(&der).map_err(failed)?;
        let chain = vec![CertificateDer::from(certificate.der().to_vec())];
        let certified = Arc::new(CertifiedKey::new(chain, signing));
        if hosts.len() >= MOST_HOSTS {
            hosts.clear();
        }
        hosts.insert(host.to_owned(), certified.clone());
        Ok(certified)
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        // A client that names an address sends no name.
        let host = hello.server_name().unwrap_or("localhost").to_ascii_lowercase();
        match self.certificate_for(&host) {
            Ok(certified) => Some(certified),
            Err(error) => {
                tracing::warn!(host, %error, "no certificate can be made");
                None
            }
        }
    }
}
