//! The inputs of a run: files, which can be opened again, and what can be read only once, which is kept.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::log::{LogError, LogReader, Schema};

/// The name of standard input on the command line.
const STANDARD: &str = "-";

/// One log that can be opened as often as the order of its rows demands.
pub(super) struct Input {
    /// The log as given.
    pub(super) name: String,
    bytes: Bytes,
}

enum Bytes {
    File(PathBuf),
    Kept(Arc<[u8]>),
}

impl Input {
    /// An input of a path; standard input and pipes are read to their end, since they cannot be read twice.
    pub(super) fn new(path: &Path) -> Result<Input, LogError> {
        let name = path.display().to_string();
        let io = |source| LogError::Io {
            file: name.clone(),
            source,
        };
        let bytes = if name == STANDARD {
            Bytes::Kept(read_whole(std::io::stdin().lock()).map_err(io)?)
        } else {
            let mut file = File::open(path).map_err(io)?;
            if file.metadata().map_err(io)?.is_file() {
                Bytes::File(path.to_path_buf())
            } else {
                Bytes::Kept(read_whole(&mut file).map_err(io)?)
            }
        };
        Ok(Input { name, bytes })
    }

    /// Opens the log from its start, as the one with place `file`.
    pub(super) fn open(&self, file: u32, schema: &Schema) -> Result<LogReader, LogError> {
        let input: Box<dyn Read> = match &self.bytes {
            Bytes::File(path) => Box::new(File::open(path).map_err(|source| LogError::Io {
                file: self.name.clone(),
                source,
            })?),
            Bytes::Kept(bytes) => Box::new(Cursor::new(bytes.clone())),
        };
        LogReader::open(input, &self.name, file, schema)
    }
}

fn read_whole(mut from: impl Read) -> std::io::Result<Arc<[u8]>> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    Ok(bytes.into())
}
