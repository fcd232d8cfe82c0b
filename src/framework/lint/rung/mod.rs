//! Rungs of a limit that are never the one reached: out of order, out of reach, or so under some programme.

mod bounds;
mod crossing;
mod order;
mod reach;
mod threshold;

pub(super) use crossing::crossing;
pub(super) use order::order;
pub(super) use reach::reach;
