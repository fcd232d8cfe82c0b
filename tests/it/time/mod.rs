//! The calendar: what a zone's table and the arithmetic by hand say, held against jiff and the language page.

mod date;
mod hours;
mod zone;
