//! Prints: results on standard output, everything else on standard error.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

use anstream::ColorChoice;

use super::Exit;
use crate::text::{Layout, wrap};

/// Prints a result; styles are left out where standard output is no terminal.
///
/// # Errors
/// When it cannot be written whole: quietly where the reader has gone.
pub(super) fn result(text: &str) -> Result<(), Exit> {
    whole(text.as_bytes())
}

/// So many bytes of a result for programs are written at a time.
const CHUNK: usize = 64 * 1024;

/// Prints a result for programs while it is made, byte for byte.
///
/// # Errors
/// When it cannot be made or written whole.
pub(super) fn stream(
    make: impl FnOnce(&mut BufWriter<StdoutLock<'_>>) -> io::Result<()>,
) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(CHUNK, io::stdout().lock());
    make(&mut out)?;
    out.flush()
}

/// Prints a result that is already whole; styles are left out where standard output is no terminal.
///
/// # Errors
/// When it cannot be written whole: quietly where the reader has gone.
pub(super) fn whole(bytes: &[u8]) -> Result<(), Exit> {
    let mut out = anstream::stdout().lock();
    let written = out.write_all(bytes).and_then(|()| out.flush());
    written.map_err(|error| unwritten(&error))
}

/// The exit of a result that could not be written whole: quiet where the reader has gone.
pub(super) fn unwritten(error: &io::Error) -> Exit {
    if error.kind() == ErrorKind::BrokenPipe {
        return Exit::Done;
    }
    aside(&error.to_string());
    Exit::Input
}

/// A result in a form for programs, where it could be written.
///
/// # Errors
/// When it could not, which standard error is then told.
pub(super) fn data<E: std::fmt::Display>(written: Result<String, E>) -> Result<String, Exit> {
    written.map_err(|error| {
        aside(&error.to_string());
        Exit::Input
    })
}

/// Prints lines on standard error; nothing can be said where that fails.
pub(super) fn aside(text: &str) {
    let mut err = anstream::stderr().lock();
    let _ = err.write_all(text.trim_end().as_bytes());
    let _ = err.write_all(b"\n");
}

/// Words on standard error, behind a mark and wrapped under themselves.
pub(super) fn hung(mark: &str, words: &str) {
    let width = layout_of_asides().width.saturating_sub(mark.len());
    let blank = format!("\n{}", " ".repeat(mark.len()));
    aside(&format!("{mark}{}", wrap(words, width).join(&blank)));
}

/// Asks on standard error, and leaves the answer on the same line.
pub(super) fn prompt(text: &str) {
    let mut err = anstream::stderr().lock();
    let _ = err.write_all(text.as_bytes());
    let _ = err.flush();
}

/// How results are laid out: styles for a terminal alone, and not where `NO_COLOR` is set.
pub(super) fn layout_of_results() -> Layout {
    layout(anstream::stdout().current_choice())
}

/// How results are laid out in a file: without styles.
pub(super) fn layout_of_files() -> Layout {
    layout(ColorChoice::Never)
}

/// How what goes to standard error is laid out.
pub(super) fn layout_of_asides() -> Layout {
    layout(anstream::stderr().current_choice())
}

fn layout(choice: ColorChoice) -> Layout {
    Layout {
        width: width(),
        colour: choice != ColorChoice::Never,
    }
}

/// The characters a line holds: `COLUMNS`, else 80.
fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok();
    columns
        .and_then(|columns| columns.trim().parse().ok())
        .unwrap_or(80)
}
