//! JSON indented by two blanks, as `serde_json` does it, but each line's start written at once: most of a long result
//! are lines of a few bytes.

use std::io::{Result, Write};

use serde_json::ser::Formatter;

/// What may stand between two lines: a comma, the line end, and the blanks of the next line.
const BETWEEN: &[u8] = b",\n                                ";

/// Keeps how deep it stands, and whether the list or object there holds anything.
#[derive(Debug, Default)]
pub(super) struct Indented {
    depth: usize,
    filled: bool,
}

impl Indented {
    /// Starts a line, behind a comma where it is not the first.
    fn line<W: Write + ?Sized>(&self, out: &mut W, first: bool) -> Result<()> {
        let (from, to) = (usize::from(first), 2 + 2 * self.depth);
        if let Some(between) = BETWEEN.get(from..to) {
            return out.write_all(between);
        }
        out.write_all(BETWEEN.get(from..2).unwrap_or_default())?;
        (0..self.depth).try_for_each(|_| out.write_all(b"  "))
    }

    fn begin<W: Write + ?Sized>(&mut self, out: &mut W, bracket: &[u8]) -> Result<()> {
        self.depth += 1;
        self.filled = false;
        out.write_all(bracket)
    }

    fn end<W: Write + ?Sized>(&mut self, out: &mut W, bracket: &[u8]) -> Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.filled {
            self.line(out, true)?;
        }
        out.write_all(bracket)
    }
}

impl Formatter for Indented {
    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> Result<()> {
        self.line(out, first)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _out: &mut W) -> Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> Result<()> {
        self.line(out, first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _out: &mut W) -> Result<()> {
        self.filled = true;
        Ok(())
    }
}
