//! The inputs of a run: files, which can be opened again, and what can be read only once, which is kept.

use std::fs::{File, Metadata};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use crate::log::{Again, LogError, LogReader, Schema};

/// The name of standard input on the command line.
const STANDARD: &str = "-";

/// One log that can be opened as often as the order of its rows demands.
pub(super) struct Input {
    /// The log as given.
    pub(super) name: String,
    bytes: Bytes,
}

enum Bytes {
    File(PathBuf, Version),
    Kept(Kept),
}

/// Bytes that can be read as often as needed, in the room they were first read into.
#[derive(Clone)]
struct Kept(Arc<Vec<u8>>);

impl AsRef<[u8]> for Kept {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// What tells a file from one that has been written to since.
#[derive(PartialEq)]
struct Version {
    length: u64,
    modified: Option<SystemTime>,
}

impl From<Metadata> for Version {
    fn from(metadata: Metadata) -> Self {
        Version {
            length: metadata.len(),
            modified: metadata.modified().ok(),
        }
    }
}

impl Input {
    /// An input of a path; standard input and pipes are read to their end, since they cannot be read twice.
    pub(super) fn new(path: &Path) -> Result<Input, LogError> {
        let name = path.display().to_string();
        let io = |source| because(&name, source);
        let bytes = if name == STANDARD {
            Bytes::Kept(read_whole(std::io::stdin().lock()).map_err(io)?)
        } else {
            let mut file = File::open(path).map_err(io)?;
            let metadata = file.metadata().map_err(io)?;
            if metadata.is_file() {
                Bytes::File(path.to_path_buf(), metadata.into())
            } else {
                Bytes::Kept(read_whole(&mut file).map_err(io)?)
            }
        };
        Ok(Input { name, bytes })
    }

    /// Opens the log from its start, as the one with place `file`.
    pub(super) fn open(&self, file: u32, schema: &Schema) -> Result<LogReader, LogError> {
        let input: Box<dyn Read> = match &self.bytes {
            Bytes::File(path, _) => {
                Box::new(File::open(path).map_err(|source| because(&self.name, source))?)
            }
            Bytes::Kept(bytes) => Box::new(Cursor::new(bytes.clone())),
        };
        LogReader::open(input, &self.name, file, schema)
    }

    /// Opens the log once more, to read what stands at places of it.
    ///
    /// # Errors
    /// When it cannot be opened, or has been written to since it was opened first.
    pub(super) fn again(&self) -> Result<Box<dyn Again>, LogError> {
        let (path, version) = match &self.bytes {
            Bytes::File(path, version) => (path, version),
            Bytes::Kept(bytes) => return Ok(Box::new(Cursor::new(bytes.clone()))),
        };
        let io = |source| because(&self.name, source);
        let file = File::open(path).map_err(io)?;
        if Version::from(file.metadata().map_err(io)?) == *version {
            Ok(Box::new(file))
        } else {
            let file = self.name.clone();
            Err(LogError::Changed { file })
        }
    }
}

fn because(name: &str, source: std::io::Error) -> LogError {
    LogError::Io {
        file: name.to_string(),
        source,
    }
}

fn read_whole(mut from: impl Read) -> std::io::Result<Kept> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    bytes.shrink_to_fit();
    Ok(Kept(Arc::new(bytes)))
}
