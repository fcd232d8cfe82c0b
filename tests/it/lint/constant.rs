//! The lints: what they say of a test holds in every world there is, and of a test that says something they are silent.

use proptest::prelude::*;

use crate::cases::check;

/// A framework around one condition.
fn framework(condition: &str) -> String {
    format!(
        r#"
framework lint 1.0
  zone "America/Toronto"
party peer
kind visit
field place of visit one of clinic, home, street
field crisis of visit yes or no blank means no
field length of visit number
field marks of visit set of gift, agreed
field word of visit text
parameter much = 2 from 1 to 3
define asked as visit where {condition}
boundary one
  title "One"
  flag asked
  raise note
"#
    )
}

/// Everything that a condition can look at; lengths are in quarters, so that there are some between any two that are asked.
#[derive(Debug, Clone, Copy)]
struct World {
    place: Option<u8>,
    crisis: bool,
    length: Option<i8>,
    marks: Option<u8>,
    word: Option<u8>,
    much: i8,
}

fn worlds() -> Vec<World> {
    let mut all = Vec::new();
    let or_missing = |count: u8| (0..count).map(Some).chain([None]);
    for place in or_missing(3) {
        for marks in or_missing(4) {
            for word in or_missing(3) {
                for length in (0..20).map(Some).chain([None]) {
                    for much in 4..=12 {
                        for crisis in [false, true] {
                            all.push(World {
                                place,
                                crisis,
                                length,
                                marks,
                                word,
                                much,
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

/// A condition as the test knows it.
#[derive(Debug, Clone)]
enum Condition {
    Place(Vec<u8>),
    NotPlace(u8),
    PlaceKnown(bool),
    Crisis(bool),
    /// A word of comparison, and twice the value; none for the parameter.
    Length(&'static str, Option<i8>),
    Marks(bool, u8),
    Word(bool, u8),
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
}

const PLACES: [&str; 3] = ["clinic", "home", "street"];
const MARKS: [&str; 2] = ["gift", "agreed"];
const WORDS: [&str; 2] = ["late", "soon"];

impl Condition {
    fn write(&self) -> String {
        let join = |parts: &[Condition], between: &str| {
            let parts: Vec<String> = parts.iter().map(Condition::write).collect();
            format!("({})", parts.join(between))
        };
        match self {
            Condition::Place(any) => {
                let any: Vec<&str> = any.iter().map(|at| PLACES[usize::from(*at)]).collect();
                format!("place is one of {}", any.join(", "))
            }
            Condition::NotPlace(at) => format!("place is not {}", PLACES[usize::from(*at)]),
            Condition::PlaceKnown(true) => "place is known".to_string(),
            Condition::PlaceKnown(false) => "place is unknown".to_string(),
            Condition::Crisis(yes) => format!("crisis is {}", if *yes { "yes" } else { "no" }),
            Condition::Length(word, None) => format!("length {word} much"),
            Condition::Length(word, Some(twice)) => {
                format!("length {word} {}", f64::from(*twice) / 2.0)
            }
            Condition::Marks(true, at) => format!("marks includes {}", MARKS[usize::from(*at)]),
            Condition::Marks(false, at) => {
                format!("marks does not include {}", MARKS[usize::from(*at)])
            }
            Condition::Word(true, at) => format!("word is \"{}\"", WORDS[usize::from(*at)]),
            Condition::Word(false, at) => format!("word is not \"{}\"", WORDS[usize::from(*at)]),
            Condition::Not(part) => format!("not ({})", part.write()),
            Condition::And(parts) => join(parts, " and "),
            Condition::Or(parts) => join(parts, " or "),
        }
    }

    /// True, false, or nothing where it cannot be told.
    fn holds(&self, world: &World) -> Option<bool> {
        match self {
            Condition::Place(any) => world.place.map(|place| any.contains(&place)),
            Condition::NotPlace(at) => world.place.map(|place| place != *at),
            Condition::PlaceKnown(known) => Some(world.place.is_some() == *known),
            Condition::Crisis(yes) => Some(world.crisis == *yes),
            Condition::Length(word, value) => world.length.map(|length| {
                let value = value.map_or(world.much, |twice| twice * 2);
                match *word {
                    "above" => length > value,
                    "below" => length < value,
                    "at least" => length >= value,
                    _ => length <= value,
                }
            }),
            Condition::Marks(includes, at) => world
                .marks
                .map(|marks| (marks & (1 << at) != 0) == *includes),
            Condition::Word(is, at) => world.word.map(|word| (word == *at) == *is),
            Condition::Not(part) => part.holds(world).map(|holds| !holds),
            Condition::And(parts) => decided(parts, world, false),
            Condition::Or(parts) => decided(parts, world, true),
        }
    }

    /// Whether it, or a part of it, never holds where it asks for much, or always does where it asks for little.
    fn says_nothing(&self, worlds: &[World]) -> bool {
        let ever = |wanted| worlds.iter().any(|world| self.holds(world) == Some(wanted));
        match self {
            Condition::Not(part) => part.says_nothing(worlds),
            Condition::And(parts) => {
                parts.iter().any(|part| part.says_nothing(worlds)) || !ever(true)
            }
            Condition::Or(parts) => {
                parts.iter().any(|part| part.says_nothing(worlds)) || !ever(false)
            }
            _ => !ever(true) || !ever(false),
        }
    }
}

/// One part that comes out so decides a list; else all of them have to be told.
fn decided(parts: &[Condition], world: &World, by: bool) -> Option<bool> {
    let mut all = parts.iter().map(|part| part.holds(world));
    if all.clone().any(|part| part == Some(by)) {
        return Some(by);
    }
    all.all(|part| part.is_some()).then_some(!by)
}

fn condition() -> impl Strategy<Value = Condition> {
    let compared = prop::sample::select(vec!["above", "below", "at least", "at most"]);
    let leaf = prop_oneof![
        prop::sample::subsequence(vec![0u8, 1, 2], 1..=3).prop_map(Condition::Place),
        (0..3u8).prop_map(Condition::NotPlace),
        any::<bool>().prop_map(Condition::PlaceKnown),
        any::<bool>().prop_map(Condition::Crisis),
        (compared, prop::option::weighted(0.7, 1..8i8))
            .prop_map(|(word, value)| Condition::Length(word, value)),
        (any::<bool>(), 0..2u8).prop_map(|(includes, at)| Condition::Marks(includes, at)),
        (any::<bool>(), 0..2u8).prop_map(|(is, at)| Condition::Word(is, at)),
    ];
    leaf.prop_recursive(3, 10, 3, |part| {
        prop_oneof![
            part.clone().prop_map(|part| Condition::Not(Box::new(part))),
            prop::collection::vec(part.clone(), 2..4).prop_map(Condition::And),
            prop::collection::vec(part, 2..4).prop_map(Condition::Or),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// A test is named exactly where trying every world shows that it says nothing.
    #[test]
    fn a_test_that_says_nothing_is_named_and_no_other(condition in condition()) {
        let text = framework(&condition.write());
        let (framework, findings, _) = check(&[("lint.jalon", &text)]);
        prop_assert!(framework.is_some(), "{text}\n{findings:?}");
        let codes: Vec<u16> = findings.iter().map(|one| one.code.0).collect();
        // The parameter is there whether or not the condition asks for it.
        prop_assert!(codes.iter().all(|code| [512, 518].contains(code)), "{codes:?}");
        prop_assert_eq!(codes.contains(&512), condition.says_nothing(&worlds()), "{}", text);
    }
}
