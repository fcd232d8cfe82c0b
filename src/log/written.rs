//! What stands in a cell, as bytes that are known to be text.

use std::hint::cold_path;

/// The text of a cell, with whatever follows it, so that its first sixteen bytes are loaded at once; `length` is at
/// most the length of `from`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written<'a> {
    from: &'a [u8],
    length: usize,
}

/// A text of at most fifteen bytes as two numbers: its bytes, the first lowest, with its length above them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Short([u64; 2]);

/// The bits of so many bytes.
const BITS: [u128; 16] = {
    let mut bits = [0; 16];
    let mut length = 1;
    while length < 16 {
        bits[length] = bits[length - 1] << 8 | 0xFF;
        length += 1;
    }
    bits
};

impl<'a> Written<'a> {
    /// No text.
    pub(super) const EMPTY: Self = Written {
        from: &[],
        length: 0,
    };

    /// A cell in a block of text.
    #[inline(always)]
    pub(super) fn within(block: &'a [u8], start: usize, end: usize) -> Self {
        match block.get(start..) {
            Some(from) => Written {
                from,
                length: end.wrapping_sub(start),
            },
            None => {
                cold_path();
                Written::EMPTY
            }
        }
    }

    /// The bytes.
    #[inline(always)]
    pub(super) fn bytes(self) -> &'a [u8] {
        match self.from.get(..self.length) {
            Some(bytes) => bytes,
            None => {
                cold_path();
                &[]
            }
        }
    }

    /// The text; readers make sure that it is one.
    pub(super) fn text(self) -> &'a str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// Whether there is no byte.
    #[inline]
    pub(super) fn is_empty(self) -> bool {
        self.length == 0
    }

    /// How many bytes of blanks come before the first that is none.
    pub(super) fn blanks_before(self) -> usize {
        words(self.bytes()).0
    }

    /// The same without the blanks around it.
    #[inline(always)]
    pub(super) fn trimmed(self) -> Self {
        let bytes = self.bytes();
        match (bytes.first(), bytes.last()) {
            (Some(first), Some(last)) if is_plain(*first) && is_plain(*last) => self,
            (None, _) => self,
            _ => {
                cold_path();
                let (start, end) = words(bytes);
                Written::within(self.from, start, end)
            }
        }
    }

    /// The text as numbers, where it is short.
    #[inline(always)]
    pub(super) fn short(self) -> Option<Short> {
        let bits = BITS.get(self.length)?;
        let sixteen = match self.from.first_chunk() {
            Some(sixteen) => *sixteen,
            None => padded(self.bytes()),
        };
        let bytes = u128::from_le_bytes(sixteen) & bits;
        let high = (bytes >> 64) as u64 | (self.length as u64) << 56;
        Some(Short([bytes as u64, high]))
    }
}

impl<'a> From<&'a str> for Written<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Written {
            from: text.as_bytes(),
            length: text.len(),
        }
    }
}

impl Short {
    /// What no text is.
    pub(super) const NONE: Short = Short([0, u64::MAX]);

    /// Whether every byte is ASCII.
    #[inline]
    pub(super) fn is_ascii(self) -> bool {
        let Short([low, high]) = self;
        // The length lies in the highest byte, and is less than sixteen.
        (low | high) & u64::from_le_bytes([0x80; 8]) == 0
    }

    /// A number that differs in its every bit where texts differ in one.
    #[inline(always)]
    pub(super) fn hash(self) -> u64 {
        let Short([low, high]) = self;
        let low = u128::from(low ^ 0x9E37_79B9_7F4A_7C15);
        let product = low * u128::from(high ^ 0xD1B5_4A32_D192_ED03);
        (product >> 64) as u64 ^ product as u64
    }
}

/// Where the text without the blanks around it starts and ends.
// What is rare takes bytes rather than a cell, so that the cell itself can stay in registers.
#[inline(never)]
fn words(bytes: &[u8]) -> (usize, usize) {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let start = text.len() - text.trim_start().len();
    (start, start + text.trim().len())
}

/// The bytes of a short text that ends less than sixteen bytes before its block does.
#[inline(never)]
fn padded(bytes: &[u8]) -> [u8; 16] {
    let mut sixteen = [0; 16];
    for (to, byte) in sixteen.iter_mut().zip(bytes) {
        *to = *byte;
    }
    sixteen
}

/// Whether a byte is a character that is seen, and whole.
#[inline]
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic()
}
