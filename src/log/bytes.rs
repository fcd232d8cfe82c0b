//! Bytes that are not text: which one, and the encoding that a file with it is likely in.

use super::refused::Problem;

/// A byte that is not UTF-8, with the character an older encoding means by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OddByte {
    /// Where it stands in what was looked at.
    pub(super) place: usize,
    /// The byte.
    pub(super) byte: u8,
}

/// The characters of Windows-1252 from 0x80 to 0x9F, where it differs from Latin-1.
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

impl OddByte {
    /// The first byte that is not UTF-8.
    pub(super) fn first(bytes: &[u8]) -> Option<OddByte> {
        let place = std::str::from_utf8(bytes).err()?.valid_up_to();
        let byte = *bytes.get(place)?;
        Some(OddByte { place, byte })
    }

    /// The byte as people write it.
    pub(super) fn hex(self) -> String {
        format!("0x{:02X}", self.byte)
    }

    /// The encoding that is likely, by its name.
    pub(super) fn encoding(self) -> &'static str {
        match self.byte {
            0x80..=0x9F => "Windows-1252",
            _ => "ISO 8859-1 (Latin-1)",
        }
    }

    /// The character it stands for there.
    pub(super) fn letter(self) -> char {
        let place = usize::from(self.byte).checked_sub(0x80);
        let windows = place.and_then(|place| WINDOWS_1252.chars().nth(place));
        windows.unwrap_or(char::from(self.byte))
    }

    pub(super) fn problem(self) -> Problem {
        Problem::new(712)
            .arg("byte", self.hex())
            .arg("letter", self.letter().to_string())
            .arg("encoding", self.encoding())
    }
}
