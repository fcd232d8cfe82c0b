//! One team's setting: what `programme.toml` says, resolved against a checked framework.

mod calendar;
mod codes;
mod exceptions;
mod form;
mod mapping;
mod parameters;
mod read;
mod reading;
mod roster;
mod setting;

pub use read::{framework_named, read};
pub use setting::{Exception, Mapping, Member, Programme, Unit};
