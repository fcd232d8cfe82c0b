//! Prints: results on standard output, everything else on standard error.

use std::io::{ErrorKind, Write};

use anstream::ColorChoice;

use super::Exit;
use crate::text::Paint;

/// Prints a result; styles are left out where standard output is no terminal.
///
/// # Errors
/// When it cannot be written whole: quietly where the reader has gone.
pub(super) fn result(text: &str) -> Result<(), Exit> {
    let mut out = anstream::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Exit::Done),
        Err(error) => {
            aside(&error.to_string());
            Err(Exit::Input)
        }
    }
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

/// Whether standard output wants styles: a terminal does, unless `NO_COLOR` is set.
pub(super) fn paint_of_results() -> Paint {
    paint(anstream::stdout().current_choice())
}

/// Whether standard error wants styles.
pub(super) fn paint_of_asides() -> Paint {
    paint(anstream::stderr().current_choice())
}

fn paint(choice: ColorChoice) -> Paint {
    match choice {
        ColorChoice::Never => Paint::Plain,
        ColorChoice::Auto | ColorChoice::Always | ColorChoice::AlwaysAnsi => Paint::Colour,
    }
}

/// The characters a line of standard output holds: `COLUMNS`, else 80.
pub(super) fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok();
    columns
        .and_then(|columns| columns.trim().parse().ok())
        .unwrap_or(80)
}
