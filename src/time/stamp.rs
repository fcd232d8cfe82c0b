//! An instant as RFC 3339 writes it, in bytes that need no room of their own.

use serde::{Serialize, Serializer};

use super::{Instant, Local};

/// `2024-03-04T10:00:00-05:00`, with as many second digits as it needs.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    bytes: [u8; MOST],
    length: usize,
}

/// A year before 0000 has a sign, too.
const MOST: usize = 36;

impl Stamp {
    /// A local time, so many microseconds to the east of UTC.
    pub(super) fn new(local: Local, offset: i64) -> Stamp {
        let mut stamp = Stamp {
            bytes: [0; MOST],
            length: 0,
        };
        let (year, month, day) = local.date.parts();
        if year < 0 {
            stamp.sign(b'-');
        }
        let width = if year < 0 { 3 } else { 4 };
        stamp.number(year.unsigned_abs().into(), width);
        stamp.part(b'-', month.unsigned_abs().into());
        stamp.part(b'-', day.unsigned_abs().into());
        let seconds = (local.micros / Instant::SECOND) as u32;
        stamp.part(b'T', seconds / 3600);
        stamp.part(b':', seconds / 60 % 60);
        stamp.part(b':', seconds % 60);
        let mut fraction = (local.micros % Instant::SECOND) as u32;
        if fraction != 0 {
            let mut width = 6;
            while fraction.is_multiple_of(10) {
                (fraction, width) = (fraction / 10, width - 1);
            }
            stamp.sign(b'.');
            stamp.number(fraction, width);
        }
        let minutes = (offset.abs() / Instant::MINUTE) as u32;
        stamp.part(if offset < 0 { b'-' } else { b'+' }, minutes / 60);
        stamp.part(b':', minutes % 60);
        stamp
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        let text = self.bytes.get(..self.length).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }

    fn part(&mut self, sign: u8, number: u32) {
        self.sign(sign);
        self.number(number, 2);
    }

    fn sign(&mut self, sign: u8) {
        if let Some(byte) = self.bytes.get_mut(self.length) {
            *byte = sign;
            self.length += 1;
        }
    }

    /// A number with at least so many digits.
    fn number(&mut self, mut number: u32, width: usize) {
        let digits = width.max(number.checked_ilog10().map_or(1, |log| log as usize + 1));
        let Some(place) = self.bytes.get_mut(self.length..self.length + digits) else {
            return;
        };
        for byte in place.iter_mut().rev() {
            *byte = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.length += digits;
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
