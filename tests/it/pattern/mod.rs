//! A peer's own pattern: counted by hand, counted anew, and as she reads it.

mod anew;
mod by_hand;
mod made;
mod run;
mod shown;
