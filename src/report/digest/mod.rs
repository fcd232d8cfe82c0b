//! A report to a team: what the organization owes, and what peers brought, with small counts hidden.

mod view;

pub use view::{Cell, Hidden, Rank, Row, Section, Table, View};
