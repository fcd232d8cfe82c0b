//! A handoff as a file: known by its first words, and written whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::key::new_private;
use super::{Handoff, HandoffError, Key};
use crate::reviews::ANSWERS;

/// The handoff in a file, or nothing where the file is none.
///
/// # Errors
/// When the file cannot be read, or is a handoff that this program does not understand.
pub fn read(path: &Path) -> Result<Option<Handoff>, HandoffError> {
    let unread = |error| HandoffError::unread(path, error);
    let mut file = fs::File::open(path).map_err(unread)?;
    // A log may be large, and only the beginning has to be looked at to know that it is one.
    let mut text = Vec::new();
    let mut take = |most: u64, text: &mut Vec<u8>| {
        let mut part = io::Read::take(&mut file, most);
        io::Read::read_to_end(&mut part, text)
    };
    take(HEAD, &mut text).map_err(unread)?;
    if !is_handoff(&text) {
        return Ok(None);
    }
    take(u64::MAX, &mut text).map_err(unread)?;
    let handoff = parse(&text).map_err(|reason| HandoffError::Form {
        path: path.to_path_buf(),
        reason,
    })?;
    Ok(Some(handoff))
}

/// So many bytes are looked at to know a handoff.
const HEAD: u64 = 64;

/// Whether a file that begins so is a handoff.
fn is_handoff(text: &[u8]) -> bool {
    let mut signs = text.iter().filter(|byte| !byte.is_ascii_whitespace());
    b"{\"jalon_handoff\":"
        .iter()
        .all(|sign| signs.next() == Some(sign))
}

/// A handoff from its bytes.
///
/// # Errors
/// What the reader of JSON says, or that the version is another.
pub fn parse(text: &[u8]) -> Result<Handoff, String> {
    let handoff: Handoff = serde_json::from_slice(text).map_err(|error| error.to_string())?;
    if handoff.jalon_handoff != Handoff::VERSION {
        return Err(format!("jalon_handoff: {}", handoff.jalon_handoff));
    }
    Ok(handoff)
}

impl Handoff {
    /// The file, byte for byte.
    ///
    /// # Errors
    /// What the writer of JSON says.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// Puts bytes into a file that no other account can read: beside it first, then in its place at once, so that a program
/// that is stopped in the middle leaves what was there.
///
/// # Errors
/// When there is such a file and it is not to be replaced, when it is one that is never replaced, or when it cannot be
/// written.
pub fn put(path: &Path, bytes: &[u8], replace: bool, kept: &[PathBuf]) -> Result<(), HandoffError> {
    let unwritten = |error| HandoffError::unwritten(path, error);
    check(path, replace, kept)?;
    let beside = beside(path).map_err(unwritten)?;
    let written = write(&beside, bytes).and_then(|()| match replace {
        true => fs::rename(&beside, path),
        false => settle(&beside, path),
    });
    if !replace || written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists if !replace => HandoffError::Taken {
            path: path.to_path_buf(),
        },
        _ => unwritten(error),
    })?;
    // That the name is there is kept by the folder; not every system lets a folder be opened.
    if let Ok(folder) = fs::File::open(folder(path)) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Whether a file may be put in a place: nothing is there, or what is there may be replaced.
///
/// Never replaced are the files of `kept`, a team's own files by their names, and what is no plain file.
///
/// # Errors
/// [`HandoffError::Taken`] where a file is there and is not to be replaced, [`HandoffError::Kept`] where it never is.
pub fn check(path: &Path, replace: bool, kept: &[PathBuf]) -> Result<(), HandoffError> {
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let whole = path.canonicalize().ok();
    let is = |other: &PathBuf| other.canonicalize().ok() == whole;
    let name = path.file_name().and_then(|name| name.to_str());
    let own = name.is_some_and(|name| OWN.contains(&name));
    let plain = path.metadata().is_ok_and(|about| about.is_file());
    let path = path.to_path_buf();
    match replace {
        false => Err(HandoffError::Taken { path }),
        true if own || !plain || kept.iter().any(is) => Err(HandoffError::Kept { path }),
        true => Ok(()),
    }
}

/// What a team's own files are called.
const OWN: [&str; 3] = [ANSWERS, Key::FILE, "programme.toml"];

/// Gives a file its name where nothing has it: a link is not made over a file that appeared in the meantime.
fn settle(beside: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(beside, path) {
        // Some disks know no links.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied
            ) && path.symlink_metadata().is_err() =>
        {
            fs::rename(beside, path)
        }
        linked => linked,
    }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = new_private(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A name in the same folder that nobody uses.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut chance = [0; 8];
    getrandom::fill(&mut chance).map_err(|error| io::Error::other(error.to_string()))?;
    let chance = u64::from_le_bytes(chance);
    Ok(path.with_file_name(format!(".{}.{chance:016x}", name.to_string_lossy())))
}

/// The folder that a path stands in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}
