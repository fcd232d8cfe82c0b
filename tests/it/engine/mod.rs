//! The engine against cases computed by hand from the language page.

mod made;
mod smoke;
