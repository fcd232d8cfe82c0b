//! Cuts delimited text into rows and cells, as RFC 4180 and spreadsheets write it, keeping the bytes of each row.

// A splitter of our own, because a refused row is handed back unchanged, an open quote is found before it
// swallows the file, and text after a closing quote is a mistake rather than a cell.

use std::hint::cold_path;
use std::ops::Range;

use super::decode::Cells;
use super::rows::Cell;
use super::signs::Signs;
use super::written::Written;

/// One cell of a row with quotes, by its place in the block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CellAt {
    /// Its bytes, without the quotes around them.
    pub(super) range: Range<usize>,
    /// Whether it holds doubled quotes, which stand for one.
    pub(super) doubled: bool,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Split {
    /// A whole row.
    Row,
    /// The block ends inside a row.
    More,
    /// A quote is never closed, and the row is its first line.
    Unclosed,
}

/// The cells of a row without quotes: each lies between two signs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plain<'a> {
    block: &'a [u8],
    signs: &'a [u32],
    /// Where the row ends, before the end of its line.
    end: u32,
    /// Whether no cell has blanks around it.
    bare: bool,
}

impl<'a> Plain<'a> {
    #[inline(always)]
    fn written(&self, at: usize) -> Written<'a> {
        let (Some(before), Some(after)) = (self.signs.get(at), self.signs.get(at + 1)) else {
            cold_path();
            return Written::EMPTY;
        };
        // The sign in front of the block's first byte stands at one less than none.
        let start = before.wrapping_add(1) as usize;
        let end = (*after).min(self.end) as usize;
        Written::within(self.block, start, end)
    }
}

impl<'a> Cells<'a> for Plain<'a> {
    #[inline(always)]
    fn cell(&self, at: usize) -> Cell<'a> {
        Cell::Text(self.written(at))
    }

    #[inline(always)]
    fn text(&self, at: usize) -> Option<Written<'a>> {
        let cell = self.written(at);
        Some(if self.bare { cell } else { cell.trimmed() })
    }
}

/// Cuts a block into rows, one after the other. A row without quotes is known by its first and last signs alone.
#[derive(Debug)]
pub(super) struct Splitter {
    signs: Signs,
    /// The sign that ends the row's first cell, and the one that ends the row.
    first: usize,
    last: usize,
    /// Which line end and which quote come next.
    end: usize,
    quote: usize,
    /// Where the row stands in the block, without the end of its line.
    pub(super) row: Range<usize>,
    /// Whether the row has a quote, and its cells had to be looked for.
    pub(super) quoted: bool,
    cells: Vec<CellAt>,
    /// The first cell with text after its closing quote, and where a cell with an open quote starts.
    pub(super) stray: Option<usize>,
    open: usize,
}

impl Splitter {
    pub(super) fn new(delimiter: u8) -> Self {
        Splitter {
            signs: Signs::new(delimiter),
            first: 0,
            last: 0,
            end: 0,
            quote: 0,
            row: 0..0,
            quoted: false,
            cells: Vec::new(),
            stray: None,
            open: 0,
        }
    }

