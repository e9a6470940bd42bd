//! The AWS services that are served, one folder each, and the one registry that they are declared in.
