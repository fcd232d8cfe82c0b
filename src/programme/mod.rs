//! One team's setting: what `programme.toml` says, resolved against a checked framework.

mod setting;

pub use setting::{Exception, Mapping, Member, Programme, RosterValue, Unit};
