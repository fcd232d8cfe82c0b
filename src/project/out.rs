//! Writes a result into a file of its own, over nothing that is there.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use super::Error;

/// Writes bytes into a new file, which nobody else may read where the system knows such a thing: what concerns one peer is
/// hers to hand on.
///
/// # Errors
/// When something is there already, or the file cannot be written whole.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let written = new_file(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|source| {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::AlreadyExists => Error::OutTaken { path },
            _ => Error::Out { path, source },
        }
    })
}

#[cfg(unix)]
fn new_file(path: &Path) -> io::Result<std::fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn new_file(path: &Path) -> io::Result<std::fs::File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}
