//! "Did you mean" finds what comparing every letter of every name would find.

use jalon::text::{distance_within, nearest};
use proptest::prelude::*;

/// The nearest of the known names, each compared in full.
fn nearest_of_all<'a>(word: &str, known: &'a [String]) -> Option<&'a str> {
    let letters = |text: &str| text.chars().count();
    let enough = |name: &str| (letters(word).max(letters(name)) / 3).max(1);
    known
        .iter()
        .filter(|_| letters(word) > 2)
        .map(|name| (strsim::damerau_levenshtein(word, name), name.as_str()))
        .filter(|&(distance, name)| distance <= enough(name))
        .min()
        .map(|(_, name)| name)
}

proptest! {
    #[test]
    fn the_nearest_of_all_is_found(
        word in "[a-dé-]{0,9}",
        known in prop::collection::vec("[a-dé-]{0,9}", 0..12),
    ) {
        let found = nearest(&word, known.iter().map(String::as_str));
        prop_assert_eq!(found, nearest_of_all(&word, &known));
    }

    #[test]
    fn a_distance_is_told_up_to_the_most_that_is_asked(
        one in "[a-cß]{0,8}",
        other in "[a-cß]{0,8}",
        most in 0_usize..9,
    ) {
        let distance = strsim::damerau_levenshtein(&one, &other);
        let told = Some(distance).filter(|distance| *distance <= most);
        prop_assert_eq!(distance_within(&one, &other, most), told);
    }
}
