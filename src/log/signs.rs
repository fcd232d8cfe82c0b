//! The signs of a block of delimited text — separators, line ends and quotes — found sixty-four bytes at once.

use std::ops::RangeInclusive;

use wide::u8x16;

/// So many bytes are looked at together, one bit of a number for each.
const LANE: usize = 64;
/// So many places are written together; those beyond the last are written over.
const STRIDE: usize = 8;

/// Where the signs of a block stand. A cell is what lies between two of them.
#[derive(Debug)]
pub(super) struct Signs {
    delimiter: u8,
    /// The places in the block, after one in front of its first byte; only `count` of them are meant.
    places: Vec<u32>,
    count: usize,
    /// Which of the places end a line, by their place in `places`.
    pub(super) ends: Vec<u32>,
    /// Which of them are quotes.
    pub(super) quotes: Vec<u32>,
    /// Whether every whole line is text: UTF-8 without a zero byte.
    pub(super) text: bool,
    /// Whether beside every sign stands another, or a character that is seen: no cell has blanks around it.
    pub(super) bare: bool,
}

impl Signs {
    pub(super) fn new(delimiter: u8) -> Self {
        Signs {
            delimiter,
            places: vec![u32::MAX],
            count: 1,
            ends: Vec::new(),
            quotes: Vec::new(),
            text: true,
            bare: true,
        }
    }

    /// The sign between cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The place of a sign in the block; in the place after the last byte a line ends that nothing ends.
    #[inline]
    pub(super) fn place(&self, sign: usize) -> Option<usize> {
        let places = self.places.get(..self.count)?;
        places.get(sign).map(|place| *place as usize)
    }

    /// The places of some signs.
    #[inline]
    pub(super) fn places(&self, signs: RangeInclusive<usize>) -> &[u32] {
        self.places.get(signs).unwrap_or_default()
    }

    /// Where the text after a sign starts.
    #[inline]
    pub(super) fn after(&self, sign: usize) -> usize {
        // The place in front of the first byte is one less than none.
        let place = self.places.get(sign).copied().unwrap_or(u32::MAX);
        place.wrapping_add(1) as usize
    }

    /// Finds the signs of a block; `ended` when nothing comes after it.
    pub(super) fn find(&mut self, block: &[u8], ended: bool) {
        let most = block.len() + LANE + STRIDE + 2;
        if self.places.len() < most {
            self.places.resize(most, 0);
        }
        self.count = 1;
        self.ends.clear();
        self.quotes.clear();
        let signs = [self.delimiter, b'\n', b'\r', b'"'].map(u8x16::splat);
        let (mut every, mut least) = (u8x16::splat(0), u8x16::splat(1));
        let (lanes, rest) = block.as_chunks::<LANE>();
        let mut last = [b' '; LANE];
        if let Some(start) = last.get_mut(..rest.len()) {
            start.copy_from_slice(rest);
        }
        // A row starts with the block, and where it ends nothing follows: as if there were signs.
        let mut edges = Edges {
            sign: 1,
            ..Edges::default()
        };
        let outside = u64::MAX << rest.len();
        let lanes = lanes.iter().map(|lane| (lane, 0));
        for (at, (lane, outside)) in lanes.chain([(&last, outside)]).enumerate() {
            let lane = quarters(lane);
            for quarter in lane {
                every |= quarter;
                least = least.min(quarter);
            }
            let [delimiters, others, unseen] = found(&lane, &signs);
            edges.look(delimiters | others | outside, unseen);
            let start = at * LANE;
            let all = delimiters | self.sort(others, delimiters, start, block, ended);
            self.keep(all, start as u32);
        }
        if ended && self.last_line_is_open(block.len()) {
            self.ends.push(self.count as u32);
            self.keep(1, block.len() as u32);
        }
        let ascii = every.to_bitmask() == 0;
        self.bare = edges.met == 0;
        self.text = least.reduce_min() > 0 && (ascii || self.lines_are_utf8(block));
    }

