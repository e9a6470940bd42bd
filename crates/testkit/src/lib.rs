//! Test server, fakes, typed client, redactions. For tests only.
