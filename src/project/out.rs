//! Writes a result into a file of its own, over nothing that is there.

use std::path::Path;

use super::Error;
use crate::handoff::{HandoffError, put};

/// Writes bytes into a new file, whole or not at all, which nobody else may read where the system knows such a thing: what
/// concerns one peer is hers to hand on.
///
/// # Errors
/// When something is there already, or the file cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    put(path, bytes, false, &[]).map_err(|error| match error {
        HandoffError::Taken { path } => Error::OutTaken { path },
        HandoffError::Unwritten { path, source } => Error::Out { path, source },
        other => Error::Out {
            path: path.to_path_buf(),
            source: std::io::Error::other(other),
        },
    })
}
