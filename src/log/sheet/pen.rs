//! Adds bytes to the end of a file so that they are there whole or not at all, however the writing ends.
//!
//! What is about to be added stands first in a note beside the log; whoever comes next finishes what the note says was begun.

use std::fs::{File, OpenOptions};
use std::hash::Hasher;
use std::io::{ErrorKind, Read, Result, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use siphasher::sip::SipHasher13;

/// A file that nobody else adds to as long as this lives.
#[derive(Debug)]
pub struct Pen {
    file: File,
    note: PathBuf,
}

/// What came of a row that somebody began to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It was finished now.
    Finished(String),
    /// The file was changed since, and the row is not in it.
    Lost(String),
}

/// The bytes of a note before the row: where it goes, and a sum of it.
const HEAD: usize = 16;

impl Pen {
    /// Takes a file for writing at its end; waits while another does.
    ///
    /// # Errors
    /// When it cannot be opened for writing.
    pub fn take(path: &Path) -> Result<Pen> {
        let path = path.canonicalize()?;
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        match file.lock() {
            Err(error) if error.kind() != ErrorKind::Unsupported => return Err(error),
            _ => {}
        }
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(".adding");
        let note = path.with_file_name(name);
        Ok(Pen { file, note })
    }

    /// Finishes what somebody began and did not end.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn finish_begun(&mut self) -> Result<Option<Begun>> {
        let noted = match std::fs::read(&self.note) {
            Ok(noted) => noted,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        // a note that is not whole was followed by nothing
        let Some((place, bytes)) = read_note(&noted) else {
            std::fs::remove_file(&self.note)?;
            return Ok(None);
        };
        let said = || String::from_utf8_lossy(bytes).trim().to_string();
        let length = self.file.metadata()?.len();
        let mut there = Vec::new();
        if length >= place {
            self.file.seek(SeekFrom::Start(place))?;
            let most = bytes.len() as u64;
            Read::by_ref(&mut self.file)
                .take(most)
                .read_to_end(&mut there)?;
        }
        let begun = if length < place || !bytes.starts_with(&there) {
            Some(Begun::Lost(said()))
        } else if there.len() < bytes.len() {
            self.write(&bytes[there.len()..])?;
            Some(Begun::Finished(said()))
        } else {
            None
        };
        std::fs::remove_file(&self.note)?;
        Ok(begun)
    }

    /// Adds bytes at the end of the file.
    ///
    /// # Errors
    /// When they cannot be written; what was begun is finished next time.
    pub fn add(&mut self, bytes: &[u8]) -> Result<()> {
        let place = self.file.metadata()?.len();
        let note = [
            &place.to_le_bytes(),
            &sum(place, bytes).to_le_bytes(),
            bytes,
        ]
        .concat();
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        private(&mut options);
        let mut noted = options.open(&self.note)?;
        noted.write_all(&note)?;
        noted.sync_all()?;
        self.sync_folder();
        self.write(bytes)?;
        std::fs::remove_file(&self.note)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.seek(SeekFrom::End(0))?;
        self.file.write_all(bytes)?;
        self.file.sync_all()
    }

    /// Makes the note's name last too, where the system knows how.
    fn sync_folder(&self) {
        if let Some(folder) = self
            .note
            .parent()
            .and_then(|folder| File::open(folder).ok())
        {
            let _ = folder.sync_all();
        }
    }

    /// Makes a new file that holds these bytes, for nobody but its owner; where that is cut off, whoever comes next
    /// finishes it.
    ///
    /// # Errors
    /// When something stands there already, or it cannot be written.
    pub fn begin(path: &Path, bytes: &[u8]) -> Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        options.open(path)?;
        Pen::take(path)?.add(bytes)
    }
}

/// Only the owner reads what is made: rows of a log are private.
fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

/// Where the row of a note goes, and the row; nothing where the note is not whole.
fn read_note(noted: &[u8]) -> Option<(u64, &[u8])> {
    let (head, bytes) = noted.split_at_checked(HEAD)?;
    let (place, told) = head.split_first_chunk()?;
    let place = u64::from_le_bytes(*place);
    let told = u64::from_le_bytes(told.try_into().ok()?);
    (told == sum(place, bytes)).then_some((place, bytes))
}

fn sum(place: u64, bytes: &[u8]) -> u64 {
    let mut hasher = SipHasher13::new();
    hasher.write_u64(place);
    hasher.write(bytes);
    hasher.finish()
}
