//! Plan and interactions to alerts: new, push, finish; no clock, no disk.