    /// The sign between cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.signs.delimiter()
    }

    /// Takes a block that starts with a row; `ended` when nothing comes after it.
    pub(super) fn take(&mut self, block: &[u8], ended: bool) {
        self.signs.find(block, ended);
        (self.first, self.last, self.end, self.quote) = (1, 0, 0, 0);
        self.row = 0..0;
    }

    /// Whether every row of the block is text: UTF-8 without a zero byte.
    pub(super) fn is_text(&self) -> bool {
        self.signs.text
    }

    /// Where in the block the row after this one starts.
    #[inline]
    pub(super) fn next_start(&self) -> usize {
        self.signs.after(self.last)
    }

    /// Moves to the next row of the block.
    #[inline]
    pub(super) fn next(&mut self, block: &[u8], ended: bool) -> Split {
        let first = self.last + 1;
        let Some(&last) = self.signs.ends.get(self.end) else {
            return self.without_end(block, ended);
        };
        let last = last as usize;
        let quote = self.signs.quotes.get(self.quote);
        if quote.is_some_and(|quote| (*quote as usize) < last) {
            return self.quoted(block, ended);
        }
        self.quoted = false;
        self.first = first;
        self.finish(block, last);
        self.end += 1;
        Split::Row
    }

    /// The block has no more line ends.
    fn without_end(&mut self, block: &[u8], ended: bool) -> Split {
        self.first = self.last + 1;
        self.row = self.next_start()..block.len();
        match ended && !self.row.is_empty() {
            true => Split::Unclosed,
            false => Split::More,
        }
    }

    /// The row ends with this sign.
    fn finish(&mut self, block: &[u8], last: usize) {
        let start = self.next_start();
        let end = self.signs.place(last).unwrap_or(block.len());
        self.row = start..text_end(block, start, end);
        self.last = last;
    }

    /// Looks for the cells of a row with quotes, sign by sign.
    fn quoted(&mut self, block: &[u8], ended: bool) -> Split {
        self.quoted = true;
        self.cells.clear();
        self.stray = None;
        self.first = self.last + 1;
        let row = self.next_start();
        let (mut start, mut sign) = (row, self.first);
        loop {
            self.open = start;
            let closed = match block.get(start) {
                Some(b'"') => match self.closing(block, sign + 1) {
                    Some((at, doubled)) => {
                        sign = at + 1;
                        Some((self.signs.place(at).unwrap_or(block.len()), doubled))
                    }
                    None => return self.give_back(block, ended),
                },
                _ => None,
            };
            // Quotes within a cell, and after one that is closed, are words like any other.
            while self.is_quote(block, sign) {
                sign += 1;
            }
            let Some(place) = self.signs.place(sign) else {
                return self.give_back(block, ended);
            };
            let between = block.get(place) == Some(&self.delimiter());
            let end = match between {
                true => place,
                false => text_end(block, row, place),
            };
            self.close(block, start..end, closed);
            if !between {
                break;
            }
            start = place + 1;
            sign += 1;
        }
        if self.swallowed(block) {
            return self.give_back(block, true);
        }
        self.finish(block, sign);
        self.pass();
        Split::Row
    }

    /// The sign that closes a quoted cell whose text starts before this one, and whether quotes are doubled in it.
    fn closing(&self, block: &[u8], from: usize) -> Option<(usize, bool)> {
        let (mut sign, mut doubled) = (from, false);
        loop {
            let place = self.signs.place(sign)?;
            if block.get(place) != Some(&b'"') {
                sign += 1;
            } else if block.get(place + 1) == Some(&b'"') {
                doubled = true;
                sign += 2;
            } else {
                return Some((sign, doubled));
            }
        }
    }

    fn is_quote(&self, block: &[u8], sign: usize) -> bool {
        let place = self.signs.place(sign);
        place.and_then(|place| block.get(place)) == Some(&b'"')
    }

    fn close(&mut self, block: &[u8], whole: Range<usize>, closed: Option<(usize, bool)>) {
        let cell = match closed {
            None => CellAt {
                range: whole,
                doubled: false,
            },
            Some((quote, doubled)) => {
                let after = block.get(quote + 1..whole.end).unwrap_or_default();
                if !after.iter().all(|byte| matches!(byte, b' ' | b'\t')) {
                    self.stray.get_or_insert(self.cells.len());
                }
                CellAt {
                    range: whole.start + 1..quote,
                    doubled,
                }
            }
        };
        self.cells.push(cell);
    }

    /// Whether a quote was closed by one on a later line, with text after it: that one opened a cell of its own.
    fn swallowed(&self, block: &[u8]) -> bool {
        let cell = self.stray.and_then(|at| self.cells.get(at));
        let Some(cell) = cell else {
            return false;
        };
        let text = block.get(cell.range.clone()).unwrap_or_default();
        text.contains(&b'\n') || text.contains(&b'\r')
    }

    /// What an open quote swallowed is given back: only its own line is refused.
    pub(super) fn give_back(&mut self, block: &[u8], ended: bool) -> Split {
        if !ended {
            return Split::More;
        }
        match self.signs.ends.get(self.end) {
            Some(&last) => {
                self.finish(block, last as usize);
                self.pass();
            }
            None => self.row = self.next_start()..block.len(),
        }
        Split::Unclosed
    }

    /// Moves past the line ends and quotes of the row.
    fn pass(&mut self) {
        let signs = &self.signs;
        let passed = |list: &[u32], from: usize| {
            let rest = list.get(from..).unwrap_or_default();
            let before = rest.iter().take_while(|sign| **sign as usize <= self.last);
            from + before.count()
        };
        (self.end, self.quote) = (
            passed(&signs.ends, self.end),
            passed(&signs.quotes, self.quote),
        );
    }

    /// How many cells the row has; of one that is given back, those before the open quote.
    #[inline]
    pub(super) fn len(&self) -> usize {
        match self.quoted {
            true => self.cells.len(),
            false => self.last + 1 - self.first,
        }
    }

    /// Where a cell stands in the block, and whether it holds doubled quotes.
    #[inline]
    pub(super) fn cell(&self, at: usize) -> (Range<usize>, bool) {
        if self.quoted {
            let cell = self.cells.get(at);
            return cell.map_or((0..0, false), |cell| (cell.range.clone(), cell.doubled));
        }
        let sign = self.first + at;
        let end = self.signs.place(sign).unwrap_or(0).min(self.row.end);
        (self.signs.after(sign - 1)..end, false)
    }

    /// The cells of a row without quotes.
    #[inline]
    pub(super) fn plain<'a>(&'a self, block: &'a [u8]) -> Plain<'a> {
        Plain {
            block,
            signs: self.signs.places(self.first - 1..=self.last),
            end: self.row.end as u32,
            bare: self.signs.bare,
        }
    }

    /// Where the cell starts whose quote is never closed.
    pub(super) fn open_quote(&self) -> usize {
        let stray = self.stray.and_then(|at| self.cells.get(at));
        stray.map_or(self.open, |cell| cell.range.start)
    }
}

/// Where the text before a line end ends, which may be two bytes.
fn text_end(block: &[u8], start: usize, end: usize) -> usize {
    let two = end > start && block.get(end - 1..=end) == Some(b"\r\n");
    if two { end - 1 } else { end }
}

/// How many line ends there are, whatever writes them.
pub(super) fn line_ends(bytes: &[u8]) -> u64 {
    let mut ends = 0;
    let mut last = 0;
    for &byte in bytes {
        if byte == b'\r' || (byte == b'\n' && last != b'\r') {
            ends += 1;
        }
        last = byte;
    }
    ends
}
