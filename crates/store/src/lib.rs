//! The only crate that writes the data directory: tables, one writer with group commit, blobs, sealed secrets.
