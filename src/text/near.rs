//! "Did you mean": the known name nearest to one that is not known.

/// The name among `known` nearest to `word`, when it is near enough to be worth proposing.
///
/// Near enough is a Damerau-Levenshtein distance of at most a third of the longer word's length, and at least 1; a word of
/// one or two letters is near to nothing, since nearly every other short word would be.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const FEWEST: usize = 3;
    let length = word.chars().count();
    if length < FEWEST {
        return None;
    }
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(word, name), name))
        .filter(|&(distance, name)| distance <= (length.max(name.chars().count()) / 3).max(1))
        .min_by_key(|&(distance, name)| (distance, name))
        .map(|(_, name)| name)
}
