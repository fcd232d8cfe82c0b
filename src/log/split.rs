//! Cuts delimited text into rows and cells, as RFC 4180 and spreadsheets write it, keeping the bytes of each row.

// A splitter of our own, because a refused row is handed back unchanged, an open quote is found before it
// swallows the file, and text after a closing quote is a mistake rather than a cell.

use std::ops::Range;

/// One cell, by its place in the row's bytes.
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
    /// The bytes end inside a row, and more may come.
    More,
    /// The bytes end inside a quoted cell.
    Unclosed,
}

#[derive(Debug, Clone, Copy)]
enum State {
    CellStart,
    Plain,
    Quoted,
    QuoteSeen,
    AfterQuote,
}

/// The state of one row, which goes on where the bytes ended.
#[derive(Debug)]
pub(super) struct Splitter {
    delimiter: u8,
    state: State,
    at: usize,
    cell: usize,
    closed: Option<(usize, bool)>,
    /// The cells so far.
    pub(super) cells: Vec<CellAt>,
    /// Whether a cell was in quotes, and may hold line ends.
    pub(super) quoted: bool,
    /// The first cell with text after its closing quote.
    pub(super) stray: Option<usize>,
    /// The length of the row without the end of its line.
    pub(super) length: usize,
    /// The length with it.
    pub(super) consumed: usize,
}

impl Splitter {
    pub(super) fn new(delimiter: u8) -> Self {
        Splitter {
            delimiter,
            state: State::CellStart,
            at: 0,
            cell: 0,
            closed: None,
            cells: Vec::new(),
            quoted: false,
            stray: None,
            length: 0,
            consumed: 0,
        }
    }

    /// The sign between cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Where the cell that is being read starts.
    pub(super) fn cell_start(&self) -> usize {
        self.cell
    }

    /// Makes ready for the next row.
    pub(super) fn restart(&mut self) {
        self.state = State::CellStart;
        self.at = 0;
        self.cell = 0;
        self.closed = None;
        self.cells.clear();
        self.quoted = false;
        self.stray = None;
    }

    /// Reads on in the bytes of a row, which start as they did at the call before; `ended` when no more will come.
    pub(super) fn run(&mut self, bytes: &[u8], ended: bool) -> Split {
        loop {
            let rest = bytes.get(self.at..).unwrap_or_default();
            match (self.state, rest.first()) {
                (State::CellStart, None) if !ended => return Split::More,
                (State::CellStart, Some(b'"')) => {
                    self.at += 1;
                    self.quoted = true;
                    self.state = State::Quoted;
                }
                (State::CellStart, _) => self.state = State::Plain,
                (State::Quoted, _) => match rest.iter().position(|byte| *byte == b'"') {
                    Some(place) => {
                        self.at += place + 1;
                        self.state = State::QuoteSeen;
                    }
                    None => {
                        self.at = bytes.len();
                        return if ended { Split::Unclosed } else { Split::More };
                    }
                },
                (State::QuoteSeen, None) if !ended => return Split::More,
                (State::QuoteSeen, Some(b'"')) => {
                    self.at += 1;
                    self.closed = Some((self.at, true));
                    self.state = State::Quoted;
                }
                (State::QuoteSeen, _) => {
                    let doubled = self.closed.is_some_and(|(_, doubled)| doubled);
                    self.closed = Some((self.at - 1, doubled));
                    self.state = State::AfterQuote;
                }
                (State::Plain | State::AfterQuote, _) => {
                    if let Some(found) = self.plain(bytes, ended) {
                        return found;
                    }
                }
            }
        }
    }

    /// Closes cells up to the end of the row, or to a cell that may be in quotes.
    fn plain(&mut self, bytes: &[u8], ended: bool) -> Option<Split> {
        for place in Signs::new(bytes, self.at, self.delimiter) {
            let line_end = match (bytes.get(place), bytes.get(place + 1)) {
                (Some(b'\r'), None) if !ended => return Some(Split::More),
                (Some(b'\r'), Some(b'\n')) => 2,
                (Some(b'\r' | b'\n'), _) => 1,
                (_, next) => {
                    self.close(bytes, place);
                    self.at = place + 1;
                    self.cell = self.at;
                    self.state = State::Plain;
                    if matches!(next, None | Some(b'"')) {
                        self.state = State::CellStart;
                        return None;
                    }
                    continue;
                }
            };
            self.close(bytes, place);
            return Some(self.finish(place, line_end));
        }
        if !ended {
            return Some(Split::More);
        }
        self.close(bytes, bytes.len());
        Some(self.finish(bytes.len(), 0))
    }

    fn close(&mut self, bytes: &[u8], end: usize) {
        let cell = match self.closed.take() {
            None => CellAt {
                range: self.cell..end,
                doubled: false,
            },
            Some((quote, doubled)) => {
                let after = bytes.get(quote + 1..end).unwrap_or_default();
                if !after.iter().all(|byte| matches!(byte, b' ' | b'\t')) {
                    self.stray.get_or_insert(self.cells.len());
                }
                CellAt {
                    range: self.cell + 1..quote,
                    doubled,
                }
            }
        };
        self.cells.push(cell);
    }

    fn finish(&mut self, length: usize, line_end: usize) -> Split {
        self.length = length;
        self.consumed = length + line_end;
        Split::Row
    }
}

/// The places of delimiters and line ends, found eight bytes at a time.
struct Signs<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    /// Where the next eight bytes start.
    next: usize,
    /// Which of the eight before are signs: the highest bit of each byte, the first byte lowest.
    found: u64,
}

impl<'a> Signs<'a> {
    fn new(bytes: &'a [u8], from: usize, delimiter: u8) -> Self {
        Signs {
            bytes,
            delimiter,
            next: from,
            found: 0,
        }
    }
}

impl Iterator for Signs<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            let rest = self.bytes.get(self.next..)?;
            let eight = match rest.first_chunk::<8>() {
                Some(eight) => *eight,
                None if rest.is_empty() => return None,
                None => std::array::from_fn(|at| rest.get(at).copied().unwrap_or(0)),
            };
            let eight = u64::from_le_bytes(eight);
            let signs = [self.delimiter, b'\n', b'\r'];
            self.found = signs
                .iter()
                .fold(0, |found, sign| found | equal(eight, *sign));
            self.next += 8;
        }
        let place = self.next - 8 + self.found.trailing_zeros() as usize / 8;
        self.found &= self.found - 1;
        Some(place)
    }
}

/// The highest bit of each of eight bytes that is this byte.
fn equal(eight: u64, byte: u8) -> u64 {
    const LOW: u64 = u64::from_le_bytes([0x7F; 8]);
    let unlike = eight ^ u64::from_le_bytes([byte; 8]);
    // A byte's lower bits carry into its highest unless they are zero, and never further.
    !(((unlike & LOW) + LOW) | unlike | LOW)
}

/// The first line of some bytes: its length, and its length with its end.
pub(super) fn first_line(bytes: &[u8]) -> (usize, usize) {
    let end = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    match end {
        None => (bytes.len(), bytes.len()),
        Some(end) if bytes.get(end..end + 2) == Some(b"\r\n") => (end, end + 2),
        Some(end) => (end, end + 1),
    }
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