    /// Tells line ends and quotes of a lane apart, and gives back which of them are signs.
    fn sort(
        &mut self,
        others: u64,
        delimiters: u64,
        start: usize,
        block: &[u8],
        ended: bool,
    ) -> u64 {
        let mut kept = others;
        let mut left = others;
        while left != 0 {
            let bit = left & left.wrapping_neg();
            let place = start + left.trailing_zeros() as usize;
            left ^= bit;
            let (byte, next) = (block.get(place), block.get(place + 1));
            // Of the two bytes that end a line together the second is the sign; what follows the last byte is not known.
            let first_of_two = byte == Some(&b'\r') && next.map_or(!ended, |next| *next == b'\n');
            if first_of_two {
                kept ^= bit;
                continue;
            }
            let before = (delimiters | kept) & (bit - 1);
            let sign = self.count as u32 + before.count_ones();
            match byte {
                Some(b'"') => self.quotes.push(sign),
                _ => self.ends.push(sign),
            }
        }
        kept
    }

    /// Keeps the places of a lane.
    fn keep(&mut self, signs: u64, start: u32) {
        let mut left = signs;
        let mut rest = self.places.get_mut(self.count..).unwrap_or_default();
        while let Some((eight, after)) = rest.split_first_chunk_mut::<STRIDE>() {
            for place in eight {
                // The highest bit, so that there always is one; where it alone is left, nothing is meant.
                *place = start + (left | 1 << 63).trailing_zeros();
                left &= left.wrapping_sub(1);
            }
            if left == 0 {
                break;
            }
            rest = after;
        }
        self.count += signs.count_ones() as usize;
    }

    fn last_line_is_open(&self, length: usize) -> bool {
        let end = self.ends.last();
        let after = end.map_or(0, |sign| self.after(*sign as usize));
        after < length
    }

    fn lines_are_utf8(&self, block: &[u8]) -> bool {
        let end = self.ends.last();
        let after = end.map_or(0, |sign| self.after(*sign as usize));
        let lines = block.get(..after.min(block.len())).unwrap_or_default();
        std::str::from_utf8(lines).is_ok()
    }
}

fn quarters(lane: &[u8; LANE]) -> [u8x16; 4] {
    let (quarters, _) = lane.as_chunks::<16>();
    std::array::from_fn(|at| {
        quarters
            .get(at)
            .copied()
            .map_or(u8x16::splat(0), u8x16::new)
    })
}

/// Looks, lane by lane, for a byte beside a sign that may be a blank.
#[derive(Default)]
struct Edges {
    /// Whether the last byte of the lane before is a sign, and whether it may be a blank: one or zero.
    sign: u64,
    unseen: u64,
    /// Such bytes found beside a sign.
    met: u64,
}

impl Edges {
    fn look(&mut self, signs: u64, unseen: u64) {
        let unseen = unseen & !signs;
        self.met |= unseen & (signs << 1 | self.sign);
        self.met |= signs & (unseen << 1 | self.unseen);
        (self.sign, self.unseen) = (signs >> 63, unseen >> 63);
    }
}

/// The delimiters of a lane, its other signs, and what is no character that is seen and ASCII: a bit for each byte, that of
/// the first byte lowest.
fn found(lane: &[u8x16; 4], [delimiter, newline, carriage, quote]: &[u8x16; 4]) -> [u64; 3] {
    let first_seen = u8x16::splat(b'!');
    let mut bits = [0; 3];
    for (at, quarter) in lane.iter().enumerate() {
        let delimiters = quarter.simd_eq(*delimiter);
        let others =
            quarter.simd_eq(*newline) | quarter.simd_eq(*carriage) | quarter.simd_eq(*quote);
        // The highest bit of a byte is what counts: a byte below the first that is seen wraps around.
        let unseen = *quarter | (*quarter - first_seen);
        for (bits, found) in bits.iter_mut().zip([delimiters, others, unseen]) {
            *bits |= u64::from(found.to_bitmask()) << (at * 16);
        }
    }
    bits
}
