//! HTTP bytes to typed operations and back: awsJson, awsQuery, restJson, restXml; SigV4. Pure: no sockets, no clock.
