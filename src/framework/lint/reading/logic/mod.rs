//! A small logic: which of true, unknown and false a condition can ever be, over every interaction there could be.

mod formula;
mod quantity;
mod question;
mod search;
mod states;

pub(in crate::framework::lint) use formula::{Formula, Reader};
pub(in crate::framework::lint) use search::World;
pub(in crate::framework::lint) use states::Truth;
