//! A small logic: which of true, unknown and false a condition can ever be, over every interaction there could be.

mod formula;
mod quantity;
mod question;
mod search;
mod states;

pub(super) use formula::{Formula, Reader};
pub(super) use search::World;
pub(super) use states::Truth;
