//! Bytes to interactions: one reader a format, the mapping, and the rows that could not be read.

mod bytes;
mod cell;
mod csv;
mod decode;
mod error;
mod feed;
mod format;
mod interaction;
mod jsonl;
mod keyed;
mod names;
mod reader;
mod refused;
mod row_name;
mod rows;
mod schema;
mod set_aside;
mod spelling;
mod split;
mod toml;
mod words;

pub use error::LogError;
pub use interaction::{Interaction, RowId, Value};
pub use names::{Names, Sym};
pub use reader::{LogReader, Notes, Step};
pub use refused::{Column, RefusedRow, draw_refused};
pub use row_name::RowName;
pub use schema::Schema;
pub use set_aside::SetAside;
