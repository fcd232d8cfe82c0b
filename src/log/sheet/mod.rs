//! A delimited log to which rows are added: in its own columns, words and marks, and so that no row is ever half there.

mod draft;
mod error;
mod pen;
mod read;
mod row;
mod spell;
mod written;

pub use draft::Draft;
pub use error::SheetError;
pub use pen::{Begun, Pen};
pub use read::Sheet;
pub use written::Written;
