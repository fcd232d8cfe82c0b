//! Bytes of a log as they come, in blocks; what follows the last whole row of a block starts the next.

use std::io::{ErrorKind, Read};

/// How many bytes are asked for at a time: small enough to stay near the processor.
const BLOCK: usize = 64 * 1024;

/// A buffered source of bytes that lets many rows be looked at whole before they are left behind.
pub(super) struct Feed {
    from: Box<dyn Read>,
    /// The bytes from `start` to `end` were read and not yet left behind; those after `end` mean nothing.
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// How many bytes of the source stood before the buffer.
    before: u64,
    ended: bool,
}

impl Feed {
    pub(super) fn new(from: Box<dyn Read>) -> Self {
        Feed {
            from,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            before: 0,
            ended: false,
        }
    }

    /// What was read and not yet consumed.
    #[inline]
    pub(super) fn seen(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Where in the source the first of the bytes seen stands.
    pub(super) fn position(&self) -> u64 {
        self.before + self.start as u64
    }

    /// Whether the source has no more.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Reads more.
    pub(super) fn fill(&mut self) -> std::io::Result<()> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.before += self.start as u64;
            self.end -= self.start;
            self.start = 0;
        }
        let most = self.end + BLOCK;
        if self.buffer.len() < most {
            self.buffer.resize(most, 0);
        }
        let read = loop {
            let room = self.buffer.get_mut(self.end..most).unwrap_or_default();
            match self.from.read(room) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other?.min(BLOCK),
            }
        };
        self.end += read;
        self.ended = read == 0;
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
        self.start = (self.start + bytes).min(self.end);
    }

    /// All that is left, read whole.
    pub(super) fn rest(mut self) -> std::io::Result<Vec<u8>> {
        self.buffer.truncate(self.end);
        self.buffer.drain(..self.start.min(self.end));
        if !self.ended {
            self.from.read_to_end(&mut self.buffer)?;
        }
        Ok(self.buffer)
    }
}
