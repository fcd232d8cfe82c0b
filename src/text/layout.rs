//! How text is laid out for a person: the width of a line, and words wrapped to it.

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Characters a line holds; taken as 60 where it is less.
    pub width: usize,
    /// Whether styles for a terminal are written; they never say anything that the words do not.
    pub colour: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Layout {
            width: 80,
            colour: false,
        }
    }
}

/// How many characters a text takes on a line.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// A text in lines of at most `width` characters, broken at plain spaces alone; a longer word has a line of its own.
///
/// French marks that stand apart stay with their word, also where a framework's text has a plain space before them.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken = 0;
    let mut words: Vec<String> = Vec::new();
    for word in text
        .split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty())
    {
        match words.last_mut() {
            Some(last) if matches!(word, "?" | "!" | ";" | ":" | "»") || last == "«" => {
                last.push('\u{a0}');
                last.push_str(word);
            }
            _ => words.push(word.to_string()),
        }
    }
    for word in &words {
        let long = length(word);
        if taken > 0 && taken + 1 + long > width {
            lines.push(std::mem::take(&mut line));
            taken = 0;
        }
        if taken > 0 {
            line.push(' ');
            taken += 1;
        }
        line.push_str(word);
        taken += long;
    }
    if taken > 0 {
        lines.push(line);
    }
    lines
}
