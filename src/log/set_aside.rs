//! Refused rows, written unchanged with the reasons beside them, so that they can be mended and read again.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::refused::reason;
use super::rows::Frame;
use super::{LogReader, RefusedRow};
use crate::text::Messages;

/// Writes refused rows beside their reasons; nothing is seen under the asked name before [`SetAside::finish`].
///
/// Rows of a delimited log get a first column with the reason, which readers ignore as one the vocabulary does not
/// know; other rows get a comment line above. Logs with another header or format go to a file of their own, named
/// after the first with a number.
pub struct SetAside {
    path: PathBuf,
    parts: Vec<Part>,
    done: bool,
}

struct Part {
    frame: Frame,
    path: PathBuf,
    draft: PathBuf,
    file: BufWriter<File>,
}

impl SetAside {
    /// Rows that will be written to a path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        SetAside {
            path: path.into(),
            parts: Vec::new(),
            done: false,
        }
    }

    /// Every name that rows set aside from so many logs may come to stand under.
    pub fn names(path: &Path, logs: usize) -> impl Iterator<Item = PathBuf> {
        (1..=logs.max(1)).map(move |number| numbered(path, number))
    }

    /// Adds a row that a log refused.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add(
        &mut self,
        from: &LogReader,
        row: &RefusedRow,
        messages: &Messages,
    ) -> std::io::Result<()> {
        let frame = from.frame();
        let known = self.parts.iter().position(|part| part.frame == frame);
        let place = match known {
            Some(place) => place,
            None => {
                let part = self.start(frame, messages)?;
                self.parts.push(part);
                self.parts.len() - 1
            }
        };
        let why = format!("{}:{}: {}", row.file, row.line, reason(row, messages));
        match self.parts.get_mut(place) {
            Some(part) => part.write(&why, &row.raw),
            None => Ok(()),
        }
    }

    /// Puts the files under their names, and gives these back: none where no row was added.
    ///
    /// # Errors
    /// When a file cannot be written whole or put in its place; what stood there before is still there.
    pub fn finish(mut self) -> std::io::Result<Vec<PathBuf>> {
        for part in &mut self.parts {
            part.file.flush()?;
            part.file.get_ref().sync_all()?;
        }
        for part in &self.parts {
            place(&part.draft, &part.path)?;
        }
        self.done = true;
        Ok(self.parts.iter().map(|part| part.path.clone()).collect())
    }

    fn start(&self, frame: Frame, messages: &Messages) -> std::io::Result<Part> {
        let path = numbered(&self.path, self.parts.len() + 1);
        let mut draft = path.clone().into_os_string();
        draft.push(format!(".{}.part", std::process::id()));
        let draft = PathBuf::from(draft);
        let mut file = BufWriter::new(create(&draft)?);
        if let Frame::Header {
            line,
            delimiter,
            end,
            mark,
        } = &frame
        {
            if *mark {
                file.write_all(b"\xEF\xBB\xBF")?;
            }
            file.write_all(messages.say("log-set-aside-column", &[]).as_bytes())?;
            file.write_all(&[*delimiter])?;
            file.write_all(line)?;
            file.write_all(end.as_bytes())?;
        }
        Ok(Part {
            frame,
            path,
            draft,
            file,
        })
    }
}

impl Drop for SetAside {
    fn drop(&mut self) {
        if !self.done {
            for part in &self.parts {
                // Nothing more can be done about a draft that will not go.
                let _ = std::fs::remove_file(&part.draft);
            }
        }
    }
}

impl Part {
    fn write(&mut self, why: &str, raw: &[u8]) -> std::io::Result<()> {
        let why = why.replace(['\n', '\r'], " ");
        match &self.frame {
            Frame::Header { delimiter, end, .. } => {
                write!(self.file, "\"{}\"", why.replace('"', "\"\""))?;
                self.file.write_all(&[*delimiter])?;
                self.file.write_all(raw)?;
                self.file.write_all(end.as_bytes())
            }
            Frame::Comments(_) => {
                writeln!(self.file, "# {why}")?;
                self.file.write_all(raw)?;
                self.file.write_all(b"\n")
            }
        }
    }
}

/// A new file that only its owner reads: rows of a log are as private as the log.
fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Gives a draft its name, unless something stands there.
fn place(draft: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(draft, path) {
        Ok(()) => std::fs::remove_file(draft),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Some file systems know no links.
        Err(_) if path.symlink_metadata().is_err() => std::fs::rename(draft, path),
        Err(error) => Err(error),
    }
}

/// `refused.csv`, then `refused-2.csv`.
fn numbered(path: &Path, number: usize) -> PathBuf {
    if number == 1 {
        return path.to_path_buf();
    }
    let mut name = path.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{number}"));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}
