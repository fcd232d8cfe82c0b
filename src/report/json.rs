//! A whole result as one JSON value, described by `result.schema.json`.

use std::cell::RefCell;
use std::io::{self, Write};
use std::mem;

use serde::ser::{Error, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::ser::{Formatter, PrettyFormatter};

use super::Report;
use super::pieces::write_alerts;
use super::view::{Alert, View};
use crate::text::Messages;

/// Writes a result as JSON, indented, with a newline at its end; messages are in the language of `messages`.
///
/// # Errors
/// When it cannot be written, or the log that holds the evidence cannot be read again.
pub fn json<W: Write>(report: Report<'_>, messages: &Messages, out: &mut W) -> io::Result<()> {
    let out = RefCell::new(out);
    let alerts = All {
        report,
        messages,
        out: &out,
        failed: RefCell::default(),
    };
    let view = View::new(report, messages);
    let mut json = serde_json::Serializer::pretty(Lent(&out));
    let written = view.result(&alerts).serialize(&mut json);
    written.map_err(|error| alerts.failed.take().unwrap_or_else(|| error.into()))?;
    out.into_inner().write_all(b"\n")
}

/// What a result is written to, lent to whoever writes the next part of it.
struct Lent<'a, W>(&'a RefCell<W>);

impl<W: Write> Write for Lent<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().flush()
    }
}

/// The alerts shown: the serializer writes the brackets of their list, and they are written in between as they are made.
struct All<'a, W> {
    report: Report<'a>,
    messages: &'a Messages,
    out: &'a RefCell<W>,
    /// Why they could not be written to their end.
    failed: RefCell<Option<io::Error>>,
}

impl<W: Write> Serialize for All<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let list = serializer.serialize_seq(None)?;
        let written = self.write();
        written.map_err(|error| {
            let said = S::Error::custom(&error);
            self.failed.replace(Some(error));
            said
        })?;
        list.end()
    }
}

impl<W: Write> All<'_, W> {
    fn write(&self) -> io::Result<()> {
        let mut out = self.out.borrow_mut();
        let mut first = true;
        let render = |alert: Alert<'_>, json: &mut Vec<u8>| {
            let mut place = place()?;
            place.begin_array_value(json, false)?;
            alert.serialize(&mut serde_json::Serializer::with_formatter(json, place))?;
            Ok(())
        };
        write_alerts(self.report, self.messages, render, &mut |json| {
            // each stands behind a comma, which the first has no need of
            let comma = usize::from(mem::take(&mut first));
            out.write_all(json.get(comma..).unwrap_or_default())
        })?;
        if first {
            Ok(())
        } else {
            out.write_all(b"\n  ")
        }
    }
}

/// How an alert is laid out: it stands in a list in an object.
fn place() -> io::Result<PrettyFormatter<'static>> {
    let mut place = PrettyFormatter::new();
    place.begin_object(&mut io::sink())?;
    place.begin_array(&mut io::sink())?;
    Ok(place)
}
