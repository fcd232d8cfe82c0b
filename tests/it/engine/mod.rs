//! The engine against cases computed by hand from the language page.

mod boundary;
mod calendar;
mod consent;
mod duty_after;
mod duty_every;
mod gates;
mod history;
mod limit;
mod made;
mod measures;
mod state;
mod usual;
mod views;
