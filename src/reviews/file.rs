//! The journal's file: read whole, and only ever added to at its end.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::unread::Unread;
use super::{Journal, JournalError, Review, line};

impl Journal {
    /// The answers kept in a file; without one there are none yet.
    ///
    /// A line that cannot be read stands among [`Journal::unread`], and the others are read all the same.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn read(path: &Path) -> Result<Journal, JournalError> {
        match bytes(path) {
            Ok(bytes) => Ok(parsed(&bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Journal::default()),
            Err(error) => Err(JournalError::read(path, error)),
        }
    }
}

/// Keeps an answer: once this returns it is on the disk, and no byte that stood before it was touched.
///
/// Several processes may do so at once: one after the other, under a lock of the file.
///
/// # Errors
/// When the file cannot be opened, locked or written; what part of the answer's line was written then stays as a line
/// that reading names as unfinished.
pub fn append(path: &Path, review: &Review) -> Result<(), JournalError> {
    added(path, review).map_err(|error| JournalError::append(path, error))
}

fn added(path: &Path, review: &Review) -> io::Result<()> {
    let said = line::written(review)?;
    let mut file = opened(path)?;
    // The lock goes with the file, however this process ends.
    file.lock()?;
    let length = file.seek(SeekFrom::End(0))?;
    let mut bytes = Vec::with_capacity(said.len() + 2);
    if length > 0 && last(&mut file)? != b'\n' {
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(said.as_bytes());
    bytes.push(b'\n');
    file.write_all(&bytes)?;
    file.sync_all()?;
    if length == 0 {
        name_kept(path)?;
    }
    Ok(())
}

/// The file, made where there is none, for its owner alone where the system knows owners.
fn opened(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// The last byte of a file that holds some.
fn last(file: &mut File) -> io::Result<u8> {
    let mut byte = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut byte)?;
    Ok(byte[0])
}

/// Sees to it that a new file's name is on the disk too; elsewhere than on unix the system does so by itself.
fn name_kept(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| *folder != Path::new(""));
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

/// The bytes of a file while nobody is adding to it.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    match file.lock_shared() {
        // Where there are no locks, a line that is being written may be named as unfinished, which it is.
        Err(error) if error.kind() != ErrorKind::Unsupported => return Err(error),
        _ => {}
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The answers of a journal's bytes, and the lines that hold none.
fn parsed(bytes: &[u8]) -> Journal {
    let (mut reviews, mut unread) = (Vec::new(), Vec::new());
    for (at, said) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let said = said.trim_ascii();
        if said.is_empty() {
            continue;
        }
        match line::read(said) {
            Ok(review) => reviews.push(review),
            Err(flaw) => unread.push(Unread::new(at + 1, flaw, said)),
        }
    }
    Journal::of(reviews).beside(unread)
}
