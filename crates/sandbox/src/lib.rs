//! The only crate that starts processes; it finds them again after a restart.
