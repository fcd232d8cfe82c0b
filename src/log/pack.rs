//! Numbers in as few bytes as they need, for what has to be kept of very many rows.

/// Bytes to which numbers are added, seven bits a byte, the low ones first.
#[derive(Debug, Default)]
pub(crate) struct Packer {
    /// What was packed so far.
    pub(crate) bytes: Vec<u8>,
}

impl Packer {
    /// Adds a number.
    pub(crate) fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Adds a number that may be below zero; one near zero is short on either side.
    pub(crate) fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63) as u64);
    }

    /// Adds a number that may be wanting.
    pub(crate) fn perhaps(&mut self, number: Option<u32>) {
        self.number(number.map_or(0, |number| u64::from(number) + 1));
    }
}

/// The numbers of a [`Packer`], taken in the same order; behind the last one all are zero.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unpacker<'a> {
    rest: &'a [u8],
}

impl<'a> Unpacker<'a> {
    /// Starts with the first number of these bytes.
    pub(crate) fn new(bytes: &'a [u8]) -> Unpacker<'a> {
        Unpacker { rest: bytes }
    }

    /// What [`Packer::number`] added.
    pub(crate) fn number(&mut self) -> u64 {
        let mut number = 0;
        let mut shift = 0;
        while let Some((byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            number |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        number
    }

    /// What [`Packer::signed`] added.
    pub(crate) fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    /// What [`Packer::perhaps`] added.
    pub(crate) fn perhaps(&mut self) -> Option<u32> {
        let number = self.number().checked_sub(1)?;
        u32::try_from(number).ok()
    }

    /// How many numbers follow; never more than there are bytes.
    pub(crate) fn count(&mut self) -> usize {
        let count = self.number();
        usize::try_from(count).map_or(0, |count| count.min(self.rest.len()))
    }
}
