//! "Did you mean": the known name nearest to one that is not known.

/// The name among `known` nearest to `word`, when it is near enough to be worth proposing.
///
/// Near enough is a Damerau-Levenshtein distance of at most a third of the longer word's length, and at least 1; a word of
/// one or two letters is near to nothing, since nearly every other short word would be.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const FEWEST: usize = 3;
    let letters = Letters::of(word);
    if letters.count < FEWEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let others = Letters::of(name);
        let enough = (letters.count.max(others.count) / 3).max(1);
        let most = best.map_or(enough, |(least, _)| least.min(enough));
        if letters.least_distance(&others) > most {
            continue;
        }
        let distance = strsim::damerau_levenshtein(word, name);
        if distance <= most && best.is_none_or(|best| (distance, name) < best) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// How many letters two words differ by (Damerau-Levenshtein), where these are at most so many.
pub fn distance_within(one: &str, other: &str, most: usize) -> Option<usize> {
    if Letters::of(one).least_distance(&Letters::of(other)) > most {
        return None;
    }
    Some(strsim::damerau_levenshtein(one, other)).filter(|distance| *distance <= most)
}

/// How often a word has each letter, which tells most words apart before their letters are lined up.
struct Letters {
    /// How many there are.
    count: usize,
    /// How many there are of each: letters that share a place are counted together.
    of_each: [u8; Letters::PLACES],
}

impl Letters {
    /// Enough for the small letters and the hyphen, each in a place of its own.
    const PLACES: usize = 32;

    fn of(word: &str) -> Self {
        let mut letters = Letters {
            count: 0,
            of_each: [0; Letters::PLACES],
        };
        for letter in word.chars() {
            letters.count += 1;
            let of_this = &mut letters.of_each[letter as usize % Letters::PLACES];
            *of_this = of_this.saturating_add(1);
        }
        letters
    }

    /// A distance that two words have at least: each letter that only one of them has must come, go, or be another's
    /// replacement, whatever their order.
    fn least_distance(&self, other: &Letters) -> usize {
        let mut here = 0_u32;
        let mut there = 0_u32;
        for (one, other) in self.of_each.iter().zip(&other.of_each) {
            here += u32::from(one.saturating_sub(*other));
            there += u32::from(other.saturating_sub(*one));
        }
        here.max(there) as usize
    }
}
