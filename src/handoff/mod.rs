//! What a peer hands over to her team's lead: chosen from one run, with persons under keyed pseudonyms, as one file.

mod choose;
mod error;
mod file;
mod key;
mod model;
mod pseudonym;
mod write;
mod written;

pub use choose::{Chosen, Given, LeftOut, choose, peers};
pub use error::HandoffError;
pub use file::{check, parse, put, read};
pub use key::Key;
pub use model::{
    About, Brought, Excepted, Handoff, Lacking, Named, Open, Reached, RuleNote, Spoken, Told,
    Untold, Why,
};
pub use written::{Day, Moment, Quantity};
