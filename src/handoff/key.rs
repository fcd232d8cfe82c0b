//! The key of a team's pseudonyms: 32 bytes of chance in a file of their own, which only this account can read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::HandoffError;

/// The bytes of a key.
const LENGTH: usize = 32;

/// A key: the same code has the same pseudonym under it, and nobody without it can try codes out.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; LENGTH]);

impl Key {
    /// The name of the key file, in the folder of a team's own files.
    pub const FILE: &str = "jalon.key";

    /// A key of these bytes.
    pub fn of(bytes: [u8; LENGTH]) -> Key {
        Key(bytes)
    }

    /// A key that nobody has ever had and that is written nowhere.
    ///
    /// # Errors
    /// When the system gives no chance bytes.
    pub fn fresh() -> Result<Key, HandoffError> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).map_err(|_| HandoffError::NoChance)?;
        Ok(Key(bytes))
    }

    /// The key in a folder, where there is one.
    ///
    /// # Errors
    /// When its file cannot be read, or is not as long as a key.
    pub fn find(folder: &Path) -> Result<Option<Key>, HandoffError> {
        let path = folder.join(Key::FILE);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(HandoffError::unread(&path, error)),
        };
        match bytes.try_into() {
            Ok(bytes) => Ok(Some(Key(bytes))),
            Err(_) => Err(HandoffError::NoKey { path }),
        }
    }

    /// The key in a folder, made where there is none; then also the file that was made.
    ///
    /// # Errors
    /// When its file can be neither read nor made, or is not as long as a key.
    pub fn found_or_made(folder: &Path) -> Result<(Key, Option<PathBuf>), HandoffError> {
        if let Some(key) = Key::find(folder)? {
            return Ok((key, None));
        }
        let path = folder.join(Key::FILE);
        let key = Key::fresh()?;
        match key.make(&path) {
            Ok(()) => Ok((key, Some(path))),
            // Somebody made one in the same moment: that one holds.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let key = Key::find(folder)?.ok_or(HandoffError::NoKey { path })?;
                Ok((key, None))
            }
            Err(error) => Err(HandoffError::unwritten(&path, error)),
        }
    }

    /// Writes the key to a new file; a file that could not be written whole is taken away again.
    fn make(&self, path: &PathBuf) -> io::Result<()> {
        let mut file = new_private(path)?;
        let written = file.write_all(&self.0).and_then(|()| file.sync_all());
        if written.is_err() {
            let _ = fs::remove_file(path);
        }
        written
    }

    /// The keyed hash of some texts, in hexadecimal digits; no two lists of texts read alike.
    pub(super) fn hash(&self, texts: &[&str]) -> String {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        for text in texts {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }

    /// The keyed hash of what an entry is, short, with a letter for its sort.
    pub(super) fn id(&self, sort: &str, texts: &[&str]) -> String {
        let all: Vec<&str> = [sort].into_iter().chain(texts.iter().copied()).collect();
        let hash = self.hash(&all);
        format!("{sort}-{}", hash.get(..16).unwrap_or_default())
    }
}

/// A new file that no other account can read.
///
/// # Errors
/// When there is one already, or it cannot be made.
pub(super) fn new_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}
