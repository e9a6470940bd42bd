//! Durable executions: pure machines whose state, journal and effects go to disk in one commit. Knows no AWS, no HTTP, no process.
