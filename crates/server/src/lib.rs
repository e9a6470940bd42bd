//! The listener, authentication, wiring, the console.
