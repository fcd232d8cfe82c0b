//! The form in which a label or a cell is a name: lower case, hyphens for blanks and apostrophes.

/// A label or a cell in the form of a name: trimmed, lower-cased, each run of blanks and each apostrophe a hyphen.
pub fn as_name(text: &str) -> String {
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
