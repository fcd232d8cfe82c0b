//! Bytes of a log as they come, with those of the current row kept together.

use std::io::{ErrorKind, Read};

/// How many bytes are asked for at a time.
const CHUNK: usize = 64 * 1024;

/// A buffered source of bytes that lets a row be looked at whole before it is consumed.
pub(super) struct Feed {
    from: Box<dyn Read>,
    buffer: Vec<u8>,
    start: usize,
    ended: bool,
}

impl Feed {
    pub(super) fn new(from: Box<dyn Read>) -> Self {
        Feed {
            from,
            buffer: Vec::new(),
            start: 0,
            ended: false,
        }
    }

    /// What was read and not yet consumed.
    pub(super) fn seen(&self) -> &[u8] {
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// Whether the source has no more.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Reads more.
    pub(super) fn fill(&mut self) -> std::io::Result<()> {
        if self.start > 0 {
            self.buffer.drain(..self.start.min(self.buffer.len()));
            self.start = 0;
        }
        let length = self.buffer.len();
        self.buffer.resize(length + CHUNK, 0);
        let read = loop {
            match self.from.read(&mut self.buffer[length..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.buffer
            .truncate(length + read.as_ref().map_or(0, |read| (*read).min(CHUNK)));
        self.ended = read? == 0;
        Ok(())
    }

    /// Reads until so many bytes are seen, or the source ends.
    pub(super) fn fill_to(&mut self, bytes: usize) -> std::io::Result<()> {
        while !self.ended && self.seen().len() < bytes {
            self.fill()?;
        }
        Ok(())
    }

    /// Leaves so many bytes behind.
    pub(super) fn consume(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.buffer.len());
    }

    /// All that is left, read whole.
    pub(super) fn rest(mut self) -> std::io::Result<Vec<u8>> {
        self.buffer.drain(..self.start.min(self.buffer.len()));
        if !self.ended {
            self.from.read_to_end(&mut self.buffer)?;
        }
        Ok(self.buffer)
    }
}
