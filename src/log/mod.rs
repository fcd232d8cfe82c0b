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
mod read_back;
mod reader;
mod refused;
mod row_id;
mod rows;
mod schema;
mod set_aside;
mod spelling;
mod split;
mod toml;
mod words;

pub use error::LogError;
pub use interaction::{Interaction, Value};
pub use names::{Names, Sym};
pub use read_back::{Again, ReadBack};
pub use reader::{LogReader, Notes, Step};
pub use refused::{Column, RefusedRow, draw_refused};
pub use row_id::RowId;
pub use schema::Schema;
pub use set_aside::SetAside;
