//! Words that people write where the language has others, and words of sentences that nobody gives as a name.

use crate::syntax::grammar::Rule;

/// What people say instead of words of the language.
pub(super) const SAID: [(&str, Rule); 66] = [
    ("and", Rule::k_and),
    ("&", Rule::k_and),
    ("et", Rule::k_and),
    ("ou", Rule::k_or),
    ("|", Rule::k_or),
    ("est", Rule::k_is),
    ("are", Rule::k_is),
    ("equals", Rule::k_is),
    (":", Rule::k_is),
    ("contains", Rule::k_includes),
    ("include", Rule::k_includes),
    ("when", Rule::k_where),
    ("if", Rule::k_where),
    ("with", Rule::k_where),
    ("and", Rule::k_where),
    ("and", Rule::k_or),
    (",", Rule::k_or),
    (",", Rule::k_and),
    ("=", Rule::k_as),
    (":", Rule::k_as),
    ("is", Rule::k_as),
    ("means", Rule::k_as),
    ("if", Rule::k_at),
    ("when", Rule::k_at),
    ("from", Rule::k_at),
    ("dès", Rule::k_at),
    ("au", Rule::k_to),
    ("à", Rule::k_to),
    ("over", Rule::k_above),
    ("under", Rule::k_below),
    ("beyond", Rule::k_above),
    ("non", Rule::k_no),
    ("between", Rule::k_from),
    ("and", Rule::k_to),
    ("et", Rule::k_to),
    ("lun", Rule::k_mon),
    ("mar", Rule::k_tue),
    ("mer", Rule::k_wed),
    ("jeu", Rule::k_thu),
    ("ven", Rule::k_fri),
    ("sam", Rule::k_sat),
    ("dim", Rule::k_sun),
    ("monday", Rule::k_mon),
    ("tuesday", Rule::k_tue),
    ("wednesday", Rule::k_wed),
    ("thursday", Rule::k_thu),
    ("friday", Rule::k_fri),
    ("saturday", Rule::k_sat),
    ("sunday", Rule::k_sun),
    ("boolean", Rule::k_yes_or_no),
    ("bool", Rule::k_yes_or_no),
    ("minutes", Rule::k_duration),
    ("hours", Rule::k_duration),
    ("time", Rule::k_duration),
    ("durée", Rule::k_duration),
    ("nombre", Rule::k_number),
    ("integer", Rule::k_number),
    ("texte", Rule::k_text),
    ("string", Rule::k_text),
    ("lundi", Rule::k_mon),
    ("mardi", Rule::k_tue),
    ("mercredi", Rule::k_wed),
    ("jeudi", Rule::k_thu),
    ("vendredi", Rule::k_fri),
    ("samedi", Rule::k_sat),
    ("dimanche", Rule::k_sun),
];

/// What people say in several words instead of words of the language.
pub(super) const PHRASES: [(&str, Rule); 18] = [
    ("more than", Rule::k_above),
    ("greater than", Rule::k_above),
    ("longer than", Rule::k_above),
    ("plus de", Rule::k_above),
    ("less than", Rule::k_below),
    ("fewer than", Rule::k_below),
    ("moins de", Rule::k_below),
    ("no more than", Rule::k_at_most),
    ("up to", Rule::k_at_most),
    ("au plus", Rule::k_at_most),
    ("au moins", Rule::k_at_least),
    ("from the", Rule::k_at),
    ("à partir de", Rule::k_at),
    ("in the", Rule::k_inside),
    ("oui ou non", Rule::k_yes_or_no),
    ("yes/no", Rule::k_yes_or_no),
    ("parce que", Rule::k_because),
    ("jusqu'au", Rule::k_until),
];

/// Numbers that people write as words, from one on.
pub(super) const NUMBERS: [[&str; 2]; 12] = [
    ["one", "un"],
    ["two", "deux"],
    ["three", "trois"],
    ["four", "quatre"],
    ["five", "cinq"],
    ["six", "six"],
    ["seven", "sept"],
    ["eight", "huit"],
    ["nine", "neuf"],
    ["ten", "dix"],
    ["eleven", "onze"],
    ["twelve", "douze"],
];

/// Small words before a name that say nothing to the language.
pub(super) const FILLERS: [&str; 10] = [
    "each", "every", "the", "a", "an", "chaque", "le", "la", "les", "un",
];

/// Words that belong to sentences, and that nobody gives as a name: what reads one as a name was guessed amiss.
const SPEECH: [&str; 29] = [
    "above", "after", "before", "below", "between", "day", "days", "during", "each", "every",
    "for", "from", "hour", "hours", "if", "in", "less", "minutes", "more", "of", "per", "same",
    "than", "week", "when", "where", "while", "working", "year",
];

/// Whether a word may be a name in a line that is proposed.
pub(super) fn may_be_name(word: &str) -> bool {
    !SPEECH.contains(&word)
}
