//! Random tests of one thing: a field, a party, the time, consent.

use super::dice::Dice;
use super::selector::Scope;
use super::vocabulary::{CODES, FIELDS, FieldDecl, HOURS, Holds, Of, TEXTS};

/// A test of one field.
pub fn test(dice: &mut Dice, scope: &Scope, field: &FieldDecl) -> String {
    let name = field.name;
    if dice.percent(12) {
        return format!("{name} is {}", dice.one(&["known", "unknown"]));
    }
    let of_two = |dice: &mut Dice, values: &[&'static str], list: &str| {
        let first = dice.below(values.len());
        let second = (first + 1) % values.len();
        format!("{list} {}, {}", values[first], values[second])
    };
    match field.holds {
        Holds::OneOf(values) => match dice.below(4) {
            0 => format!("{name} is not {}", dice.one(values)),
            1 | 2 if values.len() > 2 => format!("{name} is {}", of_two(dice, values, "one of")),
            _ => format!("{name} is {}", dice.one(values)),
        },
        Holds::SetOf(values) => match dice.below(4) {
            0 => format!("{name} does not include {}", dice.one(values)),
            1 | 2 => format!("{name} includes {}", of_two(dice, values, "any of")),
            _ => format!("{name} includes {}", dice.one(values)),
        },
        Holds::SetOfText => match dice.below(4) {
            0 | 3 => format!("{name} does not include \"{}\"", dice.one(TEXTS)),
            1 => format!(
                "{name} includes any of {}, \"money\"",
                dice.one(&["housing", "faith"])
            ),
            _ => format!("{name} includes {}", dice.one(TEXTS)),
        },
        Holds::YesNo => format!(
            "{name} is {}",
            dice.one(&["yes", "no", "not yes", "not no"])
        ),
        Holds::Text => match dice.below(4) {
            0 | 3 => format!("{name} is not \"{}\"", dice.one(TEXTS)),
            1 => format!(
                "{name} is one of \"housing\", \"{}\"",
                dice.one(&["money", "faith"])
            ),
            _ => format!("{name} is \"{}\"", dice.one(TEXTS)),
        },
        Holds::Duration => {
            let value = dice.one(&[
                "15 minutes",
                "30 minutes",
                "1 hour",
                "1 hour",
                "long",
                "long",
            ]);
            format!("{name} {} {value}", comparison(dice))
        }
        Holds::Number => {
            let value = dice.one(&["1", "2", "2.5", "busy", "busy"]);
            format!("{name} {} {value}", comparison(dice))
        }
        Holds::Date => {
            let day = scope.style.day(dice);
            match dice.below(8) {
                0 | 1 => format!("{name} is {day}"),
                2..6 => format!("{name} is not {day}"),
                6 => format!("{name} is one of {day}, {}", scope.style.day(dice)),
                _ => format!("{name} {} {day}", comparison(dice)),
            }
        }
    }
}

/// How often a field of a type is tested, so that each sort of test has its turn.
pub fn weight(holds: Holds) -> usize {
    match holds {
        Holds::SetOf(_) => 6,
        Holds::Date => 7,
        Holds::Duration | Holds::Number => 3,
        Holds::OneOf(_) => 2,
        Holds::YesNo | Holds::SetOfText | Holds::Text => 1,
    }
}

fn comparison(dice: &mut Dice) -> &'static str {
    dice.one(&["above", "below", "at least", "at most"])
}

pub fn when(dice: &mut Dice) -> String {
    match dice.below(10) {
        0..3 => format!("inside {}", dice.one(HOURS)),
        3..6 => format!("outside {}", dice.one(HOURS)),
        6..8 => "on holidays".to_string(),
        _ => format!(
            "on {}",
            dice.one(&[
                "sat, sun",
                "mon, 2024-03-12, holidays",
                "sun, holidays",
                "wed, thu, fri"
            ])
        ),
    }
}

pub fn party(dice: &mut Dice, scope: &Scope) -> String {
    let party = dice.one(scope.parties);
    let codes = CODES
        .iter()
        .find(|(name, _)| *name == party)
        .expect("a party")
        .1;
    match dice.below(8) {
        0 | 6 => format!("{party} is known"),
        1 => format!("{party} is unknown"),
        2 => format!("{party} is not \"{}\"", dice.one(codes)),
        3 => format!("{party} is one of \"{}\", \"zoe\"", dice.one(codes)),
        _ => format!("{party} is \"{}\"", dice.one(codes)),
    }
}

pub fn roster(dice: &mut Dice) -> String {
    let of_peer: Vec<&FieldDecl> = FIELDS.iter().filter(|field| field.of == Of::Peer).collect();
    let field = dice.one(&of_peer);
    test(dice, &Scope::bare(), field)
}

/// The covered fields of a question of consent.
pub fn covering(dice: &mut Dice) -> Vec<&'static str> {
    dice.weighted(&[
        (18, vec!["audience"]),
        (18, vec!["scope"]),
        (22, vec!["scope", "audience"]),
        (20, vec!["aim"]),
        (22, vec!["aim", "audience"]),
    ])
}

pub fn consent(dice: &mut Dice, scope: &Scope) -> String {
    let covering = covering(dice).join(" and ");
    match dice.below(3) {
        0 => format!("despite a refusal covering {covering}"),
        which => {
            let word = if which == 1 { "with" } else { "without" };
            let lasting = dice.maybe(85, |dice| format!(" lasting {}", scope.style.span(dice)));
            format!(
                "{word} consent covering {covering}{}",
                lasting.unwrap_or_default()
            )
        }
    }
}
