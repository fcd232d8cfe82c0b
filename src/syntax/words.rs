//! The keyword table, read from `grammar/words.pest` itself so that no keyword is written twice.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::grammar::Rule;
use crate::text::{distance_within, nearest};

/// The file that holds every keyword.
const FILE: &str = include_str!("../../grammar/words.pest");

/// The longest word, in bytes, that is compared with keywords.
const LONGEST: usize = 64;

/// The spellings of a keyword, each as its words.
type Spellings = Vec<Vec<&'static str>>;

/// The spellings of each keyword, at its place among the rules of the grammar.
static SPELLINGS: LazyLock<Vec<Spellings>> = LazyLock::new(|| {
    let rules: HashMap<String, Rule> = Rule::all_rules()
        .iter()
        .map(|rule| (format!("{rule:?}"), *rule))
        .collect();
    let last = rules.values().map(|rule| *rule as usize).max();
    let mut table = vec![Spellings::new(); last.map_or(0, |last| last + 1)];
    for line in FILE.lines() {
        let Some((name, body)) = line.split_once(" = ") else {
            continue;
        };
        if let Some(rule) = rules.get(name) {
            table[*rule as usize] = body
                .split('|')
                .map(|part| part.split('"').skip(1).step_by(2).collect())
                .filter(|words: &Vec<&str>| !words.is_empty())
                .collect();
        }
    }
    table
});

/// Every word that stands in a keyword.
static WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| SPELLINGS.iter().flatten().flatten().copied().collect());

/// Each keyword as messages print it, in the same order.
static PRINTED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let first = |spellings: &Spellings| spellings.first().map(|words| words.join(" "));
    SPELLINGS
        .iter()
        .map(|spellings| first(spellings).unwrap_or_default())
        .collect()
});

/// A keyword as messages print it; empty for a rule of the grammar that is none.
pub(super) fn printed(keyword: Rule) -> &'static str {
    PRINTED.get(keyword as usize).map_or("", String::as_str)
}

/// All the ways a keyword may be written, each as its words.
pub(super) fn spellings(keyword: Rule) -> &'static [Vec<&'static str>] {
    SPELLINGS.get(keyword as usize).map_or(&[], Vec::as_slice)
}

/// Whether a word is never a name.
pub(super) fn is_reserved(word: &str) -> bool {
    spellings(Rule::reserved)
        .iter()
        .any(|spelling| spelling.as_slice() == [word])
}

/// Whether a word stands in any keyword.
pub(super) fn is_known(word: &str) -> bool {
    WORDS.contains(word)
}

/// The keyword nearest to a word, when it is near enough to be worth proposing; nothing is near a very long word.
pub(super) fn near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    nearest(&word.to_lowercase(), known)
}

/// How many letters two spellings differ by, where these are at most so many; nothing for a very long one.
pub(super) fn distance(read: &str, keyword: &str, most: usize) -> Option<usize> {
    let short = read.len() <= LONGEST;
    short.then(|| distance_within(&read.to_lowercase(), keyword, most))?
}

/// Whether a character may stand in a name after its first.
pub(super) fn in_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\'' | '’') || is_mark(letter)
}

/// Combining marks, which a file with decomposed accents holds after their letter.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}')
}

/// The word a text starts with: letters, digits and what else a name may hold.
pub(super) fn first_word(text: &str) -> &str {
    let end = text.find(|letter| !in_name(letter)).unwrap_or(text.len());
    &text[..end]
}

/// Where the words of a keyword end when the text starts with them, only blanks between.
pub(super) fn length_at(text: &str, words: &[&str]) -> Option<usize> {
    let mut rest = text;
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            rest = rest.trim_start();
        }
        if first_word(rest) != *word {
            return None;
        }
        rest = &rest[word.len()..];
    }
    Some(text.len() - rest.len())
}
