//! The form in which a label or a cell is a name: lower case, hyphens for blanks and apostrophes, accents composed.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text with each accent composed with its letter, in the form that Unicode calls NFC: an `é` is one character, however
/// the file was saved.
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.nfc().collect())
}

/// A label or a cell in the form of a name: trimmed, lower-cased, composed, each run of blanks and each apostrophe a
/// hyphen.
pub fn as_name(text: &str) -> String {
    let text = composed(text);
    let mut name = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            name.push('-');
        }
        for letter in word.chars().flat_map(char::to_lowercase) {
            name.push(if matches!(letter, '\'' | '\u{2019}') {
                '-'
            } else {
                letter
            });
        }
    }
    name
}
